import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesOf } from './expression-tree.js';
import { reachingPaths } from './reaching-paths.js';
import { readExpression } from './read-expression.js';

function reaching(expression: string, jsonIsSafe = false): readonly string[] | undefined {
  const tree = readExpression(expression);
  return tree && reachingPaths(tree, jsonIsSafe);
}

describe('reachingPaths', () => {
  it.each<readonly [string, readonly string[] | undefined]>([
    ['github.event.issue.title', ['github.event.issue.title']],
    ["GitHub['event'].issue['TITLE']", ['github.event.issue.title']],
    ['github.event.commits.*.message', ['github.event.commits.*.message']],
    ['github.event.commits[0].message', ['github.event.commits.*.message']],
    ["secrets[format('A_{0}', matrix.x)]", ['secrets.*']],
    ["a.b == 'x'", []],
    ['!a.b', []],
    ["a.b && 'x' || c.d", ['c.d']],
    ['a.b || c.d', ['a.b', 'c.d']],
    ['(a.b || c.d)', ['a.b', 'c.d']],
    ["format('{0}{1}', a.b, c.d)", ['a.b', 'c.d']],
    ["contains(a.b, 'x')", []],
    ['fromJSON(a.b).c', ['a.b']],
    ['toJSON(a)', ['a']],
    ["'it''s'", []],
    ['-1.5e3', []],
    ['0x1F', []],
    ['hashFiles(a.b)', []],
    ["join(a.*.b, ', ')", ['a.*.b']],
    ['a-b.c_d', ['a-b.c_d']],
    ['', undefined],
    ['a b', undefined],
    ['(a', undefined],
    ['f(a,)', undefined],
    ["'open", undefined],
    ['a.', undefined],
    ['a =', undefined],
  ])('%j', (expression, expected) => {
    expect(reaching(expression)).toEqual(expected);
  });

  it('takes what toJSON gives for sound where JavaScript reads it, unless it is taken apart again', () => {
    expect(reaching('toJSON(a.b)', true)).toEqual([]);
    expect(reaching('fromJSON(toJSON(a.b))', true)).toEqual(['a.b']);
  });
});

describe('readExpression', () => {
  it('binds as GitHub does', () => {
    expect(readExpression("a == 'x' && b || c")).toMatchObject({ operator: '||', left: { operator: '&&', left: { operator: '==' } } });
    expect(readExpression('!a && b')).toMatchObject({ operator: '&&', left: { kind: 'not' } });
    expect(readExpression('a || b || c')).toMatchObject({ operator: '||', left: { operator: '||' } });
  });

  it('never throws, and ends', () => {
    const piece = fc.constantFrom('a', '.b', '[', ']', '(', ')', "'x'", '!', '&&', '||', '==', ',', '*', '1', ' ', '\n', '"', '-');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (text) => {
          const tree = readExpression(text);
          if (tree !== undefined) expect([...nodesOf(tree)].length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it.each([
    ['parentheses', '('.repeat(9000) + 'a' + ')'.repeat(9000)],
    ['exclamation marks', `${'!'.repeat(20_000)}a`],
    ['indexes', `a${'[a'.repeat(9000)}${']'.repeat(9000)}`],
    ['calls', `${'f('.repeat(9000)}a${')'.repeat(9000)}`],
    ['a chain', Array.from({ length: 5000 }, () => 'a').join('||')],
    ['its length', 'a'.repeat(30_000)],
  ])('bounds %s', (_, text) => {
    expect(() => {
      const tree = readExpression(text);
      if (tree !== undefined) reachingPaths(tree);
    }).not.toThrow();
  });
});
