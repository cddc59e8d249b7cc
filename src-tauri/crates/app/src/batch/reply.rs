//! Many letters answered by papers of one simple kind: each draft can be looked at, each is issued once, and what
//! cannot be issued says why.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale, OutgoingKind};
use pismovnik_register::letters::{Letter, LetterId, Stage};

use crate::book::{Book, Inside};
use crate::desk::letters::reply;

/// The kinds that need nothing said besides what the register holds.
pub const KINDS: [OutgoingKind; 5] = [
    OutgoingKind::Acknowledgment,
    OutgoingKind::Reply,
    OutgoingKind::DeletionAnswer,
    OutgoingKind::NotFound,
    OutgoingKind::Clarification,
];

/// What would be issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its number as it would be now; where several letters of a shop are issued each gets the next free one.
    pub number: String,
    /// In which language.
    pub locale: Locale,
    /// Its words.
    pub text: String,
}

/// The paper of this kind that a letter has already: its number.
pub fn answered(letter: &Letter, kind: OutgoingKind) -> Option<&str> {
    letter.outgoing.iter().find(|(_, o)| o.input.kind == kind).map(|(number, _)| number.as_str())
}

impl Book {
    /// The draft for a letter.
    ///
    /// # Errors
    /// Everything that forbids to issue it.
    pub fn batch_draft(&self, shop: i64, letter: LetterId, kind: OutgoingKind, today: Day) -> Inside<Draft> {
        let (input, locale) = self.batch_input(shop, letter, kind, today)?;
        let document = self.draft_letter(shop, &input, locale, today)?;
        let text = pismovnik_render::text::plain(&document);
        Ok(Draft { number: input.number, locale, text })
    }

    /// Issues it; gives its number.
    ///
    /// # Errors
    /// As [`Book::batch_draft`], and every reason of the register; then nothing is issued.
    pub fn batch_issue(
        &mut self,
        shop: i64,
        letter: LetterId,
        kind: OutgoingKind,
        today: Day,
    ) -> Inside<String> {
        let (input, locale) = self.batch_input(shop, letter, kind, today)?;
        let number = input.number.clone();
        self.issue_letter(shop, letter, input, locale, today)?;
        self.set_position(shop, &reply::key(letter.0, kind), "")?;
        Ok(number)
    }

    fn batch_input(
        &self,
        shop: i64,
        letter: LetterId,
        kind: OutgoingKind,
        today: Day,
    ) -> Inside<(pismovnik_model::outgoing::OutgoingInput, Locale)> {
        let known = self.letter(shop, letter)?;
        if let Some(number) = answered(&known, kind) {
            return Err(vec![Problem::new(problem::LETTER_ANSWERED_ALREADY, "").with("value", number)]);
        }
        let country = self.letter_facts(shop)?.country();
        fits(&known, kind, &reply::fitting(country, &known))?;
        let form = match self.position(shop, &reply::key(letter.0, kind))? {
            // What somebody began to write for this letter is what is sent.
            Some(kept) if !kept.is_empty() => serde_json::from_str(&kept).ok(),
            _ => None,
        };
        let form = match form {
            Some(form) => form,
            None => reply::proposed(self, shop, letter, &known, kind, today)?,
        };
        reply::input(self, shop, letter, &form, today)
    }
}

/// A paper that says what was done goes out only once it was done.
fn fits(letter: &Letter, kind: OutgoingKind, fitting: &[OutgoingKind]) -> Inside<()> {
    let unfit = || vec![Problem::new(problem::LETTER_PAPER_UNFIT, "")];
    let stage = letter.stage();
    if !letter.is_open() || !KINDS.contains(&kind) || !fitting.contains(&kind) {
        return Err(unfit());
    }
    match kind {
        OutgoingKind::Acknowledgment => Ok(()),
        OutgoingKind::NotFound => {
            let unknown = matches!(letter.identity, Some(pismovnik_model::intake::Identity::NotFound { .. }));
            if unknown && letter.verdict.is_none() { Ok(()) } else { Err(unfit()) }
        }
        OutgoingKind::Clarification => {
            let unclear = matches!(letter.identity, Some(pismovnik_model::intake::Identity::Unclear { .. }));
            if unclear { Ok(()) } else { Err(unfit()) }
        }
        _ if letter.verdict.is_none() => Err(vec![Problem::new(problem::LETTER_NOT_DECIDED, "")]),
        _ if stage == Stage::Executing => {
            let count = letter.open_tasks();
            Err(vec![Problem::new(problem::LETTER_TASKS_OPEN, "").with("count", count)])
        }
        _ if stage == Stage::Reply => Ok(()),
        _ => Err(unfit()),
    }
}
