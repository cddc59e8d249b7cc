//! Papers on the shop's site: whether a saved page says what the issued edition says.
//!
//! The check is a pure function over bytes: it runs, opens and fetches nothing of the page. A paper is
//! compared as it was issued: its frozen HTML, not the text that would be drafted today.

mod archive;
pub mod compare;
mod hosts;
pub mod recipe;
pub mod saved;
mod shapes;

use pismovnik_law::page::Sign;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Audience, Country, Document, DocumentKind, Facts, Severity, ask};
use pismovnik_render::html;

pub use shapes::{PageCheckView, PassageView, RemarkView, json, view};

use crate::book::Book;
use crate::papers::Format;

use compare::{Comparison, Page};
use hosts::Owner;
use saved::{Passage, Saved};

/// One paper as it was issued, or as it would be now.
#[derive(Clone, Debug)]
pub struct Issued {
    /// The number of its edition; none for a draft.
    pub edition: Option<u32>,
    /// Document id.
    pub document: String,
    /// Language code.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// Its page, as issued.
    pub html: Vec<u8>,
}

/// What is known of the shop besides its papers.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its country.
    pub country: Country,
    /// Where the policy is published, if it was answered.
    pub policy_url: Option<String>,
}

impl Site {
    /// What the answers say.
    pub fn of(facts: &Facts) -> Site {
        let policy_url = facts.reader().text(ask::POLICY_URL).map(str::to_owned);
        Site { country: facts.country(), policy_url }
    }
}

/// Papers that were drafted and not issued, as far as they stand on sites.
pub fn drafts(documents: &[Document]) -> Vec<Issued> {
    let on_site = documents.iter().filter(|d| d.kind.audience() == Audience::Site);
    on_site
        .map(|document| Issued {
            edition: None,
            document: document.kind.id().to_owned(),
            lang: document.locale.code().to_owned(),
            title: document.title.clone(),
            html: html::page(document, &html::HtmlOptions::default()).into_bytes(),
        })
        .collect()
}

/// Editions further back are not looked at.
const EDITIONS: usize = 12;

/// The papers of a shop's latest editions, as issued, as far as they stand on sites.
///
/// # Errors
/// There is no such shop, or none of its editions holds the wanted paper.
pub fn issued(book: &Book, shop: i64, document: Option<DocumentKind>) -> Result<Vec<Issued>, Vec<Problem>> {
    let editions = book.shop(shop)?.editions;
    let mut papers = Vec::new();
    for edition in editions.iter().rev().take(EDITIONS) {
        for paper in &edition.documents {
            let Some(kind) = DocumentKind::from_id(&paper.id) else { continue };
            let wanted = document.map_or(kind.audience() == Audience::Site, |only| only == kind);
            if wanted {
                papers.push(Issued {
                    edition: Some(edition.number),
                    document: paper.id.clone(),
                    lang: paper.lang.code().to_owned(),
                    title: paper.title.clone(),
                    html: book.file(shop, edition.number, &paper.id, paper.lang.code(), Format::Html)?,
                });
            }
        }
    }
    if papers.is_empty() {
        return Err(vec![Problem::new(problem::EDITION_UNKNOWN, "edition").with("value", "—")]);
    }
    Ok(papers)
}

/// What came of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The newest edition, word for word.
    Same,
    /// The paper with other words.
    Changed,
    /// An earlier edition, word for word.
    OtherEdition,
    /// None of the shop's papers.
    Different,
    /// The page has next to no text: scripts put it together when it is opened.
    Empty,
}

/// What is to be said of a page besides its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Stable id, kebab-case.
    pub id: &'static str,
    /// Fluent id of what is seen; takes `names`.
    pub message: &'static str,
    /// Fluent id of what to do.
    pub hint: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Articles, in the citation form of the rule data.
    pub articles: Vec<&'static str>,
    /// Names of what was found, in no language.
    pub names: Vec<String>,
}

/// The outcome.
#[derive(Clone, Debug)]
pub struct Check {
    /// What the page is.
    pub verdict: Verdict,
    /// The paper that it was compared with; none where it is no paper of the shop.
    pub paper: Option<Issued>,
    /// The newest edition of that paper.
    pub newest: Option<u32>,
    /// Passage by passage.
    pub comparison: Comparison,
    /// What else is to be said.
    pub remarks: Vec<Remark>,
}

/// A page that has less of a paper is another page.
const LEAST_PERCENT: usize = 30;
/// Fewer words are no page that a reader could read.
const LEAST_WORDS: usize = 20;

