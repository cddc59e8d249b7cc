# Internal papers (Russia): the folder for an inspection. For information: the Russian text governs.

draft-order-title = Order appointing the person responsible for personal data
draft-approval-title = Approval of the documents on personal data
draft-data-list-title = List of personal data
draft-access-list-title = List of persons with access to personal data
draft-instruction-title = Instruction to process personal data
draft-destruction-title = Rules on the destruction of personal data
draft-acquaintance-title = Acknowledgement sheet for the documents on personal data
draft-harm-title = Assessment of harm to data subjects
draft-level-title = Determination of the protection level of personal data
draft-folder-title = Index of the folder of documents on personal data

## Order on the responsible person

clause-order-organisation = Organisation
draft-order-organisation-note = each of the operators issues an order of its own
clause-order-number = No. and date
draft-order-number-note = number in your own order, day of signature
clause-order-why = This order is issued under Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”.
clause-order-whom = The following person is appointed responsible for organising the processing of personal data: { $name }.
clause-order-whom-blank = Appointed responsible for organising the processing of personal data
draft-order-whom-note = post, surname, first name, patronymic
clause-order-duties = The responsible person:
draft-order-duty-control = sees to it that personal data are processed under the law and the approved documents
draft-order-duty-inform = acquaints employees with the law on personal data and with these documents
draft-order-duty-requests = receives requests of data subjects and sees to it that they are answered in time
draft-order-duty-incidents = in the event of a leak or loss, follows the incident worksheet and watches the deadlines of the notices
draft-order-duty-folder = keeps the folder of documents on personal data and reports changes to Roskomnadzor
clause-order-reports = The responsible person takes instructions directly from the head of the organisation and reports to the head.
clause-order-head = Signed by the head of the organisation.
clause-order-known = The responsible person has read the order.

## Approval of the documents

clause-approval-organisation = Organisation
clause-approval-number = No. and date
clause-approval-text = { $kind ->
    [organisation] By order of the head, the following documents are approved and apply from the day of signature:
   *[person] By decision of the operator, the following documents are approved and apply from the day of signature:
}
clause-approval-publish = The personal data processing policy is published on the Website; every page where personal data are collected links to it.
clause-approval-staff = Everybody who works with personal data reads the documents and signs to confirm it before starting that work.
clause-approval-alone = Nobody but the operator works with personal data. Whoever is to start working with them reads the documents and signs to confirm it beforehand.

## List of data

clause-data-list-about = The list holds all personal data that the operator processes, by purpose. Data that are not in it are not collected. Law No. 152-FZ below is the Federal Law of 27 July 2006 “On Personal Data”.
clause-data-list-staff = { $who ->
    [staff] The data of employees are the usual ones: strike out what you do not have and add what you do.
    [applicants] The data of applicants are the usual ones: strike out what you do not have and add what you do.
   *[both] The data of employees and applicants are the usual ones: strike out what you do not have and add what you do.
}

clause-data-list-purposes = Data by purpose

## List of persons with access

clause-access-list-alone = { $kind ->
    [organisation] Only the head of the organisation has access to personal data. Employees and other persons have none.
   *[person] Only the operator has access to personal data: { $operator }. Employees and other persons have none.
}
clause-access-list-about = Only the persons in this list have access to personal data, and only to the data that they need for their work.
clause-access-list-table = Who has access
draft-access-who = Surname, first name, patronymic, post
draft-access-what = To which data and programs
draft-access-from = From which day
draft-access-to = Until which day
clause-access-list-rule = A new person is entered before being given access. Access is closed on the very day when it is no longer needed, and the passwords that the person knew are changed.
clause-access-list-processors = The persons who process data on the operator’s instruction are named in the annexes to the instruction.

## Instruction

