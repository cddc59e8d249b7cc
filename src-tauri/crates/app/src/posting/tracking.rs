//! Tracking numbers of many letters from a table: what a file would record, shown before anything is recorded.
//!
//! Each row is recorded by itself: after a crash the same file is read again, what was recorded is known, and the
//! rest is offered.

use std::collections::BTreeMap;

use pismovnik_model::intake::Sending;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, tracking};
use pismovnik_register::letters::{LetterEvent, LetterId};
use pismovnik_register::name_key;

use super::Run;
use crate::book::{Book, Inside};
use crate::submissions::columns::{NONE, bare, column_named, field_unknown};
use crate::submissions::moment::{self, Bad};
use crate::submissions::table::Table;

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Number of the outgoing letter.
    Letter,
    /// Tracking number.
    Tracking,
    /// Day of posting.
    Day,
    /// Name or number of the shop.
    Shop,
}

impl Field {
    /// All of them.
    pub const ALL: [Field; 4] = [Field::Letter, Field::Tracking, Field::Day, Field::Shop];

    /// The name in JSON and in `--map`.
    pub fn id(self) -> &'static str {
        match self {
            Field::Letter => "letter",
            Field::Tracking => "tracking",
            Field::Day => "day",
            Field::Shop => "shop",
        }
    }

    /// The text that names it.
    pub fn label(self) -> &'static str {
        match self {
            Field::Letter => "tracking-field-letter",
            Field::Tracking => "tracking-field-tracking",
            Field::Day => "tracking-field-day",
            Field::Shop => "tracking-field-shop",
        }
    }

    /// Names that columns bear for it, the surest first, as [`bare`] leaves them.
    fn words(self) -> &'static [&'static str] {
        match self {
            Field::Letter => &[
                "исходящий номер",
                "исх номер",
                "исх",
                "номер письма",
                "письмо",
                "номер ответа",
                "наш номер",
                "номер документа",
                "документ",
                "комментарий",
                "примечание",
                "outgoing number",
                "letter number",
                "letter",
                "reference",
                "our number",
                "шығыс нөмірі",
                "шығ",
                "хат нөмірі",
                "хат",
            ],
            Field::Tracking => &[
                "шпи",
                "трек номер",
                "трек",
                "почтовый номер",
                "номер отправления",
                "почтовый идентификатор",
                "штрихкодовый идентификатор",
                "штрих код",
                "шк",
                "rpo",
                "рпо",
                "номер рпо",
                "barcode",
                "tracking number",
                "tracking",
                "track",
                "трек нөмірі",
                "пошта нөмірі",
                "жөнелтілім нөмірі",
            ],
            Field::Day => &[
                "дата отправки",
                "дата отправления",
                "дата приёма",
                "дата приема",
                "отправлено",
                "дата",
                "sent",
                "posted",
                "date of posting",
                "posting date",
                "date",
                "жіберілген күні",
                "жөнелтілген күні",
                "күні",
            ],
            Field::Shop => &["магазин", "отправитель", "shop", "sender", "дүкен", "жіберуші"],
        }
    }
}

/// What each column holds.
pub type Columns = Vec<Option<Field>>;

/// Proposes what the columns hold.
pub fn proposed(heading: &[String]) -> Columns {
    let names: Vec<String> = heading.iter().map(|h| bare(h)).collect();
    let mut columns: Columns = vec![None; heading.len()];
    for field in Field::ALL {
        let found = field.words().iter().map(|w| bare(w)).find_map(|w| names.iter().position(|n| *n == w));
        if let Some(column) = found.filter(|c| columns[*c].is_none()) {
            columns[column] = Some(field);
        }
    }
    columns
}

/// A field by its id, or `none`; nothing where it is neither.
pub fn named(id: &str) -> Option<Option<Field>> {
    if id == NONE { Some(None) } else { Field::ALL.into_iter().find(|f| f.id() == id).map(Some) }
}

/// Says what a column holds; it leaves the one that held it.
pub fn put(columns: &mut Columns, column: usize, field: Option<Field>) {
    if field.is_some() {
        columns.iter_mut().filter(|c| **c == field).for_each(|c| *c = None);
    }
    if let Some(held) = columns.get_mut(column) {
        *held = field;
    }
}

/// What no table can do without and this one does not have.
pub fn missing(columns: &Columns) -> Vec<Field> {
    [Field::Letter, Field::Tracking].into_iter().filter(|f| !columns.contains(&Some(*f))).collect()
}

