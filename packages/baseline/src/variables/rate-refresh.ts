/** Hours after which a published failure rate that has not changed is written again, so that its age says that it still holds. */
export const RATE_REFRESH_HOURS = 12;

/** Whether an unchanged rate is written again. A time that is not known, or lies in the future, tells nothing. */
export function isRateDue(updatedAt: string | undefined, now: string): boolean {
  const age = Date.parse(now) - Date.parse(updatedAt ?? '');
  return age >= RATE_REFRESH_HOURS * 3_600_000;
}
