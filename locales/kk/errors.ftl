# Why something was refused: `error-<code>` says what is wrong, `error-<code>-hint` what to do next.
# Where it happened is shown beside it. Arguments are those of model::problem.

# Answers.
error-answer-missing = Мұнда жауап керек.
error-answer-missing-hint = Сұраққа жауап беріңіз; нақты жауап әлі жоқ болса, нұсқалар арасында «білмеймін» бар ма, қараңыз.
error-answer-wrong-type = Жауап басқа түрде жазылған.
error-answer-wrong-type-hint = Қандай жауап керегін «pismovnik questions» командасы көрсетеді: мәтін, сан, иә не жоқ, тізім.
error-option-unknown = Мұнда «{ $value }» нұсқасы жоқ.
error-option-unknown-hint = Мүмкін нұсқалар: { $options }.
error-answer-repeated = «{ $value }» екі рет көрсетілген.
error-answer-repeated-hint = Біреуін қалдырыңыз.
error-option-exclusive = «{ $value }» басқа нұсқалармен бірге таңдалмайды.
error-option-exclusive-hint = Не осы нұсқаны, не қалғандарын алып тастаңыз.
error-unknown-not-allowed = Бұл сұраққа «білмеймін» деп жауап беруге болмайды.
error-unknown-not-allowed-hint = Бұл жауапсыз құжат жасау мүмкін емес: біліп алып, жазыңыз.
error-answer-out-of-place = Бұл сұрақ қойылмайды: «{ $because }» сұрағының жауабынан солай шығады.
error-answer-out-of-place-hint = Бұл жауапты алып тастаңыз немесе «{ $because }» сұрағының жауабын түзетіңіз.
error-too-many = Тым көп: ең көбі { $max }.
error-too-many-hint = Ең керегін қалдырыңыз.
error-number-out-of-range = Сан сәйкес келмейді: { $min }–{ $max } аралығында болуы керек.
error-number-out-of-range-hint = Осы аралықтағы бүтін сан жазыңыз.

# Texts.
error-text-too-long = Тым ұзын: ең көбі { $max } таңба сыяды.
error-text-too-long-hint = Мәтінді қысқартыңыз.
error-text-unprintable = Мәтінде көрінбейтін таңбалар бар.
error-text-unprintable-hint = Мәтінді қайта теріңіз: сайттан не хаттан көшіргенде ондай таңбалар байқаусызда түседі.
error-text-empty = Мұнда бірде-бір әріп не цифр жоқ.
error-text-empty-hint = Сөзбен жауап беріңіз; өріс міндетті болмаса, бос қалдырыңыз.
error-name-malformed = Бұл адам атына ұқсамайды.
error-name-malformed-hint = Тек әріп, бос орын, дефис, апостроф пен нүкте керек, мысалы, «Ойданова Айым Қиялқызы».
error-email-malformed = Бұл электрондық пошта мекенжайына ұқсамайды.
error-email-malformed-hint = Пошта аты, @ белгісі және домен керек, мысалы, info@shop.example.
error-phone-malformed = Бұл телефон нөміріне ұқсамайды.
error-phone-malformed-hint = Бестен он беске дейін цифр керек; бос орын, жақша, дефис және басына плюс қоюға болады.
error-domain-malformed = Бұл сайт мекенжайына ұқсамайды.
error-domain-malformed-hint = Беттерсіз, сайттың атын ғана жазыңыз: магазин.рф немесе shop.example.
error-url-malformed = Бұл бет мекенжайына ұқсамайды.
error-url-malformed-hint = Мекенжайды браузер жолынан толық көшіріңіз; ол https:// деп басталады.
error-address-too-short = Пошталық мекенжай үшін бұл тым қысқа.
error-address-too-short-hint = Индексін, елді мекенін, көшесі мен үйін немесе абоненттік жәшігін жазыңыз.

