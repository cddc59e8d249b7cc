//! What was read from a dropped file, put into the fields of the entry that nobody filled: each to be confirmed.

use std::path::Path;

use pismovnik_model::problem::Problem;
use pismovnik_model::{Day, Locale};

use super::forms;
use crate::letters::Channel;
use crate::letters::message::{self, Message, READ_MAX};
use crate::letters::streams::Arriving;
use crate::view_intake::ReadView;
use crate::view_letters::IntakeForm;
use crate::{folder, words};

/// What came of reading a file.
#[derive(Clone, Default)]
pub(super) enum Read {
    /// Nothing was tried: no file of a new letter.
    #[default]
    Untried,
    /// A picture or another file in which no words stand.
    NoWords,
    /// A message, or words.
    Message(Box<Message>),
    /// A message that cannot be read.
    Failed(Problem),
}

impl Read {
    /// Reads a file as far as it can be read. Whatever it holds, it can be kept.
    pub(super) fn of(file: &Arriving, path: &Path) -> Read {
        let (name, media) = (&file.attached().name, file.attached().media.as_str());
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        let mail = media == "message/rfc822" || ending.as_deref().is_some_and(|e| e == "eml" || e == "msg");
        if !mail && media != "text/plain" {
            return Read::NoWords;
        }
        let read = match file.bytes() {
            Some(bytes) => Ok(bytes.to_vec()),
            None => folder::read_file(path, READ_MAX),
        };
        match read {
            Err(problem) => Read::Failed(problem),
            Ok(bytes) if mail => match message::read(&bytes, name) {
                Ok(message) => Read::Message(Box::new(message)),
                Err(problem) => Read::Failed(problem),
            },
            Ok(bytes) => Read::Message(Box::new(message::of_words(&String::from_utf8_lossy(&bytes)))),
        }
    }

    /// In words.
    pub(super) fn view(&self, locale: Locale, file: &str) -> Option<ReadView> {
        let view = |lines, text, troubles| Some(ReadView { file: file.to_owned(), lines, text, troubles });
        match self {
            Read::Untried => None,
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

/// Puts what was read into the fields that stand as they were `proposed`, and marks them.
pub(super) fn fill(form: &mut IntakeForm, read: &Message, proposed: &IntakeForm, today: Day) {
    let mut marks = Vec::new();
    let mut put = |field: &mut String, stands: &str, value: Option<String>, at: &str| {
        if let Some(value) = value.filter(|_| field.is_empty() || field == stands) {
            *field = value;
            marks.push(at.to_owned());
        }
    };
    let mail = read.email.is_some() || read.received.is_some();
    let past = |day: Option<Day>| day.filter(|day| *day <= today).map(forms::typed);
    put(&mut form.name, "", read.name.clone(), "sender.name");
    put(&mut form.email, "", read.email.clone(), "sender.email");
    put(&mut form.received, &proposed.received, past(read.received.or(read.dated)), "received");
    put(&mut form.dated, "", past(read.dated), "dated");
    let channel = mail.then(|| Channel::Email.id().to_owned());
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
