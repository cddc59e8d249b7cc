//! From facts to papers: drafted documents, their files in five formats, the manifest, the folder.
//!
//! `generate`, the window's «issue» and «save» all come through [`make`], so that the same answers
//! and day give the same bytes everywhere.

use std::collections::BTreeMap;
use std::path::Path;

use pismovnik_drafting::{DraftError, Setting};
use pismovnik_law::{Law, Standing};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Beside, Day, Document, DocumentKind, Facts, Locale, RULES_VERSION};
use pismovnik_render::{docx, html, markdown, text};
use pismovnik_typeset::PdfOptions;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A file format of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// PDF.
    Pdf,
    /// A page for the site.
    Html,
    /// For Word and LibreOffice.
    Docx,
    /// Markdown.
    Md,
    /// Plain text.
    Txt,
}

impl Format {
    /// All formats, in the order in which they are offered.
    pub const ALL: [Format; 5] = [Format::Pdf, Format::Html, Format::Docx, Format::Md, Format::Txt];

    /// The file ending, also its name on the command line.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Html => "html",
            Format::Docx => "docx",
            Format::Md => "md",
            Format::Txt => "txt",
        }
    }

    /// Reads a file ending.
    pub fn from_ending(ending: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|f| f.ending() == ending)
    }

    /// The format of this name; `at` says where it was named.
    ///
    /// # Errors
    /// `format-unknown`, with all formats.
    pub fn named(name: &str, at: &str) -> Result<Format, Problem> {
        Format::from_ending(name).ok_or_else(|| {
            let options = Format::ALL.map(Format::ending).join(", ");
            Problem::new(problem::FORMAT_UNKNOWN, at).with("value", name).with("options", options)
        })
    }

    /// The format of a file, by its ending in any case; `at` says where it was named.
    ///
    /// # Errors
    /// As [`Format::named`].
    pub fn of_file(path: &Path, at: &str) -> Result<Format, Problem> {
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase());
        Format::named(&ending.unwrap_or_default(), at)
    }
}

/// What to make.
#[derive(Clone, Debug)]
pub struct Order<'a> {
    /// The reachable answers.
    pub facts: &'a Facts,
    /// The law as it is known: it says how far the rules are verified.
    pub law: &'a Law,
    /// Under the law of this day.
    pub as_of: Day,
    /// The day on which it is really made.
    pub today: Day,
    /// In these languages; empty means the country's own.
    pub locales: Vec<Locale>,
    /// In these formats; empty means all.
    pub formats: Vec<Format>,
}

/// One file of one paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperFile {
    /// Which paper.
    pub kind: DocumentKind,
    /// Its language; the leading one of two side by side.
    pub locale: Locale,
    /// The other language, where two stand side by side.
    pub second: Option<Locale>,
    /// Its format.
    pub format: Format,
    /// Its contents.
    pub bytes: Vec<u8>,
}

impl PaperFile {
    /// `<id>.<lang>.<ext>`; `<lang>` is `kk-ru` for two languages side by side.
    pub fn name(&self) -> String {
        format!("{}.{}.{}", self.kind.id(), self.lang(), self.format.ending())
    }

    /// The language's code, or both: `kk-ru`.
    pub fn lang(&self) -> String {
        match self.second {
            Some(second) => format!("{}-{}", self.locale.code(), second.code()),
            None => self.locale.code().to_owned(),
        }
    }

    /// SHA-256 of the contents, lower-case hexadecimal.
    pub fn sha256(&self) -> String {
        sha256(&self.bytes)
    }
}

/// SHA-256 of bytes, lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// All files of a set of papers.
#[derive(Clone, Debug)]
pub struct Papers {
    /// The files, by document, language, format.
    pub files: Vec<PaperFile>,
    /// What they are.
    pub manifest: Manifest,
}

/// The manifest of a set of papers (`manifest.json`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// One entry for each document in each language.
    pub documents: Vec<ManifestEntry>,
    /// The day under whose law they are drafted.
    pub as_of: Day,
    /// The day on which they were made.
    pub made_on: Day,
}

