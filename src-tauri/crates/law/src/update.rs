//! Updates: calendars and terms as a file. The built-in data are files of the same kind.
//!
//! A file is TOML with `schema = 1` and any of:
//!
//! ```toml
//! schema = 1
//! title = "Календарь 2028 года"        # shown to the owner
//! verified_through = 2027-12-31        # the rules were checked up to this day
//!
//! [[coverage]]                         # from which day on terms are counted
//! country = "RU"                       # RU or KZ
//! from = 2025-01-01
//! rolls = "ГК РФ ст. 193"              # optional: the article by which ends on days off roll on
//!
//! [[holiday]]                          # statutory, for years that have no calendar
//! country = "RU"
//! id = "unity-day"
//! days = ["11-04"]                     # month-day
//! since = 2005                         # optional years, `until` too
//! names = { ru = "…", kk = "…", en = "…" }   # needed for ids that the program does not know
//!
//! [[year]]                             # a whole calendar: it replaces an earlier one of that year
//! country = "RU"
//! year = 2028
//! confidence = "high"                  # high, medium, low
//! sources = ["…"]
//! holidays = { new-year = [2028-01-01, 2028-01-02] }
//! moved = [{ from = 2028-01-01, to = 2028-01-10 }]   # `from` works then, unless it is a holiday
//! cancelled = []                       # earlier holidays that are worked now, for information
//! doubtful = []                        # listed as off without ground; counted as worked
//!
//! [[term]]                             # a wording of a term: it replaces the one of the same id and `from`;
//!                                      # without `from` it replaces all wordings of the id
//! id = "ru-withdrawal"
//! country = "RU"
//! kinds = ["withdrawal"]               # the letters that start it
//! role = "clock"                       # or "information"; clock if left out
//! event = "receipt"                    # see [`Event`]
//! article = "152-ФЗ ст. 21 ч. 5"
//! also = []                            # further articles
//! count = 30                           # left out for `immediate`
//! unit = "calendar"                    # working, calendar, months, hours, by-date, immediate
//! extension = 0                        # working days
//! from = 2028-03-01                    # optional: letters received from this day on, `until` too
//! confidence = "high"
//! sources = ["…"]
//! names = { ru = "…", kk = "…", en = "…" }   # needed for ids that the program does not know
//! ```
//!
//! Days may stand in quotes. A file is taken whole or refused whole, with all its problems.

use std::collections::BTreeMap;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Day, LetterKind};
use toml::{Table, Value};

use crate::articles::Confidence;
use crate::calendar::{Holiday, Move, Names, YearCalendar, weekend};
use crate::fields::Fields;
use crate::terms::{Event, Role, Term, Unit};

/// The version of the file's form.
pub const SCHEMA: i64 = 1;

/// Most bytes of a file: 1 MiB, a hundred times what both countries need.
pub const MAX_BYTES: usize = 1 << 20;

/// The longest count of a term.
pub const MAX_COUNT: u16 = 366;

/// Ids of holidays that the program has words for.
pub const KNOWN_HOLIDAYS: [&str; 17] = [
    "new-year",
    "new-year-day",
    "christmas",
    "fatherland-defender",
    "womens-day",
    "spring-and-labour",
    "victory-day",
    "russia-day",
    "unity-day",
    "constitution-day",
    "nauryz",
    "peoples-unity",
    "defender-day",
    "kurban-ait",
    "capital-day",
    "republic-day",
    "independence-day",
];

/// Ids of terms that the program has words for.
pub const KNOWN_TERMS: &[&str] = &[
    "ru-withdrawal",
    "ru-stop",
    "ru-distribution-ends",
    "ru-distribution-unlawful",
    "ru-marketing",
    "ru-advertising",
    "ru-access",
    "ru-access-repeat",
    "ru-correction",
    "ru-correction-block",
    "ru-deletion",
    "ru-unlawful-stop",
    "ru-unlawful-destroy",
    "ru-automated",
    "ru-regulator",
    "ru-incident-notice",
    pismovnik_model::intake::INCIDENT_RESULT,
    "ru-purpose-reached",
    "ru-destruction-impossible",
    "ru-notified-change",
    "ru-processing-ended",
    "ru-distribution-conditions",
    "kz-withdrawal",
    "kz-stop",
    "kz-distribution",
    "kz-marketing",
    "kz-access",
    "kz-correction",
    "kz-violation-block",
    "kz-violation-destroy",
    "kz-automated",
    "kz-incident-notice",
    "kz-unblock",
    "kz-transfer-notice",
];

