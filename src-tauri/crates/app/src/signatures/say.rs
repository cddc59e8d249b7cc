//! Verdicts in words.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use pismovnik_model::Locale;
use pismovnik_signing::gost;
use pismovnik_signing::verify::{Chain, Class, LaterChanges, Level, Remark, Verdict};
use serde_json::{Value, json};

use super::Checked;
use crate::words;

/// A use that a signature is, or is not, enough for: its id in JSON, and of its words.
type Use = (&'static str, &'static str);

const CHANGES: Use = ("finding-changes", "signature-use-changes");
const HANDWRITTEN: Use = ("handwritten-equal", "signature-use-handwritten");
const HANDWRITTEN_KZ: Use = ("handwritten-equal", "signature-use-handwritten-kz");
const REPLIES: Use = ("one-sided-papers", "signature-use-one-sided");
const AGREED: Use = ("where-agreed", "signature-use-agreed");
const IDENTITY: Use = ("identity", "signature-use-identity");
const ACCREDITED: Use = ("accreditation-confirmed", "signature-use-accreditation");
const BEYOND: Use = ("beyond-certificate", "signature-use-beyond-certificate");
const KZ_EDS: Use = ("kz-eds", "signature-use-kz-eds");
const ANYTHING: Use = ("anything", "signature-use-anything");

/// What a class is enough for, and what not.
pub(super) fn uses(class: Class) -> (&'static [Use], &'static [Use]) {
    match class {
        Class::RuQualified => (&[HANDWRITTEN, REPLIES, CHANGES], &[ACCREDITED]),
        Class::KzEds => (&[HANDWRITTEN_KZ, CHANGES], &[ACCREDITED, BEYOND]),
        Class::Unqualified => (&[AGREED, CHANGES], &[HANDWRITTEN, REPLIES, KZ_EDS]),
        Class::IntegrityOnly => (&[CHANGES], &[IDENTITY, HANDWRITTEN, REPLIES]),
        Class::None => (&[], &[ANYTHING]),
    }
}

/// The uses that a verdict leaves: where it does not hold, none.
pub(super) fn uses_of(verdict: &Verdict) -> (&'static [Use], &'static [Use]) {
    uses(if verdict.holds() { verdict.class } else { Class::None })
}

/// Words of a class.
pub(super) fn class(class: Class) -> &'static str {
    match class {
        Class::RuQualified => "signature-class-ru-qualified",
        Class::KzEds => "signature-class-kz-eds",
        Class::Unqualified => "signature-class-unqualified",
        Class::IntegrityOnly => "signature-class-integrity-only",
        Class::None => "signature-class-none",
    }
}

/// Words of what happened since.
pub(super) fn change(change: LaterChanges) -> &'static str {
    match change {
        LaterChanges::None => "signature-change-none",
        LaterChanges::Permitted => "signature-change-permitted",
        LaterChanges::Forbidden => "signature-change-forbidden",
    }
}

/// Words of whether the name may be trusted.
pub(super) fn chain(chain: Chain) -> &'static str {
    match chain {
        Chain::Trusted => "signature-chain-trusted",
        Chain::Untrusted => "signature-chain-untrusted",
        Chain::Unknown => "signature-chain-unknown",
    }
}

/// Words of whether this signature's name may be trusted: no root would help a key that vouches for itself.
pub(super) fn chain_of(v: &Verdict) -> &'static str {
    match (v.chain, v.class) {
        (Chain::Unknown, Class::IntegrityOnly) => "signature-chain-alone",
        _ => chain(v.chain),
    }
}

/// Words of a level.
pub(super) fn level(level: Level) -> &'static str {
    match level {
        Level::BB => "signature-level-b",
        Level::BT => "signature-level-t",
        Level::BLT => "signature-level-lt",
        Level::Basic => "signature-level-basic",
        Level::Detached => "signature-level-detached",
    }
}

