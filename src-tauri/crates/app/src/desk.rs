//! The window's use cases: one method for each command, with what stays open between them.
//!
//! Every method gives a view in words of the window's language, or all problems in such words.
//! Nothing is lost by a refusal: what was typed stays as a draft, what was saved stays as it was.

mod answers;
mod batch;
mod batch_signing;
mod copying;
mod documents;
mod exports;
mod handed;
mod handover;
mod keeping;
mod keys;
mod law;
pub(crate) mod letters;
mod marks;
mod numbers;
mod outbox;
mod past;
pub mod pictures;
mod posting;
mod printers;
mod printing;
mod publish;
mod rulebook;
mod signing;
mod signing_run;
mod stop_list;
mod submissions;
mod tokens;
mod verifying;

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pismovnik_law::Law;
use pismovnik_model::problem::{self, Problem, ProblemCode};
use pismovnik_model::{Answers, Country, Day, Locale};
use zeroize::Zeroizing;

pub(crate) use documents::{cancelled, documents, saved};
pub use letters::{Reminder, Watch};
pub use signing_run::SignWish;

use crate::book::{self, Book};
use crate::host::Host;
use crate::law_update::{self, Applied, Chosen};
use crate::papers::Order;
use crate::settings::{self, Settings};
use crate::submissions::columns::Columns;
use crate::submissions::table::Table;
use crate::view::{ChoiceView, ProblemView, ShopView, StateView, WorkspaceView};
use crate::{folder, papers, words};

/// A view, or every problem in words.
pub type Told<T> = Result<T, Vec<ProblemView>>;

/// Fewest characters of a passphrase.
pub const PASSPHRASE_MIN: usize = 10;

/// The file ending of workspaces.
pub const WORKSPACE_ENDING: &str = "pismovnik";

/// The desk: host, remembered choices, and the open workspace.
pub struct Desk {
    host: Box<dyn Host>,
    inner: Mutex<Inner>,
    /// Posting of many letters: seen and stopped while it holds nothing else up.
    run: handed::Running,
    /// Large files on their way: seen and stopped in the same manner.
    copying: copying::Copying,
    recognising: copying::Copying,
    /// How many wait for `inner`.
    waiting: AtomicUsize,
}

pub(crate) struct Inner {
    settings: Settings,
    book: Option<Book>,
    /// Why everything else waits while a long work has the whole workspace to itself.
    taken: Option<ProblemCode>,
    /// Where a workspace is about to be created.
    place: Option<PathBuf>,
    /// The law in use.
    law: Applied,
    /// An update of it that is looked at, not applied.
    update: Option<Chosen>,
    /// An export of submissions that is looked at, not kept.
    pub(crate) submissions: Option<Pending>,
    /// A key that is open, and the papers that wait for it.
    signing: Option<signing_run::Session>,
    /// Counts beginnings and stops of signing.
    signing_run: u64,
    /// Certificates of the keys on tokens that were looked at, by their names.
    token_chains: Vec<(String, Vec<pismovnik_signing::Certificate>)>,
    /// Revocation lists and OCSP answers at hand.
    evidence: Vec<crate::sign::evidence::Proof>,
    /// A place of the visible mark that is tried.
    trying: Option<marks::Trying>,
    /// A key file that is looked at, not kept.
    chosen_key: Option<keys::ChosenKey>,
    /// Files whose signatures are judged.
    verifying: verifying::Verifying,
    /// What of posting is looked at, not done.
    handed: handed::Handed,
    /// A package of shops that is looked at, not taken in.
    package: Option<handover::PendingPackage>,
    /// The copy of a way back that waits for a yes: the file in place cannot be read.
    unread: Option<PathBuf>,
    /// Why the last automatic copy failed; empty where it did not.
    copy_failed: Vec<Problem>,
    /// What of an interrupted destruction could not be finished.
    unfinished: Vec<Problem>,
    /// Files that wait to be kept with a letter.
    pub(crate) trays: letters::Trays,
    /// What of the stop-list can be undone, and the customer base that is compared with it.
    stops: stop_list::Stops,
    /// The pages of an outgoing letter that is looked at.
    pub(crate) letter_draft: Option<letters::DraftPdf>,
}

impl Inner {
    /// The window's language.
    pub(crate) fn locale(&self) -> Locale {
        self.settings.locale
    }

    /// The shop last worked on, else the first.
    fn current_shop(&self) -> Inside<Option<i64>> {
        let shops = self.book.as_ref().map_or_else(|| Ok(Vec::new()), Book::shop_ids)?;
        Ok(self.settings.shop.filter(|id| shops.contains(id)).or_else(|| shops.first().copied()))
    }

