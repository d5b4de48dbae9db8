import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesEveryRun, ecosystemsOfKey, hashedPatterns, hashesAreLiteral, neverChanges, sameKey } from './cache-key.js';

it.each([
  ["npm-${{ hashFiles('package-lock.json') }}", ['package-lock.json']],
  ["${{ hashFiles('a', '**/b/*.lock') }}-${{ hashFiles('c') }}", ['a', '**/b/*.lock', 'c']],
  ["${{ format('{0}-{1}', runner.os, hashFiles('a')) }}", ['a']],
  ["${{ hashFiles('it''s') }}", ["it's"]],
  ["hashFiles('not-an-expression')", []],
  ['${{ hashFiles(env.X) }}', []],
  ['', []],
])('finds the patterns of %s', (key, patterns) => {
  expect(hashedPatterns(key)).toEqual(patterns);
});

it.each([
  ["${{ hashFiles('a', 'b') }}", true],
  ["${{ hashFiles('a', env.X) }}", false],
  ["${{ hashFiles(format('{0}/x', matrix.dir)) }}", false],
  ['no-hash', true],
])('knows whether the patterns of %s are literal: %s', (key, literal) => {
  expect(hashesAreLiteral(key)).toBe(literal);
});

it.each([
  ["${{ hashFiles('**/poetry.lock') }}", ['poetry']],
  ["${{ hashFiles('web/package-lock.json') }}", ['npm']],
  ["${{ hashFiles('src/**') }}", []],
  ['npm-v1', []],
])('tells the ecosystem of %s', (key, ecosystems) => {
  expect(ecosystemsOfKey(key)).toEqual(ecosystems);
});

describe('how keys change', () => {
  it.each([
    ['npm', true, false],
    ['npm-${{ runner.os }}-${{ matrix.node }}', true, false],
    ['npm-${{ github.ref_name }}', true, false],
    ['npm-${{ github.sha }}', false, true],
    ['npm-${{ github.event.pull_request.head.sha }}', false, true],
    ["npm-${{ hashFiles('a') }}-${{ github.run_id }}", false, true],
    ['npm-${{ env.WEEK }}', false, false],
    ['npm-github.sha', true, false],
  ])('%s: never %s, every run %s', (key, never, everyRun) => {
    expect([neverChanges(key), changesEveryRun(key)]).toEqual([never, everyRun]);
  });

  it('cannot do both', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('', '${{ github.sha }}', '${{ runner.os }}', '${{ github.run_id'),
        fc.string(),
        (a, b, c) => !(neverChanges(a + b + c) && changesEveryRun(a + b + c)),
      ),
    );
  });
});

describe('sameKey', () => {
  it.each([
    ['a-${{ github.sha }}', 'a-${{github.sha}}', true],
    ["${{ hashFiles( 'a' , 'b' ) }}", "${{hashFiles('a','b')}}", true],
    ['a b', 'ab', false],
    ['a-${{ github.sha }}', 'b-${{ github.sha }}', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameKey(one, other)).toBe(same);
  });

  it('holds for a key and itself', () => {
    fc.assert(fc.property(fc.string(), (key) => sameKey(`\${{ ${key}`, `\${{ ${key}`)));
  });
});
