//! The lines of all letters made anew at once: each letter is folded once and written once, no index is kept up
//! meanwhile, and the search gathers its words in large pieces. What comes out is what [`letters::refresh`] leaves
//! letter by letter.

use std::collections::BTreeMap;

use pismovnik_register::letters::Letter;
use rusqlite::Connection;

use crate::entry::signed;
use crate::error::StoreError;
use crate::letters;

/// Bytes of words that the search gathers before it writes them.
const GATHERED: i64 = 32 << 20;

/// What it gathers otherwise: FTS5's default.
const USUAL: i64 = 1 << 20;

/// Writes the lines, words, numbers and counts of all letters whose entries are noted; there are none yet. Runs
/// inside the caller's transaction.
pub(crate) fn letters(connection: &Connection) -> Result<(), StoreError> {
    let indexes = indexes(connection)?;
    for (name, _) in &indexes {
        connection.execute_batch(&format!("DROP INDEX {name}"))?;
    }
    gather(connection, GATHERED)?;
    let mut counts = BTreeMap::<(u32, String, bool), u64>::new();
    letters::each(connection, |shop, letter, entries| {
        let Some(folded) = Letter::fold(entries) else { return Ok(()) };
        let line = letters::line_of(shop, letter, &folded);
        letters::enter(connection, None, &line, &folded)?;
        let month = line.received.to_string().chars().take(7).collect();
        *counts.entry((shop.0, month, line.open)).or_default() += 1;
        Ok(())
    })?;
    gather(connection, USUAL)?;
    let mut statement = connection
        .prepare_cached("INSERT INTO letter_counts (shop, month, open, letters) VALUES (?1, ?2, ?3, ?4)")?;
    for ((shop, month, open), letters) in counts {
        statement.execute((shop, month, open, signed(letters)?))?;
    }
    indexes.iter().try_for_each(|(_, sql)| Ok(connection.execute_batch(sql)?))
}

/// The indexes of the lines that can be dropped, with what makes them again.
fn indexes(connection: &Connection) -> Result<Vec<(String, String)>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'letters' AND sql IS NOT NULL
         ORDER BY name",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn gather(connection: &Connection, bytes: i64) -> Result<(), StoreError> {
    connection.execute("INSERT INTO letter_words (letter_words, rank) VALUES ('hashsize', ?1)", [bytes])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use pismovnik_model::intake::{Channel, Counted, Ending, Intake};
    use pismovnik_model::{Answers, Day, LetterKind};
    use pismovnik_register::letters::{LetterEvent, LetterId};
    use pismovnik_register::{Command, ShopId};
    use rusqlite::types::Value;

    use super::*;
    use crate::schema;
    use crate::workspace::{LetterStep, LetterSteps, Options, Workspace};

    const SHOP: ShopId = ShopId(1);

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn received(n: usize) -> LetterEvent {
        let kinds = [LetterKind::Withdrawal];
        let day = day(["2025-12-31", "2026-01-01", "2026-11-20"][n % 3]);
        let mut intake = Intake::new(&format!("{n}/а"), &kinds, Channel::Post, day);
        intake.sender.name = Some(["Ёлкин Пётр", "Соболева Анна", "Серікқызы Айгүл"][n % 3].to_owned());
        let counted = Counted { due: n.is_multiple_of(2).then_some(day), ..Counted::default() };
        LetterEvent::Received { intake, counted, files: vec![] }
    }

    fn take(workspace: &mut Workspace, letter: Option<LetterId>, event: LetterEvent) -> LetterId {
        take_of(workspace, SHOP, letter, event)
    }

    fn take_of(
        workspace: &mut Workspace,
        shop: ShopId,
        letter: Option<LetterId>,
        event: LetterEvent,
    ) -> LetterId {
        let steps = vec![LetterStep { event, files: vec![] }];
        let all = [LetterSteps { shop, letter, steps }];
        let done = workspace.perform_letters(&all, day("2026-11-21")).expect("taken");
        done.first().expect("one").letter
    }

    /// Whatever stands in the letters' tables, the search's words with the number of letters that hold each.
    fn dump(connection: &Connection) -> Vec<Vec<Value>> {
        let words =
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.held USING fts5vocab('main', 'letter_words', 'row');";
        connection.execute_batch(words).expect("the words");
        let tables = ["letter_entries", "letters", "letter_numbers", "letter_counts", "shops", "temp.held"];
        let mut all = Vec::new();
        for table in tables {
            let sql = format!("SELECT * FROM {table} ORDER BY 1, 2, 3");
            let mut statement = connection.prepare(&sql).expect("table");
            let columns = statement.column_count();
            let mut rows = statement.query([]).expect("rows");
            while let Some(row) = rows.next().expect("row") {
                all.push((0..columns).map(|i| row.get(i).expect("cell")).collect());
            }
        }
        all
    }

    #[test]
    fn lines_made_at_once_are_those_made_letter_by_letter() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("w.pismovnik");
        let today = day("2026-11-21");
        let options = Options { iterations: 1000 };
        let mut workspace =
            Workspace::create_with(&path, "correct horse battery", today, options).expect("created");
        for name in ["Лавка", "Свечи"] {
            let shop =
                Command::CreateShop { name: name.to_owned(), preset: None, answers: Answers::default() };
            workspace.perform(&shop, &[], today).expect("shop");
        }
        let letters: Vec<LetterId> = (0..7).map(|n| take(&mut workspace, None, received(n))).collect();
        // Letters of another shop come between them: rebuilt, the youngest is still the youngest.
        for n in 7..9 {
            take_of(&mut workspace, ShopId(2), None, received(n));
        }
        let last = take(&mut workspace, None, received(9));
        // Steps of different letters stand one between another.
        for letter in letters.iter().take(4) {
            let note = LetterEvent::Noted { text: format!("позвонила {letter}") };
            take(&mut workspace, Some(*letter), note);
        }
        for letter in letters.iter().step_by(3) {
            let closed = LetterEvent::Closed {
                ending: Ending::NoAnswerNeeded,
                reason: Some("ошибка".to_owned()),
            };
            take(&mut workspace, Some(*letter), closed);
        }
        // The last one, so that the others keep their places.
        workspace.destroy_letter(SHOP, last, today).expect("destroyed");

        let (before, schema) = (dump(workspace.writer()), schema::describe(workspace.writer()));
        assert!(before.len() > 40, "{}", before.len());
        workspace.rebuild().expect("rebuilt");
        assert_eq!(dump(workspace.writer()), before);
        assert_eq!(schema::describe(workspace.writer()).expect("schema"), schema.expect("schema"));
        assert!(workspace.verify().is_sound());
    }
}
