//! Walking the graph along answers: what is reachable, known, missing, and what comes next.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Answers, Facts, Value};

use crate::check;
use crate::graph::{Choice, Known, Page, Question, Suggestion};
use crate::pages::graph;

/// The reachable, valid answers: what rules and clauses may rest on.
pub fn facts(answers: &Answers) -> Facts {
    let known = walk(answers).known;
    Facts::from_reachable(Answers(known.into_iter().map(|(id, value)| (id.to_owned(), value)).collect()))
}

/// One question, as these answers leave it.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionState {
    /// Question id.
    pub id: &'static str,
    /// Page id.
    pub page: &'static str,
    /// Whether the other answers lead to it.
    pub reachable: bool,
    /// Whether it has a valid answer («I don't know» included) and is reachable.
    pub answered: bool,
    /// Whether it still needs an answer before papers are drafted.
    pub missing: bool,
    /// What is wrong with its answer.
    pub problems: Vec<Problem>,
}

/// Every question of the graph, in order.
pub fn state(answers: &Answers) -> Vec<QuestionState> {
    let steps = walk(answers).steps.into_iter();
    steps
        .map(|step| QuestionState {
            id: step.question.id,
            page: step.page.id,
            reachable: step.reachable,
            answered: step.answered,
            missing: step.missing(),
            problems: step.problems,
        })
        .collect()
}

/// The pages that these answers lead to, in order.
pub fn reachable_pages(answers: &Answers) -> Vec<&'static Page> {
    let mut pages: Vec<&'static Page> = Vec::new();
    for step in walk(answers).steps.iter().filter(|s| s.reachable) {
        if pages.last().is_none_or(|last| last.id != step.page.id) {
            pages.push(step.page);
        }
    }
    pages
}

/// The questions that these answers lead to, in order.
pub fn reachable_questions(answers: &Answers) -> Vec<&'static Question> {
    walk(answers).steps.iter().filter(|s| s.reachable).map(|s| s.question).collect()
}

/// The questions of a page that these answers lead to.
pub fn questions_on(page: &Page, answers: &Answers) -> Vec<&'static Question> {
    let steps = walk(answers).steps;
    steps.iter().filter(|s| s.reachable && s.page.id == page.id).map(|s| s.question).collect()
}

/// The options of a question that these answers leave on offer.
pub fn options(question: &Question, answers: &Answers) -> Vec<&'static Choice> {
    offered(question.options, answers)
}

/// Those of these options (of a question, of a record's field) that these answers leave on offer.
pub fn offered(options: &'static [Choice], answers: &Answers) -> Vec<&'static Choice> {
    let known = walk(answers).known;
    options.iter().filter(|o| o.when.holds(&known)).collect()
}

/// What to show where the question has no answer yet; not to be saved before the owner goes on.
pub fn suggestion(question: &Question, answers: &Answers) -> Option<Value> {
    let known = walk(answers).known;
    match question.suggestion {
        Suggestion::Nothing => None,
        Suggestion::Number(n) => Some(Value::Number(n)),
        Suggestion::SameAs(other) => known.get(other).filter(|v| !v.is_unknown()).cloned(),
        Suggestion::OpenServices => crate::services::open(answers),
        Suggestion::Options(ids) => {
            let offered = question.options.iter().filter(|o| ids.contains(&o.id) && o.when.holds(&known));
            let ids: Vec<String> = offered.map(|o| o.id.to_owned()).collect();
            match question.kind {
                crate::Kind::Choice => ids.into_iter().next().map(Value::Text),
                _ => Some(Value::Many(ids)),
            }
        }
    }
}

/// The page of this id.
pub fn page(id: &str) -> Option<&'static Page> {
    graph().iter().find(|p| p.id == id)
}

/// The question of this id.
pub fn question(id: &str) -> Option<&'static Question> {
    graph().iter().flat_map(|p| p.questions).find(|q| q.id == id)
}

/// The page on which a question stands.
pub fn page_of(question: &str) -> Option<&'static Page> {
    graph().iter().find(|p| p.questions.iter().any(|q| q.id == question))
}

