//! The commands: names and arguments of the window's `backend.ts`, work of [`Desk`].

mod batch;
mod desk;
mod intake;
mod letters;
mod posting;
mod signing;

use std::sync::Arc;

use pismovnik_app::desk::pictures::PicturesView;
use pismovnik_app::desk::{Desk, Told};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::publish::PageCheckView;
use pismovnik_app::publish::recipe::RecipeView;
use pismovnik_app::submissions::views::{ConsentsView, SubmissionsView};
use pismovnik_app::view::{
    AnswerView, DocumentsView, LawView, PageView, PagesView, PreviewView, ReviewView, SavedView, StateView,
    Values,
};
use pismovnik_app::view_editions::{CompareView, ForceView, OwnWordsView, RestoreView, RestoredView};
use pismovnik_app::view_keeping::KeepingView;
use pismovnik_app::{Locale, Place};
use tauri::ipc::Invoke;
use tauri::{State, Wry};
use zeroize::Zeroizing;

/// All commands; anything else is refused by Tauri.
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        start,
        set_language,
        set_theme,
        set_place,
        choose_new_place,
        choose_existing,
        create_workspace,
        unlock,
        lock,
        create_shop,
        open_shop,
        rename_shop,
        questionnaire,
        draft,
        answer,
        previous,
        undo,
        preview,
        review,
        fix,
        issue,
        documents,
        pages,
        save,
        save_all,
        save_rulebook,
        keeping,
        back_up,
        choose_copies_folder,
        set_lock_after,
        restore_copy,
        restore_locked,
        change_passphrase,
        emergency_sheet,
        desk::save_bundle,
        desk::save_letters,
        desk::save_protocol,
        desk::letter_incident,
        desk::handover,
        desk::hand_over,
        desk::save_parting_act,
        desk::choose_package,
        desk::look_package,
        desk::take_package,
        desk::drop_package,
        desk::take_shop_back,
        desk::numbers,
        desk::look_numbers,
        desk::keep_numbers,
        desk::reminders,
        desk::set_reminders,
        desk::past_shops,
        desk::past_letters,
        desk::destroy_past,
        desk::save_past_act,
        law,
        choose_law_update,
        apply_law_update,
        drop_law_update,
        built_in_law,
        publishing,
        check_page,
        submissions,
        choose_submissions,
        map_submissions,
        drop_submissions,
        keep_submissions,
        remove_submissions,
        consents_of,
        batch::batch,
        batch::choose_batch_files,
        batch::take_batch_files,
        batch::keep_batch_row,
        batch::confirm_batch_rows,
        batch::drop_batch_rows,
        batch::enter_batch,
        batch::add_to_batch,
        batch::take_from_batch,
        batch::end_batch,
        batch::drop_batch_work,
        batch::batch_drafts,
        batch::issue_batch,
        batch::resume_batch,
        batch::begin_batch_signing,
        batch::make_batch_packets,
        posting::posting,
        posting::print_posting,
        posting::save_posting,
        posting::draft_email,
        posting::posted,
        posting::emailed,
        posting::outbox,
        posting::print_outbox,
        posting::save_outbox,
        posting::posting_progress,
        posting::stop_posting,
        posting::choose_tracking,
        posting::map_tracking,
        posting::record_tracking,
        posting::drop_tracking,
        posting::printers,
        posting::keep_printers,
        posting::print_calibration,
        posting::save_calibration,
        pictures,
        choose_picture,
        remove_picture,
        set_logo_on_papers,
        snippet,
        compare,
        save_comparison,
        in_force,
        record_publication,
        restoring,
        restore,
        own_words,
        draft_own_words,
        set_own_words,
        withdraw_own_words,
        undo_own_words,
        signing::signing,
        signing::hand_out,
        signing::take_back,
        signing::make_packet,
        signing::withdraw_packet,
        signing::signed_by_hand,
        signing::export_signed,
        signing::set_sign_on_issue,
        signing::begin_signing,
        signing::sign_next,
        signing::mark_spot,
        signing::tokens,
        signing::use_token_library,
        signing::choose_token_library,
        signing::drop_token_library,
        signing::add_evidence,
        signing::drop_evidence,
        signing::stop_signing,
        signing::keys,
        signing::choose_key,
        signing::drop_key,
        signing::add_key,
        signing::make_key,
        signing::remove_key,
        signing::add_trust,
        signing::remove_trust,
        signing::set_time_stamp_service,
        signing::watch_drops,
        signing::dropped,
        signing::choose_to_verify,
        signing::choose_signed_document,
        signing::save_verify_report,
        signing::keep_verified,
        intake::read_letter,
        intake::recognise_letter,
        intake::show_waiting_file,
        intake::recognising,
        intake::stop_recognising,
        intake::move_letter_draft,
        intake::letter_around,
        intake::copying,
        intake::stop_copying,
        intake::stop_list,
        intake::add_stop,
        intake::lift_stop,
        intake::undo_stop,
        intake::stop_source,
        intake::save_stop_list,
        intake::choose_base,
        intake::take_base,
        intake::drop_base,
        intake::save_base,
        intake::choose_stops,
        intake::take_stops,
        intake::drop_stops,
        letters::letters,
        letters::letters_today,
        letters::letters_month,
        letters::save_letters_calendar,
        letters::letter_entry,
        letters::letter_correction,
        letters::draft_letter,
        letters::drop_letter_draft,
        letters::receive_letter,
        letters::correct_letter,
        letters::letter_case,
        letters::letter_step,
        letters::letter_decision,
        letters::decide_letter,
        letters::letter_reply,
        letters::preview_letter_reply,
        letters::issue_letter,
        letters::letter_tray,
        letters::choose_letter_file,
        letters::take_letter_files,
        letters::remove_letter_file,
        letters::show_letter_file,
        letters::save_letter_file,
        letters::next_lone_act,
        letters::destroy_letter_file,
        letters::redact_letter_file,
    ]
}

