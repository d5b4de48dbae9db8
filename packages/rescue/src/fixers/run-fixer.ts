import { attempt, compileGlob, type FileChange, type WorkTree } from '@sar/baseline';
import type { Fixer } from './catalog/fixer.js';
import type { OwnFixInput } from './own/own-fix.js';
import { OWN } from './own/own-fixers.js';
import { runFixerCommands } from './run-fixer-commands.js';
import { restoreChanges } from './restore-changes.js';

/** Lines about what was not mended that are shown. */
const MAX_LEFT = 10;

/**
 * What came of a fixer. `missing`: its program is not there. `refused`: it changed what it may not. All but `changed` leave the files as they were
 * before.
 */
export interface FixerRun {
  readonly fixer: Fixer;
  readonly outcome: 'changed' | 'unchanged' | 'missing' | 'failed' | 'refused';
  /** Why, in one sentence without its full stop. May hold untrusted text. */
  readonly words: string;
  /** What this fixer changed, after the ones before it. */
  readonly changes: readonly FileChange[];
  /** What it mended and left, a line each. May hold untrusted text. */
  readonly details: readonly string[];
}

/**
 * Runs a fixer on a work tree, after others. What it may not change, and what it did before it failed, is undone.
 *
 * @throws Error when the work tree cannot be put back
 */
export async function runFixer(fixer: Fixer, input: OwnFixInput): Promise<FixerRun> {
  const { work } = input;
  const before = work.changes();
  if (!before.known) return { fixer, outcome: 'failed', words: before.detail, changes: [], details: [] };
  const ran = await actOf(fixer, input);
  if (ran.outcome !== 'done') {
    undo(work, before.value);
    return { fixer, outcome: ran.outcome, words: ran.words, changes: [], details: [] };
  }
  const after = work.changes();
  const problem = after.known ? whatItMayNot(fixer, between(before.value, after.value)) : after.detail;
  if (!after.known || problem !== undefined) {
    undo(work, before.value);
    return { fixer, outcome: 'refused', words: problem ?? '', changes: [], details: [] };
  }
  const changes = between(before.value, after.value);
  const words = changes.length === 0 ? 'there was nothing to change' : countWords(changes.length);
  return { fixer, outcome: changes.length === 0 ? 'unchanged' : 'changed', words, changes, details: ran.details };
}

type Ran =
  | { readonly outcome: 'done'; readonly details: readonly string[] }
  | { readonly outcome: 'missing' | 'failed'; readonly words: string };

async function actOf(fixer: Fixer, input: OwnFixInput): Promise<Ran> {
  if (fixer.own === undefined) return runFixerCommands(fixer, input.work);
  const own = OWN[fixer.own];
  const plan = await attempt(async () => ({ known: true, value: await own(input) }) as const);
  if (!plan.known) return { outcome: 'failed', words: plan.detail };
  const { files, mended, left } = plan.value;
  for (const { path, before, after } of files) {
    const now = input.work.tree.read(path);
    if (now.kind !== 'text' || now.text !== before) return { outcome: 'failed', words: `${path} is not what it was when it was read` };
    const written = input.work.write(path, after);
    if (!written.known) return { outcome: 'failed', words: written.detail };
  }
  const notShown = left.length > MAX_LEFT ? [`and ${left.length - MAX_LEFT} more that were left`] : [];
  return { outcome: 'done', details: [...mended, ...left.slice(0, MAX_LEFT).map((each) => `left: ${each}`), ...notShown] };
}

/** What changed from one state of the files to another; `before` is the text of the first. */
function between(before: readonly FileChange[], after: readonly FileChange[]): readonly FileChange[] {
  const earlier = new Map(before.map((change) => [change.path, change]));
  const changes: FileChange[] = [];
  for (const change of after) {
    const known = earlier.get(change.path);
    earlier.delete(change.path);
    if (known !== undefined && known.after === change.after) continue;
    const start = known === undefined ? change.before : known.after;
    changes.push(changeOf(change.path, start, change.after));
  }
  // What is as in the commit again.
  for (const { path, before: start, after: end } of earlier.values()) changes.push(changeOf(path, end, start));
  return changes;
}

function changeOf(path: string, before: string | undefined, after: string | undefined): FileChange {
  return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Why a fixer may not have changed these files; undefined when it may. */
function whatItMayNot({ files, workflows }: Fixer, changes: readonly FileChange[]): string | undefined {
  const globs = files.map((glob) => compileGlob(glob));
  for (const { path } of changes) {
    if (!globs.some((glob) => glob.matches(path))) return `it changed ${path}, which is not its matter; that was undone`;
    if (workflows !== true && path.startsWith('.github/workflows/'))
      return `it changed ${path}, and may not change workflows; that was undone`;
  }
  return undefined;
}

function undo(work: WorkTree, changes: readonly FileChange[]): void {
  const now = work.changes();
  if (now.known && between(changes, now.value).length === 0) return;
  const restored = restoreChanges(work, changes);
  if (!restored.known) throw new Error(`the work tree cannot be put back: ${restored.detail}`);
}

function countWords(count: number): string {
  return `it changed ${count === 1 ? 'one file' : `${count} files`}`;
}
