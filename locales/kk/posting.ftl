# Шығарылған жауаптан поштаға дейін: бума, тізім, басып шығару, хат жобасы, пошта нөмірлері.
posting-part-letter = № { $value } хат
posting-part-act = Жою туралы № { $value } акт
posting-part-enclosure = Қосымша: { $value }
posting-part-envelopes = Конверттер
posting-part-labels = Жапсырмалар
posting-part = { $count ->
    [one] { $title } — { $count } бет
   *[other] { $title } — { $count } бет
}
posting-total = { $pages ->
    [one] Барлығы { $pages } бет
   *[other] Барлығы { $pages } бет
}
posting-total-sheets = Барлығы { $pages } бет, соның { $sheets } парағы конверттерге салынады.
posting-pack-title = Жөнелтуге арналған № { $value } хат
posting-pack-title-many = { $count ->
    [one] Жөнелтуге арналған { $count } хат
   *[other] Жөнелтуге арналған { $count } хат
}
posting-job = { $value } — Письмовник
posting-window-holds = Мекенжай терезеден толық көрінеді. Жиектер: сол жақтан { $left } мм, жоғарыдан { $top } мм, оң жақтан { $right } мм, төменнен { $bottom } мм.
posting-window-missed = Мекенжай терезеге толық сыймайды. Жиектер: сол жақтан { $left } мм, жоғарыдан { $top } мм, оң жақтан { $right } мм, төменнен { $bottom } мм; кемінде { $slide } мм керек. Минус — қаншасы жабылғанын немесе терезеге тағы не түсетінін көрсетеді.
posting-window-empty = Конверт терезесінде ештеңе басылмаған.
posting-by-email = электрондық поштамен
posting-printed = басып шығарылған күні — { $day }
posting-packed = Бума жазылды: { $file }. Парақтың бір бетіне, масштабын өзгертпей басып шығарыңыз.
posting-printed-count = { $count ->
    [one] Басып шығару кезегіне { $count } хат берілді.
   *[other] Басып шығару кезегіне { $count } хат берілді.
}
posting-warning = Басып шығарғанда хат шифрланған файлдан шығады: жүйенің басып шығару кезегі мен принтердің жады оны біраз уақыт ашық түрде сақтауы мүмкін.
posting-warning-open = Бұл жүйе PDF файлын өзі басып шығармайды: файл PDF көретін бағдарламаңызда ашылады, принтерді, «Нақты өлшемді» және бір жақты басып шығаруды сонда таңдаңыз. Файл жабық қалтада жатады, бағдарлама құлыпталғанда немесе қайта іске қосылғанда жойылады.
posting-outbox-empty = Жөнелтілмеген хат жоқ.
posting-unproven = { $days ->
    [one] № { $number } хат ({ $name }): жіберілген күні — { $day }, содан бері { $days } күн өтті; түбіртегі жоқ
   *[other] № { $number } хат ({ $name }): жіберілген күні — { $day }, содан бері { $days } күн өтті; түбіртегі жоқ
}
posting-drafted = Хат жобасы жазылды: { $file }. Оны пошта бағдарламасында ашып, { $to } мекенжайын тексеріп, жіберіңіз; жіберілген хатты растау ретінде тіркеңіз.

posting-list-title = Поштамен жіберілетін хаттар тізімі
posting-list-subtitle = Хаттар тізімі, { $day }
posting-list-lead = Тізімді жөнелтуші өзі үшін жасаған. Ол поштаның ресми бланкісін алмастырмайды.
posting-list-count = { $count ->
    [one] Тізімде { $count } хат бар
   *[other] Тізімде { $count } хат бар
}
posting-list-place = №
posting-list-letter = Хат
posting-list-addressee = Кімге және қайда
posting-list-sheets = Парақ
posting-list-tracking = Пошта нөмірі
posting-list-number = № { $number }, { $day }
posting-list-handed = Хаттарды тапсырған:
posting-list-day = Күні
posting-list-signature = Қолы
posting-list-name = Аты-жөні

