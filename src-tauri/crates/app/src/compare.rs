//! Two wordings of one paper, word by word: blocks aligned by their clauses, then words within blocks.
//!
//! Pure: documents in, rows out. [`document`] makes a paper of a comparison, to be set like any other.

use std::collections::BTreeSet;

use pismovnik_drafting::own_words::OWN;
use pismovnik_model::document::{BlockKind, Provenance};
use pismovnik_model::{Block, Document, DocumentKind, Inline, Locale};
use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices};

use crate::questionnaire::count;
use crate::words;

/// Which wording a row is missing from, if any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// In both, with other words.
    Changed,
    /// Only in the later one.
    Added,
    /// Only in the earlier one.
    Removed,
}

impl Change {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Change::Changed => "changed",
            Change::Added => "added",
            Change::Removed => "removed",
        }
    }
}

/// Words of one side of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words, line feeds included.
    pub text: String,
    /// Whether the other side has them not.
    pub marked: bool,
}

/// One block that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Clause id; own words under the clause that they are tied to. Empty for the title.
    pub clause: String,
    /// How it differs.
    pub change: Change,
    /// Its number in the earlier wording, may be empty.
    pub old_number: String,
    /// Its number in the later wording, may be empty.
    pub new_number: String,
    /// Words of the earlier wording; marked ones are gone.
    pub old: Vec<Piece>,
    /// Words of the later wording; marked ones are new.
    pub new: Vec<Piece>,
    /// Questions whose answers stand behind either block.
    pub answers: Vec<String>,
    /// Whether either block holds the owner's own words.
    pub own: bool,
}

/// All rows of a paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// The blocks that differ, in reading order.
    pub rows: Vec<Row>,
    /// How many blocks are the same in both.
    pub same: usize,
}

/// A block, reduced to what is compared.
struct Side<'a> {
    clause: &'a str,
    number: &'a str,
    text: String,
    from: Option<&'a Provenance>,
}

/// Compares two wordings; one of them may be missing altogether. Numbers alone make no difference.
pub fn compare(old: Option<&Document>, new: Option<&Document>) -> Rows {
    let (old, new) = (sides(old), sides(new));
    let keys = |sides: &[Side<'_>]| sides.iter().map(|s| s.clause.to_owned()).collect::<Vec<_>>();
    let mut found = Rows::default();
    for op in capture_diff_slices(Algorithm::Myers, &keys(&old), &keys(&new)) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                for i in 0..len {
                    let (a, b) = (&old[old_index + i], &new[new_index + i]);
                    if a.text == b.text {
                        found.same += 1;
                    } else {
                        found.rows.push(row(Some(a), Some(b)));
                    }
                }
            }
            DiffOp::Delete { old_index, old_len, .. } => {
                found.rows.extend(old[old_index..old_index + old_len].iter().map(|a| row(Some(a), None)));
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                found.rows.extend(new[new_index..new_index + new_len].iter().map(|b| row(None, Some(b))));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                found.rows.extend(old[old_index..old_index + old_len].iter().map(|a| row(Some(a), None)));
                found.rows.extend(new[new_index..new_index + new_len].iter().map(|b| row(None, Some(b))));
            }
        }
    }
    found
}

/// Title and subtitle, then the blocks.
fn sides(document: Option<&Document>) -> Vec<Side<'_>> {
    let Some(document) = document else { return Vec::new() };
    let title = [Some(document.title.as_str()), document.subtitle.as_deref()];
    let title = Side {
        clause: "",
        number: "",
        text: title.into_iter().flatten().collect::<Vec<_>>().join("\n"),
        from: None,
    };
    std::iter::once(title).chain(document.blocks.iter().map(of_block)).collect()
}

fn of_block(block: &Block) -> Side<'_> {
    Side {
        clause: base_clause(&block.provenance.clause),
        number: block.number.as_deref().unwrap_or_default(),
        text: block.text(),
        from: Some(&block.provenance),
    }
}

/// The clause that own words are tied to.
pub fn base_clause(clause: &str) -> &str {
    clause.strip_prefix(OWN).unwrap_or(clause)
}

