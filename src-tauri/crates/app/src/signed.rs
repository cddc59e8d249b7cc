//! Papers and their signatures: handed out, signed here, elsewhere or by hand, brought back, kept together.
//!
//! What is kept is an entry of the register with the signature file, or the signed copy, as its attachment; a
//! paper's bytes and its signatures leave the workspace side by side.

pub mod act;
pub mod archive;
pub mod here;
pub mod keyring;
pub mod packet;
pub mod take;

use std::collections::BTreeMap;

use pismovnik_model::intake::{Attached, FileRole};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, KeptSignature, Languages, Locale, SignatureWay, SignedPaper, Signer};
use pismovnik_register::letters::{LetterEvent, LetterId};
use pismovnik_register::{Command, Event};
use pismovnik_signing::verify::Verdict;

use crate::book::{Book, Inside, id, told};
use crate::letters::FileIn;
use crate::papers::Format;
use crate::signatures::{self, Checked, Named};
use crate::words;

/// A signature as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its entry in the shop's chain.
    pub entry: u64,
    /// The day on which it was kept.
    pub day: Day,
    /// What it is.
    pub signature: KeptSignature,
    /// Its files.
    pub files: Vec<Attached>,
}

/// A packet that was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet {
    /// The entry that made it: its number.
    pub number: u64,
    /// Whose signatures are awaited.
    pub to: String,
    /// Since when.
    pub since: Day,
    /// Its papers.
    pub papers: Vec<SignedPaper>,
    /// Those of them that came back signed since.
    pub back: Vec<SignedPaper>,
    /// Whether it is not awaited any more.
    pub withdrawn: bool,
}

impl Packet {
    /// The papers that it still waits for.
    pub fn waiting(&self) -> impl Iterator<Item = &SignedPaper> {
        let open = !self.withdrawn;
        self.papers.iter().filter(move |p| open && !self.back.contains(p))
    }
}

/// How a paper stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody signed it.
    Unsigned,
    /// A packet with it waits for somebody.
    Waiting {
        /// Whose signature is awaited.
        to: String,
        /// Since when.
        since: Day,
    },
    /// It is signed.
    Signed(Vec<Kept>),
}

/// A paper that can be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Which.
    pub paper: SignedPaper,
    /// Its title.
    pub title: String,
    /// Its languages: `ru`, `kk-ru`.
    pub langs: Languages,
    /// The name under which it is handed out.
    pub name: String,
    /// How it stands.
    pub standing: Standing,
}

/// All that happened to the papers of a shop outside letters.
#[derive(Clone, Debug, Default)]
pub(crate) struct Signings {
    pub(crate) kept: BTreeMap<SignedPaper, Vec<Kept>>,
    pub(crate) packets: Vec<Packet>,
}

impl Book {
    /// The bytes of a paper's PDF, as they were issued.
    ///
    /// # Errors
    /// No such paper; the file is damaged.
    pub fn paper_bytes(&self, shop: i64, paper: &SignedPaper) -> Inside<Vec<u8>> {
        match paper {
            SignedPaper::Edition { edition, document, langs } => {
                self.file(shop, *edition, document, langs, Format::Pdf)
            }
            SignedPaper::Letter { letter, entry } => {
                let (n, _) = self.letter_paper(shop, *letter, *entry)?;
                self.letter_file(shop, *entry, n)
            }
        }
    }

    /// The PDF of an entry of a letter: its index and name.
    fn letter_paper(&self, shop: i64, letter: u64, entry: u64) -> Inside<(u32, String)> {
        let known = self.letter(shop, LetterId(letter))?;
        let is_paper = |file: &Attached| file.role == FileRole::Paper && file.media == "application/pdf";
        let found = known.files.into_iter().find(|(seq, _, file)| *seq == entry && is_paper(file));
        let unknown = || vec![Problem::new(problem::LETTER_OUTGOING_UNKNOWN, "number").with("value", entry)];
        found.map(|(_, n, file)| (n, file.name)).ok_or_else(unknown)
    }

    /// A paper with its title, name and standing.
    ///
    /// # Errors
    /// No such paper.
    pub fn signable(&self, locale: Locale, shop: i64, paper: &SignedPaper) -> Inside<Paper> {
        let signings = self.signings(shop)?;
        self.signable_in(locale, shop, paper, &signings)
    }

