# Письма обеих стран: оформление и то, что говорится без ссылки на закон одной страны.

letter-title-reply = Ответ на обращение о персональных данных
letter-title-access = Ответ на запрос сведений о персональных данных
letter-title-correction = Ответ на требование исправить персональные данные
letter-title-deletion = Ответ на требование уничтожить или заблокировать персональные данные
letter-title-objection = Ответ на возражение против автоматизированного решения
letter-title-extension = Уведомление о продлении срока
letter-title-refusal = Мотивированный отказ
letter-title-clarification = Просьба уточнить обращение
letter-title-not-found = Ответ: данные не найдены
letter-title-marketplace = Ответ: к кому обратиться
letter-title-acknowledgment = Обращение получено
letter-title-processor = Уведомление о прекращении обработки и уничтожении данных
letter-title-act = Акт об уничтожении персональных данных
letter-title-cured = Уведомление об устранении нарушения
letter-title-regulator = Ответ на запрос
letter-title-incident-first = Уведомление об инциденте: рабочий лист
letter-title-incident-result = Уведомление о результатах расследования инцидента: рабочий лист

# Оформление
letter-foot = { $title } · № { $number } от { $day }
clause-letter-note-english = Перевод дан для сведения; применяется русский текст.
clause-letter-reference = Исх. № { $number } от { $day }
letter-reference-answered = { $form ->
    [both] На № { $number } от { $dated }
    [number] На № { $number }
   *[dated] На обращение от { $dated }
}
letter-reference-request = { $form ->
    [both] На № { $number } от { $dated }
    [number] На № { $number }
   *[dated] На запрос от { $dated }
}
clause-letter-greeting = Здравствуйте!
clause-letter-incoming = { $form ->
    [both] Ваше обращение № { $number } от { $dated } мы получили { $received } (входящий № { $registered }).
    [number] Ваше обращение № { $number } мы получили { $received } (входящий № { $registered }).
    [dated] Ваше обращение от { $dated } мы получили { $received } (входящий № { $registered }).
   *[bare] Ваше обращение мы получили { $received } (входящий № { $registered }).
}
clause-letter-request = { $form ->
    [both] Ваш запрос № { $number } от { $dated } мы получили { $received } (входящий № { $registered }).
    [number] Ваш запрос № { $number } мы получили { $received } (входящий № { $registered }).
    [dated] Ваш запрос от { $dated } мы получили { $received } (входящий № { $registered }).
   *[bare] Ваш запрос мы получили { $received } (входящий № { $registered }).
}
clause-letter-representative = За вас обратился представитель: { $name }. Полномочия подтверждает документ: { $authority }.
clause-letter-guardian = Вы обратились как законный представитель. Чьи данные: { $subject }. Ваши полномочия подтверждает документ: { $authority }. «Ваши данные» в этом письме — данные того, за кого вы обратились.
clause-letter-enclosures = { $form ->
    [single] Приложение:
   *[several] Приложения:
}
# { $sheets }: число листов.
letter-item-enclosure = { $sheets ->
    [one] { $title } — на { $sheets } листе
   *[other] { $title } — на { $sheets } листах
}
letter-item-enclosure-file = { $title } — файл
# [row]: должность и имя стоят в строке подписи.
clause-letter-closing = { $form ->
    [row] С уважением,
    [row-unnamed] С уважением,
   *[whole] С уважением, { $signatory }
}
letter-post-sole-proprietor = Индивидуальный предприниматель
letter-sign-date = Дата
letter-sign-post = Должность
letter-sign = Подпись
letter-sign-name = Фамилия и инициалы
clause-letter-stamp = М. П. (если печать есть)
clause-letter-executor = Исполнитель: { $executor }

