//! What goes round a letter: printed envelopes, labels, the check that an address sits in its window,
//! and the sheet with which a printer is calibrated. Lengths of the public face are millimetres.
//!
//! Sizes: GOST R 51506-99. The digits of the index grid are drawn as the nine-stroke stencil that
//! Russian envelopes carry; its exact place on the cover is not confirmed by a source, so offsets apply
//! to it as to everything else.

use pismovnik_model::{Day, Locale, Problem, problem};

use crate::finish::Particulars;
use crate::fonts::Style;
use crate::page::{Layout, Mark, Page, Paper, Role, Tree};
use crate::paragraph::{Align, Look, SetLine, Setter, plain};
use crate::shape::Shaper;
use crate::style::Type;
use crate::{draw, finish, missing};

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// Sizes of envelopes, long side across.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Envelope {
    /// 162 × 114 mm: A4 folded to a quarter.
    C6,
    /// 220 × 110 mm: A4 folded to a third.
    Dl,
    /// 229 × 162 mm: A4 folded in half.
    C5,
    /// 324 × 229 mm: A4 flat.
    C4,
}

impl Envelope {
    /// All sizes, small to large.
    pub const ALL: [Envelope; 4] = [Envelope::C6, Envelope::Dl, Envelope::C5, Envelope::C4];

    /// Width and height, millimetres.
    pub fn size(self) -> (f32, f32) {
        match self {
            Envelope::C6 => (162.0, 114.0),
            Envelope::Dl => (220.0, 110.0),
            Envelope::C5 => (229.0, 162.0),
            Envelope::C4 => (324.0, 229.0),
        }
    }

    /// The id in settings and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Envelope::C6 => "c6",
            Envelope::Dl => "dl",
            Envelope::C5 => "c5",
            Envelope::C4 => "c4",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Envelope> {
        Envelope::ALL.into_iter().find(|e| e.id() == id)
    }
}

/// By how much what is printed is to be moved, millimetres: what the calibration sheet showed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Offsets {
    /// To the right.
    pub right: f32,
    /// Down.
    pub down: f32,
}

/// The most that a printer may be off, millimetres: beyond that the paper was fed wrongly.
pub const MOST_OFFSET: f32 = 20.0;

/// Both addresses of one letter, each in lines as they are to stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    /// Who sends it; may be empty.
    pub sender: Vec<String>,
    /// To whom it goes: name, street and house, locality, region, index.
    pub addressee: Vec<String>,
    /// The addressee's postal index for the grid: six digits, or none for no grid.
    pub index: Option<String>,
}

/// What all covers of one print run share.
#[derive(Clone, Debug, PartialEq)]
pub struct Run<'a> {
    /// Title of the file.
    pub title: &'a str,
    /// Whose papers they are.
    pub author: &'a str,
    /// Language.
    pub locale: Locale,
    /// The day that the file names.
    pub day: Day,
    /// How this printer is off.
    pub offsets: Offsets,
}

/// A sheet of labels on A4: columns and rows of equal labels without gaps, in the middle of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelSheet {
    /// Labels across, 1 to 5.
    pub columns: u8,
    /// Labels down, 1 to 20.
    pub rows: u8,
}

/// A window of an envelope as it lies over the folded letter's first page, from the page's upper left
/// corner, millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl Window {
    /// The address zone of the published A4 layout for window envelopes of size DL: 95 × 55 mm, top
    /// right, 5 mm from the edges. Windows vary, so that every shop may have its own.
    pub const DL: Window = Window { left: 110.0, top: 5.0, width: 95.0, height: 55.0 };
}

/// How far an address lies from the edges of its window, millimetres; negative where it sticks out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WindowCheck {
    /// Space on the left.
    pub left: f32,
    /// Space above.
    pub top: f32,
    /// Space on the right.
    pub right: f32,
    /// Space below.
    pub bottom: f32,
}

impl WindowCheck {
    /// Whether every line stays in the window even where the letter slides by this much inside.
    pub fn holds(&self, slide: f32) -> bool {
        [self.left, self.top, self.right, self.bottom].into_iter().all(|space| space >= slide)
    }
}

