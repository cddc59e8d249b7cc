//! Many letters on their way, in the window: printed or saved one by one with progress; tracking numbers from a
//! table.

use std::sync::Arc;

use pismovnik_model::problem::Problem;
use pismovnik_model::{Day, Locale};
use pismovnik_register::letters::LetterId;
use pismovnik_wording::Arg;

use super::handed::{PendingTracking, printing_note, queue_choices};
use super::printing::{Outcome, told_or, with_finished};
use super::{Desk, Inner, Inside, Told, cancelled, open, saved};
use crate::posting::{self, Covering, How, Packed, Wants, telling, tracking};
use crate::printing::Job;
use crate::submissions::columns::NONE;
use crate::submissions::table::{self, MAX_BYTES, Table};
use crate::submissions::views::ColumnView;
use crate::view::{ChoiceView, ProblemView, SavedView};
use crate::view_posting::{OutboxView, PostingProgress, TrackingView, UnprovenView, WaitingView};
use crate::{folder, postal, words};

/// Rows of a table whose cells are shown beside its columns.
const SHOWN: usize = 3;

/// A letter that the window names: `shop:letter:number`.
fn read_id(id: &str) -> Option<(i64, LetterId, &str)> {
    let (shop, rest) = id.split_once(':')?;
    let (letter, number) = rest.split_once(':')?;
    Some((shop.parse().ok()?, LetterId(letter.parse().ok()?), number))
}

impl Desk {
    /// What waits and what lacks its receipt, of one shop or of all.
    pub fn outbox(&self, shop: Option<i64>) -> Told<OutboxView> {
        let today = self.today();
        let finished = self.taken_up(today);
        self.tell(|inner| {
            let (finished, problems) = told_or(finished);
            let message = with_finished(inner.locale(), &finished, String::new());
            self.outbox_view(inner, shop, today, message, problems)
        })
    }

    /// Prints letters one by one (`papers`), their envelopes or labels (`covers`) or their list (`list`). What the
    /// queue took is marked at once: after a crash or a stop the rest is offered again.
    pub fn print_outbox(
        &self,
        shop: Option<i64>,
        ids: &[String],
        what: &str,
        first: u32,
    ) -> Told<OutboxView> {
        let today = self.today();
        let ends = self.tell(|_| self.run.begin(ids.len()))?;
        let outcome = match what {
            "papers" => self.print_letters(ids.iter(), &|id| self.letter_of(id, today), today),
            _ => self.print_others(ids, what, first, today),
        };
        drop(ends);
        self.tell(|inner| {
            let outcome = outcome?;
            let count = i64::try_from(outcome.count).unwrap_or(i64::MAX);
            let locale = inner.locale();
            let message = match (what, outcome.opened) {
                ("papers", _) => words::text(locale, "posting-printed-count", &[("count", count.into())]),
                (_, true) => words::plain(locale, "posting-opened"),
                _ if outcome.count == 0 => String::new(),
                _ => words::plain(locale, "posting-handed"),
            };
            let message = with_finished(locale, &outcome.finished, message);
            let stopped = self.run.run().is_stopped();
            let message = if stopped {
                format!("{message} {}", words::plain(locale, "posting-stopped")).trim_start().to_owned()
            } else {
                message
            };
            self.outbox_view(inner, shop, today, message, outcome.problems)
        })
    }

    /// Envelopes and labels (`covers`) or the list (`list`) of letters.
    fn print_others(&self, ids: &[String], what: &str, first: u32, today: Day) -> Inside<Outcome> {
        let (packed, problems) = self.pack_all(ids);
        let first = usize::try_from(first.saturating_sub(1)).unwrap_or(0);
        let jobs = self.with(|inner| match what {
            "list" => list_jobs(inner, &packed, today),
            _ => cover_jobs(inner.locale(), &packed, first, today),
        })?;
        let mut outcome = self.print_alone(&jobs, today)?;
        outcome.problems.splice(0..0, problems);
        Ok(outcome)
    }

