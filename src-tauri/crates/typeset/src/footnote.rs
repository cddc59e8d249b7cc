//! Footnotes: set where their marks are met, placed at the foot of the page on which those stand.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::flow::{Slab, base, placed};
use crate::fonts::Style;
use crate::page::{Mark, NodeId, Role};
use crate::paragraph::{Align, Look, Setter, plain};
use crate::style::{COLUMN, MEASURE, Type};
use crate::table::Row;

/// Words of footnotes.
const FOOTNOTE: Type = Type { size: 8.6, leading: 11.2 };
/// Their left edge: marks hang.
const EDGE: f32 = 13.0;
/// White above the first, with the rule in it.
const WHITE: f32 = 13.0;
/// Footnotes take no more of a page than this while other words want to stand there; the rest is carried
/// over.
const MOST: f32 = COLUMN * 0.35;

/// A line of a footnote.
pub(crate) type NoteLine = Rc<[Mark]>;

/// Footnotes by the nodes of their references.
#[derive(Clone, Debug, Default)]
pub(crate) struct Footnotes(BTreeMap<NodeId, Vec<NoteLine>>);

impl Footnotes {
    /// Lines of the footnotes whose marks are among these, or in this row.
    pub(crate) fn of(&self, marks: &[Mark], row: Option<&Row>) -> Vec<NoteLine> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let own = row.map(Row::marks);
        let marks = own.as_deref().unwrap_or(marks);
        let mut told = None;
        let mut lines = Vec::new();
        for mark in marks {
            let Mark::Text(run) = mark else { continue };
            // A mark may be drawn in several runs, one after the other.
            if run.node != told
                && let Some(note) = run.node.and_then(|node| self.0.get(&node))
            {
                lines.extend(note.iter().cloned());
            }
            told = run.node;
        }
        lines
    }
}

/// Room that so many lines of footnotes ask for on a page with other words.
pub(crate) fn room(lines: usize) -> f32 {
    if lines == 0 { 0.0 } else { (WHITE + lines as f32 * FOOTNOTE.leading).min(MOST) }
}

/// The foot of a page whose words end at `end`: as many lines as there is room for. The others stay.
/// Nothing where no line fits.
pub(crate) fn foot(lines: &mut Vec<NoteLine>, end: f32) -> Option<(Slab, f32)> {
    let fits = ((COLUMN - end - WHITE + 0.02) / FOOTNOTE.leading).max(0.0) as usize;
    let count = fits.min(lines.len());
    if count == 0 {
        return None;
    }
    let height = WHITE + count as f32 * FOOTNOTE.leading;
    let mut marks =
        vec![Mark::Fill { x: 0.0, y: WHITE - 5.0, width: MEASURE * 0.22, height: 0.5, grey: 0.25 }];
    for (i, line) in lines.drain(..count).enumerate() {
        let y = WHITE + i as f32 * FOOTNOTE.leading;
        marks.extend(line.iter().map(|mark| mark.clone().moved(0.0, y)));
    }
    Some((Slab { height, marks, ..Slab::default() }, COLUMN - height))
}

impl Setter {
    /// Sets a footnote below a node; returns its reference.
    pub(crate) fn footnote(&mut self, mark: &str, words: &str, node: NodeId) -> NodeId {
        let reference = self.tree.add(node, Role::Reference);
        let note = self.tree.add(node, Role::Note);
        let label = self.tree.add(note, Role::Label);
        let size = FOOTNOTE.size * 0.72;
        let mut label = Some(self.label(mark, Style::Regular, size, 0.0, Some(label)));
        let look = Look { kind: FOOTNOTE, measure: MEASURE - EDGE, align: Align::Justified, grey: 0.0 };
        let set = self.paragraph(&plain(words, Style::Regular), look, Some(note));
        let lines = set.into_iter().map(|line| {
            let raised = label.take().into_iter().flat_map(|l| l.marks);
            let raised = raised.map(|m| m.moved(0.0, base(FOOTNOTE) - FOOTNOTE.size * 0.3));
            raised.chain(placed(Some(line), EDGE, FOOTNOTE)).collect()
        });
        let lines = lines.collect();
        self.footnotes.0.insert(reference, lines);
        reference
    }
}
