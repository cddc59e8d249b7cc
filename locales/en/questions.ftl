# Sections of the questionnaire.
section-who = Who you are
section-site = Shop and site
section-sales = How you sell
section-requests = Forms and reviews
section-marketing = Mailings, bonuses, promotions
section-cookies = Cookies and visits
section-recipients = Whom you give data to
section-storage = Storage and protection
section-terms = How long you keep data
section-policy = Withdrawal of consent and the rest

# Things that people tell a shop about themselves; options of several questions share them.
-ask-name = Name
-ask-full-name = Surname, first name and patronymic
-ask-phone = Phone
-ask-email = E-mail
-ask-address = Address
-ask-birth-date = Date of birth
-ask-birth-date-note = seldom needed: ask yourself what cannot be done without it
-ask-city = City
-ask-message = Text of the message
-ask-photo = Photograph
-ask-purchases = Purchase history
-ask-inn = Taxpayer number (INN)

# Yes and no, where they are options.
-ask-yes = Yes
-ask-no = No

# Country.
page-country-title = In which country does the shop work?
page-country-why = The country decides under which law the papers are drafted: 152-FZ in Russia, law 94-V in Kazakhstan. These are different texts, not a translation of one.
question-shop-country-label = Country of the shop
option-shop-country-RU = Russia
option-shop-country-RU-note = papers in Russian, with an English version for information
option-shop-country-KZ = Kazakhstan
option-shop-country-KZ-note = papers in Kazakh and Russian, with an English version for information

# Kind of operator.
page-operator-kind-title = Who answers for the shop?
page-operator-kind-why = Buyers must know who has control of their data. The law calls that person or firm the operator, and the policy begins with its name.
question-operator-kind-label = Kind of operator
option-operator-kind-sole-proprietor = Sole proprietor
option-operator-kind-sole-proprietor-note = you are registered as an individual entrepreneur (IP)
option-operator-kind-self-employed = Self-employed
option-operator-kind-self-employed-note = you pay the tax on professional income and are not registered as an entrepreneur
option-operator-kind-company = Company
option-operator-kind-company-note = OOO, AO or TOO: one legal entity
option-operator-kind-group = Group of companies
option-operator-kind-group-note = one site behind which stand several firms or entrepreneurs

# Requisites of the operator.
page-operator-requisites-title = How should the papers name you?
page-operator-requisites-why = By name and numbers a buyer or inspector sees that it is you who stands behind the site. We verify the check digits, so that no slip gets into a document.
question-operator-form-label = Legal form
option-operator-form-ooo = OOO
option-operator-form-too = TOO
option-operator-form-ao = AO
question-operator-name-label = Name
question-operator-name-hint = A person: surname, first name and patronymic in full. A company: its name without the legal form and outer quotation marks.
question-operator-name-example = Соболева Анна Петровна; for a company: Дом с трубой
question-operator-inn-label = INN
question-operator-inn-hint = 12 digits for a person, 10 for a company.
question-operator-inn-example = 000100000170
question-operator-kpp-label = KPP
question-operator-kpp-example = 000101001
question-operator-ogrn-label = OGRN
question-operator-ogrn-example = 1240000000019
question-operator-ogrnip-label = OGRNIP
question-operator-ogrnip-example = 324000000000010
question-operator-iin-label = IIN
question-operator-iin-example = 850000300016
question-operator-bin-label = BIN
question-operator-bin-example = 240040000018

# Members of a group of companies.
page-operator-members-title = Which firms stand behind the site?
page-operator-members-why = A “group of companies” is nobody in law: it cannot be given consent or handed a letter. So the policy names every firm, and the first on the list answers buyers’ letters.
question-operator-members-label = Firms of the group
question-operator-members-hint = Two to twelve. Put first the one that answers requests for all.
question-operator-members-form-label = Legal form
option-operator-members-form-ooo = OOO
option-operator-members-form-ao = AO
option-operator-members-form-ip = Sole proprietor (IP)
question-operator-members-name-label = Name
question-operator-members-name-example = Железный ряд
question-operator-members-inn-label = INN
question-operator-members-inn-example = 0001000028
question-operator-members-ogrn-label = OGRN, for a sole proprietor OGRNIP
question-operator-members-ogrn-example = 1240000000020
question-operator-members-address-label = Postal address
question-operator-members-address-example = 000000, г. Нигдеев, Кузнечный пер., д. 1, офис 1
question-operator-members-role-label = What it does on the site
question-operator-members-role-example = runs the site and takes orders

# Address of the operator.
page-operator-address-title = Where can a paper letter reach you?
page-operator-address-why = A buyer may withdraw consent by letter, and without an address there is nowhere to write to. Everyone who opens the policy will see it, so below we ask whether it is your home.
question-operator-address-label = Postal address with index
question-operator-address-hint = An office or a post-office box will do, as long as letters reach you.
question-operator-address-example = 000000, г. Нигдеев, ул. Выдуманная, д. 3, офис 12
question-operator-address-is-home-label = Is this your home address?
question-operator-address-is-home-hint = If so, we warn you before issue and say what can stand in its place.

# Responsible person.
page-operator-responsible-title = Who is responsible for personal data in your firm?
page-operator-responsible-why = A company appoints such a person by order. Named in the policy, they get requests directly. If nobody is appointed yet, leave this empty and come back later.
question-operator-responsible-label = Person responsible for personal data
question-operator-responsible-example = заместитель директора Небылицын Олег Игоревич

