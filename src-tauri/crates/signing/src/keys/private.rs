//! The private operation: RSA, ECDSA on P-256 and P-384.

use der::oid::ObjectIdentifier;
use p256::ecdsa::signature::Signer as _;
use pkcs8::DecodePrivateKey as _;
use rsa::pkcs8::DecodePrivateKey as _;
use rsa::traits::PublicKeyParts as _;
use rsa::{Pkcs1v15Sign, RsaPrivateKey};
use zeroize::Zeroizing;

use super::Secret;
use crate::common::tlv::{self, Parts};
use crate::common::{Algorithm, Certificate, Digest, Fault, oid};

/// RSA below this is not trusted by anyone.
const LEAST_RSA: usize = 2048;

pub(super) enum Private {
    Rsa { key: Box<RsaPrivateKey>, pkcs8: Secret },
    P256 { key: p256::ecdsa::SigningKey, pkcs8: Secret },
    P384 { key: p384::ecdsa::SigningKey, pkcs8: Secret },
}

impl Private {
    /// Reads PKCS#8 in DER.
    pub(super) fn from_pkcs8(pkcs8: Secret) -> Result<Private, Fault> {
        let (algorithm, curve) = algorithm_of(&pkcs8).ok_or(Fault::KeyUnreadable)?;
        match (algorithm, curve) {
            (oid::RSA, _) => {
                let key = RsaPrivateKey::from_pkcs8_der(&pkcs8).map_err(|_| Fault::KeyUnreadable)?;
                let bits = key.size() * 8;
                if bits < LEAST_RSA {
                    return Err(Fault::KeyTooShort(bits));
                }
                Ok(Private::Rsa { key: Box::new(key), pkcs8 })
            }
            (oid::EC_PUBLIC_KEY, Some(oid::P256)) => {
                let key = p256::SecretKey::from_pkcs8_der(&pkcs8).map_err(|_| Fault::KeyUnreadable)?;
                Ok(Private::P256 { key: key.into(), pkcs8 })
            }
            (oid::EC_PUBLIC_KEY, Some(oid::P384)) => {
                let key = p384::SecretKey::from_pkcs8_der(&pkcs8).map_err(|_| Fault::KeyUnreadable)?;
                Ok(Private::P384 { key: key.into(), pkcs8 })
            }
            (_, Some(other)) | (other, None) => Err(Fault::KeyUnsupported(other.to_string())),
        }
    }

