//! A copy of a passport that nobody asked for goes alone: with an act, out of every known copy; and only then do act and
//! reply say so.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use pismovnik_app::book::Book;
use pismovnik_app::desk::Desk;
use pismovnik_app::host::Host;
use pismovnik_app::letters::{FileId, FileIn, Wish};
use pismovnik_app::vault::lone;
use pismovnik_app::view_letters::LoneForm;
use pismovnik_app::{Day, LetterKind, Locale, interview};
use pismovnik_model::OutgoingKind;
use pismovnik_model::intake::{Channel, FileRole, Identity, Intake, TaskDone};
use pismovnik_register::letters::{LetterEvent, LetterId};
use rusqlite::{Connection, MAIN_DB};

const PHRASE: &str = "длинная парольная фраза";
const TODAY: Day = Day::constant(2026, 11, 20);
const RECEIVED: Day = Day::constant(2026, 11, 10);
const CANARY: &[u8] = b"\xFF\xD8\xFF passport CANARY 4509 123456";
const WITHOUT: &str = "копия документа, удостоверяющего личность";

fn file(name: &str, role: FileRole, bytes: &[u8]) -> FileIn {
    FileIn { name: name.to_owned(), role, bytes: bytes.to_vec() }
}

/// A shop with a letter and the passport that came with it, in one entry.
fn with_passport(home: &Path) -> (Book, LetterId) {
    let mut book = Book::create(&home.join("w/w.pismovnik"), PHRASE, TODAY).expect("created");
    let answers = interview::preset("ru-sole-proprietor").expect("preset");
    book.create_shop("Лавка", None, answers, TODAY).expect("shop");
    let mut intake = Intake::new("12", &[LetterKind::Withdrawal], Channel::Post, RECEIVED);
    intake.sender.name = Some("Канарейкина Анна Ивановна".to_owned());
    intake.sender.address = Some("ул. Лесная, д. 3, г. Тверь, 170000".to_owned());
    let files = [
        file("письмо.pdf", FileRole::Letter, b"%PDF-1.7 letter"),
        file("паспорт Канарейкиной.jpg", FileRole::Letter, CANARY),
    ];
    let letter = book.receive_letter(1, intake, &files, TODAY).expect("received").letter;
    (book, letter)
}

fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("temp");
    for folder in ["w", "copies"] {
        std::fs::create_dir(home.path().join(folder)).expect("folder");
    }
    home
}

fn wish(files: &[(u64, u32)]) -> lone::Wish {
    let files = files.iter().map(|(entry, n)| FileId { entry: *entry, n: *n }).collect();
    lone::Wish { files, identity: true, reason: String::new() }
}

fn sings(path: &Path) -> bool {
    let mut connection = Connection::open(path).expect("raw");
    connection.execute_batch(&format!("PRAGMA key = '{PHRASE}';")).expect("key");
    let pages = connection.serialize(MAIN_DB).expect("pages").to_vec();
    pages.windows(CANARY.len()).any(|w| w == CANARY)
}

fn step(book: &mut Book, letter: LetterId, event: LetterEvent) {
    let kind = event.kind();
    book.take_step(1, letter, event, &[], TODAY).unwrap_or_else(|p| panic!("{kind}: {p:?}"));
}

