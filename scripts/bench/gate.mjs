// What the gate costs beyond its commands: the bundled command with six checks of `true`, against the same six started directly, side by
// side; in a copy of this repository and in a made-up one of 100 workflows. The fastest round counts, which other work on the machine
// disturbed least. Usage: npm run bench -- gate
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedFiles } from './generated-files.mjs';
import { interleave, median, ratio, ratioText, timed } from './measure.mjs';
import { writeRepository } from './write-repository.mjs';

const MOST_MS = 300;
const ROUNDS = 11;
const WARM_UP = 2;
const WORKFLOWS = 100;
const CHECKS = ['code-quality', 'tests', 'variable-audit', 'secrets-baseline', 'schema', 'ci-failure-rate'];
/** Six checks, each of one command and nothing else. */
const BASELINE = `version: 1\ngate:\n  checks:\n${CHECKS.map(
  (id) => `    ${id}: { required: true, sensors: null, failure-rate: null, commands: [{ run: ['true'] }] }\n`,
).join('')}`;

/**
 * Prints a line for each measurement.
 *
 * @returns what does not hold, in sentences
 */
export async function benchGate(root, line) {
  const cli = join(root, 'dist/cli/index.js');
  if (!existsSync(cli)) throw new Error('run "npm run build" first');
  const problems = [];
  const scenes = [
    ['a copy of this repository', (folder) => execFileSync('git', ['clone', '--quiet', '--local', root, folder], { stdio: 'ignore' })],
    [`${WORKFLOWS} workflows`, (folder) => writeRepository(folder, generatedFiles(WORKFLOWS))],
  ];
  for (const [what, make] of scenes) {
    const folder = mkdtempSync(join(tmpdir(), 'sar-bench-gate-'));
    try {
      const checkout = join(folder, 'checkout');
      make(checkout);
      // Committed, so that the change has none of its own.
      writeFileSync(join(checkout, '.github/sar.yml'), BASELINE);
      commit(checkout);
      problems.push(...measure(cli, checkout, what, line));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return problems;
}

function measure(cli, checkout, what, line) {
  const env = { PATH: process.env.PATH ?? '' };
  const run = (program, args) =>
    timed(() => {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: checkout, encoding: 'utf8', env });
      if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
    });
  const gate = (...more) => run(process.execPath, [cli, 'gate', '--run-commands', '--quiet', ...more]);
  const times = interleave(
    {
      gate: () => gate(),
      change: () => gate('--base', 'HEAD'),
      direct: () => CHECKS.reduce((sum) => sum + run('true', []), 0),
      node: () => run(process.execPath, ['-e', '0']),
    },
    ROUNDS,
    WARM_UP,
  );
  const beyond = (series) => {
    const differences = series.map((ms, round) => ms - times.direct[round]);
    return { least: Math.min(...differences), middle: median(differences) };
  };
  const measured = { gate: beyond(times.gate), 'gate --base': beyond(times.change) };
  line(what, `${Math.round(median(times.direct))} ms`, 'six commands, started directly');
  for (const [name, { least, middle }] of Object.entries(measured))
    line(`  ${name} beyond these`, `${Math.round(least)} ms`, `fastest round, at most ${MOST_MS} ms; median ${Math.round(middle)} ms`);
  line('  gate ÷ node -e 0', ratioText(ratio(times.gate, times.node)), `${Math.round(median(times.node))} ms for an empty process`);
  return Object.entries(measured).flatMap(([name, { least }]) =>
    least > MOST_MS ? [`${what}: ${name} took ${Math.round(least)} ms beyond its commands, and ${MOST_MS} are allowed`] : [],
  );
}

function commit(folder) {
  const git = (...args) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], { stdio: 'ignore' });
  git('add', '--all', '--force');
  git('commit', '--quiet', '--message', 'bench');
}
