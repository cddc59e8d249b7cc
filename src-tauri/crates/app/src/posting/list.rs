//! The list of letters that go to the post: a plain table of the shop's own, no official form.

use pismovnik_model::document::BlockKind;
use pismovnik_model::{Block, Day, Document, DocumentKind, Inline, Locale, Provenance};

use crate::words;

/// A letter of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number.
    pub number: String,
    /// Its day.
    pub day: Day,
    /// To whom.
    pub name: String,
    /// Where to.
    pub address: String,
    /// Sheets in the envelope.
    pub sheets: usize,
    /// Its tracking number, where it is known already; else a place for it.
    pub tracking: Option<String>,
}

/// The list as a paper.
pub fn document(locale: Locale, operator: &str, lines: &[Line], day: Day) -> Document {
    let text = |id: &str| words::plain(locale, id);
    let count = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    let counted = words::text(locale, "posting-list-count", &[("count", count.into())]);
    let heads = [
        "posting-list-place",
        "posting-list-letter",
        "posting-list-addressee",
        "posting-list-sheets",
        "posting-list-tracking",
    ];
    let table = BlockKind::Table {
        caption: counted,
        widths: vec![5, 15, 41, 9, 30],
        head: heads.iter().map(|id| run(text(id))).collect(),
        rows: lines.iter().enumerate().map(|(i, line)| row(locale, i + 1, line)).collect(),
        spans: Vec::new(),
        groups: Vec::new(),
    };
    let labels = ["posting-list-day", "posting-list-signature", "posting-list-name"].map(text);
    let kinds = [
        BlockKind::Paragraph { text: run(text("posting-list-lead")) },
        table,
        BlockKind::Paragraph { text: run(text("posting-list-handed")) },
        BlockKind::Signature { labels: labels.into() },
    ];
    let title = text("posting-list-title");
    let told = [("day", words::day(locale, day).into())];
    Document {
        kind: DocumentKind::PostingList,
        locale,
        foot: words::text(locale, "posting-list-subtitle", &told),
        subtitle: Some(format!("{operator}, {}", words::day(locale, day))),
        operator: if operator.is_empty() { title.clone() } else { operator.to_owned() },
        title,
        page_counter: words::text(
            locale,
            "rulebook-page-counter",
            &[("page", "{page}".into()), ("pages", "{pages}".into())],
        ),
        as_of: day,
        provisional: false,
        blocks: kinds.into_iter().map(block).collect(),
    }
}

/// Place, letter, addressee, sheets, tracking number.
fn row(locale: Locale, place: usize, line: &Line) -> Vec<Vec<Vec<Inline>>> {
    let letter = [("number", line.number.as_str().into()), ("day", words::day(locale, line.day).into())];
    vec![
        vec![run(place.to_string())],
        vec![run(words::text(locale, "posting-list-number", &letter))],
        vec![run(line.name.clone()), run(line.address.clone())],
        vec![run(line.sheets.to_string())],
        vec![run(line.tracking.clone().unwrap_or_default())],
    ]
}

fn run(text: String) -> Vec<Inline> {
    vec![Inline::Text { text }]
}

fn block(kind: BlockKind) -> Block {
    let provenance = Provenance {
        clause: DocumentKind::PostingList.id().to_owned(),
        answers: Vec::new(),
        always: true,
        articles: Vec::new(),
        since: None,
    };
    Block { provenance, number: None, begins_page: false, kind }
}
