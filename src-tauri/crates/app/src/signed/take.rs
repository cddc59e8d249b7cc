//! What comes back from outside: each file finds its paper, is checked, and is kept beside it.

use pismovnik_model::intake::FileRole;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Authority, Day, KeptSignature, Languages, Locale, SignatureWay, SignedPaper};
use pismovnik_signing::detached::{Belongs, SignatureFile};
use pismovnik_signing::verify::{LaterChanges, Remark, Verdict};
use pismovnik_store::LetterQuery;

use super::{Given, archive, signers};
use crate::book::{Book, Inside, id};
use crate::letters::{FileIn, plain_name};
use crate::signatures::{self, Checked, Named, is_pdf};
use crate::words;

/// Most letters whose papers are looked through.
const LETTERS_MAX: u32 = 500;

/// What became of one file that was brought.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Its name.
    pub file: String,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a file.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It is kept beside its paper.
    Kept {
        /// The paper's shop.
        shop: i64,
        /// The paper.
        paper: SignedPaper,
        /// Its title.
        title: String,
        /// What the check found.
        checked: Box<Checked>,
        /// Whether its name spoke of another paper.
        misnamed: bool,
        /// What it did for an act.
        counted: super::act::Counted,
    },
    /// The very same file is already kept.
    Already {
        /// The paper's title.
        title: String,
    },
    /// One of the papers, without any signature.
    Unsigned {
        /// Its title.
        title: String,
    },
    /// It is not kept.
    Refused(Problem),
    /// No signature and no PDF: a list, steps.
    Ignored,
}

impl Taken {
    /// Whether it is kept now, or was already.
    pub fn is_kept(&self) -> bool {
        matches!(self.outcome, Outcome::Kept { .. } | Outcome::Already { .. })
    }
}

/// How files are taken back.
#[derive(Clone, Debug)]
pub struct Taking<'a> {
    /// On whose authority they were signed, where not by the operator itself.
    pub authority: Option<Authority>,
    /// What they are judged by.
    pub given: Given<'a>,
    /// The day of keeping.
    pub today: Day,
    /// Words of titles.
    pub locale: Locale,
}

/// A file that may be a signature.
enum Brought<'a> {
    Detached(Box<SignatureFile>),
    Pdf(&'a [u8]),
}