# Notification of the regulator.
page-operator-notified-title = Have you notified Roskomnadzor?
page-operator-notified-why = Before working with buyers’ data an operator reports itself to Roskomnadzor. This holds for sole proprietors and the self-employed too, and silence is fined. The answer does not go into the policy: it lets us remind you in time.
question-operator-notified-label = Notification of Roskomnadzor
question-operator-notified-hint = You can look yourself up by INN in the register of operators at pd.rkn.gov.ru.
question-operator-notified-unknown = I don’t know — we will remind you to look in the register
option-operator-notified-yes = { -ask-yes }
option-operator-notified-no = Not yet
page-operator-registry-number-title = What is your number in the register of operators?
page-operator-registry-number-why = By this number a buyer finds you in the register. It is not obligatory: if you do not have it at hand, go on.
question-operator-registry-number-label = Number in the register of operators
question-operator-registry-number-hint = Several digits with hyphens, as in the register.
question-operator-registry-number-example = 00-00-000000

# Name of the shop.
page-shop-name-title = What is the shop called?
page-shop-name-why = Buyers know you by your sign, not by your taxpayer number. The name ties the two together in the papers.
question-shop-name-label = Name of the shop
question-shop-name-example = Лавка «Сорока»

# Site.
page-shop-domains-title = At which address does the site open?
page-shop-domains-why = The policy holds for the sites that it names. List all your addresses where people leave data, even if the second only leads to the first.
question-shop-domains-label = Addresses of the site
question-shop-domains-hint = Cyrillic is fine; without https:// and without pages.
question-shop-domains-example = лавка-сорока.рф

# Brands.
page-shop-brands-title = Under which other brands do you sell?
page-shop-brands-why = If the site carries several brands of yours, buyers should see that you stand behind them all. No other brands? Go on.
question-shop-brands-label = Own brands
question-shop-brands-example = Печной ряд

# Contacts.
page-contacts-title = Where should people write or call about personal data?
page-contacts-why = Questions, withdrawals of consent and requests for deletion will come here. They must be answered in time, so name a mailbox that you read every day.
question-contact-email-label = E-mail
question-contact-email-hint = Best a mailbox of its own that does not drown among the orders.
question-contact-email-example = dannye@лавка-сорока.рф
question-contact-phone-label = Phone, if you answer such questions on it
question-contact-phone-example = +7 (000) 000-00-01

# How orders come in.
page-sales-channels-title = How do people buy from you?
page-sales-channels-why = Each way tells you something different about the buyer. The policy will hold only the ways that you tick.
question-sales-channels-label = Ways of ordering
option-sales-channels-guest = Order on the site without registering
option-sales-channels-guest-note = basket and checkout, no account needed
option-sales-channels-account = Order through an account
option-sales-channels-account-note = the buyer signs up
option-sales-channels-phone = Order by phone
option-sales-channels-phone-note = you write down what the buyer says
option-sales-channels-messenger = Order in a messenger or social network
option-sales-channels-messenger-note = the chat is the order
option-sales-channels-form = Request through a form
option-sales-channels-form-note = instead of a basket: name, contact and what is wanted
option-sales-channels-none = Nothing is ordered on the site

# Messengers.
page-sales-messengers-title = In which messengers do you take orders?
page-sales-messengers-why = The chat runs through somebody else’s service. Buyers need to know which one, and you whether it is a foreign one: of those we warn separately.
question-sales-messengers-label = Messengers for orders
option-sales-messengers-telegram = Telegram
option-sales-messengers-telegram-note = foreign service
option-sales-messengers-whatsapp = WhatsApp
option-sales-messengers-whatsapp-note = foreign service
option-sales-messengers-viber = Viber
option-sales-messengers-viber-note = foreign service
option-sales-messengers-vk = VK
option-sales-messengers-vk-note = Russian service
option-sales-messengers-max = MAX
option-sales-messengers-max-note = Russian service

# Recorded calls.
page-sales-calls-recorded-title = Do you record calls with buyers?
page-sales-calls-recorded-why = A recorded voice is data about a person too. If your telephony records calls, both the policy and the beginning of the call must say so.
question-sales-calls-recorded-label = Recording of calls

# Data of an order.
page-sales-data-title = What do you learn about a buyer with an order?
page-sales-data-why = The policy lists data separately for each purpose. The law tells you not to gather more than needed: what the order can do without is better not asked.
question-sales-data-label = Data of an order
question-sales-data-hint = What delivery usually needs is ticked. Untick what is too much.
option-sales-data-name = { -ask-name }
option-sales-data-full-name = { -ask-full-name }
option-sales-data-phone = { -ask-phone }
option-sales-data-email = { -ask-email }
option-sales-data-address = Delivery address
option-sales-data-address-note = or the pick-up point
option-sales-data-order = What was ordered
option-sales-data-order-note = goods, prices, dates, state of the order
option-sales-data-payment = Payment
option-sales-data-payment-note = sum, method, the bank’s confirmation; not the card number
option-sales-data-comment = Comment on the order
option-sales-data-birth-date = { -ask-birth-date }
option-sales-data-birth-date-note = { -ask-birth-date-note }
option-sales-data-passport = Passport
option-sales-data-passport-note = not needed for an ordinary purchase; we will mention it before issue

