//! GOST R 34.10-2012 signatures over GOST R 34.11-2012 hashes (RFC 7091, RFC 6986), verified.
//!
//! Encodings follow RFC 9215: a public key is `x ‖ y`, each little-endian; a signature is `s ‖ r`, each
//! big-endian; a hash is read as a little-endian number. Nothing here signs: a qualified signature needs
//! certified means, and software that is not constant-time would only lose the key.

mod curves;

use std::sync::LazyLock;

use num_bigint::BigUint;
use streebog::digest::Digest;
use streebog::{Streebog256, Streebog512};

use crate::curve::{Curve, Point};

/// GOST R 34.10-2012 keys of 256 bits.
pub const KEY_256: &str = "1.2.643.7.1.1.1.1";
/// GOST R 34.10-2012 keys of 512 bits.
pub const KEY_512: &str = "1.2.643.7.1.1.1.2";
/// GOST R 34.11-2012, 256 bits.
pub const HASH_256: &str = "1.2.643.7.1.1.2.2";
/// GOST R 34.11-2012, 512 bits.
pub const HASH_512: &str = "1.2.643.7.1.1.2.3";
/// GOST R 34.10-2012 with GOST R 34.11-2012, 256 bits.
pub const SIGNATURE_256: &str = "1.2.643.7.1.1.3.2";
/// GOST R 34.10-2012 with GOST R 34.11-2012, 512 bits.
pub const SIGNATURE_512: &str = "1.2.643.7.1.1.3.3";

/// A public key on one of the standard's curves, checked to lie on it.
#[derive(Clone, Debug)]
pub struct PublicKey {
    curve: &'static Curve,
    point: Point,
}

/// Why a key is not usable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// A parameter set that is none of the standard's.
    #[error("an unknown parameter set")]
    UnknownCurve,
    /// Of the wrong length, or not a point of the curve.
    #[error("not a point of the curve")]
    NotOnCurve,
}

impl PublicKey {
    /// Reads a key: `set` is the dotted identifier of its parameter set, `bytes` are `x ‖ y`, little-endian.
    ///
    /// # Errors
    /// An unknown set, bytes of another length, a point outside the curve or its subgroup.
    pub fn read(set: &str, bytes: &[u8]) -> Result<PublicKey, KeyError> {
        let curve = curve(set).ok_or(KeyError::UnknownCurve)?;
        if bytes.len() != curve.size * 2 {
            return Err(KeyError::NotOnCurve);
        }
        let (x, y) = bytes.split_at(curve.size);
        let point = Point { x: BigUint::from_bytes_le(x), y: BigUint::from_bytes_le(y) };
        if !curve.has(&point) || !curve.in_subgroup(&point) {
            return Err(KeyError::NotOnCurve);
        }
        Ok(PublicKey { curve, point })
    }

    /// Bits of the key: 256 or 512.
    pub fn bits(&self) -> usize {
        self.curve.size * 8
    }

    /// Whether `signature` (`s ‖ r`, big-endian) was made over a hash with this key's private half.
    pub fn verify(&self, hash: &[u8], signature: &[u8]) -> bool {
        let Curve { q, size, .. } = self.curve;
        if signature.len() != size * 2 || hash.len() != *size {
            return false;
        }
        let (s, r) = signature.split_at(*size);
        let (s, r) = (BigUint::from_bytes_be(s), BigUint::from_bytes_be(r));
        if s == BigUint::ZERO || r == BigUint::ZERO || s >= *q || r >= *q {
            return false;
        }
        let mut e = BigUint::from_bytes_le(hash) % q;
        if e == BigUint::ZERO {
            e = BigUint::from(1u8);
        }
        // RFC 7091, section 6.2: v = e⁻¹, z₁ = s·v, z₂ = −r·v, C = z₁·P + z₂·Q, R = x of C.
        let Some(v) = e.modinv(q) else { return false };
        let z1 = &s * &v % q;
        let z2 = (q - &r) * v % q;
        self.curve.combine(&z1, &z2, &self.point).is_some_and(|c| c.x % q == r)
    }
}

/// GOST R 34.11-2012 of 256 bits, in the order of bytes that files carry.
pub fn hash_256(data: &[&[u8]]) -> Vec<u8> {
    let digest = data.iter().fold(Streebog256::new(), |all, part| all.chain_update(part));
    digest.finalize().to_vec()
}

/// GOST R 34.11-2012 of 512 bits, in the order of bytes that files carry.
pub fn hash_512(data: &[&[u8]]) -> Vec<u8> {
    let digest = data.iter().fold(Streebog512::new(), |all, part| all.chain_update(part));
    digest.finalize().to_vec()
}

/// The curve of a parameter set, by its dotted identifier.
fn curve(set: &str) -> Option<&'static Curve> {
    static CURVES: LazyLock<Vec<Curve>> =
        LazyLock::new(|| curves::ALL.iter().map(|(size, numbers)| Curve::new(*size, *numbers)).collect());
    let (_, index) = curves::IDENTIFIERS.iter().find(|(id, _)| *id == set)?;
    CURVES.get(*index)
}

#[cfg(test)]
mod tests;
