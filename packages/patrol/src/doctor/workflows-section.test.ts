import { withinProcessorTime } from '@sar/testkit';
import { known, recommendedBaseline } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose.js';
import type { BaselineFacts } from './doctor-facts.js';
import { ALL_CALLERS, callerOf, factsOf, healthy, lineOf, LOADED, notOk, SHA, type CallerText } from './doctor.fixture.js';

const WEEKLY = 'actions: write, contents: write, issues: write, pull-requests: write';
const withCaller = (id: string, changed: CallerText) => diagnose(factsOf({ ...ALL_CALLERS, ...callerOf(id, changed) }));

describe('permissions', () => {
  it.each<[string, string, string[]]>([
    [
      'missing',
      '{ actions: write, contents: write, issues: write }',
      ['problem permissions:weekly: job weekly does not grant pull-requests: write'],
    ],
    [
      'too low',
      '{ actions: read, contents: write, issues: read, pull-requests: write }',
      ['problem permissions:weekly: job weekly does not grant actions: write, issues: write'],
    ],
    ['too high', `{ ${WEEKLY}, packages: write }`, ['advice permissions:weekly:excess: job weekly grants more than is needed']],
    ['all to write', 'write-all', ['advice permissions:weekly:excess: job weekly grants more than is needed']],
    [
      'all to read',
      'read-all',
      [
        'problem permissions:weekly: job weekly does not grant actions: write, contents: write, issues: write, pull-requests: write',
        'advice permissions:weekly:excess: job weekly grants more than is needed',
      ],
    ],
    [
      'none',
      '{}',
      ['problem permissions:weekly: job weekly does not grant actions: write, contents: write, issues: write, pull-requests: write'],
    ],
  ])('%s', (_case, permissions, expected) => {
    const found = notOk(withCaller('weekly', { permissions: `    permissions: ${permissions}\n` }));
    expect(found.map((line) => line.replace(':.github/workflows/sar-weekly.yml', ''))).toEqual(expected);
  });

  it('that only the workflow says count', () => {
    const [[path = '', text = ''] = []] = Object.entries(callerOf('weekly', { permissions: '' }));
    const files = { ...ALL_CALLERS, [path]: text.replace('permissions: {}', `permissions: { ${WEEKLY} }`) };
    expect(notOk(diagnose(factsOf(files)))).toEqual([]);
  });

  it('that nobody says are a problem: the settings decide', () => {
    const [[path = '', text = ''] = []] = Object.entries(callerOf('weekly', { permissions: '' }));
    const diagnosis = diagnose(factsOf({ ...ALL_CALLERS, [path]: text.replace('permissions: {}\n', '') }));
    expect(lineOf(diagnosis, 'permissions')).toMatchObject({ outcome: 'problem', path, remedy: expect.stringContaining('actions: write') });
  });
});

describe('secrets', () => {
  it('that the called workflow does not declare are a problem', () => {
    const diagnosis = withCaller('weekly', { secrets: '    secrets:\n      SAR_PUSH_TOKEN: ${{ secrets.SAR_PUSH_TOKEN }}\n' });
    expect(notOk(diagnosis)).toEqual([
      'problem secrets:weekly:.github/workflows/sar-weekly.yml: job weekly passes SAR_PUSH_TOKEN, which the called workflow does not declare',
    ]);
  });

  it.each([
    ['in one line', "    secrets: { SAR_PUSH_TOKEN: '${{ secrets.OURS }}' }\n", []],
    ['by index', "    secrets:\n      SAR_PUSH_TOKEN: ${{ secrets['OURS'] }}\n", []],
    ['of no secret', '    secrets: { FOO: bar }\n', ['problem secrets:self-healing']],
    ['in a line of its own', '    secrets:\n      SAR_PUSH_TOKEN: >-\n        ${{ secrets.OURS }}\n', []],
  ])('may be written %s', (_case, secrets, expected) => {
    const found = notOk(withCaller('self-healing', { secrets }));
    expect(found.filter((line) => line.startsWith('problem')).map((line) => line.slice(0, 28))).toEqual(expected);
  });

  it('that are all handed on are more than is needed', () => {
    expect(lineOf(withCaller('self-healing', { secrets: '    secrets: inherit\n' }), 'inherit')).toMatchObject({ outcome: 'advice' });
  });
});

