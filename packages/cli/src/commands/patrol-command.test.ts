import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CI, CLEAN, DOUBTFUL, EXAMPLE, NPM, repositoryFor } from '../example-repository.fixture.js';
import { sarIn } from '../fake-io.fixture.js';

interface PatrolJson {
  readonly schema: string;
  readonly asOf: string;
  readonly partial: boolean;
  readonly baseline: { readonly sources: readonly string[]; readonly notice?: string };
  readonly sensors: readonly { readonly sensor: string; readonly outcome: string }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly artefact: { readonly path: string } }[];
}

async function patrolJson(root: string, ...words: readonly string[]): Promise<PatrolJson> {
  const { out, err } = await sarIn(root, ['patrol', '--format', 'json', ...words]);
  expect(out, err).toMatch(/^\{/);
  return JSON.parse(out) as PatrolJson;
}

const rulesOf = ({ findings }: PatrolJson) => [...new Set(findings.map(({ rule }) => rule))].toSorted();

describe('the table', () => {
  it('groups by layer and severity, says which baseline applies, and ends with the counts', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const { out, err } = await sarIn(root, ['patrol']);
    const lines = out.split('\n');
    expect(lines[0]).toBe('no baseline file (.github/sar.yml): the preset sar:recommended applies');
    expect(lines[2]).toBe('L2 CI/CD pipeline');
    const severities = lines.flatMap((line) => /^ {2}(P[0-3]) /.exec(line)?.[1] ?? []);
    expect(severities.length).toBeGreaterThan(2);
    expect(severities).toEqual(severities.toSorted());
    expect(out).toMatch(/P1 {2}dead-cache-action +\.github\/workflows\/ci\.yml:7 +old +actions\/cache@v2 /);
    expect(out).toMatch(/Next steps\n {2}sar explain dead-cache-action/);
    expect(lines.at(-2)).toMatch(/^\d+ findings: 1 P1, /);
    // One plain line for each sensor.
    expect(err.split('\n').filter((line) => /^[A-Z][\w ]+: /.test(line))).toHaveLength(3);
  });

  it.each([60, 80, 100])('has no line beyond %i columns, and no empty place', async (columns) => {
    const { root } = repositoryFor(EXAMPLE);
    const { out } = await sarIn(root, ['patrol'], { columns, environment: { NO_COLOR: '1' } });
    expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
    expect(out).toContain('ci.yml:7');
  });

  it('draws progress over itself on a terminal and leaves nothing behind', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const { err } = await sarIn(root, ['patrol'], { progressColumns: 80 });
    const frames = err.split(/\u001b\[\d+A\u001b\[0J/);
    expect(frames.length).toBeGreaterThan(3);
    expect(frames.at(-1)).toBe('');
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['an empty repository', {}],
    ['a repository without workflows', { 'README.md': '# x\n' }],
  ])('says of %s that there is nothing to judge', async (_, files) => {
    const { root } = repositoryFor(files);
    for (const words of [['patrol'], ['cache', 'check'], ['cache', 'explain']]) {
      const { exitCode, out } = await sarIn(root, words);
      expect(exitCode).toBe(0);
      expect(out).toContain('nothing to judge: there are no workflows (.github/workflows/*.yml) and no action files here');
    }
    const fix = await sarIn(root, ['cache', 'fix']);
    expect(fix).toEqual({ exitCode: 0, out: '', err: 'no findings, nothing to mend\n' });
  });

  it('works in an empty directory without git', async () => {
    const { path, remove } = temporaryFolder('sar-empty');
    onTestFinished(remove);
    const { exitCode, out } = await sarIn(path, ['patrol']);
    expect(exitCode).toBe(0);
    expect(out).toContain('nothing to judge');
  });

  it('has a finding for each file that GitHub cannot run, and a reason for each that was not read', async () => {
    const { root, write } = repositoryFor({
      '.github/workflows/broken.yml': 'on: push\njobs:\n  a: [\n',
      '.github/workflows/empty.yml': '',
      '.github/workflows/other.yml': 'name: nothing\n',
      '.github/workflows/large.yml': `${CLEAN}${'#'.repeat(600_000)}\n`,
    });
    write('.github/workflows/binary.yml', Uint8Array.of(0, 1, 2, 3));
    symlinkSync('circle.yml', join(root, '.github/workflows/circle.yml'));
    const { exitCode, out } = await sarIn(root, ['patrol']);
    expect(exitCode).toBe(1);
    for (const name of ['broken', 'empty', 'other', 'large', 'binary', 'circle']) expect(out, out).toContain(`${name}.yml`);
    const check = await sarIn(root, ['cache', 'check']);
    expect(check.exitCode).toBe(0);
    for (const name of ['broken', 'large', 'binary'])
      expect(check.out).toMatch(new RegExp(`not judged: .github/workflows/${name}\\.yml: \\w`));
    expect(check.out).toContain('not judged: 1 more files');
    const quiet = await sarIn(root, ['cache', 'check', '--quiet']);
    expect(quiet.out).toBe('');
    expect(quiet.err).toContain('not judged: .github/workflows/broken.yml');
  });
});

describe('what is judged', () => {
  it('is the whole checkout from any folder in it, and another one by its path', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const whole = await patrolJson(root);
    expect(whole.partial).toBe(false);
    expect((await patrolJson(join(root, '.github/workflows'))).findings).toEqual(whole.findings);
    expect((await patrolJson('/', root)).findings).toEqual(whole.findings);
    expect(rulesOf(whole)).toEqual(expect.arrayContaining(['dead-cache-action', 'missing-cache']));
  });

  it('with a file, that file alone', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const one = await patrolJson(root, '.github/workflows/lint.yml');
    expect(one.partial).toBe(true);
    expect(one.findings.filter(({ artefact }) => artefact.path !== '.github/workflows/lint.yml')).toEqual([]);
  });

  it('with --sensor, what those sensors find, also when the baseline switches one off', async () => {
    const { root } = repositoryFor({ ...EXAMPLE, '.github/sar.yml': 'version: 1\nsensors: { action-drift: { enabled: false } }\n' });
    const ids = (document: PatrolJson) => document.sensors.map(({ sensor }) => sensor).toSorted();
    expect(ids(await patrolJson(root))).toEqual(['cache-wiring', 'workflow-syntax']);
    expect(ids(await patrolJson(root, '--sensor', 'action-drift'))).toEqual(['action-drift']);
    expect(ids(await patrolJson(root, '-s', 'action-drift', '-s', 'workflow-syntax'))).toEqual(['action-drift', 'workflow-syntax']);
    expect(ids(await patrolJson(root, '--sensor=action-drift,cache-wiring'))).toEqual(['action-drift', 'cache-wiring']);
    expect((await patrolJson(root, '--sensor', 'action-drift')).partial).toBe(true);
  });

  it('with --changed, what differs from where the branch began, committed or not', async () => {
    const { root, write, commit, git } = repositoryFor(EXAMPLE);
    const paths = async () =>
      [...new Set((await patrolJson(root, '--changed', 'main', '--pedantic')).findings.map(({ artefact }) => artefact.path))].toSorted();
    git('checkout', '--quiet', '-b', 'topic');
    expect(await paths()).toEqual([]);
    write('.github/workflows/new.yml', CI);
    expect(await paths()).toEqual(['.github/workflows/new.yml']);
    commit('Add');
    write('.github/workflows/tool.yml', `${DOUBTFUL}# changed\n`);
    expect(await paths()).toEqual(['.github/workflows/new.yml', '.github/workflows/tool.yml']);
  });

  it('with --as-of, by what was known on that day', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const drift = async (day: string) => rulesOf(await patrolJson(root, '--sensor', 'action-drift', '--as-of', day));
    expect(await drift('2020-01-01')).toEqual([]);
    expect(await drift('2026-11-22')).toEqual(expect.arrayContaining(['dead-reference', 'deprecated-runtime']));
    expect((await patrolJson(root, '--as-of', '2024-02-29')).asOf).toBe('2024-02-29');
    expect((await patrolJson(root)).asOf).toBe('2026-11-22');
  });

  it('with --pedantic, what is doubtful too', async () => {
    const { root } = repositoryFor({ '.github/workflows/tool.yml': DOUBTFUL });
    const cache = ['--sensor', 'cache-wiring'];
    expect(rulesOf(await patrolJson(root, ...cache))).toEqual([]);
    expect(rulesOf(await patrolJson(root, ...cache, '--pedantic'))).toEqual(['missing-cache']);
  });

  it('with --offline the same, as long as no sensor needs the network', async () => {
    const { root } = repositoryFor(EXAMPLE);
    expect((await patrolJson(root, '--offline')).sensors).toEqual((await patrolJson(root)).sensors);
  });
});

