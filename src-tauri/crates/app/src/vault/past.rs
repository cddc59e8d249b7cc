//! Letters that need not be kept any longer: offered for destruction, destroyed with an act.

mod finish;

use std::collections::BTreeSet;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Day, Document, DocumentKind, Locale, text};
use pismovnik_register::letters::{LetterEvent, LetterId};
use pismovnik_register::name_key;
use pismovnik_store::{ACTS, Done, LetterLine, LetterQuery, StoreError};
use serde::{Deserialize, Serialize};

use super::copies::{Copies, Known};
use super::lone::{self, Files};
use super::paper::Pen;
use crate::book::{Book, Inside, id, told};
use crate::{folder, words};
pub(crate) use finish::Begun;

/// Years that a Russian shop keeps closed letters: the general term of claims (ГК РФ, ст. 196), and the term
/// of consents after their withdrawal. The Kazakh owner names a term.
pub const YEARS_RUSSIA: u16 = 3;

/// Letters read at a time.
const PAGE: u32 = 1000;

/// Longest number of an act, in characters.
const LONGEST: usize = 40;

/// Under what the years are kept that a shop's owner named.
const YEARS: &str = "keeping-years";

/// An act of a destruction that has happened: kept with it, so that neither a kill nor a failed file loses it. It
/// names nobody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptAct {
    /// Its number.
    pub number: String,
    /// The day of the destruction.
    pub day: Day,
    /// Place of the destruction in the shop's chain.
    pub entry: u64,
    /// The act.
    pub act: Document,
    /// The numbers that the destroyed letters bore: they are not given again.
    pub incoming: Vec<String>,
    /// The numbers of their answers and acts.
    pub outgoing: Vec<String>,
    /// What the act is made of, until it can say what became of the copies.
    unfinished: Option<Made>,
    /// The workspace in which it happened, whose copies it speaks of; none in acts of before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    home: Option<String>,
}

/// What an act is made of besides what became of the copies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Made {
    locale: Locale,
    shop: String,
    number: String,
    /// Number, receipt, last entry of each letter.
    letters: Vec<(String, Day, Day)>,
    head: String,
    day: Day,
    /// Of files that were destroyed alone; none of whole letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    files: Option<Files>,
}

/// What was destroyed, with its act.
#[derive(Clone, Debug, PartialEq)]
pub struct Destroyed {
    /// How many letters, or how many files alone.
    pub count: usize,
    /// What became of the copies.
    pub copies: Copies,
    /// The act.
    pub act: Document,
}

impl Book {
    /// How many years closed letters of a shop are kept: as given now, as the owner said before, or as the country
    /// has it.
    ///
    /// # Errors
    /// [`problem::KEEPING_UNKNOWN`] where the owner must say it; no such shop.
    pub fn keeping(&self, shop: i64, years: Option<u16>) -> Inside<u16> {
        let country = self.country(shop)?;
        let said = match self.position(shop, YEARS)? {
            // A term that cannot be read is no shorter one.
            Some(kept) => Some(kept.parse().map_err(|e| damaged(YEARS, e))?),
            None => None,
        };
        match (years.or(said), country) {
            (Some(years), _) => Ok(years),
            (None, Country::Russia) => Ok(YEARS_RUSSIA),
            (None, Country::Kazakhstan) => Err(vec![Problem::new(problem::KEEPING_UNKNOWN, "years")]),
        }
    }

    /// Remembers how many years the owner keeps closed letters.
    ///
    /// # Errors
    /// No such shop; the file cannot be written.
    pub fn keep_for(&mut self, shop: i64, years: u16) -> Inside<()> {
        self.set_position(shop, YEARS, &years.to_string())
    }

    /// The acts of what was destroyed in a shop's journal, the oldest first.
    ///
    /// # Errors
    /// No such shop; they cannot be read.
    pub fn past_acts(&self, shop: i64) -> Inside<Vec<KeptAct>> {
        let kept = self.workspace().settings_of(id(shop)?, ACTS).map_err(told)?;
        let read = |(_, json): &(String, String)| serde_json::from_str(json).map_err(|e| damaged(ACTS, e));
        let mut acts = kept.iter().map(read).collect::<Inside<Vec<KeptAct>>>()?;
        acts.sort_by_key(|kept| (kept.day, kept.entry));
        Ok(acts)
    }

