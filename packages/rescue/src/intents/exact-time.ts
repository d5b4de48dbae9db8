const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Milliseconds since 1970 of a `YYYY-MM-DDTHH:MM:SSZ` that exists, else undefined: 30 February and 25 o'clock do not. */
export function exactTimeMs(text: string): number | undefined {
  if (!FORM.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) || exactTimeText(ms) !== text ? undefined : ms;
}

/** A time as intents write it, in whole seconds. */
export function exactTimeText(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
