//! The help, in the language of `--lang`: what commands and arguments are for, and clap's own headings.

use clap::builder::Styles;
use clap::{Arg, ArgAction, Command};
use pismovnik_app::{DocumentKind, Locale, words};

/// Whether the call asks for help: only then the calls of all commands are worked out.
pub(crate) fn is_wanted() -> bool {
    std::env::args_os().any(|a| a == "--help" || a == "-h")
}

/// The command with everything that it says of itself in a language; `calls`: with how each command is called.
pub(crate) fn localised(command: Command, lang: Locale, calls: bool) -> Command {
    // From the one list of kinds, so that a new paper cannot be forgotten here.
    let documents = DocumentKind::ALL.map(DocumentKind::id).join(", ");
    let flag = |id: &'static str, action| Arg::new(id).long(id).action(action);
    let command = command
        .after_help(words::text(lang, "cli-after-help", &[("documents", documents.into())]))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("help", ArgAction::Help).short('h').global(true))
        .arg(flag("version", ArgAction::Version).short('V'));
    let command = describe(command, &mut Vec::new(), lang);
    if !calls {
        return command;
    }
    let mut built = command.clone();
    built.build();
    templated(command, &mut built, lang)
}

fn describe(mut command: Command, path: &mut Vec<String>, lang: Locale) -> Command {
    let about = ABOUT.iter().find(|(p, _)| p.iter().eq(path.iter()));
    if let Some((_, id)) = about {
        command = command.about(words::plain(lang, id));
    }
    command = command
        .subcommand_help_heading(words::plain(lang, "usage-heading-commands"))
        .subcommand_value_name(words::plain(lang, "usage-command-name"));
    let arguments: Vec<String> = command.get_arguments().map(|a| a.get_id().to_string()).collect();
    for argument in arguments {
        command = command.mut_arg(argument, |a| explained(a, lang));
    }
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).collect();
    for name in names {
        path.push(name.clone());
        command = command.mut_subcommand(name, |sub| describe(sub, path, lang));
        path.pop();
    }
    command
}

/// An argument with what it is for, what it is without being given, and what it may be.
fn explained(argument: Arg, lang: Locale) -> Arg {
    let Some((_, id)) = HELP.iter().find(|(of, _)| argument.get_id() == of) else { return argument };
    let heading = if argument.is_positional() { "usage-heading-arguments" } else { "usage-heading-options" };
    let mut argument = argument.help_heading(words::plain(lang, heading));
    // An id that tells two arguments of one name apart is nobody's business.
    let named = argument.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    if named.is_none_or(|name| name.contains(char::is_lowercase)) && argument.get_action().takes_values() {
        let own = argument.get_long().unwrap_or_else(|| argument.get_id().as_str());
        let name = own.replace('-', "_").to_uppercase();
        argument = argument.value_name(name);
    }
    let mut help = words::plain(lang, id);
    if !argument.get_action().takes_values() {
        return argument.help(help);
    }
    let mut add = |id: &str, name: &str, values: Vec<String>, hidden: bool| {
        // A text that names them all by itself needs no list.
        let said = values.iter().all(|value| help.contains(value.as_str())) && id == "usage-one-of";
        if !values.is_empty() && !hidden && !said {
            let told = words::text(lang, id, &[(name, values.join(", ").into())]);
            help = format!("{help} [{told}]");
        }
    };
    let defaults = argument.get_default_values().iter().map(|v| v.to_string_lossy().into_owned());
    add("usage-default", "value", defaults.collect(), argument.is_hide_default_value_set());
    let possible = argument.get_possible_values();
    let possible = possible.iter().map(|v| v.get_name().to_owned());
    add("usage-one-of", "values", possible.collect(), argument.is_hide_possible_values_set());
    argument.help(help).hide_default_value(true).hide_possible_values(true)
}

/// Clap's heading over the call stands in a template; the call itself is taken from the command as it was built.
fn templated(mut command: Command, built: &mut Command, lang: Locale) -> Command {
    let styles = Styles::default();
    let style = styles.get_usage();
    let call = built.render_usage().to_string();
    let call = call_in(lang, call.strip_prefix("Usage:").unwrap_or(&call).trim());
    let heading = words::plain(lang, "usage-heading-call");
    command = command.help_template(format!(
        "{{about-with-newline}}\n{style}{heading}:{style:#} {call}\n\n{{all-args}}{{after-help}}"
    ));
    for sub in built.get_subcommands_mut() {
        let name = sub.get_name().to_owned();
        command = command.mut_subcommand(name, |of| templated(of, sub, lang));
    }
    command
}

