//! Verification: does a signature hold, what became of the document since, whose it is, what it is worth.
//!
//! Everything is judged from the bytes given: nothing is fetched, and `now` is the asker's.

pub(crate) mod algorithm;
pub mod certificate;
pub mod chain;
pub mod class;
pub mod pdf;
pub mod revocation;
pub mod signer;

use jiff::Timestamp;

pub use certificate::Certificate;
pub use chain::Chain;
pub use class::Class;
pub use pdf::{PdfError, PdfReport, pdf};
pub use signer::Stamp;

use crate::verify::signer::Checked;

/// What the asker brings along.
#[derive(Clone, Debug)]
pub struct Given {
    /// The moment of asking.
    pub now: Timestamp,
    /// Certificates that the asker trusts to name others.
    pub roots: Vec<Certificate>,
    /// Further certificates that may stand between.
    pub certificates: Vec<Certificate>,
    /// Revocation lists, DER.
    pub crls: Vec<Vec<u8>>,
    /// OCSP responses, DER.
    pub ocsps: Vec<Vec<u8>>,
}

impl Given {
    /// Nothing but the moment.
    pub fn at(now: Timestamp) -> Given {
        Given { now, roots: Vec::new(), certificates: Vec::new(), crls: Vec::new(), ocsps: Vec::new() }
    }
}

/// PAdES level, or what stands in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// PAdES baseline: the signature alone.
    BB,
    /// … with a time stamp.
    BT,
    /// … with all that a later check needs.
    BLT,
    /// In a PDF, but older than PAdES or short of its least level.
    Basic,
    /// In a file beside its document.
    Detached,
}

impl Level {
    /// As programs read it.
    pub fn id(self) -> &'static str {
        match self {
            Level::BB => "B-B",
            Level::BT => "B-T",
            Level::BLT => "B-LT",
            Level::Basic => "basic",
            Level::Detached => "detached",
        }
    }
}

/// What happened to the document after it was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaterChanges {
    /// Nothing.
    None,
    /// Only what signing itself and filling in brings along, as far as the signature permits it.
    Permitted,
    /// Anything else: what is shown may no longer be what was signed.
    Forbidden,
}

impl LaterChanges {
    /// As programs read it.
    pub fn id(self) -> &'static str {
        match self {
            LaterChanges::None => "none",
            LaterChanges::Permitted => "permitted",
            LaterChanges::Forbidden => "forbidden",
        }
    }
}

impl Chain {
    /// As programs read it.
    pub fn id(self) -> &'static str {
        match self {
            Chain::Trusted => "trusted",
            Chain::Untrusted => "untrusted",
            Chain::Unknown => "unknown",
        }
    }
}

macro_rules! remarks {
    ($($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)?) => {
        /// Something found that the verdict rests on, or that its reader should know.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Remark { $($(#[$doc])* $name),+ }

        impl Remark {
            /// All of them.
            pub const ALL: &[Remark] = &[$(Remark::$name),+];

            /// As programs read it.
            pub fn id(self) -> &'static str {
                match self { $(Remark::$name => $id),+ }
            }
        }
    };
}

remarks! {
    /// The document is not the one that was signed.
    ContentChanged = "content-changed",
    /// A genuine signature, made over another file.
    OtherFile = "other-file",
    /// The signature was not made with the certificate's key, or was altered.
    SignatureWrong = "signature-wrong",
    /// No certificate for the signer.
    SignerUnknown = "signer-unknown",
    /// The signed attributes are not as the standard has them.
    AttributesMalformed = "attributes-malformed",
    /// The certificate is another than the one that the signer named.
    OtherCertificate = "other-certificate",
    /// An algorithm that is not checked here.
    AlgorithmUnsupported = "algorithm-unsupported",
    /// SHA-1: too weak to prove anything today.
    WeakAlgorithm = "weak-algorithm",
    /// A certificate that came along was altered.
    CertificateAltered = "certificate-altered",
    /// The certificate, or one above it, has expired.
    Expired = "expired",
    /// … or is not valid yet.
    NotYetValid = "not-yet-valid",
    /// … or was revoked.
    Revoked = "revoked",
    /// No given root is reached.
    NoPath = "no-path",
    /// A certificate on the path may not issue others.
    IssuerIsNoAuthority = "issuer-is-no-authority",
    /// More certificates stand between than one of them allows.
    PathTooLong = "path-too-long",
    /// The certificate is not for signing.
    WrongUsage = "wrong-usage",
    /// A certificate demands what is not understood here.
    UnknownCriticalExtension = "unknown-critical-extension",
    /// The time stamp does not belong to this signature, or was altered.
    StampBroken = "stamp-broken",
    /// The signed range leaves out more than the signature itself.
    RangeOdd = "range-odd",
    /// The signed range ends within a revision.
    RangePartial = "range-partial",
    /// Bytes follow the end of the document that belong to nothing.
    TrailingData = "trailing-data",
    /// The signature was there and was taken out.
    SignatureRemoved = "signature-removed",
    /// The document is damaged: what it shows cannot be told.
    DocumentDamaged = "document-damaged",
    /// No revocation data: nobody could say whether the certificate still stood.
    RevocationUnknown = "revocation-unknown",
    /// The certificate names no one but itself.
    SelfSigned = "self-signed",
}

