//! From a case to the signatures of its papers and back: an act counts as signed by what stands for a signature by hand.

use pismovnik_app::book::Book;
use pismovnik_app::letters::{Channel, Intake, LetterId, OutgoingKind, Wish, compose};
use pismovnik_app::{Day, LetterKind, Locale};
use pismovnik_model::intake::{DecisionLine, Identity, Outcome, Task, TaskDone, Verdict};
use pismovnik_register::letters::LetterEvent;
use pismovnik_tests::authority::Authority;
use serde_json::json;

use super::bench::{Bench, holds, keep_key, picture, place, press, say};

/// A letter whose act of destruction is drawn up and not signed.
fn letter(book: &mut Book, today: Day) -> LetterId {
    let mut intake = Intake::new("12", &[LetterKind::Withdrawal], Channel::Post, today);
    intake.sender.name = Some("Петрова Анна Ивановна".to_owned());
    intake.sender.address = Some("ул. Лесная, д. 3, г. Тверь, 170000".to_owned());
    let id = book.receive_letter(1, intake, &[], today).expect("received").letter;
    let mut step = |event| {
        book.take_step(1, id, event, &[], today).expect("a step");
    };
    step(LetterEvent::Identified { identity: Identity::Matched { by: "заказ № 5".to_owned() } });
    let task = Task {
        id: "site".to_owned(),
        place: "сайт".to_owned(),
        what: "удалить анкету".to_owned(),
        destroys: true,
        processor: false,
    };
    let line =
        DecisionLine { what: "анкета покупателя".to_owned(), outcome: Outcome::Destroy };
    let verdict = Verdict { answers: Default::default(), lines: vec![line], tasks: vec![task] };
    step(LetterEvent::Decided { verdict });
    let done = Some(TaskDone::Done { day: today, who: "Соболева А. П.".to_owned() });
    step(LetterEvent::TaskSet { task: "site".to_owned(), done, files: vec![] });
    let known = book.letter(1, id).expect("letter");
    let wish = Wish { kind: OutgoingKind::DestructionAct, number: "А-1".to_owned(), day: today };
    let mut act = compose(&known, &wish).expect("composed");
    if let Some(fields) = act.act.as_mut() {
        fields.method = Some("удаление из базы".to_owned());
    }
    book.issue_letter(1, id, act, Locale::Ru, today).expect("drawn up");
    id
}

#[test]
fn an_act_is_signed_from_its_case_and_counts_only_where_the_law_lets_it() {
    let authority = Authority::make();
    let mut id = LetterId(0);
    let bench = Bench::new(|book, today| {
        keep_key(book, &authority, "p256");
        id = letter(book, today);
    });
    let Some(bench) = bench else { return };
    let window = bench.open();
    place(&window, "rail-letters");
    window.wait("document.querySelector('main tr button.name') !== null");
    window.click("main tr button.name");
    window.wait(&holds(".case", "А-1"));
    press(&window, "lt-sign");

    // Only this paper, and by hand unless the owner wants otherwise.
    window.wait("document.querySelectorAll('.papers li').length === 1");
    window.wait("document.querySelector('.papers input').checked");
    window.wait("document.querySelectorAll('.how input')[3].checked");
    window.picture(&picture("signing-50-act"));

    // A key whose certificate is not qualified keeps the file, and the act stays unsigned.
    window.click(".how .option:nth-of-type(1) input");
    window.type_into("#field-passphrase", authority.password());
    press(&window, "signing-do");
    window.wait(&holds(".outcome", "подписанным пока не считается"));
    window.run("document.querySelector('.outcome').scrollIntoView()", &json!(null));
    window.picture(&picture("signing-51-act-short"));

    // Ink with its scan does.
    window.wait("document.querySelector('.papers input:not(:disabled)') !== null");
    window.run(
        "const box = document.querySelector('.papers input'); if (!box.checked) box.click();",
        &json!(null),
    );
    window.click(".how .option:nth-of-type(4) input");
    let scan = bench.at("скан.pdf");
    std::fs::write(&scan, b"%PDF-1.7 a scan").expect("written");
    window.next_dialog(Some(&scan));
    press(&window, "signing-ink-scan");
    window.wait(&holds(".signing .told", "теперь считается подписанным"));
    press(&window, "lt-back-to-case");
    window.wait(&holds(".case", &say("lt-reply-title")));
    drop(window);

    let book = bench.book();
    let known = book.letter(1, id).expect("letter");
    assert_eq!(known.acts["А-1"].signed, Some(bench.today));
    assert_eq!(known.signatures.len(), 2, "the key's and the hand's");
    assert!(book.verify().is_sound());
    drop(book);

    // From the signatures back to the case.
    let window = bench.open();
    place(&window, "rail-documents");
    press(&window, "signing-open");
    window.wait("document.querySelector('.papers button.to') !== null");
    window.run("document.querySelector('.papers button.to').click()", &json!(null));
    window.wait(&holds(".case", "А-1"));
}
