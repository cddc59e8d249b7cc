//! Own words that were typed and not yet put down: kept beside the answers, so that neither another paper nor
//! the program's end loses them. They say nothing about the shop until they are put down.

use pismovnik_model::OwnKey;
use pismovnik_model::own::OWN_WORDS_MAX;
use pismovnik_model::problem::{self, Problem};
use serde::{Deserialize, Serialize};

use crate::book::{Book, Inside};

/// Under what drafts are remembered.
const KEY: &str = "own-words-drafts";

/// Words typed for a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OwnDraft {
    /// The place.
    pub(crate) at: OwnKey,
    /// The words so far.
    pub(crate) text: String,
}

impl Book {
    /// All drafts of a shop, the oldest first.
    pub(crate) fn own_drafts(&self, shop: i64) -> Inside<Vec<OwnDraft>> {
        let kept = self.position(shop, KEY)?.filter(|json| !json.is_empty());
        // Drafts in the shape of another program are not worth a refusal.
        Ok(kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_else(Vec::new))
    }

    /// Keeps a draft; none forgets it.
    ///
    /// # Errors
    /// No such shop; far longer than own words can be; the file cannot be written.
    pub(crate) fn keep_own_draft(&mut self, shop: i64, at: &OwnKey, text: Option<&str>) -> Inside<()> {
        if text.is_some_and(|t| t.chars().count() > 2 * OWN_WORDS_MAX) {
            return Err(vec![Problem::new(problem::TEXT_TOO_LONG, "own").with("max", OWN_WORDS_MAX)]);
        }
        let mut drafts = self.own_drafts(shop)?;
        let known = drafts.len();
        drafts.retain(|d| d.at != *at);
        if known == drafts.len() && text.is_none() {
            return Ok(());
        }
        drafts.extend(text.map(|text| OwnDraft { at: at.clone(), text: text.to_owned() }));
        let broken =
            |e: serde_json::Error| vec![Problem::new(problem::INTERNAL, "own-words").with("detail", e)];
        let json = serde_json::to_string(&drafts).map_err(broken)?;
        self.set_position(shop, KEY, if drafts.is_empty() { "" } else { &json })
    }
}
