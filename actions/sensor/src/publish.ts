import { join, resolve } from 'node:path';
import { IMPACTS, LAYERS, type Impact } from '@sar/baseline';
import { writeInside, writeOutput } from '@sar/host';
import {
  allRules,
  SAR_VERSION,
  signalsDocument,
  signalStores,
  surveyNotes,
  type PatrolResult,
  type SearchRun,
  type Survey,
} from '@sar/patrol';
import {
  annotationLine,
  annotations,
  breakWorkflowCommands,
  countOf,
  jsonText,
  MAX_STEP_SUMMARY_BYTES,
  sarif,
  searchMarkdown,
  terminalSafe,
  type PatrolReport,
} from '@sar/report';
import type { ActionContext } from '@sar/runtime';
import type { Sensor } from '@sar/search';
import type { SensorInputs } from './sensor-inputs.js';

export interface SearchResult {
  /** Real path of the checkout. */
  readonly root: string;
  readonly survey: Survey;
  readonly result: PatrolResult;
  readonly sensors: readonly Sensor[];
  readonly about: SearchRun;
  readonly given: SensorInputs;
  /** True when only changed files were judged. */
  readonly isPart: boolean;
}

/** Writes annotations, files, signal stores, summary and outputs. */
export async function publish(
  context: ActionContext,
  { root, survey, result, sensors, about, given, isPart }: SearchResult,
): Promise<void> {
  const { temporaryDirectory, event, setOutput, print } = context;
  const own = new Set(allRules().map(({ sensor }) => sensor));
  const linkTo = (rule: { readonly id: string; readonly sensor: string }) =>
    own.has(rule.sensor) ? event.ownAddress(`docs/rules/${rule.sensor}/${rule.id}.md`) : undefined;
  const signalsFile = resolve(given.signalsFile ?? join(temporaryDirectory, 'sar-signals.json'));
  const sarifFile = resolve(given.sarifFile ?? join(temporaryDirectory, 'sar-search.sarif'));
  const report: PatrolReport = { findings: result.findings, readings: result.readings, rules: allRules(), notes: surveyNotes(survey) };
  writeOutput(process.cwd(), signalsFile, jsonText(signalsDocument(result.readings, about)));
  writeOutput(
    process.cwd(),
    sarifFile,
    jsonText(sarif(report, { version: SAR_VERSION, category: 'sar/search', linkTo, forCodeScanning: true })),
  );
  if (given.writeStores && isPart) {
    print('signal stores are not written: they keep what sensors say of the whole repository, and only changed files were judged');
  } else if (given.writeStores) {
    for (const [path, document] of signalStores(result.baseline, result.readings, about, survey.tree)) {
      writeInside(root, path, jsonText(document));
      print(breakWorkflowCommands(terminalSafe(`wrote the signal store ${path}`)));
    }
  }
  for (const annotation of annotations(result.findings)) print(annotationLine(annotation));
  await context.writeSummary(
    searchMarkdown(report, sensors, {
      limitBytes: MAX_STEP_SUMMARY_BYTES,
      linkTo,
      placeLink: ({ path, line }) => event.fileAddress(path, line),
      jsonFile: given.signalsFile ?? 'sar-signals.json',
      command: 'sar search',
    }),
  );
  const open = result.findings.filter(({ waived }) => waived === undefined);
  const unknown = result.readings.filter(({ outcome }) => outcome === 'unknown').length;
  setOutput('signals-file', signalsFile);
  setOutput('sarif-file', sarifFile);
  setOutput('signals-count', open.length);
  setOutput('unknown-count', unknown);
  setOutput('by-layer', JSON.stringify(byLayer(result)));
  setOutput('highest-impact', worst(open.map(({ signal }) => signal.impact)));
  print(`${countOf(result.readings.length, 'sensor')}: ${countOf(open.length, 'signal')}, ${unknown} could not answer`);
}

function worst(impacts: readonly Impact[]): Impact | 'none' {
  return IMPACTS.find((impact) => impacts.includes(impact)) ?? 'none';
}

/** Sensors by what they said, and open signals, of each layer that was looked at. */
function byLayer({ readings, findings }: PatrolResult): object {
  const layers = LAYERS.flatMap((layer) => {
    const own = readings.filter((reading) => reading.layer === layer);
    const signals = findings.filter(({ signal, waived }) => signal.layer === layer && waived === undefined).length;
    if (own.length === 0 && signals === 0) return [];
    const count = (outcome: string) => own.filter((reading) => reading.outcome === outcome).length;
    return [[layer, { clear: count('clear'), unknown: count('unknown'), signals }] as const];
  });
  return Object.fromEntries(layers);
}
