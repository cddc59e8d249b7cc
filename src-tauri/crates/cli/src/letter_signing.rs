//! `letter sign`, `letter batch sign|packets`: papers of letters signed with one's own key, or out to be signed.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use pismovnik_app::book::Book;
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::sign::OpenKey;
use pismovnik_app::sign::evidence::Evidence;
use pismovnik_app::sign::mark::Place;
use pismovnik_app::signed::here::{self, With};
use pismovnik_app::signed::{Standing, archive};
use pismovnik_app::{Authority, SignedPaper, folder, words};
use serde_json::json;

use crate::arguments::{At, TokenArguments};
use crate::batch::{Told, ended, told};
use crate::intake::Reading;
use crate::letter_arguments::Which;
use crate::shops::open;
use crate::terminal::{self, Outcome, Say};
use crate::{kept_keys, signatures, signing};

/// The papers of one letter, and with what they are signed.
#[derive(Debug, Args)]
pub(crate) struct LetterSign {
    #[command(flatten)]
    which: Which,
    #[arg(long, num_args = 1.., value_delimiter = ',')]
    outgoing: Vec<String>,
    #[command(flatten)]
    with: SigningArguments,
}

/// The papers of the batch, and with what they are signed.
#[derive(Debug, Args)]
pub(crate) struct BatchSign {
    #[command(flatten)]
    at: At,
    #[arg(long)]
    shop: Option<String>,
    #[command(flatten)]
    with: SigningArguments,
}

/// The papers of the batch, out to be signed.
#[derive(Debug, Args)]
pub(crate) struct BatchPackets {
    #[command(flatten)]
    at: At,
    #[arg(long)]
    shop: Option<String>,
    #[arg(long = "for", id = "packets_for")]
    signer: Option<String>,
    #[arg(long = "out", id = "out_folder", value_name = "FOLDER")]
    out: PathBuf,
}

/// A key, how far its signature reaches, and on whose authority it is made.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("own_key").args(["key", "kept_key"]).conflicts_with("token"))]
struct SigningArguments {
    #[arg(long, required_unless_present_any = ["token", "kept_key"])]
    key: Option<PathBuf>,
    /// A key of the workspace, by its id or whose it is.
    #[arg(long)]
    kept_key: Option<String>,
    #[arg(long, requires = "own_key")]
    key_password_file: Option<PathBuf>,
    #[command(flatten)]
    token: TokenArguments,
    #[arg(long, requires = "token")]
    pin_file: Option<PathBuf>,
    #[arg(long)]
    chain: Option<PathBuf>,
    #[arg(long)]
    tsa: Option<String>,
    #[arg(long, requires = "tsa")]
    long_term: bool,
    #[arg(long)]
    mark: Option<String>,
    #[command(flatten)]
    authority: AuthorityArguments,
}

/// A power of attorney.
#[derive(Debug, Args)]
pub(crate) struct AuthorityArguments {
    #[arg(long, requires_all = ["authority_issued", "authority_by"])]
    authority_number: Option<String>,
    #[arg(long, requires = "authority_number")]
    authority_issued: Option<String>,
    #[arg(long, requires = "authority_number")]
    authority_until: Option<String>,
    #[arg(long, requires = "authority_number")]
    authority_by: Option<String>,
}

impl AuthorityArguments {
    /// The authority that is stated; none where none is.
    pub(crate) fn stated(&self) -> Result<Option<Authority>, Vec<Problem>> {
        let mut reading = Reading::default();
        let issued = reading.day(self.authority_issued.as_ref(), "authority-issued");
        let until = reading.day(self.authority_until.as_ref(), "authority-until");
        if !reading.problems.is_empty() {
            return Err(reading.problems);
        }
        Ok(match (&self.authority_number, issued, &self.authority_by) {
            (Some(number), Some(issued), Some(by)) => {
                Some(Authority { number: number.clone(), issued, until, by: by.clone() })
            }
            _ => None,
        })
    }
}

/// A paper that nobody signed: of which shop and letter.
struct Unsigned {
    shop: i64,
    letter: u64,
    title: String,
    paper: SignedPaper,
}

/// `letter sign`
pub(crate) fn sign(say: Say, given: &LetterSign) -> Outcome {
    let (mut book, shop, letter) = crate::letters::at(say, &given.which)?;
    let known = book.letter(shop, letter)?;
    let number_of = |entry: u64| {
        let outgoing = known.outgoing.iter().find(|(_, o)| o.entry == entry).map(|(number, _)| number);
        outgoing.or_else(|| known.acts.iter().find(|(_, a)| a.entry == entry).map(|(number, _)| number))
    };
    let mut papers = Vec::new();
    let mut unknown = given.outgoing.clone();
    for paper in book.signable_of_letter(say.lang, shop, letter)? {
        let SignedPaper::Letter { entry, .. } = paper.paper else { continue };
        let number = number_of(entry);
        unknown.retain(|wanted| Some(wanted) != number);
        let wanted = given.outgoing.is_empty() || number.is_some_and(|n| given.outgoing.contains(n));
        if wanted && paper.standing == Standing::Unsigned {
            papers.push(Unsigned { shop, letter: letter.0, title: paper.title, paper: paper.paper });
        }
    }
    if !unknown.is_empty() {
        let told = |number: &String| {
            Problem::new(problem::LETTER_OUTGOING_UNKNOWN, "outgoing").with("value", number)
        };
        return Err(unknown.iter().map(told).collect());
    }
    sign_all(say, &mut book, &papers, &given.with)
}

