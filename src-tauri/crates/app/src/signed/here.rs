//! A paper signed with an opened key, and its signature kept beside it.

use pismovnik_model::intake::FileRole;
use pismovnik_model::problem::{self, ProblemCode};
use pismovnik_model::{
    Authority, Day, DocumentKind, KeptSignature, Languages, Locale, SignatureWay, SignedPaper,
};
use pismovnik_signing::Certificate;

use super::{Given, act, authority, signers};
use crate::book::{Book, Inside};
use crate::letters::FileIn;
use crate::sign::evidence::Evidence;
use crate::sign::mark::Place;
use crate::sign::{How, OpenKey};
use crate::signatures::{self, Named};

/// With what papers are signed.
#[derive(Clone, Copy)]
pub struct With<'a> {
    /// The key.
    pub key: &'a OpenKey,
    /// On whose authority, where not the operator itself signs.
    pub authority: Option<&'a Authority>,
    /// Where a visible mark stands.
    pub mark: Option<Place>,
    /// Address of a time-stamp service.
    pub tsa: Option<&'a str>,
    /// Whether chain and revocation data are added.
    pub long_term: bool,
    /// Revocation data at hand.
    pub evidence: Evidence<'a>,
    /// Certificates at hand.
    pub issuers: &'a [Certificate],
}

/// A paper that was signed and is not kept yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its file's name.
    pub name: String,
    /// The signed PDF.
    pub bytes: Vec<u8>,
    /// Whether a mark that was to find room by itself found it.
    pub marked: bool,
}

/// Signs a paper's newest copy; nothing is recorded.
///
/// # Errors
/// As [`OpenKey::sign`].
pub fn sign(paper: &SignedPaper, bytes: &[u8], with: &With<'_>) -> Inside<Made> {
    let (document, langs) = match paper {
        SignedPaper::Edition { document, langs, .. } => (document.as_str(), Languages::from_code(langs)),
        SignedPaper::Letter { .. } => ("letter", None),
    };
    let locale = langs.map_or(Locale::Ru, Languages::first);
    let reason = with.authority.map_or_else(String::new, |a| authority(locale, a));
    let policy = DocumentKind::from_id(document) == Some(DocumentKind::PrivacyPolicy);
    let how = How {
        tsa: with.tsa,
        long_term: with.long_term,
        // Only the first signature of a paper can certify it.
        certify: policy && !signatures::is_signed(bytes),
        reason: &reason,
        mark: with.mark,
        at: None,
        evidence: with.evidence,
        issuers: with.issuers,
    };
    let (bytes, marked) = with.key.sign_anyhow(locale, bytes, &how, document)?;
    Ok(Made { name: format!("{document}.pdf"), bytes, marked })
}

impl Book {
    /// Keeps a paper that was signed here.
    ///
    /// # Errors
    /// As [`Book::keep_signature`]; then nothing is kept.
    pub fn keep_signed(
        &mut self,
        shop: i64,
        paper: &SignedPaper,
        made: Made,
        authority: Option<Authority>,
        given: &Given<'_>,
        today: Day,
    ) -> Inside<act::Counted> {
        let Made { name, bytes, .. } = made;
        let checked = signatures::check(&given.question(Named { name: &name, bytes: &bytes }, None))?;
        let newest = signers(&checked).pop();
        let signature =
            KeptSignature { way: SignatureWay::Here, signers: newest.into_iter().collect(), authority };
        let file = FileIn { name, role: FileRole::SignedPaper, bytes };
        self.keep_signature(shop, paper, signature, &[file], today)
    }
}

/// Whether a problem is one of a single paper: the others can be signed all the same.
pub fn of_one_paper(code: ProblemCode) -> bool {
    [
        problem::MARK_COVERS,
        problem::MARK_OFF_PAGE,
        problem::MARK_NO_ROOM,
        problem::PDF_NO_SUCH_PAGE,
        problem::PDF_PAGE_TURNED,
        problem::PDF_UNREADABLE,
        problem::PDF_ENCRYPTED,
        problem::PDF_LOCKED,
        problem::PDF_TOO_LARGE,
        problem::PDF_CERTIFIED_TOO_LATE,
    ]
    .contains(&code)
}
