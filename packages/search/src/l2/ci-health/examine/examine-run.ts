import type { CiHistory, CiJob, CiRun, Classification } from '@sar/baseline';
import { classifyEvidence } from '../classify/classify-evidence.js';
import type { Asking } from './asking.js';
import { conclusionLines } from './conclusion-lines.js';
import { examineJob, type ExamineSettings } from './examine-job.js';
import type { ExaminedJob, ExaminedRun } from './examined.js';
import { failedJobs, isGate, signOf, type FailedJob } from './failed-jobs.js';

/** Jobs on a page of GitHub's list; each page is a request. */
const PAGE = 100;

const SAME_PLACE = { reason: 'sample', detail: 'a job of the same run that failed in the same place could not be read' } as const;

/**
 * Looks for the causes of one failed run, with at most `settings.perRun` requests. Of jobs that failed in the same place, the one that
 * ended first is read, and the others are inferred from it.
 *
 * @param readBefore its jobs, when they are known
 * @returns also the jobs that were read here
 */
export async function examineRun(
  history: CiHistory,
  run: CiRun,
  readBefore: readonly CiJob[] | undefined,
  asking: Asking,
  settings: ExamineSettings,
): Promise<{ readonly examined: ExaminedRun; readonly jobs: readonly CiJob[] | undefined }> {
  // GitHub could not make sense of the workflow's file, so the run never had jobs.
  if (run.conclusion === 'startup_failure') return { examined: withoutJobs(run, settings), jobs: undefined };
  const jobs = readBefore ?? (await asking.ask('jobs', () => history.jobs(run.id, run.attempt)));
  if (jobs === undefined) return { examined: { run, jobs: [], classification: undefined }, jobs };
  const failed = failedJobs(jobs);
  if (failed.length === 0) return { examined: withoutJobs(run, settings), jobs };
  const allowance = { left: settings.perRun - (readBefore === undefined ? Math.max(1, Math.ceil(jobs.length / PAGE)) : 0) };
  const bySign = new Map<string, ExaminedJob>();
  const examined: ExaminedJob[] = [];
  for (const one of failed) {
    const same = bySign.get(signOf(one));
    if (isGate(one, failed)) examined.push(jobOf(one, 'gate', gateClassification(one, run, settings)));
    else if (same?.how === 'read') examined.push(jobOf(one, 'inferred', same.classification));
    else if (same !== undefined) {
      asking.miss('logs', SAME_PLACE);
      examined.push(jobOf(one, 'not-read', same.classification));
    } else {
      const { classification, isRead } = await examineJob(history, run, one, allowance, asking, settings);
      const first = jobOf(one, isRead ? 'read' : 'not-read', classification);
      bySign.set(signOf(one), first);
      examined.push(first);
    }
  }
  return { examined: { run, jobs: examined, classification: examined.find(({ how }) => how === 'read')?.classification }, jobs };
}

function jobOf({ job, step }: FailedJob, how: ExaminedJob['how'], classification: Classification): ExaminedJob {
  return { job, step: step?.name, how, classification };
}

function withoutJobs(run: CiRun, settings: ExamineSettings): ExaminedRun {
  return { run, jobs: [], classification: byConclusion(run, undefined, settings) };
}

function gateClassification(failed: FailedJob, run: CiRun, settings: ExamineSettings): Classification {
  return { ...byConclusion(run, failed, settings), name: 'another job failed' };
}

function byConclusion(
  run: CiRun,
  failed: FailedJob | undefined,
  { library, minConfidence, isSelfHealing }: ExamineSettings,
): Classification {
  return classifyEvidence(
    {
      conclusions: conclusionLines(run, failed),
      annotations: [],
      slice: undefined,
      workflowPath: run.path,
      isSelfHealing: isSelfHealing(run.path),
    },
    library,
    minConfidence,
  );
}
