import { withinProcessorTime } from '@sar/testkit';
import { UserError } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { compileLibrary } from './compile-library.js';
import { aPattern } from './pattern.fixture.js';

const work = () => ({ left: 1_000_000 });

describe('compileLibrary', () => {
  it('matches every signature of a line, whatever it requires, with what it captures', async () => {
    const library = await compileLibrary([
      aPattern({
        id: 'A_001',
        error: ["^ModuleNotFoundError: No module named '([^']+)'( again)?", '\\d{4}'],
        context: ['named'],
        excluded: ['zzz'],
      }),
      aPattern({ id: 'B_001', error: ['[xyz]{3}'] }),
    ]);
    const hits = library.match("ModuleNotFoundError: No module named 'abc.xyz'", work());
    expect(hits.map(({ entry, role, index, captures }) => [entry.pattern.pattern_id, role, index, captures()])).toEqual([
      ['A_001', 'error', 0, ['abc.xyz']],
      ['A_001', 'context', 0, []],
      ['B_001', 'error', 0, []],
    ]);
  });

  it('takes a pattern of the repository for a shipped one of the same id, and puts it first', async () => {
    const library = await compileLibrary(
      [aPattern({ id: 'A_001', error: ['shipped'] }), aPattern({ id: 'B_001', error: ['other'] })],
      [aPattern({ id: 'A_001', error: ['early'] }), aPattern({ id: 'A_001', error: ['own'] })],
    );
    expect(library.patterns.map(({ pattern, isOwn }) => [pattern.detection.error_signatures[0], isOwn])).toEqual([
      ['own', true],
      ['other', false],
    ]);
    expect(library.match('shipped early', work())).toEqual([]);
  });

  it.each(['(?=a)b', '(a', '[z-a]', '\\1', 'a{5000}'])(
    'an own expression that RE2 does not know is the author’s to mend: %s',
    async (expression) => {
      const attempt = compileLibrary([], [aPattern({ id: 'OWN_001', error: ['fine'], excluded: [expression] })]);
      await expect(attempt).rejects.toThrow(UserError);
      await expect(attempt).rejects.toThrow(/OWN_001: detection\.excluded_signatures\[0\] .*no RE2 expression/);
    },
  );

  it('stops when its work is used up', async () => {
    const library = await compileLibrary([aPattern({ id: 'A_001', error: ['first'] }), aPattern({ id: 'B_001', error: ['second'] })]);
    const little = { left: 5 };
    expect(library.match('first second', little)).toHaveLength(1);
    expect(library.match('first second', little)).toHaveLength(0);
  });

  it('hostile expressions take linear time', async () => {
    const library = await compileLibrary(
      [],
      [aPattern({ id: 'OWN_001', error: ['(?:a+)+$', '(?:(?:a|aa)+)+b', '(.*a){12}c', '(?:x+x+)+y'] })],
    );
    const line = `${'a'.repeat(1900)}${'x'.repeat(99)}!`;
    await withinProcessorTime(1500, () => {
      for (let round = 0; round < 20; round += 1) library.match(line + String(round), work());
    });
  });
});
