# Personal data processing policy (Russia), for information: the Russian text governs.

draft-policy-title = Personal data processing policy

clause-note-english = For information only: the Russian text governs; names and the Operator’s words stay as written.
clause-note-made-on = Edition of { $as_of }, under the law of that day. Prepared on { $made }.

## 1

clause-policy-general = General provisions
clause-policy-operator = { $many ->
    [yes] This personal data processing policy (the Policy) explains which personal data are processed, for what purposes and how, by { $operator } (jointly and each separately, the Operator), how the Operator protects them and how you can exercise your rights.
   *[no] This personal data processing policy (the Policy) explains which personal data are processed, for what purposes and how, by { $operator } (the Operator), how the Operator protects them and how you can exercise your rights.
}
clause-policy-group-members = The persons that the Policy together calls the Operator:
clause-policy-group-contact = Requests of subjects are received, and answers to them sent on behalf of all these persons, by { $first }.
clause-policy-brands = Goods are also offered under the names { $brands }.
clause-policy-site = { $count ->
    [one] The Policy covers the personal data that the Operator receives in connection with the shop “{ $shop }” and the website { $sites } (the Website), including when a visitor opens pages of the Website, fills in forms, places an order or contacts the Operator in another way.
   *[other] The Policy covers the personal data that the Operator receives in connection with the shop “{ $shop }” and the websites { $sites } (together, the Website), including when a visitor opens pages of the Website, fills in forms, places an order or contacts the Operator in another way.
}
clause-policy-law = The Policy is made pursuant to Federal Law No. 152-FZ of 27 July 2006 “On Personal Data” (Law No. 152-FZ). Access to it is not restricted.
clause-policy-url = The Policy is published at { $url }.
clause-policy-no-acceptance = The Policy is neither a contract nor a consent. Visiting the Website, ordering goods or reading the Policy does not mean consent to the processing of personal data.
clause-policy-terms = The following terms are used in the Policy:
draft-policy-term-data = **personal data** — any information that relates to a directly or indirectly identified or identifiable natural person, by itself or together with other information
draft-policy-term-subject = **subject** — the natural person to whom personal data relate, for example a visitor to the Website or a buyer
draft-policy-term-processing = **processing** — any action with personal data, with or without automated means, from collection to destruction
draft-policy-term-provision = **provision** — actions that disclose personal data to a certain person or a certain group of persons
draft-policy-term-distribution = **distribution** — actions that disclose personal data to an indefinite number of persons
draft-policy-term-blocking = **blocking** — temporary cessation of processing, except where it is needed to correct the data
draft-policy-term-destruction = **destruction** — actions after which the content of personal data cannot be restored
clause-policy-rights = The subject has the right to:
draft-policy-right-access = receive information about the processing of their personal data
draft-policy-right-correction = demand that data be corrected, blocked or destroyed if they are incomplete, outdated, inaccurate, unlawfully obtained or not needed for the stated purpose
draft-policy-right-withdrawal = withdraw consent to the processing of personal data in full or in part
draft-policy-right-stop = demand that the processing of personal data be stopped
draft-policy-right-marketing = refuse advertising at any time
draft-policy-right-automated = object to decisions made solely by automated processing
draft-policy-right-complaint = complain about the Operator’s actions or omissions to Roskomnadzor or a court
clause-policy-subject-duties = The subject gives true information about themselves and updates it when it changes. The Operator assumes that the information given is true and verifies neither it nor the legal capacity of the person who gave it, unless the law or a contract provides for such verification.
clause-policy-password-duty = The user of the account keeps the password secret and does not pass it on to others.
clause-policy-operator-rights = The Operator has the right to:
draft-policy-may-without-consent = process personal data without the subject’s consent in the cases provided for by law
draft-policy-may-continue = continue processing after consent is withdrawn if there is another lawful ground for it
draft-policy-may-instruct = entrust processing to another person on the conditions provided for by law
draft-policy-may-delete = delete personal data when the ground for processing them has ceased
clause-policy-operator-duties = The Operator must:
draft-policy-must-minimum = process only the personal data that are needed for the stated purposes
draft-policy-must-confidential = neither disclose personal data to third parties nor distribute them without the subject’s consent, unless the law provides otherwise
draft-policy-must-protect = take measures to protect personal data
draft-policy-must-answer = answer requests of subjects and of Roskomnadzor within the terms set by law
draft-policy-must-stop = stop processing and destroy personal data in the cases and within the terms set by law
clause-policy-automated = Decisions that have legal consequences for the subject or otherwise affect their rights and legitimate interests may be made by the Operator solely by automated processing only with the subject’s written consent or in the cases provided for by law. The Operator answers an objection to such a decision within 30 days.
clause-policy-notified = The Operator has notified Roskomnadzor of the processing of personal data.
clause-policy-registry = The Operator has notified Roskomnadzor of the processing of personal data and is entered in the register of operators under number { $number }.

