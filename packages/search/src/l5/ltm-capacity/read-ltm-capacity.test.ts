import { DatabaseSync } from 'node:sqlite';
import { known, memoryInstantSql, unknown, type WorkFiles } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../records/instant-of.js';
import { memoryFiles, sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import type { SensorInput } from '../../sensor.js';
import { ltmCapacity } from './ltm-capacity.js';

const PATH = '.codex/memory/ltm.db';
const DECLARED = {
  name: 'LTM',
  path: PATH,
  table: 'memories',
  columns: { created: 'created_at', accessed: 'last_access', tag: 'tag' },
  'max-rows': 10,
};
const TABLE = 'CREATE TABLE memories (id INTEGER PRIMARY KEY, created_at, last_access, tag TEXT);';

/** A memory of so many rows, one a day up to the day of the tests. */
function memory(rows: number, more = ''): string {
  const values = Array.from({ length: rows }, (_, at) => `(${at}, '2026-11-${String(22 - at).padStart(2, '0')} 08:00:00', NULL, 'ci')`);
  return `${TABLE} ${values.length > 0 ? `INSERT INTO memories VALUES ${values.join(',')};` : ''} ${more}`;
}

async function rules(sql: string, declared: object = DECLARED, more: Partial<SensorInput> = {}): Promise<readonly string[]> {
  const reading = await ltmCapacity.read(input(sql, declared, more));
  return reading.outcome === 'signals' ? reading.signals.map(({ rule }) => rule) : [reading.outcome];
}

function input(sql: string, declared: object, more: Partial<SensorInput> = {}): SensorInput {
  const repository: MemoryRepository = {
    databases: { [PATH]: sql },
    sensors: { 'ltm-capacity': { databases: [declared as typeof DECLARED] } },
  };
  return sensorInput(repository, { now: '2026-11-22T12:00:00Z', ...more });
}

/** Files in which the check of integrity gives an answer of one's own. */
function withIntegrity(answer: Awaited<ReturnType<WorkFiles['query']>>): Pick<SensorInput, 'files'> {
  const files = memoryFiles({ databases: { [PATH]: memory(3) } });
  return {
    files: {
      ...files,
      query: (path, queries, options) =>
        queries[0]?.sql.startsWith('PRAGMA integrity_check') === true ? Promise.resolve(answer) : files.query(path, queries, options),
    },
  };
}
const faults = (...lines: readonly string[]) =>
  withIntegrity(known([{ rows: lines.map((line) => ({ integrity_check: line })), cut: false }]));

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  expect(await rules(memory(8))).toEqual(['clear']);
  const reading = await ltmCapacity.read(input(memory(9), DECLARED));
  expect(reading).toMatchObject({
    outcome: 'signals',
    signals: [{ rule: 'memory-full', playbook: 'SAR-005', artefact: { path: PATH, name: 'LTM' }, actual: '9 of 10 rows (90 %)' }],
  });
  expect(await rules(memory(9, 'DELETE FROM memories WHERE id > 5'))).toEqual(['clear']);
});

