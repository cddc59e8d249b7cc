//! Outgoing letters: what is decided and known when one is written, checked before a word is drafted.
//!
//! Invariants: a [`Outgoing`] exists only where everything it says can be shown: «destroyed» has an act with
//! number and day; nothing leaves before what it answers was received; an extension stands only where the
//! law allows one. Texts repeat no data of the sender besides name and address: the input has no place
//! for them.

use serde::{Deserialize, Serialize};

use crate::problem::{self, Problem, ProblemCode};
use crate::{Corrections, Country, Day, LetterKind, text};

/// Ids under which provenance names the parts of a letter.
pub mod ids {
    /// To whom, in which form of address.
    pub const ADDRESSEE: &str = "letter.addressee";
    /// Through whom the sender acted.
    pub const REPRESENTATIVE: &str = "letter.representative";
    /// Own number and day.
    pub const OUTGOING: &str = "letter.outgoing";
    /// What is answered: numbers and days.
    pub const INCOMING: &str = "letter.incoming";
    /// What the sender demanded.
    pub const DEMANDS: &str = "letter.demands";
    /// Processing that was stopped.
    pub const STOPPED: &str = "letter.stopped";
    /// Data that were destroyed, with acts.
    pub const DESTROYED: &str = "letter.destroyed";
    /// Data that stay, with ground and term.
    pub const KEPT: &str = "letter.kept";
    /// Processors who were told.
    pub const TOLD: &str = "letter.told";
    /// Extension of the term.
    pub const EXTENSION: &str = "letter.extension";
    /// Refusal and its ground.
    pub const REFUSAL: &str = "letter.refusal";
    /// Free words: what is asked, what was found, what was put right.
    pub const WORDS: &str = "letter.words";
    /// Enclosed papers.
    pub const ENCLOSURES: &str = "letter.enclosures";
    /// Who signs and who prepared it.
    pub const SIGNATORY: &str = "letter.signatory";
    /// The destruction act's fields.
    pub const ACT: &str = "letter.act";
    /// The incident's fields.
    pub const INCIDENT: &str = "letter.incident";
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        /// Which letter, or which paper that goes with letters.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum OutgoingKind { $($(#[$doc])* $name),* }

        impl OutgoingKind {
            /// All kinds.
            pub const ALL: &[OutgoingKind] = &[$(OutgoingKind::$name),*];

            /// The id used in file names.
            pub fn id(self) -> &'static str {
                match self { $(OutgoingKind::$name => $id),* }
            }

            /// Reads an id.
            pub fn from_id(id: &str) -> Option<OutgoingKind> {
                OutgoingKind::ALL.iter().copied().find(|k| k.id() == id)
            }
        }
    };
}

impl OutgoingKind {
    /// Whether it tells all that was decided: what stopped, went and stays.
    pub fn tells_decision(self) -> bool {
        matches!(self, OutgoingKind::Reply | OutgoingKind::DeletionAnswer)
    }
}

kinds! {
    /// What was stopped, destroyed and kept: after withdrawal, demand to stop, opt-out, withdrawal of
    /// consent to distribution, or several of them in one letter.
    Reply = "letter-reply";
    /// Which data are processed, for what; the data themselves are enclosed.
    AccessAnswer = "letter-access-answer";
    /// What was corrected.
    CorrectionAnswer = "letter-correction-answer";
    /// What was destroyed or blocked because it was unnecessary or unlawful.
    DeletionAnswer = "letter-deletion-answer";
    /// What a person decided after an automated decision was objected to.
    ObjectionAnswer = "letter-objection-answer";
    /// The term is extended, and why. Russia only.
    ExtensionNotice = "letter-extension-notice";
    /// A demand is refused, and why.
    Refusal = "letter-refusal";
    /// The sender is asked to say more.
    Clarification = "letter-clarification";
    /// No data of the sender were found.
    NotFound = "letter-not-found";
    /// The marketplace holds the data and decides on them.
    Marketplace = "letter-marketplace";
    /// The letter has arrived, and until when it will be answered.
    Acknowledgment = "letter-acknowledgment";
    /// A processor is told to stop and to destroy.
    ProcessorNotice = "letter-processor-notice";
    /// Destruction act.
    DestructionAct = "destruction-act";
    /// Unlawful processing was ended: notice to the person. Russia only.
    UnlawfulCured = "letter-unlawful-cured";
    /// Cover letter to a regulator's request.
    RegulatorCover = "letter-regulator-cover";
    /// First notice of an incident, as a worksheet.
    IncidentFirst = "incident-first-notice";
    /// Result of the inquiry into an incident, as a worksheet. Russia only.
    IncidentResult = "incident-result-notice";
}

