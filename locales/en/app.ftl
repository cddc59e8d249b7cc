# Texts with arguments that the window receives ready-made.
app-yes = Yes
app-no = No
app-answer-unknown = I don’t know yet
# { $section }: section of questions; { $position } and { $count }: the question's place in it.
app-crumb = { $section } · question { $position } of { $count }
app-remaining = { $minutes ->
    [one] about { $minutes } minute left
   *[other] about { $minutes } minutes left
}
app-remaining-none = everything is answered
app-preview-empty = Answer the first questions, and the text will begin to grow here.
app-source-always = always stands
# { $page }: title of the question.
app-source-one = from the answer “{ $page }”
app-source-many = { $more ->
    [one] from the answer “{ $page }” and { $more } more
   *[other] from the answer “{ $page }” and { $more } more
}
app-document-privacy-policy = Policy
app-document-consent-processing-forms = Consent: requests
app-document-consent-processing-bonus = Consent: bonuses
app-document-consent-processing-promotions = Consent: promotions
app-document-consent-processing-cookies = Consent: cookies
app-document-consent-marketing = Consent: mailings
app-document-consent-distribution = Consent: reviews
app-document-cookie-notice = Cookies
app-document-withdrawal-form = Withdrawal form
app-document-consent-processing-orders = Consent: orders
app-document-consent-processing-account = Consent: account
app-document-consent-processing-health = Consent: health data
app-document-consent-transfer = Consent to transfer
app-document-consent-transfer-abroad = Consent to transfer abroad
app-document-order-responsible = Order: responsible person
app-document-policy-approval = Order: approval of documents
app-document-data-list = List of personal data
app-document-access-list = List of persons with access
app-document-processor-instruction = Instruction to a processor
app-document-destruction-rules = Destruction rules
app-document-acquaintance-sheet = Acknowledgement sheet
app-document-harm-assessment = Harm assessment
app-document-protection-level = Protection level
app-document-inspection-folder = Inspection folder
app-document-inspection-gaps = To do before an inspection
app-document-notification-worksheet = Notification worksheet
app-document-transfer-notification-worksheet = Notification of transfer: worksheet
app-document-incident-worksheet = If data have leaked
app-document-cookie-banner = Cookie choice window: code
app-document-old-base-memo = The old mailing list
app-language-ru = Russian
app-language-kk = Kazakh
app-language-en = English
app-language-information = { $language } (for information)
# { $first }, { $second }: names of languages.
app-language-beside = { $first } and { $second } side by side
app-format-pdf = PDF
app-format-pdf-note = to print and archive
app-format-html = HTML page
app-format-html-note = for the site
app-format-docx = Word
app-format-docx-note = to edit, DOCX
app-format-md = Markdown
app-format-md-note = for a developer
app-format-txt = Plain text
app-format-txt-note = to paste anywhere
app-country-ru = Russia
app-country-kz = Kazakhstan
app-papers-none = no papers yet
# { $number }: edition; { $day }: day of issue.
app-papers-edition = edition { $number } of { $day }
app-papers-outdated = edition { $number } of { $day }, out of date
app-papers-unchecked = edition { $number } of { $day }: it could not be checked whether it is outdated
app-edition-title = Edition { $number } of { $day }
app-edition-in-force = in force from { $day }
app-edition-provisional = in force from { $day }; the law has not been checked for that day yet
# { $documents }: titles of documents.
app-edition-apart = Not set side by side: { $documents }. Their texts in the two languages differ: your own words stand in one of them only.
app-issue-summary = Documents to be issued: { $documents }. Languages: { $languages }. Formats: PDF, HTML, DOCX, Markdown and text.
app-review-not-ready = { $count ->
    [one] { $count } question is still needed before papers can be issued.
   *[other] { $count } questions are still needed before papers can be issued.
}
# { $file }: name of the file or folder.
app-saved-file = Saved: { $file }
app-saved-folder = All papers are saved in the folder “{ $folder }”
app-dialog-new-workspace = Where to keep the Pismovnik workspace
app-dialog-open-workspace = Open a Pismovnik workspace
app-dialog-law-update = Choose an update of calendars and rules
app-dialog-save = Save the paper
app-dialog-folder = Where to save all papers
app-workspace-file = Pismovnik
app-folder-name = { $shop } — edition { $number }
app-preset-ru-sole-proprietor = Sole proprietor with an online shop
app-preset-ru-sole-proprietor-note = orders with and without account, delivery, mailings, reviews
app-preset-ru-self-employed = Self-employed maker
app-preset-ru-self-employed-note = orders through a form and messages, no accounts
app-preset-ru-company = Company with warranty and promotions
app-preset-ru-company-note = OOO or AO: accounts, bonuses, warranty, text messages
app-preset-ru-group = Group of companies
app-preset-ru-group-note = several legal entities and brands on one site
app-preset-kz-sole-proprietor = Sole proprietor in Kazakhstan
app-preset-kz-sole-proprietor-note = orders in a messenger and on the site, delivery by Kazpost
app-preset-kz-company = Company in Kazakhstan
app-preset-kz-company-note = LLP: accounts, bonuses, mailings, reviews, staff
# { $day }, { $month }, { $year }: day, number of the month, year.
app-day = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
}
# { $name }: the proprietor's or company's name.
app-operator-ip = IP { $name }
app-operator-self-employed = { $name }, self-employed
app-operator-ooo = OOO “{ $name }”
app-operator-ao = AO “{ $name }”
app-operator-too = TOO “{ $name }”
# { $question }: label of the question.
app-answer-missing = “{ $question }” needs an answer.
