//! Letters through the window's use cases: entry, draft, every step to the end, and what the start screen says.

mod one_folder;

use std::collections::BTreeMap;

use pismovnik_app::Day;
use pismovnik_app::book::Book;
use pismovnik_app::desk::Desk;
use pismovnik_app::interview;
use pismovnik_app::view::ProblemView;
use pismovnik_app::view_letters::{CaseView, IntakeForm, LettersWish, StepForm};

const PASSPHRASE: &str = "семь раз отмерь";

/// A desk over a workspace with a shop whose questionnaire is complete.
fn desk(home: &tempfile::TempDir, preset: &str) -> Desk {
    let first = one_folder::desk(home.path(), None);
    first.create_workspace(Some(PASSPHRASE), false).expect("created");
    drop(first);
    let files = std::fs::read_dir(home.path()).expect("a folder").flatten().map(|e| e.path());
    let file =
        files.into_iter().find(|p| p.extension().is_some_and(|e| e == "pismovnik")).expect("a workspace");
    let mut book = Book::open(&file, PASSPHRASE).expect("opens");
    let answers = interview::preset(preset).expect("a preset");
    book.create_shop("Лавка", None, answers, Day::constant(2026, 11, 20)).expect("a shop");
    drop(book);
    again(home)
}

/// The program, started again.
fn again(home: &tempfile::TempDir) -> Desk {
    let desk = one_folder::desk(home.path(), None);
    desk.start().expect("started");
    desk.unlock(Some(PASSPHRASE)).expect("opened");
    desk
}

fn typed(desk: &Desk, kinds: &[&str]) -> IntakeForm {
    let mut form = desk.letter_entry(1).expect("an entry").form;
    form.kinds = kinds.iter().map(|k| (*k).to_owned()).collect();
    form.name = "Крылова Мария Ивановна".to_owned();
    form.address = "630099, г. Новосибирск, ул. Ленина, д. 1".to_owned();
    form
}

fn step(desk: &Desk, case: &CaseView, form: StepForm) -> CaseView {
    desk.letter_step(1, case.letter, &form).unwrap_or_else(|p| panic!("{form:?}: {p:?}"))
}

fn named(step: &str) -> StepForm {
    StepForm { step: step.to_owned(), ..StepForm::default() }
}

/// Drops a file on the window while a step waits for files.
fn drop_on(desk: &Desk, home: &tempfile::TempDir, (letter, step): (u64, &str), name: &str, bytes: &[u8]) {
    let path = home.path().join(name);
    std::fs::write(&path, bytes).expect("written");
    desk.take_dropped(&[path]);
    let tray = desk.take_letter_files(1, letter, step).expect("in the tray");
    assert_eq!(tray.files.last().map(|f| f.name.as_str()), Some(name));
}

fn codes(problems: &[ProblemView]) -> Vec<&str> {
    problems.iter().map(|p| p.code.as_str()).collect()
}

#[test]
fn a_half_entered_letter_comes_back_and_says_what_is_wrong_all_at_once() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(&home, "ru-sole-proprietor");
    let mut form = typed(&desk, &["withdrawal", "stop"]);
    let count = desk.draft_letter(1, None, &form).expect("kept");
    assert!(!count.due.day.is_empty() && !count.due.why.is_empty(), "{count:?}");
    assert!(count.paper.contains(&form.number));
    drop_on(&desk, &home, (0, "letter"), "скан.pdf", b"%PDF-1.7 x");
    desk.draft_letter(1, None, &form).expect("kept");
    drop(desk);

    let desk = again(&home);
    let entry = desk.letter_entry(1).expect("an entry");
    assert!(entry.draft && entry.form == form);
    let waiting: Vec<&str> = entry.tray.files.iter().map(|f| f.name.as_str()).collect();
    assert_eq!((waiting, entry.tray.lost.len()), (vec!["скан.pdf"], 0), "taken up where it lies");

    form.received = "45.13".to_owned();
    form.dated = "вчера".to_owned();
    form.name.clear();
    form.address.clear();
    form.kinds.clear();
    let problems = desk.receive_letter(1, &form).expect_err("refused");
    let wrong: Vec<&str> = problems.iter().map(|p| p.at.as_str()).collect();
    for at in ["received", "dated", "kinds", "sender.name"] {
        assert!(wrong.contains(&at), "{at} in {problems:?}");
    }
    assert!(desk.letters(&LettersWish::default()).expect("a list").none);
    assert!(!desk.drop_letter_draft(1).expect("a new form").draft);
}