fn row(old: Option<&Side<'_>>, new: Option<&Side<'_>>) -> Row {
    let text = |side: Option<&Side<'_>>| side.map(|s| s.text.clone()).unwrap_or_default();
    let number = |side: Option<&Side<'_>>| side.map(|s| s.number.to_owned()).unwrap_or_default();
    let change = match (old, new) {
        (None, _) => Change::Added,
        (_, None) => Change::Removed,
        _ => Change::Changed,
    };
    let (old_pieces, new_pieces) = in_words(&text(old), &text(new));
    let both = || [old, new].into_iter().flatten().filter_map(|s| s.from);
    let answers: BTreeSet<&String> = both().flat_map(|p| &p.answers).collect();
    Row {
        clause: old.or(new).map(|s| s.clause.to_owned()).unwrap_or_default(),
        change,
        old_number: number(old),
        new_number: number(new),
        old: old_pieces,
        new: new_pieces,
        answers: answers.into_iter().cloned().collect(),
        own: both().any(|p| p.clause.starts_with(OWN)),
    }
}

/// Two texts as pieces that both have or only one has. What would be more marks than words is marked
/// whole.
pub fn in_words(old: &str, new: &str) -> (Vec<Piece>, Vec<Piece>) {
    let (a, b) = (tokens(old), tokens(new));
    let ops = capture_diff_slices(Algorithm::Myers, &a, &b);
    let words = |tokens: &[&str]| tokens.iter().filter(|t| is_word(t)).count();
    let kept: usize =
        ops.iter().filter(|o| o.tag() == DiffTag::Equal).map(|o| words(&a[o.old_range()])).sum();
    if kept * 4 < words(&a).max(words(&b)) {
        return (whole(old), whole(new));
    }
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for (index, op) in ops.iter().enumerate() {
        // A space or comma between two changed words belongs to the change.
        let between = index > 0 && index + 1 < ops.len();
        let bridge = op.tag() == DiffTag::Equal && between && words(&a[op.old_range()]) == 0;
        let marked = op.tag() != DiffTag::Equal || bridge;
        push(&mut left, a[op.old_range()].concat(), marked);
        push(&mut right, b[op.new_range()].concat(), marked);
    }
    (left, right)
}

fn whole(text: &str) -> Vec<Piece> {
    if text.is_empty() { Vec::new() } else { vec![Piece { text: text.to_owned(), marked: true }] }
}

fn push(pieces: &mut Vec<Piece>, text: String, marked: bool) {
    if text.is_empty() {
        return;
    }
    match pieces.last_mut() {
        Some(last) if last.marked == marked => last.text.push_str(&text),
        _ => pieces.push(Piece { text, marked }),
    }
}

fn is_word(token: &str) -> bool {
    token.chars().any(char::is_alphanumeric)
}

/// Words, and every other character by itself.
fn tokens(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = None;
    for (at, c) in text.char_indices() {
        if c.is_alphanumeric() {
            from.get_or_insert(at);
            continue;
        }
        if let Some(start) = from.take() {
            found.push(&text[start..at]);
        }
        found.push(&text[at..at + c.len_utf8()]);
    }
    if let Some(start) = from {
        found.push(&text[start..]);
    }
    found
}

/// What a printed comparison says around the rows, in the paper's language.
#[derive(Clone, Debug)]
pub struct Around {
    /// The paper.
    pub kind: DocumentKind,
    /// Its language.
    pub locale: Locale,
    /// Its title.
    pub title: String,
    /// The earlier wording in words («Редакция 1 от 21 ноября 2026 г.»).
    pub from: String,
    /// The later wording in words.
    pub to: String,
    /// Remarks before the table, one paragraph each.
    pub notes: Vec<String>,
}

