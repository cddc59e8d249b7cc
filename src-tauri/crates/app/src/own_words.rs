//! The owner's own words: putting them down, withdrawing them, deciding conflicts.

use std::collections::BTreeSet;

use pismovnik_drafting::own_words::{self, Conflict};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{
    Answers, Block, Day, Document, DocumentKind, Locale, OwnKey, OwnPlace, OwnWord, OwnWords,
};
use pismovnik_register::{Command, Event};

use crate::book::{Book, Inside, id, reachable, told};
use crate::papers::{self, Order};
use crate::{preview, words};

/// How own words stand to the papers of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// They stand in their place.
    Stands,
    /// They stand, but their clause says something else than when they were written.
    Conflict,
    /// Their clause is not in the papers now; they wait for it.
    Waits,
    /// They were to follow a clause that is not in the papers now: they are missing there.
    Lost,
}

impl Condition {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Condition::Stands => "stands",
            Condition::Conflict => "conflict",
            Condition::Waits => "waits",
            Condition::Lost => "lost",
        }
    }

    /// Whether nothing can be issued until the owner has decided.
    pub fn blocks(self) -> bool {
        matches!(self, Condition::Conflict | Condition::Lost)
    }
}

/// Own words as they stand today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// The words and their place.
    pub word: OwnWord,
    /// How they stand.
    pub condition: Condition,
    /// What their clause says today; none where the papers have it not.
    pub base_now: Option<String>,
    /// Articles behind a struck clause.
    pub articles: Vec<String>,
    /// Languages of the same paper in which the same place has no own words: their version lacks them.
    pub lacking: Vec<Locale>,
}

impl Own {
    /// Where the words stand with regard to their clause, in words.
    pub fn place_words(&self, locale: Locale) -> String {
        let id = match (self.word.at.place, &self.word.words.text) {
            (OwnPlace::After, _) => "app-own-added",
            (OwnPlace::Instead, Some(_)) => "app-own-replaced",
            (OwnPlace::Instead, None) => "app-own-struck",
        };
        words::plain(locale, id)
    }

    /// How they stand, in words.
    pub fn condition_words(&self, locale: Locale) -> String {
        let id = match self.condition {
            Condition::Stands => "app-own-stands",
            Condition::Conflict => "app-own-conflict",
            Condition::Waits => "app-own-waits",
            Condition::Lost => "app-own-lost",
        };
        words::plain(locale, id)
    }

    /// What the owner should know of them: articles behind a struck clause, languages that lack them.
    pub fn remarks(&self, locale: Locale) -> Vec<String> {
        let mut lines = Vec::new();
        if !self.articles.is_empty() {
            let articles = self.articles.join(", ");
            lines.push(words::text(locale, "app-own-article", &[("articles", articles.into())]));
        }
        if !self.lacking.is_empty() {
            let languages: Vec<String> =
                self.lacking.iter().map(|l| preview::language(locale, *l).label.to_lowercase()).collect();
            lines.push(words::text(locale, "app-own-lacking", &[("languages", languages.join(", ").into())]));
        }
        lines
    }
}

impl Book {
    /// The owner's own words in a shop's papers.
    ///
    /// # Errors
    /// No such shop.
    pub fn own_words(&self, shop: i64) -> Inside<Vec<OwnWord>> {
        self.workspace().own_words(id(shop)?).map_err(told)
    }

    /// The papers of the present answers without own words.
    ///
    /// # Errors
    /// No such shop; a country or day for which nothing is drafted.
    pub fn as_drafted(&self, shop: i64, as_of: Day, today: Day) -> Inside<Vec<Document>> {
        self.draft(&reachable(&self.answers(shop)?), as_of, today)
    }

    /// The papers that answers come to.
    pub(crate) fn draft(&self, answers: &Answers, as_of: Day, today: Day) -> Inside<Vec<Document>> {
        let facts = pismovnik_interview::facts(answers);
        let (langs, formats) = (Vec::new(), Vec::new());
        papers::draft_all(&Order { facts: &facts, law: self.law(), as_of, today, langs, formats })
    }

    /// All own words of a shop, each as it stands today.
    ///
    /// # Errors
    /// No such shop; a country or day for which nothing is drafted.
    pub fn own_words_today(&self, shop: i64, today: Day) -> Inside<Vec<Own>> {
        let words = self.own_words(shop)?;
        if words.is_empty() {
            return Ok(Vec::new());
        }
        let documents = self.as_drafted(shop, today, today)?;
        let conflicts = conflicts(&documents, &words);
        Ok(words.iter().map(|word| standing(word, &words, &documents, &conflicts)).collect())
    }

