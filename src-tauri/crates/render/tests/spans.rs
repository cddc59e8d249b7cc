//! Cells that span rows and columns, in every format.

mod sample;

use pismovnik_model::{BlockKind, Document, HeadGroup, Inline, Span};
use pismovnik_render::{docx, html, markdown, text};

fn document() -> Document {
    let cell = |t: &str| if t.is_empty() { vec![] } else { vec![vec![Inline::plain(t)]] };
    let row = |cells: [&str; 3]| cells.map(cell).to_vec();
    let kind = BlockKind::Table {
        caption: "Кому".into(),
        widths: vec![1, 1, 1],
        head: ["Кто", "Что", "Срок"].map(|h| vec![Inline::plain(h)]).to_vec(),
        rows: vec![row(["Доставка", "", ""]), row(["Почта", "адрес", "год"]), row(["", "телефон", "два"])],
        spans: vec![Span::across(0, 0, 3), Span::down(1, 0, 2)],
        groups: vec![],
    };
    Document { blocks: vec![sample::block(None, kind)], ..sample::document() }
}

/// The same under a head of two rows.
fn grouped() -> Document {
    let mut document = document();
    if let Some(BlockKind::Table { groups, .. }) = document.blocks.first_mut().map(|b| &mut b.kind) {
        groups.push(HeadGroup::over(1, 2, vec![Inline::plain("О данных")]));
    }
    document
}

#[test]
fn heads_of_two_rows_stand_in_every_format() {
    let page = html::fragment(&grouped());
    assert!(
        page.contains(
            "<thead>\n<tr><th scope=\"col\" rowspan=\"2\">Кто</th><th scope=\"col\" colspan=\"2\">О данных</th></tr>\n\
             <tr><th scope=\"col\">Что</th><th scope=\"col\">Срок</th></tr>\n</thead>"
        ),
        "{page}"
    );
    let body = body(&grouped());
    assert_eq!(body.matches("<w:tblHeader/>").count(), 2);
    assert_eq!(body.matches("<w:gridSpan w:val=\"2\"/>").count(), 1);
    assert_eq!(body.matches("<w:vMerge w:val=\"restart\"/>").count(), 2);
    let marked = markdown::text(&grouped());
    assert!(
        marked.contains("| Кто | О данных\u{A0}— Что | О данных\u{A0}— Срок |\n| --- | --- | --- |"),
        "{marked}"
    );
    let plain = text::plain(&grouped());
    assert!(plain.contains("Кто: Почта\nО данных\u{A0}— Что: адрес\nО данных\u{A0}— Срок: год"), "{plain}");
}

#[test]
fn pages_span_cells_and_name_what_these_head() {
    let page = html::fragment(&document());
    assert!(page.contains("<tr><th scope=\"colgroup\" colspan=\"3\">Доставка</th></tr>"), "{page}");
    assert!(page.contains("<tr><th scope=\"row\" rowspan=\"2\">Почта</th><td>адрес</td><td>год</td></tr>"));
    assert!(page.contains("<tr><td>телефон</td><td>два</td></tr>"));
}

fn body(document: &Document) -> String {
    let file = docx::bytes(document).expect("packed");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("archive");
    std::io::read_to_string(archive.by_name("word/document.xml").expect("body")).expect("text")
}

#[test]
fn word_processors_merge_cells() {
    let body = body(&document());
    assert_eq!(body.matches("<w:gridSpan w:val=\"3\"/>").count(), 1);
    assert_eq!(body.matches("<w:vMerge w:val=\"restart\"/>").count(), 1);
    assert_eq!(body.matches("<w:vMerge/>").count(), 1);
    // The head, the row across, and two rows of three cells, one of them gone on with.
    assert_eq!(body.matches("<w:tc>").count(), 3 + 1 + 3 + 3);
    // What heads its rows stands above.
    assert!(!body.contains("<w:vAlign"));
}

/// A cell that goes on over several rows stands in their middle, as in the PDF.
#[test]
fn what_spans_rows_stands_in_their_middle() {
    let mut document = document();
    if let Some(BlockKind::Table { rows, spans, .. }) = document.blocks.first_mut().map(|b| &mut b.kind) {
        rows[2][2].clear();
        spans.push(Span::down(1, 2, 2));
    }
    let body = body(&document);
    assert_eq!(body.matches("<w:vMerge w:val=\"restart\"/><w:vAlign w:val=\"center\"/>").count(), 1);
    assert_eq!(body.matches("<w:vMerge/><w:vAlign w:val=\"center\"/>").count(), 1);
    let page = html::fragment(&document);
    assert!(page.contains("<td rowspan=\"2\">год</td>"), "{page}");
    assert!(page.contains(".pismovnik td[rowspan] { vertical-align: middle; }"));
}

#[test]
fn plain_formats_say_again_what_spans_rows() {
    let marked = markdown::text(&document());
    assert!(
        marked.contains("| Доставка |  |  |\n| Почта | адрес | год |\n| Почта | телефон | два |"),
        "{marked}"
    );
    let plain = text::plain(&document());
    assert!(
        plain.contains("Кому\n\nДоставка\n\nКто: Почта\nЧто: адрес\nСрок: год\n\nКто: Почта\nЧто: телефон"),
        "{plain}"
    );
}
