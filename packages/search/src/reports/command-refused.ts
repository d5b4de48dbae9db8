/** Why a command is not run. */
export function commandRefused(sensor: string, command: readonly string[]): { readonly reason: 'not-configured'; readonly detail: string } {
  return {
    reason: 'not-configured',
    detail: `the baseline's command for it (${command[0] ?? ''} …) is not run: allow commands with --run-commands, or run-commands: true in the action, or let sensors.${sensor}.reports name report files`,
  };
}
