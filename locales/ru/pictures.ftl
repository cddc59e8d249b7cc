# Логотип и картинка печати магазина.
# { $format }: PNG, JPEG или SVG; { $width }, { $height }: размер.
pictures-kept = { $format }, { $width } × { $height }.

cli-shop-logo = Логотип магазина на письмах и документах
cli-shop-stamp = Картинка печати у подписи в письмах
cli-shop-picture-set = Взять картинку из файла PNG, JPEG или SVG
cli-shop-picture-remove = Убрать картинку
cli-shop-picture-show = Показать, какая картинка хранится; с --out — сохранить её в файл
cli-arg-image = Файл PNG, JPEG или SVG, до 2 МБ
cli-arg-on-papers = Ставить логотип и на документы, не только на письма
cli-arg-logo = Логотип на первой странице каждого документа: файл PNG, JPEG или SVG

error-picture-unreadable = Картинку не удалось прочитать: { $detail }.
error-picture-unreadable-hint = Нужен целый файл PNG, JPEG или SVG. Откройте его в любой программе для картинок и сохраните заново.
error-picture-too-large = Файл картинки слишком велик: можно до { $max } КБ.
error-picture-too-large-hint = Уменьшите картинку: для печати довольно 1200 точек в ширину.
error-picture-pixels = В картинке { $width } × { $height } точек: меньше { $least } или больше { $most } по стороне.
error-picture-pixels-hint = Сохраните её в другом размере: для печати хорошо от 600 до 2400 точек в ширину.
error-picture-shape = Картинка { $width } × { $height } слишком вытянута: стороны различаются больше чем в { $most } раз.
error-picture-shape-hint = Обрежьте поля или возьмите другой вид логотипа.
error-picture-colours = Цвета картинки не для экрана: это JPEG для типографии (CMYK) или с глубиной больше 8 бит.
error-picture-colours-hint = Сохраните её заново в цветах RGB.
error-picture-animated = Картинка движется, а на бумаге видно только одно изображение.
error-picture-animated-hint = Сохраните один кадр отдельной картинкой.
error-picture-turned = Снимок лежит на боку: камера только пометила, что его надо повернуть.
error-picture-turned-hint = Откройте снимок, поверните его и сохраните заново.
error-picture-svg-text = В SVG есть буквы, набранные шрифтом: на другом компьютере они будут выглядеть иначе.
error-picture-svg-text-hint = В программе, где нарисован логотип, переведите текст в кривые (контуры) и сохраните снова. Или сохраните его как PNG.
error-picture-svg-foreign = В SVG есть то, чему в картинке не место: { $detail }. Скрипты, движение и ссылки на другие файлы не принимаются.
error-picture-svg-foreign-hint = Сохраните картинку как «простой SVG» или как PNG.
error-picture-svg-effect = В SVG есть приём, который не напечатать точно: { $detail }.
error-picture-svg-effect-hint = Сохраните логотип как PNG шириной от 1200 точек, с прозрачным фоном.
error-picture-missing = У магазина нет такой картинки.
error-picture-missing-hint = Сначала выберите файл.
pictures-dialog-logo = Логотип магазина
pictures-dialog-stamp = Картинка печати
pictures-stamp-alt = Изображение печати
