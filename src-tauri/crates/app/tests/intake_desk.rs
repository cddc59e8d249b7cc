//! What comes in, through the window's use cases: files read into the entry, large ones, what stands around a
//! letter, the stop-list.

mod one_folder;
mod scans;

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use pismovnik_app::book::Book;
use pismovnik_app::desk::Desk;
use pismovnik_app::submissions::{columns, table};
use pismovnik_app::view::ProblemView;
use pismovnik_app::view_letters::{IntakeForm, LettersWish};
use pismovnik_app::{Day, interview};
use scans::{PHOTOGRAPH, scanned};

const PASSPHRASE: &str = "семь раз отмерь";
const TODAY: Day = Day::constant(2026, 11, 20);

const MAIL: &str = "Received: from mx.example.test by shop.example.test; Tue, 10 Nov 2026 00:05:00 +0300\r\n\
From: Anna Ivanova <anna@example.test>\r\nDate: Mon, 9 Nov 2026 23:58:00 +0300\r\nSubject: =?UTF-8?B?0JfQsNC60LDQtyA3?=\r\n\
MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
Отзываю согласие на обработку. Удалите мои данные!\r\n\
--b\r\nContent-Type: application/pdf; name=\"паспорт.pdf\"\r\n\
Content-Disposition: attachment; filename=\"passport.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjcK\r\n--b--\r\n";

fn workspace(home: &Path) -> PathBuf {
    let files = std::fs::read_dir(home).expect("a folder").flatten().map(|e| e.path());
    files.into_iter().find(|p| p.extension().is_some_and(|e| e == "pismovnik")).expect("a workspace")
}

/// A desk over a workspace with so many shops; `prepare` works on the workspace before.
fn desk(home: &Path, shops: &[&str], prepare: impl FnOnce(&mut Book)) -> Desk {
    one_folder::desk(home, None).create_workspace(Some(PASSPHRASE), false).expect("created");
    let mut book = Book::open(&workspace(home), PASSPHRASE).expect("opens");
    for name in shops {
        let answers = interview::preset("ru-sole-proprietor").expect("a preset");
        book.create_shop(name, None, answers, TODAY).expect("a shop");
    }
    prepare(&mut book);
    drop(book);
    again(home)
}

/// The program, started again.
fn again(home: &Path) -> Desk {
    let desk = one_folder::desk(home, None);
    desk.start().expect("started");
    desk.unlock(Some(PASSPHRASE)).expect("opened");
    desk
}

fn file(home: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = home.join(name);
    std::fs::write(&path, bytes).expect("written");
    path
}

fn drop_for_new(desk: &Desk, paths: &[PathBuf]) -> Vec<String> {
    desk.take_dropped(paths);
    let tray = desk.take_letter_files(1, 0, "letter").expect("in the tray");
    tray.files.into_iter().map(|f| f.name).collect()
}

fn codes(problems: &[ProblemView]) -> Vec<&str> {
    problems.iter().map(|p| p.code.as_str()).collect()
}

fn none_recorded(desk: &Desk) -> bool {
    desk.letters(&LettersWish { filter: "all".to_owned(), ..LettersWish::default() }).expect("a list").none
}

fn simple(desk: &Desk, shop: i64, kinds: &[&str]) -> IntakeForm {
    let mut form = desk.letter_entry(shop).expect("an entry").form;
    form.kinds = kinds.iter().map(|k| (*k).to_owned()).collect();
    form.name = "Крылова Мария Ивановна".to_owned();
    form
}

