import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** A place that asks about the halt: a file, and words of it. */
type Guard = readonly [file: string, words: string];

/** What writes to GitHub, file by file, and the function of `packages/github` that it is reached by. */
const WRITING: Readonly<Record<string, readonly string[]>> = {
  'packages/github/src/branch/commit-on-branch.ts': ['branchWriter', 'stateBranch'],
  'packages/github/src/branch/create-branch.ts': ['branchWriter'],
  'packages/github/src/branch/open-pull-request.ts': ['branchWriter'],
  'packages/github/src/branch/start-state-branch.ts': ['stateBranch'],
  'packages/github/src/checks/publish-check-run.ts': ['checkRuns'],
  'packages/github/src/dispatch/dispatcher.ts': ['dispatcher'],
  'packages/github/src/issues/issue-board.ts': ['issueBoard'],
  'packages/github/src/maintenance/cleaner.ts': ['cleaner'],
  'packages/github/src/pulls/enable-auto-merge.ts': ['pullRequests'],
  'packages/github/src/pulls/enqueue.ts': ['pullRequests'],
  'packages/github/src/pulls/pull-requests.ts': ['pullRequests'],
  'packages/github/src/setting/workflow-switch.ts': ['workflowSwitch'],
  'packages/github/src/variables/variable-writer.ts': ['variableStore'],
  // Every query is a POST.
  'packages/github/src/client/send-graphql.ts': [],
};
/** The ports of intents are made of the others. */
const WRITERS = [...new Set(Object.values(WRITING).flat()), 'intentPorts'];

const MAILBOX = ['packages/rescue/src/process/process-mailbox.ts', 'guardHalt(ports.halt)'] as const;
const OFFER_PULL = 'packages/cli/src/live/offer-as-pull-request.ts';
const WATCHDOGS_ENABLE = 'packages/cli/src/commands/watchdogs/watchdogs-enable.ts';
const ENABLE = ['packages/patrol/src/watchdogs/enable-watchdogs.ts', 'await guard.check()'] as const;
const OPEN_WATCH = 'packages/cli/src/commands/ci-health/open-watch.ts';
const MONITOR = 'actions/ci-health-monitor/src/monitor-ci.ts';
const OPEN_PRUNE = 'packages/cli/src/commands/runs/open-prune.ts';
const RUNS_PRUNE = 'packages/cli/src/commands/runs/runs-prune.ts';
const RESCUE_WORLD = 'packages/cli/src/commands/rescue/open-world.ts';
const APPLY_PRUNE = ['packages/patrol/src/prune/apply-prune.ts', 'haltedCleaner(cleaner, guard)'] as const;
/** The engine of playbooks wraps every port that writes, and the run's own guard is the one that it asks. */
const ENGINE = [
  ['packages/rescue/src/playbooks/engine/guarded-ports.ts', 'haltedBoard(board, guard)'],
  ['packages/rescue/src/playbooks/engine/guarded-ports.ts', 'haltedDispatcher(dispatcher, guard)'],
  ['packages/rescue/src/playbooks/engine/guarded-ports.ts', 'haltedBranch(branch, guard)'],
  ['packages/rescue/src/playbooks/engine/guarded-ports.ts', 'haltedBranch(pushBranch, guard)'],
  ['packages/rescue/src/playbooks/engine/guarded-ports.ts', 'haltedState(ports.state, guard)'],
  ['packages/rescue/src/playbooks/engine/guarded-ports.ts', 'haltedMemory(memory, guard)'],
  ['packages/rescue/src/playbooks/engine/guarded-ports.ts', 'haltedModels(models, guard)'],
  ['packages/rescue/src/playbooks/engine/apply-steps.ts', 'guardedPorts(ports, leasedGuard(ports.guard, hold))'],
] as const;

/**
 * Every file that opens writers: which ones, in the order of the file, and the places that ask about the halt before each of their acts.
 * What is missing here writes while SAR is halted, or nobody has looked: add it with its guard.
 */
