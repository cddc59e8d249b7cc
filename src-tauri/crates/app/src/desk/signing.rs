//! Papers and their signatures in the window: how they stand, out and back, packets, by hand.

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Authority, Day, Locale, SignedPaper};
use pismovnik_store::LetterQuery;

use super::{Desk, Inner, Inside, Told, cancelled, open, saved, tokens};
use crate::book;
use crate::host::Host;
use crate::letters::{FileIn, FileRole};
use crate::signatures::{self, Named, SIZE_MAX};
use crate::signed::act::Counted;
use crate::signed::keyring::KeptKey;
use crate::signed::take::{self, Outcome, Taken, Taking};
use crate::signed::{Given, Ink, Packet, Paper, Standing, archive, standing_words};
use crate::view::SavedView;
use crate::view_signing::{
    AuthorityInput, KeyView, PacketView, SignPaperView, SigningView, TakenFileView, TakenView,
};
use crate::{folder, preview, words};

/// Most open letters whose papers are listed.
const LETTERS_SHOWN: u32 = 100;

/// What files may come back.
const RETURNS: [&str; 8] = ["sig", "p7s", "sgn", "cms", "p7m", "pdf", "zip", "pem"];

impl Desk {
    /// How the shop's papers stand.
    pub fn signing(&self, shop: i64) -> Told<SigningView> {
        let today = self.today();
        self.tell(|inner| view(inner, shop, today))
    }

    /// Saves papers under the names by which their signatures are recognised: one as a file, several into a folder.
    pub fn hand_out(&self, shop: i64, papers: &[String]) -> Told<SavedView> {
        let (window, folder_name, mut files) = self.tell(|inner| {
            let window = inner.locale();
            let book = open(inner)?;
            let mut files = Vec::new();
            for paper in papers {
                let paper = named(shop, paper)?;
                files.push((book.signable(window, shop, &paper)?.name, book.paper_bytes(shop, &paper)?));
            }
            let shop = super::documents::file_safe(&book.shop(shop)?.name);
            Ok((window, words::text(window, "signed-hand-out-folder", &[("shop", shop.into())]), files))
        })?;
        if files.len() > 1 {
            return self.save_folder(window, &folder_name, &files);
        }
        let none = || Err(words::problems(window, &[Problem::new(problem::PAPERS_NONE, "papers")]));
        let Some((name, bytes)) = files.pop() else { return none() };
        let title = words::plain(window, "app-dialog-save");
        let Some(path) = self.host().ask_save(&title, &name, "pdf") else { return Ok(cancelled()) };
        self.tell(|_| {
            folder::write_file(&path, &bytes).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-file", "file", &path))
        })
    }

    /// Saves files into a folder of their own, where the owner wants it.
    fn save_folder(&self, window: Locale, name: &str, files: &[(String, Vec<u8>)]) -> Told<SavedView> {
        let title = words::plain(window, "app-dialog-folder");
        let Some(parent) = self.host().ask_folder(&title) else { return Ok(cancelled()) };
        self.tell(|_| {
            let target = free(&parent.join(name));
            folder::write_new(&target, files).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-folder", "folder", &target))
        })
    }

    /// Asks for what came back and keeps each signature beside its paper.
    pub fn take_back(&self, shop: i64, authority: Option<&AuthorityInput>) -> Told<TakenView> {
        let window = self.tell(|inner| Ok(inner.locale()))?;
        let title = words::plain(window, "app-dialog-returned");
        let paths = self.host().ask_open_many(&title, &RETURNS);
        let read: Result<Vec<(String, Vec<u8>)>, Problem> =
            paths.iter().map(|path| Ok((folder::shown(path), folder::read_file(path, SIZE_MAX)?))).collect();
        let today = self.today();
        self.tell(|inner| {
            let files = read.map_err(|p| vec![p])?;
            let taken = take_files(self.host(), inner, shop, &files, authority)?;
            Ok(TakenView {
                chosen: !files.is_empty(),
                files: taken.iter().map(|t| taken_view(window, t)).filter(|t| !t.lines.is_empty()).collect(),
                signing: view(inner, shop, today)?,
            })
        })
    }

