//! ASN.1 as signatures need it: BER made definite (X.690), then a bounded reader of tag, length, value.
//!
//! КриптоПро writes indefinite lengths; what was signed must be seen byte for byte. So only what is
//! indefinite or cut into pieces is written anew, everything else is copied as it stands.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// BOOLEAN.
pub(crate) const BOOLEAN: u8 = 0x01;
/// INTEGER.
pub(crate) const INTEGER: u8 = 0x02;
/// BIT STRING.
pub(crate) const BIT_STRING: u8 = 0x03;
/// OCTET STRING.
pub(crate) const OCTET_STRING: u8 = 0x04;
/// OBJECT IDENTIFIER.
pub(crate) const OID: u8 = 0x06;
/// ENUMERATED.
pub(crate) const ENUMERATED: u8 = 0x0a;
/// `UTCTime`.
pub(crate) const UTC_TIME: u8 = 0x17;
/// `GeneralizedTime`.
pub(crate) const GENERALIZED_TIME: u8 = 0x18;
/// SEQUENCE.
pub(crate) const SEQUENCE: u8 = 0x30;
/// SET.
pub(crate) const SET: u8 = 0x31;

/// How deep values may lie in each other: signatures nest about fifteen deep, time stamps inside them thirty.
const DEPTH_MAX: usize = 48;

/// Not the ASN.1 that was expected, or beyond the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the expected ASN.1")]
pub(crate) struct Malformed;

pub(crate) type Read<T> = Result<T, Malformed>;

/// Context-specific, constructed: `[n]`.
pub(crate) const fn explicit(n: u8) -> u8 {
    0xa0 | n
}

/// Context-specific, primitive: `[n]` before an implicit simple type.
pub(crate) const fn implicit(n: u8) -> u8 {
    0x80 | n
}

/// One value: its tag, its content, and all of its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tlv<'a> {
    pub(crate) tag: u8,
    pub(crate) content: &'a [u8],
    pub(crate) whole: &'a [u8],
}

impl<'a> Tlv<'a> {
    /// A reader of what lies inside.
    pub(crate) fn inside(self) -> Der<'a> {
        Der { rest: self.content }
    }

    /// The value itself where it carries this tag.
    pub(crate) fn tagged(self, tag: u8) -> Read<Tlv<'a>> {
        if self.tag == tag { Ok(self) } else { Err(Malformed) }
    }

    /// An object identifier, dotted.
    pub(crate) fn oid(self) -> Read<String> {
        oid(self.tagged(OID)?.content)
    }

    /// A BIT STRING of whole bytes.
    pub(crate) fn bits(self) -> Read<&'a [u8]> {
        match self.tagged(BIT_STRING)?.content.split_first() {
            Some((0, bytes)) => Ok(bytes),
            _ => Err(Malformed),
        }
    }

    /// An INTEGER that is not negative and fits, such as a version.
    pub(crate) fn small(self) -> Read<u32> {
        let content = self.tagged(INTEGER)?.content;
        if content.is_empty() || content.len() > 5 || content.first().is_some_and(|b| b & 0x80 != 0) {
            return Err(Malformed);
        }
        let value = content.iter().fold(0u64, |all, byte| all << 8 | u64::from(*byte));
        u32::try_from(value).map_err(|_| Malformed)
    }

    /// `UTCTime` or `GeneralizedTime`, in seconds.
    pub(crate) fn time(self) -> Read<Timestamp> {
        match self.tag {
            UTC_TIME => time(self.content, 2),
            GENERALIZED_TIME => time(self.content, 4),
            _ => Err(Malformed),
        }
    }
}

/// Reads values one after another.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Der<'a> {
    rest: &'a [u8],
}

impl<'a> Der<'a> {
    /// Over bytes with definite lengths.
    pub(crate) fn new(bytes: &'a [u8]) -> Der<'a> {
        Der { rest: bytes }
    }

    /// Whether nothing is left.
    pub(crate) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next value, whatever it is.
    pub(crate) fn any(&mut self) -> Read<Tlv<'a>> {
        let (head, length) = header(self.rest)?;
        let length = length.ok_or(Malformed)?;
        let end = head.checked_add(length).ok_or(Malformed)?;
        let whole = self.rest.get(..end).ok_or(Malformed)?;
        let tlv = Tlv { tag: whole[0], content: &whole[head..], whole };
        self.rest = &self.rest[end..];
        Ok(tlv)
    }

