import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import { open, openAt, press, sent, title, type } from './window';

describe('a page with problems', () => {
  it('sums them up on top, takes the focus there, and says the same words at the fields', async () => {
    await openAt('requisites');
    await title('Ваши имя и номера');
    await type(/^ИНН/, '123');
    await press('Дальше');

    const summary = await screen.findByRole('region', { name: 'Поправьте ответы на этой странице' });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    const links = within(summary).getAllByRole('link');
    expect(links.length).toBe(4);
    for (const link of links) {
      const there = document.getElementById(decodeURIComponent(link.getAttribute('href')!.slice(1)))!;
      expect(there.closest('.field')?.querySelector('.what')?.textContent).toBe(link.textContent);
    }
    await fireEvent.click(links[1]!);
    const inn = screen.getByLabelText(/^ИНН/);
    expect(document.activeElement).toBe(inn);
    expect(inn.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(inn.getAttribute('aria-describedby')!.split(' ').at(-1)!)?.textContent).toContain(links[1]!.textContent);
  });

  it('loses nothing that was typed', async () => {
    await openAt('requisites');
    await title('Ваши имя и номера');
    await type(/^Фамилия/, 'Соболева <b>Анна</b>');
    await press('Дальше');
    await screen.findByRole('region', { name: 'Поправьте ответы на этой странице' });
    expect((screen.getByLabelText(/^Фамилия/) as HTMLInputElement).value).toBe('Соболева <b>Анна</b>');
  });
});

describe('going through pages', () => {
  it('goes on, back with Alt and arrow, and takes the answer back', async () => {
    const invented = await openAt('reviews');
    await title('Публикуете ли вы отзывы покупателей?');
    await fireEvent.click(screen.getByLabelText('Да'));
    await fireEvent.submit(document.querySelector('form')!);
    await title('Кто доставляет ваши заказы?');
    expect(invented.shops[0]!.accepted['reviews.published']).toBe(true);
    await waitFor(() => expect(document.activeElement).toBe(document.getElementById('page-title')));

    await fireEvent.keyDown(window, { key: 'ArrowLeft', altKey: true });
    await title('Публикуете ли вы отзывы покупателей?');
    await press('Вернуть как было');
    await waitFor(() => expect('reviews.published' in invented.shops[0]!.accepted).toBe(false));
  });

  it('«Enter» in a text goes on, the keyboard saves at once', async () => {
    const invented = await openAt('logs');
    await title('Сколько дней хранятся журналы сервера?');
    const box = document.querySelector<HTMLInputElement>('input[inputmode=numeric]')!;
    await fireEvent.input(box, { target: { value: '30' } });
    await fireEvent.keyDown(window, { code: 'KeyS', key: 'ы', ctrlKey: true });
    await waitFor(() => expect(sent(invented, 'draft').at(-1)?.args['values']).toEqual({ 'logs.days': 30 }));
    await fireEvent.submit(box.form!);
    await title('Проверьте ответы');
  });

  it('shows papers for the site as tabs, the others in a list beside them', async () => {
    const invented = await openAt('reviews');
    await title('Публикуете ли вы отзывы покупателей?');
    const tabs = within(await screen.findByRole('tablist', { name: 'Документы' })).getAllByRole('tab');
    expect(tabs.map((it) => it.textContent?.trim())).not.toContain('Уничтожение');
    const others = screen.getByRole('combobox', { name: 'Другие документы' });
    await fireEvent.change(others, { target: { value: 'destruction-rules' } });
    await waitFor(() => expect(sent(invented, 'preview').at(-1)?.args).toMatchObject({ document: 'destruction-rules' }));
    await waitFor(() => expect(tabs.every((it) => it.getAttribute('aria-selected') === 'false')).toBe(true));
    expect(tabs.filter((it) => it.tabIndex === 0)).toHaveLength(1);
  });

  it('draws the live text again after each change, with the changed block marked', async () => {
    await openAt('delivery', (invented) => {
      invented.shops[0]!.past.push({ page: 'reviews', before: invented.shops[0]!.accepted });
    });
    await title('Кто доставляет ваши заказы?');
    expect(document.querySelector('.block.changed')).toBeNull();
    await fireEvent.click(screen.getByLabelText(/СДЭК/));
    await waitFor(() => expect(document.querySelector('.block.changed')?.textContent).toContain('СДЭК'));
    expect(document.querySelectorAll('.block.changed').length).toBe(1);
    expect(document.querySelector('.block.changed .source')?.textContent).toContain('из ответа');
  });

  it('shows no link of a document as a link', async () => {
    await openAt('delivery');
    await waitFor(() => expect(document.querySelector('.sheet')?.textContent).toContain('dannye@'));
    expect(document.querySelector('.sheet a, .sheet [href]')).toBeNull();
  });
});

