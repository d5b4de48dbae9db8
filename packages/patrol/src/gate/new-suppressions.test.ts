import { memoryTree } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSuppressions } from './new-suppressions.js';

const PATH = '.github/workflows/ci.yml';
const SUPPRESSION = '# sar-ignore[missing-cache] until=2026-12-31 too small to cache';
const fresh = (head: string, base: string | undefined, path = PATH) =>
  newSuppressions(memoryTree({ [path]: head }), memoryTree(base === undefined ? {} : { [path]: base }), new Set([path]));

describe('a suppression', () => {
  it.each<[string, string, string | undefined, number]>([
    ['in a new file', `a: 1 ${SUPPRESSION}\n`, undefined, 1],
    ['that was there', `a: 1 ${SUPPRESSION}\n`, `a: 1 ${SUPPRESSION}\n`, 0],
    ['that moved with its line', `x: 0\na: 1 ${SUPPRESSION}\n`, `a: 1 ${SUPPRESSION}\n`, 0],
    ['on another line', `b: 1 ${SUPPRESSION}\n`, `a: 1 ${SUPPRESSION}\n`, 1],
    ['twice where it was once', `a: 1 ${SUPPRESSION}\nc: 2\na: 1 ${SUPPRESSION}\n`, `a: 1 ${SUPPRESSION}\n`, 1],
    ['that holds for longer', `a: 1 ${SUPPRESSION.replace('2026', '2027')}\n`, `a: 1 ${SUPPRESSION}\n`, 1],
    ['of another rule', `a: 1 ${SUPPRESSION.replace('missing', 'static')}\n`, `a: 1 ${SUPPRESSION}\n`, 1],
    ['above a line that changed', `${SUPPRESSION}\na: 2\n`, `${SUPPRESSION}\na: 1\n`, 1],
    ['that is gone', 'a: 1\n', `a: 1 ${SUPPRESSION}\n`, 0],
    ['that is no suppression', 'a: "sar-ignore[missing-cache] until=2026-12-31 x y z"\n', undefined, 0],
  ])('%s', (_, head, base, count) => {
    expect(fresh(head, base)).toHaveLength(count);
  });

  it.each([
    ['action.yml', 1],
    ['actions/a/action.yaml', 1],
    ['.github/workflows/x.yaml', 1],
    ['docs/x.yml', 0],
    ['.github/workflows/sub/x.yml', 0],
  ])('counts in %s: %d', (path, count) => {
    expect(fresh(`a: 1 ${SUPPRESSION}\n`, undefined, path)).toHaveLength(count);
  });

  it('of a file that did not change is not looked at', () => {
    expect(newSuppressions(memoryTree({ [PATH]: `a: 1 ${SUPPRESSION}\n` }), memoryTree({}), new Set())).toEqual([]);
  });

  it('is never new in what only lost or moved lines', () => {
    const lines = fc.array(fc.constantFrom(`a: 1 ${SUPPRESSION}`, `b: 2 ${SUPPRESSION}`, 'c: 3', '# d'), { maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat(20)), (all, order) => {
        const shuffled = all.map((line) => ({ line, at: order.next().value })).toSorted((a, b) => a.at - b.at);
        const kept = shuffled.map(({ line }) => line).slice(0, Math.max(0, all.length - 1));
        expect(fresh(`${kept.join('\n')}\n`, `${all.join('\n')}\n`)).toEqual([]);
      }),
    );
  });
});
