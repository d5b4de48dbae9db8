import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { stalePatterns } from './stale-patterns.js';

const PATH = 'brain/patterns.ndjson';
const FIELDS = { id: 'id', 'last-used': 'last_used', created: 'created', 'reuse-count': 'uses', pattern: 'match', resolution: 'fix' };
const STORE = { name: 'brain', path: PATH, fields: FIELDS };
const NOW = '2026-11-22T12:00:00Z';

interface Written {
  readonly id?: unknown;
  readonly last_used?: unknown;
  readonly created?: unknown;
  readonly uses?: unknown;
  readonly match?: unknown;
  readonly fix?: unknown;
}
const fresh = (id: string, more: Written = {}): Written => ({
  id,
  last_used: '2026-11-20',
  uses: 3,
  match: `error ${id}`,
  fix: 'retry',
  ...more,
});
const ndjson = (...patterns: readonly Written[]): string => patterns.map((each) => `${JSON.stringify(each)}\n`).join('');

function read(repository: MemoryRepository, store: object = STORE) {
  const sensors = { 'stale-patterns': { stores: [store as typeof STORE] } };
  return stalePatterns.read(sensorInput({ ...repository, sensors }, { now: NOW }));
}

/** `rule id:line` of every signal, or the outcome. */
async function told(repository: MemoryRepository, store: object = STORE): Promise<readonly string[]> {
  const reading = await read(repository, store);
  if (reading.outcome !== 'signals') return [reading.outcome];
  return reading.signals.map(({ rule, artefact }) => `${rule} ${artefact.name}${artefact.line === undefined ? '' : `:${artefact.line}`}`);
}

it('is clear, tells what broke, and is clear again when it is mended', async () => {
  const good = ndjson(fresh('A'), fresh('B'));
  expect(await told({ untracked: { [PATH]: good } })).toEqual(['clear']);
  const broken = ndjson(fresh('A'), fresh('B', { last_used: '2026-08-01' }), fresh('C', { match: 'error  A', fix: 'clear the cache' }));
  const reading = await read({ untracked: { [PATH]: broken } });
  expect(reading).toMatchObject({
    outcome: 'signals',
    signals: [
      {
        rule: 'unused-pattern',
        artefact: { path: PATH, line: 2, name: 'B' },
        actual: 'was last used 2026-08-01, 113 days ago',
        playbook: 'SAR-005',
      },
      { rule: 'contradicting-patterns', artefact: { path: PATH, line: 1, name: 'A' }, impact: 'degrades' },
    ],
  });
  expect(await told({ untracked: { [PATH]: good } })).toEqual(['clear']);
});

describe('NDJSON', () => {
  it.each<readonly [string, readonly Written[], readonly string[]]>([
    ['exactly 90 days is none', [fresh('A', { last_used: '2026-08-24T12:00:00Z' })], ['clear']],
    ['91 days', [fresh('A', { last_used: '2026-08-23T11:00:00Z' })], ['unused-pattern A:1']],
    ['never, and made long ago', [fresh('A', { last_used: null, uses: 0, created: '2026-01-01' })], ['unused-pattern A:1']],
    ['never, and made lately', [fresh('A', { last_used: null, uses: 0, created: '2026-11-01' })], ['clear']],
    ['never, made at an unknown time', [fresh('A', { last_used: null, uses: 0 })], ['unused-pattern A:1']],
    ['used at an unknown time', [fresh('A', { last_used: null, uses: 4 })], ['clear']],
    ['the same twice', [fresh('A'), fresh('B', { match: ' error   A ' })], ['duplicate-pattern A:1']],
    ['case is no white space', [fresh('A', { match: '\\S' }), fresh('B', { match: '\\s' })], ['clear']],
    ['no pattern is like no other', [fresh('A', { match: '' }), fresh('B', { match: '' })], ['clear']],
    ['lists of expressions', [fresh('A', { match: ['a', 'b'] }), fresh('B', { match: ['a', 'b'] })], ['duplicate-pattern A:1']],
    ['an id that is a number', [fresh('A', { id: 7, last_used: 1700000000 })], ['unused-pattern 7:1']],
    [
      '25 of them are one finding',
      Array.from({ length: 25 }, (_, at) => fresh(`P${at}`, { last_used: '2025-01-01' })),
      ['unused-pattern brain:1'],
    ],
  ])('%s', async (_what, patterns, expected) => {
    expect(await told({ untracked: { [PATH]: ndjson(...patterns) } })).toEqual(expected);
  });
});