impl Remark {
    /// Whether it takes the trust from a certificate.
    pub(crate) fn breaks_chain(self) -> bool {
        matches!(
            self,
            Remark::CertificateAltered
                | Remark::Expired
                | Remark::NotYetValid
                | Remark::Revoked
                | Remark::NoPath
                | Remark::IssuerIsNoAuthority
                | Remark::PathTooLong
                | Remark::WrongUsage
                | Remark::UnknownCriticalExtension
                | Remark::OtherCertificate
                | Remark::WeakAlgorithm
        )
    }
}

/// What is to be said of one signature.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Whose certificate, by name; empty where it is not there.
    pub subject: String,
    /// Who issued it.
    pub issuer: String,
    /// The certificate.
    pub certificate: Option<Certificate>,
    /// Level.
    pub level: Level,
    /// Made with the certificate's key over exactly these bytes.
    pub intact: bool,
    /// Nothing in the file lies outside the signature.
    pub covers_whole_file: bool,
    /// What happened since.
    pub later_changes: LaterChanges,
    /// Whether the name may be trusted.
    pub chain: Chain,
    /// When it was signed.
    pub signed_at: Option<Timestamp>,
    /// Whether a trusted time stamp proves that; else the signer says so.
    pub time_is_proven: bool,
    /// The time stamp over it.
    pub stamp: Option<Stamp>,
    /// What it is worth in law, as far as the certificate says.
    pub class: Class,
    /// Everything found.
    pub remarks: Vec<Remark>,
    /// Name of the field in a PDF.
    pub field: Option<String>,
    /// For a certification: 1 nothing may change, 2 filling in and signing, 3 remarks too.
    pub certifies: Option<u8>,
    /// Identifiers of the hash and of the signature's algorithm.
    pub algorithms: (String, String),
    /// Whether revocation data at hand confirm the certificates.
    pub revocation_known: bool,
}

impl Verdict {
    /// Whether it holds: intact, nothing forbidden since, and nothing against the certificate; where roots
    /// were given, one of them is reached.
    pub fn holds(&self) -> bool {
        self.intact
            && self.later_changes != LaterChanges::Forbidden
            && self.chain != Chain::Untrusted
            && !self.remarks.contains(&Remark::StampBroken)
            && !self.remarks.contains(&Remark::WeakAlgorithm)
    }
}

/// The part of a verdict that comes from the signer alone.
pub(crate) fn verdict(checked: Checked, level: Level) -> Verdict {
    let Checked { certificate, intact, path, stamp, remarks, algorithms, signing_time, .. } = checked;
    let chain = match &path {
        Some(path) if remarks.iter().any(|r| r.breaks_chain()) => {
            debug_assert!(!path.certificates.is_empty());
            Chain::Untrusted
        }
        Some(path) => path.chain,
        None => Chain::Unknown,
    };
    let proven = stamp.as_ref().filter(|s| s.intact && s.chain == Chain::Trusted);
    let stamped = stamp.as_ref().filter(|s| s.intact).map(|s| s.time);
    let class = certificate.as_ref().filter(|_| intact).map_or(Class::None, class::of);
    let mut remarks = remarks;
    if class == Class::IntegrityOnly {
        remarks.push(Remark::SelfSigned);
    }
    let revocation_known = path.as_ref().is_some_and(|p| p.revocation_known);
    if path.as_ref().is_some_and(|p| p.certificates.len() > 1) && !revocation_known {
        remarks.push(Remark::RevocationUnknown);
    }
    remarks.sort_unstable();
    remarks.dedup();
    Verdict {
        subject: certificate.as_ref().map(Certificate::subject_name).unwrap_or_default(),
        issuer: certificate.as_ref().map(Certificate::issuer_name).unwrap_or_default(),
        certificate,
        level,
        intact,
        covers_whole_file: true,
        later_changes: LaterChanges::None,
        chain,
        signed_at: stamped.or(signing_time),
        time_is_proven: proven.is_some(),
        stamp,
        class,
        remarks,
        field: None,
        certifies: None,
        algorithms,
        revocation_known,
    }
}
