//! The visible mark of a signature: what it says, where it stands, how it looks before anything is signed.

use hayro::vello_cpu::Pixmap;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};
use pismovnik_signing::pades::{self, Mark, Options, PageFacts, Visible};
use pismovnik_signing::{Certificate, Moment};
use pismovnik_typeset::signature_mark::{self, Words};

use super::{OpenKey, problem_of};
use crate::{pages, words};

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;
/// Pixels in a millimetre of the picture in which free room is looked for.
const FINE: f32 = 4.0;
/// Room that stays free around a mark, millimetres.
const AROUND: f32 = 0.5;
/// Where a found place keeps to, millimetres: from the right edge, from the lower one, from the text above.
const RIGHT: f32 = 20.0;
const FOOT: f32 = 26.0;
const ABOVE: f32 = 6.0;
/// Room that a signature takes in a preview, where there is none.
const NO_ROOM: usize = 16;

/// Where a mark stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// Here.
    At {
        /// The page, counted from 1; none: the last.
        page: Option<usize>,
        /// From the page's left edge, millimetres.
        left: f32,
        /// From its upper edge.
        top: f32,
    },
    /// Under the text of the last page, on the right.
    Free,
}

impl Place {
    /// Reads `PAGE,X,Y`, `last,X,Y` or `auto`.
    ///
    /// # Errors
    /// [`problem::MARK_PLACE_MALFORMED`].
    pub fn read(text: &str, at: &str) -> Result<Place, Problem> {
        if text.trim() == "auto" {
            return Ok(Place::Free);
        }
        let parts: Vec<&str> = text.split(',').map(str::trim).collect();
        let number = |text: &str| text.parse::<f32>().ok().filter(|n| n.is_finite());
        let read = || {
            let [page, left, top] = parts[..] else { return None };
            let page = match page {
                "last" => None,
                number => Some(number.parse::<usize>().ok().filter(|n| *n > 0)?),
            };
            Some(Place::At { page, left: number(left)?, top: number(top)? })
        };
        read().ok_or_else(|| Problem::new(problem::MARK_PLACE_MALFORMED, at).with("value", text))
    }
}

/// A mark on a page, to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The page with the mark on it.
    pub png: Vec<u8>,
    /// The page, counted from 1, and how many there are.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// The page's width and height, millimetres.
    pub paper: (f32, f32),
    /// The mark: left, top, width, height, millimetres from the page's upper left corner.
    pub mark: [f32; 4],
    /// What speaks against this place.
    pub problem: Option<Problem>,
}

/// A mark with its place, ready to be signed with.
pub(super) struct Placed {
    mark: Mark,
    page: usize,
    rect: [f32; 4],
    /// What a screen reader says.
    pub(super) says: String,
}

impl Placed {
    pub(super) fn visible(&self) -> Visible<'_> {
        Visible { mark: &self.mark, page: self.page, rect: self.rect }
    }
}

/// A mark drawn, its place measured, nothing refused yet.
struct Laid {
    placed: Placed,
    paper: PageFacts,
    /// Left, top, width, height in millimetres.
    area: [f32; 4],
}

/// Draws the mark of a key and puts it in its place.
///
/// # Errors
/// No such page, a turned page, off the page, over what stands there, no room.
pub(super) fn placed(
    key: &OpenKey,
    locale: Locale,
    pdf: &[u8],
    place: Place,
    at: &str,
) -> Result<Placed, Vec<Problem>> {
    let laid = lay(key, locale, pdf, place, at)?;
    match against(&laid, pdf, at) {
        Some(problem) => Err(vec![problem]),
        None => Ok(laid.placed),
    }
}

