# Sections of the questionnaire.
section-who = Кто вы
section-site = Магазин и сайт
section-sales = Как вы продаёте
section-requests = Формы и отзывы
section-marketing = Рассылки, бонусы, акции
section-cookies = Cookie и посещения
section-recipients = Кому вы передаёте данные
section-storage = Хранение и защита
section-terms = Сколько вы храните данные
section-policy = Отзыв согласия и остальное

# Things that people tell a shop about themselves; options of several questions share them.
-ask-name = Имя
-ask-full-name = Фамилия, имя и отчество
-ask-phone = Телефон
-ask-email = Электронная почта
-ask-address = Адрес
-ask-birth-date = Дата рождения
-ask-birth-date-note = нужна редко: спросите себя, что без неё не получится
-ask-city = Город
-ask-message = Текст сообщения
-ask-photo = Фотография
-ask-purchases = История покупок
-ask-inn = ИНН

# Yes and no, where they are options.
-ask-yes = Да
-ask-no = Нет

# Country.
page-country-title = В какой стране работает магазин?
page-country-why = От страны зависит закон, по которому составляются бумаги: в России это 152-ФЗ, в Казахстане — закон 94-V. Это разные тексты, а не перевод одного.
question-shop-country-label = Страна магазина
option-shop-country-RU = Россия
option-shop-country-RU-note = бумаги на русском языке, перевод на английский — для сведения
option-shop-country-KZ = Казахстан
option-shop-country-KZ-note = бумаги на казахском и русском языках, перевод на английский — для сведения

# Kind of operator.
page-operator-kind-title = Кто отвечает за магазин?
page-operator-kind-why = Покупатель должен знать, кто распоряжается его данными. Закон зовёт такого человека или фирму оператором, и политика начинается с его имени.
question-operator-kind-label = Вид оператора
option-operator-kind-sole-proprietor = Индивидуальный предприниматель
option-operator-kind-sole-proprietor-note = вы зарегистрированы как ИП
option-operator-kind-self-employed = Самозанятый
option-operator-kind-self-employed-note = платите налог на профессиональный доход и не зарегистрированы как ИП
option-operator-kind-company = Компания
option-operator-kind-company-note = ООО, АО или ТОО: одно юридическое лицо
option-operator-kind-group = Группа компаний
option-operator-kind-group-note = один сайт, за которым стоят несколько фирм или предпринимателей

# Requisites of the operator.
page-operator-requisites-title = Как вас записать в бумагах?
page-operator-requisites-why = По имени и номерам покупатель и проверяющий узнают, что за сайтом стоите именно вы. Мы проверим контрольные цифры, чтобы опечатка не попала в документ.
question-operator-form-label = Правовая форма
option-operator-form-ooo = ООО
option-operator-form-too = ТОО
option-operator-form-ao = АО
question-operator-name-label = Имя или название
question-operator-name-hint = Человек — фамилия, имя и отчество полностью. Компания — название без правовой формы и без внешних кавычек.
question-operator-name-example = Соболева Анна Петровна; для компании — Дом с трубой
question-operator-inn-label = ИНН
question-operator-inn-hint = У человека 12 цифр, у компании 10.
question-operator-inn-example = 000100000170
question-operator-kpp-label = КПП
question-operator-kpp-example = 000101001
question-operator-ogrn-label = ОГРН
question-operator-ogrn-example = 1240000000019
question-operator-ogrnip-label = ОГРНИП
question-operator-ogrnip-example = 324000000000010
question-operator-iin-label = ИИН
question-operator-iin-example = 850000300016
question-operator-bin-label = БИН
question-operator-bin-example = 240040000018

# Members of a group of companies.
page-operator-members-title = Какие фирмы стоят за сайтом?
page-operator-members-why = «Группа компаний» — не лицо: согласие ей дать нельзя и письмо ей не вручить. Поэтому в политике названа каждая фирма, а на письма покупателей отвечает первая в списке.
question-operator-members-label = Фирмы группы
question-operator-members-hint = От двух до двенадцати. Первой поставьте ту, которая отвечает на обращения за всех.
question-operator-members-form-label = Правовая форма
option-operator-members-form-ooo = ООО
option-operator-members-form-ao = АО
option-operator-members-form-ip = ИП
question-operator-members-name-label = Название или имя
question-operator-members-name-example = Железный ряд
question-operator-members-inn-label = ИНН
question-operator-members-inn-example = 0001000028
question-operator-members-ogrn-label = ОГРН, у ИП — ОГРНИП
question-operator-members-ogrn-example = 1240000000020
question-operator-members-address-label = Почтовый адрес
question-operator-members-address-example = 000000, г. Нигдеев, Кузнечный пер., д. 1, офис 1
question-operator-members-role-label = Что она делает на сайте
question-operator-members-role-example = ведёт сайт и принимает заказы

# Address of the operator.
page-operator-address-title = Куда вам можно написать бумажное письмо?
page-operator-address-why = Покупатель вправе отозвать согласие письмом, и без адреса ему некуда писать. Адрес увидят все, кто откроет политику, поэтому ниже спросим, не домашний ли он.
question-operator-address-label = Почтовый адрес с индексом
question-operator-address-hint = Подойдёт офис или абонентский ящик, лишь бы письма до вас доходили.
question-operator-address-example = 000000, г. Нигдеев, ул. Выдуманная, д. 3, офис 12
question-operator-address-is-home-label = Это ваш домашний адрес?
question-operator-address-is-home-hint = Если да, предупредим об этом перед выпуском и подскажем, чем его заменить.

# Responsible person.
page-operator-responsible-title = Кто у вас отвечает за персональные данные?
page-operator-responsible-why = Компания назначает такого человека приказом. Если назвать его в политике, обращения сразу попадут к нему. Ещё не назначили — оставьте пустым и вернитесь позже.
question-operator-responsible-label = Ответственный за персональные данные
question-operator-responsible-example = заместитель директора Небылицын Олег Игоревич

