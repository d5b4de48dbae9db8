import { known, recommendedBaseline, type LiveVariables, type Reading } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import type { SensorInput } from '../../sensor.js';
import { memoryHistory, type MemoryCi } from './collect/ci-history.fixture.js';
import { ciJob, ciRun, minute } from './collect/ci-run.fixture.js';
import { sensorInput } from '../../sensor-input.fixture.js';
import { readCiHealthSensor } from './read-ci-health-sensor.js';

const NOW = minute(24 * 60);

async function read(ci: MemoryCi | undefined, changes: Partial<SensorInput> = {}): Promise<{ reading: Reading; asked: readonly string[] }> {
  const history = ci && memoryHistory(ci);
  const input = {
    ...sensorInput(),
    repository: repositoryWorkflows(memoryTree({})),
    baseline: recommendedBaseline(),
    asOf: '2026-11-17',
    now: NOW,
  };
  const reading = await readCiHealthSensor({ ...input, ...(history && { history }), ...changes });
  return { reading, asked: history?.asked ?? [] };
}

const rules = (reading: Reading) => (reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : reading.outcome);
const red = (count: number) =>
  Array.from({ length: 40 }, (_, index) => ciRun(index + 1, { conclusion: index < count ? 'failure' : 'success' }));

describe('the sensor', () => {
  it.each<[string, MemoryCi | undefined, string]>([
    ['without a token', undefined, 'no-token'],
    [
      'without the permission',
      { gaps: [{ since: minute(0), until: NOW, reason: 'forbidden', detail: 'needs actions: read' }] },
      'forbidden',
    ],
    ['without requests', { budget: 0 }, 'rate-limited'],
  ])('%s is unknown', async (_what, ci, reason) => {
    expect((await read(ci)).reading).toMatchObject({ sensor: 'ci-health', outcome: 'unknown', reason });
  });

  it('is clear where nothing ran, and says that it judged nothing', async () => {
    expect((await read({})).reading).toMatchObject({ outcome: 'clear', scope: { unit: 'CI figures', judged: 0, unjudged: [] } });
  });

  it('is clear where CI is, without a word about samples, schedules or commits, which are not its subject', async () => {
    const { reading, asked } = await read({ runs: red(0) });
    expect(reading).toMatchObject({ outcome: 'clear', scope: { judged: 3, unjudged: [] } });
    expect(asked).toHaveLength(2);
  });

  it('looks at a few failures alone, whatever the baseline allows the monitor', async () => {
    const { reading, asked } = await read({ runs: red(30) });
    expect(rules(reading)).toEqual(['failure-rate-critical']);
    expect(asked.filter((question) => question.startsWith('jobs '))).toHaveLength(20);
  });

  it('leaves half of the requests to the sensors behind it', async () => {
    const runs = red(30).map((run) => ({ ...run, attempt: 3 }));
    const history = memoryHistory({ runs, budget: 100 });
    const { reading } = await read(undefined, { history });
    expect(rules(reading)).toContain('failure-rate-critical');
    expect(history.requestsLeft).toBeGreaterThanOrEqual(40);
    expect(reading.outcome === 'signals' && reading.scope.unjudged.map(({ reason }) => reason).join('\n')).toMatch(
      /^older attempts of \d+ runs: /,
    );
  });

  it('judges by the threshold of the variable, as the monitor does', async () => {
    const live: LiveVariables = {
      repository: 'octo-org/octo-repo',
      entries: async () => known([{ name: 'CODEX_CI_FAILURE_THRESHOLD', value: '90' }]),
      environments: async () => known([]),
      notShared: async () => known([]),
    };
    expect(rules((await read({ runs: red(30) }, { live })).reading)).toBe('clear');
  });

  it('has no signals for files that are not asked for', async () => {
    const ci = { runs: red(30) };
    expect(rules((await read(ci, { onlyPaths: new Set(['.github/workflows/other.yml']) })).reading)).toBe('clear');
  });

  it('tells of causes by the repository’s own patterns', async () => {
    const runs = red(3);
    const jobs = runs.slice(0, 3).map((run) => ciJob(run, 'build', { conclusion: 'failure' }));
    const { reading } = await read(
      {
        runs,
        jobs: Object.fromEntries(jobs.map((job) => [`${job.runId}/1`, [job]])),
        logs: Object.fromEntries(jobs.map((job) => [job.id, 'the frobnicator is out of order\n'])),
      },
      {
        ownPatterns: [
          {
            pattern_id: 'FROB_001',
            name: 'the frobnicator is broken',
            category: 'deployment',
            class: 'infrastructure',
            priority: 1,
            severity: 'P2',
            detection: { error_signatures: ['frobnicator is out of order'] },
            root_cause: 'x',
            fix_steps: ['y'],
            metadata: { discovered: '2026-11-22', confidence: 0.9, reuse_count: 0 },
          },
        ],
      },
    );
    expect(rules(reading)).toEqual(['repeated-failure']);
  });
});