## 2

clause-policy-purposes = Purposes of processing
clause-policy-purposes-rule = Personal data are processed only for the purposes named in this section. Data collected for one purpose are not used for another, incompatible one.
clause-policy-purpose-order = **Conclusion and performance of contracts with buyers**: identifying the buyer, receiving and handling orders, payments, handing over and delivering goods, messages about the progress of the order, exchange and return.
clause-policy-purpose-health = **Carrying out orders that need health data**: choosing, making and handing over such goods.
clause-policy-purpose-account = **Account registration and management**: signing in, keeping the user’s particulars and settings, messages about changes to how the Website works.
clause-policy-purpose-business = **Work with legal entities and sole proprietors**: concluding and performing contracts with them, contact with their representatives.
clause-policy-purpose-requests = **Answers to requests from the Website**: { $kinds }.
clause-policy-purpose-reviews = { $elsewhere ->
    [one] **Publication of reviews** of goods and of the shop on the Website and on another resource: { $places }.
    [named] **Publication of reviews** of goods and of the shop on the Website and on the following resources: { $places }.
    [unnamed] **Publication of reviews** of goods and of the shop on the Website and on other resources named in the author’s consent.
   *[no] **Publication of reviews** of goods and of the shop on the Website.
}
clause-policy-purpose-marketing = { $personal ->
    [yes] **Advertising messages** about goods, new products, promotions and discounts, including offers chosen on the basis of purchase history. Advertising is sent { $channels }.
   *[no] **Advertising messages** about goods, new products, promotions and discounts. Advertising is sent { $channels }.
}
clause-policy-purpose-bonus = **Running the bonus programme**: keeping a record of participants, crediting and spending bonuses.
clause-policy-purpose-promo = **Prize draws, contests and promotions**: keeping a record of participants, choosing winners, handing over prizes.
clause-policy-purpose-warranty = **Warranty service and technical support**: advice, handling claims about the quality of goods, repair and replacement.
clause-policy-purpose-site = { $fraud ->
    [yes] **Operation and security of the Website**: delivering pages to visitors, finding and fixing faults, preventing fraud.
   *[no] **Operation and security of the Website**: delivering pages to visitors, finding and fixing faults.
}
clause-policy-purpose-analytics = **Visit statistics**: studying how visitors use the Website and what interests them, in order to improve the Website, goods and service.
clause-policy-purpose-advertising = **Showing advertisements on the Internet**: advertisements with regard to the visitor’s interests and measurement of their result.
clause-policy-purpose-calls = **Counting calls from advertising**: learning which advertisement prompted a call.
clause-policy-purpose-cameras = **Video surveillance** where buyers are served in person: safety of people and property.
clause-policy-purpose-accounting = { $kind ->
    [self-employed] **Tax records**: issuing receipts, calculating tax, keeping sales documents.
   *[other] **Accounting and tax records**: settling payments and keeping sales documents.
}
clause-policy-purpose-applicants = **Recruitment**: considering applications and CVs received through the Website.
clause-policy-purpose-rights = **Handling of subjects’ requests**: answering requests, carrying out demands and withdrawals of consent, proving that they were carried out.

## 3

