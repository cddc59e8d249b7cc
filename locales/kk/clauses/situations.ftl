# Екі елдің саясатына ортақ сөздер: нысандар мен елдер.

draft-form-place = { $name } ({ $url })
draft-country-by = Беларусь
draft-countries-other = басқа мемлекеттер