#[test]
fn a_dropped_message_fills_what_is_empty_and_is_recorded_only_when_confirmed() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(home.path(), &["Лавка"], |_| ());
    let mail = file(home.path(), "письмо.eml", MAIL.as_bytes());
    assert_eq!(drop_for_new(&desk, &[mail.clone(), mail]), ["письмо.eml"], "one file is one file");
    let mut typed = desk.letter_entry(1).expect("an entry").form;
    typed.name = "Иванова Анна Сергеевна".to_owned();
    let read = desk.read_letter(1, &typed).expect("read");
    let form = read.form.clone();
    assert_eq!(form.name, "Иванова Анна Сергеевна", "what somebody typed stays");
    assert_eq!((form.email.as_str(), form.channel.as_str()), ("anna@example.test", "email"));
    assert_eq!((form.received.as_str(), form.dated.as_str()), ("10.11.2026", "09.11.2026"));
    assert_eq!(form.kinds, ["withdrawal", "deletion"]);
    assert_eq!(form.scope, "Заказ 7");
    for at in ["sender.email", "channel", "received", "dated", "kinds", "scope"] {
        assert!(form.unconfirmed.iter().any(|f| f == at), "{at}: {:?}", form.unconfirmed);
    }
    assert!(!form.unconfirmed.iter().any(|f| f == "sender.name"));
    assert!(read.read[0].text.contains("Удалите мои данные"), "{:?}", read.read);
    assert!(read.read[0].lines.iter().any(|l| l.contains("passport.pdf")), "{:?}", read.read);
    let refused = desk.receive_letter(1, &form).expect_err("not confirmed");
    assert_eq!((codes(&refused), refused[0].at.as_str()), (vec!["letter-unconfirmed"], "read"));
    assert!(none_recorded(&desk));
    drop(desk);

    // As after a crash: the marks, the file and what was read from it are there again.
    let desk = again(home.path());
    let entry = desk.letter_entry(1).expect("an entry");
    assert!(entry.draft && entry.form == form);
    assert_eq!((entry.tray.files.len(), entry.read.len()), (1, 1));
    let same = desk.read_letter(1, &entry.form).expect("read").form;
    assert_eq!(same, form, "what was offered once is not offered again");
    let confirmed = IntakeForm { unconfirmed: Vec::new(), ..form };
    let case = desk.receive_letter(1, &confirmed).expect("recorded");
    let kept = case.timeline[0].files[0].clone();
    assert_eq!(kept.name, "письмо.eml");
    let inside = case.timeline[0].files[1].clone();
    assert_eq!(inside.name, "passport.pdf", "what is attached is kept by itself too");
    std::fs::create_dir(home.path().join("saved")).expect("folder");
    assert!(desk.save_letter_file(1, case.letter, inside.entry, inside.nth).expect("saved").saved);
    assert_eq!(std::fs::read(home.path().join("saved/passport.pdf")).expect("there"), b"%PDF-1.7\n");
    let shown = desk.show_letter_file(1, case.letter, kept.entry, kept.nth).expect("shown");
    assert!(shown.text.contains("Удалите мои данные") && !shown.text.contains("JVBERi"), "{}", shown.text);
    assert!(desk.letter_tray(1, 0, "letter").expect("a tray").files.is_empty());
    assert!(!desk.letter_entry(1).expect("a new one").draft);
}

