//! Intake: what is written down when a letter arrives, and what is decided and done about it.
//!
//! Invariants: nothing here is a rule of law; days are days of the shop's calendar; personal data stand
//! only in fields that events keep sealed.

use serde::{Deserialize, Serialize};

use crate::outgoing::{Addressee, Representative};
use crate::problem::{self, Problem, ProblemCode};
use crate::{Corrections, Day, LetterKind, Locale, text};

/// Most characters of one line (names, numbers, addresses).
pub const LINE_MAX: usize = 300;

/// Most characters of a text of several lines (scope, notes).
pub const NOTE_MAX: usize = 10_000;

/// How something came or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// By post.
    Post,
    /// By courier or handed over.
    Hand,
    /// By e-mail.
    Email,
    /// Through a form of the site.
    Form,
    /// In a messenger or social network.
    Messenger,
    /// By telephone.
    Phone,
    /// Told in person at the shop.
    Visit,
    /// Through a portal of the state.
    Portal,
}

impl Channel {
    /// All channels, in the order in which they are offered.
    pub const ALL: [Channel; 8] = [
        Channel::Post,
        Channel::Email,
        Channel::Form,
        Channel::Hand,
        Channel::Messenger,
        Channel::Phone,
        Channel::Visit,
        Channel::Portal,
    ];

    /// Its stable id, also its name on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Channel::Post => "post",
            Channel::Hand => "hand",
            Channel::Email => "email",
            Channel::Form => "form",
            Channel::Messenger => "messenger",
            Channel::Phone => "phone",
            Channel::Visit => "visit",
            Channel::Portal => "portal",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Channel> {
        Channel::ALL.into_iter().find(|c| c.id() == id)
    }
}

/// A term as a regulator's letter names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NamedTerm {
    /// So many working days.
    Working(u16),
    /// So many calendar days.
    Calendar(u16),
    /// Not later than a day.
    By(Day),
}

/// Who wrote, as far as the letter says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// Full name, or an organisation's name, in the nominative.
    pub name: Option<String>,
    /// An organisation.
    #[serde(default)]
    pub organisation: bool,
    /// What was said of the name, once.
    #[serde(default)]
    pub corrections: Corrections,
    /// Postal address.
    pub address: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
}

impl Sender {
    /// The sender as addressee of a letter by post (`address`) or by e-mail; none without a name.
    pub fn addressee(&self, by_email: bool) -> Option<Addressee> {
        let address = if by_email { &self.email } else { &self.address };
        Some(Addressee {
            name: self.name.clone()?,
            organisation: self.organisation,
            corrections: self.corrections.clone(),
            address: address.clone(),
        })
    }
}

/// A demand of the same letter that is not about personal data (refund, complaint), with its own day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtherDemand {
    /// What is demanded.
    pub what: String,
    /// Until when, as the owner notes it; the program counts no term for it.
    pub by: Option<Day>,
}

/// What is written down when a letter arrives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intake {
    /// The shop's own incoming number, as it is written on the paper.
    pub number: String,
    /// What the letter asks for; at least one, each once.
    pub kinds: Vec<LetterKind>,
    /// How it came.
    pub channel: Channel,
    /// The day of receipt; of an incident the day on which it was noticed.
    pub received: Day,
    /// The time of receipt, for terms in hours.
    pub time: Option<jiff::civil::Time>,
    /// The day that the letter bears.
    pub dated: Option<Day>,
    /// The day of the postmark.
    pub postmark: Option<Day>,
    /// The letter lay at the post office and was not collected; `received` is then the day on which it
    /// counts as delivered, as the owner states it.
    #[serde(default)]
    pub uncollected: bool,
    /// The sender's own number of the letter.
    pub sender_number: Option<String>,
    /// Who wrote.
    pub sender: Sender,
    /// Who acted for the sender.
    pub representative: Option<Representative>,
    /// The language of the letter, in which it is answered.
    pub language: Locale,
    /// The term that the letter names; of a regulator's letter only.
    pub named_term: Option<NamedTerm>,
    /// What it is about, in the sender's or the owner's words.
    pub scope: Option<String>,
    /// Demands that are not about personal data.
    #[serde(default)]
    pub other: Vec<OtherDemand>,
    /// Where the paper lies.
    pub whereabouts: Option<String>,
}

