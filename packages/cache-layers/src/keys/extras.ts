import { compareText, UserError } from '@sar/baseline';
import { createHash } from 'node:crypto';

/** A name of an extra: https://packaging.python.org/en/latest/specifications/dependency-specifiers/#extras */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$/;
const MAX_SHOWN = 40;

/**
 * Extras as a package manager compares them: normalised, each once, sorted.
 *
 * @throws UserError for a name that no extra has, which a package manager could take for an option
 */
export function normaliseExtras(names: readonly string[]): readonly string[] {
  const wrong = names.find((name) => !NAME.test(name));
  if (wrong !== undefined) throw new UserError(`the input "extras" holds "${wrong}", which is no name of an extra`);
  return [...new Set(names.map((name) => name.toLowerCase().replaceAll(/[-_.]+/g, '-')))].toSorted(compareText);
}

/** Extras as a part of a key: joined with `+`, their hyphens as dots; many or long ones as a hash. */
export function extrasPart(extras: readonly string[]): string {
  if (extras.length === 0) return 'plain';
  const shown = extras.map((name) => name.replaceAll('-', '.')).join('+');
  if (shown !== 'plain' && shown.length <= MAX_SHOWN) return shown;
  return `+${createHash('sha256').update(shown).digest('hex').slice(0, 16)}`;
}
