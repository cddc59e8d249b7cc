//! A copy of a file with places made black: a passport's numbers that nobody asked for. The pixels themselves go. Of the
//! file nothing is taken over but pictures of its pages: no text layer, no description, no thumbnail.

use std::io::Cursor;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::page::Page;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};
use pismovnik_register::letters::{FileId, LetterEvent, LetterId};
use pismovnik_typeset::scans::{self, Scan};

use crate::book::{Book, Inside};
use crate::letters::{FileIn, FileRole, heic, media, plain_name};
use crate::vault::lone;
use crate::{pages, words};

/// Largest file that is redacted: it is read into memory. 64 MiB.
pub const BYTES_MAX: u64 = 64 << 20;
/// Most pages.
pub const PAGES_MAX: usize = 200;
/// Most pixels of a picture.
const PIXELS_MAX: u64 = 100_000_000;
/// Most pixels of a drawn page, and of one of its sides.
const DRAWN_MAX: f32 = 24_000_000.0;
const SIDE_MAX: f32 = 15_000.0;
/// Pixels a point of a drawn page: 200 to the inch.
const SCALE: f32 = 200.0 / 72.0;
/// Quality of JPEG, of 100.
const QUALITY: u8 = 88;
/// Where problems of places are told.
const AT: &str = "box";
/// Most characters that are taken over of the original's name: the mark and the ending are never cut.
const STEM_MAX: usize = 150;

/// A place that is made black, as the page is shown: per cent of its width and height, from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// The page, counted from 1.
    pub page: usize,
    /// Where it begins from the left, per cent of the width.
    pub left: f32,
    /// From above, per cent of the height.
    pub top: f32,
    /// How wide it is, per cent of the width.
    pub width: f32,
    /// How high, per cent of the height.
    pub height: f32,
}

impl Area {
    /// Whether it is a place on a page that there is.
    fn lies_on(&self, pages: usize) -> bool {
        let all = [self.left, self.top, self.width, self.height];
        (1..=pages).contains(&self.page)
            && all.iter().all(|n| n.is_finite())
            && self.width > 0.0
            && self.height > 0.0
            && self.left < 100.0
            && self.top < 100.0
            && self.left + self.width > 0.0
            && self.top + self.height > 0.0
    }

    /// As it is written: `1:10,20,50,8`.
    fn written(&self) -> String {
        format!("{}:{},{},{},{}", self.page, self.left, self.top, self.width, self.height)
    }
}

/// A copy with black places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted {
    /// The file: PNG where the original is a PNG, JPEG of other pictures, PDF of a PDF.
    pub bytes: Vec<u8>,
    /// How such a file's name ends.
    pub ending: &'static str,
    /// How many pages.
    pub pages: usize,
}

/// A copy of a PDF, PNG, JPEG or HEIC in which these places are black. `seen` hears how many pages of how many are
/// done, and stops it with false.
///
/// # Errors
/// [`problem::REDACT_NOTHING`]; [`problem::REDACT_AREA`] for every place that is on no page;
/// [`problem::REDACT_UNREADABLE`] where a page cannot be drawn whole, since something of it would be lost unseen;
/// [`problem::REDACT_LARGE`]; [`problem::WORK_STOPPED`].
pub fn redact(file: &[u8], areas: &[Area], seen: &dyn Fn(usize, usize) -> bool) -> Inside<Redacted> {
    if areas.is_empty() {
        return Err(vec![Problem::new(problem::REDACT_NOTHING, AT)]);
    }
    let kind = media(file);
    if kind == "application/pdf" {
        return of_pdf(file, areas, seen);
    }
    let mut picture = picture(file, kind)?;
    on_pages(areas, 1)?;
    areas.iter().for_each(|area| blacken(&mut picture, area));
    let (bytes, ending) = match kind {
        "image/png" => (png(&picture).ok_or_else(|| unreadable(1))?, "png"),
        _ => (jpeg(&picture).ok_or_else(|| unreadable(1))?, "jpg"),
    };
    if !seen(1, 1) {
        return Err(stopped());
    }
    whole(Redacted { bytes, ending, pages: 1 })
}

