# The texts of the window itself: no arguments, whole sentences, buttons that say what they do.

# The rail and the frame.

skip-to-content = Мазмұнға өту
rail-label = Бөлімдер
rail-today = Бүгін
rail-shops = Дүкендер
rail-questions = Сұрақтар
rail-documents = Құжаттар
rail-settings = Баптаулар
rail-shop = Дүкен
loading = Ашылып жатыр…
saving = Сақталып жатыр…
saved = Сақталды
not-saved = Сақталмады
cancel = Бас тарту
close = Жабу
did-not-work = Орындалмады

# Before the workspace is open.

first-title = Жұмыс файлын жасайық
first-lead = Онда дүкендеріңіз, жауаптарыңыз бен құжаттарыңыз сақталады. Бұл — өз компьютеріңіздегі шифрланған бір файл: тіркелгі де, интернет те қажет емес.
first-where = Файл қайда сақталады
first-other-place = Басқа орын таңдау…
first-protection = Оны қалай қорғаймыз
first-protection-lead = Құпиясөзсіз немесе кілтсіз файлды ешкім аша алмайды, тіпті компьютер ұрланса да.
first-create = Жұмыс файлын жасау
first-open-existing = Барын ашу…
way-passphrase = Құпиясөзбен
way-passphrase-note = Файл басқа компьютерде де ашылады
way-keychain = Осы компьютердің кілтімен
way-keychain-note = Ештеңе терудің қажеті жоқ; кілт жүйенің құпиясөздер қоймасында сақталады
way-no-keychain = Бұл компьютерде жүйенің құпиясөздер қоймасы қазір қолжетімсіз, сондықтан құпиясөз қажет.
passphrase = Құпиясөз
passphrase-again = Құпиясөзді қайталаңыз
passphrase-rule = Кемінде 10 таңба; бірнеше сөзден тұратын тіркесті есте сақтау оңай
passphrase-same = Екі өрісте де бірдей
rule-held = орындалды
rule-open = әзірге жоқ
passphrase-show = Көрсету
passphrase-hide = Жасыру
passphrase-missing = Құпиясөзді енгізіңіз.
passphrase-short = Құпиясөз тым қысқа.
passphrase-short-hint = Кемінде 10 таңба қажет, мысалы, қатар жазылған бірнеше сөз.
passphrase-differs = Құпиясөздер сәйкес келмейді.
passphrase-differs-hint = Екі өріске де бір құпиясөзді жазыңыз.
passphrase-warning = Құпиясөзді жазып алып, компьютерден бөлек сақтаңыз. Ол жоғалса, файлды ешкім аша алмайды, біз де аша алмаймыз.
keychain-warning = Кілт тек осы компьютерде сақталады. Жүйе қайта орнатылса немесе компьютер бұзылса, файлды ешкім аша алмайды, біз де аша алмаймыз.
unlock-title = Жұмыс файлы жабық
unlock-do = Ашу
unlock-keychain = Осы компьютердің кілтімен ашу
unlock-other = Басқа файлды ашу…
unlock-new = Жаңасын жасау…
unlock-lost = Ұмытылған құпиясөзді қалпына келтіру мүмкін емес: файл шифрланған, қосалқы кілт ешкімде жоқ.
unlock-key-note = Бұл файлдың кілті жүйенің құпиясөздер қоймасында сақталған.

# Today.

today-first = Неден бастаймыз
today-first-lead = Дүкен туралы сұрақтарға қарапайым сөзбен жауап беріп, сайтқа арналған дайын құжаттарды аласыз.
today-step-1 = Дүкен туралы айтыңыз
today-step-1-lead = Әр бетте бір сұрақ. Кез келген сәтте тоқтауға болады: әр жауап бірден сақталады.
today-step-2 = Жауаптарды тексеріңіз
today-step-2-lead = Бағдарлама жұмысыңызда заңға ненің қайшы екенін және оны қалай түзетуге болатынын айтады.
today-step-3 = Құжаттарды шығарыңыз
today-step-3-lead = Деректерді өңдеу саясаты, келісімдер, cookie туралы хабарлама және келісімді қайтарып алу бланкі — PDF, HTML және басқа пішімдерде.
today-begin = Алғашқы сұрақтарға жауап беріңіз
today-begin-lead = Сіз жауап берген сайын құжаттардың мәтіні жанында пайда болып отырады.
today-begin-do = Сұрақтарды бастау
today-continue = Тоқтаған жерден жалғастырыңыз
today-continue-lead = Енгізгеніңіздің бәрі, аяқталмағаны да, сақталған.
today-continue-do = Сұрақтарды жалғастыру
today-issue = Жауаптар дайын. Тексеріп, құжаттарды шығарыңыз
today-issue-lead = Шығару мәтінді бекітеді: кейін қай күні қай редакция қолданыста болғанын әрқашан көрсете аласыз.
today-issue-do = Жауаптарды тексеру
today-reissue = Жауаптар өзгерді. Жаңа редакция шығарыңыз
today-reissue-lead = Сайттағы құжаттар енді сіздің жауаптарыңызға сай емес. Бұрынғы редакция мұрағатта қалады.
today-reissue-do = Тексеріп, шығару
today-save = Құжаттар дайын. Сақтап, сайтқа орналастырыңыз
today-save-lead = Дүкенде бірдеңе өзгерсе, жауаптарды түзетіңіз: бағдарлама қай құжаттарды жаңарту керегін айтады.
today-save-do = Құжаттарды ашу
today-wait = Жауаптар жиналды
today-wait-lead = Бұл нұсқа әзірге сіздің еліңіздің заңы бойынша құжат жасамайды. Жауаптар сақталды, келесі нұсқаларға керек болады.
today-wait-do = Жауаптарды қарау
today-look-over = Жауаптарды қарап шығу
today-last-papers = Бұрынғы құжаттарды ашу
today-others = Басқа дүкендер

