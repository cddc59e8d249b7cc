# Что не так с вызовом команды pismovnik.
# { $argument }, { $arguments }, { $others }: параметры, как они пишутся.
usage-unknown-argument = Здесь нет такого параметра: { $argument }
usage-unknown-command = Нет такой команды: { $command }
usage-missing-command = После { $command } нужна ещё команда
usage-commands = Команды: { $commands }
usage-missing-argument = { $count ->
    [one] Не указан обязательный параметр: { $arguments }
   *[other] Не указаны обязательные параметры: { $arguments }
}
usage-missing-value = Не указано значение параметра { $argument }
# { $value }: что было набрано.
usage-wrong-value = Значение «{ $value }» не подходит для { $argument }
usage-repeated = Параметр { $argument } можно указать только один раз
usage-conflict = Параметр { $argument } нельзя указывать вместе с { $others }
usage-possible = Допустимые значения: { $values }
usage-number = Нужно целое число
usage-number-size = Число вне допустимых пределов
usage-fraction = Нужно число; дробная часть отделяется точкой
usage-between = Нужно число от { $from } до { $to }
usage-similar = Возможно, имелось в виду: { $values }
usage-as-value = Если { $value } — это значение, пишите так: { $call }
usage-call = Вызов: { $call }
usage-help = Подробнее: та же команда с --help
usage-heading-call = Вызов
usage-heading-commands = Команды
usage-heading-arguments = Аргументы
usage-heading-options = Параметры
usage-options-name = ПАРАМЕТРЫ
usage-command-name = КОМАНДА
usage-default = без него: { $value }
usage-one-of = одно из: { $values }
usage-arg-help = Показать эту справку
usage-arg-version = Показать номер версии
