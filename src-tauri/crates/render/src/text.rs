//! Plain text for pasting into letters and messengers.

use pismovnik_model::beside::filled_once;
use pismovnik_model::table::{self, Cell};
use pismovnik_model::{Beside, Block, BlockKind, Document, Inline, table_head};

use crate::{clean, href, printed};

/// The document as plain UTF-8, blocks parted by empty lines, ending in one line feed. Numbers are
/// kept; a table is its caption and then each row as lines «Column: value»; lines are never wrapped.
pub fn plain(document: &Document) -> String {
    let mut title = vec![clean::line(&document.title)];
    title.extend(document.subtitle.as_deref().map(|s| clean::text(s).into_owned()));
    let (head, body) = document.parted();
    let mut parts: Vec<String> = head.iter().map(plain_block).collect();
    parts.push(title.join("\n"));
    parts.extend(body.iter().map(plain_block));
    parts.extend(footnotes(document));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

/// Two versions of a document, each block in the first language and then in the second.
pub fn beside(pair: &Beside<'_>) -> String {
    let head = |document: &Document| {
        let mut parts = vec![clean::line(&document.title)];
        parts.extend(document.subtitle.as_deref().map(|s| clean::text(s).into_owned()));
        parts.join("\n")
    };
    let mut parts = vec![head(pair.first()), head(pair.second())];
    let both = |(a, b): (&Block, &Block)| match filled_once(a, b) {
        Some(once) => vec![plain_block(&once)],
        None => vec![plain_block(a), plain_block(b)],
    };
    parts.extend(pair.pairs().flat_map(both).filter(|t| !t.is_empty()));
    parts.extend([pair.first(), pair.second()].into_iter().flat_map(footnotes));
    parts.join("\n\n") + "\n"
}

/// Footnotes below the text: «[1] Words».
fn footnotes(document: &Document) -> Vec<String> {
    let told = |(mark, words)| format!("[{}] {}", clean::line(mark), clean::line(words));
    document.footnotes().into_iter().map(told).collect()
}

fn plain_block(block: &Block) -> String {
    let number = block.number.as_deref().map(|n| printed(n) + " ").unwrap_or_default();
    match &block.kind {
        BlockKind::Heading { text, .. } | BlockKind::Paragraph { text } | BlockKind::Note { text } => {
            format!("{number}{}", run(text))
        }
        BlockKind::List { items } => joined(items.iter().map(|i| format!("• {}", run(i)))),
        BlockKind::Table { caption, widths: _, head, groups, rows, spans } => {
            let columns = table::columns(head, rows);
            // Where heads say more than they are asked for, both stand before each value.
            let head = if groups.is_empty() { head.clone() } else { table_head::flat(columns, head, groups) };
            let told = |cell: &Cell<'_>| match head.get(cell.column) {
                Some(column) if cell.columns < columns || columns == 1 => {
                    format!("{}: {}", clean::line(&run(column)), value(cell.text))
                }
                _ => value(cell.text),
            };
            let rows = table::repeated(columns, rows, spans);
            let rows = rows.iter().map(|cells| joined(cells.iter().map(told)));
            let caption = format!("{number}{}", clean::line(caption));
            let parts: Vec<String> =
                std::iter::once(caption).chain(rows).filter(|part| !part.is_empty()).collect();
            parts.join("\n\n")
        }
        BlockKind::Details { pairs } => {
            joined(pairs.iter().map(|(label, value)| format!("{}: {}", clean::line(label), run(value))))
        }
        BlockKind::Blank { label, note, lines } => {
            let rule = "_".repeat(36);
            let first = format!("{number}{} {rule}", clean::line(label));
            let more = (1..(*lines).clamp(1, 8)).map(|_| rule.clone());
            let note = (!note.is_empty()).then(|| format!("({})", clean::line(note)));
            joined(std::iter::once(first.trim_start().to_owned()).chain(more).chain(note))
        }
        BlockKind::Checkbox { text } => format!("☐ {number}{}", run(text)),
        BlockKind::Signature { labels } => {
            joined(labels.iter().map(|l| format!("{} ({})", "_".repeat(18), clean::line(l))))
        }
        BlockKind::SignatureRow { post, label, name } => {
            let place = format!("{} ({})", "_".repeat(18), clean::line(label));
            let parts = [clean::line(post), place, clean::line(name)];
            parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ")
        }
        BlockKind::Letter { lines, .. } => joined(lines.iter().map(|l| run(l)).filter(|l| !l.is_empty())),
        BlockKind::Stamp { label } => clean::line(label),
        BlockKind::Code { code, .. } => clean::text(code).trim_end_matches('\n').to_owned(),
    }
}

/// A cell: its first paragraph after the label, the others on indented lines; a dash where empty.
fn value(paragraphs: &[Vec<Inline>]) -> String {
    let text = paragraphs.iter().map(|p| run(p)).filter(|p| !p.is_empty()).collect::<Vec<_>>().join("\n  ");
    if text.is_empty() { "—".to_owned() } else { text }
}

/// Words of a run; the target of a link follows in parentheses unless the words already say it.
fn run(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| {
            let words = clean::text(inline.words()).into_owned();
            match inline {
                Inline::Link { href, .. } => match href::allowed(href) {
                    Some(target) if !is_address(&words) && !says(&words, &target) => {
                        format!("{words} ({target})")
                    }
                    _ => words,
                },
                Inline::Deleted { .. } => format!("[-{words}-]"),
                Inline::Inserted { .. } => format!("{{+{words}+}}"),
                Inline::Footnote { mark, .. } => format!("[{}]", clean::line(mark)),
                _ => words,
            }
        })
        .collect()
}

/// Whether the words are an address that a reader can type: an internationalised one must not be
/// followed by its own encoding.
fn is_address(words: &str) -> bool {
    !words.contains(char::is_whitespace) && words.trim_end_matches('.').contains(['.', '@'])
}

fn says(words: &str, target: &str) -> bool {
    let bare = |s: &str| {
        let s = s.trim().trim_end_matches('/');
        let s = ["https://", "http://", "mailto:"].iter().find_map(|p| s.strip_prefix(p)).unwrap_or(s);
        s.to_lowercase()
    };
    bare(words) == bare(target)
}

fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}