describe('other forms', () => {
  it('JSON list, JSON map by key, SQLite, dotted fields', async () => {
    const list = JSON.stringify({ patterns: [{ meta: { id: 'A', used: '2026-01-01' } }] }, undefined, 1);
    const dotted = { path: 'p.json', table: 'patterns', fields: { id: 'meta.id', 'last-used': 'meta.used' } };
    expect(await told({ files: { 'p.json': list } }, dotted)).toEqual(['unused-pattern A:3']);
    const map = { path: 'p.json', fields: { id: '$key', 'last-used': 'used' } };
    expect(await told({ files: { 'p.json': '{"A": {"used": "2026-11-01"},\n "B": {"used": "2026-01-01"}}' } }, map)).toEqual([
      'unused-pattern B:2',
    ]);
    const sql = "CREATE TABLE p (id TEXT, used INTEGER); INSERT INTO p VALUES ('A', 1767225600), ('B', 1795000000)";
    const table = { path: 'p.db', table: 'p', fields: { id: 'id', 'last-used': 'used' } };
    expect(await told({ databases: { 'p.db': sql } }, table)).toEqual(['unused-pattern A']);
  });

  it('failure patterns of ci.patterns', async () => {
    const pattern = (id: string, counts: string, kind = 'flaky-test') => `- pattern_id: ${id}
  name: A failure
  category: tests
  class: ${kind}
  priority: 2
  severity: P2
  detection: {error_signatures: ['lost connection']}
  root_cause: the network
  fix_steps: [run it again]
  metadata: {discovered: 2026-01-01, confidence: 0.9, ${counts}}
`;
    const patternsOf = async (text: string) => {
      const base = sensorInput({ files: { 'ci/patterns.yml': text } }, { now: NOW });
      const reading = await stalePatterns.read({
        ...base,
        baseline: { ...base.baseline, ci: { ...base.baseline.ci, patterns: ['ci/patterns.yml'] } },
      });
      return reading.outcome === 'signals'
        ? reading.signals.map(({ rule, artefact }) => `${rule} ${artefact.name}:${artefact.line}`)
        : reading.outcome;
    };
    expect(await patternsOf(pattern('A_001', 'reuse_count: 0'))).toBe('clear');
    expect(await patternsOf(pattern('A_001', 'reuse_count: 0, counted_until: "2026-11-20T00:00:00Z"'))).toEqual(['unused-pattern A_001:1']);
    expect(await patternsOf(pattern('A_001', 'reuse_count: 1') + pattern('A_002', 'reuse_count: 1'))).toEqual([
      'duplicate-pattern A_001:1',
    ]);
    expect(await patternsOf(pattern('A_001', 'reuse_count: 1') + pattern('A_002', 'reuse_count: 1', 'infrastructure'))).toEqual([
      'contradicting-patterns A_001:1',
    ]);
    expect(await patternsOf('- nonsense')).toBe('unknown');
  });
});

describe('what is not judged', () => {
  it.each<readonly [string, MemoryRepository, object, string]>([
    ['no such file', {}, STORE, 'not-configured'],
    ['no JSON', { files: { [PATH]: 'hello' } }, STORE, 'failed'],
    ['an empty file', { files: { [PATH]: '' } }, STORE, 'failed'],
    ['another id', { files: { [PATH]: '{"a": 1}\n{"a": 2}\n' } }, STORE, 'not-configured'],
    ['a database without a table', { databases: { [PATH]: 'CREATE TABLE p (id)' } }, STORE, 'not-configured'],
    ['a database with another table', { databases: { [PATH]: 'CREATE TABLE p (id)' } }, { ...STORE, table: 'q' }, 'not-configured'],
    ['a database with other columns', { databases: { [PATH]: 'CREATE TABLE p (id)' } }, { ...STORE, table: 'p' }, 'not-configured'],
    ['deep nesting', { files: { [PATH]: `${'['.repeat(50_000)}${']'.repeat(50_000)}` } }, STORE, 'failed'],
  ])('%s', async (_what, repository, store, reason) => {
    expect(await read(repository, store)).toMatchObject({ outcome: 'unknown', reason });
  });

  it('lines that are no JSON, and times that cannot be read', async () => {
    const reading = await read({ files: { [PATH]: `${ndjson(fresh('A', { last_used: 'lately' }))}oops\n` } });
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: { judged: 1, unjudged: [{ reason: expect.stringContaining('1 record') }, { reason: expect.stringContaining('A') }] },
    });
  });
});
