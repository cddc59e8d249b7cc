/** Letters on their way, numbers, reminders and handing over, invented: nothing is kept. */
import type { HandoverView } from '../src/generated/HandoverView';
import type { LettersView } from '../src/generated/LettersView';
import type { NumbersView } from '../src/generated/NumbersView';
import type { OutboxView } from '../src/generated/OutboxView';
import type { PastView } from '../src/generated/PastView';
import type { PostingProgress } from '../src/generated/PostingProgress';
import type { PostingView } from '../src/generated/PostingView';
import type { PrintersView } from '../src/generated/PrintersView';
import type { RemindersView } from '../src/generated/RemindersView';
import type { SavedView } from '../src/generated/SavedView';
import type { TrackingView } from '../src/generated/TrackingView';

const SAVED: SavedView = { saved: true, message: 'Сохранено: письма.csv, папка /home/anna' };
const WINDOW = { holds: true, words: 'Адрес в окне целиком.', left: 20, top: 50, width: 90, height: 45, slide: 2, ink: [24, 55, 96, 80] as [number, number, number, number], spaces: ['4 мм', '5 мм', '14 мм', '15 мм'] };

export class InventedDesk {
  /** Letters by number that wait for the post. */
  waiting = ['12/1', '13/1', '15/1'];
  remind = { on: true, days: 5 };
  schemes = { incoming: '{N}', outgoing: '{IN}/{N}', acts: '{N}' };
  away: string | null = null;
  /** Letters past their keeping term, and the acts of those that are gone. */
  past = [
    { letter: 2, number: 'Вх. № 2', sender: 'Соболева Анна Петровна', closed: '3 ноября 2023 г.', until: '3 ноября 2026 г.' },
    { letter: 1, number: 'Вх. № 1', sender: 'Крылова Мария Ивановна', closed: '1 сентября 2023 г.', until: '1 сентября 2026 г.' },
  ];
  acts: string[] = [];
  /** Whether the dialog for the act is cancelled. */
  cancels = false;
  private package = '';
  private looked = false;

  /** The answer to a command of the desk; undefined for other commands. */
  handle(command: string, args: Record<string, unknown>): unknown {
    switch (command) {
      case 'save_letters':
      case 'save_protocol':
      case 'save_bundle':
      case 'save_parting_act':
      case 'save_past_act':
      case 'save_posting':
      case 'save_outbox':
      case 'save_letters_calendar':
      case 'draft_email':
        return SAVED;
      case 'outbox':
        return this.outbox('');
      case 'print_outbox':
        return this.outbox('Отдано в очередь печати.');
      case 'posting_progress':
        return { done: 1, total: this.waiting.length, part: 50, words: `1 из ${this.waiting.length}` } satisfies PostingProgress;
      case 'stop_posting':
        return null;
      case 'posting':
      case 'print_posting':
        return this.posting(args['number'] as string, 'waiting');
      case 'posted':
      case 'emailed':
        this.waiting = this.waiting.filter((it) => it !== args['number']);
        return this.posting(args['number'] as string, 'posted');
      case 'choose_tracking':
      case 'map_tracking':
        return this.tracking('почта.csv', '');
      case 'record_tracking':
        this.waiting = [];
        return this.tracking('', 'Записано номеров: 3.');
      case 'drop_tracking':
        return this.tracking('', '');
      case 'printers':
      case 'keep_printers':
      case 'print_calibration':
        return this.printers(command === 'keep_printers' ? 'Сохранено.' : '');
      case 'numbers':
        return this.numbers(this.schemes);
      case 'look_numbers':
        return this.numbers(args['schemes'] as typeof this.schemes);
      case 'keep_numbers':
        this.schemes = args['schemes'] as typeof this.schemes;
        return this.numbers(this.schemes);
      case 'past_shops':
        return this.past.length === 0 ? [] : [{ id: '1', label: `У ${this.past.length} закрытых писем истёк срок хранения — посмотреть`, note: 'Сорока' }];
      case 'past_letters':
        return this.pastView('');
      case 'destroy_past': {
        if (this.cancels) return this.pastView('');
        const gone = args['letters'] as number[];
        this.past = this.past.filter((it) => !gone.includes(it.letter));
        this.acts.unshift(args['number'] as string);
        return this.pastView(`Уничтожено писем: ${gone.length}. Акт сохранён: акт.pdf.`);
      }
      case 'set_reminders':
        this.remind = { on: args['on'] as boolean, days: args['days'] as number };
        return this.reminders();
      case 'reminders':
        return this.reminders();
      case 'hand_over':
        this.away = args['to'] as string;
        return this.handover('Магазин передан: Сорока — передача.pismovnik.');
      case 'choose_package':
        this.package = 'Сорока — передача.pismovnik';
        return this.handover('');
      case 'look_package':
        this.looked = true;
        return this.handover('');
      case 'take_package':
      case 'take_shop_back':
        this.away = null;
        this.package = '';
        this.looked = false;
        return this.handover('Принято: Сорока.');
      case 'drop_package':
        this.package = '';
        this.looked = false;
        return this.handover('');
      case 'handover':
        return this.handover('');
      default:
        return undefined;
    }
  }

