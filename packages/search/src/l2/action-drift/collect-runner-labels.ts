import { matrixValues, type Job, type Range, type Workflow } from '@sar/workflows';
import { neverRuns } from './collect-references.js';

/** A runner label and the jobs of one workflow that ask for it. */
export interface RunnerLabel {
  readonly label: string;
  readonly places: readonly [RunnerPlace, ...RunnerPlace[]];
}

export interface RunnerPlace {
  readonly job: string;
  readonly range: Range;
  /** Where the label comes from when it is not written in `runs-on` itself, e.g. `matrix.os`. */
  readonly from?: string;
}

/** Combinations of matrix values that are tried for one `runs-on`. */
const MAX_LABELS = 64;

/**
 * The labels that the jobs of a workflow ask for, as far as they can be read. A job with several labels, with `self-hosted` or with
 * a runner group names a runner of the repository's own and is left out, as are jobs that never run.
 */
export function collectRunnerLabels(workflow: Workflow): readonly RunnerLabel[] {
  const found = new Map<string, RunnerLabel>();
  for (const job of workflow.jobs) {
    const [runsOn, more] = job.runsOn;
    if (runsOn === undefined || more !== undefined || neverRuns(job.if)) continue;
    for (const { label, from } of labelsOf(runsOn.value.trim(), job)) {
      const place: RunnerPlace = { job: job.id, range: runsOn.range, ...(from !== undefined && { from }) };
      const earlier = found.get(label);
      found.set(label, { label, places: earlier === undefined ? [place] : [...earlier.places, place] });
    }
  }
  return [...found.values()];
}

const MATRIX_VALUE = /\$\{\{\s*matrix\.([\w-]+(?:\.[\w-]+)?)\s*\}\}/;

/** `runs-on` with each `${{ matrix.x }}` replaced by every value that it can have; nothing when another expression is left. */
function labelsOf(text: string, job: Job): readonly { readonly label: string; readonly from?: string }[] {
  if (!text.includes('${{')) return [{ label: text }];
  let texts = [text];
  const names: string[] = [];
  for (let name = MATRIX_VALUE.exec(text)?.[1]; name !== undefined; name = MATRIX_VALUE.exec(texts[0] ?? '')?.[1]) {
    const values = matrixValues(job.matrix, name).filter((value) => !value.includes('${{'));
    names.push(`matrix.${name}`);
    const written = name;
    texts = texts.flatMap((one) => values.map((value) => one.replace(MATRIX_VALUE, (all, at: string) => (at === written ? value : all))));
    if (texts.length > MAX_LABELS) return [];
  }
  const from = names.join(', ');
  return [...new Set(texts)].filter((label) => !label.includes('${{')).map((label) => ({ label, from }));
}
