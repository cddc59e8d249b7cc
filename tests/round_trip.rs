//! What a printed paper says when its text is taken out again is what the document says: nothing lost,
//! nothing doubled, in its order, in every language.

use std::collections::BTreeMap;
use std::process::Command;

use pismovnik_app::papers::{self, Format, Order};
use pismovnik_app::{Day, interview};
use pismovnik_interview::{PRESETS, preset};
use pismovnik_model::document::words;
use pismovnik_model::{Block, BlockKind, Document, HeadGroup, Inline, table, table_head};
use pismovnik_tests::letters;
use pismovnik_typeset::PdfOptions;

/// A day within the rules' coverage.
const DAY: Day = jiff::civil::date(2026, 11, 20);

/// Without white space: lines are broken anew.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// A text that is looked for among what a paper says.
enum Piece {
    /// It follows the one before.
    InOrder(String),
    /// It stands somewhere after the last ordered one: words of cells and details, which stand beside
    /// each other line by line.
    Beside(String),
}

/// The texts of a document, in reading order.
fn pieces(document: &Document) -> Vec<Piece> {
    let in_order = |text: &str| Piece::InOrder(squeezed(text));
    let beside = |text: &str| text.split_whitespace().map(|w| Piece::Beside(squeezed(w))).collect::<Vec<_>>();
    let (head, blocks) = document.parted();
    // A letter's reference stands left of its addressee.
    let mut all: Vec<Piece> = head.iter().flat_map(|b| beside(&b.text())).collect();
    all.push(in_order(&document.title));
    all.extend(document.subtitle.as_deref().map(in_order));
    let mut headed = false;
    for block in blocks {
        // The heading says what particulars below it are of.
        let shown = !(headed && table::particulars(&block.kind));
        headed = matches!(block.kind, BlockKind::Heading { .. });
        let number = block.number.as_ref().map(|n| format!("{n}.")).unwrap_or_else(String::new);
        match &block.kind {
            BlockKind::Heading { text, .. } | BlockKind::Paragraph { text } => {
                all.push(in_order(&(number + &words(text))));
            }
            BlockKind::List { items } => all.extend(items.iter().map(|item| in_order(&words(item)))),
            BlockKind::Checkbox { text } | BlockKind::Note { text } => all.push(in_order(&words(text))),
            BlockKind::Table { caption, head, groups, rows, .. } => {
                if shown {
                    all.push(in_order(caption));
                    all.extend(heads(head, groups).iter().map(|cell| in_order(cell)));
                }
                all.extend(rows.iter().flatten().flatten().flat_map(|p| beside(&words(p))));
            }
            BlockKind::Details { pairs } => {
                all.extend(
                    pairs.iter().flat_map(|(label, value)| beside(&format!("{label} {}", words(value)))),
                );
            }
            BlockKind::Blank { label, note, .. } => all.extend([in_order(label), in_order(note)]),
            BlockKind::Signature { labels } => all.extend(labels.iter().map(|l| in_order(l))),
            BlockKind::Letter { lines, .. } => all.extend(lines.iter().map(|l| in_order(&words(l)))),
            BlockKind::Stamp { label } => all.push(in_order(label)),
            BlockKind::SignatureRow { post, label, name } => {
                all.extend([post, name, label].map(|w| in_order(w)))
            }
            BlockKind::Code { code, .. } => all.push(in_order(code)),
        }
    }
    all
}

/// The cells of a table's head, row by row.
fn heads(head: &[Vec<Inline>], groups: &[HeadGroup]) -> Vec<String> {
    let rows = table_head::rows(head.len(), head, groups);
    rows.iter().flatten().flat_map(|cell| cell.text).map(|text| words(text)).collect()
}

/// Letters of a text with how often each stands there.
fn counted(text: &str) -> BTreeMap<char, usize> {
    let mut counts = BTreeMap::new();
    for c in text.chars() {
        *counts.entry(c).or_insert(0) += 1;
    }
    counts
}