#[test]
fn what_cannot_be_read_is_named_and_kept() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(home.path(), &["Лавка"], |_| ());
    let broken = file(home.path(), "письмо.msg", &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 1, 2]);
    let scan = file(home.path(), "IMG_1.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0heic");
    let note = file(home.path(), "чат.txt", "НЕ ШЛИТЕ МНЕ НИЧЕГО".as_bytes());
    assert_eq!(drop_for_new(&desk, &[broken, scan, note]).len(), 3);
    let mut form = simple(&desk, 1, &[]);
    let read = desk.read_letter(1, &form).expect("read");
    assert_eq!(read.form.kinds, ["marketing"], "of plain words too");
    assert_eq!(read.read.len(), 2, "the photograph is still to be recognised");
    desk.recognise_letter(1).expect("tried");
    let read = desk.read_letter(1, &read.form).expect("read");
    let troubles = |nth: usize| read.read[nth].troubles.len();
    assert_eq!((troubles(0), troubles(1), troubles(2)), (1, 1, 0), "{:?}", read.read);
    form.kinds = vec!["marketing".to_owned()];
    let case = desk.receive_letter(1, &form).expect("all three are kept");
    assert_eq!(case.timeline[0].files.len(), 3);
    let heic = case.timeline[0].files[1].clone();
    let shown = desk.show_letter_file(1, case.letter, heic.entry, heic.nth).expect("shown");
    assert!(shown.kind == "image" && shown.text.contains("HEIC"), "{shown:?}");
    std::fs::create_dir(home.path().join("saved")).expect("folder");
    assert!(desk.save_letter_file(1, case.letter, heic.entry, heic.nth).expect("saved").saved);
    let saved = std::fs::read(home.path().join("saved/IMG_1.HEIC")).expect("there");
    assert!(saved.starts_with(b"\0\0\0\x18ftypheic"));
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "the system's own recognition is another there")]
fn a_photographed_letter_is_recognised_while_typing_goes_on() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(home.path(), &["Лавка"], |_| ());
    drop_for_new(&desk, &[file(home.path(), "IMG_2.HEIC", PHOTOGRAPH)]);
    let entry = desk.letter_entry(1).expect("an entry");
    let mut form = entry.form;
    let before = desk.read_letter(1, &form).expect("nothing yet");
    assert!(before.scans && before.read.is_empty() && before.form.unconfirmed.is_empty(), "{before:?}");
    desk.recognise_letter(1).expect("recognised");
    // What somebody typed meanwhile stays.
    form.phone = "+7 999 000-00-00".to_owned();
    let after = desk.read_letter(1, &form).expect("read");
    assert!(!after.scans);
    let read = after.form;
    assert_eq!(read.name, "Соколова Ирина Викторовна", "in the nominative");
    assert_eq!(read.email, "sokolova@example.test");
    assert_eq!(read.phone, "+7 999 000-00-00");
    assert!(read.address.contains("Нижний Новгород, ул. Садовая"), "{}", read.address);
    assert_eq!((read.dated.as_str(), read.channel.as_str()), ("09.11.2026", "post"));
    assert_eq!(read.received, form.received, "the day on the paper is not the day of receipt");
    assert_eq!(read.kinds, ["withdrawal", "stop", "marketing", "deletion"]);
    for at in ["sender.name", "sender.email", "sender.address", "dated", "kinds"] {
        assert!(read.unconfirmed.iter().any(|u| u == at), "{at}: {:?}", read.unconfirmed);
    }
    assert!(after.read[0].troubles.iter().any(|t| t.contains("распознаны")), "{:?}", after.read[0]);
    let unconfirmed = desk.receive_letter(1, &read).expect_err("to be confirmed first");
    assert_eq!(codes(&unconfirmed), ["letter-unconfirmed"]);
    let form = IntakeForm { unconfirmed: Vec::new(), ..read };
    let case = desk.receive_letter(1, &form).expect("kept");
    // The photograph itself is kept, and shown on every system.
    let kept = case.timeline[0].files[0].clone();
    let picture = desk.picture(&format!("letter/1/{}/{}/1/900", kept.entry, kept.nth)).expect("a picture");
    assert!(picture.0.starts_with(b"\x89PNG"));
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "the system's own recognition is another there")]
fn a_scan_is_recognised_page_by_page_and_can_be_stopped() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(home.path(), &["Лавка", "Другая"], |_| ());
    drop_for_new(&desk, &[file(home.path(), "скан.pdf", &scanned(2))]);
    let form = desk.letter_entry(1).expect("an entry").form;
    std::thread::scope(|scope| {
        let running = scope.spawn(|| desk.recognise_letter(1));
        while desk.recognising().part == 0 && !running.is_finished() {
            // Everything else goes on meanwhile.
            desk.letter_entry(2).expect("answered");
            std::thread::yield_now();
        }
        desk.stop_recognising();
        running.join().expect("no panic").expect("stopped");
    });
    let stopped = desk.read_letter(1, &form).expect("read");
    assert!(stopped.read[0].troubles[0].contains("остановлено"), "{:?}", stopped.read);
    assert_eq!(stopped.form.name, "");
    // Taken away and chosen again, it is read to its end.
    desk.remove_letter_file(1, 0, "letter", 0).expect("removed");
    drop_for_new(&desk, &[home.path().join("скан.pdf")]);
    desk.recognise_letter(1).expect("recognised");
    let read = desk.read_letter(1, &form).expect("read");
    assert_eq!(read.form.name, "Соколова Ирина Викторовна");
    assert_eq!(read.read[0].text.matches("Заявление").count(), 2, "both pages");
}

