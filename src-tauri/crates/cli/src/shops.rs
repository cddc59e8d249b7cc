//! `workspace init|info|verify` and `shop add|list|show|issue|export`.

use std::path::Path;

use pismovnik_app::book::Book;
use pismovnik_app::pictures::PictureRole;
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{Answers, Languages, Publication, answers_file, folder, interview, words};
use serde_json::{Value, json};

use crate::arguments::{At, ShopAction, WorkspaceAction};
use crate::editions::{self, Diff};
use crate::kept_keys;
use crate::law::Used;
use crate::manner;
use crate::papers::{document_kind, languages};
use crate::pictures;
use crate::submissions;
use crate::terminal::{self, Outcome, Say};
use crate::vault;

/// `workspace …`
pub(crate) fn workspace(say: Say, action: &WorkspaceAction) -> Outcome {
    match action {
        WorkspaceAction::Init { at } => init(say, at),
        WorkspaceAction::Info { at } => info(say, &open(say, at)?),
        WorkspaceAction::Verify { at } => verify(say, &open(say, at)?),
        WorkspaceAction::Backup(arguments) => vault::backup(say, arguments),
        WorkspaceAction::Restore(arguments) => vault::restore(say, arguments),
        WorkspaceAction::Rekey(arguments) => vault::rekey(say, arguments),
        WorkspaceAction::EmergencySheet(arguments) => vault::sheet(say, arguments),
        WorkspaceAction::CheckPaper(arguments) => vault::check_paper(say, arguments),
        WorkspaceAction::Keys { action } => kept_keys::run(say, action),
    }
}

/// `shop …`
pub(crate) fn shop(say: Say, action: &ShopAction) -> Outcome {
    match action {
        ShopAction::Add { at, name, answers, preset } => {
            add(say, at, name, answers.as_deref(), preset.as_deref())
        }
        ShopAction::List { at } => list(say, &open(say, at)?),
        ShopAction::Show { at, shop } => show(say, &open(say, at)?, shop),
        ShopAction::Issue { at, shop, in_force } => {
            let in_force = terminal::day(in_force.as_deref(), "in-force")?;
            let (mut book, used) = open_under(say, at)?;
            let shop = book.find(shop)?;
            let edition = book.issue(shop, in_force, terminal::today())?;
            let args =
                [("number", i64::from(edition).into()), ("day", words::day(say.lang, in_force).into())];
            let json = json!({ "shop": shop, "edition": edition, "in_force": in_force, "law": used.json() });
            say.result(&json, || vec![say.text("cli-shop-issue-done", &args), used.line(say)]);
            Ok(())
        }
        ShopAction::Editions { at, shop, on } => {
            let on = terminal::day(on.as_deref(), "on")?;
            editions::list(say, &open(say, at)?, shop, on)
        }
        ShopAction::Diff { at, shop, from, to, document, langs, out } => {
            let (document, out) = (document.as_deref(), out.as_deref());
            let wanted = Diff { shop, from: *from, to, document, langs, out };
            editions::diff(say, &open(say, at)?, &wanted)
        }
        ShopAction::Published { at, shop, edition, document, lang, address, since, forget: _ } => {
            let since = terminal::day(since.as_deref(), "since")?;
            let mut book = open(say, at)?;
            let id = book.find(shop)?;
            let newest = book.shop(id)?.editions.last().map_or(0, |e| e.number);
            let langs = match lang {
                Some(code) => languages(code).map_err(|p| vec![p])?,
                None => Languages::One(editions::leading(&book, id)?),
            };
            let (edition, document) = (edition.unwrap_or(newest), document_kind(document)?);
            let stated = address.as_ref().map(|address| Publication { address: address.clone(), since });
            editions::published(say, &mut book, shop, edition, document, langs, stated)
        }
        ShopAction::Restore { at, shop, edition } => {
            editions::restore(say, &mut open(say, at)?, shop, *edition)
        }
        ShopAction::Words { at, shop, action } => editions::own(say, &mut open(say, at)?, shop, action),
        ShopAction::Logo { action } => pictures::run(say, PictureRole::Logo, action),
        ShopAction::Stamp { action } => pictures::run(say, PictureRole::Stamp, action),
        ShopAction::Submissions { action } => submissions::run(say, action),
        ShopAction::Packet { action } => crate::packets::run(say, action),
        ShopAction::StopList { action } => crate::stop_list::run(say, action),
        ShopAction::Publish { at, shop, recipe } => {
            crate::publish::from_edition(say, &open(say, at)?, shop, &recipe.wanted())
        }
        ShopAction::PageCheck { at, shop, page, document } => {
            crate::publish::check_issued(say, &open(say, at)?, shop, page, document.as_deref())
        }
        ShopAction::Export(given) => match (&given.package, &given.hands, &given.out) {
            (Some(package), Some(to), _) => {
                let (password, act) = (given.package_password_file.as_deref(), given.act.as_deref());
                vault::hand_over(say, &given.at, &given.shop, package, to, password, act)
            }
            (_, _, Some(out)) => export(say, &open(say, &given.at)?, &given.shop, out, given.edition),
            _ => Err(vec![Problem::new(problem::INTERNAL, "out")]),
        },
        ShopAction::Import(arguments) => vault::import(say, arguments),
        ShopAction::TakeBack(arguments) => vault::take_back(say, arguments),
        ShopAction::Numbers(arguments) => vault::numbers(say, arguments),
        ShopAction::Posting(arguments) => manner::posting(say, arguments),
    }
}

