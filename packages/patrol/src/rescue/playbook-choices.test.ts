import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { modelStoreOf } from './model-store-of.js';
import { surveyOf } from './opened.fixture.js';
import { playbookMapOf } from './playbook-map-of.js';
import { noFindingId } from './rescue-request.js';
import { sensorsOfPlaybook } from './sensors-of-playbook.js';
import { unpushedWorkflows } from './workflow-patch.js';

describe('the map of playbooks', () => {
  it('has every playbook and every rule', async () => {
    const { baseline } = await surveyOf();
    const { playbooks, rules } = playbookMapOf(baseline);
    expect(playbooks.map(({ id }) => id)).toEqual(['SAR-001', 'SAR-002', 'SAR-003', 'SAR-004', 'SAR-005', 'SAR-006']);
    expect(rules.find(({ rule }) => rule === 'missing-variable')).toMatchObject({ playbook: 'SAR-001' });
    expect(rules.length).toBeGreaterThan(100);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['SAR-001', ['SAR-001'], /^variable-audit\//],
    ['missing-variable', ['SAR-001'], /^variable-audit\/missing-variable$/],
    ['embedding-index', ['SAR-003'], /^embedding-index\//],
    ['embedding-index/index-missing', ['SAR-003'], /^embedding-index\/index-missing$/],
  ])('about %s', async (about, ids, rule) => {
    const { playbooks, rules } = playbookMapOf((await surveyOf()).baseline, about);
    expect(playbooks.map(({ id }) => id)).toEqual(ids);
    expect(rules.length).toBeGreaterThan(0);
    for (const each of rules) expect(`${each.sensor}/${each.rule}`).toMatch(rule);
  });

  it('tells of a playbook that is switched off, and of a rule that has none', async () => {
    const { baseline } = await surveyOf();
    expect(playbookMapOf(baseline, 'memory-full').rules[0]?.why).toMatch(/SAR-005 is for it and is switched off/);
    expect(playbookMapOf(baseline, 'broken-link').rules[0]?.why).toMatch(/^no playbook has it/);
  });

  it.each(['SAR-999', '../x', '__proto__'])('refuses %s', async (about) => {
    const { baseline } = await surveyOf();
    expect(() => playbookMapOf(baseline, about)).toThrow(UserError);
  });
});

describe('the sensors of a playbook', () => {
  it.each<[string, readonly string[]]>([
    ['[{ sensor: variable-audit, rule: missing-* }]', ['variable-audit']],
    ['[{ sensor: "l*" }]', ['ltm-capacity']],
    ['[{ rule: index-missing }, { sensor: doc-links }]', ['doc-links', 'embedding-index']],
    ['[{ sensor: doc-links, rule: index-missing }]', []],
    ['[]', []],
  ])('%s', async (when, expected) => {
    const { baseline } = await surveyOf(
      `version: 1\nplaybooks: { list: { OWN: { title: x, enabled: true, when: ${when}, max-per-day: 1, cooldown-minutes: 0, steps: [{ do: open-issue, title: x }] } } }\n`,
    );
    const own = baseline.playbooks.list['OWN'];
    expect(own === undefined ? [] : sensorsOfPlaybook(baseline, own).map(({ id }) => id)).toEqual(expected);
  });
});

describe('the server whose aliases may be set', () => {
  const baseline = async (store: string) =>
    (
      await surveyOf(
        `version: 1\nsensors: { model-drift: { mlflow: { store: '${store}', experiments: [a], baseline-run: best, metrics: { auc: { direction: higher, tolerance: 2% } } } } }\n`,
      )
    ).baseline;
  it.each([
    ['https://mlflow.example.com', 'https://mlflow.example.com', true],
    ['https://mlflow.example.com/base', 'https://mlflow.example.com', true],
    ['https://mlflow.example.com', 'https://other.example.com', false],
    ['https://mlflow.example.com', undefined, false],
    ['mlruns', 'https://mlflow.example.com', false],
  ])('%s with credentials for %s: %s', async (store, origin, expected) => {
    expect(modelStoreOf(await baseline(store), origin)).toBe(expected ? store : undefined);
  });
});

it.each([
  [['0123456789abcdef', 'abcd'], undefined],
  [['abc'], 'abc'],
  [['ABCD'], 'ABCD'],
  [['abcd', '../x'], '../x'],
  [['0123456789abcdef0'], '0123456789abcdef0'],
])('%j are ids but for %s', (ids, expected) => {
  expect(noFindingId(ids)).toBe(expected);
});

it('a patch has the last change of each workflow, and of nothing else', () => {
  const steps = [
    {
      step: 'apply-fixers',
      outcome: 'done',
      words: '',
      changes: [
        { path: '.github/workflows/a.yml', after: '1' },
        { path: 'x', after: '1' },
      ],
    },
    {
      step: 'run-command',
      outcome: 'done',
      words: '',
      changes: [
        { path: '.github/workflows/a.yml', after: '2' },
        { path: '.github/workflows/b.yml', after: '3' },
      ],
    },
  ] as const;
  expect(unpushedWorkflows({ steps, outcome: 'waiting' }, false)).toEqual([
    { path: '.github/workflows/a.yml', after: '2' },
    { path: '.github/workflows/b.yml', after: '3' },
  ]);
  expect(unpushedWorkflows({ steps, outcome: 'waiting' }, true)).toEqual([]);
});
