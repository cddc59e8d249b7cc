//! Tables: widths of columns, rows, and rows cut where a page ends.

use std::rc::Rc;

use pismovnik_model::table::{Cell, Heads, Rows};
use pismovnik_model::{BlockKind, HeadGroup, Inline, Locale, Span, table_head};

use crate::flow::{self, Slab, base};
use crate::fonts::Style;
use crate::hyphenate;
use crate::page::{Mark, NodeId, Role, Tree};
use crate::paragraph::{Align, Look, Setter, bold, plain, spans};
use crate::style::{BODY, CELL, CELL_SIDE, CELL_TOP, COLUMN, GAP, HAIRLINE};

/// A row, or several that cells span together, or the part of them that is still to be placed.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    cells: Vec<Placed>,
    /// How many rows.
    count: usize,
    grid: Rc<Grid>,
    /// Tint of the ground.
    tint: Option<f32>,
}

/// A cell with what of it is still to be placed.
#[derive(Clone, Debug)]
struct Placed {
    /// First row, from the first of those placed together.
    row: usize,
    /// How many rows it spans.
    rows: usize,
    column: usize,
    columns: usize,
    lines: Vec<CellLine>,
    /// Its lines as they are said once more where its rows go on on another page.
    again: Vec<CellLine>,
    /// Whether the lines that stand are such a repetition.
    repeated: bool,
}

impl Placed {
    fn depth(&self) -> f32 {
        depth(&self.lines)
    }

    /// Whether its lines stand in its first row, however many it spans: what is too deep to be spread.
    fn own(&self) -> bool {
        self.rows == 1 || self.depth() > DEEP
    }
}

/// A line of a cell.
#[derive(Clone, Debug)]
struct CellLine {
    /// White above it inside the cell.
    before: f32,
    /// From the cell's left text edge, base line at 0.
    marks: Vec<Mark>,
    /// Whether it ends inside a word.
    torn: bool,
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

/// Where the words of a table turn into another language.
#[derive(Clone, Copy)]
pub(crate) enum Turn<'a> {
    /// From this column on.
    Column(usize, Locale),
    /// Inside each cell: it ends with what the other version, whose rows these are, says there.
    Cell(&'a Rows, Locale),
}

impl Turn<'_> {
    /// How many paragraphs at the end of a cell are of another language, and which.
    fn second(self, cell: &Cell<'_>) -> Option<(usize, Locale)> {
        let Turn::Cell(rows, locale) = self else { return None };
        let other = rows.get(cell.row)?.get(cell.column)?;
        (other.len() < cell.text.len() && cell.text.ends_with(other)).then_some((other.len(), locale))
    }
}

impl Grid {
    /// Code of a column's language, where it is not the table's.
    fn language(&self, column: usize) -> Option<&'static str> {
        self.turn.filter(|(turn, _)| column >= *turn).map(|(_, locale)| locale.code())
    }
}

/// White between the paragraphs of a cell.
const CELL_GAP: f32 = 2.6;

/// A row deeper than this is cut where a page ends.
const DEEP: f32 = COLUMN * 0.3;

impl Row {
    /// Height with padding.
    pub(crate) fn height(&self) -> f32 {
        self.heights().iter().sum()
    }

    /// Heights of its rows.
    fn heights(&self) -> Vec<f32> {
        let mut deepest = vec![CELL.leading; self.count];
        for cell in self.cells.iter().filter(|c| c.own()) {
            deepest[cell.row] = deepest[cell.row].max(cell.depth());
        }
        let mut heights: Vec<f32> = deepest.into_iter().map(|d| d + 2.0 * CELL_TOP).collect();
        let mut spanning: Vec<&Placed> = self.cells.iter().filter(|c| !c.own()).collect();
        spanning.sort_by_key(|c| c.row + c.rows);
        for cell in spanning {
            let last = cell.row + cell.rows - 1;
            let lack = cell.depth() + 2.0 * CELL_TOP - heights[cell.row..=last].iter().sum::<f32>();
            heights[last] += lack.max(0.0);
        }
        heights
    }

