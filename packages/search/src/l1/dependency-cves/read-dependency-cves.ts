import type { Looked, Reading, Signal, Unjudged } from '@sar/baseline';
import { canHide } from '../../reading/can-hide.js';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import { findReports } from '../../reports/find-reports.js';
import type { SensorInput } from '../../sensor.js';
import { applyIgnores } from './apply-ignores.js';
import { fromDependabot } from './formats/dependabot-alerts.js';
import { readAuditReport } from './formats/read-audit-report.js';
import { ignoreSignals } from './ignore-signals.js';
import { manifestsOf } from './manifests.js';
import { mergeVulnerabilities } from './merge-vulnerabilities.js';
import { packageSignals } from './package-signals.js';
import type { Vulnerability } from './vulnerability.js';

const SENSOR = { sensor: 'dependency-cves', layer: 'L1' } as const;
/** Most packages that a report says were not audited that are named. */
const MAX_SKIPPED = 100;

/** See `dependencyCves`. */
export async function readDependencyCves(input: SensorInput): Promise<Reading> {
  const { tree, baseline, pace, asOf, now, onlyPaths } = input;
  const options = baseline.sensors['dependency-cves'];
  const found = await findReports(input, SENSOR.sensor, options, 'audit report');
  const manifests = manifestsOf(tree);
  const unjudged: Unjudged[] = found.found ? [...found.unjudged] : [];
  const looked: Looked[] = [];
  const records: Vulnerability[] = [];
  let judged = 0;
  for (const report of found.found ? found.reports : []) {
    await pace.step();
    const read = readAuditReport(report, tree);
    if (!read.ok) {
      unjudged.push({ path: report.name, reason: read.why });
      looked.push({ what: report.name, detail: read.why });
      continue;
    }
    const { packages, vulnerabilities, skipped } = read.result;
    judged += 1;
    records.push(...vulnerabilities);
    looked.push({
      what: report.name,
      detail: `${read.format}${packages === undefined ? '' : `, ${packages} packages`}, ${vulnerabilities.length} vulnerabilities`,
    });
    for (const reason of skipped.slice(0, MAX_SKIPPED)) unjudged.push({ path: report.name, reason: reason.slice(0, 500) });
    if (skipped.length > MAX_SKIPPED)
      unjudged.push({ path: report.name, reason: `${skipped.length - MAX_SKIPPED} more packages were not audited` });
  }
  const alerts = options.dependabot ? await input.github?.dependabotAlerts() : undefined;
  if (alerts?.known === true) {
    judged += 1;
    records.push(...fromDependabot(alerts.value, tree));
    const gone = alerts.value.filter(({ manifestPath }) => !tree.has(manifestPath.replace(/^\//, ''))).length;
    if (gone > 0) unjudged.push({ path: '.', reason: `${gone} open alerts of Dependabot are for manifests that are not here` });
    looked.push({ what: 'Dependabot alerts', detail: `${alerts.value.length} open` });
  } else if (alerts !== undefined) {
    if (!found.found)
      return unknownReading({ ...SENSOR, looked }, alerts.reason, `Dependabot alerts: ${alerts.detail}; and ${found.detail}`);
    looked.push({ what: 'Dependabot alerts', detail: alerts.detail });
    if (canHide(alerts))
      unjudged.push({
        path: '.',
        reason: `Dependabot alerts: ${alerts.detail}`,
      });
  }
  if (judged === 0 && !found.found) {
    if (manifests.isEmpty && found.reason === 'not-configured' && options.command === undefined)
      return readingOf({
        ...SENSOR,
        unit: 'reports',
        judged: 0,
        signals: [],
        looked: [{ what: 'manifests and lockfiles', detail: 'there is none' }],
      });
    const remedy =
      'for Python run `pip-audit --format json --output pip-audit.json`, for npm `npm audit --json > npm-audit.json`, for others `osv-scanner scan --format json . > osv.json`; or give a token that may read Dependabot alerts';
    return unknownReading({ ...SENSOR, looked }, found.reason, `${found.detail}: ${remedy}`);
  }
  if (judged === 0) {
    const [first] = unjudged;
    return unknownReading(
      { ...SENSOR, looked },
      'failed',
      `no report could be read: ${first === undefined ? '' : `${first.path}: ${first.reason}`}`,
    );
  }

  const merged = mergeVulnerabilities(records, manifests);
  const after = applyIgnores(merged, options.ignore, (now ?? asOf).slice(0, 10));
  const inScope = after.packages.filter(({ manifest }) => onlyPaths === undefined || (manifest !== undefined && onlyPaths.has(manifest)));
  if (after.ignored > 0) looked.push({ what: 'sensors.dependency-cves.ignore', detail: `${after.ignored} vulnerabilities are accepted` });
  const signals: Signal[] = [];
  for (const each of inScope) {
    await pace.step();
    signals.push(...packageSignals(each, manifests));
  }
  const ofList = ignoreSignals(after.entries, baseline, unjudged.length === 0 && onlyPaths === undefined);
  return readingOf({
    ...SENSOR,
    unit: 'reports',
    judged,
    signals: [...signals, ...ofList.filter(({ artefact }) => onlyPaths?.has(artefact.path) !== false)],
    unjudged,
    looked,
  });
}
