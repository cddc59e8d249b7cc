//! The stop-list in the window: who is on it and why, adding and lifting with undo, its export, and a customer
//! base compared with it.

use std::path::Path;

use pismovnik_model::stop_list::{Contact, STOPS, StopEntry};
use pismovnik_model::{Day, LetterKind, Locale};

use super::{Desk, Inner, Inside, Told, cancelled, letters, open, saved};
use crate::stop_list::take::{self, Taking};
use crate::stop_list::{self, Checked};
use crate::submissions::table::{self, MAX_BYTES, Table};
use crate::view::{ChoiceView, SavedView};
use crate::view_intake::{BaseView, StopListView, StopSourceView, StopTakeView, StopView};
use crate::{folder, law_words, words};

/// Most entries that are shown at once; the search finds the others.
const SHOWN: usize = 200;

/// Most rows of a base that are told one by one.
const HITS: usize = 50;

/// Where problems of a list's day say that they are.
const LIST_DAY: &str = "list-since";

/// What can be undone, the base that is compared, and the list that is looked at.
#[derive(Default)]
pub(crate) struct Stops {
    undo: Option<(i64, Undo)>,
    base: Option<Base>,
    list: Option<List>,
}

enum Undo {
    /// Takes what was entered off again.
    Lift(StopEntry),
    /// Takes all of a list off again.
    LiftAll(Vec<Contact>),
    /// Enters what was lifted again, as it was.
    Enter(StopEntry),
}

struct Base {
    shop: i64,
    name: String,
    table: Table,
    checked: Checked,
}

/// A list of opt-outs that is looked at; nothing of it is written.
struct List {
    shop: i64,
    name: String,
    table: Table,
}

impl Desk {
    /// The list, or what of it holds these words.
    pub fn stop_list(&self, shop: i64, words: &str) -> Told<StopListView> {
        let today = self.today();
        self.tell(|inner| view(inner, shop, words, today))
    }

    /// Enters a contact by hand. `because`: the id of a kind of letter; empty where no letter led to it.
    pub fn add_stop(&self, shop: i64, contact: &str, day: &str, because: &str) -> Told<StopListView> {
        let today = self.today();
        self.tell(|inner| {
            let (contact, since) =
                letters::both(stop_list::contact(contact), letters::typed_day(day, "since", today))?;
            let because = LetterKind::from_id(because).unwrap_or(LetterKind::Other);
            let entry = StopEntry { contact, since, because };
            let book = open(inner)?;
            let new = book.stopped(shop, &entry.contact)?.is_none();
            book.enter_stop_as(shop, &entry, today)?;
            if new {
                inner.stops.undo = Some((shop, Undo::Lift(entry)));
            }
            view(inner, shop, "", today)
        })
    }

    /// Lifts a stop.
    pub fn lift_stop(&self, shop: i64, contact: &str, reason: &str, words: &str) -> Told<StopListView> {
        let today = self.today();
        self.tell(|inner| {
            let contact = stop_list::contact(contact)?;
            let book = open(inner)?;
            let known = book.stopped(shop, &contact)?;
            book.lift_stop(shop, &contact, reason, today)?;
            inner.stops.undo = known.map(|entry| (shop, Undo::Enter(entry)));
            view(inner, shop, words, today)
        })
    }

