//! `sign`, `keys`, and the signing of `generate`.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use pismovnik_app::problem::{self, Problem};
use pismovnik_app::sign::evidence::{self, Evidence};
use pismovnik_app::sign::mark::Place;
use pismovnik_app::sign::token::{self, TokenKey, TokenView, Which};
use pismovnik_app::sign::{self, How, KeyFacts, OpenKey};
use pismovnik_app::{folder, words};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::arguments::{KeysAction, SetSigning, SignArguments, TokenArguments};
use crate::terminal::{self, Outcome, Say};

/// The key of a set of papers, fit to sign, if one is named: in a file, or on a token.
pub(crate) fn key_of_set(say: Say, set: &SetSigning) -> Result<Option<OpenKey>, Vec<Problem>> {
    let file = (set.sign.as_deref(), set.key_password_file.as_deref());
    opened(say, file, (&set.token, set.pin_file.as_deref()), set.chain.as_deref())
}

/// A key in a file with its password's file, or on a token with its PIN's file, fit to sign; none where neither is named.
pub(crate) fn opened(
    say: Say,
    (key, password_file): (Option<&Path>, Option<&Path>),
    (token, pin_file): (&TokenArguments, Option<&Path>),
    chain: Option<&Path>,
) -> Result<Option<OpenKey>, Vec<Problem>> {
    let key = match (key, &token.token) {
        (Some(key), _) => open(say, key, password_file, chain)?,
        (None, Some(_)) => on_token(say, token, pin_file, chain)?,
        (None, None) => return Ok(None),
    };
    let problems = key.facts().problems;
    if problems.is_empty() { Ok(Some(key)) } else { Err(problems) }
}

/// How a set is signed.
///
/// # Errors
/// A place of the mark that is none.
pub(crate) fn how_of_set(set: &SetSigning) -> Result<How<'_>, Vec<Problem>> {
    let mark = set.mark.as_deref().map(|place| Place::read(place, "mark")).transpose();
    let mark = mark.map_err(|p| vec![p])?;
    Ok(How { tsa: set.tsa.as_deref(), long_term: set.long_term, mark, ..How::default() })
}

/// Signs files: one into a file, several into a folder, each under its own name; the password or PIN is given once.
pub(crate) fn sign(say: Say, arguments: &SignArguments) -> Outcome {
    let SignArguments { pdf, key, key_password_file, chain, tsa, long_term, certify, reason, out, .. } =
        arguments;
    // Everything that can be refused without a password or a PIN.
    free(out)?;
    let targets = targets(pdf, out)?;
    let mark = arguments.mark.as_deref().map(|place| Place::read(place, "mark")).transpose();
    let mark = mark.map_err(|p| vec![p])?;
    let (crls, ocsps) = (evidence::read(&arguments.crl)?, evidence::read(&arguments.ocsp)?);
    let key = match key {
        Some(key) => open(say, key, key_password_file.as_deref(), chain.as_deref())?,
        None => on_token(say, &arguments.token, arguments.pin_file.as_deref(), chain.as_deref())?,
    };
    let how = How {
        tsa: tsa.as_deref(),
        long_term: *long_term,
        certify: *certify,
        reason,
        at: None,
        mark,
        evidence: Evidence { crls: &crls, ocsps: &ocsps },
        issuers: &[],
    };
    // All or nothing: a folder that lacks some papers would pass for whole.
    let signed = sign::sign_files(&key, say.lang, pdf, &how)?;
    if pdf.len() > 1 {
        folder::write_new(out, &signed).map_err(|p| vec![p])?;
    } else if let Some((_, bytes)) = signed.first() {
        folder::write_file(out, bytes).map_err(|p| vec![p])?;
    }
    let facts = key.facts();
    let level = how.level();
    let files: Vec<String> = targets.iter().map(|target| folder::shown(target)).collect();
    let mut json = json!({
        "files": files,
        "level": level,
        "subject": facts.subject,
        "issuer": facts.issuer,
        "until": facts.until,
        "self_signed": facts.self_signed,
        "chain_missing": facts.chain_missing,
    });
    if let [file] = &files[..] {
        json["file"] = file.as_str().into();
    }
    say.result(&json, || {
        let done = |file: &String| {
            let args = [
                ("file", file.as_str().into()),
                ("level", level.into()),
                ("subject", facts.subject.as_str().into()),
                ("day", sign::shown_day(say.lang, &facts.until).into()),
            ];
            say.text("cli-sign-done", &args)
        };
        let mut lines: Vec<String> = files.iter().map(done).collect();
        lines.extend(warnings(say, &facts));
        lines
    });
    Ok(())
}

