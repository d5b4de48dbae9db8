import { readFileSync } from 'node:fs';
import { recommendedBaseline } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowSyntax } from './workflow-syntax.js';
import { sensorInput } from '../../sensor-input.fixture.js';

describe.each(workflowSyntax.rules)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`../../../../../docs/rules/workflow-syntax/${id}.md`, import.meta.url), 'utf8');
  const [bad = '', good = '', configuration = ''] = [...text.matchAll(/```yaml\n([^`]*)```/g)].map((match) => match[1] ?? '');

  it('has the shape of every page', () => {
    const headings = text.split('\n').filter((line) => /^##? (?!\.github)/.test(line));
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
    expect(await outcome(bad)).toBe('signals');
    expect(await outcome(good)).toBe('clear');
  });

  it('shows how to configure it', () => {
    expect(parse(configuration)).toEqual({ sensors: { 'workflow-syntax': { enabled: false } } });
    expect(text).toContain(`\`# sar-ignore[${id}] until=YYYY-MM-DD reason\``);
  });
});

async function outcome(workflow: string): Promise<string> {
  const repository = repositoryWorkflows(memoryTree({ '.github/workflows/ci.yml': workflow }));
  return (await workflowSyntax.read({ ...sensorInput(), repository, baseline: recommendedBaseline(), asOf: '2026-11-22' })).outcome;
}