    /// The next value, which must carry this tag.
    pub(crate) fn expect(&mut self, tag: u8) -> Read<Tlv<'a>> {
        self.any()?.tagged(tag)
    }

    /// The next value where it carries this tag; else nothing is taken.
    pub(crate) fn optional(&mut self, tag: u8) -> Read<Option<Tlv<'a>>> {
        if self.rest.first() == Some(&tag) { self.any().map(Some) } else { Ok(None) }
    }

    /// The tag of the next value.
    pub(crate) fn next_tag(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    /// All values that are left.
    pub(crate) fn all(mut self) -> Read<Vec<Tlv<'a>>> {
        let mut all = Vec::new();
        while !self.is_empty() {
            all.push(self.any()?);
        }
        Ok(all)
    }
}

/// The first value of `bytes`, and how many bytes it takes.
pub(crate) fn first(bytes: &[u8]) -> Read<Tlv<'_>> {
    Der::new(bytes).any()
}

/// Length of the header, and of the content where it is definite.
fn header(bytes: &[u8]) -> Read<(usize, Option<usize>)> {
    let tag = *bytes.first().ok_or(Malformed)?;
    // Tags above 30 occur in nothing that is read here.
    if tag & 0x1f == 0x1f {
        return Err(Malformed);
    }
    let short = *bytes.get(1).ok_or(Malformed)?;
    match short {
        0..=0x7f => Ok((2, Some(usize::from(short)))),
        0x80 => Ok((2, None)),
        0x81..=0x84 => {
            let count = usize::from(short & 0x7f);
            let digits = bytes.get(2..2 + count).ok_or(Malformed)?;
            let length = digits.iter().fold(0u64, |all, byte| all << 8 | u64::from(*byte));
            Ok((2 + count, Some(usize::try_from(length).map_err(|_| Malformed)?)))
        }
        _ => Err(Malformed),
    }
}

/// The first value of `bytes` with definite lengths only, strings in one piece, and how many bytes it took.
pub(crate) fn definite(bytes: &[u8]) -> Read<(Vec<u8>, usize)> {
    let mut out = Vec::new();
    let taken = rewrite(bytes, &mut out, 0)?;
    Ok((out, taken))
}

/// Copies one value, made definite; gives how many bytes it took.
fn rewrite(bytes: &[u8], out: &mut Vec<u8>, depth: usize) -> Read<usize> {
    let (head, length) = header(bytes)?;
    let tag = bytes[0];
    let constructed = tag & 0x20 != 0;
    if depth > DEPTH_MAX || (length.is_none() && !constructed) {
        return Err(Malformed);
    }
    let body = match length {
        Some(length) => bytes.get(head..head.checked_add(length).ok_or(Malformed)?).ok_or(Malformed)?,
        None => &bytes[head..],
    };
    if !constructed {
        out.extend_from_slice(&bytes[..head + body.len()]);
        return Ok(head + body.len());
    }
    let (mut at, mut inside) = (0, Vec::new());
    loop {
        let rest = &body[at..];
        match length {
            Some(_) if rest.is_empty() => break,
            None if rest.starts_with(&[0, 0]) => {
                at += 2;
                break;
            }
            _ => at += rewrite(rest, &mut inside, depth + 1)?,
        }
    }
    if tag == OCTET_STRING | 0x20 {
        let pieces = Der::new(&inside).all()?;
        let joined: Read<Vec<&[u8]>> = pieces.iter().map(|p| Ok(p.tagged(OCTET_STRING)?.content)).collect();
        put(out, OCTET_STRING, &joined?.concat());
    } else if length == Some(inside.len()) {
        // Nothing below was written anew: kept as it stands, the length's own form too.
        out.extend_from_slice(&bytes[..head]);
        out.extend_from_slice(&inside);
    } else {
        put(out, tag, &inside);
    }
    Ok(head + at)
}

/// Writes one value.
pub(crate) fn put(out: &mut Vec<u8>, tag: u8, content: &[u8]) {
    out.push(tag);
    let length = content.len();
    if length < 0x80 {
        out.push(u8::try_from(length).unwrap_or(0x7f));
    } else {
        let digits = length.to_be_bytes();
        let used = &digits[digits.iter().take_while(|b| **b == 0).count()..];
        out.push(0x80 | u8::try_from(used.len()).unwrap_or(8));
        out.extend_from_slice(used);
    }
    out.extend_from_slice(content);
}

/// An object identifier's content, dotted.
fn oid(content: &[u8]) -> Read<String> {
    if content.is_empty() || content.len() > 64 || content.last().is_some_and(|b| b & 0x80 != 0) {
        return Err(Malformed);
    }
    let (mut arcs, mut value) = (Vec::new(), 0u64);
    for byte in content {
        if value > u64::MAX >> 7 {
            return Err(Malformed);
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            if arcs.is_empty() {
                let first = (value / 40).min(2);
                arcs.push(first.to_string());
                value -= first * 40;
            }
            arcs.push(value.to_string());
            value = 0;
        }
    }
    Ok(arcs.join("."))
}

