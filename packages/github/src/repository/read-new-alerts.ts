import { known, quoteUntrusted, unknown, type Answer, type CodeScanningAlert, type ScannedChange } from '@sar/baseline';
import { readCutText, readSha, readText } from '../client/api-fields.js';
import { asRecord } from '../client/index.js';
import { readScanningAlerts, SCANNING_OFF } from './read-alerts.js';
import { PER_PAGE, unknownOr, type RepositoryReader } from './repository-reader.js';

const NEEDS = 'security_events=read';

/** An analysis of a commit by one tool; a tool may analyse in several categories. */
interface Analysis {
  readonly tool: string;
  readonly category: string;
  readonly commit: string;
  /** Why it failed; empty when it did not. */
  readonly error: string;
}

/**
 * Open alerts of a change that are not open in its base. The alerts of a reference are those of its newest analyses, so that these must be
 * of the commit that is judged: without one, or where a tool has only analysed an earlier commit, the alerts say nothing of it.
 */
export async function readNewAlerts(reader: RepositoryReader, change: ScannedChange): Promise<Answer<readonly CodeScanningAlert[]>> {
  const analyses = await readAnalyses(reader, change.ref);
  if (!analyses.known) return analyses;
  const gap = gapIn(analyses.value, change);
  if (gap !== undefined) return unknown('not-configured', `cannot compare the code-scanning alerts: ${gap}`);
  const own = await readScanningAlerts(reader, change.ref);
  if (!own.known || own.value.length === 0) return own;
  const base = await readScanningAlerts(reader, change.baseRef);
  if (!base.known) return base;
  const there = new Set(base.value.map(({ number }) => number));
  return known(own.value.filter(({ number }) => !there.has(number)));
}

/** Why the newest analyses do not judge the commit. */
function gapIn(analyses: readonly Analysis[], { ref, commit }: ScannedChange): string | undefined {
  const newest = new Map<string, Analysis>();
  for (const analysis of analyses) {
    const key = JSON.stringify([analysis.tool, analysis.category]);
    if (!newest.has(key)) newest.set(key, analysis);
  }
  const isOf = ({ commit: other }: Analysis) => other === commit;
  if (![...newest.values()].some(isOf))
    return `no tool has analysed commit ${commit.slice(0, 12)} of ${quoteUntrusted(ref)}; let the job of the gate need the job that uploads SARIF`;
  const late = [...newest.values()].find((analysis) => !isOf(analysis));
  if (late !== undefined)
    return `the newest analysis of ${nameOf(late)} is of commit ${late.commit.slice(0, 12)}, not of ${commit.slice(0, 12)}; let the job of the gate need the job that uploads it`;
  const broken = [...newest.values()].find(({ error }) => error !== '');
  return broken === undefined ? undefined : `the analysis of ${nameOf(broken)} failed: ${quoteUntrusted(broken.error, 300)}`;
}

function nameOf({ tool, category }: Analysis): string {
  return category === '' ? quoteUntrusted(tool) : `${quoteUntrusted(tool)} (${quoteUntrusted(category)})`;
}

/** The newest analyses of a reference, newest first. */
async function readAnalyses({ client, request }: RepositoryReader, ref: string): Promise<Answer<readonly Analysis[]>> {
  const asked = request('code-scanning/analyses', 'the newest code-scanning analyses', NEEDS, {
    query: { ref, sort: 'created', direction: 'desc', per_page: PER_PAGE },
  });
  const result = await client.request({ ...asked, method: 'GET' });
  // GitHub says so where nothing was uploaded for the reference.
  if (!result.ok && /no analysis found/i.test(result.failure.message)) return known([]);
  if (!result.ok) return unknownOr(result.failure, asked.label, SCANNING_OFF);
  const read = Array.isArray(result.body) ? result.body.map(readAnalysis) : [undefined];
  const analyses = read.filter((analysis) => analysis !== undefined);
  return analyses.length === read.length ? known(analyses) : unknown('failed', `cannot ${asked.label}: the answer has an unexpected shape`);
}

function readAnalysis(value: unknown): Analysis | undefined {
  const analysis = asRecord(value) ?? {};
  const tool = readText(asRecord(analysis['tool'])?.['name']);
  const commit = readSha(analysis['commit_sha']);
  const category = readCutText(analysis['category'] ?? '', 1000);
  const error = readCutText(analysis['error'] ?? '', 1000);
  return tool === undefined || commit === undefined || category === undefined || error === undefined
    ? undefined
    : { tool, commit, category, error };
}
