//! View models: what the window renders. Everything is already in words of the window's language;
//! the window holds no legal logic and formats nothing.
//!
//! The TypeScript of these types is `ui/src/generated/`, made by `cargo xtask codegen`; a stale copy
//! fails the tests.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Answers of one page as the window sends them: question id -> value, null for «no answer».
pub type Values = BTreeMap<String, Option<pismovnik_model::Value>>;

/// Where the program stands: returned at start and by every command that changes the frame.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StateView {
    /// Window language: `ru`, `kk`, `en`.
    pub locale: String,
    /// `system`, `light`, `dark`.
    pub theme: String,
    /// Version of the program.
    pub version: String,
    /// All texts of `ui.ftl` that take no arguments, by id.
    pub texts: BTreeMap<String, String>,
    /// The workspace.
    pub workspace: WorkspaceView,
    /// Shops of the open workspace.
    pub shops: Vec<ShopView>,
    /// The shop last worked on.
    #[ts(type = "number | null")]
    pub current_shop: Option<i64>,
    /// Presets for a new shop.
    pub presets: Vec<ChoiceView>,
    /// Place to show first: `today`, `shops`, `questions`, `documents`, `letters`, `settings`.
    pub place: String,
}

/// The workspace file, as far as the window may know it.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WorkspaceView {
    /// `none` (offer to create or open), `locked` (offer to unlock), `open`.
    pub state: String,
    /// File name; for `none` the proposed one.
    pub name: String,
    /// Folder in words, for display only.
    pub folder: String,
    /// Whether the system's keychain can be used on this machine.
    pub keychain_available: bool,
    /// Whether this workspace's passphrase lies in the keychain.
    pub keychain_used: bool,
    /// Minutes without a touch after which the window closes it; 0 never.
    pub lock_after: u16,
}

/// One shop, as a line of the board.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ShopView {
    /// Its number in the workspace.
    #[ts(type = "number")]
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Operator in short («ИП Соболева А. П.»), empty until known.
    pub operator: String,
    /// «Россия», «Казахстан».
    pub country: String,
    /// Answered pages.
    pub answered: u32,
    /// Reachable pages.
    pub pages: u32,
    /// Words on the papers: «нет бумаг», «редакция 2 от 21 ноября 2026 г.», «ответы изменились …».
    pub papers: String,
    /// Whether papers of the last edition are outdated.
    pub outdated: bool,
    /// Why they are, in words; empty where not.
    pub why: Vec<String>,
    /// Number of editions.
    pub editions: u32,
    /// Its letters: «открытых писем: 3 · ближайший срок 26 ноября».
    pub letters: String,
    /// `seal`, `wait`, or empty.
    pub letters_tone: String,
    /// In whose hands it is; empty where here. Elsewhere it is only to be read.
    pub handed_to: String,
}

/// A thing to choose.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ChoiceView {
    /// Its id.
    pub id: String,
    /// Its words.
    pub label: String,
    /// A quieter second line; may be empty.
    pub note: String,
}

/// One page of the questionnaire.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PageView {
    /// The shop.
    #[ts(type = "number")]
    pub shop: i64,
    /// Page id.
    pub id: String,
    /// «Кому вы передаёте данные · вопрос 3 из 5».
    pub crumb: String,
    /// «осталось около 9 минут».
    pub remaining: String,
    /// 0..=100.
    pub progress: u32,
    /// The question in large type.
    pub title: String,
    /// «Почему спрашиваем».
    pub why: String,
    /// Its fields.
    pub fields: Vec<FieldView>,
    /// Problems of the page, after an attempt to go on; empty before.
    pub problems: Vec<ProblemView>,
    /// Whether there is a page before.
    pub has_previous: bool,
    /// Whether the values are a draft not yet accepted.
    pub draft: bool,
    /// Whether the last page was answered when the owner left, so that the check of all answers is where
    /// the owner was.
    pub at_end: bool,
    /// All reachable pages, for the list of answers.
    pub outline: Vec<OutlineView>,
}

/// One reachable page in the outline.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OutlineView {
    /// Page id.
    pub id: String,
    /// Section's words.
    pub section: String,
    /// Page title.
    pub title: String,
    /// Whether all its required questions are answered.
    pub answered: bool,
}

