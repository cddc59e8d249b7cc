//! Papers of the program's own making: one pen for all of them.

use pismovnik_model::document::BlockKind;
use pismovnik_model::{Block, Day, Document, DocumentKind, Inline, Locale, Provenance};
use pismovnik_wording::Arg;

use crate::words;

/// A paper that is being written.
pub(super) struct Pen {
    kind: DocumentKind,
    locale: Locale,
    blocks: Vec<Block>,
}

impl Pen {
    pub(super) fn new(kind: DocumentKind, locale: Locale) -> Pen {
        Pen { kind, locale, blocks: Vec::new() }
    }

    pub(super) fn say(&self, id: &str) -> String {
        words::plain(self.locale, id)
    }

    pub(super) fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        words::text(self.locale, id, args)
    }

    pub(super) fn day(&self, day: Day) -> String {
        words::day(self.locale, day)
    }

    pub(super) fn put(&mut self, kind: BlockKind) {
        let provenance = Provenance {
            clause: self.kind.id().to_owned(),
            answers: Vec::new(),
            always: true,
            articles: Vec::new(),
            since: None,
        };
        self.blocks.push(Block { provenance, number: None, begins_page: false, kind });
    }

    pub(super) fn heading(&mut self, id: &str) {
        let text = line(self.say(id));
        self.put(BlockKind::Heading { level: 1, text });
    }

    pub(super) fn paragraph(&mut self, text: String) {
        self.put(BlockKind::Paragraph { text: line(text) });
    }

    pub(super) fn note(&mut self, text: String) {
        self.put(BlockKind::Note { text: line(text) });
    }

    pub(super) fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.put(BlockKind::List { items: items.into_iter().map(line).collect() });
        }
    }

    pub(super) fn details(&mut self, pairs: Vec<(String, String)>) {
        let pairs = pairs.into_iter().map(|(label, value)| (label, line(value))).collect();
        self.put(BlockKind::Details { pairs });
    }

    pub(super) fn table(&mut self, caption: &str, widths: &[u16], head: &[&str], rows: Vec<Vec<String>>) {
        let head = head.iter().map(|id| line(self.say(id))).collect();
        let rows = rows.into_iter().map(|r| r.into_iter().map(|c| vec![line(c)]).collect()).collect();
        let (caption, widths) = (self.say(caption), widths.to_vec());
        self.put(BlockKind::Table { caption, widths, head, rows, spans: Vec::new(), groups: Vec::new() });
    }

    pub(super) fn signature(&mut self, labels: &[&str]) {
        let labels = labels.iter().map(|id| self.say(id)).collect();
        self.put(BlockKind::Signature { labels });
    }

    /// The finished paper.
    pub(super) fn done(self, title: String, subtitle: Option<String>, of: &str, day: Day) -> Document {
        let counter = [("page", "{page}".into()), ("pages", "{pages}".into())];
        Document {
            kind: self.kind,
            locale: self.locale,
            foot: title.clone(),
            title,
            subtitle,
            operator: of.to_owned(),
            page_counter: words::text(self.locale, "rulebook-page-counter", &counter),
            as_of: day,
            provisional: false,
            blocks: self.blocks,
        }
    }
}

pub(super) fn line(text: String) -> Vec<Inline> {
    vec![Inline::Text { text }]
}
