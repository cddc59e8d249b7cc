# Пошта бағдарламаларының хаттары.
error-message-unreadable = Бұл файлдан хат ретінде ештеңе оқу мүмкін емес.
error-message-unreadable-hint = .eml және .msg файлдары оқылады. Файлды сол күйінде қосып, мәліметтерді өзіңіз жазуға болады.
error-message-too-large = Хат { $max } МБ-тан үлкен: мазмұны оқылмайды.
error-message-too-large-hint = Файлды қосып, мәліметтерді өзіңіз жазыңыз.
message-from = Жіберуші: { $value }
message-subject = Тақырыбы: { $value }
message-dated = { $day } жіберілген
message-received = { $day } алынған
message-guess = Мынаған ұқсайды: { $kind } — «{ $words }». Тексеріңіз.
message-no-guess = Хаттың не туралы екенін сөздерінен білу мүмкін емес: өзіңіз таңдаңыз.
message-file = Ішінде: { $value }
message-garbled = Кейбір әріптерді оқу мүмкін болмады.
message-html = Хат тек HTML түрінде болды; мәтіні көрсетілген.
cli-letter-read = .eml немесе .msg хатын оқу: кімнен, қашан, не туралы; ештеңе жазбау
cli-arg-message = .eml немесе .msg хат файлы
error-letter-file-stopped = Тоқтатылды: файл сақталмады.
error-letter-file-stopped-hint = Ештеңе өзгерген жоқ; қаласаңыз, қайта бастаңыз.
