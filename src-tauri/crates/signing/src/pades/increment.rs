//! An increment: changed and new objects after a file's untouched bytes, with their own table.

use std::collections::BTreeMap;
use std::ops::Range;

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

use super::{sparse, write};
use crate::common::{Digest, Fault};

/// A file opened for an increment.
pub(super) struct Increment<'a> {
    bytes: &'a [u8],
    pdf: Document,
    changed: BTreeMap<ObjectId, Object>,
    next: u32,
    /// Where the file's last table begins.
    table: usize,
}

/// The hole of a signature: places in the whole file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hole {
    /// The numbers of `/ByteRange`, brackets included.
    pub(super) range: Range<usize>,
    /// The digits of `/Contents`, `<` and `>` included.
    pub(super) contents: Range<usize>,
}

/// As wide as `[0 ` and three numbers of ten digits may become.
pub(super) const RANGE_WIDTH: usize = 36;

impl<'a> Increment<'a> {
    /// Opens a file.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Increment<'a>, Fault> {
        let table = table_of(bytes)?;
        let pdf = Document::load_mem(bytes).map_err(|_| {
            // An encrypted file is not even opened without its password.
            let encrypted = bytes.windows(8).any(|w| w == b"/Encrypt");
            if encrypted { Fault::PdfEncrypted } else { Fault::PdfUnreadable }
        })?;
        Increment::of(bytes, pdf, table)
    }

    /// Opens a file for a signature and nothing else: of a plain file that has none yet, only what that touches
    /// is read.
    pub(super) fn open_to_sign(bytes: &'a [u8]) -> Result<Increment<'a>, Fault> {
        Increment::in_part(bytes).map_or_else(|| Increment::open(bytes), Ok)
    }

    /// A plain file without signatures, of which only what the first one touches is read.
    pub(super) fn in_part(bytes: &'a [u8]) -> Option<Increment<'a>> {
        let table = table_of(bytes).ok()?;
        Increment::of(bytes, sparse::load(bytes, table)?, table).ok()
    }

    fn of(bytes: &'a [u8], pdf: Document, table: usize) -> Result<Increment<'a>, Fault> {
        if pdf.encryption_state.is_some() || pdf.trailer.has(b"Encrypt") {
            return Err(Fault::PdfEncrypted);
        }
        let size = pdf.trailer.get(b"Size").and_then(Object::as_i64).ok().and_then(|n| u32::try_from(n).ok());
        let next = pdf.max_id.saturating_add(1).max(size.unwrap_or(0));
        let increment = Increment { bytes, pdf, changed: BTreeMap::new(), next, table };
        increment.catalog()?;
        Ok(increment)
    }

    /// The file as it was.
    pub(super) fn before(&self) -> &Document {
        &self.pdf
    }

    /// The catalog's id.
    pub(super) fn root(&self) -> Result<ObjectId, Fault> {
        self.pdf.trailer.get(b"Root").and_then(Object::as_reference).map_err(|_| Fault::PdfUnreadable)
    }

    /// The catalog as it stands now.
    pub(super) fn catalog(&self) -> Result<&Dictionary, Fault> {
        self.dictionary(self.root()?).ok_or(Fault::PdfUnreadable)
    }

    /// An object as it stands now.
    pub(super) fn get(&self, id: ObjectId) -> Option<&Object> {
        self.changed.get(&id).or_else(|| self.pdf.objects.get(&id))
    }

    /// A dictionary as it stands now.
    pub(super) fn dictionary(&self, id: ObjectId) -> Option<&Dictionary> {
        self.get(id)?.as_dict().ok()
    }

    /// An object behind a reference, or itself.
    pub(super) fn resolve<'o>(&'o self, object: &'o Object) -> Option<&'o Object> {
        let mut object = object;
        for _ in 0..8 {
            let Object::Reference(id) = object else { return Some(object) };
            object = self.get(*id)?;
        }
        None
    }

    /// An object to be changed.
    pub(super) fn edit(&mut self, id: ObjectId) -> Result<&mut Object, Fault> {
        if !self.changed.contains_key(&id) {
            let now = self.pdf.objects.get(&id).cloned().ok_or(Fault::PdfUnreadable)?;
            self.changed.insert(id, now);
        }
        self.changed.get_mut(&id).ok_or(Fault::PdfUnreadable)
    }

    /// A dictionary to be changed.
    pub(super) fn edit_dictionary(&mut self, id: ObjectId) -> Result<&mut Dictionary, Fault> {
        self.edit(id)?.as_dict_mut().map_err(|_| Fault::PdfUnreadable)
    }

    /// A new object.
    pub(super) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = self.reserve();
        self.changed.insert(id, object.into());
        id
    }

    /// A number for an object to be set later.
    pub(super) fn reserve(&mut self) -> ObjectId {
        let id = (self.next, 0);
        self.next = self.next.saturating_add(1);
        id
    }

    /// Sets a reserved object.
    pub(super) fn set(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.changed.insert(id, object.into());
    }

    /// Appends values to an array that stands in a dictionary, directly or behind a reference, or is to be made;
    /// a single value becomes the array's first.
    pub(super) fn append(&mut self, holder: ObjectId, key: &[u8], values: Vec<Object>) -> Result<(), Fault> {
        let now = self.dictionary(holder).and_then(|d| d.get(key).ok()).cloned();
        if let Some(Object::Reference(id)) = now
            && matches!(self.get(id), Some(Object::Array(_)))
        {
            let array = self.edit(id)?.as_array_mut().map_err(|_| Fault::PdfUnreadable)?;
            array.extend(values);
            return Ok(());
        }
        let mut array = match now {
            Some(Object::Array(array)) => array,
            Some(Object::Null) | None => Vec::new(),
            Some(single) => vec![single],
        };
        array.extend(values);
        self.edit_dictionary(holder)?.set(key, array);
        Ok(())
    }

    /// A dictionary of the catalog as an object of its own; made where there is none.
    pub(super) fn own(&mut self, key: &[u8]) -> Result<ObjectId, Fault> {
        let now = self.catalog()?.get(key).ok().cloned();
        if let Some(Object::Reference(id)) = now
            && self.dictionary(id).is_some()
        {
            return Ok(id);
        }
        let dictionary = match now {
            Some(Object::Dictionary(dictionary)) => dictionary,
            _ => Dictionary::new(),
        };
        let id = self.add(dictionary);
        let root = self.root()?;
        self.edit_dictionary(root)?.set(key, id);
        Ok(id)
    }

    /// The whole file: the old bytes, the changed objects, their table. `signature` gets a hole of `room` bytes.
    pub(super) fn write(
        self,
        signature: Option<(ObjectId, usize)>,
    ) -> Result<(Vec<u8>, Option<Hole>), Fault> {
        let more: usize = signature.map_or(0, |(_, room)| room * 2) + 4096;
        let mut out = Vec::with_capacity(self.bytes.len() + more);
        out.extend_from_slice(self.bytes);
        if out.last() != Some(&b'\n') {
            out.push(b'\n');
        }
        let mut places: BTreeMap<u32, (usize, u16)> = BTreeMap::new();
        let mut hole = None;
        for (id, object) in &self.changed {
            places.insert(id.0, (out.len(), id.1));
            out.extend_from_slice(format!("{} {} obj\n", id.0, id.1).as_bytes());
            match (signature, object) {
                (Some((own, room)), Object::Dictionary(values)) if own == *id => {
                    hole = Some(with_hole(&mut out, values, room));
                }
                _ => write::object(&mut out, object),
            }
            out.extend_from_slice(b"\nendobj\n");
        }
        self.table(&mut out, places)?;
        Ok((out, hole))
    }

    fn table(&self, out: &mut Vec<u8>, mut places: BTreeMap<u32, (usize, u16)>) -> Result<(), Fault> {
        let start = out.len();
        let streamed = !self.bytes.get(self.table..).is_some_and(|b| b.starts_with(b"xref"));
        let mut trailer = Dictionary::new();
        for key in [&b"Root"[..], b"Info"] {
            if let Ok(value) = self.pdf.trailer.get(key) {
                trailer.set(key, value.clone());
            }
        }
        trailer.set("Prev", self.table as i64);
        trailer.set("ID", self.identifier(&out[self.bytes.len()..]));
        if streamed {
            let own = self.next;
            places.insert(own, (start, 0));
            trailer.set("Type", "XRef");
            trailer.set("Size", i64::from(own) + 1);
            trailer.set("W", vec![1.into(), 4.into(), 2.into()]);
            let mut index: Vec<Object> = Vec::new();
            let mut rows = Vec::new();
            for run in runs(&places) {
                index.extend([i64::from(run.start).into(), i64::from(run.end - run.start).into()]);
                for (place, generation) in run.filter_map(|n| places.get(&n)) {
                    let place = u32::try_from(*place).map_err(|_| Fault::PdfUnreadable)?;
                    rows.push(1);
                    rows.extend(place.to_be_bytes());
                    rows.extend(generation.to_be_bytes());
                }
            }
            trailer.set("Index", index);
            out.extend_from_slice(format!("{own} 0 obj\n").as_bytes());
            write::object(out, &Object::Stream(lopdf::Stream::new(trailer, rows)));
            out.extend_from_slice(b"\nendobj\n");
        } else {
            trailer.set("Size", i64::from(self.next));
            out.extend_from_slice(b"xref\n");
            for run in runs(&places) {
                out.extend_from_slice(format!("{} {}\n", run.start, run.end - run.start).as_bytes());
                for (place, generation) in run.filter_map(|n| places.get(&n)) {
                    out.extend_from_slice(format!("{place:010} {generation:05} n \n").as_bytes());
                }
            }
            out.extend_from_slice(b"trailer\n");
            write::dictionary(out, &trailer);
            out.push(b'\n');
        }
        out.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        Ok(())
    }

    /// The file's lasting identifier and one that changes with the contents.
    fn identifier(&self, added: &[u8]) -> Object {
        let lasting =
            self.pdf.trailer.get(b"ID").and_then(Object::as_array).ok().and_then(|a| a.first()).cloned();
        let hash = Digest::Sha256.of(&[self.bytes.get(self.table..).unwrap_or_default(), added]);
        let changing = Object::String(hash[..16].to_vec(), StringFormat::Hexadecimal);
        let lasting = match lasting {
            Some(Object::String(bytes, _)) => Object::String(bytes, StringFormat::Hexadecimal),
            _ => changing.clone(),
        };
        vec![lasting, changing].into()
    }
}

/// Stretches of neighbouring numbers.
fn runs(places: &BTreeMap<u32, (usize, u16)>) -> Vec<Range<u32>> {
    let mut runs: Vec<Range<u32>> = Vec::new();
    for number in places.keys() {
        match runs.last_mut() {
            Some(run) if run.end == *number => run.end += 1,
            _ => runs.push(*number..number + 1),
        }
    }
    runs
}

fn table_of(bytes: &[u8]) -> Result<usize, Fault> {
    if !bytes.starts_with(b"%PDF-") {
        return Err(Fault::PdfUnreadable);
    }
    last_table(bytes).ok_or(Fault::PdfUnreadable)
}

/// The number after the last `startxref`.
fn last_table(bytes: &[u8]) -> Option<usize> {
    let word = b"startxref";
    let at = bytes.windows(word.len()).rposition(|w| w == word)? + word.len();
    let digits: Vec<u8> = bytes[at..]
        .iter()
        .copied()
        .skip_while(u8::is_ascii_whitespace)
        .take_while(u8::is_ascii_digit)
        .take(12)
        .collect();
    let table: usize = std::str::from_utf8(&digits).ok()?.parse().ok()?;
    (table > 0 && table < bytes.len()).then_some(table)
}

/// Writes a signature's dictionary with room for its range and contents.
fn with_hole(out: &mut Vec<u8>, values: &Dictionary, room: usize) -> Hole {
    out.extend_from_slice(b"<<");
    write::entries(out, values);
    out.extend_from_slice(b"/ByteRange ");
    let range = out.len()..out.len() + RANGE_WIDTH;
    out.resize(range.end, b' ');
    out.extend_from_slice(b"/Contents ");
    let contents = out.len()..out.len() + room * 2 + 2;
    out.push(b'<');
    out.resize(contents.end - 1, b'0');
    out.extend_from_slice(b">>>");
    Hole { range, contents }
}