    /// Says why one has to wait, where a long work has the whole workspace to itself.
    fn is_free(&self) -> Inside<()> {
        self.taken.map_or(Ok(()), |why| Err(vec![Problem::new(why, "")]))
    }

    /// Forgets what must not outlive an open workspace.
    fn forget(&mut self) {
        self.submissions = None;
        self.signing = None;
        self.signing_run += 1;
        self.token_chains.clear();
        self.evidence.clear();
        self.trying = None;
        self.chosen_key = None;
        self.verifying = verifying::Verifying::default();
        self.handed = handed::Handed::default();
        self.package = None;
        self.trays = letters::Trays::default();
        self.stops = stop_list::Stops::default();
        self.letter_draft = None;
        self.unread = None;
    }
}

/// An export of submissions between its look and its keeping.
#[derive(Clone)]
pub(crate) struct Pending {
    shop: i64,
    /// The file's name, for messages.
    at: String,
    table: Arc<Table>,
    /// What its columns hold, as far as that is said.
    columns: Columns,
}

/// Anything that fails inside: problems not yet in words.
type Inside<T> = Result<T, Vec<Problem>>;

impl Desk {
    /// A desk with nothing open yet; [`Desk::start`] opens what was open last.
    pub fn new(host: Box<dyn Host>) -> Desk {
        let settings = settings::read(&host.settings_file());
        let law = law_update::applied(&host.settings_file());
        // What a crash left in the clear.
        handed::empty(&handed::folder(&host.settings_file()));
        Desk {
            host,
            run: handed::Running::default(),
            copying: copying::Copying::default(),
            recognising: copying::Copying::default(),
            waiting: AtomicUsize::new(0),
            inner: Mutex::new(Inner {
                settings,
                book: None,
                taken: None,
                place: None,
                law,
                update: None,
                submissions: None,
                signing: None,
                signing_run: 0,
                token_chains: Vec::new(),
                evidence: Vec::new(),
                trying: None,
                chosen_key: None,
                verifying: verifying::Verifying::default(),
                handed: handed::Handed::default(),
                package: None,
                unread: None,
                copy_failed: Vec::new(),
                unfinished: Vec::new(),
                trays: letters::Trays::default(),
                stops: stop_list::Stops::default(),
                letter_draft: None,
            }),
        }
    }

    /// Opens the last workspace where its passphrase lies in the keychain, and says where things stand.
    pub fn start(&self) -> Told<StateView> {
        // Without keychain or with a wrong entry the unlock screen asks.
        let free = |inner: &Inner| inner.book.is_none() && inner.is_free().is_ok();
        let opened = self.tell(|inner| Ok(free(inner) && self.open_from_keychain(inner).is_ok()))?;
        if opened {
            self.after_opening();
        }
        self.tell(|inner| self.state(inner))
    }

    /// Switches the window's language.
    pub fn set_language(&self, locale: &str) -> Told<StateView> {
        self.tell(|inner| {
            let options = Locale::ALL.map(Locale::code).join(", ");
            inner.settings.locale = Locale::from_code(locale).ok_or_else(|| {
                let unknown = Problem::new(problem::LANGUAGE_UNKNOWN, "");
                vec![unknown.with("value", locale).with("options", options)]
            })?;
            self.remember(inner);
            self.state(inner)
        })
    }

    /// Switches between `system`, `light` and `dark`; anything else counts as `system`.
    pub fn set_theme(&self, theme: &str) -> Told<StateView> {
        self.tell(|inner| {
            let known = ["light", "dark"].contains(&theme);
            inner.settings.theme = if known { theme } else { "system" }.to_owned();
            self.remember(inner);
            self.state(inner)
        })
    }

    /// Remembers the place being looked at.
    pub fn set_place(&self, place: &str) -> Told<StateView> {
        self.tell(|inner| {
            if ["today", "shops", "questions", "documents", "letters", "settings"].contains(&place) {
                inner.settings.place = place.to_owned();
                self.remember(inner);
            }
            self.state(inner)
        })
    }

    /// Asks where the new workspace shall lie.
    pub fn choose_new_place(&self) -> Told<StateView> {
        let locale = self.lock_inner().settings.locale;
        let title = words::plain(locale, "app-dialog-new-workspace");
        let name = format!("{}.{WORKSPACE_ENDING}", words::plain(locale, "app-workspace-file"));
        // Dialogs stay open for long: nothing may be locked meanwhile.
        let chosen = self.host.ask_save(&title, &name, WORKSPACE_ENDING);
        self.tell(|inner| {
            if let Some(mut chosen) = chosen {
                if chosen.extension().is_none() {
                    chosen.set_extension(WORKSPACE_ENDING);
                }
                inner.place = Some(chosen);
            }
            self.state(inner)
        })
    }

