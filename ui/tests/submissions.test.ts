import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import { Invented } from '../dev/backend';
import { open, press, sent, type } from './window';

describe('form submissions', () => {
  it('are looked at, kept, asked for a person and removed only when told twice', async () => {
    const invented = new Invented();
    invented.place = 'documents';
    const shop = invented.addShop('Лавка «Сорока»');
    shop.editions.unshift({ number: 1, inForce: '2026-12-01' });
    await open(invented);
    await waitFor(() => screen.getByRole('button', { name: 'Выгрузка форм…' }));
    await press('Выгрузка форм…');
    await waitFor(() => screen.getByText('Сохранённых выгрузок пока нет.'));
    await press('Выбрать выгрузку…');
    // Nothing is read before it is said by what column a person is found.
    await waitFor(() => screen.getByText(/Укажите столбец с почтой/));
    expect((screen.getByRole('button', { name: 'Сохранить' }) as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByText('a@example.test')).toBeTruthy();
    await fireEvent.change(screen.getByRole('combobox', { name: 'Поле 1' }), { target: { value: 'email' } });
    await waitFor(() => screen.getByText(/Строки: 3/));
    expect(sent(invented, 'map_submissions')[0]?.args).toMatchObject({ column: 1, field: 'email' });
    expect(sent(invented, 'keep_submissions')).toHaveLength(0);
    await press('Сохранить');
    await waitFor(() => screen.getByText('Выгрузка сохранена.'));
    await type('Почта, телефон или имя', 'a@example.test');
    await press('Найти');
    await waitFor(() => screen.getByText('Не записано, какой текст стоял у формы.'));
    expect(sent(invented, 'consents_of')[0]?.args).toMatchObject({ person: 'a@example.test' });
    await press('Удалить насовсем');
    expect(sent(invented, 'remove_submissions')).toHaveLength(0);
    await press('Удалить насовсем');
    await waitFor(() => screen.getByText('Выгрузка № 1 удалена насовсем.'));
    // No path crosses the border.
    expect(JSON.stringify(sent(invented, 'choose_submissions'))).not.toMatch(/path|csv/i);
  });
});
