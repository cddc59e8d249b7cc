/**
 * An invented backend for `npm run dev` and for tests: the same commands, no Rust. Its shop and
 * people are made up. `?state=none|locked|open&place=…&locale=…&theme=…&page=…` choose where it stands.
 */
import { mockIPC } from '@tauri-apps/api/mocks';

import type { Values } from '../src/backend';
import type { AnswerView } from '../src/generated/AnswerView';
import type { CompareView } from '../src/generated/CompareView';
import type { DocumentsView } from '../src/generated/DocumentsView';
import type { KeepingView } from '../src/generated/KeepingView';
import type { LawView } from '../src/generated/LawView';
import type { LettersTodayView } from '../src/generated/LettersTodayView';
import type { LettersWish } from '../src/generated/LettersWish';
import type { LettersView } from '../src/generated/LettersView';
import type { OwnWordsView } from '../src/generated/OwnWordsView';
import type { PageView } from '../src/generated/PageView';
import type { PreviewView } from '../src/generated/PreviewView';
import type { ProblemView } from '../src/generated/ProblemView';
import type { ReviewView } from '../src/generated/ReviewView';
import type { ShopView } from '../src/generated/ShopView';
import type { StateView } from '../src/generated/StateView';
import type { SubmissionsView } from '../src/generated/SubmissionsView';
import { InventedDesk } from './desk';
import { drafted, interview, say } from './interview';
import { InventedSigning } from './signing';
import { InventedStops } from './stops';
import { texts } from './texts';

/** Stands only here, so that a build can be searched for it. */
export const MARK = 'invented-backend-8d1f';

interface Shop {
  id: number;
  name: string;
  accepted: Values;
  drafts: Record<string, Values>;
  page: string | null;
  past: { page: string; before: Values }[];
  editions: { number: number; inForce: string }[];
  changed: boolean;
  address: string;
  own: string | null;
  draft: string | null;
}

export class Invented {
  /** Findings put right in one step. */
  mended = new Set<string>();
  locale = 'ru';
  theme = 'system';
  place = 'today';
  workspace: 'none' | 'locked' | 'open' = 'open';
  keychain = true;
  current: number | null = null;
  shops: Shop[] = [];
  /** Whether the papers of today cannot be drafted. */
  unchecked = false;
  /** Whether the workspace file cannot be read any more. */
  spoiled = false;
  private copied = false;
  private lockAfter = 15;
  lawChosen = false;
  lawApplied = false;
  /** What the columns of the looked at export hold. */
  columns: string[] = [];
  /** What was called, for tests. */
  calls: { command: string; args: Record<string, unknown> }[] = [];
  signing = new InventedSigning();
  desk = new InventedDesk();
  stops = new InventedStops();
  /** Delay of slow work, ms. */
  pause = 0;

  addShop(name: string, accepted: Values = {}): Shop {
    const shop: Shop = {
      id: this.shops.length + 1,
      name,
      accepted,
      drafts: {},
      page: null,
      past: [],
      editions: [],
      changed: false,
      address: '',
      own: null,
      draft: null,
    };
    this.shops.push(shop);
    this.current = shop.id;
    return shop;
  }

