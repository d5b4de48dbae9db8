import { quoteUntrusted } from '@sar/baseline';
import { valueText, type SettingValue } from './same-value.js';

const MAX_VALUE = 120;

/** A value of the settings for a sentence: on one line, without invisible characters, and bounded. */
export function shownValue(value: SettingValue): string {
  if (value === undefined) return 'not set';
  if (typeof value === 'string') return quoteUntrusted(value, MAX_VALUE);
  // JSON has its own quotes and backslashes, which hide nothing; invisible characters stay escaped.
  return quoteUntrusted(valueText(value), MAX_VALUE)
    .slice(1, -1)
    .replaceAll(/\\(["\\])/g, '$1');
}