describe('rules', () => {
  it.each([
    ['exactly 80 % is none', memory(8), DECLARED, ['clear']],
    ['a limit of its own', memory(8), { ...DECLARED, 'warn-percent': 70 }, ['memory-full']],
    ['bytes', memory(1), { ...DECLARED, 'max-bytes': 10 }, ['memory-full']],
    ['an old row', memory(1, "INSERT INTO memories VALUES (9, '2026-01-01', NULL, 'x')"), DECLARED, ['old-memories']],
    ['an old row that was used', memory(1, "INSERT INTO memories VALUES (9, '2026-01-01', '2026-11-01', 'x')"), DECLARED, ['clear']],
    [
      'a row that was made after its last use',
      memory(1, "INSERT INTO memories VALUES (9, '2026-11-01', '2026-01-01', 'x')"),
      DECLARED,
      ['clear'],
    ],
    [
      'a new row that was used at no time',
      memory(1, "INSERT INTO memories VALUES (9, '2026-11-01', '0001-01-01 00:00:00+00:00', 'x')"),
      DECLARED,
      ['clear'],
    ],
    ['a day as a number, which is no time', memory(1, "INSERT INTO memories VALUES (9, 20240101, NULL, 'x')"), DECLARED, ['clear']],
    ['an old row in Unix seconds', memory(0, 'INSERT INTO memories VALUES (9, 1767225600, NULL, 1)'), DECLARED, ['old-memories']],
    ['an old row in milliseconds', memory(0, 'INSERT INTO memories VALUES (9, 1767225600000, NULL, 1)'), DECLARED, ['old-memories']],
    ['an old Julian day', memory(0, 'INSERT INTO memories VALUES (9, 2461042.5, NULL, 1)'), DECLARED, ['old-memories']],
    ['no tag', memory(1, "INSERT INTO memories VALUES (9, '2026-11-01', NULL, ' ')"), DECLARED, ['untagged-memories']],
    ['no column', memory(1), { ...DECLARED, columns: { created: 'born' } }, ['memory-layout']],
    ['no table', memory(1), { ...DECLARED, table: 'notes' }, ['memory-layout']],
    ['an empty table', TABLE, DECLARED, ['clear']],
    [
      'a table whose name is SQL',
      'CREATE TABLE "x""; DROP TABLE y; --" (a)',
      { path: PATH, table: 'x"; DROP TABLE y; --', columns: {} },
      ['clear'],
    ],
  ])('%s', async (_what, sql, declared, expected) => {
    expect(await rules(sql, declared)).toEqual(expected);
  });

  it.each([
    ['lost pages', ['*** in database main ***\nTree 2 page 2: btreeInitPage() returns error code 11'], ['memory-corrupt', 'data-loss']],
    ['an index', ['row 3 missing from index by_tag', 'wrong # of entries in index by_tag'], ['memory-damaged', 'degrades']],
    ['a constraint', ['NULL value in memories.tag'], ['memory-damaged', 'degrades']],
    ['lost space', ['Page 4: never used'], ['memory-damaged', 'degrades']],
    ['both', ['NULL value in memories.tag', 'Tree 5 page 9 cell 3: Rowid 7 out of order'], ['memory-corrupt', 'data-loss']],
  ])('integrity: %s', async (_what, lines, [rule, impact]) => {
    const reading = await ltmCapacity.read(input(memory(3), DECLARED, faults(...lines)));
    expect(reading).toMatchObject({ outcome: 'signals', signals: [{ rule, impact }] });
  });

  it('a database that SQLite cannot read is corrupt; one that is none is unknown', async () => {
    const malformed = withIntegrity(unknown('failed', 'SQLite says: database disk image is malformed'));
    expect(await rules(memory(3), DECLARED, malformed)).toEqual(['memory-corrupt']);
    const text = sensorInput({ files: { [PATH]: 'no database' }, sensors: { 'ltm-capacity': { databases: [DECLARED] } } });
    expect(await ltmCapacity.read(text)).toMatchObject({ outcome: 'unknown', reason: 'failed' });
  });
});