# Notification of the regulator.
page-operator-notified-title = Вы подавали уведомление в Роскомнадзор?
page-operator-notified-why = До начала работы с данными покупателей оператор сообщает о себе в Роскомнадзор. Это касается и ИП, и самозанятых, а за молчание штрафуют. В политику ответ не попадёт: он нужен, чтобы вовремя вам напомнить.
question-operator-notified-label = Уведомление в Роскомнадзор
question-operator-notified-hint = Проверить можно в реестре операторов на сайте pd.rkn.gov.ru по своему ИНН.
question-operator-notified-unknown = Не знаю — напомним проверить в реестре операторов
option-operator-notified-yes = { -ask-yes }
option-operator-notified-no = Нет ещё
page-operator-registry-number-title = Под каким номером вы в реестре операторов?
page-operator-registry-number-why = По номеру покупатель найдёт вас в реестре. Указывать его не обязательно: если номера нет под рукой, идите дальше.
question-operator-registry-number-label = Номер в реестре операторов
question-operator-registry-number-hint = Несколько цифр через дефис, как в записи реестра.
question-operator-registry-number-example = 00-00-000000

# Name of the shop.
page-shop-name-title = Как называется магазин?
page-shop-name-why = Покупатель знает вас по вывеске, а не по ИНН. Название свяжет в бумагах одно с другим.
question-shop-name-label = Название магазина
question-shop-name-example = Лавка «Сорока»

# Site.
page-shop-domains-title = По какому адресу открывается сайт?
page-shop-domains-why = Политика действует для тех сайтов, которые в ней названы. Перечислите все свои адреса, на которых оставляют данные, даже если второй только переадресует на первый.
question-shop-domains-label = Адреса сайта
question-shop-domains-hint = Можно кириллицей, без https:// и без страниц.
question-shop-domains-example = лавка-сорока.рф

# Brands.
page-shop-brands-title = Под какими ещё марками вы продаёте?
page-shop-brands-why = Если на сайте несколько своих марок, покупателю надо понимать, что за всеми стоите вы. Нет других марок — идите дальше.
question-shop-brands-label = Собственные марки
question-shop-brands-example = Печной ряд

# Contacts.
page-contacts-title = Куда писать и звонить о персональных данных?
page-contacts-why = Сюда придут вопросы, отзывы согласий и просьбы удалить данные. Отвечать на них нужно в срок, поэтому назовите ящик, который вы читаете каждый день.
question-contact-email-label = Электронная почта
question-contact-email-hint = Лучше отдельный ящик, который не потеряется среди заказов.
question-contact-email-example = dannye@лавка-сорока.рф
question-contact-phone-label = Телефон, если отвечаете по нему на такие вопросы
question-contact-phone-example = +7 (000) 000-00-01

# How orders come in.
page-sales-channels-title = Как у вас покупают?
page-sales-channels-why = При каждом способе вы узнаёте о покупателе разное. В политике останутся только те способы, которые вы отметите.
question-sales-channels-label = Способы заказа
option-sales-channels-guest = Заказ на сайте без регистрации
option-sales-channels-guest-note = корзина и оформление, кабинет не нужен
option-sales-channels-account = Заказ через личный кабинет
option-sales-channels-account-note = покупатель заводит учётную запись
option-sales-channels-phone = Заказ по телефону
option-sales-channels-phone-note = вы записываете заказ со слов покупателя
option-sales-channels-messenger = Заказ в мессенджере или соцсети
option-sales-channels-messenger-note = переписка и есть оформление заказа
option-sales-channels-form = Заявка через форму
option-sales-channels-form-note = вместо корзины — имя, контакт и что нужно
option-sales-channels-none = На сайте ничего не заказывают

# Messengers.
page-sales-messengers-title = В каких мессенджерах вы принимаете заказы?
page-sales-messengers-why = Переписка проходит через чужую службу. Покупателю нужно знать какую, а вам — нет ли среди них иностранной: о ней предупредим отдельно.
question-sales-messengers-label = Мессенджеры для заказов
option-sales-messengers-telegram = Telegram
option-sales-messengers-telegram-note = иностранная служба
option-sales-messengers-whatsapp = WhatsApp
option-sales-messengers-whatsapp-note = иностранная служба
option-sales-messengers-viber = Viber
option-sales-messengers-viber-note = иностранная служба
option-sales-messengers-vk = ВКонтакте
option-sales-messengers-vk-note = российская служба
option-sales-messengers-max = MAX
option-sales-messengers-max-note = российская служба

# Recorded calls.
page-sales-calls-recorded-title = Вы записываете разговоры с покупателями?
page-sales-calls-recorded-why = Запись голоса — тоже данные о человеке. Если разговоры пишет ваша телефония, об этом надо сказать и в политике, и в начале звонка.
question-sales-calls-recorded-label = Запись разговоров

# Data of an order.
page-sales-data-title = Что вы узнаёте о покупателе при заказе?
page-sales-data-why = Политика перечисляет данные отдельно для каждой цели. Лишнего закон собирать не велит: если без сведения заказ можно исполнить, лучше его не спрашивать.
question-sales-data-label = Данные при заказе
question-sales-data-hint = Отмечено то, что обычно нужно для доставки. Снимите лишнее.
option-sales-data-name = { -ask-name }
option-sales-data-full-name = { -ask-full-name }
option-sales-data-phone = { -ask-phone }
option-sales-data-email = { -ask-email }
option-sales-data-address = Адрес доставки
option-sales-data-address-note = в том числе пункт выдачи
option-sales-data-order = Что заказано
option-sales-data-order-note = товары, цены, даты, состояние заказа
option-sales-data-payment = Сведения об оплате
option-sales-data-payment-note = сумма, способ, отметка банка; не номер карты
option-sales-data-comment = Комментарий к заказу
option-sales-data-birth-date = { -ask-birth-date }
option-sales-data-birth-date-note = { -ask-birth-date-note }
option-sales-data-passport = Паспорт
option-sales-data-passport-note = для обычной покупки не нужен; перед выпуском напомним об этом

