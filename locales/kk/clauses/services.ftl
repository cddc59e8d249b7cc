# Анықтамалықтағы қызметтер: құжаттарда қалай аталады және не алады.

draft-service-named = { $name } ({ $company })
draft-service-data-calls = қоңырау шалушылардың нөмірлері, қоңыраулардың уақыты мен жазбалары
draft-service-data-visits = сайтқа кіру туралы мәліметтер
draft-service-data-site = сайтта сақталатын барлық деректер
draft-recipient-marketplace = Маркетплейс арқылы сату
draft-recipient-delivery = Тапсырыстарды жеткізу
draft-recipient-payment = Төлем қабылдау
draft-recipient-analytics = Сайтқа кіруді есепке алу
draft-service-data-pages = IP-мекенжай, браузер мен құрылғы туралы мәліметтер, ашылған беттің мекенжайы
draft-recipient-pages = Сайт беттерін көрсету және олардың жұмысы
draft-recipient-messages = Мессенджерге өзі жазатындармен хат алмасу
draft-recipient-placed = { $name } — { $country }
draft-recipient-grounded = { $name }. Беру негізі: { $ground }
draft-keeper = Оператордың дерекқорларын сақтайтын компания
draft-country-unnamed = Шетелде