/// What the columns hold, as proposed and as the owner says: column (its name, or its number from 1) -> field.
///
/// # Errors
/// An unknown column or field; no column of letters or of tracking numbers: all at once.
pub fn decided(table: &Table, said: &BTreeMap<String, String>) -> Result<Columns, Vec<Problem>> {
    let mut columns = proposed(&table.heading);
    let mut problems = Vec::new();
    for (name, field) in said {
        match (column_named(table, name), named(field)) {
            (Ok(column), Some(known)) => put(&mut columns, column, known),
            (Ok(_), None) => problems.push(field_unknown(field, &Field::ALL.map(Field::id))),
            (Err(unknown), _) => problems.push(unknown),
        }
    }
    let lacks =
        |field: Field| Problem::new(problem::TABLE_COLUMN_MISSING, field.id()).with("field", field.id());
    problems.extend(missing(&columns).into_iter().map(lacks));
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

/// What a row would record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// That the letter was posted on a day, with its tracking number.
    Posts(Day),
    /// The tracking number of a letter whose posting is recorded.
    Tracks,
    /// Nothing: it is recorded already.
    Known,
}

/// A row that tells of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Line of the file, from 1.
    pub line: u64,
    /// The shop.
    pub shop: i64,
    /// The letter that it belongs to.
    pub letter: LetterId,
    /// The outgoing letter's number.
    pub number: String,
    /// To whom.
    pub name: String,
    /// The tracking number.
    pub tracking: String,
    /// What is recorded.
    pub does: Does,
}

/// What a table would record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Rows that tell of letters, in the order of the file.
    pub rows: Vec<Row>,
    /// Rows that record nothing, and why; each at its line.
    pub refused: Vec<(u64, Problem)>,
}

impl Plan {
    /// Rows that record something.
    pub fn to_record(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.does != Does::Known)
    }
}

impl Book {
    /// Looks at a table; nothing is recorded. `day` is the day of posting where the table has none.
    ///
    /// # Errors
    /// The file is damaged.
    pub fn plan_tracking(
        &self,
        shop: Option<i64>,
        table: &Table,
        columns: &Columns,
        day: Day,
        today: Day,
    ) -> Inside<Plan> {
        let mut plan = Plan::default();
        let shops = match shop {
            Some(shop) => vec![shop],
            None => self.shop_ids()?,
        };
        let mut letters: BTreeMap<(i64, String), u64> = BTreeMap::new();
        let mut numbers: BTreeMap<String, u64> = BTreeMap::new();
        for (line, cells) in &table.rows {
            let found = self.tracking_row(&shops, *line, cells, columns, (day, today))?;
            // Of two rows of one letter, or two letters of one number, it cannot be known which is right: the
            // first stands, the second is told.
            let found = found.and_then(|row| {
                let earlier = letters
                    .insert((row.shop, row.number.clone()), row.line)
                    .or(numbers.insert(row.tracking.clone(), row.line));
                match earlier {
                    Some(earlier) => Err(Problem::new(problem::TRACKING_REPEATED, "").with("line", earlier)),
                    None => Ok(row),
                }
            });
            match found {
                Ok(row) => plan.rows.push(row),
                Err(problem) => plan.refused.push((*line, problem)),
            }
        }
        Ok(plan)
    }

