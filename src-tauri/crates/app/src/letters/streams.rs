//! Large files of letters: in and out piece by piece, with progress, and stopped when somebody cancels.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use pismovnik_model::Day;
use pismovnik_model::intake::{Attached, FileRole, Intake};
use pismovnik_model::problem::{self, Problem};
use pismovnik_register::ShopId;
use pismovnik_register::letters::{LetterEvent, LetterId};
use pismovnik_store::{Body, Carried, LetterDone, PIECE, Reader};

use super::files::{media, plain_name};
use crate::book::{Book, Inside, id, told};
use crate::folder;

/// Most bytes of one file that comes piece by piece: 2 GiB.
pub const STREAM_MAX: u64 = 2 << 30;

/// Bytes from which the media type is told.
const HEAD: usize = 64 << 10;

/// Bytes that are read, and written for good, at once: between two of them others come to the workspace.
const SLICE: usize = 8 * PIECE;

/// Told after each piece how much is done of how much; false stops.
pub type Progress<'a> = pismovnik_store::Watch<'a>;

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

    /// Opens a file that lies on disk; none of one that is held.
    fn open(&self) -> Result<Option<File>, Problem> {
        let Place::Lies { path, .. } = &self.from else { return Ok(None) };
        let file = File::open(path).map_err(|_| self.gone())?;
        self.unchanged(&file).map(|()| Some(file))
    }

    /// Refuses a file that is not what it was when it was chosen.
    fn unchanged(&self, file: &File) -> Result<(), Problem> {
        let facts = file.metadata().map_err(|_| self.gone())?;
        let same = facts.len() == self.attached.size && facts.modified().ok() == self.changed();
        if same { Ok(()) } else { Err(self.gone()) }
    }

    fn gone(&self) -> Problem {
        Problem::new(problem::LETTER_FILE_GONE, self.attached.name.as_str())
    }
}

fn cancelled() -> io::Error {
    io::Error::new(io::ErrorKind::Interrupted, "cancelled")
}

/// Somebody stopped it.
pub(crate) fn stopped() -> Vec<Problem> {
    vec![Problem::new(problem::LETTER_FILE_STOPPED, "")]
}

