//! Views of the place «Letters»: words and formatted days from here, no law in the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::view::{ChoiceView, ProblemView};
use crate::view_intake::ReadView;

/// Which letters the window asks for.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LettersWish {
    /// `open`, `due`, `overdue`, `proof`, `closed`, `all`.
    pub filter: String,
    /// Of one shop; null for all.
    #[ts(type = "number | null")]
    pub shop: Option<i64>,
    /// Words to find; empty for none.
    pub words: String,
    /// Which page, from 0.
    pub page: u32,
}

/// A page of letters.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LettersView {
    /// The lines.
    pub lines: Vec<LetterLineView>,
    /// The filters, each with how many letters it leaves in its note.
    pub filters: Vec<ChoiceView>,
    /// «1–50 из 234».
    pub shown: String,
    /// Which page, from 0.
    pub page: u32,
    /// How many pages.
    pub pages: u32,
    /// Whether there is no letter at all, in any shop.
    pub none: bool,
}

/// One letter in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LetterLineView {
    /// The shop.
    #[ts(type = "number")]
    pub shop: i64,
    /// The letter.
    #[ts(type = "number")]
    pub letter: u64,
    /// The shop's name.
    pub shop_name: String,
    /// «Вх. № 12».
    pub number: String,
    /// Who wrote, or that nobody is named.
    pub sender: String,
    /// What is asked for, joined.
    pub kinds: String,
    /// How it came.
    pub channel: String,
    /// «12 ноября 2026 г.».
    pub received: String,
    /// «26 ноября 2026 г.»; empty where nothing is due any more.
    pub due: String,
    /// «5 дней», «сегодня», «просрочено на 2 дня», «ждём квитанцию», «закрыто».
    pub mark: String,
    /// `seal`, `wait`, `ok`, or empty.
    pub tone: String,
    /// What is next, or that it is closed.
    pub stage: String,
}

/// What is written down of a letter, as it is typed; empty where nothing is. Days as people write them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct IntakeForm {
    /// The number on the paper.
    pub number: String,
    /// Ids of what is asked for.
    pub kinds: Vec<String>,
    /// The channel's id.
    pub channel: String,
    /// The day of receipt.
    pub received: String,
    /// The time of receipt.
    pub time: String,
    /// The day that the letter bears.
    pub dated: String,
    /// The postmark's day.
    pub postmark: String,
    /// Not collected from the post office.
    pub uncollected: bool,
    /// The sender's own number.
    pub sender_number: String,
    /// The sender's name.
    pub name: String,
    /// The sender is an organisation.
    pub organisation: bool,
    /// `m`, `f`, or empty.
    pub gender: String,
    /// Postal address.
    pub address: String,
    /// E-mail.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// A representative's name.
    pub representative: String,
    /// What shows the authority.
    pub authority: String,
    /// The representative is a parent or guardian.
    pub guardian: bool,
    /// Language of the letter.
    pub language: String,
    /// The term that a regulator's letter names: empty, `working`, `calendar`, `by`.
    pub term: String,
    /// How many days, or the day.
    pub term_value: String,
    /// What it is about.
    pub scope: String,
    /// Another demand of the letter.
    pub other: String,
    /// Until when, as the owner notes it.
    pub other_by: String,
    /// Where the paper lies.
    pub whereabouts: String,
    /// Why it is corrected; of corrections only.
    pub reason: String,
    /// Fields that were read from a file and that nobody has confirmed yet: where problems of theirs stand.
    pub unconfirmed: Vec<String>,
}

/// The form for a new letter or a correction.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EntryView {
    /// What stands in it: proposed, or as it was left.
    pub form: IntakeForm,
    /// Whether it was left half-entered.
    pub draft: bool,
    /// Kinds with their plain words.
    pub kinds: Vec<ChoiceView>,
    /// Channels.
    pub channels: Vec<ChoiceView>,
    /// Languages.
    pub languages: Vec<ChoiceView>,
    /// What comes of it so far.
    pub count: CountView,
    /// Files that wait to be kept with it.
    pub tray: TrayView,
    /// What was read from them.
    pub read: Vec<ReadView>,
    /// Whether scans are among them whose words are still to be recognised.
    pub scans: bool,
    /// Today, in words.
    pub today: String,
}

/// What comes of an entry so far.
#[derive(Clone, Debug, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CountView {
    /// «Напишите на бумаге: Вх. № 12».
    pub paper: String,
    /// The day of receipt in words; empty where it cannot be read.
    pub received: String,
    /// The one date in front.
    pub due: DueView,
    /// Whether the kinds need a time of day, or a term that the letter names.
    pub needs_time: bool,
    /// See `needs_time`.
    pub needs_term: bool,
    /// Why nothing can be counted, in words.
    pub problems: Vec<ProblemView>,
    /// Letters of the same sender.
    pub same: Vec<LetterLineView>,
}