const ADDRESS: Type = Type { size: 12.0, leading: 15.5 };
const SENDER: Type = Type { size: 9.5, leading: 12.0 };
/// Below this nobody sorts a letter by eye.
const SMALLEST: f32 = 8.0;

/// One page for each cover, addresses placed and the index written into its grid.
///
/// # Errors
/// All problems at once, each at the cover's number from 1: an address that does not fit
/// (`address-does-not-fit`), an index that is not six digits (`index-not-six-digits`), a character
/// without a glyph, offsets out of range.
pub fn envelopes(covers: &[Cover], envelope: Envelope, run: &Run<'_>) -> Result<Vec<u8>, Vec<Problem>> {
    let (width, height) = envelope.size();
    let mut table = Table::new(run);
    let pages = covers.iter().enumerate().map(|(i, cover)| {
        let mut page = Page::default();
        let at = (i + 1).to_string();
        let sender = Area { left: 10.0, top: 9.0, width: width * 0.42, height: height * 0.36 };
        table.address(&mut page, &cover.sender, sender, SENDER, &at);
        let left = width * 0.5;
        let area = Area { left, top: height * 0.5, width: width - left - 10.0, height: height * 0.5 - 12.0 };
        table.address(&mut page, &cover.addressee, area, ADDRESS, &at);
        if let Some(index) = &cover.index {
            table.index(&mut page, index, 10.0, height - 24.0, &at);
        }
        page
    });
    let pages = pages.collect();
    table.finish(pages, Paper { width: width * MM, height: height * MM })
}

/// Labels on A4, the addressee alone on each; `first` labels of the first sheet are used already.
///
/// # Errors
/// As [`envelopes`].
pub fn labels(
    covers: &[Cover],
    sheet: LabelSheet,
    first: usize,
    run: &Run<'_>,
) -> Result<Vec<u8>, Vec<Problem>> {
    let (columns, rows) = (usize::from(sheet.columns.clamp(1, 5)), usize::from(sheet.rows.clamp(1, 20)));
    let (width, height) = (210.0 / columns as f32, 297.0 / rows as f32);
    let each = columns * rows;
    let mut table = Table::new(run);
    let mut pages: Vec<Page> = Vec::new();
    for (i, cover) in covers.iter().enumerate() {
        let place = first % each + i;
        if pages.len() <= place / each {
            pages.push(Page::default());
        }
        let (row, column) = (place % each / columns, place % columns);
        let area = Area {
            left: column as f32 * width + 6.0,
            top: row as f32 * height + 5.0,
            width: width - 12.0,
            height: height - 10.0,
        };
        if let Some(page) = pages.last_mut() {
            table.address(page, &cover.addressee, area, SENDER, &(i + 1).to_string());
        }
    }
    table.finish(pages, Paper::A4)
}

