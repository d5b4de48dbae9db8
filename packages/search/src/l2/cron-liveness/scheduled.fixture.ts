import type { CiRun, CiWorkflow } from '@sar/baseline';
import { ciRun } from '../ci-health/collect/ci-run.fixture.js';

/** A workflow file that does nothing but be scheduled. For tests. */
export function scheduled(...crons: readonly string[]): string {
  const items = crons.map((cron) => `    - cron: '${cron}'\n`).join('');
  return `name: Nightly\non:\n  schedule:\n${items}jobs: {a: {runs-on: ubuntu-latest, steps: [{run: echo}]}}\n`;
}

/** A workflow as GitHub lists it, active and a year old. For tests. */
export function listed(id: number, path: string, changes: Partial<CiWorkflow> = {}): CiWorkflow {
  return {
    id,
    path,
    name: 'Nightly',
    state: 'active',
    createdAt: '2025-11-01T00:00:00Z',
    updatedAt: '2025-11-01T00:00:00Z',
    url: `https://github.com/octo-org/octo-repo/blob/main/${path}`,
    ...changes,
  };
}

/** A scheduled run of a workflow. For tests. */
export function scheduledRun(workflow: CiWorkflow, createdAt: string, changes: Partial<CiRun> = {}): CiRun {
  return ciRun(workflow.id * 1000, {
    workflowId: workflow.id,
    path: workflow.path,
    event: 'schedule',
    createdAt,
    startedAt: createdAt,
    ...changes,
  });
}
