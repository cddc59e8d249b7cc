//! One letter on its way to the post office, in the window.

use pismovnik_model::intake::{FileRole, Sending};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};
use pismovnik_register::letters::{LetterEvent, LetterId, Sent};
use pismovnik_wording::Arg;

use super::handed::{printing_note, queue_choices};
use super::printing::{told_or, with_finished};
use super::{Desk, Inner, Inside, Told, cancelled, open, saved};
use crate::book::Book;
use crate::letters::FileIn;
use crate::posting::{
    self, Bound, COVERING_NAMES, Choice, Covering, How, Looked, Manner, Offer, Packed, Wants, telling,
};
use crate::printing::{Job, Taken};
use crate::view::{ChoiceView, ProblemView, SavedView};
use crate::view_posting::{OfferView, PackingWish, PostingView, WindowView};
use crate::{folder, pages, postal, words};

/// Largest message that is filed as proof.
const MOST_MESSAGE: usize = 64 << 20;

/// Which letter.
#[derive(Clone, Copy)]
pub(super) struct Which<'a> {
    pub(super) shop: i64,
    pub(super) letter: LetterId,
    pub(super) number: &'a str,
}

/// What is printed of a pack.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Papers,
    Covers,
}

impl Desk {
    /// A letter on its way: its pack as it would be printed, and what is known of it.
    pub fn posting(&self, shop: i64, letter: u64, number: &str, wish: &PackingWish) -> Told<PostingView> {
        let which = Which { shop, letter: LetterId(letter), number };
        let finished = self.taken_up(self.today());
        self.tell(|inner| {
            let (finished, problems) = told_or(finished);
            let message = with_finished(inner.locale(), &finished, String::new());
            let mut view = self.posting_view(inner, which, wish, message)?;
            view.problems.extend(words::problems(inner.locale(), &problems));
            Ok(view)
        })
    }

    /// Prints the letter with its papers (`papers`), or its envelope or label (`covers`); what was chosen is
    /// remembered for the shop.
    pub fn print_posting(
        &self,
        shop: i64,
        letter: u64,
        number: &str,
        what: &str,
        wish: &PackingWish,
    ) -> Told<PostingView> {
        let which = Which { shop, letter: LetterId(letter), number };
        let what = if what == "covers" { What::Covers } else { What::Papers };
        let today = self.today();
        let ends = self.tell(|_| self.run.begin(1))?;
        let (packed, jobs) = self.tell(|inner| {
            let ready = self.packing(inner, which, wish)?;
            let book = open(inner)?;
            book.keep_manner(shop, &ready.manner)?;
            let packed = ready.packed?;
            let (locale, queue) = (ready.locale, ready.manner.printer.as_deref());
            let jobs = match what {
                What::Papers => vec![posting::letter_job(&packed, locale, queue, today)?],
                What::Covers => posting::cover_jobs(std::slice::from_ref(&packed), locale, queue, 0, today)?,
            };
            Ok((packed, jobs))
        })?;
        let outcome = match what {
            What::Papers => {
                let made = |job: &Job| Ok((packed.clone(), job.clone()));
                self.print_letters(jobs.iter(), &made, today)
            }
            What::Covers => self.print_alone(&jobs, today),
        };
        drop(ends);
        self.tell(|inner| {
            let outcome = outcome?;
            if !outcome.problems.is_empty() {
                return Err(outcome.problems);
            }
            let locale = inner.locale();
            let message = match (outcome.opened, outcome.count) {
                (true, _) => words::plain(locale, "posting-opened"),
                // A run before had printed it.
                (false, 0) => String::new(),
                _ => words::plain(locale, "posting-handed"),
            };
            let message = with_finished(locale, &outcome.finished, message);
            self.posting_view(inner, which, wish, message)
        })
    }

