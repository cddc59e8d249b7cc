//! The journal of letters as a table for other programs, and as a paper.

use std::collections::BTreeMap;
use std::path::Path;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Document, DocumentKind, Locale};
use pismovnik_register::ShopId;
use pismovnik_register::letters::Stage;
use pismovnik_store::{LetterLine, LetterQuery};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as CellFormat, Workbook, XlsxError};

use super::paper::Pen;
use crate::book::{Book, Inside};
use crate::letters::telling;
use crate::papers::{self, Format};
use crate::{law_words, words};

/// Letters read at a time.
const PAGE: u32 = 1000;

/// What an export is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Comma-separated in the manner of Russian and Kazakh Excel: semicolons, with a mark of UTF-8.
    Csv,
    /// A workbook.
    Xlsx,
    /// A journal to print.
    Pdf,
}

impl Shape {
    /// By the ending of a file.
    ///
    /// # Errors
    /// Another ending.
    pub fn of_file(path: &Path) -> Result<Shape, Problem> {
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        match ending.as_str() {
            "csv" => Ok(Shape::Csv),
            "xlsx" => Ok(Shape::Xlsx),
            "pdf" => Ok(Shape::Pdf),
            _ => Err(Problem::new(problem::FORMAT_UNKNOWN, "out")
                .with("value", ending)
                .with("options", "csv, xlsx, pdf")),
        }
    }

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Shape::Csv => "csv",
            Shape::Xlsx => "xlsx",
            Shape::Pdf => "pdf",
        }
    }
}

/// The columns: their headings.
const COLUMNS: [&str; 11] = [
    "vault-column-shop",
    "vault-column-number",
    "vault-column-received",
    "vault-column-registered",
    "vault-column-sender",
    "vault-column-kinds",
    "vault-column-channel",
    "vault-column-due",
    "vault-column-stage",
    "vault-column-open",
    "vault-column-changed",
];

/// A cell of a row.
enum Cell {
    Text(String),
    Day(Option<Day>),
}

/// The letters of a list, gathered page by page, so that a long list holds nothing else up.
#[derive(Debug, Default)]
pub struct Gathered {
    /// Each with its shop's name.
    lines: Vec<(LetterLine, String)>,
}

impl Gathered {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// As a table, or as a journal of `of` (a shop; none: of all).
    ///
    /// # Errors
    /// For a journal, characters that no font has.
    pub fn file(&self, locale: Locale, of: Option<&str>, shape: Shape, today: Day) -> Inside<Vec<u8>> {
        match shape {
            Shape::Csv => self.csv(locale),
            Shape::Xlsx => self.workbook(locale),
            Shape::Pdf => papers::file(&self.journal(locale, of, today), Format::Pdf),
        }
    }

    fn rows(&self, locale: Locale) -> impl Iterator<Item = Vec<Cell>> {
        self.lines.iter().map(move |(line, shop)| row(locale, line, shop))
    }

    fn csv(&self, locale: Locale) -> Inside<Vec<u8>> {
        let failed = |e: csv::Error| vec![Problem::new(problem::INTERNAL, "csv").with("detail", e)];
        let mut out = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{FEFF}".as_bytes().to_vec());
        out.write_record(COLUMNS.map(|id| words::plain(locale, id))).map_err(failed)?;
        for row in self.rows(locale) {
            let cells = row.into_iter().map(|cell| match cell {
                Cell::Text(text) => inert(text),
                Cell::Day(day) => day.map(|d| d.to_string()).unwrap_or_default(),
            });
            out.write_record(cells.collect::<Vec<_>>()).map_err(failed)?;
        }
        out.into_inner().map_err(|e| vec![Problem::new(problem::INTERNAL, "csv").with("detail", e)])
    }

