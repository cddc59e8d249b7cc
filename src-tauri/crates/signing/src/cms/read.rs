//! `SignedData` read strictly, and no further than its limits.

use jiff::Timestamp;

use crate::asn1::{self, BIT_STRING, Der, INTEGER, Malformed, OCTET_STRING, OID, Read, SEQUENCE, SET, Tlv};

/// Most certificates, revocation lists or signers in one signature; real ones carry about five.
const MEMBERS_MAX: usize = 256;

/// `signedData`.
const SIGNED_DATA: &str = "1.2.840.113549.1.7.2";
const CONTENT_TYPE: &str = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST: &str = "1.2.840.113549.1.9.4";
const SIGNING_TIME: &str = "1.2.840.113549.1.9.5";
const SIGNING_CERTIFICATE: &str = "1.2.840.113549.1.9.16.2.12";
const SIGNING_CERTIFICATE_V2: &str = "1.2.840.113549.1.9.16.2.47";
const TIME_STAMP: &str = "1.2.840.113549.1.9.16.2.14";
const REVOCATION_ARCHIVE: &str = "1.2.840.113583.1.1.8";
const SHA1: &str = "1.3.14.3.2.26";
const SHA256: &str = "2.16.840.1.101.3.4.2.1";

/// Why bytes are not a signature that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CmsError {
    /// Not ASN.1, not `SignedData`, or beyond the limits.
    #[error("not a signature")]
    Malformed,
    /// A signature without signers.
    #[error("no signers")]
    NoSigners,
}

impl From<Malformed> for CmsError {
    fn from(_: Malformed) -> CmsError {
        CmsError::Malformed
    }
}

/// An algorithm: its dotted identifier, and its parameters as DER where it has any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Algorithm {
    /// Dotted identifier.
    pub id: String,
    /// Parameters, one DER value; none where absent.
    pub parameters: Option<Vec<u8>>,
}

/// A signature with all that came along with it.
#[derive(Clone, Debug)]
pub struct SignedData {
    /// Dotted identifier of the type of what was signed.
    pub content_type: String,
    /// What was signed, where it lies inside.
    pub content: Option<Vec<u8>>,
    /// Certificates, each as its whole DER.
    pub certificates: Vec<Vec<u8>>,
    /// Certificate revocation lists, each as its whole DER.
    pub crls: Vec<Vec<u8>>,
    /// OCSP responses that came as other revocation information or in a signed attribute.
    pub ocsps: Vec<Vec<u8>>,
    /// Signers, at least one.
    pub signers: Vec<SignerInfo>,
}

/// By what a signer names the own certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignerId {
    /// Issuer's name (whole DER) and serial number (content).
    Issuer(Vec<u8>, Vec<u8>),
    /// Subject key identifier.
    Key(Vec<u8>),
}

/// One signer.
#[derive(Clone, Debug)]
pub struct SignerInfo {
    /// By what the certificate is named.
    pub id: SignerId,
    /// The hash.
    pub digest: Algorithm,
    /// The signed attributes as they were signed (a `SET`), none where the content itself was.
    pub signed_attributes: Option<Vec<u8>>,
    /// Type of the content by the signed attributes.
    pub content_type: Option<String>,
    /// Hash of the content by the signed attributes.
    pub message_digest: Option<Vec<u8>>,
    /// When it was signed, as the signer says.
    pub signing_time: Option<Timestamp>,
    /// Hash algorithm and hash of the own certificate, by the signed attributes.
    pub signing_certificate: Option<(Algorithm, Vec<u8>)>,
    /// The algorithm of the signature.
    pub algorithm: Algorithm,
    /// The signature.
    pub signature: Vec<u8>,
    /// Time stamp tokens over the signature.
    pub time_stamps: Vec<Vec<u8>>,
    /// An attribute stood twice or held what it may not hold.
    pub attributes_malformed: bool,
}