type Shared<'a> = State<'a, Arc<Desk>>;

/// Works off the window's thread: drafting, encryption and open dialogs must not freeze it.
async fn off<T: Send + 'static>(
    desk: Shared<'_>,
    work: impl FnOnce(&Desk) -> Told<T> + Send + 'static,
) -> Told<T> {
    let desk = Arc::clone(&desk);
    tokio::task::spawn_blocking(move || work(&desk)).await.unwrap_or_else(|failure| {
        // A defect of ours; what was saved before it stays saved.
        let defect = Problem::new(problem::INTERNAL, "").with("detail", failure);
        Err(pismovnik_app::words::problems(Locale::Ru, &[defect]))
    })
}

#[tauri::command]
async fn start(desk: Shared<'_>) -> Told<StateView> {
    off(desk, Desk::start).await
}

#[tauri::command]
async fn set_language(desk: Shared<'_>, locale: String) -> Told<StateView> {
    off(desk, move |desk| desk.set_language(&locale)).await
}

#[tauri::command]
async fn set_theme(desk: Shared<'_>, theme: String) -> Told<StateView> {
    off(desk, move |desk| desk.set_theme(&theme)).await
}

#[tauri::command]
async fn set_place(desk: Shared<'_>, place: String) -> Told<StateView> {
    off(desk, move |desk| desk.set_place(&place)).await
}

#[tauri::command]
async fn choose_new_place(desk: Shared<'_>) -> Told<StateView> {
    off(desk, Desk::choose_new_place).await
}

#[tauri::command]
async fn choose_existing(desk: Shared<'_>) -> Told<StateView> {
    off(desk, Desk::choose_existing).await
}

#[tauri::command]
async fn create_workspace(desk: Shared<'_>, passphrase: Option<String>, keychain: bool) -> Told<StateView> {
    let passphrase = passphrase.map(Zeroizing::new);
    off(desk, move |desk| desk.create_workspace(passphrase.as_deref().map(String::as_str), keychain)).await
}

#[tauri::command]
async fn unlock(desk: Shared<'_>, passphrase: Option<String>) -> Told<StateView> {
    let passphrase = passphrase.map(Zeroizing::new);
    off(desk, move |desk| desk.unlock(passphrase.as_deref().map(String::as_str))).await
}

#[tauri::command]
async fn lock(desk: Shared<'_>) -> Told<StateView> {
    off(desk, Desk::lock).await
}

