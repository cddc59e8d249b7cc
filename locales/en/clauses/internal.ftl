# Internal papers (Russia): the folder for an inspection. For information: the Russian text governs.

draft-order-title = Order appointing the person responsible for organising the processing of personal data
draft-approval-title = Decision approving the documents on personal data
draft-approval-title-order = Order approving the documents on personal data
draft-data-list-title = List of personal data
draft-access-list-title = List of persons with access to personal data
draft-instruction-title = Instruction to process personal data
draft-destruction-title = Rules on the destruction of personal data
draft-acquaintance-title = Acknowledgement sheet for the documents on personal data
draft-harm-title = Assessment of harm to data subjects
draft-level-title = Protection level of personal data
draft-folder-title = Index of the folder of documents on personal data

## Several organisations, the words of a paper

clause-paper-copy = Each operator has its own copy of this paper. Tick whose copy this is:
clause-paper-which = Tick the operator:
clause-paper-copy-member = { $member }
draft-paper-operator-note = name and address of the operator that draws up the certificate
clause-paper-terms = { $kind ->
    [several] In this paper the Website is { $sites }; the Operator is the person ticked.
   *[one] In this paper the Website is { $sites }; the Operator is { $operator }.
}

## Order on the responsible person

clause-order-number = No. and date
draft-order-number-note = serial number and day of signing
clause-order-why = Under article 22.1 of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”, I order that a person responsible for organising the processing of personal data be appointed.
clause-order-whom = The following person is appointed: { $name }.
clause-order-whom-blank = Person appointed
draft-order-whom-note = position, surname, first name, patronymic
clause-order-duties = The responsible person:
draft-order-duty-control = sees to it that personal data are processed under the law and the approved documents
draft-order-duty-inform = makes the law on personal data and these documents known to employees
draft-order-duty-requests = receives requests of data subjects and sees to it that they are answered in time
draft-order-duty-incidents = in the event of a leak or loss, follows the paper “Leak or loss of data: what to do” and watches the deadlines for the notices
draft-order-duty-folder = keeps the folder of documents on personal data and reports changes to Roskomnadzor
clause-order-reports = The responsible person takes instructions directly from the head of the organisation and reports to the head.
clause-order-known = I have read the order.

## Approval of the documents

clause-approval-number = No. and date
clause-approval-text = { $kind ->
    [organisation] I order that the following documents be approved (each applies from the date stated in it or, where there is none, from the day of signature):
   *[person] I approve the following documents (each applies from the date stated in it or, where there is none, from the day of signature):
}
clause-approval-publish = The personal data processing policy is published on the site; every page where personal data are collected links to it.
clause-approval-staff = Everybody who works with personal data reads the documents and signs to confirm it before starting that work.
clause-approval-alone = { $who ->
    [processors] Nobody but the operator and the processors acting on instruction works with personal data. Whoever is to start working with them reads the documents and signs to confirm it beforehand.
   *[alone] Nobody but the operator works with personal data. Whoever is to start working with them reads the documents and signs to confirm it beforehand.
}

## List of data

clause-data-list-about = The list holds all personal data that the Operator processes, by purpose. Data that are not in it are not collected. Federal Law No. 152-FZ of 27 July 2006 “On Personal Data” is called Law No. 152-FZ below.
clause-data-list-approved = I approve this list.


## List of persons with access

clause-access-list-alone = { $kind ->
    [organisation] Only the head of the organisation has access to personal data. Employees and other persons have none.
    [organisation-processors] Only the head of the organisation has access to personal data. Employees and other persons, except processors acting on instruction, have none.
    [person-processors] Only the operator has access to personal data: { $operator }. Employees and other persons, except processors acting on instruction, have none.
   *[person] Only the operator has access to personal data: { $operator }. Employees and other persons have none.
}
clause-access-list-about = Only the persons in this list have access to personal data, and only to the data that they need for their work.
clause-access-list-table = Who has access
clause-access-list-later = Who was given access later
draft-access-who = Surname, first name, patronymic, position
draft-access-what = To which data and programs
draft-access-when = Access
draft-access-from = From which day
draft-access-to = Until which day
clause-access-list-rule = A new person is entered before being given access. Access is closed on the day it is no longer needed, and the passwords that the person knew are changed.
clause-access-list-processors = The persons who process data on the operator’s instruction are named in the annexes to the instruction.
clause-access-list-approved = I approve this list.

