import { GATE_CHECKS, type GateLine } from '../vocabulary/gate.js';
import type { GateResult } from '../vocabulary/maturity.js';

/** Longest detail that a result keeps. */
const MAX_DETAIL = 1000;

/** What the six checks of the methodology came to in a verdict, for the score; those that it does not have are left out. */
export function gateResultsOf({
  lines,
}: {
  readonly lines: readonly Pick<GateLine, 'id' | 'kind' | 'outcome' | 'detail'>[];
}): readonly GateResult[] {
  return GATE_CHECKS.flatMap((check) => {
    const line = lines.find(({ id, kind }) => id === check && kind === 'check');
    return line === undefined ? [] : [{ check, outcome: line.outcome, detail: line.detail.slice(0, MAX_DETAIL) }];
  });
}
