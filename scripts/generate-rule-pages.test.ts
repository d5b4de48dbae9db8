import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sensors } from '@sar/search';
import { GOVERNANCE_RULES } from '@sar/triage';
import { describe, expect, it } from 'vitest';
import { pageProblems, ruleIndex, rulePages } from './generate-rule-pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const rules = [...sensors().flatMap((sensor) => sensor.rules), ...GOVERNANCE_RULES];
const pages: ReadonlyMap<string, string> = rulePages();

it('finds a page for every rule of every sensor, and a rule for every page', () => {
  expect(pageProblems(rules, pages)).toEqual([]);
  expect(pages.size).toBe(rules.length);
});

it('names what is missing on either side', () => {
  expect(
    pageProblems(
      [
        { sensor: 'a', id: 'with' },
        { sensor: 'a', id: 'without' },
      ],
      new Map([
        ['a/with', ''],
        ['b/with', ''],
      ]),
    ),
  ).toEqual(['the rule a/without has no page docs/rules/a/without.md', 'docs/rules/b/with.md is the page of no rule']);
});

describe.each([...pages])('docs/rules/%s.md', (id, text) => {
  it('has the shape of every page, under the name of its rule', () => {
    // In a block a line with `#` is a comment.
    const prose = text.replaceAll(/^```.*?^```$/gms, '');
    const headings = prose.split('\n').filter((line) => /^##? /.test(line));
    expect(headings).toEqual([
      `# ${id.slice(id.indexOf('/') + 1)}`,
      '## What it finds',
      '## Why it matters',
      '## Example',
      '## Remedy',
      '## Silent or unknown',
      '## Configuration',
    ]);
  });

  it('has text in every part, and ends with one line break', () => {
    for (const part of text.split(/^## .*\n/m).slice(1)) expect(part.trim()).not.toBe('');
    expect(text).toMatch(/[^\n]\n$/);
  });
});

it('writes an index with one line for each rule, safe in a table', () => {
  const index = ruleIndex([{ id: 'x', sensor: 's', impact: 'blocks', summary: 'a <b> | c' }]);
  expect(index.split('\n').filter((line: string) => line.startsWith('| ['))).toEqual(['| [`x`](s/x.md) | s | blocks | a &lt;b> \\| c |']);
});

it('is up to date', () => {
  expect(readFileSync(`${root}/docs/rules/README.md`, 'utf8')).toBe(ruleIndex(rules));
});

it('reads the rules from the sources, without a build', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate-rule-pages.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
