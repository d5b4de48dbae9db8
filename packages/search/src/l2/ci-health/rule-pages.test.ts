import { readFileSync } from 'node:fs';
import { CI_HEALTH_RULES, loadBaseline, recommendedBaseline, type CiRun } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { memoryHistory, type MemoryCi } from './collect/ci-history.fixture.js';
import { ciJob, ciRun } from './collect/ci-run.fixture.js';
import { aPattern } from './patterns/pattern.fixture.js';
import { ciHealthSensor } from './ci-health-sensor.js';
import { sensorInput } from '../../sensor-input.fixture.js';

const NOT_FOUND = aPattern({ id: 'PAGE_001', error: ['npm error 404 Not Found - GET (\\S+)'], class: 'dependency-network', priority: 1 });

describe.each(CI_HEALTH_RULES)('the page of %s', (id) => {
  const text = readFileSync(new URL(`../../../../../docs/rules/ci-health/${id}.md`, import.meta.url), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

  it('has the shape of every page', () => {
    expect(text.split('\n').filter((line) => /^##? (?!\.github|newest)/.test(line))).toEqual([
      `# ${id}`,
      '## What it finds',
      '## Why it matters',
      '## Example',
      '## Remedy',
      '## Silent or unknown',
      '## Configuration',
    ]);
  });

  it('has an example that fires and a remedy that does not', async () => {
    expect(await rulesOf(section('Example'))).toEqual([id]);
    expect(await rulesOf(section('Remedy'))).toEqual([]);
  });

  it('shows how to configure it', async () => {
    const [, configuration = ''] = /```yaml\n([^`]*)```/.exec(section('Configuration')) ?? [];
    const baseline = await loadBaseline({ text: configuration, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
    expect(baseline.sensors['ci-health'].rules).toEqual({ [id]: 'off' });
  });
});

/** What a page shows of a workflow: runs as letters, attempts of runs, or the line that a run failed with. */
type Shown = string | readonly (readonly string[])[];

async function rulesOf(shown: string): Promise<readonly string[]> {
  const [, block = ''] = /```yaml\n([^`]*)```/.exec(shown) ?? [];
  const parts = Object.entries(parse(block) as Readonly<Record<string, Shown>>).map(([path, what], index) =>
    ciOf(path, what, 1000 * (index + 1)),
  );
  const all = <K extends 'runs' | 'attempts'>(key: K): readonly CiRun[] => parts.flatMap((part) => part[key] ?? []);
  const history = memoryHistory({
    runs: all('runs'),
    attempts: all('attempts'),
    jobs: Object.assign({}, ...parts.map(({ jobs }) => jobs)) as NonNullable<MemoryCi['jobs']>,
    logs: Object.assign({}, ...parts.map(({ logs }) => logs)) as NonNullable<MemoryCi['logs']>,
  });
  const reading = await ciHealthSensor.read({
    ...sensorInput(),
    repository: repositoryWorkflows(memoryTree({})),
    baseline: recommendedBaseline(),
    asOf: '2026-11-19',
    history,
    ownPatterns: [NOT_FOUND],
  });
  return reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : [];
}

function ciOf(path: string, shown: Shown, firstId: number): MemoryCi {
  const workflow = { path, workflowId: firstId };
  if (typeof shown !== 'string') {
    const attempts = shown.flatMap((conclusions, index) =>
      conclusions.map((conclusion, at) => ciRun(firstId + index, { ...workflow, conclusion, attempt: at + 1 })),
    );
    return { runs: attempts.filter(({ id, attempt }) => attempt === shown[id - firstId]?.length), attempts };
  }
  if (/^[sf ]+$/.test(shown)) {
    const letters = Array.from(shown.replaceAll(' ', ''));
    return {
      runs: letters.map((letter, index) => ciRun(firstId + index, { ...workflow, conclusion: letter === 'f' ? 'failure' : 'success' })),
    };
  }
  const run = ciRun(firstId, { ...workflow, conclusion: 'failure' });
  const job = ciJob(run, 'build', { conclusion: 'failure' });
  return { runs: [run], jobs: { [`${run.id}/1`]: [job] }, logs: { [job.id]: `${shown}\n##[error]Process completed with exit code 1.\n` } };
}
