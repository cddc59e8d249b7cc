# Sections of the questionnaire.
section-who = Сіз кімсіз
section-site = Дүкен мен сайт
section-sales = Қалай сатасыз
section-requests = Толтыру нысандары мен пікірлер
section-marketing = Жарнама, бонустар, акциялар
section-cookies = Cookie және сайтқа кіру
section-recipients = Деректерді кімге бересіз
section-storage = Сақтау және қорғау
section-terms = Деректерді қанша сақтайсыз
section-policy = Келісімді қайтарып алу және қалғаны

# Things that people tell a shop about themselves; options of several questions share them.
-ask-name = Аты
-ask-full-name = Тегі, аты, әкесінің аты
-ask-phone = Телефон
-ask-email = Электрондық пошта
-ask-address = Мекенжай
-ask-birth-date = Туған күні
-ask-birth-date-note = сирек керек: онсыз не болмай қалатынын ойлап көріңіз
-ask-city = Қала
-ask-message = Хабарлама мәтіні
-ask-photo = Фотосурет
-ask-purchases = Сатып алу тарихы
-ask-inn = Салық төлеушінің нөмірі (ИНН)

# Yes and no, where they are options.
-ask-yes = Иә
-ask-no = Жоқ

# Country.
page-country-title = Дүкен қай елде жұмыс істейді?
page-country-why = Құжаттар қай заң бойынша жасалатыны елге байланысты: Ресейде — 152-ФЗ, Қазақстанда — 94-V заңы. Бұлар — екі бөлек мәтін, бірі екіншісінің аудармасы емес.
question-shop-country-label = Дүкен елі
option-shop-country-RU = Ресей
option-shop-country-RU-note = құжаттар орыс тілінде, ағылшыншасы — мәлімет үшін
option-shop-country-KZ = Қазақстан
option-shop-country-KZ-note = құжаттар қазақ және орыс тілдерінде, ағылшыншасы — мәлімет үшін

# Kind of operator.
page-operator-kind-title = Дүкенге кім жауап береді?
page-operator-kind-why = Сатып алушы деректері кімнің қолында екенін білуі керек. Заң ондай адамды немесе фирманы оператор дейді, саясат та соның атымен басталады.
question-operator-kind-label = Оператор түрі
option-operator-kind-sole-proprietor = Жеке кәсіпкер
option-operator-kind-sole-proprietor-note = ЖК болып тіркелгенсіз
option-operator-kind-self-employed = Өзін-өзі жұмыспен қамтыған адам
option-operator-kind-self-employed-note = Ресейде кәсіби табыс салығын төлейсіз, ЖК болып тіркелмегенсіз
option-operator-kind-company = Компания
option-operator-kind-company-note = ЖШС, АҚ немесе ООО: бір заңды тұлға
option-operator-kind-group = Компаниялар тобы
option-operator-kind-group-note = бір сайттың артында бірнеше фирма немесе кәсіпкер тұр

# Requisites of the operator.
page-operator-requisites-title = Құжаттарда сізді қалай жазайық?
page-operator-requisites-why = Атыңыз бен нөмірлеріңізге қарап, сатып алушы да, тексеруші де сайттың артында дәл сіз тұрғаныңызды біледі. Құжатқа қате түспеуі үшін бақылау цифрларын тексереміз.
question-operator-form-label = Құқықтық нысаны
option-operator-form-ooo = ООО
option-operator-form-too = ЖШС
option-operator-form-ao = АҚ
question-operator-name-label = Аты немесе атауы
question-operator-name-hint = Адам болса — тегі, аты, әкесінің аты толық. Компания болса — құқықтық нысаны мен сыртқы тырнақшасы жоқ атауы.
question-operator-name-example = Ойданова Айым Қиялқызы; компания үшін — Қияли дастархан
question-operator-inn-label = ИНН
question-operator-inn-hint = Адамда 12 цифр, компанияда 10 цифр.
question-operator-inn-example = 000100000170
question-operator-kpp-label = КПП
question-operator-kpp-example = 000101001
question-operator-ogrn-label = ОГРН
question-operator-ogrn-example = 1240000000019
question-operator-ogrnip-label = ОГРНИП
question-operator-ogrnip-example = 324000000000010
question-operator-iin-label = ЖСН
question-operator-iin-example = 850000300016
question-operator-bin-label = БСН
question-operator-bin-example = 240040000018

# Members of a group of companies.
page-operator-members-title = Сайттың артында қандай фирмалар тұр?
page-operator-members-why = «Компаниялар тобы» — тұлға емес: оған келісім беруге де, хат тапсыруға да болмайды. Сондықтан саясатта әр фирма аталады, ал сатып алушылардың хатына тізімдегі біріншісі жауап береді.
question-operator-members-label = Топтың фирмалары
question-operator-members-hint = Екіден он екіге дейін. Өтініштерге бәрінің атынан жауап беретінін бірінші қойыңыз.
question-operator-members-form-label = Құқықтық нысаны
option-operator-members-form-ooo = ООО
option-operator-members-form-ao = АҚ
option-operator-members-form-ip = ЖК
question-operator-members-name-label = Атауы немесе аты
question-operator-members-name-example = Железный ряд
question-operator-members-inn-label = ИНН
question-operator-members-inn-example = 0001000028
question-operator-members-ogrn-label = ОГРН, ЖК-де — ОГРНИП
question-operator-members-ogrn-example = 1240000000020
question-operator-members-address-label = Пошталық мекенжай
question-operator-members-address-example = 000000, г. Нигдеев, Кузнечный пер., д. 1, офис 1
question-operator-members-role-label = Сайтта не істейді
question-operator-members-role-example = сайтты жүргізеді, тапсырыс қабылдайды

# Address of the operator.
page-operator-address-title = Қағаз хатты қай мекенжайға жіберуге болады?
page-operator-address-why = Сатып алушы келісімін хатпен қайтарып ала алады, ал мекенжай болмаса, хат жіберетін жер болмайды. Мекенжайды саясатты ашқанның бәрі көреді, сондықтан төменде ол үйіңіздің мекенжайы ма деп сұраймыз.
question-operator-address-label = Индексі бар пошталық мекенжай
question-operator-address-hint = Кеңсе де, абоненттік жәшік те жарайды, хат жетсе болғаны.
question-operator-address-example = 000000, Қияли қ., Ойдан шығарылған көш., 5-үй
question-operator-address-is-home-label = Бұл үйіңіздің мекенжайы ма?
question-operator-address-is-home-hint = Солай болса, құжат шығарар алдында ескертеміз және оны немен алмастыруға болатынын айтамыз.

# Responsible person.
page-operator-responsible-title = Дербес деректерге сізде кім жауап береді?
page-operator-responsible-why = Компания ондай адамды бұйрықпен тағайындайды. Саясатта аты тұрса, өтініштер бірден соған барады. Әлі тағайындалмаса, бос қалдырып, кейін оралыңыз.
question-operator-responsible-label = Дербес деректерге жауапты адам
question-operator-responsible-example = директор Жоқов Бар Болатұлы

