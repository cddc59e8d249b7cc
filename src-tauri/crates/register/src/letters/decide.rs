//! Deciding: whether a step of a letter may come true.

use pismovnik_model::intake::{self, Ending, FileRole, Identity, Intake, Sending, TaskDone, Verdict};
use pismovnik_model::outgoing::ActFields;
use pismovnik_model::{Day, OutgoingInput, OutgoingKind, Problem, ProblemCode, problem, text};

use super::event::{FileId, LetterEvent};
use super::fold::{Letter, Outgoing};
use crate::command::Refusal;

/// What the shop's numbers say about the ones that a command gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// Another letter of the shop bears the incoming number.
    pub incoming_taken: bool,
    /// Another outgoing letter or act of the shop bears the outgoing number.
    pub outgoing_taken: bool,
}

/// Decides on a step as of `today`: a step is proposed as the event that it would come to. The letter is
/// none only for [`LetterEvent::Received`]. Returns what happens, tidied; nothing where nothing would change.
///
/// # Errors
/// A [`Refusal`] with every problem; nothing happens then.
pub fn decide(
    letter: Option<&Letter>,
    step: &LetterEvent,
    desk: Desk,
    today: Day,
) -> Result<Option<LetterEvent>, Refusal> {
    let mut problems = Vec::new();
    let mut happens = step.clone();
    let changes = match letter {
        None => first(&mut happens, desk, today, &mut problems),
        Some(letter) => next(letter, &mut happens, desk, today, &mut problems),
    };
    if problems.is_empty() { Ok(changes.then_some(happens)) } else { Err(Refusal { problems }) }
}

fn defect(detail: &str) -> Problem {
    Problem::new(problem::INTERNAL, "letter").with("detail", detail)
}

fn first(step: &mut LetterEvent, desk: Desk, today: Day, problems: &mut Vec<Problem>) -> bool {
    match step {
        LetterEvent::Received { intake, .. } => written_down(intake, desk, today, problems),
        _ => problems.push(defect("a step of no letter")),
    }
    true
}

/// Tidies and checks what is written down.
fn written_down(intake: &mut Intake, desk: Desk, today: Day, problems: &mut Vec<Problem>) {
    tidy(intake);
    problems.extend(intake.problems(today));
    if desk.incoming_taken {
        problems.push(Problem::new(problem::LETTER_NUMBER_TAKEN, "number").with("value", &intake.number));
    }
}

