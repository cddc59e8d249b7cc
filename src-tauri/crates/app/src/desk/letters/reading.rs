//! What was read from a dropped file, or recognised in a scan, put into the fields of the entry that nobody filled: each to be confirmed.

use std::path::Path;

use pismovnik_model::intake::FileRole;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Day, Locale};

use super::forms;
use crate::letters::heic;
use crate::letters::message::{self, Message, READ_MAX, pdf};
use crate::letters::streams::Arriving;
use crate::view_intake::ReadView;
use crate::view_letters::IntakeForm;
use crate::{pages, words};

/// Most bytes of a picture or scan whose words are recognised. 64 MiB.
const PICTURE_MAX: usize = READ_MAX;

/// Width in which a scan's page is looked at: A4 at 300 dots per inch, in pixels.
const PAGE_WIDTH: u32 = 2480;

/// The words in a picture (PNG or JPEG), as the machine recognises them.
pub type WordsIn<'a> = &'a dyn Fn(&[u8]) -> Result<String, Problem>;

/// What came of reading a file.
#[derive(Clone, Default)]
pub(crate) enum Read {
    /// Nothing was tried: no file of a new letter.
    #[default]
    Untried,
    /// A file in which no words stand.
    NoWords,
    /// A scan or photograph whose words are still to be recognised.
    Picture,
    /// A message, or words.
    Message(Box<Message>),
    /// A message that cannot be read.
    Failed(Problem),
}

impl Read {
    /// Reads a file as far as it can be read. Whatever it holds, it can be kept.
    pub(crate) fn of(file: &Arriving) -> Read {
        let (name, media) = (&file.attached().name, file.attached().media.as_str());
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        let mail = media == "message/rfc822" || ending.as_deref().is_some_and(|e| e == "eml" || e == "msg");
        let pdf = media == "application/pdf";
        if pictured(media) {
            return Read::Picture;
        }
        if !mail && !pdf && media != "text/plain" {
            return Read::NoWords;
        }
        match file.whole(READ_MAX) {
            Err(problem) => Read::Failed(problem),
            Ok(bytes) if mail => match message::read(&bytes, name) {
                Ok(message) => Read::Message(Box::new(message)),
                Err(problem) => Read::Failed(problem),
            },
            Ok(bytes) if pdf => match message::of_pdf(&bytes) {
                Some(message) => Read::Message(Box::new(message)),
                // Its pages are pictures.
                None => Read::Picture,
            },
            Ok(bytes) => Read::Message(Box::new(message::of_words(&String::from_utf8_lossy(&bytes)))),
        }
    }

    /// In words.
    pub(crate) fn view(&self, locale: Locale, file: &str) -> Option<ReadView> {
        let view = |lines, text, troubles| Some(ReadView { file: file.to_owned(), lines, text, troubles });
        match self {
            Read::Untried | Read::Picture => None,
            Read::NoWords => view(Vec::new(), String::new(), vec![words::plain(locale, "read-no-words")]),
            Read::Message(message) => view(
                message::heads(locale, message),
                message.text.clone(),
                message::troubles(locale, message),
            ),
            Read::Failed(problem) => {
                let told = words::problem(locale, problem);
                view(Vec::new(), String::new(), vec![format!("{} {}", told.message, told.hint)])
            }
        }
    }
}

/// Pictures in which words are recognised.
fn pictured(media: &str) -> bool {
    matches!(media, "image/jpeg" | "image/png" | "image/heic")
}

