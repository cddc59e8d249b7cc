use std::path::Path;

use pismovnik_model::Day;
use pismovnik_store::LetterQuery;

use super::Row;
use crate::book::Book;
use crate::view_letters::IntakeForm;

const PASSPHRASE: &str = "семь раз отмерь";
const TODAY: Day = Day::constant(2026, 11, 20);

fn row(n: u32) -> Row {
    let form = IntakeForm {
        kinds: vec!["withdrawal".to_owned()],
        channel: "post".to_owned(),
        received: "18.11.2026".to_owned(),
        name: format!("Крылова Мария {n}"),
        address: "630099, г. Новосибирск, ул. Ленина, д. 1".to_owned(),
        language: "ru".to_owned(),
        ..IntakeForm::default()
    };
    Row {
        path: "письма.csv".to_owned(),
        line: Some(u64::from(n)),
        shop: Some(1),
        form,
        confirmed: true,
        ..Row::default()
    }
}

fn begun(home: &Path, rows: u32) -> Book {
    let mut book = Book::create(&home.join("w.pismovnik"), PASSPHRASE, TODAY).expect("created");
    let answers = pismovnik_interview::preset("ru-sole-proprietor").expect("a preset");
    book.create_shop("Лавка", None, answers, TODAY).expect("a shop");
    book.add_batch_rows((1..=rows).map(row).collect()).expect("added");
    book
}

fn letters(book: &Book) -> u64 {
    book.letters(&LetterQuery { limit: 1, ..LetterQuery::default() }).expect("letters").total
}

/// Each write by itself reaches the disk: whichever is the last before a crash, the row is entered once.
#[test]
fn a_row_is_entered_once_wherever_the_program_ends() {
    for lost in 0..4 {
        let home = tempfile::tempdir().expect("temp");
        let mut book = begun(home.path(), 2);
        let rows = book.batch_rows().expect("rows");
        let (before, first) = (book.batch().expect("a head"), rows[0].clone());
        if lost > 0 {
            book.enter_batch_row(&first, TODAY).expect("entered");
        }
        let done = book.batch().expect("a head");
        let now = Some((first.id, "1".to_owned()));
        match lost {
            // Only what is about to be entered was written.
            0 => book.keep_batch(&super::Head { now, ..before }).expect("written"),
            // The letter too.
            1 => {
                book.keep_batch_row(&first).expect("written");
                book.keep_batch(&super::Head { now, ..before }).expect("written");
            }
            // That it is there, too.
            2 => {
                book.keep_batch_row(&first).expect("written");
                book.keep_batch(&super::Head { now, ..done }).expect("written");
            }
            // Its row is gone.
            _ => book.keep_batch(&super::Head { now, ..done }).expect("written"),
        }
        drop(book);
        let mut book = Book::open(&home.path().join("w.pismovnik"), PASSPHRASE).expect("opens");
        book.settle_batch(TODAY).expect("settled");
        for row in book.batch_rows().expect("rows") {
            book.enter_batch_row(&row, TODAY).expect("entered");
        }
        assert_eq!(letters(&book), 2, "after {lost}");
        assert_eq!(book.batch().expect("a head").letters.len(), 2, "after {lost}");
        assert!(book.batch_rows().expect("rows").is_empty());
    }
}

/// Another letter that took the number meanwhile is not mistaken for the row's.
#[test]
fn a_number_taken_by_another_letter_loses_no_row() {
    let home = tempfile::tempdir().expect("temp");
    let mut book = begun(home.path(), 2);
    let rows = book.batch_rows().expect("rows");
    book.enter_batch_row(&rows[0], TODAY).expect("entered");
    let head = book.batch().expect("a head");
    let now = Some((rows[1].id, "1".to_owned()));
    book.keep_batch(&super::Head { now, ..head }).expect("written");
    book.settle_batch(TODAY).expect("settled");
    assert_eq!(book.batch_rows().expect("rows").len(), 1);
    book.enter_batch_row(&rows[1], TODAY).expect("entered");
    assert_eq!(letters(&book), 2);
}
