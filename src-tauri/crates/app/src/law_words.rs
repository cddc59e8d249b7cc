//! Kinds, terms, holidays and days of the law in words of a language.

use jiff::civil::Time;
use pismovnik_law::Law;
use pismovnik_law::articles::Confidence;
use pismovnik_law::clocks::NAMED;
use pismovnik_law::sources;
use pismovnik_law::terms::{Event, Term, Unit};
use pismovnik_model::{Country, Day, LetterKind, Locale};

use crate::words;

/// Term id -> text.
const TERMS: &[(&str, &str)] = &[
    ("ru-withdrawal", "clocks-term-ru-withdrawal"),
    ("ru-stop", "clocks-term-ru-stop"),
    ("ru-distribution-ends", "clocks-term-ru-distribution-ends"),
    ("ru-distribution-unlawful", "clocks-term-ru-distribution-unlawful"),
    ("ru-marketing", "clocks-term-ru-marketing"),
    ("ru-advertising", "clocks-term-ru-advertising"),
    ("ru-access", "clocks-term-ru-access"),
    ("ru-access-repeat", "clocks-term-ru-access-repeat"),
    ("ru-correction", "clocks-term-ru-correction"),
    ("ru-correction-block", "clocks-term-ru-correction-block"),
    ("ru-deletion", "clocks-term-ru-deletion"),
    ("ru-unlawful-stop", "clocks-term-ru-unlawful-stop"),
    ("ru-unlawful-destroy", "clocks-term-ru-unlawful-destroy"),
    ("ru-automated", "clocks-term-ru-automated"),
    ("ru-regulator", "clocks-term-ru-regulator"),
    ("ru-incident-notice", "clocks-term-ru-incident-notice"),
    ("ru-incident-result", "clocks-term-ru-incident-result"),
    ("ru-purpose-reached", "clocks-term-ru-purpose-reached"),
    ("ru-destruction-impossible", "clocks-term-ru-destruction-impossible"),
    ("ru-notified-change", "clocks-term-ru-notified-change"),
    ("ru-processing-ended", "clocks-term-ru-processing-ended"),
    ("ru-distribution-conditions", "clocks-term-ru-distribution-conditions"),
    ("kz-withdrawal", "clocks-term-kz-withdrawal"),
    ("kz-stop", "clocks-term-kz-stop"),
    ("kz-distribution", "clocks-term-kz-distribution"),
    ("kz-marketing", "clocks-term-kz-marketing"),
    ("kz-access", "clocks-term-kz-access"),
    ("kz-correction", "clocks-term-kz-correction"),
    ("kz-violation-block", "clocks-term-kz-violation-block"),
    ("kz-violation-destroy", "clocks-term-kz-violation-destroy"),
    ("kz-automated", "clocks-term-kz-automated"),
    ("kz-incident-notice", "clocks-term-kz-incident-notice"),
    ("kz-unblock", "clocks-term-kz-unblock"),
    ("kz-transfer-notice", "clocks-term-kz-transfer-notice"),
    (NAMED, "clocks-term-regulator-named"),
];

/// Term id -> what the owner should know of it.
const NOTES: &[(&str, &str)] = &[
    ("ru-withdrawal", "clocks-note-ru-withdrawal"),
    ("ru-stop", "clocks-note-ru-stop"),
    ("ru-distribution-unlawful", "clocks-note-ru-distribution"),
    ("ru-correction", "clocks-note-proof"),
    ("ru-deletion", "clocks-note-proof"),
    ("ru-automated", "clocks-note-ru-days"),
    ("ru-purpose-reached", "clocks-note-ru-days"),
    ("ru-destruction-impossible", "clocks-note-destruction-impossible"),
    ("kz-stop", "clocks-note-kz-consent"),
    ("kz-distribution", "clocks-note-kz-consent"),
    ("kz-marketing", "clocks-note-kz-consent"),
    ("kz-access", "clocks-note-kz-access"),
    ("kz-correction", "clocks-note-proof"),
    ("kz-violation-destroy", "clocks-note-proof"),
];

/// Holiday id -> text.
const HOLIDAYS: &[(&str, &str)] = &[
    ("new-year", "clocks-holiday-new-year"),
    ("new-year-day", "clocks-holiday-new-year-day"),
    ("christmas", "clocks-holiday-christmas"),
    ("fatherland-defender", "clocks-holiday-fatherland-defender"),
    ("womens-day", "clocks-holiday-womens-day"),
    ("spring-and-labour", "clocks-holiday-spring-and-labour"),
    ("victory-day", "clocks-holiday-victory-day"),
    ("russia-day", "clocks-holiday-russia-day"),
    ("unity-day", "clocks-holiday-unity-day"),
    ("constitution-day", "clocks-holiday-constitution-day"),
    ("nauryz", "clocks-holiday-nauryz"),
    ("peoples-unity", "clocks-holiday-peoples-unity"),
    ("defender-day", "clocks-holiday-defender-day"),
    ("kurban-ait", "clocks-holiday-kurban-ait"),
    ("capital-day", "clocks-holiday-capital-day"),
    ("republic-day", "clocks-holiday-republic-day"),
    ("independence-day", "clocks-holiday-independence-day"),
];