  async handle(command: string, args: Record<string, unknown> = {}): Promise<unknown> {
    // What hears of drops cannot be copied.
    this.calls.push({ command, args: command === 'watch_drops' ? {} : structuredClone(args) });
    const shop = this.shops.find((it) => it.id === args['shop']);
    const page = args['page'] as string;
    const values = args['values'] as Values;
    const signing = this.signing.handle(command, args);
    if (signing !== undefined) return signing;
    const desk = this.desk.handle(command, args);
    if (desk !== undefined) return desk;
    const stops = this.stops.handle(command, args);
    if (stops !== undefined) return stops;
    switch (command) {
      case 'letters_today':
        return { summary: '', overdue: [], due: [], proof: [], more: 0, recounts: [], ahead: 7 } satisfies LettersTodayView;
      case 'letters': {
        const { words } = args['wish'] as LettersWish;
        if (words !== '') return this.desk.found(words);
        return { lines: [], filters: [], shown: '', page: 0, pages: 0, none: true } satisfies LettersView;
      }
      case 'set_language':
        this.locale = args['locale'] as string;
        break;
      case 'set_theme':
        this.theme = args['theme'] as string;
        break;
      case 'set_place':
        this.place = args['place'] as string;
        break;
      case 'create_workspace':
      case 'choose_existing':
        this.workspace = 'open';
        break;
      case 'unlock':
        if (args['passphrase'] === 'wrong') throw [problem('wrong-passphrase', 'Пароль не подошёл.', 'Проверьте язык клавиатуры и Caps Lock.', 'passphrase')];
        this.workspace = 'open';
        break;
      case 'restore_locked':
        if (this.spoiled && args['unread'] !== true) throw [problem('restore-unread', 'Нынешний файл повреждён.', '', '')];
        this.workspace = 'open';
        break;
      case 'lock':
        this.workspace = 'locked';
        break;
      case 'choose_new_place':
        this.workspace = 'none';
        break;
      case 'create_shop':
        this.addShop(args['name'] as string);
        break;
      case 'open_shop':
        this.current = args['shop'] as number;
        break;
      case 'rename_shop':
        if (shop) shop.name = args['name'] as string;
        break;
      case 'questionnaire':
        return this.page(must(shop), args['page'] === null ? null : page);
      case 'draft':
        must(shop).drafts[page] = values;
        return null;
      case 'answer':
        return this.answer(must(shop), page, values);
      case 'previous':
        return this.page(must(shop), this.neighbour(page, -1) ?? page);
      case 'undo': {
        const last = must(shop).past.pop();
        if (!shop || !last) throw [problem('nothing-to-undo', 'Возвращать нечего.', '', '')];
        shop.accepted = last.before;
        delete shop.drafts[last.page];
        this.mended.clear();
        return this.page(shop, last.page);
      }
      case 'fix':
        must(shop).past.push({ page: 'delivery', before: must(shop).accepted });
        this.mended.add(args['finding'] as string);
        return this.review(must(shop));
      case 'preview':
        return this.preview(must(shop), args['document'] as string | null, args['locale'] as string | null, args['page'] as string | null);
      case 'review':
        return this.review(must(shop));
      case 'issue':
        await new Promise((done) => setTimeout(done, this.pause));
        must(shop).editions.unshift({ number: must(shop).editions.length + 1, inForce: args['inForce'] as string });
        must(shop).changed = false;
        return this.documents(must(shop));
      case 'documents':
        return this.documents(must(shop));
      case 'pages':
        return { sizes: [[595, 842], [595, 842], [595, 842]], texts: ['Политика обработки персональных данных\n\n1. Общие положения\n1.1. Оператор: ИП Соболева Анна Петровна.', '2. Какие данные и зачем', '3. Сроки'] };
      case 'save':
      case 'save_all':
      case 'save_rulebook':
        return { saved: true, message: 'Сохранено: privacy-policy.ru.pdf' };
      case 'restore_copy':
        if (this.spoiled && args['unread'] !== true) throw [problem('restore-unread', 'Нынешний файл повреждён.', '', '')];
        return this.keeping('');
      case 'keeping':
      case 'choose_copies_folder':
        return this.keeping('');
      case 'back_up':
        this.copied = true;
        return this.keeping('Копия сделана, открыта и пересчитана: 12 записей.');
      case 'set_lock_after':
        this.lockAfter = args['minutes'] as number;
        return this.keeping('');
      case 'change_passphrase':
        return this.keeping('Пароль сменён.');
      case 'emergency_sheet':
        return { saved: true, message: 'Сохранено: памятка.pdf' };
      case 'law':
        return this.law();
      case 'choose_law_update':
        this.lawChosen = true;
        return this.law();
      case 'apply_law_update':
        this.lawApplied = true;
        this.lawChosen = false;
        return this.law();
      case 'drop_law_update':
        this.lawChosen = false;
        return this.law();
      case 'built_in_law':
        this.lawApplied = false;
        return this.law();
      case 'compare':
        return this.compared();
      case 'save_comparison':
        return { saved: true, message: 'Сохранено: сравнение' };
      case 'in_force':
        return { text: `${args['day'] as string}: действует редакция 1`, edition: 1, papers: [{ title: 'Политика', language: 'Русский', lines: ['когда и где опубликован, не записано'] }] };
      case 'record_publication':
        must(shop).address = (args['address'] as string | null) ?? '';
        return this.documents(must(shop));
      case 'restoring':
        return { lines: ['Изменится 1 ответ'], changes: true };
      case 'restore':
        must(shop).changed = true;
        return { message: 'Ответы редакции 1 снова стали нынешними.', documents: this.documents(must(shop)) };
      case 'own_words':
        return this.words(must(shop));
      case 'draft_own_words':
        must(shop).draft = args['text'] as string | null;
        return null;
      case 'set_own_words':
        must(shop).own = (args['text'] as string | null) ?? '';
        must(shop).draft = null;
        return this.words(must(shop), 'Ваши слова записаны.');
      case 'withdraw_own_words':
      case 'undo_own_words':
        must(shop).own = null;
        return this.words(must(shop), 'Ваши слова убраны.');
      case 'publishing':
        return { builder: (args['builder'] as string | null) ?? 'tilda', builders: [{ id: 'tilda', label: 'Tilda', note: '' }, { id: 'html', label: 'HTML', note: '' }], papers: [{ document: 'privacy-policy', locale: 'ru', title: 'Политика обработки персональных данных', steps: ['Создайте страницу и вставьте фрагмент.', 'Поставьте ссылку в подвал сайта.'], fragment: '<article class="pismovnik">…</article>', text: 'Политика…', label: '' }], limits: ['Вставленный фрагмент счётчиков не удерживает.'] };
      case 'check_page':
        return { verdict: 'same', message: 'На странице — «Политика», слово в слово.', passages: [], remarks: [] };
      case 'submissions':
      case 'drop_submissions':
        return { imports: [], chosen: null, message: '' };
      case 'choose_submissions':
        this.columns = ['when', 'none', 'none'];
        return this.chosen();
      case 'map_submissions':
        this.columns[args['column'] as number] = args['field'] as string;
        return this.chosen();
      case 'keep_submissions':
        return { imports: [{ number: 1, title: 'Выгрузка № 1: 1 отправка' }], chosen: null, message: 'Выгрузка сохранена.' };
      case 'remove_submissions':
        return { imports: [], chosen: null, message: 'Выгрузка № 1 удалена насовсем.' };
      case 'consents_of':
        return { message: '1 отправка.', warning: '', found: [{ title: '2026-11-21 · Вопрос', known: ['«Согласие»: отмечено'], unknown: ['Не записано, какой текст стоял у формы.'] }] };
      case 'snippet':
        return '<section class="pismovnik-cookies" aria-label="Cookie">…</section>';
      case 'start':
        break;
      default:
        throw new Error(`no such command: ${command} ${MARK}`);
    }
    return this.state();
  }

