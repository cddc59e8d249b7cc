//! Hashes and signature algorithms by their identifiers: RSA, ECDSA, GOST.

use p256::ecdsa::signature::hazmat::PrehashVerifier as _;
use rsa::{BigUint, Pkcs1v15Sign, Pss, RsaPublicKey};
use sha1::Sha1;
use sha2::{Sha224, Sha256, Sha384, Sha512};

use crate::asn1::{self, Der, INTEGER, Malformed, OID, Read, SEQUENCE};
use crate::cms::read::{Algorithm, algorithm};
use crate::gost;

/// A hash function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Gost256,
    Gost512,
}

/// Why a signature is not confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NotSigned {
    /// It was made over something else, or with another key.
    Wrong,
    /// An algorithm that is not checked here, by its identifier.
    Unsupported(String),
}

/// Dotted identifier, hash, and the prefix of its PKCS #1 encoding.
const HASHES: [(&str, Hash, &[u8]); 7] = [
    ("1.3.14.3.2.26", Hash::Sha1, &[0x30, 0x21, 0x30, 9, 6, 5, 0x2b, 14, 3, 2, 0x1a, 5, 0, 4, 20]),
    (
        "2.16.840.1.101.3.4.2.4",
        Hash::Sha224,
        &[0x30, 0x2d, 0x30, 0x0d, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 4, 5, 0, 4, 28],
    ),
    (
        "2.16.840.1.101.3.4.2.1",
        Hash::Sha256,
        &[0x30, 0x31, 0x30, 0x0d, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1, 5, 0, 4, 32],
    ),
    (
        "2.16.840.1.101.3.4.2.2",
        Hash::Sha384,
        &[0x30, 0x41, 0x30, 0x0d, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 2, 5, 0, 4, 48],
    ),
    (
        "2.16.840.1.101.3.4.2.3",
        Hash::Sha512,
        &[0x30, 0x51, 0x30, 0x0d, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 3, 5, 0, 4, 64],
    ),
    (gost::HASH_256, Hash::Gost256, &[]),
    (gost::HASH_512, Hash::Gost512, &[]),
];

const RSA: &str = "1.2.840.113549.1.1.1";
const RSA_PSS: &str = "1.2.840.113549.1.1.10";
const MGF1: &str = "1.2.840.113549.1.1.8";
const EC_KEY: &str = "1.2.840.10045.2.1";
const P256: &str = "1.2.840.10045.3.1.7";
const P384: &str = "1.3.132.0.34";

/// Signature algorithms that name their hash.
const WITH_HASH: [(&str, Hash); 12] = [
    ("1.2.840.113549.1.1.5", Hash::Sha1),
    ("1.2.840.113549.1.1.14", Hash::Sha224),
    ("1.2.840.113549.1.1.11", Hash::Sha256),
    ("1.2.840.113549.1.1.12", Hash::Sha384),
    ("1.2.840.113549.1.1.13", Hash::Sha512),
    ("1.2.840.10045.4.1", Hash::Sha1),
    ("1.2.840.10045.4.3.1", Hash::Sha224),
    ("1.2.840.10045.4.3.2", Hash::Sha256),
    ("1.2.840.10045.4.3.3", Hash::Sha384),
    ("1.2.840.10045.4.3.4", Hash::Sha512),
    (gost::SIGNATURE_256, Hash::Gost256),
    (gost::SIGNATURE_512, Hash::Gost512),
];

impl Hash {
    /// By its dotted identifier.
    pub(crate) fn of(id: &str) -> Result<Hash, NotSigned> {
        let known = HASHES.iter().find(|(known, _, _)| *known == id);
        known.map(|(_, hash, _)| *hash).ok_or_else(|| NotSigned::Unsupported(id.to_owned()))
    }

    /// Of parts laid end to end.
    pub(crate) fn over(self, parts: &[&[u8]]) -> Vec<u8> {
        fn of<D: sha2::Digest>(parts: &[&[u8]]) -> Vec<u8> {
            parts.iter().fold(D::new(), |all, part| all.chain_update(part)).finalize().to_vec()
        }
        match self {
            Hash::Sha1 => of::<Sha1>(parts),
            Hash::Sha224 => of::<Sha224>(parts),
            Hash::Sha256 => of::<Sha256>(parts),
            Hash::Sha384 => of::<Sha384>(parts),
            Hash::Sha512 => of::<Sha512>(parts),
            Hash::Gost256 => gost::hash_256(parts),
            Hash::Gost512 => gost::hash_512(parts),
        }
    }

    /// Too weak to prove anything today: two texts of one SHA-1 can be made.
    pub(crate) fn is_weak(self) -> bool {
        self == Hash::Sha1
    }

    fn prefix(self) -> &'static [u8] {
        HASHES.iter().find(|(_, hash, _)| *hash == self).map_or(&[], |(_, _, prefix)| prefix)
    }
}

/// The hash that a signature algorithm works with; where it names none, the one named beside it.
pub(crate) fn hash_of(signature: &Algorithm, beside: Option<&Algorithm>) -> Result<Hash, NotSigned> {
    if let Some((_, hash)) = WITH_HASH.iter().find(|(id, _)| *id == signature.id) {
        return Ok(*hash);
    }
    match signature.id.as_str() {
        RSA_PSS => Ok(pss(signature).map_err(|_| NotSigned::Wrong)?.0),
        gost::KEY_256 => Ok(Hash::Gost256),
        gost::KEY_512 => Ok(Hash::Gost512),
        RSA | EC_KEY => match beside {
            Some(digest) => Hash::of(&digest.id),
            None => Err(NotSigned::Unsupported(signature.id.clone())),
        },
        other => Err(NotSigned::Unsupported(other.to_owned())),
    }
}

