# Күн хаттамасы, дүкенді беру, нөмірлер, ескертулер, оқиға мерзімдері: бағдарламаның өзі айтатыны.

# Күн хаттамасы.
protocol-title = Күн хаттамасы
# { $day }: күні.
protocol-title-day = Күн хаттамасы: { $day }
protocol-all-shops = Барлық дүкен
protocol-due = Мерзімі келгендер
protocol-due-caption = Осы күнге қарай жауап берілуі тиіс хаттар
protocol-due-none = Осы күнге дейін жауап беруді талап ететін хат болған жоқ.
protocol-evening = Күн соңында
protocol-done = Осы күні жазылғандар
protocol-done-caption = Осы күні журналға не жазылды
protocol-done-none = Бұл күні ештеңе жазылған жоқ.
protocol-what = Не істелді
protocol-who = Кім
protocol-who-note = Аты-жөні жазылған жерде ғана тұр. Қалғанын қолмен толтырыңыз.
protocol-made = Журнал бойынша жасалған күні: { $day }.
# { $place }: қайда; { $what }: не; { $day }: қашан; { $why }: себебі.
protocol-task-done = { $place }: { $what } — орындалған күні: { $day }
protocol-task-nothing = { $place }: { $what } — істейтін ештеңе жоқ: { $why }
protocol-task-open = { $place }: { $what } — орындалды деген белгі алынды

# Дүкенді беру.
handover-dialog-out = Беру файлын қайда сақтау керек
handover-dialog-in = Беру файлы
# { $shop }: дүкен.
handover-file = { $shop } — беру
# { $file }, { $folder }: файл мен қалта; { $count }: неше жазба.
handover-done = Дүкен берілді, { $count } жазба: { $file }, қалта: { $folder }. Енді оны мұнда тек оқуға болады.
handover-new = Жаңа дүкен. Хаттар: { $letters }, құжат редакциялары: { $editions }, жазбалар: { $events }.
handover-continues = Бұл дүкен мұнда бар, қосылатын жазбалар: { $events }. Файлда барлығы: хаттар — { $letters }, құжат редакциялары — { $editions }.
handover-taken = Қабылданды: { $shops }. Негізгі дана енді осында.
handover-back = Дүкен қайтадан осында жүргізіледі.
handover-away = жүргізуші: { $to }
handover-holds = хаттар: { $letters }, құжат редакциялары: { $editions }

# Сақтау.
desk-written = Сақталды: { $file }, қалта: { $folder }
desk-bundle-done = Хат бойынша дәлелдер жиналды.
desk-letters-done = { $count } хат жүктеп алынды.

# Нөмірлер.
numbers-serial = реттік нөмір
numbers-year = жыл
numbers-short-year = жылдың екі саны
numbers-incoming = кіріс нөмірі, тек шығыс хаттарда

reminders-nothing = Қазір еске салатын ештеңе жоқ.

# Оқиға.
lw-step-notices = Хабарламалар
incident-until-time = { $day }, сағат { $time } дейін
incident-until-day = { $day } дейін
incident-sent = жіберілген күні: { $day }
# { $hours }, { $minutes }: қанша қалды немесе өтіп кетті.
incident-left = { $hours } сағ { $minutes } мин қалды
incident-over = { $hours } сағ { $minutes } мин кешікті
incident-from-midnight = Уақыты жазылмаған, сондықтан сағат түн ортасынан саналады. Қашан байқалғаны есіңізде болса, жазбаны түзетіңіз.
incident-now-stop = Деректердің кетуін тоқтатыңыз: құпиясөздерді ауыстырыңыз, қолжетімділікті жабыңыз, деректер кетіп жатқан жолды ажыратыңыз. Ештеңені өшірмеңіз.
incident-now-keep = Іздерді сақтаңыз: журналдар, хаттар, экран суреттері. Көшірмелерін бөлек қойыңыз.
incident-now-ask = Хостингтен, хабарлама жіберу қызметінен және деректер жатқан басқалардан журналдарды сақтауды және не көріп отырғанын айтуды сұраңыз.
incident-now-measure = Кімнің және қандай деректері қозғалғанын, неше адам екенін анықтаңыз. Нақты саны белгісіз болса, мүмкін болатын ең көп санын жазыңыз.
incident-now-tell = Адамдарға зиян келуі мүмкін болса, оларға ескертіңіз.

# Бас тартулар.
error-package-key-wrong = Құпиясөз беру файлына сәйкес келмейді немесе бұл — беру файлы емес.
error-package-key-wrong-hint = Құпиясөзді дүкенді берген адам қойған: содан сұраңыз. Файл өзгермеді, қанша рет болса да қайталап көруге болады.
error-package-damaged = Беру файлы бүлінген.
error-package-damaged-hint = Ештеңе қабылданған жоқ. Файлды қайта жіберуді сұраңыз, флешкамен немесе мұрағатпен жібергені дұрыс.
error-package-own = Бұл — өзіңіздің жұмыс файлыңыз, ол ашық тұр.
error-package-own-hint = Сізге жіберілген беру файлын таңдаңыз.
error-package-empty = Файлда қабылдауға болатын дүкен жоқ.
error-package-empty-hint = Ол басқа жерде қабылданған немесе файл сізге арналмаған. Дүкенді қайта беруді сұраңыз.
error-scheme-serial = Нөмірде реттік нөмір жоқ немесе ол екі рет тұр.
error-scheme-serial-hint = {"{"}N{"}"} белгісін тек бір рет қойыңыз: әйтпесе екі хат бір нөмір алады.
error-scheme-sign-unknown = { $value } белгісі мұнда ештеңе білдірмейді.
error-scheme-sign-unknown-hint = Белгілерді өрістің қасындағы түймелермен қоюға болады.
error-scheme-touches = Реттік нөмір көршілес сандармен қосылып кетеді.
error-scheme-touches-hint = Араларына сызық немесе әріп қойыңыз, мысалы, {"{"}N{"}"}/{"{"}YYYY{"}"}.

# Пәрмен жолы.
cli-letter-protocol = Күн хаттамасы, PDF: ненің мерзімі келді, не жазылды және кім жазды
cli-shop-numbers = Дүкен хаттары қалай нөмірленеді; --incoming, --outgoing, --acts арқылы өзгертіледі
cli-arg-protocol-day = Қай күн үшін; көрсетілмесе — бүгін
cli-arg-scheme-incoming = Кіріс хаттарды нөмірлеу, мысалы, «Кіріс-{"{"}N{"}"}/{"{"}YYYY{"}"}»
cli-arg-scheme-outgoing = Шығыс хаттарды нөмірлеу, мысалы, «{"{"}IN{"}"}/{"{"}N{"}"}»
cli-arg-scheme-acts = Жою туралы актілерді нөмірлеу, мысалы, «А-{"{"}N{"}"}/{"{"}YYYY{"}"}»
# { $next }, { $answer }: нөмірлер.
cli-shop-numbers-next = Келесі хат: { $next }, оған жауап: { $answer }, келесі акт: { $act }