/// Checks a further step; whether it changes anything.
fn next(
    letter: &Letter,
    step: &mut LetterEvent,
    desk: Desk,
    today: Day,
    problems: &mut Vec<Problem>,
) -> bool {
    // What may follow even a closed letter: late receipts, returned mail, files, notes.
    let afterwards = matches!(
        step,
        LetterEvent::FilesAdded { .. }
            | LetterEvent::Noted { .. }
            | LetterEvent::Tracked { .. }
            | LetterEvent::PaperSigned { .. }
            | LetterEvent::ReceiptFiled { .. }
            | LetterEvent::CameBack { .. }
            | LetterEvent::Reopened { .. }
            | LetterEvent::Undone { .. }
    );
    // A file that should never have been kept goes from any letter, void or closed.
    let goes = matches!(step, LetterEvent::FilesDestroyed { .. });
    if !goes && (letter.void.is_some() || letter.ending.is_some() && !afterwards) {
        problems.push(Problem::new(problem::LETTER_NOT_OPEN, ""));
        return false;
    }
    match step {
        LetterEvent::Received { .. } => problems.push(defect("received twice")),
        LetterEvent::Corrected { intake, counted, reason } => {
            written_down(intake, desk, today, problems);
            reasoned(reason, problems);
            if let Some(sent) = first_sent(letter).filter(|sent| *sent < intake.received) {
                problems.push(Problem::new(problem::LETTER_BEFORE_RECEIPT, "received").with("first", sent));
            }
            return *intake != letter.intake || *counted != letter.counted;
        }
        LetterEvent::Recounted { counted, reason } => {
            reasoned(reason, problems);
            // The longer term stands only once the sender was told of it.
            let told = letter
                .outgoing
                .values()
                .any(|o| o.input.kind == OutgoingKind::ExtensionNotice && o.sent.is_some());
            if counted.extended && !told {
                problems.push(Problem::new(problem::LETTER_NOT_SENT, "extended"));
            }
            return *counted != letter.counted;
        }
        LetterEvent::FilesAdded { files } => {
            if files.is_empty() {
                problems.push(Problem::new(problem::ANSWER_MISSING, "files"));
            }
        }
        LetterEvent::FilesDestroyed { number, files, reason, .. } => {
            *number = text::tidy(number);
            number_free(number, desk, problems);
            reasoned(reason, problems);
            files.sort_unstable();
            files.dedup();
            destructible(letter, files, problems);
        }
        LetterEvent::Noted { text } => intake::lines("text", Some(text), problems),
        LetterEvent::Identified { identity } => {
            identity_fits(letter, identity, problems);
            return letter.identity.as_ref() != Some(identity);
        }
        LetterEvent::Decided { verdict } => {
            problems.extend(verdict.problems());
            verdict_fits(letter, verdict, problems);
            return letter.verdict.as_ref() != Some(verdict);
        }
        LetterEvent::TaskSet { task, done, files } => {
            task_fits(letter, task, done.as_ref(), today, problems);
            return !files.is_empty() || letter.done.get(task) != done.as_ref();
        }
        LetterEvent::ActDrawn { number, fields, .. } => {
            *number = text::tidy(number);
            draw_act(letter, number, fields, desk, problems);
        }
        LetterEvent::ActSigned { number, day, .. } => sign_act(letter, number, *day, today, problems),
        LetterEvent::Issued { outgoing, wording, .. } => {
            issue(letter, outgoing, wording.as_deref(), desk, today, problems);
        }
        LetterEvent::PaperSigned { paper, signature, files } => {
            let issued = letter.outgoing.values().any(|o| o.entry == *paper);
            if !issued && !letter.acts.values().any(|a| a.entry == *paper) {
                problems.push(
                    Problem::new(problem::LETTER_OUTGOING_UNKNOWN, "number").with("value", paper.to_string()),
                );
            }
            problems.extend(crate::signed::fits(signature, files, today));
        }
        LetterEvent::Sent { number, sending, day, .. } => {
            send(letter, number, sending, *day, today, problems);
        }
        LetterEvent::Tracked { number, tracking } => {
            intake::line("tracking", Some(tracking), problems);
            let Some(sending) = sent_by(letter, number, problems) else { return false };
            let Sending::Post { tracking: known } = sending else {
                problems.push(Problem::new(problem::LETTER_NOT_SENT, "tracking"));
                return false;
            };
            return known.as_ref() != Some(tracking);
        }
        LetterEvent::ReceiptFiled { number, delivered, files } => {
            if files.is_empty() && delivered.is_none() {
                problems.push(Problem::new(problem::ANSWER_MISSING, "files"));
            }
            after_sending(letter, number, *delivered, today, problems);
        }
        LetterEvent::CameBack { number, day, why } => {
            intake::line("why", Some(why), problems);
            after_sending(letter, number, Some(*day), today, problems);
        }
        LetterEvent::Closed { ending, reason } => close(letter, *ending, reason.as_ref(), problems),
        LetterEvent::Reopened { reason } => {
            reasoned(reason, problems);
            if letter.ending.is_none() {
                problems.push(Problem::new(problem::LETTER_NOT_CLOSED, ""));
            }
        }
        LetterEvent::Voided { reason } => {
            reasoned(reason, problems);
            if first_sent(letter).is_some() {
                problems.push(Problem::new(problem::LETTER_LEFT_HOUSE, ""));
            }
        }
        LetterEvent::Undone { entry } => match letter.undoable {
            Some(undoable) if undoable == *entry => {}
            Some(_) => problems.push(Problem::new(problem::LETTER_NOTHING_TO_UNDO, "")),
            None => {
                let left = first_sent(letter).is_some();
                let code = if left { problem::LETTER_LEFT_HOUSE } else { problem::LETTER_NOTHING_TO_UNDO };
                problems.push(Problem::new(code, ""));
            }
        },
    }
    true
}

