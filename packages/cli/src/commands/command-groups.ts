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
  {
    word: 'init',
    summary: 'set SAR up in a repository: a baseline and the workflows that call the watchdogs',
    load: async () => (await import('./init/init-commands.js')).INIT_COMMANDS,
  },
  {
    word: 'doctor',
    summary: 'check a set-up: permissions, tokens, schedules, versions, and what each missing one costs',
    load: async () => (await import('./doctor/doctor-commands.js')).DOCTOR_COMMANDS,
  },
  {
    word: 'coverage',
    summary: 'which watchdog watches each layer, what it feeds, what that sets off, and what nobody watches',
    load: async () => (await import('./coverage/coverage-commands.js')).COVERAGE_COMMANDS,
  },
  {
    word: 'watchdogs',
    summary: 'check, enable: whether the watchdogs still run, and switching those on again that GitHub switched off',
    load: async () => (await import('./watchdogs/watchdogs-commands.js')).WATCHDOGS_COMMANDS,
  },
  {
    word: 'runs',
    summary: 'prune: which old runs of workflows nobody needs, and with --apply removing them',
    load: async () => (await import('./runs/runs-commands.js')).RUNS_COMMANDS,
  },
];
