import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { requiredLiterals } from './required-literals.js';

describe('requiredLiterals', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['ModuleNotFoundError: (.+)', ['founderror: ']],
    ['^error(?:\\[E\\d+\\])?: (.+)$', ['error']],
    ['(?i)No Space left', ['o space left']],
    ['ECONNRESET|ETIMEDOUT', ['econnreset', 'etimedout']],
    ['(?:foo|barbaz) and then', [' and then']],
    ['(?P<file>\\S+):(?P<line>\\d+): warn', [': warn']],
    ['abc?def', ['def']],
    ['abcd*', ['abc']],
    ['abcd+efgh', ['abcd']],
    ['(?:abcdef){0,3}xyz', ['xyz']],
    ['exit\\.code', ['exit.code']],
    ['[abc]+', undefined],
    ['ab|abc', undefined],
    ['ab', undefined],
    ['abc|', undefined],
    ['(?:abc)?', undefined],
    ['[]x]abc', ['abc']],
    ['[^]x]abc', ['abc']],
    ['[[:alpha:]]abc', ['abc']],
    ['\\Qabc\\E', undefined],
    ['\\x41bcd', ['bcd']],
    ['(?=abc)', undefined],
    ['abc(', undefined],
    ['abc)', undefined],
    ['abcd(?i)?efg', undefined],
  ])('%s requires %j', (expression, expected) => {
    expect(requiredLiterals(expression)).toEqual(expected);
  });

  /** Expressions made of pieces of the syntax, over few letters, so that lines match now and then. */
  const { expression } = fc.letrec<{ expression: string; atom: string }>((tie) => ({
    atom: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(
        'a',
        'b',
        'K',
        's',
        'abc',
        'Kab',
        'sab',
        '.',
        '\\w',
        '\\d',
        '\\b',
        '^',
        '$',
        '[ab]',
        '[^a]',
        '[]a]',
        '\\.',
        '\\x61',
        '(?i)',
        'é',
      ),
      fc.tuple(fc.constantFrom('(', '(?:', '(?i:', '(?P<n>'), tie('expression')).map(([open, inner]) => `${open}${inner})`),
    ),
    expression: fc
      .array(fc.tuple(tie('atom'), fc.constantFrom('', '', '', '', '', '', '?', '*', '+', '{0}', '{2}', '{0,2}', '??', '*?', '+?')), {
        minLength: 1,
        maxLength: 4,
      })
      .chain((parts) => fc.boolean().map((either) => parts.map(([atom, repeat]) => atom + repeat).join(either ? '|' : ''))),
  }));
  const line = fc
    .array(fc.constantFrom('a', 'b', 'A', 'k', 'K', 'S', 's', 'abc', 'ABC', 'Kab', 'kAb', '\u212aab', '\u017fab', 'sab', '.', '1', 'é'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join(''));

  it('a line that matches holds one of the texts', () => {
    let matched = 0;
    fc.assert(
      fc.property(expression, line, (text, subject) => {
        let compiled: RE2JS;
        try {
          compiled = RE2JS.compile(text);
        } catch {
          return;
        }
        const required = requiredLiterals(text);
        if (required === undefined || !compiled.test(subject)) return;
        matched += 1;
        const folded = subject.toLowerCase().replaceAll('\u017f', 's');
        expect(
          required.some((literal) => folded.includes(literal)),
          `${text} on ${subject}: ${required.join()}`,
        ).toBe(true);
      }),
      { numRuns: 4000 },
    );
    expect(matched).toBeGreaterThan(3);
  });
});