# Notification of the regulator.
page-operator-notified-title = Роскомнадзорға хабарлама бердіңіз бе?
page-operator-notified-why = Ресейде оператор сатып алушылардың деректерімен жұмысты бастамай тұрып өзі туралы Роскомнадзорға хабарлайды. Бұл ЖК-ге де, өзін-өзі жұмыспен қамтығандарға да қатысты, хабарламағандарға айыппұл салынады. Жауап саясатқа түспейді: дер кезінде еске салу үшін керек.
question-operator-notified-label = Роскомнадзорға хабарлама
question-operator-notified-hint = pd.rkn.gov.ru сайтындағы операторлар тізілімінен ИНН бойынша тексеруге болады.
question-operator-notified-unknown = Білмеймін — операторлар тізілімінен тексеруді еске саламыз
option-operator-notified-yes = { -ask-yes }
option-operator-notified-no = Әлі жоқ
page-operator-registry-number-title = Операторлар тізіліміндегі нөміріңіз қандай?
page-operator-registry-number-why = Нөмір арқылы сатып алушы сізді тізілімнен табады. Көрсету міндетті емес: нөмір қолыңызда болмаса, әрі қарай өтіңіз.
question-operator-registry-number-label = Операторлар тізіліміндегі нөмір
question-operator-registry-number-hint = Тізілімдегідей, дефис арқылы жазылған бірнеше цифр.
question-operator-registry-number-example = 00-00-000000

# Name of the shop.
page-shop-name-title = Дүкен қалай аталады?
page-shop-name-why = Сатып алушы сізді салық нөміріңізден емес, маңдайшаңыздан таниды. Құжаттарда атау осы екеуін байланыстырады.
question-shop-name-label = Дүкен атауы
question-shop-name-example = Ою дүкені

# Site.
page-shop-domains-title = Сайт қандай мекенжаймен ашылады?
page-shop-domains-why = Саясат өзінде аталған сайттарға ғана қатысты. Адамдар деректерін қалдыратын барлық мекенжайыңызды жазыңыз, екіншісі тек біріншісіне бағыттаса да.
question-shop-domains-label = Сайт мекенжайлары
question-shop-domains-hint = Кириллицамен жазуға болады; https:// мен бет атауларынсыз.
question-shop-domains-example = лавка-сорока.рф

# Brands.
page-shop-brands-title = Тағы қандай брендтермен сатасыз?
page-shop-brands-why = Сайтта бірнеше өз брендіңіз болса, бәрінің артында сіз тұрғаныңыз сатып алушыға түсінікті болуы керек. Басқа бренд жоқ болса, әрі қарай өтіңіз.
question-shop-brands-label = Өз брендтеріңіз
question-shop-brands-example = Қияли дастархан

# Contacts.
page-contacts-title = Дербес деректер жөнінде қайда жазып, қайда қоңырау шалуға болады?
page-contacts-why = Мұнда сұрақтар, келісімді қайтарып алу және деректі жою туралы өтініштер келеді. Оларға мерзімінде жауап беру керек, сондықтан күн сайын оқитын пошта жәшігін жазыңыз.
question-contact-email-label = Электрондық пошта
question-contact-email-hint = Тапсырыстар арасында жоғалып кетпейтін бөлек жәшік болғаны жақсы.
question-contact-email-example = salem@oyu.example
question-contact-phone-label = Телефон, егер осындай сұраққа телефонмен жауап берсеңіз
question-contact-phone-example = +7 (000) 000-00-04

# How orders come in.
page-sales-channels-title = Сізден қалай сатып алады?
page-sales-channels-why = Әр тәсілде сатып алушы туралы әртүрлі нәрсе білесіз. Саясатта сіз белгілеген тәсілдер ғана қалады.
question-sales-channels-label = Тапсырыс тәсілдері
option-sales-channels-guest = Сайтта тіркелмей тапсырыс беру
option-sales-channels-guest-note = себет пен рәсімдеу, кабинет керек емес
option-sales-channels-account = Жеке кабинет арқылы тапсырыс
option-sales-channels-account-note = сатып алушы тіркелгі ашады
option-sales-channels-phone = Телефонмен тапсырыс
option-sales-channels-phone-note = сатып алушының айтқанын жазып аласыз
option-sales-channels-messenger = Мессенджерде немесе әлеуметтік желіде тапсырыс
option-sales-channels-messenger-note = хат алмасудың өзі — тапсырыс
option-sales-channels-form = Нысан арқылы өтінім
option-sales-channels-form-note = себеттің орнына — аты, байланысы және не керегі
option-sales-channels-none = Сайтта тапсырыс берілмейді

# Messengers.
page-sales-messengers-title = Тапсырысты қай мессенджерде қабылдайсыз?
page-sales-messengers-why = Хат алмасу бөтен қызмет арқылы жүреді. Сатып алушыға оның қайсысы екенін, ал сізге арасында шетелдігі бар-жоғын білу керек: ондайы туралы бөлек ескертеміз.
question-sales-messengers-label = Тапсырыс қабылдайтын мессенджерлер
option-sales-messengers-telegram = Telegram
option-sales-messengers-telegram-note = шетелдік қызмет
option-sales-messengers-whatsapp = WhatsApp
option-sales-messengers-whatsapp-note = шетелдік қызмет
option-sales-messengers-viber = Viber
option-sales-messengers-viber-note = шетелдік қызмет
option-sales-messengers-vk = ВКонтакте
option-sales-messengers-vk-note = ресейлік қызмет
option-sales-messengers-max = MAX
option-sales-messengers-max-note = ресейлік қызмет

# Recorded calls.
page-sales-calls-recorded-title = Сатып алушылармен телефонда сөйлескенді жазып аласыз ба?
page-sales-calls-recorded-why = Дауыс жазбасы да — адам туралы дерек. Телефонияңыз әңгімені жазып алса, бұл туралы саясатта да, қоңыраудың басында да айту керек.
question-sales-calls-recorded-label = Телефон сөйлесулерін жазу

# Data of an order.
page-sales-data-title = Тапсырыс кезінде сатып алушы туралы не білесіз?
page-sales-data-why = Саясатта деректер әр мақсатқа бөлек тізіледі. Заң артық дерек жинауға жол бермейді: бір мәліметсіз де тапсырысты орындауға болса, оны сұрамаған дұрыс.
question-sales-data-label = Тапсырыс деректері
question-sales-data-hint = Әдетте жеткізуге керек деректер белгіленген. Артығын алып тастаңыз.
option-sales-data-name = { -ask-name }
option-sales-data-full-name = { -ask-full-name }
option-sales-data-phone = { -ask-phone }
option-sales-data-email = { -ask-email }
option-sales-data-address = Жеткізу мекенжайы
option-sales-data-address-note = беру пункті де осында
option-sales-data-order = Не тапсырыс берілді
option-sales-data-order-note = тауарлар, бағалар, күндер, тапсырыс күйі
option-sales-data-payment = Төлем туралы мәлімет
option-sales-data-payment-note = сома, тәсіл, банк белгісі; карта нөмірі емес
option-sales-data-comment = Тапсырысқа түсініктеме
option-sales-data-birth-date = { -ask-birth-date }
option-sales-data-birth-date-note = { -ask-birth-date-note }
option-sales-data-passport = Паспорт
option-sales-data-passport-note = кәдімгі сатып алуға керек емес; құжат шығарар алдында еске саламыз

