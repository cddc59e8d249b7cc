//! Cells that span several rows or columns of a table.
//!
//! The grid stays whole: every row keeps as many cells as there are columns, and the cells that a span
//! covers besides its first are empty. A span that breaks this is no span: no words are ever hidden.

use serde::{Deserialize, Serialize};

use crate::{BlockKind, Inline};

/// The rows of a table: cells of paragraphs of words.
pub type Rows = [Vec<Vec<Vec<Inline>>>];

/// A cell that spans several rows, several columns, or both. In the first column what spans rows
/// heads them; what spans all columns heads the rows below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Its first row, from 0 below the head.
    pub row: u16,
    /// Its first column, from 0.
    pub column: u16,
    /// How many rows, at least 1.
    pub rows: u16,
    /// How many columns, at least 1.
    pub columns: u16,
}

/// Why a span is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanFault {
    /// It reaches beyond the table, or spans a single cell.
    Range,
    /// It covers a cell of another span.
    Overlap,
    /// It covers a cell that has words of its own.
    Words,
}

/// A cell as it stands in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell<'a> {
    /// Its row.
    pub row: usize,
    /// Its first column.
    pub column: usize,
    /// How many rows it spans.
    pub rows: usize,
    /// How many columns it spans.
    pub columns: usize,
    /// Its paragraphs.
    pub text: &'a [Vec<Inline>],
}

impl Cell<'_> {
    /// What a cell heads in a table of so many columns.
    pub fn heads(&self, columns: usize) -> Heads {
        if self.columns > 1 && self.columns == columns {
            Heads::Below
        } else if self.rows > 1 && self.column == 0 {
            Heads::Beside
        } else {
            Heads::Nothing
        }
    }
}

/// Whether a table lists particulars: labels in bold, and what belongs to each. Right under its heading, neither a
/// caption nor a head of columns tells those who see it anything more.
pub fn particulars(kind: &BlockKind) -> bool {
    let BlockKind::Table { head, groups, rows, spans, .. } = kind else { return false };
    let bold = |cell: &Vec<Vec<Inline>>| {
        let mut words = cell.iter().flatten().peekable();
        words.peek().is_some() && words.all(|word| matches!(word, Inline::Strong { .. }))
    };
    head.len() == 2
        && groups.is_empty()
        && spans.is_empty()
        && !rows.is_empty()
        && rows.iter().all(|row| row.len() == 2 && row.first().is_some_and(bold))
}

/// What a cell heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heads {
    /// An ordinary cell.
    Nothing,
    /// The cells of its rows.
    Beside,
    /// The rows below it.
    Below,
}

impl Span {
    /// Several rows of one column.
    pub fn down(row: usize, column: usize, rows: usize) -> Span {
        Span { row: narrow(row), column: narrow(column), rows: narrow(rows), columns: 1 }
    }

    /// Several columns of one row.
    pub fn across(row: usize, column: usize, columns: usize) -> Span {
        Span { row: narrow(row), column: narrow(column), rows: 1, columns: narrow(columns) }
    }

    fn fault(&self, rows: &Rows, columns: usize, taken: &[Vec<bool>]) -> Option<SpanFault> {
        let (top, left) = (usize::from(self.row), usize::from(self.column));
        let (bottom, right) = (top + usize::from(self.rows), left + usize::from(self.columns));
        let area = usize::from(self.rows) * usize::from(self.columns);
        if area < 2 || bottom > rows.len() || right > columns {
            return Some(SpanFault::Range);
        }
        if taken[top..bottom].iter().any(|row| row[left..right].contains(&true)) {
            return Some(SpanFault::Overlap);
        }
        for (r, row) in rows.iter().enumerate().take(bottom).skip(top) {
            for (c, cell) in row.iter().enumerate().take(right).skip(left) {
                if (r, c) != (top, left) && cell.iter().any(|paragraph| !paragraph.is_empty()) {
                    return Some(SpanFault::Words);
                }
            }
        }
        None
    }
}

fn narrow(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// How many columns a table has.
pub fn columns(head: &[Vec<Inline>], rows: &Rows) -> usize {
    rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0)
}

/// The first span that is none, and why.
///
/// # Errors
/// The span's place among `spans`, and its fault.
pub fn check(head: &[Vec<Inline>], rows: &Rows, spans: &[Span]) -> Result<(), (usize, SpanFault)> {
    match sound(columns(head, rows), rows, spans).1 {
        Some(fault) => Err(fault),
        None => Ok(()),
    }
}

/// A span's place, and what is wrong with it.
type Fault = (usize, SpanFault);