/// The one date in front and its arithmetic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DueView {
    /// «26 ноября, четверг»; empty where there is none.
    pub day: String,
    /// «осталось 5 дней».
    pub left: String,
    /// `seal`, `wait`, `ok`, or empty.
    pub tone: String,
    /// The arithmetic, line by line; empty lines part the terms.
    pub why: Vec<String>,
}

/// Files that wait to be kept with the next step.
#[derive(Clone, Debug, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TrayView {
    /// The files.
    pub files: Vec<LetterFileView>,
    /// Names of files that were chosen before the program ended and are not there any more as they were.
    pub lost: Vec<String>,
}

/// One file of a letter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LetterFileView {
    /// The entry that it belongs to; 0 in the tray.
    #[ts(type = "number")]
    pub entry: u64,
    /// Its index within the entry.
    pub nth: u32,
    /// Its name.
    pub name: String,
    /// What it is, and its size.
    pub note: String,
    /// Whether it may be destroyed alone.
    pub alone: bool,
}

/// A file shown inside the window.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FileShownView {
    /// Its name.
    pub name: String,
    /// `pages` (pictures from the paper protocol), `image`, `text`, or `none`.
    pub kind: String,
    /// Sizes of the pages in points.
    pub sizes: Vec<(f32, f32)>,
    /// The text of `text`; why nothing is shown of `none`.
    pub text: String,
    /// Whether places of a copy of it can be made black.
    pub redactable: bool,
}

/// A place that is made black: per cent of the page as it is shown, from its upper left corner.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AreaForm {
    /// The page, from 1.
    pub page: u32,
    /// From the left.
    pub left: f32,
    /// From above.
    pub top: f32,
    /// Across.
    pub width: f32,
    /// Down.
    pub height: f32,
}

/// One file of which a copy is made with places made black.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RedactForm {
    /// The entry that it came with.
    #[ts(type = "number")]
    pub entry: u64,
    /// Its index there, from 0.
    pub nth: u32,
    /// The places.
    pub areas: Vec<AreaForm>,
}

/// One file that shall be destroyed alone.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LoneForm {
    /// The entry that it came with.
    #[ts(type = "number")]
    pub entry: u64,
    /// Its index there, from 0.
    pub nth: u32,
    /// Whether it is a copy of an identity document that nobody asked for.
    pub identity: bool,
    /// Why otherwise.
    pub reason: String,
    /// The number of the act.
    pub number: String,
}

/// What came of it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LoneView {
    /// Whether it is gone; false where the owner cancelled.
    pub done: bool,
    /// What happened, in words.
    pub said: String,
    /// What went wrong besides: copies, the file of the act.
    pub problems: Vec<ProblemView>,
}

/// A case.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CaseView {
    /// The shop.
    #[ts(type = "number")]
    pub shop: i64,
    /// The letter.
    #[ts(type = "number")]
    pub letter: u64,
    /// The shop's name.
    pub shop_name: String,
    /// «Письмо Крыловой Марии Ивановны».
    pub title: String,
    /// «Вх. № 12 · получено 12 ноября 2026 г. · почта».
    pub summary: String,
    /// What is asked for.
    pub kinds: String,
    /// What was written down, label and value.
    pub facts: Vec<(String, String)>,
    /// The one date in front.
    pub due: DueView,
    /// The step that is next: `identity`, `decision`, `tasks`, `act`, `reply`, `sending`, `proof`, `closing`.
    pub now: String,
    /// Steps in order.
    pub steps: Vec<StepView>,
    /// What is next, in words.
    pub stage: String,
    /// Whether steps may be taken.
    pub open: bool,
    /// `closed`, `void`, or empty.
    pub ended: String,
    /// What the next undo takes back; empty where nothing.
    pub undo: String,
    /// Who wrote, as it was looked; empty where not.
    pub identity: String,
    /// `matched`, `not-found`, `unclear`, or empty.
    pub identity_is: String,
    /// The decision, line by line; empty where none.
    pub decided: Vec<DecidedView>,
    /// The checklist.
    pub tasks: Vec<TaskView>,
    /// The acts.
    pub acts: Vec<ActView>,
    /// Whether data are destroyed, so that an act is needed.
    pub needs_act: bool,
    /// Outgoing letters.
    pub outgoing: Vec<OutgoingView>,
    /// Papers that can be written, by id.
    pub papers: Vec<ChoiceView>,
    /// What happened, the latest first.
    pub timeline: Vec<EventView>,
    /// Channels by which an answer can leave.
    pub channels: Vec<ChoiceView>,
    /// The channel in the form of the request.
    pub channel: String,
    /// To whom or to which address it goes by that channel.
    pub to: String,
    /// Who did things last, to be offered again.
    pub who: String,
    /// Today, `21.11.2026`, as it is typed.
    pub today: String,
    /// Whether the terms come out otherwise under the present calendar, in words; empty where not.
    pub recount: String,
    /// Whether it is an incident: its clocks are asked for by themselves, since they run by minutes.
    pub incident: bool,
}

