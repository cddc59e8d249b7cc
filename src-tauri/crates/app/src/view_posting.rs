//! Posting as the window shows it. Millimetres are numbers only where a drawing needs them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::submissions::views::ColumnView;
use crate::view::{ChoiceView, ProblemView};

/// One outgoing letter on its way to the post office.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PostingView {
    /// «Письмо № 7 от 21 ноября 2026 г.»
    pub title: String,
    /// To whom, a line each.
    pub to: Vec<String>,
    /// `waiting`, `posted`, `emailed`, `handed`.
    pub stage: String,
    /// Whether it is addressed to an e-mail address.
    pub by_email: bool,
    /// What is known of its way, a line each.
    pub said: Vec<String>,
    /// That a receipt is missing for long; empty where not.
    pub late: String,
    /// What may carry the address, and what does.
    pub coverings: Vec<ChoiceView>,
    /// Id of the one that does.
    pub covering: String,
    /// What may go along.
    pub offers: Vec<OfferView>,
    /// The parts of the pack in print order, with their pages.
    pub parts: Vec<String>,
    /// All pages, and sheets in the envelope, in words.
    pub total: String,
    /// Width and height of each page in points; pictures come from `paper://localhost/pack/<pack>/<page>/<width>`.
    pub pages: Vec<(f32, f32)>,
    /// Which pack the pictures show.
    pub pack: u32,
    /// What shows in the window of the envelope; none where no window carries the address.
    pub window: Option<WindowView>,
    /// Why there is no pack, or what is wrong with it.
    pub problems: Vec<ProblemView>,
    /// The queues, the first of which is the system's choice.
    pub printers: Vec<ChoiceView>,
    /// Id of the chosen one; empty for the system's choice.
    pub printer: String,
    /// What handing it out in the clear means, and what printing does on this system.
    pub warning: String,
    /// Whether something is printed besides the papers: envelopes or labels.
    pub covers: bool,
    /// Its tracking number; empty where unknown.
    pub tracking: String,
    /// Today, `2026-11-21`.
    pub today: String,
    /// What has just been done; empty where nothing.
    pub message: String,
}

/// A paper that may go along.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OfferView {
    /// Its id, to be sent back.
    pub id: String,
    /// What it is.
    pub label: String,
    /// Whether it goes along.
    pub chosen: bool,
}

/// What the window asks to be packed; what is absent stays as proposed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PackingWish {
    /// What carries the address.
    pub covering: Option<String>,
    /// Ids of what goes along.
    pub offers: Option<Vec<String>>,
    /// The queue; empty for the system's choice.
    pub printer: Option<String>,
}

/// The window of an envelope over a sheet: millimetres from the sheet's upper left corner.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WindowView {
    /// Whether the whole address and nothing else shows.
    pub holds: bool,
    /// That in words.
    pub words: String,
    /// Left edge of the window.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// By how much the sheet may slide.
    pub slide: f32,
    /// Left, top, right, bottom of what is printed there; none where nothing is.
    pub ink: Option<[f32; 4]>,
    /// The spaces on the left, above, on the right, below, with their unit.
    pub spaces: Vec<String>,
}

/// What waits and what lacks its receipt, of one shop or of all.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OutboxView {
    /// What waits.
    pub waiting: Vec<WaitingView>,
    /// What was posted and lacks its receipt for long.
    pub unproven: Vec<UnprovenView>,
    /// The queues, the first of which stands for each shop's own.
    pub printers: Vec<ChoiceView>,
    /// What handing out in the clear means.
    pub warning: String,
    /// The first label that is still there on its sheet, where labels are used; else 0.
    pub labels: u32,
    /// What has just been done; empty where nothing.
    pub message: String,
    /// What was refused, each at its letter.
    pub problems: Vec<ProblemView>,
}

/// A letter that waits.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WaitingView {
    /// Its id, to be sent back.
    pub id: String,
    /// The shop.
    #[ts(type = "number")]
    pub shop: i64,
    /// The shop's name.
    pub shop_name: String,
    /// The letter that it belongs to.
    #[ts(type = "number")]
    pub letter: u64,
    /// Its own number.
    pub number: String,
    /// To whom.
    pub name: String,
    /// «ответить до …»; empty where no term runs.
    pub due: String,
    /// «напечатано …», «по электронной почте»; empty where neither.
    pub note: String,
    /// Whether it goes by post and is not printed yet: proposed for printing.
    pub proposed: bool,
    /// Whether it is addressed to an e-mail address.
    pub by_email: bool,
}

/// A letter without receipt.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct UnprovenView {
    /// The shop.
    #[ts(type = "number")]
    pub shop: i64,
    /// The letter that it belongs to.
    #[ts(type = "number")]
    pub letter: u64,
    /// Its own number.
    pub number: String,
    /// All of it in one line.
    pub words: String,
}

/// How far a run over many letters is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PostingProgress {
    /// How many are done.
    pub done: u32,
    /// Of how many.
    pub total: u32,
    /// That in hundredths, pages of a scan included.
    pub part: u32,
    /// That in words.
    pub words: String,
}

/// A table of tracking numbers before it is recorded.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TrackingView {
    /// Its name; empty where none is looked at.
    pub file: String,
    /// Its columns, in their order.
    pub columns: Vec<ColumnView>,
    /// What a column can hold, the first of which is nothing.
    pub fields: Vec<ChoiceView>,
    /// What must be said of the columns before anything can be read.
    pub needs: Vec<String>,
    /// What would be recorded, a line each.
    pub rows: Vec<String>,
    /// Counts, in words.
    pub total: String,
    /// Rows that record nothing, each at its line.
    pub problems: Vec<ProblemView>,
    /// How many rows would be recorded.
    pub count: u32,
    /// The day of posting for rows without one, `2026-11-21`.
    pub day: String,
    /// What has just been done; empty where nothing.
    pub message: String,
}

/// Printers and envelopes of a shop.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PrintersView {
    /// The queues, the first of which is the system's choice.
    pub printers: Vec<ChoiceView>,
    /// Id of the chosen one; empty for the system's choice.
    pub printer: String,
    /// What can be said of printing on this system: no queues, or how it is done.
    pub note: String,
    /// What may carry the address.
    pub coverings: Vec<ChoiceView>,
    /// Id of the one that does.
    pub covering: String,
    /// The index is written into the grid.
    pub grid: bool,
    /// Left, top, width, height of the window and the slide, millimetres as they are typed.
    pub opening: Vec<String>,
    /// Labels across and down.
    pub labels: Vec<String>,
    /// After how many days a missing receipt is told.
    pub remind: String,
    /// How the printer is off, to the right and down, millimetres as they are typed.
    pub shift: Vec<String>,
    /// An invented letter with this window.
    pub window: WindowView,
    /// Which pack shows that letter: `paper://localhost/pack/<pack>/1/<width>`.
    pub pack: u32,
    /// What has just been done; empty where nothing.
    pub message: String,
}

/// What the owner says of printer and envelopes, as typed.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PrintersWish {
    /// The queue; empty for the system's choice.
    pub printer: String,
    /// What carries the address.
    pub covering: String,
    /// The index is written into the grid.
    pub grid: bool,
    /// Left, top, width, height of the window and the slide.
    pub opening: Vec<String>,
    /// Labels across and down.
    pub labels: Vec<String>,
    /// After how many days a missing receipt is told.
    pub remind: String,
    /// How the printer is off, to the right and down.
    pub shift: Vec<String>,
}
