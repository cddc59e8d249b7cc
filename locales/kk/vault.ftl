# Іс бойынша дәлелдер, жүктеп алулар, көшірмелер, дүкенді беру, ескі жазбаларды жою.

# Дәлелдер жинағы: қарапайым мәтінмен нұсқау.
# { $number }: хат нөмірі; { $day }: алынған күні; { $head }: журнал белгісі.
vault-guide-title = № { $number } хат, алынған күні: { $day }. Іс бойынша дәлелдер
vault-guide-what = Бұл мұрағатта бір хат бойынша жазылғанның бәрі бар: хаттың өзі, мерзім есебі, шешім, не істелгені, жауап пен түбіртектер. Оны кез келген адам тексере алады, ол үшін бағдарлама қажет емес.
vault-guide-letter = letter — хат пен конверт, қалай келсе, солай
vault-guide-count = count.txt — мерзімдер мен олардың күн сайынғы есебі, баптарымен
vault-guide-decision = decision.txt — не шешілді және не істелді
vault-guide-exports = exports — іске тіркелген жүктеп алулар мен экран суреттері
vault-guide-act = act — жою туралы актілер
vault-guide-reply = reply — шығыс хаттар, қалай жасалса, солай
vault-guide-receipts = receipts — түбіртектер, хабарламалар, жіберілген хабарлар
vault-guide-signatures = signatures — электрондық қолтаңбалар мен қол қойылған даналар
vault-guide-timeline = timeline.txt — не қашан жазылды; contents.txt — әр файл қандай атпен келді
vault-guide-chain = chain — дүкен журналынан үзінді: буындар, осы істің жазбалары және олардың кілттері
vault-guide-how = Мұрағатты ашып, оның қалтасында команда терезесін ашыңыз (bash; Windows жүйесінде Git Bash жарайды) да, қадамдарды ретімен орындаңыз. Командалар төрт бос орыннан басталады. Жауаптың әр жолы OK сөзімен аяқталуы керек.
vault-guide-step-files = 1. Файлдар бүтін: олардың сомалары жазылғанмен бірдей.
vault-guide-step-entries = 2. Журнал жазбалары енгізілгендегісін айтады: әр жазбаның өз кілті бар, сол кілтпен алынған код журнал буынында тұр.
vault-guide-step-seals = 3. Тіркелген файлдар — дәл солар: әрқайсысының коды өз жазбасында тұр.
vault-guide-step-links = 4. Буындар бірінен соң бірі келеді, ештеңе алынбаған және қосылмаған. Соңғы жол журнал белгісін көрсетеді.
vault-guide-step-signatures = 5. Бөлек электрондық қолтаңбалар осы құжаттарға қатысты. Сертификат кімдікі екенін және күші бар-жоғын бұл команда тексермейді. ГОСТ қолтаңбаларына ГОСТ-ты білетін OpenSSL керек.
vault-guide-head = Мұрағат жасалған кездегі журнал белгісі: { $head }. Мұндай белгілер жіберілген хаттардың «біздің нөмір» жолында тұр: олар журналдың содан бері қайта жазылмағанын көрсетеді.
vault-guide-limits = Бұл нені дәлелдемейді: хатты шынымен аталған адам жазғанын және оқиға дәл сол күні болғанын. Күндерді журнал жүргізген адам жазған; сырттай растайтындар — пошта мөртабандары, түбіртектер және қолтаңбалардағы уақыт белгілері.

# Есеп, шешім, мазмұн.
vault-count-recorded = Жазылған мерзімдер:
# { $then }, { $now }: ережелердің нұсқалары.
vault-count-arithmetic = Күн сайынғы есеп (жазылған кездегі ережелер: { $then }; мұрағат жасалған кездегі ережелер: { $now }):
vault-decision-none = Шешім жоқ.
vault-decision-lines = Шешілді:
vault-decision-stop = - { $value }: тоқтатылды
vault-decision-destroy = - { $value }: жойылады
vault-decision-keep = - { $value }: сақталады; мақсаты: { $purpose }; негізі: { $ground }; мерзімі: { $until }
vault-decision-keep-blocked = - { $value }: сақталады, басқаша пайдаланылмайды; мақсаты: { $purpose }; негізі: { $ground }; мерзімі: { $until }
vault-decision-tasks = Істелді:
vault-task-done = Істелген күні: { $day }, { $who }
vault-task-nothing = Істейтін ештеңе жоқ: { $value }
vault-task-open = Әлі істелген жоқ
vault-contents = Файлдар және олар келген аттар; жақша ішінде жазба нөмірі:

# Жүктеп алулар.
vault-column-shop = Дүкен
vault-column-number = Кіріс №
vault-column-received = Алынды
vault-column-registered = Жазылды
vault-column-sender = Өтініш беруші
vault-column-kinds = Не туралы
vault-column-channel = Қандай жолмен
vault-column-due = Жауап беру мерзімі
vault-column-stage = Жай-күйі
vault-column-open = Ашық
vault-column-changed = Соңғы жазба
vault-open = иә
vault-closed = жоқ
vault-journal-title = Өтініштер журналы
vault-journal-lead = { $count ->
   *[other] Журналда { $count } өтініш бар. Жасалған күні: { $day }.
}
vault-signed-post = Лауазымы
vault-signed-name = Қолы, тегі
vault-signed-day = Күні

# Дүкенді беру.
vault-handover-title = Дүкен кітабын беру актісі
vault-handover-lead = «{ $shop }» дүкенінің кітабы — жауаптар, құжат редакциялары және өтініштер журналы — берілді. Берілген күні: { $day }. Қабылдаушы: { $to }.
vault-handover-letters = Өтініштер
vault-handover-editions = Құжат редакциялары
vault-handover-entries = Журналдағы жазбалар
vault-handover-head = Журнал белгісі
vault-handover-master = { $count ->
   *[other] Негізгі дананы ({ $count } жазба) енді { $to } жүргізеді. Беруші тарапта кітапты тек оқуға болады.
}
vault-handover-copies = Беруші тарапта не қалды
vault-handover-copies-lead = Осы кітап бар жұмыс файлының бағдарламаға белгілі көшірмелері:
vault-handover-destroyed = Көшірмелер жойылды, кітапқа қолжетімділік енді жоқ
vault-handover-kept = Көшірмелер қабылдаушы тараптың тапсырмасымен әрі қарай сақталады
vault-handover-giver = Берді
vault-handover-taker = Қабылдады

# Журналдың ескі жазбаларын жою.
vault-act-title = Журнал жазбаларын жою туралы акт
vault-act-title-numbered = Журнал жазбаларын жою туралы № { $number } акт
vault-act-lead = { $count ->
   *[other] «{ $shop }» дүкенінің өтініштер журналынан сақтау мерзімі өткен { $count } өтініштің мазмұны жойылды. Жойылған күні: { $day }.
}
vault-act-letters = Жойылған өтініштер
vault-act-how = Жазбалар, олардың кілттері, тіркелген файлдар және іздеу сөздері өшірілді; босаған орын үстінен жазылды. Журналда мазмұнсыз буындар қалды, сондықтан журналдың қайта жазылмағаны көрінеді. Жойылғаннан кейінгі журнал белгісі: { $head }.
vault-act-copies = Көшірмелер
vault-act-remade = { $count ->
   *[other] Жұмыс файлының { $count } көшірмесі қайта жасалды: оларда жойылған деректер жоқ.
}
vault-act-beyond = Қолжетімсіз, қолмен тауып жою керек:
vault-act-beyond-none = Бағдарлама басқа көшірмелерді білмейді. Одан тыс жасалған көшірмелер қолмен жойылады.
# { $value }: файл аты; { $day }: күні.
vault-copy-named = { $value }, { $day }

