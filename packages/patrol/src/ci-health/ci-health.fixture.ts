import {
  known,
  type BoardIssue,
  type CiHealth,
  type CiHistory,
  type CiRun,
  type Classification,
  type FailedRun,
  type IssueBoard,
} from '@sar/baseline';

export const NOW = '2026-11-22T12:00:00.000Z';
const PATH = '.github/workflows/ci.yml';

export function classification(changes: Partial<Classification> = {}): Classification {
  return {
    class: 'unknown',
    pattern: undefined,
    name: 'exit code 1',
    family: 'unknown',
    confidence: 0,
    isFixable: false,
    evidence: 'log',
    line: undefined,
    captures: [],
    isAmbiguous: false,
    basis: undefined,
    ...changes,
  };
}

export function failedRun(id: number, createdAt: string, given: Classification | undefined, changes: Partial<FailedRun> = {}): FailedRun {
  return {
    id,
    name: 'CI',
    path: PATH,
    url: `https://github.com/octo/repo/actions/runs/${id}`,
    conclusion: 'failure',
    attempt: 1,
    createdAt,
    isSelfHealing: false,
    classification: given,
    jobs: [],
    ...changes,
  };
}

/** A look at CI that found these causes, each in three runs. */
export function healthOf(causes: readonly Classification[], failedRuns: readonly FailedRun[] = []): CiHealth {
  const rate = { failed: 12, concluded: 40, share: 0.3, low: 0.18, high: 0.45 };
  return {
    at: NOW,
    repository: 'octo/repo',
    branches: ['main'],
    window: { days: 7, since: '2026-11-15T12:00:00.000Z', until: NOW },
    unit: 'attempts',
    counts: { runs: 40, attempts: 40, concluded: 40, failed: 12, ignored: {}, pending: 0, excluded: 0 },
    rate,
    rawRate: rate,
    before: undefined,
    state: 'critical',
    thresholds: { degraded: 10, critical: 25 },
    alert: { isRequired: true, level: 'degraded', why: '' },
    flaky: { commits: 0, of: 0 },
    days: [],
    workflows: [],
    jobs: [],
    jobSample: { runs: 0, of: 0 },
    cascade: { isDetected: false, share: undefined, selfHealingFailures: 0, failures: 12 },
    lastGreen: undefined,
    groups: causes.map((cause, index) => ({
      key: String(index),
      classification: cause,
      jobs: 3,
      inferredJobs: 0,
      runs: 3,
      workflows: [PATH],
      firstAt: NOW,
      lastAt: NOW,
      examples: [],
    })),
    failedRuns,
    examined: { failedRuns: 3, of: 12 },
    schedules: [],
    notExamined: [],
    requests: 1,
  };
}

/** A history of so many runs of one workflow, an hour apart, of which the newest failed ones have no jobs. */
export function historyOf(count: number, failed: number): CiHistory {
  const runs = Array.from({ length: count }, (_, index): CiRun => {
    const createdAt = new Date(Date.parse(NOW) - (index + 1) * 3_600_000).toISOString();
    return {
      id: 1000 - index,
      workflowId: 1,
      path: PATH,
      name: 'CI',
      title: 'Change',
      branch: 'main',
      headRepository: 'octo/repo',
      headSha: (index + 1).toString(16).padStart(40, '0'),
      event: 'push',
      status: 'completed',
      conclusion: index % Math.floor(count / Math.max(1, failed)) === 0 && failed > 0 ? 'failure' : 'success',
      attempt: 1,
      number: 1000 - index,
      createdAt,
      startedAt: createdAt,
      updatedAt: createdAt,
      url: `https://github.com/octo/repo/actions/runs/${1000 - index}`,
      actor: 'octocat',
    };
  });
  return {
    repository: 'octo/repo',
    requestsMade: 0,
    requestsLeft: 500,
    defaultBranch: async () => known('main'),
    workflows: async () => known([]),
    runs: async ({ since }) => ({ runs: runs.filter(({ createdAt }) => createdAt >= since), gaps: [] }),
    latestRuns: async () => known([]),
    attempt: async () => ({ known: false, reason: 'unsupported', detail: '' }),
    jobs: async () => known([]),
    annotations: async () => known([]),
    log: async () => ({ known: false, reason: 'unsupported', detail: '' }),
    commits: async () => known([]),
  };
}

/** A board that lists these issues and refuses to be written. */
export function boardOf(issues: readonly BoardIssue[] | 'forbidden'): IssueBoard {
  const refuse = async (): Promise<never> => {
    throw new Error('a look writes nothing');
  };
  return {
    repository: 'octo/repo',
    withLabel: async () => (issues === 'forbidden' ? { known: false, reason: 'forbidden', detail: 'needs issues: read' } : known(issues)),
    read: refuse,
    createLabel: refuse,
    assign: refuse,
    create: refuse,
    update: refuse,
    comment: refuse,
  };
}
