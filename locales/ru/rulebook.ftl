# Книга правил: всё, что программа знает и пишет, для проверки юристом.
rulebook-title = Книга правил
rulebook-subtitle = Тексты, условия, статьи, сроки, штрафы и вопросы программы — для проверки юристом
# { $version }: версия правил.
rulebook-foot = Письмовник · книга правил, версия { $version }
rulebook-page-counter = Страница { $page } из { $pages }

rulebook-guide = Как читать эту книгу
rulebook-guide-what = Книга собрана из тех же данных, по которым программа составляет документы: чего здесь нет, того она не напишет. Сначала для каждой страны идут статьи и источники, затем пункты документов с условиями, слова, которые стоят внутри пунктов, замечания к ответам и штрафы; в конце — вопросы.
rulebook-guide-correct = Правая колонка оставлена для правки: пишите в ней от руки или сохраните книгу в Word и исправляйте там. Каждая строка начинается обозначением пункта; по нему правку внесут в программу.
rulebook-guide-signs = В угловых скобках — ‹то, что подставляется из ответов›. Слово «либо» отделяет варианты текста, из которых в документ попадает один.
rulebook-guide-conditions = Условия под пунктами не написаны вручную. Программа составила документы по примерам и случайным наборам ответов и записала, от каких ответов зависит пункт и при каких он стоял.
rulebook-mark-high = Уверенность высокая: положение найдено в источнике и не вызывает сомнений либо, если рядом стоит «не подтверждено», хорошо известно, но источник не найден.
rulebook-mark-medium = Уверенность средняя: источник косвенный либо источники расходятся.
rulebook-mark-low = Уверенность низкая: положение нужно проверить до того, как на него полагаться.
rulebook-mark-unconfirmed = Не подтверждено: источник не найден, положение записано по памяти. Сверьте его с действующей редакцией закона в первую очередь.
# { $from }, { $verified }: дни; { $version }: версия правил.
rulebook-coverage = Правила версии { $version } описывают закон, который действует с { $from }, и сверены с источниками по { $verified } включительно. Книга не заменяет заключения юриста.
rulebook-doubts = Что проверить в первую очередь
rulebook-doubts-what = Здесь источники молчат, расходятся или не прочитаны.
rulebook-doubt-ru-edition = Закон № 152-ФЗ известен в редакции от 26.07.2026, есть и редакция с изменениями, не вступившими в силу. Их содержание не прочитано. Возможно, речь идёт о согласиях через Госуслуги (законопроект № 1110676-8), но его принятие не подтверждено.
rulebook-doubt-ru-counting = Переносится ли на рабочий день срок по Закону № 152-ФЗ, если его последний день выходной (статья 193 ГК РФ), не решено. Программа считает строго, без переноса, а перенесённый день показывает для сведения.
rulebook-doubt-ru-mixed = Если в одном письме отзывают согласие и требуют прекратить обработку, программа ведёт оба срока (части 5 и 5.1 статьи 21 Закона № 152-ФЗ) и показывает более ранний. Это вывод из текста закона, а не разъяснение.
rulebook-doubt-ru-fines = Штрафы предпринимателя по частям 2, 2.1, 8 и 9 статьи 13.11 КоАП РФ в источниках не определены, по части 10 источники расходятся. Что самозанятого штрафуют как гражданина, не подтверждено.
rulebook-doubt-ru-minors = С какого возраста подросток сам даёт согласие, Закон № 152-ФЗ не говорит; практика для возраста от 14 до 18 лет разная.
rulebook-doubt-ru-post = Какие письма сейчас принимают с описью вложения, не подтверждено: найдены только старые источники.
rulebook-doubt-kz-code = Цифровой кодекс № 255-VIII действует с июля 2026 года; точный день (11 или 12 июля) выведен из срока, а не прочитан. Как сопутствующий Закон № 256-VIII меняет слова Закона № 94-V, не прочитано.
rulebook-doubt-kz-access = В какой срок отвечать на запрос о доступе к данным, Закон № 94-V сейчас числом не называет. Программа считает три рабочих дня — как в прежнем тексте, приведённом по памяти.
rulebook-doubt-kz-plans = Реестр операторов, уведомление о начале обработки и штрафы до 5000 МРП обсуждались в марте 2026 года; принятие не найдено.
rulebook-doubt-kz-language = Норма, которая определяла бы язык политики частного магазина, не найдена. Программа пишет по-казахски и по-русски, сначала по-казахски.

