//! Views of what comes in: files read into the entry, large files on their way, what stands around a letter,
//! the stop-list.

use serde::Serialize;
use ts_rs::TS;

use crate::submissions::views::ConsentView;
use crate::view::{ChoiceView, ProblemView};
use crate::view_letters::LetterLineView;

/// What was read from a file that waits with an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReadView {
    /// The file's name.
    pub file: String,
    /// Who wrote, when, about what, what it may ask for.
    pub lines: Vec<String>,
    /// Its text; empty where there is none.
    pub text: String,
    /// What could not be read, in words.
    pub troubles: Vec<String>,
}

/// A large file on its way in or out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CopyingView {
    /// Whether anything is under way.
    pub on: bool,
    /// How much is done, in hundredths.
    pub part: u32,
}

/// What stands around a letter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AroundView {
    /// What to see at once.
    pub alarms: Vec<ChoiceView>,
    /// Terms in hours.
    pub hours: Vec<String>,
    /// The sender's submissions with what is known of their consents.
    pub consents: Vec<ConsentView>,
    /// That they were found by the name alone; why there are none; else empty.
    pub consents_note: String,
    /// Whether no export of the site's forms was ever imported.
    pub no_exports: bool,
    /// Other letters of the same sender.
    pub repeats: Vec<RepeatView>,
    /// The sender's contacts on the stop-list.
    pub stopped: Vec<String>,
    /// What else is demanded, with the days.
    pub promises: Vec<String>,
}

/// Another letter of the same sender.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RepeatView {
    /// The letter.
    #[ts(type = "number")]
    pub letter: u64,
    /// «Вх. № 3 от 3 ноября 2026 г. — отзыв согласия».
    pub words: String,
    /// Whether it is open, in words.
    pub state: String,
    /// Whether it is most likely the same letter.
    pub duplicate: bool,
}

/// The stop-list of a shop.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StopListView {
    /// Those found, at most as many as are shown.
    pub entries: Vec<StopView>,
    /// How many there are, and how many of them are shown.
    pub shown: String,
    /// Whether the list is empty.
    pub none: bool,
    /// On what an entry may rest.
    pub grounds: Vec<ChoiceView>,
    /// What the next undo does; empty where nothing.
    pub undo: String,
    /// A customer base that is compared with it.
    pub base: Option<BaseView>,
    /// A list of opt-outs that is looked at before it is entered.
    pub taking: Option<StopTakeView>,
    /// What has just been done; empty where nothing.
    pub message: String,
    /// Today as it is typed.
    pub today: String,
}

/// A list of opt-outs before it is entered.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StopTakeView {
    /// The file's name.
    pub name: String,
    /// The columns that are read, and counts.
    pub lines: Vec<String>,
    /// The first of those that it would enter, as they are kept.
    pub contacts: Vec<String>,
    /// How many more there are; empty where none.
    pub more: String,
    /// What could not be read, with the lines.
    pub problems: Vec<ProblemView>,
    /// What entering it does; empty where there is nothing new.
    pub takes: String,
}

/// An entry of the stop-list.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StopView {
    /// The contact.
    pub contact: String,
    /// Since when and on what.
    pub note: String,
}

/// A customer base compared with the stop-list.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BaseView {
    /// The file's name.
    pub name: String,
    /// Rows and hits.
    pub summary: String,
    /// That no contact was found at all; else empty.
    pub warning: String,
    /// The first rows that name somebody on the list.
    pub lines: Vec<String>,
    /// How many more such rows there are; empty where none.
    pub more: String,
    /// Whether there is anything to take out.
    pub hits: bool,
}

/// Where an entry of the stop-list comes from.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StopSourceView {
    /// The letters of this contact, the latest first.
    pub letters: Vec<LetterLineView>,
    /// Said where there are none.
    pub note: String,
}
