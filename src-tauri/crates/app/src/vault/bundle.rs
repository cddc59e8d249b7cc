//! The evidence bundle: everything about one letter in one archive, provable without this program.
//!
//! Invariants: the same case gives the same bytes; names inside are given here, never taken from files that
//! came in; memory holds no file of the letter whole but a signature and the paper it is compared with, both made or
//! taken in memory before; findings, fines and the owner's own notes stay out, and so do files of entries that were taken back: those
//! entries stand in the chain, and it is said that they do not hold any more.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, BufWriter, Cursor, Seek, Write};
use std::path::Path;

use pismovnik_law::clocks::Letter as Counting;
use pismovnik_model::intake::{Attached, FileRole, Identity, Outcome, TaskDone};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Locale, RULES_VERSION};
use pismovnik_register::ShopId;
use pismovnik_register::letters::{Entry, FileId, Letter, LetterEvent, LetterId, undone};
use pismovnik_signing::detached::{Belongs, SignatureFile};
use pismovnik_store::{Extract, Reader};
use sha2::{Digest as _, Sha256};

use super::guide;
use crate::book::{Book, Inside, id, told};
use crate::letters::streams::{Progress, stopped};
use crate::letters::telling;
use crate::signed::archive::{NamedFile, Packing};
use crate::{due, folder, law_words, words};

/// The sums of all files.
pub const SUMS: &str = "SHA256SUMS";
/// The guide.
pub const GUIDE: &str = "guide.txt";

/// A file of an entry under its name in the bundle.
struct Placed {
    seq: u64,
    n: u32,
    name: String,
    size: u64,
}

/// What a file of the bundle is made of.
enum Content {
    Text(Vec<u8>),
    Kept(Placed),
}

/// The words of a paper as data, and its editable form, are the program's own; the paper is the PDF.
fn belongs(file: &Attached) -> bool {
    file.role != FileRole::Paper || file.media == "application/pdf"
}

/// The owner's notes stay with the owner; their place in the chain does not.
fn told_of(entries: &[Entry]) -> impl Iterator<Item = &Entry> {
    entries.iter().filter(|e| !matches!(e.event, LetterEvent::Noted { .. }))
}

/// All that a bundle is made of, its files still to be read: nothing of that changes any more.
pub(crate) struct Evidence {
    reader: Reader,
    shop: ShopId,
    known: Letter,
    entries: Vec<Entry>,
    extract: Extract,
    count: String,
}

impl Evidence {
    /// Writes the bundle to a file: beside its place, moved there when it is whole.
    ///
    /// # Errors
    /// As [`Book::save_bundle`].
    pub(crate) fn save(&self, path: &Path, progress: Progress<'_>) -> Inside<()> {
        let unwritable = |e: io::Error| vec![folder::unwritable(&e, &folder::shown(path))];
        folder::fill_file(path, |problem| vec![problem], |out| self.write(out, &unwritable, progress))
    }

    /// Writes the bundle; `failed` says what it means where `out` fails.
    fn write(
        &self,
        out: impl Write + Seek,
        failed: &dyn Fn(io::Error) -> Vec<Problem>,
        progress: Progress<'_>,
    ) -> Inside<()> {
        let placed = self.placed();
        let all = placed.iter().map(|file| file.size).sum();
        if !progress(0, all) {
            return Err(stopped());
        }
        let packing = Packing::to(BufWriter::new(out));
        let mut out = Filling { packing, failed, progress, sums: String::new(), done: 0, all };
        for (name, content) in self.contents(placed)? {
            match content {
                Content::Text(bytes) => out.text(&name, &bytes)?,
                Content::Kept(file) => out.kept(self, &file)?,
            }
        }
        out.finish()
    }