#[test]
fn a_passport_goes_alone_with_an_act_that_names_nobody() {
    let home = home();
    let copy = home.path().join("copies/a.pismovnik");
    let (mut book, letter) = with_passport(home.path());
    book.back_up(&copy, TODAY).expect("copied");
    let done = book.destroy_files(Locale::Ru, 1, letter, &wish(&[(letter.0, 1)]), "7", TODAY).expect("gone");
    assert_eq!((done.count, done.copies.remade.len()), (1, 1), "{:?}", done.copies);
    let act = pismovnik_render::text::plain(&done.act).replace('\u{A0}', " ");
    for said in [
        "Акт № 7 об уничтожении файлов обращения",
        "к обращению № 12",
        "которую не запрашивали",
        "Само обращение остаётся в журнале",
        &format!("{}/2", letter.0),
        "заново 1 копия",
    ] {
        let act = act.replace("Сделана заново", "заново");
        assert!(act.contains(said), "{said} in {act}");
    }
    assert!(!act.to_lowercase().contains("канарейкин"), "{act}");
    assert_eq!(book.past_acts(1).expect("acts")[0].number, "7");
    let known = book.letter(1, letter).expect("the letter stays");
    assert_eq!((known.files.len(), known.gone.len()), (1, 1));
    assert_eq!(book.letter_file(1, letter.0, 0).expect("its text"), b"%PDF-1.7 letter");
    let report = book.verify();
    assert!(report.is_sound(), "{:?}", report.broken);
    // The evidence stands without it.
    let bundle = book.bundle(1, letter).expect("bundle");
    assert!(!bundle.windows(9).any(|w| w == b"passport "), "no byte of it");
    // Its number is not given again.
    let again = book.destroy_files(Locale::Ru, 1, letter, &wish(&[(letter.0, 0)]), "7", TODAY);
    assert_eq!(again.expect_err("taken")[0].code.code, "letter-number-taken");
    drop(book);
    assert!(!sings(&home.path().join("w/w.pismovnik")) && !sings(&copy));
    assert!(Book::open(&copy, PHRASE).expect("opens").verify().is_sound());
}

#[test]
fn act_and_reply_say_what_is_true_before_and_after() {
    let home = home();
    let (mut book, letter) = with_passport(home.path());
    step(
        &mut book,
        letter,
        LetterEvent::Identified { identity: Identity::Matched { by: "заказ № 5".to_owned() } },
    );
    let said = [("passport-copy", "yes"), ("passport-filed", "yes")];
    let answers = said.map(|(q, a)| (q.to_owned(), a.to_owned())).into();
    let verdict = book.propose_decision(1, letter, &answers, Locale::Ru, TODAY).expect("proposed").verdict;
    let tasks: Vec<String> = verdict.tasks.iter().map(|t| t.id.clone()).collect();
    step(&mut book, letter, LetterEvent::Decided { verdict });
    for task in tasks {
        let done = Some(TaskDone::Done { day: TODAY, who: "Соболева А. П.".to_owned() });
        step(&mut book, letter, LetterEvent::TaskSet { task, done, files: vec![] });
    }
    let wanted = |kind, number: &str| Wish { kind, number: number.to_owned(), day: TODAY };
    let gone = |book: &Book| {
        let reply = book.compose_letter(1, letter, &wanted(OutgoingKind::Reply, "И-1")).expect("composed");
        let kept = reply.kept.iter().any(|k| k.what.contains("приложенная к обращению"));
        (reply.destroyed.into_iter().map(|d| d.what).collect::<Vec<_>>(), kept)
    };
    let (before, kept) = gone(&book);
    assert!(kept && before.iter().all(|what| what != WITHOUT), "{before:?}");
    // An act of before speaks of the others only, whatever happens later.
    let act = |book: &Book, number: &str| {
        let composed = book.compose_letter(1, letter, &wanted(OutgoingKind::DestructionAct, number));
        composed.expect("composed").act.expect("fields")
    };
    let early = act(&book, "А-1");
    assert!(early.what.iter().any(|what| what.contains("кроме приложенной")), "{:?}", early.what);
    step(&mut book, letter, LetterEvent::ActDrawn { number: "А-1".to_owned(), fields: early, files: vec![] });
    book.destroy_files(Locale::Ru, 1, letter, &wish(&[(letter.0, 1)]), "ф-1", TODAY).expect("gone");
    let signed =
        |number: &str| LetterEvent::ActSigned { number: number.to_owned(), day: TODAY, files: vec![] };
    step(&mut book, letter, signed("А-1"));
    let (after, kept) = gone(&book);
    assert!(!kept, "it is not kept any more");
    assert!(after.iter().any(|what| what.contains("кроме приложенной")), "{after:?}");
    // One drawn up now names all of them.
    let late = act(&book, "А-2");
    assert!(late.what.iter().any(|what| what == WITHOUT), "{:?}", late.what);
    step(&mut book, letter, LetterEvent::ActDrawn { number: "А-2".to_owned(), fields: late, files: vec![] });
    step(&mut book, letter, signed("А-2"));
    let all = book.letter(1, letter).expect("letter");
    assert!(all.identity_copies_gone().is_some());
    // Whoever decides anew is not asked any more whether the copy lies here.
    let said = [("passport-copy".to_owned(), "yes".to_owned())].into();
    let proposal = book.propose_decision(1, letter, &said, Locale::Ru, TODAY).expect("proposed");
    assert!(proposal.questions.iter().all(|q| q.id != "passport-filed"));
    assert!(proposal.verdict.lines.iter().any(|l| l.what == WITHOUT), "{:?}", proposal.verdict.lines);
}

