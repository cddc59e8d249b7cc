//! The open workspace as the use cases know it: shops by number, answers, editions and their files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use pismovnik_drafting::own_words::Conflict;
use pismovnik_interview::Strictness;
use pismovnik_law::Law;
use pismovnik_model::document::BlockKind;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{
    Answers, Country, Day, Document, DocumentKind, Facts, Languages, Locale, RULES_VERSION,
};
use pismovnik_register::{Command, Edition, IssuedDocument, IssuedFile, ShopId};
use pismovnik_store::{Info, Report, StoreError, Workspace};
use zeroize::Zeroizing;

use crate::beside::Composed;
use crate::editions::{BLOCKS, Outdated};
use crate::own_words;
use crate::papers::{self, Format, Manifest, ManifestEntry, Order, PaperFile, Papers};
use crate::view::ShopView;

pub(crate) type Inside<T> = Result<T, Vec<Problem>>;

/// What a line of the board holds for: the head of the shop's chain, a language, a day.
type Standing = (String, Locale, Day);

/// An open workspace.
#[derive(Debug)]
pub struct Book {
    workspace: Workspace,
    path: PathBuf,
    law: Law,
    /// What was found outdated, by shop, with the head of its chain and the day for which that holds.
    outdated: Mutex<BTreeMap<i64, (String, Day, Outdated)>>,
    /// Shops as they stand on the board, by shop.
    board: Mutex<BTreeMap<i64, (Standing, ShopView)>>,
    /// Countries of shops, with the heads of their chains at that.
    countries: Mutex<BTreeMap<i64, (String, Country)>>,
    pub(crate) composed: Composed,
}

/// One shop.
#[derive(Clone, Debug)]
pub struct Shop {
    /// Its name in the list.
    pub name: String,
    /// Its answers, the no longer reachable ones too.
    pub answers: Answers,
    /// Its editions by number, the oldest first, without the answers frozen in them.
    pub editions: Vec<Edition>,
}

impl Book {
    /// Makes a new workspace file; an existing file is never touched.
    ///
    /// # Errors
    /// The file exists, the passphrase is too short, the file system refuses.
    pub fn create(path: &Path, passphrase: &str, today: Day) -> Inside<Book> {
        let workspace = Workspace::create(path, passphrase, today).map_err(told)?;
        Ok(Book::of(workspace, path))
    }

    /// Opens a workspace.
    ///
    /// # Errors
    /// Missing, wrong passphrase, newer, damaged, busy, read-only: the file stays as it was.
    pub fn open(path: &Path, passphrase: &str) -> Inside<Book> {
        let workspace = Workspace::open(path, passphrase).map_err(told)?;
        Ok(Book::of(workspace, path))
    }

    /// The same workspace under an updated law.
    pub fn under(self, law: Law) -> Book {
        // What was found under the former law holds no more.
        Book { law, outdated: Mutex::default(), board: Mutex::default(), ..self }
    }

    fn of(workspace: Workspace, path: &Path) -> Book {
        let (path, law) = (path.to_owned(), Law::built_in().clone());
        Book {
            workspace,
            path,
            law,
            outdated: Mutex::default(),
            board: Mutex::default(),
            countries: Mutex::default(),
            composed: Composed::default(),
        }
    }

