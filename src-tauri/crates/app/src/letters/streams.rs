//! Large files of letters: in and out piece by piece, with progress, and stopped when somebody cancels.

use std::cell::RefCell;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use pismovnik_model::Day;
use pismovnik_model::intake::{Attached, FileRole, Intake};
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

/// A file on its way in: held in memory, or read piece by piece from where it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arriving {
    attached: Attached,
    from: Place,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    Held(Arc<[u8]>),
    Lies { path: PathBuf, changed: Option<SystemTime> },
}

impl Arriving {
    /// A file where it lies: nothing but its first bytes is read yet.
    ///
    /// # Errors
    /// It cannot be read, is empty, or larger than [`STREAM_MAX`].
    pub fn at(path: &Path, role: FileRole) -> Result<Arriving, Problem> {
        let at = folder::shown(path);
        let (attached, changed) = look(path, role)
            .map_err(|error| Problem::new(problem::FILE_UNREADABLE, at.as_str()).because(error.kind()))?;
        if attached.size == 0 {
            return Err(Problem::new(problem::LETTER_FILE_EMPTY, at));
        }
        if attached.size > STREAM_MAX {
            return Err(Problem::new(problem::LETTER_FILE_TOO_LARGE, at).with("max", STREAM_MAX >> 20));
        }
        Ok(Arriving { attached, from: Place::Lies { path: path.to_owned(), changed } })
    }

    /// A file in memory.
    pub(crate) fn held(name: &str, role: FileRole, bytes: Arc<[u8]>) -> Arriving {
        let (name, media) = (plain_name(name), media(&bytes).to_owned());
        let attached = Attached { name, media, size: bytes.len() as u64, role };
        Arriving { attached, from: Place::Held(bytes) }
    }

    /// When the file was changed last; none of one that is held.
    pub(crate) fn changed(&self) -> Option<SystemTime> {
        match &self.from {
            Place::Held(_) => None,
            Place::Lies { changed, .. } => *changed,
        }
    }

    /// What is kept of it beside its bytes.
    pub fn attached(&self) -> &Attached {
        &self.attached
    }

    /// Its bytes, where they are held.
    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        match &self.from {
            Place::Held(bytes) => Some(bytes),
            Place::Lies { .. } => None,
        }
    }

    /// All its bytes, at most so many.
    ///
    /// # Errors
    /// It is gone, unreadable or larger.
    pub(crate) fn whole(&self, most: usize) -> Result<Vec<u8>, Problem> {
        match &self.from {
            Place::Held(bytes) => Ok(bytes.to_vec()),
            Place::Lies { path, .. } => folder::read_file(path, most),
        }
    }

    fn open(&self) -> Result<Opened<'_>, Problem> {
        let (path, changed) = match &self.from {
            Place::Held(bytes) => return Ok(Opened::Held(bytes)),
            Place::Lies { path, changed } => (path, changed),
        };
        let gone = || Problem::new(problem::LETTER_FILE_GONE, self.attached.name.as_str());
        let file = File::open(path).map_err(|_| gone())?;
        let facts = file.metadata().map_err(|_| gone())?;
        if facts.len() != self.attached.size || facts.modified().ok() != *changed {
            return Err(gone());
        }
        Ok(Opened::File(RefCell::new(file)))
    }
}

/// A file while it is kept.
enum Opened<'a> {
    Held(&'a [u8]),
    File(RefCell<File>),
}

/// An open file on its way in.
struct Coming<'a> {
    file: Opened<'a>,
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
        match &self.file {
            Opened::Held(bytes) => {
                let from = usize::try_from(at).unwrap_or(usize::MAX);
                let own = bytes.get(from..).and_then(|rest| rest.get(..piece.len()));
                piece.copy_from_slice(own.ok_or(io::ErrorKind::UnexpectedEof)?);
            }
            Opened::File(file) => {
                let mut file = file.borrow_mut();
                file.seek(SeekFrom::Start(at))?;
                file.read_exact(piece)?;
            }
        }
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

/// Files where they lie: all of them, or what is wrong with each.
///
/// # Errors
/// As [`Arriving::at`], of every file.
pub fn arriving(paths: &[PathBuf], role: FileRole) -> Inside<Vec<Arriving>> {
    let (mut all, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        match Arriving::at(path, role) {
            Ok(file) => all.push(file),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(all) } else { Err(problems) }
}

fn look(path: &Path, role: FileRole) -> io::Result<(Attached, Option<SystemTime>)> {
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
    Ok((attached, facts.modified().ok()))
}

/// The bytes up to the last whole character, where they are text.
fn cut_text(bytes: &[u8]) -> &[u8] {
    match std::str::from_utf8(bytes) {
        Err(error) if error.error_len().is_none() => &bytes[..error.valid_up_to()],
        _ => bytes,
    }
}

/// Files of a step that come piece by piece, and who watches.
#[derive(Clone, Copy)]
pub struct Files<'a> {
    /// The files.
    pub all: &'a [Arriving],
    /// Who watches.
    pub progress: Progress<'a>,
}