/// Where signed files go: `out` itself for one, within it for several.
fn targets(pdfs: &[PathBuf], out: &Path) -> Result<Vec<PathBuf>, Vec<Problem>> {
    if pdfs.len() < 2 {
        return Ok(vec![out.to_owned()]);
    }
    let mut all: Vec<PathBuf> = Vec::new();
    for pdf in pdfs {
        let target = out.join(pdf.file_name().unwrap_or_default());
        if all.contains(&target) {
            return Err(vec![Problem::new(problem::SAME_NAME, folder::shown(pdf))]);
        }
        all.push(target);
    }
    Ok(all)
}

/// What is said of a set that was signed.
pub(crate) fn told_of_set(say: Say, facts: &KeyFacts) -> Vec<String> {
    let mut lines = vec![say.text("cli-generate-signed", &[("subject", facts.subject.as_str().into())])];
    lines.extend(warnings(say, facts));
    lines
}

fn warnings(say: Say, facts: &KeyFacts) -> Vec<String> {
    let alone = facts.self_signed.then(|| say.text("cli-sign-self-signed", &[]));
    let missing = facts.chain_missing.as_ref();
    let missing = missing.map(|i| say.text("cli-sign-chain-missing", &[("issuer", i.as_str().into())]));
    alone.into_iter().chain(missing).collect()
}

/// Makes, lists, imports keys.
pub(crate) fn keys(say: Say, action: &KeysAction) -> Outcome {
    match action {
        KeysAction::New { holder, algorithm, years, new_password_file, out } => {
            free(out)?;
            let key = sign::make_key(say.lang, holder, algorithm, *years, terminal::now())?;
            write(say, &key, new_password_file.as_deref(), out, "cli-keys-new-done")
        }
        KeysAction::Import { key, key_password_file, chain, new_password_file, out } => {
            free(out)?;
            let key = open(say, key, key_password_file.as_deref(), chain.as_deref())?;
            write(say, &key, new_password_file.as_deref(), out, "cli-keys-import-done")
        }
        KeysAction::List { token: Some(module), .. } => list_tokens(say, module),
        KeysAction::List { keys, key_password_file, .. } => list(say, keys, key_password_file.as_deref()),
    }
}

