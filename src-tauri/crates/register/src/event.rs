//! Events: what happened, as it is kept for good.

use std::collections::BTreeMap;
use std::fmt;

use pismovnik_model::intake::Attached;
use pismovnik_model::stop_list::StopEntry;
use pismovnik_model::{
    Answers, Day, KeptSignature, Locale, OwnKey, OwnWords, PaperKey, Publication, SignedPaper, Value,
};
use serde::{Deserialize, Serialize};

use crate::letters::{LetterEvent, LetterId};

/// A shop's number within one workspace, from 1, never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ShopId(pub u32);

impl fmt::Display for ShopId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Something that happened to one shop. Kept as JSON with its kind under `kind`; a changed shape
/// gets a new kind, so that old entries stay readable for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Event {
    /// A shop was opened; always the first event of its chain.
    ShopCreated {
        /// Its name in the list of shops.
        name: String,
        /// Id of the preset it began from, if any.
        preset: Option<String>,
        /// The answers it began with.
        answers: Answers,
    },
    /// The shop's name in the list was changed.
    ShopRenamed {
        /// The new name.
        name: String,
        /// The name before.
        previous: String,
    },
    /// One page of the questionnaire was answered.
    AnswersRecorded {
        /// The page's id.
        page: String,
        /// What changed, by question id; never empty.
        changes: BTreeMap<String, Change>,
        /// The sequence number of the entry that this one takes back, if it is an undo.
        undoes: Option<u64>,
    },
    /// An edition of the shop's papers was issued.
    EditionIssued {
        /// The edition, frozen.
        edition: Edition,
    },
    /// The owner stated where a paper of an edition is published, corrected that, or took it back.
    PublicationRecorded {
        /// Which paper.
        paper: PaperKey,
        /// What is stated now; none where it was taken back.
        publication: Option<Publication>,
        /// What was stated before.
        previous: Option<Publication>,
    },
    /// The owner's own words were put in the stead of a clause or after it.
    OwnWordsRecorded {
        /// Where.
        at: OwnKey,
        /// The words.
        words: OwnWords,
        /// What stood there before.
        previous: Option<OwnWords>,
    },
    /// Own words were withdrawn: the clause stands as drafted.
    OwnWordsWithdrawn {
        /// Where.
        at: OwnKey,
        /// What stood there.
        previous: OwnWords,
    },
    /// Answers and own words of an earlier edition became the present ones again.
    EditionRestored {
        /// The edition's number.
        edition: u32,
        /// The answers that changed by it, by question id.
        changes: BTreeMap<String, Change>,
        /// The own words that changed by it.
        words: Vec<OwnWordsChange>,
        /// The sequence number of the entry that this one takes back, if it is an undo.
        undoes: Option<u64>,
    },
    /// Submissions of the site's forms were imported: their rows are the event's one attachment, and
    /// nothing of them stands in the event itself, so that a removal leaves nothing about a person.
    SubmissionsImported {
        /// How many submissions.
        count: u32,
        /// The day of the earliest.
        from: Day,
        /// The day of the latest.
        through: Day,
        /// Which attachment of the event holds them: an index from 0.
        attachment: u32,
    },
    /// A paper of an edition was signed; papers of letters are signed among their letter's own entries.
    PaperSigned {
        /// Which.
        paper: SignedPaper,
        /// By whom, how, on what authority.
        signature: KeptSignature,
        /// The signature file, or the signed copy; with a paper that is composed, the paper too.
        files: Vec<Attached>,
    },
    /// Papers were handed over to be signed by somebody else. The packet is named by this entry.
    PacketMade {
        /// Which.
        papers: Vec<SignedPaper>,
        /// Whose signature is awaited.
        to: String,
    },
    /// A packet is not awaited any more.
    PacketWithdrawn {
        /// The entry that made it.
        packet: u64,
    },
    /// Something happened to one of the shop's letters.
    Letter {
        /// Which.
        letter: LetterId,
        /// What happened.
        what: Box<LetterEvent>,
    },
    /// Contacts were put on the stop-list: the shop sends them no advertising. No name stands here, and
    /// nothing of the letter, so that they stay when it is destroyed.
    StopListed {
        /// Whom, since when, on what; never empty.
        entries: Vec<StopEntry>,
    },
    /// A stop was lifted.
    StopLifted {
        /// What stood on the list.
        previous: StopEntry,
        /// Why.
        reason: String,
    },
    /// The shop changed hands: from now on only that workspace may write to it.
    HandedOver {
        /// The random name of the workspace that holds the master copy, hex.
        holder: String,
        /// Whose it is, as the one who handed it over calls them.
        name: String,
    },
    /// Earlier entries of the same chain lost their contents (payload, key, attachments); only their
    /// place in the chain stays.
    Destroyed {
        /// Their sequence numbers.
        entries: Vec<u64>,
    },
}

