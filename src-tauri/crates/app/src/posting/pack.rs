//! A posting pack: reply, act where one goes along, enclosures, and what carries the address, in print order.

use pismovnik_model::document::{self, BlockKind, LetterPart};
use pismovnik_model::intake::FileRole;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Document, Locale, ask};
use pismovnik_register::letters::{Letter, LetterEvent, LetterId, Outgoing};
use pismovnik_typeset::PdfOptions;
use pismovnik_typeset::bind::{self as binding, Cover, Part as Sheet};
use pismovnik_typeset::postal::Window;

use super::list::{self, Line};
use super::manner::{Covering, Manner};
use super::outbox::is_email;
use crate::book::{Book, Inside};
use crate::editions::BLOCKS;
use crate::postal::{self, Addresses, Onto, Party, Printing, Seen, Shift};
use crate::words;

/// Most envelopes or label places of one file.
const MOST_COVERS: usize = 500;

/// What a part of a pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// The list of a batch.
    List,
    /// The letter.
    Letter,
    /// A destruction act.
    Act,
    /// Another enclosed paper.
    Enclosure,
    /// Envelopes.
    Envelopes,
    /// Sheets of labels.
    Labels,
}

impl PartKind {
    /// Its stable id.
    pub fn id(self) -> &'static str {
        match self {
            PartKind::List => "list",
            PartKind::Letter => "letter",
            PartKind::Act => "act",
            PartKind::Enclosure => "enclosure",
            PartKind::Envelopes => "envelopes",
            PartKind::Labels => "labels",
        }
    }
}

/// A part of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// What it is called, in the window's language.
    pub title: String,
    /// Its pages.
    pub pages: usize,
    /// The file.
    pub pdf: Vec<u8>,
}

/// A paper that is enclosed and does not lie in the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosed {
    /// Its name.
    pub name: String,
    /// A PDF.
    pub pdf: Vec<u8>,
}

/// What goes along with a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Destruction acts by number.
    pub acts: Vec<String>,
    /// Files of the letter: entry, and index within it.
    pub files: Vec<(u64, u32)>,
    /// Papers from elsewhere.
    pub extra: Vec<Enclosed>,
}

/// What may go along with a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    /// An act; whether the letter's own list of enclosures names it.
    Act {
        /// Its number.
        number: String,
        /// Named among the enclosures.
        named: bool,
    },
    /// A PDF of the letter.
    File {
        /// The entry.
        entry: u64,
        /// Its index within the entry.
        nth: u32,
        /// Its name.
        name: String,
    },
}

/// What shows in the window of the envelope.
#[derive(Clone, Debug, PartialEq)]
pub struct Looked {
    /// The window as it lies on this printer's paper.
    pub window: Window,
    /// What was seen; none where nothing stands there.
    pub seen: Option<Seen>,
    /// By how much the sheet may slide.
    pub slide: f32,
}

impl Looked {
    /// Whether the whole address and nothing else shows.
    pub fn holds(&self) -> bool {
        self.seen.is_some_and(|seen| seen.holds())
    }

    /// Why it does not.
    pub fn problem(&self, at: &str) -> Option<Problem> {
        let Some(seen) = self.seen else { return Some(Problem::new(problem::WINDOW_EMPTY, at)) };
        (!seen.holds()).then(|| missed(&seen, at))
    }
}

/// That an address does not stay in its window, with the space on each side.
pub fn missed(seen: &Seen, at: &str) -> Problem {
    let told = Problem::new(problem::WINDOW_MISSED, at).with("slide", millimetres(seen.slide));
    let space = seen.space;
    [("left", space.left), ("top", space.top), ("right", space.right), ("bottom", space.bottom)]
        .into_iter()
        .fold(told, |problem, (side, value)| problem.with(side, millimetres(value)))
}

/// One decimal and a true minus, as in the words around it.
pub fn millimetres(value: f32) -> String {
    format!("{value:.1}").replace('-', "−")
}

