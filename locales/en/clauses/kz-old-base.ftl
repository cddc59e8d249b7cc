# The memo on the old base (Kazakhstan): for the owner, not for buyers.

kz-title-old-base = What to do with an old mailing list
clause-kz-old-base-what = This memo is for you. It is not published and does not replace a lawyer’s advice. The Law below is the Law of the Republic of Kazakhstan No. 94-V on Personal Data and Their Protection.
clause-kz-old-base-base = What you have
clause-kz-old-base-have = How you received the addresses: { $sources }.
kz-old-base-from-orders = from buyers with their orders, without a question about advertising
kz-old-base-from-subscription = by ticking a separate empty box
kz-old-base-from-policy = by agreement to the policy or by sending a form
kz-old-base-from-preticked = by a box that was already ticked
kz-old-base-from-offline = on paper
kz-old-base-from-bought = from other persons
clause-kz-old-base-count = { $count ->
    [one] The list holds roughly { $count } address.
   *[other] The list holds roughly { $count } addresses.
}
clause-kz-old-base-bought-from = From whom the addresses came: { $name }. They could be handed to you only with the consent of these people (article 7(3) of the Law). If nothing confirms such consent, send no advertising to these addresses.

clause-kz-old-base-stop = Who gets no more advertising
clause-kz-old-base-stop-rule = Data are collected and used with the person’s consent. Consent is given in a way that can be confirmed (articles 7(1) and 8(1) of the Law), and it is you who must prove that you received it (article 25(2)(5) of the Law). So take off the list today:
kz-old-base-stop-orders = those who only bought: data for an order were not collected for advertising
kz-old-base-stop-policy = those who merely agreed to the policy or sent a form
kz-old-base-stop-preticked = those for whom the site ticked the box
kz-old-base-stop-offline = those whose paper bears no signature under consent to advertising
kz-old-base-stop-bought = all whose addresses were bought or received from others
kz-old-base-stop-unproved = all whose consent you cannot confirm by a record or a signature
kz-old-base-stop-refused = those who ever asked you to write no more
clause-kz-old-base-may = You may go on writing to those who subscribed by ticking a separate empty box, if the record of it is kept and the person has not refused.

clause-kz-old-base-stay = Who stays in your records
clause-kz-old-base-stay-rule = Buyers’ data stay until the obligations under the order are fulfilled and the term for which the law requires documents to be kept has run out; they are held no longer than the purpose needs (articles 8(2) and 12(2) of the Law). The order itself needs consent too: article 9 of the Law has no general rule that a contract replaces it. You may write to buyers about the order itself: accepted, sent, returned. Put no discounts or new goods into such letters.
clause-kz-old-base-separate = Keep the list of buyers apart from the mailing list, so that no advertising goes out by mistake.

clause-kz-old-base-ask = How to ask anew
clause-kz-old-base-ask-rule = Do not send those you took off a letter saying “confirm that you want our news”: you have no consent to that letter either. Ask when people come by themselves, and show the full text of the consent (article 8(1) and (4) of the Law):
kz-old-base-ask-order = with a new order: a separate empty box; the order goes through without it too
kz-old-base-ask-account = in the account: a switch for mailings that is off until the person turns it on
kz-old-base-ask-site = on the site: a subscription form with a box of its own and a link to the text of the consent
kz-old-base-ask-call = in the shop or in a conversation that the person began: a question and a record of the answer

clause-kz-old-base-proof = What proof to keep
clause-kz-old-base-proof-rule = For each person you write to, keep:
kz-old-base-proof-who = who consented: the e-mail address or the telephone number
kz-old-base-proof-when = when: day and time
kz-old-base-proof-text = to which text: the number of the consent’s edition or a copy of it
kz-old-base-proof-how = how: the address of the page, the box, the IP address or the signed sheet
clause-kz-old-base-proof-term = Keep the proof for as long as you write to this person. Ask a lawyer how long to keep it afterwards.

clause-kz-old-base-refused = The list of those who refused
clause-kz-old-base-refused-rule = When someone withdraws consent, you stop writing to them or answer with a reasoned refusal within 15 working days (article 8(7) of the Law). With advertising there is no reason to refuse: stop it at once. Keep a short list of refusals, the address and the day and nothing more, so that the person does not get onto the mailing list again.

clause-kz-old-base-destroy = What to do with the rest
clause-kz-old-base-destroy-rule = Data collected or processed without consent are destroyed (article 18 of the Law). Where the violation is confirmed, this is done within 1 working day (article 25(2)(8) of the Law). Draw up a destruction certificate; its form is in the rules on the destruction of personal data.
clause-kz-old-base-doubt = If you are in doubt whether you may write to somebody, do not write until you have found proof.
