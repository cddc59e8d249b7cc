//! Writes `fonts/ready.bin` from the fonts: after a font or the repertoire of letters has changed.
#![allow(clippy::print_stdout, reason = "an example is a command")]

fn main() -> std::io::Result<()> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/fonts/ready.bin");
    let bytes = pismovnik_typeset::ready_file();
    println!("{file}: {} bytes", bytes.len());
    std::fs::write(file, bytes)
}
