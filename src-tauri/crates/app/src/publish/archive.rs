//! Web archives (`.mhtml`), as browsers save them: the page among the parts.

/// What was found in bytes that may be a web archive.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Archive {
    /// They are none.
    None,
    /// They are one, without a page that can be read.
    Empty,
    /// Its first page, and the encoding that its part names.
    Page(Vec<u8>, Option<String>),
}

/// RFC 2046 5.1.1. A longer one would be looked for in time that grows with the square of the file.
const LONGEST_BOUNDARY: usize = 70;

/// Looks for the page of a web archive.
pub(super) fn page(bytes: &[u8]) -> Archive {
    let Some((head, body)) = parted(bytes) else { return Archive::None };
    if header(&head, "mime-version").is_none() {
        return Archive::None;
    }
    let kind = header(&head, "content-type").unwrap_or_default();
    let boundary = parameter(&kind, "boundary").filter(|b| b.len() <= LONGEST_BOUNDARY);
    let Some(boundary) = boundary else { return Archive::None };
    let mark = format!("--{boundary}");
    for part in pieces(body, mark.as_bytes()) {
        let Some((head, body)) = parted(part) else { continue };
        let kind = header(&head, "content-type").unwrap_or_default();
        if !kind.to_ascii_lowercase().starts_with("text/html") {
            continue;
        }
        let charset = parameter(&kind, "charset");
        let coding = header(&head, "content-transfer-encoding").unwrap_or_default().to_ascii_lowercase();
        return match coding.trim() {
            "quoted-printable" => Archive::Page(unquoted(body), charset),
            "" | "7bit" | "8bit" | "binary" => Archive::Page(body.to_vec(), charset),
            _ => Archive::Empty,
        };
    }
    Archive::Empty
}

/// Headers and body; none where the bytes do not begin with a header.
fn parted(bytes: &[u8]) -> Option<(String, &[u8])> {
    let bytes = bytes.strip_prefix(b"\r\n").or(bytes.strip_prefix(b"\n")).unwrap_or(bytes);
    let first = bytes.iter().take(80).position(|b| !(b.is_ascii_alphanumeric() || *b == b'-'))?;
    if bytes.get(first) != Some(&b':') {
        return None;
    }
    let (end, skip) =
        position(bytes, b"\r\n\r\n").map(|i| (i, 4)).or(position(bytes, b"\n\n").map(|i| (i, 2)))?;
    Some((String::from_utf8_lossy(&bytes[..end]).into_owned(), &bytes[end + skip..]))
}

/// A header's value, folded lines joined.
fn header(head: &str, name: &str) -> Option<String> {
    let mut lines = head.lines().skip_while(|line| {
        line.split_once(':').is_none_or(|(found, _)| !found.trim().eq_ignore_ascii_case(name))
    });
    let first = lines.next()?.split_once(':')?.1.trim().to_owned();
    let folded = lines.take_while(|line| line.starts_with([' ', '\t']));
    Some(folded.fold(first, |all, line| all + " " + line.trim()))
}

fn parameter(value: &str, name: &str) -> Option<String> {
    let found = value.split(';').find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"').to_owned())
    });
    found.filter(|v| !v.is_empty())
}

/// The parts between marks.
fn pieces<'a>(body: &'a [u8], mark: &[u8]) -> Vec<&'a [u8]> {
    let mut found = Vec::new();
    let mut rest = position(body, mark).map(|i| &body[i + mark.len()..]);
    while let Some(from) = rest {
        let next = position(from, mark);
        found.push(&from[..next.unwrap_or(from.len())]);
        rest = next.map(|i| &from[i + mark.len()..]);
    }
    found
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|w| w == wanted)
}

/// Quoted-printable; what is not well-formed stays as it is.
fn unquoted(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first != b'=' {
            out.push(*first);
            continue;
        }
        let pair = after.get(..2).and_then(|p| std::str::from_utf8(p).ok());
        if let Some(byte) = pair.and_then(|p| u8::from_str_radix(p, 16).ok()) {
            out.push(byte);
            rest = &after[2..];
        } else if let Some(soft) = after.strip_prefix(b"\r\n").or(after.strip_prefix(b"\n")) {
            rest = soft;
        } else {
            out.push(b'=');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAVED: &str = "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Mark\"\r\n\r\n\r\n------Mark\r\nContent-Type: text/css\r\n\r\np{}\r\n------Mark\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p class=3D\"a\">=D0=A1=D0=BE=\r\nг=ZZ\r\n------Mark--\r\n";

    #[test]
    fn the_page_is_found_and_decoded() {
        let Archive::Page(bytes, charset) = page(SAVED.as_bytes()) else { panic!("a page") };
        assert_eq!(String::from_utf8_lossy(&bytes).trim_end(), "<p class=\"a\">Сог=ZZ");
        assert_eq!(charset.as_deref(), Some("utf-8"));
    }

    #[test]
    fn other_bytes_are_no_archive_and_cut_ones_end() {
        assert_eq!(page(b"<html>: x\n\n"), Archive::None);
        assert_eq!(page(b""), Archive::None);
        assert_eq!(page(b"a: b\n\n<p>"), Archive::None);
        assert_eq!(page(SAVED.replace("----Mark", &"-".repeat(71)).as_bytes()), Archive::None);
        for end in (0..SAVED.len()).filter(|i| SAVED.is_char_boundary(*i)) {
            let _ = page(&SAVED.as_bytes()[..end]);
        }
        assert_eq!(page(&SAVED.as_bytes()[..260]), Archive::Empty);
    }
}
