# Службы из справочника: как они названы в бумагах и что получают.

draft-service-named = { $name } ({ $company })
draft-service-data-calls = номера звонящих, время и записи звонков
draft-service-data-visits = сведения о посещениях сайта
draft-service-data-site = все данные, которые хранятся на сайте
draft-recipient-marketplace = Продажа через маркетплейс
draft-recipient-delivery = Доставка заказов
draft-recipient-payment = Приём оплаты
draft-recipient-analytics = Учёт посещений сайта
draft-country-us = США
draft-country-ca = Канада
draft-country-il = Израиль
draft-country-mt = Мальта
draft-country-sg = Сингапур