/// A sheet with rulers and crosses at known places: what the owner measures there are the offsets.
/// `words` are its instructions, a paragraph each.
///
/// # Errors
/// A character without a glyph, offsets out of range.
pub fn calibration(words: &[String], run: &Run<'_>) -> Result<Vec<u8>, Vec<Problem>> {
    let mut table = Table::new(run);
    let mut page = Page::default();
    let line = |from: (f32, f32), to: (f32, f32)| Mark::Stroke {
        from: (from.0 * MM, from.1 * MM),
        to: (to.0 * MM, to.1 * MM),
        line: 0.5,
        grey: 0.0,
    };
    for (x, y) in [(20.0, 20.0), (190.0, 20.0), (20.0, 277.0), (190.0, 277.0)] {
        page.marks.push(line((x - 6.0, y), (x + 6.0, y)));
        page.marks.push(line((x, y - 6.0), (x, y + 6.0)));
    }
    for mm in 0..=80u8 {
        let at = f32::from(mm);
        let long = if mm.is_multiple_of(10) {
            5.0
        } else if mm.is_multiple_of(5) {
            3.5
        } else {
            2.0
        };
        page.marks.push(line((60.0 + at, 20.0), (60.0 + at, 20.0 + long)));
        page.marks.push(line((20.0, 60.0 + at), (20.0 + long, 60.0 + at)));
        if mm.is_multiple_of(10) {
            let number = table.setter.label(&mm.to_string(), Style::Regular, 7.0, 0.2, None);
            let (dx, dy) = ((60.0 + at) * MM - number.width / 2.0, 28.5 * MM);
            page.marks.extend(number.marks.iter().map(|m| m.clone().moved(dx, dy)));
            let (dx, dy) = (26.5 * MM, (60.0 + at) * MM + 2.4);
            page.marks.extend(number.marks.into_iter().map(|m| m.moved(dx, dy)));
        }
    }
    let (left, mut y, foot) = (50.0 * MM, 60.0 * MM, 250.0 * MM);
    for (i, text) in words.iter().enumerate() {
        let (role, style, align, kind) = match i {
            0 => (Role::Heading(1), Style::Bold, Align::Heading, Type { size: 13.0, leading: 18.0 }),
            _ => (Role::Paragraph, Style::Regular, Align::Left, Type { size: 11.0, leading: 15.0 }),
        };
        y += if i == 0 { 0.0 } else { 7.0 };
        let node = table.setter.tree.add(Tree::ROOT, role);
        let look = Look { kind, measure: 125.0 * MM, align, grey: 0.0 };
        for line in table.setter.paragraph(&plain(text, style), look, Some(node)) {
            page.marks.extend(line.marks.into_iter().map(|m| m.moved(left, y + kind.size)));
            y += kind.leading;
        }
    }
    if y > foot {
        table
            .problems
            .push(Problem::new(problem::ADDRESS_DOES_NOT_FIT, "calibration").with("lines", words.len()));
    }
    table.finish(vec![page], Paper::A4)
}

/// Where an address whose first line's upper left corner stands at (`left`, `top`) lies in a window.
pub fn window_check(address: &[String], left: f32, top: f32, window: &Window) -> WindowCheck {
    let mut setter = setter(Locale::Ru);
    let widths = address.iter().map(|line| setter.width(line, Style::Regular, ADDRESS.size));
    let width = widths.fold(0.0f32, f32::max) / MM;
    let height = address.len() as f32 * ADDRESS.leading / MM;
    WindowCheck {
        left: left - window.left,
        top: top - window.top,
        right: window.left + window.width - left - width,
        bottom: window.top + window.height - top - height,
    }
}

/// A place on the paper, millimetres.
#[derive(Clone, Copy)]
struct Area {
    left: f32,
    top: f32,
    width: f32,
    height: f32,
}

fn setter(locale: Locale) -> Setter {
    Setter {
        shaper: Shaper::default(),
        tree: Tree::default(),
        locale,
        footnotes: crate::footnote::Footnotes::default(),
        figures: std::sync::Arc::default(),
        two: false,
    }
}

/// The pages being made, and every problem met.
struct Table<'a> {
    run: &'a Run<'a>,
    setter: Setter,
    problems: Vec<Problem>,
}

/// An address whose lines end at commas, as far as each of its parts has room on a line: what stands between two
/// commas is held together.
fn at_commas(setter: &mut Setter, line: &str, look: Look) -> String {
    let parts: Vec<&str> = line.split(", ").collect();
    if setter.width(line, Style::Regular, look.kind.size) <= look.measure {
        return line.to_owned();
    }
    let part = |part: &&str| {
        let fits = setter.width(part, Style::Regular, look.kind.size) <= look.measure * PART;
        if fits { part.replace(' ', "\u{A0}") } else { (*part).to_owned() }
    };
    parts.iter().map(part).collect::<Vec<_>>().join(", ")
}

/// Parts of an address wider than this part of a line may be broken.
const PART: f32 = 0.6;