# Requisites.
error-requisite-length = Цифр саны дұрыс емес: { $expected } болуы керек.
error-requisite-length-hint = Нөмірді құжатпен салыстырыңыз: бір цифр түсіп қалған не қайталанған.
error-requisite-characters = Нөмірде артық таңба бар.
error-requisite-characters-hint = Тек цифрлар керек: нөлдің орнында «О» әрпі тұрған жоқ па, тексеріңіз.
error-requisite-check-digit = Бақылау цифры сәйкес келмейді: нөмірде қате бар.
error-requisite-check-digit-hint = Нөмірді құжатпен бір-бір цифрдан салыстырыңыз.
error-requisite-kind = Мұндай нөмір оператордың басқа түрінде болады, мұнда { $expected } керек.
error-requisite-kind-hint = Оператор түрін дұрыс таңдағаныңызды тексеріп, соның нөмірін жазыңыз.
error-account-needs-bik = БИК болмаса, шотты тексеру мүмкін емес.
error-account-needs-bik-hint = Шот пен банктің БИК-ін қиғаш сызық арқылы жазыңыз: шот/БИК.

# Answers files.
error-key-unknown = Мұндай сұрақ жоқ.
error-key-unknown-hint = Бәлкім, { $nearest } дегіңіз келген шығар. Барлық сұрақты «pismovnik questions» командасы көрсетеді.
error-file-unreadable = { $reason ->
    [not-found] Ондай файл жоқ.
    [denied] Файлды ашуға қолжетім құқығы жоқ.
    [folder] Бұл — файл емес, қалта.
    [not-text] Файл мәтіндік емес.
    *[other] Файл оқылмайды: { $reason }.
}
error-file-unreadable-hint = Файл орнында ма, ашыла ма, тексеріңіз. Ештеңе өзгермеді.
error-signed-file-unknown = Бұл PDF те, қолтаңба файлы да емес.
error-signed-file-unknown-hint = Қол қойылған PDF-ті немесе құжатты қолтаңба файлымен (.sig, .p7s, .sgn, .cms) бірге таңдаңыз.
error-signed-file-missing = Қолтаңба файлында құжаттың өзі жоқ.
error-signed-file-missing-hint = Құжатты көрсетіңіз, ал қолтаңба файлын --signature арқылы беріңіз.
error-signature-file-unreadable = Бұл электрондық қолтаңба файлы емес.
error-signature-file-unreadable-hint = Екілік немесе base64 түріндегі .sig, .p7s, .sgn не .cms файлы керек. Оны қол қою бағдарламасынан қайта сақтаңыз.
error-signature-empty = Қолтаңба файлында ешкім қол қоймаған.
error-signature-empty-hint = Онда тек сертификаттар болуы мүмкін. Қол қою бағдарламасынан қолтаңбаның өзін сақтаңыз.
error-pdf-damaged = PDF бүлінген немесе қиылған.
error-pdf-damaged-hint = Файлды қайта жіберуін сұраңыз, мұрағатқа салып жіберген дұрыс.
error-signed-pdf-locked = PDF құпиясөзбен жабылған.
error-signed-pdf-locked-hint = Бағдарлама құпиясөзбен жабылған файлдардағы қолтаңбаларды тексермейді. Құпиясөзсіз файлды сұраңыз.
error-certificates-missing = Файлда сертификаттар жоқ.
error-certificates-missing-hint = Куәландырушы орталықтың .pem, .crt немесе .cer түріндегі түбірлік сертификаты керек.
error-file-empty = Файл бос.
error-file-empty-hint = Дайын үлгіден бастаңыз: «pismovnik new kz-sole-proprietor --out duken.toml».
error-file-not-text = Бұл мәтіндік файл емес.
error-file-not-text-hint = Жауаптар файлы — UTF-8 кодтауындағы кәдімгі TOML не JSON мәтіні. Дұрыс файл таңдалғанын тексеріңіз.
error-file-too-large = Файл тым үлкен: жауаптар { $max } КБ-тан аспайды.
error-file-too-large-hint = Дұрыс файл таңдалғанын тексеріңіз. Ештеңе өзгермеді.
error-file-malformed = Файлда жазу қатесі бар: { $line }-жол, { $column }-таңба.
error-file-malformed-hint = Осы жерді қараңыз: көбіне тырнақша не жақша жабылмай қалады немесе файлдың соңы үзіліп қалады.
error-file-ending = Файлдың атынан оның қалай жазылғаны белгісіз.
error-file-ending-hint = Жауаптар файлының аты .toml немесе .json деп аяқталады.
error-file-too-deep = Файлдағы жақшалар тым көп қабаттасқан.
error-file-too-deep-hint = Жауаптар файлында мұнша деңгей болмайды. Дұрыс файл таңдалғанын тексеріңіз.
error-page-too-large = Бет тым үлкен: { $max } МБ-тан асады.
error-page-too-large-hint = Оны браузерден «тек HTML» түрінде сақтап, қайта тексеріңіз.
error-page-unreadable = Бұл сайттың сақталған беті емес.
error-page-unreadable-hint = Бетті браузерде ашып, сақтаңыз: «Файл» → «Басқаша сақтау», түрі «Веб-бет». .html немесе .mhtml файлы жарайды.
error-table-too-large = Кесте тым үлкен: { $max } МБ-тан асады.
error-table-too-large-hint = Жіберілімдерді бөліп жүктеңіз, мысалы, айлар бойынша.
error-table-too-long = Кестеде { $max } жолдан көп.
error-table-too-long-hint = Жіберілімдерді бөліп жүктеңіз, мысалы, айлар бойынша.
error-table-unreadable = Бұл тақырыбы мен жолдары бар CSV кестесі емес.
error-table-unreadable-hint = Excel кітабы болса, оны «CSV UTF-8» түрінде сақтаңыз. Бірінші жолда бағандардың атаулары тұруы керек.
error-table-quote-open = { $lines }-жолда ашылған тырнақша еш жерде жабылмаған.
error-table-quote-open-hint = Оны файлда түзетіңіз немесе қайта жүктеп алыңыз: әйтпесе одан кейінгінің бәрі бір ұяшыққа түсер еді.
error-table-column-missing = Баған табылмады: { $field }.
error-table-column-missing-hint = Мұның қай бағанда тұрғанын айтыңыз. Командалық жолда: --map «Баған атауы=өріс».
error-table-column-unknown = Кестеде «{ $value }» бағаны жоқ.
error-table-column-unknown-hint = Мыналар бар: { $options }.
error-table-field-unknown = «{ $value }» өрісі белгісіз немесе басқа бағанға берілген.
error-table-field-unknown-hint = Мүмкін болатыны: { $options }.
error-row-too-wide = Ұяшық саны бағандардан көп. Жолдар: { $lines }.
error-row-too-wide-hint = Сол жолдардағы тырнақшалар мен ұяшықтарды бөлетін белгілерді тексеріңіз.
error-row-day-malformed = Күні түсініксіз. Жолдар: { $lines }.
error-row-day-malformed-hint = Күнді былай жазыңыз: 2026-11-21 немесе 21.11.2026, одан кейін уақыт: 14:30.
error-row-day-ambiguous = Қайсысы күн, қайсысы ай екені түсініксіз. Жолдар: { $lines }.
error-row-day-ambiguous-hint = Файлда күнді былай жазыңыз: 2026-11-21 немесе 21.11.2026.
error-row-day-ahead = Бұл күн әлі келген жоқ. Жолдар: { $lines }.
error-row-day-ahead-hint = Күндерді және компьютердің сағатын тексеріңіз.
error-row-nobody = Аты-жөні де, поштасы да, телефоны да жоқ. Жолдар: { $lines }.
error-row-nobody-hint = Оларсыз бұл кімнің келісімі екенін білу мүмкін емес. Бағандар дұрыс аталғанын тексеріңіз.
error-table-nothing-new = Сақтайтын ештеңе жоқ: бұрын сақталмаған жарамды жол табылмады.
error-table-nothing-new-hint = Қай жолдарда қате барын, қайсысы сақталып қойғанын қараңыз.
error-import-unknown = № { $value } көшірме жоқ.
error-import-unknown-hint = Нөмірлерді көшірмелер тізімінен қараңыз.
error-person-missing = Кімді іздеу керегі айтылмаған.
error-person-missing-hint = Поштасын, толық телефон нөмірін немесе атын жазыңыз.
error-schema-newer = Жауаптарды бағдарламаның жаңарақ нұсқасы жазған: түрі { $found }, ал біз { $known } түрін білеміз.
error-schema-newer-hint = Письмовникті жаңартыңыз. Файл өзгермеді.
error-schema-missing = Файлда жауаптар қандай түрде екені айтылмаған.
error-schema-missing-hint = Бірінші жолға жазыңыз: schema = 1.

