// The tools of this machine still print what the failure patterns know: logs are recorded anew with git, make and a shell, and classified.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const RECIPES = ['git', 'make', 'shell'];
/** Logs that may stay unknown: another version of a tool may say less. A wrong class may not come. */
const MOST_UNKNOWN = 0.15;

// Not below the temporary folder: what tools print of it could not be told from a path of theirs.
const base = mkdtempSync(join(homedir(), '.sar-logs-'));
try {
  const output = join(base, 'output');
  const env = { ...process.env, SAR_LOG_FOLDER: join(base, 'work'), SAR_LOG_OUTPUT: output };
  for (const recipe of RECIPES) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/failure-logs/record.mjs', `development/${recipe}`], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) console.log(`${recipe}: not every case fails here as it did where it was written:\n${stdout}${stderr}`);
  }
  const evaluated = spawnSync(process.execPath, ['scripts/eval-logs.mjs', '--folder', join(output, 'development'), '--wrong'], {
    cwd: root,
    encoding: 'utf8',
  });
  console.log(evaluated.stdout.trim());
  assert.equal(evaluated.status, 0, evaluated.stderr);
  const [, logs, unknown] = /: (\d+) logs: .* (\d+) not known,/.exec(evaluated.stdout) ?? [];
  assert(Number(logs) > 20, `${logs} logs were recorded`);
  assert(Number(unknown) <= Number(logs) * MOST_UNKNOWN, `${unknown} of ${logs} logs are not known`);

  const [first] = readdirSync(join(output, 'development/git')).filter((name) => name.endsWith('.log'));
  const cli = spawnSync(
    process.execPath,
    ['dist/cli/index.js', 'ci-health', 'classify', join(output, 'development/git', first), '--format', 'json'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  assert.equal(cli.status, 0, cli.stderr);
  assert.equal(JSON.parse(cli.stdout).schema, 'sar.ci-classification/1');
} finally {
  rmSync(base, { recursive: true, force: true });
}
