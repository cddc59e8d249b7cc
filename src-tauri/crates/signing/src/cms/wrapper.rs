//! The wrappings in which signature files come: DER or BER as it is, base64 with or without PEM lines.

use base64::Engine as _;
use base64::engine::general_purpose::GeneralPurpose;
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};

/// Signature files above this are refused: a detached signature takes kilobytes, one with its document inside
/// at most what a document takes.
pub const SIZE_MAX: usize = 64 << 20;

/// The bytes of the CMS in a signature file (`.sig .p7s .sgn .cms .p7m .pem`); none where it is no such file.
pub fn unwrap(file: &[u8]) -> Option<Vec<u8>> {
    if file.len() > SIZE_MAX {
        return None;
    }
    if file.first() == Some(&0x30) && file.get(1).is_some_and(|b| *b >= 0x80) {
        return Some(file.to_vec());
    }
    blocks(file).into_iter().next().filter(|der| der.first() == Some(&0x30))
}

/// Every DER block of a file: one of bare DER, one of base64, or all PEM blocks of it.
pub fn blocks(file: &[u8]) -> Vec<Vec<u8>> {
    if file.len() > SIZE_MAX {
        return Vec::new();
    }
    let text = match file {
        // Text saved by Windows' own tools: UTF-8 with its mark, or UTF-16.
        [0xef, 0xbb, 0xbf, rest @ ..] => rest.to_vec(),
        [0xff, 0xfe, rest @ ..] => rest.iter().step_by(2).copied().collect(),
        [0x30, second, ..] if *second >= 0x80 || !file.is_ascii() => return vec![file.to_vec()],
        _ => file.to_vec(),
    };
    if !text.is_ascii() {
        return Vec::new();
    }
    let text = String::from_utf8_lossy(&text);
    if !text.contains("-----BEGIN ") {
        return decode(&text).into_iter().collect();
    }
    let mut found = Vec::new();
    let mut rest: &str = &text;
    while let Some((_, after)) = rest.split_once("-----BEGIN ") {
        let Some((_, after)) = after.split_once("-----") else { break };
        let Some((body, after)) = after.split_once("-----END ") else { break };
        found.extend(decode(body));
        rest = after;
    }
    found
}

fn decode(text: &str) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let engine = GeneralPurpose::new(&base64::alphabet::STANDARD, config);
    let bare: Vec<u8> = text.bytes().filter(|b| !b.is_ascii_whitespace() && *b != 0).collect();
    if bare.is_empty() { None } else { engine.decode(bare).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DER: [u8; 5] = [0x30, 0x80, 5, 0, 0];

    #[test]
    fn every_wrapping_gives_the_same_bytes() {
        let base64 = "MIAFAAA=";
        let pem = format!("Bag Attributes\r\n-----BEGIN PKCS7-----\r\n{base64}\r\n-----END PKCS7-----\r\n");
        let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(base64.bytes().flat_map(|b| [b, 0])).collect();
        let marked = format!("\u{feff}{base64}");
        let broken = "MIAF\nAAA\n";
        for file in
            [&DER[..], base64.as_bytes(), pem.as_bytes(), &utf16, marked.as_bytes(), broken.as_bytes()]
        {
            assert_eq!(unwrap(file).as_deref(), Some(&DER[..]), "{}", String::from_utf8_lossy(file));
        }
    }

    #[test]
    fn other_files_are_no_signatures() {
        for file in
            [&b""[..], b"hello, world", b"%PDF-1.7", b"-----BEGIN X", "привет".as_bytes(), &[0xff, 0xfe]]
        {
            assert_eq!(unwrap(file), None, "{}", String::from_utf8_lossy(file));
        }
    }
}
