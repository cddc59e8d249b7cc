//! Many letters at once, in the window: entered, answered, and where each one stands.

use std::path::PathBuf;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, LetterKind, Locale, OutgoingKind};
use pismovnik_register::letters::{LetterId, Stage};

use super::letters::{reply, say};
use super::signing::key_view;
use super::{Desk, Inner, Inside, Told, open};
use crate::batch::standing::{Paper, Standing};
use crate::batch::{Row, Work, enter, reply as answers};
use crate::book::Book;
use crate::letters::{Channel, telling};
use crate::signed::Standing as Signing;
use crate::view::{ChoiceView, ProblemView};
use crate::view_batch::{BatchDraftView, BatchLetterView, BatchMarkView, BatchRowView, BatchView};
use crate::view_letters::IntakeForm;
use crate::{book, folder, law_words, words};

/// What a message says after a work: what was done, and what not.
type Done = (String, Vec<ProblemView>);

impl Desk {
    /// The batch as it stands. What was broken off by a crash is found again.
    pub fn batch(&self) -> Told<BatchView> {
        self.batch_said((String::new(), Vec::new()))
    }

    pub(super) fn batch_said(&self, done: Done) -> Told<BatchView> {
        let today = self.today();
        self.tell(|inner| {
            // While a work goes on, what it enters just now is its own.
            open(inner)?.settle_batch(today)?;
            view(inner, done, today)
        })
    }

    /// Asks for files (or, with `whole`, a folder) and puts what is read from them into the table.
    pub fn choose_batch_files(&self, shop: Option<i64>, whole: bool) -> Told<BatchView> {
        let locale = self.lock_inner().locale();
        let title = words::plain(locale, "batch-dialog-files");
        let paths = if whole {
            self.host().ask_folder(&title).into_iter().collect()
        } else {
            self.host().ask_open_many(&title, &[])
        };
        self.read_batch(shop, &paths)
    }

    /// Puts what was dropped on the window into the table.
    pub fn take_batch_files(&self, shop: Option<i64>) -> Told<BatchView> {
        let paths = self.tell(|inner| Ok(Desk::dropped_paths(inner)))?;
        self.read_batch(shop, &paths)
    }

    /// File by file, scans recognised while everything else goes on: progress is seen, a stop keeps what was read so
    /// far.
    fn read_batch(&self, shop: Option<i64>, paths: &[PathBuf]) -> Told<BatchView> {
        let today = self.today();
        let (files, mut problems) = crate::batch::read::listed(paths);
        let ends = self.tell(|_| self.run.begin(files.len()))?;
        let mut count = 0i64;
        for file in &files {
            if self.run.run().is_stopped() {
                break;
            }
            let (locale, mut rows) = self.tell(|inner| {
                let locale = inner.locale();
                let one = std::slice::from_ref(file);
                let (rows, found) = open(inner)?.read_batch(locale, one, shop, today)?;
                problems.extend(found);
                Ok((locale, rows))
            })?;
            let told = |page: u64, pages: u64| {
                let count = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
                self.run.run().turn(count(page), count(pages));
                !self.run.run().is_stopped()
            };
            for row in &mut rows {
                let words_in = |picture: &[u8]| self.host().words_in(picture);
                row.recognise(locale, &words_in, &told, today);
            }
            self.tell(|inner| {
                let some = i64::try_from(rows.len()).unwrap_or(i64::MAX);
                match open(inner)?.add_batch_rows(rows) {
                    Ok(()) => count += some,
                    Err(found) => problems.extend(found),
                }
                Ok(())
            })?;
            self.run.run().step();
        }
        drop(ends);
        let told = self.tell(|inner| {
            let locale = inner.locale();
            let message = words::text(locale, "batch-read", &[("count", count.into())]);
            Ok((if paths.is_empty() { String::new() } else { message }, words::problems(locale, &problems)))
        })?;
        self.batch_said(told)
    }

