//! The outside road: a document goes out as exact bytes, a signature file comes back and finds its document.

use crate::asn1;
use crate::cms::read::{CmsError, SignedData, signed_data};
use crate::cms::wrapper;
use crate::verify::algorithm::Hash;
use crate::verify::signer::{self, Content, Extra};
use crate::verify::{Given, LaterChanges, Level, Remark, Verdict, verdict};

/// A signature file, read.
#[derive(Clone, Debug)]
pub struct SignatureFile {
    data: SignedData,
    /// Its CMS as bytes.
    pub der: Vec<u8>,
}

/// Why a file is no signature file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureFileError {
    /// Neither DER nor base64 of it, or not a signature inside.
    #[error("not a signature file")]
    NotASignature,
    /// A signature without signers.
    #[error("a signature file without signers")]
    NoSigners,
}

/// Whether a signature was made over a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belongs {
    /// Over these very bytes, by every signer.
    Here,
    /// Over other bytes: another file, or this one before it was changed.
    Elsewhere,
    /// Cannot be told without checking the signature itself, or the hash is not known here.
    Unknown,
}

impl SignatureFile {
    /// Reads `.sig .p7s .sgn .cms`: DER or BER, base64, PEM.
    ///
    /// # Errors
    /// Not a signature file.
    pub fn read(file: &[u8]) -> Result<SignatureFile, SignatureFileError> {
        let bytes = wrapper::unwrap(file).ok_or(SignatureFileError::NotASignature)?;
        let data = signed_data(&bytes).map_err(|error| match error {
            CmsError::Malformed => SignatureFileError::NotASignature,
            CmsError::NoSigners => SignatureFileError::NoSigners,
        })?;
        let taken = asn1::definite(&bytes).map_or(bytes.len(), |(_, taken)| taken);
        let der = bytes.get(..taken).unwrap_or(&bytes).to_vec();
        Ok(SignatureFile { data, der })
    }

    /// The document, where it lies inside the signature.
    pub fn content(&self) -> Option<&[u8]> {
        self.data.content.as_deref()
    }

    /// Whether it was made over this document.
    pub fn belongs_to(&self, document: &[u8]) -> Belongs {
        let mut found = Belongs::Here;
        for signer in &self.data.signers {
            match (&signer.message_digest, Hash::of(&signer.digest.id)) {
                (Some(signed), Ok(hash)) if hash.over(&[document]) == *signed => {}
                (Some(_), Ok(_)) => return Belongs::Elsewhere,
                _ => found = Belongs::Unknown,
            }
        }
        found
    }

    /// The one of several documents that it was made over; `documents` are asked one after another.
    pub fn find<'d, T>(&self, documents: impl IntoIterator<Item = (T, &'d [u8])>) -> Option<T> {
        documents.into_iter().find(|(_, bytes)| self.belongs_to(bytes) == Belongs::Here).map(|(one, _)| one)
    }

    /// Checks every signer against a document; without one, against what lies inside.
    pub fn verify(&self, document: Option<&[u8]>, given: &Given) -> Vec<Verdict> {
        let inside = self.content();
        let bytes = document.or(inside).unwrap_or_default();
        // Where the file brings its own document along, that one and the given one must be the same.
        let differs = matches!((document, inside), (Some(given), Some(inside)) if given != inside);
        let parts = [bytes];
        let all = signer::check_all(&self.data, Content::Bytes(&parts), given, &Extra::default());
        let told = all.into_iter().map(|checked| {
            let genuine = checked.genuine;
            let mut verdict = verdict(checked, Level::Detached);
            let is_changed = verdict.remarks.contains(&Remark::ContentChanged) || differs;
            if is_changed {
                verdict.intact = false;
                verdict.covers_whole_file = false;
                verdict.later_changes = LaterChanges::Forbidden;
                verdict.class = crate::verify::Class::None;
                if genuine {
                    verdict.remarks.push(Remark::OtherFile);
                }
            }
            verdict
        });
        told.collect()
    }
}
