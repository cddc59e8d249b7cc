//! `letter outbox|pack|print|draft-email|tracking`.

use std::path::Path;

use pismovnik_app::book::Book;
use pismovnik_app::postal::{self, Printing};
use pismovnik_app::posting::{
    self, Choice, Enclosed, Finished, How, Packed, Waiting, Wants, telling, tracking,
};
use pismovnik_app::printing::{self, Job};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::submissions::table::{self, MAX_BYTES};
use pismovnik_app::{Arg, folder};
use serde_json::json;

use crate::envelopes;
use crate::letters::at;
use crate::posting_arguments::{
    DraftArguments, OutboxArguments, PackArguments, PackOut, PrintArguments, TrackingArguments,
};
use crate::shops::open;
use crate::submissions::said;
use crate::terminal::{self, Outcome, Say};

/// What waits, and what lacks its receipt.
pub(crate) fn outbox(say: Say, given: &OutboxArguments) -> Outcome {
    let book = open(say, &given.at)?;
    let shop = given.shop.as_deref().map(|s| book.find(s)).transpose()?;
    let waiting = book.outbox(shop)?;
    let unproven = book.without_receipt(shop, given.days, terminal::today())?;
    say.result(&telling::outbox_json(&waiting, &unproven), || {
        let mut lines: Vec<String> = waiting.iter().map(|w| telling::waiting(say.lang, w)).collect();
        if lines.is_empty() {
            lines.push(say.text("posting-outbox-empty", &[]));
        }
        lines.extend(unproven.iter().map(|u| telling::unproven(say.lang, u)));
        lines
    });
    Ok(())
}

/// Letters with what they are packed with.
struct Ready {
    book: Book,
    packed: Vec<Packed>,
    printing: Printing,
    wants: Wants,
}

