//! Signing papers with a key of the workspace or of a token: one entry of its passphrase or PIN, then one paper after
//! another.
//!
//! The window asks for each next paper, so that it shows how far signing is and can stop between any two; what is
//! signed is recorded before the next one begins. A service that does not answer holds the run up and ends nothing:
//! the owner tries again, signs without it, or stops.

use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;

use pismovnik_model::problem::{self, Problem, ProblemCode};
use pismovnik_model::{Authority, Locale, SignedPaper};
use pismovnik_signing::Certificate;

use super::signing::{given, named, stated};
use super::tokens::{self, TokenKeyId};
use super::{Desk, Inner, Inside, Told, open};
use crate::questionnaire::count;
use crate::sign::evidence::{Evidence, Proof};
use crate::sign::mark::Place;
use crate::sign::{OpenKey, token};
use crate::signed::act;
use crate::signed::here::{self, Made, With, of_one_paper};
use crate::signed::keyring::Reach;
use crate::view_signing::{AuthorityInput, SigningRunView, TakenFileView};
use crate::words;

/// An opened key and the papers that wait for it.
pub(crate) struct Session {
    key: OpenKey,
    waiting: VecDeque<(i64, SignedPaper)>,
    total: usize,
    signed: usize,
    service: Option<String>,
    reach: Reach,
    shops: BTreeMap<i64, OfShop>,
    issuers: Vec<Certificate>,
    crls: Vec<Proof>,
    ocsps: Vec<Proof>,
    /// What is to be said of single papers.
    told: Vec<TakenFileView>,
}

/// How the papers of a shop are signed.
#[derive(Clone, Debug)]
pub(super) struct OfShop {
    /// On whose authority, where not the operator itself signs.
    pub(super) authority: Option<Authority>,
    /// Where the visible mark stands.
    pub(super) place: Option<Place>,
}

/// What the window wants signed, and with what.
#[derive(Clone, Debug)]
pub struct SignWish<'a> {
    /// The papers by name.
    pub papers: &'a [String],
    /// The key.
    pub key: &'a str,
    /// Its passphrase, or the token's PIN.
    pub passphrase: &'a str,
    /// On whose authority, where not the operator itself signs.
    pub authority: Option<&'a AuthorityInput>,
    /// How far: `b-b`, `b-t`, `b-lt`.
    pub reach: &'a str,
    /// The time-stamp service.
    pub service: &'a str,
    /// Where a visible mark stands, as [`Place::read`] reads it; empty: nowhere.
    pub place: &'a str,
}

/// What is checked before any key is opened.
pub(super) struct Ready {
    pub(super) waiting: VecDeque<(i64, SignedPaper)>,
    pub(super) shops: BTreeMap<i64, OfShop>,
    pub(super) reach: Reach,
    pub(super) service: String,
    pub(super) issuers: Vec<Certificate>,
    pub(super) library: Option<PathBuf>,
}

impl Desk {
    /// Opens the key; nothing is signed yet.
    pub fn begin_signing(&self, shop: i64, wish: &SignWish<'_>) -> Told<SigningRunView> {
        let ready = self.tell(|inner| {
            inner.signing = None;
            ready(inner, shop, wish, self.host().today())
        })?;
        self.open_session(ready, (wish.key, wish.passphrase), |book, ready| {
            let authority = ready.shops.get(&shop).and_then(|s| s.authority.as_ref());
            book.remember_signing(shop, wish.key, authority)?;
            book.remember_look(shop, ready.reach, wish.place)?;
            let service = wish.service.trim();
            if ready.reach > Reach::Basic && book.time_stamp_service()?.as_deref() != Some(service) {
                book.set_time_stamp_service(service)?;
            }
            Ok(())
        })
    }

    /// Opens a key for papers that are ready, once; `then` is done as soon as it is open.
    pub(super) fn open_session(
        &self,
        ready: Ready,
        (key, passphrase): (&str, &str),
        then: impl FnOnce(&mut crate::book::Book, &Ready) -> Inside<()>,
    ) -> Told<SigningRunView> {
        let now = self.host().now();
        let on_token = TokenKeyId::read(key);
        // A token may take seconds: nothing may be locked meanwhile. Its PIN is tried once.
        let opened = match (&on_token, &ready.library) {
            (Some(id), Some(library)) => {
                let which = token::Which::Slot(id.slot);
                Some(token::open_key(library, which, Some(id.mark), passphrase, &ready.issuers, now))
            }
            _ => None,
        };
        self.tell(|inner| {
            let locale = inner.locale();
            let proofs = inner.evidence.clone();
            let book = open(inner)?;
            let key = match opened {
                Some(opened) => opened.map_err(tokens::at_passphrase)?,
                None => book.open_key(key, passphrase, now)?.with_issuers(&ready.issuers),
            };
            let unfit = key.facts().problems;
            if !unfit.is_empty() {
                return Err(unfit);
            }
            then(book, &ready)?;
            let (ocsps, crls) = proofs.into_iter().partition(|p| crate::sign::evidence::is_answer(&p.der));
            let total = ready.waiting.len();
            let session = Session {
                key,
                waiting: ready.waiting,
                total,
                signed: 0,
                service: (ready.reach > Reach::Basic).then_some(ready.service),
                reach: ready.reach,
                shops: ready.shops,
                issuers: ready.issuers,
                crls,
                ocsps,
                told: Vec::new(),
            };
            let view = session.view(locale, Vec::new(), "");
            inner.signing_run += 1;
            inner.signing = Some(session);
            Ok(view)
        })
    }

