import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CI, EXAMPLE, NPM, repositoryFor } from '../example-repository.fixture.js';
import { sarIn } from '../fake-io.fixture.js';

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