    /// Puts own words down, tied to what their clause says today.
    ///
    /// # Errors
    /// No such paper or clause; a block that is more than words; text that is empty, too long or
    /// unprintable.
    pub fn set_own_words(&mut self, shop: i64, at: OwnKey, text: Option<String>, today: Day) -> Inside<()> {
        let documents = self.as_drafted(shop, today, today)?;
        let kept = self.own_words(shop)?.into_iter().find(|w| w.at == at);
        let base = kept.map(|w| w.words.base).unwrap_or_default();
        let probe = OwnWord { at: at.clone(), words: OwnWords { text: None, base } };
        let block = block_of(&documents, &probe)?;
        if !own_words::editable(block) && at.place == OwnPlace::Instead {
            return Err(vec![Problem::new(problem::CLAUSE_FIXED, "clause").with("value", &at.clause)]);
        }
        let words = OwnWords { text, base: block.text() };
        let command = Command::RecordOwnWords { shop: id(shop)?, at, words: Some(words) };
        self.perform(&command, today).map(|_| ())
    }

    /// Withdraws own words: the clause stands as drafted.
    ///
    /// # Errors
    /// There are none at this place.
    pub fn withdraw_own_words(&mut self, shop: i64, at: OwnKey, today: Day) -> Inside<()> {
        let command = Command::RecordOwnWords { shop: id(shop)?, at, words: None };
        self.perform(&command, today).map(|_| ())
    }

    /// Takes back the last change at one place: what stood there before stands there again.
    ///
    /// # Errors
    /// Nothing has ever stood there.
    pub fn undo_own_words(&mut self, shop: i64, at: OwnKey, today: Day) -> Inside<()> {
        let history = self.workspace().words_history(id(shop)?).map_err(told)?;
        let before = history.into_iter().rev().find_map(|recorded| match recorded.event? {
            Event::OwnWordsRecorded { at: there, previous, .. } if there == at => Some(previous),
            Event::OwnWordsWithdrawn { at: there, previous } if there == at => Some(Some(previous)),
            _ => None,
        });
        let words = before.ok_or_else(|| {
            vec![Problem::new(problem::OWN_WORDS_UNKNOWN, "clause").with("value", &at.clause)]
        })?;
        let command = Command::RecordOwnWords { shop: id(shop)?, at, words };
        self.perform(&command, today).map(|_| ())
    }
}

/// Papers with the owner's own words in them.
pub(crate) fn with_own(documents: &[Document], words: &[OwnWord]) -> Vec<Document> {
    documents.iter().map(|document| own_words::apply(document, words).0).collect()
}

/// Every conflict of own words with these papers.
pub(crate) fn conflicts(documents: &[Document], words: &[OwnWord]) -> Vec<Conflict> {
    let mut found: Vec<Conflict> =
        documents.iter().flat_map(|document| own_words::apply(document, words).1).collect();
    // A paper that is not needed any more takes nothing with it: replaced and struck clauses wait for it,
    // additions are told.
    let there = |at: &OwnKey| documents.iter().any(|d| d.kind.id() == at.document && d.locale == at.lang);
    let gone = words.iter().filter(|w| w.at.place == OwnPlace::After && !there(&w.at));
    found.extend(gone.map(|word| Conflict {
        at: word.at.clone(),
        base_then: word.words.base.clone(),
        base_now: None,
        own: word.words.text.clone(),
    }));
    found
}

fn standing(word: &OwnWord, all: &[OwnWord], documents: &[Document], conflicts: &[Conflict]) -> Own {
    let document = documents.iter().find(|d| d.kind.id() == word.at.document && d.locale == word.at.lang);
    let block = document.and_then(|d| Some(&d.blocks[own_words::find(d, word)?]));
    let conflict = conflicts.iter().any(|c| c.at == word.at);
    let condition = match (block, conflict) {
        (Some(_), false) => Condition::Stands,
        (Some(_), true) => Condition::Conflict,
        (None, true) => Condition::Lost,
        (None, false) => Condition::Waits,
    };
    let struck = word.at.place == OwnPlace::Instead && word.words.text.is_none();
    let articles = block.filter(|_| struck).map(|b| b.provenance.articles.clone()).unwrap_or_default();
    let languages: BTreeSet<Locale> =
        documents.iter().filter(|d| d.kind.id() == word.at.document).map(|d| d.locale).collect();
    let has = |lang: &Locale| {
        let other = OwnKey { lang: *lang, ..word.at.clone() };
        all.iter().any(|w| w.at == other)
    };
    Own {
        word: word.clone(),
        condition,
        base_now: block.map(Block::text),
        articles,
        lacking: languages.into_iter().filter(|lang| !has(lang)).collect(),
    }
}

fn block_of<'a>(documents: &'a [Document], word: &OwnWord) -> Inside<&'a Block> {
    let at = &word.at;
    let known = DocumentKind::from_id(&at.document);
    let document = known
        .and_then(|kind| documents.iter().find(|d| d.kind == kind && d.locale == at.lang))
        .ok_or_else(|| {
            let name = format!("{}.{}", at.document, at.lang.code());
            vec![Problem::new(problem::PAPER_UNKNOWN, "document").with("value", name)]
        })?;
    own_words::find(document, word)
        .map(|index| &document.blocks[index])
        .ok_or_else(|| vec![Problem::new(problem::CLAUSE_UNKNOWN, "clause").with("value", &at.clause)])
}
