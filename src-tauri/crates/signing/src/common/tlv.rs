//! DER by hand: written where the bytes must be exactly ours, read where they must stay exactly theirs.

use der::oid::ObjectIdentifier;

/// `INTEGER`.
pub const INTEGER: u8 = 0x02;
/// `BIT STRING`.
pub const BIT_STRING: u8 = 0x03;
/// `OCTET STRING`.
pub const OCTETS: u8 = 0x04;
/// `NULL`.
pub const NULL: u8 = 0x05;
/// `OBJECT IDENTIFIER`.
pub const OID: u8 = 0x06;
/// `UTF8String`.
pub const UTF8: u8 = 0x0C;
/// `UTCTime`.
pub const UTC_TIME: u8 = 0x17;
/// `GeneralizedTime`.
pub const GENERALIZED_TIME: u8 = 0x18;
/// `SEQUENCE`.
pub const SEQUENCE: u8 = 0x30;
/// `SET`.
pub const SET: u8 = 0x31;

/// The tag of `[n] EXPLICIT`, or of `[n] IMPLICIT` over a constructed type.
#[must_use]
pub const fn explicit(n: u8) -> u8 {
    0xA0 | n
}

/// One value.
#[must_use]
pub fn put(tag: u8, content: &[u8]) -> Vec<u8> {
    joined(tag, &[content])
}

/// `SEQUENCE` of values.
#[must_use]
pub fn seq(parts: &[&[u8]]) -> Vec<u8> {
    joined(SEQUENCE, parts)
}

/// `SET OF`, its values in DER's order, under a tag of the caller's choice.
#[must_use]
pub fn set_of(tag: u8, mut parts: Vec<Vec<u8>>) -> Vec<u8> {
    parts.sort();
    joined(tag, &parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// An object identifier.
#[must_use]
pub fn oid(oid: ObjectIdentifier) -> Vec<u8> {
    put(OID, oid.as_bytes())
}

/// A small whole number, not negative.
#[must_use]
pub fn number(n: u64) -> Vec<u8> {
    unsigned(&n.to_be_bytes())
}

/// A whole number, not negative, from its big-endian bytes.
#[must_use]
pub fn unsigned(bytes: &[u8]) -> Vec<u8> {
    let start = bytes.iter().position(|b| *b != 0).unwrap_or(bytes.len());
    let digits = &bytes[start..];
    let mut content = Vec::with_capacity(digits.len() + 1);
    if digits.first().is_none_or(|b| *b >= 0x80) {
        content.push(0);
    }
    content.extend_from_slice(digits);
    put(INTEGER, &content)
}

/// A bit string of whole bytes.
#[must_use]
pub fn bits(bytes: &[u8]) -> Vec<u8> {
    joined(BIT_STRING, &[&[0], bytes])
}

fn joined(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let length: usize = parts.iter().map(|p| p.len()).sum();
    let mut out = Vec::with_capacity(length + 6);
    out.push(tag);
    if length < 0x80 {
        out.push(length as u8);
    } else {
        let bytes = length.to_be_bytes();
        let start = bytes.iter().position(|b| *b != 0).unwrap_or(0);
        out.push(0x80 | (bytes.len() - start) as u8);
        out.extend_from_slice(&bytes[start..]);
    }
    parts.iter().for_each(|p| out.extend_from_slice(p));
    out
}

/// One value read: its tag, its content, and all its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value<'a> {
    /// The tag's first byte (tags above 30 are not read).
    pub tag: u8,
    /// What is inside.
    pub content: &'a [u8],
    /// Tag, length and content.
    pub whole: &'a [u8],
}

impl<'a> Value<'a> {
    /// The values inside, as far as they can be read.
    #[must_use]
    pub fn parts(&self) -> Parts<'a> {
        Parts { rest: self.content }
    }
}

/// Reads the first value: the value and what follows it. `None` where the bytes are no DER of definite length.
#[must_use]
pub fn take(bytes: &[u8]) -> Option<(Value<'_>, &[u8])> {
    let (&tag, &first) = (bytes.first()?, bytes.get(1)?);
    if tag & 0x1F == 0x1F {
        return None;
    }
    let (length, head) = match first {
        0..=0x7F => (usize::from(first), 2),
        0x81..=0x84 => {
            let count = usize::from(first & 0x7F);
            let digits = bytes.get(2..2 + count)?;
            (digits.iter().fold(0usize, |n, b| n << 8 | usize::from(*b)), 2 + count)
        }
        _ => return None,
    };
    let end = head.checked_add(length)?;
    let whole = bytes.get(..end)?;
    Some((Value { tag, content: &whole[head..], whole }, &bytes[end..]))
}

/// The only value in these bytes, of this tag.
#[must_use]
pub fn only(tag: u8, bytes: &[u8]) -> Option<Value<'_>> {
    let (value, rest) = take(bytes)?;
    (value.tag == tag && rest.is_empty()).then_some(value)
}

/// Values one after another; ends at the first that cannot be read.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    rest: &'a [u8],
}

impl<'a> Parts<'a> {
    /// Over these bytes.
    #[must_use]
    pub fn of(bytes: &'a [u8]) -> Parts<'a> {
        Parts { rest: bytes }
    }

    /// The next value, if it has this tag; otherwise nothing is taken.
    pub fn next_if(&mut self, tag: u8) -> Option<Value<'a>> {
        let (value, rest) = take(self.rest)?;
        if value.tag != tag {
            return None;
        }
        self.rest = rest;
        Some(value)
    }
}

impl<'a> Iterator for Parts<'a> {
    type Item = Value<'a>;

    fn next(&mut self) -> Option<Value<'a>> {
        let (value, rest) = take(self.rest)?;
        self.rest = rest;
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let long = vec![7u8; 300];
        let bytes = seq(&[&number(0), &number(128), &put(OCTETS, &long), &bits(&[1])]);
        let value = only(SEQUENCE, &bytes).expect("a sequence");
        let parts: Vec<Value<'_>> = value.parts().collect();
        assert_eq!(parts[0].content, [0]);
        assert_eq!(parts[1].content, [0, 128]);
        assert_eq!(parts[2].content, long);
        assert_eq!(parts[3].content, [0, 1]);
    }

    #[test]
    fn cut_and_lying_lengths_are_refused() {
        for bytes in [
            &b""[..],
            b"\x30",
            b"\x30\x05\x01",
            b"\x30\x80\x00\x00",
            b"\x30\x84\xff\xff\xff\xff",
            b"\x1f\x01\x00",
        ] {
            assert_eq!(take(bytes), None, "{bytes:?}");
        }
    }

    #[test]
    fn sets_are_in_order() {
        assert_eq!(set_of(SET, vec![number(9), number(3)]), [0x31, 6, 2, 1, 3, 2, 1, 9]);
    }
}
