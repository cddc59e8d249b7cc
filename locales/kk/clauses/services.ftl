# Анықтамалықтағы қызметтер: құжаттарда қалай аталады және не алады.

draft-service-named = { $name } ({ $company })
draft-service-data-calls = қоңырау шалушылардың нөмірлері, қоңыраулардың уақыты мен жазбалары
draft-service-data-visits = cookie файлындағы сәйкестендіргіш, IP-мекенжай, құрылғы мен браузер туралы мәліметтер, көшу көзі, кіру уақыты және беттердегі әрекеттер
draft-service-data-site = сайтта сақталатын барлық деректер
draft-recipient-marketplace = Маркетплейс арқылы сату
draft-recipient-delivery = Тапсырыстарды жеткізу
draft-recipient-payment = Төлем қабылдау
draft-recipient-analytics = Сайтқа кіруді есепке алу
draft-service-data-pages = IP-мекенжай, браузер мен құрылғы туралы мәліметтер, ашылған беттің мекенжайы
draft-recipient-pages = Сайт беттерін көрсету және олардың жұмысы
draft-recipient-recaptcha = Сайт нысандарын автоматты жіберуден қорғау
draft-recipient-fonts = Сайт беттерінде қаріптерді көрсету
draft-recipient-maps = Сайт беттерінде карталарды көрсету
draft-recipient-video = Сайт беттерінде бейнелерді көрсету
draft-recipient-messages = Мессенджерге өзі жазатындармен хат алмасу
draft-recipient-placed = { $name } — { $country }
draft-recipient-grounded = { $name }. Беру негізі: { $ground }
draft-keeper = Оператордың дерекқорларын сақтайтын компания
draft-country-unnamed = Шетелде