    /// Asks for an existing workspace and shows its unlock screen.
    pub fn choose_existing(&self) -> Told<StateView> {
        let locale = self.lock_inner().settings.locale;
        let title = words::plain(locale, "app-dialog-open-workspace");
        let chosen = self.host.ask_open(&title, &[WORKSPACE_ENDING]);
        if chosen.is_some() {
            self.settle();
        }
        self.tell(|inner| {
            if let Some(chosen) = chosen {
                inner.book = None;
                inner.forget();
                if inner.settings.workspace.as_deref() != Some(&chosen) {
                    inner.settings.keychain = None;
                    inner.settings.shop = None;
                }
                inner.settings.workspace = Some(chosen);
                self.remember(inner);
            }
            self.state(inner)
        })
    }

    /// Creates the workspace: under a passphrase, or under one made here and kept in the keychain.
    pub fn create_workspace(&self, passphrase: Option<&str>, keychain: bool) -> Told<StateView> {
        let today = self.host.today();
        self.settle();
        self.tell(|inner| {
            let place = self.new_place(inner);
            let secret = if keychain { book::random_passphrase()? } else { strong(passphrase)? };
            if let Some(parent) = place.parent() {
                std::fs::create_dir_all(parent)
                    .map_err(|e| vec![folder::unwritable(&e, &folder::shown(parent))])?;
            }
            if place.exists() {
                return Err(vec![Problem::new(problem::WORKSPACE_EXISTS, folder::shown(&place))]);
            }
            let mut account = None;
            if keychain {
                // Kept before the file exists: a workspace whose only key is lost would be worse.
                let name = book::random_account()?;
                self.host.keep_secret(&name, &secret).map_err(|reason| {
                    vec![Problem::new(problem::KEYCHAIN_UNAVAILABLE, "").with("reason", reason)]
                })?;
                account = Some(name);
            }
            inner.forget();
            inner.book = Some(Book::create(&place, &secret, today)?.under(inner.law.law.clone()));
            inner.settings.workspace = Some(place);
            inner.settings.keychain = account;
            inner.settings.shop = None;
            inner.place = None;
            self.remember(inner);
            self.state(inner)
        })
    }

    /// Opens the locked workspace with its passphrase, or from the keychain.
    pub fn unlock(&self, passphrase: Option<&str>) -> Told<StateView> {
        self.settle();
        self.tell(|inner| {
            match passphrase {
                None => self.open_from_keychain(inner)?,
                Some(passphrase) => {
                    let Some(file) = inner.settings.workspace.clone() else {
                        return Err(vec![Problem::new(problem::WORKSPACE_CLOSED, "")]);
                    };
                    inner.forget();
                    inner.book = Some(Book::open(&file, passphrase)?.under(inner.law.law.clone()));
                }
            }
            Ok(())
        })?;
        self.after_opening();
        self.tell(|inner| self.state(inner))
    }

    /// Closes the workspace; its passphrase is needed again. A large one is copied first, while everything else goes on.
    pub fn lock(&self) -> Told<StateView> {
        self.run.stop();
        self.settle();
        self.copy_at_closing();
        // What was begun meanwhile.
        self.settle();
        self.tell(|inner| {
            inner.book = None;
            inner.forget();
            handed::empty(&handed::folder(&self.host.settings_file()));
            self.state(inner)
        })
    }

    /// Opens a shop: blank, or with the practices of a preset, never its identity.
    pub fn create_shop(&self, name: &str, preset: Option<&str>) -> Told<StateView> {
        let today = self.host.today();
        self.tell(|inner| {
            let answers = match preset {
                None => Answers::default(),
                Some(preset) => pismovnik_interview::preset_practices(preset).ok_or_else(|| {
                    let unknown = Problem::new(problem::PRESET_UNKNOWN, "").with("value", preset);
                    vec![unknown.with("options", pismovnik_interview::PRESETS.join(", "))]
                })?,
            };
            let shop = open(inner)?.create_shop(name, preset, answers, today)?;
            inner.settings.shop = Some(shop);
            inner.settings.place = "questions".to_owned();
            self.remember(inner);
            self.state(inner)
        })
    }

