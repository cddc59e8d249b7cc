//! Previews and lookups in words and in JSON.

use pismovnik_interview::Kind;
use pismovnik_model::{Locale, ask};
use pismovnik_wording::Arg;
use serde_json::{Value, json};

use super::find::{Basis, Found, Mark, mark};
use super::{Import, Preview, Submission, Tick};
use crate::words;

impl Mark {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Mark::Given => "given",
            Mark::Refused => "refused",
            Mark::Empty => "empty",
            Mark::Unclear => "unclear",
        }
    }
}

impl Basis {
    /// The name in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Basis::Named => "named",
            Basis::Map => "map",
            Basis::Published => "published",
            Basis::InForce => "in-force",
        }
    }

    fn text(self) -> &'static str {
        match self {
            Basis::Named => "submissions-edition-named",
            Basis::Map => "submissions-edition-map",
            Basis::Published => "submissions-edition-published",
            Basis::InForce => "submissions-edition-in-force",
        }
    }
}

/// `{"columns":[{"name","field"}],"rows","good","bad","repeated","kept_already","from","through","tells_consent",
/// "forms":[{"said","matched","count"}],"problems":[…],"first":[…]}`
pub fn preview_json(locale: Locale, preview: &Preview) -> Value {
    let columns: Vec<Value> = preview
        .columns
        .iter()
        .map(|(name, f)| json!({ "name": name, "field": f.map(super::columns::Field::id) }))
        .collect();
    let forms: Vec<Value> = preview
        .forms
        .iter()
        .map(|f| json!({ "said": f.said, "matched": f.matched, "count": f.count }))
        .collect();
    let (from, through) = preview.days().unzip();
    json!({
        "columns": columns, "rows": preview.rows, "good": preview.good.len(), "bad": preview.bad_rows(),
        "repeated": preview.repeated, "kept_already": preview.kept, "from": from, "through": through,
        "tells_consent": preview.tells_consent(), "forms": forms,
        "problems": words::problems(locale, &preview.problems()),
        "first": preview.good.iter().take(FIRST).map(|r| json!(r)).collect::<Vec<_>>(),
    })
}

/// How many rows are shown before anything is kept.
const FIRST: usize = 5;

/// A preview in lines: columns, counts, forms, first rows.
pub fn preview_lines(locale: Locale, preview: &Preview) -> Vec<String> {
    let columns: Vec<String> = preview
        .columns
        .iter()
        .map(|(name, field)| {
            let label = field.map_or("submissions-field-none", super::columns::Field::label);
            format!("«{name}» — {}", words::plain(locale, label))
        })
        .collect();
    let args = [("columns", columns.join("; ").into())];
    let mut lines = vec![words::text(locale, "submissions-columns", &args)];
    lines.extend(understood_lines(locale, preview));
    lines
}

/// What is understood of a preview: counts, forms, first rows.
pub fn understood_lines(locale: Locale, preview: &Preview) -> Vec<String> {
    let mut lines = vec![counts(locale, preview)];
    if !preview.tells_consent() {
        lines.push(format!("! {}", words::plain(locale, "submissions-unknown-no-column")));
    }
    lines.extend(form_lines(locale, preview));
    lines.extend(preview.good.iter().take(FIRST).map(|row| format!("  {}", row_line(locale, row))));
    lines
}

/// How many rows an export has, and what becomes of them.
pub fn counts(locale: Locale, preview: &Preview) -> String {
    let args = [
        ("rows", number(preview.rows)),
        ("good", number(preview.good.len())),
        ("bad", number(preview.bad_rows())),
        ("repeated", number(preview.repeated)),
        ("kept", number(preview.kept)),
    ];
    words::text(locale, "submissions-counts", &args)
}

/// Each form of an export: which of the map it is.
pub fn form_lines(locale: Locale, preview: &Preview) -> Vec<String> {
    let one = |form: &super::FormCount| {
        let said = if form.said.is_empty() { "—" } else { &form.said };
        let args = [
            ("said", said.into()),
            ("count", number(form.count)),
            ("name", form.matched.as_deref().unwrap_or("—").into()),
        ];
        let id =
            if form.matched.is_some() { "submissions-form-matched" } else { "submissions-form-unmatched" };
        words::text(locale, id, &args)
    };
    preview.forms.iter().map(one).collect()
}

