# What stands around a letter.
around-overdue = The day by which it was to be answered has passed. Answer now: silence is worse than delay.
around-duplicate = This letter seems to be recorded already. If so, void the repetition.
around-asked-lately = The same person asked for access less than 30 days ago: it may be refused, with reasons.
around-passport = A copy of an identity document is among the enclosures. It was not asked for: black it out or destroy it, ask for no other.
around-other-channel = The answer went another way than the request came. It is answered in the form of the request, unless that says otherwise.
around-promise-broken = The day of another demand of this letter has passed, the one that your own offer promises included.
around-hours = By { $time } on { $day } ({ $article })
around-repeat = The same sender: incoming No. { $number } of { $day }
around-stopped = On the stop-list since { $day }: { $contact }
around-promise = { $what } — by { $day }
around-consent = Consent: { $row }
around-unproven = Outgoing No. { $number } was posted on { $day }, and no receipt came (incoming No. { $incoming })
around-all-proven = Everything posted is proven.
cli-letter-waiting = What was posted and not proven for more than --days days
cli-arg-days = How many days
cli-arg-keep-words = Keep your own words of --say or --fill as the shop’s template for such letters