# Gifts.
page-sales-gifts-title = Бывает, что заказ получает другой человек?
page-sales-gifts-why = Когда покупают в подарок, вы узнаёте имя и телефон того, кто вам их не давал. В политике это отдельная строка: чьи данные, откуда они и для чего.
question-sales-gifts-label = Заказ для другого получателя

# Legal-entity buyers.
page-sales-business-title = У вас покупают организации?
page-sales-business-why = От имени фирмы всегда действует человек: его имя, должность и телефон — персональные данные, и о них тоже надо сказать.
question-sales-business-label = Покупатели-организации
page-sales-business-data-title = Что вы спрашиваете у организаций?
page-sales-business-data-why = Для счёта и накладной нужны одни сведения, для связи — другие. Назовём в политике только те, которые вы действительно берёте.
question-sales-business-data-label = Данные организаций и их представителей
option-sales-business-data-company = Название организации
option-sales-business-data-inn = { -ask-inn }
option-sales-business-data-inn-note = в Казахстане — БИН или ИИН
option-sales-business-data-kpp = КПП
option-sales-business-data-contact-name = Имя представителя
option-sales-business-data-contact-post = Должность представителя
option-sales-business-data-phone = { -ask-phone }
option-sales-business-data-email = { -ask-email }
option-sales-business-data-bank-account = Банковские реквизиты
option-sales-business-data-power-of-attorney = Доверенность
option-sales-business-data-power-of-attorney-note = показывают при получении товара

# Public offer.
page-sales-offer-url-title = Где на сайте условия продажи?
page-sales-offer-url-why = Заказ исполняется по договору, и политика сошлётся на его текст: оферту или правила продажи. Такой страницы нет — идите дальше.
question-sales-offer-url-label = Адрес оферты или правил продажи
question-sales-offer-url-example = https://лавка-сорока.рф/oferta

# Customer's account.
page-account-data-title = Что хранится в личном кабинете?
page-account-data-why = Кабинет живёт дольше одного заказа, поэтому для него в политике свой список данных и свой срок.
question-account-data-label = Данные личного кабинета
question-account-data-hint = Отметьте и то, что вписывает покупатель, и то, что сайт добавляет сам.
option-account-data-name = { -ask-name }
option-account-data-full-name = { -ask-full-name }
option-account-data-login = Логин
option-account-data-password = Пароль
option-account-data-password-note = или код для входа; на сайте его хранят в нечитаемом виде
option-account-data-phone = { -ask-phone }
option-account-data-email = { -ask-email }
option-account-data-address = { -ask-address }
option-account-data-birth-date = { -ask-birth-date }
option-account-data-birth-date-note = { -ask-birth-date-note }
option-account-data-order-history = История заказов
option-account-data-preferences = Предпочтения
option-account-data-preferences-note = избранное, размеры, любимые товары
page-account-self-service-title = Покупатель может сам исправить и удалить данные в кабинете?
page-account-self-service-why = Если да, так и напишем: это удобнее письма. Если нет, покупатель будет писать вам, и отвечать придётся в срок.
question-account-self-service-label = Исправление и удаление в кабинете
page-account-password-signature-title = На сайте сказано, что пароль заменяет подпись покупателя?
page-account-password-signature-why = Некоторые магазины пишут, что всё, сделанное под паролем, сделано лично покупателем. Для этого нужна договорённость сторон, и в бумагах она должна быть описана.
question-account-password-signature-label = Пароль вместо подписи
question-account-password-signature-hint = Не знаете, о чём речь, — скорее всего, нет.

# Forms.
page-forms-kinds-title = Какие формы есть на сайте?
page-forms-kinds-why = Через форму пишут и те, кто ничего не купил. Такие данные берут с согласия, поэтому под каждой формой будет своя галочка и свой текст.
question-forms-kinds-label = Формы на сайте
option-forms-kinds-callback = «Перезвоните мне»
option-forms-kinds-callback-note = посетитель оставляет телефон и ждёт звонка
option-forms-kinds-feedback = Обратная связь
option-forms-kinds-feedback-note = вопрос, жалоба, предложение
option-forms-kinds-chat = Чат на сайте
option-forms-kinds-chat-note = окошко для переписки
option-forms-kinds-stock-notice = «Сообщить о поступлении»
option-forms-kinds-stock-notice-note = одно письмо, когда товар появится
option-forms-kinds-none = Таких форм нет
page-forms-data-title = Что спрашивают в этих формах?
page-forms-data-why = Согласие действительно только для названных данных. Отметьте поля так, как они стоят в формах.
question-forms-data-label = Поля форм
option-forms-data-name = { -ask-name }
option-forms-data-phone = { -ask-phone }
option-forms-data-email = { -ask-email }
option-forms-data-message = { -ask-message }
option-forms-data-city = { -ask-city }
option-forms-data-call-time = Удобное время звонка
option-forms-data-files = Файлы
option-forms-data-files-note = чертёж, фотография, документ

