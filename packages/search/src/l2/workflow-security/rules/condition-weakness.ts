import type { Action, Workflow } from '@sar/workflows';
import type { Condition } from '../picture/conditions.js';
import { placeOfScalar } from '../picture/step-site.js';
import type { Weakness } from '../weakness.js';

/** A weakness of a condition. */
export function conditionWeakness(
  document: Workflow | Action,
  { scalar, job, step }: Condition,
  more: Pick<Weakness, 'rule' | 'identity' | 'message' | 'expected' | 'actual'> & Partial<Pick<Weakness, 'impact' | 'pedantic'>>,
): Weakness {
  return { ...more, place: placeOfScalar(document, scalar, job, step) };
}
