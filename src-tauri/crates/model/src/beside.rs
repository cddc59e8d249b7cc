//! Two language versions of one paper, to be shown side by side.

use crate::document::words;
use crate::table::{self, Rows};
use crate::{Block, BlockKind, Country, Document, HeadGroup, Inline, Locale, Span};

/// In what languages a file of a paper is: one, or two side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Languages {
    /// One language.
    One(Locale),
    /// Two side by side, the leading one first.
    Beside(Locale, Locale),
}

impl Languages {
    /// Kazakh and Russian side by side, Kazakh first.
    pub const KAZAKH_RUSSIAN: Languages = Languages::Beside(Locale::Kk, Locale::Ru);

    /// Those in which papers can be set at all.
    pub const ALL: [Languages; 4] = [
        Languages::One(Locale::Ru),
        Languages::One(Locale::Kk),
        Languages::One(Locale::En),
        Languages::KAZAKH_RUSSIAN,
    ];

    /// What a country's papers are set in unless something else is wanted: each of its languages, and
    /// the two of Kazakhstan side by side too.
    pub fn of(country: Country) -> &'static [Languages] {
        match country {
            Country::Russia => &[Languages::One(Locale::Ru), Languages::One(Locale::En)],
            Country::Kazakhstan => &[
                Languages::One(Locale::Kk),
                Languages::One(Locale::Ru),
                Languages::KAZAKH_RUSSIAN,
                Languages::One(Locale::En),
            ],
        }
    }

    /// The language's code, or both: `kk-ru`.
    pub fn code(self) -> String {
        match self {
            Languages::One(locale) => locale.code().to_owned(),
            Languages::Beside(first, second) => format!("{}-{}", first.code(), second.code()),
        }
    }

    /// Reads `ru`, `kk`, `en` or `kk-ru`.
    pub fn from_code(code: &str) -> Option<Languages> {
        Languages::ALL.into_iter().find(|l| l.code() == code)
    }

    /// The only language, or the leading one.
    pub fn first(self) -> Locale {
        match self {
            Languages::One(locale) | Languages::Beside(locale, _) => locale,
        }
    }

    /// The one language, or both.
    pub fn locales(self) -> Vec<Locale> {
        match self {
            Languages::One(locale) => vec![locale],
            Languages::Beside(first, second) => vec![first, second],
        }
    }
}

/// Two versions that hold the same blocks: the leading one stands left or first.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    first: &'a Document,
    second: &'a Document,
}

impl<'a> Beside<'a> {
    /// Pairs two versions; none where they are not of one paper or their blocks differ in clause or kind.
    pub fn new(first: &'a Document, second: &'a Document) -> Option<Beside<'a>> {
        let alike = |(a, b): (&Block, &Block)| {
            a.provenance.clause == b.provenance.clause
                && std::mem::discriminant(&a.kind) == std::mem::discriminant(&b.kind)
        };
        let same = first.kind == second.kind
            && first.locale != second.locale
            && first.blocks.len() == second.blocks.len()
            && first.blocks.iter().zip(&second.blocks).all(alike);
        same.then_some(Beside { first, second })
    }

    /// The leading version.
    pub fn first(&self) -> &'a Document {
        self.first
    }

    /// The other version.
    pub fn second(&self) -> &'a Document {
        self.second
    }

    /// The blocks in pairs.
    pub fn pairs(&self) -> impl Iterator<Item = (&'a Block, &'a Block)> + use<'a> {
        self.first.blocks.iter().zip(&self.second.blocks)
    }

    /// Both languages.
    pub fn languages(&self) -> Languages {
        Languages::Beside(self.first.locale, self.second.locale)
    }
}

