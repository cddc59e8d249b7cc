# Worksheets for the notifications of Roskomnadzor (Russia). For information: the Russian text governs.

draft-notice-title = Notification to Roskomnadzor: worksheet

clause-notice-about = { $notified ->
    [yes] The notification has been filed. Compare each field with this worksheet: if anything has changed, report the change.
    [no] The notification is filed before processing begins. It has not been filed yet: complete the form from this worksheet as soon as you can.
   *[unknown] The notification is filed before processing begins. Look up your INN in the register of operators to see whether it has been filed; if not, complete the form from this worksheet.
}
clause-notice-group = { $notified ->
    [yes] There are several operators: each filed its own notification and reports changes itself, covering only its own processing.
   *[no] There are several operators: each of them files its own notification, covering only its own processing.
}
clause-notice-how = The form is completed on Roskomnadzor’s portal pd.rkn.gov.ru; Roskomnadzor’s Order No. 180 of 28 October 2022 approves it. Below are the contents of its fields, in order. Where an answer is missing, a line is left with a note on where to find it.

clause-notice-operator = Particulars of the operator
clause-notice-responsible = Person responsible for processing
draft-notice-responsible-hint = an organisation appoints this person by order: surname, first name, patronymic, position
clause-notice-responsible-contacts = Telephone, e-mail and address of the responsible person
draft-notice-responsible-contacts-hint = contacts of whoever will answer Roskomnadzor’s questions
clause-notice-responsible-phone = Telephone of the responsible person
draft-notice-responsible-phone-hint = work number of whoever will answer Roskomnadzor’s questions
clause-notice-responsible-email = E-mail of the responsible person
draft-notice-responsible-email-hint = the address to which Roskomnadzor’s question will come
clause-notice-responsible-address = Address of the responsible person
draft-notice-responsible-address-hint = postal address for Roskomnadzor’s letters

clause-notice-purposes = Purposes of processing
clause-notice-purposes-rule = Each purpose is entered separately. The form may use other words: choose the nearest ones in its lists. Federal Law No. 152-FZ of 27 July 2006 “On Personal Data” is called Law No. 152-FZ below.
clause-notice-staff-check = { $who ->
    [staff] The list of employees’ data is the usual one. Strike out what you do not have and add what is missing.
    [applicants] The list of applicants’ data is the usual one. Strike out what you do not have and add what is missing.
   *[both] The list of employees’ and applicants’ data is the usual one. Strike out what you do not have and add what is missing.
}
clause-notice-staff-unknown = Employees and applicants
draft-notice-staff-hint = if there are any: whose data, which and for what purpose; look in the personnel papers

clause-notice-measures = Measures of protection
clause-notice-measures-intro = Measures taken:
clause-notice-measures-unknown = Measures taken
draft-notice-measures-hint = passwords, backups, antivirus and so on: only what is really there
clause-notice-measures-papers = Internal documents
draft-notice-papers-hint = name those that you have approved
clause-notice-encryption = Encryption (cryptographic) tools
draft-notice-encryption-hint = whether they are used; if so, whoever set them up knows their name
clause-notice-level = Security of processing in information systems
draft-notice-level-hint = take it from the document “Protection level of personal data”

clause-notice-term = Beginning and end
clause-notice-since = Day when processing began
draft-notice-since-hint = the day when the first form appeared on the site or the first order came
clause-notice-end = Condition for the end of processing: the purposes are reached, the terms of storage have run out, consent is withdrawn and there is no other ground, or the business has ended.

clause-notice-place = Where the database is
clause-notice-country = Country
draft-notice-country-hint = ask the hosting provider or the site builder
clause-notice-host = Who keeps the data
draft-notice-host-hint = the hosting provider’s support knows the name
clause-notice-host-address = Address of whoever keeps the data
draft-notice-host-address-hint = the hosting provider’s support knows the address of the data centre
clause-notice-host-numbers = INN and OGRN of whoever keeps the data
draft-notice-host-numbers-hint = in the contract with the hosting provider and at the foot of its site; not needed for one’s own computer

clause-notice-abroad = Transfer abroad
clause-notice-abroad-answer = Cross-border transfer
draft-notice-abroad-hint = whether there are foreign services among the recipients; if so, in which countries
draft-notice-abroad-no = None
draft-notice-abroad-yes = Yes: { $countries }
clause-notice-abroad-separate = A separate notification of a transfer abroad is filed before it begins; to states that Roskomnadzor does not list, no data are transferred while it reviews the notification (article 12 of Law No. 152-FZ).

clause-notice-afterwards = After filing
clause-notice-number = Number in the register of operators
draft-notice-number-hint = see the register on Roskomnadzor’s portal
clause-notice-changes = If the particulars have changed, report this by the 15th day of the next month. The end of processing is reported within 10 working days.
clause-notice-proof = Keep a copy of the notification sent and the proof of sending together with this worksheet.
