//! The commands of what comes in: reading dropped files, large files, what stands around a letter, the stop-list.

use pismovnik_app::desk::Told;
use pismovnik_app::view::SavedView;
use pismovnik_app::view_intake::{AroundView, CopyingView, StopListView, StopSourceView};
use pismovnik_app::view_letters::{EntryView, FileShownView, IntakeForm};

use super::{Shared, off};

#[tauri::command]
pub(crate) async fn read_letter(desk: Shared<'_>, shop: i64, form: IntakeForm) -> Told<EntryView> {
    off(desk, move |desk| desk.read_letter(shop, &form)).await
}

#[tauri::command]
pub(crate) async fn recognise_letter(desk: Shared<'_>, shop: i64) -> Told<()> {
    off(desk, move |desk| desk.recognise_letter(shop)).await
}

#[tauri::command]
pub(crate) async fn show_waiting_file(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    step: String,
    nth: usize,
) -> Told<FileShownView> {
    off(desk, move |desk| desk.show_waiting_file(shop, letter, &step, nth)).await
}

#[tauri::command]
pub(crate) fn recognising(desk: Shared<'_>) -> CopyingView {
    desk.recognising()
}

#[tauri::command]
pub(crate) fn stop_recognising(desk: Shared<'_>) {
    desk.stop_recognising();
}

#[tauri::command]
pub(crate) async fn move_letter_draft(desk: Shared<'_>, from: i64, to: i64) -> Told<EntryView> {
    off(desk, move |desk| desk.move_letter_draft(from, to)).await
}

#[tauri::command]
pub(crate) async fn letter_around(desk: Shared<'_>, shop: i64, letter: u64) -> Told<AroundView> {
    off(desk, move |desk| desk.letter_around(shop, letter)).await
}

#[tauri::command]
pub(crate) fn copying(desk: Shared<'_>) -> CopyingView {
    desk.copying()
}

#[tauri::command]
pub(crate) fn stop_copying(desk: Shared<'_>) {
    desk.stop_copying();
}

#[tauri::command]
pub(crate) async fn stop_list(desk: Shared<'_>, shop: i64, words: String) -> Told<StopListView> {
    off(desk, move |desk| desk.stop_list(shop, &words)).await
}

#[tauri::command]
pub(crate) async fn add_stop(
    desk: Shared<'_>,
    shop: i64,
    contact: String,
    day: String,
    because: String,
) -> Told<StopListView> {
    off(desk, move |desk| desk.add_stop(shop, &contact, &day, &because)).await
}

#[tauri::command]
pub(crate) async fn lift_stop(
    desk: Shared<'_>,
    shop: i64,
    contact: String,
    reason: String,
    words: String,
) -> Told<StopListView> {
    off(desk, move |desk| desk.lift_stop(shop, &contact, &reason, &words)).await
}

#[tauri::command]
pub(crate) async fn undo_stop(desk: Shared<'_>, shop: i64) -> Told<StopListView> {
    off(desk, move |desk| desk.undo_stop(shop)).await
}

#[tauri::command]
pub(crate) async fn stop_source(desk: Shared<'_>, shop: i64, contact: String) -> Told<StopSourceView> {
    off(desk, move |desk| desk.stop_source(shop, &contact)).await
}

#[tauri::command]
pub(crate) async fn save_stop_list(desk: Shared<'_>, shop: i64) -> Told<SavedView> {
    off(desk, move |desk| desk.save_stop_list(shop)).await
}

#[tauri::command]
pub(crate) async fn choose_base(desk: Shared<'_>, shop: i64) -> Told<StopListView> {
    off(desk, move |desk| desk.choose_base(shop)).await
}

#[tauri::command]
pub(crate) async fn take_base(desk: Shared<'_>, shop: i64) -> Told<StopListView> {
    off(desk, move |desk| desk.take_base(shop)).await
}

#[tauri::command]
pub(crate) async fn drop_base(desk: Shared<'_>, shop: i64) -> Told<StopListView> {
    off(desk, move |desk| desk.drop_base(shop)).await
}

#[tauri::command]
pub(crate) async fn save_base(desk: Shared<'_>, shop: i64, marked: bool) -> Told<SavedView> {
    off(desk, move |desk| desk.save_base(shop, marked)).await
}

#[tauri::command]
pub(crate) async fn choose_stops(desk: Shared<'_>, shop: i64) -> Told<StopListView> {
    off(desk, move |desk| desk.choose_stops(shop)).await
}

#[tauri::command]
pub(crate) async fn take_stops(desk: Shared<'_>, shop: i64, day: String) -> Told<StopListView> {
    off(desk, move |desk| desk.take_stops(shop, &day)).await
}

#[tauri::command]
pub(crate) async fn drop_stops(desk: Shared<'_>, shop: i64) -> Told<StopListView> {
    off(desk, move |desk| desk.drop_stops(shop)).await
}
