import { recommendedBaseline, type PlaybookSettings } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf, playbook, signal, subject } from '../rescue-world.fixture.js';
import { selectPlaybooks } from './select-playbooks.js';
import { selectionMap } from './selection-map.js';

const STEP: PlaybookSettings['steps'] = [{ do: 'search-again' }];
const when = (...entries: PlaybookSettings['when']): PlaybookSettings => playbook(STEP, { when: entries });

const LIST = {
  OFF: playbook(STEP, { enabled: false, when: [{ sensor: 'doc-links' }] }),
  PATHS: when({ sensor: 'cache-wiring', path: '.github/**' }),
  CACHES: when({ sensor: 'cache-*' }, { rule: 'stale-*' }),
  LATER: when({ sensor: 'cache-wiring' }, { sensor: 'model-drift' }),
  BY_NAME: when(),
};
const finding = (sensor: string, rule: string, path = 'a', playbookOf?: string) =>
  signal('0'.repeat(16), { sensor, rule, artefact: { kind: 'file', path }, ...(playbookOf !== undefined && { playbook: playbookOf }) });
const choose = (findings: readonly ReturnType<typeof finding>[], only?: string): string => {
  const [selection] = selectPlaybooks({ 'max-actions': 1, list: LIST }, [{ id: 'x', findings }], only);
  if (selection === undefined) throw new Error('nothing was selected');
  return selection.kind === 'chosen' ? `${selection.playbook}: ${selection.chosenBy}` : selection.why;
};

describe('the playbook of a subject', () => {
  it.each([
    ['the first of the list', [finding('cache-wiring', 'missing-cache')], 'CACHES: playbooks.list.CACHES.when[0]'],
    ['by the path', [finding('cache-wiring', 'missing-cache', '.github/workflows/ci.yml')], 'PATHS: playbooks.list.PATHS.when[0]'],
    ['by the rule alone', [finding('any', 'stale-lock')], 'CACHES: playbooks.list.CACHES.when[1]'],
    ['of the first finding', [finding('model-drift', 'x'), finding('cache-wiring', 'x')], 'LATER: playbooks.list.LATER.when[1]'],
    ['of another finding', [finding('dead-code', 'x'), finding('model-drift', 'x')], 'LATER: playbooks.list.LATER.when[1]'],
    ['that the finding names', [finding('dead-code', 'x', 'a', 'LATER')], 'LATER: the finding of dead-code'],
    ['a match counts more than a name', [finding('cache-wiring', 'x', 'a', 'LATER')], 'CACHES: playbooks.list.CACHES.when[0]'],
    ['a disabled one says so', [finding('doc-links', 'x')], 'OFF is for it and is disabled: playbooks.list.OFF.enabled'],
    ['a disabled one that is named', [finding('dead-code', 'x', 'a', 'OFF')], 'OFF is for it and is disabled: playbooks.list.OFF.enabled'],
    ['a finding cannot name one that runs by its name', [finding('dead-code', 'x', 'a', 'BY_NAME')], 'no playbook is for it'],
    ['a finding cannot name what there is not', [finding('dead-code', 'x', 'a', '__proto__')], 'no playbook is for it'],
    ['none', [finding('dead-code', 'x')], 'no playbook is for it'],
    ['nothing found', [], 'no playbook is for it'],
  ])('%s', (_what, findings, expected) => {
    expect(choose(findings)).toBe(expected);
  });

  it.each([
    ['LATER', [finding('cache-wiring', 'x')], 'LATER: its name, and playbooks.list.LATER.when[0]'],
    ['LATER', [finding('dead-code', 'x', 'a', 'LATER')], 'LATER: its name, and the finding of dead-code'],
    ['LATER', [finding('dead-code', 'x')], 'LATER is not for it'],
    ['BY_NAME', [finding('dead-code', 'x')], 'BY_NAME: its name'],
    ['BY_NAME', [], 'BY_NAME: its name'],
    ['OFF', [finding('doc-links', 'x')], 'OFF is for it and is disabled: playbooks.list.OFF.enabled'],
    ['toString', [], 'the baseline has no playbook "toString"'],
  ])('that somebody named, %s', (only, findings, expected) => {
    expect(choose(findings, only)).toBe(expected);
  });
});

