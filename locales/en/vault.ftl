# Evidence on a case, exports, copies, handing a shop over, destroying old entries.

# The evidence bundle: a guide in plain text.
# { $number }: the letter's number; { $day }: day of receipt; { $head }: mark of the journal.
vault-guide-title = Letter No. { $number }, received on { $day }. Evidence on the case
vault-guide-what = This archive holds all that is recorded about one letter: the letter itself, the counting of terms, the decision, what was done, the reply and the receipts. Anybody can check it; no program is needed.
vault-guide-letter = letter — the letter and its envelope as they came
vault-guide-count = count.txt — the terms, counted day by day, with their articles
vault-guide-decision = decision.txt — what was decided and what was done
vault-guide-exports = exports — exports and screenshots filed with the case
vault-guide-act = act — destruction acts
vault-guide-reply = reply — outgoing letters as they were made
vault-guide-receipts = receipts — receipts, delivery notices, sent messages
vault-guide-signatures = signatures — electronic signatures and signed copies
vault-guide-timeline = timeline.txt — what was recorded when; contents.txt — under which name each file came
vault-guide-chain = chain — an extract of the shop’s journal: links, the entries of this case and their keys
vault-guide-how = Unpack the archive, open a command window in its folder (bash; on Windows, Git Bash will do) and take the steps in order. Commands begin with four spaces. Each line of an answer must end with the word OK.
vault-guide-step-files = 1. The files are whole: their sums are those recorded.
vault-guide-step-entries = 2. The journal’s entries say what they said when they were made: each has a key of its own, and the code made with that key stands in the journal’s link.
vault-guide-step-seals = 3. The files are the very ones: the code of each stands in its entry.
vault-guide-step-links = 4. The links follow one another; nothing was taken out or put in. The last line shows the mark of the journal.
vault-guide-step-signatures = 5. The separate electronic signatures belong to these documents. Whose the certificate is, and whether it is valid, this command does not check. GOST signatures need an OpenSSL that knows GOST.
vault-guide-undone = Entries taken back later: { $value }. Their text, with the names of files, stays in the chain folder: the code of step 2 is counted over the whole text, so that no name can be taken out of it, and without the text nobody could see what was taken back. The files of these entries are not here and mean nothing for the case.
vault-guide-head = Mark of the journal when this archive was made: { $head }. Such marks stand in the “our number” line of letters that were sent: they show that the journal has not been rewritten since.
vault-guide-limits = What this does not prove: that the letter was really written by the person named, and that a thing happened on that very day. The days were written by whoever kept the journal; proof from outside are postmarks, receipts and the time stamps in signatures.

# Count, decision, contents.
vault-count-recorded = The terms as recorded:
# { $then }, { $now }: versions of the rules.
vault-count-arithmetic = Counted day by day (rules when recorded: { $then }; rules when the archive was made: { $now }):
vault-decision-none = Nothing is decided.
vault-decision-lines = Decided:
vault-decision-stop = - { $value }: stopped
vault-decision-destroy = - { $value }: to be destroyed
vault-decision-keep = - { $value }: kept; purpose: { $purpose }; ground: { $ground }; until: { $until }
vault-decision-keep-blocked = - { $value }: kept, otherwise no longer used; purpose: { $purpose }; ground: { $ground }; until: { $until }
vault-decision-tasks = Done:
vault-task-done = Done on { $day }, { $who }
vault-task-nothing = Nothing to do: { $value }
vault-task-open = Not done yet
vault-contents = Files and the names under which they came; in brackets the number of the entry:
# { $value }: number of an entry, or numbers.
vault-timeline-undone = taken back later by entry { $value }
vault-contents-undone = Files of entries that were taken back are not here; numbers of those entries: { $value }

# Exports.
vault-column-shop = Shop
vault-column-number = No.
vault-column-received = Received
vault-column-registered = Recorded
vault-column-sender = Sender
vault-column-kinds = About
vault-column-channel = How it came
vault-column-due = Answer by
vault-column-stage = State
vault-column-open = Open
vault-column-changed = Last entry
vault-open = yes
vault-closed = no
vault-journal-title = Journal of letters
vault-journal-caption = List of requests
# { $shops }: номера и названия магазинов.
vault-journal-shops = The number before the stroke is that of the shop: { $shops }.
# { $shop }: номер; { $name }: название.
vault-journal-shop = { $shop } — { $name }
vault-journal-lead = { $count ->
    [one] The journal holds { $count } letter. Made on { $day }.
   *[other] The journal holds { $count } letters. Made on { $day }.
}
vault-signed-post = Position
vault-signed-name = Signature, name
vault-signed-day = Date

