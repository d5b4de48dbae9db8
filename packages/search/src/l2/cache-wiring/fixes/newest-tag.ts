import { lookUp } from '../../action-drift/known-action.js';

/**
 * The tag of the newest release of an action that is known, written as short as the old tag: `v6` for `v2`, `v6.1.0` for `v2.1.6`.
 * Undefined for an action that is not known.
 *
 * @param action `owner/repo` or `owner/repo/folder`, lower case
 * @param floor a version such as `v5` or `v4.2.0` that the tag must not be below
 */
export function newestTag(action: string, oldTag: string, floor?: string): string | undefined {
  const latest = lookUp(action)?.entry.latest.version;
  if (latest === undefined) return undefined;
  const parts = oldTag.split('.').length;
  const tag = `v${latest.slice(0, parts === 1 ? 1 : 3).join('.')}`;
  const bound = /^v(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(floor ?? '');
  if (floor === undefined || bound === null) return tag;
  const difference =
    [1, 2, 3]
      .map((at) => latest[at - 1] ?? 0)
      .map((part, at) => part - Number(bound[at + 1] ?? 0))
      .find((part) => part !== 0) ?? 0;
  return difference < 0 ? floor : tag;
}
