//! The commands of many letters at once.

use pismovnik_app::desk::Told;
use pismovnik_app::view::SavedView;
use pismovnik_app::view_batch::{BatchDraftView, BatchView};
use pismovnik_app::view_letters::IntakeForm;
use pismovnik_app::view_signing::SigningRunView;
use zeroize::Zeroizing;

use super::{Shared, off};

#[tauri::command]
pub(crate) async fn batch(desk: Shared<'_>) -> Told<BatchView> {
    off(desk, |desk| desk.batch()).await
}

#[tauri::command]
pub(crate) async fn choose_batch_files(desk: Shared<'_>, shop: Option<i64>, whole: bool) -> Told<BatchView> {
    off(desk, move |desk| desk.choose_batch_files(shop, whole)).await
}

#[tauri::command]
pub(crate) async fn take_batch_files(desk: Shared<'_>, shop: Option<i64>) -> Told<BatchView> {
    off(desk, move |desk| desk.take_batch_files(shop)).await
}

#[tauri::command]
pub(crate) async fn keep_batch_row(
    desk: Shared<'_>,
    row: u32,
    shop: Option<i64>,
    form: IntakeForm,
    confirmed: bool,
) -> Told<BatchView> {
    off(desk, move |desk| desk.keep_batch_row(row, shop, &form, confirmed)).await
}

#[tauri::command]
pub(crate) async fn confirm_batch_rows(desk: Shared<'_>, rows: Vec<u32>, confirmed: bool) -> Told<BatchView> {
    off(desk, move |desk| desk.confirm_batch_rows(&rows, confirmed)).await
}

#[tauri::command]
pub(crate) async fn drop_batch_rows(desk: Shared<'_>, rows: Vec<u32>) -> Told<BatchView> {
    off(desk, move |desk| desk.drop_batch_rows(&rows)).await
}

#[tauri::command]
pub(crate) async fn enter_batch(desk: Shared<'_>) -> Told<BatchView> {
    off(desk, |desk| desk.enter_batch()).await
}

#[tauri::command]
pub(crate) async fn add_to_batch(desk: Shared<'_>, letters: Vec<(i64, u64)>) -> Told<BatchView> {
    off(desk, move |desk| desk.add_to_batch(&letters)).await
}

#[tauri::command]
pub(crate) async fn take_from_batch(desk: Shared<'_>, letters: Vec<(i64, u64)>) -> Told<BatchView> {
    off(desk, move |desk| desk.take_from_batch(&letters)).await
}

#[tauri::command]
pub(crate) async fn end_batch(desk: Shared<'_>) -> Told<BatchView> {
    off(desk, |desk| desk.end_batch()).await
}

#[tauri::command]
pub(crate) async fn drop_batch_work(desk: Shared<'_>) -> Told<BatchView> {
    off(desk, |desk| desk.drop_batch_work()).await
}

#[tauri::command]
pub(crate) async fn batch_drafts(desk: Shared<'_>, kind: String) -> Told<Vec<BatchDraftView>> {
    off(desk, move |desk| desk.batch_drafts(&kind)).await
}

#[tauri::command]
pub(crate) async fn issue_batch(desk: Shared<'_>, kind: String, letters: Vec<(i64, u64)>) -> Told<BatchView> {
    off(desk, move |desk| desk.issue_batch(&kind, &letters)).await
}

#[tauri::command]
pub(crate) async fn resume_batch(desk: Shared<'_>) -> Told<BatchView> {
    off(desk, |desk| desk.resume_batch()).await
}

#[tauri::command]
pub(crate) async fn begin_batch_signing(
    desk: Shared<'_>,
    papers: Vec<String>,
    key: String,
    passphrase: String,
) -> Told<SigningRunView> {
    let passphrase = Zeroizing::new(passphrase);
    off(desk, move |desk| desk.begin_batch_signing(&papers, &key, &passphrase)).await
}

#[tauri::command]
pub(crate) async fn make_batch_packets(
    desk: Shared<'_>,
    papers: Vec<String>,
) -> Told<(SavedView, BatchView)> {
    off(desk, move |desk| desk.make_batch_packets(&papers)).await
}
