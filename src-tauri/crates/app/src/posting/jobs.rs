//! Packs as jobs for the system's queue: one for each letter, so that a run can be stopped, and taken up after a
//! crash, between two of them; envelopes and labels as jobs of their own, since other paper is fed for them.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};
use pismovnik_typeset::bind::{self as binding, Cover, Part as Sheet};

use super::manner::Covering;
use super::pack::{Packed, Part, covers, list_part};
use crate::book::{Book, Inside};
use crate::printing::{Job, Media};
use crate::words;

/// A letter with its papers as one job.
///
/// # Errors
/// A paper that cannot be bound.
pub fn letter_job(packed: &Packed, locale: Locale, queue: Option<&str>, day: Day) -> Inside<Job> {
    let sheets: Vec<Sheet<'_>> =
        packed.parts.iter().map(|p| Sheet { title: &p.title, pdf: &p.pdf, at: &p.title }).collect();
    let title = words::text(locale, "posting-pack-title", &[("value", packed.number.as_str().into())]);
    let author = if packed.sender.name.is_empty() { &title } else { &packed.sender.name };
    let pdf = binding::bind(&sheets, &Cover { title: &title, author, locale, day })?;
    Ok(job(locale, queue, &packed.number, Media::A4, pdf))
}

/// Envelopes or labels of letters as jobs; none where the letters carry their addresses themselves.
///
/// # Errors
/// As [`covers`].
pub fn cover_jobs(
    packed: &[Packed],
    locale: Locale,
    queue: Option<&str>,
    first: usize,
    day: Day,
) -> Inside<Vec<Job>> {
    let mut jobs = Vec::new();
    for run in packed.chunk_by(|a, b| a.manner.covering() == b.manner.covering()) {
        let media = match run[0].manner.covering() {
            Covering::Envelope(envelope) => {
                let (width, height) = envelope.size();
                Media::Custom(width, height)
            }
            _ => Media::A4,
        };
        let made = covers(run, locale, first, day)?;
        jobs.extend(made.into_iter().map(|Part { title, pdf, .. }| job(locale, queue, &title, media, pdf)));
    }
    Ok(jobs)
}

/// The lists of letters as jobs, one for each shop.
///
/// # Errors
/// A character that no font has.
pub fn list_jobs(
    book: &Book,
    packed: &[Packed],
    locale: Locale,
    queue: Option<&str>,
    day: Day,
) -> Inside<Vec<Job>> {
    let lists = packed.chunk_by(|a, b| a.shop == b.shop);
    let made = lists.map(|run| list_part(book, run, locale, day));
    made.map(|part| part.map(|Part { title, pdf, .. }| job(locale, queue, &title, Media::A4, pdf))).collect()
}

/// Nobody's name stands in the list of jobs.
fn job(locale: Locale, queue: Option<&str>, value: &str, media: Media, pdf: Vec<u8>) -> Job {
    let title = words::text(locale, "posting-job", &[("value", value.into())]);
    Job { queue: queue.map(str::to_owned), title, media, pdf }
}

/// Letters whose address does not stay in the window, each with why.
pub fn window_problems(packed: &[Packed]) -> Vec<Problem> {
    packed.iter().filter_map(|p| p.looked.as_ref().and_then(|l| l.problem(&p.number))).collect()
}

/// The letters that a number of choices names, or everything that waits and goes by post.
///
/// # Errors
/// Unknown numbers, all at once; nothing that waits.
pub fn letters_of(
    book: &Book,
    shop: Option<i64>,
    numbers: &[String],
    not_printed: bool,
) -> Inside<Vec<super::Waiting>> {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for number in numbers {
        let known = match shop {
            Some(shop) => book.find_outgoing(shop, number)?.map(|id| book.waits(shop, id, number)),
            None => None,
        };
        match known {
            Some(waiting) => found.push(waiting?),
            None => problems
                .push(Problem::new(problem::LETTER_OUTGOING_UNKNOWN, "outgoing").with("value", number)),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    if numbers.is_empty() {
        found = book.outbox(shop)?;
        found.retain(|w| !w.by_email());
    }
    found.retain(|w| !(not_printed && w.printed.is_some()));
    if found.is_empty() { Err(vec![Problem::new(problem::POSTING_NOTHING, "")]) } else { Ok(found) }
}
