import { GATE_CHECKS, nearestWord, quoteUntrusted, UserError, type GateCheckSettings, type GateSettings } from '@sar/baseline';

/** A check of a run: its id and what the baseline says of it. */
export interface GateCheckEntry {
  readonly id: string;
  readonly settings: GateCheckSettings;
}

/**
 * The checks of a run, in the order of the baseline: all of them, or those asked for.
 *
 * @param asked ids of checks, or numbers from 1 to 6 for the six of the methodology
 * @throws UserError for a word that is neither, and for a baseline without checks: a gate that judges nothing lets everything through
 */
export function gateChecks(settings: Pick<GateSettings, 'checks'>, asked: readonly string[]): readonly GateCheckEntry[] {
  const all = Object.entries(settings.checks).map(([id, check]) => ({ id, settings: check }));
  if (all.length === 0)
    throw new UserError('gate.checks of the baseline is empty, so that the gate would let everything through; declare at least one check');
  if (asked.length === 0) return all;
  const ids = all.map(({ id }) => id);
  const chosen = new Set(asked.map((word) => idOf(word.trim(), ids)));
  return all.filter(({ id }) => chosen.has(id));
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
