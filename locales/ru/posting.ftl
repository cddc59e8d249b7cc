# От выпущенного ответа до почты: пачка, список, печать, черновик письма, почтовые номера.
posting-part-letter = Письмо № { $value }
posting-part-act = Акт об уничтожении № { $value }
posting-part-enclosure = Приложение: { $value }
posting-part-envelopes = Конверты
posting-part-labels = Наклейки
# { $title }: что это; { $count }: число страниц.
posting-part = { $count ->
    [one] { $title } — { $count } страница
    [few] { $title } — { $count } страницы
   *[other] { $title } — { $count } страниц
}
posting-total = { $pages ->
    [one] Всего { $pages } страница
    [few] Всего { $pages } страницы
   *[other] Всего { $pages } страниц
}
# { $sheets }: сколько листов ляжет в конверты; { $pages }: всего страниц в пачке.
posting-total-sheets = Всего страниц: { $pages }. Из них в конверты — { $sheets }.
posting-pack-title = Письмо № { $value } для отправки
posting-pack-title-many = { $count ->
    [one] { $count } письмо для отправки
    [few] { $count } письма для отправки
   *[other] { $count } писем для отправки
}
# Название задания в очереди печати: без имён.
posting-job = { $value } — Письмовник
posting-window-holds = Адрес виден в окне целиком. Поля: слева { $left } мм, сверху { $top } мм, справа { $right } мм, снизу { $bottom } мм.
posting-window-missed = Адрес не держится в окне. Поля: слева { $left } мм, сверху { $top } мм, справа { $right } мм, снизу { $bottom } мм; нужно не меньше { $slide } мм. Минус — сколько закрыто или что ещё попадает в окно.
posting-window-empty = В окне конверта ничего не напечатано.
posting-by-email = по электронной почте
posting-printed = напечатано { $day }
posting-packed = Пачка записана: { $file }. Печатайте с одной стороны листа и без масштабирования.
posting-printed-count = { $count ->
    [one] В очередь печати передано { $count } письмо.
    [few] В очередь печати переданы { $count } письма.
   *[other] В очередь печати передано { $count } писем.
}
posting-warning = Печать выносит письмо из зашифрованного файла: очередь печати системы и память принтера могут хранить его открытым текстом некоторое время.
posting-warning-open = Эта система сама не печатает PDF: файл открывается в вашей программе для PDF, там и выберите принтер, «Фактический размер» и печать с одной стороны. Файл лежит в закрытой папке и удаляется, когда программа заблокирована или запущена снова.
posting-outbox-empty = Неотправленных писем нет.
# { $days }: сколько дней назад отправлено.
posting-unproven = { $days ->
    [one] Письмо № { $number } ({ $name }) отправлено { $day }, { $days } день назад; квитанции нет
    [few] Письмо № { $number } ({ $name }) отправлено { $day }, { $days } дня назад; квитанции нет
   *[other] Письмо № { $number } ({ $name }) отправлено { $day }, { $days } дней назад; квитанции нет
}
posting-drafted = Черновик записан: { $file }. Откройте его в почтовой программе, проверьте адрес { $to } и отправьте; отправленное письмо приложите как подтверждение.

posting-list-title = Список писем для отправки почтой
posting-list-subtitle = Список писем от { $day }
posting-list-lead = Список составлен отправителем для себя. Официальный бланк почты он не заменяет.
posting-list-count = { $count ->
    [one] В списке { $count } письмо
    [few] В списке { $count } письма
   *[other] В списке { $count } писем
}
posting-list-place = №
posting-list-letter = Письмо
posting-list-addressee = Кому и куда
posting-list-sheets = Листов
posting-list-tracking = Почтовый номер
posting-list-number = № { $number } от { $day }
posting-list-handed = Письма сдал:
posting-list-day = Дата
posting-list-signature = Подпись
posting-list-name = Имя и фамилия

posting-email-subject = Письмо № { $number } по вашему обращению от { $received }
posting-email-body = Здравствуйте!

    Письмо № { $number } от { $day } по вашему обращению, полученному { $received }, — во вложенном файле PDF.

    С уважением,
    { $operator }
# Имя файла без окончания.
posting-email-file = Письмо { $number }

tracking-field-letter = Номер письма
tracking-field-tracking = Почтовый номер
tracking-field-day = День отправки
tracking-field-shop = Магазин
tracking-field-none = Не брать
tracking-needs-letter = Скажите, в какой колонке исходящий номер письма.
tracking-needs-tracking = Скажите, в какой колонке почтовый номер.
tracking-posts = Строка { $line }: письмо № { $number } ({ $name }) — отправлено { $day }, почтовый номер { $tracking }
tracking-tracks = Строка { $line }: письмо № { $number } ({ $name }) — почтовый номер { $tracking }
tracking-known = Строка { $line }: письмо № { $number } ({ $name }) — номер { $tracking } уже записан
tracking-refused = Строка { $line }: не записывается. { $message }
# { $count }: сколько строк записать; { $known }: записано раньше; { $refused }: не записать.
tracking-total = К записи: { $count }. Записано раньше: { $known }. Не записать: { $refused }.
tracking-recorded = { $count ->
    [one] Записан { $count } почтовый номер.
    [few] Записаны { $count } почтовых номера.
   *[other] Записано { $count } почтовых номеров.
}
tracking-not-recorded = Ничего не записано. Чтобы записать, добавьте --yes.

printers-none = Очередей печати нет: в системе не настроен ни один принтер.

cli-letter-outbox = Что ждёт отправки и у чего давно нет квитанции
cli-letter-pack = Собрать письма для почты в один PDF: ответ, акты, приложения, конверты или наклейки, список
cli-letter-print = Напечатать пачку через очередь печати системы
cli-letter-draft-email = Черновик электронного письма (.eml) с PDF во вложении
cli-letter-tracking = Почтовые номера из таблицы CSV; без --yes только показать
cli-arg-outgoing = Исходящие номера; без них — все неотправленные письма, которые идут почтой
cli-arg-covering = Что несёт адрес: window — окно конверта, labels — наклейки, dl, c6, c5, c4 — печатные конверты, nothing — ничего
cli-arg-list = Добавить список писем
cli-arg-acts = Какие акты приложить, по номерам; названные в письме прикладываются сами
cli-arg-enclose = Приложить файл PDF; можно несколько раз
cli-arg-not-printed = Только то, что ещё не печаталось
cli-arg-despite-window = Печатать, даже если адрес не держится в окне
cli-arg-queue = Очередь печати; без неё — выбранная для магазина, иначе выбранная в системе
cli-arg-queues = Показать очереди печати
cli-arg-remind-after = Через сколько дней без квитанции напоминать; без числа — как задано для магазина
cli-arg-csv = Таблица CSV с номерами писем и почтовыми номерами
cli-arg-tracking-map = Что в колонке: «Название=поле»; поля letter, tracking, day, shop, none
cli-arg-posted = День отправки для строк без даты, ГГГГ-ММ-ДД; без него — сегодня
cli-arg-tracking-yes = Записать; без этого таблицу только показывают
cli-shop-posting = Как магазин отправляет почту: что несёт адрес, очередь печати, её сдвиг, окно конверта; что названо, запоминается
cli-arg-own-queue = Очередь печати магазина
cli-arg-system-queue = Снова печатать на очереди, выбранной в системе
cli-arg-write-grid = Вписывать индекс в сетку печатных конвертов: true или false
cli-arg-miss-receipt = Через сколько дней без квитанции напоминать
# { $covering }: например «Конверт с окном».
cli-shop-posting-covering = Адрес: { $covering }
# { $right }, { $down }: миллиметры с единицей.
cli-shop-posting-queue = Печать: { $queue }; сдвиг вправо { $right }, вниз { $down }
cli-shop-posting-window = Окно конверта: слева { $left }, сверху { $top }, ширина { $width }, высота { $height }; лист сдвигается на { $slide }
cli-shop-posting-labels = Наклейки: { $columns } в ряду, рядов на листе: { $rows }
cli-shop-posting-remind = Напоминать о квитанции через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}

error-tracking-check-digit = Почтовый номер записан с ошибкой: контрольная цифра не сходится.
error-tracking-check-digit-hint = Сверьте номер с квитанцией.
error-tracking-unknown = Это не похоже на почтовый номер.
error-tracking-unknown-hint = Почтовый номер — 14 цифр или две буквы, девять цифр и две буквы страны. Номер другой службы запишите в самом письме.
error-tracking-no-letter = В строке нет номера письма.
error-tracking-no-letter-hint = Впишите исходящий номер письма.
error-tracking-letter-unknown = Исходящего письма № { $value } нет.
error-tracking-letter-unknown-hint = Проверьте номер: он стоит в самом письме вверху слева.
error-tracking-letter-ambiguous = Письмо № { $value } есть в нескольких магазинах: { $shops }.
error-tracking-letter-ambiguous-hint = Добавьте колонку с магазином или выберите один магазин.
error-tracking-other-known = У письма № { $value } уже записан другой почтовый номер.
error-tracking-other-known-hint = Если записанный номер неверен, исправьте его в самом письме.
error-tracking-not-by-post = Письмо № { $value } отправлено не почтой.
error-tracking-not-by-post-hint = Проверьте номер письма.
error-tracking-repeated = То же письмо или тот же почтовый номер уже стоит в строке { $line }.
error-tracking-repeated-hint = Оставьте в таблице одну верную строку.
error-posting-by-email = Письмо № { $value } адресовано на электронную почту.
error-posting-by-email-hint = Отправьте его черновиком электронного письма или выпустите заново с почтовым адресом.
error-posting-no-email = У письма № { $value } нет адреса электронной почты.
error-posting-no-email-hint = Впишите адрес в записи о пришедшем письме или отправьте ответ почтой.
error-posting-nothing = Отправлять нечего.
error-posting-nothing-hint = Сначала выпустите ответ.
error-posting-busy = Печать уже идёт.
error-posting-busy-hint = Дождитесь конца или остановите её.
error-measure-out-of-range = Такого размера не бывает: { $value }.
error-measure-out-of-range-hint = Годится число от { $least } до { $most }.
error-measure-malformed = Это не число: { $value }.
error-measure-malformed-hint = Напишите миллиметры числом, например 12,5.
error-printing-unavailable = Печать через систему недоступна: { $reason }.
error-printing-unavailable-hint = Сохраните PDF и напечатайте его из любой программы.
error-printing-queue-unknown = Принтера «{ $value }» в системе нет. Есть: { $options }.
error-printing-queue-unknown-hint = Выберите другой принтер или добавьте этот в настройках системы.
error-printing-refused = Очередь печати не приняла задание: { $reason }.
error-printing-refused-hint = Проверьте принтер в настройках системы или сохраните PDF.
error-opening-failed = Файл не открывается: { $reason }.
error-opening-failed-hint = Сохраните его и откройте сами.
error-message-without-letter = В этом письме нет выпущенного PDF без изменений.
error-message-without-letter-hint = Сохраните из почтовой программы то самое отправленное письмо с вложением в файл .eml.

# В окне.
posting-title = Письмо № { $number } от { $day }
posting-handed = Передано в очередь печати.
posting-opened = Файл открыт в вашей программе для PDF. Печатайте с одной стороны и без масштабирования.
posting-draft-opened = Черновик открыт в почтовой программе. Проверьте адрес и отправьте.
posting-recorded = Записано.
# { $numbers }: номера писем через запятую.
posting-finished = Печать прерывалась, её довели до конца. Теперь напечатаны или ждут в очереди письма: { $numbers }. Второй раз их не печатали.
posting-unsure = Неизвестно, напечатаны ли письма: { $numbers }. Печать прерывалась, и очередь о них больше ничего не помнит. Посмотрите, лежат ли листы в принтере. Если лежат, делать ничего не нужно; если нет, отметьте эти письма и напечатайте снова.
posting-stopped = Остановлено: остальное ждёт в списке.
# { $done } из { $total } писем готово.
posting-progress = Готово { $done } из { $total }
batch-progress-pages = Готово { $done } из { $total }, читаем страницу { $page } из { $pages }
posting-mm = { $value } мм
posting-dialog-proof = Квитанция, уведомление или отправленное письмо
posting-covering-window = Конверт с окном
posting-covering-window-note = Адрес виден из письма: на конверте печатать нечего
posting-covering-labels = Наклейки
posting-covering-labels-note = Лист A4 с наклейками подходит к любому конверту
posting-covering-dl = Конверт DL, 110 × 220 мм
posting-covering-dl-note = Лист A4, сложенный втрое
posting-covering-c6 = Конверт C6, 114 × 162 мм
posting-covering-c6-note = Лист A4, сложенный вчетверо
posting-covering-c5 = Конверт C5, 162 × 229 мм
posting-covering-c5-note = Лист A4, сложенный пополам
posting-covering-c4 = Конверт C4, 229 × 324 мм
posting-covering-c4-note = Лист A4 без сгиба
posting-covering-nothing = Адрес не печатать
posting-covering-nothing-note = Конверт подписывают от руки или печатают в другом месте
printers-system = Принтер, выбранный в системе
printers-gone = сейчас не подключён
printers-kept = Сохранено.
printers-sheet-name = Проверочный лист принтера
tracking-dialog = Таблица с почтовыми номерами
