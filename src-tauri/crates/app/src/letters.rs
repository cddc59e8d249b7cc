//! Letters: an envelope arrived, and what becomes of it.
//!
//! [`Book::receive_letter`] writes a letter down and counts its terms under the law of its receipt;
//! [`Book::take_steps`] records what is done; [`compose`] makes an outgoing letter out of what was decided and
//! done; [`Book::issue_letter`] freezes it as papers. Nothing is made up: what was not recorded is not written.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Place;

use pismovnik_law::clocks::{self, Letter as Counting};
use pismovnik_law::{Law, Standing};
use pismovnik_model::intake::{Attached, Basis, CountedClock};
use pismovnik_model::outgoing::OutgoingInput;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Day, Document, Facts, Locale, Outgoing, RULES_VERSION, ask};
use pismovnik_register::letters::{Entry, Letter};
use pismovnik_store::{LetterDone, LetterLine, LetterPage, LetterStep, basis_of, counted_mark};

use crate::book::{Book, Inside, id, reachable, told};
use crate::editions::BLOCKS;
use crate::papers::{self, Format};

pub mod around;
mod compose;
pub mod decision;
mod files;
pub(crate) mod heic;
pub mod message;
pub mod streams;
pub mod telling;

pub use crate::desk::letters::reading::{WordsIn, read_file};
pub(crate) use compose::received;
pub use compose::{Fill, Wish, compose, compose_notice, incident_notice};
pub use files::{MAX_BYTES, media, plain_name};
pub use pismovnik_model::OutgoingKind;
pub use pismovnik_model::intake::{
    Channel, Counted, Ending, FileRole, Identity, Intake, NamedTerm, OtherDemand, Sending, TaskDone, Verdict,
};
pub use pismovnik_model::outgoing::{
    Enclosure, Extension, IncidentFields, Refusal, RefusalGround, Representative, Signatory,
};
pub use pismovnik_register::ShopId;
pub use pismovnik_register::letters::{FileId, LetterEvent, LetterId};
pub use pismovnik_store::LetterQuery;

/// A file as it comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileIn {
    /// Its name; folders are cut off.
    pub name: String,
    /// What it is.
    pub role: FileRole,
    /// Its contents.
    pub bytes: Vec<u8>,
}

impl FileIn {
    pub(crate) fn attached(&self) -> Attached {
        Attached {
            name: plain_name(&self.name),
            media: media(&self.bytes).to_owned(),
            size: self.bytes.len() as u64,
            role: self.role,
        }
    }
}

/// A letter whose terms come out otherwise under the present law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recount {
    /// The shop.
    pub shop: i64,
    /// The letter.
    pub letter: LetterId,
    /// The number on the paper.
    pub number: String,
    /// The terms as recorded.
    pub before: Counted,
    /// The terms now.
    pub after: Counted,
}

/// The terms of a letter under a law.
///
/// # Errors
/// As [`clocks::due`].
pub fn count(law: &Law, country: Country, intake: &Intake, extended: bool) -> Inside<Counted> {
    count_basis(law, country, &Basis::of(intake, extended))
}

fn count_basis(law: &Law, country: Country, basis: &Basis) -> Inside<Counted> {
    let extended = basis.extended;
    let due = clocks::due(law, &counting_of(country, basis))?;
    let clocks = due
        .clocks
        .iter()
        .map(|c| CountedClock {
            id: c.term.id.clone(),
            article: c.term.article.clone(),
            strict: c.run(extended).strict,
            formal: c.run(extended).formal,
            provisional: c.provisional || due.standing == Standing::Provisional,
        })
        .collect();
    let governing = due.governing.as_ref();
    Ok(Counted {
        rules_version: RULES_VERSION.to_owned(),
        clocks,
        governing: governing.map(|g| g.clock.clone()),
        due: governing.map(|g| g.date),
        extended,
    })
}