    /// Puts papers into a packet, saves it as an archive and records that it waits.
    pub fn make_packet(&self, shop: i64, papers: &[String], to: &str) -> Told<(SavedView, SigningView)> {
        let today = self.today();
        let (window, papers, name) = self.tell(|inner| {
            let window = inner.locale();
            let book = open(inner)?;
            let papers = papers.iter().map(|p| named(shop, p)).collect::<Inside<Vec<SignedPaper>>>()?;
            let mut problems = Vec::new();
            if papers.is_empty() {
                problems.push(Problem::new(problem::PAPERS_NONE, "papers"));
            }
            pismovnik_model::intake::line("to", Some(&to.to_owned()), &mut problems);
            if !problems.is_empty() {
                return Err(problems);
            }
            let args = [
                ("shop", super::documents::file_safe(&book.shop(shop)?.name).into()),
                ("number", today.to_string().into()),
            ];
            Ok((window, papers, words::text(window, "signed-packet-file-name", &args)))
        })?;
        let title = words::plain(window, "app-dialog-save");
        // Recorded only once it has a place: a packet that nobody has would wait for ever.
        let Some(path) = self.host().ask_save(&title, &format!("{name}.zip"), "zip") else {
            return Ok((cancelled(), self.signing(shop)?));
        };
        self.tell(|inner| {
            let (number, files) = open(inner)?.make_packet(window, shop, &papers, to, today)?;
            let written = archive::write(&files).and_then(|packed| folder::write_file(&path, &packed));
            if let Err(problem) = written {
                open(inner)?.withdraw_packet(shop, number, today)?;
                return Err(vec![problem]);
            }
            Ok((saved(window, "app-saved-file", "file", &path), view(inner, shop, today)?))
        })
    }

    /// Does not await a packet any more.
    pub fn withdraw_packet(&self, shop: i64, number: u64) -> Told<SigningView> {
        let today = self.today();
        self.tell(|inner| {
            open(inner)?.withdraw_packet(shop, number, today)?;
            view(inner, shop, today)
        })
    }

    /// Notes that a paper was signed by hand; with `scan` a picture of it is asked for. What that did for an act is told
    /// beside.
    pub fn signed_by_hand(
        &self,
        shop: i64,
        paper: &str,
        by: &str,
        day: &str,
        authority: Option<&AuthorityInput>,
        scan: bool,
    ) -> Told<(SigningView, Vec<String>)> {
        let today = self.today();
        let (window, paper, ink) = self.tell(|inner| {
            let day = crate::day(day, "signed-day").map_err(|p| vec![p])?;
            let authority = authority.map(stated).transpose()?;
            Ok((inner.locale(), named(shop, paper)?, Ink { by: by.to_owned(), day, authority }))
        })?;
        let scanned = if scan {
            let title = words::plain(window, "app-dialog-scan");
            let Some(path) = self.host().ask_open(&title, &["pdf", "jpg", "jpeg", "png", "heic"]) else {
                return Ok((self.signing(shop)?, Vec::new()));
            };
            Some((folder::shown(&path), folder::read_file(&path, SIZE_MAX)))
        } else {
            None
        };
        self.tell(|inner| {
            let scan = match scanned {
                Some((name, bytes)) => {
                    Some(FileIn { name, role: FileRole::SignedPaper, bytes: bytes.map_err(|p| vec![p])? })
                }
                None => None,
            };
            let counted = open(inner)?.signed_by_hand(shop, &paper, ink, scan, today)?;
            Ok((view(inner, shop, today)?, counted.lines(window)))
        })
    }

    /// Saves papers with their signatures side by side, into a folder of their own.
    pub fn export_signed(&self, shop: i64, papers: &[String]) -> Told<SavedView> {
        let (window, name, files) = self.tell(|inner| {
            let window = inner.locale();
            let book = open(inner)?;
            let trust = book.trusted_files()?;
            let given = given(self.host(), &trust);
            let mut files = Vec::new();
            for paper in papers {
                files.extend(book.with_signatures(window, shop, &named(shop, paper)?, &given)?);
            }
            if files.is_empty() {
                return Err(vec![Problem::new(problem::PAPERS_NONE, "papers")]);
            }
            let shop = super::documents::file_safe(&book.shop(shop)?.name);
            Ok((window, words::text(window, "signed-folder-name", &[("shop", shop.into())]), files))
        })?;
        self.save_folder(window, &name, &files)
    }

    /// Remembers whether papers are signed as soon as they are issued.
    pub fn set_sign_on_issue(&self, shop: i64, on: bool) -> Told<SigningView> {
        let today = self.today();
        self.tell(|inner| {
            open(inner)?.set_sign_on_issue(shop, on)?;
            view(inner, shop, today)
        })
    }
}

