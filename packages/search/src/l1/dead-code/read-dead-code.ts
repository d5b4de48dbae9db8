import type { Reading, Unjudged } from '@sar/baseline';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import { findReports } from '../../reports/find-reports.js';
import { isTestData } from '../../reports/is-test-data.js';
import { repositoryPaths } from '../../reports/repository-path.js';
import { unjudgedReport, unjudgedText } from '../../reports/unjudged-report.js';
import type { SensorInput } from '../../sensor.js';
import { deadCodeMeaning } from './dead-code-meaning.js';
import { deadCodeSignals, type PlacedItem } from './dead-code-signals.js';
import { deadItems } from './dead-items.js';

const SENSOR = { sensor: 'dead-code', layer: 'L1' } as const;

/** See `deadCode`. */
export async function readDeadCode(input: SensorInput): Promise<Reading> {
  const { tree, baseline, pace, onlyPaths } = input;
  const settings = baseline.sensors['dead-code'];
  const found = await findReports(input, SENSOR.sensor, settings, 'report of dead code');
  if (!found.found) return unknownReading(SENSOR, found.reason, found.detail);
  const meaning = deadCodeMeaning(settings);
  const placed: PlacedItem[] = [];
  const unjudged: Unjudged[] = [...found.unjudged];
  const looked = [...found.looked];
  let judged = 0;
  for (const report of found.reports) {
    await pace.step();
    if (isTestData(input, report, settings.reports)) {
      looked.push({ what: report.name, detail: "left out: git tracks it, so that it is a test's data" });
      continue;
    }
    const read = deadItems(report, tree, meaning);
    if (!read.ok) {
      unjudged.push(unjudgedReport(report, read.why));
      continue;
    }
    judged += 1;
    looked.push({ what: report.name, detail: `${read.what}, ${read.items.length} about dead code` });
    const toPath = repositoryPaths(tree, [report.folder]);
    const gone = new Set<string>();
    for (const item of read.items) {
      const path = toPath(item.written);
      if (path === undefined) gone.add(item.written);
      else if (onlyPaths === undefined || onlyPaths.has(path)) placed.push({ ...item, path });
    }
    // A file that does not parse has many faults of syntax, and one is enough to say so.
    const named = new Set<string>();
    for (const { written, line, reason } of read.unjudged) {
      const path = toPath(written);
      if (!named.has(`${path}\0${reason}`))
        unjudged.push(path === undefined ? unjudgedReport(report, reason) : { path, ...(line !== undefined && { line }), reason });
      named.add(`${path}\0${reason}`);
    }
    if (gone.size > 0)
      unjudged.push(unjudgedReport(report, `${gone.size} files that it names are not in the repository; run the tool again`));
  }
  if (judged === 0 && unjudged.length === 0)
    return unknownReading(
      { ...SENSOR, looked },
      'not-configured',
      'git tracks all reports that were found; name one without a wildcard in sensors.dead-code.reports if it is meant',
    );
  const [only] = unjudged;
  if (judged === 0 && only !== undefined)
    return unknownReading({ ...SENSOR, looked }, 'unsupported', `no report can be read: ${unjudgedText(only)}`);
  return readingOf({ ...SENSOR, unit: 'reports', judged, signals: deadCodeSignals(placed), unjudged, looked });
}
