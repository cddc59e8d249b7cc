//! The decision in the window: what was decided so far, and its recording.

use std::collections::BTreeMap;

use pismovnik_model::intake::{DecisionLine, Outcome, Task, Verdict};
use pismovnik_model::problem::{self, Problem};
use pismovnik_store::letter_setting;

use super::super::{Desk, Inside, Told, open};
use super::shown;
use crate::book::Book;
use crate::letters::{LetterEvent, LetterId};
use crate::view_letters::{CaseView, DecisionForm, DecisionLineForm, DecisionView, QuestionView, TaskForm};

impl Desk {
    /// The decision so far: as it was recorded, or, with answers to the plain questions, as they propose it.
    pub fn letter_decision(
        &self,
        shop: i64,
        letter: u64,
        answers: Option<&BTreeMap<String, String>>,
    ) -> Told<DecisionView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let recorded = book.letter(shop, LetterId(letter))?.verdict;
            let kept = match answers {
                Some(given) => {
                    keep(book, shop, letter, given)?;
                    Some(given.clone())
                }
                None => left(book, shop, letter)?,
            };
            let given = match (&kept, &recorded) {
                (Some(given), _) => given.clone(),
                (None, Some(verdict)) => verdict.answers.clone(),
                (None, None) => BTreeMap::new(),
            };
            let proposal = book.propose_decision(shop, LetterId(letter), &given, locale, today)?;
            // What somebody recorded stands until an answer changes.
            let verdict = match (kept, recorded) {
                (None, Some(verdict)) => verdict,
                _ => proposal.verdict,
            };
            let questions = proposal.questions.into_iter().map(|q| QuestionView {
                id: q.id,
                text: q.text,
                why: q.why,
                year: q.year,
                answer: q.answer.unwrap_or_default(),
            });
            Ok(DecisionView {
                questions: questions.collect(),
                form: written(&verdict),
                notes: proposal.notes,
            })
        })
    }

    /// Records the decision.
    pub fn decide_letter(&self, shop: i64, letter: u64, form: &DecisionForm) -> Told<CaseView> {
        let today = self.today();
        self.tell(|inner| {
            let book = open(inner)?;
            let verdict = read(form);
            book.take_step(shop, LetterId(letter), LetterEvent::Decided { verdict }, &[], today)?;
            book.set_position(shop, &key(letter), "")?;
            shown(inner, shop, LetterId(letter), today)
        })
    }
}

fn key(letter: u64) -> String {
    letter_setting(LetterId(letter), "decision")
}

/// Answers that were given and not yet recorded.
fn left(book: &Book, shop: i64, letter: u64) -> Inside<Option<BTreeMap<String, String>>> {
    let kept = book.position(shop, &key(letter))?;
    Ok(kept.and_then(|json| serde_json::from_str(&json).ok()))
}

fn keep(book: &mut Book, shop: i64, letter: u64, given: &BTreeMap<String, String>) -> Inside<()> {
    let broken = |e: serde_json::Error| vec![Problem::new(problem::INTERNAL, "decision").with("detail", e)];
    book.set_position(shop, &key(letter), &serde_json::to_string(given).map_err(broken)?)
}

fn written(verdict: &Verdict) -> DecisionForm {
    let line = |line: &DecisionLine| {
        let what = line.what.clone();
        match &line.outcome {
            Outcome::Stop => DecisionLineForm { what, outcome: "stop".to_owned(), ..Default::default() },
            Outcome::Destroy => {
                DecisionLineForm { what, outcome: "destroy".to_owned(), ..Default::default() }
            }
            Outcome::Keep { purpose, ground, until, blocked } => DecisionLineForm {
                what,
                outcome: "keep".to_owned(),
                purpose: purpose.clone(),
                ground: ground.clone(),
                until: until.clone(),
                blocked: *blocked,
            },
        }
    };
    let task = |task: &Task| TaskForm {
        id: task.id.clone(),
        place: task.place.clone(),
        what: task.what.clone(),
        destroys: task.destroys,
        processor: task.processor,
    };
    DecisionForm {
        answers: verdict.answers.clone(),
        lines: verdict.lines.iter().map(line).collect(),
        tasks: verdict.tasks.iter().map(task).collect(),
    }
}

fn read(form: &DecisionForm) -> Verdict {
    let line = |line: &DecisionLineForm| DecisionLine {
        what: line.what.trim().to_owned(),
        outcome: match line.outcome.as_str() {
            "destroy" => Outcome::Destroy,
            "keep" => Outcome::Keep {
                purpose: line.purpose.trim().to_owned(),
                ground: line.ground.trim().to_owned(),
                until: line.until.trim().to_owned(),
                blocked: line.blocked,
            },
            _ => Outcome::Stop,
        },
    };
    let mut tasks: Vec<Task> = Vec::new();
    for given in &form.tasks {
        let id = if given.id.is_empty() { free(&form.tasks, &tasks) } else { given.id.clone() };
        tasks.push(Task {
            id,
            place: given.place.trim().to_owned(),
            what: given.what.trim().to_owned(),
            destroys: given.destroys,
            processor: given.processor,
        });
    }
    Verdict { answers: form.answers.clone(), lines: form.lines.iter().map(line).collect(), tasks }
}

/// An id that no task bears yet.
fn free(given: &[TaskForm], named: &[Task]) -> String {
    let mut nth = 1u32;
    loop {
        let id = format!("own-{nth}");
        if !given.iter().any(|t| t.id == id) && !named.iter().any(|t| t.id == id) {
            return id;
        }
        nth += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_comes_back_as_it_was_written() -> Inside<()> {
        let form = DecisionForm {
            answers: BTreeMap::from([("bought".to_owned(), "yes".to_owned())]),
            lines: vec![
                DecisionLineForm {
                    what: "рассылка".to_owned(),
                    outcome: "stop".to_owned(),
                    ..Default::default()
                },
                DecisionLineForm {
                    what: "заказы".to_owned(),
                    outcome: "keep".to_owned(),
                    purpose: "учёт".to_owned(),
                    ground: "402-ФЗ ст. 29".to_owned(),
                    until: "пять лет".to_owned(),
                    blocked: true,
                },
            ],
            tasks: vec![TaskForm {
                place: "сайт".to_owned(),
                what: "удалить".to_owned(),
                ..Default::default()
            }],
        };
        let verdict = read(&form);
        assert_eq!(verdict.tasks[0].id, "own-1");
        assert!(verdict.problems().is_empty());
        assert_eq!(read(&written(&verdict)), verdict);
        Ok(())
    }
}
