//! The shop's own pictures, from the window.

use pismovnik_model::Locale;
use pismovnik_model::picture::{Picture, PictureRole};
use pismovnik_model::problem::{self, Problem};
use serde::Serialize;
use ts_rs::TS;

use super::{Desk, Inner, Inside, Told, open};
use crate::papers::sha256;
use crate::{pictures, words};

/// The shop's own pictures.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PicturesView {
    /// The logo, then the picture of the stamp.
    pub pictures: Vec<PictureView>,
    /// Whether the logo stands on papers too.
    pub on_papers: bool,
}

/// One of them. Its image comes from `paper://localhost/picture/<shop>/<id>/<version>`.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct PictureView {
    /// `logo`, `stamp`.
    pub id: String,
    /// Format and size in words; empty where there is none.
    pub said: String,
    /// Another one for another picture.
    pub version: String,
}

impl Desk {
    /// The shop's pictures.
    pub fn pictures(&self, shop: i64) -> Told<PicturesView> {
        self.tell(|inner| shown(inner, shop))
    }

    /// Asks for a picture's file and keeps it; as before where the owner cancelled.
    pub fn choose_picture(&self, shop: i64, id: &str) -> Told<PicturesView> {
        let locale = self.lock_inner().locale();
        let title = match role(id) {
            Ok(PictureRole::Stamp) => words::plain(locale, "pictures-dialog-stamp"),
            _ => words::plain(locale, "pictures-dialog-logo"),
        };
        let Some(path) = self.host().ask_open(&title, &pictures::ENDINGS) else { return self.pictures(shop) };
        let picture = pictures::read(&path);
        self.tell(|inner| {
            open(inner)?.set_picture(shop, role(id)?, Some(&picture?))?;
            shown(inner, shop)
        })
    }

    /// Removes a picture.
    pub fn remove_picture(&self, shop: i64, id: &str) -> Told<PicturesView> {
        self.tell(|inner| {
            open(inner)?.set_picture(shop, role(id)?, None)?;
            shown(inner, shop)
        })
    }

    /// Says whether the logo stands on papers too.
    pub fn set_logo_on_papers(&self, shop: i64, wanted: bool) -> Told<PicturesView> {
        self.tell(|inner| {
            open(inner)?.set_logo_on_papers(shop, wanted)?;
            shown(inner, shop)
        })
    }

    /// The image of a picture, as PNG: `<shop>/<id>`. Nothing where there is none.
    pub(super) fn picture_png(&self, shop: &str, id: &str) -> Option<Vec<u8>> {
        let picture = {
            let inner = self.lock_inner();
            inner.book.as_ref()?.picture(shop.parse().ok()?, role(id).ok()?).ok()??
        };
        pictures::png(&picture).ok()
    }
}

fn role(id: &str) -> Inside<PictureRole> {
    let found = PictureRole::ALL.into_iter().find(|role| role.id() == id);
    found.ok_or_else(|| vec![Problem::new(problem::PICTURE_MISSING, id)])
}

fn shown(inner: &mut Inner, shop: i64) -> Inside<PicturesView> {
    let locale = inner.locale();
    let book = open(inner)?;
    let mut all = Vec::new();
    for role in PictureRole::ALL {
        let picture = book.picture(shop, role)?;
        let said = picture.as_ref().map_or_else(String::new, |p| said(locale, p));
        let version = picture.map_or_else(String::new, |p| sha256(&p.bytes)[..12].to_owned());
        all.push(PictureView { id: role.id().to_owned(), said, version });
    }
    Ok(PicturesView { pictures: all, on_papers: book.logo_on_papers(shop)? })
}

fn said(locale: Locale, picture: &Picture) -> String {
    let [width, height] = [picture.width, picture.height].map(i64::from);
    let format = picture.kind.ending().to_uppercase();
    words::text(
        locale,
        "pictures-kept",
        &[("format", format.into()), ("width", width.into()), ("height", height.into())],
    )
}
