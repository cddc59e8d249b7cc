//! Files that come with letters: names without folders, media types by the bytes, limits.

use pismovnik_model::problem::{self, Problem};

use super::FileIn;

/// Most bytes of one file: 512 MiB.
pub const MAX_BYTES: u64 = 512 << 20;

/// Most characters of a kept name.
const NAME_MAX: usize = 200;

/// The name of a file without folders and without anything that a file name cannot hold.
pub fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let plain: String = last
        .chars()
        .filter(|c| {
            pismovnik_model::text::printable(*c) && !matches!(c, ':' | '*' | '?' | '"' | '<' | '>' | '|')
        })
        .take(NAME_MAX)
        .collect();
    let plain = plain.trim().trim_start_matches('.').trim_end_matches('.').to_owned();
    if plain.is_empty() { "file".to_owned() } else { plain }
}

/// The media type that the first bytes show; a file is never believed by its ending.
pub fn media(bytes: &[u8]) -> &'static str {
    const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    let heic = bytes
        .get(4..12)
        .is_some_and(|b| b.starts_with(b"ftyp") && matches!(&b[4..], b"heic" | b"heix" | b"mif1" | b"msf1"));
    match bytes {
        _ if bytes.starts_with(b"%PDF-") => "application/pdf",
        _ if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) => "image/jpeg",
        _ if bytes.starts_with(b"\x89PNG\r\n\x1a\n") => "image/png",
        _ if heic => "image/heic",
        _ if bytes.starts_with(b"GIF8") => "image/gif",
        _ if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => "image/webp",
        _ if bytes.starts_with(OLE) => "application/vnd.ms-outlook",
        _ if bytes.starts_with(b"PK\x03\x04") => "application/zip",
        _ if is_message(bytes) => "message/rfc822",
        _ if std::str::from_utf8(bytes).is_ok() => "text/plain",
        _ => "application/octet-stream",
    }
}

/// Whether the first lines are the heading of an e-mail.
fn is_message(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(8192)];
    let lines = String::from_utf8_lossy(head);
    let fields =
        ["from:", "date:", "received:", "message-id:", "return-path:", "mime-version:", "delivered-to:"];
    let found = lines
        .lines()
        .take_while(|line| !line.is_empty())
        .filter(|line| fields.iter().any(|f| line.to_lowercase().starts_with(f)))
        .count();
    found >= 2
}

/// What speaks against files: empty, or too large; each by its name.
pub(super) fn problems(files: &[FileIn]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in files {
        if file.bytes.is_empty() {
            problems.push(Problem::new(problem::LETTER_FILE_EMPTY, plain_name(&file.name)));
        }
        if file.bytes.len() as u64 > MAX_BYTES {
            problems.push(
                Problem::new(problem::LETTER_FILE_TOO_LARGE, plain_name(&file.name))
                    .with("max", MAX_BYTES >> 20),
            );
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_no_folders_and_nothing_invisible() {
        assert_eq!(plain_name("C:\\Users\\a\\письмо.pdf"), "письмо.pdf");
        assert_eq!(plain_name("../../etc/passwd"), "passwd");
        assert_eq!(plain_name("a\u{202E}fdp.exe"), "afdp.exe");
        assert_eq!(plain_name(".."), "file");
    }

    #[test]
    fn media_types_are_read_from_the_bytes() {
        assert_eq!(media(b"%PDF-1.7"), "application/pdf");
        assert_eq!(media(b"\0\0\0\x18ftypheic\0\0"), "image/heic");
        assert_eq!(media("From: a\r\nDate: b\r\n\r\nтекст".as_bytes()), "message/rfc822");
        assert_eq!(media("Здравствуйте".as_bytes()), "text/plain");
        assert_eq!(media(&[0xC0, 0x00]), "application/octet-stream");
    }
}
