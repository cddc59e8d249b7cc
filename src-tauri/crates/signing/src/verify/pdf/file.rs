//! A PDF file as its cross-references tell it, revision by revision (ISO 32000-1, 7.5).

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::ops::Range;
use std::rc::Rc;

use super::object::{Dict, Lexer, Object};

/// Most revisions; each signature and each time stamp adds one or two.
const REVISIONS_MAX: usize = 256;
/// Most bytes that compressed structure may unfold to.
const UNFOLDED_MAX: usize = 96 << 20;
/// Most numbers of objects.
const OBJECTS_MAX: usize = 4_000_000;

/// Why a file cannot be read as PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// Not a PDF at all.
    #[error("not a PDF")]
    NotPdf,
    /// Cut short or damaged: no cross-references lead through it.
    #[error("a damaged PDF")]
    Damaged,
    /// Encrypted with a password.
    #[error("an encrypted PDF")]
    Encrypted,
}

/// Where an object lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Free,
    At(usize, u16),
    /// In an object stream, at an index.
    In(u32, usize),
}

/// One cross-reference section.
#[derive(Debug)]
struct Section {
    start: usize,
    places: BTreeMap<u32, Place>,
    trailer: Dict,
}

/// A file, or the beginning of one, with its revisions.
#[derive(Debug)]
pub(crate) struct File<'a> {
    bytes: &'a [u8],
    /// The newest first.
    sections: Vec<Rc<Section>>,
    /// Bytes that may still be read: what points at the same bytes again and again is cut off.
    budget: Cell<usize>,
    unfolded: RefCell<BTreeMap<usize, Option<Rc<Vec<u8>>>>>,
    unfold_budget: Cell<usize>,
}

/// The file as a revision left it.
#[derive(Debug)]
pub(crate) struct View<'f, 'a> {
    file: &'f File<'a>,
    places: BTreeMap<u32, Place>,
    pub(crate) trailer: Dict,
}

