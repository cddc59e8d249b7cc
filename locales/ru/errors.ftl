# Why something was refused: `error-<code>` says what is wrong, `error-<code>-hint` what to do next.
# Where it happened is shown beside it. Arguments are those of model::problem.

# Answers.
error-answer-missing = Здесь нужен ответ.
error-answer-missing-hint = Ответьте на вопрос; если точного ответа пока нет, посмотрите, есть ли среди вариантов «не знаю».
error-answer-wrong-type = Ответ записан не в том виде.
error-answer-wrong-type-hint = Команда «pismovnik questions» покажет, какого вида ответ нужен: текст, число, да или нет, список.
error-option-unknown = Варианта «{ $value }» здесь нет.
error-option-unknown-hint = Возможны: { $options }.
error-answer-repeated = «{ $value }» названо дважды.
error-answer-repeated-hint = Оставьте что-то одно.
error-option-exclusive = «{ $value }» не сочетается с другими вариантами.
error-option-exclusive-hint = Снимите либо этот вариант, либо остальные.
error-unknown-not-allowed = На этот вопрос нельзя ответить «не знаю».
error-unknown-not-allowed-hint = Без этого ответа документы не составить: узнайте его и впишите.
error-answer-out-of-place = Этот вопрос не задаётся: так следует из ответа на «{ $because }».
error-answer-out-of-place-hint = Уберите этот ответ или исправьте ответ на «{ $because }».
error-too-many = Слишком много: можно не больше { $max }.
error-too-many-hint = Оставьте главное.
error-number-out-of-range = Число не подходит: нужно от { $min } до { $max }.
error-number-out-of-range-hint = Впишите целое число в этих пределах.

# Texts.
error-text-too-long = Слишком длинно: помещается не больше { $max } знаков.
error-text-too-long-hint = Сократите текст.
error-text-unprintable = В тексте есть невидимые знаки.
error-text-unprintable-hint = Наберите текст заново: при копировании с сайта или из письма такие знаки попадают незаметно.
error-text-empty = Здесь нет ни одной буквы или цифры.
error-text-empty-hint = Впишите ответ словами или оставьте поле пустым, если оно не обязательно.
error-name-malformed = Это не похоже на имя человека.
error-name-malformed-hint = Нужны только буквы, пробел, дефис, апостроф и точка — например, «Соболева Анна Петровна».
error-email-malformed = Это не похоже на адрес электронной почты.
error-email-malformed-hint = Нужно имя, знак @ и домен — например, info@shop.example.
error-phone-malformed = Это не похоже на номер телефона.
error-phone-malformed-hint = Нужны от пяти до пятнадцати цифр; можно пробелы, скобки, дефисы и плюс в начале.
error-domain-malformed = Это не похоже на адрес сайта.
error-domain-malformed-hint = Впишите только имя сайта, без страниц: магазин.рф или shop.example.
error-url-malformed = Это не похоже на адрес страницы.
error-url-malformed-hint = Скопируйте адрес целиком из строки браузера; он начинается с https://.
error-address-too-short = Это слишком коротко для почтового адреса.
error-address-too-short-hint = Впишите индекс, населённый пункт, улицу и дом или абонентский ящик.

# Requisites.
error-requisite-length = Не то число цифр: нужно { $expected }.
error-requisite-length-hint = Сверьте номер с документом: потерялась или удвоилась цифра.
error-requisite-characters = В номере лишние знаки.
error-requisite-characters-hint = Нужны только цифры: проверьте, не попала ли буква «О» вместо нуля.
error-requisite-check-digit = Контрольная цифра не сходится: в номере опечатка.
error-requisite-check-digit-hint = Сверьте номер с документом цифра за цифрой.
error-requisite-kind = Такой номер бывает у другого вида оператора, здесь нужен { $expected }.
error-requisite-kind-hint = Проверьте, тот ли вид оператора вы выбрали, и впишите его номер.
error-account-needs-bik = Без БИК счёт не проверить.
error-account-needs-bik-hint = Впишите счёт и БИК банка через косую черту: счёт/БИК.

