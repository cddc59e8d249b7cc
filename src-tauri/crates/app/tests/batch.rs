//! Many letters at once: read from folders and tables, confirmed, entered once whatever happens in between, answered
//! once, and what cannot be answered says why.

mod one_folder;
mod scans;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, mpsc};

use pismovnik_app::Day;
use pismovnik_app::batch::Row;
use pismovnik_app::book::Book;
use pismovnik_app::desk::Desk;
use pismovnik_app::interview;
use pismovnik_app::letters::{Identity, LetterEvent, LetterQuery};

const PASSPHRASE: &str = "семь раз отмерь";
const TODAY: Day = Day::constant(2026, 11, 20);

/// A workspace with so many shops, and where it lies.
fn book(home: &Path, shops: usize) -> (PathBuf, Book) {
    let file = home.join("Письмовник.pismovnik");
    let mut book = Book::create(&file, PASSPHRASE, TODAY).expect("created");
    for n in 1..=shops {
        let answers = interview::preset("ru-sole-proprietor").expect("a preset");
        book.create_shop(&format!("Лавка {n}"), None, answers, TODAY).expect("a shop");
    }
    (file, book)
}

/// The window over a workspace with one shop.
fn window(home: &Path) -> Desk {
    opened(home, || one_folder::desk(home, None))
}

fn opened(home: &Path, desk: impl FnOnce() -> Desk) -> Desk {
    let (file, book) = book(home, 1);
    drop(book);
    let settings = serde_json::json!({ "workspace": file }).to_string();
    std::fs::write(home.join("settings.json"), settings).expect("settings");
    let desk = desk();
    desk.start().expect("started");
    desk.unlock(Some(PASSPHRASE)).expect("opened");
    desk
}

fn message(folder: &Path, n: usize, name: &str) -> PathBuf {
    std::fs::create_dir_all(folder).expect("a folder");
    let path = folder.join(format!("{n:02}.eml"));
    let text = format!(
        "From: {name} <buyer{n}@example.org>\r\nTo: shop@example.org\r\nDate: Wed, 18 Nov 2026 10:{:02}:00 +0300\r\n\
         Subject: =?utf-8?B?0J7RgtC30YvQsg==?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
         Отзываю согласие на обработку персональных данных. {name}\r\n",
        n % 60
    );
    std::fs::write(&path, text).expect("written");
    path
}

/// Reads files into the batch and finds every row right.
fn read(book: &mut Book, paths: &[PathBuf], shop: Option<i64>) -> Vec<Row> {
    let (rows, problems) = book.read_batch(pismovnik_app::Locale::Ru, paths, shop, TODAY).expect("read");
    assert!(problems.is_empty(), "{problems:?}");
    book.add_batch_rows(rows).expect("added");
    let rows = book.batch_rows().expect("rows");
    for row in rows {
        book.keep_batch_row(&Row { confirmed: true, ..row }).expect("kept");
    }
    book.batch_rows().expect("rows")
}

fn count(book: &Book) -> u64 {
    book.letters(&LetterQuery { limit: 1, ..LetterQuery::default() }).expect("letters").total
}

#[test]
fn folders_tell_the_shop_and_nothing_is_entered_before_it_is_confirmed() {
    let home = tempfile::tempdir().expect("temp");
    let (_, mut book) = book(home.path(), 2);
    let pile = home.path().join("почта");
    message(&pile.join("Лавка 2"), 1, "Anna Petrova");
    message(&pile.join("Лавка 1"), 2, "Igor Sokolov");
    message(&pile, 3, "Vera Kim");
    let (rows, _) =
        book.read_batch(pismovnik_app::Locale::Ru, std::slice::from_ref(&pile), None, TODAY).expect("read");
    let shops: Vec<Option<i64>> = rows.iter().map(|r| r.shop).collect();
    assert_eq!(shops, [None, Some(1), Some(2)]);
    assert!(rows.iter().all(|r| r.form.unconfirmed.contains(&"kinds".to_owned())), "guesses are marked");
    book.add_batch_rows(rows).expect("added");
    for row in book.batch_rows().expect("rows") {
        let refused = book.enter_batch_row(&row, TODAY).expect_err("nobody looked at it");
        assert_eq!(refused[0].code.code, "letter-unconfirmed");
    }
    assert_eq!(count(&book), 0);
    // Chosen again, it is not read again.
    let (again, _) = book.read_batch(pismovnik_app::Locale::Ru, &[pile], None, TODAY).expect("read");
    assert!(again.is_empty());
    // Without a shop it is not entered.
    let lost = book.batch_rows().expect("rows").into_iter().find(|r| r.shop.is_none()).expect("a row");
    let refused = book.enter_batch_row(&Row { confirmed: true, ..lost }, TODAY).expect_err("no shop");
    assert!(refused.iter().any(|p| p.at == "shop"));
}

