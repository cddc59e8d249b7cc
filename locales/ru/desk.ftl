# Протокол дня, передача магазина, номера, напоминания, сроки инцидента: то, что говорит сама программа.

# Протокол дня.
protocol-title = Протокол дня
# { $day }: день.
protocol-title-day = Протокол за { $day }
protocol-all-shops = Все магазины
protocol-due = Надо было ответить
protocol-due-caption = Письма, на которые к этому дню надо было ответить
protocol-due-none = Писем, на которые надо было ответить к этому дню, не было.
protocol-evening = К концу дня
protocol-done = Записано за день
protocol-done-caption = Что записано в журнале за этот день
protocol-done-none = За этот день ничего не записано.
protocol-what = Что сделано
protocol-who = Кто
protocol-who-note = Имя стоит там, где оно записано. Остальные впишите от руки.
protocol-made = Составлен по журналу { $day }.
# { $place }: где; { $what }: что; { $day }: когда; { $why }: почему.
protocol-task-done = { $place }: { $what } — сделано { $day }
protocol-task-nothing = { $place }: { $what } — делать нечего: { $why }
protocol-task-open = { $place }: { $what } — отметка о выполнении снята

# Передача магазина.
handover-dialog-out = Куда сохранить файл передачи
handover-dialog-in = Файл передачи
# { $shop }: магазин.
handover-file = { $shop } — передача
# { $file }, { $folder }: файл и папка; { $count }: сколько записей.
handover-done = { $count ->
    [one] Магазин передан, { $count } запись: { $file }, папка { $folder }. Здесь его теперь можно только читать.
    [few] Магазин передан, { $count } записи: { $file }, папка { $folder }. Здесь его теперь можно только читать.
   *[other] Магазин передан, { $count } записей: { $file }, папка { $folder }. Здесь его теперь можно только читать.
}
handover-new = Новый магазин. Писем: { $letters }, редакций документов: { $editions }, записей: { $events }.
handover-continues = Магазин уже есть здесь, добавится записей: { $events }. Всего в файле писем: { $letters }, редакций документов: { $editions }.
handover-taken = Принято: { $shops }. Главный экземпляр теперь здесь.
handover-back = Магазин снова ведётся здесь.
handover-away = ведёт { $to }
handover-holds = писем: { $letters }, редакций документов: { $editions }

# Сохранение.
desk-written = Сохранено: { $file }, папка { $folder }
desk-bundle-done = Доказательства по письму собраны.
desk-letters-done = { $count ->
    [one] Выгружено { $count } письмо.
    [few] Выгружено { $count } письма.
   *[other] Выгружено { $count } писем.
}

# Номера.
numbers-serial = порядковый номер
numbers-year = год
numbers-short-year = год двумя цифрами
numbers-incoming = номер входящего, только в исходящих

reminders-nothing = Сейчас напоминать не о чем.

# Инцидент.
lw-step-notices = Уведомления
incident-until-time = до { $time }, { $day }
incident-until-day = до { $day }
incident-sent = отправлено { $day }
# { $hours }, { $minutes }: сколько осталось или прошло.
incident-left = осталось { $hours } ч { $minutes } мин
incident-over = просрочено на { $hours } ч { $minutes } мин
incident-from-midnight = Время не записано, поэтому часы идут с полуночи. Исправьте запись, если помните, когда заметили.
incident-now-stop = Остановите утечку: смените пароли, закройте доступ, отключите то, через что уходят данные. Ничего не стирайте.
incident-now-keep = Сохраните следы: журналы, письма, снимки экрана. Копии положите отдельно.
incident-now-ask = Попросите хостинг, службу рассылок и других, у кого лежат данные, сохранить журналы и сказать, что они видят.
incident-now-measure = Выясните, чьи и какие данные затронуты и сколько это человек. Если точно неизвестно, запишите наибольшее возможное число.
incident-now-tell = Предупредите людей, если им может грозить вред.

# Отказы.
error-package-key-wrong = Пароль не подходит к файлу передачи, или это не файл передачи.
error-package-key-wrong-hint = Пароль задал тот, кто передавал магазин: спросите у него. Файл не изменён, пробовать можно сколько угодно.
error-package-damaged = Файл передачи повреждён.
error-package-damaged-hint = Ничего не принято. Попросите прислать файл ещё раз, лучше на флешке или архивом.
error-package-own = Это ваш собственный рабочий файл, он уже открыт.
error-package-own-hint = Выберите файл передачи, который вам прислали.
error-package-empty = В файле нет магазина, который можно принять.
error-package-empty-hint = Его уже приняли в другом месте, или файл предназначен не вам. Попросите передать магазин заново.
error-scheme-serial = В номере нет порядкового номера, или он стоит дважды.
error-scheme-serial-hint = Поставьте знак {"{"}N{"}"} ровно один раз: иначе два письма получат один номер.
error-scheme-sign-unknown = Знак { $value } здесь ничего не значит.
error-scheme-sign-unknown-hint = Знаки можно вставить кнопками рядом с полем.
error-scheme-touches = Порядковый номер сливается с соседними цифрами.
error-scheme-touches-hint = Поставьте между ними черту или букву, например {"{"}N{"}"}/{"{"}YYYY{"}"}.

# Командная строка.
cli-letter-protocol = Протокол дня, PDF: что было к сроку, что записано и кем
cli-shop-numbers = Как нумеруются письма магазина; с --incoming, --outgoing, --acts — изменить
cli-arg-protocol-day = За какой день; без этого — за сегодня
cli-arg-scheme-incoming = Как нумеровать входящие, например «Вх-{"{"}N{"}"}/{"{"}YYYY{"}"}»
cli-arg-scheme-outgoing = Как нумеровать исходящие, например «{"{"}IN{"}"}/{"{"}N{"}"}»
cli-arg-scheme-acts = Как нумеровать акты об уничтожении, например «А-{"{"}N{"}"}/{"{"}YYYY{"}"}»
# { $next }, { $answer }: номера.
cli-shop-numbers-next = Следующее письмо: { $next }, ответ на него: { $answer }, следующий акт: { $act }
