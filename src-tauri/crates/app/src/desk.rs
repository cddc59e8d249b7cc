//! The window's use cases: one method for each command, with what stays open between them.
//!
//! Every method gives a view in words of the window's language, or all problems in such words.
//! Nothing is lost by a refusal: what was typed stays as a draft, what was saved stays as it was.

mod law;
mod publish;
mod rulebook;
mod submissions;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use pismovnik_interview::{Page, Strictness};
use pismovnik_law::Law;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Answers, Audience, Country, Day, DocumentKind, Locale, PaperKey, Publication};
use zeroize::Zeroizing;

use crate::book::{self, Book};
use crate::editions::Outdated;
use crate::host::Host;
use crate::law_update::{self, Applied, Chosen};
use crate::papers::{Format, Order};
use crate::preview::{Wanted, preview};
use crate::questionnaire::{Shown, count, page_view, review_sections};
use crate::settings::{self, Settings};
use crate::view::{
    AnswerView, ChoiceView, DocumentsView, EditionView, PageView, PagesView, PaperView, PreviewView,
    ProblemView, ReviewView, SavedView, ShopView, StateView, Values, WorkspaceView,
};
use crate::{folder, pages, papers, preview as previews, words};

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
}

pub(crate) struct Inner {
    settings: Settings,
    book: Option<Book>,
    /// Where a workspace is about to be created.
    place: Option<PathBuf>,
    /// The law in use.
    law: Applied,
    /// An update of it that is looked at, not applied.
    update: Option<Chosen>,
    /// An export of submissions that is looked at, not kept.
    pub(crate) submissions: Option<Pending>,
}

impl Inner {
    /// The window's language.
    pub(crate) fn locale(&self) -> Locale {
        self.settings.locale
    }
}

/// An export of submissions between its look and its keeping.
pub(crate) struct Pending {
    shop: i64,
    /// The file's name, for messages.
    at: String,
    bytes: Vec<u8>,
}

/// Anything that fails inside: problems not yet in words.
type Inside<T> = Result<T, Vec<Problem>>;

impl Desk {
    /// A desk with nothing open yet; [`Desk::start`] opens what was open last.
    pub fn new(host: Box<dyn Host>) -> Desk {
        let settings = settings::read(&host.settings_file());
        let law = law_update::applied(&host.settings_file());
        Desk {
            host,
            inner: Mutex::new(Inner {
                settings,
                book: None,
                place: None,
                law,
                update: None,
                submissions: None,
            }),
        }
    }

