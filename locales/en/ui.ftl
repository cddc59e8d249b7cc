# The texts of the window itself: no arguments, whole sentences, buttons that say what they do.

# The rail and the frame.

skip-to-content = Skip to the content
rail-label = Places
rail-today = Today
rail-shops = Shops
rail-questions = Questions
rail-documents = Documents
rail-settings = Settings
rail-shop = Shop
loading = Opening…
saving = Saving…
saved = Saved
not-saved = Not saved
cancel = Never mind
close = Close
did-not-work = That did not work

# Before the workspace is open.

first-title = Let us set up your workspace
first-lead = It will hold your shops, answers and documents: one encrypted file on your own computer. No account and no internet are needed.
first-where = Where it will be kept
first-other-place = Choose another place…
first-protection = How to protect it
first-protection-lead = Nobody can open the file without the passphrase or the key, even if the computer is stolen.
first-create = Create the workspace
first-open-existing = Open an existing one…
way-passphrase = With a passphrase
way-passphrase-note = The file opens on another computer too
way-keychain = With this computer’s key
way-keychain-note = Nothing to type; the key lies in the system’s keychain
way-no-keychain = The system’s keychain is not available on this computer now, so a passphrase is needed.
passphrase = Passphrase
passphrase-again = Passphrase again
passphrase-rule = At least 10 characters; a phrase of several words is the easiest to remember
passphrase-same = The same both times
rule-held = done
rule-open = not yet
passphrase-show = Show
passphrase-hide = Hide
passphrase-missing = Enter the passphrase.
passphrase-short = The passphrase is too short.
passphrase-short-hint = It needs at least 10 characters, for example several words in a row.
passphrase-differs = The passphrases differ.
passphrase-differs-hint = Type the same in both boxes.
passphrase-warning = Write the passphrase down and keep it away from the computer. If it is lost, nobody can open the file, and neither can we.
keychain-warning = The key lies on this computer only. If the system is reinstalled or the computer fails, nobody can open the file, and neither can we.
unlock-title = The workspace is locked
unlock-do = Open
unlock-keychain = Open with this computer’s key
unlock-other = Open another file…
unlock-new = Set up a new one…
unlock-lost = A forgotten passphrase cannot be recovered: the file is encrypted, and nobody has a spare key.
unlock-key-note = The key to this file lies in the system’s keychain.

# Today.

today-first = Where to begin
today-first-lead = Answer plain questions about your shop and get the finished documents for its site.
today-step-1 = Tell about the shop
today-step-1-lead = One question to a page. Stop whenever you like: each answer is saved at once.
today-step-2 = Check your answers
today-step-2-lead = The program says where your practice departs from the law and how to put it right.
today-step-3 = Issue the documents
today-step-3-lead = The policy, consents, cookie notice and withdrawal form, as PDF, HTML and other formats.
today-begin = Answer the first questions
today-begin-lead = The text of the documents grows beside your answers.
today-begin-do = Begin the questions
today-continue = Go on where you stopped
today-continue-lead = Everything you entered is saved, unfinished input too.
today-continue-do = Continue the questions
today-issue = The answers are ready. Check them and issue the documents
today-issue-lead = Issuing fixes the text: later you can always show which edition was in force on which day.
today-issue-do = Check the answers
today-reissue = The answers have changed. Issue a new edition
today-reissue-lead = The documents on your site no longer say what you answered. The former edition stays in the archive.
today-reissue-do = Check and issue
today-save = The documents are ready. Save them and put them on the site
today-save-lead = When something changes in the shop, correct the answers: the program will say which documents to renew.
today-save-do = Open the documents
today-wait = The answers are gathered
today-wait-lead = This version does not yet draft documents under the law of your country. The answers are kept for the one that will.
today-wait-do = Look over the answers
today-look-over = Look over the answers
today-last-papers = Open the former documents
today-others = Other shops

# Shops.

shops-title = Shops
shops-first = Your first shop
shops-new = Add a shop
shop-new-title = New shop
shop-name = Name of the shop
shop-name-hint = As customers know it. You can change it later.
shop-name-missing = Write the name of the shop.
shop-name-missing-hint = Any name by which you know it will do.
shop-preset = What it is like
shop-preset-hint = A sample ticks the answers usual for such a shop. You check and correct them; it holds no names or numbers of yours.
shop-blank = A blank sheet
shop-blank-note = Nothing is ticked beforehand
shop-create = Create the shop
shop-current = current shop
shop-answered = Pages answered:
shop-not-drafted = This version does not yet draft documents under this country’s law
shop-to-questions = To the questions
shop-to-documents = To the documents
shop-rename = Rename
shop-rename-do = Save the name
shop-renamed = The name is saved.

