/** A short invented interview in the shapes of the real one, in Russian and Kazakh. */
import type { Values } from '../src/backend';
import type { AnswerValue } from '../src/generated/AnswerValue';
import type { FieldView } from '../src/generated/FieldView';
import type { PreviewBlock } from '../src/generated/PreviewBlock';

export interface InventedPage {
  id: string;
  section: string;
  title: string;
  why: string;
  fields: FieldView[];
}

/** Words in the window's language. */
type Say = (ru: string, kk: string) => string;

export function say(locale: string): Say {
  return (ru, kk) => (locale === 'kk' ? kk : ru);
}

export function field(id: string, kind: string, more: Partial<FieldView> = {}): FieldView {
  return {
    id,
    kind,
    input: 'text',
    label: '',
    hint: '',
    example: '',
    required: true,
    unknown: '',
    options: [],
    groups: [],
    exclusive: [],
    fields: [],
    min: 0,
    max: 0,
    value: null,
    suggested: false,
    ...more,
  };
}

const option = (id: string, label: string, note = '') => ({ id, label, note });

export function interview(locale: string): InventedPage[] {
  const w = say(locale);
  const you = w('Кто вы', 'Сіз кімсіз');
  const shop = w('Что делает магазин', 'Дүкен не істейді');
  const gives = w('Кому вы передаёте данные', 'Деректерді кімге бересіз');
  const keeps = w('Хранение', 'Сақтау');
  const yesNo = [option('true', w('Да', 'Иә')), option('false', w('Нет', 'Жоқ'))];
  return [
    {
      id: 'who',
      section: you,
      title: w('Кто отвечает за магазин?', 'Дүкенге кім жауап береді?'),
      why: w(
        'Закон требует назвать в политике того, кто распоряжается данными покупателей.',
        'Заң саясатта сатып алушылардың деректеріне кім иелік ететінін атауды талап етеді.',
      ),
      fields: [
        field('operator.kind', 'choice', {
          options: [
            option('sole-proprietor', w('Индивидуальный предприниматель', 'Жеке кәсіпкер'), w('есть ОГРНИП', 'тіркелген')),
            option('self-employed', w('Самозанятый', 'Өзін-өзі жұмыспен қамтыған'), w('налог на профессиональный доход', 'арнайы салық режимі')),
            option('company', w('Компания', 'Компания'), w('ООО или АО', 'ЖШС немесе АҚ')),
            option('group', w('Группа компаний', 'Компаниялар тобы'), w('несколько владельцев одного сайта', 'бір сайттың бірнеше иесі')),
          ],
        }),
      ],
    },
    {
      id: 'requisites',
      section: you,
      title: w('Ваши имя и номера', 'Атыңыз бен нөмірлеріңіз'),
      why: w(
        'По ним покупатель и проверяющий поймут, кто именно отвечает за данные. Номера мы проверим на опечатки.',
        'Олар арқылы сатып алушы деректерге нақты кім жауап беретінін біледі. Нөмірлерді қатеге тексереміз.',
      ),
      fields: [
        field('operator.name', 'text', { label: w('Фамилия, имя, отчество', 'Тегі, аты, әкесінің аты'), example: 'Соболева Анна Петровна' }),
        field('operator.inn', 'text', { label: w('ИНН', 'ЖСН'), input: 'numeric', hint: w('12 цифр', '12 сан') }),
        field('operator.address', 'address', {
          label: w('Адрес для писем', 'Хат алысуға арналған мекенжай'),
          hint: w('С почтовым индексом: сюда придут заявления покупателей.', 'Пошта индексімен: сатып алушылардың өтініштері осында келеді.'),
          example: w('620014, г. Екатеринбург, ул. Малышева, д. 5, офис 12', '050000, Алматы қ., Абай даңғ., 10-үй'),
        }),
        field('operator.address-is-home', 'yes-no', { label: w('Это ваш домашний адрес?', 'Бұл үйіңіздің мекенжайы ма?'), options: yesNo }),
      ],
    },
    {
      id: 'domains',
      section: you,
      title: w('Адреса вашего сайта', 'Сайтыңыздың мекенжайлары'),
      why: w('Политика действует только на тех сайтах, которые в ней названы.', 'Саясат тек онда аталған сайттарда ғана қолданылады.'),
      fields: [field('shop.domains', 'texts', { input: 'url', min: 1, max: 12, hint: w('Так, как их пишут люди, можно по-русски.', 'Адамдар жазатындай етіп.'), example: 'лавка-сорока.рф' })],
    },
    {
      id: 'sales-data',
      section: shop,
      title: w('Что вы спрашиваете при заказе?', 'Тапсырыс бергенде не сұрайсыз?'),
      why: w('Закон разрешает собирать только то, без чего заказ не выполнить. Лишнее мы покажем.', 'Заң тапсырысты орындауға қажет деректі ғана жинауға рұқсат етеді.'),
      fields: [
        field('sales.data', 'choices', {
          options: [
            option('name', w('Имя', 'Аты')),
            option('full-name', w('Фамилия, имя, отчество', 'Тегі, аты, әкесінің аты')),
            option('phone', w('Телефон', 'Телефон')),
            option('email', w('Электронная почта', 'Электрондық пошта')),
            option('address', w('Адрес доставки', 'Жеткізу мекенжайы')),
            option('comment', w('Комментарий', 'Түсініктеме')),
            option('birth-date', w('Дата рождения', 'Туған күні')),
            option('passport', w('Паспорт', 'Паспорт')),
          ],
          value: ['name', 'phone', 'address'],
          suggested: true,
        }),
      ],
    },
    {
      id: 'reviews',
      section: shop,
      title: w('Публикуете ли вы отзывы покупателей?', 'Сатып алушылардың пікірлерін жариялайсыз ба?'),
      why: w('Имя и фотография в отзыве видны всем, и на это нужно отдельное согласие.', 'Пікірдегі ат пен сурет баршаға көрінеді, оған бөлек келісім қажет.'),
      fields: [field('reviews.published', 'yes-no', { options: yesNo })],
    },
    {
      id: 'delivery',
      section: gives,
      title: w('Кто доставляет ваши заказы?', 'Тапсырыстарыңызды кім жеткізеді?'),
      why: w(
        'Покупатель вправе знать, кому вы передаёте его адрес и телефон. В политике будут названы именно эти службы — и никакие другие.',
        'Сатып алушы мекенжайы мен телефонын кімге беретініңізді білуге құқылы. Саясатта дәл осы қызметтер ғана аталады.',
      ),
      fields: [
        field('delivery.services', 'choices', {
          options: [
            option('cdek', 'СДЭК', w('получает имя, телефон, адрес', 'атын, телефонын, мекенжайын алады')),
            option('russian-post', w('Почта России', 'Ресей поштасы'), w('имя, адрес; оператор связи, отвечает сам', 'аты, мекенжайы; байланыс операторы')),
            option('own-courier', w('Свой курьер', 'Өз курьері'), w('сотрудник или исполнитель по договору', 'қызметкер немесе шарт бойынша орындаушы')),
            option('pickup', w('Самовывоз', 'Өзі алып кету'), w('спросим, есть ли камера в пункте выдачи', 'беру орнында камера бар ма, сұраймыз')),
          ],
          unknown: w(
            'Пока не знаю: впишем «служба доставки, выбранная покупателем» и напомним вернуться',
            'Әзірге білмеймін: «сатып алушы таңдаған жеткізу қызметі» деп жазамыз',
          ),
        }),
      ],
    },
    {
      id: 'recipients',
      section: gives,
      title: w('Кому ещё вы передаёте данные?', 'Деректерді тағы кімге бересіз?'),
      why: w('Рассыльщик, бухгалтер, хостинг: каждого, кто видит данные покупателей, надо назвать.', 'Тарату қызметі, бухгалтер, хостинг: деректерді көретін әркімді атау керек.'),
      fields: [
        field('recipients.other', 'records', {
          required: false,
          max: 20,
          label: w('Получатель', 'Алушы'),
          fields: [
            field('name', 'text', { label: w('Как называется', 'Атауы'), example: 'ООО «Почтовый голубь»' }),
            field('role', 'choice', {
              label: w('Кто решает, что делать с данными', 'Деректермен не істеуді кім шешеді'),
              options: [option('processor', w('Делает только то, что поручили вы', 'Тек сіз тапсырғанды орындайды')), option('operator', w('Решает сам', 'Өзі шешеді'))],
            }),
            field('data', 'text', { label: w('Что получает', 'Не алады'), example: w('адрес электронной почты', 'электрондық пошта мекенжайы') }),
          ],
        }),
      ],
    },
    {
      id: 'cookies',
      section: shop,
      title: w('Какие cookie ставит сайт?', 'Сайт қандай cookie қояды?'),
      why: w('О счётчиках и рекламе посетителя спрашивают заранее.', 'Санауыштар мен жарнама туралы келушіден алдын ала сұралады.'),
      fields: [
        field('cookies.kinds', 'choices', {
          options: [
            option('necessary', w('Без которых сайт не работает', 'Оларсыз сайт жұмыс істемейді')),
            option('analytics', w('Счётчики посещений', 'Келу санауыштары')),
            option('advertising', w('Реклама', 'Жарнама')),
            option('none', w('Никаких', 'Ешқандай')),
          ],
          exclusive: ['none'],
          unknown: w('Не знаю: покажем, где посмотреть', 'Білмеймін: қайдан көруді көрсетеміз'),
        }),
      ],
    },
    {
      id: 'logs',
      section: keeps,
      title: w('Сколько дней хранятся журналы сервера?', 'Сервер журналдары неше күн сақталады?'),
      why: w('IP-адрес тоже персональные данные, и срок для него нужен.', 'IP-мекенжай да дербес дерек, оған да мерзім керек.'),
      fields: [field('logs.days', 'number', { input: 'numeric', hint: w('Целое число дней', 'Күндердің бүтін саны'), unknown: w('Не знаю: впишем 30 дней', 'Білмеймін: 30 күн деп жазамыз') })],
    },
  ];
}