    /// Signs the next paper and records it; `reach` lowers how far from now on, empty: as before. After the last one
    /// the key is forgotten.
    pub fn sign_next(&self, reach: &str) -> Told<SigningRunView> {
        let lower = Reach::of_id(reach);
        let (run, mut session, (shop, paper), bytes) = self.tell(|inner| {
            let begun = || vec![Problem::new(problem::SIGNING_NOT_BEGUN, "")];
            let mut session = inner.signing.take().ok_or_else(begun)?;
            session.reach = lower.map_or(session.reach, |lower| lower.min(session.reach));
            let (shop, paper) = session.waiting.pop_front().ok_or_else(begun)?;
            let bytes = open(inner)?.newest_copy(shop, &paper)?;
            Ok((inner.signing_run, session, (shop, paper), bytes))
        })?;
        // A time-stamp service may take long: nothing may be locked meanwhile.
        let made = sign(&session, shop, &paper, &bytes);
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let title = book.signable(locale, shop, &paper)?.title;
            let mut stuck = Vec::new();
            match made {
                Ok(made) => {
                    let (given, marked) = (given(self.host(), &[]), made.marked);
                    let authority = session.of(shop).authority.clone();
                    let counted = book.keep_signed(shop, &paper, made, authority, &given, today)?;
                    session.signed += 1;
                    session.tell_of(locale, shop, &title, marked, &counted);
                }
                Err(problems) if problems.iter().all(|p| of_one_paper(p.code)) => {
                    session.refuse(locale, &title, &problems);
                }
                Err(problems) => {
                    session.waiting.push_front((shop, paper));
                    stuck = problems;
                }
            }
            let view = session.view(locale, stuck, &title);
            // Stopped, locked or begun anew meanwhile: this key is not wanted any more.
            let goes_on = !session.waiting.is_empty() && view.ended.is_empty();
            if inner.signing_run == run && goes_on {
                inner.signing = Some(session);
            }
            Ok(view)
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

fn ready(inner: &mut Inner, shop: i64, wish: &SignWish<'_>, today: pismovnik_model::Day) -> Inside<Ready> {
    let book = open(inner)?;
    let waiting = wish.papers.iter().map(|p| Ok((shop, named(shop, p)?))).collect::<Inside<VecDeque<_>>>()?;
    let authority = wish.authority.map(stated).transpose()?.map(Authority::tidied);
    let mut problems: Vec<Problem> = authority.iter().flat_map(|a| a.problems(today)).collect();
    if waiting.is_empty() {
        problems.push(Problem::new(problem::PAPERS_NONE, "papers"));
    }
    let reach = Reach::of_id(wish.reach).unwrap_or(Reach::Basic);
    if reach > Reach::Basic {
        let service = wish.service.trim();
        if service.is_empty() {
            problems.push(Problem::new(problem::SERVICE_MISSING, "time-stamp-service"));
        } else {
            problems.extend(crate::carrier::address(service, "time-stamp-service").err());
        }
    }
    let place = (!wish.place.is_empty()).then(|| Place::read(wish.place, "mark")).transpose();
    let place = place.map_err(|p| problems.push(p)).ok().flatten();
    let library = library(book, wish.key, wish.passphrase, &mut problems)?;
    if !problems.is_empty() {
        return Err(problems);
    }
    let shops = BTreeMap::from([(shop, OfShop { authority, place })]);
    let service = wish.service.trim().to_owned();
    Ok(Ready { waiting, shops, reach, service, issuers: book.issuers()?, library })
}

/// The library of tokens, where the key lies on one; what is wrong with that is told beside.
pub(super) fn library(
    book: &crate::book::Book,
    key: &str,
    passphrase: &str,
    problems: &mut Vec<Problem>,
) -> Inside<Option<PathBuf>> {
    let library = book.token_library()?.map(PathBuf::from);
    if TokenKeyId::read(key).is_some() {
        if library.is_none() {
            problems.push(Problem::new(problem::TOKEN_LIBRARY_UNCHOSEN, "token"));
        }
        // An empty PIN would count as a wrong one.
        if passphrase.is_empty() {
            problems.push(Problem::new(problem::TOKEN_PIN_EMPTY, "passphrase"));
        }
    }
    Ok(library)
}

fn sign(session: &Session, shop: i64, paper: &SignedPaper, bytes: &[u8]) -> Inside<Made> {
    let of_shop = session.of(shop);
    let service = session.service.as_deref().filter(|_| session.reach > Reach::Basic);
    let with = With {
        key: &session.key,
        authority: of_shop.authority.as_ref(),
        mark: of_shop.place,
        tsa: service,
        long_term: session.reach == Reach::LongTerm,
        evidence: Evidence { crls: &session.crls, ocsps: &session.ocsps },
        issuers: &session.issuers,
    };
    here::sign(paper, bytes, &with)
}

/// Whether a signature without a time stamp would do without what failed.
fn of_stamp(code: ProblemCode) -> bool {
    [
        problem::SERVICE_UNREACHABLE,
        problem::TIME_STAMP_REFUSED,
        problem::TIME_STAMP_WRONG,
        problem::TIME_STAMP_FORGED,
        problem::TIME_STAMP_USAGE,
        problem::TIME_STAMP_EXPIRED,
        problem::TIME_STAMP_MOMENT,
    ]
    .contains(&code)
}

/// Whether a signature without long-term evidence would do without what failed. A revoked certificate is none of these:
/// nobody is invited to sign with it after all.
fn of_evidence(code: ProblemCode) -> bool {
    [
        problem::SERVICE_UNREACHABLE,
        problem::REVOCATION_MISSING,
        problem::CERTIFICATE_CHAIN_MISSING,
        problem::EVIDENCE_UNREADABLE,
        problem::EVIDENCE_OF_OTHERS,
        problem::EVIDENCE_SIGNATURE_WRONG,
        problem::EVIDENCE_OUTDATED,
        problem::EVIDENCE_NOT_YET,
        problem::EVIDENCE_SILENT,
    ]
    .contains(&code)
}

impl Session {
    fn of(&self, shop: i64) -> OfShop {
        self.shops.get(&shop).cloned().unwrap_or(OfShop { authority: None, place: None })
    }

    fn tell_of(&mut self, locale: Locale, shop: i64, title: &str, marked: bool, counted: &act::Counted) {
        let mut lines = counted.lines(locale);
        if !marked && self.of(shop).place.is_some() {
            lines.push(words::text(locale, "signed-run-unmarked", &[("paper", title.into())]));
        }
        if !lines.is_empty() {
            let good = marked && matches!(counted, act::Counted::Signed { .. } | act::Counted::NoAct);
            self.told.push(TakenFileView { mark: if good { "ok" } else { "wait" }.to_owned(), lines });
        }
    }

    fn refuse(&mut self, locale: Locale, title: &str, problems: &[Problem]) {
        let mut lines = vec![words::text(locale, "signed-run-refused", &[("paper", title.into())])];
        let told = words::problems(locale, problems);
        lines.extend(told.into_iter().map(|p| format!("{} {}", p.message, p.hint)));
        self.told.push(TakenFileView { mark: "seal".to_owned(), lines });
    }

    /// How far it is; `stuck` says what holds it up at the paper of that title.
    fn view(&self, locale: Locale, stuck: Vec<Problem>, title: &str) -> SigningRunView {
        let args = [("done", count(self.signed).into()), ("count", count(self.total).into())];
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let all = |test: fn(ProblemCode) -> bool| !stuck.is_empty() && stuck.iter().all(|p| test(p.code));
        let (stamp, evidence) = (all(of_stamp), all(of_evidence));
        // What neither another try nor a nearer reach mends ends the run: the key is forgotten.
        let ends = !stuck.is_empty() && !stamp && !evidence;
        let offers = [
            (evidence && self.reach == Reach::LongTerm, Reach::Stamped),
            ((stamp || evidence) && self.reach > Reach::Basic, Reach::Basic),
        ];
        let safe = |id: &str| {
            let args = [args[0].clone(), args[1].clone(), ("paper", title.into())];
            words::text(locale, id, &args)
        };
        SigningRunView {
            done: number(self.total - self.waiting.len()),
            total: number(self.total),
            words: words::text(locale, "signed-run", &args),
            told: self.told.clone(),
            safe: if stuck.is_empty() { String::new() } else { safe("signed-run-stuck") },
            ended: if ends { safe("signed-run-ended") } else { String::new() },
            offers: offers.iter().filter(|(is, _)| *is).map(|(_, reach)| reach.id().to_owned()).collect(),
            problems: words::problems(locale, &stuck),
        }
    }
}
