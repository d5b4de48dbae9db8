import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generatedFiles } from './generated-files.mjs';
import { writeRepository } from './write-repository.mjs';

const GENERATED_WORKFLOWS = 400;

/** One checkout: its root, the paths of its workflow files, and their texts. */
function checkout(root) {
  const folder = join(root, '.github/workflows');
  const paths = readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  return { root, paths, texts: paths.map((path) => readFileSync(path, 'utf8')) };
}

/**
 * The given checkouts, or one made-up repository in a temporary folder.
 *
 * @returns the checkouts, what they are in words, and a function that removes what was made
 */
export function checkouts(paths) {
  if (paths.length > 0) {
    const all = paths.map((path) => checkout(resolve(path)));
    return { all, what: `${all.length} ${all.length === 1 ? 'checkout' : 'checkouts'}`, remove: () => undefined };
  }
  const root = mkdtempSync(join(tmpdir(), 'sar-bench-'));
  writeRepository(root, generatedFiles(GENERATED_WORKFLOWS));
  return { all: [checkout(root)], what: 'one generated repository', remove: () => rmSync(root, { recursive: true, force: true }) };
}
