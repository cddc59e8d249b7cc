//! Heads of several rows: columns under a common head.
//!
//! Every column keeps a head of its own, so that each cell can be told by it where rows stand alone; a
//! group stands above the heads of neighbouring columns. How many rows the head has follows from how
//! groups lie in each other. A group that crosses another is none, but its words are never lost.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use crate::Inline;
use crate::table::Cell;

/// A head above those of neighbouring columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadGroup {
    /// The first of its columns, from 0.
    pub column: u16,
    /// How many columns, at least 2.
    pub columns: u16,
    /// Its words.
    pub text: Vec<Inline>,
}

/// Why a group is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupFault {
    /// It reaches beyond the table, or heads a single column.
    Range,
    /// It heads a part of another group's columns and columns beside them, or the very same.
    Crossing,
}

impl HeadGroup {
    /// A head above so many columns from `column` on.
    pub fn over(column: usize, columns: usize, text: Vec<Inline>) -> HeadGroup {
        let narrow = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        HeadGroup { column: narrow(column), columns: narrow(columns), text }
    }

    fn from(&self) -> usize {
        usize::from(self.column)
    }

    fn to(&self) -> usize {
        self.from() + usize::from(self.columns)
    }

    /// Whether another group lies in it.
    fn holds(&self, other: &HeadGroup) -> bool {
        self.from() <= other.from() && other.to() <= self.to()
    }

    fn fault(&self, columns: usize, others: &[&HeadGroup]) -> Option<GroupFault> {
        if self.columns < 2 || self.to() > columns {
            return Some(GroupFault::Range);
        }
        let apart = |other: &HeadGroup| self.to() <= other.from() || other.to() <= self.from();
        let nested = |other: &HeadGroup| self.holds(other) != other.holds(self);
        others.iter().any(|other| !apart(other) && !nested(other)).then_some(GroupFault::Crossing)
    }
}

/// The first group that is none, and why.
///
/// # Errors
/// The group's place among `groups`, and its fault.
pub fn check(columns: usize, groups: &[HeadGroup]) -> Result<(), (usize, GroupFault)> {
    let mut sound: Vec<&HeadGroup> = Vec::new();
    for (place, group) in groups.iter().enumerate() {
        if let Some(fault) = group.fault(columns, &sound) {
            return Err((place, fault));
        }
        sound.push(group);
    }
    Ok(())
}

/// Those groups that are some, the wider before those within them; and the others.
fn sorted(columns: usize, groups: &[HeadGroup]) -> (Vec<&HeadGroup>, Vec<&HeadGroup>) {
    let (mut sound, mut faulty): (Vec<&HeadGroup>, Vec<&HeadGroup>) = (Vec::new(), Vec::new());
    for group in groups {
        let other = group.fault(columns, &sound).is_some();
        if other { &mut faulty } else { &mut sound }.push(group);
    }
    sound.sort_by_key(|g| (g.from(), Reverse(g.to())));
    (sound, faulty)
}