    /// The numbers that destroyed letters bore, and those of their answers and acts, as [`name_key`] has them.
    ///
    /// # Errors
    /// As [`Book::past_acts`].
    pub(crate) fn destroyed_numbers(&self, shop: i64) -> Inside<(BTreeSet<String>, BTreeSet<String>)> {
        let (mut incoming, mut outgoing) = (BTreeSet::new(), BTreeSet::new());
        for kept in self.past_acts(shop)? {
            incoming.extend(kept.incoming.iter().map(|number| name_key(number)));
            outgoing.extend(kept.outgoing.iter().map(|number| name_key(number)));
        }
        Ok((incoming, outgoing))
    }

    /// Whether an outgoing paper of a shop, or an act on its destroyed letters, bears a number.
    ///
    /// # Errors
    /// No such shop.
    pub(crate) fn outgoing_taken(&self, shop: i64, number: &str) -> Inside<bool> {
        let act = self.position(shop, &act_key(number))?.is_some();
        Ok(act || self.workspace().find_outgoing(id(shop)?, number).map_err(told)?.is_some())
    }

    /// A number that an act on destroyed letters may bear, tidied.
    ///
    /// # Errors
    /// Missing, too long, borne by another paper: at `number`.
    pub fn act_number(&self, shop: i64, number: &str) -> Inside<String> {
        let number = text::tidy(number);
        let problem = if number.is_empty() {
            Problem::new(problem::ANSWER_MISSING, "number")
        } else if number.chars().count() > LONGEST {
            Problem::new(problem::TEXT_TOO_LONG, "number").with("max", LONGEST)
        } else if self.outgoing_taken(shop, &number)? {
            Problem::new(problem::LETTER_NUMBER_TAKEN, "number").with("value", number)
        } else {
            return Ok(number);
        };
        Err(vec![problem])
    }

    /// The closed letters of a shop whose last entry is older than so many years, the oldest receipt last.
    ///
    /// # Errors
    /// No such shop.
    pub fn past_keeping(&self, shop: i64, years: u16, today: Day) -> Inside<Vec<LetterLine>> {
        let before = kept_since(years, today)?;
        let mut query =
            LetterQuery { shop: Some(id(shop)?), open: Some(false), limit: PAGE, ..LetterQuery::default() };
        let mut past = Vec::new();
        loop {
            let page = self.letters(&query)?;
            let last = page.lines.len() < PAGE as usize;
            past.extend(page.lines.into_iter().filter(|l| l.changed < before));
            if last {
                return Ok(past);
            }
            query.offset += PAGE;
        }
    }

    /// How many [`Book::past_keeping`] gives.
    ///
    /// # Errors
    /// As there.
    pub fn past_count(&self, shop: i64, years: u16, today: Day) -> Inside<u64> {
        self.workspace().letters_closed_before(id(shop)?, kept_since(years, today)?).map_err(told)
    }

    /// Destroys letters for good: contents, keys, files, search, drafts; known copies are made anew. The act names the
    /// letters by their numbers, and the copies that could not be reached; it is kept in the workspace in one step
    /// with the destruction. Interrupted after that, the act says that no copy has been made anew, until
    /// [`Book::finish_destructions`].
    ///
    /// # Errors
    /// Nothing to destroy; a letter is unknown or open; the number as [`Book::act_number`] has it; the shop is in
    /// other hands; failures of the file. Nothing is destroyed then.
    pub fn destroy_past(
        &mut self,
        locale: Locale,
        shop: i64,
        letters: &[LetterId],
        number: &str,
        today: Day,
    ) -> Inside<Destroyed> {
        let begun = self.begin_destroying_past(locale, shop, letters, number, today)?;
        Ok(self.finish(begun, today))
    }

    /// The first half of [`Book::destroy_past`]: the letters are gone, their act is kept, no copy is touched yet.
    ///
    /// # Errors
    /// As there.
    pub(crate) fn begin_destroying_past(
        &mut self,
        locale: Locale,
        shop: i64,
        letters: &[LetterId],
        number: &str,
        today: Day,
    ) -> Inside<Begun> {
        let known = self.copies()?;
        let (kept, in_log) = self.destroy_with_act(locale, shop, letters, number, today)?;
        Ok(Begun::of(shop, letters.len(), kept, in_log, known))
    }

