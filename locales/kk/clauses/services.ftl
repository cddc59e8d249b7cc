# Анықтамалықтағы қызметтер: құжаттарда қалай аталады және не алады.

draft-service-named = { $name } ({ $company })
draft-service-data-calls = қоңырау шалушылардың нөмірлері, қоңыраулардың уақыты мен жазбалары
draft-service-data-visits = сайтқа кіру туралы мәліметтер
draft-service-data-site = сайтта сақталатын барлық деректер
draft-recipient-marketplace = Маркетплейс арқылы сату
draft-recipient-delivery = Тапсырыстарды жеткізу
draft-recipient-payment = Төлем қабылдау
draft-recipient-analytics = Сайтқа кіруді есепке алу
draft-country-us = АҚШ
draft-country-ca = Канада
draft-country-il = Израиль
draft-country-mt = Мальта
draft-country-sg = Сингапур
