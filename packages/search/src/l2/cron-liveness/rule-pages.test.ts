import { readFileSync } from 'node:fs';
import { loadBaseline, recommendedBaseline } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { memoryHistory } from '../ci-health/collect/ci-history.fixture.js';
import { listed, scheduledRun } from './scheduled.fixture.js';
import { cronLiveness } from './cron-liveness.js';
import { sensorInput } from '../../sensor-input.fixture.js';

const NIGHTLY = '.github/workflows/nightly.yml';

describe.each(cronLiveness.rules)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`../../../../../docs/rules/cron-liveness/${id}.md`, import.meta.url), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

  it('has the shape of every page', () => {
    expect(text.split('\n').filter((line) => /^##? (?!\.github)/.test(line))).toEqual([
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
    expect((await baselineOf(configuration)).sensors['cron-liveness'].rules).toEqual({ [id]: 'off' });
    expect(text).toContain(`\`# sar-ignore[${id}] until=YYYY-MM-DD reason\``);
  });
});

function baselineOf(text: string): ReturnType<typeof loadBaseline> {
  return loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
}

/** The rules that fire on the workflow that a section shows, with what it says of GitHub. */
async function rulesOf(shown: string): Promise<readonly string[]> {
  const [, file = ''] = /```yaml\n# \.github\/workflows\/nightly\.yml\n([^`]*)```/.exec(shown) ?? [];
  const [, live = ''] = /On GitHub:\n\n```yaml\n([^`]*)```/.exec(shown) ?? [];
  const { state, lastRun } = parse(live) as { readonly state: string; readonly lastRun?: string };
  const workflow = listed(1, NIGHTLY, { state });
  const reading = await cronLiveness.read({
    ...sensorInput(),
    repository: repositoryWorkflows(memoryTree({ [NIGHTLY]: file })),
    baseline: recommendedBaseline(),
    asOf: '2026-11-22',
    now: '2026-11-22T12:00:00Z',
    history: memoryHistory({ workflows: [workflow], runs: lastRun === undefined ? [] : [scheduledRun(workflow, lastRun)] }),
  });
  return reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : [];
}
