import { readFileSync, readdirSync } from 'node:fs';
import { recommendedBaseline, type CacheSettings } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CACHE_WIRING_RULES } from './cache-rules.js';
import { judgeFixture } from './fixture-repository.fixture.js';

const pages = new URL('../../../../../docs/rules/cache-wiring/', import.meta.url);

/** The repository that the examples of the pages are written for. */
const FILES = {
  'package.json': '{"scripts": {"test": "node --test"}}',
  'package-lock.json': { bytes: 20_000 },
  'pnpm-lock.yaml': { bytes: 20_000 },
  'requirements.txt': 'django\nflask\nrequests\nnumpy\n',
  'go.mod': 'module x',
  'go.sum': { bytes: 20_000 },
  '.github/actions/setup-python-cached/action.yml':
    'runs:\n  using: composite\n  steps:\n    - uses: actions/setup-python@v6\n      with: { cache: pip }\n',
} as const;
const SETTINGS: Readonly<Record<string, Partial<CacheSettings>>> = {
  'outside-hierarchy': { action: { uses: './.github/actions/setup-python-cached', ecosystems: ['pip'] } },
};

describe.each(CACHE_WIRING_RULES)('the page of $id', ({ id, impact }) => {
  const text = readFileSync(new URL(`${id}.md`, pages), 'utf8');
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

  it('has an example that fires and a remedy that does not', () => {
    expect(rulesOf(bad, id)).toContain(id);
    expect(rulesOf(good, id)).toEqual([]);
  });

  it('names the impact of the rule, with the severity that follows from it', () => {
    const severity = { blocks: 'P1', degrades: 'P2', advisory: 'P3' }[impact];
    expect(text.replaceAll('\n', ' ')).toContain(`(${severity}, impact \`${impact}\``);
  });

  it('shows how to configure it and how to suppress it in place', () => {
    expect(parse(configuration)).toEqual({ cache: { rules: { [id]: 'off' } } });
    expect(recommendedBaseline().cache).toHaveProperty('rules');
    expect(text).toContain(`\`# sar-ignore[${id}] until=YYYY-MM-DD reason\``);
    expect(text).toMatch(/\]\(https:\/\//);
  });
});

it('is there for every rule, and for no other', () => {
  expect(readdirSync(pages).toSorted()).toEqual(CACHE_WIRING_RULES.map(({ id }) => `${id}.md`).toSorted());
});

/** The rules that fire, pedantic ones aside, on a workflow, on its jobs, or on the steps of one job. */
function rulesOf(part: string, id: string): readonly string[] {
  const settings = SETTINGS[id] ?? {};
  const workflow = part.startsWith('on:') ? part : part.startsWith('jobs:') ? `on: push\n${part}` : undefined;
  const steps = part.replace(/^steps:\n/, '').replaceAll(/^ {2}/gm, '');
  const { signals } = judgeFixture(workflow === undefined ? { steps, settings } : { workflow, settings }, FILES);
  return signals.filter(({ pedantic }) => pedantic !== true).map(({ rule }) => rule);
}