/// What lies inside a message, or a second time, would stay: the other place is named.
#[test]
fn a_file_that_would_stay_elsewhere_is_refused() {
    let home = home();
    let (mut book, _) = with_passport(home.path());
    let passport = base64(CANARY);
    let message = format!(
        "From: a@example.test\r\nDate: Tue, 10 Nov 2026 10:00:00 +0300\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nотзываю\r\n\
         --b\r\nContent-Type: image/jpeg; name=\"p.jpg\"\r\nContent-Transfer-Encoding: base64\r\n\
         Content-Disposition: attachment; filename=\"p.jpg\"\r\n\r\n{passport}\r\n--b--\r\n"
    );
    let files = [
        file("письмо.eml", FileRole::Letter, message.as_bytes()),
        file("p.jpg", FileRole::Letter, CANARY),
        file("ещё раз.jpg", FileRole::Other, CANARY),
    ];
    let mut intake = Intake::new("13", &[LetterKind::Withdrawal], Channel::Email, RECEIVED);
    intake.sender.name = Some("Соболева Анна".to_owned());
    intake.sender.email = Some("a@example.test".to_owned());
    let letter = book.receive_letter(1, intake, &files, TODAY).expect("received").letter;
    let refused = book.destroy_files(Locale::Ru, 1, letter, &wish(&[(letter.0, 1)]), "1", TODAY);
    let told: Vec<_> =
        refused.expect_err("twins").iter().map(|p| (p.code.code, p.args[0].1.clone())).collect();
    let twin = |name: &str| ("letter-file-twin", name.to_owned());
    assert_eq!(told, [twin("письмо.eml"), twin("ещё раз.jpg")]);
    assert!(book.letter(1, letter).expect("letter").gone.is_empty(), "nothing happened");
    let all = wish(&[(letter.0, 0), (letter.0, 1), (letter.0, 2)]);
    let done = book.destroy_files(Locale::Ru, 1, letter, &all, "1", TODAY).expect("all of them");
    assert_eq!(done.count, 3);
    // What was taken back lies there still, and goes the same way.
    let added = LetterEvent::FilesAdded { files: vec![] };
    let more = [file("копия.jpg", FileRole::Other, b"\xFF\xD8\xFF another")];
    let entry = book.take_step(1, letter, added, &more, TODAY).expect("added").seq;
    book.undo_step(1, letter, TODAY).expect("undone");
    let known = book.letter(1, letter).expect("letter");
    assert_eq!((known.files.len(), known.undone_files.len()), (0, 1));
    book.destroy_files(Locale::Ru, 1, letter, &wish(&[(entry, 0)]), "2", TODAY).expect("gone");
    assert!(book.letter(1, letter).expect("letter").undone_files.is_empty());
    assert!(book.verify().is_sound());
}

