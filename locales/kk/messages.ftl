# Пошта бағдарламаларының хаттары.
error-message-unreadable = Бұл файлдан хат ретінде ештеңе оқу мүмкін емес.
error-message-unreadable-hint = .eml және .msg файлдары оқылады. Файлды сол күйінде қосып, мәліметтерді өзіңіз жазуға болады.
error-message-too-large = Хат { $max } МБ-тан үлкен: мазмұны оқылмайды.
error-message-too-large-hint = Файлды қосып, мәліметтерді өзіңіз жазыңыз.
error-message-no-words = Бұл файлда оқуға келетін сөз жоқ.
error-message-no-words-hint = Файлды ашып, мәліметтерді өзіңіз жазыңыз; оны осы күйінде де тіркеуге болады.
error-recognition-unavailable = Суреттегі сөздерді бұл жерде тану мүмкін емес.
error-recognition-unavailable-hint = { $system ->
    [windows] Мәліметтерді өзіңіз жазыңыз. Бағдарлама скандарды оқуы үшін Windows жүйесіне мәтінді танитын тілді қосыңыз: «Параметрлер» → «Уақыт және тіл» → «Тіл және аймақ». Файл толық сақталады.
    [linux] Мәліметтерді өзіңіз жазыңыз. Бағдарлама скандарды оқуы үшін tesseract-ocr, tesseract-ocr-kaz және tesseract-ocr-rus пакеттерін орнатыңыз. Файл толық сақталады.
   *[other] Мәліметтерді өзіңіз жазыңыз. Файл толық сақталады.
}
error-recognition-failed = Бұл суреттегі сөздерді тану мүмкін болмады: { $detail }.
error-recognition-failed-hint = Мәліметтерді өзіңіз жазыңыз. Файл толық сақталады. Күндізгі жарықта түсірілген анық сурет немесе скан жақсырақ оқылады.
error-recognition-stopped = Тану тоқтатылды.
error-recognition-stopped-hint = Мәліметтерді өзіңіз жазыңыз. Файл толық сақталады; оны қайта оқу үшін тізімнен алып тастап, тағы бір рет таңдаңыз.
message-from = Жіберуші: { $value }
message-phone = Телефон: { $value }
message-address = Мекенжай: { $value }
message-own-day = Хаттағы күн: { $day }
message-recognised = Сөздер суреттен танылды: есімдерде, сандарда және мекенжайларда қате болуы мүмкін. Әр өрісті хатпен салыстырыңыз.
message-subject = Тақырыбы: { $value }
message-dated = { $day } жіберілген
message-received = { $day } алынған
message-guess = Мынаған ұқсайды: { $kind } — «{ $words }». Тексеріңіз.
message-no-guess = Хаттың не туралы екенін сөздерінен білу мүмкін емес: өзіңіз таңдаңыз.
message-file = Ішінде: { $value }
message-garbled = Кейбір әріптерді оқу мүмкін болмады.
message-html = Хат тек HTML түрінде болды; мәтіні көрсетілген.
cli-letter-read = Хатты .eml, .msg, PDF файлынан, сканнан немесе суреттен оқу: кімнен, қашан, не туралы; ештеңе жазбау
cli-arg-message = Хат файлы: .eml, .msg, PDF, PNG, JPEG, HEIC
error-letter-file-stopped = Тоқтатылды: файл сақталмады.
error-letter-file-stopped-hint = Ештеңе өзгерген жоқ; қаласаңыз, қайта бастаңыз.
error-work-stopped = Тоқтатылды.
error-work-stopped-hint = Ештеңе өзгерген жоқ, аяқталмаған файл өшірілді. Қаласаңыз, қайта бастаңыз.
error-work-busy = Файлдармен басқа ұзақ жұмыс жүріп жатыр.
error-work-busy-hint = Аяқталғанын күтіңіз немесе оны тоқтатыңыз.
