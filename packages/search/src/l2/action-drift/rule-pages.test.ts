import { readFileSync } from 'node:fs';
import { readWorkflow } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { ACTION_DRIFT_RULES } from './action-drift-rules.js';
import { judgeActionDrift } from './judge-action-drift.js';

const pages = new URL('../../../../../docs/rules/action-drift/', import.meta.url);
/** The day that the examples of the pages are written for. */
const AS_OF = '2026-11-22';

describe.each(ACTION_DRIFT_RULES)('the page of $id', ({ id }) => {
  const text = readFileSync(new URL(`${id}.md`, pages), 'utf8');
  const [bad = '', good = ''] = [...text.matchAll(/```yaml\n([^`]*)```/g)].map((match) => match[1] ?? '');

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

  it('has an example that fires and a remedy that does not', () => {
    expect(rulesOf(bad)).toContain(id);
    expect(rulesOf(good)).toEqual([]);
  });
});

/** The rules that fire on a part of a workflow: its jobs, or the steps of one job. */
function rulesOf(part: string): readonly string[] {
  const jobs = part.startsWith('jobs:')
    ? `${part}    steps: []\n`
    : `jobs:\n  job:\n    runs-on: ubuntu-latest\n${part.replaceAll(/^/gm, '    ')}`;
  const workflow = readWorkflow('.github/workflows/ci.yml', `on: push\n${jobs}`);
  if (workflow.kind === 'invalid') throw new Error(workflow.message);
  const reading = judgeActionDrift([workflow], { asOf: AS_OF });
  return reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : [];
}