/// Both versions of a block as one that names itself in both languages, for it is filled in only once:
/// lines, boxes, places to sign and for the stamp, and tables with cells to write or tick in. None for what is only read.
pub fn filled_once(first: &Block, second: &Block) -> Option<Block> {
    let kind = match (&first.kind, &second.kind) {
        (
            BlockKind::Blank { label, note, lines },
            BlockKind::Blank { label: label2, note: note2, lines: lines2 },
        ) => BlockKind::Blank {
            label: both(label, label2),
            note: both(note, note2),
            lines: *lines.max(lines2),
        },
        (BlockKind::Checkbox { text }, BlockKind::Checkbox { text: text2 }) => {
            BlockKind::Checkbox { text: inline(text, text2) }
        }
        (BlockKind::Signature { labels }, BlockKind::Signature { labels: labels2 })
            if labels.len() == labels2.len() =>
        {
            BlockKind::Signature { labels: labels.iter().zip(labels2).map(|(a, b)| both(a, b)).collect() }
        }
        (BlockKind::Stamp { label }, BlockKind::Stamp { label: label2 }) => {
            BlockKind::Stamp { label: both(label, label2) }
        }
        (
            BlockKind::SignatureRow { post, label, name },
            BlockKind::SignatureRow { post: post2, label: label2, name: name2 },
        ) => BlockKind::SignatureRow {
            post: both(post, post2),
            label: both(label, label2),
            name: both(name, name2),
        },
        (BlockKind::Table { head, rows, spans, .. }, BlockKind::Table { .. })
            if table_to_fill_in(head, rows, spans) =>
        {
            return one_table(first, second);
        }
        _ => return None,
    };
    Some(Block { begins_page: first.begins_page || second.begins_page, kind, ..first.clone() })
}

/// Two versions of a table as one whose cells say both, the leading one above; what is the same in both stands once.
/// None where their rows, spans or groups differ.
pub fn one_table(first: &Block, second: &Block) -> Option<Block> {
    let (
        BlockKind::Table { caption, widths, head, groups, rows, spans },
        BlockKind::Table {
            caption: caption2, head: head2, groups: groups2, rows: rows2, spans: spans2, ..
        },
    ) = (&first.kind, &second.kind)
    else {
        return None;
    };
    let same =
        spans == spans2 && head.len() == head2.len() && over_the_same(groups, groups2) && alike(rows, rows2);
    if !same {
        return None;
    }
    let kind = BlockKind::Table {
        caption: both(caption, caption2),
        widths: widths.clone(),
        head: head.iter().zip(head2).map(|(a, b)| inline(a, b)).collect(),
        groups: groups
            .iter()
            .zip(groups2)
            .map(|(a, b)| HeadGroup { text: inline(&a.text, &b.text), ..a.clone() })
            .collect(),
        rows: rows
            .iter()
            .zip(rows2)
            .map(|(a, b)| a.iter().zip(b).map(|(a, b)| cell(a, b)).collect())
            .collect(),
        spans: spans.clone(),
    };
    Some(Block { begins_page: first.begins_page || second.begins_page, kind, ..first.clone() })
}

/// [`one_table`] of tables that are too wide for half a page, unless a cell would hold so much that pages cut its row:
/// then one language stands below the other.
pub fn wide_table(first: &Block, second: &Block) -> Option<Block> {
    let BlockKind::Table { head, .. } = &first.kind else { return None };
    if head.len() <= NARROW {
        return None;
    }
    let once = one_table(first, second)?;
    let BlockKind::Table { head, rows, spans, .. } = &once.kind else { return None };
    let letters = |cell: &Vec<Vec<Inline>>| cell.iter().map(|p| words(p).chars().count()).sum::<usize>();
    let deep = rows.iter().flatten().any(|cell| letters(cell) > DEEP);
    (!deep || table_to_fill_in(head, rows, spans)).then_some(once)
}

/// Tables of so many columns have room in half a page.
const NARROW: usize = 2;
/// Letters of a cell in both languages that make its row deep.
const DEEP: usize = 400;

/// Whether any cell of a table waits for a hand; covered ones do not.
fn table_to_fill_in(head: &[Vec<Inline>], rows: &Rows, spans: &[Span]) -> bool {
    table::cells(table::columns(head, rows), rows, spans).iter().flatten().any(|cell| to_fill_in(cell.text))
}

/// Whether the heads of both stand above the same columns.
fn over_the_same(first: &[HeadGroup], second: &[HeadGroup]) -> bool {
    let columns = |groups: &[HeadGroup]| groups.iter().map(|g| (g.column, g.columns)).collect::<Vec<_>>();
    columns(first) == columns(second)
}

/// Whether both have as many cells in each row.
fn alike(first: &Rows, second: &Rows) -> bool {
    first.len() == second.len() && first.iter().zip(second).all(|(a, b)| a.len() == b.len())
}

/// Whether a cell waits for a hand: empty, or a box to tick.
fn to_fill_in(cell: &[Vec<Inline>]) -> bool {
    let words: String = cell.iter().map(|paragraph| words(paragraph)).collect();
    matches!(words.trim(), "" | "[ ]" | "□")
}

fn both(first: &str, second: &str) -> String {
    if first == second || second.is_empty() { first.to_owned() } else { format!("{first} / {second}") }
}

