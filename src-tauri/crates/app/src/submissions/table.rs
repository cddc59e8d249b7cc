//! Bytes -> a heading and rows of cells, whatever program exported them. No cell is ever evaluated.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::text;

use crate::publish::saved::decoded;

/// Largest table that is read, in bytes.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;
/// Most rows that are read.
pub const MAX_ROWS: usize = 200_000;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What parts its cells.
    pub delimiter: u8,
    /// The names of the columns.
    pub heading: Vec<String>,
    /// The rows that hold anything: line of the file where each begins (from 1), and its cells.
    pub rows: Vec<(u64, Vec<String>)>,
}

/// Reads a table: UTF-8, UTF-16 or Windows-1251; parted by commas, semicolons or tabs.
///
/// # Errors
/// Too large, too long, no table of text, a quotation mark that is never closed.
pub fn read(bytes: &[u8], at: &str) -> Result<Table, Problem> {
    let (delimiter, mut rows) = records(bytes, at)?;
    if rows.len() < 2 {
        return Err(Problem::new(problem::TABLE_UNREADABLE, at));
    }
    let (_, heading) = rows.remove(0);
    Ok(Table { delimiter, heading, rows })
}

/// Lines that hold anything, a heading among them: where each begins (from 1), and its cells.
pub(crate) type Records = Vec<(u64, Vec<String>)>;

/// What parts the cells of a table, and its lines, the first of which may be a heading.
///
/// # Errors
/// As [`read`], but for a table without rows.
pub(crate) fn records(bytes: &[u8], at: &str) -> Result<(u8, Records), Problem> {
    if bytes.len() > MAX_BYTES {
        return Err(Problem::new(problem::TABLE_TOO_LARGE, at).with("max", MAX_BYTES / 1024 / 1024));
    }
    let unreadable = || Problem::new(problem::TABLE_UNREADABLE, at);
    let text = decoded(bytes, None);
    let (delimiter, text, skipped) = parted(&text);
    let binary = text.chars().filter(|c| *c == '\u{FFFD}' || (c.is_control() && !c.is_whitespace())).count();
    if text.contains('\0') || binary * 50 > text.chars().count() {
        return Err(unreadable());
    }
    if let Some(line) = open_quote(text, delimiter) {
        return Err(Problem::new(problem::TABLE_QUOTE_OPEN, at).with("lines", line + skipped));
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| unreadable())?;
        let cells: Vec<String> = record.iter().map(clean).collect();
        if cells.iter().all(String::is_empty) {
            continue;
        }
        if rows.len() > MAX_ROWS {
            return Err(Problem::new(problem::TABLE_TOO_LONG, at).with("max", MAX_ROWS));
        }
        rows.push((record.position().map_or(0, |p| line_of(text, p)) + skipped, cells));
    }
    Ok((delimiter, rows))
}

/// The line where a record begins: its position stands before empty lines and the rest of a line's end.
fn line_of(text: &str, position: &csv::Position) -> u64 {
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let before =
        text.as_bytes().get(start..).into_iter().flatten().take_while(|b| matches!(b, b'\r' | b'\n'));
    position.line() + before.filter(|b| **b == b'\n').count() as u64
}

/// A cell without what nobody sees: it is shown in a terminal and in a window.
fn clean(cell: &str) -> String {
    let seen: String = cell.chars().filter(|c| c.is_whitespace() || text::printable(*c)).collect();
    text::tidy(&seen)
}

/// What parts the cells; the text without the line by which a spreadsheet program says so; how many
/// lines that were.
fn parted(text: &str) -> (u8, &str, u64) {
    let first = text.lines().next().unwrap_or_default();
    let said = first
        .strip_prefix("sep=")
        .and_then(|s| [b',', b';', b'\t'].into_iter().find(|d| s.as_bytes() == [*d]));
    if let Some(delimiter) = said {
        let rest = text.split_once('\n').map_or("", |(_, rest)| rest);
        return (delimiter, rest, 1);
    }
    let start = text.trim_start_matches(['\r', '\n']);
    let (mut counts, mut quoted) = ([0_usize; 3], false);
    for byte in start.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\r' | b'\n' if !quoted => break,
            b';' if !quoted => counts[0] += 1,
            b'\t' if !quoted => counts[1] += 1,
            b',' if !quoted => counts[2] += 1,
            _ => {}
        }
    }
    let [semicolons, tabs, commas] = counts;
    let delimiter = match () {
        () if semicolons > 0 && semicolons >= tabs && semicolons >= commas => b';',
        () if tabs > 0 && tabs >= commas => b'\t',
        () => b',',
    };
    (delimiter, text, 0)
}

/// The line of a quotation mark that opens a cell and is never closed: all after it would be one cell.
fn open_quote(text: &str, delimiter: u8) -> Option<u64> {
    let (mut line, mut opened, mut start) = (1, None, true);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        line += u64::from(byte == b'\n');
        match (byte, opened) {
            (b'"', None) if start => opened = Some(line),
            (b'"', Some(_)) => {
                if bytes.peek() == Some(&b'"') {
                    bytes.next();
                } else {
                    opened = None;
                }
            }
            _ => {}
        }
        start = opened.is_none() && (byte == delimiter || byte == b'\n' || byte == b'\r');
    }
    opened
}
