//! Signing PDFs with one's own key, from a file or on a token: files, one or many, and the papers of a set.

pub mod evidence;
pub mod mark;
pub mod token;

use std::path::Path;

use pismovnik_model::problem::{self, Problem, ProblemCode};
use pismovnik_model::{Day, DocumentKind, Locale};
use pismovnik_signing::cms::revocation::Supplied;
use pismovnik_signing::keys::token::Token;
use pismovnik_signing::keys::{Key, Making, Signer, check, self_signed};
use pismovnik_signing::pades::{self, Level, Options};
use pismovnik_signing::{Certificate, Fault, Flaw, KeyKind, Moment};
use zeroize::Zeroizing;

use crate::papers::{Format, Papers};
use crate::{carrier, folder, words};
use evidence::Evidence;
use mark::Place;

/// Largest PDF that is signed, in bytes.
const LARGEST: usize = 200 << 20;
/// Largest key or certificate file.
const KEY_LARGEST: usize = 4 << 20;

/// A key that may sign today.
#[derive(Debug)]
pub struct OpenKey {
    key: Held,
    at: Moment,
}

/// Where the private key is.
#[derive(Debug)]
enum Held {
    /// In memory, read from a file or made here.
    File(Box<Key>),
    /// On a token, which it never leaves.
    Token(Box<Token>),
}

/// How far a signature goes and what it says.
#[derive(Clone, Copy, Debug, Default)]
pub struct How<'a> {
    /// Address of a time-stamp service.
    pub tsa: Option<&'a str>,
    /// Whether chain and revocation data are added; needs a time stamp.
    pub long_term: bool,
    /// Whether the file is certified.
    pub certify: bool,
    /// Why; may be empty.
    pub reason: &'a str,
    /// The moment of signing in seconds since 1970, UTC; where none, that of the key's opening.
    pub at: Option<i64>,
    /// Where a visible mark stands; none: the signature shows nowhere.
    pub mark: Option<Place>,
    /// Revocation data at hand.
    pub evidence: Evidence<'a>,
    /// Certificates at hand: issuers that neither the key nor a service brings along.
    pub issuers: &'a [Certificate],
}

impl How<'_> {
    /// The level's name.
    pub fn level(&self) -> &'static str {
        match (self.tsa, self.long_term) {
            (None, _) => "B-B",
            (Some(_), false) => "B-T",
            (Some(_), true) => "B-LT",
        }
    }
}

/// What a certificate says of itself, and what speaks against signing with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFacts {
    /// Whose it is.
    pub subject: String,
    /// Who issued it.
    pub issuer: String,
    /// `p256`, `rsa-2048` …
    pub kind: String,
    /// First and last day, UTC, `2026-11-21`.
    pub from: String,
    /// Last day.
    pub until: String,
    /// Issued by its own holder: no proof of identity.
    pub self_signed: bool,
    /// The issuer whose certificate is missing.
    pub chain_missing: Option<String>,
    /// What forbids signing.
    pub problems: Vec<Problem>,
}

/// Opens a key file; more certificates may be added. `now` is in seconds since 1970, UTC. Nothing says yet that the
/// key may sign: [`OpenKey::facts`] does.
///
/// # Errors
/// The file is unreadable, its password wrong or missing, it holds no usable key.
pub fn open(
    path: &Path,
    password: Option<&str>,
    chain: Option<&Path>,
    now: i64,
) -> Result<OpenKey, Vec<Problem>> {
    // A PEM file may hold the private key in the open.
    let bytes = Zeroizing::new(folder::read_file(path, KEY_LARGEST).map_err(|p| vec![p])?);
    let more = chain.map(certificates).transpose()?.unwrap_or_default();
    open_bytes(&bytes, &folder::shown(path), password, &more, now)
}

