//! Whether a certificate may sign today; chains.

use der::oid::ObjectIdentifier;

use crate::common::{Certificate, Fault, Moment};

/// Purposes under which signing a document passes: any, e-mail, client, documents (RFC 9336, Microsoft, Adobe).
const DOCUMENTS: &[ObjectIdentifier] = &[
    ObjectIdentifier::new_unwrap("2.5.29.37.0"),
    ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.4"),
    ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.2"),
    ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.36"),
    ObjectIdentifier::new_unwrap("1.3.6.1.4.1.311.10.3.12"),
    ObjectIdentifier::new_unwrap("1.2.840.113583.1.1.5"),
];

/// Purposes that say outright what a certificate is for, and that is not documents: server, code, time stamps, OCSP.
const OTHERS: &[(ObjectIdentifier, &str)] = &[
    (ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.1"), "serverAuth"),
    (ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.3"), "codeSigning"),
    (ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8"), "timeStamping"),
    (ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.9"), "OCSPSigning"),
];

/// Everything that speaks against signing with this chain at that moment, the gravest first:
/// [`Fault::NotYetValid`], [`Fault::Expired`], [`Fault::WrongUsage`] forbid it; [`Fault::ChainMissing`] only means
/// that verifiers will not find a root by themselves.
#[must_use]
pub fn check(chain: &[Certificate], at: Moment) -> Vec<Fault> {
    let (Some(own), Some(last)) = (chain.first(), chain.last()) else { return vec![Fault::NoCertificate] };
    let mut faults = Vec::new();
    if at < own.not_before() {
        faults.push(Fault::NotYetValid(own.not_before()));
    }
    if at > own.not_after() {
        faults.push(Fault::Expired(own.not_after()));
    }
    if let Some(usage) = own.usage()
        && !usage.signs_documents()
    {
        faults.push(Fault::WrongUsage(usage.names().join(", ")));
    } else {
        let purposes = own.purposes();
        let named: Vec<&str> =
            OTHERS.iter().filter(|(id, _)| purposes.contains(id)).map(|(_, name)| *name).collect();
        if !named.is_empty() && !purposes.iter().any(|p| DOCUMENTS.contains(p)) {
            faults.push(Fault::WrongUsage(named.join(", ")));
        }
    }
    if !last.is_self_issued() {
        faults.push(Fault::ChainMissing(last.issuer_text()));
    }
    faults
}

/// A certificate with its issuers out of a heap, by name and, where given, by key identifier; at most ten.
#[must_use]
pub fn chain_from(own: Certificate, heap: &[Certificate]) -> Vec<Certificate> {
    let mut chain = vec![own];
    while let Some(last) = chain.last()
        && !last.is_self_issued()
        && chain.len() < 10
    {
        let wanted = last.authority_key_id();
        let fits = |c: &&Certificate| c.issued(last) && !chain.contains(c);
        let named = |c: &&Certificate| wanted.is_some() && c.subject_key_id() == wanted;
        let by_key = heap.iter().filter(fits).find(named);
        let Some(issuer) = by_key.or_else(|| heap.iter().find(fits)) else { break };
        chain.push(issuer.clone());
    }
    chain
}