## Instruction

clause-instruction-subject = Subject of the instruction
clause-instruction-subject-text = { $kind ->
    [several] The Operator entrusts the person named in the annex (the Processor) with the processing of personal data under article 6(3) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data” (Law No. 152-FZ). The Operator is the person ticked below that signs the instruction.
   *[one] The Operator entrusts the person named in the annex (the Processor) with the processing of personal data under article 6(3) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data” (Law No. 152-FZ). Particulars of the Operator:
}
clause-instruction-limits = The annex states the list of data, the actions with them and the purposes of processing. The Processor may not process other data, carry out other actions or pursue other purposes.
clause-instruction-duties = Duties of the Processor
clause-instruction-confidential = The Processor does not disclose the data to third parties or distribute them. This duty continues after the instruction has ended.
clause-instruction-localised = When personal data of citizens of the Russian Federation are collected, the Processor complies with article 18(5) of Law No. 152-FZ: the data are recorded and stored in databases located in Russia.
clause-instruction-abroad = To a Processor outside Russia, data are passed only from a database in Russia, once they have been recorded there, and only after the Operator has notified Roskomnadzor of this transfer (article 12 of Law No. 152-FZ). The Processor may not collect data directly into a database abroad.
clause-instruction-measures = The Processor takes the measures provided for in articles 18.1 and 19 of Law No. 152-FZ, in particular:
draft-instruction-measure-access = gives access only to those who need the data for their work, and keeps a list of them
draft-instruction-measure-passwords = protects access by passwords, each person having their own
draft-instruction-measure-malware = protects the data from malware and updates programs in good time
draft-instruction-measure-backups = makes backup copies and can restore the data
draft-instruction-measure-trace = records actions with the data so that they can be verified
clause-instruction-proof = At the Operator’s request, while the instruction lasts, the Processor hands over documents and information which confirm that the measures are taken and the requirements met.
clause-instruction-incident = On learning of unlawful access to the data, of their unlawful transfer or of their loss, the Processor tells the Operator immediately: the Operator has 24 hours from detection to notify Roskomnadzor.
clause-instruction-requests = The Processor forwards data subjects’ requests to the Operator on the day of receipt and does not answer them itself.
clause-instruction-others = The Processor may engage another person in the processing only with the Operator’s written consent and on the same terms.
clause-instruction-end = End of the instruction and liability
clause-instruction-end-destroy = On the Operator’s demand and when the instruction ends, the Processor stops processing, returns or destroys the data and confirms this by a destruction certificate and, where the data were processed by automated means, by an export of the event log as well.
clause-instruction-term = The instruction applies as long as the contract with the Processor named in the annex is in force.
clause-instruction-liability = The Operator answers to the data subject for what the Processor does; the Processor answers to the Operator.
clause-instruction-annex = Annex to the instruction. Processor: { $name }
clause-instruction-annex-table = What is entrusted
draft-instruction-term = Term
draft-instruction-site-data = The data named in the document “List of personal data”, so far as they are stored on the Website
draft-instruction-actions = Actions
draft-instruction-country = Country of the Processor
draft-instruction-country-abroad = { $country }. Data are passed from a database located in Russia, on the terms of this instruction.
draft-instruction-numbers = INN, OGRN (OGRNIP) of the Processor
draft-instruction-numbers-abroad = Registration number of the Processor in its own country
draft-instruction-address = Address of the Processor
draft-instruction-contract = Contract: number and date, or page with its terms
draft-instruction-actions-abroad = Recording, systematisation, accumulation, storage, correction (updating, alteration), retrieval, use, blocking, deletion, destruction.
draft-instruction-actions-hosting = Recording, storage, retrieval, giving access to the Operator, deletion, destruction.
clause-instruction-annex-operator = Operator, date
clause-instruction-annex-processor = Processor, date

