//! Quick entry: what is typed, its count so far, and its keeping.

use pismovnik_model::intake::{NamedTerm, OtherDemand, Sender};
use pismovnik_model::outgoing::Representative;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Corrections, Day, Gender, LetterKind, Locale};
use serde::{Deserialize, Serialize};

use super::super::{Desk, Inner, Inside, Told, open};
use super::reading::{self, Read};
use super::{files, forms, lines, say, shown, trays};
use crate::book::{Book, id};
use crate::letters::{Channel, Intake, LetterId, LetterQuery, telling};
use crate::view::ChoiceView;
use crate::view_letters::{CaseView, CountView, EntryView, IntakeForm, TrayView};
use crate::{law_words, preview, words};

/// Under what a half-entered letter is remembered.
const KEY: &str = "letter-draft";

/// Longest draft kept, in bytes of JSON.
const DRAFT_MAX: usize = 200_000;

/// A half-entered letter.
#[derive(Serialize, Deserialize)]
struct Draft {
    form: IntakeForm,
}

impl Desk {
    /// The form for a new letter: as it was left, or proposed.
    pub fn letter_entry(&self, shop: i64) -> Told<EntryView> {
        let today = self.today();
        self.tell(|inner| {
            let draft = draft(open(inner)?, shop)?;
            let half = draft.is_some();
            let form = match draft {
                Some(draft) => draft.form,
                None => proposed(open(inner)?, shop, today)?,
            };
            entry(inner, shop, None, (form, half), today)
        })
    }

    /// The form for a correction of a letter.
    pub fn letter_correction(&self, shop: i64, letter: u64) -> Told<EntryView> {
        let today = self.today();
        self.tell(|inner| {
            let known = open(inner)?.letter(shop, LetterId(letter))?;
            let form = written(&known.intake);
            entry(inner, shop, Some(letter), (form, false), today)
        })
    }

    /// Keeps what was typed and says what comes of it; of a correction nothing is kept.
    pub fn draft_letter(&self, shop: i64, letter: Option<u64>, form: &IntakeForm) -> Told<CountView> {
        let today = self.today();
        self.tell(|inner| {
            if letter.is_none() {
                keep(open(inner)?, shop, form)?;
            }
            let locale = inner.locale();
            count(locale, open(inner)?, shop, letter, form, today)
        })
    }

    /// Forgets a half-entered letter.
    pub fn drop_letter_draft(&self, shop: i64) -> Told<EntryView> {
        let today = self.today();
        self.tell(|inner| {
            trays::forget(inner, shop, &slot())?;
            let book = open(inner)?;
            book.set_position(shop, KEY, "")?;
            let form = proposed(book, shop, today)?;
            entry(inner, shop, None, (form, false), today)
        })
    }

    /// Puts what was read from the waiting files into the fields that nobody filled, each to be confirmed.
    pub fn read_letter(&self, shop: i64, form: &IntakeForm) -> Told<EntryView> {
        let today = self.today();
        self.tell(|inner| {
            let proposed = proposed(open(inner)?, shop, today)?;
            let mut form = form.clone();
            for waiting in trays::of(inner, shop, &slot())?.iter().filter(|w| !w.offered) {
                if let Read::Message(read) = &waiting.read {
                    reading::fill(&mut form, read, &proposed, today);
                }
            }
            keep(open(inner)?, shop, &form)?;
            trays::offered(inner, shop, &slot());
            entry(inner, shop, None, (form, true), today)
        })
    }

    /// Recognises the words of the scans that wait with a new letter, while everything else goes on; then
    /// [`Desk::read_letter`] offers them. What cannot be recognised says so there.
    pub fn recognise_letter(&self, shop: i64) -> Told<()> {
        let (scans, _under_way) = self.tell(|inner| {
            let scans = trays::pictures(inner, shop, &slot())?;
            Ok((scans, self.recognising.begin()?))
        })?;
        for scan in scans {
            let told = |done, all| self.recognising.told(done, all);
            let read = reading::recognise(&scan.file, &|picture| self.host().words_in(picture), &told);
            let stopped = read.as_ref().is_err_and(|problem| problem.code == problem::RECOGNITION_STOPPED);
            let read = read.unwrap_or_else(Read::Failed);
            self.tell(|inner| {
                trays::recognised(inner, shop, &slot(), &scan, &read);
                Ok(())
            })?;
            if stopped {
                break;
            }
        }
        Ok(())
    }