    /// Opens the last workspace where its passphrase lies in the keychain, and says where things stand.
    pub fn start(&self) -> Told<StateView> {
        self.tell(|inner| {
            if inner.book.is_none() {
                // Without keychain or with a wrong entry the unlock screen asks.
                let _ = self.open_from_keychain(inner);
            }
            self.state(inner)
        })
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
            if ["today", "shops", "questions", "documents", "settings"].contains(&place) {
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
        self.tell(|inner| {
            if let Some(chosen) = chosen {
                inner.book = None;
                inner.submissions = None;
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
            inner.submissions = None;
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
        self.tell(|inner| {
            match passphrase {
                None => self.open_from_keychain(inner)?,
                Some(passphrase) => {
                    let Some(file) = inner.settings.workspace.clone() else {
                        return Err(vec![Problem::new(problem::WORKSPACE_CLOSED, "")]);
                    };
                    inner.submissions = None;
                    inner.book = Some(Book::open(&file, passphrase)?.under(inner.law.law.clone()));
                }
            }
            self.state(inner)
        })
    }

    /// Closes the workspace; its passphrase is needed again.
    pub fn lock(&self) -> Told<StateView> {
        self.tell(|inner| {
            inner.book = None;
            inner.submissions = None;
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

    /// A page of the questionnaire: the named one, else the remembered one, else the first unanswered.
    pub fn questionnaire(&self, shop: i64, page: Option<&str>) -> Told<PageView> {
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let answers = book.answers(shop)?;
            let at_end = page.is_none()
                && book.position(shop, "page")?.is_none_or(|page| page.is_empty())
                && pismovnik_interview::first_unanswered(&answers).is_none();
            let page = current_page(book, shop, &answers, page)?;
            if !at_end {
                book.set_position(shop, "page", page.id)?;
            }
            let view = show(locale, book, shop, &answers, page, &[])?;
            Ok(PageView { at_end, ..view })
        })
    }

    /// Keeps unfinished input of a page.
    pub fn draft(&self, shop: i64, page: &str, values: &Values) -> Told<()> {
        self.tell(|inner| keep_draft(open(inner)?, shop, page, values))
    }

    /// Accepts a page and goes on, or shows it again with all its problems.
    pub fn answer(&self, shop: i64, page: &str, values: &Values) -> Told<AnswerView> {
        let today = self.host.today();
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let page = named(page)?;
            let before = book.answers(shop)?;
            let accepted = match pismovnik_interview::accept_page(&before, page.id, &given(values)) {
                Ok(accepted) => accepted,
                Err(problems) => {
                    keep_draft(book, shop, page.id, values)?;
                    let page = show(locale, book, shop, &before, page, &problems)?;
                    return Ok(AnswerView { saved: false, page: Some(page) });
                }
            };
            book.record(shop, page.id, &before, &accepted, today)?;
            book.set_position(shop, &draft_key(page.id), "")?;
            let next = pismovnik_interview::next_page(&accepted, Some(page.id));
            // At the end the next start shows the last page's neighbour: the check of all answers.
            book.set_position(shop, "page", next.map_or("", |p| p.id))?;
            let next = next.map(|p| show(locale, book, shop, &accepted, p, &[])).transpose()?;
            Ok(AnswerView { saved: true, page: next })
        })
    }

    /// The page before a page.
    pub fn previous(&self, shop: i64, page: &str) -> Told<PageView> {
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let answers = book.answers(shop)?;
            let here = named(page)?;
            let page = pismovnik_interview::previous_page(&answers, here.id).unwrap_or(here);
            book.set_position(shop, "page", page.id)?;
            show(locale, book, shop, &answers, page, &[])
        })
    }

    /// Takes back the last accepted page and shows it.
    pub fn undo(&self, shop: i64) -> Told<PageView> {
        let today = self.host.today();
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let undone = book.undo(shop, today)?;
            let answers = book.answers(shop)?;
            let page = current_page(book, shop, &answers, undone.as_deref())?;
            book.set_position(shop, "page", page.id)?;
            show(locale, book, shop, &answers, page, &[])
        })
    }

    /// The live text, with the blocks that the page's input or else the last answer changed.
    pub fn preview(
        &self,
        shop: i64,
        document: Option<&str>,
        locale: Option<&str>,
        page: Option<&str>,
    ) -> Told<PreviewView> {
        let today = self.host.today();
        self.tell(|inner| {
            let window = inner.settings.locale;
            let book = open(inner)?;
            let saved = book.answers(shop)?;
            let typed = match page {
                Some(page) => with_draft(&saved, named(page)?, &drafted(book, shop, page)?),
                None => saved.clone(),
            };
            let before = if typed == saved { book.answers_before(shop)? } else { saved };
            let wanted = Wanted {
                window,
                document: document.map(str::to_owned),
                locale: locale.and_then(Locale::from_code),
                today,
                own: book.own_words(shop)?,
            };
            Ok(preview(&wanted, book.law(), &before, &typed))
        })
    }

    /// All answers, what is missing, what the law says of them.
    pub fn review(&self, shop: i64) -> Told<ReviewView> {
        let today = self.host.today();
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let answers = book.answers(shop)?;
            Ok(review(locale, book.law(), &answers, today))
        })
    }

    /// Records the answers that put one finding right, as if its first question's page had been answered:
    /// [`Desk::undo`] takes them back. A finding that is not there any more changes nothing.
    pub fn fix(&self, shop: i64, finding: &str) -> Told<ReviewView> {
        let today = self.host.today();
        self.tell(|inner| {
            let locale = inner.settings.locale;
            let book = open(inner)?;
            let before = book.answers(shop)?;
            let facts = pismovnik_interview::facts(&before);
            let found = book.law().evaluate(&facts, today).map_err(|p| vec![p])?;
            let fix = found.into_iter().find(|f| f.id == finding).and_then(|f| f.fix);
            let page = fix.as_ref().and_then(|fix| pismovnik_interview::page_of(fix.0.first()?.0));
            let (Some(fix), Some(page)) = (fix, page) else {
                return Ok(review(locale, book.law(), &before, today));
            };
            let mut after = before.clone();
            for (question, value) in fix.0 {
                after.set(question, value);
            }
            let after = pismovnik_interview::accept(&after, Strictness::Lenient)?;
            book.record(shop, page.id, &before, &after, today)?;
            Ok(review(locale, book.law(), &after, today))
        })
    }

    /// Freezes an edition of all papers, drafted under the law of the day on which it comes into force.
    pub fn issue(&self, shop: i64, in_force: &str) -> Told<DocumentsView> {
        let today = self.host.today();
        self.tell(|inner| {
            let in_force = crate::day(in_force, "in-force").map_err(|p| vec![p])?;
            let locale = inner.settings.locale;
            let book = open(inner)?;
            book.issue(shop, in_force, today)?;
            documents(locale, book, shop, today)
        })
    }

    /// The editions and their papers.
    pub fn documents(&self, shop: i64) -> Told<DocumentsView> {
        let today = self.host.today();
        self.tell(|inner| {
            let locale = inner.settings.locale;
            documents(locale, open(inner)?, shop, today)
        })
    }

    /// Sizes of the pages of one paper, and its text.
    pub fn pages(&self, shop: i64, edition: u32, document: &str, locale: &str) -> Told<PagesView> {
        self.tell(|inner| {
            let book = open(inner)?;
            let pdf = book.file(shop, edition, document, locale, Format::Pdf)?;
            let text = book.file(shop, edition, document, locale, Format::Txt)?;
            pages::pages(&pdf, &String::from_utf8_lossy(&text)).map_err(|p| vec![p])
        })
    }

    /// The image of one page: `<shop>/<edition>/<document>/<locale>/<page from 1>/<width px>`, as PNG.
    /// Nothing where there is no such page.
    pub fn paper_png(&self, path: &str) -> Option<Vec<u8>> {
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        let [shop, edition, document, locale, page, width] = parts.as_slice() else { return None };
        let (shop, edition) = (shop.parse().ok()?, edition.parse().ok()?);
        let (page, width): (usize, u32) = (page.parse().ok()?, width.parse().ok()?);
        let pdf = {
            let inner = self.lock_inner();
            inner.book.as_ref()?.file(shop, edition, document, locale, Format::Pdf).ok()?
        };
        pages::png(&pdf, page.checked_sub(1)?, width)
    }

    /// Saves one paper where the owner wants it.
    pub fn save(
        &self,
        shop: i64,
        edition: u32,
        document: &str,
        locale: &str,
        format: &str,
    ) -> Told<SavedView> {
        let (window, name, bytes) = self.tell(|inner| {
            let format = Format::named(format, "").map_err(|p| vec![p])?;
            let book = open(inner)?;
            let bytes = book.file(shop, edition, document, locale, format)?;
            Ok((inner.settings.locale, format!("{document}.{locale}.{}", format.ending()), bytes))
        })?;
        let title = words::plain(window, "app-dialog-save");
        let Some(path) = self.host.ask_save(&title, &name, format) else { return Ok(cancelled()) };
        self.tell(|_| {
            folder::write_file(&path, &bytes).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-file", "file", &path))
        })
    }

    /// Saves all papers of an edition into a folder of their own, where the owner wants it.
    pub fn save_all(&self, shop: i64, edition: u32) -> Told<SavedView> {
        let (window, name, papers) = self.tell(|inner| {
            let window = inner.settings.locale;
            let book = open(inner)?;
            let shop_name = file_safe(&book.shop(shop)?.name);
            let args = [("shop", shop_name.as_str().into()), ("number", i64::from(edition).into())];
            Ok((window, words::text(window, "app-folder-name", &args), book.papers(shop, edition)?))
        })?;
        let title = words::plain(window, "app-dialog-folder");
        let Some(parent) = self.host.ask_folder(&title) else { return Ok(cancelled()) };
        self.tell(|_| {
            let target = parent.join(&name);
            folder::write_papers(&papers, &target).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-folder", "folder", &target))
        })
    }

    /// The HTML of the cookie banner, to copy.
    pub fn snippet(&self, shop: i64, edition: u32, locale: &str) -> Told<String> {
        self.tell(|inner| open(inner)?.snippet(shop, edition, locale))
    }

    /// Runs a use case and puts its problems into words.
    pub(crate) fn tell<T>(&self, work: impl FnOnce(&mut Inner) -> Inside<T>) -> Told<T> {
        let mut inner = self.lock_inner();
        let result = work(&mut inner);
        let locale = inner.settings.locale;
        result.map_err(|problems| words::problems(locale, &problems))
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
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
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
        inner.submissions = None;
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
            name: folder::shown(&shown),
            folder: shown.parent().map(|p| p.display().to_string()).unwrap_or_default(),
            keychain_available,
            keychain_used: settings.keychain.is_some(),
        };
        let shops = match &inner.book {
            Some(book) => {
                let today = self.host.today();
                book.shop_ids()?
                    .into_iter()
                    .map(|id| shop_view(locale, book, id, today))
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
    inner.book.as_mut().ok_or_else(|| vec![Problem::new(problem::WORKSPACE_CLOSED, "")])
}

fn strong(passphrase: Option<&str>) -> Inside<Zeroizing<String>> {
    let passphrase = passphrase.ok_or_else(|| vec![Problem::new(problem::PASSPHRASE_MISSING, "")])?;
    if passphrase.chars().count() < PASSPHRASE_MIN {
        return Err(vec![Problem::new(problem::PASSPHRASE_SHORT, "").with("min", PASSPHRASE_MIN)]);
    }
    Ok(Zeroizing::new(passphrase.to_owned()))
}

fn named(page: &str) -> Inside<&'static Page> {
    pismovnik_interview::page(page).ok_or_else(|| vec![Problem::new(problem::PAGE_UNKNOWN, "")])
}