# Shops.

shops-title = Дүкендер
shops-first = Алғашқы дүкеніңіз
shops-new = Дүкен қосу
shop-new-title = Жаңа дүкен
shop-name = Дүкеннің атауы
shop-name-hint = Сатып алушыларға таныс атауы. Кейін өзгертуге болады.
shop-name-missing = Дүкеннің атауын жазыңыз.
shop-name-missing-hint = Өзіңіз танитын кез келген атау жарайды.
shop-preset = Дүкеніңіз неге ұқсайды
shop-preset-hint = Үлгі мұндай дүкенге тән жауаптарды алдын ала белгілейді. Оларды тексеріп, түзетесіз; онда сіздің атыңыз бен деректемелеріңіз жоқ.
shop-blank = Үлгісіз бастау
shop-blank-note = Алдын ала ештеңе белгіленбеген
shop-create = Дүкенді жасау
shop-current = ағымдағы дүкен
shop-answered = Жауап берілген беттер:
shop-not-drafted = Бұл нұсқа әзірге осы елдің заңы бойынша құжат жасамайды
shop-to-questions = Сұрақтарға
shop-to-documents = Құжаттарға
shop-rename = Атауын өзгерту
shop-rename-do = Атауды сақтау
shop-renamed = Атау сақталды.

# Questions.

questions-no-shop = Алдымен дүкенді таңдаңыз
questions-no-shop-lead = Сұрақтар әрқашан бір ғана дүкен туралы.
side-label = Не көрсетілсін
side-question = Сұрақ
side-sheet = Құжат
progress-label = Қаншасына жауап берілді
why-we-ask = Неге сұраймыз.
field-example = Мысалы:
field-optional = жауап бермеуге болады
field-suggested = Көбіне осылай болады. Сізде де солай ма, тексеріңіз.
list-add = Жол қосу
list-remove = Алып тастау
options-search = Тізімнен іздеу
options-none-found = Бұл әріптер бойынша ештеңе табылмады
options-ticked = Белгіленген
record-add-first = Қосу
record-add = Тағы қосу
record-remove = Алып тастау
record-removed = Алып тасталды:
record-put-back = Қайтару
page-next = Әрі қарай
page-back = Артқа
page-to-check = Жауаптар тізіміне
page-undo = Бұрынғысын қайтару
page-problems = Осы беттегі жауаптарды түзетіңіз
answer-accepted = Жауап сақталды.
answer-taken-back = Бұрынғы жауап қайтарылды.
outline-open = Барлық сұрақ
outline-title = Барлық сұрақ
outline-answered = жауап берілді
outline-open-question = жауап күтеді
sheet-label = Құжаттардың қазіргі мәтіні
sheet-documents = Құжаттар
sheet-language = Құжат тілі
sheet-none = Құжаттардың мәтіні осы жерде құрала бастайды.
sheet-changed = Өзгерген абзацтар:
sheet-next-change = Келесісіне
sheet-where-from = Қайдан алынды:
sheet-tip = Абзацтың қайдан алынғанын білу үшін оны шертіңіз.

# Check your answers, issue.