describe('the baseline', () => {
  it('is the file of the repository, another one, or a preset', async () => {
    const { root } = repositoryFor({
      ...EXAMPLE,
      '.github/sar.yml': 'version: 1\ncache: { rules: { dead-cache-action: off } }\nsensors: { action-drift: { enabled: false } }\n',
      'strict.yml': 'version: 1\ncache: { rules: { missing-cache: P0 } }\n',
    });
    const own = await patrolJson(root);
    expect(own.baseline).toEqual({ sources: ['sar:recommended', '.github/sar.yml'] });
    expect(rulesOf(own)).toEqual(['missing-cache']);
    const strict = await patrolJson(root, '--baseline', 'strict.yml');
    expect(strict.findings[0]).toMatchObject({ rule: 'missing-cache', severity: 'P0' });
    const preset = await patrolJson(root, '--baseline', 'sar:level-4-mlops');
    expect(preset.baseline.sources).toContain('sar:level-4-mlops');
  });

  it('gives every error at once, with file, line and column', async () => {
    const { root } = repositoryFor({
      '.github/sar.yml': 'version: 1\nwaivres: []\ncache:\n  minimun-version: v5\n  rules: { missing-cache: P9 }\n',
    });
    for (const words of [['patrol'], ['cache', 'check'], ['cache', 'fix'], ['cache', 'explain']]) {
      const { exitCode, out, err } = await sarIn(root, words);
      expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
      expect(err).toContain('.github/sar.yml:2:1: waivres: unknown key; did you mean `waivers`?');
      expect(err).toContain('.github/sar.yml:4:3: cache.minimun-version');
      expect(err).toContain('.github/sar.yml:5:27: cache.rules.missing-cache');
    }
  });
});

