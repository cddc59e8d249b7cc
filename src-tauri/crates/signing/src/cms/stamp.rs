//! RFC 3161 time stamps: the question and the reading of the answer. The caller carries both.

use der::oid::ObjectIdentifier;

use jiff::Timestamp;

use crate::common::tlv::{self, Value, explicit};
use crate::common::{Certificate, Digest, Fault, Moment, oid};
use crate::verify::revocation::Evidence;
use crate::verify::{self, Chain, Given, Remark, signer};

/// A question to a time-stamp service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StampRequest {
    hash: Vec<u8>,
    nonce: [u8; 8],
}

/// By how many seconds a stamp may differ from the caller's clock: more is a wrong clock, here or there.
const FAR: u64 = 24 * 60 * 60;

/// Type of the question's body over HTTP.
pub const QUERY_TYPE: &str = "application/timestamp-query";

impl StampRequest {
    /// Asks for a stamp over these bytes (of a signature: its value), by SHA-256, with a fresh nonce.
    ///
    /// # Errors
    /// [`Fault::NoRandom`].
    pub fn of(stamped: &[u8]) -> Result<StampRequest, Fault> {
        let mut nonce = [0u8; 8];
        getrandom::fill(&mut nonce).map_err(|_| Fault::NoRandom)?;
        // Never a leading zero: services write a number, and we compare its bytes.
        nonce[0] |= 0x40;
        Ok(StampRequest { hash: Digest::Sha256.of(&[stamped]), nonce })
    }

    /// `TimeStampReq` in DER; asks for the service's certificates too.
    #[must_use]
    pub fn der(&self) -> Vec<u8> {
        tlv::seq(&[&tlv::number(1), &self.imprint(), &tlv::unsigned(&self.nonce), &tlv::put(0x01, &[0xFF])])
    }

    /// Reads `TimeStampResp`: the token, as it stands, where it answers this very question.
    ///
    /// # Errors
    /// [`Fault::StampRefused`] with the service's words, [`Fault::StampWrong`].
    pub fn read(&self, response: &[u8]) -> Result<Stamp, Fault> {
        let whole = tlv::only(tlv::SEQUENCE, response).ok_or(Fault::StampWrong)?;
        let mut parts = whole.parts();
        let status = parts.next_if(tlv::SEQUENCE).ok_or(Fault::StampWrong)?;
        let mut said = status.parts();
        let code = said.next_if(tlv::INTEGER).ok_or(Fault::StampWrong)?;
        // Granted, or granted with changes.
        if !matches!(code.content, [0 | 1]) {
            let code = code.content.iter().fold(0u64, |n, b| n << 8 | u64::from(*b));
            let words =
                said.next_if(tlv::SEQUENCE).map(|w| w.parts().map(utf8).collect::<Vec<_>>().join(" "));
            return Err(Fault::StampRefused(code, words.unwrap_or_else(String::new)));
        }
        let token = parts.next_if(tlv::SEQUENCE).ok_or(Fault::StampWrong)?;
        let stamp = Stamp::from_der(token.whole)?;
        if stamp.imprint != self.imprint()
            || stamp.nonce.as_deref() != Some(tlv::unsigned(&self.nonce).as_slice())
        {
            return Err(Fault::StampWrong);
        }
        Ok(stamp)
    }

    fn imprint(&self) -> Vec<u8> {
        let hash = tlv::seq(&[&tlv::oid(oid::SHA256), &tlv::put(tlv::NULL, &[])]);
        tlv::seq(&[&hash, &tlv::put(tlv::OCTETS, &self.hash)])
    }
}

fn utf8(value: Value<'_>) -> String {
    String::from_utf8_lossy(value.content).into_owned()
}

/// A time-stamp token: what it says, unverified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The token's bytes.
    pub der: Vec<u8>,
    /// Its moment, to the second.
    pub at: Moment,
    /// The certificates inside.
    pub certificates: Vec<Certificate>,
    imprint: Vec<u8>,
    nonce: Option<Vec<u8>>,
}

impl Stamp {
    /// Reads a token (CMS signed data over `TSTInfo`).
    ///
    /// # Errors
    /// [`Fault::StampWrong`].
    pub fn from_der(token: &[u8]) -> Result<Stamp, Fault> {
        Stamp::read(token).ok_or(Fault::StampWrong)
    }

    /// Whether it proves the time of these bytes, as a verifier will ask: its signature, its maker's purpose and
    /// dates, and that its moment is about the caller's. Its root nobody can judge here.
    ///
    /// # Errors
    /// [`Fault::StampWrong`], [`Fault::StampForged`], [`Fault::StampUsage`], [`Fault::StampExpired`],
    /// [`Fault::StampMoment`].
    pub fn check(&self, stamped: &[u8], heap: &[Certificate], at: Moment) -> Result<(), Fault> {
        if self.at.unix().abs_diff(at.unix()) > FAR {
            return Err(Fault::StampMoment(self.at));
        }
        let now = Timestamp::from_second(at.unix()).map_err(|e| Fault::Internal(e.to_string()))?;
        let pool: Vec<_> = heap.iter().filter_map(|c| verify::Certificate::read(c.der())).collect();
        // By what the service sent, or else with the caller's certificates, which may be in a bad way themselves.
        self.judged(stamped, &[], now).or_else(|fault| self.judged(stamped, &pool, now).map_err(|_| fault))
    }

