# Терезедегі, ережелер кітабындағы хаттар және хат неге жасалмады.
error-letter-act-missing = «Жойылды» делінген, бірақ қол қойылған акт жоқ.
error-letter-act-missing-hint = Алдымен жою туралы актіге қол қойып, оның нөмірі мен күнін енгізіңіз.
error-letter-before-receipt = Хаттың күні жауап берілетін өтініш алынған күннен бұрын.
error-letter-before-receipt-hint = Екі күнді де тексеріңіз.
error-letter-dated-late = Өтініштің күні оны алған күннен кейін.
error-letter-dated-late-hint = Өтініштің күні мен алынған күнін тексеріңіз.
error-letter-day-ahead = Хат күнінен кейін болатын іс орындалған деп айтылған.
error-letter-day-ahead-hint = Күндерді тексеріңіз немесе бәрі орындалғаннан кейін жіберіңіз.
error-letter-extension-past = Жаңа мерзім өтіп кеткен.
error-letter-extension-past-hint = Хат күнінен кейінгі күнді көрсетіңіз.
error-letter-extension-unlawful = Бұл өтініш бойынша мерзімді ұзартуға заң жол бермейді.
error-letter-extension-unlawful-hint = Әдеттегі мерзімде жауап беріңіз. Ресейде мәлімет сұрату, өңдеуді тоқтату талабы және реттеушінің сұрау салуы бойынша мерзім ұзартылады.
error-letter-refusal-unlawful = Бұл негізбен бұл талаптан бас тартуға болмайды.
error-letter-refusal-unlawful-hint = Басқа негізді немесе басқа хатты таңдаңыз: ненің неге сақталатыны әдеттегі жауапта айтылады.
error-letter-not-in-country = Бұл елдің заңында мұндай хат көзделмеген.
error-letter-not-in-country-hint = Басқа хатты таңдаңыз.

app-document-letter = Хат
rulebook-letters = Хаттар: жауаптар, хабарламалар, акт