# Handing a shop over.
vault-handover-title = Act of handing over a shop’s book
vault-handover-lead = The book of the shop “{ $shop }” — answers, editions of papers and journal of letters — was handed over on { $day }. Taken by: { $to }.
vault-handover-letters = Letters
vault-handover-editions = Editions of papers
vault-handover-entries = Entries in the journal
vault-handover-head = Mark of the journal
vault-handover-master = { $count ->
    [one] The master copy, { $count } entry, is now kept by { $to }. On the giving side the book can only be read.
   *[other] The master copy, { $count } entries, is now kept by { $to }. On the giving side the book can only be read.
}
vault-handover-copies = What stays with the giving side
vault-handover-copies-lead = Copies of the workspace file that hold this book, as far as the program knows:
vault-handover-copies-none = The program knows of no copies of the workspace file that contain this book.
vault-handover-destroyed = The copies are destroyed, there is no access to the book any more
vault-handover-kept = The copies are kept on behalf of the taking side
vault-handover-giver = Given by
vault-handover-taker = Taken by

# Destroying old entries.
vault-act-title = Act of destruction of journal entries
vault-act-title-numbered = Act No. { $number } of destruction of journal entries
vault-act-lead = { $count ->
    [one] From the journal of letters of the shop “{ $shop }” the contents of { $count } letter past its keeping term were destroyed on { $day }.
   *[other] From the journal of letters of the shop “{ $shop }” the contents of { $count } letters past their keeping term were destroyed on { $day }.
}
vault-act-letters = Letters destroyed
vault-act-how = Removed were the entries, their keys, the files and the words of the search; the space that became free was overwritten. The links stay in the journal without contents, so that it can be seen that the journal was not rewritten. Mark of the journal after the destruction: { $head }.
vault-act-copies = Copies
vault-act-remade = { $count ->
    [0] No copies of the workspace file were made anew.
    [one] { $count } copy of the workspace file was made anew and holds nothing of what was destroyed.
   *[other] { $count } copies of the workspace file were made anew and hold nothing of what was destroyed.
}
vault-act-removed = { $count ->
    [one] { $count } copy that the program had put beside the workspace before an update or a restore was removed.
   *[other] { $count } copies that the program had put beside the workspace before an update or a restore were removed.
}
vault-act-beyond = Out of reach, to be found and destroyed by hand:
vault-act-beyond-none = The program knows of no other copies. Copies made without it are to be destroyed by hand.
# { $value }: name of the file; { $day }: day.
vault-copy-named = { $value }, { $day }
# { $value }: the file's name.
vault-copy-unread = { $value }: a damaged file put aside before a restore; the program deletes none of these

# The emergency sheet.
vault-sheet-title = Emergency sheet
vault-sheet-lead = Print this, write the passphrase in by hand and keep it away from the computer: with the papers of your home, in a safe, or with somebody you trust. Without the passphrase nobody can open the workspace file.
vault-sheet-lead-printed = Keep this sheet away from the computer: with the papers of your home, in a safe, or with somebody you trust. Without the passphrase nobody can open the workspace file.
vault-sheet-file = Workspace file
vault-sheet-folder = Folder
vault-sheet-made = Created
vault-sheet-program = Program
vault-sheet-printed = Sheet made
vault-sheet-passphrase = Passphrase
vault-sheet-ink = Passphrase, by hand
vault-sheet-ink-note = Tell capitals from small letters and Cyrillic from Latin; mark spaces with an underscore
vault-sheet-printed-passphrase = The passphrase is printed because you asked for it. Whoever sees this sheet can open the workspace file.
vault-sheet-copies = Where the copies are
vault-sheet-copies-none = There are no copies yet. Make the first: Settings, “Keeping safe”.
vault-sheet-copies-ink = Other places, by hand
vault-sheet-broken = The computer broke down or is gone
vault-sheet-broken-1 = Install Pismovnik on another computer.
vault-sheet-broken-2 = Copy the latest copy of the workspace file there and open it with the passphrase.
vault-sheet-broken-3 = Compare the journal with the letters that were sent: enter again what was recorded after the copy.
vault-sheet-damaged = The program says that the file is damaged
vault-sheet-damaged-1 = Delete nothing: the program changes nothing in a damaged file.
vault-sheet-damaged-2 = Choose “Go back to a copy”: the damaged file stays beside it under another name.
vault-sheet-stolen = The computer was stolen
vault-sheet-stolen-1 = The file is encrypted and cannot be read without the passphrase. If the passphrase lay beside it, assume that the file was read.
vault-sheet-stolen-2 = Change the passphrase of the copy that you go on with.
vault-sheet-stolen-3 = If the file may have been read, that is a leak: record it as an “incident”, and the program counts the terms.
vault-sheet-known = Somebody learned the passphrase
vault-sheet-known-1 = Change the passphrase: Settings, “Keeping safe”.
vault-sheet-known-2 = Earlier copies open with the earlier passphrase: make a new copy and destroy the earlier ones.
vault-sheet-absent = The owner cannot act
vault-sheet-absent-1 = Whoever stands in needs this sheet, the workspace file or a copy of it, and the program.
vault-sheet-absent-2 = Open “Today” first: it shows the letters that must be answered.

