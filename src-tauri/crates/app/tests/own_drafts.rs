//! Own words that are being typed: kept until they are put down or thrown away.

mod one_folder;

use one_folder::desk;
use pismovnik_app::Place;

const PASSPHRASE: &str = "длинная парольная фраза";

#[test]
fn a_draft_survives_another_paper_and_the_end_of_the_program() {
    let temp = tempfile::tempdir().expect("temp");
    let first = desk(temp.path(), None);
    first.create_workspace(Some(PASSPHRASE), false).expect("created");
    first.create_shop("Проба", Some("ru-sole-proprietor")).expect("shop");
    let view = first.own_words(1, None).expect("clauses");
    let clause = view.clauses.iter().find(|c| c.editable).expect("one");
    let place = |at: &str| Place {
        document: view.document.clone(),
        locale: view.locale.clone(),
        clause: clause.block.clause.clone(),
        nth: clause.nth,
        place: at.to_owned(),
    };
    first.draft_own_words(1, &place("after"), Some("Мы не звоним")).expect("kept");
    first.draft_own_words(1, &place("after"), Some("Мы не звоним без")).expect("kept");
    assert_eq!(
        first.draft_own_words(1, &place("beside"), Some("a")).expect_err("no place")[0].code,
        "clause-unknown"
    );
    let long = "я".repeat(1_000_000);
    assert_eq!(
        first.draft_own_words(1, &place("after"), Some(&long)).expect_err("far")[0].code,
        "text-too-long"
    );
    drop(first);

    let again = desk(temp.path(), None);
    again.unlock(Some(PASSPHRASE)).expect("opened");
    let other = again.own_words(1, Some("withdrawal-form/ru")).expect("another paper");
    assert!(other.drafts.is_empty());
    let named = |view: &pismovnik_app::view_editions::OwnWordsView| {
        view.papers.iter().filter(|p| p.note == "черновик").map(|p| p.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(named(&other), ["privacy-policy/ru"], "the list says where it waits");
    let drafts = again.own_words(1, None).expect("clauses").drafts;
    assert_eq!(drafts.iter().map(|d| d.text.as_str()).collect::<Vec<_>>(), ["Мы не звоним без"]);
    assert!(again.set_own_words(1, &place("after"), Some("Мы не звоним.")).expect("put").drafts.is_empty());
    again.draft_own_words(1, &place("instead"), Some("Иначе")).expect("kept");
    again.draft_own_words(1, &place("instead"), None).expect("thrown away");
    assert!(again.own_words(1, None).expect("clauses").drafts.is_empty());
}
