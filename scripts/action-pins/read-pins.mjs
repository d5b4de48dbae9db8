// The pins of actions, from their tags.
import { dayOfTag, listTags, newestTag } from './read-tags.mjs';

/**
 * A pin for each wanted action: the newest release of its major version. One whose tags cannot be read keeps its former pin of that major
 * version, with the day on which that was read: being offline for once takes no pin away.
 *
 * @param {readonly { action: string, major: number }[]} wanted
 * @param {readonly { action: string, tag: string, sha: string, date: string, fetchedAt: string }[]} former
 * @param {(action: string) => string} placeOf address or git directory of an action's repository
 * @param {string} fetchedAt today, `YYYY-MM-DD`
 * @returns {{ pins: typeof former, failures: { action: string, why: string, isKept: boolean }[] }}
 */
export function readPins(wanted, former, placeOf, fetchedAt) {
  const pins = [];
  const failures = [];
  for (const { action, major } of wanted) {
    try {
      const repository = placeOf(action);
      const found = newestTag(listTags(repository), major);
      if (found === undefined) throw new Error(`it has no release of v${major}`);
      pins.push({ action, tag: found.tag, sha: found.sha, date: dayOfTag(repository, found.tag), fetchedAt });
    } catch (error) {
      const kept = former.find((pin) => pin.action === action && pin.tag.startsWith(`v${major}.`));
      if (kept !== undefined) pins.push(kept);
      failures.push({ action, why: String(error.message).split('\n')[0], isKept: kept !== undefined });
    }
  }
  return { pins, failures };
}
