import { known, recommendedBaseline, unknown, type CiHistory, type CiJob, type CiRun } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { failingPatterns } from './failing-patterns.js';
import { finding, NOW } from './step-context.fixture.js';

const RUN: CiRun = {
  id: 7,
  workflowId: 1,
  path: '.github/workflows/ci.yml',
  name: 'CI',
  title: 'Change',
  branch: 'main',
  headRepository: 'octo-org/octo-repo',
  headSha: 'b'.repeat(40),
  event: 'push',
  status: 'completed',
  conclusion: 'failure',
  attempt: 2,
  number: 7,
  createdAt: '2026-11-19T00:00:00Z',
  startedAt: '2026-11-19T00:00:00Z',
  updatedAt: '2026-11-19T00:05:00Z',
  url: 'https://github.com/octo-org/octo-repo/actions/runs/7',
  actor: 'octocat',
};
const JOB: CiJob = {
  id: 70,
  runId: 7,
  attempt: 2,
  name: 'lint',
  status: 'completed',
  conclusion: 'failure',
  createdAt: RUN.createdAt,
  startedAt: RUN.startedAt,
  completedAt: RUN.updatedAt,
  steps: [
    {
      name: 'Run ruff check .',
      number: 2,
      status: 'completed',
      conclusion: 'failure',
      startedAt: RUN.startedAt,
      completedAt: RUN.updatedAt,
    },
  ],
  labels: [],
  runnerName: undefined,
  checkRunId: undefined,
  url: 'https://github.com/octo-org/octo-repo/actions/runs/7/job/70',
};
const LOG = [
  '##[group]Run ruff check .',
  'ruff check .',
  '##[endgroup]',
  'app.py:1:8: F401 [*] `os` imported but unused',
  'Found 1 error.',
  '[*] 1 fixable with the `--fix` option.',
  '##[error]Process completed with exit code 1.',
]
  .map((line) => `2026-11-19T00:01:00.0000000Z ${line}\n`)
  .join('');

interface Told {
  readonly run?: Partial<CiRun>;
  readonly log?: string;
  readonly isListed?: boolean;
  readonly attempts?: number;
}

function history({ run = {}, log = LOG, isListed = true, attempts = 2 }: Told): CiHistory {
  const told = { ...RUN, ...run };
  return {
    repository: 'octo-org/octo-repo',
    requestsMade: 0,
    requestsLeft: 100,
    defaultBranch: async () => known('main'),
    workflows: async () => known([]),
    runs: async () => ({ runs: [told], gaps: [] }),
    latestRuns: async () => known(isListed ? [told] : []),
    attempt: async (id, attempt) => (id === 7 && attempt <= attempts ? known({ ...told, attempt }) : unknown('failed', 'Not Found')),
    jobs: async (_id, attempt) => (attempt === 2 ? known([JOB]) : known([])),
    annotations: async () => known([]),
    log: async (_id, _most, onText) => {
      onText(log);
      return known({ bytes: log.length, end: 'complete' as const });
    },
    commits: async () => known([RUN.headSha]),
  };
}

const ports = async (told: Told | undefined, targetRunId?: number) => ({
  baseline: await recommendedBaseline(),
  now: () => new Date(NOW),
  defaultBranch: 'main',
  repository: 'octo-org/octo-repo',
  ...(told !== undefined && { history: history(told) }),
  ...(targetRunId !== undefined && { targetRunId }),
});

describe('the patterns of a run that was named', () => {
  it.each<[string, Told]>([
    ['is listed', {}],
    ['is too old to be listed', { isListed: false }],
  ])('are read from its newest attempt where it %s', async (_what, told) => {
    expect(await failingPatterns([], await ports(told, 7))).toEqual({ patterns: ['RUFF_001'] });
  });

  it.each<[string, Told | undefined, number, RegExp]>([
    ['another branch', { run: { branch: 'feature' } }, 7, /run 7 is not of the branch main/],
    ["a fork's branch of the same name", { run: { headRepository: 'evil/octo-repo' } }, 7, /code of another repository/],
    ['a fork that was deleted', { run: { headRepository: undefined } }, 7, /code of another repository/],
    ['a run that goes on', { run: { status: 'in_progress', conclusion: undefined } }, 7, /has not ended/],
    ['no run', {}, 8, /run 8 cannot be read: Not Found/],
    ['no token', undefined, 7, /without a token/],
  ])('are refused for %s', async (_what, told, id, why) => {
    const found = await failingPatterns([], await ports(told, id));
    expect('missing' in found ? found.missing : '').toMatch(why);
  });

  it('are none where the log says nothing that is known', async () => {
    expect(await failingPatterns([], await ports({ log: '2026-11-19T00:01:00.0000000Z hello\n' }, 7))).toEqual({ patterns: [] });
  });
});

describe('the patterns of findings', () => {
  it('are those that a repeated failure names', async () => {
    const artefact = { kind: 'workflow', path: '.github/workflows/ci.yml', name: 'RUFF_001' } as const;
    expect(await failingPatterns([finding('ci-health', 'repeated-failure', { artefact })], await ports(undefined))).toEqual({
      patterns: ['RUFF_001'],
    });
  });

  it('are those of the failed runs where the rate is too high', async () => {
    const findings = [finding('ci-health', 'failure-rate-degraded')];
    expect(await failingPatterns(findings, await ports({}))).toEqual({ patterns: ['RUFF_001'] });
    expect(await failingPatterns(findings, await ports(undefined))).toMatchObject({
      missing: expect.stringContaining('without a token') as string,
    });
  });

  it('are none of other findings, and nobody is asked', async () => {
    expect(await failingPatterns([finding('doc-links', 'broken-link')], await ports(undefined))).toEqual({ patterns: [] });
  });
});
