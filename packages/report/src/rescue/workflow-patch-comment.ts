import { diffBlock } from '../markdown/diff-block.js';
import { markdownCode } from '../safety/markdown-safe.js';

/**
 * A comment that shows changes of workflows which no token could push, as a patch to apply by hand.
 *
 * @param patch for `git apply`
 * @param left paths that the patch leaves out
 * @param maxLength most characters; a longer patch is cut at a line, and it is said
 */
export function workflowPatchComment(patch: string, left: readonly string[], maxLength: number): string {
  const intro =
    'SAR has changes for workflows, and no token that may push them (input `push-token`: an App with Workflows: write). To apply them by hand, put the patch into a file and run `git apply` on it.\n\n';
  const missing = left.slice(0, 20).map((path) => `- ${markdownCode(path)} is too large to be shown\n`);
  const note = 'The patch is cut here; the file of the input `patch-file` has all of it.\n';
  const end = missing.length === 0 ? '' : `\n${missing.join('')}`;
  const whole = intro + diffBlock(patch) + end;
  if (whole.length <= maxLength) return whole;
  const lines = patch.split('\n');
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const text = intro + diffBlock(lines.slice(0, middle).join('\n')) + note + end;
    if (text.length <= maxLength) low = middle;
    else high = middle - 1;
  }
  return intro + (low === 0 ? '' : diffBlock(lines.slice(0, low).join('\n'))) + note + end;
}
