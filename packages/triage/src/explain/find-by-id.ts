import { quoteUntrusted, UserError, type Finding } from '@sar/baseline';

/** Ids that a message lists. */
const MAX_LISTED = 5;

/**
 * The finding whose id begins with a text; upper and lower case are the same.
 *
 * @throws UserError when there is none, or more than one; it lists ids that are near
 */
export function findById(findings: readonly Finding[], text: string): Finding {
  const prefix = text.trim().toLowerCase();
  const unique = [...new Map(findings.map((finding) => [finding.signal.id, finding])).values()];
  const found = /^[0-9a-f]{1,16}$/.test(prefix) ? unique.filter(({ signal }) => signal.id.startsWith(prefix)) : [];
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  const asked = quoteUntrusted(text, 40);
  if (first !== undefined)
    throw new UserError(`${found.length} findings have ids that begin with ${asked}; write more of the id: ${listed(found)}`);
  if (unique.length === 0) throw new UserError(`there is no finding ${asked}: this run has no findings`);
  throw new UserError(
    `there is no finding ${asked}; ids are the 16 hex digits that \`--format json\` shows, or their beginning: ${listed(nearest(unique, prefix))}`,
  );
}

/** Those that share the longest beginning with a text; then in the order of the findings. */
function nearest(findings: readonly Finding[], text: string): readonly Finding[] {
  return findings.toSorted((a, b) => shared(b.signal.id, text) - shared(a.signal.id, text));
}

function shared(id: string, text: string): number {
  let length = 0;
  while (length < id.length && id[length] === text[length]) length++;
  return length;
}

function listed(findings: readonly Finding[]): string {
  const shown = findings
    .slice(0, MAX_LISTED)
    .map(
      ({ signal }) =>
        `${signal.id} (${quoteUntrusted(signal.rule, 60).slice(1, -1)} in ${quoteUntrusted(signal.artefact.path, 80).slice(1, -1)})`,
    );
  const more = findings.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}
