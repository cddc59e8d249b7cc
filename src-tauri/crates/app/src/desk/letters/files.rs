//! Files of letters: those that wait for a step, and those that are kept.

use std::collections::BTreeMap;

use pismovnik_model::Locale;
use pismovnik_model::intake::Attached;
use pismovnik_model::problem::{self, Problem};

use super::super::{Desk, Inner, Told, cancelled, open, saved};
use crate::book::Book;
use crate::letters::{FileIn, FileRole, LetterId, MAX_BYTES, media, plain_name};
use crate::view::SavedView;
use crate::view_letters::{FileShownView, LetterFileView, TrayView};
use crate::{folder, pages, words};

/// Most characters of a text file that are shown.
const TEXT_MAX: usize = 60_000;

/// Files that wait, by shop, letter (0: a new one) and step. Only in memory: no plaintext is left on disk.
pub(crate) type Trays = BTreeMap<(i64, u64, String), Vec<FileIn>>;

/// Endings that the dialog offers; what a file is, its bytes say.
const ENDINGS: &[&str] = &[
    "pdf", "jpg", "jpeg", "png", "heic", "eml", "msg", "txt", "csv", "xlsx", "docx", "zip", "p7s", "sig",
    "html",
];

impl Desk {
    /// The files that wait for a step.
    pub fn letter_tray(&self, shop: i64, letter: u64, step: &str) -> Told<TrayView> {
        self.tell(|inner| {
            open(inner)?;
            Ok(tray(inner, shop, letter, step))
        })
    }

    /// Asks for a file and puts it with a step.
    pub fn choose_letter_file(&self, shop: i64, letter: u64, step: &str) -> Told<TrayView> {
        let title = words::plain(self.lock_inner().locale(), "lw-dialog-file");
        let Some(path) = self.host().ask_open(&title, ENDINGS) else {
            return self.letter_tray(shop, letter, step);
        };
        let most = usize::try_from(MAX_BYTES).unwrap_or(usize::MAX);
        let bytes = folder::read_file(&path, most);
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        self.tell(|inner| put(inner, (shop, letter, step), &name, bytes.map_err(|p| vec![p])?))
    }

    /// Puts what was dropped on the window with a step; what is sound stays where another is not.
    pub fn take_letter_files(&self, shop: i64, letter: u64, step: &str) -> Told<TrayView> {
        self.tell(|inner| {
            let (files, mut problems) = Desk::dropped_files(inner);
            for (name, bytes) in files {
                if let Err(found) = put(inner, (shop, letter, step), &name, bytes) {
                    problems.extend(found);
                }
            }
            if problems.is_empty() { Ok(tray(inner, shop, letter, step)) } else { Err(problems) }
        })
    }

    /// Takes a waiting file away.
    pub fn remove_letter_file(&self, shop: i64, letter: u64, step: &str, nth: usize) -> Told<TrayView> {
        self.tell(|inner| {
            let files = inner.trays.entry((shop, letter, step.to_owned())).or_default();
            if nth < files.len() {
                files.remove(nth);
            }
            Ok(tray(inner, shop, letter, step))
        })
    }

    /// A kept file, to be shown inside the window.
    pub fn show_letter_file(&self, shop: i64, letter: u64, entry: u64, nth: u32) -> Told<FileShownView> {
        self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let name = name_of(book, shop, letter, (entry, nth))?;
            let bytes = book.letter_file(shop, entry, nth)?;
            Ok(file_shown(locale, name, &bytes))
        })
    }

    /// Saves a kept file where the owner wants it.
    pub fn save_letter_file(&self, shop: i64, letter: u64, entry: u64, nth: u32) -> Told<SavedView> {
        let (window, name, bytes) = self.tell(|inner| {
            let window = inner.locale();
            let book = open(inner)?;
            Ok((window, name_of(book, shop, letter, (entry, nth))?, book.letter_file(shop, entry, nth)?))
        })?;
        let title = words::plain(window, "app-dialog-save");
        let ending = name.rsplit_once('.').map_or("bin", |(_, ending)| ending).to_owned();
        let Some(path) = self.host().ask_save(&title, &name, &ending) else { return Ok(cancelled()) };
        self.tell(|_| {
            folder::write_file(&path, &bytes).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-file", "file", &path))
        })
    }

    /// A picture of a kept file: `<shop>/<entry>/<nth>/<page from 1>/<width px>`; with its media type.
    pub(crate) fn letter_png(&self, parts: &[&str]) -> Option<(Vec<u8>, &'static str)> {
        let [shop, entry, nth, page, width] = parts else { return None };
        let (shop, entry, nth) = (shop.parse().ok()?, entry.parse().ok()?, nth.parse().ok()?);
        let (page, width): (usize, u32) = (page.parse().ok()?, width.parse().ok()?);
        let bytes = {
            let inner = self.lock_inner();
            inner.book.as_ref()?.letter_file(shop, entry, nth).ok()?
        };
        match media(&bytes) {
            "application/pdf" => Some((pages::png(&bytes, page.checked_sub(1)?, width)?, "image/png")),
            kind @ ("image/png" | "image/jpeg") => Some((bytes, kind)),
            _ => None,
        }
    }
}

