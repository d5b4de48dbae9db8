/**
 * Why a command is not run.
 *
 * @param key the baseline's key of the globs that can stand in its place
 */
export function commandRefused(key: string, command: readonly string[]): { readonly reason: 'not-configured'; readonly detail: string } {
  return {
    reason: 'not-configured',
    detail: `the baseline's command for it (${command[0] ?? ''} …) is not run: allow commands with --run-commands, or run-commands: true in the action, or let ${key} name report files`,
  };
}
