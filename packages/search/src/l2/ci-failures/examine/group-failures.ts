import { fingerprint, type CiRun, type Classification, type FailureGroup } from '@sar/baseline';
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
 * in no group. A run that never had jobs counts as one.
 */
export function groupFailures(runs: readonly ExaminedRun[]): readonly FailureGroup[] {
  const groups = new Map<string, Failure[]>();
  for (const failure of failuresOf(runs)) {
    const key = keyOf(failure);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [failure]);
    else group.push(failure);
  }
  return [...groups]
    .map(([key, failures]) => groupOf(key, failures))
    .sort(
      (a, b) =>
        b.jobs + b.inferredJobs - (a.jobs + a.inferredJobs) ||
        (a.lastAt < b.lastAt ? 1 : a.lastAt > b.lastAt ? -1 : 0) ||
        (a.key < b.key ? -1 : 1),
    );
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
  return fingerprint('ci-failures', pattern ?? 'unknown', [kind, ...cause]);
}

function groupOf(key: string, failures: readonly Failure[]): FailureGroup {
  const newestFirst = [...failures].sort(
    (a, b) =>
      Number(a.isInferred) - Number(b.isInferred) || (a.run.createdAt < b.run.createdAt ? 1 : a.run.createdAt > b.run.createdAt ? -1 : 0),
  );
  const times = failures.map(({ run }) => run.createdAt).sort();
  const [first] = newestFirst;
  if (first === undefined) throw new RangeError('a group has at least one failure');
  return {
    key,
    classification: first.classification,
    jobs: failures.filter(({ isInferred }) => !isInferred).length,
    inferredJobs: failures.filter(({ isInferred }) => isInferred).length,
    runs: new Set(failures.map(({ run }) => `${run.id}/${run.attempt}`)).size,
    workflows: [...new Set(failures.map(({ run }) => run.path))].sort(),
    firstAt: times[0] ?? first.run.createdAt,
    lastAt: times.at(-1) ?? first.run.createdAt,
    examples: [...new Set(newestFirst.map(({ url }) => url))].slice(0, MAX_EXAMPLES),
  };
}
