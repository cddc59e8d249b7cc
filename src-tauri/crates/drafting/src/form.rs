//! Lines, cells and signatures to be filled in by hand.

use pismovnik_model::{BlockKind, HeadGroup, Inline, ask};

use crate::clause::Clause;
use crate::run::{Arg, Run};
use crate::sheet::{Pen, Sheet, blank, paragraph};
use crate::situations::ticked;

/// A blank line with its remark.
pub(crate) fn fill_in(sheet: &mut Sheet<'_>, clause: &'static Clause, note: &'static str, lines: u8) {
    sheet.block_always(clause, |pen| Some(blank(pen, clause, Some(note), lines)));
}

/// A blank line whose label says enough.
pub(crate) fn fill_in_bare(sheet: &mut Sheet<'_>, clause: &'static Clause, lines: u8) {
    sheet.block_always(clause, |pen| Some(blank(pen, clause, None, lines)));
}

/// A blank line that stands where `wanted`.
pub(crate) fn fill_in_where(
    sheet: &mut Sheet<'_>,
    clause: &'static Clause,
    note: &'static str,
    lines: u8,
    wanted: impl FnOnce(&Pen<'_>) -> bool,
) {
    sheet.block(clause, |pen| wanted(pen).then(|| blank(pen, clause, Some(note), lines)));
}

/// A paragraph without a number and arguments that stands where `wanted`.
pub(crate) fn told_where(
    sheet: &mut Sheet<'_>,
    clause: &'static Clause,
    wanted: impl FnOnce(&Pen<'_>) -> bool,
) {
    sheet.block(clause, |pen| if wanted(pen) { paragraph(pen.say(clause.text)) } else { None });
}

/// A paragraph without a number, with the arguments that `args` finds; none where it finds none.
pub(crate) fn told_with(
    sheet: &mut Sheet<'_>,
    clause: &'static Clause,
    args: impl FnOnce(&Pen<'_>) -> Option<Vec<(&'static str, Arg)>>,
) {
    sheet.block(clause, |pen| args(pen).and_then(|args| paragraph(pen.run(clause.text, &args))));
}

/// A field of a form: the answer where it is known, else a line to fill in, with where to find it.
pub(crate) fn field_of(
    sheet: &mut Sheet<'_>,
    clause: &'static Clause,
    hint: &'static str,
    value: impl FnOnce(&Pen<'_>) -> Option<Run>,
) {
    field_with_room(sheet, clause, hint, 1, value);
}

/// The same, with as many lines as what is written by hand needs.
pub(crate) fn field_with_room(
    sheet: &mut Sheet<'_>,
    clause: &'static Clause,
    hint: &'static str,
    lines: u8,
    value: impl FnOnce(&Pen<'_>) -> Option<Run>,
) {
    sheet.block(clause, |pen| {
        let value = value(pen);
        Some(field(pen, clause, hint, lines, value))
    });
}

/// The value beside its label, or lines to fill in.
pub(crate) fn field(
    pen: &Pen<'_>,
    clause: &Clause,
    hint: &'static str,
    lines: u8,
    value: Option<Run>,
) -> BlockKind {
    match value {
        Some(value) => BlockKind::Details { pairs: vec![(pen.words(clause.text), value)] },
        None => blank(pen, clause, Some(hint), lines),
    }
}

/// Places for date, signature and name of whoever signs for the operator; an organisation's signer has a post.
pub(crate) fn signature_of_operator(sheet: &mut Sheet<'_>, clause: &'static Clause) {
    sheet.block_always(clause, |pen| {
        let post = matches!(pen.r.text(ask::OPERATOR_KIND), Some("company" | "group"));
        let labels = ["draft-signature-date", "draft-signature-sign", "draft-signature-name"];
        let labels = post.then_some("draft-signature-post").into_iter().chain(labels);
        Some(BlockKind::Signature { labels: labels.map(|id| pen.words(id)).collect() })
    });
}

/// Places for date, signature and name.
pub(crate) fn signature(sheet: &mut Sheet<'_>, clause: &'static Clause) {
    sheet.block_always(clause, |pen| Some(signed(pen)));
}

fn signed(pen: &Pen<'_>) -> BlockKind {
    let labels = ["draft-signature-date", "draft-signature-sign", "draft-signature-name"];
    BlockKind::Signature { labels: labels.map(|id| pen.words(id)).to_vec() }
}

/// Where forms are filled in on paper too: words and places to sign a consent that stands on the site with a tick.
pub(crate) fn signature_on_paper(sheet: &mut Sheet<'_>, words: &'static Clause, clause: &'static Clause) {
    let wanted = |pen: &Pen<'_>| ticked(pen, "paper-forms");
    sheet.block(words, |pen| wanted(pen).then(|| paragraph(pen.say(words.text)))?);
    sheet.block(clause, |pen| wanted(pen).then(|| signed(pen)));
}

/// A table with the words of its head.
pub(crate) fn table(
    pen: &Pen<'_>,
    clause: &Clause,
    widths: &[u16],
    head: &[&'static str],
    rows: Vec<Vec<Vec<Run>>>,
) -> BlockKind {
    BlockKind::Table {
        caption: pen.words(clause.text),
        widths: widths.to_vec(),
        head: head.iter().map(|id| pen.say(id)).collect(),
        rows,
        spans: vec![],
        groups: vec![],
    }
}

/// The table with a head above so many of its columns from `column` on.
pub(crate) fn grouped(
    pen: &Pen<'_>,
    mut table: BlockKind,
    (column, columns): (usize, usize),
    head: &'static str,
) -> BlockKind {
    if let BlockKind::Table { groups, .. } = &mut table {
        groups.push(HeadGroup::over(column, columns, pen.say(head)));
    }
    table
}

/// An empty cell, high enough to write in.
pub(crate) fn empty_cell() -> Vec<Run> {
    vec![nothing(), nothing()]
}

/// Rows without words, high enough for a name or a signature.
pub(crate) fn empty_rows(count: usize, columns: usize) -> Vec<Vec<Vec<Run>>> {
    (0..count).map(|_| (0..columns).map(|_| vec![nothing(); 3]).collect()).collect()
}

/// A no-break space: cells are never without words.
fn nothing() -> Run {
    vec![Inline::plain("\u{A0}")]
}

/// Words that stand for themselves.
pub(crate) fn plain(words: &str) -> Run {
    vec![Inline::plain(words)]
}
