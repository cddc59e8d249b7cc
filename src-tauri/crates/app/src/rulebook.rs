//! The rule book: every clause with its condition and articles, every finding, article, term, fine and
//! question as one document that a lawyer reads, prints and corrects. It is made of the same data as
//! the papers, so it cannot say anything else than they do.

mod fines;
mod read;
mod sections;
mod seen;
mod terms;

use pismovnik_law::Law;
use pismovnik_model::document::BlockKind;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{
    Block, Country, Document, DocumentKind, HeadGroup, Inline, Locale, Provenance, RULES_VERSION,
};
use pismovnik_wording::{Arg, WordingError};

use crate::words;

/// Both countries, in the order in which the book treats them.
pub const COUNTRIES: [Country; 2] = [Country::Russia, Country::Kazakhstan];

/// The book of a law for these countries (none means both), in one language.
///
/// # Errors
/// A text that is missing or broken, a paper that cannot be drafted: defects of the program.
pub fn rulebook(law: &Law, countries: &[Country], locale: Locale) -> Result<Document, Vec<Problem>> {
    let countries = if countries.is_empty() { &COUNTRIES[..] } else { countries };
    let mut pages = Pages::new(locale);
    sections::guide(&mut pages, countries);
    for country in countries {
        let seen = seen::look(law, *country, locale, sections::text_locale(*country, locale))?;
        sections::country(&mut pages, law, *country, &seen).map_err(|e| vec![broken(&e)])?;
    }
    sections::questions(&mut pages, countries).map_err(|e| vec![broken(&e)])?;
    pages.remarks("rulebook-remarks", 8);
    Ok(Document {
        kind: DocumentKind::RuleBook,
        locale,
        title: pages.say("rulebook-title"),
        subtitle: Some(pages.say("rulebook-subtitle")),
        operator: pages.say("app-workspace-file"),
        foot: pages.text("rulebook-foot", &[("version", RULES_VERSION.into())]),
        page_counter: pages
            .text("rulebook-page-counter", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        as_of: law.verified_through(),
        provisional: false,
        blocks: pages.blocks,
    })
}

fn broken(error: &WordingError) -> Problem {
    Problem::new(problem::INTERNAL, DocumentKind::RuleBook.id()).with("detail", error)
}

/// A paragraph of a cell.
type Line = Vec<Inline>;

/// Cells of a row, each a list of paragraphs.
type Row = Vec<Vec<Line>>;

/// The book being written.
struct Pages {
    locale: Locale,
    blocks: Vec<Block>,
    section: u32,
    part: u32,
    /// Footnotes so far.
    notes: u32,
}

impl Pages {
    fn new(locale: Locale) -> Pages {
        Pages { locale, blocks: Vec::new(), section: 0, part: 0, notes: 0 }
    }

    fn say(&self, id: &str) -> String {
        words::plain(self.locale, id)
    }

    fn text(&self, id: &str, args: &[(&str, Arg)]) -> String {
        words::text(self.locale, id, args)
    }

    fn section(&mut self, title: String) {
        self.section += 1;
        self.part = 0;
        let number = self.section.to_string();
        self.put(Some(number), BlockKind::Heading { level: 1, text: line(title) });
    }

    fn part(&mut self, title: String) {
        self.part += 1;
        let number = format!("{}.{}", self.section, self.part);
        self.put(Some(number), BlockKind::Heading { level: 2, text: line(title) });
    }

    fn paragraph(&mut self, text: String) {
        self.put(None, BlockKind::Paragraph { text: line(text) });
    }

    /// A paragraph with footnotes of what the sources leave open about it.
    fn noted(&mut self, text: String, doubts: &[&str]) {
        let mut text = line(text);
        for (i, doubt) in doubts.iter().enumerate() {
            self.notes += 1;
            // Marks that stand beside each other would read as one number.
            text.extend((i > 0).then(|| Inline::plain("\u{A0}")));
            text.push(Inline::Footnote { mark: self.notes.to_string(), text: self.say(doubt) });
        }
        self.put(None, BlockKind::Paragraph { text });
    }

    fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.put(None, BlockKind::List { items: items.into_iter().map(line).collect() });
        }
    }

    /// A table; nothing where it has no rows.
    fn table(&mut self, caption: String, widths: &[u16], head: &[&str], rows: Vec<Row>) {
        self.put_table(caption, widths, head, vec![], rows);
    }

    /// A table with a head above so many of its columns from one on: (first, how many, words).
    fn table_under(
        &mut self,
        caption: String,
        widths: &[u16],
        (from, count, over): (usize, usize, &str),
        head: &[&str],
        rows: Vec<Row>,
    ) {
        let groups = vec![HeadGroup::over(from, count, line(self.say(over)))];
        self.put_table(caption, widths, head, groups, rows);
    }

    fn put_table(
        &mut self,
        caption: String,
        widths: &[u16],
        head: &[&str],
        groups: Vec<HeadGroup>,
        rows: Vec<Row>,
    ) {
        if rows.is_empty() {
            return;
        }
        let (widths, head) = (widths.to_vec(), head.iter().map(|id| line(self.say(id))).collect());
        self.put(None, BlockKind::Table { caption, widths, head, groups, rows, spans: vec![] });
    }

    /// Ruled lines for remarks.
    fn remarks(&mut self, label: &str, lines: u8) {
        let label = self.say(label);
        self.put(None, BlockKind::Blank { label, note: String::new(), lines });
    }

    fn put(&mut self, number: Option<String>, kind: BlockKind) {
        let provenance = Provenance {
            clause: DocumentKind::RuleBook.id().to_owned(),
            answers: Vec::new(),
            always: true,
            articles: Vec::new(),
            since: None,
        };
        self.blocks.push(Block { provenance, number, begins_page: false, kind });
    }
}

fn line(text: String) -> Line {
    vec![Inline::Text { text }]
}

fn strong(text: impl Into<String>) -> Line {
    vec![Inline::Strong { text: text.into() }]
}