clause-policy-bases = Legal grounds of processing
clause-policy-basis-contract = Data needed for an order are processed on the ground of the contract, which is concluded with the subject or on the subject’s initiative (article 6(1)(5) of Law No. 152-FZ). Consent to such processing is neither required nor requested.
clause-policy-basis-offer = The terms of the contract are set out in the offer published at { $url }.
clause-policy-basis-account = Data of the account are processed on the ground of the agreement on the use of the account, which is made when the subject registers on the Website (article 6(1)(5) of Law No. 152-FZ).
clause-policy-basis-law = Some data are processed because the law requires it (article 6(1)(2) of Law No. 152-FZ). Whatever the ground of processing, the Operator is guided by:
draft-policy-law-personal = articles 9, 14, 20 and 21 of Law No. 152-FZ — when handling requests and proving consents
draft-policy-law-civil = the Civil Code of the Russian Federation — when concluding and performing contracts and handling claims
draft-policy-law-consumer = the Law of the Russian Federation on Consumer Protection — when handling buyers’ claims
draft-policy-law-accounting = article 29 of the Federal Law “On Accounting” — when keeping accounting documents
draft-policy-law-tax = article 23 of the Tax Code of the Russian Federation — when keeping documents for the calculation of taxes
draft-policy-law-advertising = article 18 of the Federal Law “On Advertising” — when sending advertising
clause-policy-basis-consent = Where the law names no other ground, data are processed only with the subject’s consent (article 6(1)(1) and article 9 of Law No. 152-FZ). Consent is requested for the following: { $purposes }.
draft-policy-consent-health = carrying out orders that need health data
draft-policy-consent-requests = answers to requests from the Website
draft-policy-consent-marketing = advertising messages
draft-policy-consent-bonus = bonus programme
draft-policy-consent-promo = prize draws, contests and promotions
draft-policy-consent-reviews = publication of reviews
draft-policy-consent-analytics = visit statistics
draft-policy-consent-advertising = showing advertisements on the Internet
draft-policy-consent-transfer = transfer of data to third parties
draft-policy-consent-abroad = transfer of data abroad
clause-policy-consent-separate = Consent is made out separately from the Policy, the offer and other documents, and separately for each purpose. The subject alone ticks the box; refusing to tick it does not prevent buying goods.
clause-policy-consent-separate-free = Consent is made out separately from the Policy and other documents, and separately for each purpose. The subject alone ticks the box.
clause-policy-basis-health = Health data are processed only with the written consent of the subject, signed by the subject (article 10 of Law No. 152-FZ).
clause-policy-basis-marketing = Advertising is sent only to those who have agreed in advance to receive it (article 15 of Law No. 152-FZ, article 18 of the Federal Law “On Advertising”). Consent to the processing of data for another purpose does not count as consent to advertising.
clause-policy-basis-distribution = Personal data in a review are published only with the author’s separate consent to their distribution (article 10.1 of Law No. 152-FZ). Silence or inaction does not count as consent.
clause-policy-basis-interest = Technical data about visits to the Website are processed in the Operator’s legitimate interest — for the proper and secure operation of the Website — and only so that the rights and freedoms of subjects are not violated (article 6(1)(7) of Law No. 152-FZ).
clause-policy-basis-calls = The telephone numbers from which people call the numbers shown on the Website are recorded in the Operator’s legitimate interest — to know which advertising brings calls — and only so that the rights and freedoms of subjects are not violated (article 6(1)(7) of Law No. 152-FZ).
clause-policy-basis-cameras = Video surveillance is carried out in the Operator’s legitimate interest — for the safety of people and property — and only so that the rights and freedoms of subjects are not violated (article 6(1)(7) of Law No. 152-FZ).
clause-policy-basis-business = Data of representatives and contact persons of legal entities are processed in the Operator’s legitimate interest — for work with the legal entity that the subject represents — and only so that the rights and freedoms of the subject are not violated (article 6(1)(7) of Law No. 152-FZ). Data of sole proprietors are processed on the ground of the contract with them.
clause-policy-basis-applicants = Applicants’ data are processed for the conclusion of an employment contract on their initiative (article 6(1)(5) of Law No. 152-FZ).
clause-policy-basis-charter = The Operator also processes personal data pursuant to its charter.

## 4