    /// How many lines of a row's cells fit into a height: nothing where fewer than two would stand on
    /// either side. Rather one less than inside a word.
    fn lines_within(&self, row: usize, room: f32) -> Option<usize> {
        let own: Vec<&Placed> = self.cells.iter().filter(|c| c.row == row && c.own()).collect();
        let most = own.iter().map(|c| c.lines.len()).max().unwrap_or(0);
        let fits = |k: &usize| own.iter().all(|c| depth(&c.lines[..(*k).min(c.lines.len())]) <= room);
        let count = (1..=most).take_while(fits).last().unwrap_or(0);
        // Neither one line alone at the foot of a page nor one alone at the head of the next.
        let count = count.min(most.saturating_sub(2));
        let torn = |k: usize| own.iter().any(|c| k < c.lines.len() && c.lines[k - 1].torn);
        let whole = (2..=count).rev().find(|k| !torn(*k));
        whole.or((count >= 2).then_some(count))
    }

    /// Cuts off as much as fits into a height: whole rows, and of a deep one its first lines; nothing where
    /// neither fits. What is left goes on in the row itself.
    pub(crate) fn cut(&mut self, room: f32) -> Option<Row> {
        let heights = self.heights();
        let mut tops = vec![0.0f32];
        for height in &heights {
            tops.push(tops[tops.len() - 1] + height);
        }
        let whole = (1..self.count).take_while(|k| tops[*k] <= room + 0.01).count();
        let deep = whole == 0 || heights[whole] > DEEP;
        let lines = if deep { self.lines_within(whole, room - tops[whole] - 2.0 * CELL_TOP) } else { None };
        if whole == 0 && lines.is_none() {
            return None;
        }
        let part = |cell: &&Placed| depth(&cell.lines[..lines.unwrap_or(0).min(cell.lines.len())]);
        let in_part = self.cells.iter().filter(|c| c.row == whole && c.own());
        let height =
            lines.map_or(0.0, |_| in_part.map(|c| part(&c)).fold(CELL.leading, f32::max) + 2.0 * CELL_TOP);
        let end = tops[whole] + height;
        let count = whole + usize::from(lines.is_some());
        let (mut head, mut rest) = (Vec::new(), Vec::new());
        for mut cell in std::mem::take(&mut self.cells) {
            if cell.row + cell.rows <= whole {
                head.push(cell);
                continue;
            }
            if cell.row >= count {
                cell.row -= whole;
                rest.push(cell);
                continue;
            }
            let spread = !cell.own();
            let fits = match lines.filter(|_| cell.row == whole && !spread) {
                Some(lines) => lines.min(cell.lines.len()),
                None if spread => {
                    let room = end - tops[cell.row] - 2.0 * CELL_TOP + 0.01;
                    (1..=cell.lines.len()).take_while(|k| depth(&cell.lines[..*k]) <= room).count()
                }
                // Its lines stand in its first row, which is whole.
                None => cell.lines.len(),
            };
            let mut left = cell.lines.split_off(fits);
            if let Some(first) = left.first_mut() {
                first.before = 0.0;
            }
            let repeated = cell.rows > 1 && (left.is_empty() || cell.repeated);
            let lines = if repeated { cell.again.clone() } else { left };
            let rows = cell.row + cell.rows - whole;
            rest.push(Placed { row: 0, rows, lines, again: cell.again.clone(), repeated, ..cell });
            head.push(Placed { rows: count - cell.row, ..cell });
        }
        self.cells = rest;
        self.count -= whole;
        self.quiet();
        Some(Row { cells: head, count, grid: Rc::clone(&self.grid), tint: self.tint })
    }

    /// Says nothing once more that would make rows higher.
    fn quiet(&mut self) {
        let loud = self.cells.clone();
        for cell in self.cells.iter_mut().filter(|c| c.repeated) {
            cell.lines.clear();
        }
        let heights = self.heights();
        for (cell, loud) in self.cells.iter_mut().zip(loud).filter(|(c, _)| c.repeated) {
            let room: f32 = heights[cell.row..cell.row + cell.rows].iter().sum();
            if loud.depth() + 2.0 * CELL_TOP <= room + 0.01 {
                cell.lines = loud.lines;
            }
        }
    }

