import { readFileSync } from 'node:fs';
import { loadBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { workflowSecurity } from './workflow-security.js';

describe.each(workflowSecurity.rules)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`../../../../../docs/rules/workflow-security/${id}.md`, import.meta.url), 'utf8');
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
    expect(await rulesOf(section('Example'))).toContain(id);
    expect(await rulesOf(section('Remedy'))).not.toContain(id);
  });

  it('shows how to configure it', async () => {
    const [, configuration = ''] = /```yaml\n([^`]*)```/.exec(section('Configuration')) ?? [];
    expect((await baselineOf(configuration)).sensors['workflow-security'].rules).toEqual({ [id]: 'off' });
    expect(text).toContain(`\`# sar-ignore[${id}] until=YYYY-MM-DD reason\``);
  });
});

function baselineOf(text: string): ReturnType<typeof loadBaseline> {
  return loadBaseline({ text, path: '.github/sar.yml', readFile: () => ({ kind: 'absent' }) });
}

/** The rules that fire on the files that a section shows; the first line of a block names its file. */
async function rulesOf(shown: string): Promise<readonly string[]> {
  const files = new Map(
    [...shown.matchAll(/```(?:yaml|json)\n(?:#|\/\/) (\S+)\n([^`]*)```/g)].map(([, path = '', content = '']) => [path, content] as const),
  );
  expect(files.size).toBeGreaterThan(0);
  const baseline = await baselineOf(files.get('.github/sar.yml') ?? 'version: 1\n');
  const reports = [...files].filter(([path]) => path.endsWith('.json'));
  const tracked = [...files].filter(([path]) => path.startsWith('.github/'));
  const input = sensorInput({ files: Object.fromEntries(tracked), untracked: Object.fromEntries(reports) }, { baseline });
  const reading = await workflowSecurity.read(input);
  return reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : [];
}