# Төтенше жағдайға арналған парақ.
vault-sheet-title = Төтенше жағдайға арналған парақ
vault-sheet-lead = Басып шығарып, құпиясөзді қолмен жазыңыз да, компьютерден бөлек сақтаңыз: үй құжаттарымен бірге, сейфте немесе сенетін адамыңызда. Құпиясөзсіз жұмыс файлын ешкім аша алмайды.
vault-sheet-file = Жұмыс файлы
vault-sheet-folder = Қалта
vault-sheet-made = Ашылған күні
vault-sheet-program = Бағдарлама
vault-sheet-printed = Парақ жасалған күні
vault-sheet-passphrase = Құпиясөз
vault-sheet-ink = Құпиясөз, қолмен
vault-sheet-ink-note = Бас және кіші әріптерді, кирилл мен латынды ажыратыңыз; бос орынды астын сызу белгісімен көрсетіңіз
vault-sheet-printed-passphrase = Құпиясөз сіздің өтінішіңізбен басылды. Бұл парақты көрген адам жұмыс файлын аша алады.
vault-sheet-copies = Көшірмелер қайда
vault-sheet-copies-none = Көшірмелер әлі жоқ. Біріншісін жасаңыз: «Баптаулар», «Сақталуы» бөлімі.
vault-sheet-copies-ink = Басқа орындар, қолмен
vault-sheet-broken = Компьютер бұзылды немесе жоғалды
vault-sheet-broken-1 = Письмовникті басқа компьютерге орнатыңыз.
vault-sheet-broken-2 = Жұмыс файлының соңғы көшірмесін соған көшіріп, құпиясөзбен ашыңыз.
vault-sheet-broken-3 = Журналды жіберілген хаттармен салыстырыңыз: көшірмеден кейін жазылғанды қайта енгізіңіз.
vault-sheet-damaged = Бағдарлама файл бүлінген дейді
vault-sheet-damaged-1 = Ештеңе өшірмеңіз: бағдарлама бүлінген файлда ештеңе өзгертпейді.
vault-sheet-damaged-2 = «Көшірмеге оралу» дегенді таңдаңыз: бүлінген файл басқа атпен қасында қалады.
vault-sheet-stolen = Компьютер ұрланды
vault-sheet-stolen-1 = Файл шифрланған, құпиясөзсіз оқылмайды. Құпиясөз қасында болса, файл оқылды деп есептеңіз.
vault-sheet-stolen-2 = Жұмысты жалғастыратын көшірменің құпиясөзін ауыстырыңыз.
vault-sheet-stolen-3 = Файл оқылуы мүмкін болса, бұл — деректердің жария болуы: оны «инцидент» түріндегі хат ретінде жазыңыз, бағдарлама мерзімдерді есептейді.
vault-sheet-known = Құпиясөзді бөгде адам біліп қойды
vault-sheet-known-1 = Құпиясөзді ауыстырыңыз: «Баптаулар», «Сақталуы» бөлімі.
vault-sheet-known-2 = Бұрынғы көшірмелер бұрынғы құпиясөзбен ашылады: жаңа көшірме жасап, бұрынғыларын жойыңыз.
vault-sheet-absent = Иесі істі өзі жүргізе алмайды
vault-sheet-absent-1 = Оның орнындағы адамға осы парақ, жұмыс файлы немесе оның көшірмесі және бағдарлама керек.
vault-sheet-absent-2 = Алдымен «Бүгін» бөлімін ашыңыз: онда жауап беретін уақыты келген хаттар тұр.

