//! X.509 certificates as far as a verifier needs them (RFC 5280), with what Russian and Kazakh ones add.

use jiff::Timestamp;

use crate::asn1::{
    self, BIT_STRING, BOOLEAN, Der, INTEGER, Malformed, OCTET_STRING, OID, Read, SEQUENCE, SET, Tlv,
};
use crate::cms::read::{Algorithm, algorithm, public_key};
use crate::verify::algorithm::{self as algorithms, Hash, NotSigned};

/// Most extensions, and attributes of a name; real certificates have about fifteen.
const PARTS_MAX: usize = 128;

const COMMON_NAME: &str = "2.5.4.3";

/// Whose it is, whose key, by whom confirmed, what for.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// The whole of it.
    pub der: Vec<u8>,
    signed: Vec<u8>,
    algorithm: Algorithm,
    signature: Vec<u8>,
    /// Serial number, big-endian.
    pub serial: Vec<u8>,
    /// Issuer's name, as DER.
    pub(crate) issuer: Vec<u8>,
    /// Own name, as DER.
    pub(crate) subject: Vec<u8>,
    /// First moment of validity.
    pub not_before: Timestamp,
    /// Last moment of validity.
    pub not_after: Timestamp,
    pub(crate) key: (Algorithm, Vec<u8>),
    pub(crate) extensions: Extensions,
}

/// The extensions that are understood.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extensions {
    /// Whether it may issue certificates, and how many may stand between.
    pub(crate) basic: Option<(bool, Option<u32>)>,
    /// Key usage: bit 0 (signing) is the highest of the first byte.
    pub(crate) usage: Option<u8>,
    pub(crate) extended_usage: Vec<String>,
    pub(crate) extended_critical: bool,
    pub(crate) subject_key: Option<Vec<u8>>,
    pub(crate) authority_key: Option<Vec<u8>>,
    pub(crate) policies: Vec<String>,
    /// Russian qualified certificates name the means of signing (63-ФЗ).
    pub(crate) subject_sign_tool: Option<String>,
    /// … and the means of the certification centre.
    pub(crate) issuer_sign_tool: bool,
    /// A critical extension that is not understood.
    pub(crate) unknown_critical: bool,
}

/// Bits of key usage in the first byte.
pub(crate) const DIGITAL_SIGNATURE: u8 = 0x80;
pub(crate) const NON_REPUDIATION: u8 = 0x40;
pub(crate) const SIGNS_CERTIFICATES: u8 = 0x04;
pub(crate) const SIGNS_CRLS: u8 = 0x02;

impl Certificate {
    /// Reads one certificate.
    ///
    /// # Errors
    /// Not a certificate.
    pub fn read(der: &[u8]) -> Option<Certificate> {
        read(der).ok()
    }

    /// All certificates of a PEM or DER file.
    pub fn read_all(file: &[u8]) -> Vec<Certificate> {
        crate::cms::wrapper::blocks(file).iter().filter_map(|der| Certificate::read(der)).collect()
    }

    /// Whose it is: the common name, or else the whole name.
    pub fn subject_name(&self) -> String {
        shown(&self.subject)
    }

    /// Who issued it.
    pub fn issuer_name(&self) -> String {
        shown(&self.issuer)
    }

    /// An attribute of the own name by its dotted identifier.
    pub fn subject_attribute(&self, id: &str) -> Option<String> {
        let all = attributes(&self.subject).ok()?;
        all.into_iter().find(|(known, _)| known == id).map(|(_, value)| value)
    }

    /// Whether it names itself as issuer.
    pub fn is_self_issued(&self) -> bool {
        self.issuer == self.subject
    }

    /// Dotted identifier of the key's algorithm.
    pub fn key_algorithm(&self) -> &str {
        &self.key.0.id
    }

    /// Whether `issuer` may be the one that it names: by name, and by key where both say.
    pub(crate) fn may_be_issued_by(&self, issuer: &Certificate) -> bool {
        let keys = (&self.extensions.authority_key, &issuer.extensions.subject_key);
        self.issuer == issuer.subject && !matches!(keys, (Some(wanted), Some(has)) if wanted != has)
    }

    /// Whether another certificate bears the same signature: one of the two was altered.
    pub(crate) fn shares_signature(&self, other: &Certificate) -> bool {
        self.signature == other.signature && self.der != other.der
    }

    /// Whether `issuer`'s key signed it.
    pub(crate) fn signed_by(&self, issuer: &Certificate) -> Result<Hash, NotSigned> {
        issuer.verify((&self.algorithm, &self.signature), None, &self.signed)
    }

    /// Whether its key made a signature over `message`.
    pub(crate) fn verify(
        &self,
        signature: (&Algorithm, &[u8]),
        beside: Option<&Algorithm>,
        message: &[u8],
    ) -> Result<Hash, NotSigned> {
        algorithms::verify((&self.key.0, &self.key.1), signature, beside, message)
    }
}