# Answers files.
error-key-unknown = Такого вопроса нет.
error-key-unknown-hint = Возможно, имелось в виду { $nearest }. Все вопросы покажет команда «pismovnik questions».
error-file-unreadable = { $reason ->
    [not-found] Файла нет.
    [denied] Открыть файл не дают права доступа.
    [folder] Это папка, а не файл.
    [not-text] Файл не текстовый.
    *[other] Файл не читается: { $reason }.
}
error-file-unreadable-hint = Проверьте, на месте ли файл и можно ли его открыть. Ничего не изменено.
error-signed-file-unknown = Это не PDF и не файл подписи.
error-signed-file-unknown-hint = Выберите подписанный PDF или документ вместе с файлом подписи: .sig, .p7s, .sgn, .cms.
error-signed-file-missing = В файле подписи нет самого документа.
error-signed-file-missing-hint = Укажите документ, а файл подписи — через --signature.
error-signature-file-unreadable = Это не файл электронной подписи.
error-signature-file-unreadable-hint = Нужен файл .sig, .p7s, .sgn или .cms в двоичном виде или в base64. Сохраните его из программы подписи ещё раз.
error-signature-empty = В файле подписи никто не подписался.
error-signature-empty-hint = Возможно, это файл с одними сертификатами. Сохраните из программы подписи именно подпись.
error-pdf-damaged = PDF повреждён или обрезан.
error-pdf-damaged-hint = Попросите прислать файл ещё раз, лучше в архиве.
error-signed-pdf-locked = PDF закрыт паролем.
error-signed-pdf-locked-hint = Подписи в закрытых паролем файлах программа не проверяет. Попросите файл без пароля.
error-certificates-missing = В файле нет сертификатов.
error-certificates-missing-hint = Нужен корневой сертификат удостоверяющего центра в виде .pem, .crt или .cer.
error-file-empty = Файл пуст.
error-file-empty-hint = Начните с готового образца: «pismovnik new ru-sole-proprietor --out магазин.toml».
error-file-not-text = Это не текстовый файл.
error-file-not-text-hint = Файл ответов — обычный текст TOML или JSON в кодировке UTF-8. Проверьте, тот ли файл выбран.
error-file-too-large = Файл слишком велик: ответы занимают не больше { $max } КБ.
error-file-too-large-hint = Проверьте, тот ли файл выбран. Ничего не изменено.
error-file-malformed = В файле ошибка записи: строка { $line }, знак { $column }.
error-file-malformed-hint = Посмотрите это место: чаще всего не закрыта кавычка или скобка либо файл обрезан.
error-file-ending = По имени файла не понять, как он записан.
error-file-ending-hint = Имя файла ответов кончается на .toml или .json.
error-file-too-deep = Скобки в файле вложены слишком глубоко.
error-file-too-deep-hint = В файле ответов столько уровней не бывает. Проверьте, тот ли файл выбран.
error-page-too-large = Страница слишком велика: больше { $max } МБ.
error-page-too-large-hint = Сохраните её из браузера как «только HTML» и проверьте ещё раз.
error-page-unreadable = Это не сохранённая страница сайта.
error-page-unreadable-hint = Откройте страницу в браузере и сохраните её: «Файл» → «Сохранить как», тип «Веб-страница». Подойдёт файл .html или .mhtml.
error-table-too-large = Таблица слишком велика: больше { $max } МБ.
error-table-too-large-hint = Выгрузите отправки по частям, например по месяцам.
error-table-too-long = В таблице больше { $max } строк.
error-table-too-long-hint = Выгрузите отправки по частям, например по месяцам.
error-table-unreadable = Это не таблица CSV с заголовком и строками.
error-table-unreadable-hint = Если это книга Excel, сохраните её как «CSV UTF-8». Первой строкой должны стоять названия столбцов.
error-table-quote-open = В строке { $lines } открыта кавычка, которая нигде не закрыта.
error-table-quote-open-hint = Исправьте её в файле или выгрузите его заново: иначе всё после неё попало бы в одну ячейку.
error-table-column-missing = Не найден столбец: { $field }.
error-table-column-missing-hint = Скажите, в каком столбце это стоит. В командной строке: --map «Название столбца=поле».
error-table-column-unknown = Столбца «{ $value }» в таблице нет.
error-table-column-unknown-hint = Есть такие: { $options }.
error-table-field-unknown = Поле «{ $value }» неизвестно или уже назначено другому столбцу.
error-table-field-unknown-hint = Возможны: { $options }.
error-row-too-wide = Ячеек больше, чем столбцов. Строки: { $lines }.
error-row-too-wide-hint = Проверьте в этих строках кавычки и знаки, которые разделяют ячейки.
error-row-day-malformed = Не понять дату. Строки: { $lines }.
error-row-day-malformed-hint = Пишите дату так: 2026-11-21 или 21.11.2026, время после неё: 14:30.
error-row-day-ambiguous = Не понять, где день, а где месяц. Строки: { $lines }.
error-row-day-ambiguous-hint = Запишите даты в файле так: 2026-11-21 или 21.11.2026.
error-row-day-ahead = Дата ещё не наступила. Строки: { $lines }.
error-row-day-ahead-hint = Проверьте даты и часы компьютера.
error-row-nobody = Нет ни имени, ни почты, ни телефона. Строки: { $lines }.
error-row-nobody-hint = Без них не узнать, чьё это согласие. Проверьте, верно ли названы столбцы.
error-table-nothing-new = Сохранять нечего: ни одной годной строки, которой ещё нет.
error-table-nothing-new-hint = Посмотрите, какие строки с ошибками, а какие уже сохранены.
error-import-unknown = Выгрузки № { $value } нет.
error-import-unknown-hint = Посмотрите номера в списке выгрузок.
error-person-missing = Не сказано, кого искать.
error-person-missing-hint = Назовите почту, телефон целиком или имя.
error-schema-newer = Ответы записаны более новой версией программы: их вид { $found }, а мы знаем { $known }.
error-schema-newer-hint = Обновите Письмовник. Файл не изменён.
error-schema-missing = В файле не сказано, какого вида ответы.
error-schema-missing-hint = Впишите первой строкой: schema = 1.

