// Lays out this repository as somebody who calls its workflows gets it, in the form that act can read.
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { deriveForAct } from './derive.mjs';

const WORKFLOWS = '.github/workflows';
const METADATA = /^actions\/[^/]+\/action\.ya?ml$/;

/**
 * Fills an empty folder with what `uses:` downloads of a work tree, and with the reusable workflows, which GitHub reads from the
 * commit itself. Workflows and metadata of actions are the copies for act.
 *
 * @param testkit the exports of the testkit
 */
export function layOutCopy(testkit, root, target, source) {
  for (const { path, bytes, executable, linkTarget } of testkit.readTar(testkit.repositoryArchive(root))) {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    if (linkTarget !== undefined) symlinkSync(linkTarget, file);
    else
      writeFileSync(file, METADATA.test(path) ? deriveForAct(bytes.toString('utf8'), source) : bytes, { mode: executable ? 0o755 : 0o644 });
  }
  mkdirSync(join(target, WORKFLOWS), { recursive: true });
  for (const name of readdirSync(join(root, WORKFLOWS))) {
    const text = readFileSync(join(root, WORKFLOWS, name), 'utf8');
    if (isCallable(text)) writeFileSync(join(target, WORKFLOWS, name), deriveForAct(text, source));
  }
}

/** The workflows that others call; the repository's own are none of them. */
function isCallable(text) {
  return Object.hasOwn(Object(parse(text).on), 'workflow_call');
}

/**
 * Repositories of actions that the workflows and the actions of a folder use, as `owner/repository@ref`, without the folder's own.
 * Only those with a stand-in can be given to act.
 */
export function usedRepositories(folder, own) {
  const files = [
    ...readdirSync(join(folder, WORKFLOWS)).map((name) => join(WORKFLOWS, name)),
    ...readdirSync(join(folder, 'actions')).flatMap((name) => ['action.yml', 'action.yaml'].map((file) => join('actions', name, file))),
  ];
  const found = new Set();
  for (const file of files.filter((path) => existsSync(join(folder, path)))) {
    for (const [, owner, repository, ref] of readFileSync(join(folder, file), 'utf8').matchAll(
      /^\s*(?:- )?uses: ([\w.-]+)\/([\w.-]+)[^@\s]*@(\S+)/gm,
    )) {
      if (`${owner}/${repository}` !== own.repository) found.add(`${owner}/${repository}@${ref}`);
    }
  }
  return [...found].sort();
}
