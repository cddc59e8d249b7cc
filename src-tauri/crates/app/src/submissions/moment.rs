//! When a form was sent, as exports write it.

use pismovnik_model::Day;

/// A day, with the time and the zone as far as they are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day, in the zone in which it is written.
    pub day: Day,
    /// `14:30` or `14:30:05`; empty where unknown.
    pub time: String,
    /// `Z` or `+03:00`; empty where unknown.
    pub zone: String,
}

/// Why something is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bad {
    /// It is written in no known way, or there is no such day or time.
    Malformed,
    /// Day and month cannot be told apart.
    Ambiguous,
}

impl Moment {
    /// `2026-11-21 14:30 +03:00`
    pub fn text(&self) -> String {
        let parts = [self.day.to_string(), self.time.clone(), self.zone.clone()];
        parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// Reads a moment: the day as `2026-11-21`, `21.11.2026` or, where it can be told, `21/11/2026`; then the
/// time, `14:30[:05[.123]]`, and the zone, `Z` or `+03:00`.
///
/// # Errors
/// See [`Bad`].
pub fn read(text: &str) -> Result<Moment, Bad> {
    let text = text.trim();
    let end = text.find(|c: char| !(c.is_ascii_digit() || "./-".contains(c))).unwrap_or(text.len());
    let (date, rest) = text.split_at(end);
    let day = day(date)?;
    let rest = rest.trim_start_matches(['T', ',', ' ', '\u{A0}']);
    if rest.is_empty() {
        return Ok(Moment { day, time: String::new(), zone: String::new() });
    }
    let end = rest.find(|c: char| !(c.is_ascii_digit() || ":.".contains(c))).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(end);
    Ok(Moment { day, time: time(clock)?, zone: offset(zone.trim())? })
}

fn day(text: &str) -> Result<Day, Bad> {
    let mark = text.chars().find(|c| !c.is_ascii_digit()).ok_or(Bad::Malformed)?;
    let parts: Vec<&str> = text.split(mark).collect();
    let [a, b, c] = parts[..] else { return Err(Bad::Malformed) };
    let number = |t: &str| -> Result<i8, Bad> {
        if t.is_empty() || t.len() > 2 { Err(Bad::Malformed) } else { t.parse().map_err(|_| Bad::Malformed) }
    };
    let year = |t: &str| -> Result<i16, Bad> {
        let year = if t.len() == 4 { t.parse().ok() } else { None };
        year.filter(|y| *y >= 1990).ok_or(Bad::Malformed)
    };
    let (year, month, day) = if a.len() == 4 {
        (year(a)?, number(b)?, number(c)?)
    } else {
        let (year, first, second) = (year(c)?, number(a)?, number(b)?);
        match mark {
            '/' if first <= 12 && second <= 12 && first != second => return Err(Bad::Ambiguous),
            '/' if second > 12 => (year, first, second),
            _ => (year, second, first),
        }
    };
    Day::new(year, month, day).map_err(|_| Bad::Malformed)
}

fn time(text: &str) -> Result<String, Bad> {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    let parts: Vec<&str> = whole.split(':').collect();
    let number = |t: &str, max: u8| -> Result<u8, Bad> {
        let n: Option<u8> = if t.len() <= 2 { t.parse().ok() } else { None };
        n.filter(|n| *n <= max).ok_or(Bad::Malformed)
    };
    match parts[..] {
        [h, m] => Ok(format!("{:02}:{:02}", number(h, 23)?, number(m, 59)?)),
        [h, m, s] => Ok(format!("{:02}:{:02}:{:02}", number(h, 23)?, number(m, 59)?, number(s, 59)?)),
        _ => Err(Bad::Malformed),
    }
}

fn offset(text: &str) -> Result<String, Bad> {
    if text.is_empty() {
        return Ok(String::new());
    }
    if ["z", "utc", "gmt"].contains(&text.to_ascii_lowercase().as_str()) {
        return Ok("Z".to_owned());
    }
    let bare = text.trim_start_matches("UTC").trim_start_matches("GMT");
    let digits: String = bare.chars().skip(1).filter(|c| *c != ':').collect();
    let signed = bare.starts_with(['+', '-']) && matches!(digits.len(), 2 | 4);
    if !signed || !digits.chars().all(|c| c.is_ascii_digit()) {
        return Err(Bad::Malformed);
    }
    let minutes = digits.get(2..).filter(|m| !m.is_empty()).unwrap_or("00");
    Ok(format!("{}{}:{minutes}", &bare[..1], &digits[..2]))
}
