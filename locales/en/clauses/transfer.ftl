# Consents to transfer and to processing of health data (Russia). For information: the Russian text governs.

draft-transfer-title = Consent to the transfer of personal data to third parties
draft-transfer-abroad-title = Consent to the transfer of personal data abroad
draft-health-title = Written consent to the processing of health data
clause-transfer-abroad-declaration = { $many ->
    [yes] Freely, of my own will and in my own interest, I give each of the persons named below (jointly and each separately, the Operator) consent to the transfer of my personal data received through the Website outside the Russian Federation on the following terms.
   *[no] Freely, of my own will and in my own interest, I give the Operator consent to the transfer of my personal data received through the Website outside the Russian Federation on the following terms.
}
clause-transfer-declaration = { $many ->
    [yes] Freely, of my own will and in my own interest, I give each of the persons named below (jointly and each separately, the Operator) consent to the transfer of my personal data received through the Website to third parties on the following terms.
   *[no] Freely, of my own will and in my own interest, I give the Operator consent to the transfer of my personal data received through the Website to third parties on the following terms.
}

clause-transfer-purpose = **Purpose.** To transfer my personal data to persons who decide for themselves why and how to process them (the Recipients). The table states the purpose and the data for each Recipient. Consent is given to each of them separately.
clause-transfer-table = To whom, for what purpose and which data are transferred
draft-transfer-recipient = Recipient
clause-transfer-actions = **Actions with data.** Transfer (provision, access) to the persons named over the Internet. From then on each of these persons processes the data and answers for them.
clause-transfer-term = **Term of consent.** Until consent is withdrawn, but no longer than the transfer is needed for the purpose stated.
clause-transfer-after = On receiving a withdrawal the Operator stops the transfer. The person to whom data have already been transferred can also be asked to stop processing them.
clause-transfer-box = I consent to the transfer of my personal data on the terms of this document. Recipient: { $name }
clause-transfer-abroad-purpose = **Purpose.** To transfer my personal data to persons outside the Russian Federation for the purposes stated beside each of them.
clause-transfer-abroad-countries = { $count ->
    [one] **Country.** { $countries }.
   *[many] **Countries.** { $countries }.
}
clause-transfer-abroad-table = To whom abroad, for what purpose and which data are transferred
clause-transfer-abroad-actions = **Actions with data.** Transfer (provision, access) to the territory of a foreign state over the Internet.
clause-transfer-abroad-box = I consent to the transfer of my personal data outside the Russian Federation on the terms of this document.

## Health data

clause-health-form = This consent is signed by hand or with an electronic signature that the law recognises for such documents. A tick on the site is not enough.
clause-health-name = Surname, first name, patronymic
clause-health-address = Address
draft-health-address-note = address of the data subject
clause-health-document = Identity document
draft-health-document-note = kind, number, date of issue, issuing authority
clause-health-representative = If a representative gives consent: their surname, first name, patronymic, address, identity document and document of authority
draft-health-representative-note = if needed; number, date and issuer of each document
clause-health-declaration = { $many ->
    [yes] Freely, of my own will and in my own interest, I give each of the persons named below (jointly and each separately, the Operator) consent to the processing of data about my health on the following terms.
   *[no] Freely, of my own will and in my own interest, I give the Operator named below consent to the processing of data about my health on the following terms.
}
clause-health-purpose = **Purpose.** To choose, make or hand over to me goods for which these data are needed.
clause-health-processors = Persons who process the data on the Operator’s instruction
draft-health-processor = Name and address
clause-health-after = On receiving a withdrawal the Operator stops processing and, within 30 days of receiving it, destroys the health data, unless the law obliges the Operator to keep them.
clause-health-voluntary = Consent is voluntary. Without health data the Operator cannot choose or make the goods for which they are necessary; other goods can be bought without them.