    /// Takes the last of both back, by the opposite entry: the register forgets nothing.
    pub fn undo_stop(&self, shop: i64) -> Told<StopListView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            match inner.stops.undo.take() {
                Some((own, undo)) if own == shop => match undo {
                    Undo::Lift(entry) => {
                        let reason = words::plain(locale, "stop-list-mistake");
                        open(inner)?.lift_stop(shop, &entry.contact, &reason, today)?;
                    }
                    Undo::LiftAll(contacts) => {
                        let reason = words::plain(locale, "stop-list-mistake");
                        let undone = open(inner)?.lift_stops(shop, &contacts, &reason, today);
                        if undone.is_err() {
                            inner.stops.undo = Some((shop, Undo::LiftAll(contacts)));
                        }
                        undone?;
                    }
                    Undo::Enter(entry) => open(inner)?.enter_stop_as(shop, &entry, today)?,
                },
                other => inner.stops.undo = other,
            }
            view(inner, shop, "", today)
        })
    }

    /// Asks for a list of opt-outs and looks at it; nothing is written. As before where the owner cancelled.
    pub fn choose_stops(&self, shop: i64) -> Told<StopListView> {
        let title = words::plain(self.lock_inner().locale(), "stop-take-dialog");
        let Some(path) = self.host().ask_open(&title, &["csv", "txt", "tsv"]) else {
            return self.stop_list(shop, "");
        };
        let bytes = folder::read_file(&path, MAX_BYTES);
        let today = self.today();
        self.tell(|inner| {
            inner.stops.list = None;
            let name = folder::shown(&path);
            let table = take::list(&bytes.map_err(|p| vec![p])?, &name).map_err(|p| vec![p])?;
            inner.stops.list = Some(List { shop, name, table });
            let looked = view(inner, shop, "", today);
            if looked.is_err() {
                inner.stops.list = None;
            }
            looked
        })
    }

    /// Enters the list that is looked at, since a day; nothing where none is.
    pub fn take_stops(&self, shop: i64, day: &str) -> Told<StopListView> {
        let today = self.today();
        self.tell(|inner| {
            let since = letters::typed_day(day, LIST_DAY, today)?;
            let since = take::since(since, LIST_DAY, today)?;
            // Taken only once it is entered: a refusal leaves it to be looked at.
            let Some(list) = inner.stops.list.take_if(|l| l.shop == shop) else {
                return view(inner, shop, "", today);
            };
            let taken = match open(inner).and_then(|book| book.take_stops(shop, &list.table, since, today)) {
                Ok(taken) => taken,
                Err(refused) => {
                    inner.stops.list = Some(list);
                    return Err(refused);
                }
            };
            let message = take::taken_words(inner.locale(), taken.new.len());
            if !taken.new.is_empty() {
                inner.stops.undo = Some((shop, Undo::LiftAll(taken.new)));
            }
            Ok(StopListView { message, ..view(inner, shop, "", today)? })
        })
    }

    /// Forgets the list that is looked at.
    pub fn drop_stops(&self, shop: i64) -> Told<StopListView> {
        let today = self.today();
        self.tell(|inner| {
            inner.stops.list = None;
            view(inner, shop, "", today)
        })
    }

    /// Where an entry comes from: the letters of this contact.
    pub fn stop_source(&self, shop: i64, contact: &str) -> Told<StopSourceView> {
        let today = self.today();
        self.tell(|inner| {
            let locale = inner.locale();
            let contact = stop_list::contact(contact)?;
            let book = open(inner)?;
            let found = book.letters_of_contact(shop, &contact)?;
            let note = if found.is_empty() { "stop-list-no-letter" } else { "stop-list-from" };
            Ok(StopSourceView {
                letters: letters::lines(locale, book, &found, today)?,
                note: words::plain(locale, note),
            })
        })
    }

    /// Saves the list as CSV for a mailing service.
    pub fn save_stop_list(&self, shop: i64) -> Told<SavedView> {
        let (window, bytes) = self.tell(|inner| {
            let window = inner.locale();
            Ok((window, open(inner)?.stop_list_csv(shop, window)?))
        })?;
        self.save_csv(window, &words::plain(window, "stop-list-file"), &bytes)
    }

    /// Asks for a customer base and compares it. As before where the owner cancelled.
    pub fn choose_base(&self, shop: i64) -> Told<StopListView> {
        let title = words::plain(self.lock_inner().locale(), "stop-list-dialog");
        let path = self.host().ask_open(&title, &["csv", "txt", "tsv"]);
        let today = self.today();
        self.tell(|inner| {
            if let Some(path) = path {
                compare(inner, shop, &path)?;
            }
            view(inner, shop, "", today)
        })
    }

    /// Compares a customer base that was dropped on the window.
    pub fn take_base(&self, shop: i64) -> Told<StopListView> {
        let today = self.today();
        self.tell(|inner| {
            if let Some(path) = Desk::dropped_paths(inner).first() {
                compare(inner, shop, path)?;
            }
            view(inner, shop, "", today)
        })
    }

    /// Forgets the base.
    pub fn drop_base(&self, shop: i64) -> Told<StopListView> {
        let today = self.today();
        self.tell(|inner| {
            inner.stops.base = None;
            view(inner, shop, "", today)
        })
    }

    /// Saves the base without those on the list, or with a column that marks them.
    pub fn save_base(&self, shop: i64, marked: bool) -> Told<SavedView> {
        let (window, name, bytes) = self.tell(|inner| {
            let window = inner.locale();
            let Some(base) = inner.stops.base.as_ref().filter(|b| b.shop == shop) else {
                return Ok((window, String::new(), Vec::new()));
            };
            let bytes = if marked {
                stop_list::marked(window, &base.table, &base.checked)
            } else {
                stop_list::cleaned(&base.table, &base.checked)
            }?;
            let stem = base.name.rsplit_once('.').map_or(base.name.as_str(), |(stem, _)| stem).to_owned();
            let id = if marked { "stop-list-marked-file" } else { "stop-list-cleaned-file" };
            Ok((window, words::text(window, id, &[("name", stem.into())]), bytes))
        })?;
        if bytes.is_empty() {
            return Ok(cancelled());
        }
        self.save_csv(window, &name, &bytes)
    }

    fn save_csv(&self, window: Locale, name: &str, bytes: &[u8]) -> Told<SavedView> {
        let title = words::plain(window, "app-dialog-save");
        let Some(path) = self.host().ask_save(&title, &format!("{name}.csv"), "csv") else {
            return Ok(cancelled());
        };
        self.tell(|_| {
            folder::write_file(&path, bytes).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-file", "file", &path))
        })
    }
}

