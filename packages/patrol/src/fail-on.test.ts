import { UserError, type Finding, type Severity } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { failing, parseFailOn } from './fail-on.js';
import { finding } from './finding.fixture.js';

describe('parseFailOn', () => {
  it.each([
    ['P0', { kind: 'any', severity: 'P0' }],
    ['P3', { kind: 'any', severity: 'P3' }],
    ['p1', { kind: 'any', severity: 'P1' }],
    [' P2\n', { kind: 'any', severity: 'P2' }],
    ['new:P2', { kind: 'new', severity: 'P2' }],
    ['NEW:p0', { kind: 'new', severity: 'P0' }],
    ['never', { kind: 'never' }],
    ['Never', { kind: 'never' }],
  ])('reads %j', (text, expected) => {
    expect(parseFailOn(text)).toEqual(expected);
  });

  it.each(['', 'P4', 'P', '2', 'P22', 'new:', 'new: P2', 'new:never', 'old:P2', 'P1,P2', 'true', 'x'.repeat(10_000)])(
    'refuses %j',
    (text) => {
      expect(() => parseFailOn(text)).toThrow(UserError);
    },
  );

  it('names the choice that is meant', () => {
    expect(() => parseFailOn('nevr')).toThrow(
      'fail-on takes P0, P1, P2, P3, never, new:P0, new:P1, new:P2, new:P3, not "nevr"; did you mean never?',
    );
  });
});

describe('failing', () => {
  const findings: Finding[] = (['P0', 'P1', 'P2', 'P3'] as Severity[]).map((severity) => finding({ severity, id: severity }));
  const waived = finding({ severity: 'P0', id: 'waived', waived: true });
  it.each([
    ['P0', [], ['P0']],
    ['P2', [], ['P0', 'P1', 'P2']],
    ['P3', ['P0', 'P3'], ['P0', 'P1', 'P2', 'P3']],
    ['new:P3', ['P0', 'P3'], ['P1', 'P2']],
    ['new:P1', ['P1'], ['P0']],
    ['never', [], []],
  ])('at %s with %j accepted', (failOn, accepted, expected) => {
    expect(failing([...findings, waived], parseFailOn(failOn), new Set(accepted)).map(({ signal }) => signal.id)).toEqual(expected);
  });
});
