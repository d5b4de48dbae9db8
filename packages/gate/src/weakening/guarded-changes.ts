import { compileGlob, type Baseline } from '@sar/baseline';
import type { Weakening } from './weakening.js';

/** Files that are named; one more line counts the rest. */
const MOST_NAMED = 50;

/**
 * Changes of files that `gate.guarded` of the base names: what a command judges by (scripts of package.json, settings of a linter, the workflow
 * of the gate itself) is of the change, and says nothing in the baseline. Nobody can tell what such a change does to the gate.
 *
 * @param changed files that the change touches, those that are gone and the old names of moved ones included
 */
export function guardedChanges({ gate }: Pick<Baseline, 'gate'>, changed: ReadonlySet<string>): readonly Weakening[] {
  const globs = (gate.guarded ?? []).map(compileGlob);
  const touched = [...changed].filter((path) => globs.some((glob) => glob.matches(path))).toSorted();
  const more = touched.length - MOST_NAMED;
  return [
    ...touched.slice(0, MOST_NAMED).map((path): Weakening => ({
      setting: `gate.guarded: ${path}`,
      kind: 'changed',
      words: `${path} is changed, which gate.guarded of the base names: such a change has to be approved`,
      path,
    })),
    ...(more > 0
      ? [{ setting: 'gate.guarded', kind: 'changed' as const, words: `${more} more files that gate.guarded of the base names are changed` }]
      : []),
  ];
}
