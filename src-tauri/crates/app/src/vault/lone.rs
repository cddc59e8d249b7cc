//! Files destroyed alone, while their letter stays: a copy of a passport that nobody asked for.

use std::collections::BTreeSet;

use pismovnik_model::intake::{Attached, FileRole};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};
use pismovnik_register::letters::{FileId, LetterEvent, LetterId};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::paper::Pen;
use crate::book::{Book, Inside, id, told};
use crate::letters::{message, telling};
use crate::papers::sha256;
use crate::words;

/// Most bytes of a message that is searched for a file: larger ones are not read when they come in either.
const MESSAGE_MAX: u64 = 64 << 20;

/// Which files shall go, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Which.
    pub files: Vec<FileId>,
    /// Whether they are copies of an identity document that nobody asked for.
    pub identity: bool,
    /// Why, in the owner's words; may be empty for copies of an identity document.
    pub reason: String,
}

impl Wish {
    /// The step that it comes to.
    pub(super) fn step(&self, locale: Locale, number: &str) -> LetterEvent {
        LetterEvent::FilesDestroyed {
            number: number.to_owned(),
            files: self.files.clone(),
            identity: self.identity,
            reason: self.because(locale),
        }
    }

    fn because(&self, locale: Locale) -> String {
        let own = self.reason.trim();
        if own.is_empty() && self.identity {
            words::plain(locale, "lone-reason-identity")
        } else {
            own.to_owned()
        }
    }
}

/// What the act says of the files; it names nobody, and no file by its name, which the sender gave it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Files {
    incoming: String,
    received: Day,
    reason: String,
    /// Entry and number within it, what it is, size.
    pub(super) lines: Vec<(String, String, String)>,
}

impl Files {
    pub(super) fn of(book: &Book, locale: Locale, shop: i64, letter: LetterId, wish: &Wish) -> Inside<Files> {
        let known = book.letter(shop, letter)?;
        let chosen: BTreeSet<FileId> = wish.files.iter().copied().collect();
        let line = |id: &FileId| {
            let file = known.file(*id)?;
            let what = format!("{}, {}", telling::role(locale, file.role), file.media);
            Some((place(*id), what, telling::size(locale, file.size)))
        };
        Ok(Files {
            incoming: known.intake.number.clone(),
            received: known.intake.received,
            reason: wish.because(locale),
            lines: chosen.iter().filter_map(line).collect(),
        })
    }

    /// The part of the act that is its own.
    pub(super) fn told(&self, pen: &mut Pen, shop: &str, day: Day, head: &str) {
        let args = [
            ("shop", shop.into()),
            ("count", i64::try_from(self.lines.len()).unwrap_or(i64::MAX).into()),
            ("day", pen.day(day).into()),
            ("number", self.incoming.as_str().into()),
            ("received", pen.day(self.received).into()),
            ("reason", self.reason.as_str().into()),
            ("head", head.into()),
        ];
        pen.paragraph(pen.text("vault-lone-lead", &args));
        let rows = self.lines.iter().map(|(at, what, size)| vec![at.clone(), what.clone(), size.clone()]);
        let heads = ["vault-lone-column-place", "vault-lone-column-what", "vault-lone-column-size"];
        pen.table("vault-lone-files", &[3, 6, 2], &heads, rows.collect());
        pen.paragraph(pen.text("vault-lone-reason", &args));
        pen.paragraph(pen.text("vault-lone-how", &args));
    }
}

/// «12/1»: the first file of entry 12.
pub fn place(file: FileId) -> String {
    format!("{}/{}", file.entry, file.n + 1)
}

/// Refuses where what shall go would stay all the same: byte for byte in another file of the letter, or inside a
/// message of it.
pub(super) fn alone(book: &Book, shop: i64, letter: LetterId, files: &[FileId]) -> Inside<()> {
    let known = book.letter(shop, letter)?;
    let all = known.files.iter().chain(&known.undone_files);
    let staying: Vec<(FileId, &Attached)> = all
        .map(|(entry, n, what)| (FileId { entry: *entry, n: *n }, what))
        .filter(|(file, what)| !files.contains(file) && comes_in(what.role))
        .collect();
    let messages = staying.iter().any(|(_, what)| is_message(what));
    // A large file is only read where something may be the same.
    let mut going = BTreeSet::new();
    for file in files {
        let size = known.file(*file).map_or(0, |what| what.size);
        let alike = staying.iter().any(|(_, what)| what.size == size);
        if alike || (messages && size <= MESSAGE_MAX) {
            going.insert((size, sum(book, shop, *file)?));
        }
    }
    let mut problems = Vec::new();
    for (file, what) in staying {
        let alike = going.iter().any(|(size, _)| *size == what.size);
        let same = alike && going.contains(&(what.size, sum(book, shop, file)?));
        let holds = !going.is_empty() && is_message(what) && {
            let parts = message::parts(&book.letter_file(shop, file.entry, file.n)?);
            parts.iter().any(|(_, bytes)| going.contains(&(bytes.len() as u64, sha256(bytes))))
        };
        if same || holds {
            problems.push(Problem::new(problem::LETTER_FILE_TWIN, place(file)).with("value", &what.name));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// SHA-256 of a file, read piece by piece: it may be large.
fn sum(book: &Book, shop: i64, file: FileId) -> Inside<String> {
    let mut sum = Sha256::new();
    let take = |piece: &[u8]| {
        sum.update(piece);
        Ok(())
    };
    book.workspace().copy_letter_file(id(shop)?, file.entry, file.n, take).map_err(told)?;
    Ok(hex::encode(sum.finalize()))
}

fn is_message(file: &Attached) -> bool {
    matches!(file.media.as_str(), "message/rfc822" | "application/vnd.ms-outlook") && file.size <= MESSAGE_MAX
}

/// Whether such a file may go alone: what came in or was added, not what the shop issued, signed or had proven.
pub(crate) fn comes_in(role: FileRole) -> bool {
    !matches!(role, FileRole::Paper | FileRole::SignedPaper | FileRole::SignedAct | FileRole::Proof)
}
