import type { CiAnnotation, CiHistory, CiRun, Classification } from '@sar/baseline';
import { classifyEvidence, type FailureFacts } from '../classify/classify-evidence.js';
import type { LogSlice } from '../log/log-slice.js';
import { createLogSlicer } from '../log/log-slicer.js';
import { stepWindow } from '../log/step-window.js';
import type { PatternLibrary } from '../patterns/pattern-library.js';
import type { Asking } from './asking.js';
import { conclusionLines } from './conclusion-lines.js';
import type { FailedJob } from './failed-jobs.js';

/** What examining needs to know. */
export interface ExamineSettings {
  readonly library: PatternLibrary;
  /** Patterns that are less sure, from 0 to 1, decide nothing (baseline: `ci.min-confidence`). */
  readonly minConfidence: number;
  /** Requests for one failed run, its jobs included. */
  readonly perRun: number;
  /** Bytes of a log that are read at most. */
  readonly maxLogBytes: number;
  /** Whether the workflow of a path is one that heals. */
  readonly isSelfHealing: (path: string) => boolean;
}

/** Requests that are left for a run. */
export interface Allowance {
  left: number;
}

const REQUESTS = { annotations: 1, log: 2 } as const;

/**
 * The cause of a failed job: by its conclusion without a request, else by its annotations (one), else by its log (two).
 *
 * @returns `isRead` is false when what would have told could not be read: the class is then `unknown`
 */
export async function examineJob(
  history: CiHistory,
  run: CiRun,
  failed: FailedJob,
  allowance: Allowance,
  asking: Asking,
  settings: ExamineSettings,
): Promise<{ readonly classification: Classification; readonly isRead: boolean }> {
  const facts: FailureFacts = {
    conclusions: conclusionLines(run, failed),
    annotations: [],
    slice: undefined,
    workflowPath: run.path,
    isSelfHealing: settings.isSelfHealing(run.path),
  };
  const classify = (more: Partial<FailureFacts>) => classifyEvidence({ ...facts, ...more }, settings.library, settings.minConfidence);
  const byConclusion = classify({});
  if (byConclusion.pattern !== undefined) return { classification: byConclusion, isRead: true };
  const annotations = await annotationsOf(history, failed, allowance, asking);
  const byAnnotation = annotations === undefined ? byConclusion : classify({ annotations });
  if (byAnnotation.pattern !== undefined) return { classification: byAnnotation, isRead: true };
  const slice = await sliceOf(history, failed, allowance, asking, settings.maxLogBytes);
  if (slice === undefined) return { classification: byAnnotation, isRead: false };
  return { classification: classify({ annotations: annotations ?? [], slice }), isRead: true };
}

async function annotationsOf(
  history: CiHistory,
  { job }: FailedJob,
  allowance: Allowance,
  asking: Asking,
): Promise<readonly CiAnnotation[] | undefined> {
  const { checkRunId } = job;
  // The log tells more: where there is too little left for both, it is asked for alone.
  if (checkRunId === undefined || allowance.left < REQUESTS.annotations || allowance.left === REQUESTS.log) return undefined;
  allowance.left -= REQUESTS.annotations;
  return asking.ask('annotations', () => history.annotations(checkRunId));
}

async function sliceOf(
  history: CiHistory,
  { job, step }: FailedJob,
  allowance: Allowance,
  asking: Asking,
  maxBytes: number,
): Promise<LogSlice | undefined> {
  if (allowance.left < REQUESTS.log) {
    return asking.miss('logs', {
      reason: 'budget',
      detail: 'the requests for one failed run are used up, by its other jobs or by the list of very many',
    });
  }
  allowance.left -= REQUESTS.log;
  const slicer = createLogSlicer(step === undefined ? undefined : stepWindow(job.steps, step));
  const facts = await asking.ask('logs', () => history.log(job.id, maxBytes, (text) => slicer.push(text)));
  if (facts === undefined) return undefined;
  const slice = slicer.end(facts.end === 'complete');
  if (slice.isComplete) return slice;
  return facts.end === 'cut-off'
    ? asking.miss('logs', { reason: 'unreachable', detail: 'the transfer of the log broke off before the end of the failed step' })
    : asking.miss('logs', { reason: 'budget', detail: `the failed step goes on behind the first ${maxBytes} bytes of the log` });
}
