# Letters under Russian law.

clause-letter-ru-law = In this letter, Law No. 152-FZ means Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”.
clause-letter-ru-withdrawal = You have withdrawn your consent to the processing of personal data. On receiving a withdrawal, the operator stops the processing and destroys the data within 30 days, unless there is another lawful ground for processing them (article 21(5) of Law No. 152-FZ).
clause-letter-ru-stop = You have demanded that we stop processing personal data. Processing is stopped within 10 working days of receipt of the demand, unless there is another lawful ground for it (article 21(5.1) of Law No. 152-FZ).
clause-letter-ru-distribution = You have demanded that we stop distributing personal data. The consent to distribution, if there was one, ended on the day when we received your demand; without consent such data are not distributed (article 10.1 of Law No. 152-FZ).
clause-letter-ru-marketing = You have refused advertising. It is stopped at once (article 15 of Law No. 152-FZ, article 18 of the Federal Law “On Advertising”).
clause-letter-ru-access = You have asked about the processing of your personal data. We answer under article 14 and article 20(1) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”.
clause-letter-ru-correction = You have demanded that personal data be corrected. Data are corrected within 7 working days of the day when proof is received (article 20(3) and article 21(2) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”).
clause-letter-ru-deletion = You have demanded that personal data be destroyed or blocked. Data that are not needed for the stated purpose or were obtained unlawfully are destroyed within 7 working days of the day when information confirming this is provided (article 20(3) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”). We have also treated your demand as a withdrawal of consent: the other data are destroyed unless there is another lawful ground for processing them (article 21(5) of the same law).
clause-letter-ru-deletion-too = You have demanded that personal data be destroyed or blocked. We have also treated this demand as a withdrawal of consent: the data are destroyed unless there is another lawful ground for processing them (article 21(5) of Law No. 152-FZ).
clause-letter-ru-objection = You have objected to a decision made by a program. An objection is considered within 30 days (article 16 of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”).
clause-letter-ru-extension-stop = { $reason } We therefore extend the term for meeting your demand to stop processing: we will meet it by { $until }. The term can be extended by no more than 5 working days (article 21(5.1) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”).
clause-letter-ru-extension-access = { $reason } We therefore extend the term for answering your request: we will answer by { $until }. The term can be extended by no more than 5 working days (article 14(3) and article 20(1) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”).
clause-letter-ru-extension-regulator = { $reason } We therefore extend the term for answering your request: we will answer by { $until }. The term can be extended by no more than 5 working days (article 20(4) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”).
clause-letter-ru-refusal-laws = We cannot meet your demand: the law does not allow it. { $reason }
clause-letter-ru-refusal-repeated = The same information can be requested again no earlier than 30 days after the previous request (article 14(4) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”). { $reason } We therefore decline to provide the same information again.
clause-letter-ru-refusal-not-proved = Data can be corrected, destroyed or blocked once it is confirmed that they are wrong, not needed or unlawfully obtained (article 20(3) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”). { $reason }
clause-letter-ru-processor = You process personal data on our instruction (article 6(3) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”). Please stop processing the data listed below and destroy them.
clause-letter-ru-cured = We have found that we processed your data unlawfully. { $words } The violation was remedied on { $day }. We inform you of this under article 21(3) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”.
clause-letter-ru-regulator = The information and papers on your request are enclosed (article 20(4) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”).
clause-letter-ru-complaint = If you disagree with us, you can complain about our actions or inaction to Roskomnadzor or a court.
clause-letter-incident-ru-first = An incident is reported to Roskomnadzor within 24 hours of the moment when it is detected (article 21(3.1) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”). Fill in the notification from this sheet; where something is not known yet, say so.
clause-letter-incident-ru-result = The results of the internal investigation are reported to Roskomnadzor within 72 hours of the moment when the incident is detected (article 21(3.1) of Federal Law No. 152-FZ of 27 July 2006 “On Personal Data”). Fill in the notification from this sheet.
clause-letter-extended = { $reason } The term was therefore extended until { $until }.
clause-letter-act-log-attached = An event log export is attached to the certificate: { $title }.
clause-letter-act-log-missing = There is no event log export. Reason: { $why }.
clause-letter-act-log-blank = Event log export: title of the attachment, or the reason why there is none
clause-letter-act-keep = { $form ->
    [export] The certificate and the export are kept for three years from the day of destruction.
    [act] The certificate is kept for three years from the day of destruction.
   *[open] The certificate and the export, if there is one, are kept for three years from the day of destruction.
}
clause-letter-incident-culprits = Whose actions led to the incident, if established

# Decision: grounds
decision-ground-contract = contract with you (art. 6 p. 1 item 5 of Law No. 152-FZ)
decision-ground-consumer = contract with you and the seller’s duties by law (art. 6 p. 1 items 2 and 5 of Law No. 152-FZ)
decision-ground-books = duty to keep books and tax papers (art. 6 p. 1 item 2 of Law No. 152-FZ, art. 29 p. 1 of Law No. 402-FZ, art. 23 p. 1 item 8 of the Tax Code of Russia)
decision-ground-consent = your consent (art. 6 p. 1 item 1 of Law No. 152-FZ)
decision-ground-advertising = your consent to advertising (art. 15 of Law No. 152-FZ, art. 18 of the Law on Advertising)
decision-ground-distribution = your consent to distribution (art. 10.1 of Law No. 152-FZ)
decision-ground-health = your written consent (art. 10 of Law No. 152-FZ)
decision-ground-application = an employment contract that you seek (art. 6 p. 1 item 5 of Law No. 152-FZ)
decision-ground-employment = contract of employment and the employer’s duties (art. 6 p. 1 items 2 and 5 of Law No. 152-FZ)
decision-ground-refused = duty to stop advertising after refusal (art. 6 p. 1 item 2 and art. 15 of Law No. 152-FZ, art. 18 of the Law on Advertising)
decision-ground-answering = duty to answer letters (art. 6 p. 1 item 2 and art. 20 of Law No. 152-FZ)
decision-ground-proving = duty to prove consent (art. 9 p. 3 of Law No. 152-FZ)
decision-ground-disputed = blocking while it is checked (art. 21 p. 1 of Law No. 152-FZ)
