# Қазақстан құжаттары Ресей құжаттарымен бірге пайдаланатын сөздер: күндер, деректер, алушылар, мерзімдер.
# Орысша және ағылшынша сәйкестері — ru/clauses және en/clauses қалталарында.

draft-day = { $month ->
    [1] { $year } жылғы { $day } қаңтар
    [2] { $year } жылғы { $day } ақпан
    [3] { $year } жылғы { $day } наурыз
    [4] { $year } жылғы { $day } сәуір
    [5] { $year } жылғы { $day } мамыр
    [6] { $year } жылғы { $day } маусым
    [7] { $year } жылғы { $day } шілде
    [8] { $year } жылғы { $day } тамыз
    [9] { $year } жылғы { $day } қыркүйек
    [10] { $year } жылғы { $day } қазан
    [11] { $year } жылғы { $day } қараша
   *[12] { $year } жылғы { $day } желтоқсан
}
draft-day-of = { $month ->
    [1] { $year } жылғы { $day } қаңтардағы
    [2] { $year } жылғы { $day } ақпандағы
    [3] { $year } жылғы { $day } наурыздағы
    [4] { $year } жылғы { $day } сәуірдегі
    [5] { $year } жылғы { $day } мамырдағы
    [6] { $year } жылғы { $day } маусымдағы
    [7] { $year } жылғы { $day } шілдедегі
    [8] { $year } жылғы { $day } тамыздағы
    [9] { $year } жылғы { $day } қыркүйектегі
    [10] { $year } жылғы { $day } қазандағы
    [11] { $year } жылғы { $day } қарашадағы
   *[12] { $year } жылғы { $day } желтоқсандағы
}
draft-day-on = { $month ->
    [1] { $year } жылғы { $day } қаңтарда
    [2] { $year } жылғы { $day } ақпанда
    [3] { $year } жылғы { $day } наурызда
    [4] { $year } жылғы { $day } сәуірде
    [5] { $year } жылғы { $day } мамырда
    [6] { $year } жылғы { $day } маусымда
    [7] { $year } жылғы { $day } шілдеде
    [8] { $year } жылғы { $day } тамызда
    [9] { $year } жылғы { $day } қыркүйекте
    [10] { $year } жылғы { $day } қазанда
    [11] { $year } жылғы { $day } қарашада
   *[12] { $year } жылғы { $day } желтоқсанда
}
draft-page-counter = { $page }-бет, барлығы { $pages }
draft-subtitle = { $operator }, { $site }
draft-foot = { $title } · { $day }

# Деректеме атаулары
draft-label-address = Мекенжайы
draft-label-post = Хат жіберуге арналған мекенжай
draft-label-email = Электрондық пошта
draft-label-phone = Телефон
draft-label-site = Сайт

# Субъектілер
draft-subjects-order = Сатып алушылар.
draft-subjects-order-gifts = Сатып алушылар және олар көрсеткен, тапсырысты алатын адамдар.
draft-subjects-account = Жеке кабинет пайдаланушылары.
draft-subjects-business = Жеке кәсіпкерлер, заңды тұлғалардың өкілдері мен байланысатын адамдары.
draft-subjects-requests = Сайт арқылы өтініш жіберген келушілер.
draft-subjects-reviews = Пікір авторлары.
draft-subjects-marketing = Жарнама алуға келіскен адамдар.
draft-subjects-bonus = Бонустық бағдарламаға қатысушылар.
draft-subjects-promo = Ұтыс ойындарына, байқаулар мен акцияларға қатысушылар.
draft-subjects-warranty = Қызмет көрсетуді сұраған немесе сапа бойынша талап қойған сатып алушылар мен өзге де адамдар.
draft-subjects-site = Сайтқа келушілер.
draft-subjects-cookies = Осы мақсатта cookie файлдарын пайдалануға келіскен Сайтқа келушілер.
draft-subjects-cameras = Сатып алушыларға тікелей қызмет көрсетілетін жерге келушілер.
draft-subjects-accounting = Сатып алушылар.
draft-subjects-rights = Дербес деректер жөнінде Операторға жүгінген адамдар және олардың өкілдері.