/// Opens a workspace under the law that the window uses.
pub(crate) fn open(say: Say, at: &At) -> Result<Book, Vec<Problem>> {
    open_under(say, at).map(|(book, _)| book)
}

/// As [`open`], with that law.
pub(crate) fn open_under(say: Say, at: &At) -> Result<(Book, Used), Vec<Problem>> {
    // Asked for nothing where there is nothing to open.
    if !at.file.exists() {
        return Err(vec![Problem::new(problem::WORKSPACE_MISSING, folder::shown(&at.file))]);
    }
    terminal::there(&at.file)?;
    let passphrase = terminal::passphrase(say, at.password_file.as_deref(), false)?;
    let used = Used::of_the_window(say);
    // Papers name the folder where the file lies, from wherever the command was called.
    let file = std::path::absolute(&at.file).unwrap_or_else(|_| at.file.clone());
    let mut book = Book::open(&file, &passphrase)?.under(used.law.clone());
    // What a former call could not finish; what goes wrong again keeps nobody from working.
    let failed = book.finish_destructions(terminal::today()).unwrap_or_else(|problems| problems);
    if !failed.is_empty() {
        terminal::print_problems(say.lang, &failed);
    }
    Ok((book, used))
}

fn init(say: Say, at: &At) -> Outcome {
    if at.file.exists() {
        return Err(vec![Problem::new(problem::WORKSPACE_EXISTS, folder::shown(&at.file))]);
    }
    let passphrase = terminal::passphrase(say, at.password_file.as_deref(), true)?;
    Book::create(&at.file, &passphrase, terminal::today())?;
    let name = folder::shown(&at.file);
    say.result(&json!({ "file": name, "created": true }), || {
        vec![say.text("cli-workspace-init-done", &[("file", name.as_str().into())])]
    });
    Ok(())
}

fn info(say: Say, book: &Book) -> Outcome {
    let info = book.info()?;
    let json = json!({
        "file": folder::shown(book.path()),
        "schema": info.schema,
        "created": info.created,
        "shops": info.shops,
        "events": info.events,
        "editions": info.editions,
        "files": info.attachments,
        "size": info.size,
        "head": info.head,
    });
    say.result(&json, || {
        let args = [
            ("created", words::day(say.lang, info.created).into()),
            ("shops", number(info.shops).into()),
            ("editions", number(info.editions).into()),
            ("events", number(info.events).into()),
            ("kilobytes", number(info.size.div_ceil(1024)).into()),
            ("head", info.head.clone().unwrap_or_else(|| "—".to_owned()).into()),
        ];
        vec![say.text("cli-workspace-info-lines", &args)]
    });
    Ok(())
}

fn verify(say: Say, book: &Book) -> Outcome {
    let report = book.verify();
    if !report.is_sound() {
        return Err(report.problems());
    }
    let json = json!({
        "sound": true,
        "shops": report.shops,
        "events": report.events,
        "destroyed": report.destroyed,
        "files": report.attachments,
    });
    let args = [
        ("shops", number(report.shops).into()),
        ("events", number(report.events).into()),
        ("files", number(report.attachments).into()),
    ];
    say.result(&json, || vec![say.text("cli-workspace-verify-done", &args)]);
    Ok(())
}

