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
