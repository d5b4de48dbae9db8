import { join, resolve } from 'node:path';
import { SEVERITIES, severityOf } from '@sar/baseline';
import { writeOutput } from '@sar/host';
import {
  planText,
  playbookMatrix,
  SAR_VERSION,
  triageDocument,
  triagePage,
  triageReport,
  type Survey,
  type TriageActed,
} from '@sar/patrol';
import {
  breakWorkflowCommands,
  jsonText,
  loadHtmlReport,
  MAX_STEP_SUMMARY_BYTES,
  PLAIN_PALETTE,
  sarif,
  triageMarkdown,
  triageTable,
} from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import { rulePages } from './addresses.js';
import type { Decided } from './decide.js';
import type { TriageInputs } from './triage-inputs.js';

/** What a run of the action gave. */
export interface Triaged {
  readonly given: TriageInputs;
  readonly survey: Survey;
  readonly decided: Decided;
  /** Undefined where the run only looked. */
  readonly acted: TriageActed | undefined;
  /** True where a halt stops what acts, or where that cannot be known. */
  readonly isHalted: boolean;
  readonly notes: readonly string[];
}

/** Writes log, files, summary and outputs. */
export async function publish(context: ActionContext, { given, survey, decided, acted, isHalted, notes }: Triaged): Promise<void> {
  const { temporaryDirectory, event, setOutput } = context;
  const { refusal } = decided;
  const triaged = { ...decided.triaged, notes: [...decided.triaged.notes, ...notes, ...(acted?.notes ?? [])] };
  const linkTo = rulePages(context);
  const report = triageReport(triaged, acted?.acts);
  const print = (line: string) => context.print(breakWorkflowCommands(line));
  for (const line of triageTable(report, { palette: PLAIN_PALETTE, command: 'sar triage' })) print(line);
  const file = (named: string | undefined, name: string) => resolve(named ?? join(temporaryDirectory, name));
  const findingsFile = file(given.findingsFile, 'sar-findings.json');
  const sarifFile = file(given.sarifFile, 'sar-triage.sarif');
  const planFile = file(given.planFile, 'sar-plan.md');
  const write = (path: string, text: string) => writeOutput(process.cwd(), path, text);
  const document = triageDocument(triaged);
  write(findingsFile, jsonText(document));
  write(sarifFile, jsonText(sarif(report, { version: SAR_VERSION, category: 'sar/triage', linkTo, forCodeScanning: true })));
  write(planFile, planText(triaged));
  if (given.htmlFile !== undefined) {
    const placeLink = ({ path, line }: { readonly path: string; readonly line?: number }) => event.fileAddress(path, line);
    const facts = { title: triaged.place.repository ?? '', command: 'sar triage', ruleLink: linkTo, placeLink };
    const { htmlReport } = await loadHtmlReport();
    write(resolve(given.htmlFile), htmlReport(await triagePage(triaged, survey, facts, acted?.acts)));
  }
  await context.writeSummary(
    triageMarkdown(report, {
      limitBytes: MAX_STEP_SUMMARY_BYTES,
      linkTo,
      placeLink: ({ path, line }) => event.fileAddress(path, line),
      jsonFile: given.findingsFile ?? 'sar-findings.json',
      command: 'sar triage',
      issueOf: (id) => acted?.issues.get(id),
    }),
  );
  const { totals, score } = document;
  const mayRun = refusal === undefined && !isHalted && acted?.halted === undefined;
  setOutput('findings-file', findingsFile);
  setOutput('sarif-file', sarifFile);
  setOutput('plan-file', planFile);
  setOutput('html-file', given.htmlFile === undefined ? '' : resolve(given.htmlFile));
  for (const severity of SEVERITIES) setOutput(severity.toLowerCase(), totals[severity]);
  setOutput('highest-severity', SEVERITIES.find((severity) => totals[severity] > 0) ?? 'none');
  setOutput('breached', totals.breached);
  setOutput('matrix', JSON.stringify({ include: mayRun ? matrixOf(triaged.subjects, acted?.cleared ?? new Set()) : [] }));
  // Without the limit of open findings, the level is the mean of the scores on a scale of 4.
  setOutput('score', score.level === undefined ? '' : ((score.uncapped ?? score.level) * 2.5).toFixed(1));
  setOutput('level', score.level === undefined ? '' : String(score.level));
}

/** A P0 stops everything until a person closes its halt. */
function matrixOf(subjects: Decided['triaged']['subjects'], cleared: ReadonlySet<string>): ReturnType<typeof playbookMatrix> {
  const stops = subjects.some((subject) => severityOf(subject) === 'P0' && !cleared.has(subject.id));
  return stops ? [] : playbookMatrix(subjects, cleared);
}
