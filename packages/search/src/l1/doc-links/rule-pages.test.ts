import { readFileSync } from 'node:fs';
import { known, loadBaseline, unknown, type Change, type Revisions } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sensorInput } from '../../sensor-input.fixture.js';
import { docLinks } from './doc-links.js';

describe.each(docLinks.rules)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`../../../../../docs/rules/doc-links/${id}.md`, import.meta.url), 'utf8');
  const section = (title: string): string => text.split(`\n## ${title}\n`)[1]?.split(/\n## (?!Installation)/)[0] ?? '';

  it('has the shape of every page', () => {
    // What is in blocks are files, which have headings of their own.
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
    expect(await rulesOf(section('Remedy'))).toEqual([]);
  });

  it('shows how to configure it', async () => {
    const [, configuration = ''] = /```yaml\n([^`]*)```/.exec(section('Configuration')) ?? [];
    const baseline = await loadBaseline({ text: configuration, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
    expect(baseline.sensors['doc-links'].rules).toEqual({ [id]: 'off' });
  });
});

/** The rules that fire on the files of a section, each a fenced block that begins with its name, with the newest commits that it names. */
async function rulesOf(shown: string): Promise<readonly string[]> {
  const blocks = [...shown.matchAll(/```\w+\n(?:<!--|\/\/) (\S+)(?: -->)?\n([^`]*)```/g)];
  const files = Object.fromEntries(blocks.map(([, path = '', content = '']) => [path, content]));
  const [, commits = '{}'] = /The newest commits:\n\n```yaml\n([^`]*)```/.exec(shown) ?? [];
  const changes = Object.entries(parse(commits) as Record<string, string>).map(([path, at]): [string, Change] => [
    path,
    { commit: at, at },
  ]);
  const revisions: Revisions = {
    head: undefined,
    lastChange: () => unknown('unsupported', 'not asked'),
    lastChanges: () => known(new Map(changes)),
    changedLines: () => undefined,
    changedSince: () => unknown('unsupported', 'not asked'),
  };
  const reading = await docLinks.read(sensorInput({ files }, { revisions }));
  return reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : [];
}
