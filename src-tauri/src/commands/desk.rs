//! The commands of handing over, of numbers and reminders, of what letters give out.

use pismovnik_app::desk::Told;
use pismovnik_app::numbers::Schemes;
use pismovnik_app::view::{ChoiceView, SavedView};
use pismovnik_app::view_desk::{HandoverView, NumbersView, PastView, RemindersView};
use pismovnik_app::view_letters::IncidentView;
use zeroize::Zeroizing;

use super::{Shared, off};

#[tauri::command]
pub(crate) async fn save_bundle(desk: Shared<'_>, shop: i64, letter: u64) -> Told<SavedView> {
    off(desk, move |desk| desk.save_bundle(shop, letter)).await
}

#[tauri::command]
pub(crate) async fn save_letters(
    desk: Shared<'_>,
    shop: Option<i64>,
    all: bool,
    format: String,
) -> Told<SavedView> {
    off(desk, move |desk| desk.save_letters(shop, all, &format)).await
}

#[tauri::command]
pub(crate) async fn save_protocol(desk: Shared<'_>, shop: Option<i64>, day: String) -> Told<SavedView> {
    off(desk, move |desk| desk.save_protocol(shop, &day)).await
}

#[tauri::command]
pub(crate) async fn letter_incident(desk: Shared<'_>, shop: i64, letter: u64) -> Told<Option<IncidentView>> {
    off(desk, move |desk| desk.letter_incident(shop, letter)).await
}

#[tauri::command]
pub(crate) async fn handover(desk: Shared<'_>) -> Told<HandoverView> {
    off(desk, |desk| desk.handover()).await
}

#[tauri::command]
pub(crate) async fn hand_over(
    desk: Shared<'_>,
    shop: i64,
    to: String,
    passphrase: String,
) -> Told<HandoverView> {
    let passphrase = Zeroizing::new(passphrase);
    off(desk, move |desk| desk.hand_over(shop, &to, &passphrase)).await
}

#[tauri::command]
pub(crate) async fn save_parting_act(desk: Shared<'_>, shop: i64) -> Told<SavedView> {
    off(desk, move |desk| desk.save_parting_act(shop)).await
}

#[tauri::command]
pub(crate) async fn choose_package(desk: Shared<'_>) -> Told<HandoverView> {
    off(desk, |desk| desk.choose_package()).await
}

#[tauri::command]
pub(crate) async fn look_package(desk: Shared<'_>, passphrase: String) -> Told<HandoverView> {
    let passphrase = Zeroizing::new(passphrase);
    off(desk, move |desk| desk.look_package(&passphrase)).await
}

#[tauri::command]
pub(crate) async fn take_package(desk: Shared<'_>, name: String) -> Told<HandoverView> {
    off(desk, move |desk| desk.take_package(&name)).await
}

#[tauri::command]
pub(crate) async fn drop_package(desk: Shared<'_>) -> Told<HandoverView> {
    off(desk, |desk| desk.drop_package()).await
}

#[tauri::command]
pub(crate) async fn take_shop_back(desk: Shared<'_>, shop: i64, name: String) -> Told<HandoverView> {
    off(desk, move |desk| desk.take_shop_back(shop, &name)).await
}

#[tauri::command]
pub(crate) async fn numbers(desk: Shared<'_>, shop: i64) -> Told<NumbersView> {
    off(desk, move |desk| desk.numbers(shop)).await
}

#[tauri::command]
pub(crate) async fn look_numbers(desk: Shared<'_>, shop: i64, schemes: Schemes) -> Told<NumbersView> {
    off(desk, move |desk| desk.look_numbers(shop, schemes)).await
}

#[tauri::command]
pub(crate) async fn keep_numbers(desk: Shared<'_>, shop: i64, schemes: Schemes) -> Told<NumbersView> {
    off(desk, move |desk| desk.keep_numbers(shop, &schemes)).await
}

#[tauri::command]
pub(crate) async fn reminders(desk: Shared<'_>) -> Told<RemindersView> {
    off(desk, |desk| desk.reminders()).await
}

#[tauri::command]
pub(crate) async fn set_reminders(desk: Shared<'_>, on: bool, days: u32) -> Told<RemindersView> {
    off(desk, move |desk| desk.set_reminders(on, days)).await
}

#[tauri::command]
pub(crate) async fn past_shops(desk: Shared<'_>, shop: Option<i64>) -> Told<Vec<ChoiceView>> {
    off(desk, move |desk| desk.past_shops(shop)).await
}

#[tauri::command]
pub(crate) async fn past_letters(desk: Shared<'_>, shop: i64, years: Option<String>) -> Told<PastView> {
    off(desk, move |desk| desk.past_letters(shop, years.as_deref())).await
}

#[tauri::command]
pub(crate) async fn destroy_past(
    desk: Shared<'_>,
    shop: i64,
    letters: Vec<u64>,
    number: String,
) -> Told<PastView> {
    off(desk, move |desk| desk.destroy_past(shop, &letters, &number)).await
}

#[tauri::command]
pub(crate) async fn save_past_act(desk: Shared<'_>, shop: i64, number: String) -> Told<SavedView> {
    off(desk, move |desk| desk.save_past_act(shop, &number)).await
}
