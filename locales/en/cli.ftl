# Help and messages of the pismovnik command.
cli-about = Pismovnik: personal-data papers for small online shops
cli-after-help = Exit code: 0 done; 1 refused, all reasons listed; 2 wrong usage. Documents: privacy-policy, consent-processing-forms, consent-processing-bonus, consent-processing-promotions, consent-processing-cookies, consent-marketing, consent-distribution, cookie-notice, withdrawal-form.
cli-new = A complete invented sample of answers to start from
cli-questions = All questions; with an answers file, what is reachable, missing and wrong
cli-check = What the law says of the shop’s practice
cli-generate = Draft all documents into a folder
cli-explain = Show from which answer and article each paragraph comes
cli-requisites = Check a requisite by its check digits
cli-decline = Decline a Russian name by case
cli-workspace = The encrypted workspace with its shops
cli-workspace-init = Make a new workspace
cli-workspace-info = What is in the workspace
cli-workspace-verify = Check that entries and files are whole and unchanged
cli-shop = Shops in the workspace
cli-shop-add = Add a shop
cli-shop-list = List the shops
cli-shop-show = A shop’s answers and editions
cli-shop-issue = Issue an edition of the documents
cli-shop-export = Save an edition’s documents into a folder
cli-arg-json = Answer in JSON on standard output
cli-arg-lang = Language of messages: ru, kk, en
cli-arg-preset = Sample: ru-sole-proprietor, ru-self-employed, ru-company, ru-group, kz-sole-proprietor, kz-company
cli-arg-out = Where to write
cli-arg-answers = Answers file, TOML or JSON
cli-arg-as-of = Day whose law applies, YYYY-MM-DD; today by default
cli-arg-formats = Formats, comma-separated: pdf, html, docx, md, txt; all by default
cli-arg-langs = Languages of the documents, comma-separated; the country’s by default
cli-arg-document = Only this document
cli-arg-kind = What to check
cli-arg-value = The value; an account is written with its BIK after a slash
cli-arg-person = Surname, first name, patronymic
cli-arg-case = Only this case: nominative, genitive, dative, accusative, instrumental, prepositional
cli-arg-gender = The gender, where the name does not tell: m for a man, f for a woman
cli-arg-file = The workspace file
cli-arg-password-file = File with the workspace’s passphrase; without it you are asked
cli-arg-name = The shop’s name
cli-arg-shop = The shop’s number or name
cli-arg-in-force = Day of coming into force, YYYY-MM-DD; today by default
cli-arg-edition = Number of the edition; the last by default
cli-ask-passphrase = Passphrase of the workspace:
cli-ask-passphrase-again = Once more:
cli-new-done = Written: { $file }. Replace the invented details with yours and run pismovnik check.
cli-check-clean = No breaches or risks are seen in the answers.
# { $count }: number of files; { $folder }: the folder.
cli-generate-done = { $count ->
    [one] { $count } file and manifest.json written to { $folder }
   *[other] { $count } files and manifest.json written to { $folder }
}
cli-requisites-valid = { $value }: the check digits hold
cli-workspace-init-done = Workspace made: { $file }. Write the passphrase down and keep it apart: it cannot be recovered.
cli-workspace-info-lines = Made on { $created }. Shops: { $shops }, editions: { $editions }, entries: { $events }, size: { $kilobytes } KB, mark: { $head }
cli-workspace-verify-done = All is whole. Checked shops: { $shops }, entries: { $events }, files: { $files }.
cli-shop-add-done = Shop { $shop } added: { $name }
cli-shop-list-empty = No shops yet. Add the first one: pismovnik shop add
cli-shop-issue-done = Edition { $number } issued, in force from { $day }
cli-shop-edition = edition { $number }, in force from { $day }
cli-shop-export-done = Edition { $number } written to { $folder }
