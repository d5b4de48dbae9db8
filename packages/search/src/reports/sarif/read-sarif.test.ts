import { memoryTree } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryReport } from '../memory-report.fixture.js';
import { MAX_SARIF_RESULTS, readSarif, whySilent } from './read-sarif.js';

const TREE = memoryTree({ 'src/app.py': '', 'app.py': '', 'a b.py': '' });

function read(run: object, version: string | undefined = '2.1.0', name = 'results.sarif') {
  return readSarif(memoryReport(JSON.stringify({ version, runs: [run] }), name), TREE);
}

function first(run: object) {
  const log = read(run);
  return log.ok ? log.results[0] : undefined;
}

const at = (artifactLocation: object, region: object = {}) => ({ locations: [{ physicalLocation: { artifactLocation, region } }] });

describe('readSarif', () => {
  it('reads a result with its rule', () => {
    const rule = {
      id: 'r1',
      shortDescription: { text: 'About it' },
      helpUri: 'https://x.example/r1',
      defaultConfiguration: { level: 'error' },
      properties: { 'security-severity': '7.5', tags: ['security', 3] },
    };
    const result = {
      ruleId: 'r1',
      message: { text: 'x is {0}, {1}, {9}', arguments: ['old', 7] },
      partialFingerprints: { b: '2', a: '1', c: 4 },
      ...at({ uri: 'src/app.py' }, { startLine: 3, startColumn: 2, endLine: 4 }),
    };
    expect(first({ tool: { driver: { name: 'T', rules: [rule] } }, results: [result] })).toEqual({
      tool: 'T',
      ruleId: 'r1',
      ruleText: 'About it',
      level: 'error',
      message: 'x is old, {1}, {9}',
      uri: 'src/app.py',
      path: 'src/app.py',
      line: 3,
      column: 2,
      endLine: 4,
      securitySeverity: 7.5,
      tags: ['security'],
      helpUri: 'https://x.example/r1',
      fingerprint: 'a=1 b=2',
    });
  });

  it.each<[string, object, string]>([
    ['by index', { ruleIndex: 1 }, 'second'],
    ['by reference', { rule: { index: 1 } }, 'second'],
    ['by id of an extension', { ruleId: 'ext', rule: { index: 0, toolComponent: { index: 0 } } }, 'third'],
    ['of an extension that is not there', { ruleId: 'gone', rule: { index: 0, toolComponent: { index: 5 } } }, 'none'],
  ])('finds the rule %s', (_, reference, text) => {
    const rule = (id: string, said: string) => ({ id, shortDescription: { text: said } });
    const tool = {
      driver: { name: 'T', rules: [rule('a', 'first'), rule('b', 'second')] },
      extensions: [{ rules: [rule('ext', 'third')] }],
    };
    expect(first({ tool, results: [{ ...reference, message: {} }] })?.ruleText ?? 'none').toBe(text);
  });

  it.each<[string, object, object, string | undefined]>([
    [
      'a base before the root',
      { uri: 'app.py', uriBaseId: 'S' },
      { originalUriBaseIds: { S: { uri: 'file:///ci/shop/src' } } },
      'src/app.py',
    ],
    ['the root without a base', { uri: 'app.py', uriBaseId: 'S' }, {}, 'app.py'],
    ['percent signs', { uri: 'a%20b.py' }, {}, 'a b.py'],
    ['a file by index', { index: 1 }, { artifacts: [{}, { location: { uri: 'src/app.py' } }] }, 'src/app.py'],
    ['a path that leads out', { uri: '../../etc/passwd' }, {}, undefined],
    ['a base that leads out', { uri: 'etc/passwd', uriBaseId: 'S' }, { originalUriBaseIds: { S: { uri: '../../' } } }, undefined],
    ['an address on the network', { uri: 'https://x.example/app.txt' }, {}, undefined],
    ['no place', {}, {}, undefined],
  ])('resolves %s', (_, location, run, path) => {
    expect(first({ tool: {}, ...run, results: [{ message: {}, ...at(location) }] })?.path).toBe(path);
  });

  it('leaves out what is suppressed, absent or passed, and counts it', () => {
    const log = read({
      tool: {},
      results: [
        { suppressions: [{}] },
        { suppressions: [{ status: 'rejected' }] },
        { baselineState: 'absent' },
        { kind: 'pass' },
        { kind: 'notApplicable' },
        { baselineState: 'new' },
      ],
    });
    expect(log).toMatchObject({ ok: true, left: 4, results: [{}, {}] });
  });

  it('names the tools that failed, and those without results', () => {
    expect(read({ tool: { driver: { name: 'T' } }, invocations: [{ executionSuccessful: false }] })).toMatchObject({
      tools: ['T'],
      failed: ['T'],
      results: [],
    });
  });

  it.each([
    ['{"runs": 3}', /no runs/],
    ['[]', /no runs/],
    ['{"version": "2.0.0-beta", "runs": []}', /only 2\.1\.0/],
    ['<sarif/>', /no JSON/],
  ])('says why %s is not read', (text, why) => {
    expect(readSarif(memoryReport(text), TREE)).toMatchObject({ ok: false, why: expect.stringMatching(why) });
  });

  it('reads no more than its limit of 100,000 results, and counts the rest', () => {
    const result = JSON.stringify({ ruleId: 'r', message: { text: 'm' }, ...at({ uri: 'src/app.py' }, { startLine: 1 }) });
    const text = `{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "T"}}, "results": [${`${result},`.repeat(99_999)}${result}]}]}`;
    const log = readSarif(memoryReport(text), TREE);
    expect(log).toMatchObject({ ok: true, cut: 100_000 - MAX_SARIF_RESULTS });
    expect(log.ok && log.results.length).toBe(MAX_SARIF_RESULTS);
  });

  it('keeps texts short, however they are put together', () => {
    const long = 'x'.repeat(10_000);
    const result = first({
      tool: { driver: { name: 'T' } },
      results: [{ ruleId: long, message: { text: '{0}'.repeat(600), arguments: [long] }, partialFingerprints: { long } }],
    });
    expect([result?.ruleId.length, result?.message.length, result?.fingerprint?.length]).toEqual([200, 2000, 500]);
  });

  it('does not fall over wrong types anywhere', () => {
    const log = {
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'T', rules: [{ id: 'r', properties: { tags: ['a'] } }] }, extensions: [] },
          invocations: [{ executionSuccessful: true }],
          artifacts: [{ location: { uri: 'app.py' } }],
          originalUriBaseIds: { S: { uri: 'src/' } },
          results: [
            {
              ruleId: 'r',
              rule: { index: 0 },
              level: 'note',
              message: { text: 't', arguments: ['a'] },
              partialFingerprints: { a: 'b' },
              suppressions: [],
              ...at({ uri: 'app.py', uriBaseId: 'S' }, { startLine: 1 }),
            },
          ],
        },
      ],
    };
    const paths = places(log, []);
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('__proto__', -1, 1e308, '../..'));
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (path, value) => {
        const report = memoryReport(JSON.stringify(replaced(log, path, value)));
        const read = readSarif(report, TREE);
        return !read.ok || read.results.every((result) => result.path === undefined || TREE.has(result.path));
      }),
      { numRuns: 400 },
    );
  });
});

