/** What to do next with a shop, from its line on the board. Pure. */
import type { ShopView } from './generated/ShopView';

export type Next = 'begin' | 'continue' | 'issue' | 'reissue' | 'save';

/** The next honest step: answers first, then papers, then their keeping. */
export function next(shop: ShopView): Next {
  if (shop.answered < shop.pages || shop.pages === 0) return shop.answered === 0 ? 'begin' : 'continue';
  if (shop.editions === 0) return 'issue';
  return shop.outdated ? 'reissue' : 'save';
}

/** Whether the step waits for the owner, in the order in which «Today» shows shops. */
export function pressing(step: Next): number {
  return ['reissue', 'issue', 'continue', 'begin', 'save'].indexOf(step);
}