fn compare(inner: &mut Inner, shop: i64, path: &Path) -> Inside<()> {
    inner.stops.base = None;
    let (name, bytes) = (folder::shown(path), folder::read_file(path, MAX_BYTES).map_err(|p| vec![p])?);
    let table = table::read(&bytes, &name).map_err(|p| vec![p])?;
    let checked = open(inner)?.check_base(shop, &table)?;
    inner.stops.base = Some(Base { shop, name, table, checked });
    Ok(())
}

fn view(inner: &mut Inner, shop: i64, sought: &str, today: Day) -> Inside<StopListView> {
    let locale = inner.locale();
    let all = open(inner)?.stop_list(shop)?;
    let looked = match inner.stops.list.as_ref().filter(|l| l.shop == shop) {
        Some(list) => {
            let taking = take::looked(&list.table, &all.iter().map(|e| e.contact.clone()).collect())?;
            Some(list_view(locale, &list.name, &taking))
        }
        None => None,
    };
    let (count, sought) = (all.len(), sought.trim().to_lowercase());
    let digits: String = sought.chars().filter(char::is_ascii_digit).collect();
    let holds = |entry: &StopEntry| {
        let value = entry.contact.value();
        value.contains(&sought) || (digits.len() > 2 && value.contains(&digits))
    };
    let found: Vec<StopEntry> = all.into_iter().filter(holds).collect();
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let args = [
        ("shown", number(found.len().min(SHOWN)).into()),
        ("found", number(found.len()).into()),
        ("count", number(count).into()),
    ];
    let contact =
        |id: &str, entry: &StopEntry| words::text(locale, id, &[("contact", entry.contact.value().into())]);
    let undo = match &inner.stops.undo {
        Some((own, undo)) if *own == shop => match undo {
            Undo::Lift(entry) => contact("stop-list-undo-add", entry),
            Undo::LiftAll(all) => {
                words::text(locale, "stop-take-undo", &[("count", number(all.len()).into())])
            }
            Undo::Enter(entry) => contact("stop-list-undo-lift", entry),
        },
        _ => String::new(),
    };
    Ok(StopListView {
        entries: found.iter().take(SHOWN).map(|entry| shown(locale, entry)).collect(),
        shown: words::text(locale, "stop-list-shown", &args),
        none: count == 0,
        grounds: grounds(locale),
        undo,
        taking: looked,
        message: String::new(),
        base: inner.stops.base.as_ref().filter(|b| b.shop == shop).map(|base| base_view(locale, base)),
        today: letters::typed(today),
    })
}

fn shown(locale: Locale, entry: &StopEntry) -> StopView {
    let args =
        [("day", words::day(locale, entry.since).into()), ("because", ground(locale, entry.because).into())];
    StopView { contact: entry.contact.value().to_owned(), note: words::text(locale, "stop-list-note", &args) }
}

fn ground(locale: Locale, because: LetterKind) -> String {
    match because {
        LetterKind::Other => words::plain(locale, "stop-list-by-hand"),
        kind => law_words::kind(locale, kind),
    }
}

fn grounds(locale: Locale) -> Vec<ChoiceView> {
    let choice = |kind: LetterKind| ChoiceView {
        id: kind.id().to_owned(),
        label: ground(locale, kind),
        note: String::new(),
    };
    STOPS.into_iter().chain([LetterKind::Other]).map(choice).collect()
}

fn base_view(locale: Locale, base: &Base) -> BaseView {
    let checked = &base.checked;
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let more = checked.hits.len().saturating_sub(HITS);
    BaseView {
        name: base.name.clone(),
        summary: stop_list::checked_summary(locale, checked),
        warning: if checked.with_contact == 0 {
            words::plain(locale, "stop-list-no-contacts")
        } else {
            String::new()
        },
        lines: checked.hits.iter().take(HITS).map(|hit| stop_list::hit_words(locale, hit)).collect(),
        more: if more == 0 {
            String::new()
        } else {
            words::text(locale, "stop-list-more", &[("count", number(more).into())])
        },
        hits: !checked.hits.is_empty(),
    }
}

fn list_view(locale: Locale, name: &str, taking: &Taking) -> StopTakeView {
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).into();
    let more = taking.new.len().saturating_sub(SHOWN);
    StopTakeView {
        name: name.to_owned(),
        lines: take::taking_lines(locale, taking),
        contacts: taking.new.iter().take(SHOWN).map(|c| c.value().to_owned()).collect(),
        more: if more == 0 {
            String::new()
        } else {
            words::text(locale, "stop-take-more", &[("count", number(more))])
        },
        problems: words::problems(locale, &taking.problems()),
        takes: if taking.new.is_empty() {
            String::new()
        } else {
            words::text(locale, "stop-take-do", &[("count", number(taking.new.len()))])
        },
    }
}