/// Compares a saved page with the papers of a shop: the one that it has most of, the newest edition first.
/// `at` names the file in problems.
///
/// # Errors
/// The page cannot be read: see [`saved::read`].
pub fn check(page: &[u8], at: &str, papers: &[Issued], site: &Site) -> Result<Check, Problem> {
    let saved = saved::read(page, at)?;
    let words = Page::of(&saved.passages);
    let newest_of = |document: &str, lang: &str| {
        let own = papers.iter().filter(|p| p.document == document && p.lang == lang);
        own.filter_map(|p| p.edition).max()
    };
    let mut best: Option<(usize, Vec<Passage>, &Issued)> = None;
    for paper in papers {
        // A paper of ours that cannot be read back would be a defect; it is then no candidate.
        let Ok(own) = saved::read(&paper.html, &paper.document) else { continue };
        let own: Vec<Passage> = own.passages.into_iter().filter(|p| p.ours).collect();
        let score = compare::score(&words, &own);
        let better = best.as_ref().is_none_or(|(known, _, other)| {
            score > *known || (score == *known && paper.edition > other.edition)
        });
        if better {
            best = Some((score, own, paper));
        }
    }
    let (paper, comparison) = match best {
        Some((_, own, paper)) => (Some(paper), compare::compare(&words, &own)),
        None => (None, Comparison::default()),
    };
    let newest = paper.and_then(|p| newest_of(&p.document, &p.lang));
    let verdict = match paper {
        Some(paper) if comparison.percent >= LEAST_PERCENT => {
            match (comparison.same(), paper.edition == newest) {
                (true, true) => Verdict::Same,
                (true, false) => Verdict::OtherEdition,
                (false, _) => Verdict::Changed,
            }
        }
        _ if words.len() < LEAST_WORDS && saved.scripted => Verdict::Empty,
        _ => Verdict::Different,
    };
    let known = !matches!(verdict, Verdict::Different | Verdict::Empty);
    let paper = paper.filter(|_| known);
    let remarks = remarks(&saved, site, paper.is_some_and(|p| p.document == "privacy-policy"));
    Ok(Check {
        verdict,
        newest: newest.filter(|_| known),
        comparison: if known { comparison } else { Comparison::default() },
        paper: paper.cloned(),
        remarks,
    })
}

fn remarks(saved: &Saved, site: &Site, is_policy: bool) -> Vec<Remark> {
    let loaded = |owner| -> Vec<String> {
        hosts::loaded(&saved.loads, owner).into_iter().map(str::to_owned).collect()
    };
    let mut found = Vec::new();
    let mut seen = |sign, names| found.push(remark(sign, site.country, names));
    let ticked: Vec<String> =
        saved.boxes.iter().filter(|(_, on)| *on).map(|(name, _)| name.clone()).collect();
    if !ticked.is_empty() {
        seen(Sign::BoxPreticked, ticked.into_iter().filter(|name| !name.is_empty()).collect());
    }
    if !is_policy && !policy_linked(saved, site) {
        let sign = if saved.asks { Sign::PolicyUnlinkedWhereAsked } else { Sign::PolicyUnlinked };
        seen(sign, Vec::new());
    }
    for (owner, sign) in [
        (Owner::ForeignCounter, Sign::ForeignCounter),
        (Owner::ForeignWidget, Sign::ForeignWidget),
        (Owner::Counter, Sign::Counter),
    ] {
        let names = loaded(owner);
        if !names.is_empty() {
            seen(sign, names);
        }
    }
    if saved.asks && saved.boxes.is_empty() {
        seen(Sign::BoxAbsent, Vec::new());
    }
    found.sort_by_key(|r: &Remark| std::cmp::Reverse(r.severity));
    found
}

/// A sign as the law of the shop's country sees it.
fn remark(sign: Sign, country: Country, names: Vec<String>) -> Remark {
    let (id, message, hint) = match sign {
        Sign::BoxPreticked => {
            ("box-preticked", "publish-remark-box-preticked", "publish-remark-box-preticked-hint")
        }
        Sign::PolicyUnlinkedWhereAsked | Sign::PolicyUnlinked => {
            ("policy-unlinked", "publish-remark-policy-unlinked", "publish-remark-policy-unlinked-hint")
        }
        Sign::ForeignCounter => {
            ("foreign-counter", "publish-remark-foreign-counter", "publish-remark-foreign-counter-hint")
        }
        Sign::ForeignWidget => {
            ("foreign-widget", "publish-remark-foreign-widget", "publish-remark-foreign-widget-hint")
        }
        Sign::Counter => ("counter", "publish-remark-counter", "publish-remark-counter-hint"),
        Sign::BoxAbsent => ("box-absent", "publish-remark-box-absent", "publish-remark-box-absent-hint"),
    };
    let (severity, articles) = (sign.severity(country), sign.articles(country).to_vec());
    Remark { id, message, hint, severity, articles, names }
}

/// Whether some link leads to the policy: to its address, or by its words.
fn policy_linked(saved: &Saved, site: &Site) -> bool {
    let bare = |url: &str| {
        let rest = url.split_once("//").map_or(url, |(_, rest)| rest);
        rest.split(['#', '?']).next().unwrap_or_default().trim_end_matches('/').to_lowercase()
    };
    let wanted = site.policy_url.as_deref().map(bare);
    let path = wanted.as_deref().and_then(|w| w.split_once('/')).map(|(_, path)| format!("/{path}"));
    saved.links.iter().any(|(href, words)| {
        let href = bare(href);
        let words = words.to_lowercase();
        wanted.as_ref() == Some(&href)
            || path.as_ref() == Some(&href)
            || (words.contains("политик") && (words.contains("данн") || words.contains("конфиденц")))
            || words.contains("privacy")
            || words.contains("құпиялылық")
            || (words.contains("саясат") && words.contains("дерек"))
    })
}