impl Files<'_> {
    fn attached(&self) -> Vec<Attached> {
        self.all.iter().map(|file| file.attached.clone()).collect()
    }
}

impl Book {
    /// [`Book::receive_letter`] with files that come piece by piece.
    ///
    /// # Errors
    /// As there; [`problem::LETTER_FILE_GONE`] of a file that is not what it was when it was chosen;
    /// [`problem::LETTER_FILE_STOPPED`] where `progress` said so: then nothing is recorded.
    pub fn receive_letter_with(
        &mut self,
        shop: i64,
        intake: Intake,
        files: Files<'_>,
        today: Day,
    ) -> Inside<LetterDone> {
        let event = self.received(shop, intake, files.attached(), Vec::new(), today)?;
        self.keep(shop, None, &[event], files, today)
    }

    /// [`Book::take_step`] with files that come piece by piece.
    ///
    /// # Errors
    /// As [`Book::receive_letter_with`].
    pub fn take_step_with(
        &mut self,
        shop: i64,
        letter: LetterId,
        event: LetterEvent,
        files: Files<'_>,
        today: Day,
    ) -> Inside<LetterDone> {
        let event = event.with_files(files.attached());
        self.keep(shop, Some(letter), &[event], files, today)
    }

    /// [`Book::send_letter`] with files that come piece by piece.
    ///
    /// # Errors
    /// As [`Book::receive_letter_with`].
    pub fn send_letter_with(
        &mut self,
        shop: i64,
        letter: LetterId,
        sent: LetterEvent,
        files: Files<'_>,
        today: Day,
    ) -> Inside<LetterDone> {
        let mut events = vec![sent.with_files(files.attached())];
        events.extend(self.extended(shop, letter, &events[0])?);
        self.keep(shop, Some(letter), &events, files, today)
    }

    /// Records a step whose files lie on disk: each up to 2 GiB, in constant memory. The event's own files are
    /// put in the stead of what it says.
    ///
    /// # Errors
    /// Every file that cannot be read, is empty or too large; as [`Book::receive_letter_with`].
    pub fn keep_letter_files(
        &mut self,
        shop: i64,
        letter: LetterId,
        event: LetterEvent,
        (paths, role): (&[PathBuf], FileRole),
        progress: Progress<'_>,
        today: Day,
    ) -> Inside<LetterDone> {
        let all = arriving(paths, role)?;
        self.take_step_with(shop, letter, event, Files { all: &all, progress }, today)
    }

    /// Records events, the first of which owns the files.
    fn keep(
        &mut self,
        shop: i64,
        letter: Option<LetterId>,
        events: &[LetterEvent],
        files: Files<'_>,
        today: Day,
    ) -> Inside<LetterDone> {
        let (mut opened, mut problems) = (Vec::new(), Vec::new());
        for file in files.all {
            match file.open() {
                Ok(source) => opened.push((source, file.attached.size)),
                Err(problem) => problems.push(problem),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        // Each is read twice: for its seal and for its pieces.
        let all = opened.iter().map(|(_, size)| size * 2).sum();
        let (done, stopped) = (RefCell::new(0), RefCell::new(false));
        let watched = |done: u64, all: u64| {
            let on = (files.progress)(done, all);
            *stopped.borrow_mut() |= !on;
            on
        };
        let coming: Vec<Coming<'_>> = opened
            .into_iter()
            .map(|(file, size)| Coming { file, size, done: &done, all, progress: &watched })
            .collect();
        let mut sources: Vec<&dyn Source> = coming.iter().map(|c| c as &dyn Source).collect();
        let steps: Vec<(&LetterEvent, Vec<&dyn Source>)> =
            events.iter().map(|event| (event, std::mem::take(&mut sources))).collect();
        let kept = self.workspace_mut().keep_files(id(shop)?, letter, &steps, today);
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
        let parent = folder::around(out);
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

    /// The length of a letter's file.
    ///
    /// # Errors
    /// There is no such file.
    pub(crate) fn letter_file_size(&self, shop: i64, seq: u64, n: u32) -> Inside<u64> {
        let unknown = || vec![Problem::new(problem::LETTER_FILE_UNKNOWN, "entry").with("value", seq)];
        self.workspace().file_size(id(shop)?, seq, n).map_err(told)?.ok_or_else(unknown)
    }
}
