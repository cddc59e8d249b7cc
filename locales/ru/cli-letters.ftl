# Письма на командной строке: исправление, пересчёт, календарь, подборка.
cli-letter-correct = Исправить то, что записано о письме: меняется только указанное, прежнее остаётся в истории
cli-letter-recount = Сроки, которые по действующему календарю выходят иначе; с --yes --reason — записать новые
cli-letter-calendar = Сроки открытых писем файлом .ics для другого календаря: номер и магазин, без имён
cli-arg-right-number = Верный входящий номер
cli-arg-clear = Убрать записанное: названия полей через запятую
cli-arg-recount-yes = Записать новые сроки, а не только показать
cli-arg-days-ahead = За сколько дней напоминать, от 0 до 60
cli-letter-recount-none = Все сроки сосчитаны по действующему календарю.
cli-letter-recount-shown = Ничего не изменено. Проверьте и повторите с --yes --reason «почему».
cli-progress = { $done } из { $count } { $value }
cli-letter-sign = Подписать бумаги письма своим ключом: ответы и акты, которые ещё никто не подписал
cli-letter-batch-set = Поправить строку подборки; указанное считается проверенным
cli-letter-batch-enter = Внести строки подборки, сверенные с письмами: все или с номерами --row
cli-letter-batch-drop = Убрать строки из подборки; файлы остаются на месте
cli-letter-batch-add = Взять в подборку письма, которые уже внесены
cli-letter-batch-leave = Убрать письма из подборки; в реестре они остаются
cli-letter-batch-end = Закончить подборку; всё, что в реестре, остаётся
cli-letter-batch-sign = Подписать бумаги подборки своим ключом; прерванное продолжает та же команда
cli-letter-batch-packets = Собрать бумаги подборки в пакеты на подпись владельцам: по архиву на магазин
cli-letter-print-finished = { $count ->
    [one] Допечатано после обрыва: { $count } письмо
    [few] Допечатано после обрыва: { $count } письма
   *[many] Допечатано после обрыва: { $count } писем
}
cli-arg-batch-row = Номер строки, как его показывает letter batch show
cli-arg-batch-rows = Номера строк через запятую
cli-arg-batch-numbers = Входящие номера
cli-arg-packets-for = Кто подпишет; без него — владелец магазина
cli-batch-doubts = только прочитано, сверьте с письмом: { $values }
cli-batch-empty = Подборка пуста.
cli-batch-broken-off = Работа прервалась. Продолжить: { $call }
error-batch-row-unknown = В подборке нет строки { $value }.
error-batch-row-unknown-hint = Номера строк показывает letter batch show.
error-letter-file-empty = Файл пуст.
error-letter-file-empty-hint = Возможно, скан или письмо сохранилось не до конца: сохраните его ещё раз.
cli-arg-say = Свои слова в письме целыми предложениями: о чём спрашиваете, что нашли, решили или исправили
cli-arg-recipient-of-data = Ответ на запрос о данных: кто их получал; можно несколько раз
cli-arg-recipients-of-answers = Ответ на запрос о данных: назвать всех, кому по анкете магазин передаёт данные
cli-arg-extend-until = Продление: новый день ответа, ГГГГ-ММ-ДД; с --why
cli-arg-refuse = Отказ: основание — obligation laws repeated not-proved; с --why
cli-arg-why = Почему продлеваете или отказываете, целыми предложениями
cli-arg-named-day = День, который называет письмо: когда исправлено или до какого дня ответите, ГГГГ-ММ-ДД
cli-arg-enclosure = Приложение: название или название=листов; можно несколько раз
cli-arg-incident = Об инциденте, поле=слова: detected what data persons cause harm measures culprits contact; можно несколько раз
cli-arg-signed-by = Кто подпишет, если не сам оператор: полное имя
cli-arg-post = Должность того, кто подпишет
cli-arg-executor = Исполнитель: имя и телефон
error-letter-said-missing = Этой бумаге не хватает того, что может сказать только человек.
error-letter-said-missing-hint = Укажите: { $options }. Что это значит, говорит letter reply --help.
error-passphrase-file-empty = В файле нет пароля: он пуст.
error-passphrase-file-empty-hint = Запишите пароль в первую строку этого файла или назовите другой файл.
