# Policy on the collection and processing of personal data (Kazakhstan). For information: the Kazakh and Russian texts govern.

clause-kz-policy-general = General provisions
clause-kz-policy-operator = This Policy on the collection and processing of personal data (the Policy) explains which personal data are collected, for what purposes and on what terms they are processed and protected, and how subjects can exercise their rights. The owner and operator of the database containing personal data is { $operator } (the Operator).
clause-kz-policy-site = { $many ->
    [yes] The Policy applies to the shop “{ $shop }” and the websites (together the Website): { $sites }.
   *[no] The Policy applies to the shop “{ $shop }” and the website (the Website): { $sites }.
}
clause-kz-policy-law = The Policy is one of the documents that the Operator approves under article 25(2)(1-1) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection” (the Law). Anyone may read it.
clause-kz-policy-url = The Policy is published at { $url }.
clause-kz-policy-no-acceptance = The Policy is neither a contract nor a consent. Visiting the Website or reading the Policy does not mean consent to the collection and processing of personal data.
clause-kz-policy-terms = The following terms are used in the Policy:
kz-term-word-data = **personal data** — information relating to a subject who is identified or can be identified from it
kz-term-word-subject = **subject** — the natural person to whom personal data relate, for example a buyer or a visitor to the Website
kz-term-word-processing = **collection and processing** — obtaining personal data and any further actions with them until destruction
kz-term-word-third = **third party** — a person who is neither the subject nor the Operator but has relations with them concerning personal data
kz-term-word-blocking = **blocking** — a temporary stop of actions with personal data
kz-term-word-destruction = **destruction** — actions after which personal data cannot be restored

## 2

clause-kz-policy-purposes = Purposes, lists and terms
clause-kz-policy-purposes-rule = Personal data are processed only for the purposes determined beforehand and named below, and no more is asked for than they require (article 7(8) and (9) of the Law). The Operator approves the list of data (article 25(2)(1) of the Law).
clause-kz-policy-detail-order = Orders
clause-kz-policy-detail-account = Account
clause-kz-policy-detail-business = Contracts with legal entities and sole proprietors
clause-kz-policy-detail-requests = Requests from the Website
clause-kz-policy-detail-reviews = Reviews
clause-kz-policy-detail-marketing = Advertising messages
clause-kz-policy-detail-bonus = Bonus programme
clause-kz-policy-detail-promo = Prize draws, contests and promotions
clause-kz-policy-detail-warranty = Warranty and support
clause-kz-policy-detail-site = Operation and security of the Website
clause-kz-policy-detail-analytics = Visit statistics
clause-kz-policy-detail-advertising = Showing advertisements on the Internet
clause-kz-policy-detail-cameras = Video surveillance
clause-kz-policy-detail-accounting = Accounting and taxes
clause-kz-policy-detail-rights = Subjects’ requests
clause-kz-policy-table-order = Data for orders
clause-kz-policy-table-account = Data of the account
clause-kz-policy-table-business = Data for work with organisations and sole proprietors
clause-kz-policy-table-requests = Data for answering requests
clause-kz-policy-table-reviews = Data for publishing reviews
clause-kz-policy-table-marketing = Data for advertising messages
clause-kz-policy-table-bonus = Data for the bonus programme
clause-kz-policy-table-promo = Data for prize draws, contests and promotions
clause-kz-policy-table-warranty = Data for warranty and support
clause-kz-policy-table-site = Data for the operation and security of the Website
clause-kz-policy-table-analytics = Data for visit statistics
clause-kz-policy-table-advertising = Data for showing advertisements on the Internet
clause-kz-policy-table-cameras = Data of video surveillance
clause-kz-policy-table-accounting = Data for accounting and taxes
clause-kz-policy-table-rights = Data for handling requests

## 3