clause-policy-volume = Volume and categories of data, categories of subjects
clause-policy-volume-rule = For each purpose the subjects, data, ground, actions, recipients, term and procedure of destruction are given below. Data outside the list are not collected for that purpose.
clause-policy-special = These lists contain no special categories of personal data (such as health, ethnic origin, religious and political views) and no biometric personal data by which identity is established.
clause-policy-special-health = The only special category of personal data in these lists is the health data named below. They contain no other special categories and no biometric personal data by which identity is established.
clause-policy-detail-order = Contracts with buyers
clause-policy-detail-health = Health data
clause-policy-detail-account = Account
clause-policy-detail-business = Contracts with legal entities and sole proprietors
clause-policy-detail-requests = Requests from the Website
clause-policy-detail-reviews = Reviews
clause-policy-detail-marketing = Advertising messages
clause-policy-detail-bonus = Bonus programme
clause-policy-detail-promo = Prize draws, contests and promotions
clause-policy-detail-warranty = Warranty and technical support
clause-policy-detail-site = Operation and security of the Website
clause-policy-detail-analytics = Visit statistics
clause-policy-detail-advertising = Showing advertisements on the Internet
clause-policy-detail-calls = Counting calls from advertising
clause-policy-detail-cameras = Video surveillance
clause-policy-detail-accounting = Accounting and taxes
clause-policy-detail-applicants = Applicants
clause-papers-detail-staff = Employees
clause-policy-detail-rights = Subjects’ requests
clause-policy-table-order = Processing of data for contracts with buyers
clause-policy-table-health = Processing of health data
clause-policy-table-account = Processing of data for the account
clause-policy-table-business = Processing of data for work with legal entities and sole proprietors
clause-policy-table-requests = Processing of data for answers to requests from the Website
clause-policy-table-reviews = Processing of data for the publication of reviews
clause-policy-table-marketing = Processing of data for advertising messages
clause-policy-table-bonus = Processing of data for the bonus programme
clause-policy-table-promo = Processing of data for prize draws, contests and promotions
clause-policy-table-warranty = Processing of data for warranty service and technical support
clause-policy-table-site = Processing of data for the operation and security of the Website
clause-policy-table-analytics = Processing of data for visit statistics
clause-policy-table-advertising = Processing of data for showing advertisements on the Internet
clause-policy-table-calls = Processing of data for counting calls from advertising
clause-policy-table-cameras = Processing of data by video surveillance
clause-policy-table-accounting = Processing of data for accounting and taxes
clause-policy-table-applicants = Processing of applicants’ data
clause-papers-table-staff = Processing of employees’ data
clause-policy-table-rights = Processing of data for the handling of subjects’ requests
draft-policy-column-what = Field
draft-policy-column-content = Content
draft-policy-row-subjects = Subjects
draft-policy-row-data = Category and list of data
draft-policy-row-ground = Ground
draft-policy-row-actions = Actions and method
draft-policy-row-recipients = Recipients
draft-policy-row-term = Term of processing and storage
draft-policy-row-destruction = Destruction

## 5

