//! Files of letters: those that wait for a step, and those that are kept.

use pismovnik_model::Locale;
use pismovnik_model::intake::Attached;
use pismovnik_model::problem::{self, Problem};

use super::super::{Desk, Inner, Inside, Told, cancelled, open, saved};
use super::trays::{self, Slot};
use crate::book::Book;
use crate::letters::{FileId, FileRole, LetterId, heic, media, message, telling};
use crate::papers::{self, Format};
use crate::redaction::{self, Area};
use crate::vault::lone;
use crate::view::SavedView;
use crate::view_intake::ReadView;
use crate::view_letters::{
    AreaForm, FileShownView, LetterFileView, LoneForm, LoneView, RedactForm, TrayView,
};
use crate::{folder, pages, words};

/// Most characters of a text file that are shown.
const TEXT_MAX: usize = 60_000;

/// Largest file that is shown: it is read into memory for that. 64 MiB.
const SHOWN_MAX: u64 = 64 << 20;

fn slot(letter: u64, step: &str) -> Slot {
    (letter, step.to_owned())
}

impl Desk {
    /// The files that wait for a step.
    pub fn letter_tray(&self, shop: i64, letter: u64, step: &str) -> Told<TrayView> {
        self.tell(|inner| tray(inner, shop, letter, step))
    }

    /// Asks for files and puts them with a step.
    pub fn choose_letter_file(&self, shop: i64, letter: u64, step: &str) -> Told<TrayView> {
        let title = words::plain(self.lock_inner().locale(), "lw-dialog-file");
        let paths = self.host().ask_open_many(&title, &[]);
        self.tell(|inner| {
            trays::put(inner, shop, &slot(letter, step), &paths)?;
            tray(inner, shop, letter, step)
        })
    }

    /// Puts what was dropped on the window with a step; what is sound stays where another is not.
    pub fn take_letter_files(&self, shop: i64, letter: u64, step: &str) -> Told<TrayView> {
        self.tell(|inner| {
            let paths = Desk::dropped_paths(inner);
            trays::put(inner, shop, &slot(letter, step), &paths)?;
            tray(inner, shop, letter, step)
        })
    }

    /// Takes a waiting file away.
    pub fn remove_letter_file(&self, shop: i64, letter: u64, step: &str, nth: usize) -> Told<TrayView> {
        self.tell(|inner| {
            trays::remove(inner, shop, &slot(letter, step), nth)?;
            tray(inner, shop, letter, step)
        })
    }