# Gifts.
page-sales-gifts-title = Does an order sometimes go to another person?
page-sales-gifts-why = With a gift you learn the name and phone of somebody who never gave them to you. The policy has a line of its own for that: whose data, where from and what for.
question-sales-gifts-label = Orders for another recipient

# Legal-entity buyers.
page-sales-business-title = Do organisations buy from you?
page-sales-business-why = For a firm there always acts a person: their name, post and phone are personal data, and the policy must speak of them too.
question-sales-business-label = Organisations as buyers
page-sales-business-data-title = What do you ask organisations for?
page-sales-business-data-why = An invoice needs one thing, getting in touch another. The policy will name only what you really take.
question-sales-business-data-label = Data of organisations and their representatives
option-sales-business-data-company = Name of the organisation
option-sales-business-data-inn = { -ask-inn }
option-sales-business-data-inn-note = in Kazakhstan BIN or IIN
option-sales-business-data-kpp = KPP
option-sales-business-data-contact-name = Name of the representative
option-sales-business-data-contact-post = Post of the representative
option-sales-business-data-phone = { -ask-phone }
option-sales-business-data-email = { -ask-email }
option-sales-business-data-bank-account = Bank details
option-sales-business-data-power-of-attorney = Power of attorney
option-sales-business-data-power-of-attorney-note = shown when goods are handed over

# Public offer.
page-sales-offer-url-title = Where on the site are the terms of sale?
page-sales-offer-url-why = An order is carried out under a contract, and the policy will point to its text: the public offer or the terms of sale. No such page? Go on.
question-sales-offer-url-label = Address of the offer or the terms of sale
question-sales-offer-url-example = https://лавка-сорока.рф/oferta

# Customer's account.
page-account-data-title = What is kept in the customer’s account?
page-account-data-why = An account outlives a single order, so the policy has a list of data and a term of its own for it.
question-account-data-label = Data of the account
question-account-data-hint = Tick both what the customer writes and what the site adds.
option-account-data-name = { -ask-name }
option-account-data-full-name = { -ask-full-name }
option-account-data-login = Login
option-account-data-password = Password
option-account-data-password-note = or a sign-in code; the site keeps it unreadable
option-account-data-phone = { -ask-phone }
option-account-data-email = { -ask-email }
option-account-data-address = { -ask-address }
option-account-data-birth-date = { -ask-birth-date }
option-account-data-birth-date-note = { -ask-birth-date-note }
option-account-data-order-history = Order history
option-account-data-preferences = Preferences
option-account-data-preferences-note = favourites, sizes, liked goods
page-account-self-service-title = Can customers correct and delete the data in their account themselves?
page-account-self-service-why = If so, we say so: it is easier than a letter. If not, customers will write to you, and you must answer in time.
question-account-self-service-label = Correcting and deleting in the account
page-account-password-signature-title = Does the site say that the password stands in for the customer’s signature?
page-account-password-signature-why = Some shops write that whatever is done under the password was done by the customer in person. That takes an agreement of both sides, and the papers must describe it.
question-account-password-signature-label = Password instead of a signature
question-account-password-signature-hint = If you do not know what this is about, the answer is most likely no.

# Forms.
page-forms-kinds-title = Which forms does the site have?
page-forms-kinds-why = People who bought nothing write through forms too. Such data are taken with consent, so every form gets a tick box and a text of its own.
question-forms-kinds-label = Forms on the site
option-forms-kinds-callback = “Call me back”
option-forms-kinds-callback-note = the visitor leaves a phone number and waits for the call
option-forms-kinds-feedback = Feedback
option-forms-kinds-feedback-note = question, complaint, suggestion
option-forms-kinds-chat = Chat on the site
option-forms-kinds-chat-note = a small window for messages
option-forms-kinds-stock-notice = “Tell me when it is back”
option-forms-kinds-stock-notice-note = one letter when the goods arrive
option-forms-kinds-none = No such forms
page-forms-data-title = What do these forms ask for?
page-forms-data-why = Consent holds only for the data that it names. Tick the fields as they stand in the forms.
question-forms-data-label = Fields of the forms
option-forms-data-name = { -ask-name }
option-forms-data-phone = { -ask-phone }
option-forms-data-email = { -ask-email }
option-forms-data-message = { -ask-message }
option-forms-data-city = { -ask-city }
option-forms-data-call-time = Good time for a call
option-forms-data-files = Files
option-forms-data-files-note = drawing, photograph, document

