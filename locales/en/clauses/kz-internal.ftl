# The operator’s internal papers and what to do after an incident (Kazakhstan). For information: the Kazakh and Russian texts govern.

kz-title-approval = Order approving the documents on personal data
kz-title-data-list = List of personal data
kz-title-responsible = Order on the person responsible for organising the processing of personal data
kz-title-access = List of persons with access to personal data
kz-title-destruction = Rules on the destruction of personal data
kz-title-sheet = Acknowledgement sheet for the documents on personal data
kz-title-folder = Inspection folder: index
kz-title-gaps = Before an inspection: what to finish
kz-title-incident = Breach of personal data security: what to do

## 1

clause-kz-internal-number = Number and date
clause-kz-internal-approved = Approved by
kz-internal-approved-note = number and date of the order
clause-kz-approval-basis = Pursuant to article 25(2)(1) and (1-1) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”, the following documents are approved:
clause-kz-approval-access = The policy is to be made accessible on the Website and wherever personal data are collected.
clause-kz-approval-staff = Everybody who works with personal data is to read the documents and sign to confirm it.
clause-kz-approval-force = The documents apply from { $day }.

## 2

clause-kz-list-basis = The list is drawn up under article 25(2)(1) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection” (the Law). It contains only data needed for purposes determined beforehand (article 7(8) and (9) of the Law).
clause-kz-list-table = Data by purpose
clause-kz-list-change = Data that are not on the list are not collected. If others are needed, the list is changed first and consent is asked for.

## 3

clause-kz-responsible-basis = Pursuant to article 25(2)(10) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”, a person responsible for organising the processing of personal data is appointed.
clause-kz-responsible-named = Responsible person: { $name }.
clause-kz-responsible-blank = Responsible person
kz-responsible-note = position, surname, first name, patronymic (if any)
clause-kz-responsible-duties = The responsible person is charged with:
kz-duty-rules = seeing that data are processed according to the law, the policy and the list of personal data
kz-duty-staff = making the rules known to staff
kz-duty-requests = receiving subjects’ requests and seeing that they are answered in time
kz-duty-consents = keeping proof of consent
kz-duty-incidents = notifying the authorised body of security breaches
clause-kz-responsible-seen = The responsible person has read the order.

## 4

clause-kz-access-rule = Only those who need it for their work have access to personal data, and only to the data that the work needs.
clause-kz-access-alone = { $operator } is the only person with access to the data. Nobody else has any.
clause-kz-access-persons = Persons with access
clause-kz-access-later = Who was given access later
kz-access-who = Name and position
kz-access-what = To which data
kz-access-when = Access
kz-access-from = From
kz-access-to = Until
clause-kz-access-change = When an employee leaves or moves to other work, their access is closed the same day and the list is updated.
clause-kz-access-processors = Those who process data on the Operator’s instruction are named in the annexes to the instruction.

## 5

clause-kz-destruction-grounds = Personal data are destroyed in the following cases (article 18 of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”, the Law):
kz-destroy-term = the storage term has expired
kz-destroy-relations = relations with the subject have ended
kz-destroy-court = a judicial act has come into force
kz-destroy-consent = it has emerged that data were collected or processed without consent
clause-kz-destruction-day = If it is confirmed that the law was violated, the data are destroyed within 1 working day; while there are only signs of a violation, they are blocked within the same term (article 25(2)(8) of the Law).
clause-kz-destruction-kept = Data of an unfulfilled order and data that the law requires to be kept are not destroyed while that reason lasts; they are not used for other purposes.
clause-kz-destruction-restrict = Access to data that the law requires to be kept is restricted and their processing suspended (article 41 of the Digital Code of the Republic of Kazakhstan).
clause-kz-destruction-where = Data are destroyed wherever they are: on the Website, in accounting programs, in mail, in messengers, in spreadsheets, on paper, and in backups when their turn comes.
clause-kz-destruction-others = Those who process the data on the Operator’s instruction are told as well that they must be destroyed.
clause-kz-destruction-act = Annex. Certificate of destruction of personal data
clause-kz-destruction-act-date = Date of destruction
clause-kz-destruction-act-whose = Whose data
clause-kz-destruction-act-what = Which data were destroyed
clause-kz-destruction-act-where = Where they were kept and how they were destroyed
clause-kz-destruction-act-why = Reason