fn add(say: Say, at: &At, name: &str, answers: Option<&Path>, preset: Option<&str>) -> Outcome {
    let answers = match (answers, preset) {
        (Some(file), _) => answers_file::accept(file)?,
        (None, Some(preset)) => interview::preset_practices(preset).ok_or_else(|| {
            let unknown = Problem::new(problem::PRESET_UNKNOWN, "preset").with("value", preset);
            vec![unknown.with("options", interview::PRESETS.join(", "))]
        })?,
        (None, None) => Answers::default(),
    };
    let mut book = open(say, at)?;
    let shop = book.create_shop(name, preset, answers, terminal::today())?;
    let args = [("name", name.into()), ("shop", shop.into())];
    say.result(&json!({ "shop": shop, "name": name }), || vec![say.text("cli-shop-add-done", &args)]);
    Ok(())
}

fn list(say: Say, book: &Book) -> Outcome {
    let mut shops = Vec::new();
    for id in book.shop_ids()? {
        let shop = book.shop(id)?;
        let facts = interview::facts(&shop.answers);
        shops.push(json!({
            "shop": id,
            "name": shop.name,
            "operator": words::operator(say.lang, &facts),
            "country": facts.country().code(),
            "editions": shop.editions.len(),
        }));
    }
    say.result(&json!({ "shops": shops }), || {
        if shops.is_empty() {
            return vec![say.text("cli-shop-list-empty", &[])];
        }
        shops
            .iter()
            .map(|s| format!("{}  {}  {}", s["shop"], text(&s["name"]), text(&s["operator"])))
            .collect()
    });
    Ok(())
}

fn show(say: Say, book: &Book, wanted: &str) -> Outcome {
    let id = book.find(wanted)?;
    let shop = book.shop(id)?;
    let editions: Vec<Value> = shop
        .editions
        .iter()
        .map(|e| {
            let documents: Vec<Value> =
                e.documents.iter().map(|d| json!({ "id": d.id, "lang": d.lang, "title": d.title })).collect();
            json!({ "number": e.number, "issued": e.issued, "in_force": e.in_force_from, "documents": documents })
        })
        .collect();
    let missing: Vec<&str> =
        interview::state(&shop.answers).iter().filter(|s| s.reachable && s.missing).map(|s| s.id).collect();
    let json = json!({
        "shop": id,
        "name": shop.name,
        "answers": shop.answers,
        "missing": missing,
        "editions": editions,
    });
    say.result(&json, || {
        let mut lines = vec![format!("{id}  {}", shop.name)];
        for question in shop.answers.0.iter().filter_map(|(q, v)| Some((interview::question(q)?, v))) {
            let (asked, value) = question;
            let label = words::plain(say.lang, asked.label);
            lines.push(format!("  {label}: {}", words::answer(say.lang, asked, value).join("; ")));
        }
        lines.extend(missing.iter().map(|q| format!("  ? {q}")));
        for edition in &shop.editions {
            let args = [
                ("number", i64::from(edition.number).into()),
                ("day", words::day(say.lang, edition.in_force_from).into()),
            ];
            lines.push(say.text("cli-shop-edition", &args));
        }
        lines
    });
    Ok(())
}

fn export(say: Say, book: &Book, wanted: &str, out: &Path, edition: Option<u32>) -> Outcome {
    let id = book.find(wanted)?;
    let newest = book.shop(id)?.editions.last().map(|e| e.number);
    let number = edition
        .or(newest)
        .ok_or_else(|| vec![Problem::new(problem::EDITION_UNKNOWN, "edition").with("value", "—")])?;
    let papers = book.papers(id, number)?;
    let apart = book.apart_words(id, number, say.lang)?;
    folder::write_papers(&papers, out).map_err(|p| vec![p])?;
    let manifest = serde_json::to_value(&papers.manifest).unwrap_or_default();
    let args = [("number", i64::from(number).into()), ("folder", out.display().to_string().into())];
    say.result(&manifest, || {
        let mut lines = vec![say.text("cli-shop-export-done", &args)];
        lines.extend(apart);
        lines
    });
    Ok(())
}

fn number(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
