import type { CustomSensor, Looked, Reading, Signal, Unjudged } from '@sar/baseline';
import { readingOf, unknownReading } from '../reading/reading-draft.js';
import { findReports } from '../reports/find-reports.js';
import type { ReportSource } from '../reports/report-source.js';
import { readSarif } from '../reports/sarif/read-sarif.js';
import type { SensorInput } from '../sensor.js';
import { sarifSignals } from './sarif-signals.js';
import { readSignals } from './read-signals.js';

/** Reads what a sensor of the repository's own printed or left. See `customSensors`. */
export async function readCustomSensor(input: SensorInput, id: string, declared: CustomSensor): Promise<Reading> {
  const base = { sensor: id, layer: declared.layer };
  const found = await findReports(input, id, declared, `${declared.format} report`);
  if (!found.found) return unknownReading(base, found.reason, found.detail.replaceAll('sensors.', 'custom-sensors.'));
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [...found.unjudged];
  const looked: Looked[] = [...found.looked];
  let judged = 0;
  for (const report of found.reports) {
    await input.pace.step();
    const read = readOne(input, id, declared, report);
    if (read.why !== undefined) unjudged.push({ path: report.name, reason: read.why });
    else judged += 1;
    signals.push(...read.signals);
    unjudged.push(...read.unjudged.map((reason) => ({ path: report.name, reason })));
    looked.push({ what: report.name, detail: `${read.signals.length} signals` });
  }
  if (judged === 0)
    return unknownReading({ ...base, looked }, 'failed', unjudged.map(({ path, reason }) => `${path}: ${reason}`).join('; '));
  const kept = withoutRepeated(signals).filter(({ artefact }) => input.onlyPaths === undefined || input.onlyPaths.has(artefact.path));
  return readingOf({ ...base, unit: 'reports', judged, signals: kept, unjudged, looked });
}

interface ReadReport {
  readonly signals: readonly Signal[];
  /** What of the report is not used, and why. */
  readonly unjudged: readonly string[];
  /** Set when the whole report cannot be used. */
  readonly why?: string;
}

function readOne({ tree }: SensorInput, id: string, declared: CustomSensor, report: ReportSource): ReadReport {
  if (declared.format === 'signals') return readSignals(report, id, declared);
  const log = readSarif(report, tree);
  if (!log.ok) return { signals: [], unjudged: [], why: log.why };
  const unjudged = [
    ...(log.cut > 0 ? [`${log.cut} more results are not read`] : []),
    ...log.failed.map((tool) => `${tool} says of itself that it did not succeed`),
  ];
  return { signals: sarifSignals(log.results, id, declared), unjudged };
}

/** A program may say a thing twice; the first one counts. */
function withoutRepeated(signals: readonly Signal[]): readonly Signal[] {
  return [...new Map(signals.toReversed().map((signal) => [signal.id, signal])).values()].toReversed();
}