# Words of the command line.
error-language-unknown = Языка «{ $value }» мы не знаем.
error-language-unknown-hint = Возможны: { $options }.
error-language-unavailable = На языке «{ $value }» документы этой страны не составляются.
error-language-unavailable-hint = Возможны: { $options }.
error-format-unknown = Вида «{ $value }» мы не знаем.
error-format-unknown-hint = Возможны: { $options }.
error-preset-unknown = Образца «{ $value }» нет.
error-preset-unknown-hint = Возможны: { $options }.
error-document-unknown = Документа «{ $value }» нет среди документов этого магазина.
error-document-unknown-hint = Возможны: { $options }.
error-day-malformed = «{ $value }» — не дата.
error-day-malformed-hint = Дата пишется так: 2026-11-21.
error-day-before-coverage = Наши правила начинаются с { $first }, на более ранний день их нет.
error-day-before-coverage-hint = Выберите день не раньше этого.
error-day-in-past = Сегодня { $today }: вступить в силу раньше дня выпуска редакция не может.
error-day-in-past-hint = Выберите сегодняшний день или более поздний.
error-day-before-edition = Закон Казахстана «О персональных данных и их защите» известен нам в редакции, действующей с { $first }; каким он был раньше, мы не знаем.
error-day-before-edition-hint = Выберите день не раньше этого.

