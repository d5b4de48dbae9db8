import { describe, expect, it } from 'vitest';
import { parseLoosely } from './parse-loosely.js';
import { knownEnds, possibleTexts } from './possible-values.js';

const VALUES: ReadonlyMap<string, readonly (string | number | boolean)[]> = new Map([
  ['matrix.env', ['dev', 'prod']],
  ['matrix.n', [1, 2]],
  ['inputs.empty', ['']],
  ['inputs.flag', [false]],
]);

describe('possibleTexts', () => {
  it.each([
    ['plain', ['plain']],
    ['${{ matrix.env }}', ['dev', 'prod']],
    [`\${{ matrix['env'] }}`, ['dev', 'prod']],
    ['x-${{ matrix.env }}-${{ matrix.n }}', ['x-dev-1', 'x-dev-2', 'x-prod-1', 'x-prod-2']],
    [`\${{ github.ref == 'refs/heads/main' && 'prod' || 'dev' }}`, ['prod', 'dev']],
    [`\${{ github.head_ref && 'preview' || 'prod' }}`, ['preview', 'prod']],
    [`\${{ inputs.empty || 'dev' }}`, ['dev']],
    [`\${{ inputs.flag && 'a' || 'b' }}`, ['a', 'b']],
    [`\${{ format('{0}-x', matrix.env) }}`, ['dev-x', 'prod-x']],
    [`\${{ startsWith(github.ref, 'x') && 'a' || '' }}`, ['a', '']],
    ['${{ null }}', ['']],
    ['${{ github.ref }}', undefined],
    [`\${{ github.ref || 'a' }}`, undefined],
    [`\${{ github.ref && 'a' }}`, undefined],
    [`\${{ toJSON(matrix) }}`, undefined],
    [`pr-\${{ github.event.number }}`, undefined],
    ['${{ not readable }}', undefined],
  ])('%s', (text, expected) => {
    expect(possibleTexts(text, (path) => VALUES.get(path))).toEqual(expected);
  });

  it('stops where combinations multiply', () => {
    expect(possibleTexts('${{ matrix.env }}'.repeat(6), (path) => VALUES.get(path))).toHaveLength(64);
    expect(possibleTexts('${{ matrix.env }}'.repeat(30), (path) => VALUES.get(path))).toBeUndefined();
    expect(possibleTexts('${{ matrix.big }}', () => Array.from({ length: 101 }, (_, index) => index))).toBeUndefined();
  });
});

describe('knownEnds', () => {
  it.each([
    [`format('A_{0}', x)`, { prefix: 'A_', suffix: '' }],
    [`format('A_{0}_{1}_B', x, y)`, { prefix: 'A_', suffix: '_B' }],
    [`format('{0}', x)`, undefined],
    [`format('{{A}}_{0}', x)`, undefined],
    [`format(x, 'A')`, undefined],
    [`matrix.x`, undefined],
  ])('%s', (expression, expected) => {
    const parsed = parseLoosely(expression);
    if (parsed === undefined) throw new Error('not readable');
    expect(knownEnds(parsed.tree)).toEqual(expected);
  });
});
