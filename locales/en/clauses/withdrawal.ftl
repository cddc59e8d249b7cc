# The blank that the shop offers its customers (Russia). For information: the Russian text governs.

draft-withdrawal-title = Withdrawal of consent to the processing of personal data

clause-withdrawal-to = To:
clause-withdrawal-from = From
draft-withdrawal-from-note = surname, first name, patronymic (if any)
clause-withdrawal-find = Particulars by which the data can be found
draft-withdrawal-find-note = for example an e-mail address, telephone number or order number
clause-withdrawal-representative = If a representative writes: their surname, first name, patronymic and the document of authority
draft-withdrawal-representative-note = fill in where needed
clause-withdrawal-consents = I withdraw consent (tick what applies):
clause-withdrawal-box-all = to the processing of my personal data for all purposes for which it was given
clause-withdrawal-box-health = to the processing of my health data
clause-withdrawal-box-forms = to the processing of my personal data for answers to requests from the Website
clause-withdrawal-box-bonus = to the processing of my personal data for participation in the bonus programme
clause-withdrawal-box-promotions = to the processing of my personal data for participation in prize draws, contests and promotions
clause-withdrawal-box-analytics = to the processing of my personal data with cookies for visit statistics
clause-withdrawal-box-advertising = to the processing of my personal data with cookies for advertising on the Internet
clause-withdrawal-box-distribution = to the distribution of my personal data in reviews; I demand that distribution of the data listed below stop
clause-withdrawal-box-marketing = { $channels ->
    [one] to advertising; I demand that it stop
   *[many] to advertising; I demand that it stop in all channels
}
clause-withdrawal-box-email = to advertising by e-mail
clause-withdrawal-box-sms = to advertising by SMS
clause-withdrawal-box-messenger = to advertising in messengers
clause-withdrawal-box-phone = to advertising in telephone calls
clause-withdrawal-box-push = to advertising in push notifications
clause-withdrawal-box-personal = to offers being chosen on the basis of purchase history
clause-withdrawal-box-transfer = to the transfer of my personal data to third parties
clause-withdrawal-box-abroad = to the transfer of my personal data abroad
clause-withdrawal-list = List of data whose distribution must stop
draft-withdrawal-list-note = for example: { $items }; contacts for the answer are given below
clause-withdrawal-demands = In addition (tick what applies):
clause-withdrawal-box-stop = I demand that the processing of my personal data stop (article 21(5.1) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”)
clause-withdrawal-box-destroy = I ask to be told which data have been destroyed and which continue to be processed and on what ground
clause-withdrawal-answer = Please send the answer (tick and give the address):
clause-withdrawal-box-answer-email = by e-mail
clause-withdrawal-box-answer-post = by post
clause-withdrawal-answer-address = Address for the answer
draft-withdrawal-answer-note = e-mail address or postal address
draft-signature-date = Date
draft-signature-sign = Signature
draft-signature-name = Surname and initials
draft-signature-post = Position
clause-withdrawal-how = How to send it and what happens next
clause-withdrawal-channels = { $ways ->
    [one] The withdrawal can be sent:
   *[many] The withdrawal can be sent in any of the following ways; one is enough:
}
clause-withdrawal-free = This form is optional: a withdrawal can be written in free form. No copy of a passport is needed.
clause-withdrawal-terms = On receiving a withdrawal the Operator stops processing and, within 30 days of receiving it, destroys the data, unless there is another lawful ground for processing them (article 21(5) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”, Law No. 152-FZ). On a demand to stop processing the Operator stops it within 10 working days of receipt, unless there is another lawful ground for it; this term can be extended by no more than 5 working days by sending a reasoned notice (article 21(5.1) of Law No. 152-FZ).
clause-withdrawal-marketing = Advertising stops immediately after a refusal is received (article 15 of Law No. 152-FZ, article 18 of the Federal Law “On Advertising”).
clause-withdrawal-distribution = Consent to distribution ends when the Operator has received the demand (article 10.1 of Law No. 152-FZ).
clause-withdrawal-orders = Data needed to perform the contract and for accounting and taxes are processed without consent and, after it is withdrawn, are kept as long as the contract and the law require.
clause-withdrawal-complaint = The Operator’s actions and omissions can be challenged before Roskomnadzor or in court.
