# Why something was refused: `error-<code>` says what is wrong, `error-<code>-hint` what to do next.
# Where it happened is shown beside it. Arguments are those of model::problem.

# Answers.
error-answer-missing = An answer is needed here.
error-answer-missing-hint = Answer the question; if you have no exact answer yet, see whether “I don’t know” is among the options.
error-answer-wrong-type = The answer is written in the wrong form.
error-answer-wrong-type-hint = “pismovnik questions” shows which form is needed: text, number, yes or no, list.
error-option-unknown = There is no option “{ $value }” here.
error-option-unknown-hint = Possible: { $options }.
error-answer-repeated = “{ $value }” is named twice.
error-answer-repeated-hint = Leave one of them.
error-option-exclusive = “{ $value }” does not go with other options.
error-option-exclusive-hint = Remove either this option or the others.
error-unknown-not-allowed = “I don’t know” cannot be the answer to this question.
error-unknown-not-allowed-hint = No papers can be drafted without this answer: find it out and fill it in.
error-answer-out-of-place = This question is not asked: that follows from the answer to “{ $because }”.
error-answer-out-of-place-hint = Remove this answer or correct the answer to “{ $because }”.
error-too-many = Too many: at most { $max } are possible.
error-too-many-hint = Leave the most important ones.
error-number-out-of-range = The number does not fit: it must be from { $min } to { $max }.
error-number-out-of-range-hint = Fill in a whole number within these limits.

# Texts.
error-text-too-long = Too long: at most { $max } characters fit.
error-text-too-long-hint = Shorten the text.
error-text-unprintable = There are invisible characters in the text.
error-text-unprintable-hint = Type the text anew: such characters slip in when copying from a site or a letter.
error-text-empty = There is not a single letter or digit here.
error-text-empty-hint = Answer in words, or leave the field empty if it is optional.
error-name-malformed = This does not look like a person’s name.
error-name-malformed-hint = Only letters, space, hyphen, apostrophe and dot are allowed, as in “Соболева Анна Петровна”.
error-email-malformed = This does not look like an e-mail address.
error-email-malformed-hint = It takes a name, the sign @ and a domain, as in info@shop.example.
error-phone-malformed = This does not look like a phone number.
error-phone-malformed-hint = It takes five to fifteen digits; spaces, brackets, hyphens and a plus in front are fine.
error-domain-malformed = This does not look like the address of a site.
error-domain-malformed-hint = Fill in only the name of the site, without pages: магазин.рф or shop.example.
error-url-malformed = This does not look like the address of a page.
error-url-malformed-hint = Copy the whole address from the browser; it begins with https://.
error-address-too-short = This is too short for a postal address.
error-address-too-short-hint = Fill in index, place, street and house or post-office box.

# Requisites.
error-requisite-length = Wrong number of digits: it must be { $expected }.
error-requisite-length-hint = Compare the number with the document: a digit is lost or doubled.
error-requisite-characters = There are characters in the number that do not belong there.
error-requisite-characters-hint = Only digits are allowed: see whether there is a letter O in place of a zero.
error-requisite-check-digit = The check digit does not fit: there is a slip in the number.
error-requisite-check-digit-hint = Compare the number with the document digit by digit.
error-requisite-kind = Such a number belongs to another kind of operator; here it must be { $expected }.
error-requisite-kind-hint = See whether you chose the right kind of operator, and fill in its number.
error-account-needs-bik = An account cannot be checked without its BIK.
error-account-needs-bik-hint = Write the account and the bank’s BIK with a slash between: account/BIK.

