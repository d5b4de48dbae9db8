import { readFileSync } from 'node:fs';
import { loadBaseline } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { memoryFiles, sensorInput } from '../../sensor-input.fixture.js';
import { versionMismatch } from './version-mismatch.js';

describe.each(versionMismatch.rules)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`../../../../../docs/rules/version-mismatch/${id}.md`, import.meta.url), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

  it('has the shape of every page', () => {
    const headings = text
      .replaceAll(/```[^`]*```/g, '')
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(headings).toEqual([
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
    expect((await baselineOf(configuration)).sensors['version-mismatch'].rules).toEqual({ [id]: 'off' });
  });
});

/** The rules that fire on what a section shows: each block names its file in its first line. */
async function rulesOf(shown: string): Promise<readonly string[]> {
  const blocks = [...shown.matchAll(/```[a-z]+\n(?:#|\/\/) (\S+)\n([^`]*)```/g)].map(
    ([, name = '', content = '']) => [name, content] as const,
  );
  const files = Object.fromEntries(blocks.filter(([name]) => name !== '.github/sar.yml'));
  const tree = memoryTree(files);
  const reading = await versionMismatch.read({
    ...sensorInput(),
    tree,
    files: memoryFiles({ files }),
    repository: repositoryWorkflows(tree),
    baseline: await baselineOf(Object.fromEntries(blocks)['.github/sar.yml'] ?? 'version: 1'),
  });
  return reading.outcome === 'signals' ? reading.signals.filter(({ pedantic }) => pedantic !== true).map(({ rule }) => rule) : [];
}

function baselineOf(text: string): ReturnType<typeof loadBaseline> {
  return loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
}