# Gifts.
page-sales-gifts-title = Тапсырысты басқа адам алатын кез бола ма?
page-sales-gifts-why = Сыйлыққа алғанда сізге дерегін өзі бермеген адамның аты мен телефонын білесіз. Саясатта бұған бөлек жол бар: кімнің дерегі, қайдан келді, не үшін керек.
question-sales-gifts-label = Басқа алушыға тапсырыс

# Legal-entity buyers.
page-sales-business-title = Сізден ұйымдар сатып ала ма?
page-sales-business-why = Фирманың атынан әрқашан адам әрекет етеді: оның аты, лауазымы, телефоны — дербес деректер, олар туралы да айту керек.
question-sales-business-label = Сатып алушы ұйымдар
page-sales-business-data-title = Ұйымдардан не сұрайсыз?
page-sales-business-data-why = Шот пен жүкқұжатқа бір мәлімет, байланысуға басқасы керек. Саясатта шынымен алатыныңызды ғана атаймыз.
question-sales-business-data-label = Ұйымдар мен өкілдерінің деректері
option-sales-business-data-company = Ұйым атауы
option-sales-business-data-inn = { -ask-inn }
option-sales-business-data-inn-note = Қазақстанда — БСН немесе ЖСН
option-sales-business-data-kpp = КПП
option-sales-business-data-contact-name = Өкілдің аты
option-sales-business-data-contact-post = Өкілдің лауазымы
option-sales-business-data-phone = { -ask-phone }
option-sales-business-data-email = { -ask-email }
option-sales-business-data-bank-account = Банк деректемелері
option-sales-business-data-power-of-attorney = Сенімхат
option-sales-business-data-power-of-attorney-note = тауарды алғанда көрсетеді

# Public offer.
page-sales-offer-url-title = Сату шарттары сайттың қай жерінде?
page-sales-offer-url-why = Тапсырыс шарт бойынша орындалады, саясат соның мәтініне — жария офертаға немесе сату ережесіне — сілтеме жасайды. Ондай бет жоқ болса, әрі қарай өтіңіз.
question-sales-offer-url-label = Офертаның немесе сату ережесінің мекенжайы
question-sales-offer-url-example = https://oyu.example/oferta

# Customer's account.
page-account-data-title = Жеке кабинетте не сақталады?
page-account-data-why = Кабинет бір тапсырыстан ұзақ сақталады, сондықтан саясатта оның өз деректер тізімі мен өз мерзімі бар.
question-account-data-label = Жеке кабинет деректері
question-account-data-hint = Сатып алушы жазатынын да, сайт өзі қосатынын да белгілеңіз.
option-account-data-name = { -ask-name }
option-account-data-full-name = { -ask-full-name }
option-account-data-login = Логин
option-account-data-password = Құпиясөз
option-account-data-password-note = немесе кіру коды; сайтта оқылмайтын түрде сақталады
option-account-data-phone = { -ask-phone }
option-account-data-email = { -ask-email }
option-account-data-address = { -ask-address }
option-account-data-birth-date = { -ask-birth-date }
option-account-data-birth-date-note = { -ask-birth-date-note }
option-account-data-order-history = Тапсырыс тарихы
option-account-data-preferences = Қалаулары
option-account-data-preferences-note = таңдаулылар, өлшемдер, ұнаған тауарлар
page-account-self-service-title = Сатып алушы кабинеттегі дерегін өзі түзетіп, жоя ала ма?
page-account-self-service-why = Алса, солай жазамыз: бұл хаттан ыңғайлы. Алмаса, сатып алушы сізге жазады, жауапты мерзімінде беру керек болады.
question-account-self-service-label = Кабинетте түзету мен жою
page-account-password-signature-title = Сайтта құпиясөз сатып алушының қолтаңбасын алмастырады деп жазылған ба?
page-account-password-signature-why = Кейбір дүкендер құпиясөзбен жасалғанның бәрін сатып алушының өзі жасаған деп жазады. Ол үшін тараптардың өзара келісуі керек, құжаттарда соны сипаттау қажет.
question-account-password-signature-label = Қолтаңба орнына құпиясөз
question-account-password-signature-hint = Не туралы екенін білмесеңіз, жауап, сірә, «жоқ».

# Forms.
page-forms-kinds-title = Сайтта келуші толтыратын қандай нысандар бар?
page-forms-kinds-why = Нысан арқылы ештеңе сатып алмағандар да жазады. Ондай деректер келісіммен алынады, сондықтан әр нысанның астында өз құсбелгісі мен өз мәтіні болады.
question-forms-kinds-label = Сайттағы нысандар
option-forms-kinds-callback = «Маған қоңырау шалыңыз»
option-forms-kinds-callback-note = келуші телефонын қалдырып, қоңырау күтеді
option-forms-kinds-feedback = Кері байланыс
option-forms-kinds-feedback-note = сұрақ, шағым, ұсыныс
option-forms-kinds-chat = Сайттағы чат
option-forms-kinds-chat-note = хат алмасатын терезе
option-forms-kinds-stock-notice = «Тауар түскенде хабарлаңыз»
option-forms-kinds-stock-notice-note = тауар пайда болғанда бір хат
option-forms-kinds-none = Ондай нысан жоқ
page-forms-data-title = Бұл нысандарда не сұралады?
page-forms-data-why = Келісім аталған деректерге ғана жарамды. Өрістерді нысанда қалай тұрса, солай белгілеңіз.
question-forms-data-label = Нысан өрістері
option-forms-data-name = { -ask-name }
option-forms-data-phone = { -ask-phone }
option-forms-data-email = { -ask-email }
option-forms-data-message = { -ask-message }
option-forms-data-city = { -ask-city }
option-forms-data-call-time = Қоңырауға ыңғайлы уақыт
option-forms-data-files = Файлдар
option-forms-data-files-note = сызба, фотосурет, құжат

