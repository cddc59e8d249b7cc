//! A signature field with a hole, and the filling of the hole.

use std::ops::Range;

use lopdf::{Dictionary, Object, dictionary};

use super::increment::{Hole, Increment, RANGE_WIDTH};
use super::mark::Mark;
use super::structure;
use super::write::{self, text};
use crate::common::{Digest, Fault, Moment, tlv};

/// What a signature says beside the signature itself. Words are the caller's.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The signer's own word about the time.
    pub at: Moment,
    /// Who signs, as a name.
    pub name: &'a str,
    /// Why; may be empty.
    pub reason: &'a str,
    /// Where; may be empty.
    pub location: &'a str,
    /// What a screen reader says of the field, never empty for accessible files.
    pub description: &'a str,
    /// Whether this certifies the file: afterwards only forms may be filled and signatures added (`DocMDP`, P 2).
    pub certify: bool,
    /// The mark on a page; none: the signature shows nowhere. The mark of a later signature is not in the file's
    /// tags, since verifiers would take that for a change of what the earlier one covers.
    pub visible: Option<Visible<'a>>,
}

/// Where a mark stands.
#[derive(Clone, Copy, Debug)]
pub struct Visible<'a> {
    /// What is drawn.
    pub mark: &'a Mark,
    /// The page, counted from 1.
    pub page: usize,
    /// Left, bottom, right, top in points from the page's lower left corner; the mark is stretched into it.
    pub rect: [f32; 4],
}

/// A file with a signature's hole: what must be signed is fixed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    bytes: Vec<u8>,
    contents: Range<usize>,
}

/// Print, and locked against moving.
const FLAGS: i64 = 4 | 128;

/// Appends a signature field whose contents, up to `room` bytes, are still to come.
///
/// # Errors
/// [`Fault::PdfUnreadable`], [`Fault::PdfEncrypted`], [`Fault::PdfLocked`], [`Fault::CertifiedTooLate`],
/// [`Fault::NoSuchPage`].
pub fn prepare(pdf: &[u8], options: &Options<'_>, room: usize) -> Result<Prepared, Fault> {
    prepared(Increment::open_to_sign(pdf)?, options, room)
}

/// As [`prepare`], reading the whole file always: for tests, which compare both.
#[doc(hidden)]
pub fn prepare_from_whole(pdf: &[u8], options: &Options<'_>, room: usize) -> Result<Prepared, Fault> {
    prepared(Increment::open(pdf)?, options, room)
}

/// Whether [`prepare`] reads only a part of a file: for tests.
#[doc(hidden)]
#[must_use]
pub fn reads_in_part(pdf: &[u8]) -> bool {
    Increment::in_part(pdf).is_some()
}

