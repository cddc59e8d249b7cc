# Несколько писем сразу: что говорит ядро.
batch-dialog-files = Файлы писем
batch-read = Прочитано писем: { $count }.
batch-entered = Внесено писем: { $count }.
batch-issued = Выпущено ответов: { $count }.
batch-broken-entering = Работа прервалась. Проверены, но ещё не внесены: { $count }.
batch-broken-answering = Работа прервалась. Осталось выпустить ответов: { $count }.
batch-twin = Похоже, это письмо уже внесено: { $number }.
batch-repeated = Похоже, такое письмо уже есть в этой таблице.
batch-doubt-name = отправитель
batch-doubt-email = почта отправителя
batch-doubt-phone = телефон отправителя
batch-doubt-address = адрес отправителя
batch-doubt-received = день получения
batch-doubt-dated = дата письма
batch-doubt-channel = как пришло
batch-doubt-scope = о чём письмо
batch-doubt-language = язык
batch-doubt-kinds = что просят (догадка по словам)
batch-mark-entered = внесено
batch-mark-unanswered = без ответа
batch-mark-answered = ответ № { $number }
batch-mark-signed = подписано
batch-mark-unsigned = не подписано
batch-mark-packet = на подписи: { $to }
batch-mark-printed = напечатано
batch-mark-unprinted = не напечатано
batch-mark-sent = отправлено
batch-mark-tracked = отправлено, трек { $tracking }
batch-mark-unsent = не отправлено
batch-papers-count = { $count ->
    [one] { $count } бумага без подписи
    [few] { $count } бумаги без подписи
   *[many] { $count } бумаг без подписи
}
batch-packets-made = Собрано пакетов: { $count }. Они лежат в папке «{ $folder }».
error-letter-answered-already = У письма уже есть такая бумага: № { $value }.
error-letter-answered-already-hint = Второй раз она не выпускается. Исправить её можно в самом письме.
error-letter-paper-unfit = Такая бумага этому письму сейчас не подходит.
error-letter-paper-unfit-hint = Выберите другую бумагу или откройте письмо: там виден следующий шаг.
error-batch-too-large = За один раз можно взять не больше { $max } писем.
error-batch-too-large-hint = Закончите с этими и возьмите остальные.
error-batch-table-sender = В таблице не нашлось столбца с отправителем или его почтой.
error-batch-table-sender-hint = Назовите столбцы в первой строке: «Магазин», «Отправитель», «Почта», «Получено», «Вид».
error-batch-twin = Похоже, это письмо уже внесено: № { $value }.
error-batch-twin-hint = Если это другое письмо, внесите его само по себе.
error-batch-repeated = Похоже, такое письмо уже есть в этой таблице.
error-batch-repeated-hint = Если это другое письмо, внесите его само по себе.
cli-letter-batch = Несколько писем сразу: внести из файлов, ответить, посмотреть, что сделано
cli-letter-batch-take = Прочитать письма (.eml, .msg, PDF, сканы и снимки, папки, CSV) и показать, что будет внесено; прерванное продолжает та же команда
cli-letter-batch-show = Строки, которые ждут проверки, и что сделано по каждому письму подборки
cli-letter-batch-reply = Ответить на письма подборки бумагами одного вида
cli-arg-batch-files = файлы, папки, таблицы CSV
cli-arg-batch-paper = вид бумаги
cli-arg-batch-yes = записать, а не только показать; прочитанное считается проверенным, кроме только что распознанного на сканах
cli-batch-not-entered = Внесено не всё. Сверьте строки с письмами, поправьте (letter batch set) и внесите: letter batch enter.
cli-batch-not-issued = Ничего не выпущено. Проверьте и повторите с --yes.
