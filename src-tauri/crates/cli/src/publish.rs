//! `publish`, `shop publish`, `publish-check` and `shop page-check`.

use std::path::Path;

use pismovnik_app::book::Book;
use pismovnik_app::papers::{self, Order};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::publish::recipe::{Builder, fragment_name, instructions, recipe, report};
use pismovnik_app::publish::{self, Issued, Site};
use pismovnik_app::{Document, answers_file, folder, interview};

use crate::law::Used;
use crate::papers::{both, locales, read_document, read_langs};
use crate::terminal::{self, Outcome, Say};

/// A saved page against the papers of an answers file.
pub(crate) fn check_drafts(
    say: Say,
    answers: &Path,
    page: &Path,
    document: Option<&str>,
    law: Option<&Path>,
) -> Outcome {
    let (document, used) = both(read_document(document), Used::named(law))?;
    let answers = answers_file::accept(answers)?;
    let facts = interview::facts(&answers);
    let today = terminal::today();
    let order =
        Order { facts: &facts, law: &used.law, as_of: today, today, langs: Vec::new(), formats: Vec::new() };
    let mut documents = papers::draft_all(&order)?;
    documents.retain(|d| document.is_none_or(|kind| d.kind == kind));
    told(say, page, &publish::drafts(&documents), &Site::of(&facts))
}

/// A saved page against a shop's issued papers.
pub(crate) fn check_issued(
    say: Say,
    book: &Book,
    shop: &str,
    page: &Path,
    document: Option<&str>,
) -> Outcome {
    let document = read_document(document)?;
    let shop = book.find(shop)?;
    let papers = publish::issued(book, shop, document)?;
    let facts = interview::facts(&book.answers(shop)?);
    told(say, page, &papers, &Site::of(&facts))
}

/// Whatever the outcome, it is one: only a page that cannot be read is refused.
fn told(say: Say, page: &Path, papers: &[Issued], site: &Site) -> Outcome {
    let bytes = folder::read_file(page, publish::saved::MAX_PAGE).map_err(|p| vec![p])?;
    let check = publish::check(&bytes, &folder::shown(page), papers, site).map_err(|p| vec![p])?;
    say.result(&publish::json(say.lang, &check), || {
        let shown = publish::view(say.lang, &check);
        let mut lines = vec![shown.message];
        for passage in shown.passages {
            lines.push(format!("{}: {}", passage.label, passage.text));
            lines.extend(passage.changes.iter().map(|(was, now)| format!("    − {was}\n    + {now}")));
        }
        for remark in shown.remarks {
            lines.push(format!("{}: {}", remark.label, remark.message));
            lines.push(format!("    {}", remark.hint));
        }
        lines
    });
    Ok(())
}

/// What is wanted of a recipe.
pub(crate) struct Wanted<'a> {
    /// Id of the builder.
    pub(crate) builder: &'a str,
    /// One document only.
    pub(crate) document: Option<&'a str>,
    /// These languages only.
    pub(crate) langs: &'a [String],
    /// Where to.
    pub(crate) out: &'a Path,
}

/// Fragments and instructions from an answers file.
pub(crate) fn from_answers(say: Say, answers: &Path, wanted: &Wanted<'_>, law: Option<&Path>) -> Outcome {
    let (answers, used) = both(answers_file::accept(answers), Used::named(law))?;
    let facts = interview::facts(&answers);
    let today = terminal::today();
    let order =
        Order { facts: &facts, as_of: today, today, langs: Vec::new(), formats: Vec::new(), law: &used.law };
    write(say, papers::draft_all(&order)?, wanted)
}

/// Fragments and instructions from a shop's newest edition.
pub(crate) fn from_edition(say: Say, book: &Book, shop: &str, wanted: &Wanted<'_>) -> Outcome {
    let shop = book.find(shop)?;
    let newest = book.shop(shop)?.editions.last().map(|e| e.number);
    let number =
        newest.ok_or_else(|| vec![Problem::new(problem::EDITION_UNKNOWN, "edition").with("value", "—")])?;
    write(say, book.frozen(shop, number)?.documents, wanted)
}

fn write(say: Say, mut documents: Vec<Document>, wanted: &Wanted<'_>) -> Outcome {
    let builder = Builder::from_id(wanted.builder).ok_or_else(|| {
        let options = Builder::ALL.map(Builder::id).join(", ");
        let unknown = Problem::new(problem::OPTION_UNKNOWN, "builder").with("value", wanted.builder);
        vec![unknown.with("options", options)]
    })?;
    let document = read_document(wanted.document)?;
    let langs = locales(&read_langs(wanted.langs)?);
    documents.retain(|d| document.is_none_or(|kind| d.kind == kind));
    documents.retain(|d| langs.is_empty() || langs.contains(&d.locale));
    let recipe = recipe(say.lang, builder, &documents);
    let name = format!("publish.{}.txt", say.lang.code());
    let mut files: Vec<(String, Vec<u8>)> =
        recipe.papers.iter().map(|p| (fragment_name(p), p.fragment.clone().into_bytes())).collect();
    files.push((name.clone(), instructions(say.lang, &recipe).into_bytes()));
    folder::write_new(wanted.out, &files).map_err(|p| vec![p])?;
    say.result(&report(&recipe), || {
        let folder = wanted.out.display().to_string();
        vec![say.text("cli-publish-done", &[("folder", folder.into()), ("file", name.as_str().into())])]
    });
    Ok(())
}
