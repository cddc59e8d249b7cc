//! Events of letters.

use std::fmt;

use pismovnik_model::Day;
use pismovnik_model::intake::{Attached, Counted, Ending, Identity, Intake, Sending, TaskDone, Verdict};
use pismovnik_model::outgoing::ActFields;
use pismovnik_model::{KeptSignature, OutgoingInput};
use serde::{Deserialize, Serialize};

/// A letter within its shop: the sequence number of its first entry in the shop's chain, so never given
/// twice. Not the number on the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LetterId(pub u64);

impl fmt::Display for LetterId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A file of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FileId {
    /// The entry that it came with.
    pub entry: u64,
    /// Its index there, from 0.
    pub n: u32,
}

/// Something that happened to a letter. A changed shape gets a new kind, so that old entries stay
/// readable for ever. `files` are the entry's attachments, by index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum LetterEvent {
    /// It arrived; always its first entry.
    Received {
        /// What was written down.
        intake: Intake,
        /// Its terms.
        counted: Counted,
        /// Scans and messages.
        files: Vec<Attached>,
    },
    /// What was written down was corrected.
    Corrected {
        /// What is right.
        intake: Intake,
        /// Its terms.
        counted: Counted,
        /// Why.
        reason: String,
    },
    /// Its terms were counted anew: another calendar, another rule, an extension.
    Recounted {
        /// The terms now.
        counted: Counted,
        /// Why.
        reason: String,
    },
    /// Files were added.
    FilesAdded {
        /// Which.
        files: Vec<Attached>,
    },
    /// Files were destroyed for good, alone: the entries that they came with stay.
    FilesDestroyed {
        /// The number of the act on it.
        number: String,
        /// Which; never empty.
        files: Vec<FileId>,
        /// Whether they were copies of an identity document that nobody had asked for.
        identity: bool,
        /// Why.
        reason: String,
    },
    /// Something was noted.
    Noted {
        /// What.
        text: String,
    },
    /// It was looked who wrote.
    Identified {
        /// What was found.
        identity: Identity,
    },
    /// It was decided what happens.
    Decided {
        /// The decision.
        verdict: Verdict,
    },
    /// A task was done, or taken up again.
    TaskSet {
        /// Which.
        task: String,
        /// What became of it; none: it is open again.
        done: Option<TaskDone>,
        /// Exports and screenshots that show it.
        files: Vec<Attached>,
    },
    /// The destruction act was drawn up; it waits for signatures.
    ActDrawn {
        /// Its number.
        number: String,
        /// What it says.
        fields: ActFields,
        /// The paper.
        files: Vec<Attached>,
    },
    /// The act was signed.
    ActSigned {
        /// Its number.
        number: String,
        /// The day that it bears.
        day: Day,
        /// The signed paper, where it was scanned or signed electronically.
        files: Vec<Attached>,
    },
    /// An outgoing letter was issued: its text is frozen, it has not left yet.
    Issued {
        /// What it says, with its number and day.
        outgoing: Box<OutgoingInput>,
        /// The head of the shop's chain that stands in its reference line.
        head: String,
        /// The owner's own wording, where it was edited: paragraphs.
        wording: Option<Vec<String>>,
        /// The paper.
        files: Vec<Attached>,
    },
    /// A paper of the letter was signed.
    PaperSigned {
        /// The entry that issued the paper.
        paper: u64,
        /// By whom, how, on what authority.
        signature: KeptSignature,
        /// The signature file, the signed copy, or a scan.
        files: Vec<Attached>,
    },
    /// An outgoing letter left the house.
    Sent {
        /// Its number.
        number: String,
        /// How.
        sending: Sending,
        /// When.
        day: Day,
        /// Receipt of posting, sent message.
        files: Vec<Attached>,
    },
    /// The tracking number became known, or was corrected.
    Tracked {
        /// The outgoing letter's number.
        number: String,
        /// The tracking number.
        tracking: String,
    },
    /// A receipt was filed.
    ReceiptFiled {
        /// The outgoing letter's number.
        number: String,
        /// The day of delivery, where the receipt shows it.
        delivered: Option<Day>,
        /// The receipt.
        files: Vec<Attached>,
    },
    /// An outgoing letter came back.
    CameBack {
        /// Its number.
        number: String,
        /// When.
        day: Day,
        /// Why, as the post says it.
        why: String,
    },
    /// The letter is closed.
    Closed {
        /// How it ended.
        ending: Ending,
        /// Why, where it was not answered.
        reason: Option<String>,
    },
    /// The letter was taken up again.
    Reopened {
        /// Why.
        reason: String,
    },
    /// The entry was a mistake (twice, another shop's): the letter is void, its number stays used.
    Voided {
        /// Why.
        reason: String,
    },
    /// An entry was taken back before anything had left the house.
    Undone {
        /// The entry's sequence number.
        entry: u64,
    },
}

