//! A letter: its entries, folded.

use std::collections::BTreeMap;

use pismovnik_model::intake::{
    Attached, Counted, Ending, INCIDENT_RESULT, Identity, Intake, Outcome, Sending, TaskDone, Verdict,
};
use pismovnik_model::outgoing::ActFields;
use pismovnik_model::{Day, KeptSignature, LetterKind, OutgoingInput, OutgoingKind};

use super::event::{FileId, LetterEvent};

/// An entry of a letter as the shop's chain holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its sequence number in the shop's chain.
    pub seq: u64,
    /// The day on which it was recorded.
    pub day: Day,
    /// What happened.
    pub event: LetterEvent,
}

/// A letter as its entries make it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// What was written down, as last corrected.
    pub intake: Intake,
    /// The day on which it was written down.
    pub registered: Day,
    /// Its terms, as last counted.
    pub counted: Counted,
    /// Its files: entry, index within the entry, and what they are; without those that were destroyed, and those
    /// of entries that were undone.
    pub files: Vec<(u64, u32, Attached)>,
    /// The files of undone entries that were not destroyed: nothing shows them, and they lie in the register still.
    pub undone_files: Vec<(u64, u32, Attached)>,
    /// Its files that were destroyed alone.
    pub gone: Vec<Gone>,
    /// What was noted: day and text.
    pub notes: Vec<(Day, String)>,
    /// Who wrote, once it was looked.
    pub identity: Option<Identity>,
    /// What happens, once it was decided.
    pub verdict: Option<Verdict>,
    /// What became of the tasks, by id; tasks that a later decision dropped stay listed.
    pub done: BTreeMap<String, TaskDone>,
    /// The destruction acts by number.
    pub acts: BTreeMap<String, Act>,
    /// The outgoing letters by number.
    pub outgoing: BTreeMap<String, Outgoing>,
    /// The signatures of its papers: the paper's entry, their own entry and day, and what they are.
    pub signatures: Vec<(u64, u64, Day, KeptSignature)>,
    /// How it ended.
    pub ending: Option<Ending>,
    /// Why it was closed without an answer.
    pub ending_reason: Option<String>,
    /// Why it is void.
    pub void: Option<String>,
    /// The last entry's sequence number and day.
    pub last: (u64, Day),
    /// The entry that the next undo takes back, none where there is none or something left the house after it.
    pub undoable: Option<u64>,
}

/// A file that was destroyed alone. Its name and size still stand in the entry that it came with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// Which.
    pub file: FileId,
    /// What it was.
    pub what: Attached,
    /// The entry that destroyed it, and its day.
    pub by: (u64, Day),
    /// The number of the act.
    pub number: String,
    /// Whether it was a copy of an identity document that nobody had asked for.
    pub identity: bool,
}

/// A destruction act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// What it says.
    pub fields: ActFields,
    /// The entry that drew it up: where its paper lies.
    pub entry: u64,
    /// The day on which it was signed.
    pub signed: Option<Day>,
}

/// An outgoing letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// What it says.
    pub input: OutgoingInput,
    /// The owner's own wording.
    pub wording: Option<Vec<String>>,
    /// The entry that issued it: where its paper lies.
    pub entry: u64,
    /// How it left, once it has.
    pub sent: Option<Sent>,
}

/// How an outgoing letter left, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// How.
    pub sending: Sending,
    /// When.
    pub day: Day,
    /// Whether a proof of it was filed: a receipt, the sent message.
    pub proven: bool,
    /// The day of delivery, where a receipt shows it.
    pub delivered: Option<Day>,
    /// When and why it came back.
    pub came_back: Option<(Day, String)>,
}

/// How far a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// It was written down, nothing more.
    New,
    /// It was looked who wrote; it is to be decided.
    Identified,
    /// It was decided; tasks are open.
    Executing,
    /// All tasks are done; the act is to be signed.
    Act,
    /// The answer is to be written.
    Reply,
    /// The answer is issued; it is to be sent.
    Posting,
    /// The answer has left; a receipt is awaited.
    Proof,
    /// Everything is there: it can be closed.
    Ready,
    /// Closed.
    Closed,
    /// Void.
    Void,
}

impl Stage {
    /// All stages, from the first to the last.
    pub const ALL: [Stage; 10] = [
        Stage::New,
        Stage::Identified,
        Stage::Executing,
        Stage::Act,
        Stage::Reply,
        Stage::Posting,
        Stage::Proof,
        Stage::Ready,
        Stage::Closed,
        Stage::Void,
    ];

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Stage> {
        Stage::ALL.into_iter().find(|s| s.id() == id)
    }