  private chosen(): SubmissionsView {
    const names = ['Дата', 'Поле 1', 'Я согласен на обработку персональных данных'];
    const cells = [['20.11.2026 10:15', '21.11.2026 18:40'], ['a@example.test', 'b@example.test'], ['да', '']];
    const ready = this.columns.includes('email');
    const labels = { none: 'не берём', when: 'дата', email: 'почта', phone: 'телефон', name: 'имя', consent: 'отметка о согласии' };
    return {
      imports: [],
      chosen: {
        keeps: ready,
        columns: names.map((name, at) => ({ name, cells: cells[at] ?? [], field: this.columns[at] ?? 'none' })),
        fields: Object.entries(labels).map(([id, label]) => ({ id, label, note: '' })),
        needs: ready ? [] : ['Укажите столбец с почтой, телефоном или именем: иначе не понять, чьи это отправки.'],
        lines: ready ? ['Строк: 2. Можно сохранить: 1.'] : [],
        problems: ready ? [{ code: 'row-nobody', message: 'Нет ни имени, ни почты. Строки: 3.', hint: 'Проверьте столбцы.', where: '' }] : [],
      },
      message: '',
    };
  }

  private law(): LawView {
    const chosen = {
      title: 'Календарь 2028 года',
      changes: ['Россия: появляется календарь на 2028 год', 'пн 10 января 2028 г. становится нерабочим: выходной, перенесённый с 1 января 2028 г.'],
      editions: ['Лавка «Сорока», редакция 1: закон на 1 декабря 2026 г. теперь сверен, выпустите её заново без пометки'],
      letters: [],
    };
    return {
      verified: 'Правила сверены по этот день включительно: 21 ноября 2026 г.',
      years: [{ title: 'Россия, 2026 год: рабочих дней — 247, нерабочих — 118', sources: 'Источники: R16. Уверенность: высокая.' }],
      updates: this.lawApplied ? [chosen.title] : [],
      damaged: [],
      chosen: this.lawChosen ? chosen : null,
    };
  }

