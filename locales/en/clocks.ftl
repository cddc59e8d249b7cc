# Calendars, terms and the clocks that letters start.

# Letters, by what they ask for.
clocks-kind-withdrawal = Withdrawal of consent
clocks-kind-stop = Demand to stop processing
clocks-kind-distribution = Withdrawal of consent to distribution
clocks-kind-marketing = Refusal of advertising
clocks-kind-access = Request for access to data
clocks-kind-correction = Demand to correct data
clocks-kind-deletion = Demand to delete or block data
clocks-kind-automated = Objection to an automated decision
clocks-kind-regulator = Request of the regulator
clocks-kind-incident = Leak or loss of data
clocks-kind-other = Other letter

# What each term gives time for.
clocks-term-ru-withdrawal = Stop processing and destroy the data
clocks-term-ru-stop = Stop processing
clocks-term-ru-distribution-ends = Stop distribution
clocks-term-ru-distribution-unlawful = Stop distribution that was unlawful
clocks-term-ru-marketing = Stop processing data for advertising
clocks-term-ru-advertising = Stop sending advertising
clocks-term-ru-access = Answer the request or refuse with reasons
clocks-term-ru-access-repeat = No repeat request before this day
clocks-term-ru-correction = Correct the data
clocks-term-ru-correction-block = Block the data while they are checked
clocks-term-ru-deletion = Destroy data that are excessive or were obtained unlawfully
clocks-term-ru-unlawful-stop = If the processing is unlawful: stop it
clocks-term-ru-unlawful-destroy = If it cannot be made lawful: destroy the data
clocks-term-ru-automated = Consider the objection and tell the outcome
clocks-term-ru-regulator = Answer Roskomnadzor
clocks-term-ru-incident-notice = Tell Roskomnadzor of the incident
clocks-term-ru-incident-result = Tell Roskomnadzor what the investigation found
clocks-term-ru-purpose-reached = Stop processing and destroy the data: the purpose is reached
clocks-term-ru-destruction-impossible = Destroy data that cannot be destroyed at once
clocks-term-ru-notified-change = Tell Roskomnadzor of changes in the notification
clocks-term-ru-processing-ended = Tell Roskomnadzor that processing has ended
clocks-term-ru-distribution-conditions = Publish the conditions and prohibitions of distribution
clocks-term-kz-withdrawal = Stop processing or refuse with reasons
clocks-term-kz-stop = Stop processing or refuse with reasons
clocks-term-kz-distribution = Stop distribution or refuse with reasons
clocks-term-kz-marketing = Stop sending advertising
clocks-term-kz-access = Answer the request or refuse with reasons
clocks-term-kz-correction = Change or supplement the data
clocks-term-kz-violation-block = Block the data if there are signs of a violation
clocks-term-kz-violation-destroy = Destroy the data if the violation is confirmed
clocks-term-kz-automated = Consider the objection
clocks-term-kz-incident-notice = Notify the ministry of the breach
clocks-term-kz-unblock = Lift the block: no violation was confirmed
clocks-term-kz-transfer-notice = Tell the person of the transfer to a third party
clocks-term-regulator-named = Answer within the term that the letter names

# What the owner should know of a term.
clocks-note-ru-withdrawal = Data with another ground (contract, law) stay.
clocks-note-ru-stop = Does not apply where the data may be processed without consent.
clocks-note-ru-distribution = Consent to distribution ends on the same day.
clocks-note-proof = If the proof came after the letter, give that day.
clocks-note-ru-days = We read “days” in this provision as calendar days, as practice does.
clocks-note-kz-consent = Our sources have no term of its own: processing rests on consent, so it is counted as a withdrawal. Show it to a lawyer.
clocks-note-kz-access = The law names no number now. Three working days are from its older text, from memory: show it to a lawyer.
clocks-note-destruction-impossible = The data are blocked until then.

# What a term is counted from.
clocks-event-receipt = the day of receipt
clocks-event-proof = the day on which proof was given
clocks-event-detection = the moment of detection
clocks-event-purpose-reached = the day on which the purpose was reached
clocks-event-impossible = the day on which destruction proved impossible
clocks-event-change = the day of the change
clocks-event-processing-ended = the day on which processing ended
clocks-event-consent = the day on which consent was given
clocks-event-not-confirmed = the day on which no violation was confirmed
clocks-event-transfer = the day of the transfer

# Holidays.
clocks-holiday-new-year = New Year holidays
clocks-holiday-new-year-day = New Year’s Day
clocks-holiday-christmas = Christmas
clocks-holiday-fatherland-defender = Defender of the Fatherland Day
clocks-holiday-womens-day = International Women’s Day
clocks-holiday-spring-and-labour = Spring and Labour Day
clocks-holiday-victory-day = Victory Day
clocks-holiday-russia-day = Russia Day
clocks-holiday-unity-day = National Unity Day
clocks-holiday-constitution-day = Constitution Day
clocks-holiday-nauryz = Nauryz
clocks-holiday-peoples-unity = Kazakhstan People’s Unity Day
clocks-holiday-defender-day = Defender of the Fatherland Day
clocks-holiday-kurban-ait = Kurban ait
clocks-holiday-capital-day = Capital Day
clocks-holiday-republic-day = Republic Day
clocks-holiday-independence-day = Independence Day

