# Справка и сообщения команды pismovnik.
cli-about = Письмовник: документы о персональных данных для небольших интернет-магазинов
cli-after-help = Код выхода: 0 — сделано; 1 — отказ, все причины перечислены; 2 — неверный вызов. Документы: { $documents }.
cli-new = Полный выдуманный образец ответов, с которого удобно начать
cli-questions = Все вопросы; с файлом ответов — что достижимо, чего не хватает и что неверно
cli-check = Что закон говорит о практике магазина
cli-generate = Составить все документы в папку
cli-explain = Показать, из какого ответа и какой статьи взят каждый абзац
cli-due = Когда кончается срок по письму, с подсчётом по дням
cli-calendar = Производственные календари, сроки и их источники; с --check — что изменит файл обновления
cli-requisites = Проверить реквизит по контрольным цифрам
cli-decline = Просклонять русское имя по падежам
cli-verify = Проверить электронные подписи PDF или файла с отдельной подписью. Без --trust проверяется только целостность: код 0 значит, что ни одна подпись не нарушена, но не то, кто подписал. С --trust цепочка должна вести к вашему корню.
cli-arg-signed = Подписанный PDF, документ рядом с подписью или подпись с документом внутри
cli-arg-signature = Файл отдельной подписи: .sig, .p7s, .sgn, .cms
cli-arg-trust = Корневой сертификат, которому вы доверяете (PEM или DER); можно несколько
cli-arg-revocation = Список отозванных сертификатов или ответ OCSP; можно несколько
cli-arg-report = Сохранить отчёт: .pdf или .json, а также .html, .docx, .md, .txt
# { $file }: имя файла.
cli-verify-report = Отчёт сохранён: { $file }.
cli-workspace = Зашифрованный рабочий файл с магазинами
cli-workspace-init = Завести новый рабочий файл
cli-workspace-info = Что в рабочем файле
cli-workspace-verify = Проверить, что записи и файлы целы и никем не изменены
cli-shop = Магазины в рабочем файле
cli-shop-add = Добавить магазин
cli-shop-list = Перечислить магазины
cli-shop-show = Ответы и редакции магазина
cli-shop-issue = Выпустить редакцию документов
cli-shop-export = Сохранить документы редакции в папку
cli-arg-json = Отвечать в JSON на стандартный вывод
cli-arg-lang = Язык сообщений: ru, kk, en
cli-arg-preset = Образец: ru-sole-proprietor, ru-self-employed, ru-company, ru-group, kz-sole-proprietor, kz-company
cli-arg-out = Файл, в который записать
cli-arg-answers = Файл ответов, TOML или JSON
cli-arg-as-of = День, по закону которого составлять, ГГГГ-ММ-ДД; обычно сегодня
cli-arg-formats = Форматы через запятую: pdf, html, docx, md, txt; обычно все
cli-arg-langs = Языки документов через запятую: ru, kk, en или kk-ru (казахский и русский рядом); обычно все языки страны
cli-arg-document = Только этот документ
cli-arg-kind = Что проверить
cli-arg-value = Значение; счёт пишется вместе с БИК через дробь
cli-arg-person = Фамилия, имя и отчество
cli-arg-case = Только этот падеж: nominative, genitive, dative, accusative, instrumental, prepositional
cli-arg-gender = Пол, если по имени не понять: m — мужчина, f — женщина
cli-arg-kinds = Вид письма, можно несколько: withdrawal stop distribution marketing access correction deletion automated regulator incident other
cli-arg-term = Один срок по его имени; имена показывает pismovnik calendar
cli-arg-received = День получения, ГГГГ-ММ-ДД
cli-arg-time = Время обнаружения для сроков в часах, ЧЧ:ММ
cli-arg-jurisdiction = Страна: RU или KZ
cli-arg-extended = Мотивированное уведомление о продлении послано
cli-arg-term-days = Срок из письма регулятора, в рабочих днях
cli-arg-term-calendar-days = Срок из письма регулятора, в календарных днях
cli-arg-by = Последний день из письма регулятора, ГГГГ-ММ-ДД
cli-arg-law = Файл обновления, который учесть
cli-arg-year = Год; обычно все, на которые есть календарь
cli-arg-check = Файл обновления: показать, что он изменит
cli-arg-file = Рабочий файл
cli-arg-password-file = Файл с паролем от рабочего файла; без него пароль спросят
cli-arg-name = Название магазина
cli-arg-shop = Номер или название магазина
cli-arg-in-force = День вступления в силу, ГГГГ-ММ-ДД; обычно сегодня
cli-arg-edition = Номер редакции; обычно последняя
cli-ask-passphrase = Пароль от рабочего файла:
cli-ask-passphrase-again = Ещё раз:
cli-new-done = Записано: { $file }. Замените выдуманные сведения своими и выполните pismovnik check.
cli-check-clean = Нарушений и рисков в ответах не видно.
# { $count }: число файлов; { $folder }: папка.
# { $day }, { $titles }: день; названия обновлений.
cli-law-built-in = Правила встроенные; сверены по { $day }
cli-law-updated = Правила с обновлением: { $titles }; сверены по { $day }
cli-law = Календари и правила этого компьютера: их использует и окно
cli-law-show = Какие обновления действуют
cli-law-check = Что изменит файл обновления; с --file — и у каких редакций и писем
cli-law-apply = Применить файл обновления
cli-law-back = Вернуться к встроенным правилам; файлы обновлений откладываются, не удаляются
cli-law-shown = Календари и правила этого компьютера:
cli-law-went-back = Обновления отложены.
# { $title }: название обновления.
cli-law-applied = Применено: { $title }. Сроки открытых писем сами не меняются: их покажет и запишет letter recount.
cli-law-not-applied = Обновление «{ $title }» только показано. Применить: law apply.
cli-generate-done = { $count ->
    [one] Записан { $count } файл и опись manifest.json в папку { $folder }
    [few] Записаны { $count } файла и опись manifest.json в папку { $folder }
   *[other] Записано { $count } файлов и опись manifest.json в папку { $folder }
}
cli-requisites-valid = { $value }: контрольные цифры верны
cli-workspace-init-done = Рабочий файл заведён: { $file }. Запишите пароль и храните его отдельно: восстановить его нельзя.
cli-workspace-info-lines = Заведён { $created }. Магазинов: { $shops }, редакций: { $editions }, записей: { $events }, размер: { $kilobytes } КБ, отметка: { $head }
cli-workspace-verify-done = Всё цело. Проверено магазинов: { $shops }, записей: { $events }, файлов: { $files }.
cli-shop-add-done = Добавлен магазин { $shop }: { $name }
cli-shop-list-empty = Магазинов пока нет. Добавьте первый: pismovnik shop add
cli-shop-issue-done = Выпущена редакция { $number }, действует с { $day }
cli-shop-edition = редакция { $number }, действует с { $day }
cli-shop-export-done = Редакция { $number } записана в папку { $folder }
