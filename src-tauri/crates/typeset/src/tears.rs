//! Words torn where they should not be, counted on the finished pages; the lines as they stand.

use std::collections::BTreeMap;

use pismovnik_model::{Beside, Document, Problem};

use crate::page::{Layout, Mark, NodeId, Role, Run};
use crate::{PdfOptions, beside, flow};

/// Words torn where they should not be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tears {
    /// Words whose tail is all that a paragraph's last line holds.
    pub tails: Vec<String>,
    /// Words whose tail stands on another page.
    pub turns: Vec<String>,
    /// The lines of every paragraph that has more than one, as they are seen: a word's own hyphen as «-»; a
    /// line that ends between words ends with the space.
    pub paragraphs: Vec<Vec<String>>,
}

/// Sets a document and looks where words are torn.
///
/// # Errors
/// As [`crate::pdf`].
#[doc(hidden)]
pub fn tears(document: &Document) -> Result<Tears, Vec<Problem>> {
    let options = PdfOptions::default();
    Ok(of(&crate::layout(document, &options, |setter| flow::slabs(document, setter))?))
}

/// The same for two versions side by side.
///
/// # Errors
/// As [`crate::pdf_beside`].
#[doc(hidden)]
pub fn tears_beside(pair: &Beside<'_>) -> Result<Tears, Vec<Problem>> {
    let options = PdfOptions::default();
    Ok(of(&crate::layout(pair.first(), &options, |setter| beside::slabs(pair, setter))?))
}

/// A line of a paragraph: its page, its base line, its runs.
type Line<'a> = ((usize, u32), Vec<&'a Run>);

fn of(layout: &Layout) -> Tears {
    let mut paragraphs: BTreeMap<NodeId, Vec<Line<'_>>> = BTreeMap::new();
    for (page, marks) in layout.pages.iter().map(|p| &p.marks).enumerate() {
        for mark in marks {
            let Mark::Text(run) = mark else { continue };
            let Some(node) = run.node.map(|node| words_of(layout, node)) else { continue };
            let lines = paragraphs.entry(node).or_default();
            let place = (page, run.y.to_bits());
            match lines.last_mut() {
                Some((last, runs)) if *last == place => runs.push(run),
                _ => lines.push((place, vec![run])),
            }
        }
    }
    let mut found = Tears::default();
    for lines in paragraphs.values().filter(|lines| lines.len() > 1) {
        found.paragraphs.push(lines.iter().map(|(_, runs)| seen(layout, runs)).collect());
        for pair in lines.windows(2) {
            let ((before, head), (after, tail)) = (&pair[0], &pair[1]);
            let Some(word) =
                head.last().filter(|run| hyphenated(layout, run)).and_then(|run| run.says.as_deref())
            else {
                continue;
            };
            let goes_on = tail.last().is_some_and(|run| hyphenated(layout, run));
            if !goes_on && tail.iter().all(|run| run.says.as_deref() == Some("")) {
                found.tails.push(word.to_owned());
            }
            if before.0 != after.0 {
                found.turns.push(word.to_owned());
            }
        }
    }
    found
}

/// The paragraph to which a run of a link or a footnote's mark belongs.
fn words_of(layout: &Layout, mut node: NodeId) -> NodeId {
    while let Some(own) = layout.tree.nodes.get(node.0 as usize)
        && matches!(own.role, Role::Link | Role::Reference)
        && let Some(parent) = own.parent
    {
        node = parent;
    }
    node
}

/// The letters of a line.
fn seen(layout: &Layout, runs: &[&Run]) -> String {
    let mut words = String::new();
    for run in runs {
        let coded = &layout.encoding.faces[run.face.index()];
        let found = run.codes.iter().filter_map(|code| coded.binary_search_by_key(code, |c| c.code).ok());
        for at in found {
            words.push_str(if &*coded[at].text == "\u{AD}" { "-" } else { &coded[at].text });
        }
    }
    words
}

/// Whether a run ends with the hyphen of a torn word.
fn hyphenated(layout: &Layout, run: &Run) -> bool {
    let coded = &layout.encoding.faces[run.face.index()];
    let last = run.codes.last().and_then(|code| coded.binary_search_by_key(code, |c| c.code).ok());
    last.is_some_and(|at| &*coded[at].text == "\u{AD}")
}
