import { CHANGING_STEPS, type PlaybookStep, type RescueSubject, type StepKindName } from '@sar/baseline';
import type { RescuePorts } from '../rescue-ports.js';

/** Steps that do for one cause just what they do for every other one of their playbook: nothing of them is of the single finding. */
const FOR_ALL: readonly StepKindName[] = [
  ...CHANGING_STEPS,
  'prune-memory',
  'open-pull-request',
  'open-issue',
  'dispatch-workflow',
  'wait-for',
  'search-again',
];

/**
 * Whether one attempt of a playbook is enough for a cause and all others that this is true of: it changes files or a database, in a way
 * that is the same for each of them. A cause that no fixer mends is not among them: its owner is asked at once, while the others are mended.
 */
export async function isForAll(
  steps: readonly PlaybookStep[],
  subject: RescueSubject,
  ports: Pick<RescuePorts, 'targetRunId'>,
): Promise<boolean> {
  if (!steps.some(({ do: kind }) => CHANGING_STEPS.includes(kind) || kind === 'prune-memory')) return false;
  for (const step of steps) {
    if (!FOR_ALL.includes(step.do)) return false;
    if (step.do === 'apply-fixers' && step.fixers === undefined && !(await mayBeFixed(subject, ports))) return false;
  }
  return true;
}

async function mayBeFixed({ findings }: RescueSubject, { targetRunId }: Pick<RescuePorts, 'targetRunId'>): Promise<boolean> {
  // What failed in the run that was named decides, and not what was found.
  if (targetRunId !== undefined) return true;
  const { mayAskForFixers } = await import('../../fixers/may-ask-for-fixers.js');
  return mayAskForFixers(findings);
}