clause-instruction-remark = This text is signed with each processor whose contract or rules do not contain the same terms. The signed copy goes into the folder.
clause-instruction-subject = Subject of the instruction
clause-instruction-subject-text = The Operator entrusts the person named in the annex (the Processor) with the processing of personal data under article 6(3) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data” (Law No. 152-FZ). Particulars of the Operator:
clause-instruction-limits = The annex states the list of data, the actions with them and the purposes of processing. The Processor may not process other data, carry out other actions or pursue other purposes.
clause-instruction-duties = Duties of the Processor
clause-instruction-confidential = The Processor does not disclose the data to third parties or distribute them. This duty continues after the instruction has ended.
clause-instruction-localised = The Processor complies with article 18(5) of Law No. 152-FZ: when personal data of citizens of the Russian Federation are collected, it does not use databases outside the Russian Federation.
clause-instruction-measures = The Processor takes the measures provided for in articles 18.1 and 19 of Law No. 152-FZ, in particular:
draft-instruction-measure-access = gives access only to those who need the data for their work, and keeps a list of them
draft-instruction-measure-passwords = protects access by passwords, each person having their own
draft-instruction-measure-malware = protects the data from malware and updates programs in good time
draft-instruction-measure-backups = makes backup copies and can restore the data
draft-instruction-measure-trace = records actions with the data so that they can be verified
clause-instruction-proof = At the Operator’s request, while the instruction lasts, the Processor hands over documents and information which confirm that the measures are taken and the requirements met.
clause-instruction-incident = On learning of unlawful access to the data, their transfer or loss, the Processor tells the Operator immediately: the Operator has 24 hours from detection to notify Roskomnadzor.
clause-instruction-requests = The Processor forwards data subjects’ requests to the Operator on the day of receipt and does not answer them itself.
clause-instruction-others = The Processor may engage another person in the processing only with the Operator’s written consent and on the same terms.
clause-instruction-end = End of the instruction and liability
clause-instruction-end-destroy = On the Operator’s demand and when the instruction ends, the Processor stops processing, returns or destroys the data and confirms this by a destruction certificate and, where the data were processed by automated means, by an export of the event log as well.
clause-instruction-term = The instruction applies as long as the contract with the Processor named in the annex.
clause-instruction-liability = The Operator answers to the data subject for what the Processor does; the Processor answers to the Operator.
clause-instruction-annex = Annex to the instruction. Processor: { $name }
clause-instruction-annex-table = What is entrusted
draft-instruction-actions = Actions
draft-instruction-actions-hosting = Recording, storage, retrieval, giving access to the Operator, deletion, destruction.
clause-instruction-annex-numbers = INN, OGRN (OGRNIP) and address of the Processor
draft-instruction-numbers-hint = in the contract and at the foot of the Processor’s site
clause-instruction-annex-contract = Contract with the Processor
draft-instruction-contract-hint = number and date of the contract, or address of the page with its terms
clause-instruction-annex-operator = Operator, date
clause-instruction-annex-processor = Processor, date

## Destruction

clause-destruction-when = When data are destroyed
clause-destruction-table = Reasons and terms (Law No. 152-FZ below is the Federal Law of 27 July 2006 “On Personal Data”)
draft-destruction-event = Reason
draft-destruction-term = Term
draft-destruction-purpose-event = The purpose is reached or the term of storage has run out
draft-destruction-purpose-term = Destruction within 30 days
draft-destruction-purpose-norm = Article 21(4)
draft-destruction-later-event = Destruction in time is impossible
draft-destruction-later-term = The data are blocked and destroyed within 6 months
draft-destruction-later-norm = Article 21(6)
clause-destruction-kept = Data that the law obliges the operator to keep (sales documents, accounting and taxes) are destroyed when their term of storage has run out; until then they are used for no other purpose.
clause-destruction-who = Who destroys data
clause-destruction-who-alone = The operator destroys the data and signs the certificate.
clause-destruction-who-blank = The data are destroyed and the certificate is signed by
draft-destruction-who-note = surnames, first names, patronymics, posts
clause-destruction-how = How data are destroyed
clause-destruction-how-text = The method is chosen so that the data cannot be restored:
draft-destruction-how-paper = papers are shredded or burnt
draft-destruction-how-records = records and files are deleted from the program, from its bin and from disks
draft-destruction-how-mail = letters and messages are deleted from mailboxes and messengers, including sent items and the bin
draft-destruction-how-backups = backup copies are overwritten at the usual time; until then deleted data are not restored from them
draft-destruction-how-carriers = disks, memory sticks and telephones no longer needed are overwritten or physically destroyed
clause-destruction-processors = Processors that hold these data are sent a written demand to destroy them and confirm it.
clause-destruction-proof = How destruction is proved
clause-destruction-proof-text = Destruction is recorded in a certificate made out on the attached form. The certificate is signed after destruction, not before it.
clause-destruction-proof-export = Where data were processed by automated means, an export of the event log is attached to the certificate: whose and which data were destroyed, in which program, why and when. What the export lacks is stated in the certificate.
clause-destruction-proof-kept = The certificate and the export are kept for 3 years from destruction.
clause-destruction-act = Annex. Certificate of destruction of personal data
clause-destruction-act-number = No. and date of the certificate
draft-destruction-act-number-note = number in your own order, day of destruction
clause-destruction-act-processor = Processor
draft-destruction-act-processor-note = if a person acting on instruction destroys the data: name and address
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
clause-destruction-act-export = Export attached
draft-destruction-act-export-note = from which log; what it lacks
clause-destruction-act-destroyer = Who destroyed the data
draft-destruction-act-destroyer-note = surnames, first names, patronymics and posts of all who sign

