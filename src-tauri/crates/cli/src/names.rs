//! `decline`.

use pismovnik_app::names;

use crate::terminal::{Outcome, Say};

/// A person's name in all cases, or in one.
pub(crate) fn decline(say: Say, person: &str, case: Option<&str>, gender: Option<&str>) -> Outcome {
    let view = names::decline(person, gender).map_err(|p| vec![p])?;
    // Standard output holds the form alone, for scripts; doubts go beside it.
    if !say.json {
        for line in names::doubts(say.lang, &view) {
            eprintln!("{line}");
        }
    }
    say.result(&names::report(say.lang, &view, case), || names::lines(say.lang, &view, case));
    Ok(())
}
