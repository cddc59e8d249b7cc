//! CAdES: the attributes that are signed, and the signed data around them.
//!
//! ```text
//! hash of the content -> Attributes::new -> bytes() -> a Signer, here or elsewhere
//!                     -> Attributes::finish(signature) -> SignedData in DER
//! ```

use crate::common::tlv::{self, explicit};
use crate::common::{Algorithm, Certificate, Digest, Fault, Moment, oid};
use crate::keys::Signer;

/// The signed attributes of one signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attributes {
    /// `SET OF Attribute` in DER: what is signed.
    set: Vec<u8>,
    algorithm: Algorithm,
    chain: Vec<Certificate>,
}

impl Attributes {
    /// Attributes of a signature over a content with this hash, made by the first certificate's key.
    ///
    /// `at` is the signer's own word about the time; `None` in a PDF, where the dictionary says it.
    /// Shape: content type, message digest, signing-certificate-v2 (SHA-256), signing time.
    #[must_use]
    pub fn new(hash: &[u8], algorithm: Algorithm, chain: &[Certificate], at: Option<Moment>) -> Attributes {
        let attribute = |id, value: Vec<u8>| tlv::seq(&[&tlv::oid(id), &tlv::put(tlv::SET, &value)]);
        let mut all = vec![
            attribute(oid::CONTENT_TYPE, tlv::oid(oid::DATA)),
            attribute(oid::MESSAGE_DIGEST, tlv::put(tlv::OCTETS, hash)),
        ];
        if let Some(own) = chain.first() {
            // SHA-256 is the default and therefore not named.
            let certificate = tlv::put(tlv::OCTETS, &Digest::Sha256.of(&[own.der()]));
            let value = tlv::seq(&[&tlv::seq(&[&tlv::seq(&[&certificate])])]);
            all.push(attribute(oid::SIGNING_CERTIFICATE_V2, value));
        }
        if let Some(at) = at {
            all.push(attribute(oid::SIGNING_TIME, at.der()));
        }
        Attributes { set: tlv::set_of(tlv::SET, all), algorithm, chain: chain.to_vec() }
    }

    /// The bytes to be signed (not their hash).
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.set
    }

    /// The detached signed data: certificates, one signer, and a time stamp of the signature where given.
    ///
    /// # Errors
    /// [`Fault::NoCertificate`] where the chain is empty.
    pub fn finish(&self, signature: &[u8], stamp: Option<&[u8]>) -> Result<Vec<u8>, Fault> {
        let own = self.chain.first().ok_or(Fault::NoCertificate)?;
        let hash = tlv::seq(&[&tlv::oid(self.algorithm.digest().oid())]);
        // The same set under [0]: the tag alone is another.
        let mut attributes = self.set.clone();
        attributes[0] = explicit(0);
        let mut signer = vec![
            tlv::number(1),
            own.issuer_and_serial(),
            hash.clone(),
            attributes,
            self.algorithm.identifier(),
            tlv::put(tlv::OCTETS, signature),
        ];
        if let Some(token) = stamp {
            let value = tlv::put(tlv::SET, token);
            signer.push(tlv::put(explicit(1), &tlv::seq(&[&tlv::oid(oid::TIME_STAMP_TOKEN), &value])));
        }
        let signer = tlv::seq(&signer.iter().map(Vec::as_slice).collect::<Vec<_>>());
        let certificates = self.chain.iter().map(|c| c.der().to_vec()).collect();
        let signed = tlv::seq(&[
            &tlv::number(1),
            &tlv::put(tlv::SET, &hash),
            &tlv::seq(&[&tlv::oid(oid::DATA)]),
            &tlv::set_of(explicit(0), certificates),
            &tlv::put(tlv::SET, &signer),
        ]);
        Ok(tlv::seq(&[&tlv::oid(oid::SIGNED_DATA), &tlv::put(explicit(0), &signed)]))
    }
}

/// Signs any bytes: a detached CAdES signature, as `.sig` or `.p7s` files hold it.
///
/// # Errors
/// What the signer says.
pub fn detached(signer: &dyn Signer, content: &[u8], at: Moment) -> Result<Vec<u8>, Fault> {
    let hash = signer.algorithm().digest().of(&[content]);
    let attributes = Attributes::new(&hash, signer.algorithm(), signer.chain(), Some(at));
    attributes.finish(&signer.sign(attributes.bytes())?, None)
}
