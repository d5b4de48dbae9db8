import { resolve } from 'node:path';
import { readTriageDocument, UserError } from '@sar/baseline';
import { namedFiles, writeOutput } from '@sar/host';
import {
  readKnownFindings,
  rescue,
  rescueDocumentOf,
  workflowsLeft,
  type KnownFindings,
  type RescuePlace,
  type RescueRequest,
  type RescueRun,
  type RescueWorld,
} from '@sar/patrol';
import {
  ANSI_PALETTE,
  changesPatch,
  jsonText,
  MAX_MARKDOWN_BYTES,
  PLAIN_PALETTE,
  rescueMarkdown,
  rescueTable,
  terminalSafe,
} from '@sar/report';
import type { Arguments } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';
import { openRun, type Run } from '../../open-run.js';
import { ruleLink } from '../../rule-link.js';
import { whileWaiting } from '../ci-health/while-waiting.js';
import { openWorld } from './open-world.js';

/** What the options say in numbers and ids. */
export interface RescueGiven {
  readonly ids: readonly string[];
  readonly maxActions: number | undefined;
  readonly targetRunId: number | undefined;
}

/**
 * Plans or runs the playbooks, prints what came of it, and writes the files that were asked for.
 *
 * @throws UserError for options that cannot be, and for a document that is none
 */
export async function runRescueCommand(given: Arguments, io: Io, { ids, maxActions, targetRunId }: RescueGiven): Promise<number> {
  const applies = given.flag('apply');
  const dryRun = given.flag('dry-run');
  const run = await openRun(given, io);
  const world = await openWorld(given, io, run, targetRunId);
  const accepted = await acceptedFindings(applies, world, run);
  const request = await requestOf(given, io, ids, applies);
  const rescued = await whileWaiting(io, 'running sensors and playbooks', async () =>
    rescue(request, { dryRun, ...(maxActions !== undefined && { maxActions }) }, accepted.known, world),
  );
  const result = { ...rescued, notes: [...notesOf(applies, dryRun), ...accepted.notes, ...rescued.notes] };
  print(result, world, given, io);
  write(result, world, given, io);
  return result.reports.some(({ outcome }) => outcome === 'blocked' || outcome === 'failed') ? 1 : 0;
}

/** Of a file of findings. */
const MAX_BYTES = 64 * 1024 * 1024;

async function requestOf(given: Arguments, io: Io, only: readonly string[], applies: boolean): Promise<RescueRequest> {
  const playbook = given.value('playbook');
  const named = given.value('findings-file');
  const [file] = named === undefined ? [] : namedFiles([named], io.workingDirectory, { maxBytes: MAX_BYTES, maxFiles: 1 });
  return {
    only,
    applies,
    ...(playbook !== undefined && { playbook }),
    ...(file !== undefined && { findings: { path: file.path, document: await readTriageDocument(file.text, file.path) } }),
  };
}

/** What people accepted: in the state of the repository, and in that of the checkout; a run that only plans makes do with the second one. */
async function acceptedFindings(
  applies: boolean,
  { state }: RescueWorld,
  { known }: Run,
): Promise<{ readonly known: KnownFindings; readonly notes: readonly string[] }> {
  try {
    const { firstSeen, accepted } = await readKnownFindings(state);
    return {
      known: { firstSeen: new Map([...known.firstSeen, ...firstSeen]), accepted: new Set([...known.accepted, ...accepted]) },
      notes: [],
    };
  } catch (error) {
    if (applies || !(error instanceof UserError)) throw error;
    return { known, notes: [`Which findings are accepted is what the checkout says: ${error.message}`] };
  }
}

function notesOf(applies: boolean, dryRun: boolean): readonly string[] {
  if (!applies) return ['Planned only: nothing was written. With --apply the playbooks act.'];
  return dryRun ? ['Dry run: nothing was written.'] : [];
}

function print(result: RescueRun, world: RescueWorld, given: Arguments, io: Io): void {
  const format = given.value('format') ?? 'table';
  if (format === 'json') io.out(jsonText(rescueDocumentOf(result, placeOf(world))));
  else if (format === 'markdown')
    io.out(rescueMarkdown(result, { limitBytes: MAX_MARKDOWN_BYTES, linkTo: ruleLink, command: 'sar rescue' }));
  else {
    const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
    const lines = rescueTable(result, { palette, ...(io.columns !== undefined && { columns: io.columns }) });
    io.out(lines.map((line) => `${line}\n`).join(''));
  }
}

function write(result: RescueRun, world: RescueWorld, given: Arguments, io: Io): void {
  const file = (option: string, text: string) => {
    const name = given.value(option);
    if (name === undefined) return;
    writeOutput(world.machine.root, resolve(io.workingDirectory, name), text);
    io.err(`wrote ${name}\n`);
  };
  file('plan-file', jsonText(rescueDocumentOf(result, placeOf(world))));
  const mayPush = result.applied && world.github?.pushBranch !== undefined;
  const { changes, notes } = workflowsLeft(result.reports, mayPush);
  const { patch } = changesPatch(changes);
  if (given.value('patch-file') === undefined) return;
  if (patch === '') io.err('no change of a workflow is left to apply: no patch was written\n');
  else file('patch-file', patch);
  for (const note of notes) io.err(`${terminalSafe(note)}\n`);
}

function placeOf({ machine, github, commit }: RescueWorld): RescuePlace {
  return { at: machine.now(), ...(github !== undefined && { repository: github.repository }), ...(commit !== undefined && { commit }) };
}
