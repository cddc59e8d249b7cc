//! Envelopes, labels and the calibration sheet: addresses in the order in which the post reads them, the
//! offsets of each printer remembered, and the check that an address shows in its window.

mod address;
mod window;

use std::collections::BTreeMap;
use std::path::Path;

use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};
use pismovnik_typeset::postal::{self, Cover, MOST_OFFSET, Offsets, Run};
use serde::{Deserialize, Serialize};

use crate::{folder, settings, words};

pub use address::{index, lines};
pub use pismovnik_typeset::postal::{Envelope, LabelSheet, Window};
pub use window::{Seen, look, seen};

/// Most letters of one file.
const MOST_LETTERS: usize = 1000;

/// A printer's offsets as they are remembered, millimetres.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// To the right.
    pub right: f32,
    /// Down.
    pub down: f32,
}

/// A party of a letter: a name, and an address in one line or in lines as they are to stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Name; an addressee's in the form for «to whom».
    pub name: String,
    /// In one line, parts parted by commas, the index among them.
    #[serde(default)]
    pub address: String,
    /// Lines below the name, taken as they are; instead of `address`.
    #[serde(default)]
    pub lines: Vec<String>,
}

impl Party {
    fn printed(&self) -> Vec<String> {
        let mut all = vec![self.name.clone()];
        if self.lines.is_empty() {
            all.extend(lines(&self.address));
        } else {
            all.extend(self.lines.iter().cloned());
        }
        all.retain(|line| !line.trim().is_empty());
        all
    }

    fn index(&self) -> Option<String> {
        index(&self.address).or_else(|| self.lines.iter().find_map(|l| index(l)))
    }
}

/// A file of letters to be addressed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Addresses {
    /// Who sends them; nothing where the envelope bears the sender already.
    #[serde(default)]
    pub from: Party,
    /// To whom they go.
    pub to: Vec<Party>,
}

/// Reads addresses, TOML or JSON by the file's ending.
///
/// # Errors
/// Another ending, what cannot be read, no letter or too many, a letter without name or address: all of them.
pub fn read(path: &Path) -> Result<Addresses, Vec<Problem>> {
    let one = |problem: Problem| vec![problem];
    let at = folder::shown(path);
    let bytes = folder::read_file(path, 4 << 20).map_err(one)?;
    let malformed =
        |detail: String| one(Problem::new(problem::ADDRESSES_MALFORMED, &at).with("detail", detail));
    let text = String::from_utf8(bytes).map_err(|e| malformed(e.to_string()))?;
    let addresses: Addresses = match crate::answers_file::ending(path).map_err(one)? {
        pismovnik_interview::Ending::Toml => {
            toml::from_str(&text).map_err(|e| malformed(e.message().to_owned()))?
        }
        pismovnik_interview::Ending::Json => {
            serde_json::from_str(&text).map_err(|e| malformed(e.to_string()))?
        }
    };
    check(&addresses)?;
    Ok(addresses)
}

/// Every letter has a name and an address.
fn check(addresses: &Addresses) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    if addresses.to.is_empty() || addresses.to.len() > MOST_LETTERS {
        let count = Problem::new(problem::ADDRESSES_COUNT, "to").with("count", addresses.to.len());
        problems.push(count.with("most", MOST_LETTERS));
    }
    for (i, party) in addresses.to.iter().enumerate() {
        if party.name.trim().is_empty() {
            problems.push(Problem::new(problem::TEXT_EMPTY, format!("to[{i}].name")));
        }
        if party.printed().len() < 2 {
            problems.push(Problem::new(problem::ADDRESS_TOO_SHORT, format!("to[{i}].address")));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// What sizes are called on the command line.
pub const SIZE_NAMES: [&str; 5] = ["c6", "dl", "c5", "c4", "labels"];

/// What is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Envelopes.
    Envelope(Envelope),
    /// Sheets of labels.
    Labels,
}

impl Size {
    /// One of [`SIZE_NAMES`].
    pub fn named(name: &str) -> Option<Size> {
        Envelope::from_id(name).map(Size::Envelope).or((name == "labels").then_some(Size::Labels))
    }
}

/// On what the addresses are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onto {
    /// Envelopes, with the index written into its grid or without.
    Envelopes(Envelope, bool),
    /// Labels, from the label with this number, from 0, on the first sheet.
    Labels(LabelSheet, usize),
}