    fn workbook(&self, locale: Locale) -> Inside<Vec<u8>> {
        let rows: Vec<Vec<Cell>> = self.rows(locale).collect();
        let heads = COLUMNS.map(|id| words::plain(locale, id));
        let title = words::plain(locale, "vault-journal-title");
        workbook(&title, &heads, &rows)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, "xlsx").with("detail", e)])
    }

    fn journal(&self, locale: Locale, of: Option<&str>, today: Day) -> Document {
        let mut pen = Pen::new(DocumentKind::LetterJournal, locale);
        let count = i64::try_from(self.lines.len()).unwrap_or(i64::MAX);
        let args = [("count", count.into()), ("day", pen.day(today).into())];
        pen.paragraph(pen.text("vault-journal-lead", &args));
        if of.is_none() {
            let shops: BTreeMap<_, _> = self.lines.iter().map(|(line, shop)| (line.shop, shop)).collect();
            let named = |(shop, name): (ShopId, &String)| {
                let args = [("shop", shop.to_string().into()), ("name", name.as_str().into())];
                pen.text("vault-journal-shop", &args)
            };
            let shops: Vec<String> = shops.into_iter().map(named).collect();
            if !shops.is_empty() {
                let args = [("shops", shops.join("; ").into())];
                pen.paragraph(pen.text("vault-journal-shops", &args));
            }
        }
        let mut rows = Vec::new();
        for (line, _) in &self.lines {
            let due = line.due.map(|d| words::day(locale, d)).unwrap_or_default();
            let sender = line.sender.clone().unwrap_or_else(|| pen.say("letters-sender-unnamed"));
            let number = match of {
                Some(_) => line.number.clone(),
                None => format!("{}/{}", line.shop, line.number),
            };
            let received = words::day(locale, line.received);
            rows.push(vec![number, received, sender, kinds(locale, line), due, stage(locale, line)]);
        }
        let heads = [
            "vault-column-number",
            "vault-column-received",
            "vault-column-sender",
            "vault-column-kinds",
            "vault-column-due",
            "vault-column-stage",
        ];
        if !rows.is_empty() {
            pen.table("vault-journal-caption", &[2, 3, 4, 4, 3, 4], &heads, rows);
        }
        pen.signature(&["vault-signed-post", "vault-signed-name", "vault-signed-day"]);
        let of = of.map_or_else(|| pen.say("protocol-all-shops"), str::to_owned);
        let title = pen.say("vault-journal-title");
        pen.done(title, Some(of.clone()), &of, today)
    }
}

impl Book {
    /// The letters of a list, as a table or a journal.
    ///
    /// # Errors
    /// The file is damaged; for a journal, characters that no font has.
    pub fn export_letters(
        &self,
        locale: Locale,
        query: &LetterQuery,
        shape: Shape,
        today: Day,
    ) -> Inside<Vec<u8>> {
        let mut gathered = Gathered::default();
        while self.gather_letters(query, &mut gathered)?.is_some() {}
        gathered.file(locale, self.journal_of(query)?.as_deref(), shape, today)
    }

    /// The next page of a list; gives how many letters the list has, none where it is at its end.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn gather_letters(&self, query: &LetterQuery, gathered: &mut Gathered) -> Inside<Option<u64>> {
        let offset = u32::try_from(gathered.len()).unwrap_or(u32::MAX);
        let page = self.letters(&LetterQuery { offset, limit: PAGE, ..query.clone() })?;
        let more = page.lines.len() == PAGE as usize;
        for line in page.lines {
            let shop = self.workspace().state().shop(line.shop).map(|s| s.name.clone()).unwrap_or_default();
            gathered.lines.push((line, shop));
        }
        Ok(more.then_some(page.total))
    }

    /// Whose journal a list is; none where it is of all shops.
    ///
    /// # Errors
    /// No such shop.
    pub fn journal_of(&self, query: &LetterQuery) -> Inside<Option<String>> {
        query.shop.map(|shop| Ok(self.shop(i64::from(shop.0))?.name)).transpose()
    }
}

fn kinds(locale: Locale, line: &LetterLine) -> String {
    let kinds = line.kinds.iter().map(|k| law_words::kind(locale, *k));
    kinds.enumerate().map(within).collect::<Vec<_>>().join(", ")
}

