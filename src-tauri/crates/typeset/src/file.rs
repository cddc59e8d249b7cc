//! A PDF file out of lopdf's objects, the bytes that lopdf itself writes (tested), without its formatting of every
//! number and letter by itself.

use std::borrow::Borrow;
use std::io::Write as _;
use std::ops::Range;

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

/// Dictionaries that are written already, without having been lopdf's objects; by ascending number, none of them
/// among lopdf's.
#[derive(Default)]
pub(crate) struct Written {
    bytes: Vec<u8>,
    places: Vec<(ObjectId, Range<usize>)>,
}

impl Written {
    /// Adds one; its number is above all before.
    pub(crate) fn add(&mut self, id: ObjectId, fill: impl FnOnce(&mut Entries<'_>)) {
        let from = self.bytes.len();
        self.bytes.extend_from_slice(b"<<");
        fill(&mut Entries(&mut self.bytes));
        self.bytes.extend_from_slice(b">>");
        self.places.push((id, from..self.bytes.len()));
    }
}

/// A dictionary that is being written.
pub(crate) struct Entries<'a>(&'a mut Vec<u8>);

impl Entries<'_> {
    pub(crate) fn set(&mut self, key: &str, value: &Object) {
        entry(self.0, key.as_bytes(), value);
    }

    /// Sets an array.
    pub(crate) fn set_all(&mut self, key: &str, values: impl Iterator<Item = Object>) {
        name(self.0, key.as_bytes());
        array(self.0, values);
    }
}

/// The whole file: objects in the order of their numbers, one table, the trailer.
pub(crate) fn bytes(pdf: &Document, written: &Written) -> Vec<u8> {
    let streams = pdf.objects.values().filter_map(|o| o.as_stream().ok());
    let streams: usize = streams.map(|s| s.content.len() + 128).sum();
    let ready = written.bytes.len() + 50 * written.places.len();
    let mut out = Vec::with_capacity(streams + ready + 150 * pdf.objects.len() + 500);
    out.extend_from_slice(b"%PDF-");
    out.extend_from_slice(pdf.version.as_bytes());
    out.extend_from_slice(b"\n%");
    out.extend_from_slice(&pdf.binary_mark);
    out.push(b'\n');
    let mut places = Vec::with_capacity(pdf.objects.len() + written.places.len());
    let mut ready = written.places.iter().peekable();
    let copy = |out: &mut Vec<u8>, places: &mut Vec<_>, (id, range): &(ObjectId, Range<usize>)| {
        begin(out, places, *id);
        out.extend_from_slice(&written.bytes[range.clone()]);
        out.extend_from_slice(b"\nendobj\n");
    };
    for (id, value) in &pdf.objects {
        while let Some(before) = ready.next_if(|(own, _)| own < id) {
            copy(&mut out, &mut places, before);
        }
        begin(&mut out, &mut places, *id);
        if parted(value) {
            out.push(b' ');
        }
        object(&mut out, value);
        if parted(value) || matches!(value, Object::Name(_) | Object::Stream(_)) {
            out.push(b' ');
        }
        out.extend_from_slice(b"\nendobj\n");
    }
    for rest in ready {
        copy(&mut out, &mut places, rest);
    }
    let table = out.len();
    self::table(&mut out, &places);
    let mut trailer = pdf.trailer.clone();
    trailer.set("Size", i64::from(pdf.max_id) + 1);
    out.extend_from_slice(b"trailer\n");
    dictionary(&mut out, &trailer);
    out.extend_from_slice(b"\nstartxref\n");
    number(&mut out, table as i64);
    out.extend_from_slice(b"\n%%EOF");
    out
}

fn begin(out: &mut Vec<u8>, places: &mut Vec<(u32, u16, usize)>, (id, generation): ObjectId) {
    places.push((id, generation, out.len()));
    number(out, i64::from(id));
    out.push(b' ');
    number(out, i64::from(generation));
    out.extend_from_slice(b" obj\n");
}