/// What the terms of a letter are counted from.
pub(crate) fn counting(country: Country, intake: &Intake, extended: bool) -> Counting {
    counting_of(country, &Basis::of(intake, extended))
}

fn counting_of(country: Country, basis: &Basis) -> Counting {
    Counting {
        kinds: basis.kinds.clone(),
        received: basis.received,
        time: basis.time,
        country,
        extended: basis.extended,
        named: basis.named_term,
    }
}

impl Book {
    /// What a shop's reachable answers come to.
    ///
    /// # Errors
    /// No such shop.
    pub fn facts(&self, shop: i64) -> Inside<Facts> {
        self.letter_facts(shop)
    }

    /// The reachable answers of a shop.
    pub(crate) fn letter_facts(&self, shop: i64) -> Inside<Facts> {
        let answers = reachable(&self.answers(shop)?);
        Ok(pismovnik_interview::facts(&answers))
    }

    /// The terms of a letter of this shop.
    ///
    /// # Errors
    /// As [`count`]; no such shop.
    pub fn count_letter(&self, shop: i64, intake: &Intake, extended: bool) -> Inside<Counted> {
        count(self.law(), self.country(shop)?, intake, extended)
    }

    /// Writes a letter down.
    ///
    /// # Errors
    /// Every problem of what is written down, of its terms and of its files at once; then nothing is recorded.
    pub fn receive_letter(
        &mut self,
        shop: i64,
        intake: Intake,
        files: &[FileIn],
        today: Day,
    ) -> Inside<LetterDone> {
        let attached = files.iter().map(FileIn::attached).collect();
        let event = self.received(shop, intake, attached, files::problems(files), today)?;
        let step = LetterStep { event, files: bytes(files) };
        self.workspace_mut().perform_letter(id(shop)?, None, &[step], today).map_err(told)
    }

    /// An arrival with its terms; every problem of it besides those already found.
    fn received(
        &self,
        shop: i64,
        intake: Intake,
        files: Vec<Attached>,
        mut problems: Vec<Problem>,
        today: Day,
    ) -> Inside<LetterEvent> {
        let counted = match self.count_letter(shop, &intake, false) {
            Ok(counted) => counted,
            Err(found) => {
                problems.extend(found);
                Counted::default()
            }
        };
        if !problems.is_empty() {
            problems.extend(intake.problems(today));
            return Err(problems);
        }
        Ok(LetterEvent::Received { intake, counted, files })
    }

    /// Corrects what was written down; the terms follow.
    ///
    /// # Errors
    /// As [`Book::receive_letter`].
    pub fn correct_letter(
        &mut self,
        shop: i64,
        letter: LetterId,
        intake: Intake,
        reason: &str,
        today: Day,
    ) -> Inside<LetterDone> {
        let extended = self.letter(shop, letter)?.counted.extended;
        let counted = self.count_letter(shop, &intake, extended).map_err(|mut found| {
            found.extend(intake.problems(today));
            found
        })?;
        let event = LetterEvent::Corrected { intake, counted, reason: reason.to_owned() };
        self.take_step(shop, letter, event, &[], today)
    }

    /// The terms under the present law and calendar, after somebody confirmed them; see [`Book::recounts`].
    ///
    /// # Errors
    /// As [`Book::take_step`]; the terms cannot be counted.
    pub fn recount_letter(
        &mut self,
        shop: i64,
        letter: LetterId,
        reason: &str,
        today: Day,
    ) -> Inside<LetterDone> {
        let known = self.letter(shop, letter)?;
        let counted = self.count_letter(shop, &known.intake, known.counted.extended)?;
        let event = LetterEvent::Recounted { counted, reason: reason.to_owned() };
        self.take_step(shop, letter, event, &[], today)
    }

