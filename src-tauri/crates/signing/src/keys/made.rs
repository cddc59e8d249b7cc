//! A key made here, with a self-signed certificate: it proves that a file is unchanged, not who signed it.

use super::Key;
use super::private::Private;
use crate::common::tlv;
use crate::common::{Certificate, Digest, Fault, KeyKind, Moment, oid};
use der::oid::ObjectIdentifier;

/// What is to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Making {
    /// Common name: at most 64 characters are kept.
    pub name: String,
    /// Organisational unit: the caller's words that this proves integrity and not identity; at most 64 characters.
    pub note: String,
    /// RSA of 2048 to 4096 bits, or P-256.
    pub kind: KeyKind,
    /// Begin of validity.
    pub from: Moment,
    /// End of validity.
    pub until: Moment,
}

/// Makes a key and its certificate: not an authority, for signatures only.
///
/// # Errors
/// [`Fault::KeyUnsupported`] for another kind, [`Fault::NoRandom`].
pub fn self_signed(making: &Making) -> Result<Key, Fault> {
    let private = match making.kind {
        KeyKind::Rsa(bits @ 2048..=4096) => Private::new_rsa(bits)?,
        KeyKind::P256 => Private::new_p256()?,
        other => return Err(Fault::KeyUnsupported(other.name())),
    };
    let mut serial = [0u8; 16];
    getrandom::fill(&mut serial).map_err(|_| Fault::NoRandom)?;
    // Positive and never short.
    serial[0] = serial[0] & 0x7F | 0x40;
    let algorithm = private.algorithm(false).identifier();
    let name = name(&[(oid::COMMON_NAME, &making.name), (ORGANIZATIONAL_UNIT, &making.note)]);
    let public = private.public_der();
    let id = Digest::Sha256.of(&[&public]);
    let key_id = tlv::put(tlv::OCTETS, &id[..20]);
    let extensions = tlv::seq(&[
        &extension(oid::BASIC_CONSTRAINTS, true, &tlv::seq(&[])),
        // Digital signature and non-repudiation: the first two of nine bits.
        &extension(oid::KEY_USAGE, true, &tlv::put(tlv::BIT_STRING, &[6, 0b1100_0000])),
        &extension(oid::SUBJECT_KEY_ID, false, &key_id),
    ]);
    let signed = tlv::seq(&[
        &tlv::put(tlv::explicit(0), &tlv::number(2)),
        &tlv::unsigned(&serial),
        &algorithm,
        &name,
        &tlv::seq(&[&making.from.der(), &making.until.der()]),
        &name,
        &public,
        &tlv::put(tlv::explicit(3), &extensions),
    ]);
    let signature = private.sign(&signed, false)?;
    let certificate = tlv::seq(&[&signed, &algorithm, &tlv::bits(&signature)]);
    Ok(Key::made(private, Certificate::from_der(&certificate)?))
}

const ORGANIZATIONAL_UNIT: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.11");

fn name(parts: &[(ObjectIdentifier, &str)]) -> Vec<u8> {
    let given = parts.iter().filter(|(_, text)| !text.trim().is_empty());
    let sets: Vec<Vec<u8>> = given
        .map(|(id, text)| {
            let text: String = text.trim().chars().take(64).collect();
            tlv::put(tlv::SET, &tlv::seq(&[&tlv::oid(*id), &tlv::put(tlv::UTF8, text.as_bytes())]))
        })
        .collect();
    tlv::seq(&sets.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

fn extension(id: ObjectIdentifier, critical: bool, content: &[u8]) -> Vec<u8> {
    let octets = tlv::put(tlv::OCTETS, content);
    let yes = tlv::put(0x01, &[0xFF]);
    if critical { tlv::seq(&[&tlv::oid(id), &yes, &octets]) } else { tlv::seq(&[&tlv::oid(id), &octets]) }
}