    /// What of a shop's newest edition is outdated today: looked for once for each state of its chain, since
    /// the board asks for every shop at every step.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn outdated_papers(&self, shop: i64, today: Day) -> Inside<Outdated> {
        let head = self.workspace.head(id(shop)?).map_err(told)?;
        let mut known = self.outdated.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, _, found)) = known.get(&shop).filter(|(at, day, _)| *at == head && *day == today) {
            return Ok(found.clone());
        }
        let found = self.find_outdated(shop, today)?;
        known.insert(shop, (head, today, found.clone()));
        Ok(found)
    }

    /// The law that its papers are drafted under.
    pub fn law(&self) -> &Law {
        &self.law
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Facts about it.
    ///
    /// # Errors
    /// The file is damaged or gone.
    pub fn info(&self) -> Inside<Info> {
        self.workspace.info().map_err(told)
    }

    /// Walks every chain, payload and file.
    pub fn verify(&self) -> Report {
        self.workspace.verify()
    }

    /// All shops' numbers.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn shop_ids(&self) -> Inside<Vec<i64>> {
        Ok(self.workspace.shops().map_err(told)?.iter().map(|s| i64::from(s.id.0)).collect())
    }

    /// The shop that somebody means by number or name.
    ///
    /// # Errors
    /// There is none.
    pub fn find(&self, wanted: &str) -> Inside<i64> {
        self.workspace.find_shop(wanted).map(|id| i64::from(id.0)).map_err(told)
    }

    /// One shop.
    ///
    /// # Errors
    /// There is none of this number.
    pub fn shop(&self, shop: i64) -> Inside<Shop> {
        let id = id(shop)?;
        Ok(Shop {
            name: self.workspace.shop(id).map_err(told)?.name,
            answers: self.workspace.answers(id).map_err(told)?,
            editions: self.workspace.editions(id).map_err(told)?,
        })
    }

    /// A shop's name in the list.
    ///
    /// # Errors
    /// There is no such shop.
    pub fn shop_name(&self, shop: i64) -> Inside<String> {
        let id = id(shop)?;
        match self.workspace.state().shop(id) {
            Some(shop) => Ok(shop.name.clone()),
            None => Ok(self.workspace.shop(id).map_err(told)?.name),
        }
    }

    /// A shop's country, by its answers: looked up once for each state of its chain, since lists and days of all
    /// shops ask for it.
    ///
    /// # Errors
    /// There is no such shop.
    pub fn country(&self, shop: i64) -> Inside<Country> {
        let head = self.workspace.head(id(shop)?).map_err(told)?;
        let mut known = self.countries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, country)) = known.get(&shop).filter(|(at, _)| *at == head) {
            return Ok(*country);
        }
        let country = pismovnik_interview::facts(&reachable(&self.answers(shop)?)).country();
        known.insert(shop, (head, country));
        Ok(country)
    }

    /// A shop on the board, as `make` makes it: made once for each state of its chain, since every step shows the
    /// board of all shops, and nothing that stands on it changes without an entry.
    pub(crate) fn on_board(
        &self,
        shop: i64,
        (locale, today): (Locale, Day),
        make: impl FnOnce() -> Inside<ShopView>,
    ) -> Inside<ShopView> {
        let head = self.workspace.head(id(shop)?).map_err(told)?;
        let mut known = self.board.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (head, locale, today);
        if let Some((_, found)) = known.get(&shop).filter(|(at, _)| *at == key) {
            return Ok(found.clone());
        }
        let made = make()?;
        known.insert(shop, (key, made.clone()));
        Ok(made)
    }

    /// A shop's answers.
    ///
    /// # Errors
    /// There is no such shop.
    pub fn answers(&self, shop: i64) -> Inside<Answers> {
        self.workspace.answers(id(shop)?).map_err(told)
    }

    /// A shop's answers before its last answered page.
    ///
    /// # Errors
    /// There is no such shop.
    pub fn answers_before(&self, shop: i64) -> Inside<Answers> {
        let mut answers = self.answers(shop)?;
        if let Some(last) = self.workspace.undoable(id(shop)?).map_err(told)? {
            for (question, value) in last.before {
                answers.set(&question, value);
            }
        }
        Ok(answers)
    }

    /// Opens a shop and gives its number.
    ///
    /// # Errors
    /// The name is taken, empty, too long or unprintable.
    pub fn create_shop(
        &mut self,
        name: &str,
        preset: Option<&str>,
        answers: Answers,
        today: Day,
    ) -> Inside<i64> {
        let command =
            Command::CreateShop { name: name.to_owned(), preset: preset.map(str::to_owned), answers };
        Ok(i64::from(self.perform(&command, today)?.0))
    }

    /// Renames a shop.
    ///
    /// # Errors
    /// As for [`Book::create_shop`].
    pub fn rename_shop(&mut self, shop: i64, name: &str, today: Day) -> Inside<()> {
        let command = Command::RenameShop { shop: id(shop)?, name: name.to_owned() };
        self.perform(&command, today).map(|_| ())
    }

    /// Records what differs between two states of the answers as one answered page.
    ///
    /// # Errors
    /// There is no such shop; the file cannot be written: then nothing is recorded.
    pub fn record(
        &mut self,
        shop: i64,
        page: &str,
        before: &Answers,
        after: &Answers,
        today: Day,
    ) -> Inside<()> {
        let questions = before.0.keys().chain(after.0.keys());
        let changes: BTreeMap<_, _> = questions
            .filter(|q| before.get(q) != after.get(q))
            .map(|q| (q.clone(), after.get(q).cloned()))
            .collect();
        let command =
            Command::RecordAnswers { shop: id(shop)?, page: page.to_owned(), changes, undoes: None };
        self.perform(&command, today).map(|_| ())
    }

    /// Takes back the last answered page; gives its id, or none where nothing is left to take back.
    ///
    /// # Errors
    /// There is no such shop; the file cannot be written.
    pub fn undo(&mut self, shop: i64, today: Day) -> Inside<Option<String>> {
        let shop = id(shop)?;
        let Some(last) = self.workspace.undoable(shop).map_err(told)? else { return Ok(None) };
        let page = last.page.clone();
        self.perform(&last.command(shop), today)?;
        Ok(Some(page))
    }

    /// Something to remember about a shop that says nothing about it (the page being looked at, input
    /// not yet accepted).
    ///
    /// # Errors
    /// There is no such shop.
    pub fn position(&self, shop: i64, key: &str) -> Inside<Option<String>> {
        self.workspace.setting(Some(id(shop)?), key).map_err(told)
    }

    /// Remembers it; empty forgets it.
    ///
    /// # Errors
    /// There is no such shop; the file cannot be written.
    pub fn set_position(&mut self, shop: i64, key: &str, value: &str) -> Inside<()> {
        let value = (!value.is_empty()).then_some(value);
        self.workspace.set_setting(Some(id(shop)?), key, value).map_err(told)
    }

    /// Freezes an edition: the papers of the reachable answers, drafted under the law of the day on
    /// which they come into force, in each language and all formats. What stands side by side is composed
    /// of these whenever it is wanted.
    ///
    /// # Errors
    /// Answers missing or wrong, a day before today, a country not drafted, a character that no font
    /// has; all at once as far as they can be known; nothing is recorded then.
    pub fn issue(&mut self, shop: i64, in_force: Day, today: Day) -> Inside<u32> {
        let number = id(shop)?;
        if in_force < today {
            return Err(vec![Problem::new(problem::DAY_IN_PAST, "in-force").with("today", today)]);
        }
        let answers = reachable(&self.answers(shop)?);
        let answers = pismovnik_interview::accept(&answers, Strictness::Strict)?;
        let facts: Facts = pismovnik_interview::facts(&answers);
        let order = Order {
            facts: &facts,
            law: &self.law,
            as_of: in_force,
            today,
            langs: facts.country().document_locales().iter().copied().map(Languages::One).collect(),
            formats: Vec::new(),
        };
        let own = self.own_words(shop)?;
        let drafted = papers::draft_all(&order)?;
        undecided(&own_words::conflicts(&drafted, &own))?;
        let drafted = own_words::with_own(&drafted, &own);
        let dress = self.dress(shop, facts.country().document_locales()[0])?;
        let papers = papers::make_of(&drafted, &order, &dress)?;
        let blocks = blocks(&drafted)?;
        let edition = Edition {
            number: self.workspace.editions(number).map_err(told)?.last().map_or(1, |e| e.number + 1),
            issued: today,
            as_of: in_force,
            in_force_from: in_force,
            rules_version: RULES_VERSION.to_owned(),
            provisional: papers.manifest.documents.iter().any(|d| d.provisional),
            answers,
            documents: issued(&papers, &blocks),
        };
        let issued = edition.number;
        let files = papers.files.iter().map(|f| f.bytes.as_slice());
        let attachments: Vec<&[u8]> = files.chain(blocks.iter().map(|b| b.bytes.as_slice())).collect();
        let command = Command::IssueEdition { shop: number, edition };
        self.workspace.perform(&command, &attachments, today).map_err(told)?;
        Ok(issued)
    }

    /// One file of an edition, as it was issued; for `kk-ru` both frozen texts, side by side.
    ///
    /// # Errors
    /// No such edition, document, language or format; texts that cannot stand side by side.
    pub fn file(
        &self,
        shop: i64,
        edition: u32,
        document: &str,
        lang: &str,
        format: Format,
    ) -> Inside<Vec<u8>> {
        let unknown = || vec![Problem::new(problem::EDITION_UNKNOWN, "").with("value", edition)];
        match Languages::from_code(lang).ok_or_else(unknown)? {
            Languages::One(lang) => {
                self.workspace.read_file(id(shop)?, edition, document, lang, format.ending()).map_err(told)
            }
            langs @ Languages::Beside(..) => self.file_beside(shop, edition, document, langs, format),
        }
    }

    /// All files of an edition, as they were issued, and what can stand side by side.
    ///
    /// # Errors
    /// No such edition.
    pub fn papers(&self, shop: i64, edition: u32) -> Inside<Papers> {
        let found = self.workspace.edition(id(shop)?, edition).map_err(told)?;
        let mut files = Vec::new();
        let mut documents = Vec::new();
        for document in &found.documents {
            let Some(kind) = DocumentKind::from_id(&document.id) else { continue };
            let mut entry = ManifestEntry {
                id: document.id.clone(),
                lang: document.lang.code().to_owned(),
                title: document.title.clone(),
                files: BTreeMap::new(),
                sha256: BTreeMap::new(),
                rules_version: found.rules_version.clone(),
                provisional: found.provisional,
            };
            for issued in &document.files {
                let Some(format) = Format::from_ending(&issued.format) else { continue };
                let bytes = self.file(shop, edition, &document.id, document.lang.code(), format)?;
                let file = PaperFile { kind, langs: Languages::One(document.lang), format, bytes };
                entry.files.insert(issued.format.clone(), file.name());
                entry.sha256.insert(issued.format.clone(), issued.sha256.clone());
                files.push(file);
            }
            documents.push(entry);
        }
        let beside = self.papers_beside(shop, &found)?;
        documents.extend(beside.manifest.documents);
        files.extend(beside.files);
        // Each document in all its languages, as where papers are generated.
        let place = |kind: &str, langs: &str| {
            let document = found.documents.iter().position(|d| d.id == kind);
            let of = |l: &Languages| l.code() == langs;
            (document, Languages::of(Country::Kazakhstan).iter().position(of))
        };
        documents.sort_by_key(|d| place(&d.id, &d.lang));
        files.sort_by_key(|f| place(f.kind.id(), &f.langs.code()));
        let manifest = Manifest { documents, as_of: found.as_of, made_on: found.issued };
        Ok(Papers { files, manifest })
    }

    /// What lies underneath, for the use cases in other files.
    pub(crate) fn workspace_mut(&mut self) -> &mut Workspace {
        &mut self.workspace
    }

    pub(crate) fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// The HTML of the cookie banner as it stands in an edition.
    ///
    /// # Errors
    /// No such edition, or one without cookies.
    pub fn snippet(&self, shop: i64, edition: u32, lang: &str) -> Inside<String> {
        let unknown = || vec![Problem::new(problem::EDITION_UNKNOWN, "").with("value", edition)];
        let locale = Locale::from_code(lang).ok_or_else(unknown)?;
        self.frozen(shop, edition)?
            .documents
            .into_iter()
            .filter(|d| d.kind == DocumentKind::CookieBanner && d.locale == locale)
            .flat_map(|d| d.blocks)
            .find_map(|block| match block.kind {
                BlockKind::Code { code, .. } => Some(code),
                _ => None,
            })
            .ok_or_else(unknown)
    }

    pub(crate) fn perform(&mut self, command: &Command, today: Day) -> Inside<ShopId> {
        self.perform_with(command, &[], today)
    }

    /// [`Book::perform`] with files.
    pub(crate) fn perform_with(&mut self, command: &Command, files: &[&[u8]], today: Day) -> Inside<ShopId> {
        Ok(self.workspace.perform(command, files, today).map_err(told)?.shop)
    }

    /// Removes imported submissions for good.
    pub(crate) fn remove_import(&mut self, shop: ShopId, number: u64, today: Day) -> Inside<()> {
        self.workspace.remove_submissions(shop, number, today).map_err(told).map(|_| ())
    }
}

