//! The blocks of a document as HTML elements, shared by page and fragment.

use std::collections::BTreeSet;
use std::fmt::Write;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use pismovnik_model::beside::filled_once;
use pismovnik_model::picture::{Decor, PictureRole, fitted, stamps};
use pismovnik_model::table::{self, Cell, Heads};
use pismovnik_model::{Beside, Block, BlockKind, Document, Inline, LetterPart, Provenance, table_head};

use super::{HtmlOptions, attribute, escaped, escaped_line};
use crate::{clean, depth, href, is_long_label, printed};
use pismovnik_model::text::escaped_html;

/// How blocks fit into what surrounds them.
pub(super) struct Shape<'a> {
    /// Level of the title's heading element, 1 or 2.
    pub(super) top: u8,
    /// Before every id.
    pub(super) id_prefix: &'a str,
    /// What else is shown.
    pub(super) options: HtmlOptions<'a>,
}

/// Writes title and blocks.
pub(super) fn write_all(out: &mut String, document: &Document, shape: &Shape<'_>) {
    let top = shape.top;
    let mut ids = Ids { prefix: shape.id_prefix, taken: BTreeSet::new() };
    let told = |block: &Block| if shape.options.provenance { data(&block.provenance) } else { String::new() };
    let (head, body) = document.parted();
    write_logo(out, head.is_empty(), shape);
    for block in head {
        write_block(out, block, top, false, &told(block), &mut ids);
    }
    let _ = writeln!(out, "<header>\n<h{top}>{}</h{top}>", escaped_line(&document.title));
    if let Some(subtitle) = &document.subtitle {
        let _ = writeln!(out, "<p class=\"pm-subtitle\">{}</p>", escaped(subtitle));
    }
    out.push_str("</header>\n");

    let mut hung = false;
    for (at, block) in body.iter().enumerate() {
        write_page_break(out, block.begins_page);
        let beside = body.get(at + 1).is_some_and(|next| next.beside_stamp(Some(block)));
        if beside {
            out.push_str("<div class=\"pm-stamped\">\n");
        }
        let data = told(block);
        write_block(out, block, top, hung, &data, &mut ids);
        if stamps(block, body) {
            write_picture(out, PictureRole::Stamp, STAMP, shape);
        }
        if block.beside_stamp(at.checked_sub(1).and_then(|before| body.get(before))) {
            out.push_str("</div>\n");
        }
        // What belongs to a numbered paragraph stands in its column.
        hung = match block.kind {
            BlockKind::Heading { .. } | BlockKind::Table { .. } => false,
            BlockKind::Paragraph { .. } => block.number.is_some(),
            _ => hung,
        };
    }
    write_footnotes(out, document);
}

/// Room for the logo, in pixels of 96 to the inch.
const LOGO: (f32, f32) = (227.0, 68.0);
/// Room for the picture of a stamp: 40 mm each way.
const STAMP: (f32, f32) = (151.0, 151.0);

/// The logo: always on letters, on papers where it is wanted there.
fn write_logo(out: &mut String, paper: bool, shape: &Shape<'_>) {
    if !paper || shape.options.dress.is_some_and(|d| d.on_papers) {
        write_picture(out, PictureRole::Logo, LOGO, shape);
    }
}

fn write_picture(out: &mut String, role: PictureRole, most: (f32, f32), shape: &Shape<'_>) {
    let Some(Decor { picture, alt, .. }) = shape.options.dress.and_then(|d| d.of(role)) else { return };
    let (width, height) = fitted(picture.width, picture.height, most);
    let _ = writeln!(
        out,
        "<p class=\"pm-picture\"><img src=\"data:{};base64,{}\" alt=\"{}\" width=\"{width:.0}\" height=\"{height:.0}\"></p>",
        picture.kind.media_type(),
        BASE64_STANDARD.encode(&picture.bytes),
        attribute(alt),
    );
}