# Деректер
draft-data-company = Субъект өкілі болып табылатын ұйым туралы мәліметтер: { $items }.
draft-data-name = аты
draft-data-full-name = тегі, аты, әкесінің аты (болған кезде)
draft-data-phone = телефон нөмірі
draft-data-email = электрондық пошта мекенжайы
draft-data-delivery-address = жеткізу мекенжайы
draft-data-postal-address = пошталық мекенжай
draft-data-order = тапсырыс туралы мәліметтер (тауарлар, құны, күні, жай-күйі)
draft-data-payment = төлем туралы мәліметтер (тәсілі, сомасы, күні, нәтижесі)
draft-data-card = банк картасының деректемелері
draft-data-comment = тапсырысқа түсініктеме
draft-data-birth-date = туған күні
draft-data-passport = жеке басты куәландыратын құжаттың деректері
draft-data-caller = қоңырау шалушының телефон нөмірі
draft-data-call-at = қоңырау шалынған күн мен уақыт
draft-data-call-source = қоңырауға себеп болған жарнама
draft-data-recording = телефон арқылы сөйлесудің жазбасы
draft-data-messenger = мессенджердегі аты мен нөмірі, тапсырыс жөніндегі хат алмасу
draft-data-recipient = сатып алушы көрсеткен, тапсырысты алатын адам туралы мәліметтер
draft-data-company-name = ұйымның атауы
draft-data-contact-name = байланысатын адамның тегі, аты, әкесінің аты (болған кезде)
draft-data-contact-post = байланысатын адамның лауазымы
draft-data-bank-account = банк деректемелері
draft-data-power-of-attorney = сенімхат туралы мәліметтер
draft-data-login = пайдаланушының аты (логин)
draft-data-password = құпиясөз
draft-data-order-history = тапсырыстар тарихы
draft-data-preferences = баптаулар мен таңдаулы тауарлар
draft-data-message = өтініштің мәтіні
draft-data-city = қала
draft-data-call-time = қоңырау шалуға қолайлы уақыт
draft-data-files = өтінішке тіркелген файлдар
draft-data-nickname = лақап аты
draft-data-review-text = пікірдің мәтіні
draft-data-rating = қойылған баға
draft-data-photo = фотосурет
draft-data-defect-photo = тауардың фотосуреті
draft-data-video = бейнежазба
draft-data-footage = бейнебақылау жазбасындағы бейне
draft-data-footage-at = түсірілген күні, уақыты және орны
draft-data-purchases = сатып алулар туралы мәліметтер
draft-data-messenger-id = мессенджердегі аты немесе нөмірі
draft-data-card-number = бонустық картаның нөмірі
draft-data-balance = есептелген, жұмсалған және қалған бонустар
draft-data-receipt = кассалық чектегі мәліметтер
draft-data-purchase = сатып алынған тауар туралы мәліметтер
draft-data-defect = кемшіліктің немесе сұрақтың сипаттамасы
draft-data-ip = IP-мекенжай
draft-data-time = кірген күні мен уақыты
draft-data-pages = ашылған беттердің мекенжайлары
draft-data-referrer = келген беттің мекенжайы
draft-data-browser = браузер туралы мәліметтер
draft-data-os = операциялық жүйе туралы мәліметтер
draft-data-device = құрылғы туралы мәліметтер
draft-data-cookie-id = cookie файлында сақталған келуші идентификаторы
draft-data-cookie-device = құрылғы, операциялық жүйе, браузер және экран өлшемі туралы мәліметтер
draft-data-cookie-source = Сайтқа қайдан өткені, оның ішінде іздеу немесе жарнама сұрауы
draft-data-cookie-session = кірген күні, уақыты және Сайтта болу ұзақтығы
draft-data-cookie-actions = беттердегі әрекеттер: қарау, басу, айналдыру, нысан өрістеріне жүгіну
draft-data-cookie-ads = жарнамалық хабарландырулар мен баннерлердің көрсетілуі және солар арқылы өту
draft-data-cookie-segment = келуші жатқызылған қызығушылықтар тобы (аудитория сегменті)
draft-data-accounting = есеп айырысу, есепке алу және салық құжаттарындағы сатып алушы, тапсырыс және төлем туралы мәліметтер
draft-data-rights = өтініште көрсетілген мәліметтер; жауап беруге қажетті байланыс деректері; өкілдің өкілеттігі туралы мәліметтер
draft-data-consents = алынған келісімдер туралы мәліметтер: кім, қашан, қандай тәсілмен және қандай мәтінге келіскені
draft-data-none = субъектінің өзі нысанда көрсететін мәліметтер