/// How a command is called, with clap's word for options in a language.
pub(crate) fn call_in(lang: Locale, call: &str) -> String {
    call.replace("[OPTIONS]", &format!("[{}]", words::plain(lang, "usage-options-name")))
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
    (&["law"], "cli-law"),
    (&["law", "show"], "cli-law-show"),
    (&["law", "check"], "cli-law-check"),
    (&["law", "apply"], "cli-law-apply"),
    (&["law", "built-in"], "cli-law-back"),
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
    (&["workspace", "keys"], "cli-workspace-keys"),
    (&["workspace", "keys", "list"], "cli-workspace-keys-list"),
    (&["workspace", "keys", "new"], "cli-workspace-keys-new"),
    (&["workspace", "keys", "import"], "cli-workspace-keys-import"),
    (&["workspace", "keys", "remove"], "cli-workspace-keys-remove"),
    (&["shop", "import"], "cli-shop-import"),
    (&["shop", "take-back"], "cli-shop-take-back"),
    (&["letter", "bundle"], "cli-letter-bundle"),
    (&["shop", "numbers"], "cli-shop-numbers"),
    (&["shop", "posting"], "cli-shop-posting"),
    (&["letter", "export"], "cli-letter-export"),
    (&["letter", "protocol"], "cli-letter-protocol"),
    (&["letter", "past"], "cli-letter-past"),
    (&["letter", "destroy"], "cli-letter-destroy"),
    (&["letter", "destroy-file"], "cli-letter-destroy-file"),
    (&["letter", "redact"], "cli-letter-redact"),
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
    (&["shop", "stop-list", "take"], "cli-stop-list-take"),
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
    (&["letter", "correct"], "cli-letter-correct"),
    (&["letter", "recount"], "cli-letter-recount"),
    (&["letter", "calendar"], "cli-letter-calendar"),
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
    (&["letter", "batch", "set"], "cli-letter-batch-set"),
    (&["letter", "batch", "enter"], "cli-letter-batch-enter"),
    (&["letter", "batch", "drop"], "cli-letter-batch-drop"),
    (&["letter", "batch", "add"], "cli-letter-batch-add"),
    (&["letter", "batch", "leave"], "cli-letter-batch-leave"),
    (&["letter", "batch", "end"], "cli-letter-batch-end"),
    (&["letter", "batch", "sign"], "cli-letter-batch-sign"),
    (&["letter", "batch", "packets"], "cli-letter-batch-packets"),
    (&["letter", "sign"], "cli-letter-sign"),
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
    ("help", "usage-arg-help"),
    ("version", "usage-arg-version"),
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
    ("dry_run", "cli-arg-dry-run"),
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
    ("unread", "cli-arg-unread"),
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
    ("attachment", "cli-arg-attachment"),
    ("redacted", "cli-arg-redacted"),
    ("areas", "cli-arg-box"),
    ("identity_copy", "cli-arg-identity-copy"),
    ("lone_reason", "cli-arg-lone-reason"),
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
    ("own_queue", "cli-arg-own-queue"),
    ("system_queue", "cli-arg-system-queue"),
    ("write_grid", "cli-arg-write-grid"),
    ("miss_receipt", "cli-arg-miss-receipt"),
    ("update", "cli-arg-check"),
    ("kept_key", "cli-arg-kept-key"),
    ("kept_key_password_file", "cli-arg-kept-key-password-file"),
    ("remind_after", "cli-arg-remind-after"),
    ("csv", "cli-arg-csv"),
    ("tracking_map", "cli-arg-tracking-map"),
    ("posted", "cli-arg-posted"),
    ("tracking_yes", "cli-arg-tracking-yes"),
    ("said_words", "cli-arg-say"),
    ("who_received", "cli-arg-recipient-of-data"),
    ("recipients_of_answers", "cli-arg-recipients-of-answers"),
    ("extend_until", "cli-arg-extend-until"),
    ("refuse", "cli-arg-refuse"),
    ("why", "cli-arg-why"),
    ("named_day", "cli-arg-named-day"),
    ("enclosure", "cli-arg-enclosure"),
    ("incident", "cli-arg-incident"),
    ("signed_by", "cli-arg-signed-by"),
    ("post", "cli-arg-post"),
    ("executor", "cli-arg-executor"),
    ("right_number", "cli-arg-right-number"),
    ("clear", "cli-arg-clear"),
    ("recount_yes", "cli-arg-recount-yes"),
    ("days_ahead", "cli-arg-days-ahead"),
    ("batch_row", "cli-arg-batch-row"),
    ("batch_rows", "cli-arg-batch-rows"),
    ("batch_numbers", "cli-arg-batch-numbers"),
    ("packets_for", "cli-arg-packets-for"),
    ("batch_files", "cli-arg-batch-files"),
    ("batch_paper", "cli-arg-batch-paper"),
    ("batch_yes", "cli-arg-batch-yes"),
];

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::arguments::Arguments;

    #[test]
    fn every_command_and_argument_is_explained_in_every_language() {
        for lang in Locale::ALL {
            check(&localised(Arguments::command(), lang, false));
        }
    }

    fn check(command: &Command) {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        assert!(!about.is_empty() && !about.starts_with("cli-"), "{}: {about}", command.get_name());
        for argument in command.get_arguments() {
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            let untold = help.is_empty() || help.starts_with("cli-") || help.starts_with("usage-");
            assert!(!untold, "{} {}", command.get_name(), argument.get_id());
        }
        command.get_subcommands().for_each(check);
    }

    /// What clap says by itself, in English.
    const ENGLISH: [&str; 9] = [
        "Usage:",
        "Options:",
        "Arguments:",
        "Commands:",
        "[OPTIONS]",
        "COMMAND",
        "[default",
        "[possible",
        "Print ",
    ];

    #[test]
    fn nothing_of_the_help_stays_english_in_russian_and_kazakh() {
        for lang in [Locale::Ru, Locale::Kk] {
            let mut command = localised(Arguments::command(), lang, true);
            command.build();
            helped(&mut command, lang, &mut 0);
        }
        let mut english = localised(Arguments::command(), Locale::En, true);
        let help = english.render_help().to_string();
        assert!(
            help.contains("Usage: pismovnik [OPTIONS] <COMMAND>") && help.contains("Commands:"),
            "{help}"
        );
    }

    fn helped(command: &mut Command, lang: Locale, seen: &mut usize) {
        let help = command.render_help().to_string();
        for english in ENGLISH {
            assert!(!help.contains(english), "{english:?} in {help}");
        }
        let heading = words::plain(lang, "usage-heading-call");
        assert!(help.contains(&format!("{heading}: pismovnik")), "{help}");
        *seen += 1;
        command.get_subcommands_mut().for_each(|sub| helped(sub, lang, seen));
        assert!(*seen > 1 || !command.has_subcommands());
    }
}
