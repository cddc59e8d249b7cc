# Письма из почтовых программ.
error-message-unreadable = Из этого файла ничего не прочитать как из письма.
error-message-unreadable-hint = Читаются файлы .eml и .msg. Файл можно приложить и так, а сведения вписать самому.
error-message-too-large = Письмо больше { $max } МБ: его содержимое не читается.
error-message-too-large-hint = Приложите файл и впишите сведения сами.
error-message-no-words = В этом файле нет слов, которые можно прочитать.
error-message-no-words-hint = Откройте файл и впишите сведения сами; приложить его можно и так.
error-recognition-unavailable = Слова на картинке здесь распознать нечем.
error-recognition-unavailable-hint = { $system ->
    [windows] Впишите сведения сами. Чтобы программа читала сканы, добавьте в Windows русский язык с распознаванием текста: «Параметры» → «Время и язык» → «Язык и регион» → «Русский» → «Параметры языка». Файл хранится целиком.
    [linux] Впишите сведения сами. Чтобы программа читала сканы, установите пакеты tesseract-ocr и tesseract-ocr-rus. Файл хранится целиком.
   *[other] Впишите сведения сами. Файл хранится целиком.
}
error-recognition-failed = Слова на этой картинке распознать не удалось: { $detail }.
error-recognition-failed-hint = Впишите сведения сами. Файл хранится целиком. Чёткий снимок при дневном свете или скан читается лучше.
error-recognition-stopped = Распознавание остановлено.
error-recognition-stopped-hint = Впишите сведения сами. Файл хранится целиком; чтобы прочитать его снова, уберите его из списка и выберите ещё раз.
message-from = Отправитель: { $value }
message-phone = Телефон: { $value }
message-address = Адрес: { $value }
message-own-day = Дата на письме: { $day }
message-recognised = Слова распознаны с картинки: в именах, числах и адресах бывают ошибки. Сверьте каждое поле с письмом.
message-subject = Тема: { $value }
message-dated = Отправлено { $day }
message-received = Получено { $day }
message-guess = Похоже на: { $kind } — «{ $words }». Проверьте.
message-no-guess = О чём письмо, по словам не угадать: выберите сами.
message-file = Внутри: { $value }
message-garbled = Часть букв прочитать не удалось.
message-html = Письмо было только в виде HTML; показан его текст.
cli-letter-read = Прочитать письмо из файла .eml, .msg, PDF, скана или снимка: от кого, когда, о чём; ничего не записывать
cli-arg-message = Файл письма: .eml, .msg, PDF, PNG, JPEG, HEIC
error-letter-file-stopped = Остановлено: файл не сохранён.
error-letter-file-stopped-hint = Ничего не изменилось; начните снова, когда захотите.
error-work-stopped = Остановлено.
error-work-stopped-hint = Ничего не изменилось, недоделанный файл убран. Начните снова, когда захотите.
error-work-busy = Уже идёт другая долгая работа с файлами.
error-work-busy-hint = Дождитесь её конца или остановите её.
error-work-restoring = Рабочий файл сейчас восстанавливают из копии.
error-work-restoring-hint = Всё записанное цело. Дождитесь конца или остановите эту работу внизу окна, затем повторите.
error-work-rekeying = Рабочий файл сейчас шифруют под новый пароль.
error-work-rekeying-hint = Всё записанное цело. Дождитесь конца или остановите эту работу внизу окна, затем повторите.
