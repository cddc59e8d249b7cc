//! Letters, and the papers that go with them: what was decided, in the words of the country's law.
//!
//! A letter is written from the shop's facts and a checked [`Outgoing`]. Provenance names both: questions by
//! their ids, parts of the letter by `letter.*` ids ([`ids`]). Nothing is stated that the letter does not
//! hold; what an act or a notice still lacks stays a blank for ink.

mod act;
mod body;
mod categories;
mod incident;
mod page;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use pismovnik_model::outgoing::{OutgoingInput, OutgoingKind, ids};
use pismovnik_model::{Block, BlockKind, Country, Document, DocumentKind, Facts, Locale, Outgoing, document};

use crate::clause::{Clause, ClauseInfo};
use crate::run::Arg;
use crate::sheet::{Pen, Sheet, paragraph};
use crate::{DraftError, Setting};

pub use categories::{Listed, categories};

/// A clause that both countries' letters share, with each country's articles.
pub(crate) struct Both {
    russian: Clause,
    kazakh: Clause,
}

impl Both {
    fn of(&'static self, country: Country) -> &'static Clause {
        match country {
            Country::Russia => &self.russian,
            Country::Kazakhstan => &self.kazakh,
        }
    }
}

/// Declares clauses that share a text and differ in articles.
macro_rules! both {
    ($($name:ident = $id:literal, [$($ru:literal),*], [$($kz:literal),*];)*) => {
        $(static $name: $crate::letters::Both = $crate::letters::Both {
            russian: $crate::clause::Clause {
                id: concat!("ru-", $id), text: concat!("clause-", $id), articles: &[$($ru),*], from: None,
            },
            kazakh: $crate::clause::Clause {
                id: concat!("kz-", $id), text: concat!("clause-", $id), articles: &[$($kz),*], from: None,
            },
        };)*
        /// Every shared clause declared here.
        pub(super) fn shared() -> Vec<&'static $crate::letters::Both> {
            vec![$(&$name),*]
        }
    };
}
pub(crate) use both;

/// Drafts a letter in one language. The shop's facts give the letterhead; `setting.as_of` is the day whose
/// law the letter cites.
///
/// # Errors
/// A language in which the country's papers are not drafted, or a defect of the wording.
pub fn letter(
    facts: &Facts,
    letter: &Outgoing,
    locale: Locale,
    setting: &Setting,
) -> Result<Document, DraftError> {
    let country = facts.country();
    if !country.document_locales().contains(&locale) {
        return Err(DraftError::LanguageUnavailable(locale));
    }
    let mut writing = Writing { sheet: Sheet::new(facts, locale, setting), letter: letter.get(), country };
    match letter.get().kind {
        OutgoingKind::DestructionAct => act::write(&mut writing),
        OutgoingKind::IncidentFirst | OutgoingKind::IncidentResult => incident::write(&mut writing),
        _ => {
            page::head(&mut writing);
            body::write(&mut writing);
            page::close(&mut writing);
        }
    }
    writing.finish(locale, setting)
}

/// Every clause of letters, for the rule book.
pub fn letter_catalogue() -> &'static [ClauseInfo] {
    static CATALOGUE: LazyLock<Vec<ClauseInfo>> =
        LazyLock::new(|| all_clauses().into_iter().map(Clause::info).collect());
    &CATALOGUE
}

/// Every article that a letter cites, sorted, each once.
pub fn letter_articles() -> Vec<&'static str> {
    let all: BTreeSet<&'static str> =
        all_clauses().into_iter().flat_map(|c| c.articles.iter().copied()).collect();
    all.into_iter().collect()
}

fn all_clauses() -> Vec<&'static Clause> {
    let shared = [page::shared(), body::shared(), act::shared(), incident::shared()].concat();
    let mut all: Vec<&'static Clause> = shared.into_iter().flat_map(|b| [&b.russian, &b.kazakh]).collect();
    all.extend(body::clauses());
    all.extend(act::clauses());
    all.extend(incident::clauses());
    all
}

/// A letter being written.
struct Writing<'a> {
    sheet: Sheet<'a>,
    letter: &'a OutgoingInput,
    country: Country,
}

impl<'a> Writing<'a> {
    /// A block of a shared clause; `ids` are the parts of the letter that it rests on.
    fn block(
        &mut self,
        clause: &'static Both,
        ids: &[&str],
        make: impl FnOnce(&Pen<'_>, &'a OutgoingInput, &'static Clause) -> Option<BlockKind>,
    ) {
        self.only(clause.of(self.country), ids, make);
    }

    /// A block of one country's clause.
    fn only(
        &mut self,
        clause: &'static Clause,
        ids: &[&str],
        make: impl FnOnce(&Pen<'_>, &'a OutgoingInput, &'static Clause) -> Option<BlockKind>,
    ) {
        let letter = self.letter;
        self.sheet.block(clause, |pen| {
            // The reader remembers what was asked for, whether the facts hold it or not.
            for id in ids {
                let _ = pen.r.answered(id);
            }
            make(pen, letter, clause)
        });
    }

    /// A paragraph of a shared clause with arguments; none where `args` finds none.
    fn say(
        &mut self,
        clause: &'static Both,
        ids: &[&str],
        args: impl FnOnce(&Pen<'_>, &'a OutgoingInput) -> Option<Vec<(&'static str, Arg)>>,
    ) {
        self.tell(clause.of(self.country), ids, args);
    }

    /// A paragraph of one country's clause with arguments; none where `args` finds none.
    fn tell(
        &mut self,
        clause: &'static Clause,
        ids: &[&str],
        args: impl FnOnce(&Pen<'_>, &'a OutgoingInput) -> Option<Vec<(&'static str, Arg)>>,
    ) {
        self.only(clause, ids, |pen, letter, clause| {
            args(pen, letter).and_then(|args| paragraph(pen.run(clause.text, &args)))
        });
    }

    fn finish(self, locale: Locale, setting: &Setting) -> Result<Document, DraftError> {
        let (letter, country) = (self.letter, self.country);
        let around = self.sheet.outside(|pen| {
            let title = pen.words(page::title(letter.kind));
            let foot = pen.run(
                "letter-foot",
                &[
                    ("title", title.as_str().into()),
                    ("number", letter.number.as_str().into()),
                    ("day", pen.day(letter.day).into()),
                ],
            );
            let counter =
                pen.run("draft-page-counter", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
            let operator = page::short(pen, country).map(|r| document::words(&r)).unwrap_or_default();
            (title, operator, document::words(&foot), document::words(&counter))
        });
        let (title, operator, foot, page_counter) = around;
        let blocks: Vec<Block> = self.sheet.finish()?;
        Ok(Document {
            kind: DocumentKind::Letter(letter.kind),
            locale,
            title,
            subtitle: None,
            operator,
            foot,
            page_counter,
            as_of: setting.as_of,
            provisional: setting.provisional,
            blocks,
        })
    }
}

/// Arguments of a text without any.
fn nothing() -> Vec<(&'static str, Arg)> {
    Vec::new()
}

/// The ids under which a part of the letter is named.
const INCOMING: &[&str] = &[ids::INCOMING];
