//! Keys on tokens and smart cards, over the PKCS#11 library that their maker ships. RSA and ECDSA sign here; GOST keys
//! are told as such and sign in the token's own program, since a qualified signature needs certified means anyway.

use std::path::Path;

use pismovnik_model::problem::Problem;
use pismovnik_signing::keys::chain_from;
use pismovnik_signing::keys::token::Library;
use pismovnik_signing::{KeyKind, Moment};

pub use pismovnik_signing::keys::Which;

use super::{Held, KeyFacts, OpenKey, certificates, facts_of, problem_of};
use crate::folder;

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
    /// Certificates of persons on it, with whether this program can sign with such a key.
    pub keys: Vec<(KeyFacts, bool)>,
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
            (facts_of(&chain, Moment::from_unix(now)), signs)
        });
        let keys = keys.collect();
        TokenView { label: token.label, slot: token.slot, maker: token.maker, model: token.model, keys }
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
    let at = Moment::from_unix(now);
    let told = |fault| vec![problem_of(&fault, &folder::shown(module))];
    let library = Library::load(module).map_err(told)?;
    let mut token = library.open(which, pin, at).map_err(|f| vec![problem_of(&f, "token")])?;
    if let Some(chain) = chain {
        token = token.with_certificates(&certificates(chain)?);
    }
    Ok(OpenKey { key: Held::Token(Box::new(token)), at })
}
