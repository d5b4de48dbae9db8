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
  if (attackedPaths(path).length > 0) return 'attacker';
  if (WRITER.some((pattern) => matchesWildcard(pattern, path) || overlaps(pattern, path))) return 'writer';
  if (!path.startsWith('github.event.') || MADE_BY_GITHUB.test(path)) return 'nobody';
  return 'unknown';
}

/** The contexts that anybody writes and that a path holds or can be: of `github.event.issue` its title and body, of `github.event.*.title` that of an issue, too. */
export function attackedPaths(path: string): readonly string[] {
  return ATTACKER.filter((pattern) => matchesWildcard(pattern, path) || overlaps(pattern, path));
}

/** True for a whole object (`github`, `github.event.issue`), and for a path in which keys are computed, when what is behind the pattern can be in it. */
function overlaps(pattern: string, path: string): boolean {
  const keys = pattern.split('.');
  const asked = path.split('.');
  return (
    asked.length <= keys.length &&
    asked.every((key, at) => key === '*' || key === keys[at]) &&
    // Of `github.event.inputs.*` every key is asked for by its own name.
    (asked.length < keys.length || asked.includes('*'))
  );
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
