# Беттің төменгі жолына арналған қысқа атаулар: толығы екі жол болар еді.

draft-foot-consent-orders = Деректерді өңдеуге келісім: тапсырыстар
draft-foot-consent-account = Деректерді өңдеуге келісім: жеке кабинет
draft-foot-consent-forms = Деректерді өңдеуге келісім: өтініштер
draft-foot-consent-bonus = Деректерді өңдеуге келісім: бонустық бағдарлама
draft-foot-consent-promotions = Деректерді өңдеуге келісім: ұтыс ойындары мен акциялар
draft-foot-consent-health = Денсаулық туралы мәліметтерді өңдеуге келісім
draft-foot-consent-cookies = Cookie файлдарына келісім
draft-foot-consent-marketing = Жарнамаға келісім
draft-foot-consent-distribution = Деректерді таратуға келісім
draft-foot-consent-transfer = Деректерді үшінші тұлғаларға беруге келісім
draft-foot-consent-abroad = Деректерді шетелге беруге келісім
draft-foot-withdrawal = Келісімді қайтарып алу
draft-foot-order = Жауапты тұлғаны тағайындау туралы бұйрық
draft-foot-approval = Құжаттарды бекіту
draft-foot-acquaintance = Танысу парағы
draft-foot-level = Қорғалу деңгейін айқындау
draft-foot-abroad = Шетелге беру: жұмыс парағы
draft-foot-incident = Деректердің тарап кетуі немесе жоғалуы
kz-foot-incident = Деректер қауіпсіздігінің бұзылуы
draft-foot-banner = Cookie файлдарын таңдау терезесі
