import { isObjectId } from './commit-id.js';
import { runGit } from './run-git.js';

/** The parents of a commit as it was written, the first one first, also where a shallow history ends; none where it is not in the checkout. */
export function parentsOf(root: string, commit: string): readonly string[] {
  if (!isObjectId(commit)) return [];
  const raw = runGit(root, ['cat-file', 'commit', commit]);
  const [header = ''] = raw.ok ? raw.text.split('\n\n') : [];
  return header.split('\n').flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
}
