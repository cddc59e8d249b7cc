//! Letters that need not be kept any longer: offered for destruction, destroyed with an act.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Day, Document, DocumentKind, Locale};
use pismovnik_register::ShopId;
use pismovnik_register::letters::LetterId;
use pismovnik_store::{LetterLine, LetterQuery};
use serde::{Deserialize, Serialize};

use super::copies::{Copies, Known};
use super::paper::Pen;
use crate::book::{Book, Inside, id, told};
use crate::{folder, words};

/// Years that a Russian shop keeps closed letters: the general term of claims (ГК РФ, ст. 196), and the term
/// of consents after their withdrawal. The Kazakh owner names a term.
pub const YEARS_RUSSIA: u16 = 3;

/// Letters read at a time.
const PAGE: u32 = 1000;

/// Under what the years are kept that a shop's owner named.
const YEARS: &str = "keeping-years";

/// Under what a shop's acts are kept.
const ACTS: &str = "register-acts";

/// An act of a destruction that has happened: kept, so that no failed file loses it. It names nobody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptAct {
    /// Its number.
    pub number: String,
    /// The day of the destruction.
    pub day: Day,
    /// The act.
    pub act: Document,
}

/// What was destroyed, with its act.
#[derive(Clone, Debug, PartialEq)]
pub struct Destroyed {
    /// How many letters.
    pub letters: usize,
    /// What became of the copies.
    pub copies: Copies,
    /// The act.
    pub act: Document,
}

impl Book {
    /// How many years closed letters of a shop are kept: as given now, as the owner said before, or as the country
    /// has it.
    ///
    /// # Errors
    /// [`problem::KEEPING_UNKNOWN`] where the owner must say it; no such shop.
    pub fn keeping(&self, shop: i64, years: Option<u16>) -> Inside<u16> {
        let country = self.country(shop)?;
        let said = match self.position(shop, YEARS)? {
            // A term that cannot be read is no shorter one.
            Some(kept) => Some(kept.parse().map_err(|e| damaged(YEARS, e))?),
            None => None,
        };
        match (years.or(said), country) {
            (Some(years), _) => Ok(years),
            (None, Country::Russia) => Ok(YEARS_RUSSIA),
            (None, Country::Kazakhstan) => Err(vec![Problem::new(problem::KEEPING_UNKNOWN, "years")]),
        }
    }

    /// Remembers how many years the owner keeps closed letters.
    ///
    /// # Errors
    /// No such shop; the file cannot be written.
    pub fn keep_for(&mut self, shop: i64, years: u16) -> Inside<()> {
        self.set_position(shop, YEARS, &years.to_string())
    }

    /// The acts of what was destroyed in a shop's journal, the oldest first.
    ///
    /// # Errors
    /// No such shop; they cannot be read.
    pub fn past_acts(&self, shop: i64) -> Inside<Vec<KeptAct>> {
        let kept = self.position(shop, ACTS)?;
        kept.map_or(Ok(Vec::new()), |json| serde_json::from_str(&json).map_err(|e| damaged(ACTS, e)))
    }

    /// The closed letters of a shop whose last entry is older than so many years, the oldest receipt last.
    ///
    /// # Errors
    /// No such shop.
    pub fn past_keeping(&self, shop: i64, years: u16, today: Day) -> Inside<Vec<LetterLine>> {
        let before = today.checked_sub(jiff::Span::new().years(years)).map_err(|_| {
            vec![Problem::new(problem::NUMBER_OUT_OF_RANGE, "years").with("min", 0).with("max", 100)]
        })?;
        let mut query =
            LetterQuery { shop: Some(id(shop)?), open: Some(false), limit: PAGE, ..LetterQuery::default() };
        let mut past = Vec::new();
        loop {
            let page = self.letters(&query)?;
            let last = page.lines.len() < PAGE as usize;
            past.extend(page.lines.into_iter().filter(|l| l.changed < before));
            if last {
                return Ok(past);
            }
            query.offset += PAGE;
        }
    }

