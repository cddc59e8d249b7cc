//! Letters as use cases: from an envelope to a reply that says only what was done.

use std::path::PathBuf;

use pismovnik_app::book::Book;
use pismovnik_app::letters::{FileIn, Wish, compose};
use pismovnik_app::{Day, LetterKind, Locale, interview};
use pismovnik_model::OutgoingKind;
use pismovnik_model::intake::{
    Channel, DecisionLine, FileRole, Identity, Intake, Outcome, Sending, Task, TaskDone, Verdict,
};
use pismovnik_model::outgoing::Representative;
use pismovnik_register::letters::{LetterEvent, LetterId, Stage};

const TODAY: Day = Day::constant(2026, 11, 20);
const RECEIVED: Day = Day::constant(2026, 11, 10);

fn book(preset: &str) -> (tempfile::TempDir, Book, i64) {
    let folder = tempfile::tempdir().expect("folder");
    let path: PathBuf = folder.path().join("w.pismovnik");
    let mut book = Book::create(&path, "длинная фраза", TODAY).expect("created");
    let answers = interview::preset(preset).expect("preset");
    let shop = book.create_shop("Лавка", None, answers, TODAY).expect("shop");
    (folder, book, shop)
}

fn scan() -> FileIn {
    FileIn {
        name: "C:\\сканы\\письмо.pdf".to_owned(), role: FileRole::Letter, bytes: b"%PDF-1.7".to_vec()
    }
}

fn intake(kinds: &[LetterKind]) -> Intake {
    let mut intake = Intake::new("12", kinds, Channel::Post, RECEIVED);
    intake.sender.name = Some("Петрова Анна Ивановна".to_owned());
    intake.sender.address = Some("ул. Лесная, д. 3, г. Тверь, 170000".to_owned());
    intake
}

fn verdict() -> Verdict {
    let line = |what: &str, outcome| DecisionLine { what: what.to_owned(), outcome };
    let task = |id: &str, place: &str, destroys, processor| Task {
        id: id.to_owned(),
        place: place.to_owned(),
        what: "удалить анкету".to_owned(),
        destroys,
        processor,
    };
    Verdict {
        answers: Default::default(),
        lines: vec![
            line("рассылка по электронной почте", Outcome::Stop),
            line("анкета покупателя", Outcome::Destroy),
            line(
                "сведения о заказах",
                Outcome::Keep {
                    purpose: "бухгалтерский учёт".to_owned(),
                    ground: "ст. 29 Закона № 402-ФЗ".to_owned(),
                    until: "31 декабря 2031 года".to_owned(),
                    blocked: true,
                },
            ),
        ],
        tasks: vec![task("site", "сайт", true, false), task("mailing", "ООО «Почтовик»", true, true)],
    }
}

fn done(task: &str, day: Day) -> LetterEvent {
    let done = Some(TaskDone::Done { day, who: "Соболева А. П.".to_owned() });
    LetterEvent::TaskSet { task: task.to_owned(), done, files: vec![] }
}

fn step(book: &mut Book, shop: i64, letter: LetterId, event: LetterEvent) {
    let kind = event.kind();
    book.take_step(shop, letter, event, &[], TODAY).unwrap_or_else(|p| panic!("{kind}: {p:?}"));
}

