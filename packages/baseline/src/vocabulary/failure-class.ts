/** Why a job failed, in the coarsest words. `unknown` is an honest answer; a wrong class is not. */
export const FAILURE_CLASSES = [
  'code-regression',
  'flaky-test',
  'infrastructure',
  'dependency-network',
  'resource-timeout',
  'configuration',
  'self-healing',
  'unknown',
] as const;
export type FailureClass = (typeof FAILURE_CLASSES)[number];

/** What told the cause: the conclusion of job or step alone, an annotation, or a line of the log. */
export type FailureEvidence = 'conclusion' | 'annotation' | 'log';

/** The verdict over one failed job. Text is untrusted. */
export interface Classification {
  readonly class: FailureClass;
  /** Id of the pattern, such as `PYTEST_001`; undefined for `unknown`. */
  readonly pattern: string | undefined;
  /** Name of the pattern; for `unknown`, what is known: `exit code 1`. */
  readonly name: string;
  /** The family that the pattern belongs to, such as `lint`; `unknown` for unknown ones. */
  readonly family: string;
  /** How sure, from 0 to 1; 0 for `unknown`. */
  readonly confidence: number;
  /** True where a known command mends it. */
  readonly isFixable: boolean;
  readonly evidence: FailureEvidence;
  /** The line that matched, without its time and colours, at most 500 characters; undefined when a conclusion decided. */
  readonly line: string | undefined;
  /** What the pattern captured: equal captures are one cause. */
  readonly captures: readonly string[];
  /** True when the log's lines could not be told apart by step, so that the line may belong to another one. */
  readonly isAmbiguous: boolean;
  /** Whether the pattern was seen in a log that a tool really printed, or is taken from documentation. */
  readonly basis: 'ran' | 'documented' | undefined;
}
