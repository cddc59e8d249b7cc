//! What shows in the window of an envelope, measured on the drawn page: the very bytes that are printed are
//! looked at, so that whatever stands there counts, whoever set it.

use hayro::vello_cpu::Pixmap;
use pismovnik_model::problem::{self, Problem};
use pismovnik_typeset::postal::{Window, WindowCheck};

use crate::pages;

/// Pixels in a millimetre of the picture that is looked at.
const FINE: f32 = 8.0;
/// How far off the look itself may be, millimetres: one pixel, and the soft edge of a glyph beside it.
const UNSURE: f32 = 2.0 / FINE;

/// What shows in a window, millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// Space from the window's edges to what is printed; negative where it is cut off, or where something
    /// else would come into sight when the letter slides.
    pub space: WindowCheck,
    /// How far the letter may slide inside the envelope.
    pub slide: f32,
}

impl Seen {
    /// Everything stays in sight, and nothing else comes into it, however the letter slides.
    pub fn holds(&self) -> bool {
        self.space.holds(self.slide - UNSURE)
    }
}

/// Looks at the first page, `window` lying on it; the picture shows the window's edge in red.
/// Nothing is seen where nothing is printed in the window.
///
/// # Errors
/// The bytes are no PDF.
pub fn seen(pdf: &[u8], window: &Window, slide: f32) -> Result<(Option<Seen>, Vec<u8>), Problem> {
    let mut picture = first_page(pdf)?;
    let found = within(&picture, window, slide);
    outline(&mut picture, window);
    Ok((found, picture.into_png().map_err(|_| unreadable())?))
}

/// [`seen`] without the picture.
///
/// # Errors
/// The bytes are no PDF.
pub fn look(pdf: &[u8], window: &Window, slide: f32) -> Result<Option<Seen>, Problem> {
    Ok(within(&first_page(pdf)?, window, slide))
}

fn unreadable() -> Problem {
    Problem::new(problem::PDF_UNREADABLE, "letter")
}

fn first_page(pdf: &[u8]) -> Result<Pixmap, Problem> {
    pages::picture(pdf, 0, FINE * 25.4 / 72.0).ok_or_else(unreadable)
}

/// What is printed in a window, and in what slides into it.
fn within(picture: &Pixmap, window: &Window, slide: f32) -> Option<Seen> {
    let wide = Window {
        left: window.left - slide,
        top: window.top - slide,
        width: window.width + 2.0 * slide,
        height: window.height + 2.0 * slide,
    };
    ink(picture, &wide).map(|[left, top, right, bottom]| Seen {
        space: WindowCheck {
            left: left - window.left,
            top: top - window.top,
            right: window.left + window.width - right,
            bottom: window.top + window.height - bottom,
        },
        slide,
    })
}

/// Left, top, right and bottom of everything printed in a rectangle, millimetres.
fn ink(picture: &Pixmap, area: &Window) -> Option<[f32; 4]> {
    let pixel = |mm: f32, most: u16| (mm * FINE).round().clamp(0.0, f32::from(most)) as u16;
    let (from_x, to_x) = (pixel(area.left, picture.width()), pixel(area.left + area.width, picture.width()));
    let (from_y, to_y) = (pixel(area.top, picture.height()), pixel(area.top + area.height, picture.height()));
    let mut found: Option<[u16; 4]> = None;
    for y in from_y..to_y {
        for x in from_x..to_x {
            let colour = picture.sample(x, y);
            if u16::from(colour.r) + u16::from(colour.g) + u16::from(colour.b) > 600 {
                continue;
            }
            let [left, top, right, bottom] = found.unwrap_or([x, y, x + 1, y + 1]);
            found = Some([left.min(x), top.min(y), right.max(x + 1), bottom.max(y + 1)]);
        }
    }
    found.map(|edges| edges.map(|pixels| f32::from(pixels) / FINE))
}

/// Draws the window's edge.
fn outline(picture: &mut Pixmap, window: &Window) {
    let red = hayro::vello_cpu::color::PremulRgba8 { r: 200, g: 30, b: 30, a: 255 };
    let at = |mm: f32| (mm * FINE).round() as i32;
    let (left, right) = (at(window.left), at(window.left + window.width));
    let (top, bottom) = (at(window.top), at(window.top + window.height));
    let (width, height) = (i32::from(picture.width()), i32::from(picture.height()));
    let mut dot = |x: i32, y: i32| {
        if (0..width).contains(&x) && (0..height).contains(&y) {
            picture.set_pixel(x as u16, y as u16, red);
        }
    };
    for thick in 0..3 {
        for x in left..right {
            dot(x, top + thick);
            dot(x, bottom - thick);
        }
        for y in top..bottom {
            dot(left + thick, y);
            dot(right - thick, y);
        }
    }
}

#[cfg(test)]
mod tests {
    use pismovnik_model::{Day, Locale};
    use pismovnik_typeset::postal::{Cover, LabelSheet, Offsets, Run, labels};

    use super::*;

    /// A sheet whose only print is an address 6 mm from the left and 5 mm from the top, moved.
    fn sheet(right: f32, down: f32) -> Vec<u8> {
        let run = Run {
            title: "Лист",
            author: "ИП Ромашкина О. С.",
            locale: Locale::Ru,
            day: Day::constant(2026, 11, 20),
            offsets: Offsets { right, down },
        };
        let addressee = ["Соколовой Марии Петровне", "ул. Садовая, д. 5", "171130"].map(str::to_owned);
        let cover = Cover { addressee: addressee.into(), ..Cover::default() };
        labels(&[cover], LabelSheet { columns: 2, rows: 4 }, 0, &run).expect("set")
    }

    const WINDOW: Window = Window { left: 2.0, top: 2.0, width: 90.0, height: 40.0 };

    #[test]
    fn spaces_are_measured_on_the_page_itself() {
        let look = |right, down| seen(&sheet(right, down), &WINDOW, 1.0).expect("a page").0.expect("ink");
        let at = look(0.0, 0.0);
        assert!((at.space.left - 4.0).abs() < 0.4, "{at:?}");
        assert!((3.0..5.5).contains(&at.space.top), "{at:?}");
        assert!(at.holds(), "{at:?}");
        let moved = look(2.0, 3.0);
        assert!((moved.space.left - at.space.left - 2.0).abs() < 0.2, "{moved:?}");
        assert!((moved.space.top - at.space.top - 3.0).abs() < 0.2, "{moved:?}");
        let cut = look(-5.0, 0.0);
        assert!(cut.space.left < 0.0 && !cut.holds(), "{cut:?}");
    }

    #[test]
    fn an_empty_window_is_told_and_so_is_no_pdf() {
        let empty = Window { left: 110.0, top: 200.0, ..WINDOW };
        assert_eq!(seen(&sheet(0.0, 0.0), &empty, 1.0).expect("a page").0, None);
        assert!(seen(b"no PDF", &WINDOW, 1.0).is_err());
    }
}