  private keeping(said: string): KeepingView {
    const copies = this.copied ? [{ name: 'Письмовник-2026-11-21.pismovnik, 21 ноября 2026 г.', state: 'сделана вручную' }] : [];
    const last = this.copied ? 'Последняя копия: 21 ноября 2026 г.' : 'Копий ещё нет';
    return { last, fresh: this.copied, folder: '/home/anna/.config/copies', copies, failed: [], lockAfter: this.lockAfter, keychain: false, said };
  }

  private state(): StateView {
    const w = say(this.locale);
    return {
      locale: this.locale,
      theme: this.theme,
      version: '0.1.0',
      texts: texts(this.locale),
      workspace: {
        state: this.workspace,
        name: 'Письмовник.pismovnik',
        folder: '/home/anna/Документы',
        keychainAvailable: this.keychain,
        keychainUsed: false,
        lockAfter: this.lockAfter,
      },
      shops: this.workspace === 'open' ? this.shops.map((shop) => this.line(shop)) : [],
      currentShop: this.current,
      presets: [
        { id: 'ru-sole-proprietor', label: w('ИП, доставка по России', 'ЖК, Ресей бойынша жеткізу'), note: w('заказы с сайта, оплата картой, отзывы', 'сайттан тапсырыс, картамен төлем') },
        { id: 'ru-self-employed', label: w('Самозанятый мастер', 'Өзін-өзі жұмыспен қамтыған шебер'), note: w('заказы в мессенджере, без рассылок', 'мессенджердегі тапсырыстар') },
        { id: 'ru-company', label: w('Компания с бонусами', 'Бонустары бар компания'), note: w('ООО, рассылки, акции, гарантия', 'ЖШС, таратулар, акциялар') },
        { id: 'kz-sole-proprietor', label: w('Казахстанский ИП', 'Қазақстандық ЖК'), note: w('сладости, бонусная программа', 'тәттілер, бонус бағдарламасы') },
      ],
      place: this.place,
    };
  }

  private line(shop: Shop): ShopView {
    const w = say(this.locale);
    const last = shop.editions[0];
    return {
      id: shop.id,
      handedTo: '',
      letters: 'открытых писем нет',
      lettersTone: '',
      name: shop.name,
      operator: typeof shop.accepted['operator.name'] === 'string' ? 'ИП Соболева А. П.' : '',
      country: w('Россия', 'Ресей'),
      answered: this.pages().filter((it) => this.answered(shop, it.id)).length,
      pages: this.pages().length,
      papers: !last ? w('бумаг пока нет', 'әзірге құжат жоқ') : shop.changed ? w('ответы изменились после редакции 1', '1-редакциядан кейін жауаптар өзгерді') : w(`редакция ${last.number} от 21 ноября 2026 г.`, `2026 ж. 21 қарашадағы ${last.number}-редакция`),
      outdated: shop.changed,
      editions: shop.editions.length,
      why: shop.changed ? ['изменился ответ: «Кто доставляет»'] : [],
    };
  }

