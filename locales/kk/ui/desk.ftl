# Жүктеп алу, дәлелдер, дүкенді беру, нөмірлер, ескертулер, пәрмен жолы.

# Жүктеп алу.
exports-open = Жүктеп алу…
exports-title = Хаттарды жүктеп алу
exports-which = Қай хаттар
exports-only-open = Ашық
exports-all = Бәрі, жабылғандармен бірге
exports-csv = CSV
exports-xlsx = Excel
exports-pdf = Журнал, PDF
exports-warning = Файл шифрланған жұмыс файлынан тыс жатады.
exports-stop = Тоқтату
exports-busy = Жинап жатырмыз…
exports-protocol = Күн хаттамасы
exports-protocol-lead = Ненің мерзімі келді, не істелді және кім істеді: басып шығарып, қол қоятын парақ.
exports-day = Қай күн үшін
exports-protocol-do = Хаттаманы сақтау, PDF
exports-calendar = Жауап мерзімдері телефон немесе компьютер күнтізбесіне.
case-bundle = Дәлелдерді жинау…
case-bundle-hint = Бір мұрағат: хат, мерзім есебі, шешім, акт, жауап, түбіртектер. Оны бағдарламасыз тексеруге болады.
case-proof-elsewhere = Растау «Растау» қадамында жазылады.
case-proof-go = Растауға өту

# Дүкенді беру.
handover-title = Дүкенді беру
handover-lead = Дүкенді иесіне немесе басқа бухгалтерге беруге болады: жауаптар, құжаттар, хаттар мен журнал бір шифрланған файлмен кетеді. Негізгі дана әрқашан біреу.
handover-out = Дүкенді беру…
handover-shop = Қай дүкен
handover-to = Кімге
handover-to-hint = Аты немесе атауы: журнал мен актіге енеді
handover-passphrase = Беру файлының құпиясөзі
handover-passphrase-hint = Кемінде 10 таңба. Оны файлдан бөлек айтыңыз
handover-out-warning = Берілгеннен кейін дүкен қайтарылғанша, оны мұнда тек оқуға болады.
handover-out-do = Беріп, файлды сақтау…
handover-act-do = Беру актісін сақтау, PDF…
handover-in = Дүкенді қабылдау…
handover-in-lead = Алдымен бағдарлама файлда не барын көрсетеді, ештеңені өзгертпейді.
handover-choose = Беру файлын таңдау…
handover-look = Файлда не барын көру
handover-coming = Файлдан не келеді
handover-tag-new = жаңа
handover-tag-known = бұрыннан бар
handover-own-name = Кім қабылдайды
handover-own-name-hint = Атыңыз немесе атауыңыз: журналға енеді
handover-take = Қабылдау
handover-drop = Қабылдамау
long-packing = Беру файлын жинап, тексеріп жатырмыз
long-taking = Дүкенді қабылдап жатырмыз
long-restoring = Көшірмеге оралып жатырмыз
long-looking = Беру файлын тексеріп жатырмыз
long-rekeying = Файлды жаңа құпиясөзбен шифрлап жатырмыз
handover-elsewhere = Берілген дүкендер
handover-back-title = Файлсыз қайтарып алу…
handover-back-lead = Беру файлы жоғалса немесе қажет болмаса. Онда жасалған жазбаларды кейін біріктіру мүмкін емес.
handover-back-do = Дүкенді қайтарып алу
shop-handed = берілді:

# Нөмірлер.
numbers-title = Хат нөмірлері
numbers-lead = Дүкен хаттары қалай нөмірленеді. Берілген нөмірлер өзгермейді, санау жалғасады, бір нөмір екі рет берілмейді.
numbers-shop = Дүкен
numbers-incoming-label = Кіріс
numbers-outgoing-label = Шығыс
numbers-acts-label = Жою туралы актілер
numbers-insert = Қою
numbers-next = Келесі хат:
numbers-answer = оған жауап:
numbers-act = келесі акт:
numbers-keep = Осылай нөмірлеу
numbers-kept = Нөмірлер сақталды.

# Ескертулер.
reminders-title = Хаттар туралы ескерту
reminders-lead = «Бүгін» экранында және жүйе хабарландыруымен: хаттар саны ғана, аттар мен нөмірлерсіз.
reminders-on = Жүйе хабарландыруларын көрсету
reminders-days = Неше күн бұрын ескерту керек
reminders-days-hint = Мерзім күнінің өзінен бөлек; 0 — тек сол күні
reminders-now = Қазір хабарландыру мынадай болар еді:

# Оқиға.
incident-title = Сағат жүріп тұр
incident-notices = Не хабарлау керек
incident-notices-lead = Белгілісін толтырыңыз: бос қалғаны қолмен толтырылады. Кешіккен толық хабарламадан уақтылы толық емесі жақсы.
incident-advice = Қазір не істеу керек

# Пәрмен жолы.
palette-title = Хатты, дүкенді немесе әрекетті табу
palette-hint = Нөмір, ат, хаттағы сөз, дүкен немесе әрекет
palette-results = Табылғандар
palette-nothing = Ештеңе табылмады.
palette-letter = хат
palette-shop = дүкен
palette-place = бөлім
palette-action = әрекет
palette-keys = ↑ ↓ — таңдау, Enter — ашу, Esc — жабу
palette-open = Іздеу… Ctrl K
palette-new-letter = Хатты тіркеу
palette-incident = Деректердің кетуін немесе жоғалуын тіркеу
palette-outbox = Шығыс: басып шығару және жіберу
palette-month = Мерзімдер ай бойынша
palette-overdue = Мерзімі өткен хаттар
palette-proof = Растауы жоқ хаттар
palette-verify = Файл қолтаңбасын тексеру
palette-lock = Жұмыс файлын жабу
palette-copy = Жұмыс файлының көшірмесін жасау
palette-export = Хаттарды жүктеп алу