#[test]
fn a_withdrawal_is_carried_to_a_reply_that_says_what_was_done() {
    let (_folder, mut book, shop) = book("ru-sole-proprietor");
    assert_eq!(book.next_letter_number(shop, 2026).expect("number"), "1");
    let received = book
        .receive_letter(shop, intake(&[LetterKind::Withdrawal, LetterKind::Stop]), &[scan()], TODAY)
        .expect("received");
    let id = received.letter;
    let letter = book.letter(shop, id).expect("letter");
    // Ten working days for the demand to stop come before thirty days for the withdrawal.
    assert_eq!(letter.counted.due, Some(Day::constant(2026, 11, 24)));
    assert_eq!(letter.counted.clocks.len(), 2);
    assert_eq!(letter.files[0].2.name, "письмо.pdf");
    assert_eq!(letter.files[0].2.media, "application/pdf");

    step(
        &mut book,
        shop,
        id,
        LetterEvent::Identified { identity: Identity::Matched { by: "заказ № 5".to_owned() } },
    );
    step(&mut book, shop, id, LetterEvent::Decided { verdict: verdict() });
    step(&mut book, shop, id, done("site", Day::constant(2026, 11, 12)));
    step(&mut book, shop, id, done("mailing", Day::constant(2026, 11, 13)));

    let wish = |kind, number: &str, day| Wish { kind, number: number.to_owned(), day };
    let letter = book.letter(shop, id).expect("letter");
    let act = compose(&letter, &wish(OutgoingKind::DestructionAct, "А-1", TODAY)).expect("composed");
    let fields = act.act.expect("fields");
    assert_eq!(fields.what, ["анкета покупателя"]);
    assert_eq!(fields.systems, ["сайт"], "what a processor destroyed is not in our act");
    assert_eq!(fields.day, Some(Day::constant(2026, 11, 12)));

    // «Destroyed» is not said before the act is signed.
    let early = compose(&letter, &wish(OutgoingKind::Reply, "И-1", TODAY)).expect("composed");
    let refused = book.issue_letter(shop, id, early, Locale::Ru, TODAY).expect_err("refused");
    assert!(refused.iter().any(|p| p.code.code == "letter-act-missing"), "{refused:?}");

    step(&mut book, shop, id, LetterEvent::ActDrawn { number: "А-1".to_owned(), fields, files: vec![] });
    let signed = LetterEvent::ActSigned { number: "А-1".to_owned(), day: TODAY, files: vec![] };
    step(&mut book, shop, id, signed);
    let letter = book.letter(shop, id).expect("letter");
    let reply = compose(&letter, &wish(OutgoingKind::Reply, "И-1", TODAY)).expect("composed");
    assert_eq!(reply.stopped[0].day, Day::constant(2026, 11, 13));
    assert_eq!(reply.told[0].name, "ООО «Почтовик»");
    book.issue_letter(shop, id, reply.clone(), Locale::Ru, TODAY).expect("issued");

    let letter = book.letter(shop, id).expect("letter");
    assert_eq!(letter.stage(), Stage::Posting);
    let entry = letter.outgoing["И-1"].entry;
    let pdf = book.letter_file(shop, entry, 0).expect("pdf");
    assert!(pdf.starts_with(b"%PDF-1.7"));
    let text =
        pismovnik_render::text::plain(&book.draft_letter(shop, &reply, Locale::Ru, TODAY).expect("draft"));
    for part in ["анкета покупателя", "А-1", "рассылка по электронной почте", "31 декабря 2031 года"]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    let sending = Sending::Post { tracking: Some("80080000000001".to_owned()) };
    let sent = LetterEvent::Sent { number: "И-1".to_owned(), sending, day: TODAY, files: vec![] };
    book.send_letter(shop, id, sent, &[scan()], TODAY).expect("sent");
    assert_eq!(book.letter(shop, id).expect("letter").stage(), Stage::Ready);
    assert!(book.undo_step(shop, id, TODAY).is_err());
    assert!(book.verify().is_sound());
}

