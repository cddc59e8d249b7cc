//! `verify`.

use std::path::{Path, PathBuf};

use pismovnik_app::folder;
use pismovnik_app::papers::{self, Format};
use pismovnik_app::problem::Problem;
use pismovnik_app::signatures::{self, Named, Question, SIZE_MAX};
use pismovnik_app::signed::Given;

use crate::arguments::VerifyArguments;
use crate::terminal::{Outcome, Say};

/// A file that was read, with its bare name.
struct Read {
    name: String,
    bytes: Vec<u8>,
}

impl Read {
    fn of(path: &Path, problems: &mut Vec<Problem>) -> Option<Read> {
        let bytes = folder::read_file(path, SIZE_MAX).map_err(|p| problems.push(p)).ok()?;
        Some(Read { name: folder::shown(path), bytes })
    }

    fn named(&self) -> Named<'_> {
        Named { name: &self.name, bytes: &self.bytes }
    }
}

/// What is trusted, at this moment on this machine.
pub(crate) fn given(trust: &[(String, Vec<u8>)]) -> Given<'_> {
    Given {
        trust: trust.iter().map(|(name, bytes)| Named { name, bytes }).collect(),
        now: jiff::Timestamp::now(),
        zone: jiff::tz::TimeZone::system(),
    }
}

/// Checks every signature; no problems and yet an error: not every one holds.
pub(crate) fn verify(say: Say, arguments: &VerifyArguments) -> Outcome {
    let format = match &arguments.report {
        Some(path) if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("json")) => None,
        Some(path) => Some(Format::of_file(path, "report").map_err(|p| vec![p])?),
        None => None,
    };
    let mut problems = Vec::new();
    let mut all = |paths: &[PathBuf]| -> Vec<Read> {
        paths.iter().filter_map(|path| Read::of(path, &mut problems)).collect()
    };
    let file = all(std::slice::from_ref(&arguments.signed));
    let signature = arguments.signature.as_ref().map(|path| all(std::slice::from_ref(path)));
    let (trust, revocation) = (all(&arguments.trust), all(&arguments.revocation));
    let (Some(file), true) = (file.first(), problems.is_empty()) else { return Err(problems) };
    let question = Question {
        file: file.named(),
        signature: signature.as_ref().and_then(|s| s.first()).map(Read::named),
        trust: trust.iter().map(Read::named).collect(),
        revocation: revocation.iter().map(Read::named).collect(),
        now: jiff::Timestamp::now(),
        zone: jiff::tz::TimeZone::system(),
    };
    let checked = signatures::check(&question)?;
    let shape = signatures::report(say.lang, &checked);
    let mut lines = signatures::lines(say.lang, &checked);
    if let Some(path) = &arguments.report {
        let bytes = match format {
            Some(format) => papers::file(&signatures::document(say.lang, &checked), format)?,
            None => format!("{shape:#}\n").into_bytes(),
        };
        folder::write_file(path, &bytes).map_err(|p| vec![p])?;
        lines.push(say.text("cli-verify-report", &[("file", folder::shown(path).as_str().into())]));
    }
    say.result(&shape, || lines);
    if checked.holds { Ok(()) } else { Err(Vec::new()) }
}