clause-kz-policy-consent = Consent
clause-kz-policy-consent-needed = Personal data are collected and processed with the subject’s consent (article 7(1) of the Law), except where article 9 of the Law provides otherwise.
clause-kz-policy-consent-orders = An order needs consent too: the cases of article 9 of the Law contain no general ground “performance of a contract”. Consent for orders is therefore asked separately from consent to advertising and to other purposes.
clause-kz-policy-offer = The terms of sale are set out at { $url }.
clause-kz-policy-consent-contents = Each consent contains the particulars required by article 8(4) of the Law: on the Operator and the subject, the term, transfer to third parties, cross-border transfer, distribution in public sources, the list of data, and others. Where there is none, it says “none”.
clause-kz-policy-consent-form = Consent is given in writing or in another way that makes it possible to prove its receipt (article 8(1) of the Law). The subject ticks the box; it is not ticked beforehand. The Operator keeps and presents the proof (article 25(2)(5) of the Law).
clause-kz-policy-consent-code = Where consent is confirmed by a code from an SMS or an e-mail, this is a digital confirmation and not an electronic digital signature (article 47 of the Digital Code of the Republic of Kazakhstan, the Digital Code). Only an electronic digital signature on the conditions of article 49 of the Digital Code is equivalent to a handwritten one.
clause-kz-policy-consent-term = The term of consent is no longer than the purpose requires; if none is stated, consent lasts until the purpose is reached (article 8(5) and (6) of the Law).
clause-kz-policy-consent-register = The Operator keeps a record of the transfers to third parties, cross-border transfers and distribution in public sources to which consent was given (article 22(1)(5) of the Law).

## 4

clause-kz-policy-handling = Storage, transfer, protection and destruction
clause-kz-policy-sources = The Operator receives personal data from the subject or their legal representative.
clause-kz-policy-gifts = If an order is meant for another person, the Operator receives that person’s data from the buyer. The buyer gives them with that person’s consent; they are used only to deliver the order.
clause-kz-policy-calls = When somebody calls the Operator, the Operator learns the number from which the call came.
clause-kz-policy-calls-tracked = { $service ->
    [named] To learn which advertisement prompted a call, the Website shows visitors different telephone numbers. The caller’s number and the time of the call go to whoever counts calls for the Operator: { $names }.
   *[unnamed] To learn which advertisement prompted a call, the Website shows visitors different telephone numbers; the caller’s number and the time of the call are recorded.
}
clause-kz-policy-calls-recorded = Telephone conversations with buyers are recorded with their consent and used to perform orders.
clause-kz-policy-identity = Collecting paper copies of identity documents is not allowed, except where the law so provides (article 7(10) of the Law).
clause-kz-policy-storage = Personal data are stored in a database located in the territory of the Republic of Kazakhstan (article 12(2) of the Law).
clause-kz-policy-storage-duty = By law personal data are to be stored in a database located in the territory of the Republic of Kazakhstan (article 12(2) of the Law).
clause-kz-policy-third = Personal data are transferred to third parties with the subject’s consent or where laws so provide (article 7(3), article 9 of the Law). The recipients are named in the table for each purpose and in the consent.
clause-kz-policy-payment = Cashless payment is carried out by { $name }. The Operator uses particulars of payment to perform the order, refunds included.
clause-kz-policy-cards-unseen = The buyer enters card details on the page of whoever carries out the payment. The Operator neither receives nor keeps them.
clause-kz-policy-cards-seen = Card details pass through the Website and are transferred to whoever carries out the payment.
clause-kz-policy-recipients = Data are also received by:
clause-kz-policy-recipients-table = Other recipients of data
clause-kz-policy-third-notice = Where so agreed with the subject, the Operator notifies the subject of a transfer of the data to a third party within 10 working days (article 19(1) of the Law).
clause-kz-policy-abroad-no = Personal data are not transferred outside the Republic of Kazakhstan.
clause-kz-policy-abroad-countries = { $count ->
    [one] Personal data are transferred outside the Republic of Kazakhstan. Country: { $countries }.
   *[many] Personal data are transferred outside the Republic of Kazakhstan to the following countries: { $countries }.
}
clause-kz-policy-abroad-named = Outside the Republic of Kazakhstan, personal data are or may be received by: { $names }.
clause-kz-policy-abroad-rule = Transfer is allowed to states that ensure protection of personal data, and to other states with the subject’s consent or where a treaty or a law so provides (article 16 of the Law).
clause-kz-policy-public = Reviews containing personal data are published only with the author’s separate consent to distribution in public sources (article 7(6), article 15 of the Law).
clause-kz-policy-research = For marketing research personal data are anonymised (article 17(1) of the Law).
clause-kz-policy-automated = Decisions taken solely on the basis of automated processing that affect the subject’s rights are allowed only with the subject’s consent or where a law so provides. The Operator explains such a decision and accepts objections to it (article 19-1 of the Law).
clause-kz-policy-automated-code = The subject may demand that an automated decision be explained and reviewed (article 43 of the Digital Code).
clause-kz-policy-destruction = Personal data are destroyed when the storage term has expired, relations with the subject have ended, a judicial act has come into force, or it has emerged that collection and processing took place without consent (article 18 of the Law).
clause-kz-policy-kept = Data in documents whose storage term is set by the accounting and tax legislation of the Republic of Kazakhstan are kept until that term ends and are not used for advertising.
clause-kz-policy-measures = The following measures are taken to protect personal data:
clause-kz-policy-people-alone = Personal data are handled by the Operator in person.
clause-kz-policy-people-staff = Personal data are handled only by persons whose duties include it.
clause-kz-policy-responsible = Person responsible for organising the processing of personal data (article 25(2)(10) of the Law): { $name }.
clause-kz-policy-incidents = Having detected a breach of personal data security, the Operator notifies the authorised body within 1 working day (article 25(2)(8) of the Law).