#[test]
fn a_pdf_with_words_is_read_at_once() {
    use pismovnik_app::letters::message;
    use pismovnik_app::papers::{self, Format, Order};

    let facts = interview::facts(&interview::preset("ru-sole-proprietor").expect("a preset"));
    let law = pismovnik_law::Law::built_in();
    let order = Order {
        facts: &facts,
        law,
        as_of: TODAY,
        today: TODAY,
        langs: vec![],
        formats: vec![Format::Pdf, Format::Txt],
    };
    let made = papers::make(&order).expect("made").files;
    let bytes = |name: &str| &made.iter().find(|f| f.name() == name).expect(name).bytes;
    for paper in ["withdrawal-form.ru", "privacy-policy.ru", "consent-marketing.en"] {
        let read = message::pdf::pages(bytes(&format!("{paper}.pdf"))).expect("a PDF").concat();
        let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let read = plain(&read);
        let text = String::from_utf8(bytes(&format!("{paper}.txt")).clone()).expect("text");
        let lines: Vec<&str> = text.lines().filter(|line| plain(line).chars().count() > 12).collect();
        let there = lines.iter().filter(|line| read.contains(&plain(line))).count();
        // Lines are broken anew and words parted by hyphens; words of narrow columns stand side by side.
        assert!(there * 10 > lines.len() * 4, "{paper}: {there} of {}", lines.len());
    }
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(home.path(), &["Лавка"], |_| ());
    drop_for_new(&desk, &[file(home.path(), "отзыв.pdf", bytes("withdrawal-form.ru.pdf"))]);
    let form = desk.letter_entry(1).expect("an entry").form;
    let read = desk.read_letter(1, &form).expect("read");
    assert!(!read.scans && read.form.kinds.contains(&"withdrawal".to_owned()), "{:?}", read.form);
}

#[test]
fn a_picture_that_cannot_be_recognised_says_so_and_is_kept() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(home.path(), &["Лавка"], |_| ());
    let broken = file(home.path(), "скан.png", b"\x89PNG\r\n\x1a\nno picture");
    drop_for_new(&desk, &[broken]);
    let form = simple(&desk, 1, &["marketing"]);
    desk.recognise_letter(1).expect("tried");
    let entry = desk.read_letter(1, &form).expect("read");
    assert!(!entry.scans && entry.read[0].troubles[0].contains("распозна"), "{:?}", entry.read);
    let case = desk.receive_letter(1, &form).expect("kept all the same");
    assert_eq!(case.timeline[0].files.len(), 1);
}

#[test]
fn large_files_wait_where_they_lie_and_can_be_stopped() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(home.path(), &["Лавка"], |_| ());
    let path = home.path().join("запись звонка.mp4");
    let mut large = File::create(&path).expect("made");
    // So large that it is not through before the stop comes.
    large.set_len(256 << 20).expect("sparse");
    assert_eq!(drop_for_new(&desk, std::slice::from_ref(&path)), ["запись звонка.mp4"]);
    let form = simple(&desk, 1, &["access"]);
    // Told from outside while it is under way.
    let refused = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !(desk.copying().on && desk.copying().part > 0) {
                std::thread::yield_now();
            }
            desk.stop_copying();
        });
        desk.receive_letter(1, &form).expect_err("stopped")
    });
    assert_eq!(codes(&refused), ["letter-file-stopped"]);
    assert!(none_recorded(&desk) && !desk.copying().on);

    // Another file in its place is not taken for it.
    large.write_all(b"other").expect("changed");
    large.set_len(47 << 20).expect("shorter");
    let refused = desk.receive_letter(1, &form).expect_err("changed meanwhile");
    assert_eq!(codes(&refused), ["letter-file-gone"]);
    drop(desk);
    let desk = again(home.path());
    let entry = desk.letter_entry(1).expect("an entry");
    assert_eq!(
        (entry.tray.files.len(), entry.tray.lost.as_slice()),
        (0, &["запись звонка.mp4".to_owned()][..])
    );
    assert_eq!(drop_for_new(&desk, &[path]).len(), 1);
    assert!(desk.letter_tray(1, 0, "letter").expect("a tray").lost.is_empty());
    let case = desk.receive_letter(1, &form).expect("recorded");
    let kept = case.timeline[0].files[0].clone();
    std::fs::create_dir(home.path().join("saved")).expect("folder");
    assert!(desk.save_letter_file(1, case.letter, kept.entry, kept.nth).expect("saved").saved);
    let saved = std::fs::metadata(home.path().join("saved/запись звонка.mp4")).expect("there");
    assert_eq!(saved.len(), 47 << 20);
}

