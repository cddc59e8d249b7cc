# Calendars, terms and the clocks that letters start.

# Letters, by what they ask for.
clocks-kind-withdrawal = Келісімді қайтарып алу
clocks-kind-stop = Өңдеуді тоқтату туралы талап
clocks-kind-distribution = Таратуды тоқтату туралы талап
clocks-kind-marketing = Жарнамадан бас тарту
clocks-kind-access = Өз деректері туралы сұрау салу
clocks-kind-correction = Деректерді түзету туралы талап
clocks-kind-deletion = Деректерді жою немесе бұғаттау туралы талап
clocks-kind-automated = Автоматтандырылған шешімге қарсылық
clocks-kind-regulator = Реттеушінің сұрау салуы
clocks-kind-incident = Деректердің тарап кетуі немесе жоғалуы
clocks-kind-other = Басқа хат

# What each term gives time for.
clocks-term-ru-withdrawal = Өңдеуді тоқтатып, деректерді жою
clocks-term-ru-stop = Өңдеуді тоқтату
clocks-term-ru-distribution-ends = Таратуды тоқтату
clocks-term-ru-distribution-unlawful = Егер тарату заңсыз болса, оны тоқтату
clocks-term-ru-marketing = Жарнама үшін деректерді өңдеуді тоқтату
clocks-term-ru-advertising = Жарнамалық хабарлар жіберуді тоқтату
clocks-term-ru-access = Сұрау салуға жауап беру немесе себебін түсіндіріп бас тарту
clocks-term-ru-access-repeat = Бұл күннен бұрын қайта сұрау салынбайды
clocks-term-ru-correction = Деректерді түзету
clocks-term-ru-correction-block = Тексеру кезінде деректерді бұғаттау
clocks-term-ru-deletion = Артық немесе заңсыз алынған деректерді жою
clocks-term-ru-unlawful-stop = Егер өңдеу заңсыз болса: оны тоқтату
clocks-term-ru-unlawful-destroy = Егер оны заңды ету мүмкін болмаса: деректерді жою
clocks-term-ru-automated = Қарсылықты қарап, шешім туралы хабарлау
clocks-term-ru-regulator = Роскомнадзорға жауап беру
clocks-term-ru-incident-notice = Оқиға туралы Роскомнадзорға хабарлау
clocks-term-ru-incident-result = Тексеру нәтижесін Роскомнадзорға хабарлау
clocks-term-ru-purpose-reached = Өңдеуді тоқтатып, деректерді жою: мақсатқа қол жетті
clocks-term-ru-destruction-impossible = Бірден жою мүмкін емес деректерді жою
clocks-term-ru-notified-change = Хабарламадағы өзгерістер туралы Роскомнадзорға хабарлау
clocks-term-ru-processing-ended = Өңдеудің тоқтатылғаны туралы Роскомнадзорға хабарлау
clocks-term-ru-distribution-conditions = Тарату шарттары мен тыйымдарын жариялау
clocks-term-kz-withdrawal = Өңдеуді тоқтату немесе себебін түсіндіріп бас тарту
clocks-term-kz-stop = Өңдеуді тоқтату немесе себебін түсіндіріп бас тарту
clocks-term-kz-distribution = Таратуды тоқтату немесе себебін түсіндіріп бас тарту
clocks-term-kz-marketing = Жарнамалық хабарлар жіберуді тоқтату
clocks-term-kz-access = Сұрау салуға жауап беру немесе себебін түсіндіріп бас тарту
clocks-term-kz-correction = Деректерді өзгерту немесе толықтыру
clocks-term-kz-violation-block = Бұзушылық белгілері болса, деректерді бұғаттау
clocks-term-kz-violation-destroy = Бұзушылық расталса, деректерді жою
clocks-term-kz-automated = Қарсылықты қарау
clocks-term-kz-incident-notice = Қауіпсіздіктің бұзылғаны туралы министрлікке хабарлау
clocks-term-kz-unblock = Бұғаттауды алып тастау: бұзушылық расталмады
clocks-term-kz-transfer-notice = Деректердің үшінші тұлғаға берілгені туралы адамға хабарлау
clocks-term-regulator-named = Хатта көрсетілген мерзімде жауап беру

# What the owner should know of a term.
clocks-note-ru-withdrawal = Басқа негізі (шарт, заң) бар деректер сақталады.
clocks-note-ru-stop = Деректерді келісімсіз де өңдеуге болатын жағдайда қолданылмайды.
clocks-note-ru-distribution = Таратуға берілген келісім сол күні тоқтайды.
clocks-note-proof = Растау хаттан кейін келсе, сол күнді көрсетіңіз.
clocks-note-ru-days = Бұл нормадағы «күн» сөзін күнтізбелік күн деп түсінеміз: тәжірибе осындай.
clocks-note-kz-consent = Анықтамалықта жеке мерзім жоқ: өңдеу келісімге негізделген, сондықтан келісімді қайтарып алу ретінде есептейміз. Заңгерге көрсетіңіз.
clocks-note-kz-access = Заң қазір күн санын атамайды. Үш жұмыс күні бұрынғы редакциядан, жадтан алынды: заңгерге көрсетіңіз.
clocks-note-destruction-impossible = Оған дейін деректер бұғатталады.

