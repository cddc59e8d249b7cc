//! CommonMark with GitHub's tables. Words are escaped so that they read as typed; numbers are literal.

use pismovnik_model::beside::filled_once;
use pismovnik_model::table;
use pismovnik_model::text::replaced;
use pismovnik_model::{Beside, Block, BlockKind, Document, Inline, table_head};

use crate::{clean, href, printed};

/// The document as Markdown, ending in one line feed. `<br>` stands for line breaks inside table cells
/// and `<strong>` for bold where asterisks could not begin or end it; no other HTML occurs.
pub fn text(document: &Document) -> String {
    let (head, body) = document.parted();
    let mut parts: Vec<String> = head.iter().map(block).filter(|b| !b.is_empty()).collect();
    parts.push(format!("# {}", flat(&document.title)));
    if let Some(subtitle) = &document.subtitle {
        parts.push(lines(subtitle));
    }
    parts.extend(body.iter().map(block).filter(|b| !b.is_empty()));
    parts.extend(footnotes(document));
    parts.join("\n\n") + "\n"
}

/// Two versions of a document, each block in the first language and then in the second.
pub fn beside(pair: &Beside<'_>) -> String {
    let (first, second) = (pair.first(), pair.second());
    let mut parts = vec![format!("# {}", flat(&first.title)), format!("# {}", flat(&second.title))];
    parts.extend([first, second].into_iter().filter_map(|d| d.subtitle.as_deref()).map(lines));
    let both = |(a, b): (&Block, &Block)| match filled_once(a, b) {
        Some(once) => vec![block(&once)],
        None => vec![block(a), block(b)],
    };
    parts.extend(pair.pairs().flat_map(both).filter(|b| !b.is_empty()));
    parts.extend([first, second].into_iter().flat_map(footnotes));
    parts.join("\n\n") + "\n"
}

/// Footnotes as GitHub's Markdown has them.
fn footnotes(document: &Document) -> Vec<String> {
    let told = |(mark, words)| format!("[^{}]: {}", label(mark), flat(words));
    document.footnotes().into_iter().map(told).collect()
}

/// A footnote's mark as a label: letters and digits.
fn label(mark: &str) -> String {
    mark.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn block(block: &Block) -> String {
    let number = block.number.as_deref().map(|n| escaped(&printed(n)) + " ").unwrap_or_default();
    match &block.kind {
        BlockKind::Heading { level, text } => {
            let marks = "#".repeat(usize::from((*level).clamp(1, 4)) + 1);
            format!("{marks} {number}{}", run(text, Breaks::Space))
        }
        BlockKind::Paragraph { text } => started(&number, &run(text, Breaks::Line)),
        BlockKind::List { items } => items
            .iter()
            .map(|i| format!("- {}", indented(&started("", &run(i, Breaks::Line)), "  ")))
            .collect::<Vec<_>>()
            .join("\n"),
        BlockKind::Table { caption, widths: _, head, groups, rows, spans } => {
            let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
            let mut out = Vec::new();
            let caption = format!("{number}{}", bold(&clean::line(caption), None, None, Breaks::Space));
            if !caption.is_empty() {
                out.push(started("", &caption) + "\n");
            }
            let columns = table::columns(head, rows);
            // Markdown knows one row of heads: each column says there what stands above it.
            let flat = table_head::flat(columns, head, groups);
            let head = if groups.is_empty() { head } else { &flat };
            out.push(row(head.iter().map(|c| run(c, Breaks::Tag)).collect()));
            out.push(row(head.iter().map(|_| "---".to_owned()).collect()));
            for cells in table::repeated(columns, rows, spans) {
                let mut told = Vec::with_capacity(columns);
                for one in cells {
                    told.push(cell(one.text));
                    // What spans columns stands in the first of them.
                    told.extend((1..one.columns).map(|_| String::new()));
                }
                out.push(row(told));
            }
            out.join("\n")
        }
        BlockKind::Details { pairs } => pairs
            .iter()
            .map(|(label, value)| {
                let label = format!("{}:", clean::line(label).trim_start());
                let label = bold(&label, None, Some(' '), Breaks::Space);
                format!("- {label} {}", run(value, Breaks::Space))
            })
            .collect::<Vec<_>>()
            .join("\n"),
        BlockKind::Blank { label, note, lines: count } => {
            let rule = rule(36);
            let first = format!("{number}{} {rule}", flat(label));
            let more = (1..(*count).clamp(1, 8)).map(|_| rule.clone());
            let note = (!note.is_empty()).then(|| format!("({})", flat(note)));
            started("", &std::iter::once(first).chain(more).chain(note).collect::<Vec<_>>().join("\\\n"))
        }
        BlockKind::Checkbox { text } => started("", &format!("☐ {number}{}", run(text, Breaks::Line))),
        BlockKind::Signature { labels } => {
            labels.iter().map(|l| format!("{} ({})", rule(18), flat(l))).collect::<Vec<_>>().join("\\\n")
        }
        BlockKind::SignatureRow { post, label, name } => {
            let parts = [flat(post), format!("{} ({})", rule(18), flat(label)), flat(name)];
            started("", &parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" "))
        }
        BlockKind::Letter { lines, .. } => {
            let lines = lines.iter().map(|l| run(l, Breaks::Space)).filter(|l| !l.is_empty());
            started("", &lines.collect::<Vec<_>>().join("\\\n"))
        }
        BlockKind::Stamp { label } => started("", &flat(label)),
        BlockKind::Note { text } => {
            format!("> {}", indented(&started(&number, &run(text, Breaks::Line)), "> "))
        }
        BlockKind::Code { language, code } => {
            let code = clean::text(code);
            let fence = "`".repeat((longest_run(&code, '`') + 1).max(3));
            let language: String = language.chars().filter(char::is_ascii_alphanumeric).collect();
            format!("{fence}{language}\n{}\n{fence}", code.trim_end_matches('\n'))
        }
    }
}

