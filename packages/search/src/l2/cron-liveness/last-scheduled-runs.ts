import type { CiHistory, CiWorkflow, NotExamined } from '@sar/baseline';
import { askEach } from '../ci-health/collect/ask-each.js';

export interface LastRuns {
  /** Workflow's id → when its newest scheduled run was created (ISO 8601), undefined without one. What is not known is not in it. */
  readonly createdAt: ReadonlyMap<number, string | undefined>;
  readonly notExamined: readonly NotExamined[];
}

/** Asks for the newest scheduled run of each workflow: one request each, as long as `mayAsk` says so and GitHub answers. */
export async function lastScheduledRuns(history: CiHistory, workflows: readonly CiWorkflow[], mayAsk: () => boolean): Promise<LastRuns> {
  const ask = ({ id }: CiWorkflow): ReturnType<CiHistory['latestRuns']> => history.latestRuns(id, 1, 'schedule');
  const { answered, notExamined } = await askEach(workflows, ask, mayAsk, words);
  return { createdAt: new Map(answered.map(({ question, value }) => [question.id, value[0]?.createdAt])), notExamined };
}

function words(workflows: readonly CiWorkflow[]): string {
  const [first] = workflows;
  return workflows.length === 1 ? `scheduled runs of ${first?.path ?? ''}` : `scheduled runs of ${workflows.length} workflows`;
}