/// Whether `signature` was made over `message` with the private half of `key`; gives the hash used.
///
/// `beside` is the hash that CMS names apart from the signature's algorithm.
pub(crate) fn verify(
    key: (&Algorithm, &[u8]),
    signature: (&Algorithm, &[u8]),
    beside: Option<&Algorithm>,
    message: &[u8],
) -> Result<Hash, NotSigned> {
    let hash = hash_of(signature.0, beside)?;
    let digest = hash.over(&[message]);
    let holds = match key.0.id.as_str() {
        RSA | RSA_PSS => rsa(key.1, signature, hash, &digest)?,
        EC_KEY => ecdsa(key, signature.1, &digest)?,
        gost::KEY_256 | gost::KEY_512 => {
            let set = key.0.parameters.as_deref().and_then(|p| gost_set(p).ok()).ok_or(NotSigned::Wrong)?;
            match gost::PublicKey::read(&set, octets(key.1)) {
                Ok(key) => key.verify(&digest, signature.1),
                Err(gost::KeyError::UnknownCurve) => return Err(NotSigned::Unsupported(set)),
                Err(gost::KeyError::NotOnCurve) => false,
            }
        }
        other => return Err(NotSigned::Unsupported(other.to_owned())),
    };
    if holds { Ok(hash) } else { Err(NotSigned::Wrong) }
}

/// GOST keys lie in an OCTET STRING inside the bits.
fn octets(bits: &[u8]) -> &[u8] {
    asn1::first(bits).and_then(|v| v.tagged(asn1::OCTET_STRING)).map_or(&[], |v| v.content)
}

/// The parameter set of a GOST key: the first identifier of its parameters.
fn gost_set(parameters: &[u8]) -> Read<String> {
    asn1::first(parameters)?.tagged(SEQUENCE)?.inside().expect(OID)?.oid()
}

fn rsa(key: &[u8], signature: (&Algorithm, &[u8]), hash: Hash, digest: &[u8]) -> Result<bool, NotSigned> {
    let key = rsa_key(key).map_err(|_| NotSigned::Wrong)?;
    if signature.0.id == RSA_PSS {
        let (_, salt) = pss(signature.0).map_err(|_| NotSigned::Wrong)?;
        let scheme = match hash {
            Hash::Sha256 => Pss::new_with_salt::<rsa::sha2::Sha256>(salt),
            Hash::Sha384 => Pss::new_with_salt::<rsa::sha2::Sha384>(salt),
            Hash::Sha512 => Pss::new_with_salt::<rsa::sha2::Sha512>(salt),
            _ => return Err(NotSigned::Unsupported(RSA_PSS.to_owned())),
        };
        return Ok(key.verify(scheme, digest, signature.1).is_ok());
    }
    if hash.prefix().is_empty() {
        return Err(NotSigned::Unsupported(signature.0.id.clone()));
    }
    let scheme = Pkcs1v15Sign { hash_len: Some(digest.len()), prefix: hash.prefix().into() };
    Ok(key.verify(scheme, digest, signature.1).is_ok())
}

fn rsa_key(bits: &[u8]) -> Read<RsaPublicKey> {
    let mut numbers = asn1::first(bits)?.tagged(SEQUENCE)?.inside();
    let mut number = || -> Read<BigUint> { Ok(BigUint::from_bytes_be(numbers.expect(INTEGER)?.content)) };
    let (n, e) = (number()?, number()?);
    // Longer keys than anyone uses would only cost time.
    RsaPublicKey::new_with_max_size(n, e, 8192).map_err(|_| Malformed)
}

/// Hash and salt length of RSASSA-PSS; the mask must use the same hash, as everywhere in practice.
fn pss(signature: &Algorithm) -> Read<(Hash, usize)> {
    let mut inside =
        asn1::first(signature.parameters.as_deref().ok_or(Malformed)?)?.tagged(SEQUENCE)?.inside();
    let hash = |value: Algorithm| Hash::of(&value.id).map_err(|_| Malformed);
    let own = hash(algorithm(inside.expect(asn1::explicit(0))?.inside().any()?)?)?;
    let mask = algorithm(inside.expect(asn1::explicit(1))?.inside().any()?)?;
    let masked = Der::new(mask.parameters.as_deref().ok_or(Malformed)?).any()?;
    if mask.id != MGF1 || hash(algorithm(masked)?)? != own {
        return Err(Malformed);
    }
    let salt = match inside.optional(asn1::explicit(2))? {
        Some(wrapped) => wrapped.inside().any()?.small()?,
        None => 20,
    };
    Ok((own, usize::try_from(salt).map_err(|_| Malformed)?.min(4096)))
}

fn ecdsa(key: (&Algorithm, &[u8]), signature: &[u8], digest: &[u8]) -> Result<bool, NotSigned> {
    let curve = key.0.parameters.as_deref().and_then(|p| asn1::first(p).and_then(asn1::Tlv::oid).ok());
    Ok(match curve.as_deref() {
        Some(P256) => {
            let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(key.1);
            let signature = p256::ecdsa::Signature::from_der(signature);
            matches!((key, signature), (Ok(k), Ok(s)) if k.verify_prehash(digest, &s).is_ok())
        }
        Some(P384) => {
            let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(key.1);
            let signature = p384::ecdsa::Signature::from_der(signature);
            matches!((key, signature), (Ok(k), Ok(s)) if k.verify_prehash(digest, &s).is_ok())
        }
        other => return Err(NotSigned::Unsupported(other.unwrap_or(EC_KEY).to_owned())),
    })
}