    /// Takes a half-entered letter over to another shop, with its files; one that is half-entered there stays.
    pub fn move_letter_draft(&self, from: i64, to: i64) -> Told<EntryView> {
        let today = self.today();
        self.tell(|inner| {
            let there = draft(open(inner)?, to)?;
            if let (None, Some(mine)) = (&there, draft(open(inner)?, from)?) {
                let (old, new) = (proposed(open(inner)?, from, today)?, proposed(open(inner)?, to, today)?);
                let mut form = mine.form;
                if form.number == old.number {
                    form.number = new.number;
                }
                if form.language == old.language {
                    form.language = new.language;
                }
                let book = open(inner)?;
                keep(book, to, &form)?;
                book.set_position(from, KEY, "")?;
                trays::carry(inner, (from, to), &slot())?;
            }
            Ok(())
        })?;
        self.letter_entry(to)
    }

    /// Writes the letter down. [`Desk::copying`] says how far its large files are, [`Desk::stop_copying`] stops it;
    /// then nothing is recorded.
    pub fn receive_letter(&self, shop: i64, form: &IntakeForm) -> Told<CaseView> {
        let today = self.today();
        self.keep_planned(
            |inner| {
                let given = trays::arriving(inner, shop, &slot())?;
                let intake = read(form, today).map_err(|found| all(found, form, today))?;
                if !form.unconfirmed.is_empty() {
                    return Err(vec![Problem::new(problem::LETTER_UNCONFIRMED, "read")]);
                }
                open(inner)?.plan_letter(shop, intake, given, today)
            },
            |inner, done| {
                open(inner)?.set_position(shop, KEY, "")?;
                trays::forget(inner, shop, &slot())?;
                shown(inner, shop, done.letter, today)
            },
        )
    }

    /// Corrects what was written down.
    pub fn correct_letter(&self, shop: i64, letter: u64, form: &IntakeForm) -> Told<CaseView> {
        let today = self.today();
        self.tell(|inner| {
            let mut found = Vec::new();
            let intake = read(form, today).map_err(|problems| found.extend(problems)).ok();
            let reason = forms::maybe(&form.reason);
            if reason.is_none() {
                found.push(Problem::new(problem::ANSWER_MISSING, "reason"));
            }
            let (Some(mut intake), Some(reason)) = (intake, reason) else {
                return Err(all(found, form, today));
            };
            let known = open(inner)?.letter(shop, LetterId(letter))?.intake;
            // What the form has no room for stays as it was.
            intake.other.extend(known.other.into_iter().skip(1));
            let gender = intake.sender.corrections.gender;
            intake.sender.corrections = Corrections { gender, ..known.sender.corrections };
            open(inner)?.correct_letter(shop, LetterId(letter), intake, &reason, today)?;
            shown(inner, shop, LetterId(letter), today)
        })
    }
}

/// What cannot be read, and everything else that is wrong besides.
pub(crate) fn all(mut found: Vec<Problem>, form: &IntakeForm, today: Day) -> Vec<Problem> {
    let unread = |at: &str| found.iter().any(|p| p.at == at);
    let mut rest = form.clone();
    // A stand-in for what could not be read, only to find what else is wrong.
    for (field, at) in
        [(&mut rest.received, "received"), (&mut rest.dated, "dated"), (&mut rest.postmark, "postmark")]
    {
        if unread(at) {
            *field = if at == "received" { forms::typed(today) } else { String::new() };
        }
    }
    if unread("time") {
        rest.time.clear();
    }
    if unread("term-value") {
        rest.term.clear();
    }
    if unread("other-by") {
        rest.other_by.clear();
    }
    if unread("channel") {
        Channel::Post.id().clone_into(&mut rest.channel);
    }
    if let Ok(intake) = read(&rest, today) {
        found.extend(intake.problems(today).into_iter().filter(|p| !found.contains(p)).collect::<Vec<_>>());
    }
    found
}

