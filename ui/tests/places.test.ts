import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import { answersUpTo, Invented } from '../dev/backend';
import { open, openAt, press, sent, title, type } from './window';

describe('before the workspace is open', () => {
  it('a passphrase is ten characters, twice the same; only then is it sent', async () => {
    const invented = new Invented();
    invented.workspace = 'none';
    await open(invented);
    await type('Пароль', 'короткий');
    await press('Создать рабочий файл');
    expect(await screen.findByRole('link', { name: 'Пароль слишком короткий.' })).toBeTruthy();
    await type('Пароль', 'сорока летит домой');
    await type('Пароль ещё раз', 'сорока летит');
    await press('Создать рабочий файл');
    expect(await screen.findByRole('link', { name: 'Пароли не совпадают.' })).toBeTruthy();
    expect(sent(invented, 'create_workspace')).toEqual([]);
    await type('Пароль ещё раз', 'сорока летит домой');
    await press('Создать рабочий файл');
    await waitFor(() => expect(sent(invented, 'create_workspace')[0]?.args).toEqual({ passphrase: 'сорока летит домой', keychain: false }));
    await title('С чего начать');
  });

  it('the keychain is offered only where there is one', async () => {
    const invented = new Invented();
    invented.workspace = 'none';
    invented.keychain = false;
    await open(invented);
    expect(screen.queryByLabelText(/Ключом этого компьютера/)).toBeNull();
    expect(screen.getByText(/хранилище паролей системы на этом компьютере сейчас недоступно/i)).toBeTruthy();
  });

  it('a wrong passphrase is said at its field and can be tried again', async () => {
    const invented = new Invented();
    invented.workspace = 'locked';
    invented.addShop('Лавка');
    await open(invented);
    await type('Пароль', 'wrong');
    await press('Открыть');
    expect(await screen.findByRole('link', { name: 'Пароль не подошёл.' })).toBeTruthy();
    await type('Пароль', 'сорока летит домой');
    await press('Открыть');
    await title('Ответьте на первые вопросы');
  });
});

describe('the frame', () => {
  it('starts at the remembered place and remembers each next one', async () => {
    const invented = new Invented();
    invented.addShop('Лавка', answersUpTo('done'));
    invented.place = 'settings';
    await open(invented);
    await title('Настройки');
    await press('Магазины');
    await title('Магазины');
    expect(invented.place).toBe('shops');
    expect(screen.getByRole('button', { current: 'page' }).textContent?.trim()).toBe('Магазины');
  });

  it('speaks the chosen language at once', async () => {
    const invented = new Invented();
    invented.place = 'settings';
    await open(invented);
    await fireEvent.click(screen.getByLabelText('Қазақша'));
    await title('Баптаулар');
    expect(document.documentElement.lang).toBe('kk');
  });

  it('a failed start says why', async () => {
    const invented = new Invented();
    invented.handle = () => Promise.reject([{ code: 'x', message: 'Файл настроек занят.', hint: '', where: '' }]);
    await expect(open(invented)).rejects.toThrow();
    expect(screen.getByText('Файл настроек занят.')).toBeTruthy();
  });
});

describe('shops', () => {
  it('a shop comes from a preset, never without a name', async () => {
    const invented = new Invented();
    invented.place = 'shops';
    await open(invented);
    await press('Создать магазин');
    expect(await screen.findByRole('link', { name: 'Напишите название магазина.' })).toBeTruthy();
    await type('Название магазина', 'Лавка «Сорока»');
    await fireEvent.click(screen.getByLabelText(/^ИП, доставка/));
    await press('Создать магазин');
    await title('Кто отвечает за магазин?');
    expect(sent(invented, 'create_shop')[0]?.args).toEqual({ name: 'Лавка «Сорока»', preset: 'ru-sole-proprietor' });
  });

  it('a shop is renamed in its place', async () => {
    const invented = new Invented();
    invented.place = 'shops';
    invented.addShop('Старое');
    await open(invented);
    await press(/^Переименовать/);
    await type('Название магазина', 'Новое');
    await press('Сохранить название');
    expect(await screen.findByRole('heading', { name: 'Новое' })).toBeTruthy();
  });
});

