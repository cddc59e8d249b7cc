//! JPEG: kept as it is compressed; greys or three colours of eight bits.

use pismovnik_model::picture::{Picture, PictureKind};
use pismovnik_model::{Problem, problem};

use super::{Content, sized, told, unreadable};

/// What its head says.
struct Head {
    width: u32,
    height: u32,
    channels: u8,
}

/// A JPEG without its further segments (camera, place, preview, colour profile).
pub(super) fn read(bytes: &[u8]) -> Result<Picture, Problem> {
    let (kept, head) = stripped(bytes)?;
    sized(head.width, head.height)?;
    Ok(Picture { kind: PictureKind::Jpeg, bytes: kept, width: head.width, height: head.height })
}

/// As a PDF keeps it.
pub(super) fn content(bytes: &[u8]) -> Result<Content, Problem> {
    let (kept, head) = stripped(bytes)?;
    Ok(Content::Samples { grey: head.channels == 1, filter: "DCTDecode", data: kept, alpha: None })
}

fn stripped(bytes: &[u8]) -> Result<(Vec<u8>, Head), Problem> {
    let cut = || unreadable("JPEG: cut short");
    let mut kept = bytes.get(..2).ok_or_else(cut)?.to_vec();
    let mut rest = &bytes[2..];
    let mut head = None;
    loop {
        while let [0xFF, 0xFF, ..] = rest {
            rest = &rest[1..];
        }
        let [0xFF, marker, after @ ..] = rest else { return Err(cut()) };
        if *marker == 0xD9 {
            kept.extend([0xFF, 0xD9]);
            let head = head.ok_or_else(|| unreadable("JPEG: no frame"))?;
            return Ok((kept, head));
        }
        let [high, low, ..] = after else { return Err(cut()) };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let body = after.get(2..length).ok_or_else(cut)?;
        match marker {
            0xC0..=0xC2 => head = Some(frame(body)?),
            // Lossless, hierarchical and arithmetic ones: no reader of PDF draws them.
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => return Err(unreadable("JPEG: process")),
            0xE1 if body.starts_with(b"Exif\0\0") && turned(&body[6..]) => {
                return Err(told(problem::PICTURE_TURNED));
            }
            _ => {}
        }
        // What says how to show it, and nothing else: JFIF, Adobe's mark, tables, frames, scans.
        let shows = !matches!(marker, 0xE1..=0xED | 0xEF | 0xFE);
        let (segment, mut next) = rest.split_at_checked(2 + length).ok_or_else(cut)?;
        if shows {
            kept.extend(segment);
        }
        if *marker == 0xDA {
            // Compressed samples up to the next segment.
            let end = next.windows(2).position(|w| w[0] == 0xFF && !matches!(w[1], 0 | 0xFF | 0xD0..=0xD7));
            let (samples, after) = next.split_at(end.ok_or_else(cut)?);
            kept.extend(samples);
            next = after;
        }
        rest = next;
    }
}

fn frame(body: &[u8]) -> Result<Head, Problem> {
    let [bits, h1, h0, w1, w0, channels, ..] = body else { return Err(unreadable("JPEG: frame")) };
    if *bits != 8 || !matches!(channels, 1 | 3) {
        return Err(told(problem::PICTURE_COLOURS));
    }
    let two = |a: &u8, b: &u8| u32::from(u16::from_be_bytes([*a, *b]));
    Ok(Head { width: two(w1, w0), height: two(h1, h0), channels: *channels })
}

/// Whether the camera says that the picture is to be turned: tag 0x0112 of the first directory.
fn turned(tiff: &[u8]) -> bool {
    let big = tiff.starts_with(b"MM");
    let short = |at: usize| -> Option<usize> {
        let two: [u8; 2] = tiff.get(at..at + 2)?.try_into().ok()?;
        Some(usize::from(if big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) }))
    };
    let long = |at: usize| -> Option<usize> {
        let four: [u8; 4] = tiff.get(at..at + 4)?.try_into().ok()?;
        Some(if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) } as usize)
    };
    let orientation = || {
        let directory = long(4)?;
        let count = short(directory)?;
        let entries = (0..count).map(|i| directory.saturating_add(2 + i * 12));
        entries.into_iter().find(|at| short(*at) == Some(0x0112)).and_then(|at| short(at + 8))
    };
    orientation().is_some_and(|value| (2..=8).contains(&value))
}