fn prepared(mut increment: Increment<'_>, options: &Options<'_>, room: usize) -> Result<Prepared, Fault> {
    let there = signatures(&increment);
    if there.iter().any(|s| s.locks) {
        return Err(Fault::PdfLocked);
    }
    if options.certify && there.iter().any(|s| s.signed) {
        return Err(Fault::CertifiedTooLate);
    }
    let pages = increment.before().get_pages();
    let number = options.visible.map_or(1, |v| v.page);
    let page = u32::try_from(number).ok().and_then(|n| pages.get(&n)).copied();
    let page = page.ok_or(Fault::NoSuchPage(pages.len()))?;

    let signature = increment.reserve();
    increment.set(signature, dictionary_of(options));
    let widget = increment.reserve();
    let mut field = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "FT" => "Sig",
        "T" => text(&name(&there)),
        "TU" => text(options.description),
        "F" => FLAGS,
        "P" => page,
        "V" => signature,
    };
    match options.visible {
        Some(Visible { mark, rect, .. }) => {
            field.set("Rect", rect.map(Object::Real).to_vec());
            let drawn = mark.place(&mut increment);
            field.set("AP", dictionary! { "N" => drawn });
        }
        // Beside the page, without size: nothing to see and nothing to read out (PDF/UA-1, 7.18.1).
        None => field.set("Rect", vec![Object::Integer(-1); 4]),
    }
    // Strict verifiers take a changed structure tree after a signature for tampering: it is changed once only.
    let tagged = !there.iter().any(|s| s.signed);
    if tagged && let Some(key) = structure::tag(&mut increment, widget, page, options.description)? {
        field.set("StructParent", key);
        increment.edit_dictionary(page)?.set("Tabs", "S");
    }
    increment.set(widget, field);
    increment.append(page, b"Annots", vec![widget.into()])?;
    let form = increment.own(b"AcroForm")?;
    increment.append(form, b"Fields", vec![widget.into()])?;
    let flags = increment.dictionary(form).and_then(|d| d.get(b"SigFlags").ok()?.as_i64().ok()).unwrap_or(0);
    // Signatures exist; append only.
    increment.edit_dictionary(form)?.set("SigFlags", flags | 3);
    if options.certify {
        let permissions = increment.own(b"Perms")?;
        increment.edit_dictionary(permissions)?.set("DocMDP", signature);
    }
    let (mut bytes, hole) = increment.write(Some((signature, room)))?;
    let Hole { range, contents } = hole.ok_or_else(|| Fault::Internal("no hole".to_owned()))?;
    let numbers = format!("[0 {} {} {}]", contents.start, contents.end, bytes.len() - contents.end);
    let numbers = format!("{numbers:<RANGE_WIDTH$}");
    bytes
        .get_mut(range)
        .filter(|place| place.len() == numbers.len())
        .ok_or_else(|| Fault::Internal("range".to_owned()))?
        .copy_from_slice(numbers.as_bytes());
    Ok(Prepared { bytes, contents })
}

impl Prepared {
    /// The file with its hole, to be kept while somebody signs elsewhere.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The file, hole filled or not.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Finds the hole of a file that was kept: the last signature, still empty.
    ///
    /// # Errors
    /// [`Fault::PdfUnreadable`] where there is no such hole.
    pub fn again(bytes: Vec<u8>) -> Result<Prepared, Fault> {
        let found = || {
            let key = b"/Contents <";
            let at = bytes.windows(key.len()).rposition(|w| w == key)? + key.len() - 1;
            let length = bytes[at + 1..].iter().position(|b| *b != b'0')?;
            let end = at + 1 + length + 1;
            let closed = bytes.get(end - 1) == Some(&b'>');
            let range = format!("[0 {at} {end} {}]", bytes.len() - end);
            let before = bytes.get(at.checked_sub(key.len() - 1 + RANGE_WIDTH)?..at)?;
            (closed && length > 0 && before.starts_with(range.as_bytes())).then_some(at..end)
        };
        let contents = found().ok_or(Fault::PdfUnreadable)?;
        Ok(Prepared { bytes, contents })
    }

    /// The two pieces that are signed, one after another.
    #[must_use]
    pub fn covered(&self) -> [&[u8]; 2] {
        [&self.bytes[..self.contents.start], &self.bytes[self.contents.end..]]
    }

    /// Their hash.
    #[must_use]
    pub fn hash(&self, digest: Digest) -> Vec<u8> {
        digest.of(&self.covered())
    }

    /// Puts CMS signed data into the hole.
    ///
    /// # Errors
    /// [`Fault::TooLarge`]; [`Fault::SignatureUnreadable`] where it is no DER.
    pub fn fill(&mut self, cms: &[u8]) -> Result<(), Fault> {
        let room = (self.contents.end - self.contents.start - 2) / 2;
        if tlv::only(tlv::SEQUENCE, cms).is_none() {
            return Err(Fault::SignatureUnreadable);
        }
        if cms.len() > room {
            return Err(Fault::TooLarge(cms.len(), room));
        }
        let mut digits = Vec::with_capacity(cms.len() * 2 + 2);
        write::hexadecimal(&mut digits, cms);
        digits.pop();
        self.bytes[self.contents.start..self.contents.start + digits.len()].copy_from_slice(&digits);
        Ok(())
    }

    /// The signed file.
    ///
    /// # Errors
    /// As [`Prepared::fill`].
    pub fn finish(mut self, cms: &[u8]) -> Result<Vec<u8>, Fault> {
        self.fill(cms)?;
        Ok(self.bytes)
    }
}

