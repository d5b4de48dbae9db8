import type { Command } from '../arguments/command.js';

/** Commands that share their first word and are loaded when it is used. */
export interface CommandGroup {
  readonly word: string;
  readonly summary: string;
  readonly load: () => Promise<readonly Command[]>;
}

/** What `sar patrol` in a checkout must not have to load: most of it talks to GitHub. */
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
  {
    word: 'triage',
    summary: 'decide what matters first and why, and act on it: issues, dashboard, sprint plan, hand-over',
    load: async () => (await import('./triage/triage-commands.js')).TRIAGE_COMMANDS,
  },
  {
    word: 'gate',
    summary: 'judge whether a change may be merged: the checks of the baseline; lint the gates of workflows',
    load: async () => (await import('./gate/gate-commands.js')).GATE_COMMANDS,
  },
  {
    word: 'diff',
    summary: 'findings that are new, gone and kept since the branch left a commit',
    load: async () => (await import('./diff/diff-commands.js')).DIFF_COMMANDS,
  },
  {
    word: 'rescue',
    summary: 'playbooks: what they would do about findings, and with --apply doing it',
    load: async () => (await import('./rescue/rescue-commands.js')).RESCUE_COMMANDS,
  },
  {
    word: 'gaps',
    summary: 'list, add, update, resolve, propose, render, check: the gap registry and its roadmap',
    load: async () => (await import('./gaps/gaps-commands.js')).GAPS_COMMANDS,
  },
  {
    word: 'score',
    summary: 'maturity of each dimension, the level, and the cheapest next step',
    load: async () => (await import('./score/score-commands.js')).SCORE_COMMANDS,
  },
];
