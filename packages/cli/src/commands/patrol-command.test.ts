import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@sar/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CLEAN, EXAMPLE, repositoryFor } from '../example-repository.fixture.js';
import { sarIn } from '../fake-io.fixture.js';

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
    // One plain line for each sensor that had something to read.
    const told = err.split('\n').filter((line) => /^[A-Z][\w ]+: /.test(line));
    expect(told).toContainEqual(expect.stringMatching(/^Workflow syntax: clear, \d files?$/));
    expect(told.filter((line) => /not configured|no token/.test(line))).toEqual([]);
    expect(out).toMatch(/\d+ sensors have nothing to read here; "sar search --list" says what each needs: dead-code, /);
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
    for (const words of [
      ['cache', 'check'],
      ['cache', 'explain'],
    ]) {
      const { exitCode, out } = await sarIn(root, words);
      expect(exitCode).toBe(0);
      expect(out).toContain('nothing to judge: there are no workflows (.github/workflows/*.yml) and no action files here');
    }
    const patrol = await sarIn(root, ['patrol']);
    expect(patrol.exitCode).toBe(0);
    expect(patrol.out.includes('nothing to judge: there are no files here that git tracks')).toBe(Object.keys(files).length === 0);
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
