//! `shop editions|diff|published|restore` and `shop words …`.

use std::path::Path;

use pismovnik_app::book::Book;
use pismovnik_app::compare::{Piece, Row};
use pismovnik_app::editions::{self, Compared, Comparison, Reason, Shown, Which};
use pismovnik_app::own_words::Own;
use pismovnik_app::papers::{self, Format};
use pismovnik_app::problem::{self, Problem};
use pismovnik_app::{
    Day, Document, DocumentKind, Languages, Locale, OWN_WORDS_MAX, OwnKey, OwnPlace, PaperKey, Publication,
    folder, words,
};
use serde_json::{Value, json};

use crate::arguments::{Clause, WordsAction};
use crate::papers::{document_kind, language, locales, read_document, read_langs};
use crate::terminal::{self, Outcome, Say};

/// `shop editions`
pub(crate) fn list(say: Say, book: &Book, wanted: &str, on: Day) -> Outcome {
    let shop = book.find(wanted)?;
    let publications = book.publications(shop)?;
    let in_force = book.in_force(shop, on)?;
    let outdated = book.outdated_papers(shop, terminal::today())?;
    let editions: Vec<Value> = book
        .shop(shop)?
        .editions
        .iter()
        .map(|e| {
            let papers: Vec<Value> = e
                .documents
                .iter()
                .map(|d| {
                    let key = PaperKey { edition: e.number, document: d.id.clone(), lang: d.lang };
                    let stated =
                        publications.get(&key).map(|p| json!({ "address": p.address, "since": p.since }));
                    json!({ "id": d.id, "lang": d.lang, "title": d.title, "published": stated })
                })
                .collect();
            json!({
                "number": e.number, "issued": e.issued, "as_of": e.as_of, "in_force": e.in_force_from,
                "rules_version": e.rules_version, "provisional": e.provisional, "documents": papers,
            })
        })
        .collect();
    let marks: Vec<Value> = outdated
        .marks
        .iter()
        .map(|m| {
            json!({
                "id": m.document, "lang": m.lang, "standing": m.standing.id(),
                "reasons": reasons(say.lang, &m.reasons),
            })
        })
        .collect();
    let force = in_force.as_ref().map(|f| {
        let papers: Vec<Value> = f
            .papers
            .iter()
            .map(|p| {
                let (state, stated) = match &p.shown {
                    Shown::Since(stated) => ("since", Some(stated)),
                    Shown::Later(stated) => ("later", Some(stated)),
                    Shown::Unstated => ("unstated", None),
                };
                let stated = stated.map(|s| json!({ "address": s.address, "since": s.since }));
                json!({
                    "id": p.document, "lang": p.lang, "shown": state, "published": stated,
                    "instead": p.instead.as_ref().map(|(number, _)| number),
                })
            })
            .collect();
        json!({ "number": f.edition.number, "from": f.edition.in_force_from, "until": f.until, "documents": papers })
    });
    let json = json!({
        "shop": shop, "editions": editions, "on": on, "in_force": force, "outdated": marks,
        "questions": outdated.questions, "problems": words::problems(say.lang, &outdated.problems),
    });
    let known = book.shop(shop)?.editions;
    say.result(&json, || {
        let mut lines: Vec<String> = Vec::new();
        for edition in &known {
            let args = [
                ("number", i64::from(edition.number).into()),
                ("day", words::day(say.lang, edition.in_force_from).into()),
            ];
            lines.push(say.text("cli-shop-edition", &args));
        }
        lines.push(editions::force_words(say.lang, on, in_force.as_ref()));
        for paper in in_force.iter().flat_map(|f| &f.papers) {
            let told = editions::shown_words(say.lang, paper).join("; ");
            lines.push(format!("  {} ({}): {told}", paper.title, paper.lang.code()));
        }
        for mark in &outdated.marks {
            lines.push(format!("! {}", mark.words(say.lang)));
        }
        for problem in words::problems(say.lang, &outdated.problems) {
            lines.push(format!("✗ {}\n  {}", problem.message, problem.hint));
        }
        lines
    });
    Ok(())
}

/// `shop diff`
pub(crate) struct Diff<'a> {
    pub(crate) shop: &'a str,
    pub(crate) from: u32,
    pub(crate) to: &'a str,
    pub(crate) document: Option<&'a str>,
    pub(crate) langs: &'a [String],
    pub(crate) out: Option<&'a Path>,
}

