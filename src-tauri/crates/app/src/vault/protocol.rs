//! The protocol of a day, for printing: what was due, what was recorded, by whom as far as that is recorded. It is
//! read off the entries alone; what nobody wrote down stands nowhere in it.

use std::collections::BTreeSet;

use pismovnik_model::intake::TaskDone;
use pismovnik_model::{Day, Document, DocumentKind, Locale};
use pismovnik_register::ShopId;
use pismovnik_register::letters::{Entry, Letter, LetterEvent, LetterId, Stage};
use pismovnik_store::LetterQuery;

use super::paper::Pen;
use crate::book::{Book, Inside, id, told};
use crate::letters::telling;
use crate::words;

/// Letters read at a time.
const PAGE: u32 = 1000;

/// A letter on its day.
struct Seen {
    shop: ShopId,
    /// As it stood when the day ended.
    letter: Letter,
    /// Its day, where an answer was due on it or before, and had not left when the day began.
    due: Option<Day>,
    /// What was recorded on the day and not taken back on it.
    done: Vec<Entry>,
}

impl Book {
    /// What was due on a day and what was done on it, of one shop or of all.
    ///
    /// # Errors
    /// No such shop; the file is damaged.
    pub fn day_protocol(&self, locale: Locale, shop: Option<i64>, day: Day, today: Day) -> Inside<Document> {
        let seen = self.seen_on(shop, day)?;
        let several = shop.is_none() && self.shop_ids()?.len() > 1;
        let number = |it: &Seen| -> Inside<String> {
            let number = it.letter.intake.number.clone();
            Ok(if several { format!("{}: {number}", self.shop(i64::from(it.shop.0))?.name) } else { number })
        };
        let mut pen = Pen::new(DocumentKind::DayProtocol, locale);
        pen.heading("protocol-due");
        let mut rows = Vec::new();
        for it in &seen {
            let Some(due) = it.due else { continue };
            let sender = it.letter.intake.sender.name.clone();
            let sender = sender.unwrap_or_else(|| pen.say("letters-sender-unnamed"));
            let stage = telling::stage(locale, it.letter.stage());
            rows.push(vec![number(it)?, sender, words::day(locale, due), stage]);
        }
        let heads = ["vault-column-number", "vault-column-sender", "vault-column-due", "protocol-evening"];
        if rows.is_empty() {
            pen.paragraph(pen.say("protocol-due-none"));
        } else {
            pen.table("protocol-due-caption", &[2, 5, 4, 5], &heads, rows);
        }
        pen.heading("protocol-done");
        let mut rows = Vec::new();
        for it in &seen {
            for entry in &it.done {
                let (what, who) = told_of(locale, &it.letter, &entry.event);
                rows.push(vec![number(it)?, what, who]);
            }
        }
        if rows.is_empty() {
            pen.paragraph(pen.say("protocol-done-none"));
        } else {
            let heads = ["vault-column-number", "protocol-what", "protocol-who"];
            pen.table("protocol-done-caption", &[2, 9, 5], &heads, rows);
            pen.note(pen.say("protocol-who-note"));
        }
        let args = [("day", pen.day(today).into())];
        pen.paragraph(pen.text("protocol-made", &args));
        pen.signature(&["vault-signed-post", "vault-signed-name", "vault-signed-day"]);
        let of = match shop {
            Some(shop) => self.shop(shop)?.name,
            None => pen.say("protocol-all-shops"),
        };
        let title = pen.text("protocol-title-day", &[("day", pen.day(day).into())]);
        Ok(pen.done(title, Some(of.clone()), &of, today))
    }

    /// Every letter that was due by the end of a day, or of which something was recorded on it.
    fn seen_on(&self, shop: Option<i64>, day: Day) -> Inside<Vec<Seen>> {
        let shop = shop.map(id).transpose()?;
        let touched = self.workspace().letters_touched(shop, day).map_err(told)?;
        let mut letters: BTreeSet<(ShopId, LetterId)> = touched.into_iter().collect();
        let mut query =
            LetterQuery { shop, open: Some(true), due_by: Some(day), limit: PAGE, ..LetterQuery::default() };
        loop {
            let page = self.letters(&query)?;
            let last = page.lines.len() < PAGE as usize;
            letters.extend(page.lines.iter().map(|line| (line.shop, line.letter)));
            if last {
                break;
            }
            query.offset += PAGE;
        }
        let mut seen = Vec::new();
        for (shop, letter) in letters {
            let mut entries = self.letter_entries(i64::from(shop.0), letter)?;
            entries.retain(|e| e.day <= day);
            let Some(evening) = Letter::fold(&entries) else { continue };
            let before: Vec<Entry> = entries.iter().filter(|e| e.day < day).cloned().collect();
            // A letter of the day itself stands as it was when the day ended.
            let due =
                Letter::fold(&before).map_or_else(|| waits(&evening, day), |morning| waits(&morning, day));
            let done = recorded(entries, day);
            if due.is_some() || !done.is_empty() {
                seen.push(Seen { shop, letter: evening, due, done });
            }
        }
        seen.sort_by_key(|it| (it.shop, it.due.is_none(), it.due, it.letter.intake.received));
        Ok(seen)
    }
}

/// The day on which an answer was due, where that had come and none had left.
fn waits(letter: &Letter, day: Day) -> Option<Day> {
    let waits = letter.is_open() && !matches!(letter.stage(), Stage::Proof | Stage::Ready);
    letter.counted.due.filter(|due| waits && *due <= day)
}

/// What was recorded on a day; a step that was taken back on it is no step of the day.
fn recorded(entries: Vec<Entry>, day: Day) -> Vec<Entry> {
    let of_day: BTreeSet<u64> = entries.iter().filter(|e| e.day == day).map(|e| e.seq).collect();
    let mut gone = BTreeSet::new();
    for entry in &entries {
        if let LetterEvent::Undone { entry: undone } = entry.event
            && entry.day == day
            && of_day.contains(&undone)
        {
            gone.extend([entry.seq, undone]);
        }
    }
    entries.into_iter().filter(|e| e.day == day && !gone.contains(&e.seq)).collect()
}

/// What was done, and by whom where the entry says it.
fn told_of(locale: Locale, letter: &Letter, event: &LetterEvent) -> (String, String) {
    let LetterEvent::TaskSet { task, done, .. } = event else {
        let signers = match event {
            LetterEvent::PaperSigned { signature, .. } => signature.signers.as_slice(),
            _ => &[],
        };
        let who: Vec<&str> = signers.iter().map(|s| s.name.as_str()).collect();
        return (telling::event(locale, event), who.join(", "));
    };
    let known = letter.verdict.iter().flat_map(|v| &v.tasks).find(|t| t.id == *task);
    let (place, what) = known.map_or((task.as_str(), ""), |t| (t.place.as_str(), t.what.as_str()));
    let args =
        |more: (&'static str, pismovnik_wording::Arg)| [("place", place.into()), ("what", what.into()), more];
    match done {
        Some(TaskDone::Done { day, who }) => {
            let day = words::day(locale, *day);
            (words::text(locale, "protocol-task-done", &args(("day", day.into()))), who.clone())
        }
        Some(TaskDone::NothingThere { why }) => {
            (words::text(locale, "protocol-task-nothing", &args(("why", why.as_str().into()))), String::new())
        }
        None => (words::text(locale, "protocol-task-open", &args(("day", "".into()))), String::new()),
    }
}