/// `YYMMDDHHMM[SS]Z` or `YYYYMMDDHHMM[SS[.f]]Z`; with an offset too, as BER allows.
fn time(content: &[u8], year_digits: usize) -> Read<Timestamp> {
    let text = std::str::from_utf8(content).map_err(|_| Malformed)?;
    if !text.is_ascii() {
        return Err(Malformed);
    }
    let digits: &str = &text[..text.bytes().take_while(u8::is_ascii_digit).count()];
    let number = |from: usize, count: usize| -> Read<i16> {
        digits.get(from..from + count).ok_or(Malformed)?.parse().map_err(|_| Malformed)
    };
    let small = |from: usize| -> Read<i8> { i8::try_from(number(from, 2)?).map_err(|_| Malformed) };
    let year = match year_digits {
        2 => number(0, 2).map(|y| if y < 50 { 2000 + y } else { 1900 + y })?,
        _ => number(0, 4)?,
    };
    let at = year_digits;
    let second = if digits.len() >= at + 10 { small(at + 8)? } else { 0 };
    let moment = DateTime::new(year, small(at)?, small(at + 2)?, small(at + 4)?, small(at + 6)?, second, 0)
        .map_err(|_| Malformed)?;
    let rest =
        text[digits.len()..].trim_start_matches(['.', ',']).trim_start_matches(|c: char| c.is_ascii_digit());
    let seconds = moment.to_zoned(TimeZone::UTC).map_err(|_| Malformed)?.timestamp().as_second();
    Timestamp::from_second(seconds - offset(rest)?).map_err(|_| Malformed)
}

/// Seconds east of Greenwich: `Z`, `+0300`.
fn offset(text: &str) -> Read<i64> {
    let (sign, digits) = match text.as_bytes().first() {
        Some(b'Z') if text.len() == 1 => return Ok(0),
        Some(b'+') => (1, &text[1..]),
        Some(b'-') => (-1, &text[1..]),
        _ => return Err(Malformed),
    };
    if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Malformed);
    }
    let value: i64 = digits.parse().map_err(|_| Malformed)?;
    Ok(sign * (value / 100 * 3600 + value % 100 * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indefinite_lengths_become_definite_and_pieces_one_string() {
        // SEQUENCE (indefinite) { [0] (indefinite) { OCTET STRING of two pieces }, INTEGER 5 }
        let ber =
            [0x30, 0x80, 0xa0, 0x80, 0x24, 0x80, 4, 1, b'a', 4, 2, b'b', b'c', 0, 0, 0, 0, 2, 1, 5, 0, 0, 9];
        let (der, taken) = definite(&ber).expect("BER");
        assert_eq!(der, [0x30, 10, 0xa0, 5, 4, 3, b'a', b'b', b'c', 2, 1, 5]);
        assert_eq!(taken, ber.len() - 1);
    }

    #[test]
    fn definite_values_are_kept_byte_for_byte() {
        let odd = [0x30, 0x82, 0, 3, 2, 1, 7];
        assert_eq!(definite(&odd).expect("as it stands"), (odd.to_vec(), 7));
    }

    #[test]
    fn depth_and_lengths_are_bounded() {
        let deep: Vec<u8> = std::iter::repeat_n([0x30, 0x80], 100_000).flatten().collect();
        assert_eq!(definite(&deep), Err(Malformed));
        for bytes in
            [&[0x30, 0x84, 0xff, 0xff, 0xff, 0xff][..], &[0x30], &[], &[0x1f, 1, 1], &[4, 0x80, 0, 0]]
        {
            assert_eq!(definite(bytes), Err(Malformed), "{bytes:?}");
        }
    }

    #[test]
    fn identifiers_and_times_are_read() {
        assert_eq!(oid(&[0x2a, 0x85, 3, 7, 1, 1, 2, 2]).as_deref(), Ok("1.2.643.7.1.1.2.2"));
        assert_eq!(oid(&[0x2a, 0x80]), Err(Malformed));
        let utc = |text: &str| Tlv { tag: UTC_TIME, content: text.as_bytes(), whole: &[] }.time();
        let long = |text: &str| Tlv { tag: GENERALIZED_TIME, content: text.as_bytes(), whole: &[] }.time();
        let moment = "2026-11-20T10:15:30Z".parse::<Timestamp>().map_err(|_| Malformed);
        assert_eq!(utc("261120101530Z"), moment);
        assert_eq!(long("20261120101530.25Z"), moment);
        assert_eq!(long("20261120131530+0300"), moment);
        assert_eq!(utc("26112010153é"), Err(Malformed));
        assert_eq!(utc("269920101530Z"), Err(Malformed));
    }
}
