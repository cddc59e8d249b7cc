//! Pictures that the owner adds to papers: a logo, the picture of a stamp. They dress a paper; they are
//! no part of its text and prove nothing.

use crate::{Block, BlockKind};

/// A format of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// SVG.
    Svg,
}

impl PictureKind {
    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            PictureKind::Png => "image/png",
            PictureKind::Jpeg => "image/jpeg",
            PictureKind::Svg => "image/svg+xml",
        }
    }

    /// The file ending.
    pub fn ending(self) -> &'static str {
        match self {
            PictureKind::Png => "png",
            PictureKind::Jpeg => "jpeg",
            PictureKind::Svg => "svg",
        }
    }
}

/// A checked picture without anything that does not show (place, author, comments).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its format.
    pub kind: PictureKind,
    /// The file.
    pub bytes: Vec<u8>,
    /// Width in pixels or, for SVG, units.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// What a picture is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PictureRole {
    /// The shop's sign, at the head of letters and, where wanted, of papers.
    Logo,
    /// The picture of a stamp, beside the signature.
    Stamp,
}

impl PictureRole {
    /// All.
    pub const ALL: [PictureRole; 2] = [PictureRole::Logo, PictureRole::Stamp];

    /// Its name on the command line and in stored settings.
    pub fn id(self) -> &'static str {
        match self {
            PictureRole::Logo => "logo",
            PictureRole::Stamp => "stamp",
        }
    }
}

/// A picture with the words that stand for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decor {
    /// The picture.
    pub picture: Picture,
    /// Read aloud in its stead.
    pub alt: String,
    /// The same as PNG, where it is an SVG: for programs that draw none.
    pub raster: Option<Vec<u8>>,
}

/// What papers are dressed with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dress {
    /// The logo.
    pub logo: Option<Decor>,
    /// The picture of the stamp.
    pub stamp: Option<Decor>,
    /// Whether the logo stands on papers too, not only on letters.
    pub on_papers: bool,
}

impl Dress {
    /// The picture of a role.
    pub fn of(&self, role: PictureRole) -> Option<&Decor> {
        match role {
            PictureRole::Logo => self.logo.as_ref(),
            PictureRole::Stamp => self.stamp.as_ref(),
        }
    }
}

/// Whether the picture of a stamp stands below this block: at the place for a stamp or, in a document
/// that names none, at its row of the signature.
pub fn stamps(block: &Block, all: &[Block]) -> bool {
    let place = |block: &Block| matches!(block.kind, BlockKind::Stamp { .. });
    place(block) || (matches!(block.kind, BlockKind::SignatureRow { .. }) && !all.iter().any(place))
}

/// The size of a picture that keeps its shape within a width and a height.
pub fn fitted(width: u32, height: u32, (most_wide, most_high): (f32, f32)) -> (f32, f32) {
    let (width, height) = (width.max(1) as f32, height.max(1) as f32);
    let scale = (most_wide / width).min(most_high / height);
    (width * scale, height * scale)
}
