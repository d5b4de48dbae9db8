import type { FailureGroup, FailurePattern } from '@sar/baseline';
import { expressionOf } from './expression-of.js';

/** A cause that came less often may have been chance. */
const MIN_RUNS = 3;
const ID = /^LEARNED_(\d{3})$/;
const MAX_ID = 999;
/** Nothing speaks for or against a pattern that nobody has judged. */
const UNJUDGED = 0.5;

export interface ProposeOptions {
  /** The day of the proposal, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Runs that must have failed alike, at least; 3 when it is left out. */
  readonly minRuns?: number;
}

/**
 * Patterns for failures that came again and that no pattern recognises. A proposal names what was seen and decides nothing: its class is
 * `unknown`, because a program that has read a line does not know its cause. A person chooses class, category and priority and says what
 * mends it; until then the pattern only gives the failure a name. The evidence is in `root_cause` and `source`.
 *
 * @param groups of which the unknown ones are taken, in their order
 * @param existing patterns whose expressions and ids are taken already
 */
export function proposePatterns(
  groups: readonly FailureGroup[],
  existing: readonly FailurePattern[],
  { asOf, minRuns = MIN_RUNS }: ProposeOptions,
): readonly FailurePattern[] {
  const expressions = new Set(existing.flatMap(({ detection }) => detection.error_signatures));
  let number = Math.max(0, ...existing.map(({ pattern_id }) => Number(ID.exec(pattern_id)?.[1] ?? 0)));
  const proposals: FailurePattern[] = [];
  for (const group of groups) {
    const { pattern, line } = group.classification;
    if (pattern !== undefined || line === undefined || group.runs < minRuns || number >= MAX_ID) continue;
    const expression = expressionOf(line);
    if (expression === undefined || expressions.has(expression)) continue;
    expressions.add(expression);
    number += 1;
    proposals.push(proposal(`LEARNED_${String(number).padStart(3, '0')}`, expression, line, group, asOf));
  }
  return proposals;
}

function proposal(id: string, expression: string, line: string, group: FailureGroup, asOf: string): FailurePattern {
  const shown = visible(line);
  const [source] = group.examples;
  const places = `${group.runs} runs of ${group.workflows.slice(0, 5).map(visible).join(', ')}`;
  return {
    pattern_id: id,
    name: `Not recognised: ${shown}`.slice(0, 200),
    category: 'unknown',
    class: 'unknown',
    priority: 4,
    severity: 'P3',
    detection: { error_signatures: [expression] },
    root_cause: `Not known yet. ${places} failed with this line from ${group.firstAt} to ${group.lastAt}: ${shown}`.slice(0, 1000),
    fix_steps: ['Look at the runs, and write here what mends them.', 'Choose class, category, priority and severity.'],
    metadata: {
      discovered: asOf,
      confidence: UNJUDGED,
      reuse_count: group.runs,
      evidence: 'ran',
      ...(source !== undefined && source.length <= 500 && { source }),
    },
  };
}

/** One line of text that can be seen. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ').trim();
}
