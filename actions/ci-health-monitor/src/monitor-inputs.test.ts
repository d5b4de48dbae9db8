import { loadBaseline, type CiSettings } from '@sar/baseline';
import { actionInputs } from '@sar/runtime';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dispatchTarget, monitorInputs, settingsWith, thresholdSettings } from './monitor-inputs.js';

const REF = 'refs/heads/main';
let settings: CiSettings;
beforeAll(async () => {
  settings = (await loadBaseline({ readFile: () => ({ kind: 'absent' }) })).ci;
});

const read = (given: Readonly<Record<string, string>>) =>
  monitorInputs(
    actionInputs(
      (name) => given[name] ?? '',
      () => undefined,
    ),
    REF,
  );

describe('inputs', () => {
  it('that are empty have the defaults of action.yml', () => {
    expect(read({})).toEqual({
      path: '.',
      baseline: undefined,
      branches: [],
      windowDays: undefined,
      thresholds: {},
      updateVariables: true,
      alertIssue: true,
      dispatch: undefined,
      jsonFile: undefined,
      maxRequests: 800,
      dryRun: false,
    });
  });

  it('are read', () => {
    expect(
      read({ branch: 'main, release/1\nnext', 'window-days': '30', 'alert-issue': 'False', 'update-variables': 'false', dispatch: 'x' }),
    ).toMatchObject({
      branches: ['main', 'release/1', 'next'],
      windowDays: 30,
      alertIssue: false,
      updateVariables: false,
      dispatch: { kind: 'repository-event', type: 'x' },
    });
  });
});

describe('thresholds', () => {
  it.each<[string | undefined, object]>([
    [undefined, {}],
    [' ', {}],
    ['degraded=10', { degraded: 10 }],
    [
      'degraded=10 critical=25.5,minimum-runs=20\nalert-after=3, clear-after=5',
      { degraded: 10, critical: 25.5, 'minimum-runs': 20, 'alert-after': 3, 'clear-after': 5 },
    ],
    ['degraded=0 critical=100', { degraded: 0, critical: 100 }],
  ])('%j', (text, expected) => {
    expect(thresholdSettings(text)).toEqual(expected);
  });

  it.each([
    ['degraded', /percent from 0 to 100, not ""/],
    ['degraded=', /percent/],
    ['degraded=101', /percent/],
    ['degraded=-1', /percent/],
    ['degraded=1e1', /percent/],
    ['degraded=5=6', /percent/],
    ['degraded=10%', /percent/],
    ['minimum-runs=0', /whole number from 1 to 10000/],
    ['minimum-runs=2.5', /whole number/],
    ['alert-after=101', /whole number from 1 to 100/],
    ['10', /each as name=number/],
    ['critcal=10', /did you mean critical/],
    ['constructor=1', /each as name=number/],
    ['critical=30 critical=30', /twice/],
  ])('%j is refused', (text, message) => {
    expect(() => thresholdSettings(text)).toThrow(message);
  });

  it('of any text are bounded numbers, or refused with a message', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(degraded|critical|alert-after)=[\d.]{0,6}$/)), (text) => {
        try {
          for (const value of Object.values(thresholdSettings(text))) expect(value >= 0 && value <= 10_000).toBe(true);
        } catch (error) {
          expect((error as Error).name).toBe('UserError');
        }
      }),
    );
  });

  it('replace those of the baseline, one by one', () => {
    const { 'window-days': windowDays, thresholds } = settingsWith(settings, { windowDays: 3, thresholds: { degraded: 5 } });
    expect([windowDays, thresholds]).toEqual([3, { ...settings.thresholds, degraded: 5 }]);
    expect(settingsWith(settings, { windowDays: undefined, thresholds: {} })).toEqual(settings);
  });

  it('never make CI critical before it is degraded', () => {
    const given = (thresholds: Partial<CiSettings['thresholds']>) => () => settingsWith(settings, { windowDays: undefined, thresholds });
    expect(given({ critical: 9 })).toThrow(/critical above 9 % and degraded only above 10 %/);
    expect(given({ degraded: 30, critical: 20 })).toThrow(/critical above 20 %/);
    // One that is given alone lifts the other.
    expect(given({ degraded: 30 })).not.toThrow();
    expect(given({ critical: 10 })).not.toThrow();
  });
});

describe('dispatch', () => {
  it.each<[string, string, object]>([
    ['heal.yml', REF, { kind: 'workflow', file: 'heal.yml', ref: 'main' }],
    ['.github/workflows/heal.yaml', 'refs/heads/a/b', { kind: 'workflow', file: 'heal.yaml', ref: 'a/b' }],
    ['./.github/workflows/heal.yml', REF, { kind: 'workflow', file: 'heal.yml', ref: 'main' }],
    ['sar-ci-alert', REF, { kind: 'repository-event', type: 'sar-ci-alert' }],
  ])('%s on %s', (text, ref, expected) => {
    expect(dispatchTarget(text, ref)).toEqual(expected);
  });

  it.each(['a/heal.yml', '../heal.yml', 'an event', 'x'.repeat(101), 'é', 'a\nb'])('%j is refused', (text) => {
    expect(() => dispatchTarget(text, REF)).toThrow(/the input "dispatch" takes/);
  });
});