/// The words of a scan or photograph, page after page; a page with a text layer says its own.
///
/// `words_in` recognises a picture; `told` hears how many pages are done of how many; false stops.
///
/// # Errors
/// What the machine says where it recognises none; the file cannot be read; it was stopped.
pub(crate) fn recognise(
    scan: &Arriving,
    words_in: WordsIn<'_>,
    told: &dyn Fn(u64, u64) -> bool,
) -> Result<Read, Problem> {
    let (name, media) = (&scan.attached().name, scan.attached().media.as_str());
    let stopped = || Problem::new(problem::RECOGNITION_STOPPED, name.as_str());
    let unreadable = || Problem::new(problem::RECOGNITION_FAILED, "").with("detail", media);
    let bytes = scan.whole(PICTURE_MAX)?;
    let words = match media {
        "application/pdf" => {
            let damaged = || Problem::new(problem::PDF_UNREADABLE, name.as_str());
            let layers = pdf::pages(&bytes).ok_or_else(damaged)?;
            let mut words = Vec::new();
            for (nth, layer) in layers.iter().enumerate() {
                if !told(nth as u64, layers.len() as u64) {
                    return Err(stopped());
                }
                words.push(if layer.is_empty() {
                    let page = pages::png(&bytes, nth, PAGE_WIDTH).ok_or_else(unreadable)?;
                    words_in(&page)?
                } else {
                    layer.clone()
                });
            }
            words.join("\n")
        }
        "image/heic" => words_in(&heic::png(&bytes).ok_or_else(unreadable)?)?,
        _ => words_in(&bytes)?,
    };
    if !told(1, 1) {
        return Err(stopped());
    }
    if !message::reads_like_words(&words) {
        return Ok(Read::NoWords);
    }
    Ok(Read::Message(Box::new(message::of_picture(&words))))
}

/// What a file tells of the letter in it: a message, words, a PDF; a scan or photograph is recognised.
///
/// # Errors
/// It cannot be read, or holds no words.
pub fn read_file(
    path: &Path,
    words_in: WordsIn<'_>,
    told: &dyn Fn(u64, u64) -> bool,
) -> Result<Message, Problem> {
    let file = Arriving::at(path, FileRole::Letter)?;
    let read = match Read::of(&file) {
        Read::Picture => recognise(&file, words_in, told)?,
        read => read,
    };
    match read {
        Read::Message(message) => Ok(*message),
        Read::Failed(problem) => Err(problem),
        Read::Untried | Read::NoWords | Read::Picture => {
            Err(Problem::new(problem::MESSAGE_NO_WORDS, file.attached().name.as_str()))
        }
    }
}

/// Puts what was read into the fields that stand as they were `proposed`, and marks them.
pub(crate) fn fill(form: &mut IntakeForm, read: &Message, proposed: &IntakeForm, today: Day) {
    let mut marks = Vec::new();
    let mut put = |field: &mut String, stands: &str, value: Option<String>, at: &str| {
        if let Some(value) = value.filter(|_| field.is_empty() || field == stands) {
            *field = value;
            marks.push(at.to_owned());
        }
    };
    let past = |day: Option<Day>| day.filter(|day| *day <= today).map(forms::typed);
    put(&mut form.name, "", read.name.clone(), "sender.name");
    put(&mut form.email, "", read.email.clone(), "sender.email");
    put(&mut form.phone, "", read.phone.clone(), "sender.phone");
    put(&mut form.address, "", read.address.clone(), "sender.address");
    // The day that a paper bears is not the day on which it came.
    let came = read.received.or(read.dated.filter(|_| read.channel.is_some()));
    put(&mut form.received, &proposed.received, past(came), "received");
    put(&mut form.dated, "", past(read.dated), "dated");
    let channel = read.channel.map(|channel| channel.id().to_owned());
    put(&mut form.channel, &proposed.channel, channel, "channel");
    put(&mut form.scope, "", read.subject.clone(), "scope");
    let language = read.language.map(|l| l.code().to_owned()).filter(|l| *l != proposed.language);
    put(&mut form.language, &proposed.language, language, "language");
    if form.kinds.is_empty() && !read.guesses.is_empty() {
        form.kinds = read.guesses.iter().map(|guess| guess.kind.id().to_owned()).collect();
        marks.push("kinds".to_owned());
    }
    for mark in marks {
        if !form.unconfirmed.contains(&mark) {
            form.unconfirmed.push(mark);
        }
    }
}
