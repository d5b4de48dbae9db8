const DAY_MS = 86_400_000;

/** Whole days from one instant to a later one, in milliseconds since 1970; negative when it is earlier. */
export function daysBetween(from: number, to: number): number {
  return Math.floor((to - from) / DAY_MS);
}

/** `1 day`, `7 days`. */
export function dayWords(count: number): string {
  return `${count} day${count === 1 ? '' : 's'}`;
}

/** The day of an instant in UTC, `2026-11-22`. */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** `1 row`, `7 rows`. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
