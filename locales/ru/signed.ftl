# Бумаги и их подписи: как стоят, что вернулось, пакеты.
signed-letter-paper = Исходящее письмо № { $value }
signed-act-paper = Акт № { $value }
signed-none = Не подписано
# { $to }: чьей подписи ждут.
signed-waiting = Пакет ждёт с { $day }: подписывает { $to }
# { $class }: чего стоит подпись, одним оборотом; { $level }: вид подписи.
signed-by = { $name }, { $day }: { $class }, { $level }
signed-by-unproven = { $name }, { $day }: { $class }, { $level }. Подпись сохранена, но подтвердить её полностью нельзя: подробности в отчёте.
signed-by-hand = { $name }, { $day }: подписано от руки
signed-class-ru-qualified = усиленная квалифицированная подпись
signed-class-kz-eds = ЭЦП НУЦ РК
signed-class-unqualified = усиленная подпись без признаков квалифицированной
signed-class-integrity-only = только целостность, подписавшего не доказывает
signed-class-ink = от руки
signed-class-none = проверить нельзя
signed-level-detached = отдельным файлом
signed-level-basic = PDF старого образца
signed-authority = По доверенности № { $number } от { $day }; выдал: { $by }.
signed-authority-until = По доверенности № { $number } от { $day }, действует по { $until }; выдал: { $by }.

signed-take-kept = { $file }: подпись к бумаге «{ $paper }». Сохранена рядом с ней.
signed-take-misnamed = По имени файл казался подписью к другой бумаге; решает содержание.
signed-take-already = { $file }: такая подпись к бумаге «{ $paper }» уже сохранена.
signed-take-unsigned = { $file }: это сама бумага «{ $paper }», подписи в ней нет.

signed-packet-head = Бумаги на подпись, пакет № { $number } от { $day } Магазин: { $shop }. Подписывает: { $to }.
signed-packet-unpack = Распакуйте архив в папку. Бумаги не открывайте в редакторах и не пересохраняйте: подпись подходит только к этим байтам.
signed-packet-back = Пришлите обратно всё, что получилось: файлы подписей или подписанные PDF, можно одним архивом. Имена не меняйте.
signed-packet-list-name = Список.txt
signed-packet-steps-name = Как подписать.txt
signed-packet-file-name = На подпись — { $shop } — { $number }

app-dialog-returned = Что вернулось с подписью
app-dialog-scan = Скан подписанной бумаги
app-dialog-key = Файл ключа
app-dialog-trust = Корневой сертификат удостоверяющего центра
app-dialog-verify = Что проверить
app-dialog-document = Документ, к которому эта подпись
signed-hand-out-folder = { $shop } — на подпись
signed-folder-name = { $shop } — с подписями
signed-packet-title = Пакет № { $number }: подписывает { $to }, ждёт с { $day }
signed-packet-counts = Вернулось { $back } из { $count }
signed-run = Подписано { $done } из { $count }
# Одна бумага из многих: почему осталась без отметки или без подписи.
signed-run-unmarked = «{ $paper }»: свободного места для отметки нет, подпись поставлена без неё.
signed-run-refused = «{ $paper }» не подписана.
# { $paper }: на какой бумаге остановились.
signed-run-stuck = Подписано и сохранено { $done } из { $count }. «{ $paper }» пока не подписана; сама бумага на месте и не изменилась.
signed-run-ended = Подписано и сохранено { $done } из { $count }. Остальные бумаги на месте и не изменились: подпишите их позже.

# Акт: считается ли подписанным по этой подписи. { $number }: номер акта.
signed-act-counts = Акт № { $number } теперь считается подписанным: в ответе можно писать, что данные уничтожены.
signed-act-short = Акт № { $number } подписанным пока не считается: такая подпись собственноручной не равна. Подпишите его от руки и приложите скан или подпишите квалифицированной подписью.
# { $have }, { $wanted }: сколько человек подписали и сколько должны.
signed-act-more = Акт № { $number } подписали { $have } из { $wanted }: он считается подписанным, когда подпишут все.
signed-act-refused = Подпись под актом № { $number } сохранена, но отметить акт подписанным пока нельзя:

signed-token-title = { $label } ({ $model })
signed-token-few-tries = ПИН-код этого токена недавно вводили неверно: попыток осталось мало.
signed-token-last-try = Осталась одна попытка: после ещё одного неверного ПИН-кода токен закроется.
signed-token-locked = Токен закрыт после неверных ПИН-кодов. Откройте его кодом администратора в программе токена.
# { $kind }: вид ключа, как gost-256.
signed-token-elsewhere = Ключ { $kind }: им подписывают в программе токена, КриптоАРМ или КриптоПро. Выберите «В другой программе».
# Место отметки: страница и миллиметры от левого и верхнего края.
signed-mark-spot = Страница { $page } из { $pages }, слева { $left } мм, сверху { $top } мм
app-dialog-token-library = Библиотека токена (PKCS#11)
app-dialog-evidence = Списки отзыва и ответы OCSP
# { $kind }: вид ключа, как p256.
signed-key-note = Выдал: { $issuer }. Ключ { $kind }, действует до { $until }
signed-key-note-own = Ключ { $kind }, действует до { $until }
signed-key-self-signed = Сделан здесь или самоподписан: показывает, что бумагу не меняли, но не доказывает, кто подписал.
signed-key-kept = Ключ добавлен. Он лежит в рабочем файле под своим паролем.
signed-key-made = Ключ сделан. Запомните его пароль: восстановить пароль нельзя.
signed-key-removed = Ключ удалён. То, что им подписано, остаётся подписанным.
signed-trust-kept = Сертификату теперь доверяем при проверке подписей.
signed-trust-removed = Этому сертификату больше не доверяем.
signed-service-on = Адрес сохранён. Служба спрашивается, только когда вы ставите подпись с меткой времени.
signed-service-off = Метки времени выключены: программа не обращается в сеть.
signed-verify-needs-document = Это подпись отдельным файлом. Чтобы её проверить, нужен сам документ.

cli-shop-packet = Бумаги на подпись в другой программе или другому человеку
cli-shop-packet-make = Сделать пакет: архив .zip или папку с бумагами, списком и шагами
cli-arg-out-packet = Пакет: файл .zip или папка, новая или пустая
cli-shop-packet-take = Вернуть подписанное: .sig .p7s .sgn .cms, подписанные PDF, архивы
cli-shop-packet-list = Пакеты, которые ждут, и как стоят бумаги последней редакции
cli-shop-packet-withdraw = Больше не ждать пакета
cli-shop-packet-export = Подписанные бумаги и их подписи рядом, с отчётами о проверке
cli-shop-packet-made = Пакет № { $number }: { $file }
cli-shop-packet-withdrawn = Пакета № { $number } больше не ждём.
cli-arg-signer = Чьей подписи ждём
cli-arg-papers = Бумаги, как privacy-policy.ru; без этого — все
cli-arg-packet = Номер пакета
cli-arg-returned = Файлы, которые вернулись
cli-arg-authority-number = Номер доверенности, по которой подписано
cli-arg-authority-issued = День, когда доверенность выдана
cli-arg-authority-until = День, по который доверенность действует
cli-arg-authority-by = Кто выдал доверенность
