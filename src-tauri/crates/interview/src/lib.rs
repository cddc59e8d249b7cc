//! The question graph: `Answers` -> next page | `Facts`.
//!
//! The graph is data ([`graph`]): pages in sections, questions on pages, options of questions, each
//! with the printable condition under which it is offered. Everything else is a plain function over
//! answers: what is reachable, what comes next, what is wrong, what is thereby known.
//!
//! Invariants: a condition names only questions of earlier pages, so that a page never changes while
//! it is being filled in; only reachable and valid answers count in conditions, so that a forgotten
//! answer behind a changed mind opens nothing; all problems are told at once, in graph order;
//! [`accept`] is idempotent; nothing here knows a language or a rule of law.

mod accept;
mod check;
mod file;
mod graph;
mod pages;
mod preset;
mod sample;
mod services;
mod walk;

pub use accept::{Strictness, accept, accept_page};
pub use file::{Ending, MAX_BYTES, accept_file, read, write_toml, write_toml_commented};
pub use graph::{Choice, Field, Kind, Page, Question, Section, Suggestion, When};
pub use pages::graph;
pub use preset::{PRESETS, preset, preset_practices};
pub use sample::sample;
pub use walk::{
    Place, QuestionState, facts, first_unanswered, next_page, offered, options, page, page_of, place,
    previous_page, question, questions_on, reachable_pages, reachable_questions, state, suggestion,
};
