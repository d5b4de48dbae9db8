import { known, unknown, type RequiredCheck } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose.js';
import type { LiveFacts } from './doctor-facts.js';
import { ALL_CALLERS, callerOf, factsOf, healthy, lineOf, SHA } from './doctor.fixture.js';

const line = (id: string, live: Partial<LiveFacts>, files = ALL_CALLERS) => lineOf(diagnose(factsOf(files, { live: healthy(live) })), id);
const policy = (allowed: 'all' | 'local_only' | 'selected', requiresCommitIds = true) =>
  known({ enabled: true, allowed, requiresCommitIds });
const check = (context: string): RequiredCheck => ({ context, integrationId: undefined, source: 'ruleset 1 of octo-org/r' });
const UNPINNED = {
  ...ALL_CALLERS,
  '.github/workflows/ci.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{uses: actions/checkout@v7}]}}\n',
};
const profile = { defaultBranch: 'main', archived: false, fork: false, allowsAutoMerge: true };

it.each<[string, string, Partial<LiveFacts>, string]>([
  ['archived', 'archived', { profile: known({ ...profile, archived: true }) }, 'problem'],
  ['a fork', 'fork', { profile: known({ ...profile, fork: true }) }, 'advice'],
  ['another default branch', 'default-branch', { profile: known({ ...profile, defaultBranch: 'trunk' }) }, 'advice'],
  ['Actions off', 'actions', { actionsPolicy: known({ enabled: false, allowed: undefined, requiresCommitIds: false }) }, 'problem'],
  ['Actions unknown', 'actions', { actionsPolicy: unknown('forbidden', 'no') }, 'unknown'],
  ['only those of the owner', 'allowed', { actionsPolicy: policy('local_only') }, 'problem'],
  ['a list that is not known', 'allowed', { actionsPolicy: policy('selected'), selectedActions: unknown('forbidden', 'no') }, 'unknown'],
  [
    'a list without SAR',
    'allowed',
    { actionsPolicy: policy('selected'), selectedActions: known({ githubOwned: true, verifiedCreators: true, patterns: ['octo/*'] }) },
    'problem',
  ],
  [
    "a list without GitHub's own",
    'allowed',
    { actionsPolicy: policy('selected'), selectedActions: known({ githubOwned: false, verifiedCreators: true, patterns: ['org/sar/*'] }) },
    'problem',
  ],
  [
    'a list with both',
    'allowed',
    { actionsPolicy: policy('selected'), selectedActions: known({ githubOwned: true, verifiedCreators: false, patterns: ['org/sar*'] }) },
    'ok',
  ],
  ['pins that are not required', 'pins', { actionsPolicy: policy('all', false) }, 'advice'],
  ['pins that are required, and there', 'pins', {}, 'ok'],
  ['a token that writes', 'workflow-token', { workflowToken: known({ default: 'write', mayOpenPulls: true }) }, 'advice'],
  ['no pull requests of Actions', 'open-pulls', { workflowToken: known({ default: 'read', mayOpenPulls: false }) }, 'problem'],
  ['a token policy that is not known', 'workflow-token', { workflowToken: unknown('forbidden', 'no') }, 'unknown'],
  ['no required check', 'required-check', { requiredChecks: known([]) }, 'problem'],
  ['another required check', 'required-check', { requiredChecks: known([check('preflight-other / gate')]) }, 'problem'],
  ['another job of the watchdog', 'required-check', { requiredChecks: known([check('preflight / files')]) }, 'problem'],
  ['the check run of the gate', 'required-check', { requiredChecks: known([check('SAR gate')]) }, 'problem'],
  ['rules that are not known', 'required-check', { requiredChecks: unknown('forbidden', 'no') }, 'unknown'],
  ['no state yet', 'state', { hasStateBranch: known(false) }, 'ok'],
  ['a state that is not known', 'state', { hasStateBranch: unknown('forbidden', 'no') }, 'unknown'],
])('%s: %s is judged', (_case, id, live, outcome) => {
  expect(line(id, live)?.outcome).toBe(outcome);
});

it('names the actions that are not pinned where that is required', () => {
  expect(line('pins', {}, UNPINNED)).toMatchObject({ outcome: 'problem', words: expect.stringContaining('actions/checkout@v7') });
});

describe('auto-merge', () => {
  const asking = {
    ...ALL_CALLERS,
    '.github/workflows/merge.yml': `on: pull_request\njobs: {a: {runs-on: x, steps: [{uses: 'org/sar/actions/gate@${SHA}', with: {merge: auto}}]}}\n`,
  };
  it.each([
    [true, 'ok'],
    [false, 'problem'],
    [undefined, 'unknown'],
  ])('allowed %s: %s', (allowsAutoMerge, outcome) => {
    expect(line('auto-merge', { profile: known({ ...profile, allowsAutoMerge }) }, asking)?.outcome).toBe(outcome);
  });

  it('is of no interest where nobody asks for it', () => {
    expect(line('auto-merge', { profile: known({ ...profile, allowsAutoMerge: false }) })).toBeUndefined();
  });
});