describe('inputs', () => {
  it('that the called workflow does not take are a problem', () => {
    expect(lineOf(withCaller('weekly', { with: '      caches-unused-for: 7 days\n      merge: auto\n' }), 'inputs')).toMatchObject({
      outcome: 'problem',
      words: 'job weekly gives merge, which the called workflow does not take',
    });
  });

  it.each([
    ['self-healing.yml', 'problem'],
    ['../x.yml', 'problem'],
    ['sar-self-healing.yml', undefined],
    ["''", undefined],
    ['${{ vars.HEAL }}', undefined],
  ])('that name the workflow to heal with, as %s: %s', (file, outcome) => {
    expect(lineOf(withCaller('ci-health', { with: `      heal-with: ${file}\n` }), 'heal-with')?.outcome).toBe(outcome);
  });
});

const PULLS = '  pull_request_review:\n  merge_group:\n  workflow_dispatch:\n  repository_dispatch:\n  push:\n';
describe('triggers', () => {
  it.each<[string, string, string, string]>([
    ['preflight', `${PULLS}  pull_request:\n    branches: [develop]\n`, 'branch', 'problem'],
    ['preflight', `${PULLS}  pull_request:\n    branches-ignore: [main]\n`, 'branch', 'problem'],
    ['preflight', `${PULLS}  pull_request:\n    paths: [src/**]\n`, 'pull-paths', 'problem'],
    ['preflight', `${PULLS}  pull_request:\n    types: [opened]\n`, 'types', 'problem'],
    ['preflight', '  pull_request:\n  push:\n    tags: [v*]\n', 'branch', 'problem'],
    ['variable-intents', '  workflow_dispatch:\n  push:\n    paths: [docs/**]\n', 'paths', 'problem'],
    ['variable-intents', "  workflow_dispatch:\n  push:\n    paths-ignore: ['**.json']\n", 'paths', 'problem'],
    ['nightly', '  workflow_dispatch:\n  repository_dispatch:\n    types: [other]\n', 'alert', 'advice'],
    ['self-healing', '  workflow_dispatch:\n  repository_dispatch:\n', 'dispatch-inputs', 'problem'],
    ['nightly', '  workflow_dispatch:\n  repository_dispatch:\n', 'schedule', 'problem'],
    ['nightly', "  workflow_dispatch:\n  schedule:\n    - cron: '0 2 * * *'\n", 'events', 'advice'],
    ['preflight', '  push:\n  merge_group:\n', 'events', 'problem'],
    ['preflight', '  pull_request:\n  push:\n    branches: [trunk]\n', 'branch', 'problem'],
  ])('%s on %j: %s is a %s', (id, on, line, outcome) => {
    expect(lineOf(withCaller(id, { on }), line)).toMatchObject({ outcome, path: `.github/workflows/sar-${id}.yml` });
  });

  it('with a pattern of branches are left to GitHub', () => {
    const on =
      "  pull_request:\n  pull_request_review:\n  merge_group:\n  workflow_dispatch:\n  repository_dispatch:\n  push:\n    branches: ['m*']\n";
    expect(notOk(withCaller('preflight', { on }))).toEqual([]);
  });
});

