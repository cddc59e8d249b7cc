//! The journal grows smaller in the window: closed letters past their keeping term, their end, the acts of it.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};
use pismovnik_register::letters::LetterId;

use super::{Desk, Inner, Inside, Told, letters, open};
use crate::book::{Book, id};
use crate::letters::LetterQuery;
use crate::papers::{self, Format};
use crate::vault::past::KeptAct;
use crate::view::{ChoiceView, ProblemView, SavedView};
use crate::view_desk::{PastLineView, PastView};
use crate::{folder, words};

/// Years that can be named.
const YEARS: std::ops::RangeInclusive<u16> = 1..=100;

impl Desk {
    /// Shops with closed letters past their keeping term, or whose owner has yet to name it: the shop's id, a line
    /// that leads there, the shop's name. Of one shop, or of all.
    pub fn past_shops(&self, shop: Option<i64>) -> Told<Vec<ChoiceView>> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let shops = shop.map_or_else(|| book.shop_ids(), |one| Ok(vec![one]))?;
            let mut found = Vec::new();
            for shop in shops {
                let line = hint(locale, book, shop, today)?;
                if let Some(label) = line {
                    found.push(ChoiceView { id: shop.to_string(), label, note: book.shop_name(shop)? });
                }
            }
            Ok(found)
        })
    }

    /// The letters of a shop past their term; `years` where the owner names it now, which is kept.
    pub fn past_letters(&self, shop: i64, years: Option<&str>) -> Told<PastView> {
        let today = self.today();
        self.tell(|inner| {
            if let Some(typed) = years {
                let refused = || {
                    let problem = Problem::new(problem::NUMBER_OUT_OF_RANGE, "years");
                    vec![problem.with("min", YEARS.start()).with("max", YEARS.end())]
                };
                let years = typed.trim().parse().ok().filter(|y| YEARS.contains(y)).ok_or_else(refused)?;
                open(inner)?.keep_for(shop, years)?;
            }
            view(inner, shop, today, String::new(), Vec::new())
        })
    }

    /// Destroys these letters of those past their term, and saves the act where the owner wants it. A cancelled
    /// dialog or a place that cannot be written destroys nothing; where the act's file fails afterwards, that is
    /// told, and the act waits in the workspace. Known copies are made anew while everything else goes on:
    /// [`Desk::copying`] says how far; after [`Desk::stop_copying`] act and view say which of them hold still what was
    /// destroyed, and the next opening finishes it.
    pub fn destroy_past(&self, shop: i64, letters: &[u64], number: &str) -> Told<PastView> {
        let today = self.today();
        let (title, name, number) = self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let number = book.act_number(shop, number)?;
            wanted(book, shop, letters, today)?;
            Ok((words::plain(locale, "app-dialog-save"), file_name(locale, &number), number))
        })?;
        let Some(path) = self.host().ask_save(&title, &name, "pdf") else {
            return self.past_letters(shop, None);
        };
        let (_under_way, begun) = self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            // The dialog stood open for as long as the owner liked.
            let letters = wanted(book, shop, letters, today)?;
            folder::writable(&path).map_err(|p| vec![p])?;
            let under_way = book.has_copies()?.then(|| self.copying.begin()).transpose()?;
            let begun = book.begin_destroying_past(locale, shop, &letters, &number, today)?;
            inner.letter_draft = None;
            Ok((under_way, begun))
        })?;
        // From here on nothing may hide that they are gone.
        let done = self.finish_destroying(begun);
        self.tell(|inner| {
            let locale = inner.locale();
            let pdf = papers::file(&done.act, Format::Pdf);
            let written = pdf.and_then(|pdf| folder::write_file(&path, &pdf).map_err(|p| vec![p]));
            let text = if written.is_ok() { "past-done" } else { "past-done-unsaved" };
            let count = i64::try_from(done.count).unwrap_or(i64::MAX);
            let said =
                words::text(locale, text, &[("count", count.into()), ("file", folder::shown(&path).into())]);
            let problems: Vec<Problem> =
                written.err().into_iter().flatten().chain(done.copies.failed).collect();
            view(inner, shop, today, said, words::problems(locale, &problems))
        })
    }

    /// Saves an act again.
    pub fn save_past_act(&self, shop: i64, number: &str) -> Told<SavedView> {
        let (locale, pdf) = self.tell(|inner| {
            let locale = inner.locale();
            let kept = open(inner)?.past_acts(shop)?;
            let unknown = || vec![Problem::new(problem::LETTER_ACT_UNKNOWN, "").with("value", number)];
            let one = kept.into_iter().find(|k| k.number == number).ok_or_else(unknown)?;
            Ok((locale, papers::file(&one.act, Format::Pdf)?))
        })?;
        self.save_bytes(locale, "vault-act-title", "pdf", &pdf)
    }
}

