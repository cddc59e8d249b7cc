//! DOCX: well-formed, in schema order, numbered as the document says, the same bytes every time.

#![allow(clippy::unwrap_used)] // A broken expectation should fail the test.

mod sample;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use pismovnik_model::{BlockKind, Document, Inline};
use pismovnik_render::docx;
use proptest::prelude::*;
use quick_xml::events::Event;

/// An element, with its words as children named `#text`.
#[derive(Default)]
struct Node {
    name: String,
    attributes: BTreeMap<String, String>,
    words: String,
    children: Vec<Node>,
}

impl Node {
    fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|c| c.name == name)
    }

    fn all<'a>(&'a self, name: &str) -> Vec<&'a Node> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            found.extend(child.all(name));
        }
        found
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.child(name).and_then(|c| c.attributes.get("w:val")).map(String::as_str)
    }

    /// Words of a paragraph as seen, without its automatic number.
    fn seen(&self) -> String {
        match self.name.as_str() {
            "#text" => self.words.clone(),
            "w:br" => "\n".into(),
            "w:tab" => "\t".into(),
            "w:pPr" | "w:rPr" => String::new(),
            _ => self.children.iter().map(Node::seen).collect(),
        }
    }
}

fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|i| {
            let mut file = archive.by_index(i).unwrap();
            assert_eq!(file.last_modified(), Some(zip::DateTime::DEFAULT));
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn parsed(xml: &str) -> Node {
    assert!(!xml.contains(sample::is_forbidden));
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut open = vec![Node::default()];
    loop {
        let event = reader.read_event().unwrap();
        let (start, ends) = match &event {
            Event::Start(start) => (Some(start), false),
            Event::Empty(start) => (Some(start), true),
            Event::End(_) => (None, true),
            Event::Text(text) => {
                add_words(&mut open, text);
                (None, false)
            }
            Event::GeneralRef(name) => {
                let word = quick_xml::escape::unescape(&format!("&{};", &**name)).unwrap().into_owned();
                add_words(&mut open, &word);
                (None, false)
            }
            Event::Decl(_) => (None, false),
            Event::Eof => break,
            other => panic!("{other:?}"),
        };
        if let Some(start) = start {
            let attributes = start
                .attributes()
                .map(|a| {
                    let a = a.unwrap();
                    let value = quick_xml::escape::unescape(&a.value).unwrap().into_owned();
                    (a.key.as_ref().to_owned(), value)
                })
                .collect();
            let name = start.name().as_ref().to_owned();
            open.push(Node { name, attributes, ..Node::default() });
        }
        if ends {
            let done = open.pop().unwrap();
            open.last_mut().unwrap().children.push(done);
        }
    }
    assert_eq!(open.len(), 1);
    open.pop().unwrap()
}

fn add_words(open: &mut [Node], words: &str) {
    let parent = open.last_mut().unwrap();
    parent.children.push(Node { name: "#text".into(), words: words.into(), ..Node::default() });
}

/// What a word processor prints, paragraph by paragraph: automatic number, tab, words. Written from the
/// standard's description of numbering, independent of the code under test.
fn printed_paragraphs(parts: &BTreeMap<String, String>) -> Vec<String> {
    let numbering = parsed(&parts["word/numbering.xml"]);
    let styles = parsed(&parts["word/styles.xml"]);
    let document = parsed(&parts["word/document.xml"]);

    let abstracts: BTreeMap<&str, &Node> = numbering
        .all("w:abstractNum")
        .into_iter()
        .map(|a| (a.attributes["w:abstractNumId"].as_str(), a))
        .collect();
    let lists: BTreeMap<&str, &Node> = numbering
        .all("w:num")
        .into_iter()
        .map(|n| (n.attributes["w:numId"].as_str(), abstracts[n.value("w:abstractNumId").unwrap()]))
        .collect();
    let by_style: BTreeMap<&str, &Node> = styles
        .all("w:style")
        .into_iter()
        .filter_map(|s| Some((s.attributes["w:styleId"].as_str(), s.child("w:pPr")?.child("w:numPr")?)))
        .collect();

    let mut counts: BTreeMap<&str, [u32; 9]> = BTreeMap::new();
    document
        .all("w:p")
        .into_iter()
        .map(|paragraph| {
            let properties = paragraph.child("w:pPr");
            let style = properties.and_then(|p| p.value("w:pStyle"));
            let own = properties.and_then(|p| p.child("w:numPr"));
            let words = paragraph.seen();
            let Some(number) = own.or_else(|| by_style.get(style?).copied()) else { return words };
            let id = number.value("w:numId").unwrap();
            if id == "0" {
                return words;
            }
            let level: usize = number.value("w:ilvl").unwrap_or("0").parse().unwrap();
            let levels = lists[id].all("w:lvl");
            if levels[level].value("w:numFmt") == Some("bullet") {
                return format!("•\t{words}");
            }
            let counts = counts.entry(id).or_default();
            counts[level] += 1;
            counts[level + 1..].fill(0);
            let mut label = levels[level].value("w:lvlText").unwrap().to_owned();
            for (at, count) in counts.iter().enumerate() {
                label = label.replace(&format!("%{}", at + 1), &count.to_string());
            }
            format!("{label}\t{words}")
        })
        .collect()
}

fn numbered_words(document: &Document) -> Vec<String> {
    document
        .blocks
        .iter()
        .filter(|b| matches!(b.kind, BlockKind::Heading { .. } | BlockKind::Paragraph { .. }))
        .map(|b| match &b.number {
            Some(n) => format!("{n}.\t{}", b.text()),
            None => b.text(),
        })
        .collect()
}

/// Each expected paragraph is printed, in order.
fn assert_printed(document: &Document) {
    let printed = printed_paragraphs(&parts(&docx::bytes(document).unwrap()));
    let mut rest = printed.iter();
    for expected in numbered_words(document) {
        assert!(rest.any(|p| *p == expected), "{expected:?} missing or out of order in {printed:#?}");
    }
}

#[test]
fn printed_numbers_equal_the_documents() {
    assert_printed(&sample::document());
}

#[test]
fn automatic_numbers_are_used_wherever_they_agree() {
    let parts = parts(&docx::bytes(&sample::document()).unwrap());
    let body = parsed(&parts["word/document.xml"]);
    let automatic = body.all("w:numPr").into_iter().filter(|n| n.value("w:numId") == Some("1")).count();
    // All but 9 and 9.1, which counting would make 7 and 7.1.
    assert_eq!(automatic, sample::document().blocks.iter().filter(|b| b.number.is_some()).count() - 2);
}

#[test]
fn the_package_is_complete_and_deterministic() {
    let document = sample::document();
    let first = docx::bytes(&document).unwrap();
    let _ = docx::bytes(&sample::filled("другое")).unwrap();
    assert_eq!(first, docx::bytes(&document).unwrap());

    let parts = parts(&first);
    for xml in parts.values() {
        parsed(xml);
    }
    let types = parsed(&parts["[Content_Types].xml"]);
    for part in types.all("Override") {
        assert!(parts.contains_key(&part.attributes["PartName"][1..]), "{:?}", part.attributes);
    }
    let relations = parsed(&parts["word/_rels/document.xml.rels"]);
    let ids: Vec<&str> = relations.all("Relationship").iter().map(|r| r.attributes["Id"].as_str()).collect();
    let body = parsed(&parts["word/document.xml"]);
    let links = body.all("w:hyperlink");
    assert_eq!(links.len(), 4);
    for used in links.iter().chain(&body.all("w:footerReference")) {
        assert!(ids.contains(&used.attributes["r:id"].as_str()));
    }
}

#[test]
fn properties_tell_title_author_language_and_day() {
    let parts = parts(&docx::bytes(&sample::document()).unwrap());
    let core = &parts["docProps/core.xml"];
    for expected in [
        "<dc:title>Политика обработки персональных данных</dc:title>",
        "<dc:creator>ИП Ковалёва П. А.</dc:creator>",
        "2026-11-21T00:00:00Z</dcterms:created>",
        "2026-11-21T00:00:00Z</dcterms:modified>",
        "<dc:language>ru-RU</dc:language>",
    ] {
        assert!(core.contains(expected), "{expected}");
    }
    assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"ru-RU\""));
}