# Words of the command line.
error-language-unknown = «{ $value }» тілін білмейміз.
error-language-unknown-hint = Мүмкін нұсқалар: { $options }.
error-language-unavailable = Бұл елдің құжаттары «{ $value }» тілінде жасалмайды.
error-language-unavailable-hint = Мүмкін нұсқалар: { $options }.
error-format-unknown = «{ $value }» пішімін білмейміз.
error-format-unknown-hint = Мүмкін нұсқалар: { $options }.
error-preset-unknown = «{ $value }» үлгісі жоқ.
error-preset-unknown-hint = Мүмкін нұсқалар: { $options }.
error-document-unknown = Бұл дүкеннің құжаттары арасында «{ $value }» жоқ.
error-document-unknown-hint = Мүмкін нұсқалар: { $options }.
error-day-malformed = «{ $value }» дегенді күн деп тану мүмкін емес.
error-day-malformed-hint = Күн былай жазылады: 2026-11-21.
error-day-before-coverage = Бұл күнге арналған ережелер бізде жоқ: олар { $first } күнінен басталады.
error-day-before-coverage-hint = Одан ерте емес күнді таңдаңыз.
error-day-in-past = Редакция шығарылған күнінен бұрын күшіне ене алмайды: бүгін { $today }.
error-day-in-past-hint = Бүгінгі не одан кейінгі күнді таңдаңыз.
error-day-before-edition = Қазақстанның «Дербес деректер және оларды қорғау туралы» заңының бізге белгілі редакциясы қолданылатын күн: { $first }. Одан бұрынғы мәтінін білмейміз.
error-day-before-edition-hint = Одан ерте емес күнді таңдаңыз.

