# The stop-list.
stop-list-kind = kind
stop-list-contact = contact
stop-list-since = since
stop-list-because = ground
stop-list-empty = The stop-list is empty.
stop-list-line = { $contact } — no advertising since { $day } ({ $because })
stop-list-hit = Line { $line }: { $entry }
stop-list-no-contacts = No row holds an e-mail address or a telephone number. Is it the right table?
stop-list-checked = Rows checked: { $rows }. Matches with the stop-list: { $count }.
cli-stop-list = The stop-list: whom to send no advertising
cli-stop-list-list = Show the stop-list
cli-stop-list-add = Enter an e-mail address or telephone number by hand
cli-stop-list-remove = Take off the stop-list, giving a reason
cli-stop-list-export = Write the stop-list as CSV for a mailing service
cli-stop-list-check = Check a customer base (CSV) against the stop-list: which rows not to use
cli-arg-contact = E-mail address or telephone number
error-stop-unknown = This contact is not on the stop-list.
error-stop-unknown-hint = See the stop-list: a contact stands there as it was entered.
error-stop-contact = { $value } is neither an e-mail address nor a telephone number.
error-stop-contact-hint = Enter an address like name@example.org or a number with its country code.
cli-arg-cleaned = Write the base without people on the stop-list to this CSV file
cli-arg-marked = Write the base with a column of marks to this CSV file
cli-stop-list-take = Enter a list of people who unsubscribed, as a mailing service exports it (CSV or text)
cli-arg-dry-run = Only show what would be entered; write nothing
stop-take-columns = Columns that are read: { $columns }.
stop-take-counts = Rows: { $rows }. New contacts: { $new }. On the stop-list already: { $listed }. Repeated in the file: { $repeated }.
stop-take-done = { $count ->
    [0] No new contacts: the stop-list has not changed.
    [one] { $count } contact was entered.
   *[other] { $count } contacts were entered.
}
stop-take-not-entered = Nothing is entered. To enter it, repeat without --dry-run.
error-stop-column = The file has no column of e-mail addresses or telephone numbers.
error-stop-column-hint = Name that column “Email” or “Phone” and choose the file again. It now has: { $options }.
error-row-contact-missing = Neither e-mail nor telephone. Lines: { $lines }.
error-row-contact-missing-hint = If the contact stands in another column, name that one “Email” or “Phone”. The other rows can be entered.
error-row-contact-unreadable = What stands there is neither an e-mail address nor a telephone number. Lines: { $lines }.
error-row-contact-unreadable-hint = Mend these rows in the file and choose it again, or enter the contacts by hand. Numbers like 7.9E+10 were spoilt by a spreadsheet program: export the list anew. The other rows can be entered.
error-row-contact-partly = Beside a contact stands something that cannot be read. Lines: { $lines }.
error-row-contact-partly-hint = What was read of these rows will be entered. See whether a second contact is lost.
