# Екі елдің саясатына ортақ сөздер: нысандар мен елдер.

draft-form-place = «{ $name }» нысаны ({ $url })
draft-countries-other = басқа мемлекеттер
