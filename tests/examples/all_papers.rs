//! Every paper and letter of every shape as PDF files in a folder, to be looked at:
//! `cargo run -p pismovnik-tests --example all_papers -- FOLDER`.
#![allow(clippy::disallowed_methods, reason = "an example is a command: it has arguments")]

use std::path::Path;

use pismovnik_app::papers::{self, Format, Order};
use pismovnik_app::{Day, interview};
use pismovnik_interview::{PRESETS, preset};
use pismovnik_tests::letters;
use pismovnik_typeset::PdfOptions;

/// A day within the rules' coverage.
const DAY: Day = jiff::civil::date(2026, 11, 20);

fn main() {
    let folder = std::env::args().nth(1).expect("a folder");
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).expect("made");
    let mut shops = Vec::new();
    for name in PRESETS {
        shops.push((name.to_owned(), preset(name).expect("preset")));
    }
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/good");
    for entry in std::fs::read_dir(cases).expect("cases") {
        let path = entry.expect("a case").path();
        let name = path.file_stem().expect("named").to_string_lossy().into_owned();
        shops.push((name, pismovnik_app::answers_file::accept(&path).expect("answers")));
    }
    for (name, answers) in shops {
        let facts = interview::facts(&answers);
        let order = Order {
            facts: &facts,
            law: pismovnik_law::Law::built_in(),
            as_of: DAY,
            today: DAY,
            langs: vec![],
            formats: vec![Format::Pdf],
        };
        for file in papers::make(&order).expect("made").files {
            std::fs::write(folder.join(format!("{name}.{}", file.name())), file.bytes).expect("written");
        }
    }
    let written = letters::all();
    for (shop, document) in &written {
        let bytes = pismovnik_typeset::pdf(document, &PdfOptions::default()).expect("set");
        let name = format!("letter.{}.{}.pdf", shop.replace(' ', "."), document.kind.id());
        std::fs::write(folder.join(name), bytes).expect("written");
    }
    for (shop, pair) in letters::pairs(&written) {
        let bytes = pismovnik_typeset::pdf_beside(&pair, &PdfOptions::default()).expect("set");
        let name = format!("letter.{}.{}.beside.pdf", shop.replace(' ', "."), pair.first().kind.id());
        std::fs::write(folder.join(name), bytes).expect("written");
    }
}