describe('what is not judged', () => {
  it('a schema that this SQLite does not understand: a newer one may have written it', async () => {
    const detail = 'SQLite says: malformed database schema (x) - near "FUTURE": syntax error';
    const odd = {
      files: { ...sensorInput({ databases: { [PATH]: memory(3) } }).files, query: () => Promise.resolve(unknown('failed', detail)) },
    };
    expect(await ltmCapacity.read(input(memory(3), DECLARED, odd))).toMatchObject({
      outcome: 'unknown',
      reason: 'failed',
      detail: expect.stringContaining('a newer SQLite wrote it, or it is damaged'),
    });
  });

  it('a link that leads out of the repository', async () => {
    const { files } = sensorInput();
    const reading = await ltmCapacity.read(input(memory(1), DECLARED, { files: { ...files, facts: () => ({ kind: 'outside' }) } }));
    expect(reading).toMatchObject({ outcome: 'unknown', detail: expect.stringContaining('leads out of the repository') });
  });

  it('the rows of a damaged database whose rows cannot be read, and it is damaged all the same', async () => {
    const { files } = faults('NULL value in memories.tag');
    const query: WorkFiles['query'] = (path, queries, options) =>
      /integrity_check/.test(queries[0]?.sql ?? '') ? files.query(path, queries, options) : Promise.resolve(unknown('failed', 'no rows'));
    expect(await ltmCapacity.read(input(memory(3), DECLARED, { files: { ...files, query } }))).toMatchObject({
      outcome: 'signals',
      signals: [{ rule: 'memory-damaged' }],
      scope: { unjudged: [{ path: PATH, reason: 'no rows' }] },
    });
  });

  it('a database that looks broken while somebody writes to it', async () => {
    const { files } = faults('Tree 2 page 2: btreeInitPage() returns error code 11');
    let asked = 0;
    const facts: WorkFiles['facts'] = (path) =>
      ({ ...files.facts(path), modifiedAt: `2026-11-22T00:00:0${(asked += 1)}.000Z` }) as ReturnType<WorkFiles['facts']>;
    const reading = await ltmCapacity.read(input(memory(3), DECLARED, { files: { ...files, facts } }));
    expect(reading).toMatchObject({ outcome: 'clear', scope: { unjudged: [{ reason: expect.stringContaining('written to while') }] } });
  });

  it('is ready where a declared memory is', async () => {
    expect(await ltmCapacity.ready?.(input(memory(1), DECLARED))).toEqual({ ready: true, by: PATH });
  });

  it('a file that is not there', async () => {
    const reading = await ltmCapacity.read(sensorInput({ sensors: { 'ltm-capacity': { databases: [DECLARED] } } }));
    expect(reading).toMatchObject({ outcome: 'unknown', reason: 'not-configured', detail: expect.stringContaining(PATH) });
  });

  it('a file that its home does not hold either is no memory that could be wrong', async () => {
    const missingMemories = new Map([[PATH, { state: 'none', home: 'the Actions cache under ltm' } as const]]);
    const sensors = { 'ltm-capacity': { databases: [DECLARED] } };
    expect(await ltmCapacity.read(sensorInput({ sensors }, { missingMemories }))).toMatchObject({
      outcome: 'clear',
      scope: { judged: 0, unjudged: [] },
      looked: [{ what: PATH, detail: 'there is none, neither here nor in the Actions cache under ltm' }],
    });
    const two = { 'ltm-capacity': { databases: [DECLARED, { ...DECLARED, path: 'other.db' }] } };
    expect(await ltmCapacity.read(sensorInput({ databases: { 'other.db': memory(9) }, sensors: two }, { missingMemories }))).toMatchObject({
      outcome: 'signals',
      scope: { judged: 1, unjudged: [] },
    });
  });

  it('a file whose home could not be asked', async () => {
    const missing = { state: 'unknown', home: 'an artifact memory', reason: 'unreachable', detail: 'it answered 503' } as const;
    const input = sensorInput({ sensors: { 'ltm-capacity': { databases: [DECLARED] } } }, { missingMemories: new Map([[PATH, missing]]) });
    expect(await ltmCapacity.read(input)).toMatchObject({
      outcome: 'unknown',
      reason: 'unreachable',
      detail: `${PATH}: there is no such file here, and what an artifact memory holds is not known: it answered 503`,
    });
  });

  it('rows whose time cannot be read', async () => {
    const reading = await ltmCapacity.read(input(memory(1, "INSERT INTO memories VALUES (9, 'yesterday', NULL, 'x')"), DECLARED));
    // None of the sensor's findings is hidden: those of age are about the rows that tell one.
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: PATH, reason: expect.stringContaining('1 row'), hides: [] }] },
    });
    // Where no row tells one, old rows may be among them.
    const aged = await ltmCapacity.read(input(memory(1, "UPDATE memories SET created_at = '2026-01-01'"), DECLARED));
    const old = aged.outcome === 'signals' ? aged.signals.find(({ rule }) => rule === 'old-memories') : undefined;
    expect(old).toBeDefined();
    expect(
      await ltmCapacity.read(input(memory(1, "UPDATE memories SET created_at = 'yesterday', last_access = NULL"), DECLARED)),
    ).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: PATH, hides: [old?.id] }] },
    });
  });

  it('nothing but the paths that are asked for', async () => {
    expect(await rules(memory(9), DECLARED, { onlyPaths: new Set(['a.py']) })).toEqual(['clear']);
  });
});

it('reads times in SQL as it does in code', () => {
  const database = new DatabaseSync(':memory:');
  const statement = database.prepare(`SELECT ${memoryInstantSql('"at"')} AS seconds FROM (SELECT ? AS "at")`);
  const inSql = (value: string | number) => (statement.get(value) as { readonly seconds: number | null }).seconds;
  const date = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true });
  const value = date.chain((each) =>
    fc.constantFrom<string | number>(
      each.toISOString(),
      each.toISOString().slice(0, 19),
      each.toISOString().slice(0, 19).replace('T', ' '),
      each.toISOString().slice(0, 10),
      `${each.toISOString().slice(0, 16)}+02:00`,
      `${each.toISOString().slice(0, 19)}+0530`,
      `${each.toISOString().slice(0, 19)}-08`,
      `${each.toISOString().slice(0, 19)} +0100`,
      `${each.toISOString().slice(0, 19).replace('T', ' ')},250`,
      `${each.toISOString().slice(0, 19).replace('T', ' ')} UTC`,
      `${each.toISOString().slice(0, 19)}.123456789Z`,
      `${each.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
      Math.floor(each.getTime() / 1000),
      String(Math.floor(each.getTime() / 1000)),
      each.getTime(),
      each.getTime() * 1000,
      each.getTime() / 86_400_000 + 2_440_587.5,
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(value, fc.string(), fc.integer(), fc.constantFrom('2026-13-01', '2026-02', '', 'now', '12:00', '1.', '1.2.3', '1.5')),
      (each) => {
        const expected = instantOf(each);
        const seconds = inSql(each);
        if (expected === undefined) expect(seconds).toBeNull();
        else expect(Math.abs((seconds ?? -1e9) - expected / 1000)).toBeLessThan(1.01);
      },
    ),
    { numRuns: 400 },
  );
  database.close();
});
