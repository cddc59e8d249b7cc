//! The paper being written ([`Sheet`]) and the pen that writes one block of it ([`Pen`]).

use std::cell::RefCell;

use pismovnik_model::{Block, BlockKind, Day, Facts, Inline, Locale, Provenance, Reader};

use crate::clause::Clause;
use crate::run::{self, Arg, Run};
use crate::{DraftError, Setting, day, number};

/// Blocks gathered so far, and the first fault met.
pub(crate) struct Sheet<'a> {
    facts: &'a Facts,
    locale: Locale,
    as_of: Day,
    blocks: Vec<Block>,
    /// Whether the next block begins a page.
    begins_page: bool,
    fault: RefCell<Option<DraftError>>,
}

/// Whether a block stands in every paper of its kind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    Always,
    When,
}

/// Whether a block counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Count {
    Numbered,
    Plain,
}

impl<'a> Sheet<'a> {
    /// An empty sheet.
    pub(crate) fn new(facts: &'a Facts, locale: Locale, setting: &Setting) -> Sheet<'a> {
        let (as_of, fault) = (setting.as_of, RefCell::new(None));
        Sheet { facts, locale, as_of, blocks: Vec::new(), begins_page: false, fault }
    }

    /// The paper's language.
    pub(crate) fn locale(&self) -> Locale {
        self.locale
    }

    /// Lets the next clause begin a page, where it stands: an act or annex that is filed by itself.
    pub(crate) fn new_page(&mut self) {
        self.begins_page = true;
    }

    /// A first-level heading that always stands.
    pub(crate) fn section(&mut self, clause: &'static Clause) {
        self.put(clause, Stand::Always, Count::Numbered, |pen| {
            Some(BlockKind::Heading { level: 1, text: pen.say(clause.text) })
        });
    }

    /// A first-level heading that stands where `wanted`.
    pub(crate) fn section_where(&mut self, clause: &'static Clause, wanted: impl FnOnce(&Pen<'_>) -> bool) {
        self.put(clause, Stand::When, Count::Numbered, |pen| {
            wanted(pen).then(|| BlockKind::Heading { level: 1, text: pen.say(clause.text) })
        });
    }

    /// A second-level heading that stands where `wanted`.
    pub(crate) fn subsection_where(
        &mut self,
        clause: &'static Clause,
        wanted: impl FnOnce(&Pen<'_>) -> bool,
    ) {
        self.put(clause, Stand::When, Count::Numbered, |pen| {
            wanted(pen).then(|| BlockKind::Heading { level: 2, text: pen.say(clause.text) })
        });
    }

    /// A numbered paragraph that always stands and holds no answer.
    pub(crate) fn always(&mut self, clause: &'static Clause) {
        self.put(clause, Stand::Always, Count::Numbered, |pen| paragraph(pen.say(clause.text)));
    }

    /// A numbered paragraph without arguments that stands where `wanted`.
    pub(crate) fn say_where(&mut self, clause: &'static Clause, wanted: impl FnOnce(&Pen<'_>) -> bool) {
        self.put(clause, Stand::When, Count::Numbered, |pen| {
            if wanted(pen) { paragraph(pen.say(clause.text)) } else { None }
        });
    }

    /// A numbered paragraph with the arguments that `args` finds; none where it finds none.
    pub(crate) fn say_with(
        &mut self,
        clause: &'static Clause,
        args: impl FnOnce(&Pen<'_>) -> Option<Vec<(&'static str, Arg)>>,
    ) {
        self.put(clause, Stand::When, Count::Numbered, |pen| {
            args(pen).and_then(|args| paragraph(pen.run(clause.text, &args)))
        });
    }

