# Службы из справочника: как они названы в бумагах и что получают.

draft-service-named = { $name } ({ $company })
draft-service-data-calls = номера звонящих, время и записи звонков
draft-service-data-visits = идентификатор из файла cookie, IP-адрес, сведения об устройстве и браузере, источник перехода, время посещения и действия на страницах
draft-service-data-site = все данные, которые хранятся на сайте
draft-recipient-marketplace = Продажа через маркетплейс
draft-recipient-delivery = Доставка заказов
draft-recipient-payment = Приём оплаты
draft-recipient-analytics = Учёт посещений сайта
draft-service-data-pages = IP-адрес, сведения о браузере и устройстве, адрес открытой страницы
draft-recipient-pages = Показ и работа страниц сайта
draft-recipient-recaptcha = Защита форм сайта от автоматических отправок
draft-recipient-fonts = Показ шрифтов на страницах сайта
draft-recipient-maps = Показ карт на страницах сайта
draft-recipient-video = Показ видео на страницах сайта
draft-recipient-messages = Переписка с теми, кто сам пишет в мессенджер
draft-recipient-placed = { $name } — { $country }
draft-recipient-grounded = { $name }. Основание передачи: { $ground }
draft-keeper = компания, которая хранит базы данных Оператора
draft-country-unnamed = За границей
