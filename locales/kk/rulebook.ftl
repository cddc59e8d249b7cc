# Ережелер кітабы: бағдарлама білетін және жазатын нәрсенің бәрі, заңгердің тексеруіне.
rulebook-title = Ережелер кітабы
rulebook-subtitle = Бағдарламаның мәтіндері, шарттары, баптары, мерзімдері, айыппұлдары мен сұрақтары — заңгердің тексеруіне
# { $version }: ережелердің нұсқасы.
rulebook-foot = Письмовник · ережелер кітабы, нұсқасы { $version }
rulebook-page-counter = { $page }-бет, барлығы { $pages }

rulebook-guide = Бұл кітапты қалай оқу керек
rulebook-guide-what = Кітап бағдарлама құжаттарды құрастыратын деректердің өзінен жиналған: мұнда жоқ нәрсені ол жазбайды. Әр ел бойынша алдымен баптар мен дереккөздер, одан кейін құжаттардың шарттары көрсетілген тармақтары, тармақ ішіндегі сөздер, жауаптарға ескертпелер және айыппұлдар беріледі; соңында — сұрақтар.
rulebook-guide-correct = Оң жақ баған түзету үшін бос қалдырылған: оған қолмен жазыңыз немесе кітапты Word пішімінде сақтап, сонда түзетіңіз. Әр жол тармақтың белгісінен басталады, түзету бағдарламаға сол бойынша енгізіледі.
rulebook-guide-signs = Бұрыштық жақшада — ‹жауаптардан қойылатын нәрсе›. «Не» сөзі мәтіннің нұсқаларын бөледі, құжатқа олардың біреуі ғана түседі.
rulebook-guide-conditions = Тармақтардың астындағы шарттар қолмен жазылмаған. Бағдарлама құжаттарды үлгілер мен кездейсоқ жауаптар бойынша құрастырып, тармақтың қандай жауаптарға байланысты екенін және қандай жауаптарда тұрғанын жазып алды.
rulebook-mark-high = Сенімділігі жоғары: ереже дереккөзден табылды және күмән тудырмайды; ал қасында «расталмаған» деп тұрса, ол жақсы белгілі, бірақ дереккөзі табылмаған.
rulebook-mark-medium = Сенімділігі орташа: дереккөз жанама немесе дереккөздер әртүрлі айтады.
rulebook-mark-low = Сенімділігі төмен: ережеге сүйенбес бұрын оны тексеру қажет.
rulebook-mark-unconfirmed = Расталмаған: дереккөз табылмады, ереже жадтан жазылған. Алдымен осыны заңның қолданыстағы редакциясымен салыстырыңыз.
# { $from }, { $verified }: күндер; { $version }: ережелердің нұсқасы.
rulebook-coverage = { $version } нұсқасындағы ережелер { $from } күнінен бастап қолданылатын заңды сипаттайды және { $verified } күнін қоса алғандағы күйі дереккөздермен салыстырылған. Кітап заңгердің қорытындысын алмастырмайды.
rulebook-doubts = Алдымен нені тексеру керек
rulebook-doubts-what = Бұл жерлерде дереккөздер үндемейді, әртүрлі айтады немесе оқылмаған.
rulebook-doubt-ru-edition = Ресейдің № 152-ФЗ заңы 26.07.2026 редакциясында белгілі, күшіне енбеген өзгерістері бар редакциясы да бар. Олардың мазмұны оқылмаған. Бәлкім, әңгіме мемлекеттік қызметтер порталы арқылы берілетін келісімдер туралы (№ 1110676-8 заң жобасы), бірақ оның қабылданғаны расталмаған.
rulebook-doubt-ru-counting = № 152-ФЗ заңы бойынша мерзімнің соңғы күні демалысқа келсе, ол жұмыс күніне ауыса ма (РФ Азаматтық кодексінің 193-бабы), шешілмеген. Бағдарлама мерзімді ауыстырмай, қатаң есептейді, ал ауысқан күнді мәлімет үшін көрсетеді.
rulebook-doubt-ru-mixed = Бір хатта келісім қайтарып алынып әрі өңдеуді тоқтату талап етілсе, бағдарлама екі мерзімді де жүргізеді (№ 152-ФЗ заңы 21-бабының 5 және 5.1-бөліктері) және ертерегін көрсетеді. Бұл заң мәтінінен шығарылған қорытынды, ресми түсіндірме емес.
rulebook-doubt-ru-fines = РФ ӘҚБтК 13.11-бабының 2, 2.1, 8 және 9-бөліктері бойынша жеке кәсіпкердің айыппұлы дереккөздерде анықталмаған, 10-бөлік бойынша дереккөздер әртүрлі айтады. Өзін-өзі жұмыспен қамтыған адамға азамат ретінде айыппұл салынатыны расталмаған.
rulebook-doubt-ru-minors = Жасөспірім қай жастан бастап келісімді өзі беретінін № 152-ФЗ заңы айтпайды; 14 пен 18 жас аралығындағы тәжірибе әртүрлі.
rulebook-doubt-ru-post = Қазір қандай хаттар салынған заттар тізімдемесімен қабылданатыны расталмаған: тек ескі дереккөздер табылды.
rulebook-doubt-kz-code = № 255-VIII Цифрлық кодекс 2026 жылғы шілдеден бастап қолданылады; нақты күні (11 немесе 12 шілде) оқылмаған, мерзімнен есептелген. Ілеспе № 256-VIII Заң № 94-V Заңның сөздерін қалай өзгертетіні оқылмаған.
rulebook-doubt-kz-access = Деректерге қол жеткізу туралы сұрау салуға қай мерзімде жауап берілетінін № 94-V Заң қазір санмен айтпайды. Бағдарлама бұрынғы мәтіндегідей үш жұмыс күнін есептейді; ол мәтін жадтан келтірілген.
rulebook-doubt-kz-plans = Операторлар тізілімі, өңдеудің басталғаны туралы хабарлама және 5000 АЕК-ке дейінгі айыппұлдар 2026 жылғы наурызда талқыланды; қабылданғаны табылмады.
rulebook-doubt-kz-language = Жеке дүкен саясатының тілін белгілейтін норма табылмады. Бағдарлама қазақша және орысша жазады, алдымен қазақша.

