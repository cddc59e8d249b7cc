# Құжаттар мен олардың қолтаңбалары: күйі, қайтып келгендері, пакеттер.
signed-letter-paper = № { $value } шығыс хат
signed-act-paper = № { $value } акт
signed-none = Қол қойылмаған
# { $to }: кімнің қолы күтіледі.
signed-waiting = Пакет күтіп тұр, қол қоятын — { $to }; басталған күні — { $day }
# { $class }: қолтаңбаның құны, бір тіркеспен; { $level }: қолтаңба түрі.
signed-by = { $name }, { $day }: { $class }, { $level }
signed-by-unproven = { $name }, { $day }: { $class }, { $level }. Қолтаңба сақталды, бірақ оны толық растау мүмкін емес: толығырақ есепте.
signed-by-hand = { $name }, { $day }: қолмен қол қойылған
signed-class-ru-qualified = күшейтілген білікті қолтаңба (РФ)
signed-class-kz-eds = ҚР ҰКО ЭЦҚ
signed-class-unqualified = білікті қолтаңба белгілері жоқ күшейтілген қолтаңба
signed-class-integrity-only = тек бүтіндікті растайды, кім қол қойғанын дәлелдемейді
signed-class-ink = қолмен
signed-class-none = тексеру мүмкін емес
signed-level-detached = бөлек файлда
signed-level-basic = ескі үлгідегі PDF
signed-authority = Сенімхат бойынша: № { $number }, берілген күні — { $day }; берген: { $by }.
signed-authority-until = Сенімхат бойынша: № { $number }, берілген күні — { $day }, соңғы күні — { $until }; берген: { $by }.

signed-take-kept = { $file }: «{ $paper }» құжатының қолтаңбасы. Құжаттың қасына сақталды.
signed-take-misnamed = Атауына қарағанда файл басқа құжаттың қолтаңбасы сияқты еді; мазмұны шешеді.
signed-take-already = { $file }: «{ $paper }» құжатының мұндай қолтаңбасы сақталып қойған.
signed-take-unsigned = { $file }: бұл — «{ $paper }» құжатының өзі, онда қолтаңба жоқ.

signed-packet-head = Қол қоюға арналған құжаттар. Дүкен: { $shop }. Қол қоятын: { $to }. № { $number } пакет, күні — { $day }.
signed-packet-unpack = Мұрағатты қалтаға ашыңыз. Құжаттарды редакторда ашпаңыз және қайта сақтамаңыз: қолтаңба тек осы байттарға сәйкес келеді.
signed-packet-back = Шыққанның бәрін қайтарып жіберіңіз: қолтаңба файлдарын немесе қол қойылған PDF-ті, бір мұрағатпен де болады. Атауларын өзгертпеңіз.
signed-packet-list-name = Тізім.txt
signed-packet-steps-name = Қалай қол қою керек.txt
signed-packet-file-name = Қол қоюға — { $shop } — { $number }

app-dialog-returned = Қол қойылып қайтқан файлдар
app-dialog-scan = Қол қойылған құжаттың сканері
app-dialog-key = Кілт файлы
app-dialog-trust = Куәландырушы орталықтың түбірлік сертификаты
app-dialog-verify = Нені тексеру керек
app-dialog-document = Осы қолтаңба қойылған құжат
signed-hand-out-folder = { $shop } — қол қоюға
signed-folder-name = { $shop } — қолтаңбаларымен
signed-packet-title = № { $number } пакет: қол қоятын — { $to }, басталған күні — { $day }
signed-packet-counts = { $count } құжаттан қайтқаны: { $back }
signed-run = { $count } құжаттан қол қойылғаны: { $done }
# { $kind }: кілт түрі, мысалы p256.
signed-key-note = Берген: { $issuer }. Кілт { $kind }, соңғы күні — { $until }
signed-key-note-own = Кілт { $kind }, соңғы күні — { $until }
signed-key-self-signed = Осында жасалған немесе өзі куәландырған кілт: құжаттың өзгермегенін көрсетеді, бірақ кім қол қойғанын дәлелдемейді.
signed-key-kept = Кілт қосылды. Ол жұмыс файлында өз құпиясөзімен сақталады.
signed-key-made = Кілт жасалды. Құпиясөзін есте сақтаңыз: оны қалпына келтіру мүмкін емес.
signed-key-removed = Кілт жойылды. Онымен қол қойылғандар қол қойылған күйінде қалады.
signed-trust-kept = Енді қолтаңбаларды тексергенде бұл сертификатқа сенеміз.
signed-trust-removed = Бұл сертификатқа енді сенбейміз.
signed-service-on = Мекенжай сақталды. Қызметке тек уақыт белгісі бар қолтаңба қойғанда ғана сұрау жіберіледі.
signed-service-off = Уақыт белгілері өшірулі: бағдарлама желіге шықпайды.
signed-verify-needs-document = Бұл — бөлек файлдағы қолтаңба. Оны тексеру үшін құжаттың өзі керек.

cli-shop-packet = Басқа бағдарламада немесе басқа адам қол қоятын құжаттар
cli-shop-packet-make = Пакет жасау: құжаттар, тізім және қадамдар салынған .zip мұрағаты немесе қалта
cli-shop-packet-take = Қол қойылғанды қайтару: .sig .p7s .sgn .cms, қол қойылған PDF, мұрағаттар
cli-shop-packet-list = Күтіп тұрған пакеттер және соңғы редакция құжаттарының күйі
cli-shop-packet-withdraw = Пакетті енді күтпеу
cli-shop-packet-export = Қол қойылған құжаттар мен олардың қолтаңбалары, тексеру есептерімен
cli-shop-packet-made = № { $number } пакет: { $file }
cli-shop-packet-withdrawn = № { $number } пакетті енді күтпейміз.
cli-arg-signer = Кімнің қолы күтіледі
cli-arg-papers = Құжаттар, мысалы privacy-policy.ru; көрсетілмесе — бәрі
cli-arg-packet = Пакет нөмірі
cli-arg-returned = Қайтып келген файлдар
cli-arg-authority-number = Қол қойылған сенімхаттың нөмірі
cli-arg-authority-issued = Сенімхат берілген күн
cli-arg-authority-until = Сенімхаттың соңғы күні
cli-arg-authority-by = Сенімхатты кім берген
