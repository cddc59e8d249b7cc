//! Words of a PDF's pages: what its text layer says. A page without words is a picture, to be recognised.

use std::ops::Range;

use hayro::hayro_interpret::font::GlyphRun;
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, interpret_page,
};
use hayro::hayro_syntax::Pdf;
use hayro::kurbo::{Affine, BezPath, Rect};

/// Most pages of a letter that are read.
pub const PAGES_MAX: usize = 20;

/// A page with fewer letters is taken for a picture: scanners put a stamp or a name on it.
const LETTERS_MIN: usize = 25;

/// The words of the first [`PAGES_MAX`] pages, a text each, empty where a page is a picture; none where the bytes are
/// no PDF that can be opened.
pub fn pages(pdf: &[u8]) -> Option<Vec<String>> {
    let pdf = Pdf::new(pdf.to_vec()).ok()?;
    let cache = InterpreterCache::new();
    let read = |page| {
        let mut letters = Letters::default();
        let (nowhere, all) = (Affine::IDENTITY, Rect::new(0.0, 0.0, 1.0, 1.0));
        let mut context = Context::new(nowhere, all, &cache, pdf.xref(), InterpreterSettings::default());
        interpret_page(page, &mut context, &mut letters);
        letters.text()
    };
    let text = pdf.pages().iter().take(PAGES_MAX).map(read);
    Some(
        text.map(|t| {
            if t.chars().filter(|c| c.is_alphabetic()).count() < LETTERS_MIN { String::new() } else { t }
        })
        .collect(),
    )
}

/// Letters where they stand, in the page's units, in the order in which they are drawn.
#[derive(Default)]
struct Letters {
    all: Vec<Letter>,
}

struct Letter {
    text: String,
    x: f64,
    y: f64,
    /// Height of the type.
    size: f64,
}

impl Letters {
    /// Lines from top to bottom, each from left to right; a gap between letters without a space is a space.
    fn text(mut self) -> String {
        self.all.sort_by(|a, b| b.y.total_cmp(&a.y));
        let mut lines = String::new();
        for line in self.lines() {
            let letters = &mut self.all[line];
            letters.sort_by(|a, b| a.x.total_cmp(&b.x));
            let mut last: Option<f64> = None;
            for letter in letters.iter() {
                let apart = last.is_some_and(|x| letter.x - x > 1.2 * letter.size);
                if apart && !lines.ends_with(char::is_whitespace) {
                    lines.push(' ');
                }
                lines.push_str(&letter.text);
                last = Some(letter.x);
            }
            lines.push('\n');
        }
        lines
    }

    /// Runs of letters of about the same height, among those sorted from the top.
    fn lines(&self) -> Vec<Range<usize>> {
        let (mut lines, mut from) = (Vec::new(), 0);
        for at in 1..=self.all.len() {
            let next = self.all.get(at);
            let first = &self.all[from];
            if next.is_none_or(|letter| first.y - letter.y > 0.5 * first.size.max(1.0)) {
                lines.push(from..at);
                from = at;
            }
        }
        lines
    }
}

impl Device<'_> for Letters {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        for glyph in run.glyphs() {
            let text = match glyph.as_unicode() {
                Some(BfString::Char(c)) => c.to_string(),
                Some(BfString::String(text)) => text,
                None => continue,
            };
            let [_, _, _, up, x, y] = (props.transform * glyph.transform()).as_coeffs();
            // Glyphs are drawn in thousandths of the type's size.
            let size = up.abs() * 1000.0;
            if [x, y, size].into_iter().all(f64::is_finite) {
                self.all.push(Letter { text, x, y, size });
            }
        }
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}
