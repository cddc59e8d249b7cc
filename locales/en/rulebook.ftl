# The rule book: everything the program knows and writes, for a lawyer to check.
rulebook-title = Rule book
rulebook-subtitle = The program’s texts, conditions, articles, terms, fines and questions, for a lawyer to check
# { $version }: version of the rules.
rulebook-foot = Pismovnik · rule book, version { $version }
rulebook-page-counter = Page { $page } of { $pages }

rulebook-guide = How to read this book
rulebook-guide-what = The book is made of the same data as the documents: what is not here, the program does not write. For each country come the articles and sources, then the clauses of the documents with their conditions, the words that stand inside clauses, the remarks on answers, and the fines; the questions come last.
rulebook-guide-correct = The right-hand column is left free for corrections: write in it by hand, or save the book for Word and correct it there. Each row begins with the id of the clause, and that is how a correction finds its way into the program.
rulebook-guide-signs = Angle brackets hold ‹what is filled in from the answers›. The word “or” parts variants of a text, of which one goes into the document.
rulebook-guide-conditions = The conditions under the clauses are not written by hand. The program drafted documents from samples and random sets of answers and noted on which answers a clause depends and under which it stood.
rulebook-mark-high = High confidence: the provision was found in a source and leaves no doubt; or, where “not confirmed” stands beside it, it is well known but no source was found.
rulebook-mark-medium = Medium confidence: the source is indirect, or sources differ.
rulebook-mark-low = Low confidence: the provision must be checked before anyone relies on it.
rulebook-mark-unconfirmed = Not confirmed: no source was found and the provision is written from memory. Compare it with the law in force first of all.
# { $from }, { $verified }: days; { $version }: version of the rules.
rulebook-coverage = Version { $version } of the rules describes the law in force since { $from } and was checked against its sources through { $verified }. The book does not replace a lawyer’s opinion.
rulebook-doubts = What to check first
rulebook-doubts-what = Here the sources are silent, differ, or were not read.
rulebook-doubt-ru-edition = Federal Law No. 152-FZ is known in the edition of 26.07.2026, and there is one with changes not yet in force. Their content was not read. They may concern consents through the state services portal (bill No. 1110676-8), whose adoption is not confirmed.
rulebook-doubt-ru-counting = It is not settled whether a term under Law No. 152-FZ that ends on a day off moves to the next working day (article 193 of the Civil Code). The program counts strictly, without moving, and shows the moved day for information.
rulebook-doubt-ru-mixed = Where one letter withdraws consent and demands that processing stop, the program keeps both terms (article 21(5) and (5.1) of Law No. 152-FZ) and shows the earlier one. This is drawn from the text of the law, not from guidance.
rulebook-doubt-ru-fines = A sole proprietor’s fines under parts 2, 2.1, 8 and 9 of article 13.11 of the Code of Administrative Offences are not settled in the sources; on part 10 the sources differ. That a self-employed person is fined as a citizen is not confirmed.
rulebook-doubt-ru-minors = Law No. 152-FZ does not say from which age a minor gives consent; practice for ages 14 to 18 differs.
rulebook-doubt-ru-post = Which letters are now accepted with a list of contents is not confirmed: only old sources were found.
rulebook-doubt-kz-code = Digital Code No. 255-VIII has been in force since July 2026; the exact day (11 or 12 July) was worked out from its term, not read. How the companion Law No. 256-VIII changes the words of Law No. 94-V was not read.
rulebook-doubt-kz-access = Law No. 94-V now gives no number for the term in which a request for access is answered. The program counts three working days, as in the earlier text, cited from memory.
rulebook-doubt-kz-plans = A register of operators, a notice of the start of processing and fines of up to 5,000 monthly calculation indices were discussed in March 2026; no adoption was found.
rulebook-doubt-kz-language = No rule was found that fixes the language of a private shop’s policy. The program writes in Kazakh and Russian, Kazakh first.

