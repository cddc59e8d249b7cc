# Дүкеннің логотипі және мөр суреті.
# { $format }: PNG, JPEG немесе SVG; { $width }, { $height }: өлшемі.
pictures-kept = { $format }, { $width } × { $height }.

cli-shop-logo = Хаттар мен құжаттардағы дүкен логотипі
cli-shop-stamp = Хаттағы қолтаңба жанындағы мөр суреті
cli-shop-picture-set = Суретті PNG, JPEG немесе SVG файлынан алу
cli-shop-picture-remove = Суретті алып тастау
cli-shop-picture-show = Қандай сурет сақталғанын көрсету; --out берілсе — файлға сақтау
cli-arg-image = PNG, JPEG немесе SVG файлы, 2 МБ-қа дейін
cli-arg-on-papers = Логотипті хаттарға ғана емес, құжаттарға да қою
cli-arg-logo = Әр құжаттың бірінші бетіндегі логотип: PNG, JPEG немесе SVG файлы

error-picture-unreadable = Суретті оқу мүмкін болмады: { $detail }.
error-picture-unreadable-hint = Бүтін PNG, JPEG немесе SVG файлы керек. Оны кез келген сурет бағдарламасында ашып, қайта сақтаңыз.
error-picture-too-large = Сурет файлы тым үлкен: { $max } КБ-қа дейін болады.
error-picture-too-large-hint = Суретті кішірейтіңіз: басып шығаруға ені 1200 нүкте жеткілікті.
error-picture-pixels = Суретте { $width } × { $height } нүкте бар: бір қабырғасы { $least } нүктеден аз немесе { $most } нүктеден көп.
error-picture-pixels-hint = Оны басқа өлшемде сақтаңыз: басып шығаруға ені 600-ден 2400 нүктеге дейінгісі жақсы.
error-picture-shape = { $width } × { $height } суреті тым созылыңқы: қабырғалары { $most } еседен артық ерекшеленеді.
error-picture-shape-hint = Шетін қиыңыз немесе логотиптің басқа түрін алыңыз.
error-picture-colours = Сурет түстері экранға арналмаған: бұл баспаханалық JPEG (CMYK) немесе 8 биттен терең.
error-picture-colours-hint = Оны RGB түстерімен қайта сақтаңыз.
error-picture-animated = Сурет қозғалады, ал қағазда тек бір кескін көрінеді.
error-picture-animated-hint = Бір кадрын жеке сурет етіп сақтаңыз.
error-picture-turned = Түсірілім қырынан жатыр: камера оны бұру керегін ғана белгілеген.
error-picture-turned-hint = Түсірілімді ашып, бұрып, қайта сақтаңыз.
error-picture-svg-text = SVG ішінде қаріппен терілген әріптер бар: басқа компьютерде олар өзгеше көрінеді.
error-picture-svg-text-hint = Логотип салынған бағдарламада мәтінді қисықтарға (контурларға) айналдырып, қайта сақтаңыз. Немесе PNG етіп сақтаңыз.
error-picture-svg-foreign = SVG ішінде суретте болмауға тиіс нәрсе бар: { $detail }. Скрипттер, қозғалыс және басқа файлдарға сілтемелер қабылданбайды.
error-picture-svg-foreign-hint = Суретті «қарапайым SVG» немесе PNG етіп сақтаңыз.
error-picture-svg-effect = SVG ішінде дәл басып шығарылмайтын тәсіл бар: { $detail }.
error-picture-svg-effect-hint = Логотипті ені 1200 нүктеден басталатын, фоны мөлдір PNG етіп сақтаңыз.
error-picture-missing = Дүкенде мұндай сурет жоқ.
error-picture-missing-hint = Алдымен файлды таңдаңыз.
pictures-dialog-logo = Дүкен логотипі
pictures-dialog-stamp = Мөр суреті
pictures-stamp-alt = Мөр суреті
