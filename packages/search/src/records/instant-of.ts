/** Julian day of 1970-01-01T00:00Z: https://www.sqlite.org/lang_datefunc.html */
const JULIAN_UNIX_EPOCH = 2_440_587.5;
const DAY_MS = 86_400_000;
/** Of years 0 to 9999. */
const FIRST_JULIAN_DAY = 1_721_059.5;
const LAST_JULIAN_DAY = 5_373_484.5;
/** The instant of the year 10000, which no clock of a memory shows. */
const MAX_MS = 253_402_300_800_000;

/** From these magnitudes on a number is milliseconds, microseconds, nanoseconds: seconds and milliseconds of years 1973 to 5138 do not overlap. */
const MILLISECONDS_FROM = 1e11;
const MICROSECONDS_FROM = 1e14;
const NANOSECONDS_FROM = 1e17;

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/**
 * The instant that a value of a store means, in milliseconds since 1970 UTC; undefined when it means none. Takes ISO 8601 (a day, or a
 * day and a time; without a zone it is UTC, as SQLite's CURRENT_TIMESTAMP is), `YYYYMMDDTHHMMSSZ`, Unix seconds to nanoseconds, and
 * Julian days, as numbers or as text.
 */
export function instantOf(value: unknown): number | undefined {
  if (typeof value === 'bigint') return ofNumber(Number(value));
  if (typeof value === 'number') return ofNumber(value);
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const text = value.trim();
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return ofNumber(Number(text));
  const match = ISO.exec(text) ?? COMPACT.exec(text);
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match;
  return ofParts([year, month, day, hour, minute, second].map(Number), fraction, zone);
}

function ofNumber(value: number): number | undefined {
  if (!Number.isFinite(value) || value <= 0) return undefined;
  if (value >= FIRST_JULIAN_DAY && value <= LAST_JULIAN_DAY) return within(Math.round((value - JULIAN_UNIX_EPOCH) * DAY_MS));
  if (value >= NANOSECONDS_FROM) return within(Math.floor(value / 1e6));
  if (value >= MICROSECONDS_FROM) return within(Math.floor(value / 1e3));
  return within(Math.floor(value >= MILLISECONDS_FROM ? value : value * 1000));
}

function ofParts(parts: readonly number[], fraction: string, zone: string): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  // 24:00:00 and a leap second are the next instant.
  if (hour > 24 || minute > 59 || second > 60 || month < 1 || month > 12 || day < 1) return undefined;
  const midnight = Date.UTC(year, month - 1, day);
  const date = new Date(midnight);
  // Date.UTC takes 31 February for 3 March, and the years 0 to 99 for those of 1900.
  if (date.getUTCDate() !== day || date.getUTCFullYear() !== year) return undefined;
  const offset = offsetMinutes(zone);
  if (offset === undefined) return undefined;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  return within(midnight + ((hour * 60 + minute - offset) * 60 + second) * 1000 + milliseconds);
}

function offsetMinutes(zone: string): number | undefined {
  if (!/^[+-]/.test(zone)) return 0;
  const digits = zone.slice(1).replace(':', '');
  const hours = Number(digits.slice(0, 2));
  const minutes = Number(digits.slice(2) || '0');
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function within(milliseconds: number): number | undefined {
  return Math.abs(milliseconds) < MAX_MS ? milliseconds : undefined;
}