    /// Destroys letters for good: contents, keys, files, search, drafts; known copies are made anew. The act names the
    /// letters by their numbers, and the copies that could not be reached; it is kept in the workspace too.
    ///
    /// # Errors
    /// Nothing to destroy; a letter is unknown or open; failures of the file. Nothing is destroyed then.
    pub fn destroy_past(
        &mut self,
        locale: Locale,
        shop: i64,
        letters: &[LetterId],
        number: &str,
        today: Day,
    ) -> Inside<Destroyed> {
        if letters.is_empty() {
            return Err(vec![Problem::new(problem::LETTER_ACT_EMPTY, "")]);
        }
        let shop_id = id(shop)?;
        let mut lines = Vec::new();
        for letter in letters {
            let known = self.letter(shop, *letter)?;
            if known.is_open() {
                let open = Problem::new(problem::LETTER_NOT_CLOSED, known.intake.number);
                return Err(vec![open]);
            }
            lines.push((known.intake.number, known.intake.received, known.last.1));
        }
        // Everything that may fail comes before: what is destroyed must come to its act.
        let (known, name) = (self.copies()?, self.shop(shop)?.name);
        let mut acts = self.past_acts(shop)?;
        let all: Vec<(ShopId, LetterId)> = letters.iter().map(|l| (shop_id, *l)).collect();
        let (done, in_log) = self.workspace_mut().destroy_letters(&all, today).map_err(told)?;
        let mut copies = self.remake_copies(known, today);
        copies.failed.extend(in_log.map(told).into_iter().flatten());
        let head = done.first().map_or("", |d| d.head.as_str());
        let act = act(locale, &name, number, &lines, &copies, head, today);
        acts.push(KeptAct { number: number.to_owned(), day: today, act: act.clone() });
        let kept = serde_json::to_string(&acts).map_err(|e| damaged(ACTS, e));
        copies
            .failed
            .extend(kept.and_then(|json| self.set_position(shop, ACTS, &json)).err().into_iter().flatten());
        Ok(Destroyed { letters: letters.len(), copies, act })
    }
}

fn damaged(what: &str, error: impl std::fmt::Display) -> Vec<Problem> {
    vec![Problem::new(problem::INTERNAL, what).with("detail", error)]
}

fn act(
    locale: Locale,
    shop: &str,
    number: &str,
    letters: &[(String, Day, Day)],
    copies: &Copies,
    head: &str,
    today: Day,
) -> Document {
    let mut pen = Pen::new(DocumentKind::RegisterDestruction, locale);
    let count = i64::try_from(letters.len()).unwrap_or(i64::MAX);
    let args = [
        ("shop", shop.into()),
        ("count", count.into()),
        ("day", pen.day(today).into()),
        ("head", head.into()),
    ];
    pen.paragraph(pen.text("vault-act-lead", &args));
    let rows = letters
        .iter()
        .map(|(number, received, closed)| vec![number.clone(), pen.day(*received), pen.day(*closed)])
        .collect();
    let heads = ["vault-column-number", "vault-column-received", "vault-column-changed"];
    pen.table("vault-act-letters", &[3, 4, 4], &heads, rows);
    pen.paragraph(pen.text("vault-act-how", &args));
    pen.heading("vault-act-copies");
    let remade = i64::try_from(copies.remade.len()).unwrap_or(i64::MAX);
    pen.paragraph(pen.text("vault-act-remade", &[("count", remade.into())]));
    if !copies.removed.is_empty() {
        let removed = i64::try_from(copies.removed.len()).unwrap_or(i64::MAX);
        pen.paragraph(pen.text("vault-act-removed", &[("count", removed.into())]));
    }
    if copies.beyond.is_empty() && copies.unread.is_empty() {
        pen.paragraph(pen.say("vault-act-beyond-none"));
    } else {
        pen.paragraph(pen.say("vault-act-beyond"));
        let unread = copies
            .unread
            .iter()
            .map(|path| words::text(locale, "vault-copy-unread", &[("value", folder::shown(path).into())]));
        pen.list(copies.beyond.iter().map(|copy| named(locale, copy)).chain(unread).collect());
    }
    for _ in 0..2 {
        pen.signature(&["vault-signed-post", "vault-signed-name", "vault-signed-day"]);
    }
    let title = pen.text("vault-act-title-numbered", &[("number", number.into())]);
    pen.done(title, Some(shop.to_owned()), shop, today)
}

/// A copy by name and day; the owner's folders stay the owner's.
pub(crate) fn named(locale: Locale, copy: &Known) -> String {
    let args = [("value", folder::shown(&copy.path).into()), ("day", words::day(locale, copy.day).into())];
    words::text(locale, "vault-copy-named", &args)
}
