# Consents (Kazakhstan): each a paper of its own with the contents of article 8(4). For information: the Kazakh and Russian texts govern.

clause-kz-consent-declaration = I give the Operator consent to collect and process my personal data on the following terms (article 7(1) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”, the Law).
clause-kz-consent-declaration-public = I give the Operator consent to distribute my personal data in public sources on the following terms (article 7(6), article 15 of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”, the Law).
clause-kz-consent-subject = Subject: surname, first name, patronymic (if any)
kz-consent-subject-note = on the Website, the name that the subject gave in the form
clause-kz-consent-visitor = **Subject.** The visitor to the Website who made the choice. A name is not asked for this purpose.
clause-kz-consent-operator = **Operator**, the owner and operator of the database containing personal data:

## 1

clause-kz-consent-purpose-order = **Purpose: orders.** Taking, performing and delivering my orders, payment, messages on the progress of the order, exchange and return.
clause-kz-consent-purpose-business = **Purpose: work with organisations.** Concluding and performing contracts with the organisation or sole proprietor I represent, and contact with me.
clause-kz-consent-purpose-warranty = **Purpose: warranty and support.** Advice, considering my claims on quality, repair and replacement of goods.
clause-kz-consent-purpose-account = **Purpose.** Registering and keeping my account on the Website.
clause-kz-consent-purpose-forms = **Purpose.** Answering my requests from the Website: { $kinds }.
clause-kz-consent-purpose-bonus = **Purpose.** My participation in the bonus programme: keeping a record of participants, crediting and spending bonuses.
clause-kz-consent-purpose-promotions = **Purpose.** My participation in prize draws, contests and promotions: keeping a record of participants, determining winners, handing over prizes.
clause-kz-consent-purpose-marketing = { $channels ->
    [one] **Purpose.** Sending me advertising { $channel }, that is messages on goods, new products, promotions and discounts.
   *[many] **Purpose.** Sending me advertising, that is messages on goods, new products, promotions and discounts, through the channels that I tick below.
}
clause-kz-consent-purpose-distribution = **Purpose.** Publishing my review of the goods or of the shop’s work.
clause-kz-consent-purpose-abroad = **Purpose.** Transfer of my data outside the Republic of Kazakhstan for the purposes to which I have consented.
clause-kz-consent-purpose-analytics = { $tools ->
    [named] **Visit statistics.** The purpose is to learn how visitors use the Website in order to improve it. Tools: { $names }. List of data: { $items }.
   *[unnamed] **Visit statistics.** The purpose is to learn how visitors use the Website in order to improve it. List of data: { $items }.
}
clause-kz-consent-purpose-advertising = { $tools ->
    [named] **Internet advertising.** The purpose is to show advertisements based on my interests and to measure their result. Tools: { $names }. List of data: { $items }.
   *[unnamed] **Internet advertising.** The purpose is to show advertisements based on my interests and to measure their result. List of data: { $items }.
}

## 2

clause-kz-consent-data-order = **List of data for orders:** { $items }.
clause-kz-consent-data-business = **List of data of the organisation’s representative:** { $items }.
clause-kz-consent-data-warranty = **List of data for warranty and support:** { $items }.
clause-kz-consent-data = **List of data:** { $items }.
clause-kz-consent-actions = **Actions with the data.** { $actions }
clause-kz-consent-third = **Transfer to third parties.** { $recipients }
clause-kz-consent-notify = Where so agreed with the subject, the Operator notifies the subject of a transfer of the data to a third party within 10 working days (article 19(1) of the Law).
clause-kz-consent-abroad = **Cross-border transfer.** { $abroad }
clause-kz-consent-public-none = **Distribution in public sources.** None.
clause-kz-consent-public = **Distribution in public sources.** Yes. The data ticked under “Publish” are published on the Website: { $urls }.
clause-kz-consent-public-elsewhere = The data ticked under “Publish” are also published here: { $places }.
clause-kz-consent-public-table = Which data to publish
kz-public-data = Data
kz-public-yes = Publish
kz-public-no = Do not publish
kz-public-cell = □
clause-kz-consent-declaration-abroad = I give the Operator consent to transfer my personal data outside the Republic of Kazakhstan on the following terms (article 16 of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”, the Law).
clause-kz-consent-third-abroad = **Transfer to third parties.** Yes, to recipients outside the Republic of Kazakhstan and only for the purposes consented to.
clause-kz-consent-countries = { $count ->
    [one] **Country to which data are transferred.** { $countries }.
   *[many] **Countries to which data are transferred.** { $countries }.
}
clause-kz-consent-abroad-recipients = { $count ->
    [one] **Recipient outside the Republic of Kazakhstan.** { $names }.
   *[many] **Recipients outside the Republic of Kazakhstan.** { $names }.
}
clause-kz-consent-abroad-risk = I know that data may be transferred without consent only to states that ensure their protection, and to other states only with the subject’s consent or where a treaty or a law so provides (article 16 of the Law).
clause-kz-consent-term = **Term of the consent.** { $term }
clause-kz-consent-term-abroad = **Term of the consent.** Until the purposes consented to are reached or the consent is withdrawn.
clause-kz-consent-other = **Other particulars.** The data are to be stored in a database located in the territory of the Republic of Kazakhstan (article 12(2) of the Law).

