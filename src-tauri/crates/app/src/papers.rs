//! From facts to papers: drafted documents, their files in five formats, the manifest, the folder.
//!
//! `generate`, the window's «issue» and «save» all come through [`make`], so that the same answers
//! and day give the same bytes everywhere.

use std::collections::BTreeMap;
use std::path::Path;

use pismovnik_drafting::{DraftError, Setting};
use pismovnik_law::{Law, Standing};
use pismovnik_model::picture::Dress;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Beside, Day, Document, DocumentKind, Facts, Languages, Locale, RULES_VERSION};
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
    /// In these languages, nothing besides; empty means [`Languages::of`] the country.
    pub langs: Vec<Languages>,
    /// In these formats; empty means all.
    pub formats: Vec<Format>,
}

/// One file of one paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperFile {
    /// Which paper.
    pub kind: DocumentKind,
    /// Its language, or both.
    pub langs: Languages,
    /// Its format.
    pub format: Format,
    /// Its contents.
    pub bytes: Vec<u8>,
}

impl PaperFile {
    /// `<id>.<lang>.<ext>`; `<lang>` is `kk-ru` for two languages side by side.
    pub fn name(&self) -> String {
        format!("{}.{}.{}", self.kind.id(), self.langs.code(), self.format.ending())
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
    /// Language code; `kk-ru` for two side by side.
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

/// Drafts every document that these facts need, in the ordered languages: two that are to stand side by
/// side each for itself.
///
/// # Errors
/// A day before the rules' coverage or the country's known edition, a language in which the country's
/// papers are not drafted; all at once.
pub fn draft_all(order: &Order<'_>) -> Result<Vec<Document>, Vec<Problem>> {
    let country = order.facts.country();
    let mut problems = Vec::new();
    let standing = order.law.standing_in(country, order.as_of).map_err(|p| problems.push(p)).ok();
    let offered = Languages::of(country);
    let options = offered.iter().map(|l| l.code()).collect::<Vec<_>>().join(", ");
    for langs in order.langs.iter().filter(|l| !offered.contains(l)) {
        let refused = Problem::new(problem::LANGUAGE_UNAVAILABLE, "langs");
        problems.push(refused.with("value", langs.code()).with("options", &options));
    }
    let (Some(standing), true) = (standing, problems.is_empty()) else { return Err(problems) };
    let setting = setting(order.as_of, order.today, standing);
    let wanted: Vec<Locale> = langs(order).into_iter().flat_map(Languages::locales).collect();
    let locales = country.document_locales().iter().filter(|l| wanted.contains(l));
    let mut documents = Vec::new();
    for kind in pismovnik_drafting::kinds(order.facts) {
        for locale in locales.clone() {
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

pub(crate) fn draft_problem(error: &DraftError, kind: DocumentKind) -> Problem {
    Problem::new(problem::INTERNAL, kind.id()).with("detail", error)
}

/// Drafts and sets all papers.
///
/// # Errors
/// As [`draft_all`] and [`make_of`].
pub fn make(order: &Order<'_>) -> Result<Papers, Vec<Problem>> {
    make_of(&draft_all(order)?, order, &Dress::default())
}

/// Two versions as they stand side by side.
///
/// # Errors
/// `versions-differ` where their blocks are not the same, as own words in one language alone cause.
pub fn beside<'a>(first: &'a Document, second: &'a Document) -> Result<Beside<'a>, Problem> {
    Beside::new(first, second).ok_or_else(|| Problem::new(problem::VERSIONS_DIFFER, first.kind.id()))
}

/// The ordered languages, each once.
fn langs(order: &Order<'_>) -> Vec<Languages> {
    let wanted = if order.langs.is_empty() { Languages::of(order.facts.country()) } else { &order.langs };
    let mut once = Vec::new();
    for langs in wanted.iter().filter(|l| !once.contains(*l)).collect::<Vec<_>>() {
        once.push(*langs);
    }
    once
}

fn formats(order: &Order<'_>) -> Vec<Format> {
    if order.formats.is_empty() { Format::ALL.to_vec() } else { order.formats.clone() }
}

/// One paper to be set: in one language, or in two.
enum Sheet<'a> {
    One(&'a Document),
    Beside(Beside<'a>),
}

impl<'a> Sheet<'a> {
    fn first(&self) -> &'a Document {
        match self {
            Sheet::One(document) => document,
            Sheet::Beside(pair) => pair.first(),
        }
    }

    fn langs(&self) -> Languages {
        match self {
            Sheet::One(document) => Languages::One(document.locale),
            Sheet::Beside(pair) => pair.languages(),
        }
    }

    fn file(&self, format: Format, outfit: &Outfit<'_>) -> Result<Vec<u8>, Vec<Problem>> {
        match self {
            Sheet::One(document) => outfit.file(document, format),
            Sheet::Beside(pair) => outfit.file_beside(pair, format),
        }
    }
}

/// What of drafted documents is to be set: each document in all its languages.
fn sheets<'a>(documents: &'a [Document], order: &Order<'_>) -> Result<Vec<Sheet<'a>>, Vec<Problem>> {
    let (mut sheets, mut problems) = (Vec::new(), Vec::new());
    let mut kinds: Vec<DocumentKind> = Vec::new();
    for document in documents {
        if !kinds.contains(&document.kind) {
            kinds.push(document.kind);
        }
    }
    let wanted = langs(order);
    let of = |kind, locale| documents.iter().find(|d| d.kind == kind && d.locale == locale);
    for (kind, langs) in kinds.iter().flat_map(|kind| wanted.iter().map(move |langs| (*kind, *langs))) {
        match langs {
            Languages::One(locale) => sheets.extend(of(kind, locale).map(Sheet::One)),
            Languages::Beside(first, second) => {
                let both = of(kind, first).zip(of(kind, second));
                match both.map(|(one, other)| beside(one, other)).transpose() {
                    Ok(pair) => sheets.extend(pair.map(Sheet::Beside)),
                    Err(problem) => problems.push(problem),
                }
            }
        }
    }
    if problems.is_empty() { Ok(sheets) } else { Err(problems) }
}

/// Sets drafted papers in the ordered languages and formats, side by side on the machine's cores.
///
/// # Errors
/// Every character that no font has; versions that are to stand side by side and hold different blocks;
/// pictures that are none.
pub fn make_of(documents: &[Document], order: &Order<'_>, dress: &Dress) -> Result<Papers, Vec<Problem>> {
    let outfit = Outfit::new(dress)?;
    let (sheets, formats) = (sheets(documents, order)?, formats(order));
    let made = each_on_all_cores(&sheets, |sheet| set(sheet, &formats, &outfit));
    let (mut files, mut entries) = (Vec::new(), Vec::new());
    let mut problems: Vec<Problem> = Vec::new();
    for (sheet, result) in sheets.iter().zip(made) {
        match result {
            Ok(set) => {
                entries.push(entry(sheet.first(), sheet.langs(), &set));
                files.extend(set);
            }
            Err(found) => {
                problems.extend(found.into_iter().filter(|p| !problems.contains(p)).collect::<Vec<_>>())
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Papers { files, manifest: Manifest { documents: entries, as_of: order.as_of, made_on: order.today } })
}

/// One paper in the wanted formats.
fn set(sheet: &Sheet<'_>, formats: &[Format], outfit: &Outfit<'_>) -> Result<Vec<PaperFile>, Vec<Problem>> {
    let (kind, langs) = (sheet.first().kind, sheet.langs());
    formats
        .iter()
        .map(|format| Ok(PaperFile { kind, langs, format: *format, bytes: sheet.file(*format, outfit)? }))
        .collect()
}

fn broken(kind: DocumentKind, detail: &impl std::fmt::Display) -> Vec<Problem> {
    vec![Problem::new(problem::INTERNAL, kind.id()).with("detail", detail)]
}

/// Two versions side by side in one format, with the owner's own pictures.
///
/// # Errors
/// Characters that no font has (PDF); pictures that are none.
pub fn file_beside(pair: &Beside<'_>, dress: &Dress, format: Format) -> Result<Vec<u8>, Vec<Problem>> {
    Outfit::new(dress)?.file_beside(pair, format)
}

/// One document in one format.
///
/// # Errors
/// Characters that no font has (PDF).
pub fn file(document: &Document, format: Format) -> Result<Vec<u8>, Vec<Problem>> {
    Outfit::new(&Dress::default())?.file(document, format)
}

/// The owner's own pictures, made ready once for any number of papers.
pub(crate) struct Outfit<'a> {
    dress: &'a Dress,
    pdf: PdfOptions,
}

impl<'a> Outfit<'a> {
    /// # Errors
    /// Pictures that are none.
    pub(crate) fn new(dress: &'a Dress) -> Result<Outfit<'a>, Vec<Problem>> {
        Ok(Outfit { dress, pdf: PdfOptions::dressed(dress)? })
    }

    fn html(&self) -> html::HtmlOptions<'a> {
        html::HtmlOptions { provenance: false, dress: Some(self.dress) }
    }

    pub(crate) fn file_beside(&self, pair: &Beside<'_>, format: Format) -> Result<Vec<u8>, Vec<Problem>> {
        Ok(match format {
            Format::Pdf => pismovnik_typeset::pdf_beside(pair, &self.pdf)?,
            Format::Html => html::beside(pair, &self.html()).into_bytes(),
            Format::Docx => {
                docx::dressed_beside(pair, self.dress).map_err(|e| broken(pair.first().kind, &e))?
            }
            Format::Md => markdown::beside(pair).into_bytes(),
            Format::Txt => text::beside(pair).into_bytes(),
        })
    }

    pub(crate) fn file(&self, document: &Document, format: Format) -> Result<Vec<u8>, Vec<Problem>> {
        Ok(match format {
            Format::Pdf => pismovnik_typeset::pdf(document, &self.pdf)?,
            Format::Html => html::page(document, &self.html()).into_bytes(),
            Format::Docx => docx::dressed(document, self.dress).map_err(|e| broken(document.kind, &e))?,
            Format::Md => markdown::text(document).into_bytes(),
            Format::Txt => text::plain(document).into_bytes(),
        })
    }
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

fn entry(document: &Document, langs: Languages, files: &[PaperFile]) -> ManifestEntry {
    let ending = |f: &PaperFile| f.format.ending().to_owned();
    ManifestEntry {
        id: document.kind.id().to_owned(),
        lang: langs.code(),
        title: document.title.clone(),
        files: files.iter().map(|f| (ending(f), f.name())).collect(),
        sha256: files.iter().map(|f| (ending(f), f.sha256())).collect(),
        rules_version: RULES_VERSION.to_owned(),
        provisional: document.provisional,
    }
}
