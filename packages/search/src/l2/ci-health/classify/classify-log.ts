import type { Classification } from '@sar/baseline';
import { createLogSlicer } from '../log/log-slicer.js';
import type { PatternLibrary } from '../patterns/pattern-library.js';
import { classifyEvidence } from './classify-evidence.js';

export interface ClassifyLogOptions {
  /** Patterns that are less sure, from 0 to 1, decide nothing (baseline: `ci.min-confidence`). */
  readonly minConfidence: number;
  /** File of the workflow; patterns that name files do not apply without it. */
  readonly workflowPath?: string;
  readonly isSelfHealing?: boolean;
}

/**
 * Why the job failed that wrote a log: a job's log as GitHub gives it, what `gh run view --log` prints, or the plain output of a tool.
 *
 * @param log the text, whole or in pieces that may be cut anywhere
 */
export function classifyLog(log: string | Iterable<string>, library: PatternLibrary, options: ClassifyLogOptions): Classification {
  const slicer = createLogSlicer();
  for (const piece of typeof log === 'string' ? [log] : log) slicer.push(piece);
  return classifyEvidence(
    {
      conclusions: [],
      annotations: [],
      slice: slicer.end(),
      workflowPath: options.workflowPath,
      isSelfHealing: options.isSelfHealing ?? false,
    },
    library,
    options.minConfidence,
  );
}
