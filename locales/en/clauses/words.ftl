# Words shared by all papers of Russia: days, operators, data, recipients, terms. For information: the Russian text governs.

draft-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
draft-day-of = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
draft-day-on = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
draft-and = { $first } and { $second }
draft-or = { $first } or { $second }
draft-quoted = “{ $name }”
draft-page-counter = Page { $page } of { $pages }
draft-subtitle = { $operator }, { $site }
draft-foot = { $title } · edition of { $day }

# Operator
draft-operator-sole-proprietor = sole proprietor { $name }
draft-operator-self-employed = { $name }, a natural person under the special tax regime “Professional Income Tax”
draft-operator-ooo = the limited liability company “{ $name }”
draft-operator-ao = the joint-stock company “{ $name }”
draft-operator-short-sole-proprietor = Sole proprietor { $name }
draft-operator-short-self-employed = { $name }
draft-operator-short-ooo = “{ $name }” LLC
draft-operator-short-ao = “{ $name }” JSC
draft-member = { $name } (INN { $inn }, { $register } { $ogrn })
draft-member-bare = { $name } (INN { $inn })
draft-member-role = { $member }: { $role }
draft-ogrn = OGRN
draft-ogrnip = OGRNIP

# Labels of requisites
draft-label-operator = Operator
draft-label-inn = INN (taxpayer number)
draft-label-kpp = KPP (tax registration code)
draft-label-ogrn = OGRN (register number)
draft-label-ogrnip = OGRNIP (register number)
draft-label-address = Address
draft-label-post = Address for letters
draft-label-email = E-mail
draft-label-phone = Telephone
draft-label-site = Website
draft-label-responsible = Person responsible for the processing of personal data
draft-member-details = { $member }, address: { $address }

# Subjects
draft-subjects-order = Buyers.
draft-subjects-order-gifts = Buyers and the recipients of orders whom buyers have named.
draft-subjects-account = Users of the account on the Website.
draft-subjects-business = Sole proprietors, representatives and contact persons of legal entities.
draft-subjects-requests = Visitors to the Website who have sent a request.
draft-subjects-reviews = Authors of reviews.
draft-subjects-marketing = Persons who have agreed to receive advertising.
draft-subjects-bonus = Participants in the bonus programme.
draft-subjects-promo = Participants in prize draws, contests and promotions.
draft-subjects-warranty = Buyers and other persons who have asked for service or made a claim about quality.
draft-subjects-site = Visitors to the Website.
draft-subjects-cookies = Visitors to the Website who have agreed to cookies for this purpose.
draft-subjects-calls = Those who call the numbers shown on the Website.
draft-subjects-cameras = Visitors to the place where buyers are served in person.
draft-subjects-accounting = Buyers.
draft-subjects-health = Buyers who have given data about their health.
draft-subjects-applicants = Persons who have applied for a vacancy or sent a CV.
draft-subjects-staff = Present and former employees of the Operator.
draft-subjects-rights = Persons who have written to the Operator about personal data, and their representatives.

