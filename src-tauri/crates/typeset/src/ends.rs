//! Where pages end: how full they are and which tables they part, measured on the finished pages.

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_model::{Beside, Document, Problem};

use crate::page::{Layout, Mark, NodeId, Page, Role};
use crate::style::{COLUMN, MARGIN_TOP};
use crate::{PdfOptions, beside, flow};

/// How the pages of a document end.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ends {
    /// Its pages, in order.
    pub pages: Vec<End>,
    /// Tables, and lists of requisites, that stand on more than one page.
    pub parted: Vec<Parted>,
}

/// The end of a page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct End {
    /// How much of the type area is empty at its foot, in per cent.
    pub empty: f32,
    /// Whether it ends there by order: as the last page, or before one that something begins.
    pub ordered: bool,
}

/// A table on more than one page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parted {
    /// Index of the page on which it begins.
    pub page: usize,
    /// Whether it is a list of requisites: nothing stands above its columns.
    pub requisites: bool,
    /// How many rows it has below its head.
    pub count: usize,
    /// How many of them stand on each page; a row cut in two on both.
    pub rows: Vec<usize>,
}

/// Sets a document and looks where its pages end.
///
/// # Errors
/// As [`crate::pdf`].
#[doc(hidden)]
pub fn ends(document: &Document) -> Result<Ends, Vec<Problem>> {
    let options = PdfOptions::default();
    Ok(of(&crate::layout(document, &options, |setter| flow::slabs(document, setter))?))
}

/// The same for two versions side by side.
///
/// # Errors
/// As [`crate::pdf_beside`].
#[doc(hidden)]
pub fn ends_beside(pair: &Beside<'_>) -> Result<Ends, Vec<Problem>> {
    let options = PdfOptions::default();
    Ok(of(&crate::layout(pair.first(), &options, |setter| beside::slabs(pair, setter))?))
}

fn of(layout: &Layout) -> Ends {
    let count = layout.pages.len();
    let end = |(i, page): (usize, &Page)| {
        let ordered = layout.pages.get(i + 1).is_none_or(|next| next.fresh);
        End { empty: 100.0 - filled(page) / COLUMN * 100.0, ordered }
    };
    let pages = layout.pages.iter().enumerate().map(end).collect();
    // The rows of each table, page by page.
    let mut tables: BTreeMap<NodeId, Vec<BTreeSet<NodeId>>> = BTreeMap::new();
    for (i, page) in layout.pages.iter().enumerate() {
        let nodes = page.marks.iter().filter_map(|mark| match mark {
            Mark::Text(run) => run.node,
            _ => None,
        });
        for (table, row) in nodes.filter_map(|node| row_of(layout, node)) {
            tables.entry(table).or_insert_with(|| vec![BTreeSet::new(); count])[i].insert(row);
        }
    }
    let parted = tables.into_iter().filter_map(|(table, rows)| {
        let page = rows.iter().position(|rows| !rows.is_empty())?;
        let on: Vec<usize> = rows.iter().map(BTreeSet::len).filter(|rows| *rows > 0).collect();
        let count = rows.iter().flatten().collect::<BTreeSet<_>>().len();
        let requisites = !headed(layout, table) && !layout.tree.summaries.contains_key(&table);
        (on.len() > 1).then_some(Parted { page, requisites, count, rows: on })
    });
    Ends { pages, parted: parted.collect() }
}

/// How far down the column a page's words and rules reach; its foot is none of them.
fn filled(page: &Page) -> f32 {
    let bottom = |mark: &Mark| match mark {
        Mark::Text(run) => run.y + run.size * 0.25,
        Mark::Fill { y, height, .. } | Mark::Frame { y, height, .. } | Mark::Picture { y, height, .. } => {
            y + height
        }
        Mark::Stroke { from, to, .. } => from.1.max(to.1),
        Mark::Link { .. } => 0.0,
    };
    let bottoms = page.marks.iter().map(bottom).filter(|y| *y < MARGIN_TOP + COLUMN + 2.0);
    bottoms.fold(MARGIN_TOP, f32::max) - MARGIN_TOP
}

/// The table and row in which a node stands; none in the table's head.
fn row_of(layout: &Layout, mut node: NodeId) -> Option<(NodeId, NodeId)> {
    loop {
        let own = layout.tree.nodes.get(node.0 as usize)?;
        if own.role == Role::Row {
            let body = own.children.iter().any(|child| role(layout, *child) != Some(Role::ColumnHead));
            return own.parent.filter(|_| body).map(|table| (table, node));
        }
        node = own.parent?;
    }
}

fn role(layout: &Layout, node: NodeId) -> Option<Role> {
    layout.tree.nodes.get(node.0 as usize).map(|node| node.role)
}

/// Whether a table has a head above its columns.
fn headed(layout: &Layout, table: NodeId) -> bool {
    let rows = layout.tree.nodes.get(table.0 as usize).map_or(&[][..], |table| &table.children);
    let cells = rows.iter().filter_map(|row| layout.tree.nodes.get(row.0 as usize)).flat_map(|r| &r.children);
    cells.into_iter().any(|cell| role(layout, *cell) == Some(Role::ColumnHead))
}
