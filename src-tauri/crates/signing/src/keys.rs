//! Keys: from PKCS#12 and PEM files, from tokens, made here.
//!
//! A private key lives in memory only, wiped when dropped, and leaves the crate only as PKCS#12 encrypted
//! with AES. A passphrase is borrowed; whoever owns it wipes it. What `p12-keystore` copies while it opens a file is freed
//! unwiped: it offers no other way.

mod check;
mod file;
mod made;
mod private;
#[cfg(all(
    feature = "token",
    any(
        all(
            any(target_os = "linux", target_os = "macos"),
            any(target_arch = "x86_64", target_arch = "aarch64")
        ),
        all(windows, target_arch = "x86_64")
    )
))]
pub mod token;
#[cfg(not(all(
    feature = "token",
    any(
        all(
            any(target_os = "linux", target_os = "macos"),
            any(target_arch = "x86_64", target_arch = "aarch64")
        ),
        all(windows, target_arch = "x86_64")
    )
)))]
#[path = "keys/token_absent.rs"]
pub mod token;
mod which;

pub use check::{chain_from, check};
pub use made::{Making, self_signed};
pub use which::{Pin, TokenFacts, Which};

use p12_keystore::{EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, PrivateKeyChain};
use zeroize::Zeroizing;

use crate::common::{Algorithm, Certificate, Fault};
use private::Private;

/// Whatever can sign: a key in memory, a token, a test's stand-in.
pub trait Signer {
    /// The signer's certificate, then its issuers as far as they are known.
    fn chain(&self) -> &[Certificate];

    /// How it signs.
    fn algorithm(&self) -> Algorithm;

    /// Signs a message (not its hash).
    ///
    /// # Errors
    /// What the key or the token says.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Fault>;
}

/// A private key with its certificates, opened once and used for as many papers as one likes.
pub struct Key {
    private: Private,
    chain: Vec<Certificate>,
    pss: bool,
}

/// Iterations of the key derivation in files written here.
const ITERATIONS: u32 = 100_000;

impl Key {
    /// Opens a key file: PKCS#12, or PEM with key and certificates. `password` is as the user typed it.
    ///
    /// # Errors
    /// [`Fault::WrongPassword`], [`Fault::PasswordNeeded`], [`Fault::KeyUnreadable`], [`Fault::NoPrivateKey`],
    /// [`Fault::NoCertificate`], [`Fault::KeyUnsupported`], [`Fault::KeyTooShort`].
    pub fn open(bytes: &[u8], password: Option<&str>) -> Result<Key, Fault> {
        let found = file::read(bytes, password)?;
        if found.keys.is_empty() {
            return Err(Fault::NoPrivateKey);
        }
        let mut refused = None;
        for pkcs8 in found.keys {
            let private = match Private::from_pkcs8(pkcs8) {
                Ok(private) => private,
                Err(fault) => {
                    refused.get_or_insert(fault);
                    continue;
                }
            };
            let own = found.certificates.iter().find(|c| private.matches(c));
            let Some(own) = own else {
                refused.get_or_insert(Fault::NoCertificate);
                continue;
            };
            let chain = chain_from(own.clone(), &found.certificates);
            return Ok(Key { private, chain, pss: false });
        }
        Err(refused.unwrap_or(Fault::NoPrivateKey))
    }

    fn made(private: Private, certificate: Certificate) -> Key {
        Key { private, chain: vec![certificate], pss: false }
    }

    /// Adds certificates that the file lacked: the chain is built anew with them.
    #[must_use]
    pub fn with_certificates(mut self, more: &[Certificate]) -> Key {
        let all: Vec<Certificate> = self.chain.iter().chain(more).cloned().collect();
        if let Some(own) = self.chain.first().cloned() {
            self.chain = chain_from(own, &all);
        }
        self
    }

    /// Pads an RSA signature by PSS instead of PKCS#1 v1.5; no other key is changed by it.
    #[must_use]
    pub fn with_pss(mut self) -> Key {
        self.pss = matches!(self.private, Private::Rsa { .. });
        self
    }

    /// The signer's certificate.
    #[must_use]
    pub fn certificate(&self) -> &Certificate {
        // The chain begins with it from the start.
        &self.chain[0]
    }

    /// The key with its chain as PKCS#12: AES-256 by PBES2, MAC by SHA-256.
    ///
    /// # Errors
    /// [`Fault::PasswordNeeded`] for an empty password; [`Fault::Internal`] where the library refuses.
    pub fn to_pkcs12(&self, password: &str) -> Result<Vec<u8>, Fault> {
        if password.is_empty() {
            return Err(Fault::PasswordNeeded);
        }
        let internal = |error: p12_keystore::error::Error| Fault::Internal(error.to_string());
        let key = p12_keystore::PrivateKey::from_der(self.private.pkcs8()).map_err(internal)?;
        let mut certificates = Vec::new();
        for certificate in &self.chain {
            certificates.push(p12_keystore::Certificate::from_der(certificate.der()).map_err(internal)?);
        }
        let id = crate::common::Digest::Sha256.of(&[self.certificate().der()]);
        let chain = PrivateKeyChain::new(id.as_slice(), key, certificates);
        let mut store = KeyStore::new();
        store.add_entry(&self.certificate().subject_text(), KeyStoreEntry::PrivateKeyChain(chain));
        store
            .writer(password)
            .encryption_algorithm(EncryptionAlgorithm::PbeWithHmacSha256AndAes256)
            .encryption_iterations(ITERATIONS)
            .mac_algorithm(MacAlgorithm::HmacSha256)
            .mac_iterations(ITERATIONS)
            .write()
            .map_err(internal)
    }
}

impl Signer for Key {
    fn chain(&self) -> &[Certificate] {
        &self.chain
    }

    fn algorithm(&self) -> Algorithm {
        self.private.algorithm(self.pss)
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Fault> {
        self.private.sign(message, self.pss)
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Key").field("subject", &self.certificate().subject_text()).finish_non_exhaustive()
    }
}

/// A private key's PKCS#8 in DER, wiped when dropped.
type Secret = Zeroizing<Vec<u8>>;