impl Intake {
    /// The least that can be written down.
    pub fn new(number: &str, kinds: &[LetterKind], channel: Channel, received: Day) -> Intake {
        Intake {
            number: number.to_owned(),
            kinds: kinds.to_vec(),
            channel,
            received,
            time: None,
            dated: None,
            postmark: None,
            uncollected: false,
            sender_number: None,
            sender: Sender::default(),
            representative: None,
            language: Locale::Ru,
            named_term: None,
            scope: None,
            other: Vec::new(),
            whereabouts: None,
        }
    }

    /// Every problem of the intake as of `today`; `at` names the field.
    pub fn problems(&self, today: Day) -> Vec<Problem> {
        let mut problems = Vec::new();
        line("number", Some(&self.number), &mut problems);
        if self.kinds.is_empty() {
            problems.push(Problem::new(problem::ANSWER_MISSING, "kinds"));
        }
        for (i, kind) in self.kinds.iter().enumerate() {
            if self.kinds[..i].contains(kind) {
                problems.push(Problem::new(problem::ANSWER_REPEATED, "kinds").with("value", kind.id()));
            }
        }
        let sender = &self.sender;
        line("sender.name", sender.name.as_ref(), &mut problems);
        line("sender.address", sender.address.as_ref(), &mut problems);
        line("sender.email", sender.email.as_ref(), &mut problems);
        line("sender.phone", sender.phone.as_ref(), &mut problems);
        line("sender-number", self.sender_number.as_ref(), &mut problems);
        line("whereabouts", self.whereabouts.as_ref(), &mut problems);
        lines("scope", self.scope.as_ref(), &mut problems);
        if let Some(representative) = &self.representative {
            line("representative.name", Some(&representative.name), &mut problems);
            line("representative.authority", Some(&representative.authority), &mut problems);
        }
        for (i, other) in self.other.iter().enumerate() {
            line(&format!("other[{i}]"), Some(&other.what), &mut problems);
        }
        if self.received > today {
            problems.push(Problem::new(problem::LETTER_RECEIVED_AHEAD, "received").with("today", today));
        }
        let late = |day: Option<Day>| day.is_some_and(|day| day > self.received);
        for (at, day) in [("dated", self.dated), ("postmark", self.postmark)] {
            if late(day) {
                problems.push(Problem::new(problem::LETTER_DATED_LATE, at));
            }
        }
        if self.named_term.is_some() && !self.kinds.contains(&LetterKind::Regulator) {
            problems.push(Problem::new(problem::LETTER_TERM_NOT_NAMED, "named-term"));
        }
        let known = [&sender.name, &sender.address, &sender.email, &sender.phone];
        if known.iter().all(|k| k.is_none()) && self.kinds != [LetterKind::Incident] {
            problems.push(Problem::new(problem::LETTER_SENDER_MISSING, "sender.name"));
        }
        problems
    }
}

/// Checks a text of one line, where there is one.
pub fn line(at: &str, value: Option<&String>, problems: &mut Vec<Problem>) {
    let Some(value) = value else { return };
    if let Some(code) = fault(value, LINE_MAX, text::printable) {
        problems.push(Problem::new(code, at).with("max", LINE_MAX));
    }
}

/// Checks a text of several lines, where there is one.
pub fn lines(at: &str, value: Option<&String>, problems: &mut Vec<Problem>) {
    let Some(value) = value else { return };
    if let Some(code) = fault(value, NOTE_MAX, |c| c == '\n' || text::printable(c)) {
        problems.push(Problem::new(code, at).with("max", NOTE_MAX));
    }
}