impl<'a> Table<'a> {
    fn new(run: &'a Run<'a>) -> Table<'a> {
        let mut problems = Vec::new();
        for (at, value) in [("right", run.offsets.right), ("down", run.offsets.down)] {
            if value.is_nan() || value.abs() > MOST_OFFSET {
                let refused = Problem::new(problem::OFFSET_OUT_OF_RANGE, at);
                problems.push(refused.with("value", value).with("most", MOST_OFFSET));
            }
        }
        Table { run, setter: setter(run.locale), problems }
    }

    /// An address in the largest type in which all of it fits.
    fn address(&mut self, page: &mut Page, lines: &[String], area: Area, most: Type, at: &str) {
        let mut size = most.size;
        while size >= SMALLEST {
            let kind = Type { size, leading: most.leading * size / most.size };
            // Tried on a tree of its own: only what is drawn is said.
            let tried = std::mem::take(&mut self.setter.tree);
            let set = self.set(lines, area, kind);
            let height = set.len() as f32 * kind.leading;
            if height <= area.height * MM && set.iter().all(|l| l.width <= area.width * MM + 0.5) {
                self.setter.tree = tried;
                return self.paragraphs(page, lines, area, kind, at);
            }
            self.setter.tree = tried;
            size -= 0.5;
        }
        self.problems.push(Problem::new(problem::ADDRESS_DOES_NOT_FIT, at).with("lines", lines.len()));
    }

    fn set(&mut self, lines: &[String], area: Area, kind: Type) -> Vec<SetLine> {
        // Headings are never hyphenated, as no address is.
        let look = Look { kind, measure: area.width * MM, align: Align::Heading, grey: 0.0 };
        let mut all = Vec::new();
        for line in lines.iter().filter(|l| !l.trim().is_empty()) {
            let node = self.setter.tree.add(Tree::ROOT, Role::Paragraph);
            let line = at_commas(&mut self.setter, line, look);
            all.extend(self.setter.paragraph(&plain(&line, Style::Regular), look, Some(node)));
        }
        all
    }

    fn paragraphs(&mut self, page: &mut Page, lines: &[String], area: Area, kind: Type, at: &str) {
        let set = self.set(lines, area, kind);
        if set.len() as f32 * kind.leading > area.height * MM {
            self.problems.push(Problem::new(problem::ADDRESS_DOES_NOT_FIT, at).with("lines", lines.len()));
            return;
        }
        for (i, line) in set.into_iter().enumerate() {
            let y = area.top * MM + kind.size + i as f32 * kind.leading;
            page.marks.extend(line.marks.into_iter().map(|m| m.moved(area.left * MM, y)));
        }
    }

    /// Six digits in strokes, over the faint stencil of all strokes; read aloud as part of the address.
    fn index(&mut self, page: &mut Page, index: &str, left: f32, top: f32, at: &str) {
        let digits: Vec<u32> = index.chars().filter_map(|c| c.to_digit(10)).collect();
        if digits.len() != 6 || index.chars().count() != 6 {
            self.problems.push(Problem::new(problem::INDEX_NOT_SIX_DIGITS, at).with("value", index));
            return;
        }
        for (i, digit) in digits.into_iter().enumerate() {
            let x = left + i as f32 * 9.0;
            let stroke = |(from, to): (Node, Node), line: f32, grey: f32| Mark::Stroke {
                from: ((x + from.0 * 5.0) * MM, (top + from.1 * 5.0) * MM),
                to: ((x + to.0 * 5.0) * MM, (top + to.1 * 5.0) * MM),
                line,
                grey,
            };
            page.marks.extend(STENCIL.into_iter().map(|s| stroke(s, 0.3, 0.75)));
            page.marks.extend(strokes(digit).iter().map(|s| stroke(*s, 2.2, 0.0)));
        }
    }

    fn finish(self, mut pages: Vec<Page>, paper: Paper) -> Result<Vec<u8>, Vec<Problem>> {
        let Table { run, setter, mut problems } = self;
        problems.extend(missing(&setter.shaper, "postal"));
        if !problems.is_empty() {
            return Err(problems);
        }
        let (dx, dy) = (run.offsets.right * MM, run.offsets.down * MM);
        for page in &mut pages {
            page.marks = std::mem::take(&mut page.marks).into_iter().map(|m| m.moved(dx, dy)).collect();
        }
        let encoding = setter.shaper.into_encoding();
        let figures = setter.figures;
        let layout = Layout { paper, pages, tree: setter.tree, outline: Vec::new(), encoding, figures };
        let drawn = draw::draw(&layout);
        let Run { title, author, locale, day, .. } = run;
        let about = Particulars { title, author, locale: *locale, day: *day };
        Ok(finish::finish(&about, &layout, drawn))
    }
}

