//! Signatures verified: a PDF, or a signature file with its document; told in JSON, in lines, and as a paper.
//!
//! The outside road too: the exact bytes go out, and what comes back finds its paper among those issued.

mod paper;
mod say;
pub mod view;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use pismovnik_model::Locale;
use pismovnik_model::problem::{self, Problem};
use pismovnik_signing::cms::revocation::blocks_of;
use pismovnik_signing::detached::{Belongs, SignatureFile, SignatureFileError};
use pismovnik_signing::verify::{self, Certificate, Given, PdfError, Verdict};
use serde_json::{Value, json};

use crate::book::{Book, Inside};
use crate::papers::{Format, sha256};

pub use paper::{document, document_with};
pub use say::lines;

/// Largest file that is checked.
pub const SIZE_MAX: usize = 256 << 20;

/// A file with its name, as it is told.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// The file's own name, without folders.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What is to be checked, and by what.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// A signed PDF, a document beside its signature, or a signature with its document inside.
    pub file: Named<'a>,
    /// The signature file, where it lies beside.
    pub signature: Option<Named<'a>>,
    /// Files of certificates that the asker trusts, PEM or DER.
    pub trust: Vec<Named<'a>>,
    /// Revocation lists and OCSP responses.
    pub revocation: Vec<Named<'a>>,
    /// The moment of asking.
    pub now: Timestamp,
    /// The asker's time zone: moments are told to people in it, to programs in UTC.
    pub zone: TimeZone,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Name of the document's file.
    pub name: String,
    /// Its SHA-256.
    pub sha256: String,
    /// When it was checked.
    pub now: Timestamp,
    /// The time zone in which moments are told to people.
    pub zone: TimeZone,
    /// One verdict for each signature.
    pub verdicts: Vec<Verdict>,
    /// Time stamps over the whole document.
    pub stamps: Vec<verify::pdf::DocumentStamp>,
    /// Whether there is a signature, and every one holds.
    pub holds: bool,
    /// Whether roots were given to judge names by.
    pub has_roots: bool,
}

/// Checks every signature.
///
/// # Errors
/// A file that is none of these, an encrypted or damaged PDF, files of certificates without one.
pub fn check(question: &Question<'_>) -> Result<Checked, Vec<Problem>> {
    let given = given(question)?;
    let Named { name, bytes } = question.file;
    let signature = match question.signature {
        Some(signature) => Some((signature, true)),
        None if !is_pdf(bytes) => Some((question.file, false)),
        None => None,
    };
    let (verdicts, stamps, holds) = match signature {
        Some((file, beside)) => {
            let read = SignatureFile::read(file.bytes)
                .map_err(|error| vec![unreadable(error, file.name, beside)])?;
            if !beside && read.content().is_none() {
                return Err(vec![Problem::new(problem::SIGNED_FILE_MISSING, file.name)]);
            }
            let verdicts = read.verify(beside.then_some(bytes), &given);
            let holds = !verdicts.is_empty() && verdicts.iter().all(Verdict::holds);
            (verdicts, Vec::new(), holds)
        }
        None => {
            let report = verify::pdf(bytes, &given).map_err(|error| vec![not_read(error, name)])?;
            let holds = report.holds();
            (report.signatures, report.stamps, holds)
        }
    };
    let (name, sha256) = (name.to_owned(), sha256(bytes));
    Ok(Checked {
        name,
        sha256,
        now: question.now,
        zone: question.zone.clone(),
        verdicts,
        stamps,
        holds,
        has_roots: !given.roots.is_empty(),
    })
}

fn given(question: &Question<'_>) -> Result<Given, Vec<Problem>> {
    let mut given = Given::at(question.now);
    let mut problems = Vec::new();
    for file in &question.trust {
        let found = Certificate::read_all(file.bytes);
        if found.is_empty() {
            problems.push(Problem::new(problem::CERTIFICATES_MISSING, file.name));
        }
        given.roots.extend(found);
    }
    for file in &question.revocation {
        let blocks = blocks_of(file.bytes);
        if blocks.is_empty() {
            problems.push(Problem::new(problem::EVIDENCE_UNREADABLE, file.name));
        }
        // Either kind is told by its shape; what it is not is left out there.
        given.crls.extend(blocks.iter().cloned());
        given.ocsps.extend(blocks);
    }
    if problems.is_empty() { Ok(given) } else { Err(problems) }
}

/// Whether a PDF holds a signature, as far as its bytes tell without reading it.
pub(crate) fn is_signed(pdf: &[u8]) -> bool {
    let mark = b"/ByteRange";
    pdf.windows(mark.len()).any(|w| w == mark)
}