    fn signable_in(
        &self,
        locale: Locale,
        shop: i64,
        paper: &SignedPaper,
        signings: &Signings,
    ) -> Inside<Paper> {
        let (title, stem, langs) = self.named_paper(locale, shop, paper)?;
        let name = paper.file_name(shop, &stem, Format::Pdf.ending());
        let standing = self.standing(shop, paper, signings)?;
        Ok(Paper { paper: paper.clone(), title, langs, name, standing })
    }

    /// Title, stem of the file name, languages.
    fn named_paper(
        &self,
        locale: Locale,
        shop: i64,
        paper: &SignedPaper,
    ) -> Inside<(String, String, Languages)> {
        let unknown = |value: String| vec![Problem::new(problem::EDITION_UNKNOWN, "").with("value", value)];
        match paper {
            SignedPaper::Edition { edition, document, langs } => {
                let missing = || unknown(format!("{edition}: {document}.{langs}"));
                let known = Languages::from_code(langs).ok_or_else(missing)?;
                let editions = self.workspace().editions(id(shop)?).map_err(told)?;
                let of_edition = editions.iter().filter(|e| e.number == *edition).flat_map(|e| &e.documents);
                let mut documents = of_edition.filter(|d| d.id == *document);
                let first = documents.find(|d| d.lang == known.first()).ok_or_else(missing)?;
                Ok((first.title.clone(), format!("{document}.{langs}"), known))
            }
            SignedPaper::Letter { letter, entry } => {
                let (_, name) = self.letter_paper(shop, *letter, *entry)?;
                let stem = name.strip_suffix(".pdf").unwrap_or(&name).to_owned();
                let letter = self.letter(shop, LetterId(*letter))?;
                let outgoing = letter.outgoing.iter().find(|(_, o)| o.entry == *entry);
                let act = letter.acts.iter().find(|(_, a)| a.entry == *entry);
                let title = match (outgoing, act) {
                    (Some((number, _)), _) => {
                        words::text(locale, "signed-letter-paper", &[("value", number.as_str().into())])
                    }
                    (None, Some((number, _))) => {
                        words::text(locale, "signed-act-paper", &[("value", number.as_str().into())])
                    }
                    (None, None) => name.clone(),
                };
                let langs = stem.rsplit('.').next().and_then(Languages::from_code);
                Ok((title, stem, langs.unwrap_or(Languages::One(Locale::Ru))))
            }
        }
    }

    /// Signatures and packets of a shop.
    pub(crate) fn signings(&self, shop: i64) -> Inside<Signings> {
        let mut found = Signings::default();
        for recorded in self.workspace().signings(id(shop)?).map_err(told)? {
            match recorded.event {
                Some(Event::PaperSigned { paper, signature, files }) => {
                    let (entry, day) = (recorded.seq, recorded.day);
                    found.kept.entry(paper).or_default().push(Kept { entry, day, signature, files });
                }
                Some(Event::PacketMade { papers, to }) => {
                    let (number, since) = (recorded.seq, recorded.day);
                    let (back, withdrawn) = (Vec::new(), false);
                    found.packets.push(Packet { number, to, since, papers, back, withdrawn });
                }
                Some(Event::PacketWithdrawn { packet }) => {
                    found.packets.iter_mut().filter(|p| p.number == packet).for_each(|p| p.withdrawn = true);
                }
                _ => {}
            }
        }
        for index in 0..found.packets.len() {
            let packet = &found.packets[index];
            let mut back = Vec::new();
            for paper in &packet.papers {
                let signed = self.kept_in(shop, paper, &found)?;
                if signed.iter().any(|kept| kept.entry > packet.number) {
                    back.push(paper.clone());
                }
            }
            found.packets[index].back = back;
        }
        Ok(found)
    }

    fn kept_in(&self, shop: i64, paper: &SignedPaper, signings: &Signings) -> Inside<Vec<Kept>> {
        match paper {
            SignedPaper::Edition { .. } => Ok(signings.kept.get(paper).cloned().unwrap_or_default()),
            SignedPaper::Letter { letter, entry } => {
                // A letter may be destroyed while the packet that named it stays.
                let Ok(letter) = self.letter(shop, LetterId(*letter)) else { return Ok(Vec::new()) };
                let own = letter.signatures.iter().filter(|(of, _, _, _)| of == entry);
                let files = |seq: u64| {
                    let own = letter.files.iter().filter(|(of, _, _)| *of == seq);
                    own.map(|(_, _, file)| file.clone()).collect()
                };
                Ok(own
                    .map(|(_, seq, day, signature)| Kept {
                        entry: *seq,
                        day: *day,
                        signature: signature.clone(),
                        files: files(*seq),
                    })
                    .collect())
            }
        }
    }