    /// A kept file, to be shown inside the window.
    pub fn show_letter_file(&self, shop: i64, letter: u64, entry: u64, nth: u32) -> Told<FileShownView> {
        self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let file = file_of(book, shop, letter, (entry, nth))?;
            if file.size > SHOWN_MAX {
                let text = words::plain(locale, "lw-file-large");
                return Ok(FileShownView {
                    name: file.name,
                    kind: "none".to_owned(),
                    sizes: Vec::new(),
                    text,
                    redactable: false,
                });
            }
            let bytes = book.letter_file(shop, entry, nth)?;
            Ok(file_shown(locale, file.name, &bytes))
        })
    }

    /// A file that waits for a step, to be shown inside the window while its letter is written down.
    pub fn show_waiting_file(&self, shop: i64, letter: u64, step: &str, nth: usize) -> Told<FileShownView> {
        self.tell(|inner| {
            let locale = inner.locale();
            let (name, bytes) = waiting(inner, shop, &slot(letter, step), nth)?;
            Ok(file_shown(locale, name, &bytes))
        })
    }

    /// Saves a kept file where the owner wants it, piece by piece.
    pub fn save_letter_file(&self, shop: i64, letter: u64, entry: u64, nth: u32) -> Told<SavedView> {
        let (window, name) = self.tell(|inner| {
            let window = inner.locale();
            Ok((window, file_of(open(inner)?, shop, letter, (entry, nth))?.name))
        })?;
        let title = words::plain(window, "app-dialog-save");
        let ending = name.rsplit_once('.').map_or("bin", |(_, ending)| ending).to_owned();
        let Some(path) = self.host().ask_save(&title, &name, &ending) else { return Ok(cancelled()) };
        let (_under_way, leaving) = self.tell(|inner| {
            let leaving = open(inner)?.leaving(shop, (entry, nth))?;
            Ok((self.copying.begin()?, leaving))
        })?;
        self.beside(|progress| leaving.save(&path, progress))?;
        Ok(saved(window, "app-saved-file", "file", &path))
    }

    /// Files a copy of a kept file in which places are black, and gives it. The original stays. Drawn beside the
    /// desk, with progress; stopped or refused it leaves nothing.
    pub fn redact_letter_file(&self, shop: i64, letter: u64, form: &RedactForm) -> Told<LetterFileView> {
        let today = self.today();
        let file = (shop, LetterId(letter), FileId { entry: form.entry, n: form.nth });
        let (_under_way, original) = self.tell(|inner| {
            let original = open(inner)?.to_redact(file.0, file.1, file.2)?;
            Ok((self.copying.begin()?, original))
        })?;
        let areas: Vec<Area> = form.areas.iter().map(area).collect();
        let redacted = self.beside(|progress| {
            redaction::redact(&original, &areas, &|done, all| progress(done as u64, all as u64))
        })?;
        self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let (copy, _) = book.keep_redacted(locale, file, redacted, today)?;
            Ok(view(locale, copy.entry, copy.n, &file_of(book, shop, letter, (copy.entry, copy.n))?))
        })
    }

    /// What is proposed for the destruction of a file alone: the number of its act.
    pub fn next_lone_act(&self, shop: i64) -> Told<String> {
        let today = self.today();
        self.tell(|inner| open(inner)?.next_act_number(shop, today.year()))
    }

    /// Destroys a file alone, and saves the act where the owner wants it. A cancelled dialog or a place that cannot be
    /// written destroys nothing; where the act's file fails afterwards, that is told, and the act waits in the
    /// workspace. Known copies are made anew as by [`Desk::destroy_past`].
    pub fn destroy_letter_file(&self, shop: i64, letter: u64, form: &LoneForm) -> Told<LoneView> {
        let today = self.today();
        let wish = lone::Wish {
            files: vec![FileId { entry: form.entry, n: form.nth }],
            identity: form.identity,
            reason: if form.identity { String::new() } else { form.reason.clone() },
        };
        let letter = LetterId(letter);
        let (title, name, number) = self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let number = book.act_number(shop, &form.number)?;
            book.may_destroy_files(locale, shop, letter, &wish, &number, today)?;
            let name = words::text(locale, "vault-act-title-files", &[("number", number.as_str().into())]);
            let name = format!("{}.pdf", super::super::documents::file_safe(&name));
            Ok((words::plain(locale, "app-dialog-save"), name, number))
        })?;
        let Some(path) = self.host().ask_save(&title, &name, "pdf") else {
            return Ok(LoneView { done: false, said: String::new(), problems: Vec::new() });
        };
        let (_under_way, begun) = self.tell(|inner| {
            let locale = inner.locale();
            folder::writable(&path).map_err(|p| vec![p])?;
            let book = open(inner)?;
            let under_way = book.has_copies()?.then(|| self.copying.begin()).transpose()?;
            let begun = book.begin_destroying_files(locale, shop, letter, &wish, &number, today)?;
            Ok((under_way, begun))
        })?;
        // From here on nothing may hide that it is gone.
        let done = self.finish_destroying(begun);
        self.tell(|inner| {
            let locale = inner.locale();
            let pdf = papers::file(&done.act, Format::Pdf);
            let written = pdf.and_then(|pdf| folder::write_file(&path, &pdf).map_err(|p| vec![p]));
            let text = if written.is_ok() { "lone-done" } else { "lone-done-unsaved" };
            let said = words::text(locale, text, &[("file", folder::shown(&path).into())]);
            let problems: Vec<Problem> =
                written.err().into_iter().flatten().chain(done.copies.failed).collect();
            Ok(LoneView { done: true, said, problems: words::problems(locale, &problems) })
        })
    }

    /// A picture of a kept file: `<shop>/<entry>/<nth>/<page from 1>/<width px>`; with its media type.
    pub(crate) fn letter_png(&self, parts: &[&str]) -> Option<(Vec<u8>, &'static str)> {
        let [shop, entry, nth, page, width] = parts else { return None };
        let (shop, entry, nth) = (shop.parse().ok()?, entry.parse().ok()?, nth.parse().ok()?);
        let (page, width): (usize, u32) = (page.parse().ok()?, width.parse().ok()?);
        let bytes = {
            let inner = self.lock_inner();
            let book = inner.book.as_ref()?;
            if book.letter_file_size(shop, entry, nth).ok()? > SHOWN_MAX {
                return None;
            }
            book.letter_file(shop, entry, nth).ok()?
        };
        page_png(bytes, page, width)
    }

    /// A picture of a waiting file: `<shop>/<letter>/<step>/<nth>/<page from 1>/<width px>`; with its media type.
    pub(crate) fn waiting_png(&self, parts: &[&str]) -> Option<(Vec<u8>, &'static str)> {
        let [shop, letter, step, nth, page, width] = parts else { return None };
        let (shop, slot, nth) = (shop.parse().ok()?, slot(letter.parse().ok()?, step), nth.parse().ok()?);
        let bytes = waiting(&mut self.lock_inner(), shop, &slot, nth).ok()?.1;
        page_png(bytes, page.parse().ok()?, width.parse().ok()?)
    }
}

