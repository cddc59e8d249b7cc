//! What editions answer, in words.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Document, DocumentKind, Locale, Publication, Value};

use super::{Compared, Comparison, InForce, Mark, OnDay, Outdated, Plan, Reason, Shown, Standing, Which};
use crate::book::{Book, Inside};
use crate::compare::{self, Around, Row};
use crate::questionnaire::count;
use crate::{preview, words};

impl Reason {
    /// In words.
    pub fn words(&self, locale: Locale) -> String {
        let id = match self {
            Reason::Answer(question) => {
                let label = pismovnik_interview::question(question)
                    .map_or_else(|| question.clone(), |q| words::plain(locale, q.label));
                return words::text(locale, "app-reason-answer", &[("question", label.into())]);
            }
            Reason::Rules => "app-reason-rules",
            Reason::Translation => "app-reason-translation",
            Reason::Law => "app-reason-law",
            Reason::Own => "app-reason-own",
            Reason::Day => "app-reason-day",
        };
        words::plain(locale, id)
    }
}

impl Standing {
    fn text(self) -> &'static str {
        match self {
            Standing::Changed => "app-standing-changed",
            Standing::New => "app-standing-new",
            Standing::Unneeded => "app-standing-unneeded",
        }
    }
}

/// A side in words: «Редакция 1 от 21 ноября 2026 г.», «По нынешним ответам».
///
/// # Errors
/// No such edition.
pub fn side_words(book: &Book, locale: Locale, shop: i64, which: Which) -> Inside<String> {
    let Which::Edition(number) = which else { return Ok(words::plain(locale, "app-compare-current")) };
    let shop = book.shop(shop)?;
    let edition = shop
        .editions
        .iter()
        .find(|e| e.number == number)
        .ok_or_else(|| vec![Problem::new(problem::EDITION_UNKNOWN, "").with("value", number)])?;
    let args = [("number", i64::from(number).into()), ("day", words::day(locale, edition.issued).into())];
    Ok(words::text(locale, "app-edition-title", &args))
}

/// A compared paper as a paper to print or to save, in the paper's own language.
///
/// # Errors
/// No such edition.
pub fn printed(book: &Book, shop: i64, found: &Comparison, paper: &Compared, today: Day) -> Inside<Document> {
    let locale = paper.lang;
    let mut notes = Vec::new();
    if !found.exact {
        notes.push(words::plain(locale, "app-compare-inexact"));
    }
    let around = Around {
        kind: paper.kind,
        locale,
        title: paper.title.clone(),
        from: side_words(book, locale, shop, found.from)?,
        to: side_words(book, locale, shop, found.to)?,
        notes,
    };
    let reasons = |row: &Row| -> Vec<String> {
        let index = paper.rows.rows.iter().position(|r| r == row);
        let reasons = index.and_then(|i| paper.reasons.get(i));
        reasons.into_iter().flatten().map(|r| r.words(locale)).collect()
    };
    Ok(compare::document(&around, &paper.rows, reasons, today))
}

impl Mark {
    /// In words: paper, language, how it stands and why.
    pub fn words(&self, locale: Locale) -> String {
        let title = DocumentKind::from_id(&self.document)
            .map_or_else(|| self.document.clone(), |kind| preview::tab(locale, kind).label);
        let language = preview::language(locale, self.lang).label.to_lowercase();
        format!("{title} ({language}): {}", self.why(locale))
    }

    /// How it stands and why, in words.
    pub fn why(&self, locale: Locale) -> String {
        let standing = words::plain(locale, self.standing.text());
        let reasons: Vec<String> = self.reasons.iter().map(|r| r.words(locale)).collect();
        match (self.standing, reasons.is_empty()) {
            (_, true) => standing,
            // That the text has changed goes without saying.
            (Standing::Changed, false) => reasons.join("; "),
            (_, false) => format!("{standing} ({})", reasons.join("; ")),
        }
    }
}

impl Outdated {
    /// Every reason, and why something cannot be told, in words.
    pub fn why(&self, locale: Locale) -> Vec<String> {
        let problems = self.problems.iter().map(|p| words::problem(locale, p).message);
        self.reasons().iter().map(|r| r.words(locale)).chain(problems).collect()
    }

    /// Papers that the edition has not and that are needed now, in words.
    pub fn comes(&self, locale: Locale) -> Vec<String> {
        self.marks.iter().filter(|m| m.standing == Standing::New).map(|m| m.words(locale)).collect()
    }
}

impl Plan {
    /// What will change, in words, one line each; a single line where nothing does.
    pub fn lines(&self, locale: Locale) -> Vec<String> {
        let mut lines = Vec::new();
        let counted = |id: &str, n: usize| words::text(locale, id, &[("count", count(n).into())]);
        if !self.answers.is_empty() {
            lines.push(counted("app-restore-answers", self.answers.len()));
        }
        for (question, (is, was)) in &self.answers {
            let Some(asked) = pismovnik_interview::question(question) else { continue };
            let said = |value: &Option<Value>| match value {
                Some(value) => words::answer(locale, asked, value).join(", "),
                None => words::plain(locale, "app-no-answer"),
            };
            let label = words::plain(locale, asked.label);
            let args = [("question", label.into()), ("was", said(is).into()), ("is", said(was).into())];
            lines.push(words::text(locale, "app-restore-line", &args));
        }
        if !self.words.is_empty() {
            lines.push(counted("app-restore-words", self.words.len()));
        }
        if lines.is_empty() {
            lines.push(words::plain(locale, "app-restore-nothing"));
        }
        lines
    }
}

/// Which edition is in force on a day, in words.
pub fn force_words(locale: Locale, day: Day, found: Option<&InForce>) -> String {
    let on = ("day", words::day(locale, day).into());
    let Some(found) = found else { return words::text(locale, "app-force-none", &[on]) };
    let number = ("number", i64::from(found.edition.number).into());
    let from = ("from", words::day(locale, found.edition.in_force_from).into());
    match found.until {
        None => words::text(locale, "app-force-edition", &[on, number, from]),
        Some(until) => {
            let until = ("until", words::day(locale, until).into());
            words::text(locale, "app-force-edition-until", &[on, number, from, until])
        }
    }
}

/// What the owner has stated of a paper with regard to a day, in words, one line each.
pub fn shown_words(locale: Locale, paper: &OnDay) -> Vec<String> {
    let stated = |id: &str, stated: &Publication| {
        let day = words::day(locale, stated.since);
        words::text(locale, id, &[("day", day.into()), ("address", stated.address.as_str().into())])
    };
    let mut lines = vec![match &paper.shown {
        Shown::Since(publication) => stated("app-shown-since", publication),
        Shown::Later(publication) => stated("app-shown-later", publication),
        Shown::Unstated => words::plain(locale, "app-shown-unstated"),
    }];
    if let Some((number, _)) = &paper.instead {
        lines.push(words::text(locale, "app-shown-instead", &[("number", i64::from(*number).into())]));
    }
    lines
}
