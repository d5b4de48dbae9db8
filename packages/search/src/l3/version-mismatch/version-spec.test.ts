import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayAgree, versionSpec, type Notation } from './version-spec.js';

const NOTATIONS: readonly Notation[] = ['version', 'semver', 'pep440', 'pessimistic', 'composer', 'minimum'];

describe('versionSpec', () => {
  it.each<[string, string, Notation, string, boolean]>([
    ['python', '3.11', 'version', '3.11.4', true],
    ['python', '3.11', 'version', '3.12', false],
    ['python', '3', 'version', '3.12', true],
    ['python', '>=3.8,<4', 'pep440', '3.12', true],
    ['python', '>=3.8,<4', 'pep440', '3.7', false],
    ['python', '~=3.8', 'pep440', '3.12', true],
    ['python', '~=3.8.1', 'pep440', '3.9', false],
    ['python', '==3.11.*', 'pep440', '3.11.9', true],
    ['python', '!=3.9.*,>=3.8', 'pep440', '3.9', false],
    ['python', '>3.8', 'pep440', '3.8', true],
    ['python', '^3.8', 'semver', '4.0', false],
    ['node', '>=18 <21', 'semver', 'v20.1.0', true],
    ['node', '18.x || 20.x', 'semver', '19', false],
    ['node', 'lts/hydrogen', 'version', '18', true],
    ['go', '1.22', 'minimum', 'go1.21.5', false],
    ['go', '1.22.0', 'minimum', '1.23', true],
    ['java', '17.0.9-tem', 'version', '17', true],
    ['java', '1.8', 'version', '8', true],
    ['java', 'temurin-21.0.1+12', 'version', '21', true],
    ['ruby', '~> 3.2', 'pessimistic', '3.4', true],
    ['ruby', '~> 3.2.0', 'pessimistic', '3.4', false],
    ['terraform', '>= 1.5, < 2.0', 'pessimistic', '1.9.1', true],
    ['php', '^8.1|^7.4', 'composer', '7.3', false],
    ['php', '~8.1', 'composer', '8.3', true],
  ])('%s %s (%s) and %s agree: %s', (tool, written, notation, other, agree) => {
    const [a, b] = [versionSpec(written, notation, tool), versionSpec(other, 'version', tool)];
    if (a === undefined || b === undefined) throw new Error('not understood');
    expect(mayAgree(a, b)).toBe(agree);
    expect(mayAgree(b, a)).toBe(agree);
  });

  it.each(['latest', 'lts/*', 'stable', 'node', '3.14-dev', '3.13t', '1.2.3-rc.1', '${{ x }}', '', 'system', 'head', 'x'.repeat(500)])(
    'compares %j with nothing',
    (text) => {
      expect(versionSpec(text, 'version', 'python')).toBeUndefined();
    },
  );

  it('takes every version to agree with itself and with its own beginning', () => {
    const numbers = fc.array(fc.nat(200), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 3 }), (parts, length) => {
        const whole = versionSpec(parts.join('.'), 'version', 'node');
        const beginning = versionSpec(parts.slice(0, length).join('.'), 'version', 'node');
        expect(whole !== undefined && beginning !== undefined && mayAgree(whole, beginning)).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    const chars = fc.constantFrom('>', '<', '=', '~', '^', '.', ',', '|', ' ', '*', 'x', '-', '+', '!', '1', '3', '9', 'a');
    const text = fc.string({ unit: chars, maxLength: 20 });
    fc.assert(
      fc.property(text, text, fc.constantFrom(...NOTATIONS), (one, other, notation) => {
        const [a, b] = [versionSpec(one, notation, 'python'), versionSpec(other, 'version', 'python')];
        if (a !== undefined && b !== undefined) expect(typeof mayAgree(a, b)).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });
});