## Acknowledgement sheet

clause-acquaintance-about = By signing I confirm that I have read the law on personal data and the approved documents on them, and undertake not to disclose personal data that I learn at work.
clause-acquaintance-table = Read by
draft-acquaintance-papers = Which documents

## Assessment of harm

clause-harm-about = This paper assesses the harm that data subjects may suffer if the law on personal data is broken. The list of personal data says which data are processed. The operator fills in the degree of harm together with a lawyer.
clause-harm-kinds = What may happen to a person whose data are disclosed, lost or misused:
draft-harm-disclosure = strangers learn what was ordered, when and where to
draft-harm-fraud = fraudsters make use of the data
draft-harm-loss = the person bears costs or loses money or time
draft-harm-spam = the person receives advertising without having agreed to it
draft-harm-refusal = the person cannot exercise rights: warranty, return, bonuses
clause-harm-table = Assessment by purpose
draft-harm-data = For what, and whose data
draft-harm-what = What may happen
draft-harm-degree = Degree of harm
draft-harm-measure = What prevents it
clause-harm-measures = The measures taken prevent harm:
clause-harm-result = Overall degree of harm
draft-harm-result-note = completed by the operator with a lawyer
clause-harm-next = When the assessment is reviewed
draft-harm-next-note = a day or an event, such as a new purpose of processing

## Protection level

clause-level-about = This paper gathers the facts by which the protection level of personal data in an information system is determined. The operator enters the type of threats and the level with a specialist or lawyer.
clause-level-system = Information system
draft-level-system-note = for example, the site with its database of orders; a sheet for each system
clause-level-country = Country
clause-level-host = Who keeps the data, and the address
clause-level-categories = Categories of data
draft-level-categories-note = ordinary, special, biometric
draft-level-special = Ordinary and special (health data)
draft-level-common = Ordinary; no special or biometric data
clause-level-subjects = Whose data
draft-level-subjects-note = buyers and visitors, employees, applicants
draft-level-customers = buyers and visitors of the site
draft-level-staff = employees
draft-level-applicants = applicants
clause-level-count = How many persons
draft-level-count-note = count them in the database of orders and the mailing lists
clause-level-threats = Type of relevant threats
draft-level-threats-note = completed by the operator with a specialist or lawyer
clause-level-result = Protection level
draft-level-result-note = completed by the operator with a specialist or lawyer
clause-level-measures = Measures taken:
clause-level-missing = Which further measures this level needs
draft-level-missing-note = and by which day they will be taken

## Index of the folder

clause-folder-about = The folder holds everything that the operator shows at an inspection. Beside each document, write where it actually is.
clause-folder-index = Documents
draft-folder-paper = Document
draft-folder-do = What to do with it
draft-folder-where = Where it is
draft-folder-publish = publish on the site, put a printout in the folder
draft-folder-sign = complete and sign
draft-folder-sign-customer = signed by the buyer
draft-folder-sign-both = sign with each processor
draft-folder-sign-staff = signed by everybody who works with the data
draft-folder-complete-lawyer = complete with a lawyer and sign
draft-folder-at-hand = keep at hand
draft-folder-file = complete the form, send it, keep a copy
clause-folder-missing = What is missing
clause-folder-complete = According to the answers everything is done. Check that all that is listed is signed and in the folder.
clause-folder-missing-text = According to the answers, still to be done:
draft-folder-missing-notification = file the notification of processing with Roskomnadzor or make sure that it has been filed
draft-folder-missing-number = find out and enter the number in the register of operators
draft-folder-missing-transfer = notify Roskomnadzor of the transfer of data abroad
draft-folder-missing-responsible = appoint the person responsible for personal data
draft-folder-missing-instructions = sign the instruction with each processor: { $names }
draft-folder-missing-purpose = clarify for what purpose data are transferred to these persons: { $names }
draft-folder-missing-policy = publish the policy on the site and state its address
clause-folder-unknown = You answered “I do not know”. Find out:
clause-folder-add = What to add yourself
clause-folder-add-text = No program can do this for you:
draft-folder-add-notification = a copy of the notification sent and the proof of sending
draft-folder-add-consents = proof of consents: who agreed, when and to which text (exports from the site, signed papers)
draft-folder-add-instructions = signed instructions or contracts with processors
draft-folder-add-acquaintance = signed acknowledgement sheets
draft-folder-add-acts = destruction certificates
draft-folder-add-exports = exports of event logs for these certificates
draft-folder-add-letters = requests, the answers to them and proof of sending
draft-folder-add-health = signed consents to the processing of health data
