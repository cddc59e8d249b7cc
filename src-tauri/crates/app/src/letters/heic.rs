//! Photographs of phones (HEIC) as PNG: web views other than Apple's show none.

/// Most pixels that are decoded: a phone's photograph has 12 to 50 million.
const PIXELS_MAX: usize = 60_000_000;

/// The picture as PNG; none where it cannot be decoded, or is too large.
pub(crate) fn png(heic: &[u8]) -> Option<Vec<u8>> {
    let known = heic_decoder::probe(heic).ok()?;
    if known.width.saturating_mul(known.height) > PIXELS_MAX {
        return None;
    }
    let picture = heic_decoder::decode(heic).ok()?.to_rgb8().ok()?;
    let mut bytes = Vec::new();
    let (width, height) = (u32::try_from(picture.width).ok()?, u32::try_from(picture.height).ok()?);
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&picture.data).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}
