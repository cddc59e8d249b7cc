# pismovnik командасын шақыруда не дұрыс емес.
# { $argument }, { $arguments }, { $others }: параметрлер, қалай жазылса, солай.
usage-unknown-argument = Мұнда мұндай параметр жоқ: { $argument }
usage-unknown-command = Мұндай команда жоқ: { $command }
usage-missing-command = { $command } дегеннен кейін тағы команда керек
usage-commands = Командалар: { $commands }
usage-missing-argument = { $count ->
    [one] Міндетті параметр көрсетілмеген: { $arguments }
   *[other] Міндетті параметрлер көрсетілмеген: { $arguments }
}
usage-missing-value = Параметрдің мәні көрсетілмеген: { $argument }
# { $value }: не терілгені.
usage-wrong-value = «{ $value }» мәні бұл параметрге келмейді: { $argument }
usage-repeated = Бұл параметрді бір-ақ рет көрсетуге болады: { $argument }
usage-conflict = Бұл параметрлерді бірге көрсетуге болмайды: { $argument }, { $others }
usage-possible = Рұқсат етілген мәндер: { $values }
usage-number = Бүтін сан керек
usage-number-size = Сан рұқсат етілген шектен тыс
usage-fraction = Сан керек; бөлшек бөлігі нүктемен ажыратылады
usage-between = { $from } мен { $to } аралығындағы сан керек
usage-similar = Мүмкін, мынаны айтқыңыз келген шығар: { $values }
usage-as-value = Егер { $value } мән болса, былай жазыңыз: { $call }
usage-call = Шақыру: { $call }
usage-help = Толығырақ білу үшін командаға --help қосыңыз
usage-heading-call = Шақыру
usage-heading-commands = Командалар
usage-heading-arguments = Аргументтер
usage-heading-options = Параметрлер
usage-options-name = ПАРАМЕТРЛЕР
usage-command-name = КОМАНДА
usage-default = онсыз: { $value }
usage-one-of = мыналардың бірі: { $values }
usage-arg-help = Осы анықтаманы көрсету
usage-arg-version = Нұсқа нөмірін көрсету
