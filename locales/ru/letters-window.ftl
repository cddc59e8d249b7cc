# Письма в окне: то, что Rust складывает из слов и дней.
lw-number = Вх. № { $number }
lw-day = { $month ->
    [1] { $day } января
    [2] { $day } февраля
    [3] { $day } марта
    [4] { $day } апреля
    [5] { $day } мая
    [6] { $day } июня
    [7] { $day } июля
    [8] { $day } августа
    [9] { $day } сентября
    [10] { $day } октября
    [11] { $day } ноября
   *[12] { $day } декабря
}
lw-front = { $weekday ->
    [1] { $day }, понедельник
    [2] { $day }, вторник
    [3] { $day }, среда
    [4] { $day }, четверг
    [5] { $day }, пятница
    [6] { $day }, суббота
   *[7] { $day }, воскресенье
}
lw-front-time = { $day }, { $time }
lw-month = { $month ->
    [1] Январь { $year }
    [2] Февраль { $year }
    [3] Март { $year }
    [4] Апрель { $year }
    [5] Май { $year }
    [6] Июнь { $year }
    [7] Июль { $year }
    [8] Август { $year }
    [9] Сентябрь { $year }
    [10] Октябрь { $year }
    [11] Ноябрь { $year }
   *[12] Декабрь { $year }
}
lw-weekday = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}
lw-left-over = { $count ->
    [one] просрочено на { $count } день
    [few] просрочено на { $count } дня
   *[other] просрочено на { $count } дней
}
lw-left-today = сегодня
lw-left-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
}
lw-mark-void = аннулировано
lw-mark-closed = закрыто
lw-mark-proof = ждём подтверждение
lw-mark-ready = можно закрыть
lw-mark-no-term = без срока
lw-yes = да
lw-filter-open = Открытые
lw-filter-overdue = Просроченные
lw-filter-due = На этой неделе
lw-filter-proof = Ждут подтверждения
lw-filter-closed = Закрытые
lw-filter-all = Все
lw-shown = { $from }–{ $to } из { $count }
lw-shown-more = { $from }–{ $to }, всего больше { $count }
lw-write-on-paper = Напишите на бумаге: { $number } и дату получения.
lw-keep-number = Номер в журнале: { $number }.
lw-summary = { $number } · получено { $day } · { $channel }
lw-title = Письмо { $name }
lw-title-plain = Письмо: { $name }
lw-title-unnamed = Письмо № { $number }
lw-title-incident = Инцидент № { $number }
lw-fact-sender = Отправитель
lw-fact-address = Адрес
lw-fact-email = Электронная почта
lw-fact-phone = Телефон
lw-fact-representative = Представитель
lw-fact-scope = О чём пишут
lw-fact-other = Ещё просят
lw-fact-sender-number = Номер у отправителя
lw-fact-dated = Дата в письме
lw-fact-postmark = Штемпель
lw-fact-time = Время
lw-fact-uncollected = Не забрали с почты
lw-fact-lies = Где лежит бумага
lw-fact-note = Заметка
lw-step-identity = Чьи данные
lw-step-decision = Решение
lw-step-tasks = Исполнение
lw-step-act = Акт
lw-step-reply = Ответ
lw-step-sending = Отправка
lw-step-proof = Подтверждение
lw-step-closing = Закрытие
lw-fate-stop = прекратить
lw-fate-destroy = уничтожить
lw-fate-keep = хранить
lw-fate-keep-blocked = хранить, закрыв для другого
lw-kept = { $purpose }; { $ground }; { $until }
lw-task-processor = поручить обработчику
lw-task-destroys = уничтожение: войдёт в акт
lw-act-signed = подписан { $day }
lw-sent = отправлено { $day } · { $way }
lw-delivered = вручено { $day }
lw-came-back = вернулось { $day }: { $why }
lw-recount = было — { $was }, станет — { $now }
lw-says-withdrawal = «Отзываю согласие», «удалите меня отовсюду»
lw-says-stop = «Прекратите обрабатывать мои данные»
lw-says-distribution = «Уберите мой отзыв, имя, фото с сайта»
lw-says-marketing = «Не присылайте рекламу», «отпишите меня»
lw-says-access = «Какие данные обо мне у вас есть?»
lw-says-correction = «У вас ошибка: исправьте фамилию, адрес»
lw-says-deletion = «Эти данные лишние или получены незаконно: удалите»
lw-says-automated = «Не согласен: отказ решила программа»
lw-says-regulator = Бумага с номером от регулятора, в ней назван срок
lw-says-incident = Базу украли, письмо ушло не тому, телефон потерян
lw-says-other = О данных не просят ничего из этого
lw-paper-reply = Ответ: что прекращено, уничтожено, хранится
lw-paper-access = Ответ: какие данные есть
lw-paper-correction = Ответ: что исправлено
lw-paper-deletion = Ответ: что уничтожено или закрыто
lw-paper-objection = Ответ на возражение
lw-paper-extension = Уведомление о продлении срока
lw-paper-refusal = Мотивированный отказ
lw-paper-clarification = Просьба уточнить
lw-paper-not-found = Ответ: данных не нашли
lw-paper-marketplace = Ответ: данные у маркетплейса
lw-paper-acknowledgment = Письмо получено, ответим до…
lw-paper-processor = Уведомление обработчику
lw-paper-act = Акт об уничтожении
lw-paper-cured = Уведомление: нарушение устранено
lw-paper-regulator = Сопроводительное письмо регулятору
lw-paper-incident-first = Первое уведомление об инциденте
lw-paper-incident-result = Итоги расследования инцидента
lw-regulator = Уполномоченный орган по защите прав субъектов персональных данных
lw-ground-obligation = Обязательство ещё не исполнено
lw-ground-laws = Обрабатывать данные требует закон
lw-ground-repeated = О том же спрашивали меньше 30 дней назад
lw-ground-not-proved = Не подтверждено то, что нужно было подтвердить
lw-enclosed-act = Акт об уничтожении персональных данных № { $number }, копия
lw-incident-detected = Когда заметили: день и время
lw-incident-what = Что случилось
lw-incident-data = Какие данные
lw-incident-persons = Сколько людей
lw-incident-cause = Предполагаемая причина
lw-incident-harm = Чем это грозит людям
lw-incident-measures = Что уже сделано
lw-incident-culprits = По чьей вине, если установлено
lw-incident-contact = Кто отвечает на вопросы
lw-role-letter = письмо
lw-role-envelope = конверт
lw-role-authority = полномочия
lw-role-export = выгрузка или снимок экрана
lw-role-signed-act = подписанный акт
lw-role-paper = бумага
lw-role-signed-paper = подписанная бумага
lw-role-proof = подтверждение
lw-role-other = другое
lw-file-undone = запись отменена, файл ещё хранится
lw-size-b = { $count } Б
lw-size-kb = { $count } КБ
lw-size-mb = { $count } МБ
lw-file-unreadable = Этот PDF не читается. Сохраните его и откройте другой программой.
lw-file-not-shown = Такой файл здесь не показать. Сохраните его и откройте другой программой; помните, что сохранённая копия лежит уже не в зашифрованном файле.
lw-dialog-file = Выберите файл
lw-dialog-ics = Куда сохранить календарь
lw-ics-name = Сроки ответов
lw-ics-file = сроки писем
lw-ics-event = Ответить: Вх. № { $number }, { $shop }
lw-remind-title = Письма ждут ответа
lw-remind-over = { $count ->
    [one] Просрочено { $count } письмо.
    [few] Просрочено { $count } письма.
   *[other] Просрочено { $count } писем.
}
lw-remind-now = { $count ->
    [one] Сегодня последний день для { $count } письма.
   *[other] Сегодня последний день для { $count } писем.
}
lw-remind-soon = { $count ->
    [one] В ближайшие дни ответить на { $count } письмо.
    [few] В ближайшие дни ответить на { $count } письма.
   *[other] В ближайшие дни ответить на { $count } писем.
}
lw-board-none = открытых писем нет
lw-board-open = { $count ->
    [one] { $count } открытое письмо
    [few] { $count } открытых письма
   *[other] { $count } открытых писем
}
lw-board-over = { $count ->
    [one] просрочено { $count } письмо
    [few] просрочено { $count } письма
   *[other] просрочено { $count } писем
}
lw-board-until = до { $day }
error-letter-signed-copy-missing = Нет подписанного акта.
error-letter-signed-copy-missing-hint = Приложите скан или фотографию подписанного акта: без него ответ не может говорить «уничтожено».