    /// Its stable id.
    pub fn id(self) -> &'static str {
        match self {
            Stage::New => "new",
            Stage::Identified => "identified",
            Stage::Executing => "executing",
            Stage::Act => "act",
            Stage::Reply => "reply",
            Stage::Posting => "posting",
            Stage::Proof => "proof",
            Stage::Ready => "ready",
            Stage::Closed => "closed",
            Stage::Void => "void",
        }
    }
}

/// The entries of a letter that were taken back, each with the entry that did so.
pub fn undone(entries: &[Entry]) -> BTreeMap<u64, u64> {
    let by = |e: &Entry| match &e.event {
        LetterEvent::Undone { entry } => Some((*entry, e.seq)),
        _ => None,
    };
    entries.iter().filter_map(by).collect()
}

impl Letter {
    /// Folds a letter from its entries in order; none where its first is not that of its arrival
    /// (destroyed, or no letter). Entries that were undone leave nothing but their files' names.
    pub fn fold(entries: &[Entry]) -> Option<Letter> {
        let first = entries.first()?;
        let LetterEvent::Received { intake, counted, .. } = &first.event else { return None };
        let undone = undone(entries);
        let mut letter = Letter {
            intake: intake.clone(),
            registered: first.day,
            counted: counted.clone(),
            files: Vec::new(),
            undone_files: Vec::new(),
            gone: Vec::new(),
            notes: Vec::new(),
            identity: None,
            verdict: None,
            done: BTreeMap::new(),
            acts: BTreeMap::new(),
            outgoing: BTreeMap::new(),
            signatures: Vec::new(),
            ending: None,
            ending_reason: None,
            void: None,
            last: (first.seq, first.day),
            undoable: None,
        };
        for entry in entries {
            letter.last = (entry.seq, entry.day);
            if undone.contains_key(&entry.seq) {
                letter.undone_files.extend(files_of(entry));
                continue;
            }
            letter.apply(entry);
        }
        Some(letter)
    }

    fn apply(&mut self, entry: &Entry) {
        self.files.extend(files_of(entry));
        match &entry.event {
            LetterEvent::Received { .. } | LetterEvent::Sent { .. } => self.undoable = None,
            LetterEvent::Undone { .. } => {}
            // What is destroyed cannot be brought back, nor may what was filed in its stead be taken back after it.
            LetterEvent::FilesDestroyed { files, .. } => {
                let filed = self.files.iter().any(|(entry, ..)| Some(*entry) == self.undoable);
                if filed && files.iter().all(|file| Some(file.entry) < self.undoable) {
                    self.undoable = None;
                }
            }
            _ => self.undoable = Some(entry.seq),
        }
        match &entry.event {
            LetterEvent::Received { .. } | LetterEvent::FilesAdded { .. } | LetterEvent::Undone { .. } => {}
            LetterEvent::Corrected { intake, counted, .. } => {
                self.intake.clone_from(intake);
                self.counted.clone_from(counted);
            }
            LetterEvent::Recounted { counted, .. } => self.counted.clone_from(counted),
            LetterEvent::FilesDestroyed { number, files, identity, .. } => {
                for file in files {
                    self.lose(*file, (entry.seq, entry.day), number, *identity);
                }
            }
            LetterEvent::Noted { text } => self.notes.push((entry.day, text.clone())),
            LetterEvent::Identified { identity } => self.identity = Some(identity.clone()),
            LetterEvent::Decided { verdict } => self.verdict = Some(verdict.clone()),
            LetterEvent::TaskSet { task, done, .. } => {
                match done {
                    Some(done) => self.done.insert(task.clone(), done.clone()),
                    None => self.done.remove(task),
                };
            }
            LetterEvent::ActDrawn { number, fields, .. } => {
                self.acts
                    .insert(number.clone(), Act { fields: fields.clone(), entry: entry.seq, signed: None });
            }
            LetterEvent::ActSigned { number, day, .. } => {
                if let Some(act) = self.acts.get_mut(number) {
                    act.signed = Some(*day);
                }
            }
            LetterEvent::Issued { outgoing, wording, .. } => {
                let issued = Outgoing {
                    input: (**outgoing).clone(),
                    wording: wording.clone(),
                    entry: entry.seq,
                    sent: None,
                };
                self.outgoing.insert(outgoing.number.clone(), issued);
            }
            LetterEvent::PaperSigned { paper, signature, .. } => {
                self.signatures.push((*paper, entry.seq, entry.day, signature.clone()));
            }
            LetterEvent::Sent { number, sending, day, files } => {
                let proven = !files.is_empty();
                self.set_sent(
                    number,
                    Sent { sending: sending.clone(), day: *day, proven, delivered: None, came_back: None },
                );
            }
            LetterEvent::Tracked { number, tracking } => {
                if let Some(Sending::Post { tracking: known }) = self.sent_mut(number).map(|s| &mut s.sending)
                {
                    *known = Some(tracking.clone());
                }
            }
            LetterEvent::ReceiptFiled { number, delivered, .. } => {
                if let Some(sent) = self.sent_mut(number) {
                    sent.proven = true;
                    sent.delivered = delivered.or(sent.delivered);
                }
            }
            LetterEvent::CameBack { number, day, why } => {
                if let Some(sent) = self.sent_mut(number) {
                    sent.came_back = Some((*day, why.clone()));
                }
            }
            LetterEvent::Closed { ending, reason } => {
                self.ending = Some(*ending);
                self.ending_reason.clone_from(reason);
            }
            LetterEvent::Reopened { .. } => {
                self.ending = None;
                self.ending_reason = None;
            }
            LetterEvent::Voided { reason } => self.void = Some(reason.clone()),
        }
    }

