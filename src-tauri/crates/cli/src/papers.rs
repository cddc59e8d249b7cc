//! `new`, `questions`, `check`, `generate`, `explain`, `requisites`.

use std::path::Path;

use pismovnik_app::papers::{self, Format, Order};
use pismovnik_app::pictures::{self, Dress};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{
    Document, DocumentKind, Languages, Locale, answers_file, folder, interview, report, words,
};
use serde_json::json;

use crate::arguments::SetSigning;
use crate::law::Used;
use crate::signing;
use crate::terminal::{self, Outcome, Say};

/// A complete invented sample of answers.
pub(crate) fn new(say: Say, preset: &str, out: Option<&Path>) -> Outcome {
    let Some(answers) = interview::preset(preset) else {
        let unknown = Problem::new(problem::PRESET_UNKNOWN, "preset").with("value", preset);
        return Err(vec![unknown.with("options", interview::PRESETS.join(", "))]);
    };
    let Some(out) = out else {
        let text = answers_file::write(say.lang, &answers, interview::Ending::Toml);
        say.result(&json!({ "preset": preset, "answers": answers }), || vec![text.trim_end().to_owned()]);
        return Ok(());
    };
    let ending = answers_file::ending(out).map_err(|p| vec![p])?;
    if out.exists() {
        return Err(vec![Problem::new(problem::OUTPUT_EXISTS, folder::shown(out))]);
    }
    folder::write_file(out, answers_file::write(say.lang, &answers, ending).as_bytes())
        .map_err(|p| vec![p])?;
    let name = folder::shown(out);
    say.result(&json!({ "preset": preset, "file": name }), || {
        vec![say.text("cli-new-done", &[("file", name.as_str().into())])]
    });
    Ok(())
}

/// The question graph; with answers, what is reachable, missing, wrong.
pub(crate) fn questions(say: Say, answers: Option<&Path>) -> Outcome {
    let answers = answers.map(answers_file::read).transpose()?;
    let report = report::questions(say.lang, answers.as_ref());
    say.result(&report, || {
        let empty = Vec::new();
        let all = report["questions"].as_array().unwrap_or(&empty);
        let mut lines = Vec::new();
        for question in all {
            let mark = match (&question["reachable"], &question["answered"]) {
                (serde_json::Value::Null, _) => "·",
                (_, serde_json::Value::Bool(true)) => "✓",
                (serde_json::Value::Bool(true), _) if question["missing"] == true => "?",
                (serde_json::Value::Bool(true), _) => "·",
                _ => "–",
            };
            let text = |key: &str| question[key].as_str().unwrap_or_default().to_owned();
            lines.push(format!("{mark} {}  {}", text("id"), text("label")));
            for problem in question["problems"].as_array().unwrap_or(&empty) {
                lines.push(format!("    ✗ {}", problem["message"].as_str().unwrap_or_default()));
            }
        }
        lines
    });
    Ok(())
}

/// What the law says of the practice in the answers.
pub(crate) fn check(say: Say, answers: &Path, as_of: Option<&str>, law: Option<&Path>) -> Outcome {
    let wanted = both(terminal::day(as_of, "as-of"), Used::named(law));
    let (answers, (day, used)) = both(answers_file::accept(answers), wanted)?;
    let findings = report::check(&used.law, &answers, day)?;
    let mut json = report::findings(say.lang, &findings);
    json["law"] = used.json();
    say.result(&json, || {
        let mut lines = Vec::new();
        for finding in findings.iter().map(|f| words::finding(say.lang, f)) {
            lines.push(format!("{}: {}", finding.label, finding.message));
            lines.push(format!("    {}", finding.hint));
            for more in [finding.articles, finding.cost].into_iter().filter(|t| !t.is_empty()) {
                lines.push(format!("    {more}"));
            }
            if !finding.fix.is_empty() {
                let changes = finding.fix.join("; ");
                lines.push(format!("    {}", say.text("finding-fix-told", &[("changes", changes.into())])));
            }
        }
        if lines.is_empty() {
            lines.push(say.text("cli-check-clean", &[]));
        }
        lines.push(used.line(say));
        lines
    });
    Ok(())
}

/// How papers are wanted.
pub(crate) struct Wanted<'a> {
    /// In these formats; empty means all.
    pub(crate) formats: &'a [String],
    /// In these languages; empty means the country's.
    pub(crate) langs: &'a [String],
    /// Under the law of this day; today where none.
    pub(crate) as_of: Option<&'a str>,
    /// With this update of the law.
    pub(crate) law: Option<&'a Path>,
}

