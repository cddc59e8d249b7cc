//! Letters in bulk: drafted and set on all processors in bounded memory, handed over one by one in order, so
//! that ten thousand take no more memory than a hundred; whoever takes them shows progress and may stop.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use pismovnik_drafting::Setting;
use pismovnik_model::outgoing::OutgoingInput;
use pismovnik_model::problem::Problem;
use pismovnik_model::{DocumentKind, Facts, Locale, Outgoing};
use pismovnik_typeset::{PdfOptions, batch};

use crate::folder::NewFolder;
use crate::papers::draft_problem;

pub use pismovnik_typeset::batch::Ended;

/// Of so many letters of a batch it is told what is wrong with them.
pub const TOLD: usize = 100;

/// What all letters of a batch share.
#[derive(Clone, Copy, Debug)]
pub struct Letters<'a> {
    /// Whose letters they are.
    pub facts: &'a Facts,
    /// In which language.
    pub locale: Locale,
    /// Under which day's law.
    pub setting: &'a Setting,
}

impl Letters<'_> {
    /// Makes every letter and hands it to `take`, in order, with its place from 0: a PDF, or why there is
    /// none. `take` breaks to stop; `cancelled` stops as well. No letter is asked of `inputs` before it is needed.
    pub fn make(
        &self,
        inputs: impl Iterator<Item = OutgoingInput> + Send,
        cancelled: &AtomicBool,
        take: impl FnMut(usize, Result<Vec<u8>, Vec<Problem>>) -> ControlFlow<()>,
    ) -> Ended {
        batch::ordered(inputs, batch::processors(), cancelled, |input| self.one(input), take)
    }

    /// Makes every letter as a file of a new folder, `00001.pdf` and so on in their order; `progress` is told how
    /// many are written. The folder is there only when it holds them all: where something is refused or the
    /// work is cancelled, nothing is left behind.
    ///
    /// # Errors
    /// The folder holds something or cannot be written; what is wrong with the letters, of [`TOLD`] letters at
    /// most.
    pub fn write(
        &self,
        inputs: impl Iterator<Item = OutgoingInput> + Send,
        folder: &Path,
        cancelled: &AtomicBool,
        mut progress: impl FnMut(usize),
    ) -> Result<Ended, Vec<Problem>> {
        let new = NewFolder::of(folder).map_err(|p| vec![p])?;
        let (mut refused, mut problems) = (0, Vec::new());
        let ended = self.make(inputs, cancelled, |place, letter| {
            let bytes = match letter {
                Ok(bytes) => bytes,
                Err(found) => {
                    refused += 1;
                    problems.extend(found);
                    return if refused < TOLD { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
                }
            };
            // After a refusal the others are only looked through.
            if problems.is_empty() {
                if let Err(problem) = new.add(&format!("{:05}.pdf", place + 1), &bytes) {
                    problems.push(problem);
                    return ControlFlow::Break(());
                }
                progress(place + 1);
            }
            ControlFlow::Continue(())
        });
        if !problems.is_empty() {
            return Err(problems);
        }
        if matches!(ended, Ended::Done(_)) {
            new.keep().map_err(|p| vec![p])?;
        }
        Ok(ended)
    }

    fn one(&self, input: OutgoingInput) -> Result<Vec<u8>, Vec<Problem>> {
        let kind = DocumentKind::Letter(input.kind);
        let letter = Outgoing::new(input, self.facts.country())?;
        let document = pismovnik_drafting::letter(self.facts, &letter, self.locale, self.setting)
            .map_err(|error| vec![draft_problem(&error, kind)])?;
        pismovnik_typeset::pdf(&document, &PdfOptions::default())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::Ordering;

    use pismovnik_interview::{facts, preset};
    use pismovnik_model::outgoing::{Addressee, Incoming};
    use pismovnik_model::{Corrections, Day, OutgoingKind};

    use super::*;

    const DAY: Day = Day::constant(2026, 11, 20);

    fn input(place: usize) -> OutgoingInput {
        let addressee = Addressee {
            name: "Петрова Анна Ивановна".to_owned(),
            organisation: false,
            corrections: Corrections::default(),
            address: Some(format!("420000, г. Казань, ул. Садовая, д. {}", place + 1)),
        };
        let number = (place + 1).to_string();
        let mut input = OutgoingInput::new(OutgoingKind::NotFound, addressee, &number, DAY);
        input.incoming =
            Some(Incoming { number: None, dated: None, registered: number.clone(), received: DAY });
        input
    }

    #[test]
    fn letters_come_in_order_with_progress_a_refused_one_among_them_and_stop_when_told() {
        let facts = facts(&preset("ru-sole-proprietor").expect("preset"));
        let setting = Setting { as_of: DAY, made_on: None, provisional: false };
        let letters = Letters { facts: &facts, locale: Locale::Ru, setting: &setting };
        let wrong = |place: usize| OutgoingInput { number: String::new(), ..input(place) };
        let inputs = (0..12).map(|place| if place == 5 { wrong(place) } else { input(place) });
        let mut made = Vec::new();
        let ended = letters.make(inputs, &AtomicBool::new(false), |place, letter| {
            assert_eq!(place, made.len());
            made.push(letter);
            ControlFlow::Continue(())
        });
        assert_eq!(ended, Ended::Done(12));
        let refused: Vec<usize> = (0..12).filter(|i| made[*i].is_err()).collect();
        assert_eq!(refused, [5]);
        assert_eq!(made[3], letters.one(input(3)), "alone it is the same");
        let flag = AtomicBool::new(false);
        let ended = letters.make((0..).map(input), &flag, |place, _| {
            flag.store(place == 2, Ordering::Relaxed);
            ControlFlow::Continue(())
        });
        assert_eq!(ended, Ended::Cancelled(3));
    }
}
