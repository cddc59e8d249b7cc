//! Problems: why something was refused. A code and arguments; the words are in the locales.

use std::io;

/// A problem's code with the Fluent ids of its message and hint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProblemCode {
    /// Stable code, kebab-case.
    pub code: &'static str,
    /// Fluent id of the message.
    pub message: &'static str,
    /// Fluent id of the hint.
    pub hint: &'static str,
}

/// One problem, at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub code: ProblemCode,
    /// Where: a question id, `question[2].field`, a file name, an option; empty where nowhere.
    pub at: String,
    /// Arguments of message and hint. No personal data: names of things, limits, positions.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    /// A problem without arguments.
    pub fn new(code: ProblemCode, at: impl Into<String>) -> Problem {
        Problem { code, at: at.into(), args: Vec::new() }
    }

    /// Adds an argument for the message or hint.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Problem {
        self.args.push((name, value.to_string()));
        self
    }

    /// Adds why reading or writing failed, as the argument `reason`: an id that the locales know, or
    /// the system's own word.
    pub fn because(self, kind: io::ErrorKind) -> Problem {
        match kind {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => self.with("reason", "not-found"),
            io::ErrorKind::PermissionDenied => self.with("reason", "denied"),
            io::ErrorKind::ReadOnlyFilesystem => self.with("reason", "read-only"),
            io::ErrorKind::IsADirectory => self.with("reason", "folder"),
            io::ErrorKind::InvalidData => self.with("reason", "not-text"),
            other => self.with("reason", other),
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal;)*) => {
        $($(#[$doc])* pub const $name: ProblemCode = ProblemCode {
            code: $code,
            message: concat!("error-", $code),
            hint: concat!("error-", $code, "-hint"),
        };)*
        /// Every code; each has a message and a hint in every locale.
        pub const ALL: &[ProblemCode] = &[$($name),*];
    };
}