    fn standing(&self, shop: i64, paper: &SignedPaper, signings: &Signings) -> Inside<Standing> {
        let kept = self.kept_in(shop, paper, signings)?;
        let waiting = signings.packets.iter().rev().find(|p| p.waiting().any(|w| w == paper));
        Ok(match waiting {
            Some(packet) => Standing::Waiting { to: packet.to.clone(), since: packet.since },
            None if kept.is_empty() => Standing::Unsigned,
            None => Standing::Signed(kept),
        })
    }

    /// The signatures of a paper, oldest first.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn signatures_of(&self, shop: i64, paper: &SignedPaper) -> Inside<Vec<Kept>> {
        let signings = self.signings(shop)?;
        self.kept_in(shop, paper, &signings)
    }

    /// The papers of an edition that can be signed.
    ///
    /// # Errors
    /// No such edition.
    pub fn signable_papers(&self, locale: Locale, shop: i64, edition: u32) -> Inside<Vec<Paper>> {
        let found = self.workspace().edition(id(shop)?, edition).map_err(told)?;
        let signings = self.signings(shop)?;
        let pairs = self.pairs(shop, &found)?.together;
        let mut papers: Vec<SignedPaper> = Vec::new();
        for (index, document) in found.documents.iter().enumerate() {
            let of = |langs: Languages| SignedPaper::Edition {
                edition,
                document: document.id.clone(),
                langs: langs.code(),
            };
            papers.push(of(Languages::One(document.lang)));
            // Both languages stand behind the two of which they consist.
            let pair = pairs.iter().find(|(kind, langs)| {
                let rest = &found.documents[index + 1..];
                let last = !rest.iter().any(|d| d.id == document.id && langs.locales().contains(&d.lang));
                kind.id() == document.id && langs.locales().contains(&document.lang) && last
            });
            papers.extend(pair.map(|(_, langs)| of(*langs)));
        }
        papers.iter().map(|paper| self.signable_in(locale, shop, paper, &signings)).collect()
    }

    /// The papers of a letter that can be signed: what was issued, and acts.
    ///
    /// # Errors
    /// No such letter.
    pub fn signable_of_letter(&self, locale: Locale, shop: i64, letter: LetterId) -> Inside<Vec<Paper>> {
        let known = self.letter(shop, letter)?;
        let signings = self.signings(shop)?;
        let outgoing = known.outgoing.values().map(|o| o.entry);
        let mut entries: Vec<u64> = outgoing.chain(known.acts.values().map(|a| a.entry)).collect();
        entries.sort_unstable();
        let papers = entries.into_iter().map(|entry| SignedPaper::Letter { letter: letter.0, entry });
        papers.map(|paper| self.signable_in(locale, shop, &paper, &signings)).collect()
    }

    /// Keeps a signature beside its paper. An act that is signed by it counts as signed in its letter from now on.
    ///
    /// # Errors
    /// Every reason against it; then nothing is kept.
    pub fn keep_signature(
        &mut self,
        shop: i64,
        paper: &SignedPaper,
        signature: KeptSignature,
        files: &[FileIn],
        today: Day,
    ) -> Inside<act::Counted> {
        match paper {
            SignedPaper::Edition { .. } => {
                let attached = files.iter().map(FileIn::attached).collect();
                let (shop, paper) = (id(shop)?, paper.clone());
                let command = Command::KeepSignature { shop, paper, signature, files: attached };
                let bytes: Vec<&[u8]> = files.iter().map(|f| f.bytes.as_slice()).collect();
                self.perform_with(&command, &bytes, today)?;
                Ok(act::Counted::NoAct)
            }
            SignedPaper::Letter { letter, entry } => {
                let letter = LetterId(*letter);
                let event = LetterEvent::PaperSigned { paper: *entry, signature, files: Vec::new() };
                self.take_step(shop, letter, event, files, today)?;
                self.count_act(shop, letter, *entry, today)
            }
        }
    }

    /// Notes that a paper was signed by hand; a scan may come with it.
    ///
    /// # Errors
    /// As [`Book::keep_signature`]; a day to come.
    pub fn signed_by_hand(
        &mut self,
        shop: i64,
        paper: &SignedPaper,
        ink: Ink,
        scan: Option<FileIn>,
        today: Day,
    ) -> Inside<act::Counted> {
        if ink.day > today {
            return Err(vec![Problem::new(problem::SIGNED_LATER, "signed-day").with("today", today)]);
        }
        let signer = Signer {
            name: ink.by,
            level: INK.to_owned(),
            class: INK.to_owned(),
            holds: true,
            at: Some(ink.day.to_string()),
        };
        let authority = ink.authority;
        let signature = KeptSignature { way: SignatureWay::Ink, signers: vec![signer], authority };
        let scan: Vec<FileIn> = scan.into_iter().collect();
        self.keep_signature(shop, paper, signature, &scan, today)
    }

    /// The bytes of a file of a kept signature.
    ///
    /// # Errors
    /// It is damaged.
    pub fn signature_file(&self, shop: i64, kept: &Kept, n: u32) -> Inside<Vec<u8>> {
        self.workspace().signed_file(id(shop)?, kept.entry, n).map_err(told)
    }

    /// The paper as it was last signed: the newest signed copy, else the paper itself.
    ///
    /// # Errors
    /// No such paper; the file is damaged.
    pub fn newest_copy(&self, shop: i64, paper: &SignedPaper) -> Inside<Vec<u8>> {
        for kept in self.signatures_of(shop, paper)?.iter().rev() {
            if kept.signature.way == SignatureWay::Ink {
                continue;
            }
            let copy = kept.files.iter().position(|f| f.role == FileRole::SignedPaper && is_pdf(f));
            if let Some(n) = copy {
                return self.signature_file(shop, kept, u32::try_from(n).unwrap_or(u32::MAX));
            }
        }
        self.paper_bytes(shop, paper)
    }

    /// A paper with all its signatures, side by side: the paper as issued, signed copies, signature files, and a
    /// report of their check, as files of one folder.
    ///
    /// # Errors
    /// No such paper; the file is damaged.
    pub fn with_signatures(
        &self,
        locale: Locale,
        shop: i64,
        paper: &SignedPaper,
        given: &Given<'_>,
    ) -> Inside<Vec<(String, Vec<u8>)>> {
        let found = self.signable(locale, shop, paper)?;
        let bytes = self.paper_bytes(shop, paper)?;
        let stem = found.name.strip_suffix(".pdf").unwrap_or(&found.name).to_owned();
        let mut files = Vec::new();
        for (index, kept) in self.signatures_of(shop, paper)?.iter().enumerate() {
            let nth = index + 1;
            for (n, file) in (0u32..).zip(&kept.files) {
                let own = self.signature_file(shop, kept, n)?;
                let name = match (file.role, kept.signature.way) {
                    // The paper as composed for this signature stands once, under its own name.
                    (FileRole::Paper, _) => continue,
                    (_, SignatureWay::Ink) => format!("{stem}.{nth}-scan{}", ending_of(&file.name)),
                    _ if is_pdf(file) => format!("{stem}.{nth}-signed.pdf"),
                    _ => format!("{stem}.pdf.{nth}.sig"),
                };
                let detached = (!is_pdf(file)).then_some(Named { name: &name, bytes: &own });
                if kept.signature.way != SignatureWay::Ink {
                    let of = if detached.is_some() { &bytes } else { &own };
                    let shown = if detached.is_some() { &found.name } else { &name };
                    let question = given.question(Named { name: shown, bytes: of }, detached);
                    let checked = signatures::check(&question)?;
                    let notes: Vec<String> =
                        kept.signature.authority.iter().map(|a| authority(locale, a)).collect();
                    let report = signatures::document_with(locale, &checked, &notes);
                    files.push((
                        format!("{stem}.{nth}-report.pdf"),
                        crate::papers::file(&report, Format::Pdf)?,
                    ));
                }
                files.push((name, own));
            }
        }
        files.insert(0, (found.name, bytes));
        Ok(files)
    }
}

