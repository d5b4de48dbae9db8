import { describe, expect, it } from 'vitest';
import { memoryReport } from './memory-report.fixture.js';
import { parseJsonReport } from './parse-json-report.js';

const parse = (text: string) => parseJsonReport(memoryReport(text));

describe('parseJsonReport', () => {
  it.each([
    ['plain', '{"a": [1]}', { a: [1] }],
    ['with a byte order mark', '\uFEFF[1]', [1]],
    ['behind a greeting', 'Running audit\n\n{"a": 1}\n', { a: 1 }],
    ['behind a greeting in brackets', '[warning] old\n[warning] slow\n[1, 2]', [1, 2]],
    ['with a key that objects have', '{"__proto__": {"x": 1}}', JSON.parse('{"__proto__": {"x": 1}}')],
  ])('reads JSON %s', (_, text, value) => {
    expect(parse(text)).toEqual({ ok: true, value });
  });

  it.each(['', 'hello', '{', '[1,]', `${'[x\n'.repeat(50)}`])('says why %j is none', (text) => {
    expect(parse(text)).toMatchObject({ ok: false, why: expect.stringMatching(/^it is no JSON: /) });
  });

  it('hands on why a report is not read', () => {
    expect(parseJsonReport({ ...memoryReport(''), text: () => ({ ok: false, why: 'it is too large' }) })).toEqual({
      ok: false,
      why: 'it is too large',
    });
  });

  it('does not fall over deep nesting', () => {
    expect(typeof parse('['.repeat(200_000) + ']'.repeat(200_000)).ok).toBe('boolean');
    expect(parse('['.repeat(200_000)).ok).toBe(false);
  });
});