# { $country }: страна.
rulebook-articles = { $country }: статьи и источники
rulebook-articles-caption = Статьи, на которые ссылаются документы и замечания
rulebook-sources = Источники
# { $key }: обозначение источника; { $place }: адрес.
rulebook-source-place = { $key }: { $place }
rulebook-source-repository = { $key }: текст из открытого хранилища, точный адрес не записан
rulebook-source-repository-place = { $key }: текст из открытого хранилища ({ $place })
rulebook-unconfirmed = не подтверждено
rulebook-cited-unconfirmed = { $article } (не подтверждено)
rulebook-confidence-high = высокая
rulebook-confidence-medium = средняя
rulebook-confidence-low = низкая
rulebook-head-article = Статья
rulebook-head-since = Действует с
rulebook-head-sources = Источники
rulebook-head-confidence = Уверенность
rulebook-head-served = Ссылок
rulebook-head-remark = Правка
rulebook-head-clause = Пункт
rulebook-head-finding = Замечание
rulebook-head-fine = Во что обойдётся
rulebook-head-question = Вопрос
rulebook-head-text = Текст

rulebook-clauses = { $country }: пункты документов
# { $count }: сколько наборов ответов.
rulebook-clauses-what = { $count ->
    [one] Условия сняты с документов, составленных по { $count } набору ответов. Пункт, который стоит в нескольких документах, приведён в первом из них.
   *[other] Условия сняты с документов, составленных по { $count } наборам ответов. Пункт, который стоит в нескольких документах, приведён в первом из них.
}
rulebook-clauses-caption = Пункты, их условия и тексты
rulebook-always = Стоит всегда.
# { $answers }: вопросы и ответы.
rulebook-depends = Зависит от ответов: { $answers }.
rulebook-also = Стоит также в документах: { $papers }.
rulebook-in-all = Стоит во всех документах.
# { $papers }: названия документов.
rulebook-in-all-but = Стоит и в остальных документах, кроме таких: { $papers }.
# { $question }: подпись вопроса; { $answers }: ответы, при которых стоит пункт.
rulebook-condition = «{ $question }»
rulebook-condition-answers = «{ $question }» — { $answers }
rulebook-condition-answered = «{ $question }» — есть ответ
rulebook-since = Действует с { $day }
rulebook-no-text = Своего текста нет: перечень, таблица или реквизиты. Их слова приведены в разделе «Слова внутри пунктов».
rulebook-example = Пример:
rulebook-unseen = Пункты, которые в составленных документах не встретились
rulebook-variant = либо: { $text }
rulebook-variant-inline = либо «{ $text }»

rulebook-phrases = { $country }: слова внутри пунктов
rulebook-phrases-what = Строки перечней, ячейки таблиц, названия и слова, которыми в документах названы выбранные ответы.
rulebook-phrases-caption = Обозначения и слова
rulebook-words-consents = Согласия
rulebook-words-cookies = Файлы cookie
rulebook-words-foot = Нижние колонтитулы
rulebook-words-incident = Утечка данных и передача за границу
rulebook-words-internal = Внутренние документы
rulebook-words-notification = Уведомление в Роскомнадзор
rulebook-words-old-base = Старая база рассылки
rulebook-words-policy = Политика
rulebook-words-services = Службы из справочника
rulebook-words-situations = Случаи из практики
rulebook-words-transfer = Передача третьим лицам
rulebook-words-withdrawal = Бланк отзыва
rulebook-words-words = Слова всех документов
rulebook-words-instruction = Поручение исполнителю
rulebook-words-letters = Письма
rulebook-words-decision = Письма: решение и его основания
rulebook-words-letters-law = Письма: нормы

rulebook-findings = { $country }: замечания к ответам
rulebook-findings-caption = Что программа говорит о том, как устроена работа магазина
rulebook-fines = { $country }: штрафы
rulebook-fines-what = Суммы показаны так, как их видит владелец. Где источник не называет суммы для такого владельца, программа её не показывает.
rulebook-fines-caption = Штрафы по замечаниям и видам владельцев
# { $who }: вид владельца; { $cost }: штраф словами.
rulebook-fine = { $who }: { $cost }

