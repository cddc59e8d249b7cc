//! What the window shows of handing shops over, of numbers and of reminders.

use serde::Serialize;
use ts_rs::TS;

use crate::view::{ChoiceView, ProblemView};

/// Shops in whose hands, and a package that is looked at.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HandoverView {
    /// Shops that are here; id and name, with what would go along as its note.
    pub here: Vec<ChoiceView>,
    /// Shops in other hands; id and name, with whose as its note.
    pub away: Vec<ChoiceView>,
    /// File name of the package that is looked at; empty where none is.
    pub package: String,
    /// What it would bring, a line each; empty before its passphrase was given.
    pub coming: Vec<ComingView>,
    /// What was just done, in words; empty where nothing was.
    pub said: String,
    /// The shop whose parting act waits to be saved; empty where none does.
    pub act: String,
}

/// A shop that a package would bring.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ComingView {
    /// Its name.
    pub name: String,
    /// Whether it is not here yet.
    pub new: bool,
    /// What comes, in words.
    pub words: String,
}

/// A shop's schemes of numbers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct NumbersView {
    /// Of incoming letters, as typed.
    pub incoming: String,
    /// Of outgoing letters, as typed.
    pub outgoing: String,
    /// Of acts on destruction, as typed.
    pub acts: String,
    /// The signs that a scheme may hold, with what they stand for.
    pub signs: Vec<ChoiceView>,
    /// What the next letter would be called; empty where a scheme is wrong.
    pub next_incoming: String,
    /// What its first answer would be called.
    pub next_outgoing: String,
    /// What the next act would be called.
    pub next_act: String,
    /// What is wrong with the schemes.
    pub problems: Vec<ProblemView>,
    /// Whether these are the schemes that are kept.
    pub kept: bool,
}

/// When the program reminds of letters.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RemindersView {
    /// Whether the system shows notifications.
    pub on: bool,
    /// So many days ahead.
    pub days: u32,
    /// The least and the most that can be set.
    pub range: (u32, u32),
    /// What would be told now, in words.
    pub now: String,
}

/// Closed letters of a shop past their keeping term, and the acts of those that are gone.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PastView {
    /// The shop's name.
    pub shop_name: String,
    /// For how many years closed letters are kept; empty where the owner has yet to say it.
    pub years: String,
    /// The letters, the oldest receipt last.
    pub lines: Vec<PastLineView>,
    /// What the act may be called.
    pub number: String,
    /// What becomes of the known copies in reach, in words; empty where there is none.
    pub copies: String,
    /// Known copies out of reach, by name and day.
    pub beyond: Vec<String>,
    /// Acts that are kept, the latest first; the number is the id.
    pub acts: Vec<ChoiceView>,
    /// What was just done, in words; empty where nothing was.
    pub said: String,
    /// What did not succeed after letters were destroyed.
    pub problems: Vec<ProblemView>,
}

/// A closed letter past its keeping term.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PastLineView {
    /// The letter.
    #[ts(type = "number")]
    pub letter: u64,
    /// «Вх. № 12».
    pub number: String,
    /// Who wrote, or that nobody is named.
    pub sender: String,
    /// The day of its last entry.
    pub closed: String,
    /// The last day on which it was to be kept.
    pub until: String,
}