# Нысандар және байланыс түрлері
draft-form-callback = кері қоңырау туралы өтінімдер
draft-form-feedback = кері байланыс нысаны арқылы жіберілген хабарламалар
draft-form-chat = чаттағы сұрақтар
draft-form-stock-notice = тауар түскенде хабарлау туралы өтініштер
draft-channel-write-email = электрондық пошта арқылы: { $email }
draft-channel-write-post = хатпен, мына мекенжайға: { $address }
draft-channel-write-form = мына беттегі нысан арқылы: { $url }
draft-channel-write-form-bare = Сайттағы нысан арқылы
draft-channel-write-account = Сайттағы жеке кабинетте

# Алушылар
draft-carrier-transport-company = көлік компаниялары
draft-messenger-telegram = Telegram
draft-messenger-whatsapp = WhatsApp
draft-messenger-viber = Viber
draft-messenger-vk = ВКонтакте
draft-messenger-max = MAX
draft-tool-other = { $name } ({ $company }, { $country })
draft-foreign-recaptcha = Google reCAPTCHA
draft-foreign-google-fonts = Google Fonts
draft-foreign-google-maps = Google Maps
draft-foreign-youtube = YouTube
draft-to-carriers = { $count ->
    [one] Тапсырыстарды жеткізуші: { $names }.
   *[many] Тапсырыстарды жеткізушілер: { $names }.
}
draft-to-carrier-unknown = Тапсырысты Оператордың өзі жеткізбейтін болса — жеткізу қызметі.
draft-to-payment = Банк немесе төлем қызметі: { $name }.
draft-to-payment-unknown = Төлем жүргізетін банк немесе төлем қызметі.
draft-to-payment-banks = Шот бойынша төлем өтетін банктер.
draft-to-payment-instalments = Сатып алушы бөліп төлеуді таңдаса — оны ұсынатын банк немесе өзге ұйым.
draft-to-messengers = { $count ->
    [one] Сатып алушы мен Оператор пайдаланатын мессенджердің иесі: { $names }.
   *[many] Сатып алушы мен Оператор пайдаланатын мессенджерлердің иелері: { $names }.
}
draft-to-tools = { $names }.
draft-to-processors = Оператордың тапсырмасы бойынша: { $names }.
draft-tool-owner = { $company } ({ $tools })
draft-tool-owner-unknown = { $name } құралының иесі
draft-to-others = Басқа алушылар: { $names }.
draft-to-foreign = { $count ->
    [one] Сайт беттеріне қосылған шетелдік сервистің иесі: { $names }.
   *[many] Сайт беттеріне қосылған шетелдік сервистердің иелері: { $names }.
}
draft-role-processor = Оператордың тапсырмасы бойынша өңдейді
draft-role-operator = Өз бетінше әрекет ететін оператор
draft-role-unknown = Оператормен жасалған шарт бойынша
draft-policy-recipient-name = Алушы
draft-policy-recipient-country = Ел
draft-policy-recipient-role = Рөлі
draft-policy-recipient-purpose = Не үшін
draft-policy-recipient-data = Қандай деректер
draft-country-unknown = Көрсетілмеген
draft-recipient-hosting = Сайт пен дерекқорларды орналастыру
draft-recipient-mailing = Хабарлама тарату
draft-recipient-crm = Тапсырыстар мен өтініштерді есепке алу
draft-recipient-accounting = Бухгалтерлік және салық есебі
draft-recipient-telephony = Телефон байланысы
draft-recipient-support = Сатып алушыларды қолдау
draft-recipient-advertising = Жарнама
draft-recipient-other = Оператор үшін өзге де қызметтер
draft-recipient-data-needed = Осы қызметке қажетті көлемде

