import type { CiRun, Signal } from '@sar/baseline';
import { examineFailures, loadPatternLibrary, lookAtCi, type Examined } from '@sar/search';
import type { RescuePorts } from '../playbooks/rescue-ports.js';
import { isFailureRate, namedPatterns } from './named-patterns.js';

/** Failed runs that are examined for one playbook. */
const MOST_EXAMINED = 20;
/** Attempts of a run that are asked for, where its newest one is not among the newest runs. */
const MOST_ATTEMPTS = 10;

/** Failure patterns of CI, or why they are not known. */
export type FailingPatterns = { readonly patterns: readonly string[] } | { readonly missing: string };

type Ports = Pick<RescuePorts, 'history' | 'baseline' | 'now' | 'defaultBranch' | 'repository' | 'targetRunId'>;

/**
 * The failure patterns that findings of CI's health are about. With a run that was named, those of that run alone, which must be one of the
 * default branch; else those that the findings name, and where a finding is about the failure rate, those of the failed runs.
 */
export async function failingPatterns(findings: readonly Signal[], ports: Ports): Promise<FailingPatterns> {
  const { targetRunId, history } = ports;
  if (targetRunId !== undefined) return patternsOfRun(targetRunId, ports);
  const named = namedPatterns(findings);
  if (!findings.some(isFailureRate)) return { patterns: named };
  if (history === undefined) return { missing: 'without a token that may read actions, GitHub does not tell why runs failed' };
  const { ci } = ports.baseline;
  const looked = await lookAtCi({
    history,
    settings: { ...ci, 'sample-runs': 0, 'examine-runs': Math.min(ci['examine-runs'], MOST_EXAMINED) },
    now: ports.now().toISOString(),
    library: await loadPatternLibrary(),
    branches: [ports.defaultBranch],
    withTrend: false,
    withLastGreen: false,
    reservedRequests: Math.floor(history.requestsLeft / 2),
  });
  if (!looked.known) return { missing: looked.detail };
  return { patterns: [...new Set([...named, ...patternsIn(looked.value.groups)])] };
}

async function patternsOfRun(id: number, { history, baseline, defaultBranch, repository }: Ports): Promise<FailingPatterns> {
  if (history === undefined) return { missing: 'without a token that may read actions, GitHub does not tell why the run failed' };
  const run = await newestAttempt(id, history);
  if ('missing' in run) return run;
  // The code of a fork's pull request, and that of other branches, says nothing of the default branch.
  if (run.headRepository?.toLowerCase() !== (repository ?? history.repository).toLowerCase())
    return { missing: `run ${id} is of the code of another repository` };
  if (run.branch !== defaultBranch) return { missing: `run ${id} is not of the branch ${defaultBranch}` };
  if (run.status !== 'completed') return { missing: `run ${id} has not ended yet` };
  const examined = await examineFailures(history, [run], {
    library: await loadPatternLibrary(),
    settings: { ...baseline.ci, 'examine-runs': 1 },
    mayAsk: () => history.requestsLeft > 0,
    perRun: MOST_EXAMINED,
  });
  const [gap] = examined.notExamined;
  const patterns = patternsIn(examined.groups);
  return patterns.length === 0 && gap !== undefined ? { missing: `${gap.what} of run ${id}: ${gap.detail}` } : { patterns };
}

/** The newest attempt of a run: GitHub gives a run by its id only with an attempt. */
async function newestAttempt(id: number, history: NonNullable<Ports['history']>): Promise<CiRun | { readonly missing: string }> {
  const first = await history.attempt(id, 1);
  if (!first.known) return { missing: `run ${id} cannot be read: ${first.detail}` };
  const newest = await history.latestRuns(first.value.workflowId, 100);
  const listed = newest.known ? newest.value.find((run) => run.id === id) : undefined;
  if (listed !== undefined) return listed;
  let run = first.value;
  for (let attempt = 2; attempt <= MOST_ATTEMPTS; attempt++) {
    const next = await history.attempt(id, attempt);
    if (!next.known) break;
    run = next.value;
  }
  return run;
}

/** What the workflows that heal broke themselves is not healed: that is a circle. */
function patternsIn(groups: Examined['groups']): readonly string[] {
  return groups.flatMap(({ classification }) => (classification.class === 'self-healing' ? [] : (classification.pattern ?? [])));
}