/// `letter batch sign`
pub(crate) fn batch_sign(say: Say, given: &BatchSign) -> Outcome {
    let mut book = open(say, &given.at)?;
    let papers = of_batch(say, &book, given.shop.as_deref())?;
    sign_all(say, &mut book, &papers, &given.with)
}

/// The papers of the batch that nobody signed and that did not leave.
fn of_batch(say: Say, book: &Book, shop: Option<&str>) -> Result<Vec<Unsigned>, Vec<Problem>> {
    let shop = shop.map(|s| book.find(s)).transpose()?;
    let mut papers = Vec::new();
    for it in book.batch_standing(say.lang)? {
        if !it.known.is_open() || shop.is_some_and(|shop| shop != it.shop) {
            continue;
        }
        for one in it.papers.iter().filter(|p| p.signing == Standing::Unsigned && !p.sent) {
            if let Some((_, paper)) = SignedPaper::of_file_name(&one.name) {
                let title = format!("{} · {}", book.shop_name(it.shop)?, one.number);
                papers.push(Unsigned { shop: it.shop, letter: it.letter.0, title, paper });
            }
        }
    }
    Ok(papers)
}

/// Signs one paper after another and records each before the next: broken off, the same command signs the rest.
fn sign_all(say: Say, book: &mut Book, papers: &[Unsigned], arguments: &SigningArguments) -> Outcome {
    let today = terminal::today();
    let mark = arguments.mark.as_deref().map(|place| Place::read(place, "mark")).transpose();
    let mark = mark.map_err(|p| vec![p])?;
    let stated = arguments.authority.stated()?;
    let problems: Vec<Problem> = stated.iter().flat_map(|a| a.problems(today)).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    if papers.is_empty() {
        return Err(vec![Problem::new(problem::PAPERS_NONE, "papers")]);
    }
    let key = opened(say, book, arguments)?;
    let issuers = book.issuers()?;
    let key = key.with_issuers(&issuers);
    let trusted = book.trusted_files()?;
    let given = signatures::given(&trusted);
    let mut lines = Vec::new();
    for (nth, one) in papers.iter().enumerate() {
        // Of this call, else as it was stated in this shop before.
        let authority = match &stated {
            Some(stated) => Some(stated.clone()),
            None => book.signing_choices(one.shop)?.authority,
        };
        let with = With {
            key: &key,
            authority: authority.as_ref(),
            mark,
            tsa: arguments.tsa.as_deref(),
            long_term: arguments.long_term,
            evidence: Evidence { crls: &[], ocsps: &[] },
            issuers: &issuers,
        };
        let bytes = book.newest_copy(one.shop, &one.paper)?;
        let json = json!({ "shop": one.shop, "letter": one.letter, "title": one.title });
        match here::sign(&one.paper, &bytes, &with) {
            Ok(made) => {
                let counted = book.keep_signed(one.shop, &one.paper, made, authority, &given, today)?;
                let mut line = vec![one.title.clone()];
                line.extend(counted.lines(say.lang));
                lines.push(told(say, &line.join(" "), json, "signed", &[]));
            }
            Err(problems) if problems.iter().all(|p| here::of_one_paper(p.code)) => {
                lines.push(told(say, &one.title, json, "refused", &problems));
            }
            Err(problems) => {
                // What is signed is recorded and told; the rest waits for the next call.
                return ended(say, lines, "", &problems);
            }
        }
        terminal::progress(say, nth + 1, papers.len(), "");
    }
    ended(say, lines, "", &[])
}

fn opened(say: Say, book: &Book, given: &SigningArguments) -> Result<OpenKey, Vec<Problem>> {
    if let Some(kept) = &given.kept_key {
        return kept_keys::opened(say, book, kept, given.key_password_file.as_deref());
    }
    let (key, token, chain) = (given.key.as_deref(), &given.token, given.chain.as_deref());
    let password = given.key_password_file.as_deref();
    signing::opened(say, (key, password), (token, given.pin_file.as_deref()), chain)?
        .ok_or_else(|| vec![Problem::new(problem::TOKEN_MISSING, "token")])
}

/// `letter batch packets`
pub(crate) fn batch_packets(say: Say, given: &BatchPackets) -> Outcome {
    let today = terminal::today();
    let mut book = open(say, &given.at)?;
    let mut groups: BTreeMap<i64, Vec<SignedPaper>> = BTreeMap::new();
    for one in of_batch(say, &book, given.shop.as_deref())? {
        groups.entry(one.shop).or_default().push(one.paper);
    }
    if groups.is_empty() {
        return Err(vec![Problem::new(problem::PAPERS_NONE, "papers")]);
    }
    folder::write_new(&given.out, &[]).map_err(|p| vec![p])?;
    let mut lines: Vec<Told> = Vec::new();
    for (shop, papers) in &groups {
        let name = book.shop_name(*shop)?;
        let owner = words::operator(say.lang, &book.facts(*shop)?);
        let owner = if owner.is_empty() { name.clone() } else { owner };
        let to = given.signer.clone().unwrap_or(owner);
        let (number, files) = book.make_packet(say.lang, *shop, papers, &to, today)?;
        let file = format!("packet-{shop}-{number}.zip");
        let packed = archive::write(&files).and_then(|z| folder::write_file(&given.out.join(&file), &z));
        if let Err(problem) = packed {
            // A packet that nobody has would wait for ever.
            book.withdraw_packet(*shop, number, today)?;
            return Err(vec![problem]);
        }
        let json = json!({ "shop": shop, "packet": number, "for": to, "file": file, "papers": papers.len() });
        lines.push(told(say, &format!("{name} · {to} · {file}"), json, "packed", &[]));
    }
    ended(say, lines, "", &[])
}
