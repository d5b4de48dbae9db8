import { describe, expect, it } from 'vitest';
import { recommendedBaseline } from '../load/baseline.js';
import { loadBaseline } from '../load/load-baseline.js';
import { playbooksSchema } from './playbooks-schema.js';

const base = recommendedBaseline().playbooks;
const problems = (list: Readonly<Record<string, unknown>>): readonly string[] =>
  (playbooksSchema.safeParse({ 'max-actions': 5, list }).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
const playbook = (...steps: readonly unknown[]): unknown => ({
  title: 'x',
  enabled: true,
  when: [],
  'max-per-day': 1,
  'cooldown-minutes': 0,
  steps,
});
const PULL = { do: 'open-pull-request', title: 'x' };

describe('the section playbooks', () => {
  it('of the recommended preset has the six of the methodology', () => {
    expect(Object.keys(base.list)).toEqual(['SAR-001', 'SAR-002', 'SAR-003', 'SAR-004', 'SAR-005', 'SAR-006']);
    expect(problems(base.list)).toEqual([]);
  });

  it('of the recommended preset lets no run wait: that blocks a terminal, and costs minutes of a runner', () => {
    expect(Object.values(base.list).flatMap(({ steps }) => steps.filter((step) => 'wait-minutes' in step || 'minutes' in step))).toEqual(
      [],
    );
  });

  it.each<[string, unknown, string | undefined]>([
    ['a pull request of what a program changed', playbook({ do: 'run-command', run: ['make'] }, PULL), undefined],
    ['a pull request of what fixers changed', playbook({ do: 'search-again' }, { do: 'apply-fixers' }, PULL), undefined],
    ['a pull request of nothing', playbook(PULL), '`open-pull-request` behind a step that changes files'],
    ['a pull request before the change', playbook(PULL, { do: 'apply-fixers' }), '`open-pull-request` behind a step that changes files'],
    ['waiting for a sensor', playbook({ do: 'wait-for', sensor: 'ci-health', minutes: 0 }), undefined],
    ['waiting for a variable', playbook({ do: 'wait-for', variable: 'X', minutes: 0 }), undefined],
    ['waiting for both', playbook({ do: 'wait-for', sensor: 'ci-health', variable: 'X', minutes: 0 }), 'either `sensor` or `variable`'],
    ['waiting for nothing', playbook({ do: 'wait-for', minutes: 0 }), 'either `sensor` or `variable`'],
    ['the longest title', playbook({ do: 'open-issue', title: 'x'.repeat(250) }), undefined],
    ['a title that GitHub refuses', playbook({ do: 'open-issue', title: 'x'.repeat(251) }), 'steps.0.title'],
    ['a title in two lines', playbook({ do: 'apply-fixers' }, { ...PULL, title: 'x\ny' }), 'steps.1.title'],
    ['no step', playbook(), 'steps'],
    ['an unknown step', playbook({ do: 'shell', run: 'x' }), 'steps.0'],
    ['a workflow elsewhere', playbook({ do: 'dispatch-workflow', workflow: 'octo/other/.github/workflows/x.yml' }), 'workflow'],
    ['a workflow of another repository', playbook({ do: 'dispatch-workflow', workflow: 'x.yml', repository: 'octo/other' }), 'steps.0'],
    ['a variable of GitHub', playbook({ do: 'queue-intent', variable: 'GITHUB_TOKEN' }), 'variable'],
    ['a label of SAR', playbook({ do: 'open-issue', title: 'x', labels: ['sar:halt'] }), 'labels'],
    ['a database out of the repository', playbook({ do: 'prune-memory', database: '../x.db', home: { kind: 'repository' } }), 'database'],
  ])('%s', (_what, own, expected) => {
    const found = problems({ OWN: own });
    if (expected === undefined) expect(found).toEqual([]);
    else expect(found.join('\n')).toContain(expected);
  });

  it.each([
    ['REBUILD', true],
    ['rebuild-2', true],
    ['SAR-003', true],
    ['SAR-007', false],
    ['sar-mine', false],
    ['1x', false],
  ])('the name %s: %s', (id, isFine) => {
    expect(problems({ [id]: playbook({ do: 'search-again' }) }).length === 0).toBe(isFine);
  });
});

describe('what is wrong with a playbook is told so that it can be mended', () => {
  const own = (id: string, step: string): string =>
    `version: 1\nplaybooks: { list: { ${id}: { title: x, enabled: true, when: [], max-per-day: 1, cooldown-minutes: 0, steps: [${step}] } } }\n`;

  it.each([
    ['X', '{ do: run-comand, run: [x] }', 'steps[0].do: expected one of `queue-intent`, `dispatch-workflow`, '],
    ['X', '{ do: run-comand, run: [x] }', 'did you mean `run-command`?'],
    ['X', '{ do: run-command, run: make }', 'steps[0].run: expected a list (Program and arguments'],
    ['X', '{ do: search-again, sensor: x }', 'steps[0].sensor: unknown key; did you mean `sensors`?'],
    ['X', '{ run: [x] }', 'steps[0].do: missing; expected one of `queue-intent`'],
    ['X', '{ do: apply-fixers }, { do: open-pull-request, title: "a\\nb" }', 'title: expected text that fits (Title of the pull request'],
    ['X', '{ do: open-pull-request, title: x }', '`open-pull-request` behind a step that changes files: `apply-fixers` or `run-command`'],
    ['SAR-007', '{ do: search-again }', 'give your own playbooks other names'],
    ['1X', '{ do: search-again }', 'no name of a playbook: letters, digits and `-`'],
  ])('%s with %s', async (id, step, words) => {
    const text = own(id, step);
    const loading = loadBaseline({
      path: '.github/sar.yml',
      readFile: (path) => (path === '.github/sar.yml' ? { kind: 'text', text, sizeBytes: text.length } : { kind: 'absent' }),
    });
    await expect(loading).rejects.toThrow(words);
    await expect(loading).rejects.toThrow('.github/sar.yml:2:');
  });
});