# Reviews.
page-reviews-published-title = Are buyers’ reviews published on the site?
page-reviews-published-why = Everyone sees a review with a name or photograph, and the law wants a separate consent for that. We draft it if you have reviews.
question-reviews-published-label = Reviews on the site
page-reviews-data-title = What can be seen in a published review?
page-reviews-data-why = People allow each thing to be shown separately and may set conditions. The less there is to see, the easier consent is to get.
question-reviews-data-label = What a review shows
option-reviews-data-name = { -ask-name }
option-reviews-data-name-note = the buyer’s real name
option-reviews-data-nickname = Pseudonym
option-reviews-data-nickname-note = a name that the buyer chose
option-reviews-data-city = { -ask-city }
option-reviews-data-text = Text of the review
option-reviews-data-rating = Rating
option-reviews-data-photo = { -ask-photo }
option-reviews-data-photo-note = other people may be in the picture
option-reviews-data-video = Video
option-reviews-data-video-note = other people may be in the picture
page-reviews-elsewhere-title = Do you show these reviews anywhere else?
page-reviews-elsewhere-why = Permission is given for certain places. If a review from the site turns up in a social network or an advertisement, the consent must name that place.
question-reviews-elsewhere-label = Reviews in other places
page-reviews-places-title = Where else do reviews appear?
page-reviews-places-why = The consent names every place: people must know where they will be seen.
question-reviews-places-label = Where reviews are published
question-reviews-places-example = our page on VK

# Mailings.
page-marketing-sent-title = Do you send advertising?
page-marketing-sent-why = Advertising may be sent only to those who agreed beforehand, and the proof is yours to give. We draft a separate text for a separate tick box.
question-marketing-sent-label = Advertising mailings
question-marketing-sent-hint = Discounts, novelties, selections. “Your order is on its way” is not advertising.
page-marketing-channels-title = How do you send advertising?
page-marketing-channels-why = People agree to each channel separately: letters are not yet calls.
question-marketing-channels-label = Channels of mailings
option-marketing-channels-email = E-mail
option-marketing-channels-sms = SMS
option-marketing-channels-messenger = Messenger
option-marketing-channels-phone = Calls
option-marketing-channels-push = Push notifications
option-marketing-channels-push-note = they pop up on the screen of a phone or computer
page-marketing-data-title = Which data does the mailing need?
page-marketing-data-why = The consent to advertising holds exactly this list. For a letter, a name and an address are enough.
question-marketing-data-label = Data for mailings
option-marketing-data-name = { -ask-name }
option-marketing-data-email = { -ask-email }
option-marketing-data-phone = { -ask-phone }
option-marketing-data-birth-date = { -ask-birth-date }
option-marketing-data-birth-date-note = for greetings, for instance
option-marketing-data-purchases = { -ask-purchases }
option-marketing-data-city = { -ask-city }
option-marketing-data-messenger-id = Name in the messenger
option-marketing-data-messenger-id-note = or the number by which one is found there
page-marketing-personal-title = Do you choose offers by past purchases?
page-marketing-personal-why = Then the purchase history serves advertising, and that purpose must be stated plainly.
question-marketing-personal-label = Offers by purchase history
page-marketing-consent-title = How does a buyer agree to advertising now?
page-marketing-consent-why = This decides whether you may write to those already on your list. Answer as it is: it does not go into the papers, but we will say what to put right.
question-marketing-consent-label = Consent to advertising
question-marketing-consent-unknown = I don’t know — we will say what to look for on the site
option-marketing-consent-separate-box = Ticks a separate box
option-marketing-consent-separate-box-note = an empty one, by their own hand
option-marketing-consent-policy = Agrees to the policy or simply orders
option-marketing-consent-policy-note = there is no separate box for advertising
option-marketing-consent-preticked = The box is already ticked
option-marketing-consent-preticked-note = it has to be unticked to refuse

# Bonus programme.
page-bonus-run-title = Do you have a bonus programme?
page-bonus-run-why = Bonuses are a purpose of their own: nobody needs them in order to buy. So their consent is separate too.
question-bonus-run-label = Bonus programme
page-bonus-data-title = Which data do the bonuses need?
page-bonus-data-why = The list goes into the consent of each member. Ask only for what bonuses cannot be counted without.
question-bonus-data-label = Data of members of the bonus programme
option-bonus-data-name = { -ask-name }
option-bonus-data-full-name = { -ask-full-name }
option-bonus-data-phone = { -ask-phone }
option-bonus-data-email = { -ask-email }
option-bonus-data-birth-date = { -ask-birth-date }
option-bonus-data-birth-date-note = for a birthday discount, for instance
option-bonus-data-purchases = { -ask-purchases }
option-bonus-data-card-number = Number of the bonus card
option-bonus-data-balance = Bonuses collected

# Promotions.
page-promo-run-title = Do you run prize draws, contests or promotions that gather data?
page-promo-run-why = A discount for everyone does not count. But whoever enters a draw must be told what the data are for and when you erase them.
question-promo-run-label = Prize draws and promotions
page-promo-data-title = What do you ask participants for?
page-promo-data-why = The list goes into the participant’s consent. What only the winner needs to give is better asked of the winner.
question-promo-data-label = Data of participants
option-promo-data-name = { -ask-name }
option-promo-data-full-name = { -ask-full-name }
option-promo-data-phone = { -ask-phone }
option-promo-data-email = { -ask-email }
option-promo-data-address = { -ask-address }
option-promo-data-address-note = to send the prize
option-promo-data-receipt = Receipt
option-promo-data-inn = { -ask-inn }
option-promo-data-inn-note = if tax is paid on the prize