/// To whom a letter goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Addressee {
    /// A person's full name, or an organisation's name.
    pub name: String,
    /// An organisation: its name is not declined, it is greeted without a name.
    pub organisation: bool,
    /// What was said of the name, once.
    #[serde(default)]
    pub corrections: Corrections,
    /// Postal or mail address to which the letter goes.
    pub address: Option<String>,
}

/// The person who acted for the sender.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Representative {
    /// Full name.
    pub name: String,
    /// The paper that shows the authority, in the nominative, with number and day.
    pub authority: String,
    /// A parent or guardian: the answer goes to them, not to the child.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub guardian: bool,
}

/// The paper that is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Incoming {
    /// The sender's own number.
    pub number: Option<String>,
    /// The day that the letter bears.
    pub dated: Option<Day>,
    /// The shop's number in its register.
    pub registered: String,
    /// The day of receipt.
    pub received: Day,
}

/// Processing that was stopped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stopped {
    /// Which, in the nominative: «реклама по электронной почте».
    pub what: String,
    /// Since when.
    pub day: Day,
}

/// An act with its number and day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Number.
    pub number: String,
    /// Day on which it was signed.
    pub day: Day,
}

/// Data that were destroyed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destroyed {
    /// Categories, in the nominative; no values.
    pub what: String,
    /// The signed act; a letter without it is refused.
    pub act: Option<Act>,
}

/// Data that stay, or that are processed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Categories, in the nominative; no values.
    pub what: String,
    /// For what.
    pub purpose: String,
    /// On which ground, with article.
    pub ground: String,
    /// Until when, in words.
    pub until: String,
    /// Kept from every other use.
    pub blocked: bool,
}

/// A processor who was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Its name.
    pub name: String,
    /// When.
    pub day: Day,
}

/// An extension of the term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// Why, as a whole sentence.
    pub reason: String,
    /// The new day.
    pub until: Day,
}

/// On what a refusal rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalGround {
    /// An obligation is not fulfilled yet, 94-V art. 8(2). Kazakhstan.
    Obligation,
    /// Laws demand the processing, 94-V art. 8(2).
    Laws,
    /// The same was asked less than 30 days ago, 152-ФЗ art. 14 p. 4. Russia, access only.
    Repeated,
    /// What was to be proved was not: correction and deletion.
    NotProved,
}

/// A refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// On what it rests.
    pub ground: RefusalGround,
    /// Why, as whole sentences: which obligation, which law, what is missing.
    pub reason: String,
}

/// An enclosed paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosure {
    /// Its title.
    pub title: String,
    /// How many sheets; none for electronic files.
    pub sheets: Option<u16>,
}

/// Whether a log export goes with a destruction act (order 179).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Log {
    /// Attached: its title.
    Attached(String),
    /// Missing, and why.
    Missing(String),
    /// Nothing was automated: no log is needed.
    NotNeeded,
}

/// Fields of a destruction act; what is absent stays a blank for ink.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActFields {
    /// Whose data: name or other identifying information.
    pub subject: Option<String>,
    /// Categories of the destroyed data.
    pub what: Vec<String>,
    /// Information systems.
    pub systems: Vec<String>,
    /// Carrier and number of sheets, for paper.
    pub paper: Option<String>,
    /// How.
    pub method: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// When.
    pub day: Option<Day>,
    /// A processor that took part: name and address.
    pub processor: Option<String>,
    /// Names and posts of those who destroyed.
    pub destroyers: Vec<String>,
    /// The log export; none where not decided yet.
    pub log: Option<Log>,
}