# Terms and updates of the law.
error-day-too-late = Мерзімдер мұнша алысқа есептелмейді: соңғы күн — { $last }.
error-day-too-late-hint = Жылды тексеріңіз.
error-time-malformed = «{ $value }» — уақыт емес.
error-time-malformed-hint = Уақыт былай жазылады: 14:30.
error-term-unknown = Осы күнгі ережелерде «{ $value }» мерзімі жоқ.
error-term-unknown-hint = Барлық мерзімді атауымен «pismovnik calendar» командасы көрсетеді.
error-term-needed = Бұл ел бойынша реттеушінің сұрау салуына жауап беру мерзімі біздің ережелер жинағында табылмады.
error-term-needed-hint = Мерзімді хаттың өзінен қарап, көрсетіңіз: --term-days, --term-calendar-days немесе --by.
error-term-day-before-receipt = Көрсетілген мерзім хат алынған күннен ({ $received }) бұрын бітеді.
error-term-day-before-receipt-hint = Екі күнді де хатпен салыстырыңыз.
error-term-days-out-of-range = Мұндай мерзім болмайды: 1 күннен { $max } күнге дейін болуы керек.
error-term-days-out-of-range-hint = Күн санын хатпен салыстырыңыз.
error-update-unreadable = Бұл жаңарту файлы емес: ол бос, { $max } КБ-тан үлкен немесе мәтін емес.
error-update-unreadable-hint = Дұрыс файл таңдалғанын тексеріңіз. Бұрынғы күнтізбелер мен ережелер күшінде.
error-update-newer = Жаңарту бағдарламаның жаңарақ нұсқасына арналған: оның түрі { $found }, ал біз { $known } түрін білеміз.
error-update-newer-hint = Письмовникті жаңартыңыз. Бұрынғы күнтізбелер мен ережелер күшінде.
error-update-key-unknown = Жаңартуда «{ $value }» деген кілт болмайды.
error-update-key-unknown-hint = Мұнда мыналар болуы мүмкін: { $options }.
error-update-key-missing = «{ $value }» кілті жетіспейді.
error-update-key-missing-hint = Оны қосып жазыңыз немесе файлды құрастырушыдан қайта сұраңыз.
error-update-value-wrong = «{ $value }» мәні дұрыс жазылмаған.
error-update-value-wrong-hint = Күн 2028-01-10 түрінде, тізім төртбұрышты жақшада, мәтін тырнақшада және 300 таңбадан аспай жазылады.
error-update-option-unknown = «{ $value }» деген мән болмайды.
error-update-option-unknown-hint = Мыналар болуы мүмкін: { $options }.
error-update-number-out-of-range = «{ $value }» саны келмейді: { $min }–{ $max } аралығында болуы керек.
error-update-number-out-of-range-hint = Санды түзетіп, файлды қайта жүктеңіз.
error-update-day-outside-year = { $day } күні { $year } жылға жатпайды.
error-update-day-outside-year-hint = Күнтізбе бір жылды сипаттайды: күнді тексеріңіз.
error-update-move-impossible = Демалысты { $from } күнінен { $to } күніне ауыстыруға болмайды.
error-update-move-impossible-hint = Сенбіден, жексенбіден немесе мерекеден кәдімгі жұмыс күніне және әр күн бір рет қана ауыстырылады.
error-update-twice = «{ $value }» жаңартуда екі рет тұр.
error-update-twice-hint = Бір жазбаны қалдырыңыз.
error-update-name-missing = Бағдарламада «{ $value }» үшін атау жоқ.
error-update-name-missing-hint = Жаңарту оны үш тілде атауы керек: names = {"{"} ru = "…", kk = "…", en = "…" {"}"}.
error-update-term-backwards = Ереже басталғанға ({ $from }) дейін аяқталады ({ $until }).
error-update-term-backwards-hint = Күндерді заң мәтінімен салыстырыңыз.
error-update-empty = Жаңартуда ештеңе жоқ.
error-update-empty-hint = Дұрыс файл таңдалғанын тексеріңіз.
error-update-not-chosen = Жаңарту таңдалмаған.
error-update-not-chosen-hint = Файлды қайта таңдаңыз.