/// A letter ready for the printer.
#[derive(Clone, Debug, PartialEq)]
pub struct Packed {
    /// The shop.
    pub shop: i64,
    /// The letter that it belongs to.
    pub letter: LetterId,
    /// Its own number.
    pub number: String,
    /// Letter, acts, enclosures, in print order.
    pub parts: Vec<Part>,
    /// Its line of the list.
    pub line: Line,
    /// Who sends it, as the envelope bears it.
    pub sender: Party,
    /// To whom, as the envelope bears it.
    pub addressee: Party,
    /// What shows in the window, where it is the letter that carries the address.
    pub looked: Option<Looked>,
    /// How its shop posts.
    pub manner: Manner,
    /// How the printer is off.
    pub shift: Shift,
}

/// A pack as one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The file.
    pub pdf: Vec<u8>,
    /// Its parts in order: what, title, pages.
    pub parts: Vec<(PartKind, String, usize)>,
}

impl Bound {
    /// All pages.
    pub fn pages(&self) -> usize {
        self.parts.iter().map(|(_, _, pages)| pages).sum()
    }

    /// Sheets that go into envelopes.
    pub fn sheets(&self) -> usize {
        let inside = |kind: &PartKind| matches!(kind, PartKind::Letter | PartKind::Act | PartKind::Enclosure);
        self.parts.iter().filter(|(kind, _, _)| inside(kind)).map(|(_, _, pages)| pages).sum()
    }
}

/// The outgoing letter of a number.
pub(super) fn issued<'a>(letter: &'a Letter, number: &str) -> Inside<&'a Outgoing> {
    letter
        .outgoing
        .get(number)
        .ok_or_else(|| vec![Problem::new(problem::LETTER_OUTGOING_UNKNOWN, "number").with("value", number)])
}

/// The file of an ending among issued papers.
pub(super) fn paper(papers: &[(String, Vec<u8>)], ending: &str, number: &str) -> Inside<Vec<u8>> {
    let dotted = format!(".{ending}");
    let found = papers.iter().find(|(name, _)| name.ends_with(&dotted)).map(|(_, bytes)| bytes.clone());
    found.ok_or_else(|| vec![Problem::new(problem::LETTER_FILE_UNKNOWN, number).with("value", ending)])
}

impl Book {
    /// What may go along with a letter.
    ///
    /// # Errors
    /// No such letter.
    pub fn offers(&self, shop: i64, id: LetterId, number: &str) -> Inside<Vec<Offer>> {
        let letter = self.letter(shop, id)?;
        let enclosures = &issued(&letter, number)?.input.enclosures;
        let named = |act: &str| enclosures.iter().any(|e| names(&e.title, act));
        let acts = letter.acts.keys().map(|act| Offer::Act { number: act.clone(), named: named(act) });
        let enclosable = |role| matches!(role, FileRole::Export | FileRole::Other);
        let files =
            letter.files.iter().filter(|(_, _, f)| f.media == "application/pdf" && enclosable(f.role));
        let files =
            files.map(|(entry, nth, f)| Offer::File { entry: *entry, nth: *nth, name: f.name.clone() });
        Ok(acts.chain(files).collect())
    }

    /// What the letter's own list of enclosures names.
    ///
    /// # Errors
    /// No such letter.
    pub fn proposed_choice(&self, shop: i64, id: LetterId, number: &str) -> Inside<Choice> {
        let acts = self.offers(shop, id, number)?.into_iter().filter_map(|offer| match offer {
            Offer::Act { number, named: true } => Some(number),
            _ => None,
        });
        Ok(Choice { acts: acts.collect(), ..Choice::default() })
    }

