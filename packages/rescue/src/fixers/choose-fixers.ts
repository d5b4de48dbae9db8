import type { Signal } from '@sar/baseline';
import type { Fixer } from './catalog/fixer.js';
import { FIXERS } from './catalog/fixer-catalog.js';

/** A fixer, and what asks for it. */
export interface ChosenFixer {
  readonly fixer: Fixer;
  /** The rule of a finding or the id of a failure pattern; both are SAR's own words. */
  readonly why: string;
}

/**
 * The fixers that findings and failure patterns ask for, in the order of the catalogue. What findings and patterns say is only compared with
 * the catalogue's words.
 */
export function chooseFixers(findings: readonly Pick<Signal, 'sensor' | 'rule'>[], patterns: readonly string[]): readonly ChosenFixer[] {
  return FIXERS.flatMap((fixer) => {
    const mended = (fixer.mends ?? []).find(({ sensor, rule }) =>
      findings.some((finding) => finding.sensor === sensor && (rule === undefined || finding.rule === rule)),
    );
    if (mended !== undefined) return [{ fixer, why: mended.rule === undefined ? mended.sensor : `${mended.sensor}/${mended.rule}` }];
    const pattern = fixer.patterns?.find((each) => patterns.includes(each));
    return pattern === undefined ? [] : [{ fixer, why: pattern }];
  });
}