/// The first name beside a wanted one that nothing bears yet.
pub(super) fn free(wanted: &std::path::Path) -> std::path::PathBuf {
    let taken = |path: &std::path::Path| path.exists();
    let beside = |n: u32| {
        let mut name = wanted.file_name().unwrap_or_default().to_owned();
        name.push(format!(" ({n})"));
        wanted.with_file_name(name)
    };
    if !taken(wanted) {
        return wanted.to_owned();
    }
    (2..1000).map(beside).find(|path| !taken(path)).unwrap_or_else(|| wanted.to_owned())
}

/// Takes files back under the chosen roots.
pub(super) fn take_files(
    host: &dyn Host,
    inner: &mut Inner,
    shop: i64,
    files: &[(String, Vec<u8>)],
    authority: Option<&AuthorityInput>,
) -> Inside<Vec<Taken>> {
    let today = host.today();
    let locale = inner.locale();
    let authority = authority.map(stated).transpose()?;
    let book = open(inner)?;
    let trust = book.trusted_files()?;
    let given = given(host, &trust);
    let taking = Taking { authority, given, today, locale };
    book.take_back(shop, &named_files(files), &taking)
}

/// What files are judged by now. Moments that the calendar does not hold count as its beginning.
pub(super) fn given<'a>(host: &dyn Host, trust: &'a [(String, Vec<u8>)]) -> Given<'a> {
    let now = jiff::Timestamp::from_second(host.now()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    Given { trust: named_files(trust), now, zone: host.zone() }
}

pub(super) fn named_files(files: &[(String, Vec<u8>)]) -> Vec<Named<'_>> {
    files.iter().map(|(name, bytes)| Named { name, bytes }).collect()
}

/// The paper that the window names; of this shop.
pub(super) fn named(shop: i64, name: &str) -> Inside<SignedPaper> {
    let unknown = || vec![Problem::new(problem::EDITION_UNKNOWN, "").with("value", name)];
    let found = SignedPaper::of_file_name(name).filter(|(of, _)| *of == shop);
    found.map(|(_, paper)| paper).ok_or_else(unknown)
}

pub(super) fn stated(input: &AuthorityInput) -> Inside<Authority> {
    let mut problems = Vec::new();
    let mut day = |text: &str, at: &str| crate::day(text, at).map_err(|p| problems.push(p)).ok();
    let issued = day(&input.issued, "authority-issued");
    let until =
        if input.until.is_empty() { Some(None) } else { day(&input.until, "authority-until").map(Some) };
    match (issued, until) {
        (Some(issued), Some(until)) => {
            Ok(Authority { number: input.number.clone(), issued, until, by: input.by.clone() })
        }
        _ => Err(problems),
    }
}

pub(super) fn view(inner: &mut Inner, shop: i64, today: Day) -> Inside<SigningView> {
    let locale = inner.locale();
    let book = open(inner)?;
    let found = book.shop(shop)?;
    let (edition, papers) = match found.editions.last() {
        Some(edition) => {
            let args = [
                ("number", i64::from(edition.number).into()),
                ("day", words::day(locale, edition.issued).into()),
            ];
            let papers = book.signable_papers(locale, shop, edition.number)?;
            (words::text(locale, "app-edition-title", &args), papers)
        }
        None => (String::new(), Vec::new()),
    };
    let query = LetterQuery {
        shop: Some(book::id(shop)?),
        open: Some(true),
        limit: LETTERS_SHOWN,
        ..LetterQuery::default()
    };
    let mut letters = Vec::new();
    for line in book.letters(&query)?.lines {
        letters.extend(book.signable_of_letter(locale, shop, line.letter)?);
    }
    let evidence = tokens::names(inner);
    let book = open(inner)?;
    let choices = book.signing_choices(shop)?;
    let facts = pismovnik_interview::facts(&book::reachable(&found.answers));
    let packets = book.packets(shop)?;
    let waiting = packets.iter().rev().filter(|p| p.waiting().next().is_some());
    let keys = book.keys()?;
    Ok(SigningView {
        edition,
        papers: papers.iter().map(|p| paper_view(locale, p)).collect(),
        letters: letters.iter().map(|p| paper_view(locale, p)).collect(),
        packets: waiting.map(|p| packet_view(locale, p)).collect(),
        keys: keys.iter().map(|k| key_view(locale, k, today)).collect(),
        last_key: choices.key.filter(|id| is_key(id, &keys)).unwrap_or_else(String::new),
        on_issue: choices.on_issue,
        authority: choices.authority.map(|a| AuthorityInput {
            number: a.number,
            issued: a.issued.to_string(),
            until: a.until.map_or_else(String::new, |day| day.to_string()),
            by: a.by,
        }),
        service: book.time_stamp_service()?.unwrap_or_else(String::new),
        reach: choices.reach.id().to_owned(),
        place: choices.place.unwrap_or_else(String::new),
        evidence,
        owner: words::operator(locale, &facts),
        steps: signatures::steps(locale, facts.country()),
        today: today.to_string(),
    })
}