    /// Keeps a row as it was typed, for a shop; `confirmed`: somebody found it right.
    pub fn keep_batch_row(
        &self,
        row: u32,
        shop: Option<i64>,
        form: &IntakeForm,
        confirmed: bool,
    ) -> Told<BatchView> {
        self.tell(|inner| {
            let book = open(inner)?;
            let rows = book.batch_rows()?;
            let Some(known) = rows.into_iter().find(|r| r.id == row) else { return Ok(()) };
            let mut form = form.clone();
            // What somebody changed is not a guess any more.
            let typed = form.clone();
            form.unconfirmed.retain(|at| at_field(&known.form, at) == at_field(&typed, at));
            book.keep_batch_row(&Row { shop, form, confirmed, ..known })
        })?;
        self.batch()
    }

    /// Finds rows right, or not so.
    pub fn confirm_batch_rows(&self, rows: &[u32], confirmed: bool) -> Told<BatchView> {
        self.tell(|inner| {
            let book = open(inner)?;
            for row in book.batch_rows()?.into_iter().filter(|r| rows.contains(&r.id)) {
                book.keep_batch_row(&Row { confirmed, ..row })?;
            }
            Ok(())
        })?;
        self.batch()
    }

    /// Takes rows away; their files stay where they lie.
    pub fn drop_batch_rows(&self, rows: &[u32]) -> Told<BatchView> {
        self.tell(|inner| {
            let book = open(inner)?;
            rows.iter().try_for_each(|row| book.drop_batch_row(*row))
        })?;
        self.batch()
    }

    /// Enters the rows that are confirmed, one by one: [`Desk::posting_progress`] says how far, [`Desk::stop_posting`]
    /// stops it.
    pub fn enter_batch(&self) -> Told<BatchView> {
        let today = self.today();
        let rows = self.tell(|inner| {
            let book = open(inner)?;
            book.settle_batch(today)?;
            let rows: Vec<Row> = book.batch_rows()?.into_iter().filter(|r| r.confirmed).collect();
            book.set_batch_work(Some(Work::Entering))?;
            Ok(rows)
        })?;
        let ends = self.tell(|_| self.run.begin(rows.len()))?;
        let (mut count, mut problems) = (0, Vec::new());
        for row in &rows {
            if self.run.run().is_stopped() {
                break;
            }
            match self.enter_row(row, today) {
                Ok(()) => count += 1,
                Err(_) if self.run.run().is_stopped() => break,
                Err(found) => problems.extend(of_source(&source(row), found)),
            }
            self.run.run().step();
        }
        drop(ends);
        let done = self.tell(|inner| self.each_said(inner, "batch-entered", count, problems))?;
        self.batch_said(done)
    }

    /// Enters a row. A large file of it comes in slices, and everything else goes on between two of them.
    fn enter_row(&self, row: &Row, today: Day) -> Told<()> {
        let plan = |inner: &mut Inner| {
            let book = open(inner)?;
            let (planned, number) = book.plan_batch_row(row, today)?;
            book.begin_batch_row(row, number).map(|()| planned)
        };
        let wanted = || !self.run.run().is_stopped();
        let entered = self.keep_planned_while(&wanted, plan, |inner, done| {
            open(inner)?.end_batch_row(row, done.letter).map(|_| ())
        });
        if entered.is_err() {
            self.tell(|inner| open(inner)?.settle_batch(today))?;
        }
        entered
    }

    /// Takes letters of the register into the batch.
    pub fn add_to_batch(&self, letters: &[(i64, u64)]) -> Told<BatchView> {
        self.tell(|inner| open(inner)?.add_to_batch(letters))?;
        self.batch()
    }

    /// Takes letters out of the batch; in the register they stay as they are.
    pub fn take_from_batch(&self, letters: &[(i64, u64)]) -> Told<BatchView> {
        self.tell(|inner| open(inner)?.take_from_batch(letters))?;
        self.batch()
    }

    /// Forgets the batch; in the register everything stays as it is.
    pub fn end_batch(&self) -> Told<BatchView> {
        self.tell(|inner| open(inner)?.end_batch())?;
        self.batch()
    }

    /// Does not go on with what was broken off.
    pub fn drop_batch_work(&self) -> Told<BatchView> {
        self.tell(|inner| open(inner)?.set_batch_work(None))?;
        self.batch()
    }

