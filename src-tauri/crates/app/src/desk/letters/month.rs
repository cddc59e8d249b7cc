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
            let locale = inner.locale();
            let book = open(inner)?;
            let query = LetterQuery {
                shop: shop.map(id).transpose()?,
                awaiting: Some(Awaiting::Answer),
                by_due: true,
                limit: WRITTEN,
                ..LetterQuery::default()
            };
            let found = book.letters(&query)?.lines;
            let dues = found.iter().filter_map(|line| Some((line, line.due?)));
            let events =
                dues.map(|(line, day)| event(locale, book, line, day)).collect::<Inside<Vec<_>>>()?;
            Ok((locale, ics::calendar(&words::plain(locale, "lw-ics-name"), &events, today)))
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

fn event(locale: Locale, book: &Book, line: &LetterLine, day: Day) -> Inside<ics::Event> {
    let shop = i64::from(line.shop.0);
    let LetterId(letter) = line.letter;
    let args = [("number", line.number.as_str().into()), ("shop", book.shop(shop)?.name.as_str().into())];
    Ok(ics::Event {
        uid: format!("{shop}-{letter}@pismovnik"),
        day,
        summary: words::text(locale, "lw-ics-event", &args),
        days_ahead: 3,
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
    // Of all shops the calendar of the first one is told; each shop's count uses its own.
    let country = match shop.or(book.shop_ids()?.first().copied()) {
        Some(shop) => book.letter_facts(shop)?.country(),
        None => Country::Russia,
    };
    let blank = || MonthDayView {
        number: 0,
        label: String::new(),
        today: false,
        off: String::new(),
        letters: Vec::new(),
    };
    let before = usize::try_from(first.weekday().to_monday_zero_offset()).unwrap_or(0);
    let mut days: Vec<MonthDayView> = (0..before).map(|_| blank()).collect();
    let mut day = first;
    loop {
        days.push(MonthDayView {
            number: day.day().unsigned_abs().into(),
            label: words::day(locale, day),
            today: day == today,
            off: off(locale, book, country, day),
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