describe('--accept', () => {
  it('records what is found; then --fail-on new:P3 fails for what comes after', async () => {
    const { root, write } = repositoryFor(EXAMPLE);
    const newOnes = async () => (await sarIn(root, ['patrol', '--fail-on', 'new:P3'])).exitCode;
    expect(await newOnes()).toBe(1);
    const { exitCode, err } = await sarIn(root, ['patrol', '--accept']);
    expect(exitCode).toBe(0);
    expect(err).toMatch(/accepted \d+ findings in \.sar\/findings\.json; commit the file/);
    expect(await newOnes()).toBe(0);
    // Edits elsewhere in the file make no new findings.
    write('.github/workflows/ci.yml', `# a new first line\n\n${CI}`);
    expect(await newOnes()).toBe(0);
    expect((await sarIn(root, ['cache', 'check', '--fail-on', 'new:P3'])).exitCode).toBe(0);
    write('.github/workflows/other.yml', CI);
    expect(await newOnes()).toBe(1);
    expect((await sarIn(root, ['cache', 'check', '--fail-on', 'new:P3'])).exitCode).toBe(1);
    expect((await sarIn(root, ['patrol', '--fail-on', 'P1'])).exitCode).toBe(1);
  });

  it('keeps the record where the baseline says, and leaves waived findings out of it', async () => {
    const waiver = 'waivers:\n  - { rule: dead-cache-action, reason: goes next week, owner: "@octo", expires: 2027-01-31 }\n';
    const { root } = repositoryFor({
      ...EXAMPLE,
      '.github/sar.yml': `version: 1\nstate: .codex/state\nsensors: { action-drift: { enabled: false } }\n${waiver}`,
    });
    const { err } = await sarIn(root, ['patrol', '--accept']);
    expect(err).toContain('accepted 1 finding in .codex/state/findings.json');
    const record = JSON.parse(readFileSync(join(root, '.codex/state/findings.json'), 'utf8')) as {
      schema: string;
      accepted: Record<string, { rule: string }>;
    };
    expect(record.schema).toBe('sar.findings/1');
    expect(Object.values(record.accepted).map(({ rule }) => rule)).toEqual(['missing-cache']);
    expect(existsSync(join(root, '.sar'))).toBe(false);
  });

  it.each([
    ['{', 'is not readable as JSON'],
    ['{"schema":"sar.findings/9"}', 'has the schema "sar.findings/9"'],
    ['{"schema":"sar.findings/1","accepted":{"x":{}}}', 'is no date'],
  ])('says how to mend a record that holds %s', async (text, message) => {
    const { root } = repositoryFor({ ...EXAMPLE, '.sar/findings.json': text });
    const { exitCode, err } = await sarIn(root, ['patrol']);
    expect(exitCode).toBe(3);
    expect(err).toContain(`.sar/findings.json${err.includes('firstSeen') ? ':' : ''} `);
    expect(err).toContain(message);
    expect(err).toContain('--accept');
  });
});