    /// Puts a letter's papers together and looks where its address stands. An address that does not stay in
    /// the window is told in [`Packed::looked`]: whoever prints decides.
    ///
    /// # Errors
    /// All at once: no such letter, no address or one of e-mail where something carries it, an act or enclosure
    /// that is unknown or no PDF.
    pub fn pack_letter(
        &self,
        shop: i64,
        id: LetterId,
        number: &str,
        how: &How<'_>,
        choice: &Choice,
    ) -> Inside<Packed> {
        let letter = self.letter(shop, id)?;
        let outgoing = issued(&letter, number)?;
        let papers = self.issued_papers(shop, id, number)?;
        let pdf = paper(&papers, "pdf", number)?;
        let drafted: Document = serde_json::from_slice(&paper(&papers, BLOCKS, number)?)
            .map_err(|e| vec![Problem::new(problem::INTERNAL, number).with("detail", e)])?;
        let input = &outgoing.input;
        let covering = how.manner.covering();
        let address = input.addressee.address.clone().unwrap_or_default();
        let mut problems = Vec::new();
        if covering != Covering::Nothing {
            if is_email(Some(&address)) {
                problems.push(Problem::new(problem::POSTING_BY_EMAIL, number).with("value", number));
            } else if address.trim().is_empty() {
                problems.push(Problem::new(problem::ADDRESS_TOO_SHORT, number));
            }
        }
        let mut parts = Vec::new();
        let mut put = |kind, id: &str, value: &str, pdf: Vec<u8>| {
            let title = words::text(how.locale, id, &[("value", value.into())]);
            match binding::pages(&pdf, value) {
                Ok(pages) => parts.push(Part { kind, title, pages, pdf }),
                Err(problem) => problems.push(problem),
            }
        };
        let looked = match covering {
            Covering::Window => Some(look(&pdf, how.manner, how.shift)?),
            _ => None,
        };
        put(PartKind::Letter, "posting-part-letter", number, pdf);
        for act in &choice.acts {
            put(PartKind::Act, "posting-part-act", act, self.act_paper(shop, id, act)?);
        }
        for (entry, nth) in &choice.files {
            let file = letter.files.iter().find(|(e, n, _)| (e, n) == (entry, nth)).map(|(_, _, f)| f);
            let file = file.ok_or_else(|| {
                vec![Problem::new(problem::LETTER_FILE_UNKNOWN, "entry").with("value", entry)]
            })?;
            put(
                PartKind::Enclosure,
                "posting-part-enclosure",
                &file.name,
                self.letter_file(shop, *entry, *nth)?,
            );
        }
        for extra in &choice.extra {
            put(PartKind::Enclosure, "posting-part-enclosure", &extra.name, extra.pdf.clone());
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let name = addressee(&drafted).unwrap_or_else(|| input.addressee.name.clone());
        let tracking = outgoing.sent.as_ref().and_then(|s| match &s.sending {
            pismovnik_model::intake::Sending::Post { tracking } => tracking.clone(),
            _ => None,
        });
        let line = Line {
            number: number.to_owned(),
            day: input.day,
            name: name.clone(),
            address: address.clone(),
            sheets: parts.iter().map(|p| p.pages).sum(),
            tracking,
        };
        Ok(Packed {
            shop,
            letter: id,
            number: number.to_owned(),
            parts,
            line,
            // The post reads the languages of its own country.
            sender: self
                .sender(shop, if drafted.locale == Locale::En { Locale::Ru } else { drafted.locale })?,
            addressee: Party { name, address, lines: Vec::new() },
            looked,
            manner: how.manner.clone(),
            shift: how.shift,
        })
    }

    /// Who sends letters of this shop, as an envelope bears it.
    fn sender(&self, shop: i64, locale: Locale) -> Inside<Party> {
        let facts = self.letter_facts(shop)?;
        let r = facts.reader();
        let home = r.yes(ask::OPERATOR_ADDRESS_IS_HOME);
        // Nobody's home stands on an envelope where another address is for letters.
        let post = r.text(ask::WITHDRAWAL_ADDRESS).filter(|_| home);
        let address = post.or(r.text(ask::OPERATOR_ADDRESS)).unwrap_or("").to_owned();
        Ok(Party { name: words::operator(locale, &facts), address, lines: Vec::new() })
    }

    /// A shop's operator in short; the shop's own name as long as the operator is not known.
    ///
    /// # Errors
    /// No such shop.
    pub fn operator_name(&self, shop: i64, locale: Locale) -> Inside<String> {
        let name = words::operator(locale, &self.letter_facts(shop)?);
        if name.is_empty() { Ok(self.shop(shop)?.name) } else { Ok(name) }
    }

    /// An act as it was signed, where that is a PDF; else as it was drawn up.
    fn act_paper(&self, shop: i64, id: LetterId, act: &str) -> Inside<Vec<u8>> {
        let entries = self.letter_entries(shop, id)?;
        let signed = entries.iter().rev().find_map(|entry| match &entry.event {
            LetterEvent::ActSigned { number, files, .. } if number == act => {
                let nth = files.iter().position(|f| f.media == "application/pdf")?;
                Some((entry.seq, u32::try_from(nth).ok()?))
            }
            _ => None,
        });
        match signed {
            Some((seq, nth)) => self.letter_file(shop, seq, nth),
            None => paper(&self.issued_papers(shop, id, act)?, "pdf", act),
        }
    }
}

/// How it is packed.
#[derive(Clone, Copy, Debug)]
pub struct How<'a> {
    /// How the shop posts.
    pub manner: &'a Manner,
    /// How the printer is off.
    pub shift: Shift,
    /// Language of titles.
    pub locale: Locale,
}