/// A corner of the stencil: 0 or 1 across, 0 to 2 down.
type Node = (f32, f32);

const TL: Node = (0.0, 0.0);
const TR: Node = (1.0, 0.0);
const ML: Node = (0.0, 1.0);
const MR: Node = (1.0, 1.0);
const BL: Node = (0.0, 2.0);
const BR: Node = (1.0, 2.0);

/// All nine strokes.
const STENCIL: [(Node, Node); 9] =
    [(TL, TR), (TL, ML), (TR, MR), (TR, ML), (ML, MR), (ML, BL), (MR, BR), (MR, BL), (BL, BR)];

/// The strokes of a digit.
fn strokes(digit: u32) -> &'static [(Node, Node)] {
    match digit {
        0 => &[(TL, TR), (TR, BR), (BR, BL), (BL, TL)],
        1 => &[(ML, TR), (TR, BR)],
        2 => &[(TL, TR), (TR, MR), (MR, BL), (BL, BR)],
        3 => &[(TL, TR), (TR, ML), (ML, MR), (MR, BL)],
        4 => &[(TL, ML), (ML, MR), (TR, BR)],
        5 => &[(TR, TL), (TL, ML), (ML, MR), (MR, BR), (BR, BL)],
        6 => &[(TR, ML), (ML, MR), (MR, BR), (BR, BL), (BL, ML)],
        7 => &[(TL, TR), (TR, ML), (ML, BL)],
        8 => &[(TL, TR), (TR, BR), (BR, BL), (BL, TL), (ML, MR)],
        _ => &[(TL, TR), (TR, MR), (MR, ML), (ML, TL), (MR, BL)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run() -> Run<'static> {
        Run {
            title: "Конверты",
            author: "ИП Ромашкина О. С.",
            locale: Locale::Ru,
            day: Day::constant(2026, 11, 21),
            offsets: Offsets::default(),
        }
    }

    fn lines(lines: &[&str]) -> Vec<String> {
        lines.iter().map(|l| (*l).to_owned()).collect()
    }

    fn cover() -> Cover {
        Cover {
            sender: lines(&["ИП Ромашкина Ольга Сергеевна", "ул. Полевая, д. 3", "г. Тверь, 170000"]),
            addressee: lines(&[
                "Соколовой Марии Петровне",
                "ул. Садовая-Триумфальная, д. 15, корп. 2, кв. 118",
                "пос. Верхние Холмы",
                "Тверская область",
                "171130",
            ]),
            index: Some("171130".to_owned()),
        }
    }

    #[test]
    fn lines_of_an_address_end_at_commas() {
        let kind = ADDRESS;
        let look = Look { kind, measure: 160.0, align: Align::Heading, grey: 0.0 };
        let mut setter = setter(Locale::Kk);
        let address = "Алматы қ., Абай даңғылы, 10-үй, 5-пәтер";
        let held = at_commas(&mut setter, address, look);
        assert_eq!(held, "Алматы\u{A0}қ., Абай\u{A0}даңғылы, 10-үй, 5-пәтер");
        let wide = Look { measure: 1600.0, ..look };
        assert_eq!(at_commas(&mut setter, address, wide), address);
        let long = "Соколовой-Микитовой Александре Константиновне";
        assert_eq!(at_commas(&mut setter, long, look), long);
    }

    #[test]
    fn every_size_takes_an_ordinary_address_and_the_same_bytes_come_again() {
        for envelope in Envelope::ALL {
            let one = envelopes(&[cover()], envelope, &run()).expect("fits");
            assert_eq!(one, envelopes(&[cover()], envelope, &run()).expect("fits"));
            let pdf = lopdf::Document::load_mem(&one).expect("a PDF");
            let page = pdf.get_dictionary(pdf.get_pages()[&1]).expect("a page");
            let sides: Vec<f32> = page
                .get(b"MediaBox")
                .and_then(lopdf::Object::as_array)
                .expect("a box")
                .iter()
                .filter_map(|side| side.as_float().ok())
                .collect();
            let (width, height) = envelope.size();
            assert!((sides[2] / MM - width).abs() < 0.1 && (sides[3] / MM - height).abs() < 0.1);
        }
    }

    #[test]
    fn all_problems_come_at_once_each_with_its_letter() {
        let long =
            Cover { addressee: vec!["Очень длинный адрес ".repeat(60); 4], ..cover() };
        let wrong = Cover { index: Some("12345".to_owned()), ..cover() };
        let off = Run { offsets: Offsets { right: 90.0, down: f32::NAN }, ..run() };
        let problems = envelopes(&[cover(), long, wrong], Envelope::C6, &off).expect_err("refused");
        let told: Vec<(&str, &str)> = problems.iter().map(|p| (p.code.code, p.at.as_str())).collect();
        assert_eq!(
            told,
            [
                ("offset-out-of-range", "right"),
                ("offset-out-of-range", "down"),
                ("address-does-not-fit", "2"),
                ("index-not-six-digits", "3"),
            ]
        );
    }

    #[test]
    fn nothing_is_printed_beyond_the_paper() {
        for envelope in Envelope::ALL {
            let (width, height) = envelope.size();
            let run = run();
            let mut table = Table::new(&run);
            let mut page = Page::default();
            let area = Area { left: 10.0, top: 9.0, width: width * 0.42, height: height * 0.36 };
            table.address(&mut page, &cover().sender, area, SENDER, "1");
            table.index(&mut page, "012345", 10.0, height - 24.0, "1");
            for mark in &page.marks {
                let (x, y) = match mark {
                    Mark::Text(run) => (run.x, run.y),
                    Mark::Stroke { to, .. } => *to,
                    _ => continue,
                };
                assert!(x >= 0.0 && x <= width * MM && y >= 0.0 && y <= height * MM, "{mark:?}");
            }
            assert!(table.problems.is_empty());
        }
    }

    #[test]
    fn used_labels_are_skipped_and_sheets_follow() {
        let sheet = LabelSheet { columns: 3, rows: 8 };
        let covers = vec![cover(); 30];
        let bytes = labels(&covers, sheet, 20, &run()).expect("labels");
        let pdf = lopdf::Document::load_mem(&bytes).expect("a PDF");
        assert_eq!(pdf.get_pages().len(), 3, "4 on the first, 24, 2");
    }

    #[test]
    fn a_window_is_checked_in_millimetres() {
        let address = cover().addressee;
        let check = window_check(&address, 115.0, 12.0, &Window::DL);
        assert!((check.left - 5.0).abs() < 0.01 && (check.top - 7.0).abs() < 0.01);
        assert!(check.bottom > 0.0);
        let far = window_check(&address, 170.0, 12.0, &Window::DL);
        assert!(far.right < 0.0 && !far.holds(0.0), "{far:?}");
        assert!(window_check(&lines(&["Иванову И. И.", "171130"]), 115.0, 12.0, &Window::DL).holds(3.0));
    }

    #[test]
    fn the_calibration_sheet_says_its_words() {
        let words = lines(&["Измерьте расстояние от края листа до креста.", "Должно быть 20 мм."]);
        assert!(calibration(&words, &run()).expect("a sheet").len() > 2000);
    }

    #[test]
    fn digits_use_strokes_of_the_stencil_and_differ() {
        let mut seen = Vec::new();
        for digit in 0..10 {
            // A long stroke is two short ones.
            let short =
                |s: &(Node, Node)| STENCIL.contains(s) || STENCIL.contains(&(s.1, s.0)) || (s.0.0 == s.1.0);
            assert!(strokes(digit).iter().all(short), "{digit}");
            assert!(!seen.contains(&strokes(digit)), "{digit}");
            seen.push(strokes(digit));
        }
    }
}