# Data
draft-data-common = Ordinary personal data (neither special nor biometric): { $items }.
draft-data-company = Particulars of the organisation that the subject represents: { $items }.
draft-data-name = first name
draft-data-full-name = surname, first name, patronymic (if any)
draft-data-phone = telephone number
draft-data-email = e-mail address
draft-data-delivery-address = delivery address
draft-data-postal-address = postal address
draft-data-order = particulars of the order (goods, price, date, status)
draft-data-payment = particulars of the payment (method, amount, date, result)
draft-data-card = bank card details
draft-data-comment = comment on the order
draft-data-birth-date = date of birth
draft-data-passport = passport details
draft-data-caller = number from which the call was made
draft-data-call-at = date and time of the call
draft-data-call-source = the advertisement that prompted the call
draft-data-recording = recording of the telephone conversation
draft-data-messenger = name and number in the messenger, correspondence about the order
draft-data-recipient = particulars of the recipient given by the buyer
draft-data-company-name = name of the organisation
draft-data-company-inn = INN
draft-data-company-kpp = KPP
draft-data-contact-name = surname, first name, patronymic (if any) of the contact person
draft-data-contact-post = position of the contact person
draft-data-bank-account = bank details
draft-data-power-of-attorney = particulars of the power of attorney
draft-data-login = user name (login)
draft-data-password = password
draft-data-order-history = order history
draft-data-preferences = settings and favourite goods
draft-data-message = text of the request
draft-data-city = city
draft-data-call-time = convenient time for a call
draft-data-files = files attached to the request
draft-data-nickname = nickname
draft-data-review-text = text of the review
draft-data-rating = rating
draft-data-photo = photograph
draft-data-defect-photo = photograph of the goods
draft-data-video = video recording
draft-data-footage = image in a surveillance recording
draft-data-footage-at = date, time and place of recording
draft-data-purchases = particulars of purchases
draft-data-messenger-id = name or number in the messenger
draft-data-card-number = number of the bonus card
draft-data-balance = bonuses credited, spent and remaining
draft-data-receipt = particulars of the cash receipt
draft-data-person-inn = INN of a winner, if needed for tax reporting of the prize
draft-data-purchase = particulars of the goods bought
draft-data-defect = description of the defect or question
draft-data-ip = IP address
draft-data-time = date and time of the visit
draft-data-pages = addresses of the pages opened
draft-data-referrer = address of the page from which the visitor came
draft-data-browser = particulars of the browser
draft-data-os = particulars of the operating system
draft-data-device = particulars of the device
draft-data-cookie-id = visitor identifier stored in a cookie
draft-data-cookie-device = particulars of the device, operating system, browser and screen size
draft-data-cookie-source = source of the visit, including the search or advertising query
draft-data-cookie-session = date, time and length of the visit
draft-data-cookie-actions = actions on the pages: views, clicks, scrolling, use of form fields
draft-data-cookie-ads = advertisements and banners shown and followed
draft-data-cookie-segment = group of interests (audience segment) to which the visitor is assigned
draft-data-accounting = particulars of the buyer, the order and the payment that stand in payment, accounting and tax documents
draft-data-special = Special category (health data): { $items }.
draft-data-applicants = particulars that the applicant has given in the application or CV, including surname, first name, patronymic (if any), contacts, education, experience and qualifications
draft-data-staff = surname, first name, patronymic (if any); date and place of birth; sex; citizenship; particulars of the identity document; address; contacts; INN; SNILS; particulars of education, length of service and qualifications, military registration, family status and children, wages and their payment
draft-data-rights = particulars given in the request; contacts for the answer; particulars of a representative’s authority
draft-data-consents = particulars of consents received: who agreed, when, how and to which text
draft-data-none = particulars that the subject enters in the form

# Forms and channels
draft-form-callback = requests for a call back
draft-form-feedback = messages sent through the feedback form
draft-form-chat = questions in the chat
draft-form-stock-notice = requests to be told when goods are in stock
draft-channel-by-email = by e-mail
draft-channel-by-sms = by SMS
draft-channel-by-messenger = in messengers
draft-channel-by-phone = by telephone
draft-channel-by-push = in push notifications

# Recipients
draft-carrier-transport-company = transport companies
draft-messenger-telegram = Telegram
draft-messenger-whatsapp = WhatsApp
draft-messenger-viber = Viber
draft-messenger-vk = VK
draft-messenger-max = MAX
draft-tool-other = { $name } ({ $company }, { $country })
draft-foreign-recaptcha = Google reCAPTCHA
draft-foreign-google-fonts = Google Fonts
draft-foreign-google-maps = Google Maps
draft-foreign-youtube = YouTube
draft-to-carriers = { $count ->
    [one] Orders are delivered by { $names }.
   *[many] Orders are delivered by { $names }.
}
draft-to-carrier-unknown = The delivery service, where the Operator does not deliver the order itself.
draft-to-payment = Bank or payment service: { $name }.
draft-to-payment-unknown = The bank or payment service through which payment is made.
draft-to-payment-banks = The banks through which an invoice is paid.
draft-to-payment-instalments = The bank or other organisation that grants instalments, if the buyer has chosen them.
draft-to-messengers = { $count ->
    [one] The owner of the messenger used by the buyer and the Operator: { $names }.
   *[many] The owners of the messengers used by the buyer and the Operator: { $names }.
}
draft-to-tools = { $names }.
draft-to-processors = On the Operator’s instruction: { $names }.
draft-tool-owner = { $company } ({ $tools })
draft-tool-owner-unknown = the owner of { $name }
draft-to-others = Other recipients: { $names }.
draft-to-foreign = { $count ->
    [one] The owner of the foreign service connected to the pages of the Website: { $names }.
   *[many] The owners of the foreign services connected to the pages of the Website: { $names }.
}
draft-to-public = An unlimited number of persons: a published review is open to everyone.
draft-to-authorities = Tax authorities and fiscal data operators in the cases provided for by law.
draft-to-funds = Tax authorities, social funds, military commissariats and the bank through which wages are paid, in the cases provided for by law.
draft-to-regulator = Roskomnadzor and the courts in the cases provided for by law.
draft-to-law = Transfer to other persons is possible only in the cases provided for by law.
draft-to-none = The data are not transferred to other persons, except where the law requires the transfer.

