# Короткие названия для нижней строки страницы, где полное заняло бы две.

draft-foot-consent-orders = Согласие на обработку данных: заказы
draft-foot-consent-account = Согласие на обработку данных: личный кабинет
draft-foot-consent-forms = Согласие на обработку данных: обращения
draft-foot-consent-bonus = Согласие на обработку данных: бонусная программа
draft-foot-consent-promotions = Согласие на обработку данных: розыгрыши и акции
draft-foot-consent-health = Согласие на обработку сведений о здоровье
draft-foot-consent-cookies = Согласие на файлы cookie
draft-foot-consent-marketing = Согласие на рекламу
draft-foot-consent-distribution = Согласие на распространение данных
draft-foot-consent-transfer = Согласие на передачу данных третьим лицам
draft-foot-consent-abroad = Согласие на передачу данных за границу
draft-foot-withdrawal = Отзыв согласия
draft-foot-order = Приказ о назначении ответственного
draft-foot-approval = Утверждение документов
draft-foot-acquaintance = Лист ознакомления
draft-foot-level = Уровень защищённости данных
draft-foot-abroad = Передача за границу: рабочий лист
draft-foot-incident = Утечка или потеря данных
kz-foot-incident = Нарушение безопасности данных
draft-foot-banner = Окно выбора файлов cookie
