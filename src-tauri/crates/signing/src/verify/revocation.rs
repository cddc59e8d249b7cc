//! Was a certificate revoked: CRL (RFC 5280) and OCSP (RFC 6960), from what is at hand. Nothing is fetched.

pub(crate) mod worth;

use jiff::{SignedDuration, Timestamp};

use crate::asn1::{
    self, BIT_STRING, ENUMERATED, GENERALIZED_TIME, INTEGER, Malformed, OCTET_STRING, OID, Read, SEQUENCE,
    Tlv, UTC_TIME,
};
use crate::cms::read::{Algorithm, algorithm};
use crate::verify::algorithm::Hash;
use crate::verify::certificate::{Certificate, SIGNS_CRLS, extension};

const BASIC_OCSP: &str = "1.3.6.1.5.5.7.48.1.1";
const OCSP_SIGNING: &str = "1.3.6.1.5.5.7.3.9";
/// How long an answer holds that names no end.
const OPEN_END: SignedDuration = SignedDuration::from_hours(24);

/// What is known of a certificate's revocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revocation {
    /// Confirmed as not revoked by the moment in question.
    Good,
    /// Revoked at this moment.
    Revoked(Timestamp),
    /// Nothing at hand says anything.
    Unknown,
}

/// A revocation list, read.
#[derive(Clone, Debug)]
pub(crate) struct Crl {
    signed: Vec<u8>,
    algorithm: Algorithm,
    signature: Vec<u8>,
    issuer: Vec<u8>,
    this_update: Timestamp,
    next_update: Option<Timestamp>,
    /// The revoked ones, as DER, read when asked.
    revoked: Vec<u8>,
}

/// One OCSP response, read.
#[derive(Clone, Debug)]
pub(crate) struct Ocsp {
    signed: Vec<u8>,
    algorithm: Algorithm,
    signature: Vec<u8>,
    certificates: Vec<Certificate>,
    answers: Vec<Answer>,
}

#[derive(Clone, Debug)]
struct Answer {
    hash: String,
    issuer_name: Vec<u8>,
    issuer_key: Vec<u8>,
    serial: Vec<u8>,
    revoked: Option<Timestamp>,
    good: bool,
    next_update: Option<Timestamp>,
    this_update: Timestamp,
}

/// Lists and responses at hand.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence {
    crls: Vec<Crl>,
    ocsps: Vec<Ocsp>,
}

impl Evidence {
    /// Adds DER blobs; what cannot be read, or answers for a part only, is left out.
    pub(crate) fn add(&mut self, crls: &[Vec<u8>], ocsps: &[Vec<u8>]) {
        self.crls.extend(crls.iter().filter_map(|der| crl(der).ok()));
        self.ocsps.extend(ocsps.iter().filter_map(|der| ocsp(der).ok()));
    }

    /// What it says of `certificate`, issued by `issuer`, at a moment. Data that ended before then say nothing.
    pub(crate) fn of(&self, certificate: &Certificate, issuer: &Certificate, at: Timestamp) -> Revocation {
        let mut found = Revocation::Unknown;
        let lists = self.crls.iter().filter(|list| list.speaks_of(certificate, issuer));
        let answers = lists.map(|list| (list.next_update, list.revocation(certificate)));
        let answers = answers.chain(self.ocsps.iter().filter_map(|o| o.answer(certificate, issuer)));
        for (until, revoked) in answers {
            match revoked {
                Some(when) if when <= at => return Revocation::Revoked(when),
                _ if until.is_none_or(|until| until >= at) => found = Revocation::Good,
                _ => {}
            }
        }
        found
    }
}

impl Crl {
    fn speaks_of(&self, certificate: &Certificate, issuer: &Certificate) -> bool {
        let may = issuer.extensions.usage.is_none_or(|u| u & SIGNS_CRLS != 0);
        let signed = || issuer.verify((&self.algorithm, &self.signature), None, &self.signed).is_ok();
        self.issuer == certificate.issuer && self.issuer == issuer.subject && may && signed()
    }

    fn revocation(&self, certificate: &Certificate) -> Option<Timestamp> {
        let mut entries = asn1::Der::new(&self.revoked);
        while let Ok(entry) = entries.any() {
            let mut inside = entry.inside();
            let serial = inside.expect(INTEGER).ok()?;
            if serial.content == certificate.serial {
                return inside.any().and_then(Tlv::time).ok();
            }
        }
        None
    }
}

