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

signed-packet-head = Бумаги на подпись, пакет № { $number } от { $day } Магазин: { $shop }. Подписывает: { $to }.
signed-packet-unpack = Распакуйте архив в папку. Бумаги не открывайте в редакторах и не пересохраняйте: подпись подходит только к этим байтам.
signed-packet-back = Пришлите обратно всё, что получилось: файлы подписей или подписанные PDF, можно одним архивом. Имена не меняйте.
signed-packet-list-name = Список.txt
signed-packet-steps-name = Как подписать.txt
signed-packet-file-name = На подпись — { $shop } — { $number }
