# Службы, с которыми работают магазины: имена, под которыми их знают владельцы, и виды служб.

service-kind-delivery = Доставка
service-kind-payment = Оплата
service-kind-mailing = Рассылки и СМС
service-kind-hosting = Хостинг и облако
service-kind-builder = Конструктор сайта
service-kind-crm = Учёт клиентов и склада
service-kind-accounting = Бухгалтерия и чеки
service-kind-telephony = Телефония
service-kind-chat = Чат на сайте
service-kind-marketplace = Маркетплейсы
service-kind-counter = Счётчики и реклама

service-cdek = СДЭК
service-russian-post = Почта России
service-boxberry = Boxberry
service-yandex-delivery = Яндекс Доставка
service-five-post = 5Post
service-dpd = DPD
service-dellin = Деловые Линии
service-pecom = ПЭК
service-dostavista = Dostavista
service-pony-express = Pony Express
service-kazpost = Казпочта
service-exline = Exline
service-alem-tat = Alem-Tat

service-yookassa = ЮKassa
service-tbank = Т-Банк
service-sber = Сбербанк
service-alfa-bank = Альфа-Банк
service-tochka = Точка
service-robokassa = Robokassa
service-cloudpayments = CloudPayments
service-prodamus = Prodamus
service-payanyway = PayAnyWay
service-yandex-pay = Яндекс Пэй
service-kaspi = Kaspi
service-halyk = Halyk
service-freedom-pay = Freedom Pay

service-unisender = Unisender
service-sendpulse = SendPulse
service-sendsay = Sendsay
service-dashamail = DashaMail
service-mindbox = Mindbox
service-mailchimp = Mailchimp
service-sms-aero = SMS Aero
service-smsc = SMSC
service-mobizon = Mobizon

service-timeweb = Timeweb
service-beget = Beget
service-reg-ru = Рег.ру
service-selectel = Selectel
service-yandex-cloud = Yandex Cloud
service-ps-kz = PS.kz
service-hoster-kz = Hoster.kz

service-tilda = Tilda
service-insales = InSales
service-nethouse = Nethouse
service-advantshop = AdvantShop
service-wix = Wix
service-shopify = Shopify
service-satu = Satu.kz

service-bitrix24 = Битрикс24
service-amocrm = amoCRM
service-moysklad = МойСклад
service-retailcrm = RetailCRM

service-kontur = Контур
service-moedelo = Моё дело
service-one-c-fresh = 1С:Фреш
service-taxcom = Такском-ОФД
service-platforma-ofd = Платформа ОФД

service-mango = Mango Office
service-uis = UIS
service-mts = МТС
service-beeline = билайн
service-megafon = МегаФон
service-zadarma = Zadarma
service-calltouch = Calltouch

service-jivo = Jivo
service-talk-me = Talk-Me
service-carrot-quest = Carrot quest
service-envybox = Envybox

service-ozon = Ozon
service-wildberries = Wildberries
service-yandex-market = Яндекс Маркет
service-megamarket = Мегамаркет
service-avito = Авито
service-kaspi-shop = Kaspi Магазин

service-yandex-metrica = Яндекс Метрика
service-top-mail-ru = Top.Mail.Ru
service-vk-pixel = VK Пиксель
service-yandex-direct = Яндекс Директ
service-roistat = Roistat
service-liveinternet = LiveInternet
service-google-analytics = Google Analytics
service-google-tag-manager = Google Tag Manager
service-google-ads = Google Ads
service-meta-pixel = Meta Pixel
service-microsoft-clarity = Microsoft Clarity
service-hotjar = Hotjar
service-tiktok-pixel = TikTok Pixel
