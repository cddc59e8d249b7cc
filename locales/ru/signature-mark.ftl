# Видимая отметка об электронной подписи: что стоит в рамке и что слышит тот, кто читает с экрана.
signature-mark-title = Документ подписан электронной подписью
signature-mark-number = Сертификат
signature-mark-holder = Владелец
signature-mark-term = Действителен
# { $from }, { $until }: дни вида 20.11.2026.
signature-mark-dates = с { $from } по { $until }
# Ключ сделан здесь: отметка не обещает больше, чем есть.
signature-mark-title-own = Подпись показывает, менялся ли файл
signature-mark-name-own = Имя в сертификате
signature-mark-note-own = Сертификат самоподписанный: кто подписал, он не доказывает.
