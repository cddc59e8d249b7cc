//! What making and verifying share: certificates, algorithms, moments, faults, raw DER.

mod certificate;
mod fault;
mod moment;
pub mod tlv;

pub(crate) use certificate::pem_blocks;
pub use certificate::{Certificate, Usage};
pub use fault::{Fault, Flaw, Source};
pub use moment::Moment;

use der::oid::ObjectIdentifier;
use sha2::Digest as _;

/// Object identifiers by name.
pub mod oid {
    use der::oid::ObjectIdentifier;

    macro_rules! oids {
        ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
            $($(#[$doc])* pub const $name: ObjectIdentifier = ObjectIdentifier::new_unwrap($text);)*
        };
    }

    oids! {
        /// CMS data.
        DATA = "1.2.840.113549.1.7.1";
        /// CMS signed data.
        SIGNED_DATA = "1.2.840.113549.1.7.2";
        /// Signed attribute: type of what is signed.
        CONTENT_TYPE = "1.2.840.113549.1.9.3";
        /// Signed attribute: hash of what is signed.
        MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
        /// Signed attribute: the signer's own word about the time.
        SIGNING_TIME = "1.2.840.113549.1.9.5";
        /// Signed attribute: hash of the signer's certificate (ESS, RFC 5035).
        SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
        /// Unsigned attribute: RFC 3161 time stamp of the signature.
        TIME_STAMP_TOKEN = "1.2.840.113549.1.9.16.2.14";
        /// Content of a time stamp.
        TST_INFO = "1.2.840.113549.1.9.16.1.4";
        /// RSA, also as signature with PKCS#1 v1.5 padding and any hash.
        RSA = "1.2.840.113549.1.1.1";
        /// RSA-PSS.
        RSA_PSS = "1.2.840.113549.1.1.10";
        /// Mask generation of RSA-PSS.
        MGF1 = "1.2.840.113549.1.1.8";
        /// RSA PKCS#1 v1.5 with SHA-1.
        RSA_SHA1 = "1.2.840.113549.1.1.5";
        /// RSA PKCS#1 v1.5 with SHA-256.
        RSA_SHA256 = "1.2.840.113549.1.1.11";
        /// RSA PKCS#1 v1.5 with SHA-384.
        RSA_SHA384 = "1.2.840.113549.1.1.12";
        /// RSA PKCS#1 v1.5 with SHA-512.
        RSA_SHA512 = "1.2.840.113549.1.1.13";
        /// Keys on an elliptic curve.
        EC_PUBLIC_KEY = "1.2.840.10045.2.1";
        /// The curve P-256.
        P256 = "1.2.840.10045.3.1.7";
        /// The curve P-384.
        P384 = "1.3.132.0.34";
        /// ECDSA with SHA-256.
        ECDSA_SHA256 = "1.2.840.10045.4.3.2";
        /// ECDSA with SHA-384.
        ECDSA_SHA384 = "1.2.840.10045.4.3.3";
        /// ECDSA with SHA-512.
        ECDSA_SHA512 = "1.2.840.10045.4.3.4";
        /// SHA-1.
        SHA1 = "1.3.14.3.2.26";
        /// SHA-256.
        SHA256 = "2.16.840.1.101.3.4.2.1";
        /// SHA-384.
        SHA384 = "2.16.840.1.101.3.4.2.2";
        /// SHA-512.
        SHA512 = "2.16.840.1.101.3.4.2.3";
        /// GOST R 34.10-2012 keys of 256 bits.
        GOST_256 = "1.2.643.7.1.1.1.1";
        /// GOST R 34.10-2012 keys of 512 bits.
        GOST_512 = "1.2.643.7.1.1.1.2";
        /// GOST R 34.11-2012 of 256 bits.
        STREEBOG_256 = "1.2.643.7.1.1.2.2";
        /// GOST R 34.11-2012 of 512 bits.
        STREEBOG_512 = "1.2.643.7.1.1.2.3";
        /// GOST R 34.10-2012 with 34.11-2012, 256 bits.
        GOST_256_SIGNATURE = "1.2.643.7.1.1.3.2";
        /// GOST R 34.10-2012 with 34.11-2012, 512 bits.
        GOST_512_SIGNATURE = "1.2.643.7.1.1.3.3";
        /// Name: common name.
        COMMON_NAME = "2.5.4.3";
        /// Name: organisation.
        ORGANIZATION = "2.5.4.10";
        /// Extension: subject key identifier.
        SUBJECT_KEY_ID = "2.5.29.14";
        /// Extension: key usage.
        KEY_USAGE = "2.5.29.15";
        /// Extension: basic constraints.
        BASIC_CONSTRAINTS = "2.5.29.19";
        /// Extension: where revocation lists lie.
        CRL_POINTS = "2.5.29.31";
        /// Extension: certificate policies.
        POLICIES = "2.5.29.32";
        /// Extension: authority key identifier.
        AUTHORITY_KEY_ID = "2.5.29.35";
        /// Extension: extended key usage.
        EXTENDED_KEY_USAGE = "2.5.29.37";
        /// Extension: who answers for this certificate.
        AUTHORITY_INFO = "1.3.6.1.5.5.7.1.1";
        /// Access method: OCSP.
        OCSP = "1.3.6.1.5.5.7.48.1";
        /// Access method: the issuer's certificate.
        CA_ISSUERS = "1.3.6.1.5.5.7.48.2";
        /// Purpose: time stamping.
        TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    }
}

/// A hash function that signatures are made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Digest {
    /// 256 bits.
    Sha256,
    /// 384 bits.
    Sha384,
    /// 512 bits.
    Sha512,
}

