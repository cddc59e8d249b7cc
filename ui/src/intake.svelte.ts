/** What comes in, as far as several parts of «Letters» share it. */

class Intake {
  /** Calls under way that may carry a large file. */
  working = $state(0);
  /** Files were dropped on the list: the entry takes them over. */
  dropped = false;
}

export const intake = new Intake();

/** Runs a call that may carry a large file; its progress is shown meanwhile. */
export async function carrying<T>(job: () => Promise<T>): Promise<T> {
  intake.working += 1;
  try {
    return await job();
  } finally {
    intake.working -= 1;
  }
}
