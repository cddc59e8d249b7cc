//! Revocation lists and OCSP answers that lie in files: for signatures to be verified later without a network.

use std::path::Path;

use pismovnik_model::problem::{self, Problem};
use pismovnik_signing::Source;
use pismovnik_signing::cms::revocation::blocks_of;

use crate::folder;

/// Largest file: lists of large authorities have some megabytes.
const LARGEST: usize = 32 << 20;

/// Whether a piece of evidence is an OCSP answer, by its shape: it begins with a status, a list with a structure.
pub fn is_answer(der: &[u8]) -> bool {
    let skip = match der.get(1) {
        Some(long) if *long >= 0x80 => 2 + usize::from(long & 0x7f),
        _ => 2,
    };
    der.get(skip) == Some(&0x0a)
}

/// A list or an answer with the name of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The file's own name.
    pub name: String,
    /// In DER.
    pub der: Vec<u8>,
}

/// What is at hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evidence<'a> {
    /// Revocation lists.
    pub crls: &'a [Proof],
    /// OCSP answers.
    pub ocsps: &'a [Proof],
}

impl Evidence<'_> {
    /// The file or service that a source means.
    pub(super) fn name_of(&self, source: &Source) -> String {
        let named =
            |list: &[Proof], n: usize| list.get(n).map_or_else(String::new, |proof| proof.name.clone());
        match source {
            Source::Crl(n) => named(self.crls, *n),
            Source::Ocsp(n) => named(self.ocsps, *n),
            Source::Service(address) => address.clone(),
        }
    }
}

/// Reads files, each with one or more lists or answers, DER or PEM. Whether they prove anything, signing says.
///
/// # Errors
/// All problems: files that cannot be read, or hold nothing of the kind.
pub fn read<P: AsRef<Path>>(paths: &[P]) -> Result<Vec<Proof>, Vec<Problem>> {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        let name = folder::shown(path.as_ref());
        match folder::read_file(path.as_ref(), LARGEST) {
            Err(problem) => problems.push(problem),
            Ok(bytes) => {
                let blocks = blocks_of(&bytes);
                if blocks.is_empty() {
                    problems.push(Problem::new(problem::EVIDENCE_UNREADABLE, name));
                } else {
                    found.extend(blocks.into_iter().map(|der| Proof { name: name.clone(), der }));
                }
            }
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}

pub(super) fn bytes(proofs: &[Proof]) -> Vec<Vec<u8>> {
    proofs.iter().map(|proof| proof.der.clone()).collect()
}
