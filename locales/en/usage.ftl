# What is wrong with a call of the command pismovnik.
# { $argument }, { $arguments }, { $others }: options as they are written.
usage-unknown-argument = There is no such option here: { $argument }
usage-unknown-command = There is no such command: { $command }
usage-missing-command = { $command } needs one more command
usage-commands = Commands: { $commands }
usage-missing-argument = { $count ->
    [one] A required argument is missing: { $arguments }
   *[other] Required arguments are missing: { $arguments }
}
usage-missing-value = { $argument } has no value
# { $value }: what was typed.
usage-wrong-value = The value “{ $value }” does not do for { $argument }
usage-repeated = { $argument } can be given only once
usage-conflict = { $argument } cannot be given together with { $others }
usage-possible = Possible values: { $values }
usage-number = A whole number is needed
usage-number-size = The number is out of range
usage-fraction = A number is needed, with a point before its fraction
usage-between = A number from { $from } to { $to } is needed
usage-similar = Perhaps you meant: { $values }
usage-as-value = If { $value } is a value, write: { $call }
usage-call = Usage: { $call }
usage-help = To learn more, add --help to the command
usage-heading-call = Usage
usage-heading-commands = Commands
usage-heading-arguments = Arguments
usage-heading-options = Options
usage-options-name = OPTIONS
usage-command-name = COMMAND
usage-default = without it: { $value }
usage-one-of = one of: { $values }
usage-arg-help = Show this help
usage-arg-version = Show the version