    /// The destruction with its act, no copy touched yet; and what keeps bytes in the log still.
    fn destroy_with_act(
        &mut self,
        locale: Locale,
        shop: i64,
        letters: &[LetterId],
        number: &str,
        today: Day,
    ) -> Inside<(KeptAct, Option<StoreError>)> {
        if letters.is_empty() {
            return Err(vec![Problem::new(problem::LETTER_ACT_EMPTY, "")]);
        }
        let number = self.act_number(shop, number)?;
        let (mut lines, mut incoming, mut outgoing) = (Vec::new(), Vec::new(), Vec::new());
        for letter in letters {
            let known = self.letter(shop, *letter)?;
            if known.is_open() {
                let open = Problem::new(problem::LETTER_NOT_CLOSED, known.intake.number);
                return Err(vec![open]);
            }
            outgoing.extend(known.outgoing.into_keys().chain(known.acts.into_keys()));
            incoming.push(known.intake.number.clone());
            lines.push((known.intake.number, known.intake.received, known.last.1));
        }
        // Everything that may fail comes before: what is destroyed must come to its act.
        let shop_name = self.shop(shop)?.name;
        let made = Made {
            locale,
            shop: shop_name,
            number,
            letters: lines,
            head: String::new(),
            day: today,
            files: None,
        };
        let draft = Drawing { incoming, outgoing, ..self.act_of(made)? };
        let mut drawn = None;
        let keep = |done: &Done| drawn.insert(draft.placed(done)).setting();
        let destroyed = self.workspace_mut().destroy_letters(id(shop)?, letters, today, keep);
        let (_, in_log) = destroyed.map_err(told)?;
        Ok((drawn.ok_or_else(|| damaged(ACTS, "no act"))?, in_log))
    }

    /// Destroys files of a letter for good, alone; the rest of the letter stays. The act and the copies are as of
    /// [`Book::destroy_past`].
    ///
    /// # Errors
    /// Every reason of the register against it; a file lies elsewhere in the letter too ([`problem::LETTER_FILE_TWIN`]);
    /// the shop is in other hands; failures of the file. Nothing is destroyed then.
    pub fn destroy_files(
        &mut self,
        locale: Locale,
        shop: i64,
        letter: LetterId,
        wish: &lone::Wish,
        number: &str,
        today: Day,
    ) -> Inside<Destroyed> {
        let begun = self.begin_destroying_files(locale, shop, letter, wish, number, today)?;
        Ok(self.finish(begun, today))
    }

    /// The first half of [`Book::destroy_files`], as [`Book::begin_destroying_past`].
    ///
    /// # Errors
    /// As there.
    pub(crate) fn begin_destroying_files(
        &mut self,
        locale: Locale,
        shop: i64,
        letter: LetterId,
        wish: &lone::Wish,
        number: &str,
        today: Day,
    ) -> Inside<Begun> {
        let known = self.copies()?;
        let number = self.act_number(shop, number)?;
        let step = self.may_destroy_files(locale, shop, letter, wish, &number, today)?;
        let files = Files::of(self, locale, shop, letter, wish)?;
        let count = files.lines.len();
        let shop_name = self.shop(shop)?.name;
        let made = Made {
            locale,
            shop: shop_name,
            number,
            letters: Vec::new(),
            head: String::new(),
            day: today,
            files: Some(files),
        };
        let draft = self.act_of(made)?;
        let mut drawn = None;
        let keep = |done: &Done| drawn.insert(draft.placed(done)).setting();
        let destroyed = self.workspace_mut().destroy_files(id(shop)?, letter, &step, today, keep);
        let (_, in_log) = destroyed.map_err(told)?;
        let kept = drawn.ok_or_else(|| damaged(ACTS, "no act"))?;
        Ok(Begun::of(shop, count, kept, in_log, known))
    }

    /// Whether [`Book::destroy_files`] would come true as things stand; the step that it takes.
    ///
    /// # Errors
    /// As there.
    pub(crate) fn may_destroy_files(
        &self,
        locale: Locale,
        shop: i64,
        letter: LetterId,
        wish: &lone::Wish,
        number: &str,
        today: Day,
    ) -> Inside<LetterEvent> {
        let step = wish.step(locale, number);
        let steps = std::slice::from_ref(&step);
        self.workspace().try_steps(id(shop)?, Some(letter), steps, today).map_err(told)?;
        lone::alone(self, shop, letter, &wish.files)?;
        Ok(step)
    }

