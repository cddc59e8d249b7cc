# From an issued reply to the post office: pack, list, printing, draft message, tracking numbers.
posting-part-letter = Letter No. { $value }
posting-part-act = Destruction act No. { $value }
posting-part-enclosure = Enclosure: { $value }
posting-part-envelopes = Envelopes
posting-part-labels = Labels
posting-part = { $count ->
    [one] { $title }: { $count } page
   *[other] { $title }: { $count } pages
}
posting-total = { $pages ->
    [one] { $pages } page in all
   *[other] { $pages } pages in all
}
posting-total-sheets = { $pages } pages in all, { $sheets } of them for the envelopes.
posting-pack-title = Letter No. { $value } to be posted
posting-pack-title-many = { $count ->
    [one] { $count } letter to be posted
   *[other] { $count } letters to be posted
}
posting-job = { $value } — Pismovnik
posting-window-holds = The whole address shows in the window. Space: { $left } mm left, { $top } mm above, { $right } mm right, { $bottom } mm below.
posting-window-missed = The address does not stay in the window. Space: { $left } mm left, { $top } mm above, { $right } mm right, { $bottom } mm below; at least { $slide } mm is needed. A minus tells how much is hidden, or what else comes into the window.
posting-window-empty = Nothing is printed in the window of the envelope.
posting-by-email = by e-mail
posting-printed = printed on { $day }
posting-packed = Pack written: { $file }. Print it one-sided and without scaling.
posting-printed-count = { $count ->
    [one] { $count } letter handed to the print queue.
   *[other] { $count } letters handed to the print queue.
}
posting-warning = Printing takes the letter out of the encrypted file: the system’s print queue and the printer’s memory may keep it in the clear for a while.
posting-warning-open = This system does not print PDFs by itself: the file opens in your PDF program, where you choose the printer, “Actual size” and one-sided printing. The file lies in a private folder and is deleted when the program is locked or started again.
posting-outbox-empty = No letters wait to be posted.
posting-unproven = { $days ->
    [one] Letter No. { $number } ({ $name }) was posted on { $day }, { $days } day ago; no receipt
   *[other] Letter No. { $number } ({ $name }) was posted on { $day }, { $days } days ago; no receipt
}
posting-drafted = Draft written: { $file }. Open it in your mail program, check the address { $to } and send it; then file the sent message as proof.

posting-list-title = Letters to be posted
posting-list-subtitle = List of letters of { $day }
posting-list-lead = The sender made this list for their own use. It does not replace an official form of the post.
posting-list-count = { $count ->
    [one] { $count } letter on the list
   *[other] { $count } letters on the list
}
posting-list-place = No.
posting-list-letter = Letter
posting-list-addressee = To whom and where
posting-list-sheets = Sheets
posting-list-tracking = Tracking number
posting-list-number = No. { $number } of { $day }
posting-list-handed = Letters handed in by:
posting-list-day = Date
posting-list-signature = Signature
posting-list-name = Name

posting-email-subject = Letter No. { $number } about your request of { $received }
posting-email-body = Good day,

    Letter No. { $number } of { $day } about your request received on { $received } is in the attached PDF file.

    Yours faithfully,
    { $operator }
posting-email-file = Letter { $number }

tracking-field-letter = Number of the letter
tracking-field-tracking = Tracking number
tracking-field-day = Day of posting
tracking-field-shop = Shop
tracking-field-none = Leave out
tracking-needs-letter = Say which column holds the outgoing number of the letter.
tracking-needs-tracking = Say which column holds the tracking number.
tracking-posts = Line { $line }: letter No. { $number } ({ $name }), posted on { $day }, tracking number { $tracking }
tracking-tracks = Line { $line }: letter No. { $number } ({ $name }), tracking number { $tracking }
tracking-known = Line { $line }: letter No. { $number } ({ $name }), number { $tracking } is recorded already
tracking-refused = Line { $line }: not recorded. { $message }
tracking-total = To record: { $count }. Recorded before: { $known }. Cannot be recorded: { $refused }.
tracking-recorded = { $count ->
    [one] { $count } tracking number recorded.
   *[other] { $count } tracking numbers recorded.
}
tracking-not-recorded = Nothing was recorded. Add --yes to record.

printers-none = There are no print queues: no printer is set up in the system.

cli-letter-outbox = What waits to be posted, and what has lacked its receipt for long
cli-letter-pack = Bind letters for the post into one PDF: reply, acts, enclosures, envelopes or labels, list
cli-letter-print = Print a pack through the system’s print queue
cli-letter-draft-email = A draft e-mail (.eml) with the PDF attached
cli-letter-tracking = Tracking numbers from a CSV table; only shown without --yes
cli-arg-outgoing = Outgoing numbers; without them every unsent letter that goes by post
cli-arg-covering = What carries the address: window of the envelope, labels, printed envelopes dl, c6, c5, c4, or nothing
cli-arg-list = Add the list of letters
cli-arg-acts = Which acts go along, by number; those that the letter names go along by themselves
cli-arg-enclose = Enclose a PDF file; may be given several times
cli-arg-not-printed = Only what was not printed yet
cli-arg-despite-window = Print even where the address does not stay in the window
cli-arg-queue = The print queue; without it the shop’s, else the system’s own choice
cli-arg-queues = List the print queues
cli-arg-remind-after = After how many days without a receipt to remind; without a number as set for the shop
cli-arg-csv = CSV table with numbers of letters and tracking numbers
cli-arg-tracking-map = What a column holds: “Name=field”; fields letter, tracking, day, shop, none
cli-arg-posted = Day of posting for rows without one, YYYY-MM-DD; today without it
cli-arg-tracking-yes = Record it; without this the table is only shown
cli-shop-posting = How the shop posts: what bears the address, the print queue, its offsets, the envelope’s window; what is named is remembered
cli-arg-own-queue = The shop’s print queue
cli-arg-system-queue = Print on the system’s own choice of queue again
cli-arg-write-grid = Write the index into the grid of printed envelopes: true or false
cli-arg-miss-receipt = After how many days without a receipt to remind
# { $covering }: such as “Window envelope”.
cli-shop-posting-covering = Address: { $covering }
# { $right }, { $down }: millimetres with their unit.
cli-shop-posting-queue = Printing: { $queue }; shifted { $right } to the right, { $down } down
cli-shop-posting-window = Envelope window: { $left } from the left, { $top } from the top, { $width } wide, { $height } high; the sheet slides by { $slide }
cli-shop-posting-labels = Labels: { $columns } across, { $rows } down
cli-shop-posting-remind = A missing receipt is told after { $days ->
    [one] { $days } day
   *[other] { $days } days
}

