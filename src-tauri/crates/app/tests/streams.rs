//! Large files of letters, in and out, and the memory that they take.
//!
//! A program of its own, whose tests run one after another: what others take would count as theirs.

use std::cell::RefCell;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use pismovnik_app::book::Book;
use pismovnik_app::letters::streams::STREAM_MAX;
use pismovnik_app::letters::{Channel, FileId, FileRole, Intake, LetterEvent, LetterId};
use pismovnik_app::vault::lone::Wish;
use pismovnik_app::{Day, LetterKind, Locale, interview, problem};
use sha2::{Digest as _, Sha256};

/// Held by each test: what another takes meanwhile would count as its own.
static ALONE: Mutex<()> = Mutex::new(());

const TODAY: Day = Day::constant(2026, 11, 20);

fn book() -> (tempfile::TempDir, Book, LetterId) {
    let folder = tempfile::tempdir().expect("folder");
    let mut book = Book::create(&folder.path().join("w.pismovnik"), "длинная фраза", TODAY).expect("created");
    let answers = interview::preset("ru-sole-proprietor").expect("preset");
    let shop = book.create_shop("Лавка", None, answers, TODAY).expect("shop");
    let mut intake = Intake::new("1", &[LetterKind::Access], Channel::Post, TODAY);
    intake.sender.name = Some("Петрова Анна".to_owned());
    let letter = book.receive_letter(shop, intake, &[], TODAY).expect("received").letter;
    (folder, book, letter)
}

/// A file of so many bytes with a known pattern and a hole in it.
fn large(folder: &Path, size: u64) -> PathBuf {
    let path = folder.join("видео.mp4");
    let mut file = File::create(&path).expect("made");
    file.set_len(size).expect("sparse");
    for at in [0, size / 2, size - 4] {
        file.seek(SeekFrom::Start(at)).expect("place");
        file.write_all(&at.to_le_bytes()[..4]).expect("written");
    }
    path
}

fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|l| l.starts_with("VmHWM"));
    line.and_then(|l| l.split_whitespace().nth(1)).and_then(|n| n.parse().ok()).unwrap_or(0)
}

fn added() -> LetterEvent {
    LetterEvent::FilesAdded { files: Vec::new() }
}

fn round_trip(size: u64) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (folder, mut book, letter) = book();
    let path = large(folder.path(), size);
    let before = memory();
    let last = RefCell::new((0, 0));
    let progress = |done, all| {
        *last.borrow_mut() = (done, all);
        true
    };
    let paths = [path.clone()];
    book.keep_letter_files(1, letter, added(), (&paths, FileRole::Letter), &progress, TODAY).expect("kept");
    assert_eq!(*last.borrow(), (size, size));
    let known = book.letter(1, letter).expect("letter");
    let (seq, n, file) = known.files[0].clone();
    assert_eq!((file.size, file.name.as_str()), (size, "видео.mp4"));
    let out = folder.path().join("назад.mp4");
    book.save_letter_file(1, (seq, n), &out, &progress).expect("saved");
    assert_eq!(*last.borrow(), (size, size));
    let (mut one, mut two) = (File::open(&path).expect("in"), File::open(&out).expect("out"));
    let (mut a, mut b) = (vec![0; 1 << 20], vec![0; 1 << 20]);
    loop {
        let read = one.read(&mut a).expect("read");
        two.read_exact(&mut b[..read]).expect("as long");
        assert!(a[..read] == b[..read]);
        if read == 0 {
            break;
        }
    }
    let grown = memory().saturating_sub(before) >> 10;
    // The caches of the writer and the reader, 48 MiB each, and no more, however large the file.
    assert!(grown < 128, "{grown} MB for {} MB", size >> 20);
}

#[test]
fn a_large_file_goes_in_and_out_in_constant_memory() {
    round_trip(150 << 20);
}

#[test]
#[ignore = "the largest file that is kept: 2 GiB, half a minute and 4 GiB of disk"]
fn the_largest_file_goes_in_and_out() {
    round_trip(STREAM_MAX);
}

#[test]
fn cancelling_leaves_nothing_in_either_direction() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (folder, mut book, letter) = book();
    let path = large(folder.path(), 20 << 20);
    let entries = book.letter_entries(1, letter).expect("entries").len();
    let stop_after = |limit: u64| move |done: u64, _: u64| done < limit;
    // Before the first slice is written, after it.
    for limit in [3 << 20, 12 << 20] {
        let paths = [path.clone()];
        let stopped = book
            .keep_letter_files(1, letter, added(), (&paths, FileRole::Letter), &stop_after(limit), TODAY)
            .expect_err("stopped");
        assert_eq!(stopped[0].code, problem::LETTER_FILE_STOPPED);
        assert_eq!(book.letter_entries(1, letter).expect("entries").len(), entries);
    }
    let go = |_: u64, _: u64| true;
    book.keep_letter_files(1, letter, added(), (&[path], FileRole::Letter), &go, TODAY).expect("kept");
    let seq = book.letter(1, letter).expect("letter").files[0].0;
    let out = folder.path().join("out.mp4");
    let stopped = book.save_letter_file(1, (seq, 0), &out, &stop_after(2 << 20)).expect_err("stopped");
    assert_eq!(stopped[0].code, problem::LETTER_FILE_STOPPED);
    assert!(!out.exists());
    let left = std::fs::read_dir(folder.path()).expect("folder").flatten();
    assert!(left.into_iter().all(|e| !e.file_name().to_string_lossy().starts_with(".pismovnik-")));
    assert!(book.verify().is_sound());
}

