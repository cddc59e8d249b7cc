//! `rulebook`.

use std::path::Path;

use pismovnik_app::papers::{self, Format};
use pismovnik_app::{Country, folder, rulebook};
use serde_json::json;

use crate::law::Used;
use crate::terminal::{Outcome, Say};

/// The rule book, in the format of the file's ending.
pub(crate) fn write(say: Say, out: &Path, country: Option<&str>, law: Option<&Path>) -> Outcome {
    let format = Format::of_file(out, "out").map_err(|p| vec![p])?;
    let countries: Vec<Country> =
        rulebook::COUNTRIES.into_iter().filter(|c| country.is_none_or(|code| code == c.code())).collect();
    let used = Used::named(law)?;
    let document = rulebook::rulebook(&used.law, &countries, say.lang)?;
    folder::write_file(out, &papers::file(&document, format)?).map_err(|p| vec![p])?;
    let name = folder::shown(out);
    let json = json!({
        "file": name,
        "lang": say.lang.code(),
        "countries": countries.iter().map(|c| c.code()).collect::<Vec<_>>(),
        "title": document.title,
        "law": used.json(),
    });
    say.result(&json, || {
        vec![say.text("cli-rulebook-done", &[("file", name.as_str().into())]), used.line(say)]
    });
    Ok(())
}
