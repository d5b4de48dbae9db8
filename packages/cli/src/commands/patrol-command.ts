import { join } from 'node:path';
import { findingsRecord, failing, parseFailOn, patrol, chosenSensors, allRules, type PatrolResult } from '@sar/patrol';
import { patrolDocument, type PatrolReport } from '@sar/report';
import { writeReport } from '@sar/host';
import type { Arguments, Command } from '../arguments/command.js';
import type { Io } from '../io.js';
import { openRun } from '../open-run.js';
import { AS_OF, BASELINE, CHANGED, dayOption, FAIL_ON, NO_COLOR, PEDANTIC, QUIET } from '../options.js';
import { document, FORMAT, render, type Rendering } from '../output/render.js';
import { progressDisplay } from '../output/progress-display.js';
import { SAR_VERSION } from '@sar/patrol';

/** `sar patrol`: all sensors over a checkout. */
export const patrolCommand: Command = {
  name: 'patrol',
  summary: 'run all sensors over a checkout and say what drifted, broke or went missing',
  positionals: '[path]',
  maxPositionals: 1,
  details: 'Looks at the checkout that holds the working directory, or at the one given. Writes nothing unless --out or --accept asks for it.',
  options: [
    FORMAT,
    { name: 'out', short: 'o', value: 'DIR', help: 'also write patrol.json, patrol.md and patrol.sarif into this folder' },
    { ...FAIL_ON, help: `${FAIL_ON.help} (default P1)` },
    { name: 'accept', help: 'record the findings of today, so that --fail-on new:LEVEL counts only later ones' },
    { name: 'sensor', short: 's', value: 'ID', repeat: true, help: 'run only this sensor; may be given several times' },
    BASELINE,
    CHANGED,
    AS_OF,
    { name: 'offline', help: 'use no network; sensors that need it are unknown' },
    PEDANTIC,
    QUIET,
    NO_COLOR,
  ],
  examples: ['sar patrol', 'sar patrol ../service --fail-on P2', 'sar patrol --accept && sar patrol --fail-on new:P3', 'sar patrol --format sarif > sar.sarif'],
  run,
};

async function run(given: Arguments, io: Io): Promise<number> {
  const failOn = parseFailOn(given.value('fail-on') ?? 'P1');
  const asOf = dayOption(given);
  const opened = await openRun(given, io);
  const { survey, known, branch, owner, only } = opened;
  const sensors = chosenSensors(survey.baseline, given.values('sensor'));
  const progress = progressDisplay(io, sensors, { quiet: given.flag('quiet'), noColor: given.flag('no-color') });
  const result = await patrol({
    survey,
    sensors,
    now: io.now(),
    known,
    offline: given.flag('offline'),
    pedantic: given.flag('pedantic'),
    partial: given.values('sensor').length > 0,
    ...(asOf !== undefined && { asOf }),
    ...(branch !== undefined && { branch }),
    ...(owner !== undefined && { repositoryOwner: owner }),
    ...(only !== undefined && { onlyPaths: only }),
    onProgress: progress.onProgress,
  });
  progress.clear();
  const rendering: Rendering = {
    report: reportOf(result),
    command: 'sar patrol',
    category: 'sar/patrol',
    json: () => documentOf(result),
  };
  io.out(render(rendering, given, io));
  const out = given.value('out');
  if (out !== undefined) {
    writeReport(join(io.workingDirectory, out, 'patrol.json'), document('json', rendering));
    writeReport(join(io.workingDirectory, out, 'patrol.md'), document('markdown', rendering));
    writeReport(join(io.workingDirectory, out, 'patrol.sarif'), document('sarif', rendering));
    io.err(`wrote patrol.json, patrol.md and patrol.sarif to ${out}\n`);
  }
  if (given.flag('accept')) {
    const record = findingsRecord(result.findings);
    opened.state.write(record.path, record.text);
    io.err(`accepted ${result.findings.length} findings in ${opened.state.place}/${record.path}; commit it to share it\n`);
    return 0;
  }
  return failing(result.findings, failOn, known.accepted).length === 0 ? 0 : 1;
}

function reportOf({ findings, readings, baseline }: PatrolResult): PatrolReport {
  return { findings, readings, rules: allRules(), notes: baseline.notice === undefined ? [] : [baseline.notice] };
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
