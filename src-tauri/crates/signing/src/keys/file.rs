//! Key files: PKCS#12 with PBES2 or the old 3DES and RC2, PEM with encrypted or plain keys.

use p12_keystore::Pkcs12Archive;
use p12_keystore::error::Error;
use pkcs8::EncryptedPrivateKeyInfoRef;
use zeroize::Zeroizing;

use super::Secret;
use crate::common::{Certificate, Fault, oid, pem_blocks, tlv};

/// What a file holds: private keys in PKCS#8, and certificates.
pub(super) struct Found {
    pub(super) keys: Vec<Secret>,
    pub(super) certificates: Vec<Certificate>,
}

pub(super) fn read(bytes: &[u8], password: Option<&str>) -> Result<Found, Fault> {
    if bytes.windows(11).any(|w| w == b"-----BEGIN ") {
        return pem(std::str::from_utf8(bytes).map_err(|_| Fault::KeyUnreadable)?, password);
    }
    match kind_of(bytes) {
        Some(Kind::Pfx) => pkcs12(bytes, password),
        Some(Kind::Encrypted) => Ok(alone(decrypt(bytes, password)?)),
        Some(Kind::Plain) => Ok(alone(Zeroizing::new(bytes.to_vec()))),
        Some(Kind::Certificate) => Err(Fault::NoPrivateKey),
        None => Err(Fault::KeyUnreadable),
    }
}

fn alone(key: Secret) -> Found {
    Found { keys: vec![key], certificates: Vec::new() }
}

enum Kind {
    Pfx,
    Encrypted,
    Plain,
    Certificate,
}

/// Told by the first values of the outer sequence.
fn kind_of(bytes: &[u8]) -> Option<Kind> {
    let mut parts = tlv::only(tlv::SEQUENCE, bytes)?.parts();
    let first = parts.next()?;
    let second = parts.next()?;
    match (first.tag, first.content, second.tag) {
        (tlv::INTEGER, [3], tlv::SEQUENCE) => Some(Kind::Pfx),
        (tlv::INTEGER, _, tlv::SEQUENCE) => Some(Kind::Plain),
        (tlv::SEQUENCE, _, tlv::OCTETS) => Some(Kind::Encrypted),
        (tlv::SEQUENCE, _, tlv::SEQUENCE) => Some(Kind::Certificate),
        _ => None,
    }
}

fn pkcs12(bytes: &[u8], password: Option<&str>) -> Result<Found, Fault> {
    let archive =
        Pkcs12Archive::from_pkcs12(bytes, password.unwrap_or_default()).map_err(|e| told(&e, password))?;
    let keys = archive.keys.iter().map(|bag| Zeroizing::new(bag.key.as_der().to_vec())).collect();
    // A certificate that cannot be read is no reason to refuse the key beside it.
    let certificates = archive.certs.iter().filter_map(|bag| Certificate::from_der(bag.cert.as_der()).ok());
    Ok(Found { keys, certificates: certificates.collect() })
}

/// The library's error in our terms. Without a MAC a wrong password shows as rubbish after decryption.
fn told(error: &Error, password: Option<&str>) -> Fault {
    match error {
        Error::MacError(_) | Error::UnpadError | Error::Pkcs5Error(_) => wrong(password),
        Error::UnsupportedEncryptionScheme | Error::UnsupportedMacAlgorithm => {
            Fault::KeyUnsupported("PKCS#12".to_owned())
        }
        _ => Fault::KeyUnreadable,
    }
}

fn wrong(password: Option<&str>) -> Fault {
    if password.is_none() { Fault::PasswordNeeded } else { Fault::WrongPassword }
}

fn pem(text: &str, password: Option<&str>) -> Result<Found, Fault> {
    let mut found = Found { keys: Vec::new(), certificates: Vec::new() };
    for block in pem_blocks(text) {
        if block.contains("Proc-Type: 4,ENCRYPTED") {
            return Err(Fault::KeyUnsupported("PEM, Proc-Type: 4,ENCRYPTED".to_owned()));
        }
        let Ok((label, der)) = der::pem::decode_vec(block.as_bytes()) else {
            return Err(Fault::KeyUnreadable);
        };
        let der = Zeroizing::new(der);
        match label {
            "CERTIFICATE" | "TRUSTED CERTIFICATE" => found.certificates.push(Certificate::from_der(&der)?),
            "PRIVATE KEY" => found.keys.push(der),
            "ENCRYPTED PRIVATE KEY" => found.keys.push(decrypt(&der, password)?),
            "RSA PRIVATE KEY" => found.keys.push(wrapped_rsa(&der)),
            "EC PRIVATE KEY" => found.keys.push(wrapped_ec(&der).ok_or(Fault::KeyUnreadable)?),
            // Parameters, requests, lists: nothing to sign with.
            _ => {}
        }
    }
    Ok(found)
}

fn decrypt(der: &[u8], password: Option<&str>) -> Result<Secret, Fault> {
    let info = EncryptedPrivateKeyInfoRef::try_from(der).map_err(|_| Fault::KeyUnreadable)?;
    let password = password.ok_or(Fault::PasswordNeeded)?;
    match info.decrypt(password) {
        Ok(document) => Ok(Zeroizing::new(document.as_bytes().to_vec())),
        Err(pkcs8::Error::EncryptedPrivateKey(
            pkcs8::pkcs5::Error::UnsupportedAlgorithm { oid }
            | pkcs8::pkcs5::Error::AlgorithmParametersInvalid { oid },
        )) => Err(Fault::KeyUnsupported(oid.to_string())),
        Err(pkcs8::Error::EncryptedPrivateKey(pkcs8::pkcs5::Error::NoPbes1CryptSupport)) => {
            Err(Fault::KeyUnsupported("PBES1".to_owned()))
        }
        // Wrong padding, or rubbish where a key should be.
        Err(_) => Err(Fault::WrongPassword),
    }
}

/// PKCS#1 inside PKCS#8.
fn wrapped_rsa(pkcs1: &[u8]) -> Secret {
    let algorithm = tlv::seq(&[&tlv::oid(oid::RSA), &tlv::put(tlv::NULL, &[])]);
    Zeroizing::new(tlv::seq(&[&tlv::number(0), &algorithm, &tlv::put(tlv::OCTETS, pkcs1)]))
}

/// SEC1 inside PKCS#8; the curve stands in the key's `[0]`.
fn wrapped_ec(sec1: &[u8]) -> Option<Secret> {
    let whole = tlv::only(tlv::SEQUENCE, sec1)?;
    let curve = whole.parts().find(|v| v.tag == tlv::explicit(0))?.parts().next()?;
    let algorithm = tlv::seq(&[&tlv::oid(oid::EC_PUBLIC_KEY), curve.whole]);
    Some(Zeroizing::new(tlv::seq(&[&tlv::number(0), &algorithm, &tlv::put(tlv::OCTETS, sec1)])))
}
