# Письма из почтовых программ.
error-message-unreadable = Из этого файла ничего не прочитать как из письма.
error-message-unreadable-hint = Читаются файлы .eml и .msg. Файл можно приложить и так, а сведения вписать самому.
error-message-too-large = Письмо больше { $max } МБ: его содержимое не читается.
error-message-too-large-hint = Приложите файл и впишите сведения сами.
message-from = Отправитель: { $value }
message-subject = Тема: { $value }
message-dated = Отправлено { $day }
message-received = Получено { $day }
message-guess = Похоже на: { $kind } — «{ $words }». Проверьте.
message-no-guess = О чём письмо, по словам не угадать: выберите сами.
message-file = Внутри: { $value }
message-garbled = Часть букв прочитать не удалось.
message-html = Письмо было только в виде HTML; показан его текст.
cli-letter-read = Прочитать письмо .eml или .msg: от кого, когда, о чём; ничего не записывать
cli-arg-message = Файл письма .eml или .msg
error-letter-file-stopped = Остановлено: файл не сохранён.
error-letter-file-stopped-hint = Ничего не изменилось; начните снова, когда захотите.