clause-policy-procedure = Procedure and conditions of processing
clause-policy-sources = The Operator receives personal data from the subject or the subject’s representative.
clause-policy-source-payment = From whoever carries out a cashless payment the Operator learns whether it has gone through.
clause-policy-source-delivery = From the delivery service the Operator learns the progress of delivery.
clause-policy-source-gift = If an order is meant for another person, the Operator receives that person’s data from the buyer and uses them only to deliver this order and to confirm the delivery.
clause-policy-calls = When somebody calls the Operator, the number from which they call becomes known.
clause-policy-calls-tracked = { $service ->
    [named] To learn which advertisement prompted a call, the Website shows visitors different telephone numbers. The caller’s number and the time of the call go to whoever counts calls for the Operator: { $names }.
   *[unnamed] To learn which advertisement prompted a call, the Website shows visitors different telephone numbers; the caller’s number and the time of the call are recorded.
}
clause-policy-calls-recorded = Telephone conversations with buyers are recorded. The recordings are processed for the conclusion and performance of contracts with buyers.
clause-policy-messengers = An order can be placed through a messenger ({ $names }). The correspondence then passes through the servers of its owner, who processes it under its own rules. Those who do not wish this can contact the Operator in another way given on the Website.
clause-policy-confidential = The Operator neither discloses personal data to third parties nor distributes them, except where:
draft-policy-case-contract = this is needed to perform the contract with the subject, for example to deliver an order or take payment
draft-policy-case-instruction = processing is entrusted to another person on the conditions provided for by law
draft-policy-case-consent = the subject has agreed to it
draft-policy-case-law = the law requires the transfer, including by a decision or request of a court, law enforcement or other state body within its powers
clause-policy-authorities = The Operator may report signs of a crime or other offence to the competent state body. Personal data are then transferred only if there is a lawful ground.
clause-policy-delivery = For delivery the Operator gives the recipient’s data, the address and the particulars of the parcel to the service through which the order is sent. { $count ->
    [one] Orders are delivered by { $names }.
   *[many] Orders are delivered by { $names }.
}
clause-policy-delivery-unknown = If the Operator does not deliver the order itself, the delivery service is given the recipient’s data, the address and the particulars of the parcel, and only those that delivery needs.
clause-policy-payment = { $provider ->
    [named] Cashless payments are carried out by { $name }. The Operator uses the particulars of payment to perform the contract, including refunds.
   *[unnamed] Where an order is paid for by cashless means, a bank or payment service carries out the payment. The Operator uses the particulars of payment to perform the contract, including refunds.
}
clause-policy-cards-unseen = The buyer enters bank card details on the page of whoever carries out the payment. The Operator neither receives nor stores them and is told only the result of the payment.
clause-policy-cards-seen = Bank card details pass through the Website and are given to whoever carries out the payment.
clause-policy-processors = A person who processes data on the Operator’s instruction does so only within the instruction, keeps them confidential, protects them and may not use them for its own purposes (article 6(3) of Law No. 152-FZ).
clause-policy-recipients = Besides the persons named above, data are received by:
clause-policy-recipients-table = Other recipients of data
draft-policy-recipient-name = Recipient
draft-policy-recipient-country = Country
draft-policy-recipient-role = Role
draft-policy-recipient-purpose = What for
draft-policy-recipient-data = Which data
draft-country-unknown = Not stated
draft-role-processor = Processes on the Operator’s instruction
draft-role-operator = Independent operator
draft-role-unknown = Under a contract with the Operator
draft-recipient-hosting = Hosting of the Website and databases
draft-recipient-mailing = Sending of messages
draft-recipient-crm = Records of orders and requests
draft-recipient-accounting = Bookkeeping and tax records
draft-recipient-telephony = Telephony
draft-recipient-support = Customer support
draft-recipient-advertising = Advertising
draft-recipient-other = Other services for the Operator
draft-recipient-data-needed = As far as this service needs
clause-policy-abroad-no = The Operator does not transfer personal data outside the Russian Federation.
clause-policy-abroad-yes = { $count ->
    [one] Personal data are transferred outside the Russian Federation. Country: { $countries }.
   *[many] Personal data are transferred outside the Russian Federation to the following countries: { $countries }.
}
clause-policy-abroad-yes-unnamed = Personal data are transferred outside the Russian Federation.
clause-policy-abroad-notified = The Operator has notified Roskomnadzor of its intention to transfer personal data abroad.
clause-policy-abroad-duty = The Operator may transfer personal data abroad only after notifying Roskomnadzor of it, and to countries that are not on Roskomnadzor’s list only after it has reviewed the notification (article 12 of Law No. 152-FZ).
clause-policy-abroad-tools = Outside the Russian Federation, personal data are or may be received by:
clause-policy-localisation = { $foreign ->
    [tools] The Operator’s databases in which personal data are recorded at collection are located in the Russian Federation. What the visitor’s browser itself sends to foreign tools and widgets on the pages of the Website goes to their owners named above.
   *[none] The Operator’s databases in which personal data are recorded at collection are located in the Russian Federation.
}
clause-policy-localisation-duty = When personal data of citizens of the Russian Federation are collected, their recording, systematisation, accumulation, storage, correction and retrieval using databases located outside the Russian Federation are prohibited (article 18(5) of Law No. 152-FZ). The subject’s consent does not lift this rule.
clause-policy-protection = The Operator takes legal, organisational and technical measures against unlawful or accidental access to personal data, their destruction, alteration, blocking, copying, distribution and other unlawful actions (article 19 of Law No. 152-FZ).
clause-policy-measures = Among these measures:
draft-measure-passwords = access to the data is protected by passwords
draft-measure-two-factor = signing in to systems with data is confirmed, besides the password, in a second way, for example by a code
draft-measure-access-list = the persons who may access the data are listed
draft-measure-antivirus = protection against malware is used
draft-measure-updates = programs are updated in good time
draft-measure-backups = backup copies are made
draft-measure-https = data between the browser and the Website travel over a protected connection
draft-measure-locked-papers = paper documents are kept under lock
draft-measure-training = the persons who work with the data know the rules of processing
draft-measure-intrusion-detection = systems are watched so that intrusions and computer attacks are detected in time
draft-measure-leak-prevention = measures are taken against leaks of data, through technical channels among others
clause-policy-people-alone = { $who ->
    [processors] Personal data are handled by the Operator in person and by those to whom the Operator has entrusted processing.
   *[alone] Personal data are handled by the Operator in person.
}
clause-policy-people-staff = Only persons who need personal data for their work are given access to them.
clause-policy-responsible = Person responsible for organising the processing of personal data: { $name }.
clause-policy-responsible-each = Each organisation among the persons named appoints its own person responsible for organising the processing of personal data (article 22.1 of Law No. 152-FZ).
clause-policy-retention = Personal data are stored no longer than the purposes of processing require, unless the law or a contract sets the term (article 5(7) of Law No. 152-FZ). The terms for each purpose are given in the tables of the Policy.
clause-policy-retention-accounting = { $kind ->
    [self-employed] Sales documents are kept for tax records for five years after the reporting year. This term also applies where the subject has withdrawn consent or demanded deletion of the data; such data are not used for advertising.
   *[other] Accounting and tax documents are kept for five years after the reporting year (article 29(1) of the Federal Law “On Accounting”, article 23(1)(8) of the Tax Code of the Russian Federation). This term also applies where the subject has withdrawn consent or demanded deletion of the data; such data are not used for advertising.
}
clause-policy-password = The password serves for signing in to the account. It counts as an electronic signature only in the cases provided for by law or by a separate agreement with the user (article 6(2) of Federal Law No. 63-FZ of 6 April 2011 “On Electronic Signature”).
clause-policy-incidents = If personal data are unlawfully or accidentally transferred or access to them is opened, and the rights of subjects are thereby violated, the Operator notifies Roskomnadzor of what happened within 24 hours of discovering the incident, and of the results of its internal investigation within 72 hours of discovering it.

