//! Evidence for later: chains completed, and for each certificate an OCSP answer or a revocation list.
//! Gathered here unverified; a verifier judges it.

use sha1::Digest as _;

use crate::common::tlv::{self, Parts, Value, explicit};
use crate::common::{Certificate, Fault};
use crate::keys::chain_from;

/// A request that the caller carries over HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Where to, as a URL.
    pub address: String,
    /// Content type and body of a POST; `None` is a GET.
    pub body: Option<(&'static str, Vec<u8>)>,
}

/// Carries a request and brings the answer's body, or says in its own words why not.
pub type Carrier<'a> = dyn Fn(&Request) -> Result<Vec<u8>, String> + 'a;

/// What the caller has already, from files.
#[derive(Clone, Copy, Debug, Default)]
pub struct Supplied<'a> {
    /// Issuers' certificates.
    pub certificates: &'a [Certificate],
    /// Revocation lists in DER.
    pub crls: &'a [Vec<u8>],
    /// OCSP answers in DER.
    pub ocsps: &'a [Vec<u8>],
}

/// What a document security store holds, each in DER, without repetition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Certificates of all chains.
    pub certificates: Vec<Vec<u8>>,
    /// Revocation lists.
    pub crls: Vec<Vec<u8>>,
    /// OCSP answers, whole.
    pub ocsps: Vec<Vec<u8>>,
}

/// What one source says about one certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Good,
    Revoked,
    Nothing,
}

/// Type of an OCSP question's body over HTTP.
pub const OCSP_TYPE: &str = "application/ocsp-request";

/// Gathers evidence for these certificates, whose issuers lie in a heap: what was supplied first, then what the
/// addresses in the certificates give, OCSP before lists.
///
/// # Errors
/// [`Fault::ChainMissing`], [`Fault::RevocationMissing`], [`Fault::Revoked`], [`Fault::Unreachable`].
pub fn gather(
    owners: &[Certificate],
    heap: &[Certificate],
    supplied: Supplied<'_>,
    carrier: Option<&Carrier<'_>>,
) -> Result<Evidence, Fault> {
    let mut evidence = Evidence::default();
    let heap: Vec<Certificate> = heap.iter().chain(supplied.certificates).cloned().collect();
    for own in owners {
        let chain = whole_chain(own.clone(), &heap, carrier)?;
        for certificate in &chain {
            add(&mut evidence.certificates, certificate.der());
        }
        for pair in chain.windows(2) {
            let [certificate, issuer] = pair else { continue };
            revocation(certificate, issuer, supplied, carrier, &mut evidence)?;
        }
    }
    Ok(evidence)
}

/// The chain up to a self-issued certificate; missing issuers are fetched.
fn whole_chain(
    own: Certificate,
    heap: &[Certificate],
    carrier: Option<&Carrier<'_>>,
) -> Result<Vec<Certificate>, Fault> {
    let mut heap = heap.to_vec();
    loop {
        let chain = chain_from(own.clone(), &heap);
        let Some(last) = chain.last().filter(|c| !c.is_self_issued()) else { return Ok(chain) };
        let missing = || Fault::ChainMissing(last.issuer_text());
        let carrier = carrier.ok_or_else(missing)?;
        let fetched = last.issuer_addresses().into_iter().find_map(|address| {
            let bytes = carrier(&Request { address, body: None }).ok()?;
            Certificate::all_from(&bytes).ok()?.into_iter().find(|c| c.issued(last))
        });
        let fetched = fetched.ok_or_else(missing)?;
        if chain.contains(&fetched) || heap.contains(&fetched) {
            return Err(missing());
        }
        heap.push(fetched);
    }
}

fn revocation(
    certificate: &Certificate,
    issuer: &Certificate,
    supplied: Supplied<'_>,
    carrier: Option<&Carrier<'_>>,
    evidence: &mut Evidence,
) -> Result<(), Fault> {
    let mut answers: Vec<Answer> = supplied.ocsps.iter().cloned().map(Answer::Ocsp).collect();
    answers.extend(supplied.crls.iter().cloned().map(Answer::Crl));
    if let Some(found) = judged(answers, certificate, issuer)? {
        keep(found, evidence);
        return Ok(());
    }
    let Some(carrier) = carrier else { return Err(Fault::RevocationMissing(certificate.subject_text())) };
    let mut words = None;
    let ocsp = certificate.ocsp_addresses().into_iter().map(|address| {
        let body = Some((OCSP_TYPE, ocsp_request(certificate, issuer)));
        (Request { address, body }, Answer::Ocsp as fn(Vec<u8>) -> Answer)
    });
    let lists = certificate
        .crl_addresses()
        .into_iter()
        .map(|address| (Request { address, body: None }, Answer::Crl as fn(Vec<u8>) -> Answer));
    for (request, kind) in ocsp.chain(lists) {
        match carrier(&request) {
            Ok(bytes) => {
                if let Some(found) = judged(vec![kind(bytes)], certificate, issuer)? {
                    keep(found, evidence);
                    return Ok(());
                }
            }
            Err(said) => words = words.or(Some(said)),
        }
    }
    Err(words.map_or_else(|| Fault::RevocationMissing(certificate.subject_text()), Fault::Unreachable))
}

