//! `shop packet make|take|list|withdraw|export`: papers go out to be signed elsewhere and come back.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use pismovnik_app::book::Book;
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::signatures::{Named, SIZE_MAX};
use pismovnik_app::signed::take::{self, Taken, Taking};
use pismovnik_app::signed::{Paper, Standing, archive, standing_words};
use pismovnik_app::{Authority, SignedPaper, folder, words};
use serde_json::{Value, json};

use crate::arguments::At;
use crate::letter_signing::AuthorityArguments;
use crate::shops::open;
use crate::signatures;
use crate::terminal::{self, Outcome, Say};

#[derive(Debug, Subcommand)]
pub(crate) enum PacketAction {
    Make {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(long = "for", id = "signer")]
        signer: String,
        #[arg(long)]
        edition: Option<u32>,
        #[arg(long, value_delimiter = ',')]
        papers: Vec<String>,
        #[arg(long = "out", id = "out_packet", value_name = "OUT")]
        out: PathBuf,
    },
    Take {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(required = true)]
        returned: Vec<PathBuf>,
        #[arg(long)]
        trust: Vec<PathBuf>,
        #[command(flatten)]
        authority: AuthorityArguments,
    },
    List {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
    },
    Withdraw {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(long)]
        packet: u64,
    },
    Export {
        #[command(flatten)]
        at: At,
        #[arg(long)]
        shop: String,
        #[arg(long)]
        edition: Option<u32>,
        #[arg(long, value_delimiter = ',')]
        papers: Vec<String>,
        #[arg(long = "out", id = "out_folder", value_name = "FOLDER")]
        out: PathBuf,
    },
}

/// `shop packet …`
pub(crate) fn run(say: Say, action: &PacketAction) -> Outcome {
    match action {
        PacketAction::Make { at, shop, signer, edition, papers, out } => {
            make(say, &mut open(say, at)?, shop, signer, *edition, papers, out)
        }
        PacketAction::Take { at, shop, returned, trust, authority } => {
            let authority = authority.stated()?;
            take_back(say, &mut open(say, at)?, shop, returned, trust, authority)
        }
        PacketAction::List { at, shop } => list(say, &open(say, at)?, shop),
        PacketAction::Withdraw { at, shop, packet } => {
            let mut book = open(say, at)?;
            let shop = book.find(shop)?;
            book.withdraw_packet(shop, *packet, terminal::today())?;
            let number = i64::try_from(*packet).unwrap_or(i64::MAX);
            say.result(&json!({ "withdrawn": packet }), || {
                vec![say.text("cli-shop-packet-withdrawn", &[("number", number.into())])]
            });
            Ok(())
        }
        PacketAction::Export { at, shop, edition, papers, out } => {
            export(say, &open(say, at)?, shop, *edition, papers, out)
        }
    }
}