# Мерзімдер
draft-term-account-until-deletion = Жеке кабинет жойылғанға дейін.
draft-term-account-inactive-1 = Жеке кабинет жойылғанға дейін, бірақ соңғы рет кірген күннен бастап бір жылдан асырмай.
draft-term-account-inactive-3 = Жеке кабинет жойылғанға дейін, бірақ соңғы рет кірген күннен бастап үш жылдан асырмай.
draft-term-account-unknown = Жеке кабинетті пайдалану тоқтатылғанға дейін.
draft-term-requests-days-30 = Келісім бұрын қайтарып алынбаса, өтініш берілген күннен бастап 30 күн.
draft-term-requests-months-6 = Келісім бұрын қайтарып алынбаса, өтініш берілген күннен бастап алты ай.
draft-term-requests-year-1 = Келісім бұрын қайтарып алынбаса, өтініш берілген күннен бастап бір жыл.
draft-term-requests-years-3 = Келісім бұрын қайтарып алынбаса, өтініш берілген күннен бастап үш жыл.
draft-term-requests-purpose = Келісім бұрын қайтарып алынбаса, өтінішке жауап берілгенге дейін.
draft-term-consent-until-withdrawal = Келісім қайтарып алынғанға дейін.
draft-term-consent-year-1 = Келісім бұрын қайтарып алынбаса, ол берілген күннен бастап бір жыл.
draft-term-consent-years-3 = Келісім бұрын қайтарып алынбаса, ол берілген күннен бастап үш жыл.
draft-term-bonus-until-exit = Бонустық бағдарламадан шыққанға немесе келісім қайтарып алынғанға дейін.
draft-term-bonus-inactive-1 = Бонустық бағдарламадан шыққанға немесе келісім қайтарып алынғанға дейін, бірақ бонустармен соңғы операция жасалған күннен бастап бір жылдан асырмай.
draft-term-bonus-inactive-3 = Бонустық бағдарламадан шыққанға немесе келісім қайтарып алынғанға дейін, бірақ бонустармен соңғы операция жасалған күннен бастап үш жылдан асырмай.
draft-term-promo = Келісім бұрын қайтарып алынбаса, акция аяқталып, жүлделер табыс етілгенге дейін.
draft-term-site = { $days ->
    [one] Кірген күннен бастап { $days } күн.
   *[other] Кірген күннен бастап { $days } күн.
}
draft-term-site-purpose = Деректер Сайттың дұрыс әрі қауіпсіз жұмыс істеуі үшін қажет болған уақыт ішінде.
draft-term-cameras = { $days ->
    [one] Жазба тексеру үшін ұзағырақ қажет болмаса, түсірілген күннен бастап { $days } күн.
   *[other] Жазба тексеру үшін ұзағырақ қажет болмаса, түсірілген күннен бастап { $days } күн.
}
draft-term-cameras-purpose = Жазба адамдардың қауіпсіздігі мен мүліктің сақталуы үшін қажет болған уақыт ішінде.

# Қорғау шаралары және хабарлау тәсілдері
draft-measure-passwords = деректерге қолжетімділік құпиясөздермен қорғалған
draft-measure-two-factor = деректері бар жүйелерге кіру екінші тәсілмен расталады
draft-measure-access-list = деректерге қол жеткізе алатын адамдардың тізімі айқындалған
draft-measure-antivirus = зиянды бағдарламалардан қорғау құралдары пайдаланылады
draft-measure-updates = бағдарламалар уақтылы жаңартылады
draft-measure-backups = сақтық көшірмелер жасалады
draft-measure-https = браузер мен Сайт арасында деректер қорғалған байланыс арқылы беріледі
draft-measure-locked-papers = қағаз құжаттар құлыпталатын жерде сақталады
draft-measure-training = деректермен жұмыс істейтін адамдар оларды өңдеу қағидаларымен таныстырылған
draft-measure-intrusion-detection = басып кірулер мен компьютерлік шабуылдар анықталады
draft-measure-leak-prevention = деректердің техникалық арналар арқылы және өзге тәсілдермен тарап кетуіне жол берілмейді
draft-notice-site = Сайтта
draft-notice-email = электрондық пошта арқылы
draft-notice-account = жеке кабинетте
draft-and = { $first } және { $second }
draft-or = { $first } немесе { $second }
draft-channel-by-email = электрондық пошта арқылы
draft-channel-by-sms = SMS арқылы
draft-channel-by-messenger = мессенджерлер арқылы
draft-channel-by-phone = телефон арқылы
draft-channel-by-push = push-хабарламалар арқылы