## 6

clause-policy-requests = Subjects’ requests: correction, deletion, withdrawal of consent
clause-policy-channels = { $ways ->
    [one] You can ask for information, demand correction or deletion of data, withdraw consent or demand that processing stop as follows:
   *[many] You can ask for information, demand correction or deletion of data, withdraw consent or demand that processing stop in any of the following ways; one is enough:
}
draft-channel-write-email = by e-mail to { $email }
draft-channel-write-post = by letter to the address: { $address }
draft-channel-write-form = through the form at { $url }
draft-channel-write-form-bare = through the form on the Website
draft-channel-write-account = in the account on the Website
clause-policy-request-content = By law, a request about which data are processed contains the number of the identity document of the subject or their representative, its date of issue and issuing authority, particulars of the relations with the Operator (for example the order number) and a signature. A copy of the document is not needed.
clause-policy-withdrawal-content = { $advertising ->
    [yes] Withdrawal of consent and refusal of advertising are written in free form. It is enough to say from whom they come, which consent they concern and by which particulars the data can be found, for example an e-mail address or telephone number.
   *[no] Withdrawal of consent is written in free form. It is enough to say from whom it comes, which consent it concerns and by which particulars the data can be found, for example an e-mail address or telephone number.
}
clause-policy-answer-form = The Operator answers in the form in which the request came, unless the request says otherwise.
clause-policy-deadlines = Terms for handling requests
draft-deadline-event = Request
draft-deadline-term = Term and actions of the Operator
draft-deadline-norm = Provision of Law No. 152-FZ
draft-deadline-access = Request for information about processing
draft-deadline-access-term = 10 working days from receipt; the term can be extended by no more than 5 working days by sending a reasoned notice
draft-deadline-access-norm = Article 14(3), article 20(1)
draft-deadline-repeat = Repeated request for the same information
draft-deadline-repeat-term = Not earlier than 30 days after the previous request
draft-deadline-repeat-norm = Article 14(4)
draft-deadline-correction = Data are incomplete, inaccurate or outdated
draft-deadline-correction-term = Correction within 7 working days from the day when confirming information is presented; until then the data are blocked
draft-deadline-correction-norm = Article 20(3), article 21(1) and (2)
draft-deadline-unneeded = Data were obtained unlawfully or are not needed for the stated purpose
draft-deadline-unneeded-term = Destruction within 7 working days from the day when confirming information is presented
draft-deadline-unneeded-norm = Article 20(3)
draft-deadline-unlawful = Unlawful processing is found
draft-deadline-unlawful-term = Stopped within 3 working days of that day; where processing cannot be made lawful, destruction within 10 working days of that day
draft-deadline-unlawful-norm = Article 21(3)
draft-deadline-withdrawal = Withdrawal of consent
draft-deadline-withdrawal-term = Processing stops, and the data are destroyed within 30 days of receiving the withdrawal, unless there is another lawful ground for processing them
draft-deadline-withdrawal-norm = Article 21(5)
draft-deadline-stop = Demand to stop processing
draft-deadline-stop-term = Processing stops within 10 working days from receipt; the term can be extended by no more than 5 working days by sending a reasoned notice; exceptions are provided for by law
draft-deadline-stop-norm = Article 21(5.1)
draft-deadline-marketing = Refusal of advertising
draft-deadline-marketing-term = Immediately
draft-deadline-marketing-norm = Article 15
draft-deadline-distribution = Demand to stop distribution
draft-deadline-distribution-term = Consent to distribution ends when the demand is received
draft-deadline-distribution-norm = Article 10.1
clause-policy-withdrawal-effect = On receiving a withdrawal of consent the Operator stops the processing that rests on that consent and ensures that persons acting on its instruction stop it too. Processing that was lawful before the withdrawal remains lawful.
clause-policy-withdrawal-kept = After a withdrawal the Operator continues to process only the data for which there is another lawful ground, in particular while the contract is not performed, claims under it are not settled or the storage term set by law for documents has not run out.
clause-policy-self-service = The user can change and delete their data in the account.
clause-policy-cookie-withdrawal = Consent to cookies can be withdrawn, and cookies refused, at any time with the button “{ $button }” on the pages of the Website.
clause-policy-reviews-request = A demand to stop the distribution of a review contains the subject’s surname, first name, patronymic (if any), contacts and the list of data whose processing must stop.
clause-policy-end = When the purpose of processing is reached, the Operator destroys the data or ensures their destruction within 30 days, unless the law or a contract provides otherwise (article 21(4) of Law No. 152-FZ).
clause-policy-destruction = Destruction is recorded in a destruction certificate and, where the data were processed with automated means, also by an export from the event log of the information system. These documents are kept for three years (Order of Roskomnadzor No. 179 of 28 October 2022).
clause-policy-destruction-later = If the data cannot be destroyed in time, the Operator blocks them and destroys them within six months, unless the law sets another term (article 21(6) of Law No. 152-FZ).
clause-policy-complaint = The Operator’s actions and omissions can be challenged before Roskomnadzor or in court.