/// [`open`] for a key that was read already; `at` is its name.
///
/// # Errors
/// As [`open`].
pub fn open_bytes(
    bytes: &[u8],
    at: &str,
    password: Option<&str>,
    more: &[Certificate],
    now: i64,
) -> Result<OpenKey, Vec<Problem>> {
    let mut key = Key::open(bytes, password).map_err(|fault| vec![problem_of(&fault, at)])?;
    if !more.is_empty() {
        key = key.with_certificates(more);
    }
    Ok(OpenKey { key: Held::File(Box::new(key)), at: Moment::from_unix(now) })
}

/// The certificates of a file, PEM or DER.
///
/// # Errors
/// The file is unreadable or holds none.
pub fn certificates(path: &Path) -> Result<Vec<Certificate>, Vec<Problem>> {
    let bytes = folder::read_file(path, KEY_LARGEST).map_err(|p| vec![p])?;
    Certificate::all_from(&bytes).map_err(|f| vec![problem_of(&f, &folder::shown(path))])
}

/// Makes a key with a self-signed certificate, valid from now for so many years; `kind` is `p256` or `rsa`.
///
/// # Errors
/// The system gives no random numbers; another kind.
pub fn make_key(
    locale: Locale,
    holder: &str,
    kind: &str,
    years: u16,
    now: i64,
) -> Result<OpenKey, Vec<Problem>> {
    let at = Moment::from_unix(now);
    let kind = match kind {
        "p256" => KeyKind::P256,
        "rsa" => KeyKind::Rsa(3072),
        other => {
            let unknown = Problem::new(problem::OPTION_UNKNOWN, "algorithm").with("value", other);
            return Err(vec![unknown.with("options", "p256, rsa")]);
        }
    };
    if holder.trim().is_empty() {
        return Err(vec![Problem::new(problem::TEXT_EMPTY, "name")]);
    }
    let making = Making {
        name: holder.to_owned(),
        note: words::plain(locale, "signing-self-signed-note"),
        kind,
        from: at,
        until: at.plus_days(i64::from(years) * 365),
    };
    let key = self_signed(&making).map_err(|f| vec![problem_of(&f, "key")])?;
    Ok(OpenKey { key: Held::File(Box::new(key)), at })
}

impl OpenKey {
    /// What the certificate says.
    pub fn facts(&self) -> KeyFacts {
        facts_of(self.signer().chain(), self.at)
    }

    /// Adds certificates that a key file or a token lacks; those that do not belong to its chain are left out.
    #[must_use]
    pub fn with_issuers(mut self, more: &[Certificate]) -> OpenKey {
        if !more.is_empty() {
            self.key = match self.key {
                Held::File(key) => Held::File(Box::new(key.with_certificates(more))),
                Held::Token(token) => Held::Token(Box::new(token.with_certificates(more))),
            };
        }
        self
    }

    /// Whose mark its signatures bear.
    pub fn bearer(&self) -> mark::Bearer {
        mark::Bearer { chain: self.signer().chain().to_vec(), at: self.at }
    }

    /// Its certificate and its issuers.
    pub(crate) fn chain(&self) -> &[Certificate] {
        self.signer().chain()
    }

    fn signer(&self) -> &dyn Signer {
        match &self.key {
            Held::File(key) => key.as_ref(),
            Held::Token(token) => token.as_ref(),
        }
    }

    /// The key as an encrypted PKCS#12 file.
    ///
    /// # Errors
    /// An empty password; a key that lies on a token.
    pub fn to_pkcs12(&self, password: &str) -> Result<Vec<u8>, Vec<Problem>> {
        if password.is_empty() {
            return Err(vec![Problem::new(problem::PASSPHRASE_SHORT, "password-file").with("min", 1)]);
        }
        match &self.key {
            Held::File(key) => key.to_pkcs12(password).map_err(|f| vec![problem_of(&f, "key")]),
            Held::Token(_) => Err(vec![Problem::new(problem::KEY_NO_PRIVATE_KEY, "token")]),
        }
    }

