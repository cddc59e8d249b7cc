//! From a signer's certificate to a root that the asker trusts.

use jiff::Timestamp;

use crate::verify::Remark;
use crate::verify::algorithm::NotSigned;
use crate::verify::certificate::{Certificate, SIGNS_CERTIFICATES};
use crate::verify::revocation::{Evidence, Revocation};

/// Longest path; real ones have three or four certificates.
const LENGTH_MAX: usize = 10;
/// Most signatures checked for one path, so that certificates naming each other in circles cost nothing.
const CHECKS_MAX: usize = 100;

/// Whether the asker may trust the name in a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    /// A path leads to a given root, and everything on it holds.
    Trusted,
    /// Something on the path does not hold, or roots were given and none is reached.
    Untrusted,
    /// Nothing speaks against it, but no root was given to judge by.
    Unknown,
}

/// A path as far as it could be built, and what was found on it.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    pub(crate) chain: Chain,
    pub(crate) certificates: Vec<Certificate>,
    pub(crate) remarks: Vec<Remark>,
    /// Whether every certificate below the root is confirmed as not revoked.
    pub(crate) revocation_known: bool,
}

/// Builds the path of `certificate` through `pool` to one of `roots`, as things stood at `at`.
pub(crate) fn build(
    certificate: &Certificate,
    pool: &[Certificate],
    roots: &[Certificate],
    evidence: &Evidence,
    at: Timestamp,
) -> Path {
    let mut search = Search { pool, roots, checks: 0, best: vec![certificate.clone()], faults: Vec::new() };
    let mut path = vec![certificate.clone()];
    let reached = search.climb(&mut path);
    let path = if reached { path } else { search.best };
    let mut remarks = judge(&path, reached, at);
    let pairs = path.iter().zip(path.iter().skip(1));
    if pairs.into_iter().any(|(one, issuer)| matches!(evidence.of(one, issuer, at), Revocation::Revoked(_))) {
        remarks.push(Remark::Revoked);
    }
    let revocation_known = is_confirmed(&path, evidence, at);
    if !reached {
        remarks.extend(search.faults);
        if !roots.is_empty() {
            remarks.push(Remark::NoPath);
        }
    }
    remarks.sort_unstable();
    remarks.dedup();
    let chain = match (remarks.iter().any(|r| r.breaks_chain()), reached) {
        (true, _) => Chain::Untrusted,
        (false, true) => Chain::Trusted,
        (false, false) => Chain::Unknown,
    };
    Path { chain, certificates: path, remarks, revocation_known }
}

/// Whether every certificate of a path but its last is confirmed as not revoked.
pub(crate) fn is_confirmed(path: &[Certificate], evidence: &Evidence, at: Timestamp) -> bool {
    let mut pairs = path.iter().zip(path.iter().skip(1));
    path.len() > 1 && pairs.all(|(one, issuer)| evidence.of(one, issuer, at) == Revocation::Good)
}

/// Certificates that came along and whose signature does not hold under the issuer at hand, or is also that of another
/// certificate at hand: somebody altered them.
pub(crate) fn altered(embedded: &[Certificate], pool: &[Certificate], roots: &[Certificate]) -> bool {
    embedded.iter().take(64).any(|one| {
        let issuers: Vec<_> = roots.iter().chain(pool).filter(|i| one.may_be_issued_by(i)).take(16).collect();
        // An altered issuer's name leads to nobody, but the signature is still the true certificate's.
        if roots.iter().chain(pool).take(256).any(|other| one.shares_signature(other)) {
            return true;
        }
        !issuers.is_empty() && issuers.iter().all(|i| one.signed_by(i) == Err(NotSigned::Wrong))
    })
}

struct Search<'a> {
    pool: &'a [Certificate],
    roots: &'a [Certificate],
    checks: usize,
    /// The longest path that led nowhere.
    best: Vec<Certificate>,
    faults: Vec<Remark>,
}

impl Search<'_> {
    /// Lengthens `path` until it ends at a root.
    fn climb(&mut self, path: &mut Vec<Certificate>) -> bool {
        let Some(last) = path.last().cloned() else { return false };
        if self.roots.iter().any(|root| root.der == last.der) {
            return true;
        }
        if path.len() >= LENGTH_MAX {
            return false;
        }
        let (roots, pool) = (self.roots, self.pool);
        for issuer in roots.iter().chain(pool).filter(|i| last.may_be_issued_by(i)) {
            if path.iter().any(|known| known.der == issuer.der) || self.checks >= CHECKS_MAX {
                continue;
            }
            self.checks += 1;
            match last.signed_by(issuer) {
                Ok(hash) if hash.is_weak() => self.faults.push(Remark::WeakAlgorithm),
                Ok(_) => {
                    path.push(issuer.clone());
                    if self.climb(path) {
                        return true;
                    }
                    if path.len() > self.best.len() {
                        self.best.clone_from(path);
                    }
                    path.pop();
                }
                Err(NotSigned::Wrong) => self.faults.push(Remark::CertificateAltered),
                Err(NotSigned::Unsupported(_)) => self.faults.push(Remark::AlgorithmUnsupported),
            }
        }
        false
    }
}

/// What does not hold on a path from the signer upwards.
fn judge(path: &[Certificate], reached: bool, at: Timestamp) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for (place, one) in path.iter().enumerate() {
        let is_root = reached && place > 0 && place + 1 == path.len();
        // A root is trusted because the asker says so; its own dates and extensions bind nobody.
        if !is_root {
            if at < one.not_before {
                remarks.push(Remark::NotYetValid);
            }
            if at > one.not_after {
                remarks.push(Remark::Expired);
            }
            if one.extensions.unknown_critical {
                remarks.push(Remark::UnknownCriticalExtension);
            }
        }
        if place > 0 {
            let below = path[1..place].iter().filter(|c| !c.is_self_issued()).count();
            match one.extensions.basic {
                Some((true, length)) => {
                    let limit = length.map_or(usize::MAX, |l| usize::try_from(l).unwrap_or(usize::MAX));
                    if below > limit {
                        remarks.push(Remark::PathTooLong);
                    }
                }
                // Roots from before extensions existed say nothing.
                None if is_root => {}
                _ => remarks.push(Remark::IssuerIsNoAuthority),
            }
            if one.extensions.usage.is_some_and(|u| u & SIGNS_CERTIFICATES == 0) {
                remarks.push(Remark::IssuerIsNoAuthority);
            }
        }
    }
    remarks
}
