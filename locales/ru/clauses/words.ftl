# Слова, общие для всех документов России: даты, операторы, данные, получатели, сроки.

draft-day = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
} { $year } г.
draft-and = { $first } и { $second }
draft-page-counter = Страница { $page } из { $pages }
draft-subtitle = { $operator } · { $site }
draft-foot = { $title } · редакция от { $day }

# Оператор
draft-operator-sole-proprietor = индивидуальный предприниматель { $name }
draft-operator-self-employed = { $name }, физическое лицо, применяющее специальный налоговый режим «Налог на профессиональный доход»
draft-operator-ooo = общество с ограниченной ответственностью «{ $name }»
draft-operator-ao = акционерное общество «{ $name }»
draft-operator-short-sole-proprietor = ИП { $name }
draft-operator-short-self-employed = { $name }
draft-operator-short-ooo = ООО «{ $name }»
draft-operator-short-ao = АО «{ $name }»
draft-operator-group-short = { $first } и другие
draft-member = { $name } (ИНН { $inn }, { $register } { $ogrn })
draft-member-bare = { $name } (ИНН { $inn })
draft-member-role = { $member }: { $role }
draft-ogrn = ОГРН
draft-ogrnip = ОГРНИП

# Подписи реквизитов
draft-label-operator = Оператор
draft-label-inn = ИНН
draft-label-kpp = КПП
draft-label-ogrn = ОГРН
draft-label-ogrnip = ОГРНИП
draft-label-address = Адрес
draft-label-post = Адрес для писем
draft-label-email = Электронная почта
draft-label-phone = Телефон
draft-label-site = Сайт
draft-label-responsible = Ответственный за организацию обработки персональных данных
draft-member-details = { $member }, адрес: { $address }

# Субъекты
draft-subjects-order = Покупатели.
draft-subjects-order-gifts = Покупатели и получатели заказов, которых указали покупатели.
draft-subjects-account = Пользователи личного кабинета.
draft-subjects-business = Индивидуальные предприниматели, представители и контактные лица юридических лиц.
draft-subjects-requests = Посетители Сайта, направившие обращение.
draft-subjects-reviews = Авторы отзывов.
draft-subjects-marketing = Лица, согласившиеся получать рекламу.
draft-subjects-bonus = Участники бонусной программы.
draft-subjects-promo = Участники розыгрышей, конкурсов и акций.
draft-subjects-warranty = Покупатели и иные лица, обратившиеся за обслуживанием или с требованием по качеству.
draft-subjects-site = Посетители Сайта.
draft-subjects-cookies = Посетители Сайта, согласившиеся на использование файлов cookie для этой цели.
draft-subjects-accounting = Покупатели.
draft-subjects-health = Покупатели, которые сообщили сведения о своём здоровье.
draft-subjects-applicants = Соискатели: лица, которые откликнулись на вакансию или прислали резюме.
draft-subjects-staff = Работники Оператора, в том числе бывшие.
draft-subjects-rights = Лица, обратившиеся к Оператору по поводу персональных данных, и их представители.

