//! The check in words: for the window, and as JSON.

use pismovnik_model::{Locale, Severity};
use serde::Serialize;
use serde_json::{Value, json as value};
use ts_rs::TS;

use super::compare::Found;
use super::{Check, Remark, Verdict};
use crate::words;

/// A saved page against the shop's papers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PageCheckView {
    /// `same`, `changed`, `other-edition`, `different`, `empty`.
    pub verdict: String,
    /// What that means, in a sentence or two.
    pub message: String,
    /// Passages that do not stand as issued, and what was put between.
    pub passages: Vec<PassageView>,
    /// What else is to be said of the page.
    pub remarks: Vec<RemarkView>,
}

/// What is to be said of a page besides its words.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RemarkView {
    /// Stable id.
    pub id: String,
    /// `info`, `warning`, `error`.
    pub severity: String,
    /// Severity in a word.
    pub label: String,
    /// What is seen.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// Articles, joined; may be empty.
    pub articles: String,
}

/// A passage that differs.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PassageView {
    /// `changed`, `missing`, `inserted`.
    pub state: String,
    /// «Пункт 5.2: слова изменены».
    pub label: String,
    /// The passage as issued; for inserted ones, the page's words.
    pub text: String,
    /// Changed words: as issued, and on the page.
    pub changes: Vec<(String, String)>,
}

fn verdict(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Same => ("same", "publish-verdict-same"),
        Verdict::Changed => ("changed", "publish-verdict-changed"),
        Verdict::OtherEdition => ("other-edition", "publish-verdict-other-edition"),
        Verdict::Different => ("different", "publish-verdict-different"),
        Verdict::Empty => ("empty", "publish-verdict-empty"),
    }
}

/// The check in words of a language.
pub fn view(locale: Locale, check: &Check) -> PageCheckView {
    let (id, text) = verdict(check.verdict);
    let title = check.paper.as_ref().map(|p| p.title.clone()).unwrap_or_default();
    let edition = |number: Option<u32>| number.map(i64::from).unwrap_or_default();
    // A draft has no number to name.
    let text = match check.paper.as_ref().map(|p| p.edition) {
        Some(None) if check.verdict == Verdict::Same => "publish-verdict-same-draft",
        Some(None) if check.verdict == Verdict::Changed => "publish-verdict-changed-draft",
        _ => text,
    };
    let args = [
        ("title", title.into()),
        ("edition", edition(check.paper.as_ref().and_then(|p| p.edition)).into()),
        ("newest", edition(check.newest).into()),
        ("percent", crate::questionnaire::count(check.comparison.percent).into()),
    ];
    let mut passages: Vec<PassageView> = Vec::new();
    for passage in &check.comparison.passages {
        let (state, label, changes) = match &passage.found {
            Found::Same => continue,
            Found::Changed(changes) => ("changed", "publish-passage-changed", changes.clone()),
            Found::Missing => ("missing", "publish-passage-missing", Vec::new()),
        };
        passages.push(PassageView {
            state: state.to_owned(),
            label: labelled(locale, label, &passage.number),
            text: passage.text.clone(),
            changes,
        });
    }
    passages.extend(check.comparison.inserted.iter().map(|(after, text)| PassageView {
        state: "inserted".to_owned(),
        label: labelled(locale, "publish-passage-inserted", after),
        text: text.clone(),
        changes: Vec::new(),
    }));
    PageCheckView {
        verdict: id.to_owned(),
        message: words::text(locale, text, &args),
        passages,
        remarks: check.remarks.iter().map(|r| remark(locale, r)).collect(),
    }
}

fn labelled(locale: Locale, what: &str, number: &str) -> String {
    let place = if number.is_empty() {
        words::plain(locale, "publish-place-start")
    } else {
        let number = number.trim_end_matches('.');
        words::text(locale, "publish-place-number", &[("number", number.into())])
    };
    words::text(locale, what, &[("place", place.into())])
}

fn remark(locale: Locale, remark: &Remark) -> RemarkView {
    let (severity, label) = match remark.severity {
        Severity::Info => ("info", "severity-info"),
        Severity::Warning => ("warning", "severity-warning"),
        Severity::Error => ("error", "severity-error"),
    };
    let names = remark.names.join(", ");
    let args = [("count", crate::questionnaire::count(remark.names.len()).into()), ("names", names.into())];
    RemarkView {
        id: remark.id.to_owned(),
        severity: severity.to_owned(),
        label: words::plain(locale, label),
        message: words::text(locale, remark.message, &args),
        hint: words::text(locale, remark.hint, &args),
        articles: remark.articles.join(", "),
    }
}

/// `{"matches","verdict","message","document","lang","edition","newest","counts":{"same","changed",
/// "missing","inserted"},"blocks":[{"number","state","text","changes":[{"was","now"}]}],
/// "inserted":[{"after","text"}],"remarks":[…]}`; blocks that stand as issued are only counted.
pub fn json(locale: Locale, check: &Check) -> Value {
    let shown = view(locale, check);
    let mut blocks = Vec::new();
    let (mut same, mut changed, mut missing) = (0, 0, 0);
    for passage in &check.comparison.passages {
        let (state, changes) = match &passage.found {
            Found::Same => {
                same += 1;
                continue;
            }
            Found::Changed(changes) => {
                changed += 1;
                ("changed", changes.as_slice())
            }
            Found::Missing => {
                missing += 1;
                ("missing", &[][..])
            }
        };
        let changes: Vec<Value> =
            changes.iter().map(|(was, now)| value!({ "was": was, "now": now })).collect();
        blocks.push(
            value!({ "number": passage.number, "state": state, "text": passage.text, "changes": changes }),
        );
    }
    let inserted: Vec<Value> = check
        .comparison
        .inserted
        .iter()
        .map(|(after, text)| value!({ "after": after, "text": text }))
        .collect();
    let remarks: Vec<Value> = check
        .remarks
        .iter()
        .zip(&shown.remarks)
        .map(|(r, v)| {
            value!({
                "id": r.id,
                "severity": v.severity,
                "articles": r.articles,
                "names": r.names,
                "message": v.message,
                "hint": v.hint,
            })
        })
        .collect();
    value!({
        "matches": check.verdict == Verdict::Same,
        "verdict": shown.verdict,
        "message": shown.message,
        "document": check.paper.as_ref().map(|p| &p.document),
        "lang": check.paper.as_ref().map(|p| &p.lang),
        "edition": check.paper.as_ref().and_then(|p| p.edition),
        "newest": check.newest,
        "counts": { "same": same, "changed": changed, "missing": missing, "inserted": inserted.len() },
        "blocks": blocks,
        "inserted": inserted,
        "remarks": remarks,
    })
}
