//! Calendars and terms as they stand: for programs and for people.

use pismovnik_law::Law;
use pismovnik_law::calendar::{Off, YearCalendar};
use pismovnik_law::terms::Term;
use pismovnik_model::{Country, Day, Locale};
use serde_json::{Value, json};

use crate::due::reason;
use crate::{law_words as names, words};

/// What of the calendars is wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    /// One country only.
    pub country: Option<Country>,
    /// One year only; without it all years that have a calendar, and the terms.
    pub year: Option<i16>,
}

impl Wanted {
    fn countries(self) -> impl Iterator<Item = Country> {
        let all = [Country::Russia, Country::Kazakhstan];
        all.into_iter().filter(move |c| self.country.is_none_or(|only| only == *c))
    }

    fn years(self, law: &Law, country: Country) -> Vec<i16> {
        match self.year {
            Some(year) => vec![year],
            None => law.years(country).map(|y| y.year).collect(),
        }
    }
}

/// `{"verified_through","calendars":[{"jurisdiction","year","covered","confidence","sources",
/// "working_days","days_off":[{"day","name"}],"worked_weekends","cancelled","doubtful"}],
/// "terms":[{"id","jurisdiction","title","article","count","unit", …}]}`; days off without plain
/// Saturdays and Sundays.
pub fn report(locale: Locale, law: &Law, wanted: Wanted) -> Value {
    let mut calendars = Vec::new();
    let mut terms = Vec::new();
    for country in wanted.countries() {
        for year in wanted.years(law, country) {
            let known = law.year(country, year);
            let named = named_days(law, country, year);
            let one = |off: &Off| json!({ "day": off.day, "name": reason(locale, law, off) });
            calendars.push(json!({
                "jurisdiction": country.code(),
                "year": year,
                "covered": known.is_some(),
                "confidence": known.map(|y| names::confidence_id(y.confidence)),
                "sources": known.map(|y| &y.sources),
                "working_days": worked(law, country, year),
                "days_off": named.iter().map(one).collect::<Vec<_>>(),
                "worked_weekends": known.map(|y| y.worked_weekends().collect::<Vec<_>>()),
                "cancelled": known.map(|y| &y.cancelled),
                "doubtful": known.map(|y| &y.doubtful),
            }));
        }
        let own = law.terms().iter().filter(|t| t.country == country && wanted.year.is_none());
        terms.extend(own.map(|term| {
            json!({
                "id": term.id,
                "jurisdiction": country.code(),
                "kinds": term.kinds.iter().map(|k| k.id()).collect::<Vec<_>>(),
                "title": names::term(locale, term),
                "article": term.article,
                "articles": std::iter::once(&term.article).chain(&term.also).collect::<Vec<_>>(),
                "count": term.count,
                "unit": term.unit.id(),
                "event": term.event.id(),
                "extension": term.extension,
                "from": term.from,
                "until": term.until,
                "confidence": names::confidence_id(term.confidence),
                "confirmed": term.confirmed(),
                "sources": term.sources,
            })
        }));
    }
    json!({ "verified_through": law.verified_through(), "calendars": calendars, "terms": terms })
}

/// The same for people.
pub fn lines(locale: Locale, law: &Law, wanted: Wanted) -> Vec<String> {
    let mut lines = Vec::new();
    for country in wanted.countries() {
        for year in wanted.years(law, country) {
            lines.extend(year_lines(locale, law, country, year));
            lines.push(String::new());
        }
        if wanted.year.is_none() {
            let args = [("country", names::country(locale, country).into())];
            lines.push(words::text(locale, "clocks-calendar-terms", &args));
            let own = law.terms().iter().filter(|t| t.country == country);
            lines.extend(own.map(|t| format!("  {}", term_line(locale, t))));
            lines.push(String::new());
        }
    }
    let day = words::day(locale, law.verified_through());
    lines.push(words::text(locale, "clocks-calendar-verified", &[("day", day.into())]));
    lines
}

/// The heading of a year: «Россия, 2026 год: рабочих дней — 247, нерабочих — 118».
pub fn title(locale: Locale, law: &Law, country: Country, year: i16) -> String {
    let all = law.days(country, year).len();
    let worked = worked(law, country, year);
    let args = [
        ("country", names::country(locale, country).into()),
        ("year", year.to_string().into()),
        ("worked", worked.to_string().into()),
        ("off", all.saturating_sub(worked).to_string().into()),
    ];
    words::text(locale, "clocks-calendar-title", &args)
}

/// Where a calendar comes from and how sure it is.
pub fn sources(locale: Locale, year: &YearCalendar) -> String {
    let args = [
        ("sources", names::sources(locale, &year.sources).into()),
        ("confidence", names::confidence(locale, year.confidence).into()),
    ];
    words::text(locale, "clocks-calendar-sources", &args)
}

/// One year in words: its heading, where it comes from, its days.
pub(crate) fn year_lines(locale: Locale, law: &Law, country: Country, year: i16) -> Vec<String> {
    let mut lines = vec![title(locale, law, country, year)];
    let known = law.year(country, year);
    lines.push(match known {
        Some(known) => sources(locale, known),
        None => words::plain(locale, "clocks-calendar-none"),
    });
    let about = |id: &str, day: Day| words::text(locale, id, &[("day", names::day(locale, day).into())]);
    let mut days: Vec<(Day, String)> = named_days(law, country, year)
        .iter()
        .map(|off| {
            let args =
                [("day", names::day(locale, off.day).into()), ("name", reason(locale, law, off).into())];
            (off.day, words::text(locale, "clocks-calendar-holiday", &args))
        })
        .collect();
    if let Some(known) = known {
        days.extend(known.worked_weekends().map(|d| (d, about("clocks-calendar-worked", d))));
        days.extend(known.cancelled.iter().map(|d| (*d, about("clocks-calendar-cancelled", *d))));
        days.extend(known.doubtful.iter().map(|d| (*d, about("clocks-calendar-doubtful", *d))));
    }
    days.sort();
    lines.extend(days.into_iter().map(|(_, line)| format!("  {line}")));
    lines
}

/// «ru-stop: Прекратить обработку — 10 рабочих дней, 152-ФЗ ст. 21 ч. 5.1».
fn term_line(locale: Locale, term: &Term) -> String {
    let args = [
        ("id", term.id.as_str().into()),
        ("text", names::term(locale, term).into()),
        ("count", names::count(locale, term.unit, term.count).into()),
        ("article", term.article.as_str().into()),
    ];
    let line = words::text(locale, "clocks-calendar-term", &args);
    if term.confirmed() { line } else { format!("{line} ({})", words::plain(locale, "clocks-sources-none")) }
}

/// Days off that are more than a Saturday or a Sunday.
fn named_days(law: &Law, country: Country, year: i16) -> Vec<Off> {
    let off = |(day, reason): (Day, Option<pismovnik_law::calendar::Reason>)| {
        let reason = reason.filter(|r| *r != pismovnik_law::calendar::Reason::Weekend)?;
        Some(Off { day, reason })
    };
    law.days(country, year).into_iter().filter_map(off).collect()
}

fn worked(law: &Law, country: Country, year: i16) -> usize {
    law.days(country, year).iter().filter(|(_, reason)| reason.is_none()).count()
}