/// Shows a mark on its page, `width` pixels wide, the page as it will be; what speaks against the place is told beside.
///
/// # Errors
/// The file is no PDF or encrypted, there is no such page or it is turned, the last page has no room.
pub fn preview(
    key: &OpenKey,
    locale: Locale,
    pdf: &[u8],
    place: Place,
    width: u32,
) -> Result<Preview, Vec<Problem>> {
    let at = "mark";
    let laid = lay(key, locale, pdf, place, at)?;
    let problem = against(&laid, pdf, at);
    let options = Options {
        at: key.at,
        name: "",
        reason: "",
        location: "",
        description: &laid.placed.says,
        certify: false,
        visible: Some(laid.placed.visible()),
    };
    let shown = pades::prepare(pdf, &options, NO_ROOM).map_err(|f| vec![problem_of(&f, at)])?;
    let png = pages::png(shown.bytes(), laid.placed.page - 1, width);
    let png = png.ok_or_else(|| vec![Problem::new(problem::PDF_UNREADABLE, at)])?;
    let paper = (laid.paper.size.0 / MM, laid.paper.size.1 / MM);
    Ok(Preview { png, page: laid.placed.page, pages: laid.paper.count, paper, mark: laid.area, problem })
}

fn lay(key: &OpenKey, locale: Locale, pdf: &[u8], place: Place, at: &str) -> Result<Laid, Vec<Problem>> {
    let told = |fault| vec![problem_of(&fault, at)];
    let said = Said::of(locale, key.signer().chain());
    let day = day(key.at);
    let drawn = signature_mark::draw(&Words {
        locale,
        title: &said.title,
        rows: &said.rows,
        note: said.note.as_deref(),
        day,
    })?;
    let mark = Mark::read(&drawn.pdf).map_err(told)?;
    let number = match place {
        Place::At { page: Some(page), .. } => page,
        _ => pades::page(pdf, 1).or_else(|fault| last(pdf, fault)).map_err(told)?.count,
    };
    let paper = pades::page(pdf, number).map_err(told)?;
    let (width, height) = (drawn.width, drawn.height);
    let (left, top) = match place {
        Place::At { left, top, .. } => (left, top),
        Place::Free => free(pdf, number, &paper, (width, height)).ok_or_else(|| {
            let none = Problem::new(problem::MARK_NO_ROOM, at);
            vec![none.with("width", length(width)).with("height", length(height))]
        })?,
    };
    let (x, y) = (paper.origin.0 + left * MM, paper.origin.1 + paper.size.1 - top * MM);
    let rect = [x, y - height * MM, x + width * MM, y];
    let placed = Placed { mark, page: number, rect, says: said.aloud() };
    Ok(Laid { placed, paper, area: [left, top, width, height] })
}

/// How many pages there are, where the first one itself is turned.
fn last(pdf: &[u8], fault: pismovnik_signing::Fault) -> Result<PageFacts, pismovnik_signing::Fault> {
    match (fault, pades::page(pdf, usize::MAX)) {
        (pismovnik_signing::Fault::PageTurned, Err(pismovnik_signing::Fault::NoSuchPage(count))) => {
            pades::page(pdf, count)
        }
        (fault, _) => Err(fault),
    }
}

/// What speaks against a place.
fn against(laid: &Laid, pdf: &[u8], at: &str) -> Option<Problem> {
    let [left, top, width, height] = laid.area;
    let paper = (laid.paper.size.0 / MM, laid.paper.size.1 / MM);
    let (right, down) = (paper.0 - width, paper.1 - height);
    if left < 0.0 || top < 0.0 || left > right || top > down {
        let off = Problem::new(problem::MARK_OFF_PAGE, at);
        let off = off.with("width", length(width)).with("height", length(height));
        return Some(off.with("right", length(right.max(0.0))).with("down", length(down.max(0.0))));
    }
    let picture = pages::picture(pdf, laid.placed.page - 1, FINE / MM)?;
    let covered =
        Ink(&picture).touches(left - AROUND, top - AROUND, width + 2.0 * AROUND, height + 2.0 * AROUND);
    covered.then(|| Problem::new(problem::MARK_COVERS, at))
}

