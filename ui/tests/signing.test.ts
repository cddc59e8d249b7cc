import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import { Invented } from '../dev/backend';
import { open, press, sent, title, type } from './window';

async function documents(): Promise<Invented> {
  const invented = new Invented();
  invented.place = 'documents';
  invented.addShop('Лавка «Сорока»').editions.push({ number: 1, inForce: '2026-11-21' });
  await open(invented);
  await title('Документы');
  return invented;
}

async function signing(): Promise<Invented> {
  const invented = await documents();
  await waitFor(() => press('Подписи и подписание'));
  await screen.findByRole('checkbox', { name: /Политика обработки/ });
  return invented;
}

const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));

describe('signing', () => {
  it('signs many papers with one entry of the passphrase, and keeps it nowhere', async () => {
    const invented = await signing();
    invented.signing.keys = [{ id: 'k1', title: 'Соболева', note: '', warning: '', unfit: '' }];
    await press('Закрыть');
    await press('Подписи и подписание');
    await screen.findByRole('radio', { name: /Соболева/ });
    await press('Отметить все');
    await type('Пароль ключа', 'не та');
    await press('Подписать отмеченное');
    await screen.findAllByText('Пароль не подходит к ключу.');
    await type('Пароль ключа', 'кодовая фраза');
    await press('Подписать отмеченное');
    await screen.findByText('Готово: подписанные бумаги сохранены.');
    expect(sent(invented, 'sign_next').length).toBe(2);
    expect(sent(invented, 'begin_signing').at(-1)?.args['wish']).toMatchObject({ papers: ['privacy-policy.ru.s1-e1.pdf', 'withdrawal-form.ru.s1-e1.pdf'], key: 'k1', reach: 'b-b', place: '' });
    expect((document.getElementById('field-passphrase') as HTMLInputElement).value).toBe('');
    expect(screen.getAllByText(/только целостность/).length).toBe(2);
  });

  it('signs with a token by its PIN, and lets the mark be moved by arrow keys', async () => {
    const invented = await signing();
    await press('Отметить все');
    await fireEvent.click(screen.getByRole('radio', { name: /Своим ключом/ }));
    await fireEvent.click(await screen.findByText('Токен'));
    await press('Рутокен');
    await fireEvent.click(await screen.findByRole('radio', { name: /rsa-2048.*2029 г\.$/ }));
    await type('ПИН-код токена', 'кодовая фраза');
    await fireEvent.click(screen.getByRole('radio', { name: /Выбрать место/ }));
    const frame = await screen.findByRole('button', { name: /Рамка отметки/ });
    await screen.findByText(/Место свободно/);
    await fireEvent.keyDown(frame, { key: 'ArrowDown' });
    await fireEvent.keyDown(frame, { key: 'ArrowLeft', shiftKey: true });
    await waitFor(() => expect(sent(invented, 'mark_spot').at(-1)?.args['place']).toBe('3,92,201'));
    // Where something stands already nothing is signed.
    for (let n = 0; n < 11; n++) await fireEvent.keyDown(frame, { key: 'ArrowUp', shiftKey: true });
    await screen.findByText('Отметка закрыла бы то, что уже стоит на странице.');
    expect((screen.getByRole('button', { name: 'Подписать отмеченное' }) as HTMLButtonElement).disabled).toBe(true);
    await press('Найти свободное место');
    await screen.findByText(/Место свободно/);
    await press('Подписать отмеченное');
    await screen.findByText('Готово: подписанные бумаги сохранены.');
    expect(sent(invented, 'begin_signing')[0]?.args['wish']).toMatchObject({ key: 'token|7|ab12', place: 'last,102,200' });
  });

  it('goes on without a time stamp only when the owner says so', async () => {
    const invented = await signing();
    invented.signing.keys = [{ id: 'k1', title: 'Соболева', note: '', warning: '', unfit: '' }];
    invented.signing.answers = false;
    await press('Закрыть');
    await press('Подписи и подписание');
    await screen.findByRole('radio', { name: /Соболева/ });
    await tick(/Политика/);
    await fireEvent.click(screen.getByRole('radio', { name: /Уровень B-T/ }));
    await type('Адрес службы, начинается с http://', 'http://tsa.example');
    await type('Пароль ключа', 'кодовая фраза');
    await press('Подписать отмеченное');
    await screen.findByText('Подписано и сохранено 0 из 1.');
    expect(invented.signing.state).toEqual({});
    await press('Повторить');
    await press('Дальше без метки времени (B-B)');
    await screen.findByText('Готово: подписанные бумаги сохранены.');
    expect(sent(invented, 'sign_next').map((it) => it.args['reach'])).toEqual(['', '', 'b-b']);
  });

  it('says where to get a key when there is none', async () => {
    await signing();
    await fireEvent.click(screen.getByRole('radio', { name: /Своим ключом/ }));
    await press('Добавить или сделать ключ');
    await title('Настройки');
  });

  it('takes replies to be signed by hand, and states who and when', async () => {
    const invented = await signing();
    await tick(/Исходящее письмо/);
    expect((screen.getByRole('radio', { name: /От руки/ }) as HTMLInputElement).checked).toBe(true);
    await press('Отметить');
    await waitFor(() => expect(sent(invented, 'signed_by_hand')[0]?.args).toMatchObject({ by: 'ИП Соболева Анна Петровна', day: '2026-11-21', authority: null, scan: false }));
  });

  it('states an authority in full and refuses a day that is none', async () => {
    const invented = await signing();
    await tick(/Политика/);
    await fireEvent.click(screen.getByRole('radio', { name: /От руки/ }));
    await tick(/по доверенности/);
    await type('Номер доверенности', '5');
    await type('Кто выдал', 'ИП Соболева А. П.');
    await press('Отметить');
    await screen.findAllByText('Такого дня нет в календаре.');
    expect(sent(invented, 'signed_by_hand')).toEqual([]);
  });

  it('makes a packet, and says what came back', async () => {
    const invented = await signing();
    await press('Отметить все');
    await fireEvent.click(screen.getByRole('radio', { name: /Передать пакетом/ }));
    await press('Сделать пакет…');
    await screen.findAllByText(/Пакет № 7/);
    expect(sent(invented, 'make_packet')[0]?.args['to']).toBe('ИП Соболева Анна Петровна');
    await fireEvent.click(screen.getAllByRole('button', { name: 'Вернуть подписанное…' })[0]!);
    await screen.findByText(/относится к другому файлу/);
  });

  it('judges files over whatever place', async () => {
    const invented = await signing();
    await press('Проверить подпись файла…');
    await press('Выбрать файлы…');
    await screen.findByText('доказать, кто подписал');
    await press('Сохранить рядом с бумагой');
    await screen.findByText('Сохранена рядом с бумагой.');
    expect(sent(invented, 'watch_drops').length).toBe(1);
  });
});

describe('keys', () => {
  it('makes a key under a passphrase of its own and asks before removing it', async () => {
    const invented = new Invented();
    invented.place = 'settings';
    invented.addShop('Лавка «Сорока»');
    await open(invented);
    await waitFor(() => press('Сделать ключ здесь'));
    await type('Чьё имя указать', 'Соболева Анна');
    await type('Новый пароль ключа', 'кодовая фраза');
    await press('Сделать ключ');
    await screen.findAllByText('Соболева Анна');
    await press(/^Удалить Соболева/);
    await screen.findByText(/Без другой копии|Если другой копии нет/);
    expect(sent(invented, 'remove_key')).toEqual([]);
    await press('Удалить');
    await screen.findByText('Ключей пока нет.');
  });
});