/// Whether copies can be made of files of this media type.
pub fn takes(media: &str) -> bool {
    matches!(media, "application/pdf" | "image/png" | "image/jpeg" | "image/heic")
}

/// Refuses a copy that could not be looked at afterwards.
fn whole(redacted: Redacted) -> Inside<Redacted> {
    if redacted.bytes.len() as u64 > BYTES_MAX { Err(large()) } else { Ok(redacted) }
}

/// Whether a file's name is one that such a copy was given, in any language.
pub fn names_copy(name: &str) -> bool {
    let mark = |locale: &Locale| words::text(*locale, "redact-name", &[("name", "".into())]);
    Locale::ALL.iter().any(|locale| name.contains(mark(locale).trim()))
}

impl Book {
    /// Reads what is to be redacted.
    ///
    /// # Errors
    /// [`problem::LETTER_FILE_UNKNOWN`], [`problem::REDACT_LARGE`]; those of reading.
    pub fn to_redact(&self, shop: i64, letter: LetterId, file: FileId) -> Inside<Vec<u8>> {
        let known = self.letter(shop, letter)?;
        let unknown = || Problem::new(problem::LETTER_FILE_UNKNOWN, "attachment").with("value", file.entry);
        if known.file(file).ok_or_else(|| vec![unknown()])?.size > BYTES_MAX {
            return Err(large());
        }
        self.letter_file(shop, file.entry, file.n)
    }

    /// Files a redacted copy beside its original, whose name and role it takes; the original stays until it is
    /// destroyed. Gives where it lies.
    ///
    /// # Errors
    /// Every reason of the register against it.
    pub fn keep_redacted(
        &mut self,
        locale: Locale,
        (shop, letter, file): (i64, LetterId, FileId),
        redacted: Redacted,
        today: Day,
    ) -> Inside<(FileId, String)> {
        let known = self.letter(shop, letter)?;
        let unknown = || Problem::new(problem::LETTER_FILE_UNKNOWN, "attachment").with("value", file.entry);
        let original = known.file(file).ok_or_else(|| vec![unknown()])?;
        let stem = original.name.rsplit_once('.').map_or(original.name.as_str(), |(stem, _)| stem);
        let stem: String = stem.chars().take(STEM_MAX).collect();
        let marked = words::text(locale, "redact-name", &[("name", stem.into())]);
        let name = plain_name(&format!("{marked}.{}", redacted.ending));
        // A paper of the shop is only what it issued.
        let role = if lone::comes_in(original.role) { original.role } else { FileRole::Other };
        let copy = FileIn { name: name.clone(), role, bytes: redacted.bytes };
        let event = LetterEvent::FilesAdded { files: vec![] };
        let done = self.take_step(shop, letter, event, &[copy], today)?;
        Ok((FileId { entry: done.seq, n: 0 }, name))
    }
}

fn of_pdf(file: &[u8], areas: &[Area], seen: &dyn Fn(usize, usize) -> bool) -> Inside<Redacted> {
    let pdf = Pdf::new(file.to_vec()).map_err(|_| unreadable(0))?;
    let total = pdf.pages().len();
    if total == 0 {
        return Err(unreadable(0));
    }
    if total > PAGES_MAX {
        return Err(large());
    }
    on_pages(areas, total)?;
    let mut scans = Vec::with_capacity(total);
    for (at, page) in pdf.pages().iter().enumerate() {
        let mut picture = drawn(page).ok_or_else(|| unreadable(at + 1))?;
        areas.iter().filter(|a| a.page == at + 1).for_each(|area| blacken(&mut picture, area));
        let jpeg = jpeg(&picture).ok_or_else(|| unreadable(at + 1))?;
        scans.push(Scan { size: page.render_dimensions(), pixels: picture.dimensions(), jpeg });
        if !seen(at + 1, total) {
            return Err(stopped());
        }
    }
    let bytes = scans::pdf(scans).map_err(|_| unreadable(0))?;
    whole(Redacted { bytes, ending: "pdf", pages: total })
}

