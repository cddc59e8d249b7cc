//! Signing, keys and verification.

use pismovnik_app::desk::{Desk, SignWish, Told};
use pismovnik_app::view::SavedView;
use pismovnik_app::view_signing::{
    AuthorityInput, KeysView, MarkView, SigningRunView, SigningView, TakenFileView, TakenView, TokensView,
    VerifyView,
};
use serde::Deserialize;
use tauri::ipc::Channel;
use zeroize::Zeroizing;

use super::{Shared, off};
use crate::drops::{self, Drops};

#[tauri::command]
pub(crate) async fn signing(desk: Shared<'_>, shop: i64) -> Told<SigningView> {
    off(desk, move |desk| desk.signing(shop)).await
}

#[tauri::command]
pub(crate) async fn hand_out(desk: Shared<'_>, shop: i64, papers: Vec<String>) -> Told<SavedView> {
    off(desk, move |desk| desk.hand_out(shop, &papers)).await
}

#[tauri::command]
pub(crate) async fn take_back(
    desk: Shared<'_>,
    shop: i64,
    authority: Option<AuthorityInput>,
) -> Told<TakenView> {
    off(desk, move |desk| desk.take_back(shop, authority.as_ref())).await
}

#[tauri::command]
pub(crate) async fn make_packet(
    desk: Shared<'_>,
    shop: i64,
    papers: Vec<String>,
    to: String,
) -> Told<(SavedView, SigningView)> {
    off(desk, move |desk| desk.make_packet(shop, &papers, &to)).await
}

#[tauri::command]
pub(crate) async fn withdraw_packet(desk: Shared<'_>, shop: i64, number: u64) -> Told<SigningView> {
    off(desk, move |desk| desk.withdraw_packet(shop, number)).await
}

#[tauri::command]
pub(crate) async fn signed_by_hand(
    desk: Shared<'_>,
    shop: i64,
    paper: String,
    by: String,
    day: String,
    authority: Option<AuthorityInput>,
    scan: bool,
) -> Told<(SigningView, Vec<String>)> {
    off(desk, move |desk| desk.signed_by_hand(shop, &paper, &by, &day, authority.as_ref(), scan)).await
}

#[tauri::command]
pub(crate) async fn export_signed(desk: Shared<'_>, shop: i64, papers: Vec<String>) -> Told<SavedView> {
    off(desk, move |desk| desk.export_signed(shop, &papers)).await
}

#[tauri::command]
pub(crate) async fn set_sign_on_issue(desk: Shared<'_>, shop: i64, on: bool) -> Told<SigningView> {
    off(desk, move |desk| desk.set_sign_on_issue(shop, on)).await
}

/// What is to be signed, and how.
#[derive(Debug, Deserialize)]
pub(crate) struct Wish {
    papers: Vec<String>,
    key: String,
    authority: Option<AuthorityInput>,
    /// How far: `b-b`, `b-t`, `b-lt`.
    reach: String,
    service: String,
    /// Where the mark stands; empty for none.
    place: String,
}

#[tauri::command]
pub(crate) async fn begin_signing(
    desk: Shared<'_>,
    shop: i64,
    wish: Wish,
    passphrase: String,
) -> Told<SigningRunView> {
    let passphrase = Zeroizing::new(passphrase);
    off(desk, move |desk| {
        let Wish { papers, key, authority, reach, service, place } = &wish;
        let (passphrase, authority) = (&passphrase[..], authority.as_ref());
        desk.begin_signing(shop, &SignWish { papers, key, passphrase, authority, reach, service, place })
    })
    .await
}

#[tauri::command]
pub(crate) async fn sign_next(desk: Shared<'_>, reach: String) -> Told<SigningRunView> {
    off(desk, move |desk| desk.sign_next(&reach)).await
}

#[tauri::command]
pub(crate) async fn stop_signing(desk: Shared<'_>) -> Told<()> {
    off(desk, Desk::stop_signing).await
}

#[tauri::command]
pub(crate) async fn mark_spot(
    desk: Shared<'_>,
    shop: i64,
    paper: String,
    key: String,
    place: String,
) -> Told<MarkView> {
    off(desk, move |desk| desk.mark_spot(shop, &paper, &key, &place)).await
}