## Destruction

clause-destruction-when = When data are destroyed
clause-destruction-law = Data are destroyed in the cases and within the terms set by Federal Law No. 152-FZ of 27 July 2006 “On Personal Data” (Law No. 152-FZ).
clause-destruction-table = Cases and terms
draft-destruction-event = Case
draft-destruction-term = Term
draft-destruction-purpose-event = The purpose is reached or the term of storage has run out
draft-destruction-purpose-term = Destruction within 30 days of that day
draft-destruction-purpose-norm = Article 21(4)
draft-destruction-later-event = Destruction in time is impossible
draft-destruction-later-term = The data are blocked and destroyed within 6 months
draft-destruction-later-norm = Article 21(6)
clause-destruction-kept = Data that the law obliges the operator to keep (sales documents, accounting and taxes) are destroyed when their term of storage has run out; until then they are used for no other purpose.
clause-destruction-who = Who destroys data
clause-destruction-who-alone = The operator destroys the data and signs the certificate.
clause-destruction-who-blank = The data are destroyed and the certificate is signed by
draft-destruction-who-note = surnames, first names, patronymics, positions
clause-destruction-how = How data are destroyed
clause-destruction-how-text = The method is chosen so that the data cannot be restored:
draft-destruction-how-paper = papers are shredded or burnt
draft-destruction-how-records = records and files are deleted from the program, from its bin and from disks
draft-destruction-how-mail = letters and messages are deleted from mailboxes and messengers, including sent items and the bin
draft-destruction-how-backups = backup copies are overwritten at the next backup; until then deleted data are not restored from them
draft-destruction-how-carriers = disks, memory sticks and telephones no longer needed are overwritten or physically destroyed
clause-destruction-processors = Those who process these data on the operator’s instruction are sent a written demand to destroy them and confirm it.
clause-destruction-proof = How destruction is proved
clause-destruction-proof-text = Destruction is recorded in a certificate made out on the form in the annex. The certificate is signed after destruction, not before it.
clause-destruction-proof-export = Where data were processed by automated means, an export of the event log is attached to the certificate: whose and which data were destroyed, in which program, why and when. What the export lacks is stated in the certificate.
clause-destruction-proof-kept = The certificate and the export are kept for 3 years from destruction.
clause-destruction-approved = I approve these rules.
clause-destruction-act = Annex to the rules. Certificate of destruction of personal data
clause-destruction-act-operator = Operator
clause-destruction-act-number = No. and date of the certificate
draft-destruction-act-number-note = serial number and day on which the certificate is drawn up
clause-destruction-act-processor = Who processed the data on instruction
draft-destruction-act-processor-note = if such a person destroys the data: name and address
clause-destruction-act-person = Whose data
draft-destruction-act-person-note = surname, first name, patronymic or other particulars by which the person can be identified
clause-destruction-act-data = Which data were destroyed
draft-destruction-act-data-note = list or categories: without the values themselves
clause-destruction-act-paper = Papers and storage media
draft-destruction-act-paper-note = kind of medium and number of sheets
clause-destruction-act-system = Programs and systems
draft-destruction-act-system-note = name of each system from which data were deleted
clause-destruction-act-method = Method of destruction
draft-destruction-act-method-note = for example, shredding, or deletion without a way to restore
clause-destruction-act-reason = Reason for destruction
draft-destruction-act-reason-note = for example, withdrawal of consent: from whom and when received
clause-destruction-act-day = Date of destruction
draft-destruction-act-day-note = the day when the data were destroyed: the 3 years of keeping the certificate run from it
clause-destruction-act-export = Export attached
draft-destruction-act-export-note = from which log; what it lacks
clause-destruction-act-destroyer = Who destroyed the data and signs the certificate

## Acknowledgement sheet