# Reviews.
page-reviews-published-title = На сайте публикуются отзывы покупателей?
page-reviews-published-why = Отзыв с именем или фотографией видят все, и закон требует на это отдельного согласия. Подготовим его, если отзывы у вас есть.
question-reviews-published-label = Отзывы на сайте
page-reviews-data-title = Что видно в опубликованном отзыве?
page-reviews-data-why = Человек разрешает показывать каждое сведение отдельно и может поставить условия. Чем меньше видно, тем проще получить согласие.
question-reviews-data-label = Что публикуется в отзыве
option-reviews-data-name = { -ask-name }
option-reviews-data-name-note = настоящее имя покупателя
option-reviews-data-nickname = Псевдоним
option-reviews-data-nickname-note = имя, которое покупатель выбрал сам
option-reviews-data-city = { -ask-city }
option-reviews-data-text = Текст отзыва
option-reviews-data-rating = Оценка
option-reviews-data-photo = { -ask-photo }
option-reviews-data-photo-note = на снимке могут оказаться и другие люди
option-reviews-data-video = Видео
option-reviews-data-video-note = в кадре могут оказаться и другие люди
page-reviews-elsewhere-title = Вы показываете эти отзывы где-нибудь ещё?
page-reviews-elsewhere-why = Разрешение дают на определённые места. Если отзыв с сайта появляется в соцсети или в рекламе, это место надо назвать в согласии.
question-reviews-elsewhere-label = Отзывы в других местах
page-reviews-places-title = Где ещё появляются отзывы?
page-reviews-places-why = Каждое место войдёт в согласие поимённо: человек должен знать, где его увидят.
question-reviews-places-label = Места публикации отзывов
question-reviews-places-example = наша страница во ВКонтакте

# Mailings.
page-marketing-sent-title = Вы рассылаете рекламу?
page-marketing-sent-why = Рекламу можно слать только тем, кто заранее согласился, и доказывать согласие придётся вам. Подготовим отдельный текст под отдельную галочку.
question-marketing-sent-label = Рекламные рассылки
question-marketing-sent-hint = Скидки, новинки, подборки. Сообщение «ваш заказ отправлен» — не реклама.
page-marketing-channels-title = Как вы рассылаете рекламу?
page-marketing-channels-why = Человек соглашается на каждый способ связи отдельно: письма — ещё не звонки.
question-marketing-channels-label = Способы рассылки
option-marketing-channels-email = Электронная почта
option-marketing-channels-sms = SMS
option-marketing-channels-messenger = Мессенджер
option-marketing-channels-phone = Звонки
option-marketing-channels-push = Push-уведомления
option-marketing-channels-push-note = всплывают на экране телефона или компьютера
page-marketing-data-title = Какие данные нужны для рассылки?
page-marketing-data-why = В согласии на рекламу стоит ровно этот список. Для письма хватает имени и адреса почты.
question-marketing-data-label = Данные для рассылки
option-marketing-data-name = { -ask-name }
option-marketing-data-email = { -ask-email }
option-marketing-data-phone = { -ask-phone }
option-marketing-data-birth-date = { -ask-birth-date }
option-marketing-data-birth-date-note = например, для поздравления
option-marketing-data-purchases = { -ask-purchases }
option-marketing-data-city = { -ask-city }
option-marketing-data-messenger-id = Имя в мессенджере
option-marketing-data-messenger-id-note = или номер, по которому там находят
page-marketing-personal-title = Вы подбираете предложения по прошлым покупкам?
page-marketing-personal-why = Тогда история покупок служит рекламе, и об этой цели надо сказать прямо.
question-marketing-personal-label = Предложения по истории покупок
page-marketing-consent-title = Как покупатель соглашается на рекламу сейчас?
page-marketing-consent-why = От этого зависит, можно ли писать тем, кто уже в вашем списке. Отвечайте как есть: в бумаги ответ не попадёт, зато мы скажем, что поправить.
question-marketing-consent-label = Согласие на рекламу
question-marketing-consent-unknown = Не знаю — подскажем, что проверить на сайте
option-marketing-consent-separate-box = Ставит отдельную галочку
option-marketing-consent-separate-box-note = пустую, своей рукой
option-marketing-consent-policy = Соглашается с политикой или просто оформляет заказ
option-marketing-consent-policy-note = отдельной галочки о рекламе нет
option-marketing-consent-preticked = Галочка уже стоит
option-marketing-consent-preticked-note = её надо снимать, чтобы отказаться

# Bonus programme.
page-bonus-run-title = Есть ли у вас бонусная программа?
page-bonus-run-why = Бонусы — отдельная цель: участвовать в них не обязательно, чтобы купить. Поэтому и согласие на них отдельное.
question-bonus-run-label = Бонусная программа
page-bonus-data-title = Какие данные нужны для бонусов?
page-bonus-data-why = Список войдёт в согласие участника программы. Спрашивайте только то, без чего бонусы не начислить.
question-bonus-data-label = Данные участников бонусной программы
option-bonus-data-name = { -ask-name }
option-bonus-data-full-name = { -ask-full-name }
option-bonus-data-phone = { -ask-phone }
option-bonus-data-email = { -ask-email }
option-bonus-data-birth-date = { -ask-birth-date }
option-bonus-data-birth-date-note = например, для скидки ко дню рождения
option-bonus-data-purchases = { -ask-purchases }
option-bonus-data-card-number = Номер бонусной карты
option-bonus-data-balance = Накопленные бонусы

# Promotions.
page-promo-run-title = Проводите розыгрыши, конкурсы или акции, где собираете данные?
page-promo-run-why = Обычная скидка для всех — не в счёт. А вот участнику розыгрыша надо сказать, зачем нужны его данные и когда вы их сотрёте.
question-promo-run-label = Розыгрыши и акции
page-promo-data-title = Что вы спрашиваете у участников?
page-promo-data-why = Список войдёт в согласие участника. Сведения, которые нужны только победителю, лучше спросить у победителя.
question-promo-data-label = Данные участников акций
option-promo-data-name = { -ask-name }
option-promo-data-full-name = { -ask-full-name }
option-promo-data-phone = { -ask-phone }
option-promo-data-email = { -ask-email }
option-promo-data-address = { -ask-address }
option-promo-data-address-note = чтобы отправить приз
option-promo-data-receipt = Чек
option-promo-data-inn = { -ask-inn }
option-promo-data-inn-note = если за приз платят налог

# Warranty.
page-warranty-run-title = К вам обращаются по гарантии или за технической помощью?
page-warranty-run-why = У таких обращений своя цель и свой набор данных: что купили, что сломалось, куда вернуть.
question-warranty-run-label = Гарантия и техническая помощь
page-warranty-data-title = Что нужно знать, чтобы помочь по гарантии?
page-warranty-data-why = Эти данные назовём отдельно от заказа: они появляются позже и нужны для другого.
question-warranty-data-label = Данные для гарантии
option-warranty-data-name = { -ask-name }
option-warranty-data-full-name = { -ask-full-name }
option-warranty-data-phone = { -ask-phone }
option-warranty-data-email = { -ask-email }
option-warranty-data-address = { -ask-address }
option-warranty-data-purchase = Сведения о покупке
option-warranty-data-defect = Что сломалось
option-warranty-data-photo = { -ask-photo }

# Cookies.
page-cookies-used-title = Сайт ставит cookie?
page-cookies-used-why = Cookie — маленькие файлы, по которым сайт узнаёт посетителя. О них надо предупредить, а на счётчики и рекламу — получить согласие заранее.
question-cookies-used-label = Cookie на сайте
question-cookies-used-unknown = Не знаю — упомянем cookie в политике и напомним спросить у того, кто делал сайт
option-cookies-used-yes = { -ask-yes }
option-cookies-used-yes-note = так почти у всех: корзина, вход в кабинет, счётчик посещений
option-cookies-used-no = { -ask-no }
option-cookies-used-no-note = ни корзины, ни счётчиков, ни кабинета
page-cookies-kinds-title = Для чего сайту cookie?
page-cookies-kinds-why = Без нужных для работы cookie сайт не действует, и согласия на них не просят. На остальные — просят, причём до того, как их поставить.
question-cookies-kinds-label = Назначение cookie
option-cookies-kinds-necessary = Чтобы сайт работал
option-cookies-kinds-necessary-note = корзина, вход, защита
option-cookies-kinds-settings = Чтобы помнить настройки
option-cookies-kinds-settings-note = город, язык, вид каталога
option-cookies-kinds-analytics = Чтобы считать посещения
option-cookies-kinds-analytics-note = счётчики и статистика
option-cookies-kinds-advertising = Для рекламы
option-cookies-kinds-advertising-note = показывать её тем, кто у вас уже был
page-cookies-tools-title = Какие счётчики и рекламные средства стоят на сайте?
page-cookies-tools-why = Каждое из них получает данные о посетителе, и посетитель вправе знать их по именам. Иностранные отправляют данные за границу — об этом предупредим особо.
question-cookies-tools-label = Счётчики и рекламные средства
option-cookies-tools-yandex-metrica = Яндекс Метрика
option-cookies-tools-yandex-metrica-note = счётчик посещений, Россия
option-cookies-tools-top-mail-ru = Top.Mail.Ru
option-cookies-tools-top-mail-ru-note = счётчик посещений, Россия
option-cookies-tools-vk-pixel = Пиксель ВКонтакте
option-cookies-tools-vk-pixel-note = реклама, Россия
option-cookies-tools-yandex-direct = Яндекс Директ
option-cookies-tools-yandex-direct-note = реклама, Россия
option-cookies-tools-calltracking = Коллтрекинг
option-cookies-tools-calltracking-note = связывает звонок с посещением сайта
option-cookies-tools-google-analytics = Google Analytics
option-cookies-tools-google-analytics-note = счётчик посещений, США
option-cookies-tools-google-tag-manager = Google Tag Manager
option-cookies-tools-google-tag-manager-note = загружает другие счётчики, США
option-cookies-tools-google-ads = Google Ads
option-cookies-tools-google-ads-note = реклама, США
option-cookies-tools-meta-pixel = Пиксель Meta
option-cookies-tools-meta-pixel-note = реклама, США
option-cookies-tools-other = Другое средство
page-cookies-other-tools-title = Что ещё стоит на сайте?
page-cookies-other-tools-why = Средства, которых нет в нашем списке, впишем в политику с ваших слов: чьё оно, из какой страны и для чего.
question-cookies-other-tools-label = Другие средства
question-cookies-other-tools-name-label = Название
question-cookies-other-tools-name-example = Счётчик «Лупа»
question-cookies-other-tools-company-label = Чьё оно
question-cookies-other-tools-company-example = ООО «Лупа»
question-cookies-other-tools-country-label = Страна
question-cookies-other-tools-country-example = Россия
question-cookies-other-tools-purpose-label = Для чего
option-cookies-other-tools-purpose-analytics = Считать посещения
option-cookies-other-tools-purpose-advertising = Реклама
page-cookies-banner-title = Что видит посетитель, когда впервые заходит на сайт?
page-cookies-banner-why = Счётчики и реклама ждут согласия. Если посетителя не спрашивают, мы дадим готовую плашку с выбором, которую можно вставить на сайт.
question-cookies-banner-label = Плашка о cookie
question-cookies-banner-unknown = Не знаю — дадим готовую плашку и подскажем, что проверить
option-cookies-banner-banner-choice = Плашку с выбором
option-cookies-banner-banner-choice-note = до ответа счётчики молчат, отказаться так же просто, как согласиться
option-cookies-banner-banner-notice = Плашку, которая только сообщает
option-cookies-banner-banner-notice-note = «продолжая пользоваться сайтом, вы соглашаетесь…»
option-cookies-banner-none = Ничего
option-cookies-banner-none-note = счётчики включаются сразу

# Foreign building blocks of the site.
page-site-foreign-title = Есть ли на страницах иностранные вставки?
page-site-foreign-why = Карта, шрифт или проверка «я не робот» из-за границы получают адрес каждого посетителя, даже если он ничего не заполнял. О таких вставках предупредим и подскажем замену.
question-site-foreign-label = Иностранные вставки
question-site-foreign-hint = Сомневаетесь — спросите того, кто делал сайт.
question-site-foreign-unknown = Не знаю — подскажем, как проверить
option-site-foreign-recaptcha = Google reCAPTCHA
option-site-foreign-recaptcha-note = проверка «я не робот»
option-site-foreign-google-fonts = Шрифты Google
option-site-foreign-google-fonts-note = если грузятся с серверов Google
option-site-foreign-google-maps = Карты Google
option-site-foreign-google-maps-note = карта проезда
option-site-foreign-youtube = Видео YouTube
option-site-foreign-youtube-note = ролик прямо на странице
option-site-foreign-none = Ничего такого

# Server's records.
page-logs-data-title = Что сервер записывает о каждом посещении?
page-logs-data-why = Почти любой сервер ведёт журнал: кто, когда и что открывал. Адрес в интернете вместе со временем может указать на человека, поэтому о журнале надо сказать.
question-logs-data-label = Записи сервера
question-logs-data-unknown = Не знаю — впишем то, что серверы записывают обычно, и напомним спросить у хостинга
option-logs-data-ip = IP-адрес
option-logs-data-time = Время посещения
option-logs-data-pages = Открытые страницы
option-logs-data-referrer = Откуда пришёл посетитель
option-logs-data-browser = Браузер
option-logs-data-os = Операционная система
option-logs-data-device = Устройство
option-logs-data-device-note = модель, размер экрана
page-logs-days-title = Сколько дней хранятся записи сервера?
page-logs-days-why = Хранить их можно, пока они нужны, и не вечно. Срок обычно виден в настройках хостинга.
question-logs-days-label = Срок хранения записей, дней
question-logs-days-example = 90
question-logs-days-unknown = Не знаю — напомним спросить у хостинга
page-logs-fraud-title = Вы смотрите эти записи, чтобы ловить мошенников?
page-logs-fraud-why = Если по адресу и времени вы проверяете подозрительные заказы и входы, это отдельная цель, и её надо назвать.
question-logs-fraud-label = Защита от мошенничества по записям сервера

# Delivery.
page-delivery-services-title = Кто доставляет ваши заказы?
page-delivery-services-why = Покупатель вправе знать, кому вы передаёте его адрес и телефон. В политике будут названы именно эти службы — и никакие другие.
question-delivery-services-label = Службы доставки
question-delivery-services-unknown = Пока не знаю — впишем «служба доставки, выбранная покупателем» и напомним вернуться
option-delivery-services-cdek = СДЭК
option-delivery-services-cdek-note = получает имя, телефон, адрес
option-delivery-services-russian-post = Почта России
option-delivery-services-russian-post-note = имя и адрес; оператор связи, отвечает сам
option-delivery-services-boxberry = Boxberry
option-delivery-services-boxberry-note = получает имя, телефон, пункт выдачи
option-delivery-services-yandex-delivery = Яндекс Доставка
option-delivery-services-yandex-delivery-note = получает имя, телефон, адрес
option-delivery-services-five-post = 5Post
option-delivery-services-five-post-note = получает имя, телефон, пункт выдачи
option-delivery-services-kazpost = Казпочта
option-delivery-services-kazpost-note = имя и адрес; оператор связи, отвечает сам
option-delivery-services-own-courier = Свой курьер
option-delivery-services-own-courier-note = сотрудник или исполнитель по договору
option-delivery-services-pickup = Самовывоз
option-delivery-services-pickup-note = покупатель приходит сам
option-delivery-services-transport-company = Транспортная компания
option-delivery-services-transport-company-note = та, которую выберет покупатель

# Payment.
page-payment-methods-title = Как вам платят?
page-payment-methods-why = Деньги проходят через банк или кассу, и каждый из них что-то узнаёт о покупателе. От способа зависит, кого назвать в политике.
question-payment-methods-label = Способы оплаты
question-payment-methods-unknown = Пока не знаю — впишем оплату в общем виде и напомним вернуться
option-payment-methods-card-online = Картой на сайте
option-payment-methods-card-online-note = через страницу банка или платёжной службы
option-payment-methods-sbp = СБП
option-payment-methods-sbp-note = по QR-коду или в приложении банка
option-payment-methods-cash = Наличными
option-payment-methods-card-on-delivery = Картой при получении
option-payment-methods-invoice = По счёту
option-payment-methods-invoice-note = обычно платят организации
option-payment-methods-instalments = В рассрочку
option-payment-methods-instalments-note = её даёт банк или служба рассрочки
page-payment-provider-title = Какой банк или служба проводит платежи?
page-payment-provider-why = Эта фирма узнаёт, кто, сколько и за что заплатил. Назовём её в политике.
question-payment-provider-label = Банк или платёжная служба
question-payment-provider-hint = Название есть в договоре и внизу страницы оплаты.
question-payment-provider-example = АО «Вымышленный банк»
question-payment-provider-unknown = Не знаю — впишем «банк, который проводит платёж» и напомним уточнить
page-payment-cards-seen-title = Номер карты вводят прямо на вашем сайте?
page-payment-cards-seen-why = Обычно покупатель уходит на страницу банка, и номера карты вы не видите. Тогда так и напишем. Если номер проходит через ваш сайт, предупредим: это опасно и вам, и покупателю.
question-payment-cards-seen-label = Данные карт проходят через сайт
question-payment-cards-seen-hint = Если перед вводом номера открывается страница банка, ответ — «нет».

# Other recipients.
page-recipients-other-title = Кто ещё получает данные покупателей?
page-recipients-other-why = Хостинг, программа для учёта клиентов, служба рассылок, бухгалтер на стороне: все, кто видит данные, должны быть названы. Если больше никто, идите дальше.
question-recipients-other-label = Другие получатели
question-recipients-other-hint = Доставку и банк, о которых вы уже ответили, повторять не надо.
question-recipients-other-name-label = Название
question-recipients-other-name-example = ООО «Выдуманный хостинг»
question-recipients-other-country-label = Страна
option-recipients-other-country-RU = Россия
option-recipients-other-country-KZ = Казахстан
option-recipients-other-country-other = Другая
question-recipients-other-role-label = Кто решает, что делать с данными
option-recipients-other-role-processor = Вы: они работают по вашему поручению
option-recipients-other-role-processor-note = хостинг, рассылки, учёт
option-recipients-other-role-operator = Они сами
option-recipients-other-role-operator-note = банк, почта, страховая
question-recipients-other-purpose-label = Для чего
option-recipients-other-purpose-hosting = Размещение сайта
option-recipients-other-purpose-mailing = Рассылки
option-recipients-other-purpose-crm = Учёт клиентов и заказов
option-recipients-other-purpose-accounting = Бухгалтерия
option-recipients-other-purpose-telephony = Телефония
option-recipients-other-purpose-support = Помощь покупателям
option-recipients-other-purpose-advertising = Реклама
option-recipients-other-purpose-other = Другое
question-recipients-other-data-label = Какие данные получает
question-recipients-other-data-example = имя и адрес электронной почты подписчиков

