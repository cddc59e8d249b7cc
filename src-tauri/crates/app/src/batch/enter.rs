//! Rows that were confirmed -> letters of the register, one by one, each entered once.

use std::path::Path;

use pismovnik_model::Day;
use pismovnik_model::intake::Intake;
use pismovnik_model::problem::{self, Problem};
use pismovnik_register::letters::LetterId;
use pismovnik_register::name_key;
use pismovnik_store::{LetterLine, LetterQuery};

use super::Row;
use crate::book::{Book, Inside, id};
use crate::desk::letters::{entry, forms};
use crate::letters::streams::{Arriving, Planned};
use crate::letters::{FileRole, message};
use crate::view_letters::IntakeForm;
use crate::{folder, words};

/// Letters of one sender that are looked through for the same one.
const LOOKED: u32 = 20;

/// Largest message whose files are kept each by itself too. 16 MiB.
const PARTS_MAX: u64 = 16 << 20;

impl Book {
    /// What stands in the way of entering a row; empty where it can be entered as soon as it is confirmed.
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn batch_row_problems(&self, row: &Row, today: Day) -> Inside<Vec<Problem>> {
        let mut problems = Vec::new();
        let Some(shop) = row.shop.filter(|shop| self.shop(*shop).is_ok()) else {
            problems.push(Problem::new(problem::ANSWER_MISSING, "shop"));
            let form = numbered(&row.form, "1");
            let found = match entry::read(&form, today) {
                Ok(_) => Vec::new(),
                Err(found) => found,
            };
            problems.extend(entry::all(found, &form, today));
            return Ok(problems);
        };
        let form = self.with_number(shop, &row.form, today)?;
        match entry::read(&form, today) {
            Ok(intake) => {
                problems.extend(intake.problems(today));
                if problems.is_empty() {
                    problems.extend(self.count_letter(shop, &intake, false).err().into_iter().flatten());
                }
                if !row.form.number.trim().is_empty() && self.find_letter(shop, &intake.number).is_ok() {
                    problems.push(
                        Problem::new(problem::LETTER_NUMBER_TAKEN, "number").with("value", intake.number),
                    );
                }
            }
            Err(found) => problems.extend(entry::all(found, &form, today)),
        }
        Ok(problems)
    }

    /// A letter of the register that seems to be the one of a row: of the same sender, received on the same day,
    /// asking for the same.
    ///
    /// # Errors
    /// The workspace cannot be read.
    pub fn batch_row_twin(&self, row: &Row, today: Day) -> Inside<Option<LetterLine>> {
        let (Some(shop), Ok(received)) = (row.shop, forms::day(&row.form.received, "received", today)) else {
            return Ok(None);
        };
        let words = if row.form.email.trim().is_empty() { &row.form.name } else { &row.form.email };
        if words.trim().is_empty() {
            return Ok(None);
        }
        let query = LetterQuery {
            shop: Some(id(shop)?),
            words: Some(words.trim().to_owned()),
            limit: LOOKED,
            ..LetterQuery::default()
        };
        let same = |line: &LetterLine| {
            line.received == received && line.kinds.iter().all(|k| row.form.kinds.iter().any(|r| r == k.id()))
        };
        Ok(self.letters(&query)?.lines.into_iter().find(same))
    }

    /// What was being entered when the program ended: if its letter is in the register, its row is taken away.
    ///
    /// # Errors
    /// The workspace cannot be read or written.
    pub fn settle_batch(&mut self, today: Day) -> Inside<()> {
        let mut head = self.batch()?;
        let Some((row, number)) = head.now.take() else { return Ok(()) };
        let rows = self.batch_rows()?;
        let entered = match rows.iter().find(|r| r.id == row) {
            Some(row) => self.entered(row, &number, today)?,
            // Its row is gone: all was written but this.
            None => None,
        };
        if let Some(letter) = entered {
            self.drop_batch_row(row)?;
            if !head.letters.contains(&letter) {
                head.letters.push(letter);
            }
        }
        self.keep_batch(&head)
    }

    /// The letter that was made of a row under a number.
    fn entered(&self, row: &Row, number: &str, today: Day) -> Inside<Option<(i64, u64)>> {
        let Some(shop) = row.shop else { return Ok(None) };
        let Ok(letter) = self.find_letter(shop, number) else { return Ok(None) };
        let known = self.letter(shop, letter)?.intake;
        let Ok(ours) = entry::read(&numbered(&row.form, number), today) else { return Ok(None) };
        Ok(is_same(&known, &ours).then_some((shop, letter.0)))
    }

    /// Enters a row: its letter is in the register then, and in the batch; its row is gone.
    ///
    /// # Errors
    /// It is not confirmed, or has a twin that nobody looked at; every reason of the register; its file is not what it
    /// was. Then nothing is entered.
    pub fn enter_batch_row(&mut self, row: &Row, today: Day) -> Inside<(i64, LetterId)> {
        let (planned, number) = self.plan_batch_row(row, today)?;
        self.begin_batch_row(row, number)?;
        match self.keep(&planned, &|_, _| true, today) {
            Ok(done) => self.end_batch_row(row, done.letter),
            Err(problems) => {
                self.settle_batch(today)?;
                Err(problems)
            }
        }
    }

