//! How findings and their one-step fixes are made.

use pismovnik_model::finding::Fix;
use pismovnik_model::{Finding, Reader, Severity, Value};

use crate::Id;

/// A finding from what a reader saw; cost and fix are added by those that know them.
pub(crate) fn finding(id: Id, severity: Severity, articles: &[&'static str], reader: &Reader<'_>) -> Finding {
    Finding {
        id: id.0,
        message: id.1,
        hint: id.2,
        severity,
        articles: articles.to_vec(),
        answers: reader.seen(),
        args: Vec::new(),
        fine: None,
        fix: None,
    }
}

/// One answer becomes this option.
pub(crate) fn choose(question: &'static str, option: &str) -> Option<Fix> {
    Some(Fix(vec![(question, Some(Value::Text(option.to_owned())))]))
}

/// A yes becomes a no.
pub(crate) fn refuse(question: &'static str) -> Option<Fix> {
    Some(Fix(vec![(question, Some(Value::Yes(false)))]))
}

/// The chosen options without the bad ones; where nothing is left, `instead`, and no fix without that.
pub(crate) fn without(
    reader: &Reader<'_>,
    question: &'static str,
    bad: &[&str],
    instead: Option<&str>,
) -> Option<Fix> {
    let mut left: Vec<String> =
        reader.many(question).iter().filter(|o| !bad.contains(&o.as_str())).cloned().collect();
    if left.is_empty() {
        left.push(instead?.to_owned());
    }
    Some(Fix(vec![(question, Some(Value::Many(left)))]))
}