/// A decision of before, whose copy of a passport lies in the letter's own entry: neither act nor reply says that this
/// one is destroyed, the reply says that it is kept. Where nothing was recorded with the letter, all copies are gone.
#[test]
fn a_recorded_copy_of_a_passport_is_never_said_to_be_destroyed() {
    let (_folder, mut book, shop) = book("ru-sole-proprietor");
    for (number, files, recorded) in [("12", vec![scan()], true), ("13", vec![], false)] {
        let intake = Intake { number: number.to_owned(), ..intake(&[LetterKind::Withdrawal]) };
        let id = book.receive_letter(shop, intake, &files, TODAY).expect("received").letter;
        let identity = Identity::Matched { by: "заказ № 5".to_owned() };
        step(&mut book, shop, id, LetterEvent::Identified { identity });
        let mut verdict = verdict();
        verdict.answers.insert("passport-copy".to_owned(), "yes".to_owned());
        verdict.lines[1].what = "копия документа, удостоверяющего личность".to_owned();
        step(&mut book, shop, id, LetterEvent::Decided { verdict });
        let wish = |kind| Wish { kind, number: format!("И-{number}"), day: TODAY };
        let act = book.compose_letter(shop, id, &wish(OutgoingKind::DestructionAct)).expect("composed");
        let reply = book.compose_letter(shop, id, &wish(OutgoingKind::Reply)).expect("composed");
        let gone = if recorded {
            "копии документа, удостоверяющего личность, кроме приложенной к обращению"
        } else {
            "копия документа, удостоверяющего личность"
        };
        assert_eq!(act.act.expect("fields").what, [gone]);
        assert_eq!(reply.destroyed.iter().map(|d| d.what.as_str()).collect::<Vec<_>>(), [gone]);
        let kept = "копия документа, удостоверяющего личность, приложенная к обращению";
        assert_eq!(reply.kept.iter().any(|k| k.what == kept && k.blocked), recorded, "{:?}", reply.kept);
    }
}

/// What has stopped bears the day on which its own work was done, not that of the last work of all.
#[test]
fn each_stopped_thing_has_the_day_of_its_own_work() {
    let (_folder, mut book, _) = book("ru-sole-proprietor");
    let good = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../tests/cases/good/home-callback.toml");
    let answers = pismovnik_app::answers_file::accept(&good).expect("answers");
    let shop = book.create_shop("Вторая", None, answers, TODAY).expect("shop");
    let id =
        book.receive_letter(shop, intake(&[LetterKind::Withdrawal]), &[], TODAY).expect("received").letter;
    let identity = Identity::Matched { by: "заказ № 5".to_owned() };
    step(&mut book, shop, id, LetterEvent::Identified { identity });
    let said = [("subscribed", "yes"), ("review", "yes"), ("review-consent", "yes")];
    let answers = said.map(|(q, a)| (q.to_owned(), a.to_owned())).into();
    let verdict = book.propose_decision(shop, id, &answers, Locale::En, TODAY).expect("proposed").verdict;
    let tasks: Vec<String> = verdict.tasks.iter().map(|t| t.id.clone()).collect();
    step(&mut book, shop, id, LetterEvent::Decided { verdict });
    for task in &tasks {
        let day = match task.as_str() {
            "mailing-list" => 11,
            "site" => 12,
            reviews if reviews.starts_with("reviews-") => 13,
            _ => 19,
        };
        step(&mut book, shop, id, done(task, Day::constant(2026, 11, day)));
    }
    assert!(tasks.iter().any(|t| t == "spreadsheets"), "{tasks:?}");
    let wish = Wish { kind: OutgoingKind::Reply, number: "И-1".to_owned(), day: TODAY };
    let reply = book.compose_letter(shop, id, &wish).expect("composed");
    let days: Vec<i8> = reply.stopped.iter().map(|s| s.day.day()).collect();
    assert_eq!(days, [11, 13], "{:?}", reply.stopped);
}

