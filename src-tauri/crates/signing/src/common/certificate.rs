//! A certificate: its very bytes, and what they say.

use der::asn1::BitStringRef;
use der::oid::ObjectIdentifier;
use der::{Decode, Encode, Tagged};
use x509_cert::certificate::{CertificateInner, Raw};
use x509_cert::name::Name;

use super::tlv::{self, Parts};
use super::{Fault, KeyKind, Moment, oid};

/// A certificate. The bytes stay as they came, since signatures cover them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    der: Vec<u8>,
    /// Issuer and serial number as CMS names a certificate, subject and key: pieces of `der` in DER.
    issuer: Vec<u8>,
    subject: Vec<u8>,
    key: Vec<u8>,
    inner: CertificateInner<Raw>,
}

/// What a certificate's key may be used for (RFC 5280, 4.2.1.3), bits as they stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage(u16);

impl Usage {
    const NAMES: [&'static str; 9] = [
        "digitalSignature",
        "nonRepudiation",
        "keyEncipherment",
        "dataEncipherment",
        "keyAgreement",
        "keyCertSign",
        "cRLSign",
        "encipherOnly",
        "decipherOnly",
    ];

    /// Whether the bit of this number is set.
    #[must_use]
    pub fn has(self, bit: u8) -> bool {
        self.0 & (1 << bit) != 0
    }

    /// Whether documents may be signed: digital signature or non-repudiation.
    #[must_use]
    pub fn signs_documents(self) -> bool {
        self.has(0) || self.has(1)
    }

    /// The names of the bits set.
    #[must_use]
    pub fn names(self) -> Vec<&'static str> {
        (0u8..9).zip(Usage::NAMES).filter(|(bit, _)| self.has(*bit)).map(|(_, name)| name).collect()
    }
}

impl Certificate {
    /// Reads one certificate in DER; bytes after it are refused.
    ///
    /// # Errors
    /// [`Fault::CertificateUnreadable`].
    pub fn from_der(der: &[u8]) -> Result<Certificate, Fault> {
        let inner = CertificateInner::<Raw>::from_der(der).map_err(|_| Fault::CertificateUnreadable)?;
        let [issuer, subject, key] = pieces(der).ok_or(Fault::CertificateUnreadable)?;
        Ok(Certificate { der: der.to_owned(), issuer, subject, key, inner })
    }

    /// Reads all certificates of a file: one in DER, or any number in PEM.
    ///
    /// # Errors
    /// [`Fault::CertificateUnreadable`], also where there is none.
    pub fn all_from(bytes: &[u8]) -> Result<Vec<Certificate>, Fault> {
        if bytes.first() == Some(&tlv::SEQUENCE) {
            return Ok(vec![Certificate::from_der(bytes)?]);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| Fault::CertificateUnreadable)?;
        let mut all = Vec::new();
        for block in pem_blocks(text) {
            let (label, der) =
                der::pem::decode_vec(block.as_bytes()).map_err(|_| Fault::CertificateUnreadable)?;
            if label == "CERTIFICATE" {
                all.push(Certificate::from_der(&der)?);
            }
        }
        if all.is_empty() { Err(Fault::CertificateUnreadable) } else { Ok(all) }
    }

    /// The bytes.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The parsed structure.
    #[must_use]
    pub fn inner(&self) -> &CertificateInner<Raw> {
        &self.inner
    }

    /// The issuer's name in DER, as it stands in the certificate.
    #[must_use]
    pub fn issuer_der(&self) -> &[u8] {
        &self.issuer
    }

    /// The subject's name in DER, as it stands in the certificate.
    #[must_use]
    pub fn subject_der(&self) -> &[u8] {
        &self.subject
    }

    /// `SubjectPublicKeyInfo` in DER, as it stands in the certificate.
    #[must_use]
    pub fn key_der(&self) -> &[u8] {
        &self.key
    }

    /// The serial number's content bytes, big-endian, as they stand.
    #[must_use]
    pub fn serial(&self) -> &[u8] {
        self.inner.tbs_certificate().serial_number().as_bytes()
    }

    /// Whose it is: the common name, else the organisation, else the whole name.
    #[must_use]
    pub fn subject_text(&self) -> String {
        short_name(self.inner.tbs_certificate().subject())
    }

    /// Who issued it, likewise.
    #[must_use]
    pub fn issuer_text(&self) -> String {
        short_name(self.inner.tbs_certificate().issuer())
    }

    /// Values of the subject's name: identifier and text, in order.
    #[must_use]
    pub fn subject_values(&self) -> Vec<(ObjectIdentifier, String)> {
        values(self.inner.tbs_certificate().subject())
    }