codes! {
    /// A required answer is missing.
    ANSWER_MISSING = "answer-missing";
    /// The value has another type than the question wants.
    ANSWER_WRONG_TYPE = "answer-wrong-type";
    /// An option that the question does not offer. Args: value, options.
    OPTION_UNKNOWN = "option-unknown";
    /// The same option or record twice. Args: value.
    ANSWER_REPEATED = "answer-repeated";
    /// An option that excludes the others stands with them. Args: value.
    OPTION_EXCLUSIVE = "option-exclusive";
    /// Text is too long. Args: max.
    TEXT_TOO_LONG = "text-too-long";
    /// Control characters, line breaks, bidirectional marks or other invisible characters.
    TEXT_UNPRINTABLE = "text-unprintable";
    /// Text without a single letter or digit.
    TEXT_EMPTY = "text-empty";
    /// A number out of range. Args: min, max.
    NUMBER_OUT_OF_RANGE = "number-out-of-range";
    /// Too many entries. Args: max.
    TOO_MANY = "too-many";
    /// «I don't know» where it cannot be an answer.
    UNKNOWN_NOT_ALLOWED = "unknown-not-allowed";
    /// A name with other than letters, spaces, hyphens, apostrophes, dots.
    NAME_MALFORMED = "name-malformed";
    /// E-mail address malformed.
    EMAIL_MALFORMED = "email-malformed";
    /// Telephone number malformed.
    PHONE_MALFORMED = "phone-malformed";
    /// Domain malformed.
    DOMAIN_MALFORMED = "domain-malformed";
    /// Web address malformed.
    URL_MALFORMED = "url-malformed";
    /// Postal address too short to be one.
    ADDRESS_TOO_SHORT = "address-too-short";
    /// Requisite of wrong length. Args: expected.
    REQUISITE_LENGTH = "requisite-length";
    /// Requisite with other than the allowed characters.
    REQUISITE_CHARACTERS = "requisite-characters";
    /// Requisite whose check digit is wrong.
    REQUISITE_CHECK_DIGIT = "requisite-check-digit";
    /// Requisite that belongs to another kind of operator. Args: expected.
    REQUISITE_KIND = "requisite-kind";
    /// An account without its BIK: its check digit cannot be verified.
    ACCOUNT_NEEDS_BIK = "account-needs-bik";
    /// An answer to a question that the other answers do not lead to. Args: because.
    ANSWER_OUT_OF_PLACE = "answer-out-of-place";
    /// A key of the file that is no question. Args: nearest.
    KEY_UNKNOWN = "key-unknown";
    /// File cannot be read. Args: reason.
    FILE_UNREADABLE = "file-unreadable";
    /// Neither a PDF nor a signature file.
    SIGNED_FILE_UNKNOWN = "signed-file-unknown";
    /// A signature file without its document.
    SIGNED_FILE_MISSING = "signed-file-missing";
    /// Said to be a signature file, and is none.
    SIGNATURE_FILE_UNREADABLE = "signature-file-unreadable";
    /// A signature file without a signer.
    SIGNATURE_EMPTY = "signature-empty";
    /// A PDF cut short or damaged.
    PDF_DAMAGED = "pdf-damaged";
    /// A PDF locked with a password, whose signatures cannot be seen.
    SIGNED_PDF_LOCKED = "signed-pdf-locked";
    /// A file of certificates without one.
    CERTIFICATES_MISSING = "certificates-missing";
    /// A signature over a file that is none of the shop's papers.
    SIGNATURE_OTHER_FILE = "signature-other-file";
    /// A signature whose name speaks of a paper, over other bytes than that paper's. Args: paper.
    SIGNATURE_OTHER_BYTES = "signature-other-bytes";
    /// A signature that is wrong in itself.
    SIGNATURE_WRONG = "signature-wrong";
    /// Nothing signed among the files that were brought.
    NOTHING_SIGNED = "nothing-signed";
    /// A packet that does not wait. Args: value.
    PACKET_UNKNOWN = "packet-unknown";
    /// No paper chosen.
    PAPERS_NONE = "papers-none";
    /// An archive that cannot be read.
    ARCHIVE_UNREADABLE = "archive-unreadable";
    /// An archive that unpacks to more than is read. Args: max.
    ARCHIVE_TOO_LARGE = "archive-too-large";
    /// An authority given only later. Args: from.
    AUTHORITY_LATER = "authority-later";
    /// An authority that has ended. Args: until.
    AUTHORITY_EXPIRED = "authority-expired";
    /// A day of signing that is to come. Args: today.
    SIGNED_LATER = "signed-later";
    /// A signing key that the workspace does not hold.
    SIGNING_KEY_UNKNOWN = "signing-key-unknown";
    /// Args: value, options.
    KEPT_KEY_UNKNOWN = "kept-key-unknown";
    /// Nothing is being signed.
    SIGNING_NOT_BEGUN = "signing-not-begun";
    /// File is empty.
    FILE_EMPTY = "file-empty";
    /// File is not UTF-8 text.
    FILE_NOT_TEXT = "file-not-text";
    /// File is larger than an answers file can be. Args: max.
    FILE_TOO_LARGE = "file-too-large";
    /// File is not well-formed. Args: line, column.
    FILE_MALFORMED = "file-malformed";
    /// File ending is neither .toml nor .json.
    FILE_ENDING = "file-ending";
    /// File nests deeper than answers do.
    FILE_TOO_DEEP = "file-too-deep";
    /// A saved page that is larger than pages are. Args: max.
    PAGE_TOO_LARGE = "page-too-large";
    /// A file that is no saved page.
    PAGE_UNREADABLE = "page-unreadable";
    /// A table of submissions that is larger than such tables are. Args: max.
    TABLE_TOO_LARGE = "table-too-large";
    /// A table with more rows than are read. Args: max.
    TABLE_TOO_LONG = "table-too-long";
    /// A file that is no table of text: binary, or without a heading and rows.
    TABLE_UNREADABLE = "table-unreadable";
    /// A quotation mark that is never closed. Args: lines.
    TABLE_QUOTE_OPEN = "table-quote-open";
    /// No column tells this. Args: field.
    TABLE_COLUMN_MISSING = "table-column-missing";
    /// No column of this name. Args: value, options.
    TABLE_COLUMN_UNKNOWN = "table-column-unknown";
    /// A column is told to hold something that submissions do not have, or what another holds. Args: value, options.
    TABLE_FIELD_UNKNOWN = "table-field-unknown";
    /// Rows with more cells than the heading. Args: lines.
    ROW_TOO_WIDE = "row-too-wide";
    /// Rows without a day that can be read. Args: lines.
    ROW_DAY_MALFORMED = "row-day-malformed";
    /// Rows whose day and month cannot be told apart. Args: lines.
    ROW_DAY_AMBIGUOUS = "row-day-ambiguous";
    /// Rows of a day that has not come. Args: lines.
    ROW_DAY_AHEAD = "row-day-ahead";
    /// Rows without name, e-mail and telephone. Args: lines.
    ROW_NOBODY = "row-nobody";
    /// No row of the table can be kept that is not kept already.
    TABLE_NOTHING_NEW = "table-nothing-new";
    /// No such import of submissions. Args: value.
    IMPORT_UNKNOWN = "import-unknown";
    /// Nobody is named whom submissions could be looked for.
    PERSON_MISSING = "person-missing";
    /// Answers of a newer program. Args: found, known.
    SCHEMA_NEWER = "schema-newer";
    /// The `schema` key is missing or no number.
    SCHEMA_MISSING = "schema-missing";
    /// Unknown language. Args: value, options.
    LANGUAGE_UNKNOWN = "language-unknown";
    /// The country's documents are not drafted in this language. Args: value, options.
    LANGUAGE_UNAVAILABLE = "language-unavailable";
    /// Unknown output format. Args: value, options.
    FORMAT_UNKNOWN = "format-unknown";
    /// Unknown preset. Args: value, options.
    PRESET_UNKNOWN = "preset-unknown";
    /// Unknown document id. Args: value, options.
    DOCUMENT_UNKNOWN = "document-unknown";
    /// Malformed day. Args: value.
    DAY_MALFORMED = "day-malformed";
    /// The day lies before the rules begin. Args: first.
    DAY_BEFORE_COVERAGE = "day-before-coverage";
    /// Terms are not counted for days after this one. Args: last.
    DAY_TOO_LATE = "day-too-late";
    /// Malformed time of day. Args: value.
    TIME_MALFORMED = "time-malformed";
    /// No such term of the law. Args: value.
    TERM_UNKNOWN = "term-unknown";
    /// The regulator's letter names no term, and this country's law has none of its own.
    TERM_NEEDED = "term-needed";
    /// The day named in the regulator's letter lies before the letter's receipt. Args: received.
    TERM_DAY_BEFORE_RECEIPT = "term-day-before-receipt";
    /// The number of days named in the regulator's letter cannot be. Args: max.
    TERM_DAYS_OUT_OF_RANGE = "term-days-out-of-range";
    /// The file is no update of the law: too large, not text, or empty. Args: max.
    UPDATE_UNREADABLE = "update-unreadable";
    /// An update for a newer program. Args: found, known.
    UPDATE_NEWER = "update-newer";
    /// A key that updates do not have. Args: value, options.
    UPDATE_KEY_UNKNOWN = "update-key-unknown";
    /// A key that must be there. Args: value.
    UPDATE_KEY_MISSING = "update-key-missing";
    /// A value of another type than the key wants. Args: value.
    UPDATE_VALUE_WRONG = "update-value-wrong";
    /// A value that is none of those possible. Args: value, options.
    UPDATE_OPTION_UNKNOWN = "update-option-unknown";
    /// A number out of range. Args: value, min, max.
    UPDATE_NUMBER_OUT_OF_RANGE = "update-number-out-of-range";
    /// A day that lies outside its calendar's year. Args: day, year.
    UPDATE_DAY_OUTSIDE_YEAR = "update-day-outside-year";
    /// Rest is moved from a day that is worked, or to one that is not. Args: from, to.
    UPDATE_MOVE_IMPOSSIBLE = "update-move-impossible";
    /// The same thing twice in one update. Args: value.
    UPDATE_TWICE = "update-twice";
    /// A name that the program does not know and the update does not give. Args: value.
    UPDATE_NAME_MISSING = "update-name-missing";
    /// A term that ends before it begins. Args: from, until.
    UPDATE_TERM_BACKWARDS = "update-term-backwards";
    /// The update says nothing.
    UPDATE_EMPTY = "update-empty";
    /// No update is chosen, so none can be applied.
    UPDATE_NOT_CHOSEN = "update-not-chosen";
    /// An edition cannot come into force before the day of issue. Args: today.
    DAY_IN_PAST = "day-in-past";
    /// The day lies before the first edition of the country's law that is known. Args: first.
    DAY_BEFORE_EDITION = "day-before-edition";
    /// A letter says «destroyed» without a signed act.
    LETTER_ACT_MISSING = "letter-act-missing";
    /// A letter bears a day before the receipt of what it answers.
    LETTER_BEFORE_RECEIPT = "letter-before-receipt";
    /// An incoming letter bears a day after its receipt.
    LETTER_DATED_LATE = "letter-dated-late";
    /// A letter tells as done what lies after its own day.
    LETTER_DAY_AHEAD = "letter-day-ahead";
    /// A new term that is already over.
    LETTER_EXTENSION_PAST = "letter-extension-past";
    /// An extension where the law knows none.
    LETTER_EXTENSION_UNLAWFUL = "letter-extension-unlawful";
    /// A refusal on a ground that does not bear it.
    LETTER_REFUSAL_UNLAWFUL = "letter-refusal-unlawful";
    /// A letter that the country's law does not know.
    LETTER_NOT_IN_COUNTRY = "letter-not-in-country";
    /// A letter received after today. Args: today.
    LETTER_RECEIVED_AHEAD = "letter-received-ahead";
    /// A step on a day that has not come.
    LETTER_STEP_AHEAD = "letter-step-ahead";
    /// A term named by a letter that is no regulator's.
    LETTER_TERM_NOT_NAMED = "letter-term-not-named";
    /// A file of another shape than is wanted. Args: detail.
    SHAPE_MALFORMED = "shape-malformed";
    /// A file that cannot be read as a message; it can be kept all the same.
    MESSAGE_UNREADABLE = "message-unreadable";
    /// A PDF without words: its pages are pictures.
    MESSAGE_NO_WORDS = "message-no-words";
    /// The system has nothing that recognises words in pictures. Args: system.
    RECOGNITION_UNAVAILABLE = "recognition-unavailable";
    /// The system could not read a picture. Args: detail.
    RECOGNITION_FAILED = "recognition-failed";
    /// Somebody stopped the recognition.
    RECOGNITION_STOPPED = "recognition-stopped";
    /// A message too large to be read; it can be kept all the same. Args: max, in megabytes.
    MESSAGE_TOO_LARGE = "message-too-large";
    /// A paper lacks what only a person can say. Args: options.
    LETTER_SAID_MISSING = "letter-said-missing";
    /// A file that should hold a passphrase and holds nothing.
    PASSPHRASE_FILE_EMPTY = "passphrase-file-empty";
    /// A file of a letter that holds nothing.
    LETTER_FILE_EMPTY = "letter-file-empty";
    /// No such file in the letter. Args: value.
    LETTER_FILE_UNKNOWN = "letter-file-unknown";
    /// A file that was destroyed. Args: value.
    LETTER_FILE_DESTROYED = "letter-file-destroyed";
    /// A paper of the shop or a proof does not go alone. Args: value.
    LETTER_FILE_PROOF = "letter-file-proof";
    /// The same file lies elsewhere in the letter, or within a message of it, that is to stay. Args: value.
    LETTER_FILE_TWIN = "letter-file-twin";
    /// No place of a file is named that is to be made black.
    REDACT_NOTHING = "redact-nothing";
    /// A place that is on no page. Args: value, pages.
    REDACT_AREA = "redact-area";
    /// A file, or a page of it, that cannot be drawn whole; pages count from 1, 0 is the file. Args: page.
    REDACT_UNREADABLE = "redact-unreadable";
    /// A file that is too large to be redacted: more megabytes, or more pages. Args: max, pages.
    REDACT_LARGE = "redact-large";
    /// A file that is too large to be kept. Args: max, in megabytes.
    LETTER_FILE_TOO_LARGE = "letter-file-too-large";
    /// Keeping or saving a file was stopped; nothing was changed.
    LETTER_FILE_STOPPED = "letter-file-stopped";
    /// A file that waited is not there any more, or is another one now.
    LETTER_FILE_GONE = "letter-file-gone";
    /// What was read from a message was not confirmed.
    LETTER_UNCONFIRMED = "letter-unconfirmed";
    /// Nothing is known of the sender.
    LETTER_SENDER_MISSING = "letter-sender-missing";
    /// A letter of a shop whose questionnaire does not name the operator.
    LETTER_OPERATOR_UNNAMED = "letter-operator-unnamed";
    /// An act that names no address of the operator.
    LETTER_OPERATOR_ADDRESS = "letter-operator-address";
    /// No letter of this number in the shop. Args: value.
    LETTER_UNKNOWN = "letter-unknown";
    /// The shop has given this number already. Args: value.
    LETTER_NUMBER_TAKEN = "letter-number-taken";
    /// A scheme of numbers without the serial number, or with two of them.
    SCHEME_SERIAL = "scheme-serial";
    /// A sign in a scheme of numbers that stands for nothing. Args: value.
    SCHEME_SIGN_UNKNOWN = "scheme-sign-unknown";
    /// Two numbers touch in a scheme, so that 1 and 12 could be read as 11 and 2.
    SCHEME_TOUCHES = "scheme-touches";
    /// The letter is closed or void.
    LETTER_NOT_OPEN = "letter-not-open";
    /// The letter is not closed.
    LETTER_NOT_CLOSED = "letter-not-closed";
    /// The sender was not matched with data that the shop holds.
    LETTER_NOT_MATCHED = "letter-not-matched";
    /// A plain question that this letter does not raise. Args: value, options.
    DECISION_ANSWER_UNKNOWN = "decision-answer-unknown";
    /// An answer that does not fit its plain question. Args: value.
    DECISION_ANSWER_MALFORMED = "decision-answer-malformed";
    /// Nothing is decided yet.
    LETTER_NOT_DECIDED = "letter-not-decided";
    /// The letter has a paper of that kind already. Args: value.
    LETTER_ANSWERED_ALREADY = "letter-answered-already";
    /// A paper of that kind does not fit the letter as it stands.
    LETTER_PAPER_UNFIT = "letter-paper-unfit";
    /// More letters or files at once than are taken. Args: max.
    BATCH_TOO_LARGE = "batch-too-large";
    /// A row that seems to be a letter of the register. Args: value.
    BATCH_TWIN = "batch-twin";
    /// No such row waits in the batch. Args: value.
    BATCH_ROW_UNKNOWN = "batch-row-unknown";
    /// A row that seems to be the same letter as one before it.
    BATCH_REPEATED = "batch-repeated";
    /// A table of letters without a column of senders.
    BATCH_TABLE_SENDER = "batch-table-sender";
    /// Tasks are still open. Args: count.
    LETTER_TASKS_OPEN = "letter-tasks-open";
    /// The decision names no such task. Args: value.
    LETTER_TASK_UNKNOWN = "letter-task-unknown";
    /// An act is said to be signed, and the signed paper is not there.
    LETTER_SIGNED_COPY_MISSING = "letter-signed-copy-missing";
    /// The act is signed: what it names stays as it is.
    LETTER_ACT_SIGNED = "letter-act-signed";
    /// An act where nothing was destroyed.
    LETTER_ACT_EMPTY = "letter-act-empty";
    /// The reply names an act that was not signed in this letter. Args: value.
    LETTER_ACT_UNKNOWN = "letter-act-unknown";
    /// The day lies before what it follows. Args: first.
    LETTER_DAY_TOO_EARLY = "letter-day-too-early";
    /// The paper answers another letter than this one.
    LETTER_REPLY_STRANGE = "letter-reply-strange";
    /// No outgoing letter of this number. Args: value.
    LETTER_OUTGOING_UNKNOWN = "letter-outgoing-unknown";
    /// The outgoing letter has left already.
    LETTER_SENT_ALREADY = "letter-sent-already";
    /// The outgoing letter has not left yet.
    LETTER_NOT_SENT = "letter-not-sent";
    /// The letter is not answered yet.
    LETTER_NOT_ANSWERED = "letter-not-answered";
    /// Something has left the house: that cannot be undone.
    LETTER_LEFT_HOUSE = "letter-left-house";
    /// Nothing is left to undo.
    LETTER_NOTHING_TO_UNDO = "letter-nothing-to-undo";
    /// The contact is not on the stop-list.
    STOP_UNKNOWN = "stop-unknown";
    /// Neither an e-mail address nor a telephone number. Args: value.
    STOP_CONTACT = "stop-contact";
    /// A list of opt-outs no column of which holds contacts. Args: options, its columns.
    STOP_COLUMN = "stop-column";
    /// Rows of a list of opt-outs without a contact. Args: lines.
    ROW_CONTACT_MISSING = "row-contact-missing";
    /// Rows that hold something where contacts stand that is none. Args: lines.
    ROW_CONTACT_UNREADABLE = "row-contact-unreadable";
    /// Rows with a contact and something else where contacts stand. Args: lines.
    ROW_CONTACT_PARTLY = "row-contact-partly";
    /// A glyph that no committed font has. Args: character, code.
    GLYPH_MISSING = "glyph-missing";
    /// A paper without a title: readers could not tell it from others.
    TITLE_MISSING = "title-missing";
    /// An address that fits neither the envelope nor the label, even in small type. Args: lines.
    ADDRESS_DOES_NOT_FIT = "address-does-not-fit";
    /// A postal index that the grid of an envelope cannot show. Args: value.
    INDEX_NOT_SIX_DIGITS = "index-not-six-digits";
    /// A printer's offset in millimetres, beyond what a printer can be off. Args: value, most.
    OFFSET_OUT_OF_RANGE = "offset-out-of-range";
    /// A file of addresses that cannot be read. Args: detail.
    ADDRESSES_MALFORMED = "addresses-malformed";
    /// No address, or more than one file may hold. Args: count, most.
    ADDRESSES_COUNT = "addresses-count";
    /// A printer whose offsets are not remembered. Args: value, options.
    PRINTER_UNKNOWN = "printer-unknown";
    /// A printer or offsets are to be remembered, and no settings file is named.
    PRINTER_SETTINGS_MISSING = "printer-settings-missing";
    /// Nothing is printed in the window of the envelope.
    WINDOW_EMPTY = "window-empty";
    /// The address does not stay in the window, or something else comes into it. Args: left, top, right, bottom, slide.
    WINDOW_MISSED = "window-missed";
    /// A tracking number that looks like UPU S10, and whose check digit does not hold.
    TRACKING_CHECK_DIGIT = "tracking-check-digit";
    /// A tracking number of no known form.
    TRACKING_UNKNOWN = "tracking-unknown";
    /// A row of tracking numbers without a letter's number. Args: none.
    TRACKING_NO_LETTER = "tracking-no-letter";
    /// A row whose letter is not known. Args: value.
    TRACKING_LETTER_UNKNOWN = "tracking-letter-unknown";
    /// A row whose letter's number several shops know. Args: value, shops.
    TRACKING_LETTER_AMBIGUOUS = "tracking-letter-ambiguous";
    /// A row whose letter bears another tracking number already. Args: value.
    TRACKING_OTHER_KNOWN = "tracking-other-known";
    /// A row whose letter left otherwise than by post. Args: value.
    TRACKING_NOT_BY_POST = "tracking-not-by-post";
    /// Two rows of one letter, or two letters of one tracking number. Args: line.
    TRACKING_REPEATED = "tracking-repeated";
    /// The letter is addressed to an e-mail address: nothing can be put in an envelope. Args: value.
    POSTING_BY_EMAIL = "posting-by-email";
    /// The letter has no e-mail address to go to. Args: value.
    POSTING_NO_EMAIL = "posting-no-email";
    /// Nothing waits to be posted.
    POSTING_NOTHING = "posting-nothing";
    /// A measure that no envelope, sheet or reminder has. Args: value, least, most.
    MEASURE_OUT_OF_RANGE = "measure-out-of-range";
    /// A measure that is no number. Args: value.
    MEASURE_MALFORMED = "measure-malformed";
    /// A sent message that does not hold the issued letter to the byte.
    MESSAGE_WITHOUT_LETTER = "message-without-letter";
    /// The system has no print queues that can be used, or none answers. Args: reason.
    PRINTING_UNAVAILABLE = "printing-unavailable";
    /// A queue that the system does not have. Args: value, options.
    PRINTING_QUEUE_UNKNOWN = "printing-queue-unknown";
    /// The system's queue refused the job. Args: reason.
    PRINTING_REFUSED = "printing-refused";
    /// Nothing here can open a file outside. Args: reason.
    OPENING_FAILED = "opening-failed";
    /// Posting is under way already: one at a time.
    POSTING_BUSY = "posting-busy";
    /// A picture that is no PNG, JPEG or SVG, or a broken one. Args: detail.
    PICTURE_UNREADABLE = "picture-unreadable";
    /// A picture's file is larger than so many kilobytes. Args: max.
    PICTURE_TOO_LARGE = "picture-too-large";
    /// A picture with too few or too many pixels. Args: width, height, least, most.
    PICTURE_PIXELS = "picture-pixels";
    /// A picture too long or too high for its place. Args: width, height, most.
    PICTURE_SHAPE = "picture-shape";
    /// A JPEG for the printing trade (four inks) or of more than eight bits a colour.
    PICTURE_COLOURS = "picture-colours";
    /// An animated picture.
    PICTURE_ANIMATED = "picture-animated";
    /// A photograph that says «turn me» instead of standing upright.
    PICTURE_TURNED = "picture-turned";
    /// An SVG with letters set in a font.
    PICTURE_SVG_TEXT = "picture-svg-text";
    /// An SVG with scripts, animation or references to other files. Args: detail.
    PICTURE_SVG_FOREIGN = "picture-svg-foreign";
    /// An SVG with something that cannot be drawn faithfully. Args: detail.
    PICTURE_SVG_EFFECT = "picture-svg-effect";
    /// The shop has no such picture.
    PICTURE_MISSING = "picture-missing";
    /// The output file exists, or the output folder does and is not empty.
    OUTPUT_EXISTS = "output-exists";
    /// Output cannot be written. Args: reason.
    OUTPUT_UNWRITABLE = "output-unwritable";
    /// Disk is full.
    DISK_FULL = "disk-full";
    /// Workspace file is missing.
    WORKSPACE_MISSING = "workspace-missing";
    /// Workspace file exists already.
    WORKSPACE_EXISTS = "workspace-exists";
    /// Wrong passphrase, or no workspace at all.
    WORKSPACE_KEY_WRONG = "workspace-key-wrong";
    /// Workspace of a newer program. Args: found, known.
    WORKSPACE_NEWER = "workspace-newer";
    /// Another window or command holds the workspace.
    WORKSPACE_BUSY = "workspace-busy";
    /// Workspace is damaged: nothing was changed. Args: detail.
    WORKSPACE_DAMAGED = "workspace-damaged";
    /// Workspace file cannot be written (read-only).
    WORKSPACE_READ_ONLY = "workspace-read-only";
    /// No workspace is open.
    WORKSPACE_CLOSED = "workspace-closed";
    /// Passphrase is too short. Args: min.
    PASSPHRASE_SHORT = "passphrase-short";
    /// No passphrase was given and none can be asked for here.
    PASSPHRASE_MISSING = "passphrase-missing";
    /// The passphrase and its repetition differ.
    PASSPHRASE_DIFFERENT = "passphrase-different";
    /// The system keychain cannot be used. Args: reason.
    KEYCHAIN_UNAVAILABLE = "keychain-unavailable";
    /// The passphrase of this workspace is not in the system keychain.
    KEYCHAIN_EMPTY = "keychain-empty";
    /// No such shop. Args: value.
    SHOP_UNKNOWN = "shop-unknown";
    /// A shop of this name exists. Args: value.
    SHOP_EXISTS = "shop-exists";
    /// The shop was handed over: here it is only to be read. Args: value, whose it is.
    SHOP_HANDED_OVER = "shop-handed-over";
    /// Both sides wrote to a shop since it was handed over. Args: value.
    SHOP_DIVERGED = "shop-diverged";
    /// The passphrase of a hand-over file is wrong, or the file is something else.
    PACKAGE_KEY_WRONG = "package-key-wrong";
    /// A hand-over file is damaged.
    PACKAGE_DAMAGED = "package-damaged";
    /// The chosen hand-over file is the open workspace itself.
    PACKAGE_OWN = "package-own";
    /// A hand-over file holds no shop that may be taken in here.
    PACKAGE_EMPTY = "package-empty";
    /// A head printed on a paper that the shop's chain never had. Args: value.
    HEAD_UNKNOWN = "head-unknown";
    /// It is not said for how many years closed letters are kept.
    KEEPING_UNKNOWN = "keeping-unknown";
    /// A copy would lie in the folder of what it is to save.
    COPY_BESIDE = "copy-beside";
    /// A long work was stopped: nothing changed, and nothing unfinished is left.
    WORK_STOPPED = "work-stopped";
    /// Copies were to be made anew after a destruction, and that was stopped: they hold still what was destroyed.
    /// Args: value.
    COPIES_UNFINISHED = "copies-unfinished";
    /// Another long work with files is under way: one at a time.
    WORK_BUSY = "work-busy";
    /// The workspace is just put back from a copy: everything else waits.
    WORK_RESTORING = "work-restoring";
    /// The workspace is just encrypted anew: everything else waits.
    WORK_REKEYING = "work-rekeying";
    /// A copy or package is damaged or was spoiled while it was written; the workspace is not. Args: value.
    COPY_DAMAGED = "copy-damaged";
    /// The file in place of a way back cannot be read, so that what was destroyed in it is not known.
    RESTORE_UNREAD = "restore-unread";
    /// No folder for the automatic copies is chosen.
    COPIES_NOWHERE = "copies-nowhere";
    /// No such edition. Args: value.
    EDITION_UNKNOWN = "edition-unknown";
    /// A paper that the edition does not hold. Args: value.
    PAPER_UNKNOWN = "paper-unknown";
    /// Two languages of a paper that cannot stand side by side: their blocks are not the same.
    VERSIONS_DIFFER = "versions-differ";
    /// A publication on a day that has not come. Args: today.
    PUBLISHED_LATER = "published-later";
    /// A publication before the edition was issued. Args: issued.
    PUBLISHED_EARLIER = "published-earlier";
    /// No clause of this id in the paper, or no such block of it. Args: value.
    CLAUSE_UNKNOWN = "clause-unknown";
    /// A block whose words cannot be the owner's own: code, blanks, places to sign. Args: value.
    CLAUSE_FIXED = "clause-fixed";
    /// No own words stand there. Args: value.
    OWN_WORDS_UNKNOWN = "own-words-unknown";
    /// Own words whose clause says something else now: nothing is issued until that is decided. Args: value.
    OWN_WORDS_CONFLICT = "own-words-conflict";
    /// No such page of the questionnaire.
    PAGE_UNKNOWN = "page-unknown";
    /// The events' chain is broken at an event. Args: sequence.
    CHAIN_BROKEN = "chain-broken";
    /// A key file's password is wrong.
    KEY_WRONG_PASSWORD = "key-wrong-password";
    /// A key file is encrypted, and no password was given.
    KEY_PASSWORD_NEEDED = "key-password-needed";
    /// No key file, or a damaged one.
    KEY_UNREADABLE = "key-unreadable";
    /// A key file without a private key.
    KEY_NO_PRIVATE_KEY = "key-no-private-key";
    /// A private key without its certificate.
    KEY_NO_CERTIFICATE = "key-no-certificate";
    /// A key that this program cannot sign with. Args: algorithm.
    KEY_UNSUPPORTED = "key-unsupported";
    /// An RSA key too short to be trusted. Args: bits.
    KEY_TOO_SHORT = "key-too-short";
    /// The certificate has run out. Args: until.
    CERTIFICATE_EXPIRED = "certificate-expired";
    /// The certificate is not valid yet. Args: from.
    CERTIFICATE_NOT_YET_VALID = "certificate-not-yet-valid";
    /// The certificate is not meant for signing documents. Args: usage.
    CERTIFICATE_WRONG_USAGE = "certificate-wrong-usage";
    /// An issuer's certificate is missing. Args: issuer.
    CERTIFICATE_CHAIN_MISSING = "certificate-chain-missing";
    /// A file of certificates that cannot be read.
    CERTIFICATE_UNREADABLE = "certificate-unreadable";
    /// A certificate of the chain is revoked.
    CERTIFICATE_REVOKED = "certificate-revoked";
    /// No PDF, or a damaged one.
    PDF_UNREADABLE = "pdf-unreadable";
    /// An encrypted PDF.
    PDF_ENCRYPTED = "pdf-encrypted";
    /// A signature in the PDF forbids any change.
    PDF_LOCKED = "pdf-locked";
    /// A certification after another signature.
    PDF_CERTIFIED_TOO_LATE = "pdf-certified-too-late";
    /// A PDF larger than is signed here. Args: max.
    PDF_TOO_LARGE = "pdf-too-large";
    /// No such page for the mark. Args: count.
    PDF_NO_SUCH_PAGE = "pdf-no-such-page";
    /// A page that readers show turned.
    PDF_PAGE_TURNED = "pdf-page-turned";
    /// A place for the mark that is not written as one. Args: value.
    MARK_PLACE_MALFORMED = "mark-place-malformed";
    /// The mark would leave the page. Args: width, height, right, down.
    MARK_OFF_PAGE = "mark-off-page";
    /// The mark would cover what stands on the page.
    MARK_COVERS = "mark-covers";
    /// The last page has no room for the mark. Args: width, height.
    MARK_NO_ROOM = "mark-no-room";
    /// A signature that does not fit into its place. Args: needed, kept.
    SIGNATURE_TOO_LARGE = "signature-too-large";
    /// No signature, or a damaged one.
    SIGNATURE_UNREADABLE = "signature-unreadable";
    /// The time-stamp service refused. Args: detail.
    TIME_STAMP_REFUSED = "time-stamp-refused";
    /// The time-stamp service answered something else.
    TIME_STAMP_WRONG = "time-stamp-wrong";
    /// The signature over a time stamp does not hold.
    TIME_STAMP_FORGED = "time-stamp-forged";
    /// The service's certificate is not for time stamps.
    TIME_STAMP_USAGE = "time-stamp-usage";
    /// The service's certificate was not valid when it stamped.
    TIME_STAMP_EXPIRED = "time-stamp-expired";
    /// The stamp is more than a day away from this computer's clock. Args: stamped.
    TIME_STAMP_MOMENT = "time-stamp-moment";
    /// A service's address that is not plain HTTP. Args: value.
    SERVICE_ADDRESS = "service-address";
    /// A service could not be asked. Args: detail.
    SERVICE_UNREACHABLE = "service-unreachable";
    /// Nothing was had on whether a certificate is revoked.
    REVOCATION_MISSING = "revocation-missing";
    /// No revocation list and no OCSP answer.
    EVIDENCE_UNREADABLE = "evidence-unreadable";
    /// Revocation data of other certificates.
    EVIDENCE_OF_OTHERS = "evidence-of-others";
    /// Revocation data that the issuer did not sign.
    EVIDENCE_SIGNATURE_WRONG = "evidence-signature-wrong";
    /// Revocation data that were to be replaced. Args: until.
    EVIDENCE_OUTDATED = "evidence-outdated";
    /// Revocation data of a later day. Args: from.
    EVIDENCE_NOT_YET = "evidence-not-yet";
    /// The service does not know the certificate.
    EVIDENCE_SILENT = "evidence-silent";
    /// This build cannot talk to tokens.
    TOKEN_NOT_BUILT = "token-not-built";
    /// Several tokens, none named. Args: labels.
    TOKEN_SEVERAL = "token-several";
    /// The token's library does not load. Args: detail.
    TOKEN_LIBRARY = "token-library";
    /// No such token.
    TOKEN_MISSING = "token-missing";
    /// The token's PIN is wrong.
    TOKEN_PIN_WRONG = "token-pin-wrong";
    /// The token is locked.
    TOKEN_PIN_LOCKED = "token-pin-locked";
    /// The token was taken out while it was in use.
    TOKEN_GONE = "token-gone";
    /// No library of a token is chosen.
    TOKEN_LIBRARY_UNCHOSEN = "token-library-unchosen";
    /// Two files of the same name would go into one folder.
    SAME_NAME = "same-name";
    /// No PIN was typed.
    TOKEN_PIN_EMPTY = "token-pin-empty";
    /// The certificate of a key is not known before the key is opened.
    MARK_KEY_UNSEEN = "mark-key-unseen";
    /// A time stamp is wanted, and no service is named.
    SERVICE_MISSING = "service-missing";
    /// The token failed. Args: detail.
    TOKEN_FAILED = "token-failed";
    /// A defect of the program: the document's wording failed. Args: detail.
    INTERNAL = "internal";
}