/// The named page if it can be reached, else the remembered one, else the first unanswered, else the last.
fn current_page(book: &Book, shop: i64, answers: &Answers, wanted: Option<&str>) -> Inside<&'static Page> {
    let reachable = pismovnik_interview::reachable_pages(answers);
    let among = |id: &str| reachable.iter().copied().find(|p| p.id == id);
    let remembered = book.position(shop, "page")?;
    wanted
        .and_then(among)
        .or_else(|| remembered.as_deref().and_then(among))
        .or_else(|| pismovnik_interview::first_unanswered(answers))
        .or_else(|| reachable.last().copied())
        .ok_or_else(|| vec![Problem::new(problem::PAGE_UNKNOWN, "")])
}

fn show(
    locale: Locale,
    book: &Book,
    shop: i64,
    answers: &Answers,
    page: &'static Page,
    problems: &[Problem],
) -> Inside<PageView> {
    let draft = drafted(book, shop, page.id)?;
    let shown = Shown { shop, answers, draft: draft.as_ref(), problems };
    Ok(page_view(locale, page, &shown))
}

fn draft_key(page: &str) -> String {
    format!("draft:{page}")
}

fn keep_draft(book: &mut Book, shop: i64, page: &str, values: &Values) -> Inside<()> {
    let json = serde_json::to_string(values).unwrap_or_default();
    book.set_position(shop, &draft_key(named(page)?.id), &json)
}

