//! What can be said after `letter pack`, `print`, `draft-email`, `outbox`, `tracking`.

use std::num::NonZeroU16;
use std::path::PathBuf;

use clap::Args;
use pismovnik_app::posting::COVERING_NAMES;

use crate::arguments::{At, PrinterArguments};
use crate::letter_arguments::Which;

/// Which outgoing letters, and what goes along.
#[derive(Debug, Args)]
pub(crate) struct PackArguments {
    #[command(flatten)]
    pub(crate) at: At,
    /// Of one shop; else of all.
    #[arg(long)]
    pub(crate) shop: Option<String>,
    /// Outgoing numbers; else all that wait and go by post.
    #[arg(long = "outgoing", requires = "shop", num_args = 1.., value_delimiter = ',')]
    pub(crate) outgoing: Vec<String>,
    #[arg(long, value_parser = COVERING_NAMES)]
    pub(crate) covering: Option<String>,
    #[arg(long)]
    pub(crate) list: bool,
    #[arg(long, requires = "outgoing", num_args = 1.., value_delimiter = ',')]
    pub(crate) acts: Vec<String>,
    #[arg(long, requires = "outgoing")]
    pub(crate) enclose: Vec<PathBuf>,
    #[arg(long, default_value = "1")]
    pub(crate) first: NonZeroU16,
    /// Leaves out what was printed as it is now.
    #[arg(long)]
    pub(crate) not_printed: bool,
    /// Prints letters whose address does not stay in the window all the same.
    #[arg(long)]
    pub(crate) despite_window: bool,
    #[command(flatten)]
    pub(crate) printer: PrinterArguments,
}

/// How a shop posts: what is named is remembered, the rest stays.
#[derive(Debug, Args)]
pub(crate) struct MannerArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: String,
    #[arg(long, value_parser = COVERING_NAMES)]
    pub(crate) covering: Option<String>,
    #[arg(long, id = "own_queue")]
    pub(crate) queue: Option<String>,
    /// The system's own choice again.
    #[arg(long, conflicts_with = "own_queue")]
    pub(crate) system_queue: bool,
    #[arg(long, allow_negative_numbers = true)]
    pub(crate) right: Option<f32>,
    #[arg(long, allow_negative_numbers = true)]
    pub(crate) down: Option<f32>,
    #[arg(long)]
    pub(crate) left: Option<f32>,
    #[arg(long)]
    pub(crate) top: Option<f32>,
    #[arg(long)]
    pub(crate) width: Option<f32>,
    #[arg(long)]
    pub(crate) height: Option<f32>,
    #[arg(long)]
    pub(crate) slide: Option<f32>,
    #[arg(long)]
    pub(crate) columns: Option<u8>,
    #[arg(long)]
    pub(crate) rows: Option<u8>,
    #[arg(long, id = "write_grid")]
    pub(crate) grid: Option<bool>,
    #[arg(long, id = "miss_receipt")]
    pub(crate) days: Option<u16>,
}

#[derive(Debug, Args)]
pub(crate) struct PackOut {
    #[command(flatten)]
    pub(crate) pack: PackArguments,
    #[arg(long)]
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) picture: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct PrintArguments {
    #[command(flatten)]
    pub(crate) pack: PackArguments,
    /// The queue; else the shop's, else the system's choice.
    #[arg(long)]
    pub(crate) queue: Option<String>,
    /// Lists the queues instead.
    #[arg(long)]
    pub(crate) queues: bool,
}

#[derive(Debug, Args)]
pub(crate) struct DraftArguments {
    #[command(flatten)]
    pub(crate) which: Which,
    #[arg(long)]
    pub(crate) number: String,
    #[arg(long)]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct OutboxArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: Option<String>,
    #[arg(long, id = "remind_after")]
    pub(crate) days: Option<u16>,
}

#[derive(Debug, Args)]
pub(crate) struct TrackingArguments {
    #[command(flatten)]
    pub(crate) at: At,
    #[arg(long)]
    pub(crate) shop: Option<String>,
    #[arg(long)]
    pub(crate) csv: PathBuf,
    /// `column=field`
    #[arg(long = "map", id = "tracking_map")]
    pub(crate) map: Vec<String>,
    #[arg(long, id = "posted")]
    pub(crate) posted: Option<String>,
    #[arg(long = "yes", id = "tracking_yes")]
    pub(crate) yes: bool,
}