#[tauri::command]
pub(crate) async fn tokens(desk: Shared<'_>) -> Told<TokensView> {
    off(desk, Desk::tokens).await
}

#[tauri::command]
pub(crate) async fn use_token_library(desk: Shared<'_>, id: String) -> Told<TokensView> {
    off(desk, move |desk| desk.use_token_library(&id)).await
}

#[tauri::command]
pub(crate) async fn choose_token_library(desk: Shared<'_>) -> Told<TokensView> {
    off(desk, Desk::choose_token_library).await
}

#[tauri::command]
pub(crate) async fn drop_token_library(desk: Shared<'_>) -> Told<TokensView> {
    off(desk, Desk::drop_token_library).await
}

#[tauri::command]
pub(crate) async fn add_evidence(desk: Shared<'_>) -> Told<Vec<String>> {
    off(desk, Desk::add_evidence).await
}

#[tauri::command]
pub(crate) async fn drop_evidence(desk: Shared<'_>) -> Told<Vec<String>> {
    off(desk, Desk::drop_evidence).await
}

#[tauri::command]
pub(crate) async fn keys(desk: Shared<'_>) -> Told<KeysView> {
    off(desk, Desk::keys).await
}

#[tauri::command]
pub(crate) async fn choose_key(desk: Shared<'_>) -> Told<KeysView> {
    off(desk, Desk::choose_key).await
}

#[tauri::command]
pub(crate) async fn drop_key(desk: Shared<'_>) -> Told<KeysView> {
    off(desk, Desk::drop_key).await
}

#[tauri::command]
pub(crate) async fn add_key(desk: Shared<'_>, passphrase: String) -> Told<KeysView> {
    let passphrase = Zeroizing::new(passphrase);
    off(desk, move |desk| desk.add_key(&passphrase)).await
}

#[tauri::command]
pub(crate) async fn make_key(desk: Shared<'_>, holder: String, passphrase: String) -> Told<KeysView> {
    let passphrase = Zeroizing::new(passphrase);
    off(desk, move |desk| desk.make_key(&holder, &passphrase)).await
}

#[tauri::command]
pub(crate) async fn remove_key(desk: Shared<'_>, id: String) -> Told<KeysView> {
    off(desk, move |desk| desk.remove_key(&id)).await
}

#[tauri::command]
pub(crate) async fn add_trust(desk: Shared<'_>) -> Told<KeysView> {
    off(desk, Desk::add_trust).await
}

#[tauri::command]
pub(crate) async fn remove_trust(desk: Shared<'_>, id: String) -> Told<KeysView> {
    off(desk, move |desk| desk.remove_trust(&id)).await
}

#[tauri::command]
pub(crate) async fn set_time_stamp_service(desk: Shared<'_>, address: String) -> Told<KeysView> {
    off(desk, move |desk| desk.set_time_stamp_service(&address)).await
}

#[tauri::command]
pub(crate) async fn watch_drops(drops: tauri::State<'_, Drops>, channel: Channel<drops::Heard>) -> Told<()> {
    drops.tell(channel);
    Ok(())
}

#[tauri::command]
pub(crate) async fn dropped(desk: Shared<'_>) -> Told<VerifyView> {
    off(desk, Desk::dropped).await
}

#[tauri::command]
pub(crate) async fn choose_to_verify(desk: Shared<'_>) -> Told<Option<VerifyView>> {
    off(desk, Desk::choose_to_verify).await
}

#[tauri::command]
pub(crate) async fn choose_signed_document(desk: Shared<'_>) -> Told<VerifyView> {
    off(desk, Desk::choose_signed_document).await
}

#[tauri::command]
pub(crate) async fn save_verify_report(desk: Shared<'_>, index: usize, json: bool) -> Told<SavedView> {
    off(desk, move |desk| desk.save_verify_report(index, json)).await
}

#[tauri::command]
pub(crate) async fn keep_verified(desk: Shared<'_>, shop: i64) -> Told<Vec<TakenFileView>> {
    off(desk, move |desk| desk.keep_verified(shop)).await
}