# Warranty.
page-warranty-run-title = Do people turn to you for warranty or technical help?
page-warranty-run-why = Such requests have a purpose and a set of data of their own: what was bought, what broke, where to return it.
question-warranty-run-label = Warranty and technical help
page-warranty-data-title = What do you need to know to help under warranty?
page-warranty-data-why = We list these data apart from the order: they come later and serve something else.
question-warranty-data-label = Data for the warranty
option-warranty-data-name = { -ask-name }
option-warranty-data-full-name = { -ask-full-name }
option-warranty-data-phone = { -ask-phone }
option-warranty-data-email = { -ask-email }
option-warranty-data-address = { -ask-address }
option-warranty-data-purchase = The purchase
option-warranty-data-defect = What broke
option-warranty-data-photo = { -ask-photo }

# Cookies.
page-cookies-used-title = Does the site set cookies?
page-cookies-used-why = Cookies are small files by which a site recognises a visitor. Visitors must be told of them, and asked beforehand for counters and advertising.
question-cookies-used-label = Cookies on the site
question-cookies-used-unknown = I don’t know — the policy will mention cookies, and we will remind you to ask whoever made the site
option-cookies-used-yes = { -ask-yes }
option-cookies-used-yes-note = so it is nearly everywhere: basket, sign-in, visit counter
option-cookies-used-no = { -ask-no }
option-cookies-used-no-note = no basket, no counters, no account
page-cookies-kinds-title = What does the site need cookies for?
page-cookies-kinds-why = Without the necessary ones the site does not work, and no consent is asked for those. For the others it is, before they are set.
question-cookies-kinds-label = Purposes of cookies
option-cookies-kinds-necessary = To make the site work
option-cookies-kinds-necessary-note = basket, sign-in, protection
option-cookies-kinds-settings = To remember settings
option-cookies-kinds-settings-note = city, language, look of the catalogue
option-cookies-kinds-analytics = To count visits
option-cookies-kinds-analytics-note = counters and statistics
option-cookies-kinds-advertising = For advertising
option-cookies-kinds-advertising-note = to show it to those who have been here
page-cookies-tools-title = Which counters and advertising tools are on the site?
page-cookies-tools-why = Each of them gets data about the visitor, who may know them by name. Foreign ones send data abroad: of those we warn separately.
question-cookies-tools-label = Counters and advertising tools
option-cookies-tools-yandex-metrica = Yandex Metrica
option-cookies-tools-yandex-metrica-note = visit counter, Russia
option-cookies-tools-top-mail-ru = Top.Mail.Ru
option-cookies-tools-top-mail-ru-note = visit counter, Russia
option-cookies-tools-vk-pixel = VK pixel
option-cookies-tools-vk-pixel-note = advertising, Russia
option-cookies-tools-yandex-direct = Yandex Direct
option-cookies-tools-yandex-direct-note = advertising, Russia
option-cookies-tools-calltracking = Call tracking
option-cookies-tools-calltracking-note = ties a call to a visit
option-cookies-tools-google-analytics = Google Analytics
option-cookies-tools-google-analytics-note = visit counter, USA
option-cookies-tools-google-tag-manager = Google Tag Manager
option-cookies-tools-google-tag-manager-note = loads other counters, USA
option-cookies-tools-google-ads = Google Ads
option-cookies-tools-google-ads-note = advertising, USA
option-cookies-tools-meta-pixel = Meta pixel
option-cookies-tools-meta-pixel-note = advertising, USA
option-cookies-tools-other = Another tool
page-cookies-other-tools-title = What else is on the site?
page-cookies-other-tools-why = Tools that are not on our list go into the policy in your words: whose they are, from which country and what for.
question-cookies-other-tools-label = Other tools
question-cookies-other-tools-name-label = Name
question-cookies-other-tools-name-example = “Lupa” counter
question-cookies-other-tools-company-label = Whose it is
question-cookies-other-tools-company-example = ООО «Лупа»
question-cookies-other-tools-country-label = Country
question-cookies-other-tools-country-example = Russia
question-cookies-other-tools-purpose-label = What for
option-cookies-other-tools-purpose-analytics = Counting visits
option-cookies-other-tools-purpose-advertising = Advertising
page-cookies-banner-title = What does a visitor see on first coming to the site?
page-cookies-banner-why = Counters and advertising wait for consent. If visitors are not asked, we give you a ready banner with a choice to put on the site.
question-cookies-banner-label = Cookie banner
question-cookies-banner-unknown = I don’t know — we give you a ready banner and say what to check
option-cookies-banner-banner-choice = A banner with a choice
option-cookies-banner-banner-choice-note = counters keep silent until the answer, refusing is as easy as agreeing
option-cookies-banner-banner-notice = A banner that only informs
option-cookies-banner-banner-notice-note = “by continuing to use this site you agree…”
option-cookies-banner-none = Nothing
option-cookies-banner-none-note = counters start at once

# Foreign building blocks of the site.
page-site-foreign-title = Are there foreign building blocks on the pages?
page-site-foreign-why = A map, a font or an “I am not a robot” test from abroad gets every visitor’s address, even if nothing was filled in. We warn of such blocks and say what can replace them.
question-site-foreign-label = Foreign building blocks
question-site-foreign-hint = In doubt, ask whoever made the site.
question-site-foreign-unknown = I don’t know — we will say how to check
option-site-foreign-recaptcha = Google reCAPTCHA
option-site-foreign-recaptcha-note = the “I am not a robot” test
option-site-foreign-google-fonts = Google fonts
option-site-foreign-google-fonts-note = if loaded from Google’s servers
option-site-foreign-google-maps = Google maps
option-site-foreign-google-maps-note = how to find you
option-site-foreign-youtube = YouTube video
option-site-foreign-youtube-note = a clip on the page itself
option-site-foreign-none = Nothing of the kind