/// Writes two versions, each block beside its other.
pub(super) fn write_pairs(out: &mut String, pair: &Beside<'_>, shape: &Shape<'_>) {
    let top = shape.top;
    let langs = [pair.first(), pair.second()].map(|d| d.locale.code());
    write_logo(out, pair.first().parted().0.is_empty(), shape);
    out.push_str("<header class=\"pm-pair\">\n");
    for (document, lang) in [pair.first(), pair.second()].into_iter().zip(langs) {
        let _ = writeln!(out, "<div lang=\"{lang}\">\n<h{top}>{}</h{top}>", escaped_line(&document.title));
        if let Some(subtitle) = &document.subtitle {
            let _ = writeln!(out, "<p class=\"pm-subtitle\">{}</p>", escaped(subtitle));
        }
        out.push_str("</div>\n");
    }
    out.push_str("</header>\n");
    let second_prefix = format!("{}{}-", shape.id_prefix, langs[1]);
    let mut ids = [
        Ids { prefix: shape.id_prefix, taken: BTreeSet::new() },
        Ids { prefix: &second_prefix, taken: BTreeSet::new() },
    ];
    let mut hung = false;
    for (first, second) in pair.pairs() {
        write_page_break(out, first.begins_page || second.begins_page);
        if let Some(once) = filled_once(first, second) {
            let data = if shape.options.provenance { data(&once.provenance) } else { String::new() };
            write_block(out, &once, top, hung, &data, &mut ids[0]);
            if stamps(first, &pair.first().blocks) {
                write_picture(out, PictureRole::Stamp, STAMP, shape);
            }
            continue;
        }
        out.push_str("<div class=\"pm-pair\">\n");
        for ((block, lang), ids) in [first, second].into_iter().zip(langs).zip(&mut ids) {
            let data = if shape.options.provenance { data(&block.provenance) } else { String::new() };
            let _ = writeln!(out, "<div lang=\"{lang}\">");
            write_block(out, block, top, hung, &data, ids);
            out.push_str("</div>\n");
        }
        out.push_str("</div>\n");
        hung = match first.kind {
            BlockKind::Heading { .. } | BlockKind::Table { .. } => false,
            BlockKind::Paragraph { .. } => first.number.is_some(),
            _ => hung,
        };
    }
    for document in [pair.first(), pair.second()] {
        write_footnotes(out, document);
    }
}

/// Printed, what follows begins a page; on the screen nothing is seen.
fn write_page_break(out: &mut String, wanted: bool) {
    if wanted {
        out.push_str("<div class=\"pm-page\"></div>\n");
    }
}