# The command line.
cli-workspace-backup = Copy the workspace file, open the copy and count it
cli-workspace-restore = Go back to a copy; the present file stays beside it under another name
cli-workspace-rekey = Change the passphrase
cli-workspace-emergency-sheet = Emergency sheet, a PDF to print
cli-workspace-check-paper = Look up the mark of the journal that stands in a letter
cli-shop-import = Take a shop in from a hand-over file
cli-shop-take-back = Take a handed-over shop back without its file
cli-letter-bundle = Put the evidence on a letter into one archive
cli-letter-export = Export the list of letters: .csv, .xlsx, or a .pdf journal
cli-letter-past = Closed letters past their keeping term
cli-letter-destroy = Destroy such letters and draw up the act
cli-letter-acts = The acts on destroyed letters; with --number and --out saves one again
cli-arg-copy = The copy
cli-arg-copy-password-file = File with the copy’s passphrase; without it, that of the workspace file
cli-arg-print-passphrase = Print the passphrase itself on the sheet
cli-arg-head = The mark from the “our number” line, such as 3f9a2-c07be
cli-arg-package = The hand-over file
cli-arg-package-password-file = File with the hand-over file’s passphrase
cli-arg-hands = To whom: a person’s or a company’s name
cli-arg-own-name = What you call yourself: a person’s or a company’s name
cli-arg-act = Where to write the act, PDF
cli-arg-act-number = Number of the act, as listed
cli-arg-keep-years = For how many years closed letters are kept; in Russia 3 unless told
cli-arg-unread = Go back even if the present file cannot be read: what was destroyed after the copy comes back
cli-arg-search = Only letters with these words
cli-ask-new-passphrase = New passphrase:
cli-ask-package-passphrase = Passphrase of the hand-over file:
# { $file }: name of the file; { $shops }, { $events }, { $files }: how many.
cli-workspace-backup-done = Copied, opened and counted: { $file }. Shops: { $shops }, entries: { $events }, files: { $files }.
cli-workspace-restore-done = The workspace file is back at the copy. Entries: { $events }. The former file: { $kept }. Destroyed again: entries { $again }, single files { $files }.
cli-workspace-restore-unreadable = The former file cannot be read and is kept as it is. What was destroyed after the copy is not known: destroy it again.
cli-workspace-rekey-done = The passphrase is changed. Earlier copies open with the earlier one.
cli-workspace-check-paper-done = The mark is found: entry { $seq }, { $day }. Entries since then: { $since }.
# { $letters }: numbers of letters.
cli-workspace-check-paper-letters = Letter { $letters } bears this mark.
cli-shop-export-package-done = The shop is handed over: { $file }. Entries: { $events }, mark: { $head }. Here it can only be read now.
cli-shop-import-done = Took in shop { $shop }: { $name }. New entries: { $events }.
cli-shop-import-none = The file holds no shop that can be taken in.
cli-shop-take-back-done = The shop is kept here again. What was recorded in the hand-over file can no longer be joined.
cli-letter-destroy-done = { $count ->
    [one] { $count } letter destroyed. Sign the act: { $file }.
   *[other] { $count } letters destroyed. Sign the act: { $file }.
}
cli-letter-destroy-unwritten = { $count ->
    [one] { $count } letter destroyed. The file of the act { $file } could not be written: act No. { $number } is kept in the workspace, save it with letter acts.
   *[other] { $count } letters destroyed. The file of the act { $file } could not be written: act No. { $number } is kept in the workspace, save it with letter acts.
}
# { $number }: number of the act.
vault-act-title-files = Act No. { $number } on the destruction of files of a letter
# { $number }, { $received }: number and day of the letter.
vault-lone-lead = { $count ->
    [one] On { $day }, { $count } file enclosed with letter No. { $number }, received on { $received }, was destroyed in the register of letters of the shop “{ $shop }”. The letter itself stays in the register.
   *[other] On { $day }, { $count } files enclosed with letter No. { $number }, received on { $received }, were destroyed in the register of letters of the shop “{ $shop }”. The letter itself stays in the register.
}
vault-lone-files = Destroyed files
vault-lone-column-place = Entry and file
vault-lone-column-what = What it was
vault-lone-column-size = Size
# { $reason }: why they were destroyed.
vault-lone-reason = Reason: { $reason }.
vault-lone-how = The bytes of the files and their keys were deleted; the space they took was overwritten. The entry keeps the name and size of each file, so that the register can be seen not to have been rewritten. Mark of the register after the destruction: { $head }.
lone-reason-identity = a copy of an identity document that nobody had asked for
cli-letter-destroy-file = Destroy an enclosed file alone, leave the letter, and draw up the act; without --yes it only shows
cli-letter-destroy-file-would = Of letter No. { $number } this would be destroyed: { $value }. It cannot be brought back. To destroy it, add --yes.
cli-letter-destroy-file-done = { $count ->
    [one] { $count } file destroyed. Sign the act: { $file }.
   *[other] { $count } files destroyed. Sign the act: { $file }.
}
cli-letter-destroy-file-unwritten = The files are destroyed, but the act { $file } could not be written: act No. { $number } is kept in the workspace, save it with letter acts.
cli-arg-attachment = file: entry and number within it with a stroke between, as letter show tells them, such as 12/1; may be given several times
cli-arg-identity-copy = it is a copy of an identity document that you did not ask for
cli-arg-lone-reason = why the file is destroyed; no names: the words go into the act
lone-done = The file is destroyed. The act is saved: { $file }.
lone-done-unsaved = The file is destroyed. The file of the act { $file } could not be written: the act is kept here, save it again from the list of acts under “Letters past their keeping term”.
cli-letter-acts-none = There are no acts.

