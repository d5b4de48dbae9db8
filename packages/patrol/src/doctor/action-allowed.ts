import type { SelectedActions } from '@sar/baseline';

/** Owners whose actions count as GitHub's own: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#allowing-select-actions-and-reusable-workflows-to-run */
const GITHUB_OWNERS: ReadonlySet<string> = new Set(['actions', 'github']);

/**
 * Whether the list behind `selected` lets an action or a reusable workflow run. Actions of verified creators cannot be told from others,
 * so that one that only that setting would allow counts as not allowed.
 *
 * @param action `owner/repository[/path]@ref`
 */
export function isActionAllowed(action: string, { githubOwned, patterns }: SelectedActions): boolean {
  const blocked = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  if (blocked.some((pattern) => matches(pattern, action))) return false;
  if (githubOwned && GITHUB_OWNERS.has(action.split('/')[0]?.toLowerCase() ?? '')) return true;
  return patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern, action));
}

/** A pattern without a ref is for every ref. */
function matches(pattern: string, action: string): boolean {
  return matchesText(pattern, action) || (!pattern.includes('@') && matchesText(`${pattern}@*`, action));
}

/** `*` stands for any text. Compared piece by piece, not by an expression: a pattern is text of a setting. */
function matchesText(pattern: string, action: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const last = rest.pop();
  const text = action.toLowerCase();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