/// Who, when, which form.
pub fn row_line(locale: Locale, row: &Submission) -> String {
    let form = if row.form.is_empty() { &row.page } else { &row.form };
    let ticks = row.ticks.iter().map(|t| tick_words(locale, t));
    let parts = [row.when.clone(), form.clone(), row.name.clone(), row.email.clone(), row.phone.clone()];
    parts.into_iter().chain(ticks).filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// A tick box in words: its label and cell, as recorded.
pub fn tick_words(locale: Locale, tick: &Tick) -> String {
    let id = match mark(tick) {
        Mark::Given => "submissions-mark-given",
        Mark::Refused => "submissions-mark-refused",
        Mark::Empty => "submissions-mark-empty",
        Mark::Unclear => "submissions-mark-unclear",
    };
    words::text(locale, id, &[("label", tick.label.as_str().into()), ("value", tick.value.as_str().into())])
}

/// An import in words.
pub fn import_words(locale: Locale, import: &Import) -> String {
    let args = [
        ("number", Arg::Number(i64::try_from(import.number).unwrap_or(i64::MAX))),
        ("day", words::day(locale, import.day).into()),
        ("count", Arg::Number(i64::from(import.count))),
        ("from", words::day(locale, import.from).into()),
        ("through", words::day(locale, import.through).into()),
    ];
    words::text(locale, "submissions-import", &args)
}

/// `{"import","line","when","form","page","name","email","phone","consents":[{"label","value","mark"}],"matched":
/// {"name","url","purpose","tick","frozen"},"edition":{"recorded","number","basis"},"text":{"edition","document","lang",
/// "title","sha256"},"unknown":[{"id","message"}]}`; `matched`, `number`, `basis`, `text` may be null
pub fn found_json(locale: Locale, found: &Found) -> Value {
    let row = &found.row;
    let ticks: Vec<Value> = row
        .ticks
        .iter()
        .map(|t| json!({ "label": t.label, "value": t.value, "mark": mark(t).id() }))
        .collect();
    let form = found.form.as_ref().map(
        |f| json!({ "name": f.name, "url": f.url, "purpose": f.purpose, "tick": f.tick, "frozen": f.frozen }),
    );
    let text = found.text.as_ref().map(|t| {
        json!({
            "edition": t.paper.edition, "document": t.paper.document, "lang": t.paper.lang, "title": t.title,
            "sha256": t.sha256,
        })
    });
    let unknown: Vec<Value> = found
        .unknown
        .iter()
        .map(|u| json!({ "id": u.id(), "message": words::plain(locale, u.text()) }))
        .collect();
    json!({
        "import": found.import, "line": row.line, "when": row.when, "form": row.form, "page": row.page,
        "name": row.name, "email": row.email, "phone": row.phone, "consents": ticks, "matched": form,
        "edition": {
            "recorded": row.edition, "number": found.edition.map(|e| e.0),
            "basis": found.edition.map(|e| e.1.id()),
        },
        "text": text, "unknown": unknown,
    })
}

/// What is known of a submission, then what is not.
pub fn found_words(locale: Locale, found: &Found) -> (Vec<String>, Vec<String>) {
    let mut known = Vec::new();
    if let Some(form) = &found.form {
        let args = [
            ("name", form.name.as_str().into()),
            ("url", form.url.as_str().into()),
            ("purpose", option(locale, "purpose", &form.purpose).into()),
            ("tick", option(locale, "tick", &form.tick).into()),
        ];
        known.push(words::text(locale, "submissions-found-form", &args));
    }
    known.extend(found.row.ticks.iter().map(|t| tick_words(locale, t)));
    if let Some((number, basis)) = found.edition {
        known.push(words::text(locale, basis.text(), &[("number", i64::from(number).into())]));
    }
    if let Some(text) = &found.text {
        let lang = crate::preview::language(locale, text.paper.lang).label;
        let args = [
            ("title", text.title.as_str().into()),
            ("number", i64::from(text.paper.edition).into()),
            ("lang", lang.to_lowercase().into()),
        ];
        known.push(words::text(locale, "submissions-found-text", &args));
    }
    (known, found.unknown.iter().map(|u| words::plain(locale, u.text())).collect())
}

/// The label of an option of the map of forms.
fn option(locale: Locale, field: &str, id: &str) -> String {
    let fields = match pismovnik_interview::question(ask::FORMS_MAP).map(|q| &q.kind) {
        Some(Kind::Records { fields, .. }) => *fields,
        _ => &[],
    };
    let mut options = fields.iter().filter(|f| f.name == field).flat_map(|f| f.options);
    options.find(|o| o.id == id).map_or_else(|| id.to_owned(), |o| words::plain(locale, o.label))
}

fn number(n: usize) -> Arg {
    Arg::Number(i64::try_from(n).unwrap_or(i64::MAX))
}
