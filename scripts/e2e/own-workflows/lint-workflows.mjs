// actionlint and zizmor over workflow files, for the end-to-end tests. Where they are: SAR_ACTIONLINT and SAR_ZIZMOR, else PATH.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const exceptions = JSON.parse(readFileSync(new URL('exceptions.json', import.meta.url), 'utf8'));

/** The text as actionlint can read it; only what exceptions.json names differs. */
export function readableByActionlint(text) {
  return text
    .split('\n')
    .filter((line) => !exceptions.actionlint.some(({ key }) => key !== undefined && new RegExp(`^ *${key}: [a-z]+(?: #.*)?$`).test(line)))
    .map((line) =>
      exceptions.actionlint.reduce((left, { uses, by }) => {
        const at = uses === undefined ? -1 : left.indexOf(`uses: ${uses}`);
        return at === -1 ? left : `${left.slice(0, at)}uses: ${by}${left.slice(at + `uses: ${uses}`.length)}`;
      }, line),
    )
    .join('\n');
}

/**
 * Runs a linter.
 *
 * @returns undefined when it is not installed; else whether it found nothing, and what it printed
 */
export function runLinter(name, given, cwd) {
  const program = process.env[`SAR_${name.toUpperCase()}`] || name;
  const { status, error, stdout, stderr } = spawnSync(program, given, { cwd, encoding: 'utf8' });
  if (error?.code === 'ENOENT') return undefined;
  return { clear: status === 0, text: `${stdout}${stderr}`, status };
}

/** actionlint over workflow files, path below `.github/workflows` → text, in a repository that has the actions of this one. */
export function actionlint(files) {
  return inRepository(files, readableByActionlint, (folder) => {
    // What an action's `main` names must be there, and its inputs are compared.
    for (const name of ['actions', 'dist']) symlinkSync(join(root, name), join(folder, name));
    return runLinter('actionlint', ['-color=false'], folder);
  });
}

/** zizmor, offline, over workflow files that are not this repository's own: with the exceptions of examples. */
export function zizmor(files) {
  const rules = Object.fromEntries(exceptions.zizmor.map(({ rule, policies }) => [rule, { config: { policies } }]));
  return inRepository(
    { ...files },
    (text) => text,
    (folder) => {
      writeFileSync(join(folder, '.github/zizmor.yml'), JSON.stringify({ rules }));
      return runLinter('zizmor', ['--offline', '--no-progress', '--color=never', '--persona=regular', '.'], folder);
    },
  );
}

function inRepository(files, change, run) {
  const folder = mkdtempSync(join(tmpdir(), 'sar-lint-'));
  try {
    mkdirSync(join(folder, '.git'));
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, '.github/workflows', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, change(text));
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