# Transfer abroad.
page-transfer-abroad-title = Данные покупателей уходят за границу?
page-transfer-abroad-why = Иностранный сервис, хранилище или партнёр — это уже передача за границу, и правила для неё строже.
question-transfer-abroad-label = Передача за границу
question-transfer-abroad-hint = Вспомните и счётчики, и почту, и таблицы в «облаке».
question-transfer-abroad-unknown = Не знаю — подскажем, где смотреть
option-transfer-abroad-yes = { -ask-yes }
option-transfer-abroad-no = { -ask-no }
page-transfer-countries-title = В какие страны уходят данные?
page-transfer-countries-why = От страны зависит, что нужно сделать заранее, и покупатель вправе её знать.
question-transfer-countries-label = Страны
question-transfer-countries-example = Беларусь
page-transfer-notified-title = Вы сообщили в Роскомнадзор о передаче за границу?
page-transfer-notified-why = Об этом сообщают до передачи и отдельно от общего уведомления оператора. В бумаги ответ не попадёт: он нужен для напоминания.
question-transfer-notified-label = Уведомление о передаче за границу
question-transfer-notified-unknown = Не знаю — напомним проверить
option-transfer-notified-yes = { -ask-yes }
option-transfer-notified-no = Нет ещё

# Storage.
page-storage-place-title = В какой стране лежат данные покупателей?
page-storage-place-why = Данные россиян нужно сразу записывать в базы, которые находятся в России, а данные, собранные в Казахстане, хранить в Казахстане. Согласие покупателя этого не меняет.
question-storage-place-label = Где стоят базы данных
question-storage-place-hint = Страну серверов назовёт хостинг или конструктор сайта.
question-storage-place-unknown = Не знаю — напомним спросить у хостинга
option-storage-place-russia = В России
option-storage-place-russia-note = сервер или конструктор сайта в России
option-storage-place-kazakhstan = В Казахстане
option-storage-place-kazakhstan-note = сервер или конструктор сайта в Казахстане
option-storage-place-abroad = В другой стране
option-storage-place-abroad-note = или сразу в нескольких
page-security-people-title = Кто у вас работает с данными?
page-security-people-why = Если вы один, назначать ответственного некого и бумаг нужно меньше. Если есть сотрудники, напишем, что доступ только у тех, кому он нужен.
question-security-people-label = Кто работает с данными
option-security-people-alone = Только я
option-security-people-alone-note = сотрудников с доступом к заказам нет
option-security-people-staff = Я и сотрудники
option-security-people-staff-note = или исполнители по договору
page-security-measures-title = Как вы бережёте данные?
page-security-measures-why = Обещать можно лишь то, что есть на деле: напишем только отмеченное. Чего не хватает, увидите перед выпуском.
question-security-measures-label = Меры защиты
question-security-measures-hint = Не отмечайте впрок.
question-security-measures-unknown = Не знаю — напишем общими словами и напомним вернуться
option-security-measures-passwords = Надёжные пароли, у каждого свой
option-security-measures-two-factor = Вход с подтверждением
option-security-measures-two-factor-note = пароль и код с телефона
option-security-measures-access-list = Доступ только по списку
option-security-measures-access-list-note = известно, кто и что может открыть
option-security-measures-antivirus = Защита от вредоносных программ
option-security-measures-updates = Вовремя ставим обновления
option-security-measures-backups = Резервные копии
option-security-measures-https = Защищённое соединение с сайтом
option-security-measures-https-note = замочек в строке адреса, https://
option-security-measures-locked-papers = Бумаги под замком
option-security-measures-training = Сотрудники обучены
option-security-measures-intrusion-detection = Обнаружение вторжений
option-security-measures-intrusion-detection-note = особая программа или служба следит за атаками
option-security-measures-leak-prevention = Защита от утечек
option-security-measures-leak-prevention-note = особая программа следит за тем, что уходит наружу