#[test]
fn files_of_every_step_survive_a_crash() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(home.path(), &["Лавка"], |_| ());
    let case = desk.receive_letter(1, &simple(&desk, 1, &["access"])).expect("recorded");
    desk.take_dropped(&[file(home.path(), "чек.pdf", b"%PDF-1.7"), home.path().join("нет.pdf")]);
    let problems = desk.take_letter_files(1, case.letter, "receipt:И-1").expect_err("one is missing");
    assert_eq!(codes(&problems), ["file-unreadable"]);
    let there = |desk: &Desk| desk.letter_tray(1, case.letter, "receipt:И-1").expect("a tray").files.len();
    assert_eq!(there(&desk), 1, "what is sound stays");
    drop(desk);
    assert_eq!(there(&again(home.path())), 1);
}

#[test]
fn a_half_entered_letter_moves_to_another_shop_with_its_files() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(home.path(), &["Лавка", "Другая"], |_| ());
    drop_for_new(&desk, &[file(home.path(), "скан.pdf", b"%PDF-1.7")]);
    desk.draft_letter(1, None, &simple(&desk, 1, &["access"])).expect("kept");
    let there = desk.move_letter_draft(1, 2).expect("moved");
    assert_eq!((there.form.name.as_str(), there.tray.files.len()), ("Крылова Мария Ивановна", 1));
    let here = desk.letter_entry(1).expect("an entry");
    assert!(!here.draft && here.tray.files.is_empty());
    // One that is half-entered there stays as it is.
    desk.draft_letter(1, None, &IntakeForm { name: "Иное".to_owned(), ..here.form }).expect("kept");
    assert_eq!(desk.move_letter_draft(1, 2).expect("as it was").form.name, "Крылова Мария Ивановна");
    assert_eq!(desk.letter_entry(1).expect("an entry").form.name, "Иное");
}

#[test]
fn around_a_letter_stand_consents_repeats_and_honest_gaps() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(home.path(), &["Лавка"], |_| ());
    let mut form = simple(&desk, 1, &["marketing"]);
    form.email = "masha@example.test".to_owned();
    form.other = "вернуть деньги".to_owned();
    form.other_by = "01.12.2026".to_owned();
    let first = desk.receive_letter(1, &form).expect("recorded").letter;
    let around = desk.letter_around(1, first).expect("around");
    assert!(around.no_exports && around.consents.is_empty() && !around.consents_note.is_empty());
    assert_eq!((around.repeats.len(), around.promises.len(), around.stopped.len()), (0, 1, 1), "{around:?}");
    drop(desk);

    let mut book = Book::open(&workspace(home.path()), PASSPHRASE).expect("opens");
    let csv =
        "Дата,Форма,Имя,Email,Согласие на рекламу\n2026-11-01,Задать вопрос,Мария,masha@example.test,да\n";
    let table = table::read(csv.as_bytes(), "t.csv").expect("a table");
    let columns = book.columns_of(1, &table).expect("columns");
    assert!(columns::missing(&columns).is_empty());
    book.import_submissions(1, &table, &columns, "t.csv", TODAY).expect("imported");
    drop(book);
    let desk = again(home.path());
    let mut again = simple(&desk, 1, &["marketing"]);
    again.email = form.email;
    let second = desk.receive_letter(1, &again).expect("recorded").letter;
    let around = desk.letter_around(1, second).expect("around");
    assert!(
        !around.no_exports && around.consents.len() == 1 && around.consents_note.is_empty(),
        "{around:?}"
    );
    assert_eq!((around.repeats[0].letter, around.repeats[0].duplicate), (first, true));
    assert!(around.alarms.iter().any(|a| a.id == "duplicate"));
    let mut stranger = simple(&desk, 1, &["access"]);
    stranger.name = "Сизов Иван Петрович".to_owned();
    let third = desk.receive_letter(1, &stranger).expect("recorded").letter;
    let around = desk.letter_around(1, third).expect("around");
    assert!(around.consents.is_empty() && !around.no_exports && !around.consents_note.is_empty());
}