    fn tracking_row(
        &self,
        shops: &[i64],
        line: u64,
        cells: &[String],
        columns: &Columns,
        (day, today): (Day, Day),
    ) -> Inside<Result<Row, Problem>> {
        let cell = |field: Field| {
            let column = columns.iter().position(|c| *c == Some(field))?;
            cells.get(column).map(|c| c.trim()).filter(|c| !c.is_empty())
        };
        let Some(said) = cell(Field::Letter) else {
            return Ok(Err(Problem::new(problem::TRACKING_NO_LETTER, "")));
        };
        let tracking = match tracking::read(cell(Field::Tracking).unwrap_or(""), "") {
            Ok((tracking, _)) => tracking,
            Err(problem) => return Ok(Err(problem.with("value", said))),
        };
        let day = match cell(Field::Day).map(moment::read) {
            None => day,
            Some(Ok(read)) => read.day,
            Some(Err(Bad::Ambiguous)) => {
                return Ok(Err(Problem::new(problem::ROW_DAY_AMBIGUOUS, "").with("lines", line)));
            }
            Some(Err(Bad::Malformed)) => {
                return Ok(Err(Problem::new(problem::ROW_DAY_MALFORMED, "").with("lines", line)));
            }
        };
        let mut found = Vec::new();
        let named = match cell(Field::Shop) {
            Some(name) => self.find(name).ok(),
            None => None,
        };
        for shop in shops.iter().copied().filter(|s| named.is_none_or(|n| n == *s)) {
            let Some(letter) = self.find_outgoing(shop, said)? else { continue };
            let known = self.letter(shop, letter)?;
            let own = known.outgoing.iter().find(|(n, _)| name_key(n) == name_key(said));
            found.extend(own.map(|(number, o)| (shop, letter, number.clone(), o.clone())));
        }
        let (shop, letter, number, outgoing) = match <[_; 1]>::try_from(found) {
            Ok([one]) => one,
            Err(none) if none.is_empty() => {
                return Ok(Err(Problem::new(problem::TRACKING_LETTER_UNKNOWN, "").with("value", said)));
            }
            Err(many) => {
                let told = Problem::new(problem::TRACKING_LETTER_AMBIGUOUS, "").with("value", said);
                return Ok(Err(told.with("shops", many.len())));
            }
        };
        let does = match outgoing.sent.as_ref().map(|s| &s.sending) {
            None if day > today => {
                return Ok(Err(Problem::new(problem::ROW_DAY_AHEAD, "").with("lines", line)));
            }
            None if day < outgoing.input.day => {
                let early = Problem::new(problem::LETTER_DAY_TOO_EARLY, "").with("first", outgoing.input.day);
                return Ok(Err(early));
            }
            None => Does::Posts(day),
            Some(Sending::Post { tracking: None }) => Does::Tracks,
            Some(Sending::Post { tracking: Some(known) }) if bare(known) == bare(&tracking) => Does::Known,
            Some(Sending::Post { .. }) => {
                return Ok(Err(Problem::new(problem::TRACKING_OTHER_KNOWN, "").with("value", said)));
            }
            Some(_) => return Ok(Err(Problem::new(problem::TRACKING_NOT_BY_POST, "").with("value", said))),
        };
        let name = outgoing.input.addressee.name;
        Ok(Ok(Row { line, shop, letter, number, name, tracking, does }))
    }

    /// Records one row.
    ///
    /// # Errors
    /// Every reason of the register against it; then nothing of it is recorded.
    pub fn record_tracking(&mut self, row: &Row, today: Day) -> Inside<()> {
        let (number, tracking) = (row.number.clone(), row.tracking.clone());
        match row.does {
            Does::Known => return Ok(()),
            Does::Posts(day) => {
                let sending = Sending::Post { tracking: Some(tracking) };
                let sent = LetterEvent::Sent { number, sending, day, files: Vec::new() };
                self.send_letter(row.shop, row.letter, sent, &[], today)?;
            }
            Does::Tracks => {
                self.take_step(row.shop, row.letter, LetterEvent::Tracked { number, tracking }, &[], today)?;
            }
        }
        Ok(())
    }

    /// Records rows one by one until done or stopped; gives how many were recorded, and what was refused.
    pub fn record_all_tracking(
        &mut self,
        plan: &Plan,
        run: &Run,
        today: Day,
    ) -> (usize, Vec<(u64, Vec<Problem>)>) {
        let rows: Vec<&Row> = plan.to_record().collect();
        run.begin(rows.len());
        let (mut recorded, mut refused) = (0, Vec::new());
        for row in rows {
            if run.is_stopped() {
                break;
            }
            match self.record_tracking(row, today) {
                Ok(()) => recorded += 1,
                Err(problems) => refused.push((row.line, problems)),
            }
            run.step();
        }
        (recorded, refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading(names: &[&str]) -> Vec<String> {
        names.iter().map(|n| (*n).to_owned()).collect()
    }

    #[test]
    fn columns_are_recognised_in_three_languages() {
        let [letter, tracking, day] = [Field::Letter, Field::Tracking, Field::Day].map(Some);
        for names in [
            ["Исх. номер", "ШПИ", "Дата приёма"],
            ["Letter number", "Tracking number", "Date"],
            ["Шығыс нөмірі", "Трек нөмірі", "Жіберілген күні"],
            ["Комментарий", "Трек-номер", "Дата отправки"],
        ] {
            assert_eq!(proposed(&heading(&names)), [letter, tracking, day], "{names:?}");
        }
        assert_eq!(missing(&proposed(&heading(&["a", "b"]))), [Field::Letter, Field::Tracking]);
    }
}
