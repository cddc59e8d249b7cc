//! One signer of a CMS: does the signature hold, whose is it, when was it made.

use jiff::Timestamp;

use crate::asn1::{self, GENERALIZED_TIME, INTEGER, OCTET_STRING, OID, Read, SEQUENCE};
use crate::cms::read::{Algorithm, SignedData, SignerId, SignerInfo, algorithm, signed_data};
use crate::verify::algorithm::{Hash, NotSigned};
use crate::verify::certificate::{Certificate, DIGITAL_SIGNATURE, NON_REPUDIATION};
use crate::verify::chain::{self, Chain, Path};
use crate::verify::revocation::Evidence;
use crate::verify::{Given, Remark};

const TST_INFO: &str = "1.2.840.113549.1.9.16.1.4";
const TIME_STAMPING: &str = "1.3.6.1.5.5.7.3.8";
/// Purposes that say outright what a certificate is for, and that is not documents: servers, code, time stamps, OCSP.
const OTHER_PURPOSES: [&str; 4] =
    ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.3", TIME_STAMPING, "1.3.6.1.5.5.7.3.9"];
/// Purposes beside which those do no harm: any, client, e-mail, documents (RFC 9336, Microsoft, Adobe).
const SIGNING_PURPOSES: [&str; 6] = [
    "2.5.29.37.0",
    "1.3.6.1.5.5.7.3.2",
    "1.3.6.1.5.5.7.3.4",
    "1.3.6.1.5.5.7.3.36",
    "1.3.6.1.4.1.311.10.3.12",
    "1.2.840.113583.1.1.5",
];
/// Most time stamps looked at in one signature.
const STAMPS_MAX: usize = 4;

/// What was signed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content<'a> {
    /// These bytes, laid end to end.
    Bytes(&'a [&'a [u8]]),
    /// A hash that is compared with the one inside (`adbe.pkcs7.sha1`).
    Inside(&'a [u8]),
}

/// A time stamp token and what it is worth.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// The moment that it states.
    pub time: Timestamp,
    /// Who states it.
    pub authority: String,
    /// Whether it was made over this very signature (or, in a document time stamp, this document) and is unaltered.
    pub intact: bool,
    /// Whether its maker is trusted.
    pub chain: Chain,
    /// What was found.
    pub remarks: Vec<Remark>,
}

/// What was found of one signer.
#[derive(Clone, Debug)]
pub(crate) struct Checked {
    pub(crate) certificate: Option<Certificate>,
    /// The signature holds over the content, and the content is what was signed.
    pub(crate) intact: bool,
    /// The signature itself holds, whatever became of the content.
    pub(crate) genuine: bool,
    pub(crate) path: Option<Path>,
    pub(crate) stamp: Option<Stamp>,
    pub(crate) has_certificate_reference: bool,
    /// Data kept beside the signature confirm every certificate of the path.
    pub(crate) kept_for_later: bool,
    /// When it was signed, as the signer says.
    pub(crate) signing_time: Option<Timestamp>,
    pub(crate) remarks: Vec<Remark>,
    /// Identifiers of the hash and the signature's algorithm.
    pub(crate) algorithms: (String, String),
}

/// Checks every signer of `data`.
pub(crate) fn check_all(
    data: &SignedData,
    content: Content<'_>,
    given: &Given,
    extra: &Extra,
) -> Vec<Checked> {
    data.signers.iter().map(|signer| check(data, signer, content, given, extra)).collect()
}

/// Certificates and revocation data that lie beside the signature (a PDF's DSS).
#[derive(Clone, Debug, Default)]
pub(crate) struct Extra {
    pub(crate) certificates: Vec<Certificate>,
    pub(crate) evidence: Evidence,
    /// Whether there is such a store.
    pub(crate) has_store: bool,
    /// A moment at which the signature was there already, proven by a trusted stamp over the document.
    pub(crate) proven: Option<Timestamp>,
}