pub(crate) fn diff(say: Say, book: &Book, wanted: &Diff<'_>) -> Outcome {
    let shop = book.find(wanted.shop)?;
    let today = terminal::today();
    let to = match wanted.to {
        "current" => Which::Current,
        number => Which::Edition(
            number
                .parse()
                .map_err(|_| vec![Problem::new(problem::EDITION_UNKNOWN, "to").with("value", number)])?,
        ),
    };
    let found = book.diff(shop, Which::Edition(wanted.from), to, today)?;
    let kind = read_document(wanted.document)?;
    let langs = locales(&read_langs(wanted.langs)?);
    let chosen: Vec<&Compared> = found
        .papers
        .iter()
        .filter(|p| kind.is_none_or(|k| k == p.kind) && (langs.is_empty() || langs.contains(&p.lang)))
        .collect();
    if let Some(out) = wanted.out {
        return write(say, book, shop, &found, &chosen, out, today);
    }
    let documents: Vec<Value> = chosen.iter().map(|p| compared(say.lang, p)).collect();
    let to = match found.to {
        Which::Edition(number) => json!(number),
        Which::Current => json!("current"),
    };
    let json = json!({ "from": wanted.from, "to": to, "exact": found.exact, "documents": documents });
    let mut lines = Vec::new();
    for paper in chosen.iter().filter(|p| !p.rows.rows.is_empty()) {
        let document = editions::printed(book, shop, &found, paper, today)?;
        lines.push(text_of(&document)?);
    }
    say.result(&json, || if lines.is_empty() { vec![say.text("cli-shop-diff-same", &[])] } else { lines });
    Ok(())
}

fn text_of(document: &Document) -> Result<String, Vec<Problem>> {
    Ok(String::from_utf8_lossy(&papers::file(document, Format::Txt)?).into_owned())
}

/// The first of the chosen papers as a file, in the format that its ending names.
fn write(
    say: Say,
    book: &Book,
    shop: i64,
    found: &Comparison,
    chosen: &[&Compared],
    out: &Path,
    today: Day,
) -> Outcome {
    let format = Format::of_file(out, "out").map_err(|p| vec![p])?;
    let paper = chosen
        .first()
        .ok_or_else(|| vec![Problem::new(problem::PAPER_UNKNOWN, "document").with("value", "—")])?;
    let document = editions::printed(book, shop, found, paper, today)?;
    folder::write_file(out, &papers::file(&document, format)?).map_err(|p| vec![p])?;
    let json = json!({
        "file": out, "id": paper.kind.id(), "lang": paper.lang, "rows": paper.rows.rows.len(),
    });
    say.result(&json, || {
        vec![say.text("cli-shop-diff-written", &[("file", out.display().to_string().into())])]
    });
    Ok(())
}

fn compared(lang: Locale, paper: &Compared) -> Value {
    let pieces = |pieces: &[Piece]| -> Vec<Value> {
        pieces.iter().map(|p| json!({ "text": p.text, "marked": p.marked })).collect()
    };
    let row = |(row, why): (&Row, &Vec<Reason>)| {
        json!({
            "clause": row.clause, "change": row.change.id(), "old_number": row.old_number,
            "new_number": row.new_number, "old": pieces(&row.old), "new": pieces(&row.new),
            "reasons": reasons(lang, why),
        })
    };
    let rows: Vec<Value> = paper.rows.rows.iter().zip(&paper.reasons).map(row).collect();
    json!({
        "id": paper.kind.id(), "lang": paper.lang, "title": paper.title, "in_old": paper.in_old,
        "in_new": paper.in_new, "same": paper.rows.same, "rows": rows,
    })
}

fn reasons(lang: Locale, all: &[Reason]) -> Vec<Value> {
    let one = |reason: &Reason| {
        let question = if let Reason::Answer(question) = reason { Some(question) } else { None };
        json!({ "kind": reason.id(), "question": question, "text": reason.words(lang) })
    };
    all.iter().map(one).collect()
}

/// `shop published`
pub(crate) fn published(
    say: Say,
    book: &mut Book,
    shop: &str,
    edition: u32,
    document: DocumentKind,
    langs: Languages,
    stated: Option<Publication>,
) -> Outcome {
    let shop = book.find(shop)?;
    let text = if stated.is_some() { "app-publication-kept" } else { "app-publication-forgotten" };
    let json = json!({
        "shop": shop, "edition": edition, "id": document.id(), "lang": langs.code(), "published": stated,
    });
    book.publish_in(shop, edition, document, langs, stated.as_ref(), terminal::today())?;
    say.result(&json, || vec![say.text(text, &[])]);
    Ok(())
}

/// `shop restore`
pub(crate) fn restore(say: Say, book: &mut Book, shop: &str, edition: u32) -> Outcome {
    let shop = book.find(shop)?;
    let plan = book.restore(shop, edition, terminal::today())?;
    let json = json!({
        "shop": shop, "edition": edition, "answers": plan.answers.keys().collect::<Vec<_>>(),
        "words": plan.words.len(),
    });
    say.result(&json, || {
        let mut lines = plan.lines(say.lang);
        lines.push(say.text("app-restored", &[("number", i64::from(edition).into())]));
        lines
    });
    Ok(())
}