# Server's records.
page-logs-data-title = What does the server write down of each visit?
page-logs-data-why = Nearly every server keeps a log: who opened what and when. An internet address together with the time can point to a person, so the log must be mentioned.
question-logs-data-label = The server’s records
question-logs-data-unknown = I don’t know — we list what servers usually write down and remind you to ask the hosting
option-logs-data-ip = IP address
option-logs-data-time = Time of the visit
option-logs-data-pages = Pages opened
option-logs-data-referrer = Where the visitor came from
option-logs-data-browser = Browser
option-logs-data-os = Operating system
option-logs-data-device = Device
option-logs-data-device-note = model, screen size
page-logs-days-title = For how many days are the server’s records kept?
page-logs-days-why = They may be kept while they are needed, not for ever. The term can usually be seen in the hosting’s settings.
question-logs-days-label = Days for which records are kept
question-logs-days-example = 90
question-logs-days-unknown = I don’t know — we will remind you to ask the hosting
page-logs-fraud-title = Do you look at these records to catch fraud?
page-logs-fraud-why = If you check suspicious orders and sign-ins by address and time, that is a purpose of its own and must be named.
question-logs-fraud-label = Fraud prevention by the server’s records

# Delivery.
page-delivery-services-title = Who delivers your orders?
page-delivery-services-why = Buyers may know to whom you give their address and phone. The policy will name exactly these services and no others.
question-delivery-services-label = Delivery services
question-delivery-services-unknown = I don’t know yet — we write “the delivery service chosen by the buyer” and remind you to come back
option-delivery-services-cdek = CDEK
option-delivery-services-cdek-note = gets name, phone, address
option-delivery-services-russian-post = Russian Post
option-delivery-services-russian-post-note = name and address; a postal operator that answers for itself
option-delivery-services-boxberry = Boxberry
option-delivery-services-boxberry-note = gets name, phone, pick-up point
option-delivery-services-yandex-delivery = Yandex Delivery
option-delivery-services-yandex-delivery-note = gets name, phone, address
option-delivery-services-five-post = 5Post
option-delivery-services-five-post-note = gets name, phone, pick-up point
option-delivery-services-kazpost = Kazpost
option-delivery-services-kazpost-note = name and address; a postal operator that answers for itself
option-delivery-services-own-courier = Own courier
option-delivery-services-own-courier-note = an employee or a contractor
option-delivery-services-pickup = Pick-up
option-delivery-services-pickup-note = the buyer comes in person
option-delivery-services-transport-company = Transport company
option-delivery-services-transport-company-note = the one that the buyer chooses

# Payment.
page-payment-methods-title = How are you paid?
page-payment-methods-why = Money passes through a bank or a till, and each learns something about the buyer. The method decides whom the policy names.
question-payment-methods-label = Methods of payment
question-payment-methods-unknown = I don’t know yet — we write of payment in general and remind you to come back
option-payment-methods-card-online = By card on the site
option-payment-methods-card-online-note = through the page of a bank or payment service
option-payment-methods-sbp = Faster payments (SBP)
option-payment-methods-sbp-note = by QR code or in the bank’s app
option-payment-methods-cash = In cash
option-payment-methods-card-on-delivery = By card on delivery
option-payment-methods-invoice = By invoice
option-payment-methods-invoice-note = usually paid by organisations
option-payment-methods-instalments = In instalments
option-payment-methods-instalments-note = granted by a bank or an instalment service
page-payment-provider-title = Which bank or service carries out the payments?
page-payment-provider-why = This firm learns who paid how much and for what. The policy will name it.
question-payment-provider-label = Bank or payment service
question-payment-provider-hint = The name stands in the contract and at the foot of the payment page.
question-payment-provider-example = АО «Вымышленный банк»
question-payment-provider-unknown = I don’t know — we write “the bank that carries out the payment” and remind you to find out
page-payment-cards-seen-title = Is the card number typed in on your own site?
page-payment-cards-seen-why = Usually the buyer goes to the bank’s page and you never see card numbers. Then we say so. If the number passes through your site, we warn you: that is dangerous for you and the buyer.
question-payment-cards-seen-label = Card details pass through the site
question-payment-cards-seen-hint = If the bank’s page opens before the number is typed, the answer is no.

# Other recipients.
page-recipients-other-title = Who else gets buyers’ data?
page-recipients-other-why = Hosting, a customer database, a mailing service, an outside bookkeeper: everyone who sees the data must be named. Nobody else? Go on.
question-recipients-other-label = Other recipients
question-recipients-other-hint = No need to repeat the delivery and bank that you have named already.
question-recipients-other-name-label = Name
question-recipients-other-name-example = ООО «Выдуманный хостинг»
question-recipients-other-country-label = Country
option-recipients-other-country-RU = Russia
option-recipients-other-country-KZ = Kazakhstan
option-recipients-other-country-other = Another
question-recipients-other-role-label = Who decides what is done with the data
option-recipients-other-role-processor = You: they work on your instruction
option-recipients-other-role-processor-note = hosting, mailings, records
option-recipients-other-role-operator = They themselves
option-recipients-other-role-operator-note = bank, post, insurer
question-recipients-other-purpose-label = What for
option-recipients-other-purpose-hosting = Hosting of the site
option-recipients-other-purpose-mailing = Mailings
option-recipients-other-purpose-crm = Records of customers and orders
option-recipients-other-purpose-accounting = Bookkeeping
option-recipients-other-purpose-telephony = Telephony
option-recipients-other-purpose-support = Help for buyers
option-recipients-other-purpose-advertising = Advertising
option-recipients-other-purpose-other = Something else
question-recipients-other-data-label = Which data it gets
question-recipients-other-data-example = name and e-mail address of subscribers