# Days. { $weekday }: 1 for Monday to 7; { $day }: a day in words.
clocks-day = { $weekday ->
    [1] Mon { $day }
    [2] Tue { $day }
    [3] Wed { $day }
    [4] Thu { $day }
    [5] Fri { $day }
    [6] Sat { $day }
   *[7] Sun { $day }
}
clocks-off-weekend = { $weekday ->
    [6] Saturday
   *[7] Sunday
}
clocks-off-moved = rest moved from { $day }

# The answer of `due`.
clocks-head = { $country }. Received: { $day }
clocks-head-event = { $country }. Counted from ({ $event }): { $day }
clocks-answer-by = Done by the end of: { $day }
clocks-answer-at-once = Done at once: { $day }
clocks-answer-moment = Done before { $time }, { $day }
clocks-none = Such a letter starts no statutory term.
clocks-count-working = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
clocks-count-calendar = { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
}
clocks-count-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
clocks-count-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
clocks-count-by-date = by day { $count } of the next month
clocks-count-named-date = by the day that the letter names
clocks-count-immediate = at once
clocks-line-count = Term: { $count }, counted from { $day }
clocks-line-at-once = Term: { $count }, on the day of receipt
clocks-line-named-date = Term: { $count }
clocks-line-hours = Term: { $count }, counted from { $time }, { $day }
clocks-line-from-midnight = No time was given, so the hours are counted from the beginning of the day. Give it: --time 14:30.
clocks-line-working = working day { $number } — { $day }
clocks-line-first = day 1 — { $day }
clocks-line-nth = day { $number } — { $day }
clocks-line-off = not counted — { $day }: { $reason }
clocks-line-last = Last day: { $day }
clocks-line-moment = Latest moment: { $time }, { $day }
clocks-line-formal = Formally { $day }: moved to a working day ({ $article }). Whether that rule covers this term is not settled, so keep to the last day.
clocks-line-extended = Extended to { $count } by a reasoned notice sent in time: { $day }
clocks-line-extended-used = The notice of extension was sent: { $count }, until { $day }
clocks-line-unconfirmed = The source of this term is not confirmed: show it to a lawyer.
clocks-line-unsure = Confidence is less than high: check with a lawyer or with the official calendar.
clocks-line-doubtful = { $day } is counted as worked: a source lists it as off, but no ground for that is seen.
clocks-line-provisional = The date is provisional: there is no calendar for these days yet, only statutory holidays are counted.
clocks-line-changes = The rule changes on { $day }, but the letter came earlier: the earlier rule applies.
clocks-information = For information: { $text } — { $day }
clocks-unverified = The law after { $day } is not verified: the term is counted by the last known rules.

# Calendars.
clocks-calendar-title = { $country }, { $year }: { $worked } working days, { $off } days off
clocks-calendar-none = There is no calendar for this year: only statutory holidays count, and whatever is counted by it is provisional.
clocks-calendar-sources = Sources: { $sources }. Confidence: { $confidence }.
clocks-calendar-holiday = { $day } — { $name }
clocks-calendar-moved = { $day } — { $reason }
clocks-calendar-worked = { $day } — a working day
clocks-calendar-cancelled = { $day } — the holiday is cancelled
clocks-calendar-doubtful = { $day } — counted as worked, though the source lists it as off
clocks-calendar-terms = Terms, { $country }
clocks-calendar-term = { $id }: { $text } — { $count }, { $article }
clocks-calendar-verified = The rules are verified through { $day }
clocks-confidence-high = high
clocks-confidence-medium = medium
clocks-confidence-low = low
clocks-sources-none = not confirmed

# Terms and calendars in the rule book.
clocks-book-terms = { $country }: terms
clocks-book-terms-what = A count begins on the next day; hours and “at once” with the event itself. The owner is shown the last day without roll-forward, and the rolled day as an explanation. The rule of the day of receipt applies.
clocks-book-terms-caption = Terms, articles and confidence
clocks-book-head-term = Term
clocks-book-head-for = What it is for, and how it is counted
clocks-book-from-event = Counted from: { $event }
clocks-book-extension = Extension by a reasoned notice: { $count }
clocks-book-kinds = Letters: { $kinds }
clocks-book-information = For information only
clocks-book-calendars = Calendars

# What an update changes.
clocks-change-verified = The rules count as verified through { $to } (before: through { $from })
clocks-change-coverage = { $country }: from which day and how terms are counted changes
clocks-change-holiday = { $country }: the holiday “{ $name }” changes for years without a calendar
clocks-change-year-new = { $country }: a calendar for { $year } is added
clocks-change-year = { $country }: the calendar for { $year } changes
clocks-change-day-off = { $day } becomes a day off: { $reason }
clocks-change-day-worked = { $day } becomes a working day
clocks-change-term-new = A new term “{ $text }”: { $now }, { $article }
clocks-change-term = Term “{ $text }”: { $now } instead of { $was }, { $article }
clocks-change-term-same = Term “{ $text }”: { $now }; its article, ground or dates change, { $article }
clocks-change-since = for letters received from { $day } on
clocks-change-none = The update changes nothing: all of it is there already.
clocks-change-edition-verified = { $shop }, edition { $number }: the law of { $day } is now verified, issue it again without the mark
clocks-change-edition-unverified = { $shop }, edition { $number }: the law of { $day } no longer counts as verified
clocks-change-letter-label = { $shop }, letter No. { $number }
clocks-change-letter = { $letter }: was { $was }, becomes { $now }
clocks-change-letter-none = { $letter }: was { $was }, has no term any more
clocks-change-letter-new = { $letter }: had no term, becomes { $now }
