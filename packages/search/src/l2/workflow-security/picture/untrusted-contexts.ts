import data from '../data/untrusted-contexts.json' with { type: 'json' };
import { matchesWildcard } from './wildcard.js';

/** Who writes the text of a context: anybody, or people with access to the repository; `unknown` for what the data does not tell. */
export type Author = 'attacker' | 'writer' | 'unknown' | 'nobody';

const ATTACKER = data.attacker.map(({ path }) => path);
const WRITER = data.writer.map(({ path }) => path);

/** Last keys of fields of an event that hold what GitHub makes: numbers, dates, digests, addresses, names of users and repositories. */
const MADE_BY_GITHUB =
  /(?:^|[._])(?:id|number|sha|url|login|full_name|owner|name_with_owner|action|state|status|conclusion|type|event|path|workflow|count|draft|merged|private|fork|locked|visibility|author_association|active_lock_reason|attempt|before|after|size|additions|deletions|commits|comments|changed_files|language|created|deleted|forced|prerelease|mergeable|schedule|timestamp|tree_id|node_id)$|_(?:at|count|id|url|sha|number|attempt)$|\.repo(?:sitory)?\.name$|\.repository\.default_branch$|\.base\.repo\./;

/** Who writes the text behind a path of the `github` context, in lower case. */
export function authorOf(path: string): Author {
  if (ATTACKER.some((pattern) => matchesWildcard(pattern, path) || isPartOf(path, pattern))) return 'attacker';
  if (WRITER.some((pattern) => matchesWildcard(pattern, path))) return 'writer';
  if (!path.startsWith('github.event.') || MADE_BY_GITHUB.test(path)) return 'nobody';
  return 'unknown';
}

/** True for a whole object in which the path stands: `github`, `github.event`, `github.event.issue`. */
function isPartOf(path: string, pattern: string): boolean {
  return pattern.startsWith(`${path}.`);
}

/**
 * Who writes an output of an action: the author of a pull request or a comment, as with file names; `unknown` for the outputs that the data does not tell, and
 * where the action escapes the text for one kind of place.
 *
 * @param inputOf the step's value of an input
 */
export function authorOfOutput(action: string, output: string, inputOf: (name: string) => string | undefined): Author {
  const entry = data.outputs.find((one) => one.action === action && matchesWildcard(one.output, output));
  if (entry === undefined) return 'unknown';
  if ('unless' in entry && entry.unless !== undefined) return inputOf(entry.unless)?.trim() === 'false' ? 'attacker' : 'unknown';
  if (!('format' in entry) || entry.format === undefined) return 'attacker';
  const format = (inputOf(entry.format) ?? 'none').trim();
  return format === 'none' ? 'nobody' : format === 'csv' ? 'attacker' : 'unknown';
}