    /// All files of the bundle but [`SUMS`], by name.
    fn contents(&self, placed: Vec<Placed>) -> Inside<Vec<(String, Content)>> {
        let Evidence { known, entries, extract, .. } = self;
        let locale = known.intake.language;
        let mut files: Vec<NamedFile> = Vec::new();
        let mut text = |name: &str, text: String| files.push((name.to_owned(), text.into_bytes()));
        text("count.txt", self.count.clone());
        text("decision.txt", decision(locale, known));
        text("timeline.txt", timeline(locale, entries));
        text("contents.txt", contents(locale, &placed, entries));
        chain_files(extract, &placed, &mut text);
        self.signatures(&placed, &mut files)?;
        let head = extract.links.last().map(|l| l.head.clone()).unwrap_or_default();
        let undone = undone(entries);
        let taken_back: Vec<u64> =
            told_of(entries).map(|e| e.seq).filter(|seq| undone.contains_key(seq)).collect();
        let signed = files.iter().any(|(n, _)| n.ends_with(".cms"));
        let guide = guide::text(locale, known, &head, signed, &taken_back);
        files.push((GUIDE.to_owned(), guide.into_bytes()));
        let mut all: Vec<(String, Content)> =
            files.into_iter().map(|(name, bytes)| (name, Content::Text(bytes))).collect();
        all.extend(placed.into_iter().map(|file| (file.name.clone(), Content::Kept(file))));
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(all)
    }

    /// All files of the letter that belong into its bundle, with their names there.
    fn placed(&self) -> Vec<Placed> {
        let mut counts = BTreeMap::<&str, u32>::new();
        let gone: Vec<FileId> = self.known.gone.iter().map(|gone| gone.file).collect();
        let undone = undone(&self.entries);
        let mut placed = Vec::new();
        for entry in self.entries.iter().filter(|entry| !undone.contains_key(&entry.seq)) {
            for (n, file) in (0u32..).zip(entry.event.files()) {
                if !belongs(file) || gone.contains(&FileId { entry: entry.seq, n }) {
                    continue;
                }
                let folder = folder_of(&entry.event, file.role);
                let count = counts.entry(folder).or_default();
                *count += 1;
                let name = format!("{folder}/{count:02}.{}", ending(file));
                placed.push(Placed { seq: entry.seq, n, name, size: file.size });
            }
        }
        placed
    }

    /// A file in memory.
    fn whole(&self, file: &Placed) -> Inside<Vec<u8>> {
        let mut bytes = Vec::new();
        let take = |piece: &[u8]| {
            bytes.extend_from_slice(piece);
            Ok(())
        };
        self.reader.copy_letter_file(self.shop, file.seq, file.n, take).map_err(told)?;
        Ok(bytes)
    }

    /// Separate signatures as DER, with a list of what each was made over. Papers and signatures come into the
    /// workspace from memory, never piece by piece: one of each fits into it.
    fn signatures(&self, placed: &[Placed], files: &mut Vec<NamedFile>) -> Inside<()> {
        let mut list = String::new();
        for entry in &self.entries {
            let LetterEvent::PaperSigned { paper, .. } = &entry.event else { continue };
            for file in placed.iter().filter(|p| p.seq == entry.seq) {
                let Ok(signature) = SignatureFile::read(&self.whole(file)?) else { continue };
                for over in placed.iter().filter(|p| p.seq == *paper) {
                    if signature.belongs_to(&self.whole(over)?) != Belongs::Here {
                        continue;
                    }
                    let stem = file.name.rsplit_once('.').map_or(file.name.as_str(), |(stem, _)| stem);
                    let name = format!("{stem}.cms");
                    let _ = writeln!(list, "{name} {}", over.name);
                    files.push((name, signature.der));
                    break;
                }
            }
        }
        if !list.is_empty() {
            files.push(("signatures/list.txt".to_owned(), list.into_bytes()));
        }
        Ok(())
    }
}

/// A bundle on its way out.
struct Filling<'a, W: Write + Seek> {
    packing: Packing<BufWriter<W>>,
    failed: &'a dyn Fn(io::Error) -> Vec<Problem>,
    progress: Progress<'a>,
    sums: String,
    done: u64,
    all: u64,
}