fn file_name(locale: Locale, number: &str) -> String {
    let title = words::text(locale, "vault-act-title-numbered", &[("number", number.into())]);
    format!("{}.pdf", super::documents::file_safe(&title))
}

/// The years, or none where the owner has yet to name them.
fn years(book: &Book, shop: i64) -> Inside<Option<u16>> {
    match book.keeping(shop, None) {
        Ok(years) => Ok(Some(years)),
        Err(problems) if problems.iter().all(|p| p.code == problem::KEEPING_UNKNOWN) => Ok(None),
        Err(problems) => Err(problems),
    }
}

fn hint(locale: Locale, book: &Book, shop: i64, today: Day) -> Inside<Option<String>> {
    if book.handed_to(shop)?.is_some() {
        return Ok(None);
    }
    let Some(years) = years(book, shop)? else {
        let closed =
            LetterQuery { shop: Some(id(shop)?), open: Some(false), limit: 0, ..LetterQuery::default() };
        let any = book.letters(&closed)?.total > 0;
        return Ok(any.then(|| words::plain(locale, "past-unnamed")));
    };
    let count = book.past_count(shop, years, today)?;
    let args = [("count", i64::try_from(count).unwrap_or(i64::MAX).into())];
    Ok((count > 0).then(|| words::text(locale, "past-there", &args)))
}

/// Those of the letters that are past their term; never others, whatever the window shows.
fn wanted(book: &Book, shop: i64, letters: &[u64], today: Day) -> Inside<Vec<LetterId>> {
    let past = book.past_keeping(shop, book.keeping(shop, None)?, today)?;
    let wanted: Vec<_> = past.into_iter().map(|l| l.letter).filter(|l| letters.contains(&l.0)).collect();
    if wanted.is_empty() { Err(vec![Problem::new(problem::LETTER_ACT_EMPTY, "")]) } else { Ok(wanted) }
}

fn view(
    inner: &mut Inner,
    shop: i64,
    today: Day,
    said: String,
    problems: Vec<ProblemView>,
) -> Inside<PastView> {
    let locale = inner.locale();
    let book = open(inner)?;
    let years = years(book, shop)?;
    let past = years.map_or_else(|| Ok(Vec::new()), |years| book.past_keeping(shop, years, today))?;
    let span = jiff::Span::new().years(years.unwrap_or_default());
    let shown = letters::lines(locale, book, &past, today)?;
    let lines = past.iter().zip(shown).map(|(line, shown)| PastLineView {
        letter: line.letter.0,
        number: shown.number,
        sender: shown.sender,
        closed: words::day(locale, line.changed),
        // A term beyond the calendar has not passed, and such a letter is not here.
        until: line.changed.checked_add(span).map(|until| words::day(locale, until)).unwrap_or_default(),
    });
    let lines = lines.collect();
    let acts = book.past_acts(shop)?;
    let (reached, beyond): (Vec<_>, Vec<_>) = book.copies()?.into_iter().partition(|c| c.path.exists());
    let count = i64::try_from(reached.len()).unwrap_or(i64::MAX);
    let copies = if reached.is_empty() {
        String::new()
    } else {
        words::text(locale, "past-copies", &[("count", count.into())])
    };
    Ok(PastView {
        shop_name: book.shop(shop)?.name,
        years: years.map(|y| y.to_string()).unwrap_or_default(),
        lines,
        number: book.next_act_number(shop, today.year())?,
        copies,
        beyond: beyond.iter().map(|copy| crate::vault::past::named(locale, copy)).collect(),
        acts: acts.iter().rev().map(|kept| choice(locale, kept)).collect(),
        said,
        problems,
    })
}

fn choice(locale: Locale, kept: &KeptAct) -> ChoiceView {
    ChoiceView {
        id: kept.number.clone(),
        label: words::text(locale, "past-act", &[("number", kept.number.as_str().into())]),
        note: words::day(locale, kept.day),
    }
}
