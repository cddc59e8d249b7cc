//! The parts of a file in one archive.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Media;
use crate::RenderError;

/// Packs named parts in the order given; time stamps are the archive format's first day.
pub(super) fn pack(parts: &[(&str, String)], media: &[Media]) -> Result<Vec<u8>, RenderError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, options)?;
        archive.write_all(content.as_bytes()).map_err(zip::result::ZipError::from)?;
    }
    for picture in media {
        archive.start_file(format!("word/{}", picture.path()), options)?;
        archive.write_all(&picture.bytes).map_err(zip::result::ZipError::from)?;
    }
    Ok(archive.finish()?.into_inner())
}