/// What of a file the window can show.
fn file_shown(locale: Locale, name: String, bytes: &[u8]) -> FileShownView {
    let view = |kind: &str, sizes, text: String| FileShownView { name, kind: kind.to_owned(), sizes, text };
    match media(bytes) {
        "application/pdf" => match pages::pages(bytes, "") {
            Ok(found) => view("pages", found.sizes, String::new()),
            Err(_) => view("none", Vec::new(), words::plain(locale, "lw-file-unreadable")),
        },
        "image/png" | "image/jpeg" => view("image", Vec::new(), String::new()),
        "text/plain" | "message/rfc822" => {
            let text: String = String::from_utf8_lossy(bytes)
                .chars()
                .filter(|c| *c == '\n' || pismovnik_model::text::printable(*c))
                .take(TEXT_MAX)
                .collect();
            view("text", Vec::new(), text)
        }
        _ => view("none", Vec::new(), words::plain(locale, "lw-file-not-shown")),
    }
}

fn name_of(book: &Book, shop: i64, letter: u64, (entry, nth): (u64, u32)) -> Result<String, Vec<Problem>> {
    let unknown = || vec![Problem::new(problem::LETTER_FILE_UNKNOWN, "entry").with("value", entry)];
    let files = book.letter(shop, LetterId(letter))?.files;
    let found = files.into_iter().find(|(e, n, _)| *e == entry && *n == nth);
    found.map(|(_, _, file)| file.name).ok_or_else(unknown)
}

fn put(
    inner: &mut Inner,
    (shop, letter, step): (i64, u64, &str),
    name: &str,
    bytes: Vec<u8>,
) -> Result<TrayView, Vec<Problem>> {
    let name = plain_name(name);
    if bytes.is_empty() {
        return Err(vec![Problem::new(problem::FILE_EMPTY, name)]);
    }
    if bytes.len() as u64 > MAX_BYTES {
        return Err(vec![Problem::new(problem::LETTER_FILE_TOO_LARGE, name).with("max", MAX_BYTES >> 20)]);
    }
    open(inner)?;
    let files = inner.trays.entry((shop, letter, step.to_owned())).or_default();
    files.push(FileIn { name, role: role(step), bytes });
    Ok(tray(inner, shop, letter, step))
}

/// What a file of a step is.
fn role(step: &str) -> FileRole {
    // Steps that there are several of name which after a colon.
    match step.split(':').next().unwrap_or_default() {
        "letter" => FileRole::Letter,
        "envelope" => FileRole::Envelope,
        "authority" => FileRole::Authority,
        "task" => FileRole::Export,
        "act" => FileRole::SignedAct,
        "sent" | "receipt" => FileRole::Proof,
        _ => FileRole::Other,
    }
}

/// The waiting files in words.
pub(super) fn tray(inner: &Inner, shop: i64, letter: u64, step: &str) -> TrayView {
    let locale = inner.locale();
    let files = inner.trays.get(&(shop, letter, step.to_owned())).into_iter().flatten();
    let view = |(nth, file): (u32, &FileIn)| LetterFileView {
        entry: 0,
        nth,
        name: file.name.clone(),
        note: size(locale, file.bytes.len() as u64),
    };
    TrayView { files: (0..).zip(files).map(view).collect(), lost: Vec::new() }
}

/// The waiting files of a step.
pub(super) fn of(inner: &Inner, shop: i64, letter: u64, step: &str) -> Vec<FileIn> {
    inner.trays.get(&(shop, letter, step.to_owned())).cloned().unwrap_or_else(Vec::new)
}

/// Names of the files that wait for a new letter.
pub(super) fn names(inner: &Inner, shop: i64) -> Vec<String> {
    of(inner, shop, 0, "letter").into_iter().map(|f| f.name).collect()
}

/// Forgets all files that wait for a letter.
pub(super) fn forget(inner: &mut Inner, shop: i64, letter: u64) {
    inner.trays.retain(|(s, l, _), _| (*s, *l) != (shop, letter));
}

/// A kept file in words.
pub(super) fn view(locale: Locale, entry: u64, nth: u32, file: &Attached) -> LetterFileView {
    let role = words::plain(locale, role_words(file.role));
    LetterFileView {
        entry,
        nth,
        name: file.name.clone(),
        note: format!("{role} · {}", size(locale, file.size)),
    }
}

fn role_words(role: FileRole) -> &'static str {
    match role {
        FileRole::Letter => "lw-role-letter",
        FileRole::Envelope => "lw-role-envelope",
        FileRole::Authority => "lw-role-authority",
        FileRole::Export => "lw-role-export",
        FileRole::SignedAct => "lw-role-signed-act",
        FileRole::Paper => "lw-role-paper",
        FileRole::SignedPaper => "lw-role-signed-paper",
        FileRole::Proof => "lw-role-proof",
        FileRole::Other => "lw-role-other",
    }
}

fn size(locale: Locale, bytes: u64) -> String {
    let (id, count) = match bytes {
        0..=1023 => ("lw-size-b", bytes),
        1024..=1_048_575 => ("lw-size-kb", bytes.div_ceil(1024)),
        _ => ("lw-size-mb", bytes.div_ceil(1 << 20)),
    };
    words::text(locale, id, &[("count", count.to_string().into())])
}
