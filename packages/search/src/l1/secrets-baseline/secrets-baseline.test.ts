import type { Reading } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { memoryFiles, sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { secretDigest } from './secret-digests.js';
import { secretsBaseline } from './secrets-baseline.js';

/** Made of two halves, so that no scanner takes this file for a leak. */
const TOKEN = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
const PASSWORD = 'hunter2-hunter2';
const CONFIG = `[db]\npassword = "${PASSWORD}"\n`;

interface Row {
  readonly path?: string;
  readonly secret?: string;
  readonly line?: number;
  readonly is_secret?: boolean;
  readonly is_verified?: boolean;
}

function document(rows: readonly Row[], more: object = {}): string {
  const results: Record<string, object[]> = {};
  for (const { path = 'app.ini', secret = PASSWORD, line = 2, is_verified = false, ...audit } of rows)
    (results[path] ??= []).push({
      type: 'Secret Keyword',
      filename: path,
      hashed_secret: secretDigest(secret),
      is_verified,
      line_number: line,
      ...audit,
    });
  return JSON.stringify({ version: '1.5.0', plugins_used: [], filters_used: [], results, ...more });
}

function read(files: Readonly<Record<string, string>>, more: MemoryRepository = {}) {
  return secretsBaseline.read(sensorInput({ files, ...more }));
}

function rules(reading: Reading): readonly string[] {
  return reading.outcome === 'signals'
    ? reading.signals.map(({ rule, artefact }) => `${rule} ${artefact.path}:${artefact.line ?? ''}`)
    : [];
}

describe('secrets-baseline', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    const baseline = document([{ is_secret: false }]);
    expect(await read({ 'app.ini': CONFIG, '.secrets.baseline': baseline })).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
    const broken = await read({ 'app.ini': CONFIG, 'deploy.sh': `#!/bin/sh\nexport T=${TOKEN}\n`, '.secrets.baseline': baseline });
    expect(broken).toMatchObject({
      signals: [{ rule: 'new-secret', artefact: { kind: 'secret', path: 'deploy.sh', line: 2, name: 'GitHub token' }, impact: 'degrades' }],
    });
    expect(await read({ 'app.ini': CONFIG, 'deploy.sh': '#!/bin/sh\nexport T=$TOKEN\n', '.secrets.baseline': baseline })).toMatchObject({
      outcome: 'clear',
    });
  });

  it('never shows the text of a secret', async () => {
    const reading = await read({
      'deploy.sh': `export T=${TOKEN}\n`,
      'app.ini': CONFIG,
      '.secrets.baseline': document([{ is_secret: true }]),
    });
    expect(rules(reading)).toEqual(['confirmed-secret app.ini:2', 'new-secret deploy.sh:1']);
    expect(JSON.stringify(reading)).not.toContain(TOKEN.slice(4, 14));
    expect(JSON.stringify(reading)).not.toContain(PASSWORD);
  });

  it.each<[string, Row, readonly string[]]>([
    ['audited as none', { is_secret: false }, []],
    ['audited as real', { is_secret: true }, ['confirmed-secret app.ini:2']],
    ['verified by detect-secrets', { is_verified: true }, ['confirmed-secret app.ini:2']],
    ['not audited', {}, ['unaudited-entry .secrets.baseline:']],
    ['moved to another line', { line: 77, is_secret: true }, ['confirmed-secret app.ini:2']],
    ['without a line', { line: -1, is_secret: true }, ['confirmed-secret app.ini:2']],
    ['of a text that is gone', { secret: 'something-else', is_secret: true }, ['stale-entry .secrets.baseline:']],
    ['of a file that is gone', { path: 'gone.ini', is_secret: true }, ['stale-entry .secrets.baseline:']],
  ])('judges an entry that is %s', async (_, row, expected) => {
    expect(rules(await read({ 'app.ini': CONFIG, '.secrets.baseline': document([row]) }))).toEqual(expected);
  });

  it.each([
    ['a text that is longer than a part', 'bundle.json', `{"body": ${'A'.repeat(4940)}}\n`, 'lines too long'],
    ['a value of YAML in a flow mapping', 'ci.yml', "run: { password: 'hunter2-\\\nhunter2' }\n", 'reads it as YAML'],
    ['a value of INI with a quote', 'db.ini', '[db]\npassword = hunter2"x\n', 'reads it as INI'],
  ])('calls an entry stale only when that is certain: %s', async (_, path, text, reason) => {
    const rows = [
      { path, secret: 'not-in-a-line', is_secret: false },
      { path: 'app.ini', is_secret: false },
    ];
    expect(await read({ 'app.ini': CONFIG, [path]: text, '.secrets.baseline': document(rows) })).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path, reason: expect.stringMatching(`^1 entry of the baseline: .*${reason}`) }] },
    });
    expect(rules(await read({ 'app.ini': '[db]\n', [path]: text, '.secrets.baseline': document(rows) }))).toEqual([
      'stale-entry .secrets.baseline:',
    ]);
  });

  it('tells a text that two detectors found once', async () => {
    const baseline = document([{ is_secret: true }, { is_secret: true }]).replace('Secret Keyword', 'Hex High Entropy String');
    expect(rules(await read({ 'app.ini': CONFIG, '.secrets.baseline': baseline }))).toEqual(['confirmed-secret app.ini:2']);
  });

  it.each([
    ['deploy/latest/values.yml', false],
    ['attest.sh', false],
    ['contest/run.sh', false],
    ['test/run.sh', true],
    ['testdata/run.sh', true],
    ['src/client_test.go', true],
    ['src/test_client.py', true],
    ['src/client.test.ts', true],
    ['Shop.Tests/Client.cs', true],
    ['src/ClientTest.java', true],
    ['unittests/run.sh', true],
    ['integration-tests/run.sh', true],
  ])('takes a hit in %s for doubtful: %s', async (path, isDoubtful) => {
    const reading = await read({ [path]: `T=${TOKEN}\n` });
    expect(reading.outcome === 'signals' && reading.signals[0]?.pedantic === true).toBe(isDoubtful);
  });

  it('stops automation only for what was confirmed', async () => {
    const reading = await read({ 'app.ini': CONFIG, '.secrets.baseline': document([{ is_secret: true }]) });
    expect(reading).toMatchObject({ signals: [{ rule: 'confirmed-secret', impact: 'security' }] });
  });

  it.each([
    ['its digest is in the baseline', document([{ path: 'deploy.sh', secret: TOKEN, is_secret: false, line: 1 }]), `export T=${TOKEN}\n`],
    [
      'detect-secrets took more of the line',
      document([{ path: 'deploy.sh', secret: `T=${TOKEN}`, is_secret: false, line: 1 }]),
      `export T=${TOKEN}\n`,
    ],
    ['the line allows it', document([]), `export T=${TOKEN} # pragma: allowlist secret\n`],
    ['the line before allows it', document([]), `# pragma: allowlist nextline secret\nexport T=${TOKEN}\n`],
    ['a comment of secretlint allows it', document([]), `# secretlint-disable-next-line\nexport T=${TOKEN}\n`],
    [
      'the baseline leaves the file out',
      document([], { filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^deploy'] }] }),
      `export T=${TOKEN}\n`,
    ],
    [
      'the baseline leaves such lines out',
      document([], { filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_line', pattern: ['export T'] }] }),
      `export T=${TOKEN}\n`,
    ],
    ['it says that it is made up', document([]), `export T=ghp_${'EXAMPLE'}4aXcaT4fNP0UcnZwJUVFk6LO0pINU\n`],
  ])('takes a hit for known when %s', async (_, baseline, script) => {
    expect(rules(await read({ 'deploy.sh': script, '.secrets.baseline': baseline })).filter((rule) => rule.startsWith('new'))).toEqual([]);
  });

  it.each([
    ['a test', 'tests/client.py'],
    ['an example', 'examples/run.sh'],
    ['a document', 'guide.md'],
    ['a built file', 'dist/index.js'],
    ['a file that .gitattributes call generated', 'out/bundle.js'],
    ['a file whose changes .gitattributes hide', 'release.txt'],
  ])('shows a hit in %s as pedantic', async (_, path) => {
    const files = { '.gitattributes': 'out/** linguist-generated\nrelease.txt -diff\n', [path]: `T=${TOKEN}\n` };
    expect(await read(files)).toMatchObject({ signals: [{ rule: 'new-secret', pedantic: true }] });
  });

  it('shows a hit in a minified script as pedantic, and in one that a person writes not', async () => {
    const [minified, written] = [`${'f();'.repeat(100)}t="${TOKEN}"`, `f();\nt="${TOKEN}"`];
    expect(await read({ 'app.js': minified })).toMatchObject({ signals: [{ pedantic: true }] });
    const reading = await read({ 'app.js': written });
    expect(reading.outcome === 'signals' && reading.signals[0]?.pedantic).toBeUndefined();
  });

  it('tells of a secret beside another that the baseline knows', async () => {
    const baseline = document([{ path: 'deploy.sh', secret: 'bob-the-user', is_secret: false, line: 1 }]);
    expect(rules(await read({ 'deploy.sh': `curl -u bob-the-user -H ${TOKEN}\n`, '.secrets.baseline': baseline }))).toEqual([
      'new-secret deploy.sh:1',
    ]);
  });

  it('ends the search of a file that has very many places that could be secrets, and says so', async () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `${TOKEN.slice(0, -5)}${10_000 + at}`).join('\n');
    expect(await read({ 'tokens.txt': text })).toMatchObject({
      signals: [{ rule: 'new-secret', message: expect.stringContaining('1000 times') }],
      scope: { unjudged: [{ path: 'tokens.txt', reason: expect.stringContaining('more than 1000 places') }] },
    });
  });

  it('takes the name of a file from a report only when git tracks it', async () => {
    const untracked = { 'scan.json': document([{ path: '../../etc/passwd' }, { path: 'gone.ini' }]) };
    const sensors = { 'secrets-baseline': { reports: ['scan.json'] } };
    expect(await read({ '.secrets.baseline': document([]) }, { untracked, sensors })).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: 'scan.json', reason: '2 entries name no file that git tracks' }] },
    });
  });

  it('compares the report of a scan with the baseline', async () => {
    const report = document([{}, { secret: 'other-secret', line: 9 }, { path: 'b.ini', secret: 'third-secret', is_secret: false }]);
    const sensors = { 'secrets-baseline': { reports: ['scan.json'] } };
    const more = { untracked: { 'scan.json': report }, sensors };
    expect(rules(await read({ 'app.ini': CONFIG, '.secrets.baseline': document([{ is_secret: false }]) }, more))).toEqual([
      'new-secret app.ini:9',
    ]);
    expect(await read({ 'app.ini': CONFIG }, more)).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: '.secrets.baseline', reason: expect.stringContaining('no baseline to compare') }] },
    });
  });

  it('keeps the id of a hit when lines move', async () => {
    const ids = await Promise.all(
      [`T=${TOKEN}\n`, `\n\n\nT=${TOKEN}\n`].map(async (text) => {
        const reading = await read({ 'deploy.sh': text });
        return reading.outcome === 'signals' ? reading.signals[0]?.id : undefined;
      }),
    );
    expect(ids[0]).toBeDefined();
    expect(ids[0]).toBe(ids[1]);
  });

  it('takes a file of many secrets of a kind for one thing to mend', async () => {
    const tokens = Array.from({ length: 5 }, (_, at) => `T${at}=${TOKEN.slice(0, -1)}${at}`);
    expect(await read({ 'deploy.sh': tokens.join('\n') })).toMatchObject({
      signals: [{ artefact: { line: 1 }, evidence: tokens.map((_, at) => ({ line: at + 1 })) }],
    });
    expect(rules(await read({ 'deploy.sh': tokens.slice(0, 2).join('\n') }))).toEqual(['new-secret deploy.sh:1', 'new-secret deploy.sh:2']);
  });

  it.each([
    ['no JSON', 'hello'],
    ['a list', '[]'],
    ['of a newer form', '{"version": "2.0", "results": {}}'],
  ])('says that the baseline is %s, and searches nevertheless', async (_, baseline) => {
    const files = { 'app.ini': CONFIG, '.secrets.baseline': baseline };
    expect(await read(files)).toMatchObject({ outcome: 'clear', scope: { unjudged: [{ path: '.secrets.baseline' }] } });
    expect(await read(files, { sensors: { 'secrets-baseline': { scan: false } } })).toMatchObject({
      outcome: 'unknown',
      reason: 'unsupported',
    });
  });

  it('is unknown without a baseline and a search', async () => {
    const sensors = { 'secrets-baseline': { scan: false } };
    expect(await read({ 'app.ini': CONFIG }, { sensors })).toMatchObject({ outcome: 'unknown', reason: 'not-configured' });
    expect(secretsBaseline.ready?.(sensorInput({ sensors }))).toMatchObject({ ready: false });
    expect(secretsBaseline.ready?.(sensorInput())).toMatchObject({ ready: true });
  });

  it.each([
    [
      'entries of wrong types',
      '{"version": "1.0", "results": {"a": [1, null, {"hashed_secret": 5}], "b": {}, "__proto__": [{}]}, "filters_used": 3}',
    ],
    [
      'a path that leads out',
      JSON.stringify({ version: '1.0', results: { '../../etc/passwd': [{ type: 'x', hashed_secret: '0'.repeat(40) }] } }),
    ],
    [
      'an expression that RE2 refuses',
      document([], { filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_file', pattern: '(?!a)(' }] }),
    ],
  ])('is told what it cannot judge: %s', async (_, baseline) => {
    const reading = await read({ '.secrets.baseline': baseline });
    expect(reading).toMatchObject({ outcome: 'clear' });
    expect(reading.outcome === 'clear' && reading.scope.unjudged.length).toBeGreaterThan(0);
  });

  it('asks no file system for a path that none has', async () => {
    const files = { '.secrets.baseline': document([{ path: `${'a/'.repeat(3000)}b` }]) };
    const never = (): never => {
      throw new Error('ENAMETOOLONG');
    };
    const port = memoryFiles({ files });
    const own = { ...port, read: (path: string, most: number) => (path.length > 4096 ? never() : port.read(path, most)) };
    expect(rules(await secretsBaseline.read(sensorInput({ files }, { files: own })))).toEqual(['stale-entry .secrets.baseline:']);
  });

  it('says which files are too large to be searched', async () => {
    const reading = await read({ 'big.txt': 'a'.repeat(5000) }, { sensors: { 'secrets-baseline': { 'max-file-bytes': 2048 } } });
    expect(reading).toMatchObject({ scope: { judged: 0, unjudged: [{ path: 'big.txt' }] } });
  });
});
