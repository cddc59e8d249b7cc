//! A list of people who unsubscribed, as a mailing service exports it, taken into the stop-list at once.
//!
//! Bytes -> [`list`] -> [`Book::look_at_stops`] (nothing is written) -> [`Book::take_stops`] (one entry of the
//! register for all that are new).

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_model::problem::{self, Problem, ProblemCode};
use pismovnik_model::stop_list::{Contact, StopEntry};
use pismovnik_model::{Day, LetterKind, Locale};
use serde_json::{Value, json};

use super::count;
use crate::book::{Book, Inside, id, told};
use crate::submissions::columns::bare;
use crate::submissions::spans;
use crate::submissions::table::{self, Table};
use crate::words;

/// What a list would put on the stop-list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taking {
    /// The columns that are read; their numbers where they have no name.
    pub columns: Vec<String>,
    /// How many rows hold anything.
    pub rows: usize,
    /// Whom it would enter, as they are kept, in the order of the file.
    pub new: Vec<Contact>,
    /// How many contacts are on the stop-list already.
    pub listed: usize,
    /// How many contacts repeat another one of the file.
    pub repeated: usize,
    /// What could not be read of rows, and of which.
    pub bad: Vec<(ProblemCode, Vec<u64>)>,
}

impl Taking {
    /// The problems of rows, each with its lines.
    pub fn problems(&self) -> Vec<Problem> {
        self.bad.iter().map(|(code, lines)| Problem::new(*code, "").with("lines", spans(lines))).collect()
    }
}

/// Reads a list: a table with or without a heading, or one contact a line.
///
/// # Errors
/// As [`table::read`], but for a list of one line.
pub fn list(bytes: &[u8], at: &str) -> Result<Table, Problem> {
    let (delimiter, mut rows) = table::records(bytes, at)?;
    let headless = rows.first().is_some_and(|(_, cells)| cells.iter().any(|c| !read(c, false).0.is_empty()));
    let heading = if headless {
        let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
        vec![String::new(); width]
    } else if rows.len() > 1 {
        rows.remove(0).1
    } else {
        return Err(Problem::new(problem::TABLE_UNREADABLE, at));
    };
    Ok(Table { delimiter, heading, rows })
}

/// The day since which a list counts.
///
/// # Errors
/// It has not come yet.
pub fn since(day: Day, at: &str, today: Day) -> Inside<Day> {
    if day > today { Err(vec![Problem::new(problem::LETTER_STEP_AHEAD, at)]) } else { Ok(day) }
}

impl Book {
    /// What a list would put on the stop-list of a shop; nothing is written.
    ///
    /// # Errors
    /// No such shop; no column holds contacts.
    pub fn look_at_stops(&self, shop: i64, table: &Table) -> Inside<Taking> {
        looked(table, &self.stop_list(shop)?.into_iter().map(|e| e.contact).collect())
    }

    /// Enters whom a list holds and the stop-list does not yet, all in one entry of the register, as opt-outs
    /// from advertising.
    ///
    /// # Errors
    /// As [`Book::look_at_stops`]; a day that has not come; a shop in other hands. Nothing is written then.
    pub fn take_stops(&mut self, shop: i64, table: &Table, since: Day, today: Day) -> Inside<Taking> {
        let found = self.look_at_stops(shop, table)?;
        self.workspace_mut().enter_stops(id(shop)?, &entries(&found.new, since), today).map_err(told)?;
        Ok(found)
    }

    /// Takes contacts off again, all in one transaction.
    ///
    /// # Errors
    /// One of them is not listed; no reason is given. All stay then.
    pub fn lift_stops(&mut self, shop: i64, contacts: &[Contact], reason: &str, today: Day) -> Inside<()> {
        self.workspace_mut().lift_stops(id(shop)?, contacts, reason, today).map_err(told)?;
        Ok(())
    }
}

fn entries(contacts: &[Contact], since: Day) -> Vec<StopEntry> {
    let entry =
        |contact: &Contact| StopEntry { contact: contact.clone(), since, because: LetterKind::Marketing };
    contacts.iter().map(entry).collect()
}

