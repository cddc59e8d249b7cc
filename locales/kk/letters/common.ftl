# Екі елдің хаттары: рәсімдеу және бір елдің заңына сілтемесіз айтылатын сөздер.

letter-title-reply = Дербес деректер туралы өтінішке жауап
letter-title-access = Дербес деректер туралы мәлімет сұрау салуға жауап
letter-title-correction = Дербес деректерді түзету туралы талапқа жауап
letter-title-deletion = Дербес деректерді жою немесе бұғаттау туралы талапқа жауап
letter-title-objection = Автоматтандырылған шешімге қарсылыққа жауап
letter-title-extension = Мерзімді ұзарту туралы хабарлама
letter-title-refusal = Уәжді бас тарту
letter-title-clarification = Өтінішті нақтылауды сұрау
letter-title-not-found = Жауап: деректер табылмады
letter-title-marketplace = Жауап: кімге жүгіну керек
letter-title-acknowledgment = Өтініш алынды
letter-title-processor = Өңдеуді тоқтату және деректерді жою туралы хабарлама
letter-title-act = Дербес деректерді жою туралы акт
letter-title-cured = Бұзушылықтың жойылғаны туралы хабарлама
letter-title-regulator = Сұрау салуға жауап
letter-title-incident-first = Оқиға туралы хабарлама: жұмыс парағы
letter-title-incident-result = Оқиғаны тексеру нәтижелері туралы хабарлама: жұмыс парағы

# Рәсімдеу
letter-foot = { $title } · № { $number }, { $day }
clause-letter-note-english = Аударма мәлімет үшін берілген.
clause-letter-reference = Шығыс № { $number }, { $day }
letter-reference-answered = { $form ->
    [both] { $dated } № { $number } өтінішке
    [number] № { $number } өтінішке
   *[dated] { $dated } өтінішке
}
letter-reference-request = { $form ->
    [both] { $dated } № { $number } сұрау салуға
    [number] № { $number } сұрау салуға
   *[dated] { $dated } сұрау салуға
}
clause-letter-greeting = Сәлеметсіз бе!
clause-letter-incoming = { $form ->
    [both] Сіздің { $dated } № { $number } өтінішіңізді { $received } алып, { $registered } нөмірімен тіркедік.
    [number] Сіздің № { $number } өтінішіңізді { $received } алып, { $registered } нөмірімен тіркедік.
    [dated] Сіздің { $dated } өтінішіңізді { $received } алып, { $registered } нөмірімен тіркедік.
   *[bare] Сіздің өтінішіңізді { $received } алып, { $registered } нөмірімен тіркедік.
}
clause-letter-request = { $form ->
    [both] Сіздің { $dated } № { $number } сұрау салуыңызды { $received } алып, { $registered } нөмірімен тіркедік.
    [number] Сіздің № { $number } сұрау салуыңызды { $received } алып, { $registered } нөмірімен тіркедік.
    [dated] Сіздің { $dated } сұрау салуыңызды { $received } алып, { $registered } нөмірімен тіркедік.
   *[bare] Сіздің сұрау салуыңызды { $received } алып, { $registered } нөмірімен тіркедік.
}
clause-letter-representative = Сіздің атыңыздан өкіл жүгінді: { $name }. Өкілеттігін растайтын құжат: { $authority }.
clause-letter-guardian = Сіз заңды өкіл ретінде жүгіндіңіз. Кімнің деректері: { $subject }. Өкілеттігіңізді растайтын құжат: { $authority }. Бұл хаттағы «сіздің деректеріңіз» — сіз атынан жүгінген адамның деректері.
clause-letter-enclosures = { $form ->
    [single] Қосымша:
   *[several] Қосымшалар:
}
# { $sheets }: парақ саны.
letter-item-enclosure = { $sheets ->
    [one] { $title } — { $sheets } парақ
   *[other] { $title } — { $sheets } парақ
}
letter-item-enclosure-file = { $title } — файл
# [row]: лауазымы мен аты қол қою жолында тұр.
clause-letter-closing = { $form ->
    [row] Құрметпен,
    [row-unnamed] Құрметпен,
   *[whole] Құрметпен, { $signatory }
}
letter-post-sole-proprietor = Жеке кәсіпкер
letter-sign-date = Күні
letter-sign-post = Лауазымы
letter-sign = Қолы
letter-sign-name = Тегі, инициалдары
clause-letter-stamp = М. О. (мөр болса)
clause-letter-executor = Орындаушы: { $executor }

