//! What a signature is worth in law, as far as its certificate says. Words and articles are the application's.

use crate::gost;
use crate::verify::certificate::Certificate;

/// Means of signing of a certified class stand in a qualified certificate's policies.
const RU_MEANS: &str = "1.2.643.100.113.";
/// Holders of certificates of Kazakhstan's national certification centre.
const KZ_HOLDERS: &str = "1.2.398.3.3.4.1.";
/// Its policies.
const KZ_POLICIES: &str = "1.2.398.3.3.2";
/// Its keys by Kazakhstan's own standards, whose signatures are not checked here.
const KZ_KEYS: &str = "1.2.398.3.10.1.1";

/// The kind of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Russia: the certificate calls itself qualified. Whether its centre is accredited cannot be told offline.
    RuQualified,
    /// Kazakhstan: a certificate of the national centre.
    KzEds,
    /// A certificate of some centre, nothing qualified in it: worth what law or agreement gives it.
    Unqualified,
    /// A key that vouches for itself: shows that nothing changed, not who signed.
    IntegrityOnly,
    /// The signature does not hold: worth nothing.
    None,
}

impl Class {
    /// All of them.
    pub const ALL: [Class; 5] =
        [Class::RuQualified, Class::KzEds, Class::Unqualified, Class::IntegrityOnly, Class::None];

    /// As programs read it.
    pub fn id(self) -> &'static str {
        match self {
            Class::RuQualified => "ru-qualified",
            Class::KzEds => "kz-eds",
            Class::Unqualified => "unqualified",
            Class::IntegrityOnly => "integrity-only",
            Class::None => "none",
        }
    }
}

/// The class that a certificate speaks for.
pub(crate) fn of(certificate: &Certificate) -> Class {
    let known = &certificate.extensions;
    let policy = |prefix: &str| known.policies.iter().any(|p| p.starts_with(prefix));
    let is_gost = matches!(certificate.key_algorithm(), gost::KEY_256 | gost::KEY_512);
    if certificate.is_self_issued() && certificate.signed_by(certificate).is_ok() {
        return Class::IntegrityOnly;
    }
    if is_gost && known.issuer_sign_tool && known.subject_sign_tool.is_some() && policy(RU_MEANS) {
        return Class::RuQualified;
    }
    let of_kz = known.extended_usage.iter().any(|u| u.starts_with(KZ_HOLDERS));
    if of_kz || policy(KZ_POLICIES) || certificate.key_algorithm().starts_with(KZ_KEYS) {
        return Class::KzEds;
    }
    Class::Unqualified
}
