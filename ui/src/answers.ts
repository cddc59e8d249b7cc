/**
 * What a page's controls hold, as answers. Pure: no screen, no backend.
 */
import type { Values } from './backend';
import type { AnswerValue } from './generated/AnswerValue';
import type { FieldView } from './generated/FieldView';
import type { PageView } from './generated/PageView';
import type { ProblemView } from './generated/ProblemView';

/** How «I don't know» is written; a real answer. */
export const UNKNOWN = '?';

/** One entry of a `records` answer: field id -> value. */
export type Entry = { [field: string]: AnswerValue };

/** The values that a page came with. */
export function valuesOf(page: PageView): Values {
  return Object.fromEntries(page.fields.map((field) => [field.id, field.value]));
}

/** The chosen ids after one box was ticked or cleared; an exclusive option stands alone. */
export function toggled(chosen: string[], id: string, on: boolean, field: FieldView): string[] {
  if (!on) return chosen.filter((it) => it !== id);
  if (field.exclusive.includes(id)) return [id];
  const next = new Set([...chosen.filter((it) => !field.exclusive.includes(it)), id]);
  // In the order of the options, so that the same ticks always give the same answer.
  return field.options.map((option) => option.id).filter((it) => next.has(it));
}

/** A list as an answer; an empty one is no answer. */
export function listed(items: string[]): string[] | null {
  const kept = items.filter((item) => item.trim() !== '');
  return kept.length > 0 ? kept : null;
}

/** Typed text as an answer; nothing typed is no answer. */
export function typed(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** Typed digits as a number; anything else stays text, for the backend to refuse with a hint. */
export function counted(text: string): number | string | null {
  const bare = text.trim();
  return /^\d{1,9}$/.test(bare) ? Number(bare) : typed(text);
}

/** Entries as an answer; entries without any value are dropped only when nothing was typed at all. */
export function recorded(entries: Entry[]): Entry[] | null {
  return entries.some((entry) => Object.keys(entry).length > 0) ? entries : null;
}

/** The entry with one field changed; a field without value has no key. */
export function entryWith(entry: Entry, field: string, value: AnswerValue | null): Entry {
  const { [field]: _, ...others } = entry;
  return value === null ? others : { ...others, [field]: value };
}

/** Texts of a `texts` or `choices` value. */
export function textsOf(value: AnswerValue | null): string[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).filter((item): item is string => typeof item === 'string');
}

/** Entries of a `records` value. */
export function entriesOf(value: AnswerValue | null): Entry[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).filter((item): item is Entry => typeof item === 'object' && item !== null);
}

/** The problems of one field or of one field inside a record. */
export function problemsAt(problems: ProblemView[], path: string): ProblemView[] {
  return problems.filter((problem) => problem.where === path);
}

/** The id of the element that a problem is about; `where` is `question` or `question[0].field`. */
export function elementId(where: string): string {
  return `field-${where}`;
}

/**
 * Where a problem's link leads: its own control, else the nearest control that contains it
 * (`a[0].b` -> `a[0]` -> `a`).
 */
export function target(where: string, exists: (id: string) => boolean): string | null {
  for (let path = where; path !== ''; path = path.replace(/(\.[^.[\]]*|\[\d+\])$/, '')) {
    if (exists(elementId(path))) return elementId(path);
    if (!/(\.[^.[\]]*|\[\d+\])$/.test(path)) break;
  }
  return null;
}
