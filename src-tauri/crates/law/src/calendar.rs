//! Working-day calendars: which days are worked, and why the others are not.
//!
//! Years with a calendar are known day by day; in all others only Saturdays, Sundays and the
//! statutory holidays are off, and whatever is counted through them is provisional.

use std::collections::BTreeMap;

use jiff::civil::Weekday;
use pismovnik_model::{Country, Day, Locale};

use crate::Law;
use crate::articles::Confidence;

/// Names in the languages of the window, for what an update brings that the program does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// Russian.
    pub ru: String,
    /// Kazakh.
    pub kk: String,
    /// English.
    pub en: String,
}

impl Names {
    /// The name in a language.
    pub fn of(&self, locale: Locale) -> &str {
        match locale {
            Locale::Ru => &self.ru,
            Locale::Kk => &self.kk,
            Locale::En => &self.en,
        }
    }
}

/// A statutory holiday: the same days every year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Whose.
    pub country: Country,
    /// Stable id, kebab-case.
    pub id: String,
    /// Month and day.
    pub days: Vec<(i8, i8)>,
    /// The first year.
    pub since: Option<i16>,
    /// The last year.
    pub until: Option<i16>,
    /// Its names, where the update gives them.
    pub names: Option<Names>,
}

/// The rest of one day is taken on another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// A Saturday, a Sunday or a holiday. It is worked then, unless it is a holiday.
    pub from: Day,
    /// The day off in its place.
    pub to: Day,
}

/// The calendar of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearCalendar {
    /// Whose.
    pub country: Country,
    /// Which year.
    pub year: i16,
    /// How sure.
    pub confidence: Confidence,
    /// Keys of the sources in the fact sheet.
    pub sources: Vec<String>,
    /// Holidays with their ids.
    pub holidays: BTreeMap<Day, String>,
    /// Moved days off.
    pub moved: Vec<Move>,
    /// Holidays of earlier years that are worked days now, for information.
    pub cancelled: Vec<Day>,
    /// Days that a source lists as off without ground: counted as worked, so that no term ends late.
    pub doubtful: Vec<Day>,
}

/// Why a day is not worked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Saturday or Sunday.
    Weekend,
    /// A holiday, by its id.
    Holiday(String),
    /// The rest of another day is taken on it.
    Moved(Day),
}

/// A day that is not worked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Off {
    /// The day.
    pub day: Day,
    /// Why.
    pub reason: Reason,
}

impl YearCalendar {
    fn reason(&self, day: Day) -> Option<Reason> {
        if let Some(id) = self.holidays.get(&day) {
            return Some(Reason::Holiday(id.clone()));
        }
        if let Some(moved) = self.moved.iter().find(|m| m.to == day) {
            return Some(Reason::Moved(moved.from));
        }
        let worked_instead = self.moved.iter().any(|m| m.from == day);
        (weekend(day) && !worked_instead).then_some(Reason::Weekend)
    }

    /// Saturdays and Sundays that are worked.
    pub fn worked_weekends(&self) -> impl Iterator<Item = Day> {
        self.moved.iter().map(|m| m.from).filter(|d| weekend(*d) && !self.holidays.contains_key(d))
    }
}

impl Law {
    /// The calendar of a year, where there is one.
    pub fn year(&self, country: Country, year: i16) -> Option<&YearCalendar> {
        self.years.iter().find(|y| y.country == country && y.year == year)
    }

    /// The calendars of a country, in order.
    pub fn years(&self, country: Country) -> impl Iterator<Item = &YearCalendar> {
        self.years.iter().filter(move |y| y.country == country)
    }

    /// Why a day is not worked; nothing where it is worked.
    pub fn reason_off(&self, country: Country, day: Day) -> Option<Reason> {
        match self.year(country, day.year()) {
            Some(year) => year.reason(day),
            None => self
                .holiday(country, day)
                .map(|h| Reason::Holiday(h.id.clone()))
                .or_else(|| weekend(day).then_some(Reason::Weekend)),
        }
    }

    /// Whether a day is worked.
    pub fn is_worked(&self, country: Country, day: Day) -> bool {
        self.reason_off(country, day).is_none()
    }

    /// The day itself if it is worked, else the next one that is, with the days off between.
    pub fn worked_from(&self, country: Country, day: Day) -> (Day, Vec<Off>) {
        let mut passed = Vec::new();
        let mut day = day;
        while let Some(reason) = self.reason_off(country, day) {
            passed.push(Off { day, reason });
            day = after(day, 1);
            if passed.len() > LONGEST_REST {
                break;
            }
        }
        (day, passed)
    }

    /// All days of a year, each with the reason why it is not worked.
    pub fn days(&self, country: Country, year: i16) -> Vec<(Day, Option<Reason>)> {
        (1..=12)
            .filter_map(|month| Day::new(year, month, 1).ok())
            .flat_map(|first| {
                (1..=first.days_in_month()).filter_map(move |d| Day::new(year, first.month(), d).ok())
            })
            .map(|day| (day, self.reason_off(country, day)))
            .collect()
    }

    fn holiday(&self, country: Country, day: Day) -> Option<&Holiday> {
        self.holidays.iter().find(|h| {
            h.country == country
                && h.since.is_none_or(|y| y <= day.year())
                && h.until.is_none_or(|y| day.year() <= y)
                && h.days.contains(&(day.month(), day.day()))
        })
    }

    /// The names that an update gave a holiday.
    pub fn holiday_names(&self, id: &str) -> Option<&Names> {
        self.holidays.iter().find(|h| h.id == id)?.names.as_ref()
    }
}

/// Days off in a row beyond which an imported calendar is taken for broken.
const LONGEST_REST: usize = 366;

/// A day so many days later. The last day that can be written stays itself.
pub(crate) fn after(day: Day, days: u16) -> Day {
    (0..days).fold(day, |day, _| day.tomorrow().unwrap_or(day))
}

/// Saturday or Sunday.
pub fn weekend(day: Day) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}
