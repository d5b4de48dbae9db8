import { join, resolve } from 'node:path';
import { SEVERITIES } from '@sar/baseline';
import { writeOutput } from '@sar/host';
import { SAR_VERSION, wiringDocument, type CacheCheckResult } from '@sar/patrol';
import {
  annotationLine,
  annotations,
  cacheWiringMarkdown,
  jsonText,
  MAX_STEP_SUMMARY_BYTES,
  sarif,
  breakWorkflowCommands,
  terminalSafe,
  type CacheWiringReport,
} from '@sar/report';
import type { ActionContext } from '@sar/runtime';

/** An output may have 1 MB. */
const MAX_OUTPUT_LENGTH = 400_000;

/** Writes annotations, summary, files and outputs. */
export async function publish(context: ActionContext, result: CacheCheckResult, report: CacheWiringReport, patch: string): Promise<void> {
  const { inputs, temporaryDirectory, event, setOutput, print } = context;
  const linkTo = (rule: { readonly id: string; readonly sensor: string }) => event.ownAddress(`docs/rules/${rule.sensor}/${rule.id}.md`);
  const jsonFile = resolve(inputs.text('json-file') ?? join(temporaryDirectory, 'sar-cache-wiring.json'));
  const sarifFile = resolve(inputs.text('sarif-file') ?? join(temporaryDirectory, 'sar-cache-wiring.sarif'));
  writeOutput(process.cwd(), jsonFile, jsonText(wiringDocument(result)));
  writeOutput(
    process.cwd(),
    sarifFile,
    jsonText(sarif(report, { version: SAR_VERSION, category: 'sar/cache-wiring', linkTo, forCodeScanning: true })),
  );
  for (const annotation of annotations(result.findings)) print(annotationLine(annotation));
  await context.writeSummary(
    cacheWiringMarkdown(report, {
      limitBytes: MAX_STEP_SUMMARY_BYTES,
      linkTo,
      placeLink: ({ path, line }) => event.fileAddress(path, line),
      jsonFile: inputs.text('json-file') ?? 'sar-cache-wiring.json',
      command: 'sar cache check',
    }),
  );
  const open = result.findings.filter(({ waived }) => waived === undefined);
  const { wired, installing, wiringRate, missing, unknown } = result.counts;
  setOutput('findings-count', open.length);
  setOutput('highest-severity', SEVERITIES.find((severity) => open.some((finding) => finding.severity === severity)) ?? 'none');
  setOutput('wired-jobs', wired);
  setOutput('installing-jobs', installing);
  setOutput('wiring-rate', wiringRate.toFixed(2));
  setOutput('sarif-file', sarifFile);
  setOutput('json-file', jsonFile);
  setOutput('patch', patch.length > MAX_OUTPUT_LENGTH ? '' : patch);
  if (patch.length > MAX_OUTPUT_LENGTH) print('the patch is longer than an output may be; the edits are in the checkout: use "git diff"');
  for (const note of report.notes) print(breakWorkflowCommands(terminalSafe(note)));
  print(
    breakWorkflowCommands(
      `${open.length} ${open.length === 1 ? 'finding' : 'findings'}; ${installing} jobs download dependencies, ${wired} of them wired, ${missing} missing a cache, ${unknown} unknown`,
    ),
  );
}