#[test]
fn a_table_is_read_by_its_columns_and_twins_are_noticed() {
    let home = tempfile::tempdir().expect("temp");
    let (_, mut book) = book(home.path(), 2);
    let table = home.path().join("письма.csv");
    std::fs::write(
        &table,
        "Магазин;Отправитель;Адрес;Получено;Вид;Канал\r\n\
         Лавка 1;Крылова Мария Ивановна;630099, г. Новосибирск, ул. Ленина, д. 1;18.11.2026;withdrawal;post\r\n\
         лавка 2;Ким Вера Олеговна;420000, г. Казань, ул. Садовая, д. 2;вчера;marketing, access;post\r\n\
         Лавка 1;Крылова Мария Ивановна;630099, г. Новосибирск, ул. Ленина, д. 1;18.11.2026;withdrawal;post\r\n\
         Нет такой;Соколов Игорь;;18.11.2026;прошу удалить мои данные;\r\n",
    )
    .expect("a table");
    let rows = read(&mut book, &[table], None);
    assert_eq!(rows.iter().map(|r| r.shop).collect::<Vec<_>>(), [Some(1), Some(2), Some(1), None]);
    assert_eq!(rows[1].form.kinds, ["marketing", "access"]);
    assert_eq!(rows[3].form.kinds, ["deletion"]);
    assert!(rows[3].form.unconfirmed.contains(&"kinds".to_owned()), "words are only a guess");
    assert_eq!(pismovnik_app::batch::enter::repeated(&rows), [rows[2].id]);
    book.enter_batch_row(&rows[0], TODAY).expect("entered");
    assert!(book.batch_row_twin(&rows[2], TODAY).expect("looked").is_some(), "it is in the register by now");
    let wrong = book.batch_row_problems(&rows[1], TODAY).expect("looked");
    assert!(wrong.iter().any(|p| p.at == "received"), "«вчера» is no day: {wrong:?}");
    let nobody = home.path().join("пусто.csv");
    std::fs::write(&nobody, "Дата;Вид\r\n18.11.2026;access\r\n").expect("a table");
    let (_, problems) =
        book.read_batch(pismovnik_app::Locale::Ru, &[nobody], None, TODAY).expect("looked at");
    assert_eq!(problems[0].code.code, "batch-table-sender");
}

#[test]
fn answers_are_issued_once_and_what_cannot_be_says_why() {
    let home = tempfile::tempdir().expect("temp");
    let (file, mut book) = book(home.path(), 3);
    let paths: Vec<PathBuf> = (1..=9).map(|n| message(home.path(), n, &format!("Buyer {n}"))).collect();
    for (n, row) in read(&mut book, &paths, Some(1)).into_iter().enumerate() {
        let shop = i64::try_from(n % 3 + 1).expect("small");
        let (shop, letter) = book.enter_batch_row(&Row { shop: Some(shop), ..row }, TODAY).expect("entered");
        if n < 6 {
            let identity = Identity::NotFound { looked: "в заказах".to_owned() };
            book.take_step(shop, letter, LetterEvent::Identified { identity }, &[], TODAY).expect("looked");
        }
    }
    let letters = book.batch().expect("a batch").letters;
    // As after a crash in the middle: two are issued, the work is remembered.
    let kind = pismovnik_app::letters::OutgoingKind::NotFound;
    let work = pismovnik_app::batch::Work::Answering { kind: kind.id().to_owned(), letters: letters.clone() };
    book.set_batch_work(Some(work)).expect("begun");
    for (shop, letter) in &letters[..2] {
        book.batch_issue(*shop, pismovnik_app::letters::LetterId(*letter), kind, TODAY).expect("issued");
    }
    drop(book);

    let settings = serde_json::json!({ "workspace": file }).to_string();
    std::fs::write(home.path().join("settings.json"), settings).expect("settings");
    let desk: Desk = one_folder::desk(home.path(), None);
    desk.start().expect("started");
    desk.unlock(Some(PASSPHRASE)).expect("opened");
    let view = desk.batch().expect("a batch");
    assert!(view.broken.contains('7'), "{}", view.broken);
    assert_eq!(view.paper, kind.id());
    let drafts = desk.batch_drafts(kind.id()).expect("drafts");
    assert_eq!(drafts.iter().filter(|d| d.problems.is_empty() && !d.text.is_empty()).count(), 4);
    let view = desk.resume_batch().expect("gone on with");
    let why: Vec<&str> = view.problems.iter().map(|p| p.code.as_str()).collect();
    assert_eq!(why, ["letter-paper-unfit"; 3], "those of whom nobody looked whose data they are");
    assert!(view.broken.is_empty(), "{}", view.broken);
    let again = desk.issue_batch(kind.id(), &letters).expect("nothing more");
    assert_eq!(again.problems.len(), 3);
    assert_eq!(view.signing.iter().map(|s| s.papers.len()).sum::<usize>(), 6);
    drop(desk);

    let book = Book::open(&file, PASSPHRASE).expect("opens");
    let mut numbers = Vec::new();
    for (shop, letter) in &letters {
        let known = book.letter(*shop, pismovnik_app::letters::LetterId(*letter)).expect("a letter");
        numbers.extend(known.outgoing.keys().map(|n| (*shop, n.clone())));
    }
    assert_eq!(numbers.len(), 6, "none twice, none lost");
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), 6);
    assert!(book.verify().is_sound());
}

