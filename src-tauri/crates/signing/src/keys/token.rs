//! Tokens and smart cards over PKCS#11: RSA and ECDSA keys that never leave them.
//!
//! GOST keys: the 512-bit mechanism lies above the vendor mark and would pass, the 256-bit one of Russian tokens
//! (0x1201) lies below it and is refused by `cryptoki`; such tokens sign through their maker's program.

use std::path::Path;

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::Mechanism;
use cryptoki::object::{Attribute, AttributeType, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::slot::Slot;
use cryptoki::types::AuthPin;

use super::{Pin, Signer, TokenFacts, Which, chain_from, check};
use crate::common::tlv;
use crate::common::{Algorithm, Certificate, Fault, KeyKind, Moment};

/// A token's library, loaded once.
pub struct Library(Pkcs11);

/// A key on an open token; one PIN for as many papers as one likes.
pub struct Token {
    session: Session,
    key: ObjectHandle,
    chain: Vec<Certificate>,
    algorithm: Algorithm,
}

impl Library {
    /// Loads the library that the token's maker ships.
    ///
    /// # Errors
    /// [`Fault::TokenLibrary`].
    pub fn load(path: &Path) -> Result<Library, Fault> {
        let failed = |e: Error| Fault::TokenLibrary(e.to_string());
        let library = Pkcs11::new(path).map_err(failed)?;
        match library.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)) {
            Ok(()) | Err(Error::Pkcs11(RvError::CryptokiAlreadyInitialized, _)) => Ok(Library(library)),
            Err(error) => Err(failed(error)),
        }
    }

    /// The tokens that are plugged in, with what lies on them openly; no PIN is asked for.
    ///
    /// # Errors
    /// [`Fault::TokenFailed`].
    pub fn tokens(&self) -> Result<Vec<TokenFacts>, Fault> {
        let slots = self.0.get_slots_with_initialized_token().map_err(failed)?;
        slots.into_iter().map(|slot| self.facts(slot)).collect()
    }

    fn facts(&self, slot: Slot) -> Result<TokenFacts, Fault> {
        let token = self.0.get_token_info(slot).map_err(failed)?;
        let session = self.0.open_ro_session(slot).map_err(failed)?;
        let mut certificates: Vec<Certificate> =
            certificates(&session)?.into_iter().map(|(_, certificate)| certificate).collect();
        // A token lists its objects in any order.
        certificates.sort_by(|a, b| (a.is_authority(), a.der()).cmp(&(b.is_authority(), b.der())));
        Ok(TokenFacts {
            label: token.label().trim().to_owned(),
            slot: slot.id(),
            maker: token.manufacturer_id().trim().to_owned(),
            model: token.model().trim().to_owned(),
            pin: match (token.user_pin_locked(), token.user_pin_final_try(), token.user_pin_count_low()) {
                (true, ..) => Pin::Locked,
                (_, true, _) => Pin::LastTry,
                (_, _, true) => Pin::FewTries,
                _ => Pin::Unknown,
            },
            certificates,
        })
    }

    fn slot(&self, which: Which<'_>) -> Result<Slot, Fault> {
        let slots = self.0.get_slots_with_initialized_token().map_err(failed)?;
        let label = |slot: &Slot| self.0.get_token_info(*slot).map(|t| t.label().trim().to_owned());
        let found = match which {
            Which::Only if slots.len() > 1 => {
                let labels = slots.iter().map(label).collect::<Result<Vec<_>, _>>().map_err(failed)?;
                return Err(Fault::TokenSeveral(labels));
            }
            Which::Only => slots.into_iter().next(),
            Which::Label(wanted) => {
                slots.into_iter().find(|slot| label(slot).is_ok_and(|own| own == wanted.trim()))
            }
            Which::Slot(number) => slots.into_iter().find(|slot| slot.id() == number),
        };
        found.ok_or(Fault::TokenMissing)
    }

    /// Opens a token with its PIN, tried once, and takes the key that may sign at that moment and is valid longest;
    /// where none may, the one that was valid last. Old keys stay on a token when a new one comes each year.
    ///
    /// # Errors
    /// [`Fault::TokenMissing`], [`Fault::TokenSeveral`], [`Fault::TokenPinWrong`], [`Fault::TokenPinLocked`],
    /// [`Fault::NoPrivateKey`], [`Fault::NoCertificate`], [`Fault::KeyUnsupported`], [`Fault::TokenFailed`].
    pub fn open(&self, which: Which<'_>, pin: &str, at: Moment) -> Result<Token, Fault> {
        self.open_key(which, pin, at, |_| true)
    }

    /// [`Library::open`], but only with a key whose certificate is wanted.
    ///
    /// # Errors
    /// As [`Library::open`].
    pub fn open_key(
        &self,
        which: Which<'_>,
        pin: &str,
        at: Moment,
        wanted: impl Fn(&Certificate) -> bool,
    ) -> Result<Token, Fault> {
        let session = self.0.open_ro_session(self.slot(which)?).map_err(failed)?;
        match session.login(UserType::User, Some(&AuthPin::from(pin.to_owned()))) {
            Ok(()) | Err(Error::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => {}
            Err(error) => return Err(failed(error)),
        }
        let keys = session.find_objects(&[Attribute::Class(ObjectClass::PRIVATE_KEY)]).map_err(failed)?;
        if keys.is_empty() {
            return Err(Fault::NoPrivateKey);
        }
        let certificates = certificates(&session)?;
        let heap: Vec<Certificate> = certificates.iter().map(|(_, c)| c.clone()).collect();
        let mut refused = Fault::NoCertificate;
        let mut fit = Vec::new();
        for key in keys {
            let id = id_of(&session, key);
            let belongs = |(other, own): &&Held| id.is_some() && *other == id && wanted(own);
            let Some((_, own)) = certificates.iter().find(belongs) else { continue };
            let algorithm = match own.key_kind() {
                KeyKind::Rsa(_) => Algorithm::RsaSha256,
                KeyKind::P256 => Algorithm::P256Sha256,
                KeyKind::P384 => Algorithm::P384Sha384,
                other => {
                    refused = Fault::KeyUnsupported(other.name());
                    continue;
                }
            };
            let chain = chain_from(own.clone(), &heap);
            let may = check(&chain, at).iter().all(|f| matches!(f, Fault::ChainMissing(_)));
            fit.push(((may, own.not_after()), key, chain, algorithm));
        }
        let chosen = fit.into_iter().max_by_key(|(rank, ..)| *rank);
        let (_, key, chain, algorithm) = chosen.ok_or(refused)?;
        Ok(Token { session, key, chain, algorithm })
    }
}

