import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { GATE_CHECKS } from '../vocabulary/gate.js';
import { UserError } from '../vocabulary/user-error.js';
import { gateResultsOf } from './gate-results-of.js';
import { publishedJsonSchemas } from './load-schemas.js';
import { readVerdict } from './read-verdict.js';
import type { VerdictDocument } from './verdict-document.js';

const LINE: VerdictDocument['lines'][number] = {
  id: 'tests',
  kind: 'check',
  title: 'Tests',
  required: true,
  outcome: 'fail',
  detail: 'pytest ended with exit code 1',
  evidence: [{ text: 'a', path: 'a.py', line: 3, url: 'https://x', output: '1 failed\n' }],
  durationMs: 12,
  remedy: 'Mend it.',
  command: 'pytest',
  playbook: 'SAR-002',
};
const VERDICT: VerdictDocument = {
  schema: 'sar.verdict/1',
  version: '0.1.0',
  at: '2026-11-22T12:00:00.000Z',
  commit: 'c'.repeat(40),
  base: 'b'.repeat(40),
  event: 'pull_request',
  outcome: 'fail',
  failed: ['tests'],
  lines: [LINE],
};

describe('a verdict', () => {
  it('is read as it was written, by the published schema', async () => {
    expect(await readVerdict(JSON.stringify(VERDICT), 'v.json')).toEqual(VERDICT);
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile((await publishedJsonSchemas()).get('verdict.schema.json') as object);
    expect(validate(VERDICT)).toBe(true);
    expect(validate({ ...VERDICT, lines: [{ ...LINE, more: 1 }] })).toBe(false);
  });

  it.each([
    ['another major version', { schema: 'sar.verdict/2' }, /is no document sar\.verdict\/1/],
    ['a key that there is not', { more: 1 }, /Unrecognized key/],
    ['a line twice', { lines: [LINE, LINE] }, /a line is in it twice/],
    ['a line that fails it and passed', { lines: [{ ...LINE, outcome: 'pass' }] }, /fails with a line that passed/],
    ['a line that fails it and is not there', { failed: ['schema'] }, /or that it does not have/],
    ['an outcome that is not that of its lines', { outcome: 'pass' }, /its outcome is not that of its lines/],
    ['a failure without a line', { failed: [] }, /its outcome is not that of its lines/],
    ['a pass over a line that failed', { outcome: 'pass', failed: [] }, /its outcome is not that of its lines/],
    ['a pass over nothing', { outcome: 'pass', failed: [], lines: [] }, /its outcome is not that of its lines/],
    ['no lines', { lines: undefined }, /lines: /],
    ['a time that is none', { at: 'now' }, /at: /],
    ['a commit that is none', { commit: 7 }, /commit: /],
  ])('with %s is refused', async (_, changes, message) => {
    const text = JSON.stringify({ ...VERDICT, ...changes });
    await expect(readVerdict(text, 'v.json')).rejects.toThrow(UserError);
    await expect(readVerdict(text, 'v.json')).rejects.toThrow(message);
  });

  it.each(['', '{', '[]', 'null', '['.repeat(100_000)])('that is %.10j is refused', async (text) => {
    await expect(readVerdict(text, 'v.json')).rejects.toThrow(/v\.json/);
  });
});

describe('the results of a verdict', () => {
  const line = (id: string, changes: Partial<typeof LINE> = {}) => ({ ...LINE, id, ...changes });

  it('are the six checks in their order, as they came out', () => {
    const lines = [...GATE_CHECKS]
      .toReversed()
      .map((id, index) => line(id, { outcome: (['pass', 'unknown', 'fail'] as const)[index % 3] ?? 'pass' }));
    expect(gateResultsOf({ lines }).map(({ check, outcome }) => [check, outcome])).toEqual([
      ['code-quality', 'fail'],
      ['tests', 'unknown'],
      ['variable-audit', 'pass'],
      ['secrets-baseline', 'fail'],
      ['schema', 'unknown'],
      ['ci-failure-rate', 'pass'],
    ]);
  });

  it('hold no check of the repository, no other line, and no more detail than fits', () => {
    const lines = [line('licences'), line('schema', { kind: 'integrity' }), line('tests', { detail: 'd'.repeat(5000) })];
    expect(gateResultsOf({ lines })).toEqual([{ check: 'tests', outcome: 'fail', detail: 'd'.repeat(1000) }]);
  });
});
