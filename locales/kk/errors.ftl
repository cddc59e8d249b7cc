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
error-name-malformed-hint = Тек әріп, бос орын, дефис, апостроф пен нүкте керек, мысалы «Ойданова Айым Қиялқызы».
error-email-malformed = Бұл электрондық пошта мекенжайына ұқсамайды.
error-email-malformed-hint = Пошта аты, @ белгісі және домен керек, мысалы info@shop.example.
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
error-file-unreadable = Файл оқылмайды: { $reason }.
error-file-unreadable-hint = Файл орнында ма, ашыла ма, тексеріңіз. Ештеңе өзгермеді.
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
error-update-number-out-of-range = «{ $value }» саны келмейді: { $min } мен { $max } аралығында болуы керек.
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
error-address-does-not-fit = Мекенжай ұсақ қаріппен де сыймайды: жол саны — { $lines }.
error-address-does-not-fit-hint = Мекенжайды қысқартыңыз немесе үлкенірек конверт алыңыз.
error-index-not-six-digits = «{ $value }» индекс торына жазылмайды: алты цифр керек.
error-index-not-six-digits-hint = Алушының индексін тексеріңіз немесе конвертті торсыз басып шығарыңыз.
error-offset-out-of-range = { $value } мм ығысу тым үлкен: ең көбі { $most } мм қабылданады.
error-offset-out-of-range-hint = Қағаздың науада қалай жатқанын тексеріп, сынақ парағын қайта басып шығарыңыз.
error-output-exists = Көрсетілген қалта бос емес.
error-output-exists-hint = Жаңа не бос қалтаны көрсетіңіз. Бұл қалтада ештеңеге тиіспедік.
error-output-unwritable = Жазу мүмкін болмады: { $reason }.
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
error-workspace-damaged = Жұмыс файлы бүлінген: { $detail }.
error-workspace-damaged-hint = Біз онда ештеңе өзгертпедік. Файлдың көшірмесін жасап, соңғы сақтық көшірмені ашыңыз.
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
error-edition-unknown = «{ $value }» редакциясы жоқ.
error-edition-unknown-hint = Бұл дүкенде қандай редакциялар шыққанын қараңыз.
error-page-unknown = Мұндай сұрақ беті жоқ.
error-page-unknown-hint = Жауаптар тізіміне оралып, бетті сонда таңдаңыз. Жауаптар аман.
error-chain-broken = Жазбалар тізбегі { $sequence }-жазбада үзілген.
error-chain-broken-hint = Жазбаларды біз емес, басқа біреу өзгерткен немесе олар бүлінген. Біз ештеңе түзетпедік: файл көшірмесін сақтап, сақтық көшірмемен салыстырыңыз.
error-internal = Бағдарламаның өз қатесі: { $detail }.
error-internal-hint = Жауаптар аман. Әзірлеушілерге хабарлаңыз: бұл — сіздің емес, біздің қатеміз.
