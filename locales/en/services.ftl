# Services that shops work with: the names by which owners know them, and kinds of services.

service-kind-delivery = Delivery
service-kind-payment = Payment
service-kind-mailing = Mailings and SMS
service-kind-hosting = Hosting and cloud
service-kind-builder = Site builder
service-kind-crm = Customers and stock
service-kind-accounting = Accounting and receipts
service-kind-telephony = Telephony
service-kind-chat = Chat on the site
service-kind-marketplace = Marketplaces
service-kind-counter = Counters and advertising

service-cdek = CDEK
service-russian-post = Russian Post
service-boxberry = Boxberry
service-yandex-delivery = Yandex Delivery
service-five-post = 5Post
service-dpd = DPD
service-dellin = Dellin
service-pecom = PEK
service-dostavista = Dostavista
service-pony-express = Pony Express
service-kazpost = Kazpost
service-exline = Exline
service-alem-tat = Alem-Tat

service-yookassa = YooKassa
service-tbank = T-Bank
service-sber = Sberbank
service-alfa-bank = Alfa-Bank
service-tochka = Tochka
service-robokassa = Robokassa
service-cloudpayments = CloudPayments
service-prodamus = Prodamus
service-payanyway = PayAnyWay
service-yandex-pay = Yandex Pay
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
service-reg-ru = Reg.ru
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

service-bitrix24 = Bitrix24
service-amocrm = amoCRM
service-moysklad = MoySklad
service-retailcrm = RetailCRM

service-kontur = Kontur
service-moedelo = Moe Delo
service-one-c-fresh = 1C:Fresh
service-taxcom = Taxcom OFD
service-platforma-ofd = Platforma OFD

service-mango = Mango Office
service-uis = UIS
service-mts = MTS
service-beeline = Beeline
service-megafon = MegaFon
service-zadarma = Zadarma
service-calltouch = Calltouch

service-jivo = Jivo
service-talk-me = Talk-Me
service-carrot-quest = Carrot quest
service-envybox = Envybox

service-ozon = Ozon
service-wildberries = Wildberries
service-yandex-market = Yandex Market
service-megamarket = Megamarket
service-avito = Avito
service-kaspi-shop = Kaspi Shop

service-yandex-metrica = Yandex Metrica
service-top-mail-ru = Top.Mail.Ru
service-vk-pixel = VK Pixel
service-yandex-direct = Yandex Direct
service-roistat = Roistat
service-liveinternet = LiveInternet
service-google-analytics = Google Analytics
service-google-tag-manager = Google Tag Manager
service-google-ads = Google Ads
service-meta-pixel = Meta Pixel
service-microsoft-clarity = Microsoft Clarity
service-hotjar = Hotjar
service-tiktok-pixel = TikTok Pixel