impl<W: Write + Seek> Filling<'_, W> {
    fn text(&mut self, name: &str, bytes: &[u8]) -> Inside<()> {
        self.packing.begin(name).and_then(|()| self.packing.write(bytes)).map_err(self.failed)?;
        self.summed(name, Sha256::digest(bytes));
        Ok(())
    }

    /// A file of the letter, as it comes from the workspace: its seal is known when it is through.
    fn kept(&mut self, from: &Evidence, file: &Placed) -> Inside<()> {
        self.packing.begin(&file.name).map_err(self.failed)?;
        let (mut sum, mut refused) = (Sha256::new(), None);
        let read = from.reader.copy_letter_file(from.shop, file.seq, file.n, |piece| {
            sum.update(piece);
            let written = self.packing.write(piece);
            self.done += piece.len() as u64;
            let problems = match written {
                Err(error) => (self.failed)(error),
                Ok(()) if (self.progress)(self.done, self.all) => return Ok(()),
                Ok(()) => stopped(),
            };
            refused = Some(problems);
            Err(io::ErrorKind::Interrupted.into())
        });
        read.map_err(|error| refused.unwrap_or_else(|| told(error)))?;
        self.summed(&file.name, sum.finalize());
        Ok(())
    }

    fn summed(&mut self, name: &str, sum: impl AsRef<[u8]>) {
        let _ = writeln!(self.sums, "{}  {name}", hex::encode(sum));
    }

    fn finish(mut self) -> Inside<()> {
        let sums = std::mem::take(&mut self.sums);
        self.text(SUMS, sums.as_bytes())?;
        let written = self.packing.finish().and_then(|mut out| out.flush());
        written.map_err(self.failed)
    }
}

impl Book {
    /// The evidence bundle of a letter, as an archive.
    ///
    /// # Errors
    /// No such shop or letter; a file in it is damaged.
    pub fn bundle(&self, shop: i64, letter: LetterId) -> Inside<Vec<u8>> {
        self.bundle_with(shop, letter, &|_, _| true)
    }

    /// [`Book::bundle`], watched: `progress` is told piece by piece how many bytes are in of how many.
    ///
    /// # Errors
    /// As there; [`problem::LETTER_FILE_STOPPED`] where `progress` said so.
    pub fn bundle_with(&self, shop: i64, letter: LetterId, progress: Progress<'_>) -> Inside<Vec<u8>> {
        let mut out = Cursor::new(Vec::new());
        // Memory takes whatever is written to it.
        let failed = |e: io::Error| vec![Problem::new(problem::INTERNAL, "zip").with("detail", e)];
        self.evidence(shop, letter)?.write(&mut out, &failed, progress)?;
        Ok(out.into_inner())
    }

    /// [`Book::bundle_with`], written to a file piece by piece, whatever the size of its files.
    ///
    /// # Errors
    /// As there; it cannot be written. An earlier file stays as it was, and nothing is left beside it.
    pub fn save_bundle(
        &self,
        shop: i64,
        letter: LetterId,
        path: &Path,
        progress: Progress<'_>,
    ) -> Inside<()> {
        self.evidence(shop, letter)?.save(path, progress)
    }

    /// What a bundle is made of.
    ///
    /// # Errors
    /// No such shop or letter.
    pub(crate) fn evidence(&self, shop: i64, letter: LetterId) -> Inside<Evidence> {
        let known = self.letter(shop, letter)?;
        let entries = self.letter_entries(shop, letter)?;
        let first = entries.first().map_or(1, |e| e.seq);
        let asked: Vec<u64> = told_of(&entries).map(|e| e.seq).collect();
        let extract = self.workspace().extract(id(shop)?, first, &asked).map_err(told)?;
        let count = self.count_told(shop, &known, known.intake.language)?;
        let reader = self.workspace().reader().map_err(told)?;
        Ok(Evidence { reader, shop: id(shop)?, known, entries, extract, count })
    }

    /// The terms as recorded, and their arithmetic.
    fn count_told(&self, shop: i64, letter: &Letter, locale: Locale) -> Inside<String> {
        let intake = &letter.intake;
        let mut lines = vec![words::plain(locale, "vault-count-recorded")];
        for clock in &letter.counted.clocks {
            let args = [
                ("article", clock.article.as_str().into()),
                ("strict", law_words::day(locale, clock.strict).into()),
                ("formal", law_words::day(locale, clock.formal).into()),
            ];
            lines.push(format!("  {}", words::text(locale, "letters-clock", &args)));
        }
        if letter.counted.clocks.is_empty() {
            lines.push(format!("  {}", words::plain(locale, "clocks-none")));
        }
        let versions =
            [("then", letter.counted.rules_version.as_str().into()), ("now", RULES_VERSION.into())];
        lines.push(String::new());
        lines.push(words::text(locale, "vault-count-arithmetic", &versions));
        let counting = Counting {
            kinds: intake.kinds.clone(),
            received: intake.received,
            time: intake.time,
            country: self.country(shop)?,
            extended: letter.counted.extended,
            named: intake.named_term,
        };
        let counted = due::due(self.law(), &counting, None)?;
        lines.extend(due::lines(locale, self.law(), &counting, &counted));
        Ok(lines.join("\n") + "\n")
    }
}

