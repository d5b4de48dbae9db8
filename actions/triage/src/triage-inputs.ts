import { ISSUE_MODES, parseFailOn, type FailOn, type IssueMode } from '@sar/patrol';
import type { ActionInputs } from '@sar/runtime';

/** The inputs of the action but its tokens, read and checked before anything is asked. */
export interface TriageInputs {
  readonly signalsFiles: readonly string[];
  readonly path: string;
  readonly baseline: string | undefined;
  readonly issues: IssueMode;
  readonly failOn: FailOn;
  readonly dryRun: boolean;
  readonly maxNewIssues: number | undefined;
  readonly maxRequests: number;
  readonly verdictFile: string | undefined;
  readonly findingsFile: string | undefined;
  readonly sarifFile: string | undefined;
  readonly planFile: string | undefined;
  readonly htmlFile: string | undefined;
}

/**
 * Reads the inputs.
 *
 * @throws UserError for the first one that does not fit
 */
export function triageInputs(inputs: ActionInputs): TriageInputs {
  return {
    signalsFiles: linesOf(inputs.text('signals-file')),
    path: inputs.text('path') ?? '.',
    baseline: inputs.text('baseline'),
    issues: inputs.choice('issues', ISSUE_MODES) ?? 'dashboard',
    failOn: parseFailOn(inputs.text('fail-on') ?? 'never'),
    dryRun: inputs.flag('dry-run'),
    maxNewIssues: inputs.count('max-new-issues', { min: 0, max: 100 }),
    maxRequests: inputs.count('max-requests', { min: 50, max: 100_000 }) ?? 800,
    verdictFile: inputs.text('verdict-file'),
    findingsFile: inputs.text('findings-file'),
    sarifFile: inputs.text('sarif-file'),
    planFile: inputs.text('plan-file'),
    htmlFile: inputs.text('html-file'),
  };
}

/** Paths may hold blanks and commas, so that only lines separate them. */
function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
