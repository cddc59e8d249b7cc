//! Steps of a case as the window takes them.

use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};

use super::super::{Desk, Inner, Inside, Told, open};
use super::{forms, shown, trays, unknown};
use crate::letters::{Channel, Ending, Identity, LetterEvent, LetterId, Sending, TaskDone};
use crate::view_letters::{CaseView, StepForm};

impl Desk {
    /// Takes a step; the files that wait for it go with it. [`Desk::copying`] says how far large ones are,
    /// [`Desk::stop_copying`] stops it; then nothing is recorded.
    pub fn letter_step(&self, shop: i64, letter: u64, form: &StepForm) -> Told<CaseView> {
        let today = self.today();
        let slot = (letter, slot_of(slot(&form.step), form));
        let letter = LetterId(letter);
        let then = |inner: &mut Inner| {
            trays::forget(inner, shop, &slot)?;
            shown(inner, shop, letter, today)
        };
        match form.step.as_str() {
            "undo" => self.tell(|inner| {
                open(inner)?.undo_step(shop, letter, today)?;
                then(inner)
            }),
            "recount" => self.tell(|inner| {
                // The terms under the present calendar, after somebody confirmed them.
                let reason = forms::needed(&form.text, "reason")?;
                open(inner)?.recount_letter(shop, letter, &reason, today)?;
                then(inner)
            }),
            _ => self.keep_planned(
                |inner| {
                    let given = trays::arriving(inner, shop, &slot)?;
                    let event = event(form, given.is_empty(), today)?;
                    let book = open(inner)?;
                    match event {
                        LetterEvent::Sent { .. } => book.plan_sending(shop, letter, event, given, today),
                        _ => book.plan_step(shop, letter, event, given, today),
                    }
                },
                |inner, _| then(inner),
            ),
        }
    }
}

/// Under which name the files of a step wait.
fn slot(step: &str) -> &'static str {
    match step {
        "task-done" | "task-nothing" => "task",
        "act-signed" => "act",
        "sent" => "sent",
        "receipt" => "receipt",
        _ => "files",
    }
}

fn slot_of(slot: &str, form: &StepForm) -> String {
    // Each task and each outgoing letter has files of its own.
    match slot {
        "task" => format!("task:{}", form.task),
        "act" | "sent" | "receipt" => format!("{slot}:{}", form.number),
        _ => slot.to_owned(),
    }
}

fn event(form: &StepForm, bare: bool, today: Day) -> Inside<LetterEvent> {
    let number = || form.number.clone();
    let files = Vec::new;
    let words = |at: &str| forms::needed(&form.text, at);
    let day = |at: &str| forms::day(&form.day, at, today).map_err(|p| vec![p]);
    let identified = |identity| LetterEvent::Identified { identity };
    Ok(match form.step.as_str() {
        "note" => LetterEvent::Noted { text: words("text")? },
        "files" => LetterEvent::FilesAdded { files: files() },
        "matched" => identified(Identity::Matched { by: words("by")? }),
        "not-found" => identified(Identity::NotFound { looked: words("looked")? }),
        "unclear" => identified(Identity::Unclear { missing: words("missing")? }),
        "task-done" => {
            let (day, who) = both(day("day"), forms::needed(&form.who, "who"))?;
            task(form, Some(TaskDone::Done { day, who }))
        }
        "task-nothing" => task(form, Some(TaskDone::NothingThere { why: words("why")? })),
        "task-open" => task(form, None),
        "act-signed" => {
            // The window lets nobody say «signed» without the paper that shows it.
            let shows = if bare {
                Err(vec![Problem::new(problem::LETTER_SIGNED_COPY_MISSING, "files")])
            } else {
                Ok(())
            };
            let (day, ()) = both(day("day"), shows)?;
            LetterEvent::ActSigned { number: number(), day, files: files() }
        }
        "sent" => {
            let (day, sending) = both(day("day"), sending(form))?;
            LetterEvent::Sent { number: number(), sending, day, files: files() }
        }
        "tracked" => LetterEvent::Tracked { number: number(), tracking: words("tracking")? },
        "receipt" => {
            let delivered = forms::maybe_day(&form.day, "delivered", today).map_err(|p| vec![p])?;
            LetterEvent::ReceiptFiled { number: number(), delivered, files: files() }
        }
        "came-back" => {
            let (day, why) = both(day("day"), words("why"))?;
            LetterEvent::CameBack { number: number(), day, why }
        }
        "close" => LetterEvent::Closed {
            ending: Ending::from_id(&form.ending).unwrap_or(Ending::Answered),
            reason: forms::maybe(&form.text),
        },
        "reopen" => LetterEvent::Reopened { reason: words("reason")? },
        "void" => LetterEvent::Voided { reason: words("reason")? },
        other => return Err(unknown("step", other)),
    })
}

fn task(form: &StepForm, done: Option<TaskDone>) -> LetterEvent {
    LetterEvent::TaskSet { task: form.task.clone(), done, files: Vec::new() }
}

fn sending(form: &StepForm) -> Inside<Sending> {
    let to = || forms::needed(&form.to, "to");
    Ok(match Channel::from_id(&form.channel) {
        Some(Channel::Post) => Sending::Post { tracking: forms::maybe(&form.text) },
        Some(Channel::Email | Channel::Form) => Sending::Email { to: to()? },
        Some(Channel::Hand | Channel::Visit) => Sending::Hand { to: to()? },
        Some(channel) => Sending::Channel { channel },
        None => return Err(vec![Problem::new(problem::ANSWER_MISSING, "channel")]),
    })
}

/// Both, or what is wrong with either.
pub(in crate::desk) fn both<A, B>(first: Inside<A>, second: Inside<B>) -> Inside<(A, B)> {
    match (first, second) {
        (Ok(first), Ok(second)) => Ok((first, second)),
        (Err(mut first), Err(second)) => {
            first.extend(second);
            Err(first)
        }
        (Err(found), _) | (_, Err(found)) => Err(found),
    }
}