/// Those spans that are some, and the first fault among the others.
fn sound(columns: usize, rows: &Rows, spans: &[Span]) -> (Vec<Span>, Option<Fault>) {
    let mut taken = vec![vec![false; columns]; if spans.is_empty() { 0 } else { rows.len() }];
    let (mut kept, mut first) = (Vec::new(), None);
    for (place, span) in spans.iter().enumerate() {
        if let Some(fault) = span.fault(rows, columns, &taken) {
            first = first.or(Some((place, fault)));
            continue;
        }
        let (top, left) = (usize::from(span.row), usize::from(span.column));
        for row in &mut taken[top..top + usize::from(span.rows)] {
            row[left..left + usize::from(span.columns)].fill(true);
        }
        kept.push(*span);
    }
    (kept, first)
}

/// The cells of each row, as many columns wide as the table; cells that others cover are left out, and
/// faulty spans have no effect.
pub fn cells<'a>(columns: usize, rows: &'a Rows, spans: &[Span]) -> Vec<Vec<Cell<'a>>> {
    let (spans, _) = sound(columns, rows, spans);
    let mut covered = vec![vec![false; columns]; if spans.is_empty() { 0 } else { rows.len() }];
    for span in &spans {
        let (top, left) = (usize::from(span.row), usize::from(span.column));
        for row in &mut covered[top..top + usize::from(span.rows)] {
            row[left..left + usize::from(span.columns)].fill(true);
        }
        covered[top][left] = false;
    }
    let one = |row: usize, column: usize| {
        let text = rows[row].get(column).map(Vec::as_slice).unwrap_or_default();
        let own = spans.iter().find(|s| (usize::from(s.row), usize::from(s.column)) == (row, column));
        let (rows, columns) = own.map_or((1, 1), |s| (usize::from(s.rows), usize::from(s.columns)));
        Cell { row, column, rows, columns, text }
    };
    let stands = |row: usize, column: usize| !covered.get(row).is_some_and(|c| c[column]);
    (0..rows.len())
        .map(|row| {
            (0..columns).filter(|column| stands(row, *column)).map(|column| one(row, column)).collect()
        })
        .collect()
}

/// As [`cells`], with what spans rows said again in each of them: for formats whose rows stand alone.
pub fn repeated<'a>(columns: usize, rows: &'a Rows, spans: &[Span]) -> Vec<Vec<Cell<'a>>> {
    let mut all = cells(columns, rows, spans);
    let spanning: Vec<Cell<'a>> = all.iter().flatten().filter(|c| c.rows > 1).copied().collect();
    for cell in spanning {
        for row in &mut all[cell.row + 1..cell.row + cell.rows] {
            let at = row.partition_point(|c| c.column < cell.column);
            row.insert(at, cell);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(cells: &[&[&str]]) -> Vec<Vec<Vec<Vec<Inline>>>> {
        let cell = |t: &&str| if t.is_empty() { Vec::new() } else { vec![vec![Inline::plain(*t)]] };
        cells.iter().map(|row| row.iter().map(cell).collect()).collect()
    }

    #[test]
    fn what_is_covered_is_left_out_and_the_rest_stays() {
        let rows = rows(&[&["a", "b", "c"], &["", "d", "e"], &["f", "", ""]]);
        let spans = [Span::down(0, 0, 2), Span::across(2, 0, 3)];
        assert_eq!(check(&[], &rows, &spans), Ok(()));
        let told: Vec<Vec<(usize, usize, usize)>> = cells(3, &rows, &spans)
            .iter()
            .map(|row| row.iter().map(|c| (c.column, c.rows, c.columns)).collect())
            .collect();
        assert_eq!(
            told,
            [vec![(0, 2, 1), (1, 1, 1), (2, 1, 1)], vec![(1, 1, 1), (2, 1, 1)], vec![(0, 1, 3)]]
        );
        let all = cells(3, &rows, &spans);
        assert_eq!(all[0][0].heads(3), Heads::Beside);
        assert_eq!(all[2][0].heads(3), Heads::Below);
        assert_eq!(all[1][0].heads(3), Heads::Nothing);
    }

    #[test]
    fn faulty_spans_are_told_and_hide_nothing() {
        let rows = rows(&[&["a", "", ""], &["", "", "d"]]);
        for (spans, fault) in [
            (vec![Span::down(1, 0, 2)], (0, SpanFault::Range)),
            (vec![Span::across(0, 2, 2)], (0, SpanFault::Range)),
            (vec![Span::down(0, 0, 1)], (0, SpanFault::Range)),
            (vec![Span { row: 0, column: 0, rows: 0, columns: 9 }], (0, SpanFault::Range)),
            (vec![Span::down(0, 0, 2), Span::across(1, 0, 2)], (1, SpanFault::Overlap)),
            (vec![Span::down(0, 2, 2)], (0, SpanFault::Words)),
        ] {
            assert_eq!(check(&[], &rows, &spans), Err(fault), "{spans:?}");
            let texts = cells(3, &rows, &spans).concat().iter().filter(|c| !c.text.is_empty()).count();
            assert_eq!(texts, 2, "{spans:?}");
        }
    }
}