# Grounds
draft-ground-contract = Conclusion and performance of a contract to which the subject is a party, beneficiary or surety (article 6(1)(5) of Law No. 152-FZ).
draft-ground-account = Conclusion and performance of the agreement on the use of the account, made on the subject’s initiative (article 6(1)(5) of Law No. 152-FZ).
draft-ground-interest = Exercise of the rights and legitimate interests of the Operator, provided that the rights and freedoms of the subject are not violated (article 6(1)(7) of Law No. 152-FZ).
draft-ground-consent = The subject’s separate consent (article 6(1)(1) and article 9 of Law No. 152-FZ).
draft-ground-marketing = The subject’s separate prior consent (article 6(1)(1), articles 9 and 15 of Law No. 152-FZ, article 18 of the Federal Law “On Advertising”).
draft-ground-distribution = Separate consent to the processing of data which the subject has permitted to be distributed (article 10.1 of Law No. 152-FZ).
draft-ground-law = Performance of duties that the law lays upon the Operator (article 6(1)(2) of Law No. 152-FZ).
draft-ground-health = The subject’s written consent (article 9(4) and article 10 of Law No. 152-FZ).
draft-ground-applicants = Conclusion of an employment contract on the subject’s initiative (article 6(1)(5) of Law No. 152-FZ).
draft-ground-staff = Performance of the employment contract and of the employer’s duties laid down by law (article 6(1)(2) and (5) of Law No. 152-FZ).
draft-ground-warranty = Performance of the contract with the subject and of the seller’s duties under the law on consumer protection (article 6(1)(2) and (5) of Law No. 152-FZ).
draft-ground-site = The Operator’s legitimate interest in the proper and secure operation of the Website, provided that the rights and freedoms of the subject are not violated (article 6(1)(7) of Law No. 152-FZ).
draft-ground-calls = The Operator’s legitimate interest in knowing which advertising brings calls, provided that the rights and freedoms of the subject are not violated (article 6(1)(7) of Law No. 152-FZ).
draft-ground-cameras = The Operator’s legitimate interest in the safety of people and property, provided that the rights and freedoms of the subject are not violated (article 6(1)(7) of Law No. 152-FZ).
draft-ground-abroad = Transfer abroad: with the subject’s separate consent (article 6(1)(1) and article 9 of Law No. 152-FZ). To: { $names }.

# Actions and ways
draft-actions-inner = Collection, recording, systematisation, accumulation, storage, correction (updating, alteration), retrieval, use, blocking, deletion, destruction.
draft-actions-transfer = Collection, recording, systematisation, accumulation, storage, correction (updating, alteration), retrieval, use, transfer (provision, access), blocking, deletion, destruction.
draft-actions-distribution = Collection, recording, systematisation, accumulation, storage, correction (updating, alteration), retrieval, use, distribution, blocking, deletion, destruction.
draft-methods-mixed = Method: mixed processing (with and without automated means), with transmission over the Internet.
draft-methods-automated = Method: automated processing with transmission over the Internet.
draft-methods-local = Method: processing by automated means.