    /// Signs a PDF.
    ///
    /// # Errors
    /// What forbids the key, the file, the mark's place, or what the services and the revocation data say; the file
    /// as it was stays untouched.
    pub fn sign(&self, locale: Locale, pdf: &[u8], how: &How<'_>, at: &str) -> Result<Vec<u8>, Vec<Problem>> {
        let moment = how.at.map_or(self.at, Moment::from_unix);
        let facts = facts_of(self.signer().chain(), moment);
        if !facts.problems.is_empty() {
            return Err(facts.problems);
        }
        if pdf.len() > LARGEST {
            return Err(vec![Problem::new(problem::PDF_TOO_LARGE, at).with("max", LARGEST >> 20)]);
        }
        if let Some(service) = how.tsa {
            carrier::address(service, "tsa").map_err(|p| vec![p])?;
        }
        let bearer = self.bearer();
        let placed = how.mark.map(|place| mark::placed(&bearer, locale, pdf, place, at)).transpose()?;
        let description = match &placed {
            Some(placed) => placed.says.clone(),
            None => words::text(locale, "signing-field", &[("name", facts.subject.as_str().into())]),
        };
        let options = Options {
            at: moment,
            name: &facts.subject,
            reason: how.reason,
            location: "",
            description: &description,
            certify: how.certify,
            visible: placed.as_ref().map(mark::Placed::visible),
        };
        let carrier = &carrier::carry;
        let (crls, ocsps) = (evidence::bytes(how.evidence.crls), evidence::bytes(how.evidence.ocsps));
        let supplied = Supplied { certificates: how.issuers, crls: &crls, ocsps: &ocsps };
        let level = match (how.tsa, how.long_term) {
            (None, _) => Level::Basic,
            (Some(service), false) => Level::Stamped { service, carrier },
            (Some(service), true) => Level::LongTerm { service, carrier, supplied },
        };
        let place = |fault: &Fault| match fault {
            Fault::EvidenceFlawed(source, _) => how.evidence.name_of(source),
            _ => at.to_owned(),
        };
        pades::sign(pdf, self.signer(), &options, level).map_err(|f| vec![problem_of(&f, &place(&f))])
    }

    /// [`OpenKey::sign`]; where the program itself was to find room for the mark and there is none, the signature does
    /// without it. Tells whether the mark is there, as far as one was wanted.
    ///
    /// # Errors
    /// As [`OpenKey::sign`].
    pub fn sign_anyhow(
        &self,
        locale: Locale,
        pdf: &[u8],
        how: &How<'_>,
        at: &str,
    ) -> Result<(Vec<u8>, bool), Vec<Problem>> {
        let no_room = [problem::MARK_NO_ROOM, problem::PDF_PAGE_TURNED];
        match self.sign(locale, pdf, how, at) {
            Err(problems)
                if how.mark == Some(Place::Free) && problems.iter().all(|p| no_room.contains(&p.code)) =>
            {
                Ok((self.sign(locale, pdf, &How { mark: None, ..*how }, at)?, false))
            }
            signed => Ok((signed?, true)),
        }
    }

    /// Signs every PDF of a set; the policy is certified, so that nobody can change it and keep the signature. Gives
    /// the names of those whose mark found no room.
    ///
    /// # Errors
    /// As [`OpenKey::sign`]; the set is unchanged then.
    pub fn sign_papers(&self, papers: &mut Papers, how: &How<'_>) -> Result<Vec<String>, Vec<Problem>> {
        let (mut signed, mut unmarked) = (Vec::new(), Vec::new());
        for file in papers.files.iter().filter(|f| f.format == Format::Pdf) {
            let how = How { certify: file.kind == DocumentKind::PrivacyPolicy, ..*how };
            let locale = file.langs.locales()[0];
            let (bytes, marked) = self.sign_anyhow(locale, &file.bytes, &how, &file.name())?;
            signed.push(bytes);
            if !marked {
                unmarked.push(file.name());
            }
        }
        let pdfs = papers.files.iter_mut().filter(|f| f.format == Format::Pdf);
        for (file, bytes) in pdfs.zip(signed) {
            file.bytes = bytes;
            let (id, lang, hash) = (file.kind.id(), file.langs.code(), file.sha256());
            let entry = papers.manifest.documents.iter_mut().find(|e| e.id == id && e.lang == lang);
            if let Some(entry) = entry {
                entry.sha256.insert(Format::Pdf.ending().to_owned(), hash);
            }
        }
        Ok(unmarked)
    }
}

