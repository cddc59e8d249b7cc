# pismovnik командасының анықтамасы мен хабарлары.
cli-about = Письмовник: шағын интернет-дүкендерге арналған дербес деректер туралы құжаттар
cli-after-help = Шығу коды: 0 — орындалды; 1 — бас тартылды, барлық себебі аталды; 2 — команда қате берілген. Құжаттар: privacy-policy, consent-processing-forms, consent-processing-bonus, consent-processing-promotions, consent-processing-cookies, consent-marketing, consent-distribution, cookie-notice, withdrawal-form.
cli-new = Бастауға ыңғайлы, ойдан шығарылған толық жауаптар үлгісі
cli-questions = Барлық сұрақ; жауаптар файлымен бірге — не қолжетімді, не жетіспейді және не қате
cli-check = Дүкеннің жұмысы туралы заң не дейді
cli-generate = Барлық құжатты қалтаға жасау
cli-explain = Әр абзацтың қай жауаптан және қай баптан алынғанын көрсету
cli-requisites = Деректемені бақылау цифрлары бойынша тексеру
cli-decline = Орысша жазылған есімді септеу
cli-workspace = Дүкендер сақталған шифрланған жұмыс файлы
cli-workspace-init = Жаңа жұмыс файлын жасау
cli-workspace-info = Жұмыс файлында не бар
cli-workspace-verify = Жазбалар мен файлдардың бүтін екенін және ешкім өзгертпегенін тексеру
cli-shop = Жұмыс файлындағы дүкендер
cli-shop-add = Дүкен қосу
cli-shop-list = Дүкендер тізімі
cli-shop-show = Дүкеннің жауаптары мен редакциялары
cli-shop-issue = Құжаттар редакциясын шығару
cli-shop-export = Редакция құжаттарын қалтаға сақтау
cli-arg-json = Стандартты шығысқа JSON түрінде жауап беру
cli-arg-lang = Хабарлар тілі: ru, kk, en
cli-arg-preset = Үлгі: ru-sole-proprietor, ru-self-employed, ru-company, ru-group, kz-sole-proprietor, kz-company
cli-arg-out = Қайда жазу керек
cli-arg-answers = Жауаптар файлы, TOML немесе JSON
cli-arg-as-of = Қай күнгі заң бойынша, ЖЖЖЖ-АА-КК; әдетте бүгін
cli-arg-formats = Пішімдер, үтір арқылы: pdf, html, docx, md, txt; әдетте бәрі
cli-arg-langs = Құжат тілдері, үтір арқылы; әдетте елдің тілдері
cli-arg-document = Тек осы құжат
cli-arg-kind = Нені тексеру керек
cli-arg-value = Мәні; шот БИК-пен бірге қиғаш сызық арқылы жазылады
cli-arg-person = Тегі, аты, әкесінің аты
cli-arg-case = Тек осы септік: nominative, genitive, dative, accusative, instrumental, prepositional
cli-arg-gender = Есімнен білінбесе, жынысы: m — ер адам, f — әйел адам
cli-arg-file = Жұмыс файлы
cli-arg-password-file = Жұмыс файлының құпиясөзі жазылған файл; болмаса, құпиясөз сұралады
cli-arg-name = Дүкен атауы
cli-arg-shop = Дүкеннің нөмірі немесе атауы
cli-arg-in-force = Күшіне ену күні, ЖЖЖЖ-АА-КК; әдетте бүгін
cli-arg-edition = Редакция нөмірі; әдетте соңғысы
cli-ask-passphrase = Жұмыс файлының құпиясөзі:
cli-ask-passphrase-again = Тағы бір рет:
cli-new-done = Жазылды: { $file }. Ойдан шығарылған мәліметті өзіңіздікімен ауыстырып, pismovnik check командасын орындаңыз.
cli-check-clean = Жауаптардан бұзушылық та, тәуекел де көрінбейді.
# { $count }: файл саны; { $folder }: қалта.
cli-generate-done = { $count ->
    [one] { $folder } қалтасына { $count } файл мен manifest.json тізімдемесі жазылды
   *[other] { $folder } қалтасына { $count } файл мен manifest.json тізімдемесі жазылды
}
cli-requisites-valid = { $value }: бақылау цифрлары дұрыс
cli-workspace-init-done = Жұмыс файлы жасалды: { $file }. Құпиясөзді жазып алып, бөлек сақтаңыз: оны қалпына келтіру мүмкін емес.
cli-workspace-info-lines = Жасалған күні: { $created }. Дүкендер: { $shops }, редакциялар: { $editions }, жазбалар: { $events }, көлемі: { $kilobytes } КБ, белгі: { $head }
cli-workspace-verify-done = Бәрі бүтін. Тексерілген дүкендер: { $shops }, жазбалар: { $events }, файлдар: { $files }.
cli-shop-add-done = { $shop }-дүкен қосылды: { $name }
cli-shop-list-empty = Дүкендер әлі жоқ. Біріншісін қосыңыз: pismovnik shop add
cli-shop-issue-done = { $number }-редакция шығарылды, күшіне енетін күні: { $day }
cli-shop-edition = { $number }-редакция, күшіне енетін күні: { $day }
cli-shop-export-done = { $number }-редакция { $folder } қалтасына жазылды
