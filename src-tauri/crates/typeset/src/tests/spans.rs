//! Cells that span rows and columns.

use std::collections::BTreeMap;

use pismovnik_model::{HeadGroup, Span, table, table_head};

use super::*;
use crate::page::Role;

fn spanned(caption: &str, rows: Vec<Vec<Vec<Vec<Inline>>>>, spans: Vec<Span>) -> BlockKind {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let head = (0..columns).map(|c| words(&format!("столбец{c}"))).collect();
    BlockKind::Table { caption: caption.into(), widths: vec![], head, groups: vec![], rows, spans }
}

fn cell(text: &str) -> Vec<Vec<Inline>> {
    if text.is_empty() { Vec::new() } else { vec![words(text)] }
}

/// A long group: one cell beside forty rows.
fn group() -> BlockKind {
    let row =
        |r: usize| vec![cell(if r == 0 { "Доставка" } else { "" }), cell(&format!("строка{r} {}", line("")))];
    spanned("Группы", (0..40).map(row).collect(), vec![Span::down(0, 0, 40)])
}

#[test]
fn a_cell_beside_rows_on_two_pages_is_said_again_there_as_an_artifact() {
    let layout = set(&document(vec![block("", group())]));
    within(&layout);
    assert!(layout.pages.len() > 1);
    for page in 0..layout.pages.len() {
        let said: Vec<&Run> =
            runs(&layout, page).into_iter().filter(|r| said(&layout, r).starts_with("Доставка")).collect();
        assert_eq!(said.len(), 1, "page {page}");
        assert_eq!(said[0].node.is_some(), page == 0, "page {page}");
    }
}

#[test]
fn rows_that_stand_together_and_are_few_are_not_parted() {
    for filler in 30..62 {
        let mut blocks: Vec<Block> = (0..filler).map(|_| clause("", &line("Строка"))).collect();
        let rows = vec![
            vec![cell("слева"), cell("верх")],
            vec![cell(""), cell("середина")],
            vec![cell(""), cell("низ")],
            vec![cell("во всю ширину"), cell("")],
            vec![cell("после"), cell("неё")],
        ];
        blocks.push(block("", spanned("Т", rows, vec![Span::down(0, 0, 3), Span::across(3, 0, 2)])));
        let layout = set(&document(blocks));
        assert_eq!(find(&layout, "верх").0, find(&layout, "низ").0, "{filler}");
        assert_eq!(find(&layout, "ширину").0, find(&layout, "после").0, "{filler}");
    }
}

/// Where a little less white is enough for it; the next page is as usual again.
#[test]
fn a_page_is_drawn_in_so_that_a_table_stays_whole() {
    let filled = |lines: usize| {
        let mut blocks: Vec<Block> = (0..lines).map(|n| clause("", &format!("начало{n}."))).collect();
        let rows = (0..9).map(|n| vec![cell(&format!("ряд{n}.")), cell("и")]).collect();
        blocks.push(block("", spanned("Т", rows, vec![])));
        blocks.extend((0..50).map(|n| clause("", &format!("после{n}."))));
        set(&document(blocks))
    };
    let between = |layout: &Layout, first: &str, second: &str| find(layout, second).2 - find(layout, first).2;
    let usual = between(&filled(2), "начало0.", "начало1.");
    let mut drawn_in = 0;
    for lines in 5..45 {
        let layout = filled(lines);
        within(&layout);
        let tight = between(&layout, "начало0.", "начало1.") < usual - 0.01;
        // Where all pages are tight it is to spare the last one.
        let alone = (between(&layout, "после48.", "после49.") - usual).abs() < 0.01;
        if tight && alone {
            drawn_in += 1;
            assert_eq!((find(&layout, "ряд0.").0, find(&layout, "ряд8.").0), (0, 0), "{lines}");
        }
    }
    assert!(drawn_in > 0);
}

