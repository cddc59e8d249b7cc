//! `publish-check` and `shop page-check`.

use std::path::Path;

use pismovnik_app::book::Book;
use pismovnik_app::papers::{self, Order};
use pismovnik_app::publish::{self, Issued, Site};
use pismovnik_app::{answers_file, folder, interview};

use crate::papers::read_document;
use crate::terminal::{self, Outcome, Say};

/// A saved page against the papers of an answers file.
pub(crate) fn check_drafts(say: Say, answers: &Path, page: &Path, document: Option<&str>) -> Outcome {
    let document = read_document(document)?;
    let answers = answers_file::accept(answers)?;
    let facts = interview::facts(&answers);
    let today = terminal::today();
    let order = Order {
        facts: &facts,
        law: pismovnik_app::Law::built_in(),
        as_of: today,
        today,
        locales: Vec::new(),
        formats: Vec::new(),
    };
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
