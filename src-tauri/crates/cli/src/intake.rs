//! `letter add|correct`: what is written down of a letter, and put right.

use std::path::PathBuf;

use clap::Args;
use pismovnik_app::letters::streams::arriving;
use pismovnik_app::letters::{Channel, FileRole, Intake, OtherDemand, Representative};
use pismovnik_app::names::Gender;
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{Day, LetterKind, Locale};

use crate::arguments::At;
use crate::clocks;
use crate::letter_arguments::{Which, channel};
use crate::letters::{at, show, whole};
use crate::shops::open;
use crate::terminal::{self, Outcome, Say};

/// A letter as it arrived.
#[derive(Debug, Args)]
pub(crate) struct AddArguments {
    #[command(flatten)]
    at: At,
    #[arg(long)]
    shop: String,
    #[arg(long = "kind", num_args = 1.., value_delimiter = ',', required = true, value_parser = clocks::kind)]
    kinds: Vec<LetterKind>,
    #[arg(long)]
    received: String,
    #[arg(long, default_value = "post", value_parser = channel)]
    channel: Channel,
    #[arg(long = "number", id = "next_number")]
    number: Option<String>,
    #[arg(long, value_parser = ["ru", "kk", "en"], default_value = "ru")]
    language: String,
    #[command(flatten)]
    details: Details,
    #[arg(long)]
    scan: Vec<PathBuf>,
}

/// What is right of a letter.
#[derive(Debug, Args)]
pub(crate) struct CorrectArguments {
    #[command(flatten)]
    which: Which,
    #[arg(long)]
    reason: String,
    #[command(flatten)]
    arrival: Arrival,
    #[arg(long, value_parser = ["ru", "kk", "en"])]
    language: Option<String>,
    #[command(flatten)]
    details: Details,
    #[arg(long, num_args = 1.., value_delimiter = ',', value_parser = CLEARED)]
    clear: Vec<String>,
}

/// How a letter came and what it is, as far as that is to be changed.
#[derive(Debug, Args)]
pub(crate) struct Arrival {
    #[arg(long = "kind", num_args = 1.., value_delimiter = ',', value_parser = clocks::kind)]
    pub(crate) kinds: Vec<LetterKind>,
    #[arg(long)]
    pub(crate) received: Option<String>,
    #[arg(long, value_parser = channel)]
    pub(crate) channel: Option<Channel>,
    #[arg(long = "number", id = "right_number")]
    pub(crate) number: Option<String>,
}

/// What a letter tells of itself and of its sender, each as far as it is known.
#[derive(Debug, Args)]
struct Details {
    #[arg(long)]
    time: Option<String>,
    #[arg(long)]
    sender: Option<String>,
    #[arg(long, value_parser = pismovnik_app::names::GENDER_NAMES)]
    gender: Option<String>,
    #[arg(long)]
    organisation: bool,
    #[arg(long)]
    sender_address: Option<String>,
    #[arg(long)]
    email: Option<String>,
    #[arg(long)]
    phone: Option<String>,
    #[arg(long, requires = "rep_authority")]
    representative: Option<String>,
    #[arg(long = "authority", id = "rep_authority", requires = "representative")]
    authority: Option<String>,
    #[arg(long, requires = "representative")]
    guardian: bool,
    #[arg(long)]
    sender_number: Option<String>,
    #[arg(long)]
    dated: Option<String>,
    #[arg(long)]
    postmark: Option<String>,
    #[arg(long)]
    uncollected: bool,
    #[arg(long)]
    scope: Option<String>,
    #[arg(long = "other", id = "other_demand")]
    other: Option<String>,
    #[arg(long)]
    other_by: Option<String>,
    #[arg(long)]
    lies: Option<String>,
    #[arg(long, conflicts_with_all = ["term_calendar_days", "by"])]
    term_days: Option<u16>,
    #[arg(long, conflicts_with = "by")]
    term_calendar_days: Option<u16>,
    #[arg(long)]
    by: Option<String>,
}

/// What can be taken out of what is written down.
const CLEARED: [&str; 16] = [
    "time",
    "sender",
    "gender",
    "organisation",
    "sender-address",
    "email",
    "phone",
    "representative",
    "sender-number",
    "dated",
    "postmark",
    "uncollected",
    "scope",
    "other",
    "lies",
    "term",
];

/// Days and times as they are read, and what is wrong with the others.
#[derive(Default)]
pub(crate) struct Reading {
    pub(crate) problems: Vec<Problem>,
}

impl Reading {
    /// The day; none where none is given, or where it cannot be read.
    pub(crate) fn day(&mut self, text: Option<&String>, at: &str) -> Option<Day> {
        self.kept(text.map(|text| pismovnik_app::day(text, at)))
    }

    fn kept<T>(&mut self, read: Option<Result<T, Problem>>) -> Option<T> {
        read.transpose().unwrap_or_else(|problem| {
            self.problems.push(problem);
            None
        })
    }

    /// What is wrong with what cannot be read, and with everything else.
    fn with(mut self, intake: &Intake, today: Day) -> Vec<Problem> {
        let further = intake.problems(today).into_iter();
        let unread: Vec<String> = self.problems.iter().map(|p| p.at.clone()).collect();
        self.problems.extend(further.filter(|p| !unread.contains(&p.at)));
        self.problems
    }
}