/// Where a file of an entry goes.
fn folder_of(event: &LetterEvent, role: FileRole) -> &'static str {
    match event {
        LetterEvent::PaperSigned { .. } => "signatures",
        LetterEvent::ActDrawn { .. } | LetterEvent::ActSigned { .. } => "act",
        LetterEvent::Issued { .. } => "reply",
        LetterEvent::Sent { .. } | LetterEvent::ReceiptFiled { .. } => "receipts",
        LetterEvent::TaskSet { .. } => "exports",
        _ => match role {
            FileRole::Letter | FileRole::Envelope | FileRole::Authority => "letter",
            FileRole::Export => "exports",
            FileRole::SignedAct => "act",
            FileRole::Paper => "reply",
            FileRole::SignedPaper => "signatures",
            FileRole::Proof => "receipts",
            FileRole::Other => "other",
        },
    }
}

/// The ending of a file by its bytes, never by its name.
fn ending(file: &Attached) -> &'static str {
    match file.media.as_str() {
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/heic" => "heic",
        "application/vnd.ms-outlook" => "msg",
        "application/zip" => "zip",
        "message/rfc822" => "eml",
        "text/plain" => "txt",
        _ if file.role == FileRole::SignedPaper => "sig",
        _ => "bin",
    }
}

fn decision(locale: Locale, letter: &Letter) -> String {
    let named = |id: &str, value: &str| words::text(locale, id, &[("value", value.into())]);
    let mut lines = Vec::new();
    match &letter.identity {
        Some(Identity::Matched { by }) => lines.push(named("letters-event-matched", by)),
        Some(Identity::NotFound { looked }) => lines.push(named("letters-event-not-found", looked)),
        Some(Identity::Unclear { missing }) => lines.push(named("letters-event-unclear", missing)),
        None => {}
    }
    let Some(verdict) = &letter.verdict else {
        lines.push(words::plain(locale, "vault-decision-none"));
        return lines.join("\n") + "\n";
    };
    lines.push(words::plain(locale, "vault-decision-lines"));
    for line in &verdict.lines {
        lines.push(match &line.outcome {
            Outcome::Stop => named("vault-decision-stop", &line.what),
            Outcome::Destroy => named("vault-decision-destroy", &line.what),
            Outcome::Keep { purpose, ground, until, blocked } => {
                let id = if *blocked { "vault-decision-keep-blocked" } else { "vault-decision-keep" };
                let args = [
                    ("value", line.what.as_str().into()),
                    ("purpose", purpose.as_str().into()),
                    ("ground", ground.as_str().into()),
                    ("until", until.as_str().into()),
                ];
                words::text(locale, id, &args)
            }
        });
    }
    if !verdict.tasks.is_empty() {
        lines.push(String::new());
        lines.push(words::plain(locale, "vault-decision-tasks"));
    }
    for task in &verdict.tasks {
        let done = match letter.done.get(&task.id) {
            Some(TaskDone::Done { day, who }) => words::text(
                locale,
                "vault-task-done",
                &[("day", law_words::day(locale, *day).into()), ("who", who.as_str().into())],
            ),
            Some(TaskDone::NothingThere { why }) => named("vault-task-nothing", why),
            None => words::plain(locale, "vault-task-open"),
        };
        lines.push(format!("- {}: {}. {done}", task.place, task.what));
    }
    lines.join("\n") + "\n"
}

fn timeline(locale: Locale, entries: &[Entry]) -> String {
    let undone = undone(entries);
    let lines = told_of(entries).map(|entry| {
        let day = law_words::day(locale, entry.day);
        let line = format!("{} · {day} · {}", entry.seq, telling::event(locale, &entry.event));
        match undone.get(&entry.seq) {
            Some(by) => {
                let args = [("value", by.to_string().into())];
                format!("{line} · {}\n", words::text(locale, "vault-timeline-undone", &args))
            }
            None => format!("{line}\n"),
        }
    });
    lines.collect()
}

