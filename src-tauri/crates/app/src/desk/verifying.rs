//! Files dropped onto the window, or chosen, are judged; the verdict is kept until the next ones.

use std::path::{Path, PathBuf};

use pismovnik_model::Locale;
use pismovnik_model::problem::{self, Problem};
use pismovnik_signing::detached::{Belongs, SignatureFile};

use super::signing::{given, take_files, taken_view};
use super::{Desk, Inner, Inside, Told, cancelled, open, saved};
use crate::book::Book;
use crate::host::Host;
use crate::papers::{self, Format};
use crate::signatures::{self, Checked, Named, SIZE_MAX, is_pdf, view as views};
use crate::signed::{Given, archive};
use crate::view::SavedView;
use crate::view_signing::{TakenFileView, VerifiedView, VerifyView};
use crate::{folder, words};

/// Most files that are judged at once.
const FILES_MAX: usize = 50;

/// Files that are being judged.
#[derive(Default)]
pub(crate) struct Verifying {
    /// What was dropped and not read yet: it may be meant for another use.
    dropped: Vec<PathBuf>,
    files: Vec<(String, Vec<u8>)>,
    /// What could not be read.
    problems: Vec<Problem>,
    /// Those that were judged, in the order in which they are shown; none where one could not be.
    checked: Vec<Option<Checked>>,
}

impl Desk {
    /// Takes note of files that were dropped onto the window. Called by the shell, which alone sees their paths.
    pub fn take_dropped(&self, paths: &[PathBuf]) {
        self.lock_inner().verifying = Verifying { dropped: paths.to_vec(), ..Verifying::default() };
    }

    /// Where that lies what was dropped last, taken away for another use.
    pub(crate) fn dropped_paths(inner: &mut Inner) -> Vec<PathBuf> {
        std::mem::take(&mut inner.verifying).dropped
    }

    /// What was dropped last, judged.
    pub fn dropped(&self) -> Told<VerifyView> {
        self.tell(|inner| judge(self.host(), inner))
    }

    /// Asks for files to be judged; none where the owner cancelled.
    pub fn choose_to_verify(&self) -> Told<Option<VerifyView>> {
        let window = self.tell(|inner| Ok(inner.locale()))?;
        let title = words::plain(window, "app-dialog-verify");
        let paths = self.host().ask_open_many(&title, &["pdf", "sig", "p7s", "sgn", "cms", "p7m", "zip"]);
        if paths.is_empty() {
            return Ok(None);
        }
        self.take_dropped(&paths);
        self.dropped().map(Some)
    }

    /// Asks for the document of a signature that came without; everything is judged anew.
    pub fn choose_signed_document(&self) -> Told<VerifyView> {
        let window = self.tell(|inner| Ok(inner.locale()))?;
        let title = words::plain(window, "app-dialog-document");
        if let Some(path) = self.host().ask_open(&title, &["pdf", "docx", "html", "txt", "md", "*"]) {
            let found = read(&[path]);
            let mut inner = self.lock_inner();
            inner.verifying.files.extend(found.files);
            inner.verifying.problems.extend(found.problems);
        }
        self.dropped()
    }

    /// Saves the report on one of the judged files, by its place in the list: as a paper, or for programs.
    pub fn save_verify_report(&self, index: usize, json: bool) -> Told<SavedView> {
        let ending = if json { "json" } else { Format::Pdf.ending() };
        let (window, name, bytes) = self.tell(|inner| {
            let window = inner.locale();
            let gone = || vec![Problem::new(problem::SIGNED_FILE_MISSING, "")];
            let checked = inner.verifying.checked.get(index).and_then(Option::as_ref).ok_or_else(gone)?;
            let document = signatures::document(window, checked);
            let name = format!("{} — {}.{ending}", document.title, checked.name);
            let bytes = if json {
                format!("{:#}\n", signatures::report(window, checked)).into_bytes()
            } else {
                papers::file(&document, Format::Pdf)?
            };
            Ok((window, name, bytes))
        })?;
        let title = words::plain(window, "app-dialog-save");
        let Some(path) = self.host().ask_save(&title, &name, ending) else { return Ok(cancelled()) };
        self.tell(|_| {
            folder::write_file(&path, &bytes).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-file", "file", &path))
        })
    }