fn drafted(book: &Book, shop: i64, page: &str) -> Inside<Option<Values>> {
    let json = book.position(shop, &draft_key(page))?;
    Ok(json.filter(|j| !j.is_empty()).and_then(|j| serde_json::from_str(&j).ok()))
}

/// What is answered among the values.
fn given(values: &Values) -> Answers {
    Answers(values.iter().filter_map(|(q, v)| Some((q.clone(), v.clone()?))).collect())
}

/// The saved answers with the valid part of a page's draft.
fn with_draft(saved: &Answers, page: &Page, draft: &Option<Values>) -> Answers {
    let Some(draft) = draft else { return saved.clone() };
    let mut raw = given(draft);
    // Each round drops what was found wrong; a page has few questions, so few rounds.
    for _ in 0..=page.questions.len() {
        match pismovnik_interview::accept_page(saved, page.id, &raw) {
            Ok(accepted) => return accepted,
            Err(problems) => {
                for problem in &problems {
                    let question = problem.at.split('[').next().unwrap_or_default();
                    raw.set(question, saved.get(question).cloned());
                }
                if problems.iter().all(|p| p.code == problem::ANSWER_MISSING) {
                    return lenient(saved, page, &raw);
                }
            }
        }
    }
    saved.clone()
}

/// Answers of a page of which only some are there yet.
fn lenient(saved: &Answers, page: &Page, raw: &Answers) -> Answers {
    let mut all = saved.clone();
    for question in page.questions {
        if let Some(value) = raw.get(question.id) {
            all.set(question.id, Some(value.clone()));
        }
    }
    pismovnik_interview::accept(&all, Strictness::Lenient).unwrap_or_else(|_| saved.clone())
}