    /// Records one step with its files; those that it describes itself are put in the stead of what it says.
    ///
    /// # Errors
    /// Every reason against it; then nothing is recorded.
    pub fn take_step(
        &mut self,
        shop: i64,
        letter: LetterId,
        event: LetterEvent,
        files: &[FileIn],
        today: Day,
    ) -> Inside<LetterDone> {
        let problems = files::problems(files);
        if !problems.is_empty() {
            return Err(problems);
        }
        let event = event.with_files(files.iter().map(FileIn::attached).collect());
        let step = LetterStep { event, files: bytes(files) };
        self.workspace_mut().perform_letter(id(shop)?, Some(letter), &[step], today).map_err(told)
    }

    /// Takes the last step back.
    ///
    /// # Errors
    /// Nothing to take back, or something left the house.
    pub fn undo_step(&mut self, shop: i64, letter: LetterId, today: Day) -> Inside<LetterDone> {
        let entry = self.letter(shop, letter)?.undoable.unwrap_or(0);
        self.take_step(shop, letter, LetterEvent::Undone { entry }, &[], today)
    }

    /// States that a letter left. Where it is a notice of extension the longer terms stand from now on.
    ///
    /// # Errors
    /// Every reason against it; then nothing is recorded.
    pub fn send_letter(
        &mut self,
        shop: i64,
        letter: LetterId,
        sent: LetterEvent,
        files: &[FileIn],
        today: Day,
    ) -> Inside<LetterDone> {
        let then = self.extended(shop, letter, &sent)?;
        let sent = sent.with_files(files.iter().map(FileIn::attached).collect());
        let mut steps = vec![LetterStep { event: sent, files: bytes(files) }];
        steps.extend(then.map(|event| LetterStep { event, files: Vec::new() }));
        self.workspace_mut().perform_letter(id(shop)?, Some(letter), &steps, today).map_err(told)
    }

    /// The longer terms, where what is sent is a notice of extension.
    fn extended(&self, shop: i64, letter: LetterId, sent: &LetterEvent) -> Inside<Option<LetterEvent>> {
        let LetterEvent::Sent { number, .. } = sent else {
            return Err(vec![Problem::new(problem::INTERNAL, "letter").with("detail", "no sending")]);
        };
        let known = self.letter(shop, letter)?;
        if known.outgoing.get(number).is_none_or(|o| o.input.extension.is_none()) {
            return Ok(None);
        }
        let counted = self.count_letter(shop, &known.intake, true)?;
        Ok(Some(LetterEvent::Recounted { counted, reason: number.clone() }))
    }

    /// A letter.
    ///
    /// # Errors
    /// No such shop or letter.
    pub fn letter(&self, shop: i64, letter: LetterId) -> Inside<Letter> {
        self.workspace().letter(id(shop)?, letter).map_err(told)
    }

    /// A letter's entries, oldest first.
    ///
    /// # Errors
    /// No such shop.
    pub fn letter_entries(&self, shop: i64, letter: LetterId) -> Inside<Vec<Entry>> {
        self.workspace().letter_entries(id(shop)?, letter).map_err(told)
    }

    /// The letter of a number on the paper.
    ///
    /// # Errors
    /// There is none.
    pub fn find_letter(&self, shop: i64, number: &str) -> Inside<LetterId> {
        self.workspace().find_letter(id(shop)?, number).map_err(told)
    }

    /// The letter that an outgoing letter or act of this number belongs to; none where no one bears it.
    ///
    /// # Errors
    /// No such shop.
    pub fn find_outgoing(&self, shop: i64, number: &str) -> Inside<Option<LetterId>> {
        self.workspace().find_outgoing(id(shop)?, number).map_err(told)
    }