# Transfer abroad.
page-transfer-abroad-title = Do buyers’ data go abroad?
page-transfer-abroad-why = A foreign service, storage or partner is already a transfer abroad, and the rules for it are stricter.
question-transfer-abroad-label = Transfer abroad
question-transfer-abroad-hint = Think of counters, mail and tables in “the cloud”, too.
question-transfer-abroad-unknown = I don’t know — we will say where to look
option-transfer-abroad-yes = { -ask-yes }
option-transfer-abroad-no = { -ask-no }
page-transfer-countries-title = To which countries do the data go?
page-transfer-countries-why = The country decides what has to be done beforehand, and buyers may know it.
question-transfer-countries-label = Countries
question-transfer-countries-example = Belarus
page-transfer-notified-title = Have you told Roskomnadzor of the transfer abroad?
page-transfer-notified-why = This is reported before the transfer, and apart from the operator’s general notification. The answer does not go into the papers: it lets us remind you.
question-transfer-notified-label = Notification of the transfer abroad
question-transfer-notified-unknown = I don’t know — we will remind you to check
option-transfer-notified-yes = { -ask-yes }
option-transfer-notified-no = Not yet

# Storage.
page-storage-place-title = In which country do buyers’ data lie?
page-storage-place-why = Data of Russian citizens must at once go into databases in Russia, and data gathered in Kazakhstan must be kept in Kazakhstan. A buyer’s consent does not change that.
question-storage-place-label = Where the databases stand
question-storage-place-hint = The hosting or site builder will tell you the country of its servers.
question-storage-place-unknown = I don’t know — we will remind you to ask the hosting
option-storage-place-russia = In Russia
option-storage-place-russia-note = a server or site builder in Russia
option-storage-place-kazakhstan = In Kazakhstan
option-storage-place-kazakhstan-note = a server or site builder in Kazakhstan
option-storage-place-abroad = In another country
option-storage-place-abroad-note = or in several
page-security-people-title = Who works with the data?
page-security-people-why = If you are alone, there is nobody to appoint and fewer papers are needed. If there is staff, we say that only those who need it have access.
question-security-people-label = Who works with the data
option-security-people-alone = Only me
option-security-people-alone-note = no employees with access to orders
option-security-people-staff = Staff and me
option-security-people-staff-note = or contractors
page-security-measures-title = How do you guard the data?
page-security-measures-why = You can promise only what really is: we write down only what you tick. What is lacking you will see before issue.
question-security-measures-label = Protective measures
question-security-measures-hint = Do not tick what you only plan.
question-security-measures-unknown = I don’t know — we write in general words and remind you to come back
option-security-measures-passwords = Strong passwords, one for each person
option-security-measures-two-factor = Sign-in with confirmation
option-security-measures-two-factor-note = a password and a code from the phone
option-security-measures-access-list = Access by list only
option-security-measures-access-list-note = it is known who can open what
option-security-measures-antivirus = Protection from malware
option-security-measures-updates = Updates installed in time
option-security-measures-backups = Backups
option-security-measures-https = Protected connection to the site
option-security-measures-https-note = the padlock in the address bar, https://
option-security-measures-locked-papers = Papers under lock
option-security-measures-training = Staff are trained
option-security-measures-intrusion-detection = Detection of intrusions
option-security-measures-intrusion-detection-note = a special program or service watches for attacks
option-security-measures-leak-prevention = Prevention of leaks
option-security-measures-leak-prevention-note = a special program watches what goes out