# Reviews.
page-reviews-published-title = Сайтта сатып алушылардың пікірлері жарияланады ма?
page-reviews-published-why = Аты немесе суреті бар пікірді бәрі көреді, заң бұған бөлек келісім талап етеді. Пікірлеріңіз болса, оны дайындаймыз.
question-reviews-published-label = Сайттағы пікірлер
page-reviews-data-title = Жарияланған пікірден не көрінеді?
page-reviews-data-why = Адам әр мәліметті көрсетуге бөлек рұқсат береді, шарт қоюы да мүмкін. Неғұрлым аз көрінсе, келісім алу соғұрлым оңай.
question-reviews-data-label = Пікірде не жарияланады
option-reviews-data-name = { -ask-name }
option-reviews-data-name-note = сатып алушының шын аты
option-reviews-data-nickname = Лақап аты
option-reviews-data-nickname-note = сатып алушы өзі таңдаған ат
option-reviews-data-city = { -ask-city }
option-reviews-data-text = Пікір мәтіні
option-reviews-data-rating = Баға
option-reviews-data-photo = { -ask-photo }
option-reviews-data-photo-note = суретке басқа адамдар да түсіп қалуы мүмкін
option-reviews-data-video = Бейне
option-reviews-data-video-note = кадрға басқа адамдар да түсіп қалуы мүмкін
page-reviews-elsewhere-title = Бұл пікірлерді тағы бір жерде көрсетесіз бе?
page-reviews-elsewhere-why = Рұқсат белгілі бір жерлерге беріледі. Сайттағы пікір әлеуметтік желіде немесе жарнамада шықса, келісімде сол жерді атау керек.
question-reviews-elsewhere-label = Пікірлер басқа жерлерде
page-reviews-places-title = Пікірлер тағы қайда шығады?
page-reviews-places-why = Әр жер келісімге атымен енеді: адам өзін қайда көретінін білуі керек.
question-reviews-places-label = Пікір жарияланатын жерлер
question-reviews-places-example = ВКонтакте желісіндегі бетіміз

# Mailings.
page-marketing-sent-title = Жарнама таратасыз ба?
page-marketing-sent-why = Жарнаманы алдын ала келіскендерге ғана жіберуге болады, келісім алынғанын сіз дәлелдейсіз. Бөлек құсбелгіге бөлек мәтін дайындаймыз.
question-marketing-sent-label = Жарнама тарату
question-marketing-sent-hint = Жеңілдік, жаңа тауар, топтама. «Тапсырысыңыз жолға шықты» деген хабар — жарнама емес.
page-marketing-channels-title = Жарнаманы қалай таратасыз?
page-marketing-channels-why = Адам әр байланыс түріне бөлек келіседі: хатқа келіскені қоңырауға келіскені емес.
question-marketing-channels-label = Жарнама тарату тәсілдері
option-marketing-channels-email = Электрондық пошта
option-marketing-channels-sms = SMS
option-marketing-channels-messenger = Мессенджер
option-marketing-channels-phone = Қоңырау
option-marketing-channels-push = Push-хабарлама
option-marketing-channels-push-note = телефон не компьютер экранында шығады
page-marketing-data-title = Жарнама таратуға қандай деректер керек?
page-marketing-data-why = Жарнамаға келісімде дәл осы тізім тұрады. Хатқа аты мен пошта мекенжайы жетеді.
question-marketing-data-label = Жарнама таратуға керек деректер
option-marketing-data-name = { -ask-name }
option-marketing-data-email = { -ask-email }
option-marketing-data-phone = { -ask-phone }
option-marketing-data-birth-date = { -ask-birth-date }
option-marketing-data-birth-date-note = мысалы, құттықтау үшін
option-marketing-data-purchases = { -ask-purchases }
option-marketing-data-city = { -ask-city }
option-marketing-data-messenger-id = Мессенджердегі аты
option-marketing-data-messenger-id-note = немесе онда табылатын нөмірі
page-marketing-personal-title = Ұсынысты бұрынғы сатып алуларына қарап таңдайсыз ба?
page-marketing-personal-why = Онда сатып алу тарихы жарнама үшін пайдаланылады, бұл мақсатты ашық айту керек.
question-marketing-personal-label = Сатып алу тарихы бойынша ұсыныс
page-marketing-consent-title = Қазір сатып алушы жарнамаға қалай келіседі?
page-marketing-consent-why = Тізіміңізде бар адамдарға жазуға бола ма, жоқ па — осыған байланысты. Шынын айтыңыз: жауап құжатқа түспейді, бірақ нені түзету керегін айтамыз.
question-marketing-consent-label = Жарнамаға келісім
question-marketing-consent-unknown = Білмеймін — сайттан нені тексеру керегін айтамыз
option-marketing-consent-separate-box = Бөлек құсбелгі қояды
option-marketing-consent-separate-box-note = бос ұяшыққа, өз қолымен
option-marketing-consent-policy = Саясатқа келіседі немесе жай тапсырыс береді
option-marketing-consent-policy-note = жарнамаға бөлек құсбелгі жоқ
option-marketing-consent-preticked = Құсбелгі алдын ала қойылған
option-marketing-consent-preticked-note = бас тарту үшін алып тастау керек

# Bonus programme.
page-bonus-run-title = Бонустық бағдарламаңыз бар ма?
page-bonus-run-why = Бонус — бөлек мақсат: сатып алу үшін оған қатысу міндетті емес. Сондықтан келісімі де бөлек.
question-bonus-run-label = Бонустық бағдарлама
page-bonus-data-title = Бонус үшін қандай деректер керек?
page-bonus-data-why = Тізім қатысушының келісіміне енеді. Бонус есептеу үшін қажеттісін ғана сұраңыз.
question-bonus-data-label = Бонустық бағдарламаға қатысушының деректері
option-bonus-data-name = { -ask-name }
option-bonus-data-full-name = { -ask-full-name }
option-bonus-data-phone = { -ask-phone }
option-bonus-data-email = { -ask-email }
option-bonus-data-birth-date = { -ask-birth-date }
option-bonus-data-birth-date-note = мысалы, туған күнгі жеңілдік үшін
option-bonus-data-purchases = { -ask-purchases }
option-bonus-data-card-number = Бонустық карта нөмірі
option-bonus-data-balance = Жиналған бонустар

# Promotions.
page-promo-run-title = Дерек жинайтын ұтыс, байқау немесе акция өткізесіз бе?
page-promo-run-why = Бәріне бірдей жеңілдік есепке алынбайды. Ал ұтысқа қатысушыға дерегі не үшін керек екенін және оны қашан жоятыныңызды айту керек.
question-promo-run-label = Ұтыстар мен акциялар
page-promo-data-title = Қатысушылардан не сұрайсыз?
page-promo-data-why = Тізім қатысушының келісіміне енеді. Тек жеңімпаздан керек мәліметті жеңімпаздың өзінен сұраған дұрыс.
question-promo-data-label = Акцияға қатысушының деректері
option-promo-data-name = { -ask-name }
option-promo-data-full-name = { -ask-full-name }
option-promo-data-phone = { -ask-phone }
option-promo-data-email = { -ask-email }
option-promo-data-address = { -ask-address }
option-promo-data-address-note = жүлдені жіберу үшін
option-promo-data-receipt = Чек
option-promo-data-inn = { -ask-inn }
option-promo-data-inn-note = жүлдеден салық төленсе

