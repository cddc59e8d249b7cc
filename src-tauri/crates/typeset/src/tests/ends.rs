//! Where pages end: what stays together, and what parts so that no page stays empty.

use super::*;
use crate::ends::{Ends, ends};

/// Clauses of one line each.
fn clauses(count: usize) -> Vec<Block> {
    (0..count).map(|i| clause("", &line(&format!("{i}")))).collect()
}

/// A table of rows of so many lines each.
fn table(rows: &[usize]) -> Block {
    let cell = |text: &str| vec![words(text)];
    let row = |lines: &usize| vec![cell("Сведения"), vec![words("мера"); *lines]];
    block(
        "",
        BlockKind::Table {
            caption: "Меры".into(),
            widths: vec![1, 2],
            head: vec![words("Что"), words("Как")],
            groups: vec![],
            rows: rows.iter().map(row).collect(),
            spans: vec![],
        },
    )
}

/// The ends of a document's pages after so many clauses and these blocks.
fn after(count: usize, blocks: &[Block]) -> Ends {
    let mut all = clauses(count);
    all.extend(blocks.iter().cloned());
    all.extend(clauses(20));
    ends(&document(all)).expect("set")
}

#[test]
fn a_small_table_stays_whole_where_that_leaves_no_hole() {
    let mut whole = 0;
    for count in 0..34 {
        let found = after(count, &[table(&[1, 3, 2, 2])]);
        assert!(found.pages[0].empty < 20.0, "{count}: {found:?}");
        whole += usize::from(found.parted.is_empty());
    }
    assert!(whole > 28, "{whole}");
}

#[test]
fn a_longer_row_parts_rather_than_leave_a_hole() {
    for count in 8..34 {
        let found = after(count, &[table(&[9, 9, 9, 9])]);
        assert!(found.pages[0].empty < 20.0, "{count}: {found:?}");
    }
}

#[test]
fn closing_words_part_from_those_above_rather_than_leave_a_hole() {
    let long = line("").repeat(5);
    let sign = BlockKind::Signature { labels: vec!["Подпись".into()] };
    for count in 20..40 {
        let mut all = clauses(count);
        all.extend([clause("", &long), clause("", &line("").repeat(2)), block("", sign.clone())]);
        let found = ends(&document(all)).expect("set");
        assert!(found.pages.len() == 1 || found.pages[0].empty < 20.0, "{count}: {found:?}");
        assert!(found.pages.last().is_some_and(|end| end.empty < 90.0), "{count}: {found:?}");
    }
}

#[test]
fn a_page_that_begins_by_order_is_known() {
    let mut annex = heading("", "Приложение");
    annex.begins_page = true;
    let mut all = clauses(3);
    all.push(annex);
    all.extend(clauses(60));
    let found = ends(&document(all)).expect("set");
    let ordered: Vec<bool> = found.pages.iter().map(|end| end.ordered).collect();
    assert_eq!(ordered, [true, false, true]);
    assert!(found.pages[0].empty > 80.0 && found.pages[1].empty < 10.0, "{found:?}");
}

#[test]
fn a_parted_table_is_told_with_its_rows() {
    let found = after(0, &[table(&[1; 60])]);
    let [parted] = &found.parted[..] else { panic!("{found:?}") };
    assert_eq!((parted.page, parted.count, parted.requisites), (0, 60, false));
    assert_eq!((parted.rows.len(), parted.rows.iter().sum::<usize>()), (2, 60), "{parted:?}");
}