/// Packs what is asked for; every letter that cannot be packed is told, and nothing is made then.
///
/// The address is shifted as the queue's printer wants it: as said in this call, else as it was measured.
fn ready(say: Say, book: Book, given: &PackArguments, queue: Option<&str>) -> Result<Ready, Vec<Problem>> {
    let printing = envelopes::printing(say, &given.printer)?;
    let said = &given.printer;
    let said = said.right.is_some() || said.down.is_some() || said.printer.is_some();
    let settings = terminal::settings_file().filter(|_| !said);
    let shop = given.shop.as_deref().map(|s| book.find(s)).transpose()?;
    let letters = posting::letters_of(&book, shop, &given.outgoing, given.not_printed)?;
    let extra = enclosed(&given.enclose)?;
    let (mut packed, mut problems) = (Vec::new(), Vec::new());
    for waiting in &letters {
        let mut manner = book.manner(waiting.shop)?;
        if let Some(covering) = &given.covering {
            manner.covering.clone_from(covering);
        }
        let queue = queue.or(manner.printer.as_deref());
        let shift = settings.as_deref().map_or(printing.shift, |file| postal::measured(file, queue));
        let how = How { manner: &manner, shift, locale: printing.locale };
        match one(&book, waiting, &how, given, &extra) {
            Ok(letter) => packed.push(letter),
            Err(found) => problems.extend(found),
        }
    }
    if !given.despite_window {
        problems.extend(posting::window_problems(&packed));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let wants =
        Wants { list: given.list, first_label: usize::from(given.first.get()) - 1, day: printing.day };
    Ok(Ready { book, packed, printing, wants })
}

fn one(
    book: &Book,
    waiting: &Waiting,
    how: &How<'_>,
    given: &PackArguments,
    extra: &[Enclosed],
) -> Result<Packed, Vec<Problem>> {
    let Waiting { shop, letter, number, .. } = waiting;
    let mut choice = Choice { extra: extra.to_vec(), ..book.proposed_choice(*shop, *letter, number)? };
    for act in &given.acts {
        if !choice.acts.contains(act) {
            choice.acts.push(act.clone());
        }
    }
    book.pack_letter(*shop, *letter, number, how, &choice)
}

fn enclosed(paths: &[std::path::PathBuf]) -> Result<Vec<Enclosed>, Vec<Problem>> {
    let read = |path: &std::path::PathBuf| {
        let pdf = folder::read_file(path, 64 << 20).map_err(|p| vec![p])?;
        Ok(Enclosed { name: folder::shown(path), pdf })
    };
    paths.iter().map(read).collect()
}

/// `letter pack`
pub(crate) fn pack(say: Say, given: &PackOut) -> Outcome {
    let ready = ready(say, open(say, &given.pack.at)?, &given.pack, None)?;
    let bound = posting::bind(&ready.book, &ready.packed, say.lang, ready.wants)?;
    folder::write_file(&given.out, &bound.pdf).map_err(|p| vec![p])?;
    if let Some(png) = &given.picture {
        folder::write_file(png, &first_look(&ready, &bound.pdf)?).map_err(|p| vec![p])?;
    }
    let file = folder::shown(&given.out);
    say.result(&telling::pack_json(&file, &ready.packed, &bound), || {
        let mut lines: Vec<String> =
            bound.parts.iter().map(|(_, title, pages)| telling::part(say.lang, title, *pages)).collect();
        lines.push(telling::total(say.lang, &bound));
        if let [one] = &ready.packed[..] {
            lines.extend(one.looked.as_ref().map(|l| telling::looked(say.lang, l)));
        }
        lines.push(say.text("posting-packed", &[("file", file.as_str().into())]));
        lines
    });
    Ok(())
}

/// The first letter with its window drawn on it, or the pack's first page.
fn first_look(ready: &Ready, pdf: &[u8]) -> Result<Vec<u8>, Vec<Problem>> {
    let first = ready.packed.first().and_then(|first| Some((first.looked.as_ref()?, first.parts.first()?)));
    match first {
        Some((looked, letter)) => {
            let seen = postal::seen(&letter.pdf, &looked.window, looked.slide);
            seen.map(|(_, png)| png).map_err(|p| vec![p])
        }
        None => envelopes::first_page(pdf),
    }
}

/// `letter print`
pub(crate) fn print(say: Say, given: &PrintArguments) -> Outcome {
    if given.queues {
        return queues(say);
    }
    let mut book = open(say, &given.pack.at)?;
    let finished = book.finish_printing(terminal::today())?;
    let Ready { mut book, packed, printing, wants } =
        match ready(say, book, &given.pack, given.queue.as_deref()) {
            // What was broken off before was all there was to print.
            Err(problems)
                if !finished.is_empty() && problems.iter().all(|p| p.code == problem::POSTING_NOTHING) =>
            {
                printed(say, &finished, &[], &[]);
                return Ok(());
            }
            ready => ready?,
        };
    let day = printing.day;
    // Each shop's own queue, where none is named here.
    let queue = |p: &Packed| given.queue.clone().or_else(|| p.manner.printer.clone());
    let mut before = Vec::new();
    if wants.list {
        for run in packed.chunk_by(|a, b| a.shop == b.shop) {
            before.extend(posting::list_jobs(&book, run, say.lang, queue(&run[0]).as_deref(), day)?);
        }
    }
    // Envelopes that cannot be set are told before the first letter is printed.
    let mut after = Vec::new();
    for run in packed.chunk_by(|a, b| queue(a) == queue(b)) {
        after.extend(posting::cover_jobs(run, say.lang, queue(&run[0]).as_deref(), wants.first_label, day)?);
    }
    let letters = packed.iter().map(|letter| {
        let job = posting::letter_job(letter, say.lang, queue(letter).as_deref(), day)?;
        Ok((job, Some(letter)))
    });
    let alone = |jobs: Vec<Job>| jobs.into_iter().map(|job| Ok((job, None)));
    let sheets = alone(before).chain(letters).chain(alone(after));
    let told = |done, of| terminal::progress(say, done, of, "");
    let jobs = book.print_once(sheets, &told, terminal::today())?;
    let numbers: Vec<&str> = packed.iter().map(|p| p.number.as_str()).collect();
    printed(say, &finished, &numbers, &jobs);
    Ok(())
}

/// What was printed: of a run that was broken off before, and now.
fn printed(say: Say, finished: &Finished, numbers: &[&str], jobs: &[String]) {
    let count = |n: usize| [("count", Arg::Number(i64::try_from(n).unwrap_or(i64::MAX)))];
    let Finished { printed, unsure, .. } = finished;
    let told = json!({ "printed": numbers, "jobs": jobs, "finished": printed, "unsure": unsure });
    say.result(&told, || {
        let mut lines = Vec::new();
        if !printed.is_empty() {
            lines.push(say.text("cli-letter-print-finished", &count(printed.len())));
        }
        if !unsure.is_empty() {
            lines.push(say.text("posting-unsure", &[("numbers", unsure.join(", ").as_str().into())]));
        }
        lines.push(say.text("posting-printed-count", &count(numbers.len())));
        lines.push(say.text("posting-warning", &[]));
        lines
    });
}

fn queues(say: Say) -> Outcome {
    let all = printing::queues().map_err(|p| vec![p])?;
    let listed: Vec<_> = all.iter().map(|q| json!({ "name": q.name, "default": q.is_default })).collect();
    say.result(&json!({ "queues": listed }), || {
        if all.is_empty() {
            return vec![say.text("printers-none", &[])];
        }
        all.iter().map(|q| format!("{} {}", if q.is_default { "*" } else { "·" }, q.name)).collect()
    });
    Ok(())
}

/// `letter draft-email`
pub(crate) fn draft(say: Say, given: &DraftArguments) -> Outcome {
    let (book, shop, letter) = at(say, &given.which)?;
    let draft = book.email_draft(shop, letter, &given.number, terminal::today())?;
    folder::write_file(&given.out, &draft.bytes).map_err(|p| vec![p])?;
    let file = folder::shown(&given.out);
    say.result(&json!({ "file": file, "to": draft.to }), || {
        let told = [("file", Arg::from(file.as_str())), ("to", Arg::from(draft.to.as_str()))];
        vec![say.text("posting-drafted", &told)]
    });
    Ok(())
}

/// `letter tracking`
pub(crate) fn tracking(say: Say, given: &TrackingArguments) -> Outcome {
    let today = terminal::today();
    let day = terminal::day(given.posted.as_deref(), "posted")?;
    let (table, columns) = looked_at(&given.csv, &given.map)?;
    let mut book = open(say, &given.at)?;
    let shop = given.shop.as_deref().map(|s| book.find(s)).transpose()?;
    let plan = book.plan_tracking(shop, &table, &columns, day, today)?;
    let (mut recorded, mut failed) = (0, Vec::new());
    if given.yes {
        (recorded, failed) = book.record_all_tracking(&plan, &posting::Run::default(), today);
    }
    // What was told row by row is no refusal of the command; what the register refused is.
    let failed: Vec<Problem> = failed.into_iter().flat_map(|(_, problems)| problems).collect();
    say.result_with(telling::plan_json(say.lang, &plan, recorded), &failed, || {
        let mut lines = telling::plan_lines(say.lang, &plan);
        let count = Arg::Number(i64::try_from(recorded).unwrap_or(i64::MAX));
        lines.push(if given.yes {
            say.text("tracking-recorded", &[("count", count)])
        } else {
            say.text("tracking-not-recorded", &[])
        });
        lines
    })
}

fn looked_at(path: &Path, map: &[String]) -> Result<(table::Table, tracking::Columns), Vec<Problem>> {
    let bytes = folder::read_file(path, MAX_BYTES).map_err(|p| vec![p])?;
    let table = table::read(&bytes, &folder::shown(path)).map_err(|p| vec![p])?;
    let columns = tracking::decided(&table, &said(map)?)?;
    Ok((table, columns))
}
