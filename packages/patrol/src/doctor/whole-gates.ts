import type { ActionUse, WorkflowCall, WorkflowUses } from '../watchdogs/own-use.js';
import type { SarRepositories } from '../watchdogs/sar-repositories.js';
import { shippedAt } from '../watchdogs/shipped-at.js';

/** What publishes a check run that is called as `gate.check-run` says: one for some of the checks has their names behind it. */
export interface WholeGate {
  readonly path: string;
  readonly line: number;
  /** False where a run decides whether it does. */
  readonly isSure: boolean;
}

/** The steps of a workflow that run the gate for all checks and publish it, and its calls of the pre-flight that have it do so. */
export function wholeGates({ actions, calls }: WorkflowUses, isSar: SarRepositories['isSar']): readonly WholeGate[] {
  return [
    ...actions.filter(({ repository }) => isSar(repository)).flatMap(gateOfStep),
    ...calls.filter(({ repository }) => isSar(repository)).flatMap(gateOfPreflight),
  ];
}

function gateOfStep({ folder, given, path, line }: ActionUse): readonly WholeGate[] {
  if (folder !== 'actions/gate') return [];
  return wholeGate((input) => given.get(input) ?? '', { path, line });
}

/** Its workflow hands `checks` to the gate, always publishes, and names four checks where the caller names none: an empty text means all. */
function gateOfPreflight({ called, job, uses, workflow }: WorkflowCall): readonly WholeGate[] {
  if (shippedAt(called)?.id !== 'preflight' || !job.with.has('checks')) return [];
  return wholeGate((input) => (input === 'check-run' ? '' : (job.with.get(input)?.value ?? '')), {
    path: workflow.path,
    line: uses.range.line,
  });
}

function wholeGate(given: (input: string) => string, place: Pick<WholeGate, 'path' | 'line'>): readonly WholeGate[] {
  const published = given('check-run').trim();
  const checks = given('checks').trim();
  const isDynamic = [published, checks].some((value) => value.includes('${{'));
  if (!isDynamic && (published.toLowerCase() === 'false' || checks !== '')) return [];
  return [{ ...place, isSure: !isDynamic && given('baseline').trim() === '' }];
}
