import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionUses } from './expression-uses.js';

/** `vars.X`, `vars.X?` when guarded, `vars.*` for every name, `vars[]` for a computed one, `!` for what GitHub refuses. */
function shown(expression: string, isCondition = false): readonly string[] {
  return expressionUses(expression, isCondition).map(({ context, what, guarded, refused }) => {
    const name = what.kind === 'name' ? `.${what.name}` : what.kind === 'any' ? '.*' : '[]';
    return `${context}${name}${guarded ? '?' : ''}${refused ? '!' : ''}`;
  });
}

describe('expressionUses', () => {
  it.each([
    ['vars.X', ['vars.X']],
    ['VARS.x', ['vars.X']],
    [`secrets['my_key']`, ['secrets.MY_KEY']],
    [`(secrets)['A']`, ['secrets.A']],
    [`vars [ 'A' ]`, ['vars.A']],
    ['secrets.a-b', ['secrets.A-B']],
    ['vars.A.b', ['vars.A']],
    [`vars["x"]`, ['vars.X!']],
    [`format('{0}-{1}', vars.A, secrets.B)`, ['vars.A', 'secrets.B']],
    [`brandNew(secrets.B) && context.of.tomorrow`, ['secrets.B']],
    ['steps.vars.outputs.x', []],
    [`'vars.X'`, []],
    [`steps.secrets.x == 'it''s secrets.Y'`, []],
    ['fromJSON(vars.LIST)[0]', ['vars.LIST']],
    ['fromJSON(vars.LIST)[vars.INDEX]', ['vars.LIST', 'vars.INDEX']],
    ['github[vars.A]', ['vars.A']],
  ])('finds the names of %s', (expression, expected) => {
    expect(shown(expression)).toEqual(expected);
  });

  it.each([
    ['toJSON(secrets)', ['secrets.*']],
    ['secrets', ['secrets.*']],
    ['vars.*', ['vars.*']],
    ['secrets[*]', ['secrets.*']],
    ['secrets[matrix.x]', ['secrets[]']],
    [`secrets[format('A_{0}', vars.B)]`, ['secrets[]', 'vars.B']],
    [`(x && secrets || vars)['A']`, ['secrets.*?', 'vars.*']],
    ['secrets.A ||', ['secrets.*!']],
    ['vars. secrets', ['vars.SECRETS']],
    [`contains(toJSON(vars), 'x')`, ['vars.*']],
    [`contains(toJSON(vars), '"A_B":')`, ['vars.A_B?']],
  ])('finds that %s can mean more', (expression, expected) => {
    expect(shown(expression)).toEqual(expected);
  });

  it.each([
    [`vars.X || 'default'`, ['vars.X?']],
    [`secrets.A || secrets.B`, ['secrets.A?', 'secrets.B']],
    [`x && vars.X || ''`, ['vars.X?']],
    [`vars.X == ''`, ['vars.X?']],
    [`'' != vars.X`, ['vars.X?']],
    ['vars.X == null', ['vars.X?']],
    [`vars.X == 'yes'`, ['vars.X']],
    ['!vars.X', ['vars.X?']],
    [`vars.X && format('-t {0}', vars.X)`, ['vars.X?', 'vars.X?']],
    [`vars.X != '' && vars.Y`, ['vars.X?', 'vars.Y']],
    [`format('{0}', vars.X || 'a')`, ['vars.X?']],
    [`format('{0}', vars.X) || 'a'`, ['vars.X']],
  ])('sees in %s whether the absence is intended', (expression, expected) => {
    expect(shown(expression)).toEqual(expected);
  });

  it.each([
    ['vars.X', ['vars.X?']],
    ['github.x && vars.X', ['vars.X?']],
    [`vars.X == 'yes'`, ['vars.X']],
    ['contains(vars.LIST, github.actor)', ['vars.LIST']],
  ])('sees the condition %s as a question', (expression, expected) => {
    expect(shown(expression, true)).toEqual(expected);
  });

  it('places the context in the expression', () => {
    const [first, second] = expressionUses(`a ||\n  (vars.X) || secrets.Y`);
    expect([first?.at, second?.at]).toEqual([
      { line: 1, column: 3 },
      { line: 1, column: 14 },
    ]);
  });

  it('never throws, and finds each name that it was given', () => {
    const part = fc.constantFrom(
      'vars',
      'secrets',
      '.',
      'X',
      '[',
      ']',
      "'",
      '"',
      '(',
      ')',
      '||',
      '&&',
      '*',
      ' ',
      ',',
      'format',
      '\n',
      '1',
      '!',
    );
    fc.assert(fc.property(fc.array(part, { maxLength: 25 }), (parts) => Array.isArray(expressionUses(parts.join('')))));
    const name = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,20}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
        const found = expressionUses(`format('x', ${names.map((each) => `secrets.${each}`).join(', ')})`);
        expect(found.map(({ what }) => what.kind === 'name' && what.name)).toEqual(names);
      }),
    );
  });

  it('reads an expression at and beyond the limits of length and depth', () => {
    expect(shown(`${'('.repeat(60)}vars.X${')'.repeat(60)}`)).toEqual(['vars.*!']);
    expect(shown(`vars.X ${' '.repeat(21_000)}`)).toEqual(['vars.*!']);
  });
});