# { $country }: the country.
rulebook-articles = { $country }: articles and sources
rulebook-articles-caption = Articles that documents and remarks rest on
rulebook-sources = Sources
# { $key }: key of the source; { $place }: address.
rulebook-source-place = { $key }: { $place }
rulebook-source-repository = { $key }: a text in a public repository, exact address not kept
rulebook-source-repository-place = { $key }: a text in a public repository ({ $place })
rulebook-unconfirmed = not confirmed
rulebook-cited-unconfirmed = { $article } (not confirmed)
rulebook-confidence-high = high
rulebook-confidence-medium = medium
rulebook-confidence-low = low
rulebook-head-article = Article
rulebook-head-since = In force since
rulebook-head-sources = Sources
rulebook-head-confidence = Confidence
rulebook-head-served = Places
rulebook-head-remark = Correction
rulebook-head-clause = Clause
rulebook-head-finding = Remark
rulebook-head-fine = What it may cost
rulebook-head-question = Question
rulebook-head-text = Text

rulebook-clauses = { $country }: clauses of the documents
# { $count }: how many sets of answers.
rulebook-clauses-what = { $count ->
    [one] The conditions were taken from documents drafted from { $count } set of answers. A clause that stands in several documents is given in the first of them.
   *[other] The conditions were taken from documents drafted from { $count } sets of answers. A clause that stands in several documents is given in the first of them.
}
rulebook-clauses-caption = Clauses with their conditions and texts
rulebook-always = Always stands.
# { $answers }: questions and answers.
rulebook-depends = Depends on the answers to: { $answers }.
rulebook-also = Also stands in: { $papers }.
rulebook-in-all = Stands in all documents.
# { $papers }: names of documents.
rulebook-in-all-but = Stands in all other documents but these: { $papers }.
# { $question }: label of the question; { $answers }: the answers under which the clause stands.
rulebook-condition = “{ $question }”
rulebook-condition-answers = “{ $question }”: { $answers }
rulebook-condition-answered = “{ $question }” — answered
rulebook-since = In force since { $day }.
rulebook-no-text = No text of its own: a list, a table or details. Their words are given in the section “words inside clauses”.
rulebook-example = Example:
rulebook-unseen = Clauses that did not come up in the papers drafted
rulebook-variant = or: { $text }
rulebook-variant-inline = or “{ $text }”

rulebook-phrases = { $country }: words inside clauses
rulebook-phrases-what = Items of lists, cells of tables, names, and the words by which documents call the chosen answers.
rulebook-phrases-caption = Ids and words
rulebook-words-consents = Consents
rulebook-words-cookies = Cookies
rulebook-words-foot = Running feet
rulebook-words-incident = Data leaks and transfer abroad
rulebook-words-internal = Internal papers
rulebook-words-notification = Notification to Roskomnadzor
rulebook-words-old-base = The old mailing list
rulebook-words-policy = Policy
rulebook-words-services = Services of the directory
rulebook-words-situations = Everyday situations
rulebook-words-transfer = Transfer to third parties
rulebook-words-withdrawal = Withdrawal form
rulebook-words-words = Words of all documents
rulebook-words-instruction = Instruction to a processor
rulebook-words-letters = Letters
rulebook-words-decision = Letters: the decision and its grounds
rulebook-words-letters-law = Letters: norms

rulebook-findings = { $country }: remarks on answers
rulebook-findings-caption = What the program says of how the shop works
rulebook-fines = { $country }: fines
rulebook-fines-what = The amounts are shown as the owner sees them. Where no source gives an amount for this kind of owner, the program shows none.
rulebook-fines-caption = Fines by remark and kind of owner
# { $who }: kind of owner; { $cost }: the fine in words.
rulebook-fine = { $who }: { $cost }

