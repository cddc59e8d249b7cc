//! Saving the rule book from the window.

use super::{Desk, Told, cancelled, saved};
use crate::papers::{self, Format};
use crate::view::SavedView;
use crate::{folder, rulebook, words};

impl Desk {
    /// Saves the rule book of both countries, in the window's language, where the owner wants it; the
    /// format is what `format` names.
    pub fn save_rulebook(&self, format: &str) -> Told<SavedView> {
        let (window, law, format) = self.tell(|inner| {
            let format = Format::named(format, "").map_err(|p| vec![p])?;
            Ok((inner.settings.locale, inner.law.law.clone(), format))
        })?;
        let title = words::plain(window, "rulebook-dialog-save");
        let name = format!("{}.{}", words::plain(window, "rulebook-file"), format.ending());
        let Some(path) = self.host.ask_save(&title, &name, format.ending()) else { return Ok(cancelled()) };
        // Made without the desk's lock: it takes a second or two.
        let made = rulebook::rulebook(&law, &[], window).and_then(|book| papers::file(&book, format));
        self.tell(|_| {
            folder::write_file(&path, &made?).map_err(|p| vec![p])?;
            Ok(saved(window, "app-saved-file", "file", &path))
        })
    }
}