/// What a line break in the words becomes.
#[derive(Clone, Copy)]
enum Breaks {
    /// A hard break; the words go on in the next line.
    Line,
    /// `<br>`, inside tables.
    Tag,
    /// A space, where only one line is allowed.
    Space,
}

impl Breaks {
    fn mark(self) -> &'static str {
        match self {
            Breaks::Line => "\\\n",
            Breaks::Tag => "<br>",
            Breaks::Space => " ",
        }
    }
}

fn cell(paragraphs: &[Vec<Inline>]) -> String {
    paragraphs.iter().map(|p| run(p, Breaks::Tag)).collect::<Vec<_>>().join("<br>")
}

/// Words on one line.
fn flat(words: &str) -> String {
    escaped(&tidy(&clean::line(words), Breaks::Space))
}

/// Words with hard breaks, fit to begin a paragraph.
fn lines(words: &str) -> String {
    started("", &tidy(&escaped_with(&clean::text(words), Breaks::Line), Breaks::Line))
}

fn run(inlines: &[Inline], breaks: Breaks) -> String {
    let mut out = String::new();
    let merged = merged(inlines);
    for (at, inline) in merged.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|i| merged[i].words().chars().last());
        let after = merged.get(at + 1).and_then(|i| i.words().chars().next());
        match inline {
            Inline::Text { text } => out.push_str(&escaped_with(text, breaks)),
            Inline::Strong { text } => out.push_str(&bold(text, before, after, breaks)),
            Inline::Link { text, href } => match href::allowed(href) {
                Some(target) if !text.trim().is_empty() => {
                    // «!» before a link would make it a picture.
                    if out.ends_with('!') {
                        out.insert(out.len() - 1, '\\');
                    }
                    let words = escaped_with(text, Breaks::Space);
                    // Parentheses and bars would end the target or the cell.
                    let target = target.replace('(', "%28").replace(')', "%29").replace('|', "%7C");
                    out.push_str(&format!("[{words}]({target})"));
                }
                _ => out.push_str(&escaped_with(text, breaks)),
            },
            // Tags, not `~~`: not every Markdown knows those, and none knows a sign for new words.
            Inline::Deleted { text } => {
                out.push_str(&format!("<del>{}</del>", escaped_with(text, Breaks::Space)));
            }
            Inline::Footnote { mark, .. } => out.push_str(&format!("[^{}]", label(mark))),
            Inline::Inserted { text } => {
                out.push_str(&format!("<ins>{}</ins>", escaped_with(text, Breaks::Space)));
            }
        }
    }
    tidy(&out, breaks)
}

/// The run with clean words, adjacent runs of the same kind joined: `**a****b**` would not be bold.
fn merged(inlines: &[Inline]) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::new();
    for inline in inlines {
        if matches!(inline, Inline::Footnote { .. }) {
            out.push(inline.clone());
            continue;
        }
        let words = clean::text(inline.words()).into_owned();
        if words.is_empty() {
            continue;
        }
        match (out.last_mut(), inline) {
            (Some(Inline::Text { text }), Inline::Text { .. })
            | (Some(Inline::Strong { text }), Inline::Strong { .. }) => text.push_str(&words),
            (_, Inline::Text { .. }) => out.push(Inline::Text { text: words }),
            (_, Inline::Strong { .. }) => out.push(Inline::Strong { text: words }),
            (_, Inline::Link { href, .. }) => out.push(Inline::Link { text: words, href: href.clone() }),
            (_, Inline::Deleted { .. }) => out.push(Inline::Deleted { text: words }),
            (_, Inline::Inserted { .. }) => out.push(Inline::Inserted { text: words }),
            (_, Inline::Footnote { .. }) => {}
        }
    }
    out
}

