import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadBaseline } from '../load/load-baseline.js';
import { compileGlob } from '../paths/glob.js';
import type { Waiver } from '../schema/settings-schema.js';
import { UserError } from '../vocabulary/user-error.js';
import { addWaivers } from './add-waivers.js';
import { literalGlob } from './literal-glob.js';

const NEW: Waiver = { rule: 'missing-cache', path: 'a.yml', job: 'test', reason: 'by hand', owner: '@octo', expires: '2026-12-22' };
const lines = (dash: string, eol = '\n'): string =>
  ['rule: missing-cache', 'path: a.yml', 'job: test', 'reason: by hand', 'owner: "@octo"', 'expires: 2026-12-22']
    .map((line, index) => `${index === 0 ? dash : dash.replace('-', ' ')}${line}${eol}`)
    .join('');
const FLOW = '{ rule: missing-cache, path: a.yml, job: test, reason: by hand, owner: "@octo", expires: 2026-12-22 }';
const OLD = 'rule: x, reason: why, owner: "@a", expires: 2026-12-31';

describe('addWaivers', () => {
  it.each([
    ['an empty file', '', `version: 1\nwaivers:\n${lines('  - ')}`],
    ['comments alone', '# mine', `# mine\nversion: 1\nwaivers:\n${lines('  - ')}`],
    ['no section', 'version: 1 # one\n\n# the end\n', `version: 1 # one\nwaivers:\n${lines('  - ')}\n# the end\n`],
    ['no last line end', 'version: 1', `version: 1\nwaivers:\n${lines('  - ')}`],
    ['an empty list', 'waivers: [] # none\nstate: .x\n', `waivers: # none\n${lines('  - ')}state: .x\n`],
    ['no value', 'waivers: # none\nstate: .x\n', `waivers: # none\n${lines('  - ')}state: .x\n`],
    ['null', 'waivers: null\nstate: .x\n', `waivers:\n${lines('  - ')}state: .x\n`],
    [
      'a block list with comments',
      'waivers:\n  # first\n  - rule: x # this\n    reason: why\n    owner: "@a" # who\n\n  # behind\nstate: .x\n',
      `waivers:\n  # first\n  - rule: x # this\n    reason: why\n    owner: "@a" # who\n${lines('  - ')}\n  # behind\nstate: .x\n`,
    ],
    ['a list that is not indented', `waivers:\n- {${OLD}}\nstate: .x\n`, `waivers:\n- {${OLD}}\n${lines('- ')}state: .x\n`],
    [
      'wide dashes',
      'waivers:\n    -   rule: x\n        reason: why\n',
      `waivers:\n    -   rule: x\n        reason: why\n${lines('    - ')}`,
    ],
    [
      'a folded reason at the end',
      'waivers:\n  - rule: x\n    reason: >-\n      why\n      not\n\nstate: .x\n',
      `waivers:\n  - rule: x\n    reason: >-\n      why\n      not\n${lines('  - ')}\nstate: .x\n`,
    ],
    ['a list in brackets', `waivers: [{${OLD}}] # all\n`, `waivers: [{${OLD}}, ${FLOW}] # all\n`],
    ['brackets over lines', `waivers: [\n  {${OLD}}, # one\n]\n`, `waivers: [\n  {${OLD}}, ${FLOW}, # one\n]\n`],
    ['an empty list with comments', 'waivers: [ # all\n  # none\n]\n', `waivers: [ # all\n  # none\n  ${FLOW} ]\n`],
    ['JSON', '{\n  "waivers": []\n}\n', `{\n  "waivers": [ ${FLOW} ]\n}\n`],
    ['a document in empty braces', '{ }\n', `{ waivers: [${FLOW}] }\n`],
    ['the marker of a document alone', '---\n', `---\nversion: 1\nwaivers:\n${lines('  - ')}`],
    ['a folded text as the last thing', 'version: 1\nowner: >-\n  a\n# c\n', `version: 1\nowner: >-\n  a\nwaivers:\n${lines('  - ')}# c\n`],
    ['a document in braces', '{version: 1}\n', `{version: 1, waivers: [${FLOW}]}\n`],
    ['CRLF', 'version: 1\r\nstate: .x\r\n', `version: 1\r\nstate: .x\r\nwaivers:\r\n${lines('  - ', '\r\n')}`],
    ['a byte order mark', '\ufeffversion: 1\n', `\ufeffversion: 1\nwaivers:\n${lines('  - ')}`],
    ['markers of a document', '---\nversion: 1\n...\n', `---\nversion: 1\nwaivers:\n${lines('  - ')}...\n`],
  ])('%s', (_, before, after) => {
    expect(addWaivers(before, [NEW], 'sar.yml')).toBe(after);
    expect(addWaivers(after, [NEW], 'sar.yml')).toBe(after);
  });

  it('of two for one place the later day counts, in whatever order their keys are', () => {
    const turned = Object.fromEntries(Object.entries({ ...NEW, expires: '2026-12-31' }).toReversed()) as unknown as Waiver;
    expect(addWaivers('', [turned, NEW], 'sar.yml')).toBe(`version: 1\nwaivers:\n${lines('  - ').replace('12-22', '12-31')}`);
  });

  it.each([
    ['earlier', '2026-12-01', '2026-12-22'],
    ['later', '2027-01-01', '2027-01-01'],
  ])('one that is there for the same and ends %s keeps its reason, and the later day', (_, expires, after) => {
    const text = (day: string): string =>
      `waivers:\n  - {rule: y, reason: mine, owner: "@b", expires: ${day}}\n  - rule: missing-cache\n    job: test\n    path: a.yml\n    expires: ${day} # soon\n    reason: mine\n    owner: "@b"\n`;
    expect(addWaivers(text(expires), [NEW], 'sar.yml')).toBe(text(expires).replace(`${expires} # soon`, `${after} # soon`));
  });

  it.each(['extends: ./x.yml', 'version: 1\nextends: ./x.yml\n', '{extends: ./x.yml}\n'])(
    'begins no list in %j that would replace inherited ones',
    (text) => {
      expect(() => addWaivers(text, [NEW], 'sar.yml', 2)).toThrow('would replace the 2 waivers');
      const own = 'waivers:\n';
      expect(addWaivers(own, [NEW], 'sar.yml', 2)).toContain('rule: missing-cache');
    },
  );

  it('makes no baseline that is too large to be read', () => {
    const full = (bytes: number): string => `version: 1 #${'é'.repeat(bytes / 2)}\n`;
    expect(() => addWaivers(full(262_100), [NEW], 'sar.yml')).toThrow('larger than the 262144 bytes');
    expect(addWaivers(full(200_000), [NEW], 'sar.yml')).toContain('waivers:');
  });

  it.each([
    ['no YAML', 'a: [\n'],
    ['a list', '- a\n'],
    ['a text where the list belongs', 'waivers: all\n'],
    ['a map where the list belongs', 'waivers:\n  a: b\n'],
    ['a list that is an alias', 'x: &x [{rule: y}]\nwaivers: *x\n'],
    ['a list that others are an alias of', 'waivers: &x\n  - rule: y\nother: *x\n'],
    ['too many', stringify({ waivers: Array.from({ length: 1000 }, () => ({ rule: 'y' })) })],
    [
      'a growing alias',
      `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${[1, 2, 3, 4, 5].map((n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(9)}]\n`).join('')}`,
    ],
  ])('refuses %s', (_, text) => {
    expect(() => addWaivers(text, [NEW], 'sar.yml')).toThrow(UserError);
  });

  it('any text is read again as it was, and nothing else changes', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'no',
        '1.5',
        '~',
        '- a',
        'a: b',
        '# c',
        '"',
        "'",
        '\n- rule: "*"',
        '{a',
        '.inf',
        '2026-01-01',
        '&a',
        '*a',
        '| ',
        '\u2028',
        '😀',
      ),
    );
    const waiver = fc.record({ rule: text, path: text, job: text }).map((texts) => ({ ...NEW, ...texts }));
    const starts = [
      '# mine\nversion: 1\nstate: .x # here\n\nwaivers: [] # none\n',
      `version: 1\nwaivers:\n  - { ${OLD} } # a\n# b\nstate: .x\n`,
      `version: 1\r\nwaivers: [{ ${OLD} }]\r\nstate: .x\r\n`,
      '',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(waiver, { minLength: 1, maxLength: 4 }), fc.constantFrom(...starts), async (waivers, start) => {
        const result = addWaivers(start, waivers, 'sar.yml');
        const old = (parse(start) ?? { version: 1 }) as { readonly waivers?: readonly unknown[] };
        const unique = [...new Map(waivers.map((each) => [JSON.stringify([each.rule, each.path, each.job]), each])).values()];
        expect(parse(result)).toEqual({ ...old, waivers: [...(old.waivers ?? []), ...unique] });
        expect(addWaivers(result, waivers, 'sar.yml')).toBe(result);
        for (const line of start.split('\n').filter((line) => !line.startsWith('waivers'))) expect(result).toContain(line);
      }),
      { numRuns: 60 },
    );
  });

  it('waivers of literal globs load, and cover what they name alone', async () => {
    const name = fc.string({ unit: fc.constantFrom(...'ab*?{}[]\\,/.!-: #\n"'), minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(name, name, async (path, other) => {
        const glob = literalGlob(path) ?? '';
        const text = addWaivers('', [{ ...NEW, path: glob }], 'sar.yml');
        const { waivers } = await loadBaseline({ text, path: 'sar.yml', readFile: () => ({ kind: 'absent' }) });
        const covers = compileGlob(waivers[0]?.path ?? '');
        expect([covers.matches(path), covers.matches(other)]).toEqual([true, other === path]);
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    ['', undefined],
    ['*'.repeat(251), undefined],
    ['a'.repeat(500), 'a'.repeat(500)],
  ])('a glob for %j is %j', (text, glob) => {
    expect(literalGlob(text)).toBe(glob);
  });
});
