# The texts of the window itself: no arguments, whole sentences, buttons that say what they do.

# The rail and the frame.

skip-to-content = Перейти к содержанию
rail-label = Разделы
rail-today = Сегодня
rail-shops = Магазины
rail-questions = Вопросы
rail-documents = Документы
rail-settings = Настройки
rail-shop = Магазин
loading = Открываем…
saving = Сохраняем…
saved = Сохранено
not-saved = Не сохранилось
cancel = Не надо
close = Закрыть
did-not-work = Не получилось

# Before the workspace is open.

first-title = Заведём рабочий файл
first-lead = В нём будут ваши магазины, ответы и документы. Это один зашифрованный файл на вашем компьютере: ни учётной записи, ни интернета не нужно.
first-where = Где он будет лежать
first-other-place = Выбрать другое место…
first-protection = Как его защитить
first-protection-lead = Без пароля или ключа файл не откроет никто, даже если компьютер украдут.
first-create = Создать рабочий файл
first-open-existing = Открыть имеющийся…
way-passphrase = Паролем
way-passphrase-note = Файл откроется и на другом компьютере
way-keychain = Ключом этого компьютера
way-keychain-note = Ничего не надо вводить; ключ лежит в хранилище паролей системы
way-no-keychain = Хранилище паролей системы на этом компьютере сейчас недоступно, поэтому нужен пароль.
passphrase = Пароль
passphrase-again = Пароль ещё раз
passphrase-rule = Не меньше 10 знаков; проще всего запомнить фразу из нескольких слов
passphrase-same = Оба раза одинаково
rule-held = выполнено
rule-open = пока нет
passphrase-show = Показать
passphrase-hide = Скрыть
passphrase-missing = Введите пароль.
passphrase-short = Пароль слишком короткий.
passphrase-short-hint = Нужно не меньше 10 знаков, например несколько слов подряд.
passphrase-differs = Пароли не совпадают.
passphrase-differs-hint = Введите в обоих полях одно и то же.
passphrase-warning = Запишите пароль и храните отдельно от компьютера. Если его потерять, файл не откроет никто, и мы тоже.
keychain-warning = Ключ лежит только на этом компьютере. Если систему переустановить или компьютер сломается, файл не откроет никто, и мы тоже.
unlock-title = Рабочий файл закрыт
unlock-do = Открыть
unlock-keychain = Открыть ключом этого компьютера
unlock-other = Открыть другой файл…
unlock-new = Завести новый…
unlock-lost = Забытый пароль восстановить нельзя: файл зашифрован, и запасного ключа ни у кого нет.
unlock-key-note = Ключ от этого файла лежит в хранилище паролей системы.

# Today.

today-first = С чего начать
today-first-lead = Ответите на вопросы о магазине простыми словами и получите готовые документы для сайта.
today-step-1 = Расскажите о магазине
today-step-1-lead = По одному вопросу на странице. Можно прерваться в любую минуту: каждый ответ сохраняется сразу.
today-step-2 = Проверьте ответы
today-step-2-lead = Программа скажет, что в вашей работе расходится с законом и как это исправить.
today-step-3 = Выпустите документы
today-step-3-lead = Политика, согласия, уведомление о cookie и бланк отзыва — в PDF, HTML и других форматах.
today-begin = Ответьте на первые вопросы
today-begin-lead = Текст документов будет появляться рядом, пока вы отвечаете.
today-begin-do = Начать вопросы
today-continue = Продолжите с того же места
today-continue-lead = Всё, что вы ввели, сохранено, даже незаконченное.
today-continue-do = Продолжить вопросы
today-issue = Ответы готовы. Проверьте их и выпустите документы
today-issue-lead = Выпуск закрепляет текст: потом всегда можно показать, какая редакция действовала в какой день.
today-issue-do = Проверить ответы
today-reissue = Ответы изменились. Выпустите новую редакцию
today-reissue-lead = Документы на сайте больше не говорят того, что вы ответили. Прежняя редакция останется в архиве.
today-reissue-do = Проверить и выпустить
today-save = Документы готовы. Сохраните их и поставьте на сайт
today-save-lead = Если в магазине что-то изменится, поправьте ответы: программа подскажет, какие документы обновить.
today-save-do = Открыть документы
today-wait = Ответы собраны
today-wait-lead = Эта версия ещё не составляет документы по праву вашей страны. Ответы сохранены и пригодятся, когда она научится.
today-wait-do = Посмотреть ответы
today-look-over = Просмотреть ответы
today-last-papers = Открыть прежние документы
today-others = Другие магазины

# Shops.

shops-title = Магазины
shops-first = Ваш первый магазин
shops-new = Добавить магазин
shop-new-title = Новый магазин
shop-name = Название магазина
shop-name-hint = Как его знают покупатели. Потом можно изменить.
shop-name-missing = Напишите название магазина.
shop-name-missing-hint = Подойдёт любое, по которому вы его узнаете.
shop-preset = На что он похож
shop-preset-hint = Образец заранее отметит обычные для такого магазина ответы. Их вы проверите и поправите; ваших имён и реквизитов в нём нет.
shop-blank = С чистого листа
shop-blank-note = Ничего не отмечено заранее
shop-create = Создать магазин
shop-current = текущий магазин
shop-answered = Страниц с ответами:
shop-not-drafted = Документы по праву этой страны эта версия ещё не составляет
shop-to-questions = К вопросам
shop-to-documents = К документам
shop-rename = Переименовать
shop-rename-do = Сохранить название
shop-renamed = Название сохранено.