/// The check of all answers.
pub(crate) fn review(locale: Locale, law: &Law, answers: &Answers, today: Day) -> ReviewView {
    let facts = pismovnik_interview::facts(answers);
    let states = pismovnik_interview::state(answers);
    let mut found: Vec<Problem> = Vec::new();
    for state in states.iter().filter(|s| s.reachable) {
        if state.missing && state.problems.is_empty() {
            found.push(Problem::new(problem::ANSWER_MISSING, state.id));
        }
        found.extend(state.problems.iter().cloned());
    }
    // A check that could not be made must not look like one that found nothing.
    let findings = law.evaluate(&facts, today).unwrap_or_else(|problem| {
        found.push(problem);
        Vec::new()
    });
    let not_ready = if found.is_empty() {
        String::new()
    } else {
        words::text(locale, "app-review-not-ready", &[("count", count(found.len()).into())])
    };
    let languages: Vec<String> = facts
        .country()
        .document_locales()
        .iter()
        .map(|l| previews::language(locale, *l).label.to_lowercase())
        .collect();
    let args = [
        ("documents", count(pismovnik_drafting::kinds(&facts).len()).into()),
        ("languages", languages.join(", ").into()),
    ];
    ReviewView {
        sections: review_sections(locale, answers),
        problems: words::problems(locale, &found),
        findings: findings.iter().map(|f| words::finding(locale, f)).collect(),
        ready: not_ready.is_empty(),
        not_ready,
        today: today.to_string(),
        summary: words::text(locale, "app-issue-summary", &args),
    }
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
    let outdated = !stale.marks.is_empty();
    let papers = match last {
        None => words::plain(locale, "app-papers-none"),
        Some(edition) => {
            let text = if outdated { "app-papers-outdated" } else { "app-papers-edition" };
            let day = words::day(locale, edition.issued);
            words::text(locale, text, &[("number", i64::from(edition.number).into()), ("day", day.into())])
        }
    };
    let country = match facts.country() {
        Country::Russia => "app-country-ru",
        Country::Kazakhstan => "app-country-kz",
    };
    Ok(ShopView {
        id,
        name: shop.name.clone(),
        operator: words::operator(locale, &facts),
        country: words::plain(locale, country),
        answered: u32::try_from(answered).unwrap_or(u32::MAX),
        pages: u32::try_from(pages.len()).unwrap_or(u32::MAX),
        papers,
        why: stale.reasons().iter().map(|r| r.words(locale)).collect(),
        outdated,
        editions: u32::try_from(shop.editions.len()).unwrap_or(u32::MAX),
        drafted: !pismovnik_drafting::kinds(&facts).is_empty(),
    })
}

pub(crate) fn documents(locale: Locale, book: &Book, shop: i64, today: Day) -> Inside<DocumentsView> {
    let found = book.shop(shop)?;
    let stale = book.outdated_papers(shop, today)?;
    let publications = book.publications(shop)?;
    let newest = found.editions.last().map(|e| e.number);
    let undecided = match newest {
        Some(_) => book.own_words_today(shop, today).unwrap_or_default(),
        None => Vec::new(),
    };
    let about = About { stale: &stale, publications: &publications, newest };
    let editions = found.editions.iter().rev().map(|edition| {
        let number = i64::from(edition.number);
        let title = [("number", number.into()), ("day", words::day(locale, edition.issued).into())];
        let note = if edition.provisional { "app-edition-provisional" } else { "app-edition-in-force" };
        EditionView {
            number: edition.number,
            title: words::text(locale, "app-edition-title", &title),
            note: words::text(locale, note, &[("day", words::day(locale, edition.in_force_from).into())]),
            papers: edition.documents.iter().map(|d| paper_view(locale, d, edition, &about)).collect(),
        }
    });
    let formats = [
        (Format::Pdf, "app-format-pdf", "app-format-pdf-note"),
        (Format::Html, "app-format-html", "app-format-html-note"),
        (Format::Docx, "app-format-docx", "app-format-docx-note"),
        (Format::Md, "app-format-md", "app-format-md-note"),
        (Format::Txt, "app-format-txt", "app-format-txt-note"),
    ]
    .map(|(format, label, note)| ChoiceView {
        id: format.ending().to_owned(),
        label: words::plain(locale, label),
        note: words::plain(locale, note),
    });
    let asked = words::pages_of(locale, &stale.questions.iter().map(|q| (*q).to_owned()).collect::<Vec<_>>());
    let counted = |id: &str, n: usize| words::text(locale, id, &[("count", count(n).into())]);
    Ok(DocumentsView {
        editions: editions.collect(),
        outdated: !stale.marks.is_empty(),
        summary: if stale.marks.is_empty() {
            String::new()
        } else {
            counted("app-outdated-summary", stale.papers())
        },
        why: stale.reasons().iter().map(|r| r.words(locale)).collect(),
        comes: stale.comes(locale),
        asked: if asked.is_empty() {
            String::new()
        } else {
            counted("app-new-questions", stale.questions.len())
        },
        asked_page: asked.first().map(|page| page.id.clone()).unwrap_or_default(),
        undecided: u32::try_from(undecided.iter().filter(|o| o.condition.blocks()).count())
            .unwrap_or(u32::MAX),
        today: today.to_string(),
        formats: formats.to_vec(),
    })
}

