import type { Tree, WorkTree } from '@sar/baseline';
import type { Fixer, FixerCommand, FixerCondition } from './catalog/fixer.js';
import { FIXER_CONDITIONS } from './catalog/fixer-catalog.js';
import { isForeign } from './is-foreign.js';
import type { MendedLine } from './own/own-fix.js';

/** What is kept of a program's output, in bytes. */
const MAX_OUTPUT = 16_384;
const TIME_LIMIT_MS = 600_000;
/** Folders that one command runs in. */
const MAX_FOLDERS = 20;
const MAX_SHOWN = 300;

/**
 * What came of running a fixer. `problem`: a program could not read some files and did the others, or it did none. `mended` is what the fixer
 * says that its changes mend.
 */
export type FixerRan =
  | { readonly outcome: 'done'; readonly details: readonly string[]; readonly problem?: string; readonly mended?: readonly MendedLine[] }
  | { readonly outcome: 'missing' | 'failed'; readonly words: string };

/** Runs the programs of a fixer, one after the other: as the catalogue writes them, without a shell and without a token. */
export async function runFixerCommands(
  { commands = [], tool }: Fixer,
  { commands: runner, tree }: Pick<WorkTree, 'commands' | 'tree'>,
): Promise<FixerRan> {
  const details: string[] = [];
  let problem: string | undefined;
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
      const ended = `${where} ended with ${exitCode}: ${telling(stderr) || telling(stdout)}`;
      if (exitCode !== 0 && exitCode !== command.partial) return { outcome: 'failed', words: ended };
      if (exitCode !== 0) problem ??= ended;
      details.push(exitCode === 0 ? where : ended);
    }
  }
  return { outcome: 'done', details, ...(problem !== undefined && { problem }) };
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
    .filter((folder) => !isForeign(folder))
    .filter((folder) => others.every((name) => tree.has(folder === '' ? name : `${folder}/${name}`)))
    .toSorted((a, b) => a.split('/').length - b.split('/').length);
  const chosen = topmost === true ? folders.filter((folder) => !folders.some((other) => isAbove(other, folder))) : folders;
  return chosen.slice(0, MAX_FOLDERS);
}

function isAbove(above: string, folder: string): boolean {
  return above !== folder && (above === '' || folder.startsWith(`${above}/`));
}

/** The line of an output that says most: the last one that speaks of an error and is no line of code or of a stack, else the last one. */
function telling(text: string): string {
  const lines = text.trim().split('\n');
  const error = lines.findLast(
    (line) => /error|fail|cannot|invalid/i.test(line) && !/^(?:\[\w+\])?\s{2,}|^\s*at\s|\bat async\b/.test(line),
  );
  return (error ?? lines.at(-1) ?? '').slice(0, MAX_SHOWN);
}
