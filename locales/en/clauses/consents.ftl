# Consents (Russia), each a separate paper. For information: the Russian text governs.

draft-consent-forms-title = Consent to the processing of personal data: requests through the Website
draft-consent-bonus-title = Consent to the processing of personal data: bonus programme
draft-consent-promotions-title = Consent to the processing of personal data: prize draws, contests and promotions
draft-consent-cookies-title = Consent to the processing of personal data with cookies
draft-consent-marketing-title = Consent to advertising and to the processing of personal data for it
draft-consent-distribution-title = Consent to the processing of personal data permitted for distribution

clause-consent-declaration = { $many ->
    [yes] Freely, of my own will and in my own interest, I give each of the persons named below (jointly and each separately, the Operator) consent to the processing of my personal data received through the Website, on the following terms.
   *[no] Freely, of my own will and in my own interest, I give the Operator consent to the processing of my personal data received through the Website, on the following terms.
}
clause-consent-purpose-forms = **Purpose.** Answers to my requests from the Website: { $kinds }.
clause-consent-purpose-bonus = **Purpose.** My participation in the bonus programme: keeping a record of participants, crediting and spending bonuses.
clause-consent-purpose-promotions = **Purpose.** My participation in prize draws, contests and promotions: keeping a record of participants, choosing winners, handing over prizes.
clause-consent-data = **List of data.** The following are processed: { $items }.
clause-consent-actions = **Actions with data.** { $actions } { $way }
clause-consent-recipients = **Recipients.** { $recipients }
clause-consent-term = **Term of consent.** { $term }
clause-consent-withdrawal = { $ways ->
    [one] **How to withdraw.** Consent can be withdrawn at any time, in full or in part:
   *[many] **How to withdraw.** Consent can be withdrawn at any time, in full or in part, in any of the following ways; one is enough:
}
clause-consent-after-withdrawal = { $term ->
    [open] On receiving a withdrawal the Operator stops processing and, within 30 days of receiving it, destroys the data, unless there is another lawful ground for processing them.
   *[dated] On receiving a withdrawal the Operator stops processing and, within 30 days of receiving it, destroys the data, unless there is another lawful ground for processing them. If the term of consent has run out, the data are destroyed within 30 days after that.
}
clause-consent-voluntary = Consent is voluntary. Refusing it does not prevent placing an order.
clause-consent-voluntary-free = Consent is voluntary.
clause-consent-separate = This consent is made out separately from the personal data processing policy, the terms of sale and other documents.
clause-consent-adults = I confirm that I have reached the age of 18.
clause-consent-parents = If I am under 18, consent is given by my legal representative.
clause-consent-box = { $ticks ->
    [one] Consent is confirmed by a tick; the box is not ticked beforehand:
   *[many] Consent is confirmed by ticks. Each box stands by itself; none is ticked beforehand:
}
clause-consent-box-forms = I consent to the processing of my personal data for answers to my requests on the terms of this document.
clause-consent-box-bonus = I consent to the processing of my personal data for participation in the bonus programme on the terms of this document.
clause-consent-box-promotions = I consent to the processing of my personal data for participation in prize draws, contests and promotions on the terms of this document.

## Cookies

clause-consent-cookies-analytics = { $tools ->
    [named] **Visit statistics.** The purpose is to learn how visitors use the Website and what interests them, in order to improve the Website, goods and service. Tools: { $names }. The following are processed: { $items }.
   *[unnamed] **Visit statistics.** The purpose is to learn how visitors use the Website and what interests them, in order to improve the Website, goods and service. The following are processed: { $items }.
}
clause-consent-cookies-advertising = { $tools ->
    [named] **Advertising on the Internet.** The purpose is to show advertisements with regard to my interests and to measure their result. Tools: { $names }. The following are processed: { $items }.
   *[unnamed] **Advertising on the Internet.** The purpose is to show advertisements with regard to my interests and to measure their result. The following are processed: { $items }.
}
clause-consent-cookies-abroad = { $count ->
    [one] Data may be transferred outside the Russian Federation when this foreign tool is used: { $names }.
   *[many] When the following foreign tools are used, data may be transferred outside the Russian Federation: { $names }.
}
clause-consent-cookies-settings = Consent can also be withdrawn, and cookies refused, with the button “{ $button }” on the pages of the Website: it opens the choice window again.
clause-consent-cookies-choice = Consent is given in the choice window on the Website, by a tick or a button. It is given for each purpose separately; no box is ticked beforehand:
clause-consent-box-analytics = I consent to the processing of my personal data with cookies for visit statistics.
clause-consent-box-advertising = I consent to the processing of my personal data with cookies for advertising on the Internet.
clause-consent-paper = Consent on paper is signed here.

