//! What letters want today: on the start screen, in notifications, as a list of recounts to confirm.

use pismovnik_model::{Day, Locale};
use pismovnik_store::{Awaiting, LetterQuery};

use super::super::{Desk, Inside, Told, open};
use super::{case, filtered, forms, lines, say};
use crate::book::Book;
use crate::view_letters::{LettersTodayView, RecountView};
use crate::words;

/// Most letters listed of each sort.
const LISTED: u32 = 8;

/// Words of a notification: no name, no number, nothing personal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The day.
    pub day: Day,
    /// How many are overdue, due today, and due in a few days.
    pub counts: [u64; 3],
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: String,
}

impl Reminder {
    /// Whether it says more than what was told last: each day once, and again only when there is more.
    pub fn is_news(&self, told: Option<&Reminder>) -> bool {
        let Some(told) = told.filter(|told| told.day == self.day) else { return true };
        self.counts.iter().zip(&told.counts).any(|(now, before)| now > before)
    }
}

/// What was told last, and what is told now.
#[derive(Debug, Default)]
pub struct Watch {
    told: Option<Reminder>,
}

impl Watch {
    /// What a look found, where it is to be told: the wall clock's day decides, however long the machine slept
    /// and whichever way its clock was set.
    pub fn look(&mut self, found: Option<Reminder>) -> Option<Reminder> {
        let found = found.filter(|found| found.is_news(self.told.as_ref()))?;
        self.told = Some(found.clone());
        Some(found)
    }
}

impl Desk {
    /// What letters want today.
    pub fn letters_today(&self) -> Told<LettersTodayView> {
        let today = self.today();
        self.tell(|inner| {
            let (locale, warned) = (inner.locale(), inner.settings.warned());
            let book = open(inner)?;
            let mut more = 0;
            let mut listed = |filter: &str| {
                let mut query = LetterQuery { limit: LISTED, ..filtered(filter, today) };
                if filter == "due" {
                    query.due_by = Some(forms::ahead(today, warned));
                }
                let page = book.letters(&query)?;
                more += page.total.saturating_sub(page.lines.len() as u64);
                lines(locale, book, &page.lines, today)
            };
            let (overdue, due, proof) = (listed("overdue")?, listed("due")?, listed("proof")?);
            let summary = reminder(locale, book, today, warned)?.map(|r| r.text).unwrap_or_default();
            Ok(LettersTodayView {
                summary,
                overdue,
                due,
                proof,
                more: u32::try_from(more).unwrap_or(u32::MAX),
                recounts: recounts(locale, book, today)?,
                ahead: warned.unsigned_abs(),
            })
        })
    }

    /// The notification that is due now; none where nothing is, none is wanted, or no workspace is open.
    pub fn reminder(&self) -> Option<Reminder> {
        let today = self.today();
        let mut inner = self.lock_inner();
        if !inner.settings.remind {
            return None;
        }
        let (locale, warned) = (inner.locale(), inner.settings.warned());
        reminder(locale, open(&mut inner).ok()?, today, warned).ok().flatten()
    }
}

/// How many are overdue, due today, and due in a few days.
pub(crate) fn reminder(locale: Locale, book: &Book, today: Day, warned: i32) -> Inside<Option<Reminder>> {
    let count = |from: Option<Day>, by: Day| -> Inside<u64> {
        let query = LetterQuery {
            due_from: from,
            due_by: Some(by),
            awaiting: Some(Awaiting::Answer),
            ..LetterQuery::default()
        };
        Ok(book.letters(&query)?.total)
    };
    let over = count(None, forms::ahead(today, -1))?;
    let now = count(Some(today), today)?;
    let soon = match warned {
        0 => 0,
        _ => count(Some(forms::ahead(today, 1)), forms::ahead(today, warned))?,
    };
    let said = [("lw-remind-over", over), ("lw-remind-now", now), ("lw-remind-soon", soon)];
    let parts: Vec<String> = said
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| words::text(locale, id, &[("count", forms::number(count).into())]))
        .collect();
    Ok((!parts.is_empty()).then(|| Reminder {
        day: today,
        counts: [over, now, soon],
        title: words::plain(locale, "lw-remind-title"),
        text: parts.join(" "),
    }))
}

fn recounts(locale: Locale, book: &Book, today: Day) -> Inside<Vec<RecountView>> {
    let one = |r: &crate::letters::Recount| -> Inside<RecountView> {
        let name = book.shop_name(r.shop)?;
        Ok(RecountView {
            shop: r.shop,
            letter: r.letter.0,
            label: format!("{name} · {}", say::number(locale, &r.number)),
            change: case::change(locale, r.before.due, r.after.due, today),
        })
    };
    book.recounts()?.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(day: Day, counts: [u64; 3]) -> Option<Reminder> {
        Some(Reminder { day, counts, title: String::new(), text: String::new() })
    }

    fn day(day: i8) -> Day {
        Day::constant(2026, 11, 1).with().day(day).build().unwrap_or(Day::MIN)
    }

    #[test]
    fn nobody_is_told_the_same_twice_a_day() {
        let mut watch = Watch::default();
        assert!(watch.look(found(day(21), [0, 1, 2])).is_some());
        for minute in 0..1440 {
            assert!(watch.look(found(day(21), [0, 1, 2])).is_none(), "minute {minute}");
        }
        assert!(watch.look(None).is_none(), "locked");
        assert!(watch.look(found(day(21), [0, 0, 2])).is_none(), "something was done");
        assert!(watch.look(found(day(21), [1, 1, 2])).is_some(), "there is more");
        assert!(watch.look(found(day(22), [1, 1, 2])).is_some(), "after midnight");
    }

    #[test]
    fn sleep_and_changed_clocks_leave_nothing_untold() {
        let mut watch = Watch::default();
        assert!(watch.look(found(day(6), [0, 0, 1])).is_some());
        // The machine slept over nine days: the first look after it tells, though no look fell on the day itself.
        assert!(watch.look(found(day(15), [1, 0, 0])).is_some());
        assert!(watch.look(found(day(15), [1, 0, 0])).is_none());
        // The clock was set back by a day, and forward again.
        assert!(watch.look(found(day(14), [0, 1, 0])).is_some());
        assert!(watch.look(found(day(14), [0, 1, 0])).is_none());
        assert!(watch.look(found(day(15), [1, 0, 0])).is_some());
    }
}
