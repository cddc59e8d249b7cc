//! Keys, CMS, PAdES, time stamps, verification.
//!
//! ```text
//! PDF -> pades::prepare -> Prepared (the bytes to be signed, a hole for the signature)
//!     -> Signer::sign here, on a token, or by an outside program
//!     -> Prepared::finish -> PDF
//! ```
//!
//! Knows nothing of the program's papers and says nothing in words: errors and reports are codes with data.
//!
//! Invariants: no clock (the moment of signing is passed in), no network (the caller lends a function that
//! carries a request), no file; a private key leaves this crate only encrypted; nothing panics on any input.

pub mod cms;
pub mod common;
pub mod keys;
pub mod pades;

pub use common::{Algorithm, Certificate, Digest, Fault, KeyKind, Moment};
