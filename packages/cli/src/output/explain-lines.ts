import type { CacheCheckResult } from '@sar/patrol';
import type { JobVerdict } from '@sar/search';
import { terminalSafe } from '@sar/report';

const WORDS: Readonly<Record<JobVerdict['verdict'], string>> = {
  missing: 'MISSING',
  unknown: 'unknown',
  wired: 'wired',
  exempt: 'exempt',
  'no-install': 'nothing to cache',
};

/** Every job by file, with its verdict and, for each ecosystem, the reason and the commands; then the files that were not read. */
export function explainLines({ report, counts }: CacheCheckResult): readonly string[] {
  const lines: string[] = [];
  let path = '';
  for (const job of report.jobs.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line))) {
    if (job.path !== path) lines.push(...(path === '' ? [] : ['']), terminalSafe(job.path));
    path = job.path;
    lines.push(`  ${terminalSafe(job.job)}:${job.line}  ${WORDS[job.verdict]}${job.ecosystems.length === 0 ? `: ${terminalSafe(job.reason)}` : ''}`);
    for (const { ecosystem, verdict, reason, installs } of job.ecosystems) {
      lines.push(`    ${ecosystem}: ${WORDS[verdict]}, ${terminalSafe(reason)}`);
      lines.push(...installs.slice(0, 3).map((install) => `      ${terminalSafe(install)}`));
    }
  }
  const unread = report.files.filter(({ outcome }) => outcome !== 'judged');
  if (unread.length > 0) lines.push('', 'Not judged', ...unread.map((file) => `  ${terminalSafe(file.path)}: ${file.outcome}, ${terminalSafe(file.reason ?? '')}`));
  lines.push('', `${counts.total} jobs: ${counts.installing} download dependencies (${counts.wired} wired, ${counts.missing} missing a cache, ${counts.exempt} exempt), ${counts.unknown} unknown`);
  return lines;
}
