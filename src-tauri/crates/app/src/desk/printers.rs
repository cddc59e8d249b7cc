//! Printers and envelopes of a shop, in the window.

use std::sync::OnceLock;

use pismovnik_model::outgoing::{Addressee, Incoming, OutgoingInput};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Corrections, Day, Locale, Outgoing, OutgoingKind};
use pismovnik_typeset::PdfOptions;

use super::handed::{printing_note, queue_choices};
use super::posting::{covering_choices, window_view};
use super::{Desk, Inner, Inside, Told, cancelled, open, saved};
use crate::postal::{self, Printing, Shift};
use crate::posting::{Manner, Opening, look};
use crate::printing::{Job, Media};
use crate::view::SavedView;
use crate::view_posting::{PrintersView, PrintersWish};
use crate::{folder, words};

impl Desk {
    /// Printers and envelopes of a shop; the system is asked anew for its queues.
    pub fn printers(&self, shop: i64) -> Told<PrintersView> {
        self.tell(|inner| self.printers_view(inner, shop, true, String::new()))
    }

    /// Remembers printer, envelope and window for the shop, and the offsets for the printer.
    pub fn keep_printers(&self, shop: i64, wish: &PrintersWish) -> Told<PrintersView> {
        let settings_file = self.host().settings_file();
        self.tell(|inner| {
            let mut problems = Vec::new();
            let (manner, shift) = read(wish, &mut problems);
            if !problems.is_empty() {
                return Err(problems);
            }
            postal::remember(&settings_file, &wish.printer, shift)?;
            // What is remembered from now on stands in the file: the next writing must not undo it.
            inner.settings.printers = postal::printers(&settings_file);
            open(inner)?.keep_manner(shop, &manner)?;
            let message = words::plain(inner.locale(), "printers-kept");
            self.printers_view(inner, shop, false, message)
        })
    }

    /// Prints the sheet on which a printer's offsets are measured, with the offsets as typed.
    pub fn print_calibration(&self, shop: i64, wish: &PrintersWish) -> Told<PrintersView> {
        let (title, pdf) = self.calibration(wish)?;
        let queue = Some(wish.printer.clone()).filter(|p| !p.is_empty());
        let taken = self.handed_over(&Job { queue, title, media: Media::A4, pdf });
        self.tell(|inner| {
            taken?;
            let message = words::plain(inner.locale(), "posting-handed");
            self.printers_view(inner, shop, false, message)
        })
    }

    /// Saves that sheet where the owner wants it.
    pub fn save_calibration(&self, wish: &PrintersWish) -> Told<SavedView> {
        let (title, pdf) = self.calibration(wish)?;
        let locale = self.lock_inner().locale();
        let name = format!("{}.pdf", crate::letters::plain_name(&title));
        let dialog = words::plain(locale, "app-dialog-save");
        let Some(path) = self.host().ask_save(&dialog, &name, "pdf") else { return Ok(cancelled()) };
        self.tell(|_| {
            folder::write_file(&path, &pdf).map_err(|p| vec![p])?;
            Ok(saved(locale, "app-saved-file", "file", &path))
        })
    }

    fn calibration(&self, wish: &PrintersWish) -> Told<(String, Vec<u8>)> {
        let day = self.today();
        self.tell(|inner| {
            let mut problems = Vec::new();
            let shift = read_shift(wish, &mut problems);
            if !problems.is_empty() {
                return Err(problems);
            }
            let locale = inner.locale();
            let pdf = postal::calibration(&Printing { locale, day, shift })?;
            Ok((words::plain(locale, "printers-sheet-name"), pdf))
        })
    }

    fn printers_view(
        &self,
        inner: &mut Inner,
        shop: i64,
        anew: bool,
        message: String,
    ) -> Inside<PrintersView> {
        let locale = inner.locale();
        let settings = self.host().settings_file();
        let queues = self.queues(&mut inner.handed, anew);
        let manner = open(inner)?.manner(shop)?;
        let shift = postal::measured(&settings, manner.printer.as_deref());
        let sample = sample().ok_or_else(|| vec![Problem::new(problem::INTERNAL, "printers")])?;
        let looked = look(&sample, &manner, shift)?;
        let Opening { left, top, width, height, slide } = manner.opening;
        Ok(PrintersView {
            printers: queue_choices(locale, queues.as_deref().unwrap_or_default(), manner.printer.as_deref()),
            printer: manner.printer.clone().unwrap_or_default(),
            note: printing_note(locale, &queues),
            coverings: covering_choices(locale),
            covering: manner.covering().id().to_owned(),
            grid: manner.grid,
            opening: [left, top, width, height, slide].map(typed).to_vec(),
            labels: [manner.columns, manner.rows].map(|n| n.to_string()).to_vec(),
            remind: manner.remind.to_string(),
            shift: [shift.right, shift.down].map(typed).to_vec(),
            window: window_view(locale, &looked),
            pack: inner.handed.show(sample),
            message,
        })
    }
}

