/** The stop-list, invented: a list of opt-outs is looked at, entered and taken off again. */
import type { StopListView } from '../src/generated/StopListView';
import type { StopTakeView } from '../src/generated/StopTakeView';

const TAKING: StopTakeView = {
  name: 'отписались.csv',
  lines: ['Читаются столбцы: Email; Телефон.', 'Строк: 4. Новых контактов: 2. Уже в стоп-листе: 1. Повторов в файле: 0.'],
  contacts: ['boris@example.test', '79120000002'],
  more: '',
  problems: [{ code: 'row-contact-missing', message: 'Нет ни почты, ни телефона. Строки: 5.', hint: 'Остальные строки можно внести.', where: '' }],
  takes: 'Внести 2 контакта',
};

export class InventedStops {
  listed = ['anna@example.test'];
  taking: StopTakeView | null = null;
  private before: string[] | null = null;

  /** The answer to a command of the stop-list; undefined for other commands. */
  handle(command: string, args: Record<string, unknown>): unknown {
    switch (command) {
      case 'stop_list':
        return this.view(args['words'] as string);
      case 'add_stop':
        this.keep([...this.listed, args['contact'] as string]);
        return this.view();
      case 'lift_stop':
        this.keep(this.listed.filter((it) => it !== args['contact']));
        return this.view();
      case 'undo_stop':
        this.listed = this.before ?? this.listed;
        this.before = null;
        return this.view();
      case 'stop_source':
        return { letters: [], note: 'Писем с этим контактом в журнале нет.' };
      case 'choose_stops':
        this.taking = TAKING;
        return this.view();
      case 'drop_stops':
        this.taking = null;
        return this.view();
      case 'take_stops': {
        if (!this.taking) return this.view();
        this.keep([...this.listed, ...this.taking.contacts]);
        this.taking = null;
        return { ...this.view(), message: 'Внесено 2 контакта.' };
      }
      case 'choose_base':
      case 'take_base':
      case 'drop_base':
        return this.view();
      case 'save_stop_list':
      case 'save_base':
        return { saved: true, message: 'Сохранено: стоп-лист.csv, папка /home/anna' };
      default:
        return undefined;
    }
  }

  private keep(listed: string[]) {
    this.before = this.listed;
    this.listed = listed;
  }

  private view(words = ''): StopListView {
    const found = this.listed.filter((it) => it.includes(words));
    return {
      entries: found.map((contact) => ({ contact, note: 'с 12 ноября 2026 г. · отказ от рекламы' })),
      shown: `Показано ${found.length} из ${this.listed.length}.`,
      none: this.listed.length === 0,
      grounds: [{ id: 'marketing', label: 'Отказ от рекламы', note: '' }],
      undo: this.before ? 'Убрать обратно внесённое' : '',
      base: null,
      taking: this.taking,
      message: '',
      today: '12.11.2026',
    };
  }
}