/// What a list holds beside those who are `listed`.
///
/// # Errors
/// No column holds contacts.
pub fn looked(table: &Table, listed: &BTreeSet<Contact>) -> Inside<Taking> {
    let columns = columns(table);
    if columns.is_empty() {
        let none = Problem::new(problem::STOP_COLUMN, "");
        return Err(vec![none.with("options", table.heading.join(", "))]);
    }
    let (mut new, mut seen, mut already) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    let mut repeated = 0;
    let mut bad: BTreeMap<&'static str, (ProblemCode, Vec<u64>)> = BTreeMap::new();
    for (line, cells) in &table.rows {
        let (found, trouble) = row(table, &columns, cells);
        for contact in found {
            if listed.contains(&contact) {
                repeated += usize::from(!already.insert(contact));
            } else if seen.insert(contact.clone()) {
                new.push(contact);
            } else {
                repeated += 1;
            }
        }
        if let Some(code) = trouble {
            bad.entry(code.code).or_insert_with(|| (code, Vec::new())).1.push(*line);
        }
    }
    let name = |column: &Column| match table.heading.get(column.at) {
        Some(name) if !name.is_empty() => name.clone(),
        _ => (column.at + 1).to_string(),
    };
    Ok(Taking {
        columns: columns.iter().map(name).collect(),
        rows: table.rows.len(),
        new,
        listed: already.len(),
        repeated,
        bad: bad.into_values().collect(),
    })
}

/// The contacts of a row, each once, and what of it could not be read.
fn row(table: &Table, columns: &[Column], cells: &[String]) -> (BTreeSet<Contact>, Option<ProblemCode>) {
    let mut found = BTreeSet::new();
    // A cell too many moves all after it: what stands under «e-mail» may be somebody else's.
    if cells.iter().skip(table.heading.len()).any(|c| !c.is_empty()) {
        return (found, Some(problem::ROW_TOO_WIDE));
    }
    let (mut whole, mut empty) = (true, true);
    for column in columns {
        let Some(cell) = cells.get(column.at).filter(|c| !c.is_empty()) else { continue };
        let (contacts, all) = read(cell, column.phones);
        empty = false;
        whole &= all;
        found.extend(contacts);
    }
    let trouble = match (found.is_empty(), empty, whole) {
        (true, true, _) => Some(problem::ROW_CONTACT_MISSING),
        (true, false, _) => Some(problem::ROW_CONTACT_UNREADABLE),
        (false, _, false) => Some(problem::ROW_CONTACT_PARTLY),
        (false, _, true) => None,
    };
    (found, trouble)
}

/// A column that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Column {
    at: usize,
    /// Whether its name tells of telephones: then every number in it is one.
    phones: bool,
}

/// Words of names of columns with e-mail addresses.
const EMAIL: &[&str] = &["email", "mail", "почта", "почты", "емейл", "имейл", "пошта", "поштасы"];

/// Words of names of columns with telephone numbers, and how such words begin.
const PHONE: &[&str] = &["тел", "tel", "моб", "сотовый", "whatsapp", "msisdn"];
const PHONE_BEGINS: &[&str] = &["телефон", "telephone", "phone", "mobile", "мобильн", "ұялы"];

/// Words by which such a name tells of something else: a state, a day, the shop's own address.
const OTHERS: &[&str] = &[
    "from",
    "sender",
    "reply",
    "manager",
    "date",
    "at",
    "time",
    "status",
    "verified",
    "confirmed",
    "id",
    "type",
    "отправитель",
    "отправителя",
    "менеджер",
    "менеджера",
    "дата",
    "время",
    "статус",
    "подтверждена",
    "подтверждён",
    "подтвержден",
    "тип",
    "жіберуші",
    "күні",
    "уақыты",
    "мәртебесі",
    "түрі",
];