    /// An act as it is before any copy is touched and before its place in the chain is known.
    fn act_of(&self, made: Made) -> Inside<Drawing> {
        let beside =
            self.workspace().kept_beside().map_err(told)?.into_iter().map(|file| file.path).collect();
        let untouched = Copies { beyond: self.copies()?, unread: beside, ..Copies::default() };
        let home = Some(self.workspace().name().map_err(told)?);
        Ok(Drawing { made, untouched, home, incoming: Vec::new(), outgoing: Vec::new() })
    }
}

/// What an act needs besides its place in the chain.
struct Drawing {
    made: Made,
    untouched: Copies,
    home: Option<String>,
    incoming: Vec<String>,
    outgoing: Vec<String>,
}

impl Drawing {
    fn placed(&self, done: &Done) -> KeptAct {
        let made = Made { head: done.head.clone(), ..self.made.clone() };
        KeptAct {
            number: made.number.clone(),
            day: made.day,
            entry: done.seq,
            act: act(&made, &self.untouched),
            incoming: self.incoming.clone(),
            outgoing: self.outgoing.clone(),
            unfinished: Some(made),
            home: self.home.clone(),
        }
    }
}

impl KeptAct {
    /// As it is kept in the workspace, with its key.
    fn setting(&self) -> Result<(String, String), StoreError> {
        let json = serde_json::to_string(self).map_err(|e| StoreError::Defect(e.to_string()))?;
        Ok((name_key(&self.number), json))
    }
}

/// Under what an act is kept.
fn act_key(number: &str) -> String {
    format!("{ACTS}{}", name_key(number))
}

fn damaged(what: &str, error: impl std::fmt::Display) -> Vec<Problem> {
    vec![Problem::new(problem::INTERNAL, what).with("detail", error)]
}

fn act(made: &Made, copies: &Copies) -> Document {
    let Made { locale, shop, letters, head, day, files, .. } = made;
    let mut pen = Pen::new(DocumentKind::RegisterDestruction, *locale);
    if let Some(files) = files {
        files.told(&mut pen, shop, *day, head);
        return signed(pen, made, copies);
    }
    let count = i64::try_from(letters.len()).unwrap_or(i64::MAX);
    let args = [
        ("shop", shop.as_str().into()),
        ("count", count.into()),
        ("day", pen.day(*day).into()),
        ("head", head.as_str().into()),
    ];
    pen.paragraph(pen.text("vault-act-lead", &args));
    let rows = letters
        .iter()
        .map(|(number, received, closed)| vec![number.clone(), pen.day(*received), pen.day(*closed)])
        .collect();
    let heads = ["vault-column-number", "vault-column-received", "vault-column-changed"];
    pen.table("vault-act-letters", &[3, 4, 4], &heads, rows);
    pen.paragraph(pen.text("vault-act-how", &args));
    signed(pen, made, copies)
}

/// What became of the copies, and the places for signatures.
fn signed(mut pen: Pen, made: &Made, copies: &Copies) -> Document {
    let Made { locale, shop, number, day, .. } = made;
    pen.heading("vault-act-copies");
    let remade = i64::try_from(copies.remade.len()).unwrap_or(i64::MAX);
    pen.paragraph(pen.text("vault-act-remade", &[("count", remade.into())]));
    if !copies.removed.is_empty() {
        let removed = i64::try_from(copies.removed.len()).unwrap_or(i64::MAX);
        pen.paragraph(pen.text("vault-act-removed", &[("count", removed.into())]));
    }
    if copies.beyond.is_empty() && copies.unread.is_empty() {
        pen.paragraph(pen.say("vault-act-beyond-none"));
    } else {
        pen.paragraph(pen.say("vault-act-beyond"));
        let unread = copies
            .unread
            .iter()
            .map(|path| words::text(*locale, "vault-copy-unread", &[("value", folder::shown(path).into())]));
        pen.list(copies.beyond.iter().map(|copy| named(*locale, copy)).chain(unread).collect());
    }
    for _ in 0..2 {
        pen.signature(&["vault-signed-post", "vault-signed-name", "vault-signed-day"]);
    }
    let id = if made.files.is_some() { "vault-act-title-files" } else { "vault-act-title-numbered" };
    let title = pen.text(id, &[("number", number.as_str().into())]);
    pen.done(title, Some(shop.clone()), shop, *day)
}