/// What fails with a file, unless it was stopped by whoever watches.
fn failed(problems: Vec<Problem>, was_stopped: bool) -> Vec<Problem> {
    if was_stopped { stopped() } else { problems }
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

fn attached(files: &[Arriving]) -> Vec<Attached> {
    files.iter().map(|file| file.attached.clone()).collect()
}

fn look(path: &Path, role: FileRole) -> io::Result<(Attached, Option<SystemTime>)> {
    let mut file = File::open(path)?;
    let facts = file.metadata()?;
    if facts.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
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

/// Steps of a letter that the register would take, and the files of the first.
pub(crate) struct Planned {
    shop: i64,
    letter: Option<LetterId>,
    events: Vec<LetterEvent>,
    files: Vec<Arriving>,
}

/// The files of a step on their way in.
pub(crate) struct Carrying {
    files: Vec<Arriving>,
    /// As many as are through; none of a file that is held.
    through: Vec<Option<Carried>>,
    /// None carried before its first slice is written.
    now: Option<(File, Option<Carried>)>,
    /// What was read last and is still to be written.
    slice: Vec<u8>,
    done: u64,
    all: u64,
}

impl Carrying {
    /// Opens the files of a step.
    ///
    /// # Errors
    /// [`problem::LETTER_FILE_GONE`] of each that is not what it was.
    pub(crate) fn of(planned: &Planned) -> Inside<Carrying> {
        let (mut all, mut problems) = (0, Vec::new());
        for file in &planned.files {
            match file.open() {
                Ok(Some(_)) => all += file.attached.size,
                Ok(None) => {}
                Err(problem) => problems.push(problem),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let files = planned.files.clone();
        Ok(Carrying { files, through: Vec::new(), now: None, slice: Vec::new(), done: 0, all })
    }

    /// How many bytes are to be carried.
    pub(crate) fn all(&self) -> u64 {
        self.all
    }

    /// Reads the next slice; false where all is through. Needs no workspace.
    ///
    /// # Errors
    /// The file is not what it was; `progress` said so.
    pub(crate) fn read(&mut self, progress: Progress<'_>) -> Inside<bool> {
        while let Some(file) = self.files.get(self.through.len()) {
            if self.now.is_none() {
                let Some(open) = file.open().map_err(|p| vec![p])? else {
                    self.through.push(None);
                    continue;
                };
                self.now = Some((open, None));
            }
            let Some((open, _)) = &mut self.now else { return Ok(false) };
            self.slice.clear();
            let read = open.take(SLICE as u64).read_to_end(&mut self.slice).map_err(|_| vec![file.gone()])?;
            if read > 0 {
                self.done += read as u64;
                return if progress(self.done, self.all) { Ok(true) } else { Err(stopped()) };
            }
            // A file may be written to while it is read.
            file.unchanged(open).map_err(|p| vec![p])?;
            self.through.extend(self.now.take().map(|(_, carried)| carried));
        }
        Ok(false)
    }

    /// Writes what was read last.
    ///
    /// # Errors
    /// Failures of the workspace's file: then the files on their way are lost.
    pub(crate) fn write(&mut self, book: &mut Book) -> Inside<()> {
        let Some((_, carried)) = &mut self.now else { return Ok(()) };
        let carried = match carried {
            Some(carried) => carried,
            none => none.insert(book.workspace().begin_carrying().map_err(told)?),
        };
        book.workspace_mut().carry(carried, &self.slice).map_err(told)
    }
}

/// A letter's file on its way out; needs no workspace.
pub(crate) struct Leaving {
    reader: Reader,
    shop: ShopId,
    at: (u64, u32),
    size: u64,
}

impl Leaving {
    /// As [`Book::save_letter_file`].
    ///
    /// # Errors
    /// As there.
    pub(crate) fn save(&self, out: &Path, progress: Progress<'_>) -> Inside<()> {
        let unwritable = |error: io::Error| vec![folder::unwritable(&error, &folder::shown(out))];
        let parent = folder::around(out);
        let mut beside =
            tempfile::Builder::new().prefix(".pismovnik-").tempfile_in(parent).map_err(unwritable)?;
        let (mut done, mut was_stopped) = (0, false);
        let copied = self.reader.copy_letter_file(self.shop, self.at.0, self.at.1, |piece| {
            beside.write_all(piece)?;
            done += piece.len() as u64;
            was_stopped = !progress(done, self.size);
            if was_stopped { Err(cancelled()) } else { Ok(()) }
        });
        copied.map_err(|error| failed(told(error), was_stopped))?;
        beside.as_file().sync_all().map_err(unwritable)?;
        beside.persist(out).map_err(|e| unwritable(e.error))?;
        Ok(())
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
        let planned = self.plan_letter(shop, intake, files.all.to_vec(), today)?;
        self.keep(&planned, files.progress, today)
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
        let planned = self.plan_step(shop, letter, event, files.all.to_vec(), today)?;
        self.keep(&planned, files.progress, today)
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
        let planned = self.plan_sending(shop, letter, sent, files.all.to_vec(), today)?;
        self.keep(&planned, files.progress, today)
    }

    /// A letter that would be written down, with its files.
    ///
    /// # Errors
    /// Every reason against it.
    pub(crate) fn plan_letter(
        &self,
        shop: i64,
        intake: Intake,
        files: Vec<Arriving>,
        today: Day,
    ) -> Inside<Planned> {
        let event = self.received(shop, intake, attached(&files), Vec::new(), today)?;
        self.planned(shop, None, vec![event], files, today)
    }

    /// A step that would be taken, with its files in the stead of those that it says.
    ///
    /// # Errors
    /// Every reason against it.
    pub(crate) fn plan_step(
        &self,
        shop: i64,
        letter: LetterId,
        event: LetterEvent,
        files: Vec<Arriving>,
        today: Day,
    ) -> Inside<Planned> {
        let event = event.with_files(attached(&files));
        self.planned(shop, Some(letter), vec![event], files, today)
    }

    /// As [`Book::plan_step`], of a letter that left.
    ///
    /// # Errors
    /// As there.
    pub(crate) fn plan_sending(
        &self,
        shop: i64,
        letter: LetterId,
        sent: LetterEvent,
        files: Vec<Arriving>,
        today: Day,
    ) -> Inside<Planned> {
        let then = self.extended(shop, letter, &sent)?;
        let mut events = vec![sent.with_files(attached(&files))];
        events.extend(then);
        self.planned(shop, Some(letter), events, files, today)
    }

    fn planned(
        &self,
        shop: i64,
        letter: Option<LetterId>,
        events: Vec<LetterEvent>,
        files: Vec<Arriving>,
        today: Day,
    ) -> Inside<Planned> {
        self.workspace().try_steps(id(shop)?, letter, &events, today).map_err(told)?;
        Ok(Planned { shop, letter, events, files })
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

    pub(crate) fn keep(
        &mut self,
        planned: &Planned,
        progress: Progress<'_>,
        today: Day,
    ) -> Inside<LetterDone> {
        let mut carrying = Carrying::of(planned)?;
        let kept = self
            .carry_all(&mut carrying, progress)
            .and_then(|()| self.record_planned(planned, &carrying, today));
        if kept.is_err() && carrying.all() > 0 {
            while self.clear_carried()? {}
        }
        kept
    }

    fn carry_all(&mut self, carrying: &mut Carrying, progress: Progress<'_>) -> Inside<()> {
        while carrying.read(progress)? {
            carrying.write(self)?;
        }
        Ok(())
    }

    /// Records planned steps whose files are through.
    ///
    /// # Errors
    /// Every reason against them as things stand now; [`problem::LETTER_FILE_GONE`] of a file that belongs to them no
    /// more. Then nothing is recorded.
    pub(crate) fn record_planned(
        &mut self,
        planned: &Planned,
        carrying: &Carrying,
        today: Day,
    ) -> Inside<LetterDone> {
        if planned.files != carrying.files {
            let other = carrying.files.iter().find(|file| !planned.files.contains(file));
            return Err(vec![
                other
                    .or(carrying.files.first())
                    .map_or_else(|| Problem::new(problem::LETTER_FILE_GONE, ""), Arriving::gone),
            ]);
        }
        let mut bodies = Vec::new();
        for (file, carried) in carrying.files.iter().zip(&carrying.through) {
            bodies.extend(file.bytes().map(Body::Held).or_else(|| carried.as_ref().map(Body::Carried)));
        }
        let steps: Vec<(&LetterEvent, Vec<Body<'_>>)> =
            planned.events.iter().map(|event| (event, std::mem::take(&mut bodies))).collect();
        self.workspace_mut().keep_files(id(planned.shop)?, planned.letter, &steps, today).map_err(told)
    }

    /// Takes away some of what came in and was never recorded; true while there may be more.
    ///
    /// # Errors
    /// Failures of the file.
    pub(crate) fn clear_carried(&mut self) -> Inside<bool> {
        self.workspace_mut().clear_carried().map_err(told)
    }

    /// Writes a letter's file to a new place on disk, piece by piece; it gets its name only once it is whole and
    /// proven to be what was kept.
    ///
    /// # Errors
    /// It is not there or damaged, the place cannot be written, `progress` said so: then nothing is left there.
    pub fn save_letter_file(
        &self,
        shop: i64,
        at: (u64, u32),
        out: &Path,
        progress: Progress<'_>,
    ) -> Inside<()> {
        self.leaving(shop, at)?.save(out, progress)
    }

    /// A letter's file that is to leave.
    ///
    /// # Errors
    /// There is no such file.
    pub(crate) fn leaving(&self, shop: i64, at: (u64, u32)) -> Inside<Leaving> {
        let size = self.letter_file_size(shop, at.0, at.1)?;
        let reader = self.workspace().reader().map_err(told)?;
        Ok(Leaving { reader, shop: id(shop)?, at, size })
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