    /// Hands a job to the queue, or opens it where the system prints no PDF.
    pub(super) fn handed_over(&self, job: &Job) -> Inside<Taken> {
        let taken = self.host().print(job).map_err(|p| vec![p])?;
        if taken == Taken::ToOpen {
            self.open_in_the_clear("print.pdf", &job.pdf)?;
        }
        Ok(taken)
    }

    /// Saves the whole pack, envelope or label included, where the owner wants it.
    pub fn save_posting(&self, shop: i64, letter: u64, number: &str, wish: &PackingWish) -> Told<SavedView> {
        let which = Which { shop, letter: LetterId(letter), number };
        let today = self.today();
        let (locale, name, pdf) = self.tell(|inner| {
            let ready = self.packing(inner, which, wish)?;
            let locale = inner.locale();
            let bound = bound(open(inner)?, &ready, today)?;
            let name = words::text(locale, "posting-email-file", &[("number", number.into())]);
            Ok((locale, format!("{}.pdf", crate::letters::plain_name(&name)), bound.pdf))
        })?;
        self.saved_as(locale, &name, "pdf", &pdf)
    }

    fn saved_as(&self, locale: Locale, name: &str, ending: &str, bytes: &[u8]) -> Told<SavedView> {
        let title = words::plain(locale, "app-dialog-save");
        let Some(path) = self.host().ask_save(&title, name, ending) else { return Ok(cancelled()) };
        self.tell(|_| {
            folder::write_file(&path, bytes).map_err(|p| vec![p])?;
            Ok(saved(locale, "app-saved-file", "file", &path))
        })
    }

    /// Saves the draft of an e-mail with the letter, or has the mail program open it.
    pub fn draft_email(&self, shop: i64, letter: u64, number: &str, opens: bool) -> Told<SavedView> {
        let today = self.today();
        let (locale, draft) = self.tell(|inner| {
            let draft = open(inner)?.email_draft(shop, LetterId(letter), number, today)?;
            Ok((inner.locale(), draft))
        })?;
        if !opens {
            return self.saved_as(locale, &draft.name, "eml", &draft.bytes);
        }
        self.tell(|_| {
            self.open_in_the_clear(&draft.name, &draft.bytes)?;
            Ok(SavedView { saved: true, message: words::plain(locale, "posting-draft-opened") })
        })
    }

    /// Records that a letter was posted, with its tracking number where known.
    pub fn posted(
        &self,
        shop: i64,
        letter: u64,
        number: &str,
        day: &str,
        tracking: &str,
    ) -> Told<PostingView> {
        let tracking = Some(tracking.trim().to_owned()).filter(|t| !t.is_empty());
        self.way(shop, letter, number, "posting-recorded", |book, which, today| {
            let day = crate::day(day, "posted-day").map_err(|p| vec![p])?;
            let sending = Sending::Post { tracking };
            let sent = LetterEvent::Sent { number: which.number.to_owned(), sending, day, files: Vec::new() };
            book.send_letter(which.shop, which.letter, sent, &[], today).map(|_| ())
        })
    }

    /// Asks for the sent message and files it as proof: it must hold the issued PDF to the byte.
    pub fn emailed(&self, shop: i64, letter: u64, number: &str, day: &str) -> Told<PostingView> {
        let Some(message) = self.proof(&["eml"])? else {
            return self.posting(shop, letter, number, &PackingWish::default());
        };
        self.way(shop, letter, number, "posting-recorded", |book, which, today| {
            let day = crate::day(day, "posted-day").map_err(|p| vec![p])?;
            let pdfs = book.issued_papers(which.shop, which.letter, which.number)?;
            let mut pdfs = pdfs.iter().filter(|(name, _)| name.ends_with(".pdf"));
            if !pdfs.any(|(_, pdf)| posting::enclosed_in(&message.bytes, pdf)) {
                return Err(vec![Problem::new(problem::MESSAGE_WITHOUT_LETTER, "proof")]);
            }
            let to = book.email_draft(which.shop, which.letter, which.number, today)?.to;
            let sending = Sending::Email { to };
            let sent = LetterEvent::Sent { number: which.number.to_owned(), sending, day, files: Vec::new() };
            book.send_letter(which.shop, which.letter, sent, &[message], today).map(|_| ())
        })
    }

