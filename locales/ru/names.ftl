# Обращения в письмах и то, чего о чужом имени нельзя знать по правилам.
address-called-m = Уважаемый { $name }!
address-called-f = Уважаемая { $name }!
address-surname-m = Уважаемый господин { $name }!
address-surname-f = Уважаемая госпожа { $name }!
address-unknown = Здравствуйте, { $name }!

name-gender-unknown = По имени не понять, мужчина это или женщина.
name-gender-unknown-hint = Укажите пол: от него зависят падежи и обращение. Без него изменены только слова, которые у мужчин и женщин склоняются одинаково.
name-gender-guessed = Мужчина это или женщина, видно только по окончанию фамилии.
name-gender-guessed-hint = Проверьте и укажите пол, если он определён неверно.
name-gender-mismatch = Части имени не согласуются: одна мужская, другая женская.
name-gender-mismatch-hint = Проверьте, нет ли опечатки, и укажите пол.
name-order = Непонятно, какое из слов — фамилия.
name-order-hint = Напишите имя в порядке «фамилия, имя, отчество» или впишите нужные падежи сами.
name-surname-may-not-decline = Такую фамилию одни склоняют, другие нет.
name-surname-may-not-decline-hint = Лучше спросить у самого человека или посмотреть, как он пишет сам; склонение можно исправить.
name-surname-vowel = В такой фамилии гласная при склонении может выпадать, а может и оставаться.
name-surname-vowel-hint = Проверьте падежи: как принято в семье, знает только сам человек. Их можно исправить.
name-first-name-may-not-decline = Такое имя одни склоняют, другие нет.
name-first-name-may-not-decline-hint = Проверьте падежи; их можно исправить.
name-foreign = Имя написано не кириллицей, поэтому оно не изменено.
name-foreign-hint = Напишите имя кириллицей или впишите падежи сами.

# Падежи в выводе команды.
name-case-nominative = именительный (кто): { $form }
name-case-genitive = родительный (кого): { $form }
name-case-dative = дательный (кому): { $form }
name-case-accusative = винительный (вижу кого): { $form }
name-case-instrumental = творительный (кем): { $form }
name-case-prepositional = предложный (о ком): { $form }
