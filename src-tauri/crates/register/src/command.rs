//! Commands: what somebody wants to happen; and refusals.

use std::collections::BTreeMap;
use std::fmt;

use pismovnik_model::intake::Attached;
use pismovnik_model::{
    Answers, Day, KeptSignature, OwnKey, OwnWords, PaperKey, Problem, Publication, SignedPaper, Value,
};

use crate::event::{Edition, ShopId};

/// A wish. [`crate::decide`] says whether it may come true.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Open a shop.
    CreateShop {
        /// Its name in the list of shops; white space is tidied.
        name: String,
        /// Id of the preset, if any.
        preset: Option<String>,
        /// Answers to begin with.
        answers: Answers,
    },
    /// Rename a shop in the list.
    RenameShop {
        /// Which.
        shop: ShopId,
        /// The new name; white space is tidied.
        name: String,
    },
    /// Record the answers of one page. What does not differ from the recorded answer is left out;
    /// if nothing differs, nothing happens.
    RecordAnswers {
        /// Which shop.
        shop: ShopId,
        /// The page's id.
        page: String,
        /// Question id -> answer; `None` forgets the answer.
        changes: BTreeMap<String, Option<Value>>,
        /// The sequence number of the entry that this takes back, if it is an undo.
        undoes: Option<u64>,
    },
    /// Issue an edition.
    IssueEdition {
        /// Which shop.
        shop: ShopId,
        /// The edition; `number` is the shop's next one ([`crate::Shop::next_edition`]), `issued` today.
        edition: Edition,
    },
    /// State where a paper of an edition is published; what was stated before is kept in the event.
    RecordPublication {
        /// Which shop.
        shop: ShopId,
        /// Which paper.
        paper: PaperKey,
        /// The statement; `None` takes it back.
        publication: Option<Publication>,
    },
    /// Put the owner's own words in the stead of a clause or after it. White space is tidied.
    RecordOwnWords {
        /// Which shop.
        shop: ShopId,
        /// Where.
        at: OwnKey,
        /// The words; `None` withdraws them.
        words: Option<OwnWords>,
    },
    /// Make answers and own words of an earlier edition the present ones again. What does not differ is
    /// left out; if nothing differs, nothing happens.
    RestoreEdition {
        /// Which shop.
        shop: ShopId,
        /// The edition's number.
        edition: u32,
        /// Question id -> answer; `None` forgets the answer.
        answers: BTreeMap<String, Option<Value>>,
        /// Place -> own words; `None` withdraws them.
        words: BTreeMap<OwnKey, Option<OwnWords>>,
        /// The sequence number of the entry that this takes back, if it is an undo.
        undoes: Option<u64>,
    },
    /// Keep submissions of the site's forms; their rows come as the one attachment.
    ImportSubmissions {
        /// Which shop.
        shop: ShopId,
        /// How many submissions; at least one.
        count: u32,
        /// The day of the earliest.
        from: Day,
        /// The day of the latest; not after today.
        through: Day,
    },
    /// Keep a signature beside a paper of an edition; the files come as attachments.
    KeepSignature {
        /// Which shop.
        shop: ShopId,
        /// Which paper.
        paper: SignedPaper,
        /// By whom, how, on what authority.
        signature: KeptSignature,
        /// What the attachments are.
        files: Vec<Attached>,
    },
    /// Hand papers over to be signed by somebody else.
    MakePacket {
        /// Which shop.
        shop: ShopId,
        /// Which papers; at least one.
        papers: Vec<SignedPaper>,
        /// Whose signature is awaited; white space is tidied.
        to: String,
    },
    /// Do not await a packet any more; that it waits is known to the caller.
    WithdrawPacket {
        /// Which shop.
        shop: ShopId,
        /// The entry that made it.
        packet: u64,
    },
}

impl Command {
    /// The shop it is about; none where it opens one.
    pub fn shop(&self) -> Option<ShopId> {
        match self {
            Command::CreateShop { .. } => None,
            Command::RenameShop { shop, .. }
            | Command::RecordAnswers { shop, .. }
            | Command::IssueEdition { shop, .. }
            | Command::RecordPublication { shop, .. }
            | Command::RecordOwnWords { shop, .. }
            | Command::RestoreEdition { shop, .. }
            | Command::ImportSubmissions { shop, .. }
            | Command::KeepSignature { shop, .. }
            | Command::MakePacket { shop, .. }
            | Command::WithdrawPacket { shop, .. } => Some(*shop),
        }
    }
}

/// Why a command was refused: every problem, at least one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Refusal {
    /// The problems.
    pub problems: Vec<Problem>,
}

/// Codes only: arguments may name a shop.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<&str> = self.problems.iter().map(|p| p.code.code).collect();
        write!(f, "refused: {}", codes.join(", "))
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Refusal {
        Refusal { problems: vec![problem] }
    }
}
