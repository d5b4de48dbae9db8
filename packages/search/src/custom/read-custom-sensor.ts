import type { CustomSensor, Looked, Reading, Signal, Unjudged } from '@sar/baseline';
import { readingOf, unknownReading } from '../reading/reading-draft.js';
import { findReports } from '../reports/find-reports.js';
import type { ReportSource } from '../reports/report-source.js';
import { readSarif, whySilent } from '../reports/sarif/read-sarif.js';
import { unjudgedReport, unjudgedText } from '../reports/unjudged-report.js';
import type { SensorInput } from '../sensor.js';
import { sarifSignals } from './sarif-signals.js';
import { readSignals } from './read-signals.js';

/** Reports that are named when none can be used. */
const MAX_REASONS = 5;

/** Reads what a sensor of the repository's own printed or left. See `customSensors`. */
export async function readCustomSensor(input: SensorInput, id: string, declared: CustomSensor): Promise<Reading> {
  const base = { sensor: id, layer: declared.layer };
  const found = await findReports(input, id, { ...declared, key: `custom-sensors.${id}.reports` }, `${declared.format} report`);
  if (!found.found) return unknownReading(base, found.reason, found.detail);
  const signals: Signal[] = [];
  const unjudged: Unjudged[] = [...found.unjudged];
  const looked: Looked[] = [...found.looked];
  let judged = 0;
  for (const report of found.reports) {
    await input.pace.step();
    const read = readOne(input, id, declared, report);
    if (read.why !== undefined) unjudged.push(unjudgedReport(report, read.why));
    else judged += 1;
    signals.push(...read.signals);
    unjudged.push(...read.unjudged.map((reason) => unjudgedReport(report, reason)));
    looked.push({ what: report.name, detail: `${read.signals.length} signals` });
  }
  if (judged === 0) return unknownReading({ ...base, looked }, 'failed', unjudged.slice(0, MAX_REASONS).map(unjudgedText).join('; '));
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
  const silent = whySilent(log);
  if (silent !== undefined) return { signals: [], unjudged: [], why: silent };
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