# { $country }: ел.
rulebook-articles = { $country }: баптар мен дереккөздер
rulebook-articles-caption = Құжаттар мен ескертпелер сүйенетін баптар
rulebook-sources = Дереккөздер
# { $key }: дереккөздің белгісі; { $place }: мекенжайы.
rulebook-source-place = { $key }: { $place }
rulebook-source-repository = { $key }: ашық қоймадағы мәтін, нақты мекенжайы жазылмаған
rulebook-source-repository-place = { $key }: ашық қоймадағы мәтін ({ $place })
rulebook-unconfirmed = расталмаған
rulebook-cited-unconfirmed = { $article } (расталмаған)
rulebook-confidence-high = жоғары
rulebook-confidence-medium = орташа
rulebook-confidence-low = төмен
rulebook-head-article = Бап
rulebook-head-since = Қолданыла бастаған күні
rulebook-head-sources = Дереккөздер
rulebook-head-confidence = Сенімділігі
rulebook-head-served = Қанша жерде
rulebook-head-remark = Түзету
rulebook-head-clause = Тармақ
rulebook-head-finding = Ескертпе
rulebook-head-fine = Қаншаға түседі
rulebook-head-question = Сұрақ
rulebook-head-text = Мәтін

rulebook-clauses = { $country }: құжаттардың тармақтары
# { $count }: жауаптардың қанша жиынтығы.
rulebook-clauses-what = { $count ->
    [one] Шарттар жауаптардың { $count } жиынтығы бойынша құрастырылған құжаттардан алынды. Бірнеше құжатта тұратын тармақ солардың біріншісінде келтірілген.
   *[other] Шарттар жауаптардың { $count } жиынтығы бойынша құрастырылған құжаттардан алынды. Бірнеше құжатта тұратын тармақ солардың біріншісінде келтірілген.
}
rulebook-clauses-caption = Тармақтар, олардың шарттары мен мәтіндері
rulebook-always = Әрқашан тұрады.
# { $answers }: сұрақтар мен жауаптар.
rulebook-depends = Мына жауаптарға байланысты: { $answers }.
rulebook-also = Мына құжаттарда да тұрады: { $papers }.
rulebook-in-all = Барлық құжатта бар.
# { $papers }: құжаттардың атаулары.
rulebook-in-all-but = Мыналардан басқа құжаттардың бәрінде бар: { $papers }.
# { $question }: сұрақтың жазуы; { $answers }: тармақ тұратын жауаптар.
rulebook-condition = «{ $question }»
rulebook-condition-answers = «{ $question }» — { $answers }
rulebook-condition-answered = «{ $question }» — жауап берілген
rulebook-since = Қолданыла бастаған күні: { $day }.
rulebook-no-text = Өз мәтіні жоқ: тізбе, кесте немесе деректемелер. Олардың сөздері «Тармақ ішіндегі сөздер» бөлімінде берілген.
rulebook-example = Мысал:
rulebook-unseen = Жасалған құжаттарда кездеспеген тармақтар
rulebook-variant = не: { $text }
rulebook-variant-inline = не «{ $text }»

