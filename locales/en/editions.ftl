# Editions: comparison, publication, what is outdated, own words.

error-paper-unknown = This edition has no document “{ $value }”.
error-paper-unknown-hint = See which documents it holds and in which languages.
error-versions-differ = The document’s texts in the two languages do not match, so they cannot stand side by side.
error-versions-differ-hint = Most likely your own words stand in one language only. Add them to the other one too, then issue a new edition.
error-published-later = That day has not come yet.
error-published-later-hint = Give the day on which the document really appeared on the site: { $today } at the latest.
error-published-earlier = The edition did not exist on that day.
error-published-earlier-hint = It was issued on { $issued }: it cannot have stood on the site before.
error-clause-unknown = The document has no clause “{ $value }”.
error-clause-unknown-hint = “pismovnik shop words … list” shows numbers and names of clauses.
error-clause-fixed = The clause “{ $value }” cannot be replaced by text: it is code, a blank or a place to sign.
error-clause-fixed-hint = Add your text after it.
error-own-words-unknown = The clause “{ $value }” has no words of yours.
error-own-words-unknown-hint = They may have been withdrawn already: look at the list of your words.
error-own-words-conflict = Your words and the clause “{ $value }” no longer agree: its text has changed or gone since.
error-own-words-conflict-hint = Decide what stays: your words or the new text. Until then no edition is issued.

# Comparison.
app-compare-title = Comparison of editions
app-compare-was = Before
app-compare-is = After
app-compare-legend = Words that are gone are struck through, new ones are underlined:
app-compare-legend-deleted = removed
app-compare-legend-inserted = added
# { $count }: how many clauses are the same.
app-compare-same = { $count ->
    [one] Changed clauses; { $count } clause is the same
   *[other] Changed clauses; { $count } clauses are the same
}
app-compare-equal = The texts agree word for word.
app-compare-page-counter = Page { $page } of { $pages }
app-compare-current = Text by the present answers
app-compare-inexact = One of the editions was issued by an earlier version of the program, which kept only the files. Its text has been drafted anew from the answers of that edition under the present rules and may differ from what was issued. The true text is in the edition’s files.
app-compare-added = new document
app-compare-removed = document no longer there

# Reasons. { $question }: the question’s label.
app-reason-answer = another answer: “{ $question }”
app-reason-rules = another version of the rules
app-reason-translation = another translation
app-reason-law = the law has changed
app-reason-own = your own words
app-reason-day = another day of the edition

# How a document is outdated.
app-standing-changed = the text has changed
app-standing-new = one more document is needed now
app-standing-unneeded = not needed any more
# { $count }: how many documents.
app-outdated-summary = { $count ->
    [one] { $count } document has changed
   *[other] { $count } documents have changed
}
app-new-questions = { $count ->
    [one] Answer the new question
   *[other] Answer the new questions: { $count }
}

# In force on a day. { $day }, { $from }, { $until }: days in words.
app-force-none = { $day }: no edition was in force yet.
app-force-edition = { $day }: edition { $number } is in force (from { $from }).
app-force-edition-until = { $day }: edition { $number } is in force (from { $from } until { $until }, when the next one replaces it).
app-shown-since = by your record, on the site since { $day }: { $address }
app-shown-later = by your record, on the site only since { $day }: { $address }
app-shown-unstated = when and where it was published is not recorded
app-shown-instead = on that day edition { $number } stood on the site, by your record
app-published = By your record, on the site since { $day }: { $address }
app-publication-kept = Recorded where the document stands.
app-publication-forgotten = The record of publication has been removed.

# Back to an earlier edition. { $question }: the question’s label.
app-restore-answers = { $count ->
    [one] { $count } answer will change
   *[other] { $count } answers will change
}
app-restore-words = { $count ->
    [one] { $count } clause with your words will change
   *[other] { $count } clauses with your words will change
}
app-restore-nothing = Answers and your own words are those of this edition already.
app-restore-line = “{ $question }”: { $was } → { $is }
app-restored = The answers of edition { $number } are the present ones again. Issued editions stay as they were.
app-no-answer = no answer

# Own words.
app-own-draft = draft
app-own-stands = stand in the document
app-own-conflict = the clause has changed since: decide what stays
app-own-waits = wait: by the present answers there is no such clause
app-own-lost = the clause that they followed is gone: decide what to do with them
app-own-replaced = in place of the clause
app-own-struck = clause struck
app-own-added = after the clause
app-own-article = A clause that rests on { $articles } is struck. Without it the document may fall short of the law.
app-own-lacking = This document has none of these words in: { $languages }.
app-own-source = your own words
app-own-kept = Your words are recorded.
app-own-withdrawn = Your words are withdrawn: the clause stands as drafted.
app-own-undone = The last change is taken back.

# The command.
cli-shop-editions = A shop’s editions and which is in force on a day
cli-shop-diff = What differs between two editions, word by word
cli-shop-published = Record where and since when a document stands on the site
cli-shop-restore = Bring back answers and own words of an earlier edition
cli-shop-words = Own words in the documents
cli-shop-words-list = All own words, and the clauses of the documents
cli-shop-words-set = Replace a clause by own words, or add them after it
cli-shop-words-strike = Strike a clause
cli-shop-words-withdraw = Let a clause stand as drafted again
cli-arg-on = Day, YYYY-MM-DD; today by default
cli-arg-from = Number of the earlier edition
cli-arg-to = Number of the later edition, or current for the present answers
cli-arg-clause = Name of the clause, as explain shows it
cli-arg-nth = Which of several clauses of the same name, from one
cli-arg-after = Add after the clause instead of replacing it
cli-arg-text = File with the text: one paragraph a line, ** around bold
cli-arg-address = Address of the page
cli-arg-since = Since which day, YYYY-MM-DD; today by default
cli-arg-forget = Take the former record back
cli-arg-clauses = Show the clauses of the documents with their names too
cli-arg-in = Language of the document; the country’s leading one by default
cli-shop-words-none = There are no own words.
cli-shop-diff-same = All documents agree word for word.
cli-shop-diff-written = Written: { $file }