check-title = Жауаптарыңызды тексеріңіз
check-lead = Құжаттар дәл осы жауаптардан құралады. Кез келген жауапты түзетуге болады.
check-problems = Құжаттар шығарылмады
check-to-questions = Сұрақтарға
check-go-on = Сұрақтарды жалғастыру
findings-title = Назар аударатын жайттар
findings-info = Мәлімет үшін:
answer-change = Өзгерту
answer-give = Жауап беру
answer-missing = жауап жоқ
answer-unknown = әзірге белгісіз
answer-left-empty = көрсетілмеген
issue-title = Құжаттарды шығару
issue-lead = Мәтін мен жауаптар редакция ретінде бекітіледі. Оны кез келген уақытта ашып, қайта сақтауға болады.
issue-findings = Қарап шыққан жөн ескертулер:
issue-do = Құжаттарды шығару
issuing = Шығарылып жатыр…
issuing-lead = Мәтіндерді құрастырып, беттерді дайындап жатырмыз. Бірнеше секунд кетеді.
issued = Құжаттар шығарылды.
in-force-label = Қай күннен бастап күшіне енеді
in-force-hint = Сайтқа орналастыратын күніңіз. Өткен күнді қоюға болмайды.
in-force-no-day = Күнтізбеде мұндай күн жоқ.
in-force-no-day-hint = Күнін, айын және жылын тексеріңіз.
in-force-past = Бұл күн өтіп кеткен.
in-force-past-hint = Бүгінгі немесе одан кейінгі күнді көрсетіңіз.
date-day = Күні
date-month = Айы
date-year = Жылы
month-1 = қаңтар
month-2 = ақпан
month-3 = наурыз
month-4 = сәуір
month-5 = мамыр
month-6 = маусым
month-7 = шілде
month-8 = тамыз
month-9 = қыркүйек
month-10 = қазан
month-11 = қараша
month-12 = желтоқсан

# Documents.

documents-title = Құжаттар
documents-editions = Редакциялар
documents-none = Әзірге құжат жоқ
documents-none-lead = Сұрақтарға жауап беріп, алғашқы редакцияны шығарғанда, олар осы жерде пайда болады.
documents-not-drafted = Бұл нұсқа әзірге сіздің еліңіздің заңы бойынша құжат жасамайды. Жауаптар сақталады.
documents-to-questions = Сұрақтарға жауап беру
documents-fresh = Құжаттар шығарылды. Беттерді қарап, файлдарды сақтаңыз.
documents-outdated = Осы редакциядан кейін жауаптар өзгерді.
documents-reissue = Тексеріп, жаңасын шығару
documents-older = Бұрынғы редакциялар
documents-save-all = Барлығын қалтаға сақтау…
save-as = Қай пішімде сақталсын
save-one = Сақтау
fingerprint = PDF бақылау таңбалары
fingerprint-title = SHA-256 кодының алғашқы таңбалары: файлдың дәл сол файл екені осыдан көрінеді
page-word = Бет
pages-loading = Беттер дайындалып жатыр…
view-label = Қалай көрсетілсін
view-pages = Беттер
view-text = Мәтін
zoom-label = Беттердің өлшемі
zoom-smaller = Кішірек
zoom-larger = Үлкенірек
zoom-fit = Ені бойынша
snippet-title = Сайтқа арналған баннер коды
snippet-lead = Оны сайтқа қойыңыз. Келуші таңдау жасағанша баннер сырттан ештеңе жүктемейді және ештеңе жазбайды.
snippet-copy = Баннер кодын көшіру
snippet-copied = Баннер коды көшірілді.
snippet-by-hand = Код белгіленді: пернетақта арқылы көшіріп алыңыз.

# Settings.

settings-title = Баптаулар
settings-language = Терезе тілі
settings-language-lead = Құжаттардың тілдері дүкеннің еліне байланысты.
settings-theme = Көрінісі
theme-system = Жүйедегідей
theme-light = Ашық
theme-dark = Күңгірт
settings-workspace = Жұмыс файлы
settings-workspace-lead = Енгізгеніңіз бен шығарғаныңыздың бәрі осы шифрланған файлда. Оны кез келген файл сияқты көшіре аласыз.
workspace-file = Файл
workspace-folder = Қалта
workspace-key = Немен ашылады
workspace-key-keychain = осы компьютердің құпиясөздер қоймасындағы кілтпен
workspace-key-passphrase = құпиясөзбен
workspace-lock = Жұмыс файлын құлыптау
settings-rulebook = Ережелер кітабы
settings-rulebook-lead = Бағдарламаның барлық мәтіндері, шарттары, баптары мен айыппұлдары бір құжатта: заңгерге көрсетіңіз, түзетсін.
settings-rulebook-pdf = PDF сақтау
settings-rulebook-docx = Word үшін сақтау
settings-rulebook-html = HTML сақтау
settings-rulebook-busy = Кітап жиналып жатыр…
settings-about = Бағдарлама туралы
about-local = Өз компьютеріңізде жұмыс істейді және ешқайда ештеңе жібермейді.
about-licences = Еркін бағдарлама, MIT және Apache 2.0 лицензиялары бойынша таратылады. Қаріптері: Golos Text және PT Serif, SIL OFL 1.1 лицензиясы.