# Terms and updates of the law.
error-day-too-late = После { $last } сроки не считаются.
error-day-too-late-hint = Проверьте год.
error-time-malformed = «{ $value }» — не время.
error-time-malformed-hint = Время пишется так: 14:30.
error-term-unknown = Срока «{ $value }» в правилах на этот день нет.
error-term-unknown-hint = Все сроки с их именами покажет «pismovnik calendar».
error-term-needed = Срок ответа на запрос регулятора в нашем своде для этой страны не найден.
error-term-needed-hint = Посмотрите срок в самом письме и назовите его: --term-days, --term-calendar-days или --by.
error-term-day-before-receipt = Названный срок наступает раньше, чем получено письмо ({ $received }).
error-term-day-before-receipt-hint = Сверьте обе даты с письмом.
error-term-days-out-of-range = Такого срока быть не может: нужно от 1 до { $max } дней.
error-term-days-out-of-range-hint = Сверьте число дней с письмом.
error-update-unreadable = Это не файл обновления: он пуст, больше { $max } КБ или не текст.
error-update-unreadable-hint = Проверьте, тот ли файл выбран. Действуют прежние календари и правила.
error-update-newer = Обновление сделано для более новой версии программы: его вид { $found }, а мы знаем { $known }.
error-update-newer-hint = Обновите Письмовник. Действуют прежние календари и правила.
error-update-key-unknown = Ключа «{ $value }» в обновлениях нет.
error-update-key-unknown-hint = Здесь возможны: { $options }.
error-update-key-missing = Не хватает ключа «{ $value }».
error-update-key-missing-hint = Допишите его или попросите файл у того, кто его составил.
error-update-value-wrong = Значение «{ $value }» записано не так.
error-update-value-wrong-hint = День пишется как 2028-01-10, список — в квадратных скобках, текст — в кавычках и не длиннее 300 знаков.
error-update-option-unknown = Значения «{ $value }» не бывает.
error-update-option-unknown-hint = Возможны: { $options }.
error-update-number-out-of-range = Число «{ $value }» не подходит: нужно от { $min } до { $max }.
error-update-number-out-of-range-hint = Исправьте число и загрузите файл снова.
error-update-day-outside-year = День { $day } не из { $year } года.
error-update-day-outside-year-hint = Календарь описывает один год: проверьте дату.
error-update-move-impossible = Перенести выходной с { $from } на { $to } нельзя.
error-update-move-impossible-hint = Переносят с субботы, воскресенья или праздника на обычный рабочий день и каждый день один раз.
error-update-twice = «{ $value }» стоит в обновлении дважды.
error-update-twice-hint = Оставьте одну запись.
error-update-name-missing = Названия для «{ $value }» у программы нет.
error-update-name-missing-hint = Обновление должно назвать его на трёх языках: names = {"{"} ru = "…", kk = "…", en = "…" {"}"}.
error-update-term-backwards = Правило кончается ({ $until }) раньше, чем начинается ({ $from }).
error-update-term-backwards-hint = Сверьте даты с текстом закона.
error-update-empty = В обновлении ничего нет.
error-update-empty-hint = Проверьте, тот ли файл выбран.
error-update-not-chosen = Обновление не выбрано.
error-update-not-chosen-hint = Выберите файл ещё раз.