    /// The drafts of a kind for all letters of the batch that have no such paper yet, or why there is none.
    pub fn batch_drafts(&self, kind: &str) -> Told<Vec<BatchDraftView>> {
        let today = self.today();
        let kind = self.tell(|_| paper(kind))?;
        let letters = self.tell(|inner| open(inner)?.batch_letters())?;
        let ends = self.tell(|_| self.run.begin(letters.len()))?;
        let mut drafts = Vec::new();
        for (shop, letter) in letters {
            if self.run.run().is_stopped() {
                break;
            }
            drafts.push(self.tell(|inner| {
                let locale = inner.locale();
                let book = open(inner)?;
                let made = book.batch_draft(shop, letter, kind, today);
                let title = titled(locale, book, shop, letter)?;
                let (text, problems) = match made {
                    Ok(draft) => (draft.text, Vec::new()),
                    Err(problems) => (String::new(), words::problems(locale, &problems)),
                };
                Ok(BatchDraftView { shop, letter: letter.0, title, text, problems })
            })?);
            self.run.run().step();
        }
        drop(ends);
        Ok(drafts)
    }

    /// Issues a paper of a kind for letters, one by one; those that have it already are passed over.
    pub fn issue_batch(&self, kind: &str, letters: &[(i64, u64)]) -> Told<BatchView> {
        let today = self.today();
        let of_kind = self.tell(|_| paper(kind))?;
        self.tell(|inner| {
            let work = Work::Answering { kind: of_kind.id().to_owned(), letters: letters.to_vec() };
            open(inner)?.set_batch_work(Some(work))
        })?;
        let done = self.each(letters.iter(), "batch-issued", |book, (shop, letter)| {
            let letter = LetterId(*letter);
            let known = book.letter(*shop, letter).map_err(|p| (String::new(), p))?;
            if answers::answered(&known, of_kind).is_some() {
                return Ok(());
            }
            let issued = book.batch_issue(*shop, letter, of_kind, today);
            issued.map(|_| ()).map_err(|problems| (known.intake.number, problems))
        })?;
        self.batch_said(done)
    }

    /// Goes on with what was broken off.
    pub fn resume_batch(&self) -> Told<BatchView> {
        match self.tell(|inner| Ok(open(inner)?.batch()?.work))? {
            Some(Work::Entering) => self.enter_batch(),
            Some(Work::Answering { kind, letters }) => self.issue_batch(&kind, &letters),
            None => self.batch(),
        }
    }

    /// One after another under the lock, which is free between any two. A stop leaves the rest to be gone on with.
    fn each<T>(
        &self,
        all: impl ExactSizeIterator<Item = T>,
        said: &str,
        mut one: impl FnMut(&mut Book, T) -> Result<(), (String, Vec<Problem>)>,
    ) -> Told<Done> {
        let ends = self.tell(|_| self.run.begin(all.len()))?;
        let (mut count, mut problems) = (0i64, Vec::new());
        for item in all {
            if self.run.run().is_stopped() {
                break;
            }
            self.tell(|inner| {
                let locale = inner.locale();
                match one(open(inner)?, item) {
                    Ok(()) => count += 1,
                    Err((of, found)) => problems.extend(of_source(&of, words::problems(locale, &found))),
                }
                Ok(())
            })?;
            self.run.run().step();
        }
        drop(ends);
        self.tell(|inner| self.each_said(inner, said, count, problems))
    }

    /// What a work over all came to; stopped, the rest is still to be gone on with.
    fn each_said(
        &self,
        inner: &mut Inner,
        said: &str,
        count: i64,
        problems: Vec<ProblemView>,
    ) -> Inside<Done> {
        let locale = inner.locale();
        let mut message = words::text(locale, said, &[("count", count.into())]);
        if self.run.run().is_stopped() {
            message = format!("{message} {}", words::plain(locale, "posting-stopped"));
        } else {
            open(inner)?.set_batch_work(None)?;
        }
        Ok((message, problems))
    }
}

/// The value of a field by the name that problems give it.
fn at_field<'a>(form: &'a IntakeForm, at: &str) -> (&'a str, &'a [String]) {
    match at {
        "sender.name" => (&form.name, &[]),
        "sender.email" => (&form.email, &[]),
        "sender.phone" => (&form.phone, &[]),
        "sender.address" => (&form.address, &[]),
        "received" => (&form.received, &[]),
        "dated" => (&form.dated, &[]),
        "channel" => (&form.channel, &[]),
        "scope" => (&form.scope, &[]),
        "language" => (&form.language, &[]),
        _ => ("", &form.kinds),
    }
}