# Answers files.
error-key-unknown = There is no such question.
error-key-unknown-hint = Perhaps { $nearest } was meant. “pismovnik questions” shows all questions.
error-file-unreadable = { $reason ->
    [not-found] There is no such file.
    [denied] The access rights do not let the file be opened.
    [folder] This is a folder, not a file.
    [not-text] The file is not text.
    *[other] The file cannot be read: { $reason }.
}
error-file-unreadable-hint = See whether the file is there and can be opened. Nothing was changed.
error-signed-file-unknown = This is neither a PDF nor a signature file.
error-signed-file-unknown-hint = Choose a signed PDF, or a document together with its signature file: .sig, .p7s, .sgn, .cms.
error-signed-file-missing = The signature file does not hold the document itself.
error-signed-file-missing-hint = Name the document, and the signature file with --signature.
error-signature-file-unreadable = This is not an electronic signature file.
error-signature-file-unreadable-hint = A .sig, .p7s, .sgn or .cms file is needed, binary or base64. Save it from the signing program again.
error-signature-empty = Nobody has signed in this signature file.
error-signature-empty-hint = It may hold certificates only. Save the signature itself from the signing program.
error-pdf-damaged = The PDF is damaged or cut short.
error-pdf-damaged-hint = Ask for the file again, best inside an archive.
error-signed-pdf-locked = The PDF is locked with a password.
error-signed-pdf-locked-hint = Signatures in locked files are not checked. Ask for the file without a password.
error-certificates-missing = There are no certificates in the file.
error-certificates-missing-hint = The authority’s root certificate is needed, as .pem, .crt or .cer.
error-file-empty = The file is empty.
error-file-empty-hint = Begin with a ready sample: “pismovnik new ru-sole-proprietor --out shop.toml”.
error-file-not-text = This is not a text file.
error-file-not-text-hint = An answers file is plain TOML or JSON text in UTF-8. See whether it is the right file.
error-file-too-large = The file is too large: answers take at most { $max } KB.
error-file-too-large-hint = See whether it is the right file. Nothing was changed.
error-file-malformed = The file is not well written: line { $line }, character { $column }.
error-file-malformed-hint = Look at this place: most often a quotation mark or bracket is not closed, or the file is cut off.
error-file-ending = The file’s name does not say how it is written.
error-file-ending-hint = The name of an answers file ends in .toml or .json.
error-file-too-deep = The brackets in the file are nested too deep.
error-file-too-deep-hint = Answers files have fewer levels. See whether it is the right file.
error-page-too-large = The page is too large: more than { $max } MB.
error-page-too-large-hint = Save it from the browser as “HTML only” and check again.
error-page-unreadable = This is not a saved page of a site.
error-page-unreadable-hint = Open the page in a browser and save it: File → Save as, type “Web page”. An .html or .mhtml file will do.
error-table-too-large = The table is too large: more than { $max } MB.
error-table-too-large-hint = Export the submissions in parts, by months for instance.
error-table-too-long = The table has more than { $max } rows.
error-table-too-long-hint = Export the submissions in parts, by months for instance.
error-table-unreadable = This is no CSV table with a heading and rows.
error-table-unreadable-hint = If it is an Excel workbook, save it as “CSV UTF-8”. The first line has to hold the names of the columns.
error-table-quote-open = A quotation mark opened in line { $lines } is never closed.
error-table-quote-open-hint = Mend it in the file or export it anew: else all after it would fall into one cell.
error-table-column-missing = No column found for: { $field }.
error-table-column-missing-hint = Say which column holds it. On the command line: --map “Name of the column=field”.
error-table-column-unknown = The table has no column “{ $value }”.
error-table-column-unknown-hint = It has these: { $options }.
error-table-field-unknown = The field “{ $value }” is unknown or given to another column already.
error-table-field-unknown-hint = Possible are: { $options }.
error-row-too-wide = More cells than columns. Lines: { $lines }.
error-row-too-wide-hint = Check the quotation marks and the delimiters in these lines.
error-row-day-malformed = The day cannot be read. Lines: { $lines }.
error-row-day-malformed-hint = Write it so: 2026-11-21 or 21.11.2026, then the time: 14:30.
error-row-day-ambiguous = Day and month cannot be told apart. Lines: { $lines }.
error-row-day-ambiguous-hint = Write the days in the file so: 2026-11-21 or 21.11.2026.
error-row-day-ahead = The day has not come yet. Lines: { $lines }.
error-row-day-ahead-hint = Check the days, and the clock of the computer.
error-row-nobody = Neither name nor e-mail nor telephone. Lines: { $lines }.
error-row-nobody-hint = Without them nobody knows whose consent it is. Check that the columns are named rightly.
error-table-nothing-new = There is nothing to keep: no good row that is not kept already.
error-table-nothing-new-hint = See which rows have errors and which are kept already.
error-import-unknown = There is no import No. { $value }.
error-import-unknown-hint = See the numbers in the list of imports.
error-person-missing = It is not said whom to look for.
error-person-missing-hint = Give an e-mail, a whole telephone number or a name.
error-schema-newer = The answers were written by a newer version of the program: their schema is { $found }, and we know { $known }.
error-schema-newer-hint = Update Pismovnik. The file was not changed.
error-schema-missing = The file does not say which schema its answers follow.
error-schema-missing-hint = Write as the first line: schema = 1.

