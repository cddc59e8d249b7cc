# Письма в окне, в книге правил и то, почему письмо не составлено.
error-letter-act-missing = Сказано «уничтожено», но нет подписанного акта.
error-letter-act-missing-hint = Сначала подпишите акт об уничтожении и впишите его номер и дату.
error-letter-before-receipt = Письмо датировано раньше, чем получено обращение, на которое оно отвечает.
error-letter-before-receipt-hint = Проверьте обе даты.
error-letter-dated-late = Обращение датировано позже, чем получено.
error-letter-dated-late-hint = Проверьте дату обращения и день получения.
error-letter-day-ahead = О том, что будет после даты письма, говорится как о сделанном.
error-letter-day-ahead-hint = Проверьте даты или отправьте письмо, когда всё будет сделано.
error-letter-extension-past = Новый срок уже прошёл.
error-letter-extension-past-hint = Назовите день после даты письма.
error-letter-extension-unlawful = Срок по этому обращению закон продлить не позволяет.
error-letter-extension-unlawful-hint = Ответьте в обычный срок. В России продлевают ответ на запрос сведений, на требование прекратить обработку и на запрос Роскомнадзора.
error-letter-refusal-unlawful = По этому основанию в этом отказать нельзя.
error-letter-refusal-unlawful-hint = Выберите другое основание или другое письмо: о том, что и почему сохраняется, говорит обычный ответ.
error-letter-not-in-country = Такого письма закон этой страны не знает.
error-letter-not-in-country-hint = Выберите другое письмо.

app-document-letter = Письмо
rulebook-letters = Письма: ответы, уведомления, акт