/// The day before which the last entry of a letter lies that need not be kept any longer.
fn kept_since(years: u16, today: Day) -> Inside<Day> {
    today.checked_sub(jiff::Span::new().years(years)).map_err(|_| {
        vec![Problem::new(problem::NUMBER_OUT_OF_RANGE, "years").with("min", 0).with("max", 100)]
    })
}

/// A copy by name and day; the owner's folders stay the owner's.
pub(crate) fn named(locale: Locale, copy: &Known) -> String {
    let args = [("value", folder::shown(&copy.path).into()), ("day", words::day(locale, copy.day).into())];
    words::text(locale, "vault-copy-named", &args)
}

#[cfg(test)]
mod tests {
    use pismovnik_model::LetterKind;
    use pismovnik_model::intake::{Channel, Ending, Intake};

    use pismovnik_register::ShopId;
    use pismovnik_store::Options;

    use super::*;

    const PHRASE: &str = "длинная парольная фраза";
    const TODAY: Day = Day::constant(2026, 11, 22);

    /// A new workspace with one shop.
    fn with_shop(path: &std::path::Path) -> Book {
        let mut book = Book::create(path, PHRASE, TODAY).expect("created");
        let answers = crate::interview::preset("ru-sole-proprietor").expect("preset");
        book.create_shop("Лавка", None, answers, TODAY).expect("shop");
        book
    }

    fn closed(book: &mut Book, number: &str) -> LetterId {
        let mut intake = Intake::new(number, &[LetterKind::Other], Channel::Post, TODAY);
        intake.sender.name = Some("Канарейкина Анна".to_owned());
        let letter = book.receive_letter(1, intake, &[], TODAY).expect("received").letter;
        let close =
            LetterEvent::Closed { ending: Ending::NoAnswerNeeded, reason: Some("спам".to_owned()) };
        book.take_step(1, letter, close, &[], TODAY).expect("closed");
        letter
    }

    /// Ended right after the destruction, before any copy was made anew: the act is there and says so; on the next
    /// opening the copies are made anew, and the act says that.
    #[test]
    fn an_interrupted_destruction_has_its_act_and_is_finished_later() {
        let home = tempfile::tempdir().expect("temp");
        let path = home.path().join("w.pismovnik");
        let copies = home.path().join("copies");
        std::fs::create_dir(&copies).expect("folder");
        let mut book = with_shop(&path);
        let gone = closed(&mut book, "7");
        let copy = copies.join("a.pismovnik");
        book.back_up(&copy, TODAY).expect("copied");
        book.destroy_with_act(Locale::Ru, 1, &[gone], "3", TODAY).expect("destroyed");
        drop(book);

        let mut book = Book::open(&path, PHRASE).expect("opens");
        assert!(book.letter(1, gone).is_err() && book.verify().is_sound());
        let text = |book: &Book| {
            let acts = book.past_acts(1).expect("acts");
            assert_eq!((acts.len(), acts[0].number.as_str()), (1, "3"));
            (pismovnik_render::text::plain(&acts[0].act), acts[0].unfinished.is_some())
        };
        let (act, unfinished) = text(&book);
        assert!(unfinished && act.contains("a.pismovnik"), "{act}");
        assert_eq!(book.finish_destructions(TODAY).expect("finished"), []);
        let (act, unfinished) = text(&book);
        assert!(!unfinished && act.contains("заново 1"), "{act}");
        assert!(!act.contains("a.pismovnik"), "{act}");
        drop(book);
        let copy = Book::open(&copy, PHRASE).expect("the copy opens");
        assert!(copy.letter(1, gone).is_err() && copy.verify().is_sound());
    }

    /// What happened here is finished here, with the copies known here: before a shop goes into other hands.
    #[test]
    fn a_shop_goes_into_other_hands_with_its_destructions_finished() {
        let home = tempfile::tempdir().expect("temp");
        let mut book = with_shop(&home.path().join("w.pismovnik"));
        let gone = closed(&mut book, "7");
        book.destroy_with_act(Locale::Ru, 1, &[gone], "3", TODAY).expect("destroyed");
        assert_eq!(book.unfinished(1).expect("acts").len(), 1);
        let package = home.path().join("лавка.pismovnik");
        book.hand_over(Locale::Ru, 1, &package, PHRASE, "Соболева", TODAY).expect("handed over");
        assert!(book.unfinished(1).expect("acts").is_empty());
        let mut theirs = Book::open(&package, PHRASE).expect("opens");
        let act = theirs.past_acts(1).expect("acts").remove(0);
        assert!(act.unfinished.is_none());

        // One that came unfinished from elsewhere keeps what it says: nothing here knows of those copies.
        let kept = book.past_acts(1).expect("acts").remove(0);
        let made = Made {
            locale: Locale::Ru,
            shop: "Лавка".to_owned(),
            number: "3".to_owned(),
            letters: Vec::new(),
            head: String::new(),
            day: TODAY,
            files: None,
        };
        let strange = KeptAct { unfinished: Some(made), ..kept };
        let json = serde_json::to_string(&strange).expect("written");
        theirs.set_position(1, &act_key("3"), &json).expect("kept");
        assert_eq!(theirs.finish_destructions(TODAY).expect("nothing to finish"), []);
        assert_eq!(theirs.past_acts(1).expect("acts"), [strange]);
    }

