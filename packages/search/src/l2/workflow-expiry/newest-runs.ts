import type { CiHistory, CiRun, CiWorkflow } from '@sar/baseline';
import { askEach } from '../ci-health/collect/ask-each.js';
import type { Allowance } from '../live-runs/allowance.js';
import { recentRuns } from '../live-runs/recent-runs.js';

/** Workflows from which on it is worth a page or two to see which of them ran lately. */
const MANY = 8;
const WANTED_RUNS = 300;

/** The newest run of workflows. */
export interface NewestRuns {
  /** Workflow's id → when its newest run was created (ISO 8601), undefined without one. What is not known is not in it. */
  readonly createdAt: ReadonlyMap<number, string | undefined>;
  /** Why some are not known. */
  readonly why: string;
}

/** Asks for the newest run of each workflow, one request each, as far as the allowance goes; of many, first for all that ran lately. */
export async function newestRuns(
  history: CiHistory,
  workflows: readonly CiWorkflow[],
  allowance: Allowance,
  now: number,
): Promise<NewestRuns> {
  const recent: readonly CiRun[] = workflows.length > MANY ? (await recentRuns(history, allowance, now, WANTED_RUNS)).runs : [];
  // Oldest first, so that the newest is set last.
  const createdAt = new Map<number, string | undefined>(recent.toReversed().map((run) => [run.workflowId, run.createdAt]));
  const rest = workflows.filter(({ id }) => !createdAt.has(id));
  const ask = ({ id }: CiWorkflow): ReturnType<CiHistory['latestRuns']> => history.latestRuns(id, 1);
  const { answered, notExamined } = await askEach(
    rest,
    ask,
    () => allowance.take(),
    () => '',
  );
  for (const { question, value } of answered) createdAt.set(question.id, value[0]?.createdAt);
  const reasons = notExamined.map(({ reason, detail }) => (reason === 'budget' ? BUDGET : detail));
  return { createdAt, why: reasons.join('; ') };
}

const BUDGET = 'no request is left: raise sensors.workflow-expiry.max-requests';
