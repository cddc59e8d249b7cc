//! Under which edge lists and requisites stand, in pages and word processors.

mod sample;

use pismovnik_model::{Beside, Block, BlockKind, Document, Inline, Locale};
use pismovnik_render::{docx, html};

fn clause() -> Block {
    sample::block(Some("1.1"), BlockKind::Paragraph { text: vec![Inline::plain("Сведения:")] })
}

fn list() -> Block {
    sample::block(None, BlockKind::List { items: vec![vec![Inline::plain("первое")]] })
}

fn table() -> Block {
    let kind = BlockKind::Table {
        caption: "Сроки".into(),
        widths: vec![1, 1],
        head: vec![vec![Inline::plain("Что")], vec![Inline::plain("Срок")]],
        rows: vec![vec![vec![vec![Inline::plain("Ответ")]], vec![vec![Inline::plain("десять дней")]]]],
        spans: vec![],
        groups: vec![],
    };
    sample::block(None, kind)
}

fn details() -> Block {
    let pairs = vec![("Почта".into(), vec![Inline::plain("shop@krepkiy-uzel.example")])];
    sample::block(None, BlockKind::Details { pairs })
}

fn paper(blocks: Vec<Block>) -> Document {
    Document { blocks, ..sample::document() }
}

fn body(file: Vec<u8>) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("archive");
    std::io::read_to_string(archive.by_name("word/document.xml").expect("body")).expect("text")
}

#[test]
fn what_stands_below_a_table_stands_under_its_edge() {
    let under = |blocks| {
        let paper = paper(blocks);
        let page = html::page(&paper, &html::HtmlOptions::default());
        let body = body(docx::bytes(&paper).expect("packed"));
        let bullet = body.rsplit("<w:pStyle w:val=\"ListBullet\"/>").next().expect("a list").to_owned();
        (page.contains("<ul class=\"pm-list pm-hung\">"), bullet.contains("<w:ilvl w:val=\"0\"/>"))
    };
    assert_eq!(under(vec![clause(), list()]), (true, false));
    assert_eq!(under(vec![clause(), table(), list()]), (false, true));
}

#[test]
fn requisites_have_all_of_half_a_page() {
    let second = paper(vec![clause(), details()]);
    let first = Document { locale: Locale::Kk, ..second.clone() };
    let pair = Beside::new(&first, &second).expect("alike");
    let alone = body(docx::bytes(&second).expect("packed"));
    let both = body(docx::beside(&pair).expect("packed"));
    let edge = |body: &str| -> Vec<u32> {
        let found = body.split("<w:tblInd w:w=\"").skip(1);
        found.map(|t| t.split('"').next().and_then(|w| w.parse().ok()).expect("a width")).collect()
    };
    assert!(edge(&alone)[0] > 0);
    assert_eq!(edge(&both), [0, 0]);
    let page = html::beside(&pair, &html::HtmlOptions::default());
    assert!(page.contains(".pismovnik .pm-pair .pm-details.pm-hung { padding-inline-start: 0; }"));
}