/// The name of an ink signature's level and class.
pub const INK: &str = "ink";

/// A signature by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ink {
    /// Whose hand.
    pub by: String,
    /// The day that stands beside it.
    pub day: Day,
    /// On whose authority, where not the operator itself signed.
    pub authority: Option<pismovnik_model::Authority>,
}

/// What signatures are judged by: chosen roots and the moment.
#[derive(Clone, Debug)]
pub struct Given<'a> {
    /// Files of certificates that the owner trusts.
    pub trust: Vec<Named<'a>>,
    /// The moment of asking.
    pub now: jiff::Timestamp,
    /// The zone in which moments are told.
    pub zone: jiff::tz::TimeZone,
}

impl<'a> Given<'a> {
    /// The question whether a file is signed well.
    pub fn question(&self, file: Named<'a>, signature: Option<Named<'a>>) -> signatures::Question<'a> {
        let trust = self.trust.clone();
        let zone = self.zone.clone();
        signatures::Question { file, signature, trust, revocation: Vec::new(), now: self.now, zone }
    }
}

/// The signers of a checked file, as they are kept.
pub fn signers(checked: &Checked) -> Vec<Signer> {
    let one = |v: &Verdict| Signer {
        name: v.subject.clone(),
        level: v.level.id().to_owned(),
        class: v.class.id().to_owned(),
        holds: v.holds(),
        at: v.signed_at.map(|t| t.to_string()),
    };
    checked.verdicts.iter().map(one).collect()
}