/// The columns with contacts: by their names, else by what stands in them.
fn columns(table: &Table) -> Vec<Column> {
    let lone = table.heading.len() == 1;
    let named = |at: usize, known: &[&str], begins: &[&str]| {
        let name = bare(&table.heading[at]);
        let mut words = name.split(' ');
        words.clone().any(|w| known.contains(&w) || begins.iter().any(|b| w.starts_with(b)))
            && !words.any(|w| OTHERS.contains(&w))
    };
    let cells =
        |at: usize| table.rows.iter().filter_map(move |(_, cells)| cells.get(at)).filter(|c| !c.is_empty());
    let all = 0..table.heading.len();
    let emails: BTreeSet<usize> = all
        .clone()
        .filter(|at| named(*at, EMAIL, &[]) && cells(*at).any(|c| Contact::email(c).is_some()))
        .collect();
    let phones: BTreeSet<usize> = all
        .clone()
        .filter(|at| named(*at, PHONE, PHONE_BEGINS) && cells(*at).any(|c| !read(c, true).0.is_empty()))
        .collect();
    // Where a name says nothing, a column is one of contacts where at least every second cell surely is.
    let by_cells = |at: usize| {
        let nameless = lone || table.heading[at].is_empty();
        let other = bare(&table.heading[at]).split(' ').any(|w| OTHERS.contains(&w));
        let sure = |cell: &&String| {
            read(cell, false).0.iter().any(|contact| match contact {
                Contact::Email(_) => emails.is_empty(),
                Contact::Phone(_) => phones.is_empty() && nameless,
            })
        };
        let known = cells(at).filter(sure).count();
        !other && known > 0 && known * 2 >= cells(at).count()
    };
    all.filter(|at| emails.contains(at) || phones.contains(at) || by_cells(*at))
        .map(|at| Column { at, phones: phones.contains(&at) })
        .collect()
}

/// The contacts in a cell: one, or several parted by commas, semicolons, slashes or lines; whether all of it was
/// read. Where its column does not tell of `phones`, a number has to look like one.
pub(super) fn read(cell: &str, phones: bool) -> (Vec<Contact>, bool) {
    let contact = |part: &str| {
        let sure = |c: &Contact| phones || matches!(c, Contact::Email(_)) || like_phone(part);
        Contact::read(part).filter(sure)
    };
    if let Some(one) = contact(cell) {
        return (vec![one], true);
    }
    let parts = cell.split([',', ';', '/', '|', '\n']).map(str::trim).filter(|p| !p.is_empty());
    let read: Vec<Option<Contact>> = parts.map(contact).collect();
    let whole = read.iter().all(Option::is_some);
    let found: Vec<Contact> = read.into_iter().flatten().collect();
    if found.is_empty() && cell.contains('@') {
        let words = || cell.split_whitespace();
        let found: Vec<Contact> = words().filter_map(Contact::email).collect();
        let whole = found.len() == words().count();
        return (found, whole);
    }
    (found, whole)
}

/// Whether a number is written as telephone numbers are: days, times and numbers of orders are not.
fn like_phone(text: &str) -> bool {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_digit).collect();
    let written = text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+()-.'".contains(c));
    let begins = match (digits.len(), digits.first()) {
        (11, Some(b'7' | b'8')) | (10, Some(b'9' | b'7')) => true,
        _ => text.trim_start().starts_with('+'),
    };
    written && begins
}

/// `{"columns","rows","new":[{"kind","contact"}],"listed","repeated","problems":[…]}`
pub fn taking_json(locale: Locale, taking: &Taking) -> Value {
    let new: Vec<Value> =
        taking.new.iter().map(|c| json!({ "kind": c.kind(), "contact": c.value() })).collect();
    json!({ "columns": taking.columns, "rows": taking.rows, "new": new, "listed": taking.listed,
        "repeated": taking.repeated, "problems": words::problems(locale, &taking.problems()) })
}

/// Which columns are read, and how many contacts are new, listed, repeated.
pub fn taking_lines(locale: Locale, taking: &Taking) -> Vec<String> {
    let number = |n: usize| count(n as u64).into();
    let columns = words::text(locale, "stop-take-columns", &[("columns", taking.columns.join("; ").into())]);
    let args = [
        ("rows", number(taking.rows)),
        ("new", number(taking.new.len())),
        ("listed", number(taking.listed)),
        ("repeated", number(taking.repeated)),
    ];
    vec![columns, words::text(locale, "stop-take-counts", &args)]
}