/// The first of the answers that says the certificate is good.
fn judged(
    answers: Vec<Answer>,
    certificate: &Certificate,
    issuer: &Certificate,
) -> Result<Option<Answer>, Fault> {
    for answer in answers {
        let said = match &answer {
            Answer::Ocsp(bytes) => ocsp_says(bytes, certificate, issuer),
            Answer::Crl(bytes) => crl_says(bytes, certificate),
        };
        match said {
            Said::Good => return Ok(Some(answer)),
            Said::Revoked => return Err(Fault::Revoked(certificate.subject_text())),
            Said::Nothing => {}
        }
    }
    Ok(None)
}

fn keep(answer: Answer, evidence: &mut Evidence) {
    match answer {
        Answer::Ocsp(bytes) => add(&mut evidence.ocsps, &bytes),
        Answer::Crl(bytes) => add(&mut evidence.crls, &bytes),
    }
}

enum Answer {
    Ocsp(Vec<u8>),
    Crl(Vec<u8>),
}

fn add(list: &mut Vec<Vec<u8>>, bytes: &[u8]) {
    if !list.iter().any(|b| b == bytes) {
        list.push(bytes.to_vec());
    }
}

/// `OCSPRequest` in DER for one certificate; hashes by SHA-1, which every responder knows.
#[must_use]
pub fn ocsp_request(certificate: &Certificate, issuer: &Certificate) -> Vec<u8> {
    let id = certificate_id(certificate, issuer);
    tlv::seq(&[&tlv::seq(&[&tlv::seq(&[&tlv::seq(&[&id])])])])
}

fn certificate_id(certificate: &Certificate, issuer: &Certificate) -> Vec<u8> {
    let key = issuer.inner().tbs_certificate().subject_public_key_info().subject_public_key.raw_bytes();
    tlv::seq(&[
        &tlv::seq(&[&tlv::oid(crate::common::oid::SHA1), &tlv::put(tlv::NULL, &[])]),
        &tlv::put(tlv::OCTETS, &sha1::Sha1::digest(issuer.subject_der())),
        &tlv::put(tlv::OCTETS, &sha1::Sha1::digest(key)),
        &tlv::put(tlv::INTEGER, certificate.serial()),
    ])
}

/// What an OCSP answer says of the certificate, by its serial number and its issuer's hashes.
fn ocsp_says(response: &[u8], certificate: &Certificate, issuer: &Certificate) -> Said {
    let wanted = certificate_id(certificate, issuer);
    let wanted: Vec<&[u8]> = Parts::of(&wanted).flat_map(|v| v.parts()).skip(1).map(|v| v.content).collect();
    let says = || {
        let mut parts = tlv::only(tlv::SEQUENCE, response)?.parts();
        // ENUMERATED: 0 is success.
        parts.next_if(0x0A).filter(|v| v.content == [0])?;
        let mut basic = parts.next_if(explicit(0))?.parts().next_if(tlv::SEQUENCE)?.parts();
        basic.next_if(tlv::OID)?;
        let basic = basic.next_if(tlv::OCTETS)?;
        let data = tlv::only(tlv::SEQUENCE, basic.content)?.parts().next_if(tlv::SEQUENCE)?;
        let list = data.parts().find(|v| v.tag == tlv::SEQUENCE)?;
        list.parts().find_map(|single| {
            let mut parts = single.parts();
            let id = parts.next_if(tlv::SEQUENCE)?;
            let here: Vec<&[u8]> = id.parts().skip(1).map(|v| v.content).collect();
            let status = parts.next()?;
            (here == wanted).then_some(match status.tag {
                0x80 => Said::Good,
                0xA1 => Said::Revoked,
                _ => Said::Nothing,
            })
        })
    };
    says().unwrap_or(Said::Nothing)
}

/// What a revocation list says of the certificate: nothing, if another issuer wrote it.
fn crl_says(list: &[u8], certificate: &Certificate) -> Said {
    let says = || {
        let signed = tlv::only(tlv::SEQUENCE, list)?.parts().next_if(tlv::SEQUENCE)?;
        let mut parts = signed.parts();
        parts.next_if(tlv::INTEGER);
        parts.next_if(tlv::SEQUENCE)?;
        let issuer = parts.next_if(tlv::SEQUENCE)?;
        if issuer.whole != certificate.issuer_der() {
            return None;
        }
        let is_time = |v: &Value<'_>| v.tag == tlv::UTC_TIME || v.tag == tlv::GENERALIZED_TIME;
        let entries = parts.find(|v| !is_time(v)).filter(|v| v.tag == tlv::SEQUENCE);
        let listed = entries.is_some_and(|entries| {
            entries
                .parts()
                .any(|e| e.parts().next().is_some_and(|serial| serial.content == certificate.serial()))
        });
        Some(if listed { Said::Revoked } else { Said::Good })
    };
    says().unwrap_or(Said::Nothing)
}