# What a term is counted from.
clocks-event-receipt = алынған күн
clocks-event-proof = растау ұсынылған күн
clocks-event-detection = анықталған сәт
clocks-event-purpose-reached = мақсатқа қол жеткен күн
clocks-event-impossible = жою мүмкін болмаған күн
clocks-event-change = өзгеріс болған күн
clocks-event-processing-ended = өңдеу тоқтатылған күн
clocks-event-consent = келісім алынған күн
clocks-event-not-confirmed = бұзушылық расталмаған күн
clocks-event-transfer = берілген күн

# Holidays.
clocks-holiday-new-year = Жаңа жыл демалысы
clocks-holiday-new-year-day = Жаңа жыл
clocks-holiday-christmas = Рождество
clocks-holiday-fatherland-defender = Отан қорғаушы күні
clocks-holiday-womens-day = Халықаралық әйелдер күні
clocks-holiday-spring-and-labour = Көктем және Еңбек мерекесі
clocks-holiday-victory-day = Жеңіс күні
clocks-holiday-russia-day = Ресей күні
clocks-holiday-unity-day = Халық бірлігі күні
clocks-holiday-constitution-day = Конституция күні
clocks-holiday-nauryz = Наурыз мейрамы
clocks-holiday-peoples-unity = Қазақстан халқының бірлігі мерекесі
clocks-holiday-defender-day = Отан қорғаушы күні
clocks-holiday-kurban-ait = Құрбан айт
clocks-holiday-capital-day = Астана күні
clocks-holiday-republic-day = Республика күні
clocks-holiday-independence-day = Тәуелсіздік күні

# Days. { $weekday }: 1 for Monday to 7; { $day }: a day in words.
clocks-day = { $weekday ->
    [1] дс { $day }
    [2] сс { $day }
    [3] ср { $day }
    [4] бс { $day }
    [5] жм { $day }
    [6] сб { $day }
   *[7] жс { $day }
}
clocks-off-weekend = { $weekday ->
    [6] сенбі
   *[7] жексенбі
}
clocks-off-moved = { $day } күнінен ауыстырылған демалыс

# The answer of `due`.
clocks-head = { $country }. Алынған күні: { $day }
clocks-head-event = { $country }. Бастапқы күн ({ $event }): { $day }
clocks-answer-by = Күн соңына дейін орындау: { $day }
clocks-answer-at-once = Бірден орындау: { $day }
clocks-answer-moment = Мына уақытқа дейін орындау: { $day }, { $time }
clocks-none = Мұндай хат заңда белгіленген мерзімдерді бастамайды.
clocks-count-working = { $count } жұмыс күні
clocks-count-calendar = { $count } күнтізбелік күн
clocks-count-months = { $count } ай
clocks-count-hours = { $count } сағат
clocks-count-by-date = келесі айдың { $count }-күніне дейін
clocks-count-named-date = хатта көрсетілген күнге дейін
clocks-count-immediate = бірден
clocks-line-count = Мерзім: { $count }, есептеу басы: { $day }
clocks-line-at-once = Мерзім: { $count }, алынған күні
clocks-line-named-date = Мерзім: { $count }
clocks-line-hours = Мерзім: { $count }, есептеу басы: { $day }, { $time }
clocks-line-from-midnight = Уақыт көрсетілмеген, сондықтан сағаттар тәулік басынан есептеледі. Уақытты көрсетіңіз: --time 14:30.
clocks-line-working = { $number }-жұмыс күні — { $day }
clocks-line-first = 1-күн — { $day }
clocks-line-nth = { $number }-күн — { $day }
clocks-line-off = есептелмейді — { $day }: { $reason }
clocks-line-last = Соңғы күн: { $day }
clocks-line-moment = Соңғы сәт: { $day }, { $time }
clocks-line-formal = Формалды түрде — { $day }: жұмыс күніне ауыстырумен ({ $article }). Бұл мерзімге ауыстыру қолданыла ма, шешілмеген, сондықтан соңғы күнді ұстаныңыз.
clocks-line-extended = Уәжді хабарлама уақытында жіберілсе, мерзім { $count } болады, соңғы күні: { $day }
clocks-line-extended-used = Ұзарту туралы хабарлама жіберілді: мерзім { $count }, соңғы күні { $day }
clocks-line-unconfirmed = Бұл мерзімнің дереккөзі расталмаған: заңгерге көрсетіңіз.
clocks-line-unsure = Сенімділік жоғары емес: заңгермен немесе өндірістік күнтізбемен салыстырыңыз.
clocks-line-doubtful = { $day } жұмыс күні деп есептеледі: дереккөзде демалыс, бірақ ауыстыруға негіз көрінбейді.
clocks-line-provisional = Күн алдын ала есептелген: бұл күндерге күнтізбе әлі жоқ, тек заңда белгіленген мерекелер ескерілді.
clocks-line-changes = { $day } күнінен ереже өзгереді, бірақ хат бұрын алынған: бұрынғысы қолданылады.
clocks-information = Мәлімет үшін: { $text } — { $day }
clocks-unverified = Заң мына күнге дейін ғана салыстырылған: { $day }. Мерзім соңғы белгілі ережелер бойынша есептелді.