/// A name within an enumeration: all but the first begin small.
fn within((place, name): (usize, String)) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) if place > 0 => first.to_lowercase().chain(letters).collect(),
        _ => name,
    }
}

fn stage(locale: Locale, line: &LetterLine) -> String {
    Stage::from_id(&line.stage).map(|s| telling::stage(locale, s)).unwrap_or_default()
}

fn row(locale: Locale, line: &LetterLine, shop: &str) -> Vec<Cell> {
    let open = if line.open { "vault-open" } else { "vault-closed" };
    vec![
        Cell::Text(shop.to_owned()),
        Cell::Text(line.number.clone()),
        Cell::Day(Some(line.received)),
        Cell::Day(Some(line.registered)),
        Cell::Text(line.sender.clone().unwrap_or_default()),
        Cell::Text(kinds(locale, line)),
        Cell::Text(telling::channel(locale, line.channel)),
        Cell::Day(line.due),
        Cell::Text(stage(locale, line)),
        Cell::Text(words::plain(locale, open)),
        Cell::Day(Some(line.changed)),
    ]
}

/// Text that no spreadsheet takes for a formula.
fn inert(text: String) -> String {
    let formula = text.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if formula || text.starts_with(['\t', '\r', '\n']) { format!("'{text}") } else { text }
}

/// A workbook of one sheet: texts as texts, days as days. Nothing in it is ever a formula.
fn workbook(title: &str, heads: &[String], rows: &[Vec<Cell>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The bytes depend on the letters alone.
    let made = ExcelDateTime::from_ymd(2020, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    sheet.set_name(title.chars().take(31).collect::<String>())?;
    let (bold, day) = (CellFormat::new().set_bold(), CellFormat::new().set_num_format("dd.mm.yyyy"));
    for (column, head) in (0u16..).zip(heads) {
        sheet.write_string_with_format(0, column, head, &bold)?;
        sheet.set_column_width(column, if column == 4 || column == 5 { 34 } else { 16 })?;
    }
    for (row, cells) in (1u32..).zip(rows) {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Text(text) => {
                    sheet.write_string(row, column, text.as_str())?;
                }
                Cell::Day(Some(value)) => {
                    let year = u16::try_from(value.year()).unwrap_or(1900).max(1900);
                    let month = u8::try_from(value.month()).unwrap_or(1);
                    let date = ExcelDateTime::from_ymd(year, month, u8::try_from(value.day()).unwrap_or(1))?;
                    sheet.write_datetime_with_format(row, column, &date, &day)?;
                }
                Cell::Day(None) => {}
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if !rows.is_empty() {
        let (last, columns) = (u32::try_from(rows.len()).unwrap_or(u32::MAX), u16::try_from(heads.len()));
        sheet.autofilter(0, 0, last, columns.unwrap_or(1) - 1)?;
    }
    book.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_a_formula_is_made_inert() {
        for text in ["=1+1", "+7 999", "-1", "@SUM(A1)", "\t=1", "  =cmd()", "＝1", "\r=1"] {
            assert!(inert(text.to_owned()).starts_with('\''), "{text}");
        }
        for text in ["Петрова Анна", "", "12/3", "a=b"] {
            assert_eq!(inert(text.to_owned()), text);
        }
    }

    #[test]
    fn an_enumeration_has_one_capital() {
        let names = ["Отзыв согласия", "Требование прекратить", "Запрос"].map(str::to_owned);
        let listed: Vec<String> = names.into_iter().enumerate().map(within).collect();
        assert_eq!(listed.join(", "), "Отзыв согласия, требование прекратить, запрос");
    }

    #[test]
    fn a_workbook_is_the_same_bytes_each_time() {
        let rows = [vec![Cell::Text("=1+1".to_owned()), Cell::Day(Some(Day::constant(2026, 11, 21)))]];
        let make = || workbook("Журнал", &["а".to_owned(), "б".to_owned()], &rows).expect("made");
        assert!(make() == make());
        assert!(make().starts_with(b"PK"));
    }
}
