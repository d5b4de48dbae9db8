import { spawnSync } from 'node:child_process';

/** Why git could not; `status` is its exit code, where it ran to its end. */
export interface GitFailure {
  readonly ok: false;
  readonly why: string;
  readonly status?: number;
}

/** What git printed, or why it could not. */
export type GitResult = { readonly ok: true; readonly text: string } | GitFailure;

export interface GitOptions {
  /** Configuration that wins over the repository's own, key → value. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The index to work with in place of the repository's own. */
  readonly index?: string;
  /** The folder of the files, whatever `core.worktree` says. */
  readonly workTree?: string;
  /** What git reads from its standard input. */
  readonly input?: string;
}

/**
 * Set by git for its hooks: they name the repository that the hook runs for, which need not be the one that is looked at. The last
 * four change what a path means.
 */
const OF_ANOTHER_CALL = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_SHALLOW_FILE',
  'GIT_REPLACE_REF_BASE',
  'GIT_NAMESPACE',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
]);

/**
 * Runs git in a repository that is not trusted: nothing in the repository's own configuration may start a program (`core.fsmonitor`,
 * hooks, fetching what a partial clone lacks). An object is always the one that its id names, with the parents that it names
 * (`refs/replace`, `info/grafts`).
 */
export function runGit(root: string, args: readonly string[], options: GitOptions = {}): GitResult {
  const run = runGitForBytes(root, args, options);
  return run.ok ? { ok: true, text: run.bytes.toString('utf8') } : run;
}

/** The same, for what need not be text. */
export function runGitForBytes(
  root: string,
  args: readonly string[],
  { settings = {}, index, workTree, input }: GitOptions = {},
): { readonly ok: true; readonly bytes: Buffer } | GitFailure {
  const run = spawnSync('git', ['-C', root, ...args], {
    env: {
      ...environment({ 'core.fsmonitor': 'false', 'core.hooksPath': '/dev/null', ...settings }),
      ...(index !== undefined && { GIT_INDEX_FILE: index }),
      ...(workTree !== undefined && { GIT_WORK_TREE: workTree }),
    },
    maxBuffer: 1 << 29,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input !== undefined && { input }),
  });
  if (run.status === 0) return { ok: true, bytes: run.stdout };
  const why = run.error?.message ?? reasonIn(run.stderr.toString('utf8').trim().split('\n'));
  return { ok: false, why, ...(run.status !== null && { status: run.status }) };
}

/** What made git end, which stands behind its hints and warnings. */
function reasonIn(lines: readonly string[]): string {
  return lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? '';
}

function environment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_ANOTHER_CALL.has(name.toUpperCase())));
  const first = Number(kept['GIT_CONFIG_COUNT'] ?? 0);
  // Configuration by environment, since a key may hold any character, and `-c key=value` ends it at the first `=`.
  const pairs = Object.entries(settings).flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${first + at}`, key],
    [`GIT_CONFIG_VALUE_${first + at}`, value],
  ]);
  return {
    ...kept,
    ...Object.fromEntries(pairs),
    GIT_CONFIG_COUNT: String(first + Object.keys(settings).length),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    // A name that no file has; git calls it deprecated at every start when it opens one.
    GIT_GRAFT_FILE: '',
    GIT_ALLOW_PROTOCOL: '',
    GIT_TERMINAL_PROMPT: '0',
  };
}