rulebook-phrases = { $country }: тармақ ішіндегі сөздер
rulebook-phrases-what = Тізбелердің жолдары, кестелердің ұяшықтары, атаулар және құжаттарда таңдалған жауаптарды атайтын сөздер.
rulebook-phrases-caption = Белгілер мен сөздер
rulebook-words-consents = Келісімдер
rulebook-words-cookies = Cookie файлдары
rulebook-words-foot = Төменгі колонтитулдар
rulebook-words-incident = Деректердің жария болуы және шетелге беру
rulebook-words-internal = Ішкі құжаттар
rulebook-words-notification = Роскомнадзорға хабарлама
rulebook-words-old-base = Ескі тарату базасы
rulebook-words-policy = Саясат
rulebook-words-services = Анықтамалықтағы қызметтер
rulebook-words-situations = Тәжірибедегі жағдайлар
rulebook-words-transfer = Үшінші тұлғаларға беру
rulebook-words-withdrawal = Қайтарып алу бланкі
rulebook-words-words = Барлық құжаттың сөздері
rulebook-words-instruction = Орындаушыға тапсырма
rulebook-words-letters = Хаттар
rulebook-words-decision = Хаттар: шешім және оның негіздері
rulebook-words-letters-law = Хаттар: нормалар

rulebook-findings = { $country }: жауаптарға ескертпелер
rulebook-findings-caption = Дүкеннің жұмысы туралы бағдарлама не айтады
rulebook-fines = { $country }: айыппұлдар
rulebook-fines-what = Сомалар дүкен иесі көретін күйде берілген. Дереккөз мұндай иеге арналған соманы атамаса, бағдарлама оны көрсетпейді.
rulebook-fines-caption = Ескертпелер мен дүкен иелерінің түрлері бойынша айыппұлдар
# { $who }: иенің түрі; { $cost }: айыппұл сөзбен.
rulebook-fine = { $who }: { $cost }

rulebook-fines-all = Барлық айыппұл
rulebook-fines-all-caption = Баптар бойынша айыппұлдар
rulebook-fined-roubles = Айыппұл, рубль
rulebook-fined-range = { $from }–{ $to }
rulebook-fined-unsure = { $from }–{ $to } (сома дереккөзбен салыстырылмаған)
rulebook-fined-citizen = Азаматтар және өзін-өзі жұмыспен қамтығандар
rulebook-fined-official = Лауазымды адамдар
rulebook-fined-proprietor = Кәсіпкерлер
rulebook-fined-company = Компаниялар
rulebook-fined-open = дереккөздерде анықталмаған

