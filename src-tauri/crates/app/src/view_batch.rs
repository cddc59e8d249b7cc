//! Many letters at once as the window shows them.

use serde::Serialize;
use ts_rs::TS;

use crate::view::{ChoiceView, ProblemView};
use crate::view_letters::IntakeForm;
use crate::view_signing::KeyView;

/// A row that waits to be entered.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BatchRowView {
    /// Its place.
    pub id: u32,
    /// The file, or the table with the line.
    pub source: String,
    /// The shop; none where nothing tells it.
    #[ts(type = "number | null")]
    pub shop: Option<i64>,
    /// Its name; empty where none.
    pub shop_name: String,
    /// What would be written down.
    pub form: IntakeForm,
    /// The demands in words.
    pub kinds: String,
    /// The first words that were read.
    pub text: String,
    /// What was only read and is to be looked at; what could not be read.
    pub doubts: Vec<String>,
    /// That it seems to be there already; empty where not.
    pub twin: String,
    /// What stands in its way.
    pub problems: Vec<ProblemView>,
    /// Somebody found it right.
    pub confirmed: bool,
}

/// A letter of the batch and where it stands.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BatchLetterView {
    /// The shop.
    #[ts(type = "number")]
    pub shop: i64,
    /// Its name.
    pub shop_name: String,
    /// The letter.
    #[ts(type = "number")]
    pub letter: u64,
    /// The number on the paper.
    pub number: String,
    /// Who wrote.
    pub sender: String,
    /// What it asks for.
    pub kinds: String,
    /// When it is due, in words; empty where no term runs.
    pub due: String,
    /// What is next.
    pub stage: String,
    /// Steps behind and ahead: entered, answered, signed, printed, posted.
    pub marks: Vec<BatchMarkView>,
}

/// A step of a letter of the batch.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BatchMarkView {
    /// Whether it is behind.
    pub done: bool,
    /// In words.
    pub words: String,
}

/// The papers of a shop that wait for a signature.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BatchSignView {
    /// The shop.
    #[ts(type = "number")]
    pub shop: i64,
    /// Its name.
    pub shop_name: String,
    /// Names of the papers that nobody signed.
    pub papers: Vec<String>,
    /// How many those are, in words.
    pub count: String,
    /// On whose authority a key of one's own signs here, in words; empty where nothing was stated.
    pub authority: String,
    /// Whether papers of this shop were signed with a key of one's own before, or an authority is stated.
    pub own: bool,
    /// Who signs, where a packet goes: as the papers name the operator.
    pub owner: String,
    /// Packets that wait, in words.
    pub packets: Vec<String>,
}

/// The batch.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BatchView {
    /// What waits to be entered.
    pub rows: Vec<BatchRowView>,
    /// How many of them are confirmed and can be entered.
    pub ready: u32,
    /// Its letters in the register.
    pub letters: Vec<BatchLetterView>,
    /// That a work was broken off, and how much of it is left; empty where none was.
    pub broken: String,
    /// Kinds of answers that can be issued at once.
    pub papers: Vec<ChoiceView>,
    /// The kind of the work that was broken off; empty where it was another.
    pub paper: String,
    /// What is to be signed.
    pub signing: Vec<BatchSignView>,
    /// Keys of one's own.
    pub keys: Vec<KeyView>,
    /// The key that signed last; empty where none.
    pub last_key: String,
    /// Kinds of letters.
    pub kinds: Vec<ChoiceView>,
    /// Channels.
    pub channels: Vec<ChoiceView>,
    /// What has just been done; empty where nothing.
    pub message: String,
    /// What could not be done, letter by letter.
    pub problems: Vec<ProblemView>,
}

/// A draft of the batch, or why there is none.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BatchDraftView {
    /// The shop.
    #[ts(type = "number")]
    pub shop: i64,
    /// The letter.
    #[ts(type = "number")]
    pub letter: u64,
    /// «№ 12 · Крылова М. И. · Лавка».
    pub title: String,
    /// The words of the draft; empty where there is none.
    pub text: String,
    /// Why there is none.
    pub problems: Vec<ProblemView>,
}