/// A page as it is printed; none where something of it cannot be drawn.
fn drawn(page: &Page<'_>) -> Option<RgbImage> {
    let (width, height) = page.render_dimensions();
    let most = (DRAWN_MAX / (width * height).max(1.0)).sqrt().min(SIDE_MAX / width.max(height).max(1.0));
    let lost = Arc::new(AtomicBool::new(false));
    let sink = lost.clone();
    let settings = InterpreterSettings {
        warning_sink: Arc::new(move |_| sink.store(true, Ordering::Relaxed)),
        ..InterpreterSettings::default()
    };
    let drawn = pages::drawn(page, SCALE.min(most), &settings);
    if lost.load(Ordering::Relaxed) {
        return None;
    }
    let pixels = drawn.data().iter().flat_map(|p| [p.r, p.g, p.b]).collect();
    RgbImage::from_raw(drawn.width().into(), drawn.height().into(), pixels)
}

/// A picture as it is shown: turned as its camera says, on white paper.
fn picture(file: &[u8], kind: &str) -> Inside<RgbImage> {
    let converted;
    let (bytes, format) = match kind {
        "image/png" => (file, ImageFormat::Png),
        "image/jpeg" => (file, ImageFormat::Jpeg),
        "image/heic" => {
            converted = heic::png(file).ok_or_else(|| unreadable(1))?;
            (converted.as_slice(), ImageFormat::Png)
        }
        _ => return Err(unreadable(0)),
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(PIXELS_MAX * 8);
    reader.limits(limits);
    let read = || {
        let mut decoder = reader.into_decoder().ok()?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > PIXELS_MAX {
            return Some(Err(large()));
        }
        let turned = decoder.orientation().ok()?;
        let mut picture = DynamicImage::from_decoder(decoder).ok()?;
        picture.apply_orientation(turned);
        Some(Ok(picture))
    };
    let picture = read().ok_or_else(|| unreadable(1))??;
    if !picture.color().has_alpha() {
        return Ok(picture.into_rgb8());
    }
    // What lies under something transparent is not taken over.
    let picture = picture.into_rgba8();
    let on_white = |colour: u8, alpha: u8| {
        let (colour, alpha) = (u32::from(colour), u32::from(alpha));
        ((colour * alpha + 255 * (255 - alpha)) / 255) as u8
    };
    Ok(RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [r, g, b, a] = picture.get_pixel(x, y).0;
        Rgb([on_white(r, a), on_white(g, a), on_white(b, a)])
    }))
}

/// Every pixel that a place touches.
fn blacken(picture: &mut RgbImage, area: &Area) {
    let span = |from: f32, long: f32, side: u32| {
        let at = |per_cent: f32| f64::from(per_cent) / 100.0 * f64::from(side);
        let (begin, end) = (at(from).floor().max(0.0), at(from + long).ceil());
        begin as u32..(end.max(0.0) as u32).min(side)
    };
    let (across, down) =
        (span(area.left, area.width, picture.width()), span(area.top, area.height, picture.height()));
    for y in down {
        for x in across.clone() {
            picture.put_pixel(x, y, Rgb([0, 0, 0]));
        }
    }
}

fn jpeg(picture: &RgbImage) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (width, height) = picture.dimensions();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
    encoder.encode(picture.as_raw(), width, height, ExtendedColorType::Rgb8).ok()?;
    Some(bytes)
}

fn png(picture: &RgbImage) -> Option<Vec<u8>> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).ok()?;
    Some(bytes.into_inner())
}

/// Refuses places that are on no page, all at once.
fn on_pages(areas: &[Area], pages: usize) -> Inside<()> {
    let wrong = |area: &&Area| !area.lies_on(pages);
    let told = |area: &Area| {
        Problem::new(problem::REDACT_AREA, AT).with("value", area.written()).with("pages", pages)
    };
    let problems: Vec<Problem> = areas.iter().filter(wrong).map(told).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// The page counted from 1; 0 is the whole file.
fn unreadable(page: usize) -> Vec<Problem> {
    vec![Problem::new(problem::REDACT_UNREADABLE, "attachment").with("page", page)]
}

fn large() -> Vec<Problem> {
    let problem = Problem::new(problem::REDACT_LARGE, "attachment");
    vec![problem.with("max", BYTES_MAX >> 20).with("pages", PAGES_MAX)]
}

fn stopped() -> Vec<Problem> {
    vec![Problem::new(problem::WORK_STOPPED, "")]
}