#[tauri::command]
async fn create_shop(desk: Shared<'_>, name: String, preset: Option<String>) -> Told<StateView> {
    off(desk, move |desk| desk.create_shop(&name, preset.as_deref())).await
}

#[tauri::command]
async fn open_shop(desk: Shared<'_>, shop: i64) -> Told<StateView> {
    off(desk, move |desk| desk.open_shop(shop)).await
}

#[tauri::command]
async fn rename_shop(desk: Shared<'_>, shop: i64, name: String) -> Told<StateView> {
    off(desk, move |desk| desk.rename_shop(shop, &name)).await
}

#[tauri::command]
async fn questionnaire(desk: Shared<'_>, shop: i64, page: Option<String>) -> Told<PageView> {
    off(desk, move |desk| desk.questionnaire(shop, page.as_deref())).await
}

#[tauri::command]
async fn draft(desk: Shared<'_>, shop: i64, page: String, values: Values) -> Told<()> {
    off(desk, move |desk| desk.draft(shop, &page, &values)).await
}

#[tauri::command]
async fn answer(desk: Shared<'_>, shop: i64, page: String, values: Values) -> Told<AnswerView> {
    off(desk, move |desk| desk.answer(shop, &page, &values)).await
}

#[tauri::command]
async fn previous(desk: Shared<'_>, shop: i64, page: String) -> Told<PageView> {
    off(desk, move |desk| desk.previous(shop, &page)).await
}

#[tauri::command]
async fn undo(desk: Shared<'_>, shop: i64) -> Told<PageView> {
    off(desk, move |desk| desk.undo(shop)).await
}

#[tauri::command]
async fn preview(
    desk: Shared<'_>,
    shop: i64,
    document: Option<String>,
    locale: Option<String>,
    page: Option<String>,
) -> Told<PreviewView> {
    off(desk, move |desk| desk.preview(shop, document.as_deref(), locale.as_deref(), page.as_deref())).await
}

#[tauri::command]
async fn review(desk: Shared<'_>, shop: i64) -> Told<ReviewView> {
    off(desk, move |desk| desk.review(shop)).await
}

#[tauri::command]
async fn fix(desk: Shared<'_>, shop: i64, finding: String) -> Told<ReviewView> {
    off(desk, move |desk| desk.fix(shop, &finding)).await
}

#[tauri::command]
async fn issue(desk: Shared<'_>, shop: i64, in_force: String) -> Told<DocumentsView> {
    off(desk, move |desk| desk.issue(shop, &in_force)).await
}

#[tauri::command]
async fn documents(desk: Shared<'_>, shop: i64) -> Told<DocumentsView> {
    off(desk, move |desk| desk.documents(shop)).await
}

#[tauri::command]
async fn pages(
    desk: Shared<'_>,
    shop: i64,
    edition: u32,
    document: String,
    locale: String,
) -> Told<PagesView> {
    off(desk, move |desk| desk.pages(shop, edition, &document, &locale)).await
}

#[tauri::command]
async fn save(
    desk: Shared<'_>,
    shop: i64,
    edition: u32,
    document: String,
    locale: String,
    format: String,
) -> Told<SavedView> {
    off(desk, move |desk| desk.save(shop, edition, &document, &locale, &format)).await
}

#[tauri::command]
async fn save_all(desk: Shared<'_>, shop: i64, edition: u32) -> Told<SavedView> {
    off(desk, move |desk| desk.save_all(shop, edition)).await
}

#[tauri::command]
async fn publishing(desk: Shared<'_>, shop: i64, builder: Option<String>) -> Told<RecipeView> {
    off(desk, move |desk| desk.publishing(shop, builder.as_deref())).await
}

#[tauri::command]
async fn check_page(desk: Shared<'_>, shop: i64) -> Told<Option<PageCheckView>> {
    off(desk, move |desk| desk.check_page(shop)).await
}

#[tauri::command]
async fn submissions(desk: Shared<'_>, shop: i64) -> Told<SubmissionsView> {
    off(desk, move |desk| desk.submissions(shop)).await
}

