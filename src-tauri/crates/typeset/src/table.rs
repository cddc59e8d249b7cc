//! Tables: widths of columns, rows, and rows cut where a page ends.

use std::rc::Rc;

use pismovnik_model::{Inline, Locale};

use crate::flow::{Slab, base};
use crate::fonts::Style;
use crate::page::{Mark, NodeId, Role, Tree};
use crate::paragraph::{Align, Look, Setter, bold, plain, spans};
use crate::style::{BODY, CELL, CELL_SIDE, CELL_TOP, COLUMN, GAP, HAIRLINE};

/// A row, or the part of one that is still to be placed.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// Per column: its lines that are still to be placed.
    cells: Vec<Vec<CellLine>>,
    grid: Rc<Grid>,
    /// Tint of the ground.
    tint: Option<f32>,
}

/// A line of a cell.
#[derive(Clone, Debug)]
struct CellLine {
    /// White above it inside the cell.
    before: f32,
    /// From the cell's left text edge, base line at 0.
    marks: Vec<Mark>,
}

/// Columns of a table.
#[derive(Clone, Debug, PartialEq)]
struct Grid {
    /// Left edges, and the right edge of the last.
    edges: Vec<f32>,
    /// Padding on the left and on the right.
    side: f32,
    /// From which column on words are of another language.
    turn: Option<(usize, Locale)>,
}

impl Grid {
    /// Code of a column's language, where it is not the table's.
    fn language(&self, column: usize) -> Option<&'static str> {
        self.turn.filter(|(turn, _)| column >= *turn).map(|(_, locale)| locale.code())
    }
}

/// White between the paragraphs of a cell.
const CELL_GAP: f32 = 2.6;

impl Row {
    /// Height with padding.
    pub(crate) fn height(&self) -> f32 {
        let deepest = self.cells.iter().map(|c| depth(c)).fold(0.0f32, f32::max);
        deepest.max(CELL.leading) + 2.0 * CELL_TOP
    }

    /// Cuts off as much as fits into a height; nothing where fewer than two lines would stand on either
    /// side. What is left goes on in the row itself.
    pub(crate) fn cut(&mut self, room: f32) -> Option<Row> {
        let room = room - 2.0 * CELL_TOP;
        let most = self.cells.iter().map(Vec::len).max().unwrap_or(0);
        let mut count = 0;
        for k in 1..=most {
            let fits = |c: &Vec<CellLine>| depth(&c[..k.min(c.len())]) <= room;
            if !self.cells.iter().all(fits) {
                break;
            }
            count = k;
        }
        // Neither one line alone at the foot of a page nor one alone at the head of the next.
        count = count.min(most.saturating_sub(2));
        if count < 2 {
            return None;
        }
        let head = self.cells.iter_mut().map(|c| {
            let rest = c.split_off(count.min(c.len()));
            let head = std::mem::replace(c, rest);
            if let Some(first) = c.first_mut() {
                first.before = 0.0;
            }
            head
        });
        let cells = head.collect();
        Some(Row { cells, grid: Rc::clone(&self.grid), tint: self.tint })
    }

    /// Marks from the column's left edge and the row's top: ground, words, rules around.
    pub(crate) fn marks(&self) -> Vec<Mark> {
        let height = self.height();
        let edges = &self.grid.edges;
        let (left, right) = (edges[0], edges[edges.len() - 1]);
        let mut marks = Vec::new();
        if let Some(grey) = self.tint {
            marks.push(Mark::Fill { x: left, y: 0.0, width: right - left, height, grey });
        }
        for (cell, edge) in self.cells.iter().zip(edges) {
            let mut y = CELL_TOP;
            for line in cell {
                y += line.before;
                let x = edge + self.grid.side;
                marks.extend(line.marks.iter().map(|m| m.clone().moved(x, y + base(CELL))));
                y += CELL.leading;
            }
        }
        let grey = 0.5;
        for y in [0.0, height] {
            let y = y - HAIRLINE / 2.0;
            marks.push(Mark::Fill { x: left, y, width: right - left, height: HAIRLINE, grey });
        }
        for edge in edges {
            let x = edge - HAIRLINE / 2.0;
            marks.push(Mark::Fill { x, y: 0.0, width: HAIRLINE, height, grey });
        }
        marks
    }
}

fn depth(lines: &[CellLine]) -> f32 {
    lines.iter().map(|l| l.before + CELL.leading).sum()
}

