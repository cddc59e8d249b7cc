//! Large files of letters: in and out piece by piece, with progress, and stopped when somebody cancels.

use std::cell::RefCell;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use pismovnik_model::Day;
use pismovnik_model::intake::{Attached, FileRole};
use pismovnik_model::problem::{self, Problem};
use pismovnik_register::letters::{LetterEvent, LetterId};
use pismovnik_store::{LetterDone, Source};

use super::files::{media, plain_name};
use crate::book::{Book, Inside, id, told};
use crate::folder;

/// Most bytes of one file that comes piece by piece: 2 GiB.
pub const STREAM_MAX: u64 = 2 << 30;

/// Bytes from which the media type is told.
const HEAD: usize = 64 << 10;

/// Told after each piece how much is done of how much; false stops.
pub type Progress<'a> = &'a dyn Fn(u64, u64) -> bool;

/// An open file on its way in.
struct Coming<'a> {
    file: RefCell<File>,
    size: u64,
    done: &'a RefCell<u64>,
    all: u64,
    progress: Progress<'a>,
}

impl Source for Coming<'_> {
    fn size(&self) -> u64 {
        self.size
    }

    fn read_at(&self, at: u64, piece: &mut [u8]) -> io::Result<()> {
        let mut file = self.file.borrow_mut();
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(piece)?;
        let mut done = self.done.borrow_mut();
        *done += piece.len() as u64;
        if (self.progress)(*done, self.all) { Ok(()) } else { Err(cancelled()) }
    }
}

fn cancelled() -> io::Error {
    io::Error::new(io::ErrorKind::Interrupted, "cancelled")
}

/// What fails with a file, unless it was stopped by whoever watches.
fn failed(problems: Vec<Problem>, stopped: bool) -> Vec<Problem> {
    if stopped { vec![Problem::new(problem::LETTER_FILE_STOPPED, "")] } else { problems }
}

/// Opens the files and tells what they are.
fn open(paths: &[PathBuf], role: FileRole) -> Inside<Vec<(File, Attached)>> {
    let mut problems = Vec::new();
    let mut opened = Vec::new();
    for path in paths {
        let at = folder::shown(path);
        match look(path, role) {
            Ok((_, attached)) if attached.size == 0 => problems.push(Problem::new(problem::FILE_EMPTY, at)),
            Ok((_, attached)) if attached.size > STREAM_MAX => {
                let large = Problem::new(problem::LETTER_FILE_TOO_LARGE, at);
                problems.push(large.with("max", STREAM_MAX >> 20));
            }
            Ok(known) => opened.push(known),
            Err(error) => {
                problems.push(Problem::new(problem::FILE_UNREADABLE, at).because(error.kind()));
            }
        }
    }
    if problems.is_empty() { Ok(opened) } else { Err(problems) }
}

fn look(path: &Path, role: FileRole) -> io::Result<(File, Attached)> {
    let mut file = File::open(path)?;
    let facts = file.metadata()?;
    if !facts.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "no file"));
    }
    let mut head = Vec::new();
    (&mut file).take(HEAD as u64).read_to_end(&mut head)?;
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    // A letter may be cut in the middle of a character.
    let whole = head.len() < HEAD;
    let kind = media(if whole { &head } else { cut_text(&head) });
    let attached = Attached { name: plain_name(&name), media: kind.to_owned(), size: facts.len(), role };
    Ok((file, attached))
}

/// The bytes up to the last whole character, where they are text.
fn cut_text(bytes: &[u8]) -> &[u8] {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() => &bytes[..error.valid_up_to()],
        _ => bytes,
    }
}