fn read(der: &[u8]) -> Read<Certificate> {
    let whole = asn1::first(der)?.tagged(SEQUENCE)?;
    let mut outer = whole.inside();
    let signed = outer.expect(SEQUENCE)?;
    let outer_algorithm = algorithm(outer.expect(SEQUENCE)?)?;
    let signature = outer.expect(BIT_STRING)?.bits()?.to_vec();
    let mut inside = signed.inside();
    inside.optional(asn1::explicit(0))?;
    let serial = inside.expect(INTEGER)?.content.to_vec();
    let inner_algorithm = algorithm(inside.expect(SEQUENCE)?)?;
    if inner_algorithm != outer_algorithm || !outer.is_empty() {
        return Err(Malformed);
    }
    let issuer = inside.expect(SEQUENCE)?.whole.to_vec();
    let mut validity = inside.expect(SEQUENCE)?.inside();
    let (not_before, not_after) = (validity.any()?.time()?, validity.any()?.time()?);
    let subject = inside.expect(SEQUENCE)?.whole.to_vec();
    let key = public_key(inside.expect(SEQUENCE)?)?;
    inside.optional(asn1::implicit(1))?;
    inside.optional(asn1::implicit(2))?;
    let extensions = match inside.optional(asn1::explicit(3))? {
        Some(wrapped) => extensions(wrapped.inside().expect(SEQUENCE)?)?,
        None => Extensions::default(),
    };
    Ok(Certificate {
        der: whole.whole.to_vec(),
        signed: signed.whole.to_vec(),
        algorithm: outer_algorithm,
        signature,
        serial,
        issuer,
        subject,
        not_before,
        not_after,
        key,
        extensions,
    })
}

/// One extension: identifier, whether critical, content.
pub(crate) fn extension(value: Tlv<'_>) -> Read<(String, bool, &[u8])> {
    let mut inside = value.tagged(SEQUENCE)?.inside();
    let id = inside.expect(OID)?.oid()?;
    let critical = inside.optional(BOOLEAN)?.is_some_and(|b| b.content != [0]);
    Ok((id, critical, inside.expect(OCTET_STRING)?.content))
}

fn extensions(list: Tlv<'_>) -> Read<Extensions> {
    let all = list.inside().all()?;
    if all.len() > PARTS_MAX {
        return Err(Malformed);
    }
    let mut known = Extensions::default();
    let mut seen = Vec::new();
    for value in all {
        let (id, critical, content) = extension(value)?;
        if seen.contains(&id) {
            return Err(Malformed);
        }
        let inner = || asn1::first(content);
        match id.as_str() {
            "2.5.29.14" => known.subject_key = Some(inner()?.tagged(OCTET_STRING)?.content.to_vec()),
            "2.5.29.15" => known.usage = Some(usage(inner()?)?),
            "2.5.29.19" => known.basic = Some(basic(inner()?)?),
            "2.5.29.32" => known.policies = identifiers(inner()?)?,
            "2.5.29.35" => {
                let key = inner()?.tagged(SEQUENCE)?.inside().optional(asn1::implicit(0))?;
                known.authority_key = key.map(|k| k.content.to_vec());
            }
            "2.5.29.37" => {
                known.extended_usage = purposes(inner()?)?;
                known.extended_critical = critical;
            }
            "1.2.643.100.111" => known.subject_sign_tool = Some(text(inner()?)),
            "1.2.643.100.112" => known.issuer_sign_tool = true,
            // Names of the subject in other forms, points of distribution, access to the issuer: nothing is decided by them.
            "2.5.29.17" | "2.5.29.18" | "2.5.29.31" | "2.5.29.16" | "1.3.6.1.5.5.7.1.1"
            | "1.3.6.1.5.5.7.1.3" => {}
            _ => known.unknown_critical |= critical,
        }
        seen.push(id);
    }
    Ok(known)
}

/// The first byte of key usage.
fn usage(value: Tlv<'_>) -> Read<u8> {
    let content = value.tagged(BIT_STRING)?.content;
    content.get(1).copied().ok_or(Malformed)
}

fn basic(value: Tlv<'_>) -> Read<(bool, Option<u32>)> {
    let mut inside = value.tagged(SEQUENCE)?.inside();
    let ca = inside.optional(BOOLEAN)?.is_some_and(|b| b.content != [0]);
    let length = inside.optional(INTEGER)?.map(Tlv::small).transpose()?;
    Ok((ca, length))
}

/// Certificate policies: their identifiers.
fn identifiers(value: Tlv<'_>) -> Read<Vec<String>> {
    let all = value.tagged(SEQUENCE)?.inside().all()?;
    all.into_iter().take(PARTS_MAX).map(|v| v.tagged(SEQUENCE)?.inside().expect(OID)?.oid()).collect()
}

fn purposes(value: Tlv<'_>) -> Read<Vec<String>> {
    value.tagged(SEQUENCE)?.inside().all()?.into_iter().take(PARTS_MAX).map(Tlv::oid).collect()
}

/// Attributes of a name in their order: identifier and value.
fn attributes(name: &[u8]) -> Read<Vec<(String, String)>> {
    let mut all = Vec::new();
    let mut sets = asn1::first(name)?.tagged(SEQUENCE)?.inside();
    while !sets.is_empty() && all.len() < PARTS_MAX {
        let mut set: Der<'_> = sets.expect(SET)?.inside();
        while !set.is_empty() {
            let mut attribute = set.expect(SEQUENCE)?.inside();
            all.push((attribute.expect(OID)?.oid()?, text(attribute.any()?)));
        }
    }
    Ok(all)
}

/// The common name, or all that is named.
fn shown(name: &[u8]) -> String {
    let Ok(all) = attributes(name) else { return String::new() };
    let common = all.iter().find(|(id, _)| id == COMMON_NAME).map(|(_, value)| value.clone());
    common.unwrap_or_else(|| all.into_iter().map(|(_, value)| value).collect::<Vec<_>>().join(", "))
}

/// A string of any of the standard's kinds. Marks that would turn the text around it are left out, since
/// names are shown beside verdicts.
fn text(value: Tlv<'_>) -> String {
    let raw: String = match value.tag {
        0x1e => {
            let units = value.content.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        0x14 => value.content.iter().map(|b| char::from(*b)).collect(),
        _ => String::from_utf8_lossy(value.content).into_owned(),
    };
    let turning =
        |c: &char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    raw.chars().filter(|c| !c.is_control() && !turning(c)).take(500).collect()
}
