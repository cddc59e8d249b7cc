//! A copy with black places: the pixels go, nothing else of the file comes along, and the original goes by itself.

use std::fmt::Write as _;
use std::io::Cursor;
use std::path::Path;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use pismovnik_app::book::Book;
use pismovnik_app::letters::{Channel, FileId, FileIn, FileRole, Intake, LetterId};
use pismovnik_app::redaction::{Area, PAGES_MAX, Redacted, redact};
use pismovnik_app::vault::lone;
use pismovnik_app::{Day, LetterKind, Locale, interview};
use rusqlite::{Connection, MAIN_DB};

const PHRASE: &str = "длинная парольная фраза";
const TODAY: Day = Day::constant(2026, 11, 20);
const CANARY: &str = "CANARY4509123456";

fn area(page: usize, left: f32, top: f32, width: f32, height: f32) -> Area {
    Area { page, left, top, width, height }
}

fn done(file: &[u8], areas: &[Area]) -> Redacted {
    redact(file, areas, &|_, _| true).expect("redacted")
}

fn codes(file: &[u8], areas: &[Area]) -> Vec<&'static str> {
    let problems = redact(file, areas, &|_, _| true).expect_err("refused");
    problems.iter().map(|p| p.code.code).collect()
}

/// Every pixel another one, none black.
fn colours(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| Rgb([60 + (x % 190) as u8, 60 + (y % 190) as u8, 200]))
}

fn png(picture: impl Into<DynamicImage>) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.into().write_to(&mut bytes, ImageFormat::Png).expect("written");
    bytes.into_inner()
}

/// A PDF of so many pages, A4 lying; each says its number and the canary, and so does the file of itself.
fn pdf(pages: usize, more: &str) -> Vec<u8> {
    let kids: String = (0..pages).map(|n| format!("{} 0 R ", 5 + 2 * n)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [ {kids}] /Count {pages} /MediaBox [0 0 842 595] >>"),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
        format!("<< /Title ({CANARY}) >>"),
    ];
    for n in 1..=pages {
        let text = format!("BT /F 40 Tf 100 300 Td ({CANARY} {n}) Tj ET {more}");
        let resources = "/Resources << /Font << /F 3 0 R >> /XObject << /X 99 0 R >> >>";
        objects.push(format!("<< /Type /Page /Parent 2 0 R {resources} /Contents {} 0 R >>", 5 + 2 * n - 1));
        objects.push(format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()));
    }
    let mut pdf = String::from("%PDF-1.7\n");
    let mut places = Vec::new();
    for (n, object) in objects.iter().enumerate() {
        places.push(pdf.len());
        write!(pdf, "{} 0 obj\n{object}\nendobj\n", n + 1).expect("memory");
    }
    let (xref, size) = (pdf.len(), objects.len() + 1);
    write!(pdf, "xref\n0 {size}\n0000000000 65535 f \n").expect("memory");
    for place in places {
        writeln!(pdf, "{place:010} 00000 n ").expect("memory");
    }
    write!(pdf, "trailer\n<< /Size {size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{xref}\n%%EOF\n")
        .expect("memory");
    pdf.into_bytes()
}

/// The pictures of a PDF of pictures.
fn pictures(pdf: &[u8]) -> Vec<RgbImage> {
    let starts = (0..pdf.len()).filter(|at| pdf[*at..].starts_with(b"stream\n\xFF\xD8"));
    let read = |at: usize| image::load_from_memory_with_format(&pdf[at + 7..], ImageFormat::Jpeg);
    starts.map(|at| read(at).expect("a picture").into_rgb8()).collect()
}

fn dark(picture: &RgbImage, from: (u32, u32), to: (u32, u32)) -> usize {
    let inside = |x, y| x >= from.0 && y >= from.1 && x < to.0 && y < to.1;
    picture.enumerate_pixels().filter(|(x, y, p)| inside(*x, *y) && p.0.iter().all(|c| *c < 40)).count()
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|w| w == what)
}

#[test]
fn of_a_picture_only_the_marked_pixels_go() {
    let original = colours(200, 100);
    let redacted =
        done(&png(original.clone()), &[area(1, 10.0, 20.0, 50.0, 30.0), area(1, 90.0, 90.0, 40.0, 40.0)]);
    assert_eq!((redacted.ending, redacted.pages), ("png", 1));
    let copy = image::load_from_memory(&redacted.bytes).expect("a picture").into_rgb8();
    for (x, y, pixel) in copy.enumerate_pixels() {
        let black = ((20..120).contains(&x) && (20..50).contains(&y)) || (x >= 180 && y >= 90);
        let expected = if black { Rgb([0, 0, 0]) } else { *original.get_pixel(x, y) };
        assert_eq!(*pixel, expected, "{x} {y}");
    }
}