    fn lose(&mut self, file: FileId, by: (u64, Day), number: &str, identity: bool) {
        let is = |(entry, n, _): &(u64, u32, Attached)| (*entry, *n) == (file.entry, file.n);
        for files in [&mut self.files, &mut self.undone_files] {
            if let Some(at) = files.iter().position(is) {
                let (_, _, what) = files.remove(at);
                self.gone.push(Gone { file, what, by, number: number.to_owned(), identity });
            }
        }
    }

    /// A file that lies in the register, shown or undone.
    pub fn file(&self, file: FileId) -> Option<&Attached> {
        let mut all = self.files.iter().chain(&self.undone_files);
        all.find(|(entry, n, _)| (*entry, *n) == (file.entry, file.n)).map(|(_, _, what)| what)
    }

    /// Whether unasked copies of an identity document were destroyed alone: the last entry that did so.
    pub fn identity_copies_gone(&self) -> Option<u64> {
        self.gone.iter().filter(|gone| gone.identity).map(|gone| gone.by.0).max()
    }

    fn set_sent(&mut self, number: &str, sent: Sent) {
        if let Some(outgoing) = self.outgoing.get_mut(number) {
            outgoing.sent = Some(sent);
        }
    }

    fn sent_mut(&mut self, number: &str) -> Option<&mut Sent> {
        self.outgoing.get_mut(number).and_then(|o| o.sent.as_mut())
    }

    /// Whether steps may still be taken.
    pub fn is_open(&self) -> bool {
        self.ending.is_none() && self.void.is_none()
    }

    /// The tasks of the decision that are neither done nor found unnecessary.
    pub fn open_tasks(&self) -> usize {
        let tasks = self.verdict.iter().flat_map(|v| &v.tasks);
        tasks.filter(|t| !self.done.contains_key(&t.id)).count()
    }

    /// Those of them that only stop something: what a letter tells as stopped waits for them, and not for
    /// what is destroyed with an act later.
    pub fn open_stops(&self) -> usize {
        let tasks = self.verdict.iter().flat_map(|v| &v.tasks);
        tasks.filter(|t| !t.destroys && !self.done.contains_key(&t.id)).count()
    }

    /// The outgoing letters that are issued and have not left.
    pub fn unsent(&self) -> impl Iterator<Item = &Outgoing> {
        self.outgoing.values().filter(|o| o.sent.is_none())
    }

    /// The outgoing letters that were posted, have not come back and lack their receipt, with their numbers.
    pub fn without_receipt(&self) -> impl Iterator<Item = (&String, &Outgoing, &Sent)> {
        let sent = self.outgoing.iter().filter_map(|(number, o)| Some((number, o, o.sent.as_ref()?)));
        sent.filter(|(_, _, s)| {
            matches!(s.sending, Sending::Post { .. }) && !s.proven && s.came_back.is_none()
        })
    }

