//! The visible mark of an electronic signature: a framed box on a page of its own size, which whoever signs places
//! on a document. Contents as office standards name them (GOST R 7.0.97-2016: the words that a document is signed
//! electronically, the certificate's number, its holder, its term); which words, the caller says.

use pismovnik_model::{Day, Locale, Problem, problem};

use crate::fonts::Style;
use crate::footnote::Footnotes;
use crate::page::{Layout, Mark, Page, Paper, Role, Tree};
use crate::paragraph::{Align, Look, SetLine, Setter, plain};
use crate::postal::MM;
use crate::shape::Shaper;
use crate::style::Type;
use crate::{draw, finish, missing};

/// What a mark says.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// Language.
    pub locale: Locale,
    /// The sentence at its head.
    pub title: &'a str,
    /// Names and values under it.
    pub rows: &'a [(String, String)],
    /// A remark at its foot.
    pub note: Option<&'a str>,
    /// The day that the file names.
    pub day: Day,
}

/// A mark, drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// A PDF of one page, as large as the mark.
    pub pdf: Vec<u8>,
    /// Width, millimetres.
    pub width: f32,
    /// Height, millimetres.
    pub height: f32,
}

/// Width of every mark, millimetres: a certificate's longest number, 40 digits, fits beside its name.
pub const WIDTH: f32 = 88.0;

const TITLE: Type = Type { size: 9.0, leading: 11.4 };
const ROW: Type = Type { size: 7.6, leading: 9.8 };
const NOTE: Type = Type { size: 6.8, leading: 8.6 };

/// From the frame to what stands inside, and between title, rows and note: points.
const INSIDE: f32 = 7.0;
const BETWEEN: f32 = 4.4;
const FRAME: f32 = 0.9;
const INK: f32 = 0.2;
/// Names beside their values.
const PALE: f32 = 0.35;

/// Draws a mark; the same words give the same bytes.
///
/// # Errors
/// A character without a glyph; [`problem::TITLE_MISSING`].
pub fn draw(words: &Words<'_>) -> Result<Drawn, Vec<Problem>> {
    let mut setter = Setter {
        shaper: Shaper::default(),
        tree: Tree::default(),
        locale: words.locale,
        footnotes: Footnotes::default(),
        figures: std::sync::Arc::default(),
        two: false,
    };
    let width = WIDTH * MM;
    let measure = width - 2.0 * INSIDE;
    let mut page = Page::default();
    let mut y = INSIDE - 1.5;
    let title = set(&mut setter, words.title, Style::Bold, TITLE, measure, Align::Centre, 0.0);
    y = put(&mut page, title, INSIDE, y, TITLE) + BETWEEN;
    page.marks.push(Mark::Fill { x: INSIDE, y: y - BETWEEN / 2.0, width: measure, height: 0.4, grey: INK });
    y += BETWEEN / 2.0;
    let names = words.rows.iter().map(|(name, _)| setter.width(name, Style::Regular, ROW.size));
    let column = names.fold(0.0f32, f32::max).min(measure * 0.45) + 6.0;
    for (name, value) in words.rows {
        let name = set(&mut setter, name, Style::Regular, ROW, column - 6.0, Align::Heading, PALE);
        let value = set(&mut setter, value, Style::Regular, ROW, measure - column, Align::Heading, 0.0);
        let below = put(&mut page, name, INSIDE, y, ROW);
        y = put(&mut page, value, INSIDE + column, y, ROW).max(below) + 1.2;
    }
    if let Some(note) = words.note {
        y += BETWEEN / 2.0;
        let note = set(&mut setter, note, Style::Regular, NOTE, measure, Align::Heading, PALE);
        y = put(&mut page, note, INSIDE, y, NOTE);
    }
    let height = y + INSIDE - 2.0;
    // The line lies inside the box, so that nothing of it is cut off.
    let half = FRAME / 2.0;
    let (wide, high) = (width - FRAME, height - FRAME);
    page.marks.push(Mark::Frame { x: half, y: half, width: wide, height: high, line: FRAME, grey: INK });
    let mut problems = missing(&setter.shaper, "mark");
    if words.title.trim().is_empty() {
        problems.push(Problem::new(problem::TITLE_MISSING, "mark"));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let layout = Layout {
        paper: Paper { width, height },
        pages: vec![page],
        tree: setter.tree,
        outline: Vec::new(),
        encoding: setter.shaper.into_encoding(),
        figures: std::sync::Arc::default(),
    };
    let drawn = draw::draw(&layout);
    let (title, locale, day) = (words.title, words.locale, words.day);
    let about = finish::Particulars { title, author: title, locale, day };
    Ok(Drawn { pdf: finish::finish(&about, &layout, drawn), width: WIDTH, height: height / MM })
}

fn set(
    setter: &mut Setter,
    text: &str,
    style: Style,
    kind: Type,
    measure: f32,
    align: Align,
    grey: f32,
) -> Vec<SetLine> {
    let node = setter.tree.add(Tree::ROOT, Role::Paragraph);
    setter.paragraph(&plain(text, style), Look { kind, measure, align, grey }, Some(node))
}

/// Puts lines below one another; returns where they end.
fn put(page: &mut Page, lines: Vec<SetLine>, left: f32, top: f32, kind: Type) -> f32 {
    let mut y = top;
    for line in lines {
        let base = y + kind.size;
        page.marks.extend(line.marks.into_iter().map(|mark| mark.moved(left, base)));
        y += kind.leading;
    }
    y
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(rows: &[(String, String)]) -> Words<'_> {
        let day = Day::constant(2026, 11, 22);
        Words {
            locale: Locale::Ru, title: "Документ подписан электронной подписью", rows, note: None, day
        }
    }

    fn rows(number: &str) -> Vec<(String, String)> {
        [
            ("Сертификат", number),
            ("Владелец", "Соболева Анна Петровна"),
            ("Действителен", "с 20.11.2026 по 20.11.2027"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
    }

    #[test]
    fn a_mark_is_one_page_of_its_own_size_and_repeats() {
        let rows = rows("7A3F01C25D");
        let one = draw(&words(&rows)).expect("drawn");
        assert_eq!(one, draw(&words(&rows)).expect("drawn"));
        let pdf = lopdf::Document::load_mem(&one.pdf).expect("a PDF");
        assert_eq!(pdf.get_pages().len(), 1);
        assert!((18.0..30.0).contains(&one.height), "{}", one.height);
        let long = self::rows(&"7A3F01C25D".repeat(4));
        // The longest number that a certificate may have stays on its line.
        assert!((draw(&words(&long)).expect("drawn").height - one.height).abs() < 0.01);
    }

    #[test]
    fn long_names_and_notes_make_it_higher_and_nothing_leaves_the_box() {
        let mut rows = rows("7A3F01C25D");
        rows[1].1 = "Общество с ограниченной ответственностью «Торговый дом «Ромашка и сыновья»".to_owned();
        let note = "Сертификат самоподписанный: кто подписал, он не доказывает.";
        let higher = draw(&Words { note: Some(note), ..words(&rows) }).expect("drawn");
        assert!(higher.height > draw(&words(&rows)).expect("drawn").height);
    }

    #[test]
    fn what_cannot_be_drawn_is_refused() {
        let rows = rows("\u{1F512}");
        let told = draw(&Words { title: " ", ..words(&rows) }).expect_err("refused");
        let codes: Vec<&str> = told.iter().map(|p| p.code.code).collect();
        assert_eq!(codes, ["glyph-missing", "title-missing"]);
    }
}
