//! What editions answer: their frozen texts, what differs between two of them, which applied on a day,
//! what has become outdated and why, and the way back to an earlier one.

mod outdated;
mod restore;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_model::{
    Answers, Audience, Day, Document, DocumentKind, Languages, Locale, OwnKey, OwnPlace, OwnWord, OwnWords,
    PaperKey, Problem, Publication, RULES_VERSION, Value,
};
use pismovnik_register::{Command, Edition, Event, State};

pub use words::{force_words, printed, shown_words, side_words};

use crate::book::{Book, Inside, id, reachable, told};
use crate::compare::{self, Change, Row, Rows};
use crate::own_words::with_own;

/// Format name of a paper's blocks among an edition's files.
pub(crate) const BLOCKS: &str = "json";

/// The clauses that only tell a day.
const OF_THE_DAY: [&str; 2] = ["policy-edition", "note-made-on"];

/// The papers of an edition as documents.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// The edition with its answers.
    pub edition: Edition,
    /// Its papers.
    pub documents: Vec<Document>,
    /// Whether these are the very blocks that were issued. Editions of earlier programs kept only the
    /// files: their blocks are drafted anew from the frozen answers under the present rules.
    pub exact: bool,
}

/// One side of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// An edition, by number.
    Edition(u32),
    /// What would be issued today from the present answers.
    Current,
}

/// Why a paper, or a block of it, differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Another answer to this question.
    Answer(String),
    /// Another version of rules and clauses.
    Rules,
    /// Another translation of the same clauses.
    Translation,
    /// A rule that came into force, or left it, between the two days.
    Law,
    /// The owner's own words.
    Own,
    /// Only the day.
    Day,
}

impl Reason {
    /// The name in JSON.
    pub fn id(&self) -> &'static str {
        match self {
            Reason::Answer(_) => "answer",
            Reason::Rules => "rules",
            Reason::Translation => "translation",
            Reason::Law => "law",
            Reason::Own => "own-words",
            Reason::Day => "day",
        }
    }
}

/// One paper in one language, compared.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Which paper.
    pub kind: DocumentKind,
    /// Its language.
    pub lang: Locale,
    /// Its title, the later one where there is one.
    pub title: String,
    /// Whether the earlier side has the paper at all.
    pub in_old: bool,
    /// Whether the later side has it.
    pub in_new: bool,
    /// What differs.
    pub rows: Rows,
    /// The reasons of each row, in the order of the rows.
    pub reasons: Vec<Vec<Reason>>,
}

/// Two editions, or an edition and the present answers, compared.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The earlier side.
    pub from: Which,
    /// The later side.
    pub to: Which,
    /// Every paper of either side.
    pub papers: Vec<Compared>,
    /// Whether both sides are the very texts; see [`Frozen::exact`].
    pub exact: bool,
}

/// How a paper stands to what would be issued today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Its text has changed.
    Changed,
    /// It is needed now and is not in the edition.
    New,
    /// It is in the edition and is not needed any more.
    Unneeded,
}

impl Standing {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Standing::Changed => "changed",
            Standing::New => "new",
            Standing::Unneeded => "unneeded",
        }
    }
}

/// Why a paper of the newest edition is outdated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Document id.
    pub document: String,
    /// Language.
    pub lang: Locale,
    /// How it stands.
    pub standing: Standing,
    /// Why; several reasons may have come together.
    pub reasons: Vec<Reason>,
}

/// What is outdated, and what is to be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outdated {
    /// Papers, in the order in which they are listed.
    pub marks: Vec<Mark>,
    /// Questions to which the answers since then have led and which wait for one.
    pub questions: Vec<&'static str>,
    /// Why it cannot be told, or not wholly: what of the present or the frozen answers cannot be drafted.
    pub problems: Vec<Problem>,
}

/// What the owner has stated of a paper with regard to a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// On the site since that day or before.
    Since(Publication),
    /// On the site only after the day that was asked for.
    Later(Publication),
    /// Nothing is stated.
    Unstated,
}