#[test]
fn the_stop_list_is_kept_searched_compared_and_undone() {
    let home = tempfile::tempdir().expect("temp");
    let desk = desk(home.path(), &["Лавка"], |_| ());
    let empty = desk.stop_list(1, "").expect("a list");
    assert!(empty.none && empty.entries.is_empty() && empty.base.is_none());
    let mut form = simple(&desk, 1, &["marketing"]);
    form.phone = "+7 (900) 000-00-12".to_owned();
    form.received = "05.11.2026".to_owned();
    let letter = desk.receive_letter(1, &form).expect("recorded").letter;
    let source = desk.stop_source(1, "79000000012").expect("a source");
    assert_eq!(source.letters.iter().map(|l| l.letter).collect::<Vec<_>>(), [letter]);

    let wrong = desk.add_stop(1, "Иванов", "45.13", "marketing").expect_err("neither");
    assert_eq!(codes(&wrong), ["stop-contact", "day-malformed"]);
    let added = desk.add_stop(1, "Anna@Example.test", "01.11.2026", "other").expect("added");
    assert_eq!((added.entries.len(), added.undo.is_empty()), (2, false));
    assert!(desk.stop_source(1, "anna@example.test").expect("none").letters.is_empty());
    assert_eq!(desk.undo_stop(1).expect("undone").entries.len(), 1);
    desk.add_stop(1, "anna@example.test", "01.11.2026", "withdrawal").expect("added again");
    assert_eq!(desk.stop_list(1, "000 00 12").expect("found").entries.len(), 1);
    assert_eq!(desk.stop_list(1, "ANNA@").expect("found").entries.len(), 1);
    assert!(desk.stop_list(1, "nobody").expect("found").entries.is_empty());

    desk.lift_stop(1, "anna@example.test", " ", "").expect_err("no reason");
    let before = desk.stop_list(1, "anna").expect("found").entries[0].note.clone();
    let lifted = desk.lift_stop(1, "anna@example.test", "новое согласие", "").expect("lifted");
    assert_eq!(lifted.entries.len(), 1);
    desk.undo_stop(1).expect("undone");
    assert_eq!(desk.stop_list(1, "anna").expect("found").entries[0].note, before, "as it was");

    let base = "Имя;Почта;Телефон\r\nАнна;ANNA@example.test;\r\nБорис;b@example.test;8 900 000-00-12\r\nВера;v@example.test;+7 911 111-11-11\r\n";
    desk.take_dropped(&[file(home.path(), "база.csv", base.as_bytes())]);
    let compared = desk.take_base(1).expect("compared").base.expect("a base");
    assert!(compared.hits && compared.warning.is_empty() && compared.lines.len() == 2, "{compared:?}");
    std::fs::create_dir(home.path().join("saved")).expect("folder");
    assert!(desk.save_base(1, false).expect("saved").saved && desk.save_base(1, true).expect("saved").saved);
    let saved = |name: &str| std::fs::read_to_string(home.path().join("saved").join(name)).expect("there");
    let cleaned = saved("база без стоп-листа.csv");
    assert_eq!(cleaned, "\u{FEFF}Имя;Почта;Телефон\r\nВера;v@example.test;+7 911 111-11-11\r\n");
    let marked = saved("база с отметками.csv");
    assert_eq!(marked.lines().count(), 4);
    assert!(marked.lines().nth(3).is_some_and(|l| l.ends_with(';')), "{marked}");
    assert!(marked.lines().nth(1).is_some_and(|l| l.contains("рекламу не направлять")), "{marked}");
    assert!(desk.save_stop_list(1).expect("saved").saved);
    assert!(saved("стоп-лист.csv").contains("79000000012"));
    assert!(desk.drop_base(1).expect("closed").base.is_none());
    assert!(!desk.save_base(1, false).expect("nothing to save").saved);
}
