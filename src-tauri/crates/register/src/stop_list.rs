//! The stop-list: what may be entered and lifted. Its entries are many in many shops, so no state of them is
//! held in memory; the store looks up what a decision needs.

use std::collections::BTreeSet;

use pismovnik_model::intake::{self, Intake};
use pismovnik_model::stop_list::{Contact, STOPS, StopEntry};
use pismovnik_model::{Day, Problem, problem};

use crate::command::Refusal;
use crate::event::Event;

/// Decides on entering contacts: those already listed stay as they are. None where all are.
///
/// # Errors
/// A day that has not come.
pub fn enter(
    entries: &[StopEntry],
    listed: impl Fn(&Contact) -> bool,
    today: Day,
) -> Result<Option<Event>, Refusal> {
    let mut new: Vec<StopEntry> = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in entries {
        if entry.since > today {
            return Err(Problem::new(problem::LETTER_STEP_AHEAD, "since").into());
        }
        if !listed(&entry.contact) && seen.insert(&entry.contact) {
            new.push(entry.clone());
        }
    }
    Ok((!new.is_empty()).then_some(Event::StopListed { entries: new }))
}

/// Decides on lifting a stop: a new consent was given, or the contact was entered by mistake.
///
/// # Errors
/// The contact is not listed; no reason is given.
pub fn lift(listed: Option<StopEntry>, reason: &str) -> Result<Event, Refusal> {
    let mut problems = Vec::new();
    intake::line("reason", Some(&reason.to_owned()), &mut problems);
    match listed {
        Some(previous) if problems.is_empty() => {
            Ok(Event::StopLifted { previous, reason: pismovnik_model::text::tidy(reason) })
        }
        Some(_) => Err(Refusal { problems }),
        None => {
            problems.push(Problem::new(problem::STOP_UNKNOWN, "contact"));
            Err(Refusal { problems })
        }
    }
}

/// Whom a letter takes out of advertising: the sender's own contacts, since the day of receipt.
pub fn of_letter(intake: &Intake) -> Vec<StopEntry> {
    let Some(because) = STOPS.into_iter().find(|k| intake.kinds.contains(k)) else { return Vec::new() };
    let sender = &intake.sender;
    let contacts =
        [sender.email.as_deref().and_then(Contact::email), sender.phone.as_deref().and_then(Contact::phone)];
    let entry = |contact| StopEntry { contact, since: intake.received, because };
    contacts.into_iter().flatten().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use pismovnik_model::LetterKind;

    use super::*;

    const TODAY: Day = Day::constant(2026, 11, 20);

    fn entry(email: &str) -> StopEntry {
        let contact = Contact::Email(email.to_owned());
        StopEntry { contact, since: TODAY, because: LetterKind::Marketing }
    }

    #[test]
    fn a_contact_is_entered_once_and_lifted_only_with_a_reason() {
        let all = [entry("a@example.test"), entry("b@example.test"), entry("a@example.test")];
        let known = |contact: &Contact| contact.value() == "b@example.test";
        let happens = enter(&all, known, TODAY).expect("allowed");
        assert_eq!(happens, Some(Event::StopListed { entries: vec![entry("a@example.test")] }));
        assert_eq!(enter(&all, |_| true, TODAY).expect("allowed"), None);
        let ahead = enter(&all, known, Day::constant(2026, 11, 19)).expect_err("refused");
        assert_eq!(ahead.problems[0].code, problem::LETTER_STEP_AHEAD);
        let codes = |listed, reason: &str| -> Vec<&str> {
            let refused = lift(listed, reason).expect_err("refused");
            refused.problems.iter().map(|p| p.code.code).collect()
        };
        assert_eq!(codes(None, " "), ["text-empty", "stop-unknown"]);
        assert_eq!(codes(Some(entry("a@example.test")), ""), ["text-empty"]);
        assert!(lift(Some(entry("a@example.test")), "новое согласие").is_ok());
    }

    /// Of those that repeat, the first counts, in the order of the list; also of many.
    #[test]
    fn many_are_entered_as_one_after_the_other_would_be() {
        for (count, apart) in [(0_u32, 1_u32), (1, 1), (40, 7), (300, 300), (20_000, 19_000)] {
            let name = |n: u32| format!("p{}@example.test", n.wrapping_mul(2_654_435_761) % apart);
            let all: Vec<StopEntry> = (0..count).map(|n| entry(&name(n))).collect();
            let known = |contact: &Contact| contact.value().starts_with("p1");
            let mut kept = BTreeSet::new();
            let mut one_by_one = all.clone();
            one_by_one.retain(|e| !known(&e.contact) && kept.insert(e.contact.value().to_owned()));
            let happens = enter(&all, known, TODAY).expect("allowed");
            let entered = match happens {
                Some(Event::StopListed { entries }) => entries,
                None => Vec::new(),
                other => panic!("{other:?}"),
            };
            assert_eq!(entered, one_by_one, "{count}");
            if count <= 300 {
                let mut naive: Vec<StopEntry> = Vec::new();
                for entry in &all {
                    if !known(&entry.contact) && !naive.iter().any(|n| n.contact == entry.contact) {
                        naive.push(entry.clone());
                    }
                }
                assert_eq!(entered, naive, "{count}");
            }
        }
    }
}
