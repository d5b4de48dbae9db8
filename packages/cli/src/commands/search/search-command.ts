import { resolve } from 'node:path';
import { UserError } from '@sar/baseline';
import { headCommit, writeInside, writeOutput } from '@sar/host';
import {
  allRules,
  dueSensors,
  failing,
  lastSearched,
  chosenSensors,
  parseFailOn,
  patrol,
  signalsDocument,
  signalStores,
  surveyNotes,
  type SearchRun,
} from '@sar/patrol';
import { jsonText } from '@sar/report';
import { sensors as allSensors } from '@sar/search';
import type { Arguments, Command } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { openRun } from '../../open-run.js';
import { FAIL_ON } from '../../options.js';
import { FORMAT } from '../../output/render.js';
import { progressDisplay } from '../../output/progress-display.js';
import { openSensing } from '../../sensing/open-sensing.js';
import { SENSING_OPTIONS } from '../../sensing/sensing-options.js';
import { listSensors } from './list-sensors.js';
import { makeEdits } from './make-edits.js';
import { momentOption } from './moment-option.js';
import { renderSearch } from './render-search.js';

/** `sar search`: what the sensors say, one by one. */
export const searchCommand: Command = {
  name: 'search',
  summary: 'run sensors and show what each one says: clear, its signals, or why it cannot answer; list and explain them',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    'Where "sar patrol" shows what to do first, this shows every sensor by itself, also those that are clear. Writes nothing unless --signals-file, --write-stores or --fix asks for it.',
  options: [
    { ...FORMAT, help: 'what to print; json is the document of signals (schemas/signals.schema.json)' },
    {
      name: 'sensor',
      short: 's',
      value: 'ID',
      repeat: true,
      help: 'run only this sensor, or those of this layer (L1 to L5); may be given several times, or several with commas',
      suggest: () => allSensors().map(({ id }) => id),
    },
    { name: 'list', help: 'run nothing; list every sensor with its layer, what it needs, and whether it can answer here' },
    { name: 'explain', help: 'also show what each sensor looked at, and what it could not judge' },
    { name: 'due', help: "run only the sensors that are due by the baseline's schedule" },
    { name: 'at', value: 'TIME', help: 'with --due: the moment that counts, as 2026-11-22T05:00:00Z (default now)' },
    { name: 'signals-file', value: 'FILE', help: 'also write the document of signals into this file' },
    { name: 'write-stores', help: "also write each sensor's signals where the baseline says (sensors.<id>.store)" },
    { name: 'fix', help: 'make the edits of the findings that have some, instead of printing what the sensors say' },
    { name: 'dry-run', short: 'n', help: 'with --fix: print the edits as a diff and write nothing' },
    { ...FAIL_ON, help: `${FAIL_ON.help} (default never)` },
    ...SENSING_OPTIONS,
  ],
  examples: [
    'sar search',
    'sar search --list',
    'sar search --sensor doc-links --explain',
    'sar search --sensor L1 --format json > signals.json',
    'sar search --due --write-stores',
    'sar search --fix --dry-run',
  ],
  run,
};

async function run(given: Arguments, io: Io): Promise<number> {
  const failOn = parseFailOn(given.value('fail-on') ?? 'never');
  const at = momentOption(given);
  if (at !== undefined && !given.flag('due')) throw new UserError('--at says when it is for --due; give both');
  refuseContradictions(given);
  const run = await openRun(given, io);
  if (given.flag('write-stores') && run.only !== undefined)
    throw new UserError('--write-stores keeps what sensors say of the whole repository; leave out --changed and the path of a file');
  const { baseline } = run.survey;
  const asked = chosenSensors(baseline, given.values('sensor'));
  const sensors = given.flag('due') ? dueSensors(baseline, asked, at ?? io.now(), lastSearched(baseline, run.survey.tree)) : asked;
  if (given.flag('list')) return listSensors(given, io, run, sensors);
  const progress = progressDisplay(io, sensors, { quiet: given.flag('quiet'), noColor: given.flag('no-color') });
  const partial = sensors.length < chosenSensors(baseline, []).length;
  const result = await patrol({ ...(await openSensing(given, io, run, { sensors, partial })), onProgress: progress.onProgress });
  progress.clear();
  const head = headCommit(run.root);
  const about: SearchRun = { at: result.at, partial: run.only !== undefined, ...(head !== undefined && { commit: head }) };
  const idle = sensors.length === 0 ? ['No sensor is due: "schedule" in the baseline says when each is.'] : [];
  const notes = [...surveyNotes(run.survey), ...idle];
  const report = { findings: result.findings, readings: result.readings, rules: allRules(), notes };
  if (given.flag('fix')) makeEdits(result.findings, run, given, io);
  else io.out(renderSearch(given, io, { report, sensors, document: () => signalsDocument(result.readings, about) }));
  const file = given.value('signals-file');
  if (file !== undefined) {
    writeOutput(run.root, resolve(io.workingDirectory, file), jsonText(signalsDocument(result.readings, about)));
    io.err(`wrote ${file}\n`);
  }
  if (given.flag('write-stores')) {
    for (const [path, document] of signalStores(baseline, result.readings, about, run.survey.tree)) {
      writeInside(run.root, path, jsonText(document));
      io.err(`wrote ${path}\n`);
    }
  }
  return failing(result.findings, failOn, run.known.accepted).length === 0 ? 0 : 1;
}

/** Options that mean nothing beside `--list`. */
const OF_A_RUN = ['explain', 'signals-file', 'write-stores', 'fail-on', 'fix'] as const;

/** @throws UserError for options that would be ignored */
function refuseContradictions(given: Arguments): void {
  const ignored = OF_A_RUN.find((name) => given.flag(name) || given.value(name) !== undefined);
  if (given.flag('list') && ignored !== undefined) throw new UserError(`--list runs nothing, so --${ignored} has no place beside it`);
  if (given.flag('dry-run') && !given.flag('fix')) throw new UserError('--dry-run is for --fix; a search alone writes nothing');
}