impl<'a> File<'a> {
    /// Reads the cross-references of `bytes`, starting from the last `startxref`.
    ///
    /// # Errors
    /// Not a PDF, damaged, encrypted.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<File<'a>, PdfError> {
        let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
        find(head, b"%PDF-").ok_or(PdfError::NotPdf)?;
        let budget = Cell::new(bytes.len().saturating_mul(40).saturating_add(1 << 22));
        let file = File {
            bytes,
            sections: Vec::new(),
            budget,
            unfolded: RefCell::default(),
            unfold_budget: Cell::new(UNFOLDED_MAX),
        };
        file.with_sections().ok_or(PdfError::Damaged).and_then(|file| {
            let encrypted = file.sections.iter().any(|s| s.trailer.get("Encrypt").is_some());
            if encrypted { Err(PdfError::Encrypted) } else { Ok(file) }
        })
    }

    fn with_sections(mut self) -> Option<File<'a>> {
        let mut next = Some(start_of(self.bytes)?);
        let (mut seen, mut objects) = (BTreeSet::new(), 0);
        while let Some(start) = next {
            if !seen.insert(start) || self.sections.len() >= REVISIONS_MAX {
                return None;
            }
            let section = self.section(start)?;
            objects += section.places.len();
            if objects > OBJECTS_MAX {
                return None;
            }
            next = match section.trailer.get("Prev") {
                Some(Object::Integer(at)) => Some(usize::try_from(*at).ok()?),
                Some(_) => return None,
                None => None,
            };
            self.sections.push(Rc::new(section));
        }
        Some(self)
    }

    /// How many revisions there are.
    pub(crate) fn revisions(&self) -> usize {
        self.sections.len()
    }

    /// Where the section of a revision starts; 0 is the newest.
    pub(crate) fn revision_start(&self, index: usize) -> Option<usize> {
        self.sections.get(index).map(|s| s.start)
    }

    /// The file as a revision left it; 0 is the newest.
    pub(crate) fn view(&self, index: usize) -> View<'_, 'a> {
        let mut places = BTreeMap::new();
        for section in self.sections.iter().skip(index).rev() {
            places.extend(section.places.iter().map(|(n, p)| (*n, *p)));
        }
        let trailer = self.sections.get(index).map(|s| s.trailer.clone()).unwrap_or_default();
        View { file: self, places, trailer }
    }

    fn spend(&self, bytes: usize) -> Option<()> {
        let left = self.budget.get().checked_sub(bytes.max(8));
        self.budget.set(left.unwrap_or(0));
        left.map(|_| ())
    }

    /// Whether the limits cut the reading short: then nothing may be concluded from what was not found.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.budget.get() < 8 || self.unfold_budget.get() == 0
    }

    fn section(&self, start: usize) -> Option<Section> {
        let mut lexer = Lexer::new(self.bytes, start);
        if start >= self.bytes.len() {
            return None;
        }
        if !lexer.keyword("xref") {
            return self.stream_section(start);
        }
        let mut places = BTreeMap::new();
        while !lexer.keyword("trailer") {
            let (first, count) = (lexer.unsigned()?, lexer.unsigned()?);
            for number in first..first.checked_add(count)? {
                let (offset, generation) = (lexer.unsigned()?, lexer.unsigned()?);
                let place = if lexer.keyword("n") {
                    Place::At(usize::try_from(offset).ok()?, u16::try_from(generation).ok()?)
                } else if lexer.keyword("f") {
                    Place::Free
                } else {
                    return None;
                };
                self.spend(20)?;
                places.insert(u32::try_from(number).ok()?, place);
            }
        }
        let Some(Object::Dict(trailer)) = lexer.object() else { return None };
        self.spend(lexer.at.saturating_sub(start))?;
        // A hybrid file hides entries in a stream for readers that know streams.
        if let Some(hidden) = trailer.integer("XRefStm") {
            let hidden = self.stream_section(usize::try_from(hidden).ok()?)?;
            for (number, place) in hidden.places {
                let entry = places.entry(number).or_insert(place);
                if *entry == Place::Free {
                    *entry = place;
                }
            }
        }
        Some(Section { start, places, trailer })
    }

    fn stream_section(&self, start: usize) -> Option<Section> {
        let (_, _, object, _) = self.indirect(start, None)?;
        let Object::Stream(trailer, range) = object else { return None };
        if trailer.name("Type") != Some(b"XRef") {
            return None;
        }
        let data = self.unfold(start, &trailer, range)?;
        let widths: Vec<usize> = trailer.get("W")?.array()?.iter().map(width).collect::<Option<_>>()?;
        let [kind, second, third] = widths[..] else { return None };
        let row = kind + second + third;
        let size = trailer.integer("Size")?;
        let whole = [Object::Integer(0), Object::Integer(size)];
        let index = trailer.get("Index").map_or(Some(&whole[..]), Object::array)?;
        let mut rows = if row == 0 { return None } else { data.chunks_exact(row) };
        let mut places = BTreeMap::new();
        for pair in index.chunks_exact(2) {
            let [Object::Integer(first), Object::Integer(count)] = pair else { return None };
            for step in 0..*count {
                let Some(bytes) = rows.next() else { break };
                let number = |from: usize, length: usize, default: u64| {
                    let part = &bytes[from..from + length];
                    if length == 0 {
                        default
                    } else {
                        part.iter().fold(0u64, |all, b| all << 8 | u64::from(*b))
                    }
                };
                let (a, b) = (number(kind, second, 0), number(kind + second, third, 0));
                let place = match number(0, kind, 1) {
                    0 => Place::Free,
                    1 => Place::At(usize::try_from(a).ok()?, u16::try_from(b).ok()?),
                    2 => Place::In(u32::try_from(a).ok()?, usize::try_from(b).ok()?),
                    _ => continue,
                };
                self.spend(row)?;
                places.insert(u32::try_from(first.checked_add(step)?).ok()?, place);
            }
        }
        Some(Section { start, places, trailer })
    }

    /// The object `n g obj … endobj` at a place: number, generation, object, and where it ends.
    fn indirect(&self, at: usize, lengths: Option<&View<'_, 'a>>) -> Option<(u32, u16, Object, usize)> {
        if at >= self.bytes.len() {
            return None;
        }
        let mut lexer = Lexer::new(self.bytes, at);
        let number = u32::try_from(lexer.unsigned()?).ok()?;
        let generation = u16::try_from(lexer.unsigned()?).ok()?;
        if !lexer.keyword("obj") {
            return None;
        }
        let object = lexer.object();
        self.spend(lexer.at.saturating_sub(at))?;
        let object = match object? {
            Object::Dict(dict) if lexer.keyword("stream") => {
                let range = self.stream_range(lexer.at, &dict, lengths)?;
                lexer.at = range.end;
                if !lexer.keyword("endstream") {
                    return None;
                }
                Object::Stream(dict, range)
            }
            other => other,
        };
        if !lexer.keyword("endobj") {
            return None;
        }
        Some((number, generation, object, lexer.at))
    }

    fn stream_range(&self, at: usize, dict: &Dict, lengths: Option<&View<'_, 'a>>) -> Option<Range<usize>> {
        let start = match self.bytes.get(at..at + 2) {
            Some(b"\r\n") => at + 2,
            Some([b'\n', _]) => at + 1,
            _ => return None,
        };
        let length = match dict.get("Length")? {
            Object::Integer(length) => *length,
            Object::Ref(number, _) => match lengths?.plain(*number)? {
                Object::Integer(length) => length,
                _ => return None,
            },
            _ => return None,
        };
        let end = start.checked_add(usize::try_from(length).ok()?)?;
        (end <= self.bytes.len()).then_some(start..end)
    }

    /// The contents of a stream that structure lies in, kept for the next question.
    fn unfold(&self, key: usize, dict: &Dict, range: Range<usize>) -> Option<Rc<Vec<u8>>> {
        if let Some(known) = self.unfolded.borrow().get(&key) {
            return known.clone();
        }
        let limit = self.unfold_budget.get();
        let data = decode(dict, self.bytes.get(range)?, limit).map(Rc::new);
        let spent = data.as_ref().map_or(limit, |d| d.len());
        self.unfold_budget.set(limit.saturating_sub(spent));
        self.unfolded.borrow_mut().insert(key, data.clone());
        data
    }
}

