//! What stands around a case, in words: the sender's consents, other letters, promises, what to see at once.

use pismovnik_model::{Day, Locale};

use super::super::{Desk, Inside, Told, open};
use crate::book::Book;
use crate::law_words;
use crate::letters::LetterId;
use crate::letters::around::{self, Around, Repeat};
use crate::submissions::views;
use crate::view::ChoiceView;
use crate::view_intake::{AroundView, RepeatView};
use crate::words;

impl Desk {
    /// What stands around a letter.
    pub fn letter_around(&self, shop: i64, letter: u64) -> Told<AroundView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            view(locale, open(inner)?, (shop, LetterId(letter)), today)
        })
    }
}

fn view(locale: Locale, book: &Book, (shop, letter): (i64, LetterId), today: Day) -> Inside<AroundView> {
    let around = book.around_letter(shop, letter, today)?;
    let no_exports = book.imports(shop)?.is_empty();
    let sender = book.letter(shop, letter)?.intake.sender;
    let nameless = sender.name.is_none() && sender.email.is_none() && sender.phone.is_none();
    let consents_note = match () {
        () if around.by_name_only => "submissions-by-name",
        () if !around.consents.is_empty() => "",
        () if no_exports => "around-no-exports",
        () if nameless => "around-nothing-to-look-for",
        () => "around-no-consents",
    };
    let alarm = |alarm: &around::Alarm| {
        let (id, text) = around::alarm_id(*alarm);
        ChoiceView { id: id.to_owned(), label: words::plain(locale, text), note: String::new() }
    };
    Ok(AroundView {
        alarms: around.alarms.iter().map(alarm).collect(),
        hours: around.hours.iter().map(|h| around::hours_words(locale, h)).collect(),
        consents: views::consents(locale, false, &around.consents).found,
        consents_note: if consents_note.is_empty() {
            String::new()
        } else {
            words::plain(locale, consents_note)
        },
        no_exports,
        repeats: around.repeats.iter().map(|r| repeat(locale, r)).collect(),
        stopped: around.stopped.iter().map(|s| around::stopped_words(locale, s)).collect(),
        promises: promises(locale, &around),
    })
}

fn repeat(locale: Locale, repeat: &Repeat) -> RepeatView {
    let kinds: Vec<String> = repeat.kinds.iter().map(|k| law_words::kind(locale, *k)).collect();
    let args = [
        ("number", repeat.number.as_str().into()),
        ("day", words::day(locale, repeat.received).into()),
        ("kinds", kinds.join(" + ").into()),
    ];
    RepeatView {
        letter: repeat.letter.0,
        words: words::text(locale, "around-repeat-kinds", &args),
        state: words::plain(locale, if repeat.open { "around-open" } else { "around-ended" }),
        duplicate: repeat.duplicate,
    }
}

/// Other demands with their days; whose day the shop's own offer gave says so.
fn promises(locale: Locale, around: &Around) -> Vec<String> {
    let words = |p: &around::Promise| {
        let args = [("what", p.what.as_str().into()), ("day", words::day(locale, p.by).into())];
        words::text(locale, if p.promised { "around-promise-offer" } else { "around-promise" }, &args)
    };
    around.promises.iter().map(words).collect()
}