rulebook-questions = Сұрақтар
rulebook-questions-what = Сұрақтар бағдарлама қоятын ретпен берілген: беттің тақырыбы мен түсіндірмесі, жазуы, кеңесі, мысалы, жауап нұсқалары.
rulebook-questions-caption = Осы бөлімнің сұрақтары
# { $condition }: шарт.
rulebook-asked-when = Мына жағдайда сұралады: { $condition }.
rulebook-any-of = кемінде біреуі: { $conditions }
rulebook-all-of = бәрі бірге: { $conditions }
rulebook-optional = Жауап бермеуге болады.
# { $options }: жауап нұсқалары.
rulebook-options = Жауаптар: { $options }
# { $fields }: жазба өрістері.
rulebook-fields = Өрістер: { $fields }
# { $text }: жауап мысалы.
rulebook-such-as = Мысалы: { $text }
rulebook-remarks = Жалпы ескертпелер

rulebook-arg-name = аты
rulebook-arg-names = атаулары
rulebook-arg-button = түйме
rulebook-arg-ground = негіздеме
rulebook-arg-items = тізбе
rulebook-arg-days = күн
rulebook-arg-day = күні
rulebook-arg-url = беттің мекенжайы
rulebook-arg-tools = құралдар
rulebook-arg-site = сайт
rulebook-arg-sites = сайттар
rulebook-arg-operator = оператор
rulebook-arg-member = топ мүшесі
rulebook-arg-first = біріншісі
rulebook-arg-second = екіншісі
rulebook-arg-shop = дүкен
rulebook-arg-places = алаңдар
rulebook-arg-kinds = түрлері
rulebook-arg-channels = арналар
rulebook-arg-address = мекенжай
rulebook-arg-email = электрондық пошта
rulebook-arg-contacts = байланыс деректері
rulebook-arg-ways = тәсілдер
rulebook-arg-purposes = мақсаттар
rulebook-arg-recipients = алушылар
rulebook-arg-countries = елдер
rulebook-arg-country = ел
rulebook-arg-company = компания
rulebook-arg-number = нөмірі
rulebook-arg-count = саны
rulebook-arg-brands = брендтер
rulebook-arg-actions = әрекеттер
rulebook-arg-provider = банк немесе төлем қызметі
rulebook-arg-term = мерзім
rulebook-arg-title = атауы
rulebook-arg-year = жыл
rulebook-arg-month = ай
rulebook-arg-page = бет
rulebook-arg-pages = беттер саны
rulebook-arg-role = рөлі
rulebook-arg-made = дайындалған күні
rulebook-arg-as-of = заң алынған күн
rulebook-arg-abroad = шетелге беру туралы мәлімет
rulebook-arg-answer = жауап
rulebook-arg-article = бап
rulebook-arg-authority = өкілеттік құжаты
rulebook-arg-changes = не өзгерту керек
rulebook-arg-channel = арна
rulebook-arg-dated = хаттың күні
rulebook-arg-executor = орындаушы
rulebook-arg-forms = нысандар
rulebook-arg-from = бастап
rulebook-arg-inn = ИНН
rulebook-arg-ogrn = ОГРН немесе ОГРНИП
rulebook-arg-question = сұрақ
rulebook-arg-reason = себебі
rulebook-arg-received = алынған күні
rulebook-arg-register = нөмір түрі
rulebook-arg-registered = кіріс нөмірі
rulebook-arg-sheets = парақ
rulebook-arg-signatory = кім қол қояды
rulebook-arg-sources = көздер
rulebook-arg-subject = субъект
rulebook-arg-tenge = теңге
rulebook-arg-to = дейін
rulebook-arg-until = соңғы күн
rulebook-arg-urls = беттердің мекенжайлары
rulebook-arg-way = тәсіл
rulebook-arg-what = не
rulebook-arg-why = себебі
rulebook-arg-words = өз сөздері

# Терезеден сақтау.
rulebook-dialog-save = Ережелер кітабын сақтау
rulebook-file = Ережелер кітабы

cli-rulebook = Ережелер кітабын жинайды: мәтіндер, шарттар, баптар, айыппұлдар мен сұрақтар, заңгерге арналған
cli-rulebook-done = Жазылды: { $file }
cli-arg-country = Тек осы ел: RU немесе KZ; көрсетілмесе — екеуі де