clause-acquaintance-about = By signing I confirm that I have read the law on personal data and the operator’s documents on it named below, and undertake not to disclose personal data that I learn at work.
clause-acquaintance-table = Read by
draft-acquaintance-papers = Which documents

## Assessment of harm

clause-harm-signed = The assessment has been carried out.
clause-harm-about = This paper assesses the harm that data subjects may suffer if Federal Law No. 152-FZ of 27 July 2006 “On Personal Data” is broken. The list of personal data names the data.
clause-harm-address = Operator’s address
draft-harm-address-note = address of the organisation that assesses the harm
clause-harm-day = Day of the assessment
clause-harm-scale = The degree of harm is chosen on the scale in Roskomnadzor’s requirements for the assessment of harm. The scale is not given here: it is looked up in the requirements themselves on the day of the assessment.
clause-harm-kinds = What may happen to a person whose data are disclosed, lost or misused:
draft-harm-disclosure = strangers learn what the person did not tell them
draft-harm-disclosure-orders = strangers learn what was ordered, when and where to
draft-harm-fraud = fraudsters make use of the data
draft-harm-loss = the person bears costs or loses money or time
draft-harm-spam = the person receives advertising without having agreed to it
draft-harm-refusal = the person cannot exercise their rights
clause-harm-table = Assessment by purpose
draft-harm-data = For what, and whose data
draft-harm-what = What may happen
draft-harm-degree = Degree of harm
draft-harm-measure = Measures
clause-harm-measures = Measures that prevent harm:
clause-harm-result = Overall degree of harm
clause-harm-next = When the assessment is reviewed
draft-harm-next-note = a day or an event, such as a new purpose of processing

## Protection level

clause-level-signed = The level has been determined.
clause-level-about = The facts below determine the protection level of the data.
clause-level-scale = The type of threats and the protection level are chosen under the requirements for the protection of personal data in information systems. Those requirements are not given here: they are looked up on the day on which the level is determined.
clause-level-system = Information system
draft-level-system-note = for example, the site with its database of orders; a sheet for each system
clause-level-country = Country where the data are kept
clause-level-host = Who keeps the data
clause-level-host-address = Address of whoever keeps the data
clause-level-categories = Categories of data
draft-level-categories-note = ordinary, special, biometric
draft-level-special = Ordinary and special (health data)
draft-level-common = Ordinary; no special or biometric data
clause-level-subjects = Whose data
draft-level-subjects-note = buyers and visitors, employees, applicants
draft-level-customers = Buyers and visitors to the Website
draft-level-staff = employees
draft-level-applicants = applicants
draft-level-gifts = recipients of orders
draft-level-business = sole proprietors and representatives of organisations that buy from the shop
draft-level-requests = those who wrote through the Website
draft-level-cameras = visitors to the place of service under video surveillance
draft-level-reviews = authors of reviews
draft-level-marketing = subscribers to mailings
draft-level-bonus = participants in the bonus programme
draft-level-promo = participants in promotions
draft-level-warranty = those who made warranty claims
clause-level-unknown = Employees and applicants
draft-level-unknown-note = if there are any, add them
clause-level-count = How many persons
draft-level-count-note = from the databases and lists that hold these data
clause-level-threats = Type of relevant threats
clause-level-result = Protection level
clause-level-measures = Measures taken:
clause-level-missing = Which further measures this level needs
draft-level-missing-note = measures, and when they will be taken

## Index of the folder

clause-folder-signed = The index has been drawn up.
clause-folder-about = The operator shows the documents on personal data in this folder at an inspection.
clause-folder-index = What lies in the folder
draft-folder-paper = Document
draft-folder-day = Date and number
draft-folder-where = Where it is
draft-folder-add-notification = Copy of the notification of processing sent, and the proof of sending
draft-folder-add-transfer = Copy of the notification of transfer abroad, and the proof of sending
draft-folder-add-consents = Proof of consents: who agreed, when and to which text (exports from the site, signed papers)
draft-folder-add-health = Signed consents to the processing of health data
draft-folder-add-instructions = Contracts with processors, where they hold the terms of the instruction
draft-folder-add-acquaintance = Signed acknowledgement sheets
draft-folder-add-acts = Destruction certificates
draft-folder-add-exports = Exports of event logs for the destruction certificates
draft-folder-add-letters = Requests, the answers to them and proof of sending