/// The signature's dictionary, but for range and contents.
fn dictionary_of(options: &Options<'_>) -> Dictionary {
    let mut signature = dictionary! {
        "Type" => "Sig",
        "Filter" => "Adobe.PPKLite",
        "SubFilter" => "ETSI.CAdES.detached",
        "M" => Object::string_literal(options.at.pdf()),
    };
    for (key, words) in [("Name", options.name), ("Reason", options.reason), ("Location", options.location)] {
        if !words.is_empty() {
            signature.set(key, text(words));
        }
    }
    if options.certify {
        let parameters = dictionary! { "Type" => "TransformParams", "P" => 2, "V" => "1.2" };
        let reference = dictionary! {
            "Type" => "SigRef",
            "TransformMethod" => "DocMDP",
            "TransformParams" => parameters,
        };
        signature.set("Reference", vec![reference.into()]);
    }
    signature
}

/// A signature field that is there already.
struct There {
    name: Vec<u8>,
    signed: bool,
    /// Forbids every change (`DocMDP`, P 1).
    locks: bool,
}

fn signatures(increment: &Increment<'_>) -> Vec<There> {
    let resolved = |dictionary: &Dictionary, key: &[u8]| {
        dictionary.get(key).ok().and_then(|o| increment.resolve(o)).cloned()
    };
    let mut found = Vec::new();
    let Ok(catalog) = increment.catalog() else { return found };
    let Some(Object::Dictionary(form)) = resolved(catalog, b"AcroForm") else { return found };
    let Some(Object::Array(mut open)) = resolved(&form, b"Fields") else { return found };
    // Bounded: a file may name its fields in a circle.
    let mut left = 10_000usize;
    while let (Some(field), 1..) = (open.pop(), left) {
        left -= 1;
        let Some(Object::Dictionary(field)) = increment.resolve(&field).cloned() else { continue };
        if let Some(Object::Array(kids)) = resolved(&field, b"Kids") {
            open.extend(kids);
        }
        if !matches!(resolved(&field, b"FT"), Some(Object::Name(kind)) if kind == b"Sig") {
            continue;
        }
        let name = match resolved(&field, b"T") {
            Some(Object::String(name, _)) => name,
            _ => Vec::new(),
        };
        let value = match resolved(&field, b"V") {
            Some(Object::Dictionary(value)) => Some(value),
            _ => None,
        };
        let locks = value.as_ref().is_some_and(|v| forbids_all(increment, v));
        found.push(There { name, signed: value.is_some(), locks });
    }
    found
}

/// Whether a signature is a certification that permits no change at all.
fn forbids_all(increment: &Increment<'_>, signature: &Dictionary) -> bool {
    let references = signature.get(b"Reference").ok().and_then(|o| increment.resolve(o)?.as_array().ok());
    references.into_iter().flatten().any(|reference| {
        let parameters = || {
            let reference = increment.resolve(reference)?.as_dict().ok()?;
            let method = reference.get(b"TransformMethod").ok()?.as_name().ok()?;
            let parameters = increment.resolve(reference.get(b"TransformParams").ok()?)?.as_dict().ok()?;
            (method == b"DocMDP").then(|| parameters.get(b"P").and_then(Object::as_i64).unwrap_or(2))
        };
        parameters() == Some(1)
    })
}

/// A field name that no other field has.
fn name(there: &[There]) -> String {
    let free = |n: &usize| {
        let name = format!("Signature{n}");
        !there.iter().any(|t| t.name == name.as_bytes())
    };
    let number = (there.len() + 1..).find(free).unwrap_or(there.len() + 1);
    format!("Signature{number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_do_not_repeat() {
        let there = |name: &str| There { name: name.as_bytes().to_vec(), signed: true, locks: false };
        assert_eq!(name(&[]), "Signature1");
        assert_eq!(name(&[there("Signature2")]), "Signature3");
        assert_eq!(name(&[there("Signature1"), there("x")]), "Signature3");
    }
}