fn check(
    data: &SignedData,
    signer: &SignerInfo,
    content: Content<'_>,
    given: &Given,
    extra: &Extra,
) -> Checked {
    let mut remarks = Vec::new();
    let embedded: Vec<Certificate> = data.certificates.iter().filter_map(|d| Certificate::read(d)).collect();
    if embedded.len() < data.certificates.len() {
        remarks.push(Remark::CertificateAltered);
    }
    let mut pool = embedded.clone();
    pool.extend(extra.certificates.iter().cloned());
    pool.extend(given.certificates.iter().cloned());
    let own = pool.iter().chain(&given.roots).find(|c| is_own(c, &signer.id)).cloned();
    let algorithms = (signer.digest.id.clone(), signer.algorithm.id.clone());
    let Some(certificate) = own else {
        remarks.push(Remark::SignerUnknown);
        let has_certificate_reference = signer.signing_certificate.is_some();
        return Checked {
            certificate: None,
            intact: false,
            genuine: false,
            path: None,
            stamp: None,
            has_certificate_reference,
            kept_for_later: false,
            signing_time: signer.signing_time,
            remarks,
            algorithms,
        };
    };
    if chain::altered(&embedded, &pool, &given.roots) {
        remarks.push(Remark::CertificateAltered);
    }
    let genuine = genuine(data, signer, &certificate, content, &mut remarks);
    let same = is_same_content(data, signer, content, &mut remarks);
    if let Some((hash, value)) = &signer.signing_certificate {
        let holds = Hash::of(&hash.id).is_ok_and(|h| h.over(&[&certificate.der]) == *value);
        if !holds {
            remarks.push(Remark::OtherCertificate);
        }
    }
    let usage = certificate.extensions.usage;
    let purposes = &certificate.extensions.extended_usage;
    let is_for_others = purposes.iter().any(|p| OTHER_PURPOSES.contains(&p.as_str()))
        && !purposes.iter().any(|p| SIGNING_PURPOSES.contains(&p.as_str()));
    if is_for_others || usage.is_some_and(|u| u & (DIGITAL_SIGNATURE | NON_REPUDIATION) == 0) {
        remarks.push(Remark::WrongUsage);
    }
    let mut evidence = extra.evidence.clone();
    evidence.add(&data.crls, &data.ocsps);
    let kept = evidence.clone();
    evidence.add(&given.crls, &given.ocsps);
    let stamps = signer.time_stamps.iter().take(STAMPS_MAX);
    let mut stamps: Vec<Stamp> =
        stamps.filter_map(|token| stamp(token, &[&signer.signature], &pool, given, &evidence)).collect();
    if stamps.len() < signer.time_stamps.len().min(STAMPS_MAX) || stamps.iter().any(|s| !s.intact) {
        remarks.push(Remark::StampBroken);
    }
    // The earliest trusted one proves most.
    stamps.sort_by_key(|s| (!s.intact, s.chain != Chain::Trusted, s.time));
    let stamp = stamps.into_iter().next();
    let proven = stamp.as_ref().filter(|s| s.intact && s.chain == Chain::Trusted).map(|s| s.time);
    let at = proven.or(extra.proven).unwrap_or(given.now);
    let path = chain::build(&certificate, &pool, &given.roots, &evidence, at);
    let kept_for_later = chain::is_confirmed(&path.certificates, &kept, at);
    remarks.extend(path.remarks.iter().copied());
    remarks.sort_unstable();
    remarks.dedup();
    Checked {
        intact: genuine && same,
        genuine,
        certificate: Some(certificate),
        path: Some(path),
        stamp,
        has_certificate_reference: signer.signing_certificate.is_some(),
        kept_for_later,
        signing_time: signer.signing_time,
        remarks,
        algorithms,
    }
}

fn is_own(certificate: &Certificate, id: &SignerId) -> bool {
    match id {
        SignerId::Issuer(issuer, serial) => certificate.issuer == *issuer && certificate.serial == *serial,
        SignerId::Key(key) => certificate.extensions.subject_key.as_ref() == Some(key),
    }
}

/// Whether the signature was made with the certificate's key.
fn genuine(
    data: &SignedData,
    signer: &SignerInfo,
    certificate: &Certificate,
    content: Content<'_>,
    remarks: &mut Vec<Remark>,
) -> bool {
    let joined;
    let message: &[u8] = match (&signer.signed_attributes, content) {
        (Some(attributes), _) => attributes,
        (None, Content::Bytes(parts)) => {
            joined = parts.concat();
            &joined
        }
        (None, Content::Inside(_)) => data.content.as_deref().unwrap_or_default(),
    };
    let signature = (&signer.algorithm, signer.signature.as_slice());
    match certificate.verify(signature, Some(&signer.digest), message) {
        Ok(hash) => {
            if hash.is_weak() {
                remarks.push(Remark::WeakAlgorithm);
            }
            if signer.attributes_malformed {
                remarks.push(Remark::AttributesMalformed);
            }
            !signer.attributes_malformed
        }
        Err(NotSigned::Wrong) => {
            remarks.push(Remark::SignatureWrong);
            false
        }
        Err(NotSigned::Unsupported(_)) => {
            remarks.push(Remark::AlgorithmUnsupported);
            false
        }
    }
}

