//! The report as a paper: printed, filed beside the document that it speaks of.

use jiff::tz::TimeZone;
use pismovnik_model::document::BlockKind;
use pismovnik_model::{Block, Document, DocumentKind, Inline, Locale, Provenance};
use pismovnik_signing::verify::Verdict;

use super::{Checked, say};
use crate::words;

/// The report in one language.
pub fn document(locale: Locale, checked: &Checked) -> Document {
    document_with(locale, checked, &[])
}

/// The report with what is known of the signing beside: on whose authority.
pub fn document_with(locale: Locale, checked: &Checked, notes: &[String]) -> Document {
    let text = |id: &str| words::plain(locale, id);
    let mut blocks = Vec::new();
    let summary = if checked.verdicts.is_empty() {
        "signature-none"
    } else if checked.holds {
        "signature-report-holds"
    } else {
        "signature-report-broken"
    };
    put(&mut blocks, BlockKind::Note { text: vec![Inline::Strong { text: text(summary) }] });
    let file = [
        ("signature-report-file", checked.name.clone()),
        ("signature-report-hash", checked.sha256.clone()),
        ("signature-report-checked", say::moment(locale, checked.now, &checked.zone)),
    ];
    put(&mut blocks, details(locale, &file));
    for note in notes {
        put(&mut blocks, paragraph(note.clone()));
    }
    if checked.verdicts.is_empty() {
        put(&mut blocks, paragraph(text("signature-none-codes")));
    }
    for verdict in &checked.verdicts {
        signature(&mut blocks, locale, verdict, &checked.zone);
    }
    if !checked.has_roots {
        put(&mut blocks, paragraph(text("signature-report-no-roots")));
    }
    put(&mut blocks, paragraph(text("signature-report-limits")));
    Document {
        kind: DocumentKind::SignatureReport,
        locale,
        title: text("signature-report-title"),
        subtitle: Some(checked.name.clone()),
        operator: text("app-workspace-file"),
        foot: text("signature-report-title"),
        page_counter: words::text(
            locale,
            "rulebook-page-counter",
            &[("page", "{page}".into()), ("pages", "{pages}".into())],
        ),
        as_of: checked.now.to_zoned(TimeZone::UTC).date(),
        provisional: false,
        blocks,
    }
}

fn signature(blocks: &mut Vec<Block>, locale: Locale, v: &Verdict, zone: &TimeZone) {
    let text = |id: &str| words::plain(locale, id);
    let who = if v.subject.is_empty() { text("signature-subject-unknown") } else { v.subject.clone() };
    put(blocks, BlockKind::Heading { level: 1, text: line(who) });
    put(blocks, BlockKind::Paragraph { text: vec![Inline::Strong { text: text(say::conclusion(v)) }] });
    let facts = [
        ("signature-report-issuer", if v.issuer.is_empty() { "—".to_owned() } else { v.issuer.clone() }),
        ("signature-report-time", say::signed_at(locale, v, zone)),
        ("signature-report-level", text(say::level(v.level))),
        ("signature-report-later", text(say::change(v.later_changes))),
        ("signature-report-chain", text(say::chain_of(v))),
    ];
    put(blocks, details(locale, &facts));
    list(blocks, text("signature-report-remarks"), v.remarks.iter().map(|r| text(say::remark(*r))).collect());
    put(blocks, BlockKind::Heading { level: 2, text: line(text("signature-report-worth")) });
    put(blocks, paragraph(text(say::class(v.class))));
    let (enough, short) = say::uses_of(v);
    list(blocks, text("signature-report-enough"), enough.iter().map(|(_, id)| text(id)).collect());
    list(blocks, text("signature-report-not-enough"), short.iter().map(|(_, id)| text(id)).collect());
    list(blocks, text("signature-report-viewers"), say::viewers(v).into_iter().map(text).collect());
}

fn details(locale: Locale, pairs: &[(&str, String)]) -> BlockKind {
    BlockKind::Details {
        pairs: pairs.iter().map(|(id, value)| (words::plain(locale, id), line(value.clone()))).collect(),
    }
}

/// A list with the words that lead to it; nothing where it is empty.
fn list(blocks: &mut Vec<Block>, lead: String, items: Vec<String>) {
    if !items.is_empty() {
        put(blocks, paragraph(lead));
        put(blocks, BlockKind::List { items: stopped(items).into_iter().map(line).collect() });
    }
}

/// Items with their closing punctuation; whole sentences have their own.
fn stopped(items: Vec<String>) -> Vec<String> {
    let last = items.len().saturating_sub(1);
    let close = |(place, item): (usize, String)| match item.ends_with(['.', ';', '!', '?', '…']) {
        true => item,
        false => item + if place == last { "." } else { ";" },
    };
    items.into_iter().enumerate().map(close).collect()
}

fn paragraph(text: String) -> BlockKind {
    BlockKind::Paragraph { text: line(text) }
}

fn line(text: String) -> Vec<Inline> {
    vec![Inline::Text { text }]
}

fn put(blocks: &mut Vec<Block>, kind: BlockKind) {
    let provenance = Provenance {
        clause: DocumentKind::SignatureReport.id().to_owned(),
        answers: Vec::new(),
        always: true,
        articles: Vec::new(),
        since: None,
    };
    blocks.push(Block { provenance, number: None, begins_page: false, kind });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_lists_end_as_in_a_book() {
        let items = |list: &[&str]| list.iter().map(|i| (*i).to_owned()).collect::<Vec<_>>();
        assert_eq!(stopped(items(&["одно", "другое"])), ["одно;", "другое."]);
        assert_eq!(stopped(items(&["Предложение.", "Ещё одно."])), ["Предложение.", "Ещё одно."]);
        assert_eq!(stopped(Vec::new()), Vec::<String>::new());
    }
}
