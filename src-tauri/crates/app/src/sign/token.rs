//! Keys on tokens and smart cards, over the PKCS#11 library that their maker ships. RSA and ECDSA sign here; GOST keys
//! are told as such and sign in the token's own program, since a qualified signature needs certified means anyway.

use std::path::Path;

use pismovnik_model::problem::Problem;
use pismovnik_signing::keys::chain_from;
use pismovnik_signing::keys::token::Library;
use pismovnik_signing::{Certificate, KeyKind, Moment};

pub use pismovnik_signing::keys::{Pin, Which};

use super::{Held, KeyFacts, OpenKey, certificates, facts_of, problem_of};
use crate::folder;
use crate::papers::sha256;

/// A token that is plugged in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenView {
    /// Its label.
    pub label: String,
    /// Its slot's number.
    pub slot: u64,
    /// Who made it.
    pub maker: String,
    /// Its model.
    pub model: String,
    /// What it says of its PIN.
    pub pin: Pin,
    /// Certificates of persons on it.
    pub keys: Vec<TokenKey>,
}

/// A certificate on a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenKey {
    /// What it says, and what forbids signing.
    pub facts: KeyFacts,
    /// Whether this program can sign with a key of this kind.
    pub signs: bool,
    /// The certificate and its issuers.
    pub chain: Vec<Certificate>,
}

impl TokenKey {
    /// Which of a token's keys it is: a hash of the certificate, shortened.
    pub fn mark(&self) -> String {
        self.chain.first().map_or_else(String::new, mark_of)
    }
}

fn mark_of(own: &Certificate) -> String {
    sha256(own.der()).chars().take(16).collect()
}

/// Tokens that are plugged in, without a PIN. `now` is in seconds since 1970, UTC.
///
/// # Errors
/// The library does not load; a token fails.
pub fn list(module: &Path, now: i64) -> Result<Vec<TokenView>, Vec<Problem>> {
    let told = |fault| vec![problem_of(&fault, &folder::shown(module))];
    let tokens = Library::load(module).map_err(told)?.tokens().map_err(told)?;
    let shown = tokens.into_iter().map(|token| {
        let persons = token.certificates.iter().filter(|c| !c.is_authority());
        let keys = persons.map(|own| {
            let chain = chain_from(own.clone(), &token.certificates);
            let signs = matches!(own.key_kind(), KeyKind::Rsa(_) | KeyKind::P256 | KeyKind::P384);
            TokenKey { facts: facts_of(&chain, Moment::from_unix(now)), signs, chain }
        });
        let keys = keys.collect();
        let (label, slot, maker, model, pin) = (token.label, token.slot, token.maker, token.model, token.pin);
        TokenView { label, slot, maker, model, pin, keys }
    });
    Ok(shown.collect())
}

/// Opens a key on a token. The PIN is tried once, never again by itself: a few wrong ones lock a token.
///
/// # Errors
/// As [`list`]; no such token, several and none named, a wrong PIN, a locked token, no key that signs here.
pub fn open(
    module: &Path,
    which: Which<'_>,
    pin: &str,
    chain: Option<&Path>,
    now: i64,
) -> Result<OpenKey, Vec<Problem>> {
    let more = chain.map(certificates).transpose()?.unwrap_or_default();
    open_key(module, which, None, pin, &more, now)
}

/// [`open`] for one key by its [`TokenKey::mark`]; `more` are certificates that the token may lack.
///
/// # Errors
/// As [`open`].
pub fn open_key(
    module: &Path,
    which: Which<'_>,
    mark: Option<&str>,
    pin: &str,
    more: &[Certificate],
    now: i64,
) -> Result<OpenKey, Vec<Problem>> {
    let at = Moment::from_unix(now);
    let told = |fault| vec![problem_of(&fault, &folder::shown(module))];
    let library = Library::load(module).map_err(told)?;
    let wanted = |own: &Certificate| mark.is_none_or(|mark| mark_of(own) == mark);
    let mut token = library.open_key(which, pin, at, wanted).map_err(|f| vec![problem_of(&f, "token")])?;
    if !more.is_empty() {
        token = token.with_certificates(more);
    }
    Ok(OpenKey { key: Held::Token(Box::new(token)), at })
}

/// A library of a kind of tokens, where its maker puts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usual {
    /// Whose tokens, as their maker writes it.
    pub name: &'static str,
    /// The library's file.
    pub file: &'static str,
}

const fn usual(name: &'static str, file: &'static str) -> Usual {
    Usual { name, file }
}

#[cfg(windows)]
const USUAL: &[Usual] = &[
    usual("Рутокен", r"C:\Windows\System32\rtPKCS11ECP.dll"),
    usual("JaCarta", r"C:\Windows\System32\jcPKCS11-2.dll"),
    usual("OpenSC", r"C:\Program Files\OpenSC Project\OpenSC\pkcs11\opensc-pkcs11.dll"),
    usual("SoftHSM2", r"C:\SoftHSM2\lib\softhsm2-x64.dll"),
];
#[cfg(target_os = "macos")]
const USUAL: &[Usual] = &[
    usual("Рутокен", "/Library/Frameworks/rtpkcs11ecp.framework/rtpkcs11ecp"),
    usual("OpenSC", "/Library/OpenSC/lib/opensc-pkcs11.so"),
    usual("SoftHSM2", "/opt/homebrew/lib/softhsm/libsofthsm2.so"),
    usual("SoftHSM2", "/usr/local/lib/softhsm/libsofthsm2.so"),
];
#[cfg(not(any(windows, target_os = "macos")))]
const USUAL: &[Usual] = &[
    usual("Рутокен", "/usr/lib/librtpkcs11ecp.so"),
    usual("Рутокен", "/usr/lib64/librtpkcs11ecp.so"),
    usual("Рутокен", "/opt/aktivco/rutokenecp/x86_64/librtpkcs11ecp.so"),
    usual("JaCarta", "/usr/lib/libjcPKCS11-2.so"),
    usual("OpenSC", "/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"),
    usual("OpenSC", "/usr/lib64/opensc-pkcs11.so"),
    usual("OpenSC", "/usr/lib/opensc-pkcs11.so"),
    usual("SoftHSM2", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
    usual("SoftHSM2", "/usr/lib64/softhsm/libsofthsm2.so"),
    usual("SoftHSM2", "/usr/lib/softhsm/libsofthsm2.so"),
];

/// Libraries that lie where their makers put them on this system, one of each maker.
pub fn usual_places() -> Vec<Usual> {
    let mut found: Vec<Usual> = Vec::new();
    for place in USUAL {
        if Path::new(place.file).is_file() && !found.iter().any(|known| known.name == place.name) {
            found.push(*place);
        }
    }
    found
}
