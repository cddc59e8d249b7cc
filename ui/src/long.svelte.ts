/** Long work with files: how far it is is shown over whatever place, and it can be stopped. */

class Long {
  /** Calls under way that may take long. */
  working = $state(0);
  /** What the last one does, in words. */
  words = $state('');
}

export const long = new Long();

/** Runs a call that may carry a large file; its progress is shown meanwhile, under `words` where they are given. */
export async function carrying<T>(job: () => Promise<T>, words = ''): Promise<T> {
  long.working += 1;
  long.words = words;
  try {
    return await job();
  } finally {
    long.working -= 1;
  }
}

/** What is under way has come to its end. */
export async function settled(): Promise<void> {
  while (long.working > 0) await new Promise((then) => setTimeout(then, 400));
}