/// Fields of an incident notice; what is absent stays a blank.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IncidentFields {
    /// When it was noticed, day and time in words.
    pub detected: Option<String>,
    /// What happened.
    pub what: Option<String>,
    /// Which data.
    pub data: Option<String>,
    /// How many persons.
    pub persons: Option<String>,
    /// Supposed or found cause.
    pub cause: Option<String>,
    /// Harm that may follow.
    pub harm: Option<String>,
    /// What was done.
    pub measures: Option<String>,
    /// By whom it was caused, where found.
    pub culprits: Option<String>,
    /// Who answers questions.
    pub contact: Option<String>,
}

/// Who signs a letter, GOST R 7.0.97-2016, 5.22.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "SignatoryWritten")]
pub struct Signatory {
    /// Post, as it is printed before the signature.
    pub post: Option<String>,
    /// Full name; printed as initials and surname where it is a person's.
    pub name: String,
}

/// A signatory as written: letters recorded before posts were kept apart have one text.
#[derive(Deserialize)]
#[serde(untagged)]
enum SignatoryWritten {
    Whole(String),
    Parted { post: Option<String>, name: String },
}

impl From<SignatoryWritten> for Signatory {
    fn from(written: SignatoryWritten) -> Signatory {
        match written {
            SignatoryWritten::Whole(name) => Signatory { post: None, name },
            SignatoryWritten::Parted { post, name } => Signatory { post, name },
        }
    }
}

/// Everything a letter needs. Build a [`Outgoing`] from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutgoingInput {
    /// Which letter.
    pub kind: OutgoingKind,
    /// To whom.
    pub addressee: Addressee,
    /// Through whom the sender acted.
    pub representative: Option<Representative>,
    /// Whose data it is about, where the letter goes to a parent or guardian.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Own number.
    pub number: String,
    /// Own day.
    pub day: Day,
    /// What is answered.
    pub incoming: Option<Incoming>,
    /// What was demanded.
    pub demands: Vec<LetterKind>,
    /// What was stopped.
    pub stopped: Vec<Stopped>,
    /// What was destroyed.
    pub destroyed: Vec<Destroyed>,
    /// What is kept, or processed (access).
    pub kept: Vec<Kept>,
    /// Which processors were told.
    pub told: Vec<Told>,
    /// Extension.
    pub extension: Option<Extension>,
    /// Refusal.
    pub refusal: Option<Refusal>,
    /// What is asked, was found, was decided, was put right: whole sentences.
    pub words: Option<String>,
    /// A day that the letter names: until when it will be answered, when it was put right.
    pub named_day: Option<Day>,
    /// Enclosed papers.
    pub enclosures: Vec<Enclosure>,
    /// Who signs, where it is not the operator in person.
    pub signatory: Option<Signatory>,
    /// Name and telephone of who prepared it.
    pub executor: Option<String>,
    /// Fields of the destruction act; for a processor whose data it shall destroy, and which.
    pub act: Option<ActFields>,
    /// Fields of the incident notice.
    pub incident: Option<IncidentFields>,
}

impl OutgoingInput {
    /// A letter with nothing decided yet.
    pub fn new(kind: OutgoingKind, addressee: Addressee, number: &str, day: Day) -> OutgoingInput {
        OutgoingInput {
            kind,
            addressee,
            representative: None,
            subject: None,
            number: number.to_owned(),
            day,
            incoming: None,
            demands: Vec::new(),
            stopped: Vec::new(),
            destroyed: Vec::new(),
            kept: Vec::new(),
            told: Vec::new(),
            extension: None,
            refusal: None,
            words: None,
            named_day: None,
            enclosures: Vec::new(),
            signatory: None,
            executor: None,
            act: None,
            incident: None,
        }
    }
}

/// A letter that can be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing(OutgoingInput);

impl Outgoing {
    /// Checks everything at once.
    ///
    /// # Errors
    /// Every problem: what is missing, contradictory, unprovable, or not allowed by the country's law.
    pub fn new(input: OutgoingInput, country: Country) -> Result<Outgoing, Vec<Problem>> {
        let mut problems = Vec::new();
        texts(&input, &mut problems);
        days(&input, &mut problems);
        needs(&input, country, &mut problems);
        for (i, destroyed) in input.destroyed.iter().enumerate() {
            if destroyed.act.is_none() {
                problems.push(at(problem::LETTER_ACT_MISSING, ids::DESTROYED, i));
            }
        }
        if problems.is_empty() { Ok(Outgoing(input)) } else { Err(problems) }
    }

