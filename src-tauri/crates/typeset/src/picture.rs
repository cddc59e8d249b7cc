//! The owner's own pictures (logo, stamp): checked, stripped of what does not show, made objects of a PDF.
//!
//! A file is taken as it is or refused with a hint; nothing is converted, so that it looks as its owner
//! made it. Nothing of it is run, fetched or passed on unseen.

mod jpeg;
mod png;
mod svg;

use pismovnik_model::picture::{Dress, Picture, PictureKind, PictureRole, fitted};
use pismovnik_model::{Problem, problem};

use crate::page::{Mark, Role, Tree};

pub(crate) use svg::Form;

/// Most bytes of a file.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;
/// Fewest pixels each way: less is a blot in print.
const LEAST_PIXELS: u32 = 32;
/// Most pixels each way: more than any printer shows in the place there is.
const MOST_PIXELS: u32 = 4000;
/// How many times longer than high, or higher than long.
const MOST_SHAPE: u32 = 12;

/// Checks a picture and strips it of what does not show.
///
/// # Errors
/// No picture, a broken one, too large, or one that cannot be shown faithfully; each with its reason.
pub fn read(bytes: &[u8], at: &str) -> Result<Picture, Vec<Problem>> {
    checked(bytes).map_err(|mut problem| {
        at.clone_into(&mut problem.at);
        vec![problem]
    })
}

fn checked(bytes: &[u8]) -> Result<Picture, Problem> {
    if bytes.len() > MOST_BYTES {
        return Err(told(problem::PICTURE_TOO_LARGE).with("max", MOST_BYTES / 1024));
    }
    let picture = match kind(bytes) {
        Some(PictureKind::Png) => png::read(bytes)?,
        Some(PictureKind::Jpeg) => jpeg::read(bytes)?,
        Some(PictureKind::Svg) => svg::read(bytes)?,
        None => return Err(unreadable("no PNG, JPEG or SVG")),
    };
    Ok(picture)
}

/// The format by the file's first bytes.
fn kind(bytes: &[u8]) -> Option<PictureKind> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(PictureKind::Png);
    }
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return Some(PictureKind::Jpeg);
    }
    let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{FEFF}').trim_start();
    (text.starts_with('<') && text.contains("<svg") || text.contains(":svg")).then_some(PictureKind::Svg)
}

fn told(code: pismovnik_model::ProblemCode) -> Problem {
    Problem::new(code, "")
}

fn unreadable(detail: impl ToString) -> Problem {
    told(problem::PICTURE_UNREADABLE).with("detail", detail)
}

/// Whether a picture of this size can stand in a paper.
fn sized(width: u32, height: u32) -> Result<(), Problem> {
    let pixels = LEAST_PIXELS..=MOST_PIXELS;
    if !pixels.contains(&width) || !pixels.contains(&height) {
        let told = told(problem::PICTURE_PIXELS).with("width", width).with("height", height);
        return Err(told.with("least", LEAST_PIXELS).with("most", MOST_PIXELS));
    }
    shaped(width, height)
}

fn shaped(width: u32, height: u32) -> Result<(), Problem> {
    if width.max(height) > width.min(height).saturating_mul(MOST_SHAPE) {
        let told = told(problem::PICTURE_SHAPE).with("width", width).with("height", height);
        return Err(told.with("most", MOST_SHAPE));
    }
    Ok(())
}

/// A number of at most five decimals: scales are small.
pub(crate) fn short(number: f32) -> String {
    let number = if number.is_finite() { number.clamp(-1e6, 1e6) } else { 0.0 };
    let text = format!("{number:.5}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text.is_empty() || text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// A picture ready to be put into any number of papers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Prepared {
    /// Width in its own units.
    pub(crate) width: u32,
    /// Height.
    pub(crate) height: u32,
    /// What is drawn.
    pub(crate) content: Content,
}

/// What of a picture goes into the file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// Samples, and those of its transparency.
    Samples {
        /// Of a single channel.
        grey: bool,
        /// The PDF name of their compression.
        filter: &'static str,
        /// Compressed samples.
        data: Vec<u8>,
        /// Compressed samples of transparency.
        alpha: Option<Vec<u8>>,
    },
    /// Outlines.
    Form(Form),
}