    /// Keeps the judged files beside the papers that they sign.
    pub fn keep_verified(&self, shop: i64) -> Told<Vec<TakenFileView>> {
        self.tell(|inner| {
            let locale = inner.locale();
            let files = inner.verifying.files.clone();
            let taken = take_files(self.host(), inner, shop, &files, None)?;
            Ok(taken.iter().map(|t| taken_view(locale, t)).filter(|t| !t.lines.is_empty()).collect())
        })
    }
}

fn read(paths: &[PathBuf]) -> Verifying {
    let mut found = Verifying::default();
    let files = paths.iter().filter(|path| !path.is_dir());
    for path in files.take(FILES_MAX) {
        match read_one(path) {
            Ok(files) => found.files.extend(files),
            Err(problem) => found.problems.push(problem),
        }
    }
    found
}

fn read_one(path: &Path) -> Result<Vec<(String, Vec<u8>)>, Problem> {
    let (name, bytes) = (folder::shown(path), folder::read_file(path, SIZE_MAX)?);
    if bytes.len() > SIZE_MAX {
        return Err(Problem::new(problem::PDF_TOO_LARGE, name).with("max", SIZE_MAX >> 20));
    }
    // Office files are archives too, and documents that are signed.
    let packet = name.to_lowercase().ends_with(".zip") && archive::is_archive(&bytes);
    if packet { archive::read(&name, &bytes) } else { Ok(vec![(name, bytes)]) }
}

fn judge(host: &dyn Host, inner: &mut Inner) -> Inside<VerifyView> {
    let locale = inner.locale();
    let dropped = std::mem::take(&mut inner.verifying.dropped);
    if !dropped.is_empty() {
        inner.verifying = read(&dropped);
    }
    // Without a workspace nothing is trusted and no paper is ours: signatures are judged all the same.
    let trust = inner.book.as_ref().map_or_else(|| Ok(Vec::new()), Book::trusted_files)?;
    let given = given(host, &trust);
    let current = inner.current_shop()?;
    let (mut shown, mut checked) = (Vec::new(), Vec::new());
    let files = std::mem::take(&mut inner.verifying.files);
    for problem in &inner.verifying.problems {
        shown.push(unreadable(locale, &problem.at, std::slice::from_ref(problem)));
        checked.push(None);
    }
    let documents = documents(&files);
    for (index, (name, bytes)) in files.iter().enumerate() {
        let file = Named { name, bytes };
        let signature = if is_pdf(bytes) { None } else { SignatureFile::read(bytes).ok() };
        if signature.is_none() && documents.contains(&index) {
            continue;
        }
        let (mut view, found) = match signature {
            Some(signature) => beside(inner, locale, file, &signature, &files, &given, current)?,
            None => one(locale, file, given.question(file, None)),
        };
        if view.paper.is_empty() && found.as_ref().is_some_and(|c| !c.verdicts.is_empty()) {
            view.paper = ours(inner, locale, file, current)?;
        }
        shown.push(view);
        checked.push(found);
    }
    inner.verifying.files = files;
    inner.verifying.checked = checked;
    Ok(VerifyView { files: shown })
}

/// Files that a signature among the others was made over.
fn documents(files: &[(String, Vec<u8>)]) -> Vec<usize> {
    let signatures: Vec<SignatureFile> = files
        .iter()
        .filter(|(_, bytes)| !is_pdf(bytes))
        .filter_map(|(_, bytes)| SignatureFile::read(bytes).ok())
        .collect();
    let is_signed = |bytes: &[u8]| signatures.iter().any(|s| s.belongs_to(bytes) == Belongs::Here);
    // A PDF with signatures of its own is judged for itself too.
    let plain = |bytes: &[u8]| !is_pdf(bytes) || !signatures::is_signed(bytes);
    let indexed = files.iter().enumerate().filter(|(_, (_, bytes))| plain(bytes) && is_signed(bytes));
    indexed.map(|(index, _)| index).collect()
}

