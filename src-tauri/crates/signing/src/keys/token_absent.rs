//! Stands in for tokens where this build has none: every call says so.

use std::path::Path;

use super::{Signer, TokenFacts, Which};
use crate::common::{Algorithm, Certificate, Fault, Moment};

/// A token's library; there never is one.
pub struct Library(Never);

/// A key on a token; there never is one.
#[derive(Debug)]
pub struct Token(Never);

#[derive(Debug)]
enum Never {}

impl Library {
    /// Refuses.
    ///
    /// # Errors
    /// [`Fault::TokenNotBuilt`].
    pub fn load(_path: &Path) -> Result<Library, Fault> {
        Err(Fault::TokenNotBuilt)
    }

    /// No tokens.
    ///
    /// # Errors
    /// None: nothing gets here.
    pub fn tokens(&self) -> Result<Vec<TokenFacts>, Fault> {
        match self.0 {}
    }

    /// No keys.
    ///
    /// # Errors
    /// None: nothing gets here.
    pub fn open(&self, _which: Which<'_>, _pin: &str, _at: Moment) -> Result<Token, Fault> {
        match self.0 {}
    }

    /// No keys.
    ///
    /// # Errors
    /// None: nothing gets here.
    pub fn open_key(
        &self,
        _which: Which<'_>,
        _pin: &str,
        _at: Moment,
        _wanted: impl Fn(&Certificate) -> bool,
    ) -> Result<Token, Fault> {
        match self.0 {}
    }
}

impl Token {
    /// No certificates.
    #[must_use]
    pub fn with_certificates(self, _more: &[Certificate]) -> Token {
        match self.0 {}
    }
}

impl Signer for Token {
    fn chain(&self) -> &[Certificate] {
        match self.0 {}
    }

    fn algorithm(&self) -> Algorithm {
        match self.0 {}
    }

    fn sign(&self, _message: &[u8]) -> Result<Vec<u8>, Fault> {
        match self.0 {}
    }
}
