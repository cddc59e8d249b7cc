//! What a paper may say of a decision: nothing is called destroyed that the register keeps, and what has stopped has
//! the day of its own work.

use pismovnik_law::checklist;
use pismovnik_law::decision::{Answer, Ask, Data, Matter, held};
use pismovnik_model::intake::{FileRole, Identity, Outcome, TaskDone};
use pismovnik_model::outgoing::{Kept, OutgoingInput, OutgoingKind};
use pismovnik_model::{Day, Facts, Locale};
use pismovnik_register::letters::Letter;

use super::{names, read};
use crate::book::Inside;
use crate::words;

/// Whether a copy of an identity document may lie among the files of its sender that are kept with a letter: there are
/// files, and no such copy was destroyed alone.
pub(super) fn may_hold_copy(letter: &Letter) -> bool {
    let sent = [FileRole::Letter, FileRole::Authority, FileRole::Other];
    let mut kept = letter.files.iter().chain(&letter.undone_files);
    letter.identity_copies_gone().is_none() && kept.any(|(_, _, file)| sent.contains(&file.role))
}

/// Gives every stopped line the day on which the work that ends it was done; without such work it keeps its day.
///
/// # Errors
/// The answers of the decision cannot be read.
pub(super) fn own_days(facts: &Facts, letter: &Letter, day: Day, input: &mut OutgoingInput) -> Inside<()> {
    let Some(verdict) = letter.verdict.as_ref().filter(|_| !input.stopped.is_empty()) else { return Ok(()) };
    let answers = read(&verdict.answers)?;
    let matched = matches!(letter.identity, Some(Identity::Matched { .. }));
    let filed = may_hold_copy(letter);
    let matter = Matter { facts, kinds: &letter.intake.kinds, matched, filed, answers: &answers };
    let steps = checklist::steps(facts, &pismovnik_law::decision::propose(&matter).lines);
    for data in [Data::Advertising, Data::Publication] {
        let own: Vec<&str> =
            steps.iter().filter(|s| checklist::ends(s, data)).map(|s| s.id.as_str()).collect();
        let tasks = verdict.tasks.iter().filter(|t| own.contains(&t.id.as_str()));
        let days: Option<Vec<Day>> = tasks
            .filter_map(|task| match letter.done.get(&task.id) {
                Some(TaskDone::NothingThere { .. }) => None,
                Some(TaskDone::Done { day, .. }) => Some(Some(*day)),
                None => Some(None),
            })
            .collect();
        let last = match days {
            Some(days) => days.into_iter().max(),
            // Its own work is not done yet.
            None => Some(day),
        };
        for stopped in input.stopped.iter_mut().filter(|s| says(&s.what, names::data(data))) {
            stopped.day = last.unwrap_or(stopped.day);
        }
    }
    Ok(())
}

/// Never lets a paper say that a copy of an identity document is destroyed while it lies with the recorded letter:
/// what is destroyed are those that lie elsewhere, and that one is kept. Decisions of before, and those whose lines
/// were written by hand, are put right by this too.
pub(super) fn filed_copies(facts: &Facts, letter: &Letter, paper: Locale, input: &mut OutgoingInput) {
    if let Some(entry) = letter.identity_copies_gone() {
        return copies_gone(letter, entry, paper, input);
    }
    let Some(verdict) = letter.verdict.as_ref().filter(|_| may_hold_copy(letter)) else { return };
    if verdict.answers.get(Ask::PassportFiled.id()).is_some_and(|answer| answer == "no") {
        return;
    }
    let destroyed = |line: &&pismovnik_model::intake::DecisionLine| line.outcome == Outcome::Destroy;
    if !verdict.lines.iter().filter(destroyed).any(|line| names_copy(&line.what)) {
        return;
    }
    let elsewhere = words::plain(paper, names::data(Data::PassportElsewhere));
    let gone = input.destroyed.iter_mut().map(|gone| &mut gone.what);
    let acted = input.act.iter_mut().flat_map(|act| &mut act.what);
    for what in gone.chain(acted).filter(|what| names_copy(what)) {
        what.clone_from(&elsewhere);
    }
    // An act says what is gone, nothing else; other papers that tell of nothing destroyed need not tell of it either.
    if input.kind == OutgoingKind::DestructionAct || input.destroyed.is_empty() {
        return;
    }
    if input.kept.iter().any(|kept| says(&kept.what, names::data(Data::PassportFiled))) {
        return;
    }
    let answers = [(Ask::Passport, Answer::Yes)].into();
    let matter = Matter { facts, kinds: &letter.intake.kinds, matched: true, filed: true, answers: &answers };
    let (purpose, ground, until) = held(Data::PassportFiled, &matter);
    input.kept.push(Kept {
        what: words::plain(paper, names::data(Data::PassportFiled)),
        purpose: words::plain(paper, names::purpose(purpose)),
        ground: words::plain(paper, names::ground(ground)),
        until: words::plain(paper, names::until(until)),
        blocked: true,
    });
}

/// After the recorded copy was destroyed alone by an entry: no paper says any more that it is kept, and one that rests
/// on an act says that it is gone where the act was drawn up after it.
fn copies_gone(letter: &Letter, entry: u64, paper: Locale, input: &mut OutgoingInput) {
    input.kept.retain(|kept| !says(&kept.what, names::data(Data::PassportFiled)));
    let elsewhere = words::plain(paper, names::data(Data::PassportElsewhere));
    let all = words::plain(paper, names::data(Data::Passport));
    for what in input.act.iter_mut().flat_map(|act| &mut act.what).filter(|what| names_copy(what)) {
        what.clone_from(&all);
    }
    for gone in input.destroyed.iter_mut().filter(|gone| names_copy(&gone.what)) {
        let act = gone.act.as_ref().and_then(|act| letter.acts.get(&act.number));
        gone.what.clone_from(if act.is_none_or(|act| act.entry > entry) { &all } else { &elsewhere });
    }
}

/// Whether words are a text of the program in one of its languages.
fn says(what: &str, id: &'static str) -> bool {
    Locale::ALL.iter().any(|locale| words::plain(*locale, id) == what)
}

/// Whether words name a copy of an identity document.
fn names_copy(what: &str) -> bool {
    const COPIES: [&str; 6] = ["копи", "скан", "фото", "көшірме", "copy", "scan"];
    const DOCUMENTS: [&str; 8] = [
        "паспорт",
        "удостоверени",
        "удостоверяющ",
        "төлқұжат",
        "жеке бас",
        "жеке куәлік",
        "passport",
        "identity",
    ];
    let what = what.to_lowercase();
    COPIES.iter().any(|sign| what.contains(sign)) && DOCUMENTS.iter().any(|sign| what.contains(sign))
}