impl Book {
    /// Takes files back: signatures, signed PDFs, archives of them. `shop` is looked through first.
    ///
    /// # Errors
    /// An archive that cannot be read; an authority that is none; the workspace is damaged. What a single file
    /// is refused for stands in its outcome; the others are kept.
    pub fn take_back(&mut self, shop: i64, files: &[Named<'_>], taking: &Taking<'_>) -> Inside<Vec<Taken>> {
        let authority = taking.authority.clone().map(Authority::tidied);
        let later = |p: &Problem| p.code != problem::AUTHORITY_EXPIRED;
        let problems: Vec<Problem> =
            authority.iter().flat_map(|a| a.problems(taking.today)).filter(later).collect();
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut all: Vec<(String, Vec<u8>)> = Vec::new();
        for file in files {
            if archive::is_archive(file.bytes) {
                all.extend(archive::read(file.name, file.bytes).map_err(|p| vec![p])?);
            } else {
                all.push((plain_name(file.name), file.bytes.to_vec()));
            }
        }
        let mut taken = Vec::new();
        for (name, bytes) in all {
            let outcome =
                self.take_one(shop, Named { name: &name, bytes: &bytes }, authority.as_ref(), taking)?;
            taken.push(Taken { file: name, outcome });
        }
        Ok(taken)
    }

    fn take_one(
        &mut self,
        shop: i64,
        file: Named<'_>,
        authority: Option<&Authority>,
        taking: &Taking<'_>,
    ) -> Inside<Outcome> {
        let brought = if is_pdf(file.bytes) {
            Brought::Pdf(file.bytes)
        } else {
            match SignatureFile::read(file.bytes) {
                Ok(read) => Brought::Detached(Box::new(read)),
                Err(error) if looks_like_signature(file.name) => {
                    return Ok(Outcome::Refused(signatures::unreadable(error, file.name, true)));
                }
                Err(_) => return Ok(Outcome::Ignored),
            }
        };
        let named = SignedPaper::of_file_name(file.name);
        let found = self.find_paper(shop, named.as_ref(), &brought)?;
        let Some((shop, paper)) = found else {
            return Ok(Outcome::Refused(self.of_another(file.name, named, taking)));
        };
        let title = self.signable(taking.locale, shop, &paper)?.title;
        let bytes = self.paper_bytes(shop, &paper)?;
        if matches!(brought, Brought::Pdf(copy) if copy == bytes) {
            return Ok(Outcome::Unsigned { title });
        }
        if self.is_kept(shop, &paper, file.bytes)? {
            return Ok(Outcome::Already { title });
        }
        let question = match brought {
            Brought::Detached(_) => {
                let document = Named { name: file.name, bytes: &bytes };
                taking.given.question(document, Some(file))
            }
            Brought::Pdf(_) => taking.given.question(file, None),
        };
        let checked = match signatures::check(&question) {
            Ok(checked) => checked,
            Err(mut problems) => {
                let first = if problems.is_empty() { None } else { Some(problems.remove(0)) };
                return Ok(Outcome::Refused(
                    first.unwrap_or_else(|| Problem::new(problem::SIGNATURE_WRONG, file.name)),
                ));
            }
        };
        if checked.verdicts.is_empty() {
            return Ok(Outcome::Refused(Problem::new(problem::NOTHING_SIGNED, file.name)));
        }
        if checked.verdicts.iter().any(is_wrong) {
            return Ok(Outcome::Refused(Problem::new(problem::SIGNATURE_WRONG, file.name)));
        }
        let role = FileRole::SignedPaper;
        let mut files = vec![FileIn { name: file.name.to_owned(), role, bytes: file.bytes.to_vec() }];
        if let (Brought::Detached(_), true) = (&brought, is_composed(&paper)) {
            // What is composed anew by a later version might be other bytes: those that were signed stay.
            files.push(FileIn {
                name: question.file.name.to_owned(),
                role: FileRole::Paper,
                bytes: bytes.clone(),
            });
        }
        let signature = KeptSignature {
            way: SignatureWay::Outside,
            signers: signers(&checked),
            authority: authority.cloned(),
        };
        let counted = self.keep_signature(shop, &paper, signature, &files, taking.today)?;
        let misnamed = named.is_some_and(|named| named != (shop, paper.clone()));
        Ok(Outcome::Kept { shop, paper, title, checked: Box::new(checked), misnamed, counted })
    }

    /// The paper that a signature or a signed copy belongs to, with its bytes; none where it is none of ours.
    ///
    /// # Errors
    /// The workspace is damaged.
    pub fn paper_of(&self, locale: Locale, shop: i64, file: Named<'_>) -> Inside<Option<Own>> {
        let Some(brought) = Brought::of(file.bytes) else { return Ok(None) };
        let named = SignedPaper::of_file_name(file.name);
        let Some((shop, paper)) = self.find_paper(shop, named.as_ref(), &brought)? else { return Ok(None) };
        let found = self.signable(locale, shop, &paper)?;
        let bytes = self.paper_bytes(shop, &paper)?;
        Ok(Some(Own { title: found.title, name: found.name, bytes }))
    }

    /// Why a file belongs to none of the papers; the paper that its name speaks of is told.
    fn of_another(&self, file: &str, named: Option<(i64, SignedPaper)>, taking: &Taking<'_>) -> Problem {
        let paper = named.and_then(|(shop, paper)| self.signable(taking.locale, shop, &paper).ok());
        match paper {
            Some(paper) => Problem::new(problem::SIGNATURE_OTHER_BYTES, file).with("paper", paper.title),
            None => Problem::new(problem::SIGNATURE_OTHER_FILE, file),
        }
    }

    /// Whether these very bytes are kept beside a paper.
    fn is_kept(&self, shop: i64, paper: &SignedPaper, bytes: &[u8]) -> Inside<bool> {
        for kept in self.signatures_of(shop, paper)? {
            for (n, file) in (0u32..).zip(&kept.files) {
                if file.size == bytes.len() as u64 && self.signature_file(shop, &kept, n)? == bytes {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// The paper that a file signs: first the one that its name speaks of, then those that wait, then all others,
    /// newest first, of this shop and then of the rest.
    fn find_paper(
        &self,
        shop: i64,
        named: Option<&(i64, SignedPaper)>,
        brought: &Brought<'_>,
    ) -> Inside<Option<(i64, SignedPaper)>> {
        if let Some((shop, paper)) = named {
            // A name may speak of what is not there: no error, the contents decide alone. What is there and cannot
            // be read is met again below, among all papers, and told there.
            let bytes = self.paper_bytes(*shop, paper).ok();
            if bytes.is_some_and(|bytes| brought.is_of(&bytes, true)) {
                return Ok(Some((*shop, paper.clone())));
            }
        }
        let others = self.shop_ids()?.into_iter().filter(|other| *other != shop);
        for shop in std::iter::once(shop).chain(others) {
            for paper in self.all_papers(shop)? {
                if brought.is_of(&self.paper_bytes(shop, &paper)?, false) {
                    return Ok(Some((shop, paper)));
                }
            }
        }
        Ok(None)
    }

    fn all_papers(&self, shop: i64) -> Inside<Vec<SignedPaper>> {
        let mut papers: Vec<SignedPaper> =
            self.packets(shop)?.iter().flat_map(|p| p.waiting().cloned().collect::<Vec<_>>()).collect();
        let mut composed = Vec::new();
        for edition in self.shop(shop)?.editions.iter().rev() {
            let number = edition.number;
            let of = |document: &str, langs: Languages| SignedPaper::Edition {
                edition: number,
                document: document.to_owned(),
                langs: langs.code(),
            };
            papers.extend(edition.documents.iter().map(|d| of(&d.id, Languages::One(d.lang))));
            composed.extend(
                self.pairs(shop, edition)?.together.iter().map(|(kind, langs)| of(kind.id(), *langs)),
            );
        }
        let query = LetterQuery { shop: Some(id(shop)?), limit: LETTERS_MAX, ..LetterQuery::default() };
        for line in self.letters(&query)?.lines {
            let letter = self.letter(shop, line.letter)?;
            let entries =
                letter.outgoing.values().map(|o| o.entry).chain(letter.acts.values().map(|a| a.entry));
            papers.extend(entries.map(|entry| SignedPaper::Letter { letter: line.letter.0, entry }));
        }
        // Setting these takes time: they come last.
        papers.extend(composed);
        Ok(papers)
    }
}

/// A paper of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Its title.
    pub title: String,
    /// The name under which it is handed out.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl<'a> Brought<'a> {
    fn of(bytes: &'a [u8]) -> Option<Brought<'a>> {
        if is_pdf(bytes) {
            return Some(Brought::Pdf(bytes));
        }
        SignatureFile::read(bytes).ok().map(|read| Brought::Detached(Box::new(read)))
    }

    /// Whether it signs a paper; one without a digest of its own is tried against the paper that its name says.
    fn is_of(&self, paper: &[u8], by_name: bool) -> bool {
        match self {
            Brought::Pdf(copy) => copy.starts_with(paper),
            Brought::Detached(signature) => match signature.belongs_to(paper) {
                Belongs::Here => true,
                Belongs::Elsewhere => false,
                Belongs::Unknown => by_name,
            },
        }
    }
}

/// Wrong in itself, or under something else: not worth keeping. What cannot be checked here is no fault of it.
fn is_wrong(verdict: &Verdict) -> bool {
    let unchecked = verdict.remarks.contains(&Remark::AlgorithmUnsupported);
    verdict.remarks.contains(&Remark::ContentChanged)
        || verdict.remarks.contains(&Remark::OtherFile)
        || (!verdict.intact && !unchecked)
        || verdict.later_changes == LaterChanges::Forbidden && !unchecked
}

fn is_composed(paper: &SignedPaper) -> bool {
    let langs = match paper {
        SignedPaper::Edition { langs, .. } => Languages::from_code(langs),
        SignedPaper::Letter { .. } => None,
    };
    matches!(langs, Some(Languages::Beside(..)))
}

fn looks_like_signature(name: &str) -> bool {
    let lower = name.to_lowercase();
    [".sig", ".p7s", ".sgn", ".cms", ".p7m"].iter().any(|ending| lower.ends_with(ending))
}

/// What became of a file, in words; none of what is passed over.
pub fn lines(locale: Locale, taken: &Taken) -> Vec<String> {
    let text = |id: &str, title: &str| {
        words::text(locale, id, &[("file", taken.file.as_str().into()), ("paper", title.into())])
    };
    match &taken.outcome {
        Outcome::Kept { title, checked, misnamed, counted, .. } => {
            let mut lines = vec![text("signed-take-kept", title)];
            if *misnamed {
                lines.push(text("signed-take-misnamed", title));
            }
            lines.extend(counted.lines(locale));
            lines.extend(signatures::lines(locale, checked));
            lines
        }
        Outcome::Already { title } => vec![text("signed-take-already", title)],
        Outcome::Unsigned { title } => vec![text("signed-take-unsigned", title)],
        Outcome::Refused(problem) => {
            let told = words::problems(locale, std::slice::from_ref(problem));
            told.into_iter().map(|p| format!("{}: {} {}", taken.file, p.message, p.hint)).collect()
        }
        Outcome::Ignored => Vec::new(),
    }
}
