//! The visible mark of a signature: what it says, where it stands, how it looks before anything is signed.

use std::collections::BTreeMap;

use hayro::vello_cpu::Pixmap;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};
use pismovnik_signing::pades::{self, Mark, Options, PageFacts, Visible};
use pismovnik_signing::{Certificate, Moment};
use pismovnik_typeset::signature_mark::{self, Words};

use super::problem_of;
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
/// Where problems of a mark are told.
const AT: &str = "mark";

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

/// Whose mark it is: a certificate with its issuers, and the moment of signing. No private key is needed to look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bearer {
    /// The certificate, then its issuers.
    pub chain: Vec<Certificate>,
    /// When it signs.
    pub at: Moment,
}

/// A mark on a page, to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The page with the mark on it.
    pub png: Vec<u8>,
    /// Where it stands.
    pub spot: Spot,
}

/// Where a mark stands, and what speaks against it.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// The page, counted from 1.
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

impl Spot {
    /// The place as it is remembered for other papers: a last page stays the last one.
    pub fn place(&self) -> String {
        let [left, top, ..] = self.mark;
        let page = if self.page == self.pages { "last".to_owned() } else { self.page.to_string() };
        format!("{page},{left:.1},{top:.1}")
    }
}

/// A mark as it looks, wherever it will stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    drawn: signature_mark::Drawn,
    /// What a screen reader says.
    says: String,
}

impl Look {
    /// Draws the mark of a certificate.
    ///
    /// # Errors
    /// A letter that no font has.
    pub fn of(bearer: &Bearer, locale: Locale) -> Result<Look, Vec<Problem>> {
        let said = Said::of(locale, &bearer.chain);
        let drawn = signature_mark::draw(&Words {
            locale,
            title: &said.title,
            rows: &said.rows,
            note: said.note.as_deref(),
            day: day(bearer.at),
        })?;
        Ok(Look { drawn, says: said.aloud() })
    }

    /// What it says, in one line.
    pub fn says(&self) -> &str {
        &self.says
    }

    /// Its picture, so many pixels wide.
    pub fn png(&self, width: u32) -> Option<Vec<u8>> {
        pages::png(&self.drawn.pdf, 0, width)
    }
}

/// A paper on which places for a mark are tried, one after another; its pages are drawn once.
pub struct Board {
    pdf: Vec<u8>,
    pages: usize,
    sheets: BTreeMap<usize, (PageFacts, Pixmap)>,
}

impl Board {
    /// Takes a paper.
    ///
    /// # Errors
    /// No PDF, or an encrypted one.
    pub fn of(pdf: Vec<u8>) -> Result<Board, Problem> {
        let pages = pades::page(&pdf, 1).or_else(|fault| last(&pdf, fault));
        let pages = pages.map_err(|f| problem_of(&f, AT))?.count;
        Ok(Board { pdf, pages, sheets: BTreeMap::new() })
    }

    /// One page, counted from 1, as a PNG.
    pub fn png(&self, page: usize, width: u32) -> Option<Vec<u8>> {
        pages::png(&self.pdf, page.checked_sub(1)?, width)
    }

    /// Tries a place; one without room is told beside the nearest guess.
    ///
    /// # Errors
    /// No such page, or a turned one.
    pub fn spot(&mut self, look: &Look, place: Place) -> Result<Spot, Problem> {
        let page = match place {
            Place::At { page: Some(page), .. } => page,
            _ => self.pages,
        };
        let (width, height) = (look.drawn.width, look.drawn.height);
        let pages = self.pages;
        let (facts, picture) = self.sheet(page)?;
        let paper = (facts.size.0 / MM, facts.size.1 / MM);
        let (left, top, problem) = match place {
            Place::At { left, top, .. } => {
                (left, top, against(paper, Ink(picture), [left, top, width, height]))
            }
            Place::Free => match free(paper, Ink(picture), (width, height)) {
                Some((left, top)) => (left, top, None),
                None => {
                    let none = Problem::new(problem::MARK_NO_ROOM, AT).with("width", length(width));
                    let guess = ((paper.0 - RIGHT - width).max(0.0), (paper.1 - FOOT - height).max(0.0));
                    (guess.0, guess.1, Some(none.with("height", length(height))))
                }
            },
        };
        Ok(Spot { page, pages, paper, mark: [left, top, width, height], problem })
    }

