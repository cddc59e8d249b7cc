# Редакциялар: салыстыру, жариялау, ескіргені, өз сөздеріңіз.

error-paper-unknown = Бұл редакцияда «{ $value }» құжаты жоқ.
error-paper-unknown-hint = Онда қандай құжаттар қандай тілдерде бар екенін қараңыз.
error-versions-differ = Құжаттың екі тілдегі мәтіні бір-біріне сәйкес келмейді, сондықтан оларды қатар қоюға болмайды.
error-versions-differ-hint = Өз сөзіңіз бір тілде ғана тұрған болуы керек. Оны екінші тілге де енгізіп, жаңа редакция шығарыңыз.
error-published-later = Бұл күн әлі келген жоқ.
error-published-later-hint = Құжат сайтта шынымен пайда болған күнді көрсетіңіз: { $today } күнінен кеш емес.
error-published-earlier = Бұл күні редакция әлі болған жоқ.
error-published-earlier-hint = Редакция { $issued } күні шығарылған: одан бұрын сайтта тұруы мүмкін емес.
error-clause-unknown = Құжатта «{ $value }» тармағы жоқ.
error-clause-unknown-hint = Тармақтардың нөмірлері мен атауларын «pismovnik shop words … list» көрсетеді.
error-clause-fixed = «{ $value }» тармағын мәтінмен ауыстыруға болмайды: бұл код, бланк немесе қол қоятын орын.
error-clause-fixed-hint = Өз мәтініңізді одан кейін қосыңыз.
error-own-words-unknown = «{ $value }» тармағында сіздің сөздеріңіз жоқ.
error-own-words-unknown-hint = Олар алынып тасталған болуы мүмкін: өз сөздеріңіздің тізімін қараңыз.
error-own-words-conflict = Сіздің сөздеріңіз «{ $value }» тармағымен сәйкес келмейді: содан бері оның мәтіні өзгерген немесе жойылған.
error-own-words-conflict-hint = Нені қалдыратыныңызды шешіңіз: өз сөздеріңіз бе, жаңа мәтін бе. Оған дейін редакция шығарылмайды.

# Салыстыру.
app-compare-title = Редакцияларды салыстыру
app-compare-was = Бұрын
app-compare-is = Енді
app-compare-legend = Алынған сөздердің үсті, жаңа сөздердің асты сызылған:
app-compare-legend-deleted = алынды
app-compare-legend-inserted = қосылды
# { $count }: өзгермеген тармақтар саны.
app-compare-same = { $count ->
    [one] Өзгерген тармақтар; өзгеріссіз { $count } тармақ
   *[other] Өзгерген тармақтар; өзгеріссіз { $count } тармақ
}
app-compare-equal = Мәтіндер сөзбе-сөз бірдей.
app-compare-page-counter = { $page }-бет, барлығы { $pages }
app-compare-current = Қазіргі жауаптар бойынша мәтін
app-compare-inexact = Редакциялардың бірін бағдарламаның тек файлдарды сақтайтын бұрынғы нұсқасы шығарған. Оның мәтіні сол кездегі жауаптар мен қазіргі ережелер бойынша қайта жасалды және шығарылған мәтіннен өзгеше болуы мүмкін. Түпнұсқа мәтін редакция файлдарында.
app-compare-added = жаңа құжат
app-compare-removed = құжат енді жоқ

# Себептер. { $question }: сұрақтың атауы.
app-reason-answer = жауап өзгерді: «{ $question }»
app-reason-rules = ережелердің редакциясы өзгерді
app-reason-translation = аударма өзгерді
app-reason-law = заң өзгерді
app-reason-own = сіздің сөздеріңіз
app-reason-day = редакция күні басқа

# Құжаттың несі ескірді.
app-standing-changed = мәтін өзгерді
app-standing-new = енді тағы бір құжат керек
app-standing-unneeded = енді керек емес
# { $count }: құжаттар саны.
app-outdated-summary = { $count ->
    [one] { $count } құжат өзгерді
   *[other] { $count } құжат өзгерді
}
app-new-questions = { $count ->
    [one] Жаңа сұраққа жауап беру
   *[other] Жаңа сұрақтарға жауап беру: { $count }
}

