import { describe, expect, it } from 'vitest';
import type { Sensed } from '../gate-ports.js';
import { finding, sensed } from '../gate-ports.fixture.js';
import { checkRun } from './check-run.fixture.js';
import { judgeSensors } from './judge-sensors.js';

function judge(said: Partial<Sensed>, failOn?: 'P0' | 'P1' | 'P2' | 'P3', sensors: readonly string[] = ['variable-audit']) {
  return judgeSensors(sensors, failOn, checkRun({ sense: async () => sensed(said) }));
}

describe('sensors of a check', () => {
  it.each([
    ['nothing', {}, undefined, 'pass', 'variable-audit: nothing of P2 or more severe'],
    ['one that is severe enough', { findings: [finding({ severity: 'P2' })] }, undefined, 'fail', '1 finding of P2 or more severe'],
    ['one that is not', { findings: [finding({ severity: 'P3' })] }, undefined, 'pass', 'variable-audit: nothing of P2 or more severe'],
    [
      'one that is not, by the baseline',
      { findings: [finding({ severity: 'P2' })] },
      'P1',
      'pass',
      'variable-audit: nothing of P1 or more severe',
    ],
    ['any', { findings: [finding({ severity: 'P3' })] }, 'P3', 'fail', '1 finding of P3 or more severe'],
    [
      'one that is waived',
      { findings: [finding({ waived: true })] },
      undefined,
      'pass',
      'variable-audit: nothing of P2 or more severe, 1 waived',
    ],
    [
      'one of another sensor',
      { findings: [finding({ sensor: 'other' })] },
      undefined,
      'pass',
      'variable-audit: nothing of P2 or more severe',
    ],
  ] as const)('that found %s', async (_, said, failOn, outcome, detail) => {
    expect(await judge(said, failOn)).toMatchObject({ outcome, detail });
  });

  it('that cannot answer are unknown with the reason', async () => {
    const result = await judge({
      unknown: [
        { sensor: 'variable-audit', detail: 'no token' },
        { sensor: 'other', detail: 'x' },
      ],
    });
    expect(result).toMatchObject({
      outcome: 'unknown',
      detail: 'variable-audit cannot answer: no token',
      evidence: [{ text: 'variable-audit cannot answer: no token' }],
      remedy: expect.stringContaining('what they need'),
      command: 'sar search --sensor variable-audit --fail-on P2',
    });
  });

  it('findings are worse than a sensor that cannot answer', async () => {
    const result = await judge({ findings: [finding({ sensor: 'b' })], unknown: [{ sensor: 'a', detail: 'no token' }] }, 'P2', ['a', 'b']);
    expect(result).toMatchObject({
      outcome: 'fail',
      detail: '1 finding of P2 or more severe, a cannot answer: no token',
      command: 'sar search --sensor a --sensor b --fail-on P2',
    });
  });

  it('tells 20 findings with their places, and the count of all', async () => {
    const findings = Array.from({ length: 33 }, (_, index) =>
      finding({ id: index.toString(16).padStart(16, '0'), message: 'm'.repeat(5000) }),
    );
    const { detail, evidence } = await judge({ findings });
    expect(detail).toBe('33 findings of P2 or more severe');
    expect(evidence).toHaveLength(21);
    expect(evidence[0]).toMatchObject({
      path: 'a.yml',
      line: 3,
      text: expect.stringMatching(/^P1 variable-audit\/missing-variable: m+…$/),
    });
    expect(evidence[0]?.text.length).toBeLessThanOrEqual(500);
    expect(evidence[20]).toEqual({ text: 'and 13 more findings' });
  });

  it('do not know where they could not judge what the baseline requires, and say that first', async () => {
    const seen = { sensor: 'variable-audit', path: 'a.yml', reason: 'a name that only a run knows' };
    const needed = { sensor: 'variable-audit', path: '.github/sar.yml', reason: 'repo-secrets: no token', required: true } as const;
    expect(await judge({ unjudged: [seen, needed] })).toMatchObject({
      outcome: 'unknown',
      detail: '1 required item that is not known, 1 item not judged',
      evidence: [{ text: 'variable-audit did not judge this: repo-secrets: no token' }, { path: 'a.yml' }],
      remedy: expect.stringContaining('what they need') as string,
    });
    expect(await judge({ unjudged: [needed, needed], findings: [finding({ severity: 'P1' })] })).toMatchObject({
      outcome: 'fail',
      detail: '1 finding of P2 or more severe, 2 required items that are not known',
    });
    expect((await judge({ unjudged: [{ ...needed, sensor: 'other' }] })).outcome).toBe('pass');
  });

  it('tells what they did not judge, although they pass', async () => {
    const unjudged = Array.from({ length: 12 }, (_, index) => ({
      sensor: 'variable-audit',
      path: `${index}.yml`,
      reason: 'cannot be read',
    }));
    const { outcome, detail, evidence } = await judge({ unjudged: [...unjudged, { sensor: 'other', path: 'x', reason: 'y' }] });
    expect([outcome, detail]).toEqual(['pass', 'variable-audit: nothing of P2 or more severe, 12 items not judged']);
    expect(evidence).toHaveLength(11);
    expect(evidence[0]).toEqual({ text: 'variable-audit did not judge this: cannot be read', path: '0.yml' });
  });
});
