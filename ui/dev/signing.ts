/** Signing in the invented backend: one shop's papers, one key, one packet. */
import type { KeysView } from '../src/generated/KeysView';
import type { MarkView } from '../src/generated/MarkView';
import type { SigningRunView } from '../src/generated/SigningRunView';
import type { SigningView } from '../src/generated/SigningView';
import type { SignPaperView } from '../src/generated/SignPaperView';
import type { TokensView } from '../src/generated/TokensView';
import type { VerifyView } from '../src/generated/VerifyView';

export class InventedSigning {
  keys: KeysView['keys'] = [];
  chosen: KeysView['chosen'] = null;
  trusted: KeysView['trusted'] = [];
  service = '';
  onIssue = false;
  state: Record<string, SignPaperView['state']> = {};
  packets: SigningView['packets'] = [];
  queue: string[] = [];
  total = 0;
  library = '';
  evidence: string[] = [];
  wish: { reach: string; place: string } = { reach: 'b-b', place: '' };
  /** The time-stamp service answers. */
  answers = true;
  hear: ((heard: string) => void) | null = null;

  /** What a command gives; undefined for commands of other parts. */
  handle(command: string, args: Record<string, unknown>): unknown {
    switch (command) {
      case 'signing':
      case 'set_sign_on_issue':
      case 'withdraw_packet':
      case 'signed_by_hand':
        if (command === 'set_sign_on_issue') this.onIssue = args['on'] as boolean;
        if (command === 'withdraw_packet') this.packets = [];
        if (command === 'signed_by_hand') this.state[args['paper'] as string] = 'signed';
        return command === 'signed_by_hand' ? [this.view(), []] : this.view();
      case 'make_packet':
        for (const paper of args['papers'] as string[]) this.state[paper] = 'waiting';
        this.packets = [{ number: 7, title: `Пакет № 7: подписывает ${args['to'] as string}, ждёт с 21 ноября 2026 г.`, back: 'Вернулось 0 из 2' }];
        return [{ saved: true, message: 'Сохранено: На подпись.zip' }, this.view()];
      case 'begin_signing':
        if (args['passphrase'] !== 'кодовая фраза') {
          throw [{ code: 'key-wrong-password', message: 'Пароль не подходит к ключу.', hint: 'Проверьте раскладку и Caps Lock.', where: 'passphrase' }];
        }
        this.queue = [...(args['wish'] as { papers: string[] }).papers];
        this.wish = { ...(args['wish'] as { reach: string; place: string }) };
        this.total = this.queue.length;
        return this.run();
      case 'sign_next':
        if (args['reach']) this.wish.reach = args['reach'] as string;
        if (this.wish.reach !== 'b-b' && !this.answers) return this.run(true);
        this.state[this.queue.shift() ?? ''] = 'signed';
        return this.run();
      case 'mark_spot':
        return this.spot(args['place'] as string);
      case 'tokens':
      case 'use_token_library':
      case 'choose_token_library':
      case 'drop_token_library':
        if (command === 'use_token_library') this.library = args['id'] as string;
        if (command === 'drop_token_library') this.library = '';
        return this.tokens();
      case 'add_evidence':
      case 'drop_evidence':
        this.evidence = command === 'add_evidence' ? ['issuer.crl'] : [];
        return this.evidence;
      case 'stop_signing':
        return null;
      case 'hand_out':
      case 'export_signed':
      case 'save_verify_report':
        return { saved: true, message: 'Сохранено: privacy-policy.ru.s1-e1.pdf' };
      case 'take_back':
        this.state['privacy-policy.ru.s1-e1.pdf'] = 'signed';
        return {
          chosen: true,
          files: [
            { mark: 'ok', lines: ['a.sig: подпись к бумаге «Политика». Сохранена рядом с ней.', '✓ Соболева Анна Петровна'] },
            { mark: 'seal', lines: ['b.sig: Эта подпись относится к другому файлу.'] },
          ],
          signing: this.view(),
        };
      case 'keys':
      case 'choose_key':
      case 'drop_key':
      case 'add_key':
      case 'make_key':
      case 'remove_key':
      case 'add_trust':
      case 'remove_trust':
      case 'set_time_stamp_service':
        return this.ring(command, args);
      case 'watch_drops':
        this.hear = (args['channel'] as { onmessage: (heard: string) => void } | undefined)?.onmessage ?? null;
        return null;
      case 'dropped':
      case 'choose_to_verify':
      case 'choose_signed_document':
        return verified;
      case 'keep_verified':
        return [{ mark: 'ok', lines: ['Сохранена рядом с бумагой.'] }];
      default:
        return undefined;
    }
  }

  private run(stuck = false): SigningRunView {
    const done = this.total - this.queue.length;
    const problems = stuck ? [{ code: 'service-unreachable', message: 'Служба не отвечает.', hint: 'Этот файл не подписан и не изменился.', where: '' }] : [];
    return {
      done,
      total: this.total,
      words: `Подписано ${done} из ${this.total}`,
      told: [],
      problems,
      safe: stuck ? `Подписано и сохранено ${done} из ${this.total}.` : '',
      ended: '',
      offers: stuck ? ['b-b'] : [],
    };
  }

