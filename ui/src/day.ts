/** Days as the backend writes them, `2026-11-21`, and as three boxes. Pure: no clock. */
export interface Parts {
  day: string;
  month: string;
  year: string;
}

/** `2026-11-21` -> 21, 11, 2026; anything else gives empty boxes. */
export function parts(day: string): Parts {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!found) return { day: '', month: '1', year: '' };
  return { day: String(Number(found[3])), month: String(Number(found[2])), year: found[1] ?? '' };
}

/** Three boxes -> `2026-11-21`; null where they name no day of the calendar. */
export function day({ day, month, year }: Parts): string | null {
  const [d, m, y] = [day, month, year].map((it) => (/^\d{1,4}$/.test(it.trim()) ? Number(it) : 0)) as [
    number,
    number,
    number,
  ];
  if (y < 1000 || m < 1 || m > 12 || d < 1 || d > daysOf(m, y)) return null;
  return [String(y), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
}

function daysOf(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