/// How many were entered.
pub fn taken_words(locale: Locale, taken: usize) -> String {
    words::text(locale, "stop-take-done", &[("count", count(taken as u64).into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(text: &str) -> Taking {
        looked(&list(text.as_bytes(), "l.csv").expect("a list"), &BTreeSet::new()).expect("contacts")
    }

    fn kept(taking: &Taking) -> Vec<&str> {
        taking.new.iter().map(Contact::value).collect()
    }

    fn bad(taking: &Taking) -> Vec<(&str, &[u64])> {
        taking.bad.iter().map(|(code, lines)| (code.code, lines.as_slice())).collect()
    }

    #[test]
    fn contacts_are_found_by_name_and_shown_as_they_are_kept() {
        let taking = look(
            "ID;Email;Email status;Телефон;Телефон подтвержден;Дата отписки\n\
             9120000009;Anna@Example.test;unsubscribed;8 912 000-00-01;2026-11-21 14:30;2026-11-21 14:30\n\
             9120000008;ANNA@example.test;unsubscribed;;;2026-11-21 14:30\n\
             9120000007;нет;;9120000002;;\n\
             9120000006;;;;;2026-11-21\n\
             9120000005;b@example.test, неверно;;;;\n\
             9120000004;12-34;;;;\n\
             9120000003;c@example.test;;;;;лишнее\n",
        );
        assert_eq!(taking.columns, ["Email", "Телефон"]);
        assert_eq!(kept(&taking), ["anna@example.test", "79120000001", "79120000002", "b@example.test"]);
        assert_eq!((taking.rows, taking.repeated, taking.listed), (7, 1, 0));
        let expected: [(&str, &[u64]); 4] = [
            ("row-contact-missing", &[5]),
            ("row-contact-partly", &[4, 6]),
            ("row-contact-unreadable", &[7]),
            ("row-too-wide", &[8]),
        ];
        assert_eq!(bad(&taking), expected);
    }

    #[test]
    fn lists_without_a_heading_lose_no_line() {
        assert_eq!(kept(&look("a@example.test")), ["a@example.test"]);
        assert_eq!(
            kept(&look("a@example.test\n+7 701 000 00 01\nb@example.test\n")),
            ["a@example.test", "77010000001", "b@example.test"]
        );
        assert_eq!(
            kept(&look("\u{FEFF}Отписались\n89120000001\n89120000002\n")),
            ["79120000001", "79120000002"]
        );
        // Neither days nor numbers of orders are taken for telephones.
        let taking =
            look("a@example.test;2026-11-21 14:30;1234567890\nb@example.test;2026-11-22 14:30;1234567891\n");
        assert_eq!(kept(&taking), ["a@example.test", "b@example.test"]);
        assert_eq!(taking.columns, ["1"]);
        // Where no column is named, those that hold addresses are.
        let taking = look("Кто;Когда\na@example.test;2026-11-21\nb@example.test;2026-11-21\n");
        assert_eq!((kept(&taking).len(), taking.columns.as_slice()), (2, &["Кто".to_owned()][..]));
    }

    #[test]
    fn what_holds_no_contacts_is_refused() {
        let none = list("Имя;Заказ\nАнна;1234567890\n".as_bytes(), "l.csv").expect("a table");
        assert_eq!(looked(&none, &BTreeSet::new()).expect_err("refused")[0].code, problem::STOP_COLUMN);
        for bytes in ["".as_bytes(), "\n\n".as_bytes(), "Email\n".as_bytes(), b"PK\x03\x04\0\0\0\0"] {
            assert_eq!(list(bytes, "l.csv").expect_err("refused").code, problem::TABLE_UNREADABLE);
        }
        let (cyrillic, _, _) = encoding_rs::WINDOWS_1251.encode("Почта;Имя\na@example.test;Анна\n");
        let taking = looked(&list(&cyrillic, "l.csv").expect("a list"), &BTreeSet::new()).expect("contacts");
        assert_eq!(taking.columns, ["Почта"]);
    }

    #[test]
    fn who_is_listed_is_told_apart_from_who_repeats() {
        let table =
            list(b"a@example.test\na@example.test\nb@example.test\nb@example.test\n", "").expect("a list");
        let listed = [Contact::Email("a@example.test".to_owned())].into();
        let taking = looked(&table, &listed).expect("contacts");
        assert_eq!((kept(&taking), taking.listed, taking.repeated), (vec!["b@example.test"], 1, 2));
    }
}
