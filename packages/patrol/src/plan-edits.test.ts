import type { Finding, TextEdit } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, signal } from './finding.fixture.js';
import { planEdits } from './plan-edits.js';

const TEXT = 'one two three four\n';
const tree = memoryTree({ 'a.md': TEXT, 'b.md': TEXT });
const edit = (start: number, end: number, text: string, path = 'a.md'): TextEdit => ({ path, start, end, text });
const mending = (id: string, edits: readonly TextEdit[], more: Partial<Finding> = {}, sensor = 'doc-links'): Finding => ({
  ...finding({ id: 'x' }),
  signal: signal({ id, sensor, fix: { title: 'mend', edits } }),
  ...more,
});
const plan = (...findings: readonly Finding[]) => planEdits(findings, tree.read);

describe('the edits of findings', () => {
  it('are made together, each file once', () => {
    const { files, mended, skipped } = plan(
      mending('1', [edit(4, 7, 'TWO'), edit(0, 3, 'ONE', 'b.md')]),
      mending('2', [edit(14, 18, 'FOUR')]),
    );
    expect(files).toEqual([
      { path: 'a.md', before: TEXT, after: 'one TWO three FOUR\n' },
      { path: 'b.md', before: TEXT, after: 'ONE two three four\n' },
    ]);
    expect([mended.map(({ id }) => id), skipped]).toEqual([['1', '2'], []]);
  });

  it.each<[string, TextEdit]>([
    ['the same place', edit(4, 7, 'zwei')],
    ['a part of it', edit(6, 9, 'x')],
    ['its end', edit(7, 7, 'x')],
  ])('are made whole or not at all where another touches %s', (_, second) => {
    const { files, skipped } = plan(mending('1', [edit(4, 7, 'TWO')]), mending('2', [edit(0, 3, 'ONE', 'b.md'), second]));
    expect(files.map(({ path, after }) => [path, after])).toEqual([['a.md', 'one TWO three four\n']]);
    expect(skipped).toMatchObject([{ signal: { id: '2' }, reason: expect.stringContaining('run it again') }]);
  });

  it('are not made for what is waived, what has none, and what is proved elsewhere', () => {
    const waived = { by: 'waiver', reason: 'agreed', until: '2030-01-01' } as const;
    const { files, mended, skipped } = plan(
      mending('1', [edit(0, 3, 'x')], { waived }),
      { ...finding({ id: 'x' }), signal: signal({ id: '2' }) },
      mending('3', [edit(4, 7, 'x')], {}, 'cache-wiring'),
    );
    expect([files, mended, skipped]).toEqual([[], [], []]);
  });

  it.each([
    ['is gone', edit(0, 1, 'x', 'gone.md')],
    ['is shorter', edit(500, 501, 'x')],
    ['is turned round', edit(5, 2, 'x')],
  ])('are not made in a file that %s', (_, wrong) => {
    expect(plan(mending('1', [wrong]))).toMatchObject({ files: [], skipped: [{ reason: expect.stringContaining('not what it was') }] });
  });

  it('never touch a character that no edit names', () => {
    const edits = fc.array(fc.tuple(fc.nat(18), fc.nat(4), fc.constantFrom('', 'X', 'YY')), { maxLength: 6 });
    fc.assert(
      fc.property(edits, (given) => {
        const { files, mended } = plan(
          ...given.map(([start, length, text], at) => mending(String(at), [edit(start, Math.min(19, start + length), text)])),
        );
        const made = mended.flatMap(({ fix }) => fix?.edits ?? []);
        const kept = [...TEXT].filter((_, at) => !made.some(({ start, end }) => at >= start && at < end)).join('');
        expect((files[0]?.after ?? TEXT).replaceAll(/[XY]/g, '')).toBe(kept);
      }),
    );
  });
});