#[tauri::command]
async fn choose_submissions(desk: Shared<'_>, shop: i64) -> Told<SubmissionsView> {
    off(desk, move |desk| desk.choose_submissions(shop)).await
}

#[tauri::command]
async fn map_submissions(desk: Shared<'_>, shop: i64, column: usize, field: String) -> Told<SubmissionsView> {
    off(desk, move |desk| desk.map_submissions(shop, column, &field)).await
}

#[tauri::command]
async fn drop_submissions(desk: Shared<'_>, shop: i64) -> Told<SubmissionsView> {
    off(desk, move |desk| desk.drop_submissions(shop)).await
}

#[tauri::command]
async fn keep_submissions(desk: Shared<'_>, shop: i64) -> Told<SubmissionsView> {
    off(desk, move |desk| desk.keep_submissions(shop)).await
}

#[tauri::command]
async fn remove_submissions(desk: Shared<'_>, shop: i64, number: u32) -> Told<SubmissionsView> {
    off(desk, move |desk| desk.remove_submissions(shop, number)).await
}

#[tauri::command]
async fn consents_of(desk: Shared<'_>, shop: i64, person: String) -> Told<ConsentsView> {
    off(desk, move |desk| desk.consents_of(shop, &person)).await
}

#[tauri::command]
async fn save_rulebook(desk: Shared<'_>, format: String) -> Told<SavedView> {
    off(desk, move |desk| desk.save_rulebook(&format)).await
}

#[tauri::command]
async fn pictures(desk: Shared<'_>, shop: i64) -> Told<PicturesView> {
    off(desk, move |desk| desk.pictures(shop)).await
}

#[tauri::command]
async fn choose_picture(desk: Shared<'_>, shop: i64, picture: String) -> Told<PicturesView> {
    off(desk, move |desk| desk.choose_picture(shop, &picture)).await
}

#[tauri::command]
async fn remove_picture(desk: Shared<'_>, shop: i64, picture: String) -> Told<PicturesView> {
    off(desk, move |desk| desk.remove_picture(shop, &picture)).await
}

#[tauri::command]
async fn set_logo_on_papers(desk: Shared<'_>, shop: i64, wanted: bool) -> Told<PicturesView> {
    off(desk, move |desk| desk.set_logo_on_papers(shop, wanted)).await
}

#[tauri::command]
async fn snippet(desk: Shared<'_>, shop: i64, edition: u32, locale: String) -> Told<String> {
    off(desk, move |desk| desk.snippet(shop, edition, &locale)).await
}

#[tauri::command]
async fn keeping(desk: Shared<'_>) -> Told<KeepingView> {
    off(desk, Desk::keeping).await
}

#[tauri::command]
async fn back_up(desk: Shared<'_>) -> Told<KeepingView> {
    off(desk, Desk::back_up).await
}

#[tauri::command]
async fn choose_copies_folder(desk: Shared<'_>) -> Told<KeepingView> {
    off(desk, Desk::choose_copies_folder).await
}

#[tauri::command]
async fn set_lock_after(desk: Shared<'_>, minutes: u16) -> Told<KeepingView> {
    off(desk, move |desk| desk.set_lock_after(minutes)).await
}

#[tauri::command]
async fn restore_copy(
    desk: Shared<'_>,
    passphrase: Option<String>,
    of_copy: Option<String>,
    unread: bool,
) -> Told<KeepingView> {
    let (passphrase, of_copy) = (passphrase.map(Zeroizing::new), of_copy.map(Zeroizing::new));
    off(desk, move |desk| {
        let (passphrase, of_copy) = (passphrase.as_deref(), of_copy.as_deref());
        desk.restore_copy(passphrase.map(String::as_str), of_copy.map(String::as_str), unread)
    })
    .await
}

#[tauri::command]
async fn restore_locked(
    desk: Shared<'_>,
    passphrase: Option<String>,
    of_copy: Option<String>,
    unread: bool,
) -> Told<StateView> {
    let (passphrase, of_copy) = (passphrase.map(Zeroizing::new), of_copy.map(Zeroizing::new));
    off(desk, move |desk| {
        let (passphrase, of_copy) = (passphrase.as_deref(), of_copy.as_deref());
        desk.restore_locked(passphrase.map(String::as_str), of_copy.map(String::as_str), unread)
    })
    .await
}

