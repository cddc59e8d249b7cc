//! PAdES: signatures in PDF files, as increments that keep the file what it is.
//!
//! [`prepare`] appends a signature field with a hole; [`Prepared`] says what must be signed and fills the hole.
//! [`sign`] does it in one go with a [`Signer`]; an outside program or a token takes [`Prepared::covered`] or the
//! hash, and brings CMS back. [`add_evidence`] appends what long-term verification needs.

mod dss;
mod increment;
mod mark;
mod place;
mod prepare;
mod sparse;
mod structure;
mod write;

pub use dss::add_evidence;
pub use mark::Mark;
pub use place::{PageFacts, page};
pub use prepare::{Options, Prepared, Visible, prepare, prepare_from_whole, reads_in_part};

use crate::cms::make::Attributes;
use crate::cms::revocation::{Carrier, Request, Supplied, gather};
use crate::cms::stamp::{QUERY_TYPE, Stamp, StampRequest};
use crate::common::{Certificate, Fault, Moment};
use crate::keys::Signer;

/// How far a signature goes.
#[derive(Clone, Copy, Default)]
pub enum Level<'a> {
    /// B-B: the signature alone.
    #[default]
    Basic,
    /// B-T: with a time stamp from the service at this address.
    Stamped {
        /// Its URL.
        service: &'a str,
        /// Who carries the request.
        carrier: &'a Carrier<'a>,
    },
    /// B-LT: with a time stamp, all chains and their revocation data.
    LongTerm {
        /// The time-stamp service's URL.
        service: &'a str,
        /// Who carries the requests.
        carrier: &'a Carrier<'a>,
        /// What is at hand already.
        supplied: Supplied<'a>,
    },
}

/// Place for attributes, names and numbers around the certificates.
const AROUND: usize = 2048;
/// Place for a time stamp with its service's chain.
const STAMP: usize = 16 * 1024;

/// Signs a PDF. The original bytes stay as they are, the signature is appended.
///
/// # Errors
/// What [`prepare`], the signer, the services or [`gather`] say; nothing is returned half done.
pub fn sign(
    pdf: &[u8],
    signer: &dyn Signer,
    options: &Options<'_>,
    level: Level<'_>,
) -> Result<Vec<u8>, Fault> {
    let chain: usize = signer.chain().iter().map(|c| c.der().len()).sum();
    let stamp = if matches!(level, Level::Basic) { 0 } else { STAMP };
    let mut prepared = prepare(pdf, options, chain + AROUND + stamp)?;
    let algorithm = signer.algorithm();
    let hash = prepared.hash(algorithm.digest());
    let attributes = Attributes::new(&hash, algorithm, signer.chain(), None);
    let signature = signer.sign(attributes.bytes())?;
    let (service, carrier) = match level {
        Level::Basic => return prepared.finish(&attributes.finish(&signature, None)?),
        Level::Stamped { service, carrier } | Level::LongTerm { service, carrier, .. } => (service, carrier),
    };
    let stamp = stamp_of(&signature, service, carrier, signer.chain(), options.at)?;
    prepared.fill(&attributes.finish(&signature, Some(&stamp.der))?)?;
    let signed = prepared.into_bytes();
    let Level::LongTerm { supplied, .. } = level else { return Ok(signed) };
    // One heap for both: services often share the signer's issuers and leave the root out.
    let heap: Vec<Certificate> = signer.chain().iter().chain(&stamp.certificates).cloned().collect();
    let owners = signer.chain().first().cloned().into_iter().chain(leaf(&stamp.certificates));
    let owners: Vec<Certificate> = owners.collect();
    // As of the stamp's moment, which is the one that verifiers will ask for.
    add_evidence(&signed, &gather(&owners, &heap, supplied, Some(carrier), stamp.at)?)
}

/// Asks a service for a time stamp over these bytes, and verifies the answer; `heap` has certificates that the
/// service may leave out, `at` is the caller's time.
///
/// # Errors
/// [`Fault::Unreachable`], [`Fault::StampRefused`], [`Fault::NoRandom`]; as [`Stamp::check`].
pub fn stamp_of(
    stamped: &[u8],
    service: &str,
    carrier: &Carrier<'_>,
    heap: &[Certificate],
    at: Moment,
) -> Result<Stamp, Fault> {
    let request = StampRequest::of(stamped)?;
    let body = Some((QUERY_TYPE, request.der()));
    let answer = carrier(&Request { address: service.to_owned(), body }).map_err(Fault::Unreachable)?;
    let stamp = request.read(&answer)?;
    stamp.check(stamped, heap, at)?;
    Ok(stamp)
}

/// The certificate of a heap that issued none of the others.
fn leaf(heap: &[Certificate]) -> Option<Certificate> {
    let issued_none = |c: &&Certificate| !heap.iter().any(|other| other != *c && c.issued(other));
    heap.iter().find(issued_none).cloned()
}
