import { attempt, compileGlob, type FileChange, type WorkTree } from '@sar/baseline';
import type { Fixer } from './catalog/fixer.js';
import type { OwnFixInput } from './own/own-fix.js';
import { isForeign } from './is-foreign.js';
import { isGenerated } from './own/is-generated.js';
import { OWN } from './own/own-fixers.js';
import { runFixerCommands, type FixerRan } from './run-fixer-commands.js';
import { restoreChanges } from './restore-changes.js';

/** Lines about what was not mended that are shown. */
const MAX_LEFT = 10;

/**
 * What came of a fixer. `missing`: its program is not there. `refused`: it changed nothing but what it may not. What it may not is
 * undone, and all but `changed` leave the files as they were before.
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
  if (!after.known) {
    undo(work, before.value);
    return { fixer, outcome: 'refused', words: after.detail, changes: [], details: [] };
  }
  const all = between(before.value, after.value);
  const strange = whatItMayNot(fixer, all);
  const changes = all.filter(({ path }) => !strange.some((one) => one.path === path));
  if (strange.length > 0) {
    // A newer version of a program may take files to be its matter that were not; what it did to its own stays.
    const paths = new Set(strange.map(({ path }) => path));
    undo(work, [...after.value.filter(({ path }) => !paths.has(path)), ...before.value.filter(({ path }) => paths.has(path))]);
  }
  const isChanged = new Set(changes.map(({ path }) => path));
  const mended = (ran.mended ?? []).filter(({ paths }) => paths.length > 0 && paths.every((path) => isChanged.has(path)));
  const details = [...mended.map(({ text }) => text), ...ran.details, ...strange.slice(0, MAX_LEFT).map(({ why }) => why)];
  if (changes.length > 0) return { fixer, outcome: 'changed', words: countWords(changes.length), changes, details };
  if (ran.problem !== undefined) return { fixer, outcome: 'failed', words: ran.problem, changes, details: [] };
  const [first] = strange;
  return {
    fixer,
    outcome: first === undefined ? 'unchanged' : 'refused',
    words: first?.why ?? 'there was nothing to change',
    changes,
    details: ran.details,
  };
}

async function actOf(fixer: Fixer, input: OwnFixInput): Promise<FixerRan> {
  if (fixer.own === undefined) return runFixerCommands(fixer, input.work);
  const own = OWN[fixer.own];
  const plan = await attempt(async () => ({ known: true, value: await own(input) }) as const);
  if (!plan.known) return { outcome: 'failed', words: plan.detail };
  const { files } = plan.value;
  const [generated, written] = [files.filter(({ before }) => isGenerated(before)), files.filter(({ before }) => !isGenerated(before))];
  for (const { path, before, after } of written) {
    const now = input.work.tree.read(path);
    if (now.kind !== 'text' || now.text !== before) return { outcome: 'failed', words: `${path} is not what it was when it was read` };
    const done = input.work.write(path, after);
    if (!done.known) return { outcome: 'failed', words: done.detail };
  }
  const left = [...generated.map(({ path }) => `${path}: a program writes it, so its source is to be changed`), ...plan.value.left];
  const notShown = left.length > MAX_LEFT ? [`and ${left.length - MAX_LEFT} more that were left`] : [];
  return { outcome: 'done', details: [...left.slice(0, MAX_LEFT).map((each) => `left: ${each}`), ...notShown], mended: plan.value.mended };
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

/** The files that a fixer may not have changed, and why. */
function whatItMayNot(
  { files, workflows }: Fixer,
  changes: readonly FileChange[],
): readonly { readonly path: string; readonly why: string }[] {
  const globs = files.map((glob) => compileGlob(glob));
  return changes.flatMap(({ path }) => {
    if (!globs.some((glob) => glob.matches(path))) return [{ path, why: `it changed ${path}, which is not its matter; that was undone` }];
    if (isForeign(path)) return [{ path, why: `it changed ${path}, which is code of others or data of tests; that was undone` }];
    if (workflows === true || !path.startsWith('.github/workflows/')) return [];
    return [{ path, why: `it changed ${path}, and may not change workflows; that was undone` }];
  });
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
