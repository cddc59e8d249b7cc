//! Document -> PDF, byte for byte reproducible.
//!
//! The way of a document: blocks become *slabs* (`flow`, `table`), whose words are shaped (`shape`),
//! broken into lines (`linebreak`, `hyphenate`, `nobreak`) and positioned (`paragraph`); slabs become
//! pages (`paginate`, `foot`). The result is a [`page::Layout`] of positioned glyph runs and the tree
//! of what they mean; it knows no PDF library. `draw` writes it through printpdf, `finish` makes a
//! tagged PDF 1.7 of that with lopdf.
//!
//! Invariants: no clock, no random number, no hash order: the same document gives the same bytes on
//! every machine; nothing panics on input; every character is drawn or refused, never a blank box.

pub mod batch;
mod beside;
pub mod bind;
mod details;
mod draw;
mod embed;
mod encoding;
mod ends;
mod file;
mod finish;
mod flow;
mod fonts;
mod foot;
mod footnote;
mod hyphenate;
mod letter;
mod linebreak;
mod names;
mod nobreak;
mod page;
mod paginate;
mod paragraph;
pub mod picture;
pub mod postal;
mod ready;
pub mod scans;
mod shape;
pub mod signature_mark;
mod style;
mod table;
mod tears;
#[cfg(test)]
mod tests;
mod title;

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use pismovnik_model::picture::Dress;
use pismovnik_model::{Beside, Document, Problem, problem};

pub use crate::ends::{End, Ends, Parted, ends, ends_beside};
use crate::footnote::Footnotes;
use crate::page::{Layout, Paper, Tree};
use crate::paragraph::Setter;
use crate::picture::Figures;
use crate::shape::Shaper;
pub use crate::tears::{Tears, tears, tears_beside};

/// What may be chosen about a PDF. The page is A4.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PdfOptions {
    /// The owner's own pictures.
    figures: Arc<Figures>,
}

impl PdfOptions {
    /// With a logo, the picture of a stamp.
    ///
    /// # Errors
    /// As [`picture::read`].
    pub fn dressed(dress: &Dress) -> Result<PdfOptions, Vec<Problem>> {
        Ok(PdfOptions { figures: Arc::new(picture::figures(dress)?) })
    }
}

/// Sets a document and writes it as PDF 1.7: fonts embedded as subsets, text that can be copied and
/// searched, outline, links, structure tree, metadata with the day of [`Document::as_of`].
///
/// # Errors
/// All problems at once: one [`problem::GLYPH_MISSING`] for each character that no committed font has,
/// with `character` and `code`; [`problem::TITLE_MISSING`].
pub fn pdf(document: &Document, options: &PdfOptions) -> Result<Vec<u8>, Vec<Problem>> {
    let _busy = batch::Busy::new();
    let layout = layout(document, options, |setter| flow::slabs(document, setter))?;
    let drawn = draw::draw(&layout);
    Ok(finish::finish(&document.into(), &layout, drawn))
}

/// Two versions of a document side by side, the leading one left; otherwise as [`pdf`].
///
/// # Errors
/// As [`pdf`].
pub fn pdf_beside(pair: &Beside<'_>, options: &PdfOptions) -> Result<Vec<u8>, Vec<Problem>> {
    let _busy = batch::Busy::new();
    let layout = layout(pair.first(), options, |setter| beside::slabs(pair, setter))?;
    let drawn = draw::draw(&layout);
    Ok(finish::finish(&pair.first().into(), &layout, drawn))
}

/// The same for several documents, on as many threads as the machine has processors; results in the
/// documents' order.
pub fn pdfs(documents: &[&Document], options: &PdfOptions) -> Vec<Result<Vec<u8>, Vec<Problem>>> {
    let threads = batch::processors().min(documents.len());
    if threads <= 1 {
        return documents.iter().map(|d| pdf(d, options)).collect();
    }
    let mut all = Vec::with_capacity(documents.len());
    let never = AtomicBool::new(false);
    batch::ordered(
        documents.iter(),
        threads,
        &never,
        |d| pdf(d, options),
        |_, result| {
            all.push(result);
            ControlFlow::Continue(())
        },
    );
    all
}

/// What `fonts/ready.bin` is to hold, made from the fonts: for those who change a font or the letters of
/// ordinary papers.
#[doc(hidden)]
pub fn ready_file() -> Vec<u8> {
    ready::make::file()
}

fn layout(
    document: &Document,
    options: &PdfOptions,
    slabs: impl FnOnce(&mut Setter) -> Vec<flow::Slab>,
) -> Result<Layout, Vec<Problem>> {
    let mut setter = Setter {
        shaper: Shaper::default(),
        tree: Tree::default(),
        locale: document.locale,
        footnotes: Footnotes::default(),
        figures: Arc::clone(&options.figures),
        two: false,
    };
    let slabs = slabs(&mut setter);
    (setter.locale, setter.two) = (document.locale, false);
    let (mut pages, outline) = paginate::pages(slabs, &setter.footnotes);
    foot::add(document, &mut setter, &mut pages);
    let mut missing = missing(&setter.shaper, document.kind.id());
    if document.title.trim().is_empty() {
        missing.push(Problem::new(problem::TITLE_MISSING, document.kind.id()));
    }
    if !missing.is_empty() {
        return Err(missing);
    }
    Ok(Layout {
        paper: Paper::A4,
        pages,
        tree: setter.tree,
        outline,
        figures: setter.figures,
        encoding: setter.shaper.into_encoding(),
    })
}

/// A problem for each character that no font has.
fn missing(shaper: &Shaper, at: &str) -> Vec<Problem> {
    let told = |c: &char| {
        let code = format!("U+{:04X}", u32::from(*c));
        Problem::new(problem::GLYPH_MISSING, at).with("character", c).with("code", code)
    };
    shaper.missing().iter().map(told).collect()
}