/// One field of a page.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FieldView {
    /// Question id, or field id inside a record.
    pub id: String,
    /// `choice`, `choices`, `yes-no`, `text`, `address` (several lines), `number`, `texts` (list of
    /// short texts), `records`.
    pub kind: String,
    /// Input hint for `text`: `text`, `email`, `tel`, `url`, `numeric`.
    pub input: String,
    /// Label; empty where the page title says it (single-field pages).
    pub label: String,
    /// Help below the label; may be empty.
    pub hint: String,
    /// Example; may be empty.
    pub example: String,
    /// Whether an answer is needed.
    pub required: bool,
    /// Label of «I don't know» with what happens then; empty where it is no answer.
    pub unknown: String,
    /// Options of `choice` and `choices`; yes and no of `yes-no` (ids `true`, `false`).
    pub options: Vec<ChoiceView>,
    /// The group's words of each option, in their order; empty where they stand in no groups.
    pub groups: Vec<String>,
    /// Options that exclude all others (`none`).
    pub exclusive: Vec<String>,
    /// Fields of a record.
    pub fields: Vec<FieldView>,
    /// Fewest and most entries of `records` and `texts`.
    pub min: u32,
    /// See `min`.
    pub max: u32,
    /// Current value (saved, draft or suggested); null where none.
    #[ts(as = "Option<AnswerValue>")]
    pub value: Option<pismovnik_model::Value>,
    /// Whether the value is only a suggestion.
    pub suggested: bool,
}

/// A problem in words.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProblemView {
    /// Stable code.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// Question id or `question[0].field`; may be empty.
    #[serde(rename = "where")]
    pub at: String,
}

/// What came of going on from a page.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AnswerView {
    /// Whether the answers were accepted and saved.
    pub saved: bool,
    /// The page to show: the same with problems, or the next; null when all is answered.
    pub page: Option<PageView>,
}

/// A document that can be shown.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TabView {
    /// Document id.
    pub id: String,
    /// Its short name.
    pub label: String,
    /// Whom it is for: `site`, `internal` (the inspection folder), `regulator`, `owner`, `correspondent`.
    pub audience: String,
}

/// The live text beside the questionnaire.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PreviewView {
    /// The documents this shop needs by the answers so far.
    pub documents: Vec<TabView>,
    /// Languages of the documents.
    pub locales: Vec<ChoiceView>,
    /// The shown document's id; empty where nothing is drafted yet.
    pub document: String,
    /// The shown language.
    pub locale: String,
    /// Title.
    pub title: String,
    /// Subtitle.
    pub subtitle: String,
    /// Body.
    pub blocks: Vec<PreviewBlock>,
    /// How many blocks the last answer changed.
    pub changed: u32,
    /// Words instead of a document (nothing to draft yet, country not drafted).
    pub empty: String,
}

/// One block of the live text.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PreviewBlock {
    /// Clause id.
    pub clause: String,
    /// Printed number, may be empty.
    pub number: String,
    /// `heading-1`, `heading-2`, `paragraph`, `list`, `table`, `details`, `blank`, `checkbox`,
    /// `signature`, `note`, `code`.
    pub kind: String,
    /// Words of headings, paragraphs, boxes, notes; caption of tables; code.
    pub text: Vec<RunView>,
    /// Items of lists; labels of signatures and blanks.
    pub items: Vec<Vec<RunView>>,
    /// Rows of a table's head.
    pub head: Vec<Vec<TableCell>>,
    /// Rows of a table below its head.
    pub cells: Vec<Vec<TableCell>>,
    /// Rows of label and value (details).
    pub rows: Vec<Vec<Vec<RunView>>>,
    /// Whether the last answer changed it.
    pub changed: bool,
    /// «из ответа «Кто доставляет» · ст. 6 ч. 1 п. 5 152-ФЗ».
    pub source: String,
    /// Questions to go to from the source line: page id and label.
    pub pages: Vec<ChoiceView>,
}

/// A cell of a table; those that others cover are left out.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableCell {
    /// Its words.
    pub text: Vec<RunView>,
    /// How many rows it spans.
    pub rows: usize,
    /// How many columns it spans.
    pub columns: usize,
    /// What it heads: `col`, `row`, or nothing.
    pub heads: String,
}

/// A run of words.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RunView {
    /// The words.
    pub text: String,
    /// Bold.
    pub strong: bool,
    /// Link target for display; empty where none. The window never navigates to it.
    pub href: String,
}

/// Check your answers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReviewView {
    /// Sections in order.
    pub sections: Vec<ReviewSection>,
    /// What still prevents issuing.
    pub problems: Vec<ProblemView>,
    /// What the law says of the practice.
    pub findings: Vec<FindingView>,
    /// Whether papers can be issued.
    pub ready: bool,
    /// Why not, in words; empty where ready.
    pub not_ready: String,
    /// The first day on which an edition can come into force, `2026-11-21`.
    pub today: String,
    /// What «issue» will make («7 документов на 2 языках …»).
    pub summary: String,
}

/// One section of the summary.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReviewSection {
    /// Its words.
    pub title: String,
    /// Its answers.
    pub rows: Vec<ReviewRow>,
}

/// One answer of the summary.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ReviewRow {
    /// Page to go to.
    pub page: String,
    /// Question in short.
    pub question: String,
    /// Answer in words, one line each.
    pub answer: Vec<String>,
    /// `answered`, `unknown`, `missing`, `optional` (left empty).
    pub state: String,
}