posting-email-subject = Өтінішіңіз бойынша № { $number } хат (өтініш алынған күн — { $received })
posting-email-body = Сәлеметсіз бе!

    Өтінішіңіз бойынша № { $number } хат қоса берілген PDF файлында. Хаттың күні — { $day }, өтініш алынған күн — { $received }.

    Құрметпен,
    { $operator }
posting-email-file = { $number } хат

tracking-field-letter = Хаттың нөмірі
tracking-field-tracking = Пошта нөмірі
tracking-field-day = Жіберілген күні
tracking-field-shop = Дүкен
tracking-field-none = Алмау
tracking-needs-letter = Хаттың шығыс нөмірі қай бағанда тұрғанын айтыңыз.
tracking-needs-tracking = Пошта нөмірі қай бағанда тұрғанын айтыңыз.
tracking-posts = { $line }-жол: № { $number } хат ({ $name }) — жіберілген күні { $day }, пошта нөмірі { $tracking }
tracking-tracks = { $line }-жол: № { $number } хат ({ $name }) — пошта нөмірі { $tracking }
tracking-known = { $line }-жол: № { $number } хат ({ $name }) — { $tracking } нөмірі бұрын жазылған
tracking-refused = { $line }-жол: жазылмайды. { $message }
tracking-total = Жазылатыны: { $count }. Бұрын жазылғаны: { $known }. Жазылмайтыны: { $refused }.
tracking-recorded = { $count ->
    [one] { $count } пошта нөмірі жазылды.
   *[other] { $count } пошта нөмірі жазылды.
}
tracking-not-recorded = Ештеңе жазылған жоқ. Жазу үшін --yes қосыңыз.

printers-none = Басып шығару кезегі жоқ: жүйеде бірде-бір принтер бапталмаған.

cli-letter-outbox = Жөнелтуді күтіп тұрған және түбіртегі көптен бері жоқ хаттар
cli-letter-pack = Поштаға арналған хаттарды бір PDF файлына жинау: жауап, актілер, қосымшалар, конверттер немесе жапсырмалар, тізім
cli-letter-print = Буманы жүйенің басып шығару кезегі арқылы шығару
cli-letter-draft-email = PDF тіркелген электрондық хат жобасы (.eml)
cli-letter-tracking = CSV кестесіндегі пошта нөмірлері; --yes болмаса, тек көрсетіледі
cli-arg-outgoing = Шығыс нөмірлері; көрсетілмесе — поштамен кететін барлық жөнелтілмеген хат
cli-arg-covering = Мекенжай неде тұрады: window — конверт терезесі, labels — жапсырмалар, dl, c6, c5, c4 — басылған конверттер, nothing — ештеңе
cli-arg-list = Хаттар тізімін қосу
cli-arg-acts = Қай актілерді қосу керек, нөмірлері бойынша; хатта аталғандары өздігінен қосылады
cli-arg-enclose = PDF файлын қосу; бірнеше рет көрсетуге болады
cli-arg-not-printed = Тек әлі басып шығарылмағандары
cli-arg-despite-window = Мекенжай терезеге сыймаса да басып шығару
cli-arg-queue = Басып шығару кезегі; көрсетілмесе — дүкенге таңдалғаны, болмаса жүйеде таңдалғаны
cli-arg-queues = Басып шығару кезектерін көрсету
cli-arg-remind-after = Түбіртексіз неше күннен кейін еске салу керек; көрсетілмесе — дүкенге белгіленгені
cli-arg-csv = Хат нөмірлері мен пошта нөмірлері бар CSV кестесі
cli-arg-tracking-map = Бағанда не тұр: «Атауы=өріс»; өрістер: letter, tracking, day, shop, none
cli-arg-posted = Күні жоқ жолдар үшін жіберілген күн, ЖЖЖЖ-АА-КК; көрсетілмесе — бүгін
cli-arg-tracking-yes = Жазу; онсыз кесте тек көрсетіледі
cli-shop-posting = Дүкен хатты қалай жөнелтеді: мекенжай неде тұрады, басып шығару кезегі, оның ығысуы, конверт терезесі; аталғаны есте сақталады
cli-arg-own-queue = Дүкеннің басып шығару кезегі
cli-arg-system-queue = Қайтадан жүйеде таңдалған кезекте басып шығару
cli-arg-write-grid = Басылатын конверттің торына индексті жазу: true немесе false
cli-arg-miss-receipt = Түбіртек неше күн болмаса еске салынады
# { $covering }: мысалы «Терезесі бар конверт».
cli-shop-posting-covering = Мекенжай: { $covering }
# { $right }, { $down }: бірлігімен миллиметр.
cli-shop-posting-queue = Басып шығару: { $queue }; оңға ығысуы { $right }, төмен ығысуы { $down }
cli-shop-posting-window = Конверт терезесі: сол жағынан { $left }, жоғарыдан { $top }, ені { $width }, биіктігі { $height }; парақ { $slide } жылжиды
cli-shop-posting-labels = Жапсырмалар: қатарда { $columns }, парақтағы қатар саны: { $rows }
cli-shop-posting-remind = Түбіртек туралы { $days } күннен кейін еске салынады