    /// The outgoing letters that answer the sender, as against notices on the way. Of an incident whose inquiry
    /// nobody asks the result of, the one notice is the answer.
    pub fn answers(&self) -> impl Iterator<Item = &Outgoing> {
        let one_notice = self.one_notice();
        self.outgoing.values().filter(move |o| {
            final_answer(o.input.kind) || (one_notice && o.input.kind == OutgoingKind::IncidentFirst)
        })
    }

    fn one_notice(&self) -> bool {
        let clocks = &self.counted.clocks;
        self.intake.kinds == [LetterKind::Incident]
            && !clocks.is_empty()
            && !clocks.iter().any(|clock| clock.id == INCIDENT_RESULT)
    }

    /// The paper that was issued last.
    pub fn last_paper(&self) -> Option<&Outgoing> {
        self.outgoing.values().max_by_key(|paper| paper.entry)
    }

    /// Whether a paper has yet to leave that nothing has replaced: the one that was issued last, or an answer that
    /// no later one of its kind follows.
    fn has_unsent(&self) -> bool {
        let replaced = |paper: &Outgoing| {
            self.answers().any(|o| o.input.kind == paper.input.kind && o.entry > paper.entry)
        };
        self.last_paper().is_some_and(|paper| paper.sent.is_none())
            || self.answers().any(|o| o.sent.is_none() && !replaced(o))
    }

    /// Whether an act must still be signed: something was destroyed, and no act is.
    pub fn lacks_act(&self) -> bool {
        let destroyed = self.verdict.iter().flat_map(|v| &v.tasks).any(|t| {
            t.destroys && !t.processor && matches!(self.done.get(&t.id), Some(TaskDone::Done { .. }))
        });
        destroyed && !self.acts.values().any(|a| a.signed.is_some())
    }

    /// What is still to be done or told although one answer of several has left: access is answered first, then
    /// comes what was decided besides.
    fn unfinished(&self) -> Option<Stage> {
        let verdict = self.verdict.as_ref()?;
        if self.open_tasks() > 0 {
            return Some(Stage::Executing);
        }
        if self.lacks_act() {
            return Some(Stage::Act);
        }
        let decided = verdict.lines.iter().any(|l| matches!(l.outcome, Outcome::Stop | Outcome::Destroy));
        let beside = |kind| {
            matches!(
                kind,
                OutgoingKind::AccessAnswer | OutgoingKind::CorrectionAnswer | OutgoingKind::ObjectionAnswer
            )
        };
        let untold = self.answers().filter(|o| o.sent.is_some()).all(|o| beside(o.input.kind));
        (decided && untold).then_some(Stage::Reply)
    }

    /// How far it is.
    pub fn stage(&self) -> Stage {
        if self.void.is_some() {
            return Stage::Void;
        }
        if self.ending.is_some() {
            return Stage::Closed;
        }
        let sent: Vec<&Sent> = self.answers().filter_map(|o| o.sent.as_ref()).collect();
        // One more answer waits to be sent like the first.
        if !sent.is_empty() && self.has_unsent() {
            return Stage::Posting;
        }
        if let Some(last) = sent.iter().max_by_key(|s| s.day) {
            if let Some(before) = self.unfinished() {
                return before;
            }
            return if last.proven && last.came_back.is_none() { Stage::Ready } else { Stage::Proof };
        }
        if self.answers().next().is_some() {
            return Stage::Posting;
        }
        match (&self.identity, &self.verdict) {
            (None, None) => Stage::New,
            (Some(Identity::NotFound { .. }), None) => Stage::Reply,
            (_, None) => Stage::Identified,
            (_, Some(_)) if self.open_tasks() > 0 => Stage::Executing,
            (_, Some(_)) if self.lacks_act() => Stage::Act,
            _ => Stage::Reply,
        }
    }
}

fn files_of(entry: &Entry) -> impl Iterator<Item = (u64, u32, Attached)> {
    (0..).zip(entry.event.files()).map(|(n, file)| (entry.seq, n, file.clone()))
}

/// Whether a letter of this kind ends a case.
fn final_answer(kind: OutgoingKind) -> bool {
    !matches!(
        kind,
        OutgoingKind::Acknowledgment
            | OutgoingKind::ExtensionNotice
            | OutgoingKind::Clarification
            | OutgoingKind::ProcessorNotice
            | OutgoingKind::DestructionAct
            | OutgoingKind::IncidentFirst
    )
}