    /// Marks from the column's left edge and the row's top: ground, words, rules around.
    pub(crate) fn marks(&self) -> Vec<Mark> {
        let heights = self.heights();
        let mut tops = vec![0.0f32];
        for height in &heights {
            tops.push(tops[tops.len() - 1] + height);
        }
        let height = self.height();
        let edges = &self.grid.edges;
        let (left, right) = (edges[0], edges[edges.len() - 1]);
        let mut marks = Vec::new();
        if let Some(grey) = self.tint {
            marks.push(Mark::Fill { x: left, y: 0.0, width: right - left, height, grey });
        }
        for cell in &self.cells {
            let mut y = tops[cell.row] + CELL_TOP;
            if !cell.own() && cell.column > 0 && self.tint.is_none() {
                // In the middle of its rows: so it is seen to be one with all of them. What heads them, though,
                // stands above.
                let room = tops[(cell.row + cell.rows).min(self.count)] - tops[cell.row] - 2.0 * CELL_TOP;
                y += ((room - cell.depth()) / 2.0).max(0.0);
            }
            for line in &cell.lines {
                y += line.before;
                let x = edges[cell.column] + self.grid.side;
                marks.extend(line.marks.iter().map(|m| m.clone().moved(x, y + base(CELL))));
                y += CELL.leading;
            }
        }
        let grey = 0.5;
        for (i, y) in tops.iter().enumerate() {
            let crossed = |column: usize| {
                self.cells.iter().any(|c| {
                    (c.column..c.column + c.columns).contains(&column) && c.row < i && i < c.row + c.rows
                })
            };
            for (from, to) in stretches(edges.len() - 1, crossed) {
                let (x, width) = (edges[from], edges[to] - edges[from]);
                marks.push(Mark::Fill { x, y: y - HAIRLINE / 2.0, width, height: HAIRLINE, grey });
            }
        }
        for (i, edge) in edges.iter().enumerate() {
            let crossed = |row: usize| {
                self.cells.iter().any(|c| {
                    (c.row..c.row + c.rows).contains(&row) && c.column < i && i < c.column + c.columns
                })
            };
            for (from, to) in stretches(self.count, crossed) {
                let (y, height) = (tops[from], tops[to] - tops[from]);
                marks.push(Mark::Fill { x: edge - HAIRLINE / 2.0, y, width: HAIRLINE, height, grey });
            }
        }
        marks
    }
}

/// The longest stretches of places that nothing crosses, as halves-open pairs.
fn stretches(count: usize, crossed: impl Fn(usize) -> bool) -> Vec<(usize, usize)> {
    let mut all: Vec<(usize, usize)> = Vec::new();
    for place in (0..count).filter(|place| !crossed(*place)) {
        match all.last_mut() {
            Some((_, to)) if *to == place => *to += 1,
            _ => all.push((place, place + 1)),
        }
    }
    all
}

fn depth(lines: &[CellLine]) -> f32 {
    lines.iter().map(|l| l.before + CELL.leading).sum()
}

/// What is seen above the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// The caption and the head.
    All,
    /// A heading stands right above: the caption only explains it.
    Headed,
    /// There, rows with labels of their own need neither.
    Rows,
}

impl Shown {
    /// Of a table, or of two beside each other.
    pub(crate) fn of(headed: bool, tables: &[&BlockKind]) -> Shown {
        match headed {
            true if tables.iter().all(|table| pismovnik_model::table::particulars(table)) => Shown::Rows,
            true => Shown::Headed,
            false => Shown::All,
        }
    }
}

/// A table as it is given.
#[derive(Clone, Copy)]
pub(crate) struct Sheet<'a> {
    pub(crate) caption: &'a str,
    pub(crate) shown: Shown,
    pub(crate) widths: &'a [u16],
    pub(crate) head: &'a [Vec<Inline>],
    pub(crate) groups: &'a [HeadGroup],
    pub(crate) rows: &'a Rows,
    pub(crate) spans: &'a [Span],
}