## 7

clause-policy-cookies = Cookies and technical data
clause-policy-cookies-what = Cookies are small text files that sites store in the visitor’s browser. They make it possible to tell one browser from another and may therefore be personal data.
clause-policy-cookies-none = The Website does not use cookies.
clause-policy-cookies-duty = Cookies that the Website does not need in order to work may be used for the processing of personal data only with the visitor’s consent.
clause-policy-cookies-necessary = { $kind ->
    [account] Necessary cookies make the Website work, for example signing in and the basket. If they are switched off in the browser, some functions may not work.
    [basket] Necessary cookies make the Website work, for example the basket. If they are switched off in the browser, some functions may not work.
   *[neither] Necessary cookies make the Website work. If they are switched off in the browser, some functions may not work.
}
clause-policy-cookies-settings = Settings cookies remember what the visitor has chosen, for example the region, so that it need not be chosen again.
clause-policy-cookies-analytics = { $tools ->
    [named] Statistics cookies and counters show how visitors use the Website; they need consent. Tools: { $names }.
   *[unnamed] Statistics cookies and counters show how visitors use the Website; they need consent.
}
clause-policy-cookies-advertising = { $tools ->
    [named] Advertising cookies and counters help to show advertisements with regard to the visitor’s interests and to measure their result; they need consent. Tools: { $names }.
   *[unnamed] Advertising cookies and counters help to show advertisements with regard to the visitor’s interests and to measure their result; they need consent.
}
clause-policy-cookies-banner = Cookies that need consent are switched on only after the visitor has agreed to them in the window that the Website shows. Refusing is as easy as agreeing and does not restrict buying.
clause-policy-cookies-banner-free = Cookies that need consent are switched on only after the visitor has agreed to them in the window that the Website shows. Refusing is as easy as agreeing.
clause-policy-cookies-consent = Continuing to browse the Website does not count as consent. You can refuse at any time by contacting the Operator.
clause-policy-cookies-browser = { $consent ->
    [yes] Stored cookies can be deleted in the browser’s settings. This does not replace a withdrawal of consent.
   *[no] Stored cookies can be deleted in the browser’s settings.
}
clause-policy-foreign = { $count ->
    [one] Pages of the Website use a foreign service: { $names }. When a page opens, the browser contacts its servers, and the owner of the service learns the IP address and particulars of the browser.
   *[many] Pages of the Website use foreign services: { $names }. When a page opens, the browser contacts their servers, and the owner of each service learns the IP address and particulars of the browser.
}
clause-policy-logs = On each visit the server records technical particulars: { $items }.
clause-policy-logs-days = { $days ->
    [one] These records are kept for { $days } day.
   *[other] These records are kept for { $days } days.
}
clause-policy-logs-fraud = IP addresses and times of visits are also used to prevent fraud.
clause-policy-logs-nature = The IP address and particulars of the browser are sent whenever any page is opened; without this it would not load. Together with other information they are personal data. Aggregate statistics by which no particular person can be identified are not personal data.

