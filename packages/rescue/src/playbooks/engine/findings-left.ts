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
  const ids = new Set(findings.map(({ id }) => id));
  const touches = touching(findings);
  for (const reading of readings) {
    if (reading.outcome === 'unknown') return `${sensor} could not tell (${reading.reason}): ${reading.detail}`;
    const sources = new Set((reading.looked ?? []).map(({ what }) => what));
    const hiding = reading.scope.unjudged.find(({ path, hides }) =>
      hides === undefined ? sources.has(path) || touches(path) : hides.some((id) => ids.has(id)),
    );
    if (hiding !== undefined) return `${sensor} could not judge ${hiding.path}: ${hiding.reason}`;
  }
  return undefined;
}

/**
 * Whether a path is that of a finding, in it, or around it; an empty one and `.` are the whole repository, and so is the place of a finding
 * without a path. Sensors may have thousands of both, so that each path is looked at once.
 */
function touching(findings: readonly SoughtFinding[]): (path: string) => boolean {
  const places = new Set(findings.map(({ path = '' }) => folderOf(path)));
  const sorted = [...places].toSorted();
  return (path) => {
    const folder = folderOf(path);
    return isBeginning(folder, sorted) || isIn(folder, places);
  };
}

/** Whether a sorted list has a text that begins so: the first one that is not before it would. */
function isBeginning(start: string, sorted: readonly string[]): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(start) === true;
}

/** Whether a folder is one of the places or in one of them. */
function isIn(folder: string, places: ReadonlySet<string>): boolean {
  if (places.has('')) return true;
  for (let end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) if (places.has(folder.slice(0, end + 1))) return true;
  return false;
}

function folderOf(path: string): string {
  const plain = path.replace(/\/$/, '');
  return plain === '' || plain === '.' ? '' : `${plain}/`;
}
