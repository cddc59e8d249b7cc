//! What people type, read: days, and choices by id.

use jiff::ToSpan as _;
use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};

/// So many days later; the last known day where there is none.
pub(super) fn ahead(day: Day, days: i32) -> Day {
    day.checked_add(days.days()).unwrap_or(day)
}

/// A count for a text.
pub(crate) fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A day as people write it: `12.11.2026`, `12.11`, `12/11/26`, `2026-11-12`; without a year the latest such
/// day that has come.
pub(crate) fn day(text: &str, at: &str, today: Day) -> Result<Day, Problem> {
    let text = text.trim();
    if let Ok(day) = crate::day(text, at) {
        return Ok(day);
    }
    let malformed = || Problem::new(problem::DAY_MALFORMED, at).with("value", text);
    let parts: Vec<&str> = text.trim_end_matches('.').split(['.', '/', ' ', ',', '-']).collect();
    let digits = |part: &str, most: usize| -> Option<i16> {
        let sound = !part.is_empty() && part.len() <= most && part.chars().all(|c| c.is_ascii_digit());
        sound.then(|| part.parse().ok()).flatten()
    };
    let small = |part: &str| digits(part, 2).and_then(|n| i8::try_from(n).ok());
    let (Some(day), Some(month)) =
        (parts.first().and_then(|p| small(p)), parts.get(1).and_then(|p| small(p)))
    else {
        return Err(malformed());
    };
    let year = match parts.as_slice() {
        [_, _, year] if year.len() == 4 => digits(year, 4),
        [_, _, year] if year.len() == 2 => digits(year, 2).map(|y| 2000 + y),
        [_, _] => {
            let this = Day::new(today.year(), month, day).ok().filter(|d| *d <= today);
            Some(if this.is_some() { today.year() } else { today.year() - 1 })
        }
        _ => None,
    };
    year.and_then(|year| Day::new(year, month, day).ok()).ok_or_else(malformed)
}

/// A day that may be left out.
pub(super) fn maybe_day(text: &str, at: &str, today: Day) -> Result<Option<Day>, Problem> {
    if text.trim().is_empty() { Ok(None) } else { day(text, at, today).map(Some) }
}

/// A day to come that may be left out: without a year the next such day.
pub(super) fn maybe_coming(text: &str, at: &str, today: Day) -> Result<Option<Day>, Problem> {
    if text.trim().is_empty() { Ok(None) } else { coming(text, at, today).map(Some) }
}

/// A day to come: without a year the next such day.
pub(super) fn coming(text: &str, at: &str, today: Day) -> Result<Day, Problem> {
    let found = day(text, at, today)?;
    let named = text.trim().trim_end_matches('.').matches(['.', '/', '-', ' ', ',']).count() > 1;
    Ok(if found < today && !named { found.checked_add(1.year()).unwrap_or(found) } else { found })
}

/// Text that may be left out.
pub(crate) fn maybe(text: &str) -> Option<String> {
    let tidy = text.trim();
    (!tidy.is_empty()).then(|| tidy.to_owned())
}

/// Text that is needed.
pub(super) fn needed(text: &str, at: &str) -> Result<String, Vec<Problem>> {
    maybe(text).ok_or_else(|| vec![Problem::new(problem::ANSWER_MISSING, at)])
}

/// A day as it is typed: `21.11.2026`.
pub(crate) fn typed(day: Day) -> String {
    format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day::constant(2026, 11, 21);

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in ["12.11.2026", "12.11.26", "12/11/2026", "12.11", "12.11.", " 2026-11-12 ", "12 11"] {
            assert_eq!(day(text, "", TODAY).ok(), Some(Day::constant(2026, 11, 12)), "{text}");
        }
        assert_eq!(day("30.12", "", TODAY).ok(), Some(Day::constant(2025, 12, 30)), "not ahead");
        assert_eq!(coming("30.12", "", TODAY).ok(), Some(Day::constant(2026, 12, 30)));
        assert_eq!(coming("1.02", "", TODAY).ok(), Some(Day::constant(2027, 2, 1)));
        assert_eq!(coming("01.02.2026", "", TODAY).ok(), Some(Day::constant(2026, 2, 1)), "as it was named");
        assert_eq!(day(&typed(TODAY), "", TODAY).ok(), Some(TODAY));
        for text in ["31.02.2026", "12", "вчера", "12.11.026", "1.2.3.4", "-1.1", ""] {
            assert!(day(text, "", TODAY).is_err(), "{text}");
        }
    }
}
