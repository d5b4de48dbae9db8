import type { Command } from '../arguments/command.js';

/** Commands that share their first word and are loaded when it is used. */
export interface CommandGroup {
  readonly word: string;
  readonly summary: string;
  readonly load: () => Promise<readonly Command[]>;
}

/** What talks to GitHub, which `sar patrol` in a checkout must not have to load. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  {
    word: 'variables',
    summary: 'audit, adopt, preflight, rotate-check, set …: variables and secrets, declared, referenced and configured',
    load: async () => (await import('./variables/variables-commands.js')).VARIABLES_COMMANDS,
  },
  {
    word: 'intents',
    summary: 'set, delete, list, clear, validate, apply: changes of variables that are queued as files',
    load: async () => (await import('./intents/intents-commands.js')).INTENTS_COMMANDS,
  },
  {
    word: 'ci-health',
    summary: 'failure rate, causes, flaky and slow jobs, schedules; classify a log, learn patterns',
    load: async () => (await import('./ci-health/ci-health-commands.js')).CI_HEALTH_COMMANDS,
  },
];