/// One document in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestEntry {
    /// Document id.
    pub id: String,
    /// Language code.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// Format -> file name.
    pub files: BTreeMap<String, String>,
    /// Format -> SHA-256 of the file.
    pub sha256: BTreeMap<String, String>,
    /// Version of rules and wording.
    pub rules_version: String,
    /// Whether the law was not verified for the day.
    pub provisional: bool,
}

/// Drafts every document that these facts need, in the ordered languages.
///
/// # Errors
/// A day before the rules' coverage or the country's known edition, a language in which the country's
/// papers are not drafted; all at once.
pub fn draft_all(order: &Order<'_>) -> Result<Vec<Document>, Vec<Problem>> {
    let country = order.facts.country();
    let mut problems = Vec::new();
    let standing = order.law.standing_in(country, order.as_of).map_err(|p| problems.push(p)).ok();
    let offered = country.document_locales();
    let options = offered.iter().map(|l| l.code()).collect::<Vec<_>>().join(", ");
    for locale in order.locales.iter().filter(|l| !offered.contains(l)) {
        let refused = Problem::new(problem::LANGUAGE_UNAVAILABLE, "langs");
        problems.push(refused.with("value", locale.code()).with("options", &options));
    }
    let (Some(standing), true) = (standing, problems.is_empty()) else { return Err(problems) };
    let setting = setting(order.as_of, order.today, standing);
    let locales = if order.locales.is_empty() { offered.to_vec() } else { order.locales.clone() };
    let mut documents = Vec::new();
    for kind in pismovnik_drafting::kinds(order.facts) {
        for locale in &locales {
            match pismovnik_drafting::draft(order.facts, kind, *locale, &setting) {
                Ok(document) => documents.push(document),
                Err(error) => problems.push(draft_problem(&error, kind)),
            }
        }
    }
    if problems.is_empty() { Ok(documents) } else { Err(problems) }
}

/// How a document is to be drafted for a day.
pub fn setting(as_of: Day, today: Day, standing: Standing) -> Setting {
    Setting {
        as_of,
        made_on: (as_of != today).then_some(today),
        provisional: standing == Standing::Provisional,
    }
}

fn draft_problem(error: &DraftError, kind: DocumentKind) -> Problem {
    Problem::new(problem::INTERNAL, kind.id()).with("detail", error)
}

/// Drafts and sets all papers; documents are set side by side on the machine's cores.
///
/// # Errors
/// As [`draft_all`], and every character that no font has.
pub fn make(order: &Order<'_>) -> Result<Papers, Vec<Problem>> {
    let documents = draft_all(order)?;
    let mut papers = make_of(&documents, order)?;
    let pairs = pairs(&documents);
    let set = each_on_all_cores(&pairs, |pair| set_beside(pair, &formats(order)));
    for (pair, files) in pairs.iter().zip(set) {
        let files = files?;
        papers.manifest.documents.push(entry(pair.first(), pair.code(), &files));
        papers.files.extend(files);
    }
    Ok(papers)
}

/// Kazakhstan's papers in both languages of the country, to be shown side by side, Kazakh first.
fn pairs(documents: &[Document]) -> Vec<Beside<'_>> {
    let kazakh = documents.iter().filter(|d| d.locale == Locale::Kk);
    let russian = |kind| documents.iter().find(|d| d.kind == kind && d.locale == Locale::Ru);
    kazakh.filter_map(|d| Beside::new(d, russian(d.kind)?)).collect()
}

fn formats(order: &Order<'_>) -> Vec<Format> {
    if order.formats.is_empty() { Format::ALL.to_vec() } else { order.formats.clone() }
}

