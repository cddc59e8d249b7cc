# Forms of address, and what rules cannot know of a person's name.
address-called-m = Dear { $name },
address-called-f = Dear { $name },
address-surname-m = Dear Mr { $name },
address-surname-f = Dear Ms { $name },
address-unknown = Dear { $name },

name-gender-unknown = The name does not tell whether this is a man or a woman.
name-gender-unknown-hint = Say which: cases and form of address depend on it. Until then only words that decline alike for both are changed.
name-gender-guessed = Only the ending of the surname tells whether this is a man or a woman.
name-gender-guessed-hint = Check, and say which if it was guessed wrong.
name-gender-mismatch = Parts of the name disagree: one is a man’s, another a woman’s.
name-gender-mismatch-hint = Check for a slip of the pen, and say which.
name-order = It is not clear which word is the surname.
name-order-hint = Write surname, first name, patronymic in this order, or enter the cases yourself.
name-surname-may-not-decline = Some people decline this surname, others don’t.
name-surname-may-not-decline-hint = Ask the person, or see how they write it themselves; the declension can be corrected.
name-surname-vowel = A vowel of this surname may fall out in the other cases, or stay.
name-surname-vowel-hint = Check the cases: only the person knows what the family says. They can be corrected.
name-first-name-may-not-decline = Some people decline this first name, others don’t.
name-first-name-may-not-decline-hint = Check the cases; they can be corrected.
name-foreign = The name is not in Cyrillic letters, so it is left as it is.
name-foreign-hint = Write it in Cyrillic letters, or enter the cases yourself.

# Cases as the command prints them.
name-case-nominative = nominative (who): { $form }
name-case-genitive = genitive (of whom): { $form }
name-case-dative = dative (to whom): { $form }
name-case-accusative = accusative (whom): { $form }
name-case-instrumental = instrumental (by whom): { $form }
name-case-prepositional = prepositional (about whom): { $form }
