import type { CheckAnnotation } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { annotationLines } from './annotation-lines.js';

const some = (level: CheckAnnotation['level'], count: number, message = 'wrong'): readonly CheckAnnotation[] =>
  Array.from({ length: count }, (_, index) => ({ path: 'a.ts', line: index + 1, level, title: 'tests', message }));
const kinds = (lines: readonly string[]) =>
  ['error', 'warning', 'notice'].map((kind) => lines.filter((line) => line.startsWith(`::${kind} `)).length);

describe('annotations of the step', () => {
  it.each<[readonly CheckAnnotation[], readonly number[], string | undefined]>([
    [[], [0, 0, 0], undefined],
    [[...some('failure', 10), ...some('warning', 10), ...some('notice', 10)], [10, 10, 10], undefined],
    [some('failure', 25), [10, 0, 1], '::notice title=sar::15 more in the summary'],
    [[...some('failure', 11), ...some('notice', 10)], [10, 0, 10], '::notice title=sar::2 more in the summary'],
  ])('are as many as the runner keeps', (annotations, counts, last) => {
    const lines = annotationLines(annotations);
    expect(kinds(lines)).toEqual(counts);
    if (last !== undefined) expect(lines.at(-1)).toBe(last);
  });

  it('are one command each, whatever the text', () => {
    const [line] = annotationLines(some('failure', 1, 'a\n::error::b\r##[error]c'));
    expect(line).toMatch(/^::error file=a\.ts,line=1,title=tests::a%0A/);
    expect(line).not.toMatch(/[\r\n]|##\[/);
  });
});