    /// A page of letters, of one shop or of all.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn letters(&self, query: &LetterQuery) -> Inside<LetterPage> {
        self.workspace().letters(query).map_err(told)
    }

    /// A file of an entry.
    ///
    /// # Errors
    /// There is none, or it is damaged.
    pub fn letter_file(&self, shop: i64, seq: u64, n: u32) -> Inside<Vec<u8>> {
        self.workspace().letter_file(id(shop)?, seq, n).map_err(told)
    }

    /// Open letters whose terms come out otherwise under the present law and calendar: to be confirmed, never
    /// changed silently.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn recounts(&self) -> Inside<Vec<Recount>> {
        let mut countries = BTreeMap::new();
        let mut counted = BTreeMap::new();
        let mut found = Vec::new();
        // Letters that are counted from the same are counted once; only those that come out otherwise are read.
        for one in self.workspace().open_countings().map_err(told)? {
            let shop = i64::from(one.shop.0);
            let country = match countries.get(&shop) {
                Some(country) => *country,
                None => *countries.entry(shop).or_insert(self.country(shop)?),
            };
            let alike = (country.code(), one.basis);
            let (after, mark) = match counted.entry(alike) {
                Place::Occupied(known) => known.into_mut(),
                Place::Vacant(free) => {
                    let basis = basis_of(&free.key().1).map_err(told)?;
                    let after = count_basis(self.law(), country, &basis)?;
                    let mark = counted_mark(&after).map_err(told)?;
                    free.insert((after, mark))
                }
            };
            // The version alone changes no date and no mark.
            if *mark != one.mark {
                let letter = self.letter(shop, one.letter)?;
                let (number, before, after) = (letter.intake.number, letter.counted, after.clone());
                found.push((
                    letter.intake.received,
                    Recount { shop, letter: one.letter, number, before, after },
                ));
            }
        }
        found.sort_by_key(|(received, recount)| (std::cmp::Reverse(*received), recount.shop, recount.letter));
        Ok(found.into_iter().map(|(_, recount)| recount).collect())
    }

    /// Every open letter with what its terms are counted from: shop, number on the paper, counting.
    ///
    /// # Errors
    /// The file is damaged.
    pub(crate) fn open_countings(&self) -> Inside<Vec<(i64, String, Counting)>> {
        let mut found = Vec::new();
        self.each_open_letter(|line, letter| {
            let shop = i64::from(line.shop.0);
            let country = self.country(shop)?;
            let counting = counting(country, &letter.intake, letter.counted.extended);
            found.push((shop, line.number.clone(), counting));
            Ok(())
        })?;
        Ok(found)
    }

    fn each_open_letter(&self, mut see: impl FnMut(&LetterLine, Letter) -> Inside<()>) -> Inside<()> {
        let mut query = LetterQuery { open: Some(true), limit: 500, ..LetterQuery::default() };
        loop {
            let page = self.letters(&query)?;
            for line in &page.lines {
                see(line, self.letter(i64::from(line.shop.0), line.letter)?)?;
            }
            query.offset += query.limit;
            if u64::from(query.offset) >= page.total {
                return Ok(());
            }
        }
    }

    /// Drafts an outgoing letter in the language of the request.
    ///
    /// # Errors
    /// What it says cannot be said: every reason at once.
    pub fn draft_letter(
        &self,
        shop: i64,
        input: &OutgoingInput,
        locale: Locale,
        today: Day,
    ) -> Inside<Document> {
        let facts = self.letter_facts(shop)?;
        let outgoing = Outgoing::new(input.clone(), facts.country())?;
        named(&facts, input.kind)?;
        let standing = self.law().standing_in(facts.country(), input.day).map_err(|p| vec![p])?;
        let setting = papers::setting(input.day, today, standing);
        pismovnik_drafting::letter(&facts, &outgoing, locale, &setting)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, input.kind.id()).with("detail", e)])
    }

    /// The papers of an outgoing letter by name, as they would be issued: PDF, DOCX, and its blocks as JSON.
    ///
    /// # Errors
    /// As [`Book::draft_letter`].
    pub fn letter_papers(
        &self,
        shop: i64,
        input: &OutgoingInput,
        locale: Locale,
        today: Day,
    ) -> Inside<Vec<(String, Vec<u8>)>> {
        let document = self.draft_letter(shop, input, locale, today)?;
        let name = |ending: &str| format!("{}.{}.{ending}", input.kind.id(), locale.code());
        let dress = self.dress(shop, locale)?;
        let outfit = papers::Outfit::new(&dress)?;
        let mut papers = Vec::new();
        for format in [Format::Pdf, Format::Docx] {
            papers.push((name(format.ending()), outfit.file(&document, format)?));
        }
        let blocks = serde_json::to_vec(&document)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, input.kind.id()).with("detail", e)])?;
        papers.push((name(BLOCKS), blocks));
        Ok(papers)
    }

    /// The papers of an outgoing letter or of an act by name, as they were issued.
    ///
    /// # Errors
    /// No such letter; the file is damaged.
    pub fn issued_papers(&self, shop: i64, letter: LetterId, number: &str) -> Inside<Vec<(String, Vec<u8>)>> {
        let known = self.letter(shop, letter)?;
        let unknown = || vec![Problem::new(problem::LETTER_OUTGOING_UNKNOWN, "number").with("value", number)];
        let letter_entry = known.outgoing.get(number).map(|o| o.entry);
        let entry = letter_entry.or(known.acts.get(number).map(|a| a.entry)).ok_or_else(unknown)?;
        let own = known.files.iter().filter(|(seq, _, _)| *seq == entry);
        own.map(|(seq, n, file)| Ok((file.name.clone(), self.letter_file(shop, *seq, *n)?))).collect()
    }

    /// The shop that somebody means, for a query.
    ///
    /// # Errors
    /// There is none.
    pub fn find_id(&self, wanted: &str) -> Inside<ShopId> {
        self.workspace().find_shop(wanted).map_err(told)
    }

    /// Issues an outgoing letter, or draws an act up: its papers and words are frozen in the register; it has
    /// not left yet, and is not signed yet.
    ///
    /// # Errors
    /// As [`Book::draft_letter`], and every reason of the register against it.
    pub fn issue_letter(
        &mut self,
        shop: i64,
        letter: LetterId,
        input: OutgoingInput,
        locale: Locale,
        today: Day,
    ) -> Inside<LetterDone> {
        let files: Vec<FileIn> = self
            .letter_papers(shop, &input, locale, today)?
            .into_iter()
            .map(|(name, bytes)| FileIn { name, role: FileRole::Paper, bytes })
            .collect();
        let head = self.workspace().head(id(shop)?).map_err(told)?;
        let event = match input.act {
            // An act waits for signatures, not for the post.
            Some(fields) if input.kind == OutgoingKind::DestructionAct => {
                LetterEvent::ActDrawn { number: input.number, fields, files: Vec::new() }
            }
            _ => LetterEvent::Issued { outgoing: Box::new(input), head, wording: None, files: Vec::new() },
        };
        self.take_step(shop, letter, event, &files, today)
    }
}