#[test]
fn what_lies_under_something_transparent_does_not_come_along() {
    let hidden = RgbaImage::from_fn(40, 40, |x, _| Rgba([200, 10, 10, if x < 20 { 0 } else { 255 }]));
    let copy = done(&png(hidden), &[area(1, 0.0, 90.0, 10.0, 10.0)]);
    let copy = image::load_from_memory(&copy.bytes).expect("a picture");
    assert!(!copy.color().has_alpha());
    assert_eq!(copy.to_rgb8().get_pixel(5, 5), &Rgb([255, 255, 255]));
    assert_eq!(copy.to_rgb8().get_pixel(30, 5), &Rgb([200, 10, 10]));
}

/// A photograph that its camera says is to be turned: places are those of the picture as it is shown.
#[test]
fn a_turned_photograph_is_made_black_where_it_is_seen() {
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 95).encode_image(&colours(200, 100)).expect("encoded");
    // EXIF, one entry: orientation 6, a quarter to the right; and the canary behind it.
    let mut exif = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend_from_slice(CANARY.as_bytes());
    let mut turned = vec![0xFF, 0xD8, 0xFF, 0xE1];
    turned.extend_from_slice(&u16::try_from(exif.len() + 2).expect("short").to_be_bytes());
    turned.extend_from_slice(&exif);
    turned.extend_from_slice(&jpeg[2..]);
    let redacted = done(&turned, &[area(1, 0.0, 0.0, 100.0, 25.0)]);
    assert_eq!(redacted.ending, "jpg");
    let copy = image::load_from_memory(&redacted.bytes).expect("a picture").into_rgb8();
    assert_eq!(copy.dimensions(), (100, 200));
    assert_eq!(dark(&copy, (0, 0), (100, 48)), 4800);
    assert_eq!(dark(&copy, (0, 52), (100, 200)), 0);
    assert!(!holds(&redacted.bytes, b"Exif") && !holds(&redacted.bytes, CANARY.as_bytes()));
}

#[test]
fn of_a_pdf_pictures_of_its_pages_are_left() {
    let original = pdf(3, "");
    assert!(holds(&original, CANARY.as_bytes()));
    let redacted = done(&original, &[area(2, 0.0, 40.0, 100.0, 20.0)]);
    assert_eq!((redacted.ending, redacted.pages), ("pdf", 3));
    assert!(!holds(&redacted.bytes, CANARY.as_bytes()));
    let drawn = pictures(&redacted.bytes);
    assert_eq!(drawn.len(), 3);
    let (width, height) = drawn[0].dimensions();
    assert!((2330..2345).contains(&width) && (1645..1660).contains(&height), "{width} {height}");
    let band = ((0, height * 41 / 100), (width, height * 59 / 100));
    let all = usize::try_from((band.1.0 - band.0.0) * (band.1.1 - band.0.1)).expect("few");
    assert_eq!(dark(&drawn[1], band.0, band.1), all);
    for page in [0, 2] {
        let words = dark(&drawn[page], band.0, band.1);
        assert!(words > 1000 && words < all / 2, "its words stay: {words} of {all}");
    }
    // Above and below the band everything is as it was.
    assert_eq!(dark(&drawn[1], (0, height * 62 / 100), (width, height)), 0);
    assert_eq!(redacted, done(&original, &[area(2, 0.0, 40.0, 100.0, 20.0)]), "the same bytes again");
}

#[test]
fn a_long_scan_can_be_stopped() {
    let long = pdf(50, "");
    let seen = std::cell::Cell::new(0);
    let stop = redact(&long, &[area(50, 0.0, 0.0, 1.0, 1.0)], &|done, total| {
        assert_eq!(total, 50);
        seen.set(done);
        done < 4
    });
    assert_eq!(stop.expect_err("stopped")[0].code.code, "work-stopped");
    assert_eq!(seen.get(), 4);
    assert_eq!(done(&pdf(9, ""), &[area(9, 0.0, 0.0, 1.0, 1.0)]).pages, 9);
    assert_eq!(codes(&pdf(PAGES_MAX + 1, ""), &[area(1, 0.0, 0.0, 1.0, 1.0)]), ["redact-large"]);
}

