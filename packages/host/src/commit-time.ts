import { isObjectId } from './commit-id.js';
import { runGit } from './run-git.js';

/** When a commit was made (by its committer), ISO 8601 in UTC; undefined where it is not in the checkout. */
export function commitTime(root: string, commit: string): string | undefined {
  if (!isObjectId(commit)) return undefined;
  const raw = runGit(root, ['cat-file', 'commit', commit]);
  if (!raw.ok) return undefined;
  const [header = ''] = raw.text.split('\n\n', 1);
  const [, seconds] = /^committer .* (\d{1,12}) [-+]\d{4}$/m.exec(header) ?? [];
  return seconds === undefined ? undefined : new Date(Number(seconds) * 1000).toISOString();
}
