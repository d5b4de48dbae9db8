import { readFileSync } from 'node:fs';
import { known, loadBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sensorInput } from '../../sensor-input.fixture.js';
import { testGate } from './test-gate.js';
import { actionsCheck, memoryGitHub } from './test-gate.fixture.js';

const WORKFLOW = '.github/workflows/ci.yml';

describe.each(testGate.rules)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`../../../../../docs/rules/test-gate/${id}.md`, import.meta.url), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const [, configuration = ''] = /```yaml\n([^`]*)```/.exec(section('Configuration')) ?? [];

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

  it('shows how to configure it', async () => {
    expect((await baselineOf(configuration)).sensors['test-gate'].rules).toEqual({ [id]: 'off' });
  });

  it('has an example that fires and a remedy that does not', async () => {
    expect(await rulesOf(section('Example'), configuration)).toEqual([id]);
    expect(await rulesOf(section('Remedy'), configuration)).toEqual([]);
  });
});

function baselineOf(text: string): ReturnType<typeof loadBaseline> {
  return loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
}

/** The rules that fire on the files that a section shows, with the options of the page and what it says of GitHub. */
async function rulesOf(shown: string, configuration: string): Promise<readonly string[]> {
  const xml = [...shown.matchAll(/```xml\n<!-- (\S+) -->\n([^`]*)```/g)].map(([, path = '', file = '']) => [path, file] as const);
  const [, workflow] = /```yaml\n# \.github\/workflows\/ci\.yml\n([^`]*)```/.exec(shown) ?? [];
  const [, live] = /On GitHub:\n\n```yaml\n([^`]*)```/.exec(shown) ?? [];
  const baseline = await baselineOf(configuration);
  const own = baseline.sensors['test-gate'];
  // A page that names other files in `reports` shows the option, not the example.
  const sensors = { ...baseline.sensors, 'test-gate': { ...own, reports: ['junit.xml'] } };
  const required = live === undefined ? undefined : (parse(live) as { readonly required: readonly string[] }).required;
  const reading = await testGate.read(
    sensorInput(
      { untracked: Object.fromEntries(xml), ...(workflow !== undefined && { files: { [WORKFLOW]: workflow } }) },
      {
        baseline: { ...baseline, sensors },
        ...(required !== undefined && { github: memoryGitHub(known(required.map(actionsCheck))) }),
      },
    ),
  );
  if (reading.outcome === 'unknown') throw new Error(reading.detail);
  return reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : [];
}
