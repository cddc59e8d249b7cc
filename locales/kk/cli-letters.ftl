# Командалық жолдағы хаттар: түзету, қайта санау, күнтізбе, топтама.
cli-letter-correct = Хат туралы жазылғанды түзету: тек көрсетілгені өзгереді, бұрынғысы тарихта қалады
cli-letter-recount = Қазіргі күнтізбе бойынша басқаша шығатын мерзімдер; --yes --reason қосылса, жаңасы жазылады
cli-letter-calendar = Ашық хаттардың мерзімдері басқа күнтізбеге арналған .ics файлымен: нөмір мен дүкен, аты-жөнсіз
cli-arg-right-number = Дұрыс кіріс нөмірі
cli-arg-clear = Жазылғанды алып тастау: өріс атаулары үтір арқылы
cli-arg-recount-yes = Жаңа мерзімдерді көрсетіп қана қоймай, жазу
cli-arg-days-ahead = Неше күн бұрын еске салу керек, 0-ден 60-қа дейін
cli-letter-recount-none = Барлық мерзім қазіргі күнтізбе бойынша саналған.
cli-letter-recount-shown = Ештеңе өзгерген жоқ. Тексеріп, --yes --reason «себебі» қосып қайталаңыз.
cli-progress = { $count } ішінен { $done } { $value }
cli-letter-sign = Хаттың қағаздарына өз кілтіңізбен қол қою: әлі ешкім қол қоймаған жауаптар мен актілер
cli-letter-batch-set = Топтама жолын түзету; көрсетілгені тексерілген болып саналады
cli-letter-batch-enter = Хатпен салыстырылған жолдарды енгізу: бәрін немесе --row нөмірлерін
cli-letter-batch-drop = Жолдарды топтамадан алып тастау; файлдар орнында қалады
cli-letter-batch-add = Енгізіліп қойған хаттарды топтамаға алу
cli-letter-batch-leave = Хаттарды топтамадан шығару; олар тізілімде қалады
cli-letter-batch-end = Топтаманы аяқтау; тізілімдегінің бәрі қалады
cli-letter-batch-sign = Топтама қағаздарына өз кілтіңізбен қол қою; үзілсе, сол команда жалғастырады
cli-letter-batch-packets = Топтама қағаздарын иелерінің қол қоюына пакеттерге жинау: әр дүкенге бір архив
cli-letter-print-finished = { $count ->
    [one] Үзілгеннен кейін басылып біткені: { $count } хат
   *[other] Үзілгеннен кейін басылып біткені: { $count } хат
}
cli-arg-batch-row = Жол нөмірі, letter batch show көрсеткендей
cli-arg-batch-rows = Жол нөмірлері үтір арқылы
cli-arg-batch-numbers = Кіріс нөмірлері
cli-arg-packets-for = Кім қол қояды; көрсетілмесе — дүкен иесі
cli-batch-doubts = тек оқылды, хатпен салыстырыңыз: { $values }
cli-batch-empty = Топтама бос.
cli-batch-broken-off = Жұмыс үзіліп қалды. Жалғастыру: { $call }
error-batch-row-unknown = Топтамада { $value }-жол жоқ.
error-batch-row-unknown-hint = Жол нөмірлерін letter batch show көрсетеді.
error-letter-file-empty = Файл бос.
error-letter-file-empty-hint = Скан немесе хат толық сақталмаған болуы мүмкін: оны қайта сақтаңыз.
cli-arg-say = Хаттағы өз сөзіңіз, толық сөйлемдермен: не сұрайсыз, не табылды, не шешілді немесе түзетілді
cli-arg-recipient-of-data = Деректер туралы сұрауға жауап: оларды кім алды; бірнеше рет көрсетуге болады
cli-arg-recipients-of-answers = Деректер туралы сұрауға жауап: сауалнама бойынша дүкен дерек беретіндердің бәрін атау
cli-arg-extend-until = Ұзарту: жауаптың жаңа күні, ЖЖЖЖ-АА-КК; --why бірге
cli-arg-refuse = Бас тарту: негізі — obligation laws repeated not-proved; --why бірге
cli-arg-why = Неге ұзартасыз немесе бас тартасыз, толық сөйлемдермен
cli-arg-named-day = Хат атайтын күн: қашан түзетілді немесе қай күнге дейін жауап бересіз, ЖЖЖЖ-АА-КК
cli-arg-enclosure = Қосымша: атауы немесе атауы=парақ саны; бірнеше рет көрсетуге болады
cli-arg-incident = Оқиға туралы, өріс=сөздер: detected what data persons cause harm measures culprits contact; бірнеше рет көрсетуге болады
cli-arg-signed-by = Оператордың өзі емес, басқа біреу қол қойса: толық аты-жөні
cli-arg-post = Қол қоятын адамның лауазымы
cli-arg-executor = Орындаушы: аты-жөні мен телефоны
error-letter-said-missing = Бұл қағазға тек адам айта алатын мәлімет жетпейді.
error-letter-said-missing-hint = Мынаны көрсетіңіз: { $options }. Мағынасын letter reply --help айтады.
error-passphrase-file-empty = Файлда құпиясөз жоқ: ол бос.
error-passphrase-file-empty-hint = Құпиясөзді осы файлдың бірінші жолына жазыңыз немесе басқа файлды көрсетіңіз.