# Making and writing papers.
error-glyph-missing = Знак «{ $character }» ({ $code }) нечем напечатать: его нет в наших шрифтах.
error-glyph-missing-hint = Замените этот знак в ответе, где он стоит.
error-title-missing = У документа нет заголовка: без него файл не отличить от других, а программа чтения вслух не сможет его назвать.
error-title-missing-hint = Дайте документу заголовок.
error-address-does-not-fit = Адрес не помещается даже мелким шрифтом: строк — { $lines }.
error-address-does-not-fit-hint = Сократите адрес или возьмите конверт больше.
error-index-not-six-digits = «{ $value }» нельзя вписать в сетку индекса: нужны шесть цифр.
error-index-not-six-digits-hint = Проверьте индекс получателя или печатайте конверт без сетки.
error-offset-out-of-range = Сдвиг { $value } мм слишком велик: принимается не больше { $most } мм.
error-offset-out-of-range-hint = Проверьте, как лежит бумага в лотке, и напечатайте проверочный лист ещё раз.
error-addresses-malformed = Файл адресов не разобрать: { $detail }
error-addresses-malformed-hint = Проверьте файл: from — отправитель, to — список получателей, у каждого name и address или lines.
error-addresses-count = В файле адресов: { $count }. Нужно не меньше одного и не больше { $most }.
error-addresses-count-hint = Разделите файл на части или добавьте получателя.
error-printer-unknown = Сдвиги принтера «{ $value }» не запомнены. Запомнены: { $options }.
error-printer-unknown-hint = Укажите --right и --down вместе с --printer: они запомнятся.
error-printer-settings-missing = Не сказано, в каком файле запомнены сдвиги принтеров.
error-printer-settings-missing-hint = Назовите файл: --settings.
error-window-empty = В окне конверта ничего не напечатано.
error-window-empty-hint = Проверьте, где на листе стоит адрес, и укажите место окна.
error-window-missed = Адрес не держится в окне. Поля: слева { $left } мм, сверху { $top } мм, справа { $right } мм, снизу { $bottom } мм; нужно не меньше { $slide } мм с каждой стороны. Минус — сколько закрыто или что ещё попадает в окно.
error-window-missed-hint = Сложите письмо иначе, возьмите конверт с другим окном или наклейку.
error-output-exists = Такой файл или непустая папка уже есть.
error-output-exists-hint = Назовите другое имя, а для папки — новую или пустую. То, что там лежит, не тронуто.
error-output-unwritable = { $reason ->
    [unknown] Записать не получилось.
    [not-found] Записать некуда: такой папки нет.
    [denied] Записать не дают права доступа.
    [read-only] Записать нельзя: диск только для чтения.
    [folder] Записать нельзя: это папка.
    *[other] Записать не получилось: { $reason }.
}
error-output-unwritable-hint = Проверьте, можно ли писать в эту папку. Недописанного не осталось.
error-disk-full = На диске кончилось место.
error-disk-full-hint = Освободите место и повторите. Всё, что было сохранено раньше, цело.

