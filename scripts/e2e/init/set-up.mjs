// Sets SAR up in a clone of a repository, and tells how that went.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = process.env.SAR_CLI || fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));
/** A full commit, so that nothing that is called can move. Nobody fetches it here. */
const SOURCE = 'org/sar@0123456789abcdef0123456789abcdef01234567';
const LINTERS = [
  {
    name: 'actionlint',
    program: process.env.SAR_ACTIONLINT || 'actionlint',
    given: (home) => ['-color=false', '-config-file', join(home, 'actionlint.yaml')],
    asks: ['-version'],
  },
  {
    name: 'zizmor',
    program: process.env.SAR_ZIZMOR || 'zizmor',
    given: () => ['--offline', '--no-progress', '--color=never', '--quiet'],
    asks: ['--version'],
  },
];
const AUTHOR = ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.com', '-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null'];

/** The linters that are there; the others are named once. */
export function presentLinters() {
  return LINTERS.filter(({ name, program, asks }) => {
    const isThere = spawnSync(program, asks, { encoding: 'utf8' }).status === 0;
    if (!isThere) console.log(`SKIPPED: ${name} is not installed`);
    return isThere;
  });
}

/**
 * Clones a repository, sets SAR up in the clone, commits, clones that, and runs SAR there.
 *
 * @param {string} repository
 * @param {ReturnType<typeof presentLinters>} linters
 * @returns what was found and written, and each fault in words
 */
export function setUp(repository, linters) {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'sar-init-')));
  const faults = [];
  const expect = (what, fact) => {
    if (!fact) faults.push(what);
  };
  try {
    const [clone, second] = [join(home, 'clone'), join(home, 'second')];
    // Without the repository's own settings, which may list the variables that there are.
    writeFileSync(join(home, 'actionlint.yaml'), '');
    git(home, 'clone', '--quiet', '--', repository, clone);
    const started = performance.now();
    const made = sar(clone, ['init', '--apply', '--source', SOURCE, '--format', 'json']);
    const seconds = (performance.now() - started) / 1000;
    expect(`init ended with ${made.status}: ${made.stderr.slice(0, 500)}`, made.status === 0);
    if (made.status !== 0) return { faults };
    const plan = JSON.parse(made.stdout);
    const workflows = plan.files.map(({ path }) => path).filter((path) => path.startsWith('.github/workflows/'));
    for (const { path, text } of plan.files) expect(`${path} is not what was planned`, readFileSync(join(clone, path), 'utf8') === text);
    for (const { name, program, given } of linters) {
      const { status, stdout, stderr } = spawnSync(program, [...given(home), ...workflows], { cwd: clone, encoding: 'utf8' });
      expect(`${name} ended with ${status}: ${`${stdout}${stderr}`.slice(0, 2000)}`, status === 0);
    }
    git(clone, ...AUTHOR, 'add', '--force', '--', ...plan.files.map(({ path }) => path));
    git(clone, ...AUTHOR, 'commit', '--quiet', '-m', 'Set SAR up');
    expect('something else than the planned files changed', git(clone, 'status', '--porcelain').trim() === '');
    git(home, 'clone', '--quiet', '--', clone, second);
    const patrol = sar(second, ['patrol', '--offline', '--format', 'json', '--fail-on', 'P1']);
    expect(`patrol ended with ${patrol.status}: ${patrol.stderr.slice(0, 500)}`, patrol.status === 0 || patrol.status === 1);
    const sources = patrol.stdout === '' ? [] : JSON.parse(patrol.stdout).baseline.sources;
    expect(`patrol did not judge by the new baseline: ${sources}`, sources.includes('.github/sar.yml'));
    const own = patrol.stdout === '' ? [] : JSON.parse(patrol.stdout).findings.filter(({ artefact }) => workflows.includes(artefact.path));
    expect(
      `patrol finds something in what init wrote: ${own.map(({ rule, message }) => `${rule} ${message}`).join('; ')}`,
      own.length === 0,
    );
    const coverage = sar(second, ['coverage']);
    expect(`coverage ended with ${coverage.status}: ${coverage.stderr.slice(0, 500)}`, coverage.status === 0);
    const again = sar(second, ['init', '--apply', '--source', SOURCE, '--format', 'json']);
    const rewritten = again.status === 0 ? JSON.parse(again.stdout).files.map(({ path }) => path) : [again.stderr];
    expect(`a second init writes ${rewritten.join(', ')}`, rewritten.length === 0 && git(second, 'status', '--porcelain').trim() === '');
    return { plan, faults, seconds, exitCode: patrol.status };
  } catch (error) {
    return { faults: [...faults, String(error.message).slice(0, 1000)] };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function sar(root, words) {
  const { GITHUB_ACTIONS: _, SAR_TOKEN: __, ...env } = process.env;
  return spawnSync(process.execPath, [cli, ...words], { cwd: root, encoding: 'utf8', env, maxBuffer: 1 << 28 });
}

function git(root, ...words) {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  return stdout;
}