/// A table as slabs: caption, head, rows.
pub(crate) fn slabs(
    setter: &mut Setter,
    sheet: Sheet<'_>,
    measure: f32,
    turn: Option<Turn<'_>>,
) -> Vec<Slab> {
    let Sheet { caption, shown, widths, head, groups, rows, spans } = sheet;
    let table = setter.tree.add(Tree::ROOT, Role::Table);
    let mut slabs = Vec::new();
    let particulars = shown == Shown::Rows;
    if particulars {
        setter.tree.summaries.insert(table, caption.to_owned());
    } else if !caption.trim().is_empty() {
        let node = setter.tree.add(table, Role::Caption);
        let (kind, style, above, grey) = if shown == Shown::Headed {
            (CELL, Style::Regular, 1.0, 0.25)
        } else {
            (BODY, Style::Bold, GAP + 5.0, 0.0)
        };
        let look = Look { kind, measure, align: Align::Heading, grey };
        for (i, line) in setter.paragraph(&plain(caption, style), look, Some(node)).into_iter().enumerate() {
            let marks = crate::flow::placed(Some(line), 0.0, kind).collect();
            let before = if i == 0 { above } else { 0.0 };
            slabs.push(Slab { before, height: kind.leading, marks, held: i > 0, ..Slab::default() });
        }
    }
    let columns = pismovnik_model::table::columns(head, rows);
    if columns == 0 {
        return slabs;
    }
    let cells = pismovnik_model::table::cells(columns, rows, spans);
    let column = match turn {
        Some(Turn::Column(column, locale)) => Some((column, locale)),
        Some(Turn::Cell(..)) | None => None,
    };
    let grid = match column {
        Some((middle, _)) if middle < columns => {
            halves(setter, (middle, columns), widths, head, &cells, measure)
        }
        _ => grid(setter, (0, columns), widths, head, &cells, measure),
    };
    let grid = Rc::new(Grid { turn: column, ..grid });
    let captioned = !slabs.is_empty();
    let mut repeated = None;
    let heads = table_head::rows(columns, head, groups);
    if !heads.is_empty() && !particulars {
        let row = head_rows(setter, &heads, &grid, Some(table));
        let again = head_rows(setter, &heads, &grid, None);
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
    let mut first = true;
    let mut led = false;
    let above = slabs.len();
    for rows in together(&cells) {
        let (row, leads) = body_rows(setter, (rows, turn), &grid, (table, particulars));
        let before = if first && slabs.is_empty() { GAP + 4.0 } else { 0.0 };
        slabs.push(Slab {
            before,
            height: row.height(),
            held: (first && !slabs.is_empty()) || led,
            row: Some(Box::new(row)),
            head: repeated.clone(),
            ..Slab::default()
        });
        (first, led) = (false, leads);
    }
    hold(&mut slabs, above);
    // White below the table.
    slabs.push(Slab { height: GAP, held: true, ..Slab::default() });
    slabs
}

/// Rows in groups that no cell reaches out of.
fn together<'c, 'd>(cells: &'c [Vec<Cell<'d>>]) -> Vec<&'c [Vec<Cell<'d>>]> {
    let (mut groups, mut from, mut end) = (Vec::new(), 0, 0);
    for (i, row) in cells.iter().enumerate() {
        end = row.iter().map(|c| c.row + c.rows).fold(end.max(i + 1), usize::max);
        if end == i + 1 {
            groups.push(&cells[from..end]);
            from = end;
        }
    }
    groups
}

/// A table higher than this part of the column is parted where a page ends.
const LONG: f32 = 0.55;
/// A table of no more rows, with its head, is read in one go.
const FEW: usize = 6;
/// [`Slab::reluctance`] within longer tables: a page rather stays empty for a seventh.
const PARTED: f32 = 0.18;

/// A small table stays whole, a middling one where that leaves no hole; of a larger one neither the first row nor
/// the last stands alone. Rows begin at slab `first`.
fn hold(slabs: &mut [Slab], first: usize) {
    let count: usize = slabs.iter().filter_map(|s| s.row.as_ref()).map(|row| row.count).sum();
    if slabs.iter().map(|s| s.height).sum::<f32>() < COLUMN * LONG {
        let reluctance = if count <= FEW { flow::TOGETHER } else { PARTED };
        slabs.iter_mut().skip(1).for_each(|s| s.reluctance = reluctance);
    }
    if let Some(second) = slabs.get_mut(first + 1) {
        second.lonely = true;
    }
    if let Some(last) = slabs.last_mut() {
        last.lonely = true;
    }
}