/// Signs files; gives each one's name and its signed bytes, in the same order.
///
/// # Errors
/// Files cannot be read, or as [`OpenKey::sign`]: all problems of all files.
pub fn sign_files<P: AsRef<Path>>(
    key: &OpenKey,
    locale: Locale,
    files: &[P],
    how: &How<'_>,
) -> Result<Vec<(String, Vec<u8>)>, Vec<Problem>> {
    let (mut signed, mut problems) = (Vec::new(), Vec::new());
    for file in files {
        let name = folder::shown(file.as_ref());
        let made = folder::read_file(file.as_ref(), LARGEST)
            .map_err(|p| vec![p])
            .and_then(|pdf| key.sign(locale, &pdf, how, &name));
        match made {
            Ok(bytes) => signed.push((name, bytes)),
            Err(more) => problems.extend(more),
        }
    }
    if problems.is_empty() { Ok(signed) } else { Err(problems) }
}

/// What a chain's first certificate says, and what speaks against signing with it at a moment.
fn facts_of(chain: &[Certificate], at: Moment) -> KeyFacts {
    let faults = check(chain, at);
    let missing = faults.iter().find_map(|f| match f {
        Fault::ChainMissing(issuer) => Some(issuer.clone()),
        _ => None,
    });
    let forbidding = faults.iter().filter(|f| !matches!(f, Fault::ChainMissing(_)));
    let problems = forbidding.map(|f| problem_of(f, "key")).collect();
    let own = chain.first();
    let told = |text: fn(&Certificate) -> String| own.map_or_else(String::new, text);
    KeyFacts {
        subject: told(Certificate::subject_text),
        issuer: told(Certificate::issuer_text),
        kind: told(|c| c.key_kind().name()),
        from: told(|c| day(c.not_before())),
        until: told(|c| day(c.not_after())),
        self_signed: own.is_some_and(Certificate::is_self_issued),
        chain_missing: missing,
        problems,
    }
}

fn day(moment: Moment) -> String {
    moment.iso().chars().take(10).collect()
}

/// The owner's day of an ISO day, where it is one.
pub fn shown_day(locale: Locale, iso: &str) -> String {
    iso.parse::<Day>().map_or_else(|_| iso.to_owned(), |d| words::day(locale, d))
}

/// A fault in our words. Names of people stay out of problems.
pub(crate) fn problem_of(fault: &Fault, at: &str) -> Problem {
    let told = Problem::new(code_of(fault), at);
    match fault {
        Fault::KeyUnsupported(name) => told.with("algorithm", name),
        Fault::KeyTooShort(bits) => told.with("bits", bits),
        Fault::Expired(until) => told.with("until", day(*until)),
        Fault::NotYetValid(from) => told.with("from", day(*from)),
        Fault::WrongUsage(usage) => told.with("usage", usage),
        Fault::ChainMissing(issuer) => told.with("issuer", issuer),
        Fault::NoSuchPage(count) => told.with("count", count),
        Fault::TooLarge(needed, kept) => told.with("needed", needed).with("kept", kept),
        Fault::StampRefused(status, words) => told.with("detail", format!("{status} {words}").trim()),
        Fault::StampMoment(moment) => told.with("stamped", day(*moment)),
        Fault::EvidenceFlawed(_, Flaw::Outdated(until)) => told.with("until", day(*until)),
        Fault::EvidenceFlawed(_, Flaw::NotYet(from)) => told.with("from", day(*from)),
        Fault::TokenSeveral(labels) => told.with("labels", labels.join(", ")),
        Fault::Unreachable(words)
        | Fault::TokenLibrary(words)
        | Fault::TokenFailed(words)
        | Fault::Internal(words) => told.with("detail", words),
        Fault::MarkUnreadable | Fault::NoRandom => told.with("detail", fault.code()),
        _ => told,
    }
}