impl Token {
    /// Adds certificates that the token lacks: the chain is built anew with them.
    #[must_use]
    pub fn with_certificates(mut self, more: &[Certificate]) -> Token {
        let all: Vec<Certificate> = self.chain.iter().chain(more).cloned().collect();
        if let Some(own) = self.chain.first().cloned() {
            self.chain = chain_from(own, &all);
        }
        self
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Token").field("algorithm", &self.algorithm).finish_non_exhaustive()
    }
}

impl Signer for Token {
    fn chain(&self) -> &[Certificate] {
        &self.chain
    }

    fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Fault> {
        match self.algorithm {
            Algorithm::RsaSha256 | Algorithm::RsaPssSha256 => {
                self.session.sign(&Mechanism::Sha256RsaPkcs, self.key, message).map_err(gone)
            }
            Algorithm::P256Sha256 | Algorithm::P384Sha384 => {
                let hash = self.algorithm.digest().of(&[message]);
                let pair = self.session.sign(&Mechanism::Ecdsa, self.key, &hash).map_err(gone)?;
                let (r, s) = pair.split_at(pair.len() / 2);
                Ok(tlv::seq(&[&tlv::unsigned(r), &tlv::unsigned(s)]))
            }
        }
    }
}

/// A token's certificate with what ties it to its key.
type Held = (Option<Vec<u8>>, Certificate);

fn certificates(session: &Session) -> Result<Vec<Held>, Fault> {
    let mut found = Vec::new();
    for object in session.find_objects(&[Attribute::Class(ObjectClass::CERTIFICATE)]).map_err(failed)? {
        let values = session.get_attributes(object, &[AttributeType::Value]).map_err(failed)?;
        let Some(Attribute::Value(der)) = values.into_iter().next() else { continue };
        if let Ok(certificate) = Certificate::from_der(&der) {
            found.push((id_of(session, object), certificate));
        }
    }
    Ok(found)
}

/// What ties a key to its certificate.
fn id_of(session: &Session, object: ObjectHandle) -> Option<Vec<u8>> {
    match session.get_attributes(object, &[AttributeType::Id]).ok()?.into_iter().next()? {
        Attribute::Id(id) if !id.is_empty() => Some(id),
        _ => None,
    }
}

/// A token that was open and is not there any more.
fn gone(error: Error) -> Fault {
    match error {
        Error::Pkcs11(
            RvError::TokenNotPresent
            | RvError::DeviceRemoved
            | RvError::SessionHandleInvalid
            | RvError::SessionClosed
            | RvError::UserNotLoggedIn,
            _,
        ) => Fault::TokenGone,
        other => failed(other),
    }
}

fn failed(error: Error) -> Fault {
    match error {
        Error::Pkcs11(RvError::PinIncorrect | RvError::PinLenRange | RvError::PinInvalid, _) => {
            Fault::TokenPinWrong
        }
        Error::Pkcs11(RvError::PinLocked, _) => Fault::TokenPinLocked,
        Error::Pkcs11(RvError::TokenNotPresent | RvError::DeviceRemoved, _) => Fault::TokenMissing,
        other => Fault::TokenFailed(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use cryptoki::context::Function;

    #[test]
    fn troubles_of_a_token_are_told_apart() {
        let told = |error| failed(Error::Pkcs11(error, Function::Login));
        assert_eq!(told(RvError::PinIncorrect), Fault::TokenPinWrong);
        assert_eq!(told(RvError::PinLocked), Fault::TokenPinLocked);
        assert_eq!(told(RvError::TokenNotPresent), Fault::TokenMissing);
        let signing = |error| gone(Error::Pkcs11(error, Function::Sign));
        for error in [RvError::DeviceRemoved, RvError::TokenNotPresent, RvError::SessionHandleInvalid] {
            assert_eq!(signing(error), Fault::TokenGone);
        }
        assert!(matches!(signing(RvError::DeviceError), Fault::TokenFailed(_)));
    }
}