    /// What was checked.
    pub fn get(&self) -> &OutgoingInput {
        &self.0
    }
}

fn at(code: ProblemCode, id: &str, index: usize) -> Problem {
    Problem::new(code, format!("{id}[{index}]"))
}

/// Every text holds a letter or digit and nothing invisible.
fn texts(input: &OutgoingInput, problems: &mut Vec<Problem>) {
    let mut check = |id: &str, value: &str| {
        if !value.chars().all(text::printable) {
            problems.push(Problem::new(problem::TEXT_UNPRINTABLE, id));
        } else if !value.chars().any(char::is_alphanumeric) {
            problems.push(Problem::new(problem::TEXT_EMPTY, id));
        } else if value.chars().count() > MOST_CHARACTERS {
            problems.push(Problem::new(problem::TEXT_TOO_LONG, id).with("max", MOST_CHARACTERS));
        }
    };
    check(ids::OUTGOING, &input.number);
    check(ids::ADDRESSEE, &input.addressee.name);
    let one = |text: &Option<String>| text.iter().cloned().collect::<Vec<_>>();
    let act = input.act.clone().unwrap_or_default();
    let incident = input.incident.clone().unwrap_or_default();
    let log = match act.log {
        Some(Log::Attached(words) | Log::Missing(words)) => Some(words),
        _ => None,
    };
    let all: [(&str, Vec<String>); 14] = [
        (ids::ADDRESSEE, one(&input.addressee.address)),
        (
            ids::REPRESENTATIVE,
            input
                .representative
                .iter()
                .flat_map(|r| [r.name.clone(), r.authority.clone()])
                .chain(input.subject.clone())
                .collect(),
        ),
        (
            ids::INCOMING,
            input
                .incoming
                .iter()
                .flat_map(|i| i.number.clone().into_iter().chain([i.registered.clone()]))
                .collect(),
        ),
        (ids::STOPPED, input.stopped.iter().map(|s| s.what.clone()).collect()),
        (
            ids::DESTROYED,
            input
                .destroyed
                .iter()
                .flat_map(|d| d.act.iter().map(|a| a.number.clone()).chain([d.what.clone()]))
                .collect(),
        ),
        (
            ids::KEPT,
            input
                .kept
                .iter()
                .flat_map(|k| [k.what.clone(), k.purpose.clone(), k.ground.clone(), k.until.clone()])
                .collect(),
        ),
        (ids::TOLD, input.told.iter().map(|t| t.name.clone()).collect()),
        (ids::EXTENSION, input.extension.iter().map(|e| e.reason.clone()).collect()),
        (ids::REFUSAL, input.refusal.iter().map(|r| r.reason.clone()).collect()),
        (ids::WORDS, one(&input.words)),
        (ids::ENCLOSURES, input.enclosures.iter().map(|e| e.title.clone()).collect()),
        (
            ids::SIGNATORY,
            input
                .signatory
                .iter()
                .flat_map(|s| s.post.iter().chain([&s.name]))
                .chain(&input.executor)
                .cloned()
                .collect(),
        ),
        (
            ids::ACT,
            [act.what, act.systems, act.destroyers]
                .concat()
                .into_iter()
                .chain(
                    [act.subject, act.paper, act.method, act.reason, act.processor, log]
                        .into_iter()
                        .flatten(),
                )
                .collect(),
        ),
        (
            ids::INCIDENT,
            [
                incident.detected,
                incident.what,
                incident.data,
                incident.persons,
                incident.cause,
                incident.harm,
                incident.measures,
                incident.culprits,
                incident.contact,
            ]
            .into_iter()
            .flatten()
            .collect(),
        ),
    ];
    for (id, values) in &all {
        values.iter().for_each(|value| check(id, value));
    }
}

/// More than a letter holds in one place.
const MOST_CHARACTERS: usize = 2000;