error-tracking-check-digit = The tracking number is mistyped: its check digit does not hold.
error-tracking-check-digit-hint = Compare it with the receipt.
error-tracking-unknown = This does not look like a postal tracking number.
error-tracking-unknown-hint = A postal number has 14 digits, or two letters, nine digits and two letters of the country. Record another carrier’s number in the letter itself.
error-tracking-no-letter = The row has no number of a letter.
error-tracking-no-letter-hint = Put the outgoing number of the letter in.
error-tracking-letter-unknown = There is no outgoing letter No. { $value }.
error-tracking-letter-unknown-hint = Check the number: it stands at the upper left of the letter itself.
error-tracking-letter-ambiguous = Several shops have a letter No. { $value }: { $shops }.
error-tracking-letter-ambiguous-hint = Add a column with the shop, or choose one shop.
error-tracking-other-known = Letter No. { $value } bears another tracking number already.
error-tracking-other-known-hint = Where the recorded number is wrong, correct it in the letter itself.
error-tracking-not-by-post = Letter No. { $value } did not go by post.
error-tracking-not-by-post-hint = Check the number of the letter.
error-tracking-repeated = The same letter or the same tracking number stands in line { $line } already.
error-tracking-repeated-hint = Leave the one right row in the table.
error-posting-by-email = Letter No. { $value } is addressed to an e-mail address.
error-posting-by-email-hint = Send it as a draft e-mail, or issue it again with a postal address.
error-posting-no-email = Letter No. { $value } has no e-mail address.
error-posting-no-email-hint = Put the address into the record of the incoming letter, or send the reply by post.
error-posting-nothing = There is nothing to post.
error-posting-nothing-hint = Issue a reply first.
error-posting-busy = Printing is under way already.
error-posting-busy-hint = Wait for its end, or stop it.
error-measure-out-of-range = No such measure: { $value }.
error-measure-out-of-range-hint = A number from { $least } to { $most } will do.
error-measure-malformed = This is no number: { $value }.
error-measure-malformed-hint = Write millimetres as a number, 12.5 for instance.
error-printing-unavailable = The system’s printing is not available: { $reason }.
error-printing-unavailable-hint = Save the PDF and print it from any program.
error-printing-queue-unknown = The system has no printer “{ $value }”. It has: { $options }.
error-printing-queue-unknown-hint = Choose another printer, or add this one in the system’s settings.
error-printing-refused = The print queue refused the job: { $reason }.
error-printing-refused-hint = Check the printer in the system’s settings, or save the PDF.
error-opening-failed = The file does not open: { $reason }.
error-opening-failed-hint = Save it and open it yourself.
error-message-without-letter = This message does not hold the issued PDF unchanged.
error-message-without-letter-hint = Save the very message that was sent, with its attachment, from your mail program as an .eml file.

# In the window.
posting-title = Letter No. { $number } of { $day }
posting-handed = Handed to the print queue.
posting-opened = The file is open in your PDF program. Print it one-sided and without scaling.
posting-draft-opened = The draft is open in your mail program. Check the address and send it.
posting-recorded = Recorded.
# { $numbers }: numbers of letters, separated by commas.
posting-finished = Printing had been broken off and is finished now. Printed or waiting in the queue: letters { $numbers }. None of them was printed twice.
posting-unsure = It is not known whether these letters were printed: { $numbers }. Printing was broken off, and the queue remembers nothing of them. See whether the sheets lie in the printer. If they do, nothing is left to do; if not, tick these letters and print them again.
posting-stopped = Stopped: the rest waits in the list.
posting-progress = { $done } of { $total } done
batch-progress-pages = { $done } of { $total } done, reading page { $page } of { $pages }
posting-mm = { $value } mm
posting-dialog-proof = Receipt, notice of delivery or sent message
posting-covering-window = Window envelope
posting-covering-window-note = The address shows from the letter: nothing is printed on the envelope
posting-covering-labels = Labels
posting-covering-labels-note = A sheet of A4 with labels suits any envelope
posting-covering-dl = Envelope DL, 110 × 220 mm
posting-covering-dl-note = A4 folded in three
posting-covering-c6 = Envelope C6, 114 × 162 mm
posting-covering-c6-note = A4 folded in four
posting-covering-c5 = Envelope C5, 162 × 229 mm
posting-covering-c5-note = A4 folded in half
posting-covering-c4 = Envelope C4, 229 × 324 mm
posting-covering-c4-note = A4 unfolded
posting-covering-nothing = Print no address
posting-covering-nothing-note = The envelope is addressed by hand or printed elsewhere
printers-system = The printer chosen in the system
printers-gone = not connected now
printers-kept = Saved.
printers-sheet-name = Printer calibration sheet
tracking-dialog = Table of tracking numbers