# Workspace.
error-workspace-missing = Рабочего файла нет.
error-workspace-missing-hint = Проверьте имя файла или заведите новый рабочий файл.
error-workspace-exists = Такой файл уже есть.
error-workspace-exists-hint = Откройте его или выберите другое имя. Он не тронут.
error-workspace-key-wrong = Пароль не подходит, или это не рабочий файл.
error-workspace-key-wrong-hint = Проверьте раскладку и регистр. Файл не изменён, пробовать можно сколько угодно.
error-workspace-newer = Рабочий файл записан более новой версией программы: его вид { $found }, а мы знаем { $known }.
error-workspace-newer-hint = Обновите Письмовник. Файл не изменён.
error-workspace-busy = Рабочий файл открыт в другом окне или другой командой.
error-workspace-busy-hint = Закройте другое окно или дождитесь конца команды и повторите.
error-workspace-damaged = Рабочий файл повреждён, обрезан или это не рабочий файл.
error-workspace-damaged-hint = Мы ничего в нём не изменили. Сделайте копию файла и откройте последнюю резервную копию. Для того, кто будет помогать: { $detail }.
error-workspace-read-only = В рабочий файл нельзя писать.
error-workspace-read-only-hint = Снимите запрет на запись или скопируйте файл туда, где писать можно. Данные целы.
error-workspace-closed = Рабочий файл закрыт.
error-workspace-closed-hint = Откройте его и повторите. Всё, что было сохранено, цело.
error-passphrase-short = Пароль слишком короткий: нужно не меньше { $min } знаков.
error-passphrase-short-hint = Надёжнее и легче запомнить несколько слов подряд.
error-passphrase-different = Пароли не совпадают.
error-passphrase-different-hint = Введите один и тот же пароль дважды.
error-passphrase-missing = Пароля нет, и спросить его здесь негде.
error-passphrase-missing-hint = Назовите файл с паролем: --password-file.
error-keychain-unavailable = Хранилище паролей системы недоступно: { $reason }.
error-keychain-unavailable-hint = Откройте рабочий файл паролем.
error-keychain-empty = В хранилище паролей системы нет пароля от этого рабочего файла.
error-keychain-empty-hint = Введите пароль; его можно будет сохранить снова.
error-shop-unknown = Магазина «{ $value }» нет.
error-shop-unknown-hint = Список магазинов покажет «pismovnik shop list».
error-shop-exists = Магазин «{ $value }» уже есть.
error-shop-exists-hint = Откройте его или дайте новому другое имя.
error-shop-handed-over = Магазин передан: теперь его ведёт { $value }, здесь его можно только читать.
error-shop-handed-over-hint = Попросите вернуть его файлом передачи и примите файл командой «shop import» или в настройках.
error-shop-diverged = «{ $value }»: после передачи записи велись с обеих сторон, соединить их нельзя.
error-shop-diverged-hint = Ничего не изменено. Решите, чья книга главная, и перенесите в неё недостающее вручную.
error-copy-beside = Копия лежала бы в той же папке, что и рабочий файл.
error-copy-beside-hint = Выберите папку на другом диске или носителе: одна поломка не должна забрать оба файла.
error-copy-damaged = Файл { $value } повреждён или записался с ошибкой.
error-copy-damaged-hint = Рабочий файл цел, в нём ничего не изменилось. Возьмите или сделайте другую копию, лучше на другом диске или носителе.
error-restore-unread = Нынешний файл не открывается этим паролем или повреждён: что в нём уничтожено после копии, узнать нельзя.
error-restore-unread-hint = Ничего не изменилось. Проверьте пароль нынешнего файла и попробуйте ещё раз. Если пароль утерян или файл испорчен, вернуться к копии можно отдельным подтверждением (в командной строке — --unread): нынешний файл останется рядом, но уничтоженное после копии вернётся, и его придётся уничтожить заново.
error-copies-unfinished = Остановлено: уничтоженное ещё лежит в копиях: { $value }.
error-copies-unfinished-hint = Из рабочего файла оно ушло, и акт говорит, в каких копиях осталось. Копии будут сделаны заново, когда рабочий файл откроют в следующий раз; тогда поправится и акт.
error-copies-nowhere = Папка для копий не выбрана.
error-copies-nowhere-hint = Выберите её в настройках, в разделе «Сохранность».
error-head-unknown = Отметки { $value } в журнале этого магазина нет.
error-head-unknown-hint = Проверьте, что переписана она верно и магазин тот. Если да, журнал обрезан или подменён: откройте последнюю копию и сравните.
error-keeping-unknown = Не названо, сколько лет хранить закрытые письма.
error-keeping-unknown-hint = Назовите срок из вашей политики: --years.
error-edition-unknown = Редакции «{ $value }» нет.
error-edition-unknown-hint = Посмотрите, какие редакции выпущены у этого магазина.
error-page-unknown = Такой страницы вопросов нет.
error-page-unknown-hint = Вернитесь к списку ответов и выберите страницу там. Ответы целы.
error-chain-broken = Цепочка записей нарушена на записи { $sequence }.
error-chain-broken-hint = Записи изменены не нами или повреждены. Мы ничего не исправляли: сохраните копию файла и сравните с резервной.
error-internal = Ошибка в самой программе: { $detail }.
error-internal-hint = Ответы целы. Сообщите об этом разработчикам: это наша ошибка, а не ваша.
