//! Letters in the window: lists, cases and what belongs to them.

mod around;
mod case;
mod decision;
pub(crate) mod entry;
mod files;
pub(crate) mod forms;
mod incident;
mod month;
pub(crate) mod reading;
pub(crate) mod reply;
pub(in crate::desk) mod say;
mod signing;
mod steps;
mod today;
mod trays;

use std::collections::BTreeMap;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};
use pismovnik_store::{Awaiting, LetterLine};

pub(super) use forms::typed;
pub(crate) use reply::DraftPdf;
pub(crate) use say::shop_mark;
pub(super) use steps::both;
pub(crate) use today::reminder;
pub use today::{Reminder, Watch};
pub(crate) use trays::Trays;

use super::{Desk, Inner, Inside, Told, open};
use crate::book::{Book, id};
use crate::letters::{LetterId, LetterQuery};
use crate::view::ChoiceView;
use crate::view_letters::{CaseView, LetterLineView, LettersView, LettersWish};
use crate::words;

/// Letters on a page.
const PAGE: u32 = 50;

/// Days ahead that count as «soon» in the list.
pub(crate) const SOON: i32 = 7;

impl Desk {
    /// A page of letters.
    pub fn letters(&self, wish: &LettersWish) -> Told<LettersView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            list(locale, open(inner)?, wish, today)
        })
    }

    /// A case.
    pub fn letter_case(&self, shop: i64, letter: u64) -> Told<CaseView> {
        let today = self.today();
        self.tell(|inner| shown(inner, shop, LetterId(letter), today))
    }
}

/// The case as it stands.
fn shown(inner: &mut Inner, shop: i64, letter: LetterId, today: Day) -> Inside<CaseView> {
    let locale = inner.locale();
    case::view(locale, open(inner)?, shop, letter, today)
}

/// What a filter leaves; unknown ones count as `open`.
fn filtered(filter: &str, today: Day) -> LetterQuery {
    let query = LetterQuery { by_due: true, ..LetterQuery::default() };
    match filter {
        "due" => LetterQuery {
            due_from: Some(today),
            due_by: Some(forms::ahead(today, SOON)),
            awaiting: Some(Awaiting::Answer),
            ..query
        },
        "overdue" => {
            LetterQuery { due_by: Some(forms::ahead(today, -1)), awaiting: Some(Awaiting::Answer), ..query }
        }
        "proof" => LetterQuery { awaiting: Some(Awaiting::Proof), ..query },
        "closed" => LetterQuery { open: Some(false), by_due: false, ..query },
        "all" => LetterQuery { by_due: false, ..query },
        _ => LetterQuery { open: Some(true), ..query },
    }
}

fn list(locale: Locale, book: &Book, wish: &LettersWish, today: Day) -> Inside<LettersView> {
    let shop = wish.shop.map(id).transpose()?;
    let words = Some(wish.words.trim()).filter(|w| !w.is_empty()).map(str::to_owned);
    let query = LetterQuery {
        shop,
        words,
        offset: wish.page.saturating_mul(PAGE),
        limit: PAGE,
        ..filtered(&wish.filter, today)
    };
    let page = book.letters(&query)?;
    let filters = [
        ("open", "lw-filter-open"),
        ("overdue", "lw-filter-overdue"),
        ("due", "lw-filter-due"),
        ("proof", "lw-filter-proof"),
        ("closed", "lw-filter-closed"),
        ("all", "lw-filter-all"),
    ];
    let mut choices = Vec::new();
    for (filter, label) in filters {
        let count = book.letters(&LetterQuery { shop, limit: 0, ..filtered(filter, today) })?.total;
        choices.push(ChoiceView {
            id: filter.to_owned(),
            label: words::plain(locale, label),
            note: count.to_string(),
        });
    }
    let total = page.total;
    let from = u64::from(query.offset) + 1;
    let to = u64::from(query.offset) + page.lines.len() as u64;
    let args = [
        ("from", forms::number(from).into()),
        ("to", forms::number(to).into()),
        ("count", forms::number(total).into()),
    ];
    let shown = match (page.lines.is_empty(), page.more) {
        (true, _) => String::new(),
        (false, true) => words::text(locale, "lw-shown-more", &args),
        (false, false) => words::text(locale, "lw-shown", &args),
    };
    let none = choices.last().is_some_and(|all| all.note == "0") && shop.is_none();
    Ok(LettersView {
        lines: lines(locale, book, &page.lines, today)?,
        filters: choices,
        shown,
        page: wish.page,
        pages: u32::try_from(total.div_ceil(u64::from(PAGE))).unwrap_or(u32::MAX),
        none,
    })
}

/// A day that somebody typed.
pub(super) fn typed_day(text: &str, at: &str, today: Day) -> Inside<Day> {
    forms::day(text, at, today).map_err(|p| vec![p])
}

/// Lines with the names of their shops.
pub(super) fn lines(
    locale: Locale,
    book: &Book,
    found: &[LetterLine],
    today: Day,
) -> Inside<Vec<LetterLineView>> {
    let mut names = BTreeMap::new();
    for line in found {
        let shop = i64::from(line.shop.0);
        if let std::collections::btree_map::Entry::Vacant(free) = names.entry(shop) {
            free.insert(book.shop_name(shop)?);
        }
    }
    let name = |line: &LetterLine| names.get(&i64::from(line.shop.0)).cloned().unwrap_or_default();
    Ok(found.iter().map(|l| say::line(locale, l, name(l), today)).collect())
}

/// A defect of ours: the window named something that it cannot name.
fn unknown(at: &str, value: &str) -> Vec<Problem> {
    vec![Problem::new(problem::OPTION_UNKNOWN, at).with("value", value).with("options", "")]
}
