import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CI, NPM, repositoryFor } from './example-repository.fixture.js';

const bundle = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));
const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`.github/workflows/w${at}.yml`, CI]));

describe('the command as a process', () => {
  it.each(['2>/dev/null | true', '2>/dev/null | head -n 1', '2>&1 | true'])('ends quietly when its reader goes away: %s', (reader) => {
    const { root } = repositoryFor({ ...NPM, ...many });
    const script = `"$0" "$1" patrol --format json --pedantic ${reader} >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, bundle], { cwd: root, encoding: 'utf8' });
    expect(stdout).toMatch(/^[01]\n$/);
    expect(stderr).toBe('');
  });

  it('writes a long document whole into a pipe, and gives the exit code', () => {
    const { root } = repositoryFor({ ...NPM, ...many });
    const { status, stdout } = spawnSync(process.execPath, [bundle, 'patrol', '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 27,
    });
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(100_000);
    expect((JSON.parse(stdout) as { findings: unknown[] }).findings.length).toBeGreaterThan(100);
  });

  it('starts by its name, as pre-commit starts it', () => {
    if (process.platform === 'win32') return;
    expect(execFileSync(bundle, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
