//! A finding put right in one step, and taken back.

mod one_folder;

use one_folder::desk;

#[test]
fn a_fix_is_recorded_like_an_answer_and_undone_like_one() {
    let temp = tempfile::tempdir().expect("temp");
    let window = desk(temp.path(), None);
    window.create_workspace(Some("длинный пароль для теста"), false).expect("made");
    let shop = window.create_shop("Узел", Some("ru-group")).expect("made").current_shop.expect("a shop");
    let ids = |view: &pismovnik_app::view::ReviewView| -> Vec<String> {
        view.findings.iter().map(|f| f.id.clone()).collect()
    };
    let before = window.review(shop).expect("told");
    let finding = before.findings.iter().find(|f| f.id == "cookies-without-choice").expect("found");
    assert_eq!(finding.fix.len(), 1, "one answer changes: {:?}", finding.fix);

    let after = window.fix(shop, "cookies-without-choice").expect("recorded");
    let others: Vec<String> = ids(&before).into_iter().filter(|id| id != "cookies-without-choice").collect();
    assert_eq!(ids(&after), others);
    assert_eq!(ids(&window.review(shop).expect("told")), others, "and it stays so");

    let again = window.fix(shop, "cookies-without-choice").expect("nothing to do");
    assert_eq!(ids(&again), others);
    assert_eq!(window.undo(shop).expect("taken back").id, "cookies-banner");
    assert_eq!(ids(&window.review(shop).expect("told")), ids(&before));
}

#[test]
fn a_finding_without_a_step_changes_nothing() {
    let temp = tempfile::tempdir().expect("temp");
    let window = desk(temp.path(), None);
    window.create_workspace(Some("длинный пароль для теста"), false).expect("made");
    let shop = window.create_shop("Узел", Some("ru-group")).expect("made").current_shop.expect("a shop");
    let told = |view: pismovnik_app::view::ReviewView| serde_json::to_value(view).expect("printable");
    let before = told(window.review(shop).expect("told"));
    assert_eq!(told(window.fix(shop, "reviews-consent").expect("told")), before);
    assert_eq!(told(window.fix(shop, "no-such-finding").expect("told")), before);
}
