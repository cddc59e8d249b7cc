//! Deciding on own words and publications.

use std::collections::BTreeMap;

use pismovnik_model::own::OWN_WORDS_MAX;
use pismovnik_model::{Day, OwnKey, OwnPlace, OwnWords, PaperKey, Problem, Publication, problem, text};

use crate::command::Refusal;
use crate::event::{Event, OwnWordsChange};
use crate::state::Shop;

/// What happens when own words are put down or withdrawn.
///
/// # Errors
/// Too long, unprintable, empty; nothing there to withdraw.
pub(crate) fn record(shop: &Shop, at: &OwnKey, words: Option<&OwnWords>) -> Result<Vec<Event>, Refusal> {
    let previous = shop.own_words.get(at).cloned();
    let Some(words) = words else {
        let previous = previous
            .ok_or_else(|| Problem::new(problem::OWN_WORDS_UNKNOWN, "clause").with("value", &at.clause))?;
        return Ok(vec![Event::OwnWordsWithdrawn { at: at.clone(), previous }]);
    };
    let words = tidied(at, words)?;
    if previous.as_ref() == Some(&words) {
        return Ok(Vec::new());
    }
    Ok(vec![Event::OwnWordsRecorded { at: at.clone(), words, previous }])
}

/// The words with every line tidied and empty lines left out.
fn tidied(at: &OwnKey, words: &OwnWords) -> Result<OwnWords, Refusal> {
    let Some(given) = &words.text else {
        if at.place == OwnPlace::After {
            return Err(Problem::new(problem::TEXT_EMPTY, "text").into());
        }
        return Ok(words.clone());
    };
    let lines: Vec<String> = given.lines().map(text::tidy).filter(|line| !line.is_empty()).collect();
    let tidy = lines.join("\n");
    let mut problems = Vec::new();
    if !tidy.chars().any(char::is_alphanumeric) {
        problems.push(Problem::new(problem::TEXT_EMPTY, "text"));
    }
    if tidy.chars().count() > OWN_WORDS_MAX {
        problems.push(Problem::new(problem::TEXT_TOO_LONG, "text").with("max", OWN_WORDS_MAX));
    }
    if !lines.iter().all(|line| line.chars().all(text::printable)) {
        problems.push(Problem::new(problem::TEXT_UNPRINTABLE, "text"));
    }
    if problems.is_empty() {
        Ok(OwnWords { text: Some(tidy), base: words.base.clone() })
    } else {
        Err(Refusal { problems })
    }
}

/// The own words that differ from those that stand now.
pub(crate) fn differing(shop: &Shop, wanted: &BTreeMap<OwnKey, Option<OwnWords>>) -> Vec<OwnWordsChange> {
    wanted
        .iter()
        .filter(|(at, to)| shop.own_words.get(at) != to.as_ref())
        .map(|(at, to)| OwnWordsChange {
            at: at.clone(),
            from: shop.own_words.get(at).cloned(),
            to: to.clone(),
        })
        .collect()
}

/// What happens when the owner states where a paper is published.
///
/// # Errors
/// No such edition or paper; an address that is none; a day to come, or before the edition was issued.
pub(crate) fn publication(
    shop: &Shop,
    paper: &PaperKey,
    publication: Option<&Publication>,
    today: Day,
) -> Result<Vec<Event>, Refusal> {
    let edition = shop
        .editions
        .get(&paper.edition)
        .ok_or_else(|| Problem::new(problem::EDITION_UNKNOWN, "").with("value", paper.edition))?;
    if !edition.documents.iter().any(|d| d.id == paper.document && d.lang == paper.lang) {
        let name = format!("{}.{}", paper.document, paper.lang.code());
        return Err(Problem::new(problem::PAPER_UNKNOWN, "").with("value", name).into());
    }
    let stated = publication.map(|p| Publication { address: text::tidy(&p.address), since: p.since });
    let mut problems = Vec::new();
    if let Some(stated) = &stated {
        problems.extend(address_problem(&stated.address));
        if stated.since > today {
            problems.push(Problem::new(problem::PUBLISHED_LATER, "since").with("today", today));
        }
        if stated.since < edition.issued {
            problems.push(Problem::new(problem::PUBLISHED_EARLIER, "since").with("issued", edition.issued));
        }
    }
    if !problems.is_empty() {
        return Err(Refusal { problems });
    }
    let previous = shop.publications.get(paper).cloned();
    if previous == stated {
        return Ok(Vec::new());
    }
    let event = Event::PublicationRecorded { paper: paper.clone(), publication: stated, previous };
    Ok(vec![event])
}

/// An address is one word with a dot inside; a scheme may stand before it.
fn address_problem(address: &str) -> Option<Problem> {
    let bare = ["https://", "http://"].into_iter().find_map(|s| address.strip_prefix(s)).unwrap_or(address);
    let host = bare.split(['/', '?', '#']).next().unwrap_or_default();
    let inside = host.trim_matches('.');
    let sound = !address.contains(char::is_whitespace)
        && address.chars().all(text::printable)
        && address.chars().count() <= OWN_WORDS_MAX
        && inside.contains('.')
        && !host.contains('@');
    (!sound).then(|| Problem::new(problem::URL_MALFORMED, "address"))
}
