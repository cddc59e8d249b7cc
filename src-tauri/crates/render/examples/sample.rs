//! Writes the sample document in every format, and hostile ones as DOCX, to be looked at:
//! `cargo run -p pismovnik-render --example sample -- OUTDIR`.
#![allow(clippy::disallowed_methods)] // A program reads its own arguments.

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::path::PathBuf;

use pismovnik_render::{docx, html, markdown, text};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder: PathBuf = std::env::args_os().nth(1).ok_or("say into which folder to write")?.into();
    std::fs::create_dir_all(&folder)?;
    let document = sample::document();
    std::fs::write(
        folder.join("sample.html"),
        html::page(&document, &html::HtmlOptions { provenance: true, dress: None }),
    )?;
    std::fs::write(folder.join("fragment.html"), html::fragment(&document))?;
    std::fs::write(folder.join("sample.md"), markdown::text(&document))?;
    std::fs::write(folder.join("sample.txt"), text::plain(&document))?;
    std::fs::write(folder.join("sample.docx"), docx::bytes(&document)?)?;
    for (at, words) in sample::hostile().iter().enumerate() {
        std::fs::write(folder.join(format!("hostile-{at:02}.docx")), docx::bytes(&sample::filled(words))?)?;
    }
    Ok(())
}
