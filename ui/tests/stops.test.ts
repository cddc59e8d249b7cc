import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import { Invented } from '../dev/backend';
import { open, press, sent } from './window';

describe('a list of opt-outs', () => {
  it('is looked at, entered once with its day, and taken off again', async () => {
    const invented = new Invented();
    invented.place = 'letters';
    invented.addShop('Лавка «Сорока»');
    await open(invented);
    await waitFor(() => screen.getByRole('button', { name: 'Стоп-лист' }));
    await press('Стоп-лист');
    await waitFor(() => screen.getByText('anna@example.test', { selector: 'b' }));
    await press('Внести список отписавшихся…');
    // What will be entered, as it is kept, and what cannot be read; nothing is sent yet.
    await waitFor(() => screen.getByText('79120000002'));
    screen.getByText(/Строки: 5/);
    expect(document.activeElement?.textContent).toContain('отписались.csv');
    expect(sent(invented, 'take_stops')).toHaveLength(0);
    await press('Не вносить');
    await waitFor(() => expect(screen.queryByText('79120000002')).toBeNull());
    await press('Внести список отписавшихся…');
    await waitFor(() => screen.getByText('79120000002'));
    await press('Внести 2 контакта');
    await waitFor(() => expect(screen.getAllByText('Внесено 2 контакта.').length).toBeGreaterThan(0));
    screen.getByText('79120000002', { selector: 'b' });
    expect(sent(invented, 'take_stops').map((it) => it.args)).toMatchObject([{ day: '12.11.2026' }]);
    await press('Убрать обратно внесённое');
    await waitFor(() => expect(screen.queryAllByText(/79120000002/)).toHaveLength(0));
    // No path crosses the border.
    expect(JSON.stringify(sent(invented, 'choose_stops'))).not.toMatch(/path|csv/i);
  });
});
