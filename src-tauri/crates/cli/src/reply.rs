//! `letter reply`: an outgoing letter of what is recorded, and of what only a person can say.

use std::path::PathBuf;

use clap::Args;
use pismovnik_app::letters::{self, OutgoingKind, Wish};
use pismovnik_app::letters::{Enclosure, Extension, Fill, IncidentFields, Refusal, RefusalGround, Signatory};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{Locale, folder, shape_file};

use crate::intake::Reading;
use crate::letter_arguments::{Which, outgoing};
use crate::letters::{at, day_of, written};
use crate::terminal::{self, Outcome, Say};

/// An outgoing letter.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("worded").args(["fill", "said_words"]).multiple(true))]
pub(crate) struct ReplyArguments {
    #[command(flatten)]
    which: Which,
    #[arg(long, default_value = "letter-reply", value_parser = outgoing)]
    paper: OutgoingKind,
    #[arg(long)]
    notice: Option<String>,
    #[arg(long, requires = "worded")]
    keep_words: bool,
    #[arg(long = "number", id = "next_number")]
    number: Option<String>,
    #[arg(long)]
    day: Option<String>,
    #[arg(long)]
    fill: Option<PathBuf>,
    #[command(flatten)]
    said: Said,
    #[arg(long, value_parser = ["ru", "kk", "en"])]
    language: Option<String>,
    #[arg(long)]
    preview: bool,
    #[arg(long = "out", id = "out_folder", value_name = "FOLDER")]
    out: PathBuf,
}