# Шешім
clause-letter-received = Өтінішіңізді қарап, жауап береміз.
clause-letter-answer-by = Өтінішіңізді қараймыз. Жауап жіберілетін соңғы күн: { $day }.
clause-letter-stopped = Өтінішіңіз бойынша тоқтатылды:
letter-item-stopped = { $what } — тоқтатылған күні: { $day }
clause-letter-destroyed = Мына деректер жойылды:
letter-item-destroyed = { $what } — № { $number } акт, { $day }
clause-letter-kept = Деректердің бір бөлігін сақтаймыз, өйткені оған басқа заңды негіз бар. Қандай деректердің не үшін және қай уақытқа дейін қажет екені кестеде көрсетілген.
clause-letter-kept-table = Сақталатын деректер
clause-letter-blocked = Мына деректер бұғатталды, яғни кестеде аталған мақсаттар үшін ғана сақталады және басқа ешнәрсеге пайдаланылмайды: { $items }.
clause-letter-told = Деректерді біздің тапсырмамыз бойынша өңдегендерге өтінішіңіз туралы хабарладық:
letter-item-told = { $name } — { $day }
letter-item-recipient = { $name }
letter-head-data = Деректер
letter-head-purpose = Мақсаты
letter-head-ground = Негізі
letter-head-until = Қай уақытқа дейін

# Жеке хаттар
clause-letter-access-table = Біз өңдейтін дербес деректеріңіз
clause-letter-access-told = Деректерді алғандар:
clause-letter-access-enclosed = Деректердің өзі қосымшада келтірілген.
clause-letter-words = { $words }
clause-letter-objection = Шешімді бағдарлама емес, адам қайта қарады. { $words }
clause-letter-clarify = Жауап беру үшін бізге мәлімет жетіспейді. { $words }
clause-letter-clarify-least = Осы хатқа жауап жазсаңыз жеткілікті; жеке басты куәландыратын құжаттың көшірмесі қажет емес. Деректердің сіздікі екеніне көз жеткізгенше оларды ашпаймыз және ештеңені жоймаймыз.
clause-letter-not-found = Өтініште көрсетілген мәліметтер бойынша жазбаларымызды тексердік: осы өтініштің өзінен басқа дербес деректеріңіз табылмады.
clause-letter-no-advertising = Сіз көрсеткен байланыс деректеріне жарнама жібермейміз. Ол үшін бас тартқаныңыз туралы жазбаны сақтаймыз.
clause-letter-not-found-more = Басқа есіммен, электрондық пошта мекенжайымен немесе телефон нөмірімен сатып алған немесе жазылған болсаңыз, хабарлаңыз: тағы бір рет тексереміз.
clause-letter-marketplace = Тапсырысыңыз { $name } алаңында рәсімделген. Алаң сатып алушыларының деректерін алаң иесі өңдейді: қандай деректерді не үшін жинайтынын өзі айқындайды және ол үшін өзі жауап береді. Бұл өңдеуді оның орнына тоқтата алмаймыз, сондықтан алаң иесіне жүгінуіңізді сұраймыз.
clause-letter-marketplace-table = Біз өзіміз өңдейтін деректер
clause-letter-processor-whose = Деректер субъектісі: { $subject }.
clause-letter-processor-what = Мына деректерді жоюды сұраймыз:
clause-letter-processor-answer = Деректердің қашан және қандай тәсілмен жойылғанын хатпен растауды, ал деректер бағдарламада сақталған болса, журналдан алынған үзіндіні қоса беруді сұраймыз.
clause-letter-processor-by = Растауды жіберудің соңғы күні: { $day }.
clause-letter-processor-own = Бұл деректердің қайсыбірін заң бойынша сақтауға міндетті болсаңыз, оларды, негізі мен мерзімін көрсетіңіз.

# Акт
clause-letter-act-number = № { $number } акт, { $day }
clause-letter-act-subject = Кімнің деректері жойылды
letter-act-subject-note = тегі, аты, әкесінің аты немесе адамды айқындауға болатын өзге мәлімет
clause-letter-act-processor = Деректерді тапсырма бойынша өңдеген тұлғаның атауы (аты) мен мекенжайы
clause-letter-act-data = Жойылған деректер:
clause-letter-act-data-blank = Жойылған деректердің тізбесі (санаттары)
clause-letter-act-systems = Деректер өшірілген ақпараттық жүйе
clause-letter-act-paper = Қағаз жеткізгіштер және парақ саны
clause-letter-act-method = Жою тәсілі
clause-letter-act-reason = Жою себебі
clause-letter-act-day = Жойылған күні
clause-letter-act-destroyers = Деректерді жойғандар:
clause-letter-act-destroyer-blank = Тегі, аты, әкесінің аты және лауазымы

# Оқиға
clause-letter-incident-detected = Оқиға анықталған күн мен уақыт
clause-letter-incident-what = Не болды
clause-letter-incident-data = Қандай деректерге қатысты
clause-letter-incident-persons = Қанша адамға қатысты
clause-letter-incident-cause = Себептері
clause-letter-incident-harm = Адамдарға қандай зиян келуі мүмкін
clause-letter-incident-measures = Не істелді
clause-letter-incident-contact = Байланысатын адамның аты, телефоны және электрондық поштасы