#[test]
fn a_cell_of_several_rows_stands_in_their_middle_and_one_that_heads_them_above() {
    let rows = vec![
        vec![cell("слева"), cell("верх"), cell("общее")],
        vec![cell(""), cell("середина"), cell("")],
        vec![cell(""), cell("низ"), cell("")],
    ];
    let spans = vec![Span::down(0, 0, 3), Span::down(0, 2, 3)];
    let layout = set(&document(vec![block("", spanned("Т", rows, spans))]));
    let line = |word| find(&layout, word).2;
    assert_eq!((line("слева"), line("общее").round()), (line("верх"), line("середина").round()));
}

#[test]
fn a_deep_cell_beside_short_rows_goes_on_on_the_next_page() {
    let rows = vec![vec![cell(&"слово ".repeat(1500)), cell("первая")], vec![cell(""), cell("вторая")]];
    let layout = set(&document(vec![block("", spanned("Т", rows, vec![Span::down(0, 0, 2)]))]));
    within(&layout);
    assert!(layout.pages.len() > 1);
    assert!(find(&layout, "вторая").0 + 1 == layout.pages.len());
}

#[test]
fn a_head_of_two_rows_is_said_on_every_page_and_stands_in_the_tree_once() {
    let rows = (0..90).map(|r| vec![cell(&format!("строка{r}")), cell("одно"), cell("другое")]).collect();
    let mut kind = spanned("Т", rows, vec![]);
    if let BlockKind::Table { groups, .. } = &mut kind {
        groups.push(HeadGroup::over(1, 2, words("Вместе")));
    }
    let layout = set(&document(vec![block("", kind)]));
    within(&layout);
    assert!(layout.pages.len() > 1);
    for page in 0..layout.pages.len() {
        for (word, columns) in [("Вместе", 2), ("столбец0", 1), ("столбец1", 1)] {
            let all = runs(&layout, page);
            let said: Vec<&&Run> = all.iter().filter(|r| said(&layout, r).starts_with(word)).collect();
            assert_eq!(said.len(), 1, "{word} on page {page}");
            assert_eq!(said[0].node.is_some(), page == 0, "{word} on page {page}");
            let spanned = said[0].node.and_then(|node| layout.tree.spans.get(&node));
            assert!(page > 0 || spanned.map_or(1, |s| s.1) == columns, "{word}");
        }
        let (above, below) = (find_on(&layout, page, "Вместе"), find_on(&layout, page, "столбец1"));
        assert!(above.y < below.y && find_on(&layout, page, "столбец0").y == above.y, "page {page}");
    }
}

fn find_on<'l>(layout: &'l Layout, page: usize, word: &str) -> &'l Run {
    runs(layout, page).into_iter().find(|r| said(layout, r).starts_with(word)).expect("said")
}

/// Grids of words, with spans of which many fit.
fn any_spanned() -> impl Strategy<Value = BlockKind> {
    let groups = prop::collection::vec((0..4u16, 0..4u16), 0..4);
    (any_rows(), groups).prop_map(|(mut kind, columns)| {
        if let BlockKind::Table { groups, .. } = &mut kind {
            let group =
                |(i, (column, columns))| HeadGroup { column, columns, text: words(&format!("яГ{i}")) };
            groups.extend(columns.into_iter().enumerate().map(group));
        }
        kind
    })
}

