/**
 * What the whole window shares: the last state from the backend, and where the owner is.
 */
import * as backend from './backend';
import type { ShopView } from './generated/ShopView';
import type { StateView } from './generated/StateView';

/** The places of the rail, in its order. */
export const PLACES = ['today', 'shops', 'questions', 'documents', 'letters', 'settings'] as const;
export type Place = (typeof PLACES)[number];

/** Which part of «Questions» to open: its page, or the summary of answers. */
export type Part = { page: string | null } | 'check';

class Frame {
  /** Null until the backend has answered for the first time. */
  view = $state<StateView | null>(null);
  place = $state<Place>('today');
  part = $state<Part>({ page: null });
  /** A paper just issued, told once in «Documents». */
  fresh = $state(false);
  /** Whether signatures of files are being judged, over whatever place. */
  verifying = $state(false);
  /** Whether files hang over the window. */
  over = $state(false);
  /** Who may take files that are dropped on the window; the last one does. */
  #takers: (() => void)[] = [];
  /** Whether anything can be found or done by its words, over whatever place. */
  palette = $state(false);
  /** Words for screen readers, said politely. */
  said = $state('');

  /** Who takes files that are dropped on the window; null: they are judged as signed ones. */
  get takesDrops(): (() => void) | null {
    return this.#takers.at(-1) ?? null;
  }

  /** Takes dropped files from now on; a shy taker only where no other is there. Gives what ends it. */
  takeDrops(taker: () => void, shy = false): () => void {
    if (shy) this.#takers.unshift(taker);
    else this.#takers.push(taker);
    return () => {
      this.#takers = this.#takers.filter((it) => it !== taker);
    };
  }
}

export const frame = new Frame();

/** A text of the window by its id in `ui.ftl`. */
export function t(id: string): string {
  return frame.view?.texts[id] ?? id;
}

/** A place in words. */
export function placeName(place: Place): string {
  switch (place) {
    case 'today':
      return t('rail-today');
    case 'shops':
      return t('rail-shops');
    case 'questions':
      return t('rail-questions');
    case 'documents':
      return t('rail-documents');
    case 'letters':
      return t('rail-letters');
    case 'settings':
      return t('rail-settings');
  }
}

/** The shop being worked on. */
export function currentShop(): ShopView | null {
  const view = frame.view;
  return view?.shops.find((shop) => shop.id === view.currentShop) ?? null;
}

/** Takes over a state; `follow` also goes to the remembered place. */
export function take(view: StateView, follow = false): void {
  frame.view = view;
  if (follow) frame.place = PLACES.find((place) => place === view.place) ?? 'today';
}

/** Goes to a place and has it remembered; a place that can't be remembered is no reason not to go. */
export function go(place: Place, part: Part = { page: null }): void {
  frame.part = part;
  frame.place = place;
  backend.setPlace(place).then(take, () => undefined);
}

/** Fetches the state again, after work that changed the shops' lines. */
export async function refresh(): Promise<void> {
  take(await backend.setPlace(frame.place));
}

/** Says words to screen readers; the same words twice are said twice. */
export function say(words: string): void {
  frame.said = '';
  setTimeout(() => (frame.said = words), 50);
}