# Terms
draft-term-order = Until the contract is performed and complaints under it are dealt with. Documents of the sale: five years after the reporting year.
draft-term-account-until-deletion = Until the account is deleted.
draft-term-account-inactive-1 = Until the account is deleted, but no longer than one year from the last sign-in.
draft-term-account-inactive-3 = Until the account is deleted, but no longer than three years from the last sign-in.
draft-term-account-unknown = Until the account is no longer used.
draft-term-business = Until the contract is performed. Documents of the sale: five years after the reporting year.
draft-term-requests-days-30 = 30 days from the request, unless consent is withdrawn earlier.
draft-term-requests-months-6 = Six months from the request, unless consent is withdrawn earlier.
draft-term-requests-year-1 = One year from the request, unless consent is withdrawn earlier.
draft-term-requests-years-3 = Three years from the request, unless consent is withdrawn earlier.
draft-term-requests-purpose = Until the request is answered, unless consent is withdrawn earlier.
draft-term-consent-until-withdrawal = Until consent is withdrawn.
draft-term-consent-year-1 = One year from consent, unless it is withdrawn earlier.
draft-term-consent-years-3 = Three years from consent, unless it is withdrawn earlier.
draft-term-reviews-until-withdrawal = Until a demand to stop distribution or a withdrawal of consent is received.
draft-term-reviews-year-1 = One year from consent, unless a demand to stop distribution or a withdrawal of consent is received earlier.
draft-term-reviews-years-3 = Three years from consent, unless a demand to stop distribution or a withdrawal of consent is received earlier.
draft-term-bonus-until-exit = Until the subject leaves the bonus programme or withdraws consent.
draft-term-bonus-inactive-1 = Until the subject leaves the bonus programme or withdraws consent, but no longer than one year without any movement of bonuses.
draft-term-bonus-inactive-3 = Until the subject leaves the bonus programme or withdraws consent, but no longer than three years without any movement of bonuses.
draft-term-promo = Until the promotion ends and prizes are handed over, unless consent is withdrawn earlier.
draft-term-warranty = Until the claim is met or answered. Documents of the claim: three years (general limitation period, article 196 of the Civil Code of the Russian Federation).
draft-term-site = { $days ->
    [one] { $days } day from the visit.
   *[other] { $days } days from the visit.
}
draft-term-site-purpose = As long as the data are needed for the proper and secure operation of the Website.
draft-term-calls = Until the results of the advertising campaign that prompted the call have been assessed.
draft-term-cameras = { $days ->
    [one] { $days } day from recording, unless the recording is needed longer for an inquiry.
   *[other] { $days } days from recording, unless the recording is needed longer for an inquiry.
}
draft-term-cameras-purpose = As long as the recording is needed for the safety of people and property.
draft-term-accounting = Five years after the reporting year.
draft-term-health = Until the order is carried out, unless consent is withdrawn earlier.
draft-term-applicants = Until the decision on employment.
draft-term-staff = Until the employment contract ends. Personnel documents: 50 years (article 22.1 of Federal Law No. 125-FZ).
draft-term-rights = Three years after the request is answered (general limitation period, article 196 of the Civil Code of the Russian Federation).
draft-term-consents = Particulars of consents: three years after the consent has ended.

# Destruction
draft-destruction-purpose = The data are destroyed within 30 days after the purpose is reached or the term has run out (article 21(4) of Law No. 152-FZ).
draft-destruction-consent = The data are destroyed within 30 days after the purpose is reached, the term has run out or a withdrawal of consent is received, unless there is another lawful ground for processing (article 21(4) and (5) of Law No. 152-FZ).
draft-destruction-distribution = { $term ->
    [open] Distribution stops when the subject’s demand is received (article 10.1 of Law No. 152-FZ). The data are destroyed within 30 days of receiving the demand or a withdrawal of consent, unless there is another lawful ground for processing (article 21(5) of Law No. 152-FZ).
   *[dated] Distribution stops when the subject’s demand is received (article 10.1 of Law No. 152-FZ). The data are destroyed within 30 days of receiving the demand or a withdrawal of consent, or after its term has run out, unless there is another lawful ground for processing (article 21(4) and (5) of Law No. 152-FZ).
}
draft-destruction-marketing = { $term ->
    [open] Advertising stops immediately on the subject’s demand (article 15 of Law No. 152-FZ). The data are destroyed within 30 days after consent is withdrawn, unless there is another lawful ground for processing (article 21(5) of Law No. 152-FZ).
   *[dated] Advertising stops immediately on the subject’s demand (article 15 of Law No. 152-FZ). The data are destroyed within 30 days after consent is withdrawn or its term has run out, unless there is another lawful ground for processing (article 21(4) and (5) of Law No. 152-FZ).
}