/// A paper for the site, on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnDay {
    /// Document id.
    pub document: String,
    /// Language.
    pub lang: Locale,
    /// Title.
    pub title: String,
    /// What is stated of it in the edition in force.
    pub shown: Shown,
    /// The edition whose text stood on the site on the day by the owner's statements, where that is
    /// another one.
    pub instead: Option<(u32, Publication)>,
}

/// The edition in force on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    /// The edition, without its answers.
    pub edition: Edition,
    /// The first day on which a later edition applies, if there is one.
    pub until: Option<Day>,
    /// Its papers for the site.
    pub papers: Vec<OnDay>,
}

/// What restoring an edition would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Question id -> answer now, answer then.
    pub answers: BTreeMap<String, (Option<Value>, Option<Value>)>,
    /// Place -> own words now, own words then.
    pub words: BTreeMap<OwnKey, (Option<OwnWords>, Option<OwnWords>)>,
}

impl Book {
    /// The papers of an edition as documents.
    ///
    /// # Errors
    /// No such edition; the file is damaged.
    pub fn frozen(&self, shop: i64, number: u32) -> Inside<Frozen> {
        let edition = self.workspace().edition(id(shop)?, number).map_err(told)?;
        let mut documents = Vec::new();
        for paper in &edition.documents {
            documents.extend(self.frozen_paper(shop, &edition, &paper.id, paper.lang)?);
        }
        let exact = documents.len() == edition.documents.len();
        if !exact {
            let drafted = self.draft(&edition.answers, edition.as_of, edition.issued)?;
            documents = with_own(&drafted, &self.own_words_at(shop, number)?);
        }
        Ok(Frozen { edition, documents, exact })
    }

    /// The papers that the present answers and own words come to, as of a day.
    ///
    /// # Errors
    /// No such shop; a country or day for which nothing is drafted.
    pub fn present(&self, shop: i64, as_of: Day, today: Day) -> Inside<Vec<Document>> {
        Ok(with_own(&self.as_drafted(shop, as_of, today)?, &self.own_words(shop)?))
    }

    /// Own words as they stood when an edition was issued.
    ///
    /// # Errors
    /// No such shop; the file is damaged.
    pub fn own_words_at(&self, shop: i64, number: u32) -> Inside<Vec<OwnWord>> {
        let shop = id(shop)?;
        let mut state = State::default();
        for recorded in self.workspace().words_history(shop).map_err(told)? {
            let Some(event) = recorded.event else { continue };
            state.apply(shop, &event, recorded.day);
            if matches!(&event, Event::EditionIssued { edition } if edition.number == number) {
                break;
            }
        }
        Ok(state.shop(shop).map(pismovnik_register::Shop::own).unwrap_or_default())
    }

    /// Compares two editions, or one and the present answers.
    ///
    /// # Errors
    /// No such edition; nothing can be drafted from the present answers.
    pub fn diff(&self, shop: i64, from: Which, to: Which, today: Day) -> Inside<Comparison> {
        let (old, new) = (self.side(shop, from, today)?, self.side(shop, to, today)?);
        let why = Why {
            changed: changed(&old.answers, &new.answers),
            rules: old.rules != new.rules,
            days: old.as_of != new.as_of,
            struck: struck_since(&self.own_of(shop, from)?, &self.own_of(shop, to)?),
        };
        let mut papers = Vec::new();
        for (kind, lang) in keys(&old.documents, &new.documents) {
            let (a, b) = (one(&old.documents, kind, lang), one(&new.documents, kind, lang));
            let rows = compare::compare(a, b);
            let reasons = rows.rows.iter().map(|row| why.of(kind, lang, row)).collect();
            let title = b.or(a).map(|d| d.title.clone()).unwrap_or_default();
            papers.push(Compared {
                kind,
                lang,
                title,
                in_old: a.is_some(),
                in_new: b.is_some(),
                rows,
                reasons,
            });
        }
        Ok(Comparison { from, to, papers, exact: old.exact && new.exact })
    }

