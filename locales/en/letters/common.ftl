# Letters of both countries: layout, and what is said without one country's law.

letter-title-reply = Reply on personal data
letter-title-access = Answer to a request for information on personal data
letter-title-correction = Answer to a demand to correct personal data
letter-title-deletion = Answer to a demand to destroy or block personal data
letter-title-objection = Answer to an objection to an automated decision
letter-title-extension = Notice of extension
letter-title-refusal = Reasoned refusal
letter-title-clarification = Request for clarification
letter-title-not-found = Reply: no data found
letter-title-marketplace = Reply: whom to contact
letter-title-acknowledgment = Letter received
letter-title-processor = Notice to stop processing and destroy data
letter-title-act = Certificate of destruction of personal data
letter-title-cured = Notice that a violation has been remedied
letter-title-regulator = Answer to a request
letter-title-incident-first = Incident notification: worksheet
letter-title-incident-result = Notification of the results of an incident investigation: worksheet

# Layout
letter-foot = { $title } · No. { $number } of { $day }
clause-letter-note-english = This translation is for information only; the original text governs.
clause-letter-reference = Our ref. No. { $number } of { $day }
letter-reference-answered = { $form ->
    [both] Your ref. No. { $number } of { $dated }
    [number] Your ref. No. { $number }
   *[dated] Your letter of { $dated }
}
letter-reference-request = { $form ->
    [both] Your ref. No. { $number } of { $dated }
    [number] Your ref. No. { $number }
   *[dated] Your request of { $dated }
}
clause-letter-greeting = Dear Sir or Madam,
clause-letter-incoming = { $form ->
    [both] We received your letter No. { $number } of { $dated } on { $received } (registered as No. { $registered }).
    [number] We received your letter No. { $number } on { $received } (registered as No. { $registered }).
    [dated] We received your letter of { $dated } on { $received } (registered as No. { $registered }).
   *[bare] We received your letter on { $received } (registered as No. { $registered }).
}
clause-letter-request = { $form ->
    [both] We received your request No. { $number } of { $dated } on { $received } (registered as No. { $registered }).
    [number] We received your request No. { $number } on { $received } (registered as No. { $registered }).
    [dated] We received your request of { $dated } on { $received } (registered as No. { $registered }).
   *[bare] We received your request on { $received } (registered as No. { $registered }).
}
clause-letter-representative = A representative wrote on your behalf: { $name }. Their authority is confirmed by: { $authority }.
clause-letter-guardian = You wrote as a legal representative. Data subject: { $subject }. Your authority is confirmed by: { $authority }. “Your data” in this letter are the data of the person for whom you wrote.
clause-letter-enclosures = { $form ->
    [single] Enclosure:
   *[several] Enclosures:
}
# { $sheets }: number of sheets.
letter-item-enclosure = { $sheets ->
    [one] { $title } — { $sheets } sheet
   *[other] { $title } — { $sheets } sheets
}
letter-item-enclosure-file = { $title } — file
# [row]: post and name stand on the row of the signature.
clause-letter-closing = { $form ->
    [row] Yours sincerely,
    [row-unnamed] Yours faithfully,
    [whole-unnamed] Yours faithfully, { $signatory }
   *[whole] Yours sincerely, { $signatory }
}
letter-post-sole-proprietor = Sole proprietor
letter-sign-date = Date
letter-sign-post = Position
letter-sign = Signature
letter-sign-name = Surname and initials
clause-letter-stamp = Place for the seal, if there is one
clause-letter-executor = Prepared by: { $executor }

# Decision
clause-letter-received = We will consider your letter and answer it.
clause-letter-answer-by = We will consider your letter and send you an answer by { $day }.
clause-letter-stopped = Following your letter, we have stopped:
letter-item-stopped = { $what } — since { $day }
clause-letter-destroyed = The following data have been destroyed:
letter-item-destroyed = { $what } — certificate No. { $number } of { $day }
clause-letter-kept = We keep some of the data because there is another lawful ground for it. The table says which data these are, what they are needed for, and until when.
clause-letter-kept-table = Data that are kept
clause-letter-blocked = The following data are blocked, that is, kept only for the purposes named in the table and used for nothing else: { $items }.
clause-letter-told = Those who processed the data on our instruction have been informed of your letter:
letter-item-told = { $name } — { $day }
letter-item-recipient = { $name }
letter-head-data = Data
letter-head-purpose = Purpose
letter-head-ground = Ground
letter-head-until = Until

# Single letters
clause-letter-access-table = Your personal data that we process
clause-letter-access-told = The data were received by:
clause-letter-access-enclosed = The data themselves are enclosed.
clause-letter-words = { $words }
clause-letter-objection = A person, not a program, has reviewed the decision. { $words }
clause-letter-clarify = We need more information to answer. { $words }
clause-letter-clarify-least = It is enough to reply to this letter; no copy of an identity document is needed. Until we are sure that the data are yours, we will disclose them to nobody and destroy nothing.
clause-letter-not-found = We checked our records against the details in your letter and found no personal data of yours, apart from the letter itself.
clause-letter-no-advertising = We will send no advertising to the contacts that you gave. For this we keep a record of your refusal.
clause-letter-not-found-more = If you bought or subscribed under another name, e-mail address or telephone number, let us know, and we will check again.
clause-letter-marketplace = Your order was placed on the marketplace { $name }. Its owner processes the data of its buyers, decides which data are collected and for what purpose, and answers for it. We cannot stop that processing on its behalf: please contact the owner.
clause-letter-marketplace-table = Data that we process ourselves
clause-letter-processor-whose = Data subject: { $subject }.
clause-letter-processor-what = Please destroy:
clause-letter-processor-answer = Please confirm in writing when and how the data were destroyed, and attach a log export if they were kept in software.
clause-letter-processor-by = Please send the confirmation by { $day }.
clause-letter-processor-own = If the law obliges you to keep any of these data, tell us which, on what ground and until when.

# Act
clause-letter-act-number = Certificate No. { $number } of { $day }
clause-letter-act-subject = Whose data were destroyed
letter-act-subject-note = full name or other information that identifies the person
clause-letter-act-processor = Name and address of whoever processed the data on instruction
clause-letter-act-data = Data destroyed:
clause-letter-act-data-blank = List (categories) of the destroyed data
clause-letter-act-systems = Information system from which the data were deleted
clause-letter-act-paper = Paper documents and number of sheets
clause-letter-act-method = Method of destruction
clause-letter-act-reason = Reason for destruction
clause-letter-act-day = Day of destruction
clause-letter-act-destroyers = The data were destroyed by:
clause-letter-act-destroyer-blank = Full name and position

# Incident
clause-letter-incident-detected = Day and time when the incident was detected
clause-letter-incident-what = What happened
clause-letter-incident-data = Which data are affected
clause-letter-incident-persons = How many people are affected
clause-letter-incident-cause = Causes
clause-letter-incident-harm = What harm people may suffer
clause-letter-incident-measures = What has been done
clause-letter-incident-contact = Name, telephone and e-mail of the contact person