# Warranty.
page-warranty-run-title = Сатып алушылар сізге кепілдік бойынша не техникалық көмек сұрап жүгіне ме?
page-warranty-run-why = Ондай өтініштің өз мақсаты мен өз деректері бар: не алды, не бұзылды, қайда қайтару керек.
question-warranty-run-label = Кепілдік пен техникалық көмек
page-warranty-data-title = Кепілдікпен көмектесу үшін не білу керек?
page-warranty-data-why = Бұл деректерді тапсырыстан бөлек атаймыз: олар кейін пайда болады және басқа нәрсеге керек.
question-warranty-data-label = Кепілдікке керек деректер
option-warranty-data-name = { -ask-name }
option-warranty-data-full-name = { -ask-full-name }
option-warranty-data-phone = { -ask-phone }
option-warranty-data-email = { -ask-email }
option-warranty-data-address = { -ask-address }
option-warranty-data-purchase = Сатып алу туралы мәлімет
option-warranty-data-defect = Не бұзылды
option-warranty-data-photo = { -ask-photo }

# Cookies.
page-cookies-used-title = Сайт cookie қоя ма?
page-cookies-used-why = Cookie — сайт келушіні танитын шағын файлдар. Олар туралы ескерту керек, ал санауыш пен жарнамаға алдын ала келісім алу керек.
question-cookies-used-label = Сайттағы cookie
question-cookies-used-unknown = Білмеймін — саясатта cookie-ді атаймыз және сайтты жасаған адамнан сұрауды еске саламыз
option-cookies-used-yes = { -ask-yes }
option-cookies-used-yes-note = көбіне солай: себет, кабинетке кіру, санауыш
option-cookies-used-no = { -ask-no }
option-cookies-used-no-note = себет те, санауыш та, кабинет те жоқ
page-cookies-kinds-title = Сайтқа cookie не үшін керек?
page-cookies-kinds-why = Жұмысқа керек cookie болмаса, сайт істемейді, оларға келісім сұралмайды. Қалғандарына келісім сұралады, әрі оларды қоймай тұрып.
question-cookies-kinds-label = Cookie мақсаты
option-cookies-kinds-necessary = Сайт жұмыс істеуі үшін
option-cookies-kinds-necessary-note = себет, кіру, қорғау
option-cookies-kinds-settings = Баптауларды есте сақтау үшін
option-cookies-kinds-settings-note = қала, тіл, каталог түрі
option-cookies-kinds-analytics = Келушілерді санау үшін
option-cookies-kinds-analytics-note = санауыштар мен статистика
option-cookies-kinds-advertising = Жарнама үшін
option-cookies-kinds-advertising-note = сайтта болғандарға көрсету
page-cookies-tools-title = Сайтта қандай санауыш пен жарнама құралы тұр?
page-cookies-tools-why = Әрқайсысы келуші туралы дерек алады, келуші олардың атауын білуге құқылы. Шетелдіктері деректі шетелге жібереді — бұл туралы бөлек ескертеміз.
question-cookies-tools-label = Санауыштар мен жарнама құралдары
option-cookies-tools-yandex-metrica = Яндекс Метрика
option-cookies-tools-yandex-metrica-note = санауыш, Ресей
option-cookies-tools-top-mail-ru = Top.Mail.Ru
option-cookies-tools-top-mail-ru-note = санауыш, Ресей
option-cookies-tools-vk-pixel = ВКонтакте пикселі
option-cookies-tools-vk-pixel-note = жарнама, Ресей
option-cookies-tools-yandex-direct = Яндекс Директ
option-cookies-tools-yandex-direct-note = жарнама, Ресей
option-cookies-tools-calltracking = Коллтрекинг
option-cookies-tools-calltracking-note = қоңырауды сайтқа кірумен байланыстырады
option-cookies-tools-google-analytics = Google Analytics
option-cookies-tools-google-analytics-note = санауыш, АҚШ
option-cookies-tools-google-tag-manager = Google Tag Manager
option-cookies-tools-google-tag-manager-note = басқа санауыштарды жүктейді, АҚШ
option-cookies-tools-google-ads = Google Ads
option-cookies-tools-google-ads-note = жарнама, АҚШ
option-cookies-tools-meta-pixel = Meta пикселі
option-cookies-tools-meta-pixel-note = жарнама, АҚШ
option-cookies-tools-other = Басқа құрал
page-cookies-other-tools-title = Сайтта тағы не тұр?
page-cookies-other-tools-why = Тізімімізде жоқ құралды саясатқа сіздің сөзіңізбен жазамыз: кімдікі, қай елден, не үшін.
question-cookies-other-tools-label = Басқа құралдар
question-cookies-other-tools-name-label = Атауы
question-cookies-other-tools-name-example = «Лупа» санауышы
question-cookies-other-tools-company-label = Кімдікі
question-cookies-other-tools-company-example = ООО «Лупа»
question-cookies-other-tools-country-label = Ел
question-cookies-other-tools-country-example = Ресей
question-cookies-other-tools-purpose-label = Не үшін
option-cookies-other-tools-purpose-analytics = Келушілерді санау
option-cookies-other-tools-purpose-advertising = Жарнама
page-cookies-banner-title = Келуші сайтқа алғаш кіргенде не көреді?
page-cookies-banner-why = Санауыш пен жарнама келісім күтеді. Келушіден сұралмайтын болса, сайтқа қоюға дайын, таңдауы бар баннер береміз.
question-cookies-banner-label = Cookie туралы баннер
question-cookies-banner-unknown = Білмеймін — дайын баннер береміз және нені тексеру керегін айтамыз
option-cookies-banner-banner-choice = Таңдауы бар баннер
option-cookies-banner-banner-choice-note = жауапқа дейін санауыш іске қосылмайды, бас тарту да келісу сияқты оңай
option-cookies-banner-banner-notice = Тек хабарлайтын баннер
option-cookies-banner-banner-notice-note = «сайтты пайдалана берсеңіз, келіскеніңіз…»
option-cookies-banner-none = Ештеңе
option-cookies-banner-none-note = санауыштар бірден қосылады

# Foreign building blocks of the site.
page-site-foreign-title = Беттерде шетелдік кірістірме бар ма?
page-site-foreign-why = Шетелден жүктелетін карта, қаріп немесе «мен робот емеспін» тексеруі әр келушінің IP-мекенжайын алады, ол ештеңе толтырмаса да. Ондай кірістірме туралы ескертіп, немен алмастыруға болатынын айтамыз.
question-site-foreign-label = Шетелдік кірістірмелер
question-site-foreign-hint = Күмәнданасыз ба — сайтты жасаған адамнан сұраңыз.
question-site-foreign-unknown = Білмеймін — қалай тексеретінін айтамыз
option-site-foreign-recaptcha = Google reCAPTCHA
option-site-foreign-recaptcha-note = «мен робот емеспін» тексеруі
option-site-foreign-google-fonts = Google қаріптері
option-site-foreign-google-fonts-note = Google серверлерінен жүктелсе
option-site-foreign-google-maps = Google карталары
option-site-foreign-google-maps-note = жол сызбасы
option-site-foreign-youtube = YouTube бейнесі
option-site-foreign-youtube-note = беттің өзіндегі ролик
option-site-foreign-none = Ондай ештеңе жоқ