#[test]
fn an_extension_moves_the_day_when_its_notice_has_left() {
    let (_folder, mut book, shop) = book("ru-sole-proprietor");
    let id = book.receive_letter(shop, intake(&[LetterKind::Access]), &[], TODAY).expect("received").letter;
    let letter = book.letter(shop, id).expect("letter");
    let wish = Wish { kind: OutgoingKind::ExtensionNotice, number: "И-2".to_owned(), day: TODAY };
    let mut notice = compose(&letter, &wish).expect("composed");
    let extended = book.count_letter(shop, &letter.intake, true).expect("counted");
    notice.extension = Some(pismovnik_model::outgoing::Extension {
        reason: "Ответ собирают из трёх систем.".to_owned(),
        until: extended.due.expect("a day"),
    });
    book.issue_letter(shop, id, notice, Locale::Ru, TODAY).expect("issued");
    assert_eq!(book.letter(shop, id).expect("letter").counted, letter.counted);
    let sending = Sending::Post { tracking: None };
    let sent = LetterEvent::Sent { number: "И-2".to_owned(), sending, day: TODAY, files: vec![] };
    book.send_letter(shop, id, sent, &[], TODAY).expect("sent");
    let now = book.letter(shop, id).expect("letter");
    assert_eq!((now.counted.due, now.counted.extended), (extended.due, true));
    assert!(now.counted.due > letter.counted.due);
}

#[test]
fn a_bad_intake_tells_everything_at_once_and_records_nothing() {
    let (_folder, mut book, shop) = book("kz-company");
    let mut bad = intake(&[LetterKind::Regulator]);
    bad.sender = Default::default();
    let empty = FileIn { bytes: vec![], ..scan() };
    let problems = book.receive_letter(shop, bad, &[empty], TODAY).expect_err("refused");
    let codes: Vec<&str> = problems.iter().map(|p| p.code.code).collect();
    for code in ["letter-file-empty", "term-needed", "letter-sender-missing"] {
        assert!(codes.contains(&code), "{code} in {codes:?}");
    }
    assert_eq!(book.next_letter_number(shop, 2026).expect("number"), "1");
}

#[test]
fn terms_are_counted_anew_only_when_confirmed() {
    let (folder, mut book, shop) = book("kz-sole-proprietor");
    book.receive_letter(shop, intake(&[LetterKind::Withdrawal]), &[], TODAY).expect("received");
    assert_eq!(book.recounts().expect("recounts"), []);
    // A later calendar adds a day off: the letter is listed, and changes only when that is recorded.
    let update = "schema = 1\nverified_through = 2026-12-31\n[[year]]\ncountry = \"KZ\"\nyear = 2026\n\
        confidence = \"high\"\nsources = [\"X\"]\nholidays = { new-year-day = [2026-11-12] }\n";
    let path = folder.path().join("update.toml");
    std::fs::write(&path, update).expect("written");
    let mut book = book.under(pismovnik_app::law_update::law_with(Some(&path)).expect("a law"));
    let found = book.recounts().expect("recounts");
    assert_eq!(found.len(), 1);
    assert!(found[0].after.due > found[0].before.due);
    assert_eq!(book.letter(shop, found[0].letter).expect("letter").counted, found[0].before);
    let confirmed = LetterEvent::Recounted {
        counted: found[0].after.clone(),
        reason: "новый календарь".to_owned(),
    };
    step(&mut book, shop, found[0].letter, confirmed);
    assert_eq!(book.recounts().expect("recounts"), []);
}

#[test]
fn the_stop_list_survives_the_letter_and_forgets_its_sender() {
    let (folder, mut book, shop) = book("ru-sole-proprietor");
    let mut opt_out = intake(&[LetterKind::Marketing]);
    opt_out.sender.email = Some("Anna@Example.test".to_owned());
    let id = book.receive_letter(shop, opt_out, &[], TODAY).expect("received").letter;
    let listed = book.stop_list(shop).expect("list");
    assert_eq!(listed.len(), 1);
    assert_eq!((listed[0].contact.value(), listed[0].since), ("anna@example.test", RECEIVED));
    // What stays holds the contact alone.
    let kept = format!("{listed:?}");
    assert!(!kept.contains("Петрова") && !kept.contains("Лесная"), "{kept}");
    drop(book);
    let path = folder.path().join("w.pismovnik");
    let mut workspace = pismovnik_store::Workspace::open(&path, "длинная фраза").expect("opened");
    workspace.destroy_letter(pismovnik_register::ShopId(1), id, TODAY).expect("destroyed");
    assert!(workspace.letter(pismovnik_register::ShopId(1), id).is_err());
    workspace.rebuild().expect("rebuilt");
    assert!(workspace.verify().is_sound());
    drop(workspace);
    let mut book = Book::open(&path, "длинная фраза").expect("opened");
    assert_eq!(book.stop_list(shop).expect("list"), listed);
    let contact = listed[0].contact.clone();
    assert!(book.lift_stop(shop, &contact, "", TODAY).is_err());
    book.lift_stop(shop, &contact, "новое согласие", TODAY).expect("lifted");
    assert_eq!(book.stop_list(shop).expect("list"), []);
}

