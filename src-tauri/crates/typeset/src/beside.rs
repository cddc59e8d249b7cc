//! Two versions side by side: each pair of blocks begins level, and pages end where both may end.
//!
//! Tables of two columns become one of four, wider ones one whose cells say both, the leading language above; tables
//! of very long cells, and code, take the whole width, one below the other: half a page has no room for them. What is
//! filled in by hand stands once, over the whole width.

use std::rc::Rc;

use pismovnik_model::beside::{filled_once, wide_table};
use pismovnik_model::{Beside, Block, BlockKind, Document, HeadGroup, Inline, Span};

use crate::details::{labels, read_together};
use crate::flow::{Columns, Flow, Slab, hold_last, tie};
use crate::letter::{ADDRESSEE, Head, beside_stamp, both, put_beside};
use crate::page::{Role, Tree};
use crate::paragraph::Setter;
use crate::style::{GAP, MEASURE};
use crate::table::{self, Sheet, Shown, Turn};

/// White between the columns.
const GUTTER: f32 = 20.0;
/// Width of each.
const HALF: f32 = (MEASURE - GUTTER) / 2.0;

/// Where the columns stand.
#[derive(Clone, Copy)]
struct Split {
    /// Width of each.
    width: f32,
    /// Left edge of the second.
    second: f32,
}

impl Split {
    /// Of papers.
    const PAPER: Split = Split { width: HALF, second: HALF + GUTTER };
    /// Of letters: the second column begins where the addressee does.
    const LETTER: Split = Split { width: MEASURE - ADDRESSEE, second: ADDRESSEE };
}

/// What a column remembers from block to block.
#[derive(Clone, Copy)]
struct Side<'a> {
    document: &'a Document,
    /// Code of its language, where it is not the leading one.
    language: Option<&'static str>,
    columns: Columns,
    edge: f32,
    sectioned: bool,
    split: Split,
    /// Room that its labels need, by block.
    labels: &'a Rc<[f32]>,
}

/// Both versions, from their titles down.
pub(crate) fn slabs(pair: &Beside<'_>, setter: &mut Setter) -> Vec<Slab> {
    setter.two = true;
    let mut flow = Flow::new(setter);
    let letter = !pair.first().parted().0.is_empty();
    let split = if letter { Split::LETTER } else { Split::PAPER };
    let versions = [pair.first(), pair.second()];
    let rooms = versions.map(|document| labels(&document.blocks, flow.setter, true));
    let mut rooms = rooms.iter();
    let none = Rc::default();
    let mut sides = versions.map(|document| {
        let labels = rooms.next().unwrap_or(&none);
        let mut columns = Columns::default();
        columns.measure(document, flow.setter);
        let code = document.locale.code();
        let language = (document.locale != pair.first().locale).then_some(code);
        Side { document, language, columns, edge: 0.0, sectioned: false, split, labels }
    });
    let heads = sides.map(|side| Head {
        blocks: side.document.parted().0,
        locale: side.document.locale,
        language: side.language,
    });
    if letter {
        flow.letter_head(&heads);
    } else {
        flow.logo();
    }
    flow.stamped = pair.first().blocks.iter().any(|b| matches!(b.kind, BlockKind::Stamp { .. }));
    let mut all = std::mem::take(&mut flow.slabs);
    let titles = sides.each_mut().map(|side| {
        on(&mut flow, side, side.split.width, |flow, d| {
            if letter { flow.letter_title(&d.title) } else { flow.title(&d.title) }
        })
    });
    all.extend(level(split, titles));
    let subtitles =
        sides.each_mut().map(|side| on(&mut flow, side, side.split.width, |flow, d| flow.subtitle(d)));
    all.extend(level(split, subtitles));
    let mut before = all.len();
    for (i, (first, second)) in pair.pairs().enumerate().skip(heads[0].blocks.len()) {
        flow.block = i;
        let mut from = all.len();
        let above = i.checked_sub(1);
        let beside = [(pair.first(), first), (pair.second(), second)]
            .into_iter()
            .all(|(document, block)| block.beside_stamp(above.and_then(|at| document.blocks.get(at))));
        // Who executed a letter is the last thing said in it.
        let last = i + 1 == pair.first().blocks.len();
        let once = if beside || (letter && last) { said_once(first, second) } else { None };
        if beside {
            let said = once.as_ref().map_or(vec![first, second], |once| vec![once]);
            for (side, block) in sides.iter_mut().zip(said) {
                all.extend(on(&mut flow, side, beside_stamp(MEASURE), |flow, _| flow.block(block)));
            }
            put_beside(&mut all, before, from);
            from = before;
        } else if let Some(once) = once {
            all.extend(on(&mut flow, &mut sides[0], MEASURE, |flow, _| flow.block(&once)));
        } else if let (Some(once), None) = (filled_once(first, second), wide_table(first, second)) {
            all.extend(on(&mut flow, &mut sides[0], MEASURE, |flow, _| flow.block(&once)));
            if sides[0].edge == 0.0 {
                // What follows a place to sign stands under no number in either column.
                sides[1].edge = 0.0;
            }
        } else {
            set_pair(&mut flow, &mut sides, (first, second), &mut all);
        }
        if let Some(slab) = all.get_mut(from) {
            slab.fresh = first.begins_page || second.begins_page;
        }
        for document in [pair.first(), pair.second()] {
            let block = |at: Option<usize>| at.and_then(|at| document.blocks.get(at)).filter(|_| !beside);
            if let Some(own) = block(Some(i)) {
                tie(&mut all, (before, from), block(i.checked_sub(1)), own, block(Some(i + 1)));
            }
        }
        before = from;
    }
    all
}

