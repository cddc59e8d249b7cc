//! The commands of posting: letters on their way, printers and envelopes.

use pismovnik_app::desk::Told;
use pismovnik_app::view::SavedView;
use pismovnik_app::view_posting::{
    OutboxView, PackingWish, PostingProgress, PostingView, PrintersView, PrintersWish, TrackingView,
};

use super::{Shared, off};

#[tauri::command]
pub(crate) async fn posting(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    number: String,
    wish: PackingWish,
) -> Told<PostingView> {
    off(desk, move |desk| desk.posting(shop, letter, &number, &wish)).await
}

#[tauri::command]
pub(crate) async fn print_posting(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    number: String,
    what: String,
    wish: PackingWish,
) -> Told<PostingView> {
    off(desk, move |desk| desk.print_posting(shop, letter, &number, &what, &wish)).await
}

#[tauri::command]
pub(crate) async fn save_posting(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    number: String,
    wish: PackingWish,
) -> Told<SavedView> {
    off(desk, move |desk| desk.save_posting(shop, letter, &number, &wish)).await
}

#[tauri::command]
pub(crate) async fn draft_email(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    number: String,
    opens: bool,
) -> Told<SavedView> {
    off(desk, move |desk| desk.draft_email(shop, letter, &number, opens)).await
}

#[tauri::command]
pub(crate) async fn posted(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    number: String,
    day: String,
    tracking: String,
) -> Told<PostingView> {
    off(desk, move |desk| desk.posted(shop, letter, &number, &day, &tracking)).await
}

#[tauri::command]
pub(crate) async fn emailed(
    desk: Shared<'_>,
    shop: i64,
    letter: u64,
    number: String,
    day: String,
) -> Told<PostingView> {
    off(desk, move |desk| desk.emailed(shop, letter, &number, &day)).await
}

#[tauri::command]
pub(crate) async fn outbox(desk: Shared<'_>, shop: Option<i64>) -> Told<OutboxView> {
    off(desk, move |desk| desk.outbox(shop)).await
}

#[tauri::command]
pub(crate) async fn print_outbox(
    desk: Shared<'_>,
    shop: Option<i64>,
    ids: Vec<String>,
    what: String,
    first: u32,
) -> Told<OutboxView> {
    off(desk, move |desk| desk.print_outbox(shop, &ids, &what, first)).await
}

#[tauri::command]
pub(crate) async fn save_outbox(
    desk: Shared<'_>,
    ids: Vec<String>,
    list: bool,
    first: u32,
) -> Told<SavedView> {
    off(desk, move |desk| desk.save_outbox(&ids, list, first)).await
}

#[tauri::command]
pub(crate) async fn posting_progress(desk: Shared<'_>) -> Told<PostingProgress> {
    off(desk, |desk| desk.posting_progress()).await
}

#[tauri::command]
pub(crate) async fn stop_posting(desk: Shared<'_>) -> Told<()> {
    off(desk, |desk| desk.stop_posting()).await
}

#[tauri::command]
pub(crate) async fn choose_tracking(desk: Shared<'_>, shop: Option<i64>) -> Told<TrackingView> {
    off(desk, move |desk| desk.choose_tracking(shop)).await
}

#[tauri::command]
pub(crate) async fn map_tracking(
    desk: Shared<'_>,
    column: usize,
    field: String,
    day: String,
) -> Told<TrackingView> {
    off(desk, move |desk| desk.map_tracking(column, &field, &day)).await
}

#[tauri::command]
pub(crate) async fn record_tracking(desk: Shared<'_>, day: String) -> Told<TrackingView> {
    off(desk, move |desk| desk.record_tracking(&day)).await
}

#[tauri::command]
pub(crate) async fn drop_tracking(desk: Shared<'_>) -> Told<TrackingView> {
    off(desk, |desk| desk.drop_tracking()).await
}

#[tauri::command]
pub(crate) async fn printers(desk: Shared<'_>, shop: i64) -> Told<PrintersView> {
    off(desk, move |desk| desk.printers(shop)).await
}

#[tauri::command]
pub(crate) async fn keep_printers(desk: Shared<'_>, shop: i64, wish: PrintersWish) -> Told<PrintersView> {
    off(desk, move |desk| desk.keep_printers(shop, &wish)).await
}

#[tauri::command]
pub(crate) async fn print_calibration(desk: Shared<'_>, shop: i64, wish: PrintersWish) -> Told<PrintersView> {
    off(desk, move |desk| desk.print_calibration(shop, &wish)).await
}

#[tauri::command]
pub(crate) async fn save_calibration(desk: Shared<'_>, wish: PrintersWish) -> Told<SavedView> {
    off(desk, move |desk| desk.save_calibration(&wish)).await
}