#[test]
fn the_desk_reads_what_is_dropped_confirms_and_enters() {
    let home = tempfile::tempdir().expect("temp");
    let desk = window(home.path());
    let paths: Vec<PathBuf> = (1..=5).map(|n| message(home.path(), n, &format!("Buyer {n}"))).collect();
    desk.take_dropped(&paths);
    let view = desk.take_batch_files(Some(1)).expect("read");
    assert_eq!((view.rows.len(), view.ready), (5, 0));
    // What somebody changed is not doubtful any more.
    let row = &view.rows[0];
    let mut form = row.form.clone();
    form.name = "Бауэр Анна".to_owned();
    let view = desk.keep_batch_row(row.id, row.shop, &form, true).expect("kept");
    assert!(!view.rows[0].form.unconfirmed.contains(&"sender.name".to_owned()));
    assert_eq!(view.ready, 1);
    let ids: Vec<u32> = view.rows[..4].iter().map(|r| r.id).collect();
    assert_eq!(desk.confirm_batch_rows(&ids, true).expect("confirmed").ready, 4);
    // A file that was changed since is not entered as what it was.
    std::fs::write(&paths[3], "From: a@b.c\r\n\r\nother").expect("written");
    let view = desk.enter_batch().expect("entered");
    assert_eq!((view.letters.len(), view.rows.len()), (3, 2));
    assert_eq!(view.problems[0].code, "letter-file-gone");
    let view = desk.end_batch().expect("forgotten");
    assert!(view.letters.is_empty() && view.rows.is_empty());
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "the system's own recognition is another there")]
fn scans_and_photographs_are_recognised_and_what_cannot_be_says_why() {
    let home = tempfile::tempdir().expect("temp");
    let desk = window(home.path());
    let files: [(&str, &[u8]); 4] = [
        ("1.heic", scans::PHOTOGRAPH),
        ("2.jpg", include_bytes!("scans/scan.jpg")),
        ("3.pdf", &scans::scanned(1)),
        ("4.heic", b"\0\0\0\x18ftypheic\0\0\0\0heic"),
    ];
    let written = files.map(|(name, bytes)| {
        let path = home.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        path
    });
    desk.take_dropped(&written);
    let view = desk.take_batch_files(Some(1)).expect("read");
    assert_eq!((view.rows.len(), view.ready), (4, 0), "nothing counts as right by itself");
    for row in &view.rows[..3] {
        let form = &row.form;
        assert_eq!(form.name, "Соколова Ирина Викторовна", "{}", row.source);
        assert_eq!((form.dated.as_str(), form.received.as_str()), ("09.11.2026", "20.11.2026"));
        assert_eq!(form.kinds, ["withdrawal", "stop", "marketing", "deletion"], "{}", row.source);
        for at in ["sender.name", "sender.address", "sender.phone", "dated", "received", "channel", "kinds"] {
            assert!(form.unconfirmed.iter().any(|u| u == at), "{at}: {:?}", form.unconfirmed);
        }
        for doubt in ["адрес отправителя", "телефон отправителя", "день получения", "распознаны"]
        {
            assert!(row.doubts.iter().any(|d| d.contains(doubt)), "{doubt}: {:?}", row.doubts);
        }
        assert!(row.text.contains("Заявление"), "{}", row.text);
    }
    let unread = &view.rows[3];
    assert!(unread.form.name.is_empty() && unread.form.kinds.is_empty(), "to be filled in by hand");
    assert!(unread.doubts.iter().any(|d| d.contains("распознать не удалось")), "{:?}", unread.doubts);
    assert!(!unread.problems.is_empty());
    // A corrected address is not doubtful any more; the rest stays so until somebody finds the row right.
    let row = &view.rows[0];
    let mut form = row.form.clone();
    form.address = "603000, г. Нижний Новгород, ул. Садовая, д. 5".to_owned();
    let view = desk.keep_batch_row(row.id, row.shop, &form, true).expect("kept");
    let left = &view.rows[0].form.unconfirmed;
    assert!(!left.contains(&"sender.address".to_owned()) && left.contains(&"sender.phone".to_owned()));
    let view = desk.enter_batch().expect("entered");
    assert_eq!((view.letters.len(), view.rows.len()), (1, 3));
}