/// Whether the questionnaire says whose letter it is; a Russian act names the operator's address too (Order
/// 179 of Roskomnadzor).
fn named(facts: &Facts, kind: OutgoingKind) -> Inside<()> {
    let known = facts.reader();
    let group = known.is(ask::OPERATOR_KIND, "group");
    let mut missing = Vec::new();
    if group && known.records(ask::OPERATOR_MEMBERS).is_empty() {
        missing.push(Problem::new(problem::LETTER_OPERATOR_UNNAMED, ask::OPERATOR_MEMBERS));
    }
    if !group && !known.answered(ask::OPERATOR_NAME) {
        missing.push(Problem::new(problem::LETTER_OPERATOR_UNNAMED, ask::OPERATOR_NAME));
    }
    let act = kind == OutgoingKind::DestructionAct && facts.country() == Country::Russia;
    if act && !group && !known.answered(ask::OPERATOR_ADDRESS) {
        missing.push(Problem::new(problem::LETTER_OPERATOR_ADDRESS, ask::OPERATOR_ADDRESS));
    }
    if missing.is_empty() { Ok(()) } else { Err(missing) }
}

fn bytes(files: &[FileIn]) -> Vec<&[u8]> {
    files.iter().map(|f| f.bytes.as_slice()).collect()
}