describe('issuing', () => {
  const done = (invented: Invented) => {
    invented.shops[0]!.accepted = answersUpTo('done');
    invented.shops[0]!.page = null;
  };

  it('a finished interview starts at its check; a day in the past is refused; then the papers are there', async () => {
    const invented = await openAt('logs', done);
    await title('Проверьте ответы');
    await screen.findByText('5 документов на русском и английском, в пяти форматах.');
    await type('День', '20');
    const issue = () => fireEvent.click(within(screen.getByRole('complementary', { name: 'Выпустить документы' })).getByRole('button'));
    await issue();
    expect(await screen.findByRole('link', { name: 'Этот день уже прошёл.' })).toBeTruthy();
    expect(sent(invented, 'issue')).toEqual([]);
    await type('День', '31');
    await issue();
    expect(await screen.findByRole('link', { name: 'Такого дня нет в календаре.' })).toBeTruthy();
    await type('День', '30');
    await issue();
    await title('Документы');
    expect(sent(invented, 'issue')[0]?.args).toEqual({ shop: 1, inForce: '2026-11-30' });
    expect(await screen.findByText(/Документы выпущены/)).toBeTruthy();
  });

  it('papers are shown as pages of their own edition, as text, and saved', async () => {
    const invented = await openAt('logs', (it) => {
      done(it);
      it.place = 'documents';
      it.shops[0]!.editions.push({ number: 1, inForce: '2026-12-01' });
    });
    const picture = (await screen.findByAltText('Страница 2')) as HTMLImageElement;
    expect(picture.src).toMatch(/^paper:\/\/localhost\/1\/1\/privacy-policy\/ru\/2\/\d+$/);
    await press('Сохранить PDF');
    await screen.findByText('Сохранено: privacy-policy.ru.pdf', { selector: '.told' });
    expect(sent(invented, 'save')[0]?.args).toEqual({ shop: 1, edition: 1, document: 'privacy-policy', locale: 'ru', format: 'pdf' });
    await fireEvent.click(within(screen.getByRole('group', { name: 'Как показывать' })).getByText('Текст'));
    expect(screen.queryByAltText('Страница 2')).toBeNull();
    expect(document.querySelector('article.text')?.textContent).toContain('Политика обработки');
  });

  it('papers stand in groups by whom they are for', async () => {
    await openAt('logs', (it) => {
      done(it);
      it.place = 'documents';
      it.shops[0]!.editions.push({ number: 1, inForce: '2026-12-01' });
    });
    const heading = await screen.findByRole('heading', { name: 'Для папки на случай проверки' });
    expect(within(heading.nextElementSibling as HTMLElement).getByText('Правила уничтожения персональных данных')).toBeTruthy();
    expect(within(heading.nextElementSibling as HTMLElement).queryByText('Бланк отзыва согласия')).toBeNull();
    const groups = screen.getAllByRole('heading', { level: 3 }).map((it) => it.textContent);
    expect(groups).toEqual(['Для сайта', 'Для папки на случай проверки', 'Для надзорного органа']);
  });

  it('the banner’s code is shown as text and copied', async () => {
    await openAt('logs', (it) => {
      done(it);
      it.place = 'documents';
      it.shops[0]!.editions.push({ number: 1, inForce: '2026-12-01' });
    });
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void copied.push(text) } });
    await fireEvent.click(await screen.findByRole('button', { name: /^Уведомление о cookie:\s*русский/ }));
    await fireEvent.click(await screen.findByRole('button', { name: 'Скопировать код баннера' }));
    await waitFor(() => expect(copied[0]).toContain('<section'));
    expect(document.querySelector('.pismovnik-cookies')).toBeNull();
  });

  it('a fragment that cannot be copied is shown selected, to copy by hand', async () => {
    await openAt('logs', (it) => {
      done(it);
      it.place = 'documents';
      it.shops[0]!.editions.push({ number: 1, inForce: '2026-12-01' });
    });
    const refused = async () => Promise.reject(new Error('no clipboard'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: refused } });
    await fireEvent.click(await screen.findByRole('button', { name: 'Опубликовать…' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('publish-title'));
    await fireEvent.click(await screen.findByText('Скопировать фрагмент'));
    const area = (await screen.findByLabelText('Код выделен: скопируйте его клавишами.')) as HTMLTextAreaElement;
    expect(area.value).toBe('<article class="pismovnik">…</article>');
    await waitFor(() => expect(document.activeElement).toBe(area));
  });

  it('a finding is put right in one step and taken back in another', async () => {
    const invented = await openAt('logs', done);
    await title('Проверьте ответы');
    const mend = await screen.findAllByRole('button', { name: /^Исправить в ответах/ });
    expect(mend).toHaveLength(1);
    await fireEvent.click(mend[0]!);
    const back = await screen.findByRole('button', { name: 'Вернуть как было' });
    expect(sent(invented, 'fix')[0]?.args).toEqual({ shop: 1, finding: 'passport' });
    await waitFor(() => expect(document.activeElement).toBe(back));
    expect(screen.queryByRole('button', { name: /^Исправить в ответах/ })).toBeNull();
    await fireEvent.click(back);
    await screen.findByRole('button', { name: /^Исправить в ответах/ });
    expect(sent(invented, 'undo')).toHaveLength(1);
  });

  it('an outdated edition says why, is compared word by word, and the comparison is saved', async () => {
    const invented = await openAt('logs', (it) => {
      done(it);
      it.place = 'documents';
      it.shops[0]!.editions.push({ number: 1, inForce: '2026-12-01' });
      it.shops[0]!.changed = true;
    });
    expect((await screen.findAllByText(/изменился ответ/)).length).toBeGreaterThan(0);
    await fireEvent.click(await screen.findByRole('button', { name: 'Показать, что изменится', hidden: true }));
    const gone = (await screen.findByText('почта')).closest('del');
    expect(gone?.textContent).toBe('убрано: почта');
    expect((await screen.findByText('курьер')).closest('ins')).toBeTruthy();
    await fireEvent.click(await screen.findByRole('button', { name: 'Сохранить сравнение в PDF…', hidden: true }));
    expect(sent(invented, 'save_comparison')[0]?.args).toEqual({ shop: 1, from: 1, to: null, paper: 'privacy-policy/ru', format: 'pdf' });
  });

  it('a publication is recorded, and the edition of a day asked for', async () => {
    const invented = await openAt('logs', (it) => {
      done(it);
      it.place = 'documents';
      it.shops[0]!.editions.push({ number: 1, inForce: '2026-12-01' });
    });
    await fireEvent.input(await screen.findByLabelText('Адрес страницы'), { target: { value: 'shop.example/policy' } });
    await fireEvent.click(await screen.findByRole('button', { name: 'Записать', hidden: true }));
    expect(sent(invented, 'record_publication')[0]?.args).toEqual({ shop: 1, edition: 1, document: 'privacy-policy', locale: 'ru', address: 'shop.example/policy', since: '2026-12-01' });
    expect(await screen.findByText(/По вашей записи, на сайте: shop.example/)).toBeTruthy();
    await fireEvent.click(await screen.findByRole('button', { name: 'Узнать на этот день', hidden: true }));
    expect(await screen.findByText('2026-11-21: действует редакция 1')).toBeTruthy();
  });

  it('own words are put down as text and taken back', async () => {
    const invented = await openAt('logs', (it) => {
      done(it);
      it.place = 'documents';
      it.shops[0]!.editions.push({ number: 1, inForce: '2026-12-01' });
    });
    await fireEvent.click(await screen.findByRole('button', { name: 'Свои слова в документах…', hidden: true }));
    await fireEvent.click(await screen.findByRole('button', { name: 'Изменить', hidden: true }));
    const field = (await screen.findByLabelText(/Ваш текст вместо этого пункта/)) as HTMLTextAreaElement;
    expect(field.value).toBe('Оператор обрабатывает данные.');
    await fireEvent.input(field, { target: { value: '<b>Своё</b>' } });
    await fireEvent.click(await screen.findByRole('button', { name: 'Записать', hidden: true }));
    expect(await screen.findByText('<b>Своё</b>')).toBeTruthy();
    const place = { document: 'privacy-policy', locale: 'ru', clause: 'policy-general', nth: 0, place: 'instead' };
    expect(sent(invented, 'set_own_words')[0]?.args).toEqual({ shop: 1, place, text: '<b>Своё</b>' });
    await fireEvent.click(await screen.findByRole('button', { name: 'Вернуть пункт как был', hidden: true }));
    expect(sent(invented, 'withdraw_own_words')[0]?.args).toEqual({ shop: 1, place });
  });

  it('restoring asks first and says what will change', async () => {
    const invented = await openAt('logs', (it) => {
      done(it);
      it.place = 'documents';
      it.shops[0]!.editions.push({ number: 1, inForce: '2026-12-01' });
    });
    await fireEvent.click(await screen.findByRole('button', { name: 'Вернуть ответы этой редакции…', hidden: true }));
    await screen.findByText('Изменится 1 ответ');
    expect(sent(invented, 'restore')).toEqual([]);
    await fireEvent.click(await screen.findByRole('button', { name: 'Вернуть', hidden: true }));
    expect(sent(invented, 'restore')[0]?.args).toEqual({ shop: 1, edition: 1 });
    expect(await screen.findByText(/снова стали нынешними/, { selector: '.told' })).toBeTruthy();
  });

  it('what is missing leads to its question', async () => {
    const invented = await openAt('delivery');
    await title('Кто доставляет ваши заказы?');
    await press('К списку ответов');
    await title('Проверьте ответы');
    await fireEvent.click((await screen.findAllByRole('button', { name: /^Ответить/ }))[0]!);
    await title('Какие cookie ставит сайт?');
    expect(sent(invented, 'issue')).toEqual([]);
  });
});

