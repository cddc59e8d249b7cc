//! Keys, CMS, PAdES, time stamps, verification.
//!
//! ```text
//! PDF -> pades::prepare -> Prepared (the bytes to be signed, a hole for the signature)
//!     -> Signer::sign here, on a token, or by an outside program
//!     -> Prepared::finish -> PDF
//! ```
//!
//! PDF or signature file -> verify, detached -> verdicts. The verifying side reads ASN.1, certificates and PDF with
//! readers of its own: strict, bounded, and sharing nothing with the maker whose mistakes it is to find.
//!
//! Knows nothing of the program's papers and says nothing in words: errors and reports are codes with data.
//!
//! Invariants: no clock (the moment of signing is passed in), no network (the caller lends a function that
//! carries a request), no file; a private key leaves this crate only encrypted; nothing panics on any input.

mod asn1;
pub mod cms;
pub mod common;
mod curve;
pub mod detached;
pub mod gost;
pub mod keys;
pub mod pades;
pub mod verify;

pub use common::{Algorithm, Certificate, Digest, Fault, Flaw, KeyKind, Moment, Source};