impl<'f, 'a> View<'f, 'a> {
    /// An object by its number; none where it is free, missing or broken.
    pub(crate) fn get(&self, number: u32) -> Option<Object> {
        match *self.places.get(&number)? {
            Place::Free => None,
            Place::At(at, generation) => {
                let (own, own_generation, object, _) = self.file.indirect(at, Some(self))?;
                (own == number && own_generation == generation).then_some(object)
            }
            Place::In(stream, index) => self.inside(stream, index, number, Some(self)),
        }
    }

    /// An object that stands for itself in the file (lengths of streams do).
    fn plain(&self, number: u32) -> Option<Object> {
        match *self.places.get(&number)? {
            Place::At(at, _) => {
                let (own, _, object, _) = self.file.indirect(at, None)?;
                (own == number).then_some(object)
            }
            Place::In(stream, index) => self.inside(stream, index, number, None),
            Place::Free => None,
        }
    }

    /// `lengths` resolves the stream's own length; without it, a length that is a reference ends the search.
    fn inside(
        &self,
        stream: u32,
        index: usize,
        number: u32,
        lengths: Option<&View<'_, 'a>>,
    ) -> Option<Object> {
        let Place::At(at, _) = *self.places.get(&stream)? else { return None };
        let (own, _, object, _) = self.file.indirect(at, lengths)?;
        let Object::Stream(dict, range) = object else { return None };
        if own != stream || dict.name("Type") != Some(b"ObjStm") {
            return None;
        }
        let data = self.file.unfold(at, &dict, range)?;
        let first = usize::try_from(dict.integer("First")?).ok()?;
        let count = usize::try_from(dict.integer("N")?).ok()?;
        if index >= count {
            return None;
        }
        let mut lexer = Lexer::new(&data, 0);
        for _ in 0..index {
            lexer.unsigned()?;
            lexer.unsigned()?;
        }
        let (own, offset) = (lexer.unsigned()?, lexer.unsigned()?);
        self.file.spend(lexer.at)?;
        let mut lexer = Lexer::new(&data, first.checked_add(usize::try_from(offset).ok()?)?);
        let from = lexer.at;
        let object = lexer.object()?;
        self.file.spend(lexer.at - from)?;
        (own == u64::from(number)).then_some(object)
    }

    /// An object, followed through references.
    pub(crate) fn resolve(&self, object: &Object) -> Option<Object> {
        let mut object = object.clone();
        for _ in 0..16 {
            match object {
                Object::Ref(number, _) => object = self.get(number)?,
                other => return Some(other),
            }
        }
        None
    }

    /// A dictionary's entry, followed through references.
    pub(crate) fn entry(&self, dict: &Dict, key: &str) -> Option<Object> {
        self.resolve(dict.get(key)?)
    }

    /// The catalogue.
    pub(crate) fn root(&self) -> Option<Dict> {
        self.entry(&self.trailer, "Root")?.dict().cloned()
    }

    /// Whether the number stands for nothing.
    pub(crate) fn is_unused(&self, number: u32) -> bool {
        self.places.get(&number).is_none_or(|p| *p == Place::Free)
    }