# Команда жолы.
cli-workspace-backup = Жұмыс файлының көшірмесін жасап, оны ашып, санап шығу
cli-workspace-restore = Көшірмеге оралу; қазіргі файл басқа атпен қасында қалады
cli-workspace-rekey = Құпиясөзді ауыстыру
cli-workspace-emergency-sheet = Төтенше жағдайға арналған парақ, басып шығаратын PDF
cli-workspace-check-paper = Хаттағы журнал белгісін табу
cli-shop-import = Дүкенді беру файлынан қабылдау
cli-shop-take-back = Берілген дүкенді беру файлынсыз қайтарып алу
cli-letter-bundle = Хат бойынша дәлелдерді бір мұрағатқа жинау
cli-letter-export = Хаттар тізімін шығару: .csv, .xlsx немесе .pdf журналы
cli-letter-past = Сақтау мерзімі өткен жабық хаттар
cli-letter-destroy = Мұндай хаттарды жойып, акт жасау
cli-arg-copy = Көшірме
cli-arg-copy-password-file = Көшірме құпиясөзі жазылған файл; онсыз құпиясөз жұмыс файлынікі
cli-arg-print-passphrase = Параққа құпиясөздің өзін де басу
cli-arg-head = «Біздің нөмір» жолындағы белгі, мысалы 3f9a2-c07be
cli-arg-package = Беру файлы
cli-arg-package-password-file = Беру файлының құпиясөзі жазылған файл
cli-arg-hands = Кімге: аты-жөні немесе атауы
cli-arg-own-name = Өзіңізді қалай атау керек: аты-жөні немесе атауы
cli-arg-act = Акт қайда жазылсын, PDF
cli-arg-keep-years = Жабық хаттар неше жыл сақталады; Ресейде көрсетілмесе — 3
cli-arg-search = Тек осы сөздері бар хаттар
cli-ask-new-passphrase = Жаңа құпиясөз:
cli-ask-package-passphrase = Беру файлының құпиясөзі:
# { $file }: файл аты; { $shops }, { $events }, { $files }: қанша.
cli-workspace-backup-done = Көшірме жасалды, ашылды және саналды: { $file }. Дүкен: { $shops }, жазба: { $events }, файл: { $files }.
cli-workspace-restore-done = Жұмыс файлы көшірмеге оралды. Жазба: { $events }. Бұрынғы файл: { $kept }. Қайта жойылған жазба: { $again }.
cli-workspace-restore-unreadable = Бұрынғы файл оқылмайды, ол сол күйінде сақталды. Көшірмеден кейін не жойылғаны белгісіз: оны қайта жойыңыз.
cli-workspace-rekey-done = Құпиясөз ауыстырылды. Бұрынғы көшірмелер бұрынғы құпиясөзбен ашылады.
cli-workspace-check-paper-done = Белгі табылды: { $seq }-жазба, күні: { $day }. Содан кейінгі жазба: { $since }.
# { $letters }: хат нөмірлері.
cli-workspace-check-paper-letters = Бұл белгі { $letters } хатта тұр.
cli-shop-export-package-done = Дүкен берілді: { $file }. Жазба: { $events }, белгі: { $head }. Енді мұнда оны тек оқуға болады.
cli-shop-import-done = { $shop }-дүкен қабылданды: { $name }. Жаңа жазба: { $events }.
cli-shop-import-none = Файлда қабылдайтын дүкен жоқ.
cli-shop-take-back-done = Дүкен енді қайтадан осында жүргізіледі. Беру файлындағы жазбаларды енді біріктіруге болмайды.
cli-letter-destroy-done = { $count ->
   *[other] { $count } хат жойылды. Актіге қол қойыңыз: { $file }.
}

# Баптаулар, «Сақталуы» бөлімі: бағдарламаның өзі айтатыны.
keeping-last = Соңғы көшірме: { $day }
keeping-last-none = Көшірмелер әлі жоқ
keeping-copied = { $events ->
   *[other] Көшірме жасалды, ашылды және саналды: { $events } жазба.
}
keeping-restored = { $events ->
   *[other] Жұмыс файлы көшірмеге оралды: { $events } жазба. Бұрынғы файл қасында қалды: { $kept }.
}
keeping-changed = Құпиясөз ауыстырылды. Бұрынғы көшірмелер бұрынғы құпиясөзбен ашылады.
keeping-copy-gone = қолжетімсіз
keeping-copy-automatic = өзі жасалды
keeping-copy-manual = қолмен жасалды
keeping-dialog-copy = Көшірме қайда сақталсын
keeping-dialog-folder = Көшірмелер қалтасы
keeping-dialog-restore = Қай көшірмеге оралу керек
keeping-dialog-sheet = Парақ қайда сақталсын
keeping-dialog-bundle = Дәлелдер қайда сақталсын
keeping-dialog-letters = Хаттар тізімі қайда сақталсын