/// Whether files may go alone: those that came in or were added. What the shop itself issued, signed or had proven
/// goes with the whole letter.
fn destructible(letter: &Letter, files: &[FileId], problems: &mut Vec<Problem>) {
    if files.is_empty() {
        problems.push(Problem::new(problem::ANSWER_MISSING, "files"));
    }
    for file in files {
        let at = format!("{}/{}", file.entry, file.n + 1);
        let code = match letter.file(*file).map(|what| what.role) {
            Some(FileRole::Paper | FileRole::SignedPaper | FileRole::SignedAct | FileRole::Proof) => {
                problem::LETTER_FILE_PROOF
            }
            Some(_) => continue,
            None if letter.gone.iter().any(|gone| gone.file == *file) => problem::LETTER_FILE_DESTROYED,
            None => problem::LETTER_FILE_UNKNOWN,
        };
        problems.push(Problem::new(code, at).with("value", file.entry));
    }
}

fn identity_fits(letter: &Letter, identity: &Identity, problems: &mut Vec<Problem>) {
    let (at, said) = match identity {
        Identity::Matched { by } => ("by", by),
        Identity::NotFound { looked } => ("looked", looked),
        Identity::Unclear { missing } => ("missing", missing),
    };
    intake::line(at, Some(said), problems);
    let destroys = letter.verdict.as_ref().is_some_and(Verdict::destroys);
    if destroys && !matches!(identity, Identity::Matched { .. }) {
        problems.push(Problem::new(problem::LETTER_NOT_MATCHED, ""));
    }
}

/// White space of the lines is tidied; texts of several lines stay as they are.
fn tidy(intake: &mut Intake) {
    let line = |text: &mut Option<String>| *text = text.as_deref().map(text::tidy).filter(|t| !t.is_empty());
    intake.number = text::tidy(&intake.number);
    line(&mut intake.sender.name);
    line(&mut intake.sender.address);
    line(&mut intake.sender.email);
    line(&mut intake.sender.phone);
    line(&mut intake.sender_number);
    line(&mut intake.whereabouts);
}

fn reasoned(reason: &String, problems: &mut Vec<Problem>) {
    intake::line("reason", Some(reason), problems);
}

fn first_sent(letter: &Letter) -> Option<Day> {
    letter.outgoing.values().filter_map(|o| o.sent.as_ref()).map(|s| s.day).min()
}

/// Nothing is destroyed for somebody who was not matched, and nothing that a signed act names changes.
fn verdict_fits(letter: &Letter, verdict: &Verdict, problems: &mut Vec<Problem>) {
    if verdict.destroys() && !matches!(letter.identity, Some(Identity::Matched { .. })) {
        problems.push(Problem::new(problem::LETTER_NOT_MATCHED, ""));
    }
    let signed = letter.acts.values().any(|a| a.signed.is_some());
    if !signed {
        return;
    }
    let before = letter.verdict.iter().flat_map(|v| &v.tasks);
    let dropped = before
        .filter(|t| t.destroys && matches!(letter.done.get(&t.id), Some(TaskDone::Done { .. })))
        .any(|t| !verdict.tasks.contains(t));
    if dropped {
        problems.push(Problem::new(problem::LETTER_ACT_SIGNED, ""));
    }
}

fn task_fits(letter: &Letter, id: &str, done: Option<&TaskDone>, today: Day, problems: &mut Vec<Problem>) {
    let Some(verdict) = &letter.verdict else {
        problems.push(Problem::new(problem::LETTER_NOT_DECIDED, ""));
        return;
    };
    let Some(task) = verdict.tasks.iter().find(|t| t.id == id) else {
        problems.push(Problem::new(problem::LETTER_TASK_UNKNOWN, "task").with("value", id));
        return;
    };
    if task.destroys && letter.acts.values().any(|a| a.signed.is_some()) {
        problems.push(Problem::new(problem::LETTER_ACT_SIGNED, "task"));
    }
    match done {
        Some(TaskDone::Done { day, who }) => {
            intake::line("who", Some(who), problems);
            between("day", *day, letter.intake.received, today, problems);
        }
        Some(TaskDone::NothingThere { why }) => intake::line("why", Some(why), problems),
        None => {}
    }
}

