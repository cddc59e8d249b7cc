//! What letters want today: on the start screen, in notifications, as a list of recounts to confirm.

use pismovnik_model::{Day, Locale};
use pismovnik_store::{Awaiting, LetterQuery};

use super::super::{Desk, Inside, Told, open};
use super::{SOON, case, filtered, forms, lines, say};
use crate::book::Book;
use crate::view_letters::{LettersTodayView, RecountView};
use crate::words;

/// Most letters listed of each sort.
const LISTED: u32 = 8;

/// Days ahead on which a notification warns besides the day itself.
const WARNED: i32 = 3;

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

impl Desk {
    /// What letters want today.
    pub fn letters_today(&self) -> Told<LettersTodayView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let mut more = 0;
            let mut listed = |filter: &str| {
                let query = LetterQuery { limit: LISTED, ..filtered(filter, today) };
                let page = book.letters(&query)?;
                more += page.total.saturating_sub(page.lines.len() as u64);
                lines(locale, book, &page.lines, today)
            };
            let (overdue, due, proof) = (listed("overdue")?, listed("due")?, listed("proof")?);
            let summary = reminder(locale, book, today)?.map(|r| r.text).unwrap_or_default();
            Ok(LettersTodayView {
                summary,
                overdue,
                due,
                proof,
                more: u32::try_from(more).unwrap_or(u32::MAX),
                recounts: recounts(locale, book, today)?,
                ahead: SOON.unsigned_abs(),
            })
        })
    }

    /// The notification that is due now; none where nothing is, or no workspace is open.
    pub fn reminder(&self) -> Option<Reminder> {
        let today = self.today();
        let mut inner = self.lock_inner();
        let locale = inner.locale();
        reminder(locale, open(&mut inner).ok()?, today).ok().flatten()
    }
}

/// How many are overdue, due today, and due in a few days.
fn reminder(locale: Locale, book: &Book, today: Day) -> Inside<Option<Reminder>> {
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
    let soon = count(Some(forms::ahead(today, 1)), forms::ahead(today, WARNED))?;
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
        let shop = book.shop(r.shop)?;
        Ok(RecountView {
            shop: r.shop,
            letter: r.letter.0,
            label: format!("{} · {}", shop.name, say::number(locale, &r.number)),
            change: case::change(locale, r.before.due, r.after.due, today),
        })
    };
    book.recounts()?.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_told_the_same_twice_a_day() {
        let told = |day: i8, counts| Reminder {
            day: Day::constant(2026, 11, 1).with().day(day).build().unwrap_or(Day::MIN),
            counts,
            title: String::new(),
            text: String::new(),
        };
        let first = told(21, [0, 1, 2]);
        assert!(first.is_news(None));
        assert!(!first.is_news(Some(&first)));
        assert!(!told(21, [0, 0, 2]).is_news(Some(&first)), "something was done");
        assert!(told(21, [1, 0, 2]).is_news(Some(&first)));
        assert!(told(22, [0, 1, 2]).is_news(Some(&first)), "after a night, asleep or not");
        assert!(told(20, [0, 1, 2]).is_news(Some(&first)), "the clock was set back");
    }
}
