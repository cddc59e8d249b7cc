//! `letter list|search|show|record|decide|reply|file`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pismovnik_app::book::Book;
use pismovnik_app::letters::streams::{Arriving, Files, arriving};
use pismovnik_app::letters::{
    self, Channel, Ending, FileId, FileRole, Identity, LetterEvent, LetterId, LetterQuery, Sending, TaskDone,
    Verdict, around, decision, message, telling,
};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{Day, folder, law_words, recognition, shape_file};
use serde_json::json;

use crate::letter_arguments::{LetterAction, Page, Step, Which};
use crate::shops::open;
use crate::terminal::{self, Outcome, Say};
use crate::{batch, intake, letter_signing, lone, posting, reply, terms, vault};

/// `letter …`
pub(crate) fn run(say: Say, action: &LetterAction) -> Outcome {
    match action {
        LetterAction::Add(arguments) => intake::add(say, arguments),
        LetterAction::Correct(arguments) => intake::correct(say, arguments),
        LetterAction::Recount(arguments) => terms::recount(say, arguments),
        LetterAction::Calendar(arguments) => terms::calendar(say, arguments),
        LetterAction::Read { message } => {
            let name = folder::shown(message);
            let told = |done: u64, of: u64| {
                // A file of one page is not worth it.
                if of > 1 {
                    terminal::progress(say, pages(done), pages(of), &name);
                }
                true
            };
            let read = letters::read_file(message, &recognition::words, &told).map_err(|p| vec![p])?;
            say.result(&json!(read), || message::lines(say.lang, &read));
            Ok(())
        }
        LetterAction::List { at, shop, all, due_by, page } => {
            let due_by = due_by.as_deref().map(|d| pismovnik_app::day(d, "due-by")).transpose();
            let book = open(say, at)?;
            let query = LetterQuery {
                shop: shop.as_deref().map(|s| book.find_id(s)).transpose()?,
                open: (!all).then_some(true),
                due_by: due_by.map_err(|p| vec![p])?,
                by_due: !all,
                ..part(*page)
            };
            list(say, &book, &query)
        }
        LetterAction::Search { at, shop, words, page } => {
            let book = open(say, at)?;
            let query = LetterQuery {
                shop: shop.as_deref().map(|s| book.find_id(s)).transpose()?,
                words: Some(words.clone()),
                ..part(*page)
            };
            list(say, &book, &query)
        }
        LetterAction::Show { which } => {
            let (book, shop, letter) = at(say, which)?;
            show(say, &book, shop, letter)
        }
        LetterAction::Waiting { at, shop, days } => waiting(say, &open(say, at)?, shop.as_deref(), *days),
        LetterAction::Record { which, step } => record(say, which, step),
        LetterAction::Decide { which, decision, answer, record } => {
            decide(say, which, decision.as_deref(), answer, *record)
        }
        LetterAction::Reply(arguments) => reply::reply(say, arguments),
        LetterAction::Sign(arguments) => letter_signing::sign(say, arguments),
        LetterAction::Batch { action } => batch::run(say, action),
        LetterAction::Bundle(arguments) => vault::bundle(say, arguments),
        LetterAction::Export(arguments) => vault::export_letters(say, arguments),
        LetterAction::Protocol(arguments) => vault::protocol(say, arguments),
        LetterAction::Past(arguments) => vault::past(say, arguments),
        LetterAction::Destroy(arguments) => vault::destroy(say, arguments),
        LetterAction::DestroyFile(arguments) => lone::destroy_file(say, arguments),
        LetterAction::Redact(arguments) => lone::redact(say, arguments),
        LetterAction::Acts(arguments) => vault::acts(say, arguments),
        LetterAction::Outbox(arguments) => posting::outbox(say, arguments),
        LetterAction::Pack(arguments) => posting::pack(say, arguments),
        LetterAction::Print(arguments) => posting::print(say, arguments),
        LetterAction::DraftEmail(arguments) => posting::draft(say, arguments),
        LetterAction::Tracking(arguments) => posting::tracking(say, arguments),
        LetterAction::File { which, entry, nth, out } => {
            let (book, shop, letter) = at(say, which)?;
            let file = FileId { entry: *entry, n: nth.get() - 1 };
            if book.letter(shop, letter)?.file(file).is_none() {
                return Err(vec![Problem::new(problem::LETTER_FILE_UNKNOWN, "entry").with("value", entry)]);
            }
            book.save_letter_file(shop, (*entry, nth.get() - 1), out, &|_, _| true)?;
            written(say, std::slice::from_ref(out))
        }
    }
}

