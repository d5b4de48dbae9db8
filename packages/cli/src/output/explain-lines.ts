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
    lines.push(
      `  ${terminalSafe(job.job)}:${job.line}  ${WORDS[job.verdict]}${job.ecosystems.length === 0 ? `: ${terminalSafe(job.reason)}` : ''}`,
    );
    for (const { ecosystem, verdict, reason, installs } of job.ecosystems) {
      lines.push(`    ${ecosystem}: ${WORDS[verdict]}, ${terminalSafe(reason)}`);
      lines.push(...installs.slice(0, 3).map((install) => `      ${terminalSafe(install)}`));
    }
  }
  const withJobs = new Set(report.jobs.map((job) => job.path));
  const unread = report.files.filter((file) => file.outcome !== 'judged' && !withJobs.has(file.path));
  if (unread.length > 0)
    lines.push(
      '',
      'Not judged',
      ...unread.map((file) => `  ${terminalSafe(file.path)}: ${file.outcome}, ${terminalSafe(file.reason ?? '')}`),
    );
  const { total, installing, wired, missing, exempt, unknown } = counts;
  const all = `${total} ${total === 1 ? 'job' : 'jobs'}, ${installing} of them ${installing === 1 ? 'downloads' : 'download'} dependencies`;
  lines.push(
    ...(lines.length === 0 ? [] : ['']),
    `${all}: ${wired} wired, ${missing} missing a cache, ${exempt} exempt; ${unknown} unknown`,
  );
  return lines;
}