/// What an incident asks for.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct IncidentView {
    /// Its clocks.
    pub clocks: Vec<HourView>,
    /// That the count began at midnight for want of a time; may be empty.
    pub note: String,
    /// What to do at once, a line each.
    pub advice: Vec<String>,
}

/// A clock that runs by hours, or by working days.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HourView {
    /// What it asks for.
    pub label: String,
    /// Until when.
    pub until: String,
    /// What is left of it, or that it was done.
    pub left: String,
    /// `seal`, `wait`, `ok`.
    pub tone: String,
}

/// One step of a case.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StepView {
    /// Its id.
    pub id: String,
    /// Its words.
    pub label: String,
    /// `done`, `now`, `later`.
    pub state: String,
}

/// One line of a decision.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DecidedView {
    /// Which data.
    pub what: String,
    /// What happens, in words.
    pub fate: String,
    /// `stop`, `destroy`, `keep`.
    pub outcome: String,
    /// Ground and term, in words.
    pub ground: String,
}

/// One thing to do.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TaskView {
    /// Its id.
    pub id: String,
    /// Where.
    pub place: String,
    /// What.
    pub what: String,
    /// «уничтожение», «уведомить»; may be empty.
    pub note: String,
    /// `done`, `nothing`, or empty.
    pub state: String,
    /// When and by whom, or why nothing.
    pub done: String,
}

/// An act.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ActView {
    /// Its number.
    pub number: String,
    /// «подписан 21 ноября 2026 г.»; empty where not.
    pub signed: String,
    /// The name by which signing knows its paper; empty where it has none.
    pub paper: String,
    /// Its signatures, a line each.
    pub signatures: Vec<String>,
    /// Its papers.
    pub files: Vec<LetterFileView>,
}

/// An outgoing letter.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OutgoingView {
    /// Its number.
    pub number: String,
    /// Which paper, in words.
    pub label: String,
    /// Its day in words.
    pub day: String,
    /// How it left; empty where it has not.
    pub sent: String,
    /// Tracking number; empty where none.
    pub tracking: String,
    /// Whether it went by post.
    pub post: bool,
    /// Whether a proof was filed.
    pub proven: bool,
    /// Delivery or return, in words; may be empty.
    pub after: String,
    /// The name by which signing knows its paper; empty where it has none.
    pub paper: String,
    /// Its signatures, a line each.
    pub signatures: Vec<String>,
    /// Its papers.
    pub files: Vec<LetterFileView>,
}

/// Something that happened.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EventView {
    /// The entry.
    #[ts(type = "number")]
    pub entry: u64,
    /// When.
    pub day: String,
    /// What.
    pub words: String,
    /// Its files.
    pub files: Vec<LetterFileView>,
}

/// A step as the window takes it; fields that it does not need stay empty.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct StepForm {
    /// Which step.
    pub step: String,
    /// The outgoing number or the act's.
    pub number: String,
    /// The day, as people write it.
    pub day: String,
    /// Reason, note, tracking number, by what was matched …
    pub text: String,
    /// The task.
    pub task: String,
    /// By whom.
    pub who: String,
    /// The channel.
    pub channel: String,
    /// To whom or which address.
    pub to: String,
    /// How it ended.
    pub ending: String,
}

/// The decision being made.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DecisionView {
    /// The plain questions, in order.
    pub questions: Vec<QuestionView>,
    /// The decision that comes of them, to be changed and recorded.
    pub form: DecisionForm,
    /// What to know besides.
    pub notes: Vec<String>,
}

/// A plain question.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct QuestionView {
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: String,
    /// Why it is asked.
    pub why: String,
    /// Whether a year is asked for.
    pub year: bool,
    /// `yes`, `no`, `unknown`, a year, or empty.
    pub answer: String,
}

/// A decision as the window holds it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct DecisionForm {
    /// Answers by question id.
    pub answers: std::collections::BTreeMap<String, String>,
    /// Lines.
    pub lines: Vec<DecisionLineForm>,
    /// Tasks.
    pub tasks: Vec<TaskForm>,
}

