# What comes in: reading files, what stands around a letter, the stop-list in the window.
read-no-words = This file holds no words that can be read: letters written by hand, photographs of things and the like are kept as they are. Enter the particulars yourself.
message-cut = Only the beginning of the text is shown: the file holds all of it.
lw-file-large = This file is too large to be shown here. It is kept whole: save a copy and open it with another program; mind that the copy is no longer in the encrypted file.
lw-file-heic = This iPhone photograph (HEIC) could not be shown; the file is kept whole. To see it save a copy: Preview on a Mac, Photos in Windows (with the HEIF extension), and the phone itself open it. It is easier to ask for a JPEG, or to scan the letter.
around-no-exports = No export of the site’s forms has been imported yet, so that the consents of this person cannot be seen. That does not mean that there were none.
around-nothing-to-look-for = There is nothing to look for consents by: the letter gives no name, e-mail address or telephone.
around-no-consents = This person is not in the imported forms. Consent may have been given earlier, on paper, or under another address.
around-repeat-kinds = Incoming No. { $number } of { $day } — { $kinds }
around-open = open
around-ended = ended
around-promise-offer = { $what } — by { $day }, as your own offer promises
stop-list-mistake = Entered by mistake
stop-list-no-letter = No letter in the register bears this contact: it was entered by hand, or the letter has been destroyed at the end of its term. The entry stays, lest the person is mailed again.
stop-list-from = Letters of this person:
stop-list-file = stop-list
stop-list-dialog = Choose the customer base (CSV)
stop-list-marked-file = { $name } marked
stop-list-cleaned-file = { $name } without the stop-list
stop-list-shown = { $shown ->
    [one] { $shown } entry
   *[other] { $shown } entries
} of { $count } shown.
stop-list-undo-add = Take off again: { $contact }
stop-list-undo-lift = Put back on the list: { $contact }
stop-list-note = since { $day } · { $because }
stop-list-by-hand = entered by hand
stop-list-column = Stop-list
stop-list-more = { $count ->
    [one] …and { $count } more row
   *[other] …and { $count } more rows
}
error-letter-file-gone = The file is gone, or has changed since you chose it.
error-letter-file-gone-hint = Take it off the list and choose it again. Nothing was recorded.
error-letter-unconfirmed = What was read from the letter has not been confirmed yet.
error-letter-unconfirmed-hint = Compare the marked fields with the letter, then press «All correct», or «Correct» beside each field.
stop-take-dialog = Choose the list of people who unsubscribed (CSV or text)
stop-take-more = { $count ->
    [one] …and { $count } more contact
   *[other] …and { $count } more contacts
}
stop-take-do = { $count ->
    [one] Enter { $count } contact
   *[other] Enter { $count } contacts
}
stop-take-undo = { $count ->
    [one] Take off again what the list entered: { $count } contact
   *[other] Take off again what the list entered: { $count } contacts
}