## 6

clause-kz-sheet-text = We have read the policy on the collection and processing of personal data, the list of personal data, the rules on their destruction and the list of persons with access. We undertake not to disclose personal data, including after we stop working here.
clause-kz-sheet-persons = Who has read them

## 7

clause-kz-folder-what = The folder holds the papers on personal data that are shown to an inspector. Provisions are those of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection” (the Law).
clause-kz-folder-table = Index
kz-folder-paper = Paper
kz-folder-norm = Provision of the Law
kz-folder-there = In the folder
kz-folder-norm-policy = Article 25(2)(1-1)
kz-folder-norm-list = Article 25(2)(1)
kz-folder-norm-responsible = Article 25(2)(10)
kz-folder-norm-destruction = Article 18
kz-folder-norm-proof = Article 25(2)(5)
kz-folder-norm-incident = Article 25(2)(8)
kz-folder-norm-none = —
kz-folder-consents = Texts of consents and proof that they were received
clause-kz-gaps-about = This sheet is for you: it does not go into the folder and nobody signs it. Tick what is done.
clause-kz-gaps-do = What is still missing
clause-kz-gaps-complete = Your answers show nothing left to finish.
clause-kz-gap-responsible = No responsible person is named: appoint one by order; a legal entity must have one.
clause-kz-gap-storage = It is not confirmed that the database is in Kazakhstan: get the hosting provider’s written confirmation or move the database.
clause-kz-gap-banner = Counters start without the visitor’s choice: install the choice window and keep the consents.
clause-kz-gap-marketing = Consent to advertising is not given by a separate tick: those who have not consented may not be sent advertising.
clause-kz-gap-abroad = Data leave Kazakhstan: check whether the country ensures protection of data and whether consent to cross-border transfer was received.
clause-kz-gap-foreign = The pages of the Website load from abroad, before the visitor has consented: { $names }. Keep fonts and scripts on your own server; show maps and videos after consent.
clause-kz-gap-access = It has not been determined who has access to the data: fill in the list.
clause-kz-gaps-check = What to check yourself
clause-kz-gaps-instructions = Sign the instruction with each who processes data on your instruction. If their contract or rules already contain the same terms, put a copy of them into the folder.
clause-kz-gaps-visits = An IP address together with other data sometimes identifies a person: then their consent is needed, and these papers do not ask for it. Ask a lawyer, or keep only what the Website cannot work without.
clause-kz-gaps-proof = The Operator must prove that consent was received: keep a record of who consented, when and to which edition of the text (article 25(2)(5) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”).
clause-kz-gaps-unseen = The program sees only the answers to its questions. Check yourself whether the papers are signed and what is really on the Website.

## 8

clause-kz-incident-clock = **Term.** The authorised body must be notified within 1 working day from detection of the breach (article 25(2)(8) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”).
clause-kz-incident-now = What to do now
kz-now-stop = stop the leak: close access, change passwords, switch off the vulnerable program
kz-now-keep = keep logs, letters and screenshots: delete nothing
kz-now-who = find out whose and which data are affected
kz-now-notify = notify the authorised body
kz-now-people = warn people if they may come to harm
kz-now-record = write down what was done and when
clause-kz-incident-notice = Particulars for the notification
clause-kz-incident-found = When detected
kz-incident-found-note = date and time: the term runs from them
clause-kz-incident-what = What happened
kz-incident-what-note = loss, theft, unlawful access, sending by mistake
clause-kz-incident-data = Which data are affected
clause-kz-incident-subjects = How many persons are affected
clause-kz-incident-measures = What has been done
clause-kz-incident-contact = Whom to contact
clause-kz-incident-form = Ask the authorised body for the form of the notice and the way to send it.