/// Reads the first value of `bytes`; what follows it is left alone (a PDF pads with zeros).
///
/// # Errors
/// Not a signature, or beyond the limits.
pub fn signed_data(bytes: &[u8]) -> Result<SignedData, CmsError> {
    let (der, _) = asn1::definite(bytes)?;
    let mut outer = asn1::first(&der)?.tagged(SEQUENCE)?.inside();
    if outer.expect(OID)?.oid()? != SIGNED_DATA {
        return Err(CmsError::Malformed);
    }
    let mut wrapped = outer.expect(asn1::explicit(0))?.inside();
    let mut data = wrapped.expect(SEQUENCE)?.inside();
    data.expect(INTEGER)?;
    data.expect(SET)?;
    let mut content = data.expect(SEQUENCE)?.inside();
    let content_type = content.expect(OID)?.oid()?;
    let inner = match content.optional(asn1::explicit(0))? {
        // Older tools put other types than OCTET STRING there: the value's content is what is signed.
        Some(wrapped) => Some(wrapped.inside().any()?.content.to_vec()),
        None => None,
    };
    let mut certificates = Vec::new();
    if let Some(set) = data.optional(asn1::explicit(0))? {
        for member in members(set.inside())? {
            // Attribute certificates and older forms carry context tags: nothing here needs them.
            if member.tag == SEQUENCE {
                certificates.push(member.whole.to_vec());
            }
        }
    }
    let (mut crls, mut ocsps) = (Vec::new(), Vec::new());
    if let Some(set) = data.optional(asn1::explicit(1))? {
        for member in members(set.inside())? {
            if member.tag == SEQUENCE {
                crls.push(member.whole.to_vec());
            } else if member.tag == asn1::explicit(1) {
                let mut other = member.inside();
                other.expect(OID)?;
                ocsps.push(other.any()?.whole.to_vec());
            }
        }
    }
    let mut signers = Vec::new();
    for member in members(data.expect(SET)?.inside())? {
        let (signer, archive) = signer(member.tagged(SEQUENCE)?)?;
        crls.extend(archive.0);
        ocsps.extend(archive.1);
        signers.push(signer);
    }
    if signers.is_empty() {
        return Err(CmsError::NoSigners);
    }
    Ok(SignedData { content_type, content: inner, certificates, crls, ocsps, signers })
}

