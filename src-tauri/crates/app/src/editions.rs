//! What editions answer: their frozen texts, what differs between two of them, which applied on a day,
//! what has become outdated and why, and the way back to an earlier one.

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_drafting::own_words::OWN;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{
    Answers, Audience, Day, Document, DocumentKind, Locale, OwnKey, OwnWord, OwnWords, PaperKey, Publication,
    RULES_VERSION, Value,
};
use pismovnik_register::{Command, Edition, Event, State};

use crate::book::{Book, Inside, id, reachable, told};
use crate::compare::{self, Around, Row, Rows};
use crate::own_words::with_own;
use crate::questionnaire::count;
use crate::{preview, words};

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

    /// In words.
    pub fn words(&self, locale: Locale) -> String {
        let id = match self {
            Reason::Answer(question) => {
                let label = pismovnik_interview::question(question)
                    .map_or_else(|| question.clone(), |q| words::plain(locale, q.label));
                return words::text(locale, "app-reason-answer", &[("question", label.into())]);
            }
            Reason::Rules => "app-reason-rules",
            Reason::Translation => "app-reason-translation",
            Reason::Law => "app-reason-law",
            Reason::Own => "app-reason-own",
            Reason::Day => "app-reason-day",
        };
        words::plain(locale, id)
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

impl Standing {
    fn text(self) -> &'static str {
        match self {
            Standing::Changed => "app-standing-changed",
            Standing::New => "app-standing-new",
            Standing::Unneeded => "app-standing-unneeded",
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
        let shop_id = id(shop)?;
        let edition = self.workspace().edition(shop_id, number).map_err(told)?;
        let mut documents = Vec::new();
        for paper in &edition.documents {
            if !paper.files.iter().any(|f| f.format == BLOCKS) {
                continue;
            }
            let bytes =
                self.workspace().read_file(shop_id, number, &paper.id, paper.lang, BLOCKS).map_err(told)?;
            // Blocks of a newer program may have a shape that this one does not read.
            if let Ok(document) = serde_json::from_slice::<Document>(&bytes) {
                documents.push(document);
            }
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
        for recorded in self.workspace().history(shop).map_err(told)? {
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
        };
        let mut papers = Vec::new();
        for (kind, lang) in keys(&old.documents, &new.documents) {
            let (a, b) = (one(&old.documents, kind, lang), one(&new.documents, kind, lang));
            let rows = compare::compare(a, b);
            let reasons = rows.rows.iter().map(|row| why.of(row)).collect();
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

    /// What of the newest edition is outdated today, and why. Empty where nothing was issued.
    ///
    /// # Errors
    /// The file is damaged.
    pub(crate) fn find_outdated(&self, shop: i64, today: Day) -> Inside<Outdated> {
        let Some(number) = self.shop(shop)?.editions.last().map(|e| e.number) else {
            return Ok(Outdated::default());
        };
        let frozen = self.frozen(shop, number)?;
        let now = reachable(&self.answers(shop)?);
        let (as_of, issued) = (frozen.edition.as_of, frozen.edition.issued);
        let own = self.own_words(shop)?;
        let marks = match self.draft(&now, as_of, issued) {
            Ok(drafted) => self.marks(shop, &frozen, &now, &with_own(&drafted, &own), today)?,
            // Nothing can be drafted any more (another country, say): every paper is outdated.
            Err(_) => every_paper(&frozen, &changed(&frozen.edition.answers, &now)),
        };
        Ok(Outdated { marks, questions: new_questions(&frozen.edition.answers, &self.answers(shop)?) })
    }

    fn marks(
        &self,
        shop: i64,
        frozen: &Frozen,
        now: &Answers,
        present: &[Document],
        today: Day,
    ) -> Inside<Vec<Mark>> {
        let edition = &frozen.edition;
        let changed = changed(&edition.answers, now);
        let own_then = self.own_words_at(shop, edition.number)?;
        // The frozen answers and own words under the present rules: what of the difference is the rules'.
        // Where these do not draft them any more, all of it is.
        let redrafted = self.draft(&edition.answers, edition.as_of, edition.issued).unwrap_or_default();
        let redrafted = with_own(&redrafted, &own_then);
        let as_of_today = if today > edition.as_of { self.present(shop, today, today)? } else { Vec::new() };
        let old_rules = edition.rules_version != RULES_VERSION;
        let leading = leading(&frozen.documents);
        let mut marks = Vec::new();
        for (kind, lang) in keys(&frozen.documents, present) {
            let (old, new) = (one(&frozen.documents, kind, lang), one(present, kind, lang));
            let by_rules = compare::compare(old, one(&redrafted, kind, lang));
            let since = compare::compare(one(&redrafted, kind, lang), new);
            let mut reasons = BTreeSet::new();
            for row in &since.rows {
                let answers = row.answers.iter().filter(|a| changed.contains(*a));
                reasons.extend(answers.map(|a| Reason::Answer(a.clone())));
                if row.own {
                    reasons.insert(Reason::Own);
                }
            }
            if !by_rules.rows.is_empty() || (!frozen.exact && old_rules) {
                let first =
                    compare::compare(one(&frozen.documents, kind, leading), one(&redrafted, kind, leading));
                let translated = lang != leading && frozen.exact && first.rows.is_empty();
                reasons.insert(if translated { Reason::Translation } else { Reason::Rules });
            }
            let today_says = one(&as_of_today, kind, lang);
            if !as_of_today.is_empty() && clauses(new) != clauses(today_says) {
                reasons.insert(Reason::Law);
            }
            let standing = match (old, new) {
                (None, _) => Standing::New,
                (_, None) => Standing::Unneeded,
                _ => Standing::Changed,
            };
            let differs = standing != Standing::Changed || !compare::compare(old, new).rows.is_empty();
            if differs || !reasons.is_empty() {
                if reasons.is_empty() {
                    // A whole paper comes or goes by answers that its own blocks need not name.
                    reasons.extend(changed.iter().cloned().map(Reason::Answer));
                }
                let reasons = reasons.into_iter().collect();
                marks.push(Mark { document: kind.id().to_owned(), lang, standing, reasons });
            }
        }
        Ok(marks)
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

    /// What restoring an edition would change.
    ///
    /// # Errors
    /// No such edition.
    pub fn restoring(&self, shop: i64, number: u32) -> Inside<Plan> {
        let then = self.workspace().edition(id(shop)?, number).map_err(told)?.answers;
        let now = self.answers(shop)?;
        let wanted = merged(&now, &then);
        let mut plan = Plan::default();
        for question in now.0.keys().chain(wanted.0.keys()).collect::<BTreeSet<_>>() {
            let (is, was) = (now.get(question).cloned(), wanted.get(question).cloned());
            if is != was {
                plan.answers.insert(question.clone(), (is, was));
            }
        }
        let by_place = |own: Vec<OwnWord>| -> BTreeMap<OwnKey, OwnWords> {
            own.into_iter().map(|w| (w.at, w.words)).collect()
        };
        let (is, was) = (by_place(self.own_words(shop)?), by_place(self.own_words_at(shop, number)?));
        for at in is.keys().chain(was.keys()).collect::<BTreeSet<_>>() {
            let (is, was) = (is.get(at).cloned(), was.get(at).cloned());
            if is != was {
                plan.words.insert(at.clone(), (is, was));
            }
        }
        Ok(plan)
    }

    /// Makes answers and own words of an edition the present ones again, as one event that can be undone.
    ///
    /// # Errors
    /// No such edition; the file cannot be written.
    pub fn restore(&mut self, shop: i64, number: u32, today: Day) -> Inside<Plan> {
        let plan = self.restoring(shop, number)?;
        let command = Command::RestoreEdition {
            shop: id(shop)?,
            edition: number,
            answers: plan.answers.iter().map(|(q, (_, to))| (q.clone(), to.clone())).collect(),
            words: plan.words.iter().map(|(at, (_, to))| (at.clone(), to.clone())).collect(),
            undoes: None,
        };
        self.perform(&command, today)?;
        Ok(plan)
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
}

impl Why {
    fn of(&self, row: &Row) -> Vec<Reason> {
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

/// A side in words: «Редакция 1 от 21 ноября 2026 г.», «По нынешним ответам».
///
/// # Errors
/// No such edition.
pub fn side_words(book: &Book, locale: Locale, shop: i64, which: Which) -> Inside<String> {
    let Which::Edition(number) = which else { return Ok(words::plain(locale, "app-compare-current")) };
    let shop = book.shop(shop)?;
    let edition = shop
        .editions
        .iter()
        .find(|e| e.number == number)
        .ok_or_else(|| vec![Problem::new(problem::EDITION_UNKNOWN, "").with("value", number)])?;
    let args = [("number", i64::from(number).into()), ("day", words::day(locale, edition.issued).into())];
    Ok(words::text(locale, "app-edition-title", &args))
}

/// A compared paper as a paper to print or to save, in the paper's own language.
///
/// # Errors
/// No such edition.
pub fn printed(book: &Book, shop: i64, found: &Comparison, paper: &Compared, today: Day) -> Inside<Document> {
    let locale = paper.lang;
    let mut notes = Vec::new();
    if !found.exact {
        notes.push(words::plain(locale, "app-compare-inexact"));
    }
    let around = Around {
        kind: paper.kind,
        locale,
        title: paper.title.clone(),
        from: side_words(book, locale, shop, found.from)?,
        to: side_words(book, locale, shop, found.to)?,
        notes,
    };
    let reasons = |row: &Row| -> Vec<String> {
        let index = paper.rows.rows.iter().position(|r| r == row);
        let reasons = index.and_then(|i| paper.reasons.get(i));
        reasons.into_iter().flatten().map(|r| r.words(locale)).collect()
    };
    Ok(compare::document(&around, &paper.rows, reasons, today))
}

impl Mark {
    /// In words: paper, language, how it stands and why.
    pub fn words(&self, locale: Locale) -> String {
        let title = DocumentKind::from_id(&self.document)
            .map_or_else(|| self.document.clone(), |kind| preview::tab(locale, kind).label);
        let language = preview::language(locale, self.lang).label.to_lowercase();
        format!("{title} ({language}): {}", self.why(locale))
    }

    /// How it stands and why, in words.
    pub fn why(&self, locale: Locale) -> String {
        let standing = words::plain(locale, self.standing.text());
        let reasons: Vec<String> = self.reasons.iter().map(|r| r.words(locale)).collect();
        match (self.standing, reasons.is_empty()) {
            (_, true) => standing,
            // That the text has changed goes without saying.
            (Standing::Changed, false) => reasons.join("; "),
            (_, false) => format!("{standing} ({})", reasons.join("; ")),
        }
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

    /// Papers that the edition has not and that are needed now, in words.
    pub fn comes(&self, locale: Locale) -> Vec<String> {
        self.marks.iter().filter(|m| m.standing == Standing::New).map(|m| m.words(locale)).collect()
    }
}

impl Plan {
    /// What will change, in words, one line each; a single line where nothing does.
    pub fn lines(&self, locale: Locale) -> Vec<String> {
        let mut lines = Vec::new();
        let counted = |id: &str, n: usize| words::text(locale, id, &[("count", count(n).into())]);
        if !self.answers.is_empty() {
            lines.push(counted("app-restore-answers", self.answers.len()));
        }
        for (question, (is, was)) in &self.answers {
            let Some(asked) = pismovnik_interview::question(question) else { continue };
            let said = |value: &Option<Value>| match value {
                Some(value) => words::answer(locale, asked, value).join(", "),
                None => words::plain(locale, "app-no-answer"),
            };
            let label = words::plain(locale, asked.label);
            let args = [("question", label.into()), ("was", said(is).into()), ("is", said(was).into())];
            lines.push(words::text(locale, "app-restore-line", &args));
        }
        if !self.words.is_empty() {
            lines.push(counted("app-restore-words", self.words.len()));
        }
        if lines.is_empty() {
            lines.push(words::plain(locale, "app-restore-nothing"));
        }
        lines
    }
}

/// Which edition is in force on a day, in words.
pub fn force_words(locale: Locale, day: Day, found: Option<&InForce>) -> String {
    let on = ("day", words::day(locale, day).into());
    let Some(found) = found else { return words::text(locale, "app-force-none", &[on]) };
    let number = ("number", i64::from(found.edition.number).into());
    let from = ("from", words::day(locale, found.edition.in_force_from).into());
    match found.until {
        None => words::text(locale, "app-force-edition", &[on, number, from]),
        Some(until) => {
            let until = ("until", words::day(locale, until).into());
            words::text(locale, "app-force-edition-until", &[on, number, from, until])
        }
    }
}

/// What the owner has stated of a paper with regard to a day, in words, one line each.
pub fn shown_words(locale: Locale, paper: &OnDay) -> Vec<String> {
    let stated = |id: &str, stated: &Publication| {
        let day = words::day(locale, stated.since);
        words::text(locale, id, &[("day", day.into()), ("address", stated.address.as_str().into())])
    };
    let mut lines = vec![match &paper.shown {
        Shown::Since(publication) => stated("app-shown-since", publication),
        Shown::Later(publication) => stated("app-shown-later", publication),
        Shown::Unstated => words::plain(locale, "app-shown-unstated"),
    }];
    if let Some((number, _)) = &paper.instead {
        lines.push(words::text(locale, "app-shown-instead", &[("number", i64::from(*number).into())]));
    }
    lines
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

/// The language in which a country's papers lead.
fn leading(documents: &[Document]) -> Locale {
    documents.first().map_or(Locale::Ru, |d| d.locale)
}

fn clauses(document: Option<&Document>) -> Vec<&str> {
    let blocks = document.map(|d| d.blocks.as_slice()).unwrap_or_default();
    let clauses = blocks.iter().map(|b| b.provenance.clause.as_str());
    clauses.filter(|c| !OF_THE_DAY.contains(c) && !c.starts_with(OWN)).collect()
}

/// Questions whose answers differ. One that is merely not asked any more is left out: the answer that
/// closed it is the reason.
fn changed(then: &Answers, now: &Answers) -> BTreeSet<String> {
    let asked: BTreeSet<&str> =
        pismovnik_interview::state(now).iter().filter(|s| s.reachable).map(|s| s.id).collect();
    let all = then.0.keys().chain(now.0.keys());
    all.filter(|q| then.get(q) != now.get(q) && asked.contains(q.as_str())).cloned().collect()
}

fn every_paper(frozen: &Frozen, changed: &BTreeSet<String>) -> Vec<Mark> {
    let mark = |document: &Document| Mark {
        document: document.kind.id().to_owned(),
        lang: document.locale,
        standing: Standing::Unneeded,
        reasons: changed.iter().cloned().map(Reason::Answer).collect(),
    };
    frozen.documents.iter().map(mark).collect()
}

/// Questions that can be reached now and wait for an answer: required ones, and those that could not be
/// reached from the frozen answers.
fn new_questions(then: &Answers, now: &Answers) -> Vec<&'static str> {
    let reached: BTreeSet<&str> =
        pismovnik_interview::state(then).iter().filter(|s| s.reachable).map(|s| s.id).collect();
    pismovnik_interview::state(now)
        .iter()
        .filter(|s| s.reachable && !s.answered && (s.missing || !reached.contains(s.id)))
        .map(|s| s.id)
        .collect()
}

/// The answers now, with those of an edition put over them. Where its answers lead to a question that it
/// left open, that is open again; answers that they do not lead to stay for another change of mind.
fn merged(now: &Answers, then: &Answers) -> Answers {
    let mut wanted = now.clone();
    for (question, value) in &then.0 {
        if pismovnik_interview::question(question).is_some() {
            wanted.set(question, Some(value.clone()));
        }
    }
    // Each round closes at least one question.
    loop {
        let open: Vec<&str> = pismovnik_interview::state(&wanted)
            .iter()
            .filter(|s| s.reachable && s.answered && then.get(s.id).is_none())
            .map(|s| s.id)
            .collect();
        if open.is_empty() {
            return wanted;
        }
        open.iter().for_each(|question| wanted.set(question, None));
    }
}
