//! Raw form -> answers, or all field problems at once.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Answers, Value, ask};

use crate::check::{shown, unknown_key};
use crate::graph::Page;
use crate::walk::{Step, Walk, missing, page, walk};

/// How much is asked of the answers as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// Files: nothing may be missing, and nothing may be answered that the other answers do not
    /// lead to.
    Strict,
    /// The window and what it stores: half-filled, and answers behind a changed mind stay.
    Lenient,
}

/// Checks and normalises answers.
///
/// Unreachable answers are kept as they are (lenient only). Accepting twice changes nothing.
///
/// # Errors
/// All problems, in graph order, unknown keys last; `at` is a question id, `question[2].field` or
/// `question[2]`, counted from 0.
pub fn accept(raw: &Answers, strictness: Strictness) -> Result<Answers, Vec<Problem>> {
    let walk = walk(raw);
    let strict = strictness == Strictness::Strict;
    let mut problems: Vec<Problem> = Vec::new();
    let mut kept = Answers::default();
    for step in &walk.steps {
        let id = step.question.id;
        problems.extend(step.problems.iter().cloned());
        if strict && step.missing() {
            problems.push(missing(step.question));
        }
        match raw.get(id) {
            Some(value) if !step.reachable && !strict => kept.set(id, Some(value.clone())),
            Some(_) if !step.reachable => problems.extend(out_of_place(&walk, step)),
            _ => kept.set(id, walk.known.get(id).cloned()),
        }
    }
    problems.extend(unknown_keys(raw, ask::ALL));
    if problems.is_empty() { Ok(kept) } else { Err(problems) }
}

/// Checks what was filled in on one page, and takes it over into the answers so far.
///
/// `raw` holds the page's values; a question without one is unanswered. Other answers stay as they
/// are, whether or not this page makes them unreachable.
///
/// # Errors
/// All problems of this page, missing answers included; an unknown page.
pub fn accept_page(so_far: &Answers, page_id: &str, raw: &Answers) -> Result<Answers, Vec<Problem>> {
    let Some(page) = page(page_id) else {
        return Err(vec![Problem::new(problem::PAGE_UNKNOWN, shown(page_id))]);
    };
    let mut answers = so_far.clone();
    let walked = walk(&merged(so_far, page, raw));
    let mut problems: Vec<Problem> = Vec::new();
    for step in walked.steps.iter().filter(|s| s.page.id == page.id) {
        let id = step.question.id;
        problems.extend(step.problems.iter().cloned());
        if step.missing() {
            problems.push(missing(step.question));
        }
        if step.reachable {
            answers.set(id, walked.known.get(id).cloned());
        } else if raw.get(id).is_some_and(said) {
            problems.extend(out_of_place(&walked, step));
        }
    }
    let ids: Vec<&str> = page.questions.iter().map(|q| q.id).collect();
    problems.extend(unknown_keys(raw, &ids));
    if problems.is_empty() { Ok(answers) } else { Err(problems) }
}

/// The answers so far with the page's values in place of its old ones.
fn merged(so_far: &Answers, page: &Page, raw: &Answers) -> Answers {
    let mut answers = so_far.clone();
    for question in page.questions {
        answers.set(question.id, raw.get(question.id).cloned());
    }
    answers
}

fn said(value: &Value) -> bool {
    !matches!(value, Value::Text(t) if t.is_empty()) && !matches!(value, Value::Many(m) if m.is_empty())
}

fn out_of_place(walk: &Walk, step: &Step) -> Option<Problem> {
    let because = walk.because(step.question)?;
    Some(Problem::new(problem::ANSWER_OUT_OF_PLACE, step.question.id).with("because", because))
}

fn unknown_keys(raw: &Answers, known: &[&str]) -> Vec<Problem> {
    let unknown = raw.0.keys().filter(|k| !known.contains(&k.as_str()));
    // A file of nothing but foreign keys needs no thousand lines to say so.
    unknown.take(50).map(|key| unknown_key(&shown(key), key, known)).collect()
}