/// A measure as people of all three languages type it here: with a comma.
fn typed(value: f32) -> String {
    format!("{value}").replace('.', ",")
}

/// A measure as typed, with a comma or a point, a hyphen or a true minus.
fn measure(text: &str, at: &str, problems: &mut Vec<Problem>) -> f32 {
    let plain = text.trim().replace(',', ".").replace('−', "-");
    match plain.parse::<f32>() {
        Ok(value) if value.is_finite() => value,
        _ => {
            problems.push(Problem::new(problem::MEASURE_MALFORMED, at).with("value", text));
            0.0
        }
    }
}

fn count<N: std::str::FromStr + Default>(text: &str, at: &str, problems: &mut Vec<Problem>) -> N {
    text.trim().parse().unwrap_or_else(|_| {
        problems.push(Problem::new(problem::MEASURE_MALFORMED, at).with("value", text));
        N::default()
    })
}

/// What was typed; its problems all at once, told at the fields' names.
fn read(wish: &PrintersWish, problems: &mut Vec<Problem>) -> (Manner, Shift) {
    let at = |list: &[String], i: usize| list.get(i).cloned().unwrap_or_default();
    let mut opening = |i: usize, name: &str| measure(&at(&wish.opening, i), name, problems);
    let opening = Opening {
        left: opening(0, "left"),
        top: opening(1, "top"),
        width: opening(2, "width"),
        height: opening(3, "height"),
        slide: opening(4, "slide"),
    };
    let manner = Manner {
        covering: wish.covering.clone(),
        grid: wish.grid,
        opening,
        columns: count(&at(&wish.labels, 0), "columns", problems),
        rows: count(&at(&wish.labels, 1), "rows", problems),
        printer: Some(wish.printer.clone()).filter(|p| !p.is_empty()),
        remind: count(&wish.remind, "remind", problems),
    };
    let malformed: Vec<String> = problems.iter().map(|p| p.at.clone()).collect();
    problems.extend(manner.problems().into_iter().filter(|p| !malformed.contains(&p.at)));
    let shift = read_shift(wish, problems);
    (manner, shift)
}

fn read_shift(wish: &PrintersWish, problems: &mut Vec<Problem>) -> Shift {
    let at = |i: usize| wish.shift.get(i).cloned().unwrap_or_default();
    let right = measure(&at(0), "right", problems);
    let down = measure(&at(1), "down", problems);
    Shift { right, down }
}

/// An invented letter, to be seen through the window.
fn sample() -> Option<Vec<u8>> {
    static SAMPLE: OnceLock<Option<Vec<u8>>> = OnceLock::new();
    SAMPLE.get_or_init(drawn).clone()
}

fn drawn() -> Option<Vec<u8>> {
    const DAY: Day = Day::constant(2026, 11, 20);
    let facts = pismovnik_interview::facts(&pismovnik_interview::preset("ru-sole-proprietor")?);
    let addressee = Addressee {
        name: "Соколова Мария Петровна".to_owned(),
        organisation: false,
        corrections: Corrections::default(),
        address: Some("ул. Садовая, д. 5, кв. 118, г. Бежецк, Тверская обл., 171130".to_owned()),
    };
    let mut input = OutgoingInput::new(OutgoingKind::NotFound, addressee, "7", DAY);
    input.incoming = Some(Incoming { number: None, dated: None, registered: "12".to_owned(), received: DAY });
    let letter = Outgoing::new(input, facts.country()).ok()?;
    let setting = pismovnik_drafting::Setting { as_of: DAY, made_on: None, provisional: false };
    let document = pismovnik_drafting::letter(&facts, &letter, Locale::Ru, &setting).ok()?;
    pismovnik_typeset::pdf(&document, &PdfOptions::default()).ok()
}