    /// Asks for a file of proof; none where the owner cancelled.
    fn proof(&self, endings: &[&str]) -> Told<Option<FileIn>> {
        let title = words::plain(self.lock_inner().locale(), "posting-dialog-proof");
        let Some(path) = self.host().ask_open(&title, endings) else { return Ok(None) };
        self.tell(|_| {
            let bytes = folder::read_file(&path, MOST_MESSAGE).map_err(|p| vec![p])?;
            if bytes.len() > MOST_MESSAGE {
                let large = Problem::new(problem::LETTER_FILE_TOO_LARGE, folder::shown(&path));
                return Err(vec![large.with("max", MOST_MESSAGE >> 20)]);
            }
            Ok(Some(FileIn { name: folder::shown(&path), role: FileRole::Proof, bytes }))
        })
    }

    /// Takes a step and shows the letter as it stands then.
    fn way(
        &self,
        shop: i64,
        letter: u64,
        number: &str,
        done: &str,
        step: impl FnOnce(&mut Book, Which<'_>, Day) -> Inside<()>,
    ) -> Told<PostingView> {
        let which = Which { shop, letter: LetterId(letter), number };
        let today = self.today();
        self.tell(|inner| {
            step(open(inner)?, which, today)?;
            let message = words::plain(inner.locale(), done);
            self.posting_view(inner, which, &PackingWish::default(), message)
        })
    }

    /// What is to be packed, and what came of it.
    fn packing(&self, inner: &mut Inner, which: Which<'_>, wish: &PackingWish) -> Inside<Packing> {
        let locale = inner.locale();
        let settings = self.host().settings_file();
        let book = open(inner)?;
        let mut manner = book.manner(which.shop)?;
        if let Some(covering) = &wish.covering {
            manner.covering.clone_from(covering);
        }
        if let Some(printer) = &wish.printer {
            manner.printer = Some(printer.clone()).filter(|p| !p.is_empty());
        }
        let how =
            How { manner: &manner, shift: postal::measured(&settings, manner.printer.as_deref()), locale };
        let offers = book.offers(which.shop, which.letter, which.number)?;
        let choice = choice(&offers, wish.offers.as_deref());
        let packed = book.pack_letter(which.shop, which.letter, which.number, &how, &choice);
        Ok(Packing { manner, locale, offers, choice, packed })
    }

    fn posting_view(
        &self,
        inner: &mut Inner,
        which: Which<'_>,
        wish: &PackingWish,
        message: String,
    ) -> Inside<PostingView> {
        let locale = inner.locale();
        let today = self.today();
        let ready = self.packing(inner, which, wish)?;
        let queues = self.queues(&mut inner.handed, false);
        let book = open(inner)?;
        let letter = book.letter(which.shop, which.letter)?;
        let unknown =
            || vec![Problem::new(problem::LETTER_OUTGOING_UNKNOWN, "number").with("value", which.number)];
        let outgoing = letter.outgoing.get(which.number).ok_or_else(unknown)?;
        let waiting = book.waits(which.shop, which.letter, which.number)?;
        let covering = ready.manner.covering();
        let mut problems: Vec<ProblemView> = match &ready.packed {
            Ok(packed) => {
                let missed = packed.looked.as_ref().and_then(|l| l.problem(which.number));
                words::problems(locale, &missed.into_iter().collect::<Vec<_>>())
            }
            Err(found) => words::problems(locale, found),
        };
        let mut made: Option<(Bound, Vec<(f32, f32)>)> = None;
        if ready.packed.is_ok() {
            match bound(book, &ready, today) {
                Ok(bound) => {
                    let sizes = pages::pages(&bound.pdf, "").map_err(|p| vec![p])?.sizes;
                    made = Some((bound, sizes));
                }
                Err(found) => problems.extend(words::problems(locale, &found)),
            }
        }
        let title =
            [("number", Arg::from(which.number)), ("day", Arg::from(words::day(locale, outgoing.input.day)))];
        let mut said = way_words(locale, which.number, outgoing.sent.as_ref());
        if outgoing.sent.is_none() {
            said.extend(telling::note(locale, &waiting));
        }
        let late = book
            .without_receipt(Some(which.shop), None, today)?
            .into_iter()
            .find(|u| u.letter == which.letter && u.number == which.number);
        let looked = ready.packed.as_ref().ok().and_then(|p| p.looked.as_ref());
        let (parts, total) = match &made {
            Some((bound, _)) => (
                bound.parts.iter().map(|(_, title, pages)| telling::part(locale, title, *pages)).collect(),
                telling::total(locale, bound),
            ),
            None => (Vec::new(), String::new()),
        };
        let window = looked.map(|l| window_view(locale, l));
        let (pages, pdf) = made.map(|(bound, sizes)| (sizes, bound.pdf)).unzip();
        let tracking = match outgoing.sent.as_ref().map(|s| &s.sending) {
            Some(Sending::Post { tracking }) => tracking.clone().unwrap_or_default(),
            _ => String::new(),
        };
        let to = [Some(waiting.name.clone()), waiting.address.clone()];
        let by_email = waiting.by_email();
        Ok(PostingView {
            title: words::text(locale, "posting-title", &title),
            to: to.into_iter().flatten().collect(),
            stage: stage(outgoing.sent.as_ref()).to_owned(),
            by_email,
            said,
            late: late.map(|u| telling::unproven(locale, &u)).unwrap_or_default(),
            coverings: covering_choices(locale),
            covering: covering.id().to_owned(),
            offers: ready.offers.iter().map(|o| offer_view(locale, o, &ready.choice)).collect(),
            parts,
            total,
            pages: pages.unwrap_or_default(),
            pack: pdf.map_or(0, |pdf| inner.handed.show(pdf)),
            window,
            problems,
            printers: queue_choices(
                locale,
                queues.as_deref().unwrap_or_default(),
                ready.manner.printer.as_deref(),
            ),
            printer: ready.manner.printer.clone().unwrap_or_default(),
            warning: printing_note(locale, &queues),
            covers: covering.is_printed(),
            tracking,
            today: today.to_string(),
            message,
        })
    }
}

/// What is to be packed, and what came of it.
struct Packing {
    manner: Manner,
    locale: Locale,
    offers: Vec<Offer>,
    choice: Choice,
    packed: Inside<Packed>,
}

/// The whole pack of one letter.
fn bound(book: &Book, ready: &Packing, today: Day) -> Inside<Bound> {
    let packed = ready.packed.clone()?;
    let wants = Wants { list: false, first_label: 0, day: today };
    posting::bind(book, &[packed], ready.locale, wants)
}

/// How it left, as the window tells stages apart.
fn stage(sent: Option<&Sent>) -> &'static str {
    match sent.map(|s| &s.sending) {
        None => "waiting",
        Some(Sending::Post { .. }) => "posted",
        Some(Sending::Email { .. }) => "emailed",
        Some(_) => "handed",
    }
}