# Server's records.
page-logs-data-title = Сервер сайтқа әр кіру туралы не жазып алады?
page-logs-data-why = Серверлердің бәрі дерлік журнал жүргізеді: кім, қашан, нені ашты. IP-мекенжай уақытымен қоса адамды көрсетуі мүмкін, сондықтан журнал туралы айту керек.
question-logs-data-label = Сервер жазбалары
question-logs-data-unknown = Білмеймін — серверлер әдетте жазатын деректерді атаймыз және хостингтен сұрауды еске саламыз
option-logs-data-ip = IP-мекенжай
option-logs-data-time = Кірген уақыты
option-logs-data-pages = Ашқан беттері
option-logs-data-referrer = Қайдан келгені
option-logs-data-browser = Браузер
option-logs-data-os = Операциялық жүйе
option-logs-data-device = Құрылғы
option-logs-data-device-note = үлгісі, экран өлшемі
page-logs-days-title = Сервер жазбалары неше күн сақталады?
page-logs-days-why = Оларды мәңгі емес, керек болып тұрғанда ғана сақтауға болады. Мерзімі әдетте хостинг баптауларында көрінеді.
question-logs-days-label = Жазбаларды сақтау мерзімі, күн
question-logs-days-example = 90
question-logs-days-unknown = Білмеймін — хостингтен сұрауды еске саламыз
page-logs-fraud-title = Бұл жазбаларды алаяқтарды ұстау үшін қарайсыз ба?
page-logs-fraud-why = Күмәнді тапсырыстар мен кірулерді мекенжайы мен уақытына қарап тексерсеңіз, бұл — бөлек мақсат, оны атау керек.
question-logs-fraud-label = Сервер жазбалары бойынша алаяқтықтан қорғану

# Delivery.
page-delivery-services-title = Тапсырыстарыңызды кім жеткізеді?
page-delivery-services-why = Сатып алушы мекенжайы мен телефонын кімге беретініңізді білуге құқылы. Саясатта дәл осы қызметтер аталады, басқасы емес.
question-delivery-services-label = Жеткізу қызметтері
question-delivery-services-unknown = Әзірге білмеймін — «сатып алушы таңдаған жеткізу қызметі» деп жазамыз және оралуды еске саламыз
option-delivery-services-cdek = СДЭК
option-delivery-services-cdek-note = атын, телефонын, мекенжайын алады
option-delivery-services-russian-post = Ресей поштасы
option-delivery-services-russian-post-note = аты мен мекенжайы; байланыс операторы, өзі жауап береді
option-delivery-services-boxberry = Boxberry
option-delivery-services-boxberry-note = атын, телефонын, беру пунктін алады
option-delivery-services-yandex-delivery = Яндекс Жеткізу
option-delivery-services-yandex-delivery-note = атын, телефонын, мекенжайын алады
option-delivery-services-five-post = 5Post
option-delivery-services-five-post-note = атын, телефонын, беру пунктін алады
option-delivery-services-kazpost = Қазпошта
option-delivery-services-kazpost-note = аты мен мекенжайы; байланыс операторы, өзі жауап береді
option-delivery-services-own-courier = Өз курьеріміз
option-delivery-services-own-courier-note = қызметкер немесе шартпен істейтін адам
option-delivery-services-pickup = Өзі алып кету
option-delivery-services-pickup-note = сатып алушы өзі келеді
option-delivery-services-transport-company = Көлік компаниясы
option-delivery-services-transport-company-note = сатып алушы таңдайтыны

# Payment.
page-payment-methods-title = Сізге қалай төлейді?
page-payment-methods-why = Ақша банк немесе касса арқылы өтеді, әрқайсысы сатып алушы туралы бірдеңе біледі. Саясатта кімді атау керегі төлем тәсіліне байланысты.
question-payment-methods-label = Төлем тәсілдері
question-payment-methods-unknown = Әзірге білмеймін — төлем туралы жалпы жазамыз және оралуды еске саламыз
option-payment-methods-card-online = Сайтта картамен
option-payment-methods-card-online-note = банктің не төлем қызметінің беті арқылы
option-payment-methods-sbp = СБП
option-payment-methods-sbp-note = QR-кодпен немесе банк қосымшасында
option-payment-methods-cash = Қолма-қол
option-payment-methods-card-on-delivery = Алған кезде картамен
option-payment-methods-invoice = Шот бойынша
option-payment-methods-invoice-note = әдетте ұйымдар төлейді
option-payment-methods-instalments = Бөліп төлеу
option-payment-methods-instalments-note = оны банк не бөліп төлеу қызметі береді
page-payment-provider-title = Төлемді қай банк немесе қызмет жүргізеді?
page-payment-provider-why = Бұл фирма кім, қанша және не үшін төлегенін біледі. Саясатта оны атаймыз.
question-payment-provider-label = Банк немесе төлем қызметі
question-payment-provider-hint = Атауы шартта және төлем бетінің төменгі жағында тұрады.
question-payment-provider-example = «Ойдан банк» АҚ
question-payment-provider-unknown = Білмеймін — «төлемді жүргізетін банк» деп жазамыз және анықтауды еске саламыз
page-payment-cards-seen-title = Карта нөмірі тікелей сіздің сайтта теріле ме?
page-payment-cards-seen-why = Әдетте сатып алушы банк бетіне өтеді, сіз карта нөмірін көрмейсіз. Онда солай жазамыз. Нөмір сайтыңыз арқылы өтсе, ескертеміз: бұл сізге де, сатып алушыға да қауіпті.
question-payment-cards-seen-label = Карта деректері сайт арқылы өтеді
question-payment-cards-seen-hint = Нөмірді терер алдында банктің беті ашылса, жауап — «жоқ».

# Other recipients.
page-recipients-other-title = Сатып алушылардың деректерін тағы кім алады?
page-recipients-other-why = Хостинг, клиенттер есебінің бағдарламасы, хат тарату қызметі, сырттағы бухгалтер: деректі көретіннің бәрі аталуы керек. Басқа ешкім болмаса, әрі қарай өтіңіз.
question-recipients-other-label = Басқа алушылар
question-recipients-other-hint = Бұған дейін аталған жеткізу қызметі мен банкті қайталамаңыз.
question-recipients-other-name-label = Атауы
question-recipients-other-name-example = «Ойдан хостинг» ЖШС
question-recipients-other-country-label = Ел
option-recipients-other-country-RU = Ресей
option-recipients-other-country-KZ = Қазақстан
option-recipients-other-country-other = Басқа
question-recipients-other-role-label = Деректермен не істеуді кім шешеді
option-recipients-other-role-processor = Сіз: олар сіздің тапсырмаңыз бойынша істейді
option-recipients-other-role-processor-note = хостинг, хат тарату, есеп
option-recipients-other-role-operator = Өздері
option-recipients-other-role-operator-note = банк, пошта, сақтандырушы
question-recipients-other-purpose-label = Не үшін
option-recipients-other-purpose-hosting = Сайтты орналастыру
option-recipients-other-purpose-mailing = Хат тарату
option-recipients-other-purpose-crm = Клиенттер мен тапсырыстар есебі
option-recipients-other-purpose-accounting = Бухгалтерия
option-recipients-other-purpose-telephony = Телефония
option-recipients-other-purpose-support = Сатып алушыларға көмек
option-recipients-other-purpose-advertising = Жарнама
option-recipients-other-purpose-other = Басқа
question-recipients-other-data-label = Қандай дерек алады
question-recipients-other-data-example = жазылушылардың аты мен электрондық поштасы

