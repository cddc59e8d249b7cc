//! Steps of a case as the window takes them.

use pismovnik_model::Day;
use pismovnik_model::problem::{self, Problem};

use super::super::{Desk, Inside, Told, open};
use super::{forms, shown, trays, unknown};
use crate::book::Book;
use crate::letters::streams::Files;
use crate::letters::{Channel, Ending, Identity, LetterEvent, LetterId, Sending, TaskDone};
use crate::view_letters::{CaseView, StepForm};

impl Desk {
    /// Takes a step; the files that wait for it go with it.
    pub fn letter_step(&self, shop: i64, letter: u64, form: &StepForm) -> Told<CaseView> {
        let today = self.today();
        self.tell(|inner| {
            let slot = (letter, slot_of(slot(&form.step), form));
            let given = trays::arriving(inner, shop, &slot)?;
            let _under_way = self.copying.begin();
            let progress = |done, all| self.copying.told(done, all);
            let files = Files { all: &given, progress: &progress };
            take(open(inner)?, shop, LetterId(letter), form, files, today)?;
            trays::forget(inner, shop, &slot)?;
            shown(inner, shop, LetterId(letter), today)
        })
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

fn take(
    book: &mut Book,
    shop: i64,
    letter: LetterId,
    form: &StepForm,
    given: Files<'_>,
    today: Day,
) -> Inside<()> {
    if form.step == "undo" {
        return book.undo_step(shop, letter, today).map(drop);
    }
    if form.step == "recount" {
        // The terms under the present calendar, after somebody confirmed them.
        let reason = forms::needed(&form.text, "reason")?;
        return book.recount_letter(shop, letter, &reason, today).map(drop);
    }
    let event = event(form, given.all.is_empty(), today)?;
    if matches!(event, LetterEvent::Sent { .. }) {
        book.send_letter_with(shop, letter, event, given, today)?;
    } else {
        book.take_step_with(shop, letter, event, given, today)?;
    }
    Ok(())
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