# Қолтаңба
draft-signature-date = Күні
draft-signature-sign = Қолы
draft-signature-name = Тегі, инициалдары
draft-signature-post = Лауазымы

# Cookie файлдары
draft-cookies-kind = Түрі
draft-cookies-why = Не үшін керек
draft-cookies-tools = Құралдар
draft-cookies-consent = Келісім
draft-cookies-necessary = Қажетті
draft-cookies-necessary-why = { $kind ->
    [account] Сайттың жұмысы, мысалы, кіру және себет
    [basket] Сайттың жұмысы, мысалы, себет
   *[neither] Сайттың жұмысы
}
draft-cookies-settings = Баптаулар
draft-cookies-settings-why = Келушінің таңдауын, мысалы, өңірін есте сақтау
draft-cookies-analytics = Статистика
draft-cookies-analytics-why = Келушілердің Сайтты қалай пайдаланатынын зерделеу
draft-cookies-advertising = Жарнама
draft-cookies-advertising-why = Келушінің қызығушылықтарына қарай жарнама көрсету және оның нәтижесін бағалау
draft-cookies-own = Сайттың өзі
draft-cookies-own-tools = Сайтқа қосылған құралдар
draft-cookies-no-consent = Қажет емес
draft-cookies-by-consent = Қажет
draft-cookies-limit-builder = сайт конструкторы немесе өзге модуль қойған санауышты тоқтата алмайды: ондай санауышты солардың баптауларында өшіру керек
draft-cookies-limit-proof = келісімнің алынғанын дәлелдей алмайды: жазба тек келушінің браузерінде сақталады, ал келісімді Оператор дәлелдеуге тиіс
draft-cookies-limit-files = басқа сайттар сақтап қойған cookie файлдарын жоя алмайды
draft-cookies-limit-csp = беттің қауіпсіздік қағидалары кірістірілген сценарийлерге тыйым салған жерде жұмыс істемейді: мұндайда сценарий мен стильдерді бөлек файлдарға шығару керек
draft-banner-paper-title = Cookie файлдарын таңдау терезесі: иесіне нұсқау
draft-banner-title = Cookie файлдары
draft-banner-analytics = Сайтқа кіру статистикасы үшін cookie файлдарын пайдаланғымыз келеді. Сіздің келісіміңізсіз олар қосылмайды.
draft-banner-advertising = Жарнама көрсету үшін cookie файлдарын пайдаланғымыз келеді. Сіздің келісіміңізсіз олар қосылмайды.
draft-banner-both = Сайтқа кіру статистикасы және жарнама көрсету үшін cookie файлдарын пайдаланғымыз келеді. Сіздің келісіміңізсіз олар қосылмайды.
draft-banner-legend = Бөлек рұқсат беру
draft-banner-label-analytics = Сайтқа кіру статистикасы
draft-banner-label-advertising = Жарнама
draft-banner-accept = Келісемін
draft-banner-refuse = Бас тартамын
draft-banner-accept-all = Бәріне келісемін
draft-banner-refuse-all = Бәрінен бас тартамын
draft-banner-save = Белгіленгенін сақтау
draft-banner-more = Дербес деректерді өңдеу туралы толығырақ
draft-banner-consent = Cookie файлдарына келісімнің мәтіні
draft-banner-open = Cookie файлдарын таңдау
draft-banner-comment-analytics = Статистика санауышының коды осы жерге қойылады.
draft-banner-comment-advertising = Жарнама санауышының коды осы жерге қойылады.
draft-banner-comment-consent = Келісім мәтініне сілтеме осы жерге қойылады.
draft-banner-comment-storage = Қойма болмаса, таңдау бет ашық тұрғанда ғана сақталады.
draft-banner-comment-reload = Іске қосылған санауыш тоқтамайды: бет онсыз қайта жүктеледі.
