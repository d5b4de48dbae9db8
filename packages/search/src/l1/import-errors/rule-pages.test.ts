import { readFileSync } from 'node:fs';
import { loadBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sensorInput } from '../../sensor-input.fixture.js';
import { importErrors } from './import-errors.js';

describe.each(importErrors.rules)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`../../../../../docs/rules/import-errors/${id}.md`, import.meta.url), 'utf8');
  const [, example = '', remedy = ''] = /## Example\n([^]*)\n## Remedy\n([^]*)\n## Silent/.exec(text) ?? [];

  it('has the shape of every page', () => {
    const headings = text.split('\n').filter((line) => /^##? [A-Za-z-]+(?: [a-z]+)*$/.test(line) && !/^# \S+\/\S/.test(line));
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
    const shown = filesOf(example);
    expect(await rulesOf(shown)).toContain(id);
    expect(await rulesOf({ ...shown, ...filesOf(remedy) })).not.toContain(id);
  });

  it('shows how to configure it', async () => {
    const [configuration = ''] = /(?<=```yaml\n)# \.github\/sar\.yml\n[^`]*(?=```)/.exec(text) ?? [];
    expect(parse(configuration)).toEqual({ sensors: { 'import-errors': { rules: { [id]: 'off' } } } });
    const { sensors } = await loadBaseline({ text: configuration, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
    expect(Object.entries(sensors['import-errors'].rules)).toEqual([[id, 'off']]);
    expect(text).toContain('an entry in `waivers`');
  });
});

/** The files of a section: blocks whose first line is a comment with a path. */
function filesOf(section: string): Readonly<Record<string, string>> {
  const blocks = section.matchAll(/```\w+\n(?:#|\/\/) (\S+)\n([^`]*)```/g);
  return Object.fromEntries([...blocks].map(([, path = '', content = '']) => [path, content]));
}

async function rulesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const reading = await importErrors.read(sensorInput({ files }));
  return reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : [];
}