## 5

clause-kz-policy-rights = Rights of the subject and requests
clause-kz-policy-rights-lead = The subject may:
kz-right-access = learn free of charge which of their data the Operator has and how they are processed
kz-right-correction = demand that wrong or incomplete data be altered or supplemented
kz-right-blocking = demand that data be blocked or destroyed where the law is violated
kz-right-withdrawal = withdraw consent
kz-right-automated = object to decisions taken solely on the basis of automated processing
kz-right-complaint = complain about the Operator’s acts or omissions
clause-kz-policy-right-code = The subject may demand that data be deleted or anonymised or access to them restricted. The Operator does not delete data that the law requires to be kept, but restricts access to them and suspends their processing (article 41 of the Digital Code).
clause-kz-policy-channels = { $ways ->
    [one] A request, a demand or a withdrawal of consent can be sent as follows:
   *[many] A request, a demand or a withdrawal of consent can be sent in any of the following ways; one is enough:
}
clause-kz-policy-channels-free = A request is written in free form. It is enough to say from whom it comes, what it concerns and by which particulars to find the data. A copy of an identity document is not needed.
clause-kz-policy-self-service = Users can change and delete their data in the account themselves.
clause-kz-policy-deadlines = Terms
kz-deadline-event = Request or event
kz-deadline-term = Term and the Operator’s actions
kz-deadline-norm = Provision of the Law
kz-deadline-withdrawal = Withdrawal of consent
kz-deadline-withdrawal-term = 15 working days: stopping collection and processing, or a reasoned refusal
kz-deadline-withdrawal-norm = Article 8(7)
kz-deadline-correction = Data are wrong or incomplete
kz-deadline-correction-term = 1 working day: alteration or supplementation
kz-deadline-correction-norm = Article 25(2)(8)
kz-deadline-blocking = There are signs of a violation
kz-deadline-blocking-term = 1 working day: blocking; if there is no violation, unblocking within the same term
kz-deadline-blocking-norm = Article 25(2)(8)
kz-deadline-destruction = A violation is confirmed
kz-deadline-destruction-term = 1 working day: destruction
kz-deadline-destruction-norm = Article 25(2)(8)
kz-deadline-automated = Objection to automated processing
kz-deadline-automated-term = 3 working days
kz-deadline-automated-norm = Article 19-1(3)
kz-deadline-third = Transfer to a third party, where notice is agreed
kz-deadline-third-term = 10 working days: notice to the subject
kz-deadline-third-norm = Article 19(1)
kz-deadline-access = Request for information on one’s data
kz-deadline-access-term = Within the term provided by legislation: an answer or a reasoned refusal
kz-deadline-access-norm = Article 25(2)(6) and (7)
clause-kz-policy-refusal = Consent cannot be withdrawn where that is contrary to the laws of the Republic of Kazakhstan or while an obligation is unfulfilled (article 8(2) of the Law). The Operator’s refusal then names the reason and the data concerned.
clause-kz-policy-marketing-stop = Refusing advertising does not depend on orders: the Operator stops advertising even while an order is unfulfilled.
clause-kz-policy-complaint = The Operator’s acts and omissions can be challenged before the authorised body for personal data protection or in court.