/// Words of a remark.
pub(super) fn remark(remark: Remark) -> &'static str {
    match remark {
        Remark::ContentChanged => "signature-remark-content-changed",
        Remark::OtherFile => "signature-remark-other-file",
        Remark::SignatureWrong => "signature-remark-signature-wrong",
        Remark::SignerUnknown => "signature-remark-signer-unknown",
        Remark::AttributesMalformed => "signature-remark-attributes-malformed",
        Remark::OtherCertificate => "signature-remark-other-certificate",
        Remark::AlgorithmUnsupported => "signature-remark-algorithm-unsupported",
        Remark::WeakAlgorithm => "signature-remark-weak-algorithm",
        Remark::CertificateAltered => "signature-remark-certificate-altered",
        Remark::Expired => "signature-remark-expired",
        Remark::NotYetValid => "signature-remark-not-yet-valid",
        Remark::Revoked => "signature-remark-revoked",
        Remark::NoPath => "signature-remark-no-path",
        Remark::IssuerIsNoAuthority => "signature-remark-issuer-is-no-authority",
        Remark::PathTooLong => "signature-remark-path-too-long",
        Remark::WrongUsage => "signature-remark-wrong-usage",
        Remark::UnknownCriticalExtension => "signature-remark-unknown-critical-extension",
        Remark::StampBroken => "signature-remark-stamp-broken",
        Remark::RangeOdd => "signature-remark-range-odd",
        Remark::RangePartial => "signature-remark-range-partial",
        Remark::TrailingData => "signature-remark-trailing-data",
        Remark::SignatureRemoved => "signature-remark-signature-removed",
        Remark::DocumentDamaged => "signature-remark-document-damaged",
        Remark::RevocationUnknown => "signature-remark-revocation-unknown",
        Remark::SelfSigned => "signature-remark-self-signed",
    }
}

/// What other programs will say, as far as it is known; the texts mark what is not confirmed.
pub(super) fn viewers(verdict: &Verdict) -> Vec<&'static str> {
    let mut ids = Vec::new();
    if matches!(verdict.algorithms.0.as_str(), gost::HASH_256 | gost::HASH_512) {
        ids.push("signature-viewer-gost");
    }
    if verdict.class == Class::IntegrityOnly {
        ids.push("signature-viewer-self-signed");
    } else if verdict.class != Class::None && verdict.chain != Chain::Untrusted {
        ids.push("signature-viewer-own-roots");
    }
    if verdict.level == Level::Detached {
        ids.push("signature-viewer-detached");
    } else if verdict.intact && verdict.later_changes == LaterChanges::Forbidden {
        ids.push("signature-viewer-changed");
    } else if verdict.intact && !verdict.covers_whole_file {
        ids.push("signature-viewer-extended");
    }
    ids
}

/// A moment in words, by the clock of a zone that is named: «22 ноября 2026 г., 12:30 (UTC+3)».
pub(super) fn moment(locale: Locale, time: Timestamp, zone: &TimeZone) -> String {
    let there = time.to_zoned(zone.clone());
    let minutes = there.offset().seconds() / 60;
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    let sign = if minutes < 0 { '−' } else { '+' };
    let zone = match (hours, rest) {
        (0, 0) => "UTC".to_owned(),
        (hours, 0) => format!("UTC{sign}{hours}"),
        (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
    };
    let parts = [
        ("day", words::day(locale, there.date()).into()),
        ("time", there.strftime("%H:%M").to_string().into()),
        ("zone", zone.into()),
    ];
    words::text(locale, "signature-moment", &parts)
}

/// One signature in JSON.
pub(super) fn verdict(locale: Locale, v: &Verdict) -> Value {
    let say = |id: &str| words::plain(locale, id);
    let (enough, short) = uses_of(v);
    let ids = |uses: &[Use]| uses.iter().map(|(id, _)| *id).collect::<Vec<_>>();
    let texts = |uses: &[Use]| uses.iter().map(|(_, words)| say(words)).collect::<Vec<_>>();
    json!({
        "subject": v.subject,
        "level": v.level.id(),
        "intact": v.intact,
        "covers_whole_file": v.covers_whole_file,
        "later_changes": v.later_changes.id(),
        "chain": v.chain.id(),
        "signed_at": v.signed_at.map(|t| t.to_string()),
        "legal_class": v.class.id(),
        "enough_for": ids(enough),
        "not_enough_for": ids(short),
        "holds": v.holds(),
        "verdict": say(conclusion(v)),
        "time_proven": v.time_is_proven,
        "issuer": v.issuer,
        "field": v.field,
        "certifies": v.certifies,
        "revocation_known": v.revocation_known,
        "algorithms": { "hash": v.algorithms.0, "signature": v.algorithms.1 },
        "remarks": v.remarks.iter().map(|r| r.id()).collect::<Vec<_>>(),
        "remark_words": v.remarks.iter().map(|r| say(remark(*r))).collect::<Vec<_>>(),
        "legal_class_words": say(class(v.class)),
        "enough_for_words": texts(enough),
        "not_enough_for_words": texts(short),
        "other_viewers": viewers(v).into_iter().map(say).collect::<Vec<_>>(),
    })
}

/// The verdict in one sentence.
pub(super) fn conclusion(v: &Verdict) -> &'static str {
    if v.remarks.contains(&Remark::OtherFile) {
        "signature-verdict-other-file"
    } else if v.remarks.contains(&Remark::AlgorithmUnsupported) {
        "signature-verdict-unsupported"
    } else if !v.intact {
        "signature-verdict-broken"
    } else if v.later_changes == LaterChanges::Forbidden {
        "signature-verdict-changed-later"
    } else if v.chain == Chain::Untrusted || !v.holds() {
        "signature-verdict-untrusted"
    } else if v.chain == Chain::Unknown && v.class == Class::IntegrityOnly {
        "signature-verdict-holds-alone"
    } else if v.chain == Chain::Unknown {
        "signature-verdict-holds-unknown"
    } else {
        "signature-verdict-holds"
    }
}