  private pages = () => interview(this.locale);

  private neighbour(id: string, step: number): string | null {
    const all = this.pages();
    return all[all.findIndex((it) => it.id === id) + step]?.id ?? null;
  }

  private answered(shop: Shop, id: string): boolean {
    const page = this.pages().find((it) => it.id === id);
    return page?.fields.every((it) => it.id in shop.accepted) ?? false;
  }

  private page(shop: Shop, wanted: string | null, problems: ProblemView[] = []): PageView {
    const all = this.pages();
    const atEnd = wanted === null && shop.page === null && all.every((it) => this.answered(shop, it.id));
    const id = wanted ?? shop.page ?? all.find((it) => !this.answered(shop, it.id))?.id ?? all[0]!.id;
    const at = all.findIndex((it) => it.id === id);
    const page = all[at]!;
    shop.page = id;
    const draft = shop.drafts[id];
    const w = say(this.locale);
    const section = all.filter((it) => it.section === page.section);
    return {
      shop: shop.id,
      id,
      crumb: `${page.section} · ${w('вопрос', 'сұрақ')} ${section.indexOf(page) + 1} ${w('из', '/')} ${section.length}`,
      remaining: w(`осталось около ${all.length - at} минут`, `шамамен ${all.length - at} минут қалды`),
      progress: Math.round((100 * at) / all.length),
      title: page.title,
      why: page.why,
      fields: page.fields.map((it) => ({
        ...it,
        value: draft?.[it.id] ?? shop.accepted[it.id] ?? it.value,
        suggested: it.suggested && !draft && !(it.id in shop.accepted),
      })),
      problems,
      hasPrevious: at > 0,
      draft: draft !== undefined,
      atEnd,
      outline: all.map((it) => ({ id: it.id, section: it.section, title: it.title, answered: this.answered(shop, it.id) })),
    };
  }

  private answer(shop: Shop, id: string, values: Values): AnswerView {
    const page = this.pages().find((it) => it.id === id)!;
    shop.drafts[id] = values;
    const problems = page.fields.flatMap((it) => {
      const value = values[it.id];
      if (it.required && (value === null || value === undefined)) {
        return [problem('missing', it.label ? `Нет ответа: ${it.label.toLowerCase()}.` : 'Выберите или впишите ответ.', 'Без него документ не составить.', it.id)];
      }
      if (it.id === 'operator.inn' && value !== '500100732259') {
        return [problem('requisite-check-digit', 'ИНН с опечаткой: контрольная цифра не сходится.', 'Сверьте с выпиской или свидетельством.', it.id)];
      }
      if (it.kind === 'records' && Array.isArray(value)) {
        return (value as { [key: string]: unknown }[]).flatMap((entry, index) =>
          it.fields.filter((part) => part.required && !(part.id in entry)).map((part) => problem('missing', `Получатель № ${index + 1}: нет ответа «${part.label}».`, '', `${it.id}[${index}].${part.id}`)),
        );
      }
      return [];
    });
    if (problems.length > 0) return { saved: false, page: this.page(shop, id, problems) };
    shop.past.push({ page: id, before: { ...shop.accepted } });
    shop.accepted = { ...shop.accepted, ...values };
    shop.changed = shop.editions.length > 0;
    delete shop.drafts[id];
    const next = this.neighbour(id, 1);
    shop.page = next ?? null;
    return { saved: true, page: next ? this.page(shop, next) : null };
  }