/// A comparison as a paper: a table of two columns, words that are gone struck through, new ones
/// underlined. `reasons` gives the reasons of a row in words.
pub fn document(
    around: &Around,
    found: &Rows,
    reasons: impl Fn(&Row) -> Vec<String>,
    as_of: crate::Day,
) -> Document {
    let locale = around.locale;
    let say = |id: &str| words::plain(locale, id);
    let title = say("app-compare-title");
    let counter = [("page", "{page}".into()), ("pages", "{pages}".into())];
    let mut blocks = vec![block(BlockKind::Details {
        pairs: vec![
            (say("app-compare-was"), vec![Inline::plain(&around.from)]),
            (say("app-compare-is"), vec![Inline::plain(&around.to)]),
        ],
    })];
    let legend = BlockKind::Paragraph {
        text: vec![
            Inline::plain(format!("{} ", say("app-compare-legend"))),
            Inline::Deleted { text: say("app-compare-legend-deleted") },
            Inline::plain(", "),
            Inline::Inserted { text: say("app-compare-legend-inserted") },
            Inline::plain("."),
        ],
    };
    blocks.push(block(legend));
    blocks.extend(around.notes.iter().map(|note| block(BlockKind::Note { text: vec![Inline::plain(note)] })));
    let same = [("count", count(found.same))].map(|(name, n)| (name, n.into()));
    if found.rows.is_empty() {
        blocks.push(block(BlockKind::Paragraph { text: vec![Inline::plain(say("app-compare-equal"))] }));
    } else {
        let rows = found.rows.iter().map(|row| {
            let mut new = cell(&row.new_number, &row.new, |text| Inline::Inserted { text });
            let why = reasons(row);
            if !why.is_empty() {
                new.push(vec![Inline::plain(format!("({})", why.join("; ")))]);
            }
            vec![cell(&row.old_number, &row.old, |text| Inline::Deleted { text }), new]
        });
        blocks.push(block(BlockKind::Table {
            caption: words::text(locale, "app-compare-same", &same),
            widths: vec![1, 1],
            head: vec![
                vec![Inline::plain(say("app-compare-was"))],
                vec![Inline::plain(say("app-compare-is"))],
            ],
            rows: rows.collect(),
            spans: vec![],
            groups: vec![],
        }));
    }
    Document {
        kind: around.kind,
        locale,
        foot: format!("{title}: {}", around.title),
        title,
        subtitle: Some(around.title.clone()),
        operator: String::new(),
        page_counter: words::text(locale, "app-compare-page-counter", &counter),
        as_of,
        provisional: false,
        blocks,
    }
}

/// A side's lines, the number before the first; a dash where the side has nothing.
fn cell(number: &str, pieces: &[Piece], mark: impl Fn(String) -> Inline) -> Vec<Vec<Inline>> {
    if pieces.is_empty() {
        return vec![vec![Inline::plain("—")]];
    }
    let mut lines: Vec<Vec<Inline>> = vec![Vec::new()];
    if !number.is_empty() {
        lines[0].push(Inline::plain(format!("{number}. ")));
    }
    for piece in pieces {
        for (index, part) in piece.text.split('\n').enumerate() {
            if index > 0 {
                lines.push(Vec::new());
            }
            if let (false, Some(line)) = (part.is_empty(), lines.last_mut()) {
                let part = part.to_owned();
                line.push(if piece.marked { mark(part) } else { Inline::Text { text: part } });
            }
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn block(kind: BlockKind) -> Block {
    let provenance = Provenance {
        clause: "comparison".to_owned(),
        answers: Vec::new(),
        always: true,
        articles: Vec::new(),
        since: None,
    };
    Block { provenance, number: None, begins_page: false, kind }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(pieces: &[Piece]) -> String {
        pieces.iter().map(|p| if p.marked { format!("[{}]", p.text) } else { p.text.clone() }).collect()
    }

    #[test]
    fn words_that_differ_are_marked_and_those_around_them_are_not() {
        let (old, new) = in_words("Храним данные 30 дней.", "Храним данные 90 дней.");
        assert_eq!(
            (&*marked(&old), &*marked(&new)),
            ("Храним данные [30] дней.", "Храним данные [90] дней.")
        );
    }

    #[test]
    fn each_side_reads_as_its_text() {
        for (a, b) in [
            ("", "новое"),
            ("старое", ""),
            ("один, два и три", "один и три, а также четыре"),
            ("строка\nвторая", "строка\nтретья\nвторая"),
            ("совсем другое предложение целиком", "ничего общего здесь нет вовсе"),
        ] {
            let (old, new) = in_words(a, b);
            let text = |pieces: &[Piece]| pieces.iter().map(|p| p.text.as_str()).collect::<String>();
            assert_eq!((text(&old), text(&new)), (a.to_owned(), b.to_owned()));
        }
    }

    #[test]
    fn a_space_between_two_changed_words_is_no_island() {
        let (old, _) = in_words("мы храним ваши письма три года", "мы храним чужие записи три года");
        assert_eq!(marked(&old), "мы храним [ваши письма] три года");
    }

    #[test]
    fn a_text_with_hardly_a_word_in_common_is_marked_whole() {
        let (old, new) = in_words("а б в г д е", "ж з а и к л");
        assert_eq!((old.len(), new.len()), (1, 1));
    }
}