    /// Whether both views find the object at the same place.
    pub(crate) fn same_place(&self, other: &View<'_, '_>, number: u32) -> bool {
        self.places.get(&number) == other.places.get(&number)
    }

    /// From where to where an object lies in the file, where it stands for itself.
    pub(crate) fn extent(&self, number: u32) -> Option<Range<usize>> {
        let Place::At(at, _) = *self.places.get(&number)? else { return None };
        let (_, _, _, end) = self.file.indirect(at, Some(self))?;
        Some(at..end)
    }

    /// The raw bytes of a stream.
    pub(crate) fn raw(&self, range: &Range<usize>) -> &'a [u8] {
        self.file.bytes.get(range.clone()).unwrap_or_default()
    }

    /// The unfolded contents of a stream, within the limits.
    pub(crate) fn contents(&self, dict: &Dict, range: &Range<usize>) -> Option<Rc<Vec<u8>>> {
        self.file.unfold(range.start, dict, range.clone())
    }
}

fn width(object: &Object) -> Option<usize> {
    match object {
        Object::Integer(width @ 0..=8) => usize::try_from(*width).ok(),
        _ => None,
    }
}

/// Where the last `startxref` points.
fn start_of(bytes: &[u8]) -> Option<usize> {
    let at = last(bytes, b"startxref")?;
    usize::try_from(Lexer::new(bytes, at + 9).unsigned()?).ok()
}

/// Where the last revision ends: after its `%%EOF`.
pub(crate) fn end_of(bytes: &[u8]) -> Option<usize> {
    let at = last(bytes, b"startxref")?;
    let mark = find(bytes.get(at..)?, b"%%EOF")?;
    Some(at + mark + 5)
}

pub(crate) fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|w| w == what)
}

fn last(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).rposition(|w| w == what)
}

/// Undoes the filters of structure streams: none, or Flate with or without a predictor.
fn decode(dict: &Dict, raw: &[u8], limit: usize) -> Option<Vec<u8>> {
    let name = match dict.get("Filter") {
        None => return (raw.len() <= limit).then(|| raw.to_vec()),
        Some(Object::Name(name)) => name,
        Some(Object::Array(all)) => match &all[..] {
            [Object::Name(name)] => name,
            [] => return (raw.len() <= limit).then(|| raw.to_vec()),
            _ => return None,
        },
        Some(_) => return None,
    };
    if name != b"FlateDecode" {
        return None;
    }
    let mut data = Vec::new();
    let mut unpacked = flate2::read::ZlibDecoder::new(raw).take(u64::try_from(limit).ok()?);
    // What was unpacked before an error counts, as with other readers.
    let _ = unpacked.read_to_end(&mut data);
    let parameters = match dict.get("DecodeParms") {
        Some(Object::Dict(dict)) => dict,
        Some(Object::Array(all)) => match &all[..] {
            [Object::Dict(dict)] => dict,
            _ => return Some(data),
        },
        _ => return Some(data),
    };
    match parameters.integer("Predictor").unwrap_or(1) {
        1 => Some(data),
        10..=15 => unpredict(&data, usize::try_from(parameters.integer("Columns").unwrap_or(1)).ok()?),
        _ => None,
    }
}

/// Undoes PNG's predictors over rows of single bytes.
fn unpredict(data: &[u8], columns: usize) -> Option<Vec<u8>> {
    if columns == 0 || columns > 1 << 16 {
        return None;
    }
    let mut before = vec![0u8; columns];
    let mut out = Vec::with_capacity(data.len());
    for row in data.chunks_exact(columns + 1) {
        let (kind, bytes) = row.split_first()?;
        let mut now = bytes.to_vec();
        for at in 0..columns {
            let left = if at == 0 { 0 } else { now[at - 1] };
            let (up, corner) = (before[at], if at == 0 { 0 } else { before[at - 1] });
            let add = match kind {
                0 => 0,
                1 => left,
                2 => up,
                3 => u8::try_from(u16::midpoint(u16::from(left), u16::from(up))).ok()?,
                4 => paeth(left, up, corner),
                _ => return None,
            };
            now[at] = now[at].wrapping_add(add);
        }
        out.extend_from_slice(&now);
        before = now;
    }
    Some(out)
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let (a, b, c) = (i16::from(left), i16::from(up), i16::from(corner));
    let near = |x: i16| (a + b - c - x).abs();
    if near(a) <= near(b) && near(a) <= near(c) {
        left
    } else if near(b) <= near(c) {
        up
    } else {
        corner
    }
}
