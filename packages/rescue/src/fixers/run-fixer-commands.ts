import type { Tree, WorkTree } from '@sar/baseline';
import type { Fixer, FixerCommand, FixerCondition } from './catalog/fixer.js';
import { FIXER_CONDITIONS } from './catalog/fixer-catalog.js';

/** What is kept of a program's output, in bytes. */
const MAX_OUTPUT = 16_384;
const TIME_LIMIT_MS = 600_000;
/** Folders that one command runs in. */
const MAX_FOLDERS = 20;
const MAX_SHOWN = 300;

type Ran =
  | { readonly outcome: 'done'; readonly details: readonly string[] }
  | { readonly outcome: 'missing' | 'failed'; readonly words: string };

/** Runs the programs of a fixer, one after the other: as the catalogue writes them, without a shell and without a token. */
export async function runFixerCommands(
  { commands = [], tool }: Fixer,
  { commands: runner, tree }: Pick<WorkTree, 'commands' | 'tree'>,
): Promise<Ran> {
  const details: string[] = [];
  for (const command of commands) {
    if (!applies(command, tree)) continue;
    for (const directory of foldersFor(command, tree)) {
      const answer = await runner.run(command.run, {
        maxBytes: MAX_OUTPUT,
        signal: AbortSignal.timeout(TIME_LIMIT_MS),
        keep: 'end',
        ...(directory !== '' && { directory }),
      });
      if (!answer.known && answer.reason === 'not-configured')
        return {
          outcome: 'missing',
          words: `${tool?.name ?? command.run[0] ?? 'its program'} is not installed here; install it before (${tool?.install ?? ''})`,
        };
      const where = `${command.run.join(' ')}${directory === '' ? '' : ` in ${directory}`}`;
      if (!answer.known) return { outcome: 'failed', words: `${where}: ${answer.detail}` };
      const { exitCode, stderr, stdout } = answer.value;
      if (exitCode !== 0) return { outcome: 'failed', words: `${where} ended with ${exitCode}: ${lastLine(stderr) || lastLine(stdout)}` };
      details.push(where);
    }
  }
  return { outcome: 'done', details };
}

function applies({ when, unless }: FixerCommand, tree: Tree): boolean {
  const holds = (id: string) => (FIXER_CONDITIONS[id]?.any ?? []).some((one) => says(one, tree));
  return (when === undefined || holds(when)) && (unless === undefined || !holds(unless));
}

function says({ path, contains }: FixerCondition['any'][number], tree: Tree): boolean {
  if (!tree.has(path)) return false;
  const content = contains === undefined ? undefined : tree.read(path);
  return contains === undefined || (content?.kind === 'text' && content.text.includes(contains));
}

/** Folders, from the root, that have all the files; the root itself is ''. */
export function foldersFor({ beside, topmost }: FixerCommand, tree: Tree): readonly string[] {
  if (beside === undefined) return [''];
  const [first = '', ...others] = beside;
  const folders = tree
    .list()
    .filter((path) => path === first || path.endsWith(`/${first}`))
    .map((path) => path.slice(0, Math.max(0, path.length - first.length - 1)))
    .filter((folder) => !/(?:^|\/)(?:node_modules|vendor|third_party|fixtures?|testdata|__fixtures__)(?:\/|$)/.test(folder))
    .filter((folder) => others.every((name) => tree.has(folder === '' ? name : `${folder}/${name}`)))
    .toSorted((a, b) => a.split('/').length - b.split('/').length);
  const chosen = topmost === true ? folders.filter((folder) => !folders.some((other) => isAbove(other, folder))) : folders;
  return chosen.slice(0, MAX_FOLDERS);
}

function isAbove(above: string, folder: string): boolean {
  return above !== folder && (above === '' || folder.startsWith(`${above}/`));
}

function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').slice(0, MAX_SHOWN);
}