/// A finding in words.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FindingView {
    /// Stable id.
    pub id: String,
    /// `info`, `warning`, `error`.
    pub severity: String,
    /// Severity in a word («Нарушение», «Риск», «К сведению»).
    pub label: String,
    /// What was seen.
    pub message: String,
    /// What to change.
    pub hint: String,
    /// «КоАП РФ ст. 13.11 ч. 1: от 50 000 до 100 000 рублей»; may be empty.
    pub cost: String,
    /// Articles, joined.
    pub articles: String,
    /// Pages with the answers it rests on.
    pub pages: Vec<ChoiceView>,
    /// What one step would write into the answers to put it right, a line for each; empty where there
    /// is no such step.
    pub fix: Vec<String>,
}

/// The documents place.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DocumentsView {
    /// Editions, the newest first.
    pub editions: Vec<EditionView>,
    /// Whether papers of the newest are outdated.
    pub outdated: bool,
    /// «Изменились 3 документа»; empty where nothing is outdated.
    pub summary: String,
    /// Why, in words.
    pub why: Vec<String>,
    /// Papers that are needed now and that the newest edition has not, in words.
    pub comes: Vec<String>,
    /// «Ответить на новые вопросы: 3»; empty where nothing new is to be asked.
    pub asked: String,
    /// The page of the first of them.
    pub asked_page: String,
    /// How many of the owner's own words wait for a decision.
    pub undecided: u32,
    /// Why some of this cannot be told.
    pub problems: Vec<ProblemView>,
    /// Today, `2026-11-21`.
    pub today: String,
    /// Formats that can be saved.
    pub formats: Vec<ChoiceView>,
}

/// One edition.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct EditionView {
    /// Its number.
    pub number: u32,
    /// «Редакция 2 от 21 ноября 2026 г.».
    pub title: String,
    /// «действует с 1 декабря 2026 г.».
    pub note: String,
    /// Which papers cannot stand side by side, and why; empty where all can.
    pub apart: String,
    /// Its papers.
    pub papers: Vec<PaperView>,
}

/// One paper in one language.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PaperView {
    /// Document id.
    pub document: String,
    /// Whom it is for: `site`, `internal` (the inspection folder), `regulator`, `owner`, `correspondent`.
    pub audience: String,
    /// Language, or two side by side: `ru`, `kk-ru`.
    pub locale: String,
    /// Title.
    pub title: String,
    /// Languages in words, for information only where so.
    pub language: String,
    /// First digits of the PDF's SHA-256, for comparison by eye; empty where it is composed anew.
    pub fingerprint: String,
    /// Whether it has code to paste into the site.
    pub snippet: bool,
    /// Why it is outdated, in words; empty where it is not, and in former editions.
    pub outdated: String,
    /// Whether it is for the site, so that its publication can be recorded.
    pub for_site: bool,
    /// What is recorded of its publication, in words; may be empty.
    pub published: String,
    /// The recorded address; may be empty.
    pub address: String,
    /// The recorded day, else the first day in force, `2026-11-21`.
    pub since: String,
}

/// The pages of one paper's PDF; images come from `paper://localhost/<shop>/<edition>/<document>/<locale>/<page>/<width in px>`.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PagesView {
    /// Width and height of each page in points.
    pub sizes: Vec<(f32, f32)>,
    /// Text of each page, for screen readers.
    pub texts: Vec<String>,
}

/// What came of saving.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SavedView {
    /// Whether the owner chose a place.
    pub saved: bool,
    /// «Сохранено: …», empty where cancelled.
    pub message: String,
}

/// Calendars and rules in use: what they cover, how sure, and which updates are among them.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LawView {
    /// «Правила сверены по этот день включительно: …».
    pub verified: String,
    /// Calendars by country and year.
    pub years: Vec<LawYearView>,
    /// Titles of the applied updates, the oldest first.
    pub updates: Vec<String>,
    /// Applied updates that cannot be read and are left out.
    pub damaged: Vec<ProblemView>,
    /// An update that is looked at; null where none is.
    pub chosen: Option<LawPreviewView>,
}

/// One calendar.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LawYearView {
    /// «Россия, 2026 год: рабочих дней — 247, нерабочих — 118».
    pub title: String,
    /// «Источники: R16. Уверенность: высокая.»
    pub sources: String,
}

/// What an update would change.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LawPreviewView {
    /// What it calls itself, or its file's name.
    pub title: String,
    /// In calendars and terms.
    pub changes: Vec<String>,
    /// For issued editions of the open workspace.
    pub editions: Vec<String>,
    /// For letters.
    pub letters: Vec<String>,
}

/// A value of an answer, in TypeScript.
#[derive(TS)]
#[ts(export, type = "boolean | number | string | string[] | { [field: string]: AnswerValue }[]")]
#[allow(dead_code)]
pub struct AnswerValue;
