//! The way back to an earlier edition.

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_model::{Answers, Day, OwnKey, OwnWord, OwnWords};
use pismovnik_register::Command;

use super::Plan;
use crate::book::{Book, Inside, id, told};

impl Book {
    /// What restoring an edition would change.
    ///
    /// # Errors
    /// No such edition.
    pub fn restoring(&self, shop: i64, number: u32) -> Inside<Plan> {
        let then = self.workspace().edition(id(shop)?, number).map_err(told)?.answers;
        let now = self.answers(shop)?;
        let wanted = merged(&now, &then);
        let mut plan = Plan::default();
        for question in now.0.keys().chain(wanted.0.keys()).collect::<BTreeSet<_>>() {
            let (is, was) = (now.get(question).cloned(), wanted.get(question).cloned());
            if is != was {
                plan.answers.insert(question.clone(), (is, was));
            }
        }
        let by_place = |own: Vec<OwnWord>| -> BTreeMap<OwnKey, OwnWords> {
            own.into_iter().map(|w| (w.at, w.words)).collect()
        };
        let (is, was) = (by_place(self.own_words(shop)?), by_place(self.own_words_at(shop, number)?));
        for at in is.keys().chain(was.keys()).collect::<BTreeSet<_>>() {
            let (is, was) = (is.get(at).cloned(), was.get(at).cloned());
            if is != was {
                plan.words.insert(at.clone(), (is, was));
            }
        }
        Ok(plan)
    }

    /// Makes answers and own words of an edition the present ones again, as one event that can be undone.
    ///
    /// # Errors
    /// No such edition; the file cannot be written.
    pub fn restore(&mut self, shop: i64, number: u32, today: Day) -> Inside<Plan> {
        let plan = self.restoring(shop, number)?;
        let command = Command::RestoreEdition {
            shop: id(shop)?,
            edition: number,
            answers: plan.answers.iter().map(|(q, (_, to))| (q.clone(), to.clone())).collect(),
            words: plan.words.iter().map(|(at, (_, to))| (at.clone(), to.clone())).collect(),
            undoes: None,
        };
        self.perform(&command, today)?;
        Ok(plan)
    }
}

/// The answers now, with those of an edition put over them. Where its answers lead to a question that it
/// left open, that is open again; answers that they do not lead to stay for another change of mind.
fn merged(now: &Answers, then: &Answers) -> Answers {
    let mut wanted = now.clone();
    for (question, value) in &then.0 {
        if pismovnik_interview::question(question).is_some() {
            wanted.set(question, Some(value.clone()));
        }
    }
    // Each round closes at least one question.
    loop {
        let open: Vec<&str> = pismovnik_interview::state(&wanted)
            .iter()
            .filter(|s| s.reachable && s.answered && then.get(s.id).is_none())
            .map(|s| s.id)
            .collect();
        if open.is_empty() {
            return wanted;
        }
        open.iter().for_each(|question| wanted.set(question, None));
    }
}