/// Two versions side by side in the wanted formats.
fn set_beside(pair: &Beside<'_>, formats: &[Format]) -> Result<Vec<PaperFile>, Vec<Problem>> {
    let kind = pair.first().kind;
    let set = |format: &Format| {
        let bytes = match format {
            Format::Pdf => pismovnik_typeset::pdf_beside(pair, &PdfOptions::default())?,
            Format::Html => html::beside(pair, &html::HtmlOptions::default()).into_bytes(),
            Format::Docx => docx::beside(pair)
                .map_err(|e| vec![Problem::new(problem::INTERNAL, kind.id()).with("detail", e)])?,
            Format::Md => markdown::beside(pair).into_bytes(),
            Format::Txt => text::beside(pair).into_bytes(),
        };
        let (locale, second) = (pair.first().locale, Some(pair.second().locale));
        Ok(PaperFile { kind, locale, second, format: *format, bytes })
    };
    formats.iter().map(set).collect()
}

/// Sets drafted papers, as [`make`] does.
///
/// # Errors
/// Every character that no font has.
pub fn make_of(documents: &[Document], order: &Order<'_>) -> Result<Papers, Vec<Problem>> {
    let formats = formats(order);
    let made = each_on_all_cores(documents, |document| set(document, &formats));
    let mut files = Vec::new();
    let mut problems: Vec<Problem> = Vec::new();
    for result in made {
        match result {
            Ok(set) => files.extend(set),
            Err(found) => {
                problems.extend(found.into_iter().filter(|p| !problems.contains(p)).collect::<Vec<_>>())
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let manifest = manifest(documents, &files, order);
    Ok(Papers { files, manifest })
}

/// One document in the wanted formats.
fn set(document: &Document, formats: &[Format]) -> Result<Vec<PaperFile>, Vec<Problem>> {
    let mut files = Vec::new();
    for format in formats {
        let bytes = file(document, *format)?;
        files.push(PaperFile {
            kind: document.kind,
            locale: document.locale,
            second: None,
            format: *format,
            bytes,
        });
    }
    Ok(files)
}

/// One document in one format.
///
/// # Errors
/// Characters that no font has (PDF).
pub fn file(document: &Document, format: Format) -> Result<Vec<u8>, Vec<Problem>> {
    Ok(match format {
        Format::Pdf => pismovnik_typeset::pdf(document, &PdfOptions::default())?,
        Format::Html => html::page(document, &html::HtmlOptions::default()).into_bytes(),
        Format::Docx => docx::bytes(document)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, document.kind.id()).with("detail", e)])?,
        Format::Md => markdown::text(document).into_bytes(),
        Format::Txt => text::plain(document).into_bytes(),
    })
}

fn each_on_all_cores<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(items.len().max(1));
    let next = std::sync::atomic::AtomicUsize::new(0);
    let mut done: Vec<(usize, R)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores)
            .map(|_| {
                scope.spawn(|| {
                    let mut mine = Vec::new();
                    loop {
                        let index = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                        let Some(item) = items.get(index) else { break mine };
                        mine.push((index, work(item)));
                    }
                })
            })
            .collect();
        workers
            .into_iter()
            .flat_map(|w| w.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

fn manifest(documents: &[Document], files: &[PaperFile], order: &Order<'_>) -> Manifest {
    let of = |document: &Document| {
        let own = files.iter().filter(|f| f.kind == document.kind && f.locale == document.locale);
        entry(document, document.locale.code().to_owned(), own)
    };
    Manifest { documents: documents.iter().map(of).collect(), as_of: order.as_of, made_on: order.today }
}

fn entry<'a>(
    document: &Document,
    lang: String,
    files: impl IntoIterator<Item = &'a PaperFile> + Clone,
) -> ManifestEntry {
    let ending = |f: &PaperFile| f.format.ending().to_owned();
    ManifestEntry {
        id: document.kind.id().to_owned(),
        lang,
        title: document.title.clone(),
        files: files.clone().into_iter().map(|f| (ending(f), f.name())).collect(),
        sha256: files.into_iter().map(|f| (ending(f), f.sha256())).collect(),
        rules_version: RULES_VERSION.to_owned(),
        provisional: document.provisional,
    }
}