fn paper(kind: &str) -> Inside<OutgoingKind> {
    let unknown =
        || vec![Problem::new(problem::OPTION_UNKNOWN, "paper").with("value", kind).with("options", "")];
    OutgoingKind::from_id(kind).filter(|k| answers::KINDS.contains(k)).ok_or_else(unknown)
}

/// Where a row comes from.
fn source(row: &Row) -> String {
    let name = folder::shown(std::path::Path::new(&row.path));
    match row.line {
        Some(line) => format!("{name}: {line}"),
        None => name,
    }
}

/// Problems told with what they are about.
fn of_source(of: &str, problems: Vec<ProblemView>) -> impl Iterator<Item = ProblemView> {
    problems.into_iter().map(move |p| ProblemView { message: format!("{of}: {}", p.message), ..p })
}

fn titled(locale: Locale, book: &Book, shop: i64, letter: LetterId) -> Inside<String> {
    let known = book.letter(shop, letter)?;
    let sender = known.intake.sender.name.unwrap_or_else(String::new);
    Ok(format!("{} · {sender} · {}", say::number(locale, &known.intake.number), book.shop(shop)?.name))
}

fn view(inner: &mut Inner, (message, problems): Done, today: Day) -> Inside<BatchView> {
    let locale = inner.locale();
    let book = open(inner)?;
    let head = book.batch()?;
    let rows = book.batch_rows()?;
    let repeated = enter::repeated(&rows);
    let rows = rows
        .iter()
        .map(|row| row_view(locale, book, row, repeated.contains(&row.id), today))
        .collect::<Inside<Vec<_>>>()?;
    let standing = book.batch_standing(locale)?;
    let letters = standing.iter().map(|s| letter_view(locale, book, s, today)).collect::<Inside<Vec<_>>>()?;
    let ready = rows.iter().filter(|r| r.confirmed && r.problems.is_empty()).count();
    let left = match &head.work {
        None => 0,
        Some(Work::Entering) => ready,
        Some(Work::Answering { kind, letters }) => OutgoingKind::from_id(kind).map_or(0, |kind| {
            let open = |(shop, letter): &&(i64, u64)| {
                book.letter(*shop, LetterId(*letter)).is_ok_and(|l| answers::answered(&l, kind).is_none())
            };
            letters.iter().filter(open).count()
        }),
    };
    let (broken, paper) = match &head.work {
        Some(work) if left > 0 => {
            let count = [("count", i64::try_from(left).unwrap_or(i64::MAX).into())];
            match work {
                Work::Entering => (words::text(locale, "batch-broken-entering", &count), String::new()),
                Work::Answering { kind, .. } => {
                    (words::text(locale, "batch-broken-answering", &count), kind.clone())
                }
            }
        }
        _ => (String::new(), String::new()),
    };
    let signing = super::batch_signing::groups(locale, book, &standing)?;
    let last_key = signing.iter().find_map(|s| book.signing_choices(s.shop).ok()?.key);
    let keys = book.keys()?;
    let choice = |id: &str, label: String| ChoiceView { id: id.to_owned(), label, note: String::new() };
    Ok(BatchView {
        rows,
        ready: u32::try_from(ready).unwrap_or(u32::MAX),
        letters,
        broken,
        papers: answers::KINDS
            .iter()
            .map(|k| choice(k.id(), words::plain(locale, reply::name(*k))))
            .collect(),
        paper,
        signing,
        last_key: last_key
            .filter(|id| keys.iter().any(|k| k.id == *id))
            .or_else(|| keys.first().map(|k| k.id.clone()))
            .unwrap_or_else(String::new),
        keys: keys.iter().map(|k| key_view(locale, k, today)).collect(),
        kinds: LetterKind::ALL.iter().map(|k| choice(k.id(), law_words::kind(locale, *k))).collect(),
        channels: Channel::ALL.iter().map(|c| choice(c.id(), telling::channel(locale, *c))).collect(),
        message,
        problems,
    })
}

