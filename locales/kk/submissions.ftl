# Нысандардан жіберілгендердің көшірмесі: қарау, сақтау, «кімнің келісімдері».
submissions-field-when = күні
submissions-field-time = уақыты
submissions-field-form = нысан
submissions-field-page = бет
submissions-field-name = аты-жөні
submissions-field-email = пошта
submissions-field-phone = телефон
submissions-field-consent = келісім белгісі
submissions-field-edition = мәтін редакциясы
submissions-field-none = алынбайды
submissions-needs-when = Жіберілген күн тұрған бағанды көрсетіңіз: онсыз келісімнің қашан берілгені көрінбейді.
submissions-needs-person = Пошта, телефон немесе есім тұрған бағанды көрсетіңіз: әйтпесе бұл кімнің жібергені белгісіз.
# { $rows }, { $good }, { $bad }, { $repeated }, { $kept }: жол саны.
submissions-counts = Жол саны: { $rows }. Сақтауға болатыны: { $good }. Қатесі бары: { $bad }. Файлда қайталанғаны: { $repeated }. Бұрын сақталғаны: { $kept }.
# { $columns }: бағандар және оларда не бар.
submissions-columns = Бағандар: { $columns }.
# { $said }: файлдағы нысан атауы; { $name }: картадағы нысан; { $count }: жіберілген саны.
submissions-form-matched = «{ $said }» нысаны — нысандар картасындағы «{ $name }». { $count ->
   *[other] { $count } жіберілім.
}
submissions-form-unmatched = ! «{ $said }» нысаны нысандар картасында жоқ немесе бірнешеуі сәйкес келеді: бұл жіберілімдердің мақсаты белгісіз. { $count ->
   *[other] { $count } жіберілім.
}
# { $label }: құсбелгі жанындағы сөз; { $value }: не жазылған.
submissions-mark-given = «{ $label }»: келісім белгіленген («{ $value }» деп жазылған)
submissions-mark-refused = «{ $label }»: келісім жоқ («{ $value }» деп жазылған)
submissions-mark-empty = «{ $label }»: бос
submissions-mark-unclear = «{ $label }»: «{ $value }» деп жазылған
# { $number }: көшірме нөмірі; { $day }: жүктелген күні; { $count }: жіберілім саны; { $from }, { $through }: күндер.
submissions-import = № { $number } көшірме, жүктелген күні: { $day }. { $count ->
   *[other] { $count } жіберілім
}; кезеңі: { $from } — { $through }
# { $name }: нысан; { $url }: мекенжайы; { $purpose }: мақсаты; { $tick }: келісім қалай сұралады.
submissions-found-form = «{ $name }» нысаны ({ $url }). Мақсаты: { $purpose }. Нысандағы келісім: { $tick }.
# { $number }: редакция нөмірі.
submissions-edition-named = { $number }-редакция: көшірмеде аталған.
submissions-edition-map = { $number }-редакция: сол кездегі нысандар картасында осы нысан үшін көрсетілген.
submissions-edition-published = { $number }-редакция: сіздің жазбаңыз бойынша, сол күні сайтта тұрған.
submissions-edition-in-force = { $number }-редакция: сол күні күшінде болған.
# { $title }: құжат; { $number }: редакция; { $lang }: тілі.
submissions-found-text = Келісім сөздері: «{ $title }», { $number }-редакция, { $lang }.
submissions-unknown-no-column = Көшірмеде келісім белгісі жоқ: келісім берілген-берілмегені одан көрінбейді.
submissions-unknown-empty = Келісім белгісі бос: ол келісім берілгенін білдірмейді.
submissions-unknown-unclear = Белгіден «иә» ме, «жоқ» па екенін түсіну мүмкін емес: оны өзіңіз оқыңыз.
submissions-unknown-form = Нысандар картасында мұндай нысан жоқ: мақсаты белгісіз.
submissions-unknown-forms = Картадағы бірнеше нысан сәйкес келеді: қайсысы екені белгісіз.
submissions-unknown-map-of-today = Нысан тек қазіргі картадан табылды: ол кезде де дәл осындай болғаны белгісіз.
submissions-unknown-named-edition = Көшірмеде аталған редакция бағдарламада жоқ.
submissions-unknown-edition = Бағдарламада шығарылған ешбір редакция сол күні күшінде болмаған: келісім сөздері белгісіз.
submissions-unknown-shown = Сол күні нысан жанында қай мәтін тұрғаны жазылмаған.
submissions-unknown-paper = Бұл редакцияда осы мақсатқа арналған келісім жоқ.
# { $count }: жіберілім саны.
submissions-found = { $count ->
    [0] Сақталған көшірмелерде бұл адамның жіберілімі жоқ. Бұл келісім болмаған деген сөз емес: пошта, телефон және аты-жөні бойынша іздеп, бәрі жүктелгенін тексеріңіз.
   *[other] { $count } жіберілім.
}
submissions-by-name = Аты-жөні бойынша ізделді: мұнда аттастары да болуы мүмкін. Поштасы мен телефонын салыстырыңыз.
submissions-none = Сақталған көшірме жоқ.
submissions-not-kept = Әзірге ештеңе сақталған жоқ. Сақтау үшін --yes қосып қайталаңыз.
# { $number }: көшірме нөмірі; { $count }: жіберілім саны.
submissions-imported = № { $number } көшірме сақталды: { $count ->
   *[other] { $count } жіберілім.
} Оны біржола жою: remove --import { $number }.
submissions-removed = № { $number } көшірме біржола жойылды: файлда жолдары да, олардың кілті де қалған жоқ. Файлдың бұрын жасалған сақтық көшірмелерінде бұл жолдар қалды: оларды да жойыңыз.
submissions-kept = Көшірме сақталды.
submissions-dialog = Нысандардан жіберілгендердің көшірмесі (CSV)
cli-shop-submissions = Сайт нысандарынан жіберілгендер: көшірмені жүктеу, кімнің келісімі екенін табу, жою
cli-shop-submissions-import = CSV көшірмесін қарау; --yes болса — сақтау
cli-shop-submissions-find = Кімнің келісімдері: адамның жіберілімдері, олардың мақсаты мен келісім сөздері
cli-shop-submissions-list = Сақталған көшірмелер
cli-shop-submissions-remove = Көшірмені біржола жою
cli-arg-table = CSV файлы: үтірмен, нүктелі үтірмен немесе табуляциямен бөлінген
cli-arg-map = Бағанда не бар: бағанның атауы немесе нөмірі = when, time, form, page, name, email, phone, consent, edition немесе none
cli-arg-yes = Сақтау; онсыз көшірме тек көрсетіледі
cli-arg-who = Пошта, телефон немесе аты-жөні
cli-arg-import = Тізімдегі көшірме нөмірі