# Questions.

questions-no-shop = First choose a shop
questions-no-shop-lead = The questions are always about one shop.
side-label = What to show
side-question = Question
side-sheet = Document
progress-label = How much is answered
why-we-ask = Why we ask.
field-example = For example:
field-optional = may stay empty
field-suggested = This is the usual case. Check whether it is yours.
list-add = Add a line
list-remove = Remove
options-search = Search the list
options-none-found = Nothing matches these letters
options-ticked = Ticked
record-add-first = Add
record-add = Add another
record-remove = Remove
record-removed = Removed:
record-put-back = Put back
page-next = Continue
page-back = Back
page-to-check = To your answers
page-undo = Undo the last answer
page-problems = Correct the answers on this page
answer-accepted = The answer is saved.
answer-taken-back = The former answer is back.
outline-open = All questions
outline-title = All questions
outline-answered = answered
outline-open-question = open
sheet-label = Live text of the documents
sheet-documents = Documents
sheet-language = Language of the document
sheet-none = The text of the documents will grow here.
sheet-changed = Paragraphs changed:
sheet-next-change = To the next one
sheet-where-from = Where this comes from:
sheet-tip = Click a paragraph to learn where it comes from.

# Check your answers, issue.

check-title = Check your answers
check-lead = This is what becomes the documents. Any answer can be corrected.
check-problems = The documents were not issued
check-to-questions = To the questions
check-go-on = Continue the questions
findings-title = What to look at
findings-info = For your information:
answer-change = Change
answer-give = Answer
answer-missing = no answer
answer-unknown = not known yet
answer-left-empty = not given
issue-title = Issue the documents
issue-lead = Text and answers are fixed as an edition that can be opened and saved again at any time.
issue-findings = Findings worth a look:
issue-do = Issue the documents
issuing = Issuing…
issuing-lead = Drafting the texts and setting the pages. This takes a few seconds.
issued = The documents are issued.
in-force-label = The day they come into force
in-force-hint = The day you put them on the site. Not a day in the past.
in-force-no-day = There is no such day in the calendar.
in-force-no-day-hint = Check the day, month and year.
in-force-past = That day has passed.
in-force-past-hint = Give today or a later day.
date-day = Day
date-month = Month
date-year = Year
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Documents.

documents-title = Documents
documents-editions = Editions
documents-none = No documents yet
documents-none-lead = They appear when you have answered the questions and issued the first edition.
documents-not-drafted = This version does not yet draft documents under the law of your country. The answers are kept.
documents-to-questions = Answer the questions
documents-fresh = The documents are issued. Look at the pages and save the files.
documents-outdated = The answers have changed since this edition.
documents-reissue = Check and issue a new one
documents-older = Former editions
documents-save-all = Save all as a folder…
save-as = Save as
save-one = Save
fingerprint = PDF fingerprint
fingerprint-title = First characters of the SHA-256: they show that a file is the very same
page-word = Page
pages-loading = Preparing the pages…
view-label = How to show
view-pages = Pages
view-text = Text
zoom-label = Size of the pages
zoom-smaller = Smaller
zoom-larger = Larger
zoom-fit = Fit the width
snippet-title = Banner code for the site
snippet-lead = Paste it into the site. The banner loads nothing from third parties and stores nothing before the visitor has chosen.
snippet-copy = Copy the banner code
snippet-copied = The banner code is copied.
snippet-by-hand = The code is selected: copy it with the keyboard.

# Settings.

settings-title = Settings
settings-language = Language of the window
settings-language-lead = The languages of the documents depend on the country of the shop.
settings-theme = Appearance
theme-system = As the system
theme-light = Light
theme-dark = Dark
settings-workspace = Workspace
settings-workspace-lead = Everything you entered and issued lies in this encrypted file. Copy it like any other.
workspace-file = File
workspace-folder = Folder
workspace-key = Opened with
workspace-key-keychain = the key in this computer’s keychain
workspace-key-passphrase = the passphrase
workspace-lock = Lock the workspace
settings-rulebook = Rule book
settings-rulebook-lead = All the program’s texts, conditions, articles and fines in one document: show it to a lawyer to correct.
settings-rulebook-pdf = Save PDF
settings-rulebook-docx = Save for Word
settings-rulebook-html = Save HTML
settings-rulebook-busy = Making the book…
settings-about = About
about-local = Works on your own computer and sends nothing anywhere.
about-licences = Free software under MIT and Apache 2.0. Fonts: Golos Text and PT Serif under SIL OFL 1.1.