# Words of the command line.
error-language-unknown = We do not know the language “{ $value }”.
error-language-unknown-hint = Possible: { $options }.
error-language-unavailable = This country’s papers are not drafted in the language “{ $value }”.
error-language-unavailable-hint = Possible: { $options }.
error-format-unknown = We do not know the format “{ $value }”.
error-format-unknown-hint = Possible: { $options }.
error-preset-unknown = There is no preset “{ $value }”.
error-preset-unknown-hint = Possible: { $options }.
error-document-unknown = There is no document “{ $value }” among the papers of this shop.
error-document-unknown-hint = Possible: { $options }.
error-day-malformed = “{ $value }” is not a day.
error-day-malformed-hint = A day is written like this: 2026-11-21.
error-day-before-coverage = We have no rules for that day: they begin on { $first }.
error-day-before-coverage-hint = Choose a day not earlier than this.
error-day-in-past = An edition cannot come into force before the day of issue: today is { $today }.
error-day-in-past-hint = Choose today or a later day.
error-day-before-edition = We know the Kazakh law on personal data and their protection in the edition in force since { $first }; what it said before, we do not know.
error-day-before-edition-hint = Choose a day not earlier than this.

# Terms and updates of the law.
error-day-too-late = Terms are not counted that far: the last day is { $last }.
error-day-too-late-hint = Check the year.
error-time-malformed = “{ $value }” is not a time.
error-time-malformed-hint = A time is written like this: 14:30.
error-term-unknown = The rules of that day have no term “{ $value }”.
error-term-unknown-hint = “pismovnik calendar” lists all terms with their ids.
error-term-needed = Our rules have no term for answering a regulator in this country.
error-term-needed-hint = Look it up in the letter itself and name it: --term-days, --term-calendar-days or --by.
error-term-day-before-receipt = The named day is earlier than the letter’s receipt ({ $received }).
error-term-day-before-receipt-hint = Check both days against the letter.
error-term-days-out-of-range = That cannot be a term: it takes 1 to { $max } days.
error-term-days-out-of-range-hint = Check the number of days against the letter.
error-update-unreadable = This is no update: the file is empty, larger than { $max } KB, or not text.
error-update-unreadable-hint = Check that it is the right file. The earlier calendars and rules stay in use.
error-update-newer = The update is for a newer version of the program: its form is { $found }, ours is { $known }.
error-update-newer-hint = Update Pismovnik. The earlier calendars and rules stay in use.
error-update-key-unknown = Updates have no key “{ $value }”.
error-update-key-unknown-hint = Possible here: { $options }.
error-update-key-missing = The key “{ $value }” is missing.
error-update-key-missing-hint = Add it, or ask whoever made the file.
error-update-value-wrong = The value of “{ $value }” is not written right.
error-update-value-wrong-hint = A day is written 2028-01-10, a list in square brackets, a text in quotes and within 300 characters.
error-update-option-unknown = There is no such value as “{ $value }”.
error-update-option-unknown-hint = Possible: { $options }.
error-update-number-out-of-range = The number “{ $value }” does not fit: it takes { $min } to { $max }.
error-update-number-out-of-range-hint = Correct the number and load the file again.
error-update-day-outside-year = The day { $day } is not in { $year }.
error-update-day-outside-year-hint = A calendar describes one year: check the day.
error-update-move-impossible = Rest cannot be moved from { $from } to { $to }.
error-update-move-impossible-hint = It moves from a Saturday, a Sunday or a holiday to an ordinary working day, and each day once.
error-update-twice = “{ $value }” stands twice in the update.
error-update-twice-hint = Leave one entry.
error-update-name-missing = The program has no name for “{ $value }”.
error-update-name-missing-hint = The update must name it in three languages: names = {"{"} ru = "…", kk = "…", en = "…" {"}"}.
error-update-term-backwards = The rule ends ({ $until }) before it begins ({ $from }).
error-update-term-backwards-hint = Check the days against the text of the law.
error-update-empty = The update says nothing.
error-update-empty-hint = Check that it is the right file.
error-update-not-chosen = No update is chosen.
error-update-not-chosen-hint = Choose the file again.

