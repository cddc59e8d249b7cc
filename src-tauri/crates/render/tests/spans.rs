//! Cells that span rows and columns, in every format.

mod sample;

use pismovnik_model::{BlockKind, Document, Inline, Span};
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
    };
    Document { blocks: vec![sample::block(None, kind)], ..sample::document() }
}

#[test]
fn pages_span_cells_and_name_what_these_head() {
    let page = html::fragment(&document());
    assert!(page.contains("<tr><th scope=\"colgroup\" colspan=\"3\">Доставка</th></tr>"), "{page}");
    assert!(page.contains("<tr><th scope=\"row\" rowspan=\"2\">Почта</th><td>адрес</td><td>год</td></tr>"));
    assert!(page.contains("<tr><td>телефон</td><td>два</td></tr>"));
}

#[test]
fn word_processors_merge_cells() {
    let file = docx::bytes(&document()).expect("packed");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("archive");
    let body = std::io::read_to_string(archive.by_name("word/document.xml").expect("body")).expect("text");
    assert_eq!(body.matches("<w:gridSpan w:val=\"3\"/>").count(), 1);
    assert_eq!(body.matches("<w:vMerge w:val=\"restart\"/>").count(), 1);
    assert_eq!(body.matches("<w:vMerge/>").count(), 1);
    // The head, the row across, and two rows of three cells, one of them gone on with.
    assert_eq!(body.matches("<w:tc>").count(), 3 + 1 + 3 + 3);
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