/// A count of pages.
pub(crate) fn pages(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

fn part(page: Page) -> LetterQuery {
    LetterQuery { offset: page.offset, limit: page.limit, ..LetterQuery::default() }
}

/// The open workspace and the letter meant.
pub(crate) fn at(say: Say, which: &Which) -> Result<(Book, i64, LetterId), Vec<Problem>> {
    let book = open(say, &which.at)?;
    let shop = book.find(&which.shop)?;
    let letter = book.find_letter(shop, &which.letter)?;
    Ok((book, shop, letter))
}

/// Every piece is taken: nobody stops a command but by ending it.
pub(crate) fn whole(all: &[Arriving]) -> Files<'_> {
    Files { all, progress: &|_, _| true }
}

fn list(say: Say, book: &Book, query: &LetterQuery) -> Outcome {
    let page = book.letters(query)?;
    say.result(&telling::page_json(&page), || telling::page_lines(say.lang, &page));
    Ok(())
}

pub(crate) fn show(say: Say, book: &Book, shop: i64, letter: LetterId) -> Outcome {
    let (folded, entries) = (book.letter(shop, letter)?, book.letter_entries(shop, letter)?);
    let around = book.around_letter(shop, letter, terminal::today())?;
    let mut json = telling::letter_json(shop, letter, &folded, &entries);
    json["around"] = around::json(say.lang, &around);
    say.result(&json, || {
        let mut lines = telling::letter_lines(say.lang, &folded, &entries);
        let more = around::lines(say.lang, &around);
        if !more.is_empty() {
            lines.push(String::new());
        }
        lines.extend(more);
        lines
    });
    Ok(())
}

/// What was posted and not proven.
fn waiting(say: Say, book: &Book, shop: Option<&str>, days: u16) -> Outcome {
    let shop = shop.map(|s| book.find(s)).transpose()?;
    let found = book.unproven_postings(shop, days, terminal::today())?;
    let json: Vec<_> = found
        .iter()
        .map(|u| {
            json!({ "shop": u.shop, "letter": u.letter.0, "number": u.number, "outgoing": u.outgoing,
                "sent": u.sent, "tracking": u.tracking })
        })
        .collect();
    say.result(&json!({ "waiting": json }), || {
        if found.is_empty() {
            return vec![say.text("around-all-proven", &[])];
        }
        let line = |u: &around::Unproven| {
            let args = [
                ("number", u.outgoing.as_str().into()),
                ("day", law_words::day(say.lang, u.sent).into()),
                ("incoming", u.number.as_str().into()),
            ];
            say.text("around-unproven", &args)
        };
        found.iter().map(line).collect()
    });
    Ok(())
}

/// Records a step and shows the letter as it stands then.
fn take(
    say: Say,
    book: &mut Book,
    shop: i64,
    letter: LetterId,
    event: LetterEvent,
    files: &[Arriving],
) -> Outcome {
    if matches!(event, LetterEvent::Sent { .. }) {
        book.send_letter_with(shop, letter, event, whole(files), terminal::today())?;
    } else {
        book.take_step_with(shop, letter, event, whole(files), terminal::today())?;
    }
    show(say, book, shop, letter)
}

fn record(say: Say, which: &Which, step: &Step) -> Outcome {
    let (event, files) = match step {
        Step::Undo => {
            let (mut book, shop, letter) = at(say, which)?;
            book.undo_step(shop, letter, terminal::today())?;
            return show(say, &book, shop, letter);
        }
        Step::Files { files, role } => {
            let (mut book, shop, letter) = at(say, which)?;
            let event = LetterEvent::FilesAdded { files: Vec::new() };
            book.keep_letter_files(shop, letter, event, (files, *role), &|_, _| true, terminal::today())?;
            return show(say, &book, shop, letter);
        }
        Step::Task { task, done, by_whom, nothing, open: _, proof } => {
            let became = match (done, nothing) {
                (Some(day), _) => {
                    let (day, who) = (day_of(Some(day), "done")?, by_whom.clone().unwrap_or_default());
                    Some(TaskDone::Done { day, who })
                }
                (None, Some(why)) => Some(TaskDone::NothingThere { why: why.clone() }),
                (None, None) => None,
            };
            let event = LetterEvent::TaskSet { task: task.clone(), done: became, files: Vec::new() };
            (event, arriving(proof, FileRole::Export)?)
        }
        Step::ActSigned { number, day, proof } => {
            let day = day_of(day.as_ref(), "day")?;
            let event = LetterEvent::ActSigned { number: number.clone(), day, files: Vec::new() };
            (event, arriving(proof, FileRole::SignedAct)?)
        }
        Step::Sent { number, channel, tracking, sent_to, day, proof } => {
            let day = day_of(day.as_ref(), "day")?;
            let sending = sending(*channel, tracking.as_ref(), sent_to.as_ref())?;
            let event = LetterEvent::Sent { number: number.clone(), sending, day, files: Vec::new() };
            (event, arriving(proof, FileRole::Proof)?)
        }
        Step::Receipt { number, delivered, proof } => {
            let delivered = delivered.as_ref().map(|d| day_of(Some(d), "delivered")).transpose()?;
            let event = LetterEvent::ReceiptFiled { number: number.clone(), delivered, files: Vec::new() };
            (event, arriving(proof, FileRole::Proof)?)
        }
        other => (plain(other)?, Vec::new()),
    };
    let (mut book, shop, letter) = at(say, which)?;
    take(say, &mut book, shop, letter, event, &files)
}