#[test]
fn what_was_posted_without_a_receipt_is_named_after_so_many_days() {
    let (_folder, mut book, shop) = book("ru-sole-proprietor");
    let id =
        book.receive_letter(shop, intake(&[LetterKind::Access]), &[], RECEIVED).expect("received").letter;
    step(
        &mut book,
        shop,
        id,
        LetterEvent::Identified { identity: Identity::NotFound { looked: "заказы".to_owned() } },
    );
    let wish = Wish { kind: OutgoingKind::NotFound, number: "И-1".to_owned(), day: RECEIVED };
    let reply = book.compose_letter(shop, id, &wish).expect("composed");
    book.issue_letter(shop, id, reply, Locale::Ru, TODAY).expect("issued");
    let sending = Sending::Post { tracking: Some("80080000000001".to_owned()) };
    let sent = LetterEvent::Sent { number: "И-1".to_owned(), sending, day: RECEIVED, files: vec![] };
    book.send_letter(shop, id, sent, &[], TODAY).expect("sent");
    assert_eq!(book.unproven_postings(None, 10, TODAY).expect("waiting"), []);
    let waiting = book.unproven_postings(Some(shop), 9, TODAY).expect("waiting");
    assert_eq!((waiting.len(), waiting[0].outgoing.as_str(), waiting[0].sent), (1, "И-1", RECEIVED));
    book.take_step(
        shop,
        id,
        LetterEvent::ReceiptFiled { number: "И-1".to_owned(), delivered: None, files: vec![] },
        &[scan()],
        TODAY,
    )
    .expect("filed");
    assert_eq!(book.unproven_postings(Some(shop), 9, TODAY).expect("waiting"), []);
}

#[test]
fn own_words_become_a_template_only_when_somebody_keeps_them() {
    let (_folder, mut book, shop) = book("ru-sole-proprietor");
    let id = book.receive_letter(shop, intake(&[LetterKind::Access]), &[], TODAY).expect("received").letter;
    let wish = Wish { kind: OutgoingKind::Clarification, number: "И-1".to_owned(), day: TODAY };
    let mut asked = book.compose_letter(shop, id, &wish).expect("composed");
    assert_eq!(asked.words, None);
    asked.words = Some("Марина, назовите номер заказа.".to_owned());
    book.issue_letter(shop, id, asked, Locale::Ru, TODAY).expect("issued");
    assert_eq!(book.compose_letter(shop, id, &wish).expect("composed").words, None);
    let kept = "Назовите, пожалуйста, номер заказа.";
    book.keep_letter_template(shop, OutgoingKind::Clarification, Locale::Ru, kept).expect("kept");
    assert_eq!(book.compose_letter(shop, id, &wish).expect("composed").words.as_deref(), Some(kept));
    assert!(book.keep_letter_template(shop, OutgoingKind::Clarification, Locale::Ru, "\u{202E}").is_err());
    book.keep_letter_template(shop, OutgoingKind::Clarification, Locale::Ru, "").expect("forgotten");
    assert_eq!(book.compose_letter(shop, id, &wish).expect("composed").words, None);
}