error-tracking-check-digit = Пошта нөмірі қате жазылған: бақылау цифры сәйкес келмейді.
error-tracking-check-digit-hint = Нөмірді түбіртекпен салыстырыңыз.
error-tracking-unknown = Бұл пошта нөміріне ұқсамайды.
error-tracking-unknown-hint = Пошта нөмірі — 14 цифр немесе екі әріп, тоғыз цифр және елдің екі әрпі. Басқа қызметтің нөмірін хаттың өзінде жазыңыз.
error-tracking-no-letter = Жолда хат нөмірі жоқ.
error-tracking-no-letter-hint = Хаттың шығыс нөмірін жазыңыз.
error-tracking-letter-unknown = № { $value } шығыс хаты жоқ.
error-tracking-letter-unknown-hint = Нөмірді тексеріңіз: ол хаттың жоғарғы сол жағында тұрады.
error-tracking-letter-ambiguous = № { $value } хат бірнеше дүкенде бар: { $shops }.
error-tracking-letter-ambiguous-hint = Дүкен бағанын қосыңыз немесе бір дүкенді таңдаңыз.
error-tracking-other-known = № { $value } хатқа басқа пошта нөмірі жазылған.
error-tracking-other-known-hint = Жазылған нөмір қате болса, оны хаттың өзінде түзетіңіз.
error-tracking-not-by-post = № { $value } хат поштамен жіберілмеген.
error-tracking-not-by-post-hint = Хат нөмірін тексеріңіз.
error-tracking-repeated = Дәл осы хат немесе осы пошта нөмірі { $line }-жолда тұр.
error-tracking-repeated-hint = Кестеде бір дұрыс жол қалдырыңыз.
error-posting-by-email = № { $value } хат электрондық поштаға жолданған.
error-posting-by-email-hint = Оны электрондық хат жобасы етіп жіберіңіз немесе пошта мекенжайымен қайта шығарыңыз.
error-posting-no-email = № { $value } хаттың электрондық пошта мекенжайы жоқ.
error-posting-no-email-hint = Мекенжайды кіріс хаттың жазбасына енгізіңіз немесе жауапты поштамен жіберіңіз.
error-posting-nothing = Жөнелтетін ештеңе жоқ.
error-posting-nothing-hint = Алдымен жауапты шығарыңыз.
error-posting-busy = Басып шығару жүріп жатыр.
error-posting-busy-hint = Аяқталғанын күтіңіз немесе оны тоқтатыңыз.
error-measure-out-of-range = Мұндай өлшем болмайды: { $value }.
error-measure-out-of-range-hint = { $least } пен { $most } аралығындағы сан жарайды.
error-measure-malformed = Бұл сан емес: { $value }.
error-measure-malformed-hint = Миллиметрді санмен жазыңыз, мысалы, 12,5.
error-printing-unavailable = Жүйе арқылы басып шығару мүмкін емес: { $reason }.
error-printing-unavailable-hint = PDF файлын сақтап, кез келген бағдарламадан басып шығарыңыз.
error-printing-queue-unknown = Жүйеде «{ $value }» принтері жоқ. Бары: { $options }.
error-printing-queue-unknown-hint = Басқа принтерді таңдаңыз немесе осыны жүйе баптауларында қосыңыз.
error-printing-refused = Басып шығару кезегі тапсырманы қабылдамады: { $reason }.
error-printing-refused-hint = Принтерді жүйе баптауларында тексеріңіз немесе PDF файлын сақтаңыз.
error-opening-failed = Файл ашылмайды: { $reason }.
error-opening-failed-hint = Оны сақтап, өзіңіз ашыңыз.
error-message-without-letter = Бұл хатта шығарылған PDF өзгеріссіз күйінде жоқ.
error-message-without-letter-hint = Пошта бағдарламасынан дәл сол жіберілген хатты тіркемесімен бірге .eml файлына сақтаңыз.