/// From which day on terms of a country are counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Whose.
    pub country: Country,
    /// The first day of receipt.
    pub from: Day,
    /// The article by which an end on a day off moves on; none where no such rule is known.
    pub rolls: Option<String>,
}

/// A file's contents, accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Update {
    /// What it calls itself; may be empty.
    pub title: String,
    /// The day up to which it verifies the rules.
    pub verified_through: Option<Day>,
    /// From when on terms are counted.
    pub coverage: Vec<Coverage>,
    /// Statutory holidays.
    pub holidays: Vec<Holiday>,
    /// Calendars.
    pub years: Vec<YearCalendar>,
    /// Terms.
    pub terms: Vec<Term>,
}

/// Reads a file.
///
/// # Errors
/// Size, encoding, syntax and version each alone; else everything that is wrong in it, at once.
pub fn read(bytes: &[u8]) -> Result<Update, Vec<Problem>> {
    let table = parse(bytes).map_err(|p| vec![p])?;
    let mut problems = Vec::new();
    let update = update(&table, &mut problems);
    // A file of nothing but mistakes needs no thousand lines to say so.
    problems.truncate(200);
    if problems.is_empty() { Ok(update) } else { Err(problems) }
}

fn parse(bytes: &[u8]) -> Result<Table, Problem> {
    let unreadable = || Problem::new(problem::UPDATE_UNREADABLE, "").with("max", MAX_BYTES / 1024);
    if bytes.len() > MAX_BYTES {
        return Err(unreadable());
    }
    let text = std::str::from_utf8(bytes).map_err(|_| unreadable())?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(unreadable());
    }
    let table: Table = text.parse().map_err(|e: toml::de::Error| {
        let (line, column) = position(text, e.span().map_or(0, |s| s.start));
        Problem::new(problem::FILE_MALFORMED, "").with("line", line).with("column", column)
    })?;
    match table.get("schema") {
        Some(Value::Integer(SCHEMA)) => Ok(table),
        Some(Value::Integer(newer)) if *newer > SCHEMA => {
            Err(Problem::new(problem::UPDATE_NEWER, "schema").with("found", newer).with("known", SCHEMA))
        }
        Some(_) => Err(Problem::new(problem::UPDATE_VALUE_WRONG, "schema").with("value", "schema")),
        None => Err(Problem::new(problem::UPDATE_KEY_MISSING, "schema").with("value", "schema")),
    }
}

/// Line and column, from 1.
fn position(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    (line, before.chars().rev().take_while(|c| *c != '\n').count() + 1)
}

fn update(table: &Table, problems: &mut Vec<Problem>) -> Update {
    let mut fields = Fields::new(table, "", problems);
    fields.only(&["schema", "title", "verified_through", "coverage", "holiday", "year", "term"]);
    let holidays = fields.each("holiday", holiday);
    let named: Vec<&str> = holidays.iter().map(|h| h.id.as_str()).chain(KNOWN_HOLIDAYS).collect();
    let years = fields.each("year", |fields| year(fields, &named));
    let update = Update {
        title: fields.optional_text("title").map_or_else(String::new, str::to_owned),
        verified_through: fields.optional_day("verified_through"),
        coverage: fields.each("coverage", coverage),
        years,
        terms: fields.each("term", term),
        holidays,
    };
    if problems.is_empty() {
        once("coverage", update.coverage.iter().map(|c| c.country.code().to_owned()), problems);
        once("year", update.years.iter().map(|y| format!("{} {}", y.country.code(), y.year)), problems);
        let from = |from: Option<Day>| from.map_or_else(String::new, |d| format!(" {d}"));
        once("term", update.terms.iter().map(|t| format!("{}{}", t.id, from(t.from))), problems);
        let holiday = |h: &Holiday| {
            let since = h.since.map_or_else(String::new, |y| format!(" {y}"));
            format!("{} {}{since}", h.country.code(), h.id)
        };
        once("holiday", update.holidays.iter().map(holiday), problems);
    }
    if problems.is_empty() && update == (Update { title: update.title.clone(), ..Update::default() }) {
        problems.push(Problem::new(problem::UPDATE_EMPTY, ""));
    }
    update
}