    fn own_of(&self, shop: i64, which: Which) -> Inside<Vec<OwnWord>> {
        match which {
            Which::Edition(number) => self.own_words_at(shop, number),
            Which::Current => self.own_words(shop),
        }
    }

    fn side(&self, shop: i64, which: Which, today: Day) -> Inside<Side> {
        Ok(match which {
            Which::Edition(number) => {
                let frozen = self.frozen(shop, number)?;
                Side {
                    answers: frozen.edition.answers,
                    rules: frozen.edition.rules_version,
                    as_of: frozen.edition.as_of,
                    documents: frozen.documents,
                    exact: frozen.exact,
                }
            }
            Which::Current => Side {
                answers: reachable(&self.answers(shop)?),
                rules: RULES_VERSION.to_owned(),
                as_of: today,
                documents: self.present(shop, today, today)?,
                exact: true,
            },
        })
    }

    /// The edition in force on a day, with what the owner has stated of its publication.
    ///
    /// # Errors
    /// No such shop.
    pub fn in_force(&self, shop: i64, day: Day) -> Inside<Option<InForce>> {
        let shop = id(shop)?;
        // Unknown shops are refused before their absence is taken for «nothing in force».
        self.workspace().shop(shop).map_err(told)?;
        let Some(kept) = self.workspace().state().shop(shop) else { return Ok(None) };
        let Some(edition) = kept.in_force(day) else { return Ok(None) };
        let until = kept.editions.values().filter(|e| e.in_force_from > day).map(|e| e.in_force_from).min();
        let site = |d: &&pismovnik_register::IssuedDocument| {
            DocumentKind::from_id(&d.id).is_some_and(|k| k.audience() == Audience::Site)
        };
        let papers = edition.documents.iter().filter(site).map(|document| {
            let key = |edition| PaperKey { edition, document: document.id.clone(), lang: document.lang };
            let shown = match kept.publications.get(&key(edition.number)) {
                Some(stated) if stated.since <= day => Shown::Since(stated.clone()),
                Some(stated) => Shown::Later(stated.clone()),
                None => Shown::Unstated,
            };
            let stood = kept
                .editions
                .keys()
                .filter_map(|n| Some((*n, kept.publications.get(&key(*n))?)))
                .filter(|(_, stated)| stated.since <= day)
                .max_by_key(|(number, stated)| (stated.since, *number));
            let instead = stood.filter(|(n, _)| *n != edition.number).map(|(n, p)| (n, p.clone()));
            OnDay {
                document: document.id.clone(),
                lang: document.lang,
                title: document.title.clone(),
                shown,
                instead,
            }
        });
        Ok(Some(InForce { edition: edition.clone(), until, papers: papers.collect() }))
    }

    /// What the owner has stated of the publication of a shop's papers.
    ///
    /// # Errors
    /// No such shop.
    pub fn publications(&self, shop: i64) -> Inside<BTreeMap<PaperKey, Publication>> {
        self.workspace().publications(id(shop)?).map_err(told)
    }

    /// As [`Book::publish`] for a paper in one language, or for both where they are shown side by side.
    ///
    /// # Errors
    /// As for [`Book::publish`]; then nothing is recorded.
    pub fn publish_in(
        &mut self,
        shop: i64,
        edition: u32,
        document: DocumentKind,
        langs: Languages,
        publication: Option<&Publication>,
        today: Day,
    ) -> Inside<()> {
        for lang in langs.locales() {
            let paper = PaperKey { edition, document: document.id().to_owned(), lang };
            self.publish(shop, paper, publication.cloned(), today)?;
        }
        Ok(())
    }

    /// States where a paper is published, corrects that, or takes it back.
    ///
    /// # Errors
    /// No such paper; an address that is none; a day to come or before the edition was issued.
    pub fn publish(
        &mut self,
        shop: i64,
        paper: PaperKey,
        publication: Option<Publication>,
        today: Day,
    ) -> Inside<()> {
        let command = Command::RecordPublication { shop: id(shop)?, paper, publication };
        self.perform(&command, today).map(|_| ())
    }
}