/// A line of a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct DecisionLineForm {
    /// Which data.
    pub what: String,
    /// `stop`, `destroy`, `keep`.
    pub outcome: String,
    /// For what they are kept.
    pub purpose: String,
    /// On which ground.
    pub ground: String,
    /// Until when.
    pub until: String,
    /// Kept from every other use.
    pub blocked: bool,
}

/// A task of a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct TaskForm {
    /// Its id; empty for a new one.
    pub id: String,
    /// Where.
    pub place: String,
    /// What.
    pub what: String,
    /// It destroys.
    pub destroys: bool,
    /// A processor is told.
    pub processor: bool,
}

/// What only a person can say of an outgoing paper; empty where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
#[ts(export)]
pub struct ReplyForm {
    /// Which paper.
    pub kind: String,
    /// Its number.
    pub number: String,
    /// Its day, as people write it.
    pub day: String,
    /// Its language.
    pub language: String,
    /// To whom, where it is not the sender.
    pub addressee: String,
    /// Where to.
    pub address: String,
    /// Whole sentences.
    pub words: String,
    /// Why it is extended or refused.
    pub reason: String,
    /// The extended term's end; the day that the letter names.
    pub until: String,
    /// The refusal's ground.
    pub ground: String,
    /// What is kept or processed.
    pub kept: Vec<DecisionLineForm>,
    /// Who received the data, one a line.
    pub recipients: String,
    /// Enclosed papers, one a line.
    pub enclosures: String,
    /// Post of who signs.
    pub post: String,
    /// Name of who signs.
    pub signatory: String,
    /// Who prepared it.
    pub executor: String,
    /// How data were destroyed.
    pub method: String,
    /// Carrier and sheets.
    pub paper: String,
    /// `attached`, `missing`, `not-needed`, or empty.
    pub log: String,
    /// Title of the log export, or why it is missing.
    pub log_words: String,
    /// The incident's fields by id.
    pub incident: std::collections::BTreeMap<String, String>,
}

/// A paper being written.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReplyView {
    /// What is said so far.
    pub form: ReplyForm,
    /// Its title.
    pub title: String,
    /// The fields that it has, by name.
    pub fields: Vec<String>,
    /// Grounds of a refusal.
    pub grounds: Vec<ChoiceView>,
    /// Fields of an incident: id and label.
    pub incident: Vec<ChoiceView>,
    /// Languages.
    pub languages: Vec<ChoiceView>,
}

/// The pages of a paper before it is issued.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DraftPagesView {
    /// Sizes of the pages in points; empty where it cannot be drafted yet.
    pub sizes: Vec<(f32, f32)>,
    /// Its words, for screen readers.
    pub text: String,
    /// Under which number the pictures lie.
    pub token: u32,
    /// Why it cannot be drafted or issued yet.
    pub problems: Vec<ProblemView>,
}

/// What letters want today.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LettersTodayView {
    /// «Просрочено: 1. Сегодня: 2 …»; empty where nothing waits.
    pub summary: String,
    /// Overdue, the oldest first.
    pub overdue: Vec<LetterLineView>,
    /// Due in the next days.
    pub due: Vec<LetterLineView>,
    /// Sent, without a proof.
    pub proof: Vec<LetterLineView>,
    /// How many more of each there are than are listed.
    pub more: u32,
    /// Terms that come out otherwise now.
    pub recounts: Vec<RecountView>,
    /// How many days ahead is warned.
    pub ahead: u32,
}

/// A letter whose terms come out otherwise.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RecountView {
    /// The shop.
    #[ts(type = "number")]
    pub shop: i64,
    /// The letter.
    #[ts(type = "number")]
    pub letter: u64,
    /// «Лавка «Сорока», Вх. № 12».
    pub label: String,
    /// «было — 26 ноября, станет — 27 ноября».
    pub change: String,
}

/// A month of due days.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MonthView {
    /// «Ноябрь 2026».
    pub title: String,
    /// The month before, `2026-10`.
    pub before: String,
    /// The month after.
    pub after: String,
    /// Short names of the weekdays.
    pub weekdays: Vec<String>,
    /// Weeks of seven days.
    pub weeks: Vec<Vec<MonthDayView>>,
    /// Whether more letters are due in it than are shown.
    pub more: bool,
}

/// A day of a month.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MonthDayView {
    /// Its number; 0 outside of the month.
    pub number: u32,
    /// In words, for screen readers.
    pub label: String,
    /// Whether it is today.
    pub today: bool,
    /// Why it is not worked; empty where it is.
    pub off: String,
    /// In which country of the shops it is not worked, where another one works; may be empty.
    pub partly: String,
    /// Letters due on it.
    pub letters: Vec<LetterLineView>,
}
