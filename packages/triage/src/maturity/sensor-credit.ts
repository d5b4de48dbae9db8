import { compileGlob, SEVERITIES, unitOf, type Severity } from '@sar/baseline';
import type { JudgedReading, ScoredFinding } from './score-input.js';

/** What a check earns, before its weight. Credits are shares from 0 to 1 with three decimals, never rounded up. */
export interface Credit {
  readonly outcome: 'earned' | 'partly' | 'not-earned' | 'unknown' | 'not-applicable';
  readonly credit: number;
  /** What it would be if all that is unknown were well; at least `credit`. */
  readonly high: number;
  /** Why, in one line. May hold untrusted text. */
  readonly why: string;
}

/**
 * Credit of a sensor by its worst open finding: from `[0]` when the whole scope is hit, to short of `[1]` when hardly anything is. The
 * bands do not overlap, so that severity always weighs more than numbers, and within a band each mended finding shows. A P0 earns nothing
 * however small its part: one leaked key or lost table is all it takes.
 */
export const CREDIT_BANDS: Readonly<Record<Severity, readonly [number, number]>> = {
  P0: [0, 0],
  P1: [0.2, 0.5],
  P2: [0.5, 0.8],
  P3: [0.8, 1],
};

/** Open findings of a sensor; with `rules` (globs) of those rules alone. */
export function openFindingsOf(findings: readonly ScoredFinding[], rules: readonly string[] | undefined): readonly ScoredFinding[] {
  const globs = rules?.map(compileGlob);
  return findings.filter(
    ({ signal, waived }) => waived === undefined && (globs === undefined || globs.some((glob) => glob.matches(signal.rule))),
  );
}

/**
 * What a sensor earns. Nothing open and something judged: all. Clear with nothing there to judge: not applicable. What it could not judge earns
 * nothing, in proportion, and makes the range wider; so does a sensor that could not answer.
 *
 * @param open the open findings that count, see `openFindingsOf`
 */
export function sensorCredit(reading: JudgedReading | undefined, open: readonly ScoredFinding[]): Credit {
  if (reading === undefined) return { outcome: 'unknown', credit: 0, high: 1, why: 'it did not run' };
  if (reading.outcome === 'unknown') return { outcome: 'unknown', credit: 0, high: 1, why: `${reading.reason}: ${reading.detail}` };
  const { unit, judged, unjudged } = reading.scope;
  const total = judged + unjudged.length;
  const worst = SEVERITIES.find((severity) => open.some((finding) => finding.severity === severity));
  if (worst === undefined) {
    if (total === 0 && reading.outcome === 'signals') return { outcome: 'earned', credit: 1, high: 1, why: 'nothing open' };
    if (total === 0) return { outcome: 'not-applicable', credit: 0, high: 0, why: `no ${unit} to judge` };
    if (judged === 0) return { outcome: 'unknown', credit: 0, high: 1, why: `none of ${total} ${unit} could be judged` };
    const credit = floored(judged / total);
    return { outcome: credit === 1 ? 'earned' : 'partly', credit, high: 1, why: `nothing open; ${scopeWords(judged, total, unit)}` };
  }
  const hits = open.filter(({ severity }) => severity === worst).length;
  const inBand = (scope: number) => {
    const [low, high] = CREDIT_BANDS[worst];
    return low + (high - low) * (1 - Math.min(1, hits / Math.max(1, scope)));
  };
  const credit = floored(inBand(judged) * (total === 0 ? 1 : judged / total));
  const high = Math.max(credit, floored(inBand(total)));
  const why = `${SEVERITIES.flatMap((severity) => countWords(open, severity)).join(', ')} open; ${scopeWords(judged, total, unit)}`;
  return { outcome: credit > 0 ? 'partly' : 'not-earned', credit, high, why };
}

function scopeWords(judged: number, total: number, unit: string): string {
  return `${judged === total ? judged : `${judged} of ${total}`} ${unitOf(total, unit)} judged`;
}

function countWords(findings: readonly ScoredFinding[], severity: Severity): readonly string[] {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return count === 0 ? [] : [`${count} ${severity}`];
}

/** Three decimals, downwards: what is not all is never shown as all. */
function floored(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 1000;
}