/// The reachable page after a page, or the first one; `None` at the end or for an unknown page.
pub fn next_page(answers: &Answers, after: Option<&str>) -> Option<&'static Page> {
    // The page left behind may itself no longer be reachable: look by its place in the graph.
    let from = match after {
        None => 0,
        Some(id) => index(id)? + 1,
    };
    reachable_pages(answers).into_iter().find(|p| index(p.id).is_some_and(|i| i >= from))
}

/// The reachable page before a page.
pub fn previous_page(answers: &Answers, before: &str) -> Option<&'static Page> {
    let to = index(before)?;
    reachable_pages(answers).into_iter().rev().find(|p| index(p.id).is_some_and(|i| i < to))
}

/// The first reachable page with a question that needs an answer and has no valid one, or whose
/// answer is wrong; `None` where papers can be drafted.
pub fn first_unanswered(answers: &Answers) -> Option<&'static Page> {
    walk(answers).steps.into_iter().find(|s| s.missing() || !s.problems.is_empty()).map(|s| s.page)
}

/// Where a page stands, for «question 3 of 5».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its number among the reachable pages of its section, from 1.
    pub number: usize,
    /// Reachable pages of its section.
    pub of: usize,
    /// Its number among all reachable pages, from 1.
    pub overall: usize,
    /// All reachable pages.
    pub pages: usize,
}

/// Where a reachable page stands.
pub fn place(answers: &Answers, page: &str) -> Option<Place> {
    let pages = reachable_pages(answers);
    let overall = pages.iter().position(|p| p.id == page)?;
    let section = pages[overall].section;
    let before = pages[..overall].iter().filter(|p| p.section == section).count();
    let of = pages.iter().filter(|p| p.section == section).count();
    Some(Place { number: before + 1, of, overall: overall + 1, pages: pages.len() })
}

fn index(page: &str) -> Option<usize> {
    graph().iter().position(|p| p.id == page)
}

/// What a walk over the whole graph found.
pub(crate) struct Walk {
    pub(crate) steps: Vec<Step>,
    pub(crate) known: Known,
}

/// One question on the walk.
pub(crate) struct Step {
    pub(crate) page: &'static Page,
    pub(crate) question: &'static Question,
    pub(crate) reachable: bool,
    pub(crate) answered: bool,
    pub(crate) problems: Vec<Problem>,
}

impl Step {
    /// Whether a needed answer is not there at all.
    pub(crate) fn missing(&self) -> bool {
        self.reachable && self.question.required && !self.answered && self.problems.is_empty()
    }
}

impl Walk {
    pub(crate) fn step(&self, question: &str) -> Option<&Step> {
        self.steps.iter().find(|s| s.question.id == question)
    }

    /// The question that keeps this one from being asked; `None` where that one has itself a
    /// problem or no answer yet, because then nobody can tell.
    pub(crate) fn because(&self, question: &Question) -> Option<&'static str> {
        let open = |id: &&str| self.step(id).is_some_and(|s| !s.problems.is_empty() || s.missing());
        if question.when.questions().iter().any(open) {
            return None;
        }
        let decides = self.step(question.when.because(&self.known)?)?;
        if decides.reachable { Some(decides.question.id) } else { self.because(decides.question) }
    }
}

/// Walks the graph in order. Conditions see only what is reachable and valid.
pub(crate) fn walk(answers: &Answers) -> Walk {
    let mut walk = Walk { steps: Vec::new(), known: Known::new() };
    for page in graph() {
        for question in page.questions {
            let reachable = question.when.holds(&walk.known);
            let mut step = Step { page, question, reachable, answered: false, problems: Vec::new() };
            if let Some(value) = answers.get(question.id).filter(|_| reachable) {
                match check::answer(question, value, &walk.known) {
                    Ok(None) => {}
                    Ok(Some(value)) => {
                        step.answered = true;
                        walk.known.insert(question.id, value);
                    }
                    Err(problems) => step.problems = problems,
                }
            }
            walk.steps.push(step);
        }
    }
    walk
}

/// «An answer is missing here.»
pub(crate) fn missing(question: &Question) -> Problem {
    Problem::new(problem::ANSWER_MISSING, question.id)
}
