import { describe } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { memoryHistory } from '../ci-health/collect/ci-history.fixture.js';
import { ciRun } from '../ci-health/collect/ci-run.fixture.js';
import { listed } from '../cron-liveness/scheduled.fixture.js';
import { checkRulePage, PAGE_TIME, type ShownSection } from '../live-runs/rule-page.fixture.js';
import { workflowExpiry } from './workflow-expiry.js';

/** What a page shows of the workflows that GitHub lists. */
interface Live {
  readonly workflows: readonly { readonly path: string; readonly state: string; readonly 'newest-run'?: string }[];
}

const PLAIN = 'on: push\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n';

function look({ files, live }: ShownSection<Live>) {
  const workflows = live.workflows.map(({ path, state }, index) => listed(index + 1, path, { state }));
  const runs = live.workflows.flatMap(({ path, 'newest-run': day }, index) =>
    day === undefined ? [] : [ciRun(index + 1, { workflowId: index + 1, path, createdAt: `${day}T00:00:00Z` })],
  );
  // Files of workflows that are there and that the page does not show.
  const others = live.workflows.filter(({ state }) => state === 'active').map(({ path }) => [path, PLAIN]);
  const all = { ...(Object.fromEntries(others) as Record<string, string>), ...files };
  return Promise.resolve(
    workflowExpiry.read(sensorInput({ files: all }, { now: PAGE_TIME, branch: 'main', history: memoryHistory({ workflows, runs }) })),
  );
}

describe.each(workflowExpiry.rules)('the page of $id', ({ id }) => {
  checkRulePage<Live>('workflow-expiry', id, look);
});
