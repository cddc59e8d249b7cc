//! Labels with their values side by side: requisites, fields of forms.

use std::rc::Rc;

use pismovnik_model::{Block, BlockKind, Inline};

use crate::flow::{self, Flow, Slab, placed};
use crate::fonts::Style;
use crate::page::{NodeId, Role, Tree};
use crate::paragraph::{Align, Look, Setter, plain, spans};
use crate::style::{BODY, COLUMN, GAP, MEASURE};

/// So many lines of requisites stand together.
const TOGETHER: usize = 3;
/// So many requisites are read in one go.
const ONE_GO: usize = 8;
/// Lines of a label in half a page; a longer one stands above its value.
const HALF_LABEL: usize = 2;

/// What labels need in width, by block: whatever stands under one heading has its values in one column,
/// however many lists they are. In `half` a page labels break between their words, so that names and
/// addresses have room; single fields with long labels have none of their own there.
pub(crate) fn labels(blocks: &[Block], setter: &mut Setter, half: bool) -> Rc<[f32]> {
    let mut all = Vec::with_capacity(blocks.len());
    let mut widest = 0.0f32;
    for (i, block) in blocks.iter().enumerate() {
        match &block.kind {
            BlockKind::Heading { .. } => {
                all.resize(i, widest);
                widest = 0.0;
            }
            BlockKind::Details { pairs } => {
                for (label, _) in pairs {
                    if half && pairs.len() == 1 && label.split(' ').count() > HALF_LABEL {
                        continue;
                    }
                    for part in label.split(if half { ' ' } else { '\n' }) {
                        widest = widest.max(setter.width(part, Style::Bold, BODY.size));
                    }
                }
            }
            _ => {}
        }
    }
    all.resize(blocks.len(), widest);
    all.into()
}

impl Flow<'_> {
    /// Label and value side by side; the labels' column is as wide as they need, up to two fifths. On a
    /// full page it grows by steps, so that the fields of a form stand under each other. In half a page a
    /// label of many lines stands above its value.
    pub(crate) fn details(&mut self, pairs: &[(String, Vec<Inline>)]) {
        let table = self.setter.tree.add(Tree::ROOT, Role::Table);
        let from = self.slabs.len();
        for (i, pair) in pairs.iter().enumerate() {
            self.detail(table, i, pair);
        }
        read_together(&mut self.slabs[from..]);
    }

    /// One label with its value, a row of a table.
    pub(crate) fn detail(&mut self, table: NodeId, i: usize, (label, value): &(String, Vec<Inline>)) {
        let half = self.measure < MEASURE;
        // Names and addresses need all of half a page.
        let edge = if half { 0.0 } else { self.edge };
        let room = self.measure - edge;
        let gap = if half { 8.0 } else { 14.0 };
        let widest = self.labels.get(self.block).copied().unwrap_or_default();
        let split = if half {
            // What rounding adds to a line must not break the widest word.
            (widest + gap + 0.5).clamp(60.0, room * 0.48)
        } else {
            (((widest + gap) / 20.0).ceil() * 20.0).clamp(120.0, room * 0.4)
        };
        let row = self.setter.tree.add(table, Role::Row);
        let head = self.setter.tree.add(row, Role::RowHead);
        let cell = self.setter.tree.add(row, Role::Cell);
        let label = plain(label, Style::Bold);
        let look = Look { kind: BODY, measure: split - gap, align: Align::Left, grey: 0.0 };
        let mut left = self.setter.paragraph(&label, look, Some(head));
        let above = half && left.len() > HALF_LABEL;
        let (mut skip, mut indent) = (0, split);
        if above {
            let look = Look { measure: room, align: Align::Heading, ..look };
            left = self.setter.paragraph(&label, look, Some(head));
            (skip, indent) = (left.len(), 0.0);
        }
        let right = self.setter.paragraph(&spans(value), Look { measure: room - indent, ..look }, Some(cell));
        let count = left.len().max(right.len() + skip);
        let (mut left, mut right) = (left.into_iter(), right.into_iter());
        let mut torn = false;
        for k in 0..count {
            let mut slab = Slab { height: BODY.leading, held: k > 0, elastic: true, ..Slab::default() };
            // Long values may be cut, short ones not.
            slab.held &= torn || k < 2 + skip || k + 1 == count || count < 4 + skip;
            slab.before = match (i, k) {
                (0, 0) => GAP,
                (_, 0) => 2.0,
                _ => 0.0,
            };
            let own = [left.next(), if k >= skip { right.next() } else { None }];
            torn = own.iter().flatten().any(|line| line.torn);
            for (line, x) in own.into_iter().zip([edge, edge + indent]) {
                slab.marks.extend(placed(line, x, BODY));
            }
            self.slabs.push(slab);
        }
    }
}

/// Requisites that are few are read together; of more none stand alone.
pub(crate) fn read_together(slabs: &mut [Slab]) {
    let few = slabs.iter().map(|s| s.height).sum::<f32>() < COLUMN * 0.12;
    let count = slabs.len();
    let one_go = slabs.iter().filter(|s| s.before > 0.0).count() <= ONE_GO;
    for (i, slab) in slabs.iter_mut().enumerate().skip(1) {
        slab.held |= few || i < TOGETHER || i + TOGETHER > count;
        if one_go {
            slab.reluctance = flow::TOGETHER;
        }
    }
}