## Advertising

clause-consent-purpose-marketing = { $channels ->
    [one] **Purpose.** To send me advertising { $channel }: messages about goods, new products, promotions and discounts.
   *[many] **Purpose.** To send me advertising: messages about goods, new products, promotions and discounts through the channels that I tick below.
}
clause-consent-marketing-purchases = Particulars of my purchases are processed only if the separate box on the choice of offers is ticked.
clause-consent-marketing-stop = { $channels ->
    [one] Advertising can be refused at any time. On receiving a refusal the Operator stops sending advertising immediately.
   *[many] Advertising can be refused at any time, for a single channel too. On receiving a refusal the Operator stops sending advertising immediately.
}
clause-consent-marketing-box = { $ticks ->
    [one] Consent to advertising is given by a tick; the box is not ticked beforehand:
   *[many] Consent to advertising is given by ticks. Each box stands by itself; none is ticked beforehand:
}
clause-consent-marketing-email = I consent to receiving advertising by e-mail and to the processing of my personal data for it.
clause-consent-marketing-sms = I consent to receiving advertising by SMS and to the processing of my personal data for it.
clause-consent-marketing-messenger = I consent to receiving advertising in messengers and to the processing of my personal data for it.
clause-consent-marketing-phone = I consent to receiving advertising in telephone calls and to the processing of my personal data for it.
clause-consent-marketing-push = I consent to receiving advertising in push notifications and to the processing of my personal data for it.
clause-consent-marketing-personal = I consent to the processing of my purchase history so that offers can be chosen for me.

## Distribution

clause-consent-distribution-declaration = { $many ->
    [yes] Freely, of my own will and in my own interest, I give each of the persons named below (jointly and each separately, the Operator) consent to the processing of my personal data for the publication of a review and permit them to be distributed, that is, made available to an unlimited number of persons, on the following terms.
   *[no] Freely, of my own will and in my own interest, I give the Operator consent to the processing of my personal data for the publication of a review and permit them to be distributed, that is, made available to an unlimited number of persons, on the following terms.
}
clause-consent-distribution-name = Surname, first name, patronymic (if any)
clause-consent-distribution-contact = Contacts
draft-distribution-contact-note = telephone number, e-mail address or postal address
clause-consent-distribution-purpose = { $elsewhere ->
    [no] **Purpose.** Publication of my review of goods or of the shop on the Website.
   *[yes] **Purpose.** Publication of my review of goods or of the shop on the Website and on other resources named below.
}
clause-consent-distribution-site = **Information resource.** The data are published on the Website: { $urls }.
clause-consent-distribution-places = { $count ->
    [one] **Other information resource.** The data are also published here: { $places }.
   *[many] **Other information resources.** The data are also published on the following resources: { $places }.
}
clause-consent-distribution-choice = **Category and list of data, conditions and prohibitions.** A mark in the column “Publish” permits distribution of the data. A mark in the column “Do not transfer” forbids the Operator to transfer these data (other than by giving access) to an unlimited number of persons. A mark in the column “Do not process” forbids an unlimited number of persons to process them (other than by obtaining access). In the last column you may write other conditions and prohibitions. Data without a mark in the column “Publish” are not published.
clause-consent-distribution-table = Ordinary personal data: permissions and prohibitions
draft-distribution-data = Data
draft-distribution-publish = Publish
draft-distribution-bans = Prohibitions
draft-distribution-no-transfer = Do not transfer
draft-distribution-no-processing = Do not process
draft-distribution-other = Other conditions and prohibitions
draft-distribution-cell = □
clause-consent-distribution-published = The Operator publishes the conditions and prohibitions that I set within three working days of receiving the consent.
clause-consent-distribution-silence = Silence and inaction do not count as consent.
clause-consent-distribution-stop = { $ways ->
    [one] **How to withdraw.** You can demand at any time that distribution stop. The demand states surname, first name, patronymic (if any), contacts and the list of data. Consent ends when the Operator has received a demand sent as follows:
   *[many] **How to withdraw.** You can demand at any time that distribution stop. The demand states surname, first name, patronymic (if any), contacts and the list of data. Consent ends when the Operator has received a demand sent in any of the following ways; one is enough:
}
clause-consent-distribution-after = On receiving the demand the Operator stops distribution at once and, within 30 days of receiving the demand, destroys the data, unless there is another lawful ground for processing them.
clause-consent-distribution-representative = Legal representative, if the subject is under 18
draft-distribution-representative-note = surname, first name, patronymic (if any) and contacts; filled in where needed
clause-consent-distribution-box = I consent to the distribution of the data marked in the column “Publish”, with the conditions and prohibitions given.
