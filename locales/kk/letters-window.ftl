# Терезедегі хаттар: Rust сөздер мен күндерден құрастыратындар.
lw-number = Кіріс № { $number }
lw-day = { $month ->
    [1] { $day } қаңтар
    [2] { $day } ақпан
    [3] { $day } наурыз
    [4] { $day } сәуір
    [5] { $day } мамыр
    [6] { $day } маусым
    [7] { $day } шілде
    [8] { $day } тамыз
    [9] { $day } қыркүйек
    [10] { $day } қазан
    [11] { $day } қараша
   *[12] { $day } желтоқсан
}
lw-front = { $weekday ->
    [1] { $day }, дүйсенбі
    [2] { $day }, сейсенбі
    [3] { $day }, сәрсенбі
    [4] { $day }, бейсенбі
    [5] { $day }, жұма
    [6] { $day }, сенбі
   *[7] { $day }, жексенбі
}
lw-front-time = { $day }, сағат { $time } дейін
lw-month = { $month ->
    [1] { $year } жыл, қаңтар
    [2] { $year } жыл, ақпан
    [3] { $year } жыл, наурыз
    [4] { $year } жыл, сәуір
    [5] { $year } жыл, мамыр
    [6] { $year } жыл, маусым
    [7] { $year } жыл, шілде
    [8] { $year } жыл, тамыз
    [9] { $year } жыл, қыркүйек
    [10] { $year } жыл, қазан
    [11] { $year } жыл, қараша
   *[12] { $year } жыл, желтоқсан
}
lw-weekday = { $weekday ->
    [1] дс
    [2] сс
    [3] ср
    [4] бс
    [5] жм
    [6] сн
   *[7] жс
}
lw-left-over = { $count } күн кешікті
lw-left-today = бүгін
lw-left-days = { $count } күн
lw-mark-void = күші жойылған
lw-mark-closed = жабылған
lw-mark-proof = растауды күтеміз
lw-mark-ready = жабуға болады
lw-mark-no-term = мерзімсіз
lw-yes = иә
lw-filter-open = Ашық
lw-filter-overdue = Мерзімі өткен
lw-filter-due = Осы аптада
lw-filter-proof = Растау күтілуде
lw-filter-closed = Жабылған
lw-filter-all = Барлығы
lw-shown = { $from }–{ $to }, барлығы { $count }
lw-shown-more = { $from }–{ $to }, барлығы { $count } астам
lw-write-on-paper = Қағазға жазыңыз: { $number } және алынған күні.
lw-keep-number = Журналдағы нөмірі: { $number }.
lw-summary = { $number } · алынған күні: { $day } · { $channel }
lw-title = Хат: { $name }
lw-title-plain = Хат: { $name }
lw-title-unnamed = № { $number } хат
lw-title-incident = № { $number } оқиға
lw-fact-sender = Жіберуші
lw-fact-address = Мекенжайы
lw-fact-email = Электрондық поштасы
lw-fact-phone = Телефоны
lw-fact-representative = Өкілі
lw-fact-scope = Не туралы жазған
lw-fact-other = Тағы не сұрайды
lw-fact-sender-number = Жіберушідегі нөмірі
lw-fact-dated = Хаттағы күн
lw-fact-postmark = Пошта мөртабаны
lw-fact-time = Уақыты
lw-fact-uncollected = Поштадан алынбаған
lw-fact-lies = Қағаз қайда жатыр
lw-fact-note = Жазба
lw-step-identity = Кімнің деректері
lw-step-decision = Шешім
lw-step-tasks = Орындау
lw-step-act = Акт
lw-step-reply = Жауап
lw-step-sending = Жіберу
lw-step-proof = Растау
lw-step-closing = Жабу
lw-fate-stop = тоқтату
lw-fate-destroy = жою
lw-fate-keep = сақтау
lw-fate-keep-blocked = басқаға жабық күйде сақтау
lw-kept = { $purpose }; { $ground }; { $until }
lw-task-processor = өңдеушіге тапсыру
lw-task-destroys = жою: актіге енеді
lw-act-signed = қол қойылған күні: { $day }
lw-sent = жіберілген күні: { $day } · { $way }
lw-delivered = тапсырылған күні: { $day }
lw-came-back = қайтып келген күні: { $day }; себебі: { $why }
lw-recount = бұрын — { $was }, енді — { $now }
lw-says-withdrawal = «Келісімімді қайтарып аламын», «мені барлық жерден өшіріңіз»
lw-says-stop = «Деректерімді өңдеуді тоқтатыңыз»
lw-says-distribution = «Пікірімді, атымды, суретімді сайттан алып тастаңыз»
lw-says-marketing = «Жарнама жібермеңіз», «жазылымнан шығарыңыз»
lw-says-access = «Мен туралы қандай деректеріңіз бар?»
lw-says-correction = «Қате бар: тегімді, мекенжайымды түзетіңіз»
lw-says-deletion = «Бұл деректер артық немесе заңсыз алынған: өшіріңіз»
lw-says-automated = «Келіспеймін: бас тартуды бағдарлама шешкен»
lw-says-regulator = Уәкілетті органның нөмірі бар қағазы, онда мерзім аталған
lw-says-incident = База ұрланды, хат басқа адамға кетті, телефон жоғалды
lw-says-other = Деректер туралы бұлардың ешқайсысын сұрамайды
lw-paper-reply = Жауап: не тоқтатылды, жойылды, сақталады
lw-paper-access = Жауап: қандай деректер бар
lw-paper-correction = Жауап: не түзетілді
lw-paper-deletion = Жауап: не жойылды немесе бұғатталды
lw-paper-objection = Қарсылыққа жауап
lw-paper-extension = Мерзімді ұзарту туралы хабарлама
lw-paper-refusal = Дәлелді бас тарту
lw-paper-clarification = Нақтылауды сұрау
lw-paper-not-found = Жауап: деректер табылмады
lw-paper-marketplace = Жауап: деректер маркетплейсте
lw-paper-acknowledgment = Хат алынды, жауап беру күні
lw-paper-processor = Өңдеушіге хабарлама
lw-paper-act = Жою туралы акт
lw-paper-cured = Хабарлама: бұзушылық жойылды
lw-paper-regulator = Уәкілетті органға ілеспе хат
lw-paper-incident-first = Оқиға туралы алғашқы хабарлама
lw-paper-incident-result = Оқиғаны тексеру қорытындысы
lw-regulator = Дербес деректерді қорғау саласындағы уәкілетті орган
lw-ground-obligation = Міндеттеме әлі орындалмаған
lw-ground-laws = Деректерді өңдеуді заң талап етеді
lw-ground-repeated = Дәл осы туралы 30 күннен аз уақыт бұрын сұралған
lw-ground-not-proved = Расталуы тиіс нәрсе расталмаған
lw-enclosed-act = Дербес деректерді жою туралы № { $number } акт, көшірме
lw-incident-detected = Қашан байқалды: күні мен уақыты
lw-incident-what = Не болды
lw-incident-data = Қандай деректер
lw-incident-persons = Қанша адам
lw-incident-cause = Болжамды себебі
lw-incident-harm = Адамдарға қандай қауіп бар
lw-incident-measures = Не істелді
lw-incident-culprits = Кімнің кінәсінен, егер анықталса
lw-incident-contact = Сұрақтарға кім жауап береді
lw-role-letter = хат
lw-role-envelope = конверт
lw-role-authority = өкілеттік
lw-role-export = көшірме немесе экран суреті
lw-role-signed-act = қол қойылған акт
lw-role-paper = қағаз
lw-role-signed-paper = қол қойылған қағаз
lw-role-proof = растау
lw-role-other = басқа
lw-file-undone = жазба кері қайтарылған, файл әлі сақтаулы
lw-size-b = { $count } Б
lw-size-kb = { $count } КБ
lw-size-mb = { $count } МБ
lw-file-unreadable = Бұл PDF оқылмайды. Сақтап, басқа бағдарламамен ашыңыз.
lw-file-not-shown = Мұндай файлды мұнда көрсету мүмкін емес. Сақтап, басқа бағдарламамен ашыңыз; сақталған көшірме енді шифрланған файлда жатпайтынын ұмытпаңыз.
lw-dialog-file = Файлды таңдаңыз
lw-dialog-ics = Күнтізбені қайда сақтау керек
lw-ics-name = Жауап мерзімдері
lw-ics-file = хат мерзімдері
lw-ics-event = Жауап беру: кіріс № { $number }, { $shop }
lw-remind-title = Хаттар жауап күтуде
lw-remind-over = { $count } хаттың мерзімі өтіп кетті.
lw-remind-now = Бүгін { $count } хаттың соңғы күні.
lw-remind-soon = Жақын күндерде { $count } хатқа жауап беру керек.
lw-board-none = ашық хат жоқ
lw-board-open = { $count } ашық хат
lw-board-over = { $count } хаттың мерзімі өтті
lw-board-until = { $day } дейін
error-letter-signed-copy-missing = Қол қойылған акт жоқ.
error-letter-signed-copy-missing-hint = Қол қойылған актінің сканын немесе суретін тіркеңіз: онсыз жауапта «жойылды» деуге болмайды.
