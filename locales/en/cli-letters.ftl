# Letters on the command line: correction, recount, calendar, batch.
cli-letter-correct = Correct what was written down of a letter: only what is given changes, the history keeps the rest
cli-letter-recount = Terms that come out otherwise under the present calendar; with --yes --reason record the new ones
cli-letter-calendar = Due days of open letters as an .ics file for another calendar: number and shop, no names
cli-arg-right-number = The right incoming number
cli-arg-clear = Take out what was written down: names of fields, separated by commas
cli-arg-recount-yes = Record the new terms, not only show them
cli-arg-days-ahead = How many days ahead to remind, 0 to 60
cli-letter-recount-none = All terms are counted under the present calendar.
cli-letter-recount-shown = Nothing was changed. Check and repeat with --yes --reason “why”.
cli-progress = { $done } of { $count } { $value }
cli-letter-sign = Sign a letter’s papers with your own key: replies and certificates that nobody has signed yet
cli-letter-batch-set = Put a row of the batch right; what is given counts as checked
cli-letter-batch-enter = Enter rows that were compared with their letters: all, or those named with --row
cli-letter-batch-drop = Take rows out of the batch; their files stay where they lie
cli-letter-batch-add = Take letters that are entered already into the batch
cli-letter-batch-leave = Take letters out of the batch; they stay in the register
cli-letter-batch-end = End the batch; everything in the register stays
cli-letter-batch-sign = Sign the batch’s papers with your own key; broken off, the same command goes on
cli-letter-batch-packets = Put the batch’s papers into packets for their owners to sign: one archive for each shop
cli-letter-print-finished = { $count ->
    [one] Printed after it was broken off: { $count } letter
   *[other] Printed after it was broken off: { $count } letters
}
cli-arg-batch-row = Number of the row as letter batch show tells it
cli-arg-batch-rows = Numbers of rows, separated by commas
cli-arg-batch-numbers = Incoming numbers
cli-arg-packets-for = Who is to sign; without it the shop’s owner
cli-batch-doubts = only read, compare with the letter: { $values }
cli-batch-empty = The batch is empty.
cli-batch-broken-off = The work was broken off. To go on: { $call }
error-batch-row-unknown = The batch has no row { $value }.
error-batch-row-unknown-hint = letter batch show tells the numbers of rows.
error-letter-file-empty = The file is empty.
error-letter-file-empty-hint = Perhaps the scan or message was not saved to its end: save it again.
cli-arg-say = Your own words in the letter, whole sentences: what you ask, found, decided or put right
cli-arg-recipient-of-data = Answer to a request for access: who received the data; may be repeated
cli-arg-recipients-of-answers = Answer to a request for access: name everybody to whom the shop hands data by the questionnaire
cli-arg-extend-until = Extension: the new day of the answer, YYYY-MM-DD; with --why
cli-arg-refuse = Refusal: on which ground — obligation laws repeated not-proved; with --why
cli-arg-why = Why you extend or refuse, whole sentences
cli-arg-named-day = The day that the letter names: when it was put right, or by when you will answer, YYYY-MM-DD
cli-arg-enclosure = An enclosure: title or title=sheets; can be given several times
cli-arg-incident = Of the incident, field=words: detected what data persons cause harm measures culprits contact; can be given several times
cli-arg-signed-by = Who signs, where it is not the operator in person: full name
cli-arg-post = The post of whoever signs
cli-arg-executor = Who prepared it: name and telephone
error-letter-said-missing = This paper lacks what only a person can say.
error-letter-said-missing-hint = Give: { $options }. What that means is told by letter reply --help.
error-passphrase-file-empty = The file holds no password: it is empty.
error-passphrase-file-empty-hint = Write the password into its first line, or name another file.