struct Side {
    answers: Answers,
    rules: String,
    as_of: Day,
    documents: Vec<Document>,
    exact: bool,
}

/// What is known of the reasons between two sides.
struct Why {
    changed: BTreeSet<String>,
    rules: bool,
    days: bool,
    struck: Struck,
}

/// Clauses that the owner struck on one side only: paper, language, clause.
type Struck = BTreeSet<(String, Locale, String)>;

fn struck_since(then: &[OwnWord], now: &[OwnWord]) -> Struck {
    let of = |own: &[OwnWord]| -> Struck {
        let struck =
            own.iter().filter(|w| w.at.place == OwnPlace::Instead && w.words.text.is_none()).map(|w| &w.at);
        struck.map(|at| (at.document.clone(), at.lang, at.clause.clone())).collect()
    };
    of(then).symmetric_difference(&of(now)).cloned().collect()
}

/// Whether the owner's strike, or the end of it, is why a clause is here on one side only.
fn struck_or_back(struck: &Struck, kind: DocumentKind, lang: Locale, row: &Row) -> bool {
    row.change != Change::Changed && struck.contains(&(kind.id().to_owned(), lang, row.clause.clone()))
}

impl Why {
    fn of(&self, kind: DocumentKind, lang: Locale, row: &Row) -> Vec<Reason> {
        if struck_or_back(&self.struck, kind, lang, row) {
            return vec![Reason::Own];
        }
        let mut reasons: Vec<Reason> =
            row.answers.iter().filter(|a| self.changed.contains(*a)).cloned().map(Reason::Answer).collect();
        if row.own {
            reasons.push(Reason::Own);
        }
        if !reasons.is_empty() {
            return reasons;
        }
        let of_the_day = OF_THE_DAY.contains(&row.clause.as_str());
        vec![match (self.days, self.rules) {
            (true, _) if of_the_day => Reason::Day,
            (_, true) => Reason::Rules,
            (true, false) => Reason::Law,
            (false, false) => Reason::Rules,
        }]
    }
}

impl Comparison {
    /// One paper of it.
    pub fn paper(&self, kind: DocumentKind, lang: Locale) -> Option<&Compared> {
        self.papers.iter().find(|p| p.kind == kind && p.lang == lang)
    }
}

impl Outdated {
    /// How many papers are outdated, whatever their languages.
    pub fn papers(&self) -> usize {
        self.marks.iter().map(|m| m.document.as_str()).collect::<BTreeSet<_>>().len()
    }

    /// Every reason once.
    pub fn reasons(&self) -> Vec<Reason> {
        let all: BTreeSet<&Reason> = self.marks.iter().flat_map(|m| &m.reasons).collect();
        all.into_iter().cloned().collect()
    }
}

fn one(documents: &[Document], kind: DocumentKind, lang: Locale) -> Option<&Document> {
    documents.iter().find(|d| d.kind == kind && d.locale == lang)
}

/// Every paper of either side, in the order in which papers are listed.
fn keys(old: &[Document], new: &[Document]) -> Vec<(DocumentKind, Locale)> {
    let mut keys: Vec<(DocumentKind, Locale)> = Vec::new();
    for kind in DocumentKind::ALL {
        for document in new.iter().chain(old).filter(|d| d.kind == kind) {
            if !keys.contains(&(kind, document.locale)) {
                keys.push((kind, document.locale));
            }
        }
    }
    keys
}

/// Questions whose answers differ. One that is merely not asked any more is left out: the answer that
/// closed it is the reason.
fn changed(then: &Answers, now: &Answers) -> BTreeSet<String> {
    let asked: BTreeSet<&str> =
        pismovnik_interview::state(now).iter().filter(|s| s.reachable).map(|s| s.id).collect();
    let all = then.0.keys().chain(now.0.keys());
    all.filter(|q| then.get(q) != now.get(q) && asked.contains(q.as_str())).cloned().collect()
}