fn between(at: &str, day: Day, first: Day, today: Day, problems: &mut Vec<Problem>) {
    if day < first {
        problems.push(Problem::new(problem::LETTER_DAY_TOO_EARLY, at).with("first", first));
    }
    if day > today {
        problems.push(Problem::new(problem::LETTER_STEP_AHEAD, at));
    }
}

fn number_free(number: &str, desk: Desk, problems: &mut Vec<Problem>) {
    intake::line("number", Some(&number.to_owned()), problems);
    if desk.outgoing_taken {
        problems.push(Problem::new(problem::LETTER_NUMBER_TAKEN, "number").with("value", number));
    }
}

fn draw_act(letter: &Letter, number: &str, fields: &ActFields, desk: Desk, problems: &mut Vec<Problem>) {
    // An act that was not signed may be drawn up again under its number.
    let again = letter.acts.get(number);
    if again.is_some_and(|a| a.signed.is_some()) {
        problems.push(Problem::new(problem::LETTER_ACT_SIGNED, "number"));
    }
    number_free(number, Desk { outgoing_taken: desk.outgoing_taken && again.is_none(), ..desk }, problems);
    let open = letter.open_tasks();
    if letter.verdict.is_none() {
        problems.push(Problem::new(problem::LETTER_NOT_DECIDED, ""));
    } else if open > 0 {
        problems.push(Problem::new(problem::LETTER_TASKS_OPEN, "").with("count", open));
    } else if !letter.verdict.as_ref().is_some_and(Verdict::destroys) || fields.what.is_empty() {
        problems.push(Problem::new(problem::LETTER_ACT_EMPTY, ""));
    }
}

fn sign_act(letter: &Letter, number: &str, day: Day, today: Day, problems: &mut Vec<Problem>) {
    let Some(act) = letter.acts.get(number) else {
        problems.push(Problem::new(problem::LETTER_ACT_UNKNOWN, "number").with("value", number));
        return;
    };
    if act.signed.is_some() {
        problems.push(Problem::new(problem::LETTER_ACT_SIGNED, "number"));
    }
    let open = letter.open_tasks();
    if open > 0 {
        problems.push(Problem::new(problem::LETTER_TASKS_OPEN, "").with("count", open));
    }
    // An act is signed when the last thing that it names is done.
    let last = letter.done.values().filter_map(|d| match d {
        TaskDone::Done { day, .. } => Some(*day),
        TaskDone::NothingThere { .. } => None,
    });
    between("day", day, last.max().unwrap_or(letter.intake.received), today, problems);
}