/// The rows of the head, of a table's tree or as they are said once more on its further pages.
fn head_rows(setter: &mut Setter, rows: &[Vec<Cell<'_>>], grid: &Rc<Grid>, table: Option<NodeId>) -> Row {
    let outer = setter.tree.language;
    let mut placed = Vec::new();
    for cells in rows {
        let row = table.map(|t| setter.tree.add(t, Role::Row));
        for Cell { row: at, rows, column, columns, text } in cells.iter().copied() {
            setter.tree.language = grid.language(column).or(outer);
            let node = row.map(|r| setter.tree.add(r, Role::ColumnHead));
            if let Some(node) = node {
                setter.tree.span(node, (rows, columns));
            }
            let words = bold(text.iter().flat_map(|words| spans(words)).collect());
            let lines = lines(setter, &words, (column, columns), grid, node, 0.0);
            let again = Vec::new();
            placed.push(Placed { row: at, rows, column, columns, lines, again, repeated: false });
        }
    }
    setter.tree.language = outer;
    Row { cells: placed, count: rows.len(), grid: Rc::clone(grid), tint: Some(0.93) }
}

/// Rows that stand together, and whether they head those below.
/// `labelled`: the first cell of each row, of each language, is the row's label.
fn body_rows(
    setter: &mut Setter,
    (rows, turn): (&[Vec<Cell<'_>>], Option<Turn<'_>>),
    grid: &Rc<Grid>,
    (table, labelled): (NodeId, bool),
) -> (Row, bool) {
    let label =
        |column: usize| labelled && (column == 0 || grid.turn.is_some_and(|(turn, _)| turn == column));
    let outer = setter.tree.language;
    let columns = grid.edges.len() - 1;
    let mut placed = Vec::new();
    let mut heading = false;
    for (i, cells) in rows.iter().enumerate() {
        // Cells in which another language begins, and at which line.
        let mut turned = Vec::new();
        let row = setter.tree.add(table, Role::Row);
        for cell in cells {
            setter.tree.language = grid.language(cell.column).or(outer);
            let heads = cell.heads(columns);
            heading |= heads == Heads::Below;
            let role = match heads {
                Heads::Nothing if label(cell.column) => Role::RowHead,
                Heads::Nothing => Role::Cell,
                Heads::Beside => Role::RowHead,
                Heads::Below => Role::ColumnHead,
            };
            let node = setter.tree.add(row, role);
            setter.tree.span(node, (cell.rows, cell.columns));
            let second = turn.and_then(|turn| turn.second(cell));
            let (own, begins) = paragraphs(setter, (cell, second), grid, Some(node));
            let again =
                if cell.rows > 1 { paragraphs(setter, (cell, second), grid, None).0 } else { Vec::new() };
            if let Some(begins) = begins.filter(|_| cell.rows == 1) {
                turned.push((placed.len(), begins));
            }
            placed.push(Placed {
                row: i,
                rows: cell.rows,
                column: cell.column,
                columns: cell.columns,
                lines: own,
                again,
                repeated: false,
            });
        }
        level(&mut placed, &turned);
    }
    setter.tree.language = outer;
    let leads = heading && rows.len() == 1;
    let tint = leads.then_some(0.965);
    (Row { cells: placed, count: rows.len(), grid: Rc::clone(grid), tint }, leads)
}

/// What level beginnings of the other language may add to a row.
const LEVEL: f32 = 2.0 * CELL.leading;

/// In the cells of a row the other language begins level, where that leaves little white; rows that pages cut are
/// left as they are.
fn level(cells: &mut [Placed], turned: &[(usize, usize)]) {
    let depths = |(cell, line): &(usize, usize)| {
        let lines = &cells[*cell].lines;
        (depth(&lines[..*line]), depth(lines))
    };
    let all: Vec<(f32, f32)> = turned.iter().map(depths).collect();
    let deepest = all.iter().map(|(above, _)| *above).fold(0.0, f32::max);
    let usual = all.iter().map(|(_, whole)| *whole).fold(0.0, f32::max);
    let levelled = all.iter().map(|(above, whole)| whole + deepest - above).fold(0.0, f32::max);
    if levelled > usual + LEVEL || levelled + 2.0 * CELL_TOP > DEEP {
        return;
    }
    for ((cell, line), (above, _)) in turned.iter().zip(all) {
        if let Some(line) = cells[*cell].lines.get_mut(*line) {
            line.before += deepest - above;
        }
    }
}

/// The lines of a cell, and at which of them its other language, of so many paragraphs, begins.
fn paragraphs(
    setter: &mut Setter,
    (cell, second): (&Cell<'_>, Option<(usize, Locale)>),
    grid: &Grid,
    node: Option<NodeId>,
) -> (Vec<CellLine>, Option<usize>) {
    let mut set = Vec::new();
    let mut begins = None;
    let (usual, outer) = (setter.locale, setter.tree.language);
    for (i, paragraph) in cell.text.iter().enumerate() {
        let gap = if set.is_empty() { 0.0 } else { CELL_GAP };
        let mut own = node;
        if let Some((_, locale)) = second.filter(|(count, _)| i + count >= cell.text.len()) {
            (setter.locale, setter.tree.language) = (locale, Some(locale.code()));
            own = node.map(|cell| setter.tree.add(cell, Role::Paragraph));
            begins = begins.or(Some(set.len()));
        }
        set.extend(lines(setter, &spans(paragraph), (cell.column, cell.columns), grid, own, gap));
    }
    (setter.locale, setter.tree.language) = (usual, outer);
    (set, begins)
}

fn lines(
    setter: &mut Setter,
    text: &[crate::paragraph::Span<'_>],
    (column, columns): (usize, usize),
    grid: &Grid,
    node: Option<NodeId>,
    gap: f32,
) -> Vec<CellLine> {
    let measure = (grid.edges[column + columns] - grid.edges[column] - 2.0 * grid.side).max(4.0);
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
        .map(|(i, line)| {
            let before = if i == 0 { gap } else { 0.0 };
            CellLine { before, marks: line.marks, torn: line.torn }
        })
        .collect()
}

/// Two languages side by side: each has half of the measure, whatever stands in its columns.
fn halves(
    setter: &mut Setter,
    (middle, columns): (usize, usize),
    widths: &[u16],
    head: &[Vec<Inline>],
    rows: &[Vec<Cell<'_>>],
    measure: f32,
) -> Grid {
    let mut left = grid(setter, (0, middle), widths, head, rows, measure / 2.0);
    let right = grid(setter, (middle, columns), widths, head, rows, measure / 2.0);
    left.edges.extend(right.edges.iter().skip(1).map(|edge| edge + measure / 2.0));
    Grid { side: left.side.min(right.side), ..left }
}

/// Widths of the columns of a range as wished, but no column narrower than its longest word as long as
/// others have room to give.
fn grid(
    setter: &mut Setter,
    (from, to): (usize, usize),
    widths: &[u16],
    head: &[Vec<Inline>],
    rows: &[Vec<Cell<'_>>],
    measure: f32,
) -> Grid {
    let columns = to - from;
    let wishes: Vec<f32> =
        (from..to).map(|i| f32::from(widths.get(i).copied().unwrap_or(1).max(1))).collect();
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
                // It may be parted at hyphens of its own.
                let own = if word.contains('-') { hyphenate::own_hyphens(word) } else { Vec::new() };
                let mut from = 0;
                for to in own.into_iter().chain([word.len()]) {
                    let width = setter.shaper.word(&word[from..to], style).width as f32 * CELL.size / 1000.0;
                    needed[column] = needed[column].max(width + 2.0 * CELL_SIDE + 0.5);
                    from = to;
                }
            }
        }
    };
    for (column, text) in head.iter().enumerate().take(to).skip(from) {
        need(setter, column - from, text, true);
    }
    // The first rows tell enough of a long table.
    for row in rows.iter().take(60) {
        // What spans several columns has room enough.
        for cell in row.iter().filter(|c| c.columns == 1 && (from..to).contains(&c.column)) {
            for text in cell.text {
                need(setter, cell.column - from, text, false);
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