/// An authority in words: «по доверенности № 5 от 1 ноября 2026 г., выдал(а) …».
pub fn authority(locale: Locale, authority: &pismovnik_model::Authority) -> String {
    let mut args = vec![
        ("number", authority.number.as_str().into()),
        ("day", words::day(locale, authority.issued).into()),
        ("by", authority.by.as_str().into()),
    ];
    match authority.until {
        Some(until) => {
            args.push(("until", words::day(locale, until).into()));
            words::text(locale, "signed-authority-until", &args)
        }
        None => words::text(locale, "signed-authority", &args),
    }
}

/// How a paper stands, in words, a line each.
pub fn standing_words(locale: Locale, standing: &Standing) -> Vec<String> {
    match standing {
        Standing::Unsigned => vec![words::plain(locale, "signed-none")],
        Standing::Waiting { to, since } => {
            let args = [("to", to.as_str().into()), ("day", words::day(locale, *since).into())];
            vec![words::text(locale, "signed-waiting", &args)]
        }
        Standing::Signed(kept) => kept.iter().flat_map(|k| kept_words(locale, k)).collect(),
    }
}

/// A kept signature in words: who, how, what it is worth; then on whose authority.
pub fn kept_words(locale: Locale, kept: &Kept) -> Vec<String> {
    let mut lines = Vec::new();
    for signer in &kept.signature.signers {
        let who = if signer.name.is_empty() {
            words::plain(locale, "signature-subject-unknown")
        } else {
            signer.name.clone()
        };
        let day = signer.at.as_deref().and_then(|at| at.get(..10)).and_then(|at| at.parse::<Day>().ok());
        let day = words::day(locale, day.unwrap_or(kept.day));
        let args = [
            ("name", who.into()),
            ("day", day.into()),
            ("class", words::plain(locale, class_words(&signer.class)).into()),
            ("level", level_words(locale, &signer.level).into()),
        ];
        let id = match (kept.signature.way, signer.holds) {
            (SignatureWay::Ink, _) => "signed-by-hand",
            (_, true) => "signed-by",
            (_, false) => "signed-by-unproven",
        };
        lines.push(words::text(locale, id, &args));
    }
    lines.extend(kept.signature.authority.iter().map(|a| authority(locale, a)));
    lines
}

fn class_words(class: &str) -> &'static str {
    match class {
        "ru-qualified" => "signed-class-ru-qualified",
        "kz-eds" => "signed-class-kz-eds",
        "unqualified" => "signed-class-unqualified",
        "integrity-only" => "signed-class-integrity-only",
        INK => "signed-class-ink",
        _ => "signed-class-none",
    }
}

fn level_words(locale: Locale, level: &str) -> String {
    match level {
        "detached" => words::plain(locale, "signed-level-detached"),
        "basic" => words::plain(locale, "signed-level-basic"),
        INK => String::new(),
        pades => pades.to_owned(),
    }
}

fn is_pdf(file: &Attached) -> bool {
    file.media == "application/pdf"
}

/// The ending of a name with its dot, where it is a plain one.
fn ending_of(name: &str) -> String {
    let ending = name.rsplit_once('.').map(|(_, e)| e).unwrap_or_default();
    let plain = (1..=5).contains(&ending.len()) && ending.chars().all(|c| c.is_ascii_alphanumeric());
    if plain { format!(".{ending}") } else { String::new() }
}
