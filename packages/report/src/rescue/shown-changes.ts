import type { RescueReport } from '@sar/baseline';
import { countOf } from '../findings/count-words.js';
import { changesPatch } from './changes-patch.js';

/** What of a playbook's changes is shown: the beginning of the patch, and what is missing, in words (untrusted: they hold paths). */
export interface ShownChanges {
  readonly diff: string;
  readonly missing: readonly string[];
}

/** Characters of a patch that are looked at at all. */
const MAX_CHARACTERS = 200_000;

/**
 * The changes of all steps of a playbook; of a file that several steps changed, the last one's count.
 *
 * @param mostLines lines of the patch that are shown
 */
export function shownChanges({ steps }: Pick<RescueReport, 'steps'>, mostLines: number): ShownChanges | undefined {
  const byPath = new Map(steps.flatMap(({ changes = [] }) => changes.map((change) => [change.path, change] as const)));
  if (byPath.size === 0) return undefined;
  const { patch, left } = changesPatch([...byPath.values()]);
  const cut = patch.slice(0, MAX_CHARACTERS);
  const lines = cut.replace(/\n$/, '').split('\n');
  const shown = lines.slice(0, mostLines);
  const isCut = shown.length < lines.length || cut.length < patch.length;
  return {
    diff: patch === '' ? '' : `${shown.join('\n')}\n`,
    missing: [
      ...left.map((path) => `${path} is too large to be compared here`),
      ...(isCut ? [`the diff is longer: it has ${countOf(patch.split('\n').length - 1, 'line')}, and the plan file has the changes`] : []),
    ],
  };
}