# Making and writing papers.
error-glyph-missing = «{ $character }» ({ $code }) таңбасын басып шығару мүмкін емес: қаріптерімізде ол жоқ.
error-glyph-missing-hint = Бұл таңбаны ол тұрған жауапта ауыстырыңыз.
error-title-missing = Құжаттың тақырыбы жоқ: онсыз файлды басқалардан айыру мүмкін емес, ал дауыстап оқитын бағдарлама оны атай алмайды.
error-title-missing-hint = Құжатқа тақырып беріңіз.
error-address-does-not-fit = Мекенжай ұсақ қаріппен де сыймайды: жол саны — { $lines }.
error-address-does-not-fit-hint = Мекенжайды қысқартыңыз немесе үлкенірек конверт алыңыз.
error-index-not-six-digits = «{ $value }» индекс торына жазылмайды: алты цифр керек.
error-index-not-six-digits-hint = Алушының индексін тексеріңіз немесе конвертті торсыз басып шығарыңыз.
error-offset-out-of-range = { $value } мм ығысу тым үлкен: ең көбі { $most } мм қабылданады.
error-offset-out-of-range-hint = Қағаздың науада қалай жатқанын тексеріп, сынақ парағын қайта басып шығарыңыз.
error-addresses-malformed = Мекенжайлар файлын оқу мүмкін болмады: { $detail }
error-addresses-malformed-hint = Файлды тексеріңіз: from — жіберуші, to — алушылар тізімі, әрқайсысында name және address немесе lines болуы керек.
error-addresses-count = Файлдағы мекенжай саны: { $count }. Кемінде біреу, ең көбі { $most } болуы керек.
error-addresses-count-hint = Файлды бөліңіз немесе алушыны қосыңыз.
error-printer-unknown = «{ $value }» принтерінің ығысулары сақталмаған. Сақталғандары: { $options }.
error-printer-unknown-hint = --printer параметрімен бірге --right пен --down көрсетіңіз: олар есте сақталады.
error-printer-settings-missing = Принтерлердің ығысулары қай файлда сақталғаны айтылмаған.
error-printer-settings-missing-hint = Файлды көрсетіңіз: --settings.
error-window-empty = Конверт терезесінде ештеңе басылмаған.
error-window-empty-hint = Мекенжайдың парақтың қай жерінде тұрғанын тексеріп, терезенің орнын көрсетіңіз.
error-window-missed = Мекенжай терезеге толық сыймайды. Жиектер: сол жақтан { $left } мм, жоғарыдан { $top } мм, оң жақтан { $right } мм, төменнен { $bottom } мм; әр жағынан кемінде { $slide } мм керек. Минус — қаншасы жабылғанын немесе терезеге тағы не түсетінін көрсетеді.
error-window-missed-hint = Хатты басқаша бүктеңіз, терезесі басқа конверт немесе жапсырма алыңыз.
error-output-exists = Мұндай файл не бос емес қалта бар.
error-output-exists-hint = Басқа атау көрсетіңіз, ал қалта болса — жаңа не бос қалтаны. Онда жатқанға тиіспедік.
error-output-unwritable = { $reason ->
    [unknown] Жазу мүмкін болмады.
    [not-found] Жазатын орын жоқ: ондай қалта жоқ.
    [denied] Жазуға қолжетім құқығы жоқ.
    [read-only] Жазуға болмайды: диск тек оқуға арналған.
    [folder] Жазуға болмайды: бұл — қалта.
    *[other] Жазу мүмкін болмады: { $reason }.
}
error-output-unwritable-hint = Бұл қалтаға жазуға бола ма, тексеріңіз. Шала жазылған ештеңе қалмады.
error-disk-full = Дискіде орын бітті.
error-disk-full-hint = Орын босатып, әрекетті қайталаңыз. Бұрын сақталғанның бәрі аман.