impl Book {
    /// Records a step whose files lie on disk: each up to 2 GiB, in constant memory. The event's own files are
    /// put in the stead of what it says.
    ///
    /// # Errors
    /// Every file that cannot be read, is empty or too large; [`problem::LETTER_FILE_STOPPED`] where
    /// `progress` said so; every reason of the register: then nothing is recorded.
    pub fn keep_letter_files(
        &mut self,
        shop: i64,
        letter: LetterId,
        event: LetterEvent,
        (paths, role): (&[PathBuf], FileRole),
        progress: Progress<'_>,
        today: Day,
    ) -> Inside<LetterDone> {
        let opened = open(paths, role)?;
        let event = event.with_files(opened.iter().map(|(_, attached)| attached.clone()).collect());
        // Each is read twice: for its seal and for its pieces.
        let all = opened.iter().map(|(_, attached)| attached.size * 2).sum();
        let (done, stopped) = (RefCell::new(0), RefCell::new(false));
        let watched = |done: u64, all: u64| {
            let on = progress(done, all);
            *stopped.borrow_mut() |= !on;
            on
        };
        let coming: Vec<Coming<'_>> = opened
            .into_iter()
            .map(|(file, attached)| Coming {
                file: RefCell::new(file),
                size: attached.size,
                done: &done,
                all,
                progress: &watched,
            })
            .collect();
        let sources: Vec<&dyn Source> = coming.iter().map(|c| c as &dyn Source).collect();
        let kept = self.workspace_mut().keep_files(id(shop)?, letter, &event, &sources, today);
        kept.map_err(|error| failed(told(error), *stopped.borrow()))
    }

    /// Writes a letter's file to a new place on disk, piece by piece; it gets its name only once it is whole and
    /// proven to be what was kept.
    ///
    /// # Errors
    /// It is not there or damaged, the place cannot be written, `progress` said so: then nothing is left there.
    pub fn save_letter_file(
        &self,
        shop: i64,
        (seq, n): (u64, u32),
        out: &Path,
        progress: Progress<'_>,
    ) -> Inside<()> {
        let size = self.letter_file_size(shop, seq, n)?;
        let unwritable = |error: io::Error| vec![folder::unwritable(&error, &folder::shown(out))];
        let parent = out.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut beside =
            tempfile::Builder::new().prefix(".pismovnik-").tempfile_in(parent).map_err(unwritable)?;
        let (mut done, mut stopped) = (0, false);
        let copied = self.workspace().copy_letter_file(id(shop)?, seq, n, |piece| {
            beside.write_all(piece)?;
            done += piece.len() as u64;
            stopped = !progress(done, size);
            if stopped { Err(cancelled()) } else { Ok(()) }
        });
        copied.map_err(|error| failed(told(error), stopped))?;
        beside.as_file().sync_all().map_err(unwritable)?;
        beside.persist(out).map_err(|e| unwritable(e.error))?;
        Ok(())
    }

    fn letter_file_size(&self, shop: i64, seq: u64, n: u32) -> Inside<u64> {
        let unknown = || vec![Problem::new(problem::LETTER_FILE_UNKNOWN, "entry").with("value", seq)];
        self.workspace().file_size(id(shop)?, seq, n).map_err(told)?.ok_or_else(unknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letters::{Channel, Intake};
    use crate::{LetterKind, interview};

    const TODAY: Day = Day::constant(2026, 11, 20);

    fn book() -> (tempfile::TempDir, Book, LetterId) {
        let folder = tempfile::tempdir().expect("folder");
        let mut book =
            Book::create(&folder.path().join("w.pismovnik"), "длинная фраза", TODAY).expect("created");
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

    fn added() -> LetterEvent {
        LetterEvent::FilesAdded { files: Vec::new() }
    }

    #[test]
    fn cancelling_leaves_nothing_in_either_direction() {
        let (folder, mut book, letter) = book();
        let path = large(folder.path(), 8 << 20);
        let entries = book.letter_entries(1, letter).expect("entries").len();
        let stop_after = |limit: u64| move |done: u64, _: u64| done < limit;
        // While it is sealed, while its pieces are written.
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

    #[test]
    fn what_cannot_be_kept_is_told_file_by_file() {
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
        assert_eq!(codes[..2], ["file-empty", "letter-file-too-large"]);
        assert_eq!(codes.len(), 4, "{codes:?}");
    }
}