#[test]
fn repeats_incidents_and_promises_stand_around_a_letter() {
    use pismovnik_app::letters::around::Alarm;
    use pismovnik_model::intake::OtherDemand;
    let (_folder, mut book, shop) = book("ru-sole-proprietor");
    let mut first = intake(&[LetterKind::Withdrawal]);
    first.sender.phone = Some("8 (912) 000-00-01".to_owned());
    first.sender_number = Some("5".to_owned());
    first.other = vec![OtherDemand { what: "возврат денег".to_owned(), by: Some(RECEIVED) }];
    let mut second = first.clone();
    second.number = "13".to_owned();
    second.received = Day::constant(2026, 11, 12);
    second.sender.name = Some("Петрова А. И.".to_owned());
    second.sender.phone = Some("8 (912) 000-00-01".to_owned());
    let mut other = intake(&[LetterKind::Withdrawal]);
    other.number = "14".to_owned();
    other.sender.name = Some("Петров Анатолий Иванович".to_owned());
    let one = book.receive_letter(shop, first, &[], TODAY).expect("received").letter;
    let two = book.receive_letter(shop, second, &[], TODAY).expect("received").letter;
    book.receive_letter(shop, other, &[], TODAY).expect("received");
    let around = book.around_letter(shop, two, TODAY).expect("around");
    assert_eq!(around.repeats.iter().map(|r| (r.letter, r.duplicate)).collect::<Vec<_>>(), [(one, true)]);
    assert_eq!(around.alarms, [Alarm::Duplicate, Alarm::PromiseBroken]);
    assert_eq!(around.stopped.len(), 1);

    let mut leak = Intake::new("15", &[LetterKind::Incident], Channel::Visit, RECEIVED);
    leak.time = Some(jiff::civil::time(14, 30, 0, 0));
    let leak = book.receive_letter(shop, leak, &[], TODAY).expect("received").letter;
    let hours = book.around_letter(shop, leak, TODAY).expect("around").hours;
    let moments: Vec<String> = hours.iter().map(|h| h.by.to_string()).collect();
    assert_eq!(moments, ["2026-11-11T14:30:00", "2026-11-13T14:30:00"]);
}

/// A parent asked for a child: the answer goes to the parent, and says whose data it is about.
#[test]
fn a_child_is_answered_through_its_parent() {
    let (_folder, mut book, shop) = book("ru-sole-proprietor");
    let mut intake = intake(&[LetterKind::Access]);
    intake.sender.name = Some("Петров Иван Олегович".to_owned());
    intake.representative = Some(Representative {
        name: "Петрова Анна Ивановна".to_owned(),
        authority: "свидетельство о рождении".to_owned(),
        guardian: true,
    });
    let letter = book.receive_letter(shop, intake.clone(), &[], TODAY).expect("received").letter;
    let wish = |number: &str| Wish { kind: OutgoingKind::NotFound, number: number.to_owned(), day: TODAY };
    let text = |book: &Book, letter, number| {
        let input = book.compose_letter(shop, letter, &wish(number)).expect("composed");
        let document = book.draft_letter(shop, &input, Locale::Ru, TODAY).expect("drafted");
        document.blocks.iter().map(|b| b.text() + "\n").collect::<String>()
    };
    let said = text(&book, letter, "12/1");
    assert!(said.contains("Петровой Анне Ивановне") && said.contains("Уважаемая Анна Ивановна"), "{said}");
    assert!(!said.contains("Уважаемый") && said.contains("Чьи данные: Петров Иван Олегович"), "{said}");
    // A lawyer acts for somebody who is written to.
    intake.number = "13".to_owned();
    intake.representative.as_mut().expect("one").guardian = false;
    let letter = book.receive_letter(shop, intake, &[], TODAY).expect("received").letter;
    let said = text(&book, letter, "13/1");
    assert!(said.contains("Уважаемый Иван Олегович") && said.contains("За вас обратился"), "{said}");
}