/// A PDF of one page with these words.
fn written(words: &str) -> Vec<u8> {
    let content = format!("BT /F 12 Tf 40 700 Td ({words}) Tj ET");
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Count 1/Kids[3 0 R]>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F \
         <</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>"
            .to_owned(),
        format!("<</Length {}>>stream\n{content}\nendstream", content.len()),
    ];
    let mut pdf = "%PDF-1.4\n".to_owned();
    for (nth, object) in objects.iter().enumerate() {
        pdf.push_str(&format!("{} 0 obj{object}endobj\n", nth + 1));
    }
    (pdf + "trailer<</Size 5/Root 1 0 R>>\n%%EOF").into_bytes()
}

#[test]
fn a_pdf_with_words_is_read_at_once_and_what_it_does_not_say_is_doubtful() {
    let home = tempfile::tempdir().expect("temp");
    let (_, book) = book(home.path(), 1);
    let pdf = home.path().join("letter.pdf");
    std::fs::write(&pdf, written("I withdraw my consent. Write to anna@example.test")).expect("written");
    let (rows, _) = book.read_batch(pismovnik_app::Locale::Ru, &[pdf], Some(1), TODAY).expect("read");
    assert!(rows[0].scan.is_none(), "nothing to be recognised");
    let form = &rows[0].form;
    assert_eq!(
        (form.email.as_str(), form.kinds.as_slice()),
        ("anna@example.test", &["withdrawal".to_owned()][..])
    );
    for at in ["sender.email", "kinds", "received", "channel"] {
        assert!(form.unconfirmed.iter().any(|u| u == at), "{at}: {:?}", form.unconfirmed);
    }
}

#[test]
fn a_stop_between_the_pages_of_a_scan_leaves_it_to_be_filled_in_by_hand() {
    let home = tempfile::tempdir().expect("temp");
    let (begun, begins) = mpsc::channel();
    let (goes_on, go) = mpsc::channel::<()>();
    let go = Mutex::new(go);
    // Each page is held until the test lets it go on.
    let reader = move |_: &[u8]| {
        begun.send(()).expect("heard");
        go.lock().expect("not poisoned").recv().expect("let go");
        Ok("Прошу удалить мои персональные данные".to_owned())
    };
    let desk = opened(home.path(), || one_folder::read_by(home.path(), None, Box::new(reader)));
    let scan = home.path().join("скан.pdf");
    std::fs::write(&scan, scans::scanned(3)).expect("written");
    desk.take_dropped(&[scan, message(home.path(), 2, "Anna Petrova")]);
    let view = std::thread::scope(|scope| {
        let running = scope.spawn(|| desk.take_batch_files(Some(1)));
        begins.recv().expect("the first page");
        let meanwhile = desk.posting_progress().expect("seen");
        assert_eq!((meanwhile.done, meanwhile.total), (0, 2));
        assert_eq!((meanwhile.part, meanwhile.words.contains("страницу 1 из 3")), (0, true), "{meanwhile:?}");
        goes_on.send(()).expect("let go");
        begins.recv().expect("the second page");
        let meanwhile = desk.posting_progress().expect("seen");
        // A third of the first of two files.
        assert_eq!(
            (meanwhile.part, meanwhile.words.contains("страницу 2 из 3")),
            (16, true),
            "{meanwhile:?}"
        );
        desk.batch().expect("everything else goes on");
        desk.stop_posting().expect("told");
        goes_on.send(()).expect("let go");
        running.join().expect("no panic").expect("stopped")
    });
    assert!(begins.try_recv().is_err(), "no other page was begun");
    assert_eq!(view.rows.len(), 1, "nor the next file");
    let row = &view.rows[0];
    assert!(row.doubts.iter().any(|d| d.contains("остановлено")), "{:?}", row.doubts);
    assert!(row.form.kinds.is_empty() && row.text.is_empty());
}

#[test]
fn evidence_says_how_far_it_is_and_stops_when_told() {
    let home = tempfile::tempdir().expect("temp");
    let (_, mut book) = book(home.path(), 1);
    let rows = read(&mut book, &[message(home.path(), 1, "Anna Petrova")], Some(1));
    let (shop, letter) = book.enter_batch_row(&rows[0], TODAY).expect("entered");
    let told = std::cell::Cell::new((0, 0));
    let whole = book.bundle_with(shop, letter, &|done, all| {
        told.set((done, all));
        true
    });
    assert_eq!(whole.expect("whole"), book.bundle(shop, letter).expect("whole"));
    assert!(told.get().1 > 0, "{:?}", told.get());
    let stopped = book.bundle_with(shop, letter, &|_, _| false).expect_err("stopped");
    assert_eq!(stopped[0].code.code, "letter-file-stopped");
}