fn any_rows() -> impl Strategy<Value = BlockKind> {
    let span = (0..9u16, 0..4u16, 0..5u16, 0..4u16).prop_map(|(row, column, rows, columns)| Span {
        row,
        column,
        rows,
        columns,
    });
    (1..4usize, 1..9usize, prop::collection::vec(span, 0..5), prop::collection::vec(0..140usize, 36))
        .prop_map(|(columns, rows, spans, lengths)| {
            // What sound spans cover is empty.
            let blank = vec![vec![Vec::new(); columns]; rows];
            let stands: Vec<(usize, usize)> =
                table::cells(columns, &blank, &spans).concat().iter().map(|c| (c.row, c.column)).collect();
            let text = |r: usize, c: usize| {
                let length = lengths[(r * 4 + c) % lengths.len()];
                let words: Vec<String> = (0..=length).map(|i| format!("я{r}х{c}ъ{i}ж")).collect();
                if stands.contains(&(r, c)) { cell(&words.join(" ")) } else { Vec::new() }
            };
            let rows = (0..rows).map(|r| (0..columns).map(|c| text(r, c)).collect()).collect();
            spanned("", rows, spans)
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn spans_lose_no_words_double_none_and_keep_the_grid_whole(above in 0..60usize, kind in any_spanned()) {
        let mut blocks: Vec<Block> = (0..above).map(|_| clause("", &line("Строка"))).collect();
        blocks.push(block("", kind.clone()));
        let layout = set(&document(blocks));
        within(&layout);
        let BlockKind::Table { head, groups, rows, .. } = &kind else { unreachable!() };
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let mut places: BTreeMap<(usize, i32), Vec<(f32, f32)>> = BTreeMap::new();
        for page in 0..layout.pages.len() {
            for run in runs(&layout, page) {
                let text = said(&layout, run);
                if run.node.is_some() {
                    for word in text.split_whitespace().filter(|w| w.starts_with('я')) {
                        *counts.entry(word.to_owned()).or_insert(0) += 1;
                    }
                }
                if text.trim_start().starts_with('я') {
                    let line = places.entry((page, run.y.round() as i32)).or_default();
                    line.push((run.x, right(&layout, run)));
                }
            }
        }
        let said = rows.iter().flatten().flatten().map(|p| pismovnik_model::document::words(p));
        let expected = groups.len() + said.map(|words| words.split(' ').count()).sum::<usize>();
        prop_assert_eq!(counts.len(), expected);
        prop_assert!(counts.values().all(|count| *count == 1));
        // No words over others.
        for line in places.values_mut() {
            line.sort_by(|a, b| a.0.total_cmp(&b.0));
            prop_assert!(line.windows(2).all(|w| w[0].1 <= w[1].0 + 0.5), "{:?}", line);
        }
        // Whoever reads the tree counts as many cells in each row as there are columns.
        let node = |id: &NodeId| &layout.tree.nodes[id.0 as usize];
        let heads = table_head::rows(head.len(), head, groups).len();
        let mut filled = vec![0usize; heads + rows.len()];
        for (at, row) in layout.tree.nodes.iter().filter(|n| n.role == Role::Row).enumerate() {
            for id in &row.children {
                prop_assert!(matches!(node(id).role, Role::Cell | Role::RowHead | Role::ColumnHead));
                prop_assert!(at >= heads || node(id).role == Role::ColumnHead);
                let (down, across) = layout.tree.spans.get(id).copied().unwrap_or((1, 1));
                for row in &mut filled[at..at + down] {
                    *row += across;
                }
            }
        }
        prop_assert!(filled.iter().all(|count| *count == head.len()), "{:?}", filled);
    }
}

/// Right under its heading, a table of particulars says neither a caption nor a head, but to those who do not see it.
#[test]
fn particulars_under_their_heading_have_row_heads_and_a_summary() {
    let label = |text: &str| vec![vec![Inline::Strong { text: text.to_owned() }]];
    let rows = || vec![vec![label("Срок"), cell("год")], vec![label("Основание"), cell("согласие")]];
    let table = |rows| block("", spanned("Данные для заказов", rows, Vec::new()));
    let seen = |blocks: Vec<Block>| {
        let layout = set(&document(blocks));
        let heads = |role| layout.tree.nodes.iter().filter(|n| n.role == role).count();
        let all: String = runs(&layout, 0).into_iter().map(|r| said(&layout, r)).collect();
        let summaries: Vec<String> = layout.tree.summaries.values().cloned().collect();
        (heads(Role::RowHead), heads(Role::ColumnHead), all.contains("столбец"), summaries)
    };
    let under = seen(vec![heading("", "Заказы"), table(rows())]);
    assert_eq!(under, (2, 0, false, vec!["Данные для заказов".to_owned()]));
    // Elsewhere, and where a label is missing, both stand there.
    let alone = (0, 2, true, Vec::new());
    assert_eq!(seen(vec![table(rows())]), alone);
    let mixed = vec![vec![label("Срок"), cell("год")], vec![cell("Основание"), cell("согласие")]];
    assert_eq!(seen(vec![heading("", "Заказы"), table(mixed)]), alone);
}