fn draft(book: &Book, shop: i64) -> Inside<Option<Draft>> {
    let kept = book.position(shop, KEY)?;
    // A draft in the shape of another program is not worth a refusal.
    Ok(kept.and_then(|json| serde_json::from_str(&json).ok()))
}

/// Where the files of a new letter wait.
fn slot() -> trays::Slot {
    (0, "letter".to_owned())
}

fn keep(book: &mut Book, shop: i64, form: &IntakeForm) -> Inside<()> {
    let broken = |e: serde_json::Error| vec![Problem::new(problem::INTERNAL, "letter").with("detail", e)];
    let json = serde_json::to_string(&Draft { form: form.clone() }).map_err(broken)?;
    if json.len() > DRAFT_MAX {
        return Err(vec![Problem::new(problem::TEXT_TOO_LONG, "scope").with("max", DRAFT_MAX)]);
    }
    book.set_position(shop, KEY, &json)
}

/// An empty form with what can be proposed.
pub(crate) fn proposed(book: &Book, shop: i64, today: Day) -> Inside<IntakeForm> {
    let country = book.letter_facts(shop)?.country();
    let language = country.document_locales().first().copied().unwrap_or(Locale::Ru);
    Ok(IntakeForm {
        number: book.next_letter_number(shop, today.year())?,
        channel: Channel::Post.id().to_owned(),
        received: forms::typed(today),
        language: language.code().to_owned(),
        ..IntakeForm::default()
    })
}

fn entry(
    inner: &mut Inner,
    shop: i64,
    letter: Option<u64>,
    (form, draft): (IntakeForm, bool),
    today: Day,
) -> Inside<EntryView> {
    let locale = inner.locale();
    let count = count(locale, open(inner)?, shop, letter, &form, today)?;
    let (tray, read, scans) = match letter {
        None => {
            let scans = !trays::pictures(inner, shop, &slot())?.is_empty();
            (files::tray(inner, shop, 0, "letter")?, files::read(inner, shop)?, scans)
        }
        Some(_) => (TrayView::default(), Vec::new(), false),
    };
    let choice = |id: &str, label: String, note: String| ChoiceView { id: id.to_owned(), label, note };
    Ok(EntryView {
        form,
        draft,
        kinds: LetterKind::ALL
            .iter()
            .map(|k| choice(k.id(), law_words::kind(locale, *k), words::plain(locale, says(*k))))
            .collect(),
        channels: Channel::ALL
            .iter()
            .map(|c| choice(c.id(), telling::channel(locale, *c), String::new()))
            .collect(),
        languages: Locale::ALL.iter().map(|l| preview::language(locale, *l)).collect(),
        count,
        tray,
        read,
        scans,
        today: words::day(locale, today),
    })
}

/// How people write it.
fn says(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Withdrawal => "lw-says-withdrawal",
        LetterKind::Stop => "lw-says-stop",
        LetterKind::Distribution => "lw-says-distribution",
        LetterKind::Marketing => "lw-says-marketing",
        LetterKind::Access => "lw-says-access",
        LetterKind::Correction => "lw-says-correction",
        LetterKind::Deletion => "lw-says-deletion",
        LetterKind::Automated => "lw-says-automated",
        LetterKind::Regulator => "lw-says-regulator",
        LetterKind::Incident => "lw-says-incident",
        LetterKind::Other => "lw-says-other",
    }
}