    fn judged(&self, stamped: &[u8], pool: &[verify::Certificate], now: Timestamp) -> Result<(), Fault> {
        let judged = signer::stamp(&self.der, &[stamped], pool, &Given::at(now), &Evidence::default());
        let judged = judged.ok_or(Fault::StampWrong)?;
        let found = |remark| judged.remarks.contains(&remark);
        if !judged.intact || found(Remark::CertificateAltered) {
            return Err(Fault::StampForged);
        }
        if found(Remark::WrongUsage) {
            return Err(Fault::StampUsage);
        }
        if found(Remark::Expired) || found(Remark::NotYetValid) {
            return Err(Fault::StampExpired);
        }
        if judged.chain == Chain::Untrusted { Err(Fault::StampForged) } else { Ok(()) }
    }

    fn read(token: &[u8]) -> Option<Stamp> {
        let mut outer = tlv::only(tlv::SEQUENCE, token)?.parts();
        is(outer.next_if(tlv::OID)?, oid::SIGNED_DATA)?;
        let mut signed = outer.next_if(explicit(0))?.parts().next_if(tlv::SEQUENCE)?.parts();
        signed.next_if(tlv::INTEGER)?;
        signed.next_if(tlv::SET)?;
        let mut content = signed.next_if(tlv::SEQUENCE)?.parts();
        is(content.next_if(tlv::OID)?, oid::TST_INFO)?;
        let octets = content.next_if(explicit(0))?.parts().next_if(tlv::OCTETS)?;
        let certificates = signed
            .next_if(explicit(0))
            .map(|set| set.parts().filter_map(|c| Certificate::from_der(c.whole).ok()).collect());
        let mut info = tlv::only(tlv::SEQUENCE, octets.content)?.parts();
        info.next_if(tlv::INTEGER)?;
        info.next_if(tlv::OID)?;
        let imprint = info.next_if(tlv::SEQUENCE)?;
        info.next_if(tlv::INTEGER)?;
        let at = generalized(info.next_if(tlv::GENERALIZED_TIME)?.content)?;
        let nonce = info.find(|v| v.tag == tlv::INTEGER).map(|v| v.whole.to_vec());
        Some(Stamp {
            der: token.to_vec(),
            at,
            certificates: certificates.unwrap_or_else(Vec::new),
            imprint: normal(imprint)?,
            nonce,
        })
    }
}

/// The imprint with NULL parameters, which some services leave out.
fn normal(imprint: Value<'_>) -> Option<Vec<u8>> {
    let mut parts = imprint.parts();
    let algorithm = parts.next_if(tlv::SEQUENCE)?.parts().next_if(tlv::OID)?;
    let hash = parts.next_if(tlv::OCTETS)?;
    let algorithm = tlv::seq(&[algorithm.whole, &tlv::put(tlv::NULL, &[])]);
    Some(tlv::seq(&[&algorithm, hash.whole]))
}

fn is(value: Value<'_>, id: ObjectIdentifier) -> Option<()> {
    (value.content == id.as_bytes()).then_some(())
}

/// `YYYYMMDDhhmmss[.f…]Z`, fractions dropped.
fn generalized(text: &[u8]) -> Option<Moment> {
    let digits = text.get(..14)?;
    if text.last() != Some(&b'Z') || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number =
        |range: std::ops::Range<usize>| digits[range].iter().fold(0u16, |n, d| n * 10 + u16::from(d - b'0'));
    let small = |range| u8::try_from(number(range)).ok();
    let (month, day, hour) = (small(4..6)?, small(6..8)?, small(8..10)?);
    let time = der::DateTime::new(number(0..4), month, day, hour, small(10..12)?, small(12..14)?).ok()?;
    Some(time.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_of_stamps_are_read() {
        assert_eq!(
            generalized(b"20261122093000.123Z").map(Moment::iso).as_deref(),
            Some("2026-11-22T09:30:00Z")
        );
        assert_eq!(generalized(b"20261322093000Z"), None);
        assert_eq!(generalized(b"2026Z"), None);
    }

    #[test]
    fn refusals_and_rubbish_are_told_apart() {
        let request = StampRequest::of(b"signature").expect("random");
        let words = tlv::seq(&[&tlv::put(tlv::UTF8, "no such policy".as_bytes())]);
        let refusal = tlv::seq(&[&tlv::seq(&[&tlv::number(2), &words])]);
        assert_eq!(request.read(&refusal), Err(Fault::StampRefused(2, "no such policy".to_owned())));
        assert_eq!(request.read(b"<html>"), Err(Fault::StampWrong));
        let empty = tlv::seq(&[&tlv::seq(&[&tlv::number(0)])]);
        assert_eq!(request.read(&empty), Err(Fault::StampWrong));
        assert!(tlv::only(tlv::SEQUENCE, &request.der()).is_some());
    }
}
