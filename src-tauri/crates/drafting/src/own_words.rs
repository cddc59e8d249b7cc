//! The owner's own words put into a drafted paper.
//!
//! Pure: the drafted paper and the own words go in, the paper as it stands and what is in conflict come
//! out. Own words are tied to a clause and to what it said when they were written; nothing is ever lost:
//! what finds no place is told as a conflict, or lies still until its clause stands again.

use pismovnik_model::{Block, BlockKind, Document, Inline, OwnKey, OwnPlace, OwnWord, Provenance};

use crate::number;
use crate::run::{self, Run};

/// What stands before the clause's id in the provenance of own words.
pub const OWN: &str = "own:";

/// Own words and a clause that no longer agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Where.
    pub at: OwnKey,
    /// What the clause said when the own words were written.
    pub base_then: String,
    /// What it says now; none where the paper has no such clause any more.
    pub base_now: Option<String>,
    /// The own words; none where the clause was struck.
    pub own: Option<String>,
}

/// Puts own words into a paper. Those of other papers and languages are passed over.
///
/// Where a clause says something else than when its own words were written, the own words stand and the
/// conflict is told. Words in the stead of a clause that the paper has not (the answers no longer lead to
/// it) lie still without a conflict; words after such a clause are told, since they are now missing.
/// Numbers are given anew.
pub fn apply(document: &Document, own: &[OwnWord]) -> (Document, Vec<Conflict>) {
    let mut conflicts = Vec::new();
    let mut instead: Vec<(usize, &OwnWord)> = Vec::new();
    let mut after: Vec<(usize, &OwnWord)> = Vec::new();
    for word in own.iter().filter(|w| belongs(document, &w.at)) {
        match (find(document, word), word.at.place) {
            (Some(index), OwnPlace::Instead) => {
                let now = document.blocks[index].text();
                if now != word.words.base {
                    conflicts.push(conflict(word, Some(now)));
                }
                instead.push((index, word));
            }
            (Some(index), OwnPlace::After) => after.push((end_of(document, index), word)),
            (None, OwnPlace::Instead) => {}
            (None, OwnPlace::After) => conflicts.push(conflict(word, None)),
        }
    }
    if instead.is_empty() && after.is_empty() {
        return (document.clone(), conflicts);
    }
    let mut blocks = Vec::with_capacity(document.blocks.len() + after.len());
    for (index, block) in document.blocks.iter().enumerate() {
        match instead.iter().find(|(at, _)| *at == index) {
            None => blocks.push(block.clone()),
            Some((_, word)) => {
                let mut own = replacement(block, word);
                if let Some(first) = own.first_mut() {
                    first.begins_page = block.begins_page;
                }
                blocks.extend(own);
            }
        }
        for (_, word) in after.iter().filter(|(at, _)| *at == index) {
            let numbered = counts(&document.blocks, index);
            blocks.extend(paragraphs(word, numbered));
        }
    }
    number::number(&mut blocks);
    (Document { blocks, ..document.clone() }, conflicts)
}

/// Whether a block's words can be replaced: code, blanks and places to sign are more than words.
pub fn editable(block: &Block) -> bool {
    !matches!(
        block.kind,
        BlockKind::Code { .. }
            | BlockKind::Blank { .. }
            | BlockKind::Signature { .. }
            | BlockKind::SignatureRow { .. }
            | BlockKind::Letter { .. }
            | BlockKind::Stamp { .. }
    )
}

/// The block that a key means, as drafted: that of its clause which still says what it said, else the
/// one at its place among the blocks of the clause.
pub fn find(document: &Document, word: &OwnWord) -> Option<usize> {
    let at = &word.at;
    let of_clause = || document.blocks.iter().enumerate().filter(|(_, b)| b.provenance.clause == at.clause);
    let placed = of_clause().nth(usize::try_from(at.nth).ok()?);
    let says = |(_, block): &(usize, &Block)| block.text() == word.words.base;
    placed.filter(says).or_else(|| of_clause().find(says)).or(placed).map(|(index, _)| index)
}

/// Clauses that own words strike although an article stands behind them: clause and its articles.
pub fn struck(document: &Document, own: &[OwnWord]) -> Vec<(String, Vec<String>)> {
    own.iter()
        .filter(|w| belongs(document, &w.at) && w.at.place == OwnPlace::Instead && w.words.text.is_none())
        .filter_map(|w| {
            let from = &document.blocks[find(document, w)?].provenance;
            (!from.articles.is_empty()).then(|| (from.clause.clone(), from.articles.clone()))
        })
        .collect()
}

fn belongs(document: &Document, at: &OwnKey) -> bool {
    at.document == document.kind.id() && at.lang == document.locale
}

fn conflict(word: &OwnWord, now: Option<String>) -> Conflict {
    Conflict {
        at: word.at.clone(),
        base_then: word.words.base.clone(),
        base_now: now,
        own: word.words.text.clone(),
    }
}

/// A list belongs to the paragraph before it: what is added after the paragraph stands after the list.
fn end_of(document: &Document, index: usize) -> usize {
    let is_list = |i: &usize| matches!(document.blocks[*i].kind, BlockKind::List { .. });
    (index + 1..document.blocks.len()).take_while(is_list).last().unwrap_or(index)
}

/// Whether what is added after a block counts as the paragraphs around it do.
fn counts(blocks: &[Block], index: usize) -> bool {
    let near = blocks[..=index]
        .iter()
        .rev()
        .find(|b| matches!(b.kind, BlockKind::Heading { .. } | BlockKind::Paragraph { .. }));
    near.is_some_and(|b| b.number.is_some())
}

fn replacement(block: &Block, word: &OwnWord) -> Vec<Block> {
    let Some(text) = &word.words.text else { return Vec::new() };
    let one = |kind| {
        vec![Block {
            provenance: provenance(&word.at),
            number: block.number.clone(),
            begins_page: false,
            kind,
        }]
    };
    match &block.kind {
        BlockKind::Heading { level, .. } => {
            one(BlockKind::Heading { level: *level, text: on_one_line(text) })
        }
        BlockKind::Checkbox { .. } => one(BlockKind::Checkbox { text: on_one_line(text) }),
        BlockKind::Note { .. } => one(BlockKind::Note { text: on_one_line(text) }),
        BlockKind::List { .. } => one(BlockKind::List { items: text.lines().map(run_of).collect() }),
        _ => paragraphs(word, block.number.is_some()),
    }
}

fn paragraphs(word: &OwnWord, numbered: bool) -> Vec<Block> {
    let text = word.words.text.as_deref().unwrap_or_default();
    text.lines()
        .map(|line| Block {
            provenance: provenance(&word.at),
            number: numbered.then(String::new),
            begins_page: false,
            kind: BlockKind::Paragraph { text: run_of(line) },
        })
        .collect()
}

/// Own words rest on no answer and serve no article that the program could vouch for.
fn provenance(at: &OwnKey) -> Provenance {
    Provenance {
        clause: format!("{OWN}{}", at.clause),
        answers: Vec::new(),
        always: true,
        articles: Vec::new(),
        since: None,
    }
}

fn on_one_line(text: &str) -> Run {
    run_of(&text.lines().collect::<Vec<_>>().join(" "))
}

/// One line with `**` for bold; an odd number of them is no mark-up.
fn run_of(line: &str) -> Run {
    if line.matches("**").count() % 2 == 1 { vec![Inline::plain(line)] } else { run::marked(line) }
}
