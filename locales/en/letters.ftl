# Letters in the window and the rule book, and why a letter was not drafted.
error-letter-act-missing = The letter says “destroyed”, but there is no signed destruction certificate.
error-letter-act-missing-hint = Sign the destruction certificate first, then enter its number and date.
error-letter-before-receipt = The letter is dated earlier than the receipt of the letter it answers.
error-letter-before-receipt-hint = Check both dates.
error-letter-dated-late = The incoming letter is dated after its receipt.
error-letter-dated-late-hint = Check its date and the day of receipt.
error-letter-day-ahead = The letter describes as done something that lies after its own date.
error-letter-day-ahead-hint = Check the dates, or send the letter when all is done.
error-letter-extension-past = The new term has already passed.
error-letter-extension-past-hint = Name a day after the date of the letter.
error-letter-extension-unlawful = The law does not let you extend the term for this demand.
error-letter-extension-unlawful-hint = Answer within the ordinary term. In Russia only the terms for access requests, demands to stop processing and requests of Roskomnadzor can be extended.
error-letter-refusal-unlawful = This ground does not allow refusing this demand.
error-letter-refusal-unlawful-hint = Choose another ground or another letter: the ordinary reply says what is kept and why.
error-letter-not-in-country = The law of this country provides for no such letter.
error-letter-not-in-country-hint = Choose another letter.

app-document-letter = Letter
rulebook-letters = Letters: replies, notices, certificate
