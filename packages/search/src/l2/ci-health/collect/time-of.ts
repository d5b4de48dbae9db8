/** A time (ISO 8601) in milliseconds since 1970; undefined for none, and for a text that is no time. */
export function timeOf(text: string | undefined): number | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
