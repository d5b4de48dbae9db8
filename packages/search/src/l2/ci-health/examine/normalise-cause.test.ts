import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causeParts, normaliseCause } from './normalise-cause.js';

describe('normaliseCause', () => {
  it.each([
    ['timed out after 30.5 seconds', 'timed out after <duration>'],
    ['took 12ms at 2026-11-22T10:00:00.123Z', 'took <duration> at <time>'],
    ['commit deadbee1 is gone', 'commit <id> is gone'],
    ['defaced is a word, 1234567 a number', 'defaced is a word, <number> a number'],
    ['id 3f2504e0-4f89-11d3-9a0c-0305e82c3301 at 0x7ffe01', 'id <id> at <id>'],
    ['cannot open /tmp/pytest-of-runner/x-1/a.txt: gone', 'cannot open <path>: gone'],
    ['C:\\Users\\runneradmin\\AppData\\Local\\Temp\\a1\\b.txt', '<path>'],
    ['src/a.ts:12:3 TS2345', 'src/a.ts:<number>:<number> TS2345'],
    ['numpy 1.26.4 and E501', 'numpy <number> and E501'],
    ['  many   spaces ', 'many spaces'],
    ['', ''],
  ])('%s', (line, expected) => {
    expect(normaliseCause(line)).toBe(expected);
  });

  it('the parts make up the line', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300, unit: fc.constantFrom('a', 'f', '0', '7', '.', ':', '-', 'T', 'Z', '/tmp/', ' ', 's', '\\', 'x') }),
        (line) => {
          const text = line.slice(0, 400);
          expect(
            causeParts(text)
              .map((part) => part.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  it('takes linear time', async () => {
    await withinProcessorTime(1000, () => {
      for (const unit of ['a', '1', '0.', 'ab1', '/tmp/', '2026-11-22 ', '1:', 'deadbeef-'])
        for (let round = 0; round < 100; round += 1) normaliseCause(unit.repeat(2000));
    });
  });
});