    /// The letter that a row would be, with its files, and its number; nothing is entered.
    ///
    /// # Errors
    /// As [`Book::enter_batch_row`].
    pub(crate) fn plan_batch_row(&mut self, row: &Row, today: Day) -> Inside<(Planned, String)> {
        self.settle_batch(today)?;
        if !row.confirmed {
            return Err(vec![Problem::new(problem::LETTER_UNCONFIRMED, "read")]);
        }
        let problems = self.batch_row_problems(row, today)?;
        let (Some(shop), true) = (row.shop, problems.is_empty()) else { return Err(problems) };
        let form = self.with_number(shop, &row.form, today)?;
        let intake = entry::read(&form, today)?;
        let number = intake.number.clone();
        Ok((self.plan_letter(shop, intake, arriving(row)?, today)?, number))
    }

    /// First what is about to be entered, then the letter, then that it is there, then its row goes: wherever the
    /// program ends, `settle_batch` knows how far it was.
    ///
    /// # Errors
    /// The workspace cannot be written.
    pub(crate) fn begin_batch_row(&mut self, row: &Row, number: String) -> Inside<()> {
        let mut head = self.batch()?;
        head.now = Some((row.id, number));
        self.keep_batch(&head)
    }

    /// Notes that a row's letter is in the register.
    ///
    /// # Errors
    /// The workspace cannot be written.
    pub(crate) fn end_batch_row(&mut self, row: &Row, letter: LetterId) -> Inside<(i64, LetterId)> {
        let shop = row.shop.unwrap_or_default();
        let mut head = self.batch()?;
        head.letters.push((shop, letter.0));
        self.keep_batch(&head)?;
        self.drop_batch_row(row.id)?;
        head.now = None;
        self.keep_batch(&head)?;
        Ok((shop, letter))
    }

    fn with_number(&self, shop: i64, form: &IntakeForm, today: Day) -> Inside<IntakeForm> {
        if !form.number.trim().is_empty() {
            return Ok(form.clone());
        }
        let received = forms::day(&form.received, "received", today).unwrap_or(today);
        Ok(numbered(form, &self.next_letter_number(shop, received.year())?))
    }
}

fn numbered(form: &IntakeForm, number: &str) -> IntakeForm {
    let number = if form.number.trim().is_empty() { number.to_owned() } else { form.number.clone() };
    IntakeForm { number, unconfirmed: Vec::new(), ..form.clone() }
}

fn is_same(known: &Intake, ours: &Intake) -> bool {
    let name = |i: &Intake| i.sender.name.as_deref().map(name_key);
    known.received == ours.received
        && known.channel == ours.channel
        && known.kinds == ours.kinds
        && known.sender.email == ours.sender.email
        && name(known) == name(ours)
}

/// The file of a row as it is kept, what is inside of a message each by itself too; none of a line.
fn arriving(row: &Row) -> Inside<Vec<Arriving>> {
    if row.line.is_some() {
        return Ok(Vec::new());
    }
    let path = Path::new(&row.path);
    let gone = || vec![Problem::new(problem::LETTER_FILE_GONE, folder::shown(path))];
    let file = Arriving::at(path, FileRole::Letter).map_err(|_| gone())?;
    if file.attached().size != row.size {
        return Err(gone());
    }
    if row.size > PARTS_MAX {
        return Ok(vec![file]);
    }
    let bytes =
        folder::read_file(path, usize::try_from(PARTS_MAX).unwrap_or(usize::MAX)).map_err(|_| gone())?;
    if crate::papers::sha256(&bytes) != row.hash {
        return Err(gone());
    }
    let parts = message::parts(&bytes);
    let mut all = vec![Arriving::held(&folder::shown(path), FileRole::Letter, bytes.into())];
    all.extend(parts.into_iter().map(|(name, bytes)| Arriving::held(&name, FileRole::Letter, bytes.into())));
    Ok(all)
}

/// Which rows are the same letter as one before: the same file, or the same sender, day and demands for one shop.
pub fn repeated(rows: &[Row]) -> Vec<u32> {
    let mark = |r: &Row| {
        let who = if r.form.email.trim().is_empty() { &r.form.name } else { &r.form.email };
        (r.shop, name_key(who), r.form.received.clone(), r.form.kinds.clone())
    };
    let mut found = Vec::new();
    for (n, row) in rows.iter().enumerate() {
        let file = |before: &Row| !row.hash.is_empty() && before.hash == row.hash;
        let person = |before: &Row| {
            let (shop, who, ..) = mark(row);
            shop.is_some() && !who.is_empty() && mark(before) == mark(row)
        };
        if rows[..n].iter().any(|before| file(before) || person(before)) {
            found.push(row.id);
        }
    }
    found
}

/// What is doubtful of a row, in words: fields that were only read.
pub fn doubts(locale: pismovnik_model::Locale, row: &Row) -> Vec<String> {
    let name = |at: &str| match at {
        "sender.name" => Some("batch-doubt-name"),
        "sender.email" => Some("batch-doubt-email"),
        "sender.phone" => Some("batch-doubt-phone"),
        "sender.address" => Some("batch-doubt-address"),
        "received" => Some("batch-doubt-received"),
        "dated" => Some("batch-doubt-dated"),
        "channel" => Some("batch-doubt-channel"),
        "scope" => Some("batch-doubt-scope"),
        "language" => Some("batch-doubt-language"),
        "kinds" => Some("batch-doubt-kinds"),
        _ => None,
    };
    row.form.unconfirmed.iter().filter_map(|at| name(at)).map(|id| words::plain(locale, id)).collect()
}