# Белгілі бір күнгі күші. { $day }, { $from }, { $until }: күндер сөзбен.
app-force-none = { $day }: әлі ешбір редакция күшіне енбеген.
app-force-edition = { $day }: { $number }-редакция қолданыста (күшіне енген күні: { $from }).
app-force-edition-until = { $day }: { $number }-редакция қолданыста (күшіне енген күні: { $from }; келесі редакция ауыстыратын күн: { $until }).
app-shown-since = сіздің жазбаңыз бойынша { $day } күнінен бері сайтта: { $address }
app-shown-later = сіздің жазбаңыз бойынша сайтта тек { $day } күнінен бастап: { $address }
app-shown-unstated = қашан және қайда жарияланғаны жазылмаған
app-shown-instead = сіздің жазбаңыз бойынша сол күні сайтта { $number }-редакция тұрған
app-published = Сіздің жазбаңыз бойынша { $day } күнінен бері сайтта: { $address }
app-publication-kept = Құжаттың қайда тұрғаны жазылды.
app-publication-forgotten = Жариялау туралы жазба алынды.

# Бұрынғы редакцияға оралу. { $question }: сұрақтың атауы.
app-restore-answers = { $count ->
    [one] { $count } жауап өзгереді
   *[other] { $count } жауап өзгереді
}
app-restore-words = { $count ->
    [one] Сіздің сөздеріңіз бар { $count } тармақ өзгереді
   *[other] Сіздің сөздеріңіз бар { $count } тармақ өзгереді
}
app-restore-nothing = Жауаптар мен сіздің сөздеріңіз қазір де осы редакциядағыдай.
app-restore-line = «{ $question }»: { $was } → { $is }
app-restored = { $number }-редакцияның жауаптары қайтадан қазіргі жауаптар болды. Шығарылған редакциялар бұрынғыша қалды.
app-no-answer = жауап жоқ

# Өз сөздеріңіз.
app-own-draft = жоба
app-own-stands = құжатта тұр
app-own-conflict = тармақ содан бері өзгерді: нені қалдыратыныңызды шешіңіз
app-own-waits = күтіп тұр: қазіргі жауаптар бойынша мұндай тармақ жоқ
app-own-lost = алдында тұрған тармақ енді жоқ: сөздеріңізді не істейтініңізді шешіңіз
app-own-replaced = тармақтың орнына
app-own-struck = тармақ алынды
app-own-added = тармақтан кейін
app-own-article = Мына нормаға негізделген тармақ алынды: { $articles }. Онсыз құжат заңға сай болмауы мүмкін.
app-own-lacking = Бұл құжаттың мына тілдерінде сіздің сөздеріңіз жоқ: { $languages }.
app-own-source = сіздің сөздеріңіз
app-own-kept = Сөздеріңіз жазылды.
app-own-withdrawn = Сөздеріңіз алынды: тармақ қайтадан бастапқы күйінде.
app-own-undone = Соңғы өзгеріс кері қайтарылды.

# Команда.
cli-shop-editions = Дүкен редакциялары және қай күні қайсысы қолданыста
cli-shop-diff = Екі редакцияның сөзбе-сөз айырмашылығы
cli-shop-published = Құжаттың сайтта қайда және қай күннен бері тұрғанын жазу
cli-shop-restore = Бұрынғы редакцияның жауаптары мен өз сөздеріңізді қайтару
cli-shop-words = Құжаттардағы өз сөздеріңіз
cli-shop-words-list = Барлық өз сөздеріңіз және құжат тармақтары
cli-shop-words-set = Тармақты өз сөзіңізбен ауыстыру немесе одан кейін қосу
cli-shop-words-strike = Тармақты алып тастау
cli-shop-words-withdraw = Тармақты бастапқы күйіне қайтару
cli-arg-on = Күн, ЖЖЖЖ-АА-КК; әдетте бүгін
cli-arg-from = Бұрынғы редакцияның нөмірі
cli-arg-to = Жаңа редакцияның нөмірі немесе current — қазіргі жауаптар бойынша
cli-arg-clause = Тармақ атауы, explain көрсеткендей
cli-arg-nth = Аттас тармақтардың нешіншісі, бірден бастап
cli-arg-after = Тармақтың орнына емес, одан кейін қосу
cli-arg-text = Мәтін файлы: әр абзац жеке жолда, қалың қаріп ** арасында
cli-arg-address = Бет мекенжайы
cli-arg-since = Қай күннен бері, ЖЖЖЖ-АА-КК; әдетте бүгін
cli-arg-forget = Бұрынғы жазбаны алып тастау
cli-arg-clauses = Құжат тармақтарын атауларымен бірге көрсету
cli-arg-in = Құжат тілі; әдетте елдің негізгі тілі
cli-shop-words-none = Өз сөздеріңіз жоқ.
cli-shop-diff-same = Барлық құжат сөзбе-сөз бірдей.
cli-shop-diff-written = Жазылды: { $file }
