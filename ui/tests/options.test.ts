import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import { field } from '../dev/interview';
import Options from '../src/components/Options.svelte';
import type { AnswerValue } from '../src/generated/AnswerValue';

const names = Array.from({ length: 24 }, (_, index) => `Служба ${index}`);
const services = field('recipients.services', 'choices', {
  options: [...names, 'Ёлка'].map((label, index) => ({ id: `s${index}`, label, note: '' })),
  groups: [...names.map((_, index) => (index < 12 ? 'Рассылки' : 'Хостинг')), 'Хостинг'],
});

function shown(value: AnswerValue | null = null) {
  const told: (AnswerValue | null)[] = [];
  render(Options, { field: services, id: 'list', value, wrong: false, change: (it) => told.push(it) });
  return told;
}

describe('a long list', () => {
  it('stands in groups that are said to those who do not see', () => {
    shown();
    expect(screen.getAllByRole('group').map((it) => it.querySelector('legend')?.textContent)).toEqual([
      'Рассылки',
      'Хостинг',
    ]);
  });

  it('is searched without regard to case and ё, and Enter leads to what was found', async () => {
    const told = shown(['s3']);
    const search = screen.getByRole('searchbox');
    await fireEvent.input(search, { target: { value: ' ЕЛК' } });
    const boxes = screen.getAllByRole('checkbox').map((it) => (it as HTMLInputElement).value);
    expect(boxes).toEqual(['s3', 's24']);
    await fireEvent.keyDown(search, { key: 'Enter' });
    expect((document.activeElement as HTMLInputElement).value).toBe('s24');
    await fireEvent.click(document.activeElement!);
    expect(told).toEqual([['s3', 's24']]);
    await fireEvent.keyDown(search, { key: 'Escape' });
    expect(screen.getAllByRole('checkbox').length).toBe(25);
  });

  it('is found by the name of its group too', async () => {
    shown();
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'рассыл' } });
    expect(screen.getAllByRole('checkbox').length).toBe(12);
  });
});