/// A signature beside its document: among the files, among our papers, inside it, or missing.
fn beside(
    inner: &mut Inner,
    locale: Locale,
    file: Named<'_>,
    signature: &SignatureFile,
    files: &[(String, Vec<u8>)],
    given: &Given<'_>,
    current: Option<i64>,
) -> Inside<(VerifiedView, Option<Checked>)> {
    if signature.content().is_some() {
        return Ok(one(locale, file, given.question(file, None)));
    }
    let others: Vec<&(String, Vec<u8>)> = files.iter().filter(|(name, _)| name != file.name).collect();
    let among = signature.find(others.iter().map(|other| (*other, other.1.as_slice())));
    // The only other file is meant as its document, even where it is another one: then that is told.
    let documents: Vec<_> = others.iter().filter(|(_, b)| SignatureFile::read(b).is_err()).collect();
    let meant = match documents.as_slice() {
        [only] => Some(**only),
        _ => None,
    };
    if let Some((name, bytes)) = among {
        return Ok(pair(locale, file, Named { name, bytes }, given));
    }
    let own = match (inner.book.as_ref(), current) {
        (Some(book), Some(shop)) => book.paper_of(locale, shop, file)?,
        _ => None,
    };
    if let Some(own) = own {
        let (mut view, checked) = pair(locale, file, Named { name: &own.name, bytes: &own.bytes }, given);
        view.paper = own.title;
        return Ok((view, checked));
    }
    if let Some((name, bytes)) = meant {
        return Ok(pair(locale, file, Named { name, bytes }, given));
    }
    let view = VerifiedView {
        needs_document: true,
        mark: "wait".to_owned(),
        summary: words::plain(locale, "signed-verify-needs-document"),
        ..blank(file.name)
    };
    Ok((view, None))
}

fn pair(
    locale: Locale,
    file: Named<'_>,
    document: Named<'_>,
    given: &Given<'_>,
) -> (VerifiedView, Option<Checked>) {
    let (mut view, checked) = one(locale, document, given.question(document, Some(file)));
    view.name = format!("{} + {}", document.name, file.name);
    (view, checked)
}

fn one(
    locale: Locale,
    file: Named<'_>,
    question: signatures::Question<'_>,
) -> (VerifiedView, Option<Checked>) {
    let checked = match signatures::check(&question) {
        Ok(checked) => checked,
        Err(problems) => return (unreadable(locale, file.name, &problems), None),
    };
    let signatures = views::verdicts(locale, &checked);
    let worst = ["seal", "wait", "ok"].into_iter().find(|m| signatures.iter().any(|s| s.mark == *m));
    let summary = match worst {
        None => words::plain(locale, "signature-none"),
        Some("ok") => words::plain(locale, "signature-report-holds"),
        Some("seal") => words::plain(locale, "signature-report-broken"),
        // What is not confirmed is said of each signature alone.
        Some(_) => String::new(),
    };
    let view = VerifiedView {
        mark: worst.unwrap_or("wait").to_owned(),
        summary,
        no_roots: !checked.has_roots && !signatures.is_empty(),
        report: true,
        signatures,
        ..blank(file.name)
    };
    (view, Some(checked))
}

/// The paper of ours that a signed PDF is a copy of.
fn ours(inner: &Inner, locale: Locale, file: Named<'_>, current: Option<i64>) -> Inside<String> {
    let (Some(book), Some(shop)) = (inner.book.as_ref(), current) else { return Ok(String::new()) };
    Ok(book.paper_of(locale, shop, file)?.map_or_else(String::new, |own| own.title))
}

fn unreadable(locale: Locale, name: &str, problems: &[Problem]) -> VerifiedView {
    VerifiedView { mark: "seal".to_owned(), problems: words::problems(locale, problems), ..blank(name) }
}

fn blank(name: &str) -> VerifiedView {
    VerifiedView {
        name: name.to_owned(),
        mark: String::new(),
        summary: String::new(),
        signatures: Vec::new(),
        problems: Vec::new(),
        needs_document: false,
        paper: String::new(),
        no_roots: false,
        report: false,
    }
}

impl Desk {
    /// Whether a workspace is open; the shell asks before it tells the window of a drop.
    pub fn is_open(&self) -> bool {
        open(&mut self.lock_inner()).is_ok()
    }
}
