//! Pages as pictures: one paper of each family, drawn by poppler at low resolution and laid over the golden
//! picture. Words have goldens of their own; this holds where things stand. `INSTA_UPDATE=always` draws them
//! anew; look at the difference before it is committed.

use std::path::{Path, PathBuf};
use std::process::Command;

use pismovnik_app::postal::{self, Addresses, Envelope, LabelSheet, Onto, Party, Printing, Shift, Window};
use pismovnik_app::{Day, DocumentKind, Locale, interview};
use pismovnik_drafting::Setting;
use pismovnik_model::{BlockKind, Inline};
use pismovnik_tests::letters;
use pismovnik_typeset::PdfOptions;

/// A day within the rules' coverage, so that goldens don't age.
const DAY: Day = jiff::civil::date(2026, 11, 20);

/// Dots an inch: lines of type can be told apart, letters cannot.
const COARSE: &str = "36";

/// Cells of so many pixels each way are compared by their mean: a glyph half a pixel off is no difference.
const CELL: usize = 6;
/// By how much the means of a cell may differ, of 255.
const NEAR: f64 = 24.0;
/// How many cells of a thousand may differ by more.
const FEW: usize = 5;

/// `(name, PDF)` of a paper of each family.
fn papers() -> Vec<(String, Vec<u8>)> {
    let setting = Setting { as_of: DAY, made_on: None, provisional: false };
    let facts = interview::facts(&interview::preset("ru-sole-proprietor").expect("preset"));
    let mut all = Vec::new();
    for kind in [
        DocumentKind::PrivacyPolicy,
        DocumentKind::ConsentMarketing,
        DocumentKind::WithdrawalForm,
        DocumentKind::NotificationWorksheet,
    ] {
        let paper = pismovnik_drafting::draft(&facts, kind, Locale::Ru, &setting).expect("drafted");
        all.push((kind.id().to_owned(), set(&paper)));
    }
    let written = letters::all();
    for id in ["letter-reply", "destruction-act"] {
        let found = written.iter().find(|(shop, d)| shop == "ru-sole-proprietor ru" && d.kind.id() == id);
        all.push((id.to_owned(), set(&found.expect("written").1)));
    }
    let (_, pair) = letters::pairs(&written).into_iter().next().expect("a pair");
    let beside = pismovnik_typeset::pdf_beside(&pair, &PdfOptions::default()).expect("set");
    all.push(("letter-side-by-side".to_owned(), beside));
    all.push(("footnotes".to_owned(), set(&with_footnotes(&facts, &setting))));
    let kazakh = interview::facts(&interview::preset("kz-company").expect("preset"));
    let [first, second] = [Locale::Kk, Locale::Ru].map(|locale| {
        pismovnik_drafting::draft(&kazakh, DocumentKind::PrivacyPolicy, locale, &setting).expect("drafted")
    });
    let pair = pismovnik_model::Beside::new(&first, &second).expect("alike");
    let beside = pismovnik_typeset::pdf_beside(&pair, &PdfOptions::default()).expect("set");
    all.push(("policy-side-by-side".to_owned(), beside));
    let printing = Printing { locale: Locale::Ru, day: DAY, shift: Shift::default() };
    for (name, onto) in [
        ("envelope-dl", Onto::Envelopes(Envelope::Dl, true)),
        ("labels", Onto::Labels(LabelSheet { columns: 2, rows: 7 }, 3)),
    ] {
        all.push((name.to_owned(), postal::print(&addresses(), onto, &printing).expect("printed")));
    }
    all.push(("calibration".to_owned(), postal::calibration(&printing).expect("printed")));
    all
}

/// The policy with a remark to each of its first clauses, one of several lines.
fn with_footnotes(facts: &pismovnik_app::Facts, setting: &Setting) -> pismovnik_app::Document {
    let mut paper =
        pismovnik_drafting::draft(facts, DocumentKind::PrivacyPolicy, Locale::Ru, setting).expect("drafted");
    let mut marks = ["1", "2", "3"].into_iter();
    for block in &mut paper.blocks {
        let BlockKind::Paragraph { text } = &mut block.kind else { continue };
        let Some(mark) = marks.next() else { break };
        let words =
            "Сверено с редакцией, которая действует в день составления; изменения отмечаются здесь же. ";
        let text_of = words.repeat(if mark == "2" { 3 } else { 1 }).trim().to_owned();
        text.push(Inline::Footnote { mark: mark.to_owned(), text: text_of });
    }
    paper
}

fn addresses() -> Addresses {
    let party = |name: &str, address: &str| Party {
        name: name.to_owned(),
        address: address.to_owned(),
        lines: Vec::new(),
    };
    Addresses {
        from: party("ИП Ромашкина Ольга Сергеевна", "170000, г. Тверь, ул. Полевая, д. 3"),
        to: vec![party("Соколовой Марии Петровне", "171130, Тверская обл., г. Бежецк, ул. Садовая, д. 5")],
    }
}

fn set(document: &pismovnik_app::Document) -> Vec<u8> {
    pismovnik_typeset::pdf(document, &PdfOptions::default()).expect("set")
}

