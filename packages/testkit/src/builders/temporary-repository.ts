import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withoutGitVariables } from '../runner/without-git-variables.js';
import { temporaryFolder } from './temporary-folder.js';

/** A git repository in a temporary folder. */
export interface TemporaryRepository {
  /** Real path of the work tree. */
  readonly root: string;
  /** Writes a file of the work tree; it is not committed. */
  write(path: string, content: string | Uint8Array): void;
  /** Commits everything in the work tree. Returns the commit's id. */
  commit(message: string): string;
  /** Runs git in the work tree. Returns what it printed, trimmed. */
  git(...given: readonly string[]): string;
  /** Removes the folder; also done when the process ends. */
  remove(): void;
}

/** Nothing of the machine's own configuration applies, and every run gives the same commit ids. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Octo Cat',
  GIT_AUTHOR_EMAIL: 'octocat@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Octo Cat',
  GIT_COMMITTER_EMAIL: 'octocat@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
};

/** Makes a repository with the branch `main` and one commit that holds the given files, path → content. */
export function temporaryRepository(files: Readonly<Record<string, string | Uint8Array>>): TemporaryRepository {
  const { path: root, remove } = temporaryFolder('sar-repository');
  const git = (...given: readonly string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', ...given], {
      cwd: root,
      env: { ...withoutGitVariables(process.env), ...ENVIRONMENT },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
      .toString('utf8')
      .trim();
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const commit = (message: string) => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  for (const [path, content] of Object.entries(files)) write(path, content);
  commit('Start');
  return { root, write, commit, git, remove };
}