fn inline(first: &[Inline], second: &[Inline]) -> Vec<Inline> {
    if first == second {
        return first.to_vec();
    }
    [first, &[Inline::plain(" / ")], second].concat()
}

fn cell(first: &[Vec<Inline>], second: &[Vec<Inline>]) -> Vec<Vec<Inline>> {
    if first == second { first.to_vec() } else { [first, second].concat() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Provenance;

    fn block(kind: BlockKind) -> Block {
        let provenance = Provenance {
            clause: "c".to_owned(),
            answers: vec![],
            always: true,
            articles: vec![],
            since: None,
        };
        Block { provenance, number: None, begins_page: false, kind }
    }

    fn table(head: &str, cells: &[&str]) -> Block {
        let cell = |t: &&str| vec![vec![Inline::plain(*t)]];
        block(BlockKind::Table {
            caption: head.to_owned(),
            widths: vec![1; cells.len()],
            head: cells.iter().map(|_| vec![Inline::plain(head)]).collect(),
            rows: vec![cells.iter().map(cell).collect()],
            spans: vec![],
            groups: vec![],
        })
    }

    #[test]
    fn what_is_filled_in_stands_once_and_names_itself_in_both_languages() {
        let blank = |label: &str, note: &str| {
            block(BlockKind::Blank { label: label.to_owned(), note: note.to_owned(), lines: 2 })
        };
        let sign = |labels: [&str; 2]| {
            block(BlockKind::Signature { labels: labels.iter().map(|l| (*l).to_owned()).collect() })
        };
        let tick = |text: &str| block(BlockKind::Checkbox { text: vec![Inline::plain(text)] });
        for (first, second, words) in [
            (blank("Кімнен", "аты"), blank("От кого", "имя"), &["Кімнен / От кого", "аты / имя"][..]),
            (sign(["Күні", "Қолы"]), sign(["Дата", "Подпись"]), &["Күні / Дата", "Қолы / Подпись"]),
            (tick("келісемін"), tick("согласен"), &["келісемін / согласен"]),
            (
                table("Бар", &["тізбе", "[ ]"]),
                table("Есть", &["перечень", "[ ]"]),
                &["Бар / Есть", "перечень"],
            ),
            (table("Бар", &["тізбе", "□"]), table("Есть", &["перечень", "□"]), &["Бар / Есть", "перечень"]),
            (table("Күні", &["\u{A0}"]), table("Дата", &["\u{A0}"]), &["Күні / Дата"]),
        ] {
            let once = filled_once(&first, &second).expect("one block");
            for part in words {
                assert!(once.text().contains(part), "{part} in {}", once.text());
            }
        }
    }

    #[test]
    fn what_is_read_stands_in_each_language_apart() {
        let words = |text: &str| block(BlockKind::Paragraph { text: vec![Inline::plain(text)] });
        assert_eq!(filled_once(&words("келісім"), &words("согласие")), None);
        assert_eq!(filled_once(&table("Мерзімі", &["күн"]), &table("Срок", &["день"])), None);
    }

    #[test]
    fn one_table_says_in_each_cell_what_both_say_and_once_what_is_the_same() {
        let (first, second) = (table("Мерзімі", &["күн", "94-V"]), table("Срок", &["день", "94-V"]));
        let once = one_table(&first, &second).expect("one table");
        let BlockKind::Table { head, rows, .. } = &once.kind else { panic!("a table") };
        assert_eq!(words(&head[0]), "Мерзімі / Срок");
        let cells: Vec<Vec<String>> =
            rows[0].iter().map(|cell| cell.iter().map(|p| words(p)).collect()).collect();
        assert_eq!(cells, [vec!["күн".to_owned(), "день".to_owned()], vec!["94-V".to_owned()]]);
        assert_eq!(one_table(&first, &table("Срок", &["день"])), None, "other columns");
        assert_eq!(wide_table(&first, &second), None, "half a page has room");
        let wide = |head, cell: &str| table(head, &[cell, "a", "b"]);
        assert!(wide_table(&wide("Мерзімі", "күн"), &wide("Срок", "день")).is_some());
        let long = "күн ".repeat(99);
        assert_eq!(wide_table(&wide("Мерзімі", &long), &wide("Срок", "один день")), None, "too deep");
        let tick = |head, cell: &str| table(head, &[cell, "a", "□"]);
        assert!(wide_table(&tick("Бар", &long), &tick("Есть", "один день")).is_some(), "ticked once");
    }
}
