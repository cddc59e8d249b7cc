//! View models of editions: comparison, the day's edition, restoring, own words.

use serde::Serialize;
use ts_rs::TS;

use crate::view::{ChoiceView, DocumentsView, PreviewBlock};

/// Two wordings of one paper side by side.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CompareView {
    /// «Редакция 1 от 21 ноября 2026 г.».
    pub from: String,
    /// «Редакция 2 …», «Текст по нынешним ответам».
    pub to: String,
    /// All papers of either side; the id is `document/language`, the note says how many clauses differ.
    pub papers: Vec<ChoiceView>,
    /// The shown paper, as in `papers`.
    pub paper: String,
    /// Language code of the shown paper.
    pub locale: String,
    /// Its clauses that differ.
    pub rows: Vec<CompareRow>,
    /// What is to be known before the rows: texts that agree, texts that are not the very ones.
    pub notes: Vec<String>,
}

/// One clause that differs.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CompareRow {
    /// `changed`, `added`, `removed`.
    pub change: String,
    /// Number before, may be empty.
    pub old_number: String,
    /// Number after, may be empty.
    pub new_number: String,
    /// Words before; marked ones are gone.
    pub old: Vec<PieceView>,
    /// Words after; marked ones are new.
    pub new: Vec<PieceView>,
    /// Why, in words.
    pub reasons: Vec<String>,
}

/// Words that both wordings have, or only one.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PieceView {
    /// The words, line feeds included.
    pub text: String,
    /// Whether the other wording has them not.
    pub marked: bool,
}

/// The edition in force on a day.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ForceView {
    /// «5 декабря 2026 г.: действует редакция 1 …».
    pub text: String,
    /// Its number; null where none was in force.
    pub edition: Option<u32>,
    /// Its papers for the site: title with language, and what is recorded of their publication.
    pub papers: Vec<ForcePaper>,
}

/// A paper for the site on that day.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ForcePaper {
    /// Title.
    pub title: String,
    /// Language in words.
    pub language: String,
    /// What is recorded, one line each.
    pub lines: Vec<String>,
}

/// What restoring an edition would change.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RestoreView {
    /// In words, one line each.
    pub lines: Vec<String>,
    /// Whether anything would change.
    pub changes: bool,
}

/// What came of restoring.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RestoredView {
    /// What to say.
    pub message: String,
    /// The documents place anew.
    pub documents: DocumentsView,
}

/// A paper's clauses with the owner's own words.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OwnWordsView {
    /// All papers; the id is `document/language`, the note tells of own words and conflicts in it.
    pub papers: Vec<ChoiceView>,
    /// The shown paper, as in `papers`.
    pub paper: String,
    /// Document id of the shown paper.
    pub document: String,
    /// Language code of the shown paper.
    pub locale: String,
    /// Its title.
    pub title: String,
    /// Its clauses as drafted, each with the own words tied to it.
    pub clauses: Vec<OwnClauseView>,
    /// What was typed for its clauses and not put down.
    pub drafts: Vec<OwnDraftView>,
    /// Own words of the paper whose clause is not there now.
    pub homeless: Vec<OwnView>,
    /// How many own words of the shop wait for a decision.
    pub undecided: u32,
    /// What was done last, to be said; empty where nothing.
    pub said: String,
}

/// One clause.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OwnClauseView {
    /// The clause as drafted.
    pub block: PreviewBlock,
    /// Its words, to begin editing from.
    pub text: String,
    /// Which block of its clause it is, from 0.
    pub nth: u32,
    /// Whether its words can be replaced.
    pub editable: bool,
    /// Own words tied to it.
    pub own: Vec<OwnView>,
}

/// Own words typed for a place and not put down yet.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OwnDraftView {
    /// Clause id.
    pub clause: String,
    /// Which block of the clause, from 0.
    pub nth: u32,
    /// `instead` or `after`.
    pub place: String,
    /// The words so far.
    pub text: String,
}

/// Own words at one place.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OwnView {
    /// Clause id.
    pub clause: String,
    /// Which block of the clause, from 0.
    pub nth: u32,
    /// `instead` or `after`.
    pub place: String,
    /// «вместо пункта», «пункт убран», «после пункта».
    pub label: String,
    /// The words; empty where the clause is struck.
    pub text: String,
    /// Whether the clause is struck.
    pub struck: bool,
    /// `stands`, `conflict`, `waits`, `lost`.
    pub condition: String,
    /// The same in words.
    pub condition_label: String,
    /// For a conflict: what the clause said then, with marks on what is gone.
    pub base_then: Vec<PieceView>,
    /// For a conflict: what it says now, with marks on what is new; empty where it is gone.
    pub base_now: Vec<PieceView>,
    /// Articles behind a struck clause, languages that lack the words.
    pub remarks: Vec<String>,
}