fn fault(value: &str, max: usize, allowed: impl Fn(char) -> bool) -> Option<ProblemCode> {
    if !value.chars().any(char::is_alphanumeric) {
        Some(problem::TEXT_EMPTY)
    } else if value.chars().count() > max {
        Some(problem::TEXT_TOO_LONG)
    } else if value.chars().all(allowed) {
        None
    } else {
        Some(problem::TEXT_UNPRINTABLE)
    }
}

/// What a file of a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileRole {
    /// The letter itself: scan, photograph, message.
    Letter,
    /// Its envelope with the postmark.
    Envelope,
    /// A representative's authority.
    Authority,
    /// An export or screenshot of a system that was worked on.
    Export,
    /// The signed destruction act.
    SignedAct,
    /// A paper made by the program: reply, act, notice.
    Paper,
    /// The paper as it was signed.
    SignedPaper,
    /// A receipt of posting or delivery, or the sent message.
    Proof,
    /// Anything else.
    Other,
}

impl FileRole {
    /// All roles, in the order in which they are offered.
    pub const ALL: [FileRole; 9] = [
        FileRole::Letter,
        FileRole::Envelope,
        FileRole::Authority,
        FileRole::Export,
        FileRole::SignedAct,
        FileRole::Paper,
        FileRole::SignedPaper,
        FileRole::Proof,
        FileRole::Other,
    ];

    /// Its stable id.
    pub fn id(self) -> &'static str {
        match self {
            FileRole::Letter => "letter",
            FileRole::Envelope => "envelope",
            FileRole::Authority => "authority",
            FileRole::Export => "export",
            FileRole::SignedAct => "signed-act",
            FileRole::Paper => "paper",
            FileRole::SignedPaper => "signed-paper",
            FileRole::Proof => "proof",
            FileRole::Other => "other",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<FileRole> {
        FileRole::ALL.into_iter().find(|r| r.id() == id)
    }
}

/// A file that belongs to an entry; its bytes are the entry's attachment of the same index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    /// Its name as it was chosen, without folders.
    pub name: String,
    /// Its media type, as it was recognised from the bytes.
    pub media: String,
    /// Length in bytes.
    pub size: u64,
    /// What it is.
    pub role: FileRole,
}

/// One counted term as it was told when it was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountedClock {
    /// The term's id.
    pub id: String,
    /// Its article.
    pub article: String,
    /// The deadline.
    pub strict: Day,
    /// After roll-forward.
    pub formal: Day,
    /// Whether a counted day lies in a year without a calendar.
    pub provisional: bool,
}

/// The term of the result of an inquiry into an incident, where the country asks for one.
pub const INCIDENT_RESULT: &str = "ru-incident-result";

/// The terms of a letter, counted under the law and calendar of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// Version of rules and calendars.
    pub rules_version: String,
    /// All terms, in the order of the law.
    pub clocks: Vec<CountedClock>,
    /// The id of the term that ends first; none where the letter starts none.
    pub governing: Option<String>,
    /// Its strict day.
    pub due: Option<Day>,
    /// Whether the extended terms were counted.
    #[serde(default)]
    pub extended: bool,
}

/// What the terms of a letter are counted from, as far as the letter itself tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// What it asks for.
    pub kinds: Vec<LetterKind>,
    /// The day of receipt.
    pub received: Day,
    /// Its time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<jiff::civil::Time>,
    /// The term that a regulator names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub named_term: Option<NamedTerm>,
    /// Whether the extended terms are counted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub extended: bool,
}

impl Basis {
    /// That of a letter.
    pub fn of(intake: &Intake, extended: bool) -> Basis {
        Basis {
            kinds: intake.kinds.clone(),
            received: intake.received,
            time: intake.time,
            named_term: intake.named_term,
            extended,
        }
    }
}

/// Whether the sender was found among the persons whose data the shop holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Identity {
    /// Found: by what (order number, address of the account). The least that is needed.
    Matched {
        /// By what.
        by: String,
    },
    /// No data of the sender were found.
    NotFound {
        /// Where was looked.
        looked: String,
    },
    /// It cannot be told yet; the sender is asked.
    Unclear {
        /// What is missing.
        missing: String,
    },
}