    /// Saves letters as one pack with their list and envelopes where the owner wants it.
    pub fn save_outbox(&self, ids: &[String], list: bool, first: u32) -> Told<SavedView> {
        let today = self.today();
        let ends = self.tell(|_| self.run.begin(ids.len()))?;
        let (packed, problems) = self.pack_all(ids);
        drop(ends);
        let (locale, pdf) = self.tell(|inner| {
            if !problems.is_empty() {
                return Err(problems);
            }
            if self.run.run().is_stopped() {
                return Ok((inner.locale(), None));
            }
            let first_label = usize::try_from(first.saturating_sub(1)).unwrap_or(0);
            let wants = Wants { list, first_label, day: today };
            let locale = inner.locale();
            Ok((locale, Some(posting::bind(open(inner)?, &packed, locale, wants)?.pdf)))
        })?;
        let Some(pdf) = pdf else { return Ok(cancelled()) };
        let count = i64::try_from(packed.len()).unwrap_or(i64::MAX);
        let name = words::text(locale, "posting-pack-title-many", &[("count", count.into())]);
        let title = words::plain(locale, "app-dialog-save");
        let name = format!("{}.pdf", crate::letters::plain_name(&name));
        let Some(path) = self.host().ask_save(&title, &name, "pdf") else { return Ok(cancelled()) };
        self.tell(|_| {
            folder::write_file(&path, &pdf).map_err(|p| vec![p])?;
            Ok(saved(locale, "app-saved-file", "file", &path))
        })
    }

    /// How far the run is. Holds nothing up.
    pub fn posting_progress(&self) -> Told<PostingProgress> {
        let (done, total) = self.run.run().seen();
        let (page, pages) = self.run.run().turned();
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        // A scan's pages count as parts of their file.
        let of_file = page.saturating_mul(100).checked_div(pages).unwrap_or(0).min(99);
        let part = done.saturating_mul(100).saturating_add(of_file).checked_div(total).unwrap_or(0).min(100);
        self.tell(|inner| {
            let args = [
                ("done", number(done).into()),
                ("total", number(total).into()),
                ("page", number(page.saturating_add(1).min(pages)).into()),
                ("pages", number(pages).into()),
            ];
            let text = if pages > 1 { "batch-progress-pages" } else { "posting-progress" };
            Ok(PostingProgress {
                done: u32::try_from(done).unwrap_or(u32::MAX),
                total: u32::try_from(total).unwrap_or(u32::MAX),
                part: u32::try_from(part).unwrap_or(100),
                words: words::text(inner.locale(), text, &args),
            })
        })
    }

    /// Stops the run before its next letter.
    pub fn stop_posting(&self) -> Told<()> {
        self.run.stop();
        Ok(())
    }

    /// A letter and its job.
    fn letter_of(&self, id: &str, today: Day) -> Inside<(Packed, Job)> {
        let packed = self.pack_one(id)?;
        let job = self.with(|inner| {
            posting::letter_job(&packed, inner.locale(), packed.manner.printer.as_deref(), today)
        })?;
        Ok((packed, job))
    }

    /// Packs letters without printing them.
    fn pack_all(&self, ids: &[String]) -> (Vec<Packed>, Vec<Problem>) {
        let (mut packed, mut problems) = (Vec::new(), Vec::new());
        for id in ids {
            if self.run.run().is_stopped() {
                break;
            }
            match self.pack_one(id) {
                Ok(one) => packed.push(one),
                Err(found) => problems.extend(found),
            }
            self.run.run().step();
        }
        (packed, problems)
    }