#[test]
fn styles_tables_and_foot_are_real() {
    let document = sample::document();
    let parts = parts(&docx::bytes(&document).unwrap());
    let body = parsed(&parts["word/document.xml"]);
    let count = |style: &str| body.all("w:pStyle").iter().filter(|s| s.attributes["w:val"] == style).count();
    assert_eq!((count("Title"), count("Heading1"), count("Heading2"), count("ListBullet")), (1, 7, 2, 4));
    assert_eq!((count("Note"), count("Code"), count("Checkbox"), count("Caption")), (1, 1, 2, 1));

    let styles = parsed(&parts["word/styles.xml"]);
    let defined: Vec<&str> =
        styles.all("w:style").iter().map(|s| s.attributes["w:styleId"].as_str()).collect();
    for used in body.all("w:pStyle").iter().chain(&body.all("w:rStyle")).chain(&body.all("w:tblStyle")) {
        assert!(defined.contains(&used.attributes["w:val"].as_str()), "{:?}", used.attributes);
    }
    for style in styles.all("w:style").iter().filter(|s| s.attributes["w:styleId"].starts_with("Heading")) {
        assert!(style.child("w:pPr").unwrap().child("w:keepNext").is_some());
    }
    assert!(styles.all("w:pPrDefault")[0].all("w:widowControl").len() == 1);

    for table in body.all("w:tbl") {
        let width = |n: &Node| n.attributes["w:w"].parse::<u32>().unwrap();
        let total: u32 = table.child("w:tblGrid").unwrap().children.iter().map(width).sum();
        assert_eq!(total, width(table.child("w:tblPr").unwrap().child("w:tblW").unwrap()));
        let columns = table.child("w:tblGrid").unwrap().children.len();
        for row in table.all("w:tr") {
            assert_eq!(row.all("w:tc").len(), columns);
            assert!(row.all("w:cantSplit").len() == 1);
        }
    }
    let heads = body.all("w:tblHeader");
    assert_eq!(
        heads.len(),
        document.blocks.iter().filter(|b| matches!(b.kind, BlockKind::Table { .. })).count()
    );

    let foot = parsed(&parts["word/footer1.xml"]);
    let fields: Vec<String> = foot.all("w:instrText").iter().map(|f| f.seen().trim().to_owned()).collect();
    assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    let seen = foot.seen();
    assert!(seen.trim_start().starts_with(&format!("{}\tстр. ", document.foot)), "{seen}");
}

