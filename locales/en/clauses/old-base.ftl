# Memo on the old base: for the owner, not for buyers.

draft-old-base-title = What to do with the old mailing list
clause-old-base-what = This memo is for you. It is not published and does not replace a lawyer’s advice. Law No. 152-FZ below is the Federal Law of 27 July 2006 “On Personal Data”.
clause-old-base-base = What you have
clause-old-base-have = How you received the addresses: { $sources }.
draft-old-base-orders = from buyers with their orders, without a question about advertising
draft-old-base-subscription = by ticking a separate empty box
draft-old-base-policy = by agreement to the policy or by sending a form
draft-old-base-preticked = by a box that was already ticked
draft-old-base-offline = on paper
draft-old-base-bought = from other persons
clause-old-base-count = { $count ->
    [one] The list holds roughly { $count } address.
   *[other] The list holds roughly { $count } addresses.
}
clause-old-base-bought-from = From whom the addresses came: { $name }. Consent given to somebody else does not entitle you to write in your own name: you may send advertising only if you prove that the person agreed to receive it from you.
clause-old-base-since = Since 1 September 2025 consent is drawn up separately from other documents and information (article 9(1) of Law No. 152-FZ). Consent taken since that day together with the policy or an order does not meet this rule.

clause-old-base-stop = Whom to send no more advertising
clause-old-base-stop-rule = Advertising over communication networks may be sent only to those who agreed beforehand, and it is you who must prove it (article 18 of the Federal Law “On Advertising”, article 9(3) of Law No. 152-FZ). So take off the mailing list today:
draft-old-base-stop-orders = those who have only bought: an order is no consent to advertising
draft-old-base-stop-policy = those who have merely agreed to the policy or sent a form
draft-old-base-stop-preticked = those for whom the site ticked the box
draft-old-base-stop-offline = those whose paper bears no separate signature under consent to advertising
draft-old-base-stop-bought = all whose addresses were bought or received from others
draft-old-base-stop-unproved = all whose consent you cannot confirm by a record or a signature
draft-old-base-stop-refused = those who have ever asked you not to write
clause-old-base-may = You may go on writing to those who subscribed by ticking a separate empty box, if the record of it is kept and the person has not refused.

clause-old-base-stay = Who stays in the database
clause-old-base-stay-rule = Buyers’ data stay while the contract is performed and while the law requires documents to be kept (article 6(1)(2) and (5) of Law No. 152-FZ). You may write to these people about the order itself: accepted, sent, returned, an answer to a question. Put no discounts, new goods or selections into such letters: that is advertising.
clause-old-base-separate = Keep the list of buyers apart from the mailing list, so that no advertising goes out by mistake.

clause-old-base-ask = How to ask again lawfully
clause-old-base-ask-rule = A mailing that says “confirm that you want our news” may itself be advertising without consent. Do not send it to those whom you have taken off.
clause-old-base-ask-ways = Ask when people come of their own accord:
draft-old-base-ask-order = with a new order — a separate empty box; the order goes through without it too
draft-old-base-ask-account = in the account — a switch for the mailing, off until the person turns it on
draft-old-base-ask-site = on the site — a subscription form with its own box and a link to the text of the consent
draft-old-base-ask-call = in the shop or in a conversation that the person began — a question and a record of the answer

clause-old-base-proof = Which proof to keep
clause-old-base-proof-rule = For everyone to whom you write, keep:
draft-old-base-proof-who = who agreed: the e-mail address or telephone number
draft-old-base-proof-when = when: day and time
draft-old-base-proof-text = to which text: the number of the edition of the consent or a copy of it
draft-old-base-proof-how = how: the page’s address, the box, the IP address, or a signed sheet
clause-old-base-proof-term = Keep the proof while the consent is valid and for three years after its withdrawal or end (Rosarkhiv Order No. 236 of 20 December 2019).

clause-old-base-refused = The list of those who refused
clause-old-base-refused-rule = Advertising to those who refuse stops at once. Keep a short list of refusals — the address and the day, nothing else — so that the person does not get onto the mailing list again. Use this list for nothing else.

clause-old-base-destroy = What to do with the rest
clause-old-base-destroy-rule = Destroy the addresses for which there is neither consent nor contract nor another ground, and draw up a destruction certificate; where the list is kept on a computer, save an export of the event log as well. Both documents are kept for three years (Roskomnadzor Order No. 179 of 28 October 2022). Unlawful processing, once found, is stopped within three working days, and data for which no lawful ground can be found are destroyed within ten working days (article 21(3) of Law No. 152-FZ).
clause-old-base-doubt = If you are in doubt whether you may write to somebody, do not write until you have found proof.