  private preview(shop: Shop, document: string | null, locale: string | null, page: string | null): PreviewView {
    const w = say(this.locale);
    const shown = locale ?? (this.locale === 'kk' ? 'kk' : 'ru');
    const before = drafted(shop.past.at(-1)?.before ?? shop.accepted, shown);
    const after = drafted({ ...shop.accepted, ...(page ? (shop.drafts[page] ?? {}) : {}) }, shown);
    const blocks = after.map((it, index) => ({ ...it, changed: JSON.stringify(it) !== JSON.stringify(before[index]) }));
    const none = Object.keys(shop.accepted).length === 0 && Object.keys(shop.drafts).length === 0;
    return {
      documents: [
        { id: 'privacy-policy', label: w('Политика', 'Саясат'), audience: 'site' },
        { id: 'consent-marketing', label: w('Согласие: рассылка', 'Келісім: тарату'), audience: 'site' },
        { id: 'consent-distribution', label: w('Согласие: отзывы', 'Келісім: пікірлер'), audience: 'site' },
        { id: 'cookie-notice', label: 'Cookie', audience: 'site' },
        { id: 'withdrawal-form', label: w('Бланк отзыва', 'Қайтарып алу бланкі'), audience: 'site' },
        { id: 'access-list', label: w('Доступ', 'Қол жеткізу'), audience: 'internal' },
        { id: 'destruction-rules', label: w('Уничтожение', 'Жою'), audience: 'internal' },
        { id: 'notification-worksheet', label: w('Уведомление', 'Хабарлама'), audience: 'regulator' },
        { id: 'incident-worksheet', label: w('Утечка', 'Деректердің таралуы'), audience: 'regulator' },
      ],
      locales: [{ id: 'ru', label: 'Русский', note: '' }, ...(this.locale === 'kk' ? [{ id: 'kk', label: 'Қазақша', note: '' }] : []), { id: 'en', label: 'English', note: w('для сведения', 'мәлімет үшін') }],
      document: document ?? 'privacy-policy',
      locale: shown,
      title: shown === 'en' ? 'Personal data processing policy' : shown === 'kk' ? 'Дербес деректерді өңдеу саясаты' : 'Политика обработки персональных данных',
      subtitle: shown === 'en' ? 'for information' : '',
      blocks: none ? [] : blocks,
      changed: none ? 0 : blocks.filter((it) => it.changed).length,
      empty: none ? w('Ответьте на первый вопрос, и здесь появится текст.', 'Алғашқы сұраққа жауап беріңіз, мәтін осында пайда болады.') : '',
    };
  }

  private review(shop: Shop): ReviewView {
    const all = this.pages();
    const ready = all.every((it) => this.answered(shop, it.id));
    const sections = [...new Set(all.map((it) => it.section))].map((title) => ({
      title,
      rows: all
        .filter((it) => it.section === title)
        .flatMap((it) =>
          it.fields.map((part) => {
            const value = shop.accepted[part.id];
            const list = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
            return {
              page: it.id,
              question: part.label || it.title,
              answer: list.map((one) => {
                if (typeof one === 'object') return Object.values(one).filter((part) => typeof part === 'string').join(' · ');
                return part.options.find((option) => option.id === String(one))?.label ?? String(one);
              }),
              state: !(part.id in shop.accepted) ? 'missing' : value === '?' ? 'unknown' : list.length === 0 ? 'optional' : 'answered',
            };
          }),
        ),
    }));
    return {
      sections,
      problems: ready ? [] : all.filter((it) => !this.answered(shop, it.id)).map((it) => problem('missing', `Нет ответа: «${it.title}»`, '', '')),
      findings: [
        { id: 'home-address', severity: 'warning', label: 'Риск', message: 'Ваш домашний адрес будет виден всем.', hint: 'Можно указать офис или абонентский ящик: письма туда доходят так же.', cost: '', articles: '', pages: [{ id: 'requisites', label: 'Ваши имя и номера', note: '' }], fix: [] },
        { id: 'passport', severity: 'error', label: 'Нарушение', message: 'Паспорт для обычного заказа не нужен.', hint: 'Уберите его из формы заказа; уже собранные номера уничтожьте.', cost: 'Пример строки о штрафе в такой-то статье.', articles: 'ст. 5 ч. 5 152-ФЗ', pages: [{ id: 'sales-data', label: 'Что вы спрашиваете при заказе', note: '' }], fix: ['Данные для заказа — имя, телефон'] },
        { id: 'notified', severity: 'info', label: 'К сведению', message: 'Уведомление регулятору подаётся до начала обработки.', hint: 'Бланк будет среди бумаг.', cost: '', articles: 'ст. 22 152-ФЗ', pages: [], fix: [] },
      ].filter((it) => !this.mended.has(it.id)),
      ready,
      notReady: ready ? '' : 'Осталось ответить на несколько вопросов, тогда документы можно будет выпустить.',
      today: '2026-11-21',
      summary: '5 документов на русском и английском, в пяти форматах.',
    };
  }

