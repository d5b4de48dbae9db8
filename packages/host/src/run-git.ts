import { spawnSync } from 'node:child_process';

/** What git printed, or why it could not. */
export type GitResult = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** Set by git for its hooks: they name the repository that the hook runs for, which need not be the one that is looked at. */
const OF_ANOTHER_REPOSITORY = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
]);

/**
 * Runs git in a repository that is not trusted: nothing in the repository's own configuration may start a program (`core.fsmonitor`,
 * hooks, fetching what a partial clone lacks).
 *
 * @param settings configuration that wins over the repository's own, key → value
 * @param index the index to work with in place of the repository's own
 */
export function runGit(
  root: string,
  args: readonly string[],
  { settings = {}, index }: { settings?: Readonly<Record<string, string>>; index?: string } = {},
): GitResult {
  const run = spawnSync('git', ['-C', root, ...args], {
    env: {
      ...environment({ 'core.fsmonitor': 'false', 'core.hooksPath': '/dev/null', ...settings }),
      ...(index !== undefined && { GIT_INDEX_FILE: index }),
    },
    maxBuffer: 1 << 29,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.status === 0) return { ok: true, text: run.stdout.toString('utf8') };
  return { ok: false, why: run.error?.message ?? run.stderr.toString('utf8').trim().split('\n')[0] ?? '' };
}

function environment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_ANOTHER_REPOSITORY.has(name.toUpperCase())));
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
    GIT_ALLOW_PROTOCOL: '',
    GIT_TERMINAL_PROMPT: '0',
  };
}
