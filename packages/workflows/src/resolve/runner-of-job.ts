import type { Job } from '../model/workflow-model.js';
import { matrixValues } from '../read/read-matrix.js';
import { expressionSpans } from '../expressions/expression-spans.js';

export type RunnerOs = 'linux' | 'macos' | 'windows';

/** Where a job runs, as far as its labels tell. */
export interface RunnerOfJob {
  /** Every label it can have, matrix values filled in. */
  readonly labels: readonly string[];
  /** Every system it can run on; empty when unknown. */
  readonly systems: readonly RunnerOs[];
  /** `github` only when every label is one of GitHub's own images. */
  readonly host: 'github' | 'self' | 'unknown';
}

const IMAGE = /^(ubuntu|windows|macos)-(?:latest(?:-x?large)?|slim|\d[\w.-]*)$/;
const SYSTEMS: ReadonlyMap<string, RunnerOs> = new Map([
  ['ubuntu', 'linux'],
  ['linux', 'linux'],
  ['windows', 'windows'],
  ['macos', 'macos'],
  ['darwin', 'macos'],
]);

/** Reads `runs-on`, with literal matrix values filled in. */
export function runnerOfJob(job: Job): RunnerOfJob {
  const labels = [...new Set(job.runsOn.flatMap((label) => filled(label.value, job)))];
  const systems = new Set<RunnerOs>();
  for (const label of labels) {
    const system = SYSTEMS.get(/^[a-z]+/.exec(label.toLowerCase())?.[0] ?? '');
    if (system !== undefined) systems.add(system);
  }
  const known = labels.length > 0 && labels.every((label) => IMAGE.test(label));
  const self = labels.some((label) => label.toLowerCase() === 'self-hosted');
  return { labels, systems: [...systems], host: self ? 'self' : known ? 'github' : 'unknown' };
}

/** The values of a label: itself, or for `${{ matrix.x }}` each value that the matrix gives; an expression among them stays as it is. */
function filled(label: string, job: Job): readonly string[] {
  const [span, ...more] = expressionSpans(label);
  if (span === undefined) return [label];
  const name = /^matrix\.([\w.-]+)$/.exec(span.inner)?.[1];
  if (more.length > 0 || name === undefined) return [label];
  const values = matrixValues(job.matrix, name);
  return values.length === 0 ? [label] : values.map((value) => label.slice(0, span.start) + value + label.slice(span.end));
}