/// What happens to data of one purpose in one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "does", rename_all = "kebab-case")]
pub enum Outcome {
    /// Processing stops; the data may stay (a stop-list entry, for instance).
    Stop,
    /// The data are destroyed.
    Destroy,
    /// The data stay.
    Keep {
        /// For what.
        purpose: String,
        /// On which ground, with article.
        ground: String,
        /// Until when, in words.
        until: String,
        /// Kept from every other use.
        blocked: bool,
    },
}

/// One line of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionLine {
    /// Which data or which processing, in the nominative; no values.
    pub what: String,
    /// What happens to them.
    pub outcome: Outcome,
}

/// One thing to do, at one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Its id within the letter, kebab-case.
    pub id: String,
    /// The system, processor or place of paper.
    pub place: String,
    /// What is to be done there.
    pub what: String,
    /// It destroys data: the act names it.
    pub destroys: bool,
    /// A processor is told by a notice.
    #[serde(default)]
    pub processor: bool,
}

/// What was decided about a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// The answers to the plain questions that led here, by question id.
    #[serde(default)]
    pub answers: std::collections::BTreeMap<String, String>,
    /// Data and processing, line by line.
    pub lines: Vec<DecisionLine>,
    /// What is to be done, place by place.
    #[serde(default)]
    pub tasks: Vec<Task>,
}

impl Verdict {
    /// Every problem of the decision; `at` names line or task.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.lines.is_empty() {
            problems.push(Problem::new(problem::ANSWER_MISSING, "lines"));
        }
        for (i, entry) in self.lines.iter().enumerate() {
            line(&format!("lines[{i}].what"), Some(&entry.what), &mut problems);
            if let Outcome::Keep { purpose, ground, until, .. } = &entry.outcome {
                for (field, value) in [("purpose", purpose), ("ground", ground), ("until", until)] {
                    line(&format!("lines[{i}].{field}"), Some(value), &mut problems);
                }
            }
        }
        for (i, task) in self.tasks.iter().enumerate() {
            line(&format!("tasks[{i}].place"), Some(&task.place), &mut problems);
            line(&format!("tasks[{i}].what"), Some(&task.what), &mut problems);
            if self.tasks[..i].iter().any(|t| t.id == task.id) {
                problems.push(
                    Problem::new(problem::ANSWER_REPEATED, format!("tasks[{i}].id")).with("value", &task.id),
                );
            }
        }
        problems
    }

    /// Whether anything is destroyed.
    pub fn destroys(&self) -> bool {
        self.lines.iter().any(|l| l.outcome == Outcome::Destroy) || self.tasks.iter().any(|t| t.destroys)
    }
}

/// What became of a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum TaskDone {
    /// Done.
    Done {
        /// When.
        day: Day,
        /// By whom: name and post.
        who: String,
    },
    /// Nothing was there to do.
    NothingThere {
        /// Why, or where was looked.
        why: String,
    },
}

/// How an outgoing letter left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum Sending {
    /// By post.
    Post {
        /// The tracking number, where known.
        tracking: Option<String>,
    },
    /// By e-mail.
    Email {
        /// To which address.
        to: String,
    },
    /// Handed over.
    Hand {
        /// To whom.
        to: String,
    },
    /// Through the channel that it came by (messenger, portal).
    Channel {
        /// Which.
        channel: Channel,
    },
}

impl Ending {
    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Ending> {
        match id {
            "answered" => Some(Ending::Answered),
            "no-answer-needed" => Some(Ending::NoAnswerNeeded),
            "taken-back" => Some(Ending::TakenBack),
            "passed-on" => Some(Ending::PassedOn),
            _ => None,
        }
    }
}

/// How a letter ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// It was answered.
    Answered,
    /// It asked for nothing that is answered; why stands in the reason.
    NoAnswerNeeded,
    /// The sender took it back.
    TakenBack,
    /// It went to who is responsible (another shop, the marketplace).
    PassedOn,
}