/// Whether an enclosure's title names an act: its number as a word of its own.
fn names(title: &str, act: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    title
        .match_indices(act)
        .any(|(at, _)| edge(title[..at].chars().next_back()) && edge(title[at + act.len()..].chars().next()))
}

/// Looks at a letter through the window as it lies on the paper that this printer prints.
pub(crate) fn look(pdf: &[u8], manner: &Manner, shift: Shift) -> Inside<Looked> {
    let mut window = manner.opening.window();
    // A printer that must be told to move its print to the right prints too far left: beside the window's
    // place, the words stand as if the window were farther to the right.
    window.left += shift.right;
    window.top += shift.down;
    let slide = manner.opening.slide;
    let seen = postal::look(pdf, &window, slide).map_err(|p| vec![p])?;
    Ok(Looked { window, seen, slide })
}

/// The addressee's name as the letter itself prints it.
fn addressee(drafted: &Document) -> Option<String> {
    drafted.blocks.iter().find_map(|block| match &block.kind {
        BlockKind::Letter { part: LetterPart::Addressee, lines } => lines.first().map(|l| document::words(l)),
        _ => None,
    })
}

/// Envelopes or labels of letters, in the letters' order; nothing where the letters themselves carry their
/// addresses. `first` labels of the first sheet are used already.
///
/// # Errors
/// As [`postal::print`], each problem at the letter's number.
pub fn covers(packed: &[Packed], locale: Locale, first: usize, day: Day) -> Inside<Vec<Part>> {
    let (mut parts, mut problems) = (Vec::new(), Vec::new());
    for run in packed.chunk_by(alike).flat_map(|run| run.chunks(MOST_COVERS)) {
        let Packed { manner, shift, sender, .. } = &run[0];
        let (onto, kind, title) = match manner.covering() {
            Covering::Window | Covering::Nothing => continue,
            Covering::Envelope(envelope) => {
                (Onto::Envelopes(envelope, manner.grid), PartKind::Envelopes, "posting-part-envelopes")
            }
            Covering::Labels => {
                (Onto::Labels(manner.sheet(), first), PartKind::Labels, "posting-part-labels")
            }
        };
        let from = if kind == PartKind::Labels { Party::default() } else { sender.clone() };
        let to = run.iter().map(|p| p.addressee.clone()).collect();
        match postal::print(&Addresses { from, to }, onto, &Printing { locale, day, shift: *shift }) {
            Ok(pdf) => {
                let title = words::plain(locale, title);
                let pages = binding::pages(&pdf, &title).map_err(|p| vec![p])?;
                parts.push(Part { kind, title, pages, pdf });
            }
            Err(found) => problems.extend(found.into_iter().map(|p| at_letter(p, run))),
        }
    }
    if problems.is_empty() { Ok(parts) } else { Err(problems) }
}

