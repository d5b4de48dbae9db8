import { describe, expect, it } from 'vitest';
import { expectedFiles, filesOf, fixCases, planOf } from './fix-fixture.fixture.js';

const crlf = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, /\.ya?ml$/.test(path) ? `\ufeff${text.replaceAll('\n', '\r\n')}` : text]),
  );

describe.each(['missing-cache', 'dead-cache-action', 'ignored-cache-input', 'failing-cache-setup', 'outside-hierarchy'])('%s', (rule) => {
  it.each(fixCases(rule))('$name', (one) => {
    const files = filesOf(one);
    const plan = planOf(files, one.settings);
    const expected = expectedFiles(one);
    expect(Object.fromEntries(plan.files.map(({ path, after }) => [path, after]))).toEqual(expected);
    expect(plan.files.every(({ path, before }) => before === files[path])).toBe(true);
    expect(plan.fixed.length).toBe(one.fixed ?? (Object.keys(expected).length > 0 ? 1 : 0));
    expect(plan.skipped.map(({ reason }) => reason)).toEqual((one.skipped ?? []).map((reason) => expect.stringContaining(reason)));
  });

  it.each(fixCases(rule))('$name, a second time', (one) => {
    const plan = planOf({ ...filesOf(one), ...expectedFiles(one) }, one.settings);
    expect(plan.files).toEqual([]);
    expect(plan.skipped.length).toBe(one.skipped?.length ?? 0);
  });

  it.each(fixCases(rule))('$name, with CRLF and a byte order mark', (one) => {
    const plan = planOf(crlf(filesOf(one)), one.settings);
    expect(Object.fromEntries(plan.files.map(({ path, after }) => [path, after]))).toEqual(crlf(expectedFiles(one)));
  });
});