impl Details {
    /// Puts what is given into what is written down; the rest of it stays.
    fn put(&self, intake: &mut Intake, reading: &mut Reading) {
        let days =
            [(&mut intake.dated, &self.dated, "dated"), (&mut intake.postmark, &self.postmark, "postmark")];
        for (field, given, at) in days {
            *field = reading.day(given.as_ref(), at).or(*field);
        }
        let time = self.time.as_deref().map(|time| pismovnik_app::time(time, "time"));
        intake.time = reading.kept(time).or(intake.time);
        let texts = [
            (&mut intake.sender_number, &self.sender_number),
            (&mut intake.sender.name, &self.sender),
            (&mut intake.sender.address, &self.sender_address),
            (&mut intake.sender.email, &self.email),
            (&mut intake.sender.phone, &self.phone),
            (&mut intake.scope, &self.scope),
            (&mut intake.whereabouts, &self.lies),
        ];
        for (field, given) in texts {
            if given.is_some() {
                field.clone_from(given);
            }
        }
        intake.uncollected |= self.uncollected;
        intake.sender.organisation |= self.organisation;
        if let Some(gender) = self.gender.as_deref().and_then(Gender::from_code) {
            intake.sender.corrections.gender = Some(gender);
        }
        if let (Some(name), Some(authority)) = (&self.representative, &self.authority) {
            let (name, authority) = (name.clone(), authority.clone());
            intake.representative = Some(Representative { name, authority, guardian: self.guardian });
        }
        self.put_other(intake, reading);
        let by = reading.day(self.by.as_ref(), "by");
        intake.named_term = clocks::named(by, self.term_days, self.term_calendar_days).or(intake.named_term);
    }

    /// The other demand of the letter, or its day.
    fn put_other(&self, intake: &mut Intake, reading: &mut Reading) {
        let by = reading.day(self.other_by.as_ref(), "other-by");
        match (intake.other.first_mut(), &self.other) {
            (Some(first), other) => {
                first.what = other.clone().unwrap_or_else(|| first.what.clone());
                first.by = by.or(first.by);
            }
            (None, Some(what)) => intake.other.push(OtherDemand { what: what.clone(), by }),
            (None, None) if by.is_some() => {
                reading.problems.push(Problem::new(problem::ANSWER_MISSING, "other"));
            }
            (None, None) => {}
        }
    }
}

/// `letter add`
pub(crate) fn add(say: Say, given: &AddArguments) -> Outcome {
    let today = terminal::today();
    let mut reading = Reading::default();
    let received = reading.day(Some(&given.received), "received").unwrap_or(today);
    // Its number is known only once the workspace is open.
    let number = given.number.as_deref().unwrap_or("1");
    let mut intake = Intake::new(number, &given.kinds, given.channel, received);
    intake.language = Locale::from_code(&given.language).unwrap_or(Locale::Ru);
    given.details.put(&mut intake, &mut reading);
    let files = arriving(&given.scan, FileRole::Letter).unwrap_or_else(|problems| {
        reading.problems.extend(problems);
        Vec::new()
    });
    if !reading.problems.is_empty() {
        return Err(reading.with(&intake, today));
    }
    let mut book = open(say, &given.at)?;
    let shop = book.find(&given.shop)?;
    if given.number.is_none() {
        intake.number = book.next_letter_number(shop, received.year())?;
    }
    let done = book.receive_letter_with(shop, intake, whole(&files), today)?;
    show(say, &book, shop, done.letter)
}

/// `letter correct`
pub(crate) fn correct(say: Say, given: &CorrectArguments) -> Outcome {
    let today = terminal::today();
    let (mut book, shop, letter) = at(say, &given.which)?;
    let mut intake = book.letter(shop, letter)?.intake;
    for field in &given.clear {
        clear(&mut intake, field);
    }
    if !given.arrival.kinds.is_empty() {
        intake.kinds.clone_from(&given.arrival.kinds);
    }
    intake.channel = given.arrival.channel.unwrap_or(intake.channel);
    intake.number = given.arrival.number.clone().unwrap_or(intake.number);
    let language = given.language.as_deref().and_then(Locale::from_code);
    intake.language = language.unwrap_or(intake.language);
    let mut reading = Reading::default();
    intake.received = reading.day(given.arrival.received.as_ref(), "received").unwrap_or(intake.received);
    given.details.put(&mut intake, &mut reading);
    if !reading.problems.is_empty() {
        return Err(reading.with(&intake, today));
    }
    book.correct_letter(shop, letter, intake, &given.reason, today)?;
    show(say, &book, shop, letter)
}

fn clear(intake: &mut Intake, field: &str) {
    match field {
        "time" => intake.time = None,
        "sender" => intake.sender.name = None,
        "gender" => intake.sender.corrections.gender = None,
        "organisation" => intake.sender.organisation = false,
        "sender-address" => intake.sender.address = None,
        "email" => intake.sender.email = None,
        "phone" => intake.sender.phone = None,
        "representative" => intake.representative = None,
        "sender-number" => intake.sender_number = None,
        "dated" => intake.dated = None,
        "postmark" => intake.postmark = None,
        "uncollected" => intake.uncollected = false,
        "scope" => intake.scope = None,
        "other" => intake.other.clear(),
        "lies" => intake.whereabouts = None,
        // The arguments let no other through.
        _ => intake.named_term = None,
    }
}