impl Digest {
    /// Its identifier.
    #[must_use]
    pub fn oid(self) -> ObjectIdentifier {
        match self {
            Digest::Sha256 => oid::SHA256,
            Digest::Sha384 => oid::SHA384,
            Digest::Sha512 => oid::SHA512,
        }
    }

    /// Hashes several pieces as one.
    #[must_use]
    pub fn of(self, pieces: &[&[u8]]) -> Vec<u8> {
        fn run<D: sha2::Digest>(pieces: &[&[u8]]) -> Vec<u8> {
            let mut hash = D::new();
            pieces.iter().for_each(|piece| hash.update(piece));
            hash.finalize().to_vec()
        }
        match self {
            Digest::Sha256 => run::<sha2::Sha256>(pieces),
            Digest::Sha384 => run::<sha2::Sha384>(pieces),
            Digest::Sha512 => run::<sha2::Sha512>(pieces),
        }
    }

    /// Bytes of a hash.
    #[must_use]
    pub fn length(self) -> usize {
        match self {
            Digest::Sha256 => sha2::Sha256::output_size(),
            Digest::Sha384 => sha2::Sha384::output_size(),
            Digest::Sha512 => sha2::Sha512::output_size(),
        }
    }
}

/// What kind a public key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyKind {
    /// RSA with its modulus in bits.
    Rsa(usize),
    /// ECDSA on P-256.
    P256,
    /// ECDSA on P-384.
    P384,
    /// GOST R 34.10-2012, 256 bits.
    Gost256,
    /// GOST R 34.10-2012, 512 bits.
    Gost512,
    /// Any other, by its identifier.
    Other(ObjectIdentifier),
}

impl KeyKind {
    /// A stable name: `rsa-2048`, `p256`, `gost-256`, or the identifier.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            KeyKind::Rsa(bits) => format!("rsa-{bits}"),
            KeyKind::P256 => "p256".to_owned(),
            KeyKind::P384 => "p384".to_owned(),
            KeyKind::Gost256 => "gost-256".to_owned(),
            KeyKind::Gost512 => "gost-512".to_owned(),
            KeyKind::Other(oid) => oid.to_string(),
        }
    }
}

/// How this crate signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// RSA PKCS#1 v1.5 with SHA-256.
    RsaSha256,
    /// RSA-PSS with SHA-256, MGF1 with SHA-256, salt of 32 bytes.
    RsaPssSha256,
    /// ECDSA on P-256 with SHA-256.
    P256Sha256,
    /// ECDSA on P-384 with SHA-384.
    P384Sha384,
}

impl Algorithm {
    /// The hash that is signed.
    #[must_use]
    pub fn digest(self) -> Digest {
        match self {
            Algorithm::RsaSha256 | Algorithm::RsaPssSha256 | Algorithm::P256Sha256 => Digest::Sha256,
            Algorithm::P384Sha384 => Digest::Sha384,
        }
    }

    /// `AlgorithmIdentifier` of the signature, in DER.
    #[must_use]
    pub fn identifier(self) -> Vec<u8> {
        let null = tlv::put(tlv::NULL, &[]);
        match self {
            Algorithm::RsaSha256 => tlv::seq(&[&tlv::oid(oid::RSA_SHA256), &null]),
            Algorithm::P256Sha256 => tlv::seq(&[&tlv::oid(oid::ECDSA_SHA256)]),
            Algorithm::P384Sha384 => tlv::seq(&[&tlv::oid(oid::ECDSA_SHA384)]),
            Algorithm::RsaPssSha256 => {
                let sha = tlv::seq(&[&tlv::oid(oid::SHA256), &null]);
                let mask = tlv::seq(&[&tlv::oid(oid::MGF1), &sha]);
                let parameters = tlv::seq(&[
                    &tlv::put(tlv::explicit(0), &sha),
                    &tlv::put(tlv::explicit(1), &mask),
                    &tlv::put(tlv::explicit(2), &tlv::number(32)),
                ]);
                tlv::seq(&[&tlv::oid(oid::RSA_PSS), &parameters])
            }
        }
    }
}