/// When it was signed, in words.
pub(super) fn signed_at(locale: Locale, v: &Verdict, zone: &TimeZone) -> String {
    match v.signed_at {
        None => words::plain(locale, "signature-time-none"),
        Some(time) => {
            let id = if v.time_is_proven { "signature-time-proven" } else { "signature-time-claimed" };
            words::text(locale, id, &[("time", moment(locale, time, zone).into())])
        }
    }
}

/// What people read.
pub fn lines(locale: Locale, checked: &Checked) -> Vec<String> {
    let say = |id: &str| words::plain(locale, id);
    let mut lines = Vec::new();
    if checked.verdicts.is_empty() {
        lines.push(say("signature-none"));
        lines.push(say("signature-none-codes"));
    }
    for v in &checked.verdicts {
        let who = if v.subject.is_empty() { say("signature-subject-unknown") } else { v.subject.clone() };
        lines.push(format!("{} {who}", if v.holds() { "✓" } else { "✗" }));
        lines.push(format!("  {}", say(conclusion(v))));
        lines.push(format!("  {}", say(change(v.later_changes))));
        lines.push(format!("  {}", say(chain_of(v))));
        lines.push(format!("  {} {}", say(level(v.level)), signed_at(locale, v, &checked.zone)));
        lines.extend(v.remarks.iter().map(|r| format!("  — {}", say(remark(*r)))));
        lines.push(format!("  {}", say(class(v.class))));
        let (enough, short) = uses_of(v);
        for (lead, uses) in [("signature-report-enough", enough), ("signature-report-not-enough", short)] {
            if !uses.is_empty() {
                lines.push(format!("  {}", say(lead)));
                lines.extend(uses.iter().map(|(_, id)| format!("    — {}", say(id))));
            }
        }
        lines.extend(viewers(v).into_iter().map(|id| format!("  · {}", say(id))));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_verdict_stands_in_every_language() {
        let classes = Class::ALL.into_iter().flat_map(|c| {
            let (enough, short) = uses(c);
            enough.iter().chain(short).map(|(_, id)| *id).chain([class(c)])
        });
        let others = [
            "signature-viewer-gost",
            "signature-viewer-self-signed",
            "signature-viewer-own-roots",
            "signature-viewer-detached",
            "signature-viewer-changed",
            "signature-viewer-extended",
            "signature-verdict-other-file",
            "signature-verdict-unsupported",
            "signature-verdict-broken",
            "signature-verdict-changed-later",
            "signature-verdict-untrusted",
            "signature-verdict-holds-unknown",
            "signature-verdict-holds-alone",
            "signature-chain-alone",
            "signature-verdict-holds",
        ];
        let remarks = Remark::ALL.iter().map(|r| remark(*r));
        let ids: Vec<&str> = classes.chain(others).chain(remarks).collect();
        for locale in Locale::ALL {
            for id in &ids {
                assert_ne!(words::plain(locale, id), *id, "{locale:?}");
            }
        }
    }
}
