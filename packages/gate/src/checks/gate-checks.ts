import { GATE_CHECKS, nearestWord, quoteUntrusted, UserError, type GateCheckSettings, type GateSettings } from '@sar/baseline';

/** A check of a run: its id and what the baseline says of it. */
export interface GateCheckEntry {
  readonly id: string;
  readonly settings: GateCheckSettings;
}

/**
 * The checks of a run, in the order of the baseline: all of them, those asked for, or all but those with `!` before them.
 *
 * @param asked ids of checks, or numbers from 1 to 6 for the six of the methodology, each with `!` before it for one that is left out. A
 * number that is left out may be of a check that the baseline took away
 * @throws UserError for a word that is neither, and where no check is left: a gate that judges nothing lets everything through
 */
export function gateChecks(settings: Pick<GateSettings, 'checks'>, asked: readonly string[]): readonly GateCheckEntry[] {
  const all = Object.entries(settings.checks).map(([id, check]) => ({ id, settings: check }));
  if (all.length === 0)
    throw new UserError('gate.checks of the baseline is empty, so that the gate would let everything through; declare at least one check');
  const ids = all.map(({ id }) => id);
  const words = asked.map((word) => word.trim());
  const without = new Set(words.filter(isLeftOut).map((word) => leftOutId(word.slice(1), ids)));
  const chosen = new Set(words.filter((word) => !isLeftOut(word)).map((word) => idOf(word, ids)));
  const left = all.filter(({ id }) => (chosen.size === 0 || chosen.has(id)) && !without.has(id));
  if (left.length === 0)
    throw new UserError(`no check of the gate is left: all that were asked for are left out, too (${asked.join(' ')})`);
  return left;
}

function isLeftOut(word: string): boolean {
  return word.startsWith('!');
}

function leftOutId(word: string, ids: readonly string[]): string | undefined {
  const numbered = GATE_CHECKS.find((_, at) => String(at + 1) === word);
  return numbered !== undefined && !ids.includes(word) ? numbered : idOf(word, ids);
}

function idOf(word: string, ids: readonly string[]): string {
  if (ids.includes(word)) return word;
  const numbered = /^[1-9]$/.test(word) ? GATE_CHECKS[Number(word) - 1] : undefined;
  if (numbered !== undefined && ids.includes(numbered)) return numbered;
  if (numbered !== undefined) throw new UserError(`check ${word} is ${numbered}, which gate.checks of the baseline does not have`);
  const near = nearestWord(word, ids);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  throw new UserError(
    `the gate has no check ${quoteUntrusted(word)}${hint === '' ? '.' : hint} The checks are ${ids.join(', ')}; 1 to 6 are those of the methodology.`,
  );
}