fn crl(der: &[u8]) -> Read<Crl> {
    let mut outer = asn1::first(der)?.tagged(SEQUENCE)?.inside();
    let signed = outer.expect(SEQUENCE)?;
    let by = algorithm(outer.expect(SEQUENCE)?)?;
    let signature = outer.expect(BIT_STRING)?.bits()?.to_vec();
    let mut inside = signed.inside();
    inside.optional(INTEGER)?;
    inside.expect(SEQUENCE)?;
    let issuer = inside.expect(SEQUENCE)?.whole.to_vec();
    let this_update = inside.any()?.time()?;
    let next_update = match inside.next_tag() {
        Some(UTC_TIME | GENERALIZED_TIME) => Some(inside.any()?.time()?),
        _ => None,
    };
    let revoked = inside.optional(SEQUENCE)?.map_or(Vec::new(), |list| list.content.to_vec());
    if let Some(wrapped) = inside.optional(asn1::explicit(0))? {
        for value in wrapped.inside().expect(SEQUENCE)?.inside().all()? {
            let (id, critical, content) = extension(value)?;
            match id.as_str() {
                // A part of a list, or one that speaks for other issuers, would need its counterpart.
                "2.5.29.27" => return Err(Malformed),
                "2.5.29.28" => {
                    let parts = asn1::first(content)?.tagged(SEQUENCE)?.inside().all()?;
                    if parts.iter().any(|p| p.tag == asn1::implicit(4) || p.tag == asn1::implicit(3)) {
                        return Err(Malformed);
                    }
                }
                _ if critical => return Err(Malformed),
                _ => {}
            }
        }
    }
    Ok(Crl {
        signed: signed.whole.to_vec(),
        algorithm: by,
        signature,
        issuer,
        this_update,
        next_update,
        revoked,
    })
}

impl Ocsp {
    fn answer(
        &self,
        certificate: &Certificate,
        issuer: &Certificate,
    ) -> Option<(Option<Timestamp>, Option<Timestamp>)> {
        let answer = self.answers.iter().find(|a| a.is_of(certificate, issuer))?;
        let says = self.is_signed(answer, issuer) && (answer.good || answer.revoked.is_some());
        let until = answer.next_update.or_else(|| answer.this_update.checked_add(OPEN_END).ok());
        says.then_some((until, answer.revoked))
    }

    /// Whether the certificate's issuer made it, or somebody whom the issuer entrusted with answers.
    fn is_signed(&self, answer: &Answer, issuer: &Certificate) -> bool {
        let signed =
            |by: &Certificate| by.verify((&self.algorithm, &self.signature), None, &self.signed).is_ok();
        let delegated = |by: &&Certificate| {
            by.may_be_issued_by(issuer)
                && by.extensions.extended_usage.iter().any(|u| u == OCSP_SIGNING)
                && (by.not_before..=by.not_after).contains(&answer.this_update)
                && by.signed_by(issuer).is_ok()
        };
        signed(issuer) || self.certificates.iter().filter(delegated).any(signed)
    }
}

impl Answer {
    fn is_of(&self, certificate: &Certificate, issuer: &Certificate) -> bool {
        let Ok(hash) = Hash::of(&self.hash) else { return false };
        self.serial == certificate.serial
            && self.issuer_name == hash.over(&[&issuer.subject])
            && self.issuer_key == hash.over(&[&issuer.key.1])
    }
}

fn ocsp(der: &[u8]) -> Read<Ocsp> {
    let outer = asn1::first(der)?.tagged(SEQUENCE)?;
    let mut inside = outer.inside();
    // A whole response, or the basic one alone.
    let basic = if inside.optional(ENUMERATED)?.is_some() {
        let mut bytes = inside.expect(asn1::explicit(0))?.inside().expect(SEQUENCE)?.inside();
        if bytes.expect(OID)?.oid()? != BASIC_OCSP {
            return Err(Malformed);
        }
        asn1::first(bytes.expect(OCTET_STRING)?.content)?.tagged(SEQUENCE)?
    } else {
        outer
    };
    let mut basic = basic.inside();
    let signed = basic.expect(SEQUENCE)?;
    let by = algorithm(basic.expect(SEQUENCE)?)?;
    let signature = basic.expect(BIT_STRING)?.bits()?.to_vec();
    let mut certificates = Vec::new();
    if let Some(wrapped) = basic.optional(asn1::explicit(0))? {
        for value in wrapped.inside().expect(SEQUENCE)?.inside().all()?.into_iter().take(16) {
            certificates.extend(Certificate::read(value.whole));
        }
    }
    let mut data = signed.inside();
    data.optional(asn1::explicit(0))?;
    data.any()?;
    data.expect(GENERALIZED_TIME)?;
    let all = data.expect(SEQUENCE)?.inside().all()?;
    let answers = all.into_iter().take(256).map(answer).collect::<Read<_>>()?;
    Ok(Ocsp { signed: signed.whole.to_vec(), algorithm: by, signature, certificates, answers })
}

fn answer(value: Tlv<'_>) -> Read<Answer> {
    let mut inside = value.tagged(SEQUENCE)?.inside();
    let mut id = inside.expect(SEQUENCE)?.inside();
    let hash = algorithm(id.expect(SEQUENCE)?)?.id;
    let issuer_name = id.expect(OCTET_STRING)?.content.to_vec();
    let issuer_key = id.expect(OCTET_STRING)?.content.to_vec();
    let serial = id.expect(INTEGER)?.content.to_vec();
    let status = inside.any()?;
    let revoked = match status.tag {
        tag if tag == asn1::explicit(1) => Some(status.inside().any()?.time()?),
        _ => None,
    };
    let good = status.tag == asn1::implicit(0);
    let this_update = inside.any()?.time()?;
    let next_update = match inside.optional(asn1::explicit(0))? {
        Some(wrapped) => Some(wrapped.inside().any()?.time()?),
        None => None,
    };
    Ok(Answer { hash, issuer_name, issuer_key, serial, revoked, good, next_update, this_update })
}