  private standing(shop: Shop) {
    return {
      outdated: shop.changed ? 'изменился ответ: «Кто доставляет»' : '',
      forSite: true,
      published: shop.address ? `По вашей записи, на сайте: ${shop.address}` : '',
      address: shop.address,
      since: '2026-12-01',
    };
  }

  private compared(): CompareView {
    return {
      from: 'Редакция 1 от 21 ноября 2026 г.',
      to: 'Текст по нынешним ответам',
      papers: [{ id: 'privacy-policy/ru', label: 'Политика, русский', note: '1' }],
      paper: 'privacy-policy/ru',
      locale: 'ru',
      rows: [
        {
          change: 'changed',
          oldNumber: '4.2',
          newNumber: '4.2',
          old: [{ text: 'Заказы доставляет ', marked: false }, { text: 'почта', marked: true }],
          new: [{ text: 'Заказы доставляет ', marked: false }, { text: 'курьер', marked: true }],
          reasons: ['изменился ответ: «Кто доставляет»'],
        },
      ],
      notes: ['Изменённые пункты; без изменений 40 пунктов'],
    };
  }

  private words(shop: Shop, said = ''): OwnWordsView {
    return {
      papers: [{ id: 'privacy-policy/ru', label: 'Политика, русский', note: shop.own === null ? '' : '1' }],
      paper: 'privacy-policy/ru',
      document: 'privacy-policy',
      locale: 'ru',
      title: 'Политика обработки персональных данных',
      clauses: [
        {
          block: { clause: 'policy-general', number: '1.1', kind: 'paragraph', text: [{ text: 'Оператор обрабатывает данные.', strong: false, href: '' }], items: [], head: [], cells: [], rows: [], changed: false, source: '', pages: [] },
          text: 'Оператор обрабатывает данные.',
          nth: 0,
          editable: true,
          own:
            shop.own === null
              ? []
              : [{ clause: 'policy-general', nth: 0, place: 'instead', label: 'вместо пункта', text: shop.own, struck: shop.own === '', condition: shop.changed ? 'conflict' : 'stands', conditionLabel: 'стоят в документе', baseThen: [{ text: 'Тогда.', marked: true }], baseNow: [{ text: 'Сейчас.', marked: true }], remarks: [] }],
        },
      ],
      drafts: shop.draft === null ? [] : [{ clause: 'policy-general', nth: 0, place: 'after', text: shop.draft }],
      homeless: [],
      undecided: 0,
      said,
    };
  }

  private documents(shop: Shop): DocumentsView {
    const paper = (document: string, title: string, audience = 'site') => [
      { document, audience, locale: 'ru', title, language: 'русский', fingerprint: 'a41f 09c2', snippet: document === 'cookie-notice', ...this.standing(shop) },
      { document, audience, locale: 'en', title, language: 'английский, для сведения', fingerprint: '77b0 e51d', snippet: document === 'cookie-notice', ...this.standing(shop) },
    ];
    return {
      editions: shop.editions.map((it) => ({
        number: it.number,
        title: `Редакция ${it.number} от 21 ноября 2026 г.`,
        note: `действует с ${it.inForce.split('-').reverse().join('.')}`,
        apart: '',
        papers: [
          ...paper('privacy-policy', 'Политика обработки персональных данных'),
          ...paper('consent-marketing', 'Согласие на рассылку'),
          ...paper('cookie-notice', 'Уведомление о cookie'),
          ...paper('withdrawal-form', 'Бланк отзыва согласия'),
          ...paper('access-list', 'Перечень лиц, допущенных к персональным данным', 'internal'),
          ...paper('destruction-rules', 'Правила уничтожения персональных данных', 'internal'),
          ...paper('notification-worksheet', 'Уведомление Роскомнадзора: рабочий лист', 'regulator'),
          ...paper('incident-worksheet', 'Утечка или потеря данных: памятка и рабочий лист', 'regulator'),
        ],
      })),
      outdated: shop.changed,
      summary: shop.changed ? 'Изменились 2 документа' : '',
      why: shop.changed ? ['изменился ответ: «Кто доставляет»'] : [],
      comes: [],
      asked: '',
      askedPage: '',
      undecided: 0,
      problems: this.unchecked ? [problem('internal', 'Документ не составился.', 'Сообщите нам об этом.', '')] : [],
      today: '2026-11-21',
      formats: [
        { id: 'pdf', label: 'PDF', note: 'для печати и архива' },
        { id: 'html', label: 'HTML', note: 'для сайта' },
        { id: 'docx', label: 'DOCX', note: 'для Word' },
        { id: 'md', label: 'Markdown', note: '' },
        { id: 'txt', label: 'Текст', note: '' },
      ],
    };
  }
}