## 6

clause-kz-policy-cookies = Cookies and technical data
clause-kz-policy-cookies-what = Cookies are small text files that sites keep in the visitor’s browser. They make it possible to tell one browser from another and may therefore be personal data.
clause-kz-policy-cookies-none = The Website does not use cookies.
clause-kz-policy-cookies-duty = Cookies that are not needed for the operation of the Website may be used for collecting and processing personal data only with the visitor’s consent (article 7(1) of the Law).
clause-kz-policy-cookies-necessary = Necessary cookies ensure the operation of the Website, for example the basket.
clause-kz-policy-cookies-settings = Settings cookies remember what the visitor chose, for example the region.
clause-kz-policy-cookies-analytics = { $tools ->
    [named] Statistics cookies and counters show how visitors use the Website; they need consent. Tools: { $names }.
   *[unnamed] Statistics cookies and counters show how visitors use the Website; they need consent.
}
clause-kz-policy-cookies-advertising = { $tools ->
    [named] Advertising cookies help to show advertisements based on the visitor’s interests; they need consent. Tools: { $names }.
   *[unnamed] Advertising cookies help to show advertisements based on the visitor’s interests; they need consent.
}
clause-kz-policy-cookies-banner = Such cookies are switched on only after the visitor has consented to them in the window that the Website shows. Refusing is as easy as consenting.
clause-kz-policy-cookies-consent = Collecting and processing personal data with such cookies is allowed only with the visitor’s consent. Continuing to browse the Website is not consent.
clause-kz-policy-foreign = { $count ->
    [one] A foreign service is used on the Website’s pages: { $names }. When a page opens, the service’s owner learns the IP address and particulars of the browser.
   *[many] Foreign services are used on the Website’s pages: { $names }. When a page opens, the owner of each service learns the IP address and particulars of the browser.
}
clause-kz-policy-logs = At each visit the server records technical data: { $items }.
clause-kz-policy-logs-days = { $days ->
    [one] These records are kept for { $days } day.
   *[other] These records are kept for { $days } days.
}
clause-kz-policy-logs-fraud = IP addresses and times of visits are also used to prevent fraud.
clause-kz-policy-logs-nature = The IP address and particulars of the browser are sent when any page opens; without this it would not load. Where together with other information they make it possible to identify a person, the Operator treats them as personal data.

## 7

clause-kz-policy-final = Final provisions
clause-kz-policy-minors-adults = Goods and services on the Website are meant for persons aged 18 or older.
clause-kz-policy-minors-parents = If a buyer or visitor is under 18, their legal representative gives the consent.
clause-kz-policy-links = The Website has links to other persons’ sites. The Policy does not apply to them: their owners are responsible for processing there.
clause-kz-policy-password = The password serves for signing in to the account and is not an electronic digital signature: only a signature on the conditions of article 49 of the Digital Code is equivalent to a handwritten one.
clause-kz-policy-reviews-caution = The text of a review should contain no unnecessary details about its author and no details about other people: a published review is accessible to everybody.
clause-kz-policy-amendments = The Operator may amend the Policy. A new edition is published with the day from which it applies. An amendment does not widen consents given earlier: for new purposes, consent is asked for anew.
clause-kz-policy-notice = The Operator announces amendments to the Policy { $ways }.
clause-kz-policy-languages = The Policy is drawn up in Kazakh and Russian.
clause-kz-policy-edition = This edition of the Policy applies from { $day }.
clause-kz-policy-contacts = Questions about the Policy and personal data can be sent to the Operator:
