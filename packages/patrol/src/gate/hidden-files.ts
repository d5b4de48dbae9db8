import type { Reading, Tree } from '@sar/baseline';
import { isWorkflowOrAction } from './is-workflow-or-action.js';

/** Files that a sensor can judge no more, and a sentence that names the first. */
export interface HiddenFiles {
  readonly sensor: string;
  readonly paths: readonly string[];
  readonly detail: string;
}

/**
 * Files of the base that a sensor judged there and cannot judge here, and new workflows and actions that it cannot judge: whoever makes a file
 * unreadable for SAR hides what is in it. Other new files are none of these: large data that nobody searches is nothing odd.
 */
export function hiddenOf(here: Reading, there: Reading | undefined, base: Pick<Tree, 'has'>): HiddenFiles | undefined {
  if (here.outcome === 'unknown' || here.scope.unjudged.length === 0) return undefined;
  const already = new Set(there === undefined || there.outcome === 'unknown' ? [] : there.scope.unjudged.map(({ path }) => path));
  const found = here.scope.unjudged.filter(({ path }) => !already.has(path) && (base.has(path) || isWorkflowOrAction(path)));
  const [first] = found;
  if (first === undefined) return undefined;
  const more = found.length === 1 ? '' : `, and ${found.length - 1} more`;
  return {
    sensor: here.sensor,
    paths: found.map(({ path }) => path),
    detail: `here alone it cannot judge ${first.path}: ${first.reason}${more}`,
  };
}

/** One text for a sensor and a file. */
export function placeOf(sensor: string, path: string): string {
  return `${sensor}:${path}`;
}
