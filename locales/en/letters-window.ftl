# Letters in the window: what Rust puts together from words and days.
lw-number = In No. { $number }
lw-day = { $month ->
    [1] { $day } January
    [2] { $day } February
    [3] { $day } March
    [4] { $day } April
    [5] { $day } May
    [6] { $day } June
    [7] { $day } July
    [8] { $day } August
    [9] { $day } September
    [10] { $day } October
    [11] { $day } November
   *[12] { $day } December
}
lw-front = { $weekday ->
    [1] { $day }, Monday
    [2] { $day }, Tuesday
    [3] { $day }, Wednesday
    [4] { $day }, Thursday
    [5] { $day }, Friday
    [6] { $day }, Saturday
   *[7] { $day }, Sunday
}
lw-front-time = { $day }, { $time }
lw-month = { $month ->
    [1] January { $year }
    [2] February { $year }
    [3] March { $year }
    [4] April { $year }
    [5] May { $year }
    [6] June { $year }
    [7] July { $year }
    [8] August { $year }
    [9] September { $year }
    [10] October { $year }
    [11] November { $year }
   *[12] December { $year }
}
lw-weekday = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
lw-left-over = { $count ->
    [one] { $count } day overdue
   *[other] { $count } days overdue
}
lw-left-today = today
lw-left-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
lw-mark-void = void
lw-mark-closed = closed
lw-mark-proof = awaiting proof
lw-mark-ready = can be closed
lw-mark-no-term = no term
lw-yes = yes
lw-filter-open = Open
lw-filter-overdue = Overdue
lw-filter-due = This week
lw-filter-proof = Awaiting proof
lw-filter-closed = Closed
lw-filter-all = All
lw-shown = { $from }–{ $to } of { $count }
lw-shown-more = { $from }–{ $to }, more than { $count } in all
lw-write-on-paper = Write on the paper: { $number } and the day of receipt.
lw-keep-number = Number in the register: { $number }.
lw-summary = { $number } · received { $day } · { $channel }
lw-title = Letter: { $name }
lw-title-plain = Letter: { $name }
lw-title-unnamed = Letter No. { $number }
lw-title-incident = Incident No. { $number }
lw-fact-sender = Sender
lw-fact-address = Address
lw-fact-email = E-mail
lw-fact-phone = Telephone
lw-fact-representative = Representative
lw-fact-scope = What it is about
lw-fact-other = Also demanded
lw-fact-sender-number = The sender’s number
lw-fact-dated = Date in the letter
lw-fact-postmark = Postmark
lw-fact-time = Time
lw-fact-uncollected = Not collected from the post office
lw-fact-lies = Where the paper lies
lw-fact-note = Note
lw-step-identity = Whose data
lw-step-decision = Decision
lw-step-tasks = Execution
lw-step-act = Act
lw-step-reply = Reply
lw-step-sending = Sending
lw-step-proof = Proof
lw-step-closing = Closing
lw-fate-stop = stop
lw-fate-destroy = destroy
lw-fate-keep = keep
lw-fate-keep-blocked = keep, closed to other use
lw-kept = { $purpose }; { $ground }; { $until }
lw-task-processor = instruct the processor
lw-task-destroys = destruction: goes into the act
lw-act-signed = signed { $day }
lw-sent = sent { $day } · { $way }
lw-delivered = delivered { $day }
lw-came-back = came back { $day }: { $why }
lw-recount = was { $was }, becomes { $now }
lw-says-withdrawal = “I withdraw my consent”, “delete me everywhere”
lw-says-stop = “Stop processing my data”
lw-says-distribution = “Take my review, name, photo off the site”
lw-says-marketing = “No more advertising”, “unsubscribe me”
lw-says-access = “What data about me do you have?”
lw-says-correction = “There is a mistake: correct my name, my address”
lw-says-deletion = “These data are unnecessary or unlawful: delete them”
lw-says-automated = “I object: a machine decided to refuse me”
lw-says-regulator = A numbered paper of the regulator that names a term
lw-says-incident = The base was stolen, a letter went astray, a phone is lost
lw-says-other = Asks for nothing of this about data
lw-paper-reply = Reply: what is stopped, destroyed, kept
lw-paper-access = Reply: which data there are
lw-paper-correction = Reply: what was corrected
lw-paper-deletion = Reply: what was destroyed or blocked
lw-paper-objection = Reply to an objection
lw-paper-extension = Notice of extension
lw-paper-refusal = Reasoned refusal
lw-paper-clarification = Request to say more
lw-paper-not-found = Reply: no data were found
lw-paper-marketplace = Reply: the marketplace has the data
lw-paper-acknowledgment = Received, to be answered by…
lw-paper-processor = Notice to a processor
lw-paper-act = Destruction act
lw-paper-cured = Notice: the breach was ended
lw-paper-regulator = Cover letter to the regulator
lw-paper-incident-first = First notice of an incident
lw-paper-incident-result = Result of the inquiry into an incident
lw-regulator = The authority for the protection of personal data
lw-ground-obligation = An obligation is not fulfilled yet
lw-ground-laws = The law demands the processing
lw-ground-repeated = The same was asked less than 30 days ago
lw-ground-not-proved = What had to be proved was not
lw-enclosed-act = Act No. { $number } on the destruction of personal data, copy
lw-incident-detected = When it was noticed: day and time
lw-incident-what = What happened
lw-incident-data = Which data
lw-incident-persons = How many persons
lw-incident-cause = Supposed cause
lw-incident-harm = What harm may follow
lw-incident-measures = What was done
lw-incident-culprits = By whom it was caused, where found
lw-incident-contact = Who answers questions
lw-role-letter = letter
lw-role-envelope = envelope
lw-role-authority = authority
lw-role-export = export or screenshot
lw-role-signed-act = signed act
lw-role-paper = paper
lw-role-signed-paper = signed paper
lw-role-proof = proof
lw-role-other = other
lw-file-undone = entry undone, the file is still kept
lw-size-b = { $count } B
lw-size-kb = { $count } KB
lw-size-mb = { $count } MB
lw-file-unreadable = This PDF cannot be read. Save it and open it with another program.
lw-file-not-shown = Such a file cannot be shown here. Save it and open it with another program; mind that the saved copy is no longer in the encrypted file.
lw-dialog-file = Choose a file
lw-dialog-ics = Where to save the calendar
lw-ics-name = Reply terms
lw-ics-file = letter terms
lw-ics-event = Reply: in No. { $number }, { $shop }
lw-remind-title = Letters wait for a reply
lw-remind-over = { $count ->
    [one] { $count } letter is overdue.
   *[other] { $count } letters are overdue.
}
lw-remind-now = { $count ->
    [one] Today is the last day for { $count } letter.
   *[other] Today is the last day for { $count } letters.
}
lw-remind-soon = { $count ->
    [one] { $count } letter is to be answered in the next days.
   *[other] { $count } letters are to be answered in the next days.
}
lw-board-none = no open letters
lw-board-open = { $count ->
    [one] { $count } open letter
   *[other] { $count } open letters
}
lw-board-over = { $count ->
    [one] { $count } letter overdue
   *[other] { $count } letters overdue
}
lw-board-until = until { $day }
error-letter-signed-copy-missing = The signed act is missing.
error-letter-signed-copy-missing-hint = Attach a scan or photograph of the signed act: without it the reply cannot say “destroyed”.