impl Event {
    /// The kind as it is written, kebab-case.
    pub fn kind(&self) -> &'static str {
        match self {
            Event::ShopCreated { .. } => "shop-created",
            Event::ShopRenamed { .. } => "shop-renamed",
            Event::AnswersRecorded { .. } => "answers-recorded",
            Event::EditionIssued { .. } => "edition-issued",
            Event::PublicationRecorded { .. } => "publication-recorded",
            Event::OwnWordsRecorded { .. } => "own-words-recorded",
            Event::OwnWordsWithdrawn { .. } => "own-words-withdrawn",
            Event::EditionRestored { .. } => "edition-restored",
            Event::SubmissionsImported { .. } => "submissions-imported",
            Event::PaperSigned { .. } => "paper-signed",
            Event::PacketMade { .. } => "packet-made",
            Event::PacketWithdrawn { .. } => "packet-withdrawn",
            Event::Letter { what, .. } => what.kind(),
            Event::StopListed { .. } => "stop-listed",
            Event::StopLifted { .. } => "stop-lifted",
            Event::HandedOver { .. } => "handed-over",
            Event::Destroyed { .. } => "destroyed",
        }
    }
}

/// One answer before and after; `None` is «not answered».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The answer before.
    pub from: Option<Value>,
    /// The answer after.
    pub to: Option<Value>,
}

/// Own words at one place before and after; `None` is «as drafted».
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWordsChange {
    /// Where.
    pub at: OwnKey,
    /// What stood there.
    pub from: Option<OwnWords>,
    /// What stands there now.
    pub to: Option<OwnWords>,
}

/// One issued edition of all papers of a shop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// From 1, without gaps.
    pub number: u32,
    /// The day of issue.
    pub issued: Day,
    /// The day under whose law the papers were drafted.
    pub as_of: Day,
    /// The first day on which they apply; never before the day of issue.
    pub in_force_from: Day,
    /// Version of the rules and clauses ([`pismovnik_model::RULES_VERSION`] at that time).
    pub rules_version: String,
    /// Whether the rules were no longer verified for `as_of`.
    pub provisional: bool,
    /// The answers they were drafted from.
    pub answers: Answers,
    /// The papers.
    pub documents: Vec<IssuedDocument>,
}

/// One paper of an edition in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedDocument {
    /// Document id, as in file names (`privacy-policy`).
    pub id: String,
    /// Its language.
    pub lang: Locale,
    /// Its title.
    pub title: String,
    /// Its files.
    pub files: Vec<IssuedFile>,
}

/// One file of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedFile {
    /// File ending: `pdf`, `html`, `docx`, `md`, `txt`; `json` for the paper's blocks with their provenance.
    pub format: String,
    /// SHA-256 of the bytes, lower-case hex.
    pub sha256: String,
    /// Length in bytes.
    pub size: u64,
    /// Which attachment of the event holds the bytes: an index from 0.
    pub attachment: u32,
}