/// Two lines that differ in nothing but their labels, as one with both.
fn said_once(first: &Block, second: &Block) -> Option<Block> {
    let (BlockKind::Paragraph { text }, BlockKind::Paragraph { text: other }) = (&first.kind, &second.kind)
    else {
        return None;
    };
    Some(Block { kind: BlockKind::Paragraph { text: both(text, other)? }, ..first.clone() })
}

/// A pair of blocks, each in its column, or one below the other where half a page is too narrow.
fn set_pair<'a>(
    flow: &mut Flow<'_>,
    sides: &mut [Side<'a>; 2],
    (first, second): (&'a Block, &'a Block),
    all: &mut Vec<Slab>,
) {
    match (&first.kind, &second.kind) {
        (BlockKind::List { items: left }, BlockKind::List { items: right }) if left.len() == right.len() => {
            let lists = sides.map(|side| {
                flow.setter.tree.language = side.language;
                flow.setter.tree.add(Tree::ROOT, Role::List)
            });
            let (from, mut last) = (all.len(), all.len());
            for items in left.iter().zip(right) {
                last = all.len();
                let mut at = 0;
                let set = sides.each_mut().map(|side| {
                    let (list, item) = (lists[at], [items.0, items.1][at]);
                    at += 1;
                    on(flow, side, side.split.width, |flow, _| flow.item(list, item))
                });
                all.extend(level(sides[0].split, set));
            }
            hold_last(&mut all[from..], last - from);
        }
        (BlockKind::Details { pairs: left }, BlockKind::Details { pairs: right })
            if left.len() == right.len() =>
        {
            let from = all.len();
            let tables = sides.map(|side| {
                flow.setter.tree.language = side.language;
                flow.setter.tree.add(Tree::ROOT, Role::Table)
            });
            for (i, pair) in left.iter().zip(right).enumerate() {
                let mut at = 0;
                let set = sides.each_mut().map(|side| {
                    let (table, pair) = (tables[at], [pair.0, pair.1][at]);
                    at += 1;
                    on(flow, side, side.split.width, |flow, _| flow.detail(table, i, pair))
                });
                all.extend(level(sides[0].split, set));
            }
            read_together(&mut all[from..]);
        }
        (BlockKind::Table { .. }, BlockKind::Table { .. }) => {
            all.extend(tables(flow, sides, (first, second)));
            sides.iter_mut().for_each(|side| side.edge = 0.0);
        }
        (BlockKind::Code { .. }, _) => {
            for (side, block) in sides.iter_mut().zip([first, second]) {
                all.extend(on(flow, side, MEASURE, |flow, _| flow.block(block)));
            }
        }
        _ => {
            let mut blocks = [first, second].into_iter();
            let set = sides.each_mut().map(|side| {
                let block = blocks.next().unwrap_or(second);
                on(flow, side, side.split.width, |flow, _| flow.block(block))
            });
            all.extend(level(sides[0].split, set));
        }
    }
}