    /// Makes a shop the current one.
    pub fn open_shop(&self, shop: i64) -> Told<StateView> {
        self.tell(|inner| {
            open(inner)?.shop(shop)?;
            inner.settings.shop = Some(shop);
            self.remember(inner);
            self.state(inner)
        })
    }

    /// Renames a shop.
    pub fn rename_shop(&self, shop: i64, name: &str) -> Told<StateView> {
        let today = self.host.today();
        self.tell(|inner| {
            open(inner)?.rename_shop(shop, name, today)?;
            self.state(inner)
        })
    }

    /// Runs a use case and puts its problems into words.
    pub(crate) fn tell<T>(&self, work: impl FnOnce(&mut Inner) -> Inside<T>) -> Told<T> {
        let mut inner = self.lock_inner();
        let result = work(&mut inner);
        let locale = inner.settings.locale;
        result.map_err(|problems| words::problems(locale, &problems))
    }

    /// Runs a part of a use case; its problems are put into words later.
    fn inside<T>(&self, work: impl FnOnce(&mut Inner) -> Inside<T>) -> Inside<T> {
        work(&mut self.lock_inner())
    }

    /// The day on the owner's calendar.
    pub(crate) fn today(&self) -> Day {
        self.host.today()
    }

    /// The machine.
    pub(crate) fn host(&self) -> &dyn Host {
        self.host.as_ref()
    }

    fn lock_inner(&self) -> MutexGuard<'_, Inner> {
        self.waiting.fetch_add(1, Ordering::AcqRel);
        let inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        self.waiting.fetch_sub(1, Ordering::AcqRel);
        inner
    }

    /// Problems of a work that was done without holding the desk.
    pub(crate) fn in_words(&self, problems: &[Problem]) -> Vec<ProblemView> {
        words::problems(self.lock_inner().locale(), problems)
    }

    fn remember(&self, inner: &Inner) {
        settings::keep(&self.host.settings_file(), &inner.settings);
    }

    fn open_from_keychain(&self, inner: &mut Inner) -> Inside<()> {
        let (Some(file), Some(account)) = (inner.settings.workspace.clone(), inner.settings.keychain.clone())
        else {
            return Err(vec![Problem::new(problem::KEYCHAIN_EMPTY, "")]);
        };
        let secret = self
            .host
            .secret(&account)
            .map_err(|reason| vec![Problem::new(problem::KEYCHAIN_UNAVAILABLE, "").with("reason", reason)])?;
        let secret =
            secret.map(Zeroizing::new).ok_or_else(|| vec![Problem::new(problem::KEYCHAIN_EMPTY, "")])?;
        inner.forget();
        inner.book = Some(Book::open(&file, &secret)?.under(inner.law.law.clone()));
        Ok(())
    }

    fn new_place(&self, inner: &Inner) -> PathBuf {
        inner.place.clone().unwrap_or_else(|| {
            let name = words::plain(inner.settings.locale, "app-workspace-file");
            self.host.proposed_folder().join(format!("{name}.{WORKSPACE_ENDING}"))
        })
    }

    fn state(&self, inner: &Inner) -> Inside<StateView> {
        // It is neither open nor locked: what is shown stays.
        inner.is_free()?;
        let settings = &inner.settings;
        let locale = settings.locale;
        let file = match (&inner.book, &settings.workspace) {
            (Some(book), _) => Some(book.path().to_owned()),
            // A file that is not there any more is not silently replaced by a new one.
            (None, Some(file)) if inner.place.is_none() => Some(file.clone()),
            _ => None,
        };
        let name = match (&inner.book, &file) {
            (Some(_), _) => "open",
            (None, Some(_)) => "locked",
            (None, None) => "none",
        };
        let shown = file.unwrap_or_else(|| self.new_place(inner));
        let keychain_available = inner.book.is_some() || self.host.secret("probe").is_ok();
        let workspace = WorkspaceView {
            state: name.to_owned(),
            lock_after: settings.lock_after,
            name: folder::shown(&shown),
            folder: folder::shown_around(&shown),
            keychain_available,
            keychain_used: settings.keychain.is_some(),
        };
        let shops = match &inner.book {
            Some(book) => {
                let today = self.host.today();
                book.shop_ids()?
                    .into_iter()
                    .map(|id| book.on_board(id, (locale, today), || shop_view(locale, book, id, today)))
                    .collect::<Inside<_>>()?
            }
            None => Vec::new(),
        };
        let current_shop = settings
            .shop
            .filter(|id| shops.iter().any(|s: &ShopView| s.id == *id))
            .or_else(|| shops.first().map(|s| s.id));
        Ok(StateView {
            locale: locale.code().to_owned(),
            theme: settings.theme.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            texts: words::ui_texts(locale),
            workspace,
            shops,
            current_shop,
            presets: presets(locale),
            place: settings.place.clone(),
        })
    }
}