## 8

clause-policy-final = Final provisions
clause-policy-minors-adults = Goods and services on the Website are meant for persons who have reached the age of 18. The Operator does not knowingly collect personal data of persons under 18 and deletes them on learning that they have been received, unless the law requires them to be kept.
clause-policy-minors-parents = If the buyer or visitor is under 18, the legal representative gives the personal data and the consent.
clause-policy-minors-unknown = For persons under 14, consent to the processing of personal data is given by their legal representatives.
clause-policy-links = The Website has links to sites of other persons; they are given for visitors’ convenience. The Policy does not cover such sites: their owners, who may have rules of their own, answer for the processing of data there.
clause-policy-reviews-caution = Do not give unnecessary information about yourself or information about other people in a review: a published review is open to everyone.
clause-policy-amendments = The Operator may change the Policy. A new edition is published with the date from which it applies and covers processing after that date. A change of the Policy does not widen consents given earlier: consent for new purposes is asked for anew.
clause-policy-notice = The Operator announces changes to the Policy { $ways }.
draft-notice-site = on the Website
draft-notice-email = by e-mail
draft-notice-account = in the account
clause-policy-governing = The Policy and relations connected with the processing of personal data are governed by the law of the Russian Federation.
clause-policy-contacts = Questions about the Policy and the processing of personal data can be sent to the Operator: { $contacts }.
clause-policy-requisites-title = Particulars of the Operator:
clause-policy-edition = This edition of the Policy applies from { $day }.
