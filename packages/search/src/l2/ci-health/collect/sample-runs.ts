import type { CiRun, CiSettings } from '@sar/baseline';
import { outcomeOf } from '../measure/outcome.js';

/**
 * Runs to read the jobs of: evenly spaced over those that concluded, in the order of workflow and creation, so that each workflow has
 * its share and no outcome is preferred. (Spaced by time alone, every fourth run of a repository where each push starts four
 * workflows would always be of the same one.) The same runs give the same sample, in whatever order they come.
 *
 * @param runs at their newest attempts
 */
export function sampleRuns(runs: readonly CiRun[], count: number, settings: CiSettings): CiRun[] {
  const concluded = concludedRuns(runs, settings)
    .map((run) => ({ run, at: Date.parse(run.createdAt) }))
    .sort((a, b) => (a.run.path < b.run.path ? -1 : a.run.path > b.run.path ? 1 : a.at - b.at || a.run.id - b.run.id))
    .map(({ run }) => run);
  if (concluded.length <= count) return concluded;
  return Array.from({ length: count }, (_, index) => concluded[Math.floor(((index + 0.5) * concluded.length) / count)] as CiRun);
}

/** A sample with the older attempts of its runs, as far as they are known: its jobs are read in all of them. */
export function withOlderAttempts(sample: readonly CiRun[], attempts: readonly CiRun[]): CiRun[] {
  const sampled = new Set(sample.map(({ id }) => id));
  return [...sample, ...attempts.filter(({ id }) => sampled.has(id))];
}

/** Runs with a conclusion that the settings do not ignore. */
export function concludedRuns(runs: readonly CiRun[], settings: CiSettings): CiRun[] {
  const outcomeOfRun = outcomeOf(settings);
  return runs.filter((run) => {
    const outcome = outcomeOfRun(run);
    return outcome === 'failure' || outcome === 'success';
  });
}
