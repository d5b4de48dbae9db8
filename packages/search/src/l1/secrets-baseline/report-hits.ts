import type { Looked, Tree, Unjudged } from '@sar/baseline';
import { parseJsonReport } from '../../reports/parse-json-report.js';
import type { ReportSource } from '../../reports/report-source.js';
import { repositoryPaths } from '../../reports/repository-path.js';
import { readDetectSecrets } from './detect-secrets-document.js';
import type { SecretHit } from './secret-hit.js';

/** What the reports of `detect-secrets scan` have that the baseline has not. An entry that was audited as no secret is none. */
export function reportHits(
  reports: readonly ReportSource[],
  tree: Tree,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): {
  readonly judged: number;
  readonly hits: readonly SecretHit[];
  readonly unjudged: readonly Unjudged[];
  readonly looked: readonly Looked[];
} {
  const hits = new Map<string, SecretHit>();
  const unjudged: Unjudged[] = [];
  const looked: Looked[] = [];
  let judged = 0;
  for (const report of reports) {
    const parsed = parseJsonReport(report);
    const document = parsed.ok ? readDetectSecrets(parsed.value) : parsed;
    if (!document.ok) {
      unjudged.push({ path: report.name, reason: document.why });
      continue;
    }
    judged += 1;
    looked.push({ what: report.name, detail: `${document.entries.length} entries of detect-secrets ${document.version}` });
    if (document.left > 0) unjudged.push({ path: report.name, reason: `${document.left} entries have no digest or are too many` });
    const toPath = repositoryPaths(tree, [report.folder]);
    let strange = 0;
    for (const { path: written, type, digest, line, isVerified, isSecret } of document.entries) {
      const path = toPath(written);
      if (path === undefined) strange += 1;
      if (path === undefined || isSecret === false || known.get(path)?.has(digest) === true) continue;
      hits.set(`${path}\0${digest}`, { path, line, label: type, digest, isDoubtful: false, isVerified, by: 'detect-secrets' });
    }
    if (strange > 0) unjudged.push({ path: report.name, reason: `${strange} entries name no file that git tracks` });
  }
  return { judged, hits: [...hits.values()], unjudged, looked };
}