/// Whether the content is the one whose hash was signed.
fn is_same_content(
    data: &SignedData,
    signer: &SignerInfo,
    content: Content<'_>,
    remarks: &mut Vec<Remark>,
) -> bool {
    if signer.signed_attributes.is_none() {
        // The signature itself was checked over the content.
        return match content {
            Content::Bytes(_) => true,
            Content::Inside(hash) => data.content.as_deref() == Some(hash),
        };
    }
    let Ok(hash) = Hash::of(&signer.digest.id) else {
        remarks.push(Remark::AlgorithmUnsupported);
        return false;
    };
    let digest = match content {
        Content::Bytes(parts) => hash.over(parts),
        Content::Inside(expected) => {
            let inside = data.content.as_deref().unwrap_or_default();
            if inside != expected {
                remarks.push(Remark::ContentChanged);
                return false;
            }
            hash.over(&[inside])
        }
    };
    let type_holds = signer.content_type.as_deref() == Some(&data.content_type);
    if signer.message_digest.as_ref() != Some(&digest) || !type_holds {
        remarks.push(Remark::ContentChanged);
        return false;
    }
    true
}

/// What a time stamp token over `parts` says; none where it is no token.
pub(crate) fn stamp(
    token: &[u8],
    parts: &[&[u8]],
    pool: &[Certificate],
    given: &Given,
    evidence: &Evidence,
) -> Option<Stamp> {
    let data = signed_data(token).ok()?;
    let content = data.content.as_deref().filter(|_| data.content_type == TST_INFO)?;
    let (imprint, time) = tst_info(content).ok()?;
    let signer = data.signers.first()?;
    let mut remarks = Vec::new();
    let embedded: Vec<Certificate> = data.certificates.iter().filter_map(|d| Certificate::read(d)).collect();
    let mut all = embedded.clone();
    all.extend(pool.iter().cloned());
    let unaltered =
        embedded.len() == data.certificates.len() && !chain::altered(&embedded, &all, &given.roots);
    let own = all.iter().chain(&given.roots).find(|c| is_own(c, &signer.id)).cloned()?;
    let whole = [content];
    let inner = Content::Bytes(&whole);
    let imprinted =
        Hash::of(&imprint.0.id).is_ok_and(|hash| !hash.is_weak() && hash.over(parts) == imprint.1);
    let intact = imprinted
        && unaltered
        && genuine(&data, signer, &own, inner, &mut remarks)
        && is_same_content(&data, signer, inner, &mut remarks);
    let mut path = chain::build(&own, &all, &given.roots, evidence, given.now);
    // A stamp outlives its maker's certificate only by further stamps; that is told, not hidden.
    if !own.extensions.extended_usage.iter().any(|u| u == TIME_STAMPING) {
        remarks.push(Remark::WrongUsage);
        path.chain = Chain::Untrusted;
    }
    if time < own.not_before || time > own.not_after {
        remarks.push(Remark::Expired);
        path.chain = Chain::Untrusted;
    }
    remarks.extend(path.remarks);
    Some(Stamp { time, authority: own.subject_name(), intact, chain: path.chain, remarks })
}

/// Imprint and moment of a token.
fn tst_info(content: &[u8]) -> Read<((Algorithm, Vec<u8>), Timestamp)> {
    let mut inside = asn1::first(content)?.tagged(SEQUENCE)?.inside();
    inside.expect(INTEGER)?;
    inside.expect(OID)?;
    let mut imprint = inside.expect(SEQUENCE)?.inside();
    let hash = algorithm(imprint.expect(SEQUENCE)?)?;
    let value = imprint.expect(OCTET_STRING)?.content.to_vec();
    inside.expect(INTEGER)?;
    Ok(((hash, value), inside.expect(GENERALIZED_TIME)?.time()?))
}