/// The rows of the head, top down, as cells; one row where there are no groups, none where there is no
/// head. A column's own head reaches up to the group above it. Faulty groups stand above all columns.
pub fn rows<'a>(columns: usize, head: &'a [Vec<Inline>], groups: &'a [HeadGroup]) -> Vec<Vec<Cell<'a>>> {
    if columns == 0 || (head.is_empty() && groups.is_empty()) {
        return Vec::new();
    }
    let (sound, faulty) = sorted(columns, groups);
    // How many rows stand below a group's: the widest chain of groups within it.
    let mut level = vec![1usize; sound.len()];
    for at in (0..sound.len()).rev() {
        let within = (at + 1..sound.len()).filter(|i| sound[at].holds(sound[*i])).map(|i| level[i] + 1);
        level[at] = within.max().unwrap_or(1);
    }
    let count = level.iter().max().map_or(1, |most| most + 1);
    let mut rows: Vec<Vec<Cell<'a>>> = vec![Vec::new(); faulty.len() + count];
    for (row, group) in faulty.iter().enumerate() {
        let text = std::slice::from_ref(&group.text);
        rows[row].push(Cell { row, column: 0, rows: 1, columns, text });
    }
    // The row in which a group stands: right below the next wider one.
    let bottom = faulty.len() + count;
    let top = |of: usize, from: usize, to: usize| {
        let wider = (0..of).rev().find(|i| sound[*i].from() <= from && to <= sound[*i].to());
        wider.map_or(faulty.len(), |i| bottom - level[i])
    };
    for (at, group) in sound.iter().enumerate() {
        let row = top(at, group.from(), group.to());
        let text = std::slice::from_ref(&group.text);
        let columns = group.to() - group.from();
        let rows_of = bottom - level[at] - row;
        rows[row].push(Cell { row, column: group.from(), rows: rows_of, columns, text });
    }
    for column in 0..columns {
        let row = top(sound.len(), column, column + 1);
        let text = head.get(column).map(std::slice::from_ref).unwrap_or_default();
        rows[row].push(Cell { row, column, rows: bottom - row, columns: 1, text });
    }
    for row in &mut rows {
        row.sort_by_key(|cell| cell.column);
    }
    rows
}

/// What heads a column, from the widest group to its own head, without what has no words.
pub fn above<'a>(
    column: usize,
    columns: usize,
    head: &'a [Vec<Inline>],
    groups: &'a [HeadGroup],
) -> Vec<&'a [Inline]> {
    let (sound, _) = sorted(columns, groups);
    let over = sound.into_iter().filter(|g| (g.from()..g.to()).contains(&column));
    let own = head.get(column).map(Vec::as_slice);
    let told = |words: &&[Inline]| words.iter().any(|inline| !inline.words().trim().is_empty());
    over.map(|g| g.text.as_slice()).chain(own).filter(told).collect()
}

/// The heads of all columns on one row, each with the words of the groups above it; for formats that
/// have no more than one row of heads. As many as there are columns.
pub fn flat(columns: usize, head: &[Vec<Inline>], groups: &[HeadGroup]) -> Vec<Vec<Inline>> {
    let one = |column: usize| {
        let above = above(column, columns, head, groups);
        above.join(&[Inline::plain(BETWEEN)][..])
    };
    let (_, faulty) = sorted(columns, groups);
    let mut all: Vec<Vec<Inline>> = (0..columns).map(one).collect();
    if let (Some(first), false) = (all.first_mut(), faulty.is_empty()) {
        let mut words: Vec<&[Inline]> = faulty.iter().map(|g| g.text.as_slice()).collect();
        words.push(first.as_slice());
        *first = words.join(&[Inline::plain(BETWEEN)][..]);
    }
    all
}