# Transfer abroad.
page-transfer-abroad-title = Сатып алушылардың деректері шетелге кете ме?
page-transfer-abroad-why = Шетелдік қызмет, деректер қоймасы немесе серіктес — деректі шетелге берудің өзі, оның ережесі қатаңырақ.
question-transfer-abroad-label = Деректерді шетелге беру
question-transfer-abroad-hint = Санауыштарды да, поштаны да, «бұлттағы» кестелерді де еске алыңыз.
question-transfer-abroad-unknown = Білмеймін — қайдан қарау керегін айтамыз
option-transfer-abroad-yes = { -ask-yes }
option-transfer-abroad-no = { -ask-no }
page-transfer-countries-title = Деректер қай елдерге кетеді?
page-transfer-countries-why = Алдын ала не істеу керегі елге байланысты, сатып алушы да оны білуге құқылы.
question-transfer-countries-label = Елдер
question-transfer-countries-example = Беларусь
page-transfer-notified-title = Деректерді шетелге беру туралы Роскомнадзорға хабарладыңыз ба?
page-transfer-notified-why = Бұл туралы деректерді бермей тұрып және оператордың жалпы хабарламасынан бөлек хабарлау керек. Жауап құжатқа түспейді: еске салу үшін керек.
question-transfer-notified-label = Шетелге беру туралы хабарлама
question-transfer-notified-unknown = Білмеймін — тексеруді еске саламыз
option-transfer-notified-yes = { -ask-yes }
option-transfer-notified-no = Әлі жоқ

# Storage.
page-storage-place-title = Сатып алушылардың деректері қай елде сақталады?
page-storage-place-why = Ресей азаматтарының дерегін бірден Ресейдегі дерекқорға жазу керек, ал Қазақстанда жиналған дерек Қазақстанда сақталуға тиіс. Сатып алушының келісімі мұны өзгертпейді.
question-storage-place-label = Дерекқорлар қайда орналасқан
question-storage-place-hint = Серверлердің қай елде екенін хостинг немесе сайт құрастырғышы айтады.
question-storage-place-unknown = Білмеймін — хостингтен сұрауды еске саламыз
option-storage-place-russia = Ресейде
option-storage-place-russia-note = сервер не сайт құрастырғышы Ресейде
option-storage-place-kazakhstan = Қазақстанда
option-storage-place-kazakhstan-note = сервер не сайт құрастырғышы Қазақстанда
option-storage-place-abroad = Басқа елде
option-storage-place-abroad-note = немесе бірден бірнеше елде
page-security-people-title = Деректермен сізде кім жұмыс істейді?
page-security-people-why = Жалғыз болсаңыз, жауапты адам тағайындаудың қажеті жоқ, құжат та аз керек. Қызметкерлер болса, деректерді тек керек адам ғана ашады деп жазамыз.
question-security-people-label = Деректермен кім жұмыс істейді
option-security-people-alone = Тек мен
option-security-people-alone-note = тапсырыстарды ашатын қызметкер жоқ
option-security-people-staff = Мен және қызметкерлер
option-security-people-staff-note = немесе шартпен істейтін адамдар
page-security-measures-title = Деректерді қалай қорғайсыз?
page-security-measures-why = Шын барын ғана уәде етуге болады: белгілегеніңізді ғана жазамыз. Не жетпейтінін құжат шығарар алдында көресіз.
question-security-measures-label = Қорғау шаралары
question-security-measures-hint = Әлі жоқ шараны алдын ала белгілемеңіз.
question-security-measures-unknown = Білмеймін — жалпы сөзбен жазамыз және оралуды еске саламыз
option-security-measures-passwords = Сенімді құпиясөз, әркімде өз құпиясөзі
option-security-measures-two-factor = Растау арқылы кіру
option-security-measures-two-factor-note = құпиясөз және телефонға келген код
option-security-measures-access-list = Тек тізім бойынша қол жеткізу
option-security-measures-access-list-note = кім нені аша алатыны белгілі
option-security-measures-antivirus = Зиянды бағдарламалардан қорғау
option-security-measures-updates = Жаңартуларды дер кезінде орнатамыз
option-security-measures-backups = Сақтық көшірмелер
option-security-measures-https = Сайтпен қорғалған байланыс
option-security-measures-https-note = мекенжай жолындағы құлып, https://
option-security-measures-locked-papers = Қағаз құжаттар құлыптаулы
option-security-measures-training = Қызметкерлер оқытылған
option-security-measures-intrusion-detection = Басып кіруді анықтау
option-security-measures-intrusion-detection-note = шабуылды арнайы бағдарлама не қызмет бақылайды
option-security-measures-leak-prevention = Деректердің сыртқа шығып кетуінен қорғау
option-security-measures-leak-prevention-note = сыртқа не шығатынын арнайы бағдарлама бақылайды