/// Sets a block in a column: in its language, with what the column remembers.
fn on(
    flow: &mut Flow<'_>,
    side: &mut Side<'_>,
    measure: f32,
    set: impl FnOnce(&mut Flow<'_>, &Document),
) -> Vec<Slab> {
    flow.setter.locale = side.document.locale;
    flow.setter.tree.language = side.language;
    flow.measure = measure;
    (flow.columns, flow.edge, flow.sectioned) = (side.columns, side.edge, side.sectioned);
    flow.labels = Rc::clone(side.labels);
    set(flow, side.document);
    (side.edge, side.sectioned) = (flow.edge, flow.sectioned);
    std::mem::take(&mut flow.slabs)
}

/// Slabs of both columns as one: line beside line.
fn level(split: Split, [left, right]: [Vec<Slab>; 2]) -> Vec<Slab> {
    let count = left.len().max(right.len());
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    (0..count)
        .map(|_| {
            let (mut slab, other) = match (left.next(), right.next()) {
                (Some(slab), Some(other)) => (slab, other),
                // A line beside nothing is no less a line.
                (None, Some(other)) => (Slab { elastic: other.elastic, ..Slab::default() }, other),
                (slab, None) => return slab.unwrap_or_default(),
            };
            slab.before = slab.before.max(other.before);
            slab.height = slab.height.max(other.height);
            slab.held |= other.held;
            slab.reluctance = slab.reluctance.max(other.reluctance);
            slab.lonely |= other.lonely;
            slab.fresh |= other.fresh;
            slab.elastic &= other.elastic;
            slab.marks.extend(other.marks.into_iter().map(|m| m.moved(split.second, 0.0)));
            slab.panel = slab.panel.or(other.panel);
            if let Some(panel) = &mut slab.panel {
                (panel.x, panel.width) = (0.0, MEASURE);
            }
            slab.bookmark = slab.bookmark.or(other.bookmark);
            slab
        })
        .collect()
}

fn tables(flow: &mut Flow<'_>, sides: &[Side<'_>; 2], (first, second): (&Block, &Block)) -> Vec<Slab> {
    flow.setter.locale = sides[0].document.locale;
    flow.setter.tree.language = None;
    let (
        BlockKind::Table { caption, widths, head, groups, rows, spans },
        BlockKind::Table {
            caption: caption2,
            widths: widths2,
            head: head2,
            groups: groups2,
            rows: rows2,
            spans: spans2,
        },
    ) = (&first.kind, &second.kind)
    else {
        return Vec::new();
    };
    let headed = std::mem::take(&mut flow.headed);
    let shown = Shown::of(headed, &[&first.kind, &second.kind]);
    let once = wide_table(first, second).map(|block| block.kind);
    if let Some(BlockKind::Table { caption, widths, head, groups, rows, spans }) = once {
        let sheet = Sheet {
            caption: &caption,
            shown,
            widths: &widths,
            head: &head,
            groups: &groups,
            rows: &rows,
            spans: &spans,
        };
        let turn = Turn::Cell(rows2, sides[1].document.locale);
        return table::slabs(flow.setter, sheet, MEASURE, Some(turn));
    }
    let one = Sheet { caption, shown, widths, head, groups, rows, spans };
    let other = Sheet {
        caption: caption2,
        shown,
        widths: widths2,
        head: head2,
        groups: groups2,
        rows: rows2,
        spans: spans2,
    };
    if head.len() <= 2 && head2.len() == head.len() && rows.len() == rows2.len() {
        let joined = |a: &[Vec<Inline>], b: &[Vec<Inline>]| [a, b].concat();
        let rows: Vec<_> = rows.iter().zip(rows2).map(|(a, b)| [a.as_slice(), b].concat()).collect();
        let turn = Some(Turn::Column(head.len(), sides[1].document.locale));
        // No table beside another has more than two columns.
        let shift = head.len() as u16;
        let moved = |span: &Span| Span { column: span.column.saturating_add(shift), ..*span };
        let beside = |g: &HeadGroup| HeadGroup { column: g.column.saturating_add(shift), ..g.clone() };
        let spans: Vec<Span> = spans.iter().copied().chain(spans2.iter().map(moved)).collect();
        let sheet = Sheet {
            caption: &format!("{caption} / {caption2}"),
            shown,
            widths: &[widths.as_slice(), widths2].concat(),
            head: &joined(head, head2),
            groups: &groups.iter().cloned().chain(groups2.iter().map(beside)).collect::<Vec<_>>(),
            rows: &rows,
            spans: &spans,
        };
        return table::slabs(flow.setter, sheet, MEASURE, turn);
    }
    let mut all = table::slabs(flow.setter, one, MEASURE, None);
    all.push(Slab { height: GAP, ..Slab::default() });
    flow.setter.locale = sides[1].document.locale;
    flow.setter.tree.language = sides[1].language;
    all.extend(table::slabs(flow.setter, other, MEASURE, None));
    all
}