const OPENED: Readonly<Record<string, { readonly opens: readonly string[]; readonly guards: readonly Guard[] }>> = {
  'packages/cli/src/live/open-intent-ports.ts': { opens: ['intentPorts'], guards: [MAILBOX] },
  // Reads alone.
  [OPEN_WATCH]: {
    opens: ['issueBoard', 'variableStore'],
    guards: [[OPEN_WATCH, 'board: issueBoard(live.client, name), reader: variableStore(live.client, name)']],
  },
  [OFFER_PULL]: {
    opens: ['issueBoard', 'branchWriter'],
    guards: [
      [OFFER_PULL, 'guardHalt(haltSwitch(issueBoard(live.client, name)))'],
      [OFFER_PULL, 'haltedBranch(branchWriter(live.client, name), guard)'],
    ],
  },
  'packages/cli/src/commands/triage/open-acting.ts': {
    opens: ['issueBoard', 'variableStore', 'stateBranch', 'branchWriter', 'dispatcher'],
    guards: [['packages/cli/src/commands/triage/open-acting.ts', 'guard: guardHalt(haltSwitch(board))']],
  },
  // Reads alone.
  'packages/cli/src/commands/triage/read-local-memory.ts': {
    opens: ['stateBranch'],
    guards: [['packages/cli/src/commands/triage/read-local-memory.ts', 'readMemory(branch, checkout)']],
  },
  'actions/triage/src/connect.ts': {
    opens: ['issueBoard', 'variableStore', 'stateBranch', 'branchWriter', 'dispatcher', 'issueBoard'],
    guards: [['actions/triage/src/connect.ts', 'guard: guardHalt(haltSwitch(board))']],
  },
  'actions/gate/src/connect.ts': {
    opens: ['pullRequests', 'checkRuns', 'stateBranch', 'issueBoard'],
    guards: [['actions/gate/src/connect.ts', 'guard: guardHalt(haltSwitch(']],
  },
  'actions/rescue/src/connect.ts': {
    opens: ['issueBoard', 'variableStore', 'stateBranch', 'pullRequests', 'dispatcher', 'branchWriter', 'branchWriter'],
    guards: [['actions/rescue/src/connect.ts', 'guard: guardHalt(haltSwitch(board))'], ...ENGINE],
  },
  [RESCUE_WORLD]: {
    opens: ['issueBoard', 'variableStore', 'branchWriter', 'stateBranch', 'dispatcher'],
    guards: [[RESCUE_WORLD, 'guard: guardHalt(haltSwitch(board))'], ...ENGINE],
  },
  [WATCHDOGS_ENABLE]: {
    opens: ['workflowSwitch', 'issueBoard'],
    guards: [[WATCHDOGS_ENABLE, 'guard: guardHalt(haltSwitch(issueBoard(live.client, name)))'], ENABLE],
  },
  [OPEN_PRUNE]: {
    opens: ['cleaner', 'issueBoard'],
    guards: [[OPEN_PRUNE, 'guard: guardHalt(haltSwitch(issueBoard(live.client, name)))'], APPLY_PRUNE],
  },
  // Reads alone.
  [RUNS_PRUNE]: { opens: ['stateBranch'], guards: [[RUNS_PRUNE, 'state: state.read']] },
  [MONITOR]: {
    opens: ['variableStore', 'issueBoard', 'dispatcher'],
    guards: [
      [MONITOR, 'halt: haltSwitch(board)'],
      ['packages/rescue/src/ci-alert/act-on-ci-health.ts', 'guardHalt(ports.halt)'],
    ],
  },
  'actions/variable-intent-processor/src/process-workspace.ts': { opens: ['intentPorts'], guards: [MAILBOX] },
};

const TICKS = 'packages/triage/src/ticks';
const PROCESS = 'packages/rescue/src/process';
const RECORD_STATE = ['packages/patrol/src/triage/record-state.ts', 'const store = haltedState('] as const;
const OFFER_GAPS = 'packages/patrol/src/gaps/offer-gaps.ts';
/** Halting is the one act that no halt forbids. */
const HALTS = 'halts';
/** A file of the checkout, which no halt concerns. */
const CHECKOUT = 'checkout';
/** What a gate says of a commit: a halt that silenced it would hold up every merge. */
const VERDICT = 'verdict';
const GATE_ACTS = 'actions/gate/src/act-on-verdict.ts';
const STEPS = 'packages/rescue/src/playbooks';
/** What a playbook did is written down after the guard was asked whether it may be begun. */
const BEFORE_PLAYBOOK = [`${STEPS}/engine/rescue-one.ts`, 'await ports.guard.check()'] as const;