## 3

clause-kz-consent-withdrawal = { $ways ->
    [one] **Withdrawal.** Consent can be withdrawn:
   *[many] **Withdrawal.** Consent can be withdrawn in any of the following ways; one is enough:
}
clause-kz-consent-answer = The Operator answers a withdrawal within 15 working days: it stops collection and processing or refuses with reasons (article 8(7) of the Law).
clause-kz-consent-no-withdrawal = Consent cannot be withdrawn where that is contrary to the laws of the Republic of Kazakhstan or while an obligation is unfulfilled (article 8(2) of the Law).
clause-kz-consent-marketing-stop = { $channels ->
    [one] Advertising can be refused at any time, even while an order is unfulfilled; this does not prevent placing orders.
   *[many] Advertising, or one of its channels, can be refused at any time, even while an order is unfulfilled; this does not prevent placing orders.
}
clause-kz-consent-settings = Cookies can also be refused with the button “{ $button }” on the pages of the Website.
clause-kz-consent-destruction = The data are destroyed when the term of consent has expired, relations with the subject have ended, a judicial act has come into force, or it has emerged that processing took place without consent (article 18 of the Law).
clause-kz-consent-refusal-order = Without this consent the Operator cannot collect and process the data for an order: performance of a contract is by itself no such ground (article 7(1), article 9 of the Law). Consent to advertising and to other purposes is not needed for an order.
clause-kz-consent-refusal = Consent is voluntary: refusing it does not prevent the use of the Website’s other features.
clause-kz-consent-adults = I confirm that I am 18 or older.
clause-kz-consent-parents = If I am under 18, my legal representative gives the consent.
clause-kz-consent-code = A code from an SMS or an e-mail that confirms consent is a digital confirmation and not an electronic digital signature (article 47 of the Digital Code of the Republic of Kazakhstan).
clause-kz-consent-box = The Operator keeps a record of when and to which text consent was given. Consent is given by a tick that the subject makes; the box is not ticked beforehand:

## 4

clause-kz-consent-box-orders = I consent to the collection and processing of my personal data for orders on the terms of this document.
clause-kz-consent-box-account = I consent to the collection and processing of my personal data for keeping the account on the terms of this document.
clause-kz-consent-box-forms = I consent to the collection and processing of my personal data for answering my requests on the terms of this document.
clause-kz-consent-box-bonus = I consent to the collection and processing of my personal data for the bonus programme on the terms of this document.
clause-kz-consent-box-promotions = I consent to the collection and processing of my personal data for prize draws, contests and promotions on the terms of this document.
clause-kz-consent-box-analytics = I consent to the collection and processing of my personal data with cookies for visit statistics.
clause-kz-consent-box-advertising = I consent to the collection and processing of my personal data with cookies for internet advertising.
clause-kz-consent-box-distribution = I consent to the distribution in public sources of the data ticked in the column “Publish”.
clause-kz-consent-box-abroad = I consent to the cross-border transfer of my personal data on the terms of this document.
clause-kz-consent-box-email = I consent to advertising by e-mail.
clause-kz-consent-box-sms = I consent to advertising by SMS.
clause-kz-consent-box-messenger = I consent to advertising in messengers.
clause-kz-consent-box-phone = I consent to advertising by telephone calls.
clause-kz-consent-box-push = I consent to advertising in push notifications.
clause-kz-consent-box-personal = I consent to the processing of particulars of my purchases in order to choose offers for me.
clause-kz-consent-paper = Consent on paper is signed here.