fn list(say: Say, keys: &[std::path::PathBuf], password_file: Option<&Path>) -> Outcome {
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for path in keys {
        match open(say, path, password_file, None) {
            Ok(key) => found.push((folder::shown(path), key.facts())),
            Err(mut more) => problems.append(&mut more),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let json: Vec<Value> = found.iter().map(|(file, facts)| described(say, file, facts)).collect();
    say.result(&json!({ "keys": json }), || {
        found.iter().flat_map(|(file, facts)| lines_of_key(say, file, facts, true)).collect()
    });
    Ok(())
}

/// A key in lines; `signs` is false for kinds that this program cannot sign with.
fn lines_of_key(say: Say, file: &str, facts: &KeyFacts, signs: bool) -> Vec<String> {
    let day = |iso: &str| sign::shown_day(say.lang, iso);
    let line = [
        ("file", file.into()),
        ("subject", facts.subject.as_str().into()),
        ("issuer", facts.issuer.as_str().into()),
        ("kind", facts.kind.as_str().into()),
        ("from", day(&facts.from).into()),
        ("until", day(&facts.until).into()),
    ];
    let mut lines = vec![say.text("cli-keys-line", &line)];
    let told = words::problems(say.lang, &facts.problems);
    if !signs {
        lines.push(format!("    ✗ {}", say.text("cli-keys-elsewhere", &[])));
    } else if told.is_empty() {
        lines.push(format!("    ✓ {}", say.text("cli-keys-fit", &[])));
    }
    lines.extend(told.into_iter().map(|view| format!("    ✗ {}", view.message)));
    lines.extend(warnings(say, facts).into_iter().map(|w| format!("    · {w}")));
    lines
}

/// What is plugged in; nobody is asked for a PIN.
fn list_tokens(say: Say, module: &Path) -> Outcome {
    let tokens = token::list(module, terminal::now())?;
    let json: Vec<Value> = tokens.iter().map(|one| described_token(say, one)).collect();
    say.result(&json!({ "tokens": json }), || {
        if tokens.is_empty() {
            return vec![say.text("cli-keys-no-token", &[])];
        }
        let mut lines = Vec::new();
        for one in &tokens {
            let about = [
                ("label", one.label.as_str().into()),
                ("slot", one.slot.to_string().into()),
                ("maker", one.maker.as_str().into()),
                ("model", one.model.as_str().into()),
            ];
            lines.push(say.text("cli-keys-token", &about));
            if one.keys.is_empty() {
                lines.push(format!("    · {}", say.text("cli-keys-token-empty", &[])));
            }
            let keys = one.keys.iter().flat_map(|key| lines_of_key(say, &one.label, &key.facts, key.signs));
            lines.extend(keys.map(|line| format!("  {line}")));
        }
        lines
    });
    Ok(())
}

fn described_token(say: Say, one: &TokenView) -> Value {
    let key = |key: &TokenKey| {
        let mut told = described(say, &one.label, &key.facts);
        told["can_sign"] = (key.signs && key.facts.problems.is_empty()).into();
        told
    };
    let keys: Vec<Value> = one.keys.iter().map(key).collect();
    json!({ "label": one.label, "slot": one.slot, "maker": one.maker, "model": one.model, "keys": keys })
}

/// Opens a key on a token; its PIN comes from the file, or is asked for where somebody sits there.
fn on_token(
    say: Say,
    arguments: &TokenArguments,
    pin_file: Option<&Path>,
    chain: Option<&Path>,
) -> Result<OpenKey, Vec<Problem>> {
    let TokenArguments { token: Some(module), token_label, slot } = arguments else {
        return Err(vec![Problem::new(problem::TOKEN_MISSING, "token")]);
    };
    let which = match (token_label, slot) {
        (Some(label), _) => Which::Label(label),
        (None, Some(slot)) => Which::Slot(*slot),
        (None, None) => Which::Only,
    };
    let pin = terminal::secret(say, (pin_file, "pin-file"), "cli-ask-pin", false)?;
    token::open(module, which, &pin, chain, terminal::now())
}

fn described(say: Say, file: &str, facts: &KeyFacts) -> Value {
    json!({
        "file": file,
        "subject": facts.subject,
        "issuer": facts.issuer,
        "kind": facts.kind,
        "from": facts.from,
        "until": facts.until,
        "self_signed": facts.self_signed,
        "chain_missing": facts.chain_missing,
        "can_sign": facts.problems.is_empty(),
        "problems": words::problems(say.lang, &facts.problems),
    })
}

fn free(out: &Path) -> Outcome {
    if out.exists() { Err(vec![Problem::new(problem::OUTPUT_EXISTS, folder::shown(out))]) } else { Ok(()) }
}

fn write(say: Say, key: &OpenKey, password_file: Option<&Path>, out: &Path, done: &str) -> Outcome {
    let password = terminal::secret(say, (password_file, "password-file"), "cli-ask-new-key-password", true)?;
    folder::write_file(out, &key.to_pkcs12(&password)?).map_err(|p| vec![p])?;
    let file = folder::shown(out);
    say.result(&described(say, &file, &key.facts()), || {
        let mut lines = vec![say.text(done, &[("file", file.as_str().into())])];
        lines.extend(warnings(say, &key.facts()));
        lines
    });
    Ok(())
}

/// Opens a key; its password comes from the file, or is asked for where it is needed and somebody sits there.
fn open(
    say: Say,
    key: &Path,
    password_file: Option<&Path>,
    chain: Option<&Path>,
) -> Result<OpenKey, Vec<Problem>> {
    let now = terminal::now();
    let given: Option<Zeroizing<String>> =
        password_file.map(terminal::from_file).transpose().map_err(|p| vec![p])?;
    let needed = |problems: &[Problem]| problems.iter().any(|p| p.code == problem::KEY_PASSWORD_NEEDED);
    match sign::open(key, given.as_ref().map(|p| p.as_str()), chain, now) {
        Err(problems) if needed(&problems) && std::io::stdin().is_terminal() => {
            let password = terminal::asked(say, "cli-ask-key-password", false)?;
            sign::open(key, Some(&password), chain, now)
        }
        outcome => outcome,
    }
}
