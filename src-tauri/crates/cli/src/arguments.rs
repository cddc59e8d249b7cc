//! What can be said on the command line. The help is in the language of `--lang`.

use std::path::PathBuf;

use clap::{Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use pismovnik_app::{Country, DocumentKind, LetterKind, Locale, words};

use crate::clocks;
use crate::letter_arguments::LetterAction;
use crate::packets::PacketAction;
use crate::stop_list::StopListAction;
use crate::vault_arguments::{
    BackupArguments, ExportArguments, ImportArguments, NumbersArguments, PaperArguments, RekeyArguments,
    RestoreArguments, SheetArguments, TakeBackArguments,
};
use crate::{terminal, usage};

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
    let read = localised(Arguments::command(), lang).try_get_matches();
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

/// Subcommands by path, with the text that says what they do.
const ABOUT: &[(&[&str], &str)] = &[
    (&[], "cli-about"),
    (&["new"], "cli-new"),
    (&["questions"], "cli-questions"),
    (&["check"], "cli-check"),
    (&["generate"], "cli-generate"),
    (&["explain"], "cli-explain"),
    (&["due"], "cli-due"),
    (&["calendar"], "cli-calendar"),
    (&["requisites"], "cli-requisites"),
    (&["publish"], "cli-publish"),
    (&["shop", "publish"], "cli-shop-publish"),
    (&["publish-check"], "cli-publish-check"),
    (&["shop", "page-check"], "cli-shop-page-check"),
    (&["rulebook"], "cli-rulebook"),
    (&["decline"], "cli-decline"),
    (&["sign"], "cli-sign"),
    (&["keys"], "cli-keys"),
    (&["keys", "new"], "cli-keys-new"),
    (&["keys", "list"], "cli-keys-list"),
    (&["keys", "import"], "cli-keys-import"),
    (&["verify"], "cli-verify"),
    (&["envelope"], "cli-envelope"),
    (&["envelope", "print"], "cli-envelope-print"),
    (&["envelope", "calibrate"], "cli-envelope-calibrate"),
    (&["envelope", "window"], "cli-envelope-window"),
    (&["workspace"], "cli-workspace"),
    (&["workspace", "init"], "cli-workspace-init"),
    (&["workspace", "info"], "cli-workspace-info"),
    (&["workspace", "verify"], "cli-workspace-verify"),
    (&["workspace", "backup"], "cli-workspace-backup"),
    (&["workspace", "restore"], "cli-workspace-restore"),
    (&["workspace", "rekey"], "cli-workspace-rekey"),
    (&["workspace", "emergency-sheet"], "cli-workspace-emergency-sheet"),
    (&["workspace", "check-paper"], "cli-workspace-check-paper"),
    (&["shop", "import"], "cli-shop-import"),
    (&["shop", "take-back"], "cli-shop-take-back"),
    (&["letter", "bundle"], "cli-letter-bundle"),
    (&["shop", "numbers"], "cli-shop-numbers"),
    (&["letter", "export"], "cli-letter-export"),
    (&["letter", "protocol"], "cli-letter-protocol"),
    (&["letter", "past"], "cli-letter-past"),
    (&["letter", "destroy"], "cli-letter-destroy"),
    (&["letter", "acts"], "cli-letter-acts"),
    (&["shop"], "cli-shop"),
    (&["shop", "add"], "cli-shop-add"),
    (&["shop", "list"], "cli-shop-list"),
    (&["shop", "show"], "cli-shop-show"),
    (&["shop", "issue"], "cli-shop-issue"),
    (&["shop", "export"], "cli-shop-export"),
    (&["shop", "editions"], "cli-shop-editions"),
    (&["shop", "diff"], "cli-shop-diff"),
    (&["shop", "published"], "cli-shop-published"),
    (&["shop", "restore"], "cli-shop-restore"),
    (&["shop", "words"], "cli-shop-words"),
    (&["shop", "words", "list"], "cli-shop-words-list"),
    (&["shop", "words", "set"], "cli-shop-words-set"),
    (&["shop", "words", "strike"], "cli-shop-words-strike"),
    (&["shop", "words", "withdraw"], "cli-shop-words-withdraw"),
    (&["shop", "stop-list"], "cli-stop-list"),
    (&["shop", "stop-list", "list"], "cli-stop-list-list"),
    (&["shop", "stop-list", "add"], "cli-stop-list-add"),
    (&["shop", "stop-list", "remove"], "cli-stop-list-remove"),
    (&["shop", "stop-list", "export"], "cli-stop-list-export"),
    (&["shop", "stop-list", "check"], "cli-stop-list-check"),
    (&["shop", "packet"], "cli-shop-packet"),
    (&["shop", "packet", "make"], "cli-shop-packet-make"),
    (&["shop", "packet", "take"], "cli-shop-packet-take"),
    (&["shop", "packet", "list"], "cli-shop-packet-list"),
    (&["shop", "packet", "withdraw"], "cli-shop-packet-withdraw"),
    (&["shop", "packet", "export"], "cli-shop-packet-export"),
    (&["shop", "logo"], "cli-shop-logo"),
    (&["shop", "logo", "set"], "cli-shop-picture-set"),
    (&["shop", "logo", "remove"], "cli-shop-picture-remove"),
    (&["shop", "logo", "show"], "cli-shop-picture-show"),
    (&["shop", "stamp"], "cli-shop-stamp"),
    (&["shop", "stamp", "set"], "cli-shop-picture-set"),
    (&["shop", "stamp", "remove"], "cli-shop-picture-remove"),
    (&["shop", "stamp", "show"], "cli-shop-picture-show"),
    (&["shop", "submissions"], "cli-shop-submissions"),
    (&["shop", "submissions", "import"], "cli-shop-submissions-import"),
    (&["shop", "submissions", "find"], "cli-shop-submissions-find"),
    (&["shop", "submissions", "list"], "cli-shop-submissions-list"),
    (&["shop", "submissions", "remove"], "cli-shop-submissions-remove"),
    (&["letter"], "cli-letter"),
    (&["letter", "add"], "cli-letter-add"),
    (&["letter", "read"], "cli-letter-read"),
    (&["letter", "list"], "cli-letter-list"),
    (&["letter", "search"], "cli-letter-search"),
    (&["letter", "show"], "cli-letter-show"),
    (&["letter", "waiting"], "cli-letter-waiting"),
    (&["letter", "record"], "cli-letter-record"),
    (&["letter", "decide"], "cli-letter-decide"),
    (&["letter", "reply"], "cli-letter-reply"),
    (&["letter", "batch"], "cli-letter-batch"),
    (&["letter", "batch", "take"], "cli-letter-batch-take"),
    (&["letter", "batch", "show"], "cli-letter-batch-show"),
    (&["letter", "batch", "reply"], "cli-letter-batch-reply"),
    (&["letter", "outbox"], "cli-letter-outbox"),
    (&["letter", "pack"], "cli-letter-pack"),
    (&["letter", "print"], "cli-letter-print"),
    (&["letter", "draft-email"], "cli-letter-draft-email"),
    (&["letter", "tracking"], "cli-letter-tracking"),
    (&["letter", "file"], "cli-letter-file"),
    (&["letter", "record", "note"], "cli-letter-record-note"),
    (&["letter", "record", "files"], "cli-letter-record-files"),
    (&["letter", "record", "matched"], "cli-letter-record-matched"),
    (&["letter", "record", "not-found"], "cli-letter-record-not-found"),
    (&["letter", "record", "unclear"], "cli-letter-record-unclear"),
    (&["letter", "record", "task"], "cli-letter-record-task"),
    (&["letter", "record", "act-signed"], "cli-letter-record-act-signed"),
    (&["letter", "record", "sent"], "cli-letter-record-sent"),
    (&["letter", "record", "tracking"], "cli-letter-record-tracking"),
    (&["letter", "record", "receipt"], "cli-letter-record-receipt"),
    (&["letter", "record", "came-back"], "cli-letter-record-came-back"),
    (&["letter", "record", "close"], "cli-letter-record-close"),
    (&["letter", "record", "reopen"], "cli-letter-record-reopen"),
    (&["letter", "record", "void"], "cli-letter-record-void"),
    (&["letter", "record", "undo"], "cli-letter-record-undo"),
];

/// Arguments by id; an id means the same everywhere.
const HELP: &[(&str, &str)] = &[
    ("json", "cli-arg-json"),
    ("lang", "cli-arg-lang"),
    ("image", "cli-arg-image"),
    ("on_papers", "cli-arg-on-papers"),
    ("logo", "cli-arg-logo"),
    ("preset", "cli-arg-preset"),
    ("out", "cli-arg-out"),
    ("answers", "cli-arg-answers"),
    ("as_of", "cli-arg-as-of"),
    ("formats", "cli-arg-formats"),
    ("langs", "cli-arg-langs"),
    ("document", "cli-arg-document"),
    ("kind", "cli-arg-kind"),
    ("contact", "cli-arg-contact"),
    ("cleaned", "cli-arg-cleaned"),
    ("marked", "cli-arg-marked"),
    ("days", "cli-arg-days"),
    ("keep_words", "cli-arg-keep-words"),
    ("message", "cli-arg-message"),
    ("answer", "cli-arg-answer"),
    ("record", "cli-arg-record"),
    ("notice", "cli-arg-notice"),
    ("value", "cli-arg-value"),
    ("country", "cli-arg-country"),
    ("page", "cli-arg-page"),
    ("builder", "cli-arg-builder"),
    ("person", "cli-arg-person"),
    ("case", "cli-arg-case"),
    ("gender", "cli-arg-gender"),
    ("kinds", "cli-arg-kinds"),
    ("term", "cli-arg-term"),
    ("received", "cli-arg-received"),
    ("time", "cli-arg-time"),
    ("jurisdiction", "cli-arg-jurisdiction"),
    ("extended", "cli-arg-extended"),
    ("term_days", "cli-arg-term-days"),
    ("term_calendar_days", "cli-arg-term-calendar-days"),
    ("by", "cli-arg-by"),
    ("law", "cli-arg-law"),
    ("year", "cli-arg-year"),
    ("check", "cli-arg-check"),
    ("signed", "cli-arg-signed"),
    ("signature", "cli-arg-signature"),
    ("trust", "cli-arg-trust"),
    ("revocation", "cli-arg-revocation"),
    ("report", "cli-arg-report"),
    ("file", "cli-arg-file"),
    ("password_file", "cli-arg-password-file"),
    ("pdf", "cli-arg-pdf"),
    ("key", "cli-arg-key"),
    ("keys", "cli-arg-keys"),
    ("sign", "cli-arg-sign"),
    ("key_password_file", "cli-arg-key-password-file"),
    ("new_password_file", "cli-arg-new-password-file"),
    ("copy", "cli-arg-copy"),
    ("copy_password_file", "cli-arg-copy-password-file"),
    ("print_passphrase", "cli-arg-print-passphrase"),
    ("head", "cli-arg-head"),
    ("package", "cli-arg-package"),
    ("package_password_file", "cli-arg-package-password-file"),
    ("hands", "cli-arg-hands"),
    ("own_name", "cli-arg-own-name"),
    ("act", "cli-arg-act"),
    ("keep_years", "cli-arg-keep-years"),
    ("search", "cli-arg-search"),
    ("protocol_day", "cli-arg-protocol-day"),
    ("scheme_incoming", "cli-arg-scheme-incoming"),
    ("scheme_outgoing", "cli-arg-scheme-outgoing"),
    ("scheme_acts", "cli-arg-scheme-acts"),
    ("act_number", "cli-arg-act-number"),
    ("next_number", "cli-arg-next-number"),
    ("out_folder", "cli-arg-out-folder"),
    ("out_packet", "cli-arg-out-packet"),
    ("out_signed", "cli-arg-out-signed"),
    ("representative", "cli-arg-representative"),
    ("rep_authority", "cli-arg-rep-authority"),
    ("guardian", "cli-arg-guardian"),
    ("other_demand", "cli-arg-other-demand"),
    ("other_by", "cli-arg-other-by"),
    ("tsa", "cli-arg-tsa"),
    ("long_term", "cli-arg-long-term"),
    ("chain", "cli-arg-chain"),
    ("token", "cli-arg-token"),
    ("token_label", "cli-arg-token-label"),
    ("slot", "cli-arg-slot"),
    ("pin_file", "cli-arg-pin-file"),
    ("crl", "cli-arg-crl"),
    ("ocsp", "cli-arg-ocsp"),
    ("mark", "cli-arg-mark"),
    ("certify", "cli-arg-certify"),
    ("reason", "cli-arg-reason"),
    ("holder", "cli-arg-holder"),
    ("algorithm", "cli-arg-algorithm"),
    ("years", "cli-arg-years"),
    ("name", "cli-arg-name"),
    ("shop", "cli-arg-shop"),
    ("in_force", "cli-arg-in-force"),
    ("edition", "cli-arg-edition"),
    ("on", "cli-arg-on"),
    ("from", "cli-arg-from"),
    ("to", "cli-arg-to"),
    ("in", "cli-arg-in"),
    ("clause", "cli-arg-clause"),
    ("clauses", "cli-arg-clauses"),
    ("nth", "cli-arg-nth"),
    ("after", "cli-arg-after"),
    ("text", "cli-arg-text"),
    ("address", "cli-arg-address"),
    ("since", "cli-arg-since"),
    ("forget", "cli-arg-forget"),
    ("table", "cli-arg-table"),
    ("map", "cli-arg-map"),
    ("yes", "cli-arg-yes"),
    ("who", "cli-arg-who"),
    ("import", "cli-arg-import"),
    ("letter", "cli-arg-letter"),
    ("all", "cli-arg-all"),
    ("due_by", "cli-arg-due-by"),
    ("words", "cli-arg-words"),
    ("offset", "cli-arg-offset"),
    ("limit", "cli-arg-limit"),
    ("decision", "cli-arg-decision"),
    ("entry", "cli-arg-entry"),
    ("channel", "cli-arg-channel"),
    ("number", "cli-arg-number"),
    ("sender", "cli-arg-sender"),
    ("organisation", "cli-arg-organisation"),
    ("sender_address", "cli-arg-sender-address"),
    ("email", "cli-arg-email"),
    ("phone", "cli-arg-phone"),
    ("sender_number", "cli-arg-sender-number"),
    ("dated", "cli-arg-dated"),
    ("postmark", "cli-arg-postmark"),
    ("uncollected", "cli-arg-uncollected"),
    ("language", "cli-arg-language"),
    ("scope", "cli-arg-scope"),
    ("lies", "cli-arg-lies"),
    ("scan", "cli-arg-scan"),
    ("paper", "cli-arg-paper"),
    ("day", "cli-arg-day"),
    ("fill", "cli-arg-fill"),
    ("preview", "cli-arg-preview"),
    ("files", "cli-arg-files"),
    ("role", "cli-arg-role"),
    ("task", "cli-arg-task"),
    ("done", "cli-arg-done"),
    ("by_whom", "cli-arg-by-whom"),
    ("nothing", "cli-arg-nothing"),
    ("open", "cli-arg-open"),
    ("proof", "cli-arg-proof"),
    ("tracking", "cli-arg-tracking"),
    ("sent_to", "cli-arg-sent-to"),
    ("delivered", "cli-arg-delivered"),
    ("reason", "cli-arg-reason"),
    ("ending", "cli-arg-ending"),
    ("addresses", "cli-arg-addresses"),
    ("recipient", "cli-arg-recipient"),
    ("recipient_address", "cli-arg-recipient-address"),
    ("return_name", "cli-arg-return-name"),
    ("return_address", "cli-arg-return-address"),
    ("size", "cli-arg-size"),
    ("no_grid", "cli-arg-no-grid"),
    ("columns", "cli-arg-columns"),
    ("rows", "cli-arg-rows"),
    ("first", "cli-arg-first"),
    ("right", "cli-arg-right"),
    ("down", "cli-arg-down"),
    ("printer", "cli-arg-printer"),
    ("settings", "cli-arg-settings"),
    ("picture", "cli-arg-picture"),
    ("left", "cli-arg-window-left"),
    ("top", "cli-arg-window-top"),
    ("width", "cli-arg-window-width"),
    ("height", "cli-arg-window-height"),
    ("slide", "cli-arg-slide"),
    ("signer", "cli-arg-signer"),
    ("papers", "cli-arg-papers"),
    ("packet", "cli-arg-packet"),
    ("returned", "cli-arg-returned"),
    ("authority_number", "cli-arg-authority-number"),
    ("authority_issued", "cli-arg-authority-issued"),
    ("authority_until", "cli-arg-authority-until"),
    ("authority_by", "cli-arg-authority-by"),
    ("outgoing", "cli-arg-outgoing"),
    ("covering", "cli-arg-covering"),
    ("list", "cli-arg-list"),
    ("acts", "cli-arg-acts"),
    ("enclose", "cli-arg-enclose"),
    ("not_printed", "cli-arg-not-printed"),
    ("despite_window", "cli-arg-despite-window"),
    ("queue", "cli-arg-queue"),
    ("queues", "cli-arg-queues"),
    ("remind_after", "cli-arg-remind-after"),
    ("csv", "cli-arg-csv"),
    ("tracking_map", "cli-arg-tracking-map"),
    ("posted", "cli-arg-posted"),
    ("tracking_yes", "cli-arg-tracking-yes"),
    ("batch_files", "cli-arg-batch-files"),
    ("batch_paper", "cli-arg-batch-paper"),
    ("batch_yes", "cli-arg-batch-yes"),
];

fn localised(command: clap::Command, lang: Locale) -> clap::Command {
    // From the one list of kinds, so that a new paper cannot be forgotten here.
    let documents = DocumentKind::ALL.map(DocumentKind::id).join(", ");
    let command = command.after_help(words::text(lang, "cli-after-help", &[("documents", documents.into())]));
    describe(command, &mut Vec::new(), lang)
}

fn describe(mut command: clap::Command, path: &mut Vec<String>, lang: Locale) -> clap::Command {
    let about = ABOUT.iter().find(|(p, _)| p.iter().eq(path.iter()));
    if let Some((_, id)) = about {
        command = command.about(words::plain(lang, id));
    }
    for (argument, id) in HELP {
        if command.get_arguments().any(|a| a.get_id() == argument) {
            command = command.mut_arg(argument, |a| a.help(words::plain(lang, id)));
        }
    }
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).collect();
    for name in names {
        path.push(name.clone());
        command = command.mut_subcommand(name, |sub| describe(sub, path, lang));
        path.pop();
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_argument_is_explained_in_every_language() {
        for lang in Locale::ALL {
            check(&localised(Arguments::command(), lang));
        }
    }

    fn check(command: &clap::Command) {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        assert!(!about.is_empty() && !about.starts_with("cli-"), "{}: {about}", command.get_name());
        for argument in command.get_arguments() {
            if matches!(argument.get_id().as_str(), "help" | "version") {
                continue;
            }
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(
                !help.is_empty() && !help.starts_with("cli-"),
                "{} {}",
                command.get_name(),
                argument.get_id()
            );
        }
        command.get_subcommands().for_each(check);
    }
}
