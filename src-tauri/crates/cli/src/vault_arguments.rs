//! What can be said of copies, hand-overs, evidence and exports.

use std::path::PathBuf;

use clap::Args;

use crate::arguments::At;
use crate::letter_arguments::Which;

/// A copy to be made.
#[derive(Debug, Args)]
pub(crate) struct BackupArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) out: PathBuf,
}

/// A copy to go back to.
#[derive(Debug, Args)]
pub(crate) struct RestoreArguments {
    #[command(flatten)]
    pub(crate) at: At,
    pub(crate) copy: PathBuf,
    #[arg(long)]
    pub(crate) copy_password_file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) unread: bool,
}

/// A new passphrase.
#[derive(Debug, Args)]
pub(crate) struct RekeyArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) new_password_file: Option<PathBuf>,
}

/// The emergency sheet.
#[derive(Debug, Args)]
pub(crate) struct SheetArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) print_passphrase: bool,
    #[arg(long)]
    pub(crate) out: PathBuf,
}

/// A mark on a paper.
#[derive(Debug, Args)]
pub(crate) struct PaperArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: String,
    pub(crate) head: String,
}

/// The papers of an edition into a folder, or the whole shop into other hands.
#[derive(Debug, Args)]
pub(crate) struct ExportArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: String,
    #[arg(long = "out", id = "out_folder", value_name = "FOLDER", required_unless_present = "package")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, conflicts_with = "package")]
    pub(crate) edition: Option<u32>,
    #[arg(long, requires = "hands", conflicts_with = "out_folder")]
    pub(crate) package: Option<PathBuf>,
    #[arg(long = "to", id = "hands", requires = "package")]
    pub(crate) hands: Option<String>,
    #[arg(long, requires = "package")]
    pub(crate) package_password_file: Option<PathBuf>,
    #[arg(long, requires = "package")]
    pub(crate) act: Option<PathBuf>,
}

/// A package to be taken in.
#[derive(Debug, Args)]
pub(crate) struct ImportArguments {
    #[command(flatten)]
    pub(crate) at: At,
    pub(crate) package: PathBuf,
    #[arg(long = "name", id = "own_name")]
    pub(crate) own_name: String,
    #[arg(long)]
    pub(crate) package_password_file: Option<PathBuf>,
}

/// A shop to be taken back.
#[derive(Debug, Args)]
pub(crate) struct TakeBackArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: String,
    #[arg(long = "name", id = "own_name")]
    pub(crate) own_name: String,
}

/// The evidence on a letter.
#[derive(Debug, Args)]
pub(crate) struct BundleArguments {
    #[command(flatten)]
    pub(crate) which: Which,
    #[arg(long)]
    pub(crate) out: PathBuf,
}

/// A list of letters as a file.
#[derive(Debug, Args)]
pub(crate) struct LettersOutArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: Option<String>,
    #[arg(long)]
    pub(crate) all: bool,
    #[arg(long)]
    pub(crate) due_by: Option<String>,
    #[arg(long = "words")]
    pub(crate) search: Option<String>,
    #[arg(long)]
    pub(crate) out: PathBuf,
}

/// The protocol of a day.
#[derive(Debug, Args)]
pub(crate) struct ProtocolArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: Option<String>,
    #[arg(long, id = "protocol_day")]
    pub(crate) day: Option<String>,
    #[arg(long)]
    pub(crate) out: PathBuf,
}

/// A shop's schemes of numbers.
#[derive(Debug, Args)]
pub(crate) struct NumbersArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: String,
    #[arg(long, id = "scheme_incoming")]
    pub(crate) incoming: Option<String>,
    #[arg(long, id = "scheme_outgoing")]
    pub(crate) outgoing: Option<String>,
    #[arg(long = "acts", id = "scheme_acts")]
    pub(crate) acts: Option<String>,
}

/// Letters past their keeping term.
#[derive(Debug, Args)]
pub(crate) struct PastArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: String,
    #[arg(long = "years", id = "keep_years", value_parser = clap::value_parser!(u16).range(0..=100))]
    pub(crate) keep_years: Option<u16>,
}

/// Their destruction.
#[derive(Debug, Args)]
pub(crate) struct DestroyArguments {
    #[command(flatten)]
    pub(crate) past: PastArguments,
    #[arg(long = "number", id = "next_number")]
    pub(crate) number: Option<String>,
    #[arg(long)]
    pub(crate) act: PathBuf,
    #[arg(long)]
    pub(crate) yes: bool,
}

/// The acts on what was destroyed.
#[derive(Debug, Args)]
pub(crate) struct ActsArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: String,
    #[arg(long = "number", id = "act_number", requires = "out")]
    pub(crate) number: Option<String>,
    #[arg(long, requires = "act_number")]
    pub(crate) out: Option<PathBuf>,
}