    fn sheet(&mut self, page: usize) -> Result<(PageFacts, &Pixmap), Problem> {
        if !self.sheets.contains_key(&page) {
            let facts = pades::page(&self.pdf, page).map_err(|f| problem_of(&f, AT))?;
            let picture = page.checked_sub(1).and_then(|n| pages::picture(&self.pdf, n, FINE / MM));
            let picture = picture.ok_or_else(|| Problem::new(problem::PDF_UNREADABLE, AT))?;
            self.sheets.insert(page, (facts, picture));
        }
        let found = self.sheets.get(&page).map(|(facts, picture)| (*facts, picture));
        found.ok_or_else(|| Problem::new(problem::PDF_UNREADABLE, AT))
    }

    /// A mark in its place, ready to be signed with.
    fn placed(&mut self, look: Look, spot: &Spot) -> Result<Placed, Vec<Problem>> {
        let mark = Mark::read(&look.drawn.pdf).map_err(|f| vec![problem_of(&f, AT)])?;
        let (facts, _) = self.sheet(spot.page).map_err(|p| vec![p])?;
        let [left, top, width, height] = spot.mark;
        let (x, y) = (facts.origin.0 + left * MM, facts.origin.1 + facts.size.1 - top * MM);
        let rect = [x, y - height * MM, x + width * MM, y];
        Ok(Placed { mark, page: spot.page, rect, says: look.says })
    }
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

/// Draws a mark and puts it in its place.
///
/// # Errors
/// No such page, a turned page, off the page, over what stands there, no room.
pub(super) fn placed(
    bearer: &Bearer,
    locale: Locale,
    pdf: &[u8],
    place: Place,
    at: &str,
) -> Result<Placed, Vec<Problem>> {
    let told = |problem: Problem| vec![Problem { at: at.to_owned(), ..problem }];
    let look = Look::of(bearer, locale)?;
    let mut board = Board::of(pdf.to_vec()).map_err(told)?;
    let spot = board.spot(&look, place).map_err(told)?;
    match spot.problem.clone() {
        Some(problem) => Err(told(problem)),
        None => board.placed(look, &spot),
    }
}

/// Shows a mark on its page, `width` pixels wide, the page as it will be; what speaks against the place is told beside.
///
/// # Errors
/// The file is no PDF or encrypted, there is no such page or it is turned.
pub fn preview(
    bearer: &Bearer,
    locale: Locale,
    pdf: &[u8],
    place: Place,
    width: u32,
) -> Result<Preview, Vec<Problem>> {
    let look = Look::of(bearer, locale)?;
    let mut board = Board::of(pdf.to_vec()).map_err(|p| vec![p])?;
    let spot = board.spot(&look, place).map_err(|p| vec![p])?;
    let placed = board.placed(look, &spot)?;
    let options = Options {
        at: bearer.at,
        name: "",
        reason: "",
        location: "",
        description: &placed.says,
        certify: false,
        visible: Some(placed.visible()),
    };
    let shown = pades::prepare(pdf, &options, NO_ROOM).map_err(|f| vec![problem_of(&f, AT)])?;
    let png = pages::png(shown.bytes(), placed.page - 1, width);
    let png = png.ok_or_else(|| vec![Problem::new(problem::PDF_UNREADABLE, AT)])?;
    Ok(Preview { png, spot })
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

/// What speaks against a place: left, top, width, height in millimetres on a paper of that size.
fn against(paper: (f32, f32), ink: Ink<'_>, [left, top, width, height]: [f32; 4]) -> Option<Problem> {
    let (right, down) = (paper.0 - width, paper.1 - height);
    if left < 0.0 || top < 0.0 || left > right || top > down {
        let off = Problem::new(problem::MARK_OFF_PAGE, AT);
        let off = off.with("width", length(width)).with("height", length(height));
        return Some(off.with("right", length(right.max(0.0))).with("down", length(down.max(0.0))));
    }
    let covered = ink.touches(left - AROUND, top - AROUND, width + 2.0 * AROUND, height + 2.0 * AROUND);
    covered.then(|| Problem::new(problem::MARK_COVERS, AT))
}

/// Under the last thing that stands on a page above its foot.
fn free(paper: (f32, f32), ink: Ink<'_>, mark: (f32, f32)) -> Option<(f32, f32)> {
    let (width, height) = paper;
    let lowest = height - FOOT;
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
