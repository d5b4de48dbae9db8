import { compileGlob, type Looked, type Reading, type Unjudged, type UnknownReason } from '@sar/baseline';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import { findReports } from '../../reports/find-reports.js';
import { unjudgedReport, unjudgedText } from '../../reports/unjudged-report.js';
import type { SensorInput } from '../../sensor.js';
import type { ImportFault } from './import-fault.js';
import { importSignals } from './import-signals.js';
import { judgeImports } from './judge-imports.js';
import { reportedFaults } from './reported-faults.js';

const SENSOR = { sensor: 'import-errors', layer: 'L1' } as const;

interface Reported {
  readonly judged: number;
  readonly faults: readonly ImportFault[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
  readonly missing?: { readonly reason: UnknownReason; readonly detail: string };
}

/** See `importErrors`. */
export async function readImportErrors(input: SensorInput): Promise<Reading> {
  const { baseline, onlyPaths } = input;
  const own = await judgeImports(input, baseline.sensors['import-errors']);
  const reported = await fromReports(input);
  const looked: Looked[] = [
    ...(own.files > 0
      ? [{ what: 'Python files', detail: `${own.files}, with ${own.imports} imports; folders with manifests: ${own.projects}` }]
      : []),
    ...reported.looked,
  ];
  const unjudged = [...own.unjudged, ...reported.unjudged];
  if (own.files === 0 && reported.judged === 0) {
    if (reported.missing !== undefined) return unknownReading({ ...SENSOR, looked }, reported.missing.reason, reported.missing.detail);
    const [unread] = reported.unjudged;
    if (unread !== undefined) return unknownReading({ ...SENSOR, looked }, 'unsupported', unjudgedText(unread));
  }
  const excluded = baseline.sensors['import-errors'].exclude.map((glob) => compileGlob(glob));
  const inScope = reported.faults.filter(
    ({ path }) => (onlyPaths === undefined || onlyPaths.has(path)) && !excluded.some((glob) => glob.matches(path)),
  );
  const signals = importSignals([...own.faults, ...withoutTwins(inScope, own.faults)]);
  // Without a Python file of its own, what was judged are the reports.
  const scope = own.files > 0 ? { unit: 'files', judged: own.files } : { unit: 'reports', judged: reported.judged };
  return readingOf({ ...SENSOR, ...scope, signals, unjudged, looked });
}

async function fromReports(input: SensorInput): Promise<Reported> {
  const none = { judged: 0, faults: [], unjudged: [], looked: [] };
  const settings = input.baseline.sensors['import-errors'];
  if (settings.reports.length === 0 && settings.command === undefined) return none;
  const found = await findReports(input, SENSOR.sensor, settings, 'report of imports');
  if (!found.found) {
    const { reason, detail } = found;
    return { ...none, unjudged: [{ path: '.', reason: detail }], missing: { reason, detail } };
  }
  const faults: ImportFault[] = [];
  const unjudged: Unjudged[] = [...found.unjudged];
  const looked: Looked[] = [];
  let judged = 0;
  for (const report of found.reports) {
    await input.pace.step();
    const read = reportedFaults(report, input.tree);
    if (!read.ok) {
      unjudged.push(unjudgedReport(report, read.why));
      continue;
    }
    judged += 1;
    faults.push(...read.faults);
    looked.push({ what: report.name, detail: read.what });
    if (read.lost > 0) unjudged.push(unjudgedReport(report, `${read.lost} results are for files that are not in the repository`));
  }
  return { judged, faults, unjudged, looked };
}

/** Without what the sources themselves told: a fault of the same line. */
function withoutTwins(reported: readonly ImportFault[], own: readonly ImportFault[]): readonly ImportFault[] {
  const lines = new Set(own.map(({ path, line }) => `${path}\0${line}`));
  return reported.filter(({ path, line }) => !lines.has(`${path}\0${line}`));
}
