import { runGit } from './run-git.js';

/** Where a remote's own default branch is told, and what most repositories call theirs. */
const REMOTE_HEAD = 'refs/remotes/origin/HEAD';
const USUAL = ['main', 'master'];

/**
 * The default branch of a checkout: the one that `origin` had as its own when it was cloned, else the usual name that is there, else the
 * branch that is checked out; undefined where there is no branch.
 */
export function defaultBranch(root: string): string | undefined {
  const head = runGit(root, ['symbolic-ref', '--quiet', REMOTE_HEAD]);
  const remote = head.ok ? /^refs\/remotes\/origin\/(.+)$/.exec(head.text.trim())?.[1] : undefined;
  if (remote !== undefined) return remote;
  const usual = USUAL.find((name) =>
    ['refs/remotes/origin', 'refs/heads'].some((place) => runGit(root, ['rev-parse', '--quiet', '--verify', `${place}/${name}`]).ok),
  );
  if (usual !== undefined) return usual;
  const current = runGit(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
  return current.ok && current.text.trim() !== '' ? current.text.trim() : undefined;
}
