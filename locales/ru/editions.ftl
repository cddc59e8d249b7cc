# Редакции: сравнение, публикация, устаревшее, свои слова.

error-paper-unknown = В этой редакции нет документа «{ $value }».
error-paper-unknown-hint = Посмотрите, какие документы и на каких языках в ней есть.
error-versions-differ = Тексты документа на двух языках расходятся, поэтому поставить их рядом нельзя.
error-versions-differ-hint = Скорее всего, ваши слова стоят только в одном языке. Внесите их и во второй, затем выпустите новую редакцию.
error-published-later = Этот день ещё не наступил.
error-published-later-hint = Сегодня { $today }: укажите день, когда документ действительно появился на сайте.
error-published-earlier = В этот день редакции ещё не было.
error-published-earlier-hint = Редакция выпущена { $issued }: раньше она на сайте стоять не могла.
error-clause-unknown = В документе нет пункта «{ $value }».
error-clause-unknown-hint = Номера и имена пунктов показывает «pismovnik shop words … list».
error-clause-fixed = Пункт «{ $value }» нельзя заменить текстом: это код, бланк или место для подписи.
error-clause-fixed-hint = Добавьте свой текст после него.
error-own-words-unknown = У пункта «{ $value }» нет ваших слов.
error-own-words-unknown-hint = Возможно, они уже убраны: посмотрите список своих слов.
error-own-words-conflict = Ваши слова расходятся с пунктом «{ $value }»: его текст с тех пор изменился или пропал.
error-own-words-conflict-hint = Решите, что оставить: свои слова или новый текст. До этого редакция не выпускается.

# Сравнение.
app-compare-title = Сравнение редакций
app-compare-was = Было
app-compare-is = Стало
app-compare-legend = Слова, которых больше нет, зачёркнуты, новые подчёркнуты:
app-compare-legend-deleted = убрано
app-compare-legend-inserted = добавлено
# { $count }: сколько пунктов не изменилось.
app-compare-same = { $count ->
    [one] Изменённые пункты; без изменений { $count } пункт
    [few] Изменённые пункты; без изменений { $count } пункта
   *[other] Изменённые пункты; без изменений { $count } пунктов
}
app-compare-equal = Тексты совпадают слово в слово.
app-compare-page-counter = Страница { $page } из { $pages }
app-compare-current = Текст по нынешним ответам
app-compare-inexact = Одна из редакций выпущена прежней версией программы, которая хранила только файлы. Её текст составлен заново по ответам той редакции и нынешним правилам и может отличаться от выпущенного. Подлинный текст — в файлах редакции.
app-compare-added = новый документ
app-compare-removed = документа больше нет

# Причины. { $question }: подпись вопроса.
app-reason-answer = изменился ответ: «{ $question }»
app-reason-rules = изменилась редакция правил
app-reason-translation = изменился перевод
app-reason-law = изменился закон
app-reason-own = ваши слова
app-reason-day = другой день редакции

# Чем документ устарел.
app-standing-changed = текст изменился
app-standing-new = теперь нужен ещё один документ
app-standing-unneeded = больше не нужен
# { $count }: сколько документов.
app-outdated-summary = { $count ->
    [one] Изменился { $count } документ
    [few] Изменились { $count } документа
   *[other] Изменилось { $count } документов
}
app-new-questions = { $count ->
    [1] Ответить на новый вопрос
   *[other] Ответить на новые вопросы: { $count }
}

# Действие на день. { $day }, { $from }, { $until }: дни словами.
app-force-none = { $day }: ни одна редакция ещё не действовала.
app-force-edition = { $day }: действует редакция { $number } (с { $from }).
app-force-edition-until = { $day }: действует редакция { $number } (с { $from } и до { $until }, когда её сменяет следующая).
app-shown-since = по вашей записи, на сайте с { $day }: { $address }
app-shown-later = по вашей записи, на сайте только с { $day }: { $address }
app-shown-unstated = когда и где опубликован, не записано
app-shown-instead = в этот день на сайте, по вашей записи, стояла редакция { $number }
app-published = По вашей записи, на сайте с { $day }: { $address }
app-publication-kept = Записано, где стоит документ.
app-publication-forgotten = Запись о публикации убрана.

# Возврат к прежней редакции. { $question }: подпись вопроса.
app-restore-answers = { $count ->
    [one] Изменится { $count } ответ
    [few] Изменятся { $count } ответа
   *[other] Изменится { $count } ответов
}
app-restore-words = { $count ->
    [one] Изменится { $count } пункт с вашими словами
    [few] Изменятся { $count } пункта с вашими словами
   *[other] Изменится { $count } пунктов с вашими словами
}
app-restore-nothing = Ответы и ваши слова сейчас те же, что в этой редакции.
app-restore-line = «{ $question }»: { $was } → { $is }
app-restored = Ответы редакции { $number } снова стали нынешними. Выпущенные редакции остались как были.
app-no-answer = нет ответа

# Свои слова.
app-own-draft = черновик
app-own-stands = стоят в документе
app-own-conflict = пункт с тех пор изменился: решите, что оставить
app-own-waits = ждут: по нынешним ответам такого пункта нет
app-own-lost = пункта, после которого они стояли, больше нет: решите, что с ними делать
app-own-replaced = вместо пункта
app-own-struck = пункт убран
app-own-added = после пункта
app-own-article = Убран пункт, который опирается на { $articles }. Без него документ может не отвечать закону.
app-own-lacking = В других языках этого документа ваших слов нет: { $languages }.
app-own-source = ваши слова
app-own-kept = Ваши слова записаны.
app-own-withdrawn = Ваши слова убраны: пункт снова такой, как составлен.
app-own-undone = Последнее изменение отменено.

# Команда.
cli-shop-editions = Редакции магазина и какая действует в день
cli-shop-diff = Чем две редакции отличаются, по словам
cli-shop-published = Записать, где и с какого дня документ стоит на сайте
cli-shop-restore = Вернуть ответы и свои слова прежней редакции
cli-shop-words = Свои слова в документах
cli-shop-words-list = Все свои слова и пункты документов
cli-shop-words-set = Заменить пункт своими словами или добавить их после него
cli-shop-words-strike = Убрать пункт
cli-shop-words-withdraw = Вернуть пункт таким, как он составлен
cli-arg-on = День, ГГГГ-ММ-ДД; обычно сегодня
cli-arg-from = Номер прежней редакции
cli-arg-to = Номер новой редакции или current — по нынешним ответам
cli-arg-clause = Имя пункта, как его показывает explain
cli-arg-nth = Какой по счёту из одноимённых пунктов, с единицы
cli-arg-after = Добавить после пункта, а не вместо него
cli-arg-text = Файл с текстом: абзацы отдельными строками, ** вокруг жирного
cli-arg-address = Адрес страницы
cli-arg-since = С какого дня, ГГГГ-ММ-ДД; обычно сегодня
cli-arg-forget = Убрать прежнюю запись
cli-arg-clauses = Показать и пункты документов с их именами
cli-arg-in = Язык документа; обычно главный язык страны
cli-shop-words-none = Своих слов нет.
cli-shop-diff-same = Все документы совпадают слово в слово.
cli-shop-diff-written = Записано: { $file }