/// Papers of an edition, the newest where none is named: all, or those named as `privacy-policy.ru`.
fn chosen(
    say: Say,
    book: &Book,
    shop: i64,
    edition: Option<u32>,
    wanted: &[String],
) -> Result<Vec<Paper>, Vec<Problem>> {
    let newest = book.shop(shop)?.editions.last().map(|e| e.number);
    let unknown = |value: &str| Problem::new(problem::EDITION_UNKNOWN, "papers").with("value", value);
    let edition = edition.or(newest).ok_or_else(|| vec![unknown("—")])?;
    let all = book.signable_papers(say.lang, shop, edition)?;
    if wanted.is_empty() {
        return Ok(all);
    }
    let find = |wanted: &String| {
        let found = all.iter().find(|p| p.name.starts_with(&format!("{wanted}.")));
        found.cloned().ok_or_else(|| unknown(wanted))
    };
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for result in wanted.iter().map(find) {
        match result {
            Ok(paper) => found.push(paper),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}

fn make(
    say: Say,
    book: &mut Book,
    wanted: &str,
    signer: &str,
    edition: Option<u32>,
    papers: &[String],
    out: &Path,
) -> Outcome {
    if out.exists() {
        return Err(vec![Problem::new(problem::OUTPUT_EXISTS, folder::shown(out))]);
    }
    let shop = book.find(wanted)?;
    let papers: Vec<SignedPaper> =
        chosen(say, book, shop, edition, papers)?.into_iter().map(|p| p.paper).collect();
    let (number, files) = book.make_packet(say.lang, shop, &papers, signer, terminal::today())?;
    let zip = out.extension().is_some_and(|e| e.eq_ignore_ascii_case("zip"));
    let written = if zip {
        archive::write(&files).and_then(|packed| folder::write_file(out, &packed))
    } else {
        folder::write_new(out, &files)
    };
    if let Err(problem) = written {
        // A packet that nobody has would wait for ever.
        book.withdraw_packet(shop, number, terminal::today())?;
        return Err(vec![problem]);
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let file = folder::shown(out);
    say.result(&json!({ "packet": number, "for": signer, "file": file, "files": names }), || {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        vec![say.text("cli-shop-packet-made", &[("number", number.into()), ("file", file.as_str().into())])]
    });
    Ok(())
}

fn take_back(
    say: Say,
    book: &mut Book,
    wanted: &str,
    returned: &[PathBuf],
    trust: &[PathBuf],
    authority: Option<Authority>,
) -> Outcome {
    let shop = book.find(wanted)?;
    let files = read(returned)?;
    let mut roots = read(trust)?;
    roots.extend(book.trusted_files()?);
    let given = signatures::given(&roots);
    let taking = Taking { authority, given, today: terminal::today(), locale: say.lang };
    let files: Vec<Named<'_>> = files.iter().map(|(name, bytes)| Named { name, bytes }).collect();
    let taken = book.take_back(shop, &files, &taking)?;
    let kept = taken.iter().filter(|t| t.is_kept()).count();
    let json: Vec<Value> = taken.iter().map(|t| told(say, t)).collect();
    let lines: Vec<String> = taken.iter().flat_map(|t| take::lines(say.lang, t)).collect();
    say.result(&json!({ "kept": kept, "files": json }), || lines);
    // What is to be said is said; nothing kept is a failure for those who call this.
    if kept > 0 { Ok(()) } else { Err(Vec::new()) }
}

fn told(say: Say, taken: &Taken) -> Value {
    let mut json = json!({ "file": taken.file, "kept": taken.is_kept() });
    match &taken.outcome {
        take::Outcome::Kept { shop, title, checked, .. } => {
            json["shop"] = json!(shop);
            json["paper"] = json!(title);
            json["report"] = pismovnik_app::signatures::report(say.lang, checked);
        }
        take::Outcome::Already { title } | take::Outcome::Unsigned { title } => json["paper"] = json!(title),
        take::Outcome::Refused(problem) => {
            json["problems"] = json!(words::problems(say.lang, std::slice::from_ref(problem)));
        }
        take::Outcome::Ignored => {}
    }
    json
}

fn read(paths: &[PathBuf]) -> Result<Vec<(String, Vec<u8>)>, Vec<Problem>> {
    let (mut files, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        match folder::read_file(path, SIZE_MAX) {
            Ok(bytes) => files.push((folder::shown(path), bytes)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

fn list(say: Say, book: &Book, wanted: &str) -> Outcome {
    let shop = book.find(wanted)?;
    let packets = book.packets(shop)?;
    let papers = match book.shop(shop)?.editions.last() {
        Some(edition) => book.signable_papers(say.lang, shop, edition.number)?,
        None => Vec::new(),
    };
    let state = |paper: &Paper| match paper.standing {
        Standing::Unsigned => "unsigned",
        Standing::Waiting { .. } => "waiting",
        Standing::Signed(_) => "signed",
    };
    let shown: Vec<Value> = packets
        .iter()
        .map(|p| {
            let waiting = p.waiting().count();
            json!({ "packet": p.number, "for": p.to, "since": p.since, "papers": p.papers.len(), "waiting": waiting })
        })
        .collect();
    let papers_json: Vec<Value> =
        papers.iter().map(|p| json!({ "file": p.name, "title": p.title, "state": state(p) })).collect();
    say.result(&json!({ "packets": shown, "papers": papers_json }), || {
        let mut lines = Vec::new();
        for packet in packets.iter().filter(|p| p.waiting().next().is_some()) {
            let args = [
                ("number", i64::try_from(packet.number).unwrap_or(i64::MAX).into()),
                ("to", packet.to.as_str().into()),
                ("day", words::day(say.lang, packet.since).into()),
            ];
            lines.push(say.text("signed-packet-title", &args));
        }
        for paper in &papers {
            lines.push(paper.name.clone());
            lines.extend(
                standing_words(say.lang, &paper.standing).into_iter().map(|line| format!("  {line}")),
            );
        }
        lines
    });
    Ok(())
}

fn export(
    say: Say,
    book: &Book,
    wanted: &str,
    edition: Option<u32>,
    papers: &[String],
    out: &Path,
) -> Outcome {
    let shop = book.find(wanted)?;
    let trusted = book.trusted_files()?;
    let given = signatures::given(&trusted);
    let signed = |p: &Paper| !matches!(book.signatures_of(shop, &p.paper).as_deref(), Ok([]));
    let mut files = Vec::new();
    for paper in chosen(say, book, shop, edition, papers)?.iter().filter(|p| signed(p)) {
        files.extend(book.with_signatures(say.lang, shop, &paper.paper, &given)?);
    }
    if files.is_empty() {
        return Err(vec![Problem::new(problem::PAPERS_NONE, "papers")]);
    }
    folder::write_new(out, &files).map_err(|p| vec![p])?;
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    say.result(&json!({ "folder": folder::shown(out), "files": names }), || {
        names.iter().map(|name| (*name).to_owned()).collect()
    });
    Ok(())
}