/// Nothing happens after it is told, and nothing is answered before it came.
fn days(input: &OutgoingInput, problems: &mut Vec<Problem>) {
    if let Some(incoming) = &input.incoming {
        if input.day < incoming.received {
            problems.push(Problem::new(problem::LETTER_BEFORE_RECEIPT, ids::OUTGOING));
        }
        if incoming.dated.is_some_and(|dated| dated > incoming.received) {
            problems.push(Problem::new(problem::LETTER_DATED_LATE, ids::INCOMING));
        }
    }
    let told = |day: Day| day <= input.day;
    let future = problem::LETTER_DAY_AHEAD;
    for (i, _) in input.stopped.iter().enumerate().filter(|(_, s)| !told(s.day)) {
        problems.push(at(future, ids::STOPPED, i));
    }
    for (i, _) in input.destroyed.iter().enumerate().filter(|(_, d)| d.act.iter().any(|a| !told(a.day))) {
        problems.push(at(future, ids::DESTROYED, i));
    }
    for (i, _) in input.told.iter().enumerate().filter(|(_, t)| !told(t.day)) {
        problems.push(at(future, ids::TOLD, i));
    }
    if input.extension.as_ref().is_some_and(|e| told(e.until) && input.kind == OutgoingKind::ExtensionNotice)
    {
        problems.push(Problem::new(problem::LETTER_EXTENSION_PAST, ids::EXTENSION));
    }
    if input.kind == OutgoingKind::Acknowledgment && input.named_day.is_some_and(|day| day < input.day) {
        problems.push(Problem::new(problem::LETTER_EXTENSION_PAST, ids::WORDS));
    }
}

/// What each kind cannot do without, and what the country's law does not know.
fn needs(input: &OutgoingInput, country: Country, problems: &mut Vec<Problem>) {
    use OutgoingKind as K;
    let russian = country == Country::Russia;
    let kind = input.kind;
    let mut need = |there: bool, id: &'static str| {
        if !there {
            problems.push(Problem::new(problem::ANSWER_MISSING, id));
        }
    };
    let answers = !matches!(
        kind,
        K::ProcessorNotice | K::DestructionAct | K::UnlawfulCured | K::IncidentFirst | K::IncidentResult
    );
    need(!answers || input.incoming.is_some(), ids::INCOMING);
    match kind {
        K::Reply => {
            need(!input.demands.is_empty(), ids::DEMANDS);
            need(
                !input.stopped.is_empty() || !input.destroyed.is_empty() || !input.kept.is_empty(),
                ids::STOPPED,
            );
        }
        K::AccessAnswer => need(!input.kept.is_empty(), ids::KEPT),
        K::CorrectionAnswer | K::ObjectionAnswer | K::Clarification | K::Marketplace => {
            need(input.words.is_some(), ids::WORDS);
        }
        K::DeletionAnswer => {
            need(!input.destroyed.is_empty() || input.kept.iter().any(|k| k.blocked), ids::DESTROYED);
        }
        K::UnlawfulCured => need(input.words.is_some() && input.named_day.is_some(), ids::WORDS),
        K::ExtensionNotice => need(input.extension.is_some(), ids::EXTENSION),
        K::Refusal => {
            need(!input.demands.is_empty(), ids::DEMANDS);
            need(input.refusal.is_some(), ids::REFUSAL);
        }
        K::RegulatorCover => need(!input.enclosures.is_empty(), ids::ENCLOSURES),
        K::ProcessorNotice => {
            need(input.act.as_ref().is_some_and(|a| a.subject.is_some() && !a.what.is_empty()), ids::ACT);
        }
        K::DestructionAct => need(input.act.is_some(), ids::ACT),
        K::IncidentFirst | K::IncidentResult => need(input.incident.is_some(), ids::INCIDENT),
        K::NotFound | K::Acknowledgment => {}
    }
    if !russian && matches!(kind, K::ExtensionNotice | K::UnlawfulCured | K::IncidentResult) {
        problems.push(Problem::new(problem::LETTER_NOT_IN_COUNTRY, "letter.kind"));
    }
    let extendable = russian
        && input
            .demands
            .iter()
            .any(|d| matches!(d, LetterKind::Stop | LetterKind::Access | LetterKind::Regulator));
    if input.extension.is_some() && !extendable {
        problems.push(Problem::new(problem::LETTER_EXTENSION_UNLAWFUL, ids::EXTENSION));
    }
    if let Some(refusal) = &input.refusal
        && !refusable(refusal.ground, &input.demands, russian)
    {
        problems.push(Problem::new(problem::LETTER_REFUSAL_UNLAWFUL, ids::REFUSAL));
    }
}

