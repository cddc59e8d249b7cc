# Выгрузки, доказательства, передача магазина, номера, напоминания, строка команд.

# Выгрузки.
exports-open = Выгрузить…
exports-title = Выгрузить письма
exports-which = Какие письма
exports-only-open = Открытые
exports-all = Все, с закрытыми
exports-csv = CSV
exports-xlsx = Excel
exports-pdf = Журнал, PDF
exports-warning = Файл будет лежать вне зашифрованного рабочего файла.
exports-stop = Остановить
exports-busy = Собираем…
exports-protocol = Протокол дня
exports-protocol-lead = Что было к сроку, что сделано и кем: лист для печати и подписи.
exports-day = За какой день
exports-protocol-do = Сохранить протокол, PDF
exports-calendar = Сроки ответов в календарь телефона или компьютера.
case-bundle = Собрать доказательства…
case-bundle-hint = Один архив: письмо, подсчёт срока, решение, акт, ответ, квитанции. Проверить его можно без программы.
case-proof-elsewhere = Подтверждение записывают на шаге «Подтверждение».
case-proof-go = Перейти к подтверждению

# Передача магазина.
handover-title = Передача магазина
handover-lead = Магазин можно отдать его владельцу или другому бухгалтеру: ответы, документы, письма и журнал уходят одним зашифрованным файлом. Главный экземпляр всегда один.
handover-out = Передать магазин…
handover-shop = Какой магазин
handover-to = Кому
handover-to-hint = Имя или название: войдёт в журнал и в акт
handover-passphrase = Пароль файла передачи
handover-passphrase-hint = Не меньше 10 знаков. Сообщите его отдельно от файла
handover-out-warning = После передачи здесь магазин можно только читать, пока его не вернут.
handover-out-do = Передать и сохранить файл…
handover-act-do = Сохранить акт передачи, PDF…
handover-in = Принять магазин…
handover-in-lead = Сначала программа покажет, что в файле, и ничего не изменит.
handover-choose = Выбрать файл передачи…
handover-look = Посмотреть, что в файле
handover-coming = Что придёт из файла
handover-tag-new = новый
handover-tag-known = уже есть
handover-own-name = Кто принимает
handover-own-name-hint = Ваше имя или название: войдёт в журнал
handover-take = Принять
handover-drop = Не принимать
long-packing = Собираем и проверяем файл передачи
long-taking = Принимаем магазин
long-restoring = Возвращаемся к копии
long-looking = Проверяем файл передачи
long-rekeying = Шифруем файл под новый пароль
handover-elsewhere = Переданные магазины
handover-back-title = Забрать без файла…
handover-back-lead = Если файл передачи потерян или не пригодился. Записи, сделанные в нём, потом не соединить.
handover-back-do = Забрать магазин
shop-handed = передан:

# Номера.
numbers-title = Номера писем
numbers-lead = Как нумеруются письма магазина. Уже данные номера не меняются, счёт продолжается, один номер дважды не выдаётся.
numbers-shop = Магазин
numbers-incoming-label = Входящие
numbers-outgoing-label = Исходящие
numbers-acts-label = Акты об уничтожении
numbers-insert = Вставить
numbers-next = Следующее письмо:
numbers-answer = ответ на него:
numbers-act = следующий акт:
numbers-keep = Нумеровать так
numbers-kept = Номера сохранены.

# Напоминания.
reminders-title = Напоминания о письмах
reminders-lead = На экране «Сегодня» и уведомлением системы: число писем, без имён и номеров.
reminders-on = Показывать уведомления системы
reminders-days = За сколько дней предупреждать
reminders-days-hint = Кроме самого дня срока; 0 — только в этот день
reminders-now = Сейчас уведомление было бы таким:

# Инцидент.
incident-title = Часы идут
incident-notices = Что сообщить
incident-notices-lead = Заполните, что известно: пустое останется для ручки. Неполное вовремя лучше полного с опозданием.
incident-advice = Что сделать сейчас

# Строка команд.
palette-title = Найти письмо, магазин или действие
palette-hint = Номер, имя, слово из письма, магазин или действие
palette-results = Найденное
palette-nothing = Ничего не нашлось.
palette-letter = письмо
palette-shop = магазин
palette-place = раздел
palette-action = действие
palette-keys = ↑ ↓ — выбрать, Enter — открыть, Esc — закрыть
palette-open = Найти… Ctrl K
palette-new-letter = Записать письмо
palette-incident = Записать утечку или потерю данных
palette-outbox = Исходящие: печать и отправка
palette-month = Сроки по месяцам
palette-overdue = Просроченные письма
palette-proof = Письма без подтверждения
palette-verify = Проверить подпись файла
palette-lock = Закрыть рабочий файл
palette-copy = Сделать копию рабочего файла
palette-export = Выгрузить письма