/// Whose printer: the offsets, and what the file says of itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Printing {
    /// Language of the file.
    pub locale: Locale,
    /// The day that it names.
    pub day: Day,
    /// How the printer is off.
    pub shift: Shift,
}

impl Printing {
    fn run<'a>(&self, title: &'a str, author: &'a str) -> Run<'a> {
        let Shift { right, down } = self.shift;
        Run { title, author, locale: self.locale, day: self.day, offsets: Offsets { right, down } }
    }
}

/// The addresses as PDF.
///
/// # Errors
/// All of them at once, as [`postal::envelopes`] and [`postal::labels`] tell them.
pub fn print(addresses: &Addresses, onto: Onto, printing: &Printing) -> Result<Vec<u8>, Vec<Problem>> {
    check(addresses)?;
    let sender = if addresses.from.name.trim().is_empty() { Vec::new() } else { addresses.from.printed() };
    let grid = matches!(onto, Onto::Envelopes(_, true));
    let cover = |to: &Party| Cover {
        sender: sender.clone(),
        addressee: to.printed(),
        index: to.index().filter(|_| grid),
    };
    let covers: Vec<Cover> = addresses.to.iter().map(cover).collect();
    let title = words::plain(printing.locale, "postal-title");
    let author = addresses.from.name.trim();
    let run = printing.run(&title, if author.is_empty() { &title } else { author });
    match onto {
        Onto::Envelopes(envelope, _) => postal::envelopes(&covers, envelope, &run),
        Onto::Labels(sheet, first) => postal::labels(&covers, sheet, first, &run),
    }
}

/// The sheet on which a printer's offsets are measured.
///
/// # Errors
/// Offsets out of range.
pub fn calibration(printing: &Printing) -> Result<Vec<u8>, Vec<Problem>> {
    let say = |id: &str| words::plain(printing.locale, id);
    let title = say("postal-calibration-title");
    let mut told = vec![title.clone()];
    told.extend(["postal-calibration-left", "postal-calibration-top", "postal-calibration-sign"].map(say));
    told.push(say("postal-calibration-scale"));
    postal::calibration(&told, &printing.run(&title, &title))
}

/// The printers that are remembered in a settings file, by name.
pub fn printers(settings_file: &Path) -> BTreeMap<String, Shift> {
    settings::read(settings_file).printers
}

/// Remembers a printer's offsets beside the other settings.
///
/// # Errors
/// Offsets that no printer has; a file that cannot be written.
pub fn remember(settings_file: &Path, printer: &str, shift: Shift) -> Result<(), Vec<Problem>> {
    let off = |(at, value): (&str, f32)| {
        let wrong = value.is_nan() || value.abs() > MOST_OFFSET;
        let told = || Problem::new(problem::OFFSET_OUT_OF_RANGE, at).with("value", value);
        wrong.then(|| told().with("most", MOST_OFFSET))
    };
    let problems: Vec<Problem> =
        [("right", shift.right), ("down", shift.down)].into_iter().filter_map(off).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut all = settings::read(settings_file);
    all.printers.insert(printer.to_owned(), shift);
    settings::keep(settings_file, &all);
    // Written in silence: what is read back is what will be used.
    match printers(settings_file).get(printer) {
        Some(kept) if *kept == shift => Ok(()),
        _ => Err(vec![
            Problem::new(problem::OUTPUT_UNWRITABLE, folder::shown(settings_file)).with("reason", "unknown"),
        ]),
    }
}