/// Whether two letters share a file of envelopes, or a sheet of labels: those bear no sender.
fn alike(a: &Packed, b: &Packed) -> bool {
    let labels = a.manner.covering() == Covering::Labels;
    a.manner == b.manner && a.shift == b.shift && (labels || a.sender == b.sender)
}

/// The same problem, told of the letter and not of its place in the run.
fn at_letter(problem: Problem, run: &[Packed]) -> Problem {
    let place = match problem.at.strip_prefix("to[").and_then(|rest| rest.split_once(']')) {
        Some((place, _)) => place.parse::<usize>().ok(),
        None => problem.at.parse::<usize>().ok().and_then(|n| n.checked_sub(1)),
    };
    let number = place.and_then(|place| run.get(place)).map(|packed| packed.number.clone());
    Problem { at: number.unwrap_or(problem.at), ..problem }
}

/// Binds letters to one file: the list where wanted (one for each shop), every letter with its papers in the
/// order given, then envelopes or labels in the same order: they are fed to the printer by themselves.
///
/// # Errors
/// As [`covers`]; a list with a character that no font has.
pub fn bind(book: &Book, packed: &[Packed], locale: Locale, wants: Wants) -> Inside<Bound> {
    if packed.is_empty() {
        return Err(vec![Problem::new(problem::POSTING_NOTHING, "")]);
    }
    let mut own: Vec<Part> = Vec::new();
    if wants.list {
        for run in packed.chunk_by(|a, b| a.shop == b.shop) {
            own.push(list_part(book, run, locale, wants.day)?);
        }
    }
    let lists = own.len();
    own.extend(covers(packed, locale, wants.first_label, wants.day)?);
    let (before, after) = own.split_at(lists);
    let parts: Vec<&Part> = before.iter().chain(packed.iter().flat_map(|p| &p.parts)).chain(after).collect();
    let sheets: Vec<Sheet<'_>> =
        parts.iter().map(|p| Sheet { title: &p.title, pdf: &p.pdf, at: &p.title }).collect();
    let title = match packed {
        [one] => words::text(locale, "posting-pack-title", &[("value", one.number.as_str().into())]),
        many => {
            let count = i64::try_from(many.len()).unwrap_or(i64::MAX);
            words::text(locale, "posting-pack-title-many", &[("count", count.into())])
        }
    };
    let author = packed[0].sender.name.as_str();
    let cover = Cover {
        title: &title,
        author: if author.is_empty() { &title } else { author },
        locale,
        day: wants.day,
    };
    let pdf = binding::bind(&sheets, &cover)?;
    Ok(Bound { pdf, parts: parts.into_iter().map(|p| (p.kind, p.title.clone(), p.pages)).collect() })
}

/// What is bound besides the letters.
#[derive(Clone, Copy, Debug)]
pub struct Wants {
    /// The list.
    pub list: bool,
    /// The first label that is still there on its sheet, from 0.
    pub first_label: usize,
    /// The day that it names.
    pub day: Day,
}

/// The list of one shop's letters.
pub(crate) fn list_part(book: &Book, run: &[Packed], locale: Locale, day: Day) -> Inside<Part> {
    let operator = match run.first() {
        Some(first) => book.operator_name(first.shop, locale)?,
        None => String::new(),
    };
    let lines: Vec<Line> = run.iter().map(|p| p.line.clone()).collect();
    let paper = list::document(locale, &operator, &lines, day);
    let pdf = pismovnik_typeset::pdf(&paper, &PdfOptions::default())?;
    let pages = binding::pages(&pdf, &paper.title).map_err(|p| vec![p])?;
    Ok(Part { kind: PartKind::List, title: paper.title, pages, pdf })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_act_is_named_by_its_whole_number_only() {
        assert!(names("Акт об уничтожении № А-1", "А-1"));
        assert!(names("Акт А-1, копия", "А-1"));
        assert!(!names("Акт об уничтожении № А-12", "А-1"));
        assert!(!names("Выписка", "А-1"));
    }
}
