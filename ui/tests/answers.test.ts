import { describe, expect, it } from 'vitest';

import { field } from '../dev/interview';
import { counted, entryWith, listed, recorded, target, toggled, typed } from '../src/answers';
import { day, parts } from '../src/day';
import { next } from '../src/next';
import type { ShopView } from '../src/generated/ShopView';

const boxes = field('q', 'choices', {
  options: ['a', 'b', 'none'].map((id) => ({ id, label: id, note: '' })),
  exclusive: ['none'],
});

describe('choices', () => {
  it('an exclusive option clears all others, and any other clears it', () => {
    expect(toggled(['a', 'b'], 'none', true, boxes)).toEqual(['none']);
    expect(toggled(['none'], 'b', true, boxes)).toEqual(['b']);
  });

  it('the order of ticking does not change the answer', () => {
    expect(toggled(['b'], 'a', true, boxes)).toEqual(toggled(['a'], 'b', true, boxes));
  });
});

describe('typed values', () => {
  it('blank is no answer, anything else stays as typed', () => {
    expect(typed('  ')).toBeNull();
    expect(typed(' ИП ')).toBe(' ИП ');
    expect(listed(['', ' '])).toBeNull();
    expect(listed(['лавка.рф', ''])).toEqual(['лавка.рф']);
  });

  it('only plain digits are a number; the rest goes to the backend to be refused with a hint', () => {
    expect(counted(' 30 ')).toBe(30);
    expect(counted('тридцать')).toBe('тридцать');
    expect(counted('1e3')).toBe('1e3');
    expect(counted('')).toBeNull();
  });

  it('a cleared field of a record has no key; untouched records are no answer', () => {
    expect(entryWith({ name: 'а', role: 'operator' }, 'name', null)).toEqual({ role: 'operator' });
    expect(recorded([{}, {}])).toBeNull();
    expect(recorded([{}, { name: 'а' }])).toEqual([{}, { name: 'а' }]);
  });
});

describe('where a problem leads', () => {
  it('goes to the control, else to what contains it', () => {
    const page = new Set(['field-operator.members', 'field-operator.members[0].inn', 'field-operator.inn']);
    const exists = (id: string) => page.has(id);
    expect(target('operator.inn', exists)).toBe('field-operator.inn');
    expect(target('operator.members[0].inn', exists)).toBe('field-operator.members[0].inn');
    expect(target('operator.members[7].name', exists)).toBe('field-operator.members');
    expect(target('contact.email', exists)).toBeNull();
  });
});

describe('days', () => {
  it('go into three boxes and back', () => {
    expect(parts('2026-11-01')).toEqual({ day: '1', month: '11', year: '2026' });
    expect(day({ day: ' 1', month: '11', year: '2026 ' })).toBe('2026-11-01');
  });

  it('that no calendar has are none', () => {
    expect(day({ day: '29', month: '2', year: '2027' })).toBeNull();
    expect(day({ day: '29', month: '2', year: '2028' })).toBe('2028-02-29');
    expect(day({ day: '31', month: '11', year: '2026' })).toBeNull();
    expect(day({ day: '1', month: '1', year: '26' })).toBeNull();
    expect(day({ day: 'x', month: '1', year: '2026' })).toBeNull();
  });
});

describe('what to do next', () => {
  const shop: ShopView = {
    id: 1, name: '', operator: '', country: '', answered: 9, pages: 9, papers: '', why: [], outdated: false, editions: 0, letters: '', lettersTone: '', handedTo: '',
  };
  it('is never to issue what is not answered', () => {
    expect(next({ ...shop, answered: 0 })).toBe('begin');
    expect(next({ ...shop, answered: 8, editions: 1 })).toBe('continue');
    expect(next(shop)).toBe('issue');
    expect(next({ ...shop, editions: 1 })).toBe('save');
    expect(next({ ...shop, editions: 1, outdated: true })).toBe('reissue');
  });
});