/// What only a person can say.
#[derive(Debug, Args)]
struct Said {
    #[arg(long = "say", id = "said_words")]
    words: Option<String>,
    #[arg(long, requires = "why")]
    extend_until: Option<String>,
    #[arg(long, requires = "why", value_parser = ground)]
    refuse: Option<RefusalGround>,
    #[arg(long)]
    why: Option<String>,
    #[arg(long)]
    named_day: Option<String>,
    /// Who received the data.
    #[arg(long, id = "who_received")]
    recipient: Vec<String>,
    /// And everybody to whom the answers say that data go.
    #[arg(long)]
    recipients_of_answers: bool,
    #[arg(long, value_parser = enclosure)]
    enclosure: Vec<Enclosure>,
    #[arg(long, value_parser = incident)]
    incident: Vec<(&'static str, String)>,
    #[arg(long = "signed-by", id = "signed_by")]
    signed_by: Option<String>,
    #[arg(long, requires = "signed_by")]
    post: Option<String>,
    #[arg(long)]
    executor: Option<String>,
}

/// Grounds of a refusal by id.
const GROUNDS: [(&str, RefusalGround); 4] = [
    ("obligation", RefusalGround::Obligation),
    ("laws", RefusalGround::Laws),
    ("repeated", RefusalGround::Repeated),
    ("not-proved", RefusalGround::NotProved),
];

/// Fields of a notice of an incident.
const INCIDENT: [&str; 9] =
    ["detected", "what", "data", "persons", "cause", "harm", "measures", "culprits", "contact"];

fn ground(id: &str) -> Result<RefusalGround, String> {
    let found = GROUNDS.iter().find(|(of, _)| *of == id).map(|(_, ground)| *ground);
    found.ok_or_else(|| GROUNDS.map(|(id, _)| id).join(", "))
}

/// `title` or `title=sheets`.
fn enclosure(text: &str) -> Result<Enclosure, std::num::ParseIntError> {
    Ok(match text.rsplit_once('=') {
        Some((title, sheets)) => Enclosure { title: title.to_owned(), sheets: Some(sheets.trim().parse()?) },
        None => Enclosure { title: text.to_owned(), sheets: None },
    })
}

/// `field=text`.
fn incident(text: &str) -> Result<(&'static str, String), String> {
    let (field, said) = text.split_once('=').unwrap_or((text, ""));
    let known = INCIDENT.iter().find(|known| **known == field.trim()).filter(|_| !said.trim().is_empty());
    let known = known.ok_or_else(|| INCIDENT.map(|field| format!("{field}=…")).join(", "))?;
    Ok((known, said.trim().to_owned()))
}

impl Said {
    /// As a file would say it.
    ///
    /// # Errors
    /// Days that cannot be read.
    fn fill(&self) -> Result<Fill, Vec<Problem>> {
        let mut reading = Reading::default();
        let until = reading.day(self.extend_until.as_ref(), "extend-until");
        let named_day = reading.day(self.named_day.as_ref(), "named-day");
        if !reading.problems.is_empty() {
            return Err(reading.problems);
        }
        let why = self.why.as_deref().unwrap_or("");
        let signatory = self.signed_by.clone().map(|name| Signatory { post: self.post.clone(), name });
        Ok(Fill {
            words: self.words.clone(),
            extension: until.map(|until| Extension { reason: why.to_owned(), until }),
            refusal: self.refuse.map(|ground| Refusal { ground, reason: why.to_owned() }),
            named_day,
            recipients: self.recipient.clone(),
            enclosures: self.enclosure.clone(),
            signatory,
            executor: self.executor.clone(),
            incident: (!self.incident.is_empty()).then(|| fields(&self.incident)),
            ..Fill::default()
        })
    }
}

fn fields(said: &[(&'static str, String)]) -> IncidentFields {
    let mut fields = IncidentFields::default();
    for (name, text) in said {
        let field = match *name {
            "detected" => &mut fields.detected,
            "what" => &mut fields.what,
            "data" => &mut fields.data,
            "persons" => &mut fields.persons,
            "cause" => &mut fields.cause,
            "harm" => &mut fields.harm,
            "measures" => &mut fields.measures,
            "culprits" => &mut fields.culprits,
            _ => &mut fields.contact,
        };
        *field = Some(text.clone());
    }
    fields
}

/// What is missing, with the option that says it.
fn how_to_say(problems: Vec<Problem>, paper: OutgoingKind) -> Vec<Problem> {
    let told = |problem: Problem| {
        let options = match problem.at.as_str() {
            _ if problem.code != problem::ANSWER_MISSING => return problem,
            "letter.words" if paper == OutgoingKind::UnlawfulCured => "--say, --named-day",
            "letter.words" => "--say",
            "letter.extension" => "--extend-until, --why",
            "letter.refusal" => "--refuse, --why",
            "letter.enclosures" => "--enclosure",
            "letter.incident" => "--incident",
            "letter.kept" | "letter.stopped" | "letter.destroyed" => "letter decide",
            _ => return problem,
        };
        Problem::new(problem::LETTER_SAID_MISSING, problem.at).with("options", options)
    };
    problems.into_iter().map(told).collect()
}

/// `letter reply`
pub(crate) fn reply(say: Say, given: &ReplyArguments) -> Outcome {
    let today = terminal::today();
    let day = day_of(given.day.as_ref(), "day")?;
    let (mut book, shop, letter) = at(say, &given.which)?;
    let known = book.letter(shop, letter)?;
    let number = match &given.number {
        Some(number) => number.clone(),
        None if given.paper == OutgoingKind::DestructionAct => book.next_act_number(shop, day.year())?,
        None => book.next_outgoing_number(shop, letter, day.year())?,
    };
    let wish = Wish { kind: given.paper, number: number.clone(), day };
    let locale = given.language.as_deref().and_then(Locale::from_code).unwrap_or(known.intake.language);
    let mut input = match (&given.notice, given.paper) {
        (Some(task), _) => letters::compose_notice(&known, task, &wish.number, wish.day)?,
        (None, OutgoingKind::IncidentFirst | OutgoingKind::IncidentResult) => {
            letters::incident_notice(&wish, locale)
        }
        (None, _) => book.compose_letter(shop, letter, &wish)?,
    };
    if let Some(fill) = &given.fill {
        let filled: letters::Fill = shape_file::read(fill)?;
        filled.fill(&mut input);
    }
    let mut said = given.said.fill()?;
    if given.said.recipients_of_answers {
        said.recipients.extend(book.proposed_recipients(shop, &known, day)?);
    }
    said.fill(&mut input);
    if given.keep_words
        && let Some(words) = &input.words
    {
        let locale = letters::decision::answer_locale(&book.facts(shop)?, &known);
        book.keep_letter_template(shop, given.paper, locale, words)?;
    }
    let files = if given.preview {
        book.letter_papers(shop, &input, locale, today)
            .map_err(|problems| how_to_say(problems, given.paper))?
    } else {
        let issued = book.issue_letter(shop, letter, input, locale, today);
        issued.map_err(|problems| how_to_say(problems, given.paper))?;
        book.issued_papers(shop, letter, &number)?
    };
    folder::write_new(&given.out, &files).map_err(|p| vec![p])?;
    let paths: Vec<PathBuf> = files.iter().map(|(name, _)| given.out.join(name)).collect();
    written(say, &paths)
}