/// What is known of a letter's way.
fn way_words(locale: Locale, number: &str, sent: Option<&Sent>) -> Vec<String> {
    let Some(sent) = sent else { return Vec::new() };
    let day = |day: Day| Arg::from(words::day(locale, day));
    let value = || ("value", Arg::from(number));
    let mut said = vec![words::text(locale, "letters-event-sent", &[value(), ("day", day(sent.day))])];
    if let Sending::Post { tracking: Some(tracking) } = &sent.sending {
        let args = [value(), ("tracking", Arg::from(tracking.as_str()))];
        said.push(words::text(locale, "letters-event-tracked", &args));
    }
    if sent.proven {
        said.push(words::text(locale, "letters-event-receipt", &[value()]));
    }
    if let Some(delivered) = sent.delivered {
        said.push(words::text(locale, "letters-event-delivered", &[value(), ("day", day(delivered))]));
    }
    if let Some((back, why)) = &sent.came_back {
        let args = [value(), ("day", day(*back)), ("why", Arg::from(why.as_str()))];
        said.push(words::text(locale, "letters-event-came-back", &args));
    }
    said
}

/// What the window chose among what may go along; without a choice what the letter itself names.
fn choice(offers: &[Offer], chosen: Option<&[String]>) -> Choice {
    let mut choice = Choice::default();
    for offer in offers {
        let named = matches!(offer, Offer::Act { named: true, .. });
        if !chosen.map_or(named, |ids| ids.contains(&offer_id(offer))) {
            continue;
        }
        match offer {
            Offer::Act { number, .. } => choice.acts.push(number.clone()),
            Offer::File { entry, nth, .. } => choice.files.push((*entry, *nth)),
        }
    }
    choice
}

