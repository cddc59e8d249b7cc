//! Signing papers with a key of the workspace: one entry of its passphrase, then one paper after another.
//!
//! The window asks for each next paper, so that it shows how far signing is and can stop between any two; what is
//! signed is recorded before the next one begins.

use std::collections::VecDeque;

use pismovnik_model::intake::FileRole;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Authority, DocumentKind, KeptSignature, Languages, SignatureWay, SignedPaper};

use super::signing::{given, named, stated};
use super::{Desk, Inside, Told, open};
use crate::letters::FileIn;
use crate::questionnaire::count;
use crate::sign::mark::Place;
use crate::sign::{How, OpenKey};
use crate::signatures::{self, Named};
use crate::signed;
use crate::view_signing::{AuthorityInput, SigningRunView};
use crate::words;

/// An opened key and the papers that wait for it.
pub(crate) struct Session {
    shop: i64,
    key: OpenKey,
    waiting: VecDeque<SignedPaper>,
    total: usize,
    service: Option<String>,
    marked: bool,
    authority: Option<Authority>,
}

/// What the window wants signed, and with what.
#[derive(Clone, Debug)]
pub struct SignWish<'a> {
    /// The papers by name.
    pub papers: &'a [String],
    /// The key.
    pub key: &'a str,
    /// Its passphrase.
    pub passphrase: &'a str,
    /// On whose authority, where not the operator itself signs.
    pub authority: Option<&'a AuthorityInput>,
    /// Whether the time-stamp service is asked.
    pub stamped: bool,
    /// Whether a visible mark is put where the last page has room.
    pub marked: bool,
}

impl Desk {
    /// Opens the key; nothing is signed yet.
    pub fn begin_signing(&self, shop: i64, wish: &SignWish<'_>) -> Told<SigningRunView> {
        let (today, now) = (self.today(), self.host().now());
        self.tell(|inner| {
            inner.signing = None;
            let locale = inner.locale();
            let book = open(inner)?;
            let waiting = wish.papers.iter().map(|p| named(shop, p)).collect::<Inside<VecDeque<_>>>()?;
            let authority = wish.authority.map(stated).transpose()?.map(Authority::tidied);
            let mut problems: Vec<Problem> = authority.iter().flat_map(|a| a.problems(today)).collect();
            if waiting.is_empty() {
                problems.push(Problem::new(problem::PAPERS_NONE, "papers"));
            }
            if !problems.is_empty() {
                return Err(problems);
            }
            let key = book.open_key(wish.key, wish.passphrase, now)?;
            let unfit = key.facts().problems;
            if !unfit.is_empty() {
                return Err(unfit);
            }
            book.remember_signing(shop, wish.key, authority.as_ref())?;
            let service = if wish.stamped { book.time_stamp_service()? } else { None };
            let total = waiting.len();
            inner.signing_run += 1;
            inner.signing =
                Some(Session { shop, key, waiting, total, service, marked: wish.marked, authority });
            Ok(run_view(locale, 0, total))
        })
    }

    /// Signs the next paper and records it. After the last one the key is forgotten.
    pub fn sign_next(&self) -> Told<SigningRunView> {
        let (run, session, paper, bytes) = self.tell(|inner| {
            let begun = || vec![Problem::new(problem::SIGNING_NOT_BEGUN, "")];
            let mut session = inner.signing.take().ok_or_else(begun)?;
            let paper = session.waiting.pop_front().ok_or_else(begun)?;
            let bytes = open(inner)?.newest_copy(session.shop, &paper)?;
            Ok((inner.signing_run, session, paper, bytes))
        })?;
        // A time-stamp service may take long: nothing may be locked meanwhile.
        let signed = sign(&session, &paper, &bytes);
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let (name, signed) = signed?;
            let checked = signatures::check(
                &given(self.host(), &[]).question(Named { name: &name, bytes: &signed }, None),
            )?;
            let newest = signed::signers(&checked).pop();
            let signature = KeptSignature {
                way: SignatureWay::Here,
                signers: newest.into_iter().collect(),
                authority: session.authority.clone(),
            };
            let file = FileIn { name, role: FileRole::SignedPaper, bytes: signed };
            book.keep_signature(session.shop, &paper, signature, &[file], today)?;
            let (total, left) = (session.total, session.waiting.len());
            // Stopped, locked or begun anew meanwhile: this key is not wanted any more.
            if inner.signing_run == run && left > 0 {
                inner.signing = Some(session);
            }
            Ok(run_view(locale, total - left, total))
        })
    }

    /// Forgets the key; what is signed stays signed.
    pub fn stop_signing(&self) -> Told<()> {
        self.tell(|inner| {
            inner.signing_run += 1;
            inner.signing = None;
            Ok(())
        })
    }
}

fn sign(session: &Session, paper: &SignedPaper, bytes: &[u8]) -> Inside<(String, Vec<u8>)> {
    let (document, langs) = match paper {
        SignedPaper::Edition { document, langs, .. } => (document.as_str(), Languages::from_code(langs)),
        SignedPaper::Letter { .. } => ("letter", None),
    };
    let locale = langs.map_or(pismovnik_model::Locale::Ru, Languages::first);
    let reason = session.authority.as_ref().map_or_else(String::new, |a| signed::authority(locale, a));
    let policy = DocumentKind::from_id(document) == Some(DocumentKind::PrivacyPolicy);
    let how = How {
        tsa: session.service.as_deref(),
        // Only the first signature of a paper can certify it.
        certify: policy && !signatures::is_signed(bytes),
        reason: &reason,
        mark: session.marked.then_some(Place::Free),
        ..How::default()
    };
    Ok((format!("{document}.pdf"), session.key.sign(locale, bytes, &how, document)?))
}

fn run_view(locale: pismovnik_model::Locale, done: usize, total: usize) -> SigningRunView {
    let args = [("done", count(done).into()), ("count", count(total).into())];
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    SigningRunView {
        done: number(done),
        total: number(total),
        words: words::text(locale, "signed-run", &args),
    }
}
