//! Due days by month, and for other calendars.

use jiff::ToSpan as _;
use pismovnik_law::calendar::Off;
use pismovnik_model::{Country, Day, Locale};
use pismovnik_store::{Awaiting, LetterLine, LetterQuery};

use super::super::{Desk, Inside, Told, cancelled, open, saved};
use super::{forms, lines};
use crate::book::{Book, id};
use crate::letters::LetterId;
use crate::view::SavedView;
use crate::view_letters::{MonthDayView, MonthView};
use crate::{due, folder, ics, words};

/// Most letters shown in one month.
const SHOWN: u32 = 400;

/// Most letters written to another calendar.
const WRITTEN: u32 = 5000;

impl Desk {
    /// A month, `2026-11`; empty for the present one.
    pub fn letters_month(&self, month: &str, shop: Option<i64>) -> Told<MonthView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            let first = first_of(month, today)?;
            view(locale, open(inner)?, first, shop, today)
        })
    }

    /// Saves the due days of open letters as a calendar file: number and shop, nothing personal.
    pub fn save_letters_calendar(&self, shop: Option<i64>) -> Told<SavedView> {
        let today = self.today();
        let (window, file) = self.tell(|inner| {
            let (locale, ahead) = (inner.locale(), inner.settings.ahead());
            Ok((locale, open(inner)?.letters_calendar(locale, shop, ahead, today)?))
        })?;
        let title = words::plain(window, "lw-dialog-ics");
        let name = format!("{}.ics", words::plain(window, "lw-ics-file"));
        let Some(path) = self.host().ask_save(&title, &name, "ics") else { return Ok(cancelled()) };
        self.tell(|_| {
            folder::write_file(&path, file.as_bytes()).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-file", "file", &path))
        })
    }
}

impl Book {
    /// The due days of open letters as a calendar file: number and shop, nothing personal; reminded of so many days
    /// ahead.
    ///
    /// # Errors
    /// No such shop; the file is damaged.
    pub fn letters_calendar(
        &self,
        locale: Locale,
        shop: Option<i64>,
        days_ahead: u16,
        today: Day,
    ) -> Inside<String> {
        let query = LetterQuery {
            shop: shop.map(id).transpose()?,
            awaiting: Some(Awaiting::Answer),
            by_due: true,
            limit: WRITTEN,
            ..LetterQuery::default()
        };
        let found = self.letters(&query)?.lines;
        let dues = found.iter().filter_map(|line| Some((line, line.due?)));
        let events =
            dues.map(|(line, day)| event(locale, self, line, day, days_ahead)).collect::<Inside<Vec<_>>>()?;
        Ok(ics::calendar(&words::plain(locale, "lw-ics-name"), &events, today))
    }
}

fn event(locale: Locale, book: &Book, line: &LetterLine, day: Day, days_ahead: u16) -> Inside<ics::Event> {
    let shop = i64::from(line.shop.0);
    let LetterId(letter) = line.letter;
    let args = [("number", line.number.as_str().into()), ("shop", book.shop(shop)?.name.as_str().into())];
    Ok(ics::Event {
        uid: format!("{shop}-{letter}@pismovnik"),
        day,
        summary: words::text(locale, "lw-ics-event", &args),
        days_ahead,
    })
}

fn first_of(month: &str, today: Day) -> Inside<Day> {
    if month.is_empty() {
        return Ok(today.first_of_month());
    }
    crate::day(&format!("{month}-01"), "month").map_err(|p| vec![p])
}

/// Why a day is not worked; empty where it is.
fn off(locale: Locale, book: &Book, country: Country, day: Day) -> String {
    let reason = book.law().reason_off(country, day);
    reason.map(|reason| due::reason(locale, book.law(), &Off { day, reason })).unwrap_or_default()
}