#[test]
fn a_signature_stays_with_the_line_before_it() {
    let parts = parts(&docx::bytes(&sample::document()).unwrap());
    let body = parsed(&parts["word/document.xml"]);
    let boxes: Vec<&Node> = body.all("w:p").into_iter().filter(|p| p.seen().starts_with('☐')).collect();
    assert!(boxes[0].all("w:keepNext").is_empty());
    assert_eq!(boxes[1].all("w:keepNext").len(), 1);
}

#[test]
fn rows_that_fit_on_no_page_may_break() {
    let document = sample::filled(&"щ".repeat(10_000));
    let parts = parts(&docx::bytes(&document).unwrap());
    let body = parsed(&parts["word/document.xml"]);
    let table = body.all("w:tbl")[0];
    let split: Vec<bool> = table.all("w:tr").iter().map(|r| r.all("w:cantSplit").is_empty()).collect();
    assert_eq!(split, [true, true, true]);
    assert!(table.all("w:tblHeader").is_empty());
}

#[test]
fn words_never_act_as_markup() {
    for hostile in sample::hostile() {
        let document = sample::filled(&hostile);
        let parts = parts(&docx::bytes(&document).unwrap());
        for xml in parts.values() {
            parsed(xml);
        }
        assert_eq!(
            sample::squeezed(&printed_paragraphs(&parts).concat()),
            expected(&document),
            "{hostile:?}"
        );
    }
}