/// All papers, into a folder.
pub(crate) fn generate(
    say: Say,
    answers: &Path,
    out: &Path,
    wanted: &Wanted<'_>,
    logo: Option<&Path>,
    signing: &SetSigning,
) -> Outcome {
    let accepted = both(answers_file::accept(answers), terminal::day(wanted.as_of, "as-of"));
    let named = both(read_formats(wanted.formats), read_langs(wanted.langs));
    let ((answers, as_of), ((formats, langs), used)) = both(accepted, both(named, Used::named(wanted.law)))?;
    let facts = interview::facts(&answers);
    let today = terminal::today();
    let order = Order { facts: &facts, law: &used.law, as_of, today, langs, formats };
    // A key that does not open is told before the work.
    let how = signing::how_of_set(signing)?;
    let key = signing::key_of_set(say, signing)?;
    let dress = match logo {
        Some(file) => pictures::papers_with(pictures::read(file)?, say.lang)?,
        None => Dress::default(),
    };
    let mut papers = papers::make_of(&papers::draft_all(&order)?, &order, &dress)?;
    let mut unmarked = Vec::new();
    if let Some(key) = &key {
        unmarked = key.sign_papers(&mut papers, &how)?;
    }
    folder::write_papers(&papers, out).map_err(|p| vec![p])?;
    let manifest = serde_json::to_value(&papers.manifest).unwrap_or_default();
    say.result(&manifest, || {
        let mut lines: Vec<String> =
            papers.manifest.documents.iter().map(|d| format!("{}.{}  {}", d.id, d.lang, d.title)).collect();
        let count = i64::try_from(papers.files.len()).unwrap_or(i64::MAX);
        let folder = out.display().to_string();
        lines.push(say.text("cli-generate-done", &[("count", count.into()), ("folder", folder.into())]));
        lines.extend(key.iter().flat_map(|key| signing::told_of_set(say, &key.facts())));
        lines.extend(
            unmarked.iter().map(|file| say.text("cli-generate-unmarked", &[("file", file.as_str().into())])),
        );
        lines.push(used.line(say));
        lines
    });
    Ok(())
}

/// Every block with the answers and articles that it comes from.
pub(crate) fn explain(say: Say, answers: &Path, document: Option<&str>, wanted: &Wanted<'_>) -> Outcome {
    let accepted = both(answers_file::accept(answers), terminal::day(wanted.as_of, "as-of"));
    let named = both(read_langs(wanted.langs), read_document(document));
    let ((answers, as_of), ((langs, document), used)) = both(accepted, both(named, Used::named(wanted.law)))?;
    let facts = interview::facts(&answers);
    let today = terminal::today();
    let order = Order { facts: &facts, law: &used.law, as_of, today, langs, formats: Vec::new() };
    let mut documents = papers::draft_all(&order)?;
    documents.retain(|d| document.is_none_or(|kind| d.kind == kind));
    say.result(&report::explanation(&documents), || documents.iter().flat_map(explained).collect());
    Ok(())
}

fn explained(document: &Document) -> Vec<String> {
    let mut lines = vec![format!("# {} ({})", document.title, document.locale.code())];
    for block in &document.blocks {
        let number = block.number.as_deref().map_or_else(String::new, |n| format!("{n}. "));
        let from = &block.provenance;
        let answers = if from.always { "*".to_owned() } else { from.answers.join(", ") };
        lines.push(format!("{number}{}", block.text()));
        lines.push(format!("    ← {} · {} · {}", from.clause, answers, from.articles.join(", ")));
    }
    lines
}

/// Whether a requisite can be right.
pub(crate) fn requisites(say: Say, kind: &str, value: &str) -> Outcome {
    let bare = pismovnik_app::check_requisite(kind, value).map_err(|p| vec![p])?;
    say.result(&json!({ "kind": kind, "value": bare, "valid": true }), || {
        vec![say.text("cli-requisites-valid", &[("value", bare.as_str().into())])]
    });
    Ok(())
}

fn read_formats(names: &[String]) -> Result<Vec<Format>, Vec<Problem>> {
    read_all(names, |name| Format::named(name, "formats"))
}

/// Languages by their codes; `kk-ru` means both side by side.
pub(crate) fn read_langs(codes: &[String]) -> Result<Vec<Languages>, Vec<Problem>> {
    read_all(codes, languages)
}

/// The languages of these, each for itself.
pub(crate) fn locales(langs: &[Languages]) -> Vec<Locale> {
    langs.iter().flat_map(|l| l.locales()).collect()
}

/// One language, or two side by side, by code.
pub(crate) fn languages(code: &str) -> Result<Languages, Problem> {
    Languages::from_code(code)
        .ok_or_else(|| unknown_language(code, &Languages::ALL.map(Languages::code).join(", ")))
}

/// A language by its code.
pub(crate) fn language(code: &str) -> Result<Locale, Problem> {
    Locale::from_code(code).ok_or_else(|| unknown_language(code, &Locale::ALL.map(Locale::code).join(", ")))
}

fn unknown_language(code: &str, options: &str) -> Problem {
    Problem::new(problem::LANGUAGE_UNKNOWN, "langs").with("value", code).with("options", options)
}

/// Each once, in the given order.
fn read_all<T: PartialEq>(
    names: &[String],
    read: impl Fn(&str) -> Result<T, Problem>,
) -> Result<Vec<T>, Vec<Problem>> {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for name in names {
        match read(name) {
            Ok(one) if found.contains(&one) => {}
            Ok(one) => found.push(one),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}

pub(crate) fn read_document(id: Option<&str>) -> Result<Option<DocumentKind>, Vec<Problem>> {
    id.map(document_kind).transpose()
}

/// A document by its id.
pub(crate) fn document_kind(id: &str) -> Result<DocumentKind, Vec<Problem>> {
    DocumentKind::from_id(id).ok_or_else(|| {
        let options = DocumentKind::ALL.map(DocumentKind::id).join(", ");
        vec![Problem::new(problem::DOCUMENT_UNKNOWN, "document").with("value", id).with("options", options)]
    })
}

/// Both, or the problems of both.
pub(crate) fn both<A, B>(
    a: Result<A, Vec<Problem>>,
    b: Result<B, Vec<Problem>>,
) -> Result<(A, B), Vec<Problem>> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(mut a), Err(b)) => {
            a.extend(b);
            Err(a)
        }
        (Err(one), _) | (_, Err(one)) => Err(one),
    }
}
