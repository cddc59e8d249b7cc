# Letters under the law of Kazakhstan.

clause-letter-kz-law = In this letter, the Law means the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”.
clause-letter-kz-withdrawal = You have withdrawn your consent to the collection and processing of personal data. A withdrawal is answered within 15 working days: either the processing is stopped or the withdrawal is refused with reasons (article 8(7) of the Law).
clause-letter-kz-stop = You have demanded that we stop processing personal data. We have treated this demand as a withdrawal of consent (article 8(7) of the Law).
clause-letter-kz-distribution = You have withdrawn your consent to the distribution of personal data in public sources (article 15 of the Law).
clause-letter-kz-marketing = You have refused advertising. We have treated this as a withdrawal of consent to advertising (article 8(7) of the Law).
clause-letter-kz-access = You have asked about your personal data. We answer under article 25(2)(6) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”.
clause-letter-kz-correction = You have demanded that personal data be changed or supplemented (article 25(2)(8) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”).
clause-letter-kz-deletion = You have demanded that personal data be destroyed or blocked (articles 18 and 25(2)(8) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”). We have also treated your demand as a withdrawal of consent (article 8(7) of the same law).
clause-letter-kz-deletion-too = You have demanded that personal data be destroyed or blocked. We have also treated this demand as a withdrawal of consent (article 8(7) of the Law).
clause-letter-kz-objection = You have objected to a decision made by automated processing alone (article 19-1(3) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”).
clause-letter-kz-refusal-obligation = Consent cannot be withdrawn while an obligation is unfulfilled (article 8(2) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”). We therefore refuse in so far as the obligation is concerned. { $reason }
clause-letter-kz-refusal-laws = Consent cannot be withdrawn where this would be contrary to the laws of the Republic of Kazakhstan (article 8(2) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”). We therefore refuse in so far as that requirement of the laws is concerned. { $reason }
clause-letter-kz-refusal-not-proved = Data are changed, blocked or destroyed once there is proof (article 25(2)(8) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”). { $reason }
clause-letter-kz-processor = You process personal data on our instruction. Please stop processing the data listed below and destroy them (article 18 of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”).
clause-letter-kz-regulator = The information and papers on your request are enclosed.
clause-letter-kz-complaint = If you disagree with us, you can complain about our actions or inaction to the authorised body for personal data protection or to a court.
clause-letter-incident-kz-first = A breach of personal data security is reported to the authorised body within one working day of its detection (article 25(2)(8) of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”). Fill in the notification from this sheet; where something is not known yet, say so.
