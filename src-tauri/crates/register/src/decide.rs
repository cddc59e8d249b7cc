//! Deciding: whether a command may come true, and what happens then.

use std::collections::{BTreeMap, BTreeSet};

use pismovnik_model::{Answers, Day, Problem, Value, problem, text};

use crate::command::{Command, Refusal};
use crate::event::{Change, Edition, Event, ShopId};
use crate::own_words;
use crate::signed;
use crate::state::{Shop, State};

/// Longest name of a shop, in characters.
pub const NAME_MAX: usize = 200;

/// What happens to which shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The shop; a new number where it is being opened.
    pub shop: ShopId,
    /// The events, possibly none.
    pub events: Vec<Event>,
}

/// Decides on a command as of `today`.
///
/// # Errors
/// A [`Refusal`] with every problem: unknown shop, name taken, empty, too long or unprintable,
/// edition in force before today, no submission to import. A command that only a defect of the program can produce (an edition
/// with a number out of turn, without documents, with a document twice) is refused as
/// [`problem::INTERNAL`].
pub fn decide(state: &State, command: &Command, today: Day) -> Result<Decision, Refusal> {
    match command {
        Command::CreateShop { name, preset, answers } => {
            let name = name_for(state, None, name)?;
            let event = Event::ShopCreated { name, preset: preset.clone(), answers: answers.clone() };
            Ok(Decision { shop: state.next_shop(), events: vec![event] })
        }
        Command::RenameShop { shop, name } => {
            let known = known(state, *shop)?;
            let name = name_for(state, Some(*shop), name)?;
            let previous = known.name.clone();
            let events = if name == previous { vec![] } else { vec![Event::ShopRenamed { name, previous }] };
            Ok(Decision { shop: *shop, events })
        }
        Command::RecordAnswers { shop, page, changes, undoes } => {
            let changes = differing(&known(state, *shop)?.answers, changes);
            let event = Event::AnswersRecorded { page: page.clone(), changes, undoes: *undoes };
            let nothing = matches!(&event, Event::AnswersRecorded { changes, .. } if changes.is_empty());
            Ok(Decision { shop: *shop, events: if nothing { vec![] } else { vec![event] } })
        }
        Command::IssueEdition { shop, edition } => {
            let problems = edition_problems(known(state, *shop)?, edition, today);
            if !problems.is_empty() {
                return Err(Refusal { problems });
            }
            Ok(Decision { shop: *shop, events: vec![Event::EditionIssued { edition: edition.clone() }] })
        }
        Command::RecordPublication { shop, paper, publication } => {
            let events = own_words::publication(known(state, *shop)?, paper, publication.as_ref(), today)?;
            Ok(Decision { shop: *shop, events })
        }
        Command::RecordOwnWords { shop, at, words } => {
            let events = own_words::record(known(state, *shop)?, at, words.as_ref())?;
            Ok(Decision { shop: *shop, events })
        }
        Command::RestoreEdition { shop, edition, answers, words, undoes } => {
            let known = known(state, *shop)?;
            let changes = differing(&known.answers, answers);
            let words = own_words::differing(known, words);
            // An undo stands in the chain even where own words have meanwhile undone it: else the next
            // undo would come upon the same entry for ever.
            let nothing = changes.is_empty() && words.is_empty() && undoes.is_none();
            if !known.editions.contains_key(edition) {
                return Err(Problem::new(problem::EDITION_UNKNOWN, "").with("value", edition).into());
            }
            let event = Event::EditionRestored { edition: *edition, changes, words, undoes: *undoes };
            Ok(Decision { shop: *shop, events: if nothing { vec![] } else { vec![event] } })
        }
        Command::ImportSubmissions { shop, count, from, through } => {
            known(state, *shop)?;
            if *count == 0 {
                return Err(Problem::new(problem::TABLE_NOTHING_NEW, "").into());
            }
            if from > through || *through > today {
                let defect = Problem::new(problem::INTERNAL, "submissions");
                return Err(defect.with("detail", "submissions of impossible days").into());
            }
            let (count, from, through) = (*count, *from, *through);
            let event = Event::SubmissionsImported { count, from, through, attachment: 0 };
            Ok(Decision { shop: *shop, events: vec![event] })
        }
        Command::KeepSignature { shop, paper, signature, files } => {
            let events = signed::keep(known(state, *shop)?, paper, signature, files, today)?;
            Ok(Decision { shop: *shop, events })
        }
        Command::MakePacket { shop, papers, to } => {
            let events = signed::packet(known(state, *shop)?, papers, to)?;
            Ok(Decision { shop: *shop, events })
        }
        Command::WithdrawPacket { shop, packet } => {
            known(state, *shop)?;
            Ok(Decision { shop: *shop, events: vec![Event::PacketWithdrawn { packet: *packet }] })
        }
    }
}

fn known(state: &State, shop: ShopId) -> Result<&Shop, Refusal> {
    state
        .shop(shop)
        .ok_or_else(|| Problem::new(problem::SHOP_UNKNOWN, shop.to_string()).with("value", shop).into())
}

/// The tidied name, if this shop may bear it.
fn name_for(state: &State, shop: Option<ShopId>, name: &str) -> Result<String, Refusal> {
    let name = text::tidy(name);
    let mut problems = Vec::new();
    if !name.chars().any(char::is_alphanumeric) {
        problems.push(Problem::new(problem::TEXT_EMPTY, "name"));
    }
    if name.chars().count() > NAME_MAX {
        problems.push(Problem::new(problem::TEXT_TOO_LONG, "name").with("max", NAME_MAX));
    }
    if !name.chars().all(text::printable) {
        problems.push(Problem::new(problem::TEXT_UNPRINTABLE, "name"));
    }
    if problems.is_empty() && state.named(&name).is_some_and(|owner| Some(owner) != shop) {
        problems.push(Problem::new(problem::SHOP_EXISTS, "name").with("value", &name));
    }
    if problems.is_empty() { Ok(name) } else { Err(Refusal { problems }) }
}

fn differing(answers: &Answers, wanted: &BTreeMap<String, Option<Value>>) -> BTreeMap<String, Change> {
    wanted
        .iter()
        .filter(|(question, to)| answers.get(question) != to.as_ref())
        .map(|(question, to)| {
            (question.clone(), Change { from: answers.get(question).cloned(), to: to.clone() })
        })
        .collect()
}

fn edition_problems(shop: &Shop, edition: &Edition, today: Day) -> Vec<Problem> {
    let mut problems = Vec::new();
    if edition.in_force_from < today {
        problems.push(Problem::new(problem::DAY_IN_PAST, "in-force-from").with("today", today));
    }
    let mut defect = |detail: &str| {
        problems.push(Problem::new(problem::INTERNAL, "edition").with("detail", detail));
    };
    if edition.number != shop.next_edition() {
        defect("edition number out of turn");
    }
    if edition.issued != today {
        defect("edition not issued today");
    }
    if edition.documents.is_empty() {
        defect("edition without documents");
    }
    let mut papers = BTreeSet::new();
    let mut files = BTreeSet::new();
    for document in &edition.documents {
        if !papers.insert((&document.id, document.lang)) {
            defect("document twice in one edition");
        }
        for file in &document.files {
            if !files.insert((&document.id, document.lang, &file.format)) {
                defect("format twice in one document");
            }
        }
    }
    problems
}