/// A table as slabs: caption, head, rows.
pub(crate) fn slabs(
    setter: &mut Setter,
    caption: &str,
    widths: &[u16],
    head: &[Vec<Inline>],
    rows: &[Vec<Vec<Vec<Inline>>>],
    measure: f32,
    turn: Option<(usize, Locale)>,
) -> Vec<Slab> {
    let table = setter.tree.add(Tree::ROOT, Role::Table);
    let mut slabs = Vec::new();
    if !caption.trim().is_empty() {
        let node = setter.tree.add(table, Role::Caption);
        let look = Look { kind: BODY, measure, align: Align::Heading, grey: 0.0 };
        for (i, line) in
            setter.paragraph(&plain(caption, Style::Bold), look, Some(node)).into_iter().enumerate()
        {
            let marks = crate::flow::placed(Some(line), 0.0, BODY).collect();
            let before = if i == 0 { GAP + 5.0 } else { 0.0 };
            slabs.push(Slab { before, height: BODY.leading, marks, held: i > 0, ..Slab::default() });
        }
    }
    let columns = rows.iter().map(Vec::len).chain([head.len()]).max().unwrap_or(0);
    if columns == 0 {
        return slabs;
    }
    let grid = Rc::new(Grid { turn, ..grid(setter, columns, widths, head, rows, measure) });
    let captioned = !slabs.is_empty();
    let mut repeated = None;
    if !head.is_empty() {
        let node = setter.tree.add(table, Role::Row);
        let row = head_row(setter, head, &grid, Some(node));
        let again = head_row(setter, head, &grid, None);
        let height = row.height();
        repeated = Some(Rc::new(Slab { height, marks: again.marks(), ..Slab::default() }));
        slabs.push(Slab {
            before: if captioned { 3.0 } else { GAP + 4.0 },
            height,
            held: captioned,
            row: Some(Box::new(row)),
            ..Slab::default()
        });
    }
    for (i, cells) in rows.iter().enumerate() {
        let node = setter.tree.add(table, Role::Row);
        let row = body_row(setter, cells, &grid, node);
        let before = if i == 0 && slabs.is_empty() { GAP + 4.0 } else { 0.0 };
        slabs.push(Slab {
            before,
            height: row.height(),
            held: i == 0 && !slabs.is_empty(),
            row: Some(Box::new(row)),
            head: repeated.clone(),
            ..Slab::default()
        });
    }
    hold(&mut slabs);
    // White below the table.
    slabs.push(Slab { height: GAP, held: true, ..Slab::default() });
    slabs
}

/// A small table stays whole; of a larger one neither the first row nor the last stands alone.
fn hold(slabs: &mut [Slab]) {
    if slabs.iter().map(|s| s.height).sum::<f32>() < COLUMN * 0.28 {
        slabs.iter_mut().skip(1).for_each(|s| s.held = true);
        return;
    }
    // Only rows that two together still leave room on a page.
    let low = |s: &Slab| s.height < COLUMN * 0.15;
    if let Some(first) = slabs.iter().position(|s| s.head.is_some())
        && let Some(pair) = slabs.get_mut(first..first + 2)
        && low(&pair[0])
        && pair[1].height < COLUMN * 0.3
    {
        pair[1].held = true;
    }
    if let [.., before, last] = slabs
        && low(last)
        && before.height < COLUMN * 0.3
    {
        last.held = true;
    }
}

fn head_row(setter: &mut Setter, head: &[Vec<Inline>], grid: &Rc<Grid>, row: Option<NodeId>) -> Row {
    let outer = setter.tree.language;
    let cells = (0..grid.edges.len() - 1)
        .map(|column| {
            setter.tree.language = grid.language(column).or(outer);
            let node = row.map(|r| setter.tree.add(r, Role::ColumnHead));
            let Some(text) = head.get(column) else { return Vec::new() };
            lines(setter, &bold(spans(text)), column, grid, node, 0.0)
        })
        .collect();
    setter.tree.language = outer;
    Row { cells, grid: Rc::clone(grid), tint: Some(0.93) }
}

fn body_row(setter: &mut Setter, cells: &[Vec<Vec<Inline>>], grid: &Rc<Grid>, row: NodeId) -> Row {
    let outer = setter.tree.language;
    let cells = (0..grid.edges.len() - 1)
        .map(|column| {
            setter.tree.language = grid.language(column).or(outer);
            let node = setter.tree.add(row, Role::Cell);
            let mut set = Vec::new();
            for paragraph in cells.get(column).map(Vec::as_slice).unwrap_or_default() {
                let gap = if set.is_empty() { 0.0 } else { CELL_GAP };
                set.extend(lines(setter, &spans(paragraph), column, grid, Some(node), gap));
            }
            set
        })
        .collect();
    setter.tree.language = outer;
    Row { cells, grid: Rc::clone(grid), tint: None }
}