    /// Begin of validity.
    #[must_use]
    pub fn not_before(&self) -> Moment {
        self.inner.tbs_certificate().validity().not_before.to_date_time().into()
    }

    /// End of validity.
    #[must_use]
    pub fn not_after(&self) -> Moment {
        self.inner.tbs_certificate().validity().not_after.to_date_time().into()
    }

    /// Whether issuer and subject are one name.
    #[must_use]
    pub fn is_self_issued(&self) -> bool {
        self.issuer == self.subject
    }

    /// Whether this one's subject is that one's issuer.
    #[must_use]
    pub fn issued(&self, other: &Certificate) -> bool {
        self.subject == other.issuer
    }

    /// An extension's content by its identifier.
    #[must_use]
    pub fn extension(&self, id: ObjectIdentifier) -> Option<&[u8]> {
        let extensions = self.inner.tbs_certificate().extensions()?;
        extensions.iter().find(|e| e.extn_id == id).map(|e| e.extn_value.as_bytes())
    }

    /// What the key may be used for; `None` where the certificate does not limit it.
    #[must_use]
    pub fn usage(&self) -> Option<Usage> {
        let content = self.extension(oid::KEY_USAGE)?;
        let bits = BitStringRef::from_der(content).ok()?;
        let set = bits.bits().take(9).enumerate().filter(|(_, bit)| *bit);
        Some(Usage(set.fold(0, |all, (n, _)| all | 1 << n)))
    }

    /// Purposes of extended key usage; empty where the certificate does not limit them.
    #[must_use]
    pub fn purposes(&self) -> Vec<ObjectIdentifier> {
        let Some(content) = self.extension(oid::EXTENDED_KEY_USAGE) else { return Vec::new() };
        let Some(list) = tlv::only(tlv::SEQUENCE, content) else { return Vec::new() };
        list.parts().filter_map(|v| ObjectIdentifier::from_bytes(v.content).ok()).collect()
    }

    /// Whether it may issue certificates (basic constraints).
    #[must_use]
    pub fn is_authority(&self) -> bool {
        let list = self.extension(oid::BASIC_CONSTRAINTS).and_then(|c| tlv::only(tlv::SEQUENCE, c));
        // BOOLEAN TRUE comes first.
        list.is_some_and(|l| l.parts().next().is_some_and(|v| v.tag == 0x01 && v.content == [0xFF]))
    }

    /// The subject key identifier.
    #[must_use]
    pub fn subject_key_id(&self) -> Option<Vec<u8>> {
        let id = tlv::only(tlv::OCTETS, self.extension(oid::SUBJECT_KEY_ID)?)?;
        Some(id.content.to_vec())
    }

    /// The key identifier of the issuer's key.
    #[must_use]
    pub fn authority_key_id(&self) -> Option<Vec<u8>> {
        let list = tlv::only(tlv::SEQUENCE, self.extension(oid::AUTHORITY_KEY_ID)?)?;
        // [0] IMPLICIT OCTET STRING
        list.parts().find(|v| v.tag == 0x80).map(|v| v.content.to_vec())
    }

    /// Addresses of the issuer's OCSP service.
    #[must_use]
    pub fn ocsp_addresses(&self) -> Vec<String> {
        self.authority_info(oid::OCSP)
    }

    /// Addresses of the issuer's certificate.
    #[must_use]
    pub fn issuer_addresses(&self) -> Vec<String> {
        self.authority_info(oid::CA_ISSUERS)
    }

    /// Addresses of revocation lists.
    #[must_use]
    pub fn crl_addresses(&self) -> Vec<String> {
        let Some(points) = self.extension(oid::CRL_POINTS).and_then(|c| tlv::only(tlv::SEQUENCE, c)) else {
            return Vec::new();
        };
        // DistributionPoint { [0] DistributionPointName { [0] GeneralNames { [6] address } } }
        let mut found = Vec::new();
        for point in points.parts() {
            let names = point
                .parts()
                .filter(|v| v.tag == tlv::explicit(0))
                .flat_map(|v| v.parts())
                .filter(|v| v.tag == tlv::explicit(0))
                .flat_map(|v| v.parts());
            found.extend(names.filter_map(|v| address(v.tag, v.content)));
        }
        found
    }