describe('the push that starts the variable intents', () => {
  const pushing = (path: string) =>
    callerOf('variable-intents', {
      on: `  push:\n    branches: [main]\n    paths: ['${path}']\n  workflow_dispatch:\n  repository_dispatch:\n  schedule:\n    - cron: '43 */6 * * *'\n`,
    });
  const withMailbox = (mailbox: string, files: Readonly<Record<string, string>>) => {
    const recommended = recommendedBaseline();
    const { variables } = recommended;
    const baseline = { ...recommended, owner: '@octo', variables: { ...variables, intents: { ...variables.intents, mailbox } } };
    return diagnose(factsOf({ ...ALL_CALLERS, ...files }, { baseline: { ...LOADED, baseline } as BaselineFacts }));
  };

  it.each([
    ['ops/queue/**', undefined],
    ['.sar/pending_ops/**', 'a push that changes ops/queue/** does not start it'],
  ])('to %s, where the mailbox is ops/queue: %s', (path, words) => {
    expect(lineOf(withMailbox('./ops/queue/', pushing(path)), 'paths')?.words).toBe(words);
  });

  it('is none where the baseline names a folder that can be no mailbox, and that is said', () => {
    const diagnosis = withMailbox('.sar', pushing('.sar/**'));
    expect(lineOf(diagnosis, 'mailbox')).toMatchObject({ outcome: 'problem', subject: 'variable-intents' });
    expect(lineOf(diagnosis, 'paths')).toBeUndefined();
  });
});

describe('life', () => {
  const live = healthy();
  const stateOf = (state: string) =>
    live.workflows.known
      ? healthy({ workflows: known(live.workflows.value.map((each) => (each.name === 'nightly' ? { ...each, state } : each))) })
      : live;
  it.each([
    ['disabled_inactivity', 'sar watchdogs enable --apply'],
    ['disabled_manually', 'If that was not meant to last'],
    ['disabled_fork', 'Enable workflows under Actions'],
    ['deleted', 'Look at its page'],
    ['constructor', 'Look at its page'],
  ])('%s is a problem with its remedy', (state, remedy) => {
    const line = lineOf(diagnose(factsOf(ALL_CALLERS, { live: stateOf(state) })), 'life');
    expect(line).toMatchObject({ outcome: 'problem', subject: 'nightly', remedy: expect.stringContaining(remedy) });
  });

  const offOf = (files: Readonly<Record<string, string>>, ...ids: readonly string[]) =>
    diagnose(
      factsOf(files, {
        live: live.workflows.known
          ? healthy({
              workflows: known(
                live.workflows.value.map((each) => (ids.includes(each.name) ? { ...each, state: 'disabled_inactivity' } : each)),
              ),
            })
          : live,
      }),
    );
  it.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ['the weekly one runs', ALL_CALLERS, ['nightly'], '; watchdog weekly does so by itself'],
    ['the weekly one itself is off', ALL_CALLERS, ['weekly'], ''],
    ['the weekly one is off, too', ALL_CALLERS, ['nightly', 'weekly'], ''],
    ['nobody calls the weekly one', callerOf('nightly'), ['nightly'], ''],
  ])('that ended by itself is mended by the weekly watchdog, unless it cannot: %s', (_case, files, ids, more) => {
    expect(lineOf(offOf(files, ...ids), 'life')?.remedy).toBe(`Run "sar watchdogs enable --apply"${more}`);
  });

  it('of a workflow that GitHub does not list is none', () => {
    const diagnosis = diagnose(factsOf(ALL_CALLERS, { live: healthy({ workflows: known([]) }) }));
    expect(notOk(diagnosis)).toHaveLength(7);
    expect(lineOf(diagnosis, 'life')).toMatchObject({ outcome: 'problem', remedy: 'Merge it into the default branch' });
  });
});

