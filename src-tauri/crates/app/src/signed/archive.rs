//! ZIP archives of papers: written plain, read with bounds; names inside never become paths.

use std::io::{self, Cursor, Read as _, Seek, Write};

use pismovnik_model::problem::{self, Problem};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::letters::plain_name;

/// Most files of an archive.
const FILES_MAX: usize = 2000;
/// Most bytes that an archive may unpack to.
const BYTES_MAX: u64 = 512 << 20;

/// A file by name.
pub type NamedFile = (String, Vec<u8>);

/// Whether bytes begin as an archive does.
pub fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// An archive of these files, the same bytes each time.
///
/// # Errors
/// Only a defect: two files of one name.
pub fn write(files: &[NamedFile]) -> Result<Vec<u8>, Problem> {
    let packed = || -> io::Result<Vec<u8>> {
        let mut packing = Packing::to(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            packing.begin(name)?;
            packing.write(bytes)?;
        }
        packing.finish().map(Cursor::into_inner)
    };
    packed().map_err(|e| Problem::new(problem::INTERNAL, "zip").with("detail", e))
}

/// An archive that is written piece by piece: it holds none of its files in memory.
pub(crate) struct Packing<W: Write + Seek>(ZipWriter<W>);

impl<W: Write + Seek> Packing<W> {
    /// An empty one.
    pub(crate) fn to(out: W) -> Packing<W> {
        Packing(ZipWriter::new(out))
    }

    /// Begins its next file.
    ///
    /// # Errors
    /// What it is written to fails; a defect: a name that it has already.
    pub(crate) fn begin(&mut self, name: &str) -> io::Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(zip::DateTime::default());
        Ok(self.0.start_file(name, options)?)
    }

    /// Adds to the file that was begun last.
    ///
    /// # Errors
    /// What it is written to fails.
    pub(crate) fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        self.0.write_all(piece)
    }

    /// Ends it; gives back what it was written to.
    ///
    /// # Errors
    /// As [`Packing::write`].
    pub(crate) fn finish(self) -> io::Result<W> {
        Ok(self.0.finish()?)
    }
}

/// The files of an archive, their names without folders.
///
/// # Errors
/// It cannot be read, is encrypted, or unpacks to more than is read; `at` is its name.
pub fn read(at: &str, bytes: &[u8]) -> Result<Vec<NamedFile>, Problem> {
    let unreadable = || Problem::new(problem::ARCHIVE_UNREADABLE, at);
    let too_large = || Problem::new(problem::ARCHIVE_TOO_LARGE, at).with("max", BYTES_MAX >> 20);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
    if archive.len() > FILES_MAX {
        return Err(too_large());
    }
    let (mut files, mut left) = (Vec::new(), BYTES_MAX);
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(|_| unreadable())?;
        if !file.is_file() {
            continue;
        }
        let name = plain_name(&file.name().map_err(|_| unreadable())?);
        let mut own = Vec::new();
        // What the heading says of the length is not believed.
        file.by_ref().take(left + 1).read_to_end(&mut own).map_err(|_| unreadable())?;
        left = left.checked_sub(own.len() as u64).ok_or_else(too_large)?;
        files.push((name, own));
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_out_under_bare_names() {
        let files = vec![("политика.pdf".to_owned(), vec![7; 70_000]), ("b.txt".to_owned(), Vec::new())];
        let packed = write(&files).expect("packed");
        assert_eq!(packed, write(&files).expect("packed"));
        assert!(is_archive(&packed));
        assert_eq!(read("x.zip", &packed).expect("read"), files);
        let climbing = write(&[("../../etc/passwd".to_owned(), b"x".to_vec())]).expect("packed");
        assert_eq!(read("x.zip", &climbing).expect("read")[0].0, "passwd");
    }

    #[test]
    fn damaged_archives_are_refused_and_nothing_panics() {
        let packed = write(&[("a".to_owned(), vec![1; 500])]).expect("packed");
        assert_eq!(read("x.zip", b"PK\x03\x04").expect_err("none").code, problem::ARCHIVE_UNREADABLE);
        for end in 0..packed.len() {
            let _ = read("x.zip", &packed[..end]);
        }
        for place in 0..packed.len() {
            let mut changed = packed.clone();
            changed[place] ^= 0x55;
            let _ = read("x.zip", &changed);
        }
    }
}
