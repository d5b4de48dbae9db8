import type { FileChange } from '@sar/baseline';
import { unifiedDiff } from '../diff/unified-diff.js';

/** A change of more characters is named, and not compared. */
const MAX_COMPARED = 1_000_000;

/**
 * Changes of files as one patch that `git apply` takes. A file whose texts have more than 1,000,000 characters together is left out, and its
 * path is in `left`.
 */
export function changesPatch(changes: readonly FileChange[]): { readonly patch: string; readonly left: readonly string[] } {
  const left: string[] = [];
  const patches = changes.map(({ path, before, after }) => {
    if ((before?.length ?? 0) + (after?.length ?? 0) > MAX_COMPARED) {
      left.push(path);
      return '';
    }
    return withAbsence(unifiedDiff(path, before ?? '', after ?? ''), before === undefined, after === undefined);
  });
  return { patch: patches.join(''), left };
}

/** A file that is not there has the name of the null device, so that `git apply` creates or removes it. */
function withAbsence(diff: string, isNew: boolean, isGone: boolean): string {
  const [from = '', to = '', ...rest] = diff.split('\n');
  if (diff === '' || !(isNew || isGone)) return diff;
  return [isNew ? '--- /dev/null' : from, isGone ? '+++ /dev/null' : to, ...rest].join('\n');
}