# Данные
draft-data-common = Общие персональные данные (не специальные и не биометрические): { $items }.
draft-data-company = Сведения об организации, которую представляет субъект: { $items }.
draft-data-name = имя
draft-data-full-name = фамилия, имя, отчество (при наличии)
draft-data-phone = номер телефона
draft-data-email = адрес электронной почты
draft-data-delivery-address = адрес доставки
draft-data-postal-address = почтовый адрес
draft-data-order = сведения о заказе (товары, стоимость, дата, состояние)
draft-data-payment = сведения об оплате (способ, сумма, дата, результат)
draft-data-card = реквизиты банковской карты
draft-data-comment = комментарий к заказу
draft-data-birth-date = дата рождения
draft-data-passport = паспортные данные
draft-data-caller = номер, с которого поступил звонок
draft-data-recording = запись телефонного разговора
draft-data-messenger = имя и номер в мессенджере, переписка о заказе
draft-data-recipient = сведения о получателе, указанные покупателем
draft-data-company-name = наименование организации
draft-data-company-inn = ИНН
draft-data-company-kpp = КПП
draft-data-contact-name = фамилия, имя, отчество (при наличии) контактного лица
draft-data-contact-post = должность контактного лица
draft-data-bank-account = банковские реквизиты
draft-data-power-of-attorney = сведения о доверенности
draft-data-login = имя пользователя (логин)
draft-data-password = пароль
draft-data-order-history = история заказов
draft-data-preferences = настройки и избранные товары
draft-data-message = текст обращения
draft-data-city = город
draft-data-call-time = удобное время для звонка
draft-data-files = файлы, приложенные к обращению
draft-data-nickname = псевдоним
draft-data-review-text = текст отзыва
draft-data-rating = оценка
draft-data-photo = фотография
draft-data-video = видеозапись
draft-data-purchases = сведения о покупках
draft-data-messenger-id = имя или номер в мессенджере
draft-data-card-number = номер бонусной карты
draft-data-balance = начисленные, списанные и оставшиеся бонусы
draft-data-receipt = сведения кассового чека
draft-data-person-inn = ИНН
draft-data-purchase = сведения о купленном товаре
draft-data-defect = описание недостатка или вопроса
draft-data-ip = IP-адрес
draft-data-time = дата и время посещения
draft-data-pages = адреса открытых страниц
draft-data-referrer = адрес страницы, с которой совершён переход
draft-data-browser = сведения о браузере
draft-data-os = сведения об операционной системе
draft-data-device = сведения об устройстве
draft-data-cookie-id = идентификатор посетителя, сохранённый в файле cookie
draft-data-cookie-device = сведения об устройстве, операционной системе, браузере и размере экрана
draft-data-cookie-source = источник перехода на Сайт, в том числе поисковый или рекламный запрос
draft-data-cookie-session = дата, время и продолжительность посещения
draft-data-cookie-actions = действия на страницах: просмотры, нажатия, прокрутка, обращение к полям форм
draft-data-cookie-ads = показы рекламных объявлений и баннеров и переходы по ним
draft-data-cookie-segment = группа интересов (аудиторный сегмент), к которой отнесён посетитель
draft-data-accounting = сведения о покупателе, заказе и оплате, которые содержатся в расчётных, учётных и налоговых документах
draft-data-special = Специальная категория (сведения о состоянии здоровья): { $items }.
draft-data-applicants = сведения, которые соискатель сообщил в отклике или резюме, в том числе фамилия, имя, отчество, контакты, сведения об образовании, опыте и квалификации
draft-data-staff = фамилия, имя, отчество; дата и место рождения; пол; гражданство; сведения документа, удостоверяющего личность; адрес; контакты; ИНН; СНИЛС; сведения об образовании, стаже и квалификации, о воинском учёте, о семейном положении и детях, о заработной плате и её выплате
draft-data-rights = сведения, указанные в обращении, контакты для ответа, сведения о полномочиях представителя
draft-data-consents = сведения о полученных согласиях: кто, когда, каким способом и на какой текст согласился
draft-data-none = сведения, которые субъект указывает в форме

# Формы и каналы
draft-form-callback = обратный звонок по заявке
draft-form-feedback = ответ на сообщение, направленное через форму обратной связи
draft-form-chat = переписка в чате
draft-form-stock-notice = сообщение о поступлении товара
draft-channel-email = электронная почта
draft-channel-sms = СМС
draft-channel-messenger = мессенджеры
draft-channel-phone = телефонные звонки
draft-channel-push = push-уведомления

