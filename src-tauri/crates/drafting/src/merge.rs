//! Neighbouring cells that say the same, made one.

use pismovnik_model::Span;

use crate::run::Run;

/// Makes one cell of neighbours in these columns that say the same: the lower ones are emptied.
pub(crate) fn merged(rows: &mut [Vec<Vec<Run>>], columns: &[usize]) -> Vec<Span> {
    let mut spans = Vec::new();
    for column in columns {
        let mut from = 0;
        while from < rows.len() {
            let same = |row: &&Vec<Vec<Run>>| row[*column] == rows[from][*column];
            let count = rows[from..].iter().take_while(same).count();
            if count > 1 {
                spans.push(Span::down(from, *column, count));
                rows[from + 1..from + count].iter_mut().for_each(|row| row[*column].clear());
            }
            from += count.max(1);
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use pismovnik_model::{Inline, table};

    use super::*;

    #[test]
    fn neighbours_that_say_the_same_become_one() {
        let cell = |t: &str| vec![vec![Inline::plain(t)]];
        let row = |a: &str, b: &str| vec![cell(a), cell(b)];
        let mut rows = vec![row("1", "да"), row("2", "да"), row("3", "нет"), row("4", "да")];
        let spans = merged(&mut rows, &[1]);
        assert_eq!(spans, [Span::down(0, 1, 2)]);
        assert!(rows[1][1].is_empty() && !rows[3][1].is_empty());
        assert_eq!(table::check(&[], &rows, &spans), Ok(()));
    }
}
