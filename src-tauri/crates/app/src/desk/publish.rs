//! The papers on the shop's site, from the window.

use super::{Desk, Told, open};
use crate::publish::{self, PageCheckView, Site};
use crate::{folder, words};

impl Desk {
    /// Asks for a saved page and compares it with the shop's issued papers; nothing where the owner
    /// cancelled.
    pub fn check_page(&self, shop: i64) -> Told<Option<PageCheckView>> {
        let window = self.lock_inner().settings.locale;
        let title = words::plain(window, "publish-dialog-page");
        let Some(path) = self.host.ask_open(&title, "html") else { return Ok(None) };
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