# How long data are kept.
page-terms-orders-title = Тапсырыс деректерін қанша сақтайсыз?
page-terms-orders-why = Сату құжаттары есеп пен салыққа керек, мерзімін заң белгілейді. Деректі керегінен ұзақ сақтауға болмайды.
question-terms-orders-label = Тапсырыстарды сақтау мерзімі
question-terms-orders-unknown = Білмеймін — заңдағы мерзімді жазамыз және оралуды еске саламыз
option-terms-orders-law = Заң қанша десе, сонша
option-terms-orders-law-note = Ресейде — есепті жылдан кейін бес жыл
option-terms-orders-forever = Ешқашан жоймаймыз
option-terms-orders-forever-note = бұлай болмайды: заңды мерзім ұсынамыз
page-terms-account-title = Жеке кабинет қашан жойылады?
page-terms-account-why = Ұмыт қалған кабинет — мақсатсыз сақталған бөтен деректер. Оны қашан жоятыныңызды таңдаңыз.
question-terms-account-label = Жеке кабинетті сақтау мерзімі
question-terms-account-unknown = Білмеймін — «сатып алушы жойғанша» деп жазамыз және оралуды еске саламыз
option-terms-account-until-deletion = Сатып алушы жойғанда
option-terms-account-inactive-1 = Соңғы кіргеннен бір жыл өткенде
option-terms-account-inactive-3 = Соңғы кіргеннен үш жыл өткенде
page-terms-requests-title = Нысан арқылы келген өтініштерді қанша сақтайсыз?
page-terms-requests-why = Сұраққа жауап берілді — мақсат орындалды. Өтінішті орынды мерзімге, мысалы дау туып қалған жағдайға, қалдыруға болады.
question-terms-requests-label = Өтініштерді сақтау мерзімі
question-terms-requests-unknown = Білмеймін — орынды мерзім жазамыз және оралуды еске саламыз
option-terms-requests-days-30 = 30 күн
option-terms-requests-months-6 = Жарты жыл
option-terms-requests-year-1 = Бір жыл
option-terms-requests-years-3 = Үш жыл
option-terms-requests-years-3-note = талап қоюға болатын мерзімде
option-terms-requests-forever = Ешқашан жоймаймыз
option-terms-requests-forever-note = бұлай болмайды: заңды мерзім ұсынамыз
page-terms-marketing-title = Хат тарату тізімін қанша сақтайсыз?
page-terms-marketing-why = Адам жарнама алуға келісіп тұрған кезде ғана. Бас тартқаннан кейін оған жазуға болмайды деген белгі ғана қалады.
question-terms-marketing-label = Хат тарату тізімін сақтау мерзімі
question-terms-marketing-unknown = Білмеймін — «келісім қайтарып алынғанша» деп жазамыз және оралуды еске саламыз
option-terms-marketing-until-withdrawal = Келісім қайтарып алынғанша
option-terms-marketing-until-withdrawal-note = ең жиі жауап
option-terms-marketing-year-1 = Бір жыл
option-terms-marketing-years-3 = Үш жыл
option-terms-marketing-forever = Ешқашан жоймаймыз
option-terms-marketing-forever-note = бұлай болмайды: заңды мерзім ұсынамыз
page-terms-reviews-title = Пікір сайтта қанша тұрады?
page-terms-reviews-why = Автор кез келген күні пікірін алып тастауды сұрай алады. Мерзім ол сұрамаса не болатынын айтады.
question-terms-reviews-label = Пікірлерді сақтау мерзімі
question-terms-reviews-unknown = Білмеймін — «келісім қайтарып алынғанша» деп жазамыз және оралуды еске саламыз
option-terms-reviews-until-withdrawal = Автор алып тастауды сұрағанша
option-terms-reviews-until-withdrawal-note = ең жиі жауап
option-terms-reviews-year-1 = Бір жыл
option-terms-reviews-years-3 = Үш жыл
option-terms-reviews-forever = Ешқашан жоймаймыз
option-terms-reviews-forever-note = бұлай болмайды: заңды мерзім ұсынамыз
page-terms-bonus-title = Бонустық бағдарламаға қатысушының деректері қашан жойылады?
page-terms-bonus-why = Адам қатысып жүргенде деректері керек. Қатысу өзінен-өзі қашан аяқталатынын айтыңыз.
question-terms-bonus-label = Бонустық бағдарлама деректерін сақтау мерзімі
question-terms-bonus-unknown = Білмеймін — «бағдарламадан шыққанша» деп жазамыз және оралуды еске саламыз
option-terms-bonus-until-exit = Қатысушы бағдарламадан шыққанда
option-terms-bonus-until-exit-note = ең жиі жауап
option-terms-bonus-inactive-1 = Соңғы сатып алудан бір жыл өткенде
option-terms-bonus-inactive-3 = Соңғы сатып алудан үш жыл өткенде

# Withdrawal of consent.
page-withdrawal-channels-title = Сатып алушы келісімін қалай қайтарып ала алады?
page-withdrawal-channels-why = Келісімді қайтарып алу оны беруден қиын болмауы керек. Белгіленген тәсілдердің бәрі тең: электрондық хатты да, қағазды да қатар талап етуге болмайды.
question-withdrawal-channels-label = Келісімді қайтарып алу тәсілдері
question-withdrawal-channels-hint = Қайтарып алу бланкін біз дайындаймыз.
option-withdrawal-channels-email = Электрондық поштамен
option-withdrawal-channels-email-note = екі жаққа да ең оңайы
option-withdrawal-channels-post = Поштамен жіберілген хатпен
option-withdrawal-channels-post-note = саясатта аталған мекенжайға
option-withdrawal-channels-form = Сайттағы нысанмен
option-withdrawal-channels-form-note = оның мекенжайын сұраймыз
option-withdrawal-channels-account = Жеке кабинетте
option-withdrawal-channels-account-note = түймемен не құсбелгімен
page-withdrawal-details-title = Келісімді қайтарып алу туралы хатты қайда жіберу керек?
page-withdrawal-details-why = Бұл мекенжайлар саясатта, келісімдерде және қайтарып алу бланкінде тұрады. Осында келген хаттан бастап жауап беру мерзімі есептеледі.
question-withdrawal-email-label = Қайтарып алуға арналған электрондық пошта
question-withdrawal-email-example = salem@oyu.example
question-withdrawal-address-label = Қайтарып алуға арналған пошталық мекенжай
question-withdrawal-address-hint = Бұған дейін көрсеткен мекенжай болса, бос қалдырыңыз.
question-withdrawal-address-example = 000000, Қияли қ., а/ж 15
question-withdrawal-url-label = Нысаны бар беттің мекенжайы
question-withdrawal-url-example = https://oyu.example/qaitaryp-alu

# Minors, links, the policy's page, changes.
page-minors-policy-title = Кімге сатасыз?
page-minors-policy-why = Бала үшін келісімді ата-анасы береді. Ең оңайы — дүкен ересектерге арналған деу; жасөспірім де алса, ата-анасы арқылы қалай болатынын жазамыз.
question-minors-policy-label = Кәмелетке толмаған сатып алушылар
question-minors-policy-unknown = Білмеймін — дүкен ересектерге арналған деп жазамыз және оралуды еске саламыз
option-minors-policy-adults = Тек ересектерге
option-minors-policy-adults-note = 18 жастан бастап
option-minors-policy-parents = Жасөспірімге де, ата-анасы арқылы
option-minors-policy-parents-note = 18 жасқа дейін келісімді ата-анасы не басқа өкілі береді
page-site-links-title = Сайтта бөтен сайттарға сілтеме бар ма?
page-site-links-why = Сілтеме арқылы өткен келушіге бөтен сайттың ережелері қолданылады. Оған бұл туралы ескертеміз.
question-site-links-label = Бөтен сайттарға сілтемелер
page-policy-url-title = Саясат қай бетте тұрады?
page-policy-url-why = Саясат дерек сұралатын әр беттен ашылуы керек. Мекенжай келісімдерге және cookie туралы баннерге түседі. Бет әлі жоқ болса, кейін ораласыз.
question-policy-url-label = Саясат бетінің мекенжайы
question-policy-url-hint = Әр беттің төменінде және әр нысанның жанында сілтеме тұрғаны ыңғайлы.
question-policy-url-example = https://oyu.example/sayasat
page-policy-notice-title = Саясат өзгергенін сатып алушыларға қалай айтасыз?
page-policy-notice-why = Саясат дүкенмен және заңмен бірге өзгереді. Шынымен орындай алатын тәсілдеріңізді белгілеңіз.
question-policy-notice-label = Өзгеріс туралы хабарлау
option-policy-notice-site = Сайтта
option-policy-notice-site-note = сол бетте күні көрсетілген жаңа редакция
option-policy-notice-email = Электрондық хатпен
option-policy-notice-account = Жеке кабинетте