describe('--out', () => {
  it('writes the three reports, by a path from the working directory or an absolute one', async () => {
    const { root } = repositoryFor(EXAMPLE);
    const { path: elsewhere, remove } = temporaryFolder('sar-out');
    onTestFinished(remove);
    mkdirSync(join(root, 'sub'));
    for (const [from, out, folder] of [
      [root, 'reports/today', join(root, 'reports/today')],
      [join(root, 'sub'), '../beside', join(root, 'beside')],
      [root, join(elsewhere, 'x'), join(elsewhere, 'x')],
    ] as const) {
      const { exitCode, err } = await sarIn(from, ['patrol', '--out', out]);
      expect(exitCode, err).toBe(1);
      expect(err).toContain(`wrote patrol.json, patrol.md and patrol.sarif to ${out}`);
      const read = (name: string) => readFileSync(join(folder, name), 'utf8');
      expect(JSON.parse(read('patrol.json'))).toMatchObject({ schema: 'sar.patrol/1' });
      expect(JSON.parse(read('patrol.sarif'))).toMatchObject({ version: '2.1.0' });
      expect(read('patrol.md')).toContain('dead-cache-action');
    }
  });

  it('follows no link of the repository', async () => {
    const { path: victim, remove } = temporaryFolder('sar-victim');
    onTestFinished(remove);
    writeFileSync(join(victim, 'patrol.json'), 'precious');
    const { root } = repositoryFor(EXAMPLE);
    symlinkSync(victim, join(root, 'reports'));
    mkdirSync(join(root, 'other'));
    symlinkSync(join(victim, 'patrol.json'), join(root, 'other/patrol.json'));
    for (const out of ['reports', 'other']) {
      const { exitCode, err } = await sarIn(root, ['patrol', '--out', out]);
      expect(exitCode).toBe(3);
      expect(err).toContain('is behind a link; nothing was written');
    }
    expect(readFileSync(join(victim, 'patrol.json'), 'utf8')).toBe('precious');
  });

  it('says so when it cannot write', async () => {
    const { root } = repositoryFor({ ...NPM, file: 'x' });
    const { exitCode, err } = await sarIn(root, ['patrol', '--out', 'file/below']);
    expect(exitCode).toBe(3);
    expect(err).toMatch(/cannot be written: E/);
  });
});