# Settings, “Keeping safe”: what the program itself says.
keeping-last = Latest copy: { $day }
keeping-last-none = There are no copies yet
keeping-copied = { $events ->
    [one] Copied, opened and counted: { $events } entry.
   *[other] Copied, opened and counted: { $events } entries.
}
keeping-restored = { $events ->
    [one] The workspace file is back at the copy: { $events } entry. The former file stays beside it: { $kept }.
   *[other] The workspace file is back at the copy: { $events } entries. The former file stays beside it: { $kept }.
}
keeping-changed = The passphrase is changed. Earlier copies open with the earlier one.
keeping-copy-gone = out of reach
keeping-copy-automatic = made by itself
keeping-copy-manual = made by hand
keeping-dialog-copy = Where to save the copy
keeping-dialog-folder = Folder for copies
keeping-dialog-restore = Which copy to go back to
keeping-dialog-sheet = Where to save the sheet
keeping-dialog-bundle = Where to save the evidence
keeping-dialog-letters = Where to save the list of letters

# Making the journal smaller, in the window.
past-there = { $count ->
    [one] { $count } closed letter is past its keeping term — have a look
   *[other] { $count } closed letters are past their keeping term — have a look
}
past-unnamed = Nobody has said for how many years closed letters are kept — say it
# { $number }: number of the act.
past-act = Act No. { $number }
past-copies = { $count ->
    [one] { $count } copy of the workspace file that the program can reach will be made anew, without these letters.
   *[other] { $count } copies of the workspace file that the program can reach will be made anew, without these letters.
}
# { $file }: name of the act’s file.
past-done = { $count ->
    [one] { $count } letter was destroyed. The act was saved: { $file }.
   *[other] { $count } letters were destroyed. The act was saved: { $file }.
}
past-done-unsaved = { $count ->
    [one] { $count } letter was destroyed. The act could not be written to { $file }: it is kept here, save it again.
   *[other] { $count } letters were destroyed. The act could not be written to { $file }: it is kept here, save it again.
}
error-redact-nothing = No place is marked that is to be blacked out.
error-redact-nothing-hint = Mark at least one. The file is unchanged.
error-redact-area = The file has no place { $value }.
error-redact-area-hint = { $pages ->
    [one] The file has { $pages } page.
   *[other] The file has { $pages } pages.
} A place is written page:left,top,width,height, in per cent of the page’s width and height from its upper left corner, for example 1:10,20,50,8. The file is unchanged.
error-redact-unreadable = { $page ->
    [0] The program cannot black out places in this file.
   *[other] Page { $page } cannot be shown whole: the copy would lose a part of it.
}
error-redact-unreadable-hint = Places are blacked out in PDF without a password, PNG, JPEG and HEIC. Open another file in a program of yours, save or print it as PDF, and enclose that. This file is unchanged.
error-redact-large = The file is too large for blacking out places: up to { $max } MB and { $pages } pages are possible.
error-redact-large-hint = Split the scan, or save it smaller. The file is unchanged.
# { $name }: the original's name without its ending.
redact-name = { $name } (redacted)
cli-letter-redact = Make a copy of an enclosed file with what is not needed blacked out; the original stays until it is destroyed
cli-letter-redact-done = The redacted copy is enclosed with the letter: “{ $name }”, { $place }. Look at it with letter file, then destroy the original: letter destroy-file --attachment { $original }.
cli-arg-redacted = the file: entry and number in it with a slash, as letter show gives them, for example 12/1
cli-arg-box = a place: page:left,top,width,height in per cent from the upper left corner, for example 1:10,20,50,8; may be repeated
