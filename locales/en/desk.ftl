# The protocol of a day, handing a shop over, numbers, reminders, clocks of an incident: what the program itself says.

# The protocol of a day.
protocol-title = Protocol of the day
# { $day }: the day.
protocol-title-day = Protocol of { $day }
protocol-all-shops = All shops
protocol-due = Due
protocol-due-caption = Letters that had to be answered by this day
protocol-due-none = No letter had to be answered by this day.
protocol-evening = At the day’s end
protocol-done = Recorded on the day
protocol-done-caption = What was recorded in the journal on this day
protocol-done-none = Nothing was recorded on this day.
protocol-what = What was done
protocol-who = By whom
protocol-who-note = A name stands where one was recorded. Write the others in by hand.
protocol-made = Drawn up from the register on { $day }.
# { $place }: where; { $what }: what; { $day }: when; { $why }: why.
protocol-task-done = { $place }: { $what } — done on { $day }
protocol-task-nothing = { $place }: { $what } — nothing to do: { $why }
protocol-task-open = { $place }: { $what } — no longer marked as done

# Handing a shop over.
handover-dialog-out = Where to save the hand-over file
handover-dialog-in = Hand-over file
# { $shop }: the shop.
handover-file = { $shop } — hand-over
# { $file }, { $folder }: file and folder; { $count }: how many entries.
handover-done = { $count ->
    [one] The shop was handed over, { $count } entry: { $file }, folder { $folder }. From now on it can only be read here.
   *[other] The shop was handed over, { $count } entries: { $file }, folder { $folder }. From now on it can only be read here.
}
handover-new = A new shop. Letters: { $letters }, editions of papers: { $editions }, entries: { $events }.
handover-continues = The shop is here already; entries to be added: { $events }. In the file: letters { $letters }, editions of papers { $editions }.
handover-taken = Taken in: { $shops }. The master copy is here now.
handover-back = The shop is kept here again.
handover-away = kept by { $to }
handover-holds = letters: { $letters }, editions of papers: { $editions }

# Saving.
desk-written = Saved: { $file }, folder { $folder }
desk-bundle-done = The evidence on the letter is collected.
desk-letters-done = { $count ->
    [one] { $count } letter was exported.
   *[other] { $count } letters were exported.
}

# Numbers.
numbers-serial = serial number
numbers-year = year
numbers-short-year = year in two digits
numbers-incoming = the incoming number, in outgoing ones only

reminders-nothing = There is nothing to remind of now.

# An incident.
lw-step-notices = Notices
incident-until-time = by { $time }, { $day }
incident-until-day = by { $day }
incident-sent = sent on { $day }
# { $hours }, { $minutes }: how much is left, or over.
incident-left = { $hours } h { $minutes } min left
incident-over = overdue by { $hours } h { $minutes } min
incident-from-midnight = No time was recorded, so the hours run from midnight. Correct the entry if you remember when it was noticed.
incident-now-stop = Stop the leak: change passwords, close access, switch off what the data escape through. Erase nothing.
incident-now-keep = Keep the traces: logs, messages, screenshots. Put copies elsewhere.
incident-now-ask = Ask the hosting, the mailing service and others who hold the data to keep their logs and say what they see.
incident-now-measure = Find out whose data and which are affected, and how many people that is. If it is not known exactly, write down the largest possible number.
incident-now-tell = Warn people if harm may threaten them.

# Refusals.
error-package-key-wrong = The passphrase does not fit the hand-over file, or this is no hand-over file.
error-package-key-wrong-hint = Who handed the shop over chose the passphrase: ask them. The file was not changed, and you may try as often as you like.
error-package-damaged = The hand-over file is damaged.
error-package-damaged-hint = Nothing was taken in. Ask for the file again, best on a memory stick or in an archive.
error-package-own = This is your own workspace file, which is open already.
error-package-own-hint = Choose the hand-over file that was sent to you.
error-package-empty = The file holds no shop that may be taken in.
error-package-empty-hint = It was taken in elsewhere, or the file is not meant for you. Ask for the shop to be handed over again.
error-scheme-serial = The number lacks its serial number, or has it twice.
error-scheme-serial-hint = Put the sign {"{"}N{"}"} in exactly once: otherwise two letters would bear one number.
error-scheme-sign-unknown = The sign { $value } stands for nothing here.
error-scheme-sign-unknown-hint = Signs can be inserted with the buttons beside the field.
error-scheme-touches = The serial number runs into the digits beside it.
error-scheme-touches-hint = Put a stroke or a letter between them, such as {"{"}N{"}"}/{"{"}YYYY{"}"}.

# The command line.
cli-letter-protocol = The protocol of a day, PDF: what was due, what was recorded and by whom
cli-shop-numbers = How the shop’s letters are numbered; with --incoming, --outgoing, --acts changes it
cli-arg-protocol-day = Of which day; without it of today
cli-arg-scheme-incoming = How incoming letters are numbered, such as “In-{"{"}N{"}"}/{"{"}YYYY{"}"}”
cli-arg-scheme-outgoing = How outgoing letters are numbered, such as “{"{"}IN{"}"}/{"{"}N{"}"}”
cli-arg-scheme-acts = How destruction acts are numbered, such as “A-{"{"}N{"}"}/{"{"}YYYY{"}"}”
# { $next }, { $answer }: numbers.
cli-shop-numbers-next = The next letter: { $next }, its answer: { $answer }, the next act: { $act }