/// What is known of papers beside the editions themselves.
struct About<'a> {
    stale: &'a Outdated,
    publications: &'a BTreeMap<PaperKey, Publication>,
    newest: Option<u32>,
}

fn paper_view(
    locale: Locale,
    paper: &pismovnik_register::IssuedDocument,
    edition: &pismovnik_register::Edition,
    about: &About<'_>,
) -> PaperView {
    let key = PaperKey { edition: edition.number, document: paper.id.clone(), lang: paper.lang };
    let stated = about.publications.get(&key);
    let published = stated.map(|p| {
        let day = words::day(locale, p.since);
        words::text(locale, "app-published", &[("day", day.into()), ("address", p.address.as_str().into())])
    });
    let mark = about.stale.marks.iter().find(|m| m.document == paper.id && m.lang == paper.lang);
    let mark = mark.filter(|_| about.newest == Some(edition.number));
    let language = previews::language(locale, paper.lang).label;
    let language = if paper.lang == Locale::En {
        words::text(locale, "app-language-information", &[("language", language.into())])
    } else {
        language
    };
    let pdf = paper.files.iter().find(|f| f.format == Format::Pdf.ending());
    // A paper of a kind that a later version named: it stands with those for the owner.
    let audience = DocumentKind::from_id(&paper.id).map_or(Audience::Owner, DocumentKind::audience);
    PaperView {
        document: paper.id.clone(),
        audience: audience.id().to_owned(),
        locale: paper.lang.code().to_owned(),
        title: paper.title.clone(),
        language,
        fingerprint: pdf.map(|f| f.sha256.chars().take(12).collect()).unwrap_or_default(),
        outdated: mark.map(|m| m.why(locale)).unwrap_or_default(),
        for_site: audience == Audience::Site,
        published: published.unwrap_or_default(),
        address: stated.map(|p| p.address.clone()).unwrap_or_default(),
        since: stated.map_or_else(|| edition.in_force_from, |p| p.since).to_string(),
    }
}

pub(crate) fn cancelled() -> SavedView {
    SavedView { saved: false, message: String::new() }
}

pub(crate) fn saved(locale: Locale, text: &str, name: &str, path: &Path) -> SavedView {
    SavedView { saved: true, message: words::text(locale, text, &[(name, folder::shown(path).into())]) }
}

/// A shop's name as part of a folder name: without what some system forbids in names.
fn file_safe(name: &str) -> String {
    let safe: String =
        name.chars().map(|c| if r#"/\:*?"<>|"#.contains(c) || c.is_control() { ' ' } else { c }).collect();
    let tidy = pismovnik_model::text::tidy(&safe);
    let short: String = tidy.chars().take(60).collect();
    short.trim_matches(['.', ' ']).to_owned()
}

/// Papers as they would be issued now, for the command line and tests.
///
/// # Errors
/// As [`papers::make`].
pub fn papers_of(answers: &Answers, as_of: Day, today: Day) -> Inside<papers::Papers> {
    let facts = pismovnik_interview::facts(answers);
    let law = Law::built_in();
    papers::make(&Order { facts: &facts, law, as_of, today, locales: Vec::new(), formats: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_that_the_law_refuses_does_not_look_clean() {
        let answers = pismovnik_interview::preset("ru-company").expect("a preset");
        let (law, day) = (Law::built_in(), jiff::civil::date(2015, 1, 1));
        let refused = law.evaluate(&pismovnik_interview::facts(&answers), day).expect_err("not covered");
        let view = review(Locale::Ru, law, &answers, day);
        assert!(!view.ready && view.problems.iter().any(|p| p.code == refused.code.code), "{view:?}");
    }
}
