import { join, resolve } from 'node:path';
import { UserError } from '@sar/baseline';
import {
  findingsRecord,
  failing,
  parseFailOn,
  patrol,
  patrolPage,
  chosenSensors,
  allRules,
  SAR_VERSION,
  surveyNotes,
  type PatrolResult,
} from '@sar/patrol';
import { sensors } from '@sar/search';
import { countOf, patrolDocument, type PatrolReport } from '@sar/report';
import { headCommit, writeOutput } from '@sar/host';
import type { Arguments, Command } from '../arguments/command.js';
import type { Io } from '../io.js';
import { openRun, type Run } from '../open-run.js';
import { FAIL_ON } from '../options.js';
import { document, render, REPORT_FORMAT, type Rendering } from '../output/render.js';
import { htmlDocument } from '../output/html-document.js';
import { pageFacts } from '../output/page-facts.js';
import { openSensing } from '../sensing/open-sensing.js';
import { SENSING_OPTIONS } from '../sensing/sensing-options.js';
import { progressDisplay } from '../output/progress-display.js';

/** `sar patrol`: all sensors over a checkout. */
export const patrolCommand: Command = {
  name: 'patrol',
  summary: 'run all sensors over a checkout and say what drifted, broke or went missing',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    'Looks at the checkout that holds the working directory, or at the one given; of a file, at that file alone. Writes nothing unless --out or --accept asks for it.',
  options: [
    REPORT_FORMAT,
    { name: 'out', short: 'o', value: 'DIR', help: 'also write patrol.json, patrol.md and patrol.sarif into this folder' },
    { ...FAIL_ON, help: `${FAIL_ON.help} (default P1)` },
    {
      name: 'accept',
      help: 'record the findings of this run in the state directory, so that --fail-on new:LEVEL counts only later ones; then exit with 0',
    },
    {
      name: 'sensor',
      short: 's',
      value: 'ID',
      repeat: true,
      help: 'run only this sensor, or those of this layer (L1 to L5); may be given several times, or several with commas',
      suggest: () => sensors().map(({ id }) => id),
    },
    ...SENSING_OPTIONS,
  ],
  examples: [
    'sar patrol',
    'sar patrol ../service --fail-on P2',
    'sar patrol --accept && sar patrol --fail-on new:P3',
    'sar patrol --format sarif > sar.sarif',
    'sar patrol --format html > sar.html',
  ],
  run,
};

async function run(given: Arguments, io: Io): Promise<number> {
  const failOn = parseFailOn(given.value('fail-on') ?? 'P1');
  const accept = given.flag('accept');
  if (accept) refuseParts(given);
  const opened = await openRun(given, io);
  if (accept && opened.only !== undefined) throw wholeOnly('a file');
  const { survey, known } = opened;
  const chosen = chosenSensors(survey.baseline, given.values('sensor'));
  const progress = progressDisplay(io, chosen, { quiet: given.flag('quiet'), noColor: given.flag('no-color') });
  const sensing = await openSensing(given, io, opened, { sensors: chosen, partial: given.values('sensor').length > 0 });
  const result = await patrol({ ...sensing, onProgress: progress.onProgress });
  progress.clear();
  const rendering: Rendering = {
    report: reportOf(result, surveyNotes(survey)),
    command: 'sar patrol',
    category: 'sar/patrol',
    json: () => documentOf(result),
  };
  io.out(given.value('format') === 'html' ? await pageOf(result, opened) : render(rendering, given, io));
  const out = given.value('out');
  if (out !== undefined) {
    const folder = resolve(io.workingDirectory, out);
    writeOutput(opened.root, join(folder, 'patrol.json'), document('json', rendering));
    writeOutput(opened.root, join(folder, 'patrol.md'), document('markdown', rendering));
    writeOutput(opened.root, join(folder, 'patrol.sarif'), document('sarif', rendering));
    io.err(`wrote patrol.json, patrol.md and patrol.sarif to ${out}\n`);
  }
  if (accept) {
    const open = result.findings.filter(({ waived }) => waived === undefined);
    const record = findingsRecord(result.findings);
    await opened.state.update(`accept ${open.length} findings`, async () => new Map([[record.path, record.text]]));
    io.err(`accepted ${countOf(open.length, 'finding')} in ${opened.state.place}/${record.path}; commit the file to share the decision\n`);
    return 0;
  }
  return failing(result.findings, failOn, known.accepted).length === 0 ? 0 : 1;
}

/** A record of a part would forget what was accepted elsewhere, and an exit code of 0 would hide what `--fail-on` asks for. */
function refuseParts(given: Arguments): void {
  for (const name of ['sensor', 'changed']) if (given.values(name).length > 0) throw wholeOnly(`--${name}`);
  if (given.value('fail-on') !== undefined)
    throw new UserError('--accept always exits with 0; run "sar patrol --fail-on new:LEVEL" after it');
}

function wholeOnly(what: string): UserError {
  return new UserError(`--accept records the findings of the whole repository and does not go with ${what}`);
}

function reportOf({ findings, readings }: PatrolResult, notes: readonly string[]): PatrolReport {
  return { findings, readings, rules: allRules(), notes };
}

async function pageOf(result: PatrolResult, { root, survey, branch, origin }: Run): Promise<string> {
  const commit = headCommit(root);
  return htmlDocument(
    await patrolPage(result, survey, {
      ...pageFacts('sar patrol', root, origin, commit),
      ...(commit !== undefined && { commit }),
      ...(branch !== undefined && { branch }),
    }),
  );
}

function documentOf(result: PatrolResult): object {
  const { baseline } = result;
  return patrolDocument(result, {
    version: SAR_VERSION,
    at: result.at.toISOString(),
    asOf: result.asOf,
    partial: result.partial,
    baseline: { sources: [...baseline.sources], ...(baseline.notice !== undefined && { notice: baseline.notice }) },
  });
}
