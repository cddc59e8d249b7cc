//! Evidence for later: chains completed, and for each certificate an OCSP answer or a revocation list. Whatever is
//! gathered is verified before it is kept: signature, issuer, day, and that it speaks of the certificate.

use sha1::Digest as _;

use jiff::Timestamp;

use crate::cms::wrapper;
use crate::common::tlv;
use crate::common::{Certificate, Fault, Flaw, Moment, Source};
use crate::keys::chain_from;
use crate::verify;
use crate::verify::revocation::worth::{self, Worth};

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

/// Type of an OCSP question's body over HTTP.
pub const OCSP_TYPE: &str = "application/ocsp-request";

/// Revocation lists or OCSP answers of a file, in DER: PEM, base64 or as they are.
#[must_use]
pub fn blocks_of(file: &[u8]) -> Vec<Vec<u8>> {
    wrapper::blocks(file)
}

/// A certificate with its issuer, both as the maker and as the verifier reads them.
struct Pair {
    certificate: Certificate,
    issuer: Certificate,
    read: (verify::Certificate, verify::Certificate),
}

impl Pair {
    fn of(certificate: &Certificate, issuer: &Certificate) -> Result<Pair, Fault> {
        let read = |c: &Certificate| verify::Certificate::read(c.der()).ok_or(Fault::CertificateUnreadable);
        let read = (read(certificate)?, read(issuer)?);
        // An issuer by name alone is none.
        if read.0.signed_by(&read.1).is_err() {
            return Err(Fault::ChainMissing(certificate.issuer_text()));
        }
        Ok(Pair { certificate: certificate.clone(), issuer: issuer.clone(), read })
    }
}

/// Gathers evidence for these certificates, whose issuers lie in a heap, as of a moment: what was supplied first,
/// then what the addresses in the certificates give, OCSP before lists. Nothing supplied is passed over in silence:
/// what proves nothing of these certificates is refused.
///
/// # Errors
/// [`Fault::ChainMissing`], [`Fault::RevocationMissing`], [`Fault::Revoked`], [`Fault::EvidenceFlawed`],
/// [`Fault::Unreachable`], [`Fault::CertificateUnreadable`].
pub fn gather(
    owners: &[Certificate],
    heap: &[Certificate],
    supplied: Supplied<'_>,
    carrier: Option<&Carrier<'_>>,
    at: Moment,
) -> Result<Evidence, Fault> {
    let mut evidence = Evidence::default();
    let heap: Vec<Certificate> = heap.iter().chain(supplied.certificates).cloned().collect();
    let mut pairs: Vec<Pair> = Vec::new();
    for own in owners {
        let chain = whole_chain(own.clone(), &heap, carrier)?;
        for certificate in &chain {
            add(&mut evidence.certificates, certificate.der());
        }
        for pair in chain.windows(2) {
            let [certificate, issuer] = pair else { continue };
            if !pairs.iter().any(|known| known.certificate == *certificate) {
                pairs.push(Pair::of(certificate, issuer)?);
            }
        }
    }
    let at = Timestamp::from_second(at.unix()).map_err(|e| Fault::Internal(e.to_string()))?;
    let at_hand = at_hand(supplied);
    for (source, answer) in &at_hand {
        let (worth, of) = best(answer, &pairs, at);
        match (worth, of) {
            (Worth::Good, _) => {}
            (Worth::Revoked, Some(pair)) => return Err(Fault::Revoked(pair.certificate.subject_text())),
            (other, _) => return Err(Fault::EvidenceFlawed(source.clone(), flaw(other))),
        }
    }
    for pair in &pairs {
        let found = at_hand.iter().find(|(_, answer)| answer.worth(pair, at) == Worth::Good);
        match found {
            Some((_, answer)) => keep(answer, &mut evidence),
            None => keep(&fetched(pair, carrier, at)?, &mut evidence),
        }
    }
    Ok(evidence)
}