/// Where the objects stand, in runs of neighbouring numbers.
fn table(out: &mut Vec<u8>, places: &[(u32, u16, usize)]) {
    out.extend_from_slice(b"xref\n");
    let mut runs = places.chunk_by(|a, b| a.0 + 1 == b.0).peekable();
    // Number 0 is free and opens the first run.
    let with_first = runs.next_if(|run| run[0].0 == 1).unwrap_or_default();
    let head = |out: &mut Vec<u8>, first: u32, count: usize| {
        number(out, i64::from(first));
        out.push(b' ');
        number(out, count as i64);
        out.push(b'\n');
    };
    head(out, 0, with_first.len() + 1);
    out.extend_from_slice(b"0000000000 65535 f \n");
    entries(out, with_first);
    for run in runs {
        head(out, run[0].0, run.len());
        entries(out, run);
    }
}

fn entries(out: &mut Vec<u8>, run: &[(u32, u16, usize)]) {
    for (_, generation, place) in run {
        padded(out, *place, 10);
        out.push(b' ');
        padded(out, usize::from(*generation), 5);
        out.extend_from_slice(b" n \n");
    }
}

/// Whether a blank must stand before a value that follows a name or another value.
fn parted(value: &Object) -> bool {
    matches!(
        value,
        Object::Null | Object::Boolean(_) | Object::Integer(_) | Object::Real(_) | Object::Reference(_)
    )
}

fn object(out: &mut Vec<u8>, value: &Object) {
    match value {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(true) => out.extend_from_slice(b"true"),
        Object::Boolean(false) => out.extend_from_slice(b"false"),
        Object::Integer(value) => number(out, *value),
        // Writing into memory does not fail.
        Object::Real(value) => write!(out, "{value}").unwrap_or(()),
        Object::Name(bytes) => name(out, bytes),
        Object::String(bytes, StringFormat::Literal) => literal(out, bytes),
        Object::String(bytes, StringFormat::Hexadecimal) => {
            out.push(b'<');
            bytes.iter().for_each(|byte| hexadecimal(out, *byte));
            out.push(b'>');
        }
        Object::Array(values) => array(out, values.iter()),
        Object::Dictionary(values) => dictionary(out, values),
        Object::Stream(stream) => {
            dictionary(out, &stream.dict);
            out.extend_from_slice(b"stream\n");
            out.extend_from_slice(&stream.content);
            out.extend_from_slice(b"\nendstream");
        }
        Object::Reference((id, generation)) => {
            number(out, i64::from(*id));
            out.push(b' ');
            number(out, i64::from(*generation));
            out.extend_from_slice(b" R");
        }
    }
}

fn dictionary(out: &mut Vec<u8>, values: &Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in values {
        entry(out, key, value);
    }
    out.extend_from_slice(b">>");
}

fn entry(out: &mut Vec<u8>, key: &[u8], value: &Object) {
    name(out, key);
    if parted(value) {
        out.push(b' ');
    }
    object(out, value);
}

fn array(out: &mut Vec<u8>, values: impl Iterator<Item: Borrow<Object>>) {
    out.push(b'[');
    for (place, value) in values.enumerate() {
        let value = value.borrow();
        if place > 0 && parted(value) {
            out.push(b' ');
        }
        object(out, value);
    }
    out.push(b']');
}

fn name(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'/');
    for byte in bytes {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            out.push(b'#');
            hexadecimal(out, *byte);
        }
    }
}

/// A string in brackets; brackets inside that are paired need no escape.
fn literal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    let (mut open, mut escaped) = (Vec::new(), Vec::new());
    for (place, byte) in bytes.iter().enumerate() {
        match byte {
            b'(' => open.push(place),
            b')' if open.pop().is_some() => {}
            b')' | b'\\' | b'\r' => escaped.push(place),
            _ => {}
        }
    }
    if open.is_empty() && escaped.is_empty() {
        out.extend_from_slice(bytes);
    } else {
        for (place, byte) in bytes.iter().enumerate() {
            if open.binary_search(&place).is_ok() || escaped.binary_search(&place).is_ok() {
                out.push(b'\\');
            }
            out.push(if *byte == b'\r' { b'r' } else { *byte });
        }
    }
    out.push(b')');
}

fn hexadecimal(out: &mut Vec<u8>, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.extend_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
}