pub(crate) fn open(inner: &mut Inner) -> Inside<&mut Book> {
    inner.is_free()?;
    inner.book.as_mut().ok_or_else(|| vec![Problem::new(problem::WORKSPACE_CLOSED, "")])
}

fn strong(passphrase: Option<&str>) -> Inside<Zeroizing<String>> {
    let passphrase = passphrase.ok_or_else(|| vec![Problem::new(problem::PASSPHRASE_MISSING, "")])?;
    strong_at(passphrase, "")?;
    Ok(Zeroizing::new(passphrase.to_owned()))
}

/// Refuses a new passphrase that is too short, at a field.
///
/// # Errors
/// Fewer characters than [`PASSPHRASE_MIN`].
pub fn strong_at(passphrase: &str, at: &str) -> Inside<()> {
    if passphrase.chars().count() < PASSPHRASE_MIN {
        return Err(vec![Problem::new(problem::PASSPHRASE_SHORT, at).with("min", PASSPHRASE_MIN)]);
    }
    Ok(())
}

fn presets(locale: Locale) -> Vec<ChoiceView> {
    const TEXTS: &[(&str, &str, &str)] = &[
        ("ru-sole-proprietor", "app-preset-ru-sole-proprietor", "app-preset-ru-sole-proprietor-note"),
        ("ru-self-employed", "app-preset-ru-self-employed", "app-preset-ru-self-employed-note"),
        ("ru-company", "app-preset-ru-company", "app-preset-ru-company-note"),
        ("ru-group", "app-preset-ru-group", "app-preset-ru-group-note"),
        ("kz-sole-proprietor", "app-preset-kz-sole-proprietor", "app-preset-kz-sole-proprietor-note"),
        ("kz-company", "app-preset-kz-company", "app-preset-kz-company-note"),
    ];
    TEXTS
        .iter()
        .map(|(id, label, note)| ChoiceView {
            id: (*id).to_owned(),
            label: words::plain(locale, label),
            note: words::plain(locale, note),
        })
        .collect()
}

fn shop_view(locale: Locale, book: &Book, id: i64, today: Day) -> Inside<ShopView> {
    let shop = book.shop(id)?;
    let facts = pismovnik_interview::facts(&shop.answers);
    let pages = pismovnik_interview::reachable_pages(&shop.answers);
    let answered = pages.iter().filter(|p| crate::questionnaire::answered(p, &shop.answers)).count();
    let last = shop.editions.last();
    let stale = book.outdated_papers(id, today)?;
    let unchecked = !stale.problems.is_empty();
    let outdated = unchecked || !stale.marks.is_empty();
    let papers = match last {
        None => words::plain(locale, "app-papers-none"),
        Some(edition) => {
            let text = match (unchecked, outdated) {
                (true, _) => "app-papers-unchecked",
                (false, true) => "app-papers-outdated",
                (false, false) => "app-papers-edition",
            };
            let day = words::day(locale, edition.issued);
            words::text(locale, text, &[("number", i64::from(edition.number).into()), ("day", day.into())])
        }
    };
    let country = match facts.country() {
        Country::Russia => "app-country-ru",
        Country::Kazakhstan => "app-country-kz",
    };
    let (letters, letters_tone) = letters::shop_mark(locale, book, id, today)?;
    Ok(ShopView {
        id,
        letters,
        letters_tone,
        handed_to: book.handed_to(id)?.unwrap_or_default(),
        name: shop.name.clone(),
        operator: words::operator(locale, &facts),
        country: words::plain(locale, country),
        answered: u32::try_from(answered).unwrap_or(u32::MAX),
        pages: u32::try_from(pages.len()).unwrap_or(u32::MAX),
        papers,
        why: stale.why(locale),
        outdated,
        editions: u32::try_from(shop.editions.len()).unwrap_or(u32::MAX),
    })
}

/// Papers as they would be issued now, for the command line and tests.
///
/// # Errors
/// As [`papers::make`].
pub fn papers_of(answers: &Answers, as_of: Day, today: Day) -> Inside<papers::Papers> {
    let facts = pismovnik_interview::facts(answers);
    let law = Law::built_in();
    papers::make(&Order { facts: &facts, law, as_of, today, langs: Vec::new(), formats: Vec::new() })
}
