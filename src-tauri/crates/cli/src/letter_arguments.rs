//! What can be said after `letter`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use pismovnik_app::letters::{Channel, FileRole, OutgoingKind};

use crate::arguments::At;
use crate::batch::BatchAction;
use crate::intake::{AddArguments, CorrectArguments};
use crate::letter_signing::LetterSign;
use crate::lone::{DestroyFileArguments, RedactArguments};
use crate::posting_arguments::{DraftArguments, OutboxArguments, PackOut, PrintArguments, TrackingArguments};
use crate::reply::ReplyArguments;
use crate::vault_arguments::{
    ActsArguments, BundleArguments, DestroyArguments, LettersOutArguments, PastArguments, ProtocolArguments,
};

/// Which letter: of which shop, by the number on the paper.
#[derive(Debug, Args)]
pub(crate) struct Which {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: String,
    #[arg(long)]
    pub(crate) letter: String,
}

#[derive(Debug, Subcommand)]
pub(crate) enum LetterAction {
    Add(Box<AddArguments>),
    Correct(Box<CorrectArguments>),
    Recount(RecountArguments),
    Calendar(CalendarArguments),
    Read {
        message: PathBuf,
    },
    List {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: Option<String>,
        #[arg(long)]
        all: bool,
        #[arg(long)]
        due_by: Option<String>,
        #[command(flatten)]
        page: Page,
    },
    Search {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: Option<String>,
        words: String,
        #[command(flatten)]
        page: Page,
    },
    Show {
        #[command(flatten)]
        which: Which,
    },
    Waiting {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: Option<String>,
        #[arg(long, default_value = "30")]
        days: u16,
    },
    Record {
        #[command(flatten)]
        which: Which,
        #[command(subcommand)]
        step: Step,
    },
    Decide {
        #[command(flatten)]
        which: Which,
        #[arg(conflicts_with_all = ["answer", "record"])]
        decision: Option<PathBuf>,
        #[arg(long)]
        answer: Vec<String>,
        #[arg(long)]
        record: bool,
    },
    Reply(Box<ReplyArguments>),
    Sign(Box<LetterSign>),
    Batch {
        #[command(subcommand)]
        action: BatchAction,
    },
    Bundle(BundleArguments),
    Export(LettersOutArguments),
    Protocol(ProtocolArguments),
    Past(PastArguments),
    Destroy(DestroyArguments),
    DestroyFile(DestroyFileArguments),
    Redact(RedactArguments),
    Acts(ActsArguments),
    Outbox(OutboxArguments),
    Pack(Box<PackOut>),
    Print(Box<PrintArguments>),
    DraftEmail(DraftArguments),
    Tracking(TrackingArguments),
    File {
        #[command(flatten)]
        which: Which,
        #[arg(long)]
        entry: u64,
        #[arg(long, default_value = "1")]
        nth: std::num::NonZeroU32,
        #[arg(long)]
        out: PathBuf,
    },
}

/// Which part of a list.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Page {
    #[arg(long, default_value = "0")]
    pub(crate) offset: u32,
    #[arg(long, default_value = "50", value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub(crate) limit: u32,
}

/// Letters whose terms come out otherwise under the present calendar.
#[derive(Debug, Args)]
pub(crate) struct RecountArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: Option<String>,
    #[arg(long, requires = "shop")]
    pub(crate) letter: Option<String>,
    #[arg(long, requires = "recount_yes")]
    pub(crate) reason: Option<String>,
    #[arg(long = "yes", id = "recount_yes", requires = "reason")]
    pub(crate) yes: bool,
}

/// Due days for another calendar.
#[derive(Debug, Args)]
pub(crate) struct CalendarArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: Option<String>,
    #[arg(long, default_value = "3", value_parser = clap::value_parser!(u16).range(0..=60))]
    pub(crate) days_ahead: u16,
    #[arg(long)]
    pub(crate) out: PathBuf,
}

/// A step of a letter.
#[derive(Debug, Subcommand)]
pub(crate) enum Step {
    Note {
        words: String,
    },
    Files {
        files: Vec<PathBuf>,
        #[arg(long, default_value = "other", value_parser = role)]
        role: FileRole,
    },
    Matched {
        words: String,
    },
    NotFound {
        words: String,
    },
    Unclear {
        words: String,
    },
    Task {
        task: String,
        #[arg(long, requires = "by_whom", conflicts_with_all = ["nothing", "open"])]
        done: Option<String>,
        #[arg(long)]
        by_whom: Option<String>,
        #[arg(long, conflicts_with = "open")]
        nothing: Option<String>,
        #[arg(long)]
        open: bool,
        #[arg(long)]
        proof: Vec<PathBuf>,
    },
    ActSigned {
        number: String,
        #[arg(long)]
        day: Option<String>,
        #[arg(long)]
        proof: Vec<PathBuf>,
    },
    Sent {
        number: String,
        #[arg(long, default_value = "post", value_parser = channel)]
        channel: Channel,
        #[arg(long)]
        tracking: Option<String>,
        #[arg(long)]
        sent_to: Option<String>,
        #[arg(long)]
        day: Option<String>,
        #[arg(long)]
        proof: Vec<PathBuf>,
    },
    Tracking {
        number: String,
        tracking: String,
    },
    Receipt {
        number: String,
        #[arg(long)]
        delivered: Option<String>,
        #[arg(long)]
        proof: Vec<PathBuf>,
    },
    CameBack {
        number: String,
        #[arg(long)]
        day: Option<String>,
        #[arg(long)]
        reason: String,
    },
    Close {
        #[arg(long, value_parser = ["answered", "no-answer-needed", "taken-back", "passed-on"], default_value = "answered")]
        ending: String,
        #[arg(long)]
        reason: Option<String>,
    },
    Reopen {
        #[arg(long)]
        reason: String,
    },
    Void {
        #[arg(long)]
        reason: String,
    },
    Undo,
}

pub(crate) fn channel(id: &str) -> Result<Channel, String> {
    Channel::from_id(id).ok_or_else(|| Channel::ALL.map(Channel::id).join(", "))
}

pub(crate) fn outgoing(id: &str) -> Result<OutgoingKind, String> {
    OutgoingKind::from_id(id)
        .ok_or_else(|| OutgoingKind::ALL.iter().map(|k| k.id()).collect::<Vec<_>>().join(", "))
}

fn role(id: &str) -> Result<FileRole, String> {
    FileRole::from_id(id).ok_or_else(|| FileRole::ALL.map(FileRole::id).join(", "))
}
