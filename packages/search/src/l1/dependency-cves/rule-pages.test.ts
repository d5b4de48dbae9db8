import { readFileSync } from 'node:fs';
import { loadBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { dependencyCves } from './dependency-cves.js';

describe.each(dependencyCves.rules)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`../../../../../docs/rules/dependency-cves/${id}.md`, import.meta.url), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

  it('has the shape of every page', () => {
    // What is in blocks are files, whose comments look like headings.
    const prose = text.replaceAll(/^```[^`]*^```$/gm, '');
    expect(prose.split('\n').filter((line) => /^##? /.test(line))).toEqual([
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
    expect(await rulesOf(section('Example'))).toContain(id);
    expect(await rulesOf(section('Remedy'))).not.toContain(id);
  });

  it('shows how to configure it', async () => {
    const [, configuration = ''] = /```yaml\n([^`]*)```/.exec(section('Configuration')) ?? [];
    expect((await baselineOf(configuration)).sensors['dependency-cves'].rules).toEqual({ [id]: 'off' });
  });
});

function baselineOf(text: string): ReturnType<typeof loadBaseline> {
  return loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
}

/** The rules that fire on the files of a section, each a fenced block that begins with its name. */
async function rulesOf(shown: string): Promise<readonly string[]> {
  const blocks = [...shown.matchAll(/```\w+\n(?:#|\/\/) (\S+)\n([^`]*)```/g)].map(
    ([, path = '', content = '']) => [path, content] as const,
  );
  const files = Object.fromEntries(blocks.filter(([path]) => !path.startsWith('.github/')));
  const baseline = await baselineOf(blocks.find(([path]) => path === '.github/sar.yml')?.[1] ?? 'version: 1');
  const reading = await dependencyCves.read(sensorInput({ files: { 'requirements.txt': '', ...files } }, { baseline }));
  return reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : [];
}