/// Bold words between the characters `before` and `after`.
///
/// Asterisks mark bold only beside a word; where punctuation inside meets a letter outside (or a
/// neighbour is markup itself) the tag is used.
fn bold(words: &str, before: Option<char>, after: Option<char>, breaks: Breaks) -> String {
    let inner = words.trim();
    let (Some(first), Some(last)) = (inner.chars().next(), inner.chars().last()) else {
        return escaped_with(words, breaks);
    };
    let lead = &words[..words.len() - words.trim_start().len()];
    let tail = &words[words.trim_end().len()..];
    let open = |outer: Option<char>, pad: &str| {
        !pad.is_empty()
            || outer.is_none_or(|c| c.is_whitespace() || c.is_ascii_punctuation() || "«»—–„“”".contains(c))
    };
    let sound =
        (first.is_alphanumeric() || open(before, lead)) && (last.is_alphanumeric() || open(after, tail));
    let inner = escaped_with(inner, breaks);
    let marked = if sound { format!("**{inner}**") } else { format!("<strong>{inner}</strong>") };
    format!("{}{marked}{}", escaped_with(lead, breaks), escaped_with(tail, breaks))
}

fn escaped_with(words: &str, breaks: Breaks) -> String {
    words.split('\n').map(|line| escaped(&line.replace('\t', " "))).collect::<Vec<_>>().join(breaks.mark())
}

/// One line of words with a backslash before every character that could act as markup inside a line.
fn escaped(words: &str) -> String {
    replaced(words, |sign| match sign {
        b'\\' => Some("\\\\"),
        b'`' => Some("\\`"),
        b'*' => Some("\\*"),
        b'_' => Some("\\_"),
        b'[' => Some("\\["),
        b']' => Some("\\]"),
        b'<' => Some("\\<"),
        b'>' => Some("\\>"),
        b'&' => Some("\\&"),
        b'~' => Some("\\~"),
        b'|' => Some("\\|"),
        b'#' => Some("\\#"),
        b'$' => Some("\\$"),
        _ => None,
    })
}

/// Takes spaces and hard breaks off both ends: a break before nothing would show as a backslash, and
/// leading spaces could make code.
fn tidy(text: &str, breaks: Breaks) -> String {
    let mark = breaks.mark();
    let mut rest = text;
    loop {
        let shorter = rest.trim_matches([' ', '\n']);
        let shorter = shorter.strip_prefix(mark).unwrap_or(shorter);
        let shorter = match shorter.strip_suffix(mark.trim_end()) {
            // The backslash of a break, not the second one of an escaped backslash.
            Some(head) if !mark.trim_end().is_empty() && ends_evenly(head) => head,
            _ => shorter,
        };
        if shorter == rest {
            return rest.to_owned();
        }
        rest = shorter;
    }
}

fn ends_evenly(text: &str) -> bool {
    text.chars().rev().take_while(|c| *c == '\\').count() % 2 == 0
}

/// Escapes what would act as markup at the beginning of each line.
fn started(number: &str, text: &str) -> String {
    let whole = format!("{number}{text}");
    whole.split('\n').map(started_line).collect::<Vec<_>>().join("\n")
}

fn started_line(line: &str) -> String {
    let line = line.trim_start_matches(' ');
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mut rest = line[digits..].chars();
    let ordered =
        digits > 0 && matches!(rest.next(), Some('.' | ')')) && matches!(rest.next(), None | Some(' '));
    if ordered {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    if line.starts_with(['-', '+', '=', ':']) {
        return format!("\\{line}");
    }
    line.to_owned()
}

fn indented(text: &str, prefix: &str) -> String {
    text.replace('\n', &format!("\n{prefix}"))
}

fn rule(length: usize) -> String {
    "\\_".repeat(length)
}

fn longest_run(text: &str, wanted: char) -> usize {
    let mut longest = 0;
    let mut current = 0;
    for c in text.chars() {
        current = if c == wanted { current + 1 } else { 0 };
        longest = longest.max(current);
    }
    longest
}
