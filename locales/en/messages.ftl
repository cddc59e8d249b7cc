# Messages from mail programs.
error-message-unreadable = Nothing can be read from this file as from a message.
error-message-unreadable-hint = Files .eml and .msg are read. The file can be attached all the same; enter the particulars yourself.
error-message-too-large = The message is larger than { $max } MB: its contents are not read.
error-message-too-large-hint = Attach the file and enter the particulars yourself.
error-message-no-words = This file holds no words that can be read.
error-message-no-words-hint = Open the file and enter the particulars yourself; it can be kept all the same.
error-recognition-unavailable = Nothing here can recognise the words in a picture.
error-recognition-unavailable-hint = { $system ->
    [windows] Enter the particulars yourself. For the program to read scans, add Russian with text recognition to Windows: Settings → Time & language → Language & region → Russian → Language options. The file is kept whole.
    [linux] Enter the particulars yourself. For the program to read scans, install the packages tesseract-ocr and tesseract-ocr-rus. The file is kept whole.
   *[other] Enter the particulars yourself. The file is kept whole.
}
error-recognition-failed = The words in this picture could not be recognised: { $detail }.
error-recognition-failed-hint = Enter the particulars yourself. The file is kept whole. A sharp photograph in daylight, or a scan, is read better.
error-recognition-stopped = Recognition was stopped.
error-recognition-stopped-hint = Enter the particulars yourself. The file is kept whole; to read it again, take it off the list and choose it once more.
message-from = Sender: { $value }
message-phone = Telephone: { $value }
message-address = Address: { $value }
message-own-day = Date on the letter: { $day }
message-recognised = The words were recognised in a picture: names, numbers and addresses may be wrong. Compare each field with the letter.
message-subject = Subject: { $value }
message-dated = Sent { $day }
message-received = Received { $day }
message-guess = Looks like: { $kind } — “{ $words }”. Please check.
message-no-guess = The words do not tell what it asks for: choose yourself.
message-file = Inside: { $value }
message-garbled = Some letters could not be read.
message-html = The message was HTML only; its words are shown.
cli-letter-read = Read a letter from .eml, .msg, PDF, a scan or photograph: from whom, when, about what; record nothing
cli-arg-message = File of a letter: .eml, .msg, PDF, PNG, JPEG, HEIC
error-letter-file-stopped = Stopped: the file was not kept.
error-letter-file-stopped-hint = Nothing has changed; begin again when you like.
error-work-stopped = Stopped.
error-work-stopped-hint = Nothing has changed, and the unfinished file is gone. Begin again when you like.
error-work-busy = Another long work with files is under way.
error-work-busy-hint = Wait for its end, or stop it.
error-work-restoring = The workspace is just being restored from a copy.
error-work-restoring-hint = All that was recorded is safe. Wait for the end, or stop this work at the bottom of the window, then try again.
error-work-rekeying = The workspace is just being encrypted under the new passphrase.
error-work-rekeying-hint = All that was recorded is safe. Wait for the end, or stop this work at the bottom of the window, then try again.