/// Whether a file is a PDF: readers allow for some bytes before its mark. A signature with a PDF inside bears that
/// mark too, after the sequence that every signature begins with.
pub(crate) fn is_pdf(bytes: &[u8]) -> bool {
    let wraps = matches!(bytes, [0x30, 0x80..=0xff, ..]);
    !wraps && bytes.get(..bytes.len().min(1024)).is_some_and(|head| head.windows(5).any(|w| w == b"%PDF-"))
}

pub(crate) fn unreadable(error: SignatureFileError, name: &str, beside: bool) -> Problem {
    match (error, beside) {
        (SignatureFileError::NoSigners, _) => Problem::new(problem::SIGNATURE_EMPTY, name),
        (SignatureFileError::NotASignature, true) => Problem::new(problem::SIGNATURE_FILE_UNREADABLE, name),
        (SignatureFileError::NotASignature, false) => Problem::new(problem::SIGNED_FILE_UNKNOWN, name),
    }
}

fn not_read(error: PdfError, name: &str) -> Problem {
    match error {
        PdfError::NotPdf => Problem::new(problem::SIGNED_FILE_UNKNOWN, name),
        PdfError::Damaged => Problem::new(problem::PDF_DAMAGED, name),
        PdfError::Encrypted => Problem::new(problem::SIGNED_PDF_LOCKED, name),
    }
}

/// `{"signatures":[{"subject","level","intact","covers_whole_file","later_changes","chain","signed_at",
/// "legal_class","enough_for","not_enough_for", …}],"time_stamps":[…],"holds","file","sha256"}`;
/// `enough_for` and `not_enough_for` are ids, their words stand beside.
pub fn report(locale: Locale, checked: &Checked) -> Value {
    let signatures: Vec<Value> = checked.verdicts.iter().map(|v| say::verdict(locale, v)).collect();
    let stamps: Vec<Value> = checked
        .stamps
        .iter()
        .map(|s| {
            json!({
                "authority": s.stamp.authority,
                "time": s.stamp.time.to_string(),
                "intact": s.stamp.intact,
                "chain": s.stamp.chain.id(),
                "covers_whole_file": s.covers_whole_file,
                "later_changes": s.later_changes.id(),
            })
        })
        .collect();
    json!({
        "file": checked.name,
        "sha256": checked.sha256,
        "checked_at": checked.now.to_string(),
        "holds": checked.holds,
        "trust_given": checked.has_roots,
        "signatures": signatures,
        "time_stamps": stamps,
    })
}

/// A paper among those issued: edition, document, language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// Number of the edition.
    pub edition: u32,
    /// Name of the file.
    pub file: String,
    /// The bytes that were signed.
    pub bytes: Vec<u8>,
}

/// What a file that came back belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Returned {
    /// A signature over this very paper.
    SignatureOf(Issued),
    /// The paper itself with signatures in it: its first bytes are the paper's.
    SignedCopyOf(Issued),
    /// A signature that can be read, over none of the shop's papers.
    OfAnotherFile,
}

impl Book {
    /// Finds the issued paper that a file from outside signs, the newest edition first.
    ///
    /// # Errors
    /// The file is neither a signature nor a PDF; the workspace is damaged.
    pub fn find_returned(&self, shop: i64, file: Named<'_>) -> Inside<Returned> {
        let signature = if is_pdf(file.bytes) {
            None
        } else {
            let read = SignatureFile::read(file.bytes);
            Some(read.map_err(|error| vec![unreadable(error, file.name, true)])?)
        };
        let mut editions: Vec<u32> = self.shop(shop)?.editions.iter().map(|e| e.number).collect();
        editions.sort_unstable_by(|a, b| b.cmp(a));
        for edition in editions {
            for paper in self.papers(shop, edition)?.files {
                let is_its_own = match &signature {
                    Some(signature) => signature.belongs_to(&paper.bytes) == Belongs::Here,
                    None => paper.format == Format::Pdf && file.bytes.starts_with(&paper.bytes),
                };
                if is_its_own {
                    let issued = Issued { edition, file: paper.name(), bytes: paper.bytes };
                    return Ok(match signature {
                        Some(_) => Returned::SignatureOf(issued),
                        None => Returned::SignedCopyOf(issued),
                    });
                }
            }
        }
        Ok(Returned::OfAnotherFile)
    }
}

/// Steps for signing outside, in plain words: КриптоАРМ or КриптоПро, NCALayer, coming back.
pub fn steps(locale: Locale, country: pismovnik_model::Country) -> Vec<String> {
    let ids: &[&str] = match country {
        pismovnik_model::Country::Russia => &[
            "signature-step-save",
            "signature-step-ru-sign",
            "signature-step-ru-detached",
            "signature-step-back",
        ],
        pismovnik_model::Country::Kazakhstan => {
            &["signature-step-save", "signature-step-kz-sign", "signature-step-kz-key", "signature-step-back"]
        }
    };
    ids.iter().map(|id| crate::words::plain(locale, id)).collect()
}