fn find(table: &'static [(&str, &str)], id: &str) -> Option<&'static str> {
    table.iter().find(|(known, _)| *known == id).map(|(_, text)| *text)
}

/// What a term gives time for: as an update names it, else in our words.
pub fn term(locale: Locale, term: &Term) -> String {
    match (&term.names, find(TERMS, &term.id)) {
        (Some(names), _) => names.of(locale).to_owned(),
        (None, Some(text)) => words::plain(locale, text),
        (None, None) => term.id.clone(),
    }
}

/// What the owner should know of a term, where there is anything.
pub fn note(locale: Locale, term: &Term) -> Option<String> {
    find(NOTES, &term.id).map(|text| words::plain(locale, text))
}

/// The name of a holiday.
pub fn holiday(locale: Locale, law: &Law, id: &str) -> String {
    match (law.holiday_names(id), find(HOLIDAYS, id)) {
        (Some(names), _) => names.of(locale).to_owned(),
        (None, Some(text)) => words::plain(locale, text),
        (None, None) => id.to_owned(),
    }
}

/// A kind of letter.
pub fn kind(locale: Locale, kind: LetterKind) -> String {
    let text = match kind {
        LetterKind::Withdrawal => "clocks-kind-withdrawal",
        LetterKind::Stop => "clocks-kind-stop",
        LetterKind::Distribution => "clocks-kind-distribution",
        LetterKind::Marketing => "clocks-kind-marketing",
        LetterKind::Access => "clocks-kind-access",
        LetterKind::Correction => "clocks-kind-correction",
        LetterKind::Deletion => "clocks-kind-deletion",
        LetterKind::Automated => "clocks-kind-automated",
        LetterKind::Regulator => "clocks-kind-regulator",
        LetterKind::Incident => "clocks-kind-incident",
        LetterKind::Other => "clocks-kind-other",
    };
    words::plain(locale, text)
}

/// What a term is counted from.
pub fn event(locale: Locale, event: Event) -> String {
    let text = match event {
        Event::Receipt => "clocks-event-receipt",
        Event::Proof => "clocks-event-proof",
        Event::Detection => "clocks-event-detection",
        Event::PurposeReached => "clocks-event-purpose-reached",
        Event::Impossible => "clocks-event-impossible",
        Event::Change => "clocks-event-change",
        Event::ProcessingEnded => "clocks-event-processing-ended",
        Event::Consent => "clocks-event-consent",
        Event::NotConfirmed => "clocks-event-not-confirmed",
        Event::Transfer => "clocks-event-transfer",
    };
    words::plain(locale, text)
}

/// So many of a unit: «10 рабочих дней».
pub fn count(locale: Locale, unit: Unit, count: u16) -> String {
    let text = match unit {
        Unit::Working => "clocks-count-working",
        Unit::Calendar => "clocks-count-calendar",
        Unit::Months => "clocks-count-months",
        Unit::Hours => "clocks-count-hours",
        Unit::ByDate => "clocks-count-by-date",
        Unit::Immediate => return words::plain(locale, "clocks-count-immediate"),
    };
    words::text(locale, text, &[("count", i64::from(count).into())])
}

/// A day with its weekday: «ср 30 декабря 2026 г.».
pub fn day(locale: Locale, day: Day) -> String {
    let weekday = i64::from(day.weekday().to_monday_one_offset());
    words::text(locale, "clocks-day", &[("weekday", weekday.into()), ("day", words::day(locale, day).into())])
}

/// A time of day: «14:30».
pub fn time(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// The beginning of a day.
pub fn midnight() -> Time {
    Time::midnight()
}

/// The country.
pub fn country(locale: Locale, country: Country) -> String {
    let text = match country {
        Country::Russia => "app-country-ru",
        Country::Kazakhstan => "app-country-kz",
    };
    words::plain(locale, text)
}

/// How sure, in a word.
pub fn confidence(locale: Locale, confidence: Confidence) -> String {
    let text = match confidence {
        Confidence::Low => "clocks-confidence-low",
        Confidence::Medium => "clocks-confidence-medium",
        Confidence::High => "clocks-confidence-high",
    };
    words::plain(locale, text)
}

/// How sure, for programs.
pub fn confidence_id(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}

/// Sources in words: their keys with the places they stand for, or that there are none.
pub fn sources(locale: Locale, keys: &[String]) -> String {
    if keys.is_empty() {
        return words::plain(locale, "clocks-sources-none");
    }
    let told = |key: &String| match sources::find(key).filter(|s| !s.place.is_empty()) {
        Some(source) => format!("{key} ({})", source.place),
        None => key.clone(),
    };
    keys.iter().map(told).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use pismovnik_law::update::{KNOWN_HOLIDAYS, KNOWN_TERMS};

    use super::*;

    #[test]
    fn every_known_term_and_holiday_has_words_in_every_language() {
        let law = Law::built_in();
        for locale in Locale::ALL {
            let sound = |words: &str| !words.is_empty() && !words.starts_with("clocks-");
            for built_in in law.terms() {
                assert!(KNOWN_TERMS.contains(&built_in.id.as_str()), "{}", built_in.id);
                let words = term(locale, built_in);
                assert!(sound(&words) && words != built_in.id, "{locale:?} {words}");
                assert!(note(locale, built_in).is_none_or(|n| sound(&n)), "{}", built_in.id);
                assert!(sound(&count(locale, built_in.unit, built_in.count)));
                assert!(sound(&event(locale, built_in.event)));
            }
            for id in KNOWN_HOLIDAYS {
                let words = holiday(locale, law, id);
                assert!(sound(&words) && words != id, "{locale:?} {words}");
            }
            for known in LetterKind::ALL {
                assert!(sound(&kind(locale, known)));
            }
        }
        assert_eq!(KNOWN_TERMS.len() + 1, TERMS.len());
        assert_eq!(KNOWN_HOLIDAYS.len(), HOLIDAYS.len());
        assert!(NOTES.iter().all(|(id, _)| KNOWN_TERMS.contains(id)));
    }

    #[test]
    fn a_day_names_its_weekday() {
        let thursday = jiff::civil::date(2026, 12, 31);
        assert_eq!(day(Locale::Ru, thursday), "чт 31 декабря 2026\u{A0}г.");
        assert_eq!(day(Locale::En, thursday), "Thu 31 December 2026");
    }
}