    /// Interrupted while the shop was already packed: finished before it is given, and so in the package too; where it
    /// cannot be finished, the shop stays.
    #[test]
    fn a_destruction_interrupted_while_its_shop_is_packed_is_finished_before_it_goes() {
        let home = tempfile::tempdir().expect("temp");
        let path = home.path().join("w.pismovnik");
        let copies = home.path().join("copies");
        std::fs::create_dir(&copies).expect("folder");
        let mut book = with_shop(&path);
        let (first, second) = (closed(&mut book, "7"), closed(&mut book, "8"));
        let copy = copies.join("a.pismovnik");
        book.back_up(&copy, TODAY).expect("copied");
        let package = home.path().join("лавка.pismovnik");
        let pack = |book: &mut Book| {
            let packer = book.packer(1, TODAY).expect("packer");
            packer.pack(&package, PHRASE, TODAY, Options::default(), &|_, _| true).expect("packed")
        };
        let packed = pack(&mut book);
        book.destroy_with_act(Locale::Ru, 1, &[first], "3", TODAY).expect("destroyed");
        assert_eq!(book.unfinished(1).expect("acts").len(), 1);
        // The act cannot be put in the place of the interrupted one.
        let act = act_key("3");
        let sound = book.workspace().setting(Some(ShopId(1)), &act).expect("read").expect("an act");
        let unread = sound.replacen('{', "{{", 1);
        book.set_position(1, &act, &unread).expect("kept");
        assert!(book.give(Locale::Ru, 1, packed, "Соболева", TODAY).is_err());
        assert!(book.handed_to(1).expect("known").is_none() && !package.exists());
        book.set_position(1, &act, &sound).expect("kept");

        let packed = pack(&mut book);
        book.destroy_with_act(Locale::Ru, 1, &[second], "4", TODAY).expect("destroyed");
        book.give(Locale::Ru, 1, packed, "Соболева", TODAY).expect("handed over");
        let theirs = Book::open(&package, PHRASE).expect("opens");
        for book in [&book, &theirs] {
            let acts = book.past_acts(1).expect("acts");
            assert_eq!(acts.len(), 2);
            for act in acts {
                let text = pismovnik_render::text::plain(&act.act);
                assert!(act.unfinished.is_none() && text.contains("заново 1"), "{text}");
                assert!(!text.contains("a.pismovnik"), "{text}");
            }
        }
        drop((book, theirs));
        let copy = Book::open(&copy, PHRASE).expect("the copy opens");
        assert!(copy.letter(1, first).is_err() && copy.letter(1, second).is_err());
    }

    #[test]
    fn numbers_of_what_was_destroyed_and_of_its_acts_are_not_given_again() {
        let home = tempfile::tempdir().expect("temp");
        let mut book = with_shop(&home.path().join("w.pismovnik"));
        assert_eq!(book.next_letter_number(1, 2030).expect("number"), "1");
        let gone = closed(&mut book, "1");
        assert_eq!(book.next_act_number(1, 2030).expect("number"), "1");
        book.destroy_past(Locale::Ru, 1, &[gone], "1", TODAY).expect("destroyed");
        assert_eq!(book.next_letter_number(1, 2030).expect("number"), "2");
        assert_eq!(book.next_act_number(1, 2030).expect("number"), "2");
        let another = closed(&mut book, "2");
        let taken = book.destroy_past(Locale::Ru, 1, &[another], " 1 ", TODAY).expect_err("taken");
        assert_eq!(taken[0].code, problem::LETTER_NUMBER_TAKEN);
        assert!(book.letter(1, another).is_ok());
    }
}
