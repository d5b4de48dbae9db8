import { GATE_CHECKS, recommendedBaseline, UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { gateChecks } from './gate-checks.js';

const { gate } = recommendedBaseline();
const idsOf = (asked: readonly string[]) => gateChecks(gate, asked).map(({ id }) => id);

describe('the checks of a run', () => {
  it('are the six of the methodology where a repository says nothing, in their order', () => {
    expect(idsOf([])).toEqual(GATE_CHECKS);
  });

  it.each([
    [['tests'], ['tests']],
    [
      ['6', '1'],
      ['code-quality', 'ci-failure-rate'],
    ],
    [
      ['schema', '2', 'tests', ' 2 '],
      ['tests', 'schema'],
    ],
  ])('%j are in the order of the baseline, each once', (asked, expected) => {
    expect(idsOf(asked)).toEqual(expected);
  });

  it.each([
    [['!tests'], ['code-quality', 'variable-audit', 'secrets-baseline', 'schema', 'ci-failure-rate']],
    [
      ['!3', '!4', ' !5 ', '!6', '!6'],
      ['code-quality', 'tests'],
    ],
    [['1', '2', '!tests'], ['code-quality']],
  ])('%j leaves out those with an exclamation mark', (asked, expected) => {
    expect(idsOf(asked)).toEqual(expected);
  });

  it('what is left out brings no other check in, whatever the baseline adds or took away', () => {
    const { tests: _, ...six } = gate.checks;
    const checks = { ...six, changelog: { required: true } };
    expect(gateChecks({ checks }, ['!2', '!3', '!4', '!5', '!6']).map(({ id }) => id)).toEqual(['code-quality', 'changelog']);
  });

  it.each([[['!1', '!2', '!3', '!4', '!5', '!6']], [['tests', '!2']]])('%j leaves nothing, and is refused', (asked) => {
    expect(() => idsOf(asked)).toThrow(/^no check of the gate is left/);
  });

  it.each([
    ['!test', /no check "test"; did you mean tests/],
    ['!', /no check ""/],
    ['!7', /no check "7"/],
    ['!!1', /no check "!1"/],
    ['test', /no check "test"; did you mean tests\? The checks are code-quality, tests, /],
    ['7', /no check "7"/],
    ['0', /no check "0"/],
    ['zzzzzzzz', /no check "zzzzzzzz"\. The checks/],
    ['', /no check ""/],
    ['a\n::error::', /no check "a\\u000a::error::"/],
    ['constructor', /no check "constructor"/],
  ])('refuses %j', (word, message) => {
    expect(() => idsOf([word])).toThrow(UserError);
    expect(() => idsOf([word])).toThrow(message);
  });

  it('a number of a check that the baseline took away is refused by its name', () => {
    const { tests: _, ...checks } = gate.checks;
    expect(() => gateChecks({ checks }, ['2'])).toThrow(/check 2 is tests, which gate\.checks of the baseline does not have/);
  });

  it('a baseline without checks is refused', () => {
    expect(() => gateChecks({ checks: {} }, [])).toThrow(/gate\.checks of the baseline is empty/);
  });
});
