import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import { Invented } from '../dev/backend';
import { frame } from '../src/frame.svelte';
import { letters } from '../src/letters.svelte';
import { open, press, sent } from './window';

async function opened(place: string): Promise<Invented> {
  letters.open = null;
  letters.entering = null;
  letters.exporting = false;
  letters.outbox = false;
  letters.past = null;
  const invented = new Invented();
  invented.addShop('Лавка «Сорока»');
  invented.current = 1;
  invented.place = place;
  await open(invented);
  return invented;
}

const ctrlK = () => fireEvent.keyDown(document.body, { key: 'л', code: 'KeyK', ctrlKey: true });

describe('the palette', () => {
  it('opens by its keys in any keyboard layout and finds a letter, a shop, a place', async () => {
    await opened('today');
    await ctrlK();
    const field = await screen.findByRole('combobox', { hidden: true });
    expect(field.getAttribute('aria-label')).not.toBe('');
    await fireEvent.input(field, { target: { value: 'крылова' } });
    await waitFor(() => expect(screen.getAllByRole('option', { hidden: true })[0]?.textContent).toContain('Крылова'));
    await fireEvent.input(field, { target: { value: 'сорока' } });
    await waitFor(() => expect(screen.getAllByRole('option', { hidden: true })[0]?.textContent).toContain('Сорока'));
    await fireEvent.input(field, { target: { value: 'настр' } });
    await waitFor(() => expect(screen.getAllByRole('option', { hidden: true })).toHaveLength(1));
    const chosen = screen.getByRole('option', { hidden: true, selected: true });
    expect(field.getAttribute('aria-activedescendant')).toBe(chosen.id);
    await fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(frame.place).toBe('settings'));
    expect(frame.palette).toBe(false);
  });

  it('goes round with the arrows and says where nothing is found', async () => {
    await opened('today');
    await ctrlK();
    const field = await screen.findByRole('combobox', { hidden: true });
    const all = screen.getAllByRole('option', { hidden: true });
    await fireEvent.keyDown(field, { key: 'ArrowUp' });
    await waitFor(() => expect(field.getAttribute('aria-activedescendant')).toBe(all.at(-1)?.id));
    await fireEvent.keyDown(field, { key: 'ArrowDown' });
    await waitFor(() => expect(field.getAttribute('aria-activedescendant')).toBe(all[0]?.id));
    await fireEvent.input(field, { target: { value: 'такого нет нигде' } });
    await screen.findByText('Ничего не нашлось.');
  });
});

describe('letters on their way', () => {
  it('waits in the outbox and is told when its table is recorded', async () => {
    await opened('letters');
    letters.outbox = true;
    await waitFor(() => expect(document.querySelectorAll('.outbox tbody tr')).toHaveLength(3));
    await press('Выбрать таблицу…');
    await waitFor(() => expect(document.querySelectorAll('.tracking .card li')).toHaveLength(3));
  });
});

describe('letters past their keeping term', () => {
  const box = () => document.querySelector<HTMLInputElement>('#minimise-sure')!;
  const action = () => document.querySelector<HTMLButtonElement>('#minimise-do')!;

  it('go only when that is confirmed, without those that are unticked, and the act can be saved again', async () => {
    const invented = await opened('letters');
    invented.desk.cancels = true;
    await fireEvent.click(await screen.findByText(/истёк срок хранения — посмотреть/));
    await waitFor(() => expect(document.querySelectorAll('.minimise tbody tr')).toHaveLength(2));
    expect(action().disabled).toBe(true);
    // A cancelled dialog changes nothing and says nothing.
    await fireEvent.click(box());
    await waitFor(() => expect(action().disabled).toBe(false));
    await fireEvent.click(action());
    await waitFor(() => expect(sent(invented, 'destroy_past')).toHaveLength(1));
    await waitFor(() => expect(box().checked).toBe(false));
    expect(document.querySelectorAll('.minimise tbody tr')).toHaveLength(2);
    expect(document.querySelector('.minimise .told')?.textContent).toBe('');
    // Whoever changes what goes confirms anew.
    invented.desk.cancels = false;
    await fireEvent.click(box());
    await fireEvent.click(document.querySelector('[data-letter="2"]')!);
    expect(action().disabled).toBe(true);
    await fireEvent.click(box());
    await waitFor(() => expect(action().disabled).toBe(false));
    await fireEvent.click(action());
    await waitFor(() => expect(document.querySelector('.minimise .told')?.textContent).toContain('Акт сохранён'));
    expect(sent(invented, 'destroy_past').at(-1)?.args).toMatchObject({ shop: 1, letters: [1], number: '1' });
    expect(document.querySelectorAll('.minimise tbody tr')).toHaveLength(1);
    await fireEvent.click(document.querySelector('[data-act="1"]')!);
    await waitFor(() => expect(sent(invented, 'save_past_act')).toHaveLength(1));
  });
});

describe('the settings of letters', () => {
  it('shows what a scheme comes to while it is typed, and keeps only a sound one', async () => {
    const invented = await opened('settings');
    const incoming = await screen.findByLabelText('Входящие');
    await fireEvent.input(incoming, { target: { value: 'Вх-{N}/{YYYY}' } });
    await waitFor(() => expect(document.querySelector('[data-next=incoming]')?.textContent).toBe('Вх-13/2026'));
    expect(invented.desk.schemes.incoming).toBe('{N}');
    await fireEvent.input(incoming, { target: { value: 'Вх' } });
    await waitFor(() => expect(incoming.getAttribute('aria-invalid')).toBe('true'));
    await fireEvent.input(incoming, { target: { value: '{N}-{YY}' } });
    await waitFor(() => expect(incoming.getAttribute('aria-invalid')).toBeNull());
    await press('Нумеровать так');
    await waitFor(() => expect(invented.desk.schemes.incoming).toBe('{N}-{YY}'));
  });

  it('shows what a package would bring before it is taken in', async () => {
    await opened('settings');
    (await screen.findByText('Принять магазин…')).closest('details')!.open = true;
    await press('Выбрать файл передачи…');
    const field = await screen.findByLabelText('Пароль файла передачи', { selector: '#field-package-passphrase' });
    await fireEvent.input(field, { target: { value: 'пароль файла' } });
    await press('Посмотреть, что в файле');
    await screen.findByText('Что придёт из файла');
    expect(screen.getByText('уже есть')).toBeTruthy();
  });
});