fn lines(
    setter: &mut Setter,
    text: &[crate::paragraph::Span<'_>],
    column: usize,
    grid: &Grid,
    node: Option<NodeId>,
    gap: f32,
) -> Vec<CellLine> {
    let measure = (grid.edges[column + 1] - grid.edges[column] - 2.0 * grid.side).max(4.0);
    let look = Look { kind: CELL, measure, align: Align::Left, grey: 0.0 };
    let usual = setter.locale;
    if let Some((turn, locale)) = grid.turn
        && column >= turn
    {
        setter.locale = locale;
    }
    let set = setter.paragraph(text, look, node);
    setter.locale = usual;
    set.into_iter()
        .enumerate()
        .map(|(i, line)| CellLine { before: if i == 0 { gap } else { 0.0 }, marks: line.marks })
        .collect()
}

/// Widths as wished, but no column narrower than its longest word as long as others have room to give.
fn grid(
    setter: &mut Setter,
    columns: usize,
    widths: &[u16],
    head: &[Vec<Inline>],
    rows: &[Vec<Vec<Vec<Inline>>>],
    measure: f32,
) -> Grid {
    let wishes: Vec<f32> =
        (0..columns).map(|i| f32::from(widths.get(i).copied().unwrap_or(1).max(1))).collect();
    let sum: f32 = wishes.iter().sum();
    let wished: Vec<f32> = wishes.iter().map(|w| w / sum * measure).collect();
    let mut needed = vec![0.0f32; columns];
    let mut need = |setter: &mut Setter, column: usize, text: &[Inline], head: bool| {
        for inline in text {
            let strong = head || matches!(inline, Inline::Strong { .. } | Inline::Inserted { .. });
            let style = if strong { Style::Bold } else { Style::Regular };
            for word in inline.words().split_whitespace() {
                // Long words are hyphenated; only what cannot be needs the room, within reason.
                let word = &word[..word.char_indices().nth(24).map_or(word.len(), |(i, _)| i)];
                let width = setter.shaper.word(word, style).width as f32 * CELL.size / 1000.0;
                needed[column] = needed[column].max(width + 2.0 * CELL_SIDE + 0.5);
            }
        }
    };
    for (column, text) in head.iter().enumerate().take(columns) {
        need(setter, column, text, true);
    }
    // The first rows tell enough of a long table.
    for row in rows.iter().take(60) {
        for (column, cell) in row.iter().enumerate().take(columns) {
            for text in cell {
                need(setter, column, text, false);
            }
        }
    }
    let widths = fitted(&floored(&wished, measure), &needed, measure);
    let mut edges = vec![0.0];
    for width in widths {
        edges.push(edges[edges.len() - 1] + width);
    }
    // Very many columns leave no room for white.
    let side = (measure / columns as f32 * 0.15).min(CELL_SIDE);
    Grid { edges, side, turn: None }
}

/// Room for the widest letter of a cell with its white, in points.
const LETTER_ROOM: f32 = 24.0;

/// Gives every column room for its widest letter at least; the wider ones give it.
fn floored(wished: &[f32], measure: f32) -> Vec<f32> {
    let floor = (measure / wished.len() as f32 * 0.5).min(LETTER_ROOM);
    let lack: f32 = wished.iter().map(|w| (floor - w).max(0.0)).sum();
    let spare: f32 = wished.iter().map(|w| (w - floor).max(0.0)).sum();
    if lack <= 0.0 || spare <= 0.0 {
        return wished.to_vec();
    }
    let give = (lack / spare).min(1.0);
    wished.iter().map(|w| if *w > floor { w - (w - floor) * give } else { floor }).collect()
}

/// Gives columns that are too narrow what the others can spare.
fn fitted(wished: &[f32], needed: &[f32], measure: f32) -> Vec<f32> {
    let lack: f32 = wished.iter().zip(needed).map(|(w, n)| (n - w).max(0.0)).sum();
    let spare: f32 = wished.iter().zip(needed).map(|(w, n)| (w - n).max(0.0)).sum();
    if lack <= 0.0 {
        return wished.to_vec();
    }
    if spare <= 0.0 {
        return wished.to_vec();
    }
    let share = (spare / lack).min(1.0);
    let given = lack * share;
    let widths: Vec<f32> = wished
        .iter()
        .zip(needed)
        .map(|(w, n)| if n > w { w + (n - w) * share } else { w - (w - n) / spare * given })
        .collect();
    let sum: f32 = widths.iter().sum();
    widths.into_iter().map(|w| w / sum * measure).collect()
}