/** Answers of the invented shop up to, not including, the page. */
export function answersUpTo(page: string): Values {
  const given: Values = {
    'operator.kind': 'sole-proprietor',
    'operator.name': 'Соболева Анна Петровна',
    'operator.inn': '500100732259',
    'operator.address': '620014, г. Екатеринбург, ул. Малышева, д. 5, офис 12',
    'operator.address-is-home': true,
    'shop.domains': ['лавка-сорока.рф', 'lavka-soroka.example'],
    'sales.data': ['name', 'phone', 'address'],
    'reviews.published': true,
    'delivery.services': ['cdek'],
    'recipients.other': [{ name: 'ООО «Почтовый голубь»', role: 'processor', data: 'адрес электронной почты' }],
    'cookies.kinds': '?',
    'logs.days': 30,
  };
  const all = interview('ru');
  const before = all.slice(0, all.findIndex((it) => it.id === page) === -1 ? all.length : all.findIndex((it) => it.id === page));
  return Object.fromEntries(before.flatMap((it) => it.fields.map((part) => [part.id, given[part.id] ?? null])));
}

/** Puts the invented backend behind the window, as the address asks. */
export function pretend(): void {
  const asked = new URLSearchParams(location.search);
  const invented = new Invented();
  invented.locale = asked.get('locale') ?? 'ru';
  invented.theme = asked.get('theme') ?? 'system';
  invented.place = asked.get('place') ?? 'today';
  invented.workspace = (asked.get('state') ?? 'open') as Invented['workspace'];
  invented.keychain = asked.get('keychain') !== 'no';
  invented.pause = 1500;
  if (asked.get('shops') !== '0') {
    const other = invented.addShop('Мастерская «Чабрец»', answersUpTo('reviews'));
    other.page = 'reviews';
    const shop = invented.addShop('Лавка «Сорока»', answersUpTo(asked.get('page') ?? 'delivery'));
    shop.page = asked.get('page') ?? 'delivery';
    if (shop.page === 'done') shop.page = null;
    if (asked.get('draft')) {
      shop.drafts['delivery'] = { 'delivery.services': ['cdek', 'russian-post'] };
      shop.past.push({ page: 'reviews', before: shop.accepted });
    }
    for (let number = 1; number <= Number(asked.get('editions') ?? '0'); number += 1) {
      shop.editions.unshift({ number, inForce: '2026-12-01' });
    }
    shop.changed = asked.get('changed') !== null;
  }
  mockIPC((command, args) => invented.handle(command, (args ?? {}) as Record<string, unknown>));
  const internals = (window as unknown as { __TAURI_INTERNALS__: Record<string, unknown> }).__TAURI_INTERNALS__;
  internals['convertFileSrc'] = () => '/invented-paper/';
}

function must(shop: Shop | undefined): Shop {
  if (!shop) throw [problem('no-such-shop', 'Такого магазина нет.', '', '')];
  return shop;
}

function problem(code: string, message: string, hint: string, where: string): ProblemView {
  return { code, message, hint, where };
}
