# Words shared by all papers of Kazakhstan: operator, fields of consent, purposes, terms, grounds. For information: the Kazakh and Russian texts govern.

clause-kz-note-english = For information only: the Kazakh and Russian texts govern; the Operator’s words stay as written.
clause-kz-note-made-on = Edition of { $as_of }, under the law of that day. Prepared on { $made }.

## 1

kz-operator-sole-proprietor = sole proprietor { $name }
kz-operator-too = the limited liability partnership “{ $name }”
kz-operator-ao = the joint-stock company “{ $name }”
kz-operator-short-sole-proprietor = Sole proprietor { $name }
kz-operator-short-too = “{ $name }” LLP
kz-operator-short-ao = “{ $name }” JSC
kz-label-operator = Operator
kz-label-iin = IIN
kz-label-bin = BIN
kz-data-company-number = BIN (IIN)
kz-data-person-number = IIN
kz-data-list = { $items }.

## 2

kz-third-some = Yes. { $recipients }
kz-none-third = None.
kz-none-abroad = None.
kz-none-public = None.
kz-abroad-tools = { $count ->
    [one] Yes. Foreign service through which data may be transferred outside the Republic of Kazakhstan: { $names }.
   *[many] Yes. Foreign services through which data may be transferred outside the Republic of Kazakhstan: { $names }.
}
kz-abroad-named = { $count ->
    [one] Only with separate consent to cross-border transfer. Recipient outside the Republic of Kazakhstan: { $names }.
   *[many] Only with separate consent to cross-border transfer. Recipients outside the Republic of Kazakhstan: { $names }.
}
kz-abroad-countries = { $count ->
    [one] None unless separate consent to cross-border transfer is given. Country to which data go with that consent: { $countries }.
   *[many] None unless separate consent to cross-border transfer is given. Countries to which data go with that consent: { $countries }.
}
kz-abroad-consent = None unless separate consent to cross-border transfer is given.
kz-public-reviews = Yes. The review is published with its author’s consent and is accessible to everybody.
kz-to-tax = State revenue bodies and fiscal data operators, where laws so provide.
kz-to-authority = The authorised body and courts, where laws so provide.

## 3

kz-actions = Collection, accumulation, storage, alteration, supplementation, use, transfer to third parties within the consent given, anonymisation, blocking, destruction.
kz-actions-kept = Collection, accumulation, storage, alteration, supplementation, use, anonymisation, blocking, destruction.
kz-actions-law = Collection, accumulation, storage, alteration, supplementation, use, transfer where laws so provide, blocking, destruction.
kz-actions-publication = Collection, accumulation, storage, alteration, supplementation, use, distribution in public sources, anonymisation, blocking, destruction.
kz-ground-consent = Consent of the subject (article 7(1) of the Law).
kz-ground-publication = Separate consent of the subject to distribution in public sources (article 7(6), article 15 of the Law).
kz-ground-site = As long as these data do not make it possible to identify the subject, they are not personal data; where they do, the consent of the subject (article 7(1) of the Law).
kz-ground-cameras = Consent of the subject, where these data make it possible to identify them (article 7(1) of the Law).
kz-ground-law = Duties set by the laws of the Republic of Kazakhstan (article 9 of the Law).
kz-term-order = Until the obligations under the order are performed. Data in transaction documents are kept for as long as the legislation of the Republic of Kazakhstan requires.
kz-term-claims = { $days ->
    [one] Data without which a complaint cannot be answered: { $days } more day and, if one has come in, until it has been dealt with.
   *[other] Data without which a complaint cannot be answered: { $days } more days and, if one has come in, until it has been dealt with.
}
kz-term-warranty = Until the claim is satisfied or answered and, under a warranty, until the warranty period ends.
kz-term-accounting = The term set by the accounting and tax legislation of the Republic of Kazakhstan.
kz-term-rights = While the request is being considered and while it must be proved that it was answered and that consent was received.

## 4

kz-why-order = Taking, performing and delivering orders, payment, messages on the progress of the order, exchange and return.
kz-why-account = Registering and keeping the account: signing in, keeping data and settings.
kz-why-business = Concluding and performing contracts with legal entities and sole proprietors, contact with their representatives.
kz-why-requests = Answering requests from the Website.
kz-why-reviews = Publishing reviews of goods and of the shop’s work.
kz-why-marketing = Advertising messages about goods, new products, promotions and discounts.
kz-why-bonus = Running the bonus programme: keeping a record of participants, crediting and spending bonuses.
kz-why-promo = Holding prize draws, contests and promotions: keeping a record of participants, determining winners, handing over prizes.
kz-why-warranty = Warranty service and support: advice, claims on quality, repair and replacement.
kz-why-site = Operation and security of the Website: serving pages, finding and removing faults.
kz-why-analytics = Visit statistics: learning how visitors use the Website.
kz-why-advertising = Showing advertisements on the Internet: advertisements with regard to the visitor’s interests and measurement of their result.
kz-why-cameras = Video surveillance where buyers are served in person: safety of people and property.
kz-why-accounting = Accounting and taxes: documenting payments and keeping sales documents.
kz-why-rights = Handling subjects’ requests: answering them, carrying out demands and withdrawals of consent, proving that they were carried out.
kz-column-what = Field
kz-column-content = Content
kz-row-why = Purpose
kz-row-subjects = Subjects
kz-row-data = List of data
kz-row-ground = Ground
kz-row-actions = Actions
kz-row-third = Transfer to third parties
kz-row-abroad = Cross-border transfer
kz-row-public = Distribution in public sources
kz-row-term = Term

## 5

kz-title-policy = Policy on the collection and processing of personal data
kz-title-orders = Consent to the collection and processing of personal data: orders
kz-title-account = Consent to the collection and processing of personal data: account
kz-title-forms = Consent to the collection and processing of personal data: requests through the Website
kz-title-bonus = Consent to the collection and processing of personal data: bonus programme
kz-title-promotions = Consent to the collection and processing of personal data: prize draws, contests and promotions
kz-title-cookie-consent = Consent to the collection and processing of personal data with cookies
kz-title-marketing = Consent to advertising and to processing of personal data for it
kz-title-distribution = Consent to the distribution of personal data in public sources
kz-title-abroad = Consent to the cross-border transfer of personal data
kz-title-cookies = Cookie notice
kz-title-withdrawal = Withdrawal of consent to the collection and processing of personal data
