//! What can be said on the command line. The help is in the language of `--lang`.

use std::path::PathBuf;

use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use pismovnik_app::{Country, LetterKind, Locale};

use crate::clocks;
use crate::kept_keys::KeptKeysAction;
use crate::law::LawAction;
use crate::letter_arguments::LetterAction;
use crate::packets::PacketAction;
use crate::posting_arguments::MannerArguments;
use crate::stop_list::StopListAction;
use crate::vault_arguments::{
    BackupArguments, ExportArguments, ImportArguments, NumbersArguments, PaperArguments, RekeyArguments,
    RestoreArguments, SheetArguments, TakeBackArguments,
};
use crate::{help, terminal, usage};

#[derive(Debug, Parser)]
#[command(name = "pismovnik", version, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[arg(long, global = true, default_value = "ru", value_parser = locale)]
    pub(crate) lang: Locale,
    #[command(subcommand)]
    pub(crate) action: Action,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    New {
        preset: String,
        #[arg(long)]
        out: Option<PathBuf>,
    },
    Questions {
        #[arg(long)]
        answers: Option<PathBuf>,
    },
    Check {
        answers: PathBuf,
        #[arg(long)]
        as_of: Option<String>,
        #[arg(long)]
        law: Option<PathBuf>,
    },
    Generate {
        answers: PathBuf,
        #[arg(long = "out", id = "out_folder", value_name = "FOLDER")]
        out: PathBuf,
        #[arg(long, value_delimiter = ',')]
        formats: Vec<String>,
        #[arg(long, value_delimiter = ',')]
        langs: Vec<String>,
        #[arg(long)]
        as_of: Option<String>,
        #[arg(long)]
        law: Option<PathBuf>,
        #[arg(long)]
        logo: Option<PathBuf>,
        #[command(flatten)]
        signing: SetSigning,
    },
    Explain {
        answers: PathBuf,
        #[arg(long)]
        document: Option<String>,
        #[arg(long, value_delimiter = ',')]
        langs: Vec<String>,
        #[arg(long)]
        as_of: Option<String>,
        #[arg(long)]
        law: Option<PathBuf>,
    },
    Due(DueArguments),
    Calendar {
        #[arg(long, value_parser = clocks::jurisdiction)]
        jurisdiction: Option<Country>,
        #[arg(long, value_parser = clap::value_parser!(i16).range(1900..2200))]
        year: Option<i16>,
        #[arg(long)]
        check: Option<PathBuf>,
        #[arg(long)]
        law: Option<PathBuf>,
    },
    Requisites {
        #[arg(value_parser = pismovnik_app::REQUISITE_NAMES)]
        kind: String,
        value: String,
    },
    Law {
        #[command(subcommand)]
        action: LawAction,
    },
    Publish {
        answers: PathBuf,
        #[command(flatten)]
        recipe: RecipeArguments,
        #[arg(long)]
        law: Option<PathBuf>,
    },
    PublishCheck {
        answers: PathBuf,
        page: PathBuf,
        #[arg(long)]
        document: Option<String>,
        #[arg(long)]
        law: Option<PathBuf>,
    },
    Rulebook {
        #[arg(long)]
        out: PathBuf,
        #[arg(long, value_parser = ["RU", "KZ"])]
        country: Option<String>,
        #[arg(long)]
        law: Option<PathBuf>,
    },
    Decline {
        person: String,
        #[arg(long, value_parser = pismovnik_app::names::CASE_NAMES, hide_possible_values = true)]
        case: Option<String>,
        #[arg(long, value_parser = pismovnik_app::names::GENDER_NAMES)]
        gender: Option<String>,
    },
    Sign(SignArguments),
    Keys {
        #[command(subcommand)]
        action: KeysAction,
    },
    Verify(VerifyArguments),
    Envelope {
        #[command(subcommand)]
        action: EnvelopeAction,
    },
    Workspace {
        #[command(subcommand)]
        action: WorkspaceAction,
    },
    Shop {
        #[command(subcommand)]
        action: ShopAction,
    },
    Letter {
        #[command(subcommand)]
        action: LetterAction,
    },
}

/// A letter, or a term, and what is known of it.
#[derive(Debug, Args)]
pub(crate) struct DueArguments {
    #[arg(long = "kind", num_args = 1.., value_delimiter = ',', required_unless_present = "term", value_parser = clocks::kind)]
    pub(crate) kinds: Vec<LetterKind>,
    #[arg(long, conflicts_with = "kinds")]
    pub(crate) term: Option<String>,
    #[arg(long)]
    pub(crate) received: String,
    #[arg(long)]
    pub(crate) time: Option<String>,
    #[arg(long, value_parser = clocks::jurisdiction)]
    pub(crate) jurisdiction: Country,
    #[arg(long)]
    pub(crate) extended: bool,
    #[arg(long, conflicts_with_all = ["term_calendar_days", "by"])]
    pub(crate) term_days: Option<u16>,
    #[arg(long, conflicts_with = "by")]
    pub(crate) term_calendar_days: Option<u16>,
    #[arg(long)]
    pub(crate) by: Option<String>,
    #[arg(long)]
    pub(crate) law: Option<PathBuf>,
}

/// What of the papers goes onto the site, and with what it is made.
#[derive(Debug, Args)]
pub(crate) struct RecipeArguments {
    #[arg(long)]
    pub(crate) builder: String,
    #[arg(long)]
    pub(crate) document: Option<String>,
    #[arg(long, value_delimiter = ',')]
    pub(crate) langs: Vec<String>,
    #[arg(long = "out", id = "out_folder", value_name = "FOLDER")]
    pub(crate) out: PathBuf,
}

/// With what a set of papers is signed.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("set_key").args(["sign", "token"]))]
pub(crate) struct SetSigning {
    #[arg(long)]
    pub(crate) sign: Option<PathBuf>,
    #[arg(long, requires = "sign")]
    pub(crate) key_password_file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) token: TokenArguments,
    #[arg(long, requires = "token")]
    pub(crate) pin_file: Option<PathBuf>,
    #[arg(long, requires = "set_key")]
    pub(crate) chain: Option<PathBuf>,
    #[arg(long, requires = "set_key")]
    pub(crate) tsa: Option<String>,
    #[arg(long, requires = "tsa")]
    pub(crate) long_term: bool,
    #[arg(long, requires = "set_key")]
    pub(crate) mark: Option<String>,
}

/// A token by its maker's library, and which one where several are plugged in.
#[derive(Debug, Args)]
pub(crate) struct TokenArguments {
    #[arg(long)]
    pub(crate) token: Option<PathBuf>,
    #[arg(long, requires = "token", conflicts_with = "slot")]
    pub(crate) token_label: Option<String>,
    #[arg(long, requires = "token")]
    pub(crate) slot: Option<u64>,
}

/// A file to be signed, and how.
#[derive(Debug, Args)]
pub(crate) struct SignArguments {
    #[arg(required = true)]
    pub(crate) pdf: Vec<PathBuf>,
    #[arg(long, required_unless_present = "token", conflicts_with = "token")]
    pub(crate) key: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) token: TokenArguments,
    #[arg(long, requires = "token")]
    pub(crate) pin_file: Option<PathBuf>,
    #[arg(long = "password-file", requires = "key")]
    pub(crate) key_password_file: Option<PathBuf>,
    #[arg(long)]
    pub(crate) chain: Option<PathBuf>,
    #[arg(long)]
    pub(crate) tsa: Option<String>,
    #[arg(long, requires = "tsa")]
    pub(crate) long_term: bool,
    #[arg(long, requires = "long_term")]
    pub(crate) crl: Vec<PathBuf>,
    #[arg(long, requires = "long_term")]
    pub(crate) ocsp: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) mark: Option<String>,
    #[arg(long)]
    pub(crate) certify: bool,
    #[arg(long, default_value = "", hide_default_value = true)]
    pub(crate) reason: String,
    #[arg(long = "out", id = "out_signed", value_name = "OUT")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Subcommand)]
pub(crate) enum KeysAction {
    New {
        #[arg(long = "name")]
        holder: String,
        #[arg(long = "kind", default_value = "p256", value_parser = ["p256", "rsa"])]
        algorithm: String,
        #[arg(long, default_value = "3", value_parser = clap::value_parser!(u16).range(1..=10))]
        years: u16,
        #[arg(long = "password-file")]
        new_password_file: Option<PathBuf>,
        #[arg(long)]
        out: PathBuf,
    },
    List {
        #[arg(required_unless_present = "token")]
        keys: Vec<PathBuf>,
        #[arg(long, conflicts_with = "keys")]
        token: Option<PathBuf>,
        #[arg(long = "password-file", requires = "keys")]
        key_password_file: Option<PathBuf>,
    },
    Import {
        key: PathBuf,
        #[arg(long = "password-file")]
        key_password_file: Option<PathBuf>,
        #[arg(long)]
        chain: Option<PathBuf>,
        #[arg(long)]
        new_password_file: Option<PathBuf>,
        #[arg(long)]
        out: PathBuf,
    },
}

/// What is to be verified, and by what.
#[derive(Debug, Args)]
pub(crate) struct VerifyArguments {
    pub(crate) signed: PathBuf,
    #[arg(long)]
    pub(crate) signature: Option<PathBuf>,
    #[arg(long)]
    pub(crate) trust: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) revocation: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) report: Option<PathBuf>,
}

/// The workspace file and how to open it.
#[derive(Debug, Args)]
pub(crate) struct At {
    #[arg(long)]
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) password_file: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum WorkspaceAction {
    Init {
        #[command(flatten)]
        at: At,
    },
    Info {
        #[command(flatten)]
        at: At,
    },
    Verify {
        #[command(flatten)]
        at: At,
    },
    Backup(BackupArguments),
    Restore(RestoreArguments),
    Rekey(RekeyArguments),
    EmergencySheet(SheetArguments),
    CheckPaper(PaperArguments),
    Keys {
        #[command(subcommand)]
        action: KeptKeysAction,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum ShopAction {
    Add {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        name: String,
        #[arg(long)]
        answers: Option<PathBuf>,
        #[arg(long, conflicts_with = "answers")]
        preset: Option<String>,
    },
    List {
        #[command(flatten)]
        at: At,
    },
    Show {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
    },
    Issue {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(long)]
        in_force: Option<String>,
    },
    Publish {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[command(flatten)]
        recipe: RecipeArguments,
    },
    PageCheck {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        page: PathBuf,
        #[arg(long)]
        document: Option<String>,
    },
    Export(ExportArguments),
    Import(ImportArguments),
    TakeBack(TakeBackArguments),
    Numbers(NumbersArguments),
    Posting(MannerArguments),
    Editions {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(long)]
        on: Option<String>,
    },
    Diff {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(long)]
        from: u32,
        #[arg(long, default_value = "current")]
        to: String,
        #[arg(long)]
        document: Option<String>,
        #[arg(long, value_delimiter = ',')]
        langs: Vec<String>,
        #[arg(long)]
        out: Option<PathBuf>,
    },
    Published {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(long)]
        edition: Option<u32>,
        #[arg(long)]
        document: String,
        #[arg(long = "in", id = "in")]
        lang: Option<String>,
        #[arg(long, required_unless_present = "forget")]
        address: Option<String>,
        #[arg(long)]
        since: Option<String>,
        #[arg(long, conflicts_with_all = ["address", "since"])]
        forget: bool,
    },
    Restore {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(long)]
        edition: u32,
    },
    Words {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[command(subcommand)]
        action: WordsAction,
    },
    Logo {
        #[command(subcommand)]
        action: PictureAction,
    },
    Stamp {
        #[command(subcommand)]
        action: PictureAction,
    },
    Submissions {
        #[command(subcommand)]
        action: SubmissionsAction,
    },
    Packet {
        #[command(subcommand)]
        action: PacketAction,
    },
    StopList {
        #[command(subcommand)]
        action: StopListAction,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum PictureAction {
    Set {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        image: PathBuf,
        #[arg(long)]
        on_papers: bool,
    },
    Remove {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
    },
    Show {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(long)]
        out: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum SubmissionsAction {
    Import {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        table: PathBuf,
        #[arg(long)]
        map: Vec<String>,
        #[arg(long)]
        yes: bool,
    },
    Find {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        who: String,
    },
    List {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
    },
    Remove {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(long)]
        import: u64,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum EnvelopeAction {
    Print {
        #[arg(required_unless_present = "recipient")]
        addresses: Option<PathBuf>,
        #[command(flatten)]
        recipient: Recipient,
        #[command(flatten)]
        sender: Sender,
        #[arg(long, default_value = "dl", value_parser = pismovnik_app::postal::SIZE_NAMES)]
        size: String,
        #[command(flatten)]
        labels: LabelArguments,
        #[command(flatten)]
        printer: PrinterArguments,
        #[arg(long)]
        out: PathBuf,
        #[arg(long)]
        picture: Option<PathBuf>,
    },
    Calibrate {
        #[command(flatten)]
        printer: PrinterArguments,
        #[arg(long)]
        out: PathBuf,
        #[arg(long)]
        picture: Option<PathBuf>,
    },
    Window {
        pdf: PathBuf,
        #[command(flatten)]
        window: WindowArguments,
        #[arg(long)]
        picture: Option<PathBuf>,
    },
}

/// To whom one letter goes.
#[derive(Debug, Args)]
pub(crate) struct Recipient {
    #[arg(long, requires = "recipient_address", conflicts_with = "addresses")]
    pub(crate) recipient: Option<String>,
    #[arg(long, requires = "recipient")]
    pub(crate) recipient_address: Option<String>,
}

/// Who sends it.
#[derive(Debug, Args)]
pub(crate) struct Sender {
    #[arg(long, conflicts_with = "addresses")]
    pub(crate) return_name: Option<String>,
    #[arg(long, requires = "return_name")]
    pub(crate) return_address: Option<String>,
}

/// How a sheet of labels is cut; whether envelopes get an index grid.
#[derive(Debug, Args)]
pub(crate) struct LabelArguments {
    #[arg(long)]
    pub(crate) no_grid: bool,
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=5))]
    pub(crate) columns: u8,
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u8).range(1..=20))]
    pub(crate) rows: u8,
    #[arg(long, default_value = "1")]
    pub(crate) first: std::num::NonZeroU8,
}

/// How the printer is off, millimetres.
#[derive(Debug, Args)]
pub(crate) struct PrinterArguments {
    #[arg(long, allow_negative_numbers = true)]
    pub(crate) right: Option<f32>,
    #[arg(long, allow_negative_numbers = true)]
    pub(crate) down: Option<f32>,
    #[arg(long)]
    pub(crate) printer: Option<String>,
    #[arg(long)]
    pub(crate) settings: Option<PathBuf>,
}

/// The window of an envelope on the letter's first page, millimetres.
#[derive(Debug, Args)]
pub(crate) struct WindowArguments {
    #[arg(long, default_value_t = 110.0)]
    pub(crate) left: f32,
    #[arg(long, default_value_t = 5.0)]
    pub(crate) top: f32,
    #[arg(long, default_value_t = 95.0)]
    pub(crate) width: f32,
    #[arg(long, default_value_t = 55.0)]
    pub(crate) height: f32,
    #[arg(long, default_value_t = 3.0)]
    pub(crate) slide: f32,
}

/// A clause of a document.
#[derive(Debug, Args)]
pub(crate) struct Clause {
    #[arg(long)]
    pub(crate) document: String,
    #[arg(long = "in", id = "in")]
    pub(crate) lang: Option<String>,
    #[arg(long)]
    pub(crate) clause: String,
    #[arg(long, default_value = "1")]
    pub(crate) nth: std::num::NonZeroU32,
}

#[derive(Debug, Subcommand)]
pub(crate) enum WordsAction {
    List {
        #[arg(long)]
        clauses: bool,
    },
    Set {
        #[command(flatten)]
        at: Clause,
        #[arg(long)]
        after: bool,
        #[arg(long)]
        text: PathBuf,
    },
    Strike {
        #[command(flatten)]
        at: Clause,
    },
    Withdraw {
        #[command(flatten)]
        at: Clause,
        #[arg(long)]
        after: bool,
    },
}

impl RecipeArguments {
    /// As the recipes take them.
    pub(crate) fn wanted(&self) -> crate::publish::Wanted<'_> {
        crate::publish::Wanted {
            builder: &self.builder,
            document: self.document.as_deref(),
            langs: &self.langs,
            out: &self.out,
        }
    }
}

/// Reads the arguments; help and usage errors end the program (exit 0 and 2).
pub(crate) fn parse() -> Arguments {
    let lang = wanted_language();
    let read = help::localised(Arguments::command(), lang, help::is_wanted()).try_get_matches();
    read.and_then(|matches| Arguments::from_arg_matches(&matches)).unwrap_or_else(|error| {
        let Some(told) = usage::told(lang, &error) else { error.exit() };
        terminal::print_usage(&told);
        std::process::exit(error.exit_code())
    })
}

fn locale(code: &str) -> Result<Locale, String> {
    Locale::from_code(code).ok_or_else(|| "ru, kk, en".to_owned())
}

/// The help's language must be known before the arguments are read.
fn wanted_language() -> Locale {
    // What is no Unicode is no language, and clap's to judge.
    let all: Vec<String> = std::env::args_os().map(|a| a.to_string_lossy().into_owned()).collect();
    let after = all.iter().position(|a| a == "--lang").and_then(|i| all.get(i + 1)).map(String::as_str);
    let joined = all.iter().find_map(|a| a.strip_prefix("--lang="));
    after.or(joined).and_then(Locale::from_code).unwrap_or(Locale::Ru)
}