/** Every file with an act of a port that writes, and where the halt is asked about before it. */
const ACTS: Readonly<Record<string, readonly Guard[] | typeof HALTS | typeof CHECKOUT | typeof VERDICT>> = {
  'actions/gate/src/keep-comment.ts': [[GATE_ACTS, 'if (!allowed.isAllowed) return [`No comment: ${allowed.reason}.`];']],
  'actions/gate/src/merge-pull.ts': [[GATE_ACTS, 'if (!allowed.isAllowed) return [`Not merged: ${allowed.reason}.`];']],
  'actions/gate/src/publish-check-run.ts': VERDICT,
  'packages/cli/src/commands/patrol-command.ts': CHECKOUT,
  'packages/cli/src/commands/variables/variables-report.ts': CHECKOUT,
  'packages/cli/src/commands/variables/variables-snapshot.ts': CHECKOUT,
  'packages/patrol/src/gaps/gap-offers.ts': [[OFFER_GAPS, 'haltedState(state, guard)']],
  'packages/patrol/src/gaps/offer-on-branch.ts': [[OFFER_GAPS, 'haltedBranch(branch, guard)']],
  'packages/patrol/src/prune/prune-caches.ts': [APPLY_PRUNE],
  'packages/patrol/src/prune/prune-runs.ts': [APPLY_PRUNE],
  'packages/patrol/src/rescue/comment-workflow-patch.ts': [
    ['packages/patrol/src/rescue/comment-workflow-patch.ts', 'await ports.guard.check()'],
  ],
  'packages/patrol/src/watchdogs/enable-watchdogs.ts': [ENABLE],
  'packages/rescue/src/agent-memory/offer-database.ts': ENGINE,
  'packages/rescue/src/agent-memory/store-memory.ts': ENGINE,
  'packages/rescue/src/ci-alert/alert-writer.ts': [['packages/rescue/src/ci-alert/alert-writer.ts', '#ports.guard.check()']],
  'packages/rescue/src/ci-alert/issue-world.ts': [['packages/rescue/src/ci-alert/alert-writer.ts', '#ports.guard.check()']],
  'packages/rescue/src/ci-variables/update-ci-variables.ts': [
    ['packages/rescue/src/ci-alert/act-on-ci-health.ts', 'halted(writer, guard)'],
  ],
  'packages/rescue/src/halt/raise-halt.ts': HALTS,
  'packages/rescue/src/learn/offer-changes.ts': [
    ...ENGINE,
    [OFFER_PULL, 'haltedBranch(branchWriter(live.client, name), guard)'],
    ['actions/triage/src/answer-ticks.ts', 'offerFile(offer, haltedBranch(branch, guard))'],
  ],
  [`${STEPS}/blockers/blockers.ts`]: [[`${STEPS}/engine/run-rescue.ts`, 'board: guardedPorts(ports, guard).board']],
  [`${STEPS}/engine/attempt-hold.ts`]: [BEFORE_PLAYBOOK],
  [`${STEPS}/engine/begin-attempt.ts`]: [BEFORE_PLAYBOOK],
  [`${STEPS}/engine/guarded-ports.ts`]: ENGINE,
  [`${STEPS}/engine/issue-acts.ts`]: [BEFORE_PLAYBOOK, [`${STEPS}/engine/end-left-over.ts`, 'await ports.guard.check()']],
  [`${STEPS}/steps-generic/dispatch-workflow.ts`]: ENGINE,
  [`${STEPS}/steps-generic/open-issue.ts`]: ENGINE,
  [`${STEPS}/steps-models/roll-back-alias.ts`]: ENGINE,
  [`${STEPS}/steps-rotation/track-rotation.ts`]: ENGINE,
  [`${PROCESS}/apply-writes.ts`]: [[`${PROCESS}/apply-writes.ts`, 'await ports.guard.check()']],
  [`${PROCESS}/mailbox-state.ts`]: [
    [`${PROCESS}/apply-journaled.ts`, 'await guard.check()'],
    [`${PROCESS}/process-mailbox.ts`, 'const verdict = await guard.check();'],
    [`${PROCESS}/record-refusals.ts`, 'await guard.check()'],
  ],
  [`${PROCESS}/remove-processed.ts`]: [[`${PROCESS}/process-mailbox.ts`, 'haltedBranch(ports.branch, guard)']],
  'packages/triage/src/agent/claim-hand-over.ts': [['packages/triage/src/agent/do-hand-over.ts', 'guard.check()']],
  'packages/triage/src/agent/do-hand-over.ts': [['packages/triage/src/agent/do-hand-over.ts', 'guard.check()']],
  'packages/triage/src/clock/record-clock.ts': [RECORD_STATE],
  'packages/triage/src/failure-rate/update-failure-rate.ts': [['packages/patrol/src/triage/act-on-triage.ts', 'halted(writer, guard)']],
  'packages/triage/src/halt/close-younger-halts.ts': HALTS,
  'packages/triage/src/halt/raise-p0-halt.ts': HALTS,
  'packages/triage/src/halt/set-halt-variable.ts': HALTS,
  'packages/triage/src/issues/sync-dashboard.ts': [['packages/triage/src/issues/sync-writer.ts', 'await this.#guard.check()']],
  'packages/triage/src/issues/sync-findings.ts': [['packages/triage/src/issues/sync-writer.ts', 'await this.#guard.check()']],
  'packages/triage/src/issues/sync-writer.ts': [['packages/triage/src/issues/sync-writer.ts', 'await this.#guard.check()']],
  'packages/triage/src/maturity/score-history.ts': [RECORD_STATE],
  [`${TICKS}/answer-boxes.ts`]: [[`${TICKS}/answer-boxes.ts`, 'await ports.guard.check()']],
  [`${TICKS}/claim-ticks.ts`]: [[`${TICKS}/handle-ticks.ts`, 'await ports.guard.check()']],
  [`${TICKS}/do-tasks.ts`]: [[`${TICKS}/do-tasks.ts`, 'await guard.check()']],
  [`${TICKS}/empty-boxes.ts`]: [
    [`${TICKS}/answer-boxes.ts`, 'await ports.guard.check()'],
    [`${TICKS}/refuse-ticks.ts`, 'await ports.guard.check()'],
  ],
};

