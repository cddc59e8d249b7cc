//! Pages of a PDF as pictures, made from the very bytes that are saved: the web view shows no PDF.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::page::Page;
use hayro::vello_cpu::Pixmap;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use pismovnik_model::problem::{self, Problem};

use crate::view::PagesView;

/// Widest picture, in pixels: A4 at about 370 dots per inch.
const WIDEST: u32 = 3000;

/// Sizes of all pages in points, and the paper's text for screen readers.
///
/// # Errors
/// The bytes are no PDF: a defect, since only our own are shown.
pub(crate) fn pages(pdf: &[u8], text: &str) -> Result<PagesView, Problem> {
    let pdf = open(pdf).ok_or_else(|| Problem::new(problem::INTERNAL, "").with("detail", "pdf"))?;
    let sizes: Vec<(f32, f32)> = pdf.pages().iter().map(|p| p.render_dimensions()).collect();
    Ok(PagesView { sizes, texts: vec![text.to_owned()] })
}

/// One page, from 0, as a PNG of this width in pixels.
pub(crate) fn png(pdf: &[u8], page: usize, width: u32) -> Option<Vec<u8>> {
    let points = open(pdf)?.pages().get(page)?.render_dimensions().0;
    picture(pdf, page, width.clamp(50, WIDEST) as f32 / points.max(1.0))?.into_png().ok()
}

/// One page, from 0, so many pixels a point.
pub(crate) fn picture(pdf: &[u8], page: usize, scale: f32) -> Option<Pixmap> {
    let pdf = open(pdf)?;
    Some(drawn(pdf.pages().get(page)?, scale, &InterpreterSettings::default()))
}

/// A page on white paper, so many pixels a point.
pub(crate) fn drawn(page: &Page<'_>, scale: f32, settings: &InterpreterSettings) -> Pixmap {
    let size = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    hayro::render(page, &RenderCache::new(), settings, &RenderSettings::default(), &size)
}

fn open(pdf: &[u8]) -> Option<Pdf> {
    Pdf::new(pdf.to_vec()).ok()
}
