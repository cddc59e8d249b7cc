/** What comes in, as far as several parts of «Letters» share it. */

class Intake {
  /** Files were dropped on the list: the entry takes them over. */
  dropped = false;
}

export const intake = new Intake();