describe('the check of a gate that is called by way of a workflow', () => {
  const [[path = '', text = ''] = []] = Object.entries(callerOf('preflight', { on: '  workflow_call:\n' }));
  const files = (name: string) => ({
    '.github/workflows/called.yml': text,
    [path]: `on: pull_request\njobs: {all: {${name}uses: ./.github/workflows/called.yml}}\n`,
  });
  it.each([
    ['', 'all / preflight / gate', 'ok'],
    ['', 'preflight / gate', 'problem'],
    ["name: 'All of it', ", 'All of it / preflight / gate', 'ok'],
    ["name: 'For ${{ github.ref }}', ", 'For main / preflight / gate', 'unknown'],
  ])('named by %j is %j: %s', (name, context, outcome) => {
    expect(line('required-check', { requiredChecks: known([check(context)]) }, files(name))?.outcome).toBe(outcome);
  });
});

describe('the check run of the gate', () => {
  const REQUIRED = 'preflight / gate';
  const gated = (given: string, on = 'pull_request') => ({
    ...ALL_CALLERS,
    '.github/workflows/gate.yml': `on: ${on}\njobs: {a: {runs-on: x, steps: [{uses: 'org/sar/actions/gate@${SHA}', with: {${given}}}]}}\n`,
  });
  const lines = (files: Readonly<Record<string, string>>, ...contexts: readonly string[]) =>
    diagnose(factsOf(files, { live: healthy({ requiredChecks: known(contexts.map(check)) }) }))
      .sections.flatMap((section) => section.lines)
      .filter(({ id }) => id.startsWith('required-check'));

  it('of the pre-flight has another name: who requires it waits for ever', () => {
    expect(lines(ALL_CALLERS, 'SAR gate')).toMatchObject([
      {
        outcome: 'problem',
        words: 'main requires SAR gate (ruleset 1 of octo-org/r), and no check is called so',
        remedy: `Settings → Rules: require the status check "${REQUIRED}" on main, in its place`,
      },
    ]);
    expect(lines(ALL_CALLERS, REQUIRED, 'SAR gate')).toMatchObject([
      { outcome: 'ok', words: `main requires ${REQUIRED} (ruleset 1 of octo-org/r)` },
      { outcome: 'problem', remedy: `Settings → Rules: take SAR gate away, since ${REQUIRED} is required` },
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['the pre-flight alone', ALL_CALLERS, `"${REQUIRED}"`],
    ['the action for all checks', gated(''), `"${REQUIRED}" or "SAR gate"`],
    ['the action for some', gated('checks: tests'), `"${REQUIRED}"`],
    [
      'the pre-flight for all checks',
      { ...ALL_CALLERS, ...callerOf('preflight', { with: "      checks: ''\n" }) },
      `"${REQUIRED}" or "SAR gate"`,
    ],
  ])('is offered where it is published: %s', (_what, files, offered) => {
    expect(lines(files)).toMatchObject([{ outcome: 'problem', remedy: `Settings → Rules: require the status check ${offered} on main` }]);
  });

  it.each([
    ['', 'pull_request', 'ok'],
    ["check-run: 'true', checks: ''", 'pull_request', 'ok'],
    ["check-run: 'false'", 'pull_request', 'problem'],
    ['checks: tests', 'pull_request', 'problem'],
    ["checks: '${{ vars.CHECKS }}'", 'pull_request', 'unknown'],
    ["check-run: '${{ vars.SHOWN }}'", 'pull_request', 'unknown'],
    ['baseline: other.yml', 'pull_request', 'unknown'],
    ['', 'push', 'problem'],
  ])('of the action with {%s} on %s: %s', (given, on, outcome) => {
    expect(lines(gated(given, on), 'SAR gate').map((each) => each.outcome)).toEqual([outcome]);
  });

  it.each<[string, string, string | undefined]>([
    ["checks: ''", 'ok', undefined],
    ["checks: ''\n      command-checks: ''", 'ok', undefined],
    ['checks: 3 4', 'problem', undefined],
    ["command-checks: ''", 'problem', undefined],
    ["checks: '${{ vars.CHECKS }}'", 'unknown', undefined],
    ["checks: ''\n      baseline: other.yml", 'unknown', undefined],
    ["checks: ''", 'problem', '  push:\n'],
  ])('of the pre-flight with {%j}: %s', (given, outcome, on) => {
    const own = callerOf('preflight', { with: `      ${given}\n`, ...(on !== undefined && { on }) });
    expect(lines({ ...ALL_CALLERS, ...own }, 'SAR gate').map((each) => each.outcome)).toEqual([outcome]);
  });

  it('may be the name of a job, which is a check by itself', () => {
    const named = { ...ALL_CALLERS, '.github/workflows/g.yml': 'on: pull_request\njobs: {a: {name: SAR gate, runs-on: x, steps: []}}\n' };
    expect(lines(named, REQUIRED, 'SAR gate').map(({ outcome }) => outcome)).toEqual(['ok']);
  });
});

it('asks for no check where no gate is called', () => {
  expect(line('required-check', { requiredChecks: known([]) }, callerOf('weekly'))).toBeUndefined();
});
