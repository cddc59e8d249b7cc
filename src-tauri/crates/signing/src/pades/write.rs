//! PDF objects as bytes.

use lopdf::{Dictionary, Object, StringFormat};

/// Appends an object.
pub(super) fn object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        Object::Integer(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Real(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Name(value) => name(out, value),
        Object::String(bytes, StringFormat::Hexadecimal) => hexadecimal(out, bytes),
        Object::String(bytes, StringFormat::Literal) => literal(out, bytes),
        Object::Array(values) => {
            out.push(b'[');
            for (i, value) in values.iter().enumerate() {
                if i > 0 {
                    out.push(b' ');
                }
                self::object(out, value);
            }
            out.push(b']');
        }
        Object::Dictionary(values) => dictionary(out, values),
        Object::Stream(stream) => {
            let mut head = stream.dict.clone();
            head.set("Length", stream.content.len() as i64);
            dictionary(out, &head);
            out.extend_from_slice(b"\nstream\n");
            out.extend_from_slice(&stream.content);
            // After a last CR a lone LF would look like one line end with it.
            out.extend_from_slice(if stream.content.last() == Some(&b'\r') { b"\r\n" } else { b"\n" });
            out.extend_from_slice(b"endstream");
        }
        Object::Reference((number, generation)) => {
            out.extend_from_slice(format!("{number} {generation} R").as_bytes());
        }
    }
}

/// Appends the entries of a dictionary with its brackets.
pub(super) fn dictionary(out: &mut Vec<u8>, values: &Dictionary) {
    out.extend_from_slice(b"<<");
    entries(out, values);
    out.extend_from_slice(b">>");
}

/// Appends the entries alone.
pub(super) fn entries(out: &mut Vec<u8>, values: &Dictionary) {
    for (key, value) in values {
        name(out, key);
        out.push(b' ');
        object(out, value);
    }
}

fn name(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'/');
    for byte in bytes {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            out.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}

/// Hexadecimal digits of bytes, upper case, in brackets.
pub(super) fn hexadecimal(out: &mut Vec<u8>, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.reserve(bytes.len() * 2 + 2);
    out.push(b'<');
    for byte in bytes {
        out.push(DIGITS[usize::from(byte >> 4)]);
        out.push(DIGITS[usize::from(byte & 15)]);
    }
    out.push(b'>');
}

fn literal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend_from_slice(&[b'\\', *byte]),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\n' => out.extend_from_slice(b"\\n"),
            _ => out.push(*byte),
        }
    }
    out.push(b')');
}

/// A text string: as it is where it is ASCII, else UTF-16 with its mark.
pub(super) fn text(words: &str) -> Object {
    if words.is_ascii() {
        return Object::string_literal(words);
    }
    let bytes = [0xFE, 0xFF].into_iter().chain(words.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    Object::String(bytes, StringFormat::Hexadecimal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::dictionary;

    #[test]
    fn objects_are_written_so_that_they_are_read_back() {
        let value = Object::Dictionary(dictionary! {
            "A#" => vec![1.into(), Object::Real(0.5), Object::Null, true.into(), Object::Reference((3, 0))],
            "S" => Object::string_literal("a(b)\\\r\n"),
            "T" => text("Ә"),
        });
        let mut out = Vec::new();
        object(&mut out, &value);
        let words = String::from_utf8(out).expect("ASCII");
        assert_eq!(words, "<</A#23 [1 0.5 null true 3 0 R]/S (a\\(b\\)\\\\\\r\\n)/T <FEFF04D8>>>");
    }
}
