//! `new`, `questions`, `check`, `generate`, `explain`, `requisites`.

use std::path::Path;

use pismovnik_app::papers::{self, Format, Order};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{Document, DocumentKind, Locale, answers_file, folder, interview, report, words};
use serde_json::json;

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
pub(crate) fn check(say: Say, answers: &Path, as_of: Option<&str>) -> Outcome {
    let (answers, day) = both(answers_file::accept(answers), terminal::day(as_of, "as-of"))?;
    let findings = report::check(&answers, day)?;
    say.result(&report::findings(say.lang, &findings), || {
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
        lines
    });
    Ok(())
}

/// All papers, into a folder.
pub(crate) fn generate(
    say: Say,
    answers: &Path,
    out: &Path,
    formats: &[String],
    langs: &[String],
    as_of: Option<&str>,
) -> Outcome {
    let accepted = both(answers_file::accept(answers), terminal::day(as_of, "as-of"));
    let wanted = both(read_formats(formats), read_langs(langs));
    let ((answers, as_of), (formats, locales)) = both(accepted, wanted)?;
    let facts = interview::facts(&answers);
    let order = Order {
        facts: &facts,
        law: pismovnik_app::Law::built_in(),
        as_of,
        today: terminal::today(),
        locales,
        formats,
    };
    let papers = papers::make(&order)?;
    folder::write_papers(&papers, out).map_err(|p| vec![p])?;
    let manifest = serde_json::to_value(&papers.manifest).unwrap_or_default();
    say.result(&manifest, || {
        let mut lines: Vec<String> =
            papers.manifest.documents.iter().map(|d| format!("{}.{}  {}", d.id, d.lang, d.title)).collect();
        let count = i64::try_from(papers.files.len()).unwrap_or(i64::MAX);
        let folder = out.display().to_string();
        lines.push(say.text("cli-generate-done", &[("count", count.into()), ("folder", folder.into())]));
        lines
    });
    Ok(())
}

/// Every block with the answers and articles that it comes from.
pub(crate) fn explain(
    say: Say,
    answers: &Path,
    document: Option<&str>,
    langs: &[String],
    as_of: Option<&str>,
) -> Outcome {
    let accepted = both(answers_file::accept(answers), terminal::day(as_of, "as-of"));
    let wanted = both(read_langs(langs), read_document(document));
    let ((answers, as_of), (locales, document)) = both(accepted, wanted)?;
    let facts = interview::facts(&answers);
    let order = Order {
        facts: &facts,
        law: pismovnik_app::Law::built_in(),
        as_of,
        today: terminal::today(),
        locales,
        formats: Vec::new(),
    };
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

pub(crate) fn read_langs(codes: &[String]) -> Result<Vec<Locale>, Vec<Problem>> {
    // Side by side stands beside the two versions of which it consists.
    let codes: Vec<String> = codes
        .iter()
        .flat_map(|c| if c == "kk-ru" { vec!["kk", "ru"] } else { vec![c.as_str()] })
        .map(str::to_owned)
        .collect();
    read_all(&codes, language)
}

/// A language by its code.
pub(crate) fn language(code: &str) -> Result<Locale, Problem> {
    Locale::from_code(code).ok_or_else(|| {
        let options = Locale::ALL.map(Locale::code).join(", ");
        Problem::new(problem::LANGUAGE_UNKNOWN, "langs").with("value", code).with("options", options)
    })
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
fn both<A, B>(a: Result<A, Vec<Problem>>, b: Result<B, Vec<Problem>>) -> Result<(A, B), Vec<Problem>> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (Err(mut a), Err(b)) => {
            a.extend(b);
            Err(a)
        }
        (Err(one), _) | (_, Err(one)) => Err(one),
    }
}