/// Why a day is not worked: by none of the countries, or by some of them only.
fn rest(locale: Locale, book: &Book, countries: &[Country], day: Day) -> (String, String) {
    let reasons: Vec<(Country, String)> =
        countries.iter().map(|country| (*country, off(locale, book, *country, day))).collect();
    let resting: Vec<&(Country, String)> = reasons.iter().filter(|(_, why)| !why.is_empty()).collect();
    let named = |(country, why): &&(Country, String)| {
        let id = match country {
            Country::Russia => "app-country-ru",
            Country::Kazakhstan => "app-country-kz",
        };
        format!("{}: {why}", words::plain(locale, id))
    };
    let told: Vec<String> = resting.iter().map(named).collect();
    match resting.as_slice() {
        [] => (String::new(), String::new()),
        [(_, why)] if reasons.len() == 1 => (why.clone(), String::new()),
        all if all.len() == reasons.len() => (told.join("; "), String::new()),
        _ => (String::new(), told.join("; ")),
    }
}

fn view(locale: Locale, book: &Book, first: Day, shop: Option<i64>, today: Day) -> Inside<MonthView> {
    let last = first.last_of_month();
    let query = LetterQuery {
        shop: shop.map(id).transpose()?,
        due_from: Some(first),
        due_by: Some(last),
        by_due: true,
        limit: SHOWN,
        ..LetterQuery::default()
    };
    let page = book.letters(&query)?;
    let listed = lines(locale, book, &page.lines, today)?;
    let on = |day: Day| {
        let dues = page.lines.iter().zip(&listed);
        dues.filter(|(line, _)| line.due == Some(day)).map(|(_, view)| view.clone()).collect::<Vec<_>>()
    };
    // Of all shops a day is marked where nobody of them works; what only some countries keep is told in words.
    let shops = match shop {
        Some(shop) => vec![shop],
        None => book.shop_ids()?,
    };
    let mut countries = Vec::new();
    for shop in shops {
        let country = book.country(shop)?;
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    if countries.is_empty() {
        countries.push(Country::Russia);
    }
    let blank = || MonthDayView {
        number: 0,
        label: String::new(),
        today: false,
        off: String::new(),
        partly: String::new(),
        letters: Vec::new(),
    };
    let before = usize::try_from(first.weekday().to_monday_zero_offset()).unwrap_or(0);
    let mut days: Vec<MonthDayView> = (0..before).map(|_| blank()).collect();
    let mut day = first;
    loop {
        let (off, partly) = rest(locale, book, &countries, day);
        days.push(MonthDayView {
            number: day.day().unsigned_abs().into(),
            label: words::day(locale, day),
            today: day == today,
            off,
            partly,
            letters: on(day),
        });
        if day >= last {
            break;
        }
        day = forms::ahead(day, 1);
    }
    while !days.len().is_multiple_of(7) {
        days.push(blank());
    }
    let neighbour = |months: i64| {
        let day = first.checked_add(months.months()).unwrap_or(first);
        format!("{:04}-{:02}", day.year(), day.month())
    };
    let args = [("month", i64::from(first.month()).into()), ("year", first.year().to_string().into())];
    Ok(MonthView {
        title: words::text(locale, "lw-month", &args),
        before: neighbour(-1),
        after: neighbour(1),
        weekdays: (1..=7).map(|n| words::text(locale, "lw-weekday", &[("weekday", n.into())])).collect(),
        weeks: days.chunks(7).map(<[MonthDayView]>::to_vec).collect(),
        more: page.total > u64::from(SHOWN),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_off_only_where_no_shop_works() {
        let folder = tempfile::tempdir().expect("temp");
        let book = Book::create(&folder.path().join("w"), "длинная фраза", Day::constant(2026, 11, 1));
        let book = book.expect("a book");
        let both = [Country::Russia, Country::Kazakhstan];
        let rest = |countries: &[Country], day| rest(Locale::Ru, &book, countries, day);
        // 4 November is a holiday of Russia alone, 16 December of Kazakhstan alone; Sundays are everybody's.
        let (unity, republic) = (Day::constant(2026, 11, 4), Day::constant(2026, 12, 16));
        assert!(!rest(&[Country::Russia], unity).0.is_empty());
        assert_eq!(rest(&[Country::Kazakhstan], unity), (String::new(), String::new()));
        for day in [unity, republic] {
            let (off, partly) = rest(&both, day);
            assert!(off.is_empty() && !partly.is_empty(), "{day}: {off} {partly}");
        }
        assert!(!rest(&both, Day::constant(2026, 11, 15)).0.is_empty(), "a Sunday");
        assert_eq!(rest(&both, Day::constant(2026, 11, 17)), (String::new(), String::new()));
    }
}
