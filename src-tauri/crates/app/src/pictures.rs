//! The shop's own pictures: checked, kept in the workspace, put on its letters and papers.
//!
//! They are kept as settings, not as events: they dress papers and prove nothing, and one that is removed is
//! to be gone. Their keys begin as [`pismovnik_store::WITH_SHOP`] says, so that they go with the shop's package.

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use pismovnik_model::Locale;
pub use pismovnik_model::picture::{Decor, Dress, Picture, PictureKind, PictureRole};
use pismovnik_model::problem::{self, Problem};
use pismovnik_typeset::picture::{self, MOST_BYTES};

use crate::book::{Book, Inside, id, told};
use crate::{folder, pages, words};

/// Endings of files that can be chosen.
pub const ENDINGS: [&str; 4] = ["png", "jpg", "jpeg", "svg"];

/// The setting that says whether the logo stands on papers too.
const ON_PAPERS: &str = "picture-logo-on-papers";

/// Width of the picture that stands for an SVG where none is drawn, pixels.
const RASTER: u32 = 1200;

fn key(role: PictureRole) -> &'static str {
    match role {
        PictureRole::Logo => "picture-logo",
        PictureRole::Stamp => "picture-stamp",
    }
}

/// Reads a picture's file and checks it.
///
/// # Errors
/// It cannot be read, is no picture, or one that cannot be shown faithfully.
pub fn read(file: &Path) -> Inside<Picture> {
    let at = folder::shown(file);
    let bytes = folder::read_file(file, MOST_BYTES).map_err(|p| vec![p])?;
    picture::read(&bytes, &at)
}

/// A picture with the words that stand for it in this language.
///
/// # Errors
/// The picture is none.
pub fn decor(role: PictureRole, picture: Picture, locale: Locale) -> Inside<Decor> {
    let alt = match role {
        // It stands beside the name that it repeats.
        PictureRole::Logo => String::new(),
        PictureRole::Stamp => words::plain(locale, "pictures-stamp-alt"),
    };
    let raster = if picture.kind == PictureKind::Svg { Some(png(&picture)?) } else { None };
    Ok(Decor { picture, alt, raster })
}

/// A logo that stands on papers.
///
/// # Errors
/// The picture is none.
pub fn papers_with(logo: Picture, locale: Locale) -> Inside<Dress> {
    Ok(Dress { logo: Some(decor(PictureRole::Logo, logo, locale)?), stamp: None, on_papers: true })
}

/// A picture as PNG.
///
/// # Errors
/// The picture is none.
pub fn png(picture: &Picture) -> Inside<Vec<u8>> {
    if picture.kind == PictureKind::Png {
        return Ok(picture.bytes.clone());
    }
    let drawn = pages::png(&picture::page(picture)?, 0, RASTER);
    drawn.ok_or_else(|| vec![Problem::new(problem::INTERNAL, "").with("detail", "picture")])
}

impl Book {
    /// The shop's picture of this role, if it has one.
    ///
    /// # Errors
    /// There is no such shop.
    pub fn picture(&self, shop: i64, role: PictureRole) -> Inside<Option<Picture>> {
        let kept = self.workspace().setting(Some(id(shop)?), key(role)).map_err(told)?;
        let Some(kept) = kept else { return Ok(None) };
        let bytes = BASE64_STANDARD.decode(kept.as_bytes()).map_err(|error| {
            vec![Problem::new(problem::PICTURE_UNREADABLE, role.id()).with("detail", error)]
        })?;
        picture::read(&bytes, role.id()).map(Some)
    }

    /// Keeps a picture in this role; none removes it.
    ///
    /// # Errors
    /// There is no such shop; none to remove; the file cannot be written.
    pub fn set_picture(&mut self, shop: i64, role: PictureRole, picture: Option<&Picture>) -> Inside<()> {
        if picture.is_none() && self.picture(shop, role)?.is_none() {
            return Err(vec![Problem::new(problem::PICTURE_MISSING, role.id())]);
        }
        let value = picture.map_or_else(String::new, |p| BASE64_STANDARD.encode(&p.bytes));
        self.composed.undress();
        self.set_position(shop, key(role), &value)
    }

    /// Whether the logo stands on papers too.
    ///
    /// # Errors
    /// There is no such shop.
    pub fn logo_on_papers(&self, shop: i64) -> Inside<bool> {
        let kept = self.workspace().setting(Some(id(shop)?), ON_PAPERS).map_err(told)?;
        Ok(kept.as_deref() == Some("yes"))
    }

    /// Says whether the logo stands on papers too.
    ///
    /// # Errors
    /// There is no such shop; the file cannot be written.
    pub fn set_logo_on_papers(&mut self, shop: i64, wanted: bool) -> Inside<()> {
        self.composed.undress();
        self.set_position(shop, ON_PAPERS, if wanted { "yes" } else { "" })
    }

    /// What the shop's letters and papers are dressed with.
    ///
    /// # Errors
    /// There is no such shop; a kept picture cannot be read any more.
    pub fn dress(&self, shop: i64, locale: Locale) -> Inside<Dress> {
        let of = |role| self.picture(shop, role)?.map(|picture| decor(role, picture, locale)).transpose();
        Ok(Dress {
            logo: of(PictureRole::Logo)?,
            stamp: of(PictureRole::Stamp)?,
            on_papers: self.logo_on_papers(shop)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_go_with_the_shop() {
        for key in [key(PictureRole::Logo), key(PictureRole::Stamp), ON_PAPERS] {
            assert!(pismovnik_store::WITH_SHOP.iter().any(|beginning| key.starts_with(beginning)), "{key}");
        }
    }
}
