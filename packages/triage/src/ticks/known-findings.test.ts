import { publishedJsonSchemas, UserError, type Finding, type StateStore } from '@sar/baseline';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { finding as openFinding } from '../sprint-plan/subject.fixture.js';
import { findingsRecord, readKnownFindings, withAccepted } from './known-findings.js';

function finding({
  id,
  firstSeen = '2026-11-01T00:00:00.000Z',
  waived = false,
}: {
  id: string;
  firstSeen?: string;
  waived?: boolean;
}): Finding {
  return { ...openFinding({ id }), firstSeen, ...(waived && { waived: { by: 'waiver', reason: 'known', until: '2026-12-31' } }) };
}

function store(text: string | undefined): StateStore {
  return {
    place: '.sar',
    read: async (path) => (path === 'findings.json' ? text : undefined),
    update: () => {
      throw new Error('reading writes nothing');
    },
  };
}

const ACCEPTED = { '0123456789abcdef': { firstSeen: '2026-11-01T00:00:00.000Z', rule: 'missing-cache', path: 'x' } };

it('reads what was recorded, in the order of the ids, without what is waived', async () => {
  const record = findingsRecord([
    finding({ id: 'b' }),
    finding({ id: 'a', firstSeen: '2026-10-01T00:00:00.000Z' }),
    finding({ id: 'c', waived: true }),
  ]);
  expect(record.path).toBe('findings.json');
  expect(record.text).toMatch(/^\{\n {2}"schema": "sar.findings\/1"[\s\S]*"a": [\s\S]*"b": [\s\S]*\}\n$/);
  expect(record.text).not.toContain('"c"');
  expect(await readKnownFindings(store(record.text))).toEqual({
    firstSeen: new Map([
      ['a', '2026-10-01T00:00:00.000Z'],
      ['b', '2026-11-01T00:00:00.000Z'],
    ]),
    accepted: new Set(['a', 'b']),
  });
});

it('is written as its schema says', async () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const isValid = ajv.compile((await publishedJsonSchemas()).get('findings.schema.json') as object);
  const { text } = findingsRecord([finding({ id: 'a' })]);
  const ticked = withAccepted(text, new Map([['b', { firstSeen: '2026-11-02T00:00:00.000Z', rule: '', path: '' }]]), '.sar');
  expect(isValid(JSON.parse(ticked)), JSON.stringify(isValid.errors)).toBe(true);
  expect(isValid({ schema: 'sar.findings/1', accepted: { a: {} } })).toBe(false);
});

it('knows nothing without a record', async () => {
  expect(await readKnownFindings(store(undefined))).toEqual({ firstSeen: new Map(), accepted: new Set() });
});

it('gives the same text for the same findings in any order', () => {
  const [a, b] = [finding({ id: 'a' }), finding({ id: 'b' })];
  expect(findingsRecord([a, b])).toEqual(findingsRecord([b, a]));
});

it.each([
  ['no JSON', '{', 'not readable as JSON'],
  ['an empty file', '', 'not readable as JSON'],
  ['a list', '[]', 'not readable as JSON'],
  ['null', 'null', 'not readable as JSON'],
  ['no schema', JSON.stringify({ accepted: ACCEPTED }), 'has the schema undefined'],
  [
    'a newer schema',
    JSON.stringify({ schema: 'sar.findings/2', accepted: ACCEPTED }),
    'has the schema "sar.findings/2", and this version of SAR reads sar.findings/1',
  ],
  ['no accepted', JSON.stringify({ schema: 'sar.findings/1' }), 'has no "accepted"'],
  ['accepted of null', JSON.stringify({ schema: 'sar.findings/1', accepted: null }), 'has no "accepted"'],
  ['accepted as a list', JSON.stringify({ schema: 'sar.findings/1', accepted: [] }), 'has no "accepted"'],
  ['an entry without a date', JSON.stringify({ schema: 'sar.findings/1', accepted: { x: {} } }), '"firstSeen" of x is no date'],
  ['an entry of null', JSON.stringify({ schema: 'sar.findings/1', accepted: { x: null } }), '"firstSeen" of x is no date'],
  [
    'a date that is none',
    JSON.stringify({ schema: 'sar.findings/1', accepted: { x: { firstSeen: 'today' } } }),
    '"firstSeen" of x is no date',
  ],
  ['a number as a date', JSON.stringify({ schema: 'sar.findings/1', accepted: { x: { firstSeen: '1' } } }), '"firstSeen" of x is no date'],
])('refuses %s', async (_, text, message) => {
  await expect(readKnownFindings(store(text))).rejects.toThrow(UserError);
  await expect(readKnownFindings(store(text))).rejects.toThrow(`.sar/findings.json`);
  await expect(readKnownFindings(store(text))).rejects.toThrow(message);
});

it('takes an id that is a name of every object for an id', async () => {
  const accepted = JSON.parse('{"__proto__": {"firstSeen": "2026-11-01T00:00:00Z"}}') as object;
  expect([...(await readKnownFindings(store(JSON.stringify({ schema: 'sar.findings/1', accepted })))).accepted]).toEqual(['__proto__']);
});

it('adds what is not there yet, and keeps the rest', async () => {
  const entry = (firstSeen: string) => ({ firstSeen, rule: 'x', path: 'y' });
  const first = withAccepted(undefined, new Map([['b', entry('2026-11-02T00:00:00.000Z')]]), '.sar');
  const both = withAccepted(
    first,
    new Map([
      ['a', entry('2026-11-03T00:00:00.000Z')],
      ['b', entry('2026-11-04T00:00:00.000Z')],
    ]),
    '.sar',
  );
  expect([...(await readKnownFindings(store(both))).firstSeen]).toEqual([
    ['a', '2026-11-03T00:00:00.000Z'],
    ['b', '2026-11-02T00:00:00.000Z'],
  ]);
  expect(withAccepted(both, new Map([['a', entry('2026-12-01T00:00:00.000Z')]]), '.sar')).toBe(both);
  expect(() => withAccepted('{}', new Map(), '.sar')).toThrow(UserError);
});