/// Records the decision of a file, or shows and records what is proposed for plain answers.
fn decide(say: Say, which: &Which, file: Option<&Path>, answers: &[String], kept: bool) -> Outcome {
    let decided = |verdict| LetterEvent::Decided { verdict };
    if let Some(file) = file {
        let verdict: Verdict = shape_file::read(file)?;
        let (mut book, shop, letter) = at(say, which)?;
        return take(say, &mut book, shop, letter, decided(verdict), &[]);
    }
    let answers: BTreeMap<String, String> = answers
        .iter()
        .map(|said| {
            let (question, answer) = said.split_once('=').unwrap_or((said, ""));
            (question.trim().to_owned(), answer.trim().to_owned())
        })
        .collect();
    let (mut book, shop, letter) = at(say, which)?;
    let proposal = book.propose_decision(shop, letter, &answers, say.lang, terminal::today())?;
    if kept {
        return take(say, &mut book, shop, letter, decided(proposal.verdict), &[]);
    }
    say.result(&json!(proposal), || decision::proposal_lines(say.lang, &proposal));
    Ok(())
}

/// Steps that need no file.
fn plain(step: &Step) -> Result<LetterEvent, Vec<Problem>> {
    let identified = |identity| LetterEvent::Identified { identity };
    Ok(match step {
        Step::Note { words } => LetterEvent::Noted { text: words.clone() },
        Step::Matched { words } => identified(Identity::Matched { by: words.clone() }),
        Step::NotFound { words } => identified(Identity::NotFound { looked: words.clone() }),
        Step::Unclear { words } => identified(Identity::Unclear { missing: words.clone() }),
        Step::Tracking { number, tracking } => {
            LetterEvent::Tracked { number: number.clone(), tracking: tracking.clone() }
        }
        Step::CameBack { number, day, reason } => LetterEvent::CameBack {
            number: number.clone(),
            day: day_of(day.as_ref(), "day")?,
            why: reason.clone(),
        },
        Step::Close { ending, reason } => LetterEvent::Closed {
            ending: Ending::from_id(ending).unwrap_or(Ending::Answered),
            reason: reason.clone(),
        },
        Step::Reopen { reason } => LetterEvent::Reopened { reason: reason.clone() },
        Step::Void { reason } => LetterEvent::Voided { reason: reason.clone() },
        Step::Undo
        | Step::Files { .. }
        | Step::Task { .. }
        | Step::ActSigned { .. }
        | Step::Sent { .. }
        | Step::Receipt { .. } => {
            return Err(vec![Problem::new(problem::INTERNAL, "letter").with("detail", "a step with files")]);
        }
    })
}

fn sending(
    channel: Channel,
    tracking: Option<&String>,
    to: Option<&String>,
) -> Result<Sending, Vec<Problem>> {
    let to = || to.cloned().ok_or_else(|| vec![Problem::new(problem::ANSWER_MISSING, "sent-to")]);
    Ok(match channel {
        Channel::Post => Sending::Post { tracking: tracking.cloned() },
        Channel::Email | Channel::Form => Sending::Email { to: to()? },
        Channel::Hand | Channel::Visit => Sending::Hand { to: to()? },
        other => Sending::Channel { channel: other },
    })
}

pub(crate) fn day_of(text: Option<&String>, at: &str) -> Result<Day, Vec<Problem>> {
    terminal::day(text.map(String::as_str), at)
}

pub(crate) fn written(say: Say, paths: &[PathBuf]) -> Outcome {
    let names: Vec<String> = paths.iter().map(|p| folder::shown(p)).collect();
    say.result(&json!({ "files": names }), || names.clone());
    Ok(())
}