/// What each file is, with the name that it came under.
fn contents(locale: Locale, placed: &[Placed], entries: &[Entry]) -> String {
    let mut lines = vec![words::plain(locale, "vault-contents")];
    for file in placed {
        let entry = entries.iter().find(|e| e.seq == file.seq);
        let attached = entry.and_then(|e| e.event.files().get(file.n as usize));
        let name = attached.map_or("", |a| a.name.as_str());
        lines.push(format!("{} ← {name} ({})", file.name, file.seq));
    }
    let undone = undone(entries);
    let left_out =
        entries.iter().filter(|e| undone.contains_key(&e.seq) && e.event.files().iter().any(belongs));
    let left_out: Vec<String> = left_out.map(|e| e.seq.to_string()).collect();
    if !left_out.is_empty() {
        lines.push(words::text(locale, "vault-contents-undone", &[("value", left_out.join(", ").into())]));
    }
    lines.join("\n") + "\n"
}

/// The chain's links, the entries' contents and keys, the seals of the files.
fn chain_files(extract: &Extract, placed: &[Placed], text: &mut impl FnMut(&str, String)) {
    text("chain/name.txt", format!("{}\n", extract.name));
    let (mut links, mut keys, mut seals) = (String::new(), String::new(), String::new());
    for link in &extract.links {
        let _ = writeln!(
            links,
            "{} {} {} {} {} {}",
            link.seq, link.kind, link.day, link.prev, link.hmac, link.hash
        );
    }
    for entry in &extract.entries {
        let _ = writeln!(keys, "{} {}", entry.seq, entry.key);
        text(&format!("chain/entry-{}.json", entry.seq), String::from_utf8_lossy(&entry.body).into_owned());
        let there = (0u32..).zip(&entry.files).filter_map(|(n, file)| Some((n, file.as_ref()?)));
        for (n, (key, seal)) in there {
            if let Some(file) = placed.iter().find(|p| p.seq == entry.seq && p.n == n) {
                let _ = writeln!(seals, "{} {key} {seal} {}", entry.seq, file.name);
            }
        }
    }
    text("chain/links.txt", links);
    text("chain/keys.txt", keys);
    text("chain/files.txt", seals);
}

/// The name that a bundle is proposed under.
pub fn file_name(number: &str) -> String {
    let plain: String = number.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
    format!("letter-{plain}.zip")
}

/// The head of a paper, looked up in a shop's chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The entry after which the chain had this head.
    pub seq: u64,
    /// Its day.
    pub day: pismovnik_model::Day,
    /// How many entries came since.
    pub since: u64,
    /// The numbers of the outgoing letters that bear it.
    pub letters: Vec<String>,
}

impl Book {
    /// Looks the short head that stands in the reference line of a paper up in the shop's chain.
    ///
    /// # Errors
    /// [`problem::HEAD_UNKNOWN`]: this chain never had it, so it was cut off, replaced, or the paper is another
    /// shop's.
    pub fn check_paper(&self, shop: i64, printed: &str) -> Inside<Found> {
        let number = id(shop)?;
        let unknown = || vec![Problem::new(problem::HEAD_UNKNOWN, "head").with("value", printed.trim())];
        let seq = self.workspace().find_head(number, printed).map_err(told)?.ok_or_else(unknown)?;
        let extract = self.workspace().extract(number, seq, &[]).map_err(told)?;
        let day = extract.links.first().and_then(|l| l.day.parse().ok()).ok_or_else(unknown)?;
        let since = extract.links.len() as u64 - 1;
        let head = extract.links.first().map(|l| l.head.clone()).unwrap_or_default();
        // A letter bears the head before its own entry.
        let next: Vec<u64> = extract.links.iter().skip(1).take(1).map(|l| l.seq).collect();
        let mut letters = Vec::new();
        for opened in self.workspace().extract(number, seq, &next).map_err(told)?.entries {
            let Ok(json) = serde_json::from_slice::<serde_json::Value>(&opened.body) else { continue };
            let what = &json["event"]["what"];
            if what["head"].as_str() == Some(head.as_str()) {
                letters.extend(what["outgoing"]["number"].as_str().map(str::to_owned));
            }
        }
        Ok(Found { seq, day, since, letters })
    }
}
