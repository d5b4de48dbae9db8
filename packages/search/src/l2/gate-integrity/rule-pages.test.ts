import { readFileSync } from 'node:fs';
import { loadBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gateIntegrity } from './gate-integrity.js';
import { lookAt } from './gate-integrity.fixture.js';

describe.each(gateIntegrity.rules)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`../../../../../docs/rules/gate-integrity/${id}.md`, import.meta.url), 'utf8');
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
    expect((await baselineOf(configuration)).sensors['gate-integrity'].rules).toEqual({ [id]: 'off' });
    expect(text).toContain(`\`# sar-ignore[${id}] until=YYYY-MM-DD reason\``);
  });
});

function baselineOf(text: string): ReturnType<typeof loadBaseline> {
  return loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
}

/** The rules that fire on what a section shows: files, whose first line names them, and what GitHub requires. */
async function rulesOf(shown: string): Promise<readonly string[]> {
  const files = new Map(
    [...shown.matchAll(/```yaml\n# (\S+)\n([^`]*)```/g)].map(([, path = '', content = '']) => [path, content] as const),
  );
  expect(files.size).toBeGreaterThan(0);
  const [, live] = /On GitHub:\n\n```yaml\n([^`]*)```/.exec(shown) ?? [];
  const required = live === undefined ? undefined : (parse(live) as { readonly required: readonly string[] }).required;
  const baseline = await baselineOf(files.get('.github/sar.yml') ?? 'version: 1\n');
  files.delete('.github/sar.yml');
  const reading = await lookAt(Object.fromEntries(files), { baseline, ...(required !== undefined && { required }) });
  return reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : [];
}