fn count(
    locale: Locale,
    book: &Book,
    shop: i64,
    letter: Option<u64>,
    form: &IntakeForm,
    today: Day,
) -> Inside<CountView> {
    let number = form.number.trim();
    let paper = match (number, form.channel.as_str()) {
        ("", _) => String::new(),
        (number, "post" | "hand") => {
            words::text(locale, "lw-write-on-paper", &[("number", say::number(locale, number).into())])
        }
        (number, _) => {
            words::text(locale, "lw-keep-number", &[("number", say::number(locale, number).into())])
        }
    };
    let received = forms::day(&form.received, "received", today).ok();
    let mut view = CountView {
        paper,
        received: received.map(|d| law_words::day(locale, d)).unwrap_or_default(),
        needs_time: form.kinds.iter().any(|k| k == LetterKind::Incident.id()),
        needs_term: form.kinds.iter().any(|k| k == LetterKind::Regulator.id()),
        ..CountView::default()
    };
    view.same = same(locale, book, shop, letter, form, today)?;
    if form.kinds.is_empty() || received.is_none() {
        return Ok(view);
    }
    let extended = match letter {
        Some(letter) => book.letter(shop, LetterId(letter))?.counted.extended,
        None => false,
    };
    let counted = read(form, today)
        .and_then(|intake| book.count_letter(shop, &intake, extended).map(|counted| (intake, counted)));
    match counted {
        Ok((intake, counted)) => {
            let country = book.letter_facts(shop)?.country();
            view.due = say::due_of(locale, book, country, (&intake, &counted), today);
        }
        Err(problems) => view.problems = words::problems(locale, &problems),
    }
    Ok(view)
}

/// Other letters of the same sender, by e-mail or by name.
fn same(
    locale: Locale,
    book: &Book,
    shop: i64,
    letter: Option<u64>,
    form: &IntakeForm,
    today: Day,
) -> Inside<Vec<crate::view_letters::LetterLineView>> {
    let (name, email) = (form.name.trim(), form.email.trim());
    let words = if email.contains('@') {
        email
    } else if name.split_whitespace().count() > 1 {
        name
    } else {
        return Ok(Vec::new());
    };
    let query = LetterQuery {
        shop: Some(id(shop)?),
        words: Some(words.to_owned()),
        limit: 4,
        ..LetterQuery::default()
    };
    let mut found = book.letters(&query)?.lines;
    found.retain(|line| Some(line.letter.0) != letter);
    found.truncate(3);
    lines(locale, book, &found, today)
}

/// What was typed, read; every field that cannot be read is told.
pub(crate) fn read(form: &IntakeForm, today: Day) -> Inside<Intake> {
    let mut problems = Vec::new();
    let mut take = |found: Result<Option<Day>, Problem>| {
        found.unwrap_or_else(|p| {
            problems.push(p);
            None
        })
    };
    let received = take(if form.received.trim().is_empty() {
        Err(Problem::new(problem::ANSWER_MISSING, "received"))
    } else {
        forms::day(&form.received, "received", today).map(Some)
    });
    let dated = take(forms::maybe_day(&form.dated, "dated", today));
    let postmark = take(forms::maybe_day(&form.postmark, "postmark", today));
    let other_by = take(forms::maybe_coming(&form.other_by, "other-by", today));
    let time = match forms::maybe(&form.time).map(|t| crate::time(&t, "time")) {
        Some(Err(p)) => {
            problems.push(p);
            None
        }
        Some(Ok(time)) => Some(time),
        None => None,
    };
    let named_term = term(form, today).unwrap_or_else(|p| {
        problems.push(p);
        None
    });
    let channel = Channel::from_id(&form.channel);
    if channel.is_none() {
        problems.push(Problem::new(problem::ANSWER_MISSING, "channel"));
    }
    let kinds: Vec<LetterKind> = form.kinds.iter().filter_map(|k| LetterKind::from_id(k)).collect();
    let number = pismovnik_model::text::tidy(&form.number);
    let (Some(received), Some(channel), true) = (received, channel, problems.is_empty()) else {
        return Err(problems);
    };
    let mut intake = Intake::new(&number, &kinds, channel, received);
    intake.time = time;
    intake.dated = dated;
    intake.postmark = postmark;
    intake.uncollected = form.uncollected;
    intake.sender_number = forms::maybe(&form.sender_number);
    let gender = Gender::from_code(&form.gender);
    intake.sender = Sender {
        name: forms::maybe(&form.name),
        organisation: form.organisation,
        corrections: Corrections { gender, ..Corrections::default() },
        address: forms::maybe(&form.address),
        email: forms::maybe(&form.email),
        phone: forms::maybe(&form.phone),
    };
    intake.representative = forms::maybe(&form.representative).map(|name| Representative {
        name,
        authority: form.authority.trim().to_owned(),
        guardian: form.guardian,
    });
    intake.language = Locale::from_code(&form.language).unwrap_or(Locale::Ru);
    intake.named_term = named_term;
    intake.scope = forms::maybe(&form.scope);
    intake.other =
        forms::maybe(&form.other).map(|what| OtherDemand { what, by: other_by }).into_iter().collect();
    intake.whereabouts = forms::maybe(&form.whereabouts);
    Ok(intake)
}

