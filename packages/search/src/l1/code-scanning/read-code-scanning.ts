import {
  compileGlob,
  type LiveRepository,
  type Looked,
  type Reading,
  type SensorSettings,
  type Unjudged,
  type UnknownReason,
} from '@sar/baseline';
import { canHide } from '../../reading/can-hide.js';
import { readingOf, unknownReading } from '../../reading/reading-draft.js';
import { findReports } from '../../reports/find-reports.js';
import { isTestData } from '../../reports/is-test-data.js';
import type { SensorInput } from '../../sensor.js';
import { alertResults } from './alert-results.js';
import { packageResults } from './package-results.js';
import { codeScanningSignals } from './code-scanning-signals.js';
import { sarifResults } from './sarif-results.js';
import type { ScanResult } from './scan-result.js';

const SENSOR = { sensor: 'code-scanning', layer: 'L1' } as const;

/** What a source gave, or why it gave nothing. */
interface Gathered {
  readonly judged: number;
  readonly results: readonly ScanResult[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
  /** Tools, rules and files of the results that `dependency-cves` tells. */
  readonly ofPackages?: ReadonlySet<string>;
  readonly missing?: { readonly reason: UnknownReason; readonly detail: string };
}

/** See `codeScanning`. */
export async function readCodeScanning(input: SensorInput): Promise<Reading> {
  const files = await fromFiles(input);
  const github = await fromGithub(input);
  const unjudged = [...files.unjudged, ...github.unjudged];
  const looked = [...files.looked, ...github.looked];
  const judged = files.judged + github.judged;
  if (judged === 0) {
    const [unread] = unjudged;
    if (unread !== undefined) return unknownReading({ ...SENSOR, looked }, 'unsupported', `${unread.path}: ${unread.reason}`);
    const { reason, detail } = github.missing ?? { reason: 'not-configured' as const, detail: 'there is nothing to read' };
    return unknownReading({ ...SENSOR, looked }, reason, `${files.missing?.detail ?? ''}; ${detail}`.replace(/^; /, ''));
  }
  if (input.github !== undefined && github.missing !== undefined && canHide(github.missing))
    unjudged.push({ path: '.', reason: `${alertsOf(input.github)}: ${github.missing.detail}` });
  const { kept, looked: said } = inScope([...files.results, ...github.results], input, files.ofPackages);
  return readingOf({ ...SENSOR, unit: 'sources', judged, signals: codeScanningSignals(kept), unjudged, looked: [...looked, ...said] });
}

async function fromFiles(input: SensorInput): Promise<Gathered> {
  const found = await findReports(input, SENSOR.sensor, input.baseline.sensors['code-scanning'], 'SARIF file');
  if (!found.found) {
    const { reason, detail } = found;
    // A command that fails is said even where GitHub answers; that there are no files is not.
    const isCommand = input.baseline.sensors['code-scanning'].command !== undefined;
    return { judged: 0, results: [], unjudged: isCommand ? [{ path: '.', reason: detail }] : [], looked: [], missing: { reason, detail } };
  }
  const results: ScanResult[] = [];
  const unjudged: Unjudged[] = [...found.unjudged];
  const looked: Looked[] = [];
  const isOfPackage = packageResults(input.baseline);
  const ofPackages = new Set<string>();
  let judged = 0;
  for (const report of found.reports) {
    await input.pace.step();
    if (isTestData(input, report, input.baseline.sensors['code-scanning'].reports)) {
      looked.push({ what: report.name, detail: "left out: git tracks it, so that it is a test's data" });
      continue;
    }
    const read = sarifResults(report, input.tree);
    for (const result of read.results) {
      results.push(result);
      if (isOfPackage(report.name, result.ruleId)) ofPackages.add(ruleInFile(result));
    }
    unjudged.push(...read.unjudged);
    looked.push(read.looked);
    if (read.judged) judged += 1;
  }
  const tracked = 'git tracks all SARIF files that were found; name one without a wildcard in sensors.code-scanning.reports if it is meant';
  const missing = { reason: 'not-configured' as const, detail: tracked };
  return { judged, results, unjudged, looked, ofPackages, ...(judged === 0 && unjudged.length === 0 && { missing }) };
}

async function fromGithub({ github, tree }: SensorInput): Promise<Gathered> {
  const none = { judged: 0, results: [], unjudged: [] };
  if (github === undefined) {
    const missing = { reason: 'no-token' as const, detail: 'without a token with security-events: read, alerts on GitHub are not read' };
    return { ...none, looked: [{ what: 'code-scanning alerts', detail: 'not read: no token' }], missing };
  }
  const what = alertsOf(github);
  const answer = await github.codeScanningAlerts();
  if (!answer.known)
    return { ...none, looked: [{ what, detail: answer.detail }], missing: { reason: answer.reason, detail: answer.detail } };
  const here = answer.value.filter(({ path }) => tree.has(path));
  const gone = answer.value.length - here.length;
  const unjudged =
    gone > 0
      ? [{ path: '.', reason: `${gone} open alerts on GitHub are for files that are not here; they close with the next analysis` }]
      : [];
  return { judged: 1, results: alertResults(here), unjudged, looked: [{ what, detail: `${answer.value.length} open` }] };
}

function alertsOf({ repository }: Pick<LiveRepository, 'repository'>): string {
  return `code-scanning alerts of ${repository}`;
}

/** Results in files that the baseline and the run ask for, of tools that no other sensor reads; and what was left out. */
function inScope(
  results: readonly ScanResult[],
  { baseline, onlyPaths }: SensorInput,
  ofPackages: ReadonlySet<string> = new Set(),
): { kept: readonly ScanResult[]; looked: readonly Looked[] } {
  const settings: SensorSettings<'code-scanning'> = baseline.sensors['code-scanning'];
  const globs = settings.exclude.map((glob) => compileGlob(glob));
  const tools = new Set(settings['exclude-tools'].map((tool) => tool.toLowerCase()));
  const excluded = new Map<string, boolean>();
  const isExcluded = (path: string) => {
    const known = excluded.get(path) ?? globs.some((glob) => glob.matches(path));
    excluded.set(path, known);
    return known;
  };
  const ofCode = results.filter((result) => !ofPackages.has(ruleInFile(result)));
  const ofTools = ofCode.filter(({ tool }) => !tools.has(tool.toLowerCase()));
  const inFiles = ofTools.filter(({ path }) => !isExcluded(path));
  const looked: Looked[] = [];
  if (ofCode.length < results.length)
    looked.push({
      what: 'sensors.dependency-cves.reports',
      detail: `${results.length - ofCode.length} results are left to dependency-cves`,
    });
  if (ofTools.length < ofCode.length)
    looked.push({
      what: 'sensors.code-scanning.exclude-tools',
      detail: `${ofCode.length - ofTools.length} results are left to other sensors`,
    });
  if (inFiles.length < ofTools.length)
    looked.push({
      what: 'sensors.code-scanning.exclude',
      detail: `${ofTools.length - inFiles.length} results are in files that are left out`,
    });
  return { kept: inFiles.filter(({ path }) => onlyPaths === undefined || onlyPaths.has(path)), looked };
}

/** Names a tool's rule in a file; the same result of GitHub has the same name. */
function ruleInFile({ tool, ruleId, path }: ScanResult): string {
  return `${tool.toLowerCase()}\0${ruleId}\0${path}`;
}