const run = (text: string, strong = false, href = '') => ({ text, strong, href });
const cell = (text: string, heads = '') => ({ text: [run(text)], rows: 1, columns: 1, heads });

/** The live text for some values; no law in it, only the shapes. */
export function drafted(values: Values, locale: string): Omit<PreviewBlock, 'changed'>[] {
  const block = (clause: string, kind: string, number: string, text: string, more: Partial<PreviewBlock> = {}) => ({
    clause,
    kind,
    number,
    text: text ? [run(text)] : [],
    items: [],
    head: [],
    cells: [],
    rows: [],
    source: '',
    pages: [],
    ...more,
  });
  const from = (page: string, label: string) => ({ source: `из ответа «${label}» · ст. 18.1 152-ФЗ`, pages: [{ id: page, label, note: '' }] });
  const name = words(values['operator.name']) || '…';
  const sites = words(values['shop.domains']) || '…';
  const services: Record<string, string> = { cdek: 'служба доставки СДЭК', 'russian-post': 'Почта России', 'own-courier': 'курьер магазина', pickup: 'пункт выдачи магазина' };
  const chosen = (Array.isArray(values['delivery.services']) ? values['delivery.services'] : []) as string[];
  const english = locale === 'en';
  const kazakh = locale === 'kk';
  const said = (ru: string, en: string, kk: string) => (english ? en : kazakh ? kk : ru);
  return [
    block('general', 'heading-1', '1.', said('Общие положения', 'General', 'Жалпы ережелер')),
    block('operator', 'paragraph', '1.1.', said(`Оператор: ИП ${name}. Политика действует на сайтах: ${sites}.`, `Operator: sole proprietor ${name}. Sites: ${sites}.`, `Оператор: ЖК ${name}. Саясат мына сайттарда қолданылады: ${sites}.`), from('requisites', 'Ваши имя и номера')),
    block('operator-details', 'details', '', '', {
      rows: [
        [[run(said('ИНН', 'INN', 'ЖСН'))], [run(words(values['operator.inn']) || '…')]],
        [[run(said('Адрес', 'Address', 'Мекенжай'))], [run(words(values['operator.address']) || '…')]],
      ],
      ...from('requisites', 'Ваши имя и номера'),
    }),
    block('rights', 'paragraph', '1.2.', said('Покупатель вправе получить сведения об обработке своих данных, потребовать их уточнения, блокирования или уничтожения и отозвать согласие.', 'The customer may obtain information on the processing, demand correction, blocking or destruction of data, and withdraw consent.', 'Сатып алушы деректерінің өңделуі туралы мәлімет алуға, оларды нақтылауды, бұғаттауды немесе жоюды талап етуге және келісімін қайтарып алуға құқылы.'), { source: 'стоит всегда · ст. 14, ст. 9 ч. 2 152-ФЗ' }),
    block('data', 'heading-1', '2.', said('Какие данные и зачем', 'Which data and why', 'Қандай деректер және не үшін')),
    block('data-table', 'table', '', said('Данные по целям', 'Data by purpose', 'Мақсаттар бойынша деректер'), {
      head: [[cell(said('Цель', 'Purpose', 'Мақсат'), 'col'), cell(said('Данные', 'Data', 'Деректер'), 'col')]],
      cells: [
        [cell(said('Исполнение заказа', 'Orders', 'Тапсырысты орындау')), cell(words(values['sales.data']) || '…')],
        [cell(said('Журналы сервера', 'Server logs', 'Сервер журналдары')), cell(said('IP-адрес, время', 'IP address, time', 'IP-мекенжай, уақыт'))],
      ],
      ...from('sales-data', 'Что вы спрашиваете при заказе'),
    }),
    block('recipients', 'heading-1', '3.', said('Кому и зачем передаются данные', 'Recipients', 'Деректер кімге және не үшін беріледі')),
    block('recipients-only', 'paragraph', '3.1.', said('Оператор передаёт данные покупателя только тем лицам, которые названы ниже, и только в объёме, нужном для исполнения договора.', 'The operator passes data only to the persons named below.', 'Оператор сатып алушының деректерін тек төменде аталған тұлғаларға және шартты орындауға қажет көлемде ғана береді.'), { source: 'стоит всегда · ст. 7 152-ФЗ' }),
    block('recipients-delivery', 'paragraph', '3.2.', said(`Для доставки заказа имя, телефон и адрес получателя передаются: ${chosen.map((it) => services[it] ?? it).join('; ') || 'служба доставки, выбранная покупателем'}.`, `For delivery the name, phone and address go to: ${chosen.join('; ') || 'the service chosen by the customer'}.`, `Тапсырысты жеткізу үшін алушының аты, телефоны мен мекенжайы беріледі: ${chosen.map((it) => services[it] ?? it).join('; ') || 'сатып алушы таңдаған қызмет'}.`), from('delivery', 'Кто доставляет ваши заказы')),
    block('recipients-list', 'list', '3.3.', said('Данные также получают:', 'Data also go to:', 'Деректерді сондай-ақ алады:'), {
      items: [[run(said('банк, который проводит платёж', 'the bank that makes the payment', 'төлемді жүргізетін банк'))], [run(said('государственные органы по их законному запросу', 'public authorities on their lawful request', 'мемлекеттік органдар — заңды сұрауы бойынша'))]],
      source: 'стоит всегда · ст. 6 ч. 1 п. 2 152-ФЗ',
    }),
    block('contact', 'paragraph', '3.4.', '', { text: [run(said('Вопросы о данных: ', 'Questions: ', 'Сұрақтар: ')), run('dannye@lavka-soroka.example', false, 'mailto:dannye@lavka-soroka.example'), run('.')], source: 'из ответа «Контакты»' }),
    block('terms', 'heading-1', '4.', said('Сроки', 'Terms', 'Мерзімдер')),
    block('terms-orders', 'paragraph', '4.1.', said('Сведения о заказе и оплате хранятся пять лет после окончания отчётного года, в котором заказ исполнен.', 'Order records are kept for five years after the reporting year.', 'Тапсырыс пен төлем туралы мәліметтер есепті жыл аяқталғаннан кейін бес жыл сақталады.'), { source: 'стоит всегда · ст. 29 402-ФЗ' }),
    block('sign', 'signature', '', '', { items: [[run(said('дата', 'date', 'күні'))], [run(said('подпись', 'signature', 'қолы'))]] }),
  ];
}

function words(value: AnswerValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.filter((it) => typeof it === 'string').join(', ');
  return String(value);
}