# Получатели
draft-carrier-cdek = СДЭК
draft-carrier-russian-post = Почта России
draft-carrier-boxberry = Boxberry
draft-carrier-yandex-delivery = Яндекс Доставка
draft-carrier-five-post = 5Post
draft-carrier-transport-company = транспортные компании
draft-messenger-telegram = Telegram
draft-messenger-whatsapp = WhatsApp
draft-messenger-viber = Viber
draft-messenger-vk = ВКонтакте
draft-messenger-max = MAX
draft-tool-yandex-metrica = Яндекс Метрика
draft-tool-top-mail-ru = Top.Mail.Ru
draft-tool-vk-pixel = пиксель ВКонтакте
draft-tool-yandex-direct = Яндекс Директ
draft-tool-calltracking = коллтрекинг (подмена номеров телефона для учёта звонков)
draft-tool-google-analytics = Google Analytics
draft-tool-google-tag-manager = Google Tag Manager
draft-tool-google-ads = Google Ads
draft-tool-meta-pixel = Meta Pixel
draft-tool-other = { $name } ({ $company }, { $country })
draft-foreign-recaptcha = Google reCAPTCHA
draft-foreign-google-fonts = Google Fonts
draft-foreign-google-maps = Google Maps
draft-foreign-youtube = YouTube
draft-to-carriers = Службы доставки: { $names }.
draft-to-carrier-unknown = Служба доставки, если заказ доставляет не сам Оператор.
draft-to-payment = Банк или платёжный сервис: { $name }.
draft-to-payment-unknown = Банк или платёжный сервис, через который проводится оплата.
draft-to-payment-banks = Банки, через которые проходит оплата по счёту.
draft-to-payment-instalments = Банк или иная организация, предоставляющая рассрочку, если покупатель её выбрал.
draft-to-messengers = Владельцы мессенджеров, которыми пользуются покупатель и Оператор: { $names }.
draft-to-tools = Владельцы следующих инструментов: { $names }.
draft-to-others = Лица, привлечённые Оператором: { $names }.
draft-to-foreign = Владельцы иностранных сервисов, подключённых к страницам Сайта: { $names }.
draft-to-public = Неограниченный круг лиц: опубликованный отзыв доступен всем.
draft-to-authorities = Налоговые органы и операторы фискальных данных в случаях, предусмотренных законом.
draft-to-funds = Налоговые органы, внебюджетные фонды, военные комиссариаты и банк, через который платится заработная плата, — в случаях, предусмотренных законом.
draft-to-regulator = Роскомнадзор и суд в случаях, предусмотренных законом.
draft-to-law = Передача другим лицам возможна только в случаях, предусмотренных законом.
draft-to-none = Другим лицам данные не передаются, кроме случаев, когда передача обязательна по закону.

# Основания
draft-ground-contract = Заключение и исполнение договора, стороной которого, выгодоприобретателем или поручителем по которому является субъект (пункт 5 части 1 статьи 6 Закона № 152-ФЗ).
draft-ground-account = Заключение и исполнение соглашения о пользовании личным кабинетом, которое заключается по инициативе субъекта (пункт 5 части 1 статьи 6 Закона № 152-ФЗ).
draft-ground-interest = Осуществление прав и законных интересов Оператора при условии, что права и свободы субъекта не нарушаются (пункт 7 части 1 статьи 6 Закона № 152-ФЗ).
draft-ground-consent = Отдельное согласие субъекта (пункт 1 части 1 статьи 6, статья 9 Закона № 152-ФЗ).
draft-ground-marketing = Отдельное предварительное согласие субъекта (пункт 1 части 1 статьи 6, статья 15 Закона № 152-ФЗ, статья 18 Федерального закона «О рекламе»).
draft-ground-distribution = Отдельное согласие на обработку данных, разрешённых субъектом для распространения (статья 10.1 Закона № 152-ФЗ).
draft-ground-law = Исполнение обязанностей, возложенных на Оператора законом (пункт 2 части 1 статьи 6 Закона № 152-ФЗ).
draft-ground-health = Письменное согласие субъекта (часть 4 статьи 9, статья 10 Закона № 152-ФЗ).
draft-ground-applicants = Заключение трудового договора по инициативе субъекта (пункт 5 части 1 статьи 6 Закона № 152-ФЗ).
draft-ground-staff = Исполнение трудового договора и обязанностей работодателя, установленных законом (пункты 2 и 5 части 1 статьи 6 Закона № 152-ФЗ).
draft-ground-warranty = Исполнение договора с субъектом и обязанностей продавца, установленных законодательством о защите прав потребителей (пункты 2 и 5 части 1 статьи 6 Закона № 152-ФЗ).
draft-ground-site = Законный интерес Оператора в исправной и безопасной работе Сайта при условии, что права и свободы субъекта не нарушаются (пункт 7 части 1 статьи 6 Закона № 152-ФЗ).