describe('nothing is lost', () => {
  it('unfinished input is kept within a moment and is there at the next start, on the same page', async () => {
    const invented = await openAt('requisites');
    await title('Ваши имя и номера');
    await type(/^Адрес/, '620014, Екатеринбург');
    await waitFor(() => expect(sent(invented, 'draft').length).toBe(1));
    expect(await screen.findByText(/✓ Сохранено/)).toBeTruthy();

    // The program was killed: a new window over what the backend holds.
    document.body.replaceChildren();
    await open(invented);
    await title('Ваши имя и номера');
    expect((screen.getByLabelText(/^Адрес/) as HTMLTextAreaElement).value).toBe('620014, Екатеринбург');
  });

  it('a burst of keys is one draft; leaving the place keeps what is still waiting', async () => {
    const invented = await openAt('requisites');
    await title('Ваши имя и номера');
    for (const words of ['С', 'Со', 'Соб']) await type(/^Фамилия/, words);
    expect(sent(invented, 'draft').length).toBe(0);
    await press('Сегодня');
    await waitFor(() => expect(sent(invented, 'draft').length).toBe(1));
    expect(invented.shops[0]!.drafts['requisites']!['operator.name']).toBe('Соб');
  });

  it('a draft that could not be kept is said, and the input stays', async () => {
    const invented = await openAt('requisites');
    await title('Ваши имя и номера');
    const handle = invented.handle.bind(invented);
    invented.handle = (command, args) =>
      command === 'draft' ? Promise.reject([{ code: 'disk-full', message: 'Диск заполнен.', hint: 'Освободите место.', where: '' }]) : handle(command, args);
    await type(/^Фамилия/, 'Соболева');
    expect((await screen.findAllByText('Диск заполнен.')).length).toBe(1);
    expect(screen.getByText('Не сохранилось')).toBeTruthy();
    expect((screen.getByLabelText(/^Фамилия/) as HTMLInputElement).value).toBe('Соболева');
  });
});

describe('choices', () => {
  it('an exclusive option and «I don’t know» each stand alone', async () => {
    const invented = await openAt('cookies');
    await title('Какие cookie ставит сайт?');
    const box = (name: RegExp) => screen.getByLabelText(name) as HTMLInputElement;
    await fireEvent.click(box(/^Реклама/));
    await fireEvent.click(box(/^Счётчики/));
    await fireEvent.click(box(/^Никаких/));
    expect([box(/^Реклама/).checked, box(/^Счётчики/).checked, box(/^Никаких/).checked]).toEqual([false, false, true]);
    await fireEvent.click(box(/^Реклама/));
    expect([box(/^Реклама/).checked, box(/^Никаких/).checked]).toEqual([true, false]);
    await fireEvent.click(box(/^Не знаю/));
    expect([box(/^Реклама/).checked, box(/^Не знаю/).checked]).toEqual([false, true]);
    await waitFor(() => expect(sent(invented, 'draft').at(-1)?.args['values']).toEqual({ 'cookies.kinds': '?' }));
  });

  it('typed text comes back when «I don’t know» is taken back', async () => {
    await openAt('logs');
    await title('Сколько дней хранятся журналы сервера?');
    const box = document.querySelector<HTMLInputElement>('input[inputmode=numeric]')!;
    await fireEvent.input(box, { target: { value: '45' } });
    await fireEvent.click(screen.getByLabelText(/^Не знаю/));
    expect(box.disabled).toBe(true);
    await fireEvent.click(screen.getByLabelText(/^Не знаю/));
    expect([box.disabled, box.value]).toEqual([false, '45']);
  });
});

describe('records', () => {
  it('are added, removed and put back in their place; problems lead into them', async () => {
    const invented = await openAt('recipients');
    await title('Кому ещё вы передаёте данные?');
    await press('Добавить');
    await type(/^Как называется/, 'Первый');
    await waitFor(() => expect(document.activeElement?.closest('.card')).toBeTruthy());
    await press('Добавить ещё');
    await fireEvent.input(screen.getAllByLabelText(/^Как называется/)[1]!, { target: { value: 'Второй' } });

    await fireEvent.click(screen.getAllByRole('button', { name: /^Убрать/ })[0]!);
    expect(screen.getAllByLabelText(/^Как называется/).map((it) => (it as HTMLInputElement).value)).toEqual(['Второй']);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Вернуть'));
    await press('Вернуть');
    expect(screen.getAllByLabelText(/^Как называется/).map((it) => (it as HTMLInputElement).value)).toEqual(['Первый', 'Второй']);

    await press('Дальше');
    const summary = await screen.findByRole('region', { name: 'Поправьте ответы на этой странице' });
    const links = within(summary).getAllByRole('link');
    expect(links.length).toBe(4);
    await fireEvent.click(links[3]!);
    expect(document.activeElement).toBe(screen.getAllByLabelText(/^Что получает/)[1]);
    expect(sent(invented, 'answer').at(-1)?.args['values']).toEqual({
      'recipients.other': [{ name: 'Первый' }, { name: 'Второй' }],
    });
  });
});

describe('the list of questions', () => {
  it('leads to any reachable page', async () => {
    await openAt('delivery');
    await title('Кто доставляет ваши заказы?');
    await press('Все вопросы');
    const list = await screen.findByRole('dialog', { name: 'Все вопросы' });
    expect(within(list).getByRole('button', { current: 'step' }).textContent).toContain('Кто доставляет');
    await fireEvent.click(within(list).getByRole('button', { name: /Адреса вашего сайта/ }));
    await title('Адреса вашего сайта');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
