//! What one list or one answer proves of one certificate, before it is kept beside a signature: who made it,
//! of whom it speaks, and whether it is of the day.

use jiff::{SignedDuration, Timestamp};

use super::{Certificate, Crl, OPEN_END, Ocsp, crl, ocsp};
use crate::verify::certificate::SIGNS_CRLS;

/// What a piece of evidence says, the most useful first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Worth {
    /// The certificate is revoked.
    Revoked,
    /// It is not.
    Good,
    /// It was to be replaced by this moment.
    Outdated(Timestamp),
    /// It is of a later day.
    NotYet(Timestamp),
    /// The service does not know the certificate.
    Silent,
    /// It speaks of this certificate, but its issuer did not sign it.
    Unsigned,
    /// It speaks of others.
    OfOthers,
    /// It cannot be read.
    Unreadable,
}

/// By how much evidence may be younger than the moment in question: clocks differ, and answers come after the stamp.
const AHEAD: SignedDuration = SignedDuration::from_hours(1);

/// What a revocation list in DER is worth for a certificate at a moment.
pub(crate) fn of_list(der: &[u8], certificate: &Certificate, issuer: &Certificate, at: Timestamp) -> Worth {
    crl(der).map_or(Worth::Unreadable, |list| list.worth(certificate, issuer, at))
}

/// What an OCSP answer in DER is worth for a certificate at a moment.
pub(crate) fn of_answer(der: &[u8], certificate: &Certificate, issuer: &Certificate, at: Timestamp) -> Worth {
    ocsp(der).map_or(Worth::Unreadable, |answer| answer.worth(certificate, issuer, at))
}

impl Crl {
    fn worth(&self, certificate: &Certificate, issuer: &Certificate, at: Timestamp) -> Worth {
        if self.issuer != certificate.issuer || self.issuer != issuer.subject {
            return Worth::OfOthers;
        }
        let may = issuer.extensions.usage.is_none_or(|u| u & SIGNS_CRLS != 0);
        if !may || issuer.verify((&self.algorithm, &self.signature), None, &self.signed).is_err() {
            return Worth::Unsigned;
        }
        // Revoked is revoked, however old the list.
        if self.revocation(certificate).is_some() {
            return Worth::Revoked;
        }
        of_its_day(self.this_update, self.next_update.or_else(|| open_end(self.this_update)), at)
    }
}

impl Ocsp {
    fn worth(&self, certificate: &Certificate, issuer: &Certificate, at: Timestamp) -> Worth {
        let Some(answer) = self.answers.iter().find(|a| a.is_of(certificate, issuer)) else {
            return Worth::OfOthers;
        };
        if !self.is_signed(answer, issuer) {
            return Worth::Unsigned;
        }
        if answer.revoked.is_some() {
            return Worth::Revoked;
        }
        if !answer.good {
            return Worth::Silent;
        }
        of_its_day(answer.this_update, answer.next_update.or_else(|| open_end(answer.this_update)), at)
    }
}

fn open_end(from: Timestamp) -> Option<Timestamp> {
    from.checked_add(OPEN_END).ok()
}

fn of_its_day(from: Timestamp, until: Option<Timestamp>, at: Timestamp) -> Worth {
    match until {
        Some(until) if until < at => Worth::Outdated(until),
        _ if at.checked_add(AHEAD).is_ok_and(|latest| from > latest) => Worth::NotYet(from),
        _ => Worth::Good,
    }
}