# Making and writing papers.
error-glyph-missing = The character “{ $character }” ({ $code }) cannot be printed: our fonts do not have it.
error-glyph-missing-hint = Replace this character in the answer that holds it.
error-title-missing = The document has no title: without one the file cannot be told from others, and a screen reader cannot name it.
error-title-missing-hint = Give the document a title.
error-address-does-not-fit = The address does not fit even in small type: { $lines } lines.
error-address-does-not-fit-hint = Shorten the address or take a larger envelope.
error-index-not-six-digits = “{ $value }” cannot be written into the index grid: six digits are needed.
error-index-not-six-digits-hint = Check the addressee’s postal index, or print the envelope without the grid.
error-offset-out-of-range = An offset of { $value } mm is too large: at most { $most } mm is accepted.
error-offset-out-of-range-hint = Check how the paper lies in the tray and print the calibration sheet again.
error-addresses-malformed = The file of addresses cannot be read: { $detail }
error-addresses-malformed-hint = Check the file: from is the sender, to a list of recipients, each with name and address or lines.
error-addresses-count = Addresses in the file: { $count }. At least one and at most { $most } are accepted.
error-addresses-count-hint = Split the file, or add a recipient.
error-printer-unknown = No offsets are remembered for the printer “{ $value }”. Remembered are: { $options }.
error-printer-unknown-hint = Give --right and --down together with --printer: they will be remembered.
error-printer-settings-missing = It is not said which file remembers the offsets of printers.
error-printer-settings-missing-hint = Name the file: --settings.
error-window-empty = Nothing is printed in the envelope’s window.
error-window-empty-hint = Check where the address stands on the sheet and say where the window lies.
error-window-missed = The address does not stay in the window. Margins: left { $left } mm, above { $top } mm, right { $right } mm, below { $bottom } mm; at least { $slide } mm are needed on each side. A minus tells how much is covered, or how far something else comes into the window.
error-window-missed-hint = Fold the letter otherwise, or take an envelope with another window, or a label.
error-output-exists = Such a file, or a folder that is not empty, is there already.
error-output-exists-hint = Choose another name; for a folder, a new or an empty one. What lies there was not touched.
error-output-unwritable = { $reason ->
    [unknown] Writing failed.
    [not-found] There is no such folder to write to.
    [denied] The access rights do not allow writing.
    [read-only] Writing is impossible: the disk is read-only.
    [folder] Writing is impossible: this is a folder.
    *[other] Writing failed: { $reason }.
}
error-output-unwritable-hint = See whether this folder can be written to. Nothing half-written was left.
error-disk-full = The disk is full.
error-disk-full-hint = Free some space and try again. Everything saved before is safe.