/// Whether a remembered key is still there; of a token that is known once it is plugged in.
fn is_key(id: &str, keys: &[KeptKey]) -> bool {
    keys.iter().any(|k| k.id == id) || tokens::TokenKeyId::read(id).is_some()
}

fn paper_view(locale: Locale, paper: &Paper) -> SignPaperView {
    let state = match paper.standing {
        Standing::Unsigned => "unsigned",
        Standing::Waiting { .. } => "waiting",
        Standing::Signed(_) => "signed",
    };
    SignPaperView {
        id: paper.name.clone(),
        title: paper.title.clone(),
        language: preview::languages(locale, paper.langs),
        state: state.to_owned(),
        words: standing_words(locale, &paper.standing),
        letter: match paper.paper {
            SignedPaper::Letter { letter, .. } => Some(letter),
            SignedPaper::Edition { .. } => None,
        },
    }
}

pub(super) fn packet_view(locale: Locale, packet: &Packet) -> PacketView {
    let number = i64::try_from(packet.number).unwrap_or(i64::MAX);
    let args = [
        ("number", number.into()),
        ("to", packet.to.as_str().into()),
        ("day", words::day(locale, packet.since).into()),
    ];
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let back = [("back", count(packet.back.len()).into()), ("count", count(packet.papers.len()).into())];
    PacketView {
        number: packet.number,
        title: words::text(locale, "signed-packet-title", &args),
        back: words::text(locale, "signed-packet-counts", &back),
    }
}

/// A key in words; what forbids it today is told before anything is signed.
pub(super) fn key_view(locale: Locale, key: &KeptKey, today: Day) -> KeyView {
    let (note, warning) = key_words(locale, (&key.issuer, &key.kind, &key.until, key.self_signed));
    KeyView {
        id: key.id.clone(),
        title: key.subject.clone(),
        note,
        warning,
        unfit: fit_words(locale, &key.from, &key.until, today),
    }
}

/// Issuer, kind and last day of a key in words; and what it proves, where that is less than a person.
pub(super) fn key_words(
    locale: Locale,
    (issuer, kind, until, own): (&str, &str, &str, bool),
) -> (String, String) {
    let until = crate::sign::shown_day(locale, until);
    let args = [("issuer", issuer.into()), ("kind", kind.into()), ("until", until.into())];
    let note = words::text(locale, if own { "signed-key-note-own" } else { "signed-key-note" }, &args);
    (note, if own { words::plain(locale, "signed-key-self-signed") } else { String::new() })
}

/// Why a certificate of these days cannot sign today; empty where it can.
pub(super) fn fit_words(locale: Locale, from: &str, until: &str, today: Day) -> String {
    let unfit = match (from.parse::<Day>(), until.parse::<Day>()) {
        (_, Ok(last)) if last < today => {
            Some(Problem::new(problem::CERTIFICATE_EXPIRED, "key").with("until", until))
        }
        (Ok(first), _) if first > today => {
            Some(Problem::new(problem::CERTIFICATE_NOT_YET_VALID, "key").with("from", from))
        }
        _ => None,
    };
    words::problems(locale, unfit.as_slice()).into_iter().map(|p| p.message).collect()
}

pub(super) fn taken_view(locale: Locale, taken: &Taken) -> TakenFileView {
    let mark = match taken.outcome {
        Outcome::Kept { counted: Counted::Short { .. } | Counted::Refused { .. }, .. } => "wait",
        Outcome::Kept { .. } | Outcome::Already { .. } => "ok",
        Outcome::Unsigned { .. } | Outcome::Ignored => "wait",
        Outcome::Refused(_) => "seal",
    };
    TakenFileView { mark: mark.to_owned(), lines: take::lines(locale, taken) }
}
