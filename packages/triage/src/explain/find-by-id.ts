import { quoteUntrusted, UserError, type Finding } from '@sar/baseline';
import { groupByCause } from '../causes/group-by-cause.js';

/** Ids that a message lists. */
const MAX_LISTED = 5;

/** What an id may mean: a finding, or a group of them, for which its root stands. */
interface Named {
  readonly id: string;
  readonly words: string;
  readonly finding: Finding;
}

/**
 * The finding whose id, or the root of the group whose id begins with a text; upper and lower case are the same.
 *
 * @param findings all of the run: the groups are those that they form
 * @throws UserError when there is none, or more than one; it lists ids that are near
 */
export function findById(findings: readonly Finding[], text: string): Finding {
  const prefix = text.trim().toLowerCase();
  const all = namesOf(findings);
  const found = /^[0-9a-f]{1,16}$/.test(prefix) ? all.filter(({ id }) => id.startsWith(prefix)) : [];
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first.finding;
  const asked = quoteUntrusted(text, 40);
  if (first !== undefined)
    throw new UserError(`${found.length} ids of findings and groups begin with ${asked}; write more of the id: ${listed(found)}`);
  if (all.length === 0) throw new UserError(`there is no finding ${asked}: this run has no findings`);
  throw new UserError(
    `there is no finding ${asked}, nor a group; ids are the 16 hex digits that \`--format json\` shows, or their beginning: ${listed(nearest(all, prefix))}`,
  );
}

/** Each id once. */
function namesOf(findings: readonly Finding[]): readonly Named[] {
  const named = new Map(findings.map((finding) => [finding.signal.id, { id: finding.signal.id, words: placeOf(finding), finding }]));
  for (const { id, root, title, members } of groupByCause(findings)) {
    const finding = named.get(root)?.finding;
    const words = `${members.length} findings: ${quoteUntrusted(title, 120).slice(1, -1)}`;
    if (finding !== undefined && !named.has(id)) named.set(id, { id, words, finding });
  }
  return [...named.values()];
}

function placeOf({ signal: { rule, artefact } }: Finding): string {
  return `${quoteUntrusted(rule, 60).slice(1, -1)} in ${quoteUntrusted(artefact.path, 80).slice(1, -1)}`;
}

/** Those that share the longest beginning with a text; then in the order of the findings. */
function nearest(all: readonly Named[], text: string): readonly Named[] {
  return all.toSorted((a, b) => shared(b.id, text) - shared(a.id, text));
}

function shared(id: string, text: string): number {
  let length = 0;
  while (length < id.length && id[length] === text[length]) length++;
  return length;
}

function listed(named: readonly Named[]): string {
  const shown = named.slice(0, MAX_LISTED).map(({ id, words }) => `${id} (${words})`);
  const more = named.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}