/// `shop words …`
pub(crate) fn own(say: Say, book: &mut Book, shop: &str, action: &WordsAction) -> Outcome {
    let shop = book.find(shop)?;
    let today = terminal::today();
    let (at, text, done) = match action {
        WordsAction::List { clauses } => return own_list(say, book, shop, *clauses),
        WordsAction::Set { at, after, text } => {
            let place = if *after { OwnPlace::After } else { OwnPlace::Instead };
            (key(book, shop, at, place)?, Some(read(text)?), "app-own-kept")
        }
        WordsAction::Strike { at } => (key(book, shop, at, OwnPlace::Instead)?, None, "app-own-kept"),
        WordsAction::Withdraw { at, after } => {
            let place = if *after { OwnPlace::After } else { OwnPlace::Instead };
            let at = key(book, shop, at, place)?;
            book.withdraw_own_words(shop, at.clone(), today)?;
            say.result(&json!({ "withdrawn": at }), || vec![say.text("app-own-withdrawn", &[])]);
            return Ok(());
        }
    };
    book.set_own_words(shop, at.clone(), text, today)?;
    let all = book.own_words_today(shop, today)?;
    let own = all.iter().find(|o| o.word.at == at);
    let json = own.map_or(Value::Null, |own| own_json(say.lang, own));
    say.result(&json, || {
        let mut lines = vec![say.text(done, &[])];
        lines.extend(own.into_iter().flat_map(|o| o.remarks(say.lang)));
        lines
    });
    Ok(())
}

fn own_list(say: Say, book: &Book, shop: i64, clauses: bool) -> Outcome {
    let today = terminal::today();
    let all = book.own_words_today(shop, today)?;
    let documents = if clauses { book.as_drafted(shop, today, today)? } else { Vec::new() };
    let of_document = |document: &Document| {
        let blocks: Vec<Value> = document
            .blocks
            .iter()
            .map(|b| json!({ "clause": b.provenance.clause, "number": b.number, "text": b.text() }))
            .collect();
        json!({ "id": document.kind.id(), "lang": document.locale, "blocks": blocks })
    };
    let mut json = json!({ "words": all.iter().map(|o| own_json(say.lang, o)).collect::<Vec<_>>() });
    if clauses && let Some(object) = json.as_object_mut() {
        object.insert("documents".to_owned(), documents.iter().map(of_document).collect());
    }
    say.result(&json, || {
        let mut lines: Vec<String> = Vec::new();
        for document in &documents {
            lines.push(format!("{}.{}", document.kind.id(), document.locale.code()));
            for block in &document.blocks {
                let number = block.number.as_deref().unwrap_or("·");
                lines.push(format!(
                    "  {number}  {}  {}",
                    block.provenance.clause,
                    first_words(&block.text())
                ));
            }
        }
        for own in &all {
            let at = &own.word.at;
            let name = format!("{}.{} {}", at.document, at.lang.code(), at.clause);
            let text = own.word.words.text.as_deref().unwrap_or_default();
            let what = format!("{}, {}", own.place_words(say.lang), own.condition_words(say.lang));
            lines.push(format!("{name}: {what}\n  {}", first_words(text)).trim_end().to_owned());
            lines.extend(own.remarks(say.lang).into_iter().map(|r| format!("  ! {r}")));
        }
        if all.is_empty() {
            lines.push(say.text("cli-shop-words-none", &[]));
        }
        lines
    });
    Ok(())
}

fn own_json(lang: Locale, own: &Own) -> Value {
    let at = &own.word.at;
    json!({
        "document": at.document, "lang": at.lang, "clause": at.clause, "nth": at.nth.saturating_add(1),
        "place": at.place.id(), "text": own.word.words.text, "condition": own.condition.id(),
        "base_then": own.word.words.base, "base_now": own.base_now, "articles": own.articles,
        "lacking": own.lacking, "remarks": own.remarks(lang),
    })
}

fn first_words(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(72) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line.to_owned(),
    }
}

/// No own words of a lawful length take more bytes: four for each character, and the byte order mark.
const MOST_BYTES: usize = 4 * OWN_WORDS_MAX + 3;

fn read(file: &Path) -> Result<String, Vec<Problem>> {
    let bytes = folder::read_file(file, MOST_BYTES).map_err(|p| vec![p])?;
    if bytes.len() > MOST_BYTES {
        return Err(vec![Problem::new(problem::TEXT_TOO_LONG, "text").with("max", OWN_WORDS_MAX)]);
    }
    let text = String::from_utf8(bytes).map_err(|_| {
        vec![
            Problem::new(problem::FILE_UNREADABLE, folder::shown(file))
                .because(std::io::ErrorKind::InvalidData),
        ]
    })?;
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(&text).to_owned())
}

fn key(book: &Book, shop: i64, at: &Clause, place: OwnPlace) -> Result<OwnKey, Vec<Problem>> {
    let lang = match &at.lang {
        Some(code) => language(code).map_err(|p| vec![p])?,
        None => leading(book, shop)?,
    };
    Ok(OwnKey {
        document: document_kind(&at.document)?.id().to_owned(),
        lang,
        clause: at.clause.clone(),
        nth: at.nth.get() - 1,
        place,
    })
}

/// The language in which the country's papers lead.
pub(crate) fn leading(book: &Book, shop: i64) -> Result<Locale, Vec<Problem>> {
    let facts = pismovnik_app::interview::facts(&book.answers(shop)?);
    Ok(facts.country().document_locales()[0])
}
