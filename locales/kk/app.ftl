# Терезе дайын күйде алатын, орнына мән қойылатын мәтіндер.
app-yes = Иә
app-no = Жоқ
app-answer-unknown = Әзірге білмеймін
# { $section }: сұрақтар бөлімі; { $position } және { $count }: сұрақтың реті мен бөлімдегі саны.
app-crumb = { $section } · { $position }-сұрақ, барлығы { $count }
app-remaining = { $minutes ->
    [one] шамамен { $minutes } минут қалды
   *[other] шамамен { $minutes } минут қалды
}
app-remaining-none = барлығына жауап берілді
app-preview-empty = Алғашқы сұрақтарға жауап беріңіз — мәтін осы жерде құрала бастайды.
app-source-always = әрқашан тұрады
# { $page }: сұрақтың тақырыбы.
app-source-one = «{ $page }» сұрағының жауабынан
app-source-many = { $more ->
    [one] «{ $page }» және тағы { $more } сұрақтың жауабынан
   *[other] «{ $page }» және тағы { $more } сұрақтың жауабынан
}
app-document-privacy-policy = Саясат
app-document-consent-processing-forms = Келісім: өтініштер
app-document-consent-processing-bonus = Келісім: бонустар
app-document-consent-processing-promotions = Келісім: акциялар
app-document-consent-processing-cookies = Келісім: cookie
app-document-consent-marketing = Келісім: хат тарату
app-document-consent-distribution = Келісім: пікірлер
app-document-cookie-notice = Cookie
app-document-withdrawal-form = Қайтарып алу бланкі
app-document-consent-processing-orders = Келісім: тапсырыстар
app-document-consent-processing-account = Келісім: жеке кабинет
app-document-consent-processing-health = Келісім: денсаулық туралы мәліметтер
app-document-consent-transfer = Үшінші тұлғаларға беруге келісім
app-document-consent-transfer-abroad = Трансшекаралық беруге келісім
app-document-order-responsible = Жауапты тұлға туралы бұйрық
app-document-policy-approval = Құжаттарды бекіту туралы бұйрық
app-document-data-list = Дербес деректер тізбесі
app-document-access-list = Қол жеткізе алатын адамдар тізімі
app-document-processor-instruction = Орындаушыға тапсырма
app-document-destruction-rules = Жою қағидалары
app-document-acquaintance-sheet = Танысу парағы
app-document-harm-assessment = Зиянды бағалау
app-document-protection-level = Қорғалу деңгейі
app-document-inspection-folder = Тексеруге арналған папка
app-document-inspection-gaps = Тексеруге дейін не істеу керек
app-document-notification-worksheet = Хабарлама дайындамасы
app-document-transfer-notification-worksheet = Шетелге беру туралы хабарлама дайындамасы
app-document-incident-worksheet = Деректер тарап кетсе
app-document-cookie-banner = Cookie таңдау терезесі: код
app-document-old-base-memo = Жазылушылардың ескі базасы
app-language-ru = Орысша
app-language-kk = Қазақша
app-language-en = Ағылшынша
app-language-information = { $language } (мәлімет үшін)
# { $first }, { $second }: тілдердің атауы.
app-language-beside = { $first } және { $second }, қатар
app-format-pdf = PDF
app-format-pdf-note = басып шығаруға және мұрағатқа
app-format-html = HTML беті
app-format-html-note = сайтқа
app-format-docx = Word
app-format-docx-note = түзетуге, DOCX
app-format-md = Markdown
app-format-md-note = әзірлеушіге
app-format-txt = Жай мәтін
app-format-txt-note = кез келген жерге қоюға
app-country-ru = Ресей
app-country-kz = Қазақстан
app-papers-none = құжаттар әлі жоқ
# { $number }: редакция нөмірі; { $day }: шығарылған күні.
app-papers-edition = { $number }-редакция, { $day }
app-papers-outdated = { $number }-редакция, { $day }; жаңарту керек
app-papers-unchecked = { $day } күнгі { $number }-редакция: ескірген-ескірмегенін тексеру мүмкін болмады
app-edition-title = { $number }-редакция, { $day }
app-edition-in-force = күшіне енетін күні: { $day }
app-edition-provisional = күшіне енетін күні: { $day }; бұл күнгі заң әлі тексерілмеген
# { $documents }: құжаттардың атауы.
app-edition-apart = Екі тілде қатар қойылмағандары: { $documents }. Олардың екі тілдегі мәтіні сәйкес келмейді: өз сөзіңіз бір тілде ғана тұр.
app-issue-summary = Шығарылатын құжаттар саны: { $documents }. Тілдері: { $languages }. Пішімдері: PDF, HTML, DOCX, Markdown және мәтін.
app-review-not-ready = { $count ->
    [one] Құжаттарды шығару үшін тағы { $count } сұраққа жауап керек.
   *[other] Құжаттарды шығару үшін тағы { $count } сұраққа жауап керек.
}
# { $file }: файлдың немесе қалтаның аты.
app-saved-file = Сақталды: { $file }
app-saved-folder = Барлық құжат «{ $folder }» қалтасына сақталды
app-dialog-new-workspace = Письмовниктің жұмыс файлы қайда сақталсын
app-dialog-open-workspace = Письмовниктің жұмыс файлын ашу
app-dialog-law-update = Күнтізбелер мен ережелерді жаңарту файлын таңдау
app-dialog-save = Құжатты сақтау
app-dialog-folder = Барлық құжат қайда сақталсын
app-workspace-file = Письмовник
app-folder-name = { $shop } — { $number }-редакция
app-preset-ru-sole-proprietor = Интернет-дүкені бар жеке кәсіпкер (Ресей)
app-preset-ru-sole-proprietor-note = кабинетпен және кабинетсіз тапсырыс, жеткізу, хат тарату, пікірлер
app-preset-ru-self-employed = Өзін-өзі жұмыспен қамтыған шебер (Ресей)
app-preset-ru-self-employed-note = нысан мен хабарлама арқылы тапсырыс, кабинетсіз
app-preset-ru-company = Кепілдігі мен акциялары бар компания (Ресей)
app-preset-ru-company-note = ООО немесе АҚ: кабинет, бонустар, кепілдік, SMS
app-preset-ru-group = Компаниялар тобы (Ресей)
app-preset-ru-group-note = бір сайтта бірнеше заңды тұлға мен бренд
app-preset-kz-sole-proprietor = Қазақстандағы жеке кәсіпкер
app-preset-kz-sole-proprietor-note = мессенджер мен сайт арқылы тапсырыс, Қазпоштамен жеткізу
app-preset-kz-company = Қазақстандағы ЖШС
app-preset-kz-company-note = ЖШС: кабинет, бонустар, хат тарату, пікірлер, қызметкерлер
# { $day }, { $month }, { $year }: күні, айдың нөмірі, жылы.
app-day = { $month ->
    [1] { $year } жылғы { $day } қаңтар
    [2] { $year } жылғы { $day } ақпан
    [3] { $year } жылғы { $day } наурыз
    [4] { $year } жылғы { $day } сәуір
    [5] { $year } жылғы { $day } мамыр
    [6] { $year } жылғы { $day } маусым
    [7] { $year } жылғы { $day } шілде
    [8] { $year } жылғы { $day } тамыз
    [9] { $year } жылғы { $day } қыркүйек
    [10] { $year } жылғы { $day } қазан
    [11] { $year } жылғы { $day } қараша
   *[12] { $year } жылғы { $day } желтоқсан
}
# { $name }: кәсіпкердің аты-жөні немесе компанияның атауы.
app-operator-ip = ЖК { $name }
app-operator-self-employed = { $name }, өзін-өзі жұмыспен қамтыған адам
app-operator-ooo = «{ $name }» ООО
app-operator-ao = «{ $name }» АҚ
app-operator-too = «{ $name }» ЖШС
# { $question }: сұрақтың жазуы.
app-answer-missing = «{ $question }»: жауап қажет.