fn term(form: &IntakeForm, today: Day) -> Result<Option<NamedTerm>, Problem> {
    let at = "term-value";
    let days = || {
        let digits = form.term_value.trim();
        digits.parse::<u16>().map_err(|_| {
            if digits.is_empty() {
                Problem::new(problem::ANSWER_MISSING, at)
            } else {
                Problem::new(problem::TERM_NEEDED, at)
            }
        })
    };
    // The term stands in the window only beside a regulator's letter.
    if !form.kinds.iter().any(|k| k == LetterKind::Regulator.id()) {
        return Ok(None);
    }
    Ok(match form.term.as_str() {
        "working" => Some(NamedTerm::Working(days()?)),
        "calendar" => Some(NamedTerm::Calendar(days()?)),
        "by" => Some(NamedTerm::By(forms::coming(&form.term_value, at, today)?)),
        _ => None,
    })
}

/// What is written down, as it is typed.
fn written(intake: &Intake) -> IntakeForm {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let day = |value: Option<Day>| value.map(forms::typed).unwrap_or_default();
    let (term, term_value) = match intake.named_term {
        None => ("", String::new()),
        Some(NamedTerm::Working(days)) => ("working", days.to_string()),
        Some(NamedTerm::Calendar(days)) => ("calendar", days.to_string()),
        Some(NamedTerm::By(day)) => ("by", forms::typed(day)),
    };
    IntakeForm {
        number: intake.number.clone(),
        kinds: intake.kinds.iter().map(|k| k.id().to_owned()).collect(),
        channel: intake.channel.id().to_owned(),
        received: forms::typed(intake.received),
        time: intake.time.map(law_words::time).unwrap_or_default(),
        dated: day(intake.dated),
        postmark: day(intake.postmark),
        uncollected: intake.uncollected,
        sender_number: text(&intake.sender_number),
        name: text(&intake.sender.name),
        organisation: intake.sender.organisation,
        gender: intake.sender.corrections.gender.map(|g| g.code().to_owned()).unwrap_or_default(),
        address: text(&intake.sender.address),
        email: text(&intake.sender.email),
        phone: text(&intake.sender.phone),
        representative: intake.representative.as_ref().map(|r| r.name.clone()).unwrap_or_default(),
        authority: intake.representative.as_ref().map(|r| r.authority.clone()).unwrap_or_default(),
        guardian: intake.representative.as_ref().is_some_and(|r| r.guardian),
        language: intake.language.code().to_owned(),
        term: term.to_owned(),
        term_value,
        scope: text(&intake.scope),
        other: intake.other.first().map(|o| o.what.clone()).unwrap_or_default(),
        other_by: day(intake.other.first().and_then(|o| o.by)),
        whereabouts: text(&intake.whereabouts),
        reason: String::new(),
        unconfirmed: Vec::new(),
    }
}
