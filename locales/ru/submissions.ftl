# Выгрузка отправок форм: просмотр, хранение, «чьи согласия».
submissions-field-when = дата
submissions-field-time = время
submissions-field-form = форма
submissions-field-page = страница
submissions-field-name = имя
submissions-field-email = почта
submissions-field-phone = телефон
submissions-field-consent = отметка о согласии
submissions-field-edition = редакция текста
submissions-field-none = не берём
submissions-needs-when = Укажите столбец с датой отправки: без неё не видно, когда дано согласие.
submissions-needs-person = Укажите столбец с почтой, телефоном или именем: иначе не понять, чьи это отправки.
# { $rows }, { $good }, { $bad }, { $repeated }, { $kept }: сколько строк.
submissions-counts = Строк: { $rows }. Можно сохранить: { $good }. С ошибками: { $bad }. Повторов в файле: { $repeated }. Уже сохранены раньше: { $kept }.
# { $columns }: столбцы и что в них.
submissions-columns = Столбцы: { $columns }.
# { $said }: форма, как её назвал файл; { $name }: форма из карты; { $count }: сколько отправок.
submissions-form-matched = Форма «{ $said }» — это «{ $name }» из карты форм. { $count ->
    [one] { $count } отправка.
    [few] { $count } отправки.
   *[other] { $count } отправок.
}
submissions-form-unmatched = ! Формы «{ $said }» в карте форм нет или подходит сразу несколько форм: цель этих отправок неизвестна. { $count ->
    [one] { $count } отправка.
    [few] { $count } отправки.
   *[other] { $count } отправок.
}
# { $label }: подпись галочки; { $value }: что записано.
submissions-mark-given = «{ $label }»: согласие отмечено (записано «{ $value }»)
submissions-mark-refused = «{ $label }»: согласия нет (записано «{ $value }»)
submissions-mark-empty = «{ $label }»: пусто
submissions-mark-unclear = «{ $label }»: записано «{ $value }»
# { $number }: номер выгрузки; { $day }: когда загружена; { $count }: сколько отправок; { $from }, { $through }: дни.
submissions-import = Выгрузка № { $number }, загружена { $day }: { $count ->
    [one] { $count } отправка
    [few] { $count } отправки
   *[other] { $count } отправок
} с { $from } по { $through }
# { $name }: форма; { $url }: её адрес; { $purpose }: цель; { $tick }: как спрашивают согласие.
submissions-found-form = Форма «{ $name }» ({ $url }). Цель: { $purpose }. Согласие в форме: { $tick }.
# { $number }: номер редакции.
submissions-edition-named = Редакция { $number }: названа в выгрузке.
submissions-edition-map = Редакция { $number }: указана для этой формы в карте форм того времени.
submissions-edition-published = Редакция { $number }: по вашей записи, в тот день она была на сайте.
submissions-edition-in-force = Редакция { $number }: действовала в тот день.
# { $title }: документ; { $number }: редакция; { $lang }: язык.
submissions-found-text = Слова согласия: «{ $title }», редакция { $number }, { $lang }.
submissions-unknown-no-column = В выгрузке нет отметки о согласии: из неё не видно, давали ли его.
submissions-unknown-empty = Отметка о согласии пуста: согласие из неё не следует.
submissions-unknown-unclear = По отметке не понять, «да» это или «нет»: прочитайте её сами.
submissions-unknown-form = Такой формы нет в карте форм: цель неизвестна.
submissions-unknown-forms = Подходят несколько форм из карты: какая из них, неизвестно.
submissions-unknown-map-of-today = Форма найдена только в нынешней карте форм: была ли она тогда такой же, неизвестно.
submissions-unknown-named-edition = Редакции, которую называет выгрузка, в программе нет.
submissions-unknown-edition = Ни одна редакция, выпущенная в программе, в тот день не действовала: слова согласия неизвестны.
submissions-unknown-shown = Не записано, какой текст стоял у формы в тот день.
submissions-unknown-paper = В этой редакции нет согласия для этой цели.
# { $count }: сколько отправок.
submissions-found = { $count ->
    [0] Отправок этого человека в сохранённых выгрузках нет. Это не значит, что согласия не было: ищите по почте, телефону и имени и проверьте, всё ли загружено.
    [one] { $count } отправка.
    [few] { $count } отправки.
   *[other] { $count } отправок.
}
submissions-by-name = Искали по имени: здесь могут быть и тёзки. Сверьте почту и телефон.
submissions-none = Сохранённых выгрузок нет.
submissions-not-kept = Пока ничего не сохранено. Чтобы сохранить, повторите с --yes.
# { $number }: номер выгрузки; { $count }: сколько отправок.
submissions-imported = Сохранена выгрузка № { $number }: { $count ->
    [one] { $count } отправка.
    [few] { $count } отправки.
   *[other] { $count } отправок.
} Убрать её насовсем: remove --import { $number }.
submissions-removed = Выгрузка № { $number } удалена насовсем: в файле не осталось ни строк, ни ключа к ним. В копиях файла, сделанных раньше, эти строки остались: удалите такие копии.
submissions-kept = Выгрузка сохранена.
submissions-dialog = Выгрузка отправок форм (CSV)
cli-shop-submissions = Отправки форм сайта: загрузить выгрузку, найти чьи-то согласия, удалить
cli-shop-submissions-import = Посмотреть выгрузку CSV; с --yes — сохранить
cli-shop-submissions-find = Чьи согласия: отправки человека, с целью и словами согласия
cli-shop-submissions-list = Сохранённые выгрузки
cli-shop-submissions-remove = Удалить выгрузку насовсем
cli-arg-table = Файл CSV; разделитель — запятая, точка с запятой или табуляция
cli-arg-map = Что в столбце: имя или номер столбца = when, time, form, page, name, email, phone, consent, edition или none
cli-arg-yes = Сохранить; без этого выгрузку только показывают
cli-arg-who = Почта, телефон или имя
cli-arg-import = Номер выгрузки из списка
