import type { Reading, Signal } from '@sar/baseline';

/** A finding of an earlier search. `path` is not known of every one. */
export interface SoughtFinding {
  readonly id: string;
  readonly sensor: string;
  readonly path?: string;
}

/**
 * What a new search says of findings. `gone`: their sensors answered, looked where they were, and find none of them. `there`: those that
 * are found still. `unknown`: why it cannot be told.
 */
export type FindingsLeft =
  | { readonly kind: 'gone' }
  | { readonly kind: 'there'; readonly signals: readonly Signal[] }
  | { readonly kind: 'unknown'; readonly words: string };

/** Judges whether findings are gone. What a sensor could not judge hides the findings at its path, in it and around it. */
export function findingsLeft(findings: readonly SoughtFinding[], readings: readonly Reading[]): FindingsLeft {
  const ids = new Set(findings.map(({ id }) => id));
  const signals = readings.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals : [])).filter(({ id }) => ids.has(id));
  if (signals.length > 0) return { kind: 'there', signals };
  for (const sensor of new Set(findings.map((finding) => finding.sensor))) {
    const words = whyUnknown(
      sensor,
      findings.filter((finding) => finding.sensor === sensor),
      readings.filter((reading) => reading.sensor === sensor),
    );
    if (words !== undefined) return { kind: 'unknown', words };
  }
  return { kind: 'gone' };
}

function whyUnknown(sensor: string, findings: readonly SoughtFinding[], readings: readonly Reading[]): string | undefined {
  if (readings.length === 0) return `${sensor} did not answer`;
  for (const reading of readings) {
    if (reading.outcome === 'unknown') return `${sensor} could not tell (${reading.reason}): ${reading.detail}`;
    const sources = new Set((reading.looked ?? []).map(({ what }) => what));
    const hiding = reading.scope.unjudged.find(({ path, hides }) =>
      hides === undefined
        ? sources.has(path) || findings.some((finding) => finding.path === undefined || touches(finding.path, path))
        : findings.some(({ id }) => hides.includes(id)),
    );
    if (hiding !== undefined) return `${sensor} could not judge ${hiding.path}: ${hiding.reason}`;
  }
  return undefined;
}

/** Whether one path is the other one, or in it; an empty one and `.` are the whole repository. */
function touches(a: string, b: string): boolean {
  const [one, other] = [folderOf(a), folderOf(b)];
  return one.startsWith(other) || other.startsWith(one);
}

function folderOf(path: string): string {
  const plain = path.replace(/\/$/, '');
  return plain === '' || plain === '.' ? '' : `${plain}/`;
}