## The owner's sheet: what to do before an inspection

draft-gaps-title = Before an inspection: what to finish and add
clause-gaps-about = This sheet is for you: it does not go into the folder and nobody signs it. Tick what is done.
clause-gaps-do = What to finish
clause-gaps-complete = Your answers show nothing left to finish.
clause-gaps-group = { $who ->
    [proprietor] There are several operators, and each has a folder of its own: print the papers of the folder for each of them, tick the operator on each copy and have the head of the organisation or the sole proprietor sign it. Each also files its own notification with Roskomnadzor.
   *[organisations] There are several operators, and each has a folder of its own: print the papers of the folder for each of them, tick the operator on each copy and have its head sign it. Each also files its own notification with Roskomnadzor.
}
clause-gaps-notification = { $notified ->
    [no] File the notification of processing with Roskomnadzor: the worksheet holds what it asks for.
   *[unknown] Check in the register of operators on Roskomnadzor’s portal whether the notification of processing has been filed. If not, file it: the worksheet holds what it asks for.
}
clause-gaps-number = Find the number of your entry in the register of operators and add it to the answers to the program’s questions.
clause-gaps-transfer = { $notified ->
    [no] Before data are transferred abroad, notify Roskomnadzor; to states that it does not list, transfer none while it reviews the notification (article 12 of Federal Law No. 152-FZ of 27 July 2006). A separate worksheet holds what this notification asks for.
   *[unknown] Check whether Roskomnadzor has been notified of the transfer of data abroad. If not, notify it before the transfer begins; to states that it does not list, transfer none while it reviews the notification (article 12 of Federal Law No. 152-FZ of 27 July 2006). A separate worksheet holds what this notification asks for.
}
clause-gaps-storage = Move the databases with buyers’ data to Russia: when data of citizens of Russia are collected, they may not be recorded or stored in databases outside it.
clause-gaps-messengers = Orders are taken through foreign messengers: { $names }. Record each order at once in a database located in Russia, and ask a lawyer whether orders may be taken there (article 18(5) of Federal Law No. 152-FZ of 27 July 2006).
clause-gaps-recipients-abroad = Name who receives the data abroad ({ $countries }), or remove the country from the answers.
clause-gaps-counters = Decide whether the site needs these foreign tools: { $names }. Through them visitors’ data go straight abroad; Roskomnadzor has already demanded that site owners remove such tools. If you keep them, a notification of Roskomnadzor before the transfer begins and a separate consent of the visitor are needed.
clause-gaps-cookie-window = Put the window for choosing cookies on the site: counters are switched on only after consent. The code and instructions are in a separate document.
clause-gaps-review-places = Name in the answers to the program’s questions the addresses of the pages on which reviews are published besides the site: a consent to distribution has to name the address of each resource.
clause-gaps-responsible = { $kind ->
    [several] Each organisation appoints the person responsible for personal data by an order of its own: write in the order who it is.
   *[one] Appoint the person responsible for personal data: write the name in the order and sign it.
}
clause-gaps-instructions = { $kind ->
    [one] Sign the instruction with the processor: { $names }. If its contract or rules already contain the same terms, put a copy of them into the folder.
   *[several] Sign the instruction with each processor: { $names }. If a processor’s contract or rules already contain the same terms, put a copy of them into the folder.
}
clause-gaps-purpose = State in the answers for what purpose these recipients get data: { $names }.
clause-gaps-policy = Publish the policy on the site and add its address to your answers in the program.
clause-gaps-hired = { $who ->
    [staff] Compare the list of personal data with the staff records: the data listed are those that employers usually hold. Strike out what you do not have and add what is missing.
    [applicants] Compare the list of personal data with what you ask of applicants: the data listed are those usually asked for. Strike out what you do not have and add what is missing.
   *[both] Compare the list of personal data with the staff records: the data of employees and applicants listed are the usual ones. Strike out what you do not have and add what is missing.
}
clause-gaps-learn = What to find out
clause-gaps-learn-marketing-consent = See how the site asks for consent to advertising: by a separate empty box or in another way.
clause-gaps-learn-consent-collected = See how the site now obtains consent to the processing of data.
clause-gaps-learn-site-promises = Read the site’s present texts on personal data and mark in the answers what they promise.
clause-gaps-learn-site-terms = Find out from the site’s present texts how long they say that data are kept.
clause-gaps-learn-site-withdrawal = Find out from the site’s present texts how they let people withdraw consent.
clause-gaps-learn-cookies-used = Ask whoever made the site whether the site uses cookies.
clause-gaps-learn-cookies-banner = Open the site in a private window and see whether a cookie banner appears and lets people refuse.
clause-gaps-learn-site-foreign = Ask whoever made the site whether it has foreign embeds: maps, videos, fonts, “I am not a robot” checks.
clause-gaps-learn-logs-data = Ask the hosting provider what the server records about visitors.
clause-gaps-learn-logs-days = Ask the hosting provider for how many days server logs are kept.
clause-gaps-learn-situations-camera-days = Find out for how many days camera recordings are kept.
clause-gaps-learn-old-base-since = Recall or find in your records when the old mailing list was gathered.
clause-gaps-learn-old-base-proof = Check how you can prove the consents of the people on the old mailing list.
clause-gaps-learn-delivery-services = List in the answers the delivery services to which you give buyers’ data.
clause-gaps-learn-payment-methods = List in the answers the ways of payment that the shop offers.
clause-gaps-learn-payment-provider = Find out which bank or payment service takes the payments.
clause-gaps-learn-transfer-abroad = Ask the hosting provider and the services to which you give data whether data reach other countries.
clause-gaps-learn-storage-place = Ask the hosting provider in which country the databases are: when data of citizens of Russia are collected, they may not be recorded or stored in databases outside it.
clause-gaps-learn-storage-country = Ask the hosting provider in which country outside Russia exactly the databases are: the notifications name it.
clause-gaps-learn-staff-kinds = State in the answers whether you have employees and applicants.
clause-gaps-learn-security-measures = Find out which protective measures are taken: passwords, backup copies, protection from malware and others.
clause-gaps-learn-terms-orders = Decide how long to keep the data of orders.
clause-gaps-learn-terms-account = Decide how long to keep the data of customer accounts.
clause-gaps-learn-terms-requests = Decide how long to keep requests from the site.
clause-gaps-learn-terms-marketing = Decide how long to keep the data of mailing subscribers.
clause-gaps-learn-terms-reviews = Decide how long to keep reviews and their authors’ data.
clause-gaps-learn-terms-bonus = Decide how long to keep the data of participants in the bonus programme.
clause-gaps-learn-minors-policy = Decide what to do about buyers under 18: take no orders from them, or ask for their parents’ consent.
clause-gaps-papers = What to do with the papers
clause-gaps-papers-table = Paper by paper
draft-folder-do = What to do with it
draft-folder-publish = Publish on the site, put a printout into the folder
draft-folder-sign = Complete, sign, put into the folder
draft-folder-sign-only = Sign, put into the folder
draft-folder-window = Put the code on the site; do not put into the folder
draft-folder-compare = Compare with the notification filed, report any changes
draft-folder-sign-customer = Signed by the buyer
draft-folder-sign-both = Sign together with the processor
draft-folder-sign-staff = Have everybody who works with the data sign it
draft-folder-complete-lawyer = Enter the degree of harm with a lawyer, sign
draft-folder-complete-expert = Enter the type of threats and the level with a lawyer or specialist, sign
draft-folder-at-hand = Keep at hand
draft-folder-file = Copy into the form, send it, keep a copy
clause-gaps-add = What to add
clause-gaps-add-text = The program does not make these papers; add them yourself:
