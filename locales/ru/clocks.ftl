# Calendars, terms and the clocks that letters start.

# Letters, by what they ask for.
clocks-kind-withdrawal = Отзыв согласия
clocks-kind-stop = Требование прекратить обработку
clocks-kind-distribution = Требование прекратить распространение
clocks-kind-marketing = Отказ от рекламы
clocks-kind-access = Запрос о своих данных
clocks-kind-correction = Требование исправить данные
clocks-kind-deletion = Требование удалить или заблокировать данные
clocks-kind-automated = Возражение против автоматического решения
clocks-kind-regulator = Запрос регулятора
clocks-kind-incident = Утечка или утрата данных
clocks-kind-other = Другое письмо

# What each term gives time for.
clocks-term-ru-withdrawal = Прекратить обработку и уничтожить данные
clocks-term-ru-stop = Прекратить обработку
clocks-term-ru-distribution-ends = Прекратить распространение
clocks-term-ru-distribution-unlawful = Прекратить распространение, если оно было незаконным
clocks-term-ru-marketing = Прекратить обработку данных для рекламы
clocks-term-ru-advertising = Прекратить рекламную рассылку
clocks-term-ru-access = Ответить на запрос или отказать с объяснением
clocks-term-ru-access-repeat = Раньше этого дня повторный запрос не подают
clocks-term-ru-correction = Исправить данные
clocks-term-ru-correction-block = Заблокировать данные на время проверки
clocks-term-ru-deletion = Уничтожить лишние или незаконно полученные данные
clocks-term-ru-unlawful-stop = Если обработка незаконна: прекратить её
clocks-term-ru-unlawful-destroy = Если сделать её законной нельзя: уничтожить данные
clocks-term-ru-automated = Рассмотреть возражение и сообщить решение
clocks-term-ru-regulator = Ответить Роскомнадзору
clocks-term-ru-incident-notice = Сообщить Роскомнадзору об инциденте
clocks-term-ru-incident-result = Сообщить Роскомнадзору итоги расследования
clocks-term-ru-purpose-reached = Прекратить обработку и уничтожить данные: цель достигнута
clocks-term-ru-destruction-impossible = Уничтожить данные, которые нельзя уничтожить сразу
clocks-term-ru-notified-change = Сообщить Роскомнадзору об изменениях в уведомлении
clocks-term-ru-processing-ended = Сообщить Роскомнадзору о прекращении обработки
clocks-term-ru-distribution-conditions = Опубликовать условия и запреты распространения
clocks-term-kz-withdrawal = Прекратить обработку или отказать с объяснением
clocks-term-kz-stop = Прекратить обработку или отказать с объяснением
clocks-term-kz-distribution = Прекратить распространение или отказать с объяснением
clocks-term-kz-marketing = Прекратить рекламную рассылку
clocks-term-kz-access = Ответить на запрос или отказать с объяснением
clocks-term-kz-correction = Изменить или дополнить данные
clocks-term-kz-violation-block = Заблокировать данные, если есть признаки нарушения
clocks-term-kz-violation-destroy = Уничтожить данные, если нарушение подтвердилось
clocks-term-kz-automated = Рассмотреть возражение
clocks-term-kz-incident-notice = Уведомить министерство о нарушении безопасности
clocks-term-kz-unblock = Снять блокировку: нарушение не подтвердилось
clocks-term-kz-transfer-notice = Сообщить человеку о передаче данных третьему лицу
clocks-term-regulator-named = Ответить в срок, названный в письме

# What the owner should know of a term.
clocks-note-ru-withdrawal = Данные, на которые есть другое основание (договор, закон), остаются.
clocks-note-ru-stop = Не действует там, где обрабатывать данные можно и без согласия.
clocks-note-ru-distribution = Согласие на распространение прекращается в тот же день.
clocks-note-proof = Если подтверждение пришло позже письма, назовите тот день.
clocks-note-ru-days = «Дней» в этой норме понимаем как календарные: такова практика.
clocks-note-kz-consent = Отдельного срока в нашем своде нет: обработка держится на согласии, поэтому считаем как отзыв согласия. Покажите юристу.
clocks-note-kz-access = Закон сейчас не называет числа дней. Три рабочих дня взяты из прежней редакции, по памяти: покажите юристу.
clocks-note-destruction-impossible = До тех пор данные блокируют.

# What a term is counted from.
clocks-event-receipt = день получения
clocks-event-proof = день, когда представлено подтверждение
clocks-event-detection = момент обнаружения
clocks-event-purpose-reached = день, когда цель достигнута
clocks-event-impossible = день, когда уничтожить не удалось
clocks-event-change = день изменения
clocks-event-processing-ended = день, когда обработка прекращена
clocks-event-consent = день, когда получено согласие
clocks-event-not-confirmed = день, когда нарушение не подтвердилось
clocks-event-transfer = день передачи

# Holidays.
clocks-holiday-new-year = Новогодние каникулы
clocks-holiday-new-year-day = Новый год
clocks-holiday-christmas = Рождество Христово
clocks-holiday-fatherland-defender = День защитника Отечества
clocks-holiday-womens-day = Международный женский день
clocks-holiday-spring-and-labour = Праздник Весны и Труда
clocks-holiday-victory-day = День Победы
clocks-holiday-russia-day = День России
clocks-holiday-unity-day = День народного единства
clocks-holiday-constitution-day = День Конституции
clocks-holiday-nauryz = Наурыз мейрамы
clocks-holiday-peoples-unity = Праздник единства народа Казахстана
clocks-holiday-defender-day = День защитника Отечества
clocks-holiday-kurban-ait = Курбан-айт
clocks-holiday-capital-day = День столицы
clocks-holiday-republic-day = День Республики
clocks-holiday-independence-day = День независимости

# Days. { $weekday }: 1 for Monday to 7; { $day }: a day in words.
clocks-day = { $weekday ->
    [1] пн { $day }
    [2] вт { $day }
    [3] ср { $day }
    [4] чт { $day }
    [5] пт { $day }
    [6] сб { $day }
   *[7] вс { $day }
}
clocks-off-weekend = { $weekday ->
    [6] суббота
   *[7] воскресенье
}
clocks-off-moved = выходной, перенесённый с { $day }

# The answer of `due`.
clocks-head = { $country }. Получено: { $day }
clocks-head-event = { $country }. Исходная дата ({ $event }): { $day }
clocks-answer-by = Сделать до конца дня: { $day }
clocks-answer-at-once = Сделать сразу: { $day }
clocks-answer-moment = Сделать до { $time }, { $day }
clocks-none = Установленных законом сроков такое письмо не запускает.
clocks-count-working = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
   *[other] { $count } рабочих дней
}
clocks-count-calendar = { $count ->
    [one] { $count } календарный день
    [few] { $count } календарных дня
   *[other] { $count } календарных дней
}
clocks-count-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
}
clocks-count-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[other] { $count } часов
}
clocks-count-by-date = до { $count }-го числа следующего месяца
clocks-count-named-date = до дня, названного в письме
clocks-count-immediate = сразу
clocks-line-count = Срок: { $count }, отсчёт с { $day }
clocks-line-at-once = Срок: { $count }, в день получения
clocks-line-named-date = Срок: { $count }
clocks-line-hours = Срок: { $count }, отсчёт с { $time }, { $day }
clocks-line-from-midnight = Время не названо, поэтому часы считаются с начала суток. Назовите время: --time 14:30.
clocks-line-working = { $number }-й рабочий день — { $day }
clocks-line-first = 1-й день — { $day }
clocks-line-nth = { $number }-й день — { $day }
clocks-line-off = не считается — { $day }: { $reason }
clocks-line-last = Последний день: { $day }
clocks-line-moment = Крайний момент: { $time }, { $day }
clocks-line-formal = Формально — { $day }: с переносом на рабочий день ({ $article }). Относится ли перенос к этому сроку, не решено, поэтому держитесь последнего дня.
clocks-line-extended = С продлением до { $count }, если вовремя послать мотивированное уведомление: { $day }
clocks-line-extended-used = Уведомление о продлении послано: срок { $count }, до { $day }
clocks-line-unconfirmed = Источник этого срока не подтверждён: покажите юристу.
clocks-line-unsure = Уверенность ниже высокой: сверьте с юристом или с производственным календарём.
clocks-line-doubtful = { $day } считаем рабочим: в источнике это выходной, но основания для переноса не видно.
clocks-line-provisional = Дата предварительная: календаря на эти дни ещё нет, учтены только праздники, установленные законом.
clocks-line-changes = С { $day } правило меняется, но письмо получено раньше: действует прежнее.
clocks-information = К сведению: { $text } — { $day }
clocks-unverified = Закон после { $day } не сверен: срок посчитан по последним известным правилам.

# Calendars.
clocks-calendar-title = { $country }, { $year } год: рабочих дней — { $worked }, нерабочих — { $off }
clocks-calendar-none = Календаря на этот год нет: учтены только праздники, установленные законом, и всё посчитанное по нему предварительно.
clocks-calendar-sources = Источники: { $sources }. Уверенность: { $confidence }.
clocks-calendar-holiday = { $day } — { $name }
clocks-calendar-moved = { $day } — { $reason }
clocks-calendar-worked = { $day } — рабочий день
clocks-calendar-cancelled = { $day } — праздник отменён
clocks-calendar-doubtful = { $day } — считаем рабочим, хотя источник называет выходным
clocks-calendar-terms = Сроки, { $country }
clocks-calendar-term = { $id }: { $text } — { $count }, { $article }
clocks-calendar-verified = Правила сверены по этот день включительно: { $day }
clocks-confidence-high = высокая
clocks-confidence-medium = средняя
clocks-confidence-low = низкая
clocks-sources-none = не подтверждено

# Terms and calendars in the rule book.
clocks-book-terms = { $country }: сроки
clocks-book-terms-what = Отсчёт начинается со следующего дня; часы и «сразу» — с самого события. Владелец видит последний день без переноса, а день с переносом — как пояснение. Действует правило того дня, когда получено письмо.
clocks-book-terms-caption = Сроки, статьи и уверенность
clocks-book-head-term = Срок
clocks-book-head-for = Что успеть и как считать
clocks-book-from-event = Отсчёт: { $event }
clocks-book-extension = Продление мотивированным уведомлением: { $count }
clocks-book-kinds = Письма: { $kinds }
clocks-book-information = Только к сведению
clocks-book-calendars = Календари

# What an update changes.
clocks-change-verified = Правила считаются сверенными по { $to } (было — по { $from })
clocks-change-coverage = { $country }: меняется, с какого дня и как считаются сроки
clocks-change-holiday = { $country }: меняется праздник «{ $name }» для лет без календаря
clocks-change-year-new = { $country }: появляется календарь на { $year } год
clocks-change-year = { $country }: меняется календарь на { $year } год
clocks-change-day-off = { $day } становится нерабочим: { $reason }
clocks-change-day-worked = { $day } становится рабочим
clocks-change-term-new = Новый срок «{ $text }»: { $now }, { $article }
clocks-change-term = Срок «{ $text }»: { $now } вместо { $was }, { $article }
clocks-change-term-same = Срок «{ $text }»: { $now }, меняются статья, основание или даты действия, { $article }
clocks-change-since = для писем, полученных с { $day }
clocks-change-none = Обновление ничего не меняет: всё это уже есть.
clocks-change-edition-verified = { $shop }, редакция { $number }: закон на { $day } теперь сверен, выпустите её заново без пометки
clocks-change-edition-unverified = { $shop }, редакция { $number }: закон на { $day } больше не считается сверенным
clocks-change-letter-label = { $shop }, письмо № { $number }
clocks-change-letter = { $letter }: было — { $was }, станет — { $now }
clocks-change-letter-none = { $letter }: было — { $was }, срока больше нет
clocks-change-letter-new = { $letter }: срока не было, станет — { $now }