fn number(out: &mut Vec<u8>, value: i64) {
    if value < 0 {
        out.push(b'-');
    }
    let value = value.unsigned_abs();
    padded(out, value as usize, value.checked_ilog10().map_or(1, |log| log as usize + 1));
}

/// A number with zeroes before it, so many digits.
fn padded(out: &mut Vec<u8>, mut value: usize, digits: usize) {
    let from = out.len();
    out.resize(from + digits, b'0');
    for digit in out.iter_mut().skip(from).rev() {
        *digit = b'0' + (value % 10) as u8;
        value /= 10;
    }
}

#[cfg(test)]
mod tests {
    use lopdf::xref::XrefType;
    use lopdf::{Stream, dictionary};
    use proptest::prelude::*;

    use super::*;

    fn same_as_lopdf(mut pdf: Document) {
        // A plain table, as printpdf asks for.
        pdf.reference_table.cross_reference_type = XrefType::CrossReferenceTable;
        let ours = bytes(&pdf, &Written::default());
        let mut theirs = Vec::new();
        pdf.save_to(&mut theirs).expect("memory");
        assert_eq!(String::from_utf8_lossy(&ours), String::from_utf8_lossy(&theirs));
        assert!(ours == theirs);
        // Dictionaries that are written as they come stand as they would among the objects.
        let mut written = Written::default();
        let dictionaries = pdf.objects.iter().filter_map(|(id, o)| Some((*id, o.as_dict().ok()?.clone())));
        for (id, dictionary) in dictionaries.collect::<Vec<_>>() {
            if pdf.objects.get(&id).is_some_and(|o| matches!(o, Object::Dictionary(_))) {
                pdf.objects.remove(&id);
                written.add(id, |entries| {
                    for (key, value) in &dictionary {
                        match (std::str::from_utf8(key), value) {
                            (Ok(key), Object::Array(values)) => entries.set_all(key, values.iter().cloned()),
                            (Ok(key), value) => entries.set(key, value),
                            _ => entry(entries.0, key, value),
                        }
                    }
                });
            }
        }
        assert!(bytes(&pdf, &written) == theirs);
    }

    fn any_object() -> impl Strategy<Value = Object> {
        let bytes =
            || prop::collection::vec(prop_oneof![any::<u8>(), Just(b'('), Just(b')'), Just(b'\\')], 0..12);
        let leaf = prop_oneof![
            Just(Object::Null),
            any::<bool>().prop_map(Object::Boolean),
            prop_oneof![any::<i64>(), -20i64..20].prop_map(Object::Integer),
            (-1e6f32..1e6).prop_map(Object::Real),
            bytes().prop_map(Object::Name),
            bytes().prop_map(|b| Object::String(b, StringFormat::Literal)),
            bytes().prop_map(|b| Object::String(b, StringFormat::Hexadecimal)),
            (0u32..3000, 0u16..3).prop_map(Object::Reference),
        ];
        leaf.prop_recursive(3, 24, 5, move |inner| {
            let values = prop::collection::vec((bytes(), inner.clone()), 0..5);
            let dictionary = values.prop_map(|values| values.into_iter().collect::<Dictionary>());
            prop_oneof![
                prop::collection::vec(inner, 0..5).prop_map(Object::Array),
                dictionary.clone().prop_map(Object::Dictionary),
                (dictionary, prop::collection::vec(any::<u8>(), 0..40))
                    .prop_map(|(dictionary, content)| Object::Stream(Stream::new(dictionary, content))),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn files_are_those_that_lopdf_writes(objects in prop::collection::btree_map(1u32..40, any_object(), 0..20)) {
            let mut pdf = Document::with_version("1.7");
            for (id, object) in objects {
                // lopdf leaves its own kinds of streams out; papers have none.
                let kind = object.type_name().unwrap_or_default();
                if ![&b"ObjStm"[..], b"XRef", b"Linearized"].contains(&kind) {
                    pdf.objects.insert((id, 0), object);
                    pdf.max_id = pdf.max_id.max(id);
                }
            }
            pdf.trailer = dictionary! { "Root" => Object::Reference((1, 0)) };
            same_as_lopdf(pdf);
        }
    }
}