fn members(set: Der<'_>) -> Read<Vec<Tlv<'_>>> {
    let all = set.all()?;
    if all.len() > MEMBERS_MAX { Err(Malformed) } else { Ok(all) }
}

/// Revocation lists and OCSP responses kept in a signed attribute.
type Archive = (Vec<Vec<u8>>, Vec<Vec<u8>>);

fn signer(info: Tlv<'_>) -> Read<(SignerInfo, Archive)> {
    let mut info = info.inside();
    info.expect(INTEGER)?;
    let id = info.any()?;
    let id = match id.tag {
        SEQUENCE => {
            let mut named = id.inside();
            let issuer = named.expect(SEQUENCE)?.whole.to_vec();
            SignerId::Issuer(issuer, named.expect(INTEGER)?.content.to_vec())
        }
        tag if tag == asn1::implicit(0) => SignerId::Key(id.content.to_vec()),
        _ => return Err(Malformed),
    };
    let digest = algorithm(info.expect(SEQUENCE)?)?;
    let signed = info.optional(asn1::explicit(0))?;
    let algorithm = algorithm(info.expect(SEQUENCE)?)?;
    let signature = info.expect(OCTET_STRING)?.content.to_vec();
    let unsigned = info.optional(asn1::explicit(1))?;
    let mut signer = SignerInfo {
        id,
        digest,
        signed_attributes: signed.map(as_set),
        content_type: None,
        message_digest: None,
        signing_time: None,
        signing_certificate: None,
        algorithm,
        signature,
        time_stamps: Vec::new(),
        attributes_malformed: false,
    };
    let mut archive = Archive::default();
    if let Some(signed) = signed {
        signer.attributes_malformed = read_signed(signed, &mut signer, &mut archive).is_err();
    }
    if let Some(unsigned) = unsigned {
        for attribute in members(unsigned.inside())? {
            let (id, values) = parts(attribute)?;
            if id == TIME_STAMP {
                signer.time_stamps.extend(members(values)?.iter().map(|v| v.whole.to_vec()));
            }
        }
    }
    Ok((signer, archive))
}

/// The attributes as they were signed: with the tag of a SET instead of their place's.
fn as_set(attributes: Tlv<'_>) -> Vec<u8> {
    let mut set = attributes.whole.to_vec();
    if let Some(tag) = set.first_mut() {
        *tag = SET;
    }
    set
}

fn parts(attribute: Tlv<'_>) -> Read<(String, Der<'_>)> {
    let mut inside = attribute.tagged(SEQUENCE)?.inside();
    Ok((inside.expect(OID)?.oid()?, inside.expect(SET)?.inside()))
}

fn read_signed(signed: Tlv<'_>, signer: &mut SignerInfo, archive: &mut Archive) -> Read<()> {
    let mut seen = Vec::new();
    for attribute in members(signed.inside())? {
        let (id, mut values) = parts(attribute)?;
        if seen.contains(&id) {
            return Err(Malformed);
        }
        let value = values.any()?;
        match id.as_str() {
            CONTENT_TYPE => signer.content_type = Some(value.oid()?),
            MESSAGE_DIGEST => signer.message_digest = Some(value.tagged(OCTET_STRING)?.content.to_vec()),
            SIGNING_TIME => signer.signing_time = Some(value.time()?),
            SIGNING_CERTIFICATE => {
                // The newer form, where both stand, is the one to check.
                let named = certificate_hash(value, SHA1)?;
                signer.signing_certificate.get_or_insert(named);
            }
            SIGNING_CERTIFICATE_V2 => signer.signing_certificate = Some(certificate_hash(value, SHA256)?),
            REVOCATION_ARCHIVE => *archive = archived(value)?,
            _ => {}
        }
        seen.push(id);
    }
    Ok(())
}

/// `SigningCertificate` and its second version: the first certificate's hash.
fn certificate_hash(value: Tlv<'_>, default: &str) -> Read<(Algorithm, Vec<u8>)> {
    let mut list = value.tagged(SEQUENCE)?.inside().expect(SEQUENCE)?.inside();
    let mut first = list.expect(SEQUENCE)?.inside();
    let hash = match first.optional(SEQUENCE)? {
        Some(named) => algorithm(named)?,
        None => Algorithm { id: default.to_owned(), parameters: None },
    };
    Ok((hash, first.expect(OCTET_STRING)?.content.to_vec()))
}

/// Adobe's archive of revocation information: `[0]` lists, `[1]` OCSP responses.
fn archived(value: Tlv<'_>) -> Read<Archive> {
    let mut inside = value.tagged(SEQUENCE)?.inside();
    let mut list = |n: u8| -> Read<Vec<Vec<u8>>> {
        let Some(wrapped) = inside.optional(asn1::explicit(n))? else { return Ok(Vec::new()) };
        let all = members(wrapped.inside().expect(SEQUENCE)?.inside())?;
        Ok(all.iter().map(|v| v.whole.to_vec()).collect())
    };
    Ok((list(0)?, list(1)?))
}

/// An algorithm identifier.
pub(crate) fn algorithm(value: Tlv<'_>) -> Read<Algorithm> {
    let mut inside = value.tagged(SEQUENCE)?.inside();
    let id = inside.expect(OID)?.oid()?;
    let parameters = if inside.is_empty() { None } else { Some(inside.any()?.whole.to_vec()) };
    Ok(Algorithm { id, parameters })
}

/// A public key: its algorithm and its bits.
pub(crate) fn public_key(value: Tlv<'_>) -> Read<(Algorithm, Vec<u8>)> {
    let mut inside = value.tagged(SEQUENCE)?.inside();
    Ok((algorithm(inside.expect(SEQUENCE)?)?, inside.expect(BIT_STRING)?.bits()?.to_vec()))
}
