//! What can go wrong, as codes with data; words are the caller's.

use super::Moment;

/// Why nothing was signed or read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The key file's password is wrong.
    WrongPassword,
    /// The key file is encrypted, and no password was given.
    PasswordNeeded,
    /// The key file is no PKCS#12 and no PEM, or is damaged.
    KeyUnreadable,
    /// The file holds no private key.
    NoPrivateKey,
    /// The file holds no certificate for its private key.
    NoCertificate,
    /// A private key that this program cannot sign with; its algorithm.
    KeyUnsupported(String),
    /// An RSA key too short to be trusted; its bits.
    KeyTooShort(usize),
    /// The certificate's validity has ended.
    Expired(Moment),
    /// The certificate's validity has not begun.
    NotYetValid(Moment),
    /// The certificate is not meant for signing documents; what it is for.
    WrongUsage(String),
    /// The chain breaks off before a root: the issuer whose certificate is missing.
    ChainMissing(String),
    /// A certificate that cannot be read.
    CertificateUnreadable,
    /// The PDF is damaged or is no PDF.
    PdfUnreadable,
    /// The PDF is encrypted: signing would not keep what it is.
    PdfEncrypted,
    /// A signature in the PDF forbids any change.
    PdfLocked,
    /// A certification must be the first signature, and there is one already.
    CertifiedTooLate,
    /// There is no such page; how many there are.
    NoSuchPage(usize),
    /// The page is shown turned: a mark would stand sideways.
    PageTurned,
    /// The mark is no one-page PDF that can be placed.
    MarkUnreadable,
    /// The signature did not fit into the place kept for it: needed and kept, in bytes.
    TooLarge(usize, usize),
    /// A signature handed in that is no CMS signed data.
    SignatureUnreadable,
    /// The time-stamp service refused; its status and words.
    StampRefused(u64, String),
    /// The time-stamp service's answer is no answer to our request.
    StampWrong,
    /// The signature over the stamp does not hold, or its certificates do not.
    StampForged,
    /// The stamp's maker has a certificate that is not for time stamps.
    StampUsage,
    /// The stamp was made when its maker's certificate was not valid.
    StampExpired,
    /// The stamp's moment is more than a day away from the caller's.
    StampMoment(Moment),
    /// A service could not be asked; the carrier's words.
    Unreachable(String),
    /// No revocation data were had for a certificate; its subject.
    RevocationMissing(String),
    /// A certificate of the chain is revoked; its subject.
    Revoked(String),
    /// A revocation list or an OCSP answer that proves nothing of the chain: which one, and why.
    EvidenceFlawed(Source, Flaw),
    /// The token's library cannot be loaded; its words.
    TokenLibrary(String),
    /// This build cannot talk to tokens.
    TokenNotBuilt,
    /// No such token, or none is plugged in.
    TokenMissing,
    /// Several tokens are plugged in, and none was named: their labels.
    TokenSeveral(Vec<String>),
    /// The token's PIN is wrong.
    TokenPinWrong,
    /// The token is locked after wrong PINs.
    TokenPinLocked,
    /// The token was taken out, or closed, while it was in use.
    TokenGone,
    /// The token failed; its words.
    TokenFailed(String),
    /// The system gave no random numbers.
    NoRandom,
    /// What a library said of something that cannot happen.
    Internal(String),
}

/// Where evidence came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The supplied revocation list of this index.
    Crl(usize),
    /// The supplied OCSP answer of this index.
    Ocsp(usize),
    /// The service at this address.
    Service(String),
}

/// Why evidence proves nothing of the certificates in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// Not a revocation list and not an OCSP answer, or a kind that speaks of a part only.
    Unreadable,
    /// It speaks of other certificates.
    OfOthers,
    /// Not signed by the certificates' issuer, nor by whom it entrusted.
    Signature,
    /// It was to be replaced by this moment.
    Outdated(Moment),
    /// It is of a later day.
    NotYet(Moment),
    /// The service answers that it does not know the certificate.
    Silent,
}

impl Flaw {
    /// A stable name, kebab-case.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Flaw::Unreadable => "evidence-unreadable",
            Flaw::OfOthers => "evidence-of-others",
            Flaw::Signature => "evidence-signature-wrong",
            Flaw::Outdated(_) => "evidence-outdated",
            Flaw::NotYet(_) => "evidence-not-yet",
            Flaw::Silent => "evidence-silent",
        }
    }
}

