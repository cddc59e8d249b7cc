//! Footnotes: at the foot of the page of their marks, tagged, none lost however long.

use pismovnik_model::{Block, BlockKind, Day, Document, DocumentKind, Inline, Locale, Provenance};
use pismovnik_typeset::{PdfOptions, pdf};

fn block(kind: BlockKind) -> Block {
    let provenance =
        Provenance { clause: "test".into(), answers: vec![], always: true, articles: vec![], since: None };
    Block { provenance, number: None, begins_page: false, kind }
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        kind: DocumentKind::RuleBook,
        locale: Locale::Ru,
        title: "Свод правил".into(),
        subtitle: None,
        operator: "Письмовник".into(),
        foot: "Свод правил".into(),
        page_counter: "{page} из {pages}".into(),
        as_of: Day::constant(2026, 11, 22),
        provisional: false,
        blocks,
    }
}

fn noted(words: &str, mark: usize, note: &str) -> Vec<Inline> {
    vec![
        Inline::plain(words.repeat(6)),
        Inline::Footnote { mark: mark.to_string(), text: note.to_owned() },
        Inline::plain(" И ещё несколько слов после знака сноски."),
    ]
}

/// Many short footnotes, one in a table, one longer than a page.
fn sample() -> Document {
    let words = "Оператор обрабатывает персональные данные законно и справедливо. ";
    let long = (1..=900).map(|i| format!("долгая{i}")).collect::<Vec<_>>().join(" ");
    let mut blocks: Vec<Block> = (1..=24)
        .map(|i| {
            let note = if i == 9 {
                long.clone()
            } else {
                format!("Не подтверждено источником, сноска{i}.")
            };
            block(BlockKind::Paragraph { text: noted(words, i, &note) })
        })
        .collect();
    blocks.push(block(BlockKind::Table {
        caption: "Сроки".into(),
        widths: vec![1, 1],
        head: vec![vec![Inline::plain("Срок")], noted("Статья ", 25, "Сноска головки.")],
        rows: (0..90)
            .map(|i| vec![vec![noted("Десять дней ", 26 + i, &format!("ячейка{i}."))], vec![]])
            .collect(),
        spans: vec![],
        groups: vec![],
    }));
    document(blocks)
}

fn names(file: &lopdf::Document, role: &str) -> Vec<lopdf::Dictionary> {
    let of_role = |object: &lopdf::Object| {
        let element = object.as_dict().ok()?;
        let name = element.get(b"S").and_then(lopdf::Object::as_name).ok()?;
        (name == role.as_bytes()).then(|| element.clone())
    };
    file.objects.values().filter_map(of_role).collect()
}

#[test]
fn every_footnote_is_a_note_with_an_id_and_a_reference() {
    let bytes = pdf(&sample(), &PdfOptions::default()).expect("set");
    assert_eq!(Some(&bytes), pdf(&sample(), &PdfOptions::default()).as_ref().ok(), "same bytes");
    let file = lopdf::Document::load_mem(&bytes).expect("readable");
    let notes = names(&file, "Note");
    assert_eq!(notes.len(), 115);
    let ids: std::collections::BTreeSet<Vec<u8>> =
        notes.iter().map(|n| n.get(b"ID").and_then(lopdf::Object::as_str).expect("an id").to_vec()).collect();
    assert_eq!(ids.len(), notes.len(), "each id once");
    assert_eq!(names(&file, "Reference").len(), notes.len());
    let root = file.catalog().and_then(|c| c.get(b"StructTreeRoot")).expect("tagged");
    let root = file.get_dictionary(root.as_reference().expect("reference")).expect("root");
    assert!(root.has(b"IDTree"));
}

/// By another program, where it is installed: each short footnote stands on the page of its mark, and of the
/// long one no word is lost or said twice.
#[test]
fn footnotes_stand_on_the_page_of_their_marks_and_are_carried_over_whole() {
    let folder = std::env::temp_dir().join(format!("pismovnik-footnotes-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("folder");
    let path = folder.join("notes.pdf");
    std::fs::write(&path, pdf(&sample(), &PdfOptions::default()).expect("set")).expect("written");
    let told = std::process::Command::new("pdftotext").arg(&path).arg("-").output();
    std::fs::remove_dir_all(&folder).expect("removed");
    let Ok(told) = told else { return };
    let text = String::from_utf8(told.stdout).expect("UTF-8");
    let words: Vec<&str> = text.split_whitespace().collect();
    let count = |wanted: &str| words.iter().filter(|w| **w == wanted).count();
    for i in 1..=900 {
        assert_eq!(count(&format!("долгая{i}")), 1, "{i}");
    }
    for i in 0..90 {
        assert_eq!(count(&format!("ячейка{i}.")), 1, "{i}");
    }
    let pages: Vec<&str> = text.split('\u{c}').collect();
    for i in 1..9 {
        let note = format!("сноска{i}.");
        let page = pages.iter().find(|p| p.contains(&note)).unwrap_or_else(|| panic!("{note} is lost"));
        assert!(
            page.contains(&format!("справедливо.{i} ")) || page.contains(&format!("справедливо. {i}")),
            "{i}: {page}"
        );
    }
}