fn write_block(out: &mut String, block: &Block, top: u8, hung: bool, data: &str, ids: &mut Ids<'_>) {
    let number = block.number.as_deref();
    let label = number
        .map(|n| format!("<span class=\"pm-num\">{}</span> ", escaped_html(&printed(n))))
        .unwrap_or_default();
    let id = number.map(|n| format!(" id=\"{}\"", ids.fresh(&format!("p-{n}")))).unwrap_or_default();
    let hung_class = if hung { " pm-hung" } else { "" };
    match &block.kind {
        BlockKind::Heading { level, text } => {
            let h = top + (*level).clamp(1, 4);
            let id =
                if id.is_empty() { format!(" id=\"{}\"", ids.fresh(&block.provenance.clause)) } else { id };
            let _ = writeln!(out, "<h{h}{id}{data}>{label}{}</h{h}>", run(text));
        }
        BlockKind::Paragraph { text } => {
            let class = match number {
                Some(n) => format!(" class=\"pm-clause pm-depth-{}\"", depth(n).min(8)),
                None => String::new(),
            };
            let _ = writeln!(out, "<p{class}{id}{data}>{label}{}</p>", run(text));
        }
        BlockKind::List { items } => {
            let _ = writeln!(out, "<ul class=\"pm-list{hung_class}\"{id}{data}>");
            for item in items {
                let _ = writeln!(out, "<li>{}</li>", run(item));
            }
            out.push_str("</ul>\n");
        }
        BlockKind::Table { caption, widths, head, groups, rows, spans } => {
            let caption_id = ids.fresh("table");
            let _ = write!(
                out,
                "<div class=\"pm-scroll\" role=\"region\" aria-labelledby=\"{caption_id}\" tabindex=\"0\"{data}>\n\
                 <table class=\"pm-columns-{}\"{id}>\n<caption id=\"{caption_id}\">{label}{}</caption>\n",
                head.len().min(6),
                escaped(caption),
            );
            write_columns(out, widths);
            let columns = table::columns(head, rows);
            out.push_str("<thead>\n");
            for row in table_head::rows(columns, head, groups) {
                out.push_str("<tr>");
                row.iter().for_each(|cell| write_head(out, cell));
                out.push_str("</tr>\n");
            }
            out.push_str("</thead>\n<tbody>\n");
            for row in table::cells(columns, rows, spans) {
                out.push_str("<tr>");
                row.iter().for_each(|cell| write_cell(out, cell, columns));
                out.push_str("</tr>\n");
            }
            out.push_str("</tbody>\n</table>\n</div>\n");
        }
        BlockKind::Details { pairs } => {
            let _ = writeln!(out, "<dl class=\"pm-details{hung_class}\"{id}{data}>");
            for (name, value) in pairs {
                let _ = writeln!(out, "<div><dt>{}</dt><dd>{}</dd></div>", escaped(name), run(value));
            }
            out.push_str("</dl>\n");
        }
        BlockKind::Blank { label: name, note, lines } => {
            let long = if is_long_label(name) { " pm-long" } else { "" };
            let _ = write!(out, "<div class=\"pm-blank{long}\"{id}{data}><p>{label}{}</p>", escaped(name));
            for _ in 0..(*lines).clamp(1, 8) {
                out.push_str("<div class=\"pm-rule\" aria-hidden=\"true\"></div>");
            }
            if !note.is_empty() {
                let _ = write!(out, "<p class=\"pm-small\">{}</p>", escaped(note));
            }
            out.push_str("</div>\n");
        }
        // The sign itself, not an input: it prints, copies and is read aloud, and nobody takes this page
        // for the place to consent.
        BlockKind::Checkbox { text } => {
            let _ = writeln!(
                out,
                "<p class=\"pm-checkbox\"{id}{data}><span class=\"pm-box\">☐</span> {label}{}</p>",
                run(text)
            );
        }
        BlockKind::Signature { labels } => {
            let _ = write!(out, "<div class=\"pm-signature\"{id}{data}>");
            for name in labels {
                let _ = write!(out, "<p class=\"pm-small\">{}</p>", escaped(name));
            }
            out.push_str("</div>\n");
        }
        BlockKind::SignatureRow { post, label, name } => {
            let (post, label, name) = (escaped(post), escaped(label), escaped(name));
            let _ = writeln!(
                out,
                "<div class=\"pm-signed\"{id}{data}><p>{post}</p><p class=\"pm-small\">{label}</p><p>{name}</p></div>"
            );
        }
        BlockKind::Letter { part, lines } => {
            let part = match part {
                LetterPart::Letterhead => "letterhead",
                LetterPart::Reference => "reference",
                LetterPart::Addressee => "addressee",
            };
            let _ = write!(out, "<div class=\"pm-letter pm-{part}\"{id}{data}>");
            for line in lines {
                let _ = write!(out, "<p>{}</p>", run(line));
            }
            out.push_str("</div>\n");
        }
        BlockKind::Stamp { label } => {
            let _ = writeln!(out, "<p class=\"pm-stamp pm-small\"{id}{data}>{}</p>", escaped(label));
        }
        BlockKind::Note { text } => {
            let _ = writeln!(
                out,
                "<aside class=\"pm-note\" role=\"note\"{id}{data}><p>{label}{}</p></aside>",
                run(text)
            );
        }
        BlockKind::Code { language, code } => {
            let class: String = language.chars().filter(char::is_ascii_alphanumeric).collect();
            let _ = writeln!(
                out,
                "<pre class=\"pm-code\" tabindex=\"0\"{id}{data}><code class=\"language-{class}\">{}</code></pre>",
                escaped_html(&clean::text(code))
            );
        }
    }
}

fn write_columns(out: &mut String, widths: &[u16]) {
    let total: u32 = widths.iter().map(|w| u32::from(*w)).sum();
    if total == 0 {
        return;
    }
    out.push_str("<colgroup>");
    for width in widths {
        let _ = write!(out, "<col style=\"width:{:.2}%\">", f64::from(*width) * 100.0 / f64::from(total));
    }
    out.push_str("</colgroup>\n");
}