/** The way to every value of a document. */
function places(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [...(path.length > 0 ? [path] : []), ...Object.entries(value).flatMap(([key, each]) => places(each, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

describe('odd logs', () => {
  it('have short names and addresses', () => {
    const long = 'x'.repeat(100_000);
    const rule = { id: 'r', helpUri: `https://${long}`, properties: { tags: [long] } };
    const result = { ruleId: 'r', message: { text: 'm' }, ...at({ uri: long }) };
    const found = first({ tool: { driver: { name: long, rules: [rule] } }, results: [result] });
    expect([found?.tool.length, found?.helpUri?.length, found?.uri.length, found?.tags[0]?.length]).toEqual([200, 4096, 4096, 200]);
  });

  it('give no line that is none', () => {
    const places = [0, -1, 1.5, 1e300, '3', null].map((startLine) => ({ message: { text: 'm' }, ...at({ uri: 'app.py' }, { startLine }) }));
    const log = read({ tool: { driver: { name: 'T' } }, results: places });
    expect(log.ok && new Set(log.results.map(({ line }) => line))).toEqual(new Set([undefined]));
  });

  it('with null in place of results have failed', () => {
    const log = read({ tool: { driver: { name: 'T' } }, results: null });
    expect(log.ok && [log.failed, whySilent(log)]).toEqual([['T'], expect.stringContaining('T failed by its own account')]);
    const good = read({ tool: { driver: { name: 'T' } }, results: [] });
    expect(good.ok && [good.failed, whySilent(good)]).toEqual([[], undefined]);
  });
});