# Действия и способы
draft-actions-inner = Сбор, запись, систематизация, накопление, хранение, уточнение (обновление, изменение), извлечение, использование, блокирование, удаление, уничтожение.
draft-actions-transfer = Сбор, запись, систематизация, накопление, хранение, уточнение (обновление, изменение), извлечение, использование, передача (предоставление, доступ), блокирование, удаление, уничтожение.
draft-actions-distribution = Сбор, запись, систематизация, накопление, хранение, уточнение (обновление, изменение), извлечение, использование, распространение, блокирование, удаление, уничтожение.
draft-methods-mixed = Способ: смешанная обработка (с использованием средств автоматизации и без них), с передачей по сети Интернет.
draft-methods-automated = Способ: автоматизированная обработка с передачей по сети Интернет.

# Сроки
draft-term-order = До исполнения договора. Документы о сделке — пять лет после отчётного года.
draft-term-account-until-deletion = До удаления личного кабинета.
draft-term-account-inactive-1 = До удаления личного кабинета, но не дольше одного года со дня последнего входа.
draft-term-account-inactive-3 = До удаления личного кабинета, но не дольше трёх лет со дня последнего входа.
draft-term-account-unknown = До прекращения пользования личным кабинетом.
draft-term-business = До исполнения договора. Документы о сделке — пять лет после отчётного года.
draft-term-requests-days-30 = 30 дней со дня обращения, если согласие не отозвано раньше.
draft-term-requests-months-6 = Шесть месяцев со дня обращения, если согласие не отозвано раньше.
draft-term-requests-year-1 = Один год со дня обращения, если согласие не отозвано раньше.
draft-term-requests-years-3 = Три года со дня обращения, если согласие не отозвано раньше.
draft-term-requests-purpose = До ответа на обращение, если согласие не отозвано раньше.
draft-term-consent-until-withdrawal = До отзыва согласия.
draft-term-consent-year-1 = Один год со дня согласия, если оно не отозвано раньше.
draft-term-consent-years-3 = Три года со дня согласия, если оно не отозвано раньше.
draft-term-bonus-until-exit = До выхода из бонусной программы или отзыва согласия.
draft-term-bonus-inactive-1 = До выхода из бонусной программы или отзыва согласия, но не дольше одного года без операций с бонусами.
draft-term-bonus-inactive-3 = До выхода из бонусной программы или отзыва согласия, но не дольше трёх лет без операций с бонусами.
draft-term-promo = До окончания акции и вручения призов, если согласие не отозвано раньше.
draft-term-warranty = До исполнения требования или ответа на него. Документы о требовании — три года (общий срок исковой давности, статья 196 Гражданского кодекса РФ).
draft-term-site = { $days ->
    [one] { $days } день со дня посещения.
    [few] { $days } дня со дня посещения.
   *[other] { $days } дней со дня посещения.
}
draft-term-site-purpose = Пока записи нужны, чтобы обеспечить исправную и безопасную работу Сайта; затем они уничтожаются.
draft-term-accounting = Пять лет после отчётного года.
draft-term-health = До исполнения заказа, если согласие не отозвано раньше.
draft-term-applicants = До решения о приёме на работу.
draft-term-staff = До окончания трудового договора. Документы по личному составу — 50 лет (статья 22.1 Федерального закона № 125-ФЗ).
draft-term-rights = Три года после ответа на обращение (общий срок исковой давности, статья 196 Гражданского кодекса РФ).
draft-term-consents = Сведения о согласиях — три года после того, как согласие прекратилось.

# Уничтожение
draft-destruction-purpose = Данные уничтожаются в течение 30 дней после того, как цель достигнута или срок истёк (часть 4 статьи 21 Закона № 152-ФЗ).
draft-destruction-consent = Данные уничтожаются в течение 30 дней после того, как цель достигнута, срок истёк или получен отзыв согласия, если для дальнейшей обработки нет другого законного основания (части 4 и 5 статьи 21 Закона № 152-ФЗ).
draft-destruction-distribution = Распространение прекращается с получением требования субъекта (статья 10.1 Закона № 152-ФЗ). Данные уничтожаются в течение 30 дней после отзыва согласия или окончания его срока (части 4 и 5 статьи 21 Закона № 152-ФЗ).
draft-destruction-marketing = Реклама прекращается немедленно по требованию субъекта (статья 15 Закона № 152-ФЗ). Данные уничтожаются в течение 30 дней после отзыва согласия или окончания его срока, если для дальнейшей обработки нет другого законного основания (части 4 и 5 статьи 21 Закона № 152-ФЗ).
draft-quoted = «{ $name }»
