# Памятка и рабочий лист об инциденте и рабочий лист о передаче за границу (Россия).

draft-incident-title = Утечка или потеря данных: памятка и рабочий лист

clause-incident-about = Лист нужен, если данные попали к посторонним, опубликованы, проданы, украдены или потеряны и это могло нарушить права людей. Сроки считаются в часах и не останавливаются на ночь и выходные.
clause-incident-found = Когда узнали
draft-incident-found-note = число, месяц, год, часы и минуты: от этого момента идут оба срока
clause-incident-clock = Сроки
draft-incident-clock-notice = Первое уведомление Роскомнадзора: что случилось
draft-incident-clock-notice-term = 24 часа
draft-incident-clock-result = Второе уведомление: результаты внутреннего расследования
draft-incident-clock-result-term = 72 часа
draft-incident-clock-what = Что
draft-incident-clock-until = Истекает (число, час)

clause-incident-now = Что сделать сейчас
clause-incident-now-time = Запишите, когда и от кого узнали об утечке или потере: от этого момента идёт время.
clause-incident-now-stop = Остановите утечку: смените пароли, закройте доступ, отключите то, через что уходят данные. Ничего не стирайте.
clause-incident-now-keep = Сохраните следы: журналы, письма, снимки экрана. Копии положите отдельно.
clause-incident-now-call = Свяжитесь с исполнителями, у которых лежат данные: хостингом, службой рассылок, программой учёта. Попросите их сохранить журналы и сказать, что они видят.
clause-incident-now-staff = Скажите работникам, что произошло, и попросите ничего не удалять и не отвечать журналистам и неизвестным отправителям.
clause-incident-now-measure = Выясните, чьи и какие данные затронуты и скольких человек это касается. Если точное число неизвестно, запишите наибольшее возможное.
clause-incident-now-notice = Не позднее чем через 24 часа отправьте первое уведомление на портале pd.rkn.gov.ru. Неполное вовремя лучше полного с опозданием.
clause-incident-now-result = Проведите внутреннее расследование и не позднее чем через 72 часа отправьте второе уведомление. Оба срока считаются с момента, когда об инциденте стало известно.

clause-incident-first = Первое уведомление
clause-incident-registry = Номер в реестре операторов
clause-incident-contact = Кто отвечает Роскомнадзору
draft-incident-contact-note = фамилия, имя, отчество, должность, телефон, почта
clause-incident-what = Что и когда произошло
draft-incident-what-note = утечка, потеря, кража, публикация; день и час, если известны
clause-incident-cause = Предполагаемая причина
draft-incident-cause-note = взлом, ошибка, потерянный телефон, действия работника, причина неизвестна
clause-incident-data = Чьи и какие данные
draft-incident-data-note = например, покупатели: имена, номера телефонов, адреса доставки
clause-incident-count = Сколько человек и записей
draft-incident-count-note = если точно неизвестно — наибольшее возможное число
clause-incident-harm = Какой вред возможен
draft-incident-harm-note = посмотрите оценку вреда в папке документов
clause-incident-taken = Что уже сделано
draft-incident-taken-note = сменены пароли, закрыт доступ, отключена служба

clause-incident-second = Второе уведомление
clause-incident-result = Что показало расследование
draft-incident-result-note = как это произошло, что подтвердилось, что нет
clause-incident-culprit = По чьей вине
draft-incident-culprit-note = если установлено; если нет, так и напишите
clause-incident-mended = Что сделано, чтобы это не повторилось
draft-incident-mended-note = меры и дни, когда они приняты

clause-incident-tell = Кому сказать
clause-incident-tell-text = Кроме тех, кто устраняет последствия, об инциденте должны узнать:
draft-incident-tell-regulator = Роскомнадзор — дважды, в сроки из таблицы
draft-incident-tell-processors = исполнители, у которых лежат те же данные
draft-incident-tell-people = люди, чьи данные ушли, если им надо защититься: сменить пароль, заблокировать карту, не верить звонкам
draft-incident-tell-police = полиция, если похоже на преступление
clause-incident-keep = Что сохранить как доказательство
clause-incident-keep-text = Положите в папку вместе с этим листом:
draft-incident-keep-logs = журналы сайта, почты и программ за эти дни
draft-incident-keep-screens = снимки экрана с датой и временем
draft-incident-keep-letters = переписку с исполнителями и с теми, кто сообщил об утечке
draft-incident-keep-notices = копии обоих уведомлений и подтверждения отправки

## Передача за границу

draft-abroad-title = Уведомление о передаче данных за границу: рабочий лист

clause-abroad-about = { $notified ->
    [yes] Роскомнадзор уже уведомлён о передаче за границу. Сверьте с этим листом каждое поле: если что-то изменилось, уведомите снова.
   *[no] О намерении передавать данные за границу уведомляют Роскомнадзор до начала передачи и отдельно от уведомления об обработке (статья 12 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»).
}
clause-abroad-review = Страны с надлежащей защитой перечислены в приказе Роскомнадзора от 05.08.2022 № 128: Казахстан в нём есть, США нет. Если страны в перечне нет, передавать данные нельзя, пока Роскомнадзор рассматривает уведомление: на это отводится 10 рабочих дней.
clause-abroad-localised = Уведомление не отменяет другого запрета: при сборе данные граждан России нельзя записывать и хранить в базах за её пределами.
clause-abroad-operator = Оператор
clause-abroad-registry = Номер и дата уведомления об обработке
draft-abroad-registry-note = по реестру операторов на портале Роскомнадзора; сначала подают это уведомление
clause-abroad-responsible = Ответственный за организацию обработки
clause-abroad-transfer = Передача
clause-abroad-countries = Страны
draft-abroad-countries-note = каждая страна, куда уходят данные
clause-abroad-table = Кому передаются данные
clause-abroad-recipients = Кому передаются данные
draft-abroad-recipients-note = наименование и адрес каждого получателя
clause-abroad-ground = Основание и цель передачи
draft-abroad-ground-note = например, согласие субъекта; цель — как в политике
clause-abroad-subjects = Чьи данные
draft-abroad-subjects-note = например, покупатели, подписчики, работники
clause-abroad-categories = Категории и перечень данных
draft-abroad-categories-note = только то, что действительно передаётся
clause-abroad-assessment = Сведения от получателя
clause-abroad-assessment-text = До подачи уведомления оператор получает эти сведения от каждого иностранного получателя и сохраняет его ответ.
clause-abroad-measures = Как получатель защищает данные
draft-abroad-measures-note = меры защиты, о которых он сообщил
clause-abroad-stop = Когда получатель прекращает обработку
draft-abroad-stop-note = условия, о которых он сообщил
clause-abroad-laws = Право страны получателя
draft-abroad-laws-note = для стран не из перечня: как в ней защищаются персональные данные
clause-abroad-contacts = Контакты получателя
draft-abroad-contacts-note = наименование или имя, телефон, почтовый и электронный адрес
clause-abroad-date = Дата оценки этих сведений
draft-abroad-date-note = день, когда вы решили, что защита достаточна
clause-abroad-afterwards = После подачи
clause-abroad-number = Номер и дата отправленного уведомления
draft-abroad-number-note = стоят в подтверждении портала
clause-abroad-proof = Сохраните копию уведомления, подтверждение отправки и ответ Роскомнадзора. Если он запретил или ограничил передачу, прекратите её.