#[test]
fn a_letter_is_carried_to_its_end_by_the_steps_of_the_window() {
    for preset in ["ru-sole-proprietor", "kz-sole-proprietor"] {
        let home = tempfile::tempdir().expect("temp");
        let desk = desk(&home, preset);
        let form = typed(&desk, &["withdrawal"]);
        let case = desk.receive_letter(1, &form).expect("received");
        assert_eq!(case.now, "identity");
        let case = step(&desk, &case, StepForm { text: "заказ № 5".to_owned(), ..named("matched") });
        assert_eq!((case.now.as_str(), case.undo.is_empty()), ("decision", false));
        let case = step(&desk, &case, named("undo"));
        assert_eq!(case.now, "identity");
        let case = step(&desk, &case, StepForm { text: "заказ № 5".to_owned(), ..named("matched") });

        let mut answers = BTreeMap::new();
        let decision = loop {
            let found = desk.letter_decision(1, case.letter, Some(&answers)).expect("a proposal");
            let Some(open) = found.questions.iter().find(|q| q.answer.is_empty()) else { break found };
            let answer = if open.year { "2025" } else { "yes" };
            answers.insert(open.id.clone(), answer.to_owned());
        };
        assert!(!decision.form.lines.is_empty());
        let left = desk.letter_decision(1, case.letter, None).expect("as it was left");
        assert_eq!(left.form, decision.form, "answers that were not recorded come back");
        let mut case = desk.decide_letter(1, case.letter, &decision.form).expect("decided");
        for task in case.tasks.clone() {
            let done = StepForm {
                task: task.id,
                day: case.today.clone(),
                who: "Соболева А. П.".to_owned(),
                ..named("task-done")
            };
            case = step(&desk, &case, done);
        }
        if case.now == "act" {
            let act = desk.letter_reply(1, case.letter, "destruction-act").expect("a form").form;
            let pages = desk.preview_letter_reply(1, case.letter, &act).expect("drawn");
            assert!(pages.problems.is_empty() && !pages.sizes.is_empty(), "{:?}", pages.problems);
            let picture = desk.picture(&format!("/reply/{}/1/600", pages.token));
            assert!(picture.is_some_and(|(png, media)| png.starts_with(b"\x89PNG") && media == "image/png"));
            case = desk.issue_letter(1, case.letter, &act).expect("drawn up");
            let signed =
                StepForm { number: act.number.clone(), day: case.today.clone(), ..named("act-signed") };
            let refused = desk.letter_step(1, case.letter, &signed).expect_err("no copy");
            assert_eq!(codes(&refused), ["letter-signed-copy-missing"]);
            let slot = format!("act:{}", act.number);
            drop_on(&desk, &home, (case.letter, &slot), "акт.pdf", b"%PDF-1.7 x");
            case = step(&desk, &case, signed);
        }
        assert_eq!(case.now, "reply", "{preset}");
        // Whom the shop hands data is proposed where an answer tells of it, one a line, and nowhere else.
        let access = desk.letter_reply(1, case.letter, "letter-access-answer").expect("a form");
        assert!(access.fields.contains(&"recipients".to_owned()));
        let proposed = &access.form.recipients;
        assert!(!proposed.is_empty(), "{preset}: {proposed}");
        let reply = desk.letter_reply(1, case.letter, &case.papers[0].id).expect("a form").form;
        let pages = desk.preview_letter_reply(1, case.letter, &reply).expect("drawn");
        assert!(pages.problems.is_empty(), "{:?}", pages.problems);
        let case = desk.issue_letter(1, case.letter, &reply).expect("issued");
        assert_eq!(case.now, "sending");
        let sent = StepForm {
            number: reply.number.clone(),
            channel: "post".to_owned(),
            day: case.today.clone(),
            text: "80080000000001".to_owned(),
            ..named("sent")
        };
        let case = step(&desk, &case, sent);
        assert_eq!((case.now.as_str(), case.undo.as_str()), ("proof", ""));
        assert_eq!(desk.letters_today().expect("today").proof.len(), 1);
        let slot = format!("receipt:{}", reply.number);
        drop_on(&desk, &home, (case.letter, &slot), "чек.txt", "Квитанция".as_bytes());
        let case = step(&desk, &case, StepForm { number: reply.number, ..named("receipt") });
        let file = case.timeline[0].files[0].clone();
        let shown = desk.show_letter_file(1, case.letter, file.entry, file.nth).expect("shown");
        assert_eq!((shown.kind.as_str(), shown.text.as_str()), ("text", "Квитанция"));
        let case = step(&desk, &case, StepForm { ending: "answered".to_owned(), ..named("close") });
        assert_eq!(case.ended, "closed");
        let case = step(&desk, &case, StepForm { text: "вернулось".to_owned(), ..named("reopen") });
        assert_eq!(case.ended, "");
    }
}

#[test]
fn lists_filter_count_and_find_in_any_form() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(&home, "ru-sole-proprietor");
    for day in ["01.09.2025", "20.11.2026"] {
        let form = IntakeForm { received: day.to_owned(), ..typed(&desk, &["withdrawal"]) };
        desk.receive_letter(1, &form).expect("received");
    }
    let wish = |filter: &str, words: &str| LettersWish {
        filter: filter.to_owned(),
        words: words.to_owned(),
        ..LettersWish::default()
    };
    let total = |filter: &str, words: &str| desk.letters(&wish(filter, words)).expect("a list").lines.len();
    assert_eq!(total("open", ""), 2);
    assert_eq!(total("overdue", ""), 1);
    assert_eq!(total("overdue", "Крыловой"), 1);
    assert_eq!(total("closed", ""), 0);
    assert_eq!(total("all", "крыловой"), 2);
    assert_eq!(total("open", "Петрова"), 0);
    let today = desk.letters_today().expect("today");
    assert_eq!(today.overdue.len(), 1);
    let told = desk.reminder().expect("something is overdue");
    assert_eq!(told.counts[0], 1);
    assert!(!told.text.contains("Крылов") && !told.title.contains("Лавка"), "nothing personal: {told:?}");
    let month = desk.letters_month("2025-10", None).expect("a month");
    assert_eq!(month.weeks.iter().flatten().map(|d| d.letters.len()).sum::<usize>(), 1);
}
