import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileContent } from '../ports/tree.js';
import { UserError } from '../vocabulary/user-error.js';
import { describeOrigin } from './baseline.js';
import type { KnownIds } from './baseline-input.js';
import { loadBaseline } from './load-baseline.js';

type Files = Readonly<Record<string, string | FileContent>>;

function reader(files: Files): (path: string) => FileContent {
  return (path) => {
    const content = Object.hasOwn(files, path) ? files[path] : undefined;
    if (content === undefined) return { kind: 'absent' };
    return typeof content === 'string' ? { kind: 'text', text: content, sizeBytes: new TextEncoder().encode(content).length } : content;
  };
}

async function errorOf(files: Files, path?: string, known?: KnownIds): Promise<UserError> {
  try {
    await loadBaseline({ readFile: reader(files), ...(path !== undefined && { path }), ...(known && { known }) });
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error as UserError;
  }
  throw new Error('an error was expected');
}

describe('loadBaseline', () => {
  it('without a file takes the recommended preset and says so in one line', async () => {
    const baseline = await loadBaseline({ readFile: reader({}) });
    expect(baseline.sources).toEqual(['sar:recommended']);
    expect(baseline.cache['minimum-version']).toBe('working');
    expect(baseline.notice).toBe('no baseline file (.github/sar.yml): the preset sar:recommended applies');
  });

  it.each([['.github/sar.yml'], ['.github/sar.yaml'], ['sar.yml']])('finds %s', async (path) => {
    const baseline = await loadBaseline({ readFile: reader({ [path]: 'version: 1\nstate: .found\n' }) });
    expect(baseline.state).toBe('.found');
    expect(baseline.sources).toEqual(['sar:recommended', path]);
    expect(baseline.notice).toBeUndefined();
  });

  it('says which of two files is read', async () => {
    const baseline = await loadBaseline({ readFile: reader({ '.github/sar.yml': 'version: 1', 'sar.yml': 'version: 1' }) });
    expect(baseline.notice).toBe('.github/sar.yml is the baseline; sar.yml is not read');
  });

  it('takes a text, and a preset by its name', async () => {
    expect((await loadBaseline({ text: 'owner: "@me"', readFile: reader({}) })).owner).toBe('@me');
    const preset = await loadBaseline({ path: 'sar:level-4-mlops', readFile: reader({}) });
    expect(preset.sources).toEqual(['sar:recommended', 'sar:level-4-mlops']);
    expect(preset.cache.action).toEqual({ uses: './.github/actions/setup-python-cached', ecosystems: ['pip'] });
  });

  it('merges presets, extended files in order, and the file itself', async () => {
    const baseline = await loadBaseline({
      readFile: reader({
        '.github/sar.yml':
          'version: 1\nextends: [sar:level-4-mlops, ./base/a.yml, base/b.yml]\ncache:\n  tier: null\n  rules: {static-key: off}\n',
        'base/a.yml': 'owner: "@a"\nstate: .a\ncache: {rules: {static-key: P1, unsafe-key: P0}}\n',
        'base/b.yml': 'state: .b\n',
      }),
    });
    expect(baseline.owner).toBe('@a');
    expect(baseline.state).toBe('.b');
    expect(baseline.cache.tier).toBeUndefined();
    expect(baseline.cache.rules).toEqual({ 'static-key': 'off', 'unsafe-key': 'P0' });
    expect(baseline.cache['minimum-version']).toBe('v5');
    expect(describeOrigin(baseline, ['cache', 'rules', 'static-key'])).toBe('cache.rules.static-key in .github/sar.yml:5');
    expect(describeOrigin(baseline, ['cache', 'rules', 'unsafe-key'])).toBe('cache.rules.unsafe-key in base/a.yml:3');
    expect(describeOrigin(baseline, ['cache', 'minimum-version'])).toBe('cache.minimum-version in sar:level-4-mlops');
    expect(describeOrigin(baseline, ['sensors', 'cache-wiring', 'enabled'])).toBe('sensors.cache-wiring.enabled in sar:recommended');
  });

  it('names the place of an item of a list', async () => {
    const text =
      'version: 1\nwaivers:\n  - {rule: a, reason: why so, owner: "@x", expires: 2026-12-31}\n  - rule: b\n    reason: why not\n    owner: "@x/team"\n    expires: 2024-02-29\n';
    const baseline = await loadBaseline({ text, path: '.github/sar.yml', readFile: reader({}) });
    expect(describeOrigin(baseline, ['waivers', 1])).toBe('waivers[1] in .github/sar.yml:4');
    expect(baseline.waivers[1]?.expires).toBe('2024-02-29');
  });

  it('reads anchors and aliases', async () => {
    const text = 'x: &r {rule: a, reason: same, owner: "@x", expires: 2026-12-31}\nwaivers: [*r, *r]\n';
    await expect(loadBaseline({ text, readFile: reader({}) })).rejects.toThrow('x: unknown key');
    const good = 'waivers:\n  - &r {rule: a, reason: same, owner: "@x", expires: 2026-12-31}\n  - *r\n';
    expect((await loadBaseline({ text: good, readFile: reader({}) })).waivers).toHaveLength(2);
  });

  it('reports all problems of all files at once, each with its place', async () => {
    const error = await errorOf({
      '.github/sar.yml':
        'version: 1\nextends: [base.yml, sar:recomended]\ncahce: {}\nsensors:\n  cache-wiring: {enabled: yes}\ntriage:\n  - match: {}\n    set: {severity: p2}\nwaivers:\n  - rule: x\n    expires: 2026-02-30\n',
      'base.yml': 'cache:\n  minimum-version: 4\n  rules: {statickey: off}\n',
    });
    expect(error.exitCode).toBe(3);
    expect(error.message.split('\n').slice(1)).toEqual([
      '  .github/sar.yml:2:21: extends[1]: there is no preset "sar:recomended"; did you mean `sar:recommended`?',
      '  .github/sar.yml:3:1: cahce: unknown key; did you mean `cache`?',
      '  .github/sar.yml:5:27: sensors.cache-wiring.enabled: expected `true` or `false` (Whether the sensor runs), found "yes"',
      '  .github/sar.yml:7:12: triage[0].match: expected at least one of `sensor`, `rule`, `path`, `branch` (Which findings; every key given must match), found an empty map',
      '  .github/sar.yml:8:21: triage[0].set.severity: expected one of `P0`, `P1`, `P2`, `P3` (The severity), found "p2"; did you mean `P2`?',
      '  .github/sar.yml:10:5: waivers[0].reason: missing; expected text (Why the finding is accepted)',
      '  .github/sar.yml:10:5: waivers[0].owner: missing; expected text (Who answers for it, as `@user` or `@organisation/team`)',
      '  .github/sar.yml:11:14: waivers[0].expires: expected text that fits (The last day (UTC) on which the waiver holds, as `YYYY-MM-DD`), found "2026-02-30"',
      '  base.yml:2:20: cache.minimum-version: expected text (The oldest version of actions/cache that is accepted: `working` (any version that still works), or a version such as `v5` or `v4.2.0`), found the number 4',
      '  base.yml:3:11: cache.rules.statickey: unknown key; did you mean `static-key`?',
    ]);
    expect(error.places).toContainEqual({ file: 'base.yml', line: 3, column: 11 });
  });

  const own = { '.github/sar.yml': '' };
  it.each<[string, Files, string[]]>([
    [
      'duplicate keys',
      { '.github/sar.yml': 'state: .a\nstate: .b\n' },
      ['.github/sar.yml:2:1: state: the key is there twice (first in line 1)'],
    ],
    [
      'another version',
      { '.github/sar.yml': 'version: 2\nfuture: true\n' },
      ['.github/sar.yml:1:10: version: version "2" is not known', 'use `version: 1`'],
    ],
    ['a version as text', { '.github/sar.yml': 'version: "1"\n' }, ['expected the number 1']],
    ['an empty file', own, ['the file is empty', 'version: 1']],
    ['a list at the top', { '.github/sar.yml': '- a\n' }, ['.github/sar.yml:1:1: expected a map of sections']],
    ['a text at the top', { '.github/sar.yml': 'hello' }, ['expected a map of sections']],
    ['two documents', { '.github/sar.yml': 'version: 1\n---\nversion: 1\n' }, ['multiple documents', 'keep one document']],
    ['tabs', { '.github/sar.yml': 'cache:\n\ttier: live\n' }, ['.github/sar.yml:2:1: Tabs are not allowed', 'indent with spaces']],
    ['broken YAML', { '.github/sar.yml': 'a: [1\nb: "x\n' }, ['.github/sar.yml:']],
    ['an unknown tag', { '.github/sar.yml': 'state: !!js/function "x"\n' }, ['Unresolved tag']],
    ['a merge key', { '.github/sar.yml': 'cache: &c {tier: live}\nsensors:\n  <<: *c\n' }, ['sensors["<<"]: unknown key']],
    [
      'a name that no variable can have',
      { '.github/sar.yml': 'version: 1\nvariables:\n  registry:\n    repo-vars:\n      log_level: {}\n' },
      ['.github/sar.yml:5:7: variables.registry.repo-vars.log_level: no name that GitHub takes: capital letters'],
    ],
    ['a key that is a map', { '.github/sar.yml': '? {a: 1}\n: 2\n' }, ['a key is not a plain word']],
    ['a key that pollutes', { '.github/sar.yml': '__proto__: {enabled: true}\n' }, ['__proto__: unknown key']],
    ['an alias without anchor', { '.github/sar.yml': 'state: *none\n' }, ['"none"']],
    [
      'an alias inside its anchor',
      { '.github/sar.yml': 'cache: &c\n  exempt: [*c]\n' },
      ['.github/sar.yml:2:12: cache.exempt[0]: the alias "c" stands inside its own anchor'],
    ],
    [
      'a file that extends itself',
      { '.github/sar.yml': 'extends: .github/sar.yml\n' },
      ['.github/sar.yml:1:10: extends: extends itself: ".github/sar.yml" → ".github/sar.yml"'],
    ],
    [
      'a cycle of two',
      { '.github/sar.yml': 'extends: [a.yml]', 'a.yml': '\nextends: [.github/sar.yml]' },
      ['a.yml:2:11: extends[0]: extends itself'],
    ],
    ['a missing file', { '.github/sar.yml': 'extends: [no.yml]\n' }, ['.github/sar.yml:1:11: extends[0]: "no.yml": there is no such file']],
    ['a remote baseline', { '.github/sar.yml': 'extends: ["org/repo:sar.yml@v1"]\n' }, ['in another repository', 'copy the file']],
    ['a URL', { '.github/sar.yml': 'extends: ["https://example.org/sar.yml"]\n' }, ['in another repository']],
    ['a path out of the repository', { '.github/sar.yml': 'extends: [../up.yml]\n' }, ['not a path inside the repository']],
    ['extends of another type', { '.github/sar.yml': 'extends: {a: b}\n' }, ['extends: expected']],
    [
      'a removed section',
      { '.github/sar.yml': 'cache: null\n' },
      ['.github/sar.yml:1:8: cache: removed by `null`, but it is needed; expected a map'],
    ],
    ['a removed value', { '.github/sar.yml': 'cache: {rare-schedule-days: null}\n' }, ['cache.rare-schedule-days: removed by `null`']],
    ['a section that is a list', { '.github/sar.yml': 'cache: []\n' }, ['cache: expected a map', 'found a list of 0']],
    [
      'a number out of range',
      { '.github/sar.yml': 'cache: {rare-schedule-days: 0}\n' },
      ['cache.rare-schedule-days: expected a whole number'],
    ],
    [
      'a glob that is none',
      { '.github/sar.yml': 'triage: [{match: {path: "a{b"}, set: {severity: P1}}]\n' },
      ['triage[0].match.path: expected a glob without faults: `{` without `}`'],
    ],
    ['a state outside', { '.github/sar.yml': 'state: ../x\n' }, ['state: expected text that fits']],
    ['text that forges a line', { '.github/sar.yml': '"a\\n::error::b": 1\n' }, ['["a\\u000a::error::b"]: unknown key']],
    ['a binary file', { '.github/sar.yml': { kind: 'binary', sizeBytes: 9 } }, ['binary']],
    ['a link out of the repository', { '.github/sar.yml': { kind: 'outside' } }, ['outside the repository']],
    ['an unreadable file', { '.github/sar.yml': { kind: 'unreadable', reason: 'EACCES' } }, ['cannot be read: EACCES']],
    ['10 MB, not read', { '.github/sar.yml': { kind: 'too-large', sizeBytes: 10_485_760 } }, ['10485760 bytes are too many']],
    ['10 MB, read', { '.github/sar.yml': 'a'.repeat(10_485_760) }, ['10485760 bytes are too many']],
    [
      '21 files in a row',
      Object.fromEntries(Array.from({ length: 25 }, (_, i) => [i === 0 ? '.github/sar.yml' : `f${i}.yml`, `extends: [f${i + 1}.yml]`])),
      ['more than 20 presets and files'],
    ],
  ])('%s', async (_, files, words) => {
    const { message } = await errorOf(files);
    for (const word of words) expect(message).toContain(word);
    expect(message).not.toContain('\n::');
  });

  it('reports a given path that is not there', async () => {
    expect((await errorOf({}, 'custom.yml')).message).toContain('custom.yml: there is no such file');
  });

  const wide = (count: number, item: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => item(index)).join('');
  it.each([
    ['an alias bomb', `a0: &a0 [x]\n${wide(12, (i) => `a${i + 1}: &a${i + 1} [${wide(10, () => `*a${i}, `)}]\n`)}`],
    ['deep flow lists', `a: ${'['.repeat(120_000)}`],
    ['deep closed lists', `a: ${'['.repeat(60_000)}${']'.repeat(60_000)}`],
    ['40 levels of lists', `a: ${'['.repeat(40)}${']'.repeat(40)}`],
    ['deep sequences on one line', '- '.repeat(120_000)],
    ['many keys', wide(25_000, (i) => `k${i}: 1\n`)],
    ['many anchors', '&a '.repeat(80_000)],
    ['many aliases', `a: &x 1\n${wide(40_000, () => 'b: *x\n')}`],
    ['many documents', '---\n'.repeat(60_000)],
  ])('%s is an error within two seconds', async (_, text) => {
    await withinProcessorTime(2000, async () => {
      const { message } = await errorOf({ '.github/sar.yml': text });
      expect(message.length).toBeLessThan(20_000);
    });
  });

  it('never throws anything but a UserError, whatever the text', async () => {
    const words = fc.constantFrom(
      'version',
      'cache',
      'extends',
      'triage',
      'waivers',
      ': ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '1',
      'null',
      '&a ',
      '*a',
      '"',
      '#',
      '!t ',
      '---\n',
      '%YAML 1.1\n',
      '? ',
      '\t',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 25 }), async (parts) => {
        try {
          await loadBaseline({ text: parts.join(''), readFile: reader({}) });
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [
      'triage: [{match: {rule: missing-cahce}, set: {severity: P1}}]',
      'triage[0].match.rule: there is no rule "missing-cahce"; did you mean `missing-cache`?',
    ],
    [
      'triage: [{match: {sensor: cache}, set: {severity: P1}}]',
      'triage[0].match.sensor: there is no sensor "cache"; expected one of action-drift, cache-wiring',
    ],
    ['waivers: [{rule: nope, reason: because, owner: "@x", expires: 2030-01-01}]', 'there is no rule "nope"'],
    ['cahce: {}\ncache: {ecosystems: [npm, pipp]}', 'cache.ecosystems[1]: there is no ecosystem "pipp"; did you mean `pip`?'],
    ['cache: {exempt: [{path: "**", ecosystem: piip, reason: because}]}', 'cache.exempt[0].ecosystem'],
    ['cache: {action: {uses: ./a, ecosystems: [nppm]}}', 'cache.action.ecosystems[0]'],
  ])('with known ids, %s is an error', async (text, words) => {
    const known = { rules: ['missing-cache', 'static-key'], sensors: ['cache-wiring', 'action-drift'], ecosystems: ['npm', 'pip'] };
    expect((await errorOf({ '.github/sar.yml': text }, undefined, known)).message).toContain(words);
    await expect(
      loadBaseline({ text: 'triage: [{match: {rule: "*-key"}, set: {severity: P1}}]', readFile: reader({}), known }),
    ).resolves.toBeDefined();
  });
});
