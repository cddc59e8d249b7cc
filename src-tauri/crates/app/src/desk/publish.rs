//! The papers on the shop's site, from the window.

use super::{Desk, Told, open};
use crate::publish::recipe::{Builder, RecipeView, recipe};
use crate::publish::{self, PageCheckView, Site};
use crate::{folder, words};
use pismovnik_model::Locale;

/// Under which the builder of a shop's site is remembered.
const BUILDER: &str = "builder";

/// Endings of pages as browsers save them.
const PAGES: &[&str] = &["html", "htm", "mhtml", "mht"];

impl Desk {
    /// How the papers of the newest edition come onto the site, for the named builder, else the one
    /// remembered for the shop; in the country's own languages.
    pub fn publishing(&self, shop: i64, builder: Option<&str>) -> Told<RecipeView> {
        self.tell(|inner| {
            let window = inner.settings.locale;
            let book = open(inner)?;
            if let Some(builder) = builder.and_then(Builder::from_id) {
                book.set_position(shop, BUILDER, builder.id())?;
            }
            let remembered = book.position(shop, BUILDER)?;
            let builder = remembered.as_deref().and_then(Builder::from_id).unwrap_or(Builder::Tilda);
            let newest = book.shop(shop)?.editions.last().map(|e| e.number);
            let mut documents = match newest {
                Some(number) => book.frozen(shop, number)?.documents,
                None => Vec::new(),
            };
            documents.retain(|d| d.locale != Locale::En);
            Ok(recipe(window, builder, &documents))
        })
    }

    /// Asks for a saved page and compares it with the shop's issued papers; nothing where the owner
    /// cancelled.
    pub fn check_page(&self, shop: i64) -> Told<Option<PageCheckView>> {
        let window = self.lock_inner().settings.locale;
        let title = words::plain(window, "publish-dialog-page");
        let Some(path) = self.host.ask_open(&title, PAGES) else { return Ok(None) };
        // The page is read without the desk's lock: it may lie on a slow disk.
        let page = folder::read_file(&path, publish::saved::MAX_PAGE);
        self.tell(|inner| {
            let page = page.map_err(|p| vec![p])?;
            let book = open(inner)?;
            let papers = publish::issued(book, shop, None)?;
            let site = Site::of(&pismovnik_interview::facts(&book.answers(shop)?));
            let check = publish::check(&page, &folder::shown(&path), &papers, &site).map_err(|p| vec![p])?;
            Ok(Some(publish::view(window, &check)))
        })
    }
}