/** An act of a port: a method that no other object has, or one of an object that is called like a port. */
const ACT =
  /\.(?:commit|createBranch|openPullRequest|dispatch|createLabel|comment|publish|createComment|updateComment|enableAutoMerge|enqueue|setAlias|removeCache|removeRun|enable)\(|(?<!Object)\.assign\(|(?:board|world|writer|state|store)\??\.(?:create|update|set|remove)\(|memory\??\.store\(/i;

describe('every writer asks about the halt', () => {
  const sources = new Map(
    ['packages', 'actions']
      .flatMap((kind) => readdirSync(join(root, kind)).flatMap((name) => filesBelow(join(root, kind, name, 'src'))))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
  const code = (path: string): string => sources.get(path) ?? '';
  const where = (holds: (text: string, path: string) => boolean): readonly string[] =>
    [...sources].flatMap(([path, text]) => (holds(text, path) ? [path] : [])).sort();

  it('and every file of packages/github that writes is known with its port', () => {
    const writes = /method: '(?:POST|PUT|PATCH|DELETE)'|`\s*mutation\b/;
    expect(where((text, path) => path.startsWith('packages/github/') && writes.test(text))).toEqual(Object.keys(WRITING).sort());
  });

  it('and every file that opens a writer is known with all that it opens', () => {
    const opens = new RegExp(String.raw`\b(${WRITERS.join('|')})\(`, 'g');
    const found = Object.fromEntries(
      where((text, path) => !path.startsWith('packages/github/') && text.includes("'@sar/github'") && text.match(opens) !== null).map(
        (path) => [path, [...code(path).matchAll(opens)].map(([, name]) => name)],
      ),
    );
    expect(found).toEqual(Object.fromEntries(Object.entries(OPENED).map(([path, { opens: known }]) => [path, known])));
  });

  it('and every file with an act of a port is known', () => {
    // Reading workflows reaches no port.
    const elsewhere = /^packages\/(?:github|testkit|workflows|baseline\/src\/halt)\//;
    expect(where((text, path) => !elsewhere.test(path) && ACT.test(text))).toEqual(Object.keys(ACTS).sort());
  });

  const guards = [
    ...Object.entries(OPENED).map(([path, { guards: own }]) => [path, own] as const),
    ...Object.entries(ACTS).flatMap(([path, own]) => (typeof own === 'string' ? [] : [[path, own] as const])),
  ];
  it.each(guards.flatMap(([path, own]) => own.map(([file, words]) => [path, file, words] as const)))('%s: in %s', (_path, file, words) => {
    expect(code(file)).toContain(words);
  });

  it('but what changes a file of the checkout alone', () => {
    const ofCheckout = Object.keys(ACTS).filter((path) => ACTS[path] === CHECKOUT);
    expect(ofCheckout.filter((path) => code(path).includes('@sar/github'))).toEqual([]);
  });

  it('and no guard is made without a switch', () => {
    expect(where((text) => /\bguardHalt\(\s*(?:undefined\s*)?\)/.test(text))).toEqual([]);
  });
});

/** TypeScript of the product below a folder, from the root; without tests and what serves them. */
function filesBelow(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(path))
    .map((path) => relative(root, join(folder, path)).split(sep).join('/'));
}