/// What was taken back does not hold any more: its file stays out of the evidence, which says so and proves the rest.
#[test]
fn evidence_follows_what_stands_and_says_what_was_taken_back() {
    let home = home();
    let (mut book, letter) = with_passport(home.path());
    let added = || LetterEvent::FilesAdded { files: vec![] };
    let wrong = [file("чужой чек.jpg", FileRole::Other, b"\xFF\xD8\xFF SOMEBODY ELSE")];
    let taken_back = book.take_step(1, letter, added(), &wrong, TODAY).expect("added").seq;
    let holds = |bundle: &[u8], what: &str| bundle.windows(what.len()).any(|w| w == what.as_bytes());
    let before = book.bundle(1, letter).expect("bundle");
    assert!(holds(&before, "SOMEBODY ELSE") && !holds(&before, "отменено позже"));
    book.undo_step(1, letter, TODAY).expect("undone");
    let right = [file("чек.jpg", FileRole::Other, b"\xFF\xD8\xFF THE RIGHT ONE")];
    let stands = book.take_step(1, letter, added(), &right, TODAY).expect("added").seq;
    let after = book.bundle(1, letter).expect("bundle");
    assert!(!holds(&after, "SOMEBODY ELSE"), "no byte of it");
    assert!(holds(&after, "THE RIGHT ONE") && holds(&after, "passport CANARY"), "what stands is there");
    assert!(holds(&after, &format!("other/01.jpg ← чек.jpg ({stands})")));
    let told = format!("чужой чек.jpg · отменено позже записью {}\n", taken_back + 1);
    assert!(holds(&after, &told), "the timeline says so");
    assert!(holds(&after, &format!("отменённых записей здесь нет; номера этих записей: {taken_back}\n")));
    assert!(holds(&after, &format!("chain/entry-{taken_back}.json")), "the chain shows it");
    let why = "Отменены позже записи: ";
    assert!(!holds(&before, why) && holds(&after, &format!("{why}{taken_back}. ")), "and the guide says why");
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for part in bytes.chunks(3) {
        let n = part.iter().fold(0u32, |n, b| n << 8 | u32::from(*b)) << (8 * (3 - part.len()));
        for i in 0..4 {
            let digit = DIGITS[(n >> (18 - 6 * i) & 63) as usize];
            text.push(if i <= part.len() { char::from(digit) } else { '=' });
        }
    }
    text
}

struct Machine {
    folder: PathBuf,
    save: Arc<Mutex<Option<PathBuf>>>,
}

impl Host for Machine {
    fn today(&self) -> Day {
        TODAY
    }
    fn proposed_folder(&self) -> PathBuf {
        self.folder.clone()
    }
    fn settings_file(&self) -> PathBuf {
        self.folder.join("settings.json")
    }
    fn ask_save(&self, _: &str, _: &str, _: &str) -> Option<PathBuf> {
        self.save.lock().expect("lock").clone()
    }
}

#[test]
fn at_the_desk_a_cancelled_dialog_or_a_place_that_cannot_be_written_destroys_nothing() {
    let home = home();
    let (book, letter) = with_passport(home.path());
    drop(book);
    let settings = serde_json::json!({ "workspace": home.path().join("w/w.pismovnik") }).to_string();
    std::fs::write(home.path().join("settings.json"), settings).expect("settings");
    let save = Arc::new(Mutex::new(None));
    let machine = Machine { folder: home.path().to_owned(), save: Arc::clone(&save) };
    let desk = Desk::new(Box::new(machine));
    desk.start().expect("started");
    desk.unlock(Some(PHRASE)).expect("opened");
    let form = || LoneForm {
        entry: letter.0,
        nth: 1,
        identity: true,
        reason: String::new(),
        number: desk.next_lone_act(1).expect("number"),
    };
    let files = || desk.letter_case(1, letter.0).expect("case").timeline.last().expect("arrival").files.len();
    assert!(desk.letter_case(1, letter.0).expect("case").timeline[0].files.iter().all(|f| f.alone));
    let cancelled = desk.destroy_letter_file(1, letter.0, &form()).expect("cancelled");
    assert!(!cancelled.done && files() == 2);
    *save.lock().expect("lock") = Some(home.path().join("нет/акт.pdf"));
    let refused = desk.destroy_letter_file(1, letter.0, &form()).expect_err("no such folder");
    assert_eq!((refused[0].code.as_str(), files()), ("output-unwritable", 2));
    let without = LoneForm { identity: false, ..form() };
    let refused = desk.destroy_letter_file(1, letter.0, &without).expect_err("no reason");
    assert!(refused[0].code.starts_with("text-"), "{refused:?}");
    let act = home.path().join("акт.pdf");
    *save.lock().expect("lock") = Some(act.clone());
    let done = desk.destroy_letter_file(1, letter.0, &form()).expect("gone");
    assert!(done.done && done.said.contains("акт.pdf") && done.problems.is_empty(), "{done:?}");
    assert!(std::fs::read(act).expect("act").starts_with(b"%PDF"));
    let case = desk.letter_case(1, letter.0).expect("case");
    assert_eq!(files(), 1);
    assert!(case.timeline[0].words.contains("Уничтожены файлы"), "{}", case.timeline[0].words);
    assert!(desk.show_letter_file(1, letter.0, letter.0, 1).is_err());
}