# Workspace.
error-workspace-missing = Жұмыс файлы табылмады.
error-workspace-missing-hint = Файл атын тексеріңіз немесе жаңа жұмыс файлын жасаңыз.
error-workspace-exists = Мұндай файл бұрыннан бар.
error-workspace-exists-hint = Соны ашыңыз не басқа ат таңдаңыз. Оған тиіспедік.
error-workspace-key-wrong = Құпиясөз сәйкес келмейді немесе бұл — жұмыс файлы емес.
error-workspace-key-wrong-hint = Пернетақта тілі мен бас әріптерді тексеріңіз. Файл өзгермеді, қанша рет болса да қайталап көруге болады.
error-workspace-newer = Жұмыс файлын бағдарламаның жаңарақ нұсқасы жазған: түрі { $found }, ал біз { $known } түрін білеміз.
error-workspace-newer-hint = Письмовникті жаңартыңыз. Файл өзгермеді.
error-workspace-busy = Жұмыс файлы басқа терезеде ашық немесе оны басқа команда пайдаланып жатыр.
error-workspace-busy-hint = Басқа терезені жабыңыз немесе команда аяқталғанша күтіп, қайталаңыз.
error-workspace-damaged = Жұмыс файлы бүлінген, соңы кесілген немесе бұл — жұмыс файлы емес.
error-workspace-damaged-hint = Біз онда ештеңе өзгертпедік. Файлдың көшірмесін жасап, соңғы сақтық көшірмені ашыңыз. Көмектесетін адам үшін: { $detail }.
error-workspace-read-only = Жұмыс файлына жазуға болмайды.
error-workspace-read-only-hint = Жазуға рұқсат беріңіз немесе файлды жазуға болатын жерге көшіріңіз. Деректер аман.
error-workspace-closed = Жұмыс файлы жабық.
error-workspace-closed-hint = Ашып, қайталаңыз. Сақталғанның бәрі аман.
error-passphrase-short = Құпиясөз тым қысқа: кемінде { $min } таңба керек.
error-passphrase-short-hint = Қатар жазылған бірнеше сөз сенімдірек әрі оңай есте қалады.
error-passphrase-different = Құпиясөздер сәйкес келмейді.
error-passphrase-different-hint = Бір құпиясөзді екі рет теріңіз.
error-passphrase-missing = Құпиясөз жоқ, мұнда оны сұрайтын жер де жоқ.
error-passphrase-missing-hint = Құпиясөз жазылған файлды көрсетіңіз: --password-file.
error-keychain-unavailable = Жүйенің құпиясөздер қоймасы қолжетімсіз: { $reason }.
error-keychain-unavailable-hint = Жұмыс файлын құпиясөзбен ашыңыз.
error-keychain-empty = Жүйенің құпиясөздер қоймасында бұл жұмыс файлының құпиясөзі жоқ.
error-keychain-empty-hint = Құпиясөзді теріңіз; оны қайта сақтауға болады.
error-shop-unknown = «{ $value }» дүкені жоқ.
error-shop-unknown-hint = Дүкендер тізімін «pismovnik shop list» командасы көрсетеді.
error-shop-exists = «{ $value }» дүкені бұрыннан бар.
error-shop-exists-hint = Соны ашыңыз немесе жаңасына басқа атау беріңіз.
error-shop-handed-over = Дүкен берілген: енді оны { $value } жүргізеді, мұнда тек оқуға болады.
error-shop-handed-over-hint = Беру файлымен қайтаруды сұраңыз да, файлды «shop import» командасымен немесе баптаулардан қабылдаңыз.
error-shop-diverged = «{ $value }»: берілгеннен кейін жазбалар екі жақта да жүргізілген, оларды біріктіруге болмайды.
error-shop-diverged-hint = Ештеңе өзгертілген жоқ. Кімнің кітабы негізгі екенін шешіп, жетіспейтінін оған қолмен көшіріңіз.
error-copy-beside = Көшірме жұмыс файлымен бір қалтада жатар еді.
error-copy-beside-hint = Басқа дискідегі немесе тасымалдағыштағы қалтаны таңдаңыз: бір ақау екі файлды бірдей жоймауы керек.
error-copy-damaged = { $value } файлы бүлінген немесе қатемен жазылған.
error-copy-damaged-hint = Жұмыс файлы бүтін, онда ештеңе өзгермеді. Басқа көшірмені алыңыз немесе жасаңыз, дұрысы — басқа дискіде не тасымалдағышта.
error-restore-unread = Қазіргі файл бұл құпиясөзбен ашылмайды немесе бүлінген: көшірмеден кейін онда не жойылғанын білу мүмкін емес.
error-restore-unread-hint = Ештеңе өзгерген жоқ. Қазіргі файлдың құпиясөзін тексеріп, қайталап көріңіз. Құпиясөз жоғалса немесе файл бүлінсе, көшірмеге тек бөлек растаумен оралуға болады (командалық жолда — --unread): қазіргі файл қасында қалады, бірақ көшірмеден кейін жойылған деректер қайта пайда болады, оларды қайта жою керек болады.
error-copies-unfinished = Тоқтатылды: жойылған деректер мына көшірмелерде әлі бар: { $value }.
error-copies-unfinished-hint = Жұмыс файлында олар жоқ, ал актіде қай көшірмелерде қалғаны айтылған. Көшірмелер жұмыс файлы келесі рет ашылғанда қайта жасалады, сонда акт те түзетіледі.
error-copies-nowhere = Көшірмелер қалтасы таңдалмаған.
error-copies-nowhere-hint = Оны баптаулардағы «Сақталуы» бөлімінен таңдаңыз.
error-head-unknown = Бұл дүкеннің журналында { $value } белгісі жоқ.
error-head-unknown-hint = Дұрыс көшірілгенін және дүкен дұрыс екенін тексеріңіз. Солай болса, журнал кесілген немесе ауыстырылған: соңғы көшірмені ашып, салыстырыңыз.
error-keeping-unknown = Жабық хаттарды неше жыл сақтау керегі көрсетілмеген.
error-keeping-unknown-hint = Саясатыңыздағы мерзімді көрсетіңіз: --years.
error-edition-unknown = «{ $value }» редакциясы жоқ.
error-edition-unknown-hint = Бұл дүкенде қандай редакциялар шыққанын қараңыз.
error-page-unknown = Мұндай сұрақ беті жоқ.
error-page-unknown-hint = Жауаптар тізіміне оралып, бетті сонда таңдаңыз. Жауаптар аман.
error-chain-broken = Жазбалар тізбегі { $sequence }-жазбада үзілген.
error-chain-broken-hint = Жазбаларды біз емес, басқа біреу өзгерткен немесе олар бүлінген. Біз ештеңе түзетпедік: файл көшірмесін сақтап, сақтық көшірмемен салыстырыңыз.
error-internal = Бағдарламаның өз қатесі: { $detail }.
error-internal-hint = Жауаптар аман. Әзірлеушілерге хабарлаңыз: бұл — сіздің емес, біздің қатеміз.