/// Which ground bears which refusal. A withdrawal is never refused in Russia: other grounds are named in a
/// [`OutgoingKind::Reply`] instead.
fn refusable(ground: RefusalGround, demands: &[LetterKind], russian: bool) -> bool {
    let only = |allowed: &[LetterKind]| demands.iter().all(|d| allowed.contains(d));
    match ground {
        RefusalGround::Obligation | RefusalGround::Laws if !russian => {
            only(&[LetterKind::Withdrawal, LetterKind::Stop, LetterKind::Deletion])
        }
        RefusalGround::Obligation => false,
        RefusalGround::Laws => only(&[LetterKind::Access, LetterKind::Correction, LetterKind::Deletion]),
        RefusalGround::Repeated => russian && only(&[LetterKind::Access]),
        RefusalGround::NotProved => only(&[LetterKind::Correction, LetterKind::Deletion]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECEIVED: Day = Day::constant(2026, 11, 10);

    fn reply() -> OutgoingInput {
        let addressee = Addressee {
            name: "Петрова Анна Ивановна".to_owned(),
            organisation: false,
            corrections: Corrections::default(),
            address: None,
        };
        let day = Day::constant(2026, 11, 21);
        let mut input = OutgoingInput::new(OutgoingKind::Reply, addressee, "15", day);
        input.incoming =
            Some(Incoming { number: None, dated: None, registered: "12".to_owned(), received: RECEIVED });
        input.demands = vec![LetterKind::Withdrawal];
        input.stopped = vec![Stopped { what: "рассылка".to_owned(), day }];
        input
    }

    fn codes(input: OutgoingInput, country: Country) -> Vec<&'static str> {
        Outgoing::new(input, country).err().unwrap_or_default().iter().map(|p| p.code.code).collect()
    }

    #[test]
    fn destroyed_is_said_only_with_an_act() {
        let mut input = reply();
        assert!(codes(input.clone(), Country::Russia).is_empty());
        input.destroyed = vec![Destroyed { what: "анкета".to_owned(), act: None }];
        assert_eq!(codes(input, Country::Russia), ["letter-act-missing"]);
    }

    #[test]
    fn nothing_leaves_before_it_came_and_all_problems_are_told_at_once() {
        let mut input = reply();
        input.day = Day::constant(2026, 11, 9);
        input.number = "—".to_owned();
        input.demands.clear();
        let found = codes(input, Country::Russia);
        for code in ["letter-before-receipt", "letter-day-ahead", "text-empty", "answer-missing"] {
            assert!(found.contains(&code), "{found:?}");
        }
    }

    #[test]
    fn extensions_and_refusals_stand_only_where_the_law_allows() {
        let mut input = reply();
        input.extension =
            Some(Extension { reason: "Причина.".to_owned(), until: Day::constant(2026, 12, 1) });
        assert_eq!(codes(input.clone(), Country::Russia), ["letter-extension-unlawful"]);
        input.demands.push(LetterKind::Stop);
        assert!(codes(input.clone(), Country::Russia).is_empty());
        assert_eq!(codes(input, Country::Kazakhstan), ["letter-extension-unlawful"]);
        let mut refusal = reply();
        refusal.kind = OutgoingKind::Refusal;
        refusal.refusal = Some(Refusal {
            ground: RefusalGround::Obligation,
            reason: "Заказ не вручён.".to_owned(),
        });
        assert!(codes(refusal.clone(), Country::Kazakhstan).is_empty());
        assert_eq!(codes(refusal, Country::Russia), ["letter-refusal-unlawful"]);
    }

    #[test]
    fn ids_are_read_back() {
        for kind in OutgoingKind::ALL {
            assert_eq!(OutgoingKind::from_id(kind.id()), Some(*kind));
        }
    }
}