/// How many rows and columns a cell spans, as attributes.
fn spanning(cell: &Cell<'_>) -> String {
    let span = |name: &str, count: usize| match count {
        1 => String::new(),
        count => format!(" {name}=\"{count}\""),
    };
    span("rowspan", cell.rows) + &span("colspan", cell.columns)
}

/// A head of the columns that it spans; `colgroup` would head all columns, which are one group here.
fn write_head(out: &mut String, cell: &Cell<'_>) {
    let _ = write!(out, "<th scope=\"col\"{}>{}</th>", spanning(cell), paragraphs(cell.text));
}

fn write_cell(out: &mut String, cell: &Cell<'_>, columns: usize) {
    let (tag, scope) = match cell.heads(columns) {
        Heads::Nothing => ("td", ""),
        Heads::Beside => ("th", " scope=\"row\""),
        Heads::Below => ("th", " scope=\"colgroup\""),
    };
    let _ = write!(out, "<{tag}{scope}{}>{}</{tag}>", spanning(cell), paragraphs(cell.text));
}

/// One paragraph goes into a cell as it is, several as `<p>`.
fn paragraphs(cell: &[Vec<Inline>]) -> String {
    match cell {
        [only] => run(only),
        several => several.iter().map(|p| format!("<p>{}</p>", run(p))).collect(),
    }
}

/// Footnotes at the end of the document.
fn write_footnotes(out: &mut String, document: &Document) {
    let notes = document.footnotes();
    if notes.is_empty() {
        return;
    }
    let lang = document.locale.code();
    let _ = writeln!(out, "<section class=\"pm-footnotes pm-small\" role=\"doc-endnotes\" lang=\"{lang}\">");
    for (mark, words) in notes {
        let (id, mark, words) = (footnote_id(mark), escaped(mark), escaped(words));
        let _ = writeln!(out, "<p id=\"{id}\"><sup>{mark}</sup> {words}</p>");
    }
    out.push_str("</section>\n");
}

/// The id of a footnote: its mark's letters and digits.
fn footnote_id(mark: &str) -> String {
    let mark: String = mark.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("pm-footnote-{mark}")
}

fn run(inlines: &[Inline]) -> String {
    inlines
        .iter()
        .map(|inline| match inline {
            Inline::Text { text } => escaped(text),
            Inline::Strong { text } => format!("<strong>{}</strong>", escaped(text)),
            Inline::Link { text, href } => match href::allowed(href) {
                Some(target) => {
                    format!("<a href=\"{}\" rel=\"noopener\">{}</a>", attribute(&target), escaped(text))
                }
                None => escaped(text),
            },
            Inline::Deleted { text } => format!("<del>{}</del>", escaped(text)),
            Inline::Inserted { text } => format!("<ins>{}</ins>", escaped(text)),
            Inline::Footnote { mark, .. } => {
                format!(
                    "<sup><a href=\"#{}\" role=\"doc-noteref\">{}</a></sup>",
                    footnote_id(mark),
                    escaped(mark)
                )
            }
        })
        .collect()
}

fn data(provenance: &Provenance) -> String {
    let mut out = format!(
        " data-clause=\"{}\" data-answers=\"{}\" data-always=\"{}\" data-articles=\"{}\"",
        attribute(&provenance.clause),
        attribute(&provenance.answers.join(" ")),
        provenance.always,
        attribute(&provenance.articles.join("; ")),
    );
    if let Some(since) = provenance.since {
        let _ = write!(out, " data-since=\"{since}\"");
    }
    out
}

/// Ids given so far; each is given once.
struct Ids<'a> {
    prefix: &'a str,
    taken: BTreeSet<String>,
}

impl Ids<'_> {
    /// An id made of the wish: its ASCII letters and digits, all else as `-`, with a counter if taken.
    fn fresh(&mut self, wish: &str) -> String {
        let plain: String = wish.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let base = format!("{}{plain}", self.prefix);
        let free = (1u32..)
            .map(|n| if n == 1 { base.clone() } else { format!("{base}-{n}") })
            .find(|id| !self.taken.contains(id))
            .unwrap_or(base);
        self.taken.insert(free.clone());
        free
    }
}
