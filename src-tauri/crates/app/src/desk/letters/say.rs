//! Days, marks and lines in words.

use pismovnik_law::clocks::{self, Due};
use pismovnik_model::intake::{Counted, Intake};
use pismovnik_model::{Country, Day, Locale};
use pismovnik_register::letters::Stage;
use pismovnik_store::{Awaiting, LetterLine, LetterQuery};
use pismovnik_wording::Arg;

use super::forms;
use crate::book::{Book, Inside, id};
use crate::letters::{counting, telling};
use crate::view_letters::{DueView, LetterLineView};
use crate::{due, law_words, words};

/// «Вх. № 12».
pub(in crate::desk) fn number(locale: Locale, number: &str) -> String {
    words::text(locale, "lw-number", &[("number", number.into())])
}

/// «26 ноября, четверг»; with its year where that is not today's.
pub(super) fn front(locale: Locale, day: Day, today: Day) -> String {
    let weekday = i64::from(day.weekday().to_monday_one_offset());
    words::text(locale, "lw-front", &[("day", short(locale, day, today).into()), ("weekday", weekday.into())])
}

/// «26 ноября»; with its year where that is not today's.
pub(in crate::desk) fn short(locale: Locale, day: Day, today: Day) -> String {
    if day.year() != today.year() {
        return words::day(locale, day);
    }
    let args = [("day", Arg::Text(day.day().to_string())), ("month", Arg::Number(i64::from(day.month())))];
    words::text(locale, "lw-day", &args)
}

/// How many days are left, and how pressing that is.
pub(super) fn left(locale: Locale, day: Day, today: Day) -> (String, &'static str) {
    let days = i64::from((day - today).get_days());
    let said = |id: &str, count: i64| words::text(locale, id, &[("count", count.into())]);
    match days {
        i64::MIN..=-1 => (said("lw-left-over", -days), "seal"),
        0 => (words::plain(locale, "lw-left-today"), "seal"),
        1..=5 => (said("lw-left-days", days), "seal"),
        6..=14 => (said("lw-left-days", days), "wait"),
        _ => (said("lw-left-days", days), "ok"),
    }
}

/// One line of a list.
pub(super) fn line(locale: Locale, line: &LetterLine, shop_name: String, today: Day) -> LetterLineView {
    let stage = Stage::from_id(&line.stage);
    let plain = |id: &str| words::plain(locale, id);
    let waits = !matches!(stage, Some(Stage::Proof | Stage::Ready)) && line.open;
    let due = line.due.filter(|_| waits);
    let (mark, tone) = match (stage, due) {
        (Some(Stage::Void), _) => (plain("lw-mark-void"), ""),
        (_, _) if !line.open => (plain("lw-mark-closed"), "ok"),
        (Some(Stage::Proof), _) => (plain("lw-mark-proof"), "wait"),
        (Some(Stage::Ready), _) => (plain("lw-mark-ready"), "ok"),
        (_, Some(day)) => left(locale, day, today),
        (_, None) => (plain("lw-mark-no-term"), ""),
    };
    let kinds: Vec<String> = line.kinds.iter().map(|k| law_words::kind(locale, *k)).collect();
    LetterLineView {
        shop: i64::from(line.shop.0),
        letter: line.letter.0,
        shop_name,
        number: number(locale, &line.number),
        sender: line.sender.clone().unwrap_or_else(|| plain("letters-sender-unnamed")),
        kinds: kinds.join(" + "),
        channel: telling::channel(locale, line.channel),
        received: short(locale, line.received, today),
        due: due.map(|d| short(locale, d, today)).unwrap_or_default(),
        mark,
        tone: tone.to_owned(),
        stage: stage.map(|s| telling::stage(locale, s)).unwrap_or_default(),
    }
}

/// The one date in front with its arithmetic, of a letter as it was counted.
pub(super) fn due_of(
    locale: Locale,
    book: &Book,
    country: Country,
    (intake, counted): (&Intake, &Counted),
    today: Day,
) -> DueView {
    let counting = counting(country, intake, counted.extended);
    let found = clocks::due(book.law(), &counting).ok();
    let why = found.as_ref().map(|due| why(locale, book, &counting, due)).unwrap_or_default();
    let Some(day) = counted.due else { return DueView { why, ..DueView::default() } };
    let (left, tone) = left(locale, day, today);
    let moment = found.as_ref().and_then(|d| {
        let clock = d.clocks.iter().find(|c| Some(&c.term.id) == counted.governing.as_ref())?;
        clock.moment.filter(|m| m.date() == day)
    });
    let front = front(locale, day, today);
    let front = match moment {
        Some(moment) => {
            let time = law_words::time(moment.time());
            words::text(locale, "lw-front-time", &[("day", front.into()), ("time", time.into())])
        }
        None => front,
    };
    DueView { day: front, left, tone: tone.to_owned(), why }
}

/// The arithmetic: what the command prints, without its head.
fn why(locale: Locale, book: &Book, counting: &clocks::Letter, due: &Due) -> Vec<String> {
    let lines = due::lines(locale, book.law(), counting, due);
    lines.into_iter().skip_while(|line| !line.is_empty()).skip(1).collect()
}

/// A shop's letters on the board: words and tone.
pub(crate) fn shop_mark(locale: Locale, book: &Book, shop: i64, today: Day) -> Inside<(String, String)> {
    let shop = id(shop)?;
    let total = |query: LetterQuery| -> Inside<u64> {
        Ok(book.letters(&LetterQuery { shop: Some(shop), ..query })?.total)
    };
    let open = total(LetterQuery { open: Some(true), ..LetterQuery::default() })?;
    if open == 0 {
        return Ok((words::plain(locale, "lw-board-none"), String::new()));
    }
    let answer = |query: LetterQuery| LetterQuery { awaiting: Some(Awaiting::Answer), ..query };
    let over =
        total(answer(LetterQuery { due_by: Some(forms::ahead(today, -1)), ..LetterQuery::default() }))?;
    let next = book.letters(&LetterQuery {
        shop: Some(shop),
        by_due: true,
        limit: 1,
        ..answer(LetterQuery::default())
    })?;
    let args = |count: u64| [("count", forms::number(count).into())];
    if over > 0 {
        return Ok((words::text(locale, "lw-board-over", &args(over)), "seal".to_owned()));
    }
    let opened = words::text(locale, "lw-board-open", &args(open));
    let Some(day) = next.lines.first().and_then(|l| l.due) else { return Ok((opened, String::new())) };
    let until = words::text(locale, "lw-board-until", &[("day", short(locale, day, today).into())]);
    let (_, tone) = left(locale, day, today);
    Ok((format!("{opened} · {until}"), if tone == "ok" { String::new() } else { tone.to_owned() }))
}
