//! Ids of all questions, and the meaning of their options: the one vocabulary that the question
//! graph, the rules and the clauses share. An id is `section.name`; in files it is a key of a table.

macro_rules! questions {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        $($(#[$doc])* pub const $name: &str = $id;)*
        /// Every question id.
        pub const ALL: &[&str] = &[$($name),*];
    };
}

questions! {
    /// Choice: `RU`, `KZ`.
    SHOP_COUNTRY = "shop.country";
    /// Text: the shop's name as customers know it.
    SHOP_NAME = "shop.name";
    /// Domains (list): addresses of the site, internationalised ones as people write them.
    SHOP_DOMAINS = "shop.domains";
    /// Texts (list), optional: brands sold under own name (group of companies, several brands).
    SHOP_BRANDS = "shop.brands";

    /// Choice: `sole-proprietor`, `self-employed` (RU), `company`, `group` (RU).
    OPERATOR_KIND = "operator.kind";
    /// Choice, companies: RU `ooo`, `ao`; KZ `too`, `ao`.
    OPERATOR_FORM = "operator.form";
    /// Name: surname, first name, patronymic of a person; company's name without its legal form.
    OPERATOR_NAME = "operator.name";
    /// ИНН: 12 digits (persons), 10 (companies).
    OPERATOR_INN = "operator.inn";
    /// КПП, Russian companies.
    OPERATOR_KPP = "operator.kpp";
    /// ОГРН, Russian companies.
    OPERATOR_OGRN = "operator.ogrn";
    /// ОГРНИП, Russian sole proprietors.
    OPERATOR_OGRNIP = "operator.ogrnip";
    /// ИИН, Kazakh sole proprietors.
    OPERATOR_IIN = "operator.iin";
    /// БИН, Kazakh companies.
    OPERATOR_BIN = "operator.bin";
    /// Records, group of companies, 2 to 12, the first answers requests for all: `form` (`ooo`,
    /// `ao`, `ip`), `name`, `inn`, `ogrn`, `address`, `role` (what it does on the site, optional).
    OPERATOR_MEMBERS = "operator.members";
    /// Postal address with index (not for groups).
    OPERATOR_ADDRESS = "operator.address";
    /// Yes/no, persons only: the address is the owner's home.
    OPERATOR_ADDRESS_IS_HOME = "operator.address-is-home";
    /// Text, companies and groups, optional: post and name of the person responsible (152-ФЗ art. 22.1).
    OPERATOR_RESPONSIBLE = "operator.responsible";
    /// Text, companies and groups, RU, optional: phone, e-mail and postal address of that person.
    OPERATOR_RESPONSIBLE_CONTACTS = "operator.responsible-contacts";
    /// Choice, RU: `yes`, `no`; unknown allowed: notification of the regulator filed (art. 22).
    OPERATOR_NOTIFIED = "operator.notified";
    /// Text, optional, when notified: number in the register of operators.
    OPERATOR_REGISTRY_NUMBER = "operator.registry-number";

    /// Text, RU, optional: the day on which processing began, as people write it.
    OPERATOR_SINCE = "operator.since";

    /// E-mail for questions about personal data.
    CONTACT_EMAIL = "contact.email";
    /// Phone, optional.
    CONTACT_PHONE = "contact.phone";
    /// Choices: `email`, `post`, `form`, `account`: how consent can be withdrawn.
    WITHDRAWAL_CHANNELS = "withdrawal.channels";
    /// E-mail, when `email` among the channels.
    WITHDRAWAL_EMAIL = "withdrawal.email";
    /// Postal address, when `post` among the channels; optional: the operator's address stands in.
    WITHDRAWAL_ADDRESS = "withdrawal.address";
    /// Web address of the form, when `form` among the channels.
    WITHDRAWAL_URL = "withdrawal.url";

    /// Choices: `guest` (order without account), `account`, `phone`, `messenger`, `form` (request
    /// form instead of a basket), `none` (nothing is ordered; excludes the others).
    SALES_CHANNELS = "sales.channels";
    /// Choices, when `messenger`: `telegram`, `whatsapp`, `viber`, `vk`, `max`.
    SALES_MESSENGERS = "sales.messengers";
    /// Yes/no, when `phone`: calls are recorded.
    SALES_CALLS_RECORDED = "sales.calls-recorded";
    /// Choices, when something is ordered: `name`, `full-name`, `phone`, `email`, `address`,
    /// `order`, `payment`, `comment`, `birth-date`, `passport`.
    SALES_DATA = "sales.data";
    /// Yes/no, RU, when something is ordered: data about health are taken (recipes for glasses and the like).
    SALES_HEALTH = "sales.health";
    /// Text, when health: which data about health.
    SALES_HEALTH_DATA = "sales.health-data";
    /// Choices, optional: what else happens in this shop: `browsing` (the site can be looked at without
    /// an account), `cameras` (at the shop or pick-up point), `paper-forms` (questionnaires, bonus cards
    /// on paper), `return-passport` (particulars of an identity document in returns), `review-people`
    /// (others, children among them, in photographs of reviews), `marketplaces` (sells there too),
    /// `countries` (buyers from other countries), `reorganisation` (the shop may pass to another firm).
    SITUATIONS_KINDS = "situations.kinds";
    /// Number of days (1..=365) for which records of cameras are kept, when `cameras`; unknown allowed.
    SITUATIONS_CAMERA_DAYS = "situations.camera-days";
    /// Choices, when `countries`: `RU`, `KZ`, `BY`, `other`: where the buyers are.
    SITUATIONS_COUNTRIES = "situations.countries";
    /// Yes/no: an order may go to another person (gift).
    SALES_GIFTS = "sales.gifts";
    /// Yes/no: buyers who are legal entities or their representatives.
    SALES_BUSINESS = "sales.business";
    /// Choices, when business: `company`, `inn`, `kpp`, `contact-name`, `contact-post`, `phone`,
    /// `email`, `bank-account`, `power-of-attorney`.
    SALES_BUSINESS_DATA = "sales.business-data";
    /// Web address, optional: the public offer or terms of sale.
    SALES_OFFER_URL = "sales.offer-url";
    /// Choices, when `account`: `name`, `full-name`, `login`, `password`, `phone`, `email`,
    /// `address`, `birth-date`, `order-history`, `preferences`.
    ACCOUNT_DATA = "account.data";
    /// Yes/no, when `account`: the customer can change and delete the data in the account.
    ACCOUNT_SELF_SERVICE = "account.self-service";
    /// Yes/no, when `account`: the site treats the password as the customer's signature.
    ACCOUNT_PASSWORD_SIGNATURE = "account.password-signature";

    /// Choices: `callback`, `feedback`, `chat`, `stock-notice`, `none` (excludes the others).
    FORMS_KINDS = "forms.kinds";
    /// Choices, when some form: `name`, `phone`, `email`, `message`, `city`, `call-time`, `files`.
    FORMS_DATA = "forms.data";
    /// Records, optional: every form of the site: `name`, `url`, `fields` (choices: what it asks:
    /// `name`, `full-name`, `phone`, `email`, `address`, `city`, `birth-date`, `message`, `files`,
    /// `passport`, `company`, `inn`, `card`, `other`), `purpose` (`forms`, `order`, `account`,
    /// `marketing`, `bonus`, `promo`, `review`, `cookies`), `tick` (`own-box` unticked box of its own,
    /// `none`, `preticked`, `by-sending`), `edition` (number, optional: edition of the consent text
    /// shown there).
    FORMS_MAP = "forms.map";
    /// Yes/no: reviews are published on the site.
    REVIEWS_PUBLISHED = "reviews.published";
    /// Choices, when published: `name`, `nickname`, `city`, `text`, `rating`, `photo`, `video`.
    REVIEWS_DATA = "reviews.data";
    /// Yes/no, when published: reviews are re-published elsewhere.
    REVIEWS_ELSEWHERE = "reviews.elsewhere";
    /// Texts (list), when elsewhere: where (names or addresses of resources).
    REVIEWS_PLACES = "reviews.places";
    /// Yes/no: advertising mailings.
    MARKETING_SENT = "marketing.sent";
    /// Choices, when sent: `email`, `sms`, `messenger`, `phone`, `push`.
    MARKETING_CHANNELS = "marketing.channels";
    /// Choices, when sent: `name`, `email`, `phone`, `birth-date`, `purchases`, `city`, `messenger-id`.
    MARKETING_DATA = "marketing.data";
    /// Yes/no, when sent: offers chosen by purchase history.
    MARKETING_PERSONAL = "marketing.personal";
    /// Choice, when sent; unknown allowed: `separate-box` (own unticked box), `policy` (agreeing to
    /// the policy or ordering counts), `preticked` (box ticked beforehand).
    MARKETING_CONSENT = "marketing.consent";
    /// Yes/no, optional, when sent: addresses gathered earlier, under another policy or in another way.
    MARKETING_OLD_BASE = "marketing.old-base";
    /// Choices, when there is an old base: how it was gathered: `orders` (those who bought), `subscription`
    /// (subscribed by a box of their own), `policy` (agreed to a policy or by sending a form), `preticked`,
    /// `offline` (on paper, in the shop), `bought` (from somebody else).
    OLD_BASE_SOURCES = "old-base.sources";
    /// Choice, when there is an old base, unknown allowed: `before` (1 September 2025), `after`, `both`.
    OLD_BASE_SINCE = "old-base.since";
    /// Choice, when there is an old base, unknown allowed: `all`, `some`, `none`: whose consent can be proved.
    OLD_BASE_PROOF = "old-base.proof";
    /// Number, optional, when there is an old base: roughly how many addresses (1..=10000000).
    OLD_BASE_COUNT = "old-base.count";
    /// Text, optional, when there is an old base: from whom addresses were bought or taken over.
    OLD_BASE_BOUGHT_FROM = "old-base.bought-from";
    /// Yes/no: bonus programme.
    BONUS_RUN = "bonus.run";
    /// Choices, when run: `name`, `full-name`, `phone`, `email`, `birth-date`, `purchases`,
    /// `card-number`, `balance`.
    BONUS_DATA = "bonus.data";
    /// Yes/no: prize draws, contests, promotions for which data are gathered.
    PROMO_RUN = "promo.run";
    /// Choices, when run: `name`, `full-name`, `phone`, `email`, `address`, `receipt`, `inn`.
    PROMO_DATA = "promo.data";
    /// Yes/no: warranty and technical support requests are handled.
    WARRANTY_RUN = "warranty.run";
    /// Choices, when run: `name`, `full-name`, `phone`, `email`, `address`, `purchase`, `defect`,
    /// `photo`.
    WARRANTY_DATA = "warranty.data";

    /// Choice, unknown allowed: `yes`, `no`: the site sets cookies.
    COOKIES_USED = "cookies.used";
    /// Choices, when used: `necessary`, `settings`, `analytics`, `advertising`.
    COOKIES_KINDS = "cookies.kinds";
    /// Choices, when analytics or advertising: `yandex-metrica`, `top-mail-ru`, `vk-pixel`,
    /// `yandex-direct`, `calltracking`, `google-analytics`, `google-tag-manager`, `google-ads`,
    /// `meta-pixel`, `other`.
    COOKIES_TOOLS = "cookies.tools";
    /// Records, when `other` tool: `name`, `company`, `country` (ISO 3166 code or `other`), `purpose`
    /// (`analytics`, `advertising`).
    COOKIES_OTHER_TOOLS = "cookies.other-tools";
    /// Choice, when analytics or advertising, unknown allowed: `banner-choice` (asks before),
    /// `banner-notice` (only informs), `none`.
    COOKIES_BANNER = "cookies.banner";
    /// Choices: foreign building blocks on the site's pages: `recaptcha`, `google-fonts`,
    /// `google-maps`, `youtube`, `none` (excludes the others); unknown allowed.
    SITE_FOREIGN = "site.foreign";
    /// Choices: what the server writes down of each visit: `ip`, `time`, `pages`, `referrer`,
    /// `browser`, `os`, `device`; unknown allowed.
    LOGS_DATA = "logs.data";
    /// Number of days for which these records are kept (1..=1095); unknown allowed.
    LOGS_DAYS = "logs.days";
    /// Yes/no: IP addresses and times are used to prevent fraud.
    LOGS_FRAUD = "logs.fraud";

    /// Choices, when something is ordered: `cdek`, `russian-post`, `boxberry`, `yandex-delivery`,
    /// `five-post`, `kazpost` (KZ), further services of the directory, `own-courier`, `pickup`, `transport-company`; unknown allowed.
    DELIVERY_SERVICES = "delivery.services";
    /// Choices, when something is ordered: `card-online`, `sbp`, `cash`, `card-on-delivery`,
    /// `invoice`, `instalments`; unknown allowed.
    PAYMENT_METHODS = "payment.methods";
    /// Text, optional, when card-online or sbp; unknown allowed: name of a bank or payment service that
    /// is not in the directory.
    PAYMENT_PROVIDER = "payment.provider";
    /// Yes/no, when card-online: card details pass through the shop's own site.
    PAYMENT_CARDS_SEEN = "payment.cards-seen";
    /// Choices, optional: services of the directory that take payments ([`crate::services`]).
    PAYMENT_SERVICES = "payment.services";
    /// Choices, optional: other services of the directory: mailing, hosting, site builders, CRM,
    /// accounting, telephony, chat, marketplaces ([`crate::services`]).
    RECIPIENTS_SERVICES = "recipients.services";
    /// Records, optional: what the owner knows better than the directory of a ticked service:
    /// `service` (its id), all else optional: `company` (legal name), `country` (ISO 3166 code, or
    /// `other` for one not listed or not known), `role` (as in `recipients.other`), `data` (text), `address`.
    RECIPIENTS_CORRECTIONS = "recipients.corrections";
    /// Records, optional: further recipients: `name`, `country` (ISO 3166 code or `other`),
    /// `role` (`processor` acts on instruction, `operator` decides itself), `purpose` (`hosting`,
    /// `mailing`, `crm`, `accounting`, `telephony`, `support`, `advertising`, `other`), `data`
    /// (text: what it gets), `address` (optional).
    RECIPIENTS_OTHER = "recipients.other";
    /// Choice, unknown allowed: `yes`, `no`: data go to persons abroad.
    TRANSFER_ABROAD = "transfer.abroad";
    /// Choices, optional, when abroad: ISO 3166 codes of countries to which data go besides those of
    /// services and recipients already named.
    TRANSFER_COUNTRIES = "transfer.countries";
    /// Choice, when abroad, unknown allowed: `yes`, `no`: the regulator was notified (art. 12).
    TRANSFER_NOTIFIED = "transfer.notified";
    /// Choice, unknown allowed: `russia`, `kazakhstan`, `abroad`: where databases stand at collection.
    STORAGE_PLACE = "storage.place";
    /// Choice, when `abroad`, unknown allowed: ISO 3166 code of the country in which databases stand, or
    /// `other`.
    STORAGE_COUNTRY = "storage.country";
    /// Text, RU, optional: who keeps the databases (hosting company, site builder) and where they stand.
    STORAGE_HOST = "storage.host";
    /// Choice: `alone`, `staff`: who works with the data.
    SECURITY_PEOPLE = "security.people";
    /// Choices, RU, unknown allowed: `employees`, `applicants-site` (the site takes applications for
    /// work), `applicants` (they come some other way), `none` (excludes the others).
    STAFF_KINDS = "staff.kinds";
    /// Choices, unknown allowed: `passwords`, `two-factor`, `access-list`, `antivirus`, `updates`,
    /// `backups`, `https`, `locked-papers`, `training`, `intrusion-detection`, `leak-prevention`.
    SECURITY_MEASURES = "security.measures";

    /// Choice, when something is ordered; unknown allowed: `law` (5 years after the reporting year), `forever`.
    TERMS_ORDERS = "terms.orders";
    /// Number of days (1..=1095), optional, when something is ordered: for how long written complaints
    /// about an order are taken.
    TERMS_CLAIMS = "terms.claims";
    /// Choice, when `account`, unknown allowed: `until-deletion`, `inactive-1`, `inactive-3` (years
    /// after the last sign-in).
    TERMS_ACCOUNT = "terms.account";
    /// Choice, when some form, unknown allowed: `days-30`, `months-6`, `year-1`, `years-3`, `forever`.
    TERMS_REQUESTS = "terms.requests";
    /// Choice, when sent, unknown allowed: `until-withdrawal`, `year-1`, `years-3`, `forever`.
    TERMS_MARKETING = "terms.marketing";
    /// Choice, when published, unknown allowed: `until-withdrawal`, `year-1`, `years-3`, `forever`.
    TERMS_REVIEWS = "terms.reviews";
    /// Choice, when bonus run, unknown allowed: `until-exit`, `inactive-1`, `inactive-3`.
    TERMS_BONUS = "terms.bonus";

    /// Choice, unknown allowed: `adults`, `parents` (under 18 through a representative).
    MINORS_POLICY = "minors.policy";
    /// Yes/no: the site links to other people's sites.
    SITE_LINKS = "site.links";
    /// Yes/no, optional: nothing on the site is unsuitable for children under 14.
    SITE_SUITABLE = "site.suitable";
    /// Web address of the policy's page, optional.
    POLICY_URL = "policy.url";
    /// Web address of the page with the consent to cookies, optional.
    COOKIE_CONSENT_URL = "policy.cookie-consent-url";
    /// Choices: `site`, `email`, `account`: how changes of the policy are told.
    POLICY_NOTICE = "policy.notice";

    /// Choices, optional, unknown allowed: how the site asks for consent today: `separate` (own unticked
    /// box for each purpose), `orders` (for the order itself too), `one-for-all`, `preticked`,
    /// `in-policy`, `form-sent`, `site-use`, `not-asked` (excludes the others).
    CONSENT_COLLECTED = "consent.collected";
    /// Choices, optional, unknown allowed: what the site's texts say today: `never-share`,
    /// `only-quality`, `other-purposes`, `and-so-on`, `tech-not-personal`, `cookies-browser`,
    /// `changes-silently`, `no-liability`, `court-at-us`, `protect-rights`, `merger`, `none` (excludes the others).
    SITE_PROMISES = "site.promises";
    /// Choices, optional, unknown allowed: which terms the texts name today: `stated` (own for each
    /// purpose), `as-needed`, `by-law`, `forever`, `years-75`, `years-10` (ten and more), `not-stated`
    /// (excludes the others).
    SITE_TERMS = "site.terms";
    /// Choices, optional, unknown allowed: what the texts say of withdrawal today: `any-channel`,
    /// `post-only`, `both-at-once`, `in-person`, `no-channel`, `no-term`, `old-term`, `ignored` (data stay all the same).
    SITE_WITHDRAWAL = "site.withdrawal";
    /// Choices, optional: what the site tells of the operator today: `name`, `number`, `address`,
    /// `contact`, `nothing` (excludes the others).
    SITE_OPERATOR = "site.operator";
    /// Choices, optional: what is wrong with the present text: `blanks`, `leftovers`, `missing-parts`,
    /// `no-date`, `no-rights`, `no-law`, `old-law`, `no-policy`, `none` (the last two exclude the others).
    SITE_GAPS = "site.gaps";
    /// Choices, optional: what else happens with the data: `ads-as-service`, `reviews-ads`,
    /// `research-sold`, `data-bought`, `data-partners`, `auto-decisions`, `no-instruction`,
    /// `identity-copies`, `none` (excludes the others).
    PRACTICE_OTHER = "practice.other";
    /// Choices, KZ, optional, unknown allowed: what is approved on paper (94-V art. 25(2)): `policy`,
    /// `data-list`, `responsible` (companies), `none` (excludes the others).
    KZ_APPROVED = "kz.approved";
    /// Choices, KZ, optional: languages of the site's papers today: `kk`, `ru`, `other`.
    KZ_LANGUAGES = "kz.languages";
}
