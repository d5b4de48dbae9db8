import { known } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSurvey } from '../survey.js';
import { allowedSecrets } from './allowed-secrets.js';
import { checksOf, gateScene, HEAD, RUN, type Files } from './gate-scene.fixture.js';
import { judgeGate } from './judge-gate.js';
import { openGate } from './open-gate.js';
import { secretsAllowedBy } from './secrets-allowed-by.js';

/** Made up, and in two halves, so that no search takes this file for a leak. */
const KEY = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
const DIGESTS = { one: '1'.repeat(40), two: '2'.repeat(40) };
const FILE = '.secrets.baseline';
const SENSOR = { '.github/sar.yml': checksOf({ leaks: { required: true, sensors: ['secrets-baseline'], 'fail-on': 'P3' } }) };

const row = (digest: string, more: object = {}) => ({ type: 'AWS Access Key', hashed_secret: digest, line_number: 1, ...more });
const document = (results: object, more: object = {}) => JSON.stringify({ version: '1.5.0', results, ...more });
const filter = (pattern: unknown, name = 'should_exclude_line') => ({
  filters_used: [{ path: 'detect_secrets.filters.heuristic.is_uuid' }, { path: `detect_secrets.filters.regex.${name}`, pattern }],
});

async function found(head: Files, base: Files, more: Files = SENSOR): Promise<readonly string[]> {
  const { baseline } = await openSurvey(memoryTree({ ...more, ...base }));
  const changed = new Set([...Object.keys(head), ...Object.keys(base)].filter((path) => head[path] !== base[path]));
  return allowedSecrets(memoryTree(head), memoryTree(base), changed, baseline).map(({ setting, words }) => `${setting}: ${words}`);
}

describe('the baseline of detect-secrets', () => {
  const before = document({ 'a.py': [row(DIGESTS.one)] });

  it.each<[string, string, string, number]>([
    ['a new entry', document({ 'a.py': [row(DIGESTS.one), row(DIGESTS.two)] }), before, 1],
    ['the same secret in another file', document({ 'a.py': [row(DIGESTS.one)], 'b.py': [row(DIGESTS.one)] }), before, 1],
    ['a file of its own', before, '', 1],
    ['an entry fewer', document({}), before, 0],
    ['another line, another writing of the path', document({ './a.py': [row(DIGESTS.one, { line_number: 9 })] }), before, 0],
    ['an audit that takes it for none', document({ 'a.py': [row(DIGESTS.one, { is_secret: false })] }), before, 0],
    ['an audit that takes it for one', document({ 'a.py': [row(DIGESTS.one), row(DIGESTS.two, { is_secret: true })] }), before, 0],
    [
      'a secret that was one and is none',
      document({ 'a.py': [row(DIGESTS.one)] }),
      document({ 'a.py': [row(DIGESTS.one, { is_secret: true })] }),
      1,
    ],
    ['a new filter', document({ 'a.py': [row(DIGESTS.one)] }, filter(['.*'])), before, 1],
    ['a filter of one text', document({}, filter('.*', 'should_exclude_file')), before, 1],
    ['a filter that was there', document({}, filter(['x'])), document({}, filter('x')), 0],
    ['a filter of version 0', document({}, { exclude: { files: '.*', lines: null } }), before, 1],
    ['a text that is none', 'no JSON', before, 0],
    ['rows that are none', '{"results": {"a.py": [null, 1, {"hashed_secret": 2}], "b": 3, "__proto__": []}}', before, 0],
  ])('%s', async (_, head, base, count) => {
    expect(await found({ [FILE]: head }, base === '' ? {} : { [FILE]: base })).toHaveLength(count);
  });

  it('survives any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void secretsAllowedBy(JSON.stringify(value))));
  });
});

describe('a comment that allows a secret', () => {
  const line = `key = "${KEY}"  # pragma: allowlist secret`;
  it.each<[string, string, string, number]>([
    ['on a new line', `a = 1\n${line}\n`, 'a = 1\n', 1],
    ['that was there', `a = 1\n${line}\n`, `${line}\n`, 0],
    ['twice where it was once', `${line}\n${line}\n`, `${line}\n`, 1],
    ['on another line', line.replace(KEY, KEY.toLowerCase()), line, 1],
    ['above a line that changed', '# pragma: allowlist nextline secret\nb\n', '# pragma: allowlist nextline secret\na\n', 1],
    ['as it was once called', 'key # pragma: whitelist secret', '', 1],
    ['that is gone', 'a = 1\n', line, 0],
  ])('%s', async (_, head, base, count) => {
    expect(await found({ 'a.py': head }, { 'a.py': base })).toHaveLength(count);
  });

  it('counts where the sensor looks and where a check asks it', async () => {
    const head = { 'a.py': line };
    expect(await found({ 'x.lock': line }, {})).toEqual([]);
    expect(await found(head, {}, { '.github/sar.yml': checksOf({ links: { required: true, sensors: ['doc-links'] } }) })).toEqual([]);
    expect(await found(head, {}, {})).toEqual(['allowlist comment at a.py:1: a new comment allows the secret of a line']);
  });

  it('is told fifty times at most', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}.py`, line]));
    const told = await found(many, {});
    expect(told).toHaveLength(51);
    expect(told.at(-1)).toContain('in 10 more places');
  });
});

it('a leak fails the check that looks for leaks, by the recommended preset', async () => {
  const scene = gateScene({ 'deploy.sh': `export T=${KEY}\n` });
  expect((await judgeGate(await openGate(scene), { ...RUN, checks: ['secrets-baseline'] })).failed).toEqual(['secrets-baseline']);
});

describe('a gate over a change that brings a leak and what allows it', () => {
  const leak = { 'a.py': `key = "${KEY}"\n` };
  const judged = async (change: Files, isApproved = false) => {
    const scene = gateScene({ ...SENSOR, ...change }, { base: { ...SENSOR, 'x.txt': 'x' } });
    const approval = async () => known(isApproved ? { by: 'octocat', commit: HEAD } : undefined);
    return (await judgeGate(await openGate(scene), { ...RUN, approval })).failed;
  };

  it.each<[string, Files]>([
    ['a comment', { 'a.py': `key = "${KEY}"  # pragma: allowlist secret\n` }],
    ['a filter', { ...leak, [FILE]: document({}, filter(['.*'])) }],
  ])('fails with %s, until it is approved', async (_, change) => {
    expect(await judged(leak)).toEqual(['leaks']);
    expect(await judged(change)).toEqual(['weakening:baseline']);
    expect(await judged(change, true)).toEqual([]);
  });
});