fn once(at: &str, keys: impl Iterator<Item = String>, problems: &mut Vec<Problem>) {
    let mut seen = std::collections::BTreeSet::new();
    for (index, key) in keys.enumerate() {
        if !seen.insert(key.clone()) {
            problems.push(Problem::new(problem::UPDATE_TWICE, format!("{at}[{index}]")).with("value", key));
        }
    }
}

fn coverage(fields: &mut Fields<'_>) -> Option<Coverage> {
    fields.only(&["country", "from", "rolls"]);
    let (country, from) = (country(fields), fields.day("from"));
    let rolls = fields.optional_text("rolls").map(str::to_owned);
    Some(Coverage { country: country?, from: from?, rolls })
}

fn holiday(fields: &mut Fields<'_>) -> Option<Holiday> {
    fields.only(&["country", "id", "days", "since", "until", "names"]);
    let (country, id) = (country(fields), fields.id("id"));
    let texts = fields.texts("days");
    let since = fields.number("since", 1900, 2199).and_then(|n| i16::try_from(n).ok());
    let until = fields.number("until", 1900, 2199).and_then(|n| i16::try_from(n).ok());
    let names = names(fields, id.as_deref(), &KNOWN_HOLIDAYS);
    let mut days = Vec::new();
    for text in texts.iter().flatten() {
        // 2028 is a leap year, so that 29 February may be named.
        match format!("2028-{text}").parse::<Day>() {
            Ok(day) if text.len() == 5 => days.push((day.month(), day.day())),
            _ => fields.wrong("days"),
        }
    }
    Some(Holiday { country: country?, id: id?, days: texts.map(|_| days)?, since, until, names })
}

fn year(fields: &mut Fields<'_>, named: &[&str]) -> Option<YearCalendar> {
    fields.only(&["country", "year", "confidence", "sources", "holidays", "moved", "cancelled", "doubtful"]);
    let (country, confidence) = (country(fields), confidence(fields));
    let year = fields.needed_number("year", 1900, 2199).and_then(|n| i16::try_from(n).ok());
    let sources = fields.texts("sources");
    let mut holidays = BTreeMap::new();
    for (id, days) in fields.lists_of_days("holidays") {
        if !named.contains(&id.as_str()) {
            fields.problem("holidays", problem::UPDATE_NAME_MISSING, &id);
        }
        for day in days {
            if holidays.insert(day, id.clone()).is_some() {
                fields.problem("holidays", problem::UPDATE_TWICE, day);
            }
        }
    }
    let moved = fields.each("moved", |fields| {
        fields.only(&["from", "to"]);
        let (from, to) = (fields.day("from"), fields.day("to"));
        Some(Move { from: from?, to: to? })
    });
    let (cancelled, doubtful) = (fields.days("cancelled"), fields.days("doubtful"));
    let all = holidays.keys().copied().chain(moved.iter().flat_map(|m| [m.from, m.to]));
    let all = all.chain(cancelled.iter().copied()).chain(doubtful.iter().copied());
    for day in all.filter(|d| year.is_some_and(|y| d.year() != y)) {
        let year = year.unwrap_or_else(|| day.year());
        let outside = Problem::new(problem::UPDATE_DAY_OUTSIDE_YEAR, fields.at("year"));
        fields.push(outside.with("day", day).with("year", year));
    }
    for (index, Move { from, to }) in moved.iter().enumerate() {
        let rest = weekend(*from) || holidays.contains_key(from);
        let worked = !weekend(*to) && !holidays.contains_key(to);
        let repeated = moved.iter().take(index).any(|m| m.from == *from || m.to == *to);
        if !rest || !worked || repeated {
            let impossible = Problem::new(problem::UPDATE_MOVE_IMPOSSIBLE, fields.at("moved"));
            fields.push(impossible.with("from", from).with("to", to));
        }
    }
    Some(YearCalendar {
        country: country?,
        year: year?,
        confidence: confidence?,
        sources: sources?,
        holidays,
        moved,
        cancelled,
        doubtful,
    })
}