/// The words in the order of the body, bullets included, rules left out.
fn expected(document: &Document) -> String {
    let mut marked = document.clone();
    for block in &mut marked.blocks {
        if let BlockKind::List { items } = &mut block.kind {
            for item in items {
                item.insert(0, Inline::plain("•"));
            }
        }
    }
    sample::expected(&marked, false)
}

#[test]
fn an_annex_begins_a_page() {
    for kind in [
        BlockKind::Heading { level: 1, text: vec![Inline::plain("Приложение")] },
        BlockKind::Signature { labels: vec!["подпись".into()] },
    ] {
        let mut document = sample::document();
        let annex = pismovnik_model::Block { begins_page: true, ..sample::block(None, kind) };
        document.blocks = vec![sample::document().blocks[0].clone(), annex];
        let body = parsed(&parts(&docx::bytes(&document).unwrap())["word/document.xml"]);
        assert_eq!(body.all("w:pageBreakBefore").len(), 1);
    }
}

/// The order of children that the schema (ECMA-376, transitional) demands and Word insists on.
#[test]
fn properties_stand_in_schema_order() {
    const ORDERS: [(&str, &[&str]); 8] = [
        (
            "w:pPr",
            &[
                "pStyle",
                "keepNext",
                "keepLines",
                "pageBreakBefore",
                "widowControl",
                "numPr",
                "pBdr",
                "shd",
                "tabs",
                "suppressAutoHyphens",
                "spacing",
                "ind",
                "jc",
                "outlineLvl",
            ],
        ),
        ("w:rPr", &["rStyle", "rFonts", "b", "bCs", "noProof", "color", "sz", "szCs", "u", "lang"]),
        (
            "w:tblPr",
            &["tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook", "tblCaption"],
        ),
        ("w:tcPr", &["tcW", "tcBorders", "shd"]),
        ("w:trPr", &["cantSplit", "trHeight", "tblHeader"]),
        ("w:sectPr", &["footerReference", "pgSz", "pgMar"]),
        (
            "w:style",
            &["name", "basedOn", "next", "uiPriority", "semiHidden", "qFormat", "pPr", "rPr", "tblPr"],
        ),
        ("w:lvl", &["start", "numFmt", "pStyle", "suff", "lvlText", "lvlJc", "pPr"]),
    ];
    let parts = parts(&docx::bytes(&sample::document()).unwrap());
    for (name, xml) in &parts {
        let root = parsed(xml);
        for (parent, order) in ORDERS {
            for node in root.all(parent) {
                let places: Vec<usize> = node
                    .children
                    .iter()
                    .map(|c| {
                        let short = c.name.trim_start_matches("w:");
                        order
                            .iter()
                            .position(|o| *o == short)
                            .unwrap_or_else(|| panic!("{} in {parent}", c.name))
                    })
                    .collect();
                assert!(places.windows(2).all(|w| w[0] < w[1]), "{parent} in {name}: {places:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any sequence of numbers, sensible or not, is printed as it stands.
    #[test]
    fn any_numbers_are_printed_as_they_stand(
        numbers in proptest::collection::vec(proptest::option::of("[0-3](\\.[0-3]){0,3}"), 0..24),
        headings in proptest::collection::vec(proptest::option::of(1u8..=2), 24),
    ) {
        let blocks = numbers.iter().zip(&headings).enumerate().map(|(at, (number, heading))| {
            let text = vec![Inline::plain(format!("слова {at}"))];
            let kind = match heading {
                Some(level) => BlockKind::Heading { level: *level, text },
                None => BlockKind::Paragraph { text },
            };
            sample::block(number.as_deref(), kind)
        }).collect();
        assert_printed(&Document { blocks, ..sample::document() });
    }

    #[test]
    fn any_words_are_shown_as_typed(hostile in "([<>&\"'\\]\\[!%{}= \n\t-]|&amp;|\\]\\]>|\\PC|.){0,32}") {
        let document = sample::filled(&hostile);
        let parts = parts(&docx::bytes(&document).unwrap());
        prop_assert_eq!(sample::squeezed(&printed_paragraphs(&parts).concat()), expected(&document));
    }
}