    /// One letter with what its list of enclosures names; refused where its address does not stay in its window.
    fn pack_one(&self, id: &str) -> Inside<Packed> {
        let settings = self.host().settings_file();
        self.with(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let unknown = || {
                use pismovnik_model::problem;
                vec![Problem::new(problem::LETTER_OUTGOING_UNKNOWN, "number").with("value", id)]
            };
            let (shop, letter, number) = read_id(id).ok_or_else(unknown)?;
            let manner = book.manner(shop)?;
            let how = How {
                manner: &manner,
                shift: postal::measured(&settings, manner.printer.as_deref()),
                locale,
            };
            let choice = book.proposed_choice(shop, letter, number)?;
            let packed = book.pack_letter(shop, letter, number, &how, &choice)?;
            match packed.looked.as_ref().and_then(|l| l.problem(number)) {
                Some(problem) => Err(vec![problem]),
                None => Ok(packed),
            }
        })
    }

    fn outbox_view(
        &self,
        inner: &mut Inner,
        shop: Option<i64>,
        today: Day,
        message: String,
        problems: Vec<Problem>,
    ) -> Inside<OutboxView> {
        let locale = inner.locale();
        let queues = self.queues(&mut inner.handed, false);
        let book = open(inner)?;
        let mut waiting = Vec::new();
        let mut labels = false;
        for one in book.outbox(shop)? {
            labels |= book.manner(one.shop)?.covering() == Covering::Labels;
            let due = one
                .due
                .map(|due| words::text(locale, "letters-due", &[("day", words::day(locale, due).into())]));
            waiting.push(WaitingView {
                id: format!("{}:{}:{}", one.shop, one.letter, one.number),
                shop: one.shop,
                shop_name: book.shop_name(one.shop)?,
                letter: one.letter.0,
                number: one.number.clone(),
                name: one.name.clone(),
                due: due.unwrap_or_default(),
                note: telling::note(locale, &one).unwrap_or_default(),
                proposed: !one.by_email() && one.printed.is_none(),
                by_email: one.by_email(),
            });
        }
        let unproven = book.without_receipt(shop, None, today)?;
        let unproven = unproven.into_iter().map(|u| UnprovenView {
            shop: u.shop,
            letter: u.letter.0,
            number: u.number.clone(),
            words: telling::unproven(locale, &u),
        });
        Ok(OutboxView {
            waiting,
            unproven: unproven.collect(),
            printers: queue_choices(locale, queues.as_deref().unwrap_or_default(), None),
            warning: printing_note(locale, &queues),
            labels: u32::from(labels),
            message,
            problems: words::problems(locale, &problems),
        })
    }

    /// Asks for a table of tracking numbers and looks at it; nothing is recorded.
    pub fn choose_tracking(&self, shop: Option<i64>) -> Told<TrackingView> {
        let title = words::plain(self.lock_inner().locale(), "tracking-dialog");
        let today = self.today();
        let Some(path) = self.host().ask_open(&title, &["csv"]) else {
            return self.tell(|inner| tracking_view(inner, today, today, String::new()));
        };
        let bytes = folder::read_file(&path, MAX_BYTES);
        self.tell(|inner| {
            inner.handed.tracking = None;
            let at = folder::shown(&path);
            let table = Arc::new(table::read(&bytes.map_err(|p| vec![p])?, &at).map_err(|p| vec![p])?);
            let columns = tracking::proposed(&table.heading);
            inner.handed.tracking = Some(PendingTracking { shop, at, table, columns });
            tracking_view(inner, today, today, String::new())
        })
    }

    /// Says what a column holds, from 0, and the day of posting for rows without one.
    pub fn map_tracking(&self, column: usize, field: &str, day: &str) -> Told<TrackingView> {
        let today = self.today();
        self.tell(|inner| {
            let day = crate::day(day, "tracking-day").map_err(|p| vec![p])?;
            if let (Some(pending), Some(field)) = (inner.handed.tracking.as_mut(), tracking::named(field)) {
                tracking::put(&mut pending.columns, column, field);
            }
            tracking_view(inner, day, today, String::new())
        })
    }

    /// Records the rows of the table that is looked at, one by one.
    pub fn record_tracking(&self, day: &str) -> Told<TrackingView> {
        let today = self.today();
        let day = self.tell(|_| crate::day(day, "tracking-day").map_err(|p| vec![p]))?;
        let rows: Vec<tracking::Row> = self.tell(|inner| {
            let Some(pending) = inner.handed.tracking.clone() else { return Ok(Vec::new()) };
            let plan =
                open(inner)?.plan_tracking(pending.shop, &pending.table, &pending.columns, day, today)?;
            Ok(plan.to_record().cloned().collect())
        })?;
        let ends = self.tell(|_| self.run.begin(rows.len()))?;
        let mut recorded = 0i64;
        let mut problems = Vec::new();
        for row in &rows {
            if self.run.run().is_stopped() {
                break;
            }
            match self.with(|inner| open(inner)?.record_tracking(row, today)) {
                Ok(()) => recorded += 1,
                Err(found) => problems.extend(found),
            }
            self.run.run().step();
        }
        drop(ends);
        self.tell(|inner| {
            let locale = inner.locale();
            let message = words::text(locale, "tracking-recorded", &[("count", recorded.into())]);
            let mut view = tracking_view(inner, day, today, message)?;
            view.problems.extend(words::problems(locale, &problems));
            Ok(view)
        })
    }

    /// Forgets the table that is looked at.
    pub fn drop_tracking(&self) -> Told<TrackingView> {
        let today = self.today();
        self.tell(|inner| {
            inner.handed.tracking = None;
            tracking_view(inner, today, today, String::new())
        })
    }

    /// [`Desk::tell`] without words: many of its problems are told together.
    fn with<T>(&self, work: impl FnOnce(&mut Inner) -> Inside<T>) -> Inside<T> {
        work(&mut self.lock_inner())
    }
}

