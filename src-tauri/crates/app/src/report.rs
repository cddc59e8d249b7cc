//! The JSON shapes of the command line, which other programs rely on: fields are added, never renamed.

use pismovnik_law::Law;
use pismovnik_model::{Answers, Day, Document, Facts, Finding, Locale, Problem};
use serde_json::{Value, json};

use crate::{questionnaire, words};

/// `{"refused":true,"problems":[{"code","message","hint","where"}]}`
pub fn refusal(locale: Locale, problems: &[Problem]) -> Value {
    json!({ "refused": true, "problems": words::problems(locale, problems) })
}

/// `{"findings":[{"id","severity","articles","message","hint","answers","cost","fix"}]}`; `fix` is
/// `{question: new value}` (null: taken back), or null where no one step puts it right
pub fn findings(locale: Locale, findings: &[Finding]) -> Value {
    let one = |finding: &Finding| {
        let view = words::finding(locale, finding);
        json!({
            "id": view.id,
            "severity": view.severity,
            "articles": finding.articles,
            "message": view.message,
            "hint": view.hint,
            "answers": finding.answers,
            "cost": view.cost,
            "fix": finding.fix.as_ref().map(|fix| {
                fix.0.iter().map(|(question, value)| ((*question).to_owned(), json!(value))).collect::<serde_json::Map<_, _>>()
            }),
        })
    };
    json!({ "findings": findings.iter().map(one).collect::<Vec<_>>() })
}

/// What a law, as of a day, says of accepted answers.
///
/// # Errors
/// The day lies before the rules' coverage.
pub fn check(law: &Law, answers: &Answers, as_of: Day) -> Result<Vec<Finding>, Vec<Problem>> {
    let facts: Facts = pismovnik_interview::facts(answers);
    law.evaluate(&facts, as_of).map_err(|p| vec![p])
}

/// `{"documents":[{"id","lang","title","blocks":[{"clause","number","text","answers","always","articles","since"}]}]}`
pub fn explanation(documents: &[Document]) -> Value {
    let documents: Vec<Value> = documents
        .iter()
        .map(|document| {
            let blocks: Vec<Value> = document
                .blocks
                .iter()
                .map(|block| {
                    let from = &block.provenance;
                    json!({
                        "clause": from.clause,
                        "number": block.number,
                        "text": block.text(),
                        "answers": from.answers,
                        "always": from.always,
                        "articles": from.articles,
                        "since": from.since,
                    })
                })
                .collect();
            json!({
                "id": document.kind.id(),
                "lang": document.locale.code(),
                "title": document.title,
                "blocks": blocks,
            })
        })
        .collect();
    json!({ "documents": documents })
}

/// `{"questions":[{"id","page","section","kind","label","why","example","options","required",
/// "allow_unknown","reachable","answered","missing","problems"}]}`; the last four only with answers.
pub fn questions(locale: Locale, answers: Option<&Answers>) -> Value {
    let states = answers.map(pismovnik_interview::state);
    let mut all = Vec::new();
    for page in pismovnik_interview::graph() {
        for question in page.questions {
            let text = |id: Option<&'static str>| id.map(|id| words::plain(locale, id));
            let options: Vec<Value> = question
                .options
                .iter()
                .map(|o| {
                    let mut one = json!({ "id": o.id, "label": words::plain(locale, o.label) });
                    if let (Some(group), Some(object)) = (o.group, one.as_object_mut()) {
                        object.insert("group".to_owned(), words::plain(locale, group).into());
                    }
                    one
                })
                .collect();
            let mut entry = json!({
                "id": question.id,
                "page": page.id,
                "section": page.section.id(),
                "kind": questionnaire::kind(&question.kind),
                "title": words::plain(locale, page.title),
                "label": words::plain(locale, question.label),
                "why": words::plain(locale, page.why),
                "example": text(question.example),
                "options": options,
                "required": question.required,
                "allow_unknown": question.allow_unknown,
            });
            let state = states.as_ref().and_then(|all| all.iter().find(|s| s.id == question.id));
            if let (Some(state), Some(entry)) = (state, entry.as_object_mut()) {
                entry.insert("reachable".to_owned(), state.reachable.into());
                entry.insert("answered".to_owned(), state.answered.into());
                entry.insert("missing".to_owned(), state.missing.into());
                entry.insert("problems".to_owned(), json!(words::problems(locale, &state.problems)));
            }
            all.push(entry);
        }
    }
    json!({ "questions": all })
}