  /** Letters for a search, as the palette asks for them. */
  found(words: string): LettersView {
    const line = { shop: 1, letter: 12, shopName: 'Сорока', number: 'Вх. № 12', sender: 'Крылова Мария Ивановна', kinds: 'Отзыв согласия', channel: 'почта', received: '12 ноября', due: '26 ноября', mark: '5 дней', tone: 'seal', stage: 'решить' };
    const lines = 'крылова 12'.includes(words.toLowerCase()) ? [line] : [];
    return { lines, filters: [], shown: '', page: 0, pages: 1, none: false };
  }

  private pastView(said: string): PastView {
    return {
      shopName: 'Сорока', years: '3', lines: this.past, number: `${this.acts.length + 1}`,
      copies: '2 копии рабочего файла, до которых программа дотягивается, будут сделаны заново, уже без этих писем.', beyond: ['флешка.pismovnik, 1 марта 2026 г.'],
      acts: this.acts.map((id) => ({ id, label: `Акт № ${id}`, note: '22 ноября 2026 г.' })), said, problems: [],
    };
  }

  private outbox(message: string): OutboxView {
    const waiting = this.waiting.map((number) => ({ id: `1:12:${number}`, shop: 1, shopName: 'Сорока', letter: 12, number, name: 'Крылова Мария Ивановна', due: 'ответить до 26 ноября', note: '', proposed: true, byEmail: false }));
    return { waiting, unproven: [], printers: [], warning: 'Печать идёт через очередь системы.', labels: 0, message, problems: [] };
  }

  private posting(number: string, stage: string): PostingView {
    return {
      title: `Письмо № ${number}`, to: ['Крылова Мария Ивановна', 'ул. Ленина, д. 1', 'г. Новосибирск', '630099'], stage, byEmail: false, said: [], late: '',
      coverings: [{ id: 'window-dl', label: 'Конверт с окном DL', note: '' }], covering: 'window-dl', offers: [], parts: ['Письмо — 1 с.'], total: '1 лист', pages: [[595, 842]], pack: 1,
      window: WINDOW, problems: [], printers: [], printer: '', warning: '', covers: false, tracking: '', today: '2026-11-21', message: stage === 'posted' ? 'Записано.' : '',
    };
  }

  private tracking(file: string, message: string): TrackingView {
    const field = (id: string, label: string) => ({ id, label, note: '' });
    return {
      file, message, columns: file ? [{ name: 'Письмо', cells: ['12/1'], field: 'letter' }, { name: 'Трек-номер', cells: ['80080000000011'], field: 'tracking' }] : [],
      fields: [field('none', 'ничего'), field('letter', 'номер письма'), field('tracking', 'трек-номер')], needs: [], rows: file ? this.waiting.map((it) => `№ ${it}: 80080000000011`) : [],
      total: '', problems: [], count: file ? this.waiting.length : 0, day: '2026-11-21',
    };
  }

  private printers(message: string): PrintersView {
    return {
      printers: [{ id: '', label: 'Как в системе', note: '' }], printer: '', note: '', coverings: [{ id: 'window-dl', label: 'Конверт с окном DL', note: '' }], covering: 'window-dl', grid: true,
      opening: ['20', '50', '90', '45', '2'], labels: ['3', '8'], remind: '30', shift: ['0', '0'], window: WINDOW, pack: 1, message,
    };
  }

  private numbers({ incoming, outgoing, acts }: { incoming: string; outgoing: string; acts: string }): NumbersView {
    const sound = [incoming, outgoing, acts].every((it) => it.includes('{N}'));
    const next = incoming.replace('{N}', '13').replace('{YYYY}', '2026').replace('{YY}', '26');
    const answer = outgoing.replace('{IN}', next).replace('{N}', '1').replace('{YYYY}', '2026').replace('{YY}', '26');
    return {
      incoming, outgoing, acts, kept: incoming === this.schemes.incoming && outgoing === this.schemes.outgoing && acts === this.schemes.acts,
      signs: [['{N}', 'порядковый номер'], ['{YYYY}', 'год'], ['{YY}', 'год двумя цифрами'], ['{IN}', 'номер входящего']].map(([id, label]) => ({ id: id!, label: label!, note: '' })),
      nextIncoming: sound ? next : '', nextOutgoing: sound ? answer : '', nextAct: sound ? acts.replace('{N}', '3').replace('{YYYY}', '2026').replace('{YY}', '26') : '',
      problems: sound ? [] : [{ code: 'scheme-serial', message: 'В номере нет порядкового номера.', hint: '', where: incoming.includes('{N}') ? 'outgoing' : 'incoming' }],
    };
  }

  private reminders(): RemindersView {
    return { ...this.remind, range: [0, 30], now: 'В ближайшие дни ответить на 2 письма.' };
  }

  private handover(said: string): HandoverView {
    const shop = { id: '1', label: 'Сорока', note: 'писем: 12, редакций документов: 2' };
    return {
      here: this.away === null ? [shop] : [], away: this.away === null ? [] : [{ ...shop, note: `ведёт ${this.away}` }], package: this.package,
      coming: this.looked ? [{ name: 'Сорока', new: false, words: 'Магазин уже есть здесь, добавится записей: 2.' }] : [], said, act: said && this.away !== null ? '1' : '',
    };
  }
}