# How long data are kept.
page-terms-orders-title = Сколько вы храните данные о заказах?
page-terms-orders-why = Документы о продаже нужны для учёта и налогов, и срок для них задаёт закон. Хранить данные дольше, чем нужно, нельзя.
question-terms-orders-label = Срок для заказов
question-terms-orders-unknown = Не знаю — впишем срок по закону и напомним вернуться
option-terms-orders-law = Сколько велит закон
option-terms-orders-law-note = в России — пять лет после отчётного года
option-terms-orders-forever = Не удаляем никогда
option-terms-orders-forever-note = так нельзя: предложим законный срок
page-terms-account-title = Когда исчезает личный кабинет?
page-terms-account-why = Кабинет, о котором забыли, — чужие данные без цели. Выберите, когда вы его удаляете.
question-terms-account-label = Срок для личного кабинета
question-terms-account-unknown = Не знаю — впишем «пока покупатель его не удалит» и напомним вернуться
option-terms-account-until-deletion = Когда покупатель его удалит
option-terms-account-inactive-1 = Через год после последнего входа
option-terms-account-inactive-3 = Через три года после последнего входа
page-terms-requests-title = Сколько вы храните обращения через формы?
page-terms-requests-why = Ответили на вопрос — цель достигнута. Оставить обращение можно на разумный срок, например на случай спора.
question-terms-requests-label = Срок для обращений
question-terms-requests-unknown = Не знаю — впишем разумный срок и напомним вернуться
option-terms-requests-days-30 = 30 дней
option-terms-requests-months-6 = Полгода
option-terms-requests-year-1 = Год
option-terms-requests-years-3 = Три года
option-terms-requests-years-3-note = пока можно предъявить требования
option-terms-requests-forever = Не удаляем никогда
option-terms-requests-forever-note = так нельзя: предложим законный срок
page-terms-marketing-title = Сколько вы храните список рассылки?
page-terms-marketing-why = Пока человек согласен получать рекламу. После отказа останется только отметка, что писать ему нельзя.
question-terms-marketing-label = Срок для рассылки
question-terms-marketing-unknown = Не знаю — впишем «до отзыва согласия» и напомним вернуться
option-terms-marketing-until-withdrawal = Пока не отзовут согласие
option-terms-marketing-until-withdrawal-note = самый частый ответ
option-terms-marketing-year-1 = Год
option-terms-marketing-years-3 = Три года
option-terms-marketing-forever = Не удаляем никогда
option-terms-marketing-forever-note = так нельзя: предложим законный срок
page-terms-reviews-title = Сколько отзыв висит на сайте?
page-terms-reviews-why = Автор вправе в любой день попросить убрать отзыв. Срок говорит, что будет, если он не попросит.
question-terms-reviews-label = Срок для отзывов
question-terms-reviews-unknown = Не знаю — впишем «до отзыва согласия» и напомним вернуться
option-terms-reviews-until-withdrawal = Пока автор не попросит убрать
option-terms-reviews-until-withdrawal-note = самый частый ответ
option-terms-reviews-year-1 = Год
option-terms-reviews-years-3 = Три года
option-terms-reviews-forever = Не удаляем никогда
option-terms-reviews-forever-note = так нельзя: предложим законный срок
page-terms-bonus-title = Когда данные участника бонусной программы удаляются?
page-terms-bonus-why = Пока человек участвует, данные нужны. Скажите, когда участие кончается само.
question-terms-bonus-label = Срок для бонусной программы
question-terms-bonus-unknown = Не знаю — впишем «до выхода из программы» и напомним вернуться
option-terms-bonus-until-exit = Когда участник выйдет из программы
option-terms-bonus-until-exit-note = самый частый ответ
option-terms-bonus-inactive-1 = Через год после последней покупки
option-terms-bonus-inactive-3 = Через три года после последней покупки

# Withdrawal of consent.
page-withdrawal-channels-title = Как покупатель может отозвать согласие?
page-withdrawal-channels-why = Отозвать должно быть не труднее, чем дать. Каждый отмеченный способ равен другим: требовать и письмо, и бумагу вместе нельзя.
question-withdrawal-channels-label = Способы отзыва согласия
question-withdrawal-channels-hint = Бланк отзыва мы подготовим.
option-withdrawal-channels-email = По электронной почте
option-withdrawal-channels-email-note = самый простой для обеих сторон
option-withdrawal-channels-post = Письмом по почте
option-withdrawal-channels-post-note = на адрес, названный в политике
option-withdrawal-channels-form = Через форму на сайте
option-withdrawal-channels-form-note = спросим её адрес
option-withdrawal-channels-account = В личном кабинете
option-withdrawal-channels-account-note = кнопкой или галочкой
page-withdrawal-details-title = Куда присылать отзыв согласия?
page-withdrawal-details-why = Эти адреса будут стоять в политике, в согласиях и в бланке отзыва. Письмо, пришедшее сюда, запускает срок ответа.
question-withdrawal-email-label = Электронная почта для отзыва
question-withdrawal-email-example = dannye@лавка-сорока.рф
question-withdrawal-address-label = Почтовый адрес для отзыва
question-withdrawal-address-hint = Оставьте пустым, если это тот же адрес, который вы уже назвали.
question-withdrawal-address-example = 000000, г. Нигдеев, а/я 15
question-withdrawal-url-label = Адрес страницы с формой
question-withdrawal-url-example = https://лавка-сорока.рф/otzyv

# Minors, links, the policy's page, changes.
page-minors-policy-title = Кому вы продаёте?
page-minors-policy-why = За детей согласие дают родители. Проще всего сказать, что магазин для взрослых; если покупают и подростки, назовём порядок для родителей.
question-minors-policy-label = Несовершеннолетние покупатели
question-minors-policy-unknown = Не знаю — впишем, что магазин для взрослых, и напомним вернуться
option-minors-policy-adults = Только взрослым
option-minors-policy-adults-note = с 18 лет
option-minors-policy-parents = И подросткам, через родителей
option-minors-policy-parents-note = до 18 лет согласие даёт родитель или другой представитель
page-site-links-title = На сайте есть ссылки на чужие сайты?
page-site-links-why = Перейдя по ссылке, посетитель попадает под чужие правила. Предупредим его об этом.
question-site-links-label = Ссылки на чужие сайты
page-policy-url-title = На какой странице будет висеть политика?
page-policy-url-why = Политика должна открываться с каждой страницы, где вы просите данные. Адрес попадёт в согласия и в плашку о cookie. Страницы ещё нет — вернётесь позже.
question-policy-url-label = Адрес страницы с политикой
question-policy-url-hint = Удобнее всего ссылка внизу каждой страницы и у каждой формы.
question-policy-url-example = https://лавка-сорока.рф/politika
page-policy-notice-title = Как вы скажете покупателям, что политика изменилась?
page-policy-notice-why = Политика меняется вместе с магазином и законом. Отметьте способы, которые вы действительно исполните.
question-policy-notice-label = Сообщение об изменениях
option-policy-notice-site = На сайте
option-policy-notice-site-note = новая редакция с датой на той же странице
option-policy-notice-email = Письмом по электронной почте
option-policy-notice-account = В личном кабинете