# Questions.

questions-no-shop = Сначала выберите магазин
questions-no-shop-lead = Вопросы всегда о каком-то одном магазине.
side-label = Что показывать
side-question = Вопрос
side-sheet = Документ
progress-label = Сколько отвечено
why-we-ask = Почему спрашиваем.
field-example = Например:
field-optional = можно не отвечать
field-suggested = Так бывает чаще всего. Проверьте, так ли у вас.
list-add = Добавить строку
list-remove = Убрать
options-search = Поиск по списку
options-none-found = По этим буквам ничего нет
options-ticked = Отмечено
record-add-first = Добавить
record-add = Добавить ещё
record-remove = Убрать
record-removed = Убрано:
record-put-back = Вернуть
page-next = Дальше
page-back = Назад
page-to-check = К списку ответов
page-undo = Вернуть как было
page-problems = Поправьте ответы на этой странице
answer-accepted = Ответ сохранён.
answer-taken-back = Прежний ответ возвращён.
outline-open = Все вопросы
outline-title = Все вопросы
outline-answered = отвечено
outline-open-question = ждёт ответа
sheet-label = Живой текст документов
sheet-documents = Документы
sheet-language = Язык документа
sheet-none = Здесь будет расти текст документов.
sheet-changed = Изменённых абзацев:
sheet-next-change = К следующему
sheet-where-from = Откуда это:
sheet-tip = Щёлкните по абзацу, чтобы узнать, откуда он взялся.

# Check your answers, issue.

check-title = Проверьте ответы
check-lead = Именно это станет документами. Любой ответ можно поправить.
check-problems = Документы не выпущены
check-to-questions = К вопросам
check-go-on = Продолжить вопросы
findings-title = На что обратить внимание
findings-info = К сведению:
answer-change = Изменить
answer-give = Ответить
answer-missing = нет ответа
answer-unknown = пока не знаете
answer-left-empty = не указано
issue-title = Выпустить документы
issue-lead = Текст и ответы закрепятся как редакция. Её всегда можно открыть и сохранить снова.
issue-findings = Замечаний, которые стоит посмотреть:
issue-do = Выпустить документы
issuing = Выпускаем…
issuing-lead = Составляем тексты и верстаем страницы. Это несколько секунд.
issued = Документы выпущены.
in-force-label = С какого дня они действуют
in-force-hint = День, когда вы поставите их на сайт. Прошедшим числом нельзя.
in-force-no-day = Такого дня нет в календаре.
in-force-no-day-hint = Проверьте число, месяц и год.
in-force-past = Этот день уже прошёл.
in-force-past-hint = Укажите сегодняшний день или более поздний.
date-day = День
date-month = Месяц
date-year = Год
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

# Documents.

documents-title = Документы
documents-editions = Редакции
documents-none = Документов пока нет
documents-none-lead = Они появятся, когда вы ответите на вопросы и выпустите первую редакцию.
documents-not-drafted = Эта версия ещё не составляет документы по праву вашей страны. Ответы сохраняются.
documents-to-questions = Ответить на вопросы
documents-fresh = Документы выпущены. Посмотрите страницы и сохраните файлы.
documents-outdated = Ответы изменились после этой редакции.
documents-reissue = Проверить и выпустить новую
documents-older = Прежние редакции
documents-save-all = Сохранить всё папкой…
save-as = Сохранить как
save-one = Сохранить
fingerprint = отпечаток PDF
fingerprint-title = Первые знаки SHA-256: по ним видно, что файл тот же самый
page-word = Страница
pages-loading = Готовим страницы…
view-label = Как показывать
view-pages = Страницы
view-text = Текст
zoom-label = Размер страниц
zoom-smaller = Мельче
zoom-larger = Крупнее
zoom-fit = По ширине
snippet-title = Код баннера для сайта
snippet-lead = Вставьте его на сайт. Баннер ничего не загружает со стороны и ничего не записывает, пока посетитель не выбрал.
snippet-copy = Скопировать код баннера
snippet-copied = Код баннера скопирован.
snippet-by-hand = Код выделен: скопируйте его клавишами.

# Settings.

settings-title = Настройки
settings-language = Язык окна
settings-language-lead = Языки самих документов зависят от страны магазина.
settings-theme = Оформление
theme-system = Как в системе
theme-light = Светлое
theme-dark = Тёмное
settings-workspace = Рабочий файл
settings-workspace-lead = Всё, что вы ввели и выпустили, лежит в этом зашифрованном файле. Копируйте его, как любой другой.
workspace-file = Файл
workspace-folder = Папка
workspace-key = Чем открывается
workspace-key-keychain = ключом из хранилища паролей этого компьютера
workspace-key-passphrase = паролем
workspace-lock = Закрыть рабочий файл на замок
settings-rulebook = Книга правил
settings-rulebook-lead = Все тексты, условия, статьи и штрафы программы одним документом: покажите его юристу, пусть правит.
settings-rulebook-pdf = Сохранить PDF
settings-rulebook-docx = Сохранить для Word
settings-rulebook-html = Сохранить HTML
settings-rulebook-busy = Собираю книгу…
settings-about = О программе
about-local = Работает на вашем компьютере и никуда ничего не отправляет.
about-licences = Свободная программа, лицензии MIT и Apache 2.0. Шрифты Golos Text и PT Serif, лицензия SIL OFL 1.1.
