# Exports, evidence, handing over, numbers, reminders, the command line of the window.

# Exports.
exports-open = Export…
exports-title = Export letters
exports-which = Which letters
exports-only-open = Open ones
exports-all = All, closed ones too
exports-csv = CSV
exports-xlsx = Excel
exports-pdf = Journal, PDF
exports-warning = The file will lie outside the encrypted workspace.
exports-stop = Stop
exports-busy = Collecting…
exports-protocol = Protocol of the day
exports-protocol-lead = What was due, what was done and by whom: a sheet to print and sign.
exports-day = Of which day
exports-protocol-do = Save the protocol, PDF
exports-calendar = Due days for the calendar of your phone or computer.
case-bundle = Collect the evidence…
case-bundle-hint = One archive: the letter, the count of its term, decision, act, reply, receipts. It can be verified without this program.
case-proof-elsewhere = The proof is recorded at the step “Proof”.
case-proof-go = Go to the proof

# Handing over.
handover-title = Handing a shop over
handover-lead = A shop can be given to its owner or to another accountant: answers, papers, letters and the register go as one encrypted file. There is always one master copy.
handover-out = Hand a shop over…
handover-shop = Which shop
handover-to = To whom
handover-to-hint = A name: it goes into the register and the act
handover-passphrase = Passphrase of the hand-over file
handover-passphrase-hint = At least 10 characters. Tell it apart from the file
handover-out-warning = Once handed over, the shop can only be read here until it comes back.
handover-out-do = Hand over and save the file…
handover-act-do = Save the act of handing over, PDF…
handover-in = Take a shop in…
handover-in-lead = First the program shows what the file holds, and changes nothing.
handover-choose = Choose the hand-over file…
handover-look = See what the file holds
handover-coming = What would come of the file
handover-tag-new = new
handover-tag-known = here already
handover-own-name = Who takes it in
handover-own-name-hint = Your name: it goes into the register
handover-take = Take in
handover-drop = Do not take in
long-packing = Making and checking the handover file
long-taking = Taking the shop in
long-restoring = Going back to the copy
long-looking = Checking the handover file
long-rekeying = Encrypting the file under the new passphrase
handover-elsewhere = Shops in other hands
handover-back-title = Take back without the file…
handover-back-lead = If the hand-over file is lost or was never used. What was recorded in it cannot be joined later.
handover-back-do = Take the shop back
shop-handed = handed to:

# Numbers.
numbers-title = Numbers of letters
numbers-lead = How the shop’s letters are numbered. Numbers already given stay, counting goes on, and no number is given twice.
numbers-shop = Shop
numbers-incoming-label = Incoming
numbers-outgoing-label = Outgoing
numbers-acts-label = Destruction acts
numbers-insert = Insert
numbers-next = The next letter:
numbers-answer = its answer:
numbers-act = the next act:
numbers-keep = Number them so
numbers-kept = The numbers are kept.

# Reminders.
reminders-title = Reminders of letters
reminders-lead = On “Today” and as a notification of the system: how many letters, no names, no numbers.
reminders-on = Show notifications of the system
reminders-days = How many days ahead to warn
reminders-days-hint = Besides the due day itself; 0 means on that day only
reminders-now = Now the notification would say:

# An incident.
incident-title = The clock is running
incident-notices = What to report
incident-notices-lead = Fill in what is known; the rest stays blank for a pen. Incomplete in time is better than complete too late.
incident-advice = What to do now

# The command line of the window.
palette-title = Find a letter, a shop or an action
palette-hint = A number, a name, a word of the letter, a shop or an action
palette-results = What was found
palette-nothing = Nothing was found.
palette-letter = letter
palette-shop = shop
palette-place = place
palette-action = action
palette-keys = ↑ ↓ to choose, Enter to open, Esc to close
palette-open = Find… Ctrl K
palette-new-letter = Record a letter
palette-incident = Record a leak or loss of data
palette-outbox = Outgoing: printing and posting
palette-month = Due days by month
palette-overdue = Overdue letters
palette-proof = Letters without proof
palette-verify = Verify a file’s signature
palette-lock = Close the workspace
palette-copy = Copy the workspace
palette-export = Export letters