/// A grey picture.
#[derive(Clone, Debug, PartialEq)]
struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Picture {
    fn read(path: &Path) -> Option<Picture> {
        let file = std::io::BufReader::new(std::fs::File::open(path).ok()?);
        let mut reader = png::Decoder::new(file).read_info().ok()?;
        let mut pixels = vec![0; reader.output_buffer_size()?];
        let frame = reader.next_frame(&mut pixels).ok()?;
        // Some versions write grey as three equal channels.
        let pixels = match (frame.color_type, frame.bit_depth) {
            (png::ColorType::Grayscale, png::BitDepth::Eight) => pixels,
            (png::ColorType::Rgb, png::BitDepth::Eight) => pixels.into_iter().step_by(3).collect(),
            other => panic!("{other:?}"),
        };
        Some(Picture { width: frame.width as usize, height: frame.height as usize, pixels })
    }

    /// Means of the cells, row by row.
    fn cells(&self) -> Vec<f64> {
        let mut all = Vec::new();
        for top in (0..self.height).step_by(CELL) {
            for left in (0..self.width).step_by(CELL) {
                let (mut sum, mut count) = (0.0, 0.0);
                for y in top..(top + CELL).min(self.height) {
                    for x in left..(left + CELL).min(self.width) {
                        sum += f64::from(self.pixels[y * self.width + x]);
                        count += 1.0;
                    }
                }
                all.push(sum / count);
            }
        }
        all
    }

    /// The same with everything so many pixels lower.
    fn lower(&self, by: usize) -> Picture {
        let mut pixels = vec![255; by * self.width];
        pixels.extend(&self.pixels[..(self.height - by) * self.width]);
        Picture { pixels, ..self.clone() }
    }
}

/// Why two pictures are not alike; none where they are.
fn difference(one: &Picture, other: &Picture) -> Option<String> {
    if (one.width, one.height) != (other.width, other.height) {
        return Some(format!("{}×{} and {}×{}", one.width, one.height, other.width, other.height));
    }
    let (one, other) = (one.cells(), other.cells());
    let far = one.iter().zip(&other).filter(|(a, b)| (*a - *b).abs() > NEAR).count();
    (far * 1000 > one.len() * FEW).then(|| format!("{far} of {} cells differ", one.len()))
}

fn drawn(folder: &Path, name: &str, pdf: &[u8]) -> PathBuf {
    let file = folder.join(format!("{name}.pdf"));
    std::fs::write(&file, pdf).expect("written");
    let out = folder.join(name);
    let options = ["-png", "-gray", "-r", COARSE, "-f", "1", "-l", "1", "-singlefile"];
    let status = Command::new("pdftoppm").args(options).arg(&file).arg(&out).status().expect("pdftoppm runs");
    assert!(status.success(), "{name}");
    folder.join(format!("{name}.png"))
}

#[test]
#[allow(clippy::disallowed_methods, reason = "one switch fills all goldens anew")]
fn pages_look_as_they_did() {
    let goldens = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/pages");
    let anew = std::env::var("INSTA_UPDATE").is_ok_and(|v| v == "always");
    std::fs::create_dir_all(&goldens).expect("folder");
    let temp = tempfile::tempdir().expect("temp");
    let mut differences = Vec::new();
    for (name, pdf) in papers() {
        let golden = goldens.join(format!("{name}.png"));
        let path = drawn(temp.path(), &name, &pdf);
        let now = Picture::read(&path).expect("drawn");
        let then = Picture::read(&golden);
        let differs = match &then {
            None => Some("no golden".to_owned()),
            Some(then) => difference(then, &now),
        };
        match differs {
            Some(_) if anew => std::fs::copy(&path, &golden).map(|_| ()).expect("copied"),
            Some(why) => differences.push(format!("{name}: {why}")),
            None => {}
        }
    }
    assert!(differences.is_empty(), "{differences:?}; INSTA_UPDATE=always draws them anew");
}

/// Every letter that goes by post shows its whole address, and nothing else, in the window of a DL envelope, with
/// the whole slide to spare on each side: measured on the drawn page, without the pixel that the look may be off.
#[test]
fn every_letter_keeps_its_address_in_the_window_with_the_whole_slide_to_spare() {
    const SLIDE: f32 = 5.0;
    let written = letters::all();
    let mut looked = 0;
    let mut look = |name: &str, pdf: &[u8]| {
        let seen = postal::look(pdf, &Window::DL, SLIDE).expect("a page").expect("an address");
        let space = seen.space;
        let least = [space.left, space.top, space.right, space.bottom].into_iter().fold(f32::MAX, f32::min);
        assert!(least >= SLIDE, "{name}: {space:?}");
        looked += 1;
    };
    let posted = |document: &pismovnik_app::Document| !document.parted().0.is_empty();
    for (name, document) in written.iter().filter(|(_, d)| posted(d)) {
        look(name, &set(document));
    }
    for (name, pair) in letters::pairs(&written).iter().filter(|(_, pair)| posted(pair.first())) {
        look(name, &pismovnik_typeset::pdf_beside(pair, &PdfOptions::default()).expect("set"));
    }
    assert!(looked > 100, "{looked}");
}

/// The comparison is not blind: a page whose words stand a line lower is another page.
#[test]
fn what_moved_is_seen_and_a_hair_is_not() {
    let temp = tempfile::tempdir().expect("temp");
    for (name, pdf) in papers() {
        let picture = Picture::read(&drawn(temp.path(), &name, &pdf)).expect("drawn");
        assert_eq!(difference(&picture, &picture), None);
        assert!(difference(&picture, &picture.lower(7)).is_some(), "{name}");
        let mut speck = picture.clone();
        speck.pixels[0] = 200;
        assert_eq!(difference(&picture, &speck), None, "{name}");
    }
}
