# Тексты с подстановками, которые окно получает готовыми.
app-yes = Да
app-no = Нет
app-answer-unknown = Пока не знаю
# { $section }: раздел вопросов; { $position } и { $count }: номер вопроса и сколько их в разделе.
app-crumb = { $section } · вопрос { $position } из { $count }
app-remaining = { $minutes ->
    [one] осталось около { $minutes } минуты
   *[other] осталось около { $minutes } минут
}
app-remaining-none = на всё отвечено
app-preview-empty = Ответьте на первые вопросы — и здесь начнёт складываться текст.
app-source-always = стоит всегда
# { $page }: заголовок вопроса.
app-source-one = из ответа «{ $page }»
app-source-many = { $more ->
    [one] из ответа «{ $page }» и ещё { $more }
    [few] из ответа «{ $page }» и ещё { $more }
   *[other] из ответа «{ $page }» и ещё { $more }
}
app-document-privacy-policy = Политика
app-document-consent-processing-forms = Согласие: заявки
app-document-consent-processing-bonus = Согласие: бонусы
app-document-consent-processing-promotions = Согласие: акции
app-document-consent-processing-cookies = Согласие: cookie
app-document-consent-marketing = Согласие: рассылка
app-document-consent-distribution = Согласие: отзывы
app-document-cookie-notice = Cookie
app-document-withdrawal-form = Бланк отзыва
app-document-consent-processing-orders = Согласие: заказы
app-document-consent-processing-account = Согласие: личный кабинет
app-document-consent-processing-health = Согласие: сведения о здоровье
app-document-consent-transfer = Согласие на передачу третьим лицам
app-document-consent-transfer-abroad = Согласие на передачу за границу
app-document-order-responsible = Приказ об ответственном
app-document-policy-approval = Утверждение документов
app-document-data-list = Перечень персональных данных
app-document-access-list = Перечень лиц с доступом
app-document-processor-instruction = Поручение исполнителю
app-document-destruction-rules = Правила уничтожения
app-document-acquaintance-sheet = Лист ознакомления
app-document-harm-assessment = Оценка вреда
app-document-protection-level = Уровень защищённости
app-document-inspection-folder = Опись папки
app-document-inspection-gaps = Что доделать к проверке
app-document-notification-worksheet = Рабочий лист уведомления
app-document-transfer-notification-worksheet = Рабочий лист: передача за границу
app-document-incident-worksheet = Если произошла утечка
app-document-cookie-banner = Окно выбора cookie: код
app-document-old-base-memo = Старая база подписчиков
app-language-ru = Русский
app-language-kk = Казахский
app-language-en = Английский
app-language-information = { $language } (для сведения)
# { $first }, { $second }: названия языков.
app-language-beside = { $first } и { $second } рядом
app-format-pdf = PDF
app-format-pdf-note = для печати и архива
app-format-html = Страница HTML
app-format-html-note = для сайта
app-format-docx = Word
app-format-docx-note = для правки, DOCX
app-format-md = Markdown
app-format-md-note = для разработчика
app-format-txt = Простой текст
app-format-txt-note = вставить куда угодно
app-country-ru = Россия
app-country-kz = Казахстан
app-papers-none = документов ещё нет
# { $number }: номер редакции; { $day }: день выпуска.
app-papers-edition = редакция { $number } от { $day }
app-papers-outdated = редакция { $number } от { $day }, пора обновить
app-papers-unchecked = редакция { $number } от { $day }: устарела ли она, проверить не удалось
app-edition-title = Редакция { $number } от { $day }
app-edition-in-force = действует с { $day }
app-edition-provisional = действует с { $day }; закон на этот день ещё не сверен
# { $documents }: названия документов.
app-edition-apart = Рядом на двух языках не поставлены: { $documents }. Тексты двух языков в них расходятся: ваши слова стоят только в одном.
app-issue-summary = Будет выпущено документов: { $documents }. Языки: { $languages }. Форматы: PDF, HTML, DOCX, Markdown и текст.
app-review-not-ready = { $count ->
    [one] Остался { $count } вопрос, без которого документы не выпустить.
    [few] Осталось { $count } вопроса, без которых документы не выпустить.
   *[other] Осталось { $count } вопросов, без которых документы не выпустить.
}
# { $file }: имя файла или папки.
app-saved-file = Сохранено: { $file }
app-saved-folder = Все документы сохранены в папку «{ $folder }»
app-dialog-new-workspace = Где хранить рабочий файл
app-dialog-open-workspace = Открыть рабочий файл
app-dialog-law-update = Выбрать файл обновления календарей и правил
app-dialog-save = Сохранить документ
app-dialog-folder = Куда сохранить все документы
app-workspace-file = Письмовник
app-folder-name = { $shop } — редакция { $number }
app-preset-ru-sole-proprietor = ИП с интернет-магазином
app-preset-ru-sole-proprietor-note = заказы с кабинетом и без, доставка, рассылка, отзывы
app-preset-ru-self-employed = Самозанятый мастер
app-preset-ru-self-employed-note = заказы через форму и сообщения, без кабинета
app-preset-ru-company = Компания с гарантией и акциями
app-preset-ru-company-note = ООО или АО: кабинет, бонусы, гарантия, СМС
app-preset-ru-group = Группа компаний
app-preset-ru-group-note = несколько юрлиц и брендов на одном сайте
app-preset-kz-sole-proprietor = ИП в Казахстане
app-preset-kz-sole-proprietor-note = заказы в мессенджере и на сайте, доставка Казпочтой
app-preset-kz-company = ТОО в Казахстане
app-preset-kz-company-note = ТОО: кабинет, бонусы, рассылка, отзывы, сотрудники
# { $day }, { $month }, { $year }: день, номер месяца и год.
app-day = { $month ->
    [1] { $day } января { $year } г.
    [2] { $day } февраля { $year } г.
    [3] { $day } марта { $year } г.
    [4] { $day } апреля { $year } г.
    [5] { $day } мая { $year } г.
    [6] { $day } июня { $year } г.
    [7] { $day } июля { $year } г.
    [8] { $day } августа { $year } г.
    [9] { $day } сентября { $year } г.
    [10] { $day } октября { $year } г.
    [11] { $day } ноября { $year } г.
   *[12] { $day } декабря { $year } г.
}
# { $name }: имя предпринимателя или название компании.
app-operator-ip = ИП { $name }
app-operator-self-employed = { $name }, самозанятый
app-operator-ooo = ООО «{ $name }»
app-operator-ao = АО «{ $name }»
app-operator-too = ТОО «{ $name }»
# { $question }: подпись вопроса.
app-answer-missing = «{ $question }»: нужен ответ.