# Решение
clause-letter-received = Мы рассмотрим обращение и ответим вам.
clause-letter-answer-by = Мы рассмотрим обращение и направим вам ответ не позднее { $day }.
clause-letter-stopped = По вашему обращению прекращено:
letter-item-stopped = с { $day }: { $what }
clause-letter-destroyed = Уничтожены данные:
letter-item-destroyed = { $what } — акт № { $number } от { $day }
clause-letter-kept = Часть данных мы сохраняем, потому что для этого есть другое законное основание. Какие это данные, зачем и до какого времени они нужны, сказано в таблице.
clause-letter-kept-table = Данные, которые сохраняются
clause-letter-blocked = Заблокированы (хранятся только для целей, названных в таблице, и ни для чего другого не используются) следующие данные: { $items }.
clause-letter-told = Тем, кто обрабатывал данные по нашему поручению, мы сообщили о вашем обращении:
letter-item-told = { $name } — { $day }
letter-item-recipient = { $name }
letter-head-data = Данные
letter-head-purpose = Цель
letter-head-ground = Основание
letter-head-until = До какого времени

# Отдельные письма
clause-letter-access-table = Ваши персональные данные, которые мы обрабатываем
clause-letter-access-told = Данные получали:
clause-letter-access-enclosed = Сами данные приведены в приложении.
clause-letter-words = { $words }
clause-letter-objection = Решение пересмотрел человек, а не программа. { $words }
clause-letter-clarify = Для ответа нам не хватает сведений. { $words }
clause-letter-clarify-least = Достаточно ответить на это письмо; копия документа, удостоверяющего личность, не нужна. Пока мы не убедимся, что данные ваши, мы не раскроем их и ничего не уничтожим.
clause-letter-not-found = По сведениям из обращения мы проверили свои записи и не нашли в них ваших персональных данных, кроме самого обращения.
clause-letter-no-advertising = Рекламу на контакты, которые вы назвали, мы направлять не будем. Для этого мы храним запись о вашем отказе.
clause-letter-not-found-more = Если при покупке или подписке вы указывали другое имя, адрес электронной почты или номер телефона, сообщите их — мы проверим ещё раз.
clause-letter-marketplace = Ваш заказ оформлен на площадке { $name }. Данные её покупателей обрабатывает владелец площадки: он сам определяет, какие данные собирать и для чего, и сам за это отвечает. Мы не можем прекратить эту обработку за него — обратитесь, пожалуйста, к нему.
clause-letter-marketplace-table = Данные, которые обрабатываем мы сами
clause-letter-processor-whose = Чьи данные: { $subject }.
clause-letter-processor-what = Просим уничтожить:
clause-letter-processor-answer = Просим подтвердить письмом, когда и каким способом данные уничтожены, и приложить выгрузку из журнала, если данные хранились в программе.
clause-letter-processor-by = Подтверждение просим прислать не позднее { $day }.
clause-letter-processor-own = Если какие-то из этих данных вы обязаны хранить по закону, назовите их, основание и срок.

# Акт
clause-letter-act-number = Акт № { $number } от { $day }
clause-letter-act-subject = Чьи данные уничтожены
letter-act-subject-note = фамилия, имя, отчество или иные сведения, по которым можно определить лицо
clause-letter-act-processor = Наименование (имя) и адрес того, кто обрабатывал данные по поручению
clause-letter-act-data = Уничтожены данные:
clause-letter-act-data-blank = Перечень (категории) уничтоженных данных
clause-letter-act-systems = Информационная система, из которой удалены данные
clause-letter-act-paper = Бумажные носители и число листов
clause-letter-act-method = Способ уничтожения
clause-letter-act-reason = Причина уничтожения
clause-letter-act-day = Дата уничтожения
clause-letter-act-destroyers = Данные уничтожили:
clause-letter-act-destroyer-blank = Фамилия, имя, отчество и должность

# Инцидент
clause-letter-incident-detected = День и время, когда обнаружен инцидент
clause-letter-incident-what = Что произошло
clause-letter-incident-data = Какие данные затронуты
clause-letter-incident-persons = Сколько человек затронуто
clause-letter-incident-cause = Причины
clause-letter-incident-harm = Какой вред может быть причинён людям
clause-letter-incident-measures = Что уже сделано
clause-letter-incident-contact = Имя, телефон и электронная почта контактного лица