fn term(fields: &mut Fields<'_>) -> Option<Term> {
    fields.only(&[
        "id",
        "country",
        "kinds",
        "role",
        "event",
        "article",
        "also",
        "count",
        "unit",
        "extension",
        "from",
        "until",
        "confidence",
        "sources",
        "names",
    ]);
    let (id, country, confidence) = (fields.id("id"), country(fields), confidence(fields));
    let (article, also) = (fields.text("article").map(str::to_owned), fields.optional_texts("also"));
    let sources = fields.texts("sources");
    let options = LetterKind::ALL.map(LetterKind::id);
    let kinds = fields.texts("kinds").map(|kinds| {
        let mut known = Vec::new();
        for kind in kinds {
            match LetterKind::from_id(&kind) {
                Some(kind) => known.push(kind),
                None => fields.unknown_option("kinds", &kind, &options),
            }
        }
        known
    });
    let event = fields.option("event", &Event::ALL.map(Event::id)).and_then(Event::from_id);
    let unit = fields.option("unit", &Unit::ALL.map(Unit::id)).and_then(Unit::from_id);
    let role = match fields.has("role").then(|| fields.option("role", &["clock", "information"])).flatten() {
        Some("information") => Role::Information,
        _ => Role::Clock,
    };
    let count = match unit {
        Some(Unit::Immediate) => fields.number("count", 0, 0).or(Some(0)),
        Some(Unit::ByDate) => fields.needed_number("count", 1, 28),
        _ => fields.needed_number("count", 1, i64::from(MAX_COUNT)),
    };
    let extension = fields.number("extension", 0, i64::from(MAX_COUNT)).unwrap_or(0);
    if extension > 0 && unit.is_some_and(|u| u != Unit::Working) {
        fields.wrong("extension");
    }
    let (from, until) = (fields.optional_day("from"), fields.optional_day("until"));
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        let backwards = Problem::new(problem::UPDATE_TERM_BACKWARDS, fields.at("until"));
        fields.push(backwards.with("from", from).with("until", until));
    }
    let names = names(fields, id.as_deref(), KNOWN_TERMS);
    Some(Term {
        id: id?,
        country: country?,
        kinds: kinds?,
        role,
        event: event?,
        article: article?,
        also,
        count: count.and_then(|n| u16::try_from(n).ok())?,
        unit: unit?,
        extension: u16::try_from(extension).ok()?,
        from,
        until,
        confidence: confidence?,
        sources: sources?,
        names,
    })
}

fn country(fields: &mut Fields<'_>) -> Option<Country> {
    fields.option("country", &["RU", "KZ"]).and_then(Country::from_code)
}

fn confidence(fields: &mut Fields<'_>) -> Option<Confidence> {
    Some(match fields.option("confidence", &["high", "medium", "low"])? {
        "high" => Confidence::High,
        "medium" => Confidence::Medium,
        _ => Confidence::Low,
    })
}

fn names(fields: &mut Fields<'_>, id: Option<&str>, known: &[&str]) -> Option<Names> {
    let names = fields.names("names");
    if let Some(id) = id
        && names.is_none()
        && !known.contains(&id)
    {
        fields.problem("names", problem::UPDATE_NAME_MISSING, id);
    }
    names
}
