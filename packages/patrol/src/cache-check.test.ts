import { memoryTree } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { checkCacheWiring, type CacheCheckResult } from './cache-check.js';
import { chosenSensors, openSurvey } from './survey.js';
import type { PatrolInput } from './patrol.js';

const W = (name: string) => `.github/workflows/${name}.yml`;
const job = (id: string, ...steps: string[]) =>
  `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const FILES = {
  [W('a')]:
    `on: push\njobs:\n${job('missing', 'uses: actions/checkout@v5', 'run: npm ci')}${job('wired', 'uses: actions/checkout@v5', '{uses: actions/setup-node@v5, with: {cache: npm}}', 'run: npm ci')}${job('quiet', 'run: echo')}`,
  [W('b')]:
    `on: push\njobs:\n${job('dead', '{uses: actions/cache@v2, with: {path: x, key: x}}')}  remote:\n    uses: o/r/.github/workflows/x.yml@v1\n`,
  [W('c')]: 'jobs: [',
  'package-lock.json': `{"lockfileVersion": 3, "packages": {${Array.from({ length: 300 }, (_, index) => `"node_modules/p${index}": {"version": "1.0.0"}`).join(', ')}}}`,
  'package.json': '{}',
};

async function check(changes: Partial<Omit<PatrolInput, 'sensors'>> & { rules?: readonly string[] } = {}): Promise<CacheCheckResult> {
  const survey = await openSurvey(memoryTree(FILES));
  const [sensor] = chosenSensors(survey.baseline, ['cache-wiring']);
  if (sensor === undefined) throw new Error('no sensor');
  return checkCacheWiring({
    survey,
    sensors: [sensor],
    now: new Date('2026-11-22T12:00:00Z'),
    known: { firstSeen: new Map(), accepted: new Set() },
    offline: true,
    pedantic: false,
    partial: true,
    ...changes,
  });
}

const rulesOf = ({ findings }: CacheCheckResult) => findings.map(({ signal }) => signal.rule).toSorted();

describe('checkCacheWiring', () => {
  it('counts jobs by verdict, and accounts for every file', async () => {
    const result = await check();
    expect(rulesOf(result)).toEqual(['dead-cache-action', 'missing-cache']);
    expect(result.counts).toMatchObject({ total: 4, installing: 2, wired: 1, missing: 1, wiringRate: 0.5 });
    expect(result.report.files.map(({ path, outcome }) => [path, outcome])).toEqual([
      [W('a'), 'judged'],
      [W('b'), 'judged'],
      [W('c'), 'invalid'],
    ]);
    expect(result.report.unjudged.map(({ path }) => path)).toContain(W('b'));
  });

  it('shows the rules that are asked for', async () => {
    expect(rulesOf(await check({ rules: ['missing-cache'] }))).toEqual(['missing-cache']);
    expect(rulesOf(await check({ rules: [] }))).toEqual([]);
  });

  it('judges the files that are asked for', async () => {
    const result = await check({ onlyPaths: new Set([W('b')]) });
    expect([rulesOf(result), result.counts.total]).toEqual([['dead-cache-action'], 1]);
  });

  it('shows what is doubtful only on request', async () => {
    const [usual, pedantic] = [await check(), await check({ pedantic: true })];
    expect(usual.findings.some(({ signal }) => signal.pedantic === true)).toBe(false);
    expect(rulesOf(pedantic)).toEqual(expect.arrayContaining([...rulesOf(usual)]));
  });

  it('has a rate of 1 where there is nothing to wire', async () => {
    expect((await check({ onlyPaths: new Set() })).counts).toEqual({
      total: 0,
      installing: 0,
      wired: 0,
      missing: 0,
      exempt: 0,
      unknown: 0,
      wiringRate: 1,
    });
  });
});