fn offer_id(offer: &Offer) -> String {
    match offer {
        Offer::Act { number, .. } => format!("act:{number}"),
        Offer::File { entry, nth, .. } => format!("file:{entry}:{nth}"),
    }
}

fn offer_view(locale: Locale, offer: &Offer, choice: &Choice) -> OfferView {
    let (id, value, chosen) = match offer {
        Offer::Act { number, .. } => ("posting-part-act", number, choice.acts.contains(number)),
        Offer::File { entry, nth, name } => {
            ("posting-part-enclosure", name, choice.files.contains(&(*entry, *nth)))
        }
    };
    let label = words::text(locale, id, &[("value", value.as_str().into())]);
    OfferView { id: offer_id(offer), label, chosen }
}

/// What may carry the address, in words.
pub(super) fn covering_choices(locale: Locale) -> Vec<ChoiceView> {
    let choice = |name: &&str| {
        let (label, note) = match Covering::named(name)? {
            Covering::Window => ("posting-covering-window", "posting-covering-window-note"),
            Covering::Labels => ("posting-covering-labels", "posting-covering-labels-note"),
            Covering::Envelope(postal::Envelope::Dl) => ("posting-covering-dl", "posting-covering-dl-note"),
            Covering::Envelope(postal::Envelope::C6) => ("posting-covering-c6", "posting-covering-c6-note"),
            Covering::Envelope(postal::Envelope::C5) => ("posting-covering-c5", "posting-covering-c5-note"),
            Covering::Envelope(postal::Envelope::C4) => ("posting-covering-c4", "posting-covering-c4-note"),
            Covering::Nothing => ("posting-covering-nothing", "posting-covering-nothing-note"),
        };
        Some(ChoiceView {
            id: (*name).to_owned(),
            label: words::plain(locale, label),
            note: words::plain(locale, note),
        })
    };
    COVERING_NAMES.iter().filter_map(choice).collect()
}

/// What shows in a window, for drawing.
pub(super) fn window_view(locale: Locale, looked: &Looked) -> WindowView {
    let window = looked.window;
    let ink = looked.seen.map(|seen| {
        let space = seen.space;
        [
            window.left + space.left,
            window.top + space.top,
            window.left + window.width - space.right,
            window.top + window.height - space.bottom,
        ]
    });
    let spaces = looked.seen.map_or_else(Vec::new, |seen| {
        let space = seen.space;
        let told = |value: f32| {
            words::text(locale, "posting-mm", &[("value", telling::measure(locale, value).into())])
        };
        [space.left, space.top, space.right, space.bottom].map(told).to_vec()
    });
    WindowView {
        holds: looked.holds(),
        words: telling::looked(locale, looked),
        left: window.left,
        top: window.top,
        width: window.width,
        height: window.height,
        slide: looked.slide,
        ink,
        spaces,
    }
}