fn code_of(fault: &Fault) -> ProblemCode {
    match fault {
        Fault::WrongPassword => problem::KEY_WRONG_PASSWORD,
        Fault::PasswordNeeded => problem::KEY_PASSWORD_NEEDED,
        Fault::KeyUnreadable => problem::KEY_UNREADABLE,
        Fault::NoPrivateKey => problem::KEY_NO_PRIVATE_KEY,
        Fault::NoCertificate => problem::KEY_NO_CERTIFICATE,
        Fault::KeyUnsupported(_) => problem::KEY_UNSUPPORTED,
        Fault::KeyTooShort(_) => problem::KEY_TOO_SHORT,
        Fault::Expired(_) => problem::CERTIFICATE_EXPIRED,
        Fault::NotYetValid(_) => problem::CERTIFICATE_NOT_YET_VALID,
        Fault::WrongUsage(_) => problem::CERTIFICATE_WRONG_USAGE,
        Fault::ChainMissing(_) => problem::CERTIFICATE_CHAIN_MISSING,
        Fault::CertificateUnreadable => problem::CERTIFICATE_UNREADABLE,
        Fault::Revoked(_) => problem::CERTIFICATE_REVOKED,
        Fault::PdfUnreadable => problem::PDF_UNREADABLE,
        Fault::PdfEncrypted => problem::PDF_ENCRYPTED,
        Fault::PdfLocked => problem::PDF_LOCKED,
        Fault::CertifiedTooLate => problem::PDF_CERTIFIED_TOO_LATE,
        Fault::NoSuchPage(_) => problem::PDF_NO_SUCH_PAGE,
        Fault::PageTurned => problem::PDF_PAGE_TURNED,
        Fault::TooLarge(..) => problem::SIGNATURE_TOO_LARGE,
        Fault::SignatureUnreadable => problem::SIGNATURE_UNREADABLE,
        Fault::StampRefused(..) => problem::TIME_STAMP_REFUSED,
        Fault::StampWrong => problem::TIME_STAMP_WRONG,
        Fault::StampForged => problem::TIME_STAMP_FORGED,
        Fault::StampUsage => problem::TIME_STAMP_USAGE,
        Fault::StampExpired => problem::TIME_STAMP_EXPIRED,
        Fault::StampMoment(_) => problem::TIME_STAMP_MOMENT,
        Fault::Unreachable(_) => problem::SERVICE_UNREACHABLE,
        Fault::RevocationMissing(_) => problem::REVOCATION_MISSING,
        Fault::EvidenceFlawed(_, flaw) => match flaw {
            Flaw::Unreadable => problem::EVIDENCE_UNREADABLE,
            Flaw::OfOthers => problem::EVIDENCE_OF_OTHERS,
            Flaw::Signature => problem::EVIDENCE_SIGNATURE_WRONG,
            Flaw::Outdated(_) => problem::EVIDENCE_OUTDATED,
            Flaw::NotYet(_) => problem::EVIDENCE_NOT_YET,
            Flaw::Silent => problem::EVIDENCE_SILENT,
        },
        Fault::TokenNotBuilt => problem::TOKEN_NOT_BUILT,
        Fault::TokenSeveral(_) => problem::TOKEN_SEVERAL,
        Fault::TokenLibrary(_) => problem::TOKEN_LIBRARY,
        Fault::TokenMissing => problem::TOKEN_MISSING,
        Fault::TokenPinWrong => problem::TOKEN_PIN_WRONG,
        Fault::TokenPinLocked => problem::TOKEN_PIN_LOCKED,
        Fault::TokenGone => problem::TOKEN_GONE,
        Fault::TokenFailed(_) => problem::TOKEN_FAILED,
        _ => problem::INTERNAL,
    }
}