impl LetterEvent {
    /// The kind as the chain names it, kebab-case.
    pub fn kind(&self) -> &'static str {
        match self {
            LetterEvent::Received { .. } => "letter-received",
            LetterEvent::Corrected { .. } => "letter-corrected",
            LetterEvent::Recounted { .. } => "letter-recounted",
            LetterEvent::FilesAdded { .. } => "letter-files-added",
            LetterEvent::FilesDestroyed { .. } => "letter-files-destroyed",
            LetterEvent::Noted { .. } => "letter-noted",
            LetterEvent::Identified { .. } => "letter-identified",
            LetterEvent::Decided { .. } => "letter-decided",
            LetterEvent::TaskSet { .. } => "letter-task-set",
            LetterEvent::ActDrawn { .. } => "letter-act-drawn",
            LetterEvent::ActSigned { .. } => "letter-act-signed",
            LetterEvent::Issued { .. } => "letter-issued",
            LetterEvent::PaperSigned { .. } => "letter-paper-signed",
            LetterEvent::Sent { .. } => "letter-sent",
            LetterEvent::Tracked { .. } => "letter-tracked",
            LetterEvent::ReceiptFiled { .. } => "letter-receipt-filed",
            LetterEvent::CameBack { .. } => "letter-came-back",
            LetterEvent::Closed { .. } => "letter-closed",
            LetterEvent::Reopened { .. } => "letter-reopened",
            LetterEvent::Voided { .. } => "letter-voided",
            LetterEvent::Undone { .. } => "letter-undone",
        }
    }

    /// The same with other files; an event that has none stays as it is.
    #[must_use]
    pub fn with_files(mut self, given: Vec<Attached>) -> LetterEvent {
        match &mut self {
            LetterEvent::Received { files, .. }
            | LetterEvent::FilesAdded { files }
            | LetterEvent::TaskSet { files, .. }
            | LetterEvent::ActDrawn { files, .. }
            | LetterEvent::ActSigned { files, .. }
            | LetterEvent::Issued { files, .. }
            | LetterEvent::PaperSigned { files, .. }
            | LetterEvent::Sent { files, .. }
            | LetterEvent::ReceiptFiled { files, .. } => *files = given,
            _ => {}
        }
        self
    }

    /// The files that come with it, in the order of its attachments.
    pub fn files(&self) -> &[Attached] {
        match self {
            LetterEvent::Received { files, .. }
            | LetterEvent::FilesAdded { files }
            | LetterEvent::TaskSet { files, .. }
            | LetterEvent::ActDrawn { files, .. }
            | LetterEvent::ActSigned { files, .. }
            | LetterEvent::Issued { files, .. }
            | LetterEvent::PaperSigned { files, .. }
            | LetterEvent::Sent { files, .. }
            | LetterEvent::ReceiptFiled { files, .. } => files,
            LetterEvent::Corrected { .. }
            | LetterEvent::Recounted { .. }
            | LetterEvent::FilesDestroyed { .. }
            | LetterEvent::Noted { .. }
            | LetterEvent::Identified { .. }
            | LetterEvent::Decided { .. }
            | LetterEvent::Tracked { .. }
            | LetterEvent::CameBack { .. }
            | LetterEvent::Closed { .. }
            | LetterEvent::Reopened { .. }
            | LetterEvent::Voided { .. }
            | LetterEvent::Undone { .. } => &[],
        }
    }
}
