//! The commands of the place «Letters».

use std::collections::BTreeMap;

use pismovnik_app::desk::Told;
use pismovnik_app::view::{ProblemView, SavedView};
use pismovnik_app::view_letters::{
    CaseView, CountView, DecisionForm, DecisionView, DraftPagesView, EntryView, FileShownView, IntakeForm,
    LetterFileView, LettersTodayView, LettersView, LettersWish, LoneForm, LoneView, MonthView, RedactForm,
    ReplyForm, ReplyView, StepForm, TrayView,
};

use super::{Shared, off};

#[tauri::command]
pub(crate) async fn letters(desk: Shared<'_>, wish: LettersWish) -> Told<LettersView> {
    off(desk, move |desk| desk.letters(&wish)).await
}

#[tauri::command]
pub(crate) async fn letters_today(desk: Shared<'_>) -> Told<LettersTodayView> {
    off(desk, |desk| desk.letters_today()).await
}

#[tauri::command]
pub(crate) async fn letters_month(desk: Shared<'_>, month: String, shop: Option<i64>) -> Told<MonthView> {
    off(desk, move |desk| desk.letters_month(&month, shop)).await
}

#[tauri::command]
pub(crate) async fn save_letters_calendar(desk: Shared<'_>, shop: Option<i64>) -> Told<SavedView> {
    off(desk, move |desk| desk.save_letters_calendar(shop)).await
}

#[tauri::command]
pub(crate) async fn letter_entry(desk: Shared<'_>, shop: i64) -> Told<EntryView> {
    off(desk, move |desk| desk.letter_entry(shop)).await
}

#[tauri::command]
pub(crate) async fn letter_correction(desk: Shared<'_>, shop: i64, letter: u64) -> Told<EntryView> {
    off(desk, move |desk| desk.letter_correction(shop, letter)).await
}

#[tauri::command]
pub(crate) async fn draft_letter(
    desk: Shared<'_>,
    shop: i64,
    letter: Option<u64>,
    form: IntakeForm,
) -> Told<CountView> {
    off(desk, move |desk| desk.draft_letter(shop, letter, &form)).await
}

#[tauri::command]
pub(crate) async fn drop_letter_draft(desk: Shared<'_>, shop: i64) -> Told<EntryView> {
    off(desk, move |desk| desk.drop_letter_draft(shop)).await
}

#[tauri::command]
pub(crate) async fn receive_letter(desk: Shared<'_>, shop: i64, form: IntakeForm) -> Told<CaseView> {
    off(desk, move |desk| desk.receive_letter(shop, &form)).await
}

#[tauri::command]
pub(crate) async fn correct_letter(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    form: IntakeForm,
) -> Told<CaseView> {
    off(desk, move |desk| desk.correct_letter(shop, letter, &form)).await
}

#[tauri::command]
pub(crate) async fn letter_case(desk: Shared<'_>, shop: i64, letter: u64) -> Told<CaseView> {
    off(desk, move |desk| desk.letter_case(shop, letter)).await
}

#[tauri::command]
pub(crate) async fn letter_step(desk: Shared<'_>, shop: i64, letter: u64, form: StepForm) -> Told<CaseView> {
    off(desk, move |desk| desk.letter_step(shop, letter, &form)).await
}

#[tauri::command]
pub(crate) async fn letter_decision(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    answers: Option<BTreeMap<String, String>>,
) -> Told<DecisionView> {
    off(desk, move |desk| desk.letter_decision(shop, letter, answers.as_ref())).await
}

#[tauri::command]
pub(crate) async fn decide_letter(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    form: DecisionForm,
) -> Told<CaseView> {
    off(desk, move |desk| desk.decide_letter(shop, letter, &form)).await
}

#[tauri::command]
pub(crate) async fn letter_reply(desk: Shared<'_>, shop: i64, letter: u64, kind: String) -> Told<ReplyView> {
    off(desk, move |desk| desk.letter_reply(shop, letter, &kind)).await
}

#[tauri::command]
pub(crate) async fn preview_letter_reply(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    form: ReplyForm,
) -> Told<DraftPagesView> {
    off(desk, move |desk| desk.preview_letter_reply(shop, letter, &form)).await
}

#[tauri::command]
pub(crate) async fn issue_letter(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    form: ReplyForm,
) -> Told<CaseView> {
    off(desk, move |desk| desk.issue_letter(shop, letter, &form)).await
}

#[tauri::command]
pub(crate) async fn letter_tray(desk: Shared<'_>, shop: i64, letter: u64, step: String) -> Told<TrayView> {
    off(desk, move |desk| desk.letter_tray(shop, letter, &step)).await
}

#[tauri::command]
pub(crate) async fn choose_letter_file(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    step: String,
) -> Told<TrayView> {
    off(desk, move |desk| desk.choose_letter_file(shop, letter, &step)).await
}

#[tauri::command]
pub(crate) async fn take_letter_files(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    step: String,
) -> Told<TrayView> {
    off(desk, move |desk| desk.take_letter_files(shop, letter, &step)).await
}

#[tauri::command]
pub(crate) async fn remove_letter_file(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    step: String,
    nth: usize,
) -> Told<TrayView> {
    off(desk, move |desk| desk.remove_letter_file(shop, letter, &step, nth)).await
}

#[tauri::command]
pub(crate) async fn show_letter_file(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    entry: u64,
    nth: u32,
) -> Result<FileShownView, Vec<ProblemView>> {
    off(desk, move |desk| desk.show_letter_file(shop, letter, entry, nth)).await
}

#[tauri::command]
pub(crate) async fn next_lone_act(desk: Shared<'_>, shop: i64) -> Told<String> {
    off(desk, move |desk| desk.next_lone_act(shop)).await
}

#[tauri::command]
pub(crate) async fn redact_letter_file(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    form: RedactForm,
) -> Told<LetterFileView> {
    off(desk, move |desk| desk.redact_letter_file(shop, letter, &form)).await
}

#[tauri::command]
pub(crate) async fn destroy_letter_file(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    form: LoneForm,
) -> Told<LoneView> {
    off(desk, move |desk| desk.destroy_letter_file(shop, letter, &form)).await
}

#[tauri::command]
pub(crate) async fn save_letter_file(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    entry: u64,
    nth: u32,
) -> Told<SavedView> {
    off(desk, move |desk| desk.save_letter_file(shop, letter, entry, nth)).await
}
