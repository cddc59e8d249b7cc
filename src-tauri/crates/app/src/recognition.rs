//! Words in pictures, recognised by what the system has for it: Tesseract on Linux, Windows' and Apple's own
//! recognition. Nothing leaves the machine, and nothing is written to disk: a picture goes through a pipe or memory.

use pismovnik_model::problem::{self, Problem};

fn unavailable(reason: &'static str) -> Problem {
    Problem::new(problem::RECOGNITION_UNAVAILABLE, "").with("system", reason)
}

fn failed(detail: impl ToString) -> Problem {
    Problem::new(problem::RECOGNITION_FAILED, "").with("detail", detail)
}

/// The words in a picture (PNG or JPEG), line by line; empty where there are none.
///
/// # Errors
/// [`problem::RECOGNITION_UNAVAILABLE`]: the system has nothing that reads Russian or Kazakh;
/// [`problem::RECOGNITION_FAILED`]: it could not read this picture.
pub fn words(picture: &[u8]) -> Result<String, Problem> {
    system::words(picture)
}

/// What a program said when given these bytes; none where there is no such program.
#[cfg(unix)]
fn ask(program: &str, arguments: &[&str], given: &[u8]) -> Option<Result<String, Problem>> {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    let mut command = Command::new(program);
    command.args(arguments).env("LC_ALL", "C.UTF-8").env("OMP_THREAD_LIMIT", "1");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().ok()?;
    let pipe = running.stdin.take();
    let said = std::thread::scope(|scope| {
        // A program that ends early closes the pipe: what it says then counts.
        scope.spawn(move || pipe.map(|mut pipe| pipe.write_all(given)));
        running.wait_with_output()
    });
    Some(match said {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        // The first line says why, the others where in the program.
        Ok(output) => {
            Err(failed(String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or("").trim()))
        }
        Err(error) => Err(failed(error)),
    })
}

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use super::{Problem, ask, unavailable};

    /// Tesseract's names of the languages that letters are written in.
    const LANGUAGES: [&str; 3] = ["rus", "kaz", "eng"];

    pub(super) fn words(picture: &[u8]) -> Result<String, Problem> {
        let listed = ask("tesseract", &["--list-langs"], &[]).ok_or_else(|| unavailable("linux"))??;
        let known: Vec<&str> =
            LANGUAGES.into_iter().filter(|l| listed.lines().any(|known| known.trim() == *l)).collect();
        if !known.iter().any(|l| matches!(*l, "rus" | "kaz")) {
            return Err(unavailable("linux"));
        }
        let languages = known.join("+");
        // Layout and the way up are found first: photographs lie on their sides.
        let turned = ask("tesseract", &["-", "-", "-l", &languages, "--psm", "1"], picture);
        match turned.ok_or_else(|| unavailable("linux"))? {
            Ok(words) => Ok(words),
            // Too few letters to tell the way up.
            Err(_) => ask("tesseract", &["-", "-", "-l", &languages, "--psm", "3"], picture)
                .ok_or_else(|| unavailable("linux"))?,
        }
    }
}

#[cfg(target_os = "macos")]
mod system {
    use super::{Problem, ask, unavailable};

    /// Vision's text recognition, asked through the system's own script runner.
    const SCRIPT: &str = r#"
        ObjC.import('Foundation'); ObjC.import('Vision');
        const data = $.NSFileHandle.fileHandleWithStandardInput.readDataToEndOfFile;
        const request = $.VNRecognizeTextRequest.alloc.init;
        request.recognitionLevel = 0;
        request.usesLanguageCorrection = true;
        request.recognitionLanguages = $(['ru-RU', 'en-US']);
        const handler = $.VNImageRequestHandler.alloc.initWithDataOptions(data, $({}));
        const error = Ref();
        if (!handler.performRequestsError($([request]), error)) { throw new Error(ObjC.unwrap(error[0].localizedDescription)); }
        const lines = [];
        for (let n = 0; n < request.results.count; n++) {
            lines.push(ObjC.unwrap(request.results.objectAtIndex(n).topCandidates(1).objectAtIndex(0).string));
        }
        lines.join('\n');
    "#;

    pub(super) fn words(picture: &[u8]) -> Result<String, Problem> {
        let arguments = ["-l", "JavaScript", "-e", SCRIPT];
        ask("/usr/bin/osascript", &arguments, picture).ok_or_else(|| unavailable("mac"))?
    }
}

#[cfg(windows)]
mod system {
    use windows::Globalization::Language;
    use windows::Graphics::Imaging::BitmapDecoder;
    use windows::Media::Ocr::OcrEngine;
    use windows::Storage::Streams::{DataWriter, InMemoryRandomAccessStream};
    use windows::core::{HSTRING, Result as Said};

    use super::{Problem, failed, unavailable};

    /// Languages in the order of preference: Windows reads Kazakh letters only where it has them.
    const LANGUAGES: [&str; 2] = ["kk", "ru"];

    pub(super) fn words(picture: &[u8]) -> Result<String, Problem> {
        let engine =
            LANGUAGES.into_iter().find_map(|l| engine(l).ok()).ok_or_else(|| unavailable("windows"))?;
        read(&engine, picture).map_err(|error| failed(error.message()))
    }

    fn engine(language: &str) -> Said<OcrEngine> {
        OcrEngine::TryCreateFromLanguage(&Language::CreateLanguage(&HSTRING::from(language))?)
    }

    fn read(engine: &OcrEngine, picture: &[u8]) -> Said<String> {
        let stream = InMemoryRandomAccessStream::new()?;
        let writer = DataWriter::CreateDataWriter(&stream)?;
        writer.WriteBytes(picture)?;
        writer.StoreAsync()?.join()?;
        writer.DetachStream()?;
        stream.Seek(0)?;
        let decoder = BitmapDecoder::CreateAsync(&stream)?.join()?;
        let bitmap = decoder.GetSoftwareBitmapAsync()?.join()?;
        let lines = engine.RecognizeAsync(&bitmap)?.join()?.Lines()?;
        let mut words = String::new();
        for line in lines {
            words.push_str(&line.Text()?.to_string_lossy());
            words.push('\n');
        }
        Ok(words)
    }
}

#[cfg(not(any(unix, windows)))]
mod system {
    use super::{Problem, unavailable};

    pub(super) fn words(_: &[u8]) -> Result<String, Problem> {
        Err(unavailable("other"))
    }
}