/// A passphrase for the keychain: 32 random bytes.
///
/// # Errors
/// The system has no randomness.
pub fn random_passphrase() -> Inside<Zeroizing<String>> {
    random::<32>().map(Zeroizing::new)
}

/// A name for a keychain entry.
///
/// # Errors
/// The system has no randomness.
pub fn random_account() -> Inside<String> {
    Ok(format!("workspace-{}", random::<8>()?))
}

fn random<const N: usize>() -> Inside<String> {
    let mut bytes = Zeroizing::new([0u8; N]);
    getrandom::fill(bytes.as_mut_slice())
        .map_err(|e| vec![Problem::new(problem::INTERNAL, "").with("detail", e)])?;
    Ok(hex::encode(bytes.as_slice()))
}

/// Only what the other answers lead to.
pub(crate) fn reachable(answers: &Answers) -> Answers {
    let states = pismovnik_interview::state(answers);
    let kept = answers.0.iter().filter(|(q, _)| states.iter().any(|s| s.reachable && s.id == q.as_str()));
    Answers(kept.map(|(q, v)| (q.clone(), v.clone())).collect())
}

/// A paper's blocks as JSON, frozen beside its files so that the words can be compared for ever.
struct Blocks {
    kind: DocumentKind,
    locale: Locale,
    bytes: Vec<u8>,
}