/// The sums that a bundle states of its files, and those that they have, read piece by piece.
fn sums(bundle: &Path) -> (String, String) {
    let mut archive = zip::ZipArchive::new(File::open(bundle).expect("there")).expect("an archive");
    let (mut stated, mut are) = (String::new(), String::new());
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a file");
        let name = file.name().expect("a name").into_owned();
        if name == "SHA256SUMS" {
            file.read_to_string(&mut stated).expect("text");
            continue;
        }
        let (mut sum, mut piece) = (Sha256::new(), vec![0; 1 << 20]);
        loop {
            let read = file.read(&mut piece).expect("whole, by the archive's own sum too");
            if read == 0 {
                break;
            }
            sum.update(&piece[..read]);
        }
        are += &format!("{}  {name}\n", hex::encode(sum.finalize()));
    }
    (stated, are)
}

/// The evidence of a letter with much filed goes out in constant memory, stops in the middle, and leaves nothing then.
#[test]
fn a_large_bundle_goes_out_in_constant_memory_and_stops_when_told() {
    const SIZE: u64 = 160 << 20;
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (folder, mut book, letter) = book();
    let path = large(folder.path(), SIZE);
    let out = folder.path().join("дело.zip");
    let small = book.bundle(1, letter).expect("small");
    book.save_bundle(1, letter, &out, &|_, _| true).expect("saved");
    assert_eq!(std::fs::read(&out).expect("there"), small, "the same bytes on either way");
    let before = memory();
    let go = |_: u64, _: u64| true;
    for _ in 0..2 {
        let paths = [path.clone()];
        book.keep_letter_files(1, letter, added(), (&paths, FileRole::Letter), &go, TODAY).expect("kept");
    }
    std::fs::remove_file(&path).expect("removed");
    let stop = |done: u64, all: u64| {
        assert_eq!(all, 2 * SIZE);
        done < SIZE + (3 << 20)
    };
    let stopped = book.save_bundle(1, letter, &out, &stop).expect_err("stopped");
    assert_eq!(stopped[0].code, problem::LETTER_FILE_STOPPED);
    assert_eq!(std::fs::read(&out).expect("there"), small, "what was there stays");
    let mut left: Vec<_> = std::fs::read_dir(folder.path()).expect("folder").flatten().collect();
    left.retain(|e| !e.file_name().to_string_lossy().starts_with("w.pismovnik"));
    assert_eq!(left.len(), 1, "{left:?}");

    let last = RefCell::new((0, 0));
    let progress = |done, all| {
        *last.borrow_mut() = (done, all);
        true
    };
    book.save_bundle(1, letter, &out, &progress).expect("saved");
    assert_eq!(*last.borrow(), (2 * SIZE, 2 * SIZE));
    let grown = memory().saturating_sub(before) >> 10;
    assert!(grown < 128, "{grown} MB for {} MB", (2 * SIZE) >> 20);
    let (stated, are) = sums(&out);
    assert_eq!(stated, are);
    assert_eq!(stated.lines().filter(|line| line.contains("  letter/")).count(), 2);
}

/// A large file goes alone in constant memory, also where another of its length has to be compared with it.
#[test]
fn a_large_file_is_destroyed_alone_in_constant_memory() {
    const SIZE: u64 = 160 << 20;
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (folder, mut book, letter) = book();
    let path = large(folder.path(), SIZE);
    let before = memory();
    let go = |_: u64, _: u64| true;
    let keep = |book: &mut Book| {
        book.keep_letter_files(
            1,
            letter,
            added(),
            (std::slice::from_ref(&path), FileRole::Letter),
            &go,
            TODAY,
        )
        .expect("kept");
    };
    keep(&mut book);
    let entry = book.letter(1, letter).expect("letter").files[0].0;
    let wish = Wish { files: vec![FileId { entry, n: 0 }], identity: true, reason: String::new() };
    // Its like stays: told, and nothing is destroyed. Of the same length only, it does not matter.
    keep(&mut book);
    let refused = book.destroy_files(Locale::Ru, 1, letter, &wish, "1", TODAY).expect_err("a twin");
    assert_eq!(refused[0].code, problem::LETTER_FILE_TWIN);
    let twin = book.letter(1, letter).expect("letter").files[1].0;
    let both = Wish { files: vec![FileId { entry, n: 0 }, FileId { entry: twin, n: 0 }], ..wish.clone() };
    let mut other = File::options().write(true).open(&path).expect("opened");
    other.write_all(b"another").expect("written");
    keep(&mut book);
    assert_eq!(book.destroy_files(Locale::Ru, 1, letter, &both, "1", TODAY).expect("gone").count, 2);
    assert_eq!(book.letter(1, letter).expect("letter").files.len(), 1);
    let grown = memory().saturating_sub(before) >> 10;
    assert!(grown < 128, "{grown} MB for files of {} MB", SIZE >> 20);
}

#[test]
fn what_cannot_be_kept_is_told_file_by_file() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (folder, mut book, letter) = book();
    let empty = folder.path().join("пусто.pdf");
    File::create(&empty).expect("made");
    let huge = folder.path().join("много.mp4");
    File::create(&huge).expect("made").set_len(STREAM_MAX + 1).expect("sparse");
    let paths = [empty, huge, folder.path().join("нет.pdf"), folder.path().to_owned()];
    let go = |_: u64, _: u64| true;
    let problems = book
        .keep_letter_files(1, letter, added(), (&paths, FileRole::Letter), &go, TODAY)
        .expect_err("refused");
    let codes: Vec<&str> = problems.iter().map(|p| p.code.code).collect();
    assert_eq!(codes[..2], ["letter-file-empty", "letter-file-too-large"]);
    assert_eq!(codes.len(), 4, "{codes:?}");
}