    /// A new RSA key.
    pub(super) fn new_rsa(bits: usize) -> Result<Private, Fault> {
        let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, bits).map_err(|_| Fault::NoRandom)?;
        let internal = |e: rsa::pkcs8::Error| Fault::Internal(e.to_string());
        let pkcs8 = rsa::pkcs8::EncodePrivateKey::to_pkcs8_der(&key).map_err(internal)?;
        Ok(Private::Rsa { key: Box::new(key), pkcs8: Zeroizing::new(pkcs8.as_bytes().to_vec()) })
    }

    /// A new key on P-256.
    pub(super) fn new_p256() -> Result<Private, Fault> {
        let mut bytes = Zeroizing::new([0u8; 32]);
        // A random number is no key once in 2^32 or less: a few draws always do.
        for _ in 0..8 {
            getrandom::fill(bytes.as_mut_slice()).map_err(|_| Fault::NoRandom)?;
            if let Ok(key) = p256::SecretKey::from_slice(bytes.as_slice()) {
                let internal = |e: pkcs8::Error| Fault::Internal(e.to_string());
                let pkcs8 = pkcs8::EncodePrivateKey::to_pkcs8_der(&key).map_err(internal)?;
                return Ok(Private::P256 {
                    key: key.into(),
                    pkcs8: Zeroizing::new(pkcs8.as_bytes().to_vec()),
                });
            }
        }
        Err(Fault::NoRandom)
    }

    pub(super) fn pkcs8(&self) -> &[u8] {
        match self {
            Private::Rsa { pkcs8, .. } | Private::P256 { pkcs8, .. } | Private::P384 { pkcs8, .. } => pkcs8,
        }
    }

    pub(super) fn algorithm(&self, pss: bool) -> Algorithm {
        match self {
            Private::Rsa { .. } if pss => Algorithm::RsaPssSha256,
            Private::Rsa { .. } => Algorithm::RsaSha256,
            Private::P256 { .. } => Algorithm::P256Sha256,
            Private::P384 { .. } => Algorithm::P384Sha384,
        }
    }

    /// What stands in the bit string of a certificate with this key.
    fn public_bits(&self) -> Vec<u8> {
        match self {
            Private::Rsa { key, .. } => {
                tlv::seq(&[&tlv::unsigned(&key.n().to_bytes_be()), &tlv::unsigned(&key.e().to_bytes_be())])
            }
            Private::P256 { key, .. } => key.verifying_key().to_sec1_point(false).as_bytes().to_vec(),
            Private::P384 { key, .. } => key.verifying_key().to_sec1_point(false).as_bytes().to_vec(),
        }
    }

    /// `SubjectPublicKeyInfo` in DER.
    pub(super) fn public_der(&self) -> Vec<u8> {
        let algorithm = match self {
            Private::Rsa { .. } => tlv::seq(&[&tlv::oid(oid::RSA), &tlv::put(tlv::NULL, &[])]),
            Private::P256 { .. } => tlv::seq(&[&tlv::oid(oid::EC_PUBLIC_KEY), &tlv::oid(oid::P256)]),
            Private::P384 { .. } => tlv::seq(&[&tlv::oid(oid::EC_PUBLIC_KEY), &tlv::oid(oid::P384)]),
        };
        tlv::seq(&[&algorithm, &tlv::bits(&self.public_bits())])
    }

    /// Whether the certificate is this key's.
    pub(super) fn matches(&self, certificate: &Certificate) -> bool {
        let key = certificate.inner().tbs_certificate().subject_public_key_info();
        key.subject_public_key.as_bytes() == Some(self.public_bits().as_slice())
    }

    pub(super) fn sign(&self, message: &[u8], pss: bool) -> Result<Vec<u8>, Fault> {
        let internal = |e: &dyn std::fmt::Display| Fault::Internal(e.to_string());
        match self {
            Private::Rsa { key, .. } => {
                let hash = Digest::Sha256.of(&[message]);
                let random = &mut rsa::rand_core::OsRng;
                let made = if pss {
                    key.sign_with_rng(random, rsa::Pss::new::<rsa::sha2::Sha256>(), &hash)
                } else {
                    key.sign_with_rng(random, Pkcs1v15Sign::new::<rsa::sha2::Sha256>(), &hash)
                };
                made.map_err(|e| internal(&e))
            }
            Private::P256 { key, .. } => {
                let made: p256::ecdsa::DerSignature = key.try_sign(message).map_err(|e| internal(&e))?;
                Ok(made.as_bytes().to_vec())
            }
            Private::P384 { key, .. } => {
                let made: p384::ecdsa::DerSignature = key.try_sign(message).map_err(|e| internal(&e))?;
                Ok(made.as_bytes().to_vec())
            }
        }
    }
}

/// A PKCS#8 key's algorithm, and its parameter where that is an identifier.
fn algorithm_of(pkcs8: &[u8]) -> Option<(ObjectIdentifier, Option<ObjectIdentifier>)> {
    let whole = tlv::only(tlv::SEQUENCE, pkcs8)?;
    let mut parts = Parts::of(whole.content);
    parts.next_if(tlv::INTEGER)?;
    let mut algorithm = parts.next_if(tlv::SEQUENCE)?.parts();
    let read = |v: tlv::Value<'_>| ObjectIdentifier::from_bytes(v.content).ok();
    let id = read(algorithm.next_if(tlv::OID)?)?;
    Some((id, algorithm.next_if(tlv::OID).and_then(read)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_keys_are_wiped_when_dropped() {
        fn is_wiped<T: zeroize::ZeroizeOnDrop>() {}
        is_wiped::<RsaPrivateKey>();
        is_wiped::<p256::ecdsa::SigningKey>();
        is_wiped::<p384::ecdsa::SigningKey>();
        is_wiped::<Secret>();
    }
}