rulebook-fines-all = All fines
rulebook-fines-all-caption = Fines by article
rulebook-fined-roubles = Fine, roubles
rulebook-fined-range = { $from }–{ $to }
rulebook-fined-unsure = { $from }–{ $to } (amount not checked against its source)
rulebook-fined-citizen = Citizens and the self-employed
rulebook-fined-official = Officials
rulebook-fined-proprietor = Sole proprietors
rulebook-fined-company = Companies
rulebook-fined-open = not settled in the sources

rulebook-questions = Questions
rulebook-questions-what = The questions stand in the order in which the program asks them: the page’s title and explanation, then label, hint, example and options.
rulebook-questions-caption = Questions of this section
# { $condition }: the condition.
rulebook-asked-when = Asked if: { $condition }.
rulebook-any-of = at least one of: { $conditions }
rulebook-all-of = all of: { $conditions }
rulebook-optional = May be left unanswered.
# { $options }: the options, one after another.
rulebook-options = Answers: { $options }
# { $fields }: the fields of a record, one after another.
rulebook-fields = Fields: { $fields }
# { $text }: an example of an answer.
rulebook-such-as = For example: { $text }
rulebook-remarks = General remarks

rulebook-arg-name = name
rulebook-arg-names = names
rulebook-arg-button = button
rulebook-arg-ground = ground
rulebook-arg-items = list
rulebook-arg-days = days
rulebook-arg-day = day
rulebook-arg-url = page address
rulebook-arg-tools = tools
rulebook-arg-site = site
rulebook-arg-sites = sites
rulebook-arg-operator = operator
rulebook-arg-member = member of the group
rulebook-arg-first = the first
rulebook-arg-second = the second
rulebook-arg-shop = shop
rulebook-arg-places = places
rulebook-arg-kinds = kinds
rulebook-arg-channels = channels
rulebook-arg-address = address
rulebook-arg-email = e-mail
rulebook-arg-contacts = contacts
rulebook-arg-ways = ways
rulebook-arg-purposes = purposes
rulebook-arg-recipients = recipients
rulebook-arg-countries = countries
rulebook-arg-country = country
rulebook-arg-company = company
rulebook-arg-number = number
rulebook-arg-count = count
rulebook-arg-brands = brands
rulebook-arg-actions = actions
rulebook-arg-provider = bank or payment service
rulebook-arg-term = term
rulebook-arg-title = title
rulebook-arg-year = year
rulebook-arg-month = month
rulebook-arg-page = page
rulebook-arg-pages = pages
rulebook-arg-role = role
rulebook-arg-made = day of drafting
rulebook-arg-as-of = day whose law applies
rulebook-arg-abroad = statement on transfer abroad
rulebook-arg-answer = answer
rulebook-arg-article = article
rulebook-arg-authority = document of authority
rulebook-arg-changes = what to change
rulebook-arg-channel = channel
rulebook-arg-dated = date of the letter
rulebook-arg-executor = who prepared it
rulebook-arg-forms = forms
rulebook-arg-from = from
rulebook-arg-inn = INN
rulebook-arg-ogrn = OGRN or OGRNIP
rulebook-arg-question = question
rulebook-arg-reason = reason
rulebook-arg-received = day of receipt
rulebook-arg-register = kind of number
rulebook-arg-registered = registered number
rulebook-arg-sheets = sheets
rulebook-arg-signatory = who signs
rulebook-arg-sources = sources
rulebook-arg-subject = data subject
rulebook-arg-tenge = tenge
rulebook-arg-to = to
rulebook-arg-until = last day
rulebook-arg-urls = page addresses
rulebook-arg-way = way
rulebook-arg-what = what
rulebook-arg-why = why
rulebook-arg-words = own words

# Saving from the window.
rulebook-dialog-save = Save the rule book
rulebook-file = Rule book

cli-rulebook = Makes the rule book: texts, conditions, articles, fines and questions, for a lawyer
cli-rulebook-done = Written: { $file }
cli-arg-country = Only this country, RU or KZ; both without it