describe('what is called', () => {
  it('may be thousands, in time that grows with them', async () => {
    const jobs = Array.from({ length: 1500 }, (_, index) => `  j${index}: {uses: org/sar/.github/workflows/watchdog-weekly.yml@v1}\n`);
    await withinProcessorTime(15_000, () => {
      const diagnosis = diagnose(factsOf({ '.github/workflows/a.yml': `on: push\njobs:\n${jobs.join('')}` }));
      expect(lineOf(diagnosis, 'twice')?.words).toMatch(/^1500 jobs call it/);
    });
  });

  it('is nothing in a repository without SAR', () => {
    const diagnosis = diagnose(factsOf({ '.github/workflows/ci.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n' }));
    expect(lineOf(diagnosis, 'calls')).toMatchObject({ outcome: 'problem', remedy: 'Run "sar init"' });
  });

  it('is no watchdog where only actions are used', () => {
    const text = `on: push\njobs: {a: {runs-on: x, steps: [{uses: 'org/sar/actions/sensor@${SHA}'}]}}\n`;
    expect(lineOf(diagnose(factsOf({ '.github/workflows/ci.yml': text })), 'calls')).toMatchObject({ outcome: 'advice' });
  });

  it('names the watchdogs that work together', () => {
    const diagnosis = diagnose(factsOf(callerOf('ci-health')));
    expect(lineOf(diagnosis, 'needs:ci-health:self-healing')).toMatchObject({
      outcome: 'advice',
      remedy: 'Run "sar init --watchdogs self-healing"',
    });
  });

  it('may be in a file that cannot be read', () => {
    expect(lineOf(diagnose(factsOf({ ...ALL_CALLERS, '.github/workflows/x.yml': 'a: [' })), 'doubtful')).toMatchObject({
      outcome: 'unknown',
    });
  });

  it("is doubtful where only a file's name is like SAR's", () => {
    const diagnosis = diagnose(factsOf(callerOf('nightly', { uses: 'acme/ops/.github/workflows/watchdog-nightly.yml@v1' })));
    expect(lineOf(diagnosis, 'doubtful')).toMatchObject({ outcome: 'unknown', words: expect.stringContaining('acme/ops has a workflow') });
    expect(lineOf(diagnosis, 'permissions')).toBeUndefined();
  });

  it('is said where several jobs call one', () => {
    const [text = ''] = Object.values(callerOf('weekly'));
    const diagnosis = diagnose(factsOf({ ...ALL_CALLERS, '.github/workflows/again.yml': text }, { live: { why: 'x' } }));
    expect(lineOf(diagnosis, 'twice')).toMatchObject({ outcome: 'advice', words: expect.stringContaining('2 jobs call it') });
  });

  it("is not the repository's own workflow of the same name", () => {
    const files = {
      '.github/workflows/self-healing.yml': 'on: workflow_call\njobs: {a: {runs-on: x, steps: [{run: x}]}}\n',
      '.github/workflows/ci.yml': 'on: push\njobs: {a: {uses: ./.github/workflows/self-healing.yml}}\n',
    };
    expect(lineOf(diagnose(factsOf(files)), 'calls')).toMatchObject({ outcome: 'problem' });
  });

  it('may be called by way of a workflow of the repository: the one that starts it has the triggers', () => {
    const [[path = '', text = ''] = []] = Object.entries(callerOf('weekly', { on: '  workflow_call:\n' }));
    const starter =
      "on:\n  workflow_dispatch:\n  repository_dispatch:\n  schedule:\n    - cron: '0 4 * * 0'\njobs:\n  a:\n    uses: ./.github/workflows/called.yml\n";
    const { [path]: _, ...others } = ALL_CALLERS;
    const files = { ...others, '.github/workflows/called.yml': text, [path]: starter };
    const diagnosis = diagnose(factsOf(files));
    expect(lineOf(diagnosis, 'schedule')).toBeUndefined();
    // GitHub refuses to start it: what is called can only lower what its caller grants.
    expect(notOk(diagnosis)).toEqual([
      `problem permissions:weekly:${path}: job a does not say its permissions, so that the settings of the repository decide`,
    ]);
    const granted = starter.replace('    uses: ./', `    permissions: { ${WEEKLY} }\n    uses: ./`);
    expect(notOk(diagnose(factsOf({ ...files, [path]: granted })))).toEqual([]);
    const idle = diagnose(factsOf({ ...files, [path]: starter.replace(/ {2}schedule:\n.*\n/, '') }));
    expect(lineOf(idle, 'schedule')).toMatchObject({ outcome: 'problem', path });
  });
});
