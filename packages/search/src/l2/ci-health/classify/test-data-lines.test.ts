import { describe, expect, it } from 'vitest';
import type { SliceLine } from '../log/log-slice.js';
import { testDataLines } from './test-data-lines.js';

const line = (text: string, marker?: SliceLine['marker']): SliceLine => ({ text, marker });

describe('testDataLines', () => {
  it.each<[string, readonly SliceLine[], readonly number[]]>([
    [
      'a section of pytest, up to the next header',
      [line('----- Captured log call -----'), line('No space left on device'), line('===== short test summary info =====')],
      [1],
    ],
    [
      'two sections of pytest',
      [
        line('----- Captured stdout call -----'),
        line('one'),
        line('----- Captured stderr call -----'),
        line('two'),
        line('____ test_b ____'),
      ],
      [1, 3],
    ],
    ['a section that the log ends in', [line('--- Captured log setup ---'), line('one'), line('exit 1', 'error'), line('two')], [1]],
    ['a block of Jest', [line('  console.error'), line('    getaddrinfo ENOTFOUND x'), line(''), line('FAIL a.test.js')], [1, 2]],
    ['a block of Vitest', [line('stderr | a.test.ts > one'), line('ENOSPC'), line(''), line('FAIL a.test.ts')], [1]],
    ['what a test compared', [line("E       AssertionError: assert 'killed' == 'fine'"), line('E       OSError: [Errno 28] x')], [0]],
    ['what Jest compared', [line('    Expected: "Connection refused"'), line('    Received: "ok"')], [0, 1]],
    ['the source in an excerpt', [line('    > 4 |   write("No space left on device")'), line('      at a.test.js:4:1')], [0]],
    [
      'the source of a test, and not its error',
      [line('___ test_a ___'), line('>       raise OSError(28, "full")'), line('E       OSError: [Errno 28] full')],
      [1],
    ],
    ['nothing in other lines', [line('fatal: not a git repository'), line('make: *** [a] Error 1')], []],
  ])('%s', (_, lines, positions) => {
    expect([...testDataLines(lines)]).toEqual(positions);
  });
});
