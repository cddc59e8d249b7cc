/** Work of a place: busy while it lasts, what it throws shown as the place's problems. */

import * as backend from './backend';
import type { PostingProgress } from './generated/PostingProgress';
import type { ProblemView } from './generated/ProblemView';

type Tell<T> = (it: T) => void;

/** How a place does one thing: `problems` hears none at its beginning, then what went wrong. */
export function attempting(busy: Tell<boolean>, problems: Tell<ProblemView[]>) {
  return async (work: () => Promise<unknown>): Promise<void> => {
    problems([]);
    busy(true);
    try {
      await work();
    } catch (thrown) {
      problems(backend.problemsOf(thrown));
    } finally {
      busy(false);
    }
  };
}

/** The same for work over many letters, by the name of what is done; `progress` hears how far it is, but for a `look`. */
export function watching(busy: Tell<string>, problems: Tell<ProblemView[]>, progress: Tell<PostingProgress | null>) {
  return async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const asked = setInterval(async () => {
      if (what !== 'look') progress(await backend.postingProgress().catch(() => null));
    }, 250);
    await attempting((is) => busy(is ? what : ''), problems)(work);
    clearInterval(asked);
    progress(null);
  };
}