rulebook-fines-all = Все штрафы
rulebook-fines-all-caption = Штрафы по статьям
rulebook-fined-roubles = Штраф, рублей
rulebook-fined-range = { $from }–{ $to }
rulebook-fined-unsure = { $from }–{ $to } (сумма не сверена с источником)
rulebook-fined-citizen = Граждане и самозанятые
rulebook-fined-official = Должностные лица
rulebook-fined-proprietor = Предприниматели
rulebook-fined-company = Компании
rulebook-fined-open = в источниках не определён

rulebook-questions = Вопросы
rulebook-questions-what = Вопросы идут в том порядке, в каком их задаёт программа: заголовок страницы и объяснение, подпись, подсказка, пример, варианты ответа.
rulebook-questions-caption = Вопросы этого раздела
# { $condition }: условие.
rulebook-asked-when = Спрашивают, если: { $condition }.
rulebook-any-of = хотя бы одно: { $conditions }
rulebook-all-of = всё вместе: { $conditions }
rulebook-optional = Можно не отвечать.
# { $options }: варианты ответа, один за другим.
rulebook-options = Ответы: { $options }
# { $fields }: поля записи, одно за другим.
rulebook-fields = Поля: { $fields }
# { $text }: пример ответа.
rulebook-such-as = Например: { $text }
rulebook-remarks = Общие замечания

rulebook-arg-name = имя
rulebook-arg-names = названия
rulebook-arg-button = кнопка
rulebook-arg-ground = основание
rulebook-arg-items = перечень
rulebook-arg-days = дней
rulebook-arg-day = день
rulebook-arg-url = адрес страницы
rulebook-arg-tools = инструменты
rulebook-arg-site = сайт
rulebook-arg-sites = сайты
rulebook-arg-operator = оператор
rulebook-arg-member = участник группы
rulebook-arg-first = первое
rulebook-arg-second = второе
rulebook-arg-shop = магазин
rulebook-arg-places = площадки
rulebook-arg-kinds = виды
rulebook-arg-channels = каналы
rulebook-arg-address = адрес
rulebook-arg-email = электронная почта
rulebook-arg-contacts = контакты
rulebook-arg-ways = способы
rulebook-arg-purposes = цели
rulebook-arg-recipients = получатели
rulebook-arg-countries = страны
rulebook-arg-country = страна
rulebook-arg-company = компания
rulebook-arg-number = номер
rulebook-arg-count = число
rulebook-arg-brands = бренды
rulebook-arg-actions = действия
rulebook-arg-provider = банк или платёжный сервис
rulebook-arg-term = срок
rulebook-arg-title = название
rulebook-arg-year = год
rulebook-arg-month = месяц
rulebook-arg-page = страница
rulebook-arg-pages = страниц
rulebook-arg-role = роль
rulebook-arg-made = день подготовки
rulebook-arg-as-of = день, на который взят закон
rulebook-arg-abroad = сведения о передаче за границу
rulebook-arg-answer = ответ
rulebook-arg-article = статья
rulebook-arg-authority = документ о полномочиях
rulebook-arg-changes = что изменить
rulebook-arg-channel = канал
rulebook-arg-dated = дата письма
rulebook-arg-executor = исполнитель
rulebook-arg-forms = формы
rulebook-arg-from = от
rulebook-arg-inn = ИНН
rulebook-arg-ogrn = ОГРН или ОГРНИП
rulebook-arg-question = вопрос
rulebook-arg-reason = причина
rulebook-arg-received = день получения
rulebook-arg-register = вид номера
rulebook-arg-registered = входящий номер
rulebook-arg-sheets = листов
rulebook-arg-signatory = кто подписывает
rulebook-arg-sources = источники
rulebook-arg-subject = субъект
rulebook-arg-tenge = тенге
rulebook-arg-to = до
rulebook-arg-until = последний день
rulebook-arg-urls = адреса страниц
rulebook-arg-way = способ
rulebook-arg-what = что
rulebook-arg-why = почему
rulebook-arg-words = свои слова

# Сохранение из окна.
rulebook-dialog-save = Сохранить книгу правил
rulebook-file = Книга правил

# Командная строка. { $file }: имя файла.
cli-rulebook = Собирает книгу правил: тексты, условия, статьи, штрафы и вопросы для юриста
cli-rulebook-done = Записано: { $file }
cli-arg-country = Только эта страна: RU или KZ; без неё обе
