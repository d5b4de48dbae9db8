import { readFileSync } from 'node:fs';
import { loadBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { coverage } from './coverage.js';
import { revisionsAt } from './revisions.fixture.js';

describe.each(coverage.rules)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`../../../../../docs/rules/coverage/${id}.md`, import.meta.url), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const [, configuration = ''] = /```yaml\n([^`]*(?:`[^`\n]+`[^`]*)*)```/.exec(section('Configuration')) ?? [];

  it('has the shape of every page', () => {
    expect(text.split('\n').filter((line) => /^##? (?!\.github|lcov|src)/.test(line))).toEqual([
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
    expect((await baselineOf(configuration)).sensors.coverage.rules).toEqual({ [id]: 'off' });
  });

  it('has an example that fires and a remedy that does not', async () => {
    const example = blocks(section('Example'));
    expect(await rulesOf(example, configuration)).toEqual([id]);
    expect(await rulesOf({ ...example, ...blocks(section('Remedy')) }, configuration)).toEqual([]);
  });
});

function baselineOf(text: string): ReturnType<typeof loadBaseline> {
  return loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
}

/** The files of a section: fenced blocks whose first line is a comment with the path. */
function blocks(shown: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...shown.matchAll(/```\w+\n# (\S+)\n([^`]*)```/g)].map(([, path = '', file = '']) => [path, file]));
}

/** The rules that fire, with the options that the page shows; the pull request of the example changes lines 3 and 4 of src/cart.py. */
async function rulesOf(shown: Readonly<Record<string, string>>, configuration: string): Promise<readonly string[]> {
  const { 'lcov.info': report = '', ...files } = shown;
  const changed = { 'src/cart.py': [{ first: 3, last: 4 }] };
  const isPull = configuration.includes('changed-lines-percent');
  const input = sensorInput(
    { files, untracked: { 'lcov.info': report } },
    { revisions: revisionsAt('2026-11-20T00:00:00Z', isPull ? changed : undefined), baseline: await baselineOf(configuration) },
  );
  const reading = await coverage.read(input);
  if (reading.outcome === 'unknown') throw new Error(reading.detail);
  return reading.outcome === 'signals' ? reading.signals.filter(({ pedantic }) => pedantic !== true).map(({ rule }) => rule) : [];
}
