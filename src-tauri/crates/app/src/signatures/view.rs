//! Verdicts as the window shows them.

use pismovnik_model::Locale;
use pismovnik_signing::verify::{Chain, Verdict};
use serde::Serialize;
use ts_rs::TS;

use super::{Checked, say};
use crate::words;

/// One signature, judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct VerdictView {
    /// Who signed.
    pub who: String,
    /// `ok` holds and confirmed, `wait` holds but something is unconfirmed, `seal` does not hold.
    pub mark: String,
    /// The verdict in one sentence.
    pub verdict: String,
    /// Label and words: issuer, time, kind, changes, trust.
    pub facts: Vec<(String, String)>,
    /// What was found.
    pub remarks: Vec<String>,
    /// What it is worth in law.
    pub worth: String,
    /// What it is enough for.
    pub enough: Vec<String>,
    /// What it is not enough for.
    pub not_enough: Vec<String>,
    /// What other programs will show.
    pub viewers: Vec<String>,
}

/// Every signature of a checked file.
pub fn verdicts(locale: Locale, checked: &Checked) -> Vec<VerdictView> {
    checked.verdicts.iter().map(|v| verdict(locale, checked, v)).collect()
}

fn verdict(locale: Locale, checked: &Checked, v: &Verdict) -> VerdictView {
    let text = |id: &str| words::plain(locale, id);
    let all = |ids: Vec<&str>| ids.into_iter().map(text).collect();
    let mark = match (v.holds(), v.chain) {
        (false, _) => "seal",
        (true, Chain::Trusted) => "ok",
        (true, _) => "wait",
    };
    let facts = [
        ("signature-report-issuer", if v.issuer.is_empty() { "—".to_owned() } else { v.issuer.clone() }),
        ("signature-report-time", say::signed_at(locale, v, &checked.zone)),
        ("signature-report-level", text(say::level(v.level))),
        ("signature-report-later", text(say::change(v.later_changes))),
        ("signature-report-chain", text(say::chain(v.chain))),
    ];
    let (enough, short) = say::uses_of(v);
    VerdictView {
        who: if v.subject.is_empty() { text("signature-subject-unknown") } else { v.subject.clone() },
        mark: mark.to_owned(),
        verdict: text(say::conclusion(v)),
        facts: facts.into_iter().map(|(label, words)| (text(label), words)).collect(),
        remarks: all(v.remarks.iter().map(|r| say::remark(*r)).collect()),
        worth: text(say::class(v.class)),
        enough: all(enough.iter().map(|(_, id)| *id).collect()),
        not_enough: all(short.iter().map(|(_, id)| *id).collect()),
        viewers: all(say::viewers(v)),
    }
}