describe('calendars and rules', () => {
  it('an update is looked at before it applies, and can be taken back', async () => {
    const invented = new Invented();
    invented.place = 'settings';
    await open(invented);
    await screen.findByText(/Правила сверены/);
    expect(screen.queryByRole('button', { name: 'Вернуться к встроенным' })).toBeNull();
    await press('Загрузить обновление…');
    expect(await screen.findByText('Россия: появляется календарь на 2028 год')).toBeTruthy();
    expect(screen.getByText(/закон на 1 декабря 2026 г. теперь сверен/)).toBeTruthy();
    await press('Не применять');
    await waitFor(() => expect(screen.queryByText('Что изменит обновление')).toBeNull());
    expect(sent(invented, 'apply_law_update')).toEqual([]);
    await press('Загрузить обновление…');
    await screen.findByText('Что изменит обновление');
    await press('Применить');
    expect(await screen.findByText('Обновление применено.')).toBeTruthy();
    await press('Вернуться к встроенным');
    expect(await screen.findByText(/Прежние обновления отложены/)).toBeTruthy();
  });
});

describe('going back to a copy', () => {
  it('in the place of a file that cannot be read needs a yes of its own', async () => {
    const invented = new Invented();
    invented.addShop('Лавка', answersUpTo('done'));
    invented.place = 'settings';
    await open(invented);
    const named = (name: string) => screen.findByRole('button', { name, hidden: true });
    const back = async (name: string) => fireEvent.click(await named(name));
    const yes = 'Всё равно вернуться к этой копии';
    await back('Выбрать копию и вернуться…');
    await waitFor(() => expect(sent(invented, 'restore_copy')[0]?.args['unread']).toBe(false));
    expect(screen.queryByRole('button', { name: yes, hidden: true })).toBeNull();
    invented.spoiled = true;
    await waitFor(async () => expect(((await named('Выбрать копию и вернуться…')) as HTMLButtonElement).disabled).toBe(false));
    await back('Выбрать копию и вернуться…');
    await named(yes);
    expect(sent(invented, 'restore_copy').map((call) => call.args['unread'])).toEqual([false, false]);
    await back(yes);
    await waitFor(() => expect(sent(invented, 'restore_copy')[2]?.args['unread']).toBe(true));
    await waitFor(() => expect(screen.queryByRole('button', { name: yes, hidden: true })).toBeNull());
  });

  it('is offered at the door, under the passphrase that is typed there', async () => {
    const invented = new Invented();
    invented.addShop('Лавка', answersUpTo('done'));
    invented.workspace = 'locked';
    invented.spoiled = true;
    await open(invented);
    const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name, hidden: true }));
    await press('Выбрать копию и вернуться…');
    expect(sent(invented, 'restore_locked')).toEqual([]);
    await fireEvent.input(document.getElementById('field-passphrase')!, { target: { value: 'семь раз отмерь' } });
    await press('Выбрать копию и вернуться…');
    await press('Всё равно вернуться к этой копии');
    await waitFor(() => expect(document.querySelector('nav')).not.toBeNull());
    expect(sent(invented, 'restore_locked').map((call) => call.args)).toEqual([
      { passphrase: 'семь раз отмерь', ofCopy: null, unread: false },
      { passphrase: 'семь раз отмерь', ofCopy: null, unread: true },
    ]);
  });
});