fn area(form: &AreaForm) -> Area {
    let AreaForm { page, left, top, width, height } = *form;
    Area { page: usize::try_from(page).unwrap_or(usize::MAX), left, top, width, height }
}

/// The name and bytes of a waiting file, from 0.
fn waiting(inner: &mut Inner, shop: i64, slot: &Slot, nth: usize) -> Inside<(String, Vec<u8>)> {
    let file = trays::of(inner, shop, slot)?.into_iter().nth(nth);
    let file =
        file.ok_or_else(|| vec![Problem::new(problem::LETTER_FILE_UNKNOWN, "nth").with("value", nth)])?;
    let most = usize::try_from(SHOWN_MAX).unwrap_or(usize::MAX);
    let bytes = file.file.whole(most).map_err(|problem| vec![problem])?;
    Ok((file.file.attached().name.clone(), bytes))
}

/// A page of a file as a picture that every web view shows, with its media type.
fn page_png(bytes: Vec<u8>, page: usize, width: u32) -> Option<(Vec<u8>, &'static str)> {
    match media(&bytes) {
        "application/pdf" => Some((pages::png(&bytes, page.checked_sub(1)?, width)?, "image/png")),
        "image/heic" => Some((heic::png(&bytes)?, "image/png")),
        kind if kind.starts_with("image/") => Some((bytes, kind)),
        _ => None,
    }
}

/// What of a file the window can show.
fn file_shown(locale: Locale, name: String, bytes: &[u8]) -> FileShownView {
    let media = media(bytes);
    let view = |kind: &str, sizes, text: String| {
        let redactable = kind != "none" && redaction::takes(media);
        FileShownView { name, kind: kind.to_owned(), sizes, text, redactable }
    };
    match media {
        "application/pdf" => match pages::pages(bytes, "") {
            Ok(found) => view("pages", found.sizes, String::new()),
            Err(_) => view("none", Vec::new(), words::plain(locale, "lw-file-unreadable")),
        },
        "image/heic" => view("image", Vec::new(), words::plain(locale, "lw-file-heic")),
        kind if kind.starts_with("image/") => {
            view("image", Vec::new(), words::plain(locale, "lw-file-not-shown"))
        }
        kind @ ("text/plain" | "message/rfc822" | "application/vnd.ms-outlook") => {
            let letter = (kind != "text/plain").then(|| message::read(bytes, "").ok()).flatten();
            match letter {
                Some(read) => view("text", Vec::new(), message::lines(locale, &read).join("\n")),
                None if kind == "application/vnd.ms-outlook" => {
                    view("none", Vec::new(), words::plain(locale, "lw-file-not-shown"))
                }
                None => view("text", Vec::new(), plain_text(bytes)),
            }
        }
        _ => view("none", Vec::new(), words::plain(locale, "lw-file-not-shown")),
    }
}

/// What of a text can be seen.
fn plain_text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes)
        .chars()
        .filter(|c| *c == '\n' || pismovnik_model::text::printable(*c))
        .take(TEXT_MAX)
        .collect()
}

fn file_of(book: &Book, shop: i64, letter: u64, (entry, nth): (u64, u32)) -> Inside<Attached> {
    let unknown = || vec![Problem::new(problem::LETTER_FILE_UNKNOWN, "entry").with("value", entry)];
    book.letter(shop, LetterId(letter))?.file(FileId { entry, n: nth }).cloned().ok_or_else(unknown)
}

/// What a file of a step is.
pub(super) fn role(step: &str) -> FileRole {
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
pub(super) fn tray(inner: &mut Inner, shop: i64, letter: u64, step: &str) -> Inside<TrayView> {
    let locale = inner.locale();
    let files = trays::of(inner, shop, &slot(letter, step))?;
    let view = |(nth, waiting): (u32, &trays::Waiting)| {
        let file = waiting.file.attached();
        LetterFileView {
            entry: 0,
            nth,
            name: file.name.clone(),
            note: telling::size(locale, file.size),
            alone: false,
        }
    };
    Ok(TrayView {
        files: (0..).zip(&files).map(view).collect(),
        lost: trays::lost(inner, shop, &slot(letter, step))?,
    })
}

/// What was read from the files of a new letter.
pub(super) fn read(inner: &mut Inner, shop: i64) -> Inside<Vec<ReadView>> {
    let locale = inner.locale();
    let files = trays::of(inner, shop, &slot(0, "letter"))?;
    Ok(files.iter().filter_map(|w| w.read.view(locale, &w.file.attached().name)).collect())
}

/// A kept file in words.
pub(super) fn view(locale: Locale, entry: u64, nth: u32, file: &Attached) -> LetterFileView {
    let role = telling::role(locale, file.role);
    LetterFileView {
        entry,
        nth,
        name: file.name.clone(),
        note: format!("{role} · {}", telling::size(locale, file.size)),
        alone: lone::comes_in(file.role),
    }
}
