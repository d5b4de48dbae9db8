import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimeIsUp } from '../pace.js';
import { memoryFiles, STEADY } from '../sensor-input.fixture.js';
import { readColumns } from './read-columns.js';

async function read(path: string, content: string | Uint8Array, names: readonly string[], maxRows = 1000, delimiter?: string) {
  return readColumns(memoryFiles({ untracked: { [path]: content } }), STEADY, { path, names, maxRows, delimiter });
}

async function columnsOf(path: string, content: string | Uint8Array, names: readonly string[], delimiter?: string) {
  const answer = await read(path, content, names, 1000, delimiter);
  if (!answer.ok) throw new Error(answer.why);
  return Object.fromEntries(answer.table.columns);
}

/** Made by scripts/statistics/make-tables.py with pyarrow: 300 rows in groups of 100. */
function parquet(codec: string): Uint8Array {
  return readFileSync(new URL(`./fixtures/${codec}.parquet`, import.meta.url));
}
const CODECS = ['none', 'snappy', 'gzip', 'brotli', 'zstd'];

describe('columns of text', () => {
  it('are those of the header, with numbers as numbers', async () => {
    expect(await columnsOf('a.csv', 'x,"y z",w\n1,a,7\n-2.5e3,,NA\n"3",True,x\n4\n', ['y z', 'x', 'gone'])).toEqual({
      x: [1, -2500, 3, 4],
      'y z': ['a', undefined, 'true', undefined],
    });
  });

  it.each(['', 'NA', 'NaN', 'nan', 'null', 'NULL', 'None', 'n/a', '<NA>'])('take %j for a missing value', async (text) => {
    expect(await columnsOf('a.csv', `x,y\n${text},1\n`, ['x'])).toEqual({ x: [undefined] });
  });

  it.each(['1_000', '0x10', '1,5', '١', '1e', '--1', '1.2.3', 'NaNa'])('leave %j as text', async (text) => {
    expect(await columnsOf('a.csv', `x\n"${text}"\n`, ['x'])).toEqual({ x: [text] });
  });

  it('are separated by a tab in TSV, and by what is asked for', async () => {
    expect(await columnsOf('a.tsv', 'x\ty\n1\t2\n', ['y'])).toEqual({ y: [2] });
    expect(await columnsOf('a.csv', 'x;y\n1;2\n', ['y'], ';')).toEqual({ y: [2] });
  });
});

describe('columns of newline-delimited JSON', () => {
  it('are the members of the objects', async () => {
    const text = '{"x":1,"y":"a"}\r\n\n{"x":null}\n{"y":true,"x":[1]}';
    expect(await columnsOf('a.ndjson', text, ['x', 'y', 'gone'])).toEqual({ x: [1, undefined, '[1]'], y: ['a', undefined, 'true'] });
  });

  it.each(['__proto__', 'constructor', 'toString'])('do not include %s, which every object has', async (name) => {
    expect(await columnsOf('a.jsonl', '{"x":1}\n', [name])).toEqual({});
  });

  it.each([
    ['a list', '[1]\n', 'line 1 is no JSON object'],
    ['a broken line', '{"x":1}\n{"x":\n', 'line 2 is no JSON'],
    ['an endless line', `{"x":"${'a'.repeat(2_000_000)}"}`, 'characters'],
  ])('are not read from %s', async (_what, text, why) => {
    expect(await read('a.jsonl', text, ['x'])).toEqual({ ok: false, why: expect.stringContaining(why) });
  });
});

describe('columns of Parquet', () => {
  it.each(CODECS)('are read with the codec %s', async (codec) => {
    const columns = await columnsOf('a.parquet', parquet(codec), ['x', 'c', 'i', 'b', 'gone']);
    expect(Object.keys(columns)).toEqual(['x', 'c', 'i', 'b']);
    expect(columns['i']).toEqual(Array.from({ length: 300 }, (_, index) => index));
    expect(columns['c']?.slice(0, 4)).toEqual(['DE', 'FR', 'IT', 'DE']);
    expect(columns['b']?.slice(0, 2)).toEqual(['true', 'false']);
    expect(columns['x']?.slice(49, 53)).toEqual([24.5, undefined, 25.5, 26]);
    expect(columns['x']?.filter((value) => value === undefined)).toHaveLength(6);
  });

  it('are sampled by every k-th row over all groups', async () => {
    const answer = await read('a.parquet', parquet('snappy'), ['i'], 90);
    expect(answer).toMatchObject({ ok: true, table: { rows: 300, stride: 4 } });
    expect(answer.ok && answer.table.columns.get('i')).toEqual(Array.from({ length: 75 }, (_, index) => index * 4));
  });

  it.each([
    ['nothing', ''],
    ['text', 'x,y\n1,2\n'],
    ['the magic alone', 'PAR1PAR1'],
    ['a footer that is longer than the file', Buffer.from('PAR1\u0000\u0000\u0000\u0000\u00ff\u00ff\u00ff\u007fPAR1', 'latin1')],
  ])('are not read from %s', async (_what, content) => {
    expect(await read('a.parquet', content, ['x'])).toMatchObject({ ok: false, why: expect.stringMatching(/Parquet|beyond/) });
  });

  it('are refused, never crash and never grow without bound when bytes are changed', async () => {
    const whole = parquet('gzip');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          const answer = await read('a.parquet', bytes, ['x', 'c', 'i', 'b']);
          if (answer.ok) for (const values of answer.table.columns.values()) expect(values.length).toBeLessThanOrEqual(1000);
          else expect(answer.why).not.toBe('');
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('samples', () => {
  it.each([1, 2, 7, 10, 11, 100, 1000])('of %d rows are every k-th, at most the limit', async (count) => {
    const text = `i\n${Array.from({ length: count }, (_, index) => index).join('\n')}\n`;
    const answer = await read('a.csv', text, ['i'], 10);
    if (!answer.ok) throw new Error(answer.why);
    const { rows, stride, columns } = answer.table;
    expect(rows).toBe(count);
    expect(columns.get('i')).toEqual(Array.from({ length: Math.ceil(count / stride) }, (_, index) => index * stride));
    expect(columns.get('i')?.length).toBeLessThanOrEqual(10);
    expect((columns.get('i')?.length ?? 0) * 2).toBeGreaterThanOrEqual(Math.min(count, 10));
  });
});

describe('what is no table', () => {
  it.each([
    ['gone.csv', 'it is not there'],
    ['../out.csv', 'it leads out of the repository, where nothing is read'],
  ])('%s', async (path, why) => {
    expect(await readColumns(memoryFiles({}), STEADY, { path, names: ['x'], maxRows: 10 })).toEqual({ ok: false, why });
  });

  it('an empty file', async () => {
    expect(await read('a.csv', '', ['x'])).toEqual({ ok: false, why: expect.stringContaining('first row') });
  });

  it('a file of another format', async () => {
    expect(await read('a.xlsx', 'PK', ['x'])).toEqual({ ok: false, why: expect.stringContaining('.parquet') });
  });
});

describe('a reader whose time is over', () => {
  it.each([
    ['a.csv', `i\n${'1\n'.repeat(2000)}`],
    ['a.jsonl', '{"i":1}\n'.repeat(2000)],
    ['a.parquet', parquet('none')],
  ])('ends in %s', async (path, content) => {
    const pace = { ...STEADY, step: () => Promise.reject(new TimeIsUp('time is up')) };
    await expect(readColumns(memoryFiles({ untracked: { [path]: content } }), pace, { path, names: ['i'], maxRows: 10 })).rejects.toThrow(
      TimeIsUp,
    );
  });
});
