//! The emergency sheet: what the owner prints at set-up and keeps away from the computer.

use pismovnik_model::document::BlockKind;
use pismovnik_model::{Day, Document, DocumentKind, Locale};

use super::paper::Pen;
use crate::book::{Book, Inside};
use crate::folder;

impl Book {
    /// The emergency sheet. The passphrase is printed on it only where it is given; else there is a place for
    /// it to be written in ink.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn emergency_sheet(&self, locale: Locale, passphrase: Option<&str>, today: Day) -> Inside<Document> {
        let mut pen = Pen::new(DocumentKind::EmergencySheet, locale);
        let info = self.info()?;
        let lead = if passphrase.is_some() { "vault-sheet-lead-printed" } else { "vault-sheet-lead" };
        pen.note(pen.say(lead));
        let folder = folder::shown_around(self.path());
        let mut pairs = vec![
            (pen.say("vault-sheet-file"), folder::shown(self.path())),
            (pen.say("vault-sheet-folder"), folder),
            (pen.say("vault-sheet-made"), pen.day(info.created)),
            (pen.say("vault-sheet-program"), format!("Письмовник {}", env!("CARGO_PKG_VERSION"))),
            (pen.say("vault-sheet-printed"), pen.day(today)),
        ];
        // Where the way there is not known nothing is said of it.
        pairs.retain(|(_, value)| !value.is_empty());
        pen.details(pairs);
        pen.heading("vault-sheet-passphrase");
        match passphrase {
            Some(passphrase) => {
                let code = BlockKind::Code { language: String::new(), code: passphrase.to_owned() };
                pen.put(code);
                pen.paragraph(pen.say("vault-sheet-printed-passphrase"));
            }
            None => {
                let (label, note) = (pen.say("vault-sheet-ink"), pen.say("vault-sheet-ink-note"));
                pen.put(BlockKind::Blank { label, note, lines: 2 });
            }
        }
        pen.heading("vault-sheet-copies");
        let copies = self.copies()?;
        let newest = copies.iter().take(3).map(|c| super::past::named(locale, c)).collect::<Vec<_>>();
        if newest.is_empty() {
            pen.paragraph(pen.say("vault-sheet-copies-none"));
        } else {
            pen.list(newest);
        }
        let (label, note) = (pen.say("vault-sheet-copies-ink"), String::new());
        pen.put(BlockKind::Blank { label, note, lines: 1 });
        for (heading, steps) in CASES {
            pen.heading(heading);
            let steps = steps.iter().map(|id| pen.say(id)).collect();
            pen.list(steps);
        }
        let title = pen.say("vault-sheet-title");
        let subtitle = Some(folder::shown(self.path()));
        let of = pen.say("app-workspace-file");
        Ok(pen.done(title, subtitle, &of, today))
    }
}

/// What may happen, and what to do then.
const CASES: &[(&str, &[&str])] = &[
    ("vault-sheet-broken", &["vault-sheet-broken-1", "vault-sheet-broken-2", "vault-sheet-broken-3"]),
    ("vault-sheet-damaged", &["vault-sheet-damaged-1", "vault-sheet-damaged-2"]),
    ("vault-sheet-stolen", &["vault-sheet-stolen-1", "vault-sheet-stolen-2", "vault-sheet-stolen-3"]),
    ("vault-sheet-known", &["vault-sheet-known-1", "vault-sheet-known-2"]),
    ("vault-sheet-absent", &["vault-sheet-absent-1", "vault-sheet-absent-2"]),
];