    /// An unnumbered block that stands where `make` makes one.
    pub(crate) fn block(
        &mut self,
        clause: &'static Clause,
        make: impl FnOnce(&Pen<'_>) -> Option<BlockKind>,
    ) {
        self.put(clause, Stand::When, Count::Plain, make);
    }

    /// An unnumbered block that always stands.
    pub(crate) fn block_always(
        &mut self,
        clause: &'static Clause,
        make: impl FnOnce(&Pen<'_>) -> Option<BlockKind>,
    ) {
        self.put(clause, Stand::Always, Count::Plain, make);
    }

    /// A bulleted list that always stands.
    pub(crate) fn list_always(&mut self, clause: &'static Clause, items: &[&'static str]) {
        self.block_always(clause, |pen| list(items.iter().map(|id| pen.say(id)).collect()));
    }

    /// Writes words outside blocks (titles, feet).
    pub(crate) fn outside<T>(&self, write: impl FnOnce(&Pen<'_>) -> T) -> T {
        write(&Pen { r: self.facts.reader(), locale: self.locale, fault: &self.fault })
    }

    /// The numbered blocks.
    ///
    /// # Errors
    /// The first fault met while writing.
    pub(crate) fn finish(self) -> Result<Vec<Block>, DraftError> {
        if let Some(fault) = self.fault.into_inner() {
            return Err(fault);
        }
        let mut blocks = self.blocks;
        number::number(&mut blocks);
        Ok(blocks)
    }

    fn put(
        &mut self,
        clause: &'static Clause,
        stand: Stand,
        count: Count,
        make: impl FnOnce(&Pen<'_>) -> Option<BlockKind>,
    ) {
        if clause.from.is_some_and(|from| from > self.as_of) {
            return;
        }
        let begins_page = std::mem::take(&mut self.begins_page);
        // What the article says since a later day is not yet what this paper rests on.
        let since = clause.since().filter(|since| *since <= self.as_of);
        let pen = Pen { r: self.facts.reader(), locale: self.locale, fault: &self.fault };
        let Some(kind) = make(&pen) else { return };
        let answers = pen.r.seen();
        self.blocks.push(Block {
            provenance: Provenance {
                clause: clause.id.to_owned(),
                always: stand == Stand::Always || answers.is_empty(),
                answers,
                articles: clause.articles.iter().map(|a| (*a).to_owned()).collect(),
                since,
            },
            number: (count == Count::Numbered).then(String::new),
            begins_page,
            kind,
        });
    }
}

/// Writes one block: reads the facts and forms texts. The first fault ends the paper; until then a
/// faulty text is empty, so that the functions that write blocks stay plain.
pub(crate) struct Pen<'a> {
    /// The facts, and what was asked of them.
    pub(crate) r: Reader<'a>,
    locale: Locale,
    fault: &'a RefCell<Option<DraftError>>,
}

impl Pen<'_> {
    /// A text with arguments.
    pub(crate) fn run(&self, id: &str, args: &[(&'static str, Arg)]) -> Run {
        run::format(self.locale, id, args).unwrap_or_else(|error| self.fail(error.into()))
    }

    /// The paper's language.
    pub(crate) fn locale(&self) -> Locale {
        self.locale
    }

    /// A text without arguments.
    pub(crate) fn say(&self, id: &str) -> Run {
        self.run(id, &[])
    }

    /// A text without mark-up, for captions and labels.
    pub(crate) fn words(&self, id: &str) -> String {
        pismovnik_model::document::words(&self.say(id))
    }

    /// A day in words.
    pub(crate) fn day(&self, day: Day) -> Run {
        day::written(self.locale, day).unwrap_or_else(|error| self.fail(error))
    }

    /// «Of that day», before what is of it.
    pub(crate) fn day_of(&self, day: Day) -> Run {
        day::of(self.locale, day).unwrap_or_else(|error| self.fail(error))
    }

    /// «On that day».
    pub(crate) fn day_on(&self, day: Day) -> Run {
        day::on(self.locale, day).unwrap_or_else(|error| self.fail(error))
    }

    /// The text that a table of options gives an option.
    pub(crate) fn option(&self, table: &[(&str, &'static str)], option: &str) -> Run {
        match table.iter().find(|(known, _)| *known == option) {
            Some((_, text)) => self.say(text),
            None => self.fail(DraftError::OptionUnknown { option: option.to_owned() }),
        }
    }

    fn fail(&self, error: DraftError) -> Run {
        self.fault.borrow_mut().get_or_insert(error);
        Run::new()
    }
}

/// A paragraph.
pub(crate) fn paragraph(text: Run) -> Option<BlockKind> {
    (!text.is_empty()).then_some(BlockKind::Paragraph { text })
}

/// A bulleted list with closing punctuation; none where empty.
pub(crate) fn list(items: Vec<Run>) -> Option<BlockKind> {
    let last = items.len().checked_sub(1)?;
    let closed = |(i, item): (usize, Run)| {
        let mark = if i == last { "." } else { ";" };
        run::join(vec![item, vec![Inline::plain(mark)]], "")
    };
    Some(BlockKind::List { items: items.into_iter().enumerate().map(closed).collect() })
}

/// «a; b; c».
pub(crate) fn enumeration(items: Vec<Run>) -> Run {
    run::join(items, "; ")
}

/// A boxed remark; none where empty.
pub(crate) fn note(text: Run) -> Option<BlockKind> {
    (!text.is_empty()).then_some(BlockKind::Note { text })
}

/// A line to fill in.
pub(crate) fn blank(pen: &Pen<'_>, clause: &Clause, note: Option<&'static str>, lines: u8) -> BlockKind {
    BlockKind::Blank {
        label: pen.words(clause.text),
        note: note.map(|id| pen.words(id)).unwrap_or_default(),
        lines,
    }
}

/// An unticked box with arguments in its words.
pub(crate) fn tick_with(pen: &Pen<'_>, clause: &Clause, args: &[(&'static str, Arg)]) -> BlockKind {
    BlockKind::Checkbox { text: pen.run(clause.text, args) }
}

/// An unticked box.
pub(crate) fn tick(pen: &Pen<'_>, clause: &Clause) -> BlockKind {
    BlockKind::Checkbox { text: pen.say(clause.text) }
}
