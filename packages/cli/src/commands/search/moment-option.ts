import { quoteUntrusted, UserError } from '@sar/baseline';
import type { Arguments } from '../../arguments/command.js';

/**
 * The moment of `--at`.
 *
 * @throws UserError when it is none
 */
export function momentOption(given: Arguments): Date | undefined {
  const text = given.value('at');
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new UserError(`--at takes a moment in UTC such as 2026-11-22T05:00:00Z, not ${quoteUntrusted(text)}`);
  return new Date(time);
}