/// Makes a checked picture ready.
fn prepared(picture: &Picture) -> Result<Prepared, Problem> {
    let content = match picture.kind {
        PictureKind::Png => png::content(&picture.bytes)?,
        PictureKind::Jpeg => jpeg::content(&picture.bytes)?,
        PictureKind::Svg => Content::Form(svg::form(&picture.bytes)?),
    };
    Ok(Prepared { width: picture.width, height: picture.height, content })
}

/// A picture with the words read in its stead.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Figure {
    pub(crate) prepared: Prepared,
    pub(crate) alt: String,
}

/// What papers are dressed with, ready to be drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Figures {
    pub(crate) logo: Option<Figure>,
    pub(crate) stamp: Option<Figure>,
    pub(crate) on_papers: bool,
}

/// A PDF of one page that holds the picture alone: to make samples of an SVG.
///
/// # Errors
/// As [`read`].
pub fn page(picture: &Picture) -> Result<Vec<u8>, Vec<Problem>> {
    let figure = Figure { prepared: prepared(picture).map_err(|p| vec![p])?, alt: String::new() };
    let (width, height) = fitted(picture.width, picture.height, (400.0, 400.0));
    let role = PictureRole::Logo;
    let mark = Mark::Picture { x: 0.0, y: 0.0, width, height, role, node: None };
    let layout = crate::page::Layout {
        paper: crate::page::Paper { width, height },
        pages: vec![crate::page::Page { marks: vec![mark], ..Default::default() }],
        tree: Tree::default(),
        outline: Vec::new(),
        encoding: crate::shape::Shaper::default().into_encoding(),
        figures: std::sync::Arc::new(Figures { logo: Some(figure), ..Figures::default() }),
    };
    let day = pismovnik_model::Day::constant(2026, 1, 1);
    let locale = pismovnik_model::Locale::En;
    let about = crate::finish::Particulars { title: "picture", author: "", locale, day };
    Ok(crate::finish::finish(&about, &layout, crate::draw::draw(&layout)))
}

impl Figures {
    /// The picture of a role.
    pub(crate) fn of(&self, role: PictureRole) -> Option<&Figure> {
        match role {
            PictureRole::Logo => self.logo.as_ref(),
            PictureRole::Stamp => self.stamp.as_ref(),
        }
    }
}

impl Prepared {
    /// Width and height of what is drawn before it is scaled: samples fill a square of 1.
    pub(crate) fn unit(&self) -> (f32, f32) {
        match &self.content {
            Content::Samples { .. } => (1.0, 1.0),
            Content::Form(form) => (form.width, form.height),
        }
    }
}

/// Makes pictures ready.
///
/// # Errors
/// As [`read`].
pub(crate) fn figures(dress: &Dress) -> Result<Figures, Vec<Problem>> {
    let figure = |decor: &pismovnik_model::picture::Decor| {
        let prepared = prepared(&decor.picture).map_err(|p| vec![p])?;
        Ok::<_, Vec<Problem>>(Figure { prepared, alt: decor.alt.clone() })
    };
    Ok(Figures {
        logo: dress.logo.as_ref().map(figure).transpose()?,
        stamp: dress.stamp.as_ref().map(figure).transpose()?,
        on_papers: dress.on_papers,
    })
}

impl crate::paragraph::Setter {
    /// A picture within a width and a height, its upper left corner at 0, and its size; nothing where
    /// there is none of this role.
    pub(crate) fn figure(&mut self, role: PictureRole, most: (f32, f32)) -> Option<(Mark, (f32, f32))> {
        let figures = std::sync::Arc::clone(&self.figures);
        let Figure { prepared, alt } = figures.of(role)?;
        let (width, height) = fitted(prepared.width, prepared.height, most);
        let node = (!alt.trim().is_empty()).then(|| {
            let node = self.tree.add(Tree::ROOT, Role::Figure);
            self.tree.alts.insert(node, alt.clone());
            node
        });
        Some((Mark::Picture { x: 0.0, y: 0.0, width, height, role, node }, (width, height)))
    }
}
