import { quoteUntrusted, type Evidence } from '@sar/baseline';
import type { RunnerDemand } from './runner-demands.js';

/** Places that are listed as evidence. */
const MAX_PLACES = 20;
/** Labels that a message names, and characters of each. */
const MAX_LABELS = 10;
const MAX_LABEL = 60;

/** `"self-hosted", "gpu"`. */
export function quotedLabels(labels: readonly string[]): string {
  const shown = labels.slice(0, MAX_LABELS).map((label) => quoteUntrusted(label, MAX_LABEL));
  return `${shown.join(', ')}${labels.length > shown.length ? ` and ${labels.length - shown.length} more` : ''}`;
}

/** The jobs that ask for labels, as evidence. */
export function placesAsEvidence({ places }: RunnerDemand): readonly Evidence[] {
  return places.slice(0, MAX_PLACES).map(({ path, line, job }) => ({ path, line, text: `runs-on of the job ${quoteUntrusted(job)}` }));
}
