# Export of form submissions: preview, keeping, “whose consents”.
submissions-field-when = day
submissions-field-time = time
submissions-field-form = form
submissions-field-page = page
submissions-field-name = name
submissions-field-email = e-mail
submissions-field-phone = telephone
submissions-field-consent = consent tick
submissions-field-edition = edition of the text
submissions-field-none = not taken
submissions-needs-when = Name the column with the day of submission: without it nobody can see when consent was given.
submissions-needs-person = Name the column with the e-mail, telephone or name: otherwise nobody can tell whose submissions these are.
# { $rows }, { $good }, { $bad }, { $repeated }, { $kept }: numbers of rows.
submissions-counts = Rows: { $rows }. Can be kept: { $good }. With errors: { $bad }. Repeated in the file: { $repeated }. Kept earlier: { $kept }.
# { $columns }: columns and what they hold.
submissions-columns = Columns: { $columns }.
# { $said }: the form as the file names it; { $name }: the form of the map; { $count }: how many submissions.
submissions-form-matched = Form “{ $said }” is “{ $name }” of the form map. { $count ->
    [one] { $count } submission.
   *[other] { $count } submissions.
}
submissions-form-unmatched = ! Form “{ $said }” is not in the form map, or several forms fit: the purpose of these submissions is unknown. { $count ->
    [one] { $count } submission.
   *[other] { $count } submissions.
}
# { $label }: the words at the box; { $value }: what is recorded.
submissions-mark-given = “{ $label }”: consent ticked (recorded as “{ $value }”)
submissions-mark-refused = “{ $label }”: no consent (recorded as “{ $value }”)
submissions-mark-empty = “{ $label }”: empty
submissions-mark-unclear = “{ $label }”: recorded as “{ $value }”
# { $number }: number of the import; { $day }: when imported; { $count }: how many; { $from }, { $through }: days.
submissions-import = Import No. { $number } of { $day }: { $count ->
    [one] { $count } submission
   *[other] { $count } submissions
} from { $from } to { $through }
# { $name }: form; { $url }: its address; { $purpose }: purpose; { $tick }: how consent is asked for.
submissions-found-form = Form “{ $name }” ({ $url }). Purpose: { $purpose }. Consent at the form: { $tick }.
# { $number }: number of the edition.
submissions-edition-named = Edition { $number }: named in the export.
submissions-edition-map = Edition { $number }: stated for this form in the form map of that time.
submissions-edition-published = Edition { $number }: on the site that day, by your record.
submissions-edition-in-force = Edition { $number }: in force that day.
# { $title }: document; { $number }: edition; { $lang }: language.
submissions-found-text = Words of the consent: “{ $title }”, edition { $number }, { $lang }.
submissions-unknown-no-column = The export has no consent mark: it does not show whether consent was given.
submissions-unknown-empty = The consent mark is empty: it shows no consent.
submissions-unknown-unclear = The mark says neither yes nor no: read it yourself.
submissions-unknown-form = The form map has no such form: the purpose is unknown.
submissions-unknown-forms = Several forms of the map fit: which one it was is unknown.
submissions-unknown-map-of-today = Only the present form map has this form: whether it was the same then is unknown.
submissions-unknown-named-edition = The edition that the export names is not in the program.
submissions-unknown-edition = No edition issued in the program was in force that day: the words of the consent are unknown.
submissions-unknown-shown = Which text stood at the form that day is not recorded.
submissions-unknown-paper = This edition has no consent for this purpose.
# { $count }: how many submissions.
submissions-found = { $count ->
    [0] The kept imports hold no submission of this person. That does not mean that there was no consent: search by e-mail, telephone and name, and check that everything is imported.
    [one] { $count } submission.
   *[other] { $count } submissions.
}
submissions-by-name = Searched by name: namesakes may be here too. Compare e-mail and telephone.
submissions-none = No imports are kept.
submissions-not-kept = Nothing is kept yet. To keep it, repeat with --yes.
# { $number }: number of the import; { $count }: how many submissions.
submissions-imported = Kept as import No. { $number }: { $count ->
    [one] { $count } submission.
   *[other] { $count } submissions.
} To remove it for good: remove --import { $number }.
submissions-removed = Import No. { $number } is removed for good: neither its rows nor the key to them remain in the file. Copies of the file made before still hold these rows: delete such copies.
submissions-kept = The export is kept.
submissions-dialog = Export of form submissions (CSV)
cli-shop-submissions = Submissions of the site’s forms: import an export, find someone’s consents, remove
cli-shop-submissions-import = Look at a CSV export; with --yes, keep it
cli-shop-submissions-find = Whose consents: a person’s submissions, with the purpose and the words of the consent
cli-shop-submissions-list = The kept imports
cli-shop-submissions-remove = Remove an import for good
cli-arg-table = CSV file, separated by commas, semicolons or tabs
cli-arg-map = What a column holds: its name or number = when, time, form, page, name, email, phone, consent, edition or none
cli-arg-yes = Keep it; without this the export is only shown
cli-arg-who = E-mail, telephone or name
cli-arg-import = Number of the import in the list
