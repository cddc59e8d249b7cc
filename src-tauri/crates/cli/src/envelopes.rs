//! `envelope print`, `calibrate`, `window`.

use std::path::Path;

use pismovnik_app::postal::{self, Addresses, LabelSheet, Onto, Party, Printing, Shift, Size, Window};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{Arg, folder, posting};
use serde_json::json;

use crate::arguments::{EnvelopeAction, PrinterArguments, WindowArguments};
use crate::terminal::{self, Outcome, Say};

/// Pixels across a preview.
const PREVIEW: u32 = 1200;

/// Does what is asked for.
pub(crate) fn envelope(say: Say, action: &EnvelopeAction) -> Outcome {
    match action {
        EnvelopeAction::Print { addresses, recipient, sender, size, labels, printer, out, picture } => {
            let addresses = match (addresses, recipient) {
                (Some(file), _) => postal::read(file)?,
                (None, recipient) => Addresses {
                    from: party(sender.return_name.as_deref(), sender.return_address.as_deref()),
                    to: vec![party(recipient.recipient.as_deref(), recipient.recipient_address.as_deref())],
                },
            };
            let onto = match Size::named(size) {
                Some(Size::Envelope(envelope)) => Onto::Envelopes(envelope, !labels.no_grid),
                _ => {
                    let sheet = LabelSheet { columns: labels.columns, rows: labels.rows };
                    Onto::Labels(sheet, usize::from(labels.first.get()) - 1)
                }
            };
            let printing = printing(say, printer)?;
            let pdf = postal::print(&addresses, onto, &printing)?;
            let done = Done { out, picture: picture.as_deref(), text: "cli-envelope-done", printing };
            done.tell(say, &pdf, addresses.to.len())
        }
        EnvelopeAction::Calibrate { printer, out, picture } => {
            let printing = printing(say, printer)?;
            let pdf = postal::calibration(&printing)?;
            let done = Done { out, picture: picture.as_deref(), text: "cli-envelope-calibrated", printing };
            done.tell(say, &pdf, 0)
        }
        EnvelopeAction::Window { pdf, window, picture } => look(say, pdf, window, picture.as_deref()),
    }
}

fn party(name: Option<&str>, address: Option<&str>) -> Party {
    let text = |t: Option<&str>| t.unwrap_or("").to_owned();
    Party { name: text(name), address: text(address), lines: Vec::new() }
}

/// The printer's offsets: those given, which are remembered where a printer is named; else its remembered ones.
pub(crate) fn printing(say: Say, wanted: &PrinterArguments) -> Result<Printing, Vec<Problem>> {
    let given = (wanted.right.is_some() || wanted.down.is_some())
        .then(|| Shift { right: wanted.right.unwrap_or(0.0), down: wanted.down.unwrap_or(0.0) });
    let shift = match (&wanted.printer, &wanted.settings) {
        (None, _) => given.unwrap_or_default(),
        (Some(printer), Some(settings)) => match given {
            Some(shift) => {
                postal::remember(settings, printer, shift)?;
                shift
            }
            None => postal::remembered(settings, printer).map_err(|p| vec![p])?,
        },
        (Some(_), None) => return Err(vec![Problem::new(problem::PRINTER_SETTINGS_MISSING, "settings")]),
    };
    Ok(Printing { locale: say.lang, day: terminal::today(), shift })
}

/// The first page of a PDF as a picture.
pub(crate) fn first_page(pdf: &[u8]) -> Result<Vec<u8>, Vec<Problem>> {
    postal::picture(pdf, 0, PREVIEW).ok_or_else(|| vec![Problem::new(problem::INTERNAL, "picture")])
}

/// A file that was made, and how it is told.
struct Done<'a> {
    out: &'a Path,
    picture: Option<&'a Path>,
    text: &'static str,
    printing: Printing,
}

impl Done<'_> {
    fn tell(&self, say: Say, pdf: &[u8], letters: usize) -> Outcome {
        folder::write_file(self.out, pdf).map_err(|p| vec![p])?;
        if let Some(png) = self.picture {
            folder::write_file(png, &first_page(pdf)?).map_err(|p| vec![p])?;
        }
        let name = folder::shown(self.out);
        let Shift { right, down } = self.printing.shift;
        let json = json!({ "file": name, "letters": letters, "offsets": { "right": right, "down": down } });
        say.result(&json, || {
            let args = [
                ("file", Arg::from(name.as_str())),
                ("count", Arg::Number(i64::try_from(letters).unwrap_or(i64::MAX))),
            ];
            vec![say.text(self.text, &args)]
        });
        Ok(())
    }
}

/// Whether what stands in the window of the envelope stays in sight, in millimetres.
fn look(say: Say, letter: &Path, asked: &WindowArguments, picture: Option<&Path>) -> Outcome {
    let pdf = folder::read_file(letter, 64 << 20).map_err(|p| vec![p])?;
    let window = Window { left: asked.left, top: asked.top, width: asked.width, height: asked.height };
    let name = folder::shown(letter);
    let (seen, drawn) = postal::seen(&pdf, &window, asked.slide).map_err(|p| vec![p])?;
    if let Some(png) = picture {
        folder::write_file(png, &drawn).map_err(|p| vec![p])?;
    }
    let seen = seen.ok_or_else(|| vec![Problem::new(problem::WINDOW_EMPTY, &name)])?;
    let space = seen.space;
    let sides = [("left", space.left), ("top", space.top), ("right", space.right), ("bottom", space.bottom)];
    if !seen.holds() {
        return Err(vec![posting::missed(&seen, &name)]);
    }
    let tenths = |value: f32| (f64::from(value) * 10.0).round() / 10.0;
    let mut json = json!({ "file": name, "holds": true, "slide": tenths(asked.slide) });
    for (side, value) in sides {
        json[side] = tenths(value).into();
    }
    say.result(&json, || {
        let mut args: Vec<(&str, Arg)> =
            sides.into_iter().map(|(side, value)| (side, Arg::from(posting::millimetres(value)))).collect();
        args.push(("file", name.as_str().into()));
        vec![say.text("cli-envelope-window-holds", &args)]
    });
    Ok(())
}