/// The list of each shop, on that shop's printer.
fn list_jobs(inner: &mut Inner, packed: &[Packed], today: Day) -> Inside<Vec<Job>> {
    let locale = inner.locale();
    let book = open(inner)?;
    let mut jobs = Vec::new();
    for run in packed.chunk_by(|a, b| a.shop == b.shop) {
        jobs.extend(posting::list_jobs(book, run, locale, run[0].manner.printer.as_deref(), today)?);
    }
    Ok(jobs)
}

/// Envelopes and labels, each shop's on its printer.
fn cover_jobs(locale: Locale, packed: &[Packed], first: usize, today: Day) -> Inside<Vec<Job>> {
    let mut jobs = Vec::new();
    for run in packed.chunk_by(|a, b| a.manner.printer == b.manner.printer) {
        jobs.extend(posting::cover_jobs(run, locale, run[0].manner.printer.as_deref(), first, today)?);
    }
    Ok(jobs)
}

fn tracking_view(inner: &mut Inner, day: Day, today: Day, message: String) -> Inside<TrackingView> {
    let locale = inner.locale();
    let mut view = TrackingView {
        file: String::new(),
        columns: Vec::new(),
        fields: fields(locale),
        needs: Vec::new(),
        rows: Vec::new(),
        total: String::new(),
        problems: Vec::new(),
        count: 0,
        day: day.to_string(),
        message,
    };
    let Some(pending) = inner.handed.tracking.clone() else { return Ok(view) };
    view.file.clone_from(&pending.at);
    view.columns = columns(&pending.table, &pending.columns);
    let missing = tracking::missing(&pending.columns);
    if !missing.is_empty() {
        let need = |field: &tracking::Field| match field {
            tracking::Field::Letter => words::plain(locale, "tracking-needs-letter"),
            _ => words::plain(locale, "tracking-needs-tracking"),
        };
        view.needs = missing.iter().map(need).collect();
        return Ok(view);
    }
    let plan = open(inner)?.plan_tracking(pending.shop, &pending.table, &pending.columns, day, today)?;
    view.rows = plan.rows.iter().map(|row| telling::row(locale, row)).collect();
    view.total = telling::plan_total(locale, &plan);
    view.count = u32::try_from(plan.to_record().count()).unwrap_or(u32::MAX);
    view.problems = plan.refused.iter().map(|(line, problem)| at_line(locale, *line, problem)).collect();
    Ok(view)
}

/// A row that records nothing, told with its line.
fn at_line(locale: Locale, line: u64, problem: &Problem) -> ProblemView {
    let view = words::problem(locale, problem);
    let args = [("line", Arg::from(line.to_string())), ("message", Arg::from(view.message.as_str()))];
    ProblemView { message: words::text(locale, "tracking-refused", &args), ..view }
}

fn fields(locale: Locale) -> Vec<ChoiceView> {
    let choice = |id: &str, label: &str| ChoiceView {
        id: id.to_owned(),
        label: words::plain(locale, label),
        note: String::new(),
    };
    let all = tracking::Field::ALL.map(|f| choice(f.id(), f.label()));
    std::iter::once(choice(NONE, "tracking-field-none")).chain(all).collect()
}

fn columns(table: &Table, columns: &tracking::Columns) -> Vec<ColumnView> {
    let cells = |column: usize| {
        let rows = table.rows.iter().take(SHOWN).filter_map(|(_, cells)| cells.get(column));
        rows.filter(|c| !c.is_empty()).cloned().collect()
    };
    let named = table.heading.iter().zip(columns).enumerate();
    named
        .map(|(i, (name, field))| ColumnView {
            name: name.clone(),
            cells: cells(i),
            field: field.map_or(NONE, tracking::Field::id).to_owned(),
        })
        .collect()
}