# Calendars.
clocks-calendar-title = { $country }, { $year } жыл: жұмыс күні — { $worked }, демалыс — { $off }
clocks-calendar-none = Бұл жылға күнтізбе жоқ: тек заңда белгіленген мерекелер ескерілді, ол бойынша есептелгеннің бәрі алдын ала.
clocks-calendar-sources = Дереккөздер: { $sources }. Сенімділік: { $confidence }.
clocks-calendar-holiday = { $day } — { $name }
clocks-calendar-moved = { $day } — { $reason }
clocks-calendar-worked = { $day } — жұмыс күні
clocks-calendar-cancelled = { $day } — мереке алынып тасталды
clocks-calendar-doubtful = { $day } — дереккөзде демалыс болса да, жұмыс күні деп есептеледі
clocks-calendar-terms = Мерзімдер, { $country }
clocks-calendar-term = { $id }: { $text } — { $count }, { $article }
clocks-calendar-verified = Ережелер салыстырылған соңғы күн: { $day }
clocks-confidence-high = жоғары
clocks-confidence-medium = орташа
clocks-confidence-low = төмен
clocks-sources-none = расталмаған

# Terms and calendars in the rule book.
clocks-book-terms = { $country }: мерзімдер
clocks-book-terms-what = Есептеу келесі күннен басталады; сағат пен «бірден» — оқиғаның өзінен. Дүкен иесі ауыстырусыз соңғы күнді көреді, ауыстырылған күн түсіндірме ретінде беріледі. Хат алынған күнгі ереже қолданылады.
clocks-book-terms-caption = Мерзімдер, баптар және сенімділік
clocks-book-head-term = Мерзім
clocks-book-head-for = Не істеп үлгеру керек және қалай есептеледі
clocks-book-from-event = Есептеу басы: { $event }
clocks-book-extension = Уәжді хабарламамен ұзарту: { $count }
clocks-book-kinds = Хаттар: { $kinds }
clocks-book-information = Тек мәлімет үшін
clocks-book-calendars = Күнтізбелер

# What an update changes.
clocks-change-verified = Ережелер салыстырылған соңғы күн: { $to } (бұрын: { $from })
clocks-change-coverage = { $country }: мерзімдердің қай күннен және қалай есептелетіні өзгереді
clocks-change-holiday = { $country }: күнтізбесі жоқ жылдар үшін «{ $name }» мерекесі өзгереді
clocks-change-year-new = { $country }: { $year } жылға күнтізбе қосылады
clocks-change-year = { $country }: { $year } жылғы күнтізбе өзгереді
clocks-change-day-off = { $day } демалыс күні болады: { $reason }
clocks-change-day-worked = { $day } жұмыс күні болады
clocks-change-term-new = Жаңа мерзім «{ $text }»: { $now }, { $article }
clocks-change-term = «{ $text }» мерзімі: { $was } орнына { $now }, { $article }
clocks-change-term-same = «{ $text }» мерзімі: { $now }, бабы, негізі немесе қолданылу күндері өзгереді, { $article }
clocks-change-since = { $day } күнінен бастап алынған хаттар үшін
clocks-change-none = Жаңарту ештеңені өзгертпейді: мұның бәрі бұрыннан бар.
clocks-change-edition-verified = { $shop }, { $number }-редакция: { $day } күнгі заң енді салыстырылды, редакцияны ескерту белгісінсіз қайта шығарыңыз
clocks-change-edition-unverified = { $shop }, { $number }-редакция: { $day } күнгі заң енді салыстырылған деп саналмайды
clocks-change-letter-label = { $shop }, № { $number } хат
clocks-change-letter = { $letter }: бұрын — { $was }, енді — { $now }
clocks-change-letter-none = { $letter }: бұрын — { $was }, енді мерзім жоқ
clocks-change-letter-new = { $letter }: мерзім болған жоқ, енді — { $now }
