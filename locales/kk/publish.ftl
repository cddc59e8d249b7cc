# Сайттағы қағаздар: сақталған бетті тексеру.
# { $title }: құжат; { $edition }, { $newest }: редакция нөмірлері; { $percent }: жүз сөздің нешеуі орнында.
publish-verdict-same = Бетте «{ $title }» тұр, { $edition }-редакция, сөзбе-сөз.
publish-verdict-same-draft = Бетте «{ $title }» тұр, сөзбе-сөз.
publish-verdict-changed = Бетте «{ $title }» тұр, { $edition }-редакция, бірақ мәтіні өзгеше. Сөздердің { $percent } %-ы орнында.
publish-verdict-changed-draft = Бетте «{ $title }» тұр, бірақ мәтіні өзгеше. Сөздердің { $percent } %-ы орнында.
publish-verdict-other-edition = Бетте «{ $title }» тұр, бірақ бұрынғы редакция: { $edition }. Соңғысы — { $newest }.
publish-verdict-different = Бетте осы дүкеннің бірде-бір қағазы жоқ.
publish-verdict-empty = Бетте мәтін жоқтың қасы: оны бет ашылғанда скрипт жинайды. Бетті браузерден толық сақтаңыз — «Веб-бет, толығымен».
publish-place-start = Басында
# { $number }: тармақтың нөмірі.
publish-place-number = { $number }-тармақ
# { $place }: құжаттағы орны.
publish-passage-changed = { $place }: сөздері өзгерген
publish-passage-missing = { $place }: бұл бетте жоқ
publish-passage-inserted = { $place }: одан кейін мәтін қосылған
# { $names }: не табылды; { $count }: қанша.
publish-remark-box-preticked = { $count ->
    [0] Бетте белгі алдын ала қойылған.
   *[other] Бетте белгі алдын ала қойылған: { $names }.
}
publish-remark-box-preticked-hint = Оны форманың баптауларында алып тастаңыз: белгіні өзі қойған адам ғана келісім береді.
publish-remark-policy-unlinked = Бетте саясатқа сілтеме жоқ.
publish-remark-policy-unlinked-hint = Сілтемені сайттың төменгі бөлігіне және дерек сұралатын әр форманың астына қойыңыз.
publish-remark-foreign-counter = Бет шетелдік санауышты жүктейді: { $names }.
publish-remark-foreign-counter-hint = Оның кодын сайттан алып тастаңыз. Оны конструктор қойған болса, санауышты сайт баптауларында өшіріңіз.
publish-remark-foreign-widget = Бет шетелдік кірістірмелерді жүктейді: { $names }.
publish-remark-foreign-widget-hint = Оларды ауыстырыңыз: қаріптер мен кітапханаларды өзіңізде сақтаңыз, картаны, бейнені және «мен робот емеспін» тексеруін жергілікті сервистен алыңыз.
publish-remark-counter = Бетте санауыш бар: { $names }.
publish-remark-counter-hint = Оның келісімді күтетінін тексеріңіз: сайтты жаңа инкогнито терезесінде ашып, хабарландыруға жауап бергенше санауыштың қосылған-қосылмағанын қараңыз. Сақталған беттен бұл көрінбейді.
publish-remark-box-absent = Бетте форма бар, бірақ оның астында белгі қоятын орын жоқ.
publish-remark-box-absent-hint = Келісім керек болатын әр мақсатқа өз мәтіні бар, алдын ала қойылмаған бөлек белгі орны қажет.
publish-dialog-page = Сайттың сақталған беті

cli-publish-check = Сайттың сақталған бетін жауаптар бойынша қағаздармен салыстырады
cli-shop-page-check = Сайттың сақталған бетін дүкеннің шығарылған қағаздарымен салыстырады
cli-arg-page = Сақталған бет: .html немесе .mhtml
