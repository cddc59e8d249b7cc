/** What the place «Letters» shows, kept while the owner looks at other places. */
import * as mail from './backend-letters';
import { go } from './frame.svelte';
import type { LettersWish } from './generated/LettersWish';
import type { Which } from './backend-letters';

class Letters {
  wish = $state<LettersWish>({ filter: 'open', shop: null, words: '', page: 0 });
  /** The case that is open. */
  open = $state<Which | null>(null);
  /** The shop for which a letter is being written down. */
  entering = $state<number | null>(null);
  /** Whether the open case is being corrected. */
  correcting = $state(false);
  /** The month that is shown; null for the list. */
  month = $state<string | null>(null);
  /** Whether it is asked what to export. */
  exporting = $state(false);
  /** Whether the outgoing letters are shown instead of those that came. */
  outbox = $state(false);
  /** The shop whose letters past their keeping term are shown. */
  past = $state<number | null>(null);
  /** Whether the stop-list is shown. */
  stops = $state(false);
  /** Whether several letters are worked on at once. */
  batch = $state(false);
  /** Letters ticked in the list, `shop:letter`. */
  picked = $state<string[]>([]);
}

export const letters = new Letters();

/** Goes to a case. */
export function openLetter(which: Which): void {
  letters.open = { shop: which.shop, letter: which.letter };
  letters.entering = null;
  letters.correcting = false;
  go('letters');
}

/** Goes to the list under a filter. */
export function openLetters(filter: string, shop: number | null = null): void {
  letters.wish = { filter, shop, words: '', page: 0 };
  letters.open = null;
  letters.entering = null;
  letters.month = null;
  letters.outbox = false;
  letters.stops = false;
  letters.batch = false;
  letters.past = null;
  go('letters');
}

/** Goes to the entry of a new letter. */
export function enterLetter(shop: number): void {
  letters.open = null;
  letters.correcting = false;
  letters.entering = shop;
  go('letters');
}

/** Goes to the entry of an incident. What was left half-entered is not overwritten. */
export async function enterIncident(shop: number): Promise<void> {
  const entry = await mail.entry(shop);
  if (!entry.draft) await mail.draft(shop, null, { ...entry.form, kinds: ['incident'] });
  enterLetter(shop);
}

/** Goes to the outgoing letters. */
export function openOutbox(): void {
  openLetters('open');
  letters.outbox = true;
}

/** Goes to the due days by month. */
export function openMonth(): void {
  openLetters('open');
  letters.month = '';
}

/** Goes to the list and asks what to export. */
export function openExports(): void {
  openLetters('open');
  letters.exporting = true;
}
