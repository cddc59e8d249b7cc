//! The place for a stamp below a signature, with what stands beside it, in pages and word processors.

mod sample;

use pismovnik_model::{Block, BlockKind, Document, Inline};
use pismovnik_render::{docx, html, text};

const STAMP: &str = "М. П. (если печать есть)";

/// A letter's end with words of so many letters below the place for the stamp.
fn document(words: &str) -> Document {
    let row = BlockKind::SignatureRow {
        post: "Директор".into(),
        label: "подпись".into(),
        name: "Кораблёва Н. И.".into(),
    };
    let words = BlockKind::Paragraph { text: vec![Inline::plain(words)] };
    let blocks: Vec<Block> =
        [row, BlockKind::Stamp { label: STAMP.into() }, words].map(|kind| sample::block(None, kind)).to_vec();
    Document { blocks, ..sample::document() }
}

fn body(document: &Document) -> String {
    let file = docx::bytes(document).expect("packed");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("archive");
    std::io::read_to_string(archive.by_name("word/document.xml").expect("body")).expect("text")
}

#[test]
fn who_wrote_the_letter_stands_beside_the_stamp() {
    let document = document("Исполнитель: Соболева А. П., +7 900 000-00-00");
    let page = html::page(&document, &html::HtmlOptions::default());
    let stamped = page.split("<div class=\"pm-stamped\">").nth(1).expect("one box");
    let stamped = stamped.split("</div>").next().expect("closed");
    let places = [STAMP, "Исполнитель"].map(|words| stamped.find(words).expect("in it"));
    assert!(places.is_sorted(), "said in the order of the other formats");
    // One row of two cells: the words on the left, the place for the stamp on the right.
    let body = body(&document);
    let row = body.rsplit("<w:tbl>").next().and_then(|t| t.split("</w:tbl>").next()).expect("a table");
    let cells: Vec<&str> = row.split("<w:tc>").skip(1).collect();
    assert!(cells.len() == 2 && cells[0].contains("Исполнитель") && cells[1].contains(STAMP), "{row}");
    for words in ["Исполнитель", STAMP] {
        assert_eq!(body.matches(words).count(), 1, "{words} once");
    }
    let plain = text::plain(&document);
    assert!(
        plain.ends_with(&format!("{STAMP}\n\nИсполнитель: Соболева А. П., +7 900 000-00-00\n")),
        "{plain}"
    );
}

#[test]
fn long_words_stand_below_the_stamp_and_the_stamp_under_the_signature() {
    let document = document(&"Приложение на многих листах. ".repeat(9));
    assert!(!html::page(&document, &html::HtmlOptions::default()).contains("<div class=\"pm-stamped\">"));
    let body = body(&document);
    let (place, rest) = body.split_once(STAMP).expect("said");
    assert!(rest.contains("Приложение") && !rest.contains("<w:tbl>"));
    let left = place.rsplit("<w:ind w:left=\"").next().and_then(|i| i.split('"').next()).expect("indented");
    assert!(left.parse::<u32>().is_ok_and(|left| left > 4000), "{left}");
}
