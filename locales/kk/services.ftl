# Дүкендер жұмыс істейтін қызметтер: иелеріне белгілі атаулары және қызмет түрлері.

service-kind-delivery = Жеткізу
service-kind-payment = Төлем
service-kind-mailing = Хат тарату және SMS
service-kind-hosting = Хостинг және бұлт
service-kind-builder = Сайт конструкторы
service-kind-crm = Клиенттер мен қойма есебі
service-kind-accounting = Бухгалтерия және чектер
service-kind-telephony = Телефония
service-kind-chat = Сайттағы чат
service-kind-marketplace = Маркетплейстер
service-kind-counter = Санауыштар мен жарнама

service-cdek = СДЭК
service-russian-post = Ресей поштасы
service-boxberry = Boxberry
service-yandex-delivery = Яндекс Жеткізу
service-five-post = 5Post
service-dpd = DPD
service-dellin = Деловые Линии
service-pecom = ПЭК
service-dostavista = Dostavista
service-pony-express = Pony Express
service-kazpost = Қазпошта
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
service-kaspi-shop = Kaspi Дүкен

service-yandex-metrica = Яндекс Метрика
service-top-mail-ru = Top.Mail.Ru
service-vk-pixel = VK Pixel
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