/// The words of all pages, running feet and repeated heads of tables taken away.
fn said(document: &Document, pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("temp");
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, pdf).expect("written");
    let out = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&path).arg("-").output();
    let text = String::from_utf8(out.expect("pdftotext runs").stdout).expect("UTF-8");
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    let count = pages.len().to_string();
    let heads: Vec<String> = document
        .blocks
        .iter()
        .filter_map(|b| match &b.kind {
            BlockKind::Table { head, groups, .. } => {
                Some(heads(head, groups).iter().map(|c| squeezed(c)).collect())
            }
            _ => None,
        })
        .collect();
    let mut all = String::new();
    for (i, page) in pages.iter().enumerate() {
        let counter = document.page_counter.replace("{pages}", &count);
        let counter = counter.replace("{page}", &(i + 1).to_string());
        let foot = squeezed(&document.foot) + &squeezed(&counter);
        let page = squeezed(page);
        let mut page = without_foot(&page, &foot).unwrap_or_else(|| panic!("no foot {foot:?} in {page:?}"));
        let again = heads.iter().find(|h| i > 0 && !h.is_empty() && page.starts_with(*h) && all.contains(*h));
        page = again.map_or(page, |head| &page[head.len()..]);
        all.push_str(page);
    }
    all
}

/// A page without its running foot; where the foot takes two lines, the turn stands for its last dot.
fn without_foot<'a>(page: &'a str, foot: &str) -> Option<&'a str> {
    let two_lines = foot.rsplit_once('·').map(|(first, second)| [first, second].concat());
    page.strip_suffix(foot).or_else(|| page.strip_suffix(&two_lines?))
}

#[test]
fn the_text_taken_out_of_a_paper_is_the_documents() {
    let mut papers_read = 0;
    for name in PRESETS {
        let facts = interview::facts(&preset(name).expect("preset"));
        let order = Order {
            facts: &facts,
            law: pismovnik_law::Law::built_in(),
            as_of: DAY,
            today: DAY,
            langs: vec![],
            formats: vec![],
        };
        for document in papers::draft_all(&order).unwrap_or_default() {
            says_the_same(name, &document);
            papers_read += 1;
        }
    }
    assert!(papers_read > 50, "{papers_read}");
}

#[test]
fn the_text_taken_out_of_a_letter_is_the_letters() {
    for (shop, document) in letters::all() {
        says_the_same(&shop, &document);
    }
}

/// Side by side nothing is lost either; what is filled in once may say both names in one line.
#[test]
fn two_languages_side_by_side_keep_all_words() {
    let letters = letters::all();
    for (shop, pair) in letters::pairs(&letters) {
        let pdf = pismovnik_typeset::pdf_beside(&pair, &PdfOptions::default()).expect("set");
        let folder = tempfile::tempdir().expect("temp");
        let path = folder.path().join("pair.pdf");
        std::fs::write(&path, pdf).expect("written");
        let out = Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(&path).arg("-").output();
        let said = squeezed(&String::from_utf8(out.expect("pdftotext runs").stdout).expect("UTF-8"));
        for document in [pair.first(), pair.second()] {
            let all = document.blocks.iter().map(Block::text).collect::<Vec<_>>().join(" ");
            for word in all.split_whitespace() {
                // Plain text of details has a colon after the label.
                let word = word.trim_end_matches(':');
                assert!(said.contains(word), "{shop} {}: {word}", document.kind.id());
            }
        }
    }
}

/// Taken out of its PDF, a document says what it says, in its order.
fn says_the_same(shop: &str, document: &Document) {
    let place = format!("{shop} {} {}", document.kind.id(), document.locale.code());
    let pdf = papers::file(document, Format::Pdf).expect("set");
    let said = said(document, &pdf);
    let pieces = pieces(document);
    let mut at = 0;
    for piece in &pieces {
        let (Piece::InOrder(text) | Piece::Beside(text)) = piece;
        let found = said[at..].find(text.as_str());
        let found = found.unwrap_or_else(|| panic!("{place}: {text:?} not after {:?}", &said[..at]));
        if let Piece::InOrder(text) = piece {
            at += found + text.len();
        }
    }
    let bullet = if document.locale.code() == "en" { '•' } else { '—' };
    let items = document.blocks.iter().map(|b| match &b.kind {
        BlockKind::List { items } => items.len(),
        _ => 0,
    });
    let all = pieces.iter().map(|(Piece::InOrder(text) | Piece::Beside(text))| text.as_str());
    let mut expected = counted(&all.collect::<String>());
    *expected.entry(bullet).or_insert(0) += items.sum::<usize>();
    expected.retain(|_, count| *count > 0);
    assert_eq!(counted(&said), expected, "{place}");
}
