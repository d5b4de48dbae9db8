import { execFileSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { treeOf, type FileEntry } from '../github-server/git/file-tree.js';
import { commitText, treeContent, type FileMode, type GitObjects, type Signature } from '../github-server/git/git-objects.js';
import type { GitState } from '../github-server/git/git-state.js';
import { withoutGitVariables } from '../runner/without-git-variables.js';

/** Brings the history of a work tree's HEAD to a branch of the server; the ids stay the same. What is pushed wins. */
export function pushCommits(root: string, state: GitState, branch: string): string {
  const git = gitIn(root);
  for (const id of words(git('rev-list', '--reverse', '--topo-order', 'HEAD')))
    if (!state.objects.commits.has(id)) addCommit(git, state.objects, id);
  const head = git('rev-parse', 'HEAD').toString('utf8').trim();
  state.refs.set(`refs/heads/${branch}`, head);
  return head;
}

/** Brings a branch of the server to the work tree: HEAD, index and files become what the server has. */
export function pullCommits(state: GitState, root: string, branch: string): string {
  const git = gitIn(root);
  const head = state.head(branch);
  if (head === undefined) throw new Error(`the server has no branch ${branch}`);
  const known = new Set(words(git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)')));
  const write = (type: string, id: string, content: Buffer): void => {
    if (known.has(id)) return;
    const written = git('hash-object', '-t', type, '-w', '--stdin', content).toString('utf8').trim();
    if (written !== id) throw new Error(`${type} ${id} of the server is ${written} for git`);
  };
  for (const [id, bytes] of state.objects.blobs) write('blob', id, bytes);
  for (const [id, entries] of state.objects.trees) write('tree', id, treeContent(entries));
  for (const [id, commit] of state.objects.commits) write('commit', id, Buffer.from(commitText(commit)));
  git('update-ref', 'HEAD', head);
  git('reset', '--quiet', '--hard', head);
  return head;
}

type Git = (...given: readonly (string | Buffer)[]) => Buffer;

/** Runs git; a buffer as the last argument is its standard input. */
function gitIn(root: string): Git {
  return (...given) => {
    const last = given.at(-1);
    return execFileSync(
      'git',
      given.filter((word) => typeof word === 'string'),
      {
        cwd: root,
        env: { ...withoutGitVariables(process.env) },
        input: Buffer.isBuffer(last) ? last : '',
        stdio: ['pipe', 'pipe', 'pipe'],
        maxBuffer: 1 << 28,
      },
    );
  };
}

function words(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function addCommit(git: Git, objects: GitObjects, id: string): void {
  const text = git('cat-file', 'commit', id).toString('utf8');
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const header = (name: string) => headers.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
  const added = objects.addCommit({
    tree: treeOf(objects, filesOf(git, objects, id)),
    parents: headers.filter((line) => line.startsWith('parent ')).map((line) => line.slice('parent '.length)),
    author: signature(header('author')),
    committer: signature(header('committer')),
    message: text.slice(end + 2),
  });
  if (added !== id) throw new Error(`commit ${id} is ${added} for the server: its header has what the server does not know`);
}

function filesOf(git: Git, objects: GitObjects, commit: string): Map<string, FileEntry> {
  const entries = git('ls-tree', '-r', '-z', commit)
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '');
  return new Map(
    entries.map((line) => {
      const [head = '', path = ''] = line.split('\t');
      const [mode = '', type, id = ''] = head.split(' ');
      if (type === 'blob' && !objects.blobs.has(id)) objects.addBlob(git('cat-file', 'blob', id));
      return [path, { mode: mode as FileMode, id }];
    }),
  );
}

function signature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) \+0000$/.exec(text) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000) };
}