/// A printer's offsets.
///
/// # Errors
/// No printer of this name is remembered; those that are, are told.
pub fn remembered(settings_file: &Path, printer: &str) -> Result<Shift, Problem> {
    let all = printers(settings_file);
    all.get(printer).copied().ok_or_else(|| {
        let names = all.keys().cloned().collect::<Vec<_>>().join(", ");
        Problem::new(problem::PRINTER_UNKNOWN, "printer").with("value", printer).with("options", names)
    })
}

/// How a queue's printer is off; one that was never measured is taken to be right.
///
/// The system's own choice of a queue goes by the empty name, as the window remembers it.
pub fn measured(settings_file: &Path, queue: Option<&str>) -> Shift {
    remembered(settings_file, queue.unwrap_or("")).unwrap_or_default()
}

/// A page of a PDF as a picture of so many pixels across, made from the very bytes that are printed.
pub fn picture(pdf: &[u8], page: usize, width: u32) -> Option<Vec<u8>> {
    crate::pages::png(pdf, page, width)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printing() -> Printing {
        Printing { locale: Locale::Ru, day: Day::constant(2026, 11, 20), shift: Shift::default() }
    }

    fn addresses() -> Addresses {
        let party = |name: &str, address: &str| Party {
            name: name.to_owned(),
            address: address.to_owned(),
            lines: Vec::new(),
        };
        Addresses {
            from: party("ИП Ромашкина Ольга Сергеевна", "170000, г. Тверь, ул. Полевая, д. 3"),
            to: vec![party(
                "Соколовой Марии Петровне",
                "171130, Тверская обл., г. Бежецк, ул. Садовая, д. 5",
            )],
        }
    }

    #[test]
    fn every_form_comes_out_in_every_language_the_same_twice() {
        let sheet = LabelSheet { columns: 2, rows: 7 };
        let forms = Envelope::ALL.map(|e| Onto::Envelopes(e, true)).into_iter();
        for onto in forms.chain([Onto::Labels(sheet, 3)]) {
            for locale in Locale::ALL {
                let printing = Printing { locale, ..printing() };
                let pdf = print(&addresses(), onto, &printing).expect("printed");
                assert_eq!(pdf, print(&addresses(), onto, &printing).expect("printed"));
                assert!(picture(&pdf, 0, 300).is_some_and(|png| png.starts_with(b"\x89PNG")));
            }
        }
        for locale in Locale::ALL {
            assert!(calibration(&Printing { locale, ..printing() }).is_ok());
        }
    }

    #[test]
    fn what_is_missing_is_told_at_once() {
        let mut wrong = addresses();
        wrong.to.push(Party::default());
        let onto = Onto::Envelopes(Envelope::Dl, false);
        let told = print(&wrong, onto, &printing()).expect_err("refused");
        let told: Vec<&str> = told.iter().map(|p| p.at.as_str()).collect();
        assert_eq!(told, ["to[1].name", "to[1].address"]);
        assert!(print(&Addresses::default(), onto, &printing()).is_err());
    }

    #[test]
    fn printers_are_remembered_beside_the_other_settings() {
        let temp = tempfile::tempdir().expect("temp");
        let file = temp.path().join("settings.json");
        let kept = settings::Settings { place: "letters".to_owned(), ..settings::Settings::default() };
        settings::keep(&file, &kept);
        let shift = Shift { right: -2.0, down: 1.5 };
        remember(&file, "HP, лоток 2", shift).expect("remembered");
        assert_eq!(remembered(&file, "HP, лоток 2"), Ok(shift));
        assert_eq!(settings::read(&file).place, "letters");
        assert!(remembered(&file, "другой").is_err());
        assert!(remember(&file, "HP", Shift { right: f32::NAN, down: 99.0 }).is_err_and(|p| p.len() == 2));
    }
}