fn row_view(locale: Locale, book: &Book, row: &Row, repeated: bool, today: Day) -> Inside<BatchRowView> {
    let twin = match book.batch_row_twin(row, today)? {
        Some(line) => {
            words::text(locale, "batch-twin", &[("number", say::number(locale, &line.number).into())])
        }
        None if repeated => words::plain(locale, "batch-repeated"),
        None => String::new(),
    };
    let kinds: Vec<String> = row
        .form
        .kinds
        .iter()
        .filter_map(|k| LetterKind::from_id(k))
        .map(|k| law_words::kind(locale, k))
        .collect();
    let shop_name = match row.shop {
        Some(shop) => book.shop(shop).map(|s| s.name).unwrap_or_else(|_| String::new()),
        None => String::new(),
    };
    let mut doubts = enter::doubts(locale, row);
    doubts.extend(row.troubles.iter().cloned());
    Ok(BatchRowView {
        id: row.id,
        source: source(row),
        shop: row.shop,
        shop_name,
        form: row.form.clone(),
        kinds: kinds.join(", "),
        text: row.text.clone(),
        doubts,
        twin,
        problems: words::problems(locale, &book.batch_row_problems(row, today)?),
        confirmed: row.confirmed,
    })
}

fn letter_view(locale: Locale, book: &Book, it: &Standing, today: Day) -> Inside<BatchLetterView> {
    let known = &it.known;
    let kinds: Vec<String> = known.intake.kinds.iter().map(|k| law_words::kind(locale, *k)).collect();
    let due = known.counted.due.filter(|_| known.is_open());
    Ok(BatchLetterView {
        shop: it.shop,
        shop_name: book.shop(it.shop)?.name,
        letter: it.letter.0,
        number: say::number(locale, &known.intake.number),
        sender: known
            .intake
            .sender
            .name
            .clone()
            .or_else(|| known.intake.sender.email.clone())
            .unwrap_or_default(),
        kinds: kinds.join(" + "),
        due: due.map(|day| say::short(locale, day, today)).unwrap_or_default(),
        stage: telling::stage(locale, known.stage()),
        marks: marks(locale, it, known.stage()),
    })
}

/// Entered, answered, signed, printed, posted: by the newest paper of the letter.
fn marks(locale: Locale, it: &Standing, stage: Stage) -> Vec<BatchMarkView> {
    let mark = |done: bool, words: String| BatchMarkView { done, words };
    let plain = |id: &str| words::plain(locale, id);
    let entered = mark(true, plain("batch-mark-entered"));
    let Some(paper) = it.papers.last() else {
        let next = if stage >= Stage::Closed { String::new() } else { plain("batch-mark-unanswered") };
        return vec![entered, mark(false, next)];
    };
    let number = [("number", paper.number.as_str().into())];
    let answered = mark(true, words::text(locale, "batch-mark-answered", &number));
    let signed = match &paper.signing {
        Signing::Signed(_) => mark(true, plain("batch-mark-signed")),
        Signing::Waiting { to, .. } => {
            mark(false, words::text(locale, "batch-mark-packet", &[("to", to.as_str().into())]))
        }
        Signing::Unsigned => mark(false, plain("batch-mark-unsigned")),
    };
    let printed =
        mark(paper.printed, plain(if paper.printed { "batch-mark-printed" } else { "batch-mark-unprinted" }));
    vec![entered, answered, signed, printed, posted(locale, paper)]
}

fn posted(locale: Locale, paper: &Paper) -> BatchMarkView {
    let words = match (&paper.tracking, paper.sent) {
        (Some(tracking), _) => {
            words::text(locale, "batch-mark-tracked", &[("tracking", tracking.as_str().into())])
        }
        (None, true) => words::plain(locale, "batch-mark-sent"),
        (None, false) => words::plain(locale, "batch-mark-unsent"),
    };
    BatchMarkView { done: paper.sent, words }
}

/// The operator as the papers name it: who signs for a shop.
pub(super) fn owner(locale: Locale, book: &Book, shop: i64) -> Inside<String> {
    let answers = book.shop(shop)?.answers;
    Ok(words::operator(locale, &pismovnik_interview::facts(&book::reachable(&answers))))
}