fn at_hand(supplied: Supplied<'_>) -> Vec<(Source, Answer)> {
    let answers = supplied.ocsps.iter().cloned().map(Answer::Ocsp).enumerate();
    let lists = supplied.crls.iter().cloned().map(Answer::Crl).enumerate();
    let answers = answers.map(|(n, answer)| (Source::Ocsp(n), answer));
    answers.chain(lists.map(|(n, list)| (Source::Crl(n), list))).collect()
}

/// The best that a piece of evidence says of any certificate, and of which.
fn best<'p>(answer: &Answer, pairs: &'p [Pair], at: Timestamp) -> (Worth, Option<&'p Pair>) {
    let all = pairs.iter().map(|pair| (answer.worth(pair, at), Some(pair)));
    all.min_by_key(|(worth, _)| *worth).unwrap_or((Worth::OfOthers, None))
}

fn flaw(worth: Worth) -> Flaw {
    let moment = |t: Timestamp| Moment::from_unix(t.as_second());
    match worth {
        Worth::Outdated(until) => Flaw::Outdated(moment(until)),
        Worth::NotYet(from) => Flaw::NotYet(moment(from)),
        Worth::Silent => Flaw::Silent,
        Worth::Unsigned => Flaw::Signature,
        Worth::Good | Worth::Revoked | Worth::OfOthers => Flaw::OfOthers,
        Worth::Unreadable => Flaw::Unreadable,
    }
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
            Certificate::all_from(&bytes).ok()?.into_iter().find(|c| Pair::of(last, c).is_ok())
        });
        let fetched = fetched.ok_or_else(missing)?;
        if chain.contains(&fetched) || heap.contains(&fetched) {
            return Err(missing());
        }
        heap.push(fetched);
    }
}

/// Asks the services that a certificate names, until one says that it is good.
fn fetched(pair: &Pair, carrier: Option<&Carrier<'_>>, at: Timestamp) -> Result<Answer, Fault> {
    let certificate = &pair.certificate;
    let missing = || Fault::RevocationMissing(certificate.subject_text());
    let carrier = carrier.ok_or_else(missing)?;
    let mut refused = None;
    let ocsp = certificate.ocsp_addresses().into_iter().map(|address| {
        let body = Some((OCSP_TYPE, ocsp_request(certificate, &pair.issuer)));
        (Request { address, body }, Answer::Ocsp as fn(Vec<u8>) -> Answer)
    });
    let lists = certificate
        .crl_addresses()
        .into_iter()
        .map(|address| (Request { address, body: None }, Answer::Crl as fn(Vec<u8>) -> Answer));
    for (request, kind) in ocsp.chain(lists) {
        let fault = match carrier(&request) {
            Err(said) => Fault::Unreachable(said),
            Ok(bytes) => {
                // Some services wrap their lists in PEM.
                let bytes = blocks_of(&bytes).into_iter().next().unwrap_or(bytes);
                let answer = kind(bytes);
                match answer.worth(pair, at) {
                    Worth::Good => return Ok(answer),
                    Worth::Revoked => return Err(Fault::Revoked(certificate.subject_text())),
                    other => Fault::EvidenceFlawed(Source::Service(request.address), flaw(other)),
                }
            }
        };
        refused.get_or_insert(fault);
    }
    Err(refused.unwrap_or_else(missing))
}

fn keep(answer: &Answer, evidence: &mut Evidence) {
    match answer {
        Answer::Ocsp(bytes) => add(&mut evidence.ocsps, bytes),
        Answer::Crl(bytes) => add(&mut evidence.crls, bytes),
    }
}

enum Answer {
    Ocsp(Vec<u8>),
    Crl(Vec<u8>),
}

impl Answer {
    fn worth(&self, pair: &Pair, at: Timestamp) -> Worth {
        let (certificate, issuer) = &pair.read;
        match self {
            Answer::Ocsp(bytes) => worth::of_answer(bytes, certificate, issuer, at),
            Answer::Crl(bytes) => worth::of_list(bytes, certificate, issuer, at),
        }
    }
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