#[test]
fn wrong_places_are_told_all_at_once_and_what_cannot_be_drawn_is_refused() {
    let scan = pdf(2, "");
    assert_eq!(codes(&scan, &[]), ["redact-nothing"]);
    let wrong = [
        area(0, 1.0, 1.0, 1.0, 1.0),
        area(3, 1.0, 1.0, 1.0, 1.0),
        area(1, 1.0, 1.0, 0.0, 1.0),
        area(1, 100.0, 1.0, 5.0, 1.0),
        area(1, f32::NAN, 1.0, 5.0, 1.0),
        area(2, -5.0, 1.0, 5.0, 1.0),
    ];
    assert_eq!(codes(&scan, &wrong), ["redact-area"; 6]);
    let one = [area(1, 1.0, 1.0, 10.0, 10.0)];
    assert_eq!(codes("просто текст".as_bytes(), &one), ["redact-unreadable"]);
    assert_eq!(codes(b"%PDF-1.7\nnothing", &one), ["redact-unreadable"]);
    let cut = png(colours(300, 300));
    assert_eq!(codes(&cut[..cut.len() / 2], &one), ["redact-unreadable"]);
    // A picture on the page that cannot be decoded would be lost unseen.
    let broken = String::from_utf8(pdf(1, "q 100 0 0 100 0 0 cm /X Do Q")).expect("text").replace(
        "xref\n0 ",
        "99 0 obj\n<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 8 /ColorSpace \
         /DeviceRGB /Filter /DCTDecode /Length 4 >>\nstream\nnone\nendstream\nendobj\nxref\n0 ",
    );
    let broken = broken.replace("startxref\n", "startxref\n9");
    let told = redact(broken.as_bytes(), &one, &|_, _| true).expect_err("refused").remove(0);
    assert_eq!((told.code.code, format!("{:?}", told.args).contains('1')), ("redact-unreadable", true));
    assert!(done(broken.replace("/X Do", "").as_bytes(), &one).pages == 1, "without it the page is whole");
}

fn sings(path: &Path) -> bool {
    let mut connection = Connection::open(path).expect("raw");
    connection.execute_batch(&format!("PRAGMA key = '{PHRASE}';")).expect("key");
    holds(&connection.serialize(MAIN_DB).expect("pages"), CANARY.as_bytes())
}

/// Filed beside its original, whose name and role it takes; then the original goes with its act.
#[test]
fn the_copy_is_filed_and_its_original_destroyed() {
    let home = tempfile::tempdir().expect("temp");
    let path = home.path().join("w.pismovnik");
    let mut book = Book::create(&path, PHRASE, TODAY).expect("created");
    let answers = interview::preset("ru-sole-proprietor").expect("preset");
    book.create_shop("Лавка", None, answers, TODAY).expect("shop");
    let long = format!("{}.PDF", "паспорт".repeat(28));
    let scan = FileIn { name: long.clone(), role: FileRole::Letter, bytes: pdf(1, "") };
    let mut intake = Intake::new("12", &[LetterKind::Withdrawal], Channel::Post, TODAY);
    intake.sender.name = Some("Соболева Анна".to_owned());
    let letter: LetterId = book.receive_letter(1, intake, &[scan], TODAY).expect("received").letter;
    let original = FileId { entry: letter.0, n: 0 };
    let bytes = book.to_redact(1, letter, original).expect("read");
    let redacted = done(&bytes, &[area(1, 0.0, 40.0, 100.0, 20.0)]);
    let filed = (1, letter, original);
    let (copy, name) = book.keep_redacted(Locale::Ru, filed, redacted.clone(), TODAY).expect("filed");
    assert!(name.starts_with("паспортпаспорт") && name.ends_with(" (закрашено).pdf"), "{name}");
    let known = book.letter(1, letter).expect("the letter");
    assert_eq!(
        known.file(copy).map(|f| (f.role, f.media.as_str())),
        Some((FileRole::Letter, "application/pdf"))
    );
    assert_eq!(book.letter_file(1, copy.entry, copy.n).expect("kept"), redacted.bytes);
    assert!(sings(&path), "the original stays until it is destroyed");
    let warned = |book: &Book| {
        let around = book.around_letter(1, letter, TODAY).expect("around");
        around.alarms.contains(&pismovnik_app::letters::around::Alarm::Passport)
    };
    assert!(warned(&book));
    let wish = lone::Wish { files: vec![original], identity: true, reason: String::new() };
    book.destroy_files(Locale::Ru, 1, letter, &wish, "1", TODAY).expect("destroyed");
    assert!(!warned(&book) && book.verify().is_sound());
    // What was filed in its stead is not taken back after it.
    assert!(book.undo_step(1, letter, TODAY).is_err());
    assert_eq!(book.to_redact(1, letter, original).expect_err("gone")[0].code.code, "letter-file-unknown");
    drop(book);
    assert!(!sings(&path));
}
