# Бумаги на сайте: проверка сохранённой страницы.
# { $title }: документ; { $edition }, { $newest }: номера редакций; { $percent }: сколько слов из ста на месте.
publish-verdict-same = На странице — «{ $title }», редакция { $edition }, слово в слово.
publish-verdict-same-draft = На странице — «{ $title }», слово в слово.
publish-verdict-changed = На странице — «{ $title }», редакция { $edition }, но текст отличается. На месте { $percent } % слов.
publish-verdict-changed-draft = На странице — «{ $title }», но текст отличается. На месте { $percent } % слов.
publish-verdict-other-edition = На странице — «{ $title }», но прежняя редакция: { $edition }. Последняя — { $newest }.
publish-verdict-different = Ни одной бумаги этого магазина на странице нет.
publish-verdict-empty = На странице почти нет текста: его собирает скрипт, когда страницу открывают. Сохраните её из браузера целиком — «Веб-страница, полностью».
publish-place-start = В начале
# { $number }: номер пункта.
publish-place-number = Пункт { $number }
# { $place }: место в документе.
publish-passage-changed = { $place }: слова изменены
publish-passage-missing = { $place }: этого на странице нет
publish-passage-inserted = { $place }: после него вставлено
# { $names }: что найдено; { $count }: сколько.
publish-remark-box-preticked = { $count ->
    [0] На странице галочка проставлена заранее.
   *[other] На странице галочка проставлена заранее: { $names }.
}
publish-remark-box-preticked-hint = Снимите её в настройках формы: согласие даёт тот, кто сам поставил отметку.
publish-remark-policy-unlinked = Со страницы нет ссылки на политику.
publish-remark-policy-unlinked-hint = Поставьте ссылку в подвал сайта и под каждую форму, в которой спрашивают данные.
publish-remark-foreign-counter = Страница загружает иностранный счётчик: { $names }.
publish-remark-foreign-counter-hint = Удалите его код с сайта. Если его вставил конструктор, отключите счётчик в настройках сайта.
publish-remark-foreign-widget = Страница загружает иностранные вставки: { $names }.
publish-remark-foreign-widget-hint = Замените их: шрифты и библиотеки храните у себя, карту, видео и проверку «я не робот» возьмите у российского сервиса.
publish-remark-counter = На странице есть счётчик: { $names }.
publish-remark-counter-hint = Проверьте, что он ждёт согласия: откройте сайт в новом окне инкогнито и посмотрите, включился ли счётчик до ответа на плашку. По сохранённой странице этого не видно.
publish-remark-box-absent = На странице есть форма, а галочки под ней нет.
publish-remark-box-absent-hint = Для каждой цели, на которую нужно согласие, нужна своя галочка: не проставленная заранее, со своим текстом.
publish-dialog-page = Сохранённая страница сайта

cli-publish-check = Сравнивает сохранённую страницу сайта с бумагами по ответам
cli-shop-page-check = Сравнивает сохранённую страницу сайта с выпущенными бумагами магазина
cli-arg-page = Сохранённая страница: .html или .mhtml
