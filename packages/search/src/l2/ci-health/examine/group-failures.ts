import { compareText, fingerprint, type CiRun, type Classification, type FailureGroup } from '@sar/baseline';
import { groupBy } from '../measure/group-by.js';
import type { ExaminedRun } from './examined.js';
import { normaliseCause } from './normalise-cause.js';

const MAX_EXAMPLES = 3;

/** One failure: a job, or a run that never had one. */
interface Failure {
  readonly run: CiRun;
  readonly url: string;
  readonly step: string | undefined;
  readonly isInferred: boolean;
  readonly classification: Classification;
}

/**
 * Failures by their causes: equal pattern and equal captures, once what differs from run to run (numbers, ids, times, temporary paths) is
 * left out; unknown ones by the line that names their error. The cause of the most jobs comes first. Jobs that were not read and gates are
 * in no group. A run that never had jobs counts as one, and the attempts of a run are one run.
 */
export function groupFailures(runs: readonly ExaminedRun[]): readonly FailureGroup[] {
  return [...groupBy(failuresOf(runs), keyOf)]
    .map(([key, failures]) => groupOf(key, failures))
    .sort((a, b) => b.jobs + b.inferredJobs - (a.jobs + a.inferredJobs) || compareText(b.lastAt, a.lastAt) || compareText(a.key, b.key));
}

function failuresOf(runs: readonly ExaminedRun[]): Failure[] {
  return runs.flatMap(({ run, jobs, classification }): Failure[] => {
    if (jobs.length === 0) {
      return classification === undefined ? [] : [{ run, url: run.url, step: undefined, isInferred: false, classification }];
    }
    return jobs
      .filter(({ how }) => how === 'read' || how === 'inferred')
      .map(({ job, step, how, classification: cause }) => ({
        run,
        url: job.url,
        step,
        isInferred: how === 'inferred',
        classification: cause,
      }));
  });
}

function keyOf({ classification: { class: kind, pattern, captures, line, name }, step }: Failure): string {
  const cause = pattern === undefined ? [normaliseCause(line ?? `${name} in ${step ?? 'no step'}`)] : captures.map(normaliseCause);
  return fingerprint('ci-health', pattern ?? 'unknown', [kind, ...cause]);
}

function groupOf(key: string, failures: readonly Failure[]): FailureGroup {
  const ordered = [...failures].sort(byUse);
  const [first] = ordered;
  if (first === undefined) throw new RangeError('a group has at least one failure');
  const byRun = groupBy(ordered, ({ run }) => run.id);
  const ofEachRun = [...byRun.values()].flatMap(([one]) => one ?? []);
  const times = failures.map(({ run }) => run.createdAt).sort();
  return {
    key,
    classification: first.classification,
    jobs: failures.filter(({ isInferred }) => !isInferred).length,
    inferredJobs: failures.filter(({ isInferred }) => isInferred).length,
    runs: byRun.size,
    workflows: [...new Set(failures.map(({ run }) => run.path))].sort(),
    firstAt: times[0] ?? first.run.createdAt,
    lastAt: times.at(-1) ?? first.run.createdAt,
    // Of different runs where there are enough: three jobs of one matrix show no more than one of them.
    examples: [...new Set([...ofEachRun, ...ordered].map(({ url }) => url))].slice(0, MAX_EXAMPLES),
  };
}

/** Those that were read first, of them the newest first; what comes last makes the order the same for any order of the runs. */
function byUse(a: Failure, b: Failure): number {
  return (
    Number(a.isInferred) - Number(b.isInferred) ||
    compareText(b.run.createdAt, a.run.createdAt) ||
    b.run.id - a.run.id ||
    b.run.attempt - a.run.attempt ||
    compareText(a.url, b.url)
  );
}