fn blocks(documents: &[Document]) -> Inside<Vec<Blocks>> {
    let one = |document: &Document| {
        let bytes = serde_json::to_vec(document)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, document.kind.id()).with("detail", e)])?;
        Ok(Blocks { kind: document.kind, locale: document.locale, bytes })
    };
    documents.iter().map(one).collect()
}

/// Refuses own words that are in conflict, each of them.
fn undecided(conflicts: &[Conflict]) -> Inside<()> {
    let problems: Vec<Problem> = conflicts
        .iter()
        .map(|c| Problem::new(problem::OWN_WORDS_CONFLICT, &c.at.document).with("value", &c.at.clause))
        .collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn issued(papers: &Papers, blocks: &[Blocks]) -> Vec<IssuedDocument> {
    let mut documents: Vec<IssuedDocument> = Vec::new();
    for (entry, kind) in
        papers.manifest.documents.iter().filter_map(|e| Some((e, DocumentKind::from_id(&e.id)?)))
    {
        let Some(lang) = Locale::from_code(&entry.lang) else { continue };
        let own = papers
            .files
            .iter()
            .enumerate()
            .filter(|(_, f)| f.kind == kind && f.langs == Languages::One(lang));
        let attached = |format: &str, bytes: &[u8], index: usize| IssuedFile {
            format: format.to_owned(),
            sha256: papers::sha256(bytes),
            size: bytes.len() as u64,
            attachment: u32::try_from(index).unwrap_or(u32::MAX),
        };
        let texts = blocks.iter().enumerate().filter(|(_, b)| b.kind == kind && b.locale == lang);
        let files = own
            .map(|(index, file)| attached(file.format.ending(), &file.bytes, index))
            .chain(texts.map(|(index, b)| attached(BLOCKS, &b.bytes, papers.files.len() + index)))
            .collect();
        documents.push(IssuedDocument { id: entry.id.clone(), lang, title: entry.title.clone(), files });
    }
    documents
}

pub(crate) fn id(shop: i64) -> Inside<ShopId> {
    u32::try_from(shop)
        .map(ShopId)
        .map_err(|_| vec![Problem::new(problem::SHOP_UNKNOWN, "").with("value", shop)])
}

pub(crate) fn told(error: StoreError) -> Vec<Problem> {
    error.problems()
}