# Workspace.
error-workspace-missing = There is no workspace file.
error-workspace-missing-hint = See whether the file name is right, or create a new workspace.
error-workspace-exists = There is such a file already.
error-workspace-exists-hint = Open it or choose another name. It was not touched.
error-workspace-key-wrong = The passphrase does not fit, or this is no workspace file.
error-workspace-key-wrong-hint = Check keyboard layout and capitals. The file was not changed, and you may try as often as you like.
error-workspace-newer = The workspace was written by a newer version of the program: its schema is { $found }, and we know { $known }.
error-workspace-newer-hint = Update Pismovnik. The file was not changed.
error-workspace-busy = The workspace is open in another window or command.
error-workspace-busy-hint = Close the other window or wait for the command to end, then try again.
error-workspace-damaged = The workspace file is damaged or cut short, or it is no workspace file.
error-workspace-damaged-hint = We changed nothing in it. Make a copy of the file and open the last backup. For whoever helps: { $detail }.
error-workspace-read-only = The workspace file cannot be written to.
error-workspace-read-only-hint = Allow writing, or copy the file to where writing is allowed. The data are safe.
error-workspace-closed = No workspace is open.
error-workspace-closed-hint = Open it and try again. Everything saved is safe.
error-passphrase-short = The passphrase is too short: it takes at least { $min } characters.
error-passphrase-short-hint = Several words in a row are safer and easier to remember.
error-passphrase-different = The passphrases differ.
error-passphrase-different-hint = Type the same passphrase twice.
error-passphrase-missing = There is no passphrase, and nowhere to ask for one.
error-passphrase-missing-hint = Name a file that holds it: --password-file.
error-keychain-unavailable = The system’s keychain cannot be used: { $reason }.
error-keychain-unavailable-hint = Open the workspace with its passphrase.
error-keychain-empty = The system’s keychain does not hold the passphrase of this workspace.
error-keychain-empty-hint = Type the passphrase; it can then be saved again.
error-shop-unknown = There is no shop “{ $value }”.
error-shop-unknown-hint = “pismovnik shop list” shows all shops.
error-shop-exists = There is a shop “{ $value }” already.
error-shop-exists-hint = Open it or give the new one another name.
error-shop-handed-over = The shop was handed over: { $value } keeps it now, here it can only be read.
error-shop-handed-over-hint = Ask for it back in a hand-over file and take that in with “shop import” or in the settings.
error-shop-diverged = “{ $value }”: both sides wrote to it after it was handed over, so the two cannot be joined.
error-shop-diverged-hint = Nothing was changed. Decide whose book leads and carry what is missing over by hand.
error-copy-beside = The copy would lie in the same folder as the workspace file.
error-copy-beside-hint = Choose a folder on another disk or stick: one failure must not take both files.
error-copy-damaged = The file { $value } is damaged, or was spoiled while it was written.
error-copy-damaged-hint = The workspace file is whole and unchanged. Take or make another copy, best on another disk or stick.
error-restore-unread = This passphrase does not open the present file, or the file is damaged: what was destroyed in it after the copy cannot be known.
error-restore-unread-hint = Nothing has changed. Check the passphrase of the present file and try again. If it is lost or the file is spoiled, going back needs a confirmation of its own (--unread on the command line): the present file stays beside it, but what was destroyed after the copy comes back and has to be destroyed again.
error-copies-unfinished = Stopped: these copies still hold what was destroyed: { $value }.
error-copies-unfinished-hint = It has left the workspace file, and the act says which copies hold it. They are made anew when the workspace is opened next, and the act is put right then.
error-copies-nowhere = No folder for copies is chosen.
error-copies-nowhere-hint = Choose one in the settings, under “Keeping safe”.
error-head-unknown = The journal of this shop never had the mark { $value }.
error-head-unknown-hint = Check that it is copied rightly and that the shop is the right one. If so, the journal was cut off or replaced: open the latest copy and compare.
error-keeping-unknown = It is not said for how many years closed letters are kept.
error-keeping-unknown-hint = Name the term of your policy: --years.
error-edition-unknown = There is no edition “{ $value }”.
error-edition-unknown-hint = See which editions this shop has issued.
error-page-unknown = There is no such page of questions.
error-page-unknown-hint = Go back to the list of answers and choose the page there. The answers are safe.
error-chain-broken = The chain of records is broken at record { $sequence }.
error-chain-broken-hint = Records were changed by somebody else or damaged. We corrected nothing: keep a copy of the file and compare it with a backup.
error-internal = A defect of the program: { $detail }.
error-internal-hint = The answers are safe. Please tell the developers: the mistake is ours, not yours.
