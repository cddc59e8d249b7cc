//! The terms and calendars of a country in the rule book.

use pismovnik_law::Law;
use pismovnik_law::terms::{Role, Term, Unit};
use pismovnik_model::Country;

use super::sections::titled;
use super::{Line, Pages, Row, line, strong};
use crate::{calendar, law_words as names, words};

/// Every term with its article and confidence, then every calendar with its days.
pub(super) fn terms(pages: &mut Pages, law: &Law, country: Country) {
    pages.section(titled(pages, country, "clocks-book-terms"));
    let doubts: &[&str] = match country {
        Country::Russia => &["rulebook-doubt-ru-counting", "rulebook-doubt-ru-mixed"],
        Country::Kazakhstan => &["rulebook-doubt-kz-access"],
    };
    pages.noted(pages.say("clocks-book-terms-what"), doubts);
    let rows = law.terms().iter().filter(|t| t.country == country).map(|t| row(pages, t)).collect();
    let head = [
        "clocks-book-head-term",
        "clocks-book-head-for",
        "rulebook-head-article",
        "rulebook-head-confidence",
        "rulebook-head-remark",
    ];
    pages.table(pages.say("clocks-book-terms-caption"), &[18, 36, 18, 14, 14], &head, rows);
    for year in law.years(country) {
        let mut lines = calendar::year_lines(pages.locale, law, country, year.year).into_iter();
        pages.part(lines.next().unwrap_or_else(|| pages.say("clocks-book-calendars")));
        for source in lines.by_ref().take(1) {
            pages.paragraph(source);
        }
        pages.list(lines.map(|l| l.trim_start().to_owned()).collect());
    }
}

fn row(pages: &Pages, term: &Term) -> Row {
    let locale = pages.locale;
    let mut what: Vec<Line> = vec![line(names::term(locale, term))];
    let mut add = |text: String| what.push(line(text));
    add(names::count(locale, term.unit, term.count));
    add(pages.text("clocks-book-from-event", &[("event", names::event(locale, term.event).into())]));
    if term.extension > 0 {
        let count = names::count(locale, Unit::Working, term.extension);
        add(pages.text("clocks-book-extension", &[("count", count.into())]));
    }
    if !term.kinds.is_empty() {
        let kinds: Vec<String> = term.kinds.iter().map(|k| names::kind(locale, *k)).collect();
        add(pages.text("clocks-book-kinds", &[("kinds", kinds.join("; ").into())]));
    }
    if let Some(from) = term.from {
        add(pages.text("clocks-change-since", &[("day", words::day(locale, from).into())]));
    }
    if term.role == Role::Information {
        add(pages.say("clocks-book-information"));
    }
    if let Some(note) = names::note(locale, term) {
        add(note);
    }
    let cited = std::iter::once(&term.article).chain(&term.also).map(|a| line(a.clone())).collect();
    let confidence = names::confidence(locale, term.confidence);
    let sources = if term.confirmed() {
        line(term.sources.join(", "))
    } else {
        strong(pages.say("rulebook-unconfirmed"))
    };
    vec![vec![strong(term.id.as_str())], what, cited, vec![line(confidence), sources], vec![]]
}