  private spot(place: string): MarkView {
    const [page, left, top] = place === 'auto' ? [3, 102, 200] : place.split(',').map((it) => (it === 'last' ? 3 : Number(it)));
    const taken = (top ?? 0) < 100;
    return {
      token: 1,
      place: `${page === 3 ? 'last' : page},${left},${top}`,
      page: page ?? 3,
      pages: 3,
      paper: [210, 297],
      mark: [left ?? 0, top ?? 0, 88, 22],
      says: 'Документ подписан электронной подписью',
      words: `Страница ${page} из 3, слева ${left} мм, сверху ${top} мм`,
      problem: taken ? { code: 'mark-covers', message: 'Отметка закрыла бы то, что уже стоит на странице.', hint: 'Выберите свободное место.', where: 'mark' } : null,
    };
  }

  private tokens(): TokensView {
    const key = { id: 'token|7|ab12', title: 'Соболева Анна Петровна', note: 'Выдал: Учебный центр. Ключ rsa-2048, действует до 20 ноября 2029 г.', warning: '', unfit: '' };
    const gost = { ...key, id: 'token|7|cd34', title: 'ИП Соболева Анна Петровна', unfit: 'Ключ gost-256: им подписывают в программе токена, КриптоАРМ или КриптоПро.' };
    return {
      libraries: ['Рутокен', 'OpenSC'].map((id) => ({ id, file: `/usr/lib/${id}.so`, chosen: id === this.library })),
      chosen: this.library,
      tokens: this.library ? [{ title: 'Мой токен (Rutoken ECP)', warning: '', locked: false, keys: [key, gost] }] : [],
      problems: [],
    };
  }

  private view(): SigningView {
    const paper = (id: string, title: string): SignPaperView => {
      const state = this.state[id] ?? 'unsigned';
      const words = { unsigned: 'Не подписано', waiting: 'Пакет ждёт с 21 ноября 2026 г.: подписывает ИП Соболева А. П.', signed: 'Соболева Анна Петровна, 21 ноября 2026 г.: только целостность, подписавшего не доказывает, B-B' };
      return { id, title, language: 'Русский', state, words: [words[state as keyof typeof words]], letter: id.startsWith('letter') ? 5 : null };
    };
    return {
      edition: 'Редакция 1 от 21 ноября 2026 г.',
      papers: [
        paper('privacy-policy.ru.s1-e1.pdf', 'Политика обработки персональных данных'),
        paper('withdrawal-form.ru.s1-e1.pdf', 'Бланк отзыва согласия'),
      ],
      letters: [paper('letter-reply.ru.s1-l5-9.pdf', 'Исходящее письмо № И-1')],
      packets: this.packets,
      keys: this.keys,
      lastKey: this.keys[0]?.id ?? '',
      onIssue: this.onIssue,
      authority: null,
      service: this.service,
      reach: 'b-b',
      place: '',
      evidence: this.evidence,
      owner: 'ИП Соболева Анна Петровна',
      steps: ['Сохраните документ и не меняйте его.', 'Откройте файл в КриптоАРМ или КриптоПро и подпишите.', 'Выберите отдельную подпись.', 'Верните файл подписи.'],
      today: '2026-11-21',
    };
  }

  private ring(command: string, args: Record<string, unknown>): KeysView {
    let message = '';
    if (command === 'make_key' || command === 'add_key') {
      this.keys = [{ id: 'k1', title: (args['holder'] as string | undefined) ?? 'Соболева Анна Петровна', note: 'Ключ p256, действует до 20 ноября 2029 г.', warning: 'Сделан здесь или самоподписан.', unfit: '' }];
      this.chosen = null;
      message = 'Ключ сделан.';
    }
    if (command === 'choose_key') this.chosen = { file: 'key.p12', locked: true };
    if (command === 'drop_key') this.chosen = null;
    if (command === 'remove_key') this.keys = [];
    if (command === 'add_trust') this.trusted = [{ id: 't1', title: 'Учебный центр', file: 'root.pem' }];
    if (command === 'remove_trust') this.trusted = [];
    if (command === 'set_time_stamp_service') this.service = args['address'] as string;
    return { keys: this.keys, chosen: this.chosen, trusted: this.trusted, service: this.service, message };
  }
}

const verified: VerifyView = {
  files: [
    {
      name: 'privacy-policy.ru.s1-e1.pdf',
      mark: 'wait',
      summary: 'Все подписи в порядке.',
      problems: [],
      needsDocument: false,
      paper: 'Политика обработки персональных данных',
      noRoots: true,
      report: true,
      signatures: [
        {
          who: 'Соболева Анна Петровна',
          mark: 'wait',
          verdict: 'Документ не изменён, но имя подписавшего проверить не по чему.',
          facts: [['Выдал сертификат', 'Соболева Анна Петровна'], ['Вид', 'Уровень PAdES B-B: только подпись.']],
          remarks: ['Сертификат самоподписанный: его выдал сам владелец ключа.'],
          worth: 'Ключ сам подтверждает себя.',
          enough: ['показать, что документ не меняли'],
          notEnough: ['доказать, кто подписал'],
          viewers: ['Другие программы, вероятно, покажут, что подписавший неизвестен (не подтверждено).'],
        },
      ],
    },
    { name: 'b.sig', mark: 'wait', summary: 'Это подпись отдельным файлом. Чтобы её проверить, нужен сам документ.', problems: [], needsDocument: true, paper: '', noRoots: false, report: false, signatures: [] },
  ],
};