# Терезеде.
posting-title = № { $number } хат, { $day }
posting-handed = Басып шығару кезегіне берілді.
posting-opened = Файл PDF көретін бағдарламаңызда ашылды. Парақтың бір бетіне, масштабын өзгертпей басып шығарыңыз.
posting-draft-opened = Хат жобасы пошта бағдарламасында ашылды. Мекенжайын тексеріп, жіберіңіз.
posting-recorded = Жазылды.
# { $numbers }: хаттардың үтірмен бөлінген нөмірлері.
posting-finished = Басып шығару үзіліп қалған еді, енді аяқталды. Басылған немесе кезекте тұрған хаттар: { $numbers }. Олар екінші рет басылған жоқ.
posting-unsure = Мына хаттардың басылғаны белгісіз: { $numbers }. Басып шығару үзілген, кезекте олар туралы дерек қалмаған. Парақтардың принтерде жатқанын қараңыз. Жатса, ештеңе істеудің қажеті жоқ; жатпаса, осы хаттарды белгілеп, қайта басып шығарыңыз.
posting-stopped = Тоқтатылды: қалғаны тізімде күтіп тұр.
posting-progress = { $total } хаттың { $done } дайын
batch-progress-pages = { $total } хаттың { $done } дайын, оқылып жатқан бет: { $page } / { $pages }
posting-mm = { $value } мм
posting-dialog-proof = Түбіртек, хабарлама немесе жіберілген хат
posting-covering-window = Терезесі бар конверт
posting-covering-window-note = Мекенжай хаттың өзінен көрінеді: конвертке ештеңе басылмайды
posting-covering-labels = Жапсырмалар
posting-covering-labels-note = Жапсырмалары бар A4 парағы кез келген конвертке жарайды
posting-covering-dl = DL конверті, 110 × 220 мм
posting-covering-dl-note = Үшке бүктелген A4 парағы
posting-covering-c6 = C6 конверті, 114 × 162 мм
posting-covering-c6-note = Төртке бүктелген A4 парағы
posting-covering-c5 = C5 конверті, 162 × 229 мм
posting-covering-c5-note = Екіге бүктелген A4 парағы
posting-covering-c4 = C4 конверті, 229 × 324 мм
posting-covering-c4-note = Бүктелмеген A4 парағы
posting-covering-nothing = Мекенжайды баспау
posting-covering-nothing-note = Конвертке қолмен жазылады немесе ол басқа жерде басылады
printers-system = Жүйеде таңдалған принтер
printers-gone = қазір қосылмаған
printers-kept = Сақталды.
printers-sheet-name = Принтердің сынақ парағы
tracking-dialog = Пошта нөмірлері бар кесте
