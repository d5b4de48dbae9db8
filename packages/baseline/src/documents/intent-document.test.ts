import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../schema/published-schemas.js';

const HASH = 'a'.repeat(64);
const intent = {
  schema_version: '1',
  operation: 'set',
  scope: 'repo',
  owner: 'octo',
  repo: 'repo',
  name: 'X_A',
  value: 'one',
  queued_at: '2026-11-22T10:00:00Z',
  queued_by: 'someone',
  note: '',
};
const change = {
  id: 'a',
  content: HASH,
  operation: 'set',
  scope: 'repo',
  owner: 'octo',
  repo: 'repo',
  name: 'X_A',
  before: null,
  after: HASH,
  queued_at: '2026-11-22T10:00:00Z',
  commit: 'c',
  run: '1/1',
  at: '2026-11-22T12:00:00.000Z',
};
const line = { schema: 'sar.ledger/1', ...change, outcome: 'applied', previous: null };

describe('published schemas of intents and the ledger', () => {
  it.each<[string, unknown, boolean]>([
    ['variable-intent', intent, true],
    ['variable-intent', { ...intent, operation: 'delete', value: null }, true],
    ['variable-intent', { ...intent, expect: 'absent', id: 'x', expires_at: '2026-11-23T00:00:00Z' }, true],
    ['variable-intent', { ...intent, schema_version: '2' }, false],
    ['variable-intent', { ...intent, extra: 1 }, false],
    ['variable-intent', { ...intent, name: 'x_a' }, false],
    ['variable-intent', { ...intent, value: '' }, false],
    ['variable-intent', { ...intent, repo: '..' }, false],
    ['ledger', line, true],
    ['ledger', { ...line, outcome: 'failed' }, false],
    ['ledger', { ...line, value: 'one' }, false],
    ['ledger', { ...line, previous: 'x' }, false],
    ['ledger-index', { schema: 'sar.ledger-index/1', files: [{ path: 'ledger/variables-2026-11.ndjson', lines: 1, last: HASH }] }, true],
    ['ledger-index', { schema: 'sar.ledger-index/1', files: [{ path: 'ledger/variables-2026-11-2.ndjson', lines: 1, last: HASH }] }, true],
    ['ledger-index', { schema: 'sar.ledger-index/1', files: [{ path: '../x.ndjson', lines: 1, last: HASH }] }, false],
    ['intent-journal', { schema: 'sar.intent-journal/1', entries: [{ ...change, path: 'p', blob: 'b'.repeat(40) }] }, true],
    ['intent-journal', { schema: 'sar.intent-journal/1', entries: [{ ...change, path: 'p' }] }, false],
    [
      'refused-intent',
      {
        schema: 'sar.refused-intent/1',
        path: 'p',
        blob: 'b',
        commit: 'c',
        reasons: ['why'],
        refused_at: '2026-11-22T12:00:00.000Z',
        run: 'r',
      },
      true,
    ],
    ['refused-intent', { schema: 'sar.refused-intent/1', path: 'p', blob: 'b', commit: 'c', reasons: [], refused_at: '', run: 'r' }, false],
  ])('%s takes %j: %s', (name, value, expected) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    expect(ajv.compile(publishedSchemas().get(`${name}.schema.json`) as object)(value)).toBe(expected);
  });
});
