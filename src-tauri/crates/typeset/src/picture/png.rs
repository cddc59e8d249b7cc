//! PNG: any depth and kind of colour, with transparency; no animation.

use std::io::Cursor;

use pismovnik_model::picture::{Picture, PictureKind};
use pismovnik_model::{Problem, problem};
use png::{BitDepth, ColorType, Decoder, Limits, Transformations};

use super::{Content, sized, told, unreadable};
use crate::embed;

/// Chunks that are kept: what is needed to show the picture.
const KEPT: [&[u8]; 5] = [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"];

/// A PNG without its further chunks (texts, camera, colour profile).
pub(super) fn read(bytes: &[u8]) -> Result<Picture, Problem> {
    let kept = stripped(bytes)?;
    let Samples { width, height, .. } = samples(&kept)?;
    Ok(Picture { kind: PictureKind::Png, bytes: kept, width, height })
}

fn stripped(bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let cut = || unreadable("PNG: cut short");
    let (signature, mut rest) = bytes.split_at_checked(8).ok_or_else(cut)?;
    let mut kept = signature.to_vec();
    loop {
        let (head, _) = rest.split_at_checked(8).ok_or_else(cut)?;
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let name = &head[4..8];
        let whole = length.checked_add(12).ok_or_else(cut)?;
        let (chunk, after) = rest.split_at_checked(whole).ok_or_else(cut)?;
        if name == b"acTL" {
            return Err(told(problem::PICTURE_ANIMATED));
        }
        if KEPT.contains(&name) {
            kept.extend(chunk);
        }
        if name == b"IEND" {
            return Ok(kept);
        }
        rest = after;
    }
}

/// A PNG's pixels, 8 bits a channel.
struct Samples {
    width: u32,
    height: u32,
    /// Grey or colour, either with or without transparency.
    colours: ColorType,
    data: Vec<u8>,
}

fn samples(bytes: &[u8]) -> Result<Samples, Problem> {
    let limits = Limits { bytes: 256 * 1024 * 1024 };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(unreadable)?;
    let (width, height) = (reader.info().width, reader.info().height);
    sized(width, height)?;
    let size = reader.output_buffer_size().ok_or_else(|| unreadable("PNG: too large"))?;
    let mut data = vec![0; size];
    let frame = reader.next_frame(&mut data).map_err(unreadable)?;
    data.truncate(frame.buffer_size());
    if frame.bit_depth != BitDepth::Eight || frame.color_type == ColorType::Indexed {
        return Err(unreadable("PNG: depth"));
    }
    Ok(Samples { width, height, colours: frame.color_type, data })
}

/// Samples as a PDF keeps them.
pub(super) fn content(bytes: &[u8]) -> Result<Content, Problem> {
    let Samples { width, colours, data, .. } = samples(bytes)?;
    let (channels, transparent) = match colours {
        ColorType::Grayscale => (1, false),
        ColorType::GrayscaleAlpha => (1, true),
        ColorType::Rgba => (3, true),
        _ => (3, false),
    };
    let pixels = data.chunks_exact(channels + usize::from(transparent));
    let mut colour = Vec::with_capacity(pixels.len() * channels);
    let mut alpha = Vec::new();
    for pixel in pixels {
        colour.extend(&pixel[..channels]);
        alpha.extend(pixel.get(channels).filter(|_| transparent));
    }
    // Pictures of greys are often kept as colours.
    let grey = channels == 1 || colour.chunks_exact(3).all(|p| p[0] == p[1] && p[1] == p[2]);
    if grey && channels == 3 {
        colour = colour.chunks_exact(3).map(|p| p[0]).collect();
    }
    let pack = |samples: &[u8]| embed::packed(embed::Effort::Shared, samples, b"").1;
    let _ = width;
    let alpha = alpha.iter().any(|a| *a != 255).then(|| pack(&alpha));
    Ok(Content::Samples { grey, filter: "FlateDecode", data: pack(&colour), alpha })
}