    /// The key's kind.
    #[must_use]
    pub fn key_kind(&self) -> KeyKind {
        let key = self.inner.tbs_certificate().subject_public_key_info();
        let algorithm = key.algorithm.oid;
        match algorithm {
            oid::RSA | oid::RSA_PSS => {
                let modulus = key
                    .subject_public_key
                    .as_bytes()
                    .and_then(|b| tlv::only(tlv::SEQUENCE, b)?.parts().next().map(|n| bit_length(n.content)));
                modulus.map_or(KeyKind::Other(algorithm), KeyKind::Rsa)
            }
            oid::EC_PUBLIC_KEY => {
                let curve =
                    key.algorithm.parameters.as_ref().and_then(|p| p.decode_as::<ObjectIdentifier>().ok());
                match curve {
                    Some(oid::P256) => KeyKind::P256,
                    Some(oid::P384) => KeyKind::P384,
                    other => KeyKind::Other(other.unwrap_or(algorithm)),
                }
            }
            oid::GOST_256 => KeyKind::Gost256,
            oid::GOST_512 => KeyKind::Gost512,
            other => KeyKind::Other(other),
        }
    }

    /// `IssuerAndSerialNumber` in DER.
    #[must_use]
    pub fn issuer_and_serial(&self) -> Vec<u8> {
        tlv::seq(&[&self.issuer, &tlv::put(tlv::INTEGER, self.serial())])
    }

    /// The bytes that the issuer's signature covers, as they stand.
    #[must_use]
    pub fn signed_part(&self) -> Vec<u8> {
        let tbs = tlv::only(tlv::SEQUENCE, &self.der).and_then(|w| w.parts().next());
        tbs.map_or_else(
            || self.inner.tbs_certificate().to_der().unwrap_or_else(|_| Vec::new()),
            |v| v.whole.to_vec(),
        )
    }

    fn authority_info(&self, method: ObjectIdentifier) -> Vec<String> {
        let Some(list) = self.extension(oid::AUTHORITY_INFO).and_then(|c| tlv::only(tlv::SEQUENCE, c)) else {
            return Vec::new();
        };
        let described = |entry: tlv::Value<'_>| {
            let mut parts = entry.parts();
            let id = parts.next_if(tlv::OID)?;
            let place = parts.next()?;
            (id.content == method.as_bytes()).then(|| address(place.tag, place.content))?
        };
        list.parts().filter_map(described).collect()
    }
}

/// A `GeneralName` that is an address (`[6] IA5String`).
fn address(tag: u8, content: &[u8]) -> Option<String> {
    (tag == 0x86 && content.is_ascii()).then(|| String::from_utf8_lossy(content).into_owned())
}

/// Issuer, subject and key of a certificate's bytes, each as it stands.
fn pieces(der: &[u8]) -> Option<[Vec<u8>; 3]> {
    let whole = tlv::only(tlv::SEQUENCE, der)?;
    let tbs = whole.parts().next()?;
    let mut parts = Parts::of(tbs.content);
    parts.next_if(tlv::explicit(0));
    parts.next_if(tlv::INTEGER)?;
    parts.next_if(tlv::SEQUENCE)?;
    let issuer = parts.next_if(tlv::SEQUENCE)?;
    parts.next_if(tlv::SEQUENCE)?;
    let subject = parts.next_if(tlv::SEQUENCE)?;
    let key = parts.next_if(tlv::SEQUENCE)?;
    Some([issuer, subject, key].map(|v| v.whole.to_vec()))
}

fn bit_length(big_endian: &[u8]) -> usize {
    let start = big_endian.iter().position(|b| *b != 0).unwrap_or(big_endian.len());
    let digits = &big_endian[start..];
    digits.first().map_or(0, |first| digits.len() * 8 - first.leading_zeros() as usize)
}

fn short_name(name: &Name) -> String {
    let values = values(name);
    let of = |id| values.iter().find(|(i, _)| *i == id).map(|(_, text)| text.clone());
    of(oid::COMMON_NAME).or_else(|| of(oid::ORGANIZATION)).unwrap_or_else(|| name.to_string())
}

fn values(name: &Name) -> Vec<(ObjectIdentifier, String)> {
    let text = |value: &der::Any| match value.tag() {
        der::Tag::BmpString => {
            let units = value.value().chunks_exact(2).map(|c| u16::from_be_bytes([c[0], c[1]]));
            char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        _ => String::from_utf8_lossy(value.value()).into_owned(),
    };
    name.iter().map(|pair| (pair.oid, text(&pair.value))).collect()
}

/// The blocks of a PEM file, whatever stands between them.
pub(crate) fn pem_blocks(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("-----BEGIN ") {
        let block = &rest[start..];
        let Some(end) = block.find("-----END ").and_then(|at| {
            let close = block[at + 9..].find("-----")?;
            Some(at + 9 + close + 5)
        }) else {
            break;
        };
        found.push(&block[..end]);
        rest = &block[end..];
    }
    found
}