/// Under the last thing that stands on a page above its foot.
fn free(pdf: &[u8], number: usize, paper: &PageFacts, mark: (f32, f32)) -> Option<(f32, f32)> {
    let picture = pages::picture(pdf, number - 1, FINE / MM)?;
    let (width, height) = (paper.size.0 / MM, paper.size.1 / MM);
    let lowest = height - FOOT;
    let ink = Ink(&picture);
    let mut top = ink.lowest_above(lowest, width) + ABOVE;
    let left = width - RIGHT - mark.0;
    while left >= 0.0 && top + mark.1 <= lowest {
        if !ink.touches(left - AROUND, top - AROUND, mark.0 + 2.0 * AROUND, mark.1 + 2.0 * AROUND) {
            return Some((left, top));
        }
        top += 1.0;
    }
    None
}

/// What is printed on a page, read off its picture: whoever put it there, it counts.
struct Ink<'a>(&'a Pixmap);

impl Ink<'_> {
    fn is(&self, x: u16, y: u16) -> bool {
        let colour = self.0.sample(x, y);
        u16::from(colour.r) + u16::from(colour.g) + u16::from(colour.b) < 690
    }

    /// Whether anything stands in a rectangle, millimetres.
    fn touches(&self, left: f32, top: f32, width: f32, height: f32) -> bool {
        let pixel = |mm: f32, most: u16| (mm * FINE).round().clamp(0.0, f32::from(most)) as u16;
        let (wide, high) = (self.0.width(), self.0.height());
        let columns = pixel(left, wide)..pixel(left + width, wide);
        let mut rows = pixel(top, high)..pixel(top + height, high);
        rows.any(|y| columns.clone().any(|x| self.is(x, y)))
    }

    /// The lowest print above a line, millimetres; 0 where there is none.
    fn lowest_above(&self, line: f32, width: f32) -> f32 {
        let mut y = line;
        while y > 0.0 && !self.touches(0.0, y - 1.0, width, 1.0) {
            y -= 1.0;
        }
        y.max(0.0)
    }
}

/// What a mark says: for a key that vouches for itself no more than it is worth.
struct Said {
    title: String,
    rows: Vec<(String, String)>,
    note: Option<String>,
}

impl Said {
    fn of(locale: Locale, chain: &[Certificate]) -> Said {
        let say = |id: &str| words::plain(locale, id);
        let own = chain.first();
        let is_own = own.is_some_and(Certificate::is_self_issued);
        let told = |text: fn(&Certificate) -> String| own.map_or_else(String::new, text);
        let dates = [
            ("from", told(|c| short(c.not_before())).into()),
            ("until", told(|c| short(c.not_after())).into()),
        ];
        let holder = if is_own { "signature-mark-name-own" } else { "signature-mark-holder" };
        let title = if is_own { "signature-mark-title-own" } else { "signature-mark-title" };
        Said {
            title: say(title),
            rows: vec![
                (say("signature-mark-number"), told(|c| hex::encode_upper(c.serial()))),
                (say(holder), told(Certificate::subject_text)),
                (say("signature-mark-term"), words::text(locale, "signature-mark-dates", &dates)),
            ],
            note: is_own.then(|| say("signature-mark-note-own")),
        }
    }

    fn aloud(&self) -> String {
        let rows: Vec<String> = self.rows.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let note = self.note.as_deref().map_or_else(String::new, |note| format!(". {note}"));
        format!("{}. {}{note}", self.title, rows.join("; "))
    }
}

/// `20.11.2026`, the certificate's own day in Greenwich.
fn short(moment: Moment) -> String {
    let (year, month, day, ..) = moment.parts();
    format!("{day:02}.{month:02}.{year:04}")
}

fn day(moment: Moment) -> Day {
    let iso: String = moment.iso().chars().take(10).collect();
    iso.parse().unwrap_or(Day::constant(1970, 1, 1))
}

fn length(mm: f32) -> String {
    format!("{}", mm.floor())
}
