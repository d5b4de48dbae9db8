import type { Looked, Unjudged } from '@sar/baseline';
import { findReports } from '../../../reports/find-reports.js';
import type { SensorInput } from '../../../sensor.js';
import type { SecurityOptions } from '../picture/security-picture.js';
import { withoutMachinePaths } from './without-machine-paths.js';
import { readReport } from './read-report.js';
import type { Reported } from './reported.js';

/** The findings of the reports that there are; none is no fault, since the rules find by themselves. */
export interface CollectedReports {
  readonly reported: readonly (Reported & { readonly path: string })[];
  readonly looked: readonly Looked[];
  readonly unjudged: readonly Unjudged[];
}

/** Reads the reports of zizmor, actionlint and other tools. A command of the baseline that cannot be run, and a report that cannot be read, stay unjudged. */
export async function collectReported(input: SensorInput, options: SecurityOptions): Promise<CollectedReports> {
  const reports = await findReports(input, 'workflow-security', options, 'report of zizmor or actionlint');
  if (!reports.found)
    return { reported: [], looked: [], unjudged: options.command === undefined ? [] : [{ path: '.', reason: reports.detail }] };
  const shown = withoutMachinePaths(input.tree.list());
  const reported: (Reported & { readonly path: string })[] = [];
  const looked: Looked[] = [...reports.looked];
  const unjudged: Unjudged[] = [...reports.unjudged];
  for (const report of reports.reports) {
    await input.pace.step();
    const read = readReport(report, input.tree);
    const path = report.modifiedAt === undefined ? '.' : report.name;
    if (!read.ok) {
      unjudged.push({ path, reason: `${report.name}: ${read.why}` });
      continue;
    }
    if (read.failed !== undefined) unjudged.push({ path, reason: `${report.name}: ${read.failed} says itself that it did not succeed` });
    if (read.cut > 0) unjudged.push({ path, reason: `${report.name}: ${read.cut} findings beyond the limit are not read` });
    const elsewhere = read.findings.filter((one) => one.path === undefined);
    if (elsewhere.length > 0)
      unjudged.push({
        path,
        reason: `${report.name}: ${elsewhere.length} findings name files that are not in the repository, such as ${shown(elsewhere[0]?.written ?? '')}`,
      });
    reported.push(
      ...read.findings.flatMap((one) => (one.path === undefined ? [] : [{ ...one, path: one.path, message: shown(one.message) }])),
    );
    looked.push({ what: report.name, detail: `${read.findings.length} ${read.what}` });
  }
  return { reported, looked, unjudged };
}