#[tauri::command]
async fn change_passphrase(desk: Shared<'_>, passphrase: String) -> Told<KeepingView> {
    let passphrase = Zeroizing::new(passphrase);
    off(desk, move |desk| desk.change_passphrase(&passphrase)).await
}

#[tauri::command]
async fn emergency_sheet(desk: Shared<'_>, print: bool) -> Told<SavedView> {
    off(desk, move |desk| desk.emergency_sheet(print)).await
}

#[tauri::command]
async fn law(desk: Shared<'_>) -> Told<LawView> {
    off(desk, Desk::law).await
}

#[tauri::command]
async fn choose_law_update(desk: Shared<'_>) -> Told<LawView> {
    off(desk, Desk::choose_law_update).await
}

#[tauri::command]
async fn apply_law_update(desk: Shared<'_>) -> Told<LawView> {
    off(desk, Desk::apply_law_update).await
}

#[tauri::command]
async fn drop_law_update(desk: Shared<'_>) -> Told<LawView> {
    off(desk, Desk::drop_law_update).await
}

#[tauri::command]
async fn built_in_law(desk: Shared<'_>) -> Told<LawView> {
    off(desk, Desk::built_in_law).await
}

#[tauri::command]
async fn compare(
    desk: Shared<'_>,
    shop: i64,
    from: u32,
    to: Option<u32>,
    paper: Option<String>,
) -> Told<CompareView> {
    off(desk, move |desk| desk.compare(shop, from, to, paper.as_deref())).await
}

#[tauri::command]
async fn save_comparison(
    desk: Shared<'_>,
    shop: i64,
    from: u32,
    to: Option<u32>,
    paper: String,
    format: String,
) -> Told<SavedView> {
    off(desk, move |desk| desk.save_comparison(shop, from, to, &paper, &format)).await
}

#[tauri::command]
async fn in_force(desk: Shared<'_>, shop: i64, day: String) -> Told<ForceView> {
    off(desk, move |desk| desk.in_force(shop, &day)).await
}

#[tauri::command]
async fn record_publication(
    desk: Shared<'_>,
    shop: i64,
    edition: u32,
    document: String,
    locale: String,
    address: Option<String>,
    since: String,
) -> Told<DocumentsView> {
    off(desk, move |desk| {
        let stated = address.as_deref().map(|address| (address, since.as_str()));
        desk.record_publication(shop, edition, &document, &locale, stated)
    })
    .await
}

#[tauri::command]
async fn restoring(desk: Shared<'_>, shop: i64, edition: u32) -> Told<RestoreView> {
    off(desk, move |desk| desk.restoring(shop, edition)).await
}

#[tauri::command]
async fn restore(desk: Shared<'_>, shop: i64, edition: u32) -> Told<RestoredView> {
    off(desk, move |desk| desk.restore(shop, edition)).await
}

#[tauri::command]
async fn own_words(desk: Shared<'_>, shop: i64, paper: Option<String>) -> Told<OwnWordsView> {
    off(desk, move |desk| desk.own_words(shop, paper.as_deref())).await
}

#[tauri::command]
async fn draft_own_words(desk: Shared<'_>, shop: i64, place: Place, text: Option<String>) -> Told<()> {
    off(desk, move |desk| desk.draft_own_words(shop, &place, text.as_deref())).await
}

#[tauri::command]
async fn set_own_words(
    desk: Shared<'_>,
    shop: i64,
    place: Place,
    text: Option<String>,
) -> Told<OwnWordsView> {
    off(desk, move |desk| desk.set_own_words(shop, &place, text.as_deref())).await
}

#[tauri::command]
async fn withdraw_own_words(desk: Shared<'_>, shop: i64, place: Place) -> Told<OwnWordsView> {
    off(desk, move |desk| desk.withdraw_own_words(shop, &place)).await
}

#[tauri::command]
async fn undo_own_words(desk: Shared<'_>, shop: i64, place: Place) -> Told<OwnWordsView> {
    off(desk, move |desk| desk.undo_own_words(shop, &place)).await
}