const SENSORS = [
  { id: 'cache-wiring', rules: ['missing-cache', 'stale-key'] },
  { id: 'doc-links', rules: ['missing-file'] },
  { id: 'model-drift', rules: ['metric-worse'] },
];

describe('the map of rules and playbooks', () => {
  it('names for each rule one playbook, those of some paths before it', () => {
    const { rules, playbooks } = selectionMap(baselineOf(LIST), SENSORS);
    expect(rules).toEqual([
      { sensor: 'cache-wiring', rule: 'missing-cache', playbook: 'CACHES', paths: [{ glob: '.github/**', playbook: 'PATHS' }] },
      { sensor: 'cache-wiring', rule: 'stale-key', playbook: 'CACHES', paths: [{ glob: '.github/**', playbook: 'PATHS' }] },
      { sensor: 'doc-links', rule: 'missing-file', paths: [], disabled: 'OFF' },
      { sensor: 'model-drift', rule: 'metric-worse', playbook: 'LATER', paths: [] },
    ]);
    expect(playbooks.map(({ id }) => id)).toEqual(Object.keys(LIST));
    expect(playbooks[1]).toMatchObject({
      enabled: true,
      when: ['sensor cache-wiring, path .github/**'],
      steps: ['search again'],
      rules: [
        { sensor: 'cache-wiring', rule: 'missing-cache', path: '.github/**' },
        { sensor: 'cache-wiring', rule: 'stale-key', path: '.github/**' },
      ],
    });
    expect(playbooks[0]).toMatchObject({ enabled: false, rules: [] });
  });

  it('tells where a playbook was written', () => {
    const baseline = { ...baselineOf(LIST), origins: new Map([['playbooks.list.LATER', { source: '.github/sar.yml', line: 12 }]]) };
    const sources = selectionMap(baseline, SENSORS).playbooks.map(({ source }) => source);
    expect(sources).toEqual(['sar:recommended', 'sar:recommended', 'sar:recommended', '.github/sar.yml:12', 'sar:recommended']);
  });

  it('says the same as the selection, whatever the baseline', () => {
    const glob = fc.constantFrom('cache-wiring', 'cache-*', 'doc-links', 'm*', '*', 'none');
    const entry = fc.record({ sensor: glob, rule: fc.constantFrom('missing-*', '*-key', '*', 'x') }, { requiredKeys: [] });
    const one = fc.record({ enabled: fc.boolean(), when: fc.array(entry, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (some) => {
        const list = Object.fromEntries(
          some.map(({ enabled, when: entries }, at) => [
            `P${at}`,
            playbook(STEP, {
              enabled,
              when: entries.map(({ sensor, rule }) => ({ ...(sensor !== undefined && { sensor }), ...(rule !== undefined && { rule }) })),
            }),
          ]),
        );
        const baseline = baselineOf(list);
        for (const { sensor, rule, playbook: mapped, disabled } of selectionMap(baseline, SENSORS).rules) {
          const [selection] = selectPlaybooks(baseline.playbooks, [subject('x', finding(sensor, rule))]);
          if (selection?.kind === 'chosen') expect(mapped).toBe(selection.playbook);
          else {
            expect(mapped).toBeUndefined();
            expect(selection?.why.includes('is disabled')).toBe(disabled !== undefined);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('knows the six of the recommended baseline', () => {
    const { playbooks } = selectionMap(recommendedBaseline(), []);
    expect(playbooks.map(({ id }) => id)).toEqual(['SAR-001', 'SAR-002', 'SAR-003', 'SAR-004', 'SAR-005', 'SAR-006']);
    for (const { steps } of playbooks) expect(steps.every((words) => words !== '')).toBe(true);
  });
});
