import type { Answer } from '@sar/baseline';

/** A metric of two runs, as figures for people. Names are untrusted text. */
export interface ComparedMetric {
  readonly name: string;
  readonly baseline: string | undefined;
  readonly current: string | undefined;
  /** With its sign; undefined where one of the two is missing. */
  readonly change: string | undefined;
  readonly verdict: 'worse' | 'accepted' | 'missing' | 'no-reference';
  /** The run that it is compared with. */
  readonly baselineRun: string | undefined;
}

/** A parameter in which two runs differ; undefined where a run does not have it. Untrusted text, at most 200 characters. */
export interface ChangedParameter {
  readonly name: string;
  readonly baseline: string | undefined;
  readonly current: string | undefined;
}

/** The current run of an experiment against its baseline. */
export interface ModelRunComparison {
  readonly experiment: string;
  readonly current: { readonly id: string; readonly name: string };
  /** Undefined where each metric is compared with the best of the earlier runs. */
  readonly baseline: { readonly id: string; readonly name: string } | undefined;
  readonly metrics: readonly ComparedMetric[];
  /** Parameters that differ, at most 50; unknown where a run's cannot be read. */
  readonly parameters: Answer<{ readonly changed: readonly ChangedParameter[]; readonly cut: boolean }>;
}