impl Fault {
    /// A stable name, kebab-case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Fault::WrongPassword => "key-wrong-password",
            Fault::PasswordNeeded => "key-password-needed",
            Fault::KeyUnreadable => "key-unreadable",
            Fault::NoPrivateKey => "key-no-private-key",
            Fault::NoCertificate => "key-no-certificate",
            Fault::KeyUnsupported(_) => "key-unsupported",
            Fault::KeyTooShort(_) => "key-too-short",
            Fault::Expired(_) => "certificate-expired",
            Fault::NotYetValid(_) => "certificate-not-yet-valid",
            Fault::WrongUsage(_) => "certificate-wrong-usage",
            Fault::ChainMissing(_) => "certificate-chain-missing",
            Fault::CertificateUnreadable => "certificate-unreadable",
            Fault::PdfUnreadable => "pdf-unreadable",
            Fault::PdfEncrypted => "pdf-encrypted",
            Fault::PdfLocked => "pdf-locked",
            Fault::CertifiedTooLate => "pdf-certified-too-late",
            Fault::NoSuchPage(_) => "pdf-no-such-page",
            Fault::PageTurned => "pdf-page-turned",
            Fault::MarkUnreadable => "mark-unreadable",
            Fault::TooLarge(..) => "signature-too-large",
            Fault::SignatureUnreadable => "signature-unreadable",
            Fault::StampRefused(..) => "time-stamp-refused",
            Fault::StampWrong => "time-stamp-wrong",
            Fault::StampForged => "time-stamp-forged",
            Fault::StampUsage => "time-stamp-usage",
            Fault::StampExpired => "time-stamp-expired",
            Fault::StampMoment(_) => "time-stamp-moment",
            Fault::Unreachable(_) => "service-unreachable",
            Fault::RevocationMissing(_) => "revocation-missing",
            Fault::Revoked(_) => "certificate-revoked",
            Fault::EvidenceFlawed(_, flaw) => flaw.code(),
            Fault::TokenLibrary(_) => "token-library",
            Fault::TokenNotBuilt => "token-not-built",
            Fault::TokenMissing => "token-missing",
            Fault::TokenSeveral(_) => "token-several",
            Fault::TokenPinWrong => "token-pin-wrong",
            Fault::TokenPinLocked => "token-pin-locked",
            Fault::TokenGone => "token-gone",
            Fault::TokenFailed(_) => "token-failed",
            Fault::NoRandom => "random-missing",
            Fault::Internal(_) => "signing-internal",
        }
    }

    /// Data for the words, by name.
    #[must_use]
    pub fn data(&self) -> Vec<(&'static str, String)> {
        match self {
            Fault::KeyUnsupported(name) => vec![("algorithm", name.clone())],
            Fault::KeyTooShort(bits) => vec![("bits", bits.to_string())],
            Fault::Expired(until) => vec![("until", until.iso())],
            Fault::NotYetValid(from) => vec![("from", from.iso())],
            Fault::StampMoment(at) => vec![("at", at.iso())],
            Fault::EvidenceFlawed(source, flaw) => {
                let source = match source {
                    Source::Crl(n) => format!("crl {n}"),
                    Source::Ocsp(n) => format!("ocsp {n}"),
                    Source::Service(address) => address.clone(),
                };
                let mut data = vec![("source", source)];
                match flaw {
                    Flaw::Outdated(until) => data.push(("until", until.iso())),
                    Flaw::NotYet(from) => data.push(("from", from.iso())),
                    _ => {}
                }
                data
            }
            Fault::TokenSeveral(labels) => vec![("labels", labels.join(", "))],
            Fault::WrongUsage(usage) => vec![("usage", usage.clone())],
            Fault::ChainMissing(name) => vec![("issuer", name.clone())],
            Fault::NoSuchPage(count) => vec![("count", count.to_string())],
            Fault::TooLarge(needed, kept) => vec![("needed", needed.to_string()), ("kept", kept.to_string())],
            Fault::StampRefused(status, words) => {
                vec![("status", status.to_string()), ("detail", words.clone())]
            }
            Fault::RevocationMissing(name) | Fault::Revoked(name) => vec![("subject", name.clone())],
            Fault::Unreachable(words)
            | Fault::TokenLibrary(words)
            | Fault::TokenFailed(words)
            | Fault::Internal(words) => vec![("detail", words.clone())],
            _ => Vec::new(),
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())?;
        self.data().iter().try_for_each(|(name, value)| write!(f, " {name}={value}"))
    }
}

impl std::error::Error for Fault {}
