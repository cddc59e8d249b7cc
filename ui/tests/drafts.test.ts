import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import { Invented } from '../dev/backend';
import { open, press, sent } from './window';

async function words(): Promise<Invented> {
  const invented = new Invented();
  invented.place = 'documents';
  const shop = invented.addShop('Лавка «Сорока»');
  shop.editions.unshift({ number: 1, inForce: '2026-12-01' });
  await open(invented);
  await waitFor(() => screen.getByRole('button', { name: 'Свои слова в документах…' }));
  await press('Свои слова в документах…');
  await waitFor(() => screen.getByRole('button', { name: 'Добавить после', hidden: true }));
  return invented;
}

describe('own words', () => {
  it('that were typed and not put down stay when the list is closed, and are offered again', async () => {
    const invented = await words();
    await fireEvent.click(screen.getByRole('button', { name: 'Добавить после', hidden: true }));
    const area = await waitFor(() => document.querySelector<HTMLTextAreaElement>('#field-own')!);
    await fireEvent.input(area, { target: { value: 'Мы не звоним' } });
    await press('Назад к документам');
    await waitFor(() => expect(document.querySelector('#own-title')).toBeNull());
    expect(sent(invented, 'draft_own_words')[0]?.args).toMatchObject({ text: 'Мы не звоним' });
    expect(sent(invented, 'set_own_words')).toHaveLength(0);
    await press('Свои слова в документах…');
    await waitFor(() => screen.getByText('Черновик не записан.'));
    await press('Продолжить');
    await waitFor(() => expect(document.querySelector<HTMLTextAreaElement>('#field-own')?.value).toBe('Мы не звоним'));
    await press('Записать');
    await waitFor(() => screen.getByText('Мы не звоним'));
    expect(screen.queryByText('Черновик не записан.')).toBeNull();
  });

  it('leave no draft behind when it is thrown away', async () => {
    const invented = await words();
    await fireEvent.click(screen.getByRole('button', { name: 'Добавить после', hidden: true }));
    const area = await waitFor(() => document.querySelector<HTMLTextAreaElement>('#field-own')!);
    await fireEvent.input(area, { target: { value: 'Мы не' } });
    await press('Выбросить черновик');
    await waitFor(() => expect(document.querySelector('#field-own')).toBeNull());
    expect(sent(invented, 'draft_own_words').at(-1)?.args).toMatchObject({ text: null });
    expect(screen.queryByText('Черновик не записан.')).toBeNull();
  });
});

describe('the documents', () => {
  it('say so where nothing can be told of them', async () => {
    const invented = new Invented();
    invented.place = 'documents';
    invented.unchecked = true;
    invented.addShop('Лавка «Сорока»').editions.unshift({ number: 1, inForce: '2026-12-01' });
    await open(invented);
    const told = await screen.findByText(/Документ не составился/);
    expect(told.closest('[role=alert]')?.textContent).toContain('Проверить, не устарели ли документы, не удалось.');
  });
});