# How long data are kept.
page-terms-orders-title = How long do you keep the data of orders?
page-terms-orders-why = Documents of sale are needed for accounts and taxes, and the law sets their term. Data may not be kept longer than needed.
question-terms-orders-label = Term for orders
question-terms-orders-unknown = I don’t know — we write the term of the law and remind you to come back
option-terms-orders-law = As long as the law says
option-terms-orders-law-note = in Russia five years after the reporting year
option-terms-orders-forever = We never delete them
option-terms-orders-forever-note = that is not allowed: we will propose a lawful term
page-terms-account-title = When does an account disappear?
page-terms-account-why = A forgotten account is somebody’s data without a purpose. Choose when you delete it.
question-terms-account-label = Term for accounts
question-terms-account-unknown = I don’t know — we write “until the customer deletes it” and remind you to come back
option-terms-account-until-deletion = When the customer deletes it
option-terms-account-inactive-1 = A year after the last sign-in
option-terms-account-inactive-3 = Three years after the last sign-in
page-terms-requests-title = How long do you keep requests from forms?
page-terms-requests-why = Once the question is answered, the purpose is reached. A request may stay for a reasonable time, in case of a dispute for instance.
question-terms-requests-label = Term for requests
question-terms-requests-unknown = I don’t know — we write a reasonable term and remind you to come back
option-terms-requests-days-30 = 30 days
option-terms-requests-months-6 = Half a year
option-terms-requests-year-1 = A year
option-terms-requests-years-3 = Three years
option-terms-requests-years-3-note = while claims can be made
option-terms-requests-forever = We never delete them
option-terms-requests-forever-note = that is not allowed: we will propose a lawful term
page-terms-marketing-title = How long do you keep the mailing list?
page-terms-marketing-why = As long as a person agrees to get advertising. After a refusal there stays only a note that they must not be written to.
question-terms-marketing-label = Term for mailings
question-terms-marketing-unknown = I don’t know — we write “until consent is withdrawn” and remind you to come back
option-terms-marketing-until-withdrawal = Until consent is withdrawn
option-terms-marketing-until-withdrawal-note = the most frequent answer
option-terms-marketing-year-1 = A year
option-terms-marketing-years-3 = Three years
option-terms-marketing-forever = We never delete it
option-terms-marketing-forever-note = that is not allowed: we will propose a lawful term
page-terms-reviews-title = How long does a review stay on the site?
page-terms-reviews-why = The author may ask on any day to have the review removed. The term says what happens if they do not.
question-terms-reviews-label = Term for reviews
question-terms-reviews-unknown = I don’t know — we write “until consent is withdrawn” and remind you to come back
option-terms-reviews-until-withdrawal = Until the author asks to remove it
option-terms-reviews-until-withdrawal-note = the most frequent answer
option-terms-reviews-year-1 = A year
option-terms-reviews-years-3 = Three years
option-terms-reviews-forever = We never delete them
option-terms-reviews-forever-note = that is not allowed: we will propose a lawful term
page-terms-bonus-title = When are the data of a member of the bonus programme deleted?
page-terms-bonus-why = While a person takes part, the data are needed. Say when membership ends by itself.
question-terms-bonus-label = Term for the bonus programme
question-terms-bonus-unknown = I don’t know — we write “until the member leaves” and remind you to come back
option-terms-bonus-until-exit = When the member leaves the programme
option-terms-bonus-until-exit-note = the most frequent answer
option-terms-bonus-inactive-1 = A year after the last purchase
option-terms-bonus-inactive-3 = Three years after the last purchase

# Withdrawal of consent.
page-withdrawal-channels-title = How can a buyer withdraw consent?
page-withdrawal-channels-why = Withdrawing must be no harder than giving. Each way you tick is as good as the others: an e-mail and a paper letter may not be demanded together.
question-withdrawal-channels-label = Ways to withdraw consent
question-withdrawal-channels-hint = We prepare the blank for it.
option-withdrawal-channels-email = By e-mail
option-withdrawal-channels-email-note = the simplest for both sides
option-withdrawal-channels-post = By letter
option-withdrawal-channels-post-note = to the address named in the policy
option-withdrawal-channels-form = Through a form on the site
option-withdrawal-channels-form-note = we will ask for its address
option-withdrawal-channels-account = In the account
option-withdrawal-channels-account-note = by a button or tick box
page-withdrawal-details-title = Where should a withdrawal be sent?
page-withdrawal-details-why = These addresses will stand in the policy, the consents and the withdrawal blank. A letter that comes here starts the term for your answer.
question-withdrawal-email-label = E-mail for withdrawals
question-withdrawal-email-example = dannye@лавка-сорока.рф
question-withdrawal-address-label = Postal address for withdrawals
question-withdrawal-address-hint = Leave empty if it is the address that you named already.
question-withdrawal-address-example = 000000, г. Нигдеев, а/я 15
question-withdrawal-url-label = Address of the page with the form
question-withdrawal-url-example = https://лавка-сорока.рф/otzyv

# Minors, links, the policy's page, changes.
page-minors-policy-title = To whom do you sell?
page-minors-policy-why = For children, parents give consent. The simplest is to say that the shop is for adults; if teenagers buy too, we describe how it goes through parents.
question-minors-policy-label = Buyers under age
question-minors-policy-unknown = I don’t know — we write that the shop is for adults and remind you to come back
option-minors-policy-adults = Only to adults
option-minors-policy-adults-note = from 18 years of age
option-minors-policy-parents = To teenagers too, through their parents
option-minors-policy-parents-note = under 18 a parent or other representative gives consent
page-site-links-title = Does the site link to other people’s sites?
page-site-links-why = Behind a link, somebody else’s rules hold. We warn visitors of that.
question-site-links-label = Links to other people’s sites
page-policy-url-title = On which page will the policy stand?
page-policy-url-why = The policy must open from every page where you ask for data. The address goes into the consents and the cookie banner. No page yet? Come back later.
question-policy-url-label = Address of the page with the policy
question-policy-url-hint = Best is a link at the foot of every page and at every form.
question-policy-url-example = https://лавка-сорока.рф/politika
page-policy-notice-title = How will you tell buyers that the policy has changed?
page-policy-notice-why = A policy changes with the shop and the law. Tick the ways that you will really use.
question-policy-notice-label = Telling of changes
option-policy-notice-site = On the site
option-policy-notice-site-note = the new edition with its date on the same page
option-policy-notice-email = By e-mail
option-policy-notice-account = In the account