fn issue(
    letter: &Letter,
    outgoing: &OutgoingInput,
    wording: Option<&[String]>,
    desk: Desk,
    today: Day,
    problems: &mut Vec<Problem>,
) {
    // What has not left yet may be issued again under its number.
    let again = letter.outgoing.get(&outgoing.number);
    if again.is_some_and(|o| o.sent.is_some()) {
        problems.push(Problem::new(problem::LETTER_SENT_ALREADY, "number"));
    }
    let free = Desk { outgoing_taken: desk.outgoing_taken && again.is_none(), ..desk };
    number_free(&outgoing.number, free, problems);
    between("day", outgoing.day, letter.intake.received, today, problems);
    for (i, paragraph) in wording.iter().flat_map(|w| w.iter()).enumerate() {
        intake::lines(&format!("wording[{i}]"), Some(paragraph), problems);
    }
    let named = outgoing.incoming.as_ref();
    let of_this =
        named.is_none_or(|i| i.registered == letter.intake.number && i.received == letter.intake.received);
    if !of_this {
        problems.push(Problem::new(problem::LETTER_REPLY_STRANGE, ""));
    }
    for destroyed in &outgoing.destroyed {
        let signed = destroyed.act.as_ref().is_some_and(|act| {
            letter.acts.get(&act.number).is_some_and(|known| known.signed == Some(act.day))
        });
        if !signed {
            let number = destroyed.act.as_ref().map_or("", |a| a.number.as_str());
            problems.push(Problem::new(problem::LETTER_ACT_UNKNOWN, "destroyed").with("value", number));
        }
    }
    if outgoing.kind.tells_decision() && letter.verdict.is_none() {
        problems.push(Problem::new(problem::LETTER_NOT_DECIDED, ""));
    }
    // «Stopped» is said only of what the checklist shows as stopped.
    let open = letter.open_stops();
    if !outgoing.stopped.is_empty() && open > 0 {
        problems.push(Problem::new(problem::LETTER_TASKS_OPEN, "").with("count", open));
    }
    // What a letter discloses or tells as destroyed goes to nobody but the person whose data they are.
    let discloses = matches!(outgoing.kind, OutgoingKind::AccessAnswer) || !outgoing.destroyed.is_empty();
    if discloses && !matches!(letter.identity, Some(Identity::Matched { .. })) {
        problems.push(Problem::new(problem::LETTER_NOT_MATCHED, ""));
    }
}

fn outgoing<'a>(letter: &'a Letter, number: &str, problems: &mut Vec<Problem>) -> Option<&'a Outgoing> {
    let found = letter.outgoing.get(number);
    if found.is_none() {
        problems.push(Problem::new(problem::LETTER_OUTGOING_UNKNOWN, "number").with("value", number));
    }
    found
}

fn sent_by<'a>(letter: &'a Letter, number: &str, problems: &mut Vec<Problem>) -> Option<&'a Sending> {
    let outgoing = outgoing(letter, number, problems)?;
    if outgoing.sent.is_none() {
        problems.push(Problem::new(problem::LETTER_NOT_SENT, "number"));
    }
    outgoing.sent.as_ref().map(|s| &s.sending)
}

fn send(letter: &Letter, number: &str, sending: &Sending, day: Day, today: Day, problems: &mut Vec<Problem>) {
    match sending {
        Sending::Post { tracking } => intake::line("tracking", tracking.as_ref(), problems),
        Sending::Email { to } | Sending::Hand { to } => intake::line("to", Some(to), problems),
        Sending::Channel { .. } => {}
    }
    let Some(outgoing) = outgoing(letter, number, problems) else { return };
    if outgoing.sent.is_some() {
        problems.push(Problem::new(problem::LETTER_SENT_ALREADY, "number"));
    }
    between("day", day, outgoing.input.day, today, problems);
}

fn after_sending(letter: &Letter, number: &str, day: Option<Day>, today: Day, problems: &mut Vec<Problem>) {
    let Some(outgoing) = outgoing(letter, number, problems) else { return };
    match (&outgoing.sent, day) {
        (None, _) => problems.push(Problem::new(problem::LETTER_NOT_SENT, "number")),
        (Some(sent), Some(day)) => between("day", day, sent.day, today, problems),
        (Some(_), None) => {}
    }
}

fn close(letter: &Letter, ending: Ending, reason: Option<&String>, problems: &mut Vec<Problem>) {
    let mut refuse = |code: ProblemCode| problems.push(Problem::new(code, ""));
    if ending == Ending::Answered {
        if !letter.answers().any(|o| o.sent.is_some()) {
            refuse(problem::LETTER_NOT_ANSWERED);
        }
        if letter.lacks_act() {
            refuse(problem::LETTER_ACT_MISSING);
        }
    } else if reason.is_none() {
        problems.push(Problem::new(problem::ANSWER_MISSING, "reason"));
    }
    if ending != Ending::TakenBack {
        let open = letter.open_tasks();
        if open > 0 {
            problems.push(Problem::new(problem::LETTER_TASKS_OPEN, "").with("count", open));
        }
    }
    intake::line("reason", reason, problems);
}