/// Between a group's head and what stands below it, on one line.
const BETWEEN: &str = "\u{A0}— ";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::words;

    fn said(text: &str) -> Vec<Inline> {
        vec![Inline::plain(text)]
    }

    fn shape(rows: &[Vec<Cell<'_>>]) -> Vec<Vec<(usize, usize, usize, String)>> {
        let text = |cell: &Cell<'_>| cell.text.iter().map(|p| words(p)).collect::<String>();
        rows.iter().map(|row| row.iter().map(|c| (c.column, c.rows, c.columns, text(c))).collect()).collect()
    }

    #[test]
    fn columns_without_a_group_reach_up_beside_those_with_one() {
        let head = ["a", "b", "c", "d"].map(said);
        let cell = |column, rows, columns, text: &str| (column, rows, columns, text.to_owned());
        assert_eq!(shape(&rows(4, &head, &[])).len(), 1);
        let one = [HeadGroup::over(1, 2, said("G"))];
        assert_eq!(
            shape(&rows(4, &head, &one)),
            [
                vec![cell(0, 2, 1, "a"), cell(1, 1, 2, "G"), cell(3, 2, 1, "d")],
                vec![cell(1, 1, 1, "b"), cell(2, 1, 1, "c")],
            ]
        );
        let two = [HeadGroup::over(1, 2, said("G")), HeadGroup::over(0, 4, said("All"))];
        assert_eq!(
            shape(&rows(4, &head, &two)),
            [
                vec![cell(0, 1, 4, "All")],
                vec![cell(0, 2, 1, "a"), cell(1, 1, 2, "G"), cell(3, 2, 1, "d")],
                vec![cell(1, 1, 1, "b"), cell(2, 1, 1, "c")],
            ]
        );
        let told = |column| above(column, 4, &head, &two).iter().map(|w| words(w)).collect::<Vec<_>>();
        assert_eq!(told(2), ["All", "G", "c"]);
        assert_eq!(told(3), ["All", "d"]);
        let flat: Vec<String> = flat(4, &head, &one).iter().map(|w| words(w)).collect();
        assert_eq!(flat, ["a", "G\u{A0}— b", "G\u{A0}— c", "d"]);
    }

    #[test]
    fn faulty_groups_are_told_and_their_words_stay() {
        let head = ["a", "b", "c"].map(said);
        let good = HeadGroup::over(0, 2, said("G"));
        for (groups, fault) in [
            (vec![HeadGroup::over(0, 1, said("X"))], (0, GroupFault::Range)),
            (vec![HeadGroup::over(2, 2, said("X"))], (0, GroupFault::Range)),
            (
                vec![HeadGroup { column: u16::MAX, columns: u16::MAX, text: said("X") }],
                (0, GroupFault::Range),
            ),
            (vec![good.clone(), HeadGroup::over(1, 2, said("X"))], (1, GroupFault::Crossing)),
            (vec![good.clone(), HeadGroup::over(0, 2, said("X"))], (1, GroupFault::Crossing)),
        ] {
            assert_eq!(check(3, &groups), Err(fault), "{groups:?}");
            let all = shape(&rows(3, &head, &groups)).concat();
            assert!(
                all.iter()
                    .any(|(column, _, columns, text)| (*column, *columns, text.as_str()) == (0, 3, "X"))
            );
            assert!(flat(3, &head, &groups).iter().any(|w| words(w).contains('X')));
        }
        assert_eq!(check(3, &[good]), Ok(()));
    }

    proptest! {
        #[test]
        fn any_groups_fill_the_head_once_and_lose_no_words(
            columns in 1..7usize,
            heads in 0..7usize,
            groups in prop::collection::vec((0..8u16, 0..8u16), 0..6),
        ) {
            let head: Vec<Vec<Inline>> = (0..heads.min(columns)).map(|c| said(&format!("h{c}."))).collect();
            let groups: Vec<HeadGroup> = groups
                .into_iter()
                .enumerate()
                .map(|(i, (column, columns))| HeadGroup { column, columns, text: said(&format!("g{i}.")) })
                .collect();
            let rows = rows(columns, &head, &groups);
            let mut grid = vec![vec![0; columns]; rows.len()];
            let mut all = String::new();
            for (at, row) in rows.iter().enumerate() {
                prop_assert!(!row.is_empty());
                for cell in row {
                    prop_assert_eq!(cell.row, at);
                    all.extend(cell.text.iter().map(|p| words(p)));
                    for line in &mut grid[cell.row..cell.row + cell.rows] {
                        line[cell.column..cell.column + cell.columns].iter_mut().for_each(|n| *n += 1);
                    }
                }
            }
            prop_assert!(grid.iter().flatten().all(|n| *n == 1), "{:?}", grid);
            let flat: String = flat(columns, &head, &groups).iter().map(|w| words(w)).collect();
            for text in head.iter().chain(groups.iter().map(|g| &g.text)) {
                prop_assert_eq!(all.matches(&words(text)).count(), 1);
                prop_assert!(flat.contains(&words(text)));
            }
        }
    }
}
